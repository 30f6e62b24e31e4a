import type { Portfolio } from './portfolioTotal.ts';

/** How a total was counted, a sentence each, for a screen and a report. */
export function portfolioMethod(portfolio: Omit<Portfolio, 'method'>): readonly string[] {
  const { entries, gpus, gpusWithoutPrice, currency } = portfolio;
  const count = (extent: 'whole' | 'part' | 'none') =>
    entries.filter((entry) => entry.extent === extent).length;
  const uncounted = entries.filter(({ counted, extent }) => counted === null && extent !== 'none').length;
  const sentences = [
    'A month is 730 hours. Every saving is taken from the month of the GPUs that it is claimed from, and no part of a month counts twice.',
    'Of findings that exclude one another those count that save most together; the others name the one that counts in their place.',
    'What a GPU is for comes first, then when it runs, then what it is bought at, then speed that is lost: each counts on what the ones before it leave.',
    `${count('whole') - uncounted} findings count whole, ${count('part')} in part, ${count('none')} not at all${uncounted === 0 ? '' : `, and ${uncounted} have no saving that can be told`}.`,
  ];
  if (gpusWithoutPrice > 0)
    sentences.push(
      `The price of ${gpusWithoutPrice} of ${gpus} GPUs is unknown: nothing on them is in these figures, which is not a saving of 0 ${currency}.`,
    );
  return sentences;
}
