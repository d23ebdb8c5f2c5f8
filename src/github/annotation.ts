import { relative, resolve } from 'node:path';
import type { AnnotationProperties } from '@actions/core';
import type { Place } from '../errors.ts';
import { plainLine } from '../report/escape.ts';

/** Where in the repository a message belongs, as the runner wants it; nothing where it does not say. */
export function annotationOf(place: Place | undefined): AnnotationProperties {
  if (place === undefined) return {};
  return {
    // Annotations count from the repository's top, messages from the working directory.
    file: plainLine(relative(process.env.GITHUB_WORKSPACE ?? '', resolve(place.file)), 1000),
    ...(place.line === undefined ? {} : { startLine: place.line }),
    ...(place.column === undefined ? {} : { startColumn: place.column }),
  };
}
