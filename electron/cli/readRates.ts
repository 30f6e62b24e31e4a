import type { RateRow, RatesGet } from '#shared/contract/schemas/rates.ts';
import type { CliContext } from './context.ts';
import { scanFleet } from './scan.ts';
import { withEngine } from './withEngine.ts';

/** Reads which GPUs hosts have (of all where none is named), and what they cost. */
export async function readRates(
  context: CliContext,
  hosts: readonly string[],
  timeoutSeconds: number,
): Promise<RatesGet> {
  const only = hosts.length > 0 ? { onlyHosts: hosts } : {};
  return withEngine(context, { shell: 'cli', store: false, ...only }, async (_engine, client) => {
    await scanFleet(client, timeoutSeconds * 1000);
    return client.rates.get({});
  });
}

/** `aws p5.48xlarge us-east-1`; what nobody has said is a dash. */
export function placeText({ subject: { place } }: RateRow): string {
  const parts = [place?.provider, place?.instance, place?.region].filter((part) => part != null);
  return parts.length === 0 ? '-' : parts.join(' ');
}
