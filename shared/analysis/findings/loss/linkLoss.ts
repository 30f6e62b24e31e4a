import { type GpuProfile, workStates } from '../../window/gpuProfile.ts';
import type { Loss } from './loss.ts';
import { workSeconds } from './loss.ts';

/** What is left of the link's rate at most: half is the next fewer lanes, or the next older generation. */
const mostRate = 0.5;
/** Hours at work before the link is looked at: a card that rests trains its link down to save power. */
const leastWorkHours = 24;

/**
 * A PCIe link with fewer lanes, or of an older generation, than card and slot allow, on a GPU that works now: the driver was asked under load,
 * since links of idle cards are trained down (`pcie-link` of incidents says the same of a moment). `pcie.link.*.max` is what card and
 * system together allow, so that a card in a short slot is no fault.
 *
 * Each generation doubles the rate of a lane (PCI-SIG), so that it goes with lanes x 2^generation. How much of the work waits for the link is
 * not measured by anything that is read: a model within one GPU's memory waits seldom, tensor parallel over PCIe and loading of
 * data all the time. No saving is made up.
 */
export function linkLosses(profile: GpuProfile): readonly Loss[] {
  const { pcieGenCurrent: gen, pcieGenMax, pcieWidthCurrent: width, pcieWidthMax, host } = profile.gpu;
  if (gen === null || pcieGenMax === null || width === null || pcieWidthMax === null) return [];
  const rate = (width / pcieWidthMax) * 2 ** (gen - pcieGenMax);
  if (!(rate > 0 && rate <= mostRate)) return [];
  const now = profile.intervals.at(-1);
  if (now === undefined || !workStates.has(now.state)) return [];
  if (workSeconds(profile) < leastWorkHours * 3600) return [];
  // The generation falls within seconds of rest: where lanes are all there, only a GPU that is busy tells.
  if (width >= pcieWidthMax && now.state !== 'effective' && now.state !== 'saturated') return [];
  return [
    {
      cause: 'PCIe link',
      group: `host ${host}`,
      profile,
      share: null,
      whyNoShare:
        'How much of the work waits for the link is not measured, so that what it costs is not known.',
      formula: '',
      figures: [
        {
          label: 'PCIe lanes',
          value: width,
          unit: '',
          threshold: width < pcieWidthMax ? { value: pcieWidthMax, relation: '<' } : null,
        },
        {
          label: 'PCIe generation',
          value: gen,
          unit: '',
          threshold: gen < pcieGenMax ? { value: pcieGenMax, relation: '<' } : null,
        },
        {
          label: 'Rate of the link, of what it could have',
          value: Math.round(rate * 1000) / 10,
          unit: 'percent',
          threshold: { value: mostRate * 100, relation: '<=' },
        },
      ],
      doubts:
        width >= pcieWidthMax
          ? ['The generation of a link may be lowered for a moment while a GPU waits: look again under load.']
          : [],
      confidence: profile.confidence * (width < pcieWidthMax ? 1 : 0.8),
    },
  ];
}
