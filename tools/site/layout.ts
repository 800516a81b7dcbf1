import { posix } from 'node:path';
import { escapedXml } from '../../src/cli/formats/escaped-xml';
import { rulesVersion } from '../../src';
import { folderOf, frame, type Page, type Part } from './page';

/** The content security policy: only files of the site, no inline script or style. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The whole HTML of a page. */
export function layOut(page: Page, html: string, all: readonly Page[]): string {
  const { language, title, path, decision } = page;
  const words = frame[language];
  const address = (target: string): string => posix.relative(posix.dirname(path), target);
  const counterpart = otherLanguage(page, all);
  const menu = (Object.keys(words.parts) as Part[]).map((part) => {
    const links = all
      .filter((each) => each.language === language && each.part === part)
      .map((each) => {
        const current = each.path === path ? ' aria-current="page"' : '';
        return `<li><a href="${address(`${each.path}.html`)}"${current}>${escapedXml(each.title)}</a></li>`;
      });
    return `<h2>${words.parts[part]}</h2><ul>${links.join('')}</ul>`;
  });
  return `<!doctype html>
<html lang="${language}" data-root="${address('.') || '.'}" data-nothing="${words.nothing}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<title>${escapedXml(title)} · ${words.site}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${address('assets/site.css')}">
<script type="module" src="${address(`assets/site.js`)}"></script>
${decision === undefined ? '' : `<script type="module" src="${address(`assets/${folderOf(language)}-rule.js`)}"></script>`}
</head>
<body>
<a class="skip" href="#text">${words.skip}</a>
<header>
<a class="home" href="${address(`${folderOf(language)}/index.html`)}">${words.site}</a>
<label class="search"><span class="hidden">${words.search}</span><input type="search" id="search" placeholder="${words.search}" autocomplete="off" aria-controls="found"></label>
<ul id="found" aria-label="${words.search}" hidden></ul>
<span class="hidden" id="count" role="status"></span>
<a class="other" href="${address(`${counterpart}.html`)}" lang="${language === 'en' ? 'zh-CN' : 'en'}">${words.other}</a>
</header>
<div class="columns">
<nav aria-label="${words.menu}"><details><summary>${words.menu}</summary>${menu.join('')}</details></nav>
<main id="text"><h1>${escapedXml(title)}</h1>
${html}
<footer>${words.figures} ${rulesVersion}</footer></main>
</div>
</body>
</html>
`;
}

/** The page in the other language, or its front page. */
function otherLanguage({ path, language }: Page, all: readonly Page[]): string {
  const other = language === 'en' ? 'zh' : 'en';
  const same = path.replace(/^\w+/, other);
  return all.some((each) => each.path === same) ? same : `${other}/index`;
}
