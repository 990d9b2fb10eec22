import { describe, expect, it } from 'vitest';
import { headless, headlessHere, headlessJson } from '../../../support/processes/headless.ts';
import { smallWorkspace, somebody, UNIT_CODES } from '../../../support/workspaces.ts';
import { Failure, Posts, Proposed } from './shapes.ts';

describe('propose', () => {
  it('changes nothing by itself, and places everybody in one step with --apply', async () => {
    const { path } = smallWorkspace([somebody(1), somebody(2)]);
    const on = (...rest: string[]) => ['propose', '--file', path, ...rest];
    const filled = async () =>
      (await headlessHere(Posts, 'posts', '--file', path)).json.filter(({ personId }) => personId !== null);
    const looked = await headlessJson(Proposed, ...on());
    expect(looked.code).toBe(1);
    expect(looked.json.proposed.map(({ person }) => person)).toHaveLength(2);
    expect(looked.json).toMatchObject({ peopleLeft: [], beyond: 0, applied: false });
    expect(await filled()).toEqual([]);
    const unit = UNIT_CODES[1] ?? '';
    const { json } = await headlessHere(Proposed, ...on('--unit', unit, '--required-only', '--apply'));
    expect(json.applied).toBe(true);
    expect((await filled()).map(({ unitCode }) => unitCode)).toEqual([unit, unit]);
    await headless('undo', '--file', path);
    expect(await filled()).toEqual([]);
  });

  it('keeps within the reach, and refuses one it does not know', async () => {
    const { path } = smallWorkspace([somebody(1)]);
    const on = (...rest: string[]) => ['propose', '--file', path, ...rest];
    // Where somebody works is not known: only the whole province is far enough.
    const near = await headlessHere(Proposed, ...on('--reach', 'same-district'));
    expect(near.json).toMatchObject({ proposed: [], peopleLeft: ['P000001'] });
    expect((await headlessHere(Failure, ...on('--reach', 'moon'))).code).toBe(2);
    expect((await headless(...on('--met-only'))).stdout).toContain('Đề xuất');
  });
});
