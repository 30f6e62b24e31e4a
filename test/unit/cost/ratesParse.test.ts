import { describe, expect, it } from 'vitest';
import { parseRates } from '#engine/billing/rates/ratesParse.ts';

const good = `
currency: EUR
cards:
  - name: contract
    applies: {provider: coreweave, labels: {team: a}}
    perGpuHour: 4.2500000000000000001   # exact
    currency: USD
    from: 2026-01-01
    source: order form 7
owned:
  - {name: rack, applies: {host: own-*}, capex: 280000, depreciationMonths: 48, power: {tariffPerKwh: 0.18, pue: 1.3, hostWatts: 1200}}
exchange:
  - {from: USD, to: EUR, rate: 0.92, date: 2026-11-01}
`;

function first(text: string) {
  const { problems, book } = parseRates(text);
  expect(book.cards).toEqual([]);
  return problems[0];
}

describe('rates.yaml', () => {
  it('keeps amounts as they are written, not as binary numbers', () => {
    const { book, problems } = parseRates(good);
    expect(problems).toEqual([]);
    expect(book.cards[0]).toMatchObject({ perGpuHour: '4.2500000000000000001', currency: 'USD' });
    expect(book.owned[0]).toMatchObject({
      capex: '280000',
      salvage: '0',
      power: { pue: '1.3', hostWatts: 1200 },
    });
    expect(book.catalogue).toEqual({ use: true, warnAfterDays: 90 });
  });

  it('of nothing, and of comments alone, is an empty book', () => {
    for (const text of ['', '# nothing yet\n'])
      expect(parseRates(text)).toMatchObject({ problems: [], book: { currency: 'USD' } });
  });

  it('names line, key and remedy of each kind of fault', () => {
    expect(first('cards:\n  - name: a\n    perGpuHour: 4,25\n')).toMatchObject({
      line: 3,
      key: 'cards[0].perGpuHour',
      message: 'cannot be "4,25"',
    });
    expect(first('cards:\n  - name: a\n    perGpuHour: 4\n    instanc: p5\n')).toMatchObject({
      line: 4,
      key: 'cards[0].instanc',
      message: 'is not a known key',
    });
    expect(first('cards:\n  - name: a\n    perGpuHour: 4\n    applies: {hots: b}\n')).toMatchObject({
      line: 4,
      key: 'cards[0].applies.hots',
      remedy: 'Did you mean "host"?',
    });
    expect(first('cards:\n  - name: a\n')).toMatchObject({
      line: 2,
      message: 'needs one of perGpuHour and perInstanceHour',
    });
    expect(first('owned:\n  - name: a\n    capex: 5\n')).toMatchObject({
      key: 'owned[0].depreciationMonths',
      message: 'is missing',
    });
    expect(first('cards:\n  - {name: a, perGpuHour: 1, from: 2026-02-30}\n')?.remedy).toContain('YYYY-MM-DD');
    expect(first('cards:\n  - {name: a, perGpuHour: 1}\n  - {name: a, perGpuHour: 2}\n')).toMatchObject({
      line: 3,
      key: 'cards[1]',
    });
    expect(first('discounts:\n  - {name: a, provider: aws, percent: 120}\n')?.remedy).toContain(
      'from 0 to 100',
    );
    expect(first('cards: 7\n')).toMatchObject({ line: 1, key: 'cards' });
    expect(first('cards: [\n')?.message).toContain('not YAML');
    expect(first('currency: dollars\n')?.remedy).toContain('ISO 4217');
  });
});
