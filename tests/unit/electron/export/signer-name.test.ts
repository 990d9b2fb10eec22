/** The name of who signs on lists, papers and reports, in every format they have. */
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { exportAssets } from '../../../../electron/export/assets.ts';
import { listDocx } from '../../../../electron/export/docx/list-docx.ts';
import { paperDocx } from '../../../../electron/export/docx/paper-docx.ts';
import { reportDocx } from '../../../../electron/export/docx/report-docx.ts';
import { listPrintJob } from '../../../../electron/export/html/list-html.ts';
import { paperPrintJob } from '../../../../electron/export/html/paper-html.ts';
import { reportPrintJob } from '../../../../electron/export/html/report-html.ts';
import { listXlsx } from '../../../../electron/export/xlsx/list-xlsx.ts';
import { appRoot } from '../../../../electron/services/resources/index.ts';
import { officePaper } from '../../../../shared/documents/office-paper.ts';
import type { ReportPaper } from '../../../../shared/documents/report/report-paper.ts';
import { shortRosterList } from '../../../../shared/documents/roster-list.ts';
import { readDocx } from '../../../support/docx.ts';
import { AUTHORITY, LIST_HEAD, person, UNIT } from '../../shared/documents/samples.ts';

const NAME = 'Vàng Thị Mẫu';
const { fontsDir } = exportAssets(appRoot());
const [head] = AUTHORITY.signers;
if (head === undefined) throw new Error('no signer');
/** The deputy signs for the head: a line of powers, the position, the name. */
const HEAD = {
  ...LIST_HEAD,
  signing: {
    ...AUTHORITY,
    signers: [{ ...head, seat: 'organisation-deputy' as const, name: NAME }],
    usual: { 'party-organisation': { form: 'deputy' as const, signer: null } },
  },
};
const BLOCK = ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', NAME];

const entry = { person: person(), unit: UNIT, posts: [], disposition: null };
const LIST = shortRosterList([entry], HEAD);
const PAPER = officePaper(HEAD, {
  family: 'party',
  kind: 'TỜ TRÌNH',
  symbol: 'TTr',
  subject: 'bố trí cán bộ',
  addressed: true,
  blocks: [{ kind: 'text', text: 'Kính trình.' }],
});
const REPORT: ReportPaper = {
  ...PAPER,
  type: 'BÁO CÁO',
  scope: '',
  name: 'Báo cáo',
  blocks: [{ kind: 'note', text: 'Trên đây là báo cáo.' }],
};

/** The lines of the block one below the other, as a document has them. */
function inOrder(lines: readonly string[]): string[] {
  const at = lines.indexOf(BLOCK[0] ?? '');
  return lines.slice(at).filter((line) => BLOCK.includes(line));
}

describe.each([
  ['a list', listDocx(LIST)],
  ['a Tờ trình', paperDocx(PAPER)],
  ['a report', reportDocx(REPORT)],
])('%s as DOCX', (_, bytes) => {
  it('has powers, position and name', () => {
    const docx = readDocx(bytes);
    expect(inOrder(docx.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')))).toEqual(BLOCK);
    const run = docx.paragraphs.flatMap(({ runs }) => runs).find(({ text }) => text === NAME);
    expect(run).toMatchObject({ bold: true, size: 14 });
  });
});

describe.each([
  ['a list', listPrintJob(LIST, fontsDir)],
  ['a Tờ trình', paperPrintJob(PAPER, fontsDir)],
  ['a report', reportPrintJob(REPORT, fontsDir)],
])('%s on a print page', (_, { html }) => {
  it('has powers, position and name', () => {
    expect(inOrder(html.split(/<[^>]*>/).map((text) => text.trim()))).toEqual(BLOCK);
  });
});

describe('a list as a workbook', () => {
  it('has the name below room for the signature, and no room where nobody is known', async () => {
    const columnOf = async (list: typeof LIST) => {
      const { sheets } = await readXlsx(await listXlsx(list));
      return (sheets[0]?.rows ?? []).map((row) => row.find((cell) => BLOCK.includes(String(cell))) ?? '');
    };
    const lines = await columnOf(LIST);
    expect(lines.slice(lines.indexOf(BLOCK[0] ?? ''))).toEqual([...BLOCK.slice(0, 2), '', '', '', '', NAME]);
    const nobody = {
      ...LIST,
      signatures: { ...LIST.signatures, right: { ...LIST.signatures.right, name: '' } },
    };
    expect((await columnOf(nobody)).at(-1)).toBe(BLOCK[1]);
  });
});
