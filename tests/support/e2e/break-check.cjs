/**
 * What the data process begins with where a test asked for it (break-check.ts): as long as the file BOTRI_BREAK_CHECK
 * names is there, the first check of a large plan breaks down at its first rest.
 */
const { existsSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const timers = require('node:timers/promises');

const later = timers.setImmediate;
timers.setImmediate = (...args) => {
  if (existsSync(process.env.BOTRI_BREAK_CHECK) && new Error('where').stack.includes('checkBehind')) {
    throw new Error('a rule broke down');
  }
  return later(...args);
};
syncBuiltinESMExports();

require(process.env.BOTRI_DATA_PROCESS);
