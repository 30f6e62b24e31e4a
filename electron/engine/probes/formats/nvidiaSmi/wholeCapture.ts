import { type CaptureFormat, fatalProblem, linesOf } from '../captureFormat.ts';
import type { CaptureSection, ParsedCapture } from '../parsedCapture.ts';
import { wholeFailure } from './wholeFailure.ts';

/** A command line in a transcript, and the form of what it prints. First match wins. */
const commands: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/--query-gpu/, 'nvidia-smi-csv'],
  [/--query-compute-apps/, 'nvidia-smi-compute-apps'],
  [/--help-query-\S+/, 'nvidia-smi-help-query-gpu'],
  [/\btopo\b/, 'nvidia-smi-topo'],
  [/\bnvlink\b/, 'nvidia-smi-nvlink'],
  [/\bpmon\b/, 'nvidia-smi-pmon'],
  [/\bdmon\b/, 'nvidia-smi-dmon'],
  [/--version/, 'nvidia-smi-version'],
  [/(?:^|\s)(?:-L|--list-gpus)(?:\s|$)/, 'nvidia-smi-L'],
  [/-x\b|--xml-format/, 'nvidia-smi-qx'],
  [/(?:^|\s)-q(?:\s|$)/, 'nvidia-smi-q'],
  [/nvidia-smi\s*$/, 'nvidia-smi-table'],
];
const commandLine = /^#\s*(?:\$\s*)?(nvidia-smi\b.*)$/;
const mostSections = 512;
/** Sources of the GPUs of the whole, the richest first. */
const preferred = ['nvidia-smi-csv', 'nvidia-smi-qx', 'nvidia-smi-q', 'nvidia-smi-table', 'nvidia-smi-L'];

interface OpenSection {
  readonly title: string;
  readonly kind: string | undefined;
  readonly lines: string[];
}

/**
 * The two forms of a transcript of several nvidia-smi commands, each below a comment with its command line. `formats` are the
 * forms of the single commands, to which the parts are handed.
 */
export function transcriptFormats(formats: readonly CaptureFormat[]): readonly CaptureFormat[] {
  const format = (kind: string, describe: string, looksLike: (head: string) => boolean): CaptureFormat => ({
    kind,
    describe,
    looksLike,
    parse: (text) => parseTranscript(text, kind, formats),
  });
  return [
    format('nvidia-smi-all', 'several nvidia-smi commands, each below a line "# $ nvidia-smi ..."', (head) =>
      /^#\s*\$\s*nvidia-smi\b/m.test(head),
    ),
    format('nvidia-smi-csv-and-help', 'the same, each below a line "# nvidia-smi ..."', (head) =>
      /^#\s*nvidia-smi\s/m.test(head),
    ),
  ];
}

function parseTranscript(text: string, kind: string, formats: readonly CaptureFormat[]): ParsedCapture {
  const parts = sectionsOf(text);
  const sections = parts.flatMap(({ title, kind: own, lines }): CaptureSection[] => {
    const format = formats.find((each) => each.kind === own);
    return format ? [{ title, capture: format.parse(lines.join('\n')) }] : [];
  });
  const unread = parts.length - sections.length;
  const best = preferred
    .map((each) => sections.findLast(({ capture }) => capture.kind === each && capture.gpus.length > 0))
    .find((section) => section !== undefined);
  const none = text.trim() === '' ? wholeFailure(text, kind) : noCommand(text, kind);
  return {
    kind,
    gpus: best?.capture.gpus ?? [],
    problems: sections.length === 0 ? [none] : (best?.capture.problems ?? []),
    facts: { sections: String(sections.length), sectionsNotRead: String(unread) },
    sections,
  };
}

function noCommand(text: string, kind: string) {
  const failure = wholeFailure(text, kind);
  return failure.kind === 'unreadable'
    ? fatalProblem('unreadable', 'no line "# $ nvidia-smi ..." says what follows', text.slice(0, 200))
    : failure;
}

/** Cuts at command lines; other comments belong to no section. */
function sectionsOf(text: string): readonly OpenSection[] {
  const sections: OpenSection[] = [];
  for (const line of linesOf(text)) {
    const command = commandLine.exec(line)?.[1]?.trim();
    if (command !== undefined && sections.length < mostSections) {
      const kind = commands.find(([pattern]) => pattern.test(command))?.[1];
      sections.push({ title: command.slice(0, 200), kind, lines: [] });
    } else if (!/^#(?:#{10,}|\s.*::)/.test(line)) sections.at(-1)?.lines.push(line);
  }
  return sections;
}
