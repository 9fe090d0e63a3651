import { transformFileSync, type Options } from '@swc/core';
import { copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..');
const PARTS = ['main.ts', 'compose.ts', 'config.ts', 'domain', 'nlp', 'store', 'workers', 'bot', 'web', 'scripts/torture/clock.ts'];
const OPTIONS: Options = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
  module: { type: 'commonjs' },
  swcrc: false,
};

/**
 * The program in plain JavaScript in this directory, file by file. The torture starts it hundreds of times, and tsx, which reads
 * and compiles each file as it is asked for, is a third of what a start costs.
 */
export function buildProgram(directory: string): void {
  for (const part of PARTS) for (const file of filesOf(part)) put(file, directory);
  symlinkSync(join(ROOT, 'node_modules'), join(directory, 'node_modules'));
}

function filesOf(part: string): string[] {
  if (part.endsWith('.ts')) return [part];
  const found = readdirSync(join(ROOT, part), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length + 1));
}

function put(file: string, directory: string): void {
  const [from, to] = [join(ROOT, file), join(directory, file)];
  mkdirSync(dirname(to), { recursive: true });
  if (file.endsWith('.ts')) writeFileSync(to.replace(/\.ts$/, '.js'), transformFileSync(from, OPTIONS).code);
  else copyFileSync(from, to);
}
