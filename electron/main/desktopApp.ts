import { join } from 'node:path';
import {
  app,
  type BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  safeStorage,
  session,
  shell,
} from 'electron';
import type { Folders } from '#engine/config/folders.ts';
import { pageFolder } from '#web/pageFolder.ts';
import { appUrl } from './appOrigin.ts';
import { serveApp } from './appScheme.ts';
import { createDesktopNotes } from './desktopNotes.ts';
import { devServerUrl } from './devServer.ts';
import { diagnostics } from './diagnostics.ts';
import { EngineProcess } from './engineProcess.ts';
import { EngineSupervisor } from './engineSupervisor.ts';
import { Keyring } from './keyring.ts';
import { lockSession } from './lockedDown.ts';
import { menuTemplate } from './menu.ts';
import { findOsCipher } from './osCipher.ts';
import { PageConnections } from './pageConnections.ts';
import { reviveCrashedPage } from './reviveCrashedPage.ts';
import { openWindow } from './windowFactory.ts';

export interface DesktopOptions {
  readonly folders: Folders;
  readonly demoGpus: number | null;
  readonly log: (text: string) => void;
}

/** The desktop app from `ready` to its end: one engine, one window, one menu. */
export class DesktopApp {
  readonly #options: DesktopOptions;
  readonly #supervisor: EngineSupervisor;
  readonly #pages: PageConnections;
  #window: BrowserWindow | null = null;
  #flushed = false;

  /** Call after `ready`: the keyring is only known then. */
  static async start(options: DesktopOptions): Promise<DesktopApp> {
    const { cipher, why } = await findOsCipher(safeStorage, process.platform);
    return new DesktopApp(
      options,
      new Keyring(join(options.folders.dataFolder, 'secrets.json'), cipher, why),
    );
  }

  private constructor(options: DesktopOptions, keyring: Keyring) {
    this.#options = options;
    const { folders, demoGpus, log } = options;
    const { persistent, description } = keyring;
    const start = { type: 'start', ...folders, demoGpus, secrets: { persistent, description } } as const;
    const services = { secrets: keyring, showNote: createDesktopNotes((hash) => this.#go(hash)) };
    this.#supervisor = new EngineSupervisor((events) => new EngineProcess(start, services, events), log);
    this.#pages = new PageConnections(this.#supervisor, log);
    this.#pages.listen(ipcMain);
    const devServer = devServerUrl(app.isPackaged);
    lockSession(session.defaultSession, devServer);
    serveApp(session.defaultSession.protocol, devServer === null ? pageFolder() : '', devServer);
    powerMonitor.on('resume', () => this.#supervisor.wake());
    this.#setMenu();
    this.#supervisor.start();
    this.show();
  }

  /** Brings the window to the front; opens it when it was closed. */
  show(): void {
    if (this.#window === null) {
      const window = openWindow(join(app.getPath('userData'), 'window.json'));
      this.#pages.trust(window.webContents);
      reviveCrashedPage(window, this.#options.log);
      window.on('closed', () => {
        this.#window = null;
      });
      this.#window = window;
      return;
    }
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.show();
    this.#window.focus();
  }

  /** Holds the quit until the engine has flushed, then quits. True when there is nothing to wait for. */
  readyToQuit(): boolean {
    if (this.#flushed) return true;
    void this.#supervisor.stop().then(() => {
      this.#flushed = true;
      app.quit();
    });
    return false;
  }

  #setMenu(): void {
    const { configFolder } = this.#options.folders;
    const template = menuTemplate(process.platform, !app.isPackaged, {
      go: (hash) => this.#go(hash),
      openConfig: () => void shell.openPath(configFolder),
      openLogs: () => void shell.openPath(app.getPath('logs')),
      copyDiagnostics: () => clipboard.writeText(diagnostics(app.getVersion(), this.#supervisor.state)),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  /** Shows a view: only the hash changes, so the page is not loaded again. Loading the very same URL would. */
  #go(hash: string): void {
    this.show();
    const contents = this.#window?.webContents;
    if (contents && contents.getURL() !== appUrl + hash) void contents.loadURL(appUrl + hash);
  }
}

/** Not 1, which is Chromium's when it cannot run at all: `npm start` tells them apart. */
const ownFailureCode = 2;

/**
 * Says why the app cannot go on, in a window of the system's and on stderr, and ends it. Not by `showErrorBox`: that one
 * blocks the whole process, signals included.
 */
export function failToStart(error: unknown): void {
  const detail = error instanceof Error ? error.message : String(error);
  process.stderr.write(`Headroom cannot start: ${detail}\n`);
  void dialog
    .showMessageBox({ type: 'error', title: 'Headroom', message: 'Headroom cannot start', detail })
    .then(() => app.exit(ownFailureCode));
}
