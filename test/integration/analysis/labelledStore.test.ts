import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Finding } from '#shared/analysis/findings/finding.ts';
import { analyseStored } from '../../fixtures/fleets/build/storedFleet.ts';
import { scenarios } from '../../fixtures/fleets/scenarios.ts';
import { judge } from '../../fixtures/fleets/score/judge.ts';
import { runFleet } from '../../fixtures/fleets/score/runFleets.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-labelled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One of each sort of signal: empty, held, memory without process, DCGM dead, MIG, schedules, LLM servers idle, full and too large, a lost card, lost samples. */
const names = [
  'leftAfterProject',
  'zombies',
  'profilingDead',
  'migTenants',
  'weekendTraining',
  'deadEndpoint',
  'queueing',
  'eightForEightB',
  'indexShift',
  'halfTheSamples',
  'hotHost',
];

const shown = (findings: readonly Finding[]) =>
  findings
    .map(({ kind, standing, gpus }) => `${kind} ${standing} ${gpus.map(({ uuid }) => uuid).sort()}`)
    .sort();

describe('labelled fleets that go through a store and the engine’s analysis', () => {
  it.each(names)('%s', { timeout: 120_000 }, async (name) => {
    const scenario = scenarios[name];
    if (!scenario) throw new RangeError(`no scenario is called ${name}`);
    const { past, analysis } = await analyseStored(name, scenario, 1, join(folder, `${name}.duckdb`));
    const { findings, failures } = analysis.result;
    const judged = judge(scenario, { past }, findings);
    expect(failures).toEqual([]);
    expect(
      judged.findings.filter(({ verdict }) => verdict === 'false').map(({ finding }) => finding.title),
    ).toEqual([]);
    expect(judged.must.filter(({ isFound }) => !isFound).map(({ truth }) => truth.because)).toEqual([]);
    // The store rounds what it keeps; the findings are those of the same hours in memory.
    expect(shown(findings)).toEqual(shown(runFleet(name, 1).result.findings));
  });
});
