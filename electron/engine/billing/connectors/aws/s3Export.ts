import { join } from 'node:path';
import type {
  ConnectionConfig,
  PulledMonth,
  PullReport,
  TestStep,
} from '#shared/domain/billingConnection.ts';
import type { ImportReport } from '#shared/money/importReport.ts';
import type { BillingConnector, ConnectorContext, WantedMonths } from '../connector.ts';
import { isMonthSettled } from '../pullMonth.ts';
import { neededOption, optionList, optionText } from '../reading/askProvider.ts';
import { trySteps } from '../reading/trySteps.ts';
import { awsSettings } from './awsClients.ts';
import { awsCredentials, profileField, regionsField } from './awsFields.ts';
import { awsPolicy } from './awsPolicy.ts';
import { downloadFiles } from './downloadMonth.ts';
import { awsInstances, instanceTrials } from './ec2Instances.ts';
import { type ExportPlace, findManifests, type MonthManifest, manifestFiles } from './exportManifests.ts';
import { type ExportStore, openExportStore } from './exportStore.ts';
import { ImportedMonths } from './importedMonths.ts';

/** Data Exports of AWS in S3: FOCUS 1.2, CUR 2.0 and the old reports, month by month as their manifests say. */
export const awsExportConnector: BillingConnector = {
  kind: 'aws-export',
  title: 'AWS Data Export in S3',
  provider: 'AWS',
  fields: [
    profileField,
    {
      key: 'bucket',
      label: 'Bucket',
      hint: 'The bucket that the export is delivered to.',
      placeholder: 'my-company-billing',
      isRequired: true,
      isList: false,
      pattern: '[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]',
    },
    {
      key: 'prefix',
      label: 'Prefix',
      hint: 'The S3 path prefix of the export, as the billing console shows it.',
      placeholder: 'exports',
      isRequired: false,
      isList: false,
    },
    {
      key: 'export',
      label: 'Name of the export',
      hint: 'Its name in the billing console, Data Exports. FOCUS 1.2 with Parquet is read fastest.',
      placeholder: 'gpu-bill',
      isRequired: true,
      isList: false,
      pattern: "[A-Za-z0-9!_.*'()-]{1,128}",
    },
    {
      key: 'region',
      label: 'Region of the bucket',
      hint: 'us-east-1 where nothing is written.',
      placeholder: 'us-east-1',
      isRequired: false,
      isList: false,
      pattern: '[a-z]{2}(?:-[a-z]+)+-\\d',
    },
    regionsField,
  ],
  costOfCalls: 'The export is free; S3 bills requests (under USD 0.01 a pull) and the traffic out of AWS.',
  credentials: awsCredentials,
  secret: null,
  policy: (config) =>
    awsPolicy({
      export: {
        bucket: optionText(config, 'bucket') ?? 'BUCKET',
        prefix: optionText(config, 'prefix') ?? '',
      },
      instances: optionList(config, 'regions').length > 0,
    }),
  test: testConnection,
  pull: pullMonths,
  instances: awsInstances,
};

function placeOf(config: ConnectionConfig): ExportPlace {
  const prefix = (optionText(config, 'prefix') ?? '').replace(/^\/+|\/+$/g, '');
  const name = neededOption(config, 'export');
  return { bucket: neededOption(config, 'bucket'), folder: prefix === '' ? name : `${prefix}/${name}` };
}

function openStore(
  config: ConnectionConfig,
  place: ExportPlace,
  context: ConnectorContext,
): Promise<ExportStore> {
  return openExportStore(
    config,
    { bucket: place.bucket, region: optionText(config, 'region') ?? 'us-east-1' },
    context,
  );
}

async function pullMonths(
  config: ConnectionConfig,
  wanted: WantedMonths,
  context: ConnectorContext,
): Promise<PullReport> {
  const place = placeOf(config);
  const store = await openStore(config, place, context);
  const manifests = (await findManifests(store, place)).filter(
    ({ month }) => month >= wanted.fromMonth && month <= wanted.toMonth,
  );
  const imported = new ImportedMonths(context.cacheFolder);
  await imported.load();
  const months: PulledMonth[] = [];
  const warnings: string[] = [];
  const add = (month: PulledMonth) => {
    months.push(month);
    context.onMonth(month);
  };
  for (const manifest of manifests) {
    const kept = wanted.isAgain ? null : await keptMonth(config, manifest, imported, context);
    if (kept) add(kept);
    else {
      const report = await importMonth({ config, store, place, manifest, imported }, context);
      pulledMonths(report, manifest, context).forEach(add);
      warnings.push(...faultWarnings(report, manifest));
    }
  }
  const found = new Set(manifests.map(({ month }) => month));
  if (found.size === 0)
    warnings.push(`No manifest of these months lies under s3://${place.bucket}/${place.folder}.`);
  return { months, warnings };
}

