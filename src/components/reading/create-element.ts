type Tags = HTMLElementTagNameMap;

/** An element with its properties and children. Strings become text, never markup. */
export function create<Tag extends keyof Tags>(
  tag: Tag,
  properties: Partial<Tags[Tag]> = {},
  children: (Node | string)[] = [],
): Tags[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
