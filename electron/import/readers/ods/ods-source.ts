/** .ods and its templates. */
import { AppError } from '../../../../shared/domain/errors.ts';
import { CellContents } from '../cells/cell-contents.ts';
import { Tally } from '../cells/sheet-builder.ts';
import type { MarkupHandler } from '../markup/markup-scanner.ts';
import { scanPart } from '../markup/scan-part.ts';
import type { Reading } from '../reading.ts';
import type { SpreadsheetSource } from '../spreadsheet-source.ts';
import type { ZipParts } from '../zip/zip-parts.ts';
import { OdsContent } from './ods-content.ts';
import { OdsStyles } from './ods-styles.ts';

const MANIFEST = 'META-INF/manifest.xml';

/** Throws `file-encrypted` where the list of parts says how they are locked. */
class ManifestHandler implements MarkupHandler {
  readonly wantsText = false;

  open(name: string): void {
    if (name === 'encryption-data') throw new AppError('file-encrypted', {}, 'encryption-data');
  }

  text(): void {}

  close(): void {}
}

/** Throws `file-encrypted`, `file-corrupt`, `file-too-large` and `cancelled`. Dates are written out: no day numbers. */
export async function readOds(parts: ZipParts, reading: Reading): Promise<SpreadsheetSource> {
  const start = { reading, from: 0, to: 0 };
  if (parts.has(MANIFEST)) await scanPart(parts, MANIFEST, new ManifestHandler(), start);
  const styles = new OdsStyles();
  if (parts.has('styles.xml')) {
    const handler: MarkupHandler = {
      wantsText: false,
      open: (name, raw) => styles.open(name, raw),
      text() {},
      close: (name) => styles.close(name),
    };
    await scanPart(parts, 'styles.xml', handler, start);
  }
  const content = new OdsContent(styles, new CellContents('1900'), new Tally());
  await scanPart(parts, 'content.xml', content, { reading, from: 0, to: 1 });
  return { format: 'ods', dateSystem: '1900', sheets: content.sheets };
}
