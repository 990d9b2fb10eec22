import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../../../electron/services/words.ts';
import { checkLines } from '../../../../../renderer/features/papers/check-lines.ts';
import { placeOf, wayOn } from '../../../../../renderer/features/papers/check-ways.ts';
import { catalogs } from '../../../../../shared/i18n/catalogs.ts';
import type { PaperProblem } from '../../../../../shared/ipc/paper-channels.ts';

const { vi, en } = catalogs;
const { t } = wordsIn('vi');
const problem = (paperId: number, code: string, params: PaperProblem['params'] = {}): PaperProblem => ({
  paperId,
  code,
  params,
});

describe('what stands against many papers', () => {
  it('is one line for each kind of trouble, those of most papers first', () => {
    const lines = checkLines(t, [
      problem(1, 'missing-signer'),
      problem(1, 'district-level', { text: 'huyện Sìn Hồ' }),
      problem(2, 'district-level', { text: 'huyện Mường Tè' }),
      problem(3, 'district-level', { text: 'huyện Sìn Hồ' }),
      problem(3, 'missing-signer'),
    ]);
    expect(lines).toMatchObject([
      { code: 'district-level', words: 'Còn nhắc tới cấp huyện.', ids: [1, 2, 3] },
      { code: 'missing-signer', words: expect.stringContaining('Thiếu tên người ký'), ids: [1, 3] },
    ]);
  });

  it('is said in full where all of them are told the same', () => {
    const [line] = checkLines(t, [
      problem(1, 'district-level', { text: 'huyện Sìn Hồ' }),
      problem(2, 'district-level', { text: 'huyện Sìn Hồ' }),
    ]);
    expect(line?.words).toBe('Còn nhắc tới cấp huyện: “huyện Sìn Hồ”.');
  });

  it('names all words whose tone marks are not the office’s in one line, each once', () => {
    const lines = checkLines(t, [
      problem(1, 'tone-mixed', { words: 'uỷ, khoá' }),
      problem(2, 'tone-mixed', { words: 'uỷ, hoá' }),
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.words).toContain(': uỷ, khoá, hoá.');
  });

  it('keeps what replaced a text, for the line to offer it', () => {
    const params = { citation: 'NĐ 46', date: '2026-12-01', base: 'nd-46', successor: 'nd-47' };
    expect(checkLines(t, [problem(1, 'citation-not-in-force', params)])[0]?.params).toEqual(params);
  });

  it('names a paper once, though it lacks the same for two people', () => {
    expect(checkLines(t, [problem(1, 'missing-birth'), problem(1, 'missing-birth')])[0]?.ids).toEqual([1]);
  });

  it('keeps legal bases apart, and joins the parts in which texts would differ', () => {
    const lines = checkLines(t, [
      problem(1, 'citation-not-in-force', { citation: 'NĐ 46', date: '2026-12-01' }),
      problem(2, 'citation-not-in-force', { citation: 'NĐ 46', date: '2027-01-05' }),
      problem(2, 'citation-not-in-force', { citation: 'NĐ 29', date: '2027-01-05' }),
      problem(3, 'text-outdated', { parts: 'bases signature' }),
      problem(4, 'text-outdated', { parts: 'signature' }),
    ]);
    expect(lines.map(({ words, ids }) => [words, ids])).toEqual([
      ['Căn cứ NĐ 46 không có hiệu lực vào ngày của văn bản.', [1, 2]],
      ['Lập lại lúc này thì khác ở: căn cứ, phần ký.', [3, 4]],
      ['Căn cứ NĐ 29 không có hiệu lực vào ngày 05/01/2027.', [2]],
    ]);
  });

  it('has words for several papers wherever a sentence tells something of one of them', () => {
    for (const words of [vi, en]) {
      const several: Readonly<Record<string, string>> = words.papers.check.several;
      for (const [code, sentence] of Object.entries(words.exports.warning)) {
        const told = [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
        if (told.every((name) => name === 'citation' || name === 'amendment')) continue;
        expect(several[code], code).toBeDefined();
      }
    }
  });
});

describe('the way on from what is missing', () => {
  it('leads to a place for every fact there is', () => {
    const missing = Object.keys(vi.exports.warning).filter((code) => code.startsWith('missing-'));
    expect(missing.filter((code) => wayOn(code) === null)).toEqual([]);
    const words: Readonly<Record<string, string>> = vi.papers.check.go;
    expect(missing.filter((code) => words[wayOn(code) ?? ''] === undefined)).toEqual([]);
  });

  it('leads to the field itself, the signers, the legal bases', () => {
    const place = (code: string) => {
      const way = wayOn(code);
      return way === null ? null : placeOf(way);
    };
    expect(place('missing-term')).toEqual({ screen: 'settings', filter: { setting: 'term' } });
    expect(place('missing-signer')).toEqual({ screen: 'rules', filter: { authority: 'signers' } });
    expect(place('citation-not-in-force')).toEqual({ screen: 'rules', filter: { ruleSection: 'citations' } });
    expect(place('secrecy-unmarked')).toEqual({ screen: 'rules', filter: { ruleSection: 'templates' } });
    expect(place('no-number')).toBeNull();
  });
});
