import type { GpuSpec } from '../../catalog/gpuCatalog.ts';
import type { ModelConfig } from '../../catalog/modelCatalog.ts';
import type { ListPrice } from '../../catalog/priceCatalog.ts';
import type { EpochMs } from '../../domain/units.ts';
import type { GpuProfile } from '../window/gpuProfile.ts';
import type { ServedModel } from '../window/servedModel.ts';
import type { AnalysisRules } from './analysisRules.ts';
import type { FindingDraft } from './finding.ts';
import type { FindingKind } from './findingKind.ts';
import type { PurchaseTerms } from './purchase/purchaseTerms.ts';

/** All that findings are made from. */
export interface AnalysisInput {
  readonly nowMs: EpochMs;
  /** The window asked for; each profile has its own within it. */
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  readonly profiles: readonly GpuProfile[];
  readonly models: readonly ServedModel[];
  readonly gpus: readonly GpuSpec[];
  readonly modelConfigs: readonly ModelConfig[];
  readonly prices: readonly ListPrice[];
  /** On what terms GPUs are bought and could be; absent: by the list prices alone. */
  readonly terms?: PurchaseTerms;
  /** ISO 4217, of every rate. */
  readonly currency: string;
  readonly rules: AnalysisRules;
}

/** Makes the findings of one kind. Pure. */
export type FindingRule = (input: AnalysisInput) => readonly FindingDraft[];

/** The same in slices: a rule that takes long on a large fleet yields every few milliseconds, so that frames go out between. */
type SlicedFindingRule = (input: AnalysisInput) => Generator<void, readonly FindingDraft[]>;

/** A rule as `findingRules` lists it; the name is what its failure is told by. No other rule makes findings of its kind. */
export interface NamedRule {
  readonly name: string;
  readonly kind: FindingKind;
  readonly run: FindingRule | SlicedFindingRule;
}