/** The month as it is in the ledger, where its manifest has not changed since it was imported. */
async function keptMonth(
  config: ConnectionConfig,
  manifest: MonthManifest,
  imported: ImportedMonths,
  context: ConnectorContext,
): Promise<PulledMonth | null> {
  const { month } = manifest;
  const rows = imported.rowsOf(month, versionOf(manifest));
  if (rows === null) return null;
  const stored = (await context.ledger.periods()).find(
    (period) => period.dataset === config.name && period.month === month,
  );
  if (!stored) return null;
  const isClosed = isMonthSettled(month, context.now());
  return { month, account: stored.account, dataset: config.name, rows, isClosed, outcome: 'kept' };
}

/** An export that overwrites itself may write the same manifest again: when it was written is part of it. */
function versionOf({ key, etag, changedAtMs }: MonthManifest): string {
  return `${key} ${etag} ${changedAtMs}`;
}

interface MonthImport {
  readonly config: ConnectionConfig;
  readonly store: ExportStore;
  readonly place: ExportPlace;
  readonly manifest: MonthManifest;
  readonly imported: ImportedMonths;
}

async function importMonth(work: MonthImport, context: ConnectorContext): Promise<ImportReport> {
  const { config, store, place, manifest, imported } = work;
  const { month } = manifest;
  const keys = await manifestFiles(store, place, manifest);
  const folder = join(context.cacheFolder, month.slice(0, 7));
  const paths = await downloadFiles(store, keys, folder, {
    signal: context.signal,
    onFile: (done) => context.onProgress({ month, rows: 0, pages: done }),
  });
  const report = await context.ledger.importFiles(
    { paths, dataset: config.name },
    ({ rows }) => context.onProgress({ month, rows, pages: keys.length }),
    context.signal,
  );
  // A month with a file that could not be read is fetched again at the next pull.
  if (!report.isPartial) await imported.set(month, versionOf(manifest), report.rows);
  return report;
}

function pulledMonths(
  report: ImportReport,
  { month }: MonthManifest,
  { now }: ConnectorContext,
): readonly PulledMonth[] {
  return report.periods.map((period) => ({
    month: period.month === '' ? month : period.month,
    account: period.account,
    dataset: period.dataset,
    rows: (period.outcome === 'kept' ? period.before : period.sums).reduce((sum, { rows }) => sum + rows, 0),
    isClosed: isMonthSettled(month, now()) && !report.isPartial,
    outcome: period.outcome === 'kept' ? 'kept' : 'pulled',
  }));
}

function faultWarnings(report: ImportReport, { month }: MonthManifest): readonly string[] {
  const { faultyRows, faults, isPartial, periods } = report;
  const first = faults.find(({ row }) => !isPartial || row === null) ?? faults[0];
  if (!first) return [];
  const stays = periods.some(({ outcome }) => outcome === 'kept');
  const happened = isPartial
    ? `a file could not be read, ${stays ? 'so that what was in force stays' : 'so that what came in is a part'}; it is fetched again at the next pull`
    : `${faultyRows} rows were left out`;
  const place = first.row === null ? first.file : `${first.file}, row ${first.row}`;
  return [`${month.slice(0, 7)}: ${happened}. ${place}: ${first.message}`];
}

async function* testConnection(config: ConnectionConfig, context: ConnectorContext): AsyncIterable<TestStep> {
  const place = placeOf(config);
  const store = await openStore(config, place, context);
  let newest: MonthManifest | undefined;
  yield* trySteps(
    [
      {
        step: 'credentials',
        right: null,
        run: async () => {
          const { accessKeyId } = await (await awsSettings(config, 'us-east-1')).credentials();
          return `key ${accessKeyId.slice(0, 4)}...${accessKeyId.slice(-4)}`;
        },
      },
      {
        step: 'manifests',
        right: 's3:ListBucket',
        run: async () => {
          const manifests = await findManifests(store, place);
          newest = manifests.at(-1);
          return newest
            ? `${manifests.length} months, the newest ${newest.month.slice(0, 7)}`
            : `none under s3://${place.bucket}/${place.folder}: a new export takes a day to arrive`;
        },
      },
      {
        step: 'data files',
        right: 's3:GetObject',
        run: async () => {
          if (!newest) return 'nothing to read yet';
          const files = await manifestFiles(store, place, newest);
          let bytes = 0;
          await store.read(files[0] ?? '', async ({ size }) => {
            bytes = size;
          });
          return `${files.length} files in ${newest.month.slice(0, 7)}, the first has ${bytes} bytes`;
        },
      },
      ...instanceTrials(config, context),
    ],
    context,
  );
}
