import { notifications } from '@mantine/notifications';
import { useMemo, useRef } from 'react';
import { formatCount } from '#shared/domain/format.ts';
import { copyText } from '../../app/copyText.ts';
import type { LivePicture } from '../../app/engine/frameStore.ts';
import { saveFile } from '../../app/saveFile.ts';
import type { Arrangement } from './model/arrange.ts';
import { csvOf, tsvOf } from './table/exportRows.ts';
import type { FleetColumn } from './table/fleetColumn.ts';

/** What can be done with everything that is shown. */
export interface FleetActions {
  readonly exportCsv: () => void;
  readonly copyRows: () => void;
  readonly copyLink: () => void;
}

function tell(worked: boolean, message: string): void {
  notifications.show(
    worked
      ? { message, autoClose: 2500 }
      : { message: 'The clipboard did not take it. Select the text and copy it by hand.', color: 'red' },
  );
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
        const time = new Date(now.picture.frame.atMs).toISOString().replace(/[:.]/g, '-').slice(0, 19);
        saveFile(
          `headroom-fleet-${time}Z.csv`,
          'text/csv;charset=utf-8',
          csvOf(now.picture, now.arrangement.slots, now.columns),
        );
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
