import { expect, it } from 'vitest';
import { cardOf } from '#cli/planHost.ts';
import { builtInGpus } from '#shared/catalog/builtIn.ts';

const cards = new Map(builtInGpus.map((card) => [card.key, card]));
const mib = 2 ** 20;

it.each([
  ['NVIDIA H100 80GB HBM3', 81_559, 'h100-sxm'],
  ['NVIDIA GeForce RTX 3080', 10_240, 'rtx-3080'],
  ['NVIDIA GeForce RTX 3080', 12_288, null],
  ['NVIDIA GeForce RTX 3060', 8192, null],
  ['AMD Instinct MI250X', 65_520, 'mi250x'],
  ['AMD Instinct MI250X', 131_040, null],
  ['AMD Instinct MI250X', null, 'mi250x'],
  ['NVIDIA GH200 480GB', 97_871, 'gh200-96'],
  ['NVIDIA L40S', 46_068, 'l40s'],
  ['NVIDIA H200', 143_771, 'h200-sxm'],
])('a plan on a host takes %s of %s MiB for %s', (name, memoryMib, key) => {
  expect(cardOf(name, memoryMib === null ? null : memoryMib * mib, cards)?.key ?? null).toBe(key);
});
