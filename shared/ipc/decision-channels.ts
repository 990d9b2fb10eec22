/** Channels of the decisions a plan leads to. */
import { z } from 'zod';
import { DecisionGrouping, DecisionKind, PostId, UnitCode } from '../domain/index.ts';

/** How people come together in papers; left out, each has one of their own. */
export const groupedShape = {
  grouping: DecisionGrouping.default('each'),
  /** People of one paper stand in an attached list. */
  listed: z.boolean().default(false),
  /** Several units in place of one; of decisions only. */
  unitCodes: z.array(UnitCode).optional(),
};

/** How many papers, about how many people, of which kinds in the order of the kinds. */
export const DecisionCounts = z.object({
  papers: z.number().int().nonnegative(),
  people: z.number().int().nonnegative(),
  kinds: z.array(z.object({ kind: DecisionKind, people: z.number().int().positive() })),
});
export type DecisionCounts = z.infer<typeof DecisionCounts>;

export const decisionChannels = {
  /** What an export of decisions would make: of the seats named, else of a unit, else of the whole plan. */
  'decisions.count': {
    args: z.object({ postIds: z.array(PostId), unitCode: UnitCode.nullable(), ...groupedShape }),
    result: DecisionCounts,
  },
} as const;
