import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReportSchedules } from '#shared/contract/schemas/reports.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../../app/engine/errorText.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { formatLocalMinute } from '../../../charts/timeSeries/range/timePoint.ts';
import { showUndo } from '../../hosts/showUndo.tsx';
import { Card } from '../../spend/parts/Card.tsx';
import { NotRenewed } from '../parts/NotRenewed.tsx';
import tab from '../parts/Tab.module.css';
import styles from './Reports.module.css';
import type { ReportForm } from './reportForm.ts';
import { ScheduleDialog } from './ScheduleDialog.tsx';
import { scheduledReportText, scheduleOptionsText } from './scheduleText.ts';

type Entry = ReportSchedules['schedules'][number];

/** Reports that are made by themselves: when, where to, and how it went last time. */
export function ScheduleList(props: {
  /** What a new one begins with. */
  readonly form: ReportForm;
  /** The newest month with charges; null where there is none. */
  readonly newest: string | null;
}) {
  const found = useKeptQuery('report schedules', 'report schedules', ['reports', 'settings'], (api) =>
    api.reports.schedules({}),
  );
  const [edited, setEdited] = useState<Entry['schedule'] | 'new' | null>(null);
  const { data } = found;
  return (
    <Card
      title="Made by themselves"
      note="while Headroom runs; one that was missed is made at the next start"
      controls={
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={data === undefined}
          onClick={() => setEdited('new')}
        >
          Add a schedule
        </Button>
      }
    >
      {data !== undefined && (
        <NotRenewed what="The list of schedules" error={found.error} onRetry={found.refresh} />
      )}
      {data === undefined ? (
        <p className={tab.about} role={found.error === null ? 'status' : 'alert'}>
          {found.error === null ? 'Looking for schedules.' : errorText(found.error)}
        </p>
      ) : data.schedules.length === 0 ? (
        <p className={tab.about}>
          There is none. A schedule writes a report into a folder every Monday, or on the first of each month.
        </p>
      ) : (
        <Schedules data={data} onEdit={setEdited} />
      )}
      {edited !== null && data !== undefined && (
        <ScheduleDialog
          was={edited === 'new' ? null : edited}
          form={props.form}
          newest={props.newest}
          folder={data.folder}
          file={data.file}
          onClose={() => setEdited(null)}
        />
      )}
    </Card>
  );
}

function Schedules(props: {
  readonly data: ReportSchedules;
  readonly onEdit: (schedule: Entry['schedule']) => void;
}) {
  return (
    <div className={tab.scroll}>
      <table className={`${tab.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" data-text>
              Report
            </th>
            <th scope="col" data-text>
              Into
            </th>
            <th scope="col" data-text>
              Next
            </th>
            <th scope="col" data-text>
              Last time
            </th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.data.schedules.map((entry) => (
            <Row key={entry.schedule.name} entry={entry} onEdit={() => props.onEdit(entry.schedule)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ entry, onEdit }: { readonly entry: Entry; readonly onEdit: () => void }) {
  const { schedule, last, isRunning, nextAtMs } = entry;
  const name = plainText(schedule.name);
  const options = scheduleOptionsText(schedule);
  const actions = useScheduleActions(schedule);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-text>
        {scheduledReportText(schedule)}
        <span className={tab.second}>
          {schedule.pace === 'weekly' ? 'every Monday' : 'first of the month'}
        </span>
        {options !== '' && <span className={`${tab.second} ${styles.options}`}>{options}</span>}
      </td>
      <td data-text className={styles.folder} title={plainText(schedule.folder)}>
        {plainText(schedule.folder)}
      </td>
      <td data-text>{formatLocalMinute(nextAtMs).slice(0, 16)}</td>
      <td data-text className={styles.folder} title={last === null ? undefined : plainText(last.words)}>
        {isRunning ? 'under way' : last === null ? 'not yet' : formatLocalMinute(last.atMs).slice(0, 16)}
        {last !== null && !isRunning && (
          <span className={last.ok ? tab.second : `${tab.second} ${styles.bad}`}>
            {plainText(last.words)}
          </span>
        )}
      </td>
      <td>
        <span className={styles.buttons}>
          <Button
            size="compact-xs"
            variant="default"
            loading={isRunning || actions.isBusy}
            aria-label={`Make now: ${name}`}
            onClick={actions.run}
          >
            Make now
          </Button>
          <Button size="compact-xs" variant="default" aria-label={`Edit ${name}`} onClick={onEdit}>
            Edit
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={`Remove ${name}`}
            onClick={actions.remove}
          >
            Remove
          </Button>
        </span>
      </td>
    </tr>
  );
}

/** What can be done to a schedule; each tells its own failure. */
function useScheduleActions(schedule: Entry['schedule']) {
  const { api } = useEngine();
  const [isBusy, setBusy] = useState(false);
  const tell = (error: unknown) =>
    notifications.show({ color: 'red', title: plainText(schedule.name), message: errorText(error) });
  const run = () => {
    setBusy(true);
    api.reports
      .runSchedule({ name: schedule.name })
      .then(({ ok, words }) => {
        notifications.show({ ...(ok ? {} : { color: 'red' }), message: plainText(words) });
      }, tell)
      .finally(() => setBusy(false));
  };
  const remove = () => {
    const restore = () => void api.reports.saveSchedule({ schedule, was: null }).catch(tell);
    api.reports
      .removeSchedule({ name: schedule.name })
      .then(() => showUndo(`${plainText(schedule.name)} removed`, restore), tell);
  };
  return { isBusy, run, remove };
}
