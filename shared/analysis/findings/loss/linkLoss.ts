import { type GpuProfile, workStates } from '../../window/gpuProfile.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import type { Loss } from './loss.ts';
import { workSeconds } from './loss.ts';
import { servedLinkShare } from './servedLinkShare.ts';

/** What is left of the link's lanes at most: half is the next fewer that there are. */
const mostRate = 0.5;
/** Hours at work before the link is looked at: nobody misses lanes of a card that does nothing. */
const leastWorkHours = 24;
/** Training rests for hours between its runs; what has rested for longer may have been given lanes of another slot meanwhile. */
const longestRestMs = 24 * 3_600_000;

/**
 * A PCIe link with at most half of the lanes that card and slot allow together (`pcie.link.width.max`, so that a card in a short slot is no
 * fault), on a GPU that worked within a day.
 *
 * The generation is left alone: it falls within a second of rest to save power, what is kept of it is a reading of one moment, and training
 * rests between its runs. Whether it is low under load the incident `pcie-link` says, which sees both at once. Lanes are kept at rest.
 *
 * The rate goes with the lanes. How much of the work waits for the link is measured by nothing that is read: a model within one GPU's memory
 * waits seldom, loading of data all the time. No saving is made up, but for models that several GPUs serve over PCIe (`servedLinkShare`).
 */
export function linkLosses(profile: GpuProfile, input: AnalysisInput): readonly Loss[] {
  const { pcieWidthCurrent: width, pcieWidthMax, host } = profile.gpu;
  if (width === null || pcieWidthMax === null) return [];
  const rate = width / pcieWidthMax;
  if (!(rate > 0 && rate <= mostRate)) return [];
  const worked = profile.intervals.findLast(({ state }) => workStates.has(state));
  if (worked === undefined || worked.toMs < profile.toMs - longestRestMs) return [];
  if (workSeconds(profile) < leastWorkHours * 3600) return [];
  const served = servedLinkShare(profile, rate, input);
  return [
    {
      cause: 'PCIe link',
      group: served === null ? `host ${host}` : `a served model on ${host}`,
      profile,
      share: served?.share ?? null,
      whyNoShare:
        served === null
          ? 'How much of the work waits for the link is not measured, so that what it costs is not known.'
          : '',
      formula: served?.formula ?? '',
      lines: [],
      figures: [
        {
          label: 'PCIe lanes',
          value: width,
          unit: '',
          threshold: { value: Math.floor(pcieWidthMax * mostRate), relation: '<=' },
        },
        { label: 'PCIe lanes that card and slot allow', value: pcieWidthMax, unit: '', threshold: null },
      ],
      doubts:
        served === null
          ? []
          : ['The other GPUs that serve the model wait for this one too: what they lose is not counted.'],
      confidence: profile.confidence,
    },
  ];
}
