import type { ServerChannel } from 'ssh2';
import type { EpochMs } from '#shared/domain/units.ts';
import { amdCardLines, amdPaceSeconds, amdRound, isAmdHost } from '../amd/amdSections.ts';
import { cloudLines } from '../cloud/cloudLines.ts';
import { dcgmHealthLines, dcgmRound, dcgmStart, dcgmUnitLines } from '../dcgm/dcgmSections.ts';
import { faultOf } from '../faults.ts';
import { kernelFaults } from '../kernel/kernelFaults.ts';
import { kernelLines, kernelPastMs } from '../kernel/kernelLines.ts';
import { layoutSections } from '../layout/layoutSections.ts';
import { listenerLines } from '../llm/simLlmServers.ts';
import { noise } from '../noise.ts';
import { computeApps } from '../smi/computeApps.ts';
import { gpusOnBus, lostFromBus } from '../smi/offBus.ts';
import { monitorText, processLines } from '../smi/processSections.ts';
import { headerLine, rowLines } from '../smi/queryRows.ts';
import { smiFailures } from '../smi/smiFailures.ts';
import { faultyLane } from './faultyLane.ts';
import { bootedAtMs, hostLines } from './hostLines.ts';
import { loopColumns } from './loopColumns.ts';
import type { SimHost } from './simHost.ts';

/** The wire protocol's constants (electron/engine/probes/lanes.ts); a server repeats them as any peer would. */
const scriptEnd = '# headroom: end of script';
const silenceMs = 9_000;
const scriptLimit = 1 << 20;
/** Seconds between looks into the kernel log. */
const kernelSeconds = 2;

/** `exec /bin/sh -s -- FAST SLOW`, as the collector starts its loop; null for any other command. */
export function parseLoopCommand(command: string): { readonly fast: number; readonly slow: number } | null {
  const match = /^exec \/bin\/sh -s -- (\d{1,4}) (\d{1,6})(?: |$)/.exec(command.trim());
  if (!match) return null;
  return { fast: Math.max(1, Number(match[1])), slow: Math.max(1, Number(match[2])) };
}

/**
 * Answers the collector's loop on one channel: takes the script from stdin without running it, then speaks its protocol
 * until stdin closes or falls silent. Rows on stdout every FAST seconds, sections on stderr every SLOW.
 */
export class LoopSession {
  readonly #host: SimHost;
  readonly #channel: ServerChannel;
  readonly #fast: number;
  readonly #slow: number;
  readonly #writeRows: (text: string) => void;
  readonly #unsubscribe: (() => void)[] = [];
  #script = '';
  #startedAt = 0;
  #layoutRounds = 0;
  #heardAt = performance.now();
  #ended = false;

