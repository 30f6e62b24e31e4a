import { join } from 'node:path';
import { type BillReport, billRecordSchema, billReportSchema } from '#shared/contract/schemas/bills.ts';
import { FailureError } from '#shared/domain/failure.ts';
import type { ImportProgress, ImportReport, ImportRequest } from '#shared/money/importReport.ts';
import { Uploads } from '../billing/import/uploads.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

interface Refusals {
  NOT_FOUND(refusal: { message: string }): Error;
  REFUSED(refusal: { message: string; data: { remedy: string } }): Error;
}

const gone = 'This upload is not there any more: choose the files again.';

/** Handlers of `contract.billing.imports`. Bills go into the user's own ledger, whatever demo is on the screen. */
export function billImportsApi({ ledger, options, ledgerInUse }: EngineParts) {
  const of = os.billing.imports;
  const uploads = new Uploads(options.dataFolder);
  const requestOf = (id: string, errors: Refusals): ImportRequest => {
    const upload = uploads.find(id);
    if (upload === null) throw errors.NOT_FOUND({ message: gone });
    return { paths: [upload.folder], nameOf: (path) => upload.names.get(path) ?? path };
  };
  return {
    place: of.place.handler(async () => ({
      file: join(options.dataFolder, 'ledger.duckdb'),
      isDemo: ledgerInUse().demo,
    })),
    periods: of.periods.handler(async () =>
      (await ledger.periods()).map((period) => ({
        ...period,
        sums: [...period.sums],
        sources: [...period.sources],
        overlaps: [...period.overlaps],
      })),
    ),
    record: of.record.handler(async ({ input }) => {
      const record = await ledger.importRecord(input.id);
      return record === null ? null : billRecordSchema.parse(record);
    }),
    begin: of.begin.handler(async () => ({ upload: await uploads.begin() })),
    piece: of.piece.handler(async ({ input, errors }) => {
      const { upload, name, base64 } = input;
      if (!(await refusing(errors, () => uploads.add(upload, name, Buffer.from(base64, 'base64')))))
        throw errors.NOT_FOUND({ message: gone });
      return {};
    }),
    preview: of.preview.handler(async ({ input, signal, errors }) => {
      const request = requestOf(input.upload, errors);
      return billReport(
        await refusing(errors, () => ledger.previewFiles(request, signal ?? new AbortController().signal)),
      );
    }),
    run: of.run.handler(async function* ({ input, signal, errors }) {
      const { dataset } = input;
      const request = { ...requestOf(input.upload, errors), ...(dataset === undefined ? {} : { dataset }) };
      const left = new AbortController();
      const until = AbortSignal.any([left.signal, ...(signal ? [signal] : [])]);
      const watched = watchProgress((tell) =>
        refusing(errors, () => ledger.importFiles(request, tell, until)),
      );
      try {
        for await (const { readBytes, totalBytes, step, fileAt, files } of watched.progress)
          yield { readBytes, totalBytes, fileAt, files, step, report: null };
        const report = billReport(await watched.result);
        const files = report.files.length;
        yield { readBytes: 1, totalBytes: 1, fileAt: files, files, step: 'done', report };
      } finally {
        // Whoever has left wants neither the import nor its files.
        left.abort(new Error('cancelled: the ledger is as it was'));
        await watched.result.catch(() => undefined);
        await uploads.discard(input.upload);
      }
    }),
    discard: of.discard.handler(async ({ input }) => {
      await uploads.discard(input.upload);
      return {};
    }),
    forget: of.forget.handler(async ({ input, errors }) => {
      if (!(await ledger.forgetPeriod(input)))
        throw errors.NOT_FOUND({ message: 'There is no such period.' });
      return {};
    }),
    count: of.count.handler(async ({ input: { counts, ...key }, errors }) => {
      if (!(await ledger.countPeriod(key, counts)))
        throw errors.NOT_FOUND({ message: 'There is no such period.' });
      return {};
    }),
    restore: of.restore.handler(async ({ input, errors }) => {
      if (!(await ledger.restorePeriod(input)))
        throw errors.NOT_FOUND({ message: 'There is nothing to put back any more.' });
      return {};
    }),
  };
}

const tellEveryMs = 300;

/** A task with what it told last, a few times a second, until it ends. */
function watchProgress<T>(begin: (tell: (progress: ImportProgress) => void) => Promise<T>) {
  let latest: ImportProgress | null = null;
  let isDone = false;
  const result = begin((progress) => {
    latest = progress;
  }).finally(() => {
    isDone = true;
  });
  const settled = result.then(
    () => undefined,
    () => undefined,
  );
  async function* progress(): AsyncGenerator<ImportProgress> {
    while (!isDone) {
      await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, tellEveryMs))]);
      if (latest !== null && !isDone) yield latest;
    }
  }
  return { result, progress: progress() };
}

/** The report as the contract has it. */
function billReport(report: ImportReport): BillReport {
  return billReportSchema.parse(report);
}

async function refusing<T>(errors: Refusals, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof FailureError)
      throw errors.REFUSED({
        message: `${error.failure.message} ${error.failure.words}`.trim(),
        data: { remedy: error.failure.remedy },
      });
    if (error instanceof RangeError)
      throw errors.REFUSED({ message: error.message, data: { remedy: 'Make room and try again.' } });
    throw error;
  }
}
