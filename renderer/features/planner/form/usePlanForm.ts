import { useCallback, useEffect, useRef, useState } from 'react';
import { setRouteParams, useRoute } from '../../../app/router/useRoute.ts';
import { type PlanForm, paramsOfForm, planFormOf } from './planForm.ts';

/** The address is written this long after the last key: browsers refuse to be told of every one. */
const settleMs = 200;

/** The form as state that the address keeps; a link that is followed within the page fills it anew. */
export function usePlanForm(): readonly [PlanForm, (changes: Partial<PlanForm>) => void] {
  const { params } = useRoute();
  const [form, setForm] = useState(() => planFormOf(params));
  const inAddress = keyOf(planFormOf(params));
  const written = useRef(inAddress);
  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setForm(planFormOf(params));
  }, [inAddress, params]);
  useEffect(() => {
    if (keyOf(form) === written.current) return;
    const timer = setTimeout(() => {
      written.current = keyOf(form);
      setRouteParams(paramsOfForm(form));
    }, settleMs);
    return () => clearTimeout(timer);
  }, [form]);
  const change = useCallback((changes: Partial<PlanForm>) => setForm((was) => ({ ...was, ...changes })), []);
  return [form, change];
}

function keyOf(form: PlanForm): string {
  return JSON.stringify(paramsOfForm(form));
}
