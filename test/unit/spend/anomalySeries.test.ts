import { describe, expect, it } from 'vitest';
import { evidenceSql, keyOf, seriesOf } from '#engine/billing/spend/anomalyQueries.ts';
import { spendWhere } from '#engine/billing/spend/spendWhere.ts';

const first = Date.parse('2026-10-01') / 86_400_000;
const aws = { place: 1, currency: 'USD', provider: 'AWS', service: 'EC2', subAccount: null };
const days = (place: number, amounts: readonly (number | null)[]) =>
  amounts.map((amount, at) => ({ ...aws, place, subAccount: `team-${place}`, day: first + at, amount }));

describe('series of daily costs', () => {
  it('are one for each place, with days without charges as 0', () => {
    const rows = [...days(1, [5, 6, 7]), ...days(2, [1, 2, 3]).filter(({ amount }) => amount !== 2)];
    const series = seriesOf(rows, '2026-10-03');
    expect(series.map(({ first: day, amounts }) => ({ day, amounts }))).toEqual([
      { day: '2026-10-01', amounts: [5, 6, 7] },
      { day: '2026-10-01', amounts: [1, 0, 3] },
    ]);
    expect(series.map(({ key }) => keyOf(key).subAccount)).toEqual(['team-1', 'team-2']);
  });

  it('end before the last day that is in while the month goes on', () => {
    expect(seriesOf(days(1, [5, 6, 7]), '2026-10-31').map(({ amounts }) => amounts)).toEqual([[5, 6]]);
  });

  it('begin after the last day of which no charge states a cost: it was not free', () => {
    const [series] = seriesOf(days(1, [5, null, 7, 8]), '2026-10-04');
    expect(series).toMatchObject({ first: '2026-10-03', amounts: [7, 8] });
    expect(seriesOf(days(1, [5, null]), '2026-10-02')).toEqual([]);
  });
});

describe('the evidence of deviations', () => {
  const where = spendWhere([1], { gpuOnly: false, filters: [] });
  const deviation = (from: string, to: string) => ({
    key: JSON.stringify(['USD', 'AWS', null, null]),
    from,
    to,
    actual: 9,
    expected: 1,
    deviations: 6,
  });
  const ranges = (sql: string) =>
    [...sql.matchAll(/startsAt >= DATE '(\S+)' AND startsAt < DATE '(\S+)' \+/g)].map(
      ([, from, to]) => `${from} ${to}`,
    );

  it('reads the days in question and those before them, joined where they touch', () => {
    expect(ranges(evidenceSql(where, 'effective', [deviation('2026-10-20', '2026-10-21')]))).toEqual([
      '2026-10-13 2026-10-14',
      '2026-10-20 2026-10-21',
    ]);
    const both = [deviation('2026-10-20', '2026-10-21'), deviation('2026-10-22', '2026-10-30')];
    expect(ranges(evidenceSql(where, 'effective', both))).toEqual([
      '2026-10-08 2026-10-16',
      '2026-10-20 2026-10-30',
    ]);
  });

  it('asks for charges without a service, too', () => {
    expect(evidenceSql(where, 'effective', [deviation('2026-10-20', '2026-10-20')])).toContain(
      '(service IS NULL)',
    );
  });
});
