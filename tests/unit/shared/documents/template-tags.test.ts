import { describe, expect, it } from 'vitest';
import { checkTags, readTags, type TemplateParagraph } from '../../../../shared/documents/template-tags.ts';
import type { DecisionFamily } from '../../../../shared/domain/decision.ts';

function paragraphs(...texts: readonly string[]): TemplateParagraph[] {
  return texts.map((text, at) => ({ part: 'body', number: at + 1, text, breaks: [] }));
}

/** Problems of paragraphs: code, paragraph, and what the sentence names. */
function problemsOf(texts: readonly string[], family: DecisionFamily = 'state') {
  const { tags, problems } = readTags(paragraphs(...texts));
  return [...problems, ...checkTags(tags, family)].map(({ code, place, params }) => [
    code,
    place?.paragraph,
    params.field ?? '',
  ]);
}

describe('merge fields in a text', () => {
  it('are found with their kind, however they are spaced or capitalised', () => {
    const { tags, problems } = readTags(
      paragraphs('{So_ky_hieu} và { #dieu }{nhan}{/ dieu }', '{@ke_co_quan}', '{^tham_quyen}x{/}'),
    );
    expect(problems).toEqual([]);
    expect(tags.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'value so_ky_hieu',
      'open dieu',
      'value nhan',
      'close dieu',
      'drawing ke_co_quan',
      'open-not tham_quyen',
      'close ',
    ]);
    expect(checkTags(tags, 'state')).toEqual([]);
  });

  it.each([
    ['a brace that is not closed', ['Số {so_ky_hieu'], ['brace-open', 1, '']],
    ['a brace within another', ['{so {ten_loai}'], ['brace-open', 1, '']],
    ['a brace that closes nothing', ['a', 'Số so_ky_hieu}'], ['brace-close', 2, '']],
    ['a field without a name', ['{ }'], ['field-empty', 1, '']],
    ['a field over two paragraphs', ['Số {so_ky', '_hieu} ngày'], ['field-split', 1, '{so_ky']],
    ['a field nobody knows', ['{khong_co}'], ['field-unknown', 1, '{khong_co}']],
    ['a field of an article outside of it', ['{nhan}'], ['field-misplaced', 1, '{nhan}']],
    ['a line outside of lines', ['{.}'], ['field-misplaced', 1, '{.}']],
    ['a line of a group', ['{#dieu}{.}{/dieu}'], ['field-misplaced', 1, '{.}']],
    ['lines written like a text', ['{can_cu}'], ['field-needs-loop', 1, '{can_cu}']],
    ['a condition written like a text', ['{la_nu}'], ['field-needs-loop', 1, '{la_nu}']],
    ['a drawn line without its sign', ['{ke_co_quan}'], ['field-needs-at', 1, '{ke_co_quan}']],
    ['a text with the sign of a line', ['{@ten_loai}'], ['field-no-drawing', 1, '{@ten_loai}']],
    ['a drawn line among words', ['x {@ke_co_quan}'], ['drawing-not-alone', 1, '{@ke_co_quan}']],
    ['a group that is not opened', ['a', '{/can_cu}'], ['loop-unopened', 2, '{/can_cu}']],
    ['a group that is not closed', ['{#can_cu}', '{.}'], ['loop-unclosed', 1, '{#can_cu}']],
    ['groups that cross', ['{#nguoi}{#la_nu}', '{/nguoi}{/la_nu}'], ['loop-crossing', 2, '{/nguoi}']],
  ])('tells %s with its paragraph', (_what, texts, problem) => {
    expect(problemsOf(texts)).toEqual([problem]);
  });

  it('tells a field that something else stands in', () => {
    const { problems } = readTags([{ part: 'header', number: 4, text: 'Số {so_ky_hieu}', breaks: [7] }]);
    expect(problems).toMatchObject([{ code: 'field-split', place: { part: 'header', paragraph: 4 } }]);
  });

  it('names the nearest field there is, and none where none is near', () => {
    const nearest = (field: string) =>
      checkTags(readTags(paragraphs(field)).tags, 'state').map(({ params }) => params.nearest);
    expect(nearest('{so_kyhieu}')).toEqual(['so_ky_hieu']);
    expect(nearest('{số ký hiệu}')).toEqual(['so_ky_hieu']);
    expect(nearest('{hoten}')).toEqual(['ho_ten']);
    expect(nearest('{zzzzzzzz}')).toEqual(['']);
  });

  it('tells a field the papers of a family never fill', () => {
    expect(problemsOf(['{tieu_ngu}'], 'party')).toEqual([['field-never-filled', 1, '{tieu_ngu}']]);
    expect(problemsOf(['{tieu_ngu}'], 'state')).toEqual([]);
  });

  it('shows the words around a place, cut where there are more', () => {
    const before = 'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình ';
    const { tags } = readTags(paragraphs(`${before}{khong_co} ngày ${before}`));
    expect(checkTags(tags, 'state')[0]?.place).toEqual({
      part: 'body',
      paragraph: 1,
      around: '…đốc Sở Nội vụ tại Tờ trình {khong_co} ngày Theo đề nghị của Giám…',
    });
  });
});
