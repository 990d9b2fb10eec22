/** The files as another program reads them: LibreOffice opens each without asking and prints what was written. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportAssets } from '../../../../electron/export/assets.ts';
import { decisionDocx } from '../../../../electron/export/docx/decision-docx.ts';
import { listDocx } from '../../../../electron/export/docx/list-docx.ts';
import { reportDocx } from '../../../../electron/export/docx/report-docx.ts';
import { loadTemplate } from '../../../../electron/export/docx/template.ts';
import { convertToPdf, findOfficeSuite } from '../../../../electron/export/pdf/office-suite.ts';
import { isOnPath } from '../../../../electron/launch/commands.ts';
import { decisionFor } from '../../../../shared/documents/decision.ts';
import type { PaperBlock, ReportPaper } from '../../../../shared/documents/report/report-paper.ts';
import { rosterList, shortRosterList } from '../../../../shared/documents/roster-list.ts';
import { DECISION_KINDS, familiesOf } from '../../../../shared/domain/decision-kind.ts';
import { USUAL_FORMATS } from '../../../../shared/domain/paper-format.ts';
import { readDocx } from '../../../support/docx.ts';
import { completeInput } from '../../shared/documents/kind-samples.ts';
import { LIST_HEAD, person, ROOT, UNIT } from '../../shared/documents/samples.ts';

const suite = findOfficeSuite();
const READERS = ['pdftotext', 'pdffonts'];
const missing = [
  ...(suite === null ? ['LibreOffice'] : []),
  ...READERS.filter((reader) => !isOnPath(reader)),
];
/** Starting an office suite takes its time on a busy machine. */
const MOST_MILLISECONDS = 300_000;

const { templatesDir } = exportAssets(ROOT);
const TEMPLATES = { state: loadTemplate(templatesDir, 'state'), party: loadTemplate(templatesDir, 'party') };
const HD36 = { ...USUAL_FORMATS, party: { ...USUAL_FORMATS.party, standard: 'hd36' as const } };
const MIRRORED = { ...USUAL_FORMATS, state: { ...USUAL_FORMATS.state, mirrorMargins: true } };

interface Sample {
  name: string;
  docx: Uint8Array;
}

/** Every kind in each family, every second with its list; a list upright and across; HD 36 and mirrored margins. */
function samples(): Sample[] {
  const decisions = DECISION_KINDS.flatMap((kind, at) =>
    familiesOf(kind).map((family): Sample => {
      const input = completeInput(kind, family, at % 2 === 0 ? {} : { people: 12, listed: true });
      return { name: `${kind} ${family}`, docx: decisionDocx(decisionFor(input), TEMPLATES[family]) };
    }),
  );
  const set = (['party', 'state'] as const).map((family): Sample => {
    const input = completeInput('appoint', family, { people: 3, listed: true });
    const formats = family === 'party' ? HD36 : MIRRORED;
    const authority = { ...input.authority, formats };
    return {
      name: `set otherwise ${family}`,
      docx: decisionDocx(decisionFor({ ...input, authority }), TEMPLATES[family]),
    };
  });
  const entries = Array.from({ length: 60 }, (_, at) => ({
    person: person({ fullName: `Lò Văn Dũng ${at + 1}` }),
    unit: UNIT,
    posts: [],
    disposition: null,
  }));
  const lists = [rosterList(entries, LIST_HEAD), shortRosterList(entries, LIST_HEAD)].map(
    (list, at): Sample => ({
      name: `list ${at + 1}`,
      docx: listDocx(list),
    }),
  );
  return [...decisions, ...set, ...lists];
}

const REPORT: Omit<ReportPaper, 'blocks'> = {
  family: 'state',
  organ: ['ỦY BAN NHÂN DÂN', 'TỈNH LAI CHÂU', 'SỞ NỘI VỤ'],
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  numberLine: 'Số:       /BC-SNV',
  placeDate: 'Lai Châu, ngày 25 tháng 6 năm 2026',
  type: 'BÁO CÁO',
  subject: 'Về tình hình bố trí cán bộ, công chức',
  scope: 'tỉnh Lai Châu',
  recipients: ['- Bộ Nội vụ (để b/c);', '- Lưu: VT, CCVC.'],
  signature: { powers: [], position: 'GIÁM ĐỐC', name: 'Lò Thị Mẫu' },
  name: 'Báo cáo',
  properties: { title: 'Báo cáo', subject: '', organ: '' },
};

/** Texts of one length after the other, so that their ends come before, onto and over the end of a page. */
const LENGTHS = [1, 2, 3, 4, 5, 6, 9, 10, 12, 13];
const REPORT_LENGTHS = Array.from({ length: 16 }, (_, at) => at + 7);
const LINE =
  'phụ trách lĩnh vực quản lý đất đai, xây dựng, giao thông, nông nghiệp và môi trường trên địa bàn ';

