/** Papers kept before their organ was noted: the organ is read from their head, and told of where it cannot be. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../../../../electron/export/docx/own/read-words.ts';
import { adoptTemplate } from '../../../../../electron/services/export/templates.ts';
import { checkPapers } from '../../../../../electron/services/paper/check.ts';
import { paperList } from '../../../../../electron/services/paper/lists.ts';
import { draftPapers, remakePapers, textOfPaper } from '../../../../../electron/services/paper/papers.ts';
import { producePapers } from '../../../../../electron/services/paper/produce.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { planned } from '../../../../support/papers.ts';
import { workFor } from '../../../../support/printing.ts';
import { withParagraph } from '../../../../support/template-files.ts';
import { temporaryFolder } from '../../../../support/temporary.ts';

/** Five papers drafted, as a program that noted no organs kept them. */
async function keptBefore(): Promise<{ session: Session; ids: number[] }> {
  const session = await planned(5);
  draftPapers(session, null);
  session.db.prepare(`UPDATE paper_text SET document = json_remove(document, '$.issuer')`).run();
  return { session, ids: paperList(session).map(({ id }) => id) };
}

/** A template for the papers of the chair of the provincial committee alone. */
function adoptForChair(session: Session, folder: string): void {
  const path = join(folder, 'mẫu.docx');
  writeFileSync(path, withParagraph('state', 'Mẫu của Chủ tịch: {ho_ten_can_bo}'));
  adoptTemplate(session, { family: 'state', issuer: 'province-chair', kind: null, path, checksum: null });
}

const codes = (session: Session, ids: number[]) => checkPapers(session, ids).map(({ code }) => code);

describe('papers kept before organs were noted', () => {
  it('have the organ of their head, are written in its template, and stay in the file as they were', async () => {
    const { session, ids } = await keptBefore();
    const texts = ids.map((id) => textOfPaper(session, id));
    expect(new Set(texts.map(({ issuer }) => issuer))).toEqual(new Set(['party-standing', 'province-chair']));
    const folder = temporaryFolder();
    adoptForChair(session, folder);
    const { files } = await producePapers(
      session,
      { paperIds: ids, format: 'docx', folder, each: true, merged: false, register: false, sidecar: false },
      workFor(folder).work(),
    );
    const own = files.filter(({ path }) =>
      readWords(readFileSync(path)).join('\n').includes('Mẫu của Chủ tịch'),
    );
    expect(own).toHaveLength(texts.filter(({ issuer }) => issuer === 'province-chair').length);
    expect(own.length).toBeGreaterThan(0);
    const kept = session.db.prepare(
      `SELECT count(*) AS n FROM paper_text WHERE document ->> '$.issuer' IS NULL`,
    );
    expect(kept.get()).toEqual({ n: ids.length });
    expect(codes(session, ids)).not.toContain('organ-unknown');
  });

  it('that no organ writes so are told of where a template hangs on it, and get theirs when written anew', async () => {
    const { session, ids } = await keptBefore();
    session.db
      .prepare(
        `UPDATE paper_text SET document = json_set(document, '$.authority', 'CHỦ TỊCH CŨ')
         WHERE document ->> '$.family' = 'state'`,
      )
      .run();
    expect(codes(session, ids)).not.toContain('organ-unknown');
    adoptForChair(session, temporaryFolder());
    const told = checkPapers(session, ids).filter(({ code }) => code === 'organ-unknown');
    const unknown = told.map(({ paperId }) => paperId);
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.every((id) => textOfPaper(session, id).issuer === undefined)).toBe(true);
    remakePapers(session, unknown);
    expect(codes(session, ids)).not.toContain('organ-unknown');
    expect(unknown.map((id) => textOfPaper(session, id).issuer)).toEqual(unknown.map(() => 'province-chair'));
    session.undo();
    expect(codes(session, ids)).toContain('organ-unknown');
  });
});
