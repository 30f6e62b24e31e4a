import { expect, test } from 'vitest';
import { AskedNotes, answerNote } from '../../../electron/main/askedNotes.ts';

test('each note gets its own answer of the shell', async () => {
  const asked: { readonly id: number; readonly title: string }[] = [];
  const notes = new AskedNotes((id, { title }) => asked.push({ id, title }));
  const note = (title: string) => notes.show({ title, body: '', incidentId: null, urgent: false });
  const first = note('first');
  const second = note('second');
  expect(asked.map(({ title }) => title)).toEqual(['first', 'second']);
  notes.answered(asked[1]?.id ?? 0, { shown: false, words: 'no desktop' });
  notes.answered(asked[0]?.id ?? 0, { shown: true, words: 'shown' });
  notes.answered(99, { shown: true, words: 'nobody asked' });
  expect(await second).toEqual({ shown: false, words: 'no desktop' });
  expect(await first).toEqual({ shown: true, words: 'shown' });
});

test('a desktop that fails is an answer too', async () => {
  const note = { title: 'a GPU fell off the bus', body: '', incidentId: null, urgent: true };
  const broken = () => Promise.reject(new Error('no notification service'));
  expect(await answerNote(broken, note)).toEqual({ shown: false, words: 'no notification service' });
  expect(await answerNote(async () => ({ shown: true, words: '' }), note)).toMatchObject({ shown: true });
});
