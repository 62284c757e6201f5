import type { Language } from '../../schema/index.ts';
import { dates, type Scaffold, sources, toWrite, type Wanted } from './scaffold-file.ts';

/** A concept: `concept.yaml`, `fr.mdx`, `en.mdx`. */
export function scaffoldTerm(wanted: Wanted): Scaffold {
  const folder = `glossary/terms/${wanted.id}`;
  return {
    files: [
      { path: `${folder}/concept.yaml`, text: conceptText(wanted) },
      { path: `${folder}/fr.mdx`, text: entryText(wanted, 'fr') },
      { path: `${folder}/en.mdx`, text: entryText(wanted, 'en') },
    ],
    next: [
      'Choose the theme and the sources in concept.yaml.',
      'Write both languages; name related concepts on both sides.',
      'npm run check:content says what is left.',
    ],
  };
}

const conceptText = (wanted: Wanted) => `# An id of glossary/themes.yaml.
theme: theme-to-choose
# essential: for everybody; common: for people who take part; expert: for specialists.
level: common
# explain: keep the word and explain it; replace: offer a plain equal; soften: the word frightens.
verdict: explain
# Wider concepts, by id. Narrower ones are derived.
broader: []
# Neighbouring concepts, by id, written on both sides.
related: []
# Articles of the law: - { code: crpa, article: L131-1 }
law: []
${sources(wanted)}${dates(wanted)}`;

function entryText({ title, id }: Wanted, language: Language): string {
  const write = (fr: string, en: string) => toWrite(language, language === 'fr' ? fr : en);
  return `---
# As a reader meets it, in lower case unless it is a name.
term: ${language === 'fr' ? JSON.stringify(title) : toWrite('en', 'the usual English term')}
# The last part of the page’s address.
slug: ${language === 'fr' ? id : `${id}-en`}
# noun, verb, adjective, phrase (never bends) or proper (a name).
part-of-speech: noun
${language === 'fr' ? '# m, f or mf; nouns only.\ngender: m\n' : ''}# The usual acronym, if any: acronym: CNDP
# Synonyms, irregular forms. Regular plurals, feminines and verb forms are derived. An everyday word needs only-with:
#   - { form: mandat, only-with: [concertation] }
forms: []
# How people ask for it, in their own words: two at least.
asked-as:
  - ${write('une question, comme on la pose à un guichet', 'a question, as people ask it at a counter')}
  - ${write('une autre façon de le demander', 'another way to ask')}
# One sentence, 30 words at most, in everyday words, without the term itself.
definition: ${write('ce que c’est, en une phrase', 'what it is, in one sentence')}
# Very simple: one to three short sentences.
simple: ${write('la version très simple', 'the very simple version')}
# A scene from daily life, with a named person.
example: ${write('une scène de la vie de tous les jours', 'a scene from daily life')}
# Why it matters to me.
why: ${write('ce que cela change pour la personne qui lit', 'what it changes for the reader')}
# What I can do, beginning with a verb.
do: ${write('ce que l’on peut faire, en commençant par un verbe', 'what one can do, beginning with a verb')}
# What it is not: - { with: other-concept, because: "One sentence that tells them apart." }
not-to-be-confused: []
---
## ${language === 'fr' ? 'Ce que dit la loi' : 'What the law says'}

${language === 'fr' ? 'À écrire\u00A0: 80 à 160 mots, en petites parties.' : 'To be written: 80 to 160 words, in short parts.'}
`;
}
