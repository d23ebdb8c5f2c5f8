import type { PageData } from '../../page/data.ts';
import { headlineText } from '../headline.ts';
import type { ReportModel } from '../model.ts';
import type { Assets } from './assets.ts';
import { dataAndScript, startPage } from './frame.ts';
import { overview } from './overview.ts';

/**
 * report.html, piece by piece.
 * @param blocks packed details, by the ids of their elements
 */
export async function* documentParts(
  model: ReportModel,
  data: PageData,
  blocks: AsyncIterable<readonly [id: string, base64: string]>,
  assets: Assets,
): AsyncGenerator<string> {
  yield startPage(`Passgate: ${headlineText(model.headline)}`, assets);
  yield `<body>\n${overview(model, data.leftOut).text}\n`;
  yield dataAndScript(data, assets);
  // These come after the script, so that the first view does not wait for them.
  for await (const [id, base64] of blocks) {
    yield `<script type="application/octet-stream" id="${id}">${base64}</script>\n`;
  }
  yield '</body>\n</html>\n';
}
