/** The frame of a print page: fonts inside, paper size and margins, the base look. */
import { fontFiles, readFont } from '../assets.ts';
import type { PrintJob } from './print-job.ts';

/** Text for the inside of an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const LOCAL_NAMES: Readonly<Record<string, readonly [full: string, postScript: string]>> = {
  '400-normal': ['Times New Roman', 'TimesNewRomanPSMT'],
  '700-normal': ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT'],
  '400-italic': ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT'],
  '700-italic': ['Times New Roman Bold Italic', 'TimesNewRomanPS-BoldItalicMT'],
};

/** Times New Roman where the machine has it, else Tinos, carried in the page itself. */
function fontFaces(fontsDir: string): string {
  return fontFiles()
    .map(({ name, weight, italic, unicodeRange }) => {
      const style = italic ? 'italic' : 'normal';
      const [full, postScript] = LOCAL_NAMES[`${weight}-${style}`] ?? [
        'Times New Roman',
        'TimesNewRomanPSMT',
      ];
      const data = Buffer.from(readFont(fontsDir, name)).toString('base64');
      return `@font-face{font-family:"Paper";font-style:${style};font-weight:${weight};src:local("${full}"),local("${postScript}"),url(data:font/woff;base64,${data}) format("woff");unicode-range:${unicodeRange}}`;
    })
    .join('\n');
}

/** Puts `body` into a page of its own with the fonts of `fontsDir`. */
export function printPage(
  job: Omit<PrintJob, 'html'>,
  styles: string,
  body: string,
  fontsDir: string,
): PrintJob {
  const { top, right, bottom, left } = job.margins;
  const size = `${job.pageSize} ${job.landscape ? 'landscape' : 'portrait'}`;
  const html = `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(job.title)}</title><style>
${fontFaces(fontsDir)}
@page{size:${size};margin:${top}mm ${right}mm ${bottom}mm ${left}mm}
html{font-family:"Paper","Times New Roman",Tinos,serif;color:#000;background:#fff}
body{margin:0}
p{margin:0}
table{border-collapse:collapse;border-spacing:0}
.rule{height:0;border-top:.75pt solid #000;margin:3pt auto 5pt}
${styles}
</style></head><body>
${body}
</body></html>
`;
  return { ...job, html };
}
