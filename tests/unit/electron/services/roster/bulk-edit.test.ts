import { describe, expect, it } from 'vitest';
import { editMany, previewMany } from '../../../../../electron/services/roster/bulk-edit.ts';
import { editPerson } from '../../../../../electron/services/roster/edit-person.ts';
import { wordsIn } from '../../../../../electron/services/words.ts';
import { NOTHING_KNOWN } from '../../../../../shared/domain/person.ts';
import { BULK_FIELDS, type BulkField } from '../../../../../shared/domain/roster.ts';
import { journalSentence } from '../../../../../shared/i18n/journal-sentence.ts';
import { parsePartialDate } from '../../../../../shared/text/parse-date.ts';
import { openSmallWorkspace, personId, UNIT_CODES } from '../../../../support/workspaces.ts';

const ALL = [1, 2, 3, 4].map(personId);
const refusal = (code: string) => expect.objectContaining({ code });

/** A text of each field and what a person has of it then. */
const READ: Readonly<Record<BulkField, readonly [text: string, facts: object]>> = {
  inScope: ['false', { inScope: false }],
  currentTitle: ['Phó Chủ tịch UBND', { currentPosition: '', currentTitle: 'Phó Chủ tịch UBND' }],
  currentUnit: [
    'UBND phường Đoàn Kết',
    { currentPosition: '', currentUnit: 'UBND phường Đoàn Kết', currentUnitCode: UNIT_CODES[0] },
  ],
  currentUnitCode: [UNIT_CODES[1] ?? '', { currentUnitCode: UNIT_CODES[1] }],
  positionSince: ['01/2024', { positionSince: { text: '01/2024', value: '2024-01', precision: 'month' } }],
  appointedUntil: [
    '30/6/2027',
    { appointedUntil: { text: '30/6/2027', value: '2027-06-30', precision: 'day' } },
  ],
  recruited: ['2001', { recruited: { text: '2001', value: '2001', precision: 'year' } }],
  sex: ['female', { sex: 'female' }],
  ethnicity: ['Mông', { ethnicity: 'Mông' }],
  religion: ['Không', { religion: 'Không' }],
  generalEducation: ['10/10', { generalEducation: '10/10' }],
  degree: ['Thạc sĩ Luật', { degree: 'master', degreeText: 'Thạc sĩ Luật', fields: ['luật'] }],
  theory: ['Trung cấp', { theory: 'intermediate', theoryText: 'Trung cấp' }],
  stateManagement: ['Chuyên viên', { stateManagement: 'specialist', stateManagementText: 'Chuyên viên' }],
  foreignLanguage: ['Tiếng Mông', { foreignLanguage: 'Tiếng Mông' }],
  informatics: ['Cơ bản', { informatics: 'Cơ bản' }],
  partyProbation: ['03/2/2003', { party: { probation: { value: '2003-02-03' } } }],
  partyOfficial: ['2010', { party: { official: { value: '2010', precision: 'year' } } }],
  salaryGrade: ['CVC', { salary: { gradeText: 'CVC', gradeCode: '01.002' } }],
  salaryStep: ['3/8', { salary: { stepText: '3/8' } }],
  salaryCoefficient: ['5,08', { salary: { coefficientText: '5,08', coefficient: 5.08 } }],
  positionAllowance: ['0,25', { salary: { allowanceText: '0,25' } }],
  planning: [' Phó Chủ tịch UBND xã ', { planning: 'Phó Chủ tịch UBND xã' }],
  proposedTitle: ['Bí thư Đảng uỷ', { proposedTitle: 'Bí thư Đảng uỷ', proposedTitleCode: 'D01' }],
  note: ['Rà soát tháng 6', { note: 'Rà soát tháng 6' }],
};

