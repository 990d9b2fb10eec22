import { runCommand } from '../../electron/launch/commands.ts';
import { inProject } from '../../electron/launch/paths.ts';

/** The parts that must have been looked at: a check that saw no file proves nothing. */
const PARTS = ['shared', 'renderer', 'electron'] as const;

interface CruiseReport {
  modules: { source: string }[];
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
}

/** Checks who imports whom (.dependency-cruiser.cjs) and prints every import that is not allowed. */
async function checkLayers(): Promise<number> {
  const { code, stdout, output } = await runCommand(
    process.execPath,
    [
      inProject('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
      ...[...PARTS, 'tests'],
    ],
    { cwd: inProject() },
  );
  const report = parseReport(stdout);
  if (!report) {
    process.stderr.write(`dependency-cruiser ended with code ${code}:\n${output.slice(-2000)}\n`);
    return 1;
  }
  const unseen = PARTS.filter((part) => !report.modules.some(({ source }) => source.startsWith(`${part}/`)));
  if (unseen.length > 0) {
    process.stderr.write(`dependency-cruiser saw no module in ${unseen.join(', ')}\n`);
    return 1;
  }
  const { violations } = report.summary;
  for (const { rule, from, to } of violations) process.stderr.write(`${rule.name}: ${from} -> ${to}\n`);
  process.stdout.write(`${report.modules.length} modules, ${violations.length} imports not allowed\n`);
  return violations.length > 0 ? 1 : 0;
}

function parseReport(text: string): CruiseReport | undefined {
  try {
    return JSON.parse(text) as CruiseReport;
  } catch {
    return undefined;
  }
}

process.exitCode = await checkLayers();
