/** `decision-templates` and its kin: templates of decisions of the office's own, listed, checked, taken into use. */
import { DecisionFamily } from '../../../shared/domain/decision.ts';
import { DecisionKind } from '../../../shared/domain/decision-kind.ts';
import { severityOf, type TemplateScope } from '../../../shared/domain/document-template.ts';
import { ProvinceCode } from '../../../shared/domain/ids.ts';
import { Issuer } from '../../../shared/domain/issuer.ts';
import {
  templatePlaceWords,
  templateProblemWords,
  templateScopeWords,
} from '../../../shared/i18n/template-words.ts';
import {
  adoptTemplate,
  checkFile,
  removeTemplate,
  saveShipped,
  saveTemplate,
  templateList,
} from '../../services/export/templates.ts';
import { answer, type Command, type Context, withSession } from '../context.ts';
import { table } from '../output.ts';
import { answerChange } from './changes.ts';

/** The sample decision of a check without a workspace is that of any province. */
const SAMPLE_PROVINCE = ProvinceCode.parse('12');

function familyOf(context: Context): DecisionFamily {
  return DecisionFamily.parse(context.value('family'));
}

function scopeOf(context: Context): TemplateScope {
  const { data: kind = null } = DecisionKind.safeParse(context.optional('kind'));
  const { data: issuer = null } = Issuer.safeParse(context.optional('issuer'));
  return { family: familyOf(context), issuer, kind };
}

export const decisionTemplates: Command = (context) =>
  withSession(context, (session) => {
    const { t } = context.words;
    const templates = templateList(session);
    return answer({ templates }, () =>
      table(
        ['scope', 'template', 'since'].map((column) => t(`templates.column.${column}`)),
        templates.map((one) => [
          templateScopeWords(t, one),
          one.name,
          t('templates.by', { date: one.at, actor: one.actor }),
        ]),
        context.words,
      ),
    );
  });

/** Needs no workspace: an office checks its files before it has one. */
export const checkDecisionTemplate: Command = (context) => {
  const { t } = context.words;
  const { problems, ...check } = checkFile(context.path('template'), familyOf(context), SAMPLE_PROVINCE);
  const told = problems.map((problem) => ({
    ...problem,
    severity: severityOf(problem),
    message: templateProblemWords(t, problem),
  }));
  const text = () =>
    [
      check.usable
        ? t('templates.sum.usable')
        : t('templates.sum.refused', { count: told.filter(({ severity }) => severity === 'error').length }),
      ...told.map(({ severity, place, message }) => {
        const around = place === null ? '' : ` [${place.around}]`;
        return `${t(`templates.severity.${severity}`)} · ${templatePlaceWords(t, place)}: ${message}${around}`;
      }),
    ].join('\n');
  return answer({ ...check, problems: told }, text, !check.usable);
};

export const adoptDecisionTemplate: Command = (context) =>
  withSession(context, (session) =>
    answerChange(context, session, () =>
      adoptTemplate(session, { ...scopeOf(context), path: context.path('template'), checksum: null }),
    ),
  );

export const removeDecisionTemplate: Command = (context) =>
  withSession(context, (session) =>
    answerChange(context, session, () => removeTemplate(session, scopeOf(context))),
  );

/** With `--file` the template in use there, else the program's. */
export const saveDecisionTemplate: Command = (context) => {
  const out = context.path('out');
  const written = () => answer({ path: out }, () => context.words.t('templates.done.saved', { file: out }));
  if (context.optional('file') === undefined) {
    saveShipped(familyOf(context), out);
    return written();
  }
  return withSession(context, (session) => {
    saveTemplate(session, scopeOf(context), false, out);
    return written();
  });
};
