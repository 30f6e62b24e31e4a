import type { Failure, FailureKind } from '#shared/domain/failure.ts';
import { type DcgmFailure, dcgmFailureOf } from './formats/dcgm/dcgmFailure.ts';

const kinds: Readonly<Record<DcgmFailure['kind'], FailureKind>> = {
  'unsupported-field': 'unreadable',
  'module-not-loaded': 'unreadable',
  'profiling-broken': 'unreadable',
  'profiling-taken': 'unreadable',
  'not-watched': 'config',
  'no-host-engine': 'refused',
  permission: 'permission',
  'gpu-lost': 'gpu-lost',
  'requires-reset': 'gpu-lost',
  'visible-devices': 'config',
  stopped: 'closed',
  unknown: 'unreadable',
};

const longestWords = 600;

/** Why DCGM of a host gives nothing, from the words that dcgmi left; the first line that tells decides. */
export function dcgmHostFailure(host: string, lines: readonly string[]): Failure {
  const words = lines.join(' ').trim().slice(0, longestWords);
  const said = lines.map(dcgmFailureOf).find((failure) => failure !== null);
  if (said)
    return {
      kind: kinds[said.kind],
      message: `${said.message.replace(/\.$/, '')} (${host})`,
      words,
      remedy: said.remedy,
      terminal: false,
    };
  return {
    kind: words === '' ? 'closed' : 'unreadable',
    message: words === '' ? `dcgmi dmon on ${host} ended without a word` : `dcgmi dmon on ${host} fails`,
    words,
    remedy: 'It is started again by itself; if this repeats, look at the log of nv-hostengine.',
    terminal: false,
  };
}

/** DCGM runs and says nothing any more. */
export function dcgmSilent(host: string): Failure {
  return {
    kind: 'silent',
    message: `DCGM on ${host} gives no more readings, though dcgmi dmon still runs`,
    words: '',
    remedy: 'It is ended and started again if it stays silent; look at the log of nv-hostengine.',
    terminal: false,
  };
}
