import { advice } from './procedures/advice.ts';
import { app } from './procedures/app.ts';
import { billing } from './procedures/billing.ts';
import { catalog } from './procedures/catalog.ts';
import { demo } from './procedures/demo.ts';
import { fleet } from './procedures/fleet.ts';
import { history } from './procedures/history.ts';
import { hosts } from './procedures/hosts.ts';
import { incidents } from './procedures/incidents.ts';
import { llm } from './procedures/llm.ts';
import { matching } from './procedures/matching.ts';
import { notifications } from './procedures/notifications.ts';
import { prompts } from './procedures/prompts.ts';
import { rates } from './procedures/rates.ts';
import { reports } from './procedures/reports.ts';
import { settings } from './procedures/settings.ts';
import { sources } from './procedures/sources.ts';
import { spend } from './procedures/spend.ts';

/**
 * The one contract between the engine and its shells (desktop page, browser page, CLI). Every procedure has a
 * zod schema on its input and output; the engine cannot register a handler without one.
 */
export const contract = {
  app,
  fleet,
  hosts,
  catalog,
  prompts,
  history,
  incidents,
  notifications,
  llm,
  sources,
  billing,
  rates,
  spend,
  matching,
  reports,
  advice,
  settings,
  demo,
};

export type Contract = typeof contract;
