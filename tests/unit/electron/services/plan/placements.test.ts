import { describe, expect, it } from 'vitest';
import { setDisposition } from '../../../../../electron/services/plan/dispositions.ts';
import { assign, clear, edit, swap } from '../../../../../electron/services/plan/placements.ts';
import { openSmallWorkspace, personId, postId, postOf } from '../../../../support/workspaces.ts';

const D01 = postOf('D01');
const D02 = postOf('D02');
const U10 = postOf('U10');
const U02 = postOf('U02');
const [ONE, TWO] = [personId(1), personId(2)];

describe('assign', () => {
  it('puts a person on a vacant seat, with the form the deciding authority uses', async () => {
    const { session } = await openSmallWorkspace();
    const party = assign(session, { postId: D01, personId: ONE, displace: false });
    assign(session, { postId: U10, personId: TWO, displace: false });
    expect(session.state.placementOn(D01)).toEqual({
      postId: D01,
      personId: ONE,
      form: 'designate',
      since: null,
      note: '',
    });
    expect(session.state.placementOn(U10)?.form).toBe('transfer-appoint');
    expect(party.entry?.summary).toEqual({
      person: 'Lò Văn Ún',
      post: 'Bí thư Đảng uỷ',
      unit: 'Phường Đoàn Kết',
    });
    expect(party.delta.rows.map((row) => [row.post.id, row.personId])).toEqual([[D01, ONE]]);
    expect(party.delta.counts).toMatchObject({ filled: 1, unplaced: 3 });
  });

  it('takes no second seat as concurrent that does not go with the first: the double post is to be seen', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: D02, personId: ONE, displace: false });
    const { delta } = assign(session, { postId: D01, personId: ONE, displace: false });
    expect(session.state.placementOn(D01)?.form).toBe('designate');
    expect(delta.findingsAdded.map((finding) => finding.rule)).toContain('PERSON-DOUBLE-POST');
  });

  it('takes a second seat as concurrent and leaves the first', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: U10, personId: ONE, displace: false });
    assign(session, { postId: U02, personId: ONE, displace: false });
    expect(session.state.placementOn(U02)?.form).toBe('concurrent');
    expect(session.state.postsOfPerson(ONE)).toHaveLength(2);
  });

  it('tells both units of a double post, also when its facts change', async () => {
    const { session } = await openSmallWorkspace();
    const own = session.state.posts.get(U10);
    const elsewhere = [...session.state.posts.values()].find(
      (post) => post.titleCode === 'U20' && post.unitCode !== own?.unitCode,
    );
    if (own === undefined || elsewhere === undefined) throw new Error('the workspace has one unit');
    const units = [own.unitCode, elsewhere.unitCode].sort();
    assign(session, { postId: U10, personId: ONE, displace: false, form: 'appoint' });
    const both = assign(session, { postId: elsewhere.id, personId: ONE, displace: false, form: 'appoint' });
    expect(both.delta.units.map((unit) => unit.unitCode).sort()).toEqual(units);
    const undone = session.undo();
    expect(undone.delta.units.map((unit) => unit.unitCode).sort()).toEqual(units);
  });

  it('takes the form and the date it is given', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: D01, personId: ONE, displace: false, form: 'acting', since: '2026-09-01' });
    expect(session.state.placementOn(D01)).toMatchObject({ form: 'acting', since: '2026-09-01' });
  });

  it('takes somebody’s seat only where that is meant', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: D01, personId: ONE, displace: false });
    expect(() => assign(session, { postId: D01, personId: TWO, displace: false })).toThrow(
      expect.objectContaining({
        code: 'post-filled',
        params: { post: 'Bí thư Đảng uỷ', person: 'Lò Văn Ún' },
      }),
    );
    expect(session.state.personOn(D01)?.id).toBe(ONE);
    assign(session, { postId: D01, personId: TWO, displace: true });
    expect(session.state.personOn(D01)?.id).toBe(TWO);
    expect(session.state.postsOfPerson(ONE)).toEqual([]);
    session.undo();
    expect(session.state.personOn(D01)?.id).toBe(ONE);
  });

  it('keeps form, date and note where the person sits there already', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: D01, personId: ONE, displace: false, form: 'elect', since: '2026-09-01' });
    edit(session, { postIds: [D01], note: 'theo Thông báo' });
    const again = assign(session, { postId: D01, personId: ONE, displace: false });
    expect(again.entry).toBeNull();
    expect(session.state.placementOn(D01)).toMatchObject({
      form: 'elect',
      since: '2026-09-01',
      note: 'theo Thông báo',
    });
  });

  it('ends a disposition, which undo brings back', async () => {
    const { session } = await openSmallWorkspace();
    setDisposition(session, { personId: ONE, kind: 'surplus', date: null, note: 'chờ' });
    assign(session, { postId: D01, personId: ONE, displace: false });
    expect(session.state.dispositions.has(ONE)).toBe(false);
    session.undo();
    expect(session.state.dispositions.get(ONE)).toMatchObject({ kind: 'surplus', note: 'chờ' });
    expect(session.state.placementOn(D01)).toBeUndefined();
  });

  it.each([
    ['a seat', { postId: postId('03388-X99-1'), personId: ONE }, 'post-not-found'],
    ['a person', { postId: D01, personId: personId(999) }, 'person-not-found'],
    ['a seat left', { postId: D01, personId: ONE, from: postId('03388-X99-1') }, 'post-not-found'],
    ['a seat the person does not hold', { postId: D01, personId: ONE, from: D02 }, 'post-empty'],
  ])('refuses %s that is not there, and writes nothing', async (_what, request, code) => {
    const { session } = await openSmallWorkspace();
    expect(() => assign(session, { ...request, displace: true })).toThrow(expect.objectContaining({ code }));
    expect(session.entries(9)).toHaveLength(1);
    expect(session.state.placements.size).toBe(0);
  });
});

