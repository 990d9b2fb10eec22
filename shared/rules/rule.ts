/** What a rule is: a stable id, what it looks at, what it rests on, its thresholds, and a pure check. */
import { z } from 'zod';
import type { Finding, MissingField, RuleScope, Severity, WaiverKind } from '../domain/finding.ts';
import type { BodyId, CitationId, PostId, UnitCode } from '../domain/ids.ts';
import type { ThresholdPair } from '../domain/parameter-kind.ts';
import type { Person } from '../domain/person.ts';
import type { AnyRuleId, RuleId } from '../domain/rule-id.ts';
import type { Comparison } from './comparison.ts';
import { parametersOf, type RuleParameter } from './parameter-kinds.ts';
import type { Listed, Placed, PlanView, TitleInBody } from './plan-view.ts';
import {
  demandOf,
  type RuleParameters,
  type Ruleset,
  type Source,
  type Standard,
  type StandardField,
  sourceOf,
} from './ruleset.ts';
import type { Touched } from './touched.ts';
import type { Seat } from './unit-seats.ts';

/** What a rule of each scope is asked about. */
export interface Subjects {
  placement: Placed;
  person: Listed;
  post: Seat;
  title: TitleInBody;
  body: BodyId;
  unit: UnitCode;
  /** The plan as a whole: a workspace is one province. */
  province: null;
}

/** Thresholds in force, and where each comes from. */
export interface Thresholds<P> {
  readonly values: P;
  source(name: string): Source | undefined;
}

export interface RuleSpec<S extends RuleScope, P> {
  id: RuleId;
  scope: S;
  /** What its findings are about, where that is not what it is asked about. */
  shownScope?: RuleScope;
  /** The gravest it raises. */
  severity: Severity;
  /** Ids of resources/citations; empty for a principle of the plan itself. */
  legalBasis: readonly CitationId[];
  /** Thresholds by name, each with its default. */
  parameters: z.ZodType<P>;
  /** Thresholds that would contradict each other where the first of a pair exceeds the second. */
  ascending?: readonly ThresholdPair[];
  /** The column of the table of standards whose values are thresholds by title. */
  perTitle?: StandardField;
  /** What may let a finding of the rule stand; none where the rule knows no exception. */
  waivable?: readonly WaiverKind[];
  check(view: PlanView, subject: Subjects[S], thresholds: Thresholds<P>): readonly Finding[];
  /** Of rules about a person on a post: what they compare, null where they do not apply; see placement-rule.ts. */
  compare?: (view: PlanView, placed: Placed, thresholds: Thresholds<P>) => Comparison | null;
  /**
   * Facts about the person on a post that the check needs there and does not have: DATA-MISSING speaks for it. Rules
   * about units are asked too, for the people on whom they depend.
   */
  lacks?: (view: PlanView, placed: Placed, thresholds: Thresholds<P>) => readonly MissingField[];
  /** For rules about a number: the seats behind that of one of its findings, in the order of the lists. */
  counted?: (view: PlanView, finding: Finding, thresholds: Thresholds<P>) => readonly PostId[];
  /** For rules of the province: whether a change can alter what they find; where it is left out, any can. */
  isTouchedBy?: (view: PlanView, touched: Touched, thresholds: Thresholds<P>) => boolean;
  /** False for a rule about the numbers of a whole unit: it says nothing about who of several takes a post. */
  judgesCandidates?: boolean;
  /**
   * For rules about a unit that judge candidates: whether what they find there may hang on this person, who has no seat
   * in the unit, taking one and not somebody else without a seat there. Where it is left out, it may for everybody.
   */
  singlesOut?: (view: PlanView, unitCode: UnitCode, person: Person, thresholds: Thresholds<P>) => boolean;
}

/** What a check asks of a rule, be it one of the program or one of the office's own. */
export interface AskedRule<S extends RuleScope> {
  readonly id: AnyRuleId;
  readonly scope: S;
  readonly severity: Severity;
  readonly legalBasis: readonly CitationId[];
  check(view: PlanView, subject: Subjects[S]): readonly Finding[];
  lacks(view: PlanView, placed: Placed): readonly MissingField[];
  /** What a rule about a person on a post compares there, null where it does not apply. */
  compare(view: PlanView, placed: Placed): Comparison | null;
  /** The seats behind the number of a finding; null where the rule is not about a number. */
  counted(view: PlanView, finding: Finding): readonly PostId[] | null;
  readonly judgesCandidates: boolean;
  /** Whether what a rule about a unit finds may hang on this person taking a seat there; for everybody where left out. */
  singlesOut?(view: PlanView, unitCode: UnitCode, person: Person): boolean;
  readonly waivable: readonly WaiverKind[];
}

