import { describe, expect, it } from 'vitest';
import { paperFinder } from '../../../../../../renderer/features/plan/held-by-paper.ts';
import { nameMatcher } from '../../../../../../renderer/features/plan/name-match.ts';
import {
  type Answer,
  type PasteCell,
  planPaste,
  troubleKey,
} from '../../../../../../renderer/features/plan/paste/plan-paste.ts';
import { PlanIndex } from '../../../../../../renderer/state/plan-index.ts';
import { PaperId, PersonId, type PostId } from '../../../../../../shared/domain/index.ts';
import type { HeldItem } from '../../../../../../shared/ipc/paper-channels.ts';
import { person } from '../../../../../support/plan-parts.ts';
import {
  ANH,
  BINH,
  CHAIR_A,
  CLERK_A1,
  CLERK_A2,
  COUNCIL_CHAIR,
  DUNG,
  SECRETARY,
  SECRETARY_A,
  SECRETARY_B,
  smallPlan,
} from '../../../../../support/small-plan.ts';

const OTHER_DUNG = PersonId.parse('P000009');
const NAMES = { anh: 'Lò Thị Ánh', binh: 'Vàng Văn Bình', dung: 'Đỗ Việt Dũng' };

function index(change: (plan: ReturnType<typeof smallPlan>) => void = () => undefined): PlanIndex {
  const plan = smallPlan();
  change(plan);
  return new PlanIndex(plan);
}

const cell = (
  postId: PostId | null,
  text: string,
  column: PasteCell['column'] = 'person',
  present = '',
): PasteCell => ({ postId, column, text, present });

function outcome(
  cells: readonly PasteCell[],
  {
    plan = index(),
    answers = {},
    cut = [] as PostId[],
    locked = [] as PostId[],
    held = [] as HeldItem[],
  }: {
    plan?: PlanIndex;
    answers?: Record<string, Answer>;
    cut?: PostId[];
    locked?: PostId[];
    held?: HeldItem[];
  } = {},
) {
  const words = {
    match: nameMatcher(plan.peopleList()),
    formOf: (word: string) => (word === 'Bầu' ? ('elect' as const) : undefined),
    isLocked: (postId: PostId) => locked.includes(postId),
    paperOn: paperFinder(held),
  };
  const given = new Map(
    cells.flatMap((one) =>
      Object.entries(answers).map(([kind, answer]) => [
        troubleKey({ kind: kind as 'holds', cell: one }),
        answer,
      ]),
    ),
  );
  const { items, troubles } = planPaste(plan, cells, words, given, cut);
  return { items, troubles: troubles.map(({ kind }) => kind), all: troubles };
}