describe('move', () => {
  it('leaves one seat for another in one step', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: D01, personId: ONE, displace: false });
    const { entry, delta } = assign(session, { postId: D02, personId: ONE, displace: false, from: D01 });
    expect(entry).toMatchObject({
      command: 'placement.move',
      summary: { fromPost: 'Bí thư Đảng uỷ', post: 'Phó Bí thư Thường trực Đảng uỷ' },
    });
    expect(session.state.postsOfPerson(ONE)).toEqual([D02]);
    expect(session.state.placementOn(D02)?.form).toBe('designate');
    expect(delta.rows.map((row) => row.post.id).sort()).toEqual([D01, D02]);
    session.undo();
    expect(session.state.postsOfPerson(ONE)).toEqual([D01]);
  });

  it('to the same seat is no move', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: D01, personId: ONE, displace: false });
    expect(assign(session, { postId: D01, personId: ONE, displace: false, from: D01 }).entry).toBeNull();
  });
});

describe('swap', () => {
  it('lets two people change places in one step, which one undo takes back', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: D01, personId: ONE, displace: false, form: 'elect', since: '2026-09-01' });
    assign(session, { postId: U10, personId: TWO, displace: false, form: 'appoint' });
    edit(session, { postIds: [D01], note: 'chờ ý kiến' });
    const before = [session.state.placementOn(D01), session.state.placementOn(U10)];
    const { entry, delta } = swap(session, D01, U10);
    expect(entry).toMatchObject({
      command: 'placement.swap',
      summary: {
        personA: 'Lò Văn Ún',
        postA: 'Bí thư Đảng uỷ',
        unitA: 'Phường Đoàn Kết',
        personB: 'Vàng Thị Dở',
        postB: 'Chánh Văn phòng HĐND và UBND',
        unitB: 'Phường Đoàn Kết',
      },
    });
    expect(session.state.placementOn(D01)).toEqual({
      postId: D01,
      personId: TWO,
      form: 'elect',
      since: '2026-09-01',
      note: '',
    });
    expect(session.state.placementOn(U10)).toMatchObject({ personId: ONE, form: 'appoint', since: null });
    expect(delta.rows.map((row) => row.post.id).sort()).toEqual([D01, U10].sort());
    session.undo();
    expect([session.state.placementOn(D01), session.state.placementOn(U10)]).toEqual(before);
    session.redo();
    expect(session.state.personOn(D01)?.id).toBe(TWO);
  });

  it('gives a newcomer the usual form where the holder before was kept', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: D01, personId: ONE, displace: false, form: 'keep', since: '2025-07-01' });
    assign(session, { postId: U10, personId: TWO, displace: false, form: 'keep', since: '2025-07-01' });
    swap(session, D01, U10);
    expect(session.state.placementOn(D01)).toMatchObject({ personId: TWO, form: 'designate', since: null });
    expect(session.state.placementOn(U10)).toMatchObject({
      personId: ONE,
      form: 'transfer-appoint',
      since: null,
    });
  });

  it('lets who keeps a third seat hold the other one beside it, and nobody else', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: U02, personId: ONE, displace: false });
    assign(session, { postId: D01, personId: ONE, displace: false, form: 'concurrent' });
    assign(session, { postId: U10, personId: TWO, displace: false, form: 'keep' });
    swap(session, D01, U10);
    expect(session.state.placementOn(D01)).toMatchObject({ personId: TWO, form: 'designate' });
    expect(session.state.placementOn(U10)).toMatchObject({ personId: ONE, form: 'concurrent' });
  });

  it('refuses a vacant seat, and does nothing where one person sits on both', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: D01, personId: ONE, displace: false });
    expect(() => swap(session, D01, D02)).toThrow(expect.objectContaining({ code: 'post-empty' }));
    expect(() => swap(session, postId('03388-X99-1'), D01)).toThrow(
      expect.objectContaining({ code: 'post-not-found' }),
    );
    assign(session, { postId: U10, personId: ONE, displace: false });
    expect(swap(session, D01, U10).entry).toBeNull();
    expect(swap(session, D01, D01).entry).toBeNull();
    expect(session.state.postsOfPerson(ONE)).toHaveLength(2);
  });
});

