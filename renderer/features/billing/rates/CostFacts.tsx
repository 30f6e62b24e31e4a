import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { useNow } from '../../../app/engine/useNow.ts';
import { FactList } from '../../../ui/FactList.tsx';
import { costRows } from './costRows.ts';

const minuteMs = 60_000;

/** What one GPU or host costs now, today and this month, estimated, with the source of its price. Nothing until that is known. */
export function CostFacts(props: { readonly of: { readonly gpu: string } | { readonly host: string } }) {
  const { of } = props;
  const subject = 'gpu' in of ? of.gpu : of.host;
  const minute = Math.floor(useNow(minuteMs) / minuteMs);
  const found = useKeptQuery(subject, `cost ${subject} ${minute}`, ['rates', 'roster'], (api) =>
    api.rates.detail(of),
  );
  if (found.data === undefined) return null;
  return <FactList title="Cost, estimated" rows={costRows(found.data)} />;
}
