import type { EpochMs } from '../../domain/units.ts';

/** What a person can do with a finding. */
export const decisionVerbs = ['accept', 'dismiss', 'snooze', 'assign', 'reopen'] as const;

/** What a person decided, as asked. Texts are hostile. */
export type DecisionAsked =
  | { readonly verb: 'accept'; readonly note: string }
  | { readonly verb: 'dismiss'; readonly reason: string }
  | { readonly verb: 'snooze'; readonly untilMs: EpochMs }
  /** To nobody where null. */
  | { readonly verb: 'assign'; readonly to: string | null }
  | { readonly verb: 'reopen'; readonly note: string };

/** A decision as the book keeps it. */
export interface Decision {
  readonly atMs: EpochMs;
  readonly by: string;
  readonly asked: DecisionAsked;
  /** Later taken back by its undo: kept, and without effect. */
  readonly isUndone: boolean;
}
