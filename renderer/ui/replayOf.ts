import { createContext } from 'react';
import type { EpochMs } from '#shared/domain/units.ts';

/** When what is shown was recorded; null where nothing is replayed. */
export const ReplayOf = createContext<EpochMs | null>(null);
