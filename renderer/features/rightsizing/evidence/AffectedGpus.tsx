import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Finding } from '#shared/analysis/findings/finding.ts';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { hrefOf } from '../../../app/router/route.ts';
import type { GpuNames } from '../parts/useGpuNames.ts';
import styles from './Evidence.module.css';

/** GPUs shown before somebody asks for all. */
const few = 16;

/** The GPUs that a finding is about, each with the way to its page. */
export function AffectedGpus({ finding, names }: { readonly finding: Finding; readonly names: GpuNames }) {
  const [all, setAll] = useState(false);
  const { gpus } = finding;
  const shown = all ? gpus : gpus.slice(0, few);
  return (
    <>
      <ul className={styles.gpus}>
        {shown.map(({ uuid, host }) => (
          <li key={uuid}>
            <a href={hrefOf('gpu', uuid)} title={plainText(uuid)}>
              {names(uuid, host)}
            </a>
          </li>
        ))}
      </ul>
      {gpus.length > few && (
        <Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
          {all ? `Show ${few}` : `Show all ${formatCount(gpus.length)}`}
        </Button>
      )}
    </>
  );
}
