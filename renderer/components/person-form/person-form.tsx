/** Facts of a person, corrected by hand. Enter or Ctrl+Enter saves, Esc leaves; only what was changed is sent. */
import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Person } from '../../../shared/domain/index.ts';
import { composes, isKey } from '../../app/keys.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { notifyError } from '../toasts.tsx';
import { FormField } from './form-field.tsx';
import { hintOf } from './form-hints.ts';
import { sectionsOf } from './form-layout.ts';
import { changedKeys, historyKey, textIn, tidy } from './form-values.ts';
import { hasErrors } from './histories/history-hints.ts';
import { HISTORY_NAMES } from './histories/history-rows.ts';
import { HistorySection } from './histories/history-section.tsx';
import { LeaveQuestion } from './leave-question.tsx';
import { NEW_PERSON, type PersonDraft, usePersonDraft } from './person-draft.ts';
import styles from './person-form.module.css';
import { savePerson } from './save-person.ts';
import { useNames } from './use-names.ts';

/** This day by the clock of the machine. */
function dayOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Puts the cursor behind the name, as F2 does in a spreadsheet. */
function goToName(form: HTMLElement | null): void {
  const field = form?.querySelector<HTMLTextAreaElement>('[data-field="fullName"] textarea');
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

interface Props {
  draft: PersonDraft;
  /** The person as known now. */
  now: Person;
}

export function PersonForm({ draft, now }: Props): ReactNode {
  const t = useT();
  const id = useId();
  const names = useNames();
  const type = usePersonDraft((state) => state.type);
  const close = usePersonDraft((state) => state.close);
  const [today] = useState(() => dayOf(new Date()));
  const [asking, setAsking] = useState(false);
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const left = useRef<HTMLElement | null>(null);
  const { person, before, values, opener } = draft;
  const isNew = person.id === NEW_PERSON;
  const choosePerson = usePlanStore((state) => state.choosePerson);
  const changed = new Set(changedKeys(before, values));
  const sections = sectionsOf(before.currentPosition !== '', person.extra);
  const nameless = tidy(values.fullName) === '';
  const isWrong = HISTORY_NAMES.some((name) => {
    const key = historyKey(name);
    return changed.has(key) && hasErrors(name, textIn(values, key), today);
  });

  useEffect(() => {
    // Who walks past this form in a list or a grid keeps the focus there.
    const at = document.activeElement;
    if (at === document.body || at === opener) goToName(form.current);
  }, [opener]);

  const save = () => {
    if (saving) return;
    if (nameless) {
      goToName(form.current);
      return;
    }
    if (isWrong) {
      form.current?.querySelector<HTMLElement>('[data-history] [aria-invalid="true"]')?.focus();
      return;
    }
    setSaving(true);
    savePerson(now, draft, today)
      .then((id) => {
        close();
        // Somebody new is looked at under the number the program gave.
        if (isNew && id !== null) choosePerson(id);
      }, notifyError)
      .finally(() => setSaving(false));
  };
  const drop = () => {
    close();
    if (isNew) choosePerson(null);
  };
  const leave = () => {
    if (changed.size === 0) {
      drop();
      return;
    }
    left.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setAsking(true);
  };
  const goOn = () => {
    setAsking(false);
    left.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event.nativeEvent)) return;
    const listOpen =
      event.target instanceof HTMLElement && event.target.getAttribute('aria-expanded') === 'true';
    if (isKey(event.nativeEvent, 'Ctrl+Enter')) {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape' && !listOpen) {
      event.preventDefault();
      event.stopPropagation();
      if (asking) goOn();
      else leave();
    } else if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement) {
      // A line end means something in the note only.
      if (event.target.dataset.lines !== undefined || event.shiftKey) return;
      event.preventDefault();
      save();
    } else if (event.key === 'Enter' && listOpen) {
      // With nothing marked in an open list, Enter would save what was not meant yet.
      event.preventDefault();
    }
  };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={isNew ? t('roster.add.title') : t('people.edit.label', { person: person.fullName })}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <header className={styles.head}>
        <h2>{t(isNew ? 'roster.add.title' : 'people.edit.title')}</h2>
      </header>
      {sections.map(({ name, fields }) => (
        <fieldset key={name} className={styles.section}>
          <legend>{t(`people.edit.section.${name}`)}</legend>
          <div className={styles.fields}>
            {fields.map((spec) => (
              <FormField
                key={spec.key}
                spec={spec}
                id={`${id}-${spec.key}`}
                value={textIn(values, spec.key)}
                changed={changed.has(spec.key)}
                hint={isNew && changed.size === 0 ? null : hintOf(person, values, spec.key, today)}
                onType={(text) => type(spec.key, text, names)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <fieldset className={styles.section}>
        <legend>{t('histories.section')}</legend>
        {HISTORY_NAMES.map((name) => (
          <HistorySection
            key={name}
            name={name}
            id={`${id}-${name}`}
            personId={person.id}
            text={textIn(values, historyKey(name))}
            changed={changed.has(historyKey(name))}
            today={today}
            onType={(text) => type(historyKey(name), text, names)}
          />
        ))}
      </fieldset>
      <footer className={styles.foot}>
        {asking ? (
          <LeaveQuestion count={changed.size} onLeave={drop} onGoOn={goOn} />
        ) : (
          <>
            <p role="status">
              {changed.size === 0
                ? t('people.edit.unchanged')
                : t('people.edit.changedCount', { count: changed.size })}
            </p>
            <Button variant="default" onClick={leave}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={changed.size === 0 || nameless || isWrong} loading={saving}>
              {t('common.save')}
            </Button>
          </>
        )}
      </footer>
    </form>
  );
}

/** While somebody else's form is left open with changes: who it is, and the ways on. */
export function DraftElsewhere({ draft }: { draft: PersonDraft }): ReactNode {
  const t = useT();
  const close = usePersonDraft((state) => state.close);
  const choosePerson = usePlanStore((state) => state.choosePerson);
  return (
    <div className={styles.elsewhere} role="status">
      <p>
        {draft.person.id === NEW_PERSON
          ? t('roster.add.elsewhere')
          : t('people.edit.elsewhere', { person: draft.person.fullName })}
      </p>
      <Button size="compact-xs" onClick={() => choosePerson(draft.person.id)}>
        {t('people.edit.back')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={close}>
        {t('people.edit.drop')}
      </Button>
    </div>
  );
}
