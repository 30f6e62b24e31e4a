import { linesOf, most } from '../captureFormat.ts';
import type { BadLine, Exposition, Family, Sample } from './exposition.ts';
import { readSampleLine } from './sampleLine.ts';

const mostBadLines = 16;
const mostFamilies = 20_000;
const longestHelp = 400;

/**
 * Reads a metrics text of Prometheus or OpenMetrics. A line that cannot be read costs that line alone. `_created` series,
 * which hold the time when a counter began and not a measurement, are left out. Linear in the length of the text; never throws.
 */
export function parsePrometheusText(text: string): Exposition {
  const lines = linesOf(text);
  const timestampScale = isOpenMetrics(lines) ? 1000 : 1;
  const samples: Sample[] = [];
  const families = new Map<string, Family>();
  const badLines: BadLine[] = [];
  let badLineCount = 0;
  let leftOut = 0;
  for (const [index, line] of lines.entries()) {
    const first = firstCharacter(line);
    if (first === '') continue;
    if (first === '#') {
      noteFamily(families, line);
      continue;
    }
    const sample = readSampleLine(line, timestampScale);
    if (typeof sample === 'string') {
      badLineCount += 1;
      if (badLines.length < mostBadLines)
        badLines.push({ line: index + 1, text: line.slice(0, 200), reason: sample });
    } else if (samples.length >= most.series) leftOut += 1;
    else if (!sample.name.endsWith('_created')) samples.push(sample);
  }
  return { samples, families, badLines, badLineCount, leftOut };
}

/** OpenMetrics ends in `# EOF` and counts its timestamps in seconds. */
function isOpenMetrics(lines: readonly string[]): boolean {
  return lines.at(-1)?.trimEnd() === '# EOF' || lines.at(-2)?.trimEnd() === '# EOF';
}

function firstCharacter(line: string): string {
  for (const character of line) if (character !== ' ' && character !== '\t') return character;
  return '';
}

/** `# HELP name text` and `# TYPE name type`; any other comment is passed over. */
function noteFamily(families: Map<string, Family>, line: string): void {
  const match = /^\s*#[ \t]+(HELP|TYPE)[ \t]+([^ \t]{1,1024})(?:[ \t]+(.*))?$/s.exec(line);
  if (!match) return;
  const [, word, name = '', rest = ''] = match;
  const before = families.get(name) ?? { type: null, help: null };
  if (!families.has(name) && families.size >= mostFamilies) return;
  const type = word === 'TYPE' ? rest.trim().slice(0, 40).toLowerCase() : before.type;
  const help = word === 'HELP' ? rest.trim().slice(0, longestHelp) : before.help;
  families.set(name, { type, help });
}
