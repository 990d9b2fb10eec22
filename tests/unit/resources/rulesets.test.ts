import { describe, expect, it } from 'vitest';
import { loadJson, loadTitles } from '../../../electron/services/resources/index.ts';
import { CitationList } from '../../../shared/rules/citations.ts';
import { RULES } from '../../../shared/rules/registry.ts';
import { Ruleset, type Source } from '../../../shared/rules/ruleset.ts';

const ruleset = loadJson('rulesets/national.json', Ruleset);
const titles = loadTitles();
const citations = new Set(loadJson('citations/citations.json', CitationList).map(({ id }) => id));
const parameters = Object.values(ruleset.parameters).flatMap((own) => Object.values(own));

describe('the national ruleset', () => {
  it('has one row for every leadership title and every title of the Party, and none for unknown ones', () => {
    const rows = ruleset.standards.map(({ title }) => title);
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.filter((code) => !titles.some((title) => title.code === code))).toEqual([]);
    const wanted = titles.filter(
      (title) => (title.leadership && title.bloc !== 'military') || title.partyPost,
    );
    expect(wanted.map(({ code }) => code).filter((code) => !rows.includes(code))).toEqual([]);
  });

  it('names a source that exists for all that it calls confirmed', () => {
    for (const source of [...ruleset.standards, ...parameters] satisfies Source[]) {
      if (source.sourceCitation !== null) expect(citations).toContain(source.sourceCitation);
      if (source.confirmed) expect(source.sourceCitation).not.toBeNull();
    }
  });

  it('leaves titles to the province whose standards only a frame is known of', () => {
    for (const row of ruleset.standards) {
      if (row.sourceCitation === 'qd-365-tw-2025') expect(row.confirmed, row.title).toBe(false);
    }
  });

  it('asks of heads and deputies of divisions what NĐ 334/2025 asks', () => {
    for (const code of ['U10', 'U11', 'U20', 'U21', 'U30', 'U31', 'U40', 'U41']) {
      expect(ruleset.standards.find(({ title }) => title === code)).toMatchObject({
        minDegree: 'university',
        minTheory: 'intermediate',
        sourceCitation: 'nd-334-2025',
        confirmed: true,
      });
    }
  });

  it('sets only parameters the rules know', () => {
    for (const rule of RULES) {
      const known = Object.keys(rule.parametersIn(ruleset));
      expect(Object.keys(ruleset.parameters[rule.id] ?? {}).filter((name) => !known.includes(name))).toEqual(
        [],
      );
    }
  });
});
