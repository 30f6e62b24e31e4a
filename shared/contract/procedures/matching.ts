import {
  allocationInputSchema,
  allocationSchema,
  billedStatesInputSchema,
  billedStatesSchema,
  matchingInputSchema,
  matchingRuleSchema,
  monthMatchingSchema,
} from '../schemas/matching.ts';
import { base, nothing } from './base.ts';

/** Hosts and what the bills name, joined; costs by use. */
export const matching = {
  /** Hosts and what a month's bill names, joined; nothing on either side is left out. */
  month: base.input(matchingInputSchema).output(monthMatchingSchema),
  /** Asks the providers' APIs for the addresses of their machines. */
  ask: base.input(nothing).output(nothing),
  /** The user's rule for a host; it stands in hosts.yaml. */
  setRule: base.input(matchingRuleSchema).output(nothing),
  /** What a month's costs were spent on: effective, held idle, idle and not observed, by one dimension. */
  allocate: base.input(allocationInputSchema).output(allocationSchema),
  /** The same by the states that the analysis told of each hour, waste by team. */
  states: base.input(billedStatesInputSchema).output(billedStatesSchema),
};
