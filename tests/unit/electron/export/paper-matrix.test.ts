/** Papers of every kind, family, standard and grouping, produced and held against the tables of formats. */
import { describe, expect, it } from 'vitest';
import { exportAssets } from '../../../../electron/export/assets.ts';
import { decisionDocx } from '../../../../electron/export/docx/decision-docx.ts';
import { loadTemplate } from '../../../../electron/export/docx/template.ts';
import { decisionsPrintJob } from '../../../../electron/export/html/decision-html.ts';
import { decisionFor } from '../../../../shared/documents/decision.ts';
import { printedText } from '../../../../shared/documents/decision-frame.ts';
import type { DecisionInput, DecisionPerson } from '../../../../shared/documents/decision-input.ts';
import { DECISION_KINDS, familiesOf } from '../../../../shared/domain/decision-kind.ts';
import { type PaperFormats, USUAL_FORMATS } from '../../../../shared/domain/index.ts';
import { familyOfIssuer, ISSUERS } from '../../../../shared/domain/issuer.ts';
import { formsOf } from '../../../../shared/domain/signing.ts';
import { applyToneStyle } from '../../../../shared/text/tone-style.ts';
import { readDocx, unescapeXml } from '../../../support/docx.ts';
import { problemsOf } from '../../../support/paper-checks/index.ts';
import { paperFile } from '../../../support/paper-checks/paper-file.ts';
import { completeInput } from '../../shared/documents/kind-samples.ts';
import { ROOT } from '../../shared/documents/samples.ts';

const { templatesDir, fontsDir } = exportAssets(ROOT);
const TEMPLATES = { state: loadTemplate(templatesDir, 'state'), party: loadTemplate(templatesDir, 'party') };
const WAYS = [
  ['one', {}],
  ['several', { people: 3 }],
  ['listed', { people: 3, listed: true }],
] as const;
const KINDS = DECISION_KINDS.flatMap((kind) => familiesOf(kind).map((family) => [kind, family] as const));

function problems(input: DecisionInput): string[] {
  return problemsOf(paperFile(decisionDocx(decisionFor(input), TEMPLATES[input.family]), input));
}

function inFormats(input: DecisionInput, formats: PaperFormats): DecisionInput {
  return { ...input, authority: { ...input.authority, formats } };
}

/** The same facts as a keyboard of old types them: letters and marks apart. */
function decompose<T>(facts: T): T {
  return JSON.parse(JSON.stringify(facts).normalize('NFD'));
}

/** Every word in the order of the alphabet: a page has its columns in another order than a file. */
function words(text: string): string[] {
  return text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .sort();
}

/** People of a paper, of whom there is at least one. */
function all(people: readonly DecisionPerson[]): DecisionInput['people'] {
  const [first, ...rest] = people;
  if (first === undefined) throw new Error('a paper is about somebody');
  return [first, ...rest];
}

const HD36: PaperFormats = { ...USUAL_FORMATS, party: { ...USUAL_FORMATS.party, standard: 'hd36' } };

/** NĐ 30 for the State, for the Party HD 05 and what it replaced. */
const STANDARDS = [
  ...KINDS.map(
    ([kind, family]) => [kind, family, family === 'state' ? 'NĐ 30' : 'HD 05', USUAL_FORMATS] as const,
  ),
  ...KINDS.filter(([, family]) => family === 'party').map(
    ([kind, family]) => [kind, family, 'HD 36', HD36] as const,
  ),
];

describe.each(STANDARDS)('%s of the %s by %s', (kind, family, _standard, formats) => {
  it.each(WAYS)('is as the rules want it: %s', (_way, people) => {
    expect(problems(inFormats(completeInput(kind, family, people), formats))).toEqual([]);
  });
});

