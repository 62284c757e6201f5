export { fitWordings, type Wordings } from './fit-wordings.ts';
