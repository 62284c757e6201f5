import type { Grammars } from '../grammar.ts';

/** What there is to read, and where. */
export const documents: Grammars = {
  fr: {
    answers: `
      y trouver* .. DOC
      télécharger/téléchargez DOC/règlement/guide/rapport/arrêté
      pièces/dossier/dossiers ... déposé/déposés/déposées ATPLACE
      DOC y IS AVAILABLE
      version .. WHERE
      projet .. IS en ligne .. _
      SEE .. ci dessous/joint/après/contre .. DOC
      SEE .. WHERE .. DOC
      reçu .. DOC
      DOC .. reproduit*/imprimé* .. _
      DOC .. joint*/jointe/jointes/annexé*
      DOC .. exposé*/affiché*/visible* place/rue/avenue/quai
      rapport complet/technique/environnemental .. SEE/AVAILABLE .. WHERE
      SEE .. DOC .. WHERE
      DOC .. SEE .. WHERE
      DOC .. AVAILABLE .. WHERE
      DOC .. SEE/AVAILABLE ... URL/LINK
      DOC .. SEE/AVAILABLE : _? _? _? WHERE
      AVAILABLE .. DOC .. WHERE
      AVAILABLE .. WHERE .. DOC
      DOC _? _? IS _? WHERE
      DOC .. WHERE .. SEE/AVAILABLE
      WHERE .. SEE .. DOC
      SEE .. DOC .. ci joint*/dessous
      DOC joint*/annexé*/ci
      DOC .. ci joint*/dessous
      document*/dossier .. à lire/consulter/télécharger ... WHERE/LINK/DOC
      DOC : WHERE
      DOC&LINK
      à lire/voir/consulter ... DOC
      DOC .. sur URL
      DOC .. à? dos
      joint*/annex*/accompagn* .. DOC
      DOC .. gratuit*/envoyé*/distribué* .. WHERE
      à dos de
      tout/tous/informations .. savoir .. WHERE
      SEE .. maquette/exposition/panneaux
      exposition .. PLACE
    `,
    partial: { where: 'DOC .. SEE\nDOC .. AVAILABLE\nSEE .. DOC' },
    traps: `
      AVAILABLE .. durée de étude
      étude/études dure/durent/lasts
      SUMMARY .. sera/seront/être .. PUBLISH
      publierons/publiera/publieront/enverrons .. SUMMARY
      registre/questionnaire/formulaire .. SEE/AVAILABLE
      SEE .. SUMMARY .. après
      répon* .. WHERE
      carte ci/jointe
      votre/vos choix/réponse*
    `,
    reads: ['slogans', 'possible', 'past'],
  },
  en: {
    answers: `
      find .. DOC .. there
      find .. DOC .. ONLINE
      DOC IS .. WHERE
      DOC on walls
      SEE .. below/overleaf/here .. DOC
      received .. DOC
      DOC .. printed _
      DOC .. comes/sent with _
      DOC .. on show/view/display .. _
      ask for _? DOC .. ATPLACE
      SEE .. DOC .. WHERE
      DOC .. SEE .. WHERE
      DOC .. AVAILABLE .. WHERE
      DOC .. SEE/AVAILABLE ... URL/LINK
      WHERE .. SEE .. DOC
      DOC .. WHERE .. SEE
      AVAILABLE .. WHERE .. DOC
      DOC _? _? IS _? WHERE
      DOC attached/enclosed/below/overleaf
      attached/enclosed .. DOC
      documents/reading .. to read ... WHERE/LINK/DOC
      DOC : WHERE
      DOC&LINK
      to read ... DOC
      DOC .. on/at URL
      SEE .. exhibition/model/boards/display
      exhibition .. PLACE
      copy/copies of DOC .. WHERE
    `,
    partial: { where: 'DOC .. SEE\nDOC .. AVAILABLE\nSEE .. DOC' },
    traps: `
      AVAILABLE .. study lasts
      SUMMARY .. will .. PUBLISH
      will PUBLISH .. SUMMARY
      survey/questionnaire/form .. AVAILABLE
    `,
    reads: ['slogans', 'possible', 'past'],
  },
};
