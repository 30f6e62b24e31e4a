/** A GPU model as the simulator knows it. Names and memory totals are spelt as nvidia-smi prints them. */
export interface GpuModel {
  readonly name: string;
  readonly memoryTotalMebibytes: number;
  readonly memoryReservedMebibytes: number;
  readonly powerLimitWatts: number;
  readonly powerMinLimitWatts: number;
  /** With no context on it. */
  readonly idleWatts: number;
  /** With a context, clocks up and no work: what a held idle GPU draws. */
  readonly heldWatts: number;
  readonly clockIdleSmMhz: number;
  readonly clockMaxSmMhz: number;
  readonly clockIdleMemoryMhz: number;
  readonly clockMaxMemoryMhz: number;
  readonly idlePstate: 'P0' | 'P8';
  readonly idleCelsius: number;
  readonly fullCelsius: number;
  /** Where the driver begins to slow it. */
  readonly slowdownCelsius: number;
  /** Memory temperature above the GPU's; null where the sensor is not offered. */
  readonly memoryWarmerCelsius: number | null;
  readonly pcieGen: number;
  readonly computeCapability: string;
  readonly vbiosVersion: string;
  readonly supportsMig: boolean;
  /** Absent for NVIDIA. */
  readonly maker?: 'amd';
  /** Where the figures come from. */
  readonly source: string;
}

