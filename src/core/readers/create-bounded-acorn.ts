import { type Options, Parser } from 'acorn';
import readJsx from 'acorn-jsx';

const parser = Parser.extend(readJsx());
/** Characters of code that are read for each character of a text, and for a short text. */
const allowance = { each: 8, least: 1_000_000 };

/** The reader of MDX goes on after any error of the parser; it stops at one whose place can’t be had. */
const stop = {
  get pos(): number {
    throw new Error('an expression { is never closed');
  },
};

/**
 * The parser of the code in one MDX text. An expression that is never closed is parsed again at each brace, from its start:
 * without a limit, 300 kB take minutes. Past it, the text is refused.
 */
export function createBoundedAcorn(length: number): Pick<typeof Parser, 'parse' | 'parseExpressionAt'> {
  let left = allowance.least + allowance.each * length;
  const spend = (code: string): void => {
    left -= code.length;
    if (left < 0) throw stop;
  };
  return {
    parse(code: string, options: Options) {
      spend(code);
      return parser.parse(code, options);
    },
    parseExpressionAt(code: string, at: number, options: Options) {
      spend(code);
      return parser.parseExpressionAt(code, at, options);
    },
  };
}
