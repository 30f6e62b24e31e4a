import { IconAlertTriangle } from '@tabler/icons-react';
import { formatBytesPerSecond, formatCount, missingText } from '#shared/domain/format.ts';
import type { HostLayout } from '#shared/domain/hostLayout.ts';
import type { NvlinkLink } from '#shared/domain/nvlink.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { isNumber, type Reading } from '#shared/domain/reading.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import styles from './Nvlink.module.css';
import { errorNames, errorTitle, nvlinksAsTsv } from './nvlinkRows.ts';

/** The NVLinks of a GPU, one line each, with what is wrong marked; the reason where none is listed. */
export function NvlinkPanel({ layout }: { readonly layout: HostLayout | null }) {
  const links = layout?.nvlinks ?? [];
  const names = errorNames(links);
  const active = links.filter(({ state }) => state === 'active').length;
  return (
    <section className={styles.card} aria-label="NVLinks">
      <div className={styles.head}>
        <h2 className={styles.title}>NVLinks</h2>
        {links.length > 0 && (
          <>
            <span className={styles.count}>
              {active} of {links.length} active
            </span>
            <CopyButton text={nvlinksAsTsv(links)} label="NVLinks as TSV" />
          </>
        )}
      </div>
      {links.length === 0 ? (
        <p className={styles.empty}>
          {layout === null
            ? 'Not read yet.'
            : `None is listed: ${plainText(layout.nvlinksMissing ?? 'this GPU has none')}.`}
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className={styles.scroll} aria-label="Links" tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Link</th>
                <th scope="col">State</th>
                <th scope="col">Speed</th>
                {names.map((name) => (
                  <th key={name} scope="col">
                    {errorTitle(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {links.map((link) => (
                <LinkRow key={link.link} link={link} names={names} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

function LinkRow({ link, names }: { readonly link: NvlinkLink; readonly names: readonly string[] }) {
  const isDown = link.state === 'inactive';
  return (
    <tr>
      <th scope="row">{link.link}</th>
      <td data-tone={isDown ? 'bad' : undefined}>
        {isDown && <IconAlertTriangle size={13} aria-hidden />} {link.state}
      </td>
      <Count reading={link.speedBytesPerSecond} text={formatBytesPerSecond} isBad={false} />
      {names.map((name) => {
        const reading = link.errors[name];
        return (
          <Count key={name} reading={reading} text={formatCount} isBad={isNumber(reading) && reading > 0} />
        );
      })}
    </tr>
  );
}

function Count(props: {
  readonly reading: Reading | undefined;
  readonly text: (value: number) => string;
  readonly isBad: boolean;
}) {
  const { reading, isBad } = props;
  if (isNumber(reading))
    return (
      <td data-tone={isBad ? 'bad' : undefined}>
        {isBad && <IconAlertTriangle size={13} aria-label="not zero:" />} {props.text(reading)}
      </td>
    );
  const reason = reading === undefined ? 'not listed' : plainText(reading.reason);
  return (
    <td className={styles.missing} title={reason}>
      {missingText}
    </td>
  );
}
