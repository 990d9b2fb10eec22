import { describe, expect, it } from 'vitest';
import { fold, toneNormalised } from '../../../../shared/text/fold.ts';

describe('fold', () => {
  it('drops marks, turns đ into d and lowers case', () => {
    expect(fold('Nguyễn Thị Đẹp')).toBe('nguyen thi dep');
    expect(fold('ƯỜNG ƠN')).toBe('uong on');
  });

  it('gives the same for composed and decomposed text', () => {
    const text = 'ỦY BAN NHÂN DÂN TỈNH';
    expect(text.normalize('NFD')).not.toBe(text.normalize('NFC'));
    expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
  });

  it('folds texts of every length', () => {
    expect(fold(' Mường  Tè,'.repeat(1000))).toBe('muong te,'.repeat(1000).replaceAll(',m', ', m'));
    expect(fold('')).toBe('');
    expect(fold(' \u200b ')).toBe('');
  });

  it('squeezes spaces of every kind and removes invisible characters', () => {
    expect(fold('  Lò\u00a0\u00a0Văn\n\tAn\u200b\ufeff ')).toBe('lo van an');
    expect(fold('Mường\u00ad Tè')).toBe('muong te');
  });

  it('unifies apostrophes', () => {
    for (const apostrophe of ["'", '’', '‘', 'ʼ', '`', '´'])
      expect(fold(`H${apostrophe}Mông`)).toBe("h'mong");
  });

  it('takes the eth that some keyboards type for đ', () => {
    expect(fold('Ðinh')).toBe(fold('Đinh'));
  });
});

describe('toneNormalised', () => {
  it.each([
    ['hòa', 'hoà'],
    ['Thủy', 'Thuỷ'],
    ['ỦY BAN', 'uỷ ban'],
    ['khỏe', 'khoẻ'],
  ])('takes %s and %s for one word', (a, b) => {
    expect(toneNormalised(a)).toBe(toneNormalised(b));
  });

  it.each([
    ['hoa', 'hoà'],
    ['hoa', 'hoă'],
    ['ma', 'mạ'],
    ['Đa', 'Da'],
    ['an ánh', 'án anh'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(toneNormalised(a)).not.toBe(toneNormalised(b));
  });
});
