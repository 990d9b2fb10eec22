import { describe, expect, it } from 'vitest';
import { decisionFor } from '../../../../shared/documents/decision.ts';
import type { DecisionDocument } from '../../../../shared/documents/decision-document.ts';
import type { DecisionPerson } from '../../../../shared/documents/decision-input.ts';
import type { DecisionFamily } from '../../../../shared/domain/decision.ts';
import { DECISION_KINDS, type DecisionKind, familiesOf } from '../../../../shared/domain/decision-kind.ts';
import { factsOf, type PaperFact, type PaperFacts } from '../../../../shared/domain/paper-facts.ts';
import { completeInput, completePaper, manyPeople, seatless } from './kind-samples.ts';
import { decisionInput, PROVINCE, person } from './samples.ts';

const CASES = DECISION_KINDS.flatMap((kind) => familiesOf(kind).map((family) => [kind, family] as const));

function text(paper: DecisionDocument): string {
  return paper.articles.flatMap((article) => article.paragraphs).join('\n');
}

/** Letters only, small: days are written otherwise in a list, and how they are led in is the header's. */
function wordsOf(words: string): Set<string> {
  return new Set((words.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => !GLUE.has(word)));
}

/** Words that only lead in: of birth, of a day, of a post, of an insurance book (`BHXH` in a header). */
const GLUE: ReadonlySet<string> = new Set([
  'sinh',
  'tháng',
  'sổ',
  'bảo',
  'hiểm',
  'xã',
  'hội',
  'hạn',
  'cho',
  'đến',
  'hết',
  'giữ',
]);

/** What the first article says of the person, by kind and family. */
const FIRST: Readonly<Record<DecisionKind, Partial<Record<DecisionFamily, string>>>> = {
  'transfer-appoint': {
    state:
      'đến nhận công tác tại Ủy ban nhân dân xã Mường Tè và bổ nhiệm giữ chức vụ Trưởng phòng Kinh tế xã Mường Tè',
    party: 'bổ nhiệm giữ chức vụ Trưởng phòng Kinh tế xã Mường Tè',
  },
  transfer: {
    state: 'đến nhận công tác tại Ủy ban nhân dân xã Mường Tè',
    party: 'đến nhận công tác tại Uỷ ban nhân dân xã Mường Tè',
  },
  appoint: { state: 'Bổ nhiệm ông', party: 'Bổ nhiệm đồng chí' },
  're-appoint': { state: 'Bổ nhiệm lại ông', party: 'Bổ nhiệm lại đồng chí' },
  extend: {
    state: 'kể từ ngày 05 tháng 12 năm 2026 đến hết ngày 28 tháng 02 năm 2047',
    party: 'kể từ ngày 05/12/2026 đến hết ngày 28/02/2047',
  },
  designate: {
    state: 'Chỉ định ông',
    party:
      'chỉ định tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Đảng uỷ xã Mường Tè, nhiệm kỳ 2025 - 2030',
  },
  assign: { state: 'nhiệm vụ: theo dõi lĩnh vực đất đai', party: 'nhiệm vụ: theo dõi lĩnh vực đất đai' },
  nominate: { party: 'Điều động đồng chí' },
  'approve-election': { state: 'Phê chuẩn kết quả bầu chức vụ' },
  recognise: {
    state: 'giữ chức vụ Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã Mường Tè, nhiệm kỳ 2024 - 2029',
  },
  second: {
    state: 'thời hạn 24 tháng, kể từ ngày 05 tháng 12 năm 2026 đến hết ngày 04 tháng 12 năm 2028',
    party: 'thời hạn 24 tháng, kể từ ngày 05/12/2026 đến hết ngày 04/12/2028',
  },
  receive: { state: 'vào làm công chức tại', party: 'vào làm công chức tại' },
  concurrent: { state: 'kiêm giữ chức vụ', party: 'kiêm giữ chức vụ' },
  acting: { state: 'Giao ông', party: 'phụ trách, thực hiện nhiệm vụ của' },
  'end-post': { state: 'thôi giữ chức vụ', party: 'thôi giữ chức vụ' },
  'retire-notice': {
    state: 'đến hết ngày 28 tháng 02 năm 2047 đủ tuổi nghỉ hưu (62 tuổi)',
    party: 'nghỉ hưu để hưởng chế độ bảo hiểm xã hội kể từ ngày 01/3/2047',
  },
  retire: {
    state:
      'số sổ bảo hiểm xã hội 0123456789, được nghỉ hưu để hưởng chế độ bảo hiểm xã hội kể từ ngày 01 tháng 3 năm 2047',
    party: 'được nghỉ hưu để hưởng chế độ bảo hiểm xã hội kể từ ngày 01/3/2047',
  },
  'leave-178': {
    state: 'được nghỉ hưu trước tuổi theo quy định tại Nghị định số 178/2024/NĐ-CP',
    party: 'được nghỉ hưu trước tuổi theo quy định tại Nghị định số 178/2024/NĐ-CP',
  },
  'leave-154': {
    state: 'được nghỉ hưu trước tuổi theo quy định tại Nghị định số 154/2025/NĐ-CP',
    party: 'được nghỉ hưu trước tuổi theo quy định tại Nghị định số 154/2025/NĐ-CP',
  },
  resign: { state: 'được thôi việc theo nguyện vọng', party: 'được thôi việc theo nguyện vọng' },
};

