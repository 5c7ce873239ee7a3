/** `node --import bench/printUsage.mjs …` prints as JSON, in the end, what the process took. */
import { existsSync, readFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  // `maxRSS` starts from the peak of the process that started this one.
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = Number(status.split('VmHWM:')[1]?.trim().split(' ')[0] ?? maxRSS);
  console.log(JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: (kilobytes * 1024) / 1e6 }));
});
