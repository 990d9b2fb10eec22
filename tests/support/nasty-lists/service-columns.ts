/** Columns about the Party, the service and the pay. */
import type { NastyCell } from './nasty-list.ts';
import type { MadePerson } from './people.ts';
import { type Column, column } from './person-columns.ts';
import { type DateStyle, trueDate } from './spellings.ts';

export const partyProbation = (
  header: readonly string[] = ['Ngày vào Đảng', 'Dự bị'],
  style = trueDate,
): Column => ({
  is: 'partyProbation',
  header,
  cell: (person, at) => style(person.admitted, at).cell,
  facts: (person, at) => ({ partyProbation: style(person.admitted, at).date }),
});
export const partyOfficial = (
  header: readonly string[] = ['Ngày vào Đảng', 'Chính thức'],
  style = trueDate,
): Column => {
  const later = (person: MadePerson) => ({ ...person.admitted, year: person.admitted.year + 1 });
  return {
    is: 'partyOfficial',
    header,
    cell: (person, at) => style(later(person), at).cell,
    facts: (person, at) => ({ partyOfficial: style(later(person), at).date }),
  };
};
export const positionSince = (header = 'Thời gian giữ chức vụ', style: DateStyle = trueDate): Column =>
  column(
    'positionSince',
    header,
    (person, at) => style(person.since, at).cell,
    (person, at) => ({ positionSince: style(person.since, at).date }),
  );
export const recruited = (header = 'Ngày tuyển dụng', style: DateStyle = trueDate): Column =>
  column(
    'recruited',
    header,
    (person, at) => style(person.recruited, at).cell,
    (person, at) => ({ recruited: style(person.recruited, at).date }),
  );

export const salaryGrade = (header: readonly string[] = ['Mã ngạch']): Column => ({
  is: 'salaryGrade',
  header,
  cell: (person) => person.grade.code,
  facts: (person) => ({ gradeCode: person.grade.code }),
});
export const salaryStep = (header: readonly string[] = ['Bậc']): Column => ({
  is: 'salaryStep',
  header,
  cell: (person) => person.grade.step,
});
export const salaryCoefficient = (
  header: readonly string[] = ['Hệ số lương'],
  write: (value: number) => NastyCell = (value) => value,
): Column => ({
  is: 'salaryCoefficient',
  header,
  cell: (person) => write(person.grade.coefficient),
  facts: (person) => ({ coefficient: person.grade.coefficient }),
});
export const positionAllowance = (header: readonly string[] = ['PCCV']): Column => ({
  is: 'positionAllowance',
  header,
  cell: (person) => person.allowance,
});
