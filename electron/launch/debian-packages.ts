import { existsSync } from 'node:fs';
import { isOnPath, LaunchProblem, runCommand, say } from './commands.ts';

const APT_ENV = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

let listsAreFresh = false;

/** Whether this process may install Debian packages: root, on Debian or one of its descendants. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && isOnPath('apt-get');
}

/**
 * Installs Debian packages, or stops with the exact command for somebody who may.
 * @param why what is missing, for the message
 * @throws LaunchProblem when this process may not install, or when apt-get fails
 */
export async function installPackages(packages: readonly string[], why: string): Promise<void> {
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!canInstallPackages()) {
    throw new LaunchProblem(`${why}. On Debian or Ubuntu run: sudo apt-get update && sudo ${command}`);
  }
  say(`${why}: installing ${packages.join(' ')} with apt-get`);
  if (!listsAreFresh) {
    await runCommand('apt-get', ['update'], { env: APT_ENV });
    listsAreFresh = true;
  }
  const names = await Promise.all(packages.map(currentName));
  // Waits for another apt-get instead of failing at its lock.
  const args = ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', ...names];
  const { code, output } = await runCommand('apt-get', args, { env: APT_ENV });
  if (code !== 0) throw new LaunchProblem(`${command} failed:\n${output.slice(-2000)}`);
}

/** Debian 13 and Ubuntu 24.04 renamed some libraries for 64-bit time: libasound2 is libasound2t64 there. */
async function currentName(name: string): Promise<string> {
  for (const candidate of [name, `${name}t64`]) {
    const { output } = await runCommand('apt-cache', ['policy', candidate], {
      env: { ...APT_ENV, LC_ALL: 'C' },
    });
    if (/Candidate: (?!\(none\))/.test(output)) return candidate;
  }
  return name;
}
