import { useState } from 'react';
import { errorText } from '../../app/engine/errorText.ts';

/** What becomes of what a form says. */
export interface Keeping<Config> {
  /** True once somebody acted on the form while it had faults: they are shown from then on. */
  readonly areFaultsShown: boolean;
  readonly isSaving: boolean;
  /** Why it was not kept; null otherwise. */
  readonly problem: string | null;
  /** Does it with what the form says, or shows the faults where it says nothing that could be used. */
  readonly withConfig: (act: (config: Config) => void) => () => void;
  readonly save: () => void;
}

/** Keeps what a form says, null while it has faults, and is done with it; a refusal stays beside what was typed. */
export function useKeeping<Config>(
  config: Config | null,
  keep: (config: Config) => Promise<unknown>,
  onKept: () => void,
): Keeping<Config> {
  const [areFaultsShown, setFaultsShown] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const withConfig = (act: (config: Config) => void) => () =>
    config === null ? setFaultsShown(true) : act(config);
  const save = withConfig((checked) => {
    setSaving(true);
    keep(checked)
      .then(onKept, (error: unknown) => setProblem(errorText(error)))
      .finally(() => setSaving(false));
  });
  return { areFaultsShown, isSaving, problem, withConfig, save };
}
