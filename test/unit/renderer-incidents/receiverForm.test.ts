import { describe, expect, test } from 'vitest';
import { type ReceiverStatus, receiverSchema } from '#shared/contract/schemas/notification.ts';
import {
  checkReceiver,
  formOfReceiver,
  newReceiverForm,
} from '../../../renderer/features/notifications/receiverForm.ts';
import {
  backlogText,
  outcomeText,
  rulesText,
} from '../../../renderer/features/notifications/receiverText.ts';

const status = (change: object, hasSecret = false): ReceiverStatus => ({
  receiver: receiverSchema.parse({
    name: 'on-call',
    kind: 'alertmanager',
    url: 'https://a.example/',
    ...change,
  }),
  hasSecret,
  target: 'a.example',
  last: null,
  waiting: 0,
  retryAtMs: null,
  dropped: 0,
});

describe('the form of a receiver', () => {
  test('what it needs is said at its field', () => {
    expect(checkReceiver(newReceiverForm, null).errors).toEqual({
      name: expect.any(String),
      url: expect.any(String),
    });
    expect(checkReceiver({ ...newReceiverForm, name: 'x', kind: 'slack' }, null).errors).toEqual({
      secret: expect.any(String),
    });
    expect(
      checkReceiver({ ...newReceiverForm, name: '-x', url: 'https://a.example/' }, null).errors,
    ).toHaveProperty('name');
  });

  test('a secret that is not typed anew stays; of another kind it goes', () => {
    const was = status({}, true);
    const form = formOfReceiver(was);
    expect(checkReceiver(form, was).save).toEqual({ receiver: was.receiver, replaces: 'on-call' });
    expect(checkReceiver({ ...form, secret: ' t ' }, was).save).toMatchObject({ secret: 't' });
    expect(checkReceiver({ ...form, kind: 'desktop' }, was).save).toMatchObject({ secret: null });
    expect(checkReceiver({ ...form, kind: 'slack' }, was).errors).toHaveProperty('secret');
  });

  test('labels are typed as they are shown', () => {
    const was = status({ labels: { team: 'search', rack: '' } });
    const form = formOfReceiver(was);
    expect(form.labels).toBe('team=search, rack');
    expect(checkReceiver({ ...form, labels: 'a=b=c  d' }, was).save?.receiver.labels).toEqual({
      a: 'b=c',
      d: '',
    });
  });
});

describe('a receiver in words', () => {
  test('rules, outcome and what waits', () => {
    expect(rulesText(status({ labels: { team: 'search' } }).receiver)).toBe(
      'Warning and worse, hosts with team=search, and when it is over',
    );
    const outcome = {
      atMs: 0,
      ok: false,
      status: 404,
      words: 'no_service\u202e',
      remedy: 'Check the URL.',
      tookMs: 84.2,
    };
    expect(outcomeText(outcome, 'slack')).toBe('404 in 84 ms: no_service Check the URL.');
    expect(outcomeText({ ...outcome, status: null, words: 'Gone.' }, 'slack')).toBe(
      'no answer after 84 ms: Gone. Check the URL.',
    );
    expect(backlogText({ ...status({}), waiting: 3, retryAtMs: 5_000, dropped: 2 }, 1_000)).toBe(
      '3 changes wait, next try in 4 s, 2 given up',
    );
    expect(backlogText(status({}), 0)).toBe('');
  });
});
