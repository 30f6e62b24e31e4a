import type { CaptureFormat } from '../captureFormat.ts';
import { dcgmExporter } from './dcgmExporterFormat.ts';
import { nvidiaGpuExporter } from './nvidiaGpuExporterFormat.ts';

/** The metrics of exporters that a host may run already. */
export const exporterFormats: readonly CaptureFormat[] = [dcgmExporter, nvidiaGpuExporter];
