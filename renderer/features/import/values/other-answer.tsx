import { TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { ValueQuestion } from '../../../../shared/domain/import-draft.ts';
import { parsePartialDate } from '../../../../shared/text/parse-date.ts';
import { composes } from '../../../app/keys.ts';
import { formatDate } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { ChoiceSelect } from '../choice-select.tsx';
import { useTitleChoices, useUnitChoices } from '../unit-choices.ts';
import { ETHNIC_NAMES } from './ethnic-names.ts';

interface Props {
  question: ValueQuestion;
  /** The answer in words where it is none of the buttons, else ''. */
  chosenElsewhere: string;
  onAnswer: (answer: string) => void;
}

/** An answer beyond the suggestions: a date is typed, a name is searched. */
export function OtherAnswer({ question, chosenElsewhere, onAnswer }: Props): ReactNode {
  if (question.kind === 'date') return <TypedDate {...{ question, chosenElsewhere, onAnswer }} />;
  if (question.kind === 'unit') return <UnitAnswer {...{ question, chosenElsewhere, onAnswer }} />;
  if (question.kind === 'title') return <TitleAnswer {...{ question, chosenElsewhere, onAnswer }} />;
  return <NameAnswer {...{ question, chosenElsewhere, onAnswer }} />;
}

const WIDTH = 210;

function Searched({
  question,
  data,
  onAnswer,
}: Props & { data: { value: string; label: string }[] }): ReactNode {
  const t = useT();
  const { answer, value } = question;
  return (
    <ChoiceSelect
      label={t('importScreen.values.otherOf', { value })}
      placeholder={t('importScreen.values.other')}
      width={WIDTH}
      value={data.some((one) => one.value === answer) ? answer : null}
      data={data}
      onChange={onAnswer}
    />
  );
}

function UnitAnswer(props: Props): ReactNode {
  return <Searched {...props} data={useUnitChoices()} />;
}

function TitleAnswer(props: Props): ReactNode {
  return <Searched {...props} data={useTitleChoices()} />;
}

function NameAnswer(props: Props): ReactNode {
  const data = useMemo(() => ETHNIC_NAMES.map((name) => ({ value: name, label: name })), []);
  return <Searched {...props} data={data} />;
}

/** A date as one types it; Enter takes it. */
function TypedDate({ question, chosenElsewhere, onAnswer }: Props): ReactNode {
  const t = useT();
  const [typed, setTyped] = useState('');
  const { date } = parsePartialDate(typed);
  const wrong = typed.trim() !== '' && date.value === null;
  const take = () => {
    if (date.value !== null && date.value !== question.answer) onAnswer(date.value);
  };
  return (
    <TextInput
      w={WIDTH}
      aria-label={t('importScreen.values.dateOf', { value: question.value })}
      placeholder={chosenElsewhere === '' ? t('importScreen.values.datePlaceholder') : chosenElsewhere}
      value={typed}
      error={wrong}
      rightSectionWidth={date.value === null ? 0 : 92}
      rightSection={date.value === null ? null : <span aria-live="polite">{formatDate(date.value)}</span>}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (composes(event.nativeEvent) || event.key !== 'Enter') return;
        event.preventDefault();
        take();
      }}
    />
  );
}
