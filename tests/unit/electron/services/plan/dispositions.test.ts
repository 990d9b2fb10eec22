import { describe, expect, it } from 'vitest';
import { setDispositions } from '../../../../../electron/services/plan/dispositions.ts';
import { journalSentence } from '../../../../../shared/i18n/journal-sentence.ts';
import { openSmallWorkspace, personId } from '../../../../support/workspaces.ts';
import { translator } from '../../../shared/rules/catalog-translator.ts';

const [ONE, TWO, THREE] = [personId(1), personId(2), personId(3)];
const retire = { kind: 'retire', date: 'suggested', note: null } as const;

describe('setDispositions', () => {
  it('gives each the day that follows from the facts, in one step that undoes as one', async () => {
    const { session } = await openSmallWorkspace();
    const { entry, delta } = setDispositions(session, { personIds: [ONE, TWO, ONE], ...retire });
    expect(entry).toMatchObject({ command: 'disposition.setMany', summary: { count: 2, kind: 'retire' } });
    // Born 11/02/1976 (a man) and 12/03/1977 (a woman).
    expect(session.state.dispositions.get(ONE)).toMatchObject({ kind: 'retire', date: '2038-03-01' });
    expect(session.state.dispositions.get(TWO)).toMatchObject({ kind: 'retire', date: '2037-04-01' });
    expect(delta.counts.unplaced).toBe(2);
    session.undo();
    expect(session.state.dispositions.size).toBe(0);
  });

  it('keeps the note of each where none is given, and takes all of it away', async () => {
    const { session } = await openSmallWorkspace();
    setDispositions(session, { personIds: [ONE], kind: 'surplus', date: 'suggested', note: 'chờ ý kiến' });
    expect(session.state.dispositions.get(ONE)).toMatchObject({ date: '2030-06-30', note: 'chờ ý kiến' });
    setDispositions(session, { personIds: [ONE, TWO], kind: 'resign', date: '2026-09-01', note: null });
    expect([...session.state.dispositions.values()].map(({ note }) => note)).toEqual(['chờ ý kiến', '']);
    setDispositions(session, { personIds: [ONE, TWO, THREE], kind: null, date: null, note: null });
    expect(session.state.dispositions.size).toBe(0);
    const again = setDispositions(session, { personIds: [ONE], kind: null, date: null, note: null });
    expect(again.entry).toBeNull();
  });

  it('writes nothing where one of them is not in the roster', async () => {
    const { session } = await openSmallWorkspace();
    expect(() => setDispositions(session, { personIds: [ONE, personId(99)], ...retire })).toThrow(
      expect.objectContaining({ code: 'person-not-found' }),
    );
    expect(session.state.dispositions.size).toBe(0);
  });

  it.each([
    [[ONE], 'retire', 'Đưa Lò Văn Ún vào diện: Nghỉ hưu'],
    [[ONE, TWO], 'retire', 'Đưa 2 người vào diện: Nghỉ hưu'],
    [[ONE], null, 'Bỏ phương án giải quyết của Lò Văn Ún'],
    [[ONE, TWO], null, 'Bỏ phương án giải quyết của 2 người'],
  ] as const)('is told in the journal: %s, %s', async (personIds, kind, sentence) => {
    const { session } = await openSmallWorkspace();
    if (kind === null) setDispositions(session, { personIds: [ONE, TWO], ...retire });
    const { entry } = setDispositions(session, { ...retire, personIds: [...personIds], kind });
    if (entry === null) throw new Error('nothing was written');
    expect(journalSentence(translator('vi'), entry.command, entry.summary, String)).toBe(sentence);
  });
});
