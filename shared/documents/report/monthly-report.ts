/**
 * Báo cáo tháng on the corps of the communes (DOMAIN.md §7): the figures in sentences, tables and bars, in the form of
 * the Party's organisation board (HD 05) or of the department of home affairs (NĐ 30).
 */
import { monthOf } from '../../domain/report.ts';
import { shortOfficialDate } from '../../text/official-date.ts';
import { applyToneStyle } from '../../text/tone-style.ts';
import { deskOrgan, provinceWords } from '../wording.ts';
import { comparisonPart, monthWords } from './comparison-part.ts';
import { type CorpsWords, corpsPart } from './corps-part.ts';
import { movesPart, surplusPart } from './people-part.ts';
import { qualityPart } from './quality-part.ts';
import { contextOf, type ReportContext, type ReportInput } from './report-context.ts';
import { numberedBlocks, reportHead, reportPlaceDate } from './report-head.ts';
import type { PaperBlock, ReportPaper } from './report-paper.ts';
import { paragraph, planWords, sentencesIn } from './report-parts.ts';
import { seatsPart } from './seats-part.ts';

export function monthlyReport(input: ReportInput, corpsWords: CorpsWords): ReportPaper {
  const style = input.head.toneStyles[input.family];
  const context = contextOf(input, sentencesIn(style), (text) => applyToneStyle(text, style));
  const { words, figures } = context;
  const month = monthWords(monthOf(figures));
  const subject = words(`tình hình bố trí cán bộ, công chức cấp xã tháng ${month}`);
  const head = reportHead(context, figures.day);
  return {
    ...head,
    family: input.family,
    placeDate: reportPlaceDate(input, figures.day),
    type: 'BÁO CÁO',
    subject: input.family === 'party' ? subject : aboutIt(subject),
    scope: input.scopeName,
    blocks: numberedBlocks([
      opening(context),
      ...notes(context),
      ...seatsPart(context),
      ...qualityPart(context),
      ...movesPart(context),
      ...surplusPart(context),
      ...comparisonPart(context),
      ...corpsPart(context, corpsWords),
      closing(context),
    ]),
    name: [
      `Báo cáo tháng ${month.replace('/', '-')}`,
      ...(figures.unitCodes.length === 0 ? [] : [input.scopeName]),
    ].join(' - '),
    properties: {
      title: `Báo cáo ${subject}`,
      subject: '',
      organ: deskOrgan(input.head.province, input.family, style),
    },
  };
}

function aboutIt(subject: string): string {
  return `Về ${subject}`;
}

function opening({ say, figures, head, family, scopeName }: ReportContext): PaperBlock {
  const style = head.toneStyles[family];
  const { committee } = provinceWords(head.province, style);
  const organ = family === 'party' ? `Ban Tổ chức ${committee}` : 'Sở Nội vụ';
  return paragraph(
    say`Thực hiện chế độ báo cáo định kỳ hằng tháng, ${organ} báo cáo tình hình bố trí cán bộ, công chức của ${scopeName}, số liệu tính đến ngày ${shortOfficialDate(figures.day)}, theo ${planWords(figures.planName)}, như sau:`,
  );
}

/** Figures that were not counted on the day of the report are said to be of another day. */
function notes({ figures, say }: ReportContext): PaperBlock[] {
  const { day, countedOn } = figures;
  if (day === countedOn) return [];
  const runs = say`Số liệu về vị trí, biên chế, chuyên môn và dôi dư lấy theo phương án tại ngày lập báo cáo (${shortOfficialDate(countedOn)}); biến động, nghỉ hưu và hạn nợ tiêu chuẩn tính theo ngày ${shortOfficialDate(day)}.`;
  return [{ kind: 'note', text: runs.map(({ text }) => text).join('') }];
}

/** The last words carry the mark each family ends a paper with (DOCUMENTS.md §2.4). */
function closing({ say, family, head }: ReportContext): PaperBlock {
  const { committee } = provinceWords(head.province, head.toneStyles[family]);
  return paragraph(
    family === 'party'
      ? say`Trên đây là báo cáo của Ban Tổ chức ${committee}.`
      : say`Trên đây là báo cáo của Sở Nội vụ./.`,
  );
}
