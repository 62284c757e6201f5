/** The door of the command line. That of the folder above also opens the schemas and YAML: 170 files, and half of the time. */
export { runLint } from '../lint-run.ts';
