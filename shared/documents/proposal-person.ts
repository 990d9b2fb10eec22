/** What a Tờ trình says of somebody, one fact a line, with a dotted gap for what is not known (DOCUMENTS.md §4.1). */
import type { PartialDate } from '../domain/dates.ts';
import type { Person } from '../domain/person.ts';
import { domain } from '../i18n/vi/domain.ts';
import { periodText, postText } from '../text/histories/service.ts';
import type { OfficeWords } from './office-paper.ts';
import { GAP, plain, presentPositionOf } from './wording.ts';

/** Ratings of so many years are told. */
const RATED_YEARS = 3;

function orGap(words: string): string {
  return plain(words) || GAP;
}

function day({ value, precision, text }: PartialDate): string {
  if (value === null || precision === null) return orGap(text);
  const [year = '', month = '', dayOf = ''] = value.split('-');
  return [dayOf, month, year].filter((part) => part !== '').join('/');
}

/** `SC`, `CVC`: fit for tables; running text spells them out (DOCUMENTS.md §5). */
const SHORTENED = /^\p{Lu}{1,4}$/u;

/** Level as typed, its name where that is only its letters or nothing. */
function level(typed: string, name: string | undefined): string {
  const words = plain(typed);
  const says = words !== '' && !(name !== undefined && SHORTENED.test(words));
  return orGap(says ? words : (name ?? ''));
}

function serviceOf({ service }: Person): string {
  if (service === null || service.length === 0) return GAP;
  return service.map((period) => `${periodText(period)}: ${postText(period)}`).join('; ');
}

function ratingsOf({ evaluations }: Person): string {
  if (evaluations === null || evaluations.length === 0) return GAP;
  const newest = [...evaluations].sort((a, b) => a.year - b.year).slice(-RATED_YEARS);
  return newest.map(({ year, rating }) => `năm ${year}: ${domain.rating[rating]}`).join('; ');
}

/** Lines in the order of the form: birth and origin, training, Party, posts, ratings, planning, conclusions. */
export function personFacts(person: Person, { say }: Pick<OfficeWords, 'say'>): string[] {
  const { party } = person;
  const lines = [
    say`- Sinh ngày ${day(person.birth)}; quê quán: ${orGap(person.homePlace)}; dân tộc: ${orGap(person.ethnicity)}.`,
    say`- Trình độ: giáo dục phổ thông ${orGap(person.generalEducation)}; chuyên môn: ${level(person.degreeText, person.degree ? domain.degree[person.degree] : undefined)}; lý luận chính trị: ${level(person.theoryText, person.theory ? domain.theory[person.theory] : undefined)}; quản lý nhà nước: ${level(person.stateManagementText, person.stateManagement ? domain.stateManagement[person.stateManagement] : undefined)}.`,
    say`- Ngày vào Đảng: ${day(party.probation)}; chính thức: ${day(party.official)}.`,
    say`- Chức vụ, đơn vị công tác hiện nay: ${orGap(presentPositionOf(person))}.`,
    say`- Quá trình công tác: ${serviceOf(person)}.`,
    say`- Xếp loại ${String(RATED_YEARS)} năm gần nhất: ${ratingsOf(person)}.`,
    say`- Quy hoạch: ${orGap(person.planning)}.`,
    say`- Kết luận về tiêu chuẩn chính trị: ${GAP}; kê khai tài sản, thu nhập: ${GAP}.`,
  ];
  // A gap is its own full stop.
  return lines.map((line) => line.replace(`${GAP}.`, GAP));
}
