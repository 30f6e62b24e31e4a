import type { HostFacts } from '#shared/domain/gpu.ts';
import type { HostCloud } from '#shared/domain/hostCloud.ts';
import type { HostListeners } from '#shared/domain/listeners.ts';
import type { EpochMs, Milliseconds, Seconds } from '#shared/domain/units.ts';
import { ownTexts } from '../ownTexts.ts';
import { DcgmTier } from './dcgmTier.ts';
import { GpuTrouble } from './gpuTrouble.ts';
import { parseHostCloud } from './hostCloud.ts';
import { mergeHostFacts } from './hostFacts.ts';
import type { HostReader, HostReaderEvents } from './hostReader.ts';
import { KernelLogReader } from './kernelLog.ts';
import { createLineFramer } from './lineFramer.ts';
import { parseListeners } from './listeners.ts';
import { isSameHeader, layoutOfColumns, layoutOfHeader } from './nvidiaSmiLayout.ts';
import { type ParsedSample, SampleParser } from './nvidiaSmiSamples.ts';
import { createSampleRounds } from './sampleRounds.ts';
import { createSectionReader, type Section } from './sectionReader.ts';
import { SlowTier } from './slowTier.ts';
import { TopologyTier } from './topologyTier.ts';
import { otherMakersLayout, unreadProcesses, VendorTier } from './vendorTier.ts';

/** How a host is read. */
export interface HostReaderOptions {
  /** The host as messages name it. */
  readonly host?: string;
  /** Seconds between rounds of the slow tier; older answers of it are not joined into samples. */
  readonly slowSeconds?: Seconds;
  /** Wall clock, for `readAtMs`. */
  readonly now?: () => EpochMs;
  /** Monotonic clock, for ages. */
  readonly monotonicMs?: () => Milliseconds;
  /** Better facts of this machine, where it is read without ssh. */
  readonly moreFacts?: () => HostFacts | null;
}

/** Makes the reader of one loop's two lanes. It never throws on any input, and what it holds is bounded. */
export function createHostReader(events: HostReaderEvents, options: HostReaderOptions = {}): HostReader {
  const monotonicMs = options.monotonicMs ?? (() => performance.now());
  const slow = new SlowTier(options.slowSeconds ?? 60);
  const trouble = new GpuTrouble(options.host ?? 'the host', events.onGpuFailure);
  const dcgm = new DcgmTier(options.host ?? 'the host');
  const samples = createSampleLane((rows) => {
    trouble.rowsArrived();
    slow.complete(rows, monotonicMs());
    dcgm.complete(rows, monotonicMs());
    const lost = trouble.failure?.kind === 'gpu-lost' ? lostOf(rows, trouble, slow) : [];
    events.onSamples(lost.length > 0 ? [...rows, ...lost] : rows);
  });
  const sections = createSlowLane(events, options, {
    slow,
    dcgm,
    trouble,
    monotonicMs,
    onFields: samples.fields,
  });
  const words = (line: string) => events.onWords?.(line);
  const stdout = createLineFramer(samples.line, words);
  const stderr = createLineFramer(sections, words);
  return {
    stdout(chunk) {
      stdout.push(chunk);
      samples.settle();
    },
    stderr: (chunk) => stderr.push(chunk),
    end() {
      // What is left is a torn line: its last number may have lost digits.
      stdout.rest();
      const last = stderr.rest();
      if (last !== '') sections(last);
      samples.end();
    },
  };
}

function lostOf(rows: readonly ParsedSample[], trouble: GpuTrouble, slow: SlowTier): readonly ParsedSample[] {
  const reporting = new Set(rows.map(({ uuid }) => uuid));
  return trouble.lostSamples((busId) => slow.uuidOfBusId(busId), reporting);
}

/** The first lane: rows of the stream, its header again after each restart, and lines that are neither. */
function createSampleLane(onRound: (rows: readonly ParsedSample[]) => void) {
  let parser: SampleParser | null = null;
  const rounds = createSampleRounds(onRound);
  return {
    line(line: string) {
      if (line === '') return;
      const sample = parser?.parse(line, rounds.size);
      if (sample) return rounds.add(sample);
      const again = parser !== null && isSameHeader(parser.layout, line);
      const layout = again ? parser?.layout : layoutOfHeader(line);
      if (!layout) return;
      rounds.flush();
      parser = new SampleParser(layout);
    },
    /** The columns that the stream will have, in case its header is lost. */
    fields(names: readonly string[]) {
      if (names.length > 0) parser ??= new SampleParser(layoutOfColumns(names));
    },
    settle: rounds.settle,
    end: rounds.end,
  };
}

type TakeSection = Readonly<Record<string, (section: Section) => void>>;

