/** The label of a host that says whose it is. */
const teamLabel = 'team';

/** The team of some hosts by their label; null where they have none, or several. */
export function teamOf(
  hosts: readonly string[],
  labelsOf: (host: string) => Readonly<Record<string, string>>,
): string | null {
  const teams = new Set(
    hosts.map((host) => {
      const labels = labelsOf(host);
      return Object.hasOwn(labels, teamLabel) ? labels[teamLabel] || null : null;
    }),
  );
  const [team = null] = teams;
  return teams.size === 1 ? team : null;
}
