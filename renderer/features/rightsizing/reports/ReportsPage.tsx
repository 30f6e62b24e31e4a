import { Button, Progress, SegmentedControl, Switch } from '@mantine/core';
import { IconCircleCheck, IconFileAnalytics } from '@tabler/icons-react';
import {
  type ReportFormat,
  type ReportKind,
  reportFormats,
  reportFormatTexts,
  reportKindLabels,
  reportKinds,
} from '#shared/contract/reportKinds.ts';
import { formatBytes, formatCount, formatPercent } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { addMonths } from '#shared/money/billingCalendar.ts';
import { errorText } from '../../../app/engine/errorText.ts';
import { setRouteParams, useRoute } from '../../../app/router/useRoute.ts';
import { saveFile } from '../../../app/saveFile.ts';
import { DemoMark } from '../../../ui/DemoMark.tsx';
import { LabelledSelect } from '../../../ui/LabelledSelect.tsx';
import { Card } from '../../spend/parts/Card.tsx';
import { monthName } from '../../spend/spendText.ts';
import { useSpendMonths } from '../../spend/useSpendMonths.ts';
import tab from '../parts/Tab.module.css';
import styles from './Reports.module.css';
import { paramsOfReport, type ReportForm, reportFormOf, requestOfReport } from './reportForm.ts';
import { ScheduleList } from './ScheduleList.tsx';
import { SpendOptions } from './SpendOptions.tsx';
import { type ReportMaking, useReport } from './useReport.ts';

const change = (form: Partial<ReportForm>) => setRouteParams(paramsOfReport(form));

/** Reports as files: made now, and made by themselves. */
export function ReportsPage() {
  const { params } = useRoute();
  const form = reportFormOf(params);
  const making = useReport();
  const months = useSpendMonths();
  const billed = months.data?.months.flatMap(({ month }) => (month === '' ? [] : [month])) ?? [];
  const newest = billed.toSorted().at(-1) ?? null;
  const current = months.data?.current ?? `${new Date().toISOString().slice(0, 7)}-01`;
  const choices = monthChoices(form, billed, current);
  return (
    <div className={tab.page}>
      <Card
        title="Make a report"
        note={months.data?.demo ? <DemoMark title="Of the simulated fleet" /> : undefined}
      >
        <form
          className={styles.form}
          aria-label="Make a report"
          onSubmit={(event) => {
            event.preventDefault();
            making.make(requestOfReport(form));
          }}
        >
          <SegmentedControl
            size="xs"
            aria-label="Report"
            data={reportKinds.map((value) => ({ value, label: reportKindLabels[value] }))}
            value={form.kind}
            onChange={(kind) => change({ kind: kind as ReportKind, month: '' })}
          />
          <LabelledSelect
            label="Time"
            width={210}
            data={choices}
            value={form.month}
            onChange={(month) => change({ month })}
          />
          <LabelledSelect
            label="Format"
            width={210}
            data={reportFormats.map((value) => ({ value, label: reportFormatTexts[value].label }))}
            value={form.format}
            onChange={(format) => change({ format: format as ReportFormat })}
          />
          <Options form={form} newest={newest} />
          <Button
            size="xs"
            type="submit"
            leftSection={<IconFileAnalytics size={15} aria-hidden />}
            disabled={making.state.step === 'making'}
          >
            Make and save
          </Button>
        </form>
        {months.error !== null && (
          <p className={styles.problem} role="alert">
            Which months have charges could not be read: {errorText(months.error)}
          </p>
        )}
        <Making making={making} />
        <p className={tab.about}>{aboutKind[form.kind]}</p>
      </Card>
      <ScheduleList form={form} newest={newest} />
    </div>
  );
}

const aboutKind: Readonly<Record<ReportKind, string>> = {
  'right-sizing':
    'Scope and coverage, portfolio, funnel, every finding with its evidence and prices, what was accepted and realised, the method and the dates of prices.',
  spend:
    'Totals by cost basis, course and forecast of the month, splits by the chosen dimensions, budgets, commitments, what stands out, and where each bill came from.',
};

/** Months of the past year for right-sizing; months with charges for spend. */
function monthChoices(form: ReportForm, billed: readonly string[], current: string) {
  const past = Array.from({ length: 12 }, (_, back) => addMonths(current, -1 - back));
  const known = form.kind === 'spend' ? billed : past;
  const all = [...new Set([...known, ...(form.month === '' ? [] : [form.month])])].toSorted().toReversed();
  const newest = form.kind === 'spend' ? 'newest month with charges' : 'analysed window, up to now';
  return [{ value: '', label: newest }, ...all.map((month) => ({ value: month, label: monthName(month) }))];
}

/** What can be chosen of the report beside: splits and cost of spend, the mark that Excel needs in CSV. */
function Options({ form, newest }: { readonly form: ReportForm; readonly newest: string | null }) {
  return (
    <>
      {form.kind === 'spend' && <SpendOptions form={form} newest={newest} onChange={change} />}
      {form.format === 'csv' && (
        <Switch
          size="xs"
          label="Byte order mark, for Excel"
          checked={form.bom}
          onChange={(event) => change({ bom: event.currentTarget.checked })}
        />
      )}
    </>
  );
}

function Making({ making }: { readonly making: ReportMaking }) {
  const { state } = making;
  switch (state.step) {
    case 'idle':
      return null;
    case 'making':
      return (
        <section className={styles.making} aria-label="Report under way">
          <p className={styles.words} role="status">
            <span>{plainText(state.words)}</span>
            <span className="tabular">{formatPercent(Math.floor(state.done * 100))}</span>
          </p>
          <Progress value={state.done * 100} aria-label="Progress of the report" />
          <Button size="compact-xs" variant="default" onClick={making.cancel}>
            Cancel
          </Button>
        </section>
      );
    case 'made': {
      const { name, mediaType, bytes, kind, rows, content } = state.report;
      const things = kind === 'spend' ? 'charges' : 'findings';
      return (
        <p className={styles.made} role="status">
          <IconCircleCheck size={16} aria-hidden />
          <span>
            <strong>{plainText(name)}</strong>, {formatBytes(bytes)}, tells of {formatCount(rows)} {things}.
          </span>
          <Button size="compact-xs" variant="default" onClick={() => saveFile(name, mediaType, content)}>
            Save again
          </Button>
        </p>
      );
    }
    case 'failed':
      return (
        <p className={styles.problem} role="alert">
          {plainText(state.problem)}
        </p>
      );
  }
}
