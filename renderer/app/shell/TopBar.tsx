import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconKeyboard, IconSearch } from '@tabler/icons-react';
import { KeyCaps } from '../../ui/KeyCaps.tsx';
import { shortcutSheet } from '../commands/shortcutSheetStore.ts';
import { hrefOf, type View } from '../router/route.ts';
import { BrandMark } from './BrandMark.tsx';
import { FleetPulse } from './FleetPulse.tsx';
import { LiveControl } from './LiveControl.tsx';
import { OpenIncidents } from './OpenIncidents.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import styles from './TopBar.module.css';

const entries: readonly { readonly view: View; readonly label: string; readonly also?: readonly View[] }[] = [
  { view: 'fleet', label: 'Fleet' },
  { view: 'hosts', label: 'Hosts', also: ['host', 'gpu'] },
  { view: 'incidents', label: 'Incidents', also: ['incident'] },
  { view: 'serving', label: 'Serving' },
  { view: 'planner', label: 'Planner' },
  { view: 'spend', label: 'Spend' },
  { view: 'rightsizing', label: 'Right-sizing' },
  { view: 'sources', label: 'Sources' },
  { view: 'settings', label: 'Settings' },
];

/** Where one is, what the fleet's pulse is, and the way to everything else. */
export function TopBar(props: { readonly view: View }) {
  return (
    <header className={styles.bar}>
      <BrandMark />
      <nav className={styles.nav} aria-label="Views">
        {entries.map((entry) => {
          const current = entry.view === props.view || (entry.also?.includes(props.view) ?? false);
          return (
            <a
              key={entry.view}
              className={styles.link}
              href={hrefOf(entry.view)}
              aria-current={current ? 'page' : undefined}
            >
              {entry.label}
              {entry.view === 'incidents' && <OpenIncidents />}
            </a>
          );
        })}
      </nav>
      <UnstyledButton className={styles.search} onClick={spotlight.open}>
        <IconSearch size={15} stroke={1.8} aria-hidden />
        <span className={styles.searchText}>Find a GPU, host or action</span>
        <KeyCaps keys="mod+k" />
      </UnstyledButton>
      <div className={styles.right}>
        <FleetPulse />
        <LiveControl />
        <Tooltip label="Keyboard shortcuts (?)">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Keyboard shortcuts"
            onClick={() => shortcutSheet.open()}
          >
            <IconKeyboard size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <ThemeSwitch />
      </div>
    </header>
  );
}
