/** Channels of who decides and signs, answered by the data process. */
import { z } from 'zod';
import {
  AuthorityRow,
  AuthoritySettings,
  CitationId,
  IsoDate,
  Issuer,
  PaperFormats,
  ShippedAuthorityRow,
  Signer,
  SignerId,
  UnitCode,
  UsualSigning,
} from '../domain/index.ts';
import { ChangeResult, Done, Nothing } from './shapes.ts';

/** A row in force, with the one the program ships for the same kind and titles. */
const AuthorityEntry = z.object({
  row: AuthorityRow,
  shipped: ShippedAuthorityRow.nullable(),
  /** The office put it there. */
  own: z.boolean(),
});

export const AuthorityTable = z.object({
  rows: z.array(AuthorityEntry),
  signers: z.array(Signer),
  usual: AuthoritySettings.shape.usual,
  formats: PaperFormats,
  /** Day on which bases and signers are looked at: that of the papers, else the start of the plan. */
  day: IsoDate,
});
export type AuthorityTable = z.infer<typeof AuthorityTable>;

export const SignerFields = Signer.omit({ id: true });
export type SignerFields = z.infer<typeof SignerFields>;

/** What a row makes of a paper, as it would be printed, with what is doubtful about it. */
export const AuthorityPreview = z.object({
  family: z.enum(['state', 'party']),
  superior: z.array(z.string()),
  organ: z.array(z.string()),
  nation: z.string(),
  motto: z.string(),
  numberLine: z.string(),
  placeDate: z.string(),
  authority: z.string(),
  bases: z.array(z.string()),
  citationItalic: z.boolean(),
  resolves: z.string(),
  executors: z.array(z.string()),
  recipients: z.array(z.string()),
  signature: z.object({ powers: z.array(z.string()), position: z.string(), name: z.string() }),
  warnings: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.string()) })),
  missing: z.array(z.string()),
});
export type AuthorityPreview = z.infer<typeof AuthorityPreview>;

export const authorityChannels = {
  'authority.table': { args: Nothing, result: AuthorityTable },
  /** Puts a row into the table; `replaces` is the key of the row it was. */
  'authority.save': {
    args: z.object({ row: AuthorityRow, replaces: z.string().nullable() }),
    result: ChangeResult,
  },
  /** Takes a row of the office away; the shipped one holds again. */
  'authority.remove': { args: z.object({ key: z.string() }), result: ChangeResult },
  /** How the papers of an organ are usually signed; null puts the program's word back. */
  'authority.usual': {
    args: z.object({ issuer: Issuer, usual: UsualSigning.nullable() }),
    result: ChangeResult,
  },
  /** Cites one text in the place of another in every row that cites it. */
  'authority.replaceBase': { args: z.object({ from: CitationId, to: CitationId }), result: ChangeResult },
  'authority.preview': {
    args: z.object({ row: AuthorityRow, unitCode: UnitCode.nullable() }),
    result: AuthorityPreview,
  },
  /** Writes the table as a workbook. */
  'authority.export': {
    args: z.object({ path: z.string().min(1) }),
    result: Done,
  },
  'signer.save': { args: z.object({ id: SignerId.nullable(), signer: SignerFields }), result: ChangeResult },
  'signer.remove': { args: z.object({ id: SignerId }), result: ChangeResult },
  'format.change': { args: z.object({ formats: PaperFormats }), result: ChangeResult },
} as const;
