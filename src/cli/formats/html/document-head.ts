import { createHash } from 'node:crypto';
import type { Language } from '../../language';

/** The parts of a self-contained page besides its text. */
export interface PageParts {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  /** Absent: the page has no script. */
  readonly script?: string;
}

/**
 * The beginning of a self-contained page, up to its title. Its content security policy allows only this style and
 * script.
 */
export function documentHead({ language, title, style, script }: PageParts): string {
  const rules = [
    "default-src 'none'",
    `style-src 'sha256-${hashOf(style)}'`,
    ...(script === undefined ? [] : [`script-src 'sha256-${hashOf(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
`;
}

function hashOf(content: string): string {
  return createHash('sha256').update(content, 'utf8').digest('base64');
}
