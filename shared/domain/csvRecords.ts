/** One record of a CSV file and the line that it starts on, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads CSV as RFC 4180 has it: quoted cells may hold separators, line ends and doubled quotes; CRLF, LF and CR end a
 * record; a byte order mark is dropped; empty lines are no records. A quote that never closes takes the rest of the text,
 * as every reader does. Linear in the length.
 */
export function csvRecords(text: string, separator = ','): readonly CsvRecord[] {
  const bare = new RegExp(`[^${separator}\\r\\n]*`, 'y');
  const records: CsvRecord[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    for (;;) {
      const quoted = text[at] === '"' ? quotedCell(text, at) : null;
      bare.lastIndex = quoted?.end ?? at;
      const rest = bare.exec(text)?.[0] ?? '';
      cells.push((quoted?.value ?? '') + rest);
      at = (quoted?.end ?? at) + rest.length;
      line += lineEnds(quoted?.value ?? '');
      if (text[at] !== separator) break;
      at += 1;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    if (cells.length > 1 || cells[0]?.trim() !== '') records.push({ line: start, cells });
  }
  return records;
}

/** The separator of a header line: a comma, or where there is none a semicolon (spreadsheets in half of Europe) or a tab. */
export function csvSeparator(text: string): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return [',', ';', '\t'].find((separator) => header.includes(separator)) ?? ',';
}

/** The cell whose opening quote stands at `start`, and the offset after its closing one. */
function quotedCell(text: string, start: number): { readonly value: string; readonly end: number } {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const end = close === -1 ? text.length : close;
  const value = text.slice(start + 1, end).replaceAll('""', '"');
  return { value, end: Math.min(text.length, end + 1) };
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
