/** Makes a store with the past of a fleet, in a process of its own: `node fillChild.ts PATH GPUS GPUS_PER_HOST HOURS FROM_MS`. */
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { saveHosts } from './benchDesk.ts';
import { retention } from './benchStore.ts';
import { fillFleet } from './fillFleet.ts';

const [path = '', ...numbers] = process.argv.slice(2);
const [gpus = 0, perHost = 1, hours = 0, fromMs = 0] = numbers.map(Number);
const store = await openTelemetryStore({ path, retention });
await saveHosts(store, { gpus, perHost }, fromMs + hours * 3_600_000);
await store.close();
await fillFleet(path, { gpus, perHost, hours, fromS: fromMs / 1000 });
