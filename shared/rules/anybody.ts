/**
 * What anybody would raise around a seat: findings about its title and its unit that do not hang on who takes it. They
 * are worked out once for all candidates, most of whom have nothing to do with the unit.
 */
import type { Finding } from '../domain/finding.ts';
import type { Person } from '../domain/person.ts';
import type { Post } from '../domain/post.ts';
import { activeRules } from './active-rules.ts';
import { checkTitle, checkUnitOfCandidate } from './check-subjects.ts';
import type { PlanView } from './plan-view.ts';
import { supposePlaced } from './suppose.ts';

const NOTHING_CERTAIN: readonly Finding[] = [];

export class RaisedByAnybody {
  readonly #state: PlanView;
  readonly #post: Post;
  /** What the first of those without ties to the unit would raise. */
  #example: { readonly person: Person; readonly findings: readonly Finding[] } | null = null;

  constructor(state: PlanView, post: Post) {
    this.#state = state;
    this.#post = post;
  }

  /**
   * Findings that are certain to come with the person, though not in the person's name: as many, and as grave. Nothing
   * is certain of who sits in the unit already, is singled out by one of its rules, or has a waiver there.
   */
  certainFor(person: Person): readonly Finding[] {
    if (this.#hasTies(person)) return NOTHING_CERTAIN;
    this.#example ??= { person, findings: this.#raisedBy(person) };
    const { findings } = this.#example;
    return findings.some((finding) => this.#isWaivedFor(person, finding)) ? NOTHING_CERTAIN : findings;
  }

  #hasTies(person: Person): boolean {
    const { unitCode } = this.#post;
    const sitsHere = this.#state
      .postsOfPerson(person.id)
      .some((id) => this.#state.posts.get(id)?.unitCode === unitCode);
    if (sitsHere) return true;
    const { unitOfCandidate } = activeRules(this.#state.ruleset);
    return unitOfCandidate.some((rule) => rule.singlesOut?.(this.#state, unitCode, person) ?? true);
  }

  #raisedBy({ id }: Person): readonly Finding[] {
    const around = (view: PlanView) => [
      ...checkTitle(view, this.#post),
      ...checkUnitOfCandidate(view, this.#post.unitCode),
    ];
    const before = new Set(around(this.#state).map((finding) => finding.id));
    const after = around(supposePlaced(this.#state, this.#post.id, id));
    return after.filter((finding) => !before.has(finding.id));
  }

  /** A finding's id names the person it is about. */
  #isWaivedFor({ id }: Person, finding: Finding): boolean {
    const example = this.#example?.person.id ?? id;
    return this.#state.waiverOf(finding.id.replaceAll(example, id)) !== undefined;
  }
}
