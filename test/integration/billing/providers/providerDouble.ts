import type { BillingConnector, ConnectorContext } from '#engine/billing/connectors/connector.ts';
import type { ConnectionOptions } from '#shared/domain/billingConnection.ts';
import type { Asked, Reply } from '../../../fixtures/billing/providerServer.ts';

/** How a double is to behave. */
export interface Mood {
  /** Nothing was used in the month. */
  readonly isEmpty: boolean;
  /** One amount of the last page is no decimal. */
  readonly isMalformed: boolean;
}

/** A provider that answers as its documentation says, over one month of two pages or more: October 2026. */
export interface ProviderDouble {
  readonly connector: BillingConnector;
  readonly options: ConnectionOptions;
  readonly more?: Partial<ConnectorContext>;
  readonly answer: (asked: Asked, mood: Mood) => Reply;
  /** Whether a request asks for bills: only those fail in the tests of faults. */
  readonly isBilling: (asked: Asked) => boolean;
  readonly rows: number;
  /** Exact sums of BilledCost and EffectiveCost; null: no row states one. */
  readonly billed: string | null;
  readonly effective: string | null;
  /** What the refusal of a malformed amount names. */
  readonly malformedAt: RegExp;
  /** The right that a 403 names. */
  readonly right: RegExp;
  /** The request that a resumed pull begins with is not one that was answered before, where the page is the provider's to name. */
  readonly staleStatus: number | null;
}

export const json = (text: string): Reply => ({ text });
export const notFound: Reply = { status: 404, text: '{"error":"not found"}' };
