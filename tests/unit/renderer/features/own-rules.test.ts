import { describe, expect, it } from 'vitest';
import {
  groupAt,
  moved,
  newComparison,
  onField,
  replaced,
  withOperator,
  without,
} from '../../../../renderer/features/rules/own/condition-tree.ts';
import { EXAMPLE_NAMES, exampleDraft } from '../../../../renderer/features/rules/own/examples.ts';
import {
  capital,
  pickWords,
  shownMessage,
  storedMessage,
} from '../../../../renderer/features/rules/own/message-words.ts';
import { t } from '../../../../renderer/i18n/index.ts';
import { OWN_FIELDS } from '../../../../shared/domain/own-fact.ts';
import { fieldsOf, OWN_SCOPES } from '../../../../shared/domain/own-field.ts';
import { LANGUAGES } from '../../../../shared/i18n/catalogs.ts';
import { problemsOf } from '../../../../shared/rules/own/problems.ts';
import { compare, draft, group } from '../../../support/own-rules.ts';
import { translator } from '../../shared/rules/catalog-translator.ts';

const A = compare('age', 'ge', 1);
const B = compare('age', 'ge', 2);
const C = compare('age', 'ge', 3);
const INNER = group('any', B);
const ROOT = group('all', A, INNER, C);

describe('a tree of conditions', () => {
  it('is changed, cut and looked into by path', () => {
    expect(groupAt(ROOT, [1])).toBe(INNER);
    expect(replaced(ROOT, [1, 0], A)).toEqual(group('all', A, group('any', A), C));
    expect(replaced(ROOT, [], INNER)).toBe(INNER);
    expect(without(ROOT, [1, 0])).toEqual(group('all', A, group('any'), C));
    expect(without(ROOT, [0])).toEqual(group('all', INNER, C));
  });

  it('lets a condition go up and down, into groups and out of them', () => {
    const into = moved(ROOT, [0], 1);
    expect(into).toEqual({ root: group('all', group('any', A, B), C), path: [0, 0] });
    expect(moved(ROOT, [2], -1)).toEqual({ root: group('all', A, group('any', B, C)), path: [1, 1] });
    expect(moved(into?.root ?? ROOT, [0, 0], -1)).toEqual({ root: ROOT, path: [0] });
    expect(moved(ROOT, [1, 0], 1)).toEqual({ root: group('all', A, group('any'), B, C), path: [2] });
    expect(moved(group('all', A, B), [0], 1)).toEqual({ root: group('all', B, A), path: [1] });
  });

  it('lets a group pass its neighbours, and nothing leave the whole', () => {
    expect(moved(ROOT, [1], -1)).toEqual({ root: group('all', INNER, A, C), path: [0] });
    expect(moved(ROOT, [0], -1)).toBeNull();
    expect(moved(ROOT, [2], 1)).toBeNull();
    expect(moved(ROOT, [7], 1)).toBeNull();
  });

  it('begins comparisons with what is usual, and keeps values that still fit', () => {
    for (const scope of OWN_SCOPES) expect(fieldsOf(scope)).toContain(newComparison(scope).field);
    expect(onField({ field: 'disciplined' })).toMatchObject({ operator: 'eq', value: true, span: 24 });
    expect(onField({ field: 'column' })).toMatchObject({ column: '', value: null });
    expect(withOperator(A, 'lt')).toEqual(compare('age', 'lt', 1));
    expect(withOperator(A, 'empty').value).toBeNull();
    expect(withOperator(compare('sex', 'in', ['male']), 'notIn').value).toEqual(['male']);
    expect(withOperator(compare('degree', 'in', ['college']), 'ge').value).toBeNull();
  });
});

describe('a message', () => {
  it('is shown with names of fields and kept with their ids', () => {
    expect(shownMessage(t, 'Đã {age} tuổi, {x}')).toBe('Đã {tuổi} tuổi, {x}');
    expect(storedMessage(t, 'Đã { Tuổi } tuổi, {x} {')).toBe('Đã {age} tuổi, {x} {');
    for (const field of OWN_FIELDS) {
      expect(storedMessage(t, shownMessage(t, `{${field}}`)), field).toBe(`{${field}}`);
    }
    expect(capital(pickWords(t, 'column'))).toBe('Cột giữ nguyên văn');
  });
});

describe('the examples', () => {
  it.each(EXAMPLE_NAMES)('%s can be saved as it is, in both languages', (name) => {
    for (const language of LANGUAGES) {
      const example = exampleDraft(translator(language), name);
      expect(problemsOf(example)).toEqual([]);
      expect(example.name).not.toBe(draft().name);
    }
  });
});
