import { useCallback, useMemo } from 'react';
import { setRouteParams, useRouteParam } from '../../../app/router/useRoute.ts';
import { exampleForm, type PlanForm } from '../form/planForm.ts';
import { usePlanForm } from '../form/usePlanForm.ts';
import { useAddressForm } from '../parts/addressForm.ts';
import { mostModels, splitChanges, textOfWorks, type WorkForm, workOf, worksOf } from './workForms.ts';

interface Also {
  readonly works: readonly WorkForm[];
}

const readAlso = (params: Readonly<Record<string, string>>): Also => ({ works: worksOf(params.also ?? '') });
const writeAlso = ({ works }: Also) => ({ also: textOfWorks(works) });

/** One model or several, with one of them in the form. */
export interface SeveralForm {
  /** What the fields show: the model that is edited, with the choices of all. */
  readonly form: PlanForm;
  /** All models; the first is the form's own. */
  readonly works: readonly WorkForm[];
  /** Place of the one that is edited. */
  readonly at: number;
  readonly base: PlanForm;
  readonly canAdd: boolean;
  readonly change: (changes: Partial<PlanForm>) => void;
  readonly reset: () => void;
  readonly add: () => void;
  readonly remove: (place: number) => void;
  readonly edit: (place: number) => void;
}

/** The form of the page as state that the address keeps. */
export function useSeveralForm(): SeveralForm {
  const [base, changeBase] = usePlanForm();
  const [{ works: also }, changeAlso] = useAddressForm<Also>(readAlso, writeAlso);
  const [place, setPlace] = useRouteParam('at');
  const works = useMemo(() => [workOf(base), ...also], [base, also]);
  const at = Math.min(works.length - 1, Math.max(0, Math.floor(Number(place) || 0)));
  const form = useMemo(() => ({ ...base, ...works[at] }), [base, works, at]);
  const edit = useCallback(
    (next: number) => {
      setPlace(next === 0 ? '' : String(next));
      setRouteParams({ pick: '' });
    },
    [setPlace],
  );
  const change = (changes: Partial<PlanForm>) => {
    if (at === 0) return changeBase(changes);
    const { own, shared } = splitChanges(changes);
    if (Object.keys(shared).length > 0) changeBase(shared);
    changeAlso({ works: also.map((one, index) => (index === at - 1 ? { ...one, ...own } : one)) });
  };
  return {
    form,
    works,
    at,
    base,
    canAdd: works.length < mostModels,
    change,
    reset: () => {
      changeBase(exampleForm);
      changeAlso({ works: [] });
      edit(0);
    },
    add: () => {
      changeAlso({
        works: [...also, { ...workOf(exampleForm), model: 'Llama-3.1-8B', load: '10', weights: ['fp8'] }],
      });
      edit(works.length);
    },
    remove: (removed) => {
      if (removed === 0) {
        const [first, ...rest] = also;
        if (first) changeBase(first);
        changeAlso({ works: rest });
      } else changeAlso({ works: also.filter((_, index) => index !== removed - 1) });
      edit(0);
    },
    edit,
  };
}
