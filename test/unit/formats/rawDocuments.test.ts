import { describe, expect, it } from 'vitest';
import { formatOf } from '#engine/probes/formats/formats.ts';
import type { CaptureGpu } from '#engine/probes/formats/parsedCapture.ts';
import { capturesOf, captureText } from './captureStore.ts';

/**
 * What a person finds in a document with a search, without the product's walkers and tables: the section, the label in it, and
 * what one of its units is in ours.
 */
const mebibyte = 2 ** 20;
const inXml: Readonly<Record<string, readonly [scale: number, section: string, ...tags: string[]]>> = {
  utilizationGpuPercent: [1, 'utilization', 'gpu_util'],
  utilizationMemoryPercent: [1, 'utilization', 'memory_util'],
  memoryTotalBytes: [mebibyte, 'fb_memory_usage', 'total'],
  memoryUsedBytes: [mebibyte, 'fb_memory_usage', 'used'],
  memoryFreeBytes: [mebibyte, 'fb_memory_usage', 'free'],
  temperatureCelsius: [1, 'temperature', 'gpu_temp'],
  temperatureMemoryCelsius: [1, 'temperature', 'memory_temp'],
  clockSmMhz: [1, 'clocks', 'sm_clock'],
  clockMemoryMhz: [1, 'clocks', 'mem_clock'],
  clockMaxSmMhz: [1, 'max_clocks', 'sm_clock'],
  powerMaxLimitWatts: [1, '(?:gpu_)?power_readings', 'max_power_limit'],
  powerInstantWatts: [1, 'gpu_power_readings', 'instant_power_draw'],
  eccUncorrectedVolatileDramCount: [1, 'volatile', 'dram_uncorrectable'],
  remappedRowsUncorrectableCount: [1, 'remapped_rows', 'remapped_row_unc'],
  pcieWidthMax: [1, 'link_widths', 'max_link_width'],
  bar1TotalBytes: [mebibyte, 'bar1_memory_usage', 'total'],
};
const inText: Readonly<Record<string, readonly [scale: number, section: string, label: string]>> = {
  utilizationGpuPercent: [1, 'Utilization', 'G[Pp][Uu]'],
  memoryTotalBytes: [mebibyte, 'FB Memory Usage', 'Total'],
  memoryUsedBytes: [mebibyte, 'FB Memory Usage', 'Used'],
  temperatureCelsius: [1, 'Temperature', 'GPU Current Temp'],
  temperatureMemoryCelsius: [1, 'Temperature', 'Memory Current Temp'],
  clockSmMhz: [1, 'Clocks', 'SM'],
  clockMaxSmMhz: [1, 'Max Clocks', 'SM'],
  powerMaxLimitWatts: [1, 'GPU Power Readings', 'Max Power Limit'],
  bar1TotalBytes: [mebibyte, 'BAR1 Memory Usage', 'Total'],
  eccUncorrectedAggregateDramCount: [1, 'Aggregate', 'DRAM Uncorrectable'],
};

function expectAsShown(gpu: CaptureGpu | undefined, name: string, shown: string | undefined, scale: number) {
  const reading = gpu?.readings[name];
  if (shown === undefined) expect([name, reading]).toEqual([name, undefined]);
  else if (gpu?.fault) expect([name, reading]).toEqual([name, { state: 'failed', reason: gpu.fault.words }]);
  else {
    const number = /^(-?\d+(?:\.\d+)?)(?: ?(?:MiB|MHz|[CW%x]))?$/.exec(shown)?.[1];
    if (number !== undefined) expect([name, reading]).toEqual([name, Number(number) * scale]);
    else expect([name, reading]).toMatchObject([name, { reason: shown }]);
  }
}

describe.each(capturesOf('nvidia-smi-qx'))('%s', (file) => {
  it('reads what a search finds', () => {
    const text = captureText(file);
    const blocks = text.match(/<gpu id=[\s\S]*?<\/gpu>/g) ?? [];
    const { gpus = [] } = formatOf('nvidia-smi-qx')?.parse(text) ?? {};
    expect(gpus.length).toBe(blocks.length);
    for (const [place, whole] of blocks.entries()) {
      const block = whole.replace(/<mig_device>[\s\S]*?<\/mig_device>/g, '');
      for (const [name, [scale, section, tag]] of Object.entries(inXml)) {
        const inside = new RegExp(`<(${section})>([\\s\\S]*?)</\\1>`).exec(block)?.[2];
        const replaced = inside !== undefined && !inside.includes('<') ? inside : undefined;
        const shown = replaced ?? new RegExp(`<${tag}>([^<]*)<`).exec(inside ?? '')?.[1];
        expectAsShown(gpus[place], name, shown?.trim(), scale);
      }
      expect(gpus[place]?.uuid).toBe(/<uuid>(.*)<\/uuid>/.exec(block)?.[1]);
    }
  });
});

describe.each(capturesOf('nvidia-smi-q'))('%s', (file) => {
  it('reads what a search finds', () => {
    const text = captureText(file);
    const blocks = text.split(/^GPU [0-9A-F]{8}:.*$/m).slice(1);
    const { gpus = [] } = formatOf('nvidia-smi-q')?.parse(text) ?? {};
    expect(gpus.length).toBe(blocks.length);
    for (const [place, block] of blocks.entries())
      for (const [name, [scale, section, label]] of Object.entries(inText)) {
        // A section is what is indented deeper under its title, which has four spaces, or eight within the ECC errors.
        const inside = new RegExp(`^( {4}| {8})${section} *\\n((?:\\1 +.*\\n)*)`, 'm').exec(block)?.[2] ?? '';
        const shown = new RegExp(`^ +${label} +: (.*)$`, 'm').exec(inside)?.[1];
        expectAsShown(gpus[place], name, shown?.trim(), scale);
      }
  });
});
