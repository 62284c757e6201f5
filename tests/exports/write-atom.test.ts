import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, writeAtom } from '../../src/exports/index.ts';
import { childrenOf, readXml, textIn } from './read-xml.ts';
import { site } from './vocabulary.ts';

const where = { language: 'fr', site, self: '/flux.xml', home: '/' } as const;
const words = { title: 'Ce qui change', subtitle: 'Les mots' };
const change = (id: string, updated: string, title = id): Change => ({
  id,
  title,
  summary: title,
  address: `/glossaire/${id}/`,
  updated,
  category: 'Mot',
});
const read = (changes: Change[]) => readXml(writeAtom(changes, words, where));
const titles = (changes: Change[]) => childrenOf(read(changes), 'entry').map((entry) => textIn(entry, 'title'));

describe('the feed of changes', () => {
  it('has what RFC 4287 asks of a feed and of an entry', () => {
    const feed = read([change('loi', '2026-11-24T10:00:00+01:00')]);
    expect({ name: feed.name, space: feed.space }).toEqual({ name: 'feed', space: 'http://www.w3.org/2005/Atom' });
    expect(textIn(feed, 'id')).toBe('tag:en-clair.example,2026:en-clair/fr/changes');
    expect(textIn(feed, 'title')).toBe('Ce qui change');
    expect(textIn(feed, 'updated')).toBe('2026-11-24T09:00:00.000Z');
    expect(childrenOf(feed, 'author').map((author) => textIn(author, 'name'))).toEqual(['En clair']);
    expect(childrenOf(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ['self', 'https://en-clair.example/flux.xml'],
      ['alternate', 'https://en-clair.example/'],
    ]);
    const [entry] = childrenOf(feed, 'entry');
    expect(entry?.children.map(({ name }) => name)).toEqual(['id', 'title', 'updated', 'link', 'category', 'summary']);
    expect(entry?.children[0]?.text).toBe('tag:en-clair.example,2026:en-clair/fr/loi');
    expect(entry?.children[3]?.attributes.href).toBe('https://en-clair.example/glossaire/loi/');
  });

  it('gives the newest first, whatever their time zone, and at most 50', () => {
    expect(
      titles([
        change('old', '2026-01-01T00:00:00Z'),
        change('late', '2026-11-24T01:00:00+02:00'),
        change('later', '2026-11-23T23:30:00Z'),
      ]),
    ).toEqual(['later', 'late', 'old']);
    const many = Array.from({ length: 60 }, (_, index) => change(`n${index}`, '2026-11-24T00:00:00Z'));
    expect(titles(many)).toHaveLength(50);
  });

  it('is well formed with nothing to say', () => {
    expect(childrenOf(read([]), 'entry')).toEqual([]);
    expect(textIn(read([]), 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });

  it('keeps any title as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ']', 'a', 'é', '\u0001') }), (title) => {
        expect(titles([change('loi', '2026-11-24T00:00:00Z', title)])).toEqual([title.replaceAll('\u0001', '\uFFFD')]);
      }),
    );
  });

  it('refuses a date that is none', () => {
    expect(() => read([change('loi', 'hier')])).toThrow(RangeError);
  });
});
