import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { RATINGS } from '../../../../shared/domain/history.ts';
import { TitleCode, UnitCode } from '../../../../shared/domain/ids.ts';
import type { ParameterKind } from '../../../../shared/domain/parameter-kind.ts';
import { parametersOf } from '../../../../shared/rules/parameter-kinds.ts';
import { Months, Percent } from '../../../../shared/rules/quantities.ts';
import { RULES } from '../../../../shared/rules/registry.ts';
import { vi as catalog } from '../i18n/catalog-entries.ts';
import { nationalRuleset } from './sample-plan.ts';

const kindOf = (schema: z.ZodType): ParameterKind | undefined =>
  parametersOf(z.object({ one: schema })).get('one')?.kind;

describe('kinds of thresholds', () => {
  it('are read off the schema with their bounds', () => {
    const bounds = { type: 'number', min: null, moreThan: null, max: null, quantity: null, optional: false };
    expect(kindOf(Months.default(60))).toEqual({
      ...bounds,
      whole: true,
      min: 1,
      max: 600,
      quantity: 'months',
    });
    expect(kindOf(Percent.nullable().default(null))).toEqual({
      ...bounds,
      whole: false,
      min: 0,
      max: 100,
      quantity: 'percent',
      optional: true,
    });
    expect(kindOf(z.number().positive())).toEqual({ ...bounds, whole: false, moreThan: 0 });
    expect(kindOf(z.boolean().default(true))).toEqual({ type: 'yes-no' });
    expect(kindOf(z.iso.date())).toEqual({ type: 'date' });
    expect(kindOf(TitleCode)).toEqual({ type: 'title' });
    expect(kindOf(z.array(TitleCode).default([]))).toEqual({ type: 'titles' });
    expect(kindOf(z.array(z.string()))).toEqual({ type: 'texts' });
    expect(kindOf(z.enum(['a', 'b']))).toEqual({
      type: 'choice',
      options: ['a', 'b'],
      words: 'ruleList.choice.one',
    });
    expect(kindOf(z.array(z.enum(RATINGS)))).toMatchObject({ type: 'choices', words: 'domain.rating' });
    expect(kindOf(z.record(z.enum(['a', 'b']), Months))).toMatchObject({
      type: 'numbers-by',
      partial: false,
    });
    expect(kindOf(z.partialRecord(z.enum(['a', 'b']), Months))).toMatchObject({ partial: true });
    expect(kindOf(z.object({ a: Months, b: Months.optional() }))).toMatchObject({
      type: 'numbers-by',
      keys: ['a', 'b'],
      partial: true,
    });
    expect(kindOf(z.record(UnitCode, z.object({ party: Months }).partial()))).toMatchObject({
      type: 'numbers-by-unit',
      columns: ['party'],
    });
  });

  it('are none where the thresholds are rows of the table of standards', () => {
    expect(parametersOf(z.record(z.string(), z.number())).size).toBe(0);
  });

  it('throw for a shape no editor knows', () => {
    expect(() => kindOf(z.array(z.object({ a: z.string() })))).toThrow('threshold one');
    expect(() => kindOf(z.string())).toThrow('threshold one');
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('has a kind, and words, for every threshold, and accepts its shipped value', () => {
    const shipped = rule.parametersIn(nationalRuleset);
    const parameters = rule.parameters();
    if (rule.standardField === null)
      expect([...parameters.keys()].sort()).toEqual(Object.keys(shipped).sort());
    else expect(parameters.size).toBe(0);
    for (const [name, { kind, accepts }] of parameters) {
      expect(accepts(shipped[name]), name).toBe(true);
      expect(accepts({ none: 'fits' }), name).toBe(false);
      expect(catalog.has(`ruleList.parameter.${name}`), name).toBe(true);
      for (const key of wordsNeeded(kind)) expect(catalog.has(key), key).toBe(true);
    }
  });
});

function wordsNeeded(kind: ParameterKind): string[] {
  const keys =
    'options' in kind ? kind.options : 'keys' in kind ? kind.keys : 'columns' in kind ? kind.columns : [];
  return 'words' in kind ? keys.map((key) => `${kind.words}.${key}`) : [];
}
