/** One fact set for many people: read once as an import reads it, previewed, written as one undoable step. */
import { AppError } from '../../../shared/domain/errors.ts';
import { type PersonId, UnitCode } from '../../../shared/domain/ids.ts';
import type { Person, PersonFields } from '../../../shared/domain/person.ts';
import type {
  BulkChange,
  BulkEdit,
  BulkField,
  BulkPreview,
  BulkRefusal,
} from '../../../shared/domain/roster.ts';
import type { SummaryParams } from '../../../shared/domain/workspace.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import { personToRow } from '../../db/queries/person-rows.ts';
import { editPerson, FIELD_GROUPS } from '../../import/merge-person.ts';
import { existingPerson } from '../plan/placements.ts';
import type { Session } from '../workspace/session.ts';
import { type Meaning, meaningOf } from './bulk-meaning.ts';
import { refusalsOf } from './bulk-refusals.ts';

/** What the edit would do, nobody being changed. Throws what `editMany` throws. */
export function previewMany(session: Session, { personIds, field, text }: BulkEdit): BulkPreview {
  const meaning = meaningOf(session, field, text);
  const preview: BulkPreview = {
    changed: 0,
    unchanged: 0,
    overwritten: 0,
    edited: [],
    impossible: [],
    understood: meaning.understood,
  };
  const group = groupOf(field);
  for (const { before, after, impossible } of edits(session, personIds, meaning)) {
    if (impossible.length > 0) {
      preview.impossible.push({ personId: before.id, items: [...impossible] });
    } else if (after === null) {
      preview.unchanged += 1;
    } else {
      preview.changed += 1;
      if (hasAnother(before, field)) preview.overwritten += 1;
      if (group !== undefined && Object.hasOwn(before.edited, group)) preview.edited.push(before.id);
    }
  }
  return preview;
}

/**
 * Changes everybody with whose other facts the value can be true. The others stay as they are only where they are named
 * in `leaveOut`, that is where the officer has seen them and why; anybody else of whom it cannot be true refuses the
 * whole. Throws AppError `bulk-refused` (`count`), `person-not-found` and what `meaningOf` refuses.
 */
export function editMany(
  session: Session,
  { personIds, field, text, leaveOut }: BulkEdit & Partial<BulkChange>,
): ChangeResult {
  const meaning = meaningOf(session, field, text);
  const all = edits(session, personIds, meaning);
  const unseen = all.filter(
    ({ before, impossible }) => impossible.length > 0 && !leaveOut?.includes(before.id),
  );
  if (unseen.length > 0) throw new AppError('bulk-refused', { count: unseen.length });
  const changed = all.flatMap(({ after, impossible }) =>
    after === null || impossible.length > 0 ? [] : after,
  );
  return session.change('person.editMany', (tx) => {
    for (const person of changed) tx.put('person', personToRow(person));
    return { field, count: changed.length, value: valueWords(session.state, field, text) };
  });
}

interface Edit {
  before: Person;
  /** Null where the person is so already. */
  after: Person | null;
  /** What could not be true of the person afterwards and is not said of them now. */
  impossible: readonly BulkRefusal[];
}

function edits(
  { state }: Session,
  personIds: readonly PersonId[],
  { factsFor, inScope }: Meaning,
): readonly Edit[] {
  return [...new Set(personIds)].map((id) => {
    const before = existingPerson(state, id);
    const facts = factsFor(before);
    const after = { ...editPerson(before, facts), inScope: inScope ?? before.inScope };
    const isSame =
      after.inScope === before.inScope &&
      (Object.keys(facts) as (keyof PersonFields)[]).every(
        (name) => JSON.stringify(after[name]) === JSON.stringify(before[name]),
      );
    if (isSame) return { before, after: null, impossible: [] };
    const known = refusalsOf(state, before);
    return {
      before,
      after,
      impossible: refusalsOf(state, after).filter((one) => !known.includes(one)),
    };
  });
}

/** Facts that are one of several parts of what `FIELD_GROUPS` has as one. */
const PART_TEXTS: Readonly<Partial<Record<BulkField, (person: Person) => string>>> = {
  currentTitle: (person) => person.currentTitle,
  currentUnit: (person) => person.currentUnit,
  currentUnitCode: (person) => person.currentUnitCode ?? '',
  partyProbation: ({ party }) => party.probation.text,
  partyOfficial: ({ party }) => party.official.text,
  salaryGrade: ({ salary }) => salary.gradeText,
  salaryStep: ({ salary }) => salary.stepText,
  salaryCoefficient: ({ salary }) => salary.coefficientText,
  positionAllowance: ({ salary }) => salary.allowanceText,
};

/** Under which key `Person.edited` keeps such a part. */
const WHOLE_OF: Readonly<Partial<Record<BulkField, string>>> = {
  currentTitle: 'current',
  currentUnit: 'current',
  currentUnitCode: 'current',
  partyProbation: 'party',
  partyOfficial: 'party',
  salaryGrade: 'salary',
  salaryStep: 'salary',
  salaryCoefficient: 'salary',
  positionAllowance: 'salary',
};

/** Whether something stands there that the edit takes away. */
function hasAnother(person: Person, field: BulkField): boolean {
  const text = PART_TEXTS[field] ?? FIELD_GROUPS.find(({ key }) => key === field)?.text;
  return text !== undefined && text(person) !== '';
}

/** Under which key `Person.edited` keeps the field; scope is no fact of a list. */
function groupOf(field: BulkField): string | undefined {
  return WHOLE_OF[field] ?? FIELD_GROUPS.find(({ key }) => key === field)?.key;
}

/** What the journal keeps: words where they are the same in every language, codes where the catalogs have words. */
function valueWords(state: PlanState, field: BulkField, text: string): SummaryParams[string] {
  if (field !== 'currentUnitCode' || text === '') return text.trim();
  return state.units.get(UnitCode.parse(text))?.fullName ?? text;
}
