import { describe, expect, it } from 'vitest';
import { decisionFields } from '../../../../electron/export/docx/decision-docx.ts';
import {
  FIELD_SECTIONS,
  fieldSnippet,
  MERGE_FIELDS,
  mergeField,
} from '../../../../shared/documents/merge-fields.ts';
import { sampleDecision } from '../../../../shared/documents/sample-decision.ts';
import { DecisionFamily } from '../../../../shared/domain/decision.ts';
import { catalogs } from '../../../../shared/i18n/catalogs.ts';
import { PROVINCE } from './samples.ts';

type Fields = ReturnType<typeof decisionFields>;

/** What a field holds in the sample: of lines the first, within a group that of its first item. */
function heldBy(fields: Fields, name: string): unknown {
  const [group] = mergeField(name)?.within ?? [];
  if (group === undefined) return fields[name];
  const items = fields[group];
  const [first] = Array.isArray(items) ? (items as readonly Fields[]) : [];
  return first?.[name];
}

describe('the list of merge fields', () => {
  it.each(DecisionFamily.options)(
    'has every field a %s decision fills, with its type and example',
    (family) => {
      const fields = decisionFields(sampleDecision(family, PROVINCE), 0);
      expect(Object.keys(fields).filter((name) => mergeField(name) === undefined)).toEqual([]);
      for (const { name, type, example } of MERGE_FIELDS) {
        const held = heldBy(fields, name);
        switch (type) {
          case 'text': {
            const start = example[family].replace(/…$/, '');
            expect(String(held).startsWith(start), name).toBe(true);
            if (start === example[family]) expect(held, name).toBe(start);
            break;
          }
          case 'lines':
            expect((held as string[])[0] ?? '', name).toBe(example[family]);
            break;
          case 'group':
            expect(Array.isArray(held), name).toBe(true);
            break;
          case 'condition':
            expect(typeof held, name).toBe('boolean');
            break;
          case 'drawing':
            expect(held, name).toSatisfy((xml: unknown) => xml === '' || String(xml).startsWith('<w:p>'));
            break;
        }
      }
    },
  );

  it('names every field once, in words of both languages, under a heading', () => {
    const names = MERGE_FIELDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z]+(_[a-z]+)*$/.test(name))).toBe(true);
    for (const language of [catalogs.vi, catalogs.en]) {
      expect(Object.keys(language.templates.field).toSorted()).toEqual(names.toSorted());
      expect(Object.keys(language.templates.section)).toEqual([...FIELD_SECTIONS]);
    }
  });

  it('writes each as it stands in a template', () => {
    const snippet = (name: string) => {
      const field = mergeField(name);
      return field === undefined ? null : fieldSnippet(field);
    };
    expect(snippet('so_ky_hieu')).toBe('{so_ky_hieu}');
    expect(snippet('can_cu')).toBe('{#can_cu}\n{.}\n{/can_cu}');
    expect(snippet('nguoi')).toBe('{#nguoi}\n\n{/nguoi}');
    expect(snippet('la_nu')).toBe('{#la_nu}{/la_nu}');
    expect(snippet('ke_co_quan')).toBe('{@ke_co_quan}');
  });
});
