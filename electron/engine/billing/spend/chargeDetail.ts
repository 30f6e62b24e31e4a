import type { ChargeDetail } from '#shared/contract/schemas/spend.ts';
import { focusColumns } from '#shared/money/focusColumns.ts';
import type { Ledger } from '../ledger/ledger.ts';

type Cell = string | number | boolean | null;

const times = new Set(focusColumns.filter(({ type }) => type === 'time').map(({ name }) => name));

/** One charge with every column that says something, and where it came from; null where it is not there any more. */
export async function chargeDetail(
  ledger: Ledger,
  ref: { readonly periodId: number; readonly sourceId: number; readonly line: number },
): Promise<ChargeDetail | null> {
  const { periodId, sourceId, line } = ref;
  const [[charge], [source], periods] = await Promise.all([
    ledger.read<Readonly<Record<string, Cell>>>(
      'SELECT * FROM charges WHERE x_PeriodId = ? AND x_SourceId = ? AND x_SourceLine = ? LIMIT 1',
      [periodId, sourceId, line],
    ),
    ledger.read<{ readonly name: string }>('SELECT name FROM sources WHERE id = ? AND "periodId" = ?', [
      sourceId,
      periodId,
    ]),
    ledger.periods(),
  ]);
  if (!charge) return null;
  const { x_Columns: own, ...focus } = charge;
  const stated = Object.entries(focus).filter(
    ([name, value]) => value !== null && value !== '' && !name.startsWith('x_'),
  );
  return {
    columns: [
      ...stated.map(([name, value]) => ({ name, value: textOf(name, value) })),
      ...ownColumns(typeof own === 'string' ? own : null),
    ],
    source: source?.name ?? '',
    line,
    importedAtMs: periods.find(({ id }) => id === periodId)?.importedAtMs ?? null,
  };
}

function textOf(name: string, value: Cell): string {
  return times.has(name) && typeof value === 'number' ? new Date(value).toISOString() : String(value);
}

/** The provider's own columns out of their JSON; none where it cannot be read. */
function ownColumns(json: string | null): readonly { readonly name: string; readonly value: string }[] {
  if (json === null) return [];
  try {
    return Object.entries(JSON.parse(json) as Record<string, unknown>).map(([name, value]) => ({
      name,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    }));
  } catch {
    return [{ name: 'x_Columns', value: json }];
  }
}
