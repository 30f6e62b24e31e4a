import { type GroupBy, groupByTitle } from './grouping.ts';

/** What GPUs can be grouped by, for a menu: the labels after what every GPU has. */
export function groupChoices(labels: readonly string[]): { value: string; label: string }[] {
  const choices: GroupBy[] = ['none', 'host', 'model', 'state'];
  for (const key of labels) choices.push(`label:${key}`);
  return choices.map((value) => ({ value, label: groupByTitle(value) }));
}
