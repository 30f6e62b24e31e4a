import { useBrowserNotes } from '../../features/notifications/useBrowserNotes.ts';
import { PromptCentre } from '../../features/prompts/PromptCentre.tsx';
import { CommandPalette } from '../commands/CommandPalette.tsx';
import { ShortcutSheet } from '../commands/ShortcutSheet.tsx';
import { useRoute } from '../router/useRoute.ts';
import styles from './App.module.css';
import { Banners } from './Banners.tsx';
import { CurrentView } from './CurrentView.tsx';
import { PageErrorBoundary } from './PageErrorBoundary.tsx';
import { TopBar } from './TopBar.tsx';
import { useShellCommands } from './useShellCommands.ts';

/** The page: bar, banners, the current view, and what opens over it. */
export function App() {
  const route = useRoute();
  useShellCommands();
  useBrowserNotes();
  return (
    <div className={styles.page}>
      <button type="button" className={styles.skip} onClick={skipToMain}>
        Skip to content
      </button>
      <TopBar view={route.view} />
      <Banners />
      <main id="main" className={styles.main} tabIndex={-1}>
        <PageErrorBoundary key={`${route.view}/${route.subject}`}>
          <CurrentView route={route} />
        </PageErrorBoundary>
      </main>
      <CommandPalette />
      <ShortcutSheet />
      <PromptCentre />
    </div>
  );
}

function skipToMain(): void {
  document.getElementById('main')?.focus();
}
