import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  gpuEvidenceCharts,
  llmMetricsOf,
} from '../../../renderer/features/rightsizing/evidence/evidenceCharts.ts';
import { fitCommand } from '../../../renderer/features/rightsizing/evidence/fitCommand.ts';
import { stripOf, stripSummary } from '../../../renderer/features/rightsizing/evidence/stateSpans.ts';
import {
  momentText,
  monthlyMoney,
  quantityText,
  rangeText,
  thresholdText,
} from '../../../renderer/features/rightsizing/parts/adviceText.ts';

const hour = 3_600_000;

describe('charts of evidence', () => {
  const chart = {
    metric: 'memoryUsedBytes',
    unit: 'bytes',
    thresholds: [{ label: 'would fit', value: 24 * 2 ** 30 }],
  };

  it('draw thresholds in the unit of the axis, and reach above them', () => {
    const [model] = gpuEvidenceCharts([chart], undefined, { fromMs: 0, toMs: hour });
    expect(model?.unit.symbol).toBe('GiB');
    expect(model?.limits).toEqual([{ value: 24, label: 'would fit 24 GiB' }]);
    expect(model?.yMax).toBeCloseTo(25.92);
  });

  it('leave out what the store does not keep, and tell GPUs from served models', () => {
    const charts = [chart, { ...chart, metric: 'kvCacheUsePercent' }, { ...chart, metric: 'nonsense' }];
    expect(gpuEvidenceCharts(charts, undefined, { fromMs: 0, toMs: hour })).toHaveLength(1);
    expect(llmMetricsOf(charts)).toEqual(['kvCacheUsePercent']);
  });
});

describe('states over a window', () => {
  const spans = [
    { state: 'idle' as const, fromMs: 0, toMs: 30 * hour },
    { state: 'notObserved' as const, fromMs: 30 * hour, toMs: 36 * hour },
    { state: 'idle' as const, fromMs: 36 * hour, toMs: 40 * hour },
  ];

  it('are cut to it', () => {
    expect(stripOf(spans, 20 * hour, 40 * hour)).toEqual([
      { state: 'idle', from: 0, width: 0.5 },
      { state: 'notObserved', from: 0.5, width: 0.3 },
      { state: 'idle', from: 0.8, width: 0.2 },
    ]);
  });

  it('are summed up by state, the longest first', () => {
    expect(stripSummary(spans)).toBe('Idle 1 d 10 h, Not observed 6 h');
  });
});

describe('figures of evidence', () => {
  it('have their units, and a dash where nobody told', () => {
    expect(quantityText(0.4, 'percent')).toBe('0.4 %');
    expect(quantityText(0, 'percent')).toBe('0 %');
    expect(quantityText(24 * 2 ** 30, 'bytes')).toBe('24.0 GiB');
    expect(quantityText(0.038, 'seconds')).toBe('38 ms');
    expect(quantityText(1234.5, 'tokens/s')).toBe('1,234.5 tokens/s');
    expect(quantityText(null, 'watts')).toBe('-');
    expect(quantityText('a\u202eb', '')).toBe('ab');
  });

  it('say what they were held against', () => {
    const figure = { label: '', value: 1, unit: 'percent' };
    expect(thresholdText({ ...figure, threshold: { value: 5, relation: '<' } })).toBe('under 5 %');
    expect(thresholdText({ ...figure, threshold: null })).toBe('');
  });

  it('keep small money from looking like none', () => {
    expect(monthlyMoney('0.004', 'USD')).toBe('USD 0.004');
    expect(monthlyMoney('1234.56', 'USD')).toBe('USD 1,235');
    expect(rangeText({ low: '900', expected: '1000', high: '1300.4', currency: 'EUR' })).toBe(
      'EUR 900 to 1,300',
    );
    expect(rangeText({ low: '5', expected: '5', high: '5', currency: 'EUR' })).toBe('EUR 5.00');
  });

  it('say a moment as it was chosen: the first of a month in Tokyo is the last of the one before in UTC', () => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    expect(momentText(new Date(2026, 11, 1, 7).getTime())).toBe('2026-12-01 07:00');
    expect(momentText(Date.UTC(2026, 10, 30, 22))).toBe('2026-12-01 07:00');
  });

  it('ask the model again by a command that no name can break', () => {
    expect(fitCommand(['--model', 'Llama-3.1-70B', '--gpu', `x'; rm -rf $HOME`])).toBe(
      `headroom size fit --model Llama-3.1-70B --gpu 'x'\\''; rm -rf $HOME'`,
    );
  });
});
