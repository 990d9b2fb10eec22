/** Organs that issue decisions on cadres. */
import { z } from 'zod';
import type { DecisionFamily } from './decision.ts';

/** State organs first, each level from the province down. */
export const ISSUERS = [
  'province-chair',
  'province-committee',
  'province-council',
  'home-affairs',
  'province-front',
  'commune-chair',
  'commune-committee',
  'commune-council',
  'party-standing',
  'party-permanent',
  'party-organisation',
  'commune-party-standing',
  'commune-party',
] as const;
export const Issuer = z.enum(ISSUERS);
export type Issuer = z.infer<typeof Issuer>;

const PARTY_ISSUERS: ReadonlySet<Issuer> = new Set([
  'party-standing',
  'party-permanent',
  'party-organisation',
  'commune-party-standing',
  'commune-party',
]);

/**
 * Whose form of documents an organ uses. The Front writes in the State's: national name and motto, `Số: …/QĐ-MTTQ-BTT`
 * (so in its papers of 2025; its own rule on the form was not at hand).
 */
export function familyOfIssuer(issuer: Issuer): DecisionFamily {
  return PARTY_ISSUERS.has(issuer) ? 'party' : 'state';
}

/** Organs of a commune: their head, their place in the date line and their signers are those of the unit. */
export function isCommuneIssuer(issuer: Issuer): boolean {
  return issuer.startsWith('commune-');
}
