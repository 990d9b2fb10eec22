import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../shared/domain/finding.ts';
import type { Language } from '../../../../shared/i18n/catalogs.ts';
import { describeFinding } from '../../../../shared/rules/describe.ts';
import { makeFinding } from '../../../../shared/rules/make-finding.ts';
import { translator } from './catalog-translator.ts';
import { COUNT_SAMPLES, MORE_COUNTS } from './count-samples.ts';
import { HERE } from './sample-plan.ts';
import { testNames } from './test-names.ts';

function words(fact: Fact, language: Language = 'vi'): string {
  const finding = makeFinding('unit', HERE, { unitCode: HERE }, raised(fact));
  return describeFinding(finding, translator(language), testNames).found;
}

function raised(found: Fact) {
  return {
    rule: 'UNIT-STRUCTURE',
    severity: 'info',
    wanted: { kind: 'none' },
    found,
    legalBasis: [],
  } as const;
}

function sampleOf(kind: Fact['kind']): Fact {
  const fact = [...COUNT_SAMPLES].find((one) => one.kind === kind);
  if (fact === undefined) throw new Error(`no sample of ${kind}`);
  return fact;
}

describe('facts about numbers', () => {
  it.each([...COUNT_SAMPLES, ...MORE_COUNTS])('$kind of $of has words in both languages', (fact) => {
    expect(words(fact)).not.toBe('');
    expect(words(fact, 'en')).not.toBe(words(fact));
  });

  it('say bounds as people do', () => {
    const of = 'standing';
    expect(words({ kind: 'between', of, min: 9, max: 11 })).toBe('từ 9 đến 11 uỷ viên Ban Thường vụ');
    expect(words({ kind: 'between', of, min: null, max: 11 })).toBe('không quá 11 uỷ viên Ban Thường vụ');
    expect(words({ kind: 'between', of, min: 9, max: null })).toBe('ít nhất 9 uỷ viên Ban Thường vụ');
    expect(words({ kind: 'between', of: 'secretaries', min: 1, max: 1 })).toBe('đúng 1 Bí thư');
  });

  it('write decimals as the language does', () => {
    const average = sampleOf('average');
    expect(words(average)).toBe('không quá 95 Phó Chủ tịch UBND (bình quân 2,5 × 38 xã, phường, đặc khu)');
    expect(words(average, 'en')).toContain('2.5 × 38');
  });

  it('name titles and people', () => {
    expect(words(sampleOf('also-holds'))).toBe('đồng thời là chức danh D01 hoặc chức danh D02');
    expect(words(sampleOf('speciality-unused'))).toContain('cán bộ P000001; cán bộ P000002');
  });
});

describe('the subject of a finding', () => {
  it('is the body, or the whole province', () => {
    const found: Fact = { kind: 'none' };
    const bodyId = 'B' as never;
    const body = makeFinding('body', 'b', { unitCode: HERE, bodyId }, raised(found));
    const province = makeFinding('province', 'province', {}, raised(found));
    expect(describeFinding(body, translator('vi'), testNames).subject).toBe('cơ quan B');
    expect(describeFinding(province, translator('vi'), testNames).subject).toBe('Toàn tỉnh');
    expect(describeFinding(province, translator('en'), testNames).subject).toBe('Whole province');
  });
});
