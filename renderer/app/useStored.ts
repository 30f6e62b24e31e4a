import { useCallback, useState } from 'react';

function read<T>(key: string, accepts: (value: unknown) => value is T, fallback: T): T {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(key) ?? 'null');
    return accepts(value) ? value : fallback;
  } catch {
    return fallback;
  }
}

/** State that this browser remembers. What is stored and not accepted (an older version's) gives way to the fallback. */
export function useStored<T>(
  key: string,
  accepts: (value: unknown) => value is T,
  fallback: T,
): [T, (value: T) => void] {
  const [value, setValue] = useState(() => read(key, accepts, fallback));
  const set = useCallback(
    (next: T) => {
      setValue(next);
      window.localStorage.setItem(key, JSON.stringify(next));
    },
    [key],
  );
  return [value, set];
}
