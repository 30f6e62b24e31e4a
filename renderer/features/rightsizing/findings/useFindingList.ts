import { useMemo, useState } from 'react';
import type { DecisionAsked } from '#shared/analysis/advice/decision.ts';
import type { AdviceRow } from '#shared/contract/schemas/advice.ts';
import { changeFindings } from './changeFindings.ts';
import type { DecisionDialog } from './DecisionDialogs.tsx';
import { type FindingLine, headsOf, linesOfFindings, shownFindings } from './findingRows.ts';
import type { FindingsView } from './findingsView.ts';
import { useFindingActions } from './useFindingActions.ts';
import { useFindingsCommands } from './useFindingsCommands.ts';

type Ids = ReadonlySet<string>;

/** The list of findings as it stands: what is shown, chosen, active and asked about, and what can be done with it. */
export interface FindingList {
  readonly shown: readonly AdviceRow[];
  readonly lines: readonly FindingLine[];
  readonly chosen: Ids;
  readonly selected: readonly AdviceRow[];
  readonly activeId: string | null;
  readonly dialog: DecisionDialog | null;
  readonly onChosen: (change: (before: Ids) => Ids) => void;
  readonly onFold: (id: string) => void;
  /** Shows a finding's evidence; the address says which. */
  readonly onOpen: (id: string) => void;
  /** Null closes it. */
  readonly onDialog: (dialog: DecisionDialog | null) => void;
  readonly onDecide: (ids: readonly string[], decision: DecisionAsked) => void;
}

/** The list under a view, with its keys and palette entries. */
export function useFindingList(rows: readonly AdviceRow[], view: FindingsView): FindingList {
  const decide = useFindingActions();
  const [unfolded, setUnfolded] = useState<Ids>(new Set());
  const [chosen, setChosen] = useState<Ids>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const [dialog, setDialog] = useState<DecisionDialog | null>(null);
  const shown = useMemo(() => shownFindings(rows, view), [rows, view]);
  const lines = useMemo(
    () => linesOfFindings(shown, new Set([...unfolded, ...headsOf(view.finding, shown)])),
    [shown, unfolded, view.finding],
  );
  const selected = useMemo(() => shown.filter(({ id }) => chosen.has(id)), [shown, chosen]);
  const ordered = useMemo(() => lines.map(({ row }) => row), [lines]);
  const activeId = active ?? (view.finding === '' ? null : view.finding);
  const onOpen = (id: string) => {
    setActive(id);
    changeFindings({ finding: id });
  };
  useFindingsCommands({
    ordered,
    selected,
    activeId,
    isOpen: view.finding !== '',
    onActive: setActive,
    onOpen,
    onDialog: setDialog,
    onChosen: setChosen,
  });
  const onDecide: FindingList['onDecide'] = (ids, decision) => {
    void decide(ids, decision);
    setDialog(null);
    setChosen(new Set());
  };
  return {
    ...{ shown, lines, chosen, selected, activeId, dialog, onOpen, onDecide },
    onChosen: setChosen,
    onFold: (id) => setUnfolded((before) => toggled(before, id)),
    onDialog: setDialog,
  };
}

function toggled(before: Ids, id: string): Ids {
  const next = new Set(before);
  if (!next.delete(id)) next.add(id);
  return next;
}
