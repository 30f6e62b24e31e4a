import { FailureError } from '#shared/domain/failure.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { ImportFault, LeftOutFile } from '#shared/money/importReport.ts';
import type { BillFile } from './billFile.ts';
import type { RunManifest } from './exportManifest.ts';

/**
 * Where a file stands in an export that keeps its runs. Each run holds the whole month so far:
 *
 *     exports/gpu/data/BILLING_PERIOD=2026-10/20261103T010203Z-6f1c/gpu-00001.csv.gz   AWS, "create new report"
 *     costs/daily/20261001-20261031/0b7c4f6e-.../part_0_0001.csv                       Azure, a folder each run
 *     costs/daily/20261001-20261031/daily_0b7c4f6e-....csv                             Azure, a file each run
 */
export interface RunPlace {
  /** The export and its month, by the folders above; names of the same one are the same. */
  readonly group: string;
  /** YYYY-MM; '' where no folder says it. */
  readonly month: string;
  /** '' where the export keeps no runs apart. */
  readonly run: string;
  /** The file below the run. */
  readonly rest: string;
}

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const guidAtEnd = new RegExp(`_(${guid})\\.[a-z.]+$`, 'i');
const time = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)/;
const monthFolder = /^(?:billing_period=(\d{4})-(\d\d)|(\d{4})(\d\d)\d\d-\d{8})$/i;
const runFolder = new RegExp(`^(?:${guid}$|${time.source.slice(1)})`, 'i');

/** Out of the path of a file. */
export function runPlaceOf(name: string): RunPlace {
  const parts = name.split(/[/\\]/);
  const at = parts.findLastIndex((part) => monthFolder.test(part));
  if (at < 0) {
    const folder = parts.at(-2) ?? '';
    const isRun = runFolder.test(folder);
    const above = parts.slice(0, isRun ? -2 : -1);
    return { group: above.join('/'), month: '', run: isRun ? folder : '', rest: parts.at(-1) ?? '' };
  }
  const [, year, month, otherYear, otherMonth] = monthFolder.exec(parts[at] ?? '') ?? [];
  const text = `${year ?? otherYear}-${month ?? otherMonth}`;
  const above = parts.slice(0, at);
  if (/^(?:meta)?data$/i.test(above.at(-1) ?? '')) above.pop();
  const [first = '', ...others] = parts.slice(at + 1);
  const hasFolder = others.length > 0 && !first.includes('=');
  const run = hasFolder ? first : (guidAtEnd.exec(first)?.[1] ?? '');
  const rest = hasFolder ? others.join('/') : [first, ...others].join('/');
  return { group: [...above, text].join('/'), month: text, run, rest };
}

/** Which files of an import are read. */
export interface ChosenRuns {
  readonly files: readonly BillFile[];
  readonly leftOut: readonly LeftOutFile[];
  /** Files of a run that its manifest names and that are not there: what is there is no whole month. */
  readonly faults: readonly ImportFault[];
}

/**
 * Of months whose manifests lie beside them, the files of the newest run alone; all other files as they are.
 * @throws FailureError (unreadable) where it cannot be told which of several runs is the newest.
 */
export function chooseRuns(files: readonly BillFile[], manifests: readonly RunManifest[]): ChosenRuns {
  const groups = new Map<string, RunManifest[]>();
  for (const manifest of manifests) {
    const { group, month } = runPlaceOf(manifest.name);
    const key = JSON.stringify([group, month === '' ? manifest.month : null]);
    groups.set(key, [...(groups.get(key) ?? []), manifest]);
  }
  let kept = files;
  const leftOut: LeftOutFile[] = [];
  const faults: ImportFault[] = [];
  for (const same of groups.values()) {
    const claimed = new Map(same.map((manifest) => [manifest, claimsOf(manifest, files)]));
    const newest = newestOf(same, claimed);
    const { found, missing } = claimed.get(newest) ?? { found: new Set(), missing: [] };
    const older = olderFiles(newest, kept, found, claimed);
    // A manifest that names none of the files here speaks of another place, unless there are runs to choose from.
    if (found.size === 0 && new Set(older.map(({ name }) => runPlaceOf(name).run)).size < 2) continue;
    for (const file of older)
      leftOut.push({
        file: file.name,
        reason: `An older run of the same month: ${newest.name} names the newest.`,
      });
    faults.push(...missing.map((name) => missingFault(newest, name)));
    const out = new Set(older);
    kept = kept.filter((file) => !out.has(file));
  }
  return { files: kept, leftOut, faults };
}

