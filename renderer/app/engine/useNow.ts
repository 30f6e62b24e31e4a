import { useEffect, useState } from 'react';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';

/** The page's clock, renewed every `everyMs` while mounted. */
export function useNow(everyMs: Milliseconds): EpochMs {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
