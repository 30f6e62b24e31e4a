import { useMemo, useState } from 'react';
import type { DecisionAsked } from '#shared/analysis/advice/decision.ts';
import type { AdviceRow } from '#shared/contract/schemas/advice.ts';
import { nowhere, placeNow, steppedFrom } from './activeFinding.ts';
import { changeFindings } from './changeFindings.ts';
import type { DecidedRow, DecisionDialog } from './DecisionDialogs.tsx';
import type { DecisionVerb } from './decisionLooks.ts';
import { type FindingLine, headsOf, linesOfFindings, shownFindings } from './findingRows.ts';
import { type FindingsView, paramsOfFindings } from './findingsView.ts';
import { useFindingActions } from './useFindingActions.ts';
import { useFindingsCommands } from './useFindingsCommands.ts';

type Ids = ReadonlySet<string>;

/** Asks for what a decision needs, and decides at once where it needs nothing. */
export type Ask = (verb: DecisionVerb, rows: readonly DecidedRow[]) => void;

/** The list of findings as it stands: what is shown, chosen, active and asked about, and what can be done with it. */
export interface FindingList {
  readonly shown: readonly AdviceRow[];
  readonly lines: readonly FindingLine[];
  readonly chosen: Ids;
  readonly selected: readonly AdviceRow[];
  readonly activeId: string | null;
  readonly dialog: DecisionDialog | null;
  /** True while a decision is on its way to the engine. */
  readonly isDeciding: boolean;
  readonly onChosen: (change: (before: Ids) => Ids) => void;
  readonly onFold: (id: string) => void;
  /** Shows a finding's evidence; the address says which. */
  readonly onOpen: (id: string) => void;
  /** Closes the evidence. */
  readonly onClose: () => void;
  readonly onAsk: Ask;
  readonly onCancel: () => void;
  readonly onDecide: (ids: readonly string[], decision: DecisionAsked) => void;
}

/** The list under a view, with its keys and palette entries. */
export function useFindingList(rows: readonly AdviceRow[], view: FindingsView): FindingList {
  const [unfolded, setUnfolded] = useState<Ids>(new Set());
  const [chosen, setChosen] = useState<Ids>(new Set());
  const shown = useMemo(() => shownFindings(rows, view), [rows, view]);
  const lines = useMemo(
    () => linesOfFindings(shown, new Set([...unfolded, ...headsOf(view.finding, shown)])),
    [shown, unfolded, view.finding],
  );
  const selected = useMemo(() => shown.filter(({ id }) => chosen.has(id)), [shown, chosen]);
  const ordered = useMemo(() => lines.map(({ row }) => row), [lines]);
  const active = useActive(ordered, view);
  const deciding = useDeciding(setChosen);
  const onOpen = (id: string) => {
    active.onActive(id);
    changeFindings({ finding: id });
  };
  const onClose = () => changeFindings({ finding: '' });
  const { onAsk } = deciding;
  useFindingsCommands({
    ...{ ordered, selected, activeId: active.id, onOpen, onClose, onAsk, onChosen: setChosen },
    onStep: (by) => {
      const next = active.step(by);
      if (next !== undefined) (view.finding === '' ? active.onActive : onOpen)(next);
    },
  });
  return {
    ...{ shown, lines, chosen, selected, activeId: active.id, onOpen, onClose, ...deciding },
    onChosen: setChosen,
    onFold: (id) => setUnfolded((before) => toggled(before, id)),
  };
}

/** The finding that keys work on. */
function useActive(ordered: readonly AdviceRow[], view: FindingsView) {
  const [place, setPlace] = useState(nowhere);
  const ids = useMemo(() => ordered.map(({ id }) => id), [ordered]);
  const shownAs = JSON.stringify({ ...paramsOfFindings(view), finding: '' });
  const now = placeNow(place, ids, view.finding, shownAs);
  if (now.id !== place.id || now.at !== place.at || now.view !== place.view) setPlace(now);
  return {
    id: now.id,
    step: (by: 1 | -1) => steppedFrom(now, ids, by),
    onActive: (id: string) => setPlace({ id, at: ids.indexOf(id), view: shownAs }),
  };
}

/** What is asked about, until it is decided: a decision that is refused leaves its dialog with what was typed. */
function useDeciding(onChosen: FindingList['onChosen']) {
  const decide = useFindingActions();
  const [dialog, setDialog] = useState<DecisionDialog | null>(null);
  const [isDeciding, setDeciding] = useState(false);
  const onDecide = async (ids: readonly string[], decision: DecisionAsked) => {
    setDeciding(true);
    const isDone = await decide(ids, decision);
    setDeciding(false);
    if (!isDone) return;
    setDialog((open) => (open === dialog ? null : open));
    onChosen((before) => new Set([...before].filter((id) => !ids.includes(id))));
  };
  const onAsk: Ask = (verb, rows) => {
    if (verb !== 'reopen') setDialog({ kind: verb, rows });
    else
      void onDecide(
        rows.map(({ id }) => id),
        { verb, note: '' },
      );
  };
  return {
    ...{ dialog, isDeciding, onAsk },
    onCancel: () => setDialog(null),
    onDecide: (ids: readonly string[], decision: DecisionAsked) => void onDecide(ids, decision),
  };
}

function toggled(before: Ids, id: string): Ids {
  const next = new Set(before);
  if (!next.delete(id)) next.add(id);
  return next;
}
