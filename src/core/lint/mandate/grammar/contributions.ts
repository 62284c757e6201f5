import type { Grammars } from '../grammar.ts';

/** What is done with what people say: read, summed up, answered, passed on to those who decide. */
export const contributions: Grammars = {
  fr: {
    answers: `
      dépouillement .. _
      étude/examen/analyse/instruction de VIEWS
      retenu/retenus/retenue/retenues .. vote
      amendement*/candidature*/projet*/demande* .. examin*/étudi*
      VIEWS .. publiés/publiées
      bilan ... rédig*
      rapport/conclusions de commission
      bilan .. rédig*
      noter*/notons tout/toutes
      VIEWS .. chiffr*/costed
      question/questions .. réponse*
      tout ce que se? dit .. noté*
      VIEWS ... ^ elles/ils .. TREAT
      rapport/bilan/synthèse/compte .. dira/donnera/montrera/listera/comptera/reprendra/présentera .. _
      ce que WE/elle/il/ils/mairie/ville/conseil .. garde*/retien*/gard*/laisse*/écarte*/repren*
      VIEWS ..-EMPTY TREAT
      TREAT .. VIEWS
      SUMMARY de? .. VIEWS/CONSULT
      SUMMARY de ce que vous
      synthèse/bilan/compte rendu/rapport/résumé .. rédigé*/établi*/écrit*/fait/faite/dressé*/préparé*/tiré*/présenté*/remis*/transmis*/joint*/PUBLISH
      rédig*/établi*/écri*/dress*/tir*/fera/ferons/fait .. synthèse/bilan/compte rendu/rapport/résumé
      VIEWS .. objet de bilan/synthèse/analyse/réponse/examen/rapport
      chaque/chacun/tous VIEWS .. réponse/répons*
      répondr*/répondrons .. à VIEWS/chaque/tous/toutes/chacun
      réponse/réponses .. à .. chaque/chacun/VIEWS
      ce que WE .. retenu/gardé/écarté/repris/fait
      GUARDIAN .. rapport/conclusions/bilan/rend*
      présente/présentera/remet/remettra/tire/tirera/dresse/dressera/établit/établira/rédige/rédigera/écrit/écrira/publie/publiera .. bilan/synthèse/rapport/résumé
      répond* point par point
      rapport/conclusions/bilan .. GUARDIAN
      VIEWS .. servir*/serviront/permettr* .. à CHOOSE/fixer/dessiner !NOTOPIC
      pourquoi .. VIEWS/proposition*/idée* .. retenu*/écarté*/gardé*
      VIEWS .. visible*/publi*/mis* en ligne/lisible*/affich*
      que devien* .. VIEWS ... TREAT
      services/élus/équipe/agents/jury .. TREAT .. VIEWS
      compte/dépouille cartes/bulletins/voix/votes/réponses
      projets .. étudi*/analys*/instruit*
    `,
    partial: { vague: 'VIEWS .. EMPTY\nEMPTY .. VIEWS\nvous écoute*\nparole .. EMPTY' },
    traps: `
      comptons sur
      VIEWS transmis/transmises/remis* à? .. avant/plus
      données personnelles
      VIEWS .. remis/déposé*/adressé*/transmis* .. à? PLACE
      VIEWS .. sur .. SEE
      dépos* .. VIEWS
    `,
  },
  en: {
    answers: `
      count/counted .. VIEWS
      ideas .. costed/tested/checked
      question/questions .. answered/answer
      VIEWS ... ^ they/these/all .. TREAT
      report/summary .. will say/list/show/count/set _
      what it/we/they/council .. keep/keeps/drop/drops/kept/dropped
      VIEWS ..-EMPTY TREAT
      TREAT .. VIEWS
      SUMMARY of .. VIEWS/CONSULT
      report/summary .. written/prepared/drawn/produced/made/presented/sent/go/published/put
      write/draw/produce/prepare/make/publish .. summary/report
      reply/respond/answer .. to VIEWS/each/every/everyone/all
      every/each/all VIEWS/letter/comment .. reply/answer/answered/read
      what WE .. kept/dropped/changed/did
      why .. VIEWS/idea/ideas .. chosen/kept/dropped/not
      GUARDIAN .. report/conclusions
      report/conclusions of GUARDIAN
      VIEWS .. will be? published/visible/shown/public/displayed
      VIEWS .. used to CHOOSE/set/draw !NOTOPIC
      what happens .. VIEWS ... TREAT
    `,
    partial: { vague: 'VIEWS .. EMPTY\nEMPTY .. VIEWS\nwe listen*\nwe are listening\nvoice .. EMPTY' },
    traps: `
      personal data
      VIEWS .. must/should/may/can .. be? sent/submitted/posted/made/received
      send/submit/post .. VIEWS
      record your VIEWS
      CONTRIBUTE by
    `,
  },
};
