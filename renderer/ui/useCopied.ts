import { useEffect, useState } from 'react';
import { copyText } from '../app/copyText.ts';

/** Copies in a click and remembers for a moment how it went, for the button to say. */
export function useCopied(): {
  readonly outcome: 'copied' | 'failed' | null;
  readonly copy: (text: string) => void;
} {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), 1500);
    return () => clearTimeout(timer);
  }, [outcome]);
  return { outcome, copy: (text) => setOutcome(copyText(text) ? 'copied' : 'failed') };
}
