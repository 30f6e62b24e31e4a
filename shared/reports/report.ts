import type { ReportKind } from '../contract/reportKinds.ts';
import type { EpochMs } from '../domain/units.ts';
import type { ReportChart } from './reportChart.ts';
import type { ReportTable } from './reportTable.ts';

/** A line of `name: value`. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A large figure of the cover, with what it is of. */
export interface Headline {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** What a section is made of, in the order in which it is read. All texts are plain (`plainText`). */
export type ReportBlock =
  /** A heading with what is said under it. */
  | { readonly type: 'heading'; readonly text: string; readonly about: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  | { readonly type: 'chart'; readonly chart: ReportChart }
  /** A table of the report, by its key. */
  | { readonly type: 'table'; readonly key: string }
  /** A small table of texts that is part of the reading and not of the data. */
  | {
      readonly type: 'grid';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A part of a report; it begins a new page. */
export interface ReportSection {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** A parameter or an origin of the report, for the metadata sheet and file. */
export interface MetadataEntry {
  readonly key: string;
  readonly value: string | number | boolean | null;
  readonly about: string;
}

/** A report before it is written in a format; made once, written by one writer per format. */
export interface Report {
  readonly kind: ReportKind;
  readonly title: string;
  /** What it is of: `October 2026`. */
  readonly period: string;
  /** For file names: `2026-10`. */
  readonly periodKey: string;
  readonly madeAtMs: EpochMs;
  /** True for the simulated fleet: it is said on every page. */
  readonly demo: boolean;
  /** Findings, or charges, that it tells of. */
  readonly subjects: number;
  /** Names the product and its version. */
  readonly producer: string;
  readonly cover: {
    readonly headlines: readonly Headline[];
    /** Scope and coverage. */
    readonly facts: readonly Fact[];
    /** What a reader must know before the figures: preliminary, parts that are missing. */
    readonly warnings: readonly string[];
  };
  readonly sections: readonly ReportSection[];
  readonly tables: readonly ReportTable[];
  readonly metadata: readonly MetadataEntry[];
}
