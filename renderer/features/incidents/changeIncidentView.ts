import { setRouteParams } from '../../app/router/useRoute.ts';
import { type IncidentView, paramsOfView } from './incidentView.ts';

/** Changes what the list shows, in the address. */
export function changeIncidentView(change: Partial<IncidentView>): void {
  setRouteParams(paramsOfView(change));
}
