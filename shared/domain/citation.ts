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
