import { describe, expect, it } from 'vitest';
import { CONTRADICTIONS, Fact, type Finding, MissingField } from '../../../../shared/domain/finding.ts';
import { SPECIALITIES } from '../../../../shared/domain/speciality.ts';
import type { Language } from '../../../../shared/i18n/catalogs.ts';
import { describeFinding } from '../../../../shared/rules/describe.ts';
import { FindingIndex } from '../../../../shared/rules/finding-index.ts';
import { PlanState } from '../../../../shared/rules/plan-state.ts';
import { translator } from './catalog-translator.ts';
import { COUNT_SAMPLES } from './count-samples.ts';
import { HISTORY_SAMPLES } from './history-samples.ts';
import { date, HERE, onPost, person, placement, planInput, post } from './sample-plan.ts';
import { testNames } from './test-names.ts';

function findingOf(state: PlanState, rule: string): Finding {
  const index = new FindingIndex(state);
  index.checkAll();
  const finding = index.all().find((candidate) => candidate.rule === rule);
  if (finding === undefined) throw new Error(`nothing of ${rule}`);
  return finding;
}

function words(state: PlanState, rule: string, language: Language = 'vi') {
  return describeFinding(findingOf(state, rule), translator(language), testNames);
}

const SAMPLES: Fact[] = [
  { kind: 'none' },
  { kind: 'degree', value: 'doctor' },
  { kind: 'theory', value: 'none' },
  { kind: 'state-management', value: 'principal' },
  { kind: 'specialities', codes: [...SPECIALITIES] },
  { kind: 'study-fields', fields: ['luật'] },
  { kind: 'planned-for-title' },
  { kind: 'planning', text: 'Phó Trưởng phòng' },
  { kind: 'leaves', disposition: 'retire', date: '2025-06-01' },
  { kind: 'not-local' },
  { kind: 'home-elsewhere', text: 'xã Nam Hồng, tỉnh Nam Định' },
  { kind: 'home-place', text: 'xã A', name: 'Xã A' },
  { kind: 'months-at-most', months: 12 },
  { kind: 'service-at-least', months: 60, reference: '2025-07-01' },
  { kind: 'months-since', months: 14, since: '2024-05', reference: '2025-07-01' },
  { kind: 'contradictions', items: [...CONTRADICTIONS] },
  { kind: 'same-citizen-id', personIds: [person(2).id] },
  { kind: 'same-name-and-birth', personIds: [person(2).id] },
  { kind: 'citizen-id-says', sex: 'female', year: '1986' },
  { kind: 'roster-says', sex: 'male', year: null },
  { kind: 'missing', fields: [...MissingField.options] },
  { kind: 'own-facts', facts: [{ field: 'age', value: { min: 62, max: 62 } }] },
  { kind: 'party-official' },
  { kind: 'party-since', since: '2006-02-03' },
  { kind: 'party-probation', since: '2025-01-10' },
  { kind: 'not-party' },
  { kind: 'retirement', month: '2027-06', age: '61y9m', reference: '2025-07-01', monthsLeft: 23 },
  { kind: 'months-at-least', months: 60, reference: '2025-07-01' },
  { kind: 'serves-on', date: '2030-06-30' },
  { kind: 'posts', postIds: [post('U20')] },
  { kind: 'one-post' },
  { kind: 'placed-or-disposed' },
  { kind: 'filled' },
  { kind: 'vacant' },
  { kind: 'seats', count: 2, deadline: null },
  { kind: 'director-not-vice-chair' },
  { kind: 'director-vice-chair' },
  ...COUNT_SAMPLES,
  ...HISTORY_SAMPLES,
];

