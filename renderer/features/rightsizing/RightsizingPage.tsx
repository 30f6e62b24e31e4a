import { PartsView } from '../../app/shell/PartsView.tsx';
import { rightsizingParts } from './rightsizingParts.ts';

/** What to change, why it is safe and what it saves. `part` is the rest of the address; one that is none is the findings. */
export function RightsizingPage({ part }: { readonly part: string }) {
  return (
    <PartsView
      view="rightsizing"
      heading="Right-sizing"
      navLabel="Parts of right-sizing"
      parts={rightsizingParts}
      part={part}
    />
  );
}
