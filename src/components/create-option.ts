interface OptionContent {
  /** Where it leads; without it, the option sends the form. */
  href?: string;
  label: string;
  /** The other wording that led here, in a text that marks its place with `{words}`, and its language if not the page's. */
  asked?: { text: string; words: string; language?: string };
  detail: string;
}

/** One line of a listbox. All is set as text, so that nothing typed or indexed becomes markup. */
export function createOption({ href, label, asked, detail }: OptionContent): HTMLLIElement {
  const item = document.createElement('li');
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  if (href) item.dataset.href = href;
  item.append(element('strong', label));
  if (asked) {
    const [before = '', after = ''] = asked.text.split('{words}');
    const words = element('em', asked.words);
    if (asked.language) words.lang = asked.language;
    const line = element('span', before);
    line.className = 'asked-as';
    line.append(words, after);
    item.append(' ', line);
  }
  if (detail) item.append(' ', element('span', detail));
  return item;
}

function element(name: string, text: string): HTMLElement {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}
