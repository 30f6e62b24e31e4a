/** Settings of the application. */
export function SettingsPage() {
  return <section>SettingsPage</section>;
}
