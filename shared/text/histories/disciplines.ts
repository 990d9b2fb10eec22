/**
 * Kỷ luật in the cells of lists: `Không`, `Khiển trách QĐ số 12 ngày 03/5/2024`, `Cảnh cáo (2023)`, `Đang xem xét kỷ
 * luật`. One entry for each decision; what names no form of discipline, or two of them, is not understood.
 */
import { NO_DATE, type PartialDate } from '../../domain/dates.ts';
import { DISCIPLINE_KINDS, type Discipline, type DisciplineKind } from '../../domain/history.ts';
import { domain } from '../../i18n/vi/domain.ts';
import { fold } from '../fold.ts';
import { parsePartialDate } from '../parse-date.ts';
import {
  DATE,
  dateIn,
  dateOfGroup,
  dateText,
  type HistoryReading,
  insideCell,
  NO_ENTRIES,
  partsOf,
  saysNone,
  wordsIn,
} from './reading.ts';

/** On folded words. */
const KINDS: readonly (readonly [kind: DisciplineKind, pattern: RegExp])[] = [
  ['reprimand', /\bkhien trach\b/u],
  ['warning', /\bcanh cao\b/u],
  ['pay-reduction', /\bha bac luong\b/u],
  ['demotion', /\bgiang chuc\b/u],
  ['removal', /\bcach chuc\b/u],
  ['expulsion', /\bkhai tru\b/u],
  ['dismissal', /\bbuoc thoi viec\b/u],
];
const KIND_WORDS =
  '(?:khi[eể]n tr[aá]ch|c[aả]nh c[aá]o|h[aạ] b[aậ]c l[uư][oơ]ng|gi[aá]ng ch[uứ]c|c[aá]ch ch[uứ]c|khai tr[uừ])';
/** `Khiển trách (2021), cảnh cáo (2023)`: two decisions in one part. */
const NEXT_KIND = new RegExp(String.raw`(?:,|\s+v[aà])\s+(?=${KIND_WORDS})`, 'iu');
/** With its diacritics: `Đảng xử lý` is somebody who decides, `đang xử lý` is nothing decided. */
const PENDING =
  /(?<!\p{L})(?:đang|chờ)\s+(?:(?:bị|được|trong|thời gian|quá trình|chờ)\s+)*(?:xem xét|xử lý|kiểm điểm)/iu;
const PENDING_UNMARKED = /\b(?:dang|cho) (?:(?:bi|duoc|trong|thoi gian|qua trinh|cho) )*(?:xem xet|xu ly)\b/u;

const NONE = /^(?:khong|chua)(?: (?:co|bi|vi pham|xu ly|hinh thuc|ai|lan nao|ky luat))+(?: gi| nao)?$/u;

