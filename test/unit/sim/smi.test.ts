import { describe, expect, it } from 'vitest';
import { fastQuery, slowQuery } from '#engine/probes/wantedColumns.ts';
import type { Fault } from '#sim/faults.ts';
import type { SimGpu, SimHostSpec } from '#sim/fleetSpec.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { loopColumns } from '#sim/server/loopColumns.ts';
import { shellWords } from '#sim/server/plainCommand.ts';
import { type CommandAnswer, smiCommand } from '#sim/smi/smiCommand.ts';
import { captureText } from './captures.ts';

const [plannedHost] = planFleet({ gpus: 8, seed: 1 }).hosts;
const at = Date.UTC(2026, 10, 18, 13);

function hostWith(change: Partial<SimGpu> = {}): SimHostSpec {
  if (!plannedHost) throw new Error('no host planned');
  return {
    ...plannedHost,
    gpus: plannedHost.gpus.map((gpu) => (gpu.index === 2 ? { ...gpu, condition: 'well', ...change } : gpu)),
  };
}

function ask(line: string, host = hostWith(), faults: readonly Fault[] = []): CommandAnswer {
  const made = smiCommand(host, faults, shellWords(line), at);
  if (!('code' in made)) throw new Error('a stream, not an answer');
  return made;
}

const rows = (answer: CommandAnswer) => answer.stdout.trimEnd().split('\n');

describe('a simulated nvidia-smi', () => {
  it('prints the columns asked for, in order, with units where they belong', () => {
    const answer = ask('--query-gpu=index,utilization.gpu,memory.used,power.draw --format=csv');
    expect(answer.code).toBe(0);
    expect(rows(answer)[0]).toBe('index, utilization.gpu [%], memory.used [MiB], power.draw [W]');
    expect(rows(answer)).toHaveLength(9);
    expect(rows(answer)[1]).toMatch(/^0, \d+ %, \d+ MiB, \d+\.\d\d W$/);
  });

  it('leaves units and header out when told to', () => {
    const answer = ask(
      '--query-gpu=clocks.sm,clocks_throttle_reasons.active --format=csv,noheader,nounits -i 3',
    );
    expect(answer.stdout).toMatch(/^\d+, 0x[0-9A-F]{16}\n$/);
  });

  it('fails as a whole on one unknown field, and on one that this driver lacks', () => {
    expect(ask('--query-gpu=uuid,cuda_version --format=csv')).toMatchObject({
      stdout: 'Field "cuda_version" is not a valid field to query.\n',
      code: 2,
    });
    const old = { ...hostWith(), driverVersion: '535.183.01' };
    expect(ask('--query-gpu=gpu_recovery_action --format=csv', old).code).not.toBe(0);
  });

  it('names every header as the captures do', (context) => {
    const captured = captureText(
      'nvidia-smi-csv__nvidia-h100-80gb-hbm3-linux__590.48.01__nvidia-gpu-exporter-load.csv',
    );
    if (captured === null) return context.skip('the captures are not beside this repository');
    const headers = new Set((captured.split('\n')[0] ?? '').split(', '));
    for (const tier of Object.values(loopColumns('590.48.01')))
      for (const column of tier.columns) expect(headers).toContain(column.header);
  });

  it('knows every column that the collector asks for, in its order', () => {
    const firstNames = (query: string) => query.split(' ').map((names) => names.split('|')[0]);
    expect(loopColumns('590.48.01').fast.names).toEqual(firstNames(fastQuery));
    expect(loopColumns('590.48.01').slow.names).toEqual(firstNames(slowQuery));
  });

  it('prints a lost GPU with the driver’s words in every cell that it cannot read', () => {
    const answer = ask(
      '--query-gpu=index,utilization.gpu,power.draw --format=csv,noheader',
      hostWith({ condition: 'lost' }),
    );
    expect(rows(answer)[2]).toBe('2, [GPU is lost], [GPU is lost]');
    expect(rows(answer)[1]).not.toContain('lost');
  });

  it('leaves plain numbers in a row that requires a reset, as real rows do', () => {
    const broken = hostWith({ condition: 'requiresReset' });
    expect(rows(ask('--query-gpu=index,temperature.gpu,memory.used --format=csv,noheader', broken))[2]).toBe(
      '2, [GPU requires reset], 0 MiB',
    );
  });

  it('fails as a whole when a GPU is off the bus, and answers for the others', () => {
    const broken = hostWith({ condition: 'offBus' });
    const all = ask('--query-gpu=index --format=csv', broken);
    expect(all.code).toBe(15);
    expect(all.stdout).toMatch(/^Unable to determine the device handle for GPU 0000:3A:00\.0: GPU is lost\./);
    expect(ask('-i 1 --query-gpu=index --format=csv,noheader', broken).stdout).toBe('1\n');
    expect(rows(ask('-L', broken))).toHaveLength(8);
  });

  it('prints [N/A] for utilisation under MIG', () => {
    const mig = hostWith({ workload: { kind: 'migInstances', memoryShare: 0.4 } });
    const cells = rows(
      ask('--query-gpu=utilization.gpu,power.draw,mig.mode.current --format=csv,noheader', mig),
    )[2];
    expect(cells).toMatch(/^\[N\/A\], \d+\.\d\d W, Enabled$/);
  });

  it('lists compute apps under the names of real drivers', () => {
    const answer = ask('--query-compute-apps=gpu_uuid,pid,used_memory,process_name --format=csv,nounits');
    expect(rows(answer)[0]).toBe('gpu_uuid, pid, used_gpu_memory [MiB], process_name');
    expect(rows(answer)[1]).toMatch(/^GPU-[0-9a-f-]+, \d+, \d+, .+$/);
  });

  it('answers whole-command failures with their words and codes', () => {
    const fault = (failure: 'noDevices' | 'driverMismatch'): Fault[] => [{ kind: 'smiFailure', failure }];
    expect(ask('-L', hostWith(), fault('noDevices'))).toMatchObject({
      stdout: 'No devices were found\n',
      code: 6,
    });
    expect(ask('-L', hostWith(), fault('driverMismatch')).stdout).toContain('NVML library version');
  });

  it('names its fields in the help text, in quotes', () => {
    expect(ask('--help-query-gpu').stdout).toContain('"clocks_throttle_reasons.active"');
  });
});

describe('shellWords', () => {
  it('reads quotes as sh does and expands nothing', () => {
    expect(shellWords(`a 'b c' "d \\"e" f\\ g h'i'"j" $HOME`)).toEqual([
      'a',
      'b c',
      'd "e',
      'f g',
      'hij',
      '$HOME',
    ]);
  });
});