function ends(): Sample[] {
  const decisions = (['state', 'party'] as const).flatMap((family) =>
    LENGTHS.map((length): Sample => {
      const input = completeInput('appoint', family);
      const [first] = input.people;
      const currentTitle = `Phó Trưởng phòng Kinh tế ${LINE.repeat(length)}`.trim();
      const people = [{ ...first, person: { ...first.person, currentTitle } }] as const;
      return {
        name: `end of ${length} ${family}`,
        docx: decisionDocx(decisionFor({ ...input, people }), TEMPLATES[family]),
      };
    }),
  );
  const sentence = (text: string): PaperBlock => ({ kind: 'paragraph', runs: [{ text, figure: null }] });
  const bars: PaperBlock = {
    kind: 'bars',
    title: 'Biểu đồ 1. Tuổi',
    series: ['Trước sắp xếp', 'Sau sắp xếp'],
    lines: ['Dưới 30', '30–39', '40–44', 'Từ 45'].map((label, at) => ({ label, values: [at + 1, at + 2] })),
  };
  const reports = REPORT_LENGTHS.map((length): Sample => {
    const text = sentence(LINE.repeat(length).trim());
    const blocks = [text, bars, sentence('Trên đây là báo cáo của Sở Nội vụ./.')];
    return { name: `end of ${length} report`, docx: reportDocx({ ...REPORT, blocks }) };
  });
  return [...decisions, ...reports];
}

/** Lists that end before, at and behind the end of a page: as many people as `ROWS` of R1c, who stand about 10 on one. */
const ROWS = Array.from({ length: 18 }, (_, at) => at + 4);

function listEnds(): Sample[] {
  const look = { columns: [], family: 'party' as const, issued: 'alone' as const };
  return ROWS.map((count): Sample => {
    const entries = Array.from({ length: count }, (_, at) => ({
      person: person({ fullName: `Lò Văn Dũng ${at + 1}` }),
      unit: UNIT,
      posts: [],
      disposition: null,
    }));
    return { name: `list of ${count}`, docx: listDocx(shortRosterList(entries, { ...LIST_HEAD, look })) };
  });
}

/** Decisions whose recipients do not all stand beside the signature on what is left of the page. */
const LAST_RECIPIENT = '- Lưu: VT, hồ sơ cán bộ.';

/** Of two lines each, after as many of one that the end of the page comes between two or within one of them. */
const TWO_LINED = Array.from(
  { length: 40 },
  (_, at) => `- Đảng uỷ, Uỷ ban nhân dân, Uỷ ban Mặt trận Tổ quốc Việt Nam xã thứ ${at + 1};`,
);

function longRecipients(): Sample[] {
  return (['state', 'party'] as const).flatMap((family) =>
    [0, 1].map((lead): Sample => {
      const decision = decisionFor(completeInput('appoint', family));
      const recipients = [...Array.from({ length: lead }, () => '- Như trên;'), ...TWO_LINED];
      const docx = decisionDocx({ ...decision, recipients }, TEMPLATES[family]);
      return { name: `long recipients ${lead} ${family}`, docx };
    }),
  );
}

function manyRecipients(): Sample[] {
  return (['state', 'party'] as const).map((family): Sample => {
    const units = Array.from({ length: 60 }, (_, at) => `- Đảng uỷ, Uỷ ban nhân dân xã thứ ${at + 1};`);
    const decision = decisionFor(completeInput('appoint', family));
    const paper = { ...decision, recipients: [...units, LAST_RECIPIENT] };
    return { name: `recipients of the ${family}`, docx: decisionDocx(paper, TEMPLATES[family]) };
  });
}

