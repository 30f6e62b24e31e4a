import { type ProfileMetric, profileMetrics } from '#shared/domain/metric.ts';
import { type NoReading, type Reading, unavailable } from '#shared/domain/reading.ts';
import type { DmonRow } from './formats/dcgm/dmonReader.ts';
import type { LiveReadings } from './nvidiaSmiSamples.ts';

/** What DCGM's profiling module measured of a GPU or an instance in one round. */
export type Profile = Readonly<Record<ProfileMetric, Reading>>;

const refused = Object.freeze(unavailable('DCGM does not offer it on this host'));

/** The profile of a row; a metric that has no column in it was refused by this host's DCGM. */
export function profileOf({ readings }: DmonRow): Profile {
  return {
    smActivePercent: readings.smActivePercent ?? refused,
    smOccupancyPercent: readings.smOccupancyPercent ?? refused,
    tensorActivePercent: readings.tensorActivePercent ?? refused,
    dramActivePercent: readings.dramActivePercent ?? refused,
    pcieTxBytesPerSecond: readings.pcieTxBytesPerSecond ?? refused,
    pcieRxBytesPerSecond: readings.pcieRxBytesPerSecond ?? refused,
    nvlinkTxBytesPerSecond: readings.nvlinkTxBytesPerSecond ?? refused,
    nvlinkRxBytesPerSecond: readings.nvlinkRxBytesPerSecond ?? refused,
  };
}

/** One and the same reason for all of it: shared, so that a host without DCGM costs no memory for saying so. */
export function noProfile(reason: NoReading): Profile {
  const same = Object.freeze(reason);
  return Object.freeze(
    Object.fromEntries(profileMetrics.map((metric) => [metric, same])) as Record<ProfileMetric, Reading>,
  );
}

/** Writes a profile into a sample. */
export function fillProfile(readings: LiveReadings, profile: Profile): void {
  readings.smActivePercent = profile.smActivePercent;
  readings.smOccupancyPercent = profile.smOccupancyPercent;
  readings.tensorActivePercent = profile.tensorActivePercent;
  readings.dramActivePercent = profile.dramActivePercent;
  readings.pcieTxBytesPerSecond = profile.pcieTxBytesPerSecond;
  readings.pcieRxBytesPerSecond = profile.pcieRxBytesPerSecond;
  readings.nvlinkTxBytesPerSecond = profile.nvlinkTxBytesPerSecond;
  readings.nvlinkRxBytesPerSecond = profile.nvlinkRxBytesPerSecond;
}
