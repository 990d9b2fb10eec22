/** The căn cứ of a paper: texts of the catalogue and the office's standing ones, in the row's order, with their punctuation. */
import { type BaseRef, StandingBase } from '../domain/authority.ts';
import type { Citation } from '../domain/citation.ts';
import type { DecisionSettings } from '../domain/decision.ts';
import { familyOfIssuer, type Issuer } from '../domain/issuer.ts';
import type { PaperFormats } from '../domain/paper-format.ts';
import type { Province, Unit } from '../domain/unit.ts';
import { toneTemplate } from '../text/tone-style.ts';
import { type Citing, citeBase, citedDay } from './citing.ts';
import type { DecisionWarning } from './decision-document.ts';
import type { Gaps } from './decision-frame.ts';
import { wherePhrase } from './paper-head.ts';
import { clause, GAP, provinceWords } from './wording.ts';

/** What the lines are made of. */
export interface BasesInput {
  issuer: Issuer;
  bases: readonly BaseRef[];
  /** Papers of this very case, without their end; they stand before who proposes. */
  caseBases: readonly string[];
  citations: readonly Citation[];
  /** Day on which the texts must be in force. */
  day: string;
  settings: DecisionSettings;
  formats: PaperFormats;
  province: Province;
  unit: Unit | null;
}

/** Finished lines: each ends with `;`, the last with `.` or, where a subject line follows (Party), with `,`. */
export function basesOf(input: BasesInput, gaps: Gaps): { lines: string[]; warnings: DecisionWarning[] } {
  const family = familyOfIssuer(input.issuer);
  const format = input.formats[family];
  const warnings: DecisionWarning[] = [];
  const citing: Citing = {
    byId: new Map(input.citations.map((citation) => [citation.id, citation])),
    family,
    date: input.day,
    style: format.toneStyle,
    dates: format.citationDates,
  };
  const proposalAt = input.bases.indexOf('@proposal');
  const lead = proposalAt < 0 ? input.bases : input.bases.slice(0, proposalAt);
  const rest = proposalAt < 0 ? [] : input.bases.slice(proposalAt);
  const textOf = (base: BaseRef): string[] => {
    const standing = StandingBase.safeParse(base);
    if (standing.success) {
      const text =
        family === 'state' ? stateBase(standing.data, input, gaps) : partyBase(standing.data, input, gaps);
      return text === '' ? [] : [text];
    }
    const cited = citeBase(base, citing);
    warnings.push(...cited.warnings);
    return cited.phrase === null ? [] : [`Căn cứ ${cited.phrase}`];
  };
  const texts = [...lead.flatMap(textOf), ...input.caseBases, ...rest.flatMap(textOf)];
  const dash = format.citationDash ? '- ' : '';
  const close = family === 'state' ? '.' : ',';
  const lines = texts.map((text, at) => `${dash}${text}${at === texts.length - 1 ? close : ';'}`);
  return { lines, warnings };
}

/** A blank of a date in words. */
const BLANK_DAY = `ngày ${GAP} tháng ${GAP} năm ${GAP}`;

function stateBase(base: StandingBase, input: BasesInput, gaps: Gaps): string {
  const { issuer, settings, formats } = input;
  const say = toneTemplate(formats.state.toneStyle);
  const { localRule, partyConclusion, proposal } = settings.state;
  switch (base) {
    case '@local-rule':
      return clause(localRule) === '' ? '' : `Căn cứ ${clause(localRule)}`;
    case '@party-conclusion':
      return clause(partyConclusion) === '' ? '' : `Thực hiện ${clause(partyConclusion)}`;
    case '@proposal': {
      // Who advises a commune's chair, a department or the Front proposes within the house, without a paper of its own.
      if (issuer === 'home-affairs') return say`Theo đề nghị của Chánh Văn phòng Sở`;
      if (issuer === 'province-front')
        return say`Theo đề nghị của cơ quan tham mưu về công tác tổ chức, cán bộ`;
      if (issuer.startsWith('commune-')) return say`Theo đề nghị của Trưởng phòng Văn hoá - Xã hội`;
      const paper = gaps.fill(clause(proposal), 'proposal', `Tờ trình số ${GAP}/TTr-SNV ${BLANK_DAY}`);
      return say`Theo đề nghị của Giám đốc Sở Nội vụ tại ${paper}`;
    }
    case '@working-rule':
      return say`Căn cứ Quy chế làm việc của ${houseOf(input)}`;
    case '@session':
      return '';
  }
}

/** Whose working rule a State organ goes by. */
function houseOf({ issuer, formats, province, unit }: BasesInput): string {
  const { toneStyle } = formats.state;
  const say = toneTemplate(toneStyle);
  const { type } = provinceWords(province, toneStyle);
  if (issuer === 'home-affairs') return 'Sở Nội vụ';
  if (issuer === 'province-front') return say`Uỷ ban Mặt trận Tổ quốc Việt Nam ${type}`;
  const where = issuer.startsWith('commune-') ? wherePhrase(unit) : type;
  return issuer.endsWith('council') ? `Hội đồng nhân dân ${where}` : say`Uỷ ban nhân dân ${where}`;
}

function partyBase(
  base: StandingBase,
  { issuer, settings, formats, province, unit }: BasesInput,
  gaps: Gaps,
): string {
  const style = formats.party.toneStyle;
  const say = toneTemplate(style);
  const { localRule, congress, term, meetingDate } = settings.party;
  const { committee } = provinceWords(province, style);
  const isCommune = issuer.startsWith('commune-');
  const house = isCommune ? say`Đảng uỷ ${wherePhrase(unit)}` : committee;
  switch (base) {
    case '@local-rule':
      return clause(localRule) === '' ? '' : `Căn cứ ${clause(localRule)}`;
    case '@working-rule': {
      if (issuer === 'party-organisation') return say`Căn cứ Quy chế làm việc của Ban Tổ chức ${committee}`;
      const years = () => gaps.fill(clause(term), 'term');
      if (isCommune)
        return say`Căn cứ Quy chế làm việc của Ban Chấp hành, Ban Thường vụ ${house}, nhiệm kỳ ${years()}`;
      const ordinal = gaps.fill(clause(congress), 'congress');
      return say`Căn cứ Quy chế làm việc của Ban Chấp hành, Ban Thường vụ, Thường trực ${committee} khoá ${ordinal}, nhiệm kỳ ${years()}`;
    }
    case '@session': {
      // The date in the settings is that of the province's session.
      const day =
        isCommune || meetingDate === null ? null : citedDay(meetingDate, formats.party.citationDates);
      const met = gaps.fill(day, 'meeting-date', `ngày ${GAP}/${GAP}/${GAP}`);
      return say`Căn cứ kết quả Hội nghị Ban Thường vụ ${house} ${met}`;
    }
    case '@proposal':
      if (issuer === 'party-organisation') return say`Xét đề nghị của Chánh Văn phòng Ban`;
      return isCommune
        ? say`Xét đề nghị của Ban Xây dựng Đảng ${house}`
        : say`Xét đề nghị của Ban Tổ chức ${committee}`;
    case '@party-conclusion':
      return '';
  }
}
