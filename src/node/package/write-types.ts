import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../project-root.ts';

const door = join(projectRoot, 'src/core/index.ts');
const schema = join(projectRoot, 'src/schema/index.ts');

/** The remark plugins need types of remark, which the package doesn't bring. */
const leftOut = /^core\/markdown\//;
const leftOutOfDoor = "export * from './markdown/index.js';\n";

/** Writes the types of the core to a folder. Those that come from the schemas are spelled out: a user needs no Zod. */
export function writeTypes(folder: string): void {
  const { config } = ts.readConfigFile(join(projectRoot, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, projectRoot);
  const program = ts.createProgram([door, schema], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rewriteRelativeImportExtensions: true,
    skipLibCheck: true,
    rootDir: join(projectRoot, 'src'),
    outDir: folder,
  });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text.replace(/(from '[^']+)\.ts'/g, "$1.js'").replace(leftOutOfDoor, ''));
  };
  program.emit(undefined, (path, text) => {
    const name = relative(folder, path).replaceAll('\\', '/');
    if (!name.startsWith('schema/') && !leftOut.test(name)) write(path, text);
  });
  write(join(folder, 'schema/index.d.ts'), spellOut(program));
}

/** Every exported type of the schemas, as what it stands for. */
function spellOut(program: ts.Program): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(schema);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${schema}: no such module, the types of the package come from it`);
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
  const lines = checker.getExportsOfModule(module).flatMap((symbol) => {
    const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (!(real.flags & ts.SymbolFlags.TypeAlias)) return [];
    const type = checker.getDeclaredTypeOfSymbol(real);
    return [`export type ${symbol.name} = ${checker.typeToString(type, undefined, flags)};`];
  });
  return `${lines.join('\n')}\n`;
}
