import { hasOwn } from '../plain/has-own';

/** The values for a template; `true` shows nothing, but keeps the part around it. */
export type TemplateValues = Readonly<Record<string, string | number | boolean>>;

/**
 * Fills a template. `{name}` is a value, `{name:day:days}` a number with the noun that it counts. A part in brackets is
 * left out if a value in it is unknown or false.
 *
 * @example
 * fill('{days:day:days}[, until {end}]', { days: 1 }); // => '1 day'
 */
export function fill(template: string, values: TemplateValues): string {
  // A plain search: regular expressions take several times as long, and reports contain many sentences.
  let text = '';
  let from = 0;
  for (let opening = template.indexOf('['); opening >= 0; opening = template.indexOf('[', from)) {
    const closing = template.indexOf(']', opening);
    text += fillPart(template.slice(from, opening), values, false);
    text += fillPart(template.slice(opening + 1, closing), values, true);
    from = closing + 1;
  }
  return text + fillPart(template.slice(from), values, false);
}

/** Fills a part without brackets. An optional part is left out if a value in it is unknown or false. */
function fillPart(part: string, values: TemplateValues, isOptional: boolean): string {
  let text = '';
  let from = 0;
  for (let opening = part.indexOf('{'); opening >= 0; opening = part.indexOf('{', from)) {
    const closing = part.indexOf('}', opening);
    const marked = part.slice(opening + 1, closing);
    const [name = '', one, many] = marked.includes(':') ? marked.split(':') : [marked];
    const value = hasOwn(values, name) ? values[name] : undefined;
    if (isOptional && (value === undefined || value === false)) return '';
    const noun = value === 1 ? one : many;
    text += part.slice(from, opening);
    if (value === undefined) text += part.slice(opening, closing + 1);
    else if (value !== true) text += noun === undefined ? value : `${value} ${noun}`;
    from = closing + 1;
  }
  return text + part.slice(from);
}
