import type { Grammars } from '../grammar.ts';

/** Until when people can answer. The day of a meeting is looked at apart (judge-dates.ts). */
export const dates: Grammars = {
  fr: {
    answers: `
      dernier jour .. DATE
      aura/auront/a lieu RANGE
      DATE .. COME
      disposition/consultable*/consultables/consultées/consulté .. RANGE
      avant jeudi/lundi/mardi/mercredi/vendredi/samedi/dimanche DATE
      PLEASE .. RANGE/DEADLINE
      RANGE/DEADLINE .. PLEASE
      pendant tout mois de MONTHNAME
      registre*/urne* .. RANGE/DEADLINE
      relève/relèvera/vide/videra/ramasse*/récupér* .. DATE
      période .. : _? MONTH/MONTHNAME
      dernière fois DATE
      vous .. RANGE
      registre/registres/urne/urnes/boîte/boîtes/formulaire/questionnaire .. retiré*/enlevé*/relevé*/ramassé* .. DATE
      durée : RANGE
      CONTRIBUTE/CONSULT/VIEWS/CHANNEL ..-PUBLISH-DECIDE DEADLINE/RANGE
      RANGE/DEADLINE .. CONTRIBUTE/CONSULT/VIEWS/COME
      date/dates/quand/calendrier/délai/limite/clôture/fin ... RANGE/DEADLINE/DATE
      jusque à? quand ... DATE/MONTH
      avez DEADLINE
      ouvert*/ouverte/ouvertes .. RANGE/DEADLINE
      ouvre .. DATE .. clôt/ferme/termine/fin*/clos* .. DATE
      se déroul*/tiendra/tient/déroulera .. RANGE
      ^ RANGE $
      ^ DEADLINE $
      vous/habitants .. DEADLINE
    `,
    partial: {
      later:
        'date/dates/clôture/calendrier .. VAGUE\ndate/dates/calendrier .. communiqu*/précis*/annonc*\nCONSULT/CONTRIBUTE/CHANNEL .. VAGUE',
      closing:
        'MEETING .. DATE\nCOME .. DATE\nDATE .. MEETING\nCONSULT .. OPENING .. DATE\nOPENING .. DATE\ntout à long de\nCONSULT .. SPAN\npendant SPAN\nvous avez SPAN\nSPAN pour CONTRIBUTE\njusque à .. délibération/arrêt/vote/fin',
    },
    traps: `
      prochain/prochaine conseil/commission/séance .. DATE
      réunion/séance/session de conseil/commission .. DATE
      conseil/commission se réuni* .. DATE
      CNDPNAME
      travaux/chantier/exposition/vacances .. RANGE/DEADLINE
      rue/route/circulation/marché/stationnement/mairie .. fermé*/déplacé*/interdit* .. RANGE/DEADLINE
      SUMMARY .. PUBLISH .. RANGE/DEADLINE/DATE
      PUBLISH .. SUMMARY .. RANGE/DEADLINE/DATE
      WE PUBLISH .. DEADLINE
      BODY DECIDE .. RANGE/DEADLINE/DATE
      décision .. prise .. DEADLINE/DATE
      inscri* .. DEADLINE
    `,
    reads: ['slogans'],
  },
  en: {
    answers: `
      last day .. DATE
      DATE .. come/visit/drop/meet
      may/can be seen/inspected/viewed .. RANGE
      PLEASE .. RANGE/DEADLINE
      RANGE/DEADLINE .. PLEASE
      throughout MONTHNAME
      emailed/sent/received/submitted .. RANGE/DEADLINE
      emptied/collected/removed .. DATE
      last time .. DATE
      period .. : _? MONTH/MONTHNAME
      you .. RANGE
      CONTRIBUTE/CONSULT/VIEWS/CHANNEL ..-PUBLISH-DECIDE DEADLINE/RANGE
      RANGE/DEADLINE .. CONTRIBUTE/CONSULT/VIEWS/COME
      date/dates/when/deadline/closing/timetable ... RANGE/DEADLINE/DATE
      have DEADLINE
      is/are/be/stays open RANGE/DEADLINE
      CONSULT .. open .. RANGE/DEADLINE
      runs/run .. RANGE/DEADLINE
      opens .. DATE .. closes/ends .. DATE
      ^ RANGE $
      ^ DEADLINE $
      you .. DEADLINE
    `,
    partial: {
      later:
        'date/dates/closing/timetable .. VAGUE\ndate/dates .. announced/confirmed\nCONSULT/CONTRIBUTE/CHANNEL .. VAGUE',
      closing:
        'MEETING .. DATE\nCOME .. DATE\nDATE .. MEETING\nOPENING .. DATE\nCONSULT .. SPAN\nfor SPAN\nyou have SPAN\nthroughout',
    },
    traps: `
      exhibition/display .. RANGE/DEADLINE
      work/works/closed .. RANGE/DEADLINE
      road/street/market/parking .. closed/moved/banned .. RANGE/DEADLINE
      SUMMARY .. PUBLISH .. RANGE/DEADLINE/DATE
      PUBLISH .. SUMMARY .. RANGE/DEADLINE/DATE
      BODY will? DECIDE .. RANGE/DEADLINE/DATE
      decision .. made/taken .. DEADLINE/DATE
      register .. DEADLINE
    `,
    reads: ['slogans'],
  },
};
