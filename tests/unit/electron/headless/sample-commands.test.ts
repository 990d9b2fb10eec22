import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkspaceService } from '../../../../electron/services/workspace/workspace-service.ts';
import { ProvinceCode } from '../../../../shared/domain/ids.ts';
import { readDocx } from '../../../support/docx.ts';
import { headless, headlessHere, headlessJson } from '../../../support/processes/headless.ts';
import { serviceForTests } from '../../../support/workspaces.ts';
import { Vacancies } from './figure-shapes.ts';
import { Exported } from './paper-shapes.ts';
import { Rules } from './rule-shapes.ts';
import { Changed, Checked, CheckedFully, Created, Failure, People, Posts, Units } from './shapes.ts';

let folder = '';
let file = '';
let service: WorkspaceService;

/** The same sample, made by the services themselves and kept open under another name. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bo-tri-test-'));
  file = join(folder, 'mau.botri');
  service = serviceForTests({ now: () => new Date() });
  const sample = { provinceCode: ProvinceCode.parse('12'), sample: true, overwrite: false };
  await service.create({ path: join(folder, 'cua-so.botri'), ...sample });
  await service.backup(file);
});

afterAll(() => {
  service.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the sample of Lai Châu', () => {
  it('is made with its people on their posts', async () => {
    const { json } = await headlessJson(
      Created,
      'new',
      '--file',
      join(folder, 'moi.botri'),
      '--province',
      '12',
      '--sample',
    );
    const { info } = service.session;
    expect(json).toMatchObject({ units: 38, bodies: info.bodies, posts: info.posts, people: info.people });
  });

  it('has the people, units and posts the services have', async () => {
    const { state } = service.session;
    const people = (await headlessJson(People, 'people', '--file', file)).json;
    expect(people.map((person) => person.id)).toEqual([...state.people.keys()]);
    expect(people.filter((person) => person.retirement !== null).length).toBeGreaterThan(people.length * 0.9);
    const units = (await headlessJson(Units, 'units', '--file', file)).json;
    expect(units.map((unit) => unit.code)).toEqual([...state.units.keys()]);
    expect(units.every((unit) => unit.mergedFrom.length > 0)).toBe(true);
    const posts = (await headlessJson(Posts, 'posts', '--file', file)).json;
    expect(posts).toHaveLength(state.posts.size);
    const filled = posts.filter((post) => post.personId !== null);
    expect(filled).toHaveLength(state.placements.size);
    for (const { id, personId, form } of filled)
      expect(state.placements.get(id as never)).toMatchObject({ personId, form });
  });

  it('is checked as the window checks it, whole, by unit and by rule', async () => {
    const { findings, state } = service.session;
    const whole = await headlessJson(Checked, 'check', '--file', file);
    expect(whole.code).toBe(1);
    expect(whole.json.counts).toEqual(findings.counts());
    expect(whole.json.findings.map(({ rule, wanted, found }) => ({ rule, wanted, found }))).toEqual(
      findings.all().map(({ rule, wanted, found }) => ({ rule, wanted, found })),
    );
    const [unit = '' as never] = [...state.units.keys()];
    const ofUnit = await headlessHere(Checked, 'check', '--file', file, '--unit', unit);
    expect(ofUnit.json.counts).toEqual(findings.ofUnit(unit));
    const unplaced = await headlessHere(Checked, 'check', '--file', file, '--rule', 'PERSON-UNPLACED');
    expect(unplaced.json.findings.length).toBe(
      findings.all().filter((finding) => finding.rule === 'PERSON-UNPLACED').length,
    );
    const none = await headlessHere(Failure, 'check', '--file', file, '--unit', '00000');
    expect([none.code, none.json.error.code]).toEqual([2, 'unit-not-found']);
  });

  it('is checked again as a whole, in a thread, and the two agree', async () => {
    const { json } = await headlessHere(CheckedFully, 'check', '--file', file, '--full');
    expect(json.full).toMatchObject({ different: [], inThread: true, findings: json.findings.length });
  });

  it('has vacancies that agree with its posts', async () => {
    const posts = (await headlessHere(Posts, 'posts', '--file', file)).json;
    const vacant = posts.filter((post) => post.personId === null);
    const { code, json } = await headlessJson(Vacancies, 'vacancies', '--file', file);
    expect(code).toBe(0);
    expect(json.required).toBe(vacant.filter((post) => post.required).length);
    expect(json.total).toBe(json.byUnit.flatMap((unit) => unit.posts).length);
    expect(vacant.map((post) => post.id)).toEqual(
      expect.arrayContaining(json.byUnit.flatMap((unit) => unit.posts.map((post) => post.postId))),
    );
  });

  it('has the rules in force', async () => {
    const { json } = await headlessJson(Rules, 'rules', '--file', file);
    expect(json.find((rule) => rule.id === 'AGE-FULL-TERM')?.parameters).toMatchObject({ months: 60 });
  });

  it('is exported as lists, and as decisions once somebody is placed', async () => {
    const [unit = '' as never] = [...service.session.state.units.keys()];
    const out = join(folder, 'xuat');
    const args = ['export', '--file', file, '--out', out, '--unit', unit];
    const list = await headlessJson(Exported, ...args, '--kind', 'list');
    const vacancy = await headlessHere(Exported, ...args, '--kind', 'vacancy');
    const post = service.session.state.postsOfUnit(unit)[0] ?? '';
    const change = ['--file', file, '--post', post];
    await headlessHere(Changed, 'unassign', ...change).catch(() => undefined);
    await headlessHere(Changed, 'assign', ...change, '--person', 'P000001', '--form', 'designate');
    const decisions = await headlessHere(Exported, ...args, '--kind', 'decisions');
    expect([list.code, list.json.files.length, vacancy.json.files.length]).toEqual([0, 1, 1]);
    expect(decisions.json.files.some(({ path }) => path.endsWith('.docx'))).toBe(true);
    for (const { path, bytes } of [list, vacancy, decisions].flatMap(({ json }) => json.files)) {
      expect(path.startsWith(out)).toBe(true);
      expect(statSync(path).size).toBe(bytes);
    }
    const whole = ['export', '--file', file, '--out', out];
    const blocs = ['--bloc', 'Khối Đảng', '--bloc', 'front'];
    const ofBlocs = await headlessHere(Exported, ...whole, '--kind', 'overview', ...blocs);
    const paper = readDocx(readFileSync(ofBlocs.json.files[0]?.path ?? '')).text;
    expect(paper).toMatch(/khối Đảng; khối Mặt trận, đoàn thể/u);
    const journal = await headlessHere(Failure, ...whole, '--kind', 'journal', ...blocs);
    const unknown = await headlessHere(Failure, ...whole, '--kind', 'list', '--bloc', 'Khối Khác');
    expect([journal, unknown].map(({ code, json }) => [code, json.error.code])).toEqual([
      [2, 'usage'],
      [2, 'usage'],
    ]);
    const wrong = await headlessHere(Failure, ...args, '--kind', 'list', '--format', 'svg');
    expect([wrong.code, wrong.json.error.code]).toEqual([2, 'format-not-offered']);
  });

  it('is printed for people as aligned tables in either language', async () => {
    const vi = await headless('vacancies', '--file', file);
    expect(vi.stdout).toMatch(/^Vị trí +Trống {2}Bắt buộc\n/);
    const en = await headless('check', '--file', file, '--rule', 'PERSON-UNPLACED', '--lang', 'en');
    expect(en.stdout.split('\n')[0]).toMatch(/^Severity +Rule +Subject +Finding$/);
    expect(existsSync(file)).toBe(true);
  });
});
