import { vastConnector } from '#engine/billing/connectors/vast/vastConnector.ts';
import type { Reply } from '../../../fixtures/billing/providerServer.ts';
import { json, notFound, type ProviderDouble } from './providerDouble.ts';

const start = Date.UTC(2026, 9, 1) / 1000;

const contract = (id: number, amount: string, items: string) =>
  `{"start":${start},"end":${start + 86_400},"type":"instance","source":"instance-${id}","description":"Instance ${id} Charges","amount":${amount},"metadata":{"label":"=cmd|x"},"items":[${items}]}`;
const item = (type: string, amount: string) =>
  `{"start":${start},"end":${start + 86_400},"type":"${type}","source":null,"description":"24.000 hours","amount":${amount},"metadata":{},"items":[]}`;

const page = (results: string, next: string | null): Reply =>
  json(`{"success":true,"count":1,"total":2,"next_token":${JSON.stringify(next)},"results":[${results}]}`);

/** Vast.ai: two pages on the first day, whose second contract has 0.01 beyond its items; the other days are empty. */
export const vastDouble: ProviderDouble = {
  connector: vastConnector,
  options: { account: 'team' },
  answer: ({ path, query }, { isEmpty, isMalformed }) => {
    if (path !== '/api/v0/charges/') return notFound;
    const { day } = JSON.parse(query.get('select_filters') ?? '{}') as { day: { gte: number } };
    if (isEmpty || day.gte !== start) return page('', null);
    if (query.get('after_token') === null)
      return page(contract(1, '9.336', `${item('gpu', '9.336')}`), 'bmV4dA==');
    const last = isMalformed ? '{"amount":"many"}' : item('disk', '0.123456789012345678');
    return page(contract(2, '0.533456789012345678', `${item('gpu', '0.4')},${last}`), null);
  },
  isBilling: ({ path }) => path === '/api/v0/charges/',
  rows: 4,
  billed: '9.869456789012345678',
  effective: '9.869456789012345678',
  malformedAt:
    /Vast\.ai, charges of 2026-10-01, page 2, row 1, row 2 has a amount that is no decimal: "many"/,
  right: /billing_read/,
  staleStatus: 400,
};
