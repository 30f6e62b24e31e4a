/** A series as a receiver of remote write reads it. */
export interface ReceivedSeries {
  readonly labels: readonly (readonly [string, string])[];
  readonly samples: readonly { readonly bits: bigint; readonly value: number; readonly atMs: number }[];
}

interface Field {
  readonly number: number;
  readonly bytes: Buffer;
  readonly integer: number;
}

function* fields(message: Buffer): Generator<Field> {
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = message[at++];
      if (byte === undefined) throw new RangeError('a varint without end');
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < message.length) {
    const tag = varint();
    const [number, wire] = [Math.floor(tag / 8), tag % 8];
    const integer = wire === 0 ? varint() : 0;
    const size = wire === 1 ? 8 : wire === 2 ? varint() : 0;
    if (wire > 2 || at + size > message.length) throw new RangeError(`field ${number} is cut off`);
    yield { number, integer, bytes: message.subarray(at, at + size) };
    at += size;
  }
}

const of = (message: Buffer, number: number) =>
  [...fields(message)].filter((field) => field.number === number);
const text = (message: Buffer, number: number) => of(message, number)[0]?.bytes.toString('utf8') ?? '';

/** Reads a `prometheus.WriteRequest`: written from remote.proto and types.proto alone. */
export function decodeWriteRequest(message: Buffer): readonly ReceivedSeries[] {
  return of(message, 1).map(({ bytes }) => ({
    labels: of(bytes, 1).map(({ bytes: label }) => [text(label, 1), text(label, 2)] as const),
    samples: of(bytes, 2).map(({ bytes: sample }) => {
      const value = of(sample, 1)[0]?.bytes ?? Buffer.alloc(8);
      return {
        bits: value.readBigUInt64LE(),
        value: value.readDoubleLE(),
        atMs: of(sample, 2)[0]?.integer ?? 0,
      };
    }),
  }));
}
