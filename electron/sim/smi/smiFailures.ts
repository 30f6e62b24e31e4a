import type { SmiFailure } from '../faults.ts';

/** What nvidia-smi prints when it fails as a whole, and its exit code. Words: captures `nvidia-smi-error__*`. */
export const smiFailures: Readonly<Record<SmiFailure, { readonly words: string; readonly code: number }>> = {
  missing: { words: 'sh: 1: nvidia-smi: not found', code: 127 },
  driverNotLoaded: {
    words:
      "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running.\n",
    code: 9,
  },
  driverMismatch: {
    words: 'Failed to initialize NVML: Driver/library version mismatch\nNVML library version: 550.144',
    code: 18,
  },
  noDevices: { words: 'No devices were found', code: 6 },
  permission: { words: 'Failed to initialize NVML: Insufficient Permissions', code: 4 },
  lostHandle: {
    words:
      'Unable to determine the device handle for GPU 0000:18:00.0: GPU is lost.  Reboot the system to recover this GPU',
    code: 15,
  },
};
