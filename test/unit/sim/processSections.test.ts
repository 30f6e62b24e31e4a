import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProcessBook } from '#engine/probes/process/processBook.ts';
import { parseProcessMonitor } from '#engine/probes/process/processMonitor.ts';
import { isOrigin } from '#shared/domain/gpuProcess.ts';
import { isNumber, isText, unavailable } from '#shared/domain/reading.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { processesAt } from '#sim/processesAt.ts';
import { bootedAtMs } from '#sim/server/hostLines.ts';
import { monitorText, processLines } from '#sim/smi/processSections.ts';

const { hosts } = planFleet({ gpus: 400, seed: 4 });
const oneHost = fc.constantFrom(...hosts.filter((host) => host.state === 'well'));
const time = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) });

describe('processes of simulated hosts', () => {
  it('read like those of real ones, and say who they are', () => {
    const places = new Set<string>();
    fc.assert(
      fc.property(oneHost, time, (host, timeMs) => {
        const book = new ProcessBook(1000);
        book.take(processLines(host, host.gpus, bootedAtMs(host), timeMs).split('\n'), 0);
        for (const gpu of host.gpus)
          for (const { pid, name } of processesAt(gpu, timeMs)) {
            const listed = { gpuUuid: gpu.uuid, pid, name, memoryUsedBytes: unavailable('') };
            const { user, startedAtMs, commandLine, origin, state } = book.detailsOf(listed, host.name, 0);
            expect(isText(user)).toBe(true);
            expect(isText(commandLine)).toBe(state !== 'zombie');
            expect(isNumber(startedAtMs) && startedAtMs > bootedAtMs(host) && startedAtMs <= timeMs).toBe(
              true,
            );
            if (isOrigin(origin)) {
              for (const [part, found] of Object.entries(origin)) if (found !== null) places.add(part);
            }
          }
      }),
    );
    expect([...places].sort()).toEqual(['container', 'pod', 'slurm', 'systemdUnit']);
  });

  it('are monitored on the GPU that they are on', () => {
    fc.assert(
      fc.property(oneHost, time, (host, timeMs) => {
        const monitored = parseProcessMonitor(monitorText(host.gpus, timeMs).split('\n'));
        expect(monitored.map(({ gpuIndex, pid }) => [gpuIndex, pid])).toEqual(
          host.gpus.flatMap((gpu) => processesAt(gpu, timeMs).map(({ pid }) => [gpu.index, pid])),
        );
      }),
    );
  });
});
