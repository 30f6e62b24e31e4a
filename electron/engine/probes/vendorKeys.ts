import type { CaptureGpu } from './formats/parsedCapture.ts';
import { derivedKeyPrefix } from './gpuKey.ts';

/**
 * Makes the keys of a host's GPUs of other makers. AMD gives accelerators an id of their own, which moves with the card:
 * `AMD-79ccd55167a2124a`. The parts of a partitioned one share it and differ by bus id. All others are known by host and place, which
 * their key says of itself: `no-uuid:edge-01:00000000:03:00.0`.
 */
export function createVendorKeys(host: string): (gpu: CaptureGpu) => string {
  /** Keys by bus id, so that two tools that tell of one card agree on it. */
  const byBus = new Map<string, string>();
  const placeOf = new Map<string, string>();
  return (gpu) => {
    const bus = typeof gpu.facts?.pciBusId === 'string' ? gpu.facts.pciBusId : null;
    const known = bus === null ? undefined : byBus.get(bus);
    if (known !== undefined) return known;
    const place = bus ?? `index-${gpu.index ?? 0}`;
    const key = ownKey(gpu.uuid, place, placeOf) ?? `${derivedKeyPrefix}${host}:${place}`;
    if (bus !== null && byBus.size < 1000) byBus.set(bus, key);
    return key;
  };
}

/** Hex digits of any length, with or without 0x; zeros stand for none. */
function ownKey(uuid: string | null, place: string, placeOf: Map<string, string>): string | null {
  const digits = /^(?:0x)?([0-9a-f]{1,32})$/i
    .exec(uuid ?? '')?.[1]
    ?.toLowerCase()
    .padStart(16, '0');
  if (digits === undefined || /^0+$/.test(digits)) return null;
  const key = `AMD-${digits}`;
  if (placeOf.size < 1000 && !placeOf.has(key)) placeOf.set(key, place);
  return placeOf.get(key) === place ? key : `${key}:${place}`;
}
