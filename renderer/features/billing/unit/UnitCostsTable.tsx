import { Fragment, useState } from 'react';
import type { ModelUnitCosts, UnitCosts } from '#shared/contract/schemas/unitCosts.ts';
import { formatDuration } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { hrefOf } from '../../../app/router/route.ts';
import styles from './UnitCosts.module.css';
import { apiText, tokensText, unitText } from './unitCostRows.ts';

const columns = [
  'Model',
  'Host',
  'GPUs',
  'Tokens in',
  'Tokens out',
  '1M in',
  '1M out',
  '1M blended',
  '1M blended, usage',
  'Request',
  'By cheapest API',
] as const;

/** Models and what their tokens cost; a row opens to the prices of APIs, each with its source. */
export function UnitCostsTable({ costs }: { readonly costs: UnitCosts }) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={styles.scroller} tabIndex={0} aria-label="Unit costs of models">
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {costs.models.map((model) => {
            const isOpen = open === model.id;
            return (
              <Fragment key={model.id}>
                <Row
                  model={model}
                  currency={costs.currency}
                  isOpen={isOpen}
                  onToggle={() => setOpen(isOpen ? null : model.id)}
                />
                {isOpen && (
                  <tr>
                    <td colSpan={columns.length} className={styles.detail}>
                      <Detail model={model} currency={costs.currency} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Row(props: {
  readonly model: ModelUnitCosts;
  readonly currency: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { model, currency } = props;
  const { allocation, usage } = model;
  const api = apiText(model);
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.open} aria-expanded={props.isOpen} onClick={props.onToggle}>
          {plainText(model.model ?? 'Model not named')}
        </button>
        {model.why !== '' && <span className={styles.note}>{plainText(model.why)}</span>}
      </th>
      <td>
        <a href={hrefOf('host', model.host)}>{plainText(model.host)}</a>
      </td>
      <td>{model.gpuCount || '-'}</td>
      <td>{tokensText(model.inputTokens)}</td>
      <td>{tokensText(model.outputTokens)}</td>
      <td>{unitText(allocation?.perMillionInput, currency)}</td>
      <td>{unitText(allocation?.perMillionOutput, currency)}</td>
      <td>{unitText(allocation?.perMillionBlended, currency)}</td>
      <td>{unitText(usage?.perMillionBlended, currency)}</td>
      <td>{unitText(allocation?.perRequest, currency)}</td>
      <td title={api.title}>{api.text}</td>
    </tr>
  );
}

function Detail({ model, currency }: { readonly model: ModelUnitCosts; readonly currency: string }) {
  return (
    <>
      <p className={styles.about}>
        An output token counts for {model.outputWeight.toFixed(2)} input tokens ({plainText(model.weightFrom)}
        ). {formatDuration(model.coverageSeconds)} were read of {plainText(model.place)}.
        {model.sharesWith > 0 &&
          ` Its GPUs also run ${model.sharesWith} other ${model.sharesWith === 1 ? 'model' : 'models'}: their cost is split by tokens.`}
      </p>
      {model.apis.length === 0 ? (
        <p className={styles.about}>
          No price list has this model. Add one under <a href={hrefOf('spend', 'rates')}>Rates, API prices</a>
          .
        </p>
      ) : (
        <ul className={styles.apis}>
          {model.apis.map((api) => (
            <li key={api.provider}>
              <strong>{plainText(api.provider)}</strong> {unitText(api.input, currency)} in,{' '}
              {unitText(api.output, currency)} out
              {api.ownByApi !== null && `: own cost is ${api.ownByApi.toFixed(2)} times that`}
              <span className={styles.note}>
                {plainText(api.source)}, {api.asOf ?? 'no date'}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
