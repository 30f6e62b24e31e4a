/**
 * Passes the engine's MessagePorts from the shell to the page, and the page's wish for them to the shell; nothing else.
 * It exposes no API: page and preload talk by `window.postMessage`. It may import nothing of ours, so the three
 * names stand here again (`shared/contract/collectorState.ts`, `electron/main/appOrigin.ts`).
 */
import { ipcRenderer } from 'electron';

const connectChannel = 'headroom:connect';
const portsChannel = 'headroom:ports';
const appOrigin = 'app://headroom';

window.addEventListener('message', (event) => {
  if (event.source !== window || event.origin !== appOrigin) return;
  if (event.data?.type === connectChannel) ipcRenderer.send(connectChannel, event.data.restart === true);
});

ipcRenderer.on(portsChannel, (event, collector: unknown) => {
  window.postMessage({ type: portsChannel, collector }, appOrigin, [...event.ports]);
});
