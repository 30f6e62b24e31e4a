import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { chartsOfFinding } from '#engine/reports/chartsOfFinding.ts';
import type { Finding } from '#shared/analysis/findings/finding.ts';
import type { FindingKind } from '#shared/analysis/findings/findingKind.ts';
import { openStored } from '../../fixtures/fleets/build/storedFleet.ts';
import { scenarios } from '../../fixtures/fleets/scenarios.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-charts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A labelled fleet in a store of its own, with its first finding of a kind. */
async function stored(name: string, kind: FindingKind) {
  const scenario = scenarios[name] ?? expect.unreachable(`no scenario is called ${name}`);
  const opened = await openStored(name, scenario, 1, join(folder, `${name}.duckdb`));
  onTestFinished(() => opened.store.close());
  const finding =
    opened.analysis.result.findings.find((one) => one.kind === kind) ??
    expect.unreachable(`${name} has no ${kind}`);
  return { ...opened, finding };
}

const thresholdsOf = ({ evidence }: Finding, metric: string) =>
  evidence.charts.find((chart) => chart.metric === metric)?.thresholds ?? [];

const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);

describe('charts of findings, drawn from the store', { timeout: 120_000 }, () => {
  it('show what a server did for one that is served, in milliseconds, with the limit and what the target would do', async () => {
    const { store, finding } = await stored('eightForEightB', 'tooManyGpus');
    expect(finding.evidence.charts[0]?.metric).toBe('requestsPerSecond');
    const [chart, ...more] = await chartsOfFinding({ store: () => store }, finding, false);
    expect(more).toEqual([]);
    expect(chart?.title).toBe(`Time per token, p95 of ${finding.servedModel}`);
    expect(chart?.unit).toBe('ms');
    const thresholds = thresholdsOf(finding, 'timePerOutputTokenP95Seconds');
    expect(thresholds.length).toBeGreaterThan(0);
    expect(chart?.thresholds.map(({ value }) => value)).toEqual(thresholds.map(({ value }) => value * 1000));
    expect(chart?.thresholds[0]?.label).toMatch(/^target, predicted, [\d.,]+ ms$/);
    const { fromMs, toMs } = finding.evidence;
    const metric = 'timePerOutputTokenP95Seconds';
    const { series } = await store.llm.series({
      id: finding.servedModel ?? '',
      metrics: [metric],
      fromMs,
      toMs,
      points: 240,
    });
    const seconds = series[0]?.mean ?? [];
    expect(known(seconds).length).toBeGreaterThan(100);
    expect(chart?.series[0]?.values).toEqual(seconds.map((value) => (value === null ? null : value * 1000)));
  });

  it('show the queue of what is too small, above what was allowed', async () => {
    const { store, finding } = await stored('queueing', 'underSized');
    const [chart] = await chartsOfFinding({ store: () => store }, finding, false);
    const [first] = finding.evidence.charts;
    expect(chart?.thresholds[0]?.value).toBe(
      (first?.thresholds[0]?.value ?? 0) * (first?.unit === 'seconds' ? 1000 : 1),
    );
    expect(chart?.title).toContain(finding.servedModel ?? 'no model');
    expect(Math.max(...known(chart?.series[0]?.values ?? []))).toBeGreaterThan(
      chart?.thresholds[0]?.value ?? Number.POSITIVE_INFINITY,
    );
  });

  it('show readings of a GPU where no server is concerned, and nothing of what is not kept', async () => {
    const { store, finding } = await stored('leftAfterProject', 'idle');
    const [chart] = await chartsOfFinding({ store: () => store }, finding, false);
    expect(chart?.title).toMatch(/ of a GPU of /);
    expect(known(chart?.series[0]?.values ?? []).length).toBeGreaterThan(100);
    const none = { ...finding, evidence: { ...finding.evidence, charts: [] } };
    expect(await chartsOfFinding({ store: () => store }, none, false)).toEqual([]);
    expect(await chartsOfFinding({ store: () => null }, finding, false)).toEqual([]);
  });

  it('take the first that has data: of a model that nobody read, the readings of its GPU', async () => {
    const { store, finding } = await stored('cpuWouldDo', 'wrongClass');
    const nobody = { ...finding, servedModel: 'nobody' };
    const [chart] = await chartsOfFinding({ store: () => store }, nobody, false);
    expect(chart?.title).toMatch(/^GPU utilisation of a GPU of /);
    expect(chart?.unit).toBe('%');
  });
});
