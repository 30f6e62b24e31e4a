import { Button } from '@mantine/core';
import { csvRows } from '#shared/domain/csvFile.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { MappingPreview } from '#shared/domain/source.ts';
import { saveCsv } from '../../app/saveFile.ts';
import { useCopied } from '../../ui/useCopied.ts';
import styles from './Sources.module.css';

const header = ['Host', 'Tenant', 'GPUs', 'Named by'] as const;

/** What the label mapping yields, and which labels there are to choose from. */
export function MappingTable(props: { readonly mapping: MappingPreview }) {
  const { hosts, gpusWithoutHost, labels } = props.mapping;
  const rows = hosts.map(({ host, tenant, gpus, label }) => [host, tenant ?? '', gpus, label] as const);
  const { outcome, copy } = useCopied();
  return (
    <div className={styles.mapping}>
      <div className={styles.mappingHead}>
        <h3 className={styles.small}>What the mapping yields</h3>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => copy([header, ...rows].map((row) => row.join('\t')).join('\n'))}
        >
          {outcome === 'copied' ? 'Copied' : 'Copy'}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => saveCsv('mapping.csv', csvRows([header, ...rows]))}
        >
          CSV
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroller} tabIndex={0} aria-label="What the mapping yields">
        <table className={styles.table}>
          <thead>
            <tr>
              {header.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hosts.map(({ host, tenant, gpus, label }) => (
              <tr key={`${host} ${tenant ?? ''}`}>
                <th scope="row">{plainText(host)}</th>
                <td>{tenant === null ? '-' : plainText(tenant)}</td>
                <td>{gpus}</td>
                <td>{plainText(label)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {gpusWithoutHost > 0 && (
        <p className={styles.warning}>
          {gpusWithoutHost} GPUs have none of the host labels and would be shown under one unnamed host.
        </p>
      )}
      <p className={styles.muted}>
        Labels of the series:{' '}
        {labels
          .map(({ name, values, example }) => `${name} (${values === 1 ? example : `${values} values`})`)
          .join(', ')}
      </p>
    </div>
  );
}
