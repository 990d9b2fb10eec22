import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PeopleQuestion } from '../../../../shared/domain/import-draft.ts';
import { Icon } from '../../../components/icons.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { answerOf, answerWords } from './answers.ts';
import { questionName } from './fact-lines.ts';
import styles from './people-step.module.css';

interface Props {
  asked: readonly PeopleQuestion[];
  /** Those that were decided without asking. */
  sure: readonly PeopleQuestion[];
  sureOpen: boolean;
  total: number;
  chosen: string;
  onChoose: (id: string) => void;
  onSureOpen: (open: boolean) => void;
}

/** Who is asked about; those understood without asking are folded away below. */
export function PeopleList(props: Props): ReactNode {
  const { asked, sure, sureOpen, total, chosen, onChoose, onSureOpen } = props;
  const t = useT();
  const rest = total - asked.length - sure.length;
  const options = (questions: readonly PeopleQuestion[]) =>
    questions.map((question) => (
      <Option
        key={question.id}
        question={question}
        chosen={question.id === chosen}
        onChoose={() => onChoose(question.id)}
      />
    ));
  return (
    <>
      {asked.length === 0 ? null : (
        <div
          role="listbox"
          tabIndex={0}
          data-step-focus="people"
          aria-label={t('importScreen.who.asked')}
          aria-activedescendant={asked.some(({ id }) => id === chosen) ? `who-${chosen}` : undefined}
          className={styles.options}
        >
          {options(asked)}
        </div>
      )}
      {rest > 0 ? (
        <p className={styles.rest}>{t('importScreen.who.rest', { count: formatNumber(rest) })}</p>
      ) : null}
      {sure.length === 0 ? null : (
        <>
          <UnstyledButton
            className={styles.fold ?? ''}
            aria-expanded={sureOpen}
            {...(asked.length === 0 ? { 'data-step-focus': 'people' } : {})}
            onClick={() => onSureOpen(!sureOpen)}
          >
            <Icon name={sureOpen ? 'down' : 'right'} size={12} />
            {t('importScreen.who.sure', { count: formatNumber(sure.length) })}
          </UnstyledButton>
          {sureOpen ? (
            <div
              role="listbox"
              tabIndex={0}
              aria-label={t('importScreen.who.sureList')}
              aria-activedescendant={sure.some(({ id }) => id === chosen) ? `who-${chosen}` : undefined}
              className={styles.options}
            >
              {options(sure)}
            </div>
          ) : null}
        </>
      )}
    </>
  );
}

interface OptionProps {
  question: PeopleQuestion;
  chosen: boolean;
  onChoose: () => void;
}

function Option({ question, chosen, onChoose }: OptionProps): ReactNode {
  const t = useT();
  const { id, sides, scope, reason } = question;
  const decided = answerOf(question);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's.
    <div
      role="option"
      id={`who-${id}`}
      tabIndex={-1}
      aria-selected={chosen}
      data-question={id}
      data-decided={decided !== null}
      className={styles.option}
      onClick={onChoose}
    >
      <Icon name={decided === null ? 'help' : 'check'} size={14} />
      <span className={styles.optionName}>{questionName(sides)}</span>
      <span className={styles.optionReason}>
        {t(scope === 'removed' ? 'importScreen.who.wasRemoved' : `import.reason.${reason}`)}
      </span>
      <span className={styles.optionAnswer}>
        {decided === null ? t('importScreen.who.open') : answerWords(t, scope, decided)}
      </span>
    </div>
  );
}
