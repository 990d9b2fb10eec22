/** Channels of the screen "Quy định": the rules, what the office sets about them, and the texts they rest on. */
import { z } from 'zod';
import {
  AnyRuleId,
  Citation,
  CitationChange,
  CitationFields,
  CitationId,
  Finding,
  OwnCitationId,
  RuleId,
  RuleSwitch,
  TitleCode,
  UnitCode,
} from '../domain/index.ts';
import { ChangeResult, Nothing, RuleRow } from './shapes.ts';

/** Findings a change of what the plan is measured by would bring, take away, or state otherwise. */
export const FindingPreview = z.object({
  came: z.number().int(),
  went: z.number().int(),
  changed: z.number().int(),
  /** Null stands for what belongs to no unit. */
  byUnit: z.array(
    z.object({
      unitCode: UnitCode.nullable(),
      came: z.number().int(),
      went: z.number().int(),
      changed: z.number().int(),
    }),
  ),
  /** The gravest of each; the numbers above count all. */
  findings: z.object({ came: z.array(Finding), went: z.array(Finding), changed: z.array(Finding) }),
});
export type FindingPreview = z.infer<typeof FindingPreview>;

/** A legal basis with what rests on it. */
export const CitationRow = z.object({
  citation: Citation,
  /** What the office entered about a shipped text, null where nothing. */
  change: CitationChange.nullable(),
  own: z.boolean(),
  /** What the program says about a shipped text; of the office's own it is the text itself. */
  shipped: Citation.pick({ inForceTo: true, replacedBy: true, confidence: true }),
  /** On the day the plan begins. */
  inForce: z.enum(['yes', 'not-yet', 'ended']),
  rules: z.array(AnyRuleId),
  /** Titles whose standard in the table rests on it. */
  standards: z.array(TitleCode),
  /** Decisions cite it. */
  inDecisions: z.boolean(),
});
export type CitationRow = z.infer<typeof CitationRow>;

const RuleEdit = z.object({
  rule: RuleId,
  /** All the office sets about its thresholds, by name; null for the shipped values. */
  values: z.record(z.string(), z.unknown()).nullable(),
  /** Null: on, with the severity and the texts of the program. */
  switch: RuleSwitch.nullable(),
});

export const ruleChannels = {
  'rule.list': { args: Nothing, result: z.array(RuleRow) },
  'rule.edit': { args: RuleEdit, result: ChangeResult },
  /** What `rule.edit` would change about the findings, without changing anything. */
  'rule.preview': { args: RuleEdit, result: FindingPreview },
  'citation.list': { args: Nothing, result: z.array(CitationRow) },
  /** Enters a text of the office's own (`id` null) or corrects one. */
  'citation.save': {
    args: z.object({ id: OwnCitationId.nullable(), citation: CitationFields }),
    result: ChangeResult,
  },
  /** Notes about a shipped text that it ended or was compared; null takes the note back. */
  'citation.amend': {
    args: z.object({ id: CitationId, change: CitationChange.nullable() }),
    result: ChangeResult,
  },
  /** Removes a text of the office's own that nothing rests on. */
  'citation.remove': { args: z.object({ id: OwnCitationId }), result: ChangeResult },
} as const;
