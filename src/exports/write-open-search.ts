import { addressOf, escapeMarkup, fileAddresses } from '../core/index.ts';
import type { Language } from '../schema/index.ts';

/** The site's search box as an OpenSearch 1.1 description, so that a browser can offer it. `description`: 1,024 characters at most. */
export function writeOpenSearch(description: string, language: Language, site: URL): string {
  const at = (address: string) => escapeMarkup(new URL(address, site).href);
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>En clair</ShortName>
  <Description>${escapeMarkup(description)}</Description>
  <Language>${language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${at('/icon.svg')}</Image>
  <Url type="text/html" method="get" template="${at(addressOf('search', language))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${at(fileAddresses.openSearch(language))}"/>
</OpenSearchDescription>
`;
}
