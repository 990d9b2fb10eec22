import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../../../shared/text/parse-date.ts';
import { headless, headlessHere, headlessJson } from '../../../support/processes/headless.ts';
import { personId, postOf, smallWorkspace, somebody } from '../../../support/workspaces.ts';
import { Forecast, Retirements, Surplus } from './figure-shapes.ts';
import { Changed, Failure } from './shapes.ts';

/** 62 years in 05/2030. */
const OLD = { sex: 'male', birth: parsePartialDate('09/05/1968').date } as const;

async function file(): Promise<(command: string, ...rest: string[]) => string[]> {
  const { path } = smallWorkspace([
    somebody(1, OLD),
    somebody(2),
    somebody(3, { birth: parsePartialDate('').date }),
  ]);
  const on = (command: string, ...rest: string[]) => [command, '--file', path, ...rest];
  await headlessHere(Changed, ...on('assign', '--post', postOf('D01'), '--person', personId(1)));
  return on;
}

describe('surplus', () => {
  it('lists who is left, and needs attention until everybody is placed or settled', async () => {
    const on = await file();
    const left = await headlessJson(Surplus, ...on('surplus'));
    expect([left.code, left.json.scope]).toEqual([1, { people: 3, placed: 1, settled: 0, open: 2 }]);
    expect(left.json).toMatchObject({ start: '2026-07-01', deadline: '2030-06-30' });
    for (const number of [2, 3]) {
      const who = ['--person', personId(number), '--kind', 'leave-154', '--date', '2027-01-01'];
      await headlessHere(Changed, ...on('dispose', ...who));
    }
    const done = await headlessHere(Surplus, ...on('surplus'));
    expect([done.code, done.json.scope.open]).toEqual([0, 0]);
    expect(done.json.path.map(({ left: still }) => still)).toEqual([0, 0, 0, 0, 0]);
    expect(done.json.people).toMatchObject([
      { id: personId(2), state: 'settled', kind: 'leave-154', lastDay: '2026-12-31' },
      { id: personId(3), age: null, monthsLeft: null },
    ]);
    expect((await headless(...on('surplus'))).stdout).toContain(
      'Đã bố trí hoặc có hướng giải quyết 3/3 người; còn 0 người.',
    );
  });
});

describe('retirements', () => {
  it('are those of the term, or of the months asked for', async () => {
    const on = await file();
    const { json } = await headlessJson(Retirements, ...on('retirements'));
    expect(json).toMatchObject({ from: '2026-07', to: '2031-06', unknown: [personId(3)], military: 0 });
    expect(json.people).toMatchObject([
      {
        id: personId(1),
        age: '62y0m',
        month: '2030-05',
        lastDay: '2030-05-31',
        pensionFrom: '2030-06-01',
        posts: [{ id: postOf('D01'), requirement: 'key' }],
      },
    ]);
    const months = async (...range: string[]) =>
      (await headlessHere(Retirements, ...on('retirements', ...range))).json.people.length;
    expect(await months('--from', '2030-05', '--to', '05/2030')).toBe(1);
    expect(await months('--to', '2030-04')).toBe(0);
    expect(await months('--from', '2030-06')).toBe(0);
    expect(await months('--from', '2030', '--to', '2030')).toBe(1);
    expect((await headless(...on('retirements'))).stdout).toMatch(/01\/06\/2030 +P000001 +Lò Văn Ún/);
  });

  it('refuse months that are none', async () => {
    const on = await file();
    const refused = await headlessHere(Failure, ...on('retirements', '--from', 'mai'));
    expect([refused.code, refused.json.error.code]).toEqual([2, 'date-invalid']);
  });
});

describe('forecast', () => {
  it('tells month by month which posts fall vacant', async () => {
    const on = await file();
    const { json } = await headlessJson(Forecast, ...on('forecast'));
    expect(json.months).toHaveLength(60);
    expect(json.months.find(({ month }) => month === '2030-06')).toMatchObject({
      count: 1,
      key: 1,
      total: json.vacantNow + 1,
    });
    expect(json.events).toMatchObject([
      { postId: postOf('D01'), person: 'Lò Văn Ún', on: '2030-06-01', planned: { here: 0, elsewhere: 0 } },
    ]);
    expect(json.title.find(({ key }) => key === 'D01')).toMatchObject({ count: 1, byYear: { 2030: 1 } });
    expect((await headless(...on('forecast'))).stdout).toMatch(/06\/2030 +1 +0 +0 +1 /);
  });
});
