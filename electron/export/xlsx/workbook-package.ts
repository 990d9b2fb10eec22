/** The finishing of a workbook: what the library writes about itself goes, what it cannot write is put in. */
import { coreProperties, packedParts } from '../zip.ts';
import { unzipped } from '../zip-file.ts';

/** Excel's own number of the text format; under any other number programs may not know it for what it is. */
const BUILT_IN_TEXT = 49;

export interface Finish {
  readonly properties: Parameters<typeof coreProperties>[0];
  /** Ranges by the number of their sheet (1 is the first) in which Excel does not mark numbers kept as text. */
  readonly textNumbers?: ReadonlyMap<number, string>;
  /** What becomes of the text of a sheet, by its number. */
  readonly sheets?: ReadonlyMap<number, (xml: string) => string>;
  /** Drawing parts by the number of their sheet. */
  readonly drawings?: ReadonlyMap<number, string>;
}

function withBuiltInText(styles: string): string {
  const own = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/u.exec(styles)?.[1];
  return own === undefined
    ? styles
    : styles.replaceAll(`<xf numFmtId="${own}"`, `<xf numFmtId="${BUILT_IN_TEXT}"`);
}

/** Takes out the hour of writing and the name of the library; the same contents give the same bytes. */
export function finishedWorkbook(
  bytes: Uint8Array,
  { properties, textNumbers, sheets, drawings }: Finish,
): Uint8Array {
  const parts = unzipped(bytes);
  parts.set('docProps/core.xml', Buffer.from(coreProperties(properties)));
  parts.set(
    'docProps/app.xml',
    Buffer.from(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><DocSecurity>0</DocSecurity></Properties>',
    ),
  );
  rewrite(parts, 'xl/styles.xml', withBuiltInText);
  for (const [sheet, change] of sheets ?? []) rewrite(parts, sheetPath(sheet), change);
  for (const [sheet, range] of textNumbers ?? []) {
    const ignored = `<ignoredErrors><ignoredError sqref="${range}" twoDigitTextYear="1" numberStoredAsText="1"/></ignoredErrors>`;
    addToSheet(parts, sheet, ignored);
  }
  for (const [sheet, drawing] of drawings ?? []) addDrawing(parts, sheet, drawing);
  return packedParts(parts);
}

type Parts = Map<string, Uint8Array>;

function rewrite(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts.get(path);
  if (part !== undefined) parts.set(path, Buffer.from(change(Buffer.from(part).toString())));
}

function sheetPath(sheet: number): string {
  return `xl/worksheets/sheet${sheet}.xml`;
}

const SHEET_END = '</worksheet>';

/** Puts an element at the end of a sheet. A long sheet is not read for it. */
function addToSheet(parts: Parts, sheet: number, element: string): void {
  const path = sheetPath(sheet);
  const xml = parts.get(path);
  if (xml === undefined) return;
  const before = xml.subarray(0, xml.length - SHEET_END.length);
  parts.set(path, Buffer.concat([before, Buffer.from(element + SHEET_END)]));
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Puts a drawing into a sheet of ours, which has no other relations. */
function addDrawing(parts: Parts, sheet: number, drawing: string): void {
  const part = `/xl/drawings/drawing${sheet}.xml`;
  parts.set(part.slice(1), Buffer.from(drawing));
  parts.set(
    `xl/worksheets/_rels/sheet${sheet}.xml.rels`,
    Buffer.from(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rIdDrawing" Type="${OFFICE}/drawing" Target="../drawings/drawing${sheet}.xml"/></Relationships>`,
    ),
  );
  addToSheet(parts, sheet, `<drawing xmlns:r="${OFFICE}" r:id="rIdDrawing"/>`);
  const override = `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>`;
  rewrite(parts, '[Content_Types].xml', (types) => types.replace('</Types>', `${override}</Types>`));
}
