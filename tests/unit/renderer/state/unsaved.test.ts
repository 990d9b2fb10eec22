import { beforeEach, describe, expect, it } from 'vitest';
import { useCitationDraft } from '../../../../renderer/features/rules/citations/citation-draft.ts';
import { EMPTY_FORM } from '../../../../renderer/features/rules/citations/citation-form-values.ts';
import { useStandards } from '../../../../renderer/features/rules/standards/standards-store.ts';
import { draftKey, useCommentDrafts } from '../../../../renderer/state/comment-drafts.ts';
import { forgetUnsaved, useUnsaved } from '../../../../renderer/state/unsaved.ts';

const unsaved = () => [...useUnsaved.getState().drafts.keys()].sort();
const KEY = draftKey('a.botri', '03460-D01-1');

describe('what is not saved', () => {
  beforeEach(forgetUnsaved);

  it('is a comment begun and not sent, of each seat its own', () => {
    const { write } = useCommentDrafts.getState();
    write(KEY, 'Cần xem lại');
    write(draftKey('a.botri', '03460'), '  ');
    expect(unsaved()).toEqual(['comment']);
    expect([...useCommentDrafts.getState().texts.values()]).toEqual(['Cần xem lại']);
    write(KEY, '');
    expect(unsaved()).toEqual([]);
  });

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
    useCommentDrafts.getState().write(KEY, 'x');
    forgetUnsaved();
    expect(unsaved()).toEqual([]);
    expect(useCommentDrafts.getState().texts.size).toBe(0);
  });
});
