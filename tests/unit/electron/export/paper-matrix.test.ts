/** Papers of every kind, family, standard and grouping, produced and held against the tables of formats. */
import { describe, expect, it } from 'vitest';
import { exportAssets } from '../../../../electron/export/assets.ts';
import { decisionDocx } from '../../../../electron/export/docx/decision-docx.ts';
import { loadTemplate } from '../../../../electron/export/docx/template.ts';
import { decisionFor } from '../../../../shared/documents/decision.ts';
import type { DecisionInput } from '../../../../shared/documents/decision-input.ts';
import { DECISION_KINDS, familiesOf } from '../../../../shared/domain/decision-kind.ts';
import { type PaperFormats, USUAL_FORMATS } from '../../../../shared/domain/index.ts';
import { problemsOf } from '../../../support/paper-checks/index.ts';
import { paperFile } from '../../../support/paper-checks/paper-file.ts';
import { completeInput } from '../../shared/documents/kind-samples.ts';
import { ROOT } from '../../shared/documents/samples.ts';

const { templatesDir } = exportAssets(ROOT);
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
