/** Templates of the office's own ↔ rows of `decision_template` and `template_file`. */
import { createHash } from 'node:crypto';
import { OwnTemplate, type TemplateScope } from '../../../shared/domain/document-template.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { Row, StoredRow } from '../changes.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** What stands in the key for "all of them". */
const ALL = '';

/** SHA-256 in hex. */
export function checksumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The key of what a template is for, as columns. */
export function scopeToRow({ family, issuer, kind }: TemplateScope): Row {
  return { family, issuer: issuer ?? ALL, kind: kind ?? ALL };
}

export function templateToRow({ name, checksum, at, actor, ...scope }: OwnTemplate): Row {
  return { ...scopeToRow(scope), name, checksum, at, actor };
}

function fromRow(row: StoredRow): OwnTemplate {
  const chosen = (value: StoredRow[string]) => (value === ALL ? null : value);
  return OwnTemplate.parse({ ...row, issuer: chosen(row.issuer), kind: chosen(row.kind) });
}

/** Every template in use: State before Party, those for all organs and all kinds first. */
export function ownTemplates(db: ReadableDb): OwnTemplate[] {
  return db
    .prepare<[], StoredRow>(
      'SELECT family, issuer, kind, name, checksum, at, actor FROM decision_template ORDER BY family DESC, issuer, kind',
    )
    .all()
    .map(fromRow);
}

/**
 * Keeps a file and answers its checksum; to be called within a command that then points at it. The journal has the
 * checksum and not the bytes: a file is kept once, however often it is taken into use.
 */
export function keepTemplateFile(db: WritableDb, bytes: Uint8Array): string {
  const checksum = checksumOf(bytes);
  db.prepare(
    'INSERT INTO template_file (checksum, bytes) VALUES (?, ?) ON CONFLICT (checksum) DO NOTHING',
  ).run(checksum, Buffer.from(bytes));
  return checksum;
}

/** The bytes of a kept file. @throws AppError `workspace-damaged` where they are not there or not what they were. */
export function templateFile(db: ReadableDb, checksum: string): Uint8Array {
  const row = db
    .prepare<[string], { bytes: Buffer }>('SELECT bytes FROM template_file WHERE checksum = ?')
    .get(checksum);
  if (row === undefined || checksumOf(row.bytes) !== checksum) {
    throw new AppError('workspace-damaged', { path: db.name }, `template file ${checksum}`);
  }
  return new Uint8Array(row.bytes);
}

/** Files that are not what their checksum says. */
export function damagedTemplateFiles(db: ReadableDb): string[] {
  const rows = db.prepare<[], { checksum: string; bytes: Buffer }>(
    'SELECT checksum, bytes FROM template_file',
  );
  const damaged: string[] = [];
  for (const { checksum, bytes } of rows.iterate())
    if (checksumOf(bytes) !== checksum) damaged.push(checksum);
  return damaged;
}
