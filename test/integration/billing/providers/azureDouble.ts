import { azureConnector } from '#engine/billing/connectors/azure/azureConnector.ts';
import { json, notFound, type ProviderDouble } from './providerDouble.ts';

const scope = 'subscriptions/11111111-2222-3333-4444-555555555555';
const vm = `/${scope}/resourceGroups/ml/providers/Microsoft.Compute/virtualMachines/gpu-1`;
const reservation = '/providers/Microsoft.Capacity/reservationOrders/r-1';
const columns =
  '[{"name":"Cost","type":"Number"},{"name":"UsageQuantity","type":"Number"},{"name":"UsageDate","type":"Number"},{"name":"ResourceId","type":"String"},{"name":"Meter","type":"String"},{"name":"Currency","type":"String"}]';

const page = (rows: string, next: string | null) =>
  json(`{"properties":{"nextLink":${JSON.stringify(next)},"columns":${columns},"rows":[${rows}]}}`);

/** Azure: a reservation bought and used in the first week, whose actual costs come in two pages; other weeks are 204. */
export const azureDouble: ProviderDouble = {
  connector: azureConnector,
  options: { scope: `/${scope}` },
  answer: ({ path, query, body }, { isEmpty, isMalformed }) => {
    if (path !== `/${scope}/providers/Microsoft.CostManagement/query`) return notFound;
    const { type, timePeriod } = JSON.parse(body) as { type: string; timePeriod: { from: string } };
    if (isEmpty || timePeriod.from !== '2026-10-01T00:00:00Z') return { status: 204, text: '' };
    if (type === 'AmortizedCost')
      return page(
        `[${isMalformed ? '"1.2.3"' : '58.3204861111111111'},24,20261001,"${vm}","ND96","USD"],[-0.32,1,20261002,"${vm}","Disk","USD"]`,
        null,
      );
    if (query.get('$skiptoken') === null)
      return page(
        `[472000.10,1,20261001,"${reservation}","ND96","USD"]`,
        `/${scope}/providers/Microsoft.CostManagement/query?api-version=2025-03-01&$skiptoken=abc`,
      );
    return page(
      `[0,24,20261001,"${vm}","ND96","USD"],[-0.32,1,20261002,"${vm.toUpperCase()}","Disk","USD"]`,
      null,
    );
  },
  isBilling: () => true,
  rows: 3,
  billed: '471999.78',
  effective: '58.0004861111111111',
  malformedAt:
    /Azure, AmortizedCost of 2026-10-01 to 2026-10-07, page 1, row 1 has a Cost that is no decimal: "1\.2\.3"/,
  right: /Cost Management Reader/,
  staleStatus: null,
};
