import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { SpendMonths } from '#shared/contract/schemas/spend.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { errorText } from '../../app/engine/errorText.ts';
import { fiscalName } from './spendText.ts';

/** Says how months and years are counted, and opens what changes it. */
export function BillingCalendarButton({
  months,
  month,
}: {
  readonly months: SpendMonths;
  readonly month: string;
}) {
  const [open, setOpen] = useState(false);
  const { timeZone, fiscalYearStart } = months;
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        title="Billing time zone and fiscal year"
        onClick={() => setOpen(true)}
      >
        {[fiscalName(month, fiscalYearStart), timeZone].filter(Boolean).join(', ')}
      </Button>
      {open && <CalendarDialog months={months} onClose={() => setOpen(false)} />}
    </>
  );
}

const monthNames = Array.from({ length: 12 }, (_, at) => ({
  value: String(at + 1),
  label: new Date(Date.UTC(2000, at, 1)).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' }),
}));

function CalendarDialog({ months, onClose }: { readonly months: SpendMonths; readonly onClose: () => void }) {
  const { api } = useEngine();
  const [timeZone, setTimeZone] = useState(months.timeZone);
  const [start, setStart] = useState(months.fiscalYearStart);
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const save = () => {
    setSaving(true);
    api.spend
      .setCalendar({ timeZone, fiscalYearStart: start })
      .then(onClose, (error: unknown) => setFailure(errorText(error)))
      .finally(() => setSaving(false));
  };
  return (
    <Modal opened onClose={onClose} title="How months and years are counted">
      <Stack gap="sm">
        <Select
          label="Billing time zone"
          description="Which month runs, and the days and months of estimates, follow it. Imported bills keep their provider's months; tracking and schedules count in UTC."
          searchable
          allowDeselect={false}
          maxDropdownHeight={260}
          data={[...new Set(['UTC', months.timeZone, ...Intl.supportedValuesOf('timeZone')])]}
          value={timeZone}
          onChange={(value) => value !== null && setTimeZone(value)}
        />
        <Select
          label="The fiscal year begins with"
          allowDeselect={false}
          data={monthNames}
          value={String(start)}
          onChange={(value) => value !== null && setStart(Number(value))}
        />
        {failure !== null && (
          <Text size="sm" c="var(--hr-bad)" role="alert">
            {plainText(failure)}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button loading={saving} onClick={save}>
            Save
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