describe('edit', () => {
  it('changes form, date or note of several seats as one step and leaves the rest', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: D01, personId: ONE, displace: false, since: '2026-09-01' });
    assign(session, { postId: U10, personId: TWO, displace: false });
    const { entry } = edit(session, { postIds: [D01, U10], form: 'keep' });
    expect(entry?.summary).toMatchObject({ count: 2 });
    expect(session.state.placementOn(D01)).toMatchObject({ form: 'keep', since: '2026-09-01' });
    edit(session, { postIds: [D01], since: null });
    expect(session.state.placementOn(D01)).toMatchObject({ form: 'keep', since: null });
    session.undo();
    session.undo();
    expect(session.state.placementOn(U10)?.form).toBe('transfer-appoint');
  });

  it('refuses where one of the seats is vacant, and changes none', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: D01, personId: ONE, displace: false });
    expect(() => edit(session, { postIds: [D01, D02], note: 'x' })).toThrow(
      expect.objectContaining({ code: 'post-empty' }),
    );
    expect(session.state.placementOn(D01)?.note).toBe('');
  });
});

describe('clear', () => {
  it('takes people off seats, passing over vacant ones', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: D01, personId: ONE, displace: false });
    assign(session, { postId: U10, personId: TWO, displace: false });
    const { entry, delta } = clear(session, [D01, D02, U10]);
    expect(entry?.summary).toEqual({ count: 2, person: '', post: '', unit: 'Phường Đoàn Kết', units: 1 });
    expect(delta.counts).toMatchObject({ filled: 0, unplaced: 4 });
    session.undo();
    expect(session.state.placements.size).toBe(2);
  });

  it('names the one person where only one seat was filled', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: D01, personId: ONE, displace: false });
    expect(clear(session, [D01, D02]).entry?.summary).toMatchObject({ count: 1, person: 'Lò Văn Ún' });
    expect(clear(session, [D01, D02]).entry).toBeNull();
  });
});
