import type { LivePicture } from '../../../app/engine/frameStore.ts';
import { type GroupBy, groupByTitle, labelKeys } from './grouping.ts';

/** What GPUs of a picture can be grouped by, for a menu. */
export function groupChoices(picture: LivePicture): { value: string; label: string }[] {
  const choices: GroupBy[] = ['none', 'host', 'model', 'state'];
  for (const key of labelKeys(picture)) choices.push(`label:${key}`);
  return choices.map((value) => ({ value, label: groupByTitle(value) }));
}
