import { describe, expect, it } from 'vitest';
import {
  type Names,
  type Typed,
  withTyped,
} from '../../../../../renderer/components/person-form/follow-typing.ts';
import { changesOf } from '../../../../../renderer/components/person-form/form-changes.ts';
import { hintOf } from '../../../../../renderer/components/person-form/form-hints.ts';
import { sectionsOf } from '../../../../../renderer/components/person-form/form-layout.ts';
import {
  changedKeys,
  type FormKey,
  historyKey,
  listOf,
  valuesOf,
} from '../../../../../renderer/components/person-form/form-values.ts';
import { HISTORY_NAMES } from '../../../../../renderer/components/person-form/histories/history-rows.ts';
import { TitleCode, UnitCode } from '../../../../../shared/domain/index.ts';
import { NO_SALARY, type Person } from '../../../../../shared/domain/person.ts';
import { parsePartialDate } from '../../../../../shared/text/parse-date.ts';
import { person } from '../../../../support/plan-parts.ts';
import { ANH } from '../../../../support/small-plan.ts';

const TODAY = '2026-11-25';
const UNIT_A = UnitCode.parse('03460');
const UNIT_B = UnitCode.parse('03500');
const SECRETARY = TitleCode.parse('D01');

/** Knows two communes and one title. */
const NAMES: Names = {
  unit: (text) => (/Mường Tè/.test(text) ? UNIT_A : /Phong Thổ/.test(text) ? UNIT_B : ''),
  title: (text) => (/^bí thư/i.test(text) ? SECRETARY : ''),
};

function anh(more: Partial<Person> = {}): Person {
  return person(ANH, 'Lò Thị Ánh', {
    birth: parsePartialDate('31/02/1979').date,
    currentPosition: 'Công chức xã Mường Tè',
    currentTitle: 'Công chức',
    currentUnit: 'xã Mường Tè',
    currentUnitCode: UNIT_A,
    degree: 'university',
    degreeText: 'ĐH Luật',
    fields: ['luật'],
    schools: ['Trường Đại học Vinh'],
    salary: { ...NO_SALARY, gradeText: 'Chuyên viên', gradeCode: '01.003', stepText: '3/9' },
    extra: [
      { header: 'Sở trường', text: 'Dân vận' },
      { header: 'Sở trường', text: 'Tuyên giáo' },
    ],
    ...more,
  }).person;
}

function begun(of: Person): Typed {
  const values = valuesOf(of);
  return { before: values, values, chosen: new Set() };
}

function typed(of: Person, ...steps: [FormKey, string][]): Typed {
  return steps.reduce((state, [key, text]) => withTyped(state, key, text, NAMES), begun(of));
}

const sent = (of: Person, ...steps: [FormKey, string][]) => {
  const { before, values } = typed(of, ...steps);
  return changesOf(of, before, values, TODAY);
};
const hint = (of: Person, key: FormKey, text: string) =>
  hintOf(of, typed(of, [key, text]).values, key, TODAY);

