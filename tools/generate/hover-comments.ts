/** Writes a comment with label and unit above every fact and every parameter, which editors show on hover. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factLabels, unitLabels, vocabulary } from '../../src/facts';
import { isFactName } from '../../src/facts/vocabulary';
import { neixiang2021Parameters, parameterDefinitions, parameterUnits, type ParameterName } from '../../src/policy';
import { repository } from '../repository';
import { formatted, type Generated, type GeneratedFile } from './generated-files';

/** The vocabulary with its comments, and the type of all parameters with theirs. */
export async function hoverComments(): Promise<Generated> {
  return { files: await formatted([vocabularyFile(), parametersFile()]) };
}

function vocabularyFile(): GeneratedFile {
  return between('src/facts/vocabulary.ts', 'defineVocabulary({\n', '\n});', (entries) =>
    entries
      .replace(/^ {2}\/\*\* .* \*\/\n/gm, '')
      .replace(/^ {2}(\w+):/gm, (line: string, name: string) => `${commentOnFact(name)}${line}`),
  );
}

function parametersFile(): GeneratedFile {
  const names = Object.keys(neixiang2021Parameters) as ParameterName[];
  return between('src/policy/parameters.ts', 'export type Parameters = Readonly<{\n', '\n}>;', () =>
    names.map((name) => `${commentOnParameter(name)}  ${name}: number;`).join('\n'),
  );
}

/** The file with the part between two texts replaced. */
function between(path: string, opening: string, closing: string, write: (text: string) => string): GeneratedFile {
  const text = readFileSync(join(repository, path), 'utf8');
  const start = text.indexOf(opening) + opening.length;
  const end = text.indexOf(closing, start);
  if (start < opening.length || end < 0) throw new Error(`${path} has no ${opening.trim()}`);
  return { path, content: text.slice(0, start) + write(text.slice(start, end)) + text.slice(end) };
}

function commentOnFact(name: string): string {
  if (!isFactName(name)) throw new Error(`${name} is no fact`);
  const { zh, en } = factLabels[name].label;
  const definition = vocabulary[name];
  if (!('unit' in definition)) return `  /** ${zh} · ${en} */\n`;
  const unit = unitLabels[definition.unit];
  return `  /** ${zh}（${unit.zh}） · ${en} (${unit.en}) */\n`;
}

function commentOnParameter(name: ParameterName): string {
  const { label, unit } = parameterDefinitions[name];
  const { zh, en } = parameterUnits[unit];
  return `  /** ${label.zh}（${zh}） · ${label.en} (${en}) */\n`;
}
