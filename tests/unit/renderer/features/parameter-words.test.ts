import { describe, expect, it } from 'vitest';
import { parameterLines } from '../../../../renderer/features/rules/parameter-words.ts';
import { t } from '../../../../renderer/i18n/index.ts';
import { RULES } from '../../../../shared/rules/registry.ts';
import { Ruleset } from '../../../../shared/rules/ruleset.ts';

const titleName = (code: string): string => `tên ${code}`;

import { read } from '../../shared/i18n/catalog-entries.ts';

describe('parameterLines', () => {
  it('groups titles under the level they want, the highest first', () => {
    const lines = parameterLines(
      t,
      'QUAL-THEORY-MIN',
      { U20: 'intermediate', D01: 'advanced', U10: 'intermediate' },
      titleName,
    );
    expect(lines).toEqual([
      { label: 'Cao cấp', values: ['tên D01'] },
      { label: 'Trung cấp', values: ['tên U20', 'tên U10'] },
    ]);
  });

  it('says plain thresholds in words', () => {
    const lines = parameterLines(
      t,
      'AGE-FULL-TERM',
      { until: 'term-end', months: 60, countAttainmentMonth: false },
      titleName,
    );
    expect(lines.flatMap(({ values }) => values)).toEqual(['đến hết nhiệm kỳ', '60', 'Không']);
  });

  it('says thresholds by type of unit, kinds of bodies, specialities, and what nobody entered', () => {
    const parameters = {
      partyMax: { commune: 17, ward: 18, 'special-zone': 20 },
      assigned: { '03460': { party: 15 } },
      bodyKinds: ['economy', 'office'],
      wanted: ['justice'],
      before: null,
    };
    const lines = parameterLines(t, 'UNIT-HEADCOUNT', parameters, titleName);
    expect(lines.map(({ values }) => values)).toEqual([
      ['Xã 17, Phường 18, Đặc khu 20'],
      ['1'],
      ['Phòng Kinh tế', 'Văn phòng HĐND và UBND'],
      ['tư pháp, hộ tịch'],
      ['chưa nhập'],
    ]);
    const none = parameterLines(t, 'UNIT-HEADCOUNT', { assigned: {} }, titleName);
    expect(none.map(({ values }) => values)).toEqual([['chưa nhập']]);
  });

  it('has a name for every threshold a rule has by default', () => {
    const ruleset = Ruleset.parse(JSON.parse(read('resources/rulesets/national.json')));
    for (const rule of RULES) {
      for (const { label, values } of parameterLines(t, rule.id, rule.parametersIn(ruleset), titleName)) {
        expect(`${label} ${values.join(' ')}`, rule.id).not.toMatch(/ruleList\.|domain\./);
      }
    }
  });
});
