import { Button, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import type { MonthMatchingView } from '#shared/contract/schemas/matching.ts';
import type { SpendMonths } from '#shared/contract/schemas/spend.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../../app/engine/errorText.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { saveCsv } from '../../../app/saveFile.ts';
import { DemoMark } from '../../../ui/DemoMark.tsx';
import { FailedState } from '../../../ui/FailedState.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { timeText } from '../../spend/spendText.ts';
import { BillMonth, MonthSelect } from './BillMonth.tsx';
import { LostHosts } from './LostHosts.tsx';
import { LostResources } from './LostResources.tsx';
import { MatchedHosts } from './MatchedHosts.tsx';
import styles from './Matching.module.css';
import { matchingCsv, summaryText } from './matchingText.ts';
import { RuleDialog, type RuleDraft } from './RuleDialog.tsx';

/** Which host is which resource of a month's bill: matched, ambiguous, and what has no partner on either side. */
export function MatchingPage() {
  return (
    <div className={styles.page}>
      <BillMonth>{(month, months) => <MonthMatching key={month} month={month} months={months} />}</BillMonth>
    </div>
  );
}

function MonthMatching({ month, months }: { readonly month: string; readonly months: SpendMonths }) {
  const found = useKeptQuery('matching', `matching ${month}`, ['billing', 'settings', 'hosts'], (api) =>
    api.matching.month({ month }),
  );
  if (found.data !== undefined)
    return <Loaded view={found.data} month={month} months={months} refresh={found.refresh} />;
  if (found.error === null) return <Skeleton height={240} role="status" aria-label="Matching hosts" />;
  return (
    <FailedState title="This month's bill could not be read" error={found.error} onRetry={found.refresh} />
  );
}

function Loaded(props: {
  readonly view: MonthMatchingView;
  readonly month: string;
  readonly months: SpendMonths;
  readonly refresh: () => void;
}) {
  const { view, month, months, refresh } = props;
  const { api } = useEngine();
  const [draft, setDraft] = useState<RuleDraft | null>(null);
  const [asking, setAsking] = useState(false);
  const tellError = (error: unknown) => notifications.show({ color: 'red', message: errorText(error) });
  const ask = () => {
    setAsking(true);
    api.matching
      .ask({})
      .then(refresh, tellError)
      .finally(() => setAsking(false));
  };
  const removeRule = (host: string) => {
    api.matching.setRule({ host, resource: null }).then(() => {
      notifications.show({ message: `${host} has no rule any more` });
      refresh();
    }, tellError);
  };
  return (
    <>
      <div className={styles.head}>
        <PageTitle level={2} title="Hosts and resources">
          {summaryText(view)}.
        </PageTitle>
        <span className={styles.gap} />
        {view.demo && <DemoMark title="The simulated fleet and its bill" />}
        <MonthSelect month={month} months={months} />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconRefresh size={14} aria-hidden />}
          loading={asking}
          disabled={view.demo}
          title="Lists the machines of all billing connections, to match hosts by their address"
          onClick={ask}
        >
          Ask the providers
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={() => saveCsv(`matching-${month.slice(0, 7)}.csv`, matchingCsv(view))}
        >
          Save as CSV
        </Button>
      </div>
      {view.askedAtMs !== null && <p className={styles.about}>Providers asked {timeText(view.askedAtMs)}.</p>}
      {view.failures.map(({ name, failure }) => (
        <p key={name} className={`${styles.about} ${styles.doubt}`} role="alert">
          {plainText(name)}: {plainText(failure.message)} {plainText(failure.remedy)}
        </p>
      ))}
      <LostHosts view={view} onRule={setDraft} onRemoveRule={removeRule} />
      <LostResources view={view} onRule={setDraft} />
      <MatchedHosts view={view} onRemoveRule={removeRule} />
      {draft !== null && (
        <RuleDialog
          view={view}
          draft={draft}
          onClose={() => {
            setDraft(null);
            refresh();
          }}
        />
      )}
    </>
  );
}
