export { writeOffline } from './write-offline.ts';
