import type { CaptureFormat } from '../captureFormat.ts';
import { amdSmi } from './amdSmiFormat.ts';
import { rocmSmi } from './rocmSmiFormat.ts';

/** The forms of AMD's tools. */
export const amdFormats: readonly CaptureFormat[] = [rocmSmi, amdSmi];
