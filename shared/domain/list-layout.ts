/** How an office wants a list: which columns in which order, whom it tells of, whose paper it is. */
import { z } from 'zod';
import { DecisionFamily, ExportKind } from './decision.ts';
import { TitleCode, UnitCode } from './ids.ts';
import { Bloc } from './post.ts';

/** `post`: theo chức vụ; `name`: theo ABC, by given name; `shown`: as chosen on the screen. */
export const LIST_ORDERS = ['post', 'name', 'shown'] as const;
export const ListOrder = z.enum(LIST_ORDERS);
export type ListOrder = z.infer<typeof ListOrder>;

/** Where somebody or a seat stands in the plan. */
export const LIST_STATES = ['placed', 'vacant', 'settled', 'open'] as const;
export const ListState = z.enum(LIST_STATES);
export type ListState = z.infer<typeof ListState>;

/** What is wanted of each; none of a kind stands for all. */
export const ListFilter = z.object({
  unitCodes: z.array(UnitCode),
  blocs: z.array(Bloc),
  titleCodes: z.array(TitleCode),
  states: z.array(ListState),
});
export type ListFilter = z.infer<typeof ListFilter>;

export const NO_FILTER: ListFilter = { unitCodes: [], blocs: [], titleCodes: [], states: [] };

/** Whether a filter leaves anybody out. */
export function isNarrowed(filter: ListFilter): boolean {
  return Object.values(filter).some((wanted) => wanted.length > 0);
}

/** `attached`: to a Tờ trình or another paper; `alone`: a paper of its own, with its recipients. */
export const LIST_ISSUES = ['attached', 'alone'] as const;
export const ListIssue = z.enum(LIST_ISSUES);
export type ListIssue = z.infer<typeof ListIssue>;

/** What of a layout is seen on the paper itself. */
export const ListLook = z.object({
  /** Keys of the columns after the leading ones, in their order; none stands for those of the form. */
  columns: z.array(z.string()),
  family: DecisionFamily,
  issued: ListIssue,
});
export type ListLook = z.infer<typeof ListLook>;

export const ListLayout = ListLook.extend({ order: ListOrder, filter: ListFilter });
export type ListLayout = z.infer<typeof ListLayout>;

/** Papers that can be laid out, with how each is made unless the office says otherwise. */
const USUAL = {
  proposal: { family: 'party', issued: 'alone' },
  'personnel-plan': { family: 'party', issued: 'alone' },
  list: { family: 'party', issued: 'attached' },
  'list-short': { family: 'party', issued: 'attached' },
  placement: { family: 'party', issued: 'attached' },
  headcount: { family: 'state', issued: 'alone' },
  vacancy: { family: 'party', issued: 'alone' },
  surplus: { family: 'party', issued: 'alone' },
  retirements: { family: 'party', issued: 'alone' },
  leavers: { family: 'state', issued: 'alone' },
  owed: { family: 'party', issued: 'alone' },
} as const satisfies { readonly [K in ExportKind]?: Pick<ListLook, 'family' | 'issued'> };

export type LaidOutKind = keyof typeof USUAL;

export function isLaidOut(kind: ExportKind): kind is LaidOutKind {
  return kind in USUAL;
}

/** The list as its form has it, of everybody. */
export function usualLayout(kind: LaidOutKind): ListLayout {
  return { ...USUAL[kind], columns: [], order: 'post', filter: NO_FILTER };
}

/** Which of the filters and orders mean something for a kind of list. */
export interface LayoutChoices {
  columns: boolean;
  orders: readonly ListOrder[];
  /** Beyond units. */
  filters: readonly ('blocs' | 'titleCodes' | 'states')[];
  states: readonly ListState[];
}

const SEAT_FILTERS = ['blocs', 'titleCodes'] as const;
const PEOPLE_IN_UNITS = { columns: true, orders: ['post'], filters: ['blocs'], states: [] } as const;

/** What an office may choose of each. */
export const LAYOUT_CHOICES: Readonly<Record<LaidOutKind, LayoutChoices>> = {
  proposal: { columns: false, orders: ['post', 'shown'], filters: SEAT_FILTERS, states: [] },
  'personnel-plan': { columns: false, orders: ['post'], filters: [], states: [] },
  list: {
    columns: true,
    orders: LIST_ORDERS,
    filters: [...SEAT_FILTERS, 'states'],
    states: ['placed', 'settled', 'open'],
  },
  'list-short': {
    columns: true,
    orders: LIST_ORDERS,
    filters: [...SEAT_FILTERS, 'states'],
    states: ['placed', 'settled', 'open'],
  },
  placement: {
    columns: true,
    orders: ['post', 'shown'],
    filters: [...SEAT_FILTERS, 'states'],
    states: ['placed', 'vacant'],
  },
  headcount: PEOPLE_IN_UNITS,
  vacancy: { columns: true, orders: ['post'], filters: SEAT_FILTERS, states: [] },
  surplus: PEOPLE_IN_UNITS,
  retirements: PEOPLE_IN_UNITS,
  leavers: PEOPLE_IN_UNITS,
  owed: PEOPLE_IN_UNITS,
};

type FilterKey = 'unitCodes' | LayoutChoices['filters'][number];

/** Papers about the whole plan, or about units as wholes: no part of the posts makes one. */
const OTHER_FILTERS: Readonly<Record<Exclude<ExportKind, LaidOutKind>, readonly FilterKey[]>> = {
  decisions: ['unitCodes', 'blocs'],
  histories: ['unitCodes', 'blocs'],
  forecast: ['unitCodes', 'blocs'],
  report: ['unitCodes', 'blocs'],
  overview: ['unitCodes', 'blocs'],
  balance: ['unitCodes', 'blocs'],
  'balance-titles': ['unitCodes', 'blocs'],
  composition: ['unitCodes', 'blocs'],
  findings: ['unitCodes', 'blocs'],
  specialities: ['unitCodes'],
  chart: ['unitCodes'],
  comparison: [],
  journal: [],
};

/** What a kind of paper can be narrowed down by, in the order in which it is asked. */
export function filtersOf(kind: ExportKind): readonly FilterKey[] {
  return isLaidOut(kind) ? ['unitCodes', ...LAYOUT_CHOICES[kind].filters] : OTHER_FILTERS[kind];
}

/** A layout the office gave a name. */
export const NamedListLayout = z.object({
  name: z.string().trim().min(1).max(80),
  kind: ExportKind,
  layout: ListLayout,
});
export type NamedListLayout = z.infer<typeof NamedListLayout>;
