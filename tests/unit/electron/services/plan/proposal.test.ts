import { afterEach, describe, expect, it, vi } from 'vitest';
import { setConcurrency } from '../../../../../electron/services/plan/concurrency.ts';
import { setDisposition } from '../../../../../electron/services/plan/dispositions.ts';
import { freezeSeats } from '../../../../../electron/services/plan/organisation.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { applyProposal, makeProposal } from '../../../../../electron/services/plan/proposal.ts';
import { TitleCode } from '../../../../../shared/domain/ids.ts';
import type { ProposalRequest } from '../../../../../shared/domain/proposal.ts';
import { openSmallWorkspace, personId, postOf } from '../../../../support/workspaces.ts';

const [D01, U10] = [postOf('D01'), postOf('U10')];
const [ONE, TWO] = [personId(1), personId(2)];
const ANY: ProposalRequest = {
  postIds: null,
  personIds: null,
  requiredOnly: false,
  reach: 'province',
  standard: 'warned',
};

describe('makeProposal', () => {
  it('tells what the whole plan would come to, and that is what it comes to', async () => {
    const { session } = await openSmallWorkspace();
    const { rows, findings } = await makeProposal(session, ANY);
    expect(rows.length).toBeGreaterThan(1);
    expect(session.state.placements.size).toBe(0);
    expect(findings?.before).toEqual(session.findings.counts());
    applyProposal(session, rows);
    expect(session.findings.counts()).toEqual(findings?.after);
    for (const { postId, lacks } of rows) {
      const found = session.findings.ofPost(postId).map(({ id }) => id);
      for (const { id } of lacks) expect(found).toContain(id);
    }
  });

  it('takes seats that go jointly as one', async () => {
    const { session } = await openSmallWorkspace();
    setConcurrency(session, TitleCode.parse('C06'), TitleCode.parse('C07'), 'joint');
    const both = [postOf('C06'), postOf('C07')];
    const { rows } = await makeProposal(session, { ...ANY, postIds: both });
    expect(rows.map(({ postId }) => postId)).toEqual(both.slice(0, 1));
    applyProposal(session, rows);
    expect(both.map((id) => session.state.personOn(id)?.id)).toEqual([rows[0]?.personId, rows[0]?.personId]);
  });
});

describe('a proposal that takes a while', () => {
  /** Every step is longer than a slice. */
  function slowly(): void {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
  }
  afterEach(() => void vi.restoreAllMocks());

  it('lets others have their turn, tells how far it is, and comes to the same', async () => {
    const { session } = await openSmallWorkspace();
    const atOnce = await makeProposal(session, ANY);
    slowly();
    const told: number[] = [];
    let turns = 0;
    const making = makeProposal(session, ANY, { progress: (share) => told.push(share) });
    const count = (): void => {
      turns += 1;
      if (turns < 5) setImmediate(count);
    };
    setImmediate(count);
    expect(await making).toEqual(atOnce);
    expect(turns).toBe(5);
    expect(told.length).toBeGreaterThan(5);
  });

  it('is stopped when asked, and by a change of the plan it was worked out of', async () => {
    const { session } = await openSmallWorkspace();
    slowly();
    const stop = new AbortController();
    const stopped = makeProposal(session, ANY, { signal: stop.signal });
    stop.abort();
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    const outrun = makeProposal(session, ANY);
    assign(session, { postId: U10, personId: ONE, displace: false });
    await expect(outrun).rejects.toMatchObject({ code: 'cancelled' });
    expect(session.state.placements.size).toBe(1);
  });
});

describe('applyProposal', () => {
  it('places everybody in one step, with the usual form, that one undo takes back', async () => {
    const { session } = await openSmallWorkspace();
    setDisposition(session, { personId: TWO, kind: 'surplus', date: null, note: '' });
    const { entry } = applyProposal(session, [
      { postId: D01, personId: ONE },
      { postId: U10, personId: TWO },
    ]);
    expect(entry).toMatchObject({ command: 'placement.propose', summary: { count: 2, units: 1 } });
    expect(session.state.placementOn(D01)).toMatchObject({ personId: ONE, since: null, note: '' });
    expect(session.state.placementOn(U10)?.form).toBe('transfer-appoint');
    expect(session.state.dispositions.has(TWO)).toBe(false);
    session.undo();
    expect(session.state.placements.size).toBe(0);
    expect(session.state.dispositions.has(TWO)).toBe(true);
  });

  it('places nobody where one of them cannot be placed any more', async () => {
    const { session } = await openSmallWorkspace();
    const items = [
      { postId: D01, personId: ONE },
      { postId: U10, personId: TWO },
    ];
    const refused = (code: string, asked = items) => {
      expect(() => applyProposal(session, asked)).toThrow(expect.objectContaining({ code }));
      expect(session.state.placementOn(D01)).toBeUndefined();
    };
    refused('person-seated', [...items, { postId: postOf('U20'), personId: ONE }]);
    freezeSeats(session, [U10], true);
    refused('seat-frozen');
    session.undo();
    assign(session, { postId: U10, personId: personId(3), displace: false });
    refused('post-filled');
    session.undo();
    assign(session, { postId: postOf('U20'), personId: TWO, displace: false });
    refused('person-seated');
  });
});
