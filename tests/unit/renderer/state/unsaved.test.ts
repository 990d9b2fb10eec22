import { beforeEach, describe, expect, it } from 'vitest';
import { useCitationDraft } from '../../../../renderer/features/rules/citations/citation-draft.ts';
import { EMPTY_FORM } from '../../../../renderer/features/rules/citations/citation-form-values.ts';
import { useStandards } from '../../../../renderer/features/rules/standards/standards-store.ts';
import { forgetUnsaved, useUnsaved } from '../../../../renderer/state/unsaved.ts';

const unsaved = () => [...useUnsaved.getState().drafts.keys()].sort();

describe('what is not saved', () => {
  beforeEach(forgetUnsaved);

  it('is a form of a legal basis once something in it is other than it was', () => {
    const { show } = useCitationDraft.getState();
    show('a.botri', { id: null, form: EMPTY_FORM, before: EMPTY_FORM });
    expect(unsaved()).toEqual([]);
    show('a.botri', { id: null, form: { ...EMPTY_FORM, number: '99-QĐ/TU' }, before: EMPTY_FORM });
    expect(unsaved()).toEqual(['citation']);
    show('a.botri', { id: 'nd-33-2023' });
    expect(unsaved()).toEqual([]);
  });

  it('is the table of standards with rows of its own, until it is let go of', () => {
    const { draft } = useStandards.getState();
    useStandards.setState({ draft: { ...draft, rows: new Map() } });
    expect(unsaved()).toEqual(['standards']);
    forgetUnsaved();
    expect(unsaved()).toEqual([]);
  });
});
