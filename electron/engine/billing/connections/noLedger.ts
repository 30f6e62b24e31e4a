import { FailureError } from '#shared/domain/failure.ts';
import type { Ledger } from '../ledger/ledger.ts';

const refuse = (): never => {
  throw new FailureError({
    kind: 'internal',
    message: 'There is no ledger to put charges into',
    words: '',
    remedy: 'Start Headroom with a data folder.',
    terminal: true,
  });
};

/** Stands where there is no ledger: connections can be listed and tested, a pull says why it cannot be. */
export const noLedger: Ledger = {
  pull: async () => refuse(),
  periods: async () => refuse(),
  importFiles: async () => refuse(),
  previewFiles: async () => refuse(),
  read: async () => refuse(),
  derive: async () => refuse(),
  forgetPeriod: async () => refuse(),
  restorePeriod: async () => refuse(),
  revision: 0,
  onChange: () => () => undefined,
  close: async () => undefined,
};