const { state, party } = USUAL_FORMATS;
/** What an office may set otherwise, at the ends of what is allowed. */
const SET_OTHERWISE = [
  ['12-13-13', 'state', { ...state, sizes: '12-13-13', lines: 1.5 }],
  ['wide margins', 'state', { ...state, margins: { top: 25, bottom: 25, left: 35, right: 20 }, lines: 1 }],
  ['mirrored', 'state', { ...state, mirrorMargins: true }],
  ['new tone marks', 'state', { ...state, toneStyle: 'new' }],
  [
    'bases upright in short',
    'state',
    { ...state, citationItalic: false, citationDash: true, citationDates: 'short' },
  ],
  ['15 points', 'party', { ...party, bodyPoints: 15, exactPoints: 22 }],
  ['mirrored', 'party', { ...party, mirrorMargins: true }],
  ['old tone marks', 'party', { ...party, toneStyle: 'old' }],
  [
    'bases italic in words',
    'party',
    { ...party, citationItalic: true, citationDash: false, citationDates: 'words' },
  ],
] as const;

describe.each(SET_OTHERWISE)('set otherwise: %s, %s', (_how, family, format) => {
  it.each(['appoint', 'designate', 'retire', 'leave-178'] as const)('%s', (kind) => {
    const formats = { ...USUAL_FORMATS, [family]: format };
    const input = completeInput(kind, family, { people: 2, listed: kind === 'appoint' });
    expect(problems(inFormats(input, formats))).toEqual([]);
  });
});

describe.each(KINDS)('%s of the %s', (kind, family) => {
  it('has room where there is no number yet', () => {
    expect(problems({ ...completeInput(kind, family), number: '' })).toEqual([]);
  });

  it('says word for word the same on the page that becomes its PDF', () => {
    const paper = decisionFor(completeInput(kind, family, { people: 3, listed: true }));
    const docx = readDocx(decisionDocx(paper, TEMPLATES[family]));
    const { html } = decisionsPrintJob([paper], fontsDir);
    const page = html
      .slice(html.indexOf('<body>'))
      .replace(/<a class="start"[^>]*>\.<\/a>/g, '')
      .replace(/<[^>]+>/g, ' ');
    expect(words(unescapeXml(page))).toEqual(words(docx.text));
  });

  it('is the same paper whether its words came composed or not', () => {
    const input = completeInput(kind, family, { people: 3, listed: true });
    const decomposed = input.people.map((who) => ({
      ...who,
      ...decompose({ person: who.person, facts: who.facts }),
    }));
    expect(decomposed[0]?.person.fullName).not.toBe(input.people[0].person.fullName);
    expect(decisionFor({ ...input, people: all(decomposed) })).toEqual(decisionFor(input));
  });

  it('changes listed words only with the tone marks, and no name', () => {
    const written = (toneStyle: 'old' | 'new'): string[] => {
      const input = completeInput(kind, family, { people: 3 });
      const people = input.people.map((who) => ({
        ...who,
        person: { ...who.person, fullName: `${who.person.fullName} Thuỷ Hòa` },
      }));
      const formats = { ...USUAL_FORMATS, [family]: { ...USUAL_FORMATS[family], toneStyle } };
      return printedText(decisionFor(inFormats({ ...input, people: all(people) }, formats))).split(/\s+/u);
    };
    const [old, modern] = [written('old'), written('new')];
    expect(old).toHaveLength(modern.length);
    const changed = old.flatMap((word, at) => (word === modern[at] ? [] : [[word, modern[at]] as const]));
    expect(changed.length).toBeGreaterThan(0);
    for (const [word, other] of changed) expect(applyToneStyle(word, 'new')).toBe(other);
    for (const words of [old, modern]) expect(words.join(' ')).toContain('Lò Văn Dũng Thuỷ Hòa');
  });
});

describe('an organ and a way of signing', () => {
  it.each(ISSUERS.flatMap((issuer) => formsOf(issuer).map((form) => [issuer, form] as const)))(
    '%s, %s',
    (issuer, form) => {
      const family = familyOfIssuer(issuer);
      // T/U is of HD 36 only.
      const formats = form === 'by-mandate' && family === 'party' ? HD36 : USUAL_FORMATS;
      const input = completeInput('appoint', family);
      const ours = input.authority.rows.filter(
        (row) => row.kind === null && familyOfIssuer(row.issuer) === family,
      );
      const authority = { ...input.authority, rows: ours.map((row) => ({ ...row, issuer, form })), formats };
      expect(problems({ ...input, authority })).toEqual([]);
    },
  );
});
