/** Analyses a store, decides of three findings, tells their ids, and waits to be killed. */
import { adviceFilterSchema } from '#shared/contract/schemas/advice.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { deskOver, neverAborted, openStore, unheard } from './simulatedDesk.ts';

const [path = ''] = process.argv.slice(2);
const nowMs = Date.UTC(2026, 10, 1) + 600_000;
const store = await openStore(path);
const fleet = planFleet({ gpus: 32, seed: 1 });
const desk = deskOver({ store, fleet, now: () => nowMs, rules: { windowDays: 10 } });
await desk.analyse(null, unheard, neverAborted);
const { rows } = await desk.list(adviceFilterSchema.parse({ status: 'all' }));
const ids = rows.slice(0, 3).map(({ id }) => id);
const [accepted = '', dismissed = '', snoozed = ''] = ids;
await desk.decide([accepted], { verb: 'accept', note: 'on Monday' }, 'ada');
await desk.decide([dismissed], { verb: 'dismiss', reason: 'a spare' }, 'ada');
await desk.decide([snoozed], { verb: 'snooze', untilMs: nowMs + 86_400_000 }, 'ada');
await desk.decide([snoozed], { verb: 'assign', to: 'grace' }, 'ada');
process.stdout.write(JSON.stringify(ids));
setInterval(() => undefined, 1000);
