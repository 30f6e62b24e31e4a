/**
 * Units as names. They are plain aliases: they document a number's unit at every signature, and field
 * names repeat it (`powerWatts`), so that a mix-up reads wrong.
 */

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number;
/** A duration in milliseconds. */
export type Milliseconds = number;
/** A duration in seconds. */
export type Seconds = number;
/** Bytes; GB is 1e9 of them, GiB is 2^30. */
export type Bytes = number;
/** Rates of links, in decimal steps: GB/s is 1e9. */
export type BytesPerSecond = number;
/** 0 to 100. */
export type Percent = number;
export type Watts = number;
export type Celsius = number;
export type Megahertz = number;

/** One MiB: nvidia-smi prints memory in MiB under the name "MiB". */
export const bytesPerMebibyte = 2 ** 20;
/** One GiB. */
export const bytesPerGibibyte = 2 ** 30;
