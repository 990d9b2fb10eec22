import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { shapeOf } from '../app/api.ts';
import { useT } from '../i18n/index.ts';
import { ErrorState, SkeletonRows } from './states.tsx';

interface Props<A> {
  state: { answer: A | null; failure: unknown; retry: () => void };
  children: (answer: A) => ReactNode;
}

/** Shows an answer once it is there, before that its shape, and why it is not. */
export function Answered<A>({ state: { answer, failure, retry }, children }: Props<A>): ReactNode {
  const t = useT();
  if (failure !== null) {
    return (
      <ErrorState
        title={t('outlook.failed')}
        error={shapeOf(failure)}
        actions={<Button onClick={retry}>{t('common.retry')}</Button>}
      />
    );
  }
  return answer === null ? <SkeletonRows /> : children(answer);
}
