import type { Grammars } from '../grammar.ts';

/** A way to answer, not only to read, without internet: on paper, by post, by phone, in person. */
export const sansInternet: Grammars = {
  fr: {
    answers: `
      CONTRIBUTE .. : _? _? _? PAPER/ATPLACE/POSTCODE
      ^ par voie postale
      DATE/RANGE/ATPLACE .. COME
      à bulletin secret
      sur fiche remise/jointe
      DO ..-ONLINE ATPLACE/PAPER/WHEN
      CALL à _
      boîte/urne/cahier .. hall/entrée
      DO .. à entrée
      cahier/registre .. à accueil
      retrouv*/rencontr* .. ATPLACE
      sous halle/chapiteau/préau
      vous pourr* coller _
      à ton/ta/votre maître/maîtresse/enseignant*
      papier .. mairie/envoie/envoi*/retirer/demande
      enquêt*/agents/équipe .. attend*/rencontr*/interrog* .. ATPLACE
      glissez .. sous porte
      frapp* .. porte
      viendr*/passer*/passe chez vous
      internet/ordinateur/numérique/connexion/écran ... aide*/PERSON/PLACE/CALL/COME
      COME parler à/avec _
      CONTRIBUTE ..-SEE-ONLINE PAPER/ATPLACE/MEETING
      CONTRIBUTE ..-SEE PAPER
      CONTRIBUTE : _? _? _? PAPER/ATPLACE/MEETING/CALL/PHONE
      CONTRIBUTE .. ONLINE .. ou/et .. PAPER/ATPLACE/CALL
      PAPER/ATPLACE .. CONTRIBUTE
      CONTRIBUTE .. CALL/PHONE
      CALL .. PHONE
      CALL .. BODY/PERSON
      questionnaire/formulaire/registre/urne/cahier/boîte/coupon .. AVAILABLE .. ATPLACE
      PAPER .. ATPLACE
      MEETING .. ATPLACE/WHEN
      WHEN .. MEETING
      COME ..-SEE-ONLINE ATPLACE/MEETING
      par PAPER
      sur papier
      sans internet ... ATPLACE/PAPER/CONTRIBUTE/CALL/COME
      pas internet/ordinateur/connexion/accès ... ATPLACE/PAPER/CONTRIBUTE/CALL/COME/PERSON
      GUARDIAN .. CONTRIBUTE .. PUBLIC
      GUARDIAN .. COME/présent*/recevra/permanence* .. ATPLACE/WHEN
      agent*/médiateur*/conseiller* .. note*/noter*/aide* .. _
    `,
    partial: { only: 'uniquement/exclusivement/seulement .. ONLINE\nONLINE uniquement/exclusivement/seulement' },
    traps: `
      retrouvez/découvrez/suivez/sachez/consultez/lisez .. CHANNEL/WHEN
      CNDPNAME
      DOC .. SEE .. CHANNEL
      DOC .. AVAILABLE .. ATPLACE
      DOC IS ATPLACE
      DOC .. PAPER/ATPLACE
      SUMMARY .. sera/seront/est/sont .. PUBLISH .. CHANNEL
      PUBLISH .. SUMMARY .. CHANNEL
      SUMMARY .. affich*/lire .. ATPLACE
      conseil municipal/communautaire .. COME
      SEE .. DOC .. CHANNEL
      pour toute question
    `,
    reads: ['slogans', 'possible'],
  },
  en: {
    answers: `
      CONTRIBUTE .. : _? _? _? PAPER/ATPLACE/POSTCODE
      DATE/RANGE/ATPLACE .. come/visit/drop/meet/pop/chat
      put .. in .. box
      box .. in/at/outside _
      walk/march with us .. _
      CALL _ .. before/by/until DATE
      book/register .. ATPLACE
      meet us .. _
      return .. to .. teacher/caretaker/clerk/office/desk
      interviewers/team/officers .. will be/meet .. ATPLACE
      prefer paper .. _
      knock .. door
      visit you
      internet/computer/computers/online ... help*/PERSON/PLACE
      CONTRIBUTE ..-SEE-ONLINE PAPER/ATPLACE/MEETING
      CONTRIBUTE ..-SEE PAPER
      CONTRIBUTE : _? _? _? PAPER/ATPLACE/MEETING/CALL/PHONE
      CONTRIBUTE .. ONLINE .. or/and .. PAPER/ATPLACE/phone
      PAPER/ATPLACE .. CONTRIBUTE
      CONTRIBUTE .. PHONE
      CALL .. PHONE
      form/forms/questionnaire/box/boxes/card/cards/copies/copy/slip/slips/survey .. AVAILABLE/SEE .. ATPLACE
      paper form/forms/copy/copies/survey/questionnaire/version
      PAPER .. ATPLACE
      MEETING .. ATPLACE/WHEN
      WHEN .. MEETING
      COME ..-SEE-ONLINE ATPLACE/MEETING
      by post/letter/hand/phone/telephone
      on paper
      over phone
      sent .. to .. ATPLACE
      in writing to
      not/n't/without/no .. internet/online/computer/web ... ATPLACE/PAPER/CONTRIBUTE/CALL/COME/PERSON
    `,
    partial: { only: 'only .. ONLINE\nONLINE only' },
    traps: `
      DOC .. SEE .. CHANNEL
      DOC .. AVAILABLE .. ATPLACE
      DOC IS ATPLACE
      SUMMARY .. will/be/are .. PUBLISH .. CHANNEL
      will PUBLISH .. SUMMARY .. CHANNEL
      council/cabinet/committee meeting
      meeting of council/cabinet/committee
      questions
    `,
    reads: ['slogans', 'possible'],
  },
};
