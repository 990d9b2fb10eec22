import { describe, expect, it } from 'vitest';
import { nameMatcher } from '../../../../../../renderer/features/plan/name-match.ts';
import {
  type Answer,
  planPaste,
  troubleKey,
} from '../../../../../../renderer/features/plan/paste/plan-paste.ts';
import { seatCells } from '../../../../../../renderer/features/plan/paste/post-cells.ts';
import { type PostLine, placePosts } from '../../../../../../renderer/features/plan/paste/post-lines.ts';
import { postMatcher } from '../../../../../../renderer/features/plan/paste/post-match.ts';
import type { ItemLine } from '../../../../../../renderer/features/plan/plan-rows.ts';
import { PlanIndex } from '../../../../../../renderer/state/plan-index.ts';
import type { PersonId } from '../../../../../../shared/domain/index.ts';
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
  UNIT_A,
} from '../../../../../support/small-plan.ts';

const index = () => new PlanIndex(smallPlan());

describe('which seat a text means', () => {
  const posts = postMatcher(index());

  it.each([
    ['Bí thư Đảng uỷ xã Phong Thổ', '', [SECRETARY_B]],
    ['BT Đảng ủy', 'xã Phong Thổ', [SECRETARY_B]],
    ['chuyen vien', 'Mường Tè', [CLERK_A1, CLERK_A2]],
    ['03500-d01-1', '', [SECRETARY_B]],
    ['03460-C01', '', [CLERK_A2, CLERK_A1]],
  ])('%s, %s', (text, unit, seats) => {
    const matched = posts.match(text, unit);
    expect(matched.found).toBe('one');
    expect(matched).toMatchObject({ seats: expect.arrayContaining(seats) });
    expect('seats' in matched ? matched.seats : []).toHaveLength(seats.length);
  });

  it('takes no unit for granted where none is named, and knows none it does not understand', () => {
    expect(posts.match('Bí thư Đảng uỷ', '')).toEqual({
      found: 'several',
      groups: [[SECRETARY_A], [SECRETARY_B]],
    });
    expect(posts.match('Bí thư Đảng uỷ', 'xã Không Có').found).toBe('none');
    expect(posts.match('Trưởng trạm y tế', '').found).toBe('none');
    expect(posts.match('03500-D09-1', '').found).toBe('none');
  });
});

const people = (...ids: PersonId[]): ItemLine[] => ids.map((id) => ({ kind: 'person', id }));
const reads = {
  isName: (text: string) => nameMatcher(index().peopleList())(text).found !== 'none',
  isPost: (text: string) => postMatcher(index()).match(text, '').found !== 'none',
  isUnit: (text: string) => postMatcher(index()).isUnit(text),
};

describe('what a block says about people', () => {
  it('goes by the names in it, wherever the people stand in the grid', () => {
    const block = [
      ['TT', 'Họ và tên', 'Năm sinh', 'Vị trí', 'Đơn vị'],
      ['1', 'Đỗ Việt Dũng', '1980', 'Bí thư Đảng uỷ', 'xã Phong Thổ'],
      ['2', 'vang van binh', '1985', 'Chuyên viên', 'xã Mường Tè'],
    ];
    const placed = placePosts(block, { lines: people(ANH), columns: ['person'], height: 1 }, reads);
    expect(placed?.posts).toMatchObject([
      { personId: null, name: 'Đỗ Việt Dũng', post: 'Bí thư Đảng uỷ', unit: 'xã Phong Thổ' },
      { personId: null, name: 'vang van binh', post: 'Chuyên viên', unit: 'xã Mường Tè' },
    ]);
  });

  it('goes on the lines downwards by the columns met, and keeps what there is no line for', () => {
    const block = [
      ['', '', ''],
      ['Bí thư Đảng uỷ', 'xã Phong Thổ', 'Bầu'],
      ['', '', ''],
      ['Chuyên viên', '', ''],
    ];
    const placed = placePosts(
      block,
      { lines: people(BINH, DUNG), columns: ['title', 'unit', 'form', 'note'], height: 1 },
      reads,
    );
    expect(placed).toEqual({
      posts: [
        { at: 0, personId: BINH, name: '', post: '', unit: '', details: { form: '' } },
        {
          at: 1,
          personId: DUNG,
          name: '',
          post: 'Bí thư Đảng uỷ',
          unit: 'xã Phong Thổ',
          details: { form: 'Bầu' },
        },
      ],
      beyond: [['Chuyên viên', '', '']],
    });
  });

  it('is taken by its sense where it is pasted on a column that takes nothing', () => {
    const target = { lines: people(DUNG), columns: ['birth', 'position'] as const, height: 1 };
    expect(placePosts([['xã Phong Thổ', 'Bí thư Đảng uỷ']], target, reads)?.posts).toMatchObject([
      { personId: DUNG, post: 'Bí thư Đảng uỷ', unit: 'xã Phong Thổ' },
    ]);
    expect(placePosts([['gì đó']], target, reads)?.posts).toMatchObject([{ post: 'gì đó' }]);
  });

  it('is about placements alone on their columns, and about seats on lines of seats', () => {
    const form = { lines: people(DUNG), columns: ['form'] as const, height: 1 };
    expect(placePosts([['Bầu']], form, reads)).toBeNull();
    const seat: ItemLine[] = [{ kind: 'seat', id: SECRETARY_B }];
    expect(placePosts([['Chuyên viên']], { ...form, lines: seat }, reads)).toBeNull();
  });
});

