import { createHash } from 'node:crypto';
import type { PageData } from '../../page/data.ts';
import { headlineText } from '../headline.ts';
import type { ReportModel } from '../model.ts';
import { html } from './html.ts';
import { overview } from './overview.ts';

interface Assets {
  readonly script: string;
  readonly style: string;
}

/**
 * report.html, piece by piece. Its policy lets only its own script and style run, and lets nothing
 * be loaded or sent.
 * @param blocks packed details, by the ids of their elements
 */
export async function* documentParts(
  model: ReportModel,
  data: PageData,
  blocks: AsyncIterable<readonly [id: string, base64: string]>,
  { script, style }: Assets,
): AsyncGenerator<string> {
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
  const title = `Passgate: ${headlineText(model.headline)}`;
  const head = html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title.slice(0, 300)}</title>`;
  yield `<!doctype html>\n<html lang="en">\n<head>\n${head.text}\n<style>${style}</style>\n</head>\n`;
  yield `<body>\n${overview(model, data.leftOut).text}\n`;
  yield `<script type="application/json" id="data">${inScript(JSON.stringify(data))}</script>\n`;
  yield `<script>${script}</script>\n`;
  // These come after the script, so that the first view does not wait for them.
  for await (const [id, base64] of blocks) {
    yield `<script type="application/octet-stream" id="${id}">${base64}</script>\n`;
  }
  yield '</body>\n</html>\n';
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
