import { VERSION } from './version.ts';

// The version is asked for by scripts, often: it must not wait for the rest to load.
if (process.argv[2] === '--version' || process.argv[2] === '-V') {
  process.stdout.write(`${VERSION}\n`);
} else {
  const { main } = await import('./commands.ts');
  await main();
}