describe.each(CASES)('%s of the %s', (kind, family) => {
  const paper = completePaper(kind, family);

  it('is complete where everything is known', () => {
    expect(paper.missing).toEqual([]);
    expect(paper.family).toBe(family);
    expect(text(paper)).not.toContain('…');
    expect(paper.bases.join()).not.toContain('…');
  });

  it('says what happens to whom in the first article', () => {
    expect(paper.articles[0]?.paragraphs.join(' ')).toContain(FIRST[kind][family] ?? 'not said');
    expect(paper.articles[0]?.paragraphs.join(' ')).toContain('Lò Văn Dũng');
  });

  it('has finished sentences and the ending of its family', () => {
    for (const paragraph of paper.articles.flatMap((article) => article.paragraphs)) {
      expect(paragraph).toMatch(/^\p{Lu}.*[^.]\.(\/\.)?$/u);
      expect(paragraph).not.toMatch(/undefined|null|,,| {2}| ,|;\.|\bHĐND\b|\bMTTQ\b/);
    }
    const ending = family === 'state' ? /[^.]\.\/\.$/ : /(Quyết định|Thông báo) thi hành\.$/;
    expect(text(paper)).toMatch(ending);
    expect(paper.subject).toMatch(family === 'state' ? /^Về việc \p{Ll}/u : /^\p{Ll}/u);
  });

  it('speaks of the city where the province is one', () => {
    const province = { ...PROVINCE, name: 'Cần Thơ', fullName: 'Thành phố Cần Thơ', type: 'city' as const };
    const own = JSON.stringify(decisionFor({ ...completeInput(kind, family), province }))
      // Where somebody lives or goes to, as it was entered; the title of a decree.
      .replaceAll(/tỉnh Lai Châu|tỉnh, thành phố trực thuộc Trung ương/g, '');
    expect(own).not.toMatch(/(?<!\p{L})tỉnh(?!\p{L})/iu);
  });

  it('numbers its articles and refers to the last of them', () => {
    const word = kind === 'retire-notice' ? '' : 'Điều ';
    expect(paper.articles.map(({ label }) => label)).toEqual(
      paper.articles.map((_, at) => `${word}${at + 1}.`),
    );
    const last = `- Như ${kind === 'retire-notice' ? 'mục' : 'Điều'} ${paper.articles.length};`;
    expect(paper.recipients).toContain(last);
  });

  it('writes a gap for each fact it wants and does not have, and tells it of the person', () => {
    const seated = completePaper(kind, family).people[0]?.unit !== '';
    const { required } = factsOf(kind, { placed: seated, dayKnown: false });
    for (const fact of required) {
      const bare = completePaper(kind, family, { without: fact });
      expect(bare.missing, fact).toEqual([fact]);
      expect(
        bare.missingOf.map(({ gap }) => gap),
        fact,
      ).toEqual([fact]);
    }
  });

  it('speaks of several people one by one, or of their list', () => {
    const many = completePaper(kind, family, { people: 3 });
    const items = many.articles[0]?.paragraphs ?? [];
    expect(items[0]).toMatch(/:$/);
    expect(items.slice(1, 4).map((item) => item.slice(0, 3))).toEqual(['1. ', '2. ', '3. ']);
    expect(items.slice(1, 3).every((item) => item.endsWith(';'))).toBe(true);
    expect(items[3]).toMatch(/[^.]\.$/);
    expect(many.missing).toEqual([]);
    expect(many.appendix).toBeNull();

    const listed = completePaper(kind, family, { people: 3, listed: true });
    expect(listed.articles[0]?.paragraphs[0]).toContain(
      family === 'state' ? '03 ông, bà (có danh sách kèm theo)' : '03 đồng chí (có danh sách kèm theo)',
    );
    expect(listed.missing).toEqual([]);
    expect(listed.appendix?.rows).toHaveLength(3);
    for (const row of listed.appendix?.rows ?? []) {
      expect(row.kind === 'data' && row.cells.length).toBe(listed.appendix?.columns.length);
    }
    expect(listed.appendix?.caption).toMatch(/^\(Kèm theo (Quyết định|Thông báo) số 05[/-].* của .*\)$/);
    expect(listed.appendix?.closing).toMatch(/^\(Danh sách có 03 (người|đồng chí)\)$/);
  });

  it('says of each in the list what it says of each in the article', () => {
    const several = completePaper(kind, family, { people: 3 });
    const listed = completePaper(kind, family, { people: 3, listed: true });
    const table = listed.appendix;
    const cells = (table?.rows ?? []).flatMap((row) =>
      row.kind === 'data' ? row.cells.flatMap((cell) => (cell.kind === 'text' ? cell.text : [])) : [],
    );
    const there = wordsOf(
      [...cells, ...(table?.header ?? []).map((cell) => cell.text), text(listed)].join(' '),
    );
    const said = several.articles[0]?.paragraphs.filter((paragraph) => /^\d\. /.test(paragraph)) ?? [];
    expect(said).toHaveLength(3);
    expect([...wordsOf(said.join(' '))].filter((word) => !there.has(word))).toEqual([]);
    // What holds of each is not looked for where nobody stands.
    expect(text(listed)).not.toMatch(/(?:theo|tại) Điều 1(?!\d)/);
  });
});

