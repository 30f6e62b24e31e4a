import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { AdviceFunnel } from '#shared/contract/schemas/adviceMoney.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { useNow } from '../../../app/engine/useNow.ts';
import { saveCsv } from '../../../app/saveFile.ts';
import { DemoMark } from '../../../ui/DemoMark.tsx';
import { Card } from '../../spend/parts/Card.tsx';
import { AdviceTab } from '../parts/AdviceTab.tsx';
import { AnalysisAge } from '../parts/AnalysisAge.tsx';
import { shareText, windowText } from '../parts/adviceText.ts';
import { failedText } from '../parts/analysisDoubts.ts';
import tab from '../parts/Tab.module.css';
import { type Analyse, useAnalyse } from '../parts/useAnalyse.ts';
import { useLookAgain } from '../parts/useLookAgain.ts';
import { WithoutAdvice } from '../parts/WithoutAdvice.tsx';
import { FunnelSteps } from './FunnelSteps.tsx';
import { funnelCsv } from './funnelCsv.ts';
import { StatesTable } from './StatesTable.tsx';
import { TeamsTable } from './TeamsTable.tsx';

/** From all GPUs to those whose time does something, in GPUs, GPU-hours and money; where the rest goes, and whose it is. */
export function FunnelPage() {
  const found = useKeptQuery('funnel', 'funnel', ['advice'], (api) => api.advice.funnel({}));
  const analyse = useAnalyse();
  const analysis = found.data?.analysis;
  useLookAgain(analysis, analysis !== undefined && analysis.analysedAtMs !== null, found.refresh);
  return (
    <AdviceTab title="Funnel" found={found}>
      {(funnel) =>
        funnel.analysis.analysedAtMs === null ? (
          <WithoutAdvice state={funnel.analysis} analyse={analyse} />
        ) : (
          <Funnel funnel={funnel} analyse={analyse} />
        )
      }
    </AdviceTab>
  );
}

function Funnel({ funnel, analyse }: { readonly funnel: AdviceFunnel; readonly analyse: Analyse }) {
  const { analysis } = funnel;
  const now = useNow(30_000);
  const failed = failedText(analysis);
  const progress = analyse.progress ?? analysis.progress;
  const save = () => {
    const name = `headroom-funnel-${new Date(analysis.analysedAtMs ?? 0).toISOString().slice(0, 10)}.csv`;
    saveCsv(name, funnelCsv(funnel));
  };
  const window =
    analysis.fromMs === null || analysis.toMs === null ? '' : windowText(analysis.fromMs, analysis.toMs);
  return (
    <div className={tab.page}>
      <Card
        title="From all GPUs to effective ones"
        note={
          <>
            {window}
            {analysis.coverage !== null && `; ${shareText(analysis.coverage)} of the time observed`}.{' '}
            <AnalysisAge analysedAtMs={analysis.analysedAtMs} nowMs={now} problem={analyse.problem} />
            {progress !== null && `, analysed anew: ${shareText(progress.share)}`}{' '}
            {analysis.demo && <DemoMark />}
          </>
        }
        controls={
          <Button
            size="xs"
            variant="default"
            leftSection={<IconDownload size={14} aria-hidden />}
            onClick={save}
          >
            CSV
          </Button>
        }
      >
        {failed !== null && <p className={`${tab.about} ${tab.doubt}`}>{plainText(failed)}</p>}
        <FunnelSteps funnel={funnel} />
        <p className={funnel.gpusWithoutPrice > 0 ? `${tab.about} ${tab.doubt}` : tab.about}>
          {plainText(funnel.costNote)}
        </p>
      </Card>
      <div className={tab.halves}>
        <StatesTable funnel={funnel} />
        <TeamsTable funnel={funnel} />
      </div>
    </div>
  );
}
