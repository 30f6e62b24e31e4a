import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeWithSshd, makeTestFolder, type Sshd, startSshd } from '../fixtures/sshd.ts';
import { type KeyPair, makeKey } from '../fixtures/sshKeys.ts';
import { expectAccessible, goTo, keepScreenshots, lookInBothThemes } from './appPage.ts';
import { browserMissing, openedApp } from './browserSuite.ts';

/** Skipped, with the reason in its name, where there is no browser or no sshd. */
function suite(name: string, body: () => void): void {
  if (browserMissing === null) describeWithSshd(name, body);
  else describe.skip(`${name} (skipped: ${browserMissing})`, body);
}
const long = { timeout: 45_000 };

/** A folder with the stand-in nvidia-smi, for the PATH of a session. */
async function fakeGpuTools(within: string): Promise<string> {
  const folder = join(within, 'bin');
  await mkdir(folder);
  await copyFile(resolve(import.meta.dirname, '../fixtures/bin/nvidia-smi'), join(folder, 'nvidia-smi'));
  return folder;
}

suite('a real host, from adding to undoing its removal', () => {
  const app = openedApp('hosts');
  let page: Page;
  let sshd: Sshd;
  let key: KeyPair;
  let lockedKey: KeyPair;
  let folder: string;
  let tools: string;

  beforeAll(async () => {
    folder = await makeTestFolder();
    tools = await fakeGpuTools(folder);
    key = await makeKey(folder, 'id');
    lockedKey = await makeKey(folder, 'locked', { passphrase: 'open sesame' });
    sshd = await startSshd({ authorizedKeys: [key.publicLine, lockedKey.publicLine], path: [tools] });
    page = app.page;
  });
  afterAll(async () => {
    await sshd?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('the test of a connection stops at the host key and goes on once it is trusted', async () => {
    await goTo(page, '#/hosts');
    await page.getByRole('button', { name: 'Add a host' }).first().click();
    const form = page.getByRole('dialog', { name: 'Add a host' });
    await form.getByLabel('Address').fill(`${sshd.user}@${sshd.address}:${sshd.port}`);
    await form.getByLabel('Name', { exact: false }).fill('gpu-real');
    await form.getByLabel('Identity file').fill(key.privateFile);
    expect(await form.getByLabel('Port', { exact: true }).inputValue()).toBe(String(sshd.port));
    await form.getByRole('button', { name: 'Test the connection' }).click();

    const question = page.getByRole('dialog', { name: 'Is this the right host key?' });
    await question.waitFor(long);
    const shown = await question.textContent();
    expect(shown).toContain(`${sshd.address}:${sshd.port}`);
    expect(shown).toMatch(/SHA256:[A-Za-z0-9+/]{43}/);
    expect(
      await question.getByRole('button', { name: 'Cancel' }).evaluate((it) => it === document.activeElement),
    ).toBe(true);
    await lookInBothThemes(page, 'prompt-host-key');
    await question.getByRole('button', { name: 'Trust this key' }).click();

    await form.getByText('The connection works.').waitFor(long);
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await form.waitFor({ state: 'detached' });
  });

  test('its GPUs come alive in the list, on its page and on a page of their own', async () => {
    const row = page.getByRole('row', { name: /gpu-real/ });
    await row.getByText('Live', { exact: true }).waitFor(long);
    await row.getByRole('link', { name: 'gpu-real' }).click();
    await page.getByRole('heading', { name: 'gpu-real' }).waitFor();
    const gpus = page.getByRole('region', { name: 'GPUs of this host' });
    await gpus.getByRole('link', { name: 'GPU 1' }).waitFor(long);
    expect(await gpus.getByRole('listitem').count()).toBe(2);
    await page.getByText('Machine', { exact: true }).waitFor(long);
    await gpus.getByRole('link', { name: 'GPU 1' }).click();
    await page.getByRole('heading', { name: /GPU 1.*H100/ }).waitFor(long);
    const power = page.getByRole('img', { name: /^Power\. Line chart/ });
    await power.waitFor(long);
    await expect.poll(() => power.getAttribute('aria-label'), long).toMatch(/mean \d+(\.\d)? W.*limit 700 W/);
  });

  test('labels are edited in place', async () => {
    await goTo(page, '#/hosts');
    const row = page.getByRole('row', { name: /gpu-real/ });
    await row.getByRole('button', { name: 'Actions on gpu-real' }).click();
    await page.getByRole('menuitem', { name: 'Edit and test' }).click();
    const form = page.getByRole('dialog', { name: 'Edit gpu-real' });
    await form.getByLabel('Labels').fill('team');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText(/^key=value, separated by commas/).waitFor();
    await form.getByLabel('Labels').fill('team=search');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    await row.getByText('search', { exact: true }).waitFor(long);
  });

  test('pause, resume, remove and undo', async () => {
    await goTo(page, '#/hosts');
    const row = page.getByRole('row', { name: /gpu-real/ });
    await row.getByRole('button', { name: 'Actions on gpu-real' }).click();
    await page.getByRole('menuitem', { name: 'Pause' }).click();
    await row.getByText('Paused', { exact: true }).waitFor(long);
    await row.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Resume' }).click();
    await row.getByText('Live', { exact: true }).waitFor(long);
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('No hosts yet').waitFor(long);
    expect(await readFile(join(app.served.folder, 'config/hosts.yaml'), 'utf8')).not.toContain('gpu-real');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page
      .getByRole('row', { name: /gpu-real/ })
      .getByText('Live', { exact: true })
      .waitFor(long);
    expect(await readFile(join(app.served.folder, 'config/hosts.yaml'), 'utf8')).toContain('gpu-real');
  });

  test('two hosts whose key has a passphrase ask once', async () => {
    await goTo(page, '#/hosts?import=1');
    const dialog = page.getByRole('dialog', { name: 'Import hosts' });
    await dialog.getByText('CSV', { exact: true }).click();
    const line = (name: string) =>
      `${name},${sshd.address},${sshd.port},${sshd.user},${lockedKey.privateFile}`;
    const csv = ['name,address,port,user,identity', line('locked-1'), line('locked-2')].join('\n');
    await dialog.getByLabel('Inventory').fill(csv);
    await dialog.getByRole('checkbox', { name: 'Pick all that can be added' }).check();
    await dialog.getByRole('button', { name: 'Add 2 hosts' }).click();
    const question = page.getByRole('dialog', { name: 'Passphrase needed' });
    await question.waitFor(long);
    expect(await question.textContent()).toContain('locked');
    expect(await question.getByRole('checkbox').count()).toBe(0);
    await keepScreenshots(page, 'prompt-passphrase', 'light');
    await expectAccessible(page, 'passphrase');
    await question.getByLabel('Passphrase').fill('open sesame');
    await question.getByRole('button', { name: 'Continue' }).click();
    for (const name of ['locked-1', 'locked-2'])
      await page
        .getByRole('row', { name: new RegExp(name) })
        .getByText('Live', { exact: true })
        .waitFor(long);
    await page
      .getByRole('row', { name: /locked-1/ })
      .getByRole('checkbox')
      .check();
    await page
      .getByRole('row', { name: /locked-2/ })
      .getByRole('checkbox')
      .check();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('2 hosts removed').waitFor(long);
  });

  test('a changed host key is refused, with both fingerprints', async () => {
    const { port } = sshd;
    await sshd.stop();
    sshd = await startSshd({ authorizedKeys: [key.publicLine], path: [tools], port });
    const row = page.getByRole('row', { name: /gpu-real/ });
    await row.getByText('The host key has changed').waitFor(long);
    await row.getByRole('link', { name: 'gpu-real' }).click();
    const failure = page.getByRole('region', { name: 'Failure' });
    await failure.waitFor(long);
    const fingerprints = await failure.locator('dd').allTextContents();
    expect(fingerprints).toHaveLength(2);
    expect(new Set(fingerprints).size).toBe(2);
    await keepScreenshots(page, 'host-key-changed', 'light');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('an inventory is previewed line by line before anything is added', async () => {
    await goTo(page, '#/hosts?import=1');
    const dialog = page.getByRole('dialog', { name: 'Import hosts' });
    await dialog.getByText('CSV', { exact: true }).click();
    const file = join(app.served.folder, 'hosts.csv');
    await writeFile(file, 'name,address,port\nimp-1,127.9.9.1,22\nimp-2,127.9.9.2,99999\n');
    await dialog.locator('input[type=file]').setInputFiles(file);
    await dialog.getByText('1 host can be added, 1 with a problem.').waitFor(long);
    expect(await dialog.getByRole('row', { name: /imp-2/ }).textContent()).toContain('3');
    await dialog.getByRole('checkbox', { name: 'Pick imp-1' }).check();
    await dialog.getByRole('button', { name: 'Add 1 host' }).click();
    await page.getByRole('row', { name: /imp-1/ }).waitFor(long);
  });

  test('nothing was refused by the content security policy', () => {
    expect(app.complaints).toEqual([]);
  });
});
