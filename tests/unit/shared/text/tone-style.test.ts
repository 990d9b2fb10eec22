import { describe, expect, it } from 'vitest';
import {
  applyToneStyle,
  mixesToneStyles,
  toneFormsIn,
  toneTemplate,
} from '../../../../shared/text/tone-style.ts';

describe('applyToneStyle', () => {
  it('turns listed words over in the case they have', () => {
    expect(applyToneStyle('Tỉnh uỷ, Uỷ ban, CỘNG HOÀ, khoá, sức khoẻ', 'old')).toBe(
      'Tỉnh ủy, Ủy ban, CỘNG HÒA, khóa, sức khỏe',
    );
    expect(applyToneStyle('Tỉnh ủy, Ủy ban, CỘNG HÒA, văn hóa', 'new')).toBe(
      'Tỉnh uỷ, Uỷ ban, CỘNG HOÀ, văn hoá',
    );
  });

  it('leaves words that have one form only', () => {
    const text = 'quý, hoàn, huỳnh, thuyền, oan, Quỳ, khoan';
    expect(applyToneStyle(text, 'old')).toBe(text);
    expect(applyToneStyle(text, 'new')).toBe(text);
  });

  it('comes back where it began', () => {
    const text = 'Ủy ban Kiểm tra, văn hóa, hủy bỏ, tùy theo, tòa án, HỎA TỐC';
    expect(applyToneStyle(applyToneStyle(text, 'new'), 'old')).toBe(text);
  });
});

describe('toneTemplate', () => {
  it('changes the wording and never what is filled in', () => {
    const say = toneTemplate('old');
    expect(say`Tỉnh uỷ ${'Hoà Bình'}, đồng chí ${'Đặng Thị Thuỷ'}`).toBe(
      'Tỉnh ủy Hoà Bình, đồng chí Đặng Thị Thuỷ',
    );
  });
});

describe('mixesToneStyles', () => {
  it('tells a paper with both forms', () => {
    expect(mixesToneStyles('Uỷ ban nhân dân và Đảng ủy')).toBe(true);
    expect(mixesToneStyles('Ủy ban nhân dân và Đảng ủy')).toBe(false);
  });

  it('does not take names for words', () => {
    expect(mixesToneStyles('Tỉnh uỷ Hòa Bình, đồng chí Lê Thị Thủy')).toBe(false);
    expect(mixesToneStyles('TỈNH UỶ KHÁNH HÒA')).toBe(true);
    expect(mixesToneStyles('TỈNH UỶ KHÁNH HÒA', ['Khánh Hòa'])).toBe(false);
  });

  it('names the words it saw', () => {
    expect(toneFormsIn('Uỷ ban, văn hóa')).toEqual({ old: ['hóa'], new: ['Uỷ'] });
  });
});
