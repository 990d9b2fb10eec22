/** Edits a cell that holds a list, or one of many: a field above the cell that offers what there is. */
import { MultiSelect, Select, TagsInput } from '@mantine/core';
import type { CustomCellEditorProps } from 'ag-grid-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { LIST_MARK } from '../../../../shared/rules/standard-words.ts';
import { namesIn } from '../../../../shared/rules/standards-table.ts';
import { composes } from '../../../app/keys.ts';
import { useT } from '../../../i18n/index.ts';
import type { StandardLine } from './standard-lines.ts';
import styles from './standards.module.css';

interface Props extends CustomCellEditorProps<StandardLine, string> {
  /** `one` of the choices, `several` of them, or `free` words with the choices on offer. */
  takes: 'one' | 'several' | 'free';
  choices: readonly string[];
  label: string;
}

export function ListEditor({ takes, choices, label, value, ...grid }: Props): ReactNode {
  const { onValueChange, stopEditing, eGridCell, eventKey } = grid;
  const begun = eventKey?.length === 1 ? eventKey : null;
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(() => namesIn([value ?? '']));
  const [isOpen, setOpen] = useState(true);
  const put = (list: string[]) => {
    setChosen(list);
    onValueChange(list.join(LIST_MARK));
  };
  useEffect(() => {
    const field = box.current?.querySelector('input');
    field?.focus();
    // What is typed takes the place of what was chosen; the key that began the edit is typed already.
    if (begun === null) field?.select();
    box.current?.closest('[role="dialog"]')?.setAttribute('aria-label', label);
  }, [label, begun]);
  // Enter chooses while the list is open, and ends the edit once it is closed; Esc leaves the cell as it was.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (composes(event.nativeEvent)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      stopEditing(true);
    } else if (event.key === 'Tab' || (event.key === 'Enter' && !isOpen)) {
      event.preventDefault();
      event.stopPropagation();
      stopEditing();
    }
  };
  const common = {
    'aria-label': label,
    data: [...choices],
    // The list belongs to the editor: a click in it must not end the edit.
    comboboxProps: { withinPortal: false },
    dropdownOpened: isOpen,
    onDropdownOpen: () => setOpen(true),
    onDropdownClose: () => setOpen(false),
    ...(begun === null ? {} : { defaultSearchValue: begun }),
    // What is typed is meant for the first that fits.
    selectFirstOptionOnChange: true,
    maxDropdownHeight: 260,
    clearable: true,
    clearButtonProps: { 'aria-label': t('common.clear') },
  };
  return (
    <div
      ref={box}
      className={styles.editor}
      style={{ width: Math.max(eGridCell.offsetWidth, 340) }}
      role="presentation"
      onKeyDownCapture={onKeyDownCapture}
    >
      <p className={styles.editorHint}>{t(`standards.editorHint.${takes}`)}</p>
      {takes === 'one' ? (
        <Select
          {...common}
          searchable
          nothingFoundMessage={t('common.none')}
          value={chosen[0] ?? null}
          onChange={(one) => {
            onValueChange(one ?? '');
            stopEditing();
          }}
        />
      ) : takes === 'several' ? (
        <MultiSelect
          {...common}
          searchable
          hidePickedOptions
          nothingFoundMessage={t('common.none')}
          value={chosen}
          onChange={put}
        />
      ) : (
        <TagsInput
          {...common}
          splitChars={[';']}
          acceptValueOnBlur
          placeholder={t('standards.priorPlaceholder')}
          value={chosen}
          onChange={put}
        />
      )}
    </div>
  );
}
