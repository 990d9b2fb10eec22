/** Who signs the decisions of an organ and in which way (DOCUMENTS.md §1.3, §2.2), and those who hold the offices. */
import { z } from 'zod';
import { IsoDate } from './dates.ts';
import { UnitCode } from './ids.ts';
import type { Issuer } from './issuer.ts';

/**
 * Ways of signing. `on-behalf` is of a collective (TM. / T/M), `deputy` for its head (KT. / K/T), `by-order` (TL. / T/L),
 * `by-mandate` (TUQ. / T/U), `acting` is who is entrusted with the head's office (Q.).
 */
export const SIGNER_FORMS = [
  'in-person',
  'deputy',
  'on-behalf',
  'on-behalf-deputy',
  'by-order',
  'by-order-deputy',
  'by-mandate',
  'acting',
] as const;
export const SignerForm = z.enum(SIGNER_FORMS);
export type SignerForm = z.infer<typeof SignerForm>;

/** Offices whose holders sign decisions; those of communes are told apart by their unit. */
export const SIGNER_SEATS = [
  'province-chair',
  'province-vice-chair',
  'province-office-head',
  'province-office-deputy',
  'home-affairs-head',
  'home-affairs-deputy',
  'council-chair',
  'council-vice-chair',
  'front-chair',
  'front-vice-chair',
  'secretary',
  'deputy-secretary',
  'committee-office-head',
  'committee-office-deputy',
  'organisation-head',
  'organisation-deputy',
  'commune-chair',
  'commune-vice-chair',
  'commune-council-chair',
  'commune-council-vice-chair',
  'commune-secretary',
  'commune-deputy-secretary',
] as const;
export const SignerSeat = z.enum(SIGNER_SEATS);
export type SignerSeat = z.infer<typeof SignerSeat>;

export function isCommuneSeat(seat: SignerSeat): boolean {
  return seat.startsWith('commune-');
}

/**
 * The ways in which an organ's papers may be signed and whose signature each wants, the usual one first. A committee
 * is a collective: somebody signs on its behalf, nobody for it; a chair's own act is signed by the chair or for them.
 */
export const SIGNING: Readonly<Record<Issuer, Partial<Record<SignerForm, readonly SignerSeat[]>>>> = {
  'province-chair': {
    'in-person': ['province-chair'],
    deputy: ['province-vice-chair'],
    'by-order': ['province-office-head', 'home-affairs-head'],
    'by-order-deputy': ['province-office-deputy', 'home-affairs-deputy'],
    'by-mandate': ['home-affairs-head', 'province-office-head'],
    acting: ['province-chair'],
  },
  'province-committee': {
    'on-behalf': ['province-chair'],
    'on-behalf-deputy': ['province-vice-chair'],
    acting: ['province-chair'],
  },
  'province-council': { 'on-behalf': ['council-chair'], 'on-behalf-deputy': ['council-vice-chair'] },
  'home-affairs': {
    'in-person': ['home-affairs-head'],
    deputy: ['home-affairs-deputy'],
    acting: ['home-affairs-head'],
  },
  'province-front': { 'on-behalf': ['front-chair'], 'on-behalf-deputy': ['front-vice-chair'] },
  'commune-chair': {
    'in-person': ['commune-chair'],
    deputy: ['commune-vice-chair'],
    acting: ['commune-chair'],
  },
  'commune-committee': {
    'on-behalf': ['commune-chair'],
    'on-behalf-deputy': ['commune-vice-chair'],
    acting: ['commune-chair'],
  },
  'commune-council': {
    'on-behalf': ['commune-council-chair'],
    'on-behalf-deputy': ['commune-council-vice-chair'],
  },
  'party-standing': {
    'on-behalf-deputy': ['deputy-secretary'],
    'on-behalf': ['secretary'],
    'by-order': ['committee-office-head', 'organisation-head'],
    'by-order-deputy': ['committee-office-deputy', 'organisation-deputy'],
    'by-mandate': ['organisation-head', 'committee-office-head'],
    acting: ['secretary'],
  },
  'party-permanent': { 'on-behalf-deputy': ['deputy-secretary'], 'on-behalf': ['secretary'] },
  'party-organisation': {
    'in-person': ['organisation-head'],
    deputy: ['organisation-deputy'],
    acting: ['organisation-head'],
  },
  'commune-party-standing': {
    'on-behalf': ['commune-secretary'],
    'on-behalf-deputy': ['commune-deputy-secretary'],
    acting: ['commune-secretary'],
  },
  'commune-party': {
    'on-behalf': ['commune-secretary'],
    'on-behalf-deputy': ['commune-deputy-secretary'],
    acting: ['commune-secretary'],
  },
};

/** Ways of signing that suit an organ, the usual one first. */
export function formsOf(issuer: Issuer): SignerForm[] {
  return Object.keys(SIGNING[issuer]) as SignerForm[];
}

export const SignerId = z
  .string()
  .regex(/^signer-[1-9]\d*$/)
  .brand<'SignerId'>();
export type SignerId = z.infer<typeof SignerId>;

/** Somebody who signs, in an office and for the time they hold it. */
export const Signer = z.object({
  id: SignerId,
  name: z.string(),
  seat: SignerSeat,
  /** The commune of an office there; null for those of the province. */
  unitCode: UnitCode.nullable(),
  from: IsoDate.nullable(),
  /** Last day in office. */
  to: IsoDate.nullable(),
});
export type Signer = z.infer<typeof Signer>;

/** How the papers of an organ are usually signed. */
export const UsualSigning = z.object({ form: SignerForm, signer: SignerId.nullable() });
export type UsualSigning = z.infer<typeof UsualSigning>;
