/** A plan seen through something that changes a part of it: everything else is the plan's own. */
import type { BodyId, PersonId, PostId, UnitCode } from '../domain/ids.ts';
import type { Placement } from '../domain/plan.ts';
import type { Kept, Listed, Place, PlanView } from './plan-view.ts';
import type { Ruleset } from './ruleset.ts';

export class ViewOver implements PlanView {
  protected readonly base: PlanView;

  constructor(base: PlanView) {
    this.base = base;
  }

  get plan() {
    return this.base.plan;
  }
  get ruleset(): Ruleset {
    return this.base.ruleset;
  }
  get units() {
    return this.base.units;
  }
  get bodies() {
    return this.base.bodies;
  }
  get posts() {
    return this.base.posts;
  }
  get people() {
    return this.base.people;
  }
  get dispositions() {
    return this.base.dispositions;
  }
  get titles() {
    return this.base.titles;
  }
  get origins() {
    return this.base.origins;
  }
  get specialities() {
    return this.base.specialities;
  }
  get today() {
    return this.base.today;
  }

  placementOn(postId: PostId): Placement | undefined {
    return this.base.placementOn(postId);
  }

  postsOfPerson(personId: PersonId): readonly PostId[] {
    return this.base.postsOfPerson(personId);
  }

  peopleWithMark(mark: string): readonly PersonId[] {
    return this.base.peopleWithMark(mark);
  }

  toldApart(a: PersonId, b: PersonId): boolean {
    return this.base.toldApart(a, b);
  }

  listed(personId: PersonId): Listed | undefined {
    return this.base.listed(personId);
  }

  everybody(): Iterable<Listed> {
    return this.base.everybody();
  }

  seated(holder: Listed): Listed {
    return this.base.seated(holder);
  }

  waiverOf(findingId: string) {
    return this.base.waiverOf(findingId);
  }

  kinOf(personId: PersonId) {
    return this.base.kinOf(personId);
  }

  placesIn(unitCode: UnitCode): readonly Place[] {
    return this.base.placesIn(unitCode);
  }

  postsOfUnit(unitCode: UnitCode): readonly PostId[] {
    return this.base.postsOfUnit(unitCode);
  }

  postsOfBody(bodyId: BodyId): readonly PostId[] {
    return this.base.postsOfBody(bodyId);
  }

  unitStamp(unitCode: UnitCode): object {
    return this.base.unitStamp(unitCode);
  }

  kept<K extends Kept>(make: () => K): K {
    return this.base.kept(make);
  }
}

/** The plan as if people sat on other seats: whatever hangs on that has to be told anew. */
export abstract class SeatedOtherwise extends ViewOver {
  abstract override placementOn(postId: PostId): Placement | undefined;
  abstract override postsOfPerson(personId: PersonId): readonly PostId[];
  abstract override unitStamp(unitCode: UnitCode): object;
  abstract override kept<K extends Kept>(make: () => K): K;

  override listed(personId: PersonId): Listed | undefined {
    const listed = super.listed(personId);
    return listed && this.seated(listed);
  }

  override *everybody(): Generator<Listed> {
    for (const listed of super.everybody()) yield this.seated(listed);
  }

  override placesIn(unitCode: UnitCode): readonly Place[] {
    return super.placesIn(unitCode).map((place) => {
      const { post } = place;
      const placement = this.placementOn(post.id) ?? null;
      if (placement === place.placement) return place;
      const holder = placement === null ? null : (super.listed(placement.personId) ?? null);
      return { post, placement, holder };
    });
  }

  override seated({ person, disposition, sharesMark, digest }: Listed): Listed {
    return { person, posts: this.postsOfPerson(person.id), disposition, sharesMark, digest };
  }
}

/** The plan as it would be measured by another ruleset. */
export class UnderRuleset extends ViewOver {
  readonly #ruleset: Ruleset;

  constructor(base: PlanView, ruleset: Ruleset) {
    super(base);
    this.#ruleset = ruleset;
  }

  override get ruleset(): Ruleset {
    return this.#ruleset;
  }
}
