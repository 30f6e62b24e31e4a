/** A point of a curve with its band. */
interface BandPoint {
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}

/** What a curve chart shows. */
export interface CurveModel {
  readonly title: string;
  readonly xTitle: string;
  readonly yUnit: string;
  /** In the order that they are joined in. */
  readonly points: readonly BandPoint[];
  /** A value that must not be passed; null: none. */
  readonly target: { readonly value: number; readonly label: string } | null;
  /** Points that are named. */
  readonly marks: readonly { readonly point: BandPoint; readonly label: string }[];
}
