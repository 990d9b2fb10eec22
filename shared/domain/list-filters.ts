/** How the lists of a window are filtered, so that they are found as they were left. */
import { z } from 'zod';
import { IsoDate } from './dates.ts';
import { DecisionKind } from './decision-kind.ts';
import { Severity } from './finding.ts';
import { UnitCode } from './ids.ts';
import { SurplusState } from './outlook.ts';
import { PaperState } from './paper.ts';
import { AnyRuleId } from './rule-id.ts';
import { WaiverState } from './waiver.ts';

/** In place of a unit: findings about the province as a whole. */
export const PROVINCE = 'province';

/** Findings by what lets them stand: nothing, a waiver that holds, one of owed standards, one whose deadline passed. */
export const Standing = z.enum(['open', 'waived', 'owed', 'lapsed']);
export type Standing = z.infer<typeof Standing>;

const Findings = z.object({
  /** What was found, or what was recorded to let some of it stand. */
  list: z.enum(['findings', 'owed']),
  /** Those that count as of a severity, or by what lets them stand; null for all. */
  show: z.union([Severity, Standing]).nullable(),
  rule: AnyRuleId.nullable(),
  unitCode: z.union([z.literal(PROVINCE), UnitCode]).nullable(),
});

/** Waivers; none of the states stands for all. */
const Owed = z.object({ states: z.array(WaiverState) });

const Due = z.object({ kind: DecisionKind.nullable(), unitCode: UnitCode.nullable() });

const Papers = Due.extend({
  registerId: z.number().int().nullable(),
  state: PaperState.nullable(),
  /** Only those the plan has otherwise by now. */
  changed: z.boolean(),
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
});

const Surplus = z.object({
  by: z.enum(['unit', 'bloc']),
  state: SurplusState.nullable(),
  /** Only those of whom no day is known, or who stay beyond the deadline. */
  days: z.enum(['undated', 'late']).nullable(),
  /** A number of the path that was clicked: who leaves in a year of it, is left at its end, or is left now. */
  part: z.object({ at: z.number().int().nonnegative(), what: z.enum(['left', 'leaving', 'now']) }).nullable(),
});

/** The roster, by facet: codes and names of places, '' for "not known". */
const People = z.record(z.string(), z.array(z.string()));

/** Parts of a screen, null for the one where work waits. */
const Tabs = z.object({
  papers: z.enum(['due', 'drafts', 'numbered', 'books']).nullable(),
  outlook: z.enum(['surplus', 'retirements', 'forecast']),
});

const ALL_PAPERS: z.infer<typeof Papers> = {
  kind: null,
  unitCode: null,
  registerId: null,
  state: null,
  changed: false,
  from: null,
  to: null,
};

/**
 * The lists of a window as they are filtered, by codes and names of places only: see `WindowPlace`. A list kept by
 * another version in a form this one does not have begins unfiltered; the others are as they were left.
 */
export const ListFilters = z.object({
  findings: Findings.catch({ list: 'findings', show: null, rule: null, unitCode: null }),
  owed: Owed.catch({ states: [] }),
  due: Due.catch({ kind: null, unitCode: null }),
  drafts: Papers.catch(ALL_PAPERS),
  numbered: Papers.catch(ALL_PAPERS),
  surplus: Surplus.catch({ by: 'unit', state: null, days: null, part: null }),
  people: People.catch({}),
  tabs: Tabs.catch({ papers: null, outlook: 'surplus' }),
});
export type ListFilters = z.infer<typeof ListFilters>;

/** Every list as it is before anybody filters it. */
export const UNFILTERED: ListFilters = ListFilters.parse({});
