import { implement } from '@orpc/server';
import type { Engine } from '#engine/engineTypes.ts';
import { contract } from '#shared/contract/contract.ts';
import { liveMetrics } from '#shared/domain/metric.ts';
import { encodeLiveFrame } from '../../fixtures/encodeLiveFrame.ts';

/** An engine of one procedure and frames on demand, for tests of what lies between engine and page. */
export function tinyEngine(): Engine & { readonly openLanes: () => number } {
  const os = implement(contract);
  const status = os.demo.status.handler(() => ({ running: true, gpus: 8 }));
  let openLanes = 0;
  let sequence = 0;
  return {
    router: { demo: { status } } as unknown as Engine['router'],
    moreFamilies: () => [],
    openFrameLane: () => {
      openLanes += 1;
      let closed = false;
      return {
        pull: async () => {
          if (closed) throw new Error('the lane is closed');
          sequence += 1;
          return encodeLiveFrame({
            sequence,
            rosterVersion: 1,
            atMs: 1,
            count: 1,
            metrics: liveMetrics.length,
            columns: new Float32Array(liveMetrics.length).fill(Number.NaN),
            ageSeconds: new Float32Array(1),
            states: new Uint8Array(1),
          });
        },
        close: () => {
          if (!closed) openLanes -= 1;
          closed = true;
        },
      };
    },
    wake: () => {},
    stop: async () => {},
    openLanes: () => openLanes,
  };
}
