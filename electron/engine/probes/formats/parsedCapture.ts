import type { FailureKind } from '#shared/domain/failure.ts';
import type { GpuFault } from '#shared/domain/gpu.ts';
import type { Fact, Reading } from '#shared/domain/reading.ts';

/** Readings by their name; the unit is in the name (`memoryUsedBytes`), and names are those of shared/domain where they exist. */
export type CaptureReadings = Readonly<Record<string, Reading>>;
/** Texts by their name: identity, modes and verdicts in the tool's own words. Hostile. */
export type CaptureFacts = Readonly<Record<string, Fact>>;

/** A part of a GPU that is scheduled on its own (a MIG device). */
export interface CaptureInstance {
  readonly uuid: string | null;
  /** Number of the device under its GPU, as `nvidia-smi -L` counts. */
  readonly index: number | null;
  readonly gpuInstanceId: number | null;
  readonly computeInstanceId: number | null;
  /** `1g.18gb`, or null where the tool does not say. */
  readonly profile: string | null;
  readonly readings: CaptureReadings;
}

/** What a capture says of one GPU. What it does not say is null or absent, never made up. */
export interface CaptureGpu {
  readonly uuid: string | null;
  readonly index: number | null;
  readonly name: string | null;
  readonly readings: CaptureReadings;
  readonly facts?: CaptureFacts;
  /** Set when the capture itself says that the GPU is broken: then every reading of it is failed. */
  readonly fault?: GpuFault;
  readonly instances?: readonly CaptureInstance[];
}

/** A process on a GPU. */
export interface CaptureProcess {
  readonly gpuUuid: string | null;
  readonly gpuIndex: number | null;
  readonly pid: number;
  /** The tool's letters: `C`, `G`, `C+G`, `M+C`. */
  readonly type: string | null;
  readonly name: string | null;
  readonly gpuInstanceId?: number | null;
  readonly computeInstanceId?: number | null;
  readonly readings: CaptureReadings;
}

/** One series of a metrics text. A value that JSON cannot carry (NaN, Inf) is a failed reading. */
export interface CaptureSeries {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: Reading;
  readonly type?: string;
  readonly timestampMs?: number;
}

/** A field that a tool says it can be asked for. */
export interface CaptureField {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly description?: string;
}

/** A table of relations, as `topo -m` prints it. */
export interface CaptureMatrix {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (string | null)[] }[];
  /** What the words in the cells mean, in the tool's own words. */
  readonly legend: Readonly<Record<string, string>>;
}

/** A link of a GPU to a peer or a switch, or a port of a network adapter. */
export interface CaptureLink {
  readonly gpuIndex: number | null;
  readonly gpuUuid: string | null;
  /** Number of the link on its device, or the port's name. */
  readonly link: number | string;
  /** In the tool's own words (`inactive`); `active` where it gives a speed alone. */
  readonly state: string;
  readonly readings: CaptureReadings;
  readonly facts?: CaptureFacts;
}

/** Something that happened, with its time as far as the capture tells one. */
export interface CaptureEvent {
  /** `xid`, `sxid`, `oom` and the like. */
  readonly kind: string;
  /** Epoch milliseconds, or null where the capture has no absolute time. */
  readonly atMs: number | null;
  /** The time as it is written, or null. */
  readonly atText: string | null;
  /** The line itself, or its message. Hostile. */
  readonly text: string;
  readonly readings?: CaptureReadings;
  readonly facts?: CaptureFacts;
}

/** Anything else that a tool lists: a GPU instance of DCGM, a group, a PCI device, a network adapter, a policy. */
export interface CaptureEntity {
  readonly kind: string;
  readonly id: string;
  /** `id` of the entity it belongs to, or null. */
  readonly parent: string | null;
  readonly name: string | null;
  readonly readings?: CaptureReadings;
  readonly facts?: CaptureFacts;
}

/** What is wrong with a capture, beside the kinds of failure that a host has anyway. */
export type CaptureProblemKind =
  | FailureKind
  | 'unknown-field'
  | 'unsupported-field'
  | 'requires-reset'
  | 'profiling-unavailable'
  | 'no-header'
  | 'cut-short'
  | 'too-much'
  | 'contradiction';

/** Something that a reader of the result must know. */
export interface CaptureProblem {
  readonly kind: CaptureProblemKind;
  /** One sentence of ours. */
  readonly message: string;
  /** The capture's own words, or ''. Hostile, cut to a bounded length. */
  readonly words: string;
  /** Line of the capture, from 1, or null where it is about the whole. */
  readonly line: number | null;
  /** True where nothing else in the capture can be relied on: the command failed as a whole. */
  readonly fatal: boolean;
}

/**
 * What a parser makes of a capture; printed as JSON by `headroom parse`. `gpus` and `problems` are always there, the other parts
 * where the kind has them.
 */
export interface ParsedCapture {
  readonly kind: string;
  readonly gpus: readonly CaptureGpu[];
  readonly problems: readonly CaptureProblem[];
  readonly facts?: CaptureFacts;
  readonly processes?: readonly CaptureProcess[];
  readonly series?: readonly CaptureSeries[];
  readonly fields?: readonly CaptureField[];
  readonly matrix?: CaptureMatrix;
  readonly links?: readonly CaptureLink[];
  readonly events?: readonly CaptureEvent[];
  readonly entities?: readonly CaptureEntity[];
  /** Every round, where there are several; `gpus` and `processes` are then those of the last one. */
  readonly rounds?: readonly CaptureRound[];
  /** Captures within the capture, where a file holds the output of several commands. */
  readonly sections?: readonly CaptureSection[];
}

/** One round of a capture that holds several (`-l`, `dmon`, `pmon`). */
export interface CaptureRound {
  readonly gpus: readonly CaptureGpu[];
  readonly processes?: readonly CaptureProcess[];
}

/** The output of one command within a file that holds several. */
export interface CaptureSection {
  /** The heading or command line above it. */
  readonly title: string;
  readonly capture: ParsedCapture;
}
