/** Kinds of personnel decisions, who may issue each, and which of them a change of the plan leads to (DOMAIN.md §9). */
import { z } from 'zod';
import type { DecisionFamily } from './decision.ts';
import { PersonId, PostId } from './ids.ts';
import type { DispositionKind, PlacementForm } from './plan.ts';
import type { Title } from './post.ts';

export const DECISION_KINDS = [
  'transfer-appoint',
  'transfer',
  'appoint',
  're-appoint',
  'extend',
  'designate',
  'assign',
  'nominate',
  'approve-election',
  'recognise',
  'second',
  'receive',
  'concurrent',
  'acting',
  'end-post',
  'retire-notice',
  'retire',
  'leave-178',
  'leave-154',
  'resign',
] as const;
export const DecisionKind = z.enum(DECISION_KINDS);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** What a paper is about: a person on a seat of the plan, or with no seat what becomes of a person without one. */
export const PaperItem = z.object({ personId: PersonId, postId: PostId.nullable() });
export type PaperItem = z.infer<typeof PaperItem>;

const BOTH: readonly DecisionFamily[] = ['state', 'party'];

/**
 * Who issues a kind: proposing a candidate is the Party's, approving an election that of the provincial chair, and
 * recognising whom a commune's Front agreed on that of the province's Front, which writes in the State's form.
 */
export function familiesOf(kind: DecisionKind): readonly DecisionFamily[] {
  if (kind === 'nominate') return ['party'];
  if (kind === 'approve-election' || kind === 'recognise') return ['state'];
  return BOTH;
}

/** Seats of the commune's Party committee, its standing committee and its inspection commission. */
export const COMMITTEE_TITLES: ReadonlySet<string> = new Set([
  'D01',
  'D02',
  'D03',
  'D04',
  'D05',
  'D30',
  'D31',
  'D32',
]);

/** Titles whose holders the decree on chairs and vice-chairs of People's Committees governs (NĐ 300/2025). */
export const CHAIR_TITLES: ReadonlySet<string> = new Set(['U01', 'U02']);

/** The kind a placement leads to unless the officer says otherwise; null for somebody kept in place. */
export function kindOfPlacement(
  form: PlacementForm,
  { code, bloc, role }: Pick<Title, 'code' | 'bloc' | 'role'>,
): DecisionKind | null {
  if (form === 'keep' || form === 'second' || form === 'receive' || form === 'acting') {
    return form === 'keep' ? null : form;
  }
  if (CHAIR_TITLES.has(code) && (form === 'elect' || form === 'concurrent')) return 'approve-election';
  // Councils elect, the Front confers and agrees: the committee proposes the person to them.
  if (form === 'elect' || bloc === 'council') return 'nominate';
  if (bloc === 'front' && role !== 'staff') return 'nominate';
  if (COMMITTEE_TITLES.has(code)) return 'designate';
  if (role === 'staff') return form === 'transfer-appoint' ? 'transfer' : 'assign';
  return form;
}

/** The kind a disposition leads to; null where somebody still serves and nothing is decided yet. */
export function kindOfDisposition(kind: DispositionKind): DecisionKind | null {
  switch (kind) {
    case 'retire':
    case 'leave-178':
    case 'leave-154':
    case 'resign':
      return kind;
    case 'transfer-out':
      return 'transfer';
    case 'surplus':
    case 'other':
      return null;
  }
}

/** Kinds that give a seat, or that go with one; the usual ones first. */
const SEAT_KINDS: readonly DecisionKind[] = DECISION_KINDS.slice(0, DECISION_KINDS.indexOf('end-post'));
/** Kinds about somebody without a seat. */
const SEATLESS_KINDS: readonly DecisionKind[] = [
  'transfer',
  ...DECISION_KINDS.slice(DECISION_KINDS.indexOf('end-post')),
];

/** The kinds an officer may choose from: those with a seat of the plan, or those without one. */
export function kindsFor(placed: boolean): readonly DecisionKind[] {
  return placed ? SEAT_KINDS : SEATLESS_KINDS;
}
