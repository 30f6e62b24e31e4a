import { describe, expect, it } from 'vitest';
import type { AdviceTracking, WhatIfAnswer } from '#shared/contract/schemas/adviceMoney.ts';
import type { Roster } from '#shared/contract/schemas/gpu.ts';
import type { ReportSchedule } from '#shared/contract/schemas/reports.ts';
import { csvRecords } from '#shared/domain/csvRecords.ts';
import {
  costHead,
  costText,
  exactHours,
  partText,
} from '../../../renderer/features/rightsizing/funnel/funnelText.ts';
import {
  paramsOfReport,
  reportFormOf,
  requestOfReport,
} from '../../../renderer/features/rightsizing/reports/reportForm.ts';
import {
  scheduledReportText,
  scheduleOptionsText,
} from '../../../renderer/features/rightsizing/reports/scheduleText.ts';
import {
  countedPart,
  monthsOfTracking,
  newestFirst,
  trackingCsv,
} from '../../../renderer/features/rightsizing/tracking/trackingRows.ts';
import {
  gpusOfSubject,
  whatIfInput,
  whatIfStart,
} from '../../../renderer/features/rightsizing/whatIf/whatIfForm.ts';
import { verdictOfWhatIf } from '../../../renderer/features/rightsizing/whatIf/whatIfText.ts';

describe('the funnel', () => {
  it('says seconds whole, an unknown cost as unknown, and which GPUs a cost is of', () => {
    expect(exactHours(4_334_225)).toBe('1,203 h 57 min 5 s');
    expect(exactHours(0)).toBe('0 h');
    expect(costText(null, 'USD')).toBe('unknown');
    expect(costHead('Cost', { gpusWithoutPrice: 0 })).toBe('Cost');
    expect(costHead('Cost', { gpusWithoutPrice: 2 })).toBe('Cost, of priced GPUs');
    expect(partText(1, 10_000)).toBe('<0.1 %');
    expect(partText(0, 0)).toBe('-');
  });
});

type Item = AdviceTracking['items'][number];

function month(name: string, claimed: string | null, realised: string | null): Item['months'][number] {
  return {
    month: name,
    fromMs: 0,
    toMs: 1,
    verdict: realised === null ? 'cannotTell' : 'realised',
    reason: 'none',
    why: '',
    claimed,
    fromTelemetry: realised,
    fromBill: null,
    realised,
    freed: null,
    countedClaim: claimed,
    countedRealised: realised,
  };
}

function accepted(id: string, acceptedAtMs: number, months: Item['months']): Item {
  return {
    id,
    kind: 'idle',
    title: id,
    acceptedAtMs,
    acceptedBy: 'alice',
    assignee: null,
    claimed: null,
    isStillSeen: false,
    outcome: {
      verdict: 'waiting',
      why: '',
      fromTelemetry: null,
      fromBill: null,
      realised: null,
      asOfMs: null,
    },
    countedClaim: null,
    countedRealised: null,
    months,
    claimedSoFar: null,
    realisedSoFar: null,
  };
}