describe('the form of a person', () => {
  it('shows every field an edit can set', () => {
    const fields = sectionsOf(true, anh().extra).flatMap((section) => section.fields.map(({ key }) => key));
    const shown: FormKey[] = [...fields, ...HISTORY_NAMES.map(historyKey)];
    expect(shown.sort()).toEqual(Object.keys(valuesOf(anh())).sort());
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('changes nothing by being opened, by white space, or by putting back what stood there', () => {
    expect(sent(anh())).toEqual({});
    expect(sent(anh(), ['ethnicity', '  '], ['fullName', ' Lò Thị Ánh '])).toEqual({});
    expect(sent(anh(), ['degreeText', 'Cao đẳng'], ['degreeText', 'ĐH Luật'])).toEqual({});
    expect(sent(anh(), ['currentPosition', 'x'], ['currentPosition', 'Công chức xã Mường Tè'])).toEqual({});
    expect(sent(anh(), ['currentTitle', 'x'], ['currentTitle', 'Công chức'])).toEqual({});
  });

  it('sends what was changed, as an import would read it', () => {
    expect(sent(anh(), ['birth', '9/2/79'])).toEqual({
      birth: { text: '9/2/79', value: '1979-02-09', precision: 'day' },
    });
    expect(sent(anh(), ['partyOfficial', '2006'])).toEqual({
      party: {
        probation: { text: '', value: null, precision: null },
        official: { text: '2006', value: '2006', precision: 'year' },
      },
    });
    expect(sent(anh(), ['sex', 'female'])).toEqual({ sex: 'female' });
    expect(sent(anh(), ['proposedTitle', 'Bí thư Đảng uỷ'])).toEqual({
      proposedTitle: 'Bí thư Đảng uỷ',
      proposedTitleCode: SECRETARY,
    });
  });

  it('keeps what was typed of a date that cannot be', () => {
    expect(sent(anh(), ['recruited', '30/02/2003'])).toEqual({
      recruited: { text: '30/02/2003', value: null, precision: null },
    });
  });

  it('reads pay anew only where it was changed', () => {
    expect(sent(anh(), ['stepText', '4/9']).salary).toMatchObject({ gradeCode: '01.003', stepText: '4/9' });
    expect(sent(anh(), ['gradeText', 'Chuyên viên chính'], ['coefficientText', '4,40']).salary).toMatchObject(
      { gradeCode: '01.002', coefficient: 4.4, stepText: '3/9' },
    );
  });

  it('keeps what changed elsewhere meanwhile', () => {
    const { before, values } = typed(anh(), ['partyProbation', '2005']);
    const official = parsePartialDate('2006').date;
    const now = anh({ party: { probation: official, official } });
    expect(changesOf(now, before, values, TODAY).party).toMatchObject({ official });
  });

  it('edits columns kept as written one by one, those of one name too', () => {
    expect(sent(anh(), ['extra:1', 'Tổ chức'])).toEqual({
      extra: [
        { header: 'Sở trường', text: 'Dân vận' },
        { header: 'Sở trường', text: 'Tổ chức' },
      ],
    });
  });
});

describe('what a typed text says besides', () => {
  it('is a level with its fields and schools, and no longer once it was chosen by hand', () => {
    const master = typed(anh(), ['degreeText', 'ThS Quản lý kinh tế, Trường Đại học Thái Nguyên']).values;
    expect(master.degree).toBe('master');
    expect(master.fields).toContain('kinh tế');
    expect(listOf(master.schools)[0]).toBe('Trường Đại học Vinh');
    expect(master.schools).toContain('Thái Nguyên');
    expect(typed(anh(), ['degree', 'doctor'], ['degreeText', 'Cao đẳng']).values.degree).toBe('doctor');
    expect(typed(anh(), ['theoryText', 'Lớp A']).values.theory).toBe('');
    expect(typed(anh(), ['stateManagementText', 'CVC']).values.stateManagement).toBe('principal');
  });

  it('is the parts of a position and its unit', () => {
    const moved = typed(anh(), ['currentPosition', 'Chủ tịch UBND xã Phong Thổ']).values;
    expect(moved).toMatchObject({ currentTitle: 'Chủ tịch', currentUnitCode: UNIT_B });
    const promoted = typed(anh(), ['currentTitle', 'Chủ tịch']).values;
    expect(promoted).toMatchObject({ currentPosition: 'Chủ tịch, xã Mường Tè', currentUnitCode: UNIT_A });
    expect(typed(anh(), ['currentPosition', 'Sở Nội vụ tỉnh']).values.currentUnitCode).toBe('');
  });

  it('leaves a unit that did not come from the words, and one chosen by hand', () => {
    const byHeading = anh({ currentPosition: '', currentUnit: '' });
    const title = typed(byHeading, ['currentTitle', 'Văn thư']).values;
    expect(title).toMatchObject({ currentUnitCode: UNIT_A, currentPosition: '' });
    const chosen = typed(anh(), ['currentUnitCode', UNIT_A], ['currentUnit', 'xã Phong Thổ']).values;
    expect(chosen.currentUnitCode).toBe(UNIT_A);
  });
});

describe('what is said under a field', () => {
  it('is how a date was understood', () => {
    expect(hint(anh(), 'birth', '09/05/1975')).toBeNull();
    expect(hint(anh(), 'birth', '9.5.75')).toMatchObject({ tone: 'info', params: { date: '09/05/1975' } });
    expect(hint(anh(), 'birth', 'T5/1975')).toMatchObject({ params: { date: '05/1975' } });
  });

  it('is what is wrong with it', () => {
    expect(hint(anh(), 'birth', '31/02/1979')).toMatchObject({ words: 'people.edit.hint.dateImpossible' });
    expect(hint(anh(), 'birth', 'Canh Tuất')).toMatchObject({ words: 'people.edit.hint.dateUnreadable' });
    expect(hint(anh(), 'birth', '2019')).toMatchObject({ tone: 'warn', params: { age: 7 } });
    expect(hint(anh(), 'recruited', '01/12/2026')).toMatchObject({ words: 'people.edit.hint.dateLate' });
    expect(hint(anh(), 'recruited', '11/2026')).toBeNull();
    expect(hint(anh(), 'fullName', ' ')).toMatchObject({ tone: 'error' });
    expect(hint(anh(), 'citizenId', '012345678')).toBeNull();
    expect(hint(anh(), 'citizenId', '0123 4567 8901')).toBeNull();
    expect(hint(anh(), 'citizenId', '0123')).toMatchObject({ tone: 'warn' });
    expect(hint(anh(), 'coefficientText', '2,34 + 0,2')).toMatchObject({ tone: 'warn' });
  });

  it('believes what an officer answered about a text that was left alone', () => {
    const answered = anh({ birth: { text: '31/02/1979', value: '1979-03-03', precision: 'day' } });
    expect(hintOf(answered, valuesOf(answered), 'birth', TODAY)).toMatchObject({
      tone: 'info',
      params: { date: '03/03/1979' },
    });
  });

  it('is that a level is not known, or is another one than the text says', () => {
    expect(hint(anh(), 'degreeText', 'Lớp A')).toMatchObject({ words: 'people.edit.hint.levelUnknown' });
    const { values } = typed(anh(), ['degree', 'master']);
    expect(hintOf(anh(), values, 'degreeText', TODAY)).toMatchObject({ level: 'domain.degree.university' });
    expect(changedKeys(valuesOf(anh()), values)).toEqual(['degree']);
  });
});
