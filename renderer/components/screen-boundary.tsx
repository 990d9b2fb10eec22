/** A screen that fails leaves the rest of the window standing and says what is safe. */
import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { shapeOf } from '../app/api.ts';
import { useT } from '../i18n/index.ts';
import { ErrorState } from './states.tsx';

interface Props {
  /** Another value is another screen: its failure starts anew. */
  name: string;
  children: ReactNode;
}

interface State {
  failure: { error: unknown; name: string } | null;
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }): ReactNode {
  const t = useT();
  return (
    <ErrorState
      title={t('shell.crashed')}
      error={shapeOf(error)}
      safe={t('shell.crashedSafe')}
      actions={<Button onClick={onRetry}>{t('shell.reload')}</Button>}
    />
  );
}

export class ScreenBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  override componentDidUpdate(): void {
    const { failure } = this.state;
    if (failure === null) return;
    if (failure.name === '') this.setState({ failure: { ...failure, name: this.props.name } });
    else if (failure.name !== this.props.name) this.setState({ failure: null });
  }

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error, name: '' } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return <Failed error={failure.error} onRetry={() => this.setState({ failure: null })} />;
  }
}
