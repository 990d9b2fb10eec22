import { describe, expect, it } from 'vitest';
import { comparedBatch, goneFrom } from '../../../../../electron/import/draft/gone.ts';
import {
  conflictKey,
  type Decisions,
  judgePeople,
  RosterIndex,
} from '../../../../../electron/import/draft/people.ts';
import { editPerson } from '../../../../../electron/import/merge-person.ts';
import { personIdOf } from '../../../../../shared/domain/ids.ts';
import type { ImportedRow } from '../../../../../shared/domain/import.ts';
import type { PeopleAnswer } from '../../../../../shared/domain/import-draft.ts';
import { NOTHING_KNOWN, Person, type PersonFields } from '../../../../../shared/domain/person.ts';
import type { Removal } from '../../../../../shared/domain/removal.ts';
import type { RemovedPerson } from '../../../../../shared/domain/roster.ts';
import { parsePartialDate } from '../../../../../shared/text/parse-date.ts';

function person(fullName: string, birth: string, more: Partial<PersonFields> = {}): PersonFields {
  return {
    ...NOTHING_KNOWN,
    fullName,
    birth: parsePartialDate(birth).date,
    currentUnit: 'UBND xã Bum Nưa',
    ...more,
  };
}

function known(number: number, fields: PersonFields, batch: number | null = 1): Person {
  const source = { file: 'cũ.xlsx', sheet: 'A', row: number, batch };
  return Person.parse({ ...fields, id: personIdOf(number), inScope: true, source, edited: {} });
}

function rowsOf(people: readonly (PersonFields | null)[]): ImportedRow[] {
  return people.map((one, i) => ({ sheetId: 'f1s1', sheet: 'A', row: i + 2, group: '', person: one }));
}

const NONE: Decisions = { answers: new Map(), theirs: new Set() };

function judge(
  people: readonly (PersonFields | null)[],
  roster: readonly Person[] = [],
  decisions = NONE,
  removed: readonly RemovedPerson[] = [],
) {
  return judgePeople(rowsOf(people), () => false, new RosterIndex(roster, removed), decisions);
}

function outcomes(...args: Parameters<typeof judge>): string[] {
  return judge(...args).judged.map(
    ({ outcome, personId }) => `${outcome}${personId === null ? '' : ` ${personId}`}`,
  );
}

const AN = person('Lò Văn An', '05/03/1975');
const AN_NO_MARKS = person('Lo Van An', '05/03/1975');

describe('who the rows of a list are', () => {
  it('creates, updates, leaves, doubles and refuses', () => {
    const roster = [known(1, AN), known(2, person('Vàng A Dê', '1980'))];
    const dê = person('Vàng A Dê', '1980', { note: 'mới' });
    expect(outcomes([AN, dê, person('Tẩn Thị Ba', '1990'), null, AN], roster)).toEqual([
      'unchanged P000001',
      'update P000002',
      'create',
      'reject',
      'duplicate',
    ]);
  });

  it('holds a row back while nobody has said who it is, and does as is said', () => {
    const { judged, pairs } = judge([AN_NO_MARKS], [known(1, AN)]);
    expect(judged[0]?.outcome).toBe('doubtful');
    expect(pairs).toMatchObject([{ reason: 'other-marks', suggested: 'same', sure: false, answer: null }]);
    const id = pairs[0]?.id ?? '';
    const say = (answer: 'same' | 'different') => ({ ...NONE, answers: new Map([[id, answer]]) });
    expect(outcomes([AN_NO_MARKS], [known(1, AN)], say('same'))).toEqual(['update P000001']);
    expect(outcomes([AN_NO_MARKS], [known(1, AN)], say('different'))).toEqual(['create']);
  });

  it('asks about doubles in the file the same way, and can overrule what was sure', () => {
    expect(outcomes([AN, AN_NO_MARKS])).toEqual(['create', 'doubtful']);
    const { pairs } = judge([AN, AN]);
    expect(pairs).toMatchObject([{ reason: 'identical-rows', sure: true }]);
    const answers = new Map([[pairs[0]?.id ?? '', 'different' as const]]);
    expect(outcomes([AN, AN], [], { ...NONE, answers })).toEqual(['create', 'create']);
  });

  it('completes the first row by its double', () => {
    const { judged } = judge([AN, { ...AN, note: 'chỉ ở dòng sau' }]);
    expect(judged[0]?.written).toMatchObject({ note: 'chỉ ở dòng sau' });
  });

  it('does not choose between doubles of the roster', () => {
    const roster = [known(1, AN), known(2, AN)];
    const { judged, pairs } = judge([AN], roster);
    expect(judged[0]?.outcome).toBe('doubtful');
    expect(pairs.map(({ reason }) => reason)).toEqual(['several-in-roster', 'several-in-roster']);
    const answers = new Map([
      [pairs[0]?.id ?? '', 'different' as const],
      [pairs[1]?.id ?? '', 'same' as const],
    ]);
    expect(outcomes([AN], roster, { ...NONE, answers })).toEqual(['unchanged P000002']);
  });

  it('never lets two rows be one person of the roster', () => {
    const roster = [known(1, person('Lò Văn An', '05/03/1975', { citizenId: '001090012345' }))];
    const byId = person('Lò Văn An', '06/03/1975', { citizenId: '001090012345' });
    expect(outcomes([byId, AN], roster)).toEqual(['update P000001', 'create']);
  });

  it('keeps an edit by hand unless told otherwise', () => {
    const edited = editPerson(known(1, AN), { note: 'của chúng tôi' });
    const newer = { ...AN, note: 'của danh sách' };
    expect(outcomes([newer], [edited])).toEqual(['unchanged P000001']);
    const theirs = new Set([conflictKey('P000001', 'note')]);
    expect(outcomes([newer], [edited], { ...NONE, theirs })).toEqual(['update P000001']);
  });
});

