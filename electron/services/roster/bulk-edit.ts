/** One fact set for many people: read once as an import reads it, previewed, written as one undoable step. */
import type { PartialDate } from '../../../shared/domain/dates.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { type PersonId, UnitCode } from '../../../shared/domain/ids.ts';
import { type Person, type PersonFields, Sex } from '../../../shared/domain/person.ts';
import type { BulkEdit, BulkField, BulkPreview } from '../../../shared/domain/roster.ts';
import type { SummaryParams } from '../../../shared/domain/workspace.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import { fieldsOfStudy } from '../../../shared/text/fields-of-study.ts';
import { parseTermEnd } from '../../../shared/text/histories/term-end.ts';
import { parseDegree, parseStateManagement, parseTheory } from '../../../shared/text/levels.ts';
import { formatPartialDate, type ParsedDate, parsePartialDate } from '../../../shared/text/parse-date.ts';
import { schoolsOf } from '../../../shared/text/schools.ts';
import { createTitleMatcher } from '../../../shared/text/title-matcher.ts';
import { personToRow } from '../../db/queries/person-rows.ts';
import { editPerson, FIELD_GROUPS } from '../../import/merge-person.ts';
import { existingPerson } from '../plan/placements.ts';
import type { Session } from '../workspace/session.ts';

/** What a text means for everybody alike. */
interface Meaning {
  fields: Partial<PersonFields>;
  inScope?: boolean;
  /** See `BulkPreview.understood`: a code of the catalogs for levels, a day as people write it. */
  understood: string;
}

/** What the edit would do, nobody being changed. Throws what `editMany` throws. */
export function previewMany(session: Session, { personIds, field, text }: BulkEdit): BulkPreview {
  const meaning = meaningOf(session, field, text);
  const preview: BulkPreview = {
    changed: 0,
    unchanged: 0,
    overwritten: 0,
    edited: [],
    understood: meaning.understood,
  };
  const group = groupOf(field);
  for (const { before, after } of edits(session, personIds, meaning)) {
    if (after === null) {
      preview.unchanged += 1;
      continue;
    }
    preview.changed += 1;
    if (hasAnother(before, field)) preview.overwritten += 1;
    if (group !== undefined && Object.hasOwn(before.edited, group)) preview.edited.push(before.id);
  }
  return preview;
}

/**
 * Throws `person-not-found`; `person-value` (`field`) for a sex, a unit or a scope there is not; `date-invalid` for a
 * date nobody can read: set for many at once, it would be wrong many times.
 */
export function editMany(session: Session, { personIds, field, text }: BulkEdit): ChangeResult {
  const meaning = meaningOf(session, field, text);
  const changed = edits(session, personIds, meaning).flatMap(({ after }) => after ?? []);
  return session.change('person.editMany', (tx) => {
    for (const person of changed) tx.put('person', personToRow(person));
    return { field, count: changed.length, value: valueWords(session.state, field, text) };
  });
}

function edits(
  session: Session,
  personIds: readonly PersonId[],
  { fields, inScope }: Meaning,
): { before: Person; after: Person | null }[] {
  return [...new Set(personIds)].map((id) => {
    const before = existingPerson(session.state, id);
    const after = { ...editPerson(before, fields), inScope: inScope ?? before.inScope };
    const isSame =
      after.inScope === before.inScope &&
      (Object.keys(fields) as (keyof PersonFields)[]).every(
        (name) => JSON.stringify(after[name]) === JSON.stringify(before[name]),
      );
    return { before, after: isSame ? null : after };
  });
}

function meaningOf({ state, now }: Session, field: BulkField, typed: string): Meaning {
  const text = typed.normalize('NFC').trim();
  const plain = (fields: Partial<PersonFields>, understood = ''): Meaning => ({ fields, understood });
  switch (field) {
    case 'inScope':
      if (text !== 'true' && text !== 'false') throw new AppError('person-value', { field });
      return { fields: {}, inScope: text === 'true', understood: '' };
    case 'sex': {
      const sex = Sex.safeParse(text);
      if (!sex.success && text !== '') throw new AppError('person-value', { field });
      return plain({ sex: sex.data ?? null });
    }
    case 'currentUnitCode': {
      const code = UnitCode.safeParse(text);
      const isKnown = code.success && state.units.has(code.data);
      if (!isKnown && text !== '') throw new AppError('unit-not-found', { unit: text });
      return plain({ currentUnitCode: isKnown ? code.data : null });
    }
    case 'positionSince':
    case 'recruited': {
      const date = dateOf(text, parsePartialDate(text, { notAfter: now.slice(0, 10) }));
      return plain({ [field]: date }, formatPartialDate(date.value));
    }
    case 'appointedUntil': {
      const date = dateOf(text, parseTermEnd(text));
      return plain({ appointedUntil: date }, formatPartialDate(date.value));
    }
    case 'degree': {
      const degree = parseDegree(text);
      const fields = { degree, degreeText: text, fields: fieldsOfStudy(text), schools: schoolsOf(text) };
      return plain(fields, degree ?? '');
    }
    case 'theory': {
      const theory = parseTheory(text);
      return plain({ theory, theoryText: text }, theory ?? '');
    }
    case 'stateManagement': {
      const stateManagement = parseStateManagement(text);
      return plain({ stateManagement, stateManagementText: text }, stateManagement ?? '');
    }
    case 'proposedTitle': {
      const match = createTitleMatcher([...state.titles.values()]).match(text);
      const proposedTitleCode = match?.certainty === 'exact' ? match.titleCode : null;
      const name = proposedTitleCode === null ? undefined : state.titles.get(proposedTitleCode)?.name;
      return plain({ proposedTitle: text, proposedTitleCode }, name ?? '');
    }
    default:
      return plain({ [field]: text });
  }
}

function dateOf(text: string, { date }: ParsedDate): PartialDate {
  if (text !== '' && date.value === null) throw new AppError('date-invalid', { date: text });
  return date;
}

/** Whether something stands there that the edit takes away. */
function hasAnother(person: Person, field: BulkField): boolean {
  if (field === 'inScope') return false;
  if (field === 'currentUnitCode') return person.currentUnitCode !== null;
  const group = FIELD_GROUPS.find(({ key }) => key === field);
  return group !== undefined && group.text(person) !== '';
}

/** Under which key `Person.edited` keeps the field; scope is no fact of a list. */
function groupOf(field: BulkField): string | undefined {
  if (field === 'currentUnitCode') return 'current';
  return FIELD_GROUPS.find(({ key }) => key === field)?.key;
}

/** What the journal keeps: words where they are the same in every language, codes where the catalogs have words. */
function valueWords(state: PlanState, field: BulkField, text: string): SummaryParams[string] {
  if (field !== 'currentUnitCode' || text === '') return text.trim();
  return state.units.get(UnitCode.parse(text))?.fullName ?? text;
}
