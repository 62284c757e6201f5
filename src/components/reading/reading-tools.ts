/** The reader's tools, loaded late: the panel, the words that they know, the reading ruler. */
import { startKnownWords } from './known-words.ts';
import { startRuler } from './reading-ruler.ts';
import { startPanel } from './settings-panel.ts';

startKnownWords();
startRuler();
startPanel();
