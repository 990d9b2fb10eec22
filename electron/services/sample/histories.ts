/** What the sample tells of a person's past: ratings, discipline, relatives in office, service, the term's end. */
import { NO_DATE, type PartialDate } from '../../../shared/domain/dates.ts';
import type {
  Discipline,
  Evaluation,
  Rating,
  Relation,
  Relative,
  ServicePeriod,
} from '../../../shared/domain/history.ts';
import type { PersonFields, Sex } from '../../../shared/domain/person.ts';
import type { UnitWithOrigins } from '../resources/index.ts';
import { type Day, dayCell } from './dates.ts';
import type { Random } from './random.ts';
import type { Level } from './tables.ts';
import { inPhrase } from './workplace.ts';

/** The four years before the year of the sample: three of them are the latest for any start in it or a year earlier. */
const RATED_YEARS = [2022, 2023, 2024, 2025];
const RATINGS: Record<Level, Readonly<Record<Rating, number>>> = {
  key: { excellent: 30, good: 66, completed: 3.7, failed: 0.3 },
  head: { excellent: 24, good: 68, completed: 7.5, failed: 0.5 },
  deputy: { excellent: 20, good: 70, completed: 9.4, failed: 0.6 },
  staff: { excellent: 15, good: 72, completed: 12, failed: 1 },
};
const CODES: Readonly<Record<Rating, string>> = {
  excellent: 'HTXSNV',
  good: 'HTTNV',
  completed: 'HTNV',
  failed: 'KHTNV',
};

/** Shares of the people of whom a list tells no such history, and of the years it leaves out. */
const UNTOLD = { evaluations: 0.04, disciplines: 0.05, relatives: 0.1, service: 0.06, year: 0.015 };
const SHARE_DISCIPLINED = 0.022;
const SHARE_WITH_RELATIVE = 0.06;

/** When the new communes took up work; posts in them are held since then. */
const NEW_UNITS = '07/2025';

export type Past = Pick<
  PersonFields,
  'evaluations' | 'disciplines' | 'relatives' | 'service' | 'appointedUntil'
>;

export type PastRequest = Readonly<{
  level: Level;
  sex: Sex;
  recruited: PartialDate;
  workplace: Pick<PersonFields, 'currentTitle' | 'currentUnit'>;
  unit: UnitWithOrigins;
  provinceName: string;
  /** A name for a relative of this sex. */
  nameOf: (sex: Sex) => string;
}>;

/** A month as a service record writes it. */
function monthCell(text: string): PartialDate {
  return { text, value: `${text.slice(3)}-${text.slice(0, 2)}`, precision: 'month' };
}

const two = (value: number) => String(value).padStart(2, '0');

function evaluationsOf(random: Random, level: Level, recruited: PartialDate): Evaluation[] | null {
  if (random.chance(UNTOLD.evaluations)) return null;
  const coded = random.chance(0.6);
  const first = Number(recruited.value?.slice(0, 4) ?? 0);
  return RATED_YEARS.filter((year) => year >= first && !random.chance(UNTOLD.year)).map((year) => {
    const rating = random.weighted(RATINGS[level]);
    return { year, rating, text: coded ? CODES[rating] : '' };
  });
}

/** Of ten decisions about half are older than any time they count for. */
function disciplinesOf(random: Random): Discipline[] | null {
  if (random.chance(UNTOLD.disciplines)) return null;
  if (!random.chance(SHARE_DISCIPLINED)) return [];
  const day: Day = {
    year: random.pick([2016, 2018, 2020, 2021, 2023, 2024, 2025]),
    month: random.int(1, 12),
    day: random.int(1, 28),
  };
  const kind = random.weighted<Discipline['kind']>({ reprimand: 70, warning: 27, removal: 3 });
  const document = `Quyết định số ${random.int(5, 180)}-QĐ/UBKT`;
  return [{ kind, decided: dayCell(day), until: NO_DATE, document, text: '' }];
}

const OTHER_SEX: Readonly<Record<Sex, Sex>> = { male: 'female', female: 'male' };

