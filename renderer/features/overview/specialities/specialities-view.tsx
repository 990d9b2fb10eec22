/** Specialities units lack, who is trained for them and where; and the units that lack the chosen one. */
import type { ColDef } from 'ag-grid-community';
import { type ReactNode, useMemo, useState } from 'react';
import type { UnitCode } from '../../../../shared/domain/index.ts';
import type { SpecialityCode } from '../../../../shared/domain/speciality.ts';
import {
  type SpecialityGap,
  specialityGaps,
  TRAINED,
  trainedFilter,
} from '../../../../shared/overview/speciality-gaps.ts';
import { ListGrid } from '../../../components/list-grid.tsx';
import { personName, unitName } from '../../../components/plan-words.ts';
import { rosterViewOf } from '../../../components/roster-view.ts';
import { EmptyState } from '../../../components/states.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { navigate } from '../../../state/app-store.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { useSettledRevision } from '../../../state/settled-revision.ts';
import styles from './specialities.module.css';

export function SpecialitiesView(): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const revision = useSettledRevision();
  const [chosen, setChosen] = useState<SpecialityCode | null>(null);
  const gaps = useMemo(
    // The index is one object that changes inside; its revision says when.
    () => (revision < 0 ? [] : specialityGaps(index.findingList(), index.peopleList(), rosterViewOf(index))),
    [index, revision],
  );
  const gap = gaps.find(({ code }) => code === chosen) ?? gaps[0];
  if (gap === undefined) {
    return <EmptyState icon="ok" title={t('overview.gaps.none')} text={t('overview.gaps.noneText')} />;
  }
  return (
    <section className={styles.view} aria-label={t('overview.tab.specialities')}>
      <GapTable gaps={gaps} chosen={gap.code} onChoose={setChosen} />
      <GapUnits gap={gap} />
    </section>
  );
}

interface TableProps {
  gaps: readonly SpecialityGap[];
  chosen: SpecialityCode;
  onChoose: (code: SpecialityCode) => void;
}

function GapTable({ gaps, chosen, onChoose }: TableProps): ReactNode {
  const t = useT();
  return (
    <div className={styles.table}>
      <p>{t('overview.gaps.text')}</p>
      <table aria-label={t('overview.tab.specialities')}>
        <thead>
          <tr>
            <th scope="col">{t('overview.gaps.speciality')}</th>
            <th scope="col">{t('overview.gaps.units')}</th>
            {TRAINED.map((which) => (
              <th key={which} scope="col">
                {t(`overview.gaps.trained.${which}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gaps.map(({ code, units, people }) => (
            <tr key={code} data-chosen={code === chosen}>
              <th scope="row">{t(`domain.speciality.${code}`)}</th>
              <td>
                <button
                  type="button"
                  className="bt-link"
                  aria-pressed={code === chosen}
                  onClick={() => onChoose(code)}
                >
                  {formatNumber(units.length)}
                </button>
              </td>
              {TRAINED.map((which) => (
                <td key={which}>
                  {people[which] === 0 ? (
                    formatNumber(0)
                  ) : (
                    <button
                      type="button"
                      className="bt-link"
                      onClick={() => navigate('people', { people: trainedFilter(code, which) })}
                    >
                      {formatNumber(people[which])}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface UnitLine {
  unitCode: UnitCode;
  unit: string;
  named: string;
}

/** The units that lack a speciality, each leading to its finding. */
function GapUnits({ gap }: { gap: SpecialityGap }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const lines = useMemo(
    () =>
      gap.units
        .map(
          ({ unitCode, personIds }): UnitLine => ({
            unitCode,
            unit: unitName(index, unitCode),
            named: personIds.map((id) => personName(index, id)).join('; '),
          }),
        )
        .sort((a, b) => a.unit.localeCompare(b.unit, 'vi')),
    [gap, index],
  );
  const columns = useMemo(
    (): ColDef<UnitLine>[] => [
      { field: 'unit', headerName: t('overview.unit'), width: 190, tooltipField: 'unit' },
      { field: 'named', headerName: t('overview.gaps.named'), flex: 1, tooltipField: 'named' },
    ],
    [t],
  );
  const title = t('overview.gaps.unitsOf', { speciality: t(`domain.speciality.${gap.code}`) });
  return (
    <div className={styles.units}>
      <h2>{title}</h2>
      <div className={styles.grid}>
        <ListGrid<UnitLine>
          label={title}
          rows={lines}
          columns={columns}
          rowId={({ unitCode }) => unitCode}
          onChoose={({ unitCode }) =>
            navigate('findings', { unitCode, rule: 'UNIT-SPECIALITY-GAP', standing: 'open' })
          }
        />
      </div>
    </div>
  );
}
