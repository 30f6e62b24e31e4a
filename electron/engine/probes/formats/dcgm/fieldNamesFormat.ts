import { type CaptureFormat, fatalProblem, linesOf, most } from '../captureFormat.ts';
import type { CaptureField, ParsedCapture } from '../parsedCapture.ts';
import { dcgmFieldOfSeries } from './dcgmFields.ts';

const kind = 'dcgm-fields';

/** Names of DCGM's fields, one per line; those that Headroom reads carry the name of its reading. */
export const dcgmFieldNames: CaptureFormat = {
  kind,
  describe: 'a list of DCGM field names, one per line',
  looksLike: (head) => /^(?:[ \t]*DCGM_FI_\w+[ \t]*\r?\n){3}/.test(head),
  parse: parseFieldNames,
};

function parseFieldNames(text: string): ParsedCapture {
  const names = linesOf(text).flatMap(
    (line) => /^\s*(DCGM_F[IE]_[A-Z0-9_]{1,120})\s*(?:,.*)?$/.exec(line)?.[1] ?? [],
  );
  const fields = names.slice(0, most.entries).map((name): CaptureField => {
    const known = dcgmFieldOfSeries(name);
    return known ? { name, aliases: [known.key, known.short], description: `field ${known.id}` } : { name };
  });
  const problems =
    fields.length > 0 ? [] : [fatalProblem('unreadable', 'no field name of DCGM in this text', text)];
  return { kind, gpus: [], problems, fields };
}
