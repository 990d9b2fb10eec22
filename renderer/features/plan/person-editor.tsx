/**
 * Types a person into a seat: a list ranked for the seat as one types, what each lacks in words. Enter takes,
 * Esc leaves. Where taking can mean several things, or somebody would lose the seat, the list turns into those
 * choices. Keys an input method composes with stay with it.
 */
import type { CustomCellEditorProps } from 'ag-grid-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { shapeOf } from '../../app/api.ts';
import { composes } from '../../app/keys.ts';
import { errorSentence } from '../../components/error-words.ts';
import { personName } from '../../components/plan-words.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { choiceWords } from './assign-question.tsx';
import { type Assignment, type Choice, planAssignment } from './assignment.ts';
import { CandidateLine } from './candidate-summary.tsx';
import { optionAt } from './option-at.ts';
import styles from './person-editor.module.css';
import type { PlanLine } from './plan-rows.ts';
import { seatName } from './seat-commands.ts';
import { useCandidates } from './use-candidates.ts';

const MOST = 50;

/** A printable key that began the edit is the first letter of the name. */
function firstLetter(eventKey: string | null): string {
  return eventKey !== null && eventKey.length === 1 ? eventKey : '';
}

export function PersonEditor(props: CustomCellEditorProps<PlanLine, string | Choice>): ReactNode {
  const { data, eventKey, eGridCell, onValueChange, stopEditing, api, rowIndex, column } = props;
  const t = useT();
  const id = useId();
  const index = usePlanStore((state) => state.index);
  const postId = data.kind === 'seat' ? data.id : null;
  const [query, setQuery] = useState(firstLetter(eventKey));
  const [active, setActive] = useState(0);
  const [assignment, setAssignment] = useState<Assignment | null>(null);
  const [refusal, setRefusal] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { status, list: candidates, failure, query: answered } = useCandidates(postId, query, MOST, 0);
  const choices = assignment?.choices ?? null;
  // The list may still answer what was typed before: what is not seen is not taken.
  const behind = choices === null && (status === 'loading' || answered !== query);
  const label = t('plan.editor.label', { post: postId ? seatName(index, postId) : '' });
  const count = choices?.length ?? candidates.length;

  useEffect(() => {
    const field = input.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
    // The grid puts the editor into a dialog of its own, without a name.
    field?.closest('[role="dialog"]')?.setAttribute('aria-label', label);
  }, [label]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const leave = (choice: Choice | null) => {
    if (choice) onValueChange(choice);
    if (choice) stopEditing(true);
    else api.stopEditing(true);
    api.setFocusedCell(rowIndex, column);
  };
  const take = (at: number) => {
    const choice = choices?.[at];
    if (choice) {
      leave(choice);
      return;
    }
    const candidate = candidates[at];
    if (!candidate || !postId) return;
    const next = planAssignment(index, postId, candidate.personId);
    const [only] = next.choices;
    if (next.refusal) {
      const names = { person: personName(index, candidate.personId), post: seatName(index, postId) };
      setRefusal(t(`plan.refused.${next.refusal}`, names));
    } else if (next.ask) {
      setAssignment(next);
      setActive(0);
    } else if (only) leave(only);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive(Math.max(0, Math.min(count - 1, active + step)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!behind) take(active);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (assignment) setAssignment(null);
      else leave(null);
    } else if (event.key === 'Tab') {
      event.preventDefault();
      leave(null);
    }
  };

  const occupant = postId ? (index.rows.get(postId)?.personId ?? null) : null;
  const chosen = choices?.[0]?.personId ?? null;
  return (
    <div className={styles.editor} style={{ minWidth: Math.max(eGridCell.offsetWidth, 520) }}>
      <input
        ref={input}
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={count > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={occupant ? personName(index, occupant) : t('plan.editor.placeholder')}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setAssignment(null);
          setRefusal('');
        }}
        onKeyDown={onKeyDown}
      />
      {assignment ? (
        <p className={styles.say}>
          {t(occupant ? 'plan.question.filled' : 'plan.question.holds', {
            person: personName(index, chosen),
            post: postId ? seatName(index, postId) : '',
            occupant: personName(index, occupant),
          })}
        </p>
      ) : null}
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t(assignment ? 'plan.question.label' : 'plan.editor.list')}
        aria-busy={behind}
        className={styles.list}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => {
          const at = optionAt(event);
          if (at !== null) take(at);
        }}
      >
        {Array.from({ length: count }, (_, at) => {
          const choice = choices?.[at];
          const candidate = candidates[at];
          return (
            <div
              key={choice ? `${choice.kind}${choice.from ?? ''}` : candidate?.personId}
              id={`${id}-${at.toString()}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className={styles.option}
              data-at={at}
            >
              {choice ? (
                choiceWords(t, index, choice)
              ) : candidate ? (
                <CandidateLine candidate={candidate} />
              ) : null}
            </div>
          );
        })}
      </div>
      <p className={styles.hint} role="status">
        {refusal ||
          (status === 'failed' && errorSentence(t, shapeOf(failure))) ||
          (status === 'ready' && count === 0 && t('plan.editor.none', { query })) ||
          t(assignment ? 'plan.editor.hintChoice' : 'plan.editor.hint')}
      </p>
    </div>
  );
}