describe('planPaste', () => {
  it('seats somebody without a seat on a vacant one, with form, day and note of the same line', () => {
    const { items, troubles } = outcome([
      cell(SECRETARY_B, 'do viet dung'),
      cell(SECRETARY_B, 'Bầu', 'form'),
      cell(SECRETARY_B, '1/7/2025', 'since'),
      cell(SECRETARY_B, ' chờ ý kiến ', 'note'),
    ]);
    expect(troubles).toEqual([]);
    expect(items).toEqual([
      {
        postId: SECRETARY_B,
        personId: DUNG,
        form: 'elect',
        since: '2025-07-01',
        note: 'chờ ý kiến',
        leaves: [],
        displace: false,
      },
    ]);
  });

  it('does nothing where a cell is blank or says what stands there already', () => {
    expect(
      outcome([
        cell(CLERK_A1, NAMES.binh, 'person', NAMES.binh),
        cell(CLERK_A2, '  '),
        cell(CLERK_A1, '01/12/2026', 'since', '01/12/2026'),
        cell(CLERK_A1, 'Chuyên viên', 'title', 'Chuyên viên'),
      ]),
    ).toMatchObject({ items: [], troubles: [] });
  });

  it('never guesses between people of one name, and takes who is answered', () => {
    const plan = index((one) => {
      one.people.push(person(OTHER_DUNG, NAMES.dung));
    });
    const cells = [cell(SECRETARY_B, NAMES.dung)];
    const { items, all } = outcome(cells, { plan });
    expect(items).toEqual([]);
    expect(all).toMatchObject([{ kind: 'several', answers: [DUNG, OTHER_DUNG] }]);
    expect(outcome(cells, { plan, answers: { several: OTHER_DUNG } }).items).toMatchObject([
      { postId: SECRETARY_B, personId: OTHER_DUNG },
    ]);
  });

  it('asks before somebody loses a seat, and what becomes of a seat outside the block', () => {
    const cells = [cell(SECRETARY_B, NAMES.binh)];
    expect(outcome(cells)).toMatchObject({ items: [], troubles: ['holds'] });
    expect(outcome(cells, { answers: { holds: 'move' } }).items).toMatchObject([{ leaves: [CLERK_A1] }]);
    expect(outcome(cells, { answers: { holds: 'both' } }).items).toMatchObject([{ leaves: [] }]);
    const taken = [cell(CLERK_A1, NAMES.dung, 'person', NAMES.binh)];
    expect(outcome(taken)).toMatchObject({ items: [], troubles: ['filled'] });
    expect(outcome(taken, { answers: { filled: 'replace' } }).items).toMatchObject([{ displace: true }]);
  });

  it('lets the people of a block change places without asking', () => {
    const { items, troubles } = outcome([
      cell(CLERK_A1, NAMES.dung, 'person', NAMES.binh),
      cell(CLERK_A2, NAMES.binh),
    ]);
    expect(troubles).toEqual([]);
    expect(items).toEqual([
      { postId: CLERK_A1, personId: DUNG, leaves: [], displace: false },
      { postId: CLERK_A2, personId: BINH, leaves: [CLERK_A1], displace: false },
    ]);
  });

  it('keeps who is named on the old seat and on another one, where the block says both', () => {
    const { items, troubles } = outcome([
      cell(CLERK_A1, NAMES.binh, 'person', NAMES.binh),
      cell(CLERK_A2, NAMES.binh),
    ]);
    expect({ items, troubles }).toEqual({ items: [], troubles: ['twice'] });
  });

  it('leaves out who was to follow on the seat of somebody who is left out', () => {
    const plan = index((one) => {
      one.rows = one.rows.map((row) =>
        row.post.id === CLERK_A2 ? { ...row, post: { ...row.post, frozen: true } } : row,
      );
    });
    const { items, troubles } = outcome(
      [cell(CLERK_A1, NAMES.dung, 'person', NAMES.binh), cell(CLERK_A2, NAMES.binh)],
      { plan },
    );
    expect(items).toEqual([]);
    expect(troubles).toEqual(['frozen', 'filled']);
  });

  it('leaves out what would change a locked seat, and pastes the rest', () => {
    const { items, troubles } = outcome(
      [
        cell(SECRETARY_B, NAMES.dung),
        cell(SECRETARY_A, 'Bầu', 'form', 'Chỉ định'),
        cell(CLERK_A1, 'chờ ý kiến', 'note'),
      ],
      { locked: [SECRETARY_B, SECRETARY_A] },
    );
    expect(troubles).toEqual(['locked', 'locked']);
    expect(items).toEqual([{ postId: CLERK_A1, leaves: [], displace: false, note: 'chờ ý kiến' }]);
  });

  it('leaves out who would have to leave a locked seat, and asks nothing about it', () => {
    const cells = [{ ...cell(SECRETARY_B, NAMES.binh), personId: BINH }];
    const { items, all } = outcome(cells, { cut: [CLERK_A1], locked: [CLERK_A1] });
    expect(items).toEqual([]);
    expect(all).toMatchObject([{ kind: 'leaves-locked', personId: BINH, answers: [] }]);
  });

  describe('with a signed paper', () => {
    const paper = (personId: PersonId, postId: PostId | null): HeldItem => ({
      personId,
      postId,
      paperId: PaperId.parse(1),
      paper: '01/QĐ-UBND',
    });

    it('leaves out what it says of a seat and of its holder, and does the rest', () => {
      const { items, all } = outcome(
        [
          cell(CLERK_A1, NAMES.dung),
          cell(SECRETARY_A, 'Bầu', 'form', 'Chỉ định'),
          cell(SECRETARY_A, 'đã trao quyết định', 'note'),
          cell(SECRETARY_B, NAMES.dung),
        ],
        { held: [paper(BINH, CLERK_A1), paper(ANH, SECRETARY_A)] },
      );
      expect(all).toMatchObject([
        { kind: 'held', personId: BINH, paper: '01/QĐ-UBND', answers: [] },
        { kind: 'held', personId: ANH, paper: '01/QĐ-UBND', answers: [] },
      ]);
      expect(items).toEqual([
        { postId: SECRETARY_B, personId: DUNG, leaves: [], displace: false },
        { postId: SECRETARY_A, leaves: [], displace: false, note: 'đã trao quyết định' },
      ]);
    });

    it('leaves out who would leave a seat it says, or has a retirement it says', () => {
      const cut = [{ ...cell(SECRETARY_B, NAMES.binh), personId: BINH }];
      expect(outcome(cut, { cut: [CLERK_A1], held: [paper(BINH, CLERK_A1)] })).toMatchObject({
        items: [],
        all: [{ kind: 'held', personId: BINH }],
      });
      expect(outcome([cell(SECRETARY_B, NAMES.dung)], { held: [paper(DUNG, null)] })).toMatchObject({
        items: [],
        all: [{ kind: 'held', personId: DUNG }],
      });
    });

    it('is no matter where it was about somebody who sits there no more', () => {
      const held = [paper(DUNG, CLERK_A1), paper(BINH, SECRETARY_A)];
      expect(outcome([cell(SECRETARY_B, NAMES.dung)], { held }).troubles).toEqual([]);
      expect(outcome([cell(SECRETARY_A, 'Bầu', 'form')], { held }).troubles).toEqual([]);
    });
  });

  it('takes titles that go together in one unit without asking', () => {
    const plan = index((one) => {
      one.rows = one.rows.map((row) =>
        [SECRETARY_A, CHAIR_A].includes(row.post.id) ? { ...row, personId: null, form: null } : row,
      );
      one.people = one.people.map((row) => (row.person.id === ANH ? { ...row, postIds: [] } : row));
    });
    const { items, troubles } = outcome([cell(SECRETARY_A, NAMES.anh), cell(CHAIR_A, NAMES.anh)], { plan });
    expect(troubles).toEqual([]);
    expect(items.map(({ postId }) => postId)).toEqual([SECRETARY_A, CHAIR_A]);
  });

  it('moves who was cut without asking for a seat that is left', () => {
    const cells = [{ ...cell(SECRETARY_B, NAMES.binh), personId: BINH }];
    expect(outcome(cells, { cut: [CLERK_A1] })).toMatchObject({
      items: [{ personId: BINH, leaves: [CLERK_A1] }],
      troubles: [],
    });
  });

  it.each<[string, PasteCell, string]>([
    ['a name nobody has', cell(SECRETARY_B, 'Trần Không Có'), 'unknown-name'],
    ['a form there is not', cell(CLERK_A1, 'Bay', 'form', 'Bổ nhiệm'), 'unknown-form'],
    ['a text that is no day', cell(CLERK_A1, '31/02/2025', 'since', '01/12/2026'), 'unknown-date'],
    ['a note for nobody', cell(SECRETARY_B, 'x', 'note'), 'vacant'],
    ['a column that is only shown', cell(CLERK_A1, 'Khác', 'title', 'Chuyên viên'), 'read-only'],
    ['a person for a line without a seat', cell(null, NAMES.dung), 'read-only'],
  ])('tells %s and leaves it out', (_what, one, kind) => {
    expect(outcome([one])).toMatchObject({ items: [], troubles: [kind] });
  });

  it('gives a form that came with a person who is left out to nobody else', () => {
    const { items, troubles } = outcome([
      cell(CLERK_A1, NAMES.dung, 'person', NAMES.binh),
      cell(CLERK_A1, 'Bầu', 'form', 'Bổ nhiệm'),
    ]);
    expect({ items, troubles }).toEqual({ items: [], troubles: ['filled', 'vacant'] });
    const unknown = outcome([
      cell(CLERK_A1, 'Trần Không Có', 'person', NAMES.binh),
      cell(CLERK_A1, 'x', 'note'),
    ]);
    expect(unknown).toMatchObject({ items: [], troubles: ['unknown-name', 'vacant'] });
  });

  describe('where two seats are meant to be held by one person', () => {
    const joint = () =>
      index((plan) => {
        for (const title of plan.titles) {
          if (title.code === SECRETARY) title.jointWith = [COUNCIL_CHAIR];
          if (title.code === COUNCIL_CHAIR) title.jointWith = [SECRETARY];
        }
      });
    const held = (personId: PersonId, postId: PostId): HeldItem => ({
      personId,
      postId,
      paperId: PaperId.parse(7),
      paper: '12-QĐ/TU',
    });
    const cells = [cell(SECRETARY_A, NAMES.dung), cell(CLERK_A2, NAMES.binh)];
    const answers = { filled: 'replace', holds: 'move' } as const;

    it('tells a locked one that would be taken along, and pastes the rest', () => {
      const { items, all } = outcome(cells, { plan: joint(), answers, locked: [CHAIR_A] });
      expect(items).toMatchObject([{ postId: CLERK_A2, personId: BINH }]);
      expect(all).toContainEqual(expect.objectContaining({ kind: 'joint-locked', seat: CHAIR_A }));
      expect(outcome(cells, { plan: joint(), answers }).items).toHaveLength(2);
      expect(outcome(cells, { answers, locked: [CHAIR_A] }).items).toHaveLength(2);
    });

    it('tells a paper that holds one that would be taken along or left', () => {
      const paper = held(ANH, CHAIR_A);
      const taken = outcome(cells, { plan: joint(), answers, held: [paper] });
      expect(taken.items).toMatchObject([{ postId: CLERK_A2 }]);
      expect(taken.all).toContainEqual(
        expect.objectContaining({ kind: 'held', personId: ANH, paper: paper.paper }),
      );
      const away = [cell(SECRETARY_B, NAMES.anh)];
      const left = outcome(away, {
        plan: joint(),
        cut: [SECRETARY_A],
        answers: { holds: 'both' },
        held: [paper],
      });
      expect(left).toMatchObject({ items: [], troubles: ['holds', 'held'] });
    });
  });
});
