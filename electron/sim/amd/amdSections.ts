import type { EpochMs } from '#shared/domain/units.ts';
import type { SimGpu, SimHostSpec } from '../fleetSpec.ts';
import { gpuAt } from '../gpuAt.ts';

/** Seconds between rounds of AMD's sensors. */
export const amdPaceSeconds = 5;
const mebibyte = 2 ** 20;

/** True for a host of AMD's GPUs: it has no nvidia-smi, and its readings come from the driver's files. */
export function isAmdHost(host: SimHostSpec): boolean {
  return host.gpus[0]?.model.maker === 'amd';
}

/** The section `amdcards`: what lasts of each card. */
export function amdCardLines(host: SimHostSpec): string {
  const cards = host.gpus.map(
    (gpu) =>
      `card=${gpu.index + 1} bus=${gpu.busId.slice(4).toLowerCase()} unique_id=${gpu.uuid.slice('AMD-'.length)} serial_number=${gpu.serial} vbios_version=${gpu.model.vbiosVersion} current_link_speed=32.0 GT/s PCIe current_link_width=16 max_link_speed=32.0 GT/s PCIe max_link_width=16 pcie_replay_count=0 device=0x74a1\nname=${gpu.model.name}\n`,
  );
  return `pace=${amdPaceSeconds}\n${cards.join('')}`;
}

/** A round of the section `amd`, in the units of the kernel. A lost card's files are not there any more. */
export function amdRound(host: SimHostSpec, timeMs: EpochMs): string {
  return host.gpus
    .filter(({ condition }) => condition !== 'lost' && condition !== 'offBus')
    .map((gpu) => sensorLine(gpu, timeMs))
    .join('');
}

function sensorLine(gpu: SimGpu, timeMs: EpochMs): string {
  const reading = gpuAt(gpu, timeMs);
  const values: Readonly<Record<string, number | null>> = {
    busy: reading.utilizationGpuPercent,
    membusy: reading.utilizationMemoryPercent,
    used: reading.memoryUsedMebibytes * mebibyte,
    total: gpu.model.memoryTotalMebibytes * mebibyte,
    power1_average: Math.round(reading.powerWatts) * 1e6,
    power1_cap: gpu.model.powerLimitWatts * 1e6,
    junction: reading.temperatureCelsius * 1000,
    mem: reading.temperatureMemoryCelsius === null ? null : reading.temperatureMemoryCelsius * 1000,
    sclk: reading.clockSmMhz * 1e6,
    mclk: reading.clockMemoryMhz * 1e6,
  };
  const told = Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]));
  return `card=${gpu.index + 1} ${told.join(' ')}\n`;
}
