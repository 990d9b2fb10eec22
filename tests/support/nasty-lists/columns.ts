/** Columns of lists: a header, what is typed below it, and what it says of a person. */
import { DEGREES, STATE_MANAGEMENTS, THEORIES } from '../../../shared/domain/levels.ts';
import type { Sex } from '../../../shared/domain/person.ts';
import type { NastyCell, TruthPerson } from './nasty-list.ts';
import type { MadePerson } from './people.ts';
import { capitalised } from './places.ts';
import {
  allTraining,
  type DateStyle,
  degreeText,
  levelText,
  manyDegrees,
  stateText,
  theoryText,
  trueDate,
} from './spellings.ts';

type Facts = Partial<TruthPerson>;

export type Column = {
  /** Levels, top first. Neighbours with the same upper levels share them. */
  readonly header: readonly string[];
  /** What is to be made of it: a field, `field:option`, `extra` or `ignore`. */
  readonly is: string;
  /** `at` counts people of the list, `ordinal` those of their group. */
  readonly cell: (person: MadePerson, at: number, ordinal: number) => NastyCell;
  readonly facts?: (person: MadePerson, at: number) => Facts;
};

/** Another header, or other levels of it. */
export function headed(column: Column, ...header: readonly string[]): Column {
  return { ...column, header };
}

export function column(is: string, header: string, cell: Column['cell'], facts?: Column['facts']): Column {
  return { is, header: [header], cell, ...(facts === undefined ? {} : { facts }) };
}

function text(value: string): NastyCell {
  return value === '' ? null : value;
}

export const ordinal = (header = 'TT'): Column => column('ordinal', header, (_, __, n) => n);
export const fullName = (header = 'Họ và tên', write: (name: string) => string = (name) => name): Column =>
  column(
    'fullName',
    header,
    ({ fullName: name }) => write(name),
    ({ fullName: name }) => ({ fullName: write(name) }),
  );

export function birth(header = 'Ngày sinh', style: DateStyle = trueDate): Column {
  return column(
    'birth',
    header,
    (person, at) => style(person.birth, at).cell,
    (person, at) => ({ birth: style(person.birth, at).date }),
  );
}

/** The half of a split birth column that a sex belongs to. */
export function birthHalf(sex: Sex, style: DateStyle = trueDate, header = 'Ngày, tháng, năm sinh'): Column {
  return {
    is: sex === 'male' ? 'birthMale' : 'birthFemale',
    header: [header, sex === 'male' ? 'Nam' : 'Nữ'].filter((level) => level !== ''),
    cell: (person, at) => (person.sex === sex ? style(person.birth, at).cell : null),
    facts: (person, at) => (person.sex === sex ? { birth: style(person.birth, at).date, sex } : {}),
  };
}

export const halves = (style?: DateStyle, header?: string): Column[] => [
  birthHalf('male', style, header),
  birthHalf('female', style, header),
];

export const sex = (header = 'Giới tính'): Column =>
  column(
    'sex',
    header,
    (person) => (person.sex === 'male' ? 'Nam' : 'Nữ'),
    (person) => ({ sex: person.sex }),
  );

/** Ticked for one sex. */
export function sexTick(of: Sex, header: readonly string[], tick: NastyCell = 'x'): Column {
  return {
    is: `sex:${of}`,
    header,
    cell: (person) => (person.sex === of ? tick : null),
    facts: (person) => (person.sex === of ? { sex: of } : {}),
  };
}

export const ethnicity = (
  header = 'Dân tộc',
  write: (name: string, at: number) => string = (name) => name,
): Column =>
  column(
    'ethnicity',
    header,
    (person, at) => write(person.ethnicity, at),
    (person, at) => ({ ethnicity: write(person.ethnicity, at) }),
  );
export const religion = (header = 'Tôn giáo'): Column =>
  column(
    'religion',
    header,
    (person) => person.religion,
    (person) => ({ religion: person.religion }),
  );
export const homePlace = (header = 'Quê quán'): Column =>
  column(
    'homePlace',
    header,
    (person) => person.home,
    (person) => ({ homePlace: person.home }),
  );

/** How a workplace names its commune: not at all, by the new name, the old one, or the old one with its district. */
export type PlaceStyle = 'none' | 'new' | 'old' | 'district' | 'brackets';

export function placeText({ place }: MadePerson, style: PlaceStyle): string {
  switch (style) {
    case 'none':
      return '';
    case 'new':
      return place.unit;
    case 'old':
      return place.old;
    case 'district':
      return `${place.old}, ${place.district}`;
    case 'brackets':
      return `${place.old} (${place.district})`;
  }
}

/** The code of the new unit where the text can mean no other. */
function unitCode({ place }: MadePerson, style: PlaceStyle): Facts {
  if (style === 'none') return {};
  if (style === 'new') return place.newIsCertain ? { unitCode: place.code } : {};
  if (style === 'old') return place.oldIsCertain ? { unitCode: place.code } : {};
  return { unitCode: place.code };
}

