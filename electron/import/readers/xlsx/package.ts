/** Finds the parts of an Office workbook by their relationships, as Excel does, whatever they are called. */
import { AppError } from '../../../../shared/domain/errors.ts';
import { attributesOf, isOn, localAttribute } from '../markup/attributes.ts';
import type { MarkupHandler } from '../markup/markup-scanner.ts';
import { type Stretch, scanPart } from '../markup/scan-part.ts';
import type { ZipParts } from '../zip/zip-parts.ts';

type Relationship = { readonly type: string; readonly target: string };

/** Relationships by id; those that lead out of the file are left out: nothing is fetched. */
type Relationships = ReadonlyMap<string, Relationship>;

export type SheetPart = { readonly name: string; readonly hidden: boolean; readonly part: string };

export type WorkbookParts = {
  readonly dateSystem: '1900' | '1904';
  /** Worksheets in their order; charts, dialogs and macro sheets hold no table. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
};

/** `../sheet1.xml` seen from `xl/worksheets`; `/xl/sheet1.xml` from anywhere. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.filter((step) => step !== '').join('/');
}

function folderOf(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf('/')));
}

async function relationshipsOf(parts: ZipParts, part: string, stretch: Stretch): Promise<Relationships> {
  const folder = folderOf(part);
  const file = `${folder}/_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;
  const found = new Map<string, Relationship>();
  if (!parts.has(file)) return found;
  const handler: MarkupHandler = {
    wantsText: false,
    open(name, raw) {
      if (name !== 'Relationship') return;
      const attributes = attributesOf(raw);
      if (attributes.get('TargetMode') === 'External') return;
      // Strict and transitional files have different addresses before the last word.
      const type = attributes.get('Type')?.split('/').at(-1) ?? '';
      const target = resolved(folder, attributes.get('Target') ?? '');
      found.set(attributes.get('Id') ?? '', { type, target });
    },
    text() {},
    close() {},
  };
  await scanPart(parts, file, handler, stretch);
  return found;
}

/** What the workbook part itself says; `id` leads to a sheet's relationship. */
export type SheetList = {
  readonly dateSystem: '1900' | '1904';
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly id: string }[];
};

/** The list of sheets of a workbook part written as XML. */
export async function sheetListOf(parts: ZipParts, workbook: string, stretch: Stretch): Promise<SheetList> {
  const sheets: { name: string; hidden: boolean; id: string }[] = [];
  let dateSystem: '1900' | '1904' = '1900';
  const handler: MarkupHandler = {
    wantsText: false,
    open(name, raw) {
      if (name !== 'sheet' && name !== 'workbookPr') return;
      const attributes = attributesOf(raw);
      if (name === 'workbookPr') {
        if (isOn(attributes.get('date1904'))) dateSystem = '1904';
        return;
      }
      const state = attributes.get('state');
      sheets.push({
        name: attributes.get('name') ?? '',
        hidden: state === 'hidden' || state === 'veryHidden',
        id: localAttribute(attributes, 'id') ?? '',
      });
    },
    text() {},
    close() {},
  };
  await scanPart(parts, workbook, handler, stretch);
  return { sheets, dateSystem };
}

/** Throws `file-corrupt` where the workbook, one of its worksheets or a table they need is missing. */
export async function workbookParts(
  parts: ZipParts,
  stretch: Stretch,
  readList: (parts: ZipParts, workbook: string, stretch: Stretch) => Promise<SheetList>,
): Promise<WorkbookParts> {
  const roots = [...(await relationshipsOf(parts, '', stretch)).values()];
  const workbook = roots.find((root) => root.type === 'officeDocument')?.target ?? '';
  const { sheets, dateSystem } = await readList(parts, workbook, stretch);
  const relationships = await relationshipsOf(parts, workbook, stretch);
  const partOf = (type: string) => {
    const target = [...relationships.values()].find((relationship) => relationship.type === type)?.target;
    // Without its texts or date formats a workbook would be read wrong.
    if (target !== undefined && !parts.has(target))
      throw new AppError('file-corrupt', {}, `no part ${target}`);
    return target ?? null;
  };
  return {
    dateSystem,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    sheets: sheets.flatMap(({ name, hidden, id }) => {
      const found = relationships.get(id);
      if (found !== undefined && found.type !== 'worksheet') return [];
      if (found === undefined || !parts.has(found.target)) {
        throw new AppError('file-corrupt', {}, `sheet ${name} has no part`);
      }
      return [{ name, hidden, part: found.target }];
    }),
  };
}
