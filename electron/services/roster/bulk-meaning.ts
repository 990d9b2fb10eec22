/** What a text means that is set for many people: read as an import reads it, once for all of them. */
import type { PartialDate } from '../../../shared/domain/dates.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { UnitCode } from '../../../shared/domain/ids.ts';
import { type Person, type PersonFields, Sex } from '../../../shared/domain/person.ts';
import type { BulkField } from '../../../shared/domain/roster.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import { ethnicNames } from '../../../shared/text/ethnic.ts';
import { fieldsOfStudy } from '../../../shared/text/fields-of-study.ts';
import { parseTermEnd } from '../../../shared/text/histories/term-end.ts';
import {
  parseDegree,
  parseGeneralEducation,
  parseStateManagement,
  parseTheory,
} from '../../../shared/text/levels.ts';
import { formatPartialDate, type ParsedDate, parsePartialDate } from '../../../shared/text/parse-date.ts';
import { parseCoefficient, parseSalaryGrade, parseStep } from '../../../shared/text/salary.ts';
import { schoolsOf } from '../../../shared/text/schools.ts';
import { createTitleMatcher } from '../../../shared/text/title-matcher.ts';
import { createUnitMatcher } from '../../../shared/text/unit-matcher.ts';
import { loadEthnicGroups } from '../resources/index.ts';
import type { Session } from '../workspace/session.ts';

export interface Meaning {
  /** The facts of a person that become others; of facts with several parts the other parts stay. */
  factsFor: (person: Person) => Partial<PersonFields>;
  inScope?: boolean;
  /** See `BulkPreview.understood`: a code of the catalogs for levels, a day or a name as people write it. */
  understood: string;
}

/**
 * Throws AppError `person-value` (`field`) for a sex, a scope, a step or a coefficient there is not, `unit-not-found`,
 * and `date-invalid` for a date nobody can read: set for many at once, it would be wrong many times.
 */
export function meaningOf({ state, now }: Session, field: BulkField, typed: string): Meaning {
  const text = typed.normalize('NFC').trim();
  const plain = (facts: Partial<PersonFields>, understood = ''): Meaning => ({
    factsFor: () => facts,
    understood,
  });
  const pastDay = () => dateOf(text, parsePartialDate(text, { notAfter: now.slice(0, 10) }));
  switch (field) {
    case 'inScope':
      if (text !== 'true' && text !== 'false') throw new AppError('person-value', { field });
      return { factsFor: () => ({}), inScope: text === 'true', understood: '' };
    case 'sex': {
      const sex = Sex.safeParse(text);
      if (!sex.success && text !== '') throw new AppError('person-value', { field });
      return plain({ sex: sex.data ?? null });
    }
    case 'currentTitle':
      return {
        // The joined text of a list would go on saying the old one.
        factsFor: ({ currentUnit }) => ({ currentPosition: '', currentTitle: text, currentUnit }),
        understood: '',
      };
    case 'currentUnit': {
      const unit = unitNamed(state, text);
      return {
        factsFor: ({ currentTitle }) => ({
          currentPosition: '',
          currentTitle,
          currentUnit: text,
          currentUnitCode: unit?.code ?? null,
        }),
        understood: unit?.fullName ?? '',
      };
    }
    case 'currentUnitCode': {
      const code = UnitCode.safeParse(text);
      const isKnown = code.success && state.units.has(code.data);
      if (!isKnown && text !== '') throw new AppError('unit-not-found', { unit: text });
      return plain({ currentUnitCode: isKnown ? code.data : null });
    }
    case 'ethnicity':
      return plain({ ethnicity: text }, ethnicNames(loadEthnicGroups())(text) ?? '');
    case 'generalEducation':
      // What it says is told where it is shown; here only whether it says anything.
      return plain({ generalEducation: text }, parseGeneralEducation(text) === null ? '' : text);
    case 'positionSince':
    case 'recruited': {
      const date = pastDay();
      return plain({ [field]: date }, formatPartialDate(date.value));
    }
    case 'partyProbation':
    case 'partyOfficial': {
      const date = pastDay();
      const part = field === 'partyProbation' ? 'probation' : 'official';
      return {
        factsFor: ({ party }) => ({ party: { ...party, [part]: date } }),
        understood: formatPartialDate(date.value),
      };
    }
    case 'appointedUntil': {
      const date = dateOf(text, parseTermEnd(text));
      return plain({ appointedUntil: date }, formatPartialDate(date.value));
    }
    case 'degree': {
      const degree = parseDegree(text);
      const facts = { degree, degreeText: text, fields: fieldsOfStudy(text), schools: schoolsOf(text) };
      return plain(facts, degree ?? '');
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
    case 'salaryGrade':
    case 'salaryStep':
    case 'salaryCoefficient':
    case 'positionAllowance':
      return payOf(field, text);
    default:
      return plain({ [field]: text });
  }
}

type PayField = Extract<BulkField, 'salaryGrade' | 'salaryStep' | 'salaryCoefficient' | 'positionAllowance'>;

function payOf(field: PayField, text: string): Meaning {
  const pay = (change: Partial<PersonFields['salary']>, understood = ''): Meaning => ({
    factsFor: ({ salary }) => ({ salary: { ...salary, ...change } }),
    understood,
  });
  switch (field) {
    case 'salaryGrade': {
      const { code, name } = parseSalaryGrade(text);
      const known = [code, name].filter((part) => part !== null).join(' – ');
      return pay({ gradeText: text, gradeCode: text === '' ? null : code }, known);
    }
    case 'salaryStep':
      if (text !== '' && parseStep(text) === null) throw new AppError('person-value', { field });
      return pay({ stepText: text });
    case 'salaryCoefficient': {
      const coefficient = text === '' ? null : parseCoefficient(text);
      if (text !== '' && coefficient === null) throw new AppError('person-value', { field });
      return pay({ coefficientText: text, coefficient });
    }
    case 'positionAllowance':
      return pay({ allowanceText: text });
  }
}

/** The new unit a workplace belongs to, where the text can mean one only. */
function unitNamed({ units, origins }: PlanState, text: string) {
  if (text === '') return undefined;
  const all = [...units.values()].map((unit) => ({ ...unit, mergedFrom: origins.get(unit.code) ?? [] }));
  const match = createUnitMatcher(all).match(text);
  return match?.certainty === 'exact' ? units.get(match.unitCode) : undefined;
}

function dateOf(text: string, { date }: ParsedDate): PartialDate {
  if (text !== '' && date.value === null) throw new AppError('date-invalid', { date: text });
  return date;
}
