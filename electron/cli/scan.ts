import { setTimeout as sleep } from 'node:timers/promises';
import type { GpuDetail } from '#shared/contract/schemas/gpu.ts';
import type { Failure } from '#shared/domain/failure.ts';
import { detailsNotRead } from '#shared/domain/gpuProcess.ts';
import { type GpuState, gpuStateCode, isReporting } from '#shared/domain/gpuState.ts';
import type { HostPhase, HostStatus } from '#shared/domain/host.ts';
import { type LiveMetric, liveMetrics } from '#shared/domain/metric.ts';
import { failed, isText, type Reading, unavailable } from '#shared/domain/reading.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import { type ScannedProcesses, scanProcesses } from './scanProcesses.ts';
import type { EngineClient } from './withEngine.ts';

/** One look at the fleet, in the form of `scan --json`. */
export interface ScanReport {
  readonly hosts: readonly ScannedHost[];
  readonly gpus: readonly ScannedGpu[];
  /** Where they were asked for. */
  readonly processes?: ScannedProcesses['processes'];
  readonly processNotes?: ScannedProcesses['processNotes'];
}

export interface ScannedHost {
  readonly name: string;
  readonly phase: HostPhase;
  readonly failure: Failure | null;
}

export interface ScannedGpu {
  readonly uuid: string;
  readonly host: string;
  readonly index: number | null;
  readonly name: string | null;
  readonly state: GpuState;
  /** Every live metric: a number, or why there is none. */
  readonly readings: Readonly<Record<LiveMetric, Reading>>;
}

const lookEveryMs = 150;
/** The slow tier follows the first sample closely; a host that never sends it is shown without GPU names. */
const inventoryWithinMs = 5_000;

/**
 * Waits until every host is live with its GPUs known (and, where they are asked for, who their processes are), has failed, or the time is up, then reads everything once. A host that gave
 * no answer by then has the failure `timeout`.
 */
export async function scanFleet(
  client: EngineClient,
  timeoutMs: Milliseconds,
  withProcesses = false,
): Promise<ScanReport> {
  await settle(client, timeoutMs, withProcesses);
  const statuses = await client.hosts.list({});
  const roster = await client.fleet.roster({});
  const gpus: ScannedGpu[] = [];
  for (const uuid of roster.uuid) gpus.push(scannedGpu(await client.fleet.gpu({ uuid })));
  const hosts = statuses.map((status) => scannedHost(status, timeoutMs));
  if (!withProcesses) return { hosts, gpus };
  const names = statuses.filter(({ gpuCount }) => gpuCount !== null && gpuCount > 0).map(({ name }) => name);
  return { hosts, gpus, ...(await scanProcesses(client, names)) };
}

async function settle(client: EngineClient, timeoutMs: Milliseconds, withProcesses: boolean): Promise<void> {
  const startedAt = performance.now();
  const liveAt = new Map<string, Milliseconds>();
  const complete = new Set<string>();
  for (;;) {
    const now = performance.now();
    let waiting = 0;
    for (const status of await client.hosts.list({})) {
      if (complete.has(status.name) || isOver(status)) continue;
      if (status.phase === 'live' && !liveAt.has(status.name)) liveAt.set(status.name, now);
      const liveSince = liveAt.get(status.name);
      const late = liveSince !== undefined && now - liveSince > inventoryWithinMs;
      if (status.phase === 'live' && (late || (await isComplete(client, status, withProcesses))))
        complete.add(status.name);
      else waiting += 1;
    }
    if (waiting === 0 || now - startedAt >= timeoutMs) return;
    await sleep(lookEveryMs);
  }
}

/** Waiting longer can tell nothing more. */
function isOver({ phase }: HostStatus): boolean {
  return phase === 'failed' || phase === 'paused' || phase === 'stale';
}

async function isComplete(
  client: EngineClient,
  { name, gpuCount }: HostStatus,
  withProcesses: boolean,
): Promise<boolean> {
  if (gpuCount === null) return false;
  if (gpuCount === 0) return true;
  const host = await client.fleet.host({ name });
  return host.inventoryAtMs !== null && !(withProcesses && host.processDetailsPartial === detailsNotRead);
}

function scannedHost({ name, phase, failure }: HostStatus, timeoutMs: Milliseconds): ScannedHost {
  const answered = phase === 'live' || phase === 'paused' || failure !== null;
  return { name, phase, failure: answered ? failure : noAnswer(name, timeoutMs) };
}

function noAnswer(name: string, timeoutMs: Milliseconds): Failure {
  return {
    kind: 'timeout',
    message: `${name} gave no answer within ${timeoutMs / 1000} s`,
    words: '',
    remedy: `Give it more time with --timeout, or see where it stops: headroom hosts test ${name}`,
    terminal: false,
  };
}

function scannedGpu({ uuid, host, index, name, state, stateReason, live }: GpuDetail): ScannedGpu {
  const known = Object.hasOwn(gpuStateCode, state) ? (state as GpuState) : 'unknown';
  // A reading of a GPU that does not report is not one of now.
  const readings = isReporting(gpuStateCode[known])
    ? liveMetrics.map((metric) => [metric, live[metric] ?? unavailable('not read yet')])
    : liveMetrics.map((metric) => [metric, failed(stateReason)]);
  return {
    uuid,
    host,
    index,
    name: isText(name) ? name : null,
    state: known,
    readings: Object.fromEntries(readings) as Record<LiveMetric, Reading>,
  };
}

/** A host that a person has to look at. One without any GPU is well; a paused one was not asked. */
export function hasFailed({ phase, failure }: ScannedHost): boolean {
  if (phase === 'paused') return false;
  if (phase !== 'live') return true;
  return failure !== null && failure.kind !== 'no-devices' && failure.kind !== 'nvidia-smi-missing';
}
