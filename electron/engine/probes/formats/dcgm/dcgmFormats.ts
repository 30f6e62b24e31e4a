import type { CaptureFormat } from '../captureFormat.ts';
import { dcgmiDiscovery } from './discoveryFormat.ts';
import { dcgmiDmon } from './dmonFormat.ts';
import { dcgmFieldNames } from './fieldNamesFormat.ts';
import { dcgmiGroup } from './groupFormat.ts';
import { dcgmiHealth } from './healthFormat.ts';
import { dcgmiPolicy } from './policyFormat.ts';
import { dcgmiStats } from './statsFormat.ts';

/** The forms of dcgmi's output. */
export const dcgmFormats: readonly CaptureFormat[] = [
  dcgmiDiscovery,
  dcgmiHealth,
  dcgmiGroup,
  dcgmiPolicy,
  dcgmiStats,
  dcgmFieldNames,
  dcgmiDmon,
];