const line = (at: number, change: Partial<PostLine>): PostLine => ({
  at,
  personId: null,
  name: '',
  post: '',
  unit: '',
  details: {},
  ...change,
});

function outcome(lines: readonly PostLine[], plan = index(), given: readonly [string, Answer][] = []) {
  const match = nameMatcher(plan.peopleList());
  const answers = new Map(given);
  const seats = seatCells(plan, lines, { match, posts: postMatcher(plan), textOf: () => '' }, answers);
  const words = {
    match,
    formOf: (word: string) => (word === 'Bầu' ? ('elect' as const) : undefined),
    isLocked: () => false,
    paperOn: () => null,
  };
  const pasted = planPaste(plan, seats.cells, words, answers, seats.left);
  return { items: pasted.items, troubles: [...seats.troubles, ...pasted.troubles] };
}

describe('pasting posts of people', () => {
  it('seats somebody with form and day, and leaves the seat they held without asking', () => {
    const details = { form: 'Bầu', since: '1/7/2026' };
    const { items, troubles } = outcome([
      line(0, { personId: BINH, post: 'Bí thư Đảng uỷ xã Phong Thổ', details }),
    ]);
    expect(troubles).toEqual([]);
    expect(items).toEqual([
      {
        postId: SECRETARY_B,
        personId: BINH,
        leaves: [CLERK_A1],
        displace: false,
        form: 'elect',
        since: '2026-07-01',
      },
    ]);
  });

  it('lets people change places, and gives alike seats to each their own', () => {
    const { items, troubles } = outcome([
      line(0, { personId: DUNG, post: '03460-C01' }),
      line(1, { personId: BINH, post: 'Chuyên viên', unit: 'Mường Tè' }),
    ]);
    expect(troubles).toEqual([]);
    // Bình stays where he sits; Dũng takes the other one.
    expect(items).toMatchObject([{ postId: CLERK_A2, personId: DUNG }]);
  });

  it('keeps the posts of a cell that names both', () => {
    const { items, troubles } = outcome([
      line(0, { personId: ANH, post: 'Bí thư Đảng uỷ; Chủ tịch HĐND', unit: 'xã Mường Tè' }),
    ]);
    expect([items, troubles]).toEqual([[], []]);
    expect(index().people.get(ANH)?.postIds).toEqual([SECRETARY_A, CHAIR_A]);
  });

  it('asks which unit is meant, the one somebody works in first', () => {
    const plan = smallPlan();
    for (const row of plan.people) if (row.person.id === DUNG) row.person.currentUnitCode = UNIT_A;
    const lines = [line(3, { personId: DUNG, post: 'Bí thư Đảng uỷ' })];
    const asked = outcome(lines, new PlanIndex(plan));
    expect(asked.items).toEqual([]);
    expect(asked.troubles).toMatchObject([
      { kind: 'several-posts', personId: DUNG, answers: [SECRETARY_A, SECRETARY_B] },
    ]);
    const [trouble] = asked.troubles;
    if (trouble === undefined) throw new Error('nothing was asked');
    const answered = outcome(lines, new PlanIndex(plan), [[troubleKey(trouble), SECRETARY_B]]);
    expect(answered.items).toMatchObject([{ postId: SECRETARY_B, personId: DUNG }]);
  });

  it('tells who is not known, what is no post, and where no seat is left, and does the rest', () => {
    const { items, troubles } = outcome([
      line(0, { name: 'Ai Đó', post: 'Chuyên viên xã Mường Tè' }),
      line(1, { personId: DUNG, post: 'Bảo vệ' }),
      line(2, { personId: BINH, post: 'Bí thư Đảng uỷ xã Phong Thổ' }),
      line(3, { personId: ANH, post: 'Bí thư Đảng uỷ xã Phong Thổ' }),
      line(4, { name: 'Ai Nữa' }),
    ]);
    expect(troubles.map(({ kind, personId }) => [kind, personId])).toEqual([
      ['unknown-name', null],
      ['unknown-post', DUNG],
      ['no-seat-left', ANH],
    ]);
    expect(items).toMatchObject([{ postId: SECRETARY_B, personId: BINH }]);
  });

  it('asks before somebody who is not in the block loses a seat', () => {
    const { items, troubles } = outcome([line(0, { personId: DUNG, post: '03460-D01-1' })]);
    expect(items).toEqual([]);
    expect(troubles).toMatchObject([{ kind: 'filled', personId: ANH, answers: ['replace'] }]);
  });
});
