import { type CaptureFormat, linesOf } from '../captureFormat.ts';
import type { CaptureField, ParsedCapture } from '../parsedCapture.ts';
import { wholeFailure } from './wholeFailure.ts';

const kind = 'nvidia-smi-help-query-gpu';
const names = /^"([\w.]{1,120})"((?: or "[\w.]{1,120}"){0,8})\s*$/;
const mostFields = 4096;
const longestDescription = 2000;

/** `nvidia-smi --help-query-gpu` (and the other `--help-query-*`): names, aliases and what they mean. */
export const nvidiaSmiHelpQueryGpu: CaptureFormat = {
  kind,
  describe: 'nvidia-smi --help-query-gpu',
  looksLike: (head) => /^List of valid properties to query for the switch/m.test(head),
  parse: parseHelp,
};

function parseHelp(text: string): ParsedCapture {
  const fields: { name: string; aliases: readonly string[]; lines: string[] }[] = [];
  let open = false;
  for (const line of linesOf(text)) {
    const match = line.length < 1200 ? names.exec(line) : null;
    if (match?.[1] && fields.length < mostFields) {
      fields.push({ name: match[1], aliases: aliasesOf(match[2] ?? ''), lines: [] });
      open = true;
    } else if (line.trim() === '' || line.startsWith('Section about ')) open = false;
    else if (open) fields.at(-1)?.lines.push(line.trim().slice(0, longestDescription));
  }
  return {
    kind,
    gpus: [],
    problems: fields.length > 0 ? [] : [wholeFailure(text, kind)],
    fields: fields.map(
      ({ name, aliases, lines }): CaptureField => ({
        name,
        ...(aliases.length > 0 ? { aliases } : {}),
        ...(lines.length > 0 ? { description: lines.join(' ').slice(0, longestDescription) } : {}),
      }),
    ),
  };
}

function aliasesOf(text: string): readonly string[] {
  return [...text.matchAll(/"([\w.]+)"/g)].map((match) => match[1] ?? '');
}
