import type { CaptureFormat } from '../captureFormat.ts';
import { fabricManagerLog } from './fabricManagerFormat.ts';
import { kernelLog } from './kernelLogFormat.ts';

/** Logs in which GPUs and switches report faults. */
export const kernelLogFormats: readonly CaptureFormat[] = [fabricManagerLog, kernelLog];
