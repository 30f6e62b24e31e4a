import {
  type Icon,
  IconArrowBackUp,
  IconBan,
  IconCheck,
  IconClockPause,
  IconUser,
} from '@tabler/icons-react';
import type { DecisionAsked } from '#shared/analysis/advice/decision.ts';

/** What a person can decide. */
export type DecisionVerb = DecisionAsked['verb'];

/** How a decision looks wherever it is offered. */
interface DecisionLook {
  readonly label: string;
  readonly Icon: Icon;
  /** Pressed on the list. */
  readonly key: string;
  readonly keywords: string;
}

/** Each decision as buttons, menus and keys offer it. */
export const decisionLooks: Readonly<Record<DecisionVerb, DecisionLook>> = {
  accept: { label: 'Accept', Icon: IconCheck, key: 'a', keywords: 'advice do' },
  dismiss: { label: 'Dismiss', Icon: IconBan, key: 'd', keywords: 'advice reject reason' },
  snooze: { label: 'Snooze', Icon: IconClockPause, key: 's', keywords: 'advice later' },
  assign: { label: 'Assign', Icon: IconUser, key: 'o', keywords: 'advice owner' },
  reopen: { label: 'Open again', Icon: IconArrowBackUp, key: 'u', keywords: 'advice reopen undo' },
};
