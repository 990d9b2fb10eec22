/** What becomes of a person in a plan, in words; the same in windows, on the command line and on paper. */

import type { PostId } from '../domain/ids.ts';
import type { Ending, PersonDifference } from '../domain/plan-comparison.ts';
import type { Translate } from '../i18n/translate.ts';

interface Names {
  /** A seat with its unit. */
  post: (id: PostId) => string;
  date: (iso: string) => string;
}

/** `Bí thư Đảng uỷ, Xã Thu Lũm (Chỉ định, từ 01/07/2026)`; several seats one after the other. */
export function endingWords(t: Translate, { placements, disposition }: Ending, names: Names): string {
  const words = placements.map(({ postId, form, since }) => {
    const of = t(`domain.form.${form}`);
    const how = since === null ? of : t('comparison.from', { form: of, date: names.date(since) });
    return `${names.post(postId)} (${how})`;
  });
  if (disposition !== null) {
    const { kind, date } = disposition;
    const what = t(`domain.disposition.${kind}`);
    words.push(date === null ? what : t('comparison.on', { what, date: names.date(date) }));
  }
  return words.length === 0 ? t('comparison.unplaced') : words.join('; ');
}

/** In what a person ends differently: `đơn vị, chức danh`. */
export function differenceWords(
  t: Translate,
  { differences }: Pick<PersonDifference, 'differences'>,
): string {
  return differences.map((one) => t(`comparison.difference.${one}`)).join(', ');
}
