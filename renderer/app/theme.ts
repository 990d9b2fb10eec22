/** Mantine and AG Grid built from tokens.css, so that both follow the same design in light and dark. */

import { AG_GRID_LOCALE_EN, AG_GRID_LOCALE_VN } from '@ag-grid-community/locale';
import {
  type CSSVariablesResolver,
  createTheme,
  type InputProps,
  type MantineColorsTuple,
  type MantineTheme,
} from '@mantine/core';
import { themeQuartz } from 'ag-grid-community';
import type { Language } from '../../shared/i18n/catalogs.ts';
import { findOption } from '../components/find-option.ts';

// Mantine wants ten shades; the variants below read the tokens instead, so these serve its defaults only.
const accent: MantineColorsTuple = [
  '#e6effa',
  '#d3e2f4',
  '#a9c6e8',
  '#7ea8db',
  '#5a8fd0',
  '#4380ca',
  '#3578c6',
  '#2465ae',
  '#1b5496',
  '#10447f',
];

// Greys that Mantine's own dark parts (fields, switches) are drawn with: the same as in tokens.css.
const dark: MantineColorsTuple = [
  '#e4e8ee',
  '#b6bfcb',
  '#98a3b1',
  '#7d8896',
  '#434c58',
  '#2d343e',
  '#232830',
  '#1b1f25',
  '#15181d',
  '#101317',
];

const titled = {
  // A name of two lines keeps its marks apart.
  title: { fontSize: 'var(--bt-size-title)', fontWeight: 600, lineHeight: 'var(--bt-line-height)' },
} as const;
/** Fields are drawn with the tokens; Mantine's own greys are of another family. */
const field = {
  vars: (_theme: MantineTheme, { error }: InputProps) => ({
    wrapper: {
      '--input-bg': 'var(--bt-surface)',
      '--input-bd': error ? 'var(--bt-block)' : 'var(--bt-control-line)',
      '--input-bd-focus': 'var(--bt-focus)',
      '--input-section-color': 'var(--bt-text-2)',
    },
  }),
};
/** What explains a field is no smaller than other small print. */
const explained = { styles: { description: { fontSize: 'var(--bt-size-small)', lineHeight: 1.4 } } } as const;
const small = { defaultProps: { size: 'xs' } } as const;

export const mantineTheme = createTheme({
  primaryColor: 'accent',
  primaryShade: 7,
  colors: { accent, dark },
  fontFamily: 'var(--bt-font)',
  fontFamilyMonospace: 'var(--bt-mono)',
  headings: { fontFamily: 'var(--bt-font)', fontWeight: '600' },
  fontSizes: { xs: '13px', sm: '13px', md: '14px', lg: '15px', xl: '18px' },
  lineHeights: { xs: '1.4', sm: '1.4', md: '1.4', lg: '1.4', xl: '1.4' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: small,
    Input: field,
    InputWrapper: explained,
    TextInput: small,
    Textarea: small,
    NumberInput: small,
    Select: { defaultProps: { size: 'xs', checkIconPosition: 'right', filter: findOption } },
    MultiSelect: { defaultProps: { size: 'xs', filter: findOption } },
    TagsInput: { defaultProps: { filter: findOption } },
    Autocomplete: { defaultProps: { filter: findOption } },
    Checkbox: { ...small, ...explained },
    Radio: { ...small, ...explained },
    Switch: { ...small, ...explained },
    SegmentedControl: small,
    ActionIcon: { defaultProps: { size: 'md', variant: 'subtle', color: 'gray' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, multiline: true, maw: 420 } },
    Drawer: { styles: titled },
    Modal: {
      styles: titled,
      defaultProps: {
        centered: true,
        overlayProps: { color: 'var(--bt-scrim)', backgroundOpacity: 1 },
        // A dialog on its way out would still keep keys from the window behind it.
        transitionProps: { duration: 120, exitDuration: 0 },
      },
    },
    // Its placeholder for the first focus is no entry of a menu to a screen reader.
    Menu: { defaultProps: { shadow: 'md', withinPortal: true, withInitialFocusPlaceholder: false } },
    Popover: { defaultProps: { shadow: 'md', withinPortal: true } },
  },
});

