/** Keeps what is typed in a person's form in the file, so that leaving the screen or closing the program loses nothing. */
import type { KeptDraft } from '../../../shared/ipc/people-channels.ts';
import { call, shapeOf } from '../../app/api.ts';
import { t } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { notify, notifyError } from '../toasts.tsx';
import type { FormKey, FormValues } from './form-values.ts';
import { BLANK_PERSON, isChanged, NEW_PERSON, type PersonDraft, usePersonDraft } from './person-draft.ts';

const WAIT_MS = 300;
const BUSY_MS = 3000;

function texts(values: FormValues): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])),
  );
}

function keptOf(draft: PersonDraft): KeptDraft {
  const { person, before, values, chosen } = draft;
  return {
    personId: person.id === NEW_PERSON ? null : person.id,
    before: texts(before),
    values: texts(values),
    chosen: [...chosen],
  };
}

/** Takes up the draft left in the file, and answers whether there is one; the person comes into view, so that nobody has to look. */
async function takeUp(file: string): Promise<boolean> {
  const kept = await call('person.draft', {});
  const { index, info, personId, choosePerson } = usePlanStore.getState();
  if (kept === null) return false;
  if (info?.path !== file || usePersonDraft.getState().draft?.file === file) return true;
  const person = kept.personId === null ? BLANK_PERSON : index.people.get(kept.personId)?.person;
  if (person === undefined) return true;
  usePersonDraft.setState({
    draft: {
      person,
      file,
      opener: null,
      before: kept.before as FormValues,
      values: kept.values as FormValues,
      chosen: new Set(kept.chosen as FormKey[]),
    },
  });
  if (personId === null) choosePerson(person.id);
  notify({
    message:
      kept.personId === null
        ? t('roster.add.elsewhere')
        : t('people.edit.elsewhere', { person: person.fullName }),
  });
  return true;
}

/** Follows the form and the open file; called once by the window, which ends it with the answer. */
export function keepDraft(): () => void {
  let file = '';
  /** Whether the file holds a draft, as far as this window knows. */
  let isKept = false;
  let timer = 0;
  const write = (): void => {
    window.clearTimeout(timer);
    timer = 0;
    const { draft } = usePersonDraft.getState();
    const kept = draft !== null && draft.file === file && isChanged(draft) ? keptOf(draft) : null;
    if (file === '' || (kept === null && !isKept)) return;
    isKept = kept !== null;
    call('person.keepDraft', { draft: kept }).catch((error: unknown) => {
      // An import under way holds the file; it is over soon.
      if (shapeOf(error).code === 'workspace-busy') timer = window.setTimeout(write, BUSY_MS);
      else notifyError(error);
    });
  };
  const endForm = usePersonDraft.subscribe(({ draft }, before) => {
    if (draft === before.draft) return;
    window.clearTimeout(timer);
    // Saved or dropped: a draft left behind would bring back what was meant to go.
    if (draft === null) write();
    else timer = window.setTimeout(write, WAIT_MS);
  });
  const endPlan = usePlanStore.subscribe(({ status, info }) => {
    const open = status === 'ready' && info !== null ? info.path : file;
    if (status === 'idle') file = '';
    else if (open !== file) {
      file = open;
      isKept = false;
      takeUp(file).then((found) => {
        isKept ||= found;
      }, notifyError);
    }
  });
  const flush = (): void => {
    if (timer !== 0) write();
  };
  window.addEventListener('pagehide', flush);
  return () => {
    endForm();
    endPlan();
    window.clearTimeout(timer);
    window.removeEventListener('pagehide', flush);
  };
}
