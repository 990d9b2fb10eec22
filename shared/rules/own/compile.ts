/** Rules of the office's own made into rules like any other. */
import { type Finding, type FindingSubject, type MissingField, WAIVER_KINDS } from '../../domain/finding.ts';
import type { CitationId } from '../../domain/ids.ts';
import { OWN_FIELDS, type OwnFact, type OwnField, type OwnFieldRef } from '../../domain/own-fact.ts';
import { OWN_FIELD_SPECS, type OwnScope } from '../../domain/own-field.ts';
import { comparisonsOf, type Lacking, messageParts, type OwnRule } from '../../domain/own-rule.ts';
import { type Comparison, NO_FACT } from '../comparison.ts';
import { makeFinding } from '../make-finding.ts';
import type { PlanView } from '../plan-view.ts';
import type { AskedRule, Subjects } from '../rule.ts';
import type { Ruleset } from '../ruleset.ts';
import { ASKED, type Asked } from './asked.ts';
import { not } from './compare.ts';
import { type Asking, decidedBy, prepare, readFact, undecidedBy } from './evaluate.ts';

/** A rule of the office's own, ready to be asked. */
export interface CompiledRule<S extends OwnScope> extends AskedRule<S> {
  /** What is missing about the person where that leaves the rule undecided. */
  lacking(view: PlanView, subject: Subjects[S]): Lacking;
}

export type CompiledRules = { readonly [S in OwnScope]: readonly CompiledRule<S>[] };

const NOTHING_LACKING: Lacking = { fields: [], columns: [] };
/** Most subjects pass: all of them answer the same empty list. */
const NOTHING: readonly Finding[] = [];

const known = new WeakMap<Ruleset, CompiledRules>();

/** The office's own rules that are switched on, by scope. */
export function compiledRules(ruleset: Ruleset): CompiledRules {
  let rules = known.get(ruleset);
  if (rules === undefined) {
    const on = ruleset.own.filter((rule) => rule.active);
    const of = <S extends OwnScope>(scope: S): CompiledRule<S>[] =>
      on.filter((rule) => rule.scope === scope).map((rule) => compile(rule, scope));
    rules = { placement: of('placement'), person: of('person'), post: of('post') };
    known.set(ruleset, rules);
  }
  return rules;
}

/** `scope` is that of the rule. */
export function compile<S extends OwnScope>(rule: OwnRule, scope: S): CompiledRule<S> {
  const asking = prepare(rule.conditions);
  const named = fieldsNamed(rule);
  return {
    id: rule.id,
    scope,
    severity: rule.severity,
    legalBasis: basisOf(rule),
    judgesCandidates: true,
    waivable: WAIVER_KINDS,
    check(view, subject) {
      const asked = ASKED[scope](view, subject);
      if (asking.truth(asked) !== true) return NOTHING;
      const facts = [...decidedBy(asking, asked), ...named.map((ref) => readFact(asked, ref))];
      return [findingOf(rule, asked, facts)];
    },
    counted: () => null,
    compare: (view, placed) =>
      rule.scope === 'placement' ? compared(rule, asking, ASKED.placement(view, placed)) : null,
    lacking: (view, subject) => lackingFor(asking, ASKED[scope](view, subject)),
    lacks: (view, placed) =>
      rule.scope === 'placement' ? lackingFor(asking, ASKED.placement(view, placed)).fields : [],
  };
}

/** The facts that made the rule speak or kept it silent, for who asks about one person on one post. */
function compared(rule: OwnRule, asking: Asking, asked: Asked): Comparison {
  const speaks = asking.truth(asked);
  return {
    wanted: NO_FACT,
    found:
      speaks === null ? NO_FACT : { kind: 'own-facts', facts: eachOnce(decidedBy(asking, asked, speaks)) },
    holds: not(speaks),
    legalBasis: basisOf(rule),
    confirmed: true,
  };
}

function basisOf({ citation }: OwnRule): readonly CitationId[] {
  return citation === null ? [] : [citation];
}

function findingOf(rule: OwnRule, asked: Asked, facts: readonly OwnFact[]): Finding {
  const { key, subject } = subjectOf(asked);
  return makeFinding(rule.scope, key, subject, {
    rule: rule.id,
    severity: rule.severity,
    wanted: { kind: 'none' },
    found: { kind: 'own-facts', facts: eachOnce(facts) },
    legalBasis: basisOf(rule),
  });
}

function subjectOf({ person, post }: Asked): { key: string; subject: FindingSubject } {
  return {
    key: [post?.id, person?.id].filter((id) => id !== undefined).join(':'),
    subject: {
      ...(post === null
        ? {}
        : { unitCode: post.unitCode, bodyId: post.bodyId, titleCode: post.titleCode, postId: post.id }),
      ...(person === null ? {} : { personId: person.id }),
    },
  };
}

/** The fields a message names that the conditions may not have looked at. */
function fieldsNamed({ message, conditions }: OwnRule): OwnFieldRef[] {
  const compared = comparisonsOf(conditions);
  return messageParts(message).flatMap(({ text, isField }) => {
    const field = isField ? OWN_FIELDS.find((one) => one === text) : undefined;
    return field === undefined ? [] : [refOf(field, compared)];
  });
}

/** Which column or span a message means: that of the first condition on the field. */
function refOf(field: OwnField, compared: readonly OwnFieldRef[]): OwnFieldRef {
  const { column, span } = compared.find((one) => one.field === field) ?? {};
  const usual = span ?? OWN_FIELD_SPECS[field].span?.usual;
  return {
    field,
    ...(column === undefined ? {} : { column }),
    ...(usual === undefined ? {} : { span: usual }),
  };
}

function eachOnce(facts: readonly OwnFact[]): OwnFact[] {
  const byRef = new Map(facts.map((fact) => [`${fact.field}|${fact.column ?? ''}|${fact.span ?? ''}`, fact]));
  return [...byRef.values()];
}

function lackingFor(asking: Asking, asked: Asked): Lacking {
  if (asking.truth(asked) !== null) return NOTHING_LACKING;
  const fields = new Set<MissingField>();
  const columns = new Set<string>();
  for (const { field, column } of undecidedBy(asking, asked)) {
    for (const missing of missingOf(field, asked)) fields.add(missing);
    if (column !== undefined) columns.add(column);
  }
  return { fields: [...fields], columns: [...columns] };
}

/** Retirement hangs on two facts, and is asked of no officer. */
function missingOf(field: OwnField, { person, military }: Asked): MissingField[] {
  const { missing } = OWN_FIELD_SPECS[field];
  if (missing === undefined) return [];
  if (field !== 'monthsLeft') return [missing];
  if (military || person === null) return [];
  return [
    ...(person.birth.value === null ? (['birth'] as const) : []),
    ...(person.sex === null ? (['sex'] as const) : []),
  ];
}
