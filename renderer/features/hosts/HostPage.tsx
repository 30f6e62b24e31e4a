/** One host (being built). */
export function HostPage(_props: { readonly name: string }) {
  return null;
}
