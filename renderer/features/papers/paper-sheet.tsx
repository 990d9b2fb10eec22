/** What a paper says, as a sheet to read; the files have the exact measures. */
import { type ReactNode, useEffect, useState } from 'react';
import type { DecisionDocument } from '../../../shared/documents/decision-document.ts';
import type { ListedPaper } from '../../../shared/ipc/paper-channels.ts';
import { call, shapeOf } from '../../app/api.ts';
import { ErrorState, SkeletonRows } from '../../components/states.tsx';
import { useT } from '../../i18n/index.ts';
import styles from './paper-sheet.module.css';

export function PaperSheet({ paper }: { paper: ListedPaper }): ReactNode {
  const t = useT();
  const { document, failure } = useText(paper);
  return (
    <section className={styles.frame} aria-label={t('papers.text.title')}>
      <h3>{t('papers.text.title')}</h3>
      {failure === null ? null : <ErrorState title={t('papers.text.failed')} error={shapeOf(failure)} />}
      {document === null ? failure === null ? <SkeletonRows /> : null : <Sheet document={document} />}
    </section>
  );
}

interface Text {
  document: DecisionDocument | null;
  failure: unknown;
}

function useText({ id, state, number, madeSeq }: ListedPaper): Text {
  const [text, setText] = useState<Text>({ document: null, failure: null });
  const question = `${id} ${state} ${number ?? ''} ${madeSeq}`;
  useEffect(() => {
    let wanted = question !== '';
    call('paper.text', { paperId: id }).then(
      (document) => {
        if (wanted) setText({ document, failure: null });
      },
      (failure: unknown) => {
        if (wanted) setText({ document: null, failure });
      },
    );
    return () => {
      wanted = false;
    };
  }, [id, question]);
  return text;
}

function Sheet({ document }: { document: DecisionDocument }): ReactNode {
  const t = useT();
  const { family, organ, nation, motto, numberLine, placeDate, kind, subject, authority, signature } =
    document;
  const isParty = family === 'party';
  return (
    <article className={styles.sheet} lang="vi" data-family={family}>
      <div className={styles.head}>
        <div>
          {document.superior.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {organ.map((line) => (
            <p key={line} className={styles.strong}>
              {line}
            </p>
          ))}
          <p>{isParty ? '*' : ''}</p>
          <p>{numberLine}</p>
          {document.secrecy ? <p className={styles.secrecy}>{document.secrecy}</p> : null}
        </div>
        <div>
          <p className={styles.strong}>{nation}</p>
          <p className={styles.strong}>{motto}</p>
          <p className={styles.place}>{placeDate}</p>
        </div>
      </div>
      <p className={styles.title}>{kind}</p>
      <p className={styles.title}>{subject}</p>
      {isParty ? <p className={styles.centre}>-----</p> : <p className={styles.title}>{authority}</p>}
      {document.bases.map((line) => (
        <p key={line} className={isParty ? '' : styles.place}>
          {line}
        </p>
      ))}
      <p className={styles.title}>{document.resolves}</p>
      {document.articles.map(({ label, paragraphs }) =>
        paragraphs.map((text, at) => (
          <p key={`${label} ${text}`}>
            {at === 0 ? <strong>{label} </strong> : null}
            {text}
          </p>
        )),
      )}
      <div className={styles.head}>
        <div className={styles.recipients}>
          <p>{t('papers.text.recipients')}</p>
          {document.recipients.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <div>
          {signature.powers.map((line) => (
            <p key={line} className={styles.strong}>
              {line}
            </p>
          ))}
          <p className={isParty ? '' : styles.strong}>{signature.position}</p>
          <p className={styles.signed}>{signature.name}</p>
        </div>
      </div>
    </article>
  );
}
