/**
 * Types a vacant post into the line of a person: a list ranked for the person as one types, with what would be lacking
 * there. Enter takes, Esc leaves; what taking means beside another post is asked above the grid.
 */
import type { CustomCellEditorProps } from 'ag-grid-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { shapeOf } from '../../app/api.ts';
import { composes } from '../../app/keys.ts';
import { errorSentence } from '../../components/error-words.ts';
import { FittingPostLine } from '../../components/fitting/fitting-post-line.tsx';
import { useFittingPosts } from '../../components/fitting/use-fitting-posts.ts';
import { personName } from '../../components/plan-words.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { optionAt } from './option-at.ts';
import styles from './person-editor.module.css';
import type { PlanLine } from './plan-rows.ts';
import { seatPerson } from './seat-commands.ts';

const MOST = 50;

export function PostEditor(props: CustomCellEditorProps<PlanLine, string>): ReactNode {
  const { data, eventKey, eGridCell, api, rowIndex, column } = props;
  const t = useT();
  const id = useId();
  const index = usePlanStore((state) => state.index);
  const personId = data.kind === 'person' ? data.id : null;
  const [query, setQuery] = useState(eventKey !== null && eventKey.length === 1 ? eventKey : '');
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { status, list: posts, failure, query: answered } = useFittingPosts(personId, query, MOST, 0);
  // The list may still answer what was typed before: what is not seen is not taken.
  const behind = status === 'loading' || answered !== query;
  const label = t('plan.postEditor.label', { person: personName(index, personId) });

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

  const leave = () => {
    api.stopEditing(true);
    api.setFocusedCell(rowIndex, column);
  };
  const take = (at: number) => {
    const post = posts[at];
    if (!post || !personId) return;
    leave();
    seatPerson(post.postId, personId);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) setActive(Math.max(0, Math.min(posts.length - 1, active + step)));
    else if (event.key === 'Enter') {
      if (!behind) take(active);
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.stopPropagation();
      leave();
    } else return;
    event.preventDefault();
  };

  return (
    <div className={styles.editor} style={{ minWidth: Math.max(eGridCell.offsetWidth, 520) }}>
      <input
        ref={input}
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={posts.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('plan.postEditor.placeholder')}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t('plan.postEditor.list')}
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
        {posts.map((post, at) => (
          <div
            key={post.postId}
            id={`${id}-${at.toString()}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            className={styles.option}
            data-at={at}
          >
            <FittingPostLine post={post} />
          </div>
        ))}
      </div>
      <p className={styles.hint} role="status">
        {(status === 'failed' && errorSentence(t, shapeOf(failure))) ||
          (status === 'ready' && posts.length === 0 && t('plan.postEditor.none', { query })) ||
          t('plan.editor.hint')}
      </p>
    </div>
  );
}
