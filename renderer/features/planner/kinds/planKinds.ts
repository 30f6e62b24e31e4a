import {
  type WorkloadClass,
  type WorkloadKind,
  workloadClasses,
} from '#shared/sizing/workloads/workloadClasses.ts';

/** A kind of work as a part of the planner. */
export interface PlanKind {
  /** In the address: `runs=training`; '' for what is shown first. */
  readonly path: string;
  readonly label: string;
  readonly kind: WorkloadKind;
}

/** What may run, the most usual first. */
export const planKinds: readonly PlanKind[] = [
  { path: '', label: 'LLM serving', kind: 'real-time LLM' },
  { path: 'batch', label: 'LLM batch', kind: 'batch' },
  { path: 'training', label: 'Training', kind: 'training' },
  { path: 'image', label: 'Image', kind: 'image and video' },
  { path: 'cpu', label: 'Classical ML, CPU', kind: 'classical ML' },
];

/** The kind of an address; one that is none is the first. */
export function planKindOf(path: string): PlanKind {
  const [first] = planKinds;
  const found = planKinds.find((one) => one.path === path) ?? first;
  if (found === undefined) throw new Error('there is a kind of work');
  return found;
}

/** What binds a kind of work, and why. */
export function classOf(kind: WorkloadKind): WorkloadClass | null {
  return workloadClasses.find((one) => one.kind === kind) ?? null;
}
