import { notifications } from '@mantine/notifications';
import { useMemo, useRef } from 'react';
import { formatCount } from '#shared/domain/format.ts';
import { copyText } from '../../app/copyText.ts';
import type { LivePicture } from '../../app/engine/frameStore.ts';
import { saveCsv, saveFile } from '../../app/saveFile.ts';
import { heatmapPicture } from '../../charts/heatmap/heatmapPicture.ts';
import type { Arrangement } from './model/arrange.ts';
import { csvOf, tsvOf } from './table/exportRows.ts';
import type { FleetColumn } from './table/fleetColumn.ts';

/** What can be done with everything that is shown. */
export interface FleetActions {
  readonly exportCsv: () => void;
  readonly saveMap: () => void;
  readonly copyRows: () => void;
  readonly copyLink: () => void;
}

const clipboardRefused = 'The clipboard did not take it. Select the text and copy it by hand.';

function tell(worked: boolean, done: string, otherwise = clipboardRefused): void {
  notifications.show(worked ? { message: done, autoClose: 2500 } : { message: otherwise, color: 'red' });
}

/** `headroom-fleet-2026-11-21T01-23-45Z`: sorts by time and is a file name everywhere. */
function fileName(picture: LivePicture): string {
  return `headroom-fleet-${new Date(picture.frame.atMs).toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
}

/** Copying and exporting; the functions stay the same while the picture changes under them. */
export function useFleetActions(
  picture: LivePicture,
  arrangement: Arrangement,
  columns: readonly FleetColumn[],
): FleetActions {
  const latest = useRef({ picture, arrangement, columns });
  latest.current = { picture, arrangement, columns };
  return useMemo(
    () => ({
      exportCsv: () => {
        const now = latest.current;
        const text = csvOf(now.picture, now.arrangement.slots, now.columns);
        saveCsv(`${fileName(now.picture)}.csv`, text);
      },
      saveMap: () => {
        const surface = getComputedStyle(document.documentElement).getPropertyValue('--hr-surface');
        void heatmapPicture(document.body, surface).then((picture) => {
          if (picture === null) tell(false, '', 'The map is not on screen. Show it and try again.');
          else saveFile(`${fileName(latest.current.picture)}.png`, picture.type, picture);
        });
      },
      copyRows: () => {
        const now = latest.current;
        const worked = copyText(tsvOf(now.picture, now.arrangement.slots, now.columns, true));
        tell(worked, `Copied ${formatCount(now.arrangement.slots.length)} rows`);
      },
      copyLink: () => tell(copyText(window.location.href), 'Copied the link to this view'),
    }),
    [],
  );
}
