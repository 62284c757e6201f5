import type { Grammars } from '../grammar.ts';

/** What people are asked about: a named thing, not « l’avenir de notre ville ». */
export const objet: Grammars = {
  fr: {
    answers: `
      texte/projet/arrêté .. suspend/autorise/interdit/modifie/fixe/limite/crée/supprime _
      peut devenir _
      MAKEN place/rue/avenue/boulevard/quai/quartier/centre
      sera/seront agrandi*/rénové*/refait*/construit*/fermé*/démoli*/transformé*/modifié*/remplacé*
      protection/captage/extension/agrandissement de !NOTOPIC
      adapter !NOTOPIC
      nouveau/nouvelle/nouveaux/nouvelles règlement*/plan/tarif*/carte/charte/horaire*/route/école/parc/stade/gare/bâtiment*/ligne/zone/loi/décret
      projet .. consiste/vise/prévoit .. à? _
      où .. voulez/souhaitez/préférez vous _
      que/quel* .. voulez/souhaitez/préférez vous .. dans/pour/à/sur !NOTOPIC
      BODY/WE .. BUILDS !NOTOPIC
      CONSULT : MAKEN
      apprête/apprêtent/apprêtons à BUILD !NOTOPIC
      BODY écrit/écrivent/révise/révisent/rédige/rédigent !NOTOPIC
      MAKEN ... que? que? en pensez
      plan/projet pour !NOTOPIC
      que pensez vous de !NOTOPIC
      WANT .. savoir .. comment/où/quand/pourquoi/combien/quel*/si _
      va/vont passer/devenir à?/en? !NOTOPIC
      passage à/en !NOTOPIC
      VIEWSASKED .. sur/concernant/pour/autour !NOTOPIC
      VIEWSASKED .. relatif/relative/relatifs/relatives/préalable/préalables à !NOTOPIC
      VIEWSASKED .. porte/portent/portant/portera sur !NOTOPIC
      à sujet de !NOTOPIC
      à propos de !NOTOPIC
      parl*/discut*/débatt* de !NOTOPIC
      objet/sujet/thème/question : _
      objet/sujet ... MAKEN/BUILD
      budget participatif
      projet/plan/schéma/charte/règlement/zone/tracé/budget/carte de !NOTOPIC
      plan/schéma/projet/programme local/vélo/climat/alimentaire/éducatif/urbain/routier/immobilier/éolien/photovoltaïque/pluriannuel/culturel/social
      MAKEN de !NOTOPIC
      MAKEN numéro/n°/partielle/simplifiée/générale
      WANT .. BUILD !NOTOPIC
      WANT .. MAKEN
      aid* nous à CHOOSE !NOTOPIC
      nous BUILD !NOTOPIC
      quel/quelle/quels/quelles !NOTOPIC .. pour/à/dans !NOTOPIC
      faut il BUILD !NOTOPIC
      que faire de !NOTOPIC
      agit de BUILD/CHOOSE !NOTOPIC
      pour CHOOSE !NOTOPIC
      où BUILD !NOTOPIC
      comment BUILD !NOTOPIC
      choisir/choisissez/choisissons .. nom/couleur/horaires/emplacement
      va/doit/doivent/peut/pourrait BUILD/changer/fermer/être _
    `,
    partial: {
      vague: 'VIEWSASKED .. sur/pour/de VAGUETOPIC\nensemble .. VAGUETOPIC\nVAGUETOPIC\nVIEWS\nCONSULT',
    },
    traps: `
      quel*/quelle/quels/quelles ville/commune/territoire/village/quartier/avenir/société/monde/métropole/région/département
      BUILDS CONSULT
      BUILDS débat/dialogue
    `,
    reads: ['questions', 'past', 'possible'],
  },
  en: {
    answers: `
      will be enlarged/rebuilt/renovated/closed/built/replaced
      can/could become _
      planning/planned to _ _
      project/plan/scheme would/will/aims _ _
      CONSULT : MAKEN
      about to BUILD !NOTOPIC
      BUILD ... what do you think
      BODY is/are drafting/writing/revising !NOTOPIC
      what do you think of/about !NOTOPIC
      is/are changing/closing/moving _? !NOTOPIC
      want .. to know .. how/where/when/why/which/what/whether _
      VIEWSASKED .. on/about/regarding/concerning/into/over !NOTOPIC
      plan/plans/proposal/proposals/proposed/draft/scheme to/for/of !NOTOPIC
      proposed/draft/new !NOTOPIC
      MAKEN of/to/in !NOTOPIC
      WANT .. BUILD !NOTOPIC
      subject/topic/about : _
      help us CHOOSE !NOTOPIC
      should we/council/town .. BUILD/_ !NOTOPIC
      what/which/where/how should .. BUILD/be/go/happen
      do _? with !NOTOPIC
      what next/about .. for? !NOTOPIC
      what .. name/do with/happens
      which _ should
      will be BUILD* !NOTOPIC
      participatory budget
      order/notice under/to BUILD/prohibit
    `,
    partial: {
      vague: 'VIEWSASKED .. on/about/for VAGUETOPIC\nVAGUETOPIC\nVIEWS\nCONSULT',
    },
    traps: `
      next steps/stage/phase
      kind of town/city/county/village/future/community/place
    `,
    reads: ['questions', 'past', 'possible'],
  },
};
