/** Where things are on the pages of right-sizing. */
import type { Locator, Page } from 'playwright';

/** Long enough for what a slow machine does at once. */
export const long = { timeout: 90_000 };

export const rowsOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'List of findings' }).locator('tbody tr');
export const linksOf = (page: Page): Locator => rowsOf(page).locator('a[data-row-link]');
export const portfolioOf = (page: Page): Locator => page.getByRole('region', { name: 'Portfolio' });
export const evidenceOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Evidence' });
