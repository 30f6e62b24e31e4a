import { Button, Skeleton } from '@mantine/core';
import { IconZoomQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import type { IncidentDetail } from '#shared/contract/schemas/incident.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import { hrefOf } from '../../app/router/route.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { type IncidentDialog, IncidentDialogs } from './IncidentDialogs.tsx';
import { IncidentEvidenceTable } from './IncidentEvidenceTable.tsx';
import { IncidentHeader } from './IncidentHeader.tsx';
import styles from './IncidentPage.module.css';
import { IncidentSteps } from './IncidentSteps.tsx';
import { incidentFactRows } from './incidentFactRows.ts';

/** One incident: what is wrong, what to do, what speaks for it, and its life so far. */
export function IncidentPage(props: { readonly id: string }) {
  const { id } = props;
  const detail = useKeptQuery(id, `incident ${id}`, ['incidents'], (api) => api.incidents.get({ id }));
  if (detail.data !== undefined) return <IncidentView detail={detail.data} />;
  if (detail.error === null)
    return (
      <div className={styles.page} role="status" aria-label="Loading the incident">
        <Skeleton height={56} />
        <Skeleton height={320} />
      </div>
    );
  return <Missing id={id} error={detail.error} onRetry={detail.refresh} />;
}

function IncidentView({ detail }: { readonly detail: IncidentDetail }) {
  const { incident, steps } = detail;
  const [dialog, setDialog] = useState<IncidentDialog['kind'] | null>(null);
  return (
    <div className={styles.page}>
      <IncidentHeader detail={detail} onDialog={setDialog} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <section className={styles.card} aria-label="What to do">
            <h2 className={styles.heading}>What to do</h2>
            <p className={styles.runbook}>{plainText(incident.runbook)}</p>
          </section>
          <IncidentEvidenceTable evidence={incident.evidence} count={incident.count} />
          <IncidentSteps steps={steps} />
        </div>
        <aside className={styles.aside} aria-label="Facts">
          <FactList title="Facts" rows={incidentFactRows(incident)} />
        </aside>
      </div>
      <IncidentDialogs
        dialog={dialog === null ? null : { kind: dialog, incidents: [incident] }}
        onClose={() => setDialog(null)}
        onDone={() => setDialog(null)}
      />
    </div>
  );
}

function Missing(props: { readonly id: string; readonly error: Error; readonly onRetry: () => void }) {
  const gone = 'code' in props.error && props.error.code === 'NOT_FOUND';
  const all = (
    <Button component="a" href={hrefOf('incidents')} variant="default">
      All incidents
    </Button>
  );
  return (
    <>
      <h1 className="visually-hidden">Incident</h1>
      {gone ? (
        <EmptyState icon={IconZoomQuestion} title="No such incident" actions={all}>
          Nothing is known of <code>{plainText(props.id)}</code>. It may be older than what is kept, or have
          been found on another machine, or in a demo that has ended.
        </EmptyState>
      ) : (
        <FailedState
          title="The incident could not be read"
          error={props.error}
          onRetry={props.onRetry}
          actions={all}
        />
      )}
    </>
  );
}
