import { createHash } from 'node:crypto';
import type { Assets } from './assets.ts';
import { html } from './html.ts';

/** Longer titles are cut. */
const LONGEST_TITLE = 300;

/**
 * The start of a page that is one file, up to its body. Its policy lets only its own script and
 * style run, and lets nothing be loaded or sent.
 */
export function startPage(title: string, { script, style }: Assets): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const head = html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title.slice(0, LONGEST_TITLE)}</title>`;
  return `<!doctype html>\n<html lang="en">\n<head>\n${head.text}\n<style>${style}</style>\n</head>\n`;
}

/** The page's data and the script that shows it. */
export function dataAndScript(data: unknown, { script }: Assets): string {
  return `<script type="application/json" id="data">${inScript(JSON.stringify(data))}</script>\n<script>${script}</script>\n`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** JSON that cannot end a script element or start a comment in it. */
function inScript(json: string): string {
  return json
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
