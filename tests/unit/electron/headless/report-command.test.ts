import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figure } from '../../../../shared/report/keys.ts';
import { headless, headlessHere } from '../../../support/processes/headless.ts';
import { personId, postOf, smallWorkspace, UNIT_CODES } from '../../../support/workspaces.ts';
import { Report, ReportRemoved, Reports, Vacancies } from './figure-shapes.ts';
import { Changed, Undone } from './shapes.ts';

describe('report', () => {
  it('counts, is kept, and compares the next month with what was kept', async () => {
    const { path, folder } = smallWorkspace();
    const on = (command: string, ...rest: string[]) => [command, '--file', path, ...rest];
    await headlessHere(Changed, ...on('assign', '--post', postOf('D01'), '--person', personId(1)));
    const first = (await headlessHere(Report, ...on('report', '--date', '25/10/2026', '--keep'))).json;
    expect(first.figures.counts[figure.seats('seats', 'filled')]).toBe(1);
    expect(first.compared).toEqual({ lastMonth: null, yearStart: null });

    const out = join(folder, 'out');
    const options = ['--date', '2026-11-25', '--out', out, '--format', 'xlsx'];
    const { figures, compared, files } = (await headlessHere(Report, ...on('report', ...options))).json;
    expect(compared.lastMonth?.figures).toEqual(first.figures);
    expect(files.map((file) => file.path)).toEqual([join(out, 'Báo cáo tháng 11-2026.xlsx')]);
    expect(existsSync(join(out, 'Báo cáo tháng 11-2026.xlsx'))).toBe(true);
    const { total, required } = (await headlessHere(Vacancies, ...on('vacancies'))).json;
    expect(figures.counts).toMatchObject({
      [figure.seats('seats', 'vacant')]: total,
      [figure.seats('seats', 'required')]: required,
    });

    // Only what was asked to be kept is.
    expect((await headlessHere(Reports, ...on('reports'))).json).toMatchObject([{ day: '2026-10-25' }]);
    const { stdout } = await headless(...on('report', '--date', '2026-11-25'));
    expect(stdout).toMatch(new RegExp(`Vị trí còn trống +${total} +${total}`));
  });

  it('that was kept is removed for a reason, and comes back', async () => {
    const { path } = smallWorkspace();
    const on = (command: string, ...rest: string[]) => [command, '--file', path, ...rest];
    await headlessHere(Report, ...on('report', '--date', '2026-10-25', '--keep'));
    const nameless = await headless(...on('report-remove', '--report', '1'));
    expect([nameless.code, nameless.stderr.includes('--reason')]).toEqual([2, true]);
    const remove = (number: string) => on('report-remove', '--report', number, '--reason', 'lập lại');
    expect((await headless(...remove('2'), '--json')).stdout).toContain('report-not-found');
    expect((await headlessHere(ReportRemoved, ...remove('1'))).json).toEqual({ removed: 1 });
    expect((await headlessHere(Reports, ...on('reports'))).json).toEqual([]);
    await headlessHere(Undone, ...on('undo'));
    expect((await headlessHere(Reports, ...on('reports'))).json).toMatchObject([{ id: 1 }]);
  });

  it('tells its formats where it is asked for another', async () => {
    const { path, folder } = smallWorkspace();
    const refused = await headless('report', '--file', path, '--out', folder, '--format', 'svg');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('docx, pdf, xlsx');
  });

  it('is of one unit, and of no unit that is not there', async () => {
    const { path } = smallWorkspace();
    const [unit = ''] = UNIT_CODES;
    const { figures } = (await headlessHere(Report, 'report', '--file', path, '--unit', unit)).json;
    expect(figures).toMatchObject({ units: 1, unitCodes: [unit] });
    expect(figures.day).toMatch(/-25$/);
    const refused = await headless('report', '--file', path, '--unit', '99999', '--json');
    expect(refused.code).not.toBe(0);
    expect(refused.stdout).toContain('unit-not-found');
  });
});
