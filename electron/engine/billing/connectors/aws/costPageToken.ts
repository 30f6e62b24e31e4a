import { requestFailure } from '../../../http/requestFailure.ts';

/** Where a pull of a month stands. The day it began is part of it, so that a pull that goes on later asks the same questions. */
export interface CostPage {
  readonly asOf: string;
  /** Place of the question in the plan. */
  readonly at: number;
  /** Cost Explorer's NextPageToken; null for the first page of the question. */
  readonly next: string | null;
}

export function createPageToken(page: CostPage): string {
  return JSON.stringify(page);
}

/** @throws FailureError where the text is no token of ours: the ledger was written by another version. */
export function readPageToken(token: string): CostPage {
  try {
    const { asOf, at, next } = JSON.parse(token) as CostPage;
    if (
      /^\d{4}-\d{2}-\d{2}$/.test(asOf) &&
      Number.isInteger(at) &&
      (next === null || typeof next === 'string')
    )
      return { asOf, at, next };
  } catch {
    // What follows says it.
  }
  throw requestFailure(
    'unreadable',
    'InvalidNextToken: what an earlier pull left cannot be gone on with',
    'The month is pulled from its beginning.',
    token,
  );
}