describe('tracking', () => {
  it('sums by month, and tells what cannot be told from nothing', () => {
    const items = [
      accepted('a', 1, [month('2026-10', '100.10', '90'), month('2026-11', '100', null)]),
      accepted('b', 2, [month('2026-10', '0.20', null), month('2026-11', null, null)]),
    ];
    expect(monthsOfTracking({ items, currency: 'USD' })).toEqual([
      { month: '2026-11', currency: 'USD', claimed: '100', realised: null, told: 0, items: 2 },
      { month: '2026-10', currency: 'USD', claimed: '100.3', realised: '90', told: 1, items: 2 },
    ]);
    expect(newestFirst(items).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('is a CSV file of which every cell stands under its head', () => {
    const item: Item = {
      ...accepted('a', Date.UTC(2026, 9, 1), []),
      claimed: { low: '80', expected: '100', high: '120', currency: 'EUR' },
      outcome: { ...month('2026-10', '100', '90'), why: 'As "claimed", nearly.', asOfMs: 1 },
      countedClaim: '70',
      countedRealised: '60',
      claimedSoFar: '50',
      realisedSoFar: '45',
    };
    const [head, row, ...others] = csvRecords(trackingCsv({ items: [item], currency: 'EUR' }));
    expect(others).toEqual([]);
    expect(row?.cells).toHaveLength(head?.cells.length ?? 0);
    expect(Object.fromEntries(head?.cells.map((name, at) => [name, row?.cells[at]]) ?? [])).toMatchObject({
      id: 'a',
      'accepted (UTC)': '2026-10-01T00:00:00.000Z',
      claimed: '100',
      'claimed that counts': '70',
      realised: '90',
      'realised that counts': '60',
      'from bill': '',
      'claimed so far': '50',
      'realised so far': '45',
      currency: 'EUR',
      why: 'As "claimed", nearly.',
      'still seen': 'false',
    });
  });

  it('sums no fix, and shows what it costs apart', () => {
    const amount = { low: '1', expected: '700', high: '900', currency: 'USD' };
    const fix: Item = {
      ...accepted('a', 1, [month('2026-10', null, null)]),
      kind: 'underSized',
      claimed: amount,
    };
    const idle: Item = { ...accepted('b', 2, [month('2026-10', '100', '90')]), claimed: amount };
    expect(monthsOfTracking({ items: [fix, idle], currency: 'USD' })).toEqual([
      { month: '2026-10', currency: 'USD', claimed: '100', realised: '90', told: 1, items: 1 },
    ]);
    const [head, ...rows] = csvRecords(trackingCsv({ items: [fix, idle], currency: 'USD' }));
    const column = (name: string) => rows.map(({ cells }) => cells[head?.cells.indexOf(name) ?? -1]);
    expect(column('claimed')).toEqual(['', '700']);
    expect(column('cost of the fix')).toEqual(['700', '']);
  });

  it('counts the money of a GPU once: where advice overlaps, what one adds to the other', () => {
    const part = { ...month('2026-10', '100', '90'), countedClaim: '0', countedRealised: '-5' };
    const items = [accepted('a', 1, [month('2026-10', '100', '90')]), accepted('b', 2, [part])];
    expect(monthsOfTracking({ items, currency: 'USD' })).toMatchObject([
      { claimed: '100', realised: '85', told: 2, items: 2 },
    ]);
    expect(countedPart('100.0', '100')).toBeNull();
    expect(countedPart('100', '0')).toBe('0');
    expect(countedPart(null, null)).toBeNull();
  });

  it('adds up money of one currency alone', () => {
    const claimedIn = (currency: string, item: Item): Item => ({
      ...item,
      claimed: { low: '1', expected: '1', high: '1', currency },
    });
    const items = [
      claimedIn('USD', accepted('a', 1, [month('2026-10', '100', '90')])),
      claimedIn('EUR', accepted('b', 2, [month('2026-10', '20', '10')])),
      accepted('c', 3, [month('2026-10', null, '5')]),
    ];
    expect(monthsOfTracking({ items, currency: null })).toEqual([
      { month: '2026-10', currency: null, claimed: null, realised: '5', told: 1, items: 1 },
      { month: '2026-10', currency: 'EUR', claimed: '20', realised: '10', told: 1, items: 1 },
      { month: '2026-10', currency: 'USD', claimed: '100', realised: '90', told: 1, items: 1 },
    ]);
  });
});

const roster: Roster = {
  version: 1,
  uuid: ['u0', 'u1', 'u2'],
  host: ['a', 'a', 'b:1'],
  index: [0, 1, 0],
  name: ['H100', 'H100', 'L40S'],
  demo: [false, false, false],
  labels: { a: { team: 'x' }, 'b:1': { team: 'y' } },
};

describe('what if', () => {
  it('means GPUs by host, team and card, and a host with a colon in its name', () => {
    expect(gpusOfSubject('host:b:1', roster)).toEqual(['u2']);
    expect(gpusOfSubject('team:x', roster)).toEqual(['u0', 'u1']);
    expect(gpusOfSubject('card:L40S', roster)).toEqual(['u2']);
    expect(gpusOfSubject('all', roster)).toEqual(['u0', 'u1', 'u2']);
    expect(gpusOfSubject('nonsense', roster)).toEqual([]);
  });

  it('asks for what is given and leaves the rest as it is', () => {
    expect(whatIfInput({ ...whatIfStart, what: 'team:x', count: '4', price: '1.89' }, roster)).toEqual({
      subject: { of: 'gpus', uuids: ['u0', 'u1'] },
      to: { gpuKey: null, gpuCount: 4, precision: null, pricePerGpuHour: '1.89', hoursPerMonth: null },
      month: null,
    });
    expect(whatIfInput({ ...whatIfStart, finding: 'idle:3' }, null)).toMatchObject({
      subject: { of: 'finding', id: 'idle:3' },
    });
    expect(whatIfInput(whatIfStart, roster)).toBe('nothing');
  });

  it('names the field that is wrong', () => {
    const faultOf = (changes: Partial<typeof whatIfStart>) =>
      whatIfInput({ ...whatIfStart, what: 'all', ...changes }, roster);
    expect(faultOf({ count: 'x' })).toMatchObject({ field: 'count' });
    expect(faultOf({ count: '1.5' })).toMatchObject({ field: 'count' });
    expect(faultOf({ hours: '900' })).toMatchObject({ field: 'hours' });
    expect(faultOf({ price: '-1' })).toMatchObject({ field: 'price' });
    expect(faultOf({ price: '1e3' })).toMatchObject({ field: 'price' });
  });

  it('tells what is not known yet from what is not there, and from too much', () => {
    const asked = (what: string, of: Roster | null) => whatIfInput({ ...whatIfStart, what }, of);
    expect(asked('host:a', null)).toBe('loading');
    expect(asked('host:gone\u202e', roster)).toEqual({
      field: 'what',
      message: 'No GPU of host gone is known now.',
    });
    expect(asked('all', { ...roster, uuid: [], host: [], index: [], name: [], demo: [] })).toMatchObject({
      message: 'No GPU is known now.',
    });
    const uuid = Array.from({ length: 8001 }, (_, slot) => `u${slot}`);
    expect(asked('all', { ...roster, uuid, host: uuid.map(() => 'a') })).toMatchObject({
      field: 'what',
      message: expect.stringMatching(/^At most 8,000 GPUs are moved at once, not 8,001: /),
    });
  });

  it('says in a line whether it holds and what it costs', () => {
    const side = { configuration: '4 x L40S' } as WhatIfAnswer['today'];
    const answer = (holds: boolean | null, expected: string | null) =>
      verdictOfWhatIf({
        today: side,
        target: side,
        holds,
        saving: expected === null ? null : { low: expected, expected, high: expected, currency: 'USD' },
        doubts: [],
        calculation: [],
        prices: [],
        fitArguments: [],
      });
    expect(answer(true, '1200')).toMatchObject({
      line: '4 x L40S holds the load; it would save USD 1,200 a month.',
      tone: 'good',
    });
    expect(answer(true, '-1200')).toMatchObject({
      line: '4 x L40S holds the load; it would cost USD 1,200 a month more.',
      tone: 'none',
    });
    expect(answer(false, '1200').tone).toBe('bad');
    expect(answer(null, null).line).toBe(
      'Whether 4 x L40S holds the load cannot be told; what it would save is unknown.',
    );
  });
});

describe('the form of a report', () => {
  it('stands in the address and asks the engine for the same', () => {
    const form = reportFormOf({ report: 'spend', month: '2026-10', format: 'csv', within: 'none', bom: '0' });
    expect(reportFormOf(paramsOfReport(form))).toEqual(form);
    expect(requestOfReport(form)).toEqual({
      kind: 'spend',
      month: '2026-10-01',
      format: 'csv',
      options: { by: ['provider'], basis: 'effective', gpuOnly: false, bom: false },
    });
    expect(requestOfReport(reportFormOf({}))).toMatchObject({
      kind: 'right-sizing',
      month: null,
      format: 'pdf',
    });
  });

  it('splits by no dimension twice', () => {
    expect(requestOfReport(reportFormOf({ by: 'service' })).options.by).toEqual(['service']);
  });
});

describe('a report that is made by itself', () => {
  const schedule: ReportSchedule = {
    name: 'For finance',
    pace: 'monthly',
    kind: 'spend',
    format: 'csv',
    folder: '/tmp',
    options: { by: ['tag:team\u202e', 'service'], basis: 'list', gpuOnly: true, bom: false },
  };

  it('says what it is made with', () => {
    expect(scheduledReportText(schedule)).toBe('Monthly spend, CSV');
    expect(scheduleOptionsText(schedule)).toBe(
      'by Tag team, then Service; list cost; GPU instances only; no byte order mark',
    );
  });

  it('says nothing of what does not matter to it', () => {
    expect(scheduleOptionsText({ ...schedule, kind: 'right-sizing', format: 'pdf' })).toBe('');
    expect(scheduleOptionsText({ ...schedule, format: 'pdf' })).not.toContain('byte order');
  });
});
