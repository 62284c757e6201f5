export { buildPackage, bundleCode } from './build-package.ts';
