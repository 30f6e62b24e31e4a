import { useCallback, useEffect, useRef, useState } from 'react';
import { setRouteParams, useRoute } from '../../../app/router/useRoute.ts';

type Params = Readonly<Record<string, string>>;

/** The address is written this long after the last key: browsers refuse to be told of every one. */
const settleMs = 200;

/**
 * A form as state that the address keeps; a link that is followed within the page fills it anew. `write` says by which parameters it
 * differs from where it starts, '' for those that it does not.
 */
export function useAddressForm<Form>(
  read: (params: Params) => Form,
  write: (form: Form) => Params,
): readonly [Form, (changes: Partial<Form>) => void] {
  const { params } = useRoute();
  const [form, setForm] = useState(() => read(params));
  const inAddress = keyOf(write(read(params)));
  const written = useRef(inAddress);
  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setForm(read(params));
  }, [inAddress, params, read]);
  useEffect(() => {
    const next = write(form);
    if (keyOf(next) === written.current) return;
    const timer = setTimeout(() => {
      written.current = keyOf(next);
      setRouteParams(next);
    }, settleMs);
    return () => clearTimeout(timer);
  }, [form, write]);
  const change = useCallback((changes: Partial<Form>) => setForm((was) => ({ ...was, ...changes })), []);
  return [form, change];
}

function keyOf(params: Params): string {
  return JSON.stringify(params);
}