describe('somebody who was taken out of the roster', () => {
  const removal: Removal = {
    at: '2026-10-01T02:00:00.000Z',
    by: 'Lò Thị Hoa',
    reason: 'Chuyển ngành',
    mergedInto: null,
  };
  const taken = [{ person: known(7, AN), removal }];
  const newer = { ...AN, note: 'mới' };
  const say = (answer: PeopleAnswer): Decisions => ({
    ...NONE,
    answers: new Map([[judge([newer], [], NONE, taken).pairs[0]?.id ?? '', answer]]),
  });

  it('is not brought back by a newer list, which asks instead', () => {
    const { judged, pairs } = judge([newer], [], NONE, taken);
    expect(judged[0]?.outcome).toBe('doubtful');
    expect(pairs).toMatchObject([{ scope: 'removed', suggested: 'out', sure: false, other: { removal } }]);
  });

  it('comes back with what the list says, stays out, or is somebody else', () => {
    const back = judge([newer], [], say('same'), taken).judged[0];
    expect(back).toMatchObject({ outcome: 'update', personId: 'P000007', back: removal });
    expect(back?.written).toMatchObject({ id: 'P000007', note: 'mới' });
    expect(back?.changes.map(({ field }) => field)).toEqual(['removal', 'note']);
    expect(judge([newer], [], say('out'), taken).judged[0]).toMatchObject({
      outcome: 'unchanged',
      written: null,
    });
    expect(judge([newer], [], say('different'), taken).judged[0]).toMatchObject({
      outcome: 'create',
      personId: null,
    });
  });

  it('is asked about only where nobody of the roster is meant', () => {
    const { judged, pairs } = judge([newer], [known(1, AN)], NONE, taken);
    expect(judged[0]).toMatchObject({ outcome: 'update', personId: 'P000001', back: null });
    expect(pairs).toEqual([]);
  });

  it('is not brought back twice by two rows that are said to be two people', () => {
    const rows = [newer, newer];
    const asked = judge(rows, [], NONE, taken).pairs;
    const inFile = asked.find(({ scope }) => scope === 'file')?.id ?? '';
    const apart = new Map<string, PeopleAnswer>([[inFile, 'different']]);
    for (const { id, scope } of judge(rows, [], { ...NONE, answers: apart }, taken).pairs)
      if (scope === 'removed') apart.set(id, 'same');
    const { judged } = judge(rows, [], { ...NONE, answers: apart }, taken);
    expect(judged.map(({ outcome, personId, back }) => [outcome, personId, back])).toEqual([
      ['update', 'P000007', removal],
      ['create', null, null],
    ]);
  });
});

describe('who is gone', () => {
  const roster = [
    known(1, AN),
    known(2, person('Vàng A Dê', '1980')),
    known(3, person('Tẩn Thị Ba', '1990')),
    known(4, person('Giàng A Tủa', '1985'), 2),
  ];
  const index = new RosterIndex(roster);

  it('compares with the earlier import most of whose people are met again', () => {
    const { judged, pairs } = judge([AN, person('Vàng A Dê', '1980')], roster);
    expect(comparedBatch(judged, index)).toBe(1);
    expect(goneFrom(judged, pairs, index, 1).map(({ id }) => id)).toEqual(['P000003']);
  });

  it('compares with none where few are met', () => {
    expect(comparedBatch(judge([AN], roster).judged, index)).toBeNull();
    expect(goneFrom([], [], index, null)).toEqual([]);
  });

  it('does not call somebody gone who may be meant by a doubtful row', () => {
    const { judged, pairs } = judge([AN_NO_MARKS, person('Vàng A Dê', '1980')], roster);
    expect(goneFrom(judged, pairs, index, 1).map(({ id }) => id)).toEqual(['P000003']);
  });
});
