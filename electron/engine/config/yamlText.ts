import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { FileProblem } from './fileProblem.ts';

/** A file of ours larger than this is a mistake: 10,000 hosts with labels are about 2 MB. */
export const largestFileBytes = 8 * 2 ** 20;

/** A parsed text and the way from its offsets to lines. */
export interface YamlText {
  readonly document: Document.Parsed;
  /** Line and column, from 1, of an offset. */
  at(offset: number): { readonly line: number; readonly column: number };
  /** What makes the text no YAML; empty when it parses. */
  readonly problems: readonly FileProblem[];
}

/** Parses one YAML 1.2 document. `keepSourceTokens` also keeps where every sign of it stands. Never throws. */
export function parseYamlText(text: string, keepSourceTokens = false): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, keepSourceTokens, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = document.errors.map((error) => ({
    ...at(error.pos[0]),
    key: '',
    message: `this is not YAML: ${error.message}`,
    remedy: remedyOf(error),
  }));
  return { document, at, problems };
}

function remedyOf(error: YAMLError): string {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'Indent with spaces; YAML does not take tabs.';
    case 'DUPLICATE_KEY':
      return 'Keep one of the two lines.';
    case 'MULTIPLE_DOCS':
      return 'Remove the lines from the second "---" on.';
    case 'BAD_INDENT':
      return 'Line the keys of one host up under each other.';
    case 'BAD_ALIAS':
      return 'Put what hosts share under "defaults:"; a value that starts with * or & needs quotes.';
    default:
      return 'Put the value in quotes, or compare the line with the ones around it.';
  }
}
