/** How each form writes a zero, and what it writes for nothing. */
interface ZeroForm {
  readonly zeros: RegExp;
  readonly nothing: string;
}

const number = '-?0+(?:\\.0+)?';
const unit = '(?: ?(?:%|[A-Za-z()/]{1,7}))?';
const zero = `(?:P0|0x0+|${number}${unit})`;

/** By kind: the cells that hold a zero (or `P0`, or an empty mask, or a flag that is off), as a person would find them. */
const forms: Readonly<Record<string, ZeroForm>> = {
  'nvidia-smi-qx': { zeros: new RegExp(`(?<=>)\\s*(?:${zero}|Not Active)\\s*(?=<)`, 'g'), nothing: 'N/A' },
  'nvidia-smi-q': { zeros: new RegExp(`(?<= : )(?:${zero}|Not Active)(?=\\s*$)`, 'gm'), nothing: 'N/A' },
  'nvidia-smi-csv': { zeros: new RegExp(`(?<=^|, )(?:${zero})(?=,|\\r?$)`, 'gm'), nothing: '[N/A]' },
  'nvidia-smi-compute-apps': {
    zeros: new RegExp(`(?<=^|, )(?:${zero})(?=,|\\r?$)`, 'gm'),
    nothing: '[N/A]',
  },
  'nvidia-smi-table': {
    zeros: /(?<!^\|[\s\d]*) {2,}(?:P0|0(?:%|C|W|MiB)?)(?=[ |])/gm,
    nothing: 'N/A',
  },
  'nvidia-smi-dmon': { zeros: /(?<=^\s*\d+\s.*)0(?=\s)(?<=\s0)/gm, nothing: '-' },
  'nvidia-smi-pmon': { zeros: /(?<=^\s*\d+\s.*)0(?=\s)(?<=\s0)/gm, nothing: '-' },
  'nvidia-smi-nvlink': { zeros: /(?<=: )0(?:\.0+)? GB\/s/g, nothing: '<inactive>' },
};

/** Kinds whose zeros can be told apart in the raw text. */
export const zeroKinds = Object.keys(forms);

/** How many zeros the raw text of a capture shows. */
export function zerosShown(kind: string, text: string): number {
  return [...text.matchAll(forms[kind]?.zeros ?? /(?!)/g)].length;
}

/** The same capture of a machine that gives nothing where this one gave zero. Columns that count or name rows stay as they are. */
export function withoutZeros(kind: string, text: string): string {
  const form = forms[kind];
  // The width stays: a table is cut where its header is.
  return form ? text.replace(form.zeros, (zero) => form.nothing.padStart(fixedWidth(kind, zero))) : text;
}

function fixedWidth(kind: string, zero: string): number {
  return kind === 'nvidia-smi-table' ? zero.length : 0;
}
