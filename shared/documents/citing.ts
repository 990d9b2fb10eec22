/** Legal bases of a decision: from the catalogue to the phrase, with what is doubtful about them. */
import type { Citation } from '../domain/citation.ts';
import type { DecisionFamily, ToneStyle } from '../domain/decision.ts';
import { officialDate, shortOfficialDate } from '../text/official-date.ts';
import { applyToneStyle } from '../text/tone-style.ts';
import type { DecisionWarning } from './decision-document.ts';

/** Ids of resources/citations/citations.json that the decisions cite, in the order of citing. */
export const STATE_BASES = ['luat-72-2025', 'luat-80-2025', 'nd-170-2025'] as const;
/** Chairs and vice-chairs of commune People's Committees have a decree of their own. */
export const STATE_BASES_CHAIRS = ['luat-72-2025', 'luat-80-2025', 'nd-300-2025', 'nd-170-2025'] as const;
/** Approving an election of a commune chair or vice-chair. */
export const APPROVAL_BASES = ['luat-72-2025', 'nd-300-2025'] as const;
export const PARTY_BASES = ['dieu-le-dang', 'qd-294-tw-2025', 'qd-377-tw-2025'] as const;

/** `Luật Cán bộ, công chức`, `Điều lệ Đảng`: texts known by name. */
function isKnownByName(citation: Citation): boolean {
  return citation.number === '' || citation.type.includes('Luật') || citation.type === 'Hiến pháp';
}

/**
 * The full official phrase of a text. Laws: name and date; others: type, number, date, issuer, title
 * (NĐ 30, Phụ lục I). State papers write dates in words, Party papers `số 294-QĐ/TW, ngày 26/5/2025`.
 */
export function citationPhrase(citation: Citation, family: DecisionFamily, style: ToneStyle): string {
  const { type, number, date, issuer, title } = citation;
  const say = (text: string) => applyToneStyle(text, style);
  if (isKnownByName(citation)) {
    const day =
      date === null ? '' : ` ${family === 'state' ? officialDate(date) : `ngày ${shortOfficialDate(date)}`}`;
    return say(`${type} ${title}${day}`);
  }
  const dated =
    date === null ? '' : family === 'state' ? ` ${officialDate(date)}` : `, ngày ${shortOfficialDate(date)}`;
  return say(`${type} số ${number}${dated} của ${issuer} ${title}`);
}

/** Type, number and date only, as an amendment is named. */
function shortPhrase(citation: Citation): string {
  const dated = citation.date === null ? '' : ` ${officialDate(citation.date)}`;
  return `${citation.type} số ${citation.number}${dated}`;
}

function inForceOn(citation: Citation, date: string): boolean {
  const begun = citation.inForceFrom === null || citation.inForceFrom <= date;
  const ended = citation.inForceTo !== null && citation.inForceTo < date;
  return begun && !ended;
}

/** How a text is named to the office: number, else its name. */
function nameOf(citation: Citation): string {
  return citation.number === ''
    ? `${citation.type} ${citation.title}`
    : `${citation.type} ${citation.number}`;
}

export interface Cited {
  /** Phrases without `Căn cứ` and without punctuation, in the order of `ids`. */
  phrases: string[];
  warnings: DecisionWarning[];
}

/**
 * Phrases for the bases `ids`, amended ones with their amendment in force on `date`. A base that is not in
 * the catalogue is left out; everything doubtful is told in `warnings`.
 */
export function citeBases(
  ids: readonly string[],
  catalogue: readonly Citation[],
  family: DecisionFamily,
  date: string,
  style: ToneStyle,
): Cited {
  const byId = new Map<string, Citation>(catalogue.map((citation) => [citation.id, citation]));
  const cited: Cited = { phrases: [], warnings: [] };
  for (const id of ids) {
    const citation = byId.get(id);
    if (!citation) {
      cited.warnings.push({ code: 'citation-unknown', params: { citation: id } });
      continue;
    }
    const name = nameOf(citation);
    if (!inForceOn(citation, date)) {
      const successor = citation.replacedBy === null ? undefined : byId.get(citation.replacedBy);
      cited.warnings.push({
        code: 'citation-not-in-force',
        params: { citation: name, date, replacedBy: successor ? nameOf(successor) : '' },
      });
    }
    if (citation.confidence === 'memory' || citation.confidence === 'not-found') {
      cited.warnings.push({ code: 'citation-unconfirmed', params: { citation: name } });
    }
    let phrase = citationPhrase(citation, family, style);
    const amendments: string[] = [];
    for (const amendmentId of citation.amendedBy) {
      const amendment = byId.get(amendmentId);
      if (!amendment) {
        cited.warnings.push({
          code: 'citation-amendment-unknown',
          params: { citation: name, amendment: amendmentId },
        });
      } else if (inForceOn(amendment, date)) {
        amendments.push(shortPhrase(amendment));
      }
    }
    if (amendments.length > 0) phrase += `, được sửa đổi, bổ sung bởi ${amendments.join(', ')}`;
    cited.phrases.push(phrase);
  }
  return cited;
}
