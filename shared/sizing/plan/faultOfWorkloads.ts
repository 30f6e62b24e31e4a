import type { WorkloadsFault, WorkloadsRequest } from './severalModels.ts';

/** More than this have too many ways to be put together for an answer at once. */
const mostWorkloads = 8;

/** Says what is wrong with several workloads as such; null where nothing is. What is wrong with one of them its own plan says. */
export function faultOfWorkloads({ workloads }: WorkloadsRequest): WorkloadsFault | null {
  if (workloads.length === 0)
    return { workload: null, field: 'workloads', message: 'Give at least one workload.' };
  if (workloads.length > mostWorkloads)
    return {
      workload: null,
      field: 'workloads',
      message: `At most ${mostWorkloads} workloads are planned together, not ${workloads.length}.`,
    };
  const names = new Set<string>();
  for (const [workload, { name }] of workloads.entries()) {
    if (name.trim() === '') return { workload, field: 'name', message: 'Each workload needs a name.' };
    if (names.has(name))
      return {
        workload,
        field: 'name',
        message: `Two workloads are called ${name}; give each its own name.`,
      };
    names.add(name);
  }
  return null;
}
