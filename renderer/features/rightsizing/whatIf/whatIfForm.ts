import { isAsNeeded } from '#shared/analysis/whatIf/whatIf.ts';
import { type WhatIfInput, whatIfGpusMost } from '#shared/contract/schemas/adviceMoney.ts';
import type { Roster } from '#shared/contract/schemas/gpu.ts';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { isDecimalText } from '#shared/money/decimal.ts';
import { numbersOf, outOfBounds, type TextFault } from '../../planner/parts/textForm.ts';

/** What the form holds, as it is typed and chosen; the address keeps what differs. */
export const whatIfStart = {
  /** `finding:ID`, `model:ID`, `host:NAME`, `team:NAME`, `card:NAME`, `gpu:UUID` or `all`. */
  what: '',
  /** A finding that the page was reached from. */
  finding: '',
  card: '',
  count: '',
  weights: '',
  price: '',
  hours: '',
  month: '',
};
export type WhatIfForm = typeof whatIfStart;

/** What is meant, as the form names it. */
export function subjectText({ what, finding }: WhatIfForm): string {
  return what !== '' ? what : finding === '' ? '' : `finding:${finding}`;
}

interface ChoiceGroup {
  readonly group: string;
  readonly items: { value: string; label: string }[];
}

const byName = new Intl.Collator('en', { numeric: true });

/** What can be moved: served models, teams, GPU models and hosts of the roster. */
export function subjectChoices(
  roster: Roster | null,
  models: readonly { readonly id: string; readonly label: string }[],
  finding: string,
): ChoiceGroup[] {
  const counted = (values: readonly (string | undefined)[], kind: string): ChoiceGroup['items'] => {
    const counts = new Map<string, number>();
    for (const value of values)
      if (value !== undefined && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .toSorted(([one], [other]) => byName.compare(one, other))
      .map(([value, count]) => ({
        value: `${kind}:${value}`,
        label: `${plainText(value)}, ${count} ${count === 1 ? 'GPU' : 'GPUs'}`,
      }));
  };
  const hosts = roster?.host ?? [];
  const groups: ChoiceGroup[] = [
    {
      group: 'Finding',
      items: finding === '' ? [] : [{ value: `finding:${finding}`, label: 'The finding you came from' }],
    },
    {
      group: 'Fleet',
      items: hosts.length === 0 ? [] : [{ value: 'all', label: `All ${hosts.length} GPUs` }],
    },
    {
      group: 'Teams',
      items: counted(
        hosts.map((host) => roster?.labels[host]?.team),
        'team',
      ),
    },
    { group: 'GPU models', items: counted(roster?.name ?? [], 'card') },
    {
      group: 'Served models',
      items: models.map(({ id, label }) => ({ value: `model:${id}`, label: plainText(label) })),
    },
    { group: 'Hosts', items: counted(hosts, 'host') },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** UUIDs of the GPUs that a choice means. */
export function gpusOfSubject(subject: string, roster: Roster | null): readonly string[] {
  if (roster === null) return [];
  const mark = subject.indexOf(':');
  const kind = mark < 0 ? subject : subject.slice(0, mark);
  const value = subject.slice(mark + 1);
  return roster.uuid.filter((uuid, slot) => {
    const host = roster.host[slot] ?? '';
    switch (kind) {
      case 'all':
        return true;
      case 'host':
        return host === value;
      case 'team':
        return roster.labels[host]?.team === value;
      case 'card':
        return roster.name[slot] === value;
      case 'gpu':
        return uuid === value;
      default:
        return false;
    }
  });
}

/** What the engine takes for a number of GPUs and a price that are left empty. */
export function whatIfHints({ card, weights }: Pick<WhatIfForm, 'card' | 'weights'>): {
  readonly count: string;
  readonly price: string;
} {
  const change = { gpuKey: card || null, gpuCount: null, precision: weights || null };
  return {
    count: isAsNeeded(change) ? 'as needed' : 'as today',
    price: card === '' ? 'as today' : 'today’s, else cheapest',
  };
}

/** What a form asks of the engine, or why it asks nothing yet: nothing is chosen, the roster is not here, a field is wrong. */
export type WhatIfAsked = WhatIfInput | TextFault | 'nothing' | 'loading';

/** What a form asks of the engine. */
export function whatIfInput(form: WhatIfForm, roster: Roster | null): WhatIfAsked {
  const subject = subjectOf(form, roster);
  if (typeof subject === 'string' || 'field' in subject) return subject;
  const numbers = numbersOf(form, {}, { count: 'GPUs in all', hours: 'Hours a month' });
  if ('field' in numbers) return numbers;
  const { count, hours } = numbers;
  const outside = outOfBounds([
    ['count', 'GPUs in all', count, 1, whatIfGpusMost],
    ['hours', 'Hours a month', hours, 0, 744],
  ]);
  if (outside !== null) return outside;
  if (count !== null && !Number.isInteger(count))
    return { field: 'count', message: 'GPUs in all takes a whole number.' };
  const price = form.price.trim();
  if (price !== '' && (!isDecimalText(price) || price.startsWith('-')))
    return { field: 'price', message: 'Price takes an amount such as 1.89, not a text.' };
  return {
    subject,
    to: {
      gpuKey: form.card === '' ? null : form.card,
      gpuCount: count,
      precision: form.weights === '' ? null : form.weights,
      pricePerGpuHour: price === '' ? null : price,
      hoursPerMonth: hours,
    },
    month: form.month === '' ? null : form.month,
  };
}

function subjectOf(
  form: WhatIfForm,
  roster: Roster | null,
): WhatIfInput['subject'] | TextFault | 'nothing' | 'loading' {
  const subject = subjectText(form);
  if (subject === '') return 'nothing';
  if (subject.startsWith('finding:')) return { of: 'finding', id: subject.slice('finding:'.length) };
  if (subject.startsWith('model:')) return { of: 'model', id: subject.slice('model:'.length) };
  if (roster === null) return 'loading';
  const uuids = gpusOfSubject(subject, roster);
  if (uuids.length === 0) return { field: 'what', message: `${noneOf(subject)} is known now.` };
  if (uuids.length > whatIfGpusMost)
    return {
      field: 'what',
      message: `At most ${formatCount(whatIfGpusMost)} GPUs are moved at once, not ${formatCount(uuids.length)}: choose a team, a GPU model or a host.`,
    };
  return { of: 'gpus', uuids: [...uuids] };
}

/** 'No GPU of host node-1' */
function noneOf(subject: string): string {
  const mark = subject.indexOf(':');
  const name = plainText(subject.slice(mark + 1));
  switch (subject.slice(0, Math.max(0, mark))) {
    case 'host':
      return `No GPU of host ${name}`;
    case 'team':
      return `No GPU of team ${name}`;
    case 'card':
      return `No GPU of model ${name}`;
    default:
      return subject === 'all' ? 'No GPU' : `No GPU ${name}`;
  }
}
