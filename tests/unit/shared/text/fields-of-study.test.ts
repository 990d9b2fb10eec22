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
    ['ĐH NN', []],
    ['TC HC', []],
    ['ThS QLC', ['quản lý công']],
    ['Đại học QTKD', ['quản trị kinh doanh']],
    ['ĐH KTNN', ['kinh tế nông nghiệp']],
    ['KS CNTT', ['công nghệ thông tin']],
    ['ĐH QLĐĐ', ['quản lý đất đai']],
    ['ĐH Trắc địa - Bản đồ', ['trắc địa bản đồ']],
    ['ĐH Kỹ thuật xây dựng', ['kỹ thuật xây dựng']],
    ['CN Xây dựng Đảng và chính quyền nhà nước', ['xây dựng đảng và chính quyền nhà nước']],
    ['ĐHSP Lịch sử', ['sư phạm', 'lịch sử']],
    ['Trung cấp Hành chính', ['hành chính']],
    ['Trung cấp TC-KT', []],
    ['ĐH Tài chính - Kế toán', ['tài chính kế toán']],
    ['Bác sĩ đa khoa', ['đa khoa']],
    ['ĐH Công đoàn', []],
    ['Đại học Văn hóa quần chúng', ['văn hoá quần chúng']],
    ['LUẬT KINH TẾ', ['luật kinh tế']],
    ['', []],
  ])('finds the fields of %j', (text, fields) => {
    expect(fieldsOfStudy(text)).toEqual(fields);
    expect(fieldsOfStudy(text.normalize('NFD'))).toEqual(fields);
  });

  it('does not join words across a separator', () => {
    expect(fieldsOfStudy('ĐH Luật; Kinh tế')).toEqual(['luật', 'kinh tế']);
  });
});
