/** From what stands in the form to the fields that are sent: only what was changed, read as an import reads it. */
import {
  DEGREES,
  type IsoDate,
  type PartialDate,
  STATE_MANAGEMENTS,
  THEORIES,
  TitleCode,
  UnitCode,
} from '../../../shared/domain/index.ts';
import { type Person, type PersonFields, Sex } from '../../../shared/domain/person.ts';
import { parseTermEnd } from '../../../shared/text/histories/term-end.ts';
import { parsePartialDate } from '../../../shared/text/parse-date.ts';
import { parseCoefficient, parseSalaryGrade } from '../../../shared/text/salary.ts';
import {
  changedKeys,
  extraKey,
  type FormKey,
  type FormValues,
  historyKey,
  LIST_KEYS,
  listOf,
  PAY_KEYS,
  TEXT_KEYS,
  textIn,
  tidy,
} from './form-values.ts';
import { HISTORY_NAMES, historyOf } from './histories/history-rows.ts';

/** Fields as they are to be set. `now` is the person as known now, which may be newer than what the form began with. */
export function changesOf(
  now: Person,
  before: FormValues,
  after: FormValues,
  today: IsoDate,
): Partial<PersonFields> {
  const changed: ReadonlySet<FormKey> = new Set(changedKeys(before, after));
  const date = (key: FormKey): PartialDate => parsePartialDate(textIn(after, key), { notAfter: today }).date;
  const among = <L extends string>(levels: readonly L[], key: FormKey): L | null =>
    levels.find((level) => level === textIn(after, key)) ?? null;

  const changes: Partial<PersonFields> = {};
  for (const key of TEXT_KEYS) if (changed.has(key)) changes[key] = tidy(after[key]);
  for (const key of LIST_KEYS) if (changed.has(key)) changes[key] = listOf(after[key]);
  for (const key of ['birth', 'positionSince', 'recruited'] as const) {
    if (changed.has(key)) changes[key] = date(key);
  }
  if (changed.has('appointedUntil'))
    changes.appointedUntil = parseTermEnd(textIn(after, 'appointedUntil')).date;
  for (const name of HISTORY_NAMES) {
    const key = historyKey(name);
    if (changed.has(key)) Object.assign(changes, historyOf(name, textIn(after, key)));
  }
  if (changed.has('partyProbation') || changed.has('partyOfficial')) {
    changes.party = {
      probation: changed.has('partyProbation') ? date('partyProbation') : now.party.probation,
      official: changed.has('partyOfficial') ? date('partyOfficial') : now.party.official,
    };
  }
  if (changed.has('sex')) changes.sex = among(Sex.options, 'sex');
  if (changed.has('degree')) changes.degree = among(DEGREES, 'degree');
  if (changed.has('theory')) changes.theory = among(THEORIES, 'theory');
  if (changed.has('stateManagement')) changes.stateManagement = among(STATE_MANAGEMENTS, 'stateManagement');
  if (changed.has('currentUnitCode')) {
    changes.currentUnitCode = UnitCode.safeParse(after.currentUnitCode).data ?? null;
  }
  if (changed.has('proposedTitleCode')) {
    changes.proposedTitleCode = TitleCode.safeParse(after.proposedTitleCode).data ?? null;
  }
  if (PAY_KEYS.some((key) => changed.has(key))) changes.salary = salaryOf(now, changed, after);
  const extra = extraOf(now, changed, after);
  if (extra !== null) changes.extra = extra;
  return changes;
}

function salaryOf(now: Person, changed: ReadonlySet<FormKey>, after: FormValues): PersonFields['salary'] {
  const texts = Object.fromEntries(
    PAY_KEYS.filter((key) => changed.has(key)).map((key) => [key, tidy(after[key])]),
  );
  const salary = { ...now.salary, ...texts };
  if (changed.has('gradeText')) salary.gradeCode = parseSalaryGrade(salary.gradeText).code;
  if (changed.has('coefficientText')) salary.coefficient = parseCoefficient(salary.coefficientText);
  return salary;
}

/** Columns kept as written; null where none was changed. */
function extraOf(
  now: Person,
  changed: ReadonlySet<FormKey>,
  after: FormValues,
): PersonFields['extra'] | null {
  const isChanged = (index: number) => changed.has(extraKey(index));
  if (!now.extra.some((_, index) => isChanged(index))) return null;
  return now.extra.map((one, index) =>
    isChanged(index) ? { ...one, text: tidy(textIn(after, extraKey(index))) } : one,
  );
}
