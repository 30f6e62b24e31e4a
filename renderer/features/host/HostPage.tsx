/** Everything about one host. */
export function HostPage(_props: { readonly name: string }) {
  return <section>HostPage</section>;
}
