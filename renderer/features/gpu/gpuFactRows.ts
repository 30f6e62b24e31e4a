import type { GpuDetail } from '#shared/contract/schemas/gpu.ts';
import { formatDuration, formatReading } from '#shared/domain/format.ts';
import type { GpuFactName, SlowMetric } from '#shared/domain/gpu.ts';
import type { Unit } from '#shared/domain/metric.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { type Fact, isNumber, isText, type Reading } from '#shared/domain/reading.ts';
import type { FactRow } from '../../ui/factRow.ts';
import { missingReason } from './missingReason.ts';

/** Facts of one heading. */
export interface FactSection {
  readonly title: string;
  readonly rows: readonly FactRow[];
}

const plain = { tone: 'plain', note: '', copyable: false, missing: '' } as const;

/** A row of a text fact. */
export function factRow(label: string, fact: Fact | undefined, copyable = false): FactRow {
  return isText(fact)
    ? { ...plain, label, text: plainText(fact), copyable }
    : { ...plain, label, text: null, missing: missingReason(fact) };
}

/** A row of a reading. */
export function readingRow(label: string, reading: Reading | undefined, unit: Unit): FactRow {
  return isNumber(reading)
    ? { ...plain, label, text: formatReading(reading, unit) }
    : { ...plain, label, text: null, missing: missingReason(reading) };
}

/** The row marked as something to look at where `when` holds. */
function marked(row: FactRow, when: boolean, tone: 'notice' | 'bad', note: string): FactRow {
  return when ? { ...row, tone, note } : row;
}

/** A count that should be 0. */
function faultCount(label: string, reading: Reading | undefined, note: string): FactRow {
  return marked(readingRow(label, reading, 'count'), isNumber(reading) && reading > 0, 'bad', note);
}

/** A fact whose every value but the good ones is a finding. nvidia-smi writes `None`, `No`, `Disabled`. */
function faultFact(label: string, fact: Fact | undefined, good: RegExp, note: string): FactRow {
  return marked(factRow(label, fact), isText(fact) && !good.test(fact.trim()), 'bad', note);
}

/** The driver's own counters of slowing, where it has them; heat and power failures that lasted are worth a look. */
const throttleCounters: readonly {
  readonly reading: SlowMetric;
  readonly label: string;
  readonly note: string | null;
}[] = [
  { reading: 'throttledSwPowerCapMicroseconds', label: 'Held at power limit', note: null },
  { reading: 'throttledSyncBoostMicroseconds', label: 'Held by sync boost', note: null },
  { reading: 'throttledSwThermalSlowdownMicroseconds', label: 'Slowed by heat', note: 'look at cooling' },
  {
    reading: 'throttledHwThermalSlowdownMicroseconds',
    label: 'Slowed by heat, hardware',
    note: 'it was close to its shutdown temperature',
  },
  {
    reading: 'throttledHwPowerBrakeMicroseconds',
    label: 'Braked by power supply',
    note: 'the supply asked for less',
  },
];

function throttledRows(slow: GpuDetail['slow']): readonly FactRow[] {
  return throttleCounters.flatMap(({ reading, label, note }) => {
    const microseconds = slow[reading];
    if (!isNumber(microseconds)) return [];
    const row = {
      ...plain,
      label,
      text: `${formatDuration(microseconds / 1e6)} since the driver was loaded`,
    };
    return [note === null ? row : marked(row, microseconds > 0, 'notice', note)];
  });
}

/** `gen 4 ×16` of `gen 5 ×16`; a narrow link is a finding, a slow generation is power saving while idle. */
function pcieRow(slow: GpuDetail['slow']): FactRow {
  const { pcieGenCurrent, pcieWidthCurrent, pcieGenMax, pcieWidthMax } = slow;
  const label = 'PCIe link';
  if (!isNumber(pcieGenCurrent) || !isNumber(pcieWidthCurrent)) {
    const reason = isNumber(pcieGenCurrent) ? pcieWidthCurrent : pcieGenCurrent;
    return { ...plain, label, text: null, missing: missingReason(isNumber(reason) ? undefined : reason) };
  }
  const now = `gen ${pcieGenCurrent} ×${pcieWidthCurrent}`;
  if (!isNumber(pcieGenMax) || !isNumber(pcieWidthMax)) return { ...plain, label, text: now };
  const row = { ...plain, label, text: `${now} of gen ${pcieGenMax} ×${pcieWidthMax}` };
  if (pcieWidthCurrent < pcieWidthMax)
    return {
      ...row,
      tone: 'notice',
      note: 'fewer lanes than the card has: check slot, riser and bifurcation',
    };
  if (pcieGenCurrent < pcieGenMax) return { ...row, note: 'a slower generation while idle is power saving' };
  return row;
}

