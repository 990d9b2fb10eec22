/** Templates of decisions: which is in use for what, the office's own loaded, checked, saved and dropped. */
import { Button, Radio, Select } from '@mantine/core';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { DecisionFamily } from '../../../../shared/domain/decision.ts';
import { DECISION_KINDS, DecisionKind, familiesOf } from '../../../../shared/domain/decision-kind.ts';
import {
  severityOf,
  type TemplateCheck,
  type TemplateScope,
  templateFor,
} from '../../../../shared/domain/document-template.ts';
import { familyOfIssuer, ISSUERS, Issuer } from '../../../../shared/domain/issuer.ts';
import { templateScopeWords } from '../../../../shared/i18n/template-words.ts';
import { call, shapeOf } from '../../../app/api.ts';
import { undoOf } from '../../../components/plan-undo.ts';
import { ErrorState, SkeletonRows } from '../../../components/states.tsx';
import { attempt, notify } from '../../../components/toasts.tsx';
import { useAnswer } from '../../../components/use-answer.ts';
import { formatDateTime } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { FieldList } from './field-list.tsx';
import { TemplateReport } from './template-report.tsx';
import styles from './templates.module.css';

/** A file that was chosen and not taken into use yet; without one, what is in use is looked at. */
interface Looked {
  path: string | null;
  check: TemplateCheck;
}

const listTemplates = () => call('template.list', {});

const ALL = { issuer: null, kind: null } as const;

function keyOf({ family, issuer, kind }: TemplateScope): string {
  return [family, issuer ?? '', kind ?? ''].join(' ');
}

/** `Văn bản Nhà nước · Sở Nội vụ · Bổ nhiệm`. */
function scopeLabel(t: ReturnType<typeof useT>, { family, issuer, kind }: TemplateScope): string {
  return [
    t(`templates.family.${family}`),
    ...(issuer === null ? [] : [t(`authority.issuer.${issuer}`)]),
    kind === null ? t('templates.allKinds') : t(`decisions.kind.${kind}`),
  ].join(' · ');
}

/** It can be used, and something about it should be looked at. */
function isDoubtful({ usable, problems }: TemplateCheck): boolean {
  return usable && problems.some((problem) => severityOf(problem) === 'warn');
}

