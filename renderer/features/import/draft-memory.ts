/**
 * What a draft was made of: its files and everything the officer said. Should the data process lose the draft, for
 * instance because it had to be started again, it is made anew and nothing that was said is lost.
 */
import type { DraftChange, ImportDraft } from '../../../shared/domain/import-draft.ts';
import { call } from '../../app/api.ts';
import { newWorkId, runWork } from '../../state/work.ts';

export class DraftMemory {
  #paths: readonly string[] = [];
  #said: readonly DraftChange[] = [];

  get paths(): readonly string[] {
    return this.#paths;
  }

  forget(): void {
    this.#paths = [];
    this.#said = [];
  }

  /** Files that were read into the draft. */
  addFiles(paths: readonly string[]): void {
    this.#paths = [...this.#paths, ...paths];
  }

  /** Changes that were carried out. */
  addChanges(changes: readonly DraftChange[]): void {
    this.#said = [...this.#said, ...changes];
  }

  /** Reads the files again and says again what was said of them. */
  async makeAnew(): Promise<ImportDraft> {
    const draft = await runWork('import-read', (workId) =>
      call('import.open', { workId, paths: [...this.#paths] }),
    );
    if (this.#said.length === 0) return draft;
    const changes = [...this.#said];
    return call('import.change', { workId: newWorkId(), draftId: draft.draftId, changes });
  }
}
