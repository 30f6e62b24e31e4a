import type { CaptureFormat } from '../captureFormat.ts';
import { nvidiaSmiComputeApps } from './computeApps.ts';
import { nvidiaSmiCsv } from './csvCapture.ts';
import { nvidiaSmiList } from './deviceList.ts';
import { nvidiaSmiDmon } from './deviceMonitor.ts';
import { nvidiaSmiError } from './errorText.ts';
import { nvidiaSmiHelpQueryGpu } from './helpText.ts';
import { nvidiaSmiNvlink, nvidiaSmiNvlinkStatus } from './nvlinkText.ts';
import { nvidiaSmiPmon } from './processMonitor.ts';
import { nvidiaSmiQ } from './queryText.ts';
import { nvidiaSmiQx } from './queryXml.ts';
import { nvidiaSmiTable } from './tableCapture.ts';
import { nvidiaSmiTopo } from './topoMatrix.ts';
import { nvidiaSmiVersion } from './versionText.ts';
import { transcriptFormats } from './wholeCapture.ts';

const single: readonly CaptureFormat[] = [
  nvidiaSmiQx,
  nvidiaSmiQ,
  nvidiaSmiCsv,
  nvidiaSmiComputeApps,
  nvidiaSmiHelpQueryGpu,
  nvidiaSmiTable,
  nvidiaSmiPmon,
  nvidiaSmiDmon,
  nvidiaSmiTopo,
  nvidiaSmiNvlink,
  nvidiaSmiNvlinkStatus,
  nvidiaSmiList,
  nvidiaSmiVersion,
  nvidiaSmiError,
];

/** The forms of nvidia-smi's output, the more telling ones first. */
export const nvidiaSmiFormats: readonly CaptureFormat[] = [...transcriptFormats(single), ...single];
