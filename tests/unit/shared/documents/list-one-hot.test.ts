/** Every column of every form against its header: an entry with one fact only fills that fact's column and no other. */
import { describe, expect, it } from 'vitest';
import { type CountedPerson, HEADCOUNT_COLUMNS } from '../../../../shared/documents/headcount-list.ts';
import { LEAVER_COLUMNS } from '../../../../shared/documents/leaver-list.ts';
import { layOutHeader } from '../../../../shared/documents/list-document.ts';
import type { FormColumn } from '../../../../shared/documents/list-form.ts';
import { OWED_COLUMNS, type OwedEntry } from '../../../../shared/documents/owed-list.ts';
import { PLACEMENT_COLUMNS } from '../../../../shared/documents/placement-plan.ts';
import { RETIREMENT_COLUMNS } from '../../../../shared/documents/retirement-list.ts';
import { ROSTER_COLUMNS, SHORT_ROSTER_COLUMNS } from '../../../../shared/documents/roster-columns.ts';
import { SURPLUS_COLUMNS } from '../../../../shared/documents/surplus-list.ts';
import { VACANCY_COLUMNS } from '../../../../shared/documents/vacancy-list.ts';
import { BODY_KINDS } from '../../../../shared/domain/body-kind.ts';
import { NO_DATE } from '../../../../shared/domain/dates.ts';
import { type Person, PersonId } from '../../../../shared/domain/index.ts';
import { NO_SALARY, NOTHING_KNOWN } from '../../../../shared/domain/person.ts';
import type { Placement } from '../../../../shared/domain/plan.ts';
import { bodyOf, person, post, UNIT } from './samples.ts';

const DAY = { text: '05/02/1985', value: '1985-02-05', precision: 'day' as const };
const nobody = (over: Partial<Person> = {}): Person => person({ ...NOTHING_KNOWN, fullName: '-', ...over });

/** Headers of the columns that an entry fills and a bare one does not, or fills otherwise. */
function filled<E>(columns: readonly FormColumn<E>[], bare: E, entry: E): string[] {
  return columns
    .filter(({ cell }) => JSON.stringify(cell(entry, 1)) !== JSON.stringify(cell(bare, 1)))
    .map(({ header }) => header.join(' › '));
}

const PERSON_FACTS: readonly (readonly [fact: Partial<Person>, header: string])[] = [
  [{ fullName: 'Lò Thị X' }, 'Họ và tên'],
  [{ ethnicity: 'Thái' }, 'Dân tộc'],
  [{ homePlace: 'xã A' }, 'Quê quán'],
  [{ currentPosition: 'Phó, UBND' }, 'Chức vụ, đơn vị công tác hiện nay'],
  [{ generalEducation: '12/12' }, 'Trình độ › GDPT'],
  [{ degreeText: 'ĐH Luật' }, 'Trình độ › Chuyên môn'],
  [{ theoryText: 'cao cấp', theory: 'advanced' }, 'Trình độ › LLCT'],
  [{ stateManagementText: 'chuyên viên', stateManagement: 'specialist' }, 'Trình độ › QLNN'],
  [{ foreignLanguage: 'Anh' }, 'Trình độ › Ngoại ngữ'],
  [{ informatics: 'B' }, 'Trình độ › Tin học'],
  [{ party: { probation: DAY, official: NO_DATE } }, 'Ngày vào Đảng › Dự bị'],
  [{ party: { probation: NO_DATE, official: DAY } }, 'Ngày vào Đảng › Chính thức'],
  [{ planning: 'BT' }, 'Quy hoạch'],
  [{ proposedTitle: 'Chánh VP' }, 'Chức vụ dự kiến'],
  [{ note: 'đi học' }, 'Ghi chú'],
  [{ religion: 'Tin lành' }, 'Tôn giáo'],
  [{ citizenId: '012' }, 'Số định danh cá nhân'],
  [{ positionSince: DAY }, 'Giữ chức vụ từ'],
  [{ appointedUntil: DAY }, 'Thời hạn giữ chức vụ đến'],
  [{ recruited: DAY }, 'Ngày tuyển dụng'],
  [{ salary: { ...NO_SALARY, gradeText: 'Chuyên viên' } }, 'Lương hiện hưởng › Ngạch'],
  [{ salary: { ...NO_SALARY, stepText: '3/9' } }, 'Lương hiện hưởng › Bậc'],
  [{ salary: { ...NO_SALARY, coefficientText: '3,00' } }, 'Lương hiện hưởng › Hệ số'],
  [{ salary: { ...NO_SALARY, allowanceText: '0,3' } }, 'Lương hiện hưởng › PCCV'],
  [{ evaluations: [{ year: 2025, rating: 'good', text: '' }] }, 'Đánh giá, xếp loại'],
  [{ disciplines: [{ kind: 'warning', decided: DAY, until: NO_DATE, document: '', text: '' }] }, 'Kỷ luật'],
];

