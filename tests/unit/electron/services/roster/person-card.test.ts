import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportAssets } from '../../../../../electron/export/assets.ts';
import { cardsPrintJob } from '../../../../../electron/export/html/card-html.ts';
import { setDisposition } from '../../../../../electron/services/plan/dispositions.ts';
import { edit } from '../../../../../electron/services/plan/placements.ts';
import { setWaiver } from '../../../../../electron/services/plan/waivers.ts';
import { appRoot } from '../../../../../electron/services/resources/index.ts';
import { editPerson } from '../../../../../electron/services/roster/edit-person.ts';
import { personCards } from '../../../../../electron/services/roster/person-card.ts';
import { exportCards } from '../../../../../electron/services/roster/print-cards.ts';
import type { PersonId } from '../../../../../shared/domain/ids.ts';
import { readDocx } from '../../../../support/docx.ts';
import { workFor } from '../../../../support/printing.ts';
import { OWED, placeShortOfTheory, SHORT_OF_THEORY, THEORY_FINDING } from '../../../../support/waivers.ts';
import { openSmallWorkspace, personId, postOf, somebody } from '../../../../support/workspaces.ts';

async function twoPeople() {
  const opened = await openSmallWorkspace([SHORT_OF_THEORY, somebody(2, { sex: null })]);
  const { session } = opened;
  placeShortOfTheory(session);
  edit(session, { postIds: [postOf('D01')], since: '2026-12-15', note: 'theo Thông báo 15' });
  setWaiver(session, THEORY_FINDING, OWED);
  editPerson(session, personId(1), { evaluations: [{ year: 2024, rating: 'good', text: 'HTTNV' }] });
  setDisposition(session, { personId: personId(2), kind: 'surplus', date: '2030-06-30', note: '' });
  return opened;
}

const sectionsOf = async (id: PersonId) => {
  const { session } = await twoPeople();
  const [card] = personCards(session, [id]).cards;
  return new Map(card?.sections.map(({ title, ...section }) => [title, section]));
};

describe('the card of a person', () => {
  it('has every fact, the seat, how the retirement was computed, and the findings with what lets them stand', async () => {
    const sections = await sectionsOf(personId(1));
    const facts = sections.get('Lý lịch trích ngang')?.facts ?? [];
    expect(facts).toContainEqual({ label: expect.any(String), lines: ['Sơ cấp'] });
    expect(facts.flatMap(({ lines }) => lines)).toContain('2024: Hoàn thành tốt nhiệm vụ');
    expect(sections.get('Vị trí trong phương án')?.sentences).toEqual([
      expect.stringMatching(/^Bí thư Đảng uỷ, Phường Đoàn Kết: .+, từ 15\/12\/2026$/),
      'Ghi chú: theo Thông báo 15',
    ]);
    const retirement = sections.get('Nghỉ hưu')?.sentences ?? [];
    expect(retirement).toHaveLength(3);
    expect(retirement[0]).toContain('Nghị định 135/2020/NĐ-CP');
    expect(sections.get('Kiểm tra')?.sentences).toContainEqual(
      expect.stringContaining(`Nợ tiêu chuẩn: ${OWED.document}`),
    );
    expect(sections.has('Văn bản')).toBe(false);
  });

  it('says what becomes of somebody without a seat, and what is missing to tell the retirement', async () => {
    const sections = await sectionsOf(personId(2));
    expect(sections.get('Vị trí trong phương án')?.sentences).toEqual([
      'Hướng giải quyết: Dôi dư, chờ giải quyết, ngày 30/06/2030',
    ]);
    expect(sections.get('Nghỉ hưu')?.sentences).toEqual([
      'Chưa tính được tuổi nghỉ hưu: thiếu ngày sinh hoặc giới tính.',
    ]);
  });

  it('is refused for nobody of the roster, and made once for somebody named twice', async () => {
    const { session } = await twoPeople();
    expect(() => personCards(session, [personId(9)])).toThrow('person-not-found');
    expect(
      personCards(session, [personId(2), personId(1), personId(2)]).cards.map(({ name }) => name),
    ).toEqual(['Vàng Thị Dở', 'Lò Văn Ún']);
  });
});

describe('cards on paper', () => {
  it('are one Word file, each person on a page of their own', async () => {
    const { session, folder } = await twoPeople();
    const out = join(folder, 'thẻ');
    const request = { personIds: [personId(1), personId(2)], format: 'docx', folder: out } as const;
    const [file] = await exportCards(session, request, workFor(folder).work());
    expect(file?.path).toBe(join(out, 'Thông tin cán bộ (2).docx'));
    const { text, parts } = readDocx(readFileSync(file?.path ?? ''));
    expect(text).toContain('Vàng Thị Dở');
    expect(text).toContain(`Nợ tiêu chuẩn: ${OWED.document}`);
    expect(parts.get('word/document.xml')?.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  });

  it('are a PDF named after the one person it is about, and no file where printing fails', async () => {
    const { session, folder } = await twoPeople();
    const out = join(folder, 'thẻ');
    const request = { personIds: [personId(1)], format: 'pdf', folder: out } as const;
    const { work, printed } = workFor(join(folder, 'trang'));
    const [file] = await exportCards(session, request, work());
    expect(file).toMatchObject({ path: join(out, 'Thông tin cán bộ - Lò Văn Ún.pdf'), subject: 'Lò Văn Ún' });
    expect(printed).toHaveLength(1);
    const failing = work({ print: () => Promise.reject(new Error('no printer')) });
    await expect(exportCards(session, request, failing)).rejects.toThrow('no printer');
    expect(existsSync(join(out, 'Thông tin cán bộ - Lò Văn Ún (2).pdf'))).toBe(false);
  });

  it('write what stands in facts as text, never as markup', async () => {
    const { session } = await twoPeople();
    editPerson(session, personId(1), { note: '<b>không</b> & có' });
    const { html } = cardsPrintJob(personCards(session, [personId(1)]), exportAssets(appRoot()).fontsDir);
    expect(html).toContain('&lt;b&gt;không&lt;/b&gt; &amp; có');
  });
});
