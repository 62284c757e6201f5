// Builds the site into dist/: the content is checked first, so that bad content stops here with its own words.
import { indexPages, runProgram } from '../src/node/index.ts';
import { writeOffline } from '../src/node/offline/index.ts';

async function build(): Promise<number> {
  const checked = await runProgram('node', ['scripts/check-content.ts']);
  if (checked !== 0) return checked;
  const built = await runProgram('astro', ['build', '--force', '--silent']);
  if (built !== 0) return built;
  const { pages } = await indexPages('dist');
  const { bytes } = await writeOffline('dist');
  console.log(
    `En clair: built ${pages} pages into dist/ (${(bytes / 1e6).toFixed(1)} MB to keep them all on a device).`,
  );
  return 0;
}

process.exitCode = await build();
