import { SaxesParser } from 'saxes';

/** An element read back: its name with its namespace, its attributes, its text and its children. */
export interface XmlNode {
  name: string;
  space: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlNode[];
}

/** Reads XML with a strict parser that knows namespaces; throws where it isn't well formed. */
export function readXml(xml: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlNode = { name: '', space: '', attributes: {}, text: '', children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.values(attributes).map(({ name, value }) => [name, value]);
    const node = { name: local, space: uri, attributes: Object.fromEntries(values), text: '', children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    for (const node of open.slice(-1)) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0] as XmlNode;
}

export const childrenOf = (node: XmlNode, name: string): XmlNode[] =>
  node.children.filter((child) => child.name === name);

export const textIn = (node: XmlNode, name: string): string | undefined => childrenOf(node, name)[0]?.text;
