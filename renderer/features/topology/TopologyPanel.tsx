import { Button, SegmentedControl } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { HostLayout } from '#shared/domain/hostLayout.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { saveCsv } from '../../app/saveFile.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import styles from './Topology.module.css';
import { TopologyGraphView, TopologyLegend } from './TopologyGraphView.tsx';
import { TopologyMatrix } from './TopologyMatrix.tsx';
import { topologyAsCsv, topologyAsTsv } from './topologyText.ts';

/** How the GPUs and adapters of a host are connected, drawn or as the matrix; the reason where that is not known. */
export function TopologyPanel(props: { readonly host: string; readonly layout: HostLayout | null }) {
  const [form, setForm] = useState('graph');
  const topology = props.layout?.topology ?? null;
  const known = topology !== null && 'devices' in topology && topology.devices.length > 0 ? topology : null;
  return (
    <section className={styles.card} aria-label="Topology">
      <div className={styles.head}>
        <h2 className={styles.title}>Topology</h2>
        {known !== null && (
          <>
            <CopyButton text={topologyAsTsv(known)} label="topology as TSV" />
            <span className={styles.space} />
            <SegmentedControl
              size="xs"
              aria-label="Form of the topology"
              value={form}
              onChange={setForm}
              data={[
                { value: 'graph', label: 'Graph' },
                { value: 'matrix', label: 'Matrix' },
              ]}
            />
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconDownload size={13} aria-hidden />}
              onClick={() => saveCsv(`topology-${plainText(props.host)}.csv`, topologyAsCsv(known))}
            >
              CSV
            </Button>
          </>
        )}
      </div>
      {known === null ? (
        <p className={styles.empty}>{whyNone(topology)}</p>
      ) : (
        <>
          {form === 'graph' ? <TopologyGraphView topology={known} /> : <TopologyMatrix topology={known} />}
          <TopologyLegend />
        </>
      )}
    </section>
  );
}

function whyNone(topology: HostLayout['topology'] | null): string {
  if (topology === null)
    return 'Not read yet: the host is asked for it when it is connected, then every 10 min.';
  if ('reason' in topology)
    return topology.state === 'failed'
      ? `It could not be read: ${plainText(topology.reason)}`
      : `There is none: ${plainText(topology.reason)}`;
  return 'nvidia-smi lists no device in its topology.';
}
