/** Where an import begins: choose or drop files, take an empty list, look at earlier imports. */
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../../components/icons.tsx';
import { attempt } from '../../components/toasts.tsx';
import { useT } from '../../i18n/index.ts';
import { BatchList } from './batches/batch-list.tsx';
import { chooseFiles } from './choose-files.ts';
import styles from './start-pane.module.css';
import { saveTemplate, TEMPLATES } from './templates.ts';

export function StartPane(): ReactNode {
  const t = useT();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <section className={styles.start} aria-label={t('importScreen.title')}>
      <div className={styles.drop}>
        <span className={styles.icon}>
          <Icon name="import" size={28} />
        </span>
        <h1>{t('importScreen.emptyTitle')}</h1>
        <p>{t('importScreen.emptyText')}</p>
        <Button ref={button} size="sm" onClick={() => attempt(chooseFiles)}>
          {t('importScreen.choose')}
        </Button>
        <span className={styles.hint}>{t('importScreen.dropHint')}</span>
        <span className={styles.kinds}>{t('importScreen.kinds')}</span>
      </div>
      <TemplateLinks />
      <BatchList />
    </section>
  );
}

/** Empty lists to hand out, each with what it is for. */
export function TemplateLinks(): ReactNode {
  const t = useT();
  return (
    <section className={styles.templates} aria-labelledby="templates-title">
      <h2 id="templates-title">{t('importScreen.template.title')}</h2>
      <p>{t('importScreen.template.text')}</p>
      <ul>
        {TEMPLATES.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className={styles.template}
              onClick={() => attempt(() => saveTemplate(kind))}
            >
              <Icon name="file" size={18} />
              <strong>{t(`importScreen.template.name.${kind}`)}</strong>
              <span>{t(`importScreen.template.about.${kind}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
