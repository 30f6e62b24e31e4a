import type { Reading } from '#shared/domain/reading.ts';
import {
  type CaptureFormat,
  fatalProblem,
  linesOf,
  most,
  type ParseOptions,
  problem,
} from '../captureFormat.ts';
import type {
  CaptureEntity,
  CaptureGpu,
  CaptureProblem,
  CaptureSeries,
  ParsedCapture,
} from '../parsedCapture.ts';
import { dcgmProblem } from './dcgmProblem.ts';
import { layoutOfIds } from './dmonLayout.ts';
import { DmonReader, type DmonRow } from './dmonReader.ts';

const kind = 'dcgmi-dmon';

/**
 * `dcgmi dmon -e IDS`. The GPUs hold the newest row of each, MIG instances stand as entities under DCGM's own ids, and all
 * rows in their order are the series.
 */
export const dcgmiDmon: CaptureFormat = {
  kind,
  describe: 'dcgmi dmon -e IDS (ids of a table without header: --columns)',
  looksLike: (head) => /^[ \t]*# ?Entity\s/m.test(head) || /^Error setting watches/m.test(head),
  parse: parseDmon,
};

function parseDmon(text: string, options?: ParseOptions): ParsedCapture {
  const reader = new DmonReader(options?.columns ? layoutOfIds(options.columns) : null);
  const rows: DmonRow[] = [];
  const problems: CaptureProblem[] = [];
  let headless = 0;
  let leftOut = 0;
  for (const [index, line] of linesOf(text).entries()) {
    const read = reader.read(line);
    if (read.kind === 'row') {
      if (rows.length < most.entries) rows.push(read.row);
      else leftOut += 1;
    } else if (read.kind === 'failure' && problems.length < most.problems)
      problems.push(
        dcgmProblem(read.failure, index + 1, rows.length === 0 && read.failure.kind !== 'stopped'),
      );
    else if (read.kind === 'unreadable') {
      if (read.reason.startsWith('a row without')) headless += 1;
      if (problems.length < most.problems) problems.push(problem('unreadable', read.reason, line, index + 1));
    }
  }
  if (leftOut > 0) problems.push(problem('too-much', `${leftOut} rows were left out`));
  if (rows.length === 0 && problems.every(({ fatal }) => !fatal))
    problems.push(
      headless > 0
        ? fatalProblem('no-header', 'the rows have no header: name their field ids (--columns)')
        : fatalProblem('unreadable', 'no row of dcgmi dmon in this text', text),
    );
  return { kind, ...entitiesOf(rows), problems, series: seriesOf(rows) };
}

/** The newest row of each entity, and of an entity that has but its first, empty one that one. */
function entitiesOf(rows: readonly DmonRow[]): {
  readonly gpus: readonly CaptureGpu[];
  readonly entities: readonly CaptureEntity[];
} {
  const newest = new Map<string, DmonRow>();
  for (const row of rows) newest.set(nameOf(row), row);
  const gpus: CaptureGpu[] = [];
  const entities: CaptureEntity[] = [];
  for (const [id, { entity, readings }] of newest) {
    if (entity.kind.toUpperCase() !== 'GPU') {
      entities.push({ kind: entity.kind, id, parent: null, name: null, readings });
    } else if (gpus.length < most.gpus) gpus.push({ uuid: null, index: entity.id, name: null, readings });
  }
  return { gpus, entities };
}

function nameOf({ entity }: DmonRow): string {
  return `${entity.kind} ${entity.id}`;
}

/** A value per row and column, numbered by round; rounds in which the module had not measured yet are left out. */
function seriesOf(rows: readonly DmonRow[]): readonly CaptureSeries[] {
  const rounds = new Map<string, number>();
  const series: CaptureSeries[] = [];
  for (const row of rows) {
    if (row.warmingUp) continue;
    const entity = nameOf(row);
    const round = (rounds.get(entity) ?? 0) + 1;
    rounds.set(entity, round);
    for (const [name, value] of Object.entries<Reading>(row.readings))
      if (series.length < most.series) series.push({ name, labels: { entity, round: String(round) }, value });
  }
  return series;
}
