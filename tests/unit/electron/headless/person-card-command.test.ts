import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headless, headlessHere } from '../../../support/processes/headless.ts';
import { personId, smallWorkspace } from '../../../support/workspaces.ts';
import { CardFiles } from './paper-shapes.ts';

describe('person-card', () => {
  it('writes the cards of the people named, by id or name, into one file', async () => {
    const { path, folder } = smallWorkspace();
    const out = join(folder, 'thẻ');
    const who = `${personId(1)}; Vàng Thị Dở`;
    const on = ['person-card', '--file', path, '--person', who, '--out', out, '--format', 'docx'];
    const { json } = await headlessHere(CardFiles, ...on);
    expect(json).toMatchObject([{ kind: 'person-card', path: join(out, 'Thông tin cán bộ (2).docx') }]);
    expect(existsSync(json[0]?.path ?? '')).toBe(true);
  });

  it('refuses a name nobody bears and a format there is not, and writes nothing', async () => {
    const { path, folder } = smallWorkspace();
    const out = join(folder, 'thẻ');
    const on = (who: string, format: string) =>
      headless('person-card', '--file', path, '--person', who, '--out', out, '--format', format);
    expect((await on('Không Ai', 'docx')).code).not.toBe(0);
    expect((await on(personId(1), 'xlsx')).code).not.toBe(0);
    expect(existsSync(out)).toBe(false);
  });
});
