import type { CommitmentUse } from '#shared/domain/billingConnection.ts';
import { FailureError } from '#shared/domain/failure.ts';
import type { CostClient } from './costClient.ts';

/** How savings plans and reservations were used in a month. What cannot be had is a warning: the costs are in already. */
export async function commitmentUse(
  client: CostClient,
  month: string,
  asOf: string,
): Promise<{ readonly uses: readonly CommitmentUse[]; readonly warnings: readonly string[] }> {
  const uses: CommitmentUse[] = [];
  const warnings: string[] = [];
  for (const { run } of client.commitmentCalls(month, asOf))
    try {
      for (const figure of await run()) uses.push({ month, ...figure });
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      warnings.push(error.failure.message);
    }
  return { uses, warnings };
}
