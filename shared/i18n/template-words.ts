/** What is said about templates of decisions: what one is for, what is wrong with one, and where. */
import type { TemplatePlace, TemplateProblem } from '../domain/document-template.ts';
import type { Translate } from './translate.ts';

/** What a template is for; the names are those of a scope, or of what the journal kept of one. */
export function templateScopeWords(
  t: Translate,
  { family, issuer, kind }: { family?: Code; issuer?: Code; kind?: Code },
): string {
  const who = isAll(issuer) ? String(family) : 'issuer';
  return t(`templates.scope.${who}${isAll(kind) ? 'All' : 'Kind'}`, {
    ...(isAll(issuer) ? {} : { issuer: t(`authority.issuer.${issuer}`) }),
    ...(isAll(kind) ? {} : { kind: t(`decisions.kind.${kind}`) }),
  });
}

/** The journal keeps '' for all of them; what it kept before organs were told apart has none. */
type Code = string | number | null | undefined;

function isAll(code: Code): boolean {
  return code === null || code === undefined || code === '';
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
