import { describe, expect, it } from 'vitest';
import { listOfJournal } from '../../../../../electron/services/export/journal-paper.ts';
import { assign, clear } from '../../../../../electron/services/plan/placements.ts';
import { searchJournal, undoneSteps } from '../../../../../electron/services/workspace/search-journal.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { UnitCode } from '../../../../../shared/domain/ids.ts';
import {
  type JournalFilter,
  kindOfStep,
  STEP_KINDS,
  WHOLE_JOURNAL,
} from '../../../../../shared/domain/journal-filter.ts';
import { COMMANDS, type JournalEntry } from '../../../../../shared/domain/workspace.ts';
import {
  openSmallWorkspace,
  personId,
  postOf,
  somebody,
  UNIT_CODES,
} from '../../../../support/workspaces.ts';

const D01 = postOf('D01');

/** Person 1 sat down and was taken off, which was undone; person 10 sits in the other unit. */
async function worked(): Promise<Session> {
  const { session } = await openSmallWorkspace([1, 2, 10].map((n) => somebody(n)));
  assign(session, { postId: D01, personId: personId(1), displace: false });
  clear(session, [D01]);
  session.undo();
  assign(session, { postId: postOf('D01', 1, 1), personId: personId(10), displace: false });
  return session;
}

const seqs = (session: Session, filter: Partial<JournalFilter>, language: 'vi' | 'en' = 'vi') =>
  searchJournal(session, { ...WHOLE_JOURNAL, ...filter }, language).entries.map(({ seq }) => seq);

describe('searchJournal', () => {
  it('finds by words in the language of the window, with and without marks', async () => {
    const session = await worked();
    expect(seqs(session, { text: 'dua lo van un ra khoi' })).toEqual([4, 3]);
    expect(seqs(session, { text: 'Đưa Lò Văn Ún ra khỏi' })).toEqual([4, 3]);
    expect(seqs(session, { text: 'place lo van un' }, 'en')).toEqual([2]);
    expect(seqs(session, { text: 'place' })).toEqual([]);
  });

  it('finds people and units by what was changed, not by what is named alike', async () => {
    const session = await worked();
    expect(seqs(session, { personId: personId(1) })).toEqual([4, 3, 2]);
    expect(seqs(session, { personId: personId(10) })).toEqual([5]);
    expect(seqs(session, { unitCode: UnitCode.parse(UNIT_CODES[1]) })).toEqual([5]);
  });

  it('leaves undoing out where it is not wanted, and says what stands undone', async () => {
    const session = await worked();
    expect(seqs(session, { turns: false })).toEqual([5, 3, 2, 1]);
    expect(searchJournal(session, WHOLE_JOURNAL, 'vi').undone).toEqual([3]);
  });

  it('joins what is asked for, and ends with the day', async () => {
    const session = await worked();
    expect(seqs(session, { kinds: ['placement'], personId: personId(1), turns: false })).toEqual([3, 2]);
    expect(seqs(session, { from: '2026-06-01', to: '2026-06-01' })).toHaveLength(5);
    expect(seqs(session, { from: '2026-06-02' })).toEqual([]);
    expect(seqs(session, { actor: 'x' })).toEqual([]);
  });
});

describe('the journal on paper', () => {
  it('has the steps found, oldest first, and says what they were chosen by', async () => {
    const session = await worked();
    const list = listOfJournal(session, { ...WHOLE_JOURNAL, personId: personId(1), kinds: ['placement'] });
    expect(list.head.subtitle).toBe('(Lò Văn Ún; Bố trí)');
    expect(list.rows.map((row) => (row.kind === 'data' ? row.cells[0] : null))).toEqual([
      { kind: 'number', value: 2 },
      { kind: 'number', value: 3 },
      { kind: 'number', value: 4 },
    ]);
    const states = list.rows.map((row) => (row.kind === 'data' ? row.cells.at(-1) : null));
    expect(states).toEqual([
      { kind: 'blank' },
      { kind: 'text', text: 'Đã hoàn tác' },
      { kind: 'text', text: 'Hoàn tác việc 3' },
    ]);
    expect(() => listOfJournal(session, { ...WHOLE_JOURNAL, text: 'không có' })).toThrow('nothing-to-export');
  });
});

describe('undoneSteps', () => {
  it('follows undo and redo in the order they were done, however the list is ordered', () => {
    const entry = (seq: number, kind: JournalEntry['kind'], target: number | null = null): JournalEntry => ({
      seq,
      at: '2026-11-21T02:41:00Z',
      actor: '',
      kind,
      target,
      command: 'seat.add',
      summary: {},
      hash: '0'.repeat(64),
    });
    const entries = [
      entry(1, 'do'),
      entry(2, 'do'),
      entry(3, 'undo', 2),
      entry(4, 'undo', 1),
      entry(5, 'redo', 1),
    ];
    expect([...undoneSteps(entries)]).toEqual([2]);
    expect([...undoneSteps([...entries].reverse())]).toEqual([2]);
  });
});

describe('kinds of steps', () => {
  it('are all used, and commands about the file are the only ones without a kind of their own', () => {
    expect([...new Set(COMMANDS.map(kindOfStep))].sort()).toEqual([...STEP_KINDS].sort());
    expect(COMMANDS.filter((command) => kindOfStep(command) === 'file')).toEqual([
      'workspace.create',
      'workspace.restore',
      'settings.change',
      'staff.change',
    ]);
  });
});
