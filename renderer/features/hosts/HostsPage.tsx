/** All hosts, and what can be done with them. */
export function HostsPage() {
  return <section>HostsPage</section>;
}
