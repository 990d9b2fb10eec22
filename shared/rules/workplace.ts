/** At which tier somebody works, told from the words of title and workplace. */
import type { Person } from '../domain/person.ts';
import { fold } from '../text/fold.ts';
import { oncePerText } from './once-per-text.ts';

export type Tier = 'commune' | 'district' | 'province';

/** Whether somebody works in a commune, not in a district or a province; so too where the words do not say. */
export function isFromCommune({ currentTitle, currentUnit, currentPosition }: Person): boolean {
  // The lowest tier decides: of most the workplace names a commune, and nothing else need be read.
  if (namesCommune(currentUnit)) return true;
  const parts = `${currentTitle} ${currentUnit}`;
  // Of most the whole position says the same once more.
  return tierOf(fold(parts === currentPosition ? parts : `${parts} ${currentPosition}`)) === 'commune';
}

/** Of workplaces a country has some ten thousand, each written for many people. */
const namesCommune = oncePerText((workplace) => COMMUNE.test(fold(workplace)));

const COMMUNE = /(?<!\bdia )\bphuong\b|\b(thi tran|dac khu)\b|(?<!\bthi )\bxa\b(?! hoi)/;

/** The lowest tier a text names is where the person works: "UBND xã A, huyện B, tỉnh C" is a commune. */
export function tierOf(folded: string): Tier {
  if (COMMUNE.test(folded)) return 'commune';
  if (/\b(huyen|quan(?! (su|nhan|doi|ly))|thi xa|thanh pho|thi uy|thanh uy)\b/.test(folded))
    return 'district';
  if (/(?<!\bco )\bso\b|\btinh\b/.test(folded)) return 'province';
  return 'commune';
}