  constructor(
    host: SimHost,
    channel: ServerChannel,
    intervals: { readonly fast: number; readonly slow: number },
  ) {
    this.#host = host;
    this.#channel = channel;
    this.#fast = Math.max(intervals.fast, faultOf(host.faults, 'slowRounds')?.seconds ?? 0);
    this.#slow = intervals.slow;
    this.#writeRows = faultyLane(channel, host.faults);
    channel.on('data', (chunk: Buffer) => this.#hear(chunk));
    channel.once('end', () => this.#end(0));
    channel.once('close', () => this.#forget());
    channel.on('error', () => this.#forget());
  }

  #hear(chunk: Buffer): void {
    this.#heardAt = performance.now();
    if (this.#startedAt > 0) return;
    this.#script += chunk.toString('latin1');
    if (this.#script.includes(scriptEnd)) this.#start();
    else if (this.#script.length > scriptLimit) this.#end(2);
  }

  #start(): void {
    this.#script = '';
    this.#startedAt = performance.now();
    this.#channel.stderr.write('@headroom 1\n');
    const phase = noise(this.#host.spec.seed, 99);
    this.#every(1, phase, () => this.#watch());
    if (isAmdHost(this.#host.spec)) this.#startAmd(phase);
    else if (!this.#isWedged()) this.#startStream(phase);
    this.#section('cloud', cloudLines(this.#host.spec), 0);
    this.#slowRound();
    this.#every(this.#slow, this.#slow + phase, () => this.#slowRound());
    this.#every(this.#slow, Math.min(this.#slow, 2 + 10 * phase), () => this.#layoutRound());
    this.#startKernelLog(phase);
  }

  #startKernelLog(phase: number): void {
    const { spec } = this.#host;
    const faults = isAmdHost(spec) ? [] : kernelFaults(spec);
    this.#section('kernellog', 'source=kmsg\n', 0);
    if (faults.length === 0) return;
    let saidAtMs = this.#hostTime() - kernelPastMs;
    const say = () => {
      const nowMs = this.#hostTime();
      const lines = kernelLines(faults, bootedAtMs(spec), saidAtMs, nowMs);
      saidAtMs = Math.max(saidAtMs, nowMs);
      if (lines.length > 0) this.#section('kernel', `${lines.join('\n')}\n`, 0);
    };
    say();
    this.#every(kernelSeconds, phase, say);
  }

  #startStream(phase: number): void {
    if (faultOf(this.#host.faults, 'smiFailure')) return;
    const { spec } = this.#host;
    const { fast } = loopColumns(spec.driverVersion);
    this.#section('fields', fast.names.map((name) => `${name}\n`).join(''), 0);
    const lost = lostFromBus(spec);
    if (lost) this.#section('smi', `path=/usr/bin/nvidia-smi\n${lost.lines}`, lost.code);
    else this.#section('smi', 'path=/usr/bin/nvidia-smi\n', 0);
    this.#channel.write(`\n${headerLine(fast.columns)}`);
    this.#every(this.#fast, phase, () => this.#fastRound());
    this.#startDcgm(phase);
  }

  #startDcgm(phase: number): void {
    const { spec } = this.#host;
    const { lines, code } = dcgmStart(spec, this.#fast);
    if (spec.dcgm) this.#section('dcgmunits', dcgmUnitLines(spec), 0);
    this.#section('dcgm', lines, code);
    if (!spec.dcgm) return;
    let isFirst = true;
    this.#every(this.#fast, phase, () => {
      if (this.#isWedged()) return;
      this.#section('dcgmdmon', dcgmRound(spec, this.#hostTime(), isFirst), 0);
      isFirst = false;
    });
  }

  /** AMD's cards come as sections beside the stream that there is not. */
  #startAmd(phase: number): void {
    const { spec } = this.#host;
    const { words, code } = smiFailures.missing;
    this.#section('smi', `path=\n${words}\n`, code);
    this.#section('amdcards', amdCardLines(spec), 0);
    this.#every(amdPaceSeconds, phase, () => {
      if (this.#isWedged()) return;
      this.#host.onRound?.(spec.name);
      this.#section('amd', amdRound(spec, this.#hostTime()), 0);
    });
  }

  #every(seconds: number, firstAfterSeconds: number, tick: () => void): void {
    this.#unsubscribe.push(this.#host.wheel.every(seconds, firstAfterSeconds, tick));
  }

  #fastRound(): void {
    if (this.#isWedged()) return;
    const { spec, onRound } = this.#host;
    const { columns } = loopColumns(spec.driverVersion).fast;
    const rows = rowLines(spec, gpusOnBus(spec), columns, this.#hostTime(), false);
    onRound?.(spec.name);
    this.#writeRows(rows);
  }

  #slowRound(): void {
    const { spec, faults } = this.#host;
    const failure = faultOf(faults, 'smiFailure');
    const timeMs = this.#hostTime();
    if (isAmdHost(spec)) {
      this.#section('host', hostLines(spec, timeMs), 0);
      return;
    }
    if (failure) {
      const { words, code } = smiFailures[failure.failure];
      const path = failure.failure === 'missing' ? '' : '/usr/bin/nvidia-smi';
      if (path) this.#channel.write(`\n${words}\n`);
      this.#section('smi', `path=${path}\n${words}\n`, code);
    }
    if (!failure && !this.#isWedged()) this.#gpuSections(timeMs);
    if (!failure && spec.dcgm) this.#section('dcgmhealth', dcgmHealthLines(spec), 0);
    this.#section('host', hostLines(spec, timeMs), 0);
  }

  #gpuSections(timeMs: EpochMs): void {
    const { spec } = this.#host;
    const { columns } = loopColumns(spec.driverVersion).slow;
    this.#section(
      'inventory',
      headerLine(columns) + rowLines(spec, gpusOnBus(spec), columns, timeMs, false),
      0,
    );
    const fields = ['gpu_uuid', 'pid', 'used_memory', 'process_name'];
    const apps = computeApps(gpusOnBus(spec), fields, { header: true, units: false }, timeMs);
    this.#section('apps', 'text' in apps ? apps.text : '', 0);
    this.#section('pmon', monitorText(gpusOnBus(spec), timeMs), 0);
    this.#section('processes', processLines(spec, gpusOnBus(spec), bootedAtMs(spec), timeMs), 0);
    this.#section('listeners', listenerLines(spec, timeMs), 0);
  }

  /** The long answers of the deep tier, some seconds after the first ones, as the loop's script spreads them. */
  #layoutRound(): void {
    const { spec, faults } = this.#host;
    if (isAmdHost(spec) || faultOf(faults, 'smiFailure') || this.#isWedged()) return;
    for (const { name, lines } of layoutSections(spec, this.#layoutRounds, this.#hostTime()))
      this.#section(name, lines, 0);
    this.#layoutRounds += 1;
  }

  #section(name: string, lines: string, code: number): void {
    const lane = this.#channel.stderr;
    if (this.#ended || lane.destroyed) return;
    const seconds = Math.floor(this.#hostTime() / 1000);
    lane.write(`@begin ${name} ${seconds}\n${lines}@end ${name} ${code}\n`);
  }

  /** Ends the loop when nobody was heard for too long, or when a fault says so. */
  #watch(): void {
    const ends = faultOf(this.#host.faults, 'loopEnds');
    if (performance.now() - this.#heardAt > silenceMs) this.#end(0);
    else if (ends && this.#agedMs() > ends.afterMs) this.#end(ends.code);
  }

  #isWedged(): boolean {
    const wedge = faultOf(this.#host.faults, 'wedge');
    return this.#host.spec.state === 'wedged' || (wedge !== undefined && this.#agedMs() >= wedge.afterMs);
  }

  #agedMs(): number {
    return performance.now() - this.#startedAt;
  }

  /** The host's own clock, which may have jumped. */
  #hostTime(): EpochMs {
    const jump = faultOf(this.#host.faults, 'clockJump');
    return this.#host.clock() + (jump && this.#agedMs() >= jump.afterMs ? jump.byMs : 0);
  }

  #end(code: number): void {
    if (this.#ended) return;
    this.#forget();
    this.#channel.exit(code);
    this.#channel.end();
  }

  #forget(): void {
    this.#ended = true;
    for (const stop of this.#unsubscribe.splice(0)) stop();
  }
}
