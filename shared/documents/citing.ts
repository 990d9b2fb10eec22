/** Legal bases of a decision: from the catalogue to the phrase, with what is doubtful about them. */
import type { Citation } from '../domain/citation.ts';
import type { DecisionFamily, ToneStyle } from '../domain/decision.ts';
import type { CitationDates } from '../domain/paper-format.ts';
import { inForceOn } from '../rules/citations.ts';
import { officialDate, shortOfficialDate } from '../text/official-date.ts';
import { applyToneStyle } from '../text/tone-style.ts';
import type { DecisionWarning } from './decision-document.ts';

/** `Luật Cán bộ, công chức`, `Điều lệ Đảng`: texts known by name. */
function isKnownByName(citation: Citation): boolean {
  return citation.number === '' || citation.type.includes('Luật') || citation.type === 'Hiến pháp';
}

/** How texts are cited in one paper. */
export interface Citing {
  byId: ReadonlyMap<string, Citation>;
  family: DecisionFamily;
  /** Day on which the texts must be in force. */
  date: string;
  style: ToneStyle;
  dates: CitationDates;
}

/**
 * The full official phrase of a text. Laws: name and date; others: type, number, date, issuer, title (NĐ 30, Phụ lục I).
 * Party papers set the date of a numbered text off by a comma: `số 294-QĐ/TW, ngày 26/5/2025` (DOCUMENTS.md §2.2).
 */
function fullPhrase(citation: Citation, citing: Citing): string {
  const { type, number, issuer, title } = citation;
  const day = dayPhrase(citation, citing.dates);
  const say = (text: string) => applyToneStyle(text, citing.style);
  if (isKnownByName(citation)) return say(`${type} ${title}${day === '' ? '' : ` ${day}`}`);
  const dated = day === '' ? '' : citing.family === 'state' ? ` ${day}` : `, ${day}`;
  return say(`${type} số ${number}${dated} của ${issuer} ${title}`);
}

/** `ngày 16 tháng 6 năm 2025` or `ngày 16/6/2025`. */
export function citedDay(isoDate: string, dates: CitationDates): string {
  return dates === 'words' ? officialDate(isoDate) : `ngày ${shortOfficialDate(isoDate)}`;
}

/** The day of a text; '' where it is not known. */
function dayPhrase({ date }: Citation, dates: CitationDates): string {
  return date === null ? '' : citedDay(date, dates);
}

/** Type, number and date only, as an amendment is named. */
function shortPhrase(citation: Citation, citing: Citing): string {
  const day = dayPhrase(citation, citing.dates);
  const dated = day === '' ? '' : citing.family === 'state' ? ` ${day}` : `, ${day}`;
  return `${citation.type} số ${citation.number}${dated}`;
}

/** How a text is named to the office: number, else its name. */
function nameOf(citation: Citation): string {
  return citation.number === ''
    ? `${citation.type} ${citation.title}`
    : `${citation.type} ${citation.number}`;
}

/** The text that took the place of `citation` and is in force on `date`; null where none is known. */
export function successorOf(
  citation: Citation,
  byId: ReadonlyMap<string, Citation>,
  date: string,
): Citation | null {
  const seen = new Set<string>([citation.id]);
  let next = citation.replacedBy === null ? undefined : byId.get(citation.replacedBy);
  while (next !== undefined && !seen.has(next.id)) {
    if (inForceOn(next, date)) return next;
    seen.add(next.id);
    next = next.replacedBy === null ? undefined : byId.get(next.replacedBy);
  }
  return null;
}

export interface Cited {
  /** Without `Căn cứ` and without punctuation; null where the text is not in the catalogue. */
  phrase: string | null;
  warnings: DecisionWarning[];
}

/** The phrase for one base, with its amendments in force on the day; everything doubtful is told in `warnings`. */
export function citeBase(id: string, citing: Citing): Cited {
  const { byId, date } = citing;
  const warnings: DecisionWarning[] = [];
  const citation = byId.get(id);
  if (citation === undefined) {
    return { phrase: null, warnings: [{ code: 'citation-unknown', params: { citation: id } }] };
  }
  const name = nameOf(citation);
  if (!inForceOn(citation, date)) {
    const successor = successorOf(citation, byId, date);
    const replacedBy = successor === null ? '' : nameOf(successor);
    const ids = { base: citation.id, successor: successor?.id ?? '' };
    warnings.push({ code: 'citation-not-in-force', params: { citation: name, date, replacedBy, ...ids } });
  }
  if (citation.confidence === 'memory' || citation.confidence === 'not-found') {
    warnings.push({ code: 'citation-unconfirmed', params: { citation: name } });
  }
  const amendments: string[] = [];
  for (const amendmentId of citation.amendedBy) {
    const amendment = byId.get(amendmentId);
    if (amendment === undefined) {
      const params = { citation: name, amendment: amendmentId };
      warnings.push({ code: 'citation-amendment-unknown', params });
    } else if (inForceOn(amendment, date)) {
      amendments.push(shortPhrase(amendment, citing));
    }
  }
  const phrase = fullPhrase(citation, citing);
  return {
    phrase:
      amendments.length === 0 ? phrase : `${phrase}, được sửa đổi, bổ sung bởi ${amendments.join(', ')}`,
    warnings,
  };
}
