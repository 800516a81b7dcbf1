import type { Text } from '../../facts';
import { isSystemError, reasonOf } from '../reason';
import { missingText, noRecordText, type Input } from './input';
import { parseJson } from './json/parse-json';
import { holdsNothing, inputUnits, partsOf } from './read-units';
import type { TableSettings } from './table/table-settings';

/** A record as parsed JSON; undefined if it is not JSON; or why an input gave no record or no more records. */
export type ParsedRecord = { readonly record: unknown } | { readonly unread: Text } | undefined;

/**
 * The records of all inputs, in order, including those of tables. An input without records is reported unless it may be
 * empty, since an export that failed would look like one with nothing to do.
 */
export async function* parsedRecords(
  inputs: readonly Input[],
  tables: TableSettings,
  mayBeEmpty: boolean,
): AsyncGenerator<ParsedRecord> {
  for (const { name: input, open } of inputs) {
    let isEmpty = true;
    try {
      for await (const unit of inputUnits(input, open(), tables)) {
        isEmpty &&= holdsNothing(unit);
        for (const part of partsOf(unit)) {
          if ('record' in part) {
            yield { record: part.record };
            continue;
          }
          if ('fault' in part && part.fault === 'unreadable-input') {
            yield { unread: missingText(input, part.reason) };
            continue;
          }
          const parsed = 'text' in part ? parseJson(part.text) : undefined;
          yield parsed !== undefined && 'value' in parsed ? { record: parsed.value } : undefined;
        }
      }
      if (isEmpty && !mayBeEmpty) yield { unread: missingText(input, noRecordText) };
    } catch (error) {
      if (!isSystemError(error)) throw error;
      yield { unread: missingText(input, reasonOf(error)) };
    }
  }
}
