import { isAbsolute } from 'node:path';
import type { ReportEvent, ReportRequest, ReportSchedule } from '#shared/contract/schemas/reports.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { configFailure } from '../config/fileProblem.ts';
import type { ReportFile } from '../reports/reports.ts';
import type { RunningReports } from '../reports/startReports.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';
import { refusing } from './refusing.ts';

/** Handlers of `contract.reports`. */
export function reportsApi({ reports, settings }: EngineParts) {
  const of = os.reports;
  const { scheduler } = reports;
  return {
    make: of.make.handler(async function* ({ input, signal, errors }) {
      const left = new AbortController();
      const until = AbortSignal.any([left.signal, ...(signal ? [signal] : [])]);
      const making = new Making(reports.reports, input, until);
      try {
        yield* making.steps();
        const file = await refusing(() => making.file, errors);
        yield { type: 'progress', step: 'done', done: 1, words: 'Done' } as const;
        yield* pieces(file);
        const { name, mediaType, bytes, rows } = file;
        yield { type: 'file', name, mediaType, bytes: bytes.byteLength, rows } as const;
      } finally {
        // Whoever has left wants no report.
        left.abort(new Error('cancelled'));
        await making.file.catch(() => undefined);
      }
    }),
    schedules: of.schedules.handler(() => ({
      file: settings.path,
      problem: settings.problem('reports'),
      folder: reports.folder,
      schedules: [...scheduler.list()],
    })),
    saveSchedule: of.saveSchedule.handler(({ input: { schedule, was }, errors }) =>
      refusing(async () => {
        await settings.changeReportSchedules((all) => placed(all, schedule, was));
        return {};
      }, errors),
    ),
    removeSchedule: of.removeSchedule.handler(({ input: { name }, errors }) =>
      refusing(async () => {
        await settings.changeReportSchedules((all) => {
          if (!all.some((each) => each.name === name)) throw errors.NOT_FOUND({ message: gone });
          return all.filter((each) => each.name !== name);
        });
        return {};
      }, errors),
    ),
    runSchedule: of.runSchedule.handler(async ({ input: { name }, errors }) => {
      const outcome = await scheduler.run(name);
      if (outcome === null) throw errors.NOT_FOUND({ message: gone });
      return outcome;
    }),
  };
}

const gone = 'There is no such schedule.';
/** Bytes of a piece: 512 KiB, and no more in base64 than a message may have. */
const pieceBytes = 512 * 1024;

function* pieces({ bytes }: ReportFile): Generator<ReportEvent> {
  for (let at = 0; at < bytes.byteLength; at += pieceBytes)
    yield { type: 'piece', base64: Buffer.from(bytes.subarray(at, at + pieceBytes)).toString('base64') };
}

/** Schedules with one more, or with one in the place of another. @throws FailureError where its name is taken or its folder none. */
function placed(
  all: readonly ReportSchedule[],
  schedule: ReportSchedule,
  was: string | null,
): readonly ReportSchedule[] {
  if (!isAbsolute(schedule.folder))
    throw new FailureError(
      configFailure(
        `${schedule.folder} is no absolute path.`,
        'Give the whole path of a folder on the machine that Headroom runs on.',
      ),
    );
  if (schedule.name !== was && all.some(({ name }) => name === schedule.name))
    throw new FailureError(
      configFailure(`There is a schedule named ${schedule.name} already.`, 'Choose another name.'),
    );
  return all.some(({ name }) => name === was)
    ? all.map((each) => (each.name === was ? schedule : each))
    : [...all, schedule];
}

const tellEveryMs = 250;

/** A report under way, with what it told last, a few times a second, until it ends. */
class Making {
  readonly file: Promise<ReportFile>;
  readonly #settled: Promise<void>;
  #told: { readonly done: number; readonly words: string } = { done: 0, words: 'Gathering' };
  #isOver = false;

  constructor(reports: RunningReports['reports'], request: ReportRequest, signal: AbortSignal) {
    this.file = reports.make(
      request,
      (done, words) => {
        this.#told = { done, words };
      },
      signal,
    );
    this.#settled = this.file.then(
      () => this.#end(),
      () => this.#end(),
    );
  }

  async *steps(): AsyncGenerator<ReportEvent> {
    while (!this.#isOver) {
      const { done, words } = this.#told;
      yield { type: 'progress', step: done < 0.55 ? 'gathering' : 'writing', done, words };
      let timer: NodeJS.Timeout | undefined;
      const pause = new Promise((resolve) => {
        timer = setTimeout(resolve, tellEveryMs);
      });
      await Promise.race([this.#settled, pause]);
      clearTimeout(timer);
    }
  }

  #end(): void {
    this.#isOver = true;
  }
}
