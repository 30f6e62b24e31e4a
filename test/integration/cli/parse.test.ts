import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runHeadroom } from './runHeadroom.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-parse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const captures = join(process.cwd(), 'test/fixtures/captures');
const parse = (args: readonly string[], input = '') => runHeadroom(folder, ['parse', ...args], input);
const mig = join(captures, 'nvidia-smi-qx__nvidia-a100-sxm4-80gb__535.54.03__telegraf.xml');
const lost = join(captures, 'nvidia-smi-qx__nvidia-gb200-mock__580.65.06__k8s-test-infra-gb200-lost.xml');
const mismatch = join(captures, 'nvidia-smi-error__unknown__550.144__translations-1167-version-mismatch.txt');
const noHeader = join(
  captures,
  'nvidia-smi-csv__nvidia-geforce-rtx-2080-ti__535.183.01__beszel-issue-262.csv',
);

describe('headroom parse', () => {
  it('prints what a parser makes of a file, as JSON', async () => {
    const { code, stdout, stderr } = await parse(['nvidia-smi-xml', mig, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { kind, gpus } = JSON.parse(stdout);
    expect(kind).toBe('nvidia-smi-qx');
    expect(gpus[0]).toMatchObject({ index: 0, name: 'NVIDIA A100-SXM4-80GB' });
    expect(gpus[0].instances).toHaveLength(4);
    expect(gpus[0].readings.utilizationGpuPercent).toEqual({ state: 'unavailable', reason: 'N/A' });
  });

  it('reads stdin and finds the kind by itself', async () => {
    const { code, stdout } = await parse(['auto', '-', '--json'], readFileSync(lost, 'utf8'));
    expect(code).toBe(0);
    const { kind, gpus, problems } = JSON.parse(stdout);
    expect(kind).toBe('nvidia-smi-qx');
    expect(gpus[1].readings.powerWatts).toEqual({ state: 'failed', reason: 'GPU is lost' });
    expect(problems).toMatchObject([{ kind: 'gpu-lost', fatal: false }]);
  });

  it('ends with 2 where the text is the failure of a command', async () => {
    const { code, stdout } = await parse(['nvidia-smi-error', mismatch, '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).problems).toMatchObject([{ kind: 'driver-mismatch', fatal: true }]);
  });

  it('takes the names of columns that a header would give', async () => {
    const columns = 'index,name,temperature.gpu,memory.used,memory.total,utilization.gpu,power.draw';
    const { stdout } = await parse(['nvidia-smi-csv', noHeader, '--json', '--columns', columns]);
    expect(JSON.parse(stdout).gpus[0].readings).toEqual({
      utilizationGpuPercent: 0,
      memoryUsedBytes: 633 * 2 ** 20,
      memoryTotalBytes: 11264 * 2 ** 20,
      powerWatts: 29.54,
      temperatureCelsius: 36,
    });
  });

  it('reads what PowerShell wrote', async () => {
    const file = join(folder, 'utf16.txt');
    const text = 'index, temperature.gpu, memory.used [MiB]\r\n0, 40, 12 MiB\r\n';
    writeFileSync(file, Buffer.from(`\ufeff${text}`, 'utf16le'));
    const { stdout } = await parse(['auto', file, '--json']);
    expect(JSON.parse(stdout).gpus[0].readings).toEqual({
      memoryUsedBytes: 12 * 2 ** 20,
      temperatureCelsius: 40,
    });
  });

  it('lists its kinds, and says what is wrong', async () => {
    const help = await parse(['--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toMatch(/nvidia-smi-qx +nvidia-smi -q -x \(or nvidia-smi-xml\)/);
    const wrong: [string[], RegExp][] = [
      [['nvidia-smi-nothing', mig], /no kind named nvidia-smi-nothing\n {2}The kinds are listed/],
      [['auto', join(folder, 'absent')], /absent: there is no such file/],
      [['auto', folder], /it cannot be read \(EISDIR\)/],
      [['auto', '-'], /not a form that Headroom knows/],
      [['auto'], /missing required argument 'file'/],
    ];
    for (const [args, says] of wrong) {
      const { code, stdout, stderr } = await parse(args, 'what is this');
      expect([args, code, stdout]).toEqual([args, 1, '']);
      expect(stderr).toMatch(says);
    }
  });
});
