import type { Failure } from '#shared/domain/failure.ts';
import type { GpuFault } from '#shared/domain/gpu.ts';
import { busIdsIn, derivedKeyPrefix, isUuid } from './gpuKey.ts';
import { smiFailure } from './nvidiaSmiFailure.ts';
import { allFailed, type ParsedSample } from './nvidiaSmiSamples.ts';
import type { Section } from './sectionReader.ts';

/** A GPU that nvidia-smi cannot open, by what its message names. */
interface LostGpu {
  readonly uuid: string | null;
  readonly busId: string | null;
  readonly words: string;
}

/**
 * What stands in the way of reading a host's GPUs, from the `smi` sections on the one hand and rows that arrive on the
 * other. A whole-command failure is over when rows arrive; a lost GPU is lost until nvidia-smi opens all of them again.
 */
export class GpuTrouble {
  readonly #host: string;
  readonly #tell: (failure: Failure | null) => void;
  #failure: Failure | null = null;
  #lost: readonly LostGpu[] = [];
  /** A failure of lost GPUs ends with the first row after nvidia-smi answered for all of them. */
  #endsWithRows = false;
  #isOtherMaker = false;

  constructor(host: string, tell: (failure: Failure | null) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  /** Takes in a `smi` section. */
  take({ lines, exitCode }: Section): void {
    if (exitCode === 0) {
      this.#endsWithRows = true;
      return;
    }
    const said = lines.filter((line) => !/^(?:path|stream_exit|lost)=/.test(line));
    const failure = smiFailure({ words: said.join('\n'), exitCode, host: this.#host });
    if (this.#isOtherMaker && failure.kind === 'nvidia-smi-missing') return;
    this.#lost = failure.kind === 'gpu-lost' ? lostIn(lines, said) : [];
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
    if (!this.#failure || !this.#endsWithRows) return;
    this.#lost = [];
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
    const samples: ParsedSample[] = [];
    for (const { uuid, busId, words } of this.#lost) {
      const key = uuid ?? (busId === null ? null : (uuidOf(busId) ?? derivedKeyPrefix + busId));
      if (key === null || reporting.has(key) || samples.some((sample) => sample.uuid === key)) continue;
      const fault: GpuFault = { kind: 'lost', words };
      samples.push({ uuid: key, index: null, readings: allFailed(fault), fault });
    }
    return samples;
  }

  #set(failure: Failure | null): void {
    const before = this.#failure;
    this.#failure = failure;
    if (before?.kind !== failure?.kind || before?.words !== failure?.words) this.#tell(failure);
  }
}

/** The message for each GPU names its bus id; `lost=` lines name by UUID those that `-L` still lists. */
function lostIn(lines: readonly string[], said: readonly string[]): readonly LostGpu[] {
  const byBus = said.flatMap((words) => busIdsIn(words).map((busId) => ({ uuid: null, busId, words })));
  if (byBus.length > 0) return byBus;
  return lines
    .filter((line) => line.startsWith('lost='))
    .map((line) => line.slice('lost='.length))
    .filter(isUuid)
    .map((uuid) => ({ uuid, busId: null, words: said[0] ?? 'GPU is lost' }));
}
