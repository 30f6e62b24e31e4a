import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SimExporter, startSimExporter } from '#sim/exporter/simExporter.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { describeWithMetricsServers, type MetricsServer } from '../fixtures/prometheus/metricsServer.ts';
import { startPrometheus } from '../fixtures/prometheus/prometheus.ts';
import { startVictoriaMetrics } from '../fixtures/prometheus/victoriaMetrics.ts';
import { expectAccessible, goTo, keepScreenshots, lookInBothThemes } from './appPage.ts';
import { describeInBrowser, openedApp } from './browserSuite.ts';

const patience = { timeout: 60_000 };

describeInBrowser('sources', () => {
  describeWithMetricsServers('with a real Prometheus and VictoriaMetrics', () => {
    const folder = mkdtempSync(join(tmpdir(), 'headroom-sources-'));
    const app = openedApp('sources');
    let exporter: SimExporter;
    let prometheus: MetricsServer;
    let victoria: MetricsServer;

    beforeAll(async () => {
      const { hosts } = planFleet({ gpus: 16, seed: 4, uniformGpusPerHost: 4 });
      exporter = await startSimExporter(hosts, Date.now);
      prometheus = await startPrometheus({
        folder: join(folder, 'prometheus'),
        targets: [`127.0.0.1:${exporter.port}`],
      });
      victoria = await startVictoriaMetrics(join(folder, 'victoria'));
    });

    afterAll(async () => {
      await Promise.all([exporter?.stop(), prometheus?.stop(), victoria?.stop()]);
      rmSync(folder, { recursive: true, force: true });
    });

    it('a source is tested step by step, its mapping seen, added, and its hosts are rows that cannot be edited', async () => {
      const { page, complaints } = app;
      await goTo(page, '#/sources');
      await page.getByText('No sources yet').waitFor(patience);
      await expectAccessible(page, 'no sources');
      await page.getByRole('button', { name: 'Add a source' }).click();
      await page.getByLabel('URL').fill('prometheus:9090');
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill('dc');
      await page.getByRole('button', { name: 'Test and preview' }).click();
      await page.getByText('An http:// or https:// URL without user and password.').waitFor(patience);
      await page.getByLabel('URL').fill(prometheus.url);
      await expect
        .poll(async () => {
          await page.getByRole('button', { name: 'Test and preview' }).click();
          await page.getByText(/The test failed|The server answers/).waitFor(patience);
          return page.getByText('The server answers as it should.').count();
        }, patience)
        .toBe(1);
      const mapping = page.getByRole('region', { name: 'What the mapping yields' });
      expect(await mapping.getByRole('row').count()).toBe(5);
      await expectAccessible(page, 'the dialog');
      await keepScreenshots(page, 'source-test', 'light');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByText('16 on 4 hosts').waitFor(patience);
      await page.getByText(/are here: /).waitFor(patience);

      await page.getByRole('button', { name: 'Set up' }).click();
      await page.getByLabel('Remote-write URL').fill(`${victoria.url}/api/v1/write`);
      await page.getByRole('button', { name: 'Write one sample' }).click();
      await page.getByText(/took a sample/).waitFor(patience);
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText(/up to date|sending/).waitFor(patience);
      await lookInBothThemes(page, 'sources');
      await goTo(page, '#/hosts');
      await page.getByText('read from dc').first().waitFor(patience);
      expect(await page.getByRole('button', { name: /^Actions on/ }).count()).toBe(0);
      await keepScreenshots(page, 'hosts-of-a-source', 'dark');
      expect(complaints).toEqual([]);
    });
  });
});
