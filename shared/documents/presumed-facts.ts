/** What the roster lets presume of facts that are else asked for. */
import type { PaperFact } from '../domain/paper-facts.ts';
import type { Person } from '../domain/person.ts';
import { parseSalaryGrade } from '../text/salary.ts';
import { plain, presentPositionOf } from './wording.ts';

/** Codes of the civil service; the grade of a public employee (`V.07.03.29`) is not the one somebody is received in. */
const CIVIL_GRADE = /^\d\d\.\d{3}$/;

/** The fact as the roster has it, '' where it does not. An officer may enter another. */
export function presumedFact(fact: PaperFact, person: Person): string {
  const { gradeText, gradeCode, stepText, coefficientText } = person.salary;
  const isCivil = CIVIL_GRADE.test(gradeCode ?? '');
  switch (fact) {
    case 'return-to':
      return plain(person.currentUnit);
    case 'ended-post':
      return presentPositionOf(person);
    case 'grade':
      return isCivil ? (parseSalaryGrade(gradeText).name ?? '') : '';
    case 'grade-code':
      return isCivil ? (gradeCode ?? '') : '';
    case 'step':
      return isCivil ? plain(stepText) : '';
    case 'coefficient':
      return isCivil ? plain(coefficientText) : '';
    default:
      return '';
  }
}
