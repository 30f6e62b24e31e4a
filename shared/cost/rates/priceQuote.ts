/**
 * A price that somebody publishes for renting GPUs, as it was read once: a row of the built-in catalogue, of a provider's price
 * call, or of another list. Nothing is ever worked out from one that lacks its source.
 */
export interface PriceQuote {
  /** As the catalogue writes it: `aws`, `azure`, `gcp`, `lambda`, `runpod`, `coreweave` ... */
  readonly provider: string;
  /** Instance type as the provider writes it (`p5.48xlarge`); null where the price is of a GPU whatever it sits in. */
  readonly instance: string | null;
  /** As the provider writes it; '' where the list does not say. */
  readonly region: string;
  /** The GPU in the catalogue; null where it is not there, or where it is a part of one. */
  readonly gpuKey: string | null;
  /** GPUs of the instance; below 1 for a share of one; null where the list does not say. 1 for a price per GPU. */
  readonly gpuCount: number | null;
  readonly unit: 'instance-hour' | 'gpu-hour';
  readonly market: 'on-demand' | 'spot' | 'reserved';
  /** Per `unit`, plain decimal notation; null where the list names it without a price, which is not free. */
  readonly price: string | null;
  /** ISO 4217. */
  readonly currency: string;
  /** A URL, or what the list is called. */
  readonly source: string;
  /** The day that the price was read, YYYY-MM-DD; null where nobody knows it. */
  readonly asOf: string | null;
  readonly note: string;
}

/** A quote that states its price. */
export type PricedQuote = PriceQuote & { readonly price: string };
