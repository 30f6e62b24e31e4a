import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { BudgetEdits } from '#engine/billing/spend/budgetEdits.ts';
import { readBudgets } from '#engine/billing/spend/budgetsFile.ts';
import type { BudgetDraft } from '#shared/contract/schemas/budgetEdit.ts';

const all: BudgetDraft = {
  name: 'All',
  of: null,
  amount: '250000',
  currency: 'USD',
  basis: 'effective',
  from: null,
  to: null,
};
const research: BudgetDraft = {
  ...all,
  name: 'Research',
  of: { dimension: 'tag:team', value: '=1+1' },
  amount: '123456789012345678.90',
  basis: 'billed',
  from: '2026-07-01',
  to: '2027-06-01',
};

const typed = `# ours
timeZone: UTC
budgets:
  # agreed with Ann
  - name: All
    amount: 250000 # until summer
    currency: USD
  - { name: EU, amount: 10.50, currency: EUR } # small
`;

let folder: string;
let edits: BudgetEdits;
const path = () => join(folder, 'budgets.yaml');
const text = () => readFileSync(path(), 'utf8');
const budgets = async () => {
  const { budgets: found, problems } = await readBudgets(folder);
  expect(problems).toEqual([]);
  return found;
};

describe('edits of budgets.yaml', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'headroom-budgets-'));
    const made = folder;
    onTestFinished(() => rmSync(made, { recursive: true, force: true }));
    edits = new BudgetEdits(folder);
  });

  it('says how months and years are counted, comments kept', async () => {
    await edits.setCalendar({ timeZone: 'Europe/Berlin', fiscalYearStart: 7 });
    expect(await readBudgets(folder)).toMatchObject({
      ...{ timeZone: 'Europe/Berlin', fiscalYearStart: 7, budgets: [], problems: [] },
    });
    writeFileSync(path(), typed);
    await edits.setCalendar({ timeZone: 'Asia/Tokyo', fiscalYearStart: 4 });
    expect(text()).toBe(
      typed.replace('timeZone: UTC', 'timeZone: Asia/Tokyo').concat('fiscalYearStart: 4\n'),
    );
  });

  it('makes the file, and says again what was asked for', async () => {
    await edits.set(null, all);
    await edits.set(null, research);
    expect(await budgets()).toEqual([all, { ...research, amount: '123456789012345678.9' }]);
    expect(text()).toContain('# What may be spent in a month');
  });

  it('goes into a file of comments alone', async () => {
    writeFileSync(path(), '# nothing yet\n');
    await edits.set(null, all);
    expect(await budgets()).toEqual([all]);
    expect(text()).toContain('# nothing yet');
  });

  it('changes what differs and keeps comments and amounts as they were typed', async () => {
    writeFileSync(path(), typed);
    await edits.set('All', { ...all, name: 'Everything', to: '2026-12-01' });
    expect(text()).toContain('# agreed with Ann');
    expect(text()).toContain('amount: 250000 # until summer');
    expect(text()).toContain('{ name: EU, amount: 10.50, currency: EUR } # small');
    await edits.set('Everything', { ...all, amount: '300000' });
    const [first] = await budgets();
    expect(first).toEqual({ ...all, amount: '300000' });
    expect(text()).toContain('# until summer');
  });

  it('brings a removed one back where it stood, with its comments', async () => {
    writeFileSync(path(), typed);
    const before = await budgets();
    const undo = await edits.remove('All');
    expect((await budgets()).map(({ name }) => name)).toEqual(['EU']);
    await edits.restore(undo);
    expect(await budgets()).toEqual(before);
    expect(text()).toContain('# until summer');
    await expect(edits.restore(undo)).rejects.toThrow(/no longer be undone/);
  });

  it('refuses a name that is taken, a budget that is gone, and a file with a fault', async () => {
    writeFileSync(path(), typed);
    await expect(edits.set(null, all)).rejects.toThrow(/there already/);
    await expect(edits.set('EU', all)).rejects.toThrow(/there already/);
    await expect(edits.remove('Gone')).rejects.toThrow(/no budget named Gone/);
    expect(text()).toBe(typed);
    writeFileSync(path(), `${typed}  - { name: EU, amount: 1, currency: EUR }\n`);
    await expect(edits.set(null, research)).rejects.toThrow(/yaml:9:5: budgets.*name of another budget/);
    expect((await readBudgets(folder)).budgets).toHaveLength(2);
    writeFileSync(path(), 'budgets: [{ name: x, amount: 1, currency: USD, team: a }]\n');
    await expect(edits.set(null, research)).rejects.toThrow(
      /1:11: budgets\[0\] has a key that is not known: team/,
    );
  });
});
