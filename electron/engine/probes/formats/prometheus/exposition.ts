/** One line of a metrics text. */
export interface Sample {
  /** Whole name as written, with what a histogram appends (`_bucket`, `_sum`, `_count`). */
  readonly name: string;
  /** Without a prototype, so that a label may have any name. */
  readonly labels: Readonly<Record<string, string>>;
  /** May be NaN or infinite. */
  readonly value: number;
  /** The value as written: numbers beyond 2^53 (DCGM's blanks) differ in their last digits alone. */
  readonly valueText: string;
  /** Epoch milliseconds, or null where the line has no timestamp. */
  readonly timestampMs: number | null;
}

/** What the comments say of a family. */
export interface Family {
  readonly type: string | null;
  readonly help: string | null;
}

/** A metrics text as it was read. */
export interface Exposition {
  readonly samples: readonly Sample[];
  readonly families: ReadonlyMap<string, Family>;
  /** The first lines that could not be read, from 1, with the reason. */
  readonly badLines: readonly BadLine[];
  readonly badLineCount: number;
  /** How many samples were left out because there were too many. */
  readonly leftOut: number;
}

/** A line that is neither a sample nor a comment. */
export interface BadLine {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}
