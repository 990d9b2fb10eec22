import { describe, expect, it } from 'vitest';
import { editMany, previewMany } from '../../../../../electron/services/roster/bulk-edit.ts';
import { editPerson } from '../../../../../electron/services/roster/edit-person.ts';
import { wordsIn } from '../../../../../electron/services/words.ts';
import { BULK_FIELDS, type BulkField } from '../../../../../shared/domain/roster.ts';
import { journalSentence } from '../../../../../shared/i18n/journal-sentence.ts';
import { openSmallWorkspace, personId, UNIT_CODES } from '../../../../support/workspaces.ts';

const ALL = [1, 2, 3, 4].map(personId);
const refusal = (code: string) => expect.objectContaining({ code });

/** A text of each field and what a person has of it then. */
const READ: Readonly<Record<BulkField, readonly [text: string, facts: object]>> = {
  inScope: ['false', { inScope: false }],
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
  ] as const)('refuses %s %s', async (field, text, code) => {
    const { session } = await openSmallWorkspace();
    expect(() => editMany(session, { personIds: ALL, field, text })).toThrow(refusal(code));
    expect(() => previewMany(session, { personIds: ALL, field, text })).toThrow(refusal(code));
  });
});

describe('previewMany', () => {
  it('counts who has something else there, and names whose value was entered by hand', async () => {
    const { session } = await openSmallWorkspace();
    editPerson(session, personId(1), { planning: 'Bí thư' });
    editPerson(session, personId(2), { planning: 'Phó Bí thư' });
    expect(
      previewMany(session, { personIds: [...ALL, personId(1)], field: 'planning', text: 'Bí thư' }),
    ).toEqual({ changed: 3, unchanged: 1, overwritten: 1, edited: [personId(2)], understood: '' });
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
