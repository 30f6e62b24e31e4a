import { runpodConnector } from '#engine/billing/connectors/runpod/runpodConnector.ts';
import { json, notFound, type ProviderDouble } from './providerDouble.ts';

/** RunPod REST v1: pods on two days, a serverless endpoint, a volume; the rest of the month is empty. */
export const runpodDouble: ProviderDouble = {
  connector: runpodConnector,
  options: {},
  answer: ({ path, query }, { isEmpty, isMalformed }) => {
    const family = /^\/v1\/billing\/(\w+)$/.exec(path)?.[1];
    if (family === undefined) return notFound;
    const day = query.get('startTime')?.slice(0, 10);
    if (isEmpty) return json('[]');
    if (family === 'pods' && day === '2026-10-01')
      return json(`[{"amount":3.99000000000000001,"podId":"p1","time":"2026-10-01 00:00:00","timeBilledMs":3600000,"diskSpaceBilledGb":50},
        {"amount":1.5e-7,"podId":"p2","time":"2026-10-01 23:00:00","timeBilledMs":10,"diskSpaceBilledGb":0},
        {"amount":7,"podId":"p1","time":"2026-10-02T00:00:00Z","timeBilledMs":3600000}]`);
    if (family === 'pods' && day === '2026-10-02')
      return json(`[{"amount":7,"podId":"p1","time":"2026-10-02T00:00:00Z","timeBilledMs":3600000}]`);
    if (family === 'endpoints' && day === '2026-10-31')
      return json(`[{"amount":0.1,"endpointId":"e1","time":"2026-10-31T12:00:00Z","timeBilledMs":1000}]`);
    if (family === 'networkvolumes' && day === '2026-10-31')
      return json(
        `[{"amount":0.2,"time":"2026-10-31T12:00:00Z"},{"amount":${isMalformed ? '"n/a"' : '0'},"time":"2026-10-31T13:00:00Z"}]`,
      );
    return json('[]');
  },
  isBilling: ({ path }) => path.startsWith('/v1/billing/pods'),
  rows: 6,
  // The bucket of 2 October in the answer of the 1st belongs to the page of the 2nd and counts once.
  billed: '11.29000015000000001',
  effective: '11.29000015000000001',
  malformedAt: /RunPod, networkvolumes of 2026-10-31, row 2 has a amount that is no decimal: "n\/a"/,
  right: /read access to billing/,
  staleStatus: null,
};
