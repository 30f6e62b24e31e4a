import type { DcgmState, HostDcgm } from '#shared/domain/dcgm.ts';
import type { DcgmHealth } from '#shared/domain/dcgmHealth.ts';
import type { GpuInventory } from '#shared/domain/gpu.ts';
import type { HostLayout } from '#shared/domain/hostLayout.ts';
import { type ProfileMetric, profileMetrics } from '#shared/domain/metric.ts';
import { failed, unavailable } from '#shared/domain/reading.ts';
import type { EpochMs, Milliseconds, Seconds } from '#shared/domain/units.ts';
import { dcgmHealthReport, withContradictions } from './dcgmHealthReport.ts';
import { dcgmHostFailure, dcgmSilent } from './dcgmHostFailure.ts';
import { fillProfile, noProfile, type Profile, profileOf } from './dcgmProfile.ts';
import { dcgmFieldOf } from './formats/dcgm/dcgmFields.ts';
import { dcgmiDiscovery } from './formats/dcgm/discoveryFormat.ts';
import { DmonReader, type DmonRow } from './formats/dcgm/dmonReader.ts';
import { type MigPlace, migPlaceOf, migPlaces } from './formats/dcgm/joinInstances.ts';
import type { ParsedSample } from './nvidiaSmiSamples.ts';
import type { Section } from './sectionReader.ts';

const notAsked = noProfile(unavailable('DCGM is not asked yet'));
const absent = noProfile(unavailable('no DCGM on this host'));
const measuring = noProfile(unavailable('DCGM has not measured yet'));
const unlisted = noProfile(unavailable('DCGM does not list this GPU'));
const silent = noProfile(failed('DCGM gives no more readings'));
/** Rounds that may be missed before the last one is not now any more, and what a busy host may be late on top. */
const missedRounds = 2;
const graceMs: Milliseconds = 1_500;
/** What the first round may take: the profiling module starts with it. */
const startMs: Milliseconds = 15_000;
/** More GPUs or instances than this are no host's. */
const mostUnits = 1024;
const noCommand = 127;

/** When and what an entity of DCGM last measured. */
interface Measured {
  readonly profile: Profile;
  readonly atMs: Milliseconds;
}

/** What DCGM of one host last said. `host`: as messages name it. */
export class DcgmTier {
  readonly #host: string;
  #state: DcgmState = { state: 'unknown' };
  #health: DcgmHealth | null = null;
  #intervalSeconds: Seconds = 1;
  #refused: readonly ProfileMetric[] = [];
  #reader = new DmonReader();
  /** When dmon was last started or last printed. */
  #heardAtMs: Milliseconds | null = null;
  #hasMeasured = false;
  /** What all GPUs share while none is measured. */
  #none = notAsked;
  #unitOfUuid: ReadonlyMap<string, number> = new Map();
  #uuidOfUnit: ReadonlyMap<number, string> = new Map();
  #places: ReadonlyMap<number, MigPlace> = new Map();
  readonly #gpus = new Map<number, Measured>();
  /** By GPU and, of it, nvidia-smi's GPU instance. */
  readonly #instances = new Map<string, Measured>();

  constructor(host: string) {
    this.#host = host;
  }

