/** The fleet at a glance: totals, heatmap, table. */
export function FleetPage() {
  return <div>Fleet</div>;
}
