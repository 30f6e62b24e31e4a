import fc from 'fast-check';

/**
 * Properties draw the same cases in every run, so that a red suite means a change and not a throw of the dice.
 * `PROPERTY_SEED=N npm test -- unit` draws others: do that with a few new seeds after a change of what they hold.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_121) });
