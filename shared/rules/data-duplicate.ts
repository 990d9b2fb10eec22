/**
 * RULES.md DATA-DUPLICATE: two rows of the roster with one citizen number, or with one name and one day of birth.
 * A pair an officer told apart is none; a citizen number two people share stays wrong, whoever they are.
 */
import { z } from 'zod';
import type { Fact } from '../domain/finding.ts';
import type { Person } from '../domain/person.ts';
import { citizenMark, nameMark } from './identity-marks.ts';
import { makeFinding, NOTHING } from './make-finding.ts';
import type { Listed, PlanView } from './plan-view.ts';
import { defineRule } from './rule.ts';

export const dataDuplicate = defineRule({
  id: 'DATA-DUPLICATE',
  scope: 'person',
  severity: 'warn',
  legalBasis: [],
  parameters: z.object({}),
  check(view, listed) {
    if (!listed.sharesMark) return NOTHING;
    const { person } = listed;
    const found = doubleOf(view, listed);
    if (found === null) return NOTHING;
    return [
      makeFinding(
        'person',
        person.id,
        { personId: person.id },
        { rule: 'DATA-DUPLICATE', severity: 'warn', wanted: { kind: 'none' }, found, legalBasis: [] },
      ),
    ];
  },
});

/** The number says more than the name; with two numbers of their own, namesakes of one day are two people. */
function doubleOf(view: PlanView, { person, digest }: Listed): Fact | null {
  const number = citizenMark(person);
  const sameNumber = others(view, person, number);
  if (sameNumber.length > 0) return { kind: 'same-citizen-id', personIds: sameNumber };
  const sameName = others(view, person, nameMark(person, digest.foldedName)).filter((id) => {
    if (view.toldApart(person.id, id)) return false;
    const other = view.people.get(id);
    return number === null || other === undefined || citizenMark(other) === null;
  });
  return sameName.length > 0 ? { kind: 'same-name-and-birth', personIds: sameName } : null;
}

function others(view: PlanView, person: Person, mark: string | null) {
  return mark === null ? [] : view.peopleWithMark(mark).filter((id) => id !== person.id);
}
