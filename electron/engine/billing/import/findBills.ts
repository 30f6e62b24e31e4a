import type { DuckDBConnection } from '@duckdb/node-api';
import { FailureError } from '#shared/domain/failure.ts';
import { billEndings } from '#shared/money/billFileName.ts';
import type { ImportFault, ImportRequest, LeftOutFile } from '#shared/money/importReport.ts';
import { findBillFiles } from './billFile.ts';
import { readManifest } from './exportManifest.ts';
import { chooseRuns } from './exportRuns.ts';
import { type ReadableBill, type RefusedFile, readableBill } from './readableBill.ts';

/** Files of a request, told apart. */
export interface FoundBills {
  readonly bills: readonly ReadableBill[];
  readonly faults: readonly ImportFault[];
  /** Files of older runs. */
  readonly leftOut: readonly LeftOutFile[];
  /** True where a part of a bill may be among what could not be read: nothing in force makes way for the rest. */
  readonly isPartial: boolean;
}

const usualRemedy =
  'Choose a FOCUS, AWS, Azure or GCP billing export as CSV, CSV.gz, Parquet or JSON lines, or the folder that holds it.';

/**
 * The files of a request and what they are.
 * @throws FailureError (unreadable) where a path cannot be reached, there is no bill among the files, or several runs of an export of
 * which nothing says the newest.
 */
export async function findBills(request: ImportRequest, connection: DuckDBConnection): Promise<FoundBills> {
  const listed = await findBillFiles(request.paths, request.nameOf).catch((error: unknown) => {
    throw notReached(error);
  });
  const manifests = await Promise.all(listed.manifests.map(readManifest));
  const {
    files,
    leftOut,
    faults: missing,
  } = chooseRuns(
    listed.files,
    manifests.filter((manifest) => manifest !== null),
  );
  const found: (ReadableBill | RefusedFile)[] = [];
  for (const file of files) found.push(await readableBill(file, connection));
  const bills = found.filter((one): one is ReadableBill => 'reader' in one);
  const refused = found.filter((one): one is RefusedFile => 'message' in one);
  const faults = [...missing, ...refused.map(({ isDamaged: _, ...fault }) => fault)];
  // A file that was named itself was meant; in a folder there may be others than bills.
  const named = new Set(request.paths.map((path) => request.nameOf?.(path) ?? path));
  const isPartial = missing.length > 0 || refused.some(({ isDamaged, file }) => isDamaged || named.has(file));
  const [first, ...others] = faults;
  if (bills.length > 0) return { bills, faults, leftOut, isPartial };
  if (!first) throw refusal(`No name of a file here ends in ${billEndings}.`, usualRemedy);
  throw refusal(
    `${first.file}: ${first.message}${others.length === 0 ? '' : ` ${others.length} more cannot be read either.`}`,
    usualRemedy,
  );
}

/** Why a path could not be walked. */
function notReached(error: unknown): FailureError {
  if (!(error instanceof Error)) return refusal(String(error), usualRemedy);
  const { code, path } = error as NodeJS.ErrnoException;
  const place = path ?? 'the path';
  switch (code) {
    case 'ENOENT':
      return refusal(
        `There is nothing at ${place}.`,
        'Check how the path is written; one that is not absolute counts from the folder you are in.',
      );
    case 'EACCES':
    case 'EPERM':
      return refusal(
        `${place} may not be read.`,
        'Give the user that Headroom runs as the right to read it, or copy it elsewhere.',
      );
    default:
      return refusal(error.message, usualRemedy);
  }
}

function refusal(words: string, remedy: string): FailureError {
  return new FailureError({
    kind: 'unreadable',
    message: 'There is no bill here that can be read.',
    words,
    remedy,
    terminal: true,
  });
}
