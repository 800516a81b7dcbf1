import { isSystemError } from '../reason';
import type { Input } from './input';
import { parseJson } from './json/parse-json';
import { inputUnits, partsOf } from './read-units';
import type { TableSettings } from './table/table-settings';

/** A record as parsed JSON; undefined if it is not JSON; or why the rest of an input could not be read. */
export type ParsedRecord =
  { readonly record: unknown } | { readonly broken: Error; readonly input: string } | undefined;

/** The records of all inputs, in order, including those of tables. */
export async function* parsedRecords(inputs: readonly Input[], tables: TableSettings): AsyncGenerator<ParsedRecord> {
  for (const { name: input, open } of inputs) {
    try {
      for await (const unit of inputUnits(input, open(), tables)) {
        for (const part of partsOf(unit)) {
          if ('record' in part) {
            yield { record: part.record };
            continue;
          }
          const parsed = 'text' in part ? parseJson(part.text) : undefined;
          yield parsed !== undefined && 'value' in parsed ? { record: parsed.value } : undefined;
        }
      }
    } catch (error) {
      if (!isSystemError(error)) throw error;
      yield { broken: error, input };
    }
  }
}
