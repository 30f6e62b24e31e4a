import type { Failure } from '#shared/domain/failure.ts';
import type { GpuFault } from '#shared/domain/gpu.ts';
import { busIdsIn, derivedKeyPrefix, isUuid } from './gpuKey.ts';
import { smiFailure } from './nvidiaSmiFailure.ts';
import { allFailed, type ParsedSample } from './nvidiaSmiSamples.ts';
import type { Section } from './sectionReader.ts';

/** GPUs that nvidia-smi cannot open, by what names them, with its words about each. */
interface LostGpus {
  readonly byBusId: ReadonlyMap<string, string>;
  readonly byUuid: ReadonlyMap<string, string>;
}

const noneLost: LostGpus = { byBusId: new Map(), byUuid: new Map() };

/**
 * What stands in the way of reading a host's GPUs, from the `smi` sections on the one hand and rows that arrive on the
 * other. A whole-command failure is over when rows arrive; a lost GPU is lost until nvidia-smi opens all of them again.
 */
export class GpuTrouble {
  readonly #host: string;
  readonly #tell: (failure: Failure | null) => void;
  #failure: Failure | null = null;
  #lost = noneLost;
  /** A failure of lost GPUs ends with the first row after nvidia-smi answered for all of them. */
  #endsWithRows = false;
  #isOtherMaker = false;
  #noneAnswers = false;

  constructor(host: string, tell: (failure: Failure | null) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  /** True where the last section said that GPUs are lost and none of the host's answers: no row will come that the lost ones could be told beside. */
  get noneAnswers(): boolean {
    return this.#noneAnswers;
  }

  /** Takes in a `smi` section. */
  take({ lines, exitCode }: Section): void {
    this.#noneAnswers = false;
    if (exitCode === 0) {
      this.#endsWithRows = true;
      return;
    }
    const said = lines.filter((line) => !/^(?:path|stream_exit|lost|others)=/.test(line));
    const failure = smiFailure({ words: said.join('\n'), exitCode, host: this.#host });
    if (this.#isOtherMaker && failure.kind === 'nvidia-smi-missing') return;
    this.#lost = failure.kind === 'gpu-lost' ? lostIn(lines, said) : noneLost;
    this.#noneAnswers = failure.kind === 'gpu-lost' && lines.includes('others=none');
    this.#endsWithRows = failure.kind !== 'gpu-lost';
    this.#set(failure);
  }

  /** GPUs of another maker are read here: that there is no nvidia-smi is as it should be. */
  otherMakerReads(): void {
    this.#isOtherMaker = true;
    if (this.#failure?.kind === 'nvidia-smi-missing') this.#set(null);
  }

  /** Rows arrived. */
  rowsArrived(): void {
    this.#noneAnswers = false;
    if (!this.#failure || !this.#endsWithRows) return;
    this.#lost = noneLost;
    this.#set(null);
  }

  /**
   * A sample for each lost GPU, so that it is seen as lost rather than as missing. `uuidOf` knows the GPUs of earlier
   * inventories by bus id; one that was never seen gets a key derived from its bus id.
   */
  lostSamples(
    uuidOf: (busId: string) => string | null,
    reporting: ReadonlySet<string>,
  ): readonly ParsedSample[] {
    const { byBusId, byUuid } = this.#lost;
    const wordsOf = new Map<string, string>();
    for (const [busId, words] of byBusId) {
      const uuid = uuidOf(busId);
      // One that cannot be told by its bus id is most likely among those that are told by UUID.
      if (uuid !== null || byUuid.size < byBusId.size) wordsOf.set(uuid ?? derivedKeyPrefix + busId, words);
    }
    for (const [uuid, words] of byUuid) if (!wordsOf.has(uuid)) wordsOf.set(uuid, words);
    return [...wordsOf].filter(([key]) => !reporting.has(key)).map(([key, words]) => lostSample(key, words));
  }

  #set(failure: Failure | null): void {
    const before = this.#failure;
    this.#failure = failure;
    if (before?.kind !== failure?.kind || before?.words !== failure?.words) this.#tell(failure);
  }
}

function lostSample(uuid: string, words: string): ParsedSample {
  const fault: GpuFault = { kind: /requires reset/i.test(words) ? 'requires-reset' : 'lost', words };
  return { uuid, index: null, readings: allFailed(fault), fault };
}

/** The message for each GPU names its bus id; `lost=` lines name by UUID those that `-L` still lists. */
function lostIn(lines: readonly string[], said: readonly string[]): LostGpus {
  const byBusId = new Map(said.flatMap((words) => busIdsIn(words).map((busId) => [busId, words] as const)));
  const uuids = lines.filter((line) => line.startsWith('lost=')).map((line) => line.slice('lost='.length));
  return { byBusId, byUuid: new Map(uuids.filter(isUuid).map((uuid) => [uuid, said[0] ?? 'GPU is lost'])) };
}
