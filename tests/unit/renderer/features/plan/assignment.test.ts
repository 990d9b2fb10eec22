import { describe, expect, it } from 'vitest';
import { planAssignment } from '../../../../../renderer/features/plan/assignment.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import { PersonId } from '../../../../../shared/domain/index.ts';
import {
  ANH,
  BINH,
  CHAIR_A,
  CLERK_A1,
  CLERK_A2,
  DUNG,
  SECRETARY_A,
  SECRETARY_B,
  smallPlan,
} from '../../../../support/small-plan.ts';

const index = new PlanIndex(smallPlan());
const kinds = (
  ...args: Parameters<typeof planAssignment> extends [PlanIndex, ...infer Rest] ? Rest : never
) => {
  const { ask, choices } = planAssignment(index, ...args);
  return { ask, choices: choices.map(({ kind, from }) => (from ? `${kind} ${from}` : kind)) };
};

describe('planAssignment', () => {
  it('seats somebody without a seat on a vacant one without asking', () => {
    expect(kinds(SECRETARY_B, DUNG)).toEqual({ ask: false, choices: ['seat'] });
  });

  it('asks before somebody loses a seat', () => {
    const { ask, choices } = planAssignment(index, CLERK_A1, DUNG);
    expect(ask).toBe(true);
    expect(choices).toEqual([{ kind: 'seat', postId: CLERK_A1, personId: DUNG, occupant: BINH, from: null }]);
  });

  it('offers a move first to who holds another seat', () => {
    expect(kinds(SECRETARY_B, BINH)).toEqual({ ask: true, choices: [`move ${CLERK_A1}`, 'both'] });
  });

  it('offers to keep both first where the law joins the titles in one unit', () => {
    const without = new PlanIndex({
      ...smallPlan(),
      rows: smallPlan().rows.map((row) =>
        row.post.id === CHAIR_A ? { ...row, personId: null, form: null } : row,
      ),
      people: smallPlan().people.map((row) =>
        row.person.id === ANH ? { ...row, postIds: [SECRETARY_A] } : row,
      ),
    });
    expect(planAssignment(without, CHAIR_A, ANH).choices[0]?.kind).toBe('both');
    expect(planAssignment(without, SECRETARY_B, ANH).choices[0]?.kind).toBe('move');
  });

  it('moves at once who was dragged onto a vacant seat, and asks on a filled one', () => {
    expect(kinds(CLERK_A2, BINH, CLERK_A1)).toEqual({ ask: false, choices: [`move ${CLERK_A1}`] });
    expect(kinds(SECRETARY_A, BINH, CLERK_A1)).toEqual({
      ask: true,
      choices: [`swap ${CLERK_A1}`, `move ${CLERK_A1}`],
    });
  });

  it('offers a swap with each seat of who holds several', () => {
    expect(kinds(CLERK_A1, ANH).choices).toEqual([
      `move ${SECRETARY_A}`,
      `move ${CHAIR_A}`,
      'both',
      `swap ${SECRETARY_A}`,
      `swap ${CHAIR_A}`,
    ]);
  });

  it('refuses what is so already and what is gone', () => {
    expect(planAssignment(index, CLERK_A1, BINH).refusal).toBe('already-here');
    expect(planAssignment(index, CLERK_A1, PersonId.parse('P999999')).refusal).toBe('gone');
  });
});
