import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';
import { nextPageUrl } from '../billingFetch.ts';
import type { BillingConnector, ConnectorContext } from '../connector.ts';
import { listAt, rowAt, textAt, unreadable } from '../reading/answerRow.ts';
import { apiUrl, askProvider, optionList, optionText } from '../reading/askProvider.ts';
import { trySteps } from '../reading/trySteps.ts';
import { quotesOfItem } from './retailQuotes.ts';

const base = 'https://prices.azure.com';
const apiVersion = '2023-01-01-preview';
const mostPages = 200;
const noBill = "The price list has no bills: it gives rates where Azure's bill is not in yet.";

/** Azure's public price list of virtual machines. Source: Azure Retail Prices REST API; names in the filter are case-sensitive. */
export const azureRetailConnector: BillingConnector = {
  kind: 'azure-retail-prices',
  title: 'Azure retail prices',
  provider: 'Microsoft',
  fields: [
    {
      key: 'regions',
      label: 'Regions',
      hint: 'As Azure writes them, in lower case.',
      placeholder: 'eastus',
      isRequired: true,
      isList: true,
      pattern: '[a-z0-9]{2,40}',
    },
    {
      key: 'sizes',
      label: 'Sizes',
      hint: 'Exact names; every ND and NC size and the NV ones where nothing is written.',
      placeholder: 'Standard_ND96isr_H100_v5',
      isRequired: false,
      isList: true,
      pattern: '\\w{1,80}',
    },
    {
      key: 'currency',
      label: 'Currency',
      hint: 'USD where nothing is written; Azure calls others indicative.',
      placeholder: 'USD',
      isRequired: false,
      isList: false,
      pattern: '[A-Z]{3}',
    },
  ],
  costOfCalls: 'Free and public; one request for 1,000 prices (100 on some pages).',
  credentials: 'None: the list is public.',
  secret: null,
  policy: () => 'No right is needed: the price list is public.',
  test: (config, context) =>
    trySteps(
      [
        {
          step: 'price list',
          right: null,
          run: async () => `${(await prices(config, context)).length} listed`,
        },
        { step: 'bills', right: null, run: async () => noBill },
      ],
      context,
    ),
  pull: async () => ({ months: [], warnings: [noBill] }),
  prices,
};

async function prices(config: ConnectionConfig, context: ConnectorContext): Promise<readonly PriceQuote[]> {
  const found: PriceQuote[] = [];
  const asOf = new Date(context.now()).toISOString().slice(0, 10);
  for (const region of optionList(config, 'regions')) {
    let url: URL | null = firstPage(config, region);
    for (let page = 1; url !== null; page += 1) {
      const place = `Azure retail prices, ${region}, page ${page}`;
      if (page > mostPages) throw unreadable(place, 'never ends', '');
      const answer = await askProvider(context, { url }, { title: 'Azure retail prices', right: 'nothing' });
      const body = rowAt(answer.json(), place);
      const read = { source: `${base}/api/retail/prices`, asOf };
      found.push(...listAt(body, 'Items').flatMap((item) => quotesOfItem(item, read)));
      const next = textAt(body, 'NextPageLink');
      url = next === null ? null : nextPageUrl(next, url);
    }
  }
  return found;
}

/** Values are checked by the fields' patterns; a quote in one would end the text of the filter. */
function firstPage(config: ConnectionConfig, region: string): URL {
  const plain = (text: string) => text.replace(/[^\w.-]/g, '');
  const sizes = optionList(config, 'sizes').map((size) => `armSkuName eq '${plain(size)}'`);
  const families = ['Standard_NC', 'Standard_ND', 'Standard_NV', 'Standard_NG'].map(
    (family) => `startswith(armSkuName, '${family}')`,
  );
  const wanted = (sizes.length > 0 ? sizes : families).join(' or ');
  return apiUrl(config, base, '/api/retail/prices', {
    'api-version': apiVersion,
    meterRegion: "'primary'",
    currencyCode: `'${plain(optionText(config, 'currency') ?? 'USD')}'`,
    $filter: `serviceName eq 'Virtual Machines' and armRegionName eq '${plain(region)}' and (${wanted})`,
  });
}
