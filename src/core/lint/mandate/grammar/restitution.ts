import type { Grammars } from '../grammar.ts';

/** That results will be made known. When and where are looked for around (judge-restitution.ts). */
export const restitution: Grammars = {
  fr: {
    answers: `
      sera/seront .. écrit*/indiqué*/donné*/dévoilé* .. WHERE
      est/sont annoncé*/affiché* .. _
      sera/seront .. affiché*/publié*/annoncé*/proclamé*/communiqué*/diffusé*/présenté*
      vous saurez _
      avis motivé .. lu/consulté*/PUBLISH
      SUMMARY .. à plus tard jour
      reçoi* lettre/réponse/courrier
      tout monde reçoi* _
      adopter* .. publiera
      SUMMARY .. ~? LATER
      SUMMARY ONLINE
      nous/on _? affich*/publi*/annonc*/montr*/présent*/dir*/donn* _
      SUMMARY .. prendre connaissance
      prendre connaissance .. SUMMARY
      SUMMARY .. sera/seront .. WHERE
      SUMMARY ..-DECIDE PUBLISH
      PUBLISH .. SUMMARY
      SUMMARY ... ^ elle/il/elles/ils .. PUBLISH
      WE dirons/dira/expliquerons/expliquera/répondrons/répondra/reviendrons/raconterons
      SUMMARY : WHEN
      SUMMARY WHEN
      réponse/retour/résultat/résultats/bilan/synthèse .. WHERE
      vous/PUBLIC lirez/saurez/recevrez/connaîtrez/verrez/apprendrez/découvrirez/trouverez
      quand .. réponse/résultat*/résultats/décision/saur* ... WHEN
      et après ... SUMMARY
      réunion .. restitution/retour/bilan
      GUARDIAN .. rapport/conclusions
      restitution .. WHEN
    `,
    partial: {},
    traps: `
      registre*/questionnaire*/dossier*/plans/pièces/dates/réunion*/exposition/notice/VIEWS .. sera/seront .. affiché*/publié*/annoncé*/diffusé*/présenté*/visibles
      avis/observations/remarques/réponses/contributions .. adress*/transmis*/envoy*/parvenir
      répondez/répondre/VIEWS .. à plus tard
      réponse .. à questionnaire
      votre/vos réponse/réponses
      DOC .. consultable*/disponible*
      décision de LAUNCH
      avis de commission/autorité
    `,
  },
  en: {
    answers: `
      will be .. printed/written/emailed/sent/pinned .. WHERE
      will be .. published/posted/announced/presented/displayed
      you will know/hear _
      gets/get/receives letter/answer/email
      adopt .. publish .. _
      SUMMARY .. will be? .. ATPLACE
      we will/ll be back
      we will/ll show/publish/post/announce/display/put _
      you can read .. SUMMARY
      SUMMARY .. will be .. WHERE
      SUMMARY ..-DECIDE PUBLISH
      PUBLISH .. SUMMARY
      SUMMARY ... ^ it/they/this .. PUBLISH
      we/council will/ll .. tell/write/reply/explain/report/feed/answer/let/publish
      SUMMARY : WHEN
      SUMMARY WHEN
      report/results/summary/answer/decision .. WHERE
      you will/ll .. read/hear/know/find/see/get/receive
      what happens next ... SUMMARY
      feedback session/meeting
    `,
    partial: {},
    traps: `
      register/survey/questionnaire/file/plans/dates/meeting/exhibition/notice/responses/comments will be .. published/posted/announced/displayed/presented
      submitted/sent/made/returned .. by/to
      your response/responses/answers/feedback
      send/submit/give/share/post/return ..-WE feedback/response*/answer*/report
      leave .. feedback
      draft report/plan/order
      DOC .. available .. inspect*/view*/read
    `,
  },
};
