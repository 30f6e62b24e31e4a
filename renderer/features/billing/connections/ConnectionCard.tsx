import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { ConnectionStatus } from '#shared/domain/billingConnection.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../../app/engine/errorText.ts';
import { EndpointCard, EndpointUrl } from '../../../ui/endpoints/EndpointCard.tsx';
import { FailureBox } from '../../../ui/FailureBox.tsx';
import { showUndo } from '../../hosts/showUndo.tsx';
import { ConnectionBadge } from './ConnectionBadge.tsx';
import { ConnectionFacts } from './ConnectionFacts.tsx';
import styles from './Connections.module.css';
import { lookOf } from './connectionText.ts';
import { PolicyText } from './PolicyText.tsx';
import { PulledMonths } from './PulledMonths.tsx';

/** One connection: where it stands, what its last pull brought, and what can be done with it. */
export function ConnectionCard(props: {
  readonly status: ConnectionStatus;
  /** Of its kind. */
  readonly title: string;
  readonly onEdit: () => void;
}) {
  const { status, title } = props;
  const { config, lastPull } = status;
  const { name } = config;
  const [showsPolicy, setShowsPolicy] = useState(false);
  return (
    <EndpointCard
      name={name}
      about={
        <>
          <ConnectionBadge look={lookOf(status)} />
          <span className={styles.kind}>{title}</span>
          {config.endpoint !== undefined && <EndpointUrl url={config.endpoint} />}
        </>
      }
      actions={
        <Actions
          {...props}
          policyLabel={showsPolicy ? 'Hide policy' : 'Policy'}
          onPolicy={() => setShowsPolicy((was) => !was)}
        />
      }
    >
      {lastPull?.failure && status.phase !== 'pulling' && <FailureBox failure={lastPull.failure} />}
      <ConnectionFacts status={status} />
      {lastPull && lastPull.warnings.length > 0 && (
        <ul className={styles.warnings}>
          {lastPull.warnings.map((warning) => (
            <li key={warning}>{plainText(warning)}</li>
          ))}
        </ul>
      )}
      {lastPull && <PulledMonths name={name} pull={lastPull} />}
      {showsPolicy && <PolicyText config={config} />}
    </EndpointCard>
  );
}

function Actions(props: {
  readonly status: ConnectionStatus;
  readonly policyLabel: string;
  readonly onPolicy: () => void;
  readonly onEdit: () => void;
}) {
  const { config, phase } = props.status;
  const { name } = config;
  const { api } = useEngine();
  const connections = api.billing.connections;
  const tell = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => notifications.show({ color: 'red', message: errorText(error) }));
  const remove = async () => {
    const { undo } = await connections.remove({ name });
    showUndo(`${name} removed; its charges stay`, () => tell(connections.restore({ undo })));
  };
  const button = (label: string, act: () => void) => (
    <Button size="compact-xs" variant="default" aria-label={`${label}: ${name}`} onClick={act}>
      {label}
    </Button>
  );
  return (
    <>
      {phase === 'pulling'
        ? button('Cancel', () => tell(connections.cancel({ name })))
        : button('Pull now', () => tell(connections.pull({ name })))}
      {button(props.policyLabel, props.onPolicy)}
      {button('Edit and test', props.onEdit)}
      {button('Remove', () => tell(remove()))}
    </>
  );
}
