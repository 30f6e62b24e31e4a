/**
 * The one contract between the engine and its shells (desktop page, browser page, CLI). Every procedure has a
 * zod schema on its input and output; the engine cannot register a handler without one.
 */
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import {
  adviceDetailSchema,
  adviceFilterSchema,
  adviceListSchema,
  analysisProgressSchema,
  analysisRulesSchema,
  analysisStateSchema,
  analysisWindowSchema,
  decideInputSchema,
} from './schemas/advice.ts';
import {
  adviceFunnelSchema,
  adviceTrackingSchema,
  whatIfInputSchema,
  whatIfSchema,
} from './schemas/adviceMoney.ts';
import {
  connectionConfigSchema,
  connectionKindSchema,
  connectionNameSchema,
  connectionSecretSchema,
  connectionStatusSchema,
  connectionTestStepSchema,
  pastPullSchema,
} from './schemas/billingConnection.ts';
import {
  billPeriodKeySchema,
  billPeriodSchema,
  billPieceSchema,
  billPlaceSchema,
  billProgressSchema,
  billRecordSchema,
  billReportSchema,
  billRunSchema,
  billUploadSchema,
} from './schemas/bills.ts';
import { billingCalendarSchema, budgetEditSchema } from './schemas/budgetEdit.ts';
import { ownCatalogSchema } from './schemas/catalog.ts';
import { gpuDetailSchema, hostDetailSchema, rosterSchema } from './schemas/gpu.ts';
import {
  percentilesInputSchema,
  percentilesSchema,
  retentionSchema,
  seriesInputSchema,
  seriesSchema,
  storeStatsSchema,
} from './schemas/history.ts';
import {
  hostConfigSchema,
  hostNameSchema,
  hostStatusSchema,
  importCandidateSchema,
  testStepSchema,
} from './schemas/host.ts';
import {
  healthTimelineInputSchema,
  healthTimelineSchema,
  incidentDetailSchema,
  incidentFilterSchema,
  incidentIdsSchema,
  incidentListSchema,
} from './schemas/incident.ts';
import { llmSeriesInputSchema, llmSeriesSchema, llmServersSchema } from './schemas/llm.ts';
import {
  allocationInputSchema,
  allocationSchema,
  billedStatesInputSchema,
  billedStatesSchema,
  matchingInputSchema,
  matchingRuleSchema,
  monthMatchingSchema,
} from './schemas/matching.ts';
import {
  deliveryOutcomeSchema,
  desktopNoteSchema,
  receiverNameSchema,
  receiverSaveSchema,
  receiverStatusSchema,
} from './schemas/notification.ts';
import { promptAnswerSchema, promptSchema } from './schemas/prompt.ts';
import { rateEditSchema, rateSettingsSchema } from './schemas/rateBook.ts';
import {
  accrualSchema,
  pricedUsageSchema,
  ratesGetSchema,
  ratesNowSchema,
  spendDetailSchema,
} from './schemas/rates.ts';
import { epochMsSchema, failureSchema } from './schemas/reading.ts';
import { monthReconciledSchema } from './schemas/reconciled.ts';
import {
  reportEventSchema,
  reportOutcomeSchema,
  reportRequestSchema,
  reportScheduleNameSchema,
  reportScheduleSaveSchema,
  reportSchedulesSchema,
} from './schemas/reports.ts';
import {
  endpointSecretSchema,
  sourceConfigSchema,
  sourceNameSchema,
  sourceStatusSchema,
  sourceStepSchema,
  targetConfigSchema,
  targetStatusSchema,
} from './schemas/source.ts';
import {
  chargeDetailSchema,
  chargeRefSchema,
  chargesInputSchema,
  chargesSchema,
  spendAnomaliesSchema,
  spendMonthSchema,
  spendMonthsSchema,
  spendScopeSchema,
  spendSplitInputSchema,
  spendSplitsSchema,
} from './schemas/spend.ts';
import { unitCostsInputSchema, unitCostsSchema } from './schemas/unitCosts.ts';

const nothing = z.object({});
const byName = z.object({ name: hostNameSchema });
/** Errors that a person can act on; anything else is INTERNAL_SERVER_ERROR. */
const base = oc.errors({
  NOT_FOUND: { message: 'There is no such thing.' },
  REFUSED: { message: 'The request was refused.', data: z.object({ remedy: z.string() }) },
});