const fromTokens: Record<string, string> = {
  '--mantine-color-body': 'var(--bt-surface)',
  '--mantine-color-text': 'var(--bt-text)',
  '--mantine-color-bright': 'var(--bt-text)',
  '--mantine-color-dimmed': 'var(--bt-text-2)',
  '--mantine-color-placeholder': 'var(--bt-text-3)',
  '--mantine-color-anchor': 'var(--bt-accent)',
  '--mantine-color-error': 'var(--bt-block)',
  '--mantine-color-default': 'var(--bt-raised)',
  '--mantine-color-default-hover': 'var(--bt-hover)',
  '--mantine-color-default-color': 'var(--bt-text)',
  '--mantine-color-default-border': 'var(--bt-line-strong)',
  '--mantine-color-disabled': 'var(--bt-hover)',
  '--mantine-color-disabled-color': 'var(--bt-text-3)',
  '--mantine-color-accent-filled': 'var(--bt-accent-fill)',
  '--mantine-color-accent-filled-hover': 'var(--bt-accent-fill-hover)',
  '--mantine-color-accent-light': 'var(--bt-accent-soft)',
  '--mantine-color-accent-light-hover': 'var(--bt-selected)',
  '--mantine-color-accent-light-color': 'var(--bt-accent)',
  '--mantine-color-accent-outline': 'var(--bt-accent)',
  '--mantine-primary-color-filled': 'var(--bt-accent-fill)',
  '--mantine-primary-color-filled-hover': 'var(--bt-accent-fill-hover)',
  '--mantine-primary-color-light': 'var(--bt-accent-soft)',
  '--mantine-primary-color-light-color': 'var(--bt-accent)',
  '--mantine-color-red-filled': 'var(--bt-block-fill)',
  '--mantine-color-red-filled-hover': 'var(--bt-block-fill)',
  '--mantine-color-red-light': 'var(--bt-block-soft)',
  '--mantine-color-red-light-color': 'var(--bt-block)',
  '--mantine-color-gray-light-color': 'var(--bt-text-2)',
  '--mantine-color-gray-light-hover': 'var(--bt-hover)',
  '--mantine-shadow-md': 'var(--bt-shadow)',
};

export const tokenVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: fromTokens,
  dark: fromTokens,
});

/** The look of every grid. Rows are 28 px; columns are parted by nothing, rows by a hairline. */
export const agGridTheme = themeQuartz.withParams({
  // Else the colours of the system are those of its light palette in every grid, also where the window is dark.
  browserColorScheme: 'inherit',
  fontFamily: 'var(--bt-font)',
  fontSize: 13,
  headerFontSize: 12,
  headerFontWeight: 600,
  headerTextColor: 'var(--bt-text-2)',
  headerBackgroundColor: 'var(--bt-chrome)',
  headerHeight: 30,
  rowHeight: 28,
  spacing: 4,
  cellHorizontalPadding: 8,
  accentColor: 'var(--bt-accent)',
  backgroundColor: 'var(--bt-surface)',
  chromeBackgroundColor: 'var(--bt-chrome)',
  foregroundColor: 'var(--bt-text)',
  textColor: 'var(--bt-text)',
  subtleTextColor: 'var(--bt-text-2)',
  borderColor: 'var(--bt-line)',
  rowBorder: { color: 'var(--bt-line)' },
  columnBorder: false,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  borderRadius: 6,
  oddRowBackgroundColor: 'var(--bt-surface)',
  rowHoverColor: 'var(--bt-hover)',
  selectedRowBackgroundColor: 'var(--bt-selected)',
  rangeSelectionBorderColor: 'var(--bt-focus)',
  menuBackgroundColor: 'var(--bt-raised)',
  menuTextColor: 'var(--bt-text)',
  inputBackgroundColor: 'var(--bt-surface)',
  inputBorder: { color: 'var(--bt-line-strong)' },
  inputFocusBorder: { color: 'var(--bt-focus)' },
  iconSize: 14,
});

/** The grid's own words (menus, filters) in the language of the window: give it as `localeText`. */
export function agGridLocale(language: Language): Record<string, string> {
  return language === 'en' ? AG_GRID_LOCALE_EN : AG_GRID_LOCALE_VN;
}
