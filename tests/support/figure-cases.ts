/** Random workspaces whose reports and statistics are counted, and what is asked about the numbers. */
import fc from 'fast-check';
import type { Session } from '../../electron/services/workspace/session.ts';
import { Degree, StateManagement, Theory } from '../../shared/domain/levels.ts';
import type { Person } from '../../shared/domain/person.ts';
import { BLOCS } from '../../shared/domain/post.ts';
import type { FigureRow } from '../../shared/domain/report.ts';
import { STATISTICS_AXES, STATISTICS_FACTS } from '../../shared/domain/statistics.ts';
import { parsePartialDate } from '../../shared/text/parse-date.ts';
import { carryOut, randomCommands } from './random-commands.ts';
import { serviceForTests, smallWorkspace, somebody, steadyClock, UNIT_CODES } from './workspaces.ts';

/** As the corps works now, and as the plan has it. */
export const SIDES = ['before', 'after'] as const;

/** The first and last days of months and years, leap days, and days nothing is special about. */
const anyDay = fc.constantFrom(
  '2026-06-01',
  '2026-06-30',
  '2026-09-01',
  '2026-11-25',
  '2026-12-31',
  '2027-01-01',
  '2027-02-28',
  '2028-02-29',
  '2025-12-31',
);
/** Some units; none of them stands for all. */
export const anyUnits = fc.subarray(UNIT_CODES);

/** What rosters have and lack: unknown sexes, births to the year or wrong, workplaces outside the units, odd titles. */
const anyPerson: fc.Arbitrary<Partial<Person>> = fc.record({
  sex: fc.constantFrom('male', 'female', null),
  birth: fc
    .constantFrom('12/3/1966', '31/12/1969', '01/01/1970', '1975', '7/1980', '', '29/02/1992', '1/1/2003')
    .map((text) => parsePartialDate(text).date),
  ethnicity: fc.constantFrom('Kinh', 'Thái', 'Mông', 'Hà Nhì', 'La Hủ', 'Dao', 'Giáy', 'Lự', 'không rõ', ''),
  degree: fc.constantFrom(...Degree.options, null),
  theory: fc.constantFrom(...Theory.options, null),
  stateManagement: fc.constantFrom(...StateManagement.options, null),
  party: fc.constantFrom(
    { probation: parsePartialDate('03/02/2005').date, official: parsePartialDate('03/02/2006').date },
    { probation: parsePartialDate('2/2026').date, official: parsePartialDate('').date },
    { probation: parsePartialDate('').date, official: parsePartialDate('').date },
  ),
  currentTitle: fc.constantFrom('Chủ tịch UBND', 'Phó Bí thư', 'Trưởng phòng', 'Chuyên viên', 'Văn thư', ''),
  currentUnit: fc.constantFrom('UBND xã', 'Đảng uỷ', 'Hội Nông dân', 'Sở Nội vụ', ''),
  currentUnitCode: fc.constantFrom(...UNIT_CODES, null),
  inScope: fc.boolean(),
});

/** Rosters of three sizes, the commands that are carried out on them, and what is asked for. */
export const cases = fc.record({
  people: fc.oneof(
    ...[
      [1, 4],
      [8, 16],
      [30, 45],
    ].map(([minLength, maxLength]) =>
      fc.array(anyPerson, { minLength: minLength ?? 1, maxLength: maxLength ?? 1 }),
    ),
  ),
  commands: randomCommands,
  day: anyDay,
  unitCodes: anyUnits,
  axis: fc.constantFrom(...STATISTICS_AXES),
  facts: fc.subarray([...STATISTICS_FACTS], { minLength: 1 }),
  bloc: fc.constantFrom(null, ...BLOCS),
  leaders: fc.boolean(),
});

/** Makes a workspace of `people`, carries the commands out on it and hands it to `check`. */
export async function withWorkspace(
  { people, commands }: { people: readonly Partial<Person>[]; commands: Parameters<typeof carryOut>[1][] },
  check: (session: Session) => void,
): Promise<void> {
  const clock = steadyClock();
  const { path } = smallWorkspace(people.map((changes, at) => somebody(at + 1, changes)));
  const service = serviceForTests({ now: clock });
  try {
    await service.open(path);
    for (const command of commands) carryOut(service.session, command, clock);
    check(service.session);
  } finally {
    service.close();
  }
}

/** What numbers come to. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
/** How many the rows of a figure stand for. */
export const total = (rows: readonly FigureRow[]): number => sum(rows.map(({ count }) => count));
/** Whom the rows of a figure name. */
export const people = (rows: readonly FigureRow[]): string[] =>
  rows.flatMap(({ personId }) => personId ?? []);
/** Whether everybody of `part` is in `whole`. */
export const isSubset = (part: readonly FigureRow[], whole: readonly FigureRow[]): boolean => {
  const all = new Set(people(whole));
  return people(part).every((id) => all.has(id as never));
};
