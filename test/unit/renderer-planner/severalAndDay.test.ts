import { describe, expect, it } from 'vitest';
import { extendedCatalog } from '#shared/catalog/extendedCatalog.ts';
import {
  dayCurveOf,
  dayPresets,
  dayText,
  withHour,
} from '../../../renderer/features/planner/day/dayCurve.ts';
import { splitDay, usdPerMonth } from '../../../renderer/features/planner/day/dayDemand.ts';
import { dayColumns, dayRows } from '../../../renderer/features/planner/day/dayRows.ts';
import { answerForm } from '../../../renderer/features/planner/form/planAnswer.ts';
import { exampleForm, type PlanForm } from '../../../renderer/features/planner/form/planForm.ts';
import { answersCsv } from '../../../renderer/features/planner/parts/answerColumns.ts';
import { answerSeveral } from '../../../renderer/features/planner/several/severalAnswer.ts';
import { modelRows, severalLine } from '../../../renderer/features/planner/several/severalRows.ts';
import {
  mostModels,
  namesOfWorks,
  splitChanges,
  textOfWorks,
  type WorkForm,
  workOf,
  worksOf,
} from '../../../renderer/features/planner/several/workForms.ts';

const catalog = extendedCatalog({ gpus: [], models: [] });
const curveOf = (text: string) => {
  const curve = dayCurveOf(text);
  if (typeof curve === 'string') throw new Error(curve);
  return curve;
};
const planned = (changes: Partial<PlanForm> = {}) => {
  const answer = answerForm({ ...exampleForm, ...changes }, catalog);
  if (answer.kind === 'fault') throw new Error(answer.fault.message);
  const [best] = answer.plan.configurations;
  if (!best) throw new Error('nothing holds it');
  return { request: answer.request, best };
};

describe('a day', () => {
  it('is a shape or 24 numbers, and says what else it is', () => {
    for (const { value } of dayPresets) expect(curveOf(value)).toHaveLength(24);
    expect(dayCurveOf(dayText(curveOf('office')))).toEqual(curveOf('office'));
    expect(dayCurveOf('1, 2, 3')).toBe('A day has 24 hours, and these are 3 numbers.');
    expect(dayCurveOf('1, x')).toBe('Each hour takes a number from 0 to 100, not "x".');
    expect(dayCurveOf(`101${',1'.repeat(23)}`)).toContain('101');
    expect(dayCurveOf(`0${',0'.repeat(23)}`)).toBe('At least one hour must have load.');
    for (const word of ['toString', '__proto__', '']) expect(typeof dayCurveOf(word)).toBe('string');
  });

  it('is moved within its bounds', () => {
    const flat = curveOf('flat');
    expect(withHour(flat, 3, 130)[3]).toBe(100);
    expect(withHour(flat, 3, -4)[3]).toBe(0);
    expect(withHour(flat, 3, 40.4)).toEqual(flat.map((share, at) => (at === 3 ? 40 : share)));
  });

  it('needs at its peak what the plan bought, whatever the load is given as', () => {
    for (const changes of [
      { load: '60' },
      { load: '60', spareReplicas: '1' },
      { loadKind: 'users', load: '500' },
    ] as const) {
      const { request, best } = planned({ ...changes, gpus: ['h100-sxm'] });
      const day = splitDay(request, best, curveOf('diurnal'), 0.4);
      expect(Math.max(...(day?.instances ?? []))).toBe(best.offer.instances);
      expect(Math.min(...(day?.instances ?? []))).toBeLessThan(best.offer.instances);
    }
  });

  it('counts every tray of a replica that spans several', () => {
    const { request, best } = planned({
      load: '3',
      gpus: ['gb200'],
      weights: ['bf16'],
      model: 'DeepSeek-V3/R1',
    });
    expect(best).toMatchObject({ cards: 16, offer: { spanned: 4 } });
    const day = splitDay(request, best, curveOf('flat'), 0.4);
    expect(new Set(day?.instances)).toEqual(new Set([best.offer.instances]));
    const quiet = splitDay(request, best, curveOf('diurnal'), 0.4);
    for (const instances of quiet?.instances ?? []) expect(instances % 4).toBe(0);
  });

  it('costs no more split than paid one way, and nothing in hours without load', () => {
    const { request, best } = planned({ load: '60', gpus: ['h100-sxm'] });
    const night = withHour(curveOf('office'), 0, 0);
    for (const discount of [0, 0.3, 0.6, 1]) {
      const day = splitDay(request, best, night, discount);
      if (!day) throw new Error('no split');
      const { split } = day;
      expect(day.instances[0]).toBe(0);
      expect(split.usdMicrosPerDay).toBeLessThanOrEqual(split.allOnDemandUsdMicrosPerDay);
      expect(split.usdMicrosPerDay).toBeLessThanOrEqual(split.allReservedUsdMicrosPerDay);
      const rows = dayRows(night, day);
      const sum = rows.reduce((total, { usd }) => total + usd, 0);
      expect(sum).toBeCloseTo(split.usdMicrosPerDay / 1e6, 4);
      expect(answersCsv(rows, dayColumns).split('\r\n')).toHaveLength(26);
    }
    expect(usdPerMonth(12e6)).toBe(365);
  });
});

