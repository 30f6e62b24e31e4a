import { setRouteParams } from '../../../app/router/useRoute.ts';
import { type FindingsView, paramsOfFindings } from './findingsView.ts';

/** Changes what the list shows, in the address. */
export function changeFindings(change: Partial<FindingsView>): void {
  setRouteParams(paramsOfFindings(change));
}
