'use strict';

// Who may import whom (ARCHITECTURE: "The house"). `only` lists all a part may import; whatever is not listed is
// refused, so a new dependency between parts is a decision made here.

const NODE_BUILTIN = { dependencyTypes: ['core'] };
const PACKAGE = '^node_modules/';

/**
 * @param {string} name
 * @param {string} part path pattern of the files the rule is about
 * @param {string[]} allowed path patterns of what they may import, themselves included
 * @param {{ node?: boolean }} [options] node: whether Node's own modules are allowed too
 */
function only(name, part, allowed, { node = false } = {}) {
  return {
    name,
    severity: 'error',
    from: { path: part },
    to: { pathNot: allowed, ...(node ? { dependencyTypesNot: NODE_BUILTIN.dependencyTypes } : {}) },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },

    only('shared-is-pure', '^shared/', ['^shared/', '^node_modules/zod/']),
    only('renderer-knows-shared-only', '^renderer/(?!vite[.]config)', ['^renderer/', '^shared/', PACKAGE]),
    only('preload-knows-the-contract-only', '^electron/preload/', [
      '^electron/preload/',
      '^shared/ipc/',
      '^node_modules/electron/',
    ]),
    only(
      'main-only-brokers',
      '^electron/main/',
      // The messages main and data exchange are written down once, on the side that answers them.
      ['^electron/main/', '^electron/data/messages[.]ts$', '^shared/', PACKAGE],
      { node: true },
    ),
    only(
      'entries-know-services',
      '^electron/(data|headless)/',
      ['^electron/(data|headless)/', '^electron/services/', '^shared/', PACKAGE],
      { node: true },
    ),
    only(
      'services-know-db-import-export',
      '^electron/services/',
      ['^electron/(services|db|import|export)/', '^shared/', PACKAGE],
      { node: true },
    ),
    only('db-stands-alone', '^electron/db/', ['^electron/db/', '^shared/', PACKAGE], { node: true }),
    only('import-stands-alone', '^electron/import/', ['^electron/import/', '^shared/', PACKAGE], {
      node: true,
    }),
    only('export-stands-alone', '^electron/export/', ['^electron/export/', '^shared/', PACKAGE], {
      node: true,
    }),
    only(
      'workers-work-on-snapshots',
      '^electron/workers/',
      ['^electron/(workers|import|export|services/check)/', '^shared/', PACKAGE],
      { node: true },
    ),
    only('launch-stands-alone', '^electron/launch/', ['^electron/launch/', PACKAGE], { node: true }),

    {
      name: 'data-and-headless-apart',
      severity: 'error',
      from: { path: '^electron/(data|headless)/' },
      to: { path: '^electron/(data|headless)/', pathNot: '^electron/$1/' },
    },
    {
      name: 'features-apart',
      comment: 'One feature of the renderer never imports another.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'only-app-knows-features',
      severity: 'error',
      from: { path: '^renderer/(components|grid|i18n|state)/' },
      to: { path: '^renderer/features/' },
    },
    {
      name: 'electron-in-main-and-preload',
      severity: 'error',
      from: { pathNot: '^(electron/(main|preload)|tests)/' },
      to: { path: '^node_modules/electron/' },
    },
    {
      name: 'main-reads-few-words',
      comment:
        'Main starts before everything else: its words are those of main-text.ts, not all of the program.',
      severity: 'error',
      from: { path: '^electron/main/' },
      to: { path: '^shared/i18n/catalogs[.]ts$' },
    },
    {
      name: 'sqlite-in-db',
      severity: 'error',
      from: { pathNot: '^(electron/db|tests)/' },
      to: { path: '^node_modules/(@types/)?better-sqlite3/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Type imports count: a layer that only knows another one's types still knows it.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|release|test-results)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