describe('several models', () => {
  const chat = workOf(exampleForm);
  const small: WorkForm = { ...chat, model: 'Llama-3.1-8B', load: '10', weights: ['bf16', 'fp8'], ttft: '' };

  it('come back from their address, whatever was typed', () => {
    const works = [
      small,
      { ...chat, inputTokens: '', loadKind: 'users' as const, percentile: '95' as const },
    ];
    expect(worksOf(textOfWorks(works))).toEqual(works);
    const hostile = worksOf(textOfWorks([{ ...small, load: '1|2*3' }]));
    expect(hostile).toEqual([{ ...small, load: '1 2 3' }]);
    expect(worksOf('')).toEqual([]);
    expect(worksOf('|'.repeat(50))).toHaveLength(mostModels - 1);
  });

  it('have names of their own', () => {
    expect(namesOfWorks([chat, small, chat])).toEqual(['Llama-3.1-70B', 'Llama-3.1-8B', 'Llama-3.1-70B (2)']);
  });

  it('keep what is one of theirs apart from what is of all', () => {
    expect(splitChanges({ load: '3', payment: 'spot' })).toEqual({
      own: { load: '3' },
      shared: { payment: 'spot' },
    });
  });

  it('are planned together, their shares adding up to the sum', () => {
    const answer = answerSeveral(exampleForm, [chat, small, { ...chat, tpot: '0.5' }], catalog);
    if (answer.kind === 'fault') throw new Error(answer.fault.message);
    const rows = modelRows(answer.plan);
    const sum = rows.reduce((total, { usdPerHour }) => total + (usdPerHour ?? 0), 0);
    expect(sum).toBeCloseTo(answer.plan.usdMicrosPerHour / 1e6, 6);
    expect(rows.map(({ chosen }) => chosen !== null)).toEqual([true, true, false]);
    expect(severalLine(answer.plan)).toMatch(/^2 of 3 models on \d+ GPUs?: \$[\d.]+ per hour, /);
  });

  it('say which of them is wrong', () => {
    const answer = answerSeveral(exampleForm, [chat, { ...small, inputTokens: '0' }], catalog);
    expect(answer).toMatchObject({
      kind: 'fault',
      place: 1,
      name: 'Llama-3.1-8B',
      fault: { field: 'inputTokens' },
    });
    const unknown = answerSeveral(exampleForm, [chat, { ...small, model: 'x' }], catalog);
    expect(unknown).toMatchObject({ kind: 'fault', place: 1, fault: { field: 'model' } });
  });
});
