import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/**
 * Reads the options of a script from its command line. `--help` prints `usage` and ends the run; what the script doesn't know
 * ends it with one line and exit code 2.
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  if (process.argv.slice(2).some((one) => one === '--help' || one === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return refuseOption((error as Error).message.split('\n')[0]?.replace(/\.$/, '') ?? '');
  }
}

/** Ends the run: one line that says what is wrong, where the usage is, exit code 2. */
export function refuseOption(message: string): never {
  console.error(`${message} (see --help)`);
  process.exit(2);
}
