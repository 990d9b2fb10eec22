import { describe, expect, it } from 'vitest';
import { setConcurrency } from '../../../../../electron/services/plan/concurrency.ts';
import { setDisposition } from '../../../../../electron/services/plan/dispositions.ts';
import { freezeSeats } from '../../../../../electron/services/plan/organisation.ts';
import { paste } from '../../../../../electron/services/plan/paste.ts';
import { assign, edit } from '../../../../../electron/services/plan/placements.ts';
import { type PostId, TitleCode } from '../../../../../shared/domain/ids.ts';
import type { PasteItem } from '../../../../../shared/ipc/paste-channels.ts';
import { openSmallWorkspace, personId, postOf } from '../../../../support/workspaces.ts';

const [D01, D02, U10] = [postOf('D01'), postOf('D02'), postOf('U10')];
const [ONE, TWO, THREE] = [personId(1), personId(2), personId(3)];

const item = (postId: PostId, change: Partial<PasteItem>): PasteItem => ({
  postId,
  leaves: [],
  displace: false,
  ...change,
});

/** One heads, Two is deputy. */
async function placed() {
  const opened = await openSmallWorkspace();
  assign(opened.session, { postId: D01, personId: ONE, displace: false });
  assign(opened.session, { postId: D02, personId: TWO, displace: false });
  return opened;
}

describe('paste', () => {
  it('seats people with form, day and note in one step that one undo takes back', async () => {
    const { session } = await openSmallWorkspace();
    setDisposition(session, { personId: TWO, kind: 'surplus', date: null, note: '' });
    const { entry } = paste(session, [
      item(D01, { personId: ONE, form: 'elect', since: '2026-09-01', note: 'x' }),
      item(U10, { personId: TWO }),
    ]);
    const [unit] = session.state.units.values();
    const summary = { count: 2, unit: unit?.fullName, units: 1 };
    expect(entry).toMatchObject({ command: 'placement.paste', summary });
    expect(session.state.placementOn(D01)).toMatchObject({ form: 'elect', since: '2026-09-01', note: 'x' });
    expect(session.state.placementOn(U10)?.form).toBe('transfer-appoint');
    expect(session.state.dispositions.has(TWO)).toBe(false);
    session.undo();
    expect(session.state.placements.size).toBe(0);
    expect(session.state.dispositions.has(TWO)).toBe(true);
  });

  it('lets people change places, and a third move along, without anybody losing a seat', async () => {
    const { session } = await placed();
    paste(session, [
      item(D01, { personId: TWO, leaves: [D02] }),
      item(D02, { personId: THREE }),
      item(U10, { personId: ONE, leaves: [D01] }),
    ]);
    expect([D01, D02, U10].map((id) => session.state.personOn(id)?.id)).toEqual([TWO, THREE, ONE]);
    for (const id of [ONE, TWO, THREE]) expect(session.state.postsOfPerson(id)).toHaveLength(1);
  });

  it('changes what is given and keeps the rest of a placement', async () => {
    const { session } = await placed();
    edit(session, { postIds: [D01], note: 'giữ', since: '2026-08-01' });
    paste(session, [item(D01, { form: 'acting' })]);
    expect(session.state.placementOn(D01)).toMatchObject({
      personId: ONE,
      form: 'acting',
      since: '2026-08-01',
      note: 'giữ',
    });
  });

  it.each<[string, PasteItem, string]>([
    ['takes a seat without that being meant', item(D01, { personId: THREE }), 'post-filled'],
    ['edits a seat nobody sits on', item(U10, { note: 'x' }), 'post-empty'],
    ['leaves a seat the person does not hold', item(U10, { personId: ONE, leaves: [D02] }), 'post-empty'],
    ['names a person there is not', item(U10, { personId: personId(999) }), 'person-not-found'],
  ])('writes nothing of it where one item %s', async (_what, wrong, code) => {
    const { session } = await placed();
    const before = session.entries(9).length;
    expect(() => paste(session, [item(D02, { note: 'tốt' }), wrong])).toThrow(
      expect.objectContaining({ code }),
    );
    expect(session.entries(9)).toHaveLength(before);
    expect(session.state.placementOn(D02)?.note).toBe('');
  });

  it('takes a seat where that is meant', async () => {
    const { session } = await placed();
    paste(session, [item(D01, { personId: THREE, displace: true })]);
    expect(session.state.personOn(D01)?.id).toBe(THREE);
    expect(session.state.postsOfPerson(ONE)).toEqual([]);
  });

  it('seats nobody on a seat that is held back', async () => {
    const { session } = await openSmallWorkspace();
    freezeSeats(session, [D01], true);
    expect(() => paste(session, [item(D01, { personId: ONE })])).toThrow(
      expect.objectContaining({ code: 'seat-frozen' }),
    );
  });

  it('takes the seats along that go jointly with one, and leaves them together, unless the paste says otherwise', async () => {
    const { session } = await openSmallWorkspace();
    const H01 = postOf('H01');
    setConcurrency(session, TitleCode.parse('D01'), TitleCode.parse('H01'), 'joint');
    paste(session, [item(D01, { personId: ONE })]);
    expect(session.state.placementOn(H01)).toMatchObject({ personId: ONE, form: 'concurrent' });
    paste(session, [item(U10, { personId: ONE, leaves: [D01] })]);
    expect(session.state.postsOfPerson(ONE)).toEqual([U10]);
    paste(session, [item(D01, { personId: TWO }), item(H01, { personId: THREE })]);
    expect([D01, H01].map((id) => session.state.personOn(id)?.id)).toEqual([TWO, THREE]);
  });
});
