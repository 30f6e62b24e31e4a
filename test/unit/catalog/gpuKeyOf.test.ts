import { describe, expect, it } from 'vitest';
import { builtInGpus } from '#shared/catalog/builtIn.ts';
import { gpuKeyOf } from '#shared/catalog/names/gpuKeyOf.ts';
import { gpuNameChanges } from './gpuNameChanges.ts';
import { missingData, namesOfCatalogues, namesOfData } from './gpuNameSources.ts';
import { gpuNamesBefore } from './gpuNamesBefore.ts';

const keys = new Set(builtInGpus.map(({ key }) => key));
const recorded = new Set(gpuNamesBefore.map(({ name }) => name));
const notRecorded = (names: ReadonlySet<string>) =>
  [...names].filter((name) => !recorded.has(name) && !keys.has(name));

describe('one reader of the names of GPUs', () => {
  it.each(['exact', 'usual'] as const)('answers as the two before it, save what is listed: %s', (reading) => {
    const changes = new Map(gpuNameChanges.flatMap((part) => (part.reading === reading ? part.changes : [])));
    const expected = gpuNamesBefore.map(({ name, ...before }) => {
      const key = changes.get(name);
      return [name, key === undefined ? before[reading] : key];
    });
    expect(gpuNamesBefore.map(({ name }) => [name, gpuKeyOf(name, reading)])).toEqual(expected);
  });

  it('lists only names that are recorded, and only other answers', () => {
    const before = new Map(gpuNamesBefore.map((answers) => [answers.name, answers]));
    for (const { reading, changes } of gpuNameChanges)
      for (const [name, key] of changes) {
        expect(before.has(name), name).toBe(true);
        expect(before.get(name)?.[reading], name).not.toBe(key);
      }
  });

  it('is tried with every name of the catalogues', () => {
    expect(notRecorded(namesOfCatalogues())).toEqual([]);
  });

  it.skipIf(missingData !== null)(
    `is tried with every name of captures and benchmarks (skipped where they are not: ${missingData ?? 'they are'})`,
    () => {
      expect(namesOfData().size).toBeGreaterThan(100);
      expect(notRecorded(namesOfData())).toEqual([]);
    },
  );

  it('finds every entry by its name, and by its key where names are loose', () => {
    for (const { key, name } of builtInGpus) {
      expect(gpuKeyOf(name, 'exact')).toBe(key);
      expect(gpuKeyOf(name.toUpperCase(), 'usual')).toBe(key);
      expect(gpuKeyOf(key, 'usual')).toBe(key);
    }
  });
});

describe('a name that a price hangs on', () => {
  const priced = gpuNamesBefore.flatMap(({ name }) => {
    const key = gpuKeyOf(name, 'exact');
    return key === null ? [] : [{ name, key }];
  });

  it('is not read where a word more makes it another card', () => {
    const more = [
      'Ti',
      'SUPER',
      'D',
      'Laptop GPU',
      'Max-Q',
      'MIG 1g.5gb',
      'FHHL',
      'Quadro RTX 8000x',
      'or H100 NVL',
      'v2',
    ];
    for (const { name, key } of priced)
      for (const word of more) {
        const other = gpuKeyOf(`${name} ${word}`, 'exact');
        const isOtherEntry = other !== null && other !== key && word === 'Ti';
        expect(isOtherEntry ? null : other, `${name} ${word}`).toBeNull();
      }
  });

  it('is not read where the memory beside it is that of another card', () => {
    const memory = new Map(builtInGpus.map(({ key, memoryBytes }) => [key, memoryBytes / 2 ** 30]));
    for (const { name, key } of priced) {
      if (/\d ?G(?:i?B)?\b|HBM|GCD|core|\d[QC]$/i.test(name)) continue;
      const own = memory.get(key) ?? 0;
      expect(gpuKeyOf(name, 'exact', { gigabytes: Math.round(own) }), name).toBe(key);
      for (const factor of [0.5, 0.8, 1.25, 2])
        expect(gpuKeyOf(name, 'exact', { gigabytes: own * factor }), name).not.toBe(key);
    }
  });

  it('is not read as a card that is built in otherwise than it says', () => {
    const formOf = new Map(
      builtInGpus.map(({ key, form }) => [key, key.endsWith('-nvl') ? 'NVL' : form.replace(/^SXM\d/, 'SXM')]),
    );
    const others = { SXM5: ['PCIe', 'NVL'], PCIe: ['SXM', 'OAM'], NVL: ['SXM', 'OAM', 'PCIe'] };
    for (const { name } of priced)
      for (const [word, wrong] of Object.entries(others)) {
        if (/NVL\d/.test(name) || (word !== 'NVL' && /\bNVL\b|PCI|SXM|[SP]XM\d/i.test(name))) continue;
        const key = gpuKeyOf(`${name} ${word}`, 'exact');
        expect(wrong, `${name} ${word}`).not.toContain(formOf.get(key ?? ''));
      }
  });

  it.each([
    ['NVIDIA GeForce RTX 3080', null, null],
    ['NVIDIA GeForce RTX 3080', 10, 'rtx-3080'],
    ['NVIDIA GeForce RTX 3080', 12, null],
    ['NVIDIA GeForce RTX 3060', 12, 'rtx-3060'],
    ['AMD Instinct MI250X', null, null],
    ['AMD Instinct MI250X', 64, 'mi250x'],
    ['AMD Instinct MI250X', 128, null],
    ['mi250x', null, null],
    ['NVIDIA H100', 80, null],
    ['A100', 80, null],
    ['A100 SXM4', null, null],
    ['A100 (40 GB PCIe)', null, 'a100-pcie-40'],
    ['Some new card', 80, null],
    ['A100 SXM4', 80, 'a100-sxm-80'],
    ['A100 SXM4', 40, 'a100-sxm-40'],
    ['A100 SXM4', 64, null],
    ['RTX 4090', 48, null],
    ['L40S', 44.7, 'l40s'],
    ['L40S', 0, 'l40s'],
    ['L40S', Number.NaN, 'l40s'],
  ])('%s of %s GB is %s', (name, gigabytes, key) => {
    expect(gpuKeyOf(name, 'exact', { gigabytes })).toBe(key);
  });

  it('takes no long time, however long', () => {
    for (const part of ['a100 ', '1x ', 'x8 ', 'nvl', '[', '9'])
      expect(gpuKeyOf(part.repeat(200_000), 'exact')).toBeNull();
  });
});
