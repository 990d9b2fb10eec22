/** The plan as if many people had taken seats at once; who holds them now gives them up, and keeps any others. */
import type { PersonId, PostId, UnitCode } from '../domain/ids.ts';
import type { Placement } from '../domain/plan.ts';
import { KeptByPlan } from './kept.ts';
import type { Kept, PlanView } from './plan-view.ts';
import { SeatedOtherwise } from './view-over.ts';

export class SupposedPlacements extends SeatedOtherwise {
  readonly #taken: ReadonlyMap<PostId, Placement>;
  readonly #byPerson = new Map<PersonId, PostId[]>();
  readonly #stamps = new Map<UnitCode, object>();
  readonly #kept = new KeptByPlan(this);

  constructor(base: PlanView, placements: Iterable<Placement>) {
    super(base);
    this.#taken = new Map([...placements].map((placement) => [placement.postId, placement]));
    for (const { postId, personId } of this.#taken.values()) {
      const taken = this.#byPerson.get(personId);
      if (taken === undefined) this.#byPerson.set(personId, [postId]);
      else taken.push(postId);
      const post = base.posts.get(postId);
      if (post !== undefined) this.#stamps.set(post.unitCode, {});
    }
  }

  override placementOn(postId: PostId): Placement | undefined {
    return this.#taken.get(postId) ?? this.base.placementOn(postId);
  }

  override postsOfPerson(personId: PersonId): readonly PostId[] {
    const held = this.base.postsOfPerson(personId).filter((id) => !this.#taken.has(id));
    const taken = this.#byPerson.get(personId);
    return taken === undefined ? held : [...held, ...taken].sort();
  }

  override unitStamp(unitCode: UnitCode): object {
    return this.#stamps.get(unitCode) ?? this.base.unitStamp(unitCode);
  }

  override kept<K extends Kept>(make: () => K): K {
    return this.#kept.get(make);
  }
}
