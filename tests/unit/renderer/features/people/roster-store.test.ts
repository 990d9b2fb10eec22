import { beforeEach, describe, expect, it } from 'vitest';
import { useRosterStore } from '../../../../../renderer/features/people/roster-store.ts';
import { ANH, BINH } from '../../../../support/small-plan.ts';

const state = () => useRosterStore.getState();

beforeEach(() => state().open(`${Math.random()}.botri`));

describe('the roster as it is looked at', () => {
  it('takes values of a facet in and out, and leaves no empty facet behind', () => {
    state().toggle('degree', 'master');
    state().toggle('degree', '');
    state().toggle('sex', 'female');
    expect(state().filter).toEqual({ degree: ['master', ''], sex: ['female'] });
    state().toggle('degree', 'master');
    state().toggle('degree', '');
    expect(state().filter).toEqual({ sex: ['female'] });
    state().setFacet('sex', []);
    expect(state().filter).toEqual({});
  });

  it('shows everybody again, the list and who is chosen staying', () => {
    state().put({ text: 'lo', columnFilter: { name: {} }, selected: [ANH, BINH], view: 'list' });
    state().toggle('sex', 'female');
    state().clear();
    expect(state()).toMatchObject({ text: '', filter: {}, columnFilter: {}, selected: [ANH, BINH] });
  });

  it('is kept for the same file and begins anew with another', () => {
    state().open('a.botri');
    state().put({ text: 'lo', view: 'doubles', merging: [ANH, BINH] });
    state().open('a.botri');
    expect(state()).toMatchObject({ text: 'lo', view: 'doubles' });
    state().open('b.botri');
    expect(state()).toMatchObject({ text: '', view: 'list', merging: null, selected: [] });
  });
});
