import { coreweaveConnector } from '#engine/billing/connectors/coreweave/coreweaveConnector.ts';
import { json, notFound, type ProviderDouble } from './providerDouble.ts';

const row = (hour: string, quantity: string, more = '') =>
  `{"ChargePeriodStart":"2026-10-01T${hour}:00:00Z","ChargePeriodEnd":"2026-10-01T${hour}:59:59Z","PricingQuantity":${quantity},"PricingUnit":"GPU-Hours",
   "ServiceName":"GPU Compute","ServiceCategory":"Compute","SkuId":"gpu.h100","RegionId":"us-east-04","RegionName":null,"BillingAccountName":null,"ChargeClass":null,"ClusterZone":"a"${more}}`;

/** CoreWeave's preview: quantities in two pages, no money; one row has zeros where costs will be one day. */
export const coreweaveDouble: ProviderDouble = {
  connector: coreweaveConnector,
  options: { account: 'org' },
  answer: ({ path, query }, { isEmpty, isMalformed }) => {
    if (path !== '/v1/billing/focus') return notFound;
    if (isEmpty) return json('{"data":[],"data_as_of":"2026-10-31T00:00:00Z"}');
    if (query.get('page_token') === null)
      return json(
        `{"data":[${row('00', '8')},${row('01', '7.5', ',"BilledCost":0,"EffectiveCost":0')}],"next_page_token":"p2"}`,
      );
    return json(`{"data":[${row('02', isMalformed ? '"8,5"' : '0.125')}],"next_page_token":null}`);
  },
  isBilling: ({ path }) => path === '/v1/billing/focus',
  rows: 3,
  billed: null,
  effective: null,
  malformedAt: /CoreWeave, 2026-10, page 2, row 1 has a PricingQuantity that is no decimal: "8,5"/,
  right: /FOCUS export/,
  staleStatus: 400,
};
