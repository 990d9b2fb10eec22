/**
 * What else a typed text says is filled in at once: a level, fields of study, the parts of a position, a unit. What the
 * officer chose in this form stays as chosen; a text put back as it was brings back what it stood with.
 */
import { fieldsOfStudy } from '../../../shared/text/fields-of-study.ts';
import { parseDegree, parseStateManagement, parseTheory } from '../../../shared/text/levels.ts';
import { schoolsOf } from '../../../shared/text/schools.ts';
import { splitPosition } from '../../../shared/text/workplace.ts';
import { type FormKey, type FormValues, listOf, listText, tidy } from './form-values.ts';

/** Recognises what the workspace knows by name; '' where a text names nothing for certain. */
export interface Names {
  unit: (text: string) => string;
  title: (text: string) => string;
}

export interface Typed {
  /** What stood in the fields when the form was opened. */
  readonly before: FormValues;
  readonly values: FormValues;
  /** Fields of what is understood that were set by hand. */
  readonly chosen: ReadonlySet<FormKey>;
}

const UNDERSTOOD: ReadonlySet<FormKey> = new Set<FormKey>([
  'degree',
  'fields',
  'schools',
  'theory',
  'stateManagement',
  'currentUnitCode',
  'proposedTitleCode',
]);
const POSITION: ReadonlySet<FormKey> = new Set<FormKey>(['currentPosition', 'currentTitle', 'currentUnit']);

/** The form after `text` was typed or chosen in a field. */
export function withTyped(typed: Typed, key: FormKey, text: string, names: Names): Typed {
  const values: FormValues = { ...typed.values, [key]: text };
  const chosen = UNDERSTOOD.has(key) ? new Set([...typed.chosen, key]) : typed.chosen;
  const said = POSITION.has(key)
    ? positionSaid(typed.before, values, key, names)
    : understood(typed.before, values, key, names);
  const followed = Object.entries(said).filter(([one]) => !chosen.has(one as FormKey));
  return { ...typed, chosen, values: { ...values, ...Object.fromEntries(followed) } };
}

type Said = Partial<Record<FormKey, string>>;

function understood(before: FormValues, values: FormValues, key: FormKey, names: Names): Said {
  const isAsBefore = tidy(values[key] ?? '') === tidy(before[key] ?? '');
  switch (key) {
    case 'degreeText': {
      const text = values.degreeText;
      if (isAsBefore) return { degree: before.degree, fields: before.fields, schools: before.schools };
      return {
        degree: parseDegree(text) ?? '',
        fields: listText(fieldsOfStudy(text)),
        schools: schoolsAfter(before, text),
      };
    }
    case 'theoryText':
      return { theory: isAsBefore ? before.theory : (parseTheory(values.theoryText) ?? '') };
    case 'stateManagementText':
      return {
        stateManagement: isAsBefore
          ? before.stateManagement
          : (parseStateManagement(values.stateManagementText) ?? ''),
      };
    case 'proposedTitle':
      return {
        proposedTitleCode: isAsBefore ? before.proposedTitleCode : names.title(values.proposedTitle),
      };
    default:
      return {};
  }
}

/** Schools of a column of their own stay; those named in the old text give way to those of the new one. */
function schoolsAfter(before: FormValues, text: string): string {
  const named = new Set(schoolsOf(before.degreeText));
  const ofColumn = listOf(before.schools).filter((school) => !named.has(school));
  return listText([...new Set([...ofColumn, ...schoolsOf(text)])]);
}

/** A position in one text and in its parts: each follows the other, and the unit follows both. */
function positionSaid(before: FormValues, values: FormValues, key: FormKey, names: Names): Said {
  const said: Said = {};
  if (key === 'currentPosition') {
    const parts = splitPosition(values.currentPosition);
    const isAsBefore = tidy(values.currentPosition) === tidy(before.currentPosition);
    said.currentTitle = isAsBefore ? before.currentTitle : parts.title;
    said.currentUnit = isAsBefore ? before.currentUnit : parts.unit;
  } else if (before.currentPosition !== '') {
    const isAsBefore =
      tidy(values.currentTitle) === tidy(before.currentTitle) &&
      tidy(values.currentUnit) === tidy(before.currentUnit);
    said.currentPosition = isAsBefore
      ? before.currentPosition
      : [values.currentTitle, values.currentUnit]
          .map(tidy)
          .filter((part) => part !== '')
          .join(', ');
  }
  return { ...said, currentUnitCode: unitAfter(before, { ...values, ...said } as FormValues, names) };
}

/** The unit a position names. One that came from the heading of a list, not from the words, stays when they change. */
function unitAfter(before: FormValues, values: FormValues, names: Names): string {
  const said = positionWords(values);
  const saidBefore = positionWords(before);
  if (said === saidBefore) return before.currentUnitCode;
  const named = names.unit(said);
  if (named !== '') return named;
  return names.unit(saidBefore) === before.currentUnitCode ? '' : before.currentUnitCode;
}

function positionWords({ currentTitle, currentPosition, currentUnit }: FormValues): string {
  return [currentTitle, currentPosition, currentUnit]
    .map(tidy)
    .filter((text) => text !== '')
    .join(', ');
}
