/** Whether papers in templates of the office's own become PDF by the office suite of this machine; nothing where there are none. */
import { Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { useAnswer } from './explain/use-answer.ts';
import styles from './office-suite-choice.module.css';

interface Props {
  /** Whether PDFs of decisions are to be made at all. */
  asked: boolean;
  agreed: boolean;
  disabled: boolean;
  onChange: (agreed: boolean) => void;
}

export function OfficeSuiteChoice({ asked, agreed, disabled, onChange }: Props): ReactNode {
  const t = useT();
  const own = useAnswer('template.list', asked ? {} : null).value;
  const hasOwn = asked && (own?.length ?? 0) > 0;
  const suite = useAnswer('template.officeSuite', hasOwn ? {} : null).value;
  if (!hasOwn || suite === null) return null;
  if (!suite.found) return <p className={styles.quiet}>{t('templates.noSuite')}</p>;
  return (
    <Switch
      label={t('templates.agreeSuite')}
      disabled={disabled}
      checked={agreed}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
