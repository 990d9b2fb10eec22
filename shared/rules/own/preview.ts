/** Whom a rule of the office's own would hit, without saving it: the very check that runs once it is saved. */
import type { Finding } from '../../domain/finding.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { OwnScope } from '../../domain/own-field.ts';
import type { Lacking, OwnRule, OwnRulePreview } from '../../domain/own-rule.ts';
import { type PlanView, placedOn } from '../plan-view.ts';
import type { Subjects } from '../rule.ts';
import { seatsIn } from '../unit-seats.ts';
import { withWaiver } from '../waivers.ts';
import { compile } from './compile.ts';

/** `most` findings and people are listed, all are counted; on or off plays no part. */
export function previewRule(view: PlanView, rule: OwnRule, most: number): OwnRulePreview {
  switch (rule.scope) {
    case 'placement':
      return preview(view, rule, 'placement', placements(view), most, ({ person }) => person.id);
    case 'person':
      return preview(view, rule, 'person', view.everybody(), most, ({ person }) => person.id);
    case 'post':
      return preview(view, rule, 'post', seats(view), most, () => null);
  }
}

function* placements(view: PlanView): Generator<Subjects['placement']> {
  for (const id of view.posts.keys()) {
    const placed = placedOn(view, id);
    if (placed !== null) yield placed;
  }
}

function* seats(view: PlanView): Generator<Subjects['post']> {
  for (const code of view.units.keys()) yield* seatsIn(view, code);
}

function preview<S extends OwnScope>(
  view: PlanView,
  rule: OwnRule,
  scope: S,
  subjects: Iterable<Subjects[S]>,
  most: number,
  personOf: (subject: Subjects[S]) => PersonId | null,
): OwnRulePreview {
  const compiled = compile(rule, scope);
  const findings: Finding[] = [];
  const lacking = new Map<PersonId, Lacking>();
  let asked = 0;
  for (const subject of subjects) {
    asked += 1;
    for (const finding of compiled.check(view, subject)) findings.push(withWaiver(view, finding));
    const missing = compiled.lacking(view, subject);
    const personId = personOf(subject);
    if (missing.fields.length > 0 && personId !== null) lacking.set(personId, missing);
  }
  return {
    findings: findings.slice(0, most),
    total: findings.length,
    waived: findings.filter((finding) => finding.waived !== null).length,
    asked,
    lacking: [...lacking].slice(0, most).map(([personId, missing]) => ({ personId, ...missing })),
    lackingTotal: lacking.size,
  };
}
