import { holdsOver } from '../../fixtures/fleets/score/holdsOver.ts';
import { runComposed } from '../../fixtures/fleets/score/runFleets.ts';
import { heldOutDraws, tuningDraws } from '../../fixtures/fleets/score/seeds.ts';

/** Of a kind that chance drew seldom one miss would decide; it counts among all kinds. */
const fewest = 12;

holdsOver('fleets drawn by chance', fewest, () => runComposed(tuningDraws));
holdsOver('fleets drawn by chance that no rule has seen', fewest, () => runComposed(heldOutDraws));
