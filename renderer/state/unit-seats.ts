/** Seats of each unit in the order of its bodies and titles, kept in order as seats come and go. */
import type { BodyId, PostId, UnitCode } from '../../shared/domain/index.ts';
import type { PlanRow } from '../../shared/ipc/contract.ts';

const NONE: readonly PostId[] = [];

interface Place {
  body: number;
  ordinal: number;
  slot: number;
}

export class UnitSeats {
  readonly #seats = new Map<UnitCode, readonly PostId[]>();
  readonly #placeOf: (id: PostId) => Place;

  /** Rows and the ordinals of bodies are read where they are kept. */
  constructor(rows: ReadonlyMap<PostId, PlanRow>, bodies: ReadonlyMap<BodyId, { ordinal: number }>) {
    this.#placeOf = (id) => {
      const post = rows.get(id)?.post;
      return {
        body: (post && bodies.get(post.bodyId)?.ordinal) ?? 0,
        ordinal: post?.ordinal ?? 0,
        slot: post?.slot ?? 0,
      };
    };
  }

  of(unit: UnitCode): readonly PostId[] {
    return this.#seats.get(unit) ?? NONE;
  }

  /** Adds many seats at once. */
  fill(rows: Iterable<PlanRow>): void {
    const byUnit = new Map<UnitCode, PostId[]>();
    for (const { post } of rows) {
      const seats = byUnit.get(post.unitCode);
      if (seats) seats.push(post.id);
      else byUnit.set(post.unitCode, [post.id]);
    }
    for (const [unit, seats] of byUnit) this.#seats.set(unit, this.#sorted([...this.of(unit), ...seats]));
  }

  add({ post }: PlanRow): void {
    this.#seats.set(post.unitCode, this.#sorted([...this.of(post.unitCode), post.id]));
  }

  remove(unit: UnitCode, id: PostId): void {
    this.#seats.set(
      unit,
      this.of(unit).filter((seat) => seat !== id),
    );
  }

  #sorted(seats: readonly PostId[]): PostId[] {
    return seats
      .map((id) => ({ id, ...this.#placeOf(id) }))
      .sort((a, b) => a.body - b.body || a.ordinal - b.ordinal || a.slot - b.slot)
      .map(({ id }) => id);
  }
}