describe.each([
  ['R1', ROSTER_COLUMNS],
  ['R1c', SHORT_ROSTER_COLUMNS],
] as const)('%s', (_, columns) => {
  const entry = (over: Partial<Person> = {}) => ({
    person: nobody(over),
    unit: UNIT,
    posts: [],
    disposition: null,
  });

  it.each(PERSON_FACTS)('%j', (fact, header) => {
    expect(filled(columns, entry(), entry(fact))).toEqual([header]);
  });

  it('tells births apart by sex, and puts what follows from both under its own header', () => {
    const born = (sex: Person['sex']) => filled(columns, entry({ sex }), entry({ sex, birth: DAY })).sort();
    const both = ['Ngày, tháng, năm sinh', 'Nghỉ hưu từ'];
    expect(born('male')).toEqual([...both, 'Ngày, tháng, năm sinh › Nam'].sort());
    expect(born('female')).toEqual([...both, 'Ngày, tháng, năm sinh › Nữ'].sort());
    expect(born(null)).toEqual(['Ghi chú', 'Ngày, tháng, năm sinh'].sort());
    expect(filled(columns, entry(), entry({ sex: 'female' }))).toEqual(['Giới tính']);
  });

  it('has no column twice', () => {
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  });
});

describe('R1c', () => {
  it('is as wide as A4 allows, in the order of its form', () => {
    const form = SHORT_ROSTER_COLUMNS.filter(({ extra }) => extra === undefined);
    expect(form.map(({ widthMm }) => widthMm)).toEqual([
      7, 31, 17, 17, 10, 23, 36, 24, 10, 11, 17, 17, 22, 10,
    ]);
  });
});

describe('R2', () => {
  const placement: Placement = {
    postId: post('U20').id,
    personId: person().id,
    form: 'transfer-appoint',
    since: null,
    note: '',
  };
  const seat = { post: post('U20'), body: bodyOf('U20'), waivers: [] };
  const empty = { ...seat, placed: null, current: null };

  it('keeps today and the plan apart', () => {
    const somebody = nobody({
      fullName: 'A',
      birth: DAY,
      currentPosition: 'p',
      degreeText: 'd',
      planning: 'q',
    });
    expect(filled(PLACEMENT_COLUMNS, empty, { ...empty, current: somebody })).toEqual(
      ['Họ và tên', 'Năm sinh', 'Chức vụ', 'Trình độ', 'Quy hoạch'].map((own) => `Nhân sự hiện có › ${own}`),
    );
    expect(filled(PLACEMENT_COLUMNS, empty, { ...empty, placed: { person: somebody, placement } })).toEqual([
      ...['Họ và tên', 'Năm sinh', 'Chức vụ hiện nay', 'Hình thức'].map((own) => `Nhân sự dự kiến › ${own}`),
      'Thừa (+), thiếu (-)',
    ]);
    expect(filled(PLACEMENT_COLUMNS, empty, { ...empty, post: post('U20', { title: 'x' }) })).toEqual([
      'Chức danh, vị trí cần bố trí',
    ]);
  });
});

