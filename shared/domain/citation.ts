/** Legal bases are data with dates in force (resources/citations/citations.json). */
import { z } from 'zod';
import { IsoDate } from './dates.ts';
import { CitationId } from './ids.ts';

export const Citation = z.object({
  id: CitationId,
  /** `Luật`, `Bộ luật`, `Nghị định`, `Nghị quyết`, `Thông tư`, `Quy định`, `Kết luận`, `Chỉ thị`, `Hướng dẫn`, `Điều lệ`. */
  type: z.string(),
  /** `334/2025/NĐ-CP`; '' where a text is cited by name alone (Điều lệ Đảng). */
  number: z.string(),
  date: IsoDate.nullable(),
  issuer: z.string(),
  /** What it is about, as it follows the issuer in a "Căn cứ" line: `quy định về tuổi nghỉ hưu`; for a law its name. */
  title: z.string(),
  inForceFrom: IsoDate.nullable(),
  /** Last day in force. */
  inForceTo: IsoDate.nullable(),
  replacedBy: CitationId.nullable(),
  amendedBy: z.array(CitationId),
  /** How the fact was established (DOMAIN.md §0); `memory` and `not-found` show "cần tỉnh xác nhận". */
  confidence: z.enum(['seen', 'secondary', 'derived', 'memory', 'not-found']),
  /** What about the text is still to be compared with the official print, in Vietnamese. */
  note: z.string().optional(),
});
export type Citation = z.infer<typeof Citation>;

/** A text of the office's own: `own-` and a number. */
export const OwnCitationId = z.custom<CitationId & `own-${number}`>(
  (value) => typeof value === 'string' && /^own-[1-9]\d*$/.test(value),
);
export type OwnCitationId = z.infer<typeof OwnCitationId>;

export function isOwnCitation(id: CitationId): id is OwnCitationId {
  return OwnCitationId.safeParse(id).success;
}

/** What staff enter about a text of their own. */
export const CitationFields = Citation.pick({
  type: true,
  number: true,
  date: true,
  issuer: true,
  title: true,
  inForceFrom: true,
  inForceTo: true,
  replacedBy: true,
});
export type CitationFields = z.infer<typeof CitationFields>;

/**
 * What an office knows of a shipped text that the program does not: that it ended, what replaced it, and that it was
 * compared with the official print. Its number, date and title stay the program's, so that a newer program corrects
 * them; a text that reads otherwise is entered as one of the office's own.
 */
export const CitationChange = z.object({
  /** Last day in force; null leaves what is shipped. */
  inForceTo: IsoDate.nullable(),
  replacedBy: CitationId.nullable(),
  compared: z.boolean(),
});
export type CitationChange = z.infer<typeof CitationChange>;
