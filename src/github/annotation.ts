import { dirname, relative } from 'node:path';
import type { AnnotationProperties } from '@actions/core';
import type { Place } from '../system/errors.ts';
import { findRepository, realPath, realPlace } from '../system/paths.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';

/** The place of a message in the form that the runner wants; empty if the message has no place. */
export function annotationOf(place: Place | undefined): AnnotationProperties {
  if (place === undefined) return {};
  const file = realPlace(place.file);
  // GitHub takes paths from the repository's top, and a checkout may be anywhere below the
  // workspace.
  const top = findRepository(dirname(file)) ?? realPath(process.env.GITHUB_WORKSPACE ?? '');
  return {
    file: plainLine(relative(top, file), LENGTHS.details),
    ...(place.line === undefined ? {} : { startLine: place.line }),
    ...(place.column === undefined ? {} : { startColumn: place.column }),
  };
}
