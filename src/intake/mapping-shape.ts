import { unitNames } from '../facts/read-number';
import { deepFreeze } from '../plain/deep-freeze';
import {
  amount,
  boolean,
  dictionary,
  either,
  list,
  matching,
  object,
  oneOf,
  orNull,
  text,
  type NumberShape,
} from '../plain/read/shape';

const texts = /* @__PURE__ */ list(text);
/** Several paths; that there is at least one is checked afterwards. */
export const pathsShape = /* @__PURE__ */ list(text);
const fromOne: NumberShape = /* @__PURE__ */ Object.freeze({ kind: 'number', minimum: 1, integer: true });
const timeOfDay = /* @__PURE__ */ matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time, hh:mm');
const anyText = /* @__PURE__ */ matching(/[\s\S]/, 'a text that is not empty');

/** Whether the value fits its path is checked afterwards. */
export const mappedValueShape = /* @__PURE__ */ orNull(/* @__PURE__ */ either(text, amount, boolean));
const byPath = /* @__PURE__ */ dictionary(mappedValueShape);

export const assignmentShape = /* @__PURE__ */ object(
  {},
  {
    /** Values by their paths. */
    set: byPath,
    /**
     * The values that the word allows, by path. They are not written; a known value that is not among them is a
     * problem.
     */
    holds: /* @__PURE__ */ dictionary(texts),
  },
);

export const columnMappingShape = /* @__PURE__ */ object(
  {},
  {
    /** The fact or the field of the record that gets the value, or several that get the same value. */
    to: /* @__PURE__ */ either(text, pathsShape),
    /** The meanings of the words in its cells; they take precedence over known meanings. */
    values: /* @__PURE__ */ dictionary(
      /* @__PURE__ */ orNull(/* @__PURE__ */ either(text, amount, boolean, assignmentShape)),
    ),
    /** The unit of its numbers that name none; left out: the unit of the fact, and no number names one. */
    unit: /* @__PURE__ */ oneOf(unitNames),
    /** The date system that converts plain numbers to dates: spreadsheets count days from 1900 or 1904. */
    serial: /* @__PURE__ */ oneOf([1900, 1904]),
    /** The time of day, `hh:mm`, for an instant given as a day only. */
    time: timeOfDay,
    /** The header of another column, with the time of day of the instants whose days this column has. */
    timeColumn: text,
    /** The separator of several words in one cell; left out: a comma, 、, ；, ; or |. */
    separator: anyText,
    /** Which date is used if rows of one case have different ones. */
    take: /* @__PURE__ */ oneOf(['earliest', 'latest']),
    /** Whether a table may lack the column. */
    optional: boolean,
  },
);

export const columnShape = /* @__PURE__ */ either(text, pathsShape, columnMappingShape);
const columns = /* @__PURE__ */ dictionary(columnShape);

export const stepsShape = /* @__PURE__ */ object(
  {
    /** The header of the column with the name of the step. */
    column: text,
    /** For each step, the meaning of the columns of its row; `ignore` for a step without meaning. */
    of: /* @__PURE__ */ dictionary(/* @__PURE__ */ either(/* @__PURE__ */ oneOf(['ignore']), columns)),
  },
  {},
);

/** The shape of a mapping, from which its type, its reader and its JSON Schema are derived. */
export const mappingShape = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ object(
    {},
    {
      /** The schema of mappings, for editors. */
      $schema: text,
      /** The row of the headers, from 1, and how many rows they take; left out: the first row only. */
      header: /* @__PURE__ */ object(
        {},
        {
          /** The first row of the headers, from 1; left out: 1. */
          row: fromOne,
          /** The number of header rows; left out: 1. */
          rows: fromOne,
        },
      ),
      /** The sheets of a workbook to read; left out: the only one. */
      sheets: texts,
      /** The meaning of the columns, by header. Known headers need not be listed. */
      columns,
      /** The headers of columns to ignore. */
      ignore: texts,
      /** Words that mean an empty cell, in every column. */
      empty: texts,
      /** Rows that are not cases, such as totals: the words that mark them, by the header of the column. */
      skip: /* @__PURE__ */ dictionary(texts),
      /** `repeat`: a cell merged over several rows applies to each of them; left out: it is a problem. */
      merged: /* @__PURE__ */ oneOf(['repeat']),
      /** `repeat`: an empty id is that of the row above; left out: it is a problem. */
      emptyIds: /* @__PURE__ */ oneOf(['repeat']),
      /** Whether a case has one row, several adjacent rows, or several rows anywhere; left out: one row. */
      cases: /* @__PURE__ */ oneOf(['row', 'together', 'anywhere']),
      /** Present if each row of a case describes one step. */
      steps: stepsShape,
      /** Values that every record gets, by path. */
      constants: byPath,
      /** Values for what the row leaves empty, by path. Within an entry of a list only if the row has the entry. */
      defaults: byPath,
      /** Notes on columns, by header, for people; they are not read. */
      notes: /* @__PURE__ */ dictionary(text),
      /** `read`: full-width digits and letters are accepted; left out: they are a problem. */
      fullWidth: /* @__PURE__ */ oneOf(['read']),
    },
  ),
);
