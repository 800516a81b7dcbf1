/** Preloaded into a program: reports the processor time (microseconds) and the memory (kilobytes) of the program on a separate channel. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ microseconds: userCPUTime + systemCPUTime, kilobytes: maxRSS }));
});