/** A rule of the program. */
export interface Rule<S extends RuleScope> extends AskedRule<S>, RuleParameters {
  readonly id: RuleId;
  /** What its findings are about: lists and findings agree on it. */
  readonly shownScope: RuleScope;
  isTouchedBy(view: PlanView, touched: Touched): boolean;
  /** The column of the table of standards it checks. */
  readonly standardField: StandardField | null;
  /** False where a threshold is a default the province has yet to confirm. */
  confirmedIn(ruleset: Ruleset): boolean;
  /** What may be set about it, by name; nothing where it checks a column of the table of standards. */
  parameters(): ReadonlyMap<string, RuleParameter>;
  /** Pairs of thresholds the first of which must not exceed the second. */
  readonly ascending: readonly ThresholdPair[];
  /** Where a threshold comes from; undefined for one that no file of rulesets names. */
  sourceIn(ruleset: Ruleset, name: string): Source | undefined;
}

const NOTHING_MISSING: readonly MissingField[] = [];

/** A rule whose thresholds are read from the ruleset of the plan it checks. */
export function defineRule<S extends RuleScope, P>(spec: RuleSpec<S, P>): Rule<S> {
  let parameters: ReadonlyMap<string, RuleParameter> | null = null;
  // One plan has one ruleset at a time, and every check asks for it: the last one read is kept.
  let last: { ruleset: Ruleset; thresholds: Thresholds<P> } | null = null;
  const thresholdsIn = (ruleset: Ruleset): Thresholds<P> => {
    if (last?.ruleset !== ruleset) last = { ruleset, thresholds: readThresholds(spec, ruleset) };
    return last.thresholds;
  };
  return {
    id: spec.id,
    scope: spec.scope,
    shownScope: spec.shownScope ?? spec.scope,
    severity: spec.severity,
    legalBasis: spec.legalBasis,
    check: (view, subject) => spec.check(view, subject, thresholdsIn(view.ruleset)),
    lacks: (view, placed) => spec.lacks?.(view, placed, thresholdsIn(view.ruleset)) ?? NOTHING_MISSING,
    compare: (view, placed) => spec.compare?.(view, placed, thresholdsIn(view.ruleset)) ?? null,
    counted: (view, finding) => spec.counted?.(view, finding, thresholdsIn(view.ruleset)) ?? null,
    isTouchedBy: (view, touched) => spec.isTouchedBy?.(view, touched, thresholdsIn(view.ruleset)) ?? true,
    judgesCandidates: spec.judgesCandidates ?? true,
    singlesOut: (view, unitCode, person) =>
      spec.singlesOut?.(view, unitCode, person, thresholdsIn(view.ruleset)) ?? true,
    waivable: spec.waivable ?? [],
    ascending: spec.ascending ?? [],
    standardField: spec.perTitle ?? null,
    parametersIn: (ruleset) => z.record(z.string(), z.unknown()).parse(thresholdsIn(ruleset).values),
    confirmedIn: (ruleset) => [...sourcesOf(spec, ruleset).values()].every((source) => source.confirmed),
    parameters: () => {
      parameters ??= parametersOf(spec.parameters);
      return parameters;
    },
    sourceIn: (ruleset, name) => thresholdsIn(ruleset).source(name),
  };
}

function readThresholds<S extends RuleScope, P>(spec: RuleSpec<S, P>, ruleset: Ruleset): Thresholds<P> {
  const raw: Record<string, unknown> = {};
  for (const standard of standardsFor(spec, ruleset)) raw[standard.title] = standard[standard.field];
  for (const [name, parameter] of Object.entries(ruleset.parameters[spec.id] ?? {}))
    raw[name] = parameter.value;
  const sources = sourcesOf(spec, ruleset);
  return { values: spec.parameters.parse(raw), source: (name) => sources.get(name) };
}

/** The standards that demand something in the column the rule checks. */
function standardsFor<S extends RuleScope, P>(
  { perTitle }: RuleSpec<S, P>,
  { standards }: Ruleset,
): (Standard & { field: StandardField })[] {
  if (perTitle === undefined) return [];
  return standards
    .filter((standard) => demandOf(standard, perTitle) !== null)
    .map((standard) => ({ ...standard, field: perTitle }));
}

function sourcesOf<S extends RuleScope, P>(spec: RuleSpec<S, P>, ruleset: Ruleset): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const standard of standardsFor(spec, ruleset)) {
    sources.set(standard.title, sourceOf(standard, standard.field));
  }
  for (const [name, parameter] of Object.entries(ruleset.parameters[spec.id] ?? {}))
    sources.set(name, parameter);
  return sources;
}
