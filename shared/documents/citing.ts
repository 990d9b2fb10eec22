/** Legal bases of a decision: from the catalogue to the phrase, with what is doubtful about them. */
import type { Citation } from '../domain/citation.ts';
import type { DecisionFamily, ToneStyle } from '../domain/decision.ts';
import { CHAIR_TITLES, type DecisionKind } from '../domain/decision-kind.ts';
import { officialDate, shortOfficialDate } from '../text/official-date.ts';
import { applyToneStyle } from '../text/tone-style.ts';
import type { DecisionWarning } from './decision-document.ts';
import type { DecisionInput } from './decision-input.ts';

/** Ids of resources/citations/citations.json that decisions cite, in the order of citing: laws, then decrees, by date. */
const STATE_BASES = ['luat-72-2025', 'luat-80-2025', 'nd-170-2025'] as const;
/** Chairs and vice-chairs of commune People's Committees have a decree of their own. */
const STATE_BASES_CHAIRS = ['luat-72-2025', 'luat-80-2025', 'nd-300-2025', 'nd-170-2025'] as const;
const PARTY_BASES = ['dieu-le-dang', 'qd-294-tw-2025', 'qd-377-tw-2025'] as const;

/** What the State cites for kinds that have bases of their own. */
const STATE_BASES_OF: Partial<Record<DecisionKind, readonly string[]>> = {
  'approve-election': ['luat-72-2025', 'nd-300-2025'],
  extend: ['luat-72-2025', 'luat-80-2025', 'nd-135-2020', 'nd-170-2025'],
  'retire-notice': ['luat-41-2024', 'luat-72-2025', 'luat-80-2025', 'nd-135-2020', 'nd-170-2025'],
  retire: ['luat-41-2024', 'luat-72-2025', 'luat-80-2025', 'nd-135-2020', 'nd-170-2025'],
  'leave-178': ['luat-72-2025', 'luat-80-2025', 'nd-178-2024'],
  'leave-154': ['luat-72-2025', 'luat-80-2025', 'nd-154-2025'],
};
/** What the Party cites besides its own rules. */
const MORE_PARTY_BASES_OF: Partial<Record<DecisionKind, readonly string[]>> = {
  extend: ['nd-135-2020'],
  'retire-notice': ['luat-41-2024', 'nd-135-2020'],
  retire: ['luat-41-2024', 'nd-135-2020'],
  'leave-178': ['nd-178-2024'],
  'leave-154': ['nd-154-2025'],
};

/** Every text that some decision cites. */
export const CITED_IN_DECISIONS: ReadonlySet<string> = new Set<string>([
  ...STATE_BASES,
  ...STATE_BASES_CHAIRS,
  ...PARTY_BASES,
  ...Object.values(STATE_BASES_OF).flat(),
  ...Object.values(MORE_PARTY_BASES_OF).flat(),
]);

/** The laws and rules a decision cites (DOCUMENTS.md §3.8). */
export function basesOf({
  kind,
  family,
  people,
}: Pick<DecisionInput, 'kind' | 'family' | 'people'>): readonly string[] {
  if (family === 'party') return [...PARTY_BASES, ...(MORE_PARTY_BASES_OF[kind] ?? [])];
  const own = STATE_BASES_OF[kind];
  if (own !== undefined) return own;
  const chairs = people.some(({ seat }) => seat !== null && CHAIR_TITLES.has(seat.title.code));
  return chairs ? STATE_BASES_CHAIRS : STATE_BASES;
}

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
