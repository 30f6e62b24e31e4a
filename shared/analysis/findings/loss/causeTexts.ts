import type { CauseText, LossCause } from './loss.ts';

const clocks = [
  { metric: 'clockSmMhz', unit: 'megahertz', thresholds: [] },
  { metric: 'temperatureCelsius', unit: 'celsius', thresholds: [] },
  { metric: 'powerWatts', unit: 'watts', thresholds: [] },
];
const repairNow = { verb: 'repair', effort: 'hours', risk: 'low' } as const;

/** What is said of each cause of lost speed, and what mends it. */
export const causeTexts: Readonly<Record<LossCause, CauseText>> = {
  heat: {
    seen: (isOne) => `${isOne ? 'is' : 'are'} slowed down by heat`,
    remedy: (what) =>
      `Cool ${what}: look at the inlet temperature, the fans, dust and what blocks the air; move load away meanwhile.`,
    action: {
      ...repairNow,
      riskWhy: 'Work on cooling leaves what runs alone; opening the host does not.',
      needsRestart: false,
      rollback: 'None is needed.',
    },
    charts: clocks,
    wouldChange: 'Clocks that stay up at the same load.',
  },
  'power brake': {
    seen: (isOne) => `${isOne ? 'is' : 'are'} slowed down by the power brake`,
    remedy: (what) =>
      `Find out why the host or its rack asks ${what} for less power: power supplies, their redundancy, cables, the power budget.`,
    action: {
      ...repairNow,
      riskWhy: 'Supplies are replaced while the others carry on, where they are redundant.',
      needsRestart: false,
      rollback: 'None is needed.',
    },
    charts: clocks,
    wouldChange: 'Clocks that stay up at the same load.',
  },
  'power limit': {
    seen: (isOne) => `${isOne ? 'works' : 'work'} at a power limit below the default`,
    remedy: (what) =>
      `Set the power limit of ${what} back to the default (nvidia-smi -pl), where power and cooling of the rack allow it.`,
    action: {
      verb: 'repair',
      effort: 'minutes',
      risk: 'medium',
      riskWhy:
        'Somebody may have set it for the power or the cooling of the rack; more power costs more and heats more.',
      needsRestart: false,
      rollback: 'Set the limit to what it was.',
    },
    charts: [
      { metric: 'powerWatts', unit: 'watts', thresholds: [] },
      { metric: 'clockSmMhz', unit: 'megahertz', thresholds: [] },
    ],
    wouldChange:
      'That the limit is meant: where power is scarcer than GPUs, less of it does more work per kilowatt.',
  },
  'PCIe link': {
    seen: (isOne) =>
      `${isOne ? 'talks' : 'talk'} to the host over a narrower PCIe link than ${isOne ? 'it' : 'they'} could`,
    remedy: (what) =>
      `Reseat the card or riser of ${what}, look for PCIe errors (AER) in the kernel log and compare the settings of the BIOS.`,
    action: {
      ...repairNow,
      riskWhy: 'The host has to be stopped and opened.',
      needsRestart: true,
      rollback: 'None is needed.',
    },
    charts: [{ metric: 'utilizationGpuPercent', unit: 'percent', thresholds: [] }],
    wouldChange: 'A reading of the link at its full width and generation under load.',
  },
  spinning: {
    seen: (isOne) =>
      isOne ? 'spins at full duty cycle and does no work' : 'spin at full duty cycle and do no work',
    remedy: (what) =>
      `Look at the job on ${what} with a stack dump (py-spy), end it and start it from its last checkpoint; set a watchdog on its collectives (TORCH_NCCL_ASYNC_ERROR_HANDLING).`,
    action: {
      verb: 'stop',
      effort: 'minutes',
      risk: 'low',
      riskWhy:
        'A collective that waits for hours does not end by itself; what was not in a checkpoint is lost already.',
      needsRestart: true,
      rollback: 'Start the job again from its last checkpoint.',
    },
    charts: [
      { metric: 'powerWatts', unit: 'watts', thresholds: [] },
      { metric: 'utilizationGpuPercent', unit: 'percent', thresholds: [] },
    ],
    wouldChange: 'Power or memory traffic of work at the same duty cycle.',
  },
};
