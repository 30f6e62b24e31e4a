import { type IncidentSeverity, incidentSeverities } from '#shared/domain/incident.ts';

/** What the list shows, as its address keeps it. */
export interface IncidentView {
  readonly state: 'open' | 'cleared' | 'all';
  /** Severities shown; empty shows all. */
  readonly severities: readonly IncidentSeverity[];
  /** Words and `key:value` terms. */
  readonly filter: string;
  readonly groupBy: IncidentGrouping;
  /** Open incidents that are snoozed or acknowledged are shown, too. */
  readonly quiet: 'shown' | 'hidden';
}

const incidentGroupings = ['none', 'host', 'kind'] as const;
export type IncidentGrouping = (typeof incidentGroupings)[number];

type Params = Readonly<Record<string, string>>;

function oneOf<T extends string>(value: string | undefined, choices: readonly T[], fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
}

/** Reads the parameters of an address; what is not one of ours is the standard. */
export function incidentViewOf(params: Params): IncidentView {
  const severities = (params.severity ?? '').split(',');
  return {
    state: oneOf(params.state, ['open', 'cleared', 'all'], 'open'),
    severities: incidentSeverities.filter((severity) => severities.includes(severity)),
    filter: params.filter ?? '',
    groupBy: oneOf(params.group, incidentGroupings, 'none'),
    quiet: oneOf(params.quiet, ['shown', 'hidden'], 'shown'),
  };
}

/** The parameters that say how a view differs from the standard one; '' removes one. */
export function paramsOfView(view: Partial<IncidentView>): Params {
  const params: Record<string, string> = {};
  if (view.state !== undefined) params.state = view.state === 'open' ? '' : view.state;
  if (view.severities !== undefined) params.severity = view.severities.join(',');
  if (view.filter !== undefined) params.filter = view.filter;
  if (view.groupBy !== undefined) params.group = view.groupBy === 'none' ? '' : view.groupBy;
  if (view.quiet !== undefined) params.quiet = view.quiet === 'shown' ? '' : view.quiet;
  return params;
}