/** What is done with the sections of DCGM. `onChange`: its state on the host is another one. */
function dcgmSections(
  dcgm: DcgmTier,
  monotonicMs: () => Milliseconds,
  now: () => EpochMs,
  onChange: () => void,
): TakeSection {
  return {
    dcgm(section) {
      if (dcgm.takeState(section, monotonicMs())) onChange();
    },
    dcgmunits: (section) => dcgm.takeUnits(section),
    dcgmdmon(section) {
      if (dcgm.takeRound(section, monotonicMs())) onChange();
    },
    dcgmhealth: (section) => dcgm.takeHealth(section, now()),
  };
}

interface SlowLaneParts {
  readonly slow: SlowTier;
  readonly dcgm: DcgmTier;
  readonly trouble: GpuTrouble;
  readonly monotonicMs: () => Milliseconds;
  readonly onFields: (names: readonly string[]) => void;
}

/**
 * The second lane. An inventory is given out after each process list, the last section of a round of nvidia-smi; and
 * after host facts when no such round came since the last ones, so that a hanging or missing nvidia-smi does not hide
 * its machine.
 */
function createSlowLane(events: HostReaderEvents, options: HostReaderOptions, parts: SlowLaneParts) {
  const { slow, dcgm, trouble, monotonicMs } = parts;
  const now = options.now ?? Date.now;
  const kernel = new KernelLogReader(
    options.host ?? 'the host',
    {
      onKernelEvents: (found) => events.onKernelEvents?.(found),
      onKernelLog: (state) => events.onKernelLog?.(state),
    },
    now,
  );
  let answeredSinceHost = true;
  let gaveWithoutFacts = false;
  let gave = false;
  let listeners: HostListeners | null = null;
  let cloud: HostCloud | null = null;
  const vendor = new VendorTier(options.host ?? 'the host', {
    onRound: (samples, paceSeconds) => {
      events.onPace?.(paceSeconds);
      trouble.otherMakerReads();
      events.onSamples(samples);
    },
    onGpus: () => {
      if (slow.hasFacts) give();
    },
  });
  const topology = new TopologyTier(options.slowSeconds ?? 60, monotonicMs);
  const give = () => {
    gaveWithoutFacts = !slow.hasFacts;
    gave = true;
    const gpus = slow.completedGpus(monotonicMs(), (listed) => topology.complete(listed));
    const seen = slow.processes.now(gpus, slow.facts.hostname, monotonicMs());
    const more = options.moreFacts?.();
    const layout = topology.layout(seen.processes) ?? (vendor.gpus.length > 0 ? otherMakersLayout : null);
    events.onInventory({
      readAtMs: now(),
      facts: more ? mergeHostFacts(more, slow.facts) : slow.facts,
      gpus: vendor.gpus.length > 0 ? [...gpus, ...vendor.gpus] : gpus,
      ...seen,
      ...(gpus.length === 0 && vendor.gpus.length > 0 ? { processesPartial: unreadProcesses } : {}),
      ...(listeners ? { listeners } : {}),
      ...(cloud ? { cloud } : {}),
      ...(layout ? { layout: dcgm.completeLayout(layout, monotonicMs()) } : {}),
      dcgm: dcgm.now(gpus, monotonicMs()),
    });
  };
  const take: TakeSection = {
    smi(section) {
      trouble.take(section);
      if (trouble.noneAnswers) events.onNoneAnswers?.(lostOf([], trouble, slow));
    },
    fields: (section) => parts.onFields(section.lines),
    inventory: (section) => slow.takeInventory(section, monotonicMs()),
    apps(section) {
      slow.processes.takeList(section, slow.gpus(monotonicMs()), monotonicMs());
      answeredSinceHost = true;
      give();
    },
    pmon: (section) => slow.processes.takeMonitor(section, monotonicMs()),
    processes(section) {
      slow.processes.takeDetails(section, monotonicMs());
      if (slow.hasFacts) give();
    },
    kernellog: (section) => kernel.takeState(section),
    kernel: (section) => kernel.takeLines(section),
    kerneldropped: (section) => kernel.takeDropped(section),
    host(section) {
      kernel.takeHost(section);
      slow.takeHost(section);
      if (!answeredSinceHost || trouble.failure || gaveWithoutFacts) give();
      answeredSinceHost = false;
    },
    ...topology.sections,
    ...vendor.sections,
    sharing(section) {
      topology.sections.sharing?.(section);
      if (slow.hasFacts) give();
    },
    ...dcgmSections(dcgm, monotonicMs, now, () => gave && give()),
    cloud(section) {
      cloud = ownTexts(parseHostCloud(section.lines));
      if (slow.hasFacts) give();
    },
    listeners(section) {
      listeners = ownTexts(parseListeners(section.lines));
      if (slow.hasFacts) give();
    },
  };
  return createSectionReader({
    onSection: (section) => take[section.name]?.(section),
    onWords: (line) => events.onWords?.(line),
  });
}
