/** The whole address of a page of the site, or undefined without a site to link to. Only the web is linked to. */
export function linkHelp(site: string | undefined, path: string): string | undefined {
  if (!site || !/^https?:\/\//.test(site) || !URL.canParse(site)) return undefined;
  return new URL(path.replace(/^\/+/, ''), site.endsWith('/') ? site : `${site}/`).href;
}
