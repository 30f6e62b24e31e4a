/** Everything about one GPU. */
export function GpuPage(_props: { readonly uuid: string }) {
  return <section>GpuPage</section>;
}
