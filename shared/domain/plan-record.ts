/** The plans of a workspace as a list: what each is called, when it was made, from what, and how it stands. */
import { z } from 'zod';
import { Plan } from './plan.ts';
import { PlanStage } from './review.ts';
import { SeverityCounts } from './workspace.ts';

export const PlanRecord = z.object({
  ...Plan.shape,
  inUse: z.boolean(),
  /** Put away: it can be looked at and compared, but not used. */
  archived: z.boolean(),
  /** How far its review is. */
  stage: PlanStage,
  /** A UTC timestamp. */
  madeAt: z.iso.datetime(),
  /** Name of the plan it was made from, as it was then; '' for one that was made from nothing. */
  copiedFrom: z.string(),
});
export type PlanRecord = z.infer<typeof PlanRecord>;

/**
 * What a new plan takes over: everything; only who keeps their seat (form `keep`), which is where people sit before
 * anybody moves; or nothing.
 */
export const PLAN_CONTENTS = ['copy', 'kept', 'empty'] as const;
export const PlanContent = z.enum(PLAN_CONTENTS);
export type PlanContent = z.infer<typeof PlanContent>;

export const PlanFigures = z.object({
  filled: z.number().int().nonnegative(),
  /** Vacant seats that are key or required. */
  vacantRequired: z.number().int().nonnegative(),
  /** In scope with neither a seat nor a disposition. */
  unplaced: z.number().int().nonnegative(),
  /** People disposed of as surplus. */
  surplus: z.number().int().nonnegative(),
  findings: SeverityCounts,
});
export type PlanFigures = z.infer<typeof PlanFigures>;

/** Longest name of a plan, in letters. */
export const PLAN_NAME_LENGTH = 80;

/** Plans of one key are called the same: `Phương án 2`, `phương án  2` and `2` are. */
export function planNameKey(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .replace(/\s+/gu, ' ')
    .toLocaleLowerCase('vi')
    .replace(/^(?:phương án|plan) (?=\d+$)/u, '');
}

/** The smallest number no plan is called by: the name offered for a new one. */
export function nextPlanName(names: Iterable<string>): string {
  const taken = new Set([...names].map(planNameKey));
  let number = 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}
