/**
 * The page's address, kept after `#` so that the same page works under app:// and on loopback without server routes.
 * `#/fleet?filter=state%3Aidle&group=host`: a view, its subject, and what it shows; whoever gets the link sees the same.
 */
export type View =
  | 'fleet'
  | 'hosts'
  | 'host'
  | 'gpu'
  | 'incidents'
  | 'incident'
  | 'serving'
  | 'sources'
  | 'planner'
  | 'spend'
  | 'rightsizing'
  | 'settings';

export interface Route {
  readonly view: View;
  /** Name of the host, uuid of the GPU, id of the incident, part of spend and of right-sizing; '' for views without a subject. */
  readonly subject: string;
  readonly params: Readonly<Record<string, string>>;
}

const plural: Readonly<Record<string, View>> = {
  fleet: 'fleet',
  hosts: 'hosts',
  gpus: 'gpu',
  incidents: 'incidents',
  serving: 'serving',
  planner: 'planner',
  spend: 'spend',
  rightsizing: 'rightsizing',
  sources: 'sources',
  settings: 'settings',
};

/** Views whose address goes on after their name. */
const withSubject: ReadonlySet<View> = new Set<View>(['gpu', 'spend', 'rightsizing']);

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads the part of a URL after and with `#`. What is not an address of ours is the fleet. */
export function parseRoute(hash: string): Route {
  const text = hash.replace(/^#\/?/, '');
  const mark = text.indexOf('?');
  const path = mark < 0 ? text : text.slice(0, mark);
  const [first = '', ...rest] = path.split('/');
  const subject = decode(rest.join('/'));
  const params = Object.fromEntries(new URLSearchParams(mark < 0 ? '' : text.slice(mark + 1)));
  const view = plural[first] ?? 'fleet';
  if (view === 'hosts' && subject !== '') return { view: 'host', subject, params };
  if (view === 'incidents' && subject !== '') return { view: 'incident', subject, params };
  if (view === 'gpu' && subject === '') return { view: 'fleet', subject: '', params };
  return { view, subject: withSubject.has(view) ? subject : '', params };
}

const folders: Readonly<Record<View, string>> = {
  fleet: 'fleet',
  hosts: 'hosts',
  host: 'hosts',
  gpu: 'gpus',
  incidents: 'incidents',
  incident: 'incidents',
  serving: 'serving',
  planner: 'planner',
  spend: 'spend',
  rightsizing: 'rightsizing',
  sources: 'sources',
  settings: 'settings',
};

/** Writes a route as a hash that `parseRoute` reads back. Empty parameters are left out. */
export function formatRoute(route: Route): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(route.params)) if (value !== '') params.set(key, value);
  const query = params.toString();
  const subject = route.subject === '' ? '' : `/${encodeURIComponent(route.subject)}`;
  return `#/${folders[route.view]}${subject}${query === '' ? '' : `?${query}`}`;
}

/** Hash of a view, for links. */
export function hrefOf(view: View, subject = '', params: Readonly<Record<string, string>> = {}): string {
  return formatRoute({ view, subject, params });
}
