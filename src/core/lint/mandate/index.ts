export { listPromises } from './list-promises.ts';
export { looksLikeConsultation } from './looks-like-consultation.ts';
export { createUnitReader } from './read-units.ts';
export type { Unit } from './unit.ts';
