import type { EpochMs } from '#shared/domain/units.ts';
import type { SimGpu, SimHostSpec } from '../fleetSpec.ts';
import { migCut } from '../layout/migLayout.ts';
import { noise } from '../noise.ts';
import { gpusOnBus } from '../smi/offBus.ts';
import type { Activity } from '../workloads/activity.ts';
import { activityAt } from '../workloads/workload.ts';

/** The fields of the loop's script (electron/engine/probes/script/dcgmPart.ts), as `dcgmi dmon` heads them. */
const fields = '1002,1003,1004,1005,1009,1010,1011,1012';
const header = '#Entity SMACT SMOCC TENSO DRAMA PCITX PCIRX NVLTX NVLRX\n';
const gigabyte = 1e9;

/** A part of a host that DCGM measures: a GPU, or a GPU instance by DCGM's own number. */
interface Unit {
  readonly name: string;
  readonly gpu: SimGpu;
  /** Part of the GPU's work; null for the whole. */
  readonly place: number | null;
}

/** The lines of `dcgmi discovery -c`: GPUs, and under each the instances of MIG. */
export function dcgmUnitLines(host: SimHostSpec): string {
  let instance = 0;
  const lines = gpusOnBus(host).flatMap((gpu) => [
    `| GPU ${gpu.index} | GPU ${gpu.uuid} (EntityID: ${gpu.index}) |`,
    ...migCut(gpu).map(({ id }) => {
      instance += 1;
      return `| -> I ${gpu.index}/${id} | GPU Instance (EntityID: ${instance - 1}) |`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}

function unitsOf(host: SimHostSpec): readonly Unit[] {
  let instance = 0;
  return gpusOnBus(host).flatMap((gpu) => [
    { name: `GPU ${gpu.index}`, gpu, place: null },
    ...migCut(gpu).map((_, place) => {
      instance += 1;
      return { name: `GPU-I ${instance - 1}`, gpu, place };
    }),
  ]);
}

const units = new WeakMap<SimHostSpec, readonly Unit[]>();

/** What says that dmon starts, or that the host has none. */
export function dcgmStart(
  host: SimHostSpec,
  seconds: number,
): { readonly lines: string; readonly code: number } {
  return host.dcgm
    ? { lines: `path=/usr/bin/dcgmi\nfields=${fields}\ninterval=${seconds}\n`, code: 0 }
    : { lines: 'dcgmi: not found\n', code: 127 };
}

/** One round of `dcgmi dmon`, one space between cells. */
export function dcgmRound(host: SimHostSpec, timeMs: EpochMs, isFirst: boolean): string {
  const known = units.get(host) ?? unitsOf(host);
  units.set(host, known);
  let lines = isFirst ? header : '';
  for (const { name, gpu, place } of known) lines += `${name} ${cells(gpu, place, timeMs)}\n`;
  return lines;
}

function cells(gpu: SimGpu, place: number | null, timeMs: EpochMs): string {
  const { ratios, rates } = dcgmValues(gpu, place, timeMs);
  return [...ratios.map((ratio) => ratio.toFixed(3)), ...rates].join(' ');
}

/** What DCGM measures of a GPU, or of one of its instances. */
export interface DcgmValues {
  /** SM activity, SM occupancy, tensor activity and DRAM activity, 0 to 1. */
  readonly ratios: readonly [sm: number, occupancy: number, tensor: number, dram: number];
  /** PCIe sent and received, NVLink sent and received, whole bytes per second. */
  readonly rates: readonly [pcieTx: number, pcieRx: number, nvlinkTx: number, nvlinkRx: number];
}

/**
 * DCGM's readings at a moment, of the whole GPU where `place` is null. They follow the work, not the duty cycle: a GPU that spins in a
 * collective has its kernels resident and its SMs idle, which is what DCGM tells apart from work and nvidia-smi does not.
 */
export function dcgmValues(gpu: SimGpu, place: number | null, timeMs: EpochMs): DcgmValues {
  const activity = activityAt(gpu.workload, gpu.seed, timeMs);
  const second = Math.floor(timeMs / 1000);
  const grain = noise(gpu.seed + (place ?? -1) * 17, second);
  const share = place === null ? 1 : 0.6 + 0.7 * noise(gpu.seed + place, 73);
  const sm = busySms(gpu, activity) * share * (0.96 + 0.04 * grain);
  const dram = activity.memoryDuty * share * (0.95 + 0.05 * grain);
  const training = gpu.workload.kind === 'training' || gpu.workload.kind === 'saturated';
  const pcie = sm * (training ? 6 : 2.4) * gigabyte;
  const nvlink = gpu.model.supportsMig && place === null ? sm * (training ? 145 : 24) * gigabyte : 0;
  const upTo1 = (ratio: number) => Math.min(1, ratio);
  return {
    ratios: [
      upTo1(sm),
      upTo1(sm * (training ? 0.42 : 0.31)),
      upTo1(sm * (training ? 0.71 : 0.38)),
      upTo1(dram),
    ],
    rates: [Math.round(pcie * 0.4), Math.round(pcie), Math.round(nvlink), Math.round(nvlink * 0.98)],
  };
}

function busySms({ workload }: SimGpu, { held, duty, intensity }: Activity): number {
  if (!held) return 0;
  return Math.min(0.98, duty * (workload.kind === 'spinning' ? 0.03 : 0.3 + 0.7 * intensity));
}

/** What `dcgmi health -c -j` says: a hot GPU is warned of; one that needs a reset is called healthy (NVIDIA/DCGM issue 263). */
export function dcgmHealthLines(host: SimHostSpec): string {
  const hot = gpusOnBus(host).filter(({ condition }) => condition === 'hot');
  const value = hot.length > 0 ? 'Warning' : 'Healthy';
  const gpus = Object.fromEntries(
    hot.map(({ index }) => [
      index,
      {
        children: {
          Errors: {
            children: {
              'Thermal system': {
                overflow: [`Detected a thermal violation on GPU ${index}`],
                value: 'Warning',
              },
            },
          },
        },
        value: 'Warning',
      },
    ]),
  );
  const body = { ...(hot.length > 0 ? { GPU: { children: gpus } } : {}), 'Overall Health': { value } };
  return `${JSON.stringify({ body, header: ['Health Monitor Report'] })}\n`;
}
