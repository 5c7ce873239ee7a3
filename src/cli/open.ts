import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** An opener that cannot do it says so at once; one that can may stay as long as what it opened, milliseconds. */
const patience = 1000;

/**
 * Opens an address, such as a `file:` URL, with the program that the desktop has for it. Returns why it could not be
 * done, or null. No shell sees the address.
 */
export async function open(
  address: string,
  { platform, env }: Pick<NodeJS.Process, 'platform' | 'env'> = process,
): Promise<string | null> {
  const [command, ...args] = openerOf(platform);
  if (command === 'xdg-open' && !env.DISPLAY && !env.WAYLAND_DISPLAY)
    return 'this machine has no desktop (neither DISPLAY nor WAYLAND_DISPLAY is set)';
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true, env });
  try {
    const [code] = await once(child, 'exit', { signal: AbortSignal.timeout(patience) });
    return code === 0 ? null : `${command} ended with code ${code}`;
  } catch (error) {
    if ((error as Error).name === 'AbortError') return null;
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? `there is no ${command}` : (error as Error).message;
  } finally {
    child.unref();
  }
}

function openerOf(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
