import { describe, expect, it } from 'vitest';
import { BodyId, TitleCode } from '../../../../shared/domain/ids.ts';
import { PlanState } from '../../../../shared/rules/plan-state.ts';
import { supposePlaced } from '../../../../shared/rules/suppose.ts';
import {
  type Seat,
  seatsIn,
  seatsOfTitle,
  seatsOfTitles,
  titlesIn,
  titlesOfBody,
} from '../../../../shared/rules/unit-seats.ts';
import { HERE, person, placement, planInput, post } from './sample-plan.ts';

const COMMITTEE = BodyId.parse('03460-peoples-committee');
const U02 = TitleCode.parse('U02');
const sitting = person(1);
const other = person(2);

function statePlaced(): PlanState {
  return new PlanState(
    planInput({ people: [sitting, other], placements: [placement(post('U02'), sitting)] }),
  );
}

const idsOf = (seats: readonly Seat[]) => seats.map((seat) => seat.post.id);
const holders = (seats: readonly Seat[]) => seats.map(({ holder }) => holder?.person.id ?? null);

describe('the seats of a unit', () => {
  it('are those of the plan, in its order, with what hangs on them', () => {
    const state = statePlaced();
    const seats = seatsIn(state, HERE);
    expect(idsOf(seats)).toEqual(state.postsOfUnit(HERE));
    const seat = seats.find(({ post: { id } }) => id === post('U02'));
    expect(seat).toMatchObject({ body: { id: COMMITTEE }, title: { code: U02 } });
    expect(seat?.holder).toEqual({
      placement: placement(post('U02'), sitting),
      person: sitting,
      listed: state.listed(sitting.id),
    });
  });

  it('are told by title and by body', () => {
    const state = statePlaced();
    const [first, second] = [post('U02', 1), post('U02', 2)];
    expect(idsOf(seatsOfTitle(state, { bodyId: COMMITTEE, titleCode: U02 }))).toEqual([first, second]);
    const both = [U02, TitleCode.parse('D01')];
    expect(idsOf(seatsOfTitles(state, HERE, both))).toEqual([first, second, post('D01')]);
    const ofBody = titlesOfBody(state, COMMITTEE).flatMap(({ seats }) => idsOf(seats));
    expect(ofBody.toSorted()).toEqual(state.postsOfBody(COMMITTEE).toSorted());
    const inUnit = titlesIn(state, HERE).flatMap(({ seats }) => idsOf(seats));
    expect(inUnit.toSorted()).toEqual(state.postsOfUnit(HERE).toSorted());
  });

  it('are none of a body that is not there', () => {
    const bodyId = BodyId.parse('99999-office');
    expect(seatsOfTitle(statePlaced(), { bodyId, titleCode: U02 })).toEqual([]);
    expect(titlesOfBody(statePlaced(), bodyId)).toEqual([]);
  });

  it('change with the plan, and with what is only supposed', () => {
    const state = statePlaced();
    const ofTitle = { bodyId: COMMITTEE, titleCode: U02 };
    expect(holders(seatsOfTitle(state, ofTitle))).toEqual([sitting.id, null]);
    const supposed = supposePlaced(state, post('U02', 2), other.id);
    expect(holders(seatsOfTitle(supposed, ofTitle))).toEqual([sitting.id, other.id]);
    const taken = seatsOfTitle(supposed, ofTitle)[1]?.holder;
    // Who is supposed to sit somewhere is listed so by the view that supposes it, and not by the plan.
    expect(taken && supposed.seated(taken.listed).posts).toEqual([post('U02', 2)]);
    expect(taken && state.seated(taken.listed).posts).toEqual([]);
    state.setPlacement(post('U02'), null);
    expect(holders(seatsOfTitle(state, ofTitle))).toEqual([null, null]);
    state.setPerson(other.id, { ...other, degree: null });
    state.setPlacement(post('U02'), placement(post('U02'), other));
    const renamed = { ...other, fullName: 'Tẩn Mẩy' };
    state.setPerson(other.id, renamed);
    expect(seatsOfTitle(state, ofTitle)[0]?.holder?.person).toBe(renamed);
    const apart = [...state.titles.values()].map((title) => ({ ...title, concurrentWith: [] }));
    state.setTitles(apart);
    expect(seatsOfTitle(state, ofTitle)[0]?.title.concurrentWith).toEqual([]);
  });
});
