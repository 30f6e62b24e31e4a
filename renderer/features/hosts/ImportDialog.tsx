import { Button, FileButton, Modal, SegmentedControl, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import type { ImportCandidate } from '#shared/contract/schemas/host.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { errorText } from '../../app/engine/errorText.ts';
import { ImportCandidates } from './ImportCandidates.tsx';
import styles from './ImportDialog.module.css';
import { importRows } from './importRows.ts';

type Source = 'ssh-config' | 'csv' | 'ansible-ini';

const sources: readonly { readonly value: Source; readonly label: string }[] = [
  { value: 'ssh-config', label: 'ssh config' },
  { value: 'csv', label: 'CSV' },
  { value: 'ansible-ini', label: 'Ansible INI' },
];

const examples: Readonly<Record<Exclude<Source, 'ssh-config'>, string>> = {
  csv: 'name,address,user,port,team\ngpu-01,10.0.0.11,ubuntu,22,search',
  'ansible-ini': '[training]\ngpu-01 ansible_host=10.0.0.11 ansible_user=ubuntu',
};

/** The candidates of a source, asked for again when the source or its text changes. */
function usePreview(source: Source, text: string) {
  const { api } = useEngine();
  const [state, setState] = useState<{
    candidates: readonly ImportCandidate[] | null;
    problem: string | null;
  }>({
    candidates: null,
    problem: null,
  });
  useEffect(() => {
    setState({ candidates: null, problem: null });
    if (source !== 'ssh-config' && text.trim() === '') return;
    let current = true;
    const ask = () =>
      api.hosts.importPreview(source === 'ssh-config' ? { from: source } : { from: source, text }).then(
        (candidates) => current && setState({ candidates, problem: null }),
        (error: unknown) => current && setState({ candidates: null, problem: errorText(error) }),
      );
    // Typing settles first: an inventory may be long.
    const timer = setTimeout(() => void ask(), source === 'ssh-config' ? 0 : 300);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [api, source, text]);
  return state;
}

/** Picks hosts out of ~/.ssh/config or an inventory. Nothing is added before the user says so. */
export function ImportDialog(props: { readonly onClose: () => void }) {
  const { api } = useEngine();
  const [source, setSource] = useState<Source>('ssh-config');
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const preview = usePreview(source, text);
  const rows = importRows(preview.candidates ?? []);
  const hosts = rows.flatMap((row) => (row.config !== null && picked.has(row.key) ? [row.config] : []));
  const choose = (next: Source) => {
    setSource(next);
    setText('');
    setPicked(new Set());
  };
  const add = () => {
    setRunning(true);
    api.hosts
      .importApply({ hosts })
      .then(
        ({ added }) => {
          notifications.show({ message: `${added} ${added === 1 ? 'host' : 'hosts'} added` });
          props.onClose();
        },
        (error: unknown) => setProblem(errorText(error)),
      )
      .finally(() => setRunning(false));
  };
  return (
    <Modal opened onClose={props.onClose} size={820} title="Import hosts">
      <SegmentedControl
        size="xs"
        data={[...sources]}
        value={source}
        onChange={(value) => choose(value as Source)}
        aria-label="Where from"
      />
      {source === 'ssh-config' ? (
        <p className={styles.hint}>Aliases of your ~/.ssh/config. Wildcards are left out.</p>
      ) : (
        <InventoryText source={source} text={text} onText={setText} />
      )}
      {preview.problem !== null && <p className={styles.problem}>{preview.problem}</p>}
      {preview.candidates !== null && (
        <ImportCandidates rows={rows} source={source} picked={picked} onPicked={setPicked} />
      )}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={props.onClose}>
          Cancel
        </Button>
        <Button disabled={hosts.length === 0} loading={running} onClick={add}>
          {hosts.length === 0 ? 'Add hosts' : `Add ${hosts.length} ${hosts.length === 1 ? 'host' : 'hosts'}`}
        </Button>
      </div>
    </Modal>
  );
}

function InventoryText(props: {
  readonly source: Exclude<Source, 'ssh-config'>;
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  const read = (file: File | null) => {
    if (file !== null) void file.text().then(props.onText);
  };
  return (
    <>
      <Textarea
        className={styles.text}
        classNames={{ input: styles.mono ?? '' }}
        label="Inventory"
        description="Paste it, or open a file"
        placeholder={examples[props.source]}
        rows={6}
        value={props.text}
        onChange={(event) => props.onText(event.currentTarget.value)}
      />
      <FileButton onChange={read} accept=".csv,.ini,.txt,text/plain,text/csv">
        {(button) => (
          <Button {...button} size="compact-xs" variant="default">
            Open a file
          </Button>
        )}
      </FileButton>
    </>
  );
}
