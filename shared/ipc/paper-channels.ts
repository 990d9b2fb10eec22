/** Channels of papers and their registers, answered by the data process. */
import { z } from 'zod';
import type { DecisionDocument } from '../documents/decision-document.ts';
import { SidecarBlank } from '../documents/sidecar-blanks.ts';
import {
  DecisionKind,
  ExportedFile,
  IsoDate,
  ItemChange,
  NOTE_KINDS,
  NumberGap,
  PaperFormat,
  PaperId,
  PaperItem,
  PaperLine,
  PaperRecord,
  PersonId,
  PostId,
  Register,
  RegisterKey,
} from '../domain/index.ts';
import { ChangeResult, Nothing } from './shapes.ts';

/** Where a paper was written to last. */
export const PaperFile = z.object({ format: PaperFormat, path: z.string(), at: z.string() });
export type PaperFile = z.infer<typeof PaperFile>;

/** A paper in the list, and whether the plan has anything of it otherwise since it was made. */
export const ListedPaper = PaperLine.extend({ isChanged: z.boolean() });
export type ListedPaper = z.infer<typeof ListedPaper>;

/** Papers that have no number yet, and those that have one. */
export const PaperCounts = z.object({
  drafts: z.number().int().nonnegative(),
  numbered: z.number().int().nonnegative(),
});
export type PaperCounts = z.infer<typeof PaperCounts>;

/** A paper with what the plan has otherwise since it was made, and where it was written to. */
export const PaperView = PaperRecord.extend({
  planName: z.string(),
  changed: z.array(ItemChange),
  files: z.array(PaperFile),
});
export type PaperView = z.infer<typeof PaperView>;

/** A paper the plan makes due and nobody has made yet. */
export const DuePaper = z.object({ kind: DecisionKind, items: z.array(PaperItem).min(1) });
export type DuePaper = z.infer<typeof DuePaper>;

/** A placement, or with no seat a disposition, that stays as it is until its paper is revoked. */
export const HeldItem = PaperItem.extend({ paperId: PaperId, paper: z.string() });
export type HeldItem = z.infer<typeof HeldItem>;

/** A register with how far its numbers are. */
export const RegisterView = Register.extend({
  /** Papers of the file that have a number in it. */
  given: z.number().int().nonnegative(),
  last: z.number().int().positive().nullable(),
  next: z.number().int().positive(),
  gaps: z.array(NumberGap),
});
export type RegisterView = z.infer<typeof RegisterView>;

/** The first number to give in a register; the period is found from the date. */
export const NumberStart = RegisterKey.omit({ family: true }).extend({ start: z.number().int().positive() });
export type NumberStart = z.infer<typeof NumberStart>;

/** Numbers as they would be given, register by register. */
export const NumberingPreview = z.array(
  RegisterKey.extend({
    isNew: z.boolean(),
    papers: z.array(z.object({ paperId: PaperId, number: z.number().int().positive() })),
    /** A paper with a smaller number and a later date: numbers and dates would not run together. */
    laterBefore: z.object({ number: z.number().int(), date: IsoDate }).nullable(),
  }),
);
export type NumberingPreview = z.infer<typeof NumberingPreview>;

/** Something about a paper that wants looking at before it is produced. */
export const PaperProblem = z.object({
  paperId: PaperId,
  /** `missing-…`, a warning of the text, `no-number`, `plan-changed`, `text-outdated`, `organ-unknown`, `revoked`. */
  code: z.string(),
  params: z.record(z.string(), z.string()),
});
export type PaperProblem = z.infer<typeof PaperProblem>;

const PaperIds = z.array(PaperId).min(1);
const Numbering = z.object({ paperIds: PaperIds, date: IsoDate, starts: z.array(NumberStart) });
const Stretch = z.object({ from: z.number().int().positive(), to: z.number().int().positive() });

export const paperChannels = {
  /** How many papers the file has, of whichever plan. */
  'paper.counts': { args: Nothing, result: PaperCounts },
  /** All papers of the file, in the order they were made. */
  'paper.list': { args: Nothing, result: z.array(ListedPaper) },
  /** All of one paper but for its text. */
  'paper.get': { args: z.object({ paperId: PaperId }), result: PaperView },
  /** Papers about a person, or with null about whoever sits on a seat. */
  'paper.about': {
    args: z.union([
      z.object({ personId: PersonId, postId: z.null() }),
      z.object({ personId: z.null(), postId: PostId }),
    ]),
    result: z.array(PaperView),
  },
  /** What the signed and issued papers of the plan in use hold. */
  'paper.holding': { args: Nothing, result: z.array(HeldItem) },
  /** Due and not made yet, in the order of the plan. */
  'paper.due': { args: Nothing, result: z.array(DuePaper) },
  /** What a paper says, with its number and date. */
  'paper.text': { args: z.object({ paperId: PaperId }), result: z.custom<DecisionDocument>() },
  /** What to look at before papers are produced. */
  'paper.check': { args: z.object({ paperIds: PaperIds }), result: z.array(PaperProblem) },
  /** Drafts papers; with null all that are due. */
  'paper.draft': { args: z.object({ papers: z.array(DuePaper).min(1).nullable() }), result: ChangeResult },
  /** Writes the texts anew from the plan as it is now. */
  'paper.remake': { args: z.object({ paperIds: PaperIds }), result: ChangeResult },
  /** Throws drafts away. */
  'paper.discard': { args: z.object({ paperIds: PaperIds }), result: ChangeResult },
  'paper.previewNumbers': { args: Numbering, result: NumberingPreview },
  'paper.number': { args: Numbering, result: ChangeResult },
  'paper.sign': { args: z.object({ paperIds: PaperIds, on: IsoDate }), result: ChangeResult },
  /** Final: what was issued can only be revoked. */
  'paper.issue': { args: z.object({ paperIds: PaperIds, on: IsoDate }), result: ChangeResult },
  /** Cancels what never went out, revokes what did; the numbers stay theirs. */
  'paper.revoke': {
    args: z.object({ paperIds: PaperIds, reason: z.string().max(2000) }),
    result: ChangeResult,
  },
  /** Writes papers as files; `blanks` is what an e-office asks that they do not tell. */
  'paper.produce': {
    args: z.object({
      workId: z.string(),
      paperIds: PaperIds,
      format: PaperFormat,
      folder: z.string().min(1),
      each: z.boolean(),
      merged: z.boolean(),
      register: z.boolean(),
      sidecar: z.boolean(),
      /** Papers in templates of the office's own become PDF by the office suite of this machine, which was agreed to. */
      officeSuite: z.boolean().optional(),
    }),
    result: z.object({ files: z.array(ExportedFile), blanks: z.array(SidecarBlank) }),
  },
  /** Prints papers through the system's dialog. */
  'paper.print': {
    args: z.object({ workId: z.string(), paperIds: PaperIds }),
    result: z.object({ printed: z.boolean() }),
  },
  'register.list': { args: Nothing, result: z.array(RegisterView) },
  'register.first': {
    args: RegisterKey.extend({ firstNumber: z.number().int().positive() }),
    result: ChangeResult,
  },
  /** Keeps numbers for later, or explains why no paper of the file has them. */
  'register.note': {
    args: Stretch.extend({
      registerId: z.number().int().positive(),
      kind: z.enum(NOTE_KINDS),
      note: z.string().trim().min(1).max(500),
    }),
    result: ChangeResult,
  },
  'register.unnote': {
    args: z.object({ registerId: z.number().int().positive(), from: z.number().int().positive() }),
    result: ChangeResult,
  },
} as const;