const DOCUMENT_NUMBER = String.raw`(?!(?:${DATE})(?![\p{L}/&-]))[\p{L}\d/.&-]*\d[\p{L}\d/.&-]*`;
const DOCUMENT = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:quyết định|qđ|kết luận|kl|thông báo|tb)(?:\s+(?:kỷ luật|thi hành kỷ luật))?(?:\s*số)?\s*:?\s*${DOCUMENT_NUMBER}|số\s*:?\s*${DOCUMENT_NUMBER}|\d+\s*[-/]\s*QĐ[\p{L}\d/.&-]*)`,
  'iu',
);
const UNTIL = new RegExp(
  String.raw`(?<!\p{L})(?:đến|tới|hết)(?:\s+(?:hết|ngày|thời hạn|hiệu lực|kỷ luật))*\s+(${DATE})`,
  'iu',
);
const DATES = new RegExp(DATE, 'giu');
const AFTER_DOCUMENT = new RegExp(String.raw`^[\s,(]*(?:ký\s+)?(?:ngày\s+)?(${DATE})`, 'iu');
const WRITTEN = new RegExp(
  `^(?<kind>[^,]+)(?:, theo (?<document>.+?))?(?:, ngày (?<decided>${DATE}))?(?:, đến ngày (?<until>${DATE}))?$`,
  'u',
);

/** The one form of discipline a text names; null for none or several. */
function kindIn(part: string): DisciplineKind | null {
  const words = wordsIn(part);
  const named = KINDS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
  if (PENDING.test(part)) return 'pending';
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  return part === fold(part) && PENDING_UNMARKED.test(words) ? 'pending' : null;
}

/** An entry as `formatDiscipline` writes it. */
function asWritten(part: string): Discipline | null {
  const groups = WRITTEN.exec(part)?.groups;
  const kind = DISCIPLINE_KINDS.find((each) => domain.discipline[each] === groups?.kind);
  const [decided, until] = [dateOfGroup(groups?.decided), dateOfGroup(groups?.until)];
  if (groups === undefined || kind === undefined || decided === null || until === null) return null;
  return { kind, decided, until, document: groups.document ?? '', text: '' };
}

/** The day of the decision: beside the document, else the only date there is. A day that does not exist keeps its text. */
function decidedIn(rest: string, behindDocument: string | null): PartialDate {
  const beside = behindDocument === null ? undefined : AFTER_DOCUMENT.exec(behindDocument)?.[1];
  const dates = [...rest.matchAll(DATES)].map(([text]) => text);
  const text = beside ?? (dates.length === 1 ? dates[0] : undefined);
  return text === undefined ? NO_DATE : parsePartialDate(text).date;
}

function readOne(part: string): Discipline | null {
  const exact = asWritten(part);
  if (exact !== null) return exact;
  const kind = kindIn(part);
  if (kind === null) return null;
  const until = UNTIL.exec(part);
  const open = until === null ? part : part.replace(until[0], ' ');
  const document = DOCUMENT.exec(open);
  const behind = document === null ? null : open.slice(document.index + document[0].length);
  const rest = document === null ? open : open.replace(document[0], ' ');
  return {
    kind,
    decided: decidedIn(rest, behind),
    until: (until?.[1] === undefined ? null : dateIn(until[1])) ?? NO_DATE,
    document: document?.[0].trim() ?? '',
    text: part,
  };
}

/** Reads a cell about discipline; [] where it says that there was none. */
export function parseDisciplines(text: string): HistoryReading<Discipline> {
  if (text.trim() === '') return { entries: null, unread: [] };
  if (saysNone(text, NONE)) return { entries: [], unread: [] };
  const parts = partsOf(text).flatMap((part) => (asWritten(part) === null ? part.split(NEXT_KIND) : [part]));
  const read = parts.map((part) => readOne(part.trim()));
  const entries = read.filter((one) => one !== null);
  return {
    entries: entries.length === 0 ? null : entries,
    unread: parts.filter((_, at) => read[at] === null),
  };
}

/** One entry in words, as it was written where that says the same. */
export function formatDiscipline(discipline: Discipline): string {
  const { kind, document, text } = discipline;
  if (text !== '' && sameFacts(readOne(text), discipline)) return insideCell(text);
  const [decided, until] = [dateText(discipline.decided), dateText(discipline.until)];
  return [
    domain.discipline[kind],
    document === '' ? '' : `theo ${insideCell(document)}`,
    decided === '' ? '' : `ngày ${decided}`,
    until === '' ? '' : `đến ngày ${until}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function sameFacts(a: Discipline | null, b: Discipline): boolean {
  return (
    a !== null &&
    a.kind === b.kind &&
    a.document === b.document &&
    a.decided.value === b.decided.value &&
    a.until.value === b.until.value
  );
}

/** Disciplines as one cell that is read the same again; `Không` where there was none. */
export function formatDisciplines(disciplines: readonly Discipline[]): string {
  return disciplines.length === 0 ? NO_ENTRIES : disciplines.map(formatDiscipline).join('; ');
}
