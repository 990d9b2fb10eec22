import { describe, expect, it } from 'vitest';
import {
  countDecisions,
  decidedIn,
  decisionPapers,
} from '../../../../../electron/services/export/decision-inputs.ts';
import { setDisposition } from '../../../../../electron/services/plan/dispositions.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { editPerson } from '../../../../../electron/services/roster/edit-person.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import type { DispositionKind } from '../../../../../shared/domain/plan.ts';
import { openSmallWorkspace, personId, postOf } from '../../../../support/workspaces.ts';

const ALL = { postIds: [], unitCode: null };
const EACH = { grouping: 'each', listed: false } as const;

const dayOf = (value: string) => ({ value, precision: 'day' as const, text: value });

function leave(session: Session, person: number, kind: DispositionKind): void {
  setDisposition(session, { personId: personId(person), kind, date: null, note: '' });
}

describe('what is decided on', () => {
  it('are placements and dispositions, each of the kind that follows from it', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });
    assign(session, { postId: postOf('U10'), personId: personId(2), displace: false, form: 'second' });
    leave(session, 3, 'retire');
    leave(session, 4, 'surplus');
    expect(decidedIn(session, ALL, {}).map(({ item, kind }) => [item.personId, item.postId, kind])).toEqual([
      [personId(1), postOf('D01'), 'designate'],
      [personId(2), postOf('U10'), 'second'],
      [personId(3), null, 'retire'],
    ]);
  });

  it('are those whose appointment ends, not those who serve the term of their committee', async () => {
    const { session } = await openSmallWorkspace();
    for (const [person, title] of [
      [1, 'D01'],
      [2, 'U20'],
    ] as const) {
      editPerson(session, personId(person), {
        appointedUntil: dayOf('2026-09-30'),
        birth: dayOf('1985-05-01'),
      });
      assign(session, { postId: postOf(title), personId: personId(person), displace: false, form: 'keep' });
    }
    expect(decidedIn(session, ALL, {}).map(({ item, kind }) => [item.postId, kind])).toEqual([
      [postOf('U20'), 're-appoint'],
    ]);
  });

  it('are of the units named: people without a seat where they work', async () => {
    const { session } = await openSmallWorkspace();
    const [first, second] = [...session.state.units.keys()];
    if (first === undefined || second === undefined) throw new Error('two units are wanted');
    leave(session, 3, 'resign');
    const home = session.state.people.get(personId(3))?.currentUnitCode;
    const inUnits = [...session.state.units.keys()].filter(
      (unitCode) => decidedIn(session, { postIds: [], unitCode }, {}).length > 0,
    );
    expect(inUnits).toEqual(home == null ? [] : [home]);
    expect(decidedIn(session, ALL, { unitCodes: [...session.state.units.keys()] })).toHaveLength(
      inUnits.length,
    );
  });
});

describe('papers', () => {
  it('bring people of one kind together, never those of different issuers or kinds', async () => {
    const { session } = await openSmallWorkspace();
    leave(session, 1, 'retire');
    leave(session, 2, 'retire');
    leave(session, 3, 'resign');
    const kinds = (grouping: 'each' | 'kind', listed = false) =>
      decisionPapers(session, ALL, { grouping, listed }).map(({ input, items }) => [
        input.kind,
        input.family,
        items.length,
        input.listed,
      ]);
    expect(kinds('each')).toHaveLength(3);
    const together = kinds('kind', true);
    expect(together.filter(([kind]) => kind === 'resign')).toEqual([['resign', 'state', 1, false]]);
    expect(together.reduce((sum, [, , people]) => sum + Number(people), 0)).toBe(3);
    for (const [, , people, listed] of together) expect(listed).toBe(Number(people) > 1);
  });

  it('are counted as they are made', async () => {
    const { session } = await openSmallWorkspace();
    leave(session, 1, 'resign');
    leave(session, 2, 'resign');
    expect(countDecisions(session, ALL, EACH)).toEqual({
      papers: 2,
      people: 2,
      kinds: [{ kind: 'resign', people: 2 }],
    });
  });
});
