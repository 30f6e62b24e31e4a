/**
 * Entry of the desktop app. All that must precede Electron's `ready` happens here, in this order: folders, sandbox,
 * scheme, single instance. The rest is `DesktopApp`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, crashReporter } from 'electron';
import { resolveFolders } from '#engine/config/folders.ts';
import { registerAppScheme } from './appScheme.ts';
import { readCommandLine } from './commandLine.ts';
import { DesktopApp, failToStart } from './desktopApp.ts';
import { lockContents } from './lockedDown.ts';
import { openShellLog } from './shellLog.ts';

const commandLine = readCommandLine(process.argv.slice(1));
const folders = resolveFolders({ configOption: commandLine.config });
const own = join(folders.dataFolder, 'desktop');
const logs = join(folders.dataFolder, 'logs');
for (const folder of [own, logs]) mkdirSync(folder, { recursive: true, mode: 0o700 });
app.setPath('userData', own);
app.setPath('crashDumps', join(own, 'crashes'));
app.setAppLogsPath(logs);

app.enableSandbox();
registerAppScheme();
crashReporter.start({ uploadToServer: false });
lockContents(app);

// The lock lies in userData: one instance for each set of folders.
if (app.requestSingleInstanceLock()) run();
else app.quit();

function run(): void {
  const log = openShellLog(logs);
  let desktop: DesktopApp | null = null;
  app.on('second-instance', () => desktop?.show());
  app.on('activate', () => desktop?.show());
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (desktop && !desktop.readyToQuit()) event.preventDefault();
  });
  app.on('child-process-gone', (_event, { type, reason, name }) =>
    log(`child process gone: ${name ?? type}, ${reason}`),
  );
  app
    .whenReady()
    .then(() => DesktopApp.start({ folders, demoGpus: commandLine.demoGpus, log }))
    .then((started) => {
      desktop = started;
    })
    .catch(failToStart);
}
