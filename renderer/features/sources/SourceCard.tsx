import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { formatAge, formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { SourceStatus } from '#shared/domain/source.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { errorText } from '../../app/engine/errorText.ts';
import { useNow } from '../../app/engine/useNow.ts';
import { EndpointCard, EndpointFacts, EndpointUrl } from '../../ui/endpoints/EndpointCard.tsx';
import { FailureBox } from '../../ui/FailureBox.tsx';
import { PhaseBadge } from '../hosts/PhaseBadge.tsx';
import { BackfillLine } from './BackfillLine.tsx';
import styles from './Sources.module.css';

/** One source: where it stands, what it gives, and what can be done with it. */
export function SourceCard(props: { readonly source: SourceStatus; readonly onEdit: () => void }) {
  const { source } = props;
  const { api } = useEngine();
  const tell = (work: Promise<unknown>) =>
    work.catch((error: unknown) => notifications.show({ color: 'red', message: errorText(error) }));
  const { name, config } = source;
  return (
    <EndpointCard
      name={name}
      about={
        <>
          <PhaseBadge phase={source.phase} />
          <EndpointUrl url={config.url} />
          {config.insecure && <span className={styles.warning}>certificate not checked</span>}
        </>
      }
      actions={
        <>
          {source.phase === 'failed' && (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => void tell(api.sources.retry({ name }))}
            >
              Try again now
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Edit and test ${name}`}
            onClick={props.onEdit}
          >
            Edit and test
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Remove ${name}`}
            onClick={() => void tell(api.sources.remove({ name }))}
          >
            Remove
          </Button>
        </>
      }
    >
      {source.failure !== null && <FailureBox failure={source.failure} />}
      <SourceFacts
        source={source}
        onBackfill={(action) => void tell(api.sources.backfill({ name, action }))}
      />
    </EndpointCard>
  );
}

function SourceFacts(props: {
  readonly source: SourceStatus;
  readonly onBackfill: (action: 'start' | 'cancel') => void;
}) {
  const { source } = props;
  const now = useNow(1000);
  const over = source.gpusOverSsh > 0 ? `, ${formatCount(source.gpusOverSsh)} more are read over SSH` : '';
  const series = source.families.reduce((sum, each) => sum + each.series, 0);
  return (
    <EndpointFacts>
      <dt>GPUs</dt>
      <dd>
        {source.lastPollAtMs === null
          ? 'not read yet'
          : `${formatCount(source.gpus)} on ${formatCount(source.hosts)} hosts${over}`}
      </dd>
      <dt>Metrics</dt>
      <dd>
        {source.families.length === 0
          ? 'not known yet'
          : `${source.families.length}, ${formatCount(series)} series`}
      </dd>
      <dt>Scraped every</dt>
      <dd>{source.scrapeSeconds === null ? 'not measured yet' : `${source.scrapeSeconds} s`}</dd>
      <dt>Last answer</dt>
      <dd>{source.lastPollAtMs === null ? 'none yet' : formatAge((now - source.lastPollAtMs) / 1000)}</dd>
      <dt>History</dt>
      <dd>
        <BackfillLine
          source={source.name}
          backfill={source.backfill}
          hours={source.config.backfillHours}
          isLive={source.phase === 'live'}
          onAct={props.onBackfill}
        />
      </dd>
      {source.warnings.length > 0 && (
        <>
          <dt>The server warns</dt>
          <dd className={styles.words}>{source.warnings.map(plainText).join('; ')}</dd>
        </>
      )}
    </EndpointFacts>
  );
}
