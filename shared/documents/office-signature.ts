/** Who signs the papers of the office itself: the organisation board, or the Department of Home Affairs. */
import type { IsoDate } from '../domain/dates.ts';
import type { DecisionFamily } from '../domain/decision.ts';
import { signingOf } from './authority-row.ts';
import type { ListHeadInput } from './input.ts';
import { type SignatureLines, signatureLines } from './signature.ts';
import { plain } from './wording.ts';

/** The lines above the room for the signature, and the name below it; '' where nobody is known to hold the office. */
export interface Signature extends SignatureLines {
  name: string;
}

/** After every day somebody may leave office: in office then are those of whom no leaving is known. */
const FOR_GOOD: IsoDate = '9999-12-31';

/** The signature of the office's paper of a day, null where it bears none yet, by the table of signers. */
export function officeSignature(
  { signing, toneStyles }: Pick<ListHeadInput, 'signing' | 'toneStyles'>,
  family: DecisionFamily,
  day: IsoDate | null,
): Signature {
  const issuer = family === 'party' ? 'party-organisation' : 'home-affairs';
  const { form, seat, signer, doubts } = signingOf(
    { issuer, form: null, signer: null },
    signing,
    day ?? FOR_GOOD,
    null,
  );
  // A name that would have to be struck out is worse than room for one.
  const known = signer !== null && doubts.length === 0;
  return {
    ...signatureLines(issuer, form, seat, toneStyles[family]),
    name: known ? plain(signer.name) : '',
  };
}
