import type { Log } from '../../../domain/ports';

export interface KeptLog extends Log {
  lines: { level: 'info' | 'warn' | 'error'; fields: Record<string, unknown>; message: string }[];
}

/** A log that keeps its lines, so that a test can look at them. */
export const keptLog = (): KeptLog => {
  const lines: KeptLog['lines'] = [];
  const keep = (level: 'info' | 'warn' | 'error') => (fields: Record<string, unknown>, message: string) => {
    lines.push({ level, fields, message });
  };
  return { lines, info: keep('info'), warn: keep('warn'), error: keep('error') };
};
