import type { LogModel } from './logModel.ts';

/** Times that have a fitted model each. */
export type FittedKind = 'decode' | 'prefill' | 'offline' | 'singleDecode' | 'singlePrefill';

/** Factors on a prediction between which 80 % of measurements lay: `low` of 10 % of them below, `high` of 10 % above. */
export interface Band {
  /** Measurements that it rests on. */
  readonly rows: number;
  readonly low: number;
  readonly high: number;
}

/**
 * By maker of the GPU; `all` for makers with few rows; `layout:expert` and the like for layouts that are not a plain group; `unseenGpu` of
 * fits that did not know the row's GPU.
 */
export type Bands = Readonly<Record<string, Band>>;

/** How far a model's predictions lay from measurements that it was not fitted to: medians of |predicted / measured − 1|. */
export interface FitError {
  readonly rows: number;
  readonly median: number;
  readonly p90: number;
  readonly leaveOneModelOut: number;
  readonly leaveOneGpuOut: number;
}

/** What `npm run fit` writes. */
export interface FittedModel {
  readonly model: LogModel;
  readonly bands: Bands;
  /** Measurements that it was fitted to, by key of the GPU. */
  readonly rowsByGpu: Readonly<Record<string, number>>;
  readonly error: FitError;
}

/** All of them, with what they were fitted to. */
export interface FittedModels {
  /** SHA-256 of the file of measurements. */
  readonly dataSha256: string;
  readonly models: Readonly<Record<FittedKind, FittedModel>>;
  /** Of throughput in closed loop, which follows from decode and prefill. */
  readonly closedLoopBands: Bands;
  readonly closedLoopError: FitError;
}
