import { describe, expect, test } from 'vitest';
import { formatRoute, parseRoute } from '../../../renderer/app/router/route.ts';
import {
  linesOfIncidents,
  severityCounts,
  shownIncidents,
} from '../../../renderer/features/incidents/incidentRows.ts';
import { incidentMarkdown, incidentsCsv } from '../../../renderer/features/incidents/incidentText.ts';
import { incidentViewOf, paramsOfView } from '../../../renderer/features/incidents/incidentView.ts';
import { snoozeChoices } from '../../../renderer/features/incidents/snoozeChoices.ts';
import { typedSnooze } from '../../../renderer/ui/decisions/snoozeMoment.ts';
import { anIncident, began } from '../notifications/incidents.ts';

const labels = { 'gpu-01': { team: 'search' }, 'gpu-02': { team: 'ads', rack: 'r7' } };
const now = began + 3_600_000;
const all = [
  anIncident({
    id: 'a',
    severity: 'warning',
    kind: 'throttle',
    code: 'hwSlowdown',
    title: 'Throttled by heat',
    openedAtMs: began + 2,
  }),
  anIncident({ id: 'b', openedAtMs: began + 1 }),
  anIncident({ id: 'c', host: 'gpu-02', gpuIndex: 0, openedAtMs: began + 9, snoozedUntilMs: now + 1 }),
  anIncident({ id: 'd', state: 'cleared', clearedAtMs: began + 50, clearReason: 'over' }),
  anIncident({ id: 'e', severity: 'info', acknowledgement: { by: 'ada', atMs: began, note: 'ticket 7' } }),
];
const shown = (params: Record<string, string>) =>
  shownIncidents(all, incidentViewOf(params), labels, now).map(({ id }) => id);

describe('which incidents are shown, and in which order', () => {
  test('open ones, the worst and newest first; cleared ones last', () => {
    expect(shown({})).toEqual(['c', 'b', 'a', 'e']);
    expect(shown({ state: 'all' })).toEqual(['c', 'b', 'a', 'e', 'd']);
    expect(shown({ state: 'cleared' })).toEqual(['d']);
  });

  test.each([
    [{ severity: 'critical' }, ['c', 'b']],
    [{ severity: 'info,warning' }, ['a', 'e']],
    [{ severity: 'nonsense' }, ['c', 'b', 'a', 'e']],
    [{ quiet: 'hidden' }, ['b', 'a']],
    [{ filter: 'host:gpu-02' }, ['c']],
    [{ filter: 'team:ads' }, ['c']],
    [{ filter: '-team:ads' }, ['b', 'a', 'e']],
    [{ filter: 'team=search heat' }, ['a']],
    [{ filter: 'kind:throttle' }, ['a']],
    [{ filter: 'kind:throttled' }, ['a']],
    [{ filter: 'gpu:0' }, ['c']],
    [{ filter: 'by:ada' }, ['e']],
    [{ filter: '"fallen off"' }, ['c', 'b', 'e']],
    [{ filter: '0000:9b:00' }, ['c', 'b', 'a', 'e']],
    [{ filter: 'code:79' }, ['c', 'b', 'e']],
    [{ filter: '-' }, ['c', 'b', 'a', 'e']],
  ])('%j shows %j', (params, ids) => {
    expect(shown(params)).toEqual(ids);
  });

  test('groups hold their incidents in the same order', () => {
    const lines = linesOfIncidents(shownIncidents(all, incidentViewOf({}), labels, now), 'host');
    expect(lines.map(({ key }) => key)).toEqual(['group gpu-02', 'c', 'group gpu-01', 'b', 'a', 'e']);
    expect(severityCounts(all)).toEqual([
      { severity: 'critical', count: 3 },
      { severity: 'warning', count: 1 },
      { severity: 'info', count: 1 },
    ]);
  });

  test('a view is written to the address and read back', () => {
    const view = incidentViewOf({
      state: 'all',
      severity: 'info,critical',
      filter: 'a b',
      group: 'kind',
      quiet: 'hidden',
    });
    expect(incidentViewOf(paramsOfView(view))).toEqual(view);
    expect(Object.values(paramsOfView(incidentViewOf({}))).filter((value) => value !== '')).toEqual([]);
  });

  test('a permalink is an address of its own', () => {
    const route = { view: 'incident', subject: 'inc-1', params: {} } as const;
    expect(formatRoute(route)).toBe('#/incidents/inc-1');
    expect(parseRoute('#/incidents/inc-1')).toEqual(route);
    expect(parseRoute('#/incidents?group=host')).toMatchObject({
      view: 'incidents',
      params: { group: 'host' },
    });
  });
});

describe('incidents for others', () => {
  test('as CSV a formula is a text and a missing index an empty cell', () => {
    const csv = incidentsCsv([anIncident({ title: '=cmd|calc', gpuIndex: null })], labels);
    const [header, row] = csv.split('\r\n');
    expect(header).toMatch(/^id,state,severity,/);
    expect(row).toContain("'=cmd|calc");
    expect(row).toContain('inc-1,open,critical,xid,79,gpu-01,,GPU-1,');
    expect(row).toContain('2026-11-20T08:00:00.000Z');
    expect(row).toContain('team=search');
  });

  test('as Markdown hostile words stay words', () => {
    const title = '# big\n[click](javascript:alert(1)) <img src=x> `code`';
    const text = incidentMarkdown(
      anIncident({ title }),
      [{ atMs: began, kind: 'opened', text: '*bold*' }],
      'the link',
    );
    expect(text).toContain(
      '## gpu\\-01 GPU 3: \\# big \\[click\\]\\(javascript:alert\\(1\\)\\) \\<img src=x\\> \\`code\\`',
    );
    expect(text).toContain('opened: \\*bold\\*');
    expect(text.trimEnd().endsWith('the link')).toBe(true);
  });
});

describe('how long a snooze lasts', () => {
  test('every choice lies ahead, at any time of the week', () => {
    for (let hour = 0; hour < 24 * 8; hour++) {
      const at = began + hour * 3_600_000;
      for (const { untilMs, label } of snoozeChoices) {
        expect(untilMs(at), label).toBeGreaterThan(at);
        expect(untilMs(at) - at, label).toBeLessThanOrEqual(8 * 86_400_000);
      }
    }
    const monday = snoozeChoices.find(({ label }) => label.includes('Monday'))?.untilMs(began) ?? 0;
    expect(new Date(monday).toISOString()).toBe('2026-11-23T09:00:00.000Z');
  });

  test('a typed moment must be one, and lie within the next year', () => {
    expect(typedSnooze('2026-11-21T10:00', began)).toEqual({ untilMs: Date.UTC(2026, 10, 21, 10) });
    for (const text of ['', 'soon', '2026-11-19T10:00', '2036-01-01T00:00'])
      expect(typedSnooze(text, began)).toHaveProperty('problem');
  });
});
