/** People, posts, waivers and numbers that would settle a finding; each leads to its place. */
import type { ReactNode } from 'react';
import type {
  CountedSeats,
  Finding,
  FindingExplanation,
  PersonId,
  PostId,
} from '../../../shared/domain/index.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { navigate } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useFindingText } from '../plan-finding.tsx';
import { personName, seatWords, unitName } from '../plan-words.ts';
import styles from './explain.module.css';

/** Seats listed by name; of more, units with their numbers. */
const SEATS_LISTED = 40;

export function WaysOut({ explanation }: { explanation: FindingExplanation }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const { finding, people, posts, waivers, counted, change } = explanation;
  const person = personName(index, finding.subject.personId ?? null);
  const named = peopleNamed(finding);
  return (
    <section>
      <h4>{t('explain.settle')}</h4>
      {change === null ? null : (
        <p className={styles.text}>
          {t(`explain.${change < 0 ? 'fewer' : 'more'}`, { count: formatNumber(Math.abs(change)) })}
        </p>
      )}
      {people.length > 0 ? (
        <>
          <h5>{t(finding.rule === 'POST-VACANT' ? 'explain.peopleForVacant' : 'explain.people')}</h5>
          <ul className={styles.list}>
            {people.map(({ personId, lacks, holds }) => (
              <PersonWay key={personId} personId={personId} lacks={lacks} holds={holds} />
            ))}
          </ul>
        </>
      ) : null}
      {posts.length > 0 ? (
        <>
          <h5>{t('explain.posts', { person })}</h5>
          <ul className={styles.list}>
            {posts.map(({ postId, lacks }) => (
              <li key={postId}>
                <SeatLink postId={postId} />
                <Lacks lacks={lacks} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {named.length > 0 ? (
        <>
          <h5>{t(finding.found.kind === 'speciality-unused' ? 'explain.named' : 'explain.namedTwice')}</h5>
          <ul className={styles.list}>
            {named.map((personId) => (
              <PersonWay
                key={personId}
                personId={personId}
                holds={index.people.get(personId)?.postIds ?? []}
              />
            ))}
          </ul>
        </>
      ) : null}
      {counted === null ? null : <Counted counted={counted} />}
      <h5>{t('explain.waivers')}</h5>
      {waivers.length === 0 ? (
        <p className={styles.text}>{t('explain.noWaiver')}</p>
      ) : (
        <ul className={styles.list}>
          {waivers.map((kind) => (
            <li key={kind}>{t(`explain.waiver.${kind}`)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** People whom the facts of a finding name beside the one it is about. */
function peopleNamed({ found }: Finding): readonly PersonId[] {
  return 'personIds' in found ? found.personIds : [];
}

interface PersonWayProps {
  personId: PersonId;
  /** Left out where nothing was compared. */
  lacks?: readonly Finding[];
  holds: readonly PostId[];
}

function PersonWay({ personId, lacks, holds }: PersonWayProps): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const row = index.people.get(personId);
  if (!row) return null;
  return (
    <li>
      <button type="button" className="bt-link" onClick={() => navigate('people', { personId })}>
        {row.person.fullName}
      </button>
      <span className={styles.quiet}> {presentPosition(row.person)}</span>
      {lacks ? <Lacks lacks={lacks} /> : null}
      {holds.length === 0 ? null : (
        <div className={styles.quiet}>
          {t('explain.now', { posts: holds.map((id) => seatWords(t, index, id)).join('; ') })}
        </div>
      )}
    </li>
  );
}

function Lacks({ lacks }: { lacks: readonly Finding[] }): ReactNode {
  const t = useT();
  const describe = useFindingText();
  const items = lacks.map((finding) => describe(finding).title).join('; ');
  return (
    <div className={styles.quiet}>{items === '' ? t('explain.fits') : t('explain.lacks', { items })}</div>
  );
}

function SeatLink({ postId, who = '' }: { postId: PostId; who?: string }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  return (
    <>
      <button type="button" className="bt-link" onClick={() => navigate('plan', { postId })}>
        {seatWords(t, index, postId)}
      </button>
      {who === '' ? null : <span className={styles.quiet}> {who}</span>}
    </>
  );
}

/** The seats behind a number, or, where they are many, how many there are in each unit. */
function Counted({ counted }: { counted: CountedSeats }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  if (counted.total === 0) return <p className={styles.text}>{t('explain.countedNone')}</p>;
  return (
    <>
      <h5>{t('explain.counted', { count: formatNumber(counted.total) })}</h5>
      <ul className={styles.list}>
        {counted.total > SEATS_LISTED
          ? counted.byUnit.map(({ unitCode, count }) => (
              <li key={unitCode}>
                <button type="button" className="bt-link" onClick={() => navigate('plan', { unitCode })}>
                  {t('explain.ofUnit', { unit: unitName(index, unitCode), count: formatNumber(count) })}
                </button>
              </li>
            ))
          : counted.postIds.map((postId) => (
              <li key={postId}>
                <SeatLink
                  postId={postId}
                  who={personName(index, index.rows.get(postId)?.personId ?? null) || t('explain.nobody')}
                />
              </li>
            ))}
      </ul>
    </>
  );
}
