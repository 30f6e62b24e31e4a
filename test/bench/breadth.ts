/**
 * `npm run -s bench -- breadth`: what it costs to read everything. First one host behind a real sshd with 8 GPUs, DCGM, a kernel
 * log and an LLM server: CPU of its sshd and of all that runs through it, counted by a control group of the kernel, so that processes that
 * lived for a millisecond count too. The tools on it are stand-ins written in shell; what they use is counted apart and is not in
 * `hostCpuPercent`, since it says nothing about the real ones. Then 1,000 simulated hosts that answer everything: CPU of the engine.
 * Last, how fast each form of text is parsed.
 *
 * Options: `--host-seconds 120 --hosts 1000 --seconds 60 --warmup 70`.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTestFolder } from '../fixtures/sshd.ts';
import { type EngineCostPlan, engineCost } from './breadth/engineCost.ts';
import { type HostCost, hostCost } from './breadth/hostCost.ts';
import { laneSpeed } from './breadth/laneSpeed.ts';
import { type ParserSpeed, parserSpeed } from './breadth/parserSpeed.ts';
import type { EngineMeasure } from './collect/measureEngine.ts';
import type { BenchResult } from './run.ts';

const round = (value: number, digits: number) => Number(value.toFixed(digits));
const core = '% of one core';

function hostRows(cost: HostCost): BenchResult['table'] {
  const mode = 'one host: 8 GPUs at 1 Hz, DCGM, deep tier, kernel log, an LLM server';
  return [
    { what: 'host: sshd and our shells', mode, value: round(cost.percent, 2), unit: core },
    { what: 'the same, first minute', mode, value: round(cost.firstMinutePercent, 2), unit: core },
    { what: 'stand-ins for the tools', mode, value: round(cost.toolsPercent, 2), unit: core },
    { what: 'processes on the host', mode, value: cost.processes, unit: 'processes' },
  ];
}

const cpuPercent = ({ cpuMs, seconds }: EngineMeasure) => cpuMs / seconds / 10;

function engineRows(hosts: number, measure: EngineMeasure): BenchResult['table'] {
  const mode = `${hosts} simulated hosts x 8 GPUs at 1 Hz, everything on`;
  return [
    { what: 'engine CPU', mode, value: round(cpuPercent(measure), 1), unit: core },
    { what: 'engine RSS', mode, value: round(measure.rssBytes / 1e6, 0), unit: 'MB' },
    {
      what: 'samples in frames',
      mode,
      value: round(measure.watch.gpuSamples / measure.seconds, 0),
      unit: 'GPUs/s',
    },
  ];
}

function parserRows({ kind, mbPerSecond, gpuSamplesPerSecond }: ParserSpeed): BenchResult['table'] {
  const samples = {
    what: `parse ${kind}`,
    mode: 'GPU samples',
    value: round(gpuSamplesPerSecond, 0),
    unit: '1/s',
  };
  return [
    { what: `parse ${kind}`, mode: 'text', value: round(mbPerSecond, 1), unit: 'MB/s' },
    ...(gpuSamplesPerSecond > 0 ? [samples] : []),
  ];
}

/** Runs the bench. @throws Error where a host is lost or no control group can be made. */
export async function bench(options: Readonly<Record<string, string>>): Promise<BenchResult> {
  const number = (key: string, fallback: number) => (options[key] ? Number(options[key]) : fallback);
  const plan: EngineCostPlan = {
    hosts: number('hosts', 1000),
    seconds: number('seconds', 60),
    warmUpSeconds: number('warmup', 70),
  };
  const folder = await makeTestFolder();
  try {
    const [hostFolder, engineFolder] = [join(folder, 'host'), join(folder, 'engine')];
    await mkdir(hostFolder);
    await mkdir(engineFolder);
    const host = await hostCost(hostFolder, number('host-seconds', 120));
    const engine = await engineCost(engineFolder, plan);
    const stream = laneSpeed();
    const parsers = parserSpeed();
    return {
      table: [
        ...hostRows(host),
        ...engineRows(plan.hosts, engine),
        ...[stream, ...parsers].flatMap(parserRows),
      ],
      figures: {
        hostCpuPercent: round(host.percent, 2),
        hostFirstMinuteCpuPercent: round(host.firstMinutePercent, 2),
        engineCpuPercent: round(cpuPercent(engine), 1),
        streamGpuSamplesPerSecond: round(stream.gpuSamplesPerSecond, 0),
        slowestParserMbPerSecond: round(Math.min(...parsers.map((each) => each.mbPerSecond)), 1),
      },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
