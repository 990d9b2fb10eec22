/** What a paper is about, in the words of an office. */
import { provinceWords } from '../../../shared/documents/wording.ts';
import { unitNameOf } from '../plan/placements.ts';
import { wordsIn } from '../words.ts';
import type { Session } from '../workspace/session.ts';
import { filterOf, isWhole, listHeadOf, type PaperScope, unitsInScope, unitsNamed } from './paper-inputs.ts';

/** Units named one by one; more of them are counted. */
const MOST_NAMED = 4;

/** Names of the units a scope names or is narrowed down to and, as they were asked for, of its blocs; none of a whole plan. */
export function scopeParts({ state }: Session, scope: PaperScope): string[] {
  const { t, number } = wordsIn('vi');
  const { unitCodes, blocs } = filterOf(scope);
  const units = [...new Set([...unitsNamed(scope), ...unitCodes])].map((code) => unitNameOf(state, code));
  const rest = units.length - MOST_NAMED;
  const named = units.slice(0, MOST_NAMED).join(', ');
  return [
    ...(units.length === 0
      ? []
      : [rest > 0 ? t('lists.moreUnits', { units: named, count: number(rest) }) : named]),
    ...blocs.map((bloc) => t('lists.bloc', { bloc: t(`domain.bloc.${bloc}`) })),
  ];
}

/** `các xã, phường, đặc khu của tỉnh Lai Châu`; of some units and blocs: `xã Bum Nưa, xã Mường Tè, tỉnh Lai Châu; khối Đảng`. */
export function scopePhrase(session: Session, scope: PaperScope): string {
  const { t } = wordsIn('vi');
  const head = listHeadOf(session);
  const { phrase } = provinceWords(head.province, head.toneStyles[session.settings.reports.family]);
  const { blocs } = filterOf(scope);
  const units = isWhole(scope) ? [] : unitsInScope(session, scope);
  const rest = units.length - MOST_NAMED;
  const named = units
    .slice(0, MOST_NAMED)
    .map(({ fullName }) => `${fullName.charAt(0).toLowerCase()}${fullName.slice(1)}`)
    .join(', ');
  const place =
    units.length === 0
      ? t('lists.everyUnit', { province: phrase })
      : `${rest > 0 ? t('lists.moreUnits', { units: named, count: rest }) : named}, ${phrase}`;
  return [place, ...blocs.map((bloc) => t('lists.bloc', { bloc: t(`domain.bloc.${bloc}`) }))].join('; ');
}
