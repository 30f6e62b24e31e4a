import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SourcesFile } from '#engine/prometheus/config/sourcesFile.ts';
import { parseSources } from '#engine/prometheus/config/sourcesParse.ts';
import { sourceConfigSchema, targetConfigSchema } from '#shared/contract/schemas/source.ts';

async function fileWith(text: string | null): Promise<{ file: SourcesFile; read: () => string }> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-sources-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'sources.yaml');
  if (text !== null) writeFileSync(path, text);
  const file = new SourcesFile(path);
  await file.reload();
  return { file, read: () => readFileSync(path, 'utf8') };
}

const source = (name: string, more: object = {}) =>
  sourceConfigSchema.parse({ name, url: 'http://p:9090', ...more });

describe('sources.yaml', () => {
  it('a secret in the file is refused with the way to keep it, and not repeated', () => {
    const { sources, problems } = parseSources(
      'sources:\n  - name: a\n    url: http://p\n    bearer_token: hunter2\n',
    );
    expect(sources).toEqual([]);
    expect(problems[0]).toMatchObject({ line: 4, key: 'sources[0].bearer_token' });
    expect(problems[0]?.remedy).toContain('secretEnv');
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });

  it('a password in the URL is refused and not repeated', () => {
    const { problems } = parseSources('target:\n  url: https://ada:hunter2@m.example/write\n');
    expect(problems[0]).toMatchObject({ line: 2, key: 'target.url' });
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });

  it('faults name line, key and remedy', () => {
    const text =
      'sources:\n  - name: a\n    ulr: http://p\n  - name: b\n    url: ftp://p\n  - name: c\n    url: http://p\n    auth: basic\nextra: 1\n';
    const { problems } = parseSources(text);
    expect(problems.map(({ line, key }) => `${line} ${key}`)).toEqual([
      '3 sources[0].ulr',
      '2 sources[0]',
      '5 sources[1].url',
      '6 sources[2]',
      '9 extra',
    ]);
    expect(problems[0]?.remedy).toBe('Did you mean "url"?');
  });

  it('is made with the first source, and edits keep comments and other keys', async () => {
    const { file, read } = await fileWith(null);
    await file.add(source('one', { selector: 'cluster="eu"' }));
    expect(file.sources()).toEqual([source('one', { selector: 'cluster="eu"' })]);
    expect(read()).toContain('- name: one\n');
    const commented = await fileWith(
      '# mine\nsources:\n  # the old one\n  - name: one # keep\n    url: http://p:9090\ntarget:\n  url: http://w/write # there\n',
    );
    await commented.file.update('one', source('one', { backfillHours: 48 }));
    await commented.file.add(source('two'));
    await commented.file.setTarget(
      targetConfigSchema.parse({ url: 'http://w/write', externalLabels: { site: 'x' } }),
    );
    for (const kept of ['# mine', '# the old one', '# keep', '# there', 'backfillHours: 48', 'site: x'])
      expect(commented.read()).toContain(kept);
    await commented.file.remove('one');
    expect(commented.file.sources().map(({ name }) => name)).toEqual(['two']);
    await commented.file.setTarget(null);
    expect(commented.file.target()).toBeNull();
  });

  it('names that are taken or not there are refused, and a faulty file is not edited', async () => {
    const { file } = await fileWith('sources:\n  - name: one\n    url: http://p\n');
    await expect(file.add(source('one'))).rejects.toThrow('there already');
    await expect(file.remove('two')).rejects.toThrow('no source named two');
    const faulty = await fileWith('sources:\n  - nmae: one\n');
    await expect(faulty.file.add(source('two'))).rejects.toThrow('sources.yaml:2');
    expect(faulty.read()).toBe('sources:\n  - nmae: one\n');
  });
});
