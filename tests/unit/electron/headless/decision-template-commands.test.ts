import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headlessHere, headlessJson } from '../../../support/processes/headless.ts';
import { withParagraph } from '../../../support/template-files.ts';
import { temporaryFolder } from '../../../support/temporary.ts';
import { smallWorkspace } from '../../../support/workspaces.ts';
import { TemplateChecked, TemplateSaved, TemplatesListed } from './paper-shapes.ts';
import { Changed, Failure } from './shapes.ts';

describe('templates of decisions on the command line', () => {
  it('are saved, checked, taken into use for a kind, listed and dropped', async () => {
    const { path, folder } = smallWorkspace();
    const out = join(folder, 'mau.docx');
    const saved = await headlessJson(
      TemplateSaved,
      'decision-template-save',
      '--family',
      'party',
      '--out',
      out,
    );
    expect(saved).toEqual({ code: 0, json: { path: out } });
    const check = await headlessHere(
      TemplateChecked,
      ...['decision-template-check', '--template', out, '--family', 'party'],
    );
    expect(check).toMatchObject({ code: 0, json: { name: 'mau.docx', usable: true, problems: [] } });
    expect(check.json.preview).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');

    const scope = ['--file', path, '--family', 'party', '--kind', 'designate'];
    const used = await headlessHere(Changed, 'decision-template-use', ...scope, '--template', out);
    expect(used.code).toBe(0);
    const listed = await headlessHere(TemplatesListed, 'decision-templates', '--file', path);
    expect(listed.json.templates).toMatchObject([{ family: 'party', kind: 'designate', name: 'mau.docx' }]);
    const own = join(folder, 'dang dung.docx');
    const kept = await headlessHere(TemplateSaved, 'decision-template-save', ...scope, '--out', own);
    expect(kept.json).toEqual({ path: own });
    await headlessHere(Changed, 'decision-template-remove', ...scope);
    const none = await headlessHere(TemplatesListed, 'decision-templates', '--file', path);
    expect(none.json.templates).toEqual([]);
  });

  it('are of one organ where that is said, and go before those of its kind', async () => {
    const { path, folder } = smallWorkspace();
    const out = join(folder, 'mau.docx');
    writeFileSync(out, withParagraph('state', 'Của Sở Nội vụ'));
    const scope = ['--file', path, '--family', 'state', '--issuer', 'home-affairs'];
    await headlessHere(Changed, 'decision-template-use', ...scope, '--template', out);
    const { templates } = (await headlessHere(TemplatesListed, 'decision-templates', '--file', path)).json;
    expect(templates).toMatchObject([{ family: 'state', issuer: 'home-affairs', kind: null }]);
    const others = ['--file', path, '--family', 'state', '--kind', 'appoint'];
    const refused = await headlessHere(Failure, 'decision-template-remove', ...others);
    expect(refused.json.error.code).toBe('template-not-found');
    await headlessHere(Changed, 'decision-template-remove', ...scope);
  });

  it('are told with each mistake and its place, and not taken', async () => {
    const { path } = smallWorkspace();
    const file = join(temporaryFolder(), 'sai.docx');
    writeFileSync(file, withParagraph('state', 'Theo {so_kyhieu} của'));
    const check = await headlessHere(
      TemplateChecked,
      ...['decision-template-check', '--template', file, '--family', 'state'],
    );
    expect(check.code).toBe(1);
    expect(check.json).toMatchObject({ usable: false, preview: [] });
    expect(check.json.problems).toEqual([
      {
        code: 'field-unknown',
        severity: 'error',
        place: { part: 'body', paragraph: 29, around: 'Theo {so_kyhieu} của' },
        params: { field: '{so_kyhieu}', nearest: 'so_ky_hieu' },
        message: 'Không có trường {so_kyhieu}. Có phải là {so_ky_hieu}?',
      },
    ]);
    const use = await headlessHere(
      Failure,
      ...['decision-template-use', '--file', path, '--template', file, '--family', 'state'],
    );
    expect(use).toMatchObject({ code: 3, json: { error: { code: 'template-refused' } } });
    const missing = await headlessHere(
      Failure,
      ...['decision-template-check', '--template', `${file}.khong`, '--family', 'state'],
    );
    expect(missing).toMatchObject({ code: 3, json: { error: { code: 'file-not-found' } } });
  });
});
