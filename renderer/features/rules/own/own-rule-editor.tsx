/** A rule of the office's own being edited; at the right whom it would hit. Ctrl+Enter saves, Esc leaves. */
import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { SEVERITIES } from '../../../../shared/domain/finding.ts';
import type { CitationId } from '../../../../shared/domain/ids.ts';
import { OWN_SCOPES } from '../../../../shared/domain/own-field.ts';
import type { OwnRuleDraft } from '../../../../shared/domain/own-rule.ts';
import { problemWords } from '../../../../shared/rules/own/problem-words.ts';
import { placeOfPath, problemsOf } from '../../../../shared/rules/own/problems.ts';
import { call } from '../../../app/api.ts';
import { composes } from '../../../app/keys.ts';
import { confirmOnce } from '../../../components/confirm-once.tsx';
import { undoOf } from '../../../components/plan-undo.ts';
import { citationWords } from '../../../components/plan-words.ts';
import { Splitter } from '../../../components/splitter.tsx';
import { notify, notifyError } from '../../../components/toasts.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { ConditionBuilder } from './condition-builder.tsx';
import { isChanged, useOwnDraft } from './draft-store.ts';
import { MessageField } from './message-field.tsx';
import { OwnPreviewPane } from './own-preview.tsx';
import styles from './own-rules.module.css';
import { useOwnPreview } from './use-own-preview.ts';

export function OwnRuleEditor({ draft }: { draft: OwnRuleDraft }): ReactNode {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const ownRules = usePlanStore((state) => state.index.ownRules);
  const { change, close } = useOwnDraft.getState();
  const [saving, setSaving] = useState(false);
  const problems = problemsOf(draft, [...ownRules.values()]);
  // A name is no part of what is checked: the preview need not wait for it.
  const untold = problems.filter(({ code }) => code !== 'name-missing' && code !== 'name-taken');
  const answer = useOwnPreview(
    untold.length > 0 ? null : { ...draft, name: problems.length > 0 ? PREVIEW_NAME : draft.name },
  );
  const errorOf = (...codes: string[]): string | null => {
    const found = problems.find(({ code, path }) => path === null && codes.includes(code));
    return found === undefined ? null : t(`ownRules.problem.${found.code}`);
  };

  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);

  const save = async (): Promise<void> => {
    if (problems.length > 0 || saving) return;
    setSaving(true);
    try {
      const result = await call('ownRule.save', { rule: draft });
      usePlanStore.getState().applyDelta(result.delta);
      notify({ message: t('ownRules.saved', { name: draft.name }), undo: undoOf(result) });
      close();
    } catch (error) {
      notifyError(error);
      setSaving(false);
    }
  };
  const leave = async (): Promise<void> => {
    const question = {
      title: t('ownRules.unsaved.title'),
      sentence: t('ownRules.unsaved.sentence'),
      action: t('ownRules.unsaved.action'),
    };
    if (!isChanged(useOwnDraft.getState()) || (await confirmOnce(question))) close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (composes(event.nativeEvent) || event.defaultPrevented) return;
    if (event.key === 'Enter' && event.ctrlKey) void save();
    else if (event.key === 'Escape' && !isListOpen(event.target)) void leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Splitter
      name="own-rule.preview"
      label={t('ownRules.preview.title')}
      side="right"
      initial={340}
      min={260}
      max={620}
      pane={<OwnPreviewPane draft={draft} answer={answer} />}
    >
      <form
        ref={form}
        className={styles.editor}
        aria-label={t(draft.id === null ? 'ownRules.newTitle' : 'ownRules.editTitle')}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className={styles.fields}>
          <TextInput
            label={t('ownRules.name')}
            error={errorOf('name-missing', 'name-taken')}
            value={draft.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <div className={styles.pair}>
            <Select
              label={t('ownRules.scopeLabel')}
              description={t(`ownRules.scopeHint.${draft.scope}`)}
              inputWrapperOrder={['label', 'input', 'description']}
              allowDeselect={false}
              data={OWN_SCOPES.map((scope) => ({ value: scope, label: t(`ownRules.scope.${scope}`) }))}
              value={draft.scope}
              onChange={(chosen) => {
                const scope = OWN_SCOPES.find((one) => one === chosen);
                if (scope !== undefined) change({ scope });
              }}
            />
            <Select
              label={t('ownRules.severity')}
              allowDeselect={false}
              data={SEVERITIES.map((severity) => ({
                value: severity,
                label: t(`domain.severity.${severity}`),
              }))}
              value={draft.severity}
              onChange={(chosen) => {
                const severity = SEVERITIES.find((one) => one === chosen);
                if (severity !== undefined) change({ severity });
              }}
            />
          </div>
          <div>
            <h3 className={styles.label}>{t('ownRules.conditions')}</h3>
            <ConditionBuilder
              conditions={draft.conditions}
              scope={draft.scope}
              problems={problems}
              onChange={(conditions) => change({ conditions })}
            />
          </div>
          <MessageField
            message={draft.message}
            scope={draft.scope}
            error={errorOf('message-missing', 'message-field')}
            onMessage={(message) => change({ message })}
          />
          <TextInput
            label={t('ownRules.settle')}
            placeholder={t('ownRules.settleHint')}
            value={draft.settle}
            onChange={(event) => change({ settle: event.currentTarget.value })}
          />
          <Basis citation={draft.citation} onCitation={(citation) => change({ citation })} />
          <Textarea
            label={t('ownRules.note')}
            placeholder={t('ownRules.noteHint')}
            autosize
            minRows={1}
            value={draft.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
        </div>
        <footer className={styles.actions}>
          <Button type="submit" disabled={problems.length > 0} loading={saving}>
            {t('ownRules.save')}
          </Button>
          <Button variant="default" onClick={() => void leave()}>
            {t('common.cancel')}
          </Button>
          {problems.length === 0 ? null : (
            <details className={styles.problems}>
              <summary>{t('ownRules.problems', { count: formatNumber(problems.length) })}</summary>
              <ul>
                {problems.map(({ code, path }) => {
                  const place = path === null ? '' : placeOfPath(path);
                  return <li key={`${code} ${place}`}>{problemWords(t, code, place)}</li>;
                })}
              </ul>
            </details>
          )}
        </footer>
      </form>
    </Splitter>
  );
}

/** Esc closes an open list of choices first. */
function isListOpen(target: EventTarget): boolean {
  return target instanceof Element && target.getAttribute('aria-expanded') === 'true';
}

/** Stands in for a name that is still to be given. */
const PREVIEW_NAME = '…';

function Basis({
  citation,
  onCitation,
}: {
  citation: CitationId | null;
  onCitation: (citation: CitationId | null) => void;
}): ReactNode {
  const t = useT();
  const citations = usePlanStore((state) => state.index.citations);
  return (
    <Select
      label={t('ownRules.citation')}
      placeholder={t('ownRules.citationNone')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      nothingFoundMessage={t('common.none')}
      data={[...citations.values()].map((one) => ({
        value: one.id as string,
        label: citationWords(one, one.id),
      }))}
      value={citation}
      onChange={(chosen) => onCitation([...citations.keys()].find((id) => id === chosen) ?? null)}
    />
  );
}
