import type { Request as Message, State } from './release.ts';

type Texts = Record<'ready' | 'loading' | 'keep' | 'failed' | 'update' | 'read' | 'later', string>;

/** Says in the footer what is kept on the device, and offers the next release when it is ready. */
const box = document.querySelector<HTMLElement>('[data-offline]');
const texts = JSON.parse(box?.dataset.offline ?? '{}') as Texts;

async function ask(worker: ServiceWorker, message: Message): Promise<State> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<State>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<State>) => resolve(data);
  });
  worker.postMessage(message, [port2]);
  return answer;
}

/** « 0,9 Mo », “0.9 MB”. */
const describeSize = (bytes: number) =>
  new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(Math.max(bytes / 1e6, 0.1));

const fill = (text: string, bytes: number) => text.replace('{size}', describeSize(bytes));

function makeButton(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}

function show(state: State, worker: ServiceWorker): void {
  if (!box) return;
  if (state.isKept) {
    box.replaceChildren(texts.ready);
    return;
  }
  const keep = makeButton(fill(texts.keep, state.bytes), async () => {
    box.replaceChildren(fill(texts.loading, state.bytes));
    const after = await ask(worker, 'keep');
    show(after, worker);
    if (!after.isKept) box.prepend(texts.failed, ' ');
  });
  box.replaceChildren(keep);
}

/** The next release waits until the reader asks for it: no page changes under their eyes. */
function announce(waiting: ServiceWorker): void {
  if (!navigator.serviceWorker.controller || document.querySelector('.update')) return;
  const card = document.createElement('div');
  card.className = 'update';
  card.setAttribute('role', 'status');
  document.body.append(card);
  const read = makeButton(texts.read, () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('activate' satisfies Message);
  });
  const words = document.createElement('p');
  words.textContent = texts.update;
  card.append(
    words,
    read,
    makeButton(texts.later, () => card.remove()),
  );
}

/** Waits until a worker has installed itself; false when it could not. */
const hasInstalled = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'redundant') resolve(false);
      else if (worker.state !== 'installing') resolve(true);
    };
    worker.addEventListener('statechange', look);
    look();
  });

async function start(): Promise<void> {
  const registration = await navigator.serviceWorker
    .register('/service-worker.js', { updateViaCache: 'none' })
    .catch(() => undefined);
  if (!registration) return;
  const watch = async (worker: ServiceWorker | null) => {
    if (worker && (await hasInstalled(worker)) && registration.waiting) announce(registration.waiting);
  };
  registration.addEventListener('updatefound', () => watch(registration.installing));
  watch(registration.waiting);
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker) return;
  if (worker.state === 'installing') {
    const { bytes } = await ask(worker, 'state');
    box?.replaceChildren(fill(texts.loading, bytes));
    if (!(await hasInstalled(worker))) return box?.replaceChildren();
  }
  show(await ask(worker, 'state'), worker);
}

start();
