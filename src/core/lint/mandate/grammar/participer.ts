import type { Grammars } from '../grammar.ts';

/** By what way people answer: an act and a channel. « Donnez votre avis ! » has no channel. */
export const participer: Grammars = {
  fr: {
    answers: `
      CONTRIBUTE .. : _? _? _? CHANNEL
      ^ par voie électronique/postale/dématérialisée
      DATE/RANGE/ATPLACE .. COME/DO
      bouton/rubrique/formulaire .. CONTRIBUTE/déposer
      CONTRIBUTE .. bouton/fin de article/bas de page
      à bulletin secret
      sur fiche remise/jointe
      DO .. CHANNEL/WHEN
      CALL à _
      dans hall/entrée .. boîte/urne/cahier/registre
      cahier/registre .. à accueil
      annot* .. ONLINE
      à partir de .. ONLINE
      urne*/boîte* .. placé*/posé*/installé* .. _
      vote/scrutin .. organisé
      flash*/scann* .. _
      enquêt*/agents/équipe .. attend*/rencontr*/interrog* .. ATPLACE
      glissez .. sous porte
      frapp* .. porte
      à ton/ta/votre maître/maîtresse/enseignant*/gardien*
      viendr*/passer*/passe chez vous
      CONTRIBUTE ..-SEE CHANNEL
      CHANNEL .. CONTRIBUTE
      CONTRIBUTE : _? _? _? CHANNEL
      CONTRIBUTE&LINK
      registre/registres/questionnaire/formulaire/urne/cahier/boîte/boîtes .. AVAILABLE/WHERE
      MEETING .. WHEN
      WHEN .. MEETING
      MEETING .. ATPLACE
      COME ..-SEE ATPLACE/MEETING/WHEN
      VIEWS .. par? PAPER/EMAIL/ONLINE
      comment .. CONTRIBUTE ... CHANNEL/COME/CALL
      où .. CONTRIBUTE ... CHANNEL
      GUARDIAN .. CONTRIBUTE .. PUBLIC
      votez/vote/votent/voter .. ONLINE/ATPLACE
      CALL .. PHONE
    `,
    partial: {
      how: 'donnez/donner/donne votre/mon avis\nparticipez\nparticiper\nexprimez vous\ndites/dire .. pensez\ncontribuez\nréagissez\nprenez part',
    },
    traps: `
      retrouvez/découvrez/suivez/sachez/consultez/lisez .. CHANNEL/WHEN
      CNDPNAME
      DOC .. SEE .. CHANNEL
      DOC .. AVAILABLE .. ONLINE/ATPLACE
      DOC IS ATPLACE/ONLINE
      SUMMARY .. sera/seront/est/sont .. PUBLISH .. CHANNEL
      PUBLISH .. SUMMARY .. CHANNEL
      conseil municipal/communautaire .. se .. COME
      pour toute question
    `,
    reads: ['slogans', 'possible'],
  },
  en: {
    answers: `
      CONTRIBUTE .. : _? _? _? CHANNEL
      DATE/RANGE/ATPLACE .. come/visit/drop/meet/pop/chat
      go to ONLINE
      box .. in/at/outside _
      walk/march with us .. _
      drop in your VIEWS
      book/register .. ATPLACE
      meet us .. _
      scan .. code/poster
      interviewers/team/officers .. will be/meet .. ATPLACE
      knock .. door
      visit you
      CONTRIBUTE ..-SEE CHANNEL
      CHANNEL .. CONTRIBUTE
      CONTRIBUTE : _? _? _? CHANNEL
      CONTRIBUTE&LINK
      survey/form/forms/questionnaire/box/boxes/book/register .. AVAILABLE/WHERE/ATPLACE
      MEETING .. WHEN
      WHEN .. MEETING
      MEETING .. ATPLACE
      COME ..-SEE ATPLACE/MEETING/WHEN
      VIEWS .. by/in/via PAPER/EMAIL/ONLINE
      VIEWS .. in writing
      how to? .. CONTRIBUTE ... CHANNEL/COME/CALL
      vote online/at/by
      by post/email/phone
      CALL PHONE
      CALL us? on PHONE
    `,
    partial: {
      how: 'have your say\ntell us\nget involved\ntake part\ngive .. views\nshare .. views/ideas\nrespond\njoin conversation',
    },
    traps: `
      DOC .. SEE .. CHANNEL
      DOC .. AVAILABLE .. ONLINE/ATPLACE
      DOC IS ATPLACE/ONLINE
      SUMMARY .. will/be/are .. PUBLISH .. CHANNEL
      will PUBLISH .. SUMMARY .. CHANNEL
      meeting of council/cabinet/committee
      council/cabinet/committee meeting
      questions
    `,
    reads: ['slogans', 'possible'],
  },
};
