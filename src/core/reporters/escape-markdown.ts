/**
 * Any text as one line of Markdown that shows it as it is: no emphasis, link, image, HTML, mention or issue number comes of it.
 * A joiner, which shows nothing, breaks what programs link by themselves. Full stops and hyphens are left alone inside a line,
 * so that the source can be read in an e-mail.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .trim()
    .replace(/[@#](?=[\p{L}\p{N}_-])|:(?=\/\/)|www(?=\.)|(?:mailto|xmpp):/giu, '$&\u2060')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