describe('a secondment', () => {
  const facts = (end: string): PaperFacts => ({ 'secondment-end': end, payer: 'Sở Nội vụ' });
  const codes = (end: string) =>
    decisionFor(decisionInput('U20', { form: 'second', facts: facts(end) })).warnings.map(({ code }) => code);

  it('may last three years to the day, no longer, and ends after it begins', () => {
    expect(codes('2029-12-04')).toEqual([]);
    expect(codes('2029-12-05')).toEqual(['secondment-too-long']);
    expect(codes('2026-12-05')).toEqual(['secondment-ends-before-start']);
  });
});

describe('a retirement', () => {
  const paper = (kind: DecisionKind, since: string | null, over: Parameters<typeof person>[0] = {}) =>
    decisionFor({
      ...decisionInput('U20', { kind, family: 'state' }),
      people: [seatless(kind, { since, person: person(over) })],
    });
  const codes = (one: DecisionDocument) =>
    one.warnings.map(({ code }) => code).filter((code) => !code.startsWith('citation'));
  const soon = { birth: { text: '', value: '1965-09-10', precision: 'day' as const } };

  it('has the day that follows from the age, and says where another was set', () => {
    expect(text(paper('retire', null))).toContain('kể từ ngày 01 tháng 3 năm 2047');
    expect(codes(paper('retire', '2046-01-01'))).toEqual(['retirement-not-by-age']);
  });

  it('is announced six months and decided three months ahead', () => {
    // The paper is of 01/12/2026. Attained in June 2027, pension from 01/7/2027: the notice is due on 01/01/2027, the decision on 01/4/2027.
    expect(text(paper('retire', null, soon))).toContain('01 tháng 7 năm 2027');
    expect(codes(paper('retire-notice', null, soon))).toEqual([]);
    const earlier = { birth: { text: '', value: '1965-07-10', precision: 'day' as const } };
    expect(codes(paper('retire-notice', null, earlier))).toEqual(['retirement-notice-late']);
    expect(codes(paper('retire', null, earlier))).toEqual([]);
    const soonest = { birth: { text: '', value: '1965-06-10', precision: 'day' as const } };
    expect(codes(paper('retire', null, soonest))).toEqual(['retirement-decision-late']);
  });

  it('has a gap where sex or birth is not known', () => {
    expect(paper('retire', null, { sex: null }).missing).toContain('retirement');
  });
});