/** How often each word stands in a text, numbers of pages and rows that come back on every page left out. */
function wordsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.split(/\s+/u)) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe.skipIf(missing.length > 0)(
  missing.length > 0 ? `in LibreOffice (not run: ${missing.join(', ')} missing)` : 'in LibreOffice',
  () => {
    const all = [...samples(), ...ends(), ...listEnds(), ...manyRecipients(), ...longRecipients()];
    const folder = mkdtempSync(join(tmpdir(), 'papers-'));
    const stem = (at: number) => `paper-${at}`;
    const pdf = (at: number) => join(folder, `${stem(at)}.pdf`);
    const read = (program: string, at: number, ...rest: string[]) =>
      execFileSync(program, [...rest, pdf(at), ...(program === 'pdftotext' ? ['-'] : [])], {
        encoding: 'utf8',
      });

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    beforeAll(async () => {
      all.forEach(({ docx }, at) => {
        writeFileSync(join(folder, `${stem(at)}.docx`), docx);
      });
      const stems = all.map((_, at) => stem(at));
      await convertToPdf(suite ?? '', folder, stems, new AbortController().signal);
    }, MOST_MILLISECONDS);

    it.each(all.map(({ name }, at) => [name, at] as const))(
      '%s opens, and every word of it is printed',
      (_name, at) => {
        const text = read('pdftotext', at, '-raw', '-enc', 'UTF-8');
        const pages = text.split('\f').slice(0, -1);
        const printed = wordsIn(text);
        for (const [word, count] of wordsIn(readDocx(all[at]?.docx ?? new Uint8Array()).text)) {
          expect(printed.get(word) ?? 0, word).toBeGreaterThanOrEqual(count);
        }
        // No page is empty but for its number.
        for (const page of pages) expect(page.replace(/\d+/g, '').trim()).not.toBe('');
        const fonts = read('pdffonts', at)
          .split('\n')
          .slice(2)
          .filter((line) => line.trim() !== '');
        expect(fonts.length).toBeGreaterThan(0);
        expect(fonts.every((line) => /\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/.test(line))).toBe(true);
      },
    );

    it('numbers every page of a list, under a header that comes back', () => {
      const at = all.findIndex(({ name }) => name === 'list 2');
      const pages = read('pdftotext', at, '-raw', '-enc', 'UTF-8').split('\f').slice(0, -1);
      expect(pages.length).toBeGreaterThan(2);
      pages.forEach((page, number) => {
        expect(page).toMatch(new RegExp(`(^|\\n)${number + 1}\\s*(\\n|$)`));
        if (page.includes('Lò Văn Dũng')) expect(page).toContain('Họ và tên');
      });
    });

    /** On which page `words` stand, counted from 1. */
    const pageOf = (at: number, words: string): number => {
      const pages = read('pdftotext', at, '-raw', '-enc', 'UTF-8').split('\f');
      return pages.findIndex((page) => page.replace(/\s+/g, ' ').includes(words)) + 1;
    };

    it.each([
      ['state', 'Điều 3.', 'Quyết định này./.', 'Vàng Văn Mẫu'],
      ['party', 'Điều 3.', 'căn cứ Quyết định thi hành.', 'Trần Thị Mẫu'],
      ['report', 'Trên đây là báo cáo', 'Sở Nội vụ./.', 'GIÁM ĐỐC'],
    ])('%s: keeps the last sentence whole and with who signs, wherever the page ends', (what, ...words) => {
      const ended = all.flatMap(({ name }, at) =>
        name.endsWith(what) && name.startsWith('end of') ? [at] : [],
      );
      const pages = ended.map((at) => words.map((one) => pageOf(at, one)));
      for (const [first, ...others] of pages) expect(others).toEqual([first, first]);
      // The end went over the end of a page on the way.
      expect(new Set(pages.flat())).toEqual(new Set([1, 2]));
    });

    it('lets neither how many there are nor who signs stand without two rows of the list', () => {
      const lists = all.flatMap(({ name }, at) => (name.startsWith('list of ') ? [at] : []));
      const pageCounts = lists.map((at) => {
        const pages = read('pdftotext', at, '-raw', '-enc', 'UTF-8').split('\f').slice(0, -1);
        const last = pages.at(-1) ?? '';
        expect(last.match(/Lò Văn Dũng/g)?.length ?? 0, all[at]?.name).toBeGreaterThanOrEqual(2);
        expect(last).toContain('(Danh sách có');
        expect(last).toContain('TRƯỞNG BAN');
        return pages.length;
      });
      // They went over the end of the first page and of the second on the way.
      expect(new Set(pageCounts)).toEqual(new Set([1, 2, 3]));
    });

    it.each([
      ['state', 'Điều 3.', 'Vàng Văn Mẫu'],
      ['party', 'Điều 3.', 'Trần Thị Mẫu'],
    ])('%s: lets very many recipients go on over the page, not the signature', (family, article, name) => {
      const at = all.findIndex((one) => one.name === `recipients of the ${family}`);
      expect(pageOf(at, name)).toBe(pageOf(at, article));
      expect(pageOf(at, LAST_RECIPIENT)).toBe(pageOf(at, name) + 1);
    });

    it('cuts no recipient at the end of a page', () => {
      const long = all.flatMap(({ name }, at) => (name.startsWith('long recipients') ? [at] : []));
      expect(long).toHaveLength(4);
      for (const at of long) {
        const pages = TWO_LINED.map((line) => pageOf(at, line));
        expect(pages).not.toContain(0);
        // They went over the end of a page on the way.
        expect(new Set(pages).size).toBeGreaterThan(1);
      }
    });

    it('keeps a drawing with its title and its legend', () => {
      const drawn = all.flatMap(({ name }, at) => (/^end of .* report$/.test(name) ? [at] : []));
      const pages = drawn.map((at) =>
        ['Biểu đồ 1. Tuổi', 'Trước sắp xếp', 'Dưới 30'].map((one) => pageOf(at, one)),
      );
      for (const [first, ...others] of pages) expect(others).toEqual([first, first]);
      expect(new Set(pages.flat())).toEqual(new Set([1, 2]));
    });

    it('does not number the first page of a decision', () => {
      const at = all.findIndex(({ name }) => name === 'leave-178 state');
      const [first = '', second = ''] = read('pdftotext', at, '-raw', '-enc', 'UTF-8').split('\f');
      expect(first.trimStart()).not.toMatch(/^1\s/);
      expect(second.trimStart()).toMatch(/^2\s/);
    });
  },
);
