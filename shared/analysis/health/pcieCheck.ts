import { isNumber } from '../../domain/reading.ts';
import type { CheckResult, GpuCheck } from './gpuCheck.ts';
import { gpuFinding, gpuName, numberRead } from './gpuCheck.ts';
import type { GpuHealthInput, HostHealthInput } from './healthInput.ts';

/** Below this duty cycle a link may have been trained down to save power: all GPUs do that when idle. */
const busyPercent = 50;

/** A busy GPU whose PCIe link is slower or narrower than card and slot allow. */
export const pcieCheck: GpuCheck = { kind: 'pcie-link', look: lookAtLink };

function lookAtLink(gpu: GpuHealthInput, host: HostHealthInput): CheckResult {
  const readings = gpu.inventory?.readings;
  if (!readings) return 'unknown';
  const { pcieGenCurrent, pcieGenMax, pcieWidthCurrent, pcieWidthMax } = readings;
  if (![pcieGenCurrent, pcieGenMax, pcieWidthCurrent, pcieWidthMax].every(isNumber)) return 'unknown';
  const [gen, genMax, width, widthMax] = [pcieGenCurrent, pcieGenMax, pcieWidthCurrent, pcieWidthMax].map(
    Number,
  ) as [number, number, number, number];
  if (gen >= genMax && width >= widthMax) return [];
  // The load of now says nothing of a link that was read before it began.
  const load = readings.utilizationAtPcieReadPercent;
  if (!isNumber(load) || load < busyPercent) return 'unknown';
  const atMs = host.inventory?.readAtMs ?? host.nowMs;
  return [
    gpuFinding('pcie-link', gpu, host, {
      severity: 'warning',
      title: `${gpuName(gpu, host)} is busy on a PCIe link of generation ${gen} x${width} instead of ${genMax} x${widthMax}`,
      runbook:
        'Copies between host and GPU are slower by that much. Reseat the card or riser, look for PCIe errors (AER) in the kernel log, compare the BIOS settings.',
      evidence: [
        numberRead(atMs, 'PCIe generation', gen),
        numberRead(atMs, 'PCIe generation, most possible', genMax),
        numberRead(atMs, 'PCIe lanes', width),
        numberRead(atMs, 'PCIe lanes, most possible', widthMax),
        numberRead(atMs, 'GPU utilisation', load, '%'),
      ],
    }),
  ];
}
