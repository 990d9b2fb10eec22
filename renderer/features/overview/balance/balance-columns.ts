import type { CellStyle, ColDef, ColGroupDef } from 'ag-grid-community';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import type { BalanceAxis, BalanceKey, BalanceTable } from '../../../../shared/overview/balance.ts';
import { type Balance, worstFirst } from '../../../../shared/overview/balance.ts';
import { titleName } from '../../../components/plan-words.ts';
import { CELL_PADDING, textWidth } from '../../../grid/text-width.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { PlanIndex } from '../../../state/plan-index.ts';
import {
  type BalanceLine,
  balanceWords,
  blocsShown,
  type Tint,
  tintOf,
  titlesByBloc,
} from './balance-lines.ts';

const COLOURS: Record<Tint, string> = {
  required: 'var(--bt-bar-block)',
  lack: 'var(--bt-heat-lack)',
  surplus: 'var(--bt-bar)',
};

/** Bold where required seats are vacant: the colour alone does not say it. */
function cellStyle(balance: Balance | null | undefined): CellStyle {
  const tinted = balance ? tintOf(balance) : null;
  if (tinted === null) return { backgroundColor: '', fontWeight: '' };
  return {
    backgroundColor: `color-mix(in srgb, ${COLOURS[tinted.tint]} ${tinted.strength * 16}%, transparent)`,
    fontWeight: tinted.tint === 'required' ? '600' : '',
  };
}

/** The id of a column is the title or the bloc it is of; these are of the unit as a whole. */
export const WHOLE = ['name', 'all'];

export function balanceColumns(
  t: Translate,
  index: PlanIndex,
  table: BalanceTable,
  { axis, uneven }: { axis: BalanceAxis; uneven: boolean },
): (ColDef<BalanceLine> | ColGroupDef<BalanceLine>)[] {
  const balance = (
    colId: string,
    name: string,
    of: (line: BalanceLine) => Balance | undefined,
  ): ColDef<BalanceLine, Balance> => ({
    colId,
    headerName: name,
    valueGetter: ({ data }) => (data ? (of(data) ?? null) : null),
    valueFormatter: ({ value }) => (value ? balanceWords(t, value, formatNumber) : ''),
    tooltipValueGetter: ({ value, data }) =>
      value ? `${data?.name ?? ''} · ${name}: ${tip(t, value as Balance)}` : '',
    cellStyle: ({ value }) => cellStyle(value),
    comparator: (a, b) => (a && b ? worstFirst(a, b) : Number(Boolean(b)) - Number(Boolean(a))),
  });
  // The numbers of all units together are the longest of a column.
  const widthFor = (whole: Balance | undefined, least: number): number => {
    const words = whole === undefined ? '' : balanceWords(t, whole, formatNumber);
    return Math.max(least, Math.ceil(textWidth(words, 600)) + CELL_PADDING);
  };
  const of = (key: BalanceKey, name: string) => balance(key, name, (line) => line.by.get(key));
  return [
    {
      colId: 'name',
      headerName: t('overview.unit'),
      field: 'name',
      pinned: 'left',
      width: 156,
      tooltipField: 'name',
    },
    {
      ...balance('all', t('overview.balance.all'), (line) => line.all),
      pinned: 'left',
      width: widthFor(table.all, 224),
    },
    ...(axis === 'bloc'
      ? blocsShown(table, uneven).map((bloc) => ({
          ...of(bloc, t(`domain.bloc.${bloc}`)),
          // The bloc with most seats has most digits.
          flex: bloc === 'government' ? 1.3 : 1,
          minWidth: widthFor(table.by.get(bloc), 124),
        }))
      : titlesByBloc(table, index.titles, uneven).map(({ bloc, titles }) => ({
          groupId: bloc,
          headerName: t(`domain.bloc.${bloc}`),
          marryChildren: true,
          children: titles.map(({ code, shortName }) => ({
            ...of(code, titleName(index, code)),
            headerName: shortName,
            headerTooltip: titleName(index, code),
            width: widthFor(table.by.get(code), 112),
          })),
        }))),
  ];
}

function tip(t: Translate, { norm, filled, lack, required, surplus }: Balance): string {
  return [
    t('overview.balance.tipFilled', { filled: formatNumber(filled), norm: formatNumber(norm) }),
    ...(lack > 0
      ? [t('overview.balance.tipLack', { lack: formatNumber(lack), required: formatNumber(required) })]
      : []),
    ...(surplus > 0 ? [t('overview.balance.tipSurplus', { surplus: formatNumber(surplus) })] : []),
  ].join('; ');
}