describe('R4', () => {
  const one = (over: Partial<CountedPerson> = {}, fact: Partial<Person> = {}): CountedPerson => ({
    person: nobody(fact),
    titleCode: 'U20',
    bodyKind: 'economy',
    bloc: 'government',
    inHeadcount: false,
    ...over,
  });
  const unit = (...people: CountedPerson[]) => ({ unit: UNIT, assigned: 0, people, reference: '2026-12-01' });
  const added = (over: Partial<CountedPerson>, fact: Partial<Person> = {}) =>
    filled(HEADCOUNT_COLUMNS, unit(one()), unit(one(over, fact)));

  it('counts everybody once: by kind of post, by body, by training and age', () => {
    expect(filled(HEADCOUNT_COLUMNS, unit(), unit(one()))).toEqual([
      'Hiện có › Tổng',
      'Hiện có › Công chức',
      'Chia theo khối › UBND › Kinh tế',
      'Trình độ chuyên môn › Còn lại',
      'LLCT › Còn lại',
    ]);
    expect(added({ inHeadcount: true })).toEqual(['Thừa (+), thiếu (-)']);
    expect(added({ titleCode: 'D01' })).toEqual(['Hiện có › Cán bộ', 'Hiện có › Công chức']);
    expect(added({}, { sex: 'female' })).toEqual(['Nữ']);
    expect(added({}, { ethnicity: 'Thái' })).toEqual(['DTTS']);
    expect(added({}, { ethnicity: 'Kinh' })).toEqual([]);
    expect(added({}, { party: { probation: NO_DATE, official: DAY } })).toEqual(['Đảng viên']);
  });

  it.each([
    ['doctor', 'Trên ĐH'],
    ['master', 'Trên ĐH'],
    ['university', 'ĐH'],
    ['college', 'CĐ'],
  ] as const)('puts %s under %s', (degree, header) => {
    expect(added({}, { degree }).sort()).toEqual(
      [`Trình độ chuyên môn › ${header}`, 'Trình độ chuyên môn › Còn lại'].sort(),
    );
  });

  it.each([
    ['1996-12-02', ['Đến 30']],
    ['1995-12-02', ['Đến 30']],
    ['1995-12-01', ['31-40']],
    ['1985-12-02', ['31-40']],
    ['1985-12-01', ['41-50']],
    ['1975-12-01', ['51-60']],
    ['1965-12-01', ['Trên 60']],
  ])('counts the age of somebody born on %s', (value, headers) => {
    const birth = { text: value, value, precision: 'day' as const };
    expect(added({}, { birth })).toEqual(headers.map((header) => `Độ tuổi › ${header}`));
  });

  it('counts the people of every kind of body in exactly one column', () => {
    for (const bodyKind of BODY_KINDS) {
      const blocs = filled(HEADCOUNT_COLUMNS, unit(), unit(one({ bodyKind }))).filter((header) =>
        header.startsWith('Chia theo khối'),
      );
      expect(blocs, bodyKind).toHaveLength(1);
    }
  });
});

