/** The site on the device, once the page has been read: nothing of it weighs on the first view. The build bundles it apart. */
const status = '/hors-ligne/status.js';
if ('serviceWorker' in navigator && import.meta.env.PROD) {
  addEventListener('load', () => import(/* @vite-ignore */ status), { once: true });
}
