import { upcloudConnector } from '#engine/billing/connectors/upcloud/upcloudConnector.ts';
import { json, notFound, type ProviderDouble } from './providerDouble.ts';

/** UpCloud: a month in one answer, whose resource's amount is not the sum of its details, and traffic without resources. */
export const upcloudDouble: ProviderDouble = {
  connector: upcloudConnector,
  options: { account: 'company' },
  answer: ({ path }, { isEmpty, isMalformed }) => {
    if (path !== '/1.3/account/billing/summary/2026-10') return notFound;
    if (isEmpty) return json('{"billing":{"currency":"EUR","total_amount":0}}');
    return json(`{"billing":{"currency":"EUR",
      "servers":{"server":{"resources":[
        {"resource_id":"s1","amount":16.18091,"hours":420,"details":[{"amount":16.18091,"hours":420,"plan":"2xCPU-4GB","zone":"fi-hel2","labels":[{"key":"team","value":"vision"}]}]},
        {"resource_id":"s2","amount":16.10386,"hours":430,"details":[{"amount":16.10386,"hours":418,"plan":"2xCPU-4GB","zone":"fi-hel2"},{"amount":${isMalformed ? '"0.9288 EUR"' : '0.9288'},"hours":12,"plan":"4xCPU-8GB","zone":"fi-hel2"}]}],
        "total_amount":33.21357},"total_amount":33.21357},
      "networks":{"bandwidth":{"total_amount":52.136},"total_amount":52.136},
      "total_amount":85.34957}}`);
  },
  isBilling: ({ path }) => path.startsWith('/1.3/account/billing'),
  rows: 4,
  billed: '85.34957',
  effective: '85.34957',
  malformedAt:
    /UpCloud, 2026-10, servers, server, row 2, row 2 has a amount that is no decimal: "0\.9288 EUR"/,
  right: /permission to read billing/,
  staleStatus: null,
};
