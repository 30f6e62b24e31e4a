import { Button, UnstyledButton } from '@mantine/core';
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMs } from '#shared/sizing/latency/formatMs.ts';
import { atPercentile } from '#shared/sizing/plan/atPercentile.ts';
import type { Configuration } from '#shared/sizing/plan/makePlan.ts';
import type { Demand } from '#shared/sizing/plan/planRequest.ts';
import { wayText } from '#shared/sizing/plan/whyNot.ts';
import { setRouteParams, useRoute } from '../../../app/router/useRoute.ts';
import { saveCsv } from '../../../app/saveFile.ts';
import { SortHeader } from '../../../ui/SortHeader.tsx';
import { useCopied } from '../../../ui/useCopied.ts';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import styles from './ConfigurationTable.module.css';
import {
  type ConfigurationOrder,
  columnLabels,
  configurationOrders,
  configurationsCsv,
  configurationsText,
  placeText,
  sortConfigurations,
} from './configurationColumns.ts';
import { configurationId, formatUsd, usdPerHour } from './planFormat.ts';
import results from './Results.module.css';

const fewRows = 25;

/** Every configuration that holds the load; a click on one shows its memory and curve above. */
export function ConfigurationTable(props: {
  readonly configurations: readonly Configuration[];
  readonly demand: Demand;
  readonly shown: Configuration;
}) {
  const { configurations, demand, shown } = props;
  const { order, descending, sortBy } = useOrder();
  const [all, setAll] = useState(false);
  const sorted = useMemo(
    () => sortConfigurations(configurations, order, descending),
    [configurations, order, descending],
  );
  const rows = all ? sorted : sorted.slice(0, fewRows);
  return (
    <section className={results.card} aria-labelledby="planner-table">
      <div className={results.head}>
        <h2 className={results.title} id="planner-table">
          Configurations
        </h2>
        <span className={results.dim}>
          {configurations.length} hold the load. = costs about as much as the cheapest: by less than the model
          may err.
        </span>
        <span className={results.space} />
        <ExportButtons sorted={sorted} demand={demand} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label="Rows of configurations">
        <table className={styles.table}>
          <thead>
            <tr>
              {configurationOrders.map((column) => (
                <SortHeader
                  key={column}
                  column={column}
                  label={columnLabels[column]}
                  direction={column !== order ? null : descending ? 'descending' : 'ascending'}
                  onSort={() => sortBy(column)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <Row key={configurationId(one)} one={one} demand={demand} isShown={one === shown} />
            ))}
          </tbody>
        </table>
      </section>
      {sorted.length > fewRows && (
        <Button className={styles.more} size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
          {all ? `Show ${fewRows}` : `Show all ${sorted.length}`}
        </Button>
      )}
    </section>
  );
}

/** The order of the rows, kept in the address: `tpot`, or `-tpot` for the largest first. */
function useOrder() {
  const said = useRoute().params.sort ?? '';
  const descending = said.startsWith('-');
  const name = descending ? said.slice(1) : said;
  const order: ConfigurationOrder = configurationOrders.find((one) => one === name) ?? 'usdPerHour';
  const sortBy = (column: ConfigurationOrder) => {
    const next = column === order && !descending ? `-${column}` : column;
    setRouteParams({ sort: next === 'usdPerHour' ? '' : next });
  };
  return { order, descending, sortBy };
}

function Row(props: { readonly one: Configuration; readonly demand: Demand; readonly isShown: boolean }) {
  const { one, demand, isShown } = props;
  const { ttft, tpot } = atPercentile(one, demand);
  const { price } = one.offer;
  const pick = () => setRouteParams({ pick: configurationId(one) });
  return (
    <tr data-shown={isShown || undefined}>
      <th scope="row">
        <UnstyledButton className={styles.pick} aria-pressed={isShown} onClick={pick}>
          <span className={styles.tie} title={one.isTie ? 'Costs about as much as the cheapest' : undefined}>
            {one.isTie ? '=' : ''}
          </span>
          {wayText(one)}
          {one.isTie && <span className="visually-hidden"> (a tie)</span>}
        </UnstyledButton>
        <span className={styles.under}>
          <ConfidenceMark of={one.card.name} provenance={one.card.provenance} />
          {one.evidence.rows === 0 && <span title={one.evidence.note ?? undefined}> not measured</span>}
        </span>
      </th>
      <td>{one.replicas}</td>
      <td>{one.offer.gpus}</td>
      <td className={styles.strong}>{formatUsd(usdPerHour(one))}</td>
      <td>{formatUsd(one.cost.perMillionOutput)}</td>
      <td>
        {formatMs(ttft.value)}
        <span className={styles.band}>
          {formatMs(ttft.low)} to {formatMs(ttft.high)}
        </span>
      </td>
      <td>
        {formatMs(tpot.value)}
        <span className={styles.band}>
          {formatMs(tpot.low)} to {formatMs(tpot.high)}
        </span>
      </td>
      <td>{Math.floor(one.headroom * 100)} %</td>
      <td className={styles.price} title={[price.source, price.note].filter(Boolean).join('. ')}>
        {one.offer.instances > 1 && `${one.offer.instances} x `}
        {plainText(placeText(one))}
        {one.offer.spanned > 1 && `, ${one.offer.spanned} for each replica`}
        <span className={styles.source}>
          {price.date}, {plainText(price.source)}
        </span>
      </td>
    </tr>
  );
}

function ExportButtons(props: { readonly sorted: readonly Configuration[]; readonly demand: Demand }) {
  const { sorted, demand } = props;
  const { outcome, copy } = useCopied();
  const Icon = outcome === 'copied' ? IconCheck : IconCopy;
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<Icon size={13} aria-hidden />}
        onClick={() => copy(configurationsText(sorted, demand))}
      >
        {outcome === null ? 'Copy' : outcome === 'copied' ? 'Copied' : 'Not copied'}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconDownload size={13} aria-hidden />}
        onClick={() => saveCsv('headroom-plan.csv', configurationsCsv(sorted, demand))}
      >
        Save as CSV
      </Button>
    </>
  );
}
