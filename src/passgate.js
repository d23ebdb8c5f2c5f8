// What package.json exports: the command line tool's own bundle, told that nobody has started it.
export { evaluate } from './index.js?library';
