import type { Grammars } from '../grammar.ts';

/** What is already decided, or that nothing is. */
export const dejaDecide: Grammars = {
  fr: {
    answers: `
      est/sont obligatoire*, ne pouvons/peut pas changer, pas de plus, se est engag* à _, restera/resteront _
      choix de !VIEWS .. IS fait*, sera/seront préservé*/maintenu*/conservé*/gardé*/protégé*, certitude
      BODY .. prononcé .. _, IS certain*/sûr*, ne avons/a pas .. choix, pas question de _, est/sont exclu*
      coût/prix/montant/budget/enveloppe/dépense .. plafonné*/limité*/fixé*/arrêté*, ne toucher* pas
      aucun* choix .. fait, ne est/sont plus/pas en débat/discussion, est/sont .. déjà? DECIDED, IS déjà DECIDED
      a/ont/avons été? .. DECIDED, déjà DECIDED, ne CAN plus/pas .. CHANGE
      ne changer*/bouger*/évoluer*/sera/seront pas/plus .. CHANGE
      ne changera/changeront/bougera/bougeront/change/changent/bouge/bougent pas/plus
      ne sera/seront/est/sont pas/plus .. modifié*/remis/remise/concerné*/négociable*/discutable*/discuté*/ouvert*/CHANGE
      ne fait/font pas partie de, ne porte*/portent pas sur, ne revien*/reviendr* pas/plus sur _
      hors de? champ/sujet/concertation/consultation/débat/périmètre, non négociable*/modifiable*
      rien ne IS .. DECIDED, aucun*/aucune décision/choix .. DECIDED/arrêté
      restera/resteront à/sur/dans/en/gratuit*/ouvert*/tel*/où/même/comme, sera/seront maintenu*/conservé*/gardé*
      nous/on gardons/garde/garderons/conservons/conserverons/maintenons _, ce qui est .. DECIDED ... _
      décidé/acquis/fixé/imposé/invariants : _, imposé*/imposée/impose .. par/à _, quoi que il
      ce est loi/obligatoire, ne y? revien*/reviendr* pas/plus, ne change/changent/bouge/bougent pas/plus
      loi/préfet/état/règlement oblige/impose/interdit, budget/enveloppe .. maximum/plafonné*/limité*/fixé*/fixe
      travaux .. commenc*/auront lieu/ont commencé
    `,
    partial: { what: 'cadre .. fixé\ncertains/certaines/plusieurs points/choses/choix .. DECIDED' },
    traps: `
      resteront/restera déposé*/ouvert*/affiché*/consultable*/visible*, CONSULT IS lancé*/engagé*/ouvert*
      a/ont engagé*/lancé* .. réflexion/étude/consultation/concertation/démarche/travail, a/ont pris arrêté
      décidé* de vous
      date/dates/durée/horaire/réunion/délai/modalités/calendrier/séance/permanence*/siège .. DECIDED
      commissaire/commission .. DECIDED, décidé* .. de LAUNCH, décidé* à, ne sera DECIDED sans
      rien ne se .. sans vous, sans vous, par/vu/vues délibération/arrêté
      certains/certaines/plusieurs points/choses/choix .. DECIDED
      arrêté de/municipal/préfectoral/n°/numéro/portant/ministériel, AVAILABLE, mis/mise/prise en/à
      DECIDED en compte/considération, décision/choix/vote .. sera/seront prise/pris/DECIDED
      avis/observations/contributions/remarques/idées .. DECIDED, ce qui a/aura été .. retenu/choisi
      avons/a/ont retenu/choisi .. VIEWS, projet retenu/choisi/lauréat, engagé à
    `,
    reads: ['past'],
  },
  en: {
    answers: `
      is certain/sure, won't change, will not reopen, can't change, committed to _, will stay/remain _
      not penny/euro/pound more, will be kept/protected/preserved/retained, BODY was/were DECIDED
      was/were .. approved/agreed/voted/adopted, out of question, ruled out
      spending/cost/price/budget .. capped/fixed/limited, will not touch/change/alter/cut
      already been? granted/given/bought/built/begun/started, is/are already? DECIDED, already DECIDED
      BODY/we DECIDED/chose !to, has/have been? already? DECIDED, CAN not/never .. CHANGE
      can't/won't/not .. CHANGE, will not/stay/stays/remain/remains/keep .. CHANGE/where/same/open/free/in/on/as
      not part of, not up for/to _, not on table, not .. negotiable, non negotiable, outside scope/consultation
      out of scope, nothing .. DECIDED, no decision/decisions .. taken/made, no final? decision*
      budget is/of .. fixed/limited/capped/set, what is/'s .. DECIDED ... _, decided/fixed/settled : _
      we will keep/are keeping _, law/that 's? law, it/that is law, required by law, go/goes/going ahead
      whatever happens, no going back, contractor/builder/architect .. appointed/chosen/hired
      law/minister requires/says/obliges, not asking about/whether/if, work/works .. has/have begun/started
    `,
    partial: { what: 'some/certain things/points .. DECIDED' },
    traps: `
      still to be DECIDED, to be DECIDED, decided to give/let/offer you
      date/dates/time/hours/meeting/meetings/deadline/venue .. DECIDED, DECIDED to LAUNCH
      council/cabinet/board has/have DECIDED to LAUNCH, not/nothing .. without you, nothing/no .. without you
      some/certain things/points .. DECIDED, decision/vote .. be taken/made, views/comments/responses .. DECIDED
      not/n't/yet .. been? DECIDED, haven't/hasn't/isn't/aren't .. decided/settled/fixed/chosen/made, set up/out
      made by/in
    `,
    reads: ['past'],
  },
};
