import { Loader } from '@mantine/core';
import styles from './App.module.css';

/** Stands where a view will be whose code is still on its way. */
export function ViewLoading() {
  return (
    <div className={styles.loading} role="status" aria-label="Loading this view">
      <Loader />
    </div>
  );
}
