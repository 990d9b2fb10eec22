/**
 * Papers as records of the workspace: whom each is about, what it says, the number it got, and how far it is on its
 * way from draft to issue. A number once given is never given again; a paper that must go is revoked, not deleted.
 */
import { z } from 'zod';
import { IsoDate } from './dates.ts';
import { DecisionFamily } from './decision.ts';
import { DecisionKind, PaperItem } from './decision-kind.ts';
import { PlanId, UnitCode } from './ids.ts';
import { DispositionKind, PlacementForm } from './plan.ts';

/** Dự thảo, đã lấy số, đã ký, đã ban hành, đã thu hồi. */
export const PAPER_STATES = ['draft', 'numbered', 'signed', 'issued', 'revoked'] as const;
export const PaperState = z.enum(PAPER_STATES);
export type PaperState = z.infer<typeof PaperState>;

export const PaperId = z.number().int().positive();
export type PaperId = z.infer<typeof PaperId>;

/** From the signature on, what a paper is about may not be changed any more in the plan. */
export const HOLDING_STATES = ['signed', 'issued'] as const satisfies readonly PaperState[];

/** Somebody a paper is about, as they stood in the plan when its text was made. */
export const FrozenItem = PaperItem.extend({
  personName: z.string(),
  /** As typed in the roster. */
  birth: z.string(),
  /** Title and workplace of today. */
  position: z.string(),
  /** The seat's title and the unit it is in; '' where the paper is about no seat. */
  post: z.string(),
  unit: z.string(),
  /** Unit of the seat, else of the workplace. */
  unitCode: UnitCode.nullable(),
  form: PlacementForm.nullable(),
  disposition: DispositionKind.nullable(),
  /** Day it takes effect, as the plan names it. */
  since: IsoDate.nullable(),
});
export type FrozenItem = z.infer<typeof FrozenItem>;

/** What of an item can differ from the plan of today; `gone`: no longer there, or somebody else is. */
export const ITEM_FACTS = [
  'gone',
  'personName',
  'birth',
  'position',
  'post',
  'unit',
  'form',
  'disposition',
  'since',
] as const;
export const ItemFact = z.enum(ITEM_FACTS);
export type ItemFact = z.infer<typeof ItemFact>;

/** A fact of an item that is no longer as it was when the paper was made; '' for what is not set. */
export const ItemChange = z.object({
  personName: z.string(),
  fact: ItemFact,
  before: z.string(),
  now: z.string(),
});
export type ItemChange = z.infer<typeof ItemChange>;

/** What differs between an item as it was frozen and as the plan has it now, null where the plan has it no more. */
export function changesOfItem(frozen: FrozenItem, now: FrozenItem | null): ItemChange[] {
  const { personName } = frozen;
  if (now === null) return [{ personName, fact: 'gone', before: '', now: '' }];
  return ITEM_FACTS.flatMap((fact): ItemChange[] => {
    if (fact === 'gone' || frozen[fact] === now[fact]) return [];
    return [{ personName, fact, before: frozen[fact] ?? '', now: now[fact] ?? '' }];
  });
}

/** How a paper was revoked. */
export const Revocation = z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string().min(1) });
export type Revocation = z.infer<typeof Revocation>;

/** Formats a paper is written in. */
export const PaperFormat = z.enum(['docx', 'pdf']);
export type PaperFormat = z.infer<typeof PaperFormat>;

/** A paper without its text. */
export const PaperRecord = z.object({
  id: PaperId,
  planId: PlanId,
  kind: DecisionKind,
  family: DecisionFamily,
  /** `ỦY BAN NHÂN DÂN TỈNH LAI CHÂU`. */
  organ: z.string(),
  /** `QĐ-UBND`, `QĐ/TU`. */
  symbol: z.string(),
  /** Trích yếu. */
  subject: z.string(),
  /** '' where nobody is named yet. */
  signer: z.string(),
  items: z.array(FrozenItem).min(1),
  madeAt: z.iso.datetime(),
  madeBy: z.string(),
  /** The journal entry that froze the items and the text. */
  madeSeq: z.number().int().positive(),
  state: PaperState,
  registerId: z.number().int().positive().nullable(),
  number: z.number().int().positive().nullable(),
  date: IsoDate.nullable(),
  signedOn: IsoDate.nullable(),
  issuedOn: IsoDate.nullable(),
  revoked: Revocation.nullable(),
});
export type PaperRecord = z.infer<typeof PaperRecord>;

/** A paper as lists of many show and search it. */
export const PaperLine = PaperRecord.pick({
  id: true,
  kind: true,
  family: true,
  symbol: true,
  subject: true,
  signer: true,
  madeAt: true,
  madeSeq: true,
  state: true,
  registerId: true,
  number: true,
  date: true,
  signedOn: true,
  issuedOn: true,
}).extend({
  items: z
    .array(
      FrozenItem.pick({
        personId: true,
        postId: true,
        personName: true,
        post: true,
        unit: true,
        unitCode: true,
      }),
    )
    .min(1),
});
export type PaperLine = z.infer<typeof PaperLine>;

/** A run of numbers; registers are told apart by organ, symbol and period. */
export const RegisterKey = z.object({
  family: DecisionFamily,
  organ: z.string().min(1),
  symbol: z.string().min(1),
  /** A year for the State, `2025 - 2030` for the Party. */
  period: z.string().min(1),
});
export type RegisterKey = z.infer<typeof RegisterKey>;

export const Register = RegisterKey.extend({
  id: z.number().int().positive(),
  firstNumber: z.number().int().positive(),
});
export type Register = z.infer<typeof Register>;

export const NOTE_KINDS = ['reserved', 'skipped'] as const;

/** Numbers kept for later, or explained as given to papers this file does not have. */
export const NumberNote = z.object({
  registerId: z.number().int().positive(),
  from: z.number().int().positive(),
  to: z.number().int().positive(),
  kind: z.enum(NOTE_KINDS),
  note: z.string().trim().min(1).max(500),
  at: z.iso.datetime(),
  by: z.string(),
});
export type NumberNote = z.infer<typeof NumberNote>;

/** Words by which a register is told from others. */
export function registerName({ organ, symbol, period }: Omit<RegisterKey, 'family'>): string {
  return `${organ} · ${symbol} · ${period}`;
}