export function TemplatesTab(): ReactNode {
  const t = useT();
  const { answer: own, failure } = useAnswer(listTemplates);
  const [scope, setScope] = useState<TemplateScope>({ family: 'state', ...ALL });
  const [looked, setLooked] = useState<Looked | null>(null);
  const look = useCallback(
    async (about: TemplateScope, path: string | null): Promise<void> =>
      setLooked({ path, check: await call('template.check', { ...about, path }) }),
    [],
  );
  const key = own === null ? '' : JSON.stringify([scope, own]);
  // What is in use is looked at again when it changes, or another scope is chosen.
  useEffect(() => {
    if (key !== '') attempt(() => look(scope, null));
  }, [key, look, scope]);
  if (failure !== null) return <ErrorState title={t('templates.failed')} error={shapeOf(failure)} />;
  if (own === null) return <SkeletonRows rows={6} columns={3} />;

  const shown = new Map<string, TemplateScope>();
  for (const one of [
    ...DecisionFamily.options.map((family): TemplateScope => ({ family, ...ALL })),
    ...own,
    scope,
  ]) {
    shown.set(keyOf(one), { family: one.family, issuer: one.issuer, kind: one.kind });
  }
  const scopes = [...shown.values()];
  const usedFor = (about: TemplateScope) => own.find((one) => keyOf(one) === keyOf(about));
  const mine = usedFor(scope);
  const words = templateScopeWords(t, scope);

  const replace = async (): Promise<void> => {
    const { path } = await call('dialog.openDocument', {});
    if (path !== null) await look(scope, path);
  };
  const use = async ({ path, check }: Looked): Promise<void> => {
    if (path === null) return;
    const result = await call('template.use', { ...scope, path, checksum: check.checksum });
    notify({ message: t('templates.done.used', { file: check.name, scope: words }), undo: undoOf(result) });
  };
  const remove = async (file: string): Promise<void> => {
    const result = await call('template.remove', scope);
    notify({ message: t('templates.done.removed', { file }), undo: undoOf(result) });
  };
  const save = async (shipped: boolean): Promise<void> => {
    const suggestedName = t(`templates.fileName.${scope.family}`);
    const { path } = await call('dialog.saveDocument', { suggestedName });
    if (path === null) return;
    await call('template.save', { ...scope, shipped, to: path });
    notify({ message: t('templates.done.saved', { file: path }) });
  };
  const trial = async (path: string | null): Promise<void> => {
    const { path: to } = await call('dialog.saveDocument', { suggestedName: t('templates.fileName.trial') });
    if (to === null) return;
    await call('template.trial', { ...scope, path, to });
    await call('shell.openFile', { path: to });
  };

  return (
    <div className={styles.screen}>
      <section className={styles.list} aria-label={t('templates.list')}>
        <p className={styles.quiet}>{t('templates.howTo')}</p>
        <Radio.Group
          label={t('templates.list')}
          value={keyOf(scope)}
          onChange={(chosen) => setScope(shown.get(chosen) ?? scope)}
        >
          {scopes.map((one) => {
            // Where it has none of its own, the less particular one is in use.
            const template = templateFor(own, one);
            return (
              <Radio
                key={keyOf(one)}
                className={styles.scope}
                value={keyOf(one)}
                label={scopeLabel(t, one)}
                description={
                  template === null
                    ? t('templates.shipped')
                    : `${template.name} · ${t('templates.by', { date: formatDateTime(template.at), actor: template.actor })}`
                }
              />
            );
          })}
        </Radio.Group>
        <Select
          label={t('templates.ofIssuer')}
          placeholder={t('templates.allIssuers')}
          searchable
          clearable
          value={scope.issuer}
          data={ISSUERS.filter((issuer) => familyOfIssuer(issuer) === scope.family).map((issuer) => ({
            value: issuer,
            label: t(`authority.issuer.${issuer}`),
          }))}
          onChange={(issuer) => setScope({ ...scope, issuer: Issuer.nullable().parse(issuer) })}
        />
        <Select
          label={t('templates.ofKind')}
          placeholder={t('templates.allKinds')}
          searchable
          clearable
          value={scope.kind}
          data={DECISION_KINDS.filter((kind) => familiesOf(kind).includes(scope.family)).map((kind) => ({
            value: kind,
            label: t(`decisions.kind.${kind}`),
          }))}
          onChange={(kind) => setScope({ ...scope, kind: DecisionKind.nullable().parse(kind) })}
        />
        <p className={styles.quiet}>{t('templates.order')}</p>
        <div className={styles.actions}>
          <Button size="compact-sm" onClick={() => attempt(replace)}>
            {t('templates.replace')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => attempt(() => save(true))}>
            {t('templates.saveShipped')}
          </Button>
          {mine === undefined ? null : (
            <>
              <Button size="compact-sm" variant="default" onClick={() => attempt(() => save(false))}>
                {t('templates.saveOwn')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => attempt(() => remove(mine.name))}>
                {t('templates.remove')}
              </Button>
            </>
          )}
        </div>
        <p className={styles.quiet}>
          {t(mine === undefined ? 'templates.formatsShipped' : 'templates.formats')}
        </p>
      </section>
      <section className={styles.checked} aria-label={t('templates.look')}>
        {looked === null ? (
          <p className={styles.quiet}>{t('templates.checking')}</p>
        ) : (
          <>
            <h2>
              {looked.check.name === ''
                ? t('templates.shippedChecked', { scope: words })
                : t('templates.checkOf', { file: looked.check.name, scope: words })}
            </h2>
            <div className={styles.actions}>
              {looked.path === null ? null : (
                <>
                  <Button
                    size="compact-sm"
                    disabled={!looked.check.usable}
                    onClick={() => attempt(() => use(looked))}
                  >
                    {t(isDoubtful(looked.check) ? 'templates.useAnyway' : 'templates.use')}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => attempt(() => look(scope, null))}
                  >
                    {t('templates.cancel')}
                  </Button>
                </>
              )}
              <Button
                size="compact-sm"
                variant="default"
                disabled={!looked.check.usable}
                onClick={() => attempt(() => trial(looked.path))}
              >
                {t('templates.trial')}
              </Button>
            </div>
            <TemplateReport check={looked.check} />
          </>
        )}
      </section>
      <section className={styles.checked} aria-label={t('templates.tab.fields')}>
        <h2>{t('templates.tab.fields')}</h2>
        <FieldList family={scope.family} />
      </section>
    </div>
  );
}
