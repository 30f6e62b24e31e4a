import { Button } from '@mantine/core';
import { atPercentile, tailNote } from '#shared/sizing/plan/atPercentile.ts';
import type { Configuration } from '#shared/sizing/plan/makePlan.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import { setRouteParams } from '../../../app/router/useRoute.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { Fact } from '../parts/Fact.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import { placeText } from './configurationColumns.ts';
import { formatBand, verdictText } from './planFormat.ts';

import styles from './Results.module.css';
import { TwinLine } from './TwinLine.tsx';

function bestTitle(isBeaten: boolean): string {
  return isBeaten
    ? 'Holds the load, as measured; cheaper ones are not measured'
    : 'Cheapest that holds the load';
}

/** The answer in one line, and what it rests on. */
export function VerdictCard(props: {
  readonly request: PlanRequest;
  readonly shown: Configuration;
  /** True where `shown` is the cheapest; false where somebody picked it. */
  readonly isBest: boolean;
  /** In place of the usual one. */
  readonly title: string | null;
  readonly ties: number;
  /** True where something costs less, but rests on no measurement. */
  readonly isBeaten: boolean;
  readonly params: Readonly<Record<string, string>>;
}) {
  const { request, shown } = props;
  const { demand } = request;
  const line = verdictText(shown, demand);
  return (
    <section className={styles.card} aria-label="Verdict" data-kind="verdict">
      <div className={styles.head}>
        <h2 className={styles.title}>
          {props.title ?? (props.isBest ? bestTitle(props.isBeaten) : 'Picked from the table')}
        </h2>
        {props.isBest && props.title === null && props.ties > 1 && (
          <span className={styles.dim}>
            {props.ties - 1} {props.ties === 2 ? 'other costs' : 'others cost'} about as much (marked =)
          </span>
        )}
        {!props.isBest && (
          <Button size="compact-xs" variant="subtle" onClick={() => setRouteParams({ pick: '' })}>
            Back to the cheapest
          </Button>
        )}
        <span className={styles.space} />
        <LinkButton params={props.params} />
      </div>
      <p className={styles.verdict} role="status">
        {line} <CopyButton text={line} label="the verdict" />
      </p>
      <dl className={styles.facts}>
        <Fact term="TTFT">{formatBand(atPercentile(shown, demand).ttft)}</Fact>
        <Fact term="Headroom">
          {Math.floor(shown.headroom * 100)} %, limited by {shown.limitedBy}
        </Fact>
        <Fact term="At once">
          {shown.concurrency} of {shown.concurrencyLimit} requests on each replica
        </Fact>
        <Fact term="GPU figures">
          <ConfidenceMark of={shown.card.name} provenance={shown.card.provenance} />
        </Fact>
        <Fact term="Model figures">
          <ConfidenceMark of={request.model.key} provenance={request.model.provenance} />
        </Fact>
        <Fact term="Price">
          {placeText(shown)}, {request.payment}, {shown.offer.price.date}
        </Fact>
        {shown.offer.spanned > 1 && (
          <Fact term="Instances">
            {shown.offer.instances}, {shown.offer.spanned} for each replica
          </Fact>
        )}
      </dl>
      <p className={styles.note}>
        In brackets: the range that holds four of five measurements.
        {demand.percentile !== 50 && ` ${tailNote(demand)}`} Price from:{' '}
        {shown.offer.price.source || 'a source that is not told'}
        {shown.offer.price.note && ` (${shown.offer.price.note})`}.
      </p>
      {shown.evidence.note !== null && <p className={styles.note}>{shown.evidence.note}</p>}
      <TwinLine request={request} shown={shown} />
    </section>
  );
}
