import type { Roster } from '#shared/contract/schemas/gpu.ts';
import { plainText } from '#shared/domain/plainText.ts';

/** A roster whose texts from hosts are safe to show: model names and labels on one line of visible characters. */
export function plainRoster(roster: Roster): Roster {
  const plainLabels = (labels: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(labels).map(([key, value]) => [plainText(key), plainText(value)]));
  return {
    ...roster,
    name: roster.name.map(plainText),
    labels: Object.fromEntries(
      Object.entries(roster.labels).map(([host, labels]) => [host, plainLabels(labels)]),
    ),
  };
}
