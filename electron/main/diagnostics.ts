import { release } from 'node:os';
import type { CollectorState } from '#shared/contract/collectorState.ts';

/** What a person pastes into a bug report: versions and the collector's state; no host, user or file name. */
export function diagnostics(version: string, collector: CollectorState): string {
  const { electron, chrome, node } = process.versions;
  const state = collector.state === 'stopped' ? `stopped: ${collector.reason}` : collector.state;
  return [
    `Headroom ${version}`,
    `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
    `${process.platform} ${release()} ${process.arch}`,
    `Collector ${state}`,
  ].join('\n');
}
