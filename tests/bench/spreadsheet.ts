/**
 * What an office does instead: the same checks on the same roster as formulas of a spreadsheet, worked out by
 * LibreOffice Calc. The time is that of opening the sheet with its formulas less that of the same sheet with figures in
 * their place; the sums of the formulas must be the findings of the rules.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEGREES, rankOf, THEORIES } from '../../shared/domain/levels.ts';
import type { Person } from '../../shared/domain/person.ts';
import { mattersWhenVacant } from '../../shared/domain/post.ts';
import type { RuleId } from '../../shared/domain/rule-id.ts';
import { FindingIndex } from '../../shared/rules/finding-index.ts';
import type { PlanState } from '../../shared/rules/plan-state.ts';
import { placedOn } from '../../shared/rules/plan-view.ts';
import { RULES } from '../../shared/rules/registry.ts';
import { retirementOf } from '../../shared/rules/retirement.ts';
import { type Ruleset, standardOf } from '../../shared/rules/ruleset.ts';
import type { Comparison } from './report.ts';
import { median, timed } from './yardstick.ts';

/** Rules that can be put into a formula an office would write. */
const IN_FORMULAS = [
  'QUAL-DEGREE-MIN',
  'QUAL-THEORY-MIN',
  'AGE-PAST-RETIREMENT',
  'POST-VACANT',
] as const satisfies readonly RuleId[];

type Cell = string | number | { formula: string };

/** Null where LibreOffice is not on this machine. Throws where the sheet and the rules disagree. */
export function compareWithSpreadsheet(state: PlanState): Comparison[] | null {
  if (spawnSync('soffice', ['--version']).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'bo-tri-calc-'));
  try {
    const rules = checksOf(state);
    const formulas = median(Array.from({ length: 3 }, () => rules.time()));
    const withFormulas = convert(folder, 'cong-thuc', workbook(state, true));
    const without = convert(folder, 'so-lieu', workbook(state, false));
    const counts = rules.counts();
    for (const [at, rule] of IN_FORMULAS.entries()) {
      if (withFormulas.sums[at] !== counts.get(rule))
        throw new Error(`${rule}: ${withFormulas.sums[at]} in the sheet, ${counts.get(rule)} by the rules`);
    }
    return [
      {
        name: `${IN_FORMULAS.length} checks of Lai Châu as formulas in LibreOffice Calc / as rules`,
        ratio: (withFormulas.ms - without.ms) / formulas,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The plan with every rule off that the sheet does not have. */
function checksOf(state: PlanState) {
  const before = state.ruleset;
  const switches: Ruleset['switches'] = {};
  for (const { id } of RULES) {
    if (!(IN_FORMULAS as readonly RuleId[]).includes(id))
      switches[id] = { off: true, severity: null, citation: null };
  }
  const index = new FindingIndex(state);
  const run = () => {
    state.setRuleset({ ...before, switches });
    const ms = timed(() => index.checkAll());
    state.setRuleset(before);
    return ms;
  };
  return {
    time: run,
    counts: () => {
      const counts = new Map<string, number>(IN_FORMULAS.map((rule) => [rule, 0]));
      for (const { rule } of index.all()) counts.set(rule, (counts.get(rule) ?? 0) + 1);
      return counts;
    },
  };
}

/** Opens the sheet and writes its first table as text. */
function convert(folder: string, name: string, content: string): { ms: number; sums: number[] } {
  const path = join(folder, `${name}.fods`);
  writeFileSync(path, content);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const open = () =>
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, path]);
  // The first start makes a profile; it is not what is measured.
  open();
  const ms = median(Array.from({ length: 3 }, () => timed(open)));
  const sums = readFileSync(join(folder, `${name}.csv`), 'utf8')
    .trim()
    .split('\n')
    .map(Number);
  return { ms, sums };
}

function workbook(state: PlanState, formulas: boolean): string {
  const posts = [...state.posts.values()];
  const last = posts.length;
  const sums: Cell[][] = ['E', 'F', 'G', 'H'].map((column) => [
    formulas ? { formula: `SUM([Posts.${column}1:.${column}${last}])` } : 0,
  ]);
  const people = [...state.people.values()].map((person): Cell[] => [
    person.id,
    person.degree === null ? '' : rankOf(DEGREES, person.degree),
    person.theory === null ? '' : rankOf(THEORIES, person.theory),
    endOfService(person),
  ]);
  const standards = [...state.titles.values()].map(({ code }): Cell[] => {
    const standard = standardOf(state.ruleset, code);
    return [
      code,
      standard?.minDegree ? rankOf(DEGREES, standard.minDegree) : -1,
      standard?.minTheory ? rankOf(THEORIES, standard.minTheory) : -1,
    ];
  });
  const [inPeople, inStandards] = [`[People.A1:.D${people.length}]`, `[Standards.A1:.C${standards.length}]`];
  const rows = posts.map((post, at): Cell[] => {
    const row = at + 1;
    const placed = placedOn(state, post.id);
    const level = (column: number) =>
      `IF([.C${row}]="";0;IF(VLOOKUP([.C${row}];${inPeople};${column};0)="";0;IF(VLOOKUP([.C${row}];${inPeople};${column};0)<VLOOKUP([.B${row}];${inStandards};${column};0);1;0)))`;
    const start = placed === null ? 0 : monthsOf(placed.start);
    const checks = [
      level(2),
      level(3),
      `IF([.C${row}]="";0;IF([.D${row}]=0;0;IF(VLOOKUP([.C${row}];${inPeople};4;0)="";0;IF(VLOOKUP([.C${row}];${inPeople};4;0)<[.D${row}];1;0))))`,
      `IF(AND([.C${row}]="";[.I${row}]=1);1;0)`,
    ];
    return [
      post.id,
      post.titleCode,
      placed?.person.id ?? '',
      placed === null || placed.military ? 0 : start,
      ...checks.map((formula) => (formulas ? { formula } : 0)),
      mattersWhenVacant(post) ? 1 : 0,
    ];
  });
  const sheets = [
    sheet('Sums', sums),
    sheet('Posts', rows),
    sheet('People', people),
    sheet('Standards', standards),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>${sheets.join('')}</office:spreadsheet></office:body></office:document>`;
}

/** Months since year 0 of the month in which service ends; '' where it is not known. */
function endOfService({ sex, birth }: Pick<Person, 'sex' | 'birth'>): Cell {
  const retirement = retirementOf(sex, birth);
  return retirement === null ? '' : monthsOf(retirement.month);
}

function monthsOf(date: string): number {
  const [year = '0', month = '0'] = date.split('-');
  return Number(year) * 12 + Number(month);
}

function sheet(name: string, rows: readonly Cell[][]): string {
  const cell = (value: Cell): string => {
    if (typeof value === 'number')
      return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
    if (typeof value === 'string')
      return value === ''
        ? '<table:table-cell/>'
        : `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
    return `<table:table-cell table:formula="of:=${value.formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"/>`;
  };
  const lines = rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`);
  return `<table:table table:name="${name}">${lines.join('')}</table:table>`;
}
