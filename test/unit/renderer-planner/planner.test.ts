import { describe, expect, it } from 'vitest';
import { extendedCatalog } from '#shared/catalog/extendedCatalog.ts';
import { formatMs } from '#shared/sizing/latency/formatMs.ts';
import { formatRoute, parseRoute } from '../../../renderer/app/router/route.ts';
import { answerForm } from '../../../renderer/features/planner/form/planAnswer.ts';
import {
  exampleForm,
  type PlanForm,
  paramsOfForm,
  planFormOf,
} from '../../../renderer/features/planner/form/planForm.ts';
import {
  configurationOrders,
  configurationsCsv,
  configurationsText,
  sortConfigurations,
} from '../../../renderer/features/planner/results/configurationColumns.ts';
import { formatUsd, verdictText } from '../../../renderer/features/planner/results/planFormat.ts';

const catalog = extendedCatalog({ gpus: [], models: [] });
const planned = (changes: Partial<PlanForm> = {}) => {
  const answer = answerForm({ ...exampleForm, ...changes }, catalog);
  if (answer.kind === 'fault') throw new Error(answer.fault.message);
  return answer;
};
const throughAddress = (form: PlanForm) =>
  planFormOf(parseRoute(formatRoute({ view: 'planner', subject: '', params: paramsOfForm(form) })).params);

describe('the form in an address', () => {
  it('is not written while it is the example', () => {
    expect(formatRoute({ view: 'planner', subject: '', params: paramsOfForm(exampleForm) })).toBe(
      '#/planner',
    );
    expect(planFormOf({})).toEqual(exampleForm);
  });

  it('comes back from its address, with emptied fields and wrong ones', () => {
    const form: PlanForm = {
      ...exampleForm,
      model: 'DeepSeek-V3/R1',
      inputTokens: '',
      ttft: '',
      load: '2,5 & more',
      loadKind: 'users',
      weights: ['nvfp4', 'Q4_K_M'],
      gpus: ['h100-sxm', 'l40s'],
      regions: ['us-east-1'],
      payment: 'spot',
      percentile: '99',
      spareReplicas: '1',
    };
    expect(throughAddress({ ...form, weights: ['nvfp4', 'Q4_K_M'] })).toEqual(form);
    expect(throughAddress({ ...form, weights: [] }).weights).toEqual([]);
  });
});

describe('what is impossible', () => {
  const faultOf = (changes: Partial<PlanForm>) => {
    const answer = answerForm({ ...exampleForm, ...changes }, catalog);
    return answer.kind === 'fault' ? answer.fault : null;
  };

  it('is told at its field, by the name that the field has on the screen', () => {
    expect(faultOf({ inputTokens: '0' })).toEqual({
      field: 'inputTokens',
      message: expect.stringMatching(/^Input tokens must be 1 to /),
    });
    expect(faultOf({ load: '-1' })?.field).toBe('load');
    expect(faultOf({ load: '0', loadKind: 'users' })?.message).toMatch(/^Users must be 1 to /);
    expect(faultOf({ inputTokens: '1e9' })?.field).toBe('inputTokens');
    expect(faultOf({ inputTokens: '1000000' })?.message).toMatch(/^Llama-3\.1-70B takes 131,072 tokens/);
    expect(faultOf({ ttft: '-1' })?.message).toBe('TTFT must be 1 to 3,600,000 ms, not -1.');
    expect(faultOf({ spareReplicas: '0.5' })?.message).toMatch(/^Spare replicas must be a whole number/);
    expect(faultOf({ weights: [] })?.field).toBe('weights');
    expect(faultOf({ spareReplicas: '' })).toEqual({
      field: 'spareReplicas',
      message: 'Spare replicas needs a number.',
    });
    expect(faultOf({ tpot: 'fast' })?.message).toBe('TPOT takes a number, not "fast".');
    expect(faultOf({ load: '1,5' })?.field).toBe('load');
    expect(faultOf({ model: 'GPT-9' })?.message).toContain('GPT-9');
    expect(faultOf({ gpus: ['h100-sxm', 'h900'] })?.field).toBe('gpus');
  });

  it('is not what has a meaning: no limit, thousands with a comma', () => {
    expect(faultOf({ ttft: '', tpot: ' ' })).toBeNull();
    expect(planned({ inputTokens: '1,024' }).request.demand.inputTokens).toBe(1024);
  });
});

