import { describe, expect, it } from 'vitest';
import { layoutName } from '#shared/sizing/parallelism.ts';
import { cardLinks } from '#shared/sizing/plan/cardLinks.ts';
import { layoutsOf } from '#shared/sizing/plan/layouts.ts';
import { gpu, model } from '../../fixtures/sizing.ts';

const linksOf = (key: string) => cardLinks(gpu(key));

describe('links between cards of one kind', () => {
  it.each([
    ['h100-nvl', 2],
    ['a100-pcie-80', 2],
    ['h200-nvl', 4],
    ['mi210', 4],
    ['mi100', 4],
    ['l40s', 2],
    ['h100-sxm', 16],
    ['mi300x', 16],
  ])('of %s let up to %d share every layer', (key, most) => {
    const { forbids } = linksOf(key);
    expect([2, 4, 8, 16].filter((cards) => forbids(cards) === null).at(-1)).toBe(most);
  });

  it('are a pipeline between groups that bridges join', () => {
    const { possible, impossible } = layoutsOf(linksOf('h200-nvl'), model('Llama-3.1-70B'), 'vllm', 8);
    expect(possible.map(({ over, hopBytesPerSecond }) => [layoutName(over), hopBytesPerSecond])).toEqual([
      ['TP4 PP2', 64e9],
    ]);
    expect(impossible[0]?.reason).toBe('bridges of H200 NVL 141GB join four cards, not 8');
  });
});
