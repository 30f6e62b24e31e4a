import type { Measured } from '../../shared/sizing/check/measuredRow.ts';
import { type LayoutKind, layoutKindOf } from '../../shared/sizing/latency/layoutKind.ts';
import { evaluateLogModel, type LogModel } from '../../shared/sizing/latency/logModel.ts';
import {
  decodeCaseOf,
  offlineCaseOf,
  prefillCaseOf,
  singleDecodeCaseOf,
  singlePrefillCaseOf,
} from '../../shared/sizing/latency/modelCases.ts';
import type { FitRow } from './fitLogModel.ts';

/** A row to fit, with what it is grouped by when whole models or GPUs are left out. */
export interface NamedRow extends FitRow {
  readonly model: string;
  readonly gpu: string;
  readonly vendor: string;
  readonly layout: LayoutKind;
}

/** Rows of `measured` that say `seconds`, as cases of one of the models. */
function rowsOf(
  measured: readonly Measured[],
  seconds: (row: Measured) => number | null,
  caseOf: (row: Measured) => Omit<FitRow, 'seconds'>,
): readonly NamedRow[] {
  return measured.flatMap((row) => {
    const measuredSeconds = seconds(row);
    if (measuredSeconds === null) return [];
    const { model, gpu, over } = row.serving;
    const names = { model: model.key, gpu: gpu.key, vendor: gpu.vendor, layout: layoutKindOf(over) };
    return [{ ...names, ...caseOf(row), seconds: measuredSeconds }];
  });
}

/** Decode steps under load. */
export function decodeRows(measured: readonly Measured[]): readonly NamedRow[] {
  return rowsOf(
    measured,
    ({ load, tpotSeconds }) => (load === 'closed-loop' ? tpotSeconds : null),
    ({ serving }) => decodeCaseOf(serving),
  );
}

/** Times to the first token under load; the decode step in them is the predicted one. */
export function prefillRows(measured: readonly Measured[], decode: LogModel): readonly NamedRow[] {
  return rowsOf(
    measured,
    ({ load, ttftSeconds }) => (load === 'closed-loop' ? ttftSeconds : null),
    ({ serving }) => prefillCaseOf(serving, evaluateLogModel(decode, decodeCaseOf(serving))),
  );
}

/** Replicas that are never idle: seconds of one replica per output token. */
export function offlineRows(measured: readonly Measured[]): readonly NamedRow[] {
  return rowsOf(
    measured,
    ({ load, tokensPerSecond, serving }) =>
      (load === 'offline' || load === 'static-batch') && tokensPerSecond !== null
        ? serving.replicas / tokensPerSecond
        : null,
    offlineCaseOf,
  );
}

/** Tokens of llama.cpp, one sequence. */
export function singleDecodeRows(measured: readonly Measured[]): readonly NamedRow[] {
  return rowsOf(
    measured,
    ({ isLlamaCpp, tpotSeconds }) => (isLlamaCpp ? tpotSeconds : null),
    ({ serving, gpus }) => singleDecodeCaseOf(serving, gpus),
  );
}

/** Prompts of llama.cpp. */
export function singlePrefillRows(measured: readonly Measured[]): readonly NamedRow[] {
  return rowsOf(
    measured,
    ({ isLlamaCpp, ttftSeconds }) => (isLlamaCpp ? ttftSeconds : null),
    ({ serving }) => singlePrefillCaseOf(serving),
  );
}
