/**
 * R04, HD 31, DOMAIN.md §1.3: people on the payroll of each bloc against its frame. Over is said against the frame in
 * force, short only against what was assigned to the unit: an orientation does not say how many are missing.
 */
import { cite } from './citations.ts';
import { countedInBloc, Frames, framesIn, STAFF, STAFF_BLOCS } from './headcount.ts';
import { makeFinding } from './make-finding.ts';
import { defineRule } from './rule.ts';

const BASIS = {
  party: cite('hd-31-btctw-2025'),
  government: cite('cv-03-bcd-2025', 'cv-09-bcd-2025'),
  front: cite('hd-31-btctw-2025'),
};

export const unitHeadcount = defineRule({
  id: 'UNIT-HEADCOUNT',
  scope: 'unit',
  severity: 'warn',
  legalBasis: [...BASIS.party, ...BASIS.government],
  judgesCandidates: false,
  parameters: Frames,
  ascending: [['partyMax', 'partyMaxWithCentre']],
  check(view, unitCode, { source }) {
    return framesIn(view, unitCode).flatMap(({ bloc, max, assigned, people }) => {
      const over = people > max;
      if (!over && !(assigned && people < max)) return [];
      return [
        makeFinding(
          'unit',
          `${unitCode}:${bloc}`,
          { unitCode },
          {
            rule: 'UNIT-HEADCOUNT',
            severity: 'warn',
            wanted: { kind: 'between', of: STAFF[bloc], min: over ? null : max, max: over ? max : null },
            found: { kind: 'count', of: STAFF[bloc], count: people },
            legalBasis: assigned ? [] : BASIS[bloc],
            confirmed: assigned || source(`${bloc}Max`)?.confirmed === true,
          },
        ),
      ];
    });
  },
  counted(view, { subject: { unitCode }, found }) {
    const bloc = STAFF_BLOCS.find((one) => found.kind === 'count' && STAFF[one] === found.of);
    return unitCode === undefined || bloc === undefined ? [] : countedInBloc(view, unitCode, bloc);
  },
});