export function current(style: PlaceStyle, header = 'Chức vụ, đơn vị công tác hiện nay'): Column {
  const written = (person: MadePerson) => `${person.title} ${person.body} ${placeText(person, style)}`.trim();
  return column('current', header, written, (person) => ({
    currentPosition: written(person),
    ...unitCode(person, style),
  }));
}

export const currentTitle = (header = 'Chức vụ'): Column =>
  column(
    'currentTitle',
    header,
    (person) => `${person.title} ${person.body}`,
    (person) => ({ currentTitle: `${person.title} ${person.body}` }),
  );

export function currentUnit(style: PlaceStyle, header = 'Đơn vị'): Column {
  const written = (person: MadePerson) => capitalised(placeText(person, style));
  return column('currentUnit', header, written, (person) => ({
    currentUnit: written(person),
    ...unitCode(person, style),
  }));
}

export const generalEducation = (header = 'GDPT'): Column =>
  column(
    'generalEducation',
    header,
    (person) => person.generalEducation,
    (person) => ({ generalEducation: person.generalEducation }),
  );
export const degree = (header = 'Chuyên môn'): Column =>
  column('degree', header, degreeText, (person) => ({ degree: person.degree }));
export const degreeLevel = (header = 'Trình độ chuyên môn'): Column =>
  column(
    'degree',
    header,
    (person, at) => levelText(person.degree, at),
    (person) => ({ degree: person.degree }),
  );
export const degrees = (header = 'Trình độ chuyên môn'): Column =>
  column('degree', header, manyDegrees, (person) => ({ degree: person.degree }));
export const major = (header = 'Chuyên ngành'): Column =>
  column(
    'major',
    header,
    (person) => person.major,
    (person) => ({ major: person.major }),
  );
export const school = (header = 'Trường đào tạo'): Column =>
  column(
    'school',
    header,
    (person) => person.school,
    (person) => ({ school: person.school }),
  );
export const theory = (header = 'LLCT'): Column =>
  column(
    'theory',
    header,
    (person, at) => theoryText(person.theory, at),
    (person) => ({ theory: person.theory }),
  );
export const stateManagement = (header = 'QLNN'): Column =>
  column(
    'stateManagement',
    header,
    (person, at) => stateText(person.stateManagement, at),
    (person) => ({ stateManagement: person.stateManagement }),
  );
export const qualifications = (header = 'Trình độ (CM, LLCT, QLNN)'): Column =>
  column(
    'qualifications',
    header,
    allTraining,
    ({ degree: level, theory: party, stateManagement: state }) => ({
      degree: level,
      theory: party,
      stateManagement: state,
    }),
  );
export const foreignLanguage = (header = 'Ngoại ngữ'): Column =>
  column(
    'foreignLanguage',
    header,
    (_, at) => (at % 3 === 0 ? null : 'Anh B'),
    (_, at) => (at % 3 === 0 ? {} : { foreignLanguage: 'Anh B' }),
  );
export const informatics = (header = 'Tin học'): Column =>
  column(
    'informatics',
    header,
    (_, at) => (at % 4 === 0 ? null : 'CNTT cơ bản'),
    (_, at) => (at % 4 === 0 ? {} : { informatics: 'CNTT cơ bản' }),
  );

/** One column per level, ticked where it is the person's. */
export function ticks(
  field: 'degree' | 'theory' | 'stateManagement' | 'generalEducation',
  parents: readonly string[],
  options: readonly (readonly [header: string, option: string])[],
  tick: NastyCell = 'x',
): Column[] {
  return options.map(([header, option]) => ({
    is: `${field}:${option}`,
    header: [...parents, header],
    cell: (person) => (person[field] === option ? tick : null),
    facts: (person) => (person[field] === option ? { [field]: option } : {}),
  }));
}

/** Levels nobody of the invented people has are columns all the same. */
export const ALL_LEVELS = { degree: DEGREES, theory: THEORIES, stateManagement: STATE_MANAGEMENTS };

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

export const planning = (header = 'Quy hoạch'): Column =>
  column(
    'planning',
    header,
    (person) => text(person.planning),
    (person) => ({ planning: person.planning }),
  );
export const proposedTitle = (header = 'Chức vụ dự kiến'): Column =>
  column(
    'proposedTitle',
    header,
    (person) => text(person.proposed),
    (person) => ({ proposedTitle: person.proposed }),
  );
export const note = (header = 'Ghi chú'): Column =>
  column(
    'note',
    header,
    (person) => text(person.note),
    (person) => ({ note: person.note }),
  );
export const citizenId = (header = 'Số CCCD', write: (id: string) => NastyCell = (id) => id): Column =>
  column(
    'citizenId',
    header,
    (person) => write(person.citizenId),
    (person) => ({ citizenId: person.citizenId }),
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

/** Something the program keeps as it stands. */
export const extra = (header: readonly string[], cell: Column['cell']): Column => ({
  is: 'extra',
  header,
  cell,
});
/** A column nobody filled. */
export const empty = (...header: readonly string[]): Column => ({ is: 'ignore', header, cell: () => null });
