import type { Portfolio } from '../findings/portfolio/portfolioTotal.ts';

/** True where there are GPUs and the price of none is known: the sums of the portfolio are of nothing then, and no 0. */
export function isUnpriced({
  gpus,
  gpusWithoutPrice,
}: Pick<Portfolio, 'gpus' | 'gpusWithoutPrice'>): boolean {
  return gpus > 0 && gpusWithoutPrice === gpus;
}
