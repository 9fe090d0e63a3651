import { readFileSync } from 'node:fs';

/**
 * The memory this process has taken for itself, in MB. Where the system tells it (Linux), without the pages of mapped files, which
 * `rss` counts as well: the embedded store maps its file, and the system takes those pages back whenever it needs them.
 */
export function ownMemoryMb(): number {
  const kilobytes = /^RssAnon:\s+(\d+) kB/m.exec(statusOfProcess())?.[1];
  return Math.round(kilobytes === undefined ? process.memoryUsage.rss() / 2 ** 20 : Number(kilobytes) / 1_024);
}

function statusOfProcess(): string {
  try {
    return readFileSync('/proc/self/status', 'utf8');
  } catch {
    return '';
  }
}
