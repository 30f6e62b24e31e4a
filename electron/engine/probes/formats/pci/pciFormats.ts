import type { CaptureFormat } from '../captureFormat.ts';
import { ibstat } from './ibstatFormat.ts';
import { lspci } from './lspciFormat.ts';

/** What is on a host's buses, by tools that know nothing of GPUs. */
export const pciFormats: readonly CaptureFormat[] = [ibstat, lspci];
