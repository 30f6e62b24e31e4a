import { failed, type Reading } from '#shared/domain/reading.ts';
import { dcgmBlankOf } from '../../probes/formats/dcgm/dcgmBlank.ts';
import { measured } from '../../probes/formats/measure.ts';
import { numberOf } from '../../probes/formats/prometheus/sampleLine.ts';
import type { ExporterFamily } from './families.ts';

/** DCGM's smallest blank is 2^47: a number above this is an average over one or more of them, and no reading. */
const beyondDcgm = 1e13;

/** A sample's value in our unit, or why it is none: DCGM's blanks arrive as numbers. */
export function exporterReading(family: ExporterFamily, written: string): Reading {
  if (family.exporter === 'dcgm-exporter') {
    const blank = dcgmBlankOf(written);
    if (blank) return blank;
  }
  const value = numberOf(written);
  if (value === null) return failed('the server gives no number');
  if (family.exporter === 'dcgm-exporter' && value > beyondDcgm)
    return failed('DCGM: no value in part of the time');
  return measured(family.key, value, family.factor);
}
