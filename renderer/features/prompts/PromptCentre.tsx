/** Questions that connections wait on, one dialog at a time. */
export function PromptCentre() {
  return <section>PromptCentre</section>;
}
