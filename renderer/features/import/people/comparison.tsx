import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PeopleAnswer, PeopleQuestion, QuestionSide } from '../../../../shared/domain/import-draft.ts';
import { Icon } from '../../../components/icons.tsx';
import { formatDateTime } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { factName, factText } from '../fact-words.ts';
import { answerOf, answersTo, answerWords } from './answers.ts';
import styles from './comparison.module.css';
import { factLines, questionName } from './fact-lines.ts';

interface Props {
  question: PeopleQuestion;
  onDecide: (answer: PeopleAnswer | null) => void;
}

/** Two side by side: what differs is marked, what is suggested is said with its reason. */
export function Comparison({ question, onDecide }: Props): ReactNode {
  const t = useT();
  const { sides, scope, reason, suggested, sure, answer } = question;
  const { removal } = sides[1];
  const lines = factLines(sides);
  const differing = lines.filter(({ state }) => state === 'differs').length;
  const shown = answerOf(question);
  const origin = (side: QuestionSide): string =>
    side.place === null
      ? t(`importScreen.who.${side.removal === null ? 'inRoster' : 'takenOut'}`)
      : t('importScreen.who.rowOf', { row: side.place.row });
  return (
    <section className={styles.comparison} aria-label={questionName(sides)}>
      <header className={styles.head}>
        <h2>{questionName(sides)}</h2>
        <p className={styles.reason}>{t(`import.reason.${reason}`)}</p>
        {removal === null ? null : (
          <p className={styles.removal}>
            {t('importScreen.who.removal', {
              date: formatDateTime(removal.at),
              by: removal.by,
              reason: removal.reason,
            })}
          </p>
        )}
        <p className={styles.suggestion}>
          <Icon name="info" size={14} />
          <span>
            {t(sure ? 'importScreen.who.sureAnswer' : 'importScreen.who.suggestion', {
              answer: answerWords(t, scope, suggested).toLocaleLowerCase(),
            })}{' '}
            {t(scope === 'removed' ? 'importScreen.who.becauseRemoved' : `import.because.${reason}`)}
          </span>
        </p>
        <fieldset
          className={styles.answers}
          aria-label={t(`importScreen.who.${scope === 'removed' ? 'questionRemoved' : 'question'}`)}
        >
          {answersTo(scope).map((one, index) => (
            <Button
              key={one}
              variant={shown === one ? 'filled' : 'default'}
              aria-pressed={shown === one}
              data-suggested={suggested === one}
              leftSection={
                <span aria-hidden="true" className={styles.key}>
                  {index + 1}
                </span>
              }
              onClick={() => onDecide(answer === one ? null : one)}
            >
              {answerWords(t, scope, one)}
            </Button>
          ))}
          <span className={styles.effect}>
            {shown === null
              ? t('importScreen.who.untilThen')
              : t(`importScreen.who.effect.${scope}.${shown}`)}
          </span>
        </fieldset>
      </header>
      <table className={styles.facts}>
        <caption className="bt-visually-hidden">
          {t('importScreen.who.compare', { name: questionName(sides), count: differing })}
        </caption>
        <thead>
          <tr>
            <td />
            {sides.map((side, index) => (
              <th key={`${index.toString()} ${side.origin}`} scope="col">
                {origin(side)}
                <span>{side.origin}</span>
              </th>
            ))}
            <td className={styles.mark} />
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, left, right, state }) => (
            <tr key={key} data-state={state}>
              <th scope="row">{factName(t, key)}</th>
              <td>{left === '' ? '–' : factText(t, key, left)}</td>
              <td>{right === '' ? '–' : factText(t, key, right)}</td>
              <td className={styles.mark}>{state === 'same' ? '' : t(`importScreen.who.state.${state}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
