import { describe, expect, it } from 'vitest';
import { headless, headlessHere, headlessJson } from '../../../support/processes/headless.ts';
import { personId, postOf, smallWorkspace, somebody } from '../../../support/workspaces.ts';
import { Overview, Vacancies } from './figure-shapes.ts';
import { Changed, People } from './shapes.ts';

describe('overview', () => {
  it('counts what the vacancies and the roster count, and tells the same in a table', async () => {
    const { path } = smallWorkspace([
      somebody(1, { sex: 'female', ethnicity: 'Thái' }),
      somebody(2, { sex: 'male', ethnicity: 'Kinh' }),
    ]);
    const on = (command: string, ...rest: string[]) => [command, '--file', path, ...rest];
    await headlessHere(Changed, ...on('assign', '--post', postOf('D01'), '--person', personId(1)));

    const { json, code } = await headlessJson(Overview, ...on('overview'));
    const vacancies = (await headlessHere(Vacancies, ...on('vacancies'))).json;
    expect(code).toBe(0);
    expect(json.all).toMatchObject({ filled: 1, lack: vacancies.total, required: vacancies.required });
    expect(json.byTitle.D01).toMatchObject({ filled: 1 });
    expect(json.byBloc.party?.filled).toBe(1);
    for (const unit of vacancies.byUnit) {
      expect(json.units.find(({ unitCode }) => unitCode === unit.unitCode)?.all).toMatchObject({
        lack: unit.vacant,
        required: unit.required,
      });
    }

    expect(json.composition).toMatchObject({ before: 2, after: 1 });
    for (const { facet, lines } of json.composition.parts) {
      for (const { values, before } of lines) {
        const filters = values.flatMap((value) => ['--filter', `${facet}=${value}`]);
        const listed = (await headlessHere(People, ...on('people', ...filters))).json;
        expect([facet, values, listed.length]).toEqual([facet, values, before]);
      }
    }

    const { stdout } = await headless(...on('overview'));
    expect(stdout).toMatch(/Giới tính +Nữ +1 +1/);
  });
});
