/**
 * What the one cell of a line across all columns says of itself. The grid makes rows of plain elements and
 * leaves such a row without a cell; a <td> would not be allowed where it stands.
 */
export const FULL_WIDTH_CELL = { role: 'gridcell', tabIndex: -1 } as const;
