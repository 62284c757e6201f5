/**
 * What the device remembers, and nothing else: the first answer to each activity, by page address.
 * One key of localStorage. What can't be read is set aside under a second key, never thrown away.
 */
interface Store {
  version: 1;
  pages: Record<string, Record<string, string>>;
}

const key = 'en-clair.answers';
const asideKey = `${key}.unreadable`;
let isAvailable = true;
let wasReset = false;

/** What to tell the reader about the store, once the page is up: nothing, that it doesn't work, that it was reset. */
export function describeStore(): 'ready' | 'unavailable' | 'reset' {
  load();
  if (!isAvailable) return 'unavailable';
  return wasReset ? 'reset' : 'ready';
}

/** The answers given on this page, by activity id. Empty when the device keeps nothing. */
export function readAnswers(): Record<string, string> {
  return load().pages[location.pathname] ?? {};
}

/** Keeps an answer. When the device refuses, the page goes on without. */
export function recordAnswer(activity: string, answer: string): void {
  const store = load();
  store.pages[location.pathname] = { ...store.pages[location.pathname], [activity]: answer };
  save(store);
}

/** Forgets the answers of this page. */
export function eraseAnswers(): void {
  const store = load();
  delete store.pages[location.pathname];
  save(store);
}

function load(): Store {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(key);
  } catch {
    isAvailable = false;
  }
  if (!kept) return { version: 1, pages: {} };
  const store = parse(kept);
  if (store) return store;
  wasReset = true;
  const fresh: Store = { version: 1, pages: {} };
  try {
    localStorage.setItem(asideKey, kept);
  } catch {
    isAvailable = false;
  }
  save(fresh);
  return fresh;
}

function save(store: Store): void {
  try {
    localStorage.setItem(key, JSON.stringify(store));
  } catch {
    isAvailable = false;
  }
}

function parse(text: string): Store | undefined {
  try {
    const store = JSON.parse(text) as Store;
    const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
    const isSound =
      store.version === 1 &&
      isRecord(store.pages) &&
      Object.values(store.pages).every(
        (answers) => isRecord(answers) && Object.values(answers).every((answer) => typeof answer === 'string'),
      );
    return isSound ? store : undefined;
  } catch {
    return undefined;
  }
}
