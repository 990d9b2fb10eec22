/** The foot of a decision with very many recipients. */

/** So many lines of "Nơi nhận" stand beside the signature. */
const BESIDE_SIGNATURE = 14;

const ROW = /<w:tr>(?:(?!<\/w:tr>)[\s\S])*?<w:pStyle w:val="KyChucVu"\/>[\s\S]*?<\/w:tr>/g;
const CELLS = /^(<w:tr>[\s\S]*?)(<w:tc>[\s\S]*?<\/w:tc>)\s*<w:tc>\s*(<w:tcPr>[\s\S]*?<\/w:tcPr>)/;
const RECIPIENT = /<w:p>(?:(?!<\/w:p>)[\s\S])*?<w:pStyle w:val="NoiNhan"\/>[\s\S]*?<\/w:p>/g;
const PROPERTIES = /^<w:tc>\s*(<w:tcPr>[\s\S]*?<\/w:tcPr>)/;
/** Nothing stands beside the recipients that go on; a cell wants a paragraph all the same. */
const NOTHING =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="2" w:lineRule="exact"/></w:pPr></w:p>';

/** LibreOffice cuts a paragraph of two lines within a row that may be split, so every recipient has a row of its own. */
const WHOLE = '<w:trPr><w:cantSplit/></w:trPr>';

/**
 * The body of a paper, with more recipients than stand beside the signature in rows below it that may go on over the
 * page, none of them cut. In one row, which is not split, they would be too high for what is left of the page and take the signature
 * away from the last article. An office's own template without our styles stays as it is.
 */
export function withLongRecipients(xml: string, count: number): string {
  if (count <= BESIDE_SIGNATURE) return xml;
  return xml.replace(ROW, (row) => {
    const [, , left = '', rightProperties = ''] = CELLS.exec(row) ?? [];
    const recipients = left.match(RECIPIENT) ?? [];
    const [, leftProperties] = PROPERTIES.exec(left) ?? [];
    if (leftProperties === undefined || recipients.length <= BESIDE_SIGNATURE) return row;
    const further = recipients.slice(BESIDE_SIGNATURE);
    const beside = further.reduce((rest, one) => rest.replace(one, () => ''), left);
    const right = `<w:tc>${rightProperties}${NOTHING}</w:tc>`;
    const below = further.map((one) => `<w:tr>${WHOLE}<w:tc>${leftProperties}${one}</w:tc>${right}</w:tr>`);
    return row.replace(left, () => beside) + below.join('');
  });
}
