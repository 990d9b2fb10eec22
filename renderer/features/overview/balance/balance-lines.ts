/** Lines and columns of the table of what is lacking and what is too much. */
import {
  BLOCS,
  type Bloc,
  type Title,
  type TitleCode,
  type UnitCode,
} from '../../../../shared/domain/index.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import {
  type Balance,
  type BalanceKey,
  type BalanceTable,
  isEven,
  worstFirst,
} from '../../../../shared/overview/balance.ts';
import { fold } from '../../../../shared/text/fold.ts';

export interface BalanceLine {
  /** Null for the line of the whole province. */
  unitCode: UnitCode | null;
  name: string;
  all: Balance;
  by: ReadonlyMap<BalanceKey, Balance>;
}

/**
 * Units the worst first, then by name. Of `query` every word must stand in the name, without diacritics; `uneven`
 * leaves out those that lack nothing and have nothing too much.
 */
export function balanceLines(
  { units }: BalanceTable,
  nameOf: (unitCode: UnitCode) => string,
  { query, uneven }: { query: string; uneven: boolean },
): BalanceLine[] {
  const words = fold(query).split(' ').filter(Boolean);
  return units
    .filter(({ all }) => !uneven || !isEven(all))
    .map((unit): BalanceLine => ({ ...unit, name: nameOf(unit.unitCode) }))
    .filter(({ name }) => {
      const folded = fold(name);
      return words.every((word) => folded.includes(word));
    })
    .sort((a, b) => worstFirst(a.all, b.all) || a.name.localeCompare(b.name, 'vi'));
}

/** Titles of each bloc, the higher first, of which there are seats anywhere; `uneven` as for the lines. */
export function titlesByBloc(
  { by }: BalanceTable,
  titles: ReadonlyMap<TitleCode, Title>,
  uneven: boolean,
): { bloc: Bloc; titles: Title[] }[] {
  const shown = [...titles.values()]
    .filter(({ code }) => isShown(by.get(code), uneven))
    .sort((a, b) => b.rank - a.rank);
  return BLOCS.map((bloc) => ({ bloc, titles: shown.filter((title) => title.bloc === bloc) })).filter(
    (group) => group.titles.length > 0,
  );
}

export function blocsShown({ by }: BalanceTable, uneven: boolean): Bloc[] {
  return BLOCS.filter((bloc) => isShown(by.get(bloc), uneven));
}

function isShown(balance: Balance | undefined, uneven: boolean): boolean {
  return balance !== undefined && !(uneven && isEven(balance));
}

/** `3/5 thiếu 2`; what is even needs no word. */
export function balanceWords(t: Translate, balance: Balance, number: (value: number) => string): string {
  const { norm, filled, lack, surplus } = balance;
  const held = `${number(filled)}/${number(norm)}`;
  if (isEven(balance)) return held;
  const said = [
    ...(lack > 0 ? [t('overview.balance.lack', { count: number(lack) })] : []),
    ...(surplus > 0 ? [t('overview.balance.surplus', { count: number(surplus) })] : []),
  ];
  return `${held} ${said.join(', ')}`;
}

export type Tint = 'required' | 'lack' | 'surplus';

/** What a cell is tinted for, and how strongly: by thirds of the norm. Null where all is even. */
export function tintOf(balance: Balance): { tint: Tint; strength: 1 | 2 | 3 } | null {
  const { norm, lack, required, surplus } = balance;
  if (isEven(balance)) return null;
  const share = Math.max(lack, surplus) / Math.max(norm, 1);
  const strength = share > 2 / 3 ? 3 : share > 1 / 3 ? 2 : 1;
  return { tint: required > 0 ? 'required' : lack > 0 ? 'lack' : 'surplus', strength };
}
