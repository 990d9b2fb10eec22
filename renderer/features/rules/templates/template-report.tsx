/** What a check found, and how the sample decision reads in the template. */
import type { ReactNode } from 'react';
import { severityOf, type TemplateCheck } from '../../../../shared/domain/document-template.ts';
import { templatePlaceWords, templateProblemWords } from '../../../../shared/i18n/template-words.ts';
import { SeverityMark } from '../../../components/severity-mark.tsx';
import { useT } from '../../../i18n/index.ts';
import styles from './templates.module.css';

const MARK_OF = { error: 'block', warn: 'warn', removed: 'info' } as const;

export function TemplateReport({ check }: { check: TemplateCheck }): ReactNode {
  const t = useT();
  const errors = check.problems.filter((problem) => severityOf(problem) === 'error').length;
  return (
    <div className={styles.report}>
      <p role="status">
        {check.usable ? t('templates.sum.usable') : t('templates.sum.refused', { count: errors })}
      </p>
      {check.problems.length === 0 ? (
        <p className={styles.quiet}>{t('templates.noProblems')}</p>
      ) : (
        <>
          <ul aria-label={t('templates.tab.problems')}>
            {check.problems.map((problem) => {
              const severity = severityOf(problem);
              const { place } = problem;
              return (
                <li key={JSON.stringify(problem)} className={styles.problem}>
                  <SeverityMark mark={MARK_OF[severity]} word={t(`templates.severity.${severity}`)} />
                  <div>
                    <p>{templateProblemWords(t, problem)}</p>
                    <p className={styles.quiet}>
                      {templatePlaceWords(t, place)}
                      {place === null ? null : <q className={styles.around}>{place.around}</q>}
                    </p>
                  </div>
                </li>
              );
            })}
          </ul>
          <p className={styles.quiet}>{t('templates.placeHint')}</p>
        </>
      )}
      <h3>{t('templates.tab.preview')}</h3>
      <p className={styles.quiet}>{t(check.usable ? 'templates.previewNote' : 'templates.noPreview')}</p>
      {check.usable ? <pre className={styles.paper}>{check.preview.join('\n')}</pre> : null}
    </div>
  );
}
