import { describe, expect, it } from 'vitest';
import type { RateRow } from '#shared/contract/schemas/rates.ts';
import { emptyRateBook } from '#shared/cost/rates/rateBook.ts';
import {
  checkRateForm,
  formOfEntry,
  ownedOfForm,
} from '../../../renderer/features/billing/rates/rateForm.ts';
import {
  orderedRows,
  pricedText,
  priceText,
  ratesCsv,
} from '../../../renderer/features/billing/rates/rateRows.ts';

describe('the form of an entry', () => {
  it('gives back the entry that it shows', () => {
    const card = {
      name: 'contract',
      applies: { host: 'gpu-*', labels: { team: 'a', tier: '1' } },
      perGpuHour: '4.25',
      currency: 'EUR',
      from: '2026-01-01',
    };
    const form = formOfEntry('cards', card, 'USD');
    expect(form).toMatchObject({ 'applies.labels': 'team=a, tier=1', perInstanceHour: '', currency: 'EUR' });
    expect(checkRateForm('cards', form, card)).toEqual({
      edit: { section: 'cards', was: 'contract', entry: card },
      errors: {},
    });
  });

  it('names the field that is wrong', () => {
    const empty = formOfEntry('cards', null, emptyRateBook.currency);
    expect(checkRateForm('cards', { ...empty, name: 'x' }, null).errors).toEqual({
      perGpuHour: 'Give one of the two prices.',
    });
    expect(
      checkRateForm('cards', { ...empty, name: 'x', perGpuHour: '4,25', from: '1.2.2026' }, null).errors,
    ).toMatchObject({
      perGpuHour: expect.stringContaining('4.25'),
      from: 'A day as YYYY-MM-DD.',
    });
    const owned = formOfEntry('owned', null, 'USD');
    expect(
      checkRateForm('owned', { ...owned, name: 'r', capex: '5', depreciationMonths: '1.5' }, null).errors,
    ).toEqual({
      depreciationMonths: 'Whole months from 1 to 600.',
    });
  });

  it('shows the calculation before there is a name', () => {
    const form = { ...formOfEntry('owned', null, 'USD'), capex: '280000', depreciationMonths: '48' };
    expect(ownedOfForm(form)).toMatchObject({ capex: '280000', salvage: '0' });
    expect(ownedOfForm({ ...form, capex: '' })).toBeNull();
  });
});

describe('rows of prices', () => {
  const row = (host: string, perGpuHour: string | null): RateRow => ({
    subject: { host, labels: {}, gpuName: '=cmd|x', gpuKey: null, gpuCount: 8, hostGpuCount: 8, place: null },
    demo: false,
    answer: {
      rate:
        perGpuHour === null
          ? null
          : {
              basis: 'card',
              rule: 'contract',
              perGpuHour,
              currency: 'USD',
              energy: null,
              source: 'order',
              asOf: null,
              lines: [],
            },
      steps: [],
      warnings: [],
      why: perGpuHour === null ? 'nobody said' : '',
      remedy: '',
    },
  });

  it('have what has no price first, and an empty cell for it', () => {
    const rows = orderedRows([row('b', '0'), row('c', null), row('a', '4.25')], '');
    expect(rows.map(({ subject }) => subject.host)).toEqual(['c', 'a', 'b']);
    expect(rows.map(priceText)).toEqual(['unknown', 'USD 4.2500', 'USD 0.0000']);
    const [, unknown, known] = ratesCsv(rows).split('\r\n');
    expect(unknown).toContain("c,'=cmd|x,8,,,,,,,,,,,nobody said");
    expect(known).toContain(',4.25,USD,');
  });

  it('are found by all words of a filter', () => {
    expect(orderedRows([row('a', null), row('b', '1')], 'CARD contract')).toHaveLength(1);
  });

  it('count what has no price', () => {
    expect(pricedText({ gpus: 800, pricedGpus: 783 })).toBe('17 of 800 GPUs without a price');
    expect(pricedText({ gpus: 8, pricedGpus: 8 })).toBe('all 8 GPUs have a price');
    expect(pricedText({ gpus: 7991, pricedGpus: 6000 })).toBe('1,991 of 7,991 GPUs without a price');
  });
});
