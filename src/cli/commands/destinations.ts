import type { Destination } from '../check/check-plan';
import { CommandError } from '../command-error';
import { formatNames } from '../formats/formats';
import { outputNamed } from '../output/output-place';
import type { ConfiguredReport } from './configuration-problems';
import { readChoice } from './read-options';

/** An option as given on the command line. */
export interface NamedOption {
  readonly name: string;
  readonly value: string;
}

/**
 * Pairs formats with outputs: each output belongs to the format before it. If there are as many formats as outputs, the
 * nth output belongs to the nth format; this only differs if all formats come first. A format without an output goes to
 * standard output, which takes only one.
 */
export function destinationsFrom(
  named: readonly NamedOption[],
  configured: readonly ConfiguredReport[] | undefined,
  workingDirectory: string,
): readonly Destination[] {
  const place = (name: string): string => outputNamed(name, workingDirectory);
  const formats = named.filter(({ name }) => name === 'format').map(({ value }) => value);
  const outputs = named.filter(({ name }) => name === 'output').map(({ value }) => place(value));
  if (formats.length === 0 && outputs.length === 0 && configured !== undefined && configured.length > 0) {
    return configured.map(({ format, output = '-' }) => ({ format, output: place(output) }));
  }
  if (formats.length === 0) formats.push('text');
  if (outputs.length > formats.length) {
    throw new CommandError('USAGE', { en: 'there are more outputs than formats', zh: '--output 多于 --format' });
  }
  const destinations = formats.map((name, index) => ({
    format: readChoice('format', name, formatNames),
    output: outputs.length === formats.length ? (outputs[index] ?? '-') : place(outputAfter(index, named)),
  }));
  if (destinations.filter(({ output }) => output !== '-').length < outputs.filter((output) => output !== '-').length) {
    throw new CommandError('USAGE', {
      en: 'put each --output after the --format that it belongs to',
      zh: '请将每个 --output 写在所属 --format 之后',
    });
  }
  return destinations;
}

/** The output between the nth format and the next. */
function outputAfter(index: number, named: readonly NamedOption[]): string {
  const places = [...named.keys()].filter((at) => named[at]?.name === 'format');
  const next = named[(places[index] ?? named.length) + 1];
  return next?.name === 'output' ? next.value : '-';
}
