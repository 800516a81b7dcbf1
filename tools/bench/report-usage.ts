/**
 * Preloaded into a program: reports its processor time (microseconds) and its memory (kilobytes) on a separate channel.
 */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ microseconds: userCPUTime + systemCPUTime, kilobytes: maxRSS }));
});
