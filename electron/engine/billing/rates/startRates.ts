import { cloudPlace } from '#shared/cost/rates/cloudPlace.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { ratesFilePath } from '../../config/folders.ts';
import { watchFile } from '../../config/watchFile.ts';
import type { DemoControl } from '../../fleet/demoControl.ts';
import type { Fleet } from '../../fleet/fleet.ts';
import type { Keeping } from '../../fleet/keeping.ts';
import { type Accrual, createAccrual } from '../accrual/accrual.ts';
import { readBudgets } from '../spend/budgetsFile.ts';
import { createRates, type Rates } from './rates.ts';
import { openRatesFile } from './ratesFile.ts';

/** What the engine hands to its rates. */
export interface RatesStart {
  readonly configFolder: string;
  readonly fleet: Fleet;
  readonly keeping: Keeping;
  readonly demo: DemoControl;
  readonly announce: (topic: 'rates' | 'billing') => void;
  readonly now: () => EpochMs;
}

/** Rates and what comes of them. They do nothing until somebody asks. */
export interface RunningRates {
  readonly rates: Rates;
  readonly accrual: Accrual;
  stop(): void;
}

/** Opens rates.yaml and follows it, and the billing time zone of budgets.yaml. */
export async function startRates(start: RatesStart): Promise<RunningRates> {
  const { fleet, keeping, demo, announce, now } = start;
  const placeOf = (host: string) => cloudPlace(fleet.member(host)?.inventory?.cloud);
  const budgets = await readBudgets(start.configFolder);
  let { timeZone } = budgets;
  const stopWatching = watchFile(budgets.path, async () => {
    ({ timeZone } = await readBudgets(start.configFolder));
    accrual.forget();
    // The engine's own edit of this file was announced before the zone was read from it: what days and months are changes here.
    announce('rates');
    announce('billing');
  });
  const zone = () => timeZone;
  const file = await openRatesFile(ratesFilePath(start.configFolder), () => {
    accrual.forget();
    announce('rates');
  });
  const rates = createRates({ file, fleet, placeOf, demoQuotes: demo.quotes, now, zone });
  const storeOf = (isDemo: boolean) => (isDemo ? demo.keeping() : keeping).store;
  const accrual = createAccrual({ rates, fleet, storeOf, now, zone });
  const stop = () => {
    stopWatching();
    file.close();
  };
  return { rates, accrual, stop };
}
