import { describe, expect, it } from 'vitest';
import { loadJson, loadSpecialities, loadTitles } from '../../../electron/services/resources/index.ts';
import { SPECIALITIES } from '../../../shared/domain/speciality.ts';
import { catalogs } from '../../../shared/i18n/catalogs.ts';
import { qualFieldMismatch } from '../../../shared/rules/qual-field-mismatch.ts';
import { Ruleset } from '../../../shared/rules/ruleset.ts';
import { STUDY_FIELDS } from '../../../shared/text/study-catalogue.ts';

const specialities = loadSpecialities();

describe('the catalogue of specialities', () => {
  it('has every speciality once', () => {
    expect(specialities.map(({ code }) => code)).toEqual([...SPECIALITIES]);
  });

  it('names only fields of study the lists are read with, each once in a speciality', () => {
    const known = new Set(STUDY_FIELDS);
    for (const { code, fields } of specialities) {
      expect(
        fields.filter((field) => !known.has(field)),
        code,
      ).toEqual([]);
      expect(new Set(fields).size, code).toBe(fields.length);
    }
  });

  it('has words in both languages', () => {
    for (const words of [catalogs.vi.domain.speciality, catalogs.en.domain.speciality]) {
      expect(Object.keys(words)).toEqual([...SPECIALITIES]);
    }
  });

  it('is wanted by titles of the catalogue', () => {
    const titles = new Set<string>(loadTitles().map(({ code }) => code));
    const wanted = Object.keys(qualFieldMismatch.parametersIn(loadJson('rulesets/national.json', Ruleset)));
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((code) => !titles.has(code))).toEqual([]);
  });
});
