import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  awsEnvironment,
  costAnswer,
  costDay,
  costGroup,
  jsonError,
  noCommitments,
  operationOf,
} from '../fixtures/billing/awsLike.ts';
import {
  type Asked,
  type LoopbackServer,
  type Reply,
  startLoopbackServer,
} from '../fixtures/billing/loopbackServer.ts';
import { expectAccessible, goTo, keepScreenshots, lookInBothThemes } from './appPage.ts';
import { describeInBrowser, openedApp } from './browserSuite.ts';

const patience = { timeout: 60_000 };

function costs(asked: Asked): Reply {
  if (operationOf(asked) !== 'GetCostAndUsage') return noCommitments;
  const { TimePeriod } = JSON.parse(asked.body) as { TimePeriod: { Start: string } };
  return costAnswer([costDay(TimePeriod.Start, [costGroup(['BoxUsage:p5.48xlarge', 'Usage'], '1320.96')])]);
}

describeInBrowser('connections', () => {
  let aws: LoopbackServer;

  beforeAll(async () => {
    Object.assign(process.env, awsEnvironment);
    aws = await startLoopbackServer(costs);
  });
  // After what it is served with is set.
  const app = openedApp('connections');
  afterAll(async () => {
    await aws?.close();
    for (const name of Object.keys(awsEnvironment)) delete process.env[name];
  });

  it('is added after a test that names a missing right, pulled, and removed with a way back', async () => {
    const { page, complaints } = app;
    await goTo(page, '#/spend/connections');
    await page.getByText('No connections yet').waitFor(patience);
    await expectAccessible(page, 'no connections');
    await page.getByRole('button', { name: 'Add a connection' }).click();
    await page.getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: 'AWS Cost Explorer' }).click();
    await page.getByRole('button', { name: 'Test', exact: true }).click();
    await page.getByText('Letters, digits and . _ - only.').waitFor(patience);
    await page.getByLabel('Name', { exact: false }).first().fill('aws');
    await page.getByLabel('Paying account').fill('123456789012');
    await page.getByLabel('Pulls a day').fill('0');
    await page.getByLabel('Endpoint').fill(aws.endpoint);
    aws.answer((asked) =>
      operationOf(asked) === 'GetCostAndUsage'
        ? jsonError(
            400,
            'AccessDeniedException',
            'not authorized to perform: ce:GetCostAndUsage on resource: *',
          )
        : noCommitments,
    );
    await page.getByRole('button', { name: 'Test', exact: true }).click();
    await page.getByText('Missing: ce:GetCostAndUsage').waitFor(patience);
    await page.getByRole('button', { name: 'Show policy' }).click();
    await page.getByText('"ce:GetCostAndUsageWithResources"').waitFor(patience);
    await expectAccessible(page, 'the dialog');
    await keepScreenshots(page, 'connection-test', 'light');
    aws.answer(costs);
    await page.getByRole('button', { name: 'Test', exact: true }).click();
    await page.getByText('Everything that it needs works.').waitFor(patience);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const card = page.getByRole('region', { name: 'aws', exact: true });
    await card.getByText('only when asked').waitFor(patience);

    await card.getByRole('button', { name: 'Pull now: aws' }).click();
    await card
      .getByRole('row', { name: /123456789012/ })
      .first()
      .waitFor(patience);
    expect(await card.getByText(/USD 0\.\d\d/).count()).toBeGreaterThan(0);
    await lookInBothThemes(page, 'connections');
    await card.getByRole('button', { name: 'Remove: aws' }).click();
    await page.getByText('No connections yet').waitFor(patience);
    await page.getByRole('button', { name: 'Undo' }).click();
    await card.getByText('only when asked').waitFor(patience);
    expect(complaints).toEqual([]);
  });
});
