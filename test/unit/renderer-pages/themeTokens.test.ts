import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const renderer = resolve(import.meta.dirname, '../../../renderer');
const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(css|tsx?)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(renderer, file), 'utf8') }));

const isRootBlock = /^:root[^{]*\{([^}]*)\}/gm;

test('every token that a sheet or a part uses is defined by the theme, also where it has a fallback', () => {
  const theme = sources.find(({ file }) => file.endsWith('theme.css'))?.text ?? '';
  const blocks = [...theme.matchAll(isRootBlock)].map(([, block]) => block).join('');
  const defined = new Set([...blocks.matchAll(/(--hr-[\w-]+)\s*:/g)].map(([, name]) => name));
  const used = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/var\(\s*(--hr-[\w-]+)/g)].map(([, name]) => ({ file, name })),
  );
  expect(used.length).toBeGreaterThan(500);
  expect(used.filter(({ name }) => !defined.has(name))).toEqual([]);
});
