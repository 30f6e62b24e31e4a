import type { SeatPrediction } from '#shared/analysis/findings/finding.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { secondsText, shareText } from '../parts/adviceText.ts';
import styles from './Evidence.module.css';
import { fitCommand } from './fitCommand.ts';

interface Banded {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** What the sizing model says of the target, or of a part of it that it names, with its error, and the command that asks it again. */
export function Prediction({ prediction }: { readonly prediction: SeatPrediction }) {
  const command = fitCommand(prediction.fitArguments);
  return (
    <>
      {prediction.what !== '' && <h4 className={styles.seat}>{plainText(prediction.what)}</h4>}
      <dl className={styles.facts}>
        <BandFact label="Time to first token" figure={prediction.ttftSeconds} />
        <BandFact label="Time per output token" figure={prediction.tpotSeconds} />
        <div>
          <dt>Left free by the load</dt>
          <dd>{shareText(prediction.headroom)} of what it could do</dd>
        </div>
      </dl>
      {prediction.fitArguments.length > 0 && (
        <div className={styles.command}>
          <code>{command}</code>
          <CopyButton text={command} label="the command" />
        </div>
      )}
    </>
  );
}

function BandFact({ label, figure }: { readonly label: string; readonly figure: Banded }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {secondsText(figure.value)}{' '}
        <span className={styles.dim}>
          ({secondsText(figure.low)} to {secondsText(figure.high)})
        </span>
      </dd>
    </div>
  );
}
