import { describe, expect, it } from 'vitest';
import { parseInventory } from '#engine/probes/nvidiaSmiInventory.ts';
import { parseSamples } from '#engine/probes/nvidiaSmiSamples.ts';
import type { Reading } from '#shared/domain/reading.ts';
import { askedColumns, capture, sampleCaptures } from './captures.ts';

/** Which cells a reading may come from, first match wins, and what one of the cell's units is in ours. */
const origins: Readonly<Record<string, readonly [scale: number, ...names: string[]]>> = {
  utilizationGpuPercent: [1, 'utilization.gpu'],
  utilizationMemoryPercent: [1, 'utilization.memory'],
  memoryUsedBytes: [1_048_576, 'memory.used'],
  memoryTotalBytes: [1_048_576, 'memory.total'],
  powerWatts: [1, 'power.draw'],
  powerLimitWatts: [1, 'power.limit'],
  temperatureCelsius: [1, 'temperature.gpu'],
  temperatureMemoryCelsius: [1, 'temperature.memory'],
  clockSmMhz: [1, 'clocks.current.sm'],
  clockMemoryMhz: [1, 'clocks.current.memory'],
  fanPercent: [1, 'fan.speed'],
  pstate: [1, 'pstate'],
  throttleReasonsMask: [1, 'clocks_event_reasons.active', 'clocks_throttle_reasons.active'],
  powerDefaultLimitWatts: [1, 'power.default_limit'],
  powerMinLimitWatts: [1, 'power.min_limit'],
  powerMaxLimitWatts: [1, 'power.max_limit'],
  clockMaxSmMhz: [1, 'clocks.max.sm'],
  clockMaxMemoryMhz: [1, 'clocks.max.memory'],
  pcieGenCurrent: [1, 'pcie.link.gen.current'],
  pcieGenMax: [1, 'pcie.link.gen.max'],
  pcieWidthCurrent: [1, 'pcie.link.width.current'],
  pcieWidthMax: [1, 'pcie.link.width.max'],
  eccCorrectedVolatileCount: [1, 'ecc.errors.corrected.volatile.total'],
  eccUncorrectedVolatileCount: [1, 'ecc.errors.uncorrected.volatile.total'],
  eccUncorrectedAggregateCount: [1, 'ecc.errors.uncorrected.aggregate.total'],
  remappedRowsCorrectableCount: [1, 'remapped_rows.correctable'],
  remappedRowsUncorrectableCount: [1, 'remapped_rows.uncorrectable'],
  memoryReservedBytes: [1_048_576, 'memory.reserved'],
};