/** Something changed: fetch again what you show of it. */
export const topics = [
  'roster',
  'hosts',
  'prompts',
  'inventory',
  'settings',
  'incidents',
  'notifications',
  'llm',
  'sources',
  'billing',
  'rates',
  'reports',
  'advice',
] as const;
export type Topic = (typeof topics)[number];

export const contract = {
  app: {
    info: base.input(nothing).output(
      z.object({
        version: z.string(),
        shell: z.enum(['desktop', 'browser', 'cli']),
        hostsFile: z.string(),
        dataFolder: z.string(),
        /** First fault of the hosts file or the settings file; the fleet runs on with the last good ones. */
        configProblem: z.string().nullable(),
        storeProblem: failureSchema.nullable(),
        secrets: z.string(),
        /** When the recording was made that is played instead of the user's hosts; null where none is. */
        replayOfMs: z.number().nullable(),
      }),
    ),
    /** A bundle for a bug report (tar.gz), without names and secrets, and what is in it. Nothing is written or sent. */
    diagnose: base.input(nothing).output(
      z.object({
        name: z.string(),
        files: z.array(z.object({ name: z.string(), about: z.string(), bytes: z.int() })),
        base64: z.string(),
      }),
    ),
    /** Topics as they change, coalesced to at most 4 messages a second. Starts with all of them. */
    changes: base.input(nothing).output(eventIterator(z.object({ topics: z.array(z.enum(topics)) }))),
  },
  fleet: {
    roster: base.input(nothing).output(rosterSchema),
    gpu: base.input(z.object({ uuid: z.string().max(100) })).output(gpuDetailSchema),
    host: base.input(byName).output(hostDetailSchema),
  },
  hosts: {
    list: base.input(nothing).output(z.array(hostStatusSchema)),
    add: base.input(hostConfigSchema).output(nothing),
    update: base.input(z.object({ name: hostNameSchema, config: hostConfigSchema })).output(nothing),
    /** Removes hosts; `undo` of hosts.restore brings them back with their place and comments. */
    remove: base
      .input(z.object({ names: z.array(hostNameSchema).min(1) }))
      .output(z.object({ undo: z.string() })),
    restore: base.input(z.object({ undo: z.string() })).output(nothing),
    pause: base
      .input(z.object({ names: z.array(hostNameSchema).min(1), paused: z.boolean() }))
      .output(nothing),
    /** Tries again now, also after a terminal failure. */
    retry: base.input(byName).output(nothing),
    /** Connects apart from the running loop and reports each step as it ends. */
    test: base.input(hostConfigSchema).output(eventIterator(testStepSchema)),
    /** Reads candidates; adds nothing. */
    importPreview: base
      .input(
        z.discriminatedUnion('from', [
          z.object({ from: z.literal('ssh-config') }),
          z.object({ from: z.literal('csv'), text: z.string().max(10_000_000) }),
          z.object({ from: z.literal('ansible-ini'), text: z.string().max(10_000_000) }),
        ]),
      )
      .output(z.array(importCandidateSchema)),
    importApply: base
      .input(z.object({ hosts: z.array(hostConfigSchema).min(1) }))
      .output(z.object({ added: z.int() })),
  },
  catalog: {
    /** The user's own GPUs and models, from `catalog/gpus.csv` and `catalog/models.csv` beside hosts.yaml. */
    get: base.input(nothing).output(ownCatalogSchema),
  },
  prompts: {
    list: base.input(nothing).output(z.array(promptSchema)),
    answer: base.input(z.object({ id: z.string(), answer: promptAnswerSchema })).output(nothing),
  },
  history: {
    series: base.input(seriesInputSchema).output(seriesSchema),
    percentiles: base.input(percentilesInputSchema).output(percentilesSchema),
    stats: base.input(nothing).output(storeStatsSchema),
  },
  incidents: {
    list: base.input(incidentFilterSchema).output(incidentListSchema),
    get: base.input(z.object({ id: z.string().max(100) })).output(incidentDetailSchema),
    /** Somebody looks after them; ends by itself when one gets worse. `by` is left out by a person at this machine. */
    acknowledge: base
      .input(
        z.object({
          ids: incidentIdsSchema,
          note: z.string().max(1000).default(''),
          by: z.string().max(100).exactOptional(),
        }),
      )
      .output(nothing),
    unacknowledge: base.input(z.object({ ids: incidentIdsSchema })).output(nothing),
    /** Says nothing about them until then; null ends that. */
    snooze: base
      .input(z.object({ ids: incidentIdsSchema, untilMs: epochMsSchema.nullable() }))
      .output(nothing),
    /**
     * GPUs were taken out on purpose: ends an incident of a lost GPU or of missing ones, and says how many are expected from now on (null where
     * that was never known). `gpus`: how many the host has now; absent: as many as it shows.
     */
    confirmRemoval: base
      .input(
        z.object({
          id: z.string().max(100),
          gpus: z.int().min(0).max(1024).exactOptional(),
          by: z.string().max(100).exactOptional(),
        }),
      )
      .output(z.object({ host: z.string(), gpus: z.int().nullable() })),
    timeline: base.input(healthTimelineInputSchema).output(healthTimelineSchema),
  },
  notifications: {
    list: base.input(nothing).output(
      z.object({
        receivers: z.array(receiverStatusSchema),
        /** True where secrets outlive this session. */
        keepsSecrets: z.boolean(),
      }),
    ),
    save: base.input(receiverSaveSchema).output(nothing),
    remove: base.input(z.object({ name: receiverNameSchema })).output(nothing),
    /** Sends a test message now, also for a receiver that is not saved yet, and tells what came back. */
    test: base.input(receiverSaveSchema).output(deliveryOutcomeSchema),
    /** Messages that a page in a browser shows; the desktop app shows its own. */
    desktop: base.input(nothing).output(eventIterator(desktopNoteSchema)),
  },
  llm: {
    /** LLM servers of a host, of those that use a GPU, or of all. */
    servers: base
      .input(z.object({ host: hostNameSchema.exactOptional(), gpu: z.string().max(100).exactOptional() }))
      .output(llmServersSchema),
    series: base.input(llmSeriesInputSchema).output(llmSeriesSchema),
  },
  sources: {
    list: base.input(nothing).output(
      z.object({
        file: z.string(),
        /** First fault of sources.yaml; the last good one runs on. */
        problem: z.string().nullable(),
        sources: z.array(sourceStatusSchema),
        target: targetStatusSchema.nullable(),
      }),
    ),
    add: base.input(z.object({ config: sourceConfigSchema, ...endpointSecretSchema.shape })).output(nothing),
    update: base
      .input(z.object({ name: sourceNameSchema, config: sourceConfigSchema, ...endpointSecretSchema.shape }))
      .output(nothing),
    remove: base.input(z.object({ name: sourceNameSchema })).output(nothing),
    /** Tries again now, also after a failure that was terminal. */
    retry: base.input(z.object({ name: sourceNameSchema })).output(nothing),
    /** Asks the server apart from the running source and reports each step as it ends, with what the mapping yields. */
    test: base
      .input(z.object({ config: sourceConfigSchema, ...endpointSecretSchema.shape }))
      .output(eventIterator(sourceStepSchema)),
    /** Fetches what is missing of the past, or ends that. */
    backfill: base
      .input(z.object({ name: sourceNameSchema, action: z.enum(['start', 'cancel']) }))
      .output(nothing),
    /** Where everything is written to; null ends it. */
    setTarget: base
      .input(z.object({ config: targetConfigSchema.nullable(), ...endpointSecretSchema.shape }))
      .output(nothing),
    testTarget: base
      .input(z.object({ config: targetConfigSchema, ...endpointSecretSchema.shape }))
      .output(eventIterator(sourceStepSchema)),
  },
  billing: {
    /** Bills out of files. A page hands over bytes, never a path. */
    imports: {
      place: base.input(nothing).output(billPlaceSchema),
      periods: base.input(nothing).output(z.array(billPeriodSchema)),
      /** How a period, by its `id`, came out of files; null where it was pulled. */
      record: base.input(z.object({ id: z.number().int() })).output(billRecordSchema.nullable()),
      begin: base.input(nothing).output(billUploadSchema),
      piece: base.input(billPieceSchema).output(nothing),
      preview: base.input(billUploadSchema).output(billReportSchema),
      /** The last one has the report; ending the request cancels the import. */
      run: base.input(billRunSchema).output(eventIterator(billProgressSchema)),
      discard: base.input(billUploadSchema).output(nothing),
      forget: base.input(billPeriodKeySchema).output(nothing),
      /** Whether a period counts beside others of the same bill; what does not is in no figure. */
      count: base.input(billPeriodKeySchema.extend({ counts: z.boolean() })).output(nothing),
      /** Puts back what `forget` took, until the engine ends. */
      restore: base.input(billPeriodKeySchema).output(nothing),
    },
    connections: {
      /** What connections there can be, with the options of each. */
      kinds: base.input(nothing).output(z.array(connectionKindSchema)),
      list: base.input(nothing).output(
        z.object({
          file: z.string(),
          /** First fault of billing.yaml; the last good one runs on. */
          problem: z.string().nullable(),
          connections: z.array(connectionStatusSchema),
        }),
      ),
      add: base
        .input(z.object({ config: connectionConfigSchema, ...connectionSecretSchema.shape }))
        .output(nothing),
      update: base
        .input(
          z.object({
            name: connectionNameSchema,
            config: connectionConfigSchema,
            ...connectionSecretSchema.shape,
          }),
        )
        .output(nothing),
      /** `undo` of restore brings it back with its place, comments and key. What was pulled stays in the ledger. */
      remove: base.input(z.object({ name: connectionNameSchema })).output(z.object({ undo: z.string() })),
      restore: base.input(z.object({ undo: z.string() })).output(nothing),
      /** Tries each right that a connection needs, saved or not, and reports each step as it ends. */
      test: base
        .input(z.object({ config: connectionConfigSchema, ...connectionSecretSchema.shape }))
        .output(eventIterator(connectionTestStepSchema)),
      /** Pulls now; how that goes is in the list. `isAgain` fetches closed months that are there as well. */
      pull: base
        .input(z.object({ name: connectionNameSchema, isAgain: z.boolean().default(false) }))
        .output(nothing),
      /** Pulls now and answers when it has ended; ending the request ends the pull. */
      pullAndWait: base
        .input(z.object({ name: connectionNameSchema, isAgain: z.boolean().default(false) }))
        .output(pastPullSchema),
      cancel: base.input(z.object({ name: connectionNameSchema })).output(nothing),
      /** The least-privilege policy or role, as text to paste. */
      policy: base
        .input(z.object({ config: connectionConfigSchema }))
        .output(z.object({ policy: z.string() })),
    },
  },
  rates: {
    /** What rates.yaml says, and what each host costs by it and why. */
    get: base.input(nothing).output(ratesGetSchema),
    edit: base.input(rateEditSchema).output(nothing),
    setSettings: base.input(rateSettingsSchema).output(nothing),
    /** What each host would cost after an edit; nothing is written. */
    preview: base.input(rateEditSchema).output(ratesNowSchema),
    /** What the fleet costs now and has cost this day and month, estimated from observed time. */
    accrual: base.input(nothing).output(accrualSchema),
    /** A month's bill beside what was estimated of it, with the likeliest cause of each difference. */
    reconcile: base
      .input(z.object({ month: z.string().regex(/^\d{4}-\d{2}-01$/) }))
      .output(monthReconciledSchema),
    /** Usage of a month that its provider sends without money, at the user's rate cards. */
    usage: base.input(z.object({ month: z.string().regex(/^\d{4}-\d{2}-01$/) })).output(pricedUsageSchema),
    /** What GPU time, tokens and requests cost in a range. */
    unitCosts: base.input(unitCostsInputSchema).output(unitCostsSchema),
    detail: base
      .input(z.union([z.object({ gpu: z.string().max(100) }), z.object({ host: hostNameSchema })]))
      .output(spendDetailSchema),
  },
  spend: {
    /** Months that there is something about. */
    months: base.input(nothing).output(spendMonthsSchema),
    /** Totals, course, forecast, coverage, commitments and budgets of a month. */
    month: base.input(spendScopeSchema).output(spendMonthSchema),
    /** A month by one or two dimensions, for each currency. */
    split: base.input(spendSplitInputSchema).output(spendSplitsSchema),
    /** Days that stand out, with their causes. */
    anomalies: base.input(spendScopeSchema).output(spendAnomaliesSchema),
    /** Charges one by one. */
    charges: base.input(chargesInputSchema).output(chargesSchema),
    /** One charge whole, with the line of its file. */
    charge: base.input(chargeRefSchema).output(chargeDetailSchema),
    /** Adds a budget to budgets.yaml or changes one; comments are kept. */
    setBudget: base.input(budgetEditSchema).output(nothing),
    /** `undo` of restoreBudget brings it back with its place and comments. */
    removeBudget: base.input(z.object({ name: z.string().max(100) })).output(z.object({ undo: z.string() })),
    restoreBudget: base.input(z.object({ undo: z.string().max(100) })).output(nothing),
    /** The billing time zone and the fiscal year, kept in budgets.yaml. */
    setCalendar: base.input(billingCalendarSchema).output(nothing),
  },
  matching: {
    /** Hosts and what a month's bill names, joined; nothing on either side is left out. */
    month: base.input(matchingInputSchema).output(monthMatchingSchema),
    /** Asks the providers' APIs for the addresses of their machines. */
    ask: base.input(nothing).output(nothing),
    /** The user's rule for a host; it stands in hosts.yaml. */
    setRule: base.input(matchingRuleSchema).output(nothing),
    /** What a month's costs were spent on: effective, held idle, idle and not observed, by one dimension. */
    allocate: base.input(allocationInputSchema).output(allocationSchema),
    /** The same by the states that the analysis told of each hour, waste by team. */
    states: base.input(billedStatesInputSchema).output(billedStatesSchema),
  },
  reports: {
    /** Makes a report and hands over its file in pieces; ending the request cancels it. */
    make: base.input(reportRequestSchema).output(eventIterator(reportEventSchema)),
    /** Reports that are made by themselves while the engine runs; one missed is made at the next start. */
    schedules: base.input(nothing).output(reportSchedulesSchema),
    saveSchedule: base.input(reportScheduleSaveSchema).output(nothing),
    removeSchedule: base.input(z.object({ name: reportScheduleNameSchema })).output(nothing),
    /** Makes it now, for the last period that ended, and answers when its file is written. */
    runSchedule: base.input(z.object({ name: reportScheduleNameSchema })).output(reportOutcomeSchema),
  },
  advice: {
    /** Findings of the fleet in use. The first request begins an analysis; `analysis` tells how far it is, topic `advice` when it changed. */
    list: base.input(adviceFilterSchema).output(adviceListSchema),
    get: base.input(z.object({ id: z.string().max(200) })).output(adviceDetailSchema),
    /** Total, reporting, allocated, active and effective in GPUs and money; states; waste by team. */
    funnel: base.input(nothing).output(adviceFunnelSchema),
    /** Accepts, dismisses, snoozes, assigns or reopens several; `undo` takes that back. */
    decide: base.input(decideInputSchema).output(z.object({ undo: z.string() })),
    undo: base.input(z.object({ undo: z.string().max(100) })).output(nothing),
    /** Accepted advice: claimed against realised. */
    tracking: base.input(nothing).output(adviceTrackingSchema),
    whatIf: base.input(whatIfInputSchema).output(whatIfSchema),
    /** Analyses now. The last one has the state it ended in; ending the request cancels. A window other than the rules' changes no list. */
    analyse: base
      .input(z.object({ window: analysisWindowSchema.default(null) }))
      .output(
        eventIterator(z.object({ progress: analysisProgressSchema, ended: analysisStateSchema.nullable() })),
      ),
    rules: base.input(nothing).output(
      z.object({
        file: z.string(),
        /** First fault of `advice` in settings.yaml. */
        problem: z.string().nullable(),
        rules: analysisRulesSchema,
        defaults: analysisRulesSchema,
      }),
    ),
    setRules: base.input(z.object({ rules: analysisRulesSchema })).output(nothing),
  },
  settings: {
    get: base.input(nothing).output(z.object({ retention: retentionSchema })),
    set: base.input(z.object({ retention: retentionSchema })).output(nothing),
  },
  demo: {
    /** Starts the simulated fleet beside the real one, marked DEMO everywhere. */
    start: base.input(z.object({ gpus: z.int().min(8).max(8000) })).output(nothing),
    stop: base.input(nothing).output(nothing),
    status: base.input(nothing).output(z.object({ running: z.boolean(), gpus: z.int() })),
  },
};

export type Contract = typeof contract;