const table = {
  h100: {
    name: 'NVIDIA H100 80GB HBM3',
    memoryTotalMebibytes: 81559,
    memoryReservedMebibytes: 479,
    powerLimitWatts: 700,
    powerMinLimitWatts: 200,
    idleWatts: 70,
    heldWatts: 118,
    clockIdleSmMhz: 345,
    clockMaxSmMhz: 1980,
    clockIdleMemoryMhz: 2619,
    clockMaxMemoryMhz: 2619,
    idlePstate: 'P0',
    idleCelsius: 29,
    fullCelsius: 63,
    slowdownCelsius: 87,
    memoryWarmerCelsius: 7,
    pcieGen: 5,
    computeCapability: '9.0',
    vbiosVersion: '96.00.A5.00.01',
    supportsMig: true,
    source: 'capture nvidia-smi-csv H100 590.48.01 idle and load; held watts: general knowledge',
  },
  h200: {
    name: 'NVIDIA H200',
    memoryTotalMebibytes: 143771,
    memoryReservedMebibytes: 614,
    powerLimitWatts: 700,
    powerMinLimitWatts: 200,
    idleWatts: 78,
    heldWatts: 124,
    clockIdleSmMhz: 345,
    clockMaxSmMhz: 1980,
    clockIdleMemoryMhz: 3201,
    clockMaxMemoryMhz: 3201,
    idlePstate: 'P0',
    idleCelsius: 28,
    fullCelsius: 61,
    slowdownCelsius: 87,
    memoryWarmerCelsius: 5,
    pcieGen: 5,
    computeCapability: '9.0',
    vbiosVersion: '96.00.A5.00.03',
    supportsMig: true,
    source: 'capture nvidia-smi-csv H200 MIG 590.48.01 idle and load; held watts: general knowledge',
  },
  b200: {
    name: 'NVIDIA B200',
    memoryTotalMebibytes: 183359,
    memoryReservedMebibytes: 728,
    powerLimitWatts: 1000,
    powerMinLimitWatts: 200,
    idleWatts: 186,
    heldWatts: 232,
    clockIdleSmMhz: 120,
    clockMaxSmMhz: 1965,
    clockIdleMemoryMhz: 3996,
    clockMaxMemoryMhz: 3996,
    idlePstate: 'P0',
    idleCelsius: 36,
    fullCelsius: 66,
    slowdownCelsius: 87,
    memoryWarmerCelsius: 3,
    pcieGen: 5,
    computeCapability: '10.0',
    vbiosVersion: '97.00.FA.00.09',
    supportsMig: true,
    source: 'capture nvidia-smi-qx B200 580.105.08; load figures: general knowledge',
  },
  a100x80: {
    name: 'NVIDIA A100-SXM4-80GB',
    memoryTotalMebibytes: 81920,
    memoryReservedMebibytes: 869,
    powerLimitWatts: 400,
    powerMinLimitWatts: 100,
    idleWatts: 61,
    heldWatts: 86,
    clockIdleSmMhz: 210,
    clockMaxSmMhz: 1410,
    clockIdleMemoryMhz: 1593,
    clockMaxMemoryMhz: 1593,
    idlePstate: 'P0',
    idleCelsius: 30,
    fullCelsius: 64,
    slowdownCelsius: 89,
    memoryWarmerCelsius: 9,
    pcieGen: 4,
    computeCapability: '8.0',
    vbiosVersion: '92.00.36.00.02',
    supportsMig: true,
    source:
      'capture nvidia-smi-qx A100-SXM4-80GB 535.54.03; limit: gpu_specs a100-sxm-80 (the capture has 500 W)',
  },
  a100x40: {
    name: 'NVIDIA A100-SXM4-40GB',
    memoryTotalMebibytes: 40960,
    memoryReservedMebibytes: 518,
    powerLimitWatts: 400,
    powerMinLimitWatts: 100,
    idleWatts: 50,
    heldWatts: 74,
    clockIdleSmMhz: 210,
    clockMaxSmMhz: 1410,
    clockIdleMemoryMhz: 1215,
    clockMaxMemoryMhz: 1215,
    idlePstate: 'P0',
    idleCelsius: 32,
    fullCelsius: 66,
    slowdownCelsius: 89,
    memoryWarmerCelsius: 4,
    pcieGen: 4,
    computeCapability: '8.0',
    vbiosVersion: '92.00.45.00.03',
    supportsMig: true,
    source: 'capture nvidia-smi-qx A100-SXM4-40GB 570.148.08',
  },
  l40s: {
    name: 'NVIDIA L40S',
    memoryTotalMebibytes: 46068,
    memoryReservedMebibytes: 609,
    powerLimitWatts: 350,
    powerMinLimitWatts: 100,
    idleWatts: 35,
    heldWatts: 82,
    clockIdleSmMhz: 210,
    clockMaxSmMhz: 2520,
    clockIdleMemoryMhz: 405,
    clockMaxMemoryMhz: 9001,
    idlePstate: 'P8',
    idleCelsius: 33,
    fullCelsius: 74,
    slowdownCelsius: 88,
    memoryWarmerCelsius: null,
    pcieGen: 4,
    computeCapability: '8.9',
    vbiosVersion: '95.02.66.00.02',
    supportsMig: false,
    source: 'capture nvidia-smi-csv L40S 595.80; idle watts and idle clocks: general knowledge',
  },
  l4: {
    name: 'NVIDIA L4',
    memoryTotalMebibytes: 23034,
    memoryReservedMebibytes: 427,
    powerLimitWatts: 72,
    powerMinLimitWatts: 40,
    idleWatts: 12,
    heldWatts: 28,
    clockIdleSmMhz: 210,
    clockMaxSmMhz: 2040,
    clockIdleMemoryMhz: 405,
    clockMaxMemoryMhz: 6251,
    idlePstate: 'P8',
    idleCelsius: 36,
    fullCelsius: 76,
    slowdownCelsius: 85,
    memoryWarmerCelsius: null,
    pcieGen: 4,
    computeCapability: '8.9',
    vbiosVersion: '95.04.29.00.06',
    supportsMig: false,
    source: 'limit: gpu_specs l4; the rest: general knowledge',
  },
  t4: {
    name: 'Tesla T4',
    memoryTotalMebibytes: 15360,
    memoryReservedMebibytes: 388,
    powerLimitWatts: 70,
    powerMinLimitWatts: 60,
    idleWatts: 10,
    heldWatts: 27,
    clockIdleSmMhz: 300,
    clockMaxSmMhz: 1590,
    clockIdleMemoryMhz: 405,
    clockMaxMemoryMhz: 5001,
    idlePstate: 'P8',
    idleCelsius: 34,
    fullCelsius: 76,
    slowdownCelsius: 93,
    memoryWarmerCelsius: null,
    pcieGen: 3,
    computeCapability: '7.5',
    vbiosVersion: '90.04.84.00.06',
    supportsMig: false,
    source: 'capture nvidia-smi-qx Tesla T4 515.105.01 (held); idle watts and idle clocks: general knowledge',
  },
  mi300x: {
    name: 'AMD Instinct MI300X',
    memoryTotalMebibytes: 196592,
    memoryReservedMebibytes: 285,
    powerLimitWatts: 750,
    powerMinLimitWatts: 0,
    idleWatts: 142,
    heldWatts: 176,
    clockIdleSmMhz: 132,
    clockMaxSmMhz: 2100,
    clockIdleMemoryMhz: 900,
    clockMaxMemoryMhz: 1300,
    idlePstate: 'P0',
    idleCelsius: 41,
    fullCelsius: 78,
    slowdownCelsius: 100,
    memoryWarmerCelsius: -4,
    pcieGen: 5,
    computeCapability: '',
    vbiosVersion: '113-M3000100-103',
    supportsMig: false,
    maker: 'amd',
    source: 'limit: gpu_specs mi300x; the rest: general knowledge',
  },
} as const satisfies Readonly<Record<string, GpuModel>>;

/** Key of a model in the simulator. */
export type GpuModelKey = keyof typeof table;

/** The models that simulated hosts are built with. Figures of real captures where `source` says so. */
export const gpuModels: Readonly<Record<GpuModelKey, GpuModel>> = table;