describe('entries of the user', () => {
  it('are planned with, and told apart from ours by their source', () => {
    const ours = catalog.gpus.find(({ key }) => key === 'h100-sxm');
    if (!ours) throw new Error('no H100');
    const provenance = { confidence: 'unverified', source: 'the vendor said so', note: '' } as const;
    const own = extendedCatalog({ gpus: [{ ...ours, memoryBytes: 2 ** 30, provenance }], models: [] });
    const answer = answerForm({ ...exampleForm, gpus: ['h100-sxm'] }, own);
    expect(answer.kind === 'plan' && answer.plan.configurations).toEqual([]);
    expect(answer.kind === 'plan' && answer.request.gpus[0]?.provenance.source).toBe('the vendor said so');
  });
});

describe('the verdict', () => {
  it('is one line with price and band', () => {
    const { plan, request } = planned();
    const [best] = plan.configurations;
    if (!best) throw new Error('nothing holds');
    expect(verdictText(best, request.demand)).toMatch(
      /^(\d x )?.+ in (FP8|BF16), \d+ replicas?: \$\d+\.\d\d per hour, \$\d+\.\d\d per million output tokens, TPOT \d+ ms \(\d+ to \d+\)$/,
    );
  });

  it('says where no measurement has such a layout, in the line and in the table as CSV', () => {
    const { plan, request } = planned({
      model: 'Qwen3-235B-A22B',
      gpus: ['rtx-a6000'],
      load: '0.5',
      tpot: '',
      weights: ['int4'],
    });
    const [best] = plan.configurations;
    expect(best?.evidence.rows).toBe(0);
    expect(best && verdictText(best, request.demand)).toMatch(
      /; inferred, no measurement has such a layout$/,
    );
    const [header, first] = configurationsText(plan.configurations, request.demand).split('\n');
    const at = header?.split('\t').indexOf('measurementsOfLayout') ?? -1;
    expect(first?.split('\t')[at]).toBe('0');
  });

  it('says for which percentile it speaks', () => {
    const { plan, request } = planned({ percentile: '95' });
    const [best] = plan.configurations;
    expect(best && verdictText(best, request.demand)).toMatch(/\) at p95$/);
  });

  it('rounds no figure to 0', () => {
    expect(formatUsd(0.0123)).toBe('0.012');
    expect(formatUsd(12345.6)).toBe('12,346');
    expect(formatMs(0.0042)).toBe('4.2');
  });
});

describe('the table', () => {
  it('sorts by each column in both directions without losing a row', () => {
    const { plan } = planned();
    for (const order of configurationOrders)
      for (const descending of [false, true])
        expect(new Set(sortConfigurations(plan.configurations, order, descending))).toEqual(
          new Set(plan.configurations),
        );
    const costs = sortConfigurations(plan.configurations, 'usdPerHour', true).map(
      ({ offer }) => offer.usdMicrosPerHour,
    );
    expect(costs).toEqual(costs.toSorted((one, other) => other - one));
  });

  it('goes into a file and onto the clipboard with source and date of each price', () => {
    const { plan, request } = planned();
    const csv = configurationsCsv(plan.configurations, request.demand);
    expect(csv.split('\r\n')).toHaveLength(plan.configurations.length + 2);
    expect(csv).toContain('priceSource,priceDate');
    const [header, first] = configurationsText(plan.configurations, request.demand).split('\n');
    expect(first?.split('\t')).toHaveLength(header?.split('\t').length ?? 0);
  });
});