describe('describeFinding', () => {
  it('says rule, wanted, found, basis and what settles it', () => {
    expect(words(onPost('U20', { theory: 'elementary' }), 'QUAL-THEORY-MIN')).toEqual({
      title: 'Chưa đạt lý luận chính trị',
      subject: 'cán bộ P000001 — vị trí 03460-U20-1',
      wanted: 'Trung cấp',
      found: 'Sơ cấp',
      basis: 'NĐ 334/2025/NĐ-CP',
      settle: 'có thể ghi nợ tiêu chuẩn đến hạn',
      waiver: '',
      sentence:
        'Chưa đạt lý luận chính trị — yêu cầu Trung cấp, hiện Sơ cấp (NĐ 334/2025/NĐ-CP) — có thể ghi nợ tiêu chuẩn đến hạn.',
    });
  });

  it('says what lets it stand in place of what settles it, and both once the deadline has passed', () => {
    const state = onPost('U20', { theory: 'elementary' });
    const index = new FindingIndex(state);
    index.checkAll();
    const finding = index.all().find(({ rule }) => rule === 'QUAL-THEORY-MIN');
    if (finding === undefined) throw new Error('nothing found');
    const covering = { kind: 'owed', document: 'TB 15-TB/TU', deadline: '2026-12-31' } as const;
    const told = (changes: Partial<typeof finding>) =>
      describeFinding({ ...finding, ...changes }, translator('vi'), testNames);
    const waived = told({ waived: covering });
    expect(waived.waiver).toBe('Nợ tiêu chuẩn, theo TB 15-TB/TU, đến hết 31/12/2026');
    expect(waived.sentence).toMatch(/\) — Nợ tiêu chuẩn, theo TB 15-TB\/TU, đến hết 31\/12\/2026\.$/);
    expect(waived.sentence).not.toContain(waived.settle);
    const lapsed = told({ lapsed: covering });
    expect(lapsed.waiver).toBe('Đã quá hạn từ 01/01/2027 (Nợ tiêu chuẩn, theo TB 15-TB/TU)');
    expect(lapsed.sentence).toContain(lapsed.settle);
    const open = told({ waived: { kind: 'special', document: 'QĐ 9', deadline: null } });
    expect(open.waiver).toBe('Trường hợp đặc biệt, theo QĐ 9');
  });

  it('marks a default the province has yet to confirm', () => {
    const { basis } = words(onPost('D01', { theory: 'elementary' }), 'QUAL-THEORY-MIN');
    expect(basis).toBe('QĐ 365-QĐ/TW; mặc định – cần Tỉnh uỷ xác nhận');
  });

  it('says the same in English', () => {
    const { sentence } = words(onPost('U20', { theory: 'elementary' }), 'QUAL-THEORY-MIN', 'en');
    expect(sentence).toBe(
      'Political theory below the standard — wanted: Intermediate, found: Elementary (NĐ 334/2025/NĐ-CP) — the standard may be owed until a deadline.',
    );
  });

  it('writes dates as the screens do, and ages in words', () => {
    const term = words(
      onPost('U20', { birth: date('1965-09'), currentTitle: 'Chuyên viên' }),
      'AGE-FULL-TERM',
    );
    expect(term.wanted).toBe('còn ít nhất 60 tháng công tác tính từ 01/07/2025');
    expect(term.found).toBe('dự kiến nghỉ hưu từ 01/07/2027 (61 tuổi 9 tháng), còn 23 tháng công tác');
    const past = words(onPost('C03', { birth: date('1963-04') }), 'AGE-PAST-RETIREMENT');
    expect(past.found).toBe('đã đến tuổi nghỉ hưu, hưởng lương hưu từ 01/05/2024 (61 tuổi)');
  });

  it('leaves out what a rule does not name', () => {
    const unplaced = words(new PlanState(planInput({ people: [person(1)] })), 'PERSON-UNPLACED');
    expect(unplaced).toMatchObject({ subject: 'cán bộ P000001', found: '' });
    expect(unplaced.sentence).toBe(
      'Chưa được bố trí — yêu cầu có vị trí hoặc hướng giải quyết (NQ 76/2025/UBTVQH15) — bố trí vào một vị trí hoặc ghi hướng giải quyết.',
    );
    const missing = words(onPost('C03', { sex: null }), 'DATA-MISSING');
    expect(missing).toMatchObject({ wanted: '', found: 'chưa có thông tin: Giới tính', basis: '' });
  });

  it('names the posts held together and the unit of a surplus', () => {
    const holder = person(1);
    const second = person(2);
    const input = planInput({
      people: [holder, second],
      placements: [
        placement(post('U20'), holder),
        placement(post('U30'), holder),
        placement(post('U21'), second),
      ],
    });
    const posts = input.posts.map((seat) => (seat.id === post('U21') ? { ...seat, norm: 0 } : seat));
    const state = new PlanState({ ...input, posts });
    expect(words(state, 'PERSON-DOUBLE-POST').found).toBe(
      'giữ đồng thời vị trí 03460-U20-1; vị trí 03460-U30-1',
    );
    expect(words(state, 'POST-OVERFILLED')).toMatchObject({
      subject: `xã ${HERE}`,
      wanted: 'không quá 0 người, chậm nhất 30/06/2030',
      found: '1 người',
    });
  });

  it('calls columns kept verbatim by their headers, and an own rule that is gone by its id', () => {
    const finding = findingOf(onPost('U20', { degree: null }), 'DATA-MISSING');
    const columns = {
      kind: 'missing' as const,
      fields: ['birth' as const, 'extra' as const],
      columns: ['Sở trường'],
    };
    const vi = translator('vi');
    expect(describeFinding({ ...finding, found: columns }, vi, testNames).found).toBe(
      'chưa có thông tin: Ngày sinh, cột “Sở trường”',
    );
    expect(describeFinding({ ...finding, rule: 'OWN-9' }, vi, testNames)).toMatchObject({
      title: 'OWN-9',
      settle: '',
    });
  });

  it('knows a sample of every kind of fact', () => {
    const kinds = Fact.options.flatMap((option) => [...option.shape.kind.values]);
    expect(SAMPLES.map(({ kind }) => kind).sort()).toEqual(kinds.sort());
  });

  it.each(SAMPLES)('has words for $kind, wanted and found, in both languages', (fact) => {
    const index = new FindingIndex(onPost('U20', { degree: 'college' }));
    index.checkAll();
    const [finding] = index.ofPerson(person(1).id);
    if (finding === undefined) throw new Error('nothing was found');
    for (const language of ['vi', 'en'] as const) {
      const text = describeFinding(
        { ...finding, wanted: fact, found: fact },
        translator(language),
        testNames,
      );
      expect(text.wanted === '').toBe(fact.kind === 'none');
      expect(text.found).toBe(text.wanted);
    }
  });
});