describe('people together', () => {
  const lead = (people: readonly [DecisionPerson, ...DecisionPerson[]]) =>
    decisionFor({ ...decisionInput('U20'), people }).articles[0]?.paragraphs[0];

  it('are called what they are', () => {
    const two = (a: 'male' | 'female', b: 'male' | 'female') => {
      const [first, second] = manyPeople(decisionInput('U20').people[0], 2);
      if (first === undefined || second === undefined) throw new Error('two are wanted');
      return [
        { ...first, person: { ...first.person, sex: a } },
        { ...second, person: { ...second.person, sex: b } },
      ] as const;
    };
    expect(lead(two('male', 'male'))).toBe('Điều động và bổ nhiệm các ông có tên sau:');
    expect(lead(two('female', 'female'))).toBe('Điều động và bổ nhiệm các bà có tên sau:');
    expect(lead(two('female', 'male'))).toBe('Điều động và bổ nhiệm các ông, bà có tên sau:');
  });

  it('tells whose fact is missing', () => {
    const people = manyPeople(decisionInput('U20').people[0], 3).map((who, at) =>
      at === 1 ? { ...who, person: { ...who.person, sex: null } } : who,
    );
    const [first, ...rest] = people;
    if (first === undefined) throw new Error('three are wanted');
    const paper = decisionFor({ ...decisionInput('U20'), people: [first, ...rest] });
    expect(paper.missingOf).toEqual([{ personId: people[1]?.person.id, gap: 'sex' }]);
  });
});

it('keeps facts apart that one kind requires and another does not know', () => {
  const wanted = (kind: DecisionKind): readonly PaperFact[] =>
    factsOf(kind, { placed: false, dayKnown: true }).required;
  expect(wanted('transfer')).toEqual(['destination']);
  expect(wanted('resign')).toEqual(['application', 'resign-form']);
  expect(factsOf('resign', { placed: false, dayKnown: false }).required[0]).toBe('leave-day');
});

describe('acting in a post', () => {
  it('warns of an end that does not lie after the beginning', () => {
    const until = (end: string) => {
      const input = completeInput('acting', 'state');
      const [who] = input.people;
      return decisionFor({ ...input, people: [{ ...who, facts: { ...who.facts, 'acting-end': end } }] });
    };
    expect(until('2026-12-06').warnings).toEqual([]);
    expect(until('2026-12-05').warnings).toMatchObject([
      { code: 'acting-ends-before-start', params: { from: '2026-12-05', until: '2026-12-05' } },
    ]);
  });
});
