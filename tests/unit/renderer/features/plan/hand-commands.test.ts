import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useToasts } from '../../../../../renderer/components/toasts.tsx';
import { clearHand, fillDown } from '../../../../../renderer/features/plan/hand-commands.ts';
import type { ItemLine } from '../../../../../renderer/features/plan/plan-rows.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import { usePlanStore } from '../../../../../renderer/state/plan-store.ts';
import type { JournalEntry } from '../../../../../shared/domain/index.ts';
import type { ChangeResult } from '../../../../../shared/ipc/contract.ts';
import {
  ANH,
  BINH,
  CHAIR_A,
  CLERK_A1,
  CLERK_A2,
  delta,
  NOW,
  SECRETARY_A,
  SECRETARY_B,
  smallPlan,
} from '../../../../support/small-plan.ts';

const seat = (id: typeof CLERK_A1): ItemLine => ({ kind: 'seat', id });
const edit = vi.fn((): Promise<ChangeResult> => Promise.resolve({ delta: delta(), entry: null }));
const clear = vi.fn(() => Promise.resolve({ delta: delta(), entry: null }));
const ENTRY: JournalEntry = {
  seq: 3,
  at: NOW,
  actor: 'An',
  kind: 'do',
  target: null,
  command: 'placement.edit',
  summary: {},
  hash: '0'.repeat(64),
};
const messages = () => useToasts.getState().toasts.map(({ message }) => message);

beforeEach(() => {
  edit.mockClear();
  clear.mockClear();
  useToasts.setState({ toasts: [] });
  const plan = smallPlan();
  const rows = plan.rows.map((row) =>
    row.post.id === SECRETARY_A ? { ...row, since: '2026-09-01', note: 'theo Thông báo' } : row,
  );
  usePlanStore.setState({ index: new PlanIndex({ ...plan, rows }), edit, clear });
});

describe('clearHand', () => {
  it('empties days and notes where only their columns are in hand, in one command for the filled seats', () => {
    clearHand({ lines: [seat(SECRETARY_A), seat(CLERK_A1), seat(CLERK_A2)], columns: ['since', 'note'] });
    expect(edit).toHaveBeenCalledExactlyOnceWith([SECRETARY_A, CLERK_A1], { since: null, note: '' });
    expect(clear).not.toHaveBeenCalled();
  });

  it('vacates the seats where whole lines or any other column are in hand, a person’s all', () => {
    clearHand({ lines: [seat(CLERK_A1), seat(CLERK_A2)], columns: ['person', 'form'] });
    expect(clear).toHaveBeenLastCalledWith([CLERK_A1]);
    clearHand({ lines: [{ kind: 'person', id: ANH }], columns: null });
    expect(clear).toHaveBeenLastCalledWith([SECRETARY_A, CHAIR_A]);
    expect(edit).not.toHaveBeenCalled();
  });

  it('says that a form alone cannot be emptied', () => {
    clearHand({ lines: [seat(CLERK_A1)], columns: ['form'] });
    expect(edit).not.toHaveBeenCalled();
    expect(clear).not.toHaveBeenCalled();
    expect(messages()).toEqual([expect.stringContaining('phải có hình thức')]);
  });
});

describe('fillDown', () => {
  it('gives what the first line has in the columns in hand to those below', () => {
    fillDown(
      { lines: [seat(SECRETARY_A), seat(CHAIR_A), seat(CLERK_A2)], columns: ['since', 'note'] },
      undefined,
    );
    expect(edit).toHaveBeenCalledExactlyOnceWith([CHAIR_A], { since: '2026-09-01', note: 'theo Thông báo' });
  });

  it('gives all three where whole lines are in hand, and a single line takes from above', () => {
    fillDown({ lines: [seat(SECRETARY_A), seat(CHAIR_A)], columns: null }, undefined);
    expect(edit).toHaveBeenLastCalledWith([CHAIR_A], {
      form: 'keep',
      since: '2026-09-01',
      note: 'theo Thông báo',
    });
    fillDown({ lines: [{ kind: 'person', id: BINH }], columns: ['since'] }, seat(SECRETARY_A));
    expect(edit).toHaveBeenLastCalledWith([CLERK_A1], { since: '2026-09-01' });
  });

  it('says how many were set, or that they are so already', async () => {
    const hand: Parameters<typeof fillDown>[0] = {
      lines: [seat(SECRETARY_A), seat(CHAIR_A), seat(CLERK_A1)],
      columns: ['form'],
    };
    fillDown(hand, undefined);
    await vi.waitFor(() => expect(messages()).toEqual([expect.stringMatching(/^Không có gì thay đổi/)]));
    expect(useToasts.getState().toasts[0]?.undo).toBeUndefined();
    edit.mockResolvedValueOnce({ delta: delta(), entry: ENTRY });
    fillDown(hand, undefined);
    await vi.waitFor(() => expect(messages()).toContain('Đã sửa 2 vị trí'));
  });

  it('says so where the line above has nothing to give', () => {
    fillDown({ lines: [seat(CLERK_A1)], columns: ['form'] }, seat(SECRETARY_B));
    expect(edit).not.toHaveBeenCalled();
    expect(messages()).toHaveLength(1);
  });

  it('fills no people and nothing that is only shown, and says why', () => {
    fillDown({ lines: [seat(SECRETARY_A), seat(CHAIR_A)], columns: ['person'] }, undefined);
    fillDown({ lines: [{ kind: 'person', id: BINH }], columns: ['title'] }, seat(SECRETARY_A));
    fillDown({ lines: [seat(SECRETARY_A), seat(CHAIR_A)], columns: ['title', 'position'] }, undefined);
    expect(edit).not.toHaveBeenCalled();
    expect(messages()).toEqual([
      expect.stringMatching(/^Không điền xuống cột Cán bộ: mỗi vị trí chỉ bố trí một người/),
      expect.stringMatching(/^Không điền xuống cột Chức danh: mỗi vị trí/),
      expect.stringMatching(/^Cột Chức danh chỉ để xem/),
    ]);
  });

  it('fills what can be of a rectangle, and says so where nobody sits below', () => {
    fillDown({ lines: [seat(SECRETARY_A), seat(CHAIR_A)], columns: ['person', 'form'] }, undefined);
    expect(edit).toHaveBeenCalledExactlyOnceWith([CHAIR_A], { form: 'keep' });
    edit.mockClear();
    fillDown({ lines: [seat(SECRETARY_A), seat(CLERK_A2)], columns: ['form'] }, undefined);
    expect(edit).not.toHaveBeenCalled();
    expect(messages()).toEqual([expect.stringContaining('Các dòng bên dưới chưa có người')]);
  });
});
