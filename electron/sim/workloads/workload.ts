import type { EpochMs } from '#shared/domain/units.ts';
import { type Activity, emptyActivity } from './activity.ts';
import { type NightBatch, nightBatchActivity } from './nightBatch.ts';
import { type Notebook, notebookActivity } from './notebook.ts';
import { type Serving, servingActivity } from './serving.ts';
import { type SteadyWork, steadyActivity } from './steadyWork.ts';
import { type Training, trainingActivity } from './training.ts';

/** What runs on a simulated GPU, as data. */
export type Workload = Serving | Training | NightBatch | Notebook | SteadyWork | { readonly kind: 'empty' };

/** What a workload asks of its GPU at a moment. Pure: the same arguments always give the same activity. */
export function activityAt(work: Workload, gpuSeed: number, timeMs: EpochMs): Activity {
  switch (work.kind) {
    case 'empty':
      return emptyActivity;
    case 'serving':
      return servingActivity(work, gpuSeed, timeMs);
    case 'training':
      return trainingActivity(work, gpuSeed, timeMs);
    case 'nightBatch':
      return nightBatchActivity(work, gpuSeed, timeMs);
    case 'notebook':
      return notebookActivity(work, gpuSeed, timeMs);
    case 'underUsed':
    case 'saturated':
    case 'spinning':
    case 'migInstances':
      return steadyActivity(work, gpuSeed, timeMs);
  }
}
