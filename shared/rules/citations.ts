/** Legal bases: whether a text is in force, and how it is called in few words. */
import { z } from 'zod';
import { Citation, type CitationChange } from '../domain/citation.ts';
import type { IsoDate } from '../domain/dates.ts';
import { CitationId } from '../domain/ids.ts';
import type { WorkspaceSettings } from '../domain/settings.ts';
import type { Translate } from '../i18n/translate.ts';
import { formatPartialDate } from '../text/parse-date.ts';
import { nextDay } from './calendar.ts';
import type { Names } from './finding-names.ts';

/** The file resources/citations/citations.json. */
export const CitationList = z.array(Citation);

const ABBREVIATIONS: Record<string, string> = {
  'Nghị định': 'NĐ',
  'Nghị quyết': 'NQ',
  'Thông tư': 'TT',
  'Quy định': 'QĐ',
  'Kết luận': 'KL',
  'Chỉ thị': 'CT',
  'Hướng dẫn': 'HD',
  'Công văn': 'CV',
};

/** Ids of texts as a rule writes them down. */
export function cite(...ids: string[]): CitationId[] {
  return ids.map((id) => CitationId.parse(id));
}

/** Whether the text is in force on a day; where the first day is not known it is taken to be. */
export function inForceOn(citation: Citation, date: IsoDate): boolean {
  if (citation.inForceFrom !== null && date < citation.inForceFrom) return false;
  return citation.inForceTo === null || date <= citation.inForceTo;
}

/** `Nghị định 334/2025/NĐ-CP`; a text without a number by its title. */
export function longName({ type, number, title }: Pick<Citation, 'type' | 'number' | 'title'>): string {
  return `${type} ${number === '' ? title : number}`;
}

/** `NĐ 334/2025/NĐ-CP`, `Luật 80/2025/QH15`, `Điều lệ Đảng`. */
export function shortName(citation: Citation): string {
  return `${ABBREVIATIONS[citation.type] ?? citation.type} ${citation.number === '' ? citation.title : citation.number}`;
}

/**
 * The name of a legal basis; where it is not in force on the start of the plan that is said, with what took its place.
 * Every finding put into words names its basis by this. A text the file does not know goes by its id.
 */
export function describeCitation(id: CitationId, t: Translate, names: Names): string {
  const citation = names.citation(id);
  if (citation === undefined) return id;
  const name = names.citationName(citation);
  const { inForceFrom, inForceTo } = citation;
  if (inForceOn(citation, names.planStart)) return name;
  if (inForceTo === null || names.planStart <= inForceTo) {
    return t('rules.notYetInForce', { name, date: formatPartialDate(inForceFrom ?? '') });
  }
  const date = formatPartialDate(nextDay(inForceTo));
  const successor = citation.replacedBy === null ? undefined : names.citation(citation.replacedBy);
  return successor === undefined
    ? t('rules.outOfForce', { name, date })
    : t('rules.replacedBy', { name, date, successor: names.citationName(successor) });
}

/** The shipped texts as the office knows them, then its own. */
export function citationsWith(
  shipped: readonly Citation[],
  { citations, citationChanges }: Pick<WorkspaceSettings, 'citations' | 'citationChanges'>,
): Citation[] {
  return [...shipped.map((one) => changed(one, citationChanges[one.id])), ...citations];
}

function changed(citation: Citation, change: CitationChange | undefined): Citation {
  if (change === undefined) return citation;
  return {
    ...citation,
    inForceTo: change.inForceTo ?? citation.inForceTo,
    replacedBy: change.replacedBy ?? citation.replacedBy,
    confidence: change.compared ? 'seen' : citation.confidence,
  };
}
