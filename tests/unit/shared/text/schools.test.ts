import { describe, expect, it } from 'vitest';
import { schoolsOf } from '../../../../shared/text/schools.ts';

describe('schoolsOf', () => {
  it.each([
    ['ĐH Luật Hà Nội', ['ĐH Luật Hà Nội']],
    ['Đại học Luật, Trường Đại học Luật Hà Nội', ['Trường Đại học Luật Hà Nội']],
    ['Cử nhân Luật - Trường ĐH Luật Hà Nội', ['Trường ĐH Luật Hà Nội']],
    ['Học viện Hành chính', ['Học viện Hành chính']],
    ['ThS QLC (Học viện Hành chính Quốc gia)', ['Học viện Hành chính Quốc gia']],
    ['Trường ĐH Tây Bắc', ['Trường ĐH Tây Bắc']],
    ['ĐH Tây Bắc, ngành Nông học', ['ĐH Tây Bắc']],
    ['ĐHSP Hà Nội', ['ĐHSP Hà Nội']],
    ['ĐHSP Hà Nội 2', ['ĐHSP Hà Nội']],
    ['ĐHSPHN', ['ĐHSPHN']],
    ['ĐHQGHN', ['ĐHQGHN']],
    ['HVCTQG HCM', ['HVCTQG HCM']],
    ['HVHCQG; HVCTQG Hồ Chí Minh', ['HVHCQG', 'HVCTQG Hồ Chí Minh']],
    ['Học viện Chính trị quốc gia Hồ Chí Minh', ['Học viện Chính trị quốc gia Hồ Chí Minh']],
    ['ĐH Nông lâm Thái Nguyên', ['ĐH Nông lâm Thái Nguyên']],
    ['Đại học Thái Nguyên', ['Đại học Thái Nguyên']],
    ['ĐH Kinh tế Quốc dân; ĐH Bách khoa Hà Nội', ['ĐH Kinh tế Quốc dân', 'ĐH Bách khoa Hà Nội']],
    ['Trường Chính trị tỉnh Lai Châu', ['Trường Chính trị tỉnh Lai Châu']],
    ['CĐSP Lai Châu', ['CĐSP Lai Châu']],
    ['Trường Cao đẳng Cộng đồng Lai Châu năm 2010', ['Trường Cao đẳng Cộng đồng Lai Châu']],
    ['Đại học Huế'.normalize('NFD'), ['Đại học Huế']],
    ['TRƯỜNG ĐẠI HỌC TÂY BẮC', ['TRƯỜNG ĐẠI HỌC TÂY BẮC']],
  ])('finds those of %j', (text, schools) => {
    expect(schoolsOf(text)).toEqual(schools);
  });

  it.each([
    '',
    'ĐH Luật',
    'ĐH Nông lâm',
    'ĐH; ThS',
    'Đại học Kế toán',
    'Quản lý môi trường đất',
    'Kinh tế thị trường',
    'ĐHSP Toán',
  ])('finds none in %j', (text) => {
    expect(schoolsOf(text)).toEqual([]);
  });
});
