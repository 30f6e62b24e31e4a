import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { ChargesPage } from '#shared/contract/schemas/spend.ts';
import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import { formatCount } from '#shared/domain/format.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../../app/engine/errorText.ts';
import { saveCsv } from '../../../app/saveFile.ts';
import type { ChargeSort } from './ChargesTable.tsx';
import { chargesCsv } from './chargesCsv.ts';

const pageRows = 1000;
/** More than this is a matter for `headroom export focus`. */
const mostRows = 20_000;

/** Saves the charges of a scope, as they are sorted; of very many the first, which it says. */
export function SaveCharges(props: {
  readonly scope: SpendScope;
  readonly sort: ChargeSort;
  readonly total: number;
}) {
  const { scope, sort, total } = props;
  const { api } = useEngine();
  const [saving, setSaving] = useState(false);
  const wanted = Math.min(total, mostRows);
  const save = async () => {
    const charges: ChargesPage['rows'] = [];
    for (let offset = 0; offset < wanted; offset += pageRows)
      charges.push(...(await api.spend.charges({ scope, ...sort, offset, limit: pageRows })).rows);
    const name = `headroom-charges-${scope.month.slice(0, 7) || 'no-month'}.csv`;
    saveCsv(name, chargesCsv(charges, scope.basis));
  };
  return (
    <Button
      size="compact-xs"
      variant="default"
      leftSection={<IconDownload size={13} aria-hidden />}
      loading={saving}
      disabled={total === 0}
      title={total > wanted ? 'headroom export focus writes all of a month' : undefined}
      onClick={() => {
        setSaving(true);
        save()
          .catch((error: unknown) => notifications.show({ color: 'red', message: errorText(error) }))
          .finally(() => setSaving(false));
      }}
    >
      {total > wanted ? `Save the first ${formatCount(wanted)} as CSV` : 'Save as CSV'}
    </Button>
  );
}
