import { expect, test } from 'vitest';
import { guessLanguage } from '../../../src/core/text/index.ts';

test.each([
  ['fr', 'Toute personne tenue de respecter une date limite peut satisfaire à cette obligation.'],
  ['fr', 'LES COLLECTIVITES TERRITORIALES SONT CONSULTEES PAR LE PREFET'],
  ['fr', 'Bonjour'],
  ['fr', ''],
  ['fr', 'L’open data et le gouvernement ouvert : « open by default » est la règle dans les ministères.'],
  [
    'fr',
    'The consultation is open. La consultation est ouverte. Read the notice. Lisez l’avis et le dossier du projet.',
  ],
  ['fr', 'Donnez votre avis sur le projet de loi avant le 3 mai.'],
  ['en', 'What is open government?'],
  ['en', 'The public authority shall publish the notice within fifteen days of the decision.'],
  ['en', 'Everyone has the right to read the documents of the Commission nationale du débat public.'],
  ['en', 'YOU CAN ASK FOR A COPY OF THE DECISION'],
  ['en', 'How do we know that people have been heard? They tell us when we publish what they said.'],
])('%s: %s', (language, text) => expect(guessLanguage(text)).toBe(language));
