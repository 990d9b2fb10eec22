import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DECISION_GAPS, DECISION_WARNINGS } from '../../../../shared/documents/decision-document.ts';
import { Fact } from '../../../../shared/domain/finding.ts';
import {
  BLOCS,
  COLUMN_USES,
  COMMANDS,
  DECISION_KINDS,
  DEGREES,
  DISPOSITION_KINDS,
  ERROR_CODES,
  FACT_CHOICES,
  ISSUE_CODES,
  ITEM_FACTS,
  PAPER_FACTS,
  PAPER_STATES,
  PEOPLE_REASONS,
  PLACEMENT_FORMS,
  RawRow,
  Requirement,
  RosterField,
  RowOutcome,
  RULE_IDS,
  RuleScope,
  SEVERITIES,
  Sex,
  STATE_MANAGEMENTS,
  TEXT_ENCODINGS,
  TemplateKind,
  THEORIES,
  UnitType,
  VALUE_KINDS,
  WAIVER_KINDS,
  WAIVER_STATES,
  WaiverFields,
} from '../../../../shared/domain/index.ts';
import { SPECIALITIES } from '../../../../shared/domain/speciality.ts';
import { WorkProgress } from '../../../../shared/ipc/events.ts';
import { TableProblem } from '../../../../shared/ipc/standards-channels.ts';
import { STANDARD_COLUMNS } from '../../../../shared/rules/standard-words.ts';
import { CONFIRMATIONS } from '../../../../shared/rules/standards-table.ts';
import { en, hasPath, read, sourcesOf, vi } from './catalog-entries.ts';

const gapsOf = (text: unknown): string[] =>
  [...String(text).matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? '').sort();

describe('catalogs', () => {
  it('have the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
  });

  it('hold non-empty, composed strings without loose spaces', () => {
    for (const [key, text] of [...vi, ...en]) {
      expect(typeof text, key).toBe('string');
      expect(String(text).trim(), key).not.toBe('');
      expect(String(text), key).toBe(String(text).trim());
      expect(String(text), key).toBe(String(text).normalize('NFC'));
    }
  });

  it('have the same gaps in both languages', () => {
    for (const [key, text] of vi) expect(gapsOf(en.get(key)), key).toEqual(gapsOf(text));
  });

  it('take in every area file of both languages', () => {
    const aggregated = read('shared/i18n/catalogs.ts');
    for (const language of ['vi', 'en']) {
      for (const file of sourcesOf(`shared/i18n/${language}`, ['.ts'])) {
        expect(aggregated).toContain(`./${language}/${basename(file)}`);
      }
    }
  });

  it.each([
    ['errors', ERROR_CODES],
    ['journal', COMMANDS],
    ['import.issue', ISSUE_CODES],
    ['import.problem', ISSUE_CODES],
    ['import.reason', PEOPLE_REASONS],
    ['import.because', PEOPLE_REASONS],
    ['importScreen.tile', RowOutcome.options],
    ['importScreen.tileText', RowOutcome.options],
    ['importScreen.valueKind', VALUE_KINDS],
    ['importScreen.encoding', TEXT_ENCODINGS],
    ['importScreen.use', COLUMN_USES],
    ['importScreen.rowKind', RawRow.shape.kind.options],
    ['importScreen.template.name', TemplateKind.options],
    ['work', WorkProgress.shape.kind.options],
    ['common.mark', SEVERITIES],
    ['standards.column', STANDARD_COLUMNS],
    ['standards.book.how', STANDARD_COLUMNS],
    ['standards.confirmation', CONFIRMATIONS],
    ['standards.problem', TableProblem.shape.code.options],
    ['domain.speciality', SPECIALITIES],
    ['ruleList.scope', RuleScope.options],
    ['rules.fact', Fact.options.map((option) => option.shape.kind.value).filter((kind) => kind !== 'none')],
    ['domain.severity', [...SEVERITIES, 'waived']],
    ['domain.waiver', WAIVER_KINDS],
    ['domain.waiverState', WAIVER_STATES],
    ['waivers.record', WAIVER_KINDS],
    ['waivers.form', WAIVER_KINDS],
    ['waivers.field', Object.keys(WaiverFields.omit({ kind: true }).shape)],
    ['journal.waiverKind', WAIVER_KINDS],
    ['domain.field', RosterField.options],
    ['domain.degree', DEGREES],
    ['domain.theory', THEORIES],
    ['domain.stateManagement', STATE_MANAGEMENTS],
    ['domain.form', PLACEMENT_FORMS],
    ['domain.disposition', DISPOSITION_KINDS],
    ['decisions.kind', DECISION_KINDS],
    ['decisions.fact', PAPER_FACTS],
    ['decisions.choice', Object.values(FACT_CHOICES).flat()],
    ['exports.warning', DECISION_GAPS.map((gap) => `missing-${gap}`)],
    ['exports.warning', DECISION_WARNINGS],
    ['papers.state', PAPER_STATES],
    ['papers.changed.fact', ITEM_FACTS.filter((fact) => fact !== 'gone')],
    ['domain.bloc', BLOCS],
    ['domain.requirement', Requirement.options],
    ['domain.sex', Sex.options],
    ['domain.unitType', UnitType.options],
  ] as const)('%s has words for every value', (area, values) => {
    for (const value of values) expect(vi.has(`${area}.${value}`), `${area}.${value}`).toBe(true);
  });

  it('name and explain every rule', () => {
    for (const rule of RULE_IDS) {
      for (const part of ['name', 'broken', 'help', 'settle']) {
        expect(vi.has(`rules.${rule}.${part}`), `rules.${rule}.${part}`).toBe(true);
      }
    }
  });
});

describe('keys used in the sources', () => {
  const sources = ['renderer', 'electron'].flatMap((folder) => sourcesOf(folder, ['.ts', '.tsx']));
  const found = (pattern: RegExp): { file: string; key: string }[] =>
    sources.flatMap((file) => [...read(file).matchAll(pattern)].map(([, key]) => ({ file, key: key ?? '' })));

  it('exist where they are written out', () => {
    const used = found(/\b(?:t|translate)\(\s*'([\w.-]+)'/g);
    expect(used.length).toBeGreaterThan(200);
    expect(used.filter(({ key }) => !vi.has(key))).toEqual([]);
  });

  it('belong to an area that exists where their end is computed', () => {
    const used = found(/\b(?:t|translate)\(\s*`([\w.-]+)\.\$\{/g);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter(({ key }) => !hasPath(key))).toEqual([]);
  });

  it('exist where they are given as `words`', () => {
    const used = found(/\bwords(?::|=)\s*'([\w-]+\.[\w.-]+)'/g);
    expect(used.filter(({ key }) => !hasPath(key))).toEqual([]);
  });
});