  /** Takes in a `dcgm` section: dmon starts, or gave up, or there is none. True where that changes the host's state. */
  takeState({ lines, exitCode }: Section, nowMs: Milliseconds): boolean {
    if (exitCode === 0) {
      this.#start(lines, nowMs);
      return false;
    }
    this.#forget();
    this.#heardAtMs = null;
    if (exitCode === noCommand) {
      this.#none = absent;
      return this.#set({ state: 'absent' });
    }
    const failure = dcgmHostFailure(this.#host, lines);
    this.#none = noProfile(failed(`DCGM: ${failure.message}`));
    return this.#set({ state: 'degraded', failure });
  }

  /** Takes in a `dcgmunits` section: DCGM's own numbers of GPUs and instances. */
  takeUnits({ lines }: Section): void {
    const { entities = [] } = dcgmiDiscovery.parse(lines.join('\n'));
    if (entities.length === 0) return;
    const gpus = entities
      .filter(({ kind, name }) => kind === 'GPU' && name !== null)
      .map(({ id, name }) => [name ?? '', Number(id.slice('GPU '.length))] as const);
    this.#unitOfUuid = new Map(gpus);
    this.#uuidOfUnit = new Map(gpus.map(([uuid, unit]) => [unit, uuid]));
    this.#places = migPlaces(entities);
  }

  /** Takes in a round of dmon. True where that changes the host's state: DCGM runs from its first measurement on. */
  takeRound({ lines }: Section, nowMs: Milliseconds): boolean {
    let measured = false;
    for (const line of lines) {
      const read = this.#reader.read(line);
      if (read.kind !== 'row' || read.row.warmingUp) continue;
      this.#take(read.row, nowMs);
      measured = true;
    }
    this.#heardAtMs = nowMs;
    if (!measured) return false;
    this.#hasMeasured = true;
    this.#none = measuring;
    return this.#set({
      state: 'running',
      intervalSeconds: this.#intervalSeconds,
      refused: this.#refused,
    });
  }

  takeHealth(section: Section, nowMs: EpochMs): void {
    this.#health = dcgmHealthReport(section, nowMs, (unit) => this.#uuidOfUnit.get(unit) ?? null);
  }

  /** Fills in what DCGM alone measures. */
  complete(samples: readonly ParsedSample[], nowMs: Milliseconds): void {
    const stale = this.#isSilent(nowMs) ? silent : null;
    for (const { uuid, index, readings, fault } of samples) {
      if (!fault) fillProfile(readings, stale ?? this.#profileOf(uuid, index, nowMs));
    }
  }

  /** The layout of the host with what DCGM measures of its MIG instances. */
  completeLayout(layout: HostLayout, nowMs: Milliseconds): HostLayout {
    if (layout.migInstances.length === 0 || this.#instances.size === 0) return layout;
    const migInstances = layout.migInstances.map((instance) => {
      const { gpuUuid, gpuInstanceId } = instance;
      const measured = this.#instances.get(placeKey(gpuUuid, gpuInstanceId));
      return measured && !this.#isOld(measured, nowMs)
        ? { ...instance, readings: measured.profile }
        : instance;
    });
    return { ...layout, migInstances };
  }

  /** State and health as they stand now, beside what nvidia-smi says of the same GPUs. */
  now(gpus: readonly GpuInventory[], nowMs: Milliseconds): HostDcgm {
    const health = this.#health && withContradictions(this.#health, gpus);
    const isSilent = this.#state.state === 'running' && this.#isSilent(nowMs);
    const state: DcgmState = isSilent ? { state: 'degraded', failure: dcgmSilent(this.#host) } : this.#state;
    return { state, health };
  }

  #start(lines: readonly string[], nowMs: Milliseconds): void {
    const said = new Map(lines.map((line) => line.split('=', 2) as [string, string]));
    const interval = Number(said.get('interval'));
    this.#intervalSeconds = interval >= 1 && interval <= 3600 ? interval : 1;
    const asked = new Set((said.get('fields') ?? '').split(',').map((id) => dcgmFieldOf(id)?.key));
    this.#refused = profileMetrics.filter((metric) => !asked.has(metric));
    this.#reader = new DmonReader();
    this.#forget();
    this.#heardAtMs = nowMs;
    if (this.#state.state === 'unknown') this.#none = measuring;
  }

  #forget(): void {
    this.#gpus.clear();
    this.#instances.clear();
    this.#hasMeasured = false;
  }

  #take(row: DmonRow, atMs: Milliseconds): void {
    const { entity } = row;
    const measured: Measured = { profile: profileOf(row), atMs };
    if (entity.kind === 'GPU') {
      if (this.#gpus.size < mostUnits || this.#gpus.has(entity.id)) this.#gpus.set(entity.id, measured);
      return;
    }
    const place = migPlaceOf(entity, this.#places);
    if (place && this.#instances.size < mostUnits)
      this.#instances.set(placeKey(place.gpuUuid, place.gpuInstanceId), measured);
  }

  #profileOf(uuid: string, index: number | null, nowMs: Milliseconds): Profile {
    if (!this.#hasMeasured) return this.#none;
    const unit = this.#unitOfUuid.size === 0 ? index : this.#unitOfUuid.get(uuid);
    if (unit === undefined || unit === null) return unlisted;
    const measured = this.#gpus.get(unit);
    if (!measured) return measuring;
    return this.#isOld(measured, nowMs) ? silent : measured.profile;
  }

  #isOld({ atMs }: Measured, nowMs: Milliseconds): boolean {
    return nowMs - atMs > missedRounds * this.#intervalSeconds * 1000 + graceMs;
  }

  /** True where dmon was started and prints no more. */
  #isSilent(nowMs: Milliseconds): boolean {
    if (this.#heardAtMs === null) return false;
    const patienceMs = this.#hasMeasured ? graceMs : startMs;
    return nowMs - this.#heardAtMs > missedRounds * this.#intervalSeconds * 1000 + patienceMs;
  }

  #set(state: DcgmState): boolean {
    const before = this.#state;
    this.#state = state;
    return before.state !== state.state || wordsOf(before) !== wordsOf(state);
  }
}

function wordsOf(state: DcgmState): string {
  return state.state === 'degraded' ? state.failure.words : '';
}

function placeKey(gpuUuid: string | null, gpuInstanceId: number | null): string {
  return `${gpuUuid} ${gpuInstanceId}`;
}
