import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AdviceDesk } from '#engine/analysis/adviceDesk.ts';
import type { Analysis } from '#engine/analysis/analysis.ts';
import { createReports } from '#engine/reports/reports.ts';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import { defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import { windowStates } from '#shared/analysis/window/stateInterval.ts';
import { gpuRows } from '#shared/catalog/data/gpuRows.ts';
import { modelRows } from '#shared/catalog/data/modelRows.ts';
import { priceRows } from '#shared/catalog/data/priceRows.ts';
import { listPrices } from '#shared/catalog/priceCatalog.ts';
import type { ReportFormat } from '#shared/contract/reportKinds.ts';
import type { AdviceList } from '#shared/contract/schemas/advice.ts';
import { reportRequestSchema } from '#shared/contract/schemas/reports.ts';
import { csvRecords } from '#shared/domain/csvRecords.ts';
import { sumExact } from '#shared/money/decimal.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { dayText, shareText } from '#shared/reports/cellText.ts';
import { reportJsonSchema, rowSchema } from '#shared/reports/reportJson.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { moneyIn } from '../../fixtures/reports/moneyIn.ts';
import { pdfPages, whyNoPoppler } from '../../fixtures/reports/readPdf.ts';
import { readZip } from '../../fixtures/reports/readZip.ts';
import { deskOver, neverAborted, storeOfPast, unheard } from '../analysis/simulatedDesk.ts';

const fleet = planFleet({ gpus: 64, seed: 2 });
const [fromMs, toMs] = [Date.UTC(2026, 9, 1), Date.UTC(2026, 10, 1)];
const now = () => toMs + 600_000;

const folder = mkdtempSync(join(tmpdir(), 'headroom-rightsizing-report-'));
let store: TelemetryStore;
let desk: AdviceDesk;
let analysis: Analysis;
let list: AdviceList;
let reports: ReturnType<typeof createReports>;

const unasked = async () => expect.unreachable('advice needs no bill');

beforeAll(async () => {
  store = await storeOfPast(join(folder, 'telemetry.duckdb'), { fleet, fromMs, toMs, lostShare: 0.05 });
  desk = deskOver({ store, fleet, now, rules: { windowDays: 31 } });
  analysis = (await desk.analyse(null, unheard, neverAborted)) ?? expect.unreachable('nothing was seen');
  list = await desk.list({ window: null, status: 'all', limit: 20_000 });
  reports = createReports({
    configFolder: folder,
    spend: { months: unasked, month: unasked, split: unasked, anomalies: unasked },
    matching: { allocateBySeveral: unasked },
    advice: {
      list: (filter) => desk.list(filter),
      analysis: (window, tell, signal) => desk.analyse(window, tell, signal),
      tracking: async () => ({
        demo: false,
        currency: null,
        claimed: null,
        realised: null,
        waiting: 0,
        items: [],
      }),
    },
    rules: () => ({ ...defaultAnalysisRules, windowDays: 31 }),
    store: () => store,
    now,
  });
}, 300_000);

afterAll(async () => {
  await desk?.stop();
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

function made(format: ReportFormat) {
  const request = reportRequestSchema.parse({ kind: 'right-sizing', format });
  return reports.make(request, () => undefined, neverAborted);
}

/** Seconds by state, summed over the intervals that the store keeps. */
async function storedSeconds(): Promise<ReadonlyMap<string, number>> {
  const hosts = fleet.hosts.map(({ name }) => name);
  const stored = await store.states.intervals(hosts, fromMs, toMs);
  const seconds = new Map<string, number>(windowStates.map((state) => [state, 0]));
  const add = (state: string, more: number) => seconds.set(state, (seconds.get(state) ?? 0) + more);
  for (const { intervals } of stored)
    for (const one of intervals) {
      add(one.state, one.observedSeconds);
      add('notObserved', (one.toMs - one.fromMs) / 1000 - one.observedSeconds);
    }
  return seconds;
}

describe('a right-sizing report of a simulated month in a real store', { timeout: 180_000 }, () => {
  it('has the findings of the analysis, each figure as the analysis has it', async () => {
    const { bytes, rows } = await made('json');
    const report = reportJsonSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    const { findings } = analysis.result;
    expect(findings.length).toBeGreaterThan(3);
    expect(rows).toBe(findings.length);
    for (const table of Object.values(report.tables))
      for (const row of table.rows) rowSchema(table.columns).parse(row);
    const recommendations = report.tables.recommendations?.rows ?? [];
    for (const finding of findings) {
      const row = recommendations.find(({ recommendationId }) => recommendationId === finding.id);
      expect(row?.gpuCount).toBe(finding.gpus.length);
      expect(row?.coverage).toBe(finding.evidence.coverage);
      if (finding.kind !== 'underSized')
        expect(row?.estimatedMonthlySavings).toBe(finding.saving?.expected ?? null);
    }
    const counted = recommendations.flatMap(({ countedMonthlySavings: one }) =>
      typeof one === 'string' ? [one] : [],
    );
    const { total, preliminary } = list.portfolio ?? expect.unreachable('no portfolio');
    expect(sumExact(counted)).toBe(sumExact([total.expected, preliminary.expected]));
    expect(report.metadata.monthlySavings).toBe(total.expected);
  });

  it('has GPU-hours by state that are those of the store, and sum to the clock', async () => {
    const { bytes } = await made('json');
    const report = reportJsonSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    const stored = await storedSeconds();
    const rows = report.tables.states?.rows ?? [];
    const hours = rows.map(({ gpuHours }) => Number(gpuHours));
    const gpus = analysis.input.profiles.length;
    expect(hours.reduce((sum, one) => sum + one, 0)).toBeCloseTo((gpus * (toMs - fromMs)) / 3_600_000, 6);
    const told = windowStates.map((state) => (stored.get(state) ?? 0) / 3600).filter((one) => one > 0);
    for (const one of told) expect(hours.some((hour) => Math.abs(hour - one) < 1e-6)).toBe(true);
  });

  it('is a workbook and a zip with the same rows, totals by formula', async () => {
    const sheets = await readXlsx(Buffer.from((await made('xlsx')).bytes));
    const sheet = sheets.find(({ sheet: name }) => name === 'recommendations')?.data ?? [];
    const [head = [], ...rows] = sheet;
    const at = (name: string) => head.indexOf(name);
    const files = readZip((await made('csv')).bytes);
    const [names, ...records] = csvRecords(
      (files.get('recommendations.csv')?.toString('utf8') ?? '').slice(1),
    ).map(({ cells }) => cells);
    for (const finding of analysis.result.findings) {
      const row = rows.find((cells) => cells[at('recommendationId')] === finding.id);
      const record = records.find((cells) => cells[0] === finding.id);
      const saving = finding.kind === 'underSized' ? null : (finding.saving?.expected ?? null);
      if (saving !== null) {
        expect(row?.[at('estimatedMonthlySavings')]).toBe(Number(saving));
        expect(record?.[names?.indexOf('estimatedMonthlySavings') ?? 0]).toBe(saving);
      }
      expect(row?.[at('windowFrom')]).toEqual(new Date(finding.evidence.fromMs));
      expect(row?.[at('restartNeeded')]).toBe(finding.action.needsRestart);
    }
    const { total, preliminary } = list.portfolio ?? expect.unreachable('no portfolio');
    const whole = Number(sumExact([total.expected, preliminary.expected]));
    expect(rows.at(-1)?.[at('countedMonthlySavings')]).toBe(whole);
    const evidence = analysis.result.findings.flatMap(({ evidence: { figures } }) => figures);
    expect(csvRecords(files.get('evidence.csv')?.toString('utf8') ?? '')).toHaveLength(evidence.length + 1);
  });

  it('says what was observed, of what, and of which day prices and catalogues are', async () => {
    const { bytes } = await made('json');
    const { metadata, scope, headlines } = reportJsonSchema.parse(
      JSON.parse(Buffer.from(bytes).toString('utf8')),
    );
    const gpus = fleet.hosts.flatMap((host) => host.gpus).length;
    const seconds = await storedSeconds();
    const clock = (gpus * (toMs - fromMs)) / 1000;
    const observed = 1 - (seconds.get('notObserved') ?? 0) / clock;
    expect(observed).toBeGreaterThan(0.9);
    expect(observed).toBeLessThan(0.98);
    expect(metadata.coverage).toBeCloseTo(observed, 9);
    expect(headlines.find(({ label }) => label === 'Observed')?.value).toBe(
      `${(observed * 100).toFixed(1)} %`,
    );
    const factOf = (name: string) => scope.find(({ label }) => label === name)?.value;
    expect(factOf('In scope')).toBe(`${gpus} GPUs, ${analysis.input.models.length} served models`);
    expect(factOf('Window')).toBe('1 Oct 2026 to 31 Oct 2026, UTC');
    const hash = catalogueHash();
    const [first, last] = priceDays();
    expect(metadata).toMatchObject({ catalogueHash: hash, listPricesFrom: first, listPricesTo: last });
    expect(factOf('List prices of')).toBe(`${dayText(first)} to ${dayText(last)}`);
    expect(factOf('Catalogue')).toBe(`SHA-256 ${hash.slice(0, 16)}`);
  });

  it.skipIf(whyNoPoppler())('has the same on its cover and in its method, on paper', async () => {
    const pages = pdfPages((await made('pdf')).bytes);
    const [cover = ''] = pages;
    const { coverage } = (await desk.list({ window: null, status: 'all', limit: 1 })).analysis;
    expect(cover).toMatch(/Observed/);
    expect(cover).toContain(shareText(coverage ?? Number.NaN));
    expect(cover).toMatch(/In scope\s+64 GPUs/);
    const [first, last] = priceDays();
    expect(cover).toMatch(new RegExp(`List prices of\\s+${dayText(first)} to ${dayText(last)}`));
    const method = pages.slice(pages.findIndex((page) => /^\s*Method\s*$/m.test(page))).join('\n');
    const written = method.replaceAll(/\s+/g, ' ');
    expect(written).toContain(`List prices are of ${dayText(first)} to ${dayText(last)}.`);
    expect(written).toContain(`Catalogue SHA-256: ${catalogueHash()}.`);
    const days = analysis.result.findings
      .flatMap(({ evidence }) => evidence.prices.flatMap(({ asOf }) => asOf ?? []))
      .toSorted();
    const [oldest = '', newest = ''] = [days.at(0), days.at(-1)];
    const span = oldest === newest ? dayText(oldest) : `${dayText(oldest)} to ${dayText(newest)}`;
    expect(written).toContain(`The prices that savings rest on are of ${span};`);
    expect(written).toContain('windowDays 31');
  });

  it.skipIf(whyNoPoppler())(
    'is a PDF whose amounts are all in the advice, with a drawing of the evidence',
    async () => {
      const pages = pdfPages((await made('pdf')).bytes);
      const text = pages.join('\n');
      const { portfolio } = list;
      const known = new Set([
        ...knownAmounts().map((amount) => formatMoney(amount, 'USD')),
        ...writtenAmounts(),
      ]);
      const shown = moneyIn(text);
      expect(shown.length).toBeGreaterThan(20);
      expect([...new Set(shown)].filter((amount) => !known.has(amount))).toEqual([]);
      expect(text).toContain(formatMoney(portfolio?.total.expected ?? '', 'USD'));
      for (const [at, page] of pages.entries()) expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
      for (const section of ['Summary', 'Recommendations', 'Evidence', 'Method'])
        expect(text).toContain(section);
      expect(text).toMatch(/of a GPU of/);
    },
  );
});

/** SHA-256 of the built-in catalogues and of a user's own, of which there are none here. */
function catalogueHash(): string {
  const own = JSON.stringify([[], []]);
  return createHash('sha256').update([gpuRows, modelRows, priceRows, own].join('')).digest('hex');
}

/** First and last day of the list prices. */
function priceDays(): readonly [string, string] {
  const days = listPrices()
    .map(({ date }) => date)
    .filter((date) => /^\d{4}-\d\d-\d\d$/.test(date))
    .toSorted();
  return [days.at(0) ?? '', days.at(-1) ?? ''];
}

/** Amounts of the analysis that a report may show outside its calculations. */
function knownAmounts(): readonly string[] {
  const { portfolio, rows } = list;
  const { total, preliminary, fixes, spend } = portfolio ?? expect.unreachable('no portfolio');
  const ends = ({ low, expected, high }: { low: string; expected: string; high: string }) => [
    low,
    expected,
    high,
  ];
  const counted = rows.map(({ counted: one }) => one?.expected ?? '0');
  const byKind = list.byKind.flatMap(({ saving }) => saving?.expected ?? []);
  return [
    ...[total, preliminary, fixes].flatMap(ends),
    sumExact([total.expected, preliminary.expected]),
    spend,
    '0',
    ...counted,
    ...byKind,
    ...rows.flatMap(({ saving }) => (saving === null ? [] : ends(saving))),
    ...costs(),
  ];
}

/** Amounts in the words of the findings, and their prices. */
function writtenAmounts(): readonly string[] {
  const { findings } = analysis.result;
  const prices = findings.flatMap(({ evidence }) => evidence.prices);
  return [
    ...moneyIn(JSON.stringify([findings, list.portfolio, list.analysis])),
    ...prices.map(({ perHour, currency }) => formatMoney(perHour, currency, { places: 4 })),
  ];
}

/** What the window costs by state, stage and team. */
function costs(): readonly string[] {
  return funnelAmounts;
}
let funnelAmounts: readonly string[] = [];
beforeAll(async () => {
  const { adviceFunnel } = await import('#engine/analysis/adviceFunnel.ts');
  const { stages, states, teams } = await adviceFunnel(desk.state(), analysis);
  const known = (cost: string | null) => (cost === null ? [] : [cost]);
  funnelAmounts = [
    ...[...stages, ...states].flatMap(({ cost }) => known(cost)),
    ...teams.flatMap(({ cost, wastedCost }) => [...known(cost), ...known(wastedCost)]),
    sumExact(teams.flatMap(({ cost }) => known(cost))),
    sumExact(teams.flatMap(({ wastedCost }) => known(wastedCost))),
    sumExact(states.flatMap(({ cost }) => known(cost))),
  ];
});
