import type { Grammars } from '../grammar.ts';

/** What can still change, named. */
export const ouvert: Grammars = {
  fr: {
    answers: `
      ce qui dépend de vous ... _, nous pouvons .. CHANGE _, peut devenir _
      nous vous consultons/interrogeons/demandons : _, nous hésitons, vous sont proposé*, WANT .. savoir : _
      sur quoi .. consult* ... _, reste .. discut*, peut/peuvent rester/garder/revenir .. ou _
      trois/deux/quatre _ IS comparés/comparées, nous pouvons choisir, entoure/choisis/coche .. _, à étude
      sur table : _, VIEWS .. feront .. bouger/changer/évoluer, vous qui _, ce est vous qui .. _
      ferons .. ce que vous .. choisi/dit/voulez/demand*, vous CAN .. ajouter
      deux/trois/quatre/cinq/plusieurs _ _? IS possibles/envisagés/envisagées/étudiés/étudiées/à
      reste*/restent .. à CHOOSE/discuter/débattre
      deux/trois/quatre/plusieurs _ scénarios/options/variantes/solutions/tracés/versions/lieux/aménagements
      dépend* de vos/votre/leurs VIEWS, porte .. ouvert*, laiss* .. choix
      pas .. encore .. arrêté/tranché/décidé/choisi/fixé, proposez en? !VIEWS
      VIEWS fixer*/fixeront/décider*/choisir*/désigner*/déterminer*/trancher*
      vous choisissez/décidez/tranchez/votez, choix .. vous appartient/revient, encore/toujours discuté*/débattu*
      CAN .. CHANGE, reste*/restent à CHOOSE/débattre/discuter/trancher/arrêter/écrire/voir
      rien ne IS .. DECIDED/fait/écrit/ficelé, ne IS pas .. encore? DECIDED/tranché/fait/écrit, pas encore DECIDED
      tout reste/est à CHOOSE/faire/écrire/inventer
      ouvert/ouverte/ouverts/ouvertes à discussion/débat/changements/modification/modifications/suggestions
      question/questions/choix/point/points .. rest*/IS .. ouvert/ouverte/ouverts/ouvertes
      vous/PUBLIC CAN CHOOSE !VIEWS, à vous/PUBLIC de CHOOSE, ce est vous qui CHOOSE
      CHOOSE/choisir/hésit*/choix/préférence .. entre _
      deux/trois/quatre/cinq/plusieurs scénarios/options/variantes/solutions/tracés/versions/possibilités/hypothèses
      marge*/marges de manoeuvre ... _, porte*/portent/portera uniquement/seulement/exclusivement sur _
      ne porte*/portent/portera que sur _, aid* nous à CHOOSE, VIEWS CAN .. changer/modifier/faire .. !projet
      à débattre/discuter/discussion, en débat/discussion, négociable/négociables/discutable/discutables
      dépend/dépendra/dépendent/dépendront de vous/VIEWS/votre, selon vos/votre VIEWS, à votre choix
      esprit ouvert, _ ou _ .. : votez/choisissez, _ ou _ : à vous, tout est ouvert/possible sauf
      entièrement/encore/complètement ouvert/ouverte/ouverts
      nous voulons/voudrions/cherchons/aimerions .. savoir/décider .. où/quel/quelle/quels/combien/comment
      avons besoin de vous pour CHOOSE, ce qui CAN .. CHANGE ... _, ^ ouvert/ouverts : _
      modifiable*/négociable*/points? ouverts : _
    `,
    asks: `
      où faut il/mettre/placer/installer
      que/quel/quelle/quels/quelles .. voulez/souhaitez/préférez/aimeriez/proposez vous
      où .. voulez/souhaitez/préférez vous, que en? voulez/souhaitez/préférez vous, faut il BUILD .. ou BUILD/_
      BUILD .. ou BUILD
    `,
    partial: {
      what: 'projet/texte/dossier/plan/choses/il/elle/tout .. CAN .. CHANGE\nouvert*/ouvertes à toutes propositions/idées\nprojet .. CAN .. évoluer\nfaire évoluer',
    },
    traps: `
      peut .. ou .. adress*/envoy*/dépos*/écrire/consult*/répond*, vous qui faites/vivez/connaissez/habitez
      voulez/souhaitez vous .. VAGUETOPIC
      quel*/quelle/quels/quelles ville/commune/territoire/village/quartier/avenir/société/monde/métropole/région/département
      projet/texte/dossier/plan/choses CAN .. CHANGE, il/elle/elles/ils CAN .. CHANGE
      date/dates/calendrier/page/programme/lieu/salle/adresse/modalités .. CHANGE
      horaires de mairie/accueil/bureau/bureaux/ouverture .. CHANGE
      susceptible*/susceptibles .. modification/modifié* .. calendrier, CHANGE de adresse/avis
      DOC .. CAN être consulté/complété/demandé/obtenu
      avis/remarques/idées/observations CAN .. être? déposé*/modifié*, en discussion avec
      vous CAN .. proposer/ajouter VIEWS, PUBLIC CAN .. proposer .. VIEWS, rien ne .. sans vous
    `,
    reads: ['possible', 'past', 'slogans'],
  },
  en: {
    answers: `
      what depends on you ... _, we can .. adapt/change/adjust _, can/could become _, asking you/about .. : _
      want .. to know : _, undecided, yet to be? chosen, everything else IS .. _, we can choose
      can keep/stay/remain/go .. or _, either _ .. or, on table : _, you will/ll set/choose/decide/pick/fix
      two/three/four/several _? _? options/layouts/routes/designs/versions/choices/sites/places
      still .. to be DECIDED/chosen/set, points/things/questions .. to discuss/debate : _
      leave .. choice .. to you, choice is yours, depend* on your VIEWS
      VIEWS will set/decide/determine/settle/choose, you choose/decide/pick, being discussed/debated/worked
      your call, CAN .. still? .. CHANGE, not/n't yet? been? DECIDED, nothing .. DECIDED
      not .. settled/decided/fixed yet?, haven't/hasn't/isn't/aren't/not .. decided/settled/fixed/chosen/made
      yet to be? DECIDED/decide, still open/undecided/choosing/deciding/negotiable
      open to discussion/change/debate/suggestion*, open question*, open for discussion/change/debate, up to you
      you/residents/people CAN choose/decide/pick/suggest/name/design/change/add !VIEWS, for you to CHOOSE
      CHOOSE/choice/choosing .. between _
      two/three/four/five/several options/routes/designs/versions/choices/possibilities/layouts
      up for discussion/debate/grabs, help us CHOOSE, left to CHOOSE, want to know where/which/how/what/whether/if
      only asking about/on _, what .. CAN .. CHANGE ... _, what is/'s open ... _, ^ open : _, open mind
      depend/depends on you/VIEWS/your, your choice, or _ .. : vote/choose/you decide, flexible
      for you/us to work out
    `,
    asks: `
      where should, what/which/where .. do/would you want/like/prefer, should we/council/town .. or _
      BUILD .. or BUILD
    `,
    partial: { what: 'project/plan/plans/proposal/proposals/draft/things/it .. CAN .. CHANGE\nopen to all? ideas' },
    traps: `
      can .. or .. post/write/email/online/ring/come, want .. VAGUETOPIC
      kind of town/city/county/village/future/community/place
      project/plan/plans/proposal/proposals/things/draft/it/this CAN .. CHANGE
      date/dates/hours/time/times/page/programme/venue/timetable CAN change/vary/move
      you CAN .. suggest/add VIEWS, CAN make/have .. difference, your _ CAN .. help/make
      CAN .. discussed? at meeting, nothing/no .. without you
    `,
    reads: ['possible', 'past'],
  },
};
