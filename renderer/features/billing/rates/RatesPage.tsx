import { Button, Skeleton, TextInput } from '@mantine/core';
import { IconDownload, IconServerOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { RateSection } from '#shared/contract/schemas/rateBook.ts';
import type { RatesGet, RatesNow } from '#shared/contract/schemas/rates.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { hrefOf } from '../../../app/router/route.ts';
import { saveCsv } from '../../../app/saveFile.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailedState } from '../../../ui/FailedState.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { BookSettings } from './BookSettings.tsx';
import { RateEntries } from './RateEntries.tsx';
import { RateEntryDialog } from './RateEntryDialog.tsx';
import styles from './Rates.module.css';
import { RatesTable } from './RatesTable.tsx';
import { sectionOrder } from './rateFields.ts';
import { orderedRows, pricedText, ratesCsv } from './rateRows.ts';

/** What each GPU costs where no bill says it, by which rule, source and date; and the user's own rates. */
export function RatesPage() {
  const found = useKeptQuery('rates', 'rates', ['rates', 'roster', 'settings'], (api) => api.rates.get({}));
  const { data } = found;
  if (data) return <Loaded data={data} />;
  if (found.error === null)
    return (
      <div className={styles.page}>
        <Skeleton height={240} role="status" aria-label="Loading rates" />
      </div>
    );
  return <FailedState title="The rates could not be read" error={found.error} onRetry={found.refresh} />;
}

interface Editing {
  readonly section: RateSection;
  readonly entry: object | null;
}

function Loaded({ data }: { readonly data: RatesGet }) {
  const { now, book } = data;
  const [editing, setEditing] = useState<Editing | null>(null);
  // A file with a fault is not edited: what it means to say is not known.
  const locked = data.problem !== null;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageTitle level={2} title="Rates">
          What an hour of each GPU costs where no bill says it. Kept in <code>{plainText(data.file)}</code>.
        </PageTitle>
        <span className={styles.gap} />
        <BookSettings book={book} locked={locked} />
      </div>
      {data.problem !== null && (
        <p className={styles.problem} role="alert">
          {plainText(data.problem)}
        </p>
      )}
      <PricesCard now={now} />
      <div className={styles.sections}>
        {sectionOrder.map((section) => (
          <RateEntries
            key={section}
            section={section}
            book={book}
            locked={locked}
            onEdit={(entry) => setEditing({ section, entry })}
          />
        ))}
      </div>
      {editing !== null && (
        <RateEntryDialog
          {...editing}
          currency={book.currency}
          day={now.day}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

function PricesCard({ now }: { readonly now: RatesNow }) {
  const [filter, setFilter] = useState('');
  const rows = orderedRows(now.rows, filter);
  return (
    <section className={styles.card} aria-label="Prices">
      <div className={styles.cardHead}>
        <h2 className={styles.cardTitle}>Prices on {now.day}</h2>
        <span className={now.pricedGpus < now.gpus ? styles.unknown : styles.about}>{pricedText(now)}</span>
        <span className={styles.gap} />
        <TextInput
          size="xs"
          aria-label="Filter"
          placeholder="Filter by host, GPU, rule"
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          disabled={rows.length === 0}
          onClick={() => saveCsv('rates.csv', ratesCsv(rows))}
        >
          Save as CSV
        </Button>
      </div>
      {now.rows.length === 0 ? (
        <EmptyState
          icon={IconServerOff}
          title="No GPU is known yet"
          actions={
            <Button component="a" href={hrefOf('hosts')} variant="default">
              Show hosts
            </Button>
          }
        >
          Prices stand here as soon as a host has told its GPUs.
        </EmptyState>
      ) : (
        <RatesTable rows={rows} />
      )}
      {now.commitments.map((use) => (
        <p key={use.name} className={styles.about}>
          {plainText(use.name)}: {use.used} of {use.quantity} {use.unit} used
          {use.unused > 0 &&
            `, ${use.unused} unused at ${formatMoney(use.unusedPerHour, now.currency)} an hour`}
        </p>
      ))}
    </section>
  );
}
