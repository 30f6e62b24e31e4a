import type { AdviceFunnel } from '#shared/contract/schemas/adviceMoney.ts';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { hrefOf } from '../../../app/router/route.ts';
import { Card } from '../../spend/parts/Card.tsx';
import { teamParam } from '../findings/findingsView.ts';
import tab from '../parts/Tab.module.css';
import styles from './Funnel.module.css';
import { costHead, costText, hoursText, partText } from './funnelText.ts';

/** Whose GPUs' time is wasted: idle, held idle or spinning. Each leads to its findings. */
export function TeamsTable({ funnel }: { readonly funnel: AdviceFunnel }) {
  const { teams, currency } = funnel;
  return (
    <Card title="Waste by team" note="idle, held idle or spinning, of what was observed">
      <div className={tab.scroll}>
        <table className={`${tab.table} ${styles.teams}`}>
          <thead>
            <tr>
              <th scope="col">Team</th>
              <th scope="col">GPUs</th>
              <th scope="col">Wasted, h</th>
              <th scope="col" colSpan={2}>
                Of observed
              </th>
              <th scope="col">{costHead('Wasted cost', funnel)}</th>
              <th scope="col">{costHead('Cost', funnel)}</th>
            </tr>
          </thead>
          <tbody>
            {teams.map((row) => (
              <tr key={teamParam(row.team)}>
                <th scope="row">
                  <a href={hrefOf('rightsizing', '', { team: teamParam(row.team) })}>
                    {row.team === null ? 'Without a team' : plainText(row.team)}
                  </a>
                </th>
                <td>{formatCount(row.gpus)}</td>
                <td>{hoursText(row.wastedGpuHours)}</td>
                <td>
                  <span className={styles.bar} aria-hidden>
                    <span
                      className={styles.wasted}
                      style={{ width: widthOf(row.wastedGpuHours, row.observedGpuHours) }}
                    />
                  </span>
                </td>
                <td>{partText(row.wastedGpuHours, row.observedGpuHours)}</td>
                <td className={row.wastedCost === null ? tab.unknown : undefined}>
                  {costText(row.wastedCost, currency)}
                </td>
                <td className={row.cost === null ? tab.unknown : undefined}>
                  {costText(row.cost, currency)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function widthOf(part: number, whole: number): string {
  return `${whole > 0 ? Math.min(100, (100 * part) / whole) : 0}%`;
}
