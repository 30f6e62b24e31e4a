import { describe, expect, test } from 'vitest';
import { alertmanagerMessage } from '#engine/notifications/alertmanagerMessage.ts';
import { desktopNote } from '#engine/notifications/desktopNote.ts';
import { digestOf } from '#engine/notifications/digest.ts';
import { slackMessage } from '#engine/notifications/slackMessage.ts';
import { aNotice, hostsLost } from './incidents.ts';

describe('the form of Alertmanager', () => {
  test('one alert is written as its documentation says', () => {
    expect(JSON.parse(alertmanagerMessage('on-call', [aNotice('opened')]))).toEqual({
      version: '4',
      groupKey: '{}:{}',
      truncatedAlerts: 0,
      status: 'firing',
      receiver: 'on-call',
      groupLabels: {},
      commonLabels: {
        alertname: 'xid',
        severity: 'critical',
        host: 'gpu-01',
        gpu: '3',
        gpu_uuid: 'GPU-1',
        pci_bus_id: '00000000:9B:00.0',
        code: '79',
        team: 'search',
      },
      commonAnnotations: {
        summary: 'XID 79: GPU has fallen off the bus',
        description: 'Drain the host and reboot it.',
        evidence: 'NVRM: Xid (PCI:0000:9b:00): 79, GPU has fallen off the bus.',
        count: '1',
        incident_id: 'inc-1',
        group_summary: 'Critical: gpu-01 GPU 3: XID',
      },
      externalURL: '',
      alerts: [
        {
          status: 'firing',
          labels: expect.objectContaining({ alertname: 'xid', team: 'search' }),
          annotations: expect.objectContaining({ incident_id: 'inc-1' }),
          startsAt: '2026-11-20T08:00:00.000Z',
          endsAt: '0001-01-01T00:00:00Z',
          generatorURL: '',
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        },
      ],
    });
  });

  test('what is over is resolved, with its end, and bears the same fingerprint', () => {
    const opened = JSON.parse(alertmanagerMessage('r', [aNotice('opened')]));
    const over = JSON.parse(alertmanagerMessage('r', [aNotice('cleared')]));
    expect(over).toMatchObject({
      status: 'resolved',
      alerts: [
        {
          status: 'resolved',
          endsAt: '2026-11-20T08:01:00.000Z',
          annotations: { clear_reason: 'The GPU answers again' },
          fingerprint: opened.alerts[0].fingerprint,
        },
      ],
    });
  });

  test('a group fires while one of its alerts does; what fires comes first', () => {
    const message = JSON.parse(
      alertmanagerMessage('r', [
        aNotice('cleared', { id: 'a' }),
        aNotice('escalated', { id: 'b', host: 'gpu-02' }),
      ]),
    );
    expect(message.status).toBe('firing');
    expect(message.alerts.map((alert: { status: string }) => alert.status)).toEqual(['firing', 'resolved']);
    expect(message.commonLabels).not.toHaveProperty('host');
    expect(message.commonLabels).toHaveProperty('alertname', 'xid');
  });

  test('1,000 hosts are one message: 100 alerts, 900 counted', () => {
    const message = JSON.parse(alertmanagerMessage('r', hostsLost(1000)));
    expect(message.alerts).toHaveLength(100);
    expect(message.truncatedAlerts).toBe(900);
    expect(message.commonAnnotations.group_summary).toBe('Incidents: 1,000 opened (1,000 critical)');
  });

  test('labels of a host get names that Prometheus takes and never replace our own', () => {
    const labels = { 'rack.row-2': 'b', '2nd': 'x', host: 'liar', empty: '' };
    const { alerts } = JSON.parse(alertmanagerMessage('r', [aNotice('opened', {}, labels)]));
    expect(alerts[0].labels).toMatchObject({ rack_row_2: 'b', _2nd: 'x', host: 'gpu-01' });
    expect(alerts[0].labels).not.toHaveProperty('empty');
  });
});

