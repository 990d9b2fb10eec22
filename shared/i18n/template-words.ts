/** What is said about templates of decisions: what one is for, what is wrong with one, and where. */
import type { TemplatePlace, TemplateProblem } from '../domain/document-template.ts';
import type { Translate } from './translate.ts';

/** What a template is for; the names are those of a scope, or of what the journal kept of one. */
export function templateScopeWords(
  t: Translate,
  { family, kind }: { family?: string | number | undefined; kind?: string | number | null | undefined },
): string {
  const isAll = kind === null || kind === undefined || kind === '';
  return t(
    `templates.scope.${family}${isAll ? 'All' : 'Kind'}`,
    isAll ? {} : { kind: t(`decisions.kind.${kind}`) },
  );
}

/** One sentence: what is wrong, and what to do. */
export function templateProblemWords(t: Translate, { code, params }: Omit<TemplateProblem, 'place'>): string {
  const { side } = params;
  const words = side === undefined ? params : { ...params, sideWords: t(`templates.side.${side}`) };
  const sentence = t(`templates.problem.${code}`, words);
  const { nearest = '' } = params;
  return nearest === '' ? sentence : `${sentence} ${t('templates.nearest', { nearest: `{${nearest}}` })}`;
}

/** Where it is, as its reader counts. */
export function templatePlaceWords(t: Translate, place: TemplatePlace | null): string {
  if (place === null) return t('templates.place.file');
  return t(`templates.place.${place.part}`, { paragraph: place.paragraph });
}
