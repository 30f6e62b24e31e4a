import { describe, expect, it } from 'vitest';
import {
  headsOf,
  linesOfFindings,
  shownFindings,
} from '../../../renderer/features/rightsizing/findings/findingRows.ts';
import { findingsCsv } from '../../../renderer/features/rightsizing/findings/findingsCsv.ts';
import { findingsLines } from '../../../renderer/features/rightsizing/findings/findingsLines.ts';
import {
  findingsViewOf,
  paramsOfFindings,
  teamParam,
} from '../../../renderer/features/rightsizing/findings/findingsView.ts';
import { adviceRow } from './adviceRow.ts';

const standard = findingsViewOf({});
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('what the list of findings shows', () => {
  it('stands in the address, and only where it differs from the standard', () => {
    expect(paramsOfFindings(standard)).toEqual({
      ...{ status: '', kind: '', team: '', standing: '', search: '', by: '', finding: '' },
    });
    const view = {
      status: 'dismissed' as const,
      kinds: ['idle', 'zombie'] as const,
      team: teamParam('a,b=c'),
      standing: 'preliminary' as const,
      search: 'host:gpu-1',
      order: 'gpus' as const,
      isReversed: true,
      finding: 'idle:1',
    };
    expect(findingsViewOf(paramsOfFindings(view))).toEqual(view);
  });

  it('takes what is not one of ours as the standard', () => {
    expect(findingsViewOf({ status: 'x', kind: 'idle,nonsense', standing: '?', by: '-money' })).toEqual({
      ...standard,
      kinds: ['idle'],
      isReversed: true,
    });
  });

  it('tells hosts without a team from a team that is called so', () => {
    const rows = [adviceRow({ id: 'none', team: null }), adviceRow({ id: 'dash', team: '-' })];
    expect(ids(shownFindings(rows, { ...standard, team: teamParam(null) }))).toEqual(['none']);
    expect(ids(shownFindings(rows, { ...standard, team: teamParam('-') }))).toEqual(['dash']);
  });

  it('finds by words, fields and their opposite', () => {
    const rows = [
      adviceRow({ id: 'a', hosts: ['gpu-01'], title: 'One is idle' }),
      adviceRow({ id: 'b', hosts: ['gpu-02'], kind: 'zombie', assignee: 'Bob' }),
      adviceRow({ id: 'c', hosts: ['other'], team: 'research', title: 'Mem 0000:3b:00.0' }),
    ];
    const found = (search: string) => ids(shownFindings(rows, { ...standard, search }));
    expect(found('host:gpu')).toEqual(['a', 'b']);
    expect(found('host:gpu -kind:zombie')).toEqual(['a']);
    expect(found('to:bob')).toEqual(['b']);
    expect(found('"one is"')).toEqual(['a']);
    // A colon that no field bears is a word like any other.
    expect(found('0000:3b')).toEqual(['c']);
    expect(found('team:research -mem')).toEqual([]);
  });

  it('keeps the ranking of the engine for money and within what is equal', () => {
    const rows = [
      adviceRow({ id: 'a', gpuCount: 2 }),
      adviceRow({ id: 'b', gpuCount: 8 }),
      adviceRow({ id: 'c', gpuCount: 2 }),
    ];
    expect(ids(shownFindings(rows, standard))).toEqual(['a', 'b', 'c']);
    expect(ids(shownFindings(rows, { ...standard, order: 'gpus' }))).toEqual(['b', 'a', 'c']);
    const unknown = adviceRow({ id: 'unknown', saving: null });
    const smallestFirst = shownFindings([...rows, unknown], { ...standard, isReversed: true });
    expect(ids(smallestFirst)).toEqual(['c', 'b', 'a', 'unknown']);
  });
});

describe('findings that take the same money', () => {
  const rows = [
    adviceRow({ id: 'counts' }),
    adviceRow({ id: 'other' }),
    adviceRow({ id: 'under', supersededBy: 'counts' }),
    adviceRow({ id: 'deeper', supersededBy: 'under' }),
  ];

  it('are folded under the one that counts', () => {
    const lines = linesOfFindings(rows, new Set());
    expect(lines.map(({ key, rank, under }) => [key, rank, under])).toEqual([
      ['counts', 1, 1],
      ['other', 2, 0],
    ]);
  });

  it('are all reached by unfolding, and none twice', () => {
    const lines = linesOfFindings(rows, new Set(['counts', 'under']));
    expect(lines.map(({ key, rank }) => [key, rank])).toEqual([
      ['counts', 1],
      ['under', null],
      ['deeper', null],
      ['other', 2],
    ]);
    expect(headsOf('deeper', rows)).toEqual(['under', 'counts']);
  });

  it('stand for themselves where the one that counts is not shown', () => {
    const lines = linesOfFindings(rows.slice(1), new Set());
    expect(lines.map(({ key }) => key)).toEqual(['other', 'under']);
  });

  it('end in a ring without an end', () => {
    const ring = [adviceRow({ id: 'a', supersededBy: 'b' }), adviceRow({ id: 'b', supersededBy: 'a' })];
    expect(headsOf('a', ring)).toEqual(['b', 'a']);
  });
});

describe('findings outside of the app', () => {
  it('are exact in CSV, and no formula', () => {
    const text = findingsCsv([
      adviceRow({ id: 'a', title: '=1+1', team: '@home\u202e' }),
      adviceRow({
        id: 'b',
        saving: null,
        counted: null,
        whyNoSaving: 'No price is known, none.',
        hostCount: 3,
      }),
    ]);
    const [, first = '', second = ''] = text.split('\r\n');
    expect(text.startsWith('id,kind,')).toBe(true);
    expect(first).toContain(",'=1+1,");
    expect(first).toContain(",'@home,");
    expect(first).toContain(',900,1000,1300,1000,,USD,');
    expect(second).toContain(',,,,,,,"No price is known, none.",');
    expect(second).toContain('gpu-01 and 2 more');
  });

  it('add up to the portfolio in CSV: what others take is not in it, and what a fix costs is no saving', () => {
    const some = (amount: string) => ({ low: amount, expected: amount, high: amount, currency: 'USD' });
    const text = findingsCsv([
      adviceRow({ id: 'whole' }),
      adviceRow({ id: 'part', counted: some('250.5'), extent: 'part' }),
      adviceRow({ id: 'under', supersededBy: 'whole', counted: some('0'), extent: 'none' }),
      adviceRow({ id: 'fix', kind: 'underSized' }),
    ]);
    const [head = [], ...rows] = text
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    const column = (name: string) => rows.map((cells) => cells[head.indexOf(name)]);
    expect(column('counted')).toEqual(['1000', '250.5', '0', '']);
    expect(column('saving expected')).toEqual(['1000', '1000', '1000', '']);
    expect(column('cost of the fix')).toEqual(['', '', '', '1000']);
  });

  it('say an unknown saving as unknown and a fix as a cost', () => {
    const text = findingsLines([
      adviceRow({ id: 'a', saving: null }),
      adviceRow({ id: 'b', kind: 'underSized', gpuCount: 4, title: 'a\nb' }),
    ]);
    expect(text.split('\n')).toEqual([
      'unknown a month: Idle, 1 GPU: gpu-01 GPU 3 is idle since 3 November',
      'costs USD 1,000 (USD 900 to 1,300) a month: Under-sized, 4 GPUs: a b',
    ]);
  });
});
