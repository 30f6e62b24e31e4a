import { failed, type Reading, unavailable } from '#shared/domain/reading.ts';
import { plainNumber } from '../../nvidiaSmiCell.ts';
import { measured } from '../measure.ts';
import { numberOf } from '../prometheus/sampleLine.ts';
import { dcgmBlankOf } from './dcgmBlank.ts';
import { type DcgmFailure, dcgmFailureOf } from './dcgmFailure.ts';
import { cellsOf, type DmonLayout, layoutOfHeader, wordsOf } from './dmonLayout.ts';

/** What DCGM numbers: a GPU, a GPU instance, a compute instance, or another of its entities (`Switch`, `Link`, `CPU`). */
export interface DmonEntity {
  /** `GPU`, `GPU-I`, `GPU-CI` as printed. */
  readonly kind: string;
  /** DCGM's own entity id. For instances this is not nvidia-smi's id: join through `dcgmi discovery -c`. */
  readonly id: number;
}

/** One row: what one entity said in one round. */
export interface DmonRow {
  readonly entity: DmonEntity;
  /** By our names; a column that we do not know stands under `dcgm` and its short name. */
  readonly readings: Readonly<Record<string, Reading>>;
  /** True for the first row of an entity whose profiling columns are all empty: the module has not measured yet. */
  readonly warmingUp: boolean;
}

/** What a line is. */
export type DmonLine =
  | { readonly kind: 'row'; readonly row: DmonRow }
  | { readonly kind: 'failure'; readonly failure: DcgmFailure }
  | { readonly kind: 'header' | 'nothing' }
  | { readonly kind: 'unreadable'; readonly reason: string };

const entityStart = /^\s*(GPU|GPU-I|GPU-CI|Switch|Link|CPU|Core|CX) +(\d{1,9})(?=\s|$)/i;
const mostEntities = 4096;

/** Reads `dcgmi dmon` line by line, as a stream or from a capture. Never throws. */
export class DmonReader {
  private layout: DmonLayout | null;
  private readonly seen = new Set<string>();

  /** `layout`: of a table that comes without its header. */
  constructor(layout: DmonLayout | null = null) {
    this.layout = layout;
  }

  read(line: string): DmonLine {
    const entity = entityStart.exec(line);
    if (entity) return this.readRow(line, entity);
    const header = layoutOfHeader(line);
    if (header) {
      this.layout = header;
      return { kind: 'header' };
    }
    const failure = dcgmFailureOf(line);
    if (failure) return { kind: 'failure', failure };
    const isUnits = /^\s*id(?:\s|$)/i.test(line);
    return line.trim() === '' || isUnits ? { kind: 'nothing' } : { kind: 'unreadable', reason: 'not a row' };
  }

  private readRow(line: string, match: RegExpExecArray): DmonLine {
    const [head, kind = '', id = ''] = match;
    if (!this.layout) return { kind: 'unreadable', reason: 'a row without a header above it' };
    const cells = cellsOf(this.layout, wordsOf(line, head.length));
    if (!cells) return { kind: 'unreadable', reason: 'the row does not fit its header' };
    const readings: Record<string, Reading> = {};
    let profiled = 0;
    let empty = 0;
    let place = 0;
    for (const { short, field } of this.layout.columns) {
      const cell = cells[place] ?? null;
      place += 1;
      const key = field?.key ?? `dcgm${short}`;
      const reading = readCell(cell, key, field?.factor ?? 1);
      readings[key] = reading;
      if (!field?.profiling) continue;
      profiled += 1;
      if (typeof reading !== 'number' && (cell === null || notAvailable.test(cell))) empty += 1;
    }
    const warmingUp = this.isFirst(`${kind} ${id}`) && profiled > 0 && empty === profiled;
    return { kind: 'row', row: { entity: { kind, id: Number(id) }, readings, warmingUp } };
  }

  private isFirst(entity: string): boolean {
    const first = !this.seen.has(entity);
    if (first && this.seen.size < mostEntities) this.seen.add(entity);
    return first;
  }
}

const notAvailable = /^n\/?a$/i;
/** DCGM's blanks begin at 2^47; what is shorter is a plain number and none of them. */
const mostPlainDigits = 13;
/** A ratio as dmon prints it, with three decimals, has at most so many characters. */
const mostRatioDigits = 8;

function readCell(cell: string | null, key: string, factor: number): Reading {
  if (cell === null) return failed('DCGM left the cell empty');
  if (cell.length <= mostPlainDigits) {
    const value = plainNumber(cell, 0, cell.length);
    if (value >= 0 && factor === 1 && !key.endsWith('Percent')) return value;
    if (value >= 0 && value <= 2 && factor === 100 && cell.length <= mostRatioDigits)
      return Math.round(value * 1e8) / 1e6;
  }
  if (notAvailable.test(cell)) return unavailable(cell);
  const blank = dcgmBlankOf(cell);
  if (blank) return blank;
  const value = numberOf(cell);
  return value === null ? failed(`not a number: ${cell.slice(0, 80)}`) : measured(key, value, factor);
}
