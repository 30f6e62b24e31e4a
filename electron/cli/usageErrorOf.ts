import { ORPCError } from '@orpc/client';
import { UsageError } from './exitCode.ts';

/** What a procedure refuses as it is told to a person, with its remedy; all else stays what it is. */
export function usageErrorOf(error: unknown): unknown {
  if (!(error instanceof ORPCError) || !error.defined) return error;
  const data: unknown = error.data;
  const remedy = typeof data === 'object' && data !== null && 'remedy' in data ? String(data.remedy) : '';
  return new UsageError(error.message, remedy);
}
