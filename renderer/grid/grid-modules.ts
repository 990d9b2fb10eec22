/** What the program's grids are made of; every other part of AG Grid stays out of the window's files and its start. */
import {
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  ColumnAutoSizeModule,
  CustomEditorModule,
  EventApiModule,
  InfiniteRowModelModule,
  LocaleModule,
  ModuleRegistry,
  NumberEditorModule,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowAutoHeightModule,
  RowSelectionModule,
  RowStyleModule,
  ScrollApiModule,
  SelectEditorModule,
  TextEditorModule,
  TextFilterModule,
  TooltipModule,
} from 'ag-grid-community';
import { HELD_ROW_MODEL } from './held/held-row-model.ts';

/** To be called before the first grid. A grid that wants a part that is not here says so in the console. */
export function registerGridModules(): void {
  ModuleRegistry.registerModules([
    // Lines: of a list in memory, of one that may be very long, and of one read page by page (the draft of an import).
    ClientSideRowModelModule,
    ClientSideRowModelApiModule,
    HELD_ROW_MODEL,
    InfiniteRowModelModule,
    RowApiModule,
    RowAutoHeightModule,
    RowSelectionModule,
    RowStyleModule,
    PinnedRowModule,
    // Columns and cells.
    ColumnApiModule,
    ColumnAutoSizeModule,
    CellApiModule,
    CellStyleModule,
    TooltipModule,
    // Editors.
    CustomEditorModule,
    NumberEditorModule,
    SelectEditorModule,
    TextEditorModule,
    // Filters of the columns; those above a list are told with its lines.
    TextFilterModule,
    // The whole.
    EventApiModule,
    LocaleModule,
    RenderApiModule,
    ScrollApiModule,
  ]);
}
