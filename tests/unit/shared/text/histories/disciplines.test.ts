import { describe, expect, it } from 'vitest';
import type { Discipline } from '../../../../../shared/domain/history.ts';
import { formatDiscipline, parseDisciplines } from '../../../../../shared/text/histories/disciplines.ts';

function show({ kind, decided, until, document }: Discipline): string {
  return [kind, decided.value ?? '?', until.value ?? '', document].join(' ').trim();
}

function read(text: string): string {
  const { entries, unread } = parseDisciplines(text);
  const said = entries?.map(show).join(' + ') ?? 'null';
  return unread.length === 0 ? said : `${said} | ${unread.join(' + ')}`;
}

describe('parseDisciplines', () => {
  it.each(['Không', 'không có', 'Không bị kỷ luật', 'Chưa', '0', '-', '–', 'Chưa bị xử lý kỷ luật lần nào'])(
    'reads %j as none',
    (text) => {
      expect(parseDisciplines(text)).toEqual({ entries: [], unread: [] });
    },
  );

  it('says nothing for a blank cell', () => {
    expect(parseDisciplines(' ')).toEqual({ entries: null, unread: [] });
  });

  it.each([
    ['Khiển trách QĐ số 12 ngày 03/5/2024', 'reprimand 2024-05-03  QĐ số 12'],
    ['Cảnh cáo (2023)', 'warning 2023'],
    ['canh cao nam 2022', 'warning 2022'],
    [
      'Khiển trách theo Quyết định số 15-QĐ/UBKT ngày 03 tháng 5 năm 2024',
      'reprimand 2024-05-03  Quyết định số 15-QĐ/UBKT',
    ],
    ['Cách chức, QĐ 45/2021/QĐ-UBND ngày 12/9/2021', 'removal 2021-09-12  QĐ 45/2021/QĐ-UBND'],
    ['Bị Đảng xử lý kỷ luật cảnh cáo tháng 5/2024', 'warning 2024-05'],
    [
      'Đang thi hành kỷ luật khiển trách từ 03/5/2024 đến hết ngày 03/5/2025',
      'reprimand 2024-05-03 2025-05-03',
    ],
    ['Khiển trách (2021), cảnh cáo (2023)', 'reprimand 2021 + warning 2023'],
    ['Khiển trách năm 2021\nCảnh cáo năm 2023', 'reprimand 2021 + warning 2023'],
    ['Đang xem xét kỷ luật', 'pending ?'],
    ['Đang trong quá trình xử lý kỷ luật từ 01/10/2026', 'pending 2026-10-01'],
    ['dang xem xet ky luat', 'pending ?'],
    ['Giáng chức', 'demotion ?'],
    ['Hạ bậc lương QĐ số 7 ngày 10/6/2022', 'pay-reduction 2022-06-10  QĐ số 7'],
    ['Khiển trách (2019), hạ bậc lương (2022)', 'reprimand 2019 + pay-reduction 2022'],
    ['Khai trừ khỏi Đảng 2020', 'expulsion 2020'],
    ['Buộc thôi việc 2019', 'dismissal 2019'],
  ])('reads %j', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it('keeps a day that does not exist as written, and takes no other one for it', () => {
    const [one] = parseDisciplines('Khiển trách ngày 31/2/2024').entries ?? [];
    expect(one?.decided).toEqual({ text: '31/2/2024', value: null, precision: null });
    // Two days, none of them beside a document: which one counts is not told.
    expect(read('Khiển trách, họp ngày 02/5/2024, công bố 10/5/2024')).toBe('reprimand ?');
  });

  it.each(['Phê bình', 'Rút kinh nghiệm', 'Nâng bậc lương', 'Kỷ luật', 'Khiển trách cảnh cáo', 'x'])(
    'does not understand %j',
    (text) => {
      expect(read(text)).toBe(`null | ${text}`);
    },
  );

  it('writes what was chosen in the program, and what a list said as the list said it', () => {
    const written = 'Khiển trách, theo QĐ số 5, ngày 03/05/2024, đến ngày 03/05/2025';
    const [chosen] = parseDisciplines(written).entries ?? [];
    expect(chosen).toMatchObject({ document: 'QĐ số 5', text: '' });
    expect(chosen && formatDiscipline(chosen)).toBe(written);
    const [listed] = parseDisciplines('Khiển trách QĐ số 12 ngày 3/5/2024').entries ?? [];
    expect(listed && formatDiscipline(listed)).toBe('Khiển trách QĐ số 12 ngày 3/5/2024');
    expect(listed && formatDiscipline({ ...listed, kind: 'warning' })).toBe(
      'Cảnh cáo, theo QĐ số 12, ngày 3/5/2024',
    );
  });
});
