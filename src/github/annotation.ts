import { dirname, relative } from 'node:path';
import type { AnnotationProperties } from '@actions/core';
import type { Place } from '../system/errors.ts';
import { findRepository, realPath, realPlace } from '../system/paths.ts';
import { plainLine } from '../text/escape.ts';

/** Where in the repository a message belongs, as the runner wants it; nothing where it does not say. */
export function annotationOf(place: Place | undefined): AnnotationProperties {
  if (place === undefined) return {};
  const file = realPlace(place.file);
  // GitHub looks for it in the repository, which a checkout may have put anywhere below the workspace.
  const top = findRepository(dirname(file)) ?? realPath(process.env.GITHUB_WORKSPACE ?? '');
  return {
    file: plainLine(relative(top, file), 1000),
    ...(place.line === undefined ? {} : { startLine: place.line }),
    ...(place.column === undefined ? {} : { startColumn: place.column }),
  };
}
