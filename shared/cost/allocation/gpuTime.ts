/** What a GPU did while it was billed, as a bill is split. The rest of the billed time is not observed: it is never idle. */
export const usageClasses = ['effective', 'heldIdle', 'idle', 'notObserved'] as const;
export type UsageClass = (typeof usageClasses)[number];

/** What a table says of each. */
export const usageClassText: Readonly<
  Record<UsageClass, { readonly label: string; readonly meaning: string }>
> = {
  effective: { label: 'Effective', meaning: 'it worked: effective, under-used, saturated or throttled' },
  heldIdle: { label: 'Held idle', meaning: 'a process or memory held it and no work was done, or it span' },
  idle: { label: 'Idle', meaning: 'nothing was on it' },
  notObserved: {
    label: 'Not observed',
    meaning: 'billed, and no sample says what it did; under MIG its use cannot be measured',
  },
};

/** Who held a GPU. A part that does not apply, or was not told, is null. All texts are hostile. */
export interface GpuHolder {
  readonly user: string | null;
  readonly slurmJob: string | null;
  readonly pod: string | null;
  readonly container: string | null;
  readonly model: string | null;
}

/** Whether two are the same holder. */
export function isSameHolder(one: GpuHolder, other: GpuHolder): boolean {
  return (
    one.user === other.user &&
    one.slurmJob === other.slurmJob &&
    one.pod === other.pod &&
    one.container === other.container &&
    one.model === other.model
  );
}

/** Time that a holder had on a GPU: seconds times its share of the memory that was held there. */
export interface HolderTime {
  readonly holder: GpuHolder;
  readonly shareSeconds: number;
}

/** Seconds of one GPU within a billed time, by what it did. */
export interface GpuSeconds {
  /** Effective, saturated, under-used and throttled. */
  readonly effective: number;
  /** Held idle and spinning. */
  readonly heldIdle: number;
  readonly idle: number;
  /** It reported, and what it did cannot be measured (MIG): counts as not observed. */
  readonly unmeasured: number;
}

/** One GPU within a billed time. */
export interface GpuTime extends GpuSeconds {
  readonly uuid: string;
  /** Who held it; empty where that is not asked for or not known. */
  readonly holders: readonly HolderTime[];
}

/** Seconds of a state in the hour tier's terms, without a reading: all not observed. */
export const nothingObserved: GpuSeconds = { effective: 0, heldIdle: 0, idle: 0, unmeasured: 0 };