describe('editMany', () => {
  it.each(BULK_FIELDS)('sets %s for everybody in one step that is undone', async (field) => {
    const { session } = await openSmallWorkspace();
    const before = [...session.state.people.values()];
    const [text, facts] = READ[field];
    const edit = { personIds: ALL, field, text };
    const { changed } = previewMany(session, edit);
    expect(changed).toBeGreaterThan(0);
    const { delta, entry } = editMany(session, edit);
    expect(delta.people.filter(({ person }) => ALL.includes(person.id))).toHaveLength(changed);
    expect(entry?.summary).toMatchObject({ field, count: changed });
    for (const person of session.state.people.values()) expect(person).toMatchObject(facts);
    expect(previewMany(session, edit)).toMatchObject({ changed: 0, unchanged: 4, overwritten: 0 });
    expect(editMany(session, edit).entry).toBeNull();
    session.undo();
    expect([...session.state.people.values()]).toEqual(before);
  });

  it('is said in words, also where it empties a field', async () => {
    const { session } = await openSmallWorkspace();
    const { t, number } = wordsIn('vi');
    const said = (field: BulkField, text: string) => {
      const { entry } = editMany(session, { personIds: ALL, field, text });
      return entry && journalSentence(t, entry.command, entry.summary, number);
    };
    expect(said('religion', 'Công giáo')).toBe('Sửa “Tôn giáo” của 4 người thành “Công giáo”');
    expect(said('religion', '')).toBe('Bỏ trống “Tôn giáo” của 4 người');
    expect(said('sex', 'male')).toBe('Sửa “Giới tính” của 2 người thành “Nam”');
    expect(said('inScope', 'false')).toBe('Sửa “Trong diện bố trí” của 4 người thành “ngoài diện bố trí”');
    expect(said('currentUnitCode', UNIT_CODES[0] ?? '')).toContain('“Phường Đoàn Kết”');
  });

  it('keeps what is set from the next list, as an edit by hand does', async () => {
    const { session } = await openSmallWorkspace();
    editMany(session, { personIds: ALL, field: 'planning', text: 'Bí thư' });
    expect(session.state.people.get(personId(1))?.edited).toEqual({ planning: { planning: '' } });
  });

  it.each([
    ['positionSince', 'hôm nọ', 'date-invalid'],
    ['positionSince', '01/2199', 'date-invalid'],
    ['sex', 'x', 'person-value'],
    ['inScope', '', 'person-value'],
    ['currentUnitCode', '99999', 'unit-not-found'],
    ['partyOfficial', 'năm ngoái', 'date-invalid'],
    ['salaryStep', '13/9', 'person-value'],
    ['salaryCoefficient', '2,34 + 0,2', 'person-value'],
  ] as const)('refuses %s %s', async (field, text, code) => {
    const { session } = await openSmallWorkspace();
    expect(() => editMany(session, { personIds: ALL, field, text })).toThrow(refusal(code));
    expect(() => previewMany(session, { personIds: ALL, field, text })).toThrow(refusal(code));
  });
});

describe('a value that cannot be true of everybody', () => {
  it('leaves those out of whom it cannot, says why, and changes the others', async () => {
    const { session } = await openSmallWorkspace();
    const date = (text: string) => parsePartialDate(text).date;
    const { party } = NOTHING_KNOWN;
    editPerson(session, personId(1), { birth: date('01/01/1995'), party });
    editPerson(session, personId(2), { birth: date('01/01/1970'), party });
    const edit = { personIds: [1, 2].map(personId), field: 'partyOfficial', text: '03/02/2010' } as const;
    expect(previewMany(session, { ...edit, personIds: [...edit.personIds] })).toMatchObject({
      changed: 1,
      unchanged: 0,
      impossible: [{ personId: personId(1), items: ['party-under-age'] }],
    });
    const before = session.state.people.get(personId(1));
    // Nobody is left out unseen: without the name of whom it cannot be true, nobody is changed.
    const whole = [...session.state.people.values()];
    expect(() => editMany(session, { ...edit, personIds: [...edit.personIds] })).toThrow(
      expect.objectContaining({ code: 'bulk-refused', params: { count: 1 } }),
    );
    expect([...session.state.people.values()]).toEqual(whole);
    const { entry } = editMany(session, {
      ...edit,
      personIds: [...edit.personIds],
      leaveOut: [personId(1)],
    });
    expect(entry?.summary).toMatchObject({ count: 1 });
    expect(session.state.people.get(personId(1))).toEqual(before);
    expect(session.state.people.get(personId(2))?.party.official.value).toBe('2010-02-03');
  });

  it.each([
    [{ birth: '12/1990' }, 'positionSince', '01/2000', 'position-under-age'],
    [{ birth: '1990' }, 'recruited', '2001', 'recruited-under-age'],
    [{ positionSince: '15/8/2024' }, 'appointedUntil', '14/8/2024', 'term-before-position'],
    [{ appointedUntil: '2023' }, 'positionSince', '2024', 'term-before-position'],
    [{ citizenId: '012175000001' }, 'sex', 'male', 'sex-not-of-number'],
    [{ probation: '2012' }, 'partyOfficial', '2011', 'official-before-probation'],
  ] as const)('with %o refuses %s %s: %s', async (known, field, text, item) => {
    const { session } = await openSmallWorkspace();
    const date = (typed: string) => parsePartialDate(typed).date;
    const { probation, citizenId, ...dates } = { probation: '', citizenId: '', ...known };
    editPerson(session, personId(1), {
      ...NOTHING_KNOWN,
      citizenId,
      party: { ...NOTHING_KNOWN.party, probation: date(probation) },
      ...Object.fromEntries(Object.entries(dates).map(([name, typed]) => [name, date(typed)])),
    });
    const { changed, impossible } = previewMany(session, { personIds: [personId(1)], field, text });
    expect({ changed, impossible }).toEqual({
      changed: 0,
      impossible: [{ personId: personId(1), items: [item] }],
    });
  });

  it('is none where dates may still be true together: the same year, or the day the position began', async () => {
    const { session } = await openSmallWorkspace();
    const date = (text: string) => parsePartialDate(text).date;
    editPerson(session, personId(1), {
      ...NOTHING_KNOWN,
      birth: date('1980'),
      positionSince: date('15/8/2024'),
    });
    for (const [field, text] of [
      ['appointedUntil', '15/8/2024'],
      ['appointedUntil', '2024'],
      ['positionSince', '1995'],
    ] as const) {
      const { impossible } = previewMany(session, { personIds: [personId(1)], field, text });
      expect(impossible, text).toEqual([]);
    }
  });

  it('does not hold a contradiction against somebody that is there already', async () => {
    const { session } = await openSmallWorkspace();
    const date = (text: string) => parsePartialDate(text).date;
    const party = { probation: date('01/01/2012'), official: date('01/01/2009') };
    editPerson(session, personId(1), { birth: date('01/01/1970'), party });
    const { impossible, changed } = previewMany(session, {
      personIds: [personId(1)],
      field: 'partyOfficial',
      text: '2010',
    });
    expect([impossible, changed]).toEqual([[], 1]);
  });
});

