// The export of package.json: the bundle of the command line tool. `?library` keeps it from running
// a command.
export { evaluate } from './index.js?library';
