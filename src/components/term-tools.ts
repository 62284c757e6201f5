/** Copies, shares and prints an entry. A browser that refuses to copy shows the text instead. */
const tools = document.querySelector<HTMLElement>('.term-tools');
const share = tools?.querySelector<HTMLElement>('[data-share]');
const answer = tools?.querySelector('[role=status]');

/** The text to copy, with today's date where it asks for it. */
function complete(text: string): string {
  const format = new Intl.DateTimeFormat(document.documentElement.lang === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
  });
  return text.replace('{today}', format.format(new Date()));
}

async function copy(text: string): Promise<void> {
  const isCopied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  answer?.replaceChildren(`${isCopied ? tools?.dataset.copied : tools?.dataset.refused} ${text}`);
}

tools?.addEventListener('click', ({ target }) => {
  const { dataset } = target as HTMLElement;
  if (dataset.copy) void copy(complete(dataset.copy));
  if ('print' in dataset) print();
  if ('share' in dataset) navigator.share({ title: document.title, url: location.href }).catch(() => {});
});
if (share && 'share' in navigator) share.hidden = false;
