import { expect, it } from 'vitest';
import type { MonthMatchingView } from '#shared/contract/schemas/matching.ts';
import {
  costText,
  matchingCsv,
  summaryText,
} from '../../../renderer/features/billing/matching/matchingText.ts';

const resource = {
  key: 'aws:i-0123456789abcdef0',
  provider: 'AWS',
  account: '1',
  resourceId: 'i-0123456789abcdef0',
  resourceName: null,
  resourceType: null,
  currency: 'USD',
  cost: '-0.10',
};
const view: MonthMatchingView = {
  demo: false,
  matches: [
    {
      host: 'a',
      key: resource.key,
      by: 'rule',
      confidence: 'certain',
      evidence: 'x',
      resource,
      isListed: true,
    },
  ],
  ambiguous: [],
  unmatchedHosts: [{ host: '@b', reason: '=1+1', candidates: [] }],
  unmatchedResources: [{ ...resource, key: 'x', isMachine: false, cost: null }],
  more: { count: 0, costs: [] },
  rules: {},
  askedAtMs: null,
  failures: [],
};

it('a month of matching in a sentence, a sum and a file', () => {
  expect(summaryText(view)).toBe('1 host matched, 1 host and 0 machines of the bill without a partner');
  expect(summaryText({ ...view, unmatchedHosts: [] })).toContain('every host');
  expect(costText([resource, { ...resource, currency: 'EUR', cost: null }])).toBe('USD -0.10 + unknown');
  const lines = matchingCsv(view).trimEnd().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain(',-0.10,');
  expect(lines[2]).toContain("'@b");
  expect(lines[2]).toContain("'=1+1");
});
