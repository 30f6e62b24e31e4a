import type { Reading } from '#shared/domain/reading.ts';
import { readingOf } from '../../nvidiaSmiCell.ts';
import type { CaptureInstance } from '../parsedCapture.ts';
import { smiValue } from './smiValue.ts';
import type { TableBox } from './tableFrame.ts';

/** A MIG device and the GPU it is on. */
export interface TableInstance {
  readonly gpuIndex: number;
  readonly instance: CaptureInstance;
}

const place = /^\s*(\d{1,4})\s+(\d{1,4})\s+(\d{1,4})\s+(\d{1,4})\s*$/;
const pair = /^\s*(\S+)\s*\/\s*(\S+)\s*$/;

/** The MIG devices of their box: two lines each, memory first, then BAR1. */
export function instancesOfBox(box: TableBox): readonly TableInstance[] {
  return box.rows.flatMap((row, at) => {
    const match = place.exec(row.cells[0] ?? '');
    if (!match) return [];
    const [, gpu = '', gpuInstance = '', computeInstance = '', device = ''] = match;
    const [sm, ecc] = (row.cells[2] ?? '').trim().split(/\s+/);
    const readings: Record<string, Reading> = {
      ...amounts(row.cells[1], 'memoryUsedBytes', 'memoryTotalBytes'),
      ...amounts(box.rows[at + 1]?.cells[1], 'bar1UsedBytes', 'bar1TotalBytes'),
      multiprocessorCount: readingOf(smiValue(sm ?? '', 'count')),
      eccUncorrectedVolatileSramCount: readingOf(smiValue(ecc ?? '', 'count')),
    };
    const instance: CaptureInstance = {
      uuid: null,
      index: Number(device),
      gpuInstanceId: Number(gpuInstance),
      computeInstanceId: Number(computeInstance),
      profile: null,
      readings,
    };
    return [{ gpuIndex: Number(gpu), instance }];
  });
}

function amounts(cell: string | undefined, used: string, total: string): Record<string, Reading> {
  const match = pair.exec(cell ?? '');
  if (!match) return {};
  const read = (text = '') => readingOf(smiValue(text.replace(/^(\d+)(\D)/, '$1 $2'), 'bytes'));
  return { [used]: read(match[1]), [total]: read(match[2]) };
}
