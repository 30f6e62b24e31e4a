import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { addRatesCheck } from './ratesCheck.ts';
import { addRatesExplain } from './ratesExplain.ts';
import { addRatesShow } from './ratesShow.ts';
import { addRatesUsage } from './ratesUsage.ts';

/** `headroom rates`. */
export function addRates(program: Command, context: CliContext): void {
  const rates = program
    .command('rates')
    .description('What GPUs cost where no bill says it: rates.yaml and price lists.')
    .addHelpText(
      'after',
      '\nExample:\n  headroom rates show\n  headroom rates explain gpu-01\n  headroom rates check\n  headroom rates usage --month 2026-10',
    );
  addRatesShow(rates, context);
  addRatesExplain(rates, context);
  addRatesCheck(rates, context);
  addRatesUsage(rates, context);
}
