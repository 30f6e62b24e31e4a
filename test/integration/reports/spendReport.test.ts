import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allocateMonthBySeveral } from '#engine/billing/allocation/allocateMonth.ts';
import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { createSpend } from '#engine/billing/spend/spend.ts';
import type { ReportParts } from '#engine/reports/reportParts.ts';
import { createReports } from '#engine/reports/reports.ts';
import { defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import type { ReportFormat } from '#shared/contract/reportKinds.ts';
import { reportRequestSchema } from '#shared/contract/schemas/reports.ts';
import { csvRecords } from '#shared/domain/csvRecords.ts';
import { decimalText, exact, sumExact } from '#shared/money/decimal.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { reportJsonSchema, rowSchema } from '#shared/reports/reportJson.ts';
import { simBill } from '#sim/bill/simBill.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { moneyIn } from '../../fixtures/reports/moneyIn.ts';
import { inkOf, pdfPages, pdfPictures, whyNoPoppler } from '../../fixtures/reports/readPdf.ts';
import { readZip } from '../../fixtures/reports/readZip.ts';
import { ledgerWith } from '../allocation/simulatedLedger.ts';

const fleet = planFleet({ gpus: 16, seed: 5 });
const month = '2026-10-01';
const formula = '=HYPERLINK("http://evil.example","pay")';
const bidi = 'team\u202egpj.exe\u0007\u001b[31m<b>x</b>';
const plainBidi = 'teamgpj.exe<b>x</b>';
const long = `arn:aws:ec2/${'verylongname'.repeat(40)}`;
/** More digits than a double holds. */
const manyDigits = '-1234567.890123456789';

const folder = mkdtempSync(join(tmpdir(), 'headroom-spend-report-'));
let ledger: Ledger;
let sum: (sql: string) => Promise<string>;
let reports: ReturnType<typeof createReports>;

/** Rows with what hostile people write into names and tags, one of them a credit of many digits in another currency. */
function* hostileBill(): Generator<FocusRow> {
  for (const row of simBill({ fleet, month: '2026-09' })) yield row;
  let at = 0;
  for (const row of simBill({ fleet, month: '2026-10' })) {
    yield row;
    at += 1;
    if (at === 1)
      yield {
        ...row,
        ServiceName: formula,
        ResourceName: long,
        Tags: JSON.stringify({ team: bidi }),
        ChargeDescription: '@SUM(A1:A9)',
      };
    if (at === 2)
      yield {
        ...row,
        ServiceName: '+1 \u4e2d\u6587 \u05e9\u05dc\u05d5\u05dd',
        BillingCurrency: 'EUR',
        ChargeCategory: 'Credit',
        BilledCost: manyDigits,
        EffectiveCost: manyDigits,
        ContractedCost: manyDigits,
        ListCost: manyDigits,
      };
  }
}

beforeAll(async () => {
  ({ ledger, sum } = await ledgerWith(hostileBill(), folder));
  const now = () => Date.UTC(2026, 10, 20, 12);
  const parts: ReportParts = {
    configFolder: folder,
    spend: createSpend({ ledgerInUse: () => ({ ledger, demo: false }), configFolder: folder, now }),
    matching: {
      allocateBySeveral: (request, signal) =>
        allocateMonthBySeveral({ ledger, store: null, hostOf: new Map() }, request, signal),
    },
    advice: {
      list: () => expect.unreachable('bills need no advice'),
      tracking: () => expect.unreachable('bills need no advice'),
      analysis: () => expect.unreachable('bills need no advice'),
    },
    rules: () => defaultAnalysisRules,
    store: () => null,
    now,
  };
  writeFileSync(
    join(folder, 'budgets.yaml'),
    'budgets:\n  - { name: "=All", amount: 1000, currency: USD }\n',
  );
  reports = createReports(parts);
}, 120_000);

afterAll(async () => {
  await ledger?.close();
  rmSync(folder, { recursive: true, force: true });
});

function made(format: ReportFormat, options = {}) {
  const request = reportRequestSchema.parse({
    kind: 'spend',
    month,
    format,
    options: { by: ['provider', 'service', 'tag:team', 'resource'], ...options },
  });
  return reports.make(request, () => undefined, new AbortController().signal);
}

const inMonth = (which = month) => `x_PeriodId IN (SELECT id FROM periods WHERE month = '${which}')`;

/** Charges of one day of the month; the others are spread over it. */
const isDaily = `(ChargePeriodEnd - ChargePeriodStart <= INTERVAL 25 HOUR AND coalesce(ChargeFrequency, '') <> 'One-Time' AND ChargePeriodStart >= DATE '2026-10-01' AND ChargePeriodStart < DATE '2026-11-01')`;

interface Group {
  readonly currency: string;
  readonly name: string | null;
  readonly cost: string;
}

/** Sums of the charges themselves, past everything that the report was made of. */
async function groups(by: string, where = inMonth(), cost = 'EffectiveCost'): Promise<readonly Group[]> {
  return ledger.read<Group>(
    `SELECT BillingCurrency AS currency, CAST(${by} AS VARCHAR) AS name, CAST(sum(${cost}) AS VARCHAR) AS cost FROM charges WHERE ${where} GROUP BY ALL`,
  );
}

const plainDecimal = (text: string) => decimalText(exact(text));

describe('a report of a month whose names are hostile', { timeout: 120_000 }, () => {
  it('is JSON by its schema, each figure the sum of the charges behind it, to the last place', async () => {
    const { bytes, name, rows } = await made('json');
    expect(name).toBe('headroom-spend-2026-10.json');
    const report = reportJsonSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    for (const table of Object.values(report.tables))
      for (const row of table.rows) rowSchema(table.columns).parse(row);
    const table = (key: string) => report.tables[key]?.rows ?? expect.unreachable(key);
    expect(rows).toBe(Number(await sum(`SELECT count(*)::VARCHAR AS sum FROM charges WHERE ${inMonth()}`)));
    for (const [key, column, by] of [
      ['by_provider', 'ProviderName', 'ProviderName'],
      ['by_tag_team', 'Tags/team', "json_extract_string(Tags, '/team')"],
    ] as const) {
      const expected = (await groups(by)).map(({ currency, cost }) =>
        [currency, plainDecimal(cost)].join(' '),
      );
      const found = table(key).map((row) => [row.BillingCurrency, row.EffectiveCost].join(' '));
      expect(found.toSorted(), column).toEqual(expected.toSorted());
    }
    const days = table('days').filter(({ BillingCurrency }) => BillingCurrency === 'USD');
    const byDay = await groups(
      'CAST(ChargePeriodStart AS DATE)',
      `${inMonth()} AND BillingCurrency = 'USD' AND ${isDaily}`,
    );
    for (const { name: day, cost } of byDay) {
      const row = days.find(({ ChargePeriodStart }) => ChargePeriodStart === day);
      expect(row?.EffectiveCost, day ?? '').toBe(plainDecimal(cost));
    }
    const credit = table('by_service').find(({ BillingCurrency }) => BillingCurrency === 'EUR');
    expect(credit?.EffectiveCost).toBe(manyDigits);
    expect(JSON.stringify(report)).not.toMatch(/[\u202e\u0007\u001b]/);
  });

  it('is a zip of CSV files that a spreadsheet takes for what they are', async () => {
    const files = readZip((await made('csv')).bytes);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['by_service.csv', 'metadata.csv', 'metadata.json']),
    );
    const text = files.get('by_service.csv')?.toString('utf8') ?? '';
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [head, ...records] = csvRecords(text.slice(1)).map(({ cells }) => cells);
    expect(head?.slice(0, 3)).toEqual(['ServiceName', 'BillingCurrency', 'EffectiveCost']);
    const services = await groups('ServiceName');
    expect(records).toHaveLength(services.length);
    for (const { currency, name, cost } of services) {
      const shown =
        name === formula ? `'${formula}` : name?.startsWith('+1') ? `'${name}` : (name ?? 'Not given');
      const record = records.find((cells) => cells[0] === shown && cells[1] === currency);
      expect(record?.[2], shown).toBe(plainDecimal(cost));
    }
    const teams = files.get('by_tag_team.csv')?.toString('utf8') ?? '';
    expect(teams).toContain(plainBidi);
    for (const [name, file] of files) expect(file.toString('utf8'), name).not.toMatch(/[\u202e\u0007\u001b]/);
    const bare = readZip((await made('csv', { bom: false })).bytes).get('by_service.csv');
    expect(bare?.subarray(0, 11).toString()).toBe('ServiceName');
  });

  it('is a workbook: formulas are texts, credits numbers, what a double loses stands beside it, totals are formulas', async () => {
    const { bytes } = await made('xlsx');
    const sheets = await readXlsx(Buffer.from(bytes));
    const sheet = (name: string) =>
      sheets.find((one) => one.sheet === name)?.data ?? expect.unreachable(name);
    const [head, ...rows] = sheet('by_service');
    expect(head?.slice(0, 4)).toEqual([
      'ServiceName',
      'BillingCurrency',
      'EffectiveCost',
      'EffectiveCost (exact)',
    ]);
    const services = await groups('ServiceName');
    for (const { currency, name, cost } of services) {
      const row = rows.find((cells) => cells[0] === (name ?? 'Not given') && cells[1] === currency);
      expect(row?.[2], String(name)).toBe(Number(cost));
      expect(row?.[3], String(name)).toBe(plainDecimal(cost));
    }
    const totals = rows.slice(services.length);
    for (const currency of ['USD', 'EUR']) {
      const whole = sumExact(
        services.filter((one) => one.currency === currency).map(({ cost }) => plainDecimal(cost)),
      );
      expect(totals.find((row) => row[1] === currency)?.[2]).toBe(Number(whole));
    }
    const xml = readZip(bytes);
    const written = [...xml]
      .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
      .map(([, file]) => file.toString('utf8'));
    const formulas = written.flatMap((text) =>
      [...text.matchAll(/<f>([^<]*)<\/f>/g)].map(([, body]) => body ?? ''),
    );
    expect(formulas.length).toBeGreaterThan(10);
    for (const body of formulas)
      expect(body).toMatch(
        /^(?:SUBTOTAL\(109,[A-Z]+\d+:[A-Z]+\d+\)|SUMPRODUCT\(--\([A-Z]+\d+:[A-Z]+\d+=[A-Z]+\d+\),[A-Z]+\d+:[A-Z]+\d+\))$/,
      );
    expect(written.filter((text) => text.includes('<autoFilter ref="A1:')).length).toBeGreaterThan(5);
    expect(written.filter((text) => text.includes('state="frozen"')).length).toBe(sheets.length - 1);
    const day = sheet('days')[1]?.[0];
    expect(day).toEqual(new Date('2026-10-01T00:00:00Z'));
    const about = sheet('about').map((row) => row.join(' | '));
    expect(about.join('\n')).toMatch(/catalogueHash \| [0-9a-f]{64}/);
  });

  it('is one HTML file in which names are text, and which loads and runs nothing', async () => {
    const html = Buffer.from((await made('html')).bytes).toString('utf8');
    expect(html).not.toContain('<b>x</b>');
    expect(html).toContain('teamgpj.exe&lt;b&gt;x&lt;/b&gt;');
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|javascript:/i);
    expect(html.replaceAll('http://www.w3.org/', '')).not.toMatch(/(?:src|href)="?http/);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('prefers-color-scheme:dark');
    expect(html).not.toMatch(/[\u202e\u0007\u001b]/);
    const shown = moneyIn(html.replace(/<svg.*?<\/svg>/gs, ''));
    expect(shown).toContain(formatMoney(manyDigits, 'EUR'));
  });

  it.skipIf(whyNoPoppler())(
    'is a PDF in which every amount is one that the ledger gives, on numbered pages',
    async () => {
      const { bytes } = await made('pdf');
      const pages = pdfPages(bytes);
      const text = pages.join('\n');
      const known = new Set(await amountsOfLedger());
      const shown = moneyIn(text);
      expect(shown.length).toBeGreaterThan(100);
      expect([...new Set(shown)].filter((amount) => !known.has(amount))).toEqual([]);
      for (const [at, page] of pages.entries()) expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
      expect(text).not.toMatch(/[\u202e\u0007\u001b]/);
      // What Roboto cannot draw is written out, and a long name is there to where it is cut.
      expect(text).toContain('[U+4E2D][U+6587]');
      expect(text.replaceAll(/\s/g, '')).toContain('verylongname'.repeat(20));
      expect(text).toContain('more letters in XLSX');
      const heads = pages.filter((page) => /Resource\s+Effective cost/.test(page));
      expect(heads.length).toBeGreaterThan(0);
    },
  );

  it.skipIf(whyNoPoppler())('keeps to its margins on every page: nothing is cut at an edge', async () => {
    const { bytes } = await made('pdf');
    const pictures = pdfPictures(bytes, 30);
    expect(pictures.length).toBeGreaterThan(3);
    for (const { inEdge, inPage } of pictures.map(inkOf)) {
      expect(inEdge).toBe(0);
      expect(inPage).toBeGreaterThan(20);
    }
  });

  it('says what is missing, and what to do', async () => {
    const request = reportRequestSchema.parse({ kind: 'spend', month: '2024-01-01', format: 'json' });
    const never = new AbortController().signal;
    await expect(reports.make(request, () => undefined, never)).rejects.toThrow('No charge of 2024-01');
  });

  it('ends when it is cancelled, also while it is written', async () => {
    const cancel = new AbortController();
    const request = reportRequestSchema.parse({ kind: 'spend', month, format: 'pdf' });
    const tell = (_done: number, words: string) => {
      if (words.startsWith('Writing')) setTimeout(() => cancel.abort(new Error('cancelled')), 20);
    };
    await expect(reports.make(request, tell, cancel.signal)).rejects.toThrow('cancelled');
  });
});

