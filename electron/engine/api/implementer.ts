import { implement } from '@orpc/server';
import { contract } from '#shared/contract/contract.ts';

/** The contract, ready to take handlers: a procedure without one does not compile. */
export const os = implement(contract);
