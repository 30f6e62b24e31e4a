/** Fills a store's file in a process of its own, whose memory is no part of what is measured: `node fillChild.ts PATH GPUS HOURS FROM_S`. */
import { fillFleet } from './fillFleet.ts';

const [path = '', gpus, hours, fromS] = process.argv.slice(2);
await fillFleet(path, { gpus: Number(gpus), hours: Number(hours), fromS: Number(fromS) });
