/** What a rule of the office's own is asked about: a placement with its person and post, a person, or a post. */
import type { IsoDate } from '../../domain/dates.ts';
import type { OwnScope } from '../../domain/own-field.ts';
import type { Person } from '../../domain/person.ts';
import type { Placement } from '../../domain/plan.ts';
import type { Post } from '../../domain/post.ts';
import type { Placed, PlanView } from '../plan-view.ts';
import type { Subjects } from '../rule.ts';

export interface Asked {
  readonly view: PlanView;
  readonly person: Person | null;
  readonly post: Post | null;
  readonly placement: Placement | null;
  /** The civil table of retirement is not applied (DOMAIN.md §4). */
  readonly military: boolean;
  /** Day as of which ages and months are counted: the start of the placement, else that of the plan. */
  readonly reference: IsoDate;
}

const NOTHING = { person: null, post: null, placement: null, military: false } as const;

/** How a subject of each scope is asked about. */
export const ASKED: { readonly [S in OwnScope]: (view: PlanView, subject: Subjects[S]) => Asked } = {
  placement: (view, { person, post, placement, military, start }: Placed) => ({
    view,
    person,
    post,
    placement,
    military,
    reference: start,
  }),
  person: (view, { person }) => ({ ...NOTHING, view, person, reference: view.plan.startDate }),
  post: (view, { post }) => ({ ...NOTHING, view, post, reference: view.plan.startDate }),
};
