import { Button, Skeleton } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { predictionsOf } from '#shared/analysis/findings/evidence/predictionsOf.ts';
import type { AdviceDetail } from '#shared/contract/schemas/advice.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { errorText } from '../../../app/engine/errorText.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { hrefOf } from '../../../app/router/route.ts';
import type { Ask } from '../findings/useFindingList.ts';
import { gpusText, shareText, windowText } from '../parts/adviceText.ts';
import { Badge } from '../parts/Badge.tsx';
import { KindBadge } from '../parts/KindBadge.tsx';
import { NotRenewed } from '../parts/NotRenewed.tsx';
import { useGpuNames } from '../parts/useGpuNames.ts';
import { ActionFacts } from './ActionFacts.tsx';
import { AffectedGpus } from './AffectedGpus.tsx';
import { Calculation, PriceRows } from './Calculation.tsx';
import styles from './Evidence.module.css';
import { EvidenceCharts } from './EvidenceCharts.tsx';
import { EvidenceFigures } from './EvidenceFigures.tsx';
import { CloseEvidence, EvidenceHead } from './EvidenceHead.tsx';
import { Life } from './Life.tsx';
import { Prediction } from './Prediction.tsx';
import { StateStrips } from './StateStrips.tsx';

interface PanelProps {
  readonly id: string;
  readonly nowMs: number;
  readonly onAsk: Ask;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** All that a finding rests on, beside the list. */
export function EvidencePanel(props: PanelProps) {
  const { id, onClose } = props;
  const found = useKeptQuery(id, `finding ${id}`, ['advice'], (api) => api.advice.get({ id }));
  const panel = useRef<HTMLElement>(null);
  const status = found.data?.tracked.status;
  // A decision takes its own button away, and the focus with it.
  useEffect(() => {
    if (status !== undefined && document.activeElement === document.body) panel.current?.focus();
  }, [status]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <aside className={styles.panel} aria-label="Evidence" tabIndex={0} ref={panel}>
      {found.data !== undefined ? (
        <>
          <NotRenewed what="The finding" error={found.error} onRetry={found.refresh} />
          <Evidence {...props} detail={found.data} />
        </>
      ) : (
        <div className={styles.pending}>
          <CloseEvidence onClose={onClose} />
          {found.error === null ? (
            <div role="status" aria-label="Loading the evidence">
              <Skeleton height={60} mb={10} />
              <Skeleton height={200} />
            </div>
          ) : (
            <>
              <p role="alert">{errorText(found.error)}</p>
              <Button size="xs" onClick={found.refresh}>
                Try again
              </Button>
            </>
          )}
        </div>
      )}
    </aside>
  );
}

function Evidence(props: PanelProps & { readonly detail: AdviceDetail }) {
  const { detail, nowMs } = props;
  const { finding } = detail.tracked;
  const { evidence } = finding;
  const predicted = predictionsOf(evidence);
  const names = useGpuNames();
  return (
    <>
      <EvidenceHead {...props} />
      <Part title="What to do">
        <ActionFacts finding={finding} nowMs={nowMs} />
      </Part>
      <Part
        title="Evidence"
        note={`${windowText(evidence.fromMs, evidence.toMs)}; ${shareText(evidence.coverage)} observed at least`}
      >
        <EvidenceFigures figures={evidence.figures} />
        <StateStrips detail={detail} names={names} />
        <EvidenceCharts finding={finding} names={names} />
      </Part>
      {predicted.length > 0 && (
        <Part title="What the target would do" note="by the sizing model, with its error">
          {predicted.map((prediction) => (
            <Prediction key={JSON.stringify(prediction)} prediction={prediction} />
          ))}
        </Part>
      )}
      <Part title="How the saving is calculated">
        <Calculation steps={evidence.calculation} />
        <PriceRows prices={evidence.prices} />
      </Part>
      <Sentences title="What makes it less sure" sentences={evidence.doubts} />
      <Sentences title="What would change it" sentences={finding.wouldChange} />
      <Part title={gpusText(finding.gpus.length)}>
        <AffectedGpus finding={finding} names={names} />
      </Part>
      <Related detail={detail} onOpen={props.onOpen} />
      <Part title="What became of it">
        <Life tracked={detail.tracked} />
      </Part>
    </>
  );
}

function Part(props: { readonly title: string; readonly note?: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={props.title}>
      <h3 className={styles.heading}>
        {props.title}
        {props.note !== undefined && <span className={styles.note}> {props.note}</span>}
      </h3>
      {props.children}
    </section>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <Part title={title}>
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{plainText(sentence)}</li>
        ))}
      </ul>
    </Part>
  );
}

/** Findings that take the same money: one of them counts. */
function Related({
  detail,
  onOpen,
}: {
  readonly detail: AdviceDetail;
  readonly onOpen: (id: string) => void;
}) {
  const { related } = detail;
  if (related.length === 0) return null;
  const counting = detail.tracked.finding.supersededBy;
  return (
    <Part title="Takes the same money" note="counted once">
      <ul className={styles.related}>
        {related.map(({ id, kind, title }) => (
          <li key={id}>
            <KindBadge kind={kind} />
            <a
              href={hrefOf('rightsizing', '', { finding: id })}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onOpen(id);
              }}
            >
              {plainText(title)}
            </a>
            {id === counting && <Badge tone="ok">counts</Badge>}
          </li>
        ))}
      </ul>
    </Part>
  );
}
