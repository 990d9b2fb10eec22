/** Rules under headings as drawn lines: DrawingML for Word 2010 and later, VML beside it for older readers. */

const EMU_PER_MM = 36_000;
const POINTS_PER_MM = 72 / 25.4;
/** 0,75 pt. */
const LINE_WIDTH_EMU = 9525;
/** Distance of the rule from the text above it. */
const OFFSET_EMU = 38_100;

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const NAMESPACES = [
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  `xmlns:wp="${DRAWING}/wordprocessingDrawing"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** 8 points high, centred: a template of an office need not have our style. */
function measures(afterPt: number): string {
  return `<w:spacing w:before="0" w:after="${afterPt * 20}" w:line="160" w:lineRule="exact"/><w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/>`;
}

/**
 * A small paragraph with a black line of `lengthMm`, centred in its column, as WordprocessingML. The template
 * may be anybody's: namespaces and the paragraph's own measures come along. `id` is unique within the document;
 * `afterPt` is room below the paragraph in points.
 */
export function drawnRule(lengthMm: number, id: number, afterPt = 0): string {
  const length = Math.round(lengthMm * EMU_PER_MM);
  const points = (lengthMm * POINTS_PER_MM).toFixed(2);
  return `<w:p><w:pPr><w:keepNext/>${measures(afterPt)}</w:pPr><w:r><mc:AlternateContent ${NAMESPACES}><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="${id}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${OFFSET_EMU}</wp:posOffset></wp:positionV><wp:extent cx="${length}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="${id}" name="Rule ${id}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${length}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${LINE_WIDTH_EMU}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line id="rule${id}" style="position:absolute;mso-position-horizontal:center;mso-position-horizontal-relative:text;margin-top:3pt;z-index:${id}" from="0,0" to="${points}pt,0" strokecolor="black" strokeweight=".75pt"/></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}
