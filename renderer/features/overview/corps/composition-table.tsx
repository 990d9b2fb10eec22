import { Fragment, type ReactNode, useId } from 'react';
import type {
  Composition,
  CompositionFacet,
  CompositionLine,
  CorpsScope,
  Side,
} from '../../../../shared/overview/composition.ts';
import { SIDES } from '../../../../shared/overview/composition.ts';
import { compositionWords } from '../../../../shared/overview/composition-words.ts';
import { formatNumber, formatPercent } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import styles from './corps.module.css';
import { openPeople } from './open-people.ts';

interface Props {
  facet: CompositionFacet;
  lines: readonly CompositionLine[];
  corps: Pick<Composition, Side>;
  scope: CorpsScope;
}

/** One part of the composition: now and planned, in numbers, shares and bars. */
export function CompositionTable({ facet, lines, corps, scope }: Props): ReactNode {
  const t = useT();
  const id = useId();
  const share = (line: CompositionLine, side: Side): number =>
    corps[side] === 0 ? 0 : line[side] / corps[side];
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{compositionWords(t, facet)}</h2>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">
              <span className="bt-visually-hidden">{t('overview.corps.value')}</span>
            </th>
            <td aria-hidden="true" />
            {SIDES.map((side) => (
              <th key={side} scope="colgroup" colSpan={2}>
                {t(`overview.corps.side.${side}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const words = compositionWords(t, facet, line.values);
            return (
              <tr key={line.values.join(' ')}>
                <th scope="row">{words}</th>
                <td className={styles.bars} aria-hidden="true" data-drawn="chart">
                  {SIDES.map((side) => (
                    <span
                      key={side}
                      data-side={side}
                      style={{
                        width: `${share(line, side) * 100}%`,
                        visibility: line[side] === 0 ? 'hidden' : 'visible',
                      }}
                    />
                  ))}
                </td>
                {SIDES.map((side) => (
                  <Fragment key={side}>
                    <td>
                      {line[side] === 0 ? (
                        formatNumber(0)
                      ) : (
                        <button
                          type="button"
                          className="bt-link"
                          aria-label={t('overview.corps.open', {
                            side: t(`overview.corps.side.${side}`),
                            value: words,
                            count: formatNumber(line[side]),
                          })}
                          onClick={() => openPeople(scope, side, { facet, values: line.values })}
                        >
                          {formatNumber(line[side])}
                        </button>
                      )}
                    </td>
                    <td className={styles.share}>{formatPercent(share(line, side))}</td>
                  </Fragment>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
