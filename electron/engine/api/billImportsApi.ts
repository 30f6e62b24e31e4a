import { sep } from 'node:path';
import type { BillReport } from '#shared/contract/schemas/bills.ts';
import { FailureError } from '#shared/domain/failure.ts';
import type { ImportProgress, ImportReport } from '#shared/money/importReport.ts';
import { Uploads } from '../billing/import/uploads.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

interface Refusals {
  NOT_FOUND(refusal: { message: string }): Error;
  REFUSED(refusal: { message: string; data: { remedy: string } }): Error;
}

const gone = 'This upload is not there any more: choose the files again.';

/** Handlers of `contract.billing.imports`. */
export function billImportsApi({ ledger, options }: EngineParts) {
  const of = os.billing.imports;
  const uploads = new Uploads(options.dataFolder);
  const folderOf = (id: string, errors: Refusals): string => {
    const folder = uploads.folderOf(id);
    if (folder === null) throw errors.NOT_FOUND({ message: gone });
    return folder;
  };
  return {
    periods: of.periods.handler(async () =>
      (await ledger.periods()).map((period) => ({
        ...period,
        sums: [...period.sums],
        sources: [...period.sources],
        overlaps: [...period.overlaps],
      })),
    ),
    begin: of.begin.handler(async () => ({ upload: await uploads.begin() })),
    piece: of.piece.handler(async ({ input, errors }) => {
      const folder = folderOf(input.upload, errors);
      await refusing(errors, () => uploads.add(folder, input.name, Buffer.from(input.base64, 'base64')));
      return {};
    }),
    preview: of.preview.handler(async ({ input, signal, errors }) => {
      const paths = [folderOf(input.upload, errors)];
      return plain(
        await refusing(errors, () => ledger.previewFiles({ paths }, signal ?? new AbortController().signal)),
        paths,
      );
    }),
    run: of.run.handler(async function* ({ input, signal, errors }) {
      const paths = [folderOf(input.upload, errors)];
      let latest: ImportProgress | null = null;
      let isDone = false;
      const work = refusing(errors, () =>
        ledger.importFiles(
          { paths },
          (progress) => {
            latest = progress;
          },
          signal ?? new AbortController().signal,
        ),
      ).finally(() => {
        isDone = true;
      });
      work.catch(() => undefined);
      while (!isDone) {
        await Promise.race([work.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 300))]);
        const now = latest as ImportProgress | null;
        if (now && !isDone)
          yield { readBytes: now.readBytes, totalBytes: now.totalBytes, step: now.step, report: null };
      }
      const report = plain(await work, paths);
      await uploads.discard(input.upload);
      yield { readBytes: 1, totalBytes: 1, step: 'done', report };
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
    restore: of.restore.handler(async ({ input, errors }) => {
      if (!(await ledger.restorePeriod(input)))
        throw errors.NOT_FOUND({ message: 'There is nothing to put back any more.' });
      return {};
    }),
  };
}

/** The report with the files' own names instead of the folder that they were staged in. */
function plain(report: ImportReport, [folder = '']: readonly string[]): BillReport {
  const text = JSON.stringify(report).replaceAll(JSON.stringify(`${folder}${sep}`).slice(1, -1), '');
  return JSON.parse(text) as BillReport;
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
