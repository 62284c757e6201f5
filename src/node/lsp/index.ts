export { type Action, proposeActions } from './propose-actions.ts';
export { startServer } from './start-server.ts';
