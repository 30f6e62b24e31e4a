import type { DeliveryOutcome, Receiver, ReceiverStatus } from '#shared/contract/schemas/notification.ts';
import { formatAge, formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { severityAppearance } from '../../ui/severityAppearance.ts';
import { labelsText } from './receiverForm.ts';

/** Each kind as a person reads it. */
export const receiverKindLabels: Readonly<Record<Receiver['kind'], string>> = {
  desktop: 'Desktop notification',
  alertmanager: 'Webhook, Alertmanager form',
  slack: 'Webhook, Slack form',
};

/** `Warning and worse, hosts with team=search, endings too`. */
export function rulesText(receiver: Receiver): string {
  const { minSeverity, labels, sendCleared } = receiver;
  const word = severityAppearance[minSeverity].label;
  const severity = minSeverity === 'critical' ? 'Critical only' : `${word} and worse`;
  const told = labelsText(labels);
  return [
    severity,
    told === '' ? 'all hosts' : `hosts with ${told}`,
    sendCleared ? 'and when it is over' : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** What came back of a message: `200 in 84 ms: ok`, `no answer in 5,003 ms: It did not answer in time. …`. */
export function outcomeText(
  { status, words, remedy, tookMs }: DeliveryOutcome,
  kind: Receiver['kind'],
): string {
  const took = `${formatCount(tookMs)} ms`;
  const said = [plainText(words), remedy].filter((part) => part !== '').join(' ');
  const answer = status === null ? (kind === 'desktop' ? 'after' : 'no answer after') : `${status} in`;
  return `${answer} ${took}${said === '' ? '' : `: ${said}`}`;
}

/** What waits and what was given up; '' where nothing. */
export function backlogText({ waiting, retryAtMs, dropped }: ReceiverStatus, nowMs: EpochMs): string {
  const parts: string[] = [];
  if (waiting > 0) parts.push(`${formatCount(waiting)} ${waiting === 1 ? 'change waits' : 'changes wait'}`);
  if (retryAtMs !== null)
    parts.push(`next try in ${formatCount(Math.max(0, Math.ceil((retryAtMs - nowMs) / 1000)))} s`);
  if (dropped > 0) parts.push(`${formatCount(dropped)} given up`);
  return parts.join(', ');
}

/** `sent 3 min ago`, `failed 3 min ago`. */
export function lastText(outcome: DeliveryOutcome, nowMs: EpochMs): string {
  return `${outcome.ok ? 'Sent' : 'Failed'} ${formatAge((nowMs - outcome.atMs) / 1000)}`;
}
