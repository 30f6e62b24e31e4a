import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

/** Handlers of `contract.prompts`. */
export function promptsApi({ prompts }: EngineParts) {
  return {
    list: os.prompts.list.handler(() => prompts.list()),
    answer: os.prompts.answer.handler(({ input, errors }) => {
      if (!prompts.answer(input.id, input.answer)) {
        throw errors.NOT_FOUND({ message: 'Nothing waits for this answer any more.' });
      }
      return {};
    }),
  };
}
