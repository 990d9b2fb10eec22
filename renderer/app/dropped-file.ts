/** What a file dropped on the window is for. */

/** `workspace` is opened, `roster` goes to the import screen, null is refused. */
export function kindOfFile(path: string): 'workspace' | 'roster' | null {
  const name = path.toLowerCase();
  if (name.endsWith('.botri')) return 'workspace';
  return /\.(xlsx|xlsm|xls|ods|csv)$/.test(name) ? 'roster' : null;
}
