/** Channels of the decisions a plan leads to. */
import { z } from 'zod';
import {
  DecisionFamily,
  DecisionGrouping,
  DecisionKind,
  ListFilter,
  PaperFact,
  PaperFacts,
  PaperItem,
  PersonId,
  PostId,
  UnitCode,
} from '../domain/index.ts';
import { ChangeResult } from './shapes.ts';

/** How people come together in papers; left out, each has one of their own. */
export const groupedShape = {
  grouping: DecisionGrouping.default('each'),
  /** People of one paper stand in an attached list. */
  listed: z.boolean().default(false),
  /** Several units in place of one. */
  unitCodes: z.array(UnitCode).optional(),
  /** Who of them is wanted, where there is no layout that says so. */
  filter: ListFilter.optional(),
};

/** How many papers, about how many people, of which kinds in the order of the kinds. */
export const DecisionCounts = z.object({
  papers: z.number().int().nonnegative(),
  people: z.number().int().nonnegative(),
  kinds: z.array(z.object({ kind: DecisionKind, people: z.number().int().positive() })),
});
export type DecisionCounts = z.infer<typeof DecisionCounts>;

/** A decision on somebody: what it is, what it wants to know, and what its paper says. */
export const DecisionView = z.object({
  item: PaperItem,
  /** The kind that follows from the change; null where none is due. */
  usual: DecisionKind.nullable(),
  /** The kind an officer chose in its place. */
  chosen: DecisionKind.nullable(),
  /** Kinds to choose from. */
  kinds: z.array(DecisionKind),
  facts: PaperFacts,
  /** Facts the paper uses; `presumed` is what the roster lets it say where nothing is entered. */
  fields: z.array(z.object({ fact: PaperFact, required: z.boolean(), presumed: z.string() })),
  /** Null where no paper is due. */
  paper: z
    .object({
      family: DecisionFamily,
      numberLine: z.string(),
      /** `QUYẾT ĐỊNH`. */
      name: z.string(),
      subject: z.string(),
      articles: z.array(z.object({ label: z.string(), paragraphs: z.array(z.string()) })),
      /** Blanks that print as gaps. */
      missing: z.array(z.string()),
      warnings: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.string()) })),
    })
    .nullable(),
});
export type DecisionView = z.infer<typeof DecisionView>;

export const decisionChannels = {
  /** What an export of decisions would make: of the seats named, else of a unit, else of the whole plan. */
  'decisions.count': {
    args: z.object({ postIds: z.array(PostId), unitCode: UnitCode.nullable(), ...groupedShape }),
    result: DecisionCounts,
  },
  /** The decisions on somebody: one for each seat, or on what becomes of them. */
  'decisions.ofPerson': { args: z.object({ personId: PersonId }), result: z.array(DecisionView) },
  /** Keeps kind and facts of a decision with the plan; the kind null is the usual one. */
  'decisions.set': {
    args: z.object({ item: PaperItem, kind: DecisionKind.nullable(), facts: PaperFacts }),
    result: ChangeResult,
  },
} as const;
