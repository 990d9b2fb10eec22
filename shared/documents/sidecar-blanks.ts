/** What is left blank in what an e-office asks, and so has to be filled in by somebody. */
import { z } from 'zod';
import { distinctNames } from '../domain/exchange.ts';
import type { Sidecar } from './sidecar.ts';

/**
 * Kinds of blanks, by where they are filled in: codes of organs and types in the table of codes, pages by writing PDF,
 * number and date by numbering, the signer in the table of authority, `sending` in the e-office itself.
 */
export const BLANK_FIELDS = ['organ', 'type', 'pages', 'number', 'signer', 'sending'] as const;

export const SidecarBlank = z.object({
  field: z.enum(BLANK_FIELDS),
  /** Papers it is blank in. */
  papers: z.number().int().positive(),
  /** Organs or types without a code; names of fields of edXML for `sending`. */
  names: z.array(z.string()),
});
export type SidecarBlank = z.infer<typeof SidecarBlank>;

/** Fields nobody can know before a paper is sent. */
const SENDING = ['Priority', 'SphereOfPromulgation', 'TyperNotation', 'PromulgationAmount', 'SteeringType'];

/** What is blank in one paper, by kind, with the names it is about. */
function blanksIn({ From, To, DocumentType, OtherInfo, Code, PromulgationInfo, SignerInfo }: Sidecar): {
  [F in SidecarBlank['field']]: readonly string[] | null;
} {
  const organs = [From, ...To].filter(({ OrganId }) => OrganId === '').map(({ OrganName }) => OrganName);
  const hasType = DocumentType.Type !== '' && DocumentType.TypeDetail !== '';
  const isNumbered = Code.CodeNumber !== '' && PromulgationInfo.PromulgationDate !== '';
  return {
    organ: organs.length === 0 ? null : organs,
    type: hasType ? null : [DocumentType.TypeName],
    pages: OtherInfo.PageAmount === '' ? [] : null,
    number: isNumbered ? null : [],
    signer: SignerInfo.FullName === '' ? [] : null,
    sending: SENDING,
  };
}

/** What is blank in `sidecars`, each kind once. */
export function sidecarBlanks(sidecars: readonly Sidecar[]): SidecarBlank[] {
  const blanks = sidecars.map(blanksIn);
  return BLANK_FIELDS.flatMap((field) => {
    const found = blanks.flatMap((one) => (one[field] === null ? [] : [one[field]]));
    return found.length === 0 ? [] : [{ field, papers: found.length, names: distinctNames(found.flat()) }];
  });
}
