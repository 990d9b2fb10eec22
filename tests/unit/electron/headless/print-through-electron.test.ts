import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printThroughElectron } from '../../../../electron/headless/print-through-electron.ts';
import { namesIn, temporaryFolder } from '../../../support/temporary.ts';

const UNSTOPPED = new AbortController().signal;

/** A page to print and a launcher that runs `script` in place of the program. */
function printing(script: string) {
  const folder = temporaryFolder();
  const htmlPath = join(folder, 'a.html');
  const pdfPath = join(folder, 'a.pdf');
  const launcher = join(folder, 'start.mjs');
  writeFileSync(htmlPath, '<!doctype html>');
  writeFileSync(launcher, script);
  const margins = { top: 20, right: 15, bottom: 20, left: 30 };
  const paper = { size: 'A4' as const, landscape: false, margins };
  const request = { to: 'pdf' as const, htmlPath, pdfPath, paper };
  const print = (signal = UNSTOPPED) => printThroughElectron([request], signal, launcher);
  return { folder, request, print };
}

const PRINTS = `
  import { readFileSync, writeFileSync } from 'node:fs';
  const job = process.argv.find((a) => a.startsWith('--print-job=')).slice('--print-job='.length);
  console.log('chatter of Chromium');
  for (const request of JSON.parse(readFileSync(job, 'utf8'))) writeFileSync(request.pdfPath, JSON.stringify(request));
`;

describe('printThroughElectron', () => {
  it('hands the page over and leaves nothing but the PDF', async () => {
    const { folder, print } = printing(PRINTS);
    await print();
    expect(namesIn(folder)).toEqual(['a.html', 'a.pdf', 'start.mjs']);
  });

  it('prints several pages with one start', async () => {
    const { folder, request } = printing(`${PRINTS} writeFileSync(job + '.started', '', { flag: 'wx' });`);
    const second = { ...request, pdfPath: join(folder, 'b.pdf') };
    await printThroughElectron([request, second], UNSTOPPED, join(folder, 'start.mjs'));
    expect(namesIn(folder)).toEqual(['a.html', 'a.pdf', 'a.pdf.job.json.started', 'b.pdf', 'start.mjs']);
  });

  it.each([
    ['cannot be started', `process.stderr.write('no display'); process.exit(1);`, 'no display'],
    ['ends well but writes nothing', `process.stderr.write('said something');`, 'said something'],
  ])('says that there is no PDF where the program %s', async (_what, script, detail) => {
    const { folder, print } = printing(script);
    await expect(print()).rejects.toMatchObject({ code: 'pdf-unavailable', detail });
    expect(namesIn(folder)).toEqual(['a.html', 'start.mjs']);
  });

  it('says so where there is no launcher, as in a release', async () => {
    const { request } = printing('');
    const none = `${request.htmlPath}.none`;
    await expect(printThroughElectron([request], UNSTOPPED, none)).rejects.toMatchObject({
      code: 'pdf-unavailable',
    });
  });

  it('ends the program it started when it is stopped, before that could write anything', async () => {
    const { folder, print } = printing(`setTimeout(() => {}, 60_000);`);
    const controller = new AbortController();
    const running = print(controller.signal);
    controller.abort();
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    expect(namesIn(folder)).toEqual(['a.html', 'start.mjs']);
  });
});
