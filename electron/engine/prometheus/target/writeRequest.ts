import type { EpochMs } from '#shared/domain/units.ts';
import type { SeriesLabels } from '../exposition/metricFamily.ts';

/** One series with one sample, as remote write sends it. */
interface WriteSeries {
  /** With `__name__`. Order does not matter; it is sorted here. */
  readonly labels: SeriesLabels;
  readonly value: number;
  readonly atMs: EpochMs;
}

/**
 * A NaN of this very bit pattern says that a series has ended: queries stop at it instead of repeating the last value for five minutes.
 * Source: prometheus/model/value.go (StaleNaN). JavaScript may change a NaN's bits, so it is written as bytes.
 */
export const staleMarker = Symbol('stale');

/** A series whose sample may be the end of it. */
export type WriteSample = Omit<WriteSeries, 'value'> & { readonly value: number | typeof staleMarker };

/**
 * The protobuf message `prometheus.WriteRequest` (remote write 1.0): timeseries = 1 { labels = 1 { name = 1, value = 2 }, samples = 2
 * { value = 1 (double), timestamp = 2 (int64) } }. https://prometheus.io/docs/specs/prw/remote_write_spec/
 */
export function encodeWriteRequest(series: readonly WriteSample[]): Buffer {
  return Buffer.concat(series.map((each) => field(1, timeSeries(each))));
}

function timeSeries({ labels, value, atMs }: WriteSample): Buffer {
  const sorted = labels.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const parts = sorted.map(([name, text]) =>
    field(1, Buffer.concat([textField(1, name), textField(2, text)])),
  );
  return Buffer.concat([...parts, field(2, sample(value, atMs))]);
}

function sample(value: WriteSample['value'], atMs: EpochMs): Buffer {
  const bytes = Buffer.allocUnsafe(9);
  bytes[0] = (1 << 3) | fixed64;
  if (value === staleMarker) bytes.writeBigUInt64LE(0x7ff0000000000002n, 1);
  else bytes.writeDoubleLE(value, 1);
  return Buffer.concat([bytes, Buffer.from([(2 << 3) | varint]), varintOf(atMs)]);
}

const varint = 0;
const fixed64 = 1;
const lengthDelimited = 2;

function textField(number: number, text: string): Buffer {
  return field(number, Buffer.from(text, 'utf8'));
}

function field(number: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([(number << 3) | lengthDelimited]), varintOf(content.length), content]);
}

/** Whole numbers from 0 to 2^53. */
function varintOf(value: number): Buffer {
  const bytes: number[] = [];
  let left = Math.floor(value);
  while (left >= 0x80) {
    bytes.push((left % 128) | 0x80);
    left = Math.floor(left / 128);
  }
  bytes.push(left);
  return Buffer.from(bytes);
}
