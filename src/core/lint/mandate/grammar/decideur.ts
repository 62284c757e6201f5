import type { Grammars } from '../grammar.ts';

/** Who decides in the end. */
export const decideur: Grammars = {
  fr: {
    answers: `
      prononcé*/déclaré* .. par BODY
      PUBLIC/élèves/riverains .. choisir à? _
      à PUBLIC/élèves/habitants de CHOOSE
      arriv* en tête
      retenu*/choisi*/désigné* .. vote de? PUBLIC
      vote .. par PUBLIC
      mettr* accord
      emport*/gagn* .. appliqu*/réalis*
      préfet/préfète/maire/ministre/présidente/président .. prendra/signera arrêté/décret
      élus/conseil .. fixer*/fixeront
      qui gagne .. sera _
      commission .. élus qui _
      décision/vote/choix : BODY
      décision .. arrêté préfectoral/ministériel/municipal
      arrêté préfectoral/ministériel de? autorisation/refus
      PUBLIC .. élir*/élisent
      aura/auront/obtien*/recueill* plus de voix/votes/suffrages
      pris/prise par _ BODY
      BODY ..-WE DECIDE
      nous DECIDE !ensemble
      décision/choix .. prise/pris/arrêté*/rendue/voté* .. par BODY
      décision/choix .. appartient/appartiendra/revient/reviendra/relève/incombe .. BODY
      décision de BODY
      vote/choix/arbitrage de BODY
      revient/appartient/appartiendra/reviendra à BODY
      soumis/soumise/soumettre/soumettra/soumettrons .. à/BODY .. BODY/vote/approbation/délibération
      présent*/transmis*/remis* .. BODY pour .. DECIDE/décision/approbation/vote
      adopté*/approuvé*/voté*/signé*/arrêté*/délivré*/autorisé*/pris/prise/validé*/accordé* .. par BODY
      autorité .. compétente/décis* ... BODY
      BODY .. autorité .. compétente/décis*
      BODY .. compétent*/chargé* .. pour/de .. DECIDE/autorisation/statuer/décision
      seul/seule/seuls BODY
      qui DECIDE ... BODY/WE
      décideur : BODY
      dernier mot .. BODY
      choisi*/voté*/décidé*/élu*/retenu* .. par PUBLIC
      PUBLIC voter*/voteront/voterez/votent
      vote/votes/voix de PUBLIC .. DECIDE
      vous DECIDE/déciderez/choisirez !VIEWS
      projets plus votés
      plus de voix/votes/croix/suffrages/points .. gagn*/emport*/retenu*/choisi*/réalis*
      majorité .. emport*/décid*/gagn*
    `,
    partial: {
      who: 'décision/choix/arbitrage .. prise/pris/rendue/annoncé*/arrêté*\nvote aura lieu\ntranché*\nsera/seront décidé*/choisi*/adopté*/voté*/approuvé*',
    },
    traps: `
      par/vu/suivant/suite délibération/arrêté/décision
      DECIDE .. de LAUNCH
      rien ne
      décision de LAUNCH
      ensemble décid*
      décid* ensemble
      vote/votent à BODY
    `,
  },
  en: {
    answers: `
      for residents/pupils/people to choose
      BODY votes
      comes first
      decision/vote/choice : _? BODY
      PUBLIC .. elect
      last word/say .. BODY
      BODY ..-WE will? DECIDE
      we/i will/ll? .. DECIDE
      decision .. taken/made .. by BODY
      decision .. rests/lies/belongs/is .. with/to/for BODY
      up to BODY
      BODY 's? decision
      vote of BODY
      go/goes/put/submitted/presented/taken/reported .. to BODY .. for? DECIDE/decision/vote/approval
      approved/adopted/signed/made/taken/decided/voted/chosen/settled by BODY
      BODY .. final say/decision/word
      final say/decision/word .. BODY
      who DECIDE ... BODY/WE
      who will? .. DECIDE ... BODY/WE
      decision maker : BODY
      residents/people/voters/you DECIDE/vote
      your votes DECIDE
      decision of BODY
      decision at BODY
      most votes/crosses/points .. win*/chosen/built/kept
      majority .. win*/decide*
    `,
    partial: { who: 'decision .. taken/made/announced/reached\nwill be decided/chosen/approved/adopted' },
    traps: `
      but we can choose
      we can choose
      DECIDED to LAUNCH
      decide together
      together .. decide
      DECIDE to LAUNCH
      help/helps/helping .. us/council .. DECIDE
      before we/council DECIDE
      nothing
      resolved
    `,
  },
};