/** Mostly nobody; else somebody in an office outside of the roster. */
function relativesOf(random: Random, { sex, unit, nameOf }: PastRequest): Relative[] | null {
  if (random.chance(UNTOLD.relatives)) return null;
  if (!random.chance(SHARE_WITH_RELATIVE)) return [];
  const relation = random.weighted<Relation>({ spouse: 60, sibling: 30, child: 10 });
  const district = random.pick(unit.mergedFrom).district;
  return [
    {
      relation,
      name: nameOf(relation === 'spouse' ? OTHER_SEX[sex] : random.pick(['male', 'female'])),
      birthYear: relation === 'child' ? String(random.int(1996, 2003)) : String(random.int(1970, 1994)),
      workplace: `${random.pick(['Giáo viên', 'Nhân viên y tế', 'Công chức'])} ${inPhrase(district)}`,
      personId: null,
    },
  ];
}

/** Offices people came from, as service records write them. */
const FIRST_POSTS = [
  'Công chức Tư pháp - Hộ tịch',
  'Công chức Văn hoá - Xã hội',
  'Công chức Tài chính - Kế toán',
  'Cán bộ Văn phòng',
];

function isOfNewUnit({ workplace, provinceName }: PastRequest): boolean {
  return workplace.currentUnit.endsWith(inPhrase(provinceName));
}

/** From recruitment to the present post, without a gap; null where the list tells no day of recruitment. */
function serviceOf(random: Random, request: PastRequest): ServicePeriod[] | null {
  const { level, recruited, workplace, unit } = request;
  const { value } = recruited;
  if (value === null || value.length < 7 || random.chance(UNTOLD.service)) return null;
  const began = `${value.slice(5, 7)}/${value.slice(0, 4)}`;
  const present = { position: workplace.currentTitle, unit: workplace.currentUnit };
  const sinceYear = isOfNewUnit(request) ? 2025 : random.int(2016, 2023);
  const since = isOfNewUnit(request) ? NEW_UNITS : `${two(random.int(1, 12))}/${sinceYear}`;
  const firstYear = Number(value.slice(0, 4));
  if (firstYear >= sinceYear) return [{ from: monthCell(began), to: NO_DATE, ...present }];
  const origin = random.pick(unit.mergedFrom);
  const commune = `UBND ${inPhrase(origin.name)}, ${inPhrase(origin.district)}`;
  const first = { position: random.pick(FIRST_POSTS), unit: commune };
  const last = { from: monthCell(since), to: NO_DATE, ...present };
  const between = Math.floor((firstYear + sinceYear) / 2);
  if (level === 'staff' || between - firstYear < 2 || sinceYear - between < 2)
    return [{ from: monthCell(began), to: monthCell(since), ...first }, last];
  const middle = {
    position: level === 'key' ? 'Phó Chủ tịch' : 'Chuyên viên',
    unit: level === 'key' ? commune : `Phòng Nội vụ ${inPhrase(origin.district)}`,
  };
  const change = monthCell(`${two(random.int(1, 12))}/${between}`);
  return [
    { from: monthCell(began), to: change, ...first },
    { from: change, to: monthCell(since), ...middle },
    last,
  ];
}

/** Leaders are appointed for five years; the terms of a few run out soon. */
function appointedUntilOf(random: Random, request: PastRequest): PartialDate {
  if (request.level === 'staff' || random.chance(0.1)) return NO_DATE;
  const soon = random.chance(0.03);
  return dayCell(soon ? { year: 2026, month: 12, day: 31 } : { year: 2030, month: 6, day: 30 });
}

/** The past of one person. `random` is the person's own, so that facts added later leave others as they are. */
export function randomPast(random: Random, request: PastRequest): Past {
  return {
    evaluations: evaluationsOf(random, request.level, request.recruited),
    disciplines: disciplinesOf(random),
    relatives: relativesOf(random, request),
    service: serviceOf(random, request),
    appointedUntil: appointedUntilOf(random, request),
  };
}
