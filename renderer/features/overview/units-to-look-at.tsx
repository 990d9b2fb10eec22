import { type ReactNode, useId } from 'react';
import type { UnitRow } from '../../../shared/ipc/contract.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { navigate } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './units-to-look-at.module.css';

/** A number that leads to what it counts; nought leads nowhere. */
function Count({ value, onClick }: { value: number; onClick: () => void }): ReactNode {
  if (value === 0) return formatNumber(value);
  return (
    <button type="button" className="bt-link" onClick={onClick}>
      {formatNumber(value)}
    </button>
  );
}

/** The units that need work first, each leading to its seats. */
export function UnitsToLookAt({ units }: { units: readonly UnitRow[] }): ReactNode {
  const t = useT();
  const allFound = usePlanStore((state) => state.allFound);
  const id = useId();
  return (
    <section className={styles.units} aria-labelledby={id}>
      <h2 id={id}>{t('overview.units')}</h2>
      {units.length === 0 ? (
        <p className={styles.text}>{t('overview.noUnits')}</p>
      ) : (
        <>
          <p className={styles.text}>{t('overview.unitsText')}</p>
          <table aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{t('overview.unit')}</th>
                <th scope="col">{t('overview.filledShort')}</th>
                <th scope="col">{t('overview.requiredShort')}</th>
                <th scope="col">{t('overview.blockShort')}</th>
              </tr>
            </thead>
            <tbody>
              {units.map(({ unit, summary }) => (
                <tr key={unit.code}>
                  <td>
                    <button
                      type="button"
                      className="bt-link"
                      onClick={() => navigate('plan', { unitCode: unit.code })}
                    >
                      {unit.fullName}
                    </button>
                  </td>
                  <td>
                    <Count
                      value={summary.filled}
                      onClick={() => navigate('plan', { unitCode: unit.code, seats: 'filled' })}
                    />
                    /
                    <Count
                      value={summary.seats}
                      onClick={() => navigate('plan', { unitCode: unit.code, seats: 'all' })}
                    />
                  </td>
                  <td>
                    <Count
                      value={summary.vacantRequired}
                      onClick={() => navigate('vacancies', { unitCode: unit.code, requiredOnly: true })}
                    />
                  </td>
                  <td>
                    {allFound ? (
                      <Count
                        value={summary.findings.block}
                        onClick={() => navigate('findings', { unitCode: unit.code, severity: 'block' })}
                      />
                    ) : (
                      t('common.notYet')
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
