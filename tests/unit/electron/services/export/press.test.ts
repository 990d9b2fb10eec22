import { describe, expect, it } from 'vitest';
import { exportAssets } from '../../../../../electron/export/assets.ts';
import { decisionDocx, mergedDecisionsDocx } from '../../../../../electron/export/docx/decision-docx.ts';
import { loadTemplate } from '../../../../../electron/export/docx/template.ts';
import { press, pressed } from '../../../../../electron/services/export/press.ts';
import { appRoot, loadProvinces } from '../../../../../electron/services/resources/index.ts';
import type { DecisionDocument } from '../../../../../shared/documents/decision-document.ts';
import { sampleDecision } from '../../../../../shared/documents/sample-decision.ts';

const template = loadTemplate(exportAssets(appRoot()).templatesDir, 'state');

/** Decisions that differ in their number. */
function decisions(count: number): DecisionDocument[] {
  const province = loadProvinces().find(({ code }) => code === '12');
  if (province === undefined) throw new Error('no Lai Châu');
  const sample = sampleDecision('state', province);
  return Array.from({ length: count }, (_, at) => ({ ...sample, numberLine: `Số: ${at + 1}/QĐ-UBND` }));
}

function watched() {
  const controller = new AbortController();
  const told: number[] = [];
  const options = { signal: controller.signal, progress: (done: number) => void told.push(done) };
  return { controller, told, options };
}

/** Few are written here, many in a thread. */
describe.each([2, 20])('%i decisions', (count) => {
  it('come one by one in their order, as the writer writes them', async () => {
    const documents = decisions(count);
    const { told, options } = watched();
    const made: Uint8Array[] = [];
    const papers = documents.map((document) => ({ document, template }));
    await press('docx', { papers }, (bytes) => made.push(bytes), options);
    const wanted = documents.map((document) => decisionDocx(document, template));
    expect(made.map((bytes) => Buffer.from(bytes))).toEqual(wanted.map((bytes) => Buffer.from(bytes)));
    expect(told).toEqual(documents.map((_, at) => at + 1));
  });

  it('come bound in one, with how far it is', async () => {
    const documents = decisions(count);
    const { told, options } = watched();
    const bytes = await pressed('mergedDocx', { documents, template }, options);
    expect(Buffer.from(bytes)).toEqual(Buffer.from(mergedDecisionsDocx(documents, template)));
    expect(told).toEqual(documents.map((_, at) => at + 1));
  });

  it('stop when it is cancelled, and before they begin', async () => {
    const { controller, options } = watched();
    const papers = decisions(count).map((document) => ({ document, template }));
    const made: Uint8Array[] = [];
    const stopAfterFirst = (bytes: Uint8Array): void => {
      made.push(bytes);
      controller.abort();
    };
    await expect(press('docx', { papers }, stopAfterFirst, options)).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(made.length).toBeLessThan(count);
    await expect(press('docx', { papers }, stopAfterFirst, options)).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('are refused with what the writer says where they cannot be written', async () => {
    const parts = new Map('parts' in template ? template.parts : []);
    parts.set(
      'word/document.xml',
      (parts.get('word/document.xml') ?? '').replace('{ten_loai}', '{khong_co}'),
    );
    const broken = { parts };
    const papers = decisions(count).map((document) => ({ document, template: broken }));
    const { options } = watched();
    await expect(press('docx', { papers }, () => undefined, options)).rejects.toMatchObject({
      code: 'template-invalid',
    });
  });
});

it('keeps on with other work while a thread writes', async () => {
  const { options } = watched();
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 5);
  await pressed('mergedDocx', { documents: decisions(60), template }, options);
  clearInterval(timer);
  // Written here, it would be one long turn.
  expect(turns).toBeGreaterThan(10);
});
