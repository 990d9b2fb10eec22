/** What a unit was formed from: each old commune with its district, whole or in part. */
import type { ReactNode } from 'react';
import type { MergedFrom } from '../../../shared/domain/unit.ts';
import { useT } from '../../i18n/index.ts';
import styles from './organisation-screen.module.css';

export function Origins({ mergedFrom }: { mergedFrom: readonly MergedFrom[] }): ReactNode {
  const t = useT();
  if (mergedFrom.length === 0) return <p className={styles.none}>{t('organisation.noOrigins')}</p>;
  return (
    <div className={styles.origins}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('organisation.origin.name')}</th>
            <th scope="col">{t('organisation.origin.district')}</th>
            <th scope="col">{t('organisation.origin.province')}</th>
            <th scope="col">{t('organisation.origin.part')}</th>
          </tr>
        </thead>
        <tbody>
          {mergedFrom.map(({ code, name, district, province, part, remainder }) => (
            <tr key={`${code} ${name}`}>
              <td>{name}</td>
              <td>{district}</td>
              <td>{province}</td>
              <td>{t(`organisation.part.${remainder ? 'remainder' : part}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