/** The rows of a file as plain text, without the product's parser: cell text by column name. */
function rawRows(file: string): readonly ReadonlyMap<string, string>[] {
  const lines = capture(file).split(/\r?\n/);
  const given = askedColumns(file);
  const start = given
    ? -1
    : lines.findIndex((line) => /(^|, )(temperature\.gpu|memory\.used)/.test(line) && !line.startsWith('#'));
  const names = given ?? (lines[start] ?? '').split(', ').map((cell) => cell.replace(/ \[.*/, ''));
  return lines
    .slice(start + 1)
    .map((line) => line.split(', '))
    .filter((cells) => cells.length === names.length)
    .map((cells) => new Map(names.map((name, place) => [name, cells[place] ?? ''])));
}

/** The number that a person reads in a cell, or null. */
function shown(cell: string): number | null {
  const match = /^(?:P(\d+)|(0x[0-9A-F]{16})|(\d+(?:\.\d+)?)(?: (?:MiB|MHz|W|%))?)$/.exec(cell);
  return match ? Number(match[1] ?? match[2] ?? match[3]) : null;
}

function expectAsShown(
  readings: Readonly<Record<string, Reading | undefined>>,
  raw: ReadonlyMap<string, string>,
) {
  for (const [metric, [scale, ...names]] of Object.entries(origins)) {
    if (!(metric in readings)) continue;
    const name = names.find((candidate) => raw.has(candidate));
    const cell = name === undefined ? undefined : raw.get(name);
    const number = cell === undefined ? null : shown(cell);
    const reading = readings[metric];
    if (number === null) {
      expect(reading, `${metric} from ${cell}`).toMatchObject({
        state: expect.stringMatching(/unavailable|failed/),
      });
      if (cell !== undefined) expect((reading as { reason: string }).reason).toBe(cell);
    } else expect(reading, `${metric} from ${cell}`).toBe(number * scale);
  }
}

describe('captures of --query-gpu', () => {
  it('finds every capture', () => expect(sampleCaptures.length).toBeGreaterThanOrEqual(26));

  it.each(sampleCaptures)('%s reads as the file shows', (file) => {
    const raw = rawRows(file);
    const samples = parseSamples(capture(file), askedColumns(file));
    expect(samples.length).toBe(raw.length);
    expect(raw.length).toBeGreaterThan(0);
    for (const [row, sample] of samples.entries()) {
      const cells = raw[row] ?? new Map();
      if (sample.fault) {
        expect([...cells.values()].join()).toContain(sample.fault.words);
        for (const reading of Object.values(sample.readings)) {
          expect(reading).toEqual({ state: 'failed', reason: sample.fault.words });
        }
      } else expectAsShown(sample.readings, cells);
    }
  });

  it.each(sampleCaptures)('%s gives the slow readings as the file shows', (file) => {
    const raw = rawRows(file);
    const gpus = parseInventory(capture(file).split(/\r?\n/), askedColumns(file));
    expect(gpus.length).toBe(raw.length);
    for (const [row, gpu] of gpus.entries()) {
      const cells = raw[row] ?? new Map();
      if ([...cells.values()].some((cell) => cell.includes('requires reset'))) continue;
      expectAsShown(gpu.readings, cells);
      const driver = cells.get('driver_version');
      if (driver) expect(gpu.facts.driverVersion).toBe(driver);
    }
  });
});

describe('single captures', () => {
  const only = (part: string) => {
    const file = sampleCaptures.find((name) => name.includes(part)) ?? '';
    return parseSamples(capture(file), askedColumns(file));
  };

  it('taints the row of a GPU that needs a reset, its plain 0 MiB too', () => {
    const [sample] = only('slurm-note-gpu-requires-reset');
    expect(sample?.fault).toEqual({ kind: 'requires-reset', words: '[GPU requires reset]' });
    expect(sample?.readings.memoryUsedBytes).toEqual({ state: 'failed', reason: '[GPU requires reset]' });
  });

  it('does not taint a healthy card for one [Unknown Error] beside the core', () => {
    const [sample] = only('mindminer-627');
    expect(sample?.fault).toBeNull();
    expect(sample?.readings).toMatchObject({
      utilizationGpuPercent: 100,
      powerWatts: 228.82,
      clockMemoryMhz: 6800,
    });
  });

  it('has no utilisation under MIG, and its power', () => {
    const [sample] = only('h200-mig-linux__590.48.01__nvidia-gpu-exporter-load');
    expect(sample?.readings.utilizationGpuPercent).toEqual({ state: 'unavailable', reason: '[N/A]' });
    expect(sample?.readings.powerWatts).toBeGreaterThan(100);
  });

  it('has no memory on a GB10, and its utilisation of 0 %', () => {
    const [sample] = only('nvitop-pr-208');
    expect(sample?.readings).toMatchObject({
      memoryTotalBytes: { state: 'unavailable' },
      utilizationGpuPercent: 0,
    });
  });

  it('keeps the recovery action of each GPU, in the words of nvidia-smi', () => {
    const file = sampleCaptures.find((name) => name.includes('dcgm-issue-263')) ?? '';
    const gpus = parseInventory(capture(file).split('\n'), askedColumns(file));
    expect(gpus.map(({ facts }) => facts.recoveryAction)).toEqual([
      'None',
      'Reset',
      ...Array(6).fill('None'),
    ]);
    expect(gpus[1]?.uuid).toBe('no-uuid:index-1');
  });
});
