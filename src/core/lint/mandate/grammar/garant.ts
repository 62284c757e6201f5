import type { Grammars } from '../grammar.ts';

/** A neutral person who sees that the rules are kept, or that there is none. */
export const garant: Grammars = {
  fr: {
    answers: `
      observateur/observatrice .. extérieur*/indépendant* .. _
      extérieur* .. suit/surveill*/veill*
      personne/quelqu* .. extérieur*/indépendant*/neutre*
      veill*/surveill*/contrôl* .. par .. extérieur*/indépendant*/neutre*
      GUARDIAN .. anim*/présid*/accompagn*
      GUARDIAN .. nomm*/désign*/veill*/indépendant*/neutre*/PERSON/recevra/reçoit/présent*/permanence*/joindre/écrire/adress*/tiendra/rend*/contact*/suit/suivra/garanti*/choisi*/surveill*/contrôl*/assur*/conduit*/répond*/écoute
      nomm*/désign*/choisi*/confi*/veill* .. GUARDIAN
      GUARDIAN : _
      PERSON .. GUARDIAN
      GUARDIAN de? concertation/consultation/débat
      à GUARDIAN
      par GUARDIAN
      pas/sans/aucun de? GUARDIAN
      sous égide de _
      ne fait/font pas/partie .. BODY .. veill*
    `,
    traps: `
      se porte/portent/portera garant*
      garant* de notre/votre/vos/nos/succès/réussite/qualité/sérieux
      BODY .. est/sont garant*
    `,
    reads: ['slogans', 'possible', 'past'],
  },
  en: {
    answers: `
      outside/independent observer .. _
      someone/person .. outside/independent
      GUARDIAN .. appointed/named/watches/watch/independent/check/checks/will/PERSON/chairs/oversees/makes/see/reports/write/chosen
      appointed/named/asked/chosen .. GUARDIAN
      GUARDIAN : _
      PERSON .. GUARDIAN
      by GUARDIAN
      to GUARDIAN
      no/not/without .. GUARDIAN
      chaired by independent
      not .. work for council
    `,
    reads: ['slogans', 'possible', 'past'],
  },
};
