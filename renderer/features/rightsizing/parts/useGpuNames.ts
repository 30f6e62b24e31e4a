import { useMemo } from 'react';
import { plainText } from '#shared/domain/plainText.ts';
import { useRoster } from '../../../app/engine/useLive.ts';

/** What a GPU is called: `host-1 GPU 3`, or its UUID where no host reports it now. */
export type GpuNames = (uuid: string, host: string) => string;

/** Names of GPUs by the roster of now. */
export function useGpuNames(): GpuNames {
  const roster = useRoster();
  return useMemo(() => {
    const slots = new Map((roster?.uuid ?? []).map((uuid, slot) => [uuid, slot]));
    return (uuid, host) => {
      const slot = slots.get(uuid);
      const index = slot === undefined ? null : (roster?.index[slot] ?? null);
      return `${plainText(host)} ${index === null ? plainText(uuid) : `GPU ${index}`}`;
    };
  }, [roster]);
}
