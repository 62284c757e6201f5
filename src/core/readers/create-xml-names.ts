/** Prefixes of our own for the vocabularies that are read. */
const prefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0': 'manifest',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** Names with prefixes of our own, whatever prefixes a file binds to the same vocabularies. */
export interface XmlNames {
  /** Follows the bindings of an element that is `depth` deep. */
  enter(attributes: Record<string, string>, depth: number): void;
  leave(depth: number): void;
  elementName(written: string): string;
  attributeName(written: string): string;
}

interface Scope {
  depth: number;
  bindings: ReadonlyMap<string, string>;
  /** Our names by the written ones, for elements and for attributes. */
  elements: Map<string, string>;
  attributes: Map<string, string>;
}

export function createXmlNames(): XmlNames {
  const scopes = [createScope(0, new Map([['xml', 'xml']]))];
  let scope = scopes[0] as Scope;
  const rename = (written: string, known: Map<string, string>, isElement: boolean): string => {
    const colon = written.indexOf(':');
    const prefix = scope.bindings.get(written.slice(0, Math.max(0, colon)));
    const isBare = colon < 0 && !isElement;
    const name = prefix && !isBare ? `${prefix}:${written.slice(colon + 1)}` : written.slice(colon + 1);
    known.set(written, name);
    return name;
  };
  return {
    enter(attributes, depth) {
      let bindings: Map<string, string> | undefined;
      for (const key in attributes) {
        if (!key.startsWith('xmlns')) continue;
        bindings ??= new Map(scope.bindings);
        bindings.set(key.slice(6), prefixes[attributes[key] ?? ''] ?? '');
      }
      if (!bindings) return;
      scope = createScope(depth, bindings);
      scopes.push(scope);
    },
    leave(depth) {
      if (scope.depth !== depth || scopes.length === 1) return;
      scopes.pop();
      scope = scopes.at(-1) as Scope;
    },
    elementName: (written) => scope.elements.get(written) ?? rename(written, scope.elements, true),
    attributeName: (written) => scope.attributes.get(written) ?? rename(written, scope.attributes, false),
  };
}

const createScope = (depth: number, bindings: ReadonlyMap<string, string>): Scope => ({
  depth,
  bindings,
  elements: new Map(),
  attributes: new Map(),
});
