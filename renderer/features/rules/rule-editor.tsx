/** A rule being edited: thresholds at the left, what the office decides and what it would do at the right. */
import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { contradiction } from '../../../shared/domain/parameter-kind.ts';
import type { RuleRow } from '../../../shared/ipc/contract.ts';
import { call } from '../../app/api.ts';
import { undoStep } from '../../app/history-steps.ts';
import { composes } from '../../app/keys.ts';
import { attempt, notify, notifyError } from '../../components/toasts.tsx';
import { useT } from '../../i18n/index.ts';
import { OfficeDecision } from './office-decision.tsx';
import type { TitleName } from './parameter-words.ts';
import {
  editOf,
  isOutOfForm,
  isUnchanged,
  type RuleDraft,
  shippedDraft,
  withConfirmed,
  withValue,
} from './rule-draft.ts';
import styles from './rule-editor.module.css';
import { PreviewPane } from './rule-preview.tsx';
import { useSections } from './section-context.ts';
import { ThresholdField } from './threshold-field.tsx';
import { useRulePreview } from './use-rule-preview.ts';

interface Props {
  rule: RuleRow;
  draft: RuleDraft;
  titleName: TitleName;
  onDraft: (draft: RuleDraft) => void;
  onClose: () => void;
}

export function RuleEditor({ rule, draft, titleName, onDraft, onClose }: Props): ReactNode {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const [saving, setSaving] = useState(false);
  const [asked, setAsked] = useState(false);
  const edit = editOf(rule, draft);
  const unchanged = isUnchanged(rule, draft);
  const outOfForm = rule.editable.some(({ name, kind }) => isOutOfForm(kind, draft.thresholds[name]?.value));
  const against = contradiction(rule.ascending, (one) => draft.thresholds[one]?.value);
  const unfit = outOfForm || against !== null;
  const answer = useRulePreview(unchanged || unfit ? null : edit);
  const name = t(`rules.${rule.id}.name`);

  useEffect(
    () => form.current?.querySelector<HTMLElement>('input:not([type=hidden]), textarea')?.focus(),
    [],
  );

  const save = async (): Promise<void> => {
    if (unchanged || unfit || saving) return;
    setSaving(true);
    try {
      await call('rule.edit', edit);
      notify({ message: t('ruleEdit.saved', { rule: name }), undo: () => attempt(undoStep) });
      onClose();
    } catch (error) {
      notifyError(error);
      setSaving(false);
    }
  };
  const leave = (): void => {
    if (unchanged) onClose();
    else setAsked(true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (composes(event.nativeEvent) || event.defaultPrevented) return;
    if (event.key === 'Enter' && event.ctrlKey) void save();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <form
      ref={form}
      className={styles.editor}
      aria-label={t('ruleEdit.editRule', { rule: name })}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={styles.thresholds}>
        <h3>{t('ruleEdit.values')}</h3>
        {rule.editable.map((parameter) => {
          const { value, set } = draft.thresholds[parameter.name] ?? { value: parameter.value, set: false };
          return (
            <ThresholdField
              key={parameter.name}
              parameter={parameter}
              value={value}
              set={set}
              titleName={titleName}
              onValue={(typed) => onDraft(withValue(draft, parameter, typed))}
              onConfirm={(confirmed) => onDraft(withConfirmed(draft, parameter, confirmed))}
            />
          );
        })}
        {against === null ? null : (
          <p className={styles.invalid} role="alert">
            {t('ruleEdit.contradict', {
              lower: t(`ruleList.parameter.${against[0]}`),
              upper: t(`ruleList.parameter.${against[1]}`),
            })}
          </p>
        )}
        <NoThresholds rule={rule} />
      </div>
      <div className={styles.side}>
        <OfficeDecision rule={rule} draft={draft} onChange={onDraft} />
        <PreviewPane answer={answer} />
      </div>
      <div className={styles.actions}>
        {asked ? (
          <div role="alertdialog" aria-label={t('ruleEdit.leave')} className={styles.question}>
            <p>{t('ruleEdit.leave')}</p>
            <Button variant="default" autoFocus onClick={() => setAsked(false)}>
              {t('ruleEdit.leaveNo')}
            </Button>
            <Button color="red" onClick={onClose}>
              {t('ruleEdit.leaveYes')}
            </Button>
          </div>
        ) : (
          <>
            <Button type="submit" disabled={unchanged || unfit} loading={saving}>
              {t('ruleEdit.save')}
            </Button>
            <Button variant="default" onClick={leave}>
              {t('common.cancel')}
            </Button>
            <Button variant="subtle" onClick={() => onDraft(shippedDraft(rule))}>
              {t('ruleEdit.backAll')}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}

/** Why there is nothing to set here, and where it is set instead. */
function NoThresholds({ rule }: { rule: RuleRow }): ReactNode {
  const t = useT();
  const sections = useSections();
  if (rule.standardField === null) {
    return rule.editable.length > 0 ? null : <p className={styles.note}>{t('ruleEdit.noValues')}</p>;
  }
  return (
    <p className={styles.note}>
      {t('ruleEdit.inStandards')}{' '}
      {sections.has('standards') ? (
        <button type="button" className="bt-link" onClick={() => sections.open('standards')}>
          {t('ruleEdit.toStandards')}
        </button>
      ) : null}
    </p>
  );
}
