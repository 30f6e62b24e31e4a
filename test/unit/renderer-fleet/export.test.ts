import { describe, expect, test } from 'vitest';
import { csvOf, tsvOf } from '../../../renderer/features/fleet/table/exportRows.ts';
import { allColumns } from '../../../renderer/features/fleet/table/fleetColumns.ts';
import { pictureOf } from './picture.ts';

const picture = pictureOf(
  [
    { host: '=cmd()', index: 3, readings: { utilizationGpuPercent: 0, powerWatts: 61.5 } },
    { host: 'plain', index: 0, state: 'unreachable', ageSeconds: Number.NaN },
  ],
  { plain: { team: '+SUM(A1)' } },
);
const columns = allColumns(['team']).filter((column) =>
  ['host', 'gpu', 'state', 'util', 'power', 'trend', 'age', 'label:team'].includes(column.id),
);

describe('exports', () => {
  const lines = csvOf(picture, [0, 1], columns).split('\r\n');
  test('begin with a byte order mark and headers with units', () =>
    expect(lines[0]).toBe(
      'host,gpu_index,gpu_uuid,state,utilization_gpu_percent,power_watts,power_limit_watts,sampled_at,label_team',
    ));
  test('keep a measured 0, leave missing cells empty and take formulas for text', () => {
    expect(lines[1]).toBe("'=cmd(),3,GPU-0,effective,0,61.5,,1970-01-01T00:16:39.000Z,");
    expect(lines[2]).toBe("plain,0,GPU-1,unreachable,,,,,'+SUM(A1)");
  });
  test('as TSV are as safe', () =>
    expect(tsvOf(picture, [0], columns.slice(0, 1), true)).toBe("host\n'=cmd()"));
});
