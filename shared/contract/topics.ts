/** Something changed: fetch again what you show of it. */
export const topics = [
  'roster',
  'hosts',
  'prompts',
  'inventory',
  'settings',
  'incidents',
  'notifications',
  'llm',
  'sources',
  'billing',
  'rates',
  'reports',
  'advice',
] as const;
/** What a message of a change can be about. */
export type Topic = (typeof topics)[number];
