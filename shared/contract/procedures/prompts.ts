import { z } from 'zod';
import { promptAnswerSchema, promptSchema } from '../schemas/prompt.ts';
import { base, nothing } from './base.ts';

/** Questions that a host asks while it is connected to. */
export const prompts = {
  list: base.input(nothing).output(z.array(promptSchema)),
  answer: base.input(z.object({ id: z.string(), answer: promptAnswerSchema })).output(nothing),
};
