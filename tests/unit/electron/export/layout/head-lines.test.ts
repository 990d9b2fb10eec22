import { describe, expect, it } from 'vitest';
import { HEAD_RIGHT_MM } from '../../../../../electron/export/layout/decision-layout.ts';
import { headLines, organLines, withHeadLines } from '../../../../../electron/export/layout/head-lines.ts';
import { PAPER_LOOKS } from '../../../../../electron/export/layout/paper-look.ts';
import { textWidthMm } from '../../../../../electron/export/layout/text-width.ts';
import { loadProvinces, loadProvinceUnits } from '../../../../../electron/services/resources/index.ts';
import { decisionFor } from '../../../../../shared/documents/decision.ts';
import { headOf } from '../../../../../shared/documents/paper-head.ts';
import { familyOfIssuer, ISSUERS } from '../../../../../shared/domain/issuer.ts';
import { decisionInput, PROVINCE } from '../../../shared/documents/samples.ts';

const LEFT_MM = 165 - HEAD_RIGHT_MM;

describe('the lines of an organ', () => {
  it('stay one where they fit, and break before the name of a place where they do not', () => {
    expect(headLines('ĐẢNG UỶ XÃ MƯỜNG TÈ', 14, 'bold', LEFT_MM)).toEqual(['ĐẢNG UỶ XÃ MƯỜNG TÈ']);
    expect(headLines('ĐẢNG UỶ PHƯỜNG ĐÔNG HƯNG THUẬN', 14, 'bold', 75)).toEqual([
      'ĐẢNG UỶ',
      'PHƯỜNG ĐÔNG HƯNG THUẬN',
    ]);
    expect(headLines('ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH', 14, 'regular', LEFT_MM)).toEqual([
      'ĐẢNG BỘ',
      'THÀNH PHỐ HỒ CHÍ MINH',
    ]);
  });

  it('break into halves where the name alone is too long', () => {
    expect(headLines('PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT', 13, 'bold', LEFT_MM)).toEqual([
      'PHƯỜNG XUÂN',
      'HƯƠNG - ĐÀ LẠT',
    ]);
    expect(headLines('ỦYBANNHÂNDÂNTỈNHTUYÊNQUANG', 13, 'bold', 20)).toEqual(['ỦYBANNHÂNDÂNTỈNHTUYÊNQUANG']);
  });

  it('fit their half for every organ of every commune and province', () => {
    const wide = loadProvinces().flatMap((province) =>
      loadProvinceUnits(province.code).units.flatMap((unit) =>
        ISSUERS.flatMap((issuer) => {
          const family = familyOfIssuer(issuer);
          const { superior, organ } = headOf(issuer, province, unit, family === 'state' ? 'old' : 'new');
          const points = family === 'state' ? 13 : 14;
          return [
            ...superior.map((line) => [line, 'regular'] as const),
            ...organ.map((line) => [line, 'bold'] as const),
          ].flatMap(([line, face]) =>
            headLines(line, points, face, LEFT_MM).filter(
              (part) => textWidthMm(part, points, face) > LEFT_MM,
            ),
          );
        }),
      ),
    );
    expect([...new Set(wide)]).toEqual([]);
  });

  it('are those of the paper, and of papers in sections in the letters of each organ', () => {
    const city = {
      ...PROVINCE,
      name: 'Hồ Chí Minh',
      fullName: 'Thành phố Hồ Chí Minh',
      type: 'city' as const,
    };
    const paper = decisionFor(decisionInput('U20', { province: city }));
    expect(withHeadLines(paper).organ).toEqual(['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HỒ CHÍ MINH']);
    const lines = organLines(['ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', 'SỞ NỘI VỤ'], PAPER_LOOKS.state, LEFT_MM);
    expect(lines.map(({ text, look }) => [text, look.bold ?? false])).toEqual([
      ['ỦY BAN NHÂN DÂN', false],
      ['TỈNH LAI CHÂU', false],
      ['SỞ NỘI VỤ', true],
    ]);
  });
});