describe('L5', () => {
  const leaver = (over: Partial<Person> = {}, date: string | null = null) => ({
    person: nobody(over),
    disposition: { personId: PersonId.parse('P000001'), kind: 'leave-178' as const, date, note: '' },
    unit: UNIT,
    arrangedOn: '2025-07-01',
  });
  const told = (over: Partial<Person>) => filled(LEAVER_COLUMNS, leaver(), leaver(over));

  it('merges its header as the form does: four rows, 25 columns', () => {
    const { header, headerRows } = layOutHeader(LEAVER_COLUMNS, 4);
    expect([headerRows, LEAVER_COLUMNS.length]).toEqual([4, 25]);
    const merged = header
      .filter(({ columnSpan }) => columnSpan > 1)
      .map(({ row, column, columnSpan }) => [row, column, column + columnSpan - 1]);
    expect(merged).toEqual([
      [0, 13, 16],
      [1, 13, 14],
      [1, 15, 16],
      [0, 17, 22],
      [1, 17, 19],
      [1, 20, 22],
    ]);
    const down = header.filter(({ rowSpan }) => rowSpan === 4).map(({ column }) => column);
    expect(down).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 23, 24]);
    expect(LEAVER_COLUMNS.reduce((sum, { widthMm }) => sum + widthMm, 0)).toBe(375);
  });

  it('puts every fact under its own header', () => {
    expect(told({ fullName: 'A' })).toEqual(['Họ và tên']);
    expect(told({ birth: DAY })).toEqual(['Tháng, năm sinh']);
    expect(told({ salary: { ...NO_SALARY, gradeText: 'CV', stepText: '3' } })).toEqual(['Ngạch, bậc']);
    expect(told({ currentPosition: 'p' })).toEqual(['Chức vụ']);
    expect(told({ recruited: DAY })).toEqual(['Ngày tuyển dụng']);
    expect(told({ evaluations: [{ year: 2025, rating: 'good', text: '' }] })).toEqual([
      'Kết quả đánh giá, xếp loại',
    ]);
    expect(told({ salary: { ...NO_SALARY, coefficientText: '4,98' } })).toEqual([
      'Lương tháng hiện hưởng (hệ số)',
    ]);
    expect(filled(LEAVER_COLUMNS, leaver(), leaver({}, '2026-08-01'))).toEqual(['Thời điểm nghỉ hưu']);
  });

  it('counts the months from the leave to the pension', () => {
    // A man born in February 1967 attains 62 years in February 2029; the pension would begin on 01/3/2029.
    const birth = { text: '', value: '1967-02-05', precision: 'day' as const };
    const cells = LEAVER_COLUMNS.map(({ cell }) => cell(leaver({ sex: 'male', birth }, '2026-08-01'), 1));
    expect(cells[10]).toEqual({ kind: 'number', value: 31 });
    expect(cells[11]).toEqual({ kind: 'text', text: '2 năm 7 tháng' });
  });
});

describe('L6', () => {
  const entry = (over: Partial<Person> = {}, unit = '', posts = '') => ({
    entry: {
      personId: PersonId.parse('P000001'),
      month: '2029-02',
      lastDay: '2029-02-28',
      pensionFrom: '2029-03-01',
      cause: 'age' as const,
      past: false,
      unitCode: null,
      postIds: [],
      requirement: null,
    },
    person: nobody(over),
    unit,
    posts,
  });
  const told = (over: Partial<Person>) => filled(RETIREMENT_COLUMNS, entry(), entry(over));

  it('puts every fact under its own header', () => {
    expect(told({ fullName: 'A' })).toEqual(['Họ và tên']);
    expect(told({ degreeText: 'ĐH Luật' })).toEqual(['Trình độ chuyên môn']);
    expect(told({ salary: { ...NO_SALARY, gradeText: 'CV' } })).toEqual(['Ngạch, chức danh nghề nghiệp']);
    expect(told({ currentPosition: 'p' })).toEqual(['Chức vụ, đơn vị công tác']);
    expect(filled(RETIREMENT_COLUMNS, entry(), entry({}, '', 'Bí thư'))).toEqual(['Vị trí sẽ trống']);
    const born = (sex: Person['sex']) =>
      filled(RETIREMENT_COLUMNS, entry({ sex }), entry({ sex, birth: DAY }));
    expect(born('male')).toContain('Ngày, tháng, năm sinh › Nam');
    expect(born('female')).toContain('Ngày, tháng, năm sinh › Nữ');
    expect(born('male')).not.toContain('Ngày, tháng, năm sinh › Nữ');
  });

  it('tells the day on which the age is reached, its month where no day is known', () => {
    const day = RETIREMENT_COLUMNS.find(({ key }) => key === 'attained');
    const at = (value: string, precision: 'day' | 'month') =>
      day?.cell(entry({ sex: 'male', birth: { text: '', value, precision } }), 1);
    expect(at('1967-02-05', 'day')).toEqual({ kind: 'date', date: '2029-02-05' });
    expect(at('1967-02', 'month')).toEqual({ kind: 'text', text: '02/2029' });
  });
});

