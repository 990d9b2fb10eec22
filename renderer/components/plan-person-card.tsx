/** Everything the plan knows about a person. */

import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { RETIREMENT_BASIS, retirementLines } from '../../shared/documents/retirement-words.ts';
import type { PersonId, PostId } from '../../shared/domain/index.ts';
import { presentPosition } from '../../shared/domain/person.ts';
import type { PersonRow } from '../../shared/ipc/contract.ts';
import { personStatus } from '../../shared/rules/roster-view.ts';
import { isKey, isTyping } from '../app/keys.ts';
import { useT } from '../i18n/index.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { CardMenuButton } from './card-menu.tsx';
import { PersonDecisions } from './decision/person-decisions.tsx';
import { ExplainedFinding } from './explain/explained-finding.tsx';
import { PlacementCheck } from './explain/placement-check.tsx';
import { FittingPosts } from './fitting/fitting-posts.tsx';
import { Icon } from './icons.tsx';
import { PapersAbout } from './papers-about.tsx';
import { isChanged, NEW_PERSON, type PersonDraft, usePersonDraft } from './person-form/person-draft.ts';
import { DraftElsewhere, PersonForm } from './person-form/person-form.tsx';
import { DispositionControl } from './plan-disposition.tsx';
import styles from './plan-person-card.module.css';
import { Corrected, importedName, PersonFacts } from './plan-person-facts.tsx';
import { citationWords, seatWords } from './plan-words.ts';

/** Correct the person of the card that has the focus. */
const EDIT_KEYS = ['F2', 'E'];

interface Props {
  personId: PersonId;
  onOpenPost: (postId: PostId) => void;
  /** The post that is looked at beside the card: the person may be a candidate for it. */
  looked?: PostId | null;
}

/** The person's card, or the form that corrects it while it is open. */
export function PersonCard({ personId, onOpenPost, looked = null }: Props): ReactNode {
  const row = usePlanStore((state) => state.index.people.get(personId));
  const file = usePlanStore((state) => state.info?.path ?? '');
  const draft = usePersonDraft((state) => (state.draft?.file === file ? state.draft : null));
  const open = usePersonDraft((state) => state.open);
  const close = usePersonDraft((state) => state.close);
  const isOther = draft !== null && draft.person.id !== personId;
  const isIdle = isOther && !isChanged(draft);
  useEffect(() => {
    // A form in which nothing was changed is not worth coming back to.
    if (isIdle) close();
  }, [isIdle, close]);
  const editing = draft !== null && !isOther;
  const editButton = useFocusBack(editing);
  const now = row?.person ?? (personId === NEW_PERSON ? draft?.person : undefined);
  if (editing && now !== undefined) return <PersonForm key={personId} draft={draft} now={now} />;
  if (!row) return null;
  return (
    <CardView
      row={row}
      onOpenPost={onOpenPost}
      looked={looked}
      editButton={editButton}
      elsewhere={isOther && !isIdle ? draft : null}
      onEdit={() => open(row.person, file)}
    />
  );
}

/** After the form is gone, the focus goes back to where it came from, unless it is already somewhere else. */
function useFocusBack(editing: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (editing) {
      opener.current = usePersonDraft.getState().draft?.opener ?? null;
      return () => {
        const from = opener.current;
        requestAnimationFrame(() => {
          if (document.activeElement !== document.body) return;
          if (from instanceof HTMLElement && from.isConnected && from !== document.body) from.focus();
          else button.current?.focus();
        });
      };
    }
    return undefined;
  }, [editing]);
  return button;
}

interface ViewProps {
  row: PersonRow;
  onOpenPost: (postId: PostId) => void;
  looked: PostId | null;
  onEdit: () => void;
  editButton: RefObject<HTMLButtonElement | null>;
  /** Somebody else's form with changes that are not saved. */
  elsewhere: PersonDraft | null;
}

/** Facts, retirement and how it came about, seats, findings, and what becomes of a person without a seat. */
function CardView({ row, onOpenPost, looked, onEdit, editButton, elsewhere }: ViewProps): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const { person } = row;
  const findings = usePlanStore((state) => state.index.findingsOfPerson(person.id));
  const status = personStatus(row);
  const imported = importedName(person);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event.target) || !EDIT_KEYS.some((keys) => isKey(event.nativeEvent, keys))) return;
    event.preventDefault();
    onEdit();
  };
  return (
    <article className={styles.card} aria-label={person.fullName} tabIndex={-1} onKeyDown={onKeyDown}>
      {elsewhere ? <DraftElsewhere draft={elsewhere} /> : null}
      <header className={styles.head}>
        <h2>{person.fullName}</h2>
        <span className={styles.status} data-status={status}>
          {status === 'leaving' && row.disposition
            ? t(`domain.disposition.${row.disposition.kind}`)
            : t(`people.status.${status}`)}
        </span>
        <span className={styles.actions}>
          <Button
            ref={editButton}
            variant="default"
            size="compact-xs"
            leftSection={<Icon name="edit" size={14} />}
            title="F2"
            aria-keyshortcuts="F2"
            disabled={elsewhere !== null}
            onClick={onEdit}
          >
            {t('people.edit.action')}
          </Button>
          <CardMenuButton personIds={[person.id]} />
        </span>
        {imported === null ? null : <Corrected imported={imported} />}
        <p>{presentPosition(person)}</p>
      </header>

      <section>
        <h3>{t('people.card.seats')}</h3>
        {row.postIds.length === 0 ? <p className={styles.none}>{t('people.card.noSeat')}</p> : null}
        {row.postIds.map((postId) => (
          <button
            key={postId}
            type="button"
            className={`bt-link ${styles.seat}`}
            onClick={() => onOpenPost(postId)}
          >
            <Icon name="post" size={14} />
            <span>{seatWords(t, index, postId)}</span>
          </button>
        ))}
      </section>

      <PapersAbout about={{ personId: person.id, postId: null }} />

      <PlacementCheck key={person.id} personId={person.id} held={row.postIds} looked={looked} />

      <FittingPosts key={`posts ${person.id}`} personId={person.id} onOpenPost={onOpenPost} />

      {row.postIds.length === 0 || row.disposition ? (
        <section>
          <h3>{t('people.disposition.title')}</h3>
          <DispositionControl key={person.id} row={row} />
        </section>
      ) : null}

      <PersonDecisions key={`decisions ${person.id}`} personId={person.id} />

      <section>
        <h3>{t('people.card.retirement')}</h3>
        <Retiring row={row} />
      </section>

      {findings.length > 0 ? (
        <section>
          <h3>{t('people.card.findings')}</h3>
          {findings.map((finding) => (
            <ExplainedFinding
              key={finding.id}
              finding={finding}
              about={finding.subject.postId ? seatWords(t, index, finding.subject.postId) : undefined}
            />
          ))}
        </section>
      ) : null}

      <section>
        <h3>{t('people.card.facts')}</h3>
        <PersonFacts person={person} />
      </section>
    </article>
  );
}

/** When the pension begins and from what that follows, step by step, or what is missing to tell. */
function Retiring({ row }: { row: PersonRow }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const basis = citationWords(index.citations.get(RETIREMENT_BASIS), RETIREMENT_BASIS);
  const [how, ...steps] = retirementLines(t, row, index.plan?.startDate ?? null, basis);
  return (
    <>
      <p>{how}</p>
      {steps.length === 0 ? null : (
        <ul className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
    </>
  );
}
