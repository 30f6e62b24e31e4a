import { useCallback, useSyncExternalStore } from 'react';
import { formatRoute, hrefOf, parseRoute, type Route, type View } from './route.ts';

let cached: { readonly hash: string; readonly route: Route } = { hash: '', route: parseRoute('') };

function current(): Route {
  const { hash } = window.location;
  if (cached.hash !== hash) cached = { hash, route: parseRoute(hash) };
  return cached.route;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

/** The current route; renders again when it changes. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, current);
}

/** Goes to a view, as a new entry of the history. */
export function navigate(view: View, subject = '', params: Readonly<Record<string, string>> = {}): void {
  window.location.hash = hrefOf(view, subject, params);
}

/** Changes parameters of the current route; '' removes one. Replaces the entry, so that Back leaves the view. */
export function setRouteParams(changes: Readonly<Record<string, string>>): void {
  const route = current();
  const hash = formatRoute({ ...route, params: { ...route.params, ...changes } });
  if (hash === window.location.hash) return;
  window.history.replaceState(null, '', hash);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** One parameter of the route as state; `fallback` is not written to the URL. */
export function useRouteParam(name: string, fallback = ''): [string, (value: string) => void] {
  const value = useRoute().params[name] ?? fallback;
  const set = useCallback(
    (next: string) => setRouteParams({ [name]: next === fallback ? '' : next }),
    [name, fallback],
  );
  return [value, set];
}
