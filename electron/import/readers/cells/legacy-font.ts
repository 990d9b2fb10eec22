/** Fonts that draw the letters of old Vietnamese encodings: the file holds other letters than people see. */
import type { LegacyFont } from '../spreadsheet-source.ts';

/** `.VnTime`, `.VnArial NarrowH`, `VNI-Times`; null for every font of Unicode. The H fonts draw capitals. */
export function legacyFontOf(name: string): LegacyFont | null {
  const font = name.trim();
  if (/^vni(?:[- ]|$)/iu.test(font)) return 'vni';
  if (!/^(?:\.vn|vn(?:time|arial))/iu.test(font)) return null;
  return /H$/u.test(font) ? 'tcvn3-capitals' : 'tcvn3';
}
