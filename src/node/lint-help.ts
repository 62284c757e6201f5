import type { Language } from '../schema/index.ts';

/** `--help`, in the language of the messages. */
export const lintHelp: Record<Language, string> = {
  fr: `Repère le jargon dans un texte avant sa publication.

  npm run --silent lint -- [options] <fichier | dossier | motif | ->…

Formats lus : .txt, .md, .mdx, .html, .docx, .odt, .pdf. « - » lit l’entrée standard.

  --profile <nom>     default (25 mots par phrase), web (20), simple (15), law (40), consultation (25 mots, et ce que
                      le texte oublie de promettre : qui décide, jusqu’à quand, ce qui peut changer…)
  --format <nom>      pour lire : text, markdown (commentaire, courriel), html (page annotée)
                      pour les outils : json et ndjson (docs/lint-schema.json), sarif, github, gitlab, junit
                      pour qui rédige : docx, la copie d’un .docx avec les problèmes en commentaires (demande -o)
  --lang <fr|en>      langue du texte ; sans elle, celle que le fichier déclare, sinon devinée
  --ui-lang <fr|en>   langue des messages ; sans elle, celle du texte
  --as <format>       text, markdown, mdx, html, docx, odt, pdf : format de l’entrée standard ou d’un fichier sans extension
  --fail-on <degré>   error, warning (par défaut), info, never : à partir de quoi le code de sortie est 1
  --output, -o <fichier>  écrit le rapport dans un fichier neuf ; --force pour remplacer un fichier
                      avec docx : un fichier .docx, ou un dossier où chaque copie garde son nom
  --quiet, -q         seulement les problèmes et leur nombre

Réglages (docs/lint.md) : en-clair.config.json, dans le dossier du texte ou au-dessus ; les options l’emportent
  --init              écrit ce fichier pour commencer
  --config <fichier>  ne lit que celui-là
  --rule <règle=degré>  off, info, warning, error ; autant de fois que de règles
  --explain [règle]   explique une règle : pourquoi, avant et après, source ; seul, les liste
  --max-warnings <n>  laisse passer n alertes
  --min-score <n>     échoue si la clarté d’un texte est sous n (de 0 à 100)

  --help, -h          cette page

Au fil du travail
  --baseline <fichier>  tait les problèmes connus de ce fichier ; --update-baseline l’écrit
  --diff <ancien>     compare deux versions d’un texte : ce qui a disparu, ce qui est nouveau, ce qui est moins bien
  --max-jargon <n>    code de sortie 1 au-delà de n mots difficiles pour 1 000
  --fix               fait les remplacements sûrs (.txt, .md, .mdx, .html), l’original reste à côté (.orig)
                      --fix --dry-run les montre sans rien écrire
  --watch             vérifie de nouveau à chaque changement, jusqu’à Ctrl+C

Beaucoup de textes (docs/lint-in-ci.md)
  --jobs <n>          autant de textes à la fois ; le même résultat, dans le même ordre
  --as ndjson         un document par ligne, {"path":"…","text":"…"}, un résultat par ligne avec --format ndjson

Exemples
  npm run --silent lint -- avis.md
  npm run --silent lint -- --profile law --rule word/rare=off "projets/**/*.txt"
  npm run --silent lint -- --format html -o relecture.html projet.pdf
  npm run --silent lint -- --format docx -o relus/ projet.docx avis.docx
  npm run --silent lint -- --diff projet-v1.docx projet-v2.docx
  curl -s https://example.org/ | npm run --silent lint -- --as html -

SITE_URL, dans l’environnement : adresse du site publié ; les rapports html, markdown, sarif et docx renvoient alors à ses fiches.

Code de sortie : 0 rien à signaler, 1 problèmes, 2 commande mal écrite ou fichier illisible (les autres sont vérifiés).
`,
  en: `Finds the jargon in a text before it is published.

  npm run --silent lint -- [options] <file | folder | pattern | ->…

Reads .txt, .md, .mdx, .html, .docx, .odt, .pdf. “-” reads the standard input.

  --profile <name>    default (25 words a sentence), web (20), simple (15), law (40), consultation (25 words, and what
                      the text forgets to promise: who decides, until when, what can change…)
  --format <name>     for people: text, markdown (comment, e-mail), html (page with notes)
                      for tools: json and ndjson (docs/lint-schema.json), sarif, github, gitlab, junit
                      for writers: docx, the copy of a .docx with the problems as comments (needs -o)
  --lang <fr|en>      language of the text; without it, what the file declares, otherwise guessed
  --ui-lang <fr|en>   language of the messages; without it, the text’s
  --as <format>       text, markdown, mdx, html, docx, odt, pdf: format of the standard input or of a file without extension
  --fail-on <degree>  error, warning (default), info, never: from which degree on the exit code is 1
  --output, -o <file>  writes the report to a new file; --force to replace a file
                      with docx: a .docx file, or a folder where each copy keeps its name
  --quiet, -q         only the problems and their count

Settings (docs/lint.md): en-clair.config.json, in the text’s folder or above; options win over it
  --init              writes this file to begin with
  --config <file>     reads this one only
  --rule <rule=degree>  off, info, warning, error; once for each rule
  --explain [rule]    explains a rule: why, before and after, source; alone, lists them
  --max-warnings <n>  lets n warnings pass
  --min-score <n>     fails when the clarity of a text is below n (0 to 100)

  --help, -h          this page

As you work
  --baseline <file>   keeps silent about the known problems of this file; --update-baseline writes it
  --diff <old>        compares two drafts of a text: what is gone, what is new, what is worse
  --max-jargon <n>    exit code 1 beyond n hard words in 1,000
  --fix               makes the safe replacements (.txt, .md, .mdx, .html), the original stays beside (.orig)
                      --fix --dry-run shows them and writes nothing
  --watch             checks again at each change, until Ctrl+C

Many texts (docs/lint-in-ci.md)
  --jobs <n>          so many at a time; the same result, in the same order
  --as ndjson         a document a line, {"path":"…","text":"…"}, a result a line with --format ndjson

Examples
  npm run --silent lint -- notice.md
  npm run --silent lint -- --profile law --rule word/rare=off "bills/**/*.txt"
  npm run --silent lint -- --format html -o review.html draft.pdf
  npm run --silent lint -- --format docx -o reviewed/ draft.docx notice.docx
  npm run --silent lint -- --diff draft-1.docx draft-2.docx
  curl -s https://example.org/ | npm run --silent lint -- --as html -

SITE_URL, in the environment: address of the published site; html, markdown, sarif and docx reports then link to its pages.

Exit code: 0 nothing to report, 1 problems, 2 misuse or unreadable file (the others are still checked).
`,
};
