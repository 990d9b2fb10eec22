/** Columns of the "danh sách trích ngang": those of R1 (DOCUMENTS.md §4.4), of its short form R1c, and what an office may add. */
import type { StateManagement, Theory } from '../domain/levels.ts';
import type { Person } from '../domain/person.ts';
import { domain } from '../i18n/vi/domain.ts';
import { groupBy } from '../outlook/group-by.ts';
import { retirementOf } from '../rules/retirement.ts';
import { formatDisciplines } from '../text/histories/disciplines.ts';
import { formatEvaluations } from '../text/histories/evaluations.ts';
import { nameOf } from './decision-frame.ts';
import type { RosterEntry } from './input.ts';
import type { ListCell } from './list-document.ts';
import type { FormColumn } from './list-form.ts';
import { BLANK, dateCell, dayCell, numberCell, textCell } from './list-parts.ts';
import { plain, presentPositionOf, unitPhrase } from './wording.ts';

const BIRTH = 'Ngày, tháng, năm sinh';
const TRAINING = 'Trình độ';
const PARTY = 'Ngày vào Đảng';

type RosterColumn = FormColumn<RosterEntry>;

/** Level as typed, else its name. */
function level(typed: string, name: string | undefined): ListCell {
  return textCell(plain(typed) === '' ? (name ?? '') : typed);
}

/** Where the person goes: the planned posts, else how the service ends, else what the roster proposes. */
function intended({ person, posts, disposition }: RosterEntry): ListCell {
  if (posts.length > 0)
    return textCell(
      [...groupBy(posts, ({ unit }) => unit)]
        .map(([unit, own]) => `${own.map(({ post }) => post.title).join(', ')} ${unitPhrase(unit)}`)
        .join('; '),
    );
  if (disposition) return textCell(domain.disposition[disposition.kind]);
  return textCell(person.proposedTitle);
}

/** The birth columns are told apart by sex; where it is unknown the date goes to the notes. */
function notes({ person }: RosterEntry): ListCell {
  const birth =
    person.sex === null && person.birth.text !== ''
      ? `Sinh ${plain(person.birth.text)}, chưa rõ giới tính`
      : '';
  return textCell([birth, plain(person.note)].filter((text) => text !== '').join('. '));
}

function birthOf(person: Person, sex: Person['sex']): ListCell {
  return person.sex === sex ? dateCell(person.birth) : BLANK;
}

/** The 18 columns of R1. */
const FULL_FORM: readonly RosterColumn[] = [
  { key: 'ordinal', header: ['TT'], widthMm: 9, align: 'center', cell: (_, ordinal) => numberCell(ordinal) },
  {
    key: 'fullName',
    header: ['Họ và tên'],
    widthMm: 40,
    align: 'left',
    cell: ({ person }) => textCell(nameOf(person)),
  },
  {
    key: 'birthMale',
    header: [BIRTH, 'Nam'],
    widthMm: 20,
    align: 'center',
    cell: ({ person }) => birthOf(person, 'male'),
  },
  {
    key: 'birthFemale',
    header: [BIRTH, 'Nữ'],
    widthMm: 20,
    align: 'center',
    cell: ({ person }) => birthOf(person, 'female'),
  },
  {
    key: 'ethnicity',
    header: ['Dân tộc'],
    widthMm: 13,
    align: 'center',
    cell: ({ person }) => textCell(person.ethnicity),
  },
  {
    key: 'homePlace',
    header: ['Quê quán'],
    widthMm: 30,
    align: 'left',
    cell: ({ person }) => textCell(person.homePlace),
  },
  {
    key: 'current',
    header: ['Chức vụ, đơn vị công tác hiện nay'],
    widthMm: 46,
    align: 'left',
    cell: ({ person }) => textCell(presentPositionOf(person)),
  },
  {
    key: 'generalEducation',
    header: [TRAINING, 'GDPT'],
    widthMm: 13,
    align: 'center',
    cell: ({ person }) => textCell(person.generalEducation),
  },
  {
    key: 'degree',
    header: [TRAINING, 'Chuyên môn'],
    widthMm: 32,
    align: 'left',
    cell: ({ person }) => level(person.degreeText, person.degree ? domain.degree[person.degree] : undefined),
  },
  {
    key: 'theory',
    header: [TRAINING, 'LLCT'],
    widthMm: 14,
    align: 'center',
    cell: ({ person }) => level(person.theoryText, person.theory ? domain.theory[person.theory] : undefined),
  },
  {
    key: 'stateManagement',
    header: [TRAINING, 'QLNN'],
    widthMm: 15,
    align: 'center',
    cell: ({ person }) =>
      level(
        person.stateManagementText,
        person.stateManagement ? domain.stateManagement[person.stateManagement] : undefined,
      ),
  },
  {
    key: 'foreignLanguage',
    header: [TRAINING, 'Ngoại ngữ'],
    widthMm: 13,
    align: 'center',
    cell: ({ person }) => textCell(person.foreignLanguage),
  },
  {
    key: 'informatics',
    header: [TRAINING, 'Tin học'],
    widthMm: 13,
    align: 'center',
    cell: ({ person }) => textCell(person.informatics),
  },
  {
    key: 'partyProbation',
    header: [PARTY, 'Dự bị'],
    widthMm: 20,
    align: 'center',
    cell: ({ person }) => dateCell(person.party.probation),
  },
  {
    key: 'partyOfficial',
    header: [PARTY, 'Chính thức'],
    widthMm: 20,
    align: 'center',
    cell: ({ person }) => dateCell(person.party.official),
  },
  {
    key: 'planning',
    header: ['Quy hoạch'],
    widthMm: 18,
    align: 'left',
    cell: ({ person }) => textCell(person.planning),
  },
  { key: 'intended', header: ['Chức vụ dự kiến'], widthMm: 27, align: 'left', cell: intended },
  { key: 'note', header: ['Ghi chú'], widthMm: 12, align: 'left', cell: notes },
];