interface Claims {
  readonly found: ReadonlySet<BillFile>;
  /** As the manifest writes them. */
  readonly missing: readonly string[];
}

function claimsOf(manifest: RunManifest, files: readonly BillFile[]): Claims {
  const { group } = runPlaceOf(manifest.name);
  const here = new Map<string, BillFile>();
  for (const file of files) {
    const place = runPlaceOf(file.name);
    if (place.group === group) here.set(JSON.stringify([place.run, place.rest]), file);
  }
  const found = new Set<BillFile>();
  const missing: string[] = [];
  for (const text of manifest.dataFiles) {
    const { run, rest } = runPlaceOf(text);
    const file = here.get(JSON.stringify([run, rest]));
    if (file) found.add(file);
    else missing.push(text);
  }
  return { found, missing };
}

/** Files of the manifest's month that it does not name; where no folder says the month, those that other manifests of it name. */
function olderFiles(
  newest: RunManifest,
  files: readonly BillFile[],
  found: ReadonlySet<unknown>,
  claimed: ReadonlyMap<RunManifest, Claims>,
): readonly BillFile[] {
  const { group, month } = runPlaceOf(newest.name);
  const ofOthers = [...claimed.values()];
  return files.filter((file) => {
    if (found.has(file)) return false;
    if (month === '') return ofOthers.some((claims) => claims.found.has(file));
    return runPlaceOf(file.name).group === group;
  });
}

/** One that lies above the runs always speaks of the current one; of those in runs, the one that was begun last. */
function newestOf(manifests: readonly RunManifest[], claimed: ReadonlyMap<RunManifest, Claims>): RunManifest {
  const above = manifests.filter(({ name }) => runPlaceOf(name).run === '');
  const among = above.length > 0 ? above : manifests;
  const timed = among
    .map((manifest) => ({ manifest, at: timeOf(manifest) }))
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
  const [first] = timed;
  if (!first) throw new RangeError('no manifest to choose from');
  const isTold = timed.length === 1 || timed.every(({ at }) => at !== '');
  const namesSame = new Set(among.map((manifest) => fileNames(claimed.get(manifest)))).size === 1;
  if (isTold || namesSame) return first.manifest;
  throw severalRuns(
    runPlaceOf(first.manifest.name).month,
    among.map(({ name }) => name),
  );
}

const fileNames = (claims: Claims | undefined) =>
  JSON.stringify([...(claims?.found ?? [])].map(({ path }) => path));

/** When a run was begun, as text that sorts; '' where nothing says it. */
function timeOf({ name, submittedAt }: RunManifest): string {
  const [, ...digits] = time.exec(submittedAt ?? runPlaceOf(name).run) ?? [];
  return digits.join('');
}

function missingFault({ name }: RunManifest, text: string): ImportFault {
  return {
    file: name,
    row: null,
    column: null,
    message: `It names ${plainText(text).slice(-160)}, which is not here: fetch the whole run of the export.`,
  };
}

/** Says that a month would be counted once for each run. */
export function severalRuns(month: string, names: readonly string[]): FailureError {
  const shown = names.slice(0, 3).map((name) => plainText(name).slice(-160));
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  return new FailureError({
    kind: 'unreadable',
    message: 'The same charges lie here more than once; the ledger is as it was.',
    words: `${month === '' ? 'A month' : month} would be counted twice, out of ${shown.join(', ')}${more}.`,
    remedy:
      'Choose the folder or file of the newest run alone, or fetch the manifests that the export writes: they say which run is the newest.',
    terminal: true,
  });
}
