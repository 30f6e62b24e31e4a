import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { colorSchemeManager } from './colorScheme.ts';
import { CommandProvider } from './commands/useCommands.tsx';
import { EngineProvider } from './engine/EngineProvider.tsx';
import { ReplayProvider } from './engine/ReplayProvider.tsx';
import type { EngineLink } from './link/engineLink.ts';
import { theme } from './theme.ts';

/** Everything that views find above them: theme, engine, commands, notifications. */
export function Providers(props: { readonly link: EngineLink; readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      withCssVariables={false}
      withGlobalClasses={false}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <EngineProvider link={props.link}>
        <ReplayProvider>
          <CommandProvider>
            {props.children}
            <Notifications position="bottom-right" limit={4} />
          </CommandProvider>
        </ReplayProvider>
      </EngineProvider>
    </MantineProvider>
  );
}
