import type { BillReport } from '#shared/contract/schemas/bills.ts';
import { plainText } from '#shared/domain/plainText.ts';
import styles from './Imports.module.css';

/** Files that are bills and are not read, as another run of the same export holds their charges. Nothing where there are none. */
export function LeftOut({ files }: { readonly files: BillReport['leftOut'] }) {
  const [first] = files;
  if (!first) return null;
  return (
    <p className={styles.about}>
      {files.length === 1 ? '1 file is' : `${files.length} files are`} not read, as a newer run holds the same
      charges. {plainText(first.file)}: {plainText(first.reason)}
    </p>
  );
}
