import { digitaloceanConnector } from '#engine/billing/connectors/digitalocean/digitaloceanConnector.ts';
import { json, notFound, type ProviderDouble } from './providerDouble.ts';

const uuid = '22737513-0ea7-4206-8ceb-98a575af7681';

const item = (product: string, amount: string) =>
  `{"product":"${product}","resource_id":"1234","description":"gpu-h100x1-80gb (trainer)","amount":"${amount}","duration":"744","duration_unit":"Hours","start_time":"2026-10-01T00:00:00Z","end_time":"2026-11-01T00:00:00Z","project_name":"research","category":"iaas"}`;

/** DigitalOcean: an invoice of two pages with tax and a credit that stand in its summary alone. */
export const digitaloceanDouble: ProviderDouble = {
  connector: digitaloceanConnector,
  options: { account: 'team' },
  answer: ({ path, query }, { isEmpty, isMalformed }) => {
    if (path === '/v2/customers/my/invoices') {
      const period = isEmpty ? '2026-09' : '2026-10';
      return json(
        `{"invoices":[{"invoice_uuid":"${uuid}","amount":"2528.30","invoice_period":"${period}"}],"invoice_preview":{"invoice_uuid":"preview-1","amount":"1.00","invoice_period":"2026-11"},"links":{},"meta":{"total":1}}`,
      );
    }
    if (path === `/v2/customers/my/invoices/${uuid}/summary`)
      return json(
        `{"invoice_uuid":"${uuid}","amount":"2528.30","taxes":{"name":"Tax","amount":"12.00"},"credits_and_adjustments":{"name":"Credits","amount":"-5.25"},"overages":{"amount":"0.00"}}`,
      );
    if (path !== `/v2/customers/my/invoices/${uuid}`) return notFound;
    const next = `https://elsewhere.example/v2/customers/my/invoices/${uuid}?page=2`;
    if (query.get('page') === '1')
      return json(
        `{"invoice_items":[${item('GPU Droplets', '2522.16')}],"links":{"pages":{"next":"${next}"}},"meta":{"total":2}}`,
      );
    return json(
      `{"invoice_items":[${item('Spaces Subscription', isMalformed ? '$5.00' : '5.00')},${item('Droplets', '-5.61')}],"links":{},"meta":{"total":2}}`,
    );
  },
  isBilling: ({ path }) => path.startsWith('/v2/customers'),
  rows: 5,
  billed: '2528.3',
  effective: '2528.3',
  malformedAt: /DigitalOcean, 22737513-\S+, page 2, row 1 has a amount that is no decimal: "\$5\.00"/,
  right: /billing:read/,
  staleStatus: null,
};
