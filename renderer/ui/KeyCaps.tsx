import { keyCaps } from '../app/commands/keys.ts';
import styles from './KeyCaps.module.css';

const mac = /mac/i.test(navigator.platform);

/** A key or a sequence of keys as small keycaps: `mod+k` -> Ctrl K. */
export function KeyCaps(props: { readonly keys: string }) {
  const caps = keyCaps(props.keys, mac);
  return (
    <span className={styles.caps}>
      {caps.map((cap) => (
        <kbd key={cap} className={styles.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
