import { Table } from '@mantine/core';
import type { BillReport } from '#shared/contract/schemas/bills.ts';
import { plainText } from '#shared/domain/plainText.ts';
import styles from './Imports.module.css';

/** What files are and how their columns are read. */
export function MappingView({ report }: { readonly report: BillReport }) {
  return report.files.map(({ file, kind, version, mapping, keptColumns, missingColumns }) => (
    <details key={file} className={styles.card} open={report.files.length === 1}>
      <summary>
        {plainText(file)}: {kind ?? 'unknown'} {version ?? ''}
      </summary>
      <Table aria-label={`Columns of ${plainText(file)}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>FOCUS column</Table.Th>
            <Table.Th>From</Table.Th>
            <Table.Th>How</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {mapping.map(({ column, from, rule }) => (
            <Table.Tr key={column}>
              <Table.Td>{column}</Table.Td>
              <Table.Td>{plainText(from.join(', '))}</Table.Td>
              <Table.Td>{rule ?? 'as it is'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <p>Kept under names of their own: {plainText(keptColumns.join(', ')) || 'none'}.</p>
      <p>Unknown, as the file lacks them: {missingColumns.join(', ') || 'none'}.</p>
    </details>
  ));
}

/** What could not be read, by file and row. */
export function FaultsView({ report }: { readonly report: BillReport }) {
  if (report.faultCount === 0) return null;
  return (
    <section className={styles.card} aria-label="Faults">
      <strong>
        {report.faultCount} faults, {report.faultyRows} rows left out
        {report.faultCount > report.faults.length && `; the first ${report.faults.length}:`}
      </strong>
      <ul>
        {report.faults.map(({ file, row, column, message }) => (
          <li key={`${file} ${row} ${column} ${message}`}>
            {plainText(file)}
            {row === null ? '' : `, row ${row}`}: {plainText(message)}
          </li>
        ))}
      </ul>
    </section>
  );
}
