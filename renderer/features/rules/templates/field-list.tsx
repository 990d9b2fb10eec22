/** The merge fields with what each holds: searched, and copied to be pasted into a template. */
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import {
  FIELD_SECTIONS,
  fieldSnippet,
  MERGE_FIELDS,
  type MergeField,
} from '../../../../shared/documents/merge-fields.ts';
import type { DecisionFamily } from '../../../../shared/domain/decision.ts';
import { fold } from '../../../../shared/text/fold.ts';
import { matches } from '../../../../shared/text/matching.ts';
import { FindBox } from '../../../components/plan-find-box.tsx';
import { attempt, notify } from '../../../components/toasts.tsx';
import { useT } from '../../../i18n/index.ts';
import styles from './templates.module.css';

export function FieldList({ family }: { family: DecisionFamily }): ReactNode {
  const t = useT();
  const [query, setQuery] = useState('');
  const found = MERGE_FIELDS.filter(({ name }) =>
    matches(query, fold(`${name} ${t(`templates.field.${name}`)}`)),
  );
  const copy = async (field: MergeField): Promise<void> => {
    await navigator.clipboard.writeText(fieldSnippet(field));
    notify({ message: t('templates.done.copied', { field: `{${field.name}}` }) });
  };
  return (
    <div className={styles.fields}>
      <FindBox label={t('templates.find')} value={query} onChange={setQuery} />
      <p className={styles.quiet}>{t('templates.anyCondition')}</p>
      {found.length === 0 ? <p className={styles.quiet}>{t('templates.noField', { query })}</p> : null}
      {FIELD_SECTIONS.map((section) => {
        const fields = found.filter((field) => field.section === section);
        if (fields.length === 0) return null;
        return (
          <section key={section}>
            <h3>{t(`templates.section.${section}`)}</h3>
            <ul>
              {fields.map((field) => (
                <li key={field.name} className={styles.field}>
                  <span className={styles.about}>
                    <code>{`{${field.name}}`}</code>
                    <span>{t(`templates.field.${field.name}`)}</span>
                    <span className={styles.quiet}>
                      {[
                        t(`templates.type.${field.type}`),
                        ...(field.within.length === 0
                          ? []
                          : [
                              t('templates.inside', {
                                groups: field.within.map((one) => `{#${one}}`).join(', '),
                              }),
                            ]),
                        ...(field.example[family] === ''
                          ? []
                          : [t('templates.example', { text: field.example[family] })]),
                      ].join(' · ')}
                    </span>
                  </span>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t('templates.copy', { field: `{${field.name}}` })}
                    onClick={() => attempt(() => copy(field))}
                  >
                    {t('templates.copyShort')}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
