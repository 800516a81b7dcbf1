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
const fromOne: NumberShape = /* @__PURE__ */ Object.freeze({ kind: 'number', minimum: 1, integer: true });
const timeOfDay = /* @__PURE__ */ matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, hh:mm');
const anyText = /* @__PURE__ */ matching(/[\s\S]/, 'a text that is not empty');

/** Whether a value fits where its path leads is found out later. */
export const mappedValueShape = /* @__PURE__ */ orNull(/* @__PURE__ */ either(text, amount, boolean));
const byPath = /* @__PURE__ */ dictionary(mappedValueShape);

export const assignmentShape = /* @__PURE__ */ object(
  {},
  {
    /** Values by their paths. */
    set: byPath,
    /** Values that the word allows, by their paths. They stay unknown; a value that is known and not among them is a problem. */
    holds: /* @__PURE__ */ dictionary(texts),
  },
);

export const columnMappingShape = /* @__PURE__ */ object(
  {},
  {
    /** The fact or the field of the record that it holds, or several that get the same value. */
    to: /* @__PURE__ */ either(text, texts),
    /** What its words mean, before the words that are known anyway. */
    values: /* @__PURE__ */ dictionary(
      /* @__PURE__ */ orNull(/* @__PURE__ */ either(text, amount, boolean, assignmentShape)),
    ),
    /** The unit of its numbers; left out: that of the fact. */
    unit: /* @__PURE__ */ oneOf(unitNames),
    /** The system of its dates that are mere numbers, as spreadsheets count days. */
    serial: /* @__PURE__ */ oneOf([1900, 1904]),
    /** The time of day, `hh:mm`, where a moment is asked for and only the day is told. */
    time: timeOfDay,
    /** What stands between several words in one cell; left out: 、；; and |. */
    separator: anyText,
    /** Which of several dates counts, where several rows of a case tell different ones. */
    take: /* @__PURE__ */ oneOf(['earliest', 'latest']),
    /** Whether a table without the column is right. */
    optional: boolean,
  },
);

export const columnShape = /* @__PURE__ */ either(text, texts, columnMappingShape);
const columns = /* @__PURE__ */ dictionary(columnShape);

export const stepsShape = /* @__PURE__ */ object(
  {
    /** The header of the column that names the step. */
    column: text,
    /** For each step, what becomes of the columns of its row; `ignore` for a step that says nothing. */
    of: /* @__PURE__ */ dictionary(/* @__PURE__ */ either(/* @__PURE__ */ oneOf(['ignore']), columns)),
  },
  {},
);

/** The shape of a mapping: its type, its reader and its JSON Schema are derived from it. */
export const mappingShape = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ object(
    {},
    {
      /** The schema of mappings, for editors. */
      $schema: text,
      /** The row of the headers, from 1, and how many rows they take; left out: the first row alone. */
      header: /* @__PURE__ */ object(
        {},
        {
          /** The first row of the headers, from 1; left out: 1. */
          row: fromOne,
          /** How many rows they take; left out: 1. */
          rows: fromOne,
        },
      ),
      /** The sheets of a workbook that are read; left out: the only one. */
      sheets: texts,
      /** What becomes of the columns, by their headers. Headers that the vocabulary knows need not be named. */
      columns,
      /** The headers of columns that are left aside on purpose. */
      ignore: texts,
      /** Words that stand for an empty cell, in every column. */
      empty: texts,
      /** Rows that are no cases, such as totals: the words that mark them, by the headers of the columns. */
      skip: /* @__PURE__ */ dictionary(texts),
      /** `repeat`: a cell merged over several rows says the same in each; left out: it is a problem. */
      merged: /* @__PURE__ */ oneOf(['repeat']),
      /** Whether a case has one row, several that lie together, or several that lie anywhere; left out: one. */
      cases: /* @__PURE__ */ oneOf(['row', 'together', 'anywhere']),
      /** Set where each row of a case tells one step. */
      steps: stepsShape,
      /** Values that every record gets, by their paths. */
      constants: byPath,
      /** Values for what the row leaves empty, by their paths. Within an entry of a list only if the row has the entry. */
      defaults: byPath,
      /** Remarks on columns by their headers, for people; nothing reads them. */
      notes: /* @__PURE__ */ dictionary(text),
      /** `read`: full-width digits and letters are read like others; left out: they are a problem. */
      fullWidth: /* @__PURE__ */ oneOf(['read']),
    },
  ),
);
