import { useAddressForm } from '../parts/addressForm.ts';
import { type PlanForm, paramsOfForm, planFormOf } from './planForm.ts';

/** The form as state that the address keeps. */
export function usePlanForm(): readonly [PlanForm, (changes: Partial<PlanForm>) => void] {
  return useAddressForm(planFormOf, paramsOfForm);
}
