import { smiFailure } from '../../nvidiaSmiFailure.ts';
import { fatalProblem } from '../captureFormat.ts';
import type { CaptureProblem } from '../parsedCapture.ts';

const mostWords = 4096;

/**
 * Why a text holds nothing of what its kind should: the failure of the command, which nvidia-smi prints on stdout as if it were its
 * answer, or a text of another kind.
 */
export function wholeFailure(text: string, kind: string): CaptureProblem {
  const words = text.slice(0, mostWords);
  const unknownField = /^Field "(.{1,80})" is not a valid field to query/m.exec(words);
  if (unknownField) {
    const message = `nvidia-smi knows no field ${unknownField[1]}, so it printed nothing at all`;
    return fatalProblem('unknown-field', message, unknownField[0]);
  }
  const failure = smiFailure({ words, exitCode: null, host: 'this host' });
  const said = words.trim() === '' ? 'the text is empty' : `this is not the output of ${kind}`;
  return fatalProblem(
    failure.kind,
    failure.kind === 'unreadable' ? said : failure.message,
    failure.words.split('\n').slice(0, 3).join('\n'),
  );
}
