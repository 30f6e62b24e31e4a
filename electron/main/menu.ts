import type { MenuItemConstructorOptions } from 'electron';

/** What the menu can do beside Electron's own roles. */
export interface MenuActions {
  /** Shows a view of the page by its hash: `#/hosts`. */
  readonly go: (hash: string) => void;
  readonly openLogs: () => void;
  readonly openConfig: () => void;
  readonly copyDiagnostics: () => void;
}

/** The application menu, in each platform's usual order. */
export function menuTemplate(
  platform: NodeJS.Platform,
  developer: boolean,
  actions: MenuActions,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const go = (label: string, hash: string, accelerator: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => actions.go(hash),
  });
  const settings = go('Settings', '#/settings', 'CmdOrCtrl+,');
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: [settings, { type: 'separator' }, { role: mac ? 'close' : 'quit' }] },
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [
        go('Fleet', '#/fleet', 'CmdOrCtrl+1'),
        go('Hosts', '#/hosts', 'CmdOrCtrl+2'),
        go('Incidents', '#/incidents', 'CmdOrCtrl+3'),
        { type: 'separator' },
        { role: 'reload' },
        ...(developer ? [{ role: 'toggleDevTools' } as const] : []),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [
        { label: 'Open the configuration folder', click: actions.openConfig },
        { label: 'Open the logs folder', click: actions.openLogs },
        { label: 'Copy diagnostics', click: actions.copyDiagnostics },
        ...(mac ? [] : [{ type: 'separator' } as const, { role: 'about' } as const]),
      ],
    },
  ];
}
