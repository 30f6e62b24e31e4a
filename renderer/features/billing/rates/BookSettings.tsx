import { Button, Switch, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useEffect, useState } from 'react';
import type { RateBook } from '#shared/cost/rates/rateBook.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../../app/engine/errorText.ts';
import styles from './Rates.module.css';

/** Currency of everything, and whether list prices count where no rate of the user's fits. */
export function BookSettings(props: { readonly book: RateBook; readonly locked: boolean }) {
  const { book, locked } = props;
  const { api } = useEngine();
  const [currency, setCurrency] = useState(book.currency);
  useEffect(() => setCurrency(book.currency), [book.currency]);
  const keep = (settings: Pick<RateBook, 'currency' | 'catalogue'>) =>
    api.rates
      .setSettings(settings)
      .catch((error: unknown) => notifications.show({ color: 'red', message: errorText(error) }));
  const isCode = /^[A-Z]{3}$/.test(currency);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isCode) void keep({ currency, catalogue: book.catalogue });
  };
  return (
    <form className={styles.cardHead} onSubmit={submit}>
      <Switch
        size="xs"
        label="Use list prices"
        checked={book.catalogue.use}
        disabled={locked}
        onChange={(event) =>
          void keep({
            currency: book.currency,
            catalogue: { ...book.catalogue, use: event.currentTarget.checked },
          })
        }
      />
      <TextInput
        size="xs"
        w={70}
        aria-label="Currency"
        value={currency}
        error={!isCode}
        disabled={locked}
        onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
      />
      {currency !== book.currency && (
        <Button type="submit" size="xs" variant="default" disabled={!isCode || locked}>
          Use this currency
        </Button>
      )}
    </form>
  );
}