/** A further column that shows `read`. */
function further(
  key: string,
  header: readonly string[],
  widthMm: number,
  align: RosterColumn['align'],
  read: (entry: RosterEntry) => ListCell,
): RosterColumn {
  return { key, header, widthMm, align, cell: read, extra: true };
}

const text = (key: string, header: string, widthMm: number, read: (person: Person) => string): RosterColumn =>
  further(key, [header], widthMm, 'left', ({ person }) => textCell(read(person)));

const SALARY = 'Lương hiện hưởng';

const FURTHER: readonly RosterColumn[] = [
  further('birth', [BIRTH], 20, 'center', ({ person }) => dateCell(person.birth)),
  further('sex', ['Giới tính'], 12, 'center', ({ person: { sex } }) =>
    sex === null ? BLANK : textCell(domain.sex[sex]),
  ),
  text('religion', 'Tôn giáo', 16, ({ religion }) => religion),
  text('citizenId', 'Số định danh cá nhân', 26, ({ citizenId }) => citizenId),
  text('currentTitle', 'Chức vụ hiện nay', 34, ({ currentTitle }) => currentTitle),
  text('currentUnit', 'Đơn vị công tác hiện nay', 34, ({ currentUnit }) => currentUnit),
  further('positionSince', ['Giữ chức vụ từ'], 20, 'center', ({ person }) => dateCell(person.positionSince)),
  further('appointedUntil', ['Thời hạn giữ chức vụ đến'], 20, 'center', ({ person }) =>
    dateCell(person.appointedUntil),
  ),
  further('recruited', ['Ngày tuyển dụng'], 20, 'center', ({ person }) => dateCell(person.recruited)),
  further('salaryGrade', [SALARY, 'Ngạch'], 24, 'left', ({ person }) => textCell(person.salary.gradeText)),
  further('salaryStep', [SALARY, 'Bậc'], 11, 'center', ({ person }) => textCell(person.salary.stepText)),
  further('salaryCoefficient', [SALARY, 'Hệ số'], 13, 'center', ({ person }) =>
    textCell(person.salary.coefficientText),
  ),
  further('positionAllowance', [SALARY, 'PCCV'], 13, 'center', ({ person }) =>
    textCell(person.salary.allowanceText),
  ),
  text('evaluations', 'Đánh giá, xếp loại', 36, ({ evaluations }) =>
    evaluations === null ? '' : formatEvaluations(evaluations),
  ),
  text('disciplines', 'Kỷ luật', 30, ({ disciplines }) =>
    disciplines === null ? '' : formatDisciplines(disciplines),
  ),
  further('pensionFrom', ['Nghỉ hưu từ'], 20, 'center', ({ person: { sex, birth } }) =>
    dayCell(retirementOf(sex, birth)?.pensionFrom ?? null),
  ),
];

/** R1, and behind it what an office may add. */
export const ROSTER_COLUMNS: readonly RosterColumn[] = [...FULL_FORM, ...FURTHER];

/** Millimetres of the columns of the short form, in its order: together the text width of A4 across. */
const SHORT_FORM: Readonly<Record<string, number>> = {
  ordinal: 7,
  fullName: 31,
  birthMale: 17,
  birthFemale: 17,
  ethnicity: 10,
  homePlace: 23,
  current: 36,
  degree: 24,
  theory: 10,
  stateManagement: 11,
  partyProbation: 17,
  partyOfficial: 17,
  intended: 22,
  note: 10,
};

/** Levels as tables abbreviate them (DOCUMENTS.md §5); what was not understood stands as it was typed. */
const THEORY_CODES: Readonly<Record<Theory, string>> = {
  none: '',
  elementary: 'SC',
  intermediate: 'TC',
  advanced: 'CC',
  bachelor: 'CN',
};
const MANAGEMENT_CODES: Readonly<Record<StateManagement, string>> = {
  none: '',
  officer: 'CS',
  specialist: 'CV',
  principal: 'CVC',
  senior: 'CVCC',
};
const SHORT_CELLS: Readonly<Record<string, RosterColumn['cell']>> = {
  theory: ({ person: { theory, theoryText } }) =>
    textCell(theory === null ? theoryText : THEORY_CODES[theory]),
  stateManagement: ({ person: { stateManagement, stateManagementText } }) =>
    textCell(stateManagement === null ? stateManagementText : MANAGEMENT_CODES[stateManagement]),
};

/** R1c, and behind it the columns it leaves out. */
export const SHORT_ROSTER_COLUMNS: readonly RosterColumn[] = [
  ...FULL_FORM.flatMap((column) => {
    const widthMm = SHORT_FORM[column.key];
    return widthMm === undefined
      ? []
      : [{ ...column, widthMm, cell: SHORT_CELLS[column.key] ?? column.cell }];
  }),
  ...[...FULL_FORM, ...FURTHER].flatMap((column) =>
    column.key in SHORT_FORM ? [] : [{ ...column, extra: true as const }],
  ),
];
