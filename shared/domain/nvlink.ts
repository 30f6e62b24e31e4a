import type { Reading } from './reading.ts';

/** An NVLink of a GPU, to another GPU or to a switch. */
export interface NvlinkLink {
  readonly gpuUuid: string;
  /** Number of the link on its GPU. */
  readonly link: number;
  /** `unknown` where the tool lists the link's counters and not its state. */
  readonly state: 'active' | 'inactive' | 'unknown';
  /** In one direction, as nvidia-smi prints it. */
  readonly speedBytesPerSecond: Reading;
  /** Counters by their name (`replayErrorsCount`, `recoveryErrorsCount`, `crcErrorsCount`); they grow until the driver loads again. */
  readonly errors: Readonly<Record<string, Reading>>;
}
