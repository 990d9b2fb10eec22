/** What a file dropped on the window is for. */

/** Kinds of files a list can come in; the dialog offers the same. */
const ROSTER = /\.(xlsx|xlsm|xls|xlsb|ods|csv|tsv|txt|htm|html|xml)$/;

/** `workspace` is opened, `roster` goes to the import screen, null is refused. */
export function kindOfFile(path: string): 'workspace' | 'roster' | null {
  const name = path.toLowerCase();
  if (name.endsWith('.botri')) return 'workspace';
  return ROSTER.test(name) ? 'roster' : null;
}

/** Files dropped together: the lists among them, one work file, and what is neither. */
export function sortDropped(paths: readonly string[]): {
  workspace: string | null;
  rosters: string[];
  refused: string[];
} {
  const of = (kind: ReturnType<typeof kindOfFile>): string[] =>
    paths.filter((path) => kindOfFile(path) === kind);
  const [workspace = null, ...others] = of('workspace');
  return { workspace, rosters: of('roster'), refused: [...of(null), ...others] };
}
