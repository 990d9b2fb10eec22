import { Button } from '@mantine/core';
import { memo, type ReactNode, useId } from 'react';
import { KEEP_AS_TYPED, type ValueQuestion } from '../../../../shared/domain/import-draft.ts';
import { Icon } from '../../../components/icons.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { hasWords, useT } from '../../../i18n/index.ts';
import { OtherAnswer } from './other-answer.tsx';
import type { ValueChoice } from './value-choices.ts';
import { hasMore } from './value-choices.ts';
import styles from './value-question.module.css';

interface Props {
  question: ValueQuestion;
  choices: readonly ValueChoice[];
  /** Where it stands, in words. */
  places: string;
  /** The answer in words, '' while there is none. */
  answered: string;
  chosen: boolean;
  onChoose: (id: string) => void;
  onAnswer: (id: string, answer: string | null) => void;
}

/** One text with how often it stands in the list, and the answers to choose from. */
export const ValueQuestionCard = memo(function ValueQuestionCard(props: Props): ReactNode {
  const { question, choices, places, answered, chosen, onChoose, onAnswer } = props;
  const t = useT();
  const sentence = useId();
  const { id, kind, field, value, count, answer, remembered } = question;
  const best = choices.find(({ why }) => why !== '');
  const words = { count: formatNumber(count), value, field: t(`domain.field.${field}`) };
  const isOther =
    answer !== null && answer !== KEEP_AS_TYPED && !choices.some((one) => one.answer === answer);
  const give = (one: string) => onAnswer(id, answer === one ? null : one);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be the thing the arrows go to.
    <div
      role="group"
      aria-labelledby={sentence}
      className={styles.question}
      data-question={id}
      data-chosen={chosen}
      data-answered={answer !== null}
      tabIndex={chosen ? 0 : -1}
      {...(chosen ? { 'data-step-focus': 'values' } : {})}
      onFocus={() => onChoose(id)}
    >
      <div className={styles.line}>
        <span className={styles.state} aria-hidden="true">
          <Icon name={answer === null ? 'help' : 'check'} size={14} />
        </span>
        <h4 id={sentence}>
          {kind === 'sex'
            ? t(value === '' ? 'importScreen.values.sexNoWord' : 'importScreen.values.sex', words)
            : t('importScreen.values.sentence', words)}
        </h4>
        {answer === null ? null : (
          <span className={styles.answered}>
            {t('importScreen.values.understood', { answer: answered })}
            {remembered ? <i>{t('importScreen.values.remembered')}</i> : null}
          </span>
        )}
      </div>
      <div className={styles.choices}>
        {choices.map((choice, index) => (
          <Button
            key={choice.answer}
            size="compact-sm"
            variant={answer === choice.answer ? 'filled' : 'default'}
            aria-pressed={answer === choice.answer}
            data-suggested={choice.why !== ''}
            leftSection={
              <span aria-hidden="true" className={styles.key}>
                {index + 1}
              </span>
            }
            onClick={() => give(choice.answer)}
          >
            {choice.label}
          </Button>
        ))}
        {hasMore(kind) ? (
          <OtherAnswer
            question={question}
            chosenElsewhere={isOther ? answered : ''}
            onAnswer={(one) => onAnswer(id, one)}
          />
        ) : null}
        <Button
          size="compact-sm"
          variant={answer === KEEP_AS_TYPED ? 'filled' : 'subtle'}
          color="gray"
          aria-pressed={answer === KEEP_AS_TYPED}
          leftSection={
            <span aria-hidden="true" className={styles.key}>
              0
            </span>
          }
          onClick={() => give(KEEP_AS_TYPED)}
        >
          {t(kind === 'sex' ? 'importScreen.values.leave' : 'importScreen.values.keep')}
        </Button>
      </div>
      <p className={styles.small}>
        {places}
        {best !== undefined && hasWords(`import.why.${best.why}`) ? (
          <span>
            {t('importScreen.values.because', {
              label: best.label,
              why: t(`import.why.${best.why}`, { value }),
            })}
          </span>
        ) : null}
      </p>
    </div>
  );
});
