import { Button, SegmentedControl, Skeleton, TextInput } from '@mantine/core';
import { IconDownload, IconMessageCircleOff, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { byModel, type ServingRow, servingRows } from '#shared/analysis/llm/servingRows.ts';
import type { LlmServers } from '#shared/contract/schemas/llm.ts';
import { useEngineQuery } from '../../app/engine/useEngineQuery.ts';
import { hrefOf } from '../../app/router/route.ts';
import { saveCsv } from '../../app/saveFile.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { UnitCostsPanel } from '../billing/unit/UnitCostsPanel.tsx';
import { ModelsTable } from './ModelsTable.tsx';
import styles from './ServingPage.module.css';
import { ServingTable } from './ServingTable.tsx';
import { ServingTotals } from './ServingTotals.tsx';
import { filterServing, modelsCsv, type ServingOrder, servingCsv, sortServing } from './servingColumns.ts';

type Grouping = 'servers' | 'models' | 'cost';
const groupings: readonly { value: Grouping; label: string }[] = [
  { value: 'servers', label: 'By server' },
  { value: 'models', label: 'By model' },
  { value: 'cost', label: 'Unit costs' },
];

/** All LLM servers of the fleet and what they serve. */
export function ServingPage() {
  const found = useEngineQuery('llm all', ['llm', 'hosts'], (api) => api.llm.servers({}));
  return (
    <div className={styles.page}>
      <h1 className="visually-hidden">LLM serving</h1>
      {found.data !== undefined ? (
        <Found data={found.data} />
      ) : found.error !== null ? (
        <FailedState title="LLM servers could not be read" error={found.error} onRetry={found.refresh} />
      ) : (
        <div className={styles.loading} role="status" aria-label="Loading LLM servers">
          <Skeleton height={62} />
          <Skeleton height={360} />
        </div>
      )}
    </div>
  );
}

function Found({ data }: { readonly data: LlmServers }) {
  const rows = useMemo(() => servingRows(data.servers), [data.servers]);
  return rows.length === 0 ? <NoneFound coverage={data.coverage} /> : <Serving rows={rows} data={data} />;
}

function Serving({ rows, data }: { readonly rows: readonly ServingRow[]; readonly data: LlmServers }) {
  const [grouping, setGrouping] = useState<Grouping>('servers');
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<{ order: ServingOrder; descending: boolean }>({
    order: 'generatedTokensPerSecond',
    descending: true,
  });
  const shown = useMemo(() => filterServing(rows, filter), [rows, filter]);
  const sorted = useMemo(() => sortServing(shown, sort.order, sort.descending), [shown, sort]);
  const groups = useMemo(() => byModel(shown, 'Model not named'), [shown]);
  const save = () =>
    saveCsv(`headroom-llm-${grouping}.csv`, grouping === 'servers' ? servingCsv(sorted) : modelsCsv(groups));
  return (
    <>
      <ServingTotals rows={shown} coverage={data.coverage} filtered={shown.length < rows.length} />
      <div className={styles.tools}>
        <TextInput
          size="xs"
          w={300}
          aria-label="Filter servers"
          placeholder="Model, host, server or port"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={filter}
          disabled={grouping === 'cost'}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
        <SegmentedControl
          size="xs"
          aria-label="Rows"
          data={[...groupings]}
          value={grouping}
          onChange={(value) =>
            setGrouping(groupings.find((each) => each.value === value)?.value ?? 'servers')
          }
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={save}
          display={grouping === 'cost' ? 'none' : undefined}
          ml="auto"
        >
          Save as CSV
        </Button>
      </div>
      {grouping === 'cost' ? (
        <UnitCostsPanel demo={rows.every(({ server }) => server.demo)} />
      ) : shown.length === 0 ? (
        <EmptyState
          icon={IconSearch}
          title="No server matches"
          actions={<Button onClick={() => setFilter('')}>Clear the filter</Button>}
        >
          None of {rows.length} servers has all the words of the filter.
        </EmptyState>
      ) : grouping === 'servers' ? (
        <ServingTable
          rows={sorted}
          order={sort.order}
          descending={sort.descending}
          onSort={(order) =>
            setSort((was) => ({
              order,
              descending: was.order === order ? !was.descending : isNumeric(order),
            }))
          }
        />
      ) : (
        <ModelsTable groups={groups} />
      )}
    </>
  );
}

/** Numbers are looked at from the largest down, names from A. */
function isNumeric(order: ServingOrder): boolean {
  return order !== 'model' && order !== 'server' && order !== 'host';
}

function NoneFound({ coverage }: { readonly coverage: LlmServers['coverage'] }) {
  const { hosts, hostsLookedAt, hostsRefusing } = coverage;
  return (
    <EmptyState
      icon={IconMessageCircleOff}
      title="No LLM server is found yet"
      actions={
        <Button component="a" href={hrefOf('hosts')} variant="default">
          Show hosts
        </Button>
      }
    >
      <p>
        {hosts === 0
          ? 'There is no host in the list yet.'
          : `${hostsLookedAt} of ${hosts} hosts have told what listens on them.`}{' '}
        Looked for: vLLM, SGLang, TGI, llama.cpp, TensorRT-LLM, Triton and Ollama, on the ports that processes
        on GPUs and those above them listen on.
        {hostsRefusing.length > 0 &&
          ` The sshd of ${hostsRefusing.length === 1 ? hostsRefusing[0] : `${hostsRefusing.length} hosts`} refuses to forward (AllowTcpForwarding).`}
      </p>
      <p>
        A server that is not found is read when hosts.yaml names it: <code>llm: [{'{ port: 8000 }'}]</code>{' '}
        under its host, or <code>{'{ url: http://10.0.0.5:8000/metrics }'}</code> as the host sees it.
      </p>
    </EmptyState>
  );
}
