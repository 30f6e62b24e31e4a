import { describe, expect, it } from 'vitest';
import { formatOf } from '#engine/probes/formats/formats.ts';
import { decodeEntities } from '#engine/probes/formats/nvidiaSmi/xmlEntities.ts';
import type { ParsedCapture } from '#engine/probes/formats/parsedCapture.ts';

function parse(inner: string): ParsedCapture {
  const capture = formatOf('nvidia-smi-xml')?.parse(`<nvidia_smi_log>${inner}</nvidia_smi_log>`);
  if (!capture) throw new Error('no such format');
  return capture;
}

const used = (capture: ParsedCapture) => capture.gpus.map(({ readings }) => readings.memoryUsedBytes);
const memory = (text: string) => `<fb_memory_usage><used>${text}</used></fb_memory_usage>`;

describe('the walker', () => {
  it('numbers GPUs by their order', () => {
    const { gpus } = parse('<gpu id="00000000:0B:00.0"></gpu><gpu id="00000000:0A:00.0"></gpu>');
    expect(gpus.map(({ index, facts }) => [index, facts?.pciBusId])).toEqual([
      [0, '00000000:0B:00.0'],
      [1, '00000000:0A:00.0'],
    ]);
  });

  it('takes texts apart from their neighbours', () => {
    expect(used(parse(`<gpu>${memory('1 MiB')}</gpu><gpu>${memory('\n  2 MiB \n')}</gpu>`))).toEqual([
      2 ** 20,
      2 ** 21,
    ]);
  });

  it('passes over comments, instructions, CDATA and elements that it does not know', () => {
    const noise = '<!-- <gpu> --><?pi <gpu>?><unknown a="1"><used>9 MiB</used></unknown><empty/>';
    expect(used(parse(`${noise}<gpu>${noise}${memory('3 MiB')}</gpu>`))).toEqual([3 * 2 ** 20]);
  });

  it('gives a whole subtree the words that replaced it', () => {
    const { gpus } = parse('<gpu><remapped_rows>Insufficient Permissions</remapped_rows></gpu>');
    expect(gpus[0]?.readings).toEqual({
      remappedRowsCorrectableCount: { state: 'failed', reason: 'Insufficient Permissions' },
      remappedRowsUncorrectableCount: { state: 'failed', reason: 'Insufficient Permissions' },
    });
  });

  it('does not take the number of a text that was cut for one', () => {
    const capture = formatOf('nvidia-smi-xml')?.parse(
      '<nvidia_smi_log><gpu><fb_memory_usage><total>8192 MiB</total><used>81',
    );
    expect(capture?.gpus[0]?.readings).toEqual({ memoryTotalBytes: 2 ** 33 });
    expect(capture?.problems.map(({ kind }) => kind)).toEqual(['cut-short']);
  });

  it('keeps end tags that were lost from moving readings to another GPU', () => {
    const capture = parse(`<gpu><fb_memory_usage><used>1 MiB</gpu><gpu>${memory('2 MiB')}</gpu>`);
    expect(used(capture)).toEqual([2 ** 20, 2 ** 21]);
  });

  it('lists processes and MIG devices in records of their own', () => {
    const mig = (index: number) =>
      `<mig_device><index>${index}</index><gpu_instance_id>7</gpu_instance_id>${memory(`${index} MiB`)}</mig_device>`;
    const process =
      '<process_info><gpu_instance_id>N/A</gpu_instance_id><pid>71</pid><type>C</type><process_name>a &lt;b&gt; &amp; c</process_name><used_memory>5 MiB</used_memory></process_info>';
    const capture = parse(
      `<gpu>${memory('9 MiB')}<mig_devices>${mig(0)}${mig(1)}</mig_devices><processes>${process}</processes></gpu>`,
    );
    expect(capture.gpus[0]?.readings).toEqual({ memoryUsedBytes: 9 * 2 ** 20 });
    expect(capture.gpus[0]?.instances).toMatchObject([
      { index: 0, gpuInstanceId: 7, readings: { memoryUsedBytes: 0 } },
      { index: 1, gpuInstanceId: 7, readings: { memoryUsedBytes: 2 ** 20 } },
    ]);
    expect(capture.processes).toEqual([
      {
        gpuUuid: null,
        gpuIndex: 0,
        pid: 71,
        type: 'C',
        name: 'a <b> & c',
        gpuInstanceId: null,
        computeInstanceId: null,
        readings: { memoryUsedBytes: 5 * 2 ** 20 },
      },
    ]);
  });

  it('keeps every round of a loop, and shows the last', () => {
    const round = (text: string) => `<nvidia_smi_log><gpu>${memory(text)}</gpu></nvidia_smi_log>`;
    const capture = formatOf('nvidia-smi-xml')?.parse(round('1 MiB') + round('2 MiB'));
    expect(capture?.gpus[0]?.readings).toEqual({ memoryUsedBytes: 2 ** 21 });
    expect(capture?.rounds?.map(({ gpus }) => gpus[0]?.readings.memoryUsedBytes)).toEqual([2 ** 20, 2 ** 21]);
  });

  it('sums ECC errors only where every part is a number', () => {
    const errors = (parity: string) =>
      `<gpu><ecc_errors><volatile><sram_uncorrectable_parity>${parity}</sram_uncorrectable_parity><sram_uncorrectable_secded>1</sram_uncorrectable_secded><dram_uncorrectable>2</dram_uncorrectable></volatile></ecc_errors></gpu>`;
    expect(parse(errors('4')).gpus[0]?.readings.eccUncorrectedVolatileCount).toBe(7);
    expect(parse(errors('N/A')).gpus[0]?.readings.eccUncorrectedVolatileCount).toEqual({
      state: 'unavailable',
      reason: 'only in part: 3 in what can be read',
    });
  });

  it('puts the mask together from flags, of which none may be missing', () => {
    const names = [
      'gpu_idle',
      'applications_clocks_setting',
      'sw_power_cap',
      'hw_slowdown',
      'sync_boost',
      'sw_thermal_slowdown',
      'hw_thermal_slowdown',
      'hw_power_brake_slowdown',
      'display_clocks_setting',
    ];
    const flags = (of: (name: string) => string | null) =>
      `<gpu><clocks_event_reasons>${names
        .map((name) => [name, of(name)])
        .filter(([, said]) => said !== null)
        .map(([name, said]) => `<clocks_event_reason_${name}>${said}</clocks_event_reason_${name}>`)
        .join('')}</clocks_event_reasons></gpu>`;
    const mask = (of: (name: string) => string | null) =>
      parse(flags(of)).gpus[0]?.readings.throttleReasonsMask;
    expect(mask(() => 'Not Active')).toBe(0);
    expect(mask((name) => (name.startsWith('hw_') ? 'Active' : 'Not Active'))).toBe(0xc8);
    expect(mask((name) => (name === 'hw_slowdown' ? null : 'Not Active'))).toMatchObject({ state: 'failed' });
    expect(mask((name) => (name === 'hw_slowdown' ? 'N/A' : 'Not Active'))).toEqual({
      state: 'unavailable',
      reason: 'N/A',
    });
    expect(mask(() => null)).toBeUndefined();
  });
});

describe('entities', () => {
  it('are decoded once, unknown and impossible ones left', () => {
    expect(decodeEntities('&lt;&gt;&amp;&quot;&apos;')).toBe('<>&"\'');
    expect(decodeEntities('&amp;lt;')).toBe('&lt;');
    expect(decodeEntities('&#65;&#x42;')).toBe('AB');
    expect(decodeEntities('&nope; &#x110000; &#0; &')).toBe('&nope; &#x110000; &#0; &');
  });
});
