/** For what cannot be undone: asked once, in a sentence that names what will happen. */
import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { create } from 'zustand';
import { useT } from '../i18n/index.ts';

export interface Question {
  title: string;
  /** What will happen, to what. */
  sentence: string;
  /** The word on the button that does it; never "OK". */
  action: string;
}

interface ConfirmState {
  question: Question | null;
  answer: ((yes: boolean) => void) | null;
}

const useConfirm = create<ConfirmState>()(() => ({ question: null, answer: null }));

/** Asks and waits; true where the person said to do it. */
export function confirmOnce(question: Question): Promise<boolean> {
  useConfirm.getState().answer?.(false);
  return new Promise((resolve) => {
    useConfirm.setState({
      question,
      answer: (yes) => {
        useConfirm.setState({ question: null, answer: null });
        resolve(yes);
      },
    });
  });
}

/** Stands once at the root of the window. */
export function ConfirmOnce(): ReactNode {
  const t = useT();
  const { question, answer } = useConfirm();
  return (
    <Modal
      opened={question !== null}
      onClose={() => answer?.(false)}
      title={question?.title ?? ''}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p>{question?.sentence ?? ''}</p>
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" data-autofocus onClick={() => answer?.(false)}>
          {t('common.cancel')}
        </Button>
        <Button color="red" onClick={() => answer?.(true)}>
          {question?.action ?? ''}
        </Button>
      </Group>
    </Modal>
  );
}