describe('lists of seats and of standards', () => {
  it('put the words of a vacant seat under their headers', () => {
    const seat = { post: post('U20'), body: bodyOf('U20') };
    const told = (change: Partial<typeof seat>, count = 1) =>
      filled(VACANCY_COLUMNS, { seat, count: 1 }, { seat: { ...seat, ...change }, count });
    expect(told({ post: post('U20', { title: 'x' }) })).toEqual(['Chức danh, vị trí còn trống']);
    expect(told({ body: { ...seat.body, name: 'x' } })).toEqual(['Cơ quan, tổ chức']);
    expect(told({ body: { ...seat.body, bloc: 'front' } })).toEqual(['Khối']);
    expect(told({ post: post('U20', { requirement: 'key' }) })).toEqual(['Mức độ']);
    expect(told({}, 2)).toEqual(['Số lượng']);
  });

  it('put what is known of somebody left over under their headers', () => {
    const entry = {
      personId: PersonId.parse('P000001'),
      state: 'open' as const,
      unitCode: null,
      bloc: null,
      age: null,
      monthsLeft: null,
      kind: null,
      date: null,
      lastDay: null,
      cause: null,
    };
    const bare = { entry, person: nobody(), unit: null, note: '' };
    const told = (change: Partial<typeof bare>) => filled(SURPLUS_COLUMNS, bare, { ...bare, ...change });
    expect(told({ person: nobody({ fullName: 'A' }) })).toEqual(['Họ và tên']);
    expect(told({ person: nobody({ birth: DAY }) })).toEqual(['Ngày sinh']);
    expect(told({ person: nobody({ currentPosition: 'p' }) })).toEqual(['Chức vụ, nơi công tác gần nhất']);
    const of = (change: object) => told({ entry: { ...entry, ...change } });
    expect(of({ bloc: 'party' })).toEqual(['Khối']);
    expect(of({ monthsLeft: 3 })).toEqual(['Số tháng công tác còn lại']);
    expect(of({ kind: 'retire' })).toEqual(['Hướng giải quyết']);
    expect(of({ date: '2027-01-01' })).toEqual(['Ngày thực hiện']);
    expect(told({ note: 'x' })).toEqual(['Ghi chú']);
  });

  it('put what is known of an owed standard under their headers', () => {
    const waiver = {
      kind: 'owed',
      document: '',
      documentDate: null,
      approver: '',
      deadline: null,
      course: '',
      reason: '',
      state: 'owed',
      completedOn: null,
    } as unknown as OwedEntry['waiver'];
    const bare = { waiver, person: '', post: '', unit: '', standard: '', wanted: '', found: '' };
    const told = (change: Partial<OwedEntry>) => filled(OWED_COLUMNS, bare, { ...bare, ...change });
    const of = (change: Partial<OwedEntry['waiver']>) => told({ waiver: { ...waiver, ...change } });
    expect(told({ person: 'x' })).toEqual(['Họ và tên']);
    expect(told({ post: 'x' })).toEqual(['Chức danh, vị trí']);
    expect(told({ unit: 'x' })).toEqual(['Xã, phường, đặc khu']);
    expect(told({ standard: 'x' })).toEqual(['Tiêu chuẩn']);
    expect(told({ wanted: 'x' })).toEqual(['Yêu cầu']);
    expect(told({ found: 'x' })).toEqual(['Hiện trạng']);
    expect(of({ kind: 'consent' })).toEqual(['Loại']);
    expect(of({ document: 'x' })).toEqual(['Văn bản làm căn cứ']);
    expect(of({ documentDate: '2026-01-01' })).toEqual(['Ngày văn bản']);
    expect(of({ approver: 'x' })).toEqual(['Cấp, người quyết định']);
    expect(of({ deadline: '2026-01-01' })).toEqual(['Hạn']);
    expect(of({ course: 'x' })).toEqual(['Lớp, kế hoạch; lý do']);
    expect(of({ state: 'overdue' })).toEqual(['Tình trạng']);
    expect(of({ completedOn: '2026-01-01' })).toEqual(['Ngày hoàn thành']);
  });
});
