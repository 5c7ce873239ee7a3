import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium as driver } from 'playwright-core';

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/**
 * Starts the Chromium that comes as a package, with the system libraries that the package brings, so that nothing need be
 * installed on the machine.
 */
export async function openBrowser(): Promise<Browser> {
  const folder = unpackChromium();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
    FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
  };
  const args = ['--no-sandbox', '--no-zygote'];
  return driver.launch({ executablePath: path.join(folder, 'chromium'), headless: true, args, env });
}

/**
 * Unpacks it once, into a folder of its own below `node_modules/.cache`, whole or not at all: the package itself would
 * use whatever goes by the name in the temporary folder, be it of another version or half unpacked.
 */
function unpackChromium(): string {
  const { version } = JSON.parse(readFileSync(path.join(packages, '@sparticuz/chromium/package.json'), 'utf8'));
  const folder = path.join(packages, `.cache/chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(path.dirname(folder), { recursive: true });
  const unpacked = mkdtempSync(`${folder}-`);
  // The package looks at both: where to unpack, and whether to unpack the libraries as well.
  const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const script = fileURLToPath(new URL('./unpackChromium.mjs', import.meta.url));
  execFileSync(process.execPath, [script], { env });
  writeFileSync(path.join(unpacked, 'fonts.conf'), fontsIn(folder));
  if (!existsSync(folder)) renameSync(unpacked, folder);
  return folder;
}

/** The fonts of the machine, where it has any, and the one that comes with the package. */
function fontsIn(folder: string): string {
  const folders = ['/usr/share/fonts', path.join(folder, 'fonts')].map((dir) => `<dir>${dir}</dir>`);
  return `<fontconfig>${folders.join('')}<cachedir>${path.join(folder, 'fonts-cache')}</cachedir></fontconfig>`;
}