describe('the form of Slack', () => {
  test('one incident: headline, what is wrong, what to do', () => {
    expect(JSON.parse(slackMessage([aNotice('opened')]))).toEqual({
      text: 'Critical: gpu-01 GPU 3: XID',
      mrkdwn: false,
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: 'Critical: gpu-01 GPU 3: XID', emoji: false } },
        {
          type: 'section',
          text: {
            type: 'plain_text',
            text: 'gpu-01 GPU 3 (critical): XID 79: GPU has fallen off the bus',
            emoji: false,
          },
        },
        {
          type: 'context',
          elements: [{ type: 'plain_text', text: 'Drain the host and reboot it.', emoji: false }],
        },
      ],
    });
  });

  test('hostile words call nobody and hide nothing', () => {
    const title = '<!channel> \u001b[31m\u202e*bold* <https://evil.example|ok>';
    const message = slackMessage([aNotice('opened', { host: '<!here>', title })]);
    const { text, blocks } = JSON.parse(message);
    expect(text).toBe('Critical: &lt;!here&gt; GPU 3: XID');
    expect(
      blocks.every(
        (block: { text?: { type: string } }) => (block.text?.type ?? 'plain_text') === 'plain_text',
      ),
    ).toBe(true);
    expect(message).not.toMatch(/\\u001b|\u202e/);
  });

  test('no text grows past what Slack takes', () => {
    const long = 'x'.repeat(100_000);
    const notices = Array.from({ length: 5 }, (_, index) =>
      aNotice('opened', { id: String(index), host: long, title: long, runbook: long }),
    );
    for (const some of [notices, notices.slice(0, 1)]) {
      const { blocks } = JSON.parse(slackMessage(some));
      expect(blocks[0].text.text.length).toBeLessThanOrEqual(150);
      for (const { text, elements } of blocks)
        expect((text ?? elements[0]).text.length).toBeLessThanOrEqual(3000);
    }
  });
});

describe('notices in words', () => {
  test('1,000 hosts lost at once are one line with a count', () => {
    expect(digestOf(hostsLost(1000))).toEqual({
      headline: 'Incidents: 1,000 opened (1,000 critical)',
      lines: ['Host unreachable, opened: 1,000 on 1,000 hosts (gpu-0001, gpu-0002, gpu-0003 and 997 more)'],
      worst: 'critical',
    });
  });

  test('a mixed bag: a line per change and kind, the most frequent first', () => {
    const notices = [
      ...Array.from({ length: 6 }, (_, index) => aNotice('opened', { id: `x${index}` })),
      aNotice('cleared', { id: 'y', kind: 'throttle', severity: 'warning', host: 'gpu-09' }),
      aNotice('escalated', { id: 'z', kind: 'ecc-uncorrected', severity: 'warning' }),
    ];
    expect(digestOf(notices)).toEqual({
      headline: 'Incidents: 6 opened (6 critical), 1 got worse (1 warning), 1 over',
      lines: [
        'XID, opened: 6 on gpu-01',
        'Throttled, over: 1 on gpu-09',
        'Uncorrected ECC errors, got worse: 1 on gpu-01',
      ],
      worst: 'critical',
    });
  });

  test('a few have a line each', () => {
    const { lines } = digestOf([
      aNotice('cleared', { id: 'a' }),
      aNotice('escalated', { id: 'b', gpuIndex: null }),
    ]);
    expect(lines).toEqual([
      'gpu-01 GPU 3 (over): The GPU answers again',
      'gpu-01 GPU GPU-1 (critical, got worse): XID 79: GPU has fallen off the bus',
    ]);
  });

  test('on the desktop a single incident is what a click opens', () => {
    expect(desktopNote([aNotice('opened')])).toEqual({
      title: 'Critical: gpu-01 GPU 3: XID',
      body: 'gpu-01 GPU 3 (critical): XID 79: GPU has fallen off the bus',
      incidentId: 'inc-1',
      urgent: true,
    });
    expect(desktopNote(hostsLost(8))).toMatchObject({ incidentId: null, urgent: true });
    expect(desktopNote([aNotice('cleared')])).toMatchObject({ urgent: false, incidentId: 'inc-1' });
  });
});
