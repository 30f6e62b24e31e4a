/** What a finding says, in the order in which they are explained. `key` is what files, links and rules name it by. */
export const findingKinds = [
  { key: 'idle', label: 'Idle', meaning: 'nothing is on it and nobody holds it' },
  { key: 'heldIdle', label: 'Held idle', meaning: 'a process or memory holds it, and no work is done' },
  { key: 'zombie', label: 'Zombie', meaning: 'memory is in use that no living process explains' },
  {
    key: 'oversizedMemory',
    label: 'Oversized: memory',
    meaning: 'a card or slice with less memory holds the work',
  },
  {
    key: 'oversizedBandwidth',
    label: 'Oversized: bandwidth',
    meaning: 'a card with less memory bandwidth holds the work',
  },
  {
    key: 'oversizedCompute',
    label: 'Oversized: compute',
    meaning: 'a card with less compute holds the work',
  },
  {
    key: 'tooManyGpus',
    label: 'Too many GPUs per replica',
    meaning: 'fewer GPUs hold the model and its load',
  },
  { key: 'consolidate', label: 'Consolidate', meaning: 'under-used models fit together on fewer GPUs' },
  {
    key: 'lowerPrecision',
    label: 'Lower precision',
    meaning: 'fp8 or int4 weights would fit a cheaper card',
  },
  { key: 'wrongClass', label: 'Wrong class', meaning: 'the card is of another class than the work' },
  { key: 'offHours', label: 'Off hours', meaning: 'it works at known hours and could be off at the others' },
  {
    key: 'commitment',
    label: 'Commitment',
    meaning: 'what always runs can be reserved, what is interruptible can be spot',
  },
  { key: 'arbitrage', label: 'Cheaper provider', meaning: 'the same card costs less elsewhere' },
  {
    key: 'lostPerformance',
    label: 'Performance lost',
    meaning: 'heat, power, a narrow link or spinning takes speed that is paid for',
  },
  { key: 'underSized', label: 'Under-sized', meaning: 'it is too small for its load: the fix costs money' },
] as const;
export type FindingKind = (typeof findingKinds)[number]['key'];
