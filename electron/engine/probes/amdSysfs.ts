import { type Fact, failed, isNumber, type Reading, unavailable } from '#shared/domain/reading.ts';
import { measured } from './formats/measure.ts';
import type { CaptureGpu } from './formats/parsedCapture.ts';
import { normalBusId } from './gpuKey.ts';

type Values = ReadonlyMap<string, string>;

/** A card as the driver's files in /sys have it. */
interface AmdCard {
  readonly index: number;
  readonly name: string | null;
  readonly values: Values;
}

const mostCards = 128;

/**
 * AMD's GPUs as the amdgpu driver itself tells: its files under /sys/class/drm/cardN/device, and the sensors of hwmon there. Source
 * of names and units: the kernel's documentation of amdgpu (gpu/amdgpu/thermal). Micro-watts, milli-degrees and hertz become ours.
 */
export class AmdSysfs {
  /** By the number of the card in /sys/class/drm. GPUs are counted from 0 in that order, as AMD's tools do. */
  #cards: ReadonlyMap<number, AmdCard> = new Map();

  /** Takes in what does not change: the section `amdcards`. */
  takeCards(lines: readonly string[]): void {
    const cards = new Map<number, AmdCard>();
    let last: number | null = null;
    for (const line of lines) {
      const name = /^name=(.{1,120})/.exec(line)?.[1]?.trim();
      const known = last === null ? undefined : cards.get(last);
      if (name !== undefined && known && last !== null) cards.set(last, { ...known, name });
      const values = keyValues(line);
      const card = wholeOf(values.get('card'));
      if (card === null || cards.size >= mostCards) continue;
      last = card;
      cards.set(card, { index: cards.size, name: null, values });
    }
    this.#cards = cards;
  }

  /** The cards without readings of now. */
  identities(): readonly CaptureGpu[] {
    return [...this.#cards.values()].map((card) => ({
      ...identityOf(card),
      readings: slowReadings(card.values),
    }));
  }

  /** A round of sensors: the section `amd`. A card that was not announced is left out until it is. */
  round(lines: readonly string[]): readonly CaptureGpu[] {
    return lines.flatMap((line) => {
      const values = keyValues(line);
      const card = this.#cards.get(wholeOf(values.get('card')) ?? -1);
      return card ? [{ ...identityOf(card), readings: liveReadings(values) }] : [];
    });
  }
}

function identityOf({ index, name, values }: AmdCard): Omit<CaptureGpu, 'readings'> {
  const said = (key: string): Fact => {
    const text = values.get(key);
    return text && text !== '?' ? text.slice(0, 120) : unavailable('the amdgpu driver does not tell');
  };
  const busId = normalBusId(values.get('bus') ?? '');
  const device = values.get('device');
  return {
    uuid: values.get('unique_id') ?? null,
    index,
    name: name ?? (device ? `AMD GPU ${device.slice(0, 12)}` : null),
    facts: {
      ...(busId ? { pciBusId: busId } : {}),
      serial: said('serial_number'),
      vbiosVersion: said('vbios_version'),
    },
  };
}

function slowReadings(values: Values): CaptureGpu['readings'] {
  return {
    pcieReplayCount: sensor(values, 'pcieReplayCount', ['pcie_replay_count'], 1),
    pcieWidthCurrent: sensor(values, 'pcieWidthCurrent', ['current_link_width'], 1),
    pcieWidthMax: sensor(values, 'pcieWidthMax', ['max_link_width'], 1),
    utilizationAtPcieReadPercent: sensor(values, 'utilizationAtPcieReadPercent', ['gpu_busy_percent'], 1),
    pcieGenCurrent: generation(values.get('current_link_speed')),
    pcieGenMax: generation(values.get('max_link_speed')),
  };
}

const generations: ReadonlyMap<string, number> = new Map(
  ['2.5', '5', '8', '16', '32', '64'].map((speed, at) => [speed, at + 1]),
);

/** `16.0 GT/s PCIe` is generation 4. */
function generation(speed: string | undefined): Reading {
  const digits = /^(\d{1,2}(?:\.\d)?) GT\/s/.exec(speed ?? '')?.[1];
  const known = digits === undefined ? undefined : generations.get(String(Number(digits)));
  return known ?? unavailable(speed ? `a link speed of ${speed.slice(0, 40)}` : 'the kernel does not tell');
}

function liveReadings(values: Values): CaptureGpu['readings'] {
  const edge = sensor(values, 'temperatureEdgeCelsius', ['edge'], 1e-3);
  const junction = sensor(values, 'temperatureJunctionCelsius', ['junction'], 1e-3);
  return {
    utilizationGpuPercent: sensor(values, 'utilizationGpuPercent', ['busy'], 1),
    utilizationMemoryPercent: sensor(values, 'utilizationMemoryPercent', ['membusy'], 1),
    memoryUsedBytes: sensor(values, 'memoryUsedBytes', ['used'], 1),
    memoryTotalBytes: sensor(values, 'memoryTotalBytes', ['total'], 1),
    powerWatts: sensor(values, 'powerWatts', ['power1_average', 'power1_input'], 1e-6),
    powerLimitWatts: sensor(values, 'powerLimitWatts', ['power1_cap'], 1e-6),
    // Accelerators without an edge sensor have the junction alone.
    temperatureCelsius: isNumber(edge) || !isNumber(junction) ? edge : junction,
    temperatureJunctionCelsius: junction,
    temperatureMemoryCelsius: sensor(values, 'temperatureMemoryCelsius', ['mem'], 1e-3),
    clockSmMhz: sensor(values, 'clockSmMhz', ['sclk'], 1e-6),
    clockMemoryMhz: sensor(values, 'clockMemoryMhz', ['mclk'], 1e-6),
    fanPercent: fan(values),
  };
}

function fan(values: Values): Reading {
  const full = Number(values.get('pwm1_max') ?? 255);
  return sensor(values, 'fanPercent', ['pwm1'], 100 / (full > 0 ? full : 255));
}

/** Absent where the driver has no such file for the card, failed where it did not tell at that moment. */
function sensor(values: Values, key: string, names: readonly string[], factor: number): Reading {
  const name = names.find((each) => values.has(each));
  if (name === undefined) return unavailable('the amdgpu driver has no such sensor for this card');
  const text = values.get(name) ?? '';
  if (text === '?') return failed('the amdgpu driver did not answer');
  return /^-?\d{1,18}$/.test(text)
    ? measured(key, Number(text), factor)
    : failed(`not a number: ${text.slice(0, 60)}`);
}

/** `a=1 b=16.0 GT/s PCIe c=2`: a value may hold spaces. */
function keyValues(line: string): Values {
  return new Map(
    line.split(/ (?=[a-z][a-z0-9_]{0,30}=)/).map((pair): [string, string] => {
      const equals = Math.max(0, pair.indexOf('='));
      return [pair.slice(0, equals), pair.slice(equals + 1).trim()];
    }),
  );
}

function wholeOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : null;
}
