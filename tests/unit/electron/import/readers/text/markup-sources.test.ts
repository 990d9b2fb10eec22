import { describe, expect, it } from 'vitest';
import { firstSheet, open, outcome } from '../reading-kit.ts';

describe('HTML saved as .xls', () => {
  it('gives every value as the text it shows', async () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><title>x</title><style><!-- .xl1{color:red} --></style></head><body>
<table><thead><tr><th>H&#7885;&nbsp;t&ecirc;n<th>CCCD<th>Ng&agrave;y sinh</thead>
<TR><TD>L&ograve;<br>V&#259;n   An</TD><TD x:num>001090012345</TD><td x:num="31080">02/03/1985</td></tr>
<tr style="mso-height:0;display:none"><td>ẩn</td><td></td><td>Tuổi < 40 & hơn</td></tr></table><script>if (a<b) document.write("<td>");</script></body></html>`;
    const source = await open(html, 'danh-sach.xls');
    expect(source.format).toBe('html');
    expect(source.sheets[0]?.rows.map((row) => row.hidden)).toEqual([false, false, true]);
    expect(await firstSheet(html)).toEqual({
      1: ['Họ tên', 'CCCD', 'Ngày sinh'],
      2: ['Lò\nVăn An', '001090012345', '02/03/1985'],
      3: ['ẩn', null, 'Tuổi < 40 & hơn'],
    });
  });

  it('lays spans out as a browser does', async () => {
    const html =
      '<table><tr><td rowspan=2>TT<td colspan=2>Ngày sinh<td rowspan="2">Ghi chú<tr><td>Nam<td>Nữ<tr><td>1<td>2<td>3<td>4</table>';
    expect(await firstSheet(html)).toEqual({
      1: ['TT', 'Ngày sinh', null, 'Ghi chú'],
      2: [null, 'Nam', 'Nữ'],
      3: ['1', '2', '3', '4'],
    });
    expect((await open(html)).sheets[0]?.merges).toEqual([
      { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 0 },
      { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 2 },
      { firstRow: 1, lastRow: 2, firstColumn: 3, lastColumn: 3 },
    ]);
  });

  it('puts several tables below each other, also one inside another', async () => {
    const html =
      '<table><tr><td>đầu</table><table><tr><td><table><tr><td>trong<td>1</table></td></tr></table>';
    expect(Object.values(await firstSheet(html))).toEqual([['đầu'], ['trong', '1']]);
  });

  it('knows old fonts by class, style and tag', async () => {
    const html = `<html><style>td{color:red} .xl24 {mso-x:1; font-family:.VnTime, sans-serif;}</style><table><tr><td class=xl24>Lß<td style="font-family:'VNI-Times'">Loø<td><font face=".VnTimeH">lß</font><td>Lò</table>`;
    expect(await firstSheet(html)).toEqual({ 1: ['Lß⟨tcvn3⟩', 'Loø⟨vni⟩', 'lß⟨tcvn3-capitals⟩', 'Lò'] });
  });

  it('reads the encoding it names', async () => {
    const html = Buffer.concat([
      Buffer.from(
        '<html><meta http-equiv=Content-Type content="text/html; charset=windows-1258"><table><tr><td>',
      ),
      Buffer.from([0x4c, 0xf2, 0x20, 0xd0, 0xe3, 0xec, 0x63]),
      Buffer.from('</table>'),
    ]);
    expect(await firstSheet(html)).toEqual({ 1: ['Ḷ Đắc'] });
  });

  it('refuses a table that is cut off', async () => {
    expect(await outcome(open('<html><table><tr><td>Lò Văn An</td><td>19'))).toBe('file-corrupt');
  });
});

const START =
  '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">';

describe('XML of Excel 2003', () => {
  it('gives typed cells, spans, hidden rows, columns and sheets', async () => {
    const xml = `${START}<Styles><Style ss:ID="Default"><Font ss:FontName="Times New Roman"/></Style><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="m"><NumberFormat ss:Format="mm/yyyy"/></Style><Style ss:ID="c"><NumberFormat ss:Format="000000000000"/></Style><Style ss:ID="v"><Font ss:FontName=".VnTime"/></Style><Style ss:ID="w" ss:Parent="v"/></Styles>
<Worksheet ss:Name="Danh s&#225;ch"><Table><Column ss:Index="2" ss:Hidden="1" ss:Span="1"/><Column/>
<Row><Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">Họ tên</Data></Cell><Cell><Data ss:Type="String">x</Data><Comment><ss:Data>ghi chú</ss:Data></Comment></Cell></Row>
<Row ss:Index="3" ss:Hidden="1"><Cell ss:Index="2" ss:StyleID="d"><Data ss:Type="DateTime">1975-03-05T00:00:00.000</Data></Cell><Cell ss:StyleID="m"><Data ss:Type="DateTime">1975-03-05T00:00:00.000</Data></Cell></Row>
<Row><Cell ss:StyleID="c"><Data ss:Type="Number">1090012345</Data></Cell><Cell><Data ss:Type="Number">2.34</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#REF!</Data></Cell><Cell ss:StyleID="w"><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>Lß</B> An</ss:Data></Cell></Row>
</Table></Worksheet><Worksheet ss:Name="Ẩn"><Table/><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>`;
    const source = await open(xml, 'danh-sach.xls');
    const [first] = source.sheets;
    expect(source.format).toBe('xml');
    expect(source.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Danh sách', false],
      ['Ẩn', true],
    ]);
    expect(first?.hiddenColumns).toEqual([1, 2]);
    expect(first?.merges).toEqual([{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 1 }]);
    expect(first?.rows.map((row) => row.hidden)).toEqual([false, true, false]);
    expect(await firstSheet(xml)).toEqual({
      1: ['Họ tên', null, 'x'],
      3: [null, '@1975-03-05', '@1975-03'],
      4: ['1090012345~001090012345', 2.34, true, '!#REF!', 'Lß An⟨tcvn3⟩'],
    });
  });

  it('refuses what is cut off', async () => {
    expect(await outcome(open(`${START}<Worksheet ss:Name="S"><Table><Row>`))).toBe('file-corrupt');
  });
});
