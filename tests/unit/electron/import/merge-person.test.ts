import { describe, expect, it } from 'vitest';
import {
  editPerson,
  FIELD_GROUPS,
  fillBlanks,
  mergePerson,
} from '../../../../electron/import/merge-person.ts';
import { personIdOf } from '../../../../shared/domain/ids.ts';
import { NOTHING_KNOWN, Person, PersonFields } from '../../../../shared/domain/person.ts';
import { parsePartialDate } from '../../../../shared/text/parse-date.ts';

const date = (text: string) => parsePartialDate(text).date;

function fields(more: Partial<PersonFields> = {}): PersonFields {
  return {
    ...NOTHING_KNOWN,
    fullName: 'Lò Văn An',
    birth: date('05/03/1975'),
    currentTitle: 'Chuyên viên',
    currentUnit: 'UBND xã Bum Nưa',
    degree: 'university',
    degreeText: 'ĐH Luật',
    ...more,
  };
}

function known(more: Partial<PersonFields> = {}): Person {
  return Person.parse({ ...fields(more), id: personIdOf(1), inScope: true, source: null, edited: {} });
}

const ours = () => false;
const theirs = () => true;

describe('a newer list meets a person', () => {
  it('covers every field of a person in some group, once', () => {
    const grouped = FIELD_GROUPS.flatMap(({ names }) => names);
    expect([...grouped].sort()).toEqual(Object.keys(PersonFields.shape).sort());
  });

  it('lets the list win where it says something, text and level together, and keeps the rest', () => {
    const incoming = fields({
      degreeText: 'Luật',
      degree: null,
      currentTitle: '',
      currentUnit: '',
      note: 'mới',
    });
    const { person, changes } = mergePerson(known({ homePlace: 'Bum Nưa' }), incoming, ours);
    expect(person).toMatchObject({ degree: null, degreeText: 'Luật', note: 'mới' });
    expect(person).toMatchObject({ currentTitle: 'Chuyên viên', homePlace: 'Bum Nưa' });
    expect(changes).toEqual([
      { field: 'degree', before: 'ĐH Luật', after: 'Luật', conflict: false, take: 'theirs' },
      { field: 'note', before: '', after: 'mới', conflict: false, take: 'theirs' },
    ]);
  });

  it('changes nothing where the list says the same, or less', () => {
    expect(mergePerson(known({ note: 'cũ' }), fields(), ours).changes).toEqual([]);
    const party = { probation: date('03/02/2005'), official: date('03/02/2006') };
    const less = fields({ party: { probation: NOTHING_KNOWN.birth, official: party.official } });
    expect(mergePerson(known({ party }), less, ours).changes).toEqual([]);
  });

  it('calls the same day the same, however it is written', () => {
    expect(mergePerson(known(), fields({ birth: date('5/3/1975') }), ours).changes).toEqual([]);
    expect(mergePerson(known(), fields({ birth: date('6/3/1975') }), ours).changes).toMatchObject([
      { field: 'birth' },
    ]);
    const odd = known({ birth: date('31/02/1975') });
    expect(mergePerson(odd, fields({ birth: date('30/02/1975') }), ours).changes).toMatchObject([
      { field: 'birth', before: '31/02/1975', after: '30/02/1975' },
    ]);
  });

  it('does not lose the day of a date to a list that has its month or year only', () => {
    expect(mergePerson(known(), fields({ birth: date('1975') }), ours).changes).toEqual([]);
    expect(mergePerson(known(), fields({ birth: date('03/1975') }), ours).changes).toEqual([]);
    expect(mergePerson(known({ birth: date('1975') }), fields(), ours).person.birth.value).toBe('1975-03-05');
  });

  it('adds columns without a field and takes newer texts of the ones it has', () => {
    const before = known({
      extra: [
        { header: 'Số điện thoại', text: '1' },
        { header: 'Khen thưởng', text: 'BK' },
      ],
    });
    const { person } = mergePerson(before, fields({ extra: [{ header: 'Số điện thoại', text: '2' }] }), ours);
    expect(person.extra).toEqual([
      { header: 'Khen thưởng', text: 'BK' },
      { header: 'Số điện thoại', text: '2' },
    ]);
  });

  it('keeps what was edited by hand while the list says what it said before', () => {
    const edited = editPerson(known(), { degreeText: 'ThS Luật', degree: 'master' });
    expect(mergePerson(edited, fields(), ours)).toEqual({ person: edited, changes: [] });
  });

  it('calls it a conflict where both changed, and does as the officer says', () => {
    const edited = editPerson(known(), { degreeText: 'ThS Luật', degree: 'master' });
    const incoming = fields({ degreeText: 'TS Luật', degree: 'doctor' });
    const kept = mergePerson(edited, incoming, ours);
    expect(kept.person).toEqual(edited);
    expect(kept.changes).toEqual([
      { field: 'degree', before: 'ThS Luật', after: 'TS Luật', conflict: true, take: 'ours' },
    ]);
    const taken = mergePerson(edited, incoming, theirs);
    expect(taken.person).toMatchObject({ degreeText: 'TS Luật', degree: 'doctor', edited: {} });
  });

  it('says nothing of an edit that the list has caught up with', () => {
    const edited = editPerson(known(), { degreeText: 'ThS Luật', degree: 'master' });
    const { person, changes } = mergePerson(
      edited,
      fields({ degreeText: 'ThS Luật', degree: 'master' }),
      ours,
    );
    expect(changes).toEqual([]);
    expect(person.degreeText).toBe('ThS Luật');
  });
});

describe('an edit by hand', () => {
  it('notes what the import gave, once, whatever is edited after', () => {
    const first = editPerson(known(), { note: 'a' });
    const second = editPerson(first, { note: 'b' });
    expect(second.edited).toEqual({ note: { note: '' } });
    expect(second.note).toBe('b');
  });

  it('that changes nothing is none', () => {
    expect(editPerson(known(), { note: '' }).edited).toEqual({});
  });
});

it('completes a row by its double without changing what it says', () => {
  const merged = fillBlanks(
    fields({ note: '' }),
    fields({ fullName: 'LO VAN AN', note: 'x', degreeText: 'khác' }),
  );
  expect(merged).toMatchObject({ fullName: 'Lò Văn An', note: 'x', degreeText: 'ĐH Luật' });
});
