import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { RateEdit, RateSection } from '#shared/contract/schemas/rateBook.ts';
import { rateEntryKey } from '#shared/contract/schemas/rateBook.ts';
import type { RateBook } from '#shared/cost/rates/rateBook.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../../app/engine/errorText.ts';
import { entryText } from './entryText.ts';
import styles from './Rates.module.css';
import { rateSectionTexts } from './rateFields.ts';

/** One list of rates.yaml: its entries, each to be changed or taken out. */
export function RateEntries(props: {
  readonly section: RateSection;
  readonly book: RateBook;
  readonly locked: boolean;
  readonly onEdit: (entry: object | null) => void;
}) {
  const { section, book, locked } = props;
  const { api } = useEngine();
  const texts = rateSectionTexts[section];
  const remove = (entry: object) => {
    const edit = { section, was: rateEntryKey(entry), entry: null } as RateEdit;
    api.rates.edit(edit).then(
      () => notifications.show({ message: `Removed from ${texts.title.toLowerCase()}` }),
      (error: unknown) => notifications.show({ color: 'red', message: errorText(error) }),
    );
  };
  return (
    <section className={styles.card} aria-label={texts.title}>
      <div className={styles.cardHead}>
        <h2 className={styles.cardTitle}>{texts.title}</h2>
        <span className={styles.gap} />
        <Button size="compact-xs" variant="default" disabled={locked} onClick={() => props.onEdit(null)}>
          Add
        </Button>
      </div>
      <p className={styles.about}>{texts.about}</p>
      {book[section].length > 0 && (
        <ul className={styles.entries}>
          {book[section].map((entry) => {
            const { name, detail } = entryText(section, entry);
            return (
              <li key={rateEntryKey(entry)}>
                <span className={styles.entryText}>
                  {plainText(name)} <span>{plainText(detail)}</span>
                </span>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  disabled={locked}
                  aria-label={`Edit ${plainText(name)}`}
                  onClick={() => props.onEdit(entry)}
                >
                  Edit
                </Button>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="red"
                  disabled={locked}
                  aria-label={`Remove ${plainText(name)}`}
                  onClick={() => remove(entry)}
                >
                  Remove
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
