import { useState } from 'react';
import { servingRows } from '#shared/analysis/llm/servingRows.ts';
import type { LlmServers } from '#shared/contract/schemas/llm.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import { useNow } from '../../app/engine/useNow.ts';
import { hrefOf } from '../../app/router/route.ts';
import { createCursorStore } from '../../charts/timeSeries/cursorStore.ts';
import type { TimeControl } from '../../charts/timeSeries/range/useTimeControl.ts';
import { LlmModel } from './LlmModel.tsx';
import styles from './LlmPanel.module.css';

/** The LLM servers of a host, or those that use a GPU, with what they do now and over the page's time. */
export function LlmPanel(props: {
  readonly host: string;
  /** On the page of one GPU: its uuid. */
  readonly gpu?: string;
  readonly control: TimeControl;
}) {
  const { host, gpu, control } = props;
  const subject = gpu === undefined ? `llm of ${host}` : `llm on ${gpu}`;
  const found = useKeptQuery(subject, subject, ['llm', 'inventory'], (api) =>
    api.llm.servers(gpu === undefined ? { host } : { gpu }),
  );
  const [cursor] = useState(createCursorStore);
  const nowMs = useNow(1000);
  const rows = servingRows(found.data?.servers ?? []);
  return (
    <section className={styles.card} aria-label="LLM serving">
      <div className={styles.head}>
        <h2 className={styles.title}>LLM serving</h2>
        {rows.length > 0 && <span className={styles.count}>{rows.length}</span>}
        <a className={styles.all} href={hrefOf('serving')}>
          All servers
        </a>
      </div>
      {rows.length === 0 ? (
        <p className={styles.none}>{whyNone(found.data, found.error, host, gpu !== undefined)}</p>
      ) : (
        rows.map(({ server, model }) => (
          <LlmModel
            key={model?.id ?? server.id}
            row={{ server, model }}
            control={control}
            cursor={cursor}
            nowMs={nowMs}
          />
        ))
      )}
    </section>
  );
}

/** Why the panel is empty, and what would fill it. */
function whyNone(data: LlmServers | undefined, error: Error | null, host: string, onGpu: boolean): string {
  if (!data) return error ? `It could not be read: ${error.message}` : 'Looking.';
  if (data.coverage.hostsRefusing.includes(host))
    return `The sshd of ${host} refuses to forward (AllowTcpForwarding, PermitOpen), so that no server behind it can be read.`;
  const where = onGpu ? 'uses this GPU, as far as processes tell' : 'was found on this host';
  return `No LLM server ${where}. Looked for: ports that processes on GPUs and those above them listen on, and Ollama's. Another one is read when the hosts file names it: llm: [{ port: 8000 }].`;
}
