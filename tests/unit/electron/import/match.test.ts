import { describe, expect, it } from 'vitest';
import { makeIssue } from '../../../../electron/import/issues.ts';
import { matchRoster } from '../../../../electron/import/match.ts';
import { mergePerson, samePerson } from '../../../../electron/import/merge-person.ts';
import { NO_DATE } from '../../../../shared/domain/dates.ts';
import { UnitCode } from '../../../../shared/domain/ids.ts';
import type { ReadResult } from '../../../../shared/domain/import.ts';
import { Person, type PersonFields } from '../../../../shared/domain/person.ts';
import { parsePartialDate } from '../../../../shared/text/parse-date.ts';

function person(fullName: string, birth: string, more: Partial<PersonFields> = {}): PersonFields {
  return {
    fullName,
    sex: 'male',
    birth: parsePartialDate(birth).date,
    ethnicity: 'Thái',
    homePlace: '',
    currentPosition: 'Chuyên viên UBND xã Bum Nưa',
    currentTitle: 'Chuyên viên',
    currentUnit: 'UBND xã Bum Nưa',
    currentUnitCode: UnitCode.parse('10001'),
    generalEducation: '12/12',
    degree: 'university',
    degreeText: 'ĐH Luật',
    fields: ['luật'],
    theory: null,
    theoryText: '',
    stateManagement: null,
    stateManagementText: '',
    foreignLanguage: '',
    informatics: '',
    party: { probation: NO_DATE, official: NO_DATE },
    planning: '',
    proposedTitle: '',
    note: '',
    citizenId: '',
    ...more,
  };
}

function known(number: number, fields: PersonFields): Person {
  return Person.parse({ ...fields, id: `P00000${number}`, inScope: true, source: null });
}

function result(people: readonly (PersonFields | null)[]): ReadResult {
  return {
    file: 'ds.xlsx',
    sha256: '0'.repeat(64),
    sheets: [{ name: 'A', headerRow: 1, columns: [] }],
    rows: people.map((one, i) => ({ sheet: 'A', row: i + 2, group: '', person: one })),
    issues: people.flatMap((one, i) =>
      one === null ? [makeIssue('A', i + 2, 'name-missing', { column: 1, field: 'fullName' })] : [],
    ),
  };
}

function outcomes(people: readonly (PersonFields | null)[], roster: readonly Person[] = []): string[] {
  return matchRoster(result(people), roster).rows.map((row) => row.outcome);
}

const AN = person('Lò Văn An', '05/03/1975');

describe('matchRoster', () => {
  it('creates, updates, leaves, refuses and counts', () => {
    const roster = [known(1, AN), known(2, person('Vàng A Dê', '1980'))];
    const read = result([
      AN,
      person('Vàng A Dê', '1980', { note: 'mới' }),
      person('Tẩn Thị Ba', '1990'),
      null,
      AN,
    ]);
    const matched = matchRoster(read, roster);
    expect(matched.rows.map((row) => [row.outcome, row.personId])).toEqual([
      ['unchanged', 'P000001'],
      ['update', 'P000002'],
      ['create', null],
      ['reject', null],
      ['duplicate', null],
    ]);
    expect(matched.counts).toEqual({
      rows: 5,
      accepted: 3,
      rejected: 1,
      duplicates: 1,
      created: 1,
      updated: 1,
      unchanged: 1,
    });
    expect(matched.issues.map((issue) => [issue.row, issue.code, issue.params])).toEqual([
      [5, 'name-missing', {}],
      [6, 'duplicate-in-file', { firstSheet: 'A', firstRow: 2 }],
    ]);
  });

  it('takes the same folded name and birth for the same person, within the file and against the roster', () => {
    const typed = person('LO VAN  AN', '5/3/1975');
    expect(outcomes([AN, typed])).toEqual(['create', 'duplicate']);
    expect(outcomes([typed], [known(1, AN)])).toEqual(['update']);
  });

  it('takes the same citizen id for the same person, whatever the name', () => {
    const withId = (name: string, citizenId: string) => person(name, '1975', { citizenId });
    expect(outcomes([withId('Lò Văn An', '001090012345'), withId('Lò An', '001090012345')])).toEqual([
      'create',
      'duplicate',
    ]);
    expect(outcomes([withId('Lò Văn An', '001090012345'), withId('Lò Văn An', '001090099999')])).toEqual([
      'create',
      'create',
    ]);
  });

  it('keeps people apart who only look alike', () => {
    expect(outcomes([AN, person('Lò Văn An', '06/03/1975')])).toEqual(['create', 'create']);
    expect(outcomes([person('Lò Văn Đức', '1980'), person('Lò Văn Dục', '1980')])).toEqual([
      'create',
      'create',
    ]);
    const elsewhere = { currentUnit: 'UBND xã Bum Tở' };
    expect(outcomes([person('Lò Văn An', ''), person('Lò Văn An', '', elsewhere)])).toEqual([
      'create',
      'create',
    ]);
  });

  it('knows a person without a birth again by the workplace', () => {
    const unborn = person('Lò Văn An', '31/02/1980');
    expect(outcomes([unborn], [known(1, unborn)])).toEqual(['unchanged']);
  });

  it('does not choose between doubles of the roster', () => {
    const matched = matchRoster(result([AN]), [known(1, AN), known(2, AN)]);
    expect(matched.rows[0]?.outcome).toBe('duplicate');
    expect(matched.issues).toMatchObject([
      { code: 'duplicate-in-roster', params: { count: 2 }, value: 'Lò Văn An' },
    ]);
  });

  it('leaves a person unchanged whom the file says less about', () => {
    const less = person('Lò Văn An', '05/03/1975', {
      ethnicity: '',
      degreeText: '',
      degree: null,
      fields: [],
      sex: null,
    });
    expect(outcomes([less], [known(1, AN)])).toEqual(['unchanged']);
  });
});

describe('mergePerson', () => {
  it('lets the file win where it says something, text and level together', () => {
    const incoming = person('Lò Văn An', '05/03/1975', {
      degreeText: 'Luật',
      degree: null,
      fields: ['luật'],
      currentTitle: '',
      currentUnit: '',
      currentUnitCode: null,
      theoryText: 'TC',
      theory: 'intermediate',
    });
    const merged = mergePerson(AN, incoming);
    expect(merged).toMatchObject({
      degree: null,
      degreeText: 'Luật',
      theory: 'intermediate',
      theoryText: 'TC',
    });
    expect(merged).toMatchObject({
      currentTitle: 'Chuyên viên',
      currentUnit: 'UBND xã Bum Nưa',
      currentUnitCode: '10001',
    });
    expect(samePerson(merged, AN)).toBe(false);
    expect(samePerson(mergePerson(AN, AN), AN)).toBe(true);
  });
});
