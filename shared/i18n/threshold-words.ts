/** What a threshold of a rule may be, in words; the same beside its field and in a refusal. */
import type { ErrorParams } from '../domain/errors.ts';
import type { NumberKind, ParameterKind } from '../domain/parameter-kind.ts';
import { problemWords } from '../rules/own/problem-words.ts';
import type { Translate } from './translate.ts';

/** What a refused value might have been: the kind, and of numbers whether they are whole and between what. */
export interface Allowed {
  kind: string;
  whole: boolean;
  min: number | null;
  moreThan: number | null;
  max: number | null;
}

const NO_BOUNDS: Omit<Allowed, 'kind'> = { whole: false, min: null, moreThan: null, max: null };

export function allowedOf(kind: ParameterKind): Allowed {
  const number: NumberKind | null = kind.type === 'number' ? kind : 'number' in kind ? kind.number : null;
  if (number === null) return { ...NO_BOUNDS, kind: kind.type };
  const { whole, min, moreThan, max } = number;
  return { kind: kind.type, whole, min, moreThan, max };
}

/** As params of a refusal, and back again. */
export function allowedParams({ kind, whole, min, moreThan, max }: Allowed): ErrorParams {
  return {
    kind,
    ...(whole ? { whole: 1 } : {}),
    ...(min === null ? {} : { min }),
    ...(moreThan === null ? {} : { moreThan }),
    ...(max === null ? {} : { max }),
  };
}

function allowedIn({ kind, whole, min, moreThan, max }: ErrorParams): Allowed {
  const bound = (value: string | number | undefined) => (typeof value === 'number' ? value : null);
  return {
    kind: String(kind),
    whole: whole !== undefined,
    min: bound(min),
    moreThan: bound(moreThan),
    max: bound(max),
  };
}

/** `cần là số nguyên từ 1 đến 600`. */
export function allowedWords(t: Translate, allowed: Allowed): string {
  const { kind, whole } = allowed;
  if (kind === 'number')
    return joined([t(`ruleEdit.allowed.${whole ? 'whole' : 'number'}`), bounds(t, allowed)]);
  const each = bounds(t, allowed);
  const noun = t(`ruleEdit.allowed.${kind}`);
  return each === '' ? noun : joined([`${noun},`, each]);
}

function bounds(t: Translate, { min, moreThan, max }: Allowed): string {
  if (min !== null && max !== null) return t('ruleEdit.allowed.between', { min, max });
  return joined([
    min === null ? '' : t('ruleEdit.allowed.atLeast', { min }),
    moreThan === null ? '' : t('ruleEdit.allowed.moreThan', { moreThan }),
    max === null ? '' : t('ruleEdit.allowed.atMost', { max }),
  ]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** The gaps of the sentence of a refusal: a threshold and its rule by their names, what is allowed or wrong in words. */
export function refusalGaps(t: Translate, code: string, params: ErrorParams): ErrorParams {
  if (code === 'own-rule-invalid') {
    return { ...params, problem: problemWords(t, String(params.problem), String(params.place)) };
  }
  const ruleName = t(`rules.${params.rule ?? ''}.name`);
  const nameOf = (parameter: ErrorParams[string] | undefined): string =>
    t(`ruleList.parameter.${parameter ?? ''}`);
  switch (code) {
    case 'rule-value':
      return {
        ...params,
        ruleName,
        name: nameOf(params.parameter),
        allowed: allowedWords(t, allowedIn(params)),
      };
    case 'rule-values-contradict':
      return { ...params, ruleName, lowerName: nameOf(params.lower), upperName: nameOf(params.upper) };
    default:
      return reviewGaps(t, params);
  }
}

/** Stages, roles and states of papers by their names. */
function reviewGaps(t: Translate, params: ErrorParams): ErrorParams {
  const { stage, role, needed, state } = params;
  return {
    ...params,
    ...(stage === undefined ? {} : { stage: t(`review.stage.${stage}`) }),
    ...(state === undefined ? {} : { state: t(`papers.state.${state}`) }),
    ...(role === undefined ? {} : { role: t(`review.role.${role}`) }),
    ...(needed === undefined ? {} : { needed: rolesIn(t, String(needed).split(' ')) }),
  };
}

/** `Cán bộ tham mưu, Lãnh đạo`. */
export function rolesIn(t: Translate, roles: readonly string[]): string {
  return roles.map((role) => t(`review.role.${role}`)).join(', ');
}