describe('parts of one fact', () => {
  it('leave the other parts as they are, and count as overwritten only where they stood themselves', async () => {
    const { session } = await openSmallWorkspace();
    const { party, salary } = NOTHING_KNOWN;
    editPerson(session, personId(1), {
      currentPosition: 'Trưởng phòng, UBND huyện Mường Tè',
      currentTitle: 'Trưởng phòng',
      currentUnit: 'UBND huyện Mường Tè',
      party: { ...party, probation: parsePartialDate('2005').date },
      salary: { ...salary, stepText: '2/9' },
    });
    const one = (field: BulkField, text: string) => ({ personIds: [personId(1)], field, text });
    expect(previewMany(session, one('partyOfficial', '2006')).overwritten).toBe(0);
    expect(previewMany(session, one('salaryStep', '3/9')).overwritten).toBe(1);
    editMany(session, one('partyOfficial', '2006'));
    editMany(session, one('salaryGrade', 'Chuyên viên'));
    editMany(session, one('currentTitle', 'Phó Trưởng phòng'));
    expect(session.state.people.get(personId(1))).toMatchObject({
      currentTitle: 'Phó Trưởng phòng',
      currentUnit: 'UBND huyện Mường Tè',
      party: { probation: { value: '2005' }, official: { value: '2006' } },
      salary: { gradeText: 'Chuyên viên', gradeCode: '01.003', stepText: '2/9' },
    });
  });
});

describe('previewMany', () => {
  it('counts who has something else there, and names whose value was entered by hand', async () => {
    const { session } = await openSmallWorkspace();
    editPerson(session, personId(1), { planning: 'Bí thư' });
    editPerson(session, personId(2), { planning: 'Phó Bí thư' });
    expect(
      previewMany(session, { personIds: [...ALL, personId(1)], field: 'planning', text: 'Bí thư' }),
    ).toEqual({
      changed: 3,
      unchanged: 1,
      overwritten: 1,
      edited: [personId(2)],
      impossible: [],
      understood: '',
    });
  });

  it('tells how a text is understood', async () => {
    const { session } = await openSmallWorkspace();
    const understood = (field: BulkField, text: string) =>
      previewMany(session, { personIds: ALL, field, text }).understood;
    expect(understood('degree', 'ThS Luật')).toBe('master');
    expect(understood('theory', 'chưa rõ gì')).toBe('');
    expect(understood('appointedUntil', 'hết tháng 6/2027')).toBe('06/2027');
    expect(understood('proposedTitle', 'bí thư đảng uỷ')).toBe('Bí thư Đảng uỷ');
  });
});

describe('a value of a list', () => {
  it.each([
    ['ethnicity', 'mong', 'Mông'],
    ['ethnicity', 'Mèo Vạc', ''],
    ['generalEducation', '12/12', '12/12'],
    ['generalEducation', 'đang học', ''],
  ] as const)('%s “%s” is understood as “%s”', async (field, text, understood) => {
    const { session } = await openSmallWorkspace();
    expect(previewMany(session, { personIds: ALL, field, text }).understood).toBe(understood);
  });
});
