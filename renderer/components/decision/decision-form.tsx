/** One decision: its kind, the facts its paper wants, and a look at the text. */
import { Button, Select, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { DECISION_KINDS, type DecisionKind } from '../../../shared/domain/index.ts';
import { FACT_CHOICES } from '../../../shared/domain/paper-facts.ts';
import type { DecisionView } from '../../../shared/ipc/decision-channels.ts';
import { formatDate } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { undoOf } from '../plan-undo.ts';
import { personName, seatWords } from '../plan-words.ts';
import { ReplaceBase } from '../replace-base.tsx';
import { SeverityMark } from '../severity-mark.tsx';
import { attempt, notify } from '../toasts.tsx';
import styles from './decision.module.css';
import { enteredFacts, isDay, isWrongDay, sameFacts, shownFacts, type TypedFacts } from './typed-facts.ts';

type Field = DecisionView['fields'][number];

export function DecisionForm({ decision }: { decision: DecisionView }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const setDecision = usePlanStore((state) => state.setDecision);
  const { item, usual, chosen, kinds, facts, fields, paper } = decision;
  const [typed, setTyped] = useState<TypedFacts>(() => shownFacts(facts));
  // What was entered elsewhere, or for another change, begins the form anew.
  useEffect(() => setTyped(shownFacts(facts)), [facts]);

  const entered = enteredFacts(typed, facts);
  const wrong = fields.some(({ fact }) => isWrongDay(fact, typed[fact] ?? ''));
  const changed = !sameFacts(entered, facts);
  const person = personName(index, item.personId);
  const save = (kind: DecisionKind | null) =>
    attempt(async () => {
      const result = await setDecision(item, kind, entered);
      notify({ message: t('decisions.card.saved', { person }), undo: undoOf(result) });
    });
  const kindOptions = kinds.map((kind) => ({
    value: kind,
    label:
      kind === usual
        ? t('decisions.card.usual', { kind: t(`decisions.kind.${kind}`) })
        : t(`decisions.kind.${kind}`),
  }));

  return (
    <form
      className={styles.decision}
      onSubmit={(event) => {
        event.preventDefault();
        if (changed && !wrong) save(chosen);
      }}
    >
      {item.postId === null ? null : <p className={styles.seat}>{seatWords(t, index, item.postId)}</p>}
      <Select
        label={t('decisions.card.kind')}
        placeholder={t('decisions.card.none')}
        data={kindOptions}
        value={chosen ?? usual}
        allowDeselect={false}
        disabled={wrong}
        onChange={(value) => {
          const kind = DECISION_KINDS.find((one) => one === value) ?? null;
          save(kind === usual ? null : kind);
        }}
      />
      {fields.length === 0 ? null : (
        <div className={styles.fields}>
          {fields.map((field) => (
            <FactField
              key={field.fact}
              field={field}
              value={typed[field.fact] ?? ''}
              onChange={(value) => setTyped((before) => ({ ...before, [field.fact]: value }))}
            />
          ))}
        </div>
      )}
      {changed ? (
        <Button type="submit" size="xs" disabled={wrong}>
          {t('common.save')}
        </Button>
      ) : null}
      {paper === null ? null : <PaperText paper={paper} />}
    </form>
  );
}

function FactField({
  field: { fact, required, presumed },
  value,
  onChange,
}: {
  field: Field;
  value: string;
  onChange: (value: string) => void;
}): ReactNode {
  const t = useT();
  const label = t(`decisions.fact.${fact}`);
  const choices = FACT_CHOICES[fact];
  if (choices !== undefined) {
    return (
      <Select
        label={label}
        withAsterisk={required}
        placeholder={t('decisions.card.choose')}
        data={choices.map((one) => ({ value: one, label: t(`decisions.choice.${one}`) }))}
        value={value === '' ? null : value}
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        onChange={(next) => onChange(next ?? '')}
      />
    );
  }
  return (
    <TextInput
      label={label}
      withAsterisk={required}
      placeholder={presumed === '' ? (isDay(fact) ? t('decisions.card.day') : '') : presumed}
      value={value}
      error={isWrongDay(fact, value) ? t('decisions.card.dayWrong') : null}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** What is missing or doubtful, and the text behind a click. */
function PaperText({ paper }: { paper: NonNullable<DecisionView['paper']> }): ReactNode {
  const t = useT();
  const { family, numberLine, name, subject, articles, missing, warnings } = paper;
  return (
    <>
      {missing.length + warnings.length === 0 ? null : (
        <ul className={styles.problems} aria-label={t('exports.toDo')}>
          {missing.map((gap) => (
            <li key={gap}>
              <SeverityMark mark="warn" compact />
              <span>{t(`exports.warning.missing-${gap}`)}</span>
            </li>
          ))}
          {warnings.map(({ code, params }) => {
            const shown = Object.entries(params).map(([key, value]) => [key, formatDate(value)]);
            const words = t(`exports.warning.${code}`, Object.fromEntries(shown));
            return (
              <li key={words}>
                <SeverityMark mark="info" compact />
                <span>
                  {words}
                  <ReplaceBase code={code} params={params} />
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <details className={styles.text}>
        <summary>{t(`decisions.card.text.${family}`)}</summary>
        <div className={styles.sheet}>
          <p>{numberLine.replace(/\s+/gu, ' ')}</p>
          <p className={styles.heading}>{name}</p>
          <p className={styles.heading}>{subject}</p>
          {articles.map(({ label, paragraphs }) =>
            paragraphs.map((paragraph, at) => (
              <p key={`${label} ${paragraph}`}>
                {at === 0 ? <strong>{label} </strong> : null}
                {paragraph}
              </p>
            )),
          )}
        </div>
      </details>
    </>
  );
}
