import { type AdviceStatus, adviceStatuses } from '#shared/analysis/advice/trackedFinding.ts';
import { type FindingKind, findingKinds } from '#shared/analysis/findings/findingKind.ts';

/** What the list is sorted by. `money`: as the engine ranks, the largest saving first. */
const findingOrders = ['money', 'kind', 'gpus', 'risk', 'confidence', 'expiry', 'team'] as const;
export type FindingOrder = (typeof findingOrders)[number];

/** Which way each order goes of itself: what weighs most, is nearest or comes first by name. */
const directions: Readonly<Record<FindingOrder, SortDirection>> = {
  money: 'descending',
  kind: 'ascending',
  gpus: 'descending',
  risk: 'ascending',
  confidence: 'descending',
  expiry: 'ascending',
  team: 'ascending',
};

/** Which way values go down the list. */
type SortDirection = 'ascending' | 'descending';

/** Which way a view is sorted, as the head of the column says. */
export function directionOf({
  order,
  isReversed,
}: Pick<FindingsView, 'order' | 'isReversed'>): SortDirection {
  if (!isReversed) return directions[order];
  return directions[order] === 'ascending' ? 'descending' : 'ascending';
}

/** What the list shows, as its address keeps it. */
export interface FindingsView {
  readonly status: AdviceStatus | 'all';
  /** Kinds shown; empty shows all. */
  readonly kinds: readonly FindingKind[];
  /** '' for all, '-' for hosts without a team, else its name after `=`. */
  readonly team: string;
  readonly standing: 'all' | 'firm' | 'preliminary';
  /** Words and `key:value` terms. */
  readonly search: string;
  readonly order: FindingOrder;
  /** The other way round than `directions` says. */
  readonly isReversed: boolean;
  /** The finding whose evidence is open; '' for none. */
  readonly finding: string;
}

type Params = Readonly<Record<string, string>>;

function oneOf<T extends string>(value: string | undefined, choices: readonly T[], fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
}

/** Reads the parameters of an address; what is not one of ours is the standard. */
export function findingsViewOf(params: Params): FindingsView {
  const kinds = (params.kind ?? '').split(',');
  const said = params.by ?? '';
  return {
    status: oneOf(params.status, [...adviceStatuses, 'all'], 'open'),
    kinds: findingKinds.map(({ key }) => key).filter((key) => kinds.includes(key)),
    team: params.team ?? '',
    standing: oneOf(params.standing, ['all', 'firm', 'preliminary'], 'all'),
    search: params.search ?? '',
    order: oneOf(said.replace(/^-/, ''), findingOrders, 'money'),
    isReversed: said.startsWith('-'),
    finding: params.finding ?? '',
  };
}

/** The parameters that say how a view differs from the standard one; '' removes one. */
export function paramsOfFindings(view: Partial<FindingsView>): Params {
  const params: Record<string, string> = {};
  if (view.status !== undefined) params.status = view.status === 'open' ? '' : view.status;
  if (view.kinds !== undefined) params.kind = view.kinds.join(',');
  if (view.team !== undefined) params.team = view.team;
  if (view.standing !== undefined) params.standing = view.standing === 'all' ? '' : view.standing;
  if (view.search !== undefined) params.search = view.search;
  if (view.finding !== undefined) params.finding = view.finding;
  if (view.order !== undefined)
    params.by =
      view.order === 'money' && !view.isReversed ? '' : `${view.isReversed ? '-' : ''}${view.order}`;
  return params;
}

/** A team as the address names it. */
export function teamParam(team: string | null): string {
  return team === null ? '-' : `=${team}`;
}
