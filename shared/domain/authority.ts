/**
 * Who decides on what: rows of an editable table (kind of decision × titles → organ, symbol, way of signing, legal
 * bases, recipients), and those who sign (DOMAIN.md §9, DOCUMENTS.md §1.3, §2.2). The most specific row applies.
 */
import { z } from 'zod';
import { DecisionKind } from './decision-kind.ts';
import { CitationId, TitleCode } from './ids.ts';
import { Issuer } from './issuer.ts';
import type { Title } from './post.ts';
import { Signer, SignerForm, SignerId, UsualSigning } from './signing.ts';

/** Groups of titles that are decided on alike; every title of the catalogue is in exactly one. */
export const TITLE_GROUPS = [
  'party-committee',
  'party-inspection',
  'party-heads',
  'party-staff',
  'council',
  'committee-chairs',
  'state-heads',
  'state-staff',
  'front',
  'military',
  'military-political',
] as const;
export const TitleGroup = z.enum(TITLE_GROUPS);
export type TitleGroup = z.infer<typeof TitleGroup>;

const PARTY_COMMITTEE: readonly string[] = ['D01', 'D02', 'D03', 'D04', 'D05'];
const PARTY_INSPECTION: readonly string[] = ['D30', 'D31', 'D32'];
const COMMITTEE_CHAIRS: readonly string[] = ['U01', 'U02'];

/** The group a title is decided on with. */
export function titleGroupOf({
  code,
  bloc,
  role,
  decidedBy,
}: Pick<Title, 'code' | 'bloc' | 'role' | 'decidedBy'>): TitleGroup {
  if (PARTY_COMMITTEE.includes(code)) return 'party-committee';
  if (PARTY_INSPECTION.includes(code)) return 'party-inspection';
  if (COMMITTEE_CHAIRS.includes(code)) return 'committee-chairs';
  if (bloc === 'council') return 'council';
  if (bloc === 'military') return decidedBy === 'state' ? 'military' : 'military-political';
  if (decidedBy === 'state') return role === 'staff' ? 'state-staff' : 'state-heads';
  if (role === 'staff') return 'party-staff';
  return bloc === 'front' ? 'front' : 'party-heads';
}

/** All titles of one family, for what does not depend on the title (retirement, leave). */
export const FAMILY_SCOPES = ['all-state', 'all-party'] as const;
export const TitleScope = z.union([z.enum(FAMILY_SCOPES), TitleGroup, TitleCode]);
export type TitleScope = z.infer<typeof TitleScope>;

/** Bases that no catalogue has: texts and dates of the office, set once for all papers. */
export const STANDING_BASES = [
  '@local-rule',
  '@working-rule',
  '@party-conclusion',
  '@session',
  '@proposal',
] as const;
export const StandingBase = z.enum(STANDING_BASES);
export type StandingBase = z.infer<typeof StandingBase>;

export const BaseRef = z.union([StandingBase, CitationId]);
export type BaseRef = z.infer<typeof BaseRef>;

export const AuthorityRow = z.object({
  /** Null for every kind. */
  kind: DecisionKind.nullable(),
  titles: TitleScope,
  issuer: Issuer,
  /** What stands for the organ in the number: `UBND`, `TU`, `BTCTU`. */
  symbol: z.string().min(1),
  /** Null as the organ usually signs. */
  form: SignerForm.nullable(),
  /** Null whoever holds the office on the paper's date. */
  signer: SignerId.nullable(),
  bases: z.array(BaseRef),
  /** Without dash and punctuation; `{tỉnh}`, `{Tỉnh uỷ}`, `{xã}`, `{Điều}` are filled in. */
  recipients: z.array(z.string()).min(1),
  /** The organ's own offices that carry the decision out, with the same words in braces. */
  executors: z.array(z.string()),
});
export type AuthorityRow = z.infer<typeof AuthorityRow>;

/** A row the program ships: where it is from, and whether a source confirms it. */
export const ShippedAuthorityRow = AuthorityRow.extend({ source: z.string().min(1), confirmed: z.boolean() });
export type ShippedAuthorityRow = z.infer<typeof ShippedAuthorityRow>;

/** What the office says about authority; the shipped rows stand beside it. */
export const AuthoritySettings = z.object({
  rows: z.array(AuthorityRow),
  signers: z.array(Signer),
  usual: z.partialRecord(Issuer, UsualSigning),
  /** The number of the newest signer there ever was: a row must not point at another by mistake. */
  lastSigner: z.number().int().nonnegative(),
});
export type AuthoritySettings = z.infer<typeof AuthoritySettings>;

export const NO_AUTHORITY_SETTINGS: AuthoritySettings = { rows: [], signers: [], usual: {}, lastSigner: 0 };
