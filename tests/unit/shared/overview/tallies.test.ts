import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../shared/domain/finding.ts';
import { PersonId, TitleCode, UnitCode } from '../../../../shared/domain/ids.ts';
import { DEGREES, type Degree } from '../../../../shared/domain/levels.ts';
import type { Requirement } from '../../../../shared/domain/post.ts';
import type { PersonRow, PlanRow, UnitRow } from '../../../../shared/ipc/contract.ts';
import {
  findingsByRule,
  peopleByLevel,
  unitsToLookAt,
  vacanciesByTitle,
} from '../../../../shared/overview/tallies.ts';

function seat(title: string, requirement: Requirement, filled: boolean, slot = 1, frozen = false): PlanRow {
  const post = {
    titleCode: TitleCode.parse(title),
    title,
    requirement,
    slot,
    norm: 1,
    frozen,
  } as PlanRow['post'];
  const personId = filled ? PersonId.parse('P000001') : null;
  return { post, personId, form: null, since: null, note: '' };
}

describe('vacanciesByTitle', () => {
  it('counts free seats within the norm, required ones first', () => {
    const rows = [
      seat('C01', 'optional', false),
      seat('C01', 'optional', false),
      seat('U10', 'required', false),
      seat('D01', 'key', true),
      seat('U10', 'required', false, 2),
      seat('U10', 'required', false, 1, true),
    ];
    const tallies = vacanciesByTitle(rows, ({ post }) => post.title);
    expect(tallies.map(({ title, vacant, required }) => [title, vacant, required])).toEqual([
      ['U10', 1, 1],
      ['C01', 2, 0],
    ]);
  });
});

describe('findingsByRule', () => {
  it('orders by the worst severity a rule has, then by number, without what is let stand', () => {
    const finding = (rule: Finding['rule'], severity: Finding['severity']) =>
      ({ rule, severity, waived: null }) as Finding;
    const tallies = findingsByRule([
      finding('DATA-MISSING', 'warn'),
      finding('POST-VACANT', 'warn'),
      finding('POST-VACANT', 'block'),
      finding('AGE-RETIRES-IN-TERM', 'info'),
      finding('PERSON-UNPLACED', 'warn'),
      finding('PERSON-UNPLACED', 'warn'),
      { ...finding('POST-VACANT', 'block'), waived: { kind: 'special', document: 'QĐ 1', deadline: null } },
    ]);
    expect(tallies.map(({ rule, severity, count }) => [rule, severity, count])).toEqual([
      ['POST-VACANT', 'block', 2],
      ['PERSON-UNPLACED', 'warn', 2],
      ['DATA-MISSING', 'warn', 1],
      ['AGE-RETIRES-IN-TERM', 'info', 1],
    ]);
  });
});

describe('peopleByLevel', () => {
  it('lists levels from the highest, those not known last, and none that nobody has', () => {
    const degrees: (Degree | null)[] = ['university', null, 'master', 'university'];
    const people = degrees.map((degree) => ({ person: { degree } }) as PersonRow);
    expect(peopleByLevel(people, DEGREES, ({ person }) => person.degree)).toEqual([
      { level: 'master', count: 1 },
      { level: 'university', count: 2 },
      { level: null, count: 1 },
    ]);
  });
});

describe('unitsToLookAt', () => {
  it('leaves out units without need and puts the worst first', () => {
    const unit = (code: string, vacantRequired: number, block: number) =>
      ({
        unit: { code: UnitCode.parse(code), fullName: code },
        summary: { vacantRequired, findings: { block, warn: 9, info: 9 } },
      }) as UnitRow;
    const units = unitsToLookAt([unit('00001', 0, 0), unit('00002', 1, 0), unit('00003', 1, 3)]);
    expect(units.map((one) => one.unit.code)).toEqual(['00003', '00002']);
  });
});
