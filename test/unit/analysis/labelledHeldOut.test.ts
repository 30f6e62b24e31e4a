import { holdsOver } from '../../fixtures/fleets/score/holdsOver.ts';
import { runFleets } from '../../fixtures/fleets/score/runFleets.ts';
import { heldOutSeeds } from '../../fixtures/fleets/score/seeds.ts';

holdsOver('written fleets under noise that no rule has seen', 1, () => runFleets(heldOutSeeds));
