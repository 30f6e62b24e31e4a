import { useMantineColorScheme } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { useMemo, useRef } from 'react';
import type { Command } from '../commands/commandRegistry.ts';
import { shortcutSheet } from '../commands/shortcutSheetStore.ts';
import { useCommands } from '../commands/useCommands.tsx';
import { useEngine } from '../engine/EngineProvider.tsx';
import { navigate } from '../router/useRoute.ts';
import { useDemo } from './useDemo.ts';

/** The commands that work on every view. */
export function useShellCommands(): void {
  const { frames } = useEngine();
  const demo = useDemo();
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  // A new function at every render that always does the same: kept out of the memo's dependencies.
  const setScheme = useRef(setColorScheme);
  setScheme.current = setColorScheme;
  const commands = useMemo<readonly Command[]>(
    () => [
      { id: 'palette', title: 'Find anything', section: 'Help', keys: ['mod+k'], run: spotlight.open },
      { id: 'shortcuts', title: 'Keyboard shortcuts', section: 'Help', keys: ['?'], run: shortcutSheet.open },
      { id: 'go.fleet', title: 'Fleet', section: 'Go to', keys: ['g f'], run: () => navigate('fleet') },
      { id: 'go.hosts', title: 'Hosts', section: 'Go to', keys: ['g h'], run: () => navigate('hosts') },
      {
        id: 'go.incidents',
        title: 'Incidents',
        section: 'Go to',
        keys: ['g i'],
        run: () => navigate('incidents'),
      },
      {
        id: 'go.serving',
        title: 'LLM serving',
        section: 'Go to',
        keys: ['g l'],
        keywords: 'models tokens vllm sglang',
        run: () => navigate('serving'),
      },
      {
        id: 'go.planner',
        title: 'Planner',
        section: 'Go to',
        keys: ['g p'],
        keywords: 'sizing plan capacity cheapest gpu configuration memory',
        run: () => navigate('planner'),
      },
      {
        id: 'go.spend',
        title: 'Spend',
        section: 'Go to',
        keys: ['g m'],
        keywords: 'money cost bill budget forecast invoice finance',
        run: () => navigate('spend'),
      },
      {
        id: 'go.rightsizing',
        title: 'Right-sizing',
        section: 'Go to',
        keys: ['g r'],
        keywords: 'advice findings savings waste idle oversized what to change rightsizing',
        run: () => navigate('rightsizing'),
      },
      {
        id: 'go.whatIf',
        title: 'What if: move GPUs or a model',
        section: 'Go to',
        keywords: 'right-sizing scenario provider price target',
        run: () => navigate('rightsizing', 'what-if'),
      },
      {
        id: 'go.reports',
        title: 'Reports: PDF, XLSX, CSV, JSON, HTML',
        section: 'Go to',
        keywords: 'export right-sizing spend download schedule finance',
        run: () => navigate('rightsizing', 'reports'),
      },
      {
        id: 'go.sources',
        title: 'Sources',
        section: 'Go to',
        keys: ['g o'],
        keywords: 'prometheus remote write back-fill',
        run: () => navigate('sources'),
      },
      {
        id: 'go.settings',
        title: 'Settings',
        section: 'Go to',
        keys: ['g s'],
        run: () => navigate('settings'),
      },
      {
        id: 'live.pause',
        title: 'Pause or resume live updates',
        section: 'Live',
        keys: ['space', 'p'],
        keywords: 'freeze stop continue',
        run: () => frames.setPaused(!frames.paused()),
      },
      {
        id: 'demo.start',
        title: 'Start the demo',
        section: 'Live',
        keywords: 'simulated fleet',
        run: () => void demo.start(),
      },
      {
        id: 'demo.stop',
        title: 'Stop the demo',
        section: 'Live',
        keywords: 'simulated fleet',
        run: demo.stop,
      },
      {
        id: 'theme.light',
        title: 'Light theme',
        section: 'Appearance',
        keywords: 'colour scheme',
        run: () => setScheme.current('light'),
      },
      {
        id: 'theme.dark',
        title: 'Dark theme',
        section: 'Appearance',
        keywords: 'colour scheme',
        run: () => setScheme.current('dark'),
      },
      {
        id: 'theme.auto',
        title: 'Theme of the system',
        section: 'Appearance',
        keywords: 'colour scheme',
        run: () => setScheme.current('auto'),
      },
    ],
    [frames, demo],
  );
  useCommands(commands);
}
