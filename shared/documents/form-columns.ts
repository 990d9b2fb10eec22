/** Columns an office may choose from for each kind of list, without those that always lead it. */
import type { LaidOutKind } from '../domain/list-layout.ts';
import { HEADCOUNT_COLUMNS } from './headcount-list.ts';
import { LEAVER_COLUMNS } from './leaver-list.ts';
import type { ColumnPlan } from './list-document.ts';
import { LEADING_COLUMNS } from './list-form.ts';
import { OWED_COLUMNS } from './owed-list.ts';
import { PLACEMENT_COLUMNS } from './placement-plan.ts';
import { RETIREMENT_COLUMNS } from './retirement-list.ts';
import { ROSTER_COLUMNS, SHORT_ROSTER_COLUMNS } from './roster-columns.ts';
import { SURPLUS_COLUMNS } from './surplus-list.ts';
import { VACANCY_COLUMNS } from './vacancy-list.ts';

type Column = ColumnPlan & { extra?: true };

const COLUMNS: Readonly<Record<LaidOutKind, readonly Column[]>> = {
  proposal: [],
  'personnel-plan': [],
  list: ROSTER_COLUMNS,
  'list-short': SHORT_ROSTER_COLUMNS,
  placement: PLACEMENT_COLUMNS,
  headcount: HEADCOUNT_COLUMNS,
  vacancy: VACANCY_COLUMNS,
  surplus: SURPLUS_COLUMNS,
  retirements: RETIREMENT_COLUMNS,
  leavers: LEAVER_COLUMNS,
  owed: OWED_COLUMNS,
};

export interface FormChoice {
  key: string;
  /** The header as one line: `Trình độ: LLCT`. */
  name: string;
  /** Of the form itself; the others may be added. */
  usual: boolean;
}

/** Columns in the order of the form, then those that may be added. */
export function formColumns(kind: LaidOutKind): FormChoice[] {
  return COLUMNS[kind].slice(LEADING_COLUMNS).map(({ key, header, extra }) => ({
    key,
    name: header.join(': '),
    usual: extra === undefined,
  }));
}
