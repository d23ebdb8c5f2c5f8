import manifest from '../../package.json' with { type: 'json' };

/** This tool's version, from package.json. */
export const VERSION: string = manifest.version;
