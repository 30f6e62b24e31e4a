/** Questions that connections wait on (being built). */
export function PromptCentre() {
  return null;
}
