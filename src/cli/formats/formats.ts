import { baseline } from './baseline';
import { github } from './github';
import { html } from './html/html';
import { json } from './json';
import { junit } from './junit';
import { ndjson } from './ndjson';
import type { Format } from './report';
import { sarif } from './sarif';
import { text } from './text';

/** Every format a report can have. */
export const formats = Object.freeze({ text, json, ndjson, sarif, junit, github, html } satisfies Record<
  string,
  Format
>);

/** The formats, and the writing of a baseline, which an option of its own asks for. */
export const reportFormats = Object.freeze({ ...formats, baseline });

/** The name of a format. */
export type FormatName = keyof typeof formats;

/** The names of the formats. */
export const formatNames = Object.keys(formats) as readonly FormatName[]; // its own keys
