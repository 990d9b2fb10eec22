import { describe, expect, it } from 'vitest';
import { fieldsOfStudy } from '../../../../shared/text/fields-of-study.ts';

describe('fieldsOfStudy', () => {
  it.each([
    ['ĐH Luật; ThS QLKT', ['luật', 'quản lý kinh tế']],
    ['Đại học Nông lâm', ['nông lâm']],
    ['ĐH Luật kinh tế', ['luật kinh tế']],
    ['Đại học Thủy lợi', ['thuỷ lợi']],
    ['ĐH Tài chính - Ngân hàng', ['tài chính ngân hàng']],
    ['ĐHSP Toán', ['sư phạm', 'toán']],
    ['ĐH Luật, CĐ Luật', ['luật']],
    ['ĐH KT', []],
    ['', []],
  ])('finds the fields of %j', (text, fields) => {
    expect(fieldsOfStudy(text)).toEqual(fields);
    expect(fieldsOfStudy(text.normalize('NFD'))).toEqual(fields);
  });

  it('does not join words across a separator', () => {
    expect(fieldsOfStudy('ĐH Luật; Kinh tế')).toEqual(['luật', 'kinh tế']);
  });
});
