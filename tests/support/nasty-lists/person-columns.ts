/** Columns about who somebody is and where they work. */
import type { Sex } from '../../../shared/domain/person.ts';
import type { NastyCell, TruthPerson } from './nasty-list.ts';
import type { MadePerson } from './people.ts';
import { capitalised } from './places.ts';
import { type DateStyle, trueDate } from './spellings.ts';

export type Facts = Partial<TruthPerson>;

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

export function text(value: string): NastyCell {
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
function birthHalf(sex: Sex, style: DateStyle = trueDate, header = 'Ngày, tháng, năm sinh'): Column {
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

function placeText({ place }: MadePerson, style: PlaceStyle): string {
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
    // Where the column is empty the heading may name the unit.
    ...(style === 'none' ? {} : { currentUnit: written(person) }),
    ...unitCode(person, style),
  }));
}
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

/** Something the program keeps as it stands. */
export const extra = (header: readonly string[], cell: Column['cell']): Column => ({
  is: 'extra',
  header,
  cell,
});
/** A column nobody filled. */
export const empty = (...header: readonly string[]): Column => ({ is: 'ignore', header, cell: () => null });
