import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
export const elementsOf = (node: Node): Element[] =>
  childrenOf(node).flatMap((child) => [...(isElement(child) ? [child] : []), ...elementsOf(child)]);
export const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));
export const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

/** The elements of a page, and ways of finding them. */
export function open(html: string) {
  const elements = elementsOf(parse(html));
  const all = (tag: string, name?: string) =>
    elements.filter(
      (one) => one.tagName === tag && (!name || (attribute(one, 'class') ?? '').split(' ').includes(name)),
    );
  return { elements, all, texts: (tag: string, name?: string) => all(tag, name).map(textOf) };
}
