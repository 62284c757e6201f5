import { strToU8, zipSync } from 'fflate';
import type { Dice } from './create-dice.ts';
import { growText } from './grow-text.ts';

const names = {
  docx: 'w:p w:r w:t w:tab w:br w:ins w:del w:delText w:moveFrom w:moveTo w:hyperlink w:tbl w:tr w:tc w:rPr w:pPr w:vanish w:rStyle w:pStyle w:footnoteReference w:endnoteReference w:fldChar w:instrText w:fldSimple w:sdt w:sdtContent w:txbxContent mc:AlternateContent mc:Choice mc:Fallback w:ruby w:rubyBase w:rt m:oMath w:numPr w:ilvl w:lang w:sym w:noBreakHyphen w:commentReference w:commentRangeStart w:trPr w:drawing'.split(
    ' ',
  ),
  odt: 'text:p text:h text:span text:a text:s text:tab text:line-break text:list text:list-item text:note text:note-body text:note-citation table:table table:table-row table:table-cell table:covered-table-cell draw:frame draw:text-box text:tracked-changes text:changed-region text:deletion text:change-start text:change-end text:change text:section text:hidden-text text:ruby text:ruby-base text:ruby-text office:annotation text:bookmark-ref text:number text:conditional-text'.split(
    ' ',
  ),
};
const attributes = {
  docx: [
    'w:id="1"',
    'w:id="2"',
    'w:val="a"',
    'w:val="1"',
    'w:val="0"',
    'w:fldCharType="begin"',
    'w:fldCharType="separate"',
    'w:fldCharType="end"',
    'xml:space="preserve"',
    'w:char="F0B7"',
    'Requires="wps"',
    'w:type="page"',
  ],
  odt: [
    'text:style-name="a"',
    'text:outline-level="1"',
    'text:c="3"',
    'text:c="2000000000"',
    'text:change-id="a"',
    'text:display="none"',
    'table:number-columns-repeated="1000000"',
    'text:is-hidden="true"',
    'xml:id="a"',
  ],
};
const namespaces = {
  docx: 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  odt: ['office', 'style', 'text', 'table']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .concat('xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"')
    .join(' '),
};
const tame = (text: string): string =>
  text.replace(/[<>&\0\ud800-\udfff]/g, '').replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g, '');
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word or OpenDocument file whose elements stand in any order inside one another: well formed, and against every rule. */
export function growOffice(format: 'docx' | 'odt', dice: Dice): Uint8Array {
  const xml = growXml(format, dice);
  const parts: Record<string, string> =
    format === 'odt'
      ? {
          mimetype: 'application/vnd.oasis.opendocument.text',
          'content.xml': `<office:document-content ${namespaces.odt}><office:body><office:text>${xml}</office:text></office:body></office:document-content>`,
        }
      : {
          '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/></Types>`,
          '_rels/.rels': `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
          'word/_rels/document.xml.rels': `<Relationships><Relationship Id="b" Type="${office}/footnotes" Target="footnotes.xml"/></Relationships>`,
          'word/document.xml': `<w:document ${namespaces.docx}><w:body>${xml}</w:body></w:document>`,
          'word/footnotes.xml': `<w:footnotes ${namespaces.docx}><w:footnote w:id="1">${growXml(format, dice)}</w:footnote></w:footnotes>`,
        };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 1 });
}

function growXml(format: 'docx' | 'odt', dice: Dice): string {
  const open: string[] = [];
  let xml = '';
  for (let left = dice.size(3000); left > 0; left -= 1) {
    const throwOf = dice.below(10);
    if (throwOf < 4) {
      const name = dice.pick(names[format]);
      xml += `<${name}${dice.once(2) ? ` ${dice.pick(attributes[format])}` : ''}>`;
      open.push(name);
    } else if (throwOf < 7) xml += `</${open.pop() ?? 'a'}>`.replace('</a>', '');
    else if (throwOf < 8) xml += `<${dice.pick(names[format])} ${dice.pick(attributes[format])}/>`;
    else xml += dice.once(3) ? tame(growText('text', dice).slice(0, 300)) : 'mot ';
  }
  return (
    xml +
    open
      .reverse()
      .map((name) => `</${name}>`)
      .join('')
  );
}
