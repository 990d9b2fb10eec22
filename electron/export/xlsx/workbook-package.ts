/** The finishing of a workbook: what the library writes about itself goes, what it cannot write is put in. */
import type PizZip from 'pizzip';
import { coreProperties, openPackage, packageBytes } from '../zip.ts';

/** Excel's own number of the text format; under any other number programs may not know it for what it is. */
const BUILT_IN_TEXT = 49;

export interface Finish {
  readonly properties: Parameters<typeof coreProperties>[0];
  /** Ranges by the number of their sheet (1 is the first) in which Excel does not mark numbers kept as text. */
  readonly textNumbers?: ReadonlyMap<number, string>;
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
  { properties, textNumbers, drawings }: Finish,
): Uint8Array {
  const zip = openPackage(bytes);
  zip.file('docProps/core.xml', coreProperties(properties));
  zip.file(
    'docProps/app.xml',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><DocSecurity>0</DocSecurity></Properties>',
  );
  const styles = zip.file('xl/styles.xml')?.asText();
  if (styles !== undefined) zip.file('xl/styles.xml', withBuiltInText(styles));
  for (const [sheet, range] of textNumbers ?? []) {
    const path = `xl/worksheets/sheet${sheet}.xml`;
    const xml = zip.file(path)?.asText();
    if (xml === undefined) continue;
    const ignored = `<ignoredErrors><ignoredError sqref="${range}" twoDigitTextYear="1" numberStoredAsText="1"/></ignoredErrors>`;
    zip.file(path, xml.replace('</worksheet>', `${ignored}</worksheet>`));
  }
  for (const [sheet, drawing] of drawings ?? []) addDrawing(zip, sheet, drawing);
  return packageBytes(zip);
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Puts a drawing into a sheet of ours, which has no other relations. */
function addDrawing(zip: PizZip, sheet: number, drawing: string): void {
  const path = `xl/worksheets/sheet${sheet}.xml`;
  const xml = zip.file(path)?.asText();
  const types = zip.file('[Content_Types].xml')?.asText();
  if (xml === undefined || types === undefined) return;
  const part = `/xl/drawings/drawing${sheet}.xml`;
  zip.file(part.slice(1), drawing);
  zip.file(
    `xl/worksheets/_rels/sheet${sheet}.xml.rels`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rIdDrawing" Type="${OFFICE}/drawing" Target="../drawings/drawing${sheet}.xml"/></Relationships>`,
  );
  zip.file(path, xml.replace('</worksheet>', `<drawing xmlns:r="${OFFICE}" r:id="rIdDrawing"/></worksheet>`));
  const override = `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>`;
  zip.file('[Content_Types].xml', types.replace('</Types>', `${override}</Types>`));
}
