import { describe, expect, it } from 'vitest';
import { parameterLines, valueWords } from '../../../../../renderer/features/rules/parameter-words.ts';
import { t } from '../../../../../renderer/i18n/index.ts';
import type { RuleId } from '../../../../../shared/domain/rule-id.ts';
import { RULES } from '../../../../../shared/rules/registry.ts';
import { nationalRuleset } from '../../../shared/rules/sample-plan.ts';

const titleName = (code: string): string => `tên ${code}`;

function kindOf(id: RuleId, name: string) {
  const kind = RULES.find((rule) => rule.id === id)
    ?.parameters()
    .get(name)?.kind;
  if (kind === undefined) throw new Error(`${id} has no ${name}`);
  return kind;
}

const words = (id: RuleId, name: string, value: unknown) => valueWords(t, kindOf(id, name), value, titleName);

describe('parameterLines', () => {
  it('groups titles under the level they want, the highest first', () => {
    const lines = parameterLines(
      t,
      {
        parameters: { U20: 'intermediate', D01: 'advanced', U10: 'intermediate' },
        editable: [],
        standardField: 'minTheory',
      },
      titleName,
    );
    expect(lines).toEqual([
      { label: 'Cao cấp', values: ['tên D01'], parameter: null },
      { label: 'Trung cấp', values: ['tên U20', 'tên U10'], parameter: null },
    ]);
  });

  it('lists fields of study by title', () => {
    const lines = parameterLines(
      t,
      { parameters: { C04: ['justice'] }, editable: [], standardField: 'fields' },
      titleName,
    );
    expect(lines).toEqual([{ label: 'tên C04', values: ['tư pháp, hộ tịch'], parameter: null }]);
  });
});

describe('valueWords', () => {
  it('says plain thresholds in words', () => {
    expect(words('AGE-FULL-TERM', 'until', 'term-end')).toEqual(['đến hết nhiệm kỳ']);
    expect(words('PROVINCE-HEADCOUNT', 'before', 1842)).toEqual(['1.842']);
    expect(words('AGE-FULL-TERM', 'countAttainmentMonth', false)).toEqual(['Không']);
    expect(words('AGE-COMMITTEE', 'partyReference', '2025-07-01')).toEqual(['01/07/2025']);
    expect(words('UNIT-CENTRE-DIRECTOR', 'director', 'U40')).toEqual(['tên U40']);
  });

  it('says tables, lists, and what nobody entered', () => {
    expect(words('UNIT-HEADCOUNT', 'partyMax', { commune: 17, ward: 18, 'special-zone': 20 })).toEqual([
      'Xã 17, Phường 18, Đặc khu 20',
    ]);
    expect(words('UNIT-HEADCOUNT', 'assigned', { '03460': { party: 15 } })).toEqual(['1 đơn vị']);
    expect(words('UNIT-HEADCOUNT', 'assigned', {})).toEqual(['chưa nhập']);
    expect(words('BODY-DEPUTY-SHARE', 'bodyKinds', ['economy', 'office'])).toEqual([
      'Phòng Kinh tế',
      'Văn phòng HĐND và UBND',
    ]);
    expect(words('HOME-LOCAL', 'titles', [])).toEqual(['Không có']);
    expect(words('PROVINCE-HEADCOUNT', 'before', null)).toEqual(['chưa nhập']);
  });

  it('has words for every threshold a rule has by default', () => {
    for (const rule of RULES) {
      const shipped = rule.parametersIn(nationalRuleset);
      for (const [name, { kind }] of rule.parameters()) {
        const said = `${t(`ruleList.parameter.${name}`)} ${valueWords(t, kind, shipped[name], titleName).join(' ')}`;
        expect(said, rule.id).not.toMatch(/ruleList\.|domain\.|undefined|NaN/);
      }
    }
  });
});
