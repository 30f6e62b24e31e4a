import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import type { ConnectionConfig, PullReport } from '#shared/domain/billingConnection.ts';
import { FailureError } from '#shared/domain/failure.ts';
import type { BillingConnector, ConnectorContext, WantedMonths } from '../connectors/connector.ts';

/** Pulls the bills and then, where the provider lists them, its prices. Prices that cannot be had are a warning: the bills are in. */
export async function pullAndPrices(
  connector: BillingConnector,
  config: ConnectionConfig,
  wanted: WantedMonths,
  context: ConnectorContext,
  onPrices: (quotes: readonly PriceQuote[]) => void,
): Promise<PullReport> {
  const report = await connector.pull(config, wanted, context);
  if (connector.prices === undefined) return report;
  try {
    onPrices(await connector.prices(config, context));
    return report;
  } catch (error) {
    context.signal.throwIfAborted();
    if (!(error instanceof FailureError)) throw error;
    return { ...report, warnings: [...report.warnings, `No list prices: ${error.failure.message}`] };
  }
}
