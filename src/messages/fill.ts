import { hasOwn } from '../engine/has-own';

/** What the names in a template stand for; `true` shows nothing, but keeps the part it stands in. */
export type TemplateValues = Readonly<Record<string, string | number | boolean>>;

/**
 * Fills a template. `{name}` is a value, `{name:day:days}` a number with the noun it counts. A part in brackets is left
 * out when a value in it is unknown or false.
 *
 * @example
 * fill('{days:day:days}[, until {end}]', { days: 1 }); // => '1 day'
 */
export function fill(template: string, values: TemplateValues): string {
  const isKnown = (name: string): boolean => hasOwn(values, name) && values[name] !== false;
  const kept = template.replace(/\[([^\]]*)\]/g, (_, part: string) =>
    (part.match(/\{\w+/g) ?? []).every((opening) => isKnown(opening.slice(1))) ? part : '',
  );
  return kept.replace(/\{(\w+)(?::([^:}]*):([^}]*))?\}/g, (placeholder, name: string, one?: string, many?: string) => {
    const value = hasOwn(values, name) ? values[name] : placeholder;
    if (value === true) return '';
    const noun = value === 1 ? one : many;
    return noun === undefined ? String(value) : `${String(value)} ${noun}`;
  });
}
