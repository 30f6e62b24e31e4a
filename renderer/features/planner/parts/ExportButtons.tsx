import { Button } from '@mantine/core';
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react';
import { saveCsv } from '../../../app/saveFile.ts';
import { useCopied } from '../../../ui/useCopied.ts';
import { type AnswerColumn, answersCsv, answersText } from './answerColumns.ts';

/** Copies rows for a spreadsheet, or saves them as `headroom-<id>.csv`. */
export function ExportButtons<Row>(props: {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly columns: readonly AnswerColumn<Row>[];
}) {
  const { id, rows, columns } = props;
  const { outcome, copy } = useCopied();
  const Icon = outcome === 'copied' ? IconCheck : IconCopy;
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<Icon size={13} aria-hidden />}
        onClick={() => copy(answersText(rows, columns))}
      >
        {outcome === null ? 'Copy' : outcome === 'copied' ? 'Copied' : 'Not copied'}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconDownload size={13} aria-hidden />}
        onClick={() => saveCsv(`headroom-${id}.csv`, answersCsv(rows, columns))}
      >
        Save as CSV
      </Button>
    </>
  );
}
