import { PartsView } from '../../app/shell/PartsView.tsx';
import { spendParts } from './spendParts.ts';

/** What the fleet costs, and where its prices come from. `part` is the rest of the address; one that is none is the overview. */
export function SpendPage({ part }: { readonly part: string }) {
  return <PartsView view="spend" heading="Spend" navLabel="Parts of spend" parts={spendParts} part={part} />;
}
