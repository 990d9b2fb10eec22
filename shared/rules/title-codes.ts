/** Codes of the catalogue (resources/titles) as rules write them down, and thresholds that are lists of them. */
import { z } from 'zod';
import { TitleCode } from '../domain/ids.ts';

export function titleCodes(...codes: string[]): TitleCode[] {
  return codes.map((code) => TitleCode.parse(code));
}

export const TitleCodes = z.array(TitleCode);
