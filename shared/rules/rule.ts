/** What a rule is: a stable id, what it looks at, what it rests on, its thresholds, and a pure check. */
import { z } from 'zod';
import type { Finding, MissingField, RuleId, RuleScope, Severity } from '../domain/finding.ts';
import type { BodyId, CitationId, UnitCode } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import type { Post } from '../domain/post.ts';
import type { Placed, PlanView, TitleInBody } from './plan-view.ts';
import type { RuleParameters, Ruleset, Source, Standard } from './ruleset.ts';
import type { Touched } from './touched.ts';

/** What a rule of each scope is asked about. */
export interface Subjects {
  placement: Placed;
  person: Person;
  post: Post;
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
  /** The gravest it raises. */
  severity: Severity;
  /** Ids of resources/citations; empty for a principle of the plan itself. */
  legalBasis: readonly CitationId[];
  /** Thresholds by name, each with its default. */
  parameters: z.ZodType<P>;
  /** For thresholds that stand in the standards of the titles: the value for one title, null where there is none. */
  perTitle?: (standard: Standard) => unknown;
  check(view: PlanView, subject: Subjects[S], thresholds: Thresholds<P>): Finding[];
  /** Facts about the person the check needs here and does not have; it then finds nothing, and DATA-MISSING speaks. */
  lacks?: (view: PlanView, subject: Subjects[S], thresholds: Thresholds<P>) => MissingField[];
  /** For rules of the province: whether a change can alter what they find; where it is left out, any can. */
  isTouchedBy?: (view: PlanView, touched: Touched, thresholds: Thresholds<P>) => boolean;
  /** False for a rule about the numbers of a whole unit: it says nothing about who of several takes a post. */
  judgesCandidates?: boolean;
}

export interface Rule<S extends RuleScope> extends RuleParameters {
  readonly scope: S;
  readonly severity: Severity;
  readonly legalBasis: readonly CitationId[];
  check(view: PlanView, subject: Subjects[S]): Finding[];
  lacks(view: PlanView, subject: Subjects[S]): MissingField[];
  isTouchedBy(view: PlanView, touched: Touched): boolean;
  readonly judgesCandidates: boolean;
  /** False where a threshold is a default the province has yet to confirm. */
  confirmedIn(ruleset: Ruleset): boolean;
}

/** A rule whose thresholds are read from the ruleset of the plan it checks. */
export function defineRule<S extends RuleScope, P>(spec: RuleSpec<S, P>): Rule<S> {
  // One plan has one ruleset at a time, and every check asks for it: the last one read is kept.
  let last: { ruleset: Ruleset; thresholds: Thresholds<P> } | null = null;
  const thresholdsIn = (ruleset: Ruleset): Thresholds<P> => {
    if (last?.ruleset !== ruleset) last = { ruleset, thresholds: readThresholds(spec, ruleset) };
    return last.thresholds;
  };
  return {
    id: spec.id,
    scope: spec.scope,
    severity: spec.severity,
    legalBasis: spec.legalBasis,
    check: (view, subject) => spec.check(view, subject, thresholdsIn(view.ruleset)),
    lacks: (view, subject) => spec.lacks?.(view, subject, thresholdsIn(view.ruleset)) ?? [],
    isTouchedBy: (view, touched) => spec.isTouchedBy?.(view, touched, thresholdsIn(view.ruleset)) ?? true,
    judgesCandidates: spec.judgesCandidates ?? true,
    parametersIn: (ruleset) => z.record(z.string(), z.unknown()).parse(thresholdsIn(ruleset).values),
    confirmedIn: (ruleset) => [...sourcesOf(spec, ruleset).values()].every((source) => source.confirmed),
  };
}

function readThresholds<S extends RuleScope, P>(spec: RuleSpec<S, P>, ruleset: Ruleset): Thresholds<P> {
  const raw: Record<string, unknown> = {};
  for (const standard of ruleset.standards) {
    const value = spec.perTitle?.(standard) ?? null;
    if (value !== null) raw[standard.title] = value;
  }
  for (const [name, parameter] of Object.entries(ruleset.parameters[spec.id] ?? {}))
    raw[name] = parameter.value;
  const sources = sourcesOf(spec, ruleset);
  return { values: spec.parameters.parse(raw), source: (name) => sources.get(name) };
}

function sourcesOf<S extends RuleScope, P>(spec: RuleSpec<S, P>, ruleset: Ruleset): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const standard of ruleset.standards) {
    if ((spec.perTitle?.(standard) ?? null) !== null) sources.set(standard.title, standard);
  }
  for (const [name, parameter] of Object.entries(ruleset.parameters[spec.id] ?? {}))
    sources.set(name, parameter);
  return sources;
}
