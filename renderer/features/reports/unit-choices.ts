/** Units a report may be about: all, those of a type, those of an old district, one. */
import type { UnitCode } from '../../../shared/domain/index.ts';
import { UnitType } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

export interface UnitChoice {
  value: string;
  label: string;
  unitCodes: readonly UnitCode[];
}

export interface ChoiceGroup {
  group: string;
  items: readonly UnitChoice[];
}

export const WHOLE = 'whole';

export function unitChoices(t: Translate, index: PlanIndex): ChoiceGroup[] {
  const units = index.unitList();
  const byType = UnitType.options.flatMap((type): UnitChoice[] => {
    const codes = units.filter(({ unit }) => unit.type === type).map(({ unit }) => unit.code);
    if (codes.length === 0 || codes.length === units.length) return [];
    return [{ value: `type-${type}`, label: t(`reports.scope.type.${type}`), unitCodes: codes }];
  });
  const districts = new Map<string, Set<UnitCode>>();
  for (const { unit, mergedFrom } of units) {
    for (const { district } of mergedFrom) {
      if (district === '') continue;
      districts.set(district, (districts.get(district) ?? new Set()).add(unit.code));
    }
  }
  return [
    {
      group: t('reports.scope.groups'),
      items: [{ value: WHOLE, label: t('reports.scope.whole'), unitCodes: [] }, ...byType],
    },
    {
      group: t('reports.scope.districts'),
      items: [...districts]
        .sort(([a], [b]) => a.localeCompare(b, 'vi'))
        .map(([district, codes]) => ({
          value: `district-${district}`,
          label: t('reports.scope.district', { district }),
          unitCodes: [...codes],
        })),
    },
    {
      group: t('reports.scope.units'),
      items: units.map(({ unit }) => ({ value: unit.code, label: unit.fullName, unitCodes: [unit.code] })),
    },
  ];
}