/** Who the GPU is. */
export function identitySection(detail: GpuDetail): FactSection {
  const fact = (name: GpuFactName) => detail.facts[name];
  const rows: FactRow[] = [
    factRow('Model', detail.name, true),
    factRow('UUID', detail.uuid, true),
    factRow(
      'Index',
      detail.index === null ? { state: 'unavailable', reason: 'no index' } : String(detail.index),
    ),
    factRow('PCI bus id', fact('pciBusId'), true),
    factRow('Serial', fact('serial'), true),
    factRow('Driver', fact('driverVersion'), true),
    factRow('VBIOS', fact('vbiosVersion'), true),
    factRow('Compute capability', fact('computeCapability')),
    ...(isText(fact('virtualizationMode')) ? [factRow('Virtualisation', fact('virtualizationMode'))] : []),
  ];
  return { title: 'Identity', rows };
}

/** What it may use. */
export function limitsSection(detail: GpuDetail): FactSection {
  const slow = (name: SlowMetric) => detail.slow[name];
  const limit = slow('powerLimitWatts');
  const standard = slow('powerDefaultLimitWatts');
  const capped = isNumber(limit) && isNumber(standard) && limit < standard;
  const rows: FactRow[] = [
    marked(
      readingRow('Power limit', limit, 'watts'),
      capped,
      'notice',
      `below the default of ${formatReading(standard, 'watts')}: someone capped it`,
    ),
    readingRow('Default limit', standard, 'watts'),
    readingRow('Lowest settable', slow('powerMinLimitWatts'), 'watts'),
    readingRow('Highest settable', slow('powerMaxLimitWatts'), 'watts'),
    readingRow('Memory', detail.live.memoryTotalBytes, 'bytes'),
    readingRow('Reserved by driver', slow('memoryReservedBytes'), 'bytes'),
    readingRow('Highest SM clock', slow('clockMaxSmMhz'), 'megahertz'),
    readingRow('Highest memory clock', slow('clockMaxMemoryMhz'), 'megahertz'),
    factRow('Compute mode', detail.facts.computeMode),
    factRow('MIG mode', detail.facts.migMode),
  ];
  return { title: 'Limits and modes', rows };
}

/** What may be wrong with it. */
export function healthSection(detail: GpuDetail): FactSection {
  const { facts, slow } = detail;
  const off = /^(?:no|none|disabled)$/i;
  const rows: FactRow[] = [
    faultFact(
      'Recovery action',
      facts.recoveryAction,
      off,
      'the driver asks for this before the GPU is used again',
    ),
    factRow('ECC', facts.eccMode),
    faultCount(
      'Uncorrected ECC errors',
      slow.eccUncorrectedVolatileCount,
      'since the driver was loaded: work on this GPU may have died',
    ),
    readingRow('Corrected ECC errors', slow.eccCorrectedVolatileCount, 'count'),
    readingRow('Uncorrected, lifetime', slow.eccUncorrectedAggregateCount, 'count'),
    readingRow('Rows remapped, corrected', slow.remappedRowsCorrectableCount, 'count'),
    faultCount(
      'Rows remapped, uncorrected',
      slow.remappedRowsUncorrectableCount,
      'memory rows were replaced by spares',
    ),
    faultFact(
      'Row remap pending',
      facts.remappedRowsPending,
      off,
      'takes effect at the next reset of the GPU',
    ),
    faultFact(
      'Row remap failure',
      facts.remappedRowsFailure,
      off,
      'no spare rows are left: the card is due for return',
    ),
    faultFact(
      'Pages pending retirement',
      facts.retiredPagesPending,
      off,
      'takes effect at the next reset of the GPU',
    ),
    pcieRow(slow),
    ...throttledRows(slow),
    ...(isNumber(slow.pcieReplayCount) ? [readingRow('PCIe replays', slow.pcieReplayCount, 'count')] : []),
    marked(
      factRow('Persistence mode', facts.persistenceMode),
      isText(facts.persistenceMode) && /disabled/i.test(facts.persistenceMode),
      'notice',
      'the first process after a pause waits for the driver to load',
    ),
  ];
  return { title: 'Health', rows };
}
