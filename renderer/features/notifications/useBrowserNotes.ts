import { useEffect } from 'react';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import { navigate } from '../../app/router/useRoute.ts';

/** Between a broken stream of notes and the next one. */
const retryMs = 5_000;

/** In a browser that may show notifications, shows the notes of the engine; a click opens the incident. */
export function useBrowserNotes(): void {
  const { api } = useEngine();
  const info = useKeptQuery('app.info', 'app.info', ['settings', 'notifications'], (each) =>
    each.app.info({}),
  );
  const may = 'Notification' in window && Notification.permission === 'granted';
  const follows = may && info.data?.shell === 'browser';
  useEffect(() => {
    if (!follows) return;
    const stop = new AbortController();
    const follow = async () => {
      while (!stop.signal.aborted) {
        try {
          for await (const note of await api.notifications.desktop({}, { signal: stop.signal })) {
            const shown = new Notification(note.title, { body: note.body, requireInteraction: note.urgent });
            shown.onclick = () => {
              window.focus();
              if (note.incidentId === null) navigate('incidents');
              else navigate('incident', note.incidentId);
            };
          }
        } catch {
          // The link says why; the next subscription follows when it is back.
        }
        await new Promise((resolve) => setTimeout(resolve, retryMs));
      }
    };
    void follow();
    return () => stop.abort();
  }, [api, follows]);
}
