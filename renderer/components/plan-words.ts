/** Facts of people and seats in words, the same in every grid, panel and list. */
import type {
  AnyRuleId,
  BodyId,
  Citation,
  Finding,
  Person,
  PersonId,
  PostId,
  TitleCode,
  UnitCode,
} from '../../shared/domain/index.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { longName } from '../../shared/rules/citations.ts';
import type { Names } from '../../shared/rules/finding-names.ts';
import { brokenWords, ruleName } from '../../shared/rules/rule-words.ts';
import { currentLanguage } from '../i18n/index.ts';
import type { PlanIndex } from '../state/plan-index.ts';

/** `1975`, '' where it is not known. */
export function birthYear(person: Person): string {
  return person.birth.value?.slice(0, 4) ?? '';
}

/** Title of a seat with its unit. */
export function seatWords(t: Translate, index: PlanIndex, postId: PostId): string {
  const post = index.rows.get(postId)?.post;
  if (!post) return '';
  return t('plan.place', { post: post.title, unit: unitName(index, post.unitCode) });
}

export function unitName(index: PlanIndex, unitCode: UnitCode): string {
  return index.units.get(unitCode)?.unit.fullName ?? '';
}

/** A body with its unit. */
export function bodyName(index: PlanIndex, bodyId: BodyId): string {
  const body = index.bodies.get(bodyId);
  return body === undefined ? '' : `${body.name}, ${unitName(index, body.unitCode)}`;
}

/** A title of the catalogue in the language of the window. */
export function titleName(index: PlanIndex, code: TitleCode): string {
  const title = index.titles.get(code);
  return (currentLanguage() === 'en' ? title?.nameEn : title?.name) ?? code;
}

/** `Nghị định 334/2025/NĐ-CP`; a text without a number by its name. */
export function citationWords(citation: Citation | undefined, id: string): string {
  return citation ? longName(citation) : id;
}

/** What the window calls whatever findings and rules name by id. */
export function namesOf(t: Translate, index: PlanIndex): Names {
  return {
    post: (id) => seatWords(t, index, id),
    person: (id) => personName(index, id),
    unit: (code) => unitName(index, code),
    body: (id) => bodyName(index, id),
    title: (code) => titleName(index, code),
    citation: (id) => index.citations.get(id),
    citationName: (citation) => citationWords(citation, citation.id),
    planStart: index.plan?.startDate ?? '',
    bodyKind: (kind) => [...index.bodies.values()].find((body) => body.kind === kind)?.name ?? kind,
    ownRule: (id) => index.ownRules.get(id),
  };
}

/** What a rule is called, be it one of the program or the office's own. */
export function ruleWords(t: Translate, index: PlanIndex, id: AnyRuleId): string {
  return ruleName(t, id, (own) => index.ownRules.get(own));
}

/** What a finding says is wrong, in a few words. */
export function brokenOf(t: Translate, index: PlanIndex, finding: Finding): string {
  return brokenWords(finding, t, namesOf(t, index));
}

export function personName(index: PlanIndex, personId: PersonId | null): string {
  return (personId && index.people.get(personId)?.person.fullName) || '';
}
