import { Button } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import type { AdviceList } from '#shared/contract/schemas/advice.ts';
import { formatCount } from '#shared/domain/format.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import type { Analyse } from '../parts/useAnalyse.ts';
import { NothingToChange, WithoutAdvice } from '../parts/WithoutAdvice.tsx';
import { changeFindings } from './changeFindings.ts';
import type { FindingsView } from './findingsView.ts';
import { whyNone } from './whyNone.ts';

interface NoneProps {
  readonly list: AdviceList;
  readonly view: FindingsView;
  readonly analyse: Analyse;
}

/** In place of the list where it has no row: why. */
export function NoneShown({ list, view, analyse }: NoneProps) {
  switch (whyNone(list, view)) {
    case 'nothingToChange':
      return <NothingToChange state={list.analysis} analyse={analyse} />;
    case 'notAnalysed':
      return <WithoutAdvice state={list.analysis} analyse={analyse} />;
    case 'filtered':
      return (
        <EmptyState
          icon={IconFilterOff}
          title="No finding passes the filter"
          actions={
            <Button onClick={() => changeFindings({ kinds: [], team: '', standing: 'all', search: '' })}>
              Clear the filter
            </Button>
          }
        >
          {formatCount(list.rows.length)} {list.rows.length === 1 ? 'finding is' : 'findings are'} hidden by
          it.
        </EmptyState>
      );
    case 'noneOfStatus':
      return (
        <EmptyState
          icon={IconFilterOff}
          title={view.status === 'all' ? 'There is no finding' : `No finding is ${view.status}`}
          actions={<Button onClick={() => changeFindings({ status: 'open' })}>Show the open ones</Button>}
        >
          Findings stay here with what was decided about them.
        </EmptyState>
      );
  }
}
