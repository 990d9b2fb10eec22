/** What the office fills in for decisions and lists. */
import { z } from 'zod';
import { IsoDate } from './dates.ts';

/** Where uỷ/ủy and oà/òa are written which way; never applied to person or place names. */
export const ToneStyle = z.enum(['old', 'new']);
export type ToneStyle = z.infer<typeof ToneStyle>;

/** Texts and dates of the office for its papers; blank ones print as dotted gaps to be filled by hand. */
export const DecisionSettings = z.object({
  /** Date of the documents; null prints `ngày      tháng      năm 20…`. */
  date: IsoDate.nullable(),
  /** Place in the date line; the province's name by default. */
  place: z.string(),
  state: z.object({
    /** Rule on decentralised cadre management cited by the decision, in full; '' leaves the line out. */
    localRule: z.string(),
    /** Conclusion of the Party committee carried out: `Thông báo số …-TB/TU, ngày …`; '' leaves it out. */
    partyConclusion: z.string(),
    /** Number and date of the proposal: `Tờ trình số …/TTr-SNV ngày …`. */
    proposal: z.string(),
  }),
  party: z.object({
    /** Rule of the provincial committee on decentralised cadre management; '' leaves it out. */
    localRule: z.string(),
    /** `XVII`, the ordinal of the committee's congress. */
    congress: z.string(),
    /** `2025 - 2030`. */
    term: z.string(),
    /** Date of the standing committee's session. */
    meetingDate: IsoDate.nullable(),
  }),
});
export type DecisionSettings = z.infer<typeof DecisionSettings>;

export const DecisionFamily = z.enum(['state', 'party']);
export type DecisionFamily = z.infer<typeof DecisionFamily>;

/** One decision for each person; people of one kind and unit together; all people of one kind together. */
export const DECISION_GROUPINGS = ['each', 'unit', 'kind'] as const;
export const DecisionGrouping = z.enum(DECISION_GROUPINGS);
export type DecisionGrouping = z.infer<typeof DecisionGrouping>;

export const EXPORT_KINDS = [
  'decisions',
  'proposal',
  'personnel-plan',
  'list',
  'list-short',
  'histories',
  'placement',
  'headcount',
  'vacancy',
  'surplus',
  'retirements',
  'leavers',
  'forecast',
  'report',
  'overview',
  'balance',
  'balance-titles',
  'specialities',
  'composition',
  'findings',
  'owed',
  'comparison',
  'chart',
  'journal',
] as const;
export const ExportKind = z.enum(EXPORT_KINDS);
export type ExportKind = z.infer<typeof ExportKind>;

export const ExportFormat = z.enum(['docx', 'pdf', 'xlsx', 'svg']);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** Formats offered for each kind, the usual one first. */
export const EXPORT_FORMATS: Readonly<Record<ExportKind, readonly ExportFormat[]>> = {
  decisions: ['docx', 'pdf'],
  proposal: ['docx', 'pdf'],
  'personnel-plan': ['docx', 'pdf'],
  list: ['xlsx', 'docx', 'pdf'],
  'list-short': ['xlsx', 'docx', 'pdf'],
  histories: ['xlsx', 'pdf'],
  placement: ['xlsx', 'docx', 'pdf'],
  headcount: ['xlsx', 'docx', 'pdf'],
  vacancy: ['xlsx', 'docx', 'pdf'],
  surplus: ['xlsx', 'docx', 'pdf'],
  retirements: ['xlsx', 'docx', 'pdf'],
  leavers: ['xlsx', 'docx', 'pdf'],
  forecast: ['xlsx', 'pdf'],
  report: ['xlsx', 'pdf'],
  overview: ['docx', 'xlsx', 'pdf'],
  balance: ['xlsx', 'pdf'],
  'balance-titles': ['xlsx', 'pdf'],
  specialities: ['xlsx', 'docx', 'pdf'],
  composition: ['xlsx', 'pdf'],
  findings: ['xlsx', 'pdf'],
  owed: ['xlsx', 'docx', 'pdf'],
  comparison: ['xlsx', 'pdf'],
  chart: ['pdf', 'svg'],
  journal: ['xlsx', 'pdf'],
};

export const ExportedFile = z.object({
  path: z.string(),
  /** Cards of people and lists as shown are made from their own menus and are no kinds of the export window. */
  kind: ExportKind.or(z.enum(['person-card', 'shown-list'])),
  /** Person or unit the file is about, '' for a merged one. */
  subject: z.string(),
  bytes: z.number().int().nonnegative(),
});
export type ExportedFile = z.infer<typeof ExportedFile>;
