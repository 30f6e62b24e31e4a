import type { CaptureFormat } from '../captureFormat.ts';
import { nvidiaSmiVersion } from './versionText.ts';

/** The forms of nvidia-smi's output, the more telling ones first. */
export const nvidiaSmiFormats: readonly CaptureFormat[] = [nvidiaSmiVersion];
