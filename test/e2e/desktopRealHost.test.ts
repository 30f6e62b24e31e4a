/** A real host in a real window: sshd, host key, the engine's process and its own Node, port, page. */
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeWithSshd, makeTestFolder, type Sshd, startSshd } from '../fixtures/sshd.ts';
import { fingerprintByKeygen, type KeyPair, makeKey } from '../fixtures/sshKeys.ts';
import { goTo } from './appPage.ts';
import { artifact, startedDesktop, whyNoDesktop } from './desktopHarness.ts';

const why = whyNoDesktop();
const long = { timeout: 60_000 };

function suite(name: string, body: () => void): void {
  if (why === null) describeWithSshd(name, body);
  else describe.skip(`${name} (skipped: ${why})`, body);
}

suite('a real host in the desktop window', () => {
  const desktop = startedDesktop();
  let folder: string;
  let key: KeyPair;
  let sshd: Sshd;
  let page: Page;

  beforeAll(async () => {
    folder = await makeTestFolder();
    const tools = join(folder, 'bin');
    await mkdir(tools);
    await copyFile(resolve(import.meta.dirname, '../fixtures/bin/nvidia-smi'), join(tools, 'nvidia-smi'));
    key = await makeKey(folder, 'id');
    sshd = await startSshd({ authorizedKeys: [key.publicLine], path: [tools] });
    page = desktop.page;
  });

  afterAll(async () => {
    await sshd?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is added, asked for its unknown key and trusted', async () => {
    await goTo(page, '#/hosts');
    await page.getByRole('button', { name: 'Add a host' }).first().click(long);
    const form = page.getByRole('dialog', { name: 'Add a host' });
    await form.getByLabel('Address').fill(`${sshd.user}@${sshd.address}:${sshd.port}`);
    await form.getByLabel('Name', { exact: false }).fill('gpu-real');
    await form.getByLabel('Identity file').fill(key.privateFile);
    await form.getByRole('button', { name: 'Test the connection' }).click();
    const question = page.getByRole('dialog', { name: 'Is this the right host key?' });
    await question.waitFor(long);
    expect(await question.textContent()).toContain(await hostFingerprint(sshd));
    await question.getByRole('button', { name: 'Trust this key' }).click();
    await form.getByText('The connection works.').waitFor(long);
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await form.waitFor({ state: 'detached' });
    expect(await readFile(join(desktop.folders.config, 'hosts.yaml'), 'utf8')).toContain('gpu-real');
  });

  it('shows its GPUs live', async () => {
    const row = page.getByRole('row', { name: /gpu-real/ });
    await row.getByText('Live', { exact: true }).waitFor(long);
    await goTo(page, '#/fleet');
    await page.getByText('2 of 2 GPUs reporting').first().waitFor(long);
    await page.screenshot({ path: artifact('desktop-real-host.png') });
    expect(await page.innerText('body')).not.toContain('DEMO');
  });

  it('refuses a key that has changed, and shows both', async () => {
    const { address, port } = sshd;
    const known = await hostFingerprint(sshd);
    await sshd.stop();
    sshd = await startSshd({ authorizedKeys: [key.publicLine], path: [join(folder, 'bin')], address, port });
    await goTo(page, '#/hosts/gpu-real');
    const failure = page.getByRole('region', { name: 'Failure' });
    await failure
      .getByText(await hostFingerprint(sshd))
      .first()
      .waitFor(long);
    expect(await failure.textContent()).toContain(known);
    await page.screenshot({ path: artifact('desktop-changed-key.png') });
  });
});

function hostFingerprint({ hostKeys: [first] }: Sshd): Promise<string> {
  return fingerprintByKeygen(first?.publicFile ?? '');
}