/** All amounts that a report of this month may show, from charges alone: sums by what it splits by, running sums, and a budget. */
async function amountsOfLedger(): Promise<readonly string[]> {
  const before = '2026-09-01';
  const costs = ['BilledCost', 'EffectiveCost', 'ContractedCost', 'ListCost'];
  const wholes = await Promise.all(
    [month, before].flatMap((which) => costs.map((cost) => groups(`''`, inMonth(which), cost))),
  );
  const team = "json_extract_string(Tags, '/team')";
  const splits = await Promise.all(
    [
      'ProviderName',
      'ServiceName',
      team,
      "ProviderName || '/' || ServiceName",
      'coalesce(ResourceName, ResourceId)',
      'CommitmentDiscountId || CommitmentDiscountStatus',
    ].map((by) => groups(by)),
  );
  const daily = await groups('CAST(ChargePeriodStart AS DATE)', `${inMonth()} AND ${isDaily}`);
  const spread = await groups(`''`, `${inMonth()} AND NOT (${isDaily})`);
  const amounts = [...wholes.flat(), ...splits.flat(), ...daily, ...spread].map(({ currency, cost }) => ({
    currency,
    cost: plainDecimal(cost),
  }));
  for (const currency of ['USD', 'EUR']) {
    const mine = (all: readonly Group[]) => all.filter((one) => one.currency === currency);
    let running = exact(mine(spread)[0]?.cost ?? '0');
    for (let day = 1; day <= 31; day += 1) {
      const name = `2026-10-${String(day).padStart(2, '0')}`;
      running = running.plus(exact(mine(daily).find((one) => one.name === name)?.cost ?? '0'));
      amounts.push({ currency, cost: decimalText(running) });
    }
    // The total of the days: without what is of no single day.
    amounts.push({ currency, cost: sumExact(mine(daily).map(({ cost }) => plainDecimal(cost))) });
    const effective = (which: number) => mine(wholes[which * 4 + 1] ?? [])[0]?.cost ?? '0';
    amounts.push({ currency, cost: decimalText(exact(effective(0)).minus(exact(effective(1)))) });
    amounts.push({ currency, cost: '0' }, { currency, cost: '1000' });
  }
  return [...amounts, ...(await allocated())].map(({ currency, cost }) => formatMoney(cost, currency));
}

/** What no GPU bears, for the table of use: no telemetry is kept here, so all of it is charges of their own. */
async function allocated(): Promise<readonly { readonly currency: string; readonly cost: string }[]> {
  const whole = await groups(`''`);
  return whole.map(({ currency, cost }) => ({ currency, cost: plainDecimal(cost) }));
}
