/** A new plan, or name and dates of one there is. */
import { Button, Modal, Radio, Select, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { nextPlanName, PLAN_CONTENTS, type PlanContent, type PlanId } from '../../../shared/domain/index.ts';
import { isCancelled, shapeOf } from '../../app/api.ts';
import { errorSentence } from '../../components/error-words.ts';
import { editPlan, makePlan } from '../../components/plan-switch.ts';
import { ProgressStrip } from '../../components/progress-strip.tsx';
import { attempt } from '../../components/toasts.tsx';
import { parseTypedDay } from '../../grid/typed-day.ts';
import { formatDate, planTitle } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { cancelWork, runWork } from '../../state/work.ts';
import styles from './plans.module.css';
import type { PlanLine } from './use-plans.ts';

/** What the form is opened for. */
export type PlanTask = { kind: 'new'; from: PlanId } | { kind: 'edit'; plan: PlanLine };

interface Props {
  task: PlanTask;
  plans: readonly PlanLine[];
  onClose: () => void;
}

interface Draft {
  name: string;
  from: PlanId;
  content: PlanContent;
  startDate: string;
  termEnd: string;
}

function draftOf(task: PlanTask, plans: readonly PlanLine[]): Draft {
  const from = task.kind === 'new' ? task.from : task.plan.id;
  const source = task.kind === 'new' ? plans.find(({ id }) => id === from) : task.plan;
  return {
    name: task.kind === 'new' ? nextPlanName(plans.map(({ name }) => name)) : task.plan.name,
    from,
    content: 'copy',
    startDate: formatDate(source?.startDate ?? null),
    termEnd: formatDate(source?.termEnd ?? null),
  };
}

export function PlanForm({ task, plans, onClose }: Props): ReactNode {
  const t = useT();
  const [draft, setDraft] = useState(() => draftOf(task, plans));
  const [isTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [workId, setWorkId] = useState('');
  const work = useAppStore((state) => state.work.find((one) => one.workId === workId));
  const [failure, setFailure] = useState<unknown>(null);
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setFailure(null);
  };
  const startDate = parseTypedDay(draft.startDate);
  const termEnd = parseTypedDay(draft.termEnd);
  const refusal = failure === null ? null : shapeOf(failure);
  const sentence = refusal === null ? null : errorSentence(t, refusal);
  const isAboutName = refusal?.code.startsWith('plan-name') === true;

  const save = async () => {
    setTried(true);
    if (startDate === null || termEnd === null) return;
    setSaving(true);
    const facts = { name: draft.name, startDate, termEnd };
    try {
      if (task.kind === 'edit') await editPlan(task.plan.id, facts);
      else {
        await runWork('duplicate', (id) => {
          setWorkId(id);
          return makePlan({ ...facts, from: draft.from, content: draft.content, workId: id });
        });
      }
      onClose();
    } catch (error) {
      // Stopped by whoever sits here: the form stands as it was filled in, and no plan was made.
      if (!isCancelled(error)) setFailure(error);
    } finally {
      setSaving(false);
    }
  };
  const stop = (): void => {
    if (workId !== '') attempt(() => cancelWork(workId));
  };
  const day = (field: 'startDate' | 'termEnd', value: string | null) => (
    <TextInput
      label={t(`plans.form.${field}`)}
      placeholder={t('plans.form.dayExample')}
      value={draft[field]}
      error={isTried && value === null ? t('plans.form.dayInvalid') : null}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <Modal
      opened
      onClose={() => {
        stop();
        onClose();
      }}
      title={t(task.kind === 'new' ? 'plans.form.newTitle' : 'plans.form.editTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      size={520}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSaving) void save();
        }}
      >
        <TextInput
          data-autofocus
          label={t('plans.form.name')}
          description={t('plans.form.nameHint')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={draft.name}
          error={isAboutName ? sentence : null}
          onChange={(event) => change({ name: event.currentTarget.value })}
          onFocus={(event) => event.currentTarget.select()}
        />
        {task.kind === 'new' ? (
          <>
            <Select
              label={t('plans.form.from')}
              data={plans.map(({ id, name }) => ({ value: id, label: planTitle(t, name) }))}
              value={draft.from}
              allowDeselect={false}
              onChange={(value) => change({ from: plans.find(({ id }) => id === value)?.id ?? draft.from })}
            />
            <Radio.Group
              label={t('plans.form.content')}
              value={draft.content}
              onChange={(value) =>
                change({ content: PLAN_CONTENTS.find((one) => one === value) ?? draft.content })
              }
            >
              <div className={styles.contents}>
                {PLAN_CONTENTS.map((one) => (
                  <Radio
                    key={one}
                    value={one}
                    label={t(`plans.form.contents.${one}.name`)}
                    description={t(`plans.form.contents.${one}.text`)}
                  />
                ))}
              </div>
            </Radio.Group>
          </>
        ) : null}
        <div className={styles.pair}>
          {day('startDate', startDate)}
          {day('termEnd', termEnd)}
        </div>
        {sentence === null || isAboutName ? null : (
          <p className={styles.refusal} role="alert">
            {sentence}
          </p>
        )}
        {work === undefined ? null : <ProgressStrip progress={work} onCancel={stop} />}
        <div className={styles.buttons}>
          <Button variant="default" disabled={isSaving} onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={isSaving}>
            {t(task.kind === 'new' ? 'plans.form.create' : 'common.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
