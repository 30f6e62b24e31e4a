import type { BenchResult } from '../run.ts';
import { percentile } from './frameWatch.ts';
import type { EngineMeasure } from './measureEngine.ts';
import type { PeerMeasure } from './peers.ts';

/** The engine against the simulated fleet. */
export interface SimMeasure {
  readonly measure: EngineMeasure;
  /** Rounds that hosts handed to their sockets in the measured time. */
  readonly emitted: number;
  /** Milliseconds from there to the first frame that carried them, ascending. */
  readonly latencies: readonly number[];
  readonly simCpuPercent: number;
}

/** The engine and its peers against real sshds. */
export interface SshMeasure {
  readonly samplesPerSecond: number;
  readonly cpuMsPerHostSample: number;
  readonly peers: readonly PeerMeasure[];
}

/** Everything that the bench measured. */
export interface Measured {
  readonly hosts: number;
  readonly sshHosts: number;
  /** An engine with its store open and no hosts. */
  readonly empty: EngineMeasure;
  readonly sim: SimMeasure;
  readonly ssh: SshMeasure;
}

type Row = BenchResult['table'][number];

const round = (value: number, digits: number) => Number(value.toFixed(digits));
const row = (what: string, mode: string, value: number, unit: string): Row => ({ what, mode, value, unit });

/** The table for people and the figures for machines. */
export function resultOf(measured: Measured): BenchResult {
  return { table: [...simRows(measured), ...sshRows(measured)], figures: figuresOf(measured) };
}

function figuresOf({ hosts, empty, sim, ssh }: Measured): BenchResult['figures'] {
  const ratio = (name: string) => {
    const peer = ssh.peers.find((one) => one.name === name);
    return round((peer?.cpuMsPerHostSample ?? Number.NaN) / ssh.cpuMsPerHostSample, 1);
  };
  return {
    cpuPercentOfCore: round(cpuPercent(sim), 1),
    rssKbPerHost: round((sim.measure.rssBytes - empty.rssBytes) / hosts / 1000, 0),
    p99EmitToFrameMs: round(percentile(sim.latencies, 0.99), 0),
    ratioClush: ratio('clush'),
    ratioPssh: ratio('pssh'),
    ratioClushMultiplexed: ratio('clush over ControlMaster'),
  };
}

function cpuPercent({ measure }: SimMeasure): number {
  return measure.cpuMs / measure.seconds / 10;
}

function simRows({ hosts, empty, sim }: Measured): readonly Row[] {
  const { measure, latencies, emitted, simCpuPercent } = sim;
  const fleet = `${hosts} simulated hosts x 8 GPUs at 1 Hz`;
  const frames = `${(measure.watch.frames / measure.seconds).toFixed(1)} frames/s`;
  const perHost = (measure.rssBytes - empty.rssBytes) / hosts / 1000;
  const arrived = (100 * measure.watch.gpuSamples) / emitted / 8;
  const base = `over ${round(empty.rssBytes / 1e6, 0)} MB with no hosts`;
  return [
    row('engine CPU', `${fleet}, ${frames}`, round(cpuPercent(sim), 1), '% of one core'),
    row(
      'engine CPU, no hosts',
      'store open, frames pulled',
      round(empty.cpuMs / empty.seconds / 10, 1),
      '% of one core',
    ),
    row('engine RSS per host', base, round(perHost, 0), 'KB'),
    row('emit to frame, p50', fleet, round(percentile(latencies, 0.5), 0), 'ms'),
    row('emit to frame, p99', fleet, round(percentile(latencies, 0.99), 0), 'ms'),
    row('samples in a frame', 'of those handed to sockets', round(arrived, 1), '%'),
    row('rosters fetched', 'while measuring', measure.watch.rosterChanges, 'times'),
    row('rows in the store', 'raw', measure.storedRows, 'rows'),
    row('simulator CPU', 'a process apart', round(simCpuPercent, 1), '% of one core'),
  ];
}

function sshRows({ sshHosts, ssh }: Measured): readonly Row[] {
  const farm = `${sshHosts} hosts behind real sshd`;
  const unit = 'client CPU ms per host-sample';
  const stream = `one stream per host, ${ssh.samplesPerSecond.toFixed(0)} samples/s, parsed, framed and stored`;
  return [
    row('Headroom', `${farm}: ${stream}`, round(ssh.cpuMsPerHostSample, 4), unit),
    ...ssh.peers.flatMap((peer) => [
      row(peer.name, `${farm}: ${peer.mode}`, round(peer.cpuMsPerHostSample, 3), unit),
      row(
        `${peer.name} / Headroom`,
        peer.mode,
        round(peer.cpuMsPerHostSample / ssh.cpuMsPerHostSample, 1),
        'times',
      ),
    ]),
  ];
}
