/** Reports and statistics that are stopped while a page of them is made. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dataProcessWithWorkspace } from '../support/data-process.ts';
import { endlessPrinter } from '../support/printing.ts';

const REPORT = { about: { kind: 'now', day: '2026-06-25', unitCodes: [] } };
const STATISTICS = {
  scope: {
    axis: 'bloc',
    facts: ['sex', 'age'],
    sides: ['before', 'after'],
    unitCodes: [],
    bloc: null,
    leaders: false,
  },
};

it.each([
  ['report.export', REPORT],
  ['report.print', REPORT],
  ['statistics.export', STATISTICS],
  ['statistics.print', STATISTICS],
] as const)('%s stops in the midst of a page, and leaves nothing behind', async (channel, what) => {
  const { print, asked } = endlessPrinter();
  const { answer, call, folder, told } = await dataProcessWithWorkspace({ print });
  const isFile = channel.endsWith('.export');
  const out = join(folder, 'ra');
  const where = isFile ? { formats: ['docx', 'pdf'], folder: out } : {};
  const stopped = answer(channel, { workId: 'w', ...what, ...where });
  await asked;
  await call('work.cancel', { workId: 'w' });
  expect(await stopped).toMatchObject({ error: { code: 'cancelled' } });
  expect(readdirSync(join(folder, 'print'))).toEqual([]);
  expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  // The Word file was done and told of before the PDF was stopped; the end is told as of any work.
  expect(told.map(({ payload }) => payload).slice(0, -1)).toEqual(
    isFile ? [{ workId: 'w', kind: 'export', done: 1, total: 2 }] : [],
  );
});
