import type { Failure } from '#shared/domain/failure.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { Paint } from './paint.ts';

/** A failure in one line that names its host once. Hostile text is made plain. */
export function failureLine(subject: string, failure: Failure): string {
  const message = plainText(failure.message);
  return message.includes(subject) ? message : `${plainText(subject)}: ${message}`;
}

/** A failure as lines for a person: what happened, in whose words, what to do. Hostile text is made plain. */
export function failureLines(subject: string, failure: Failure, paint: Paint, indent = ''): string[] {
  const words = plainText(failure.words).trim();
  return [
    `${indent}${paint('bad', failureLine(subject, failure))}`,
    ...(words === '' ? [] : [`${indent}  it said: ${words}`]),
    ...(failure.remedy === '' ? [] : [`${indent}  ${paint('muted', plainText(failure.remedy))}`]),
  ];
}
