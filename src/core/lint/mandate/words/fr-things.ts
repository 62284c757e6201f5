/** What is asked about, what is read, and by what way people answer. The order counts: `A-B` drops runs inside a run of B. */
export const frThings: Record<string, string> = {
  ONLINE: `
    en ligne, site/plateforme/portail/page internet/web/numérique/dédiée/dédié/participative, site
    plateforme/portail/internet/web, dématérialisé/dématérialisée, électronique/électroniques
    réunion/réunions/atelier/ateliers/permanence .. en? visioconférence/visio, courrier/adresse électronique
    courriel/courriels/mail/mails/email, e mail
    registre/formulaire/questionnaire/réunion/atelier .. en ligne/numérique/dématérialisé/électronique
    visioconférence/visio/webinaire, numérique, application, réseaux sociaux, facebook/instagram, EMAIL, URL
    qr code, même page, ce page, flashez/cliquez/clic/lien
  `,
  'MEETING-ONLINE': `
    réunion/réunions/atelier/ateliers/permanence/permanences/rencontre/rencontres/débat/débats/balade/balades/stand/
      stands, assemblée de quartier, café/cafés débat, porte à porte, forum, table/tables ronde/rondes
    visite/visites, soirée/soirées, porte/portes ouverte/ouvertes
  `,
  'PAPER-ONLINE': `
    courrier/courriers/lettre/lettres/poste/papier/papiers/postale/postal, par écrit
    bulletin/bulletins/carte/coupon/fiche/feuille/formulaire/formulaires/questionnaire/questionnaires papier
    registre/registres, urne/urnes, cahier/cahiers !de, coupon/coupons, boîte/boîtes, carte/cartes réponse/ci/jointe
    bulletin/bulletins de? vote, enveloppe/timbre
  `,
  'PLACE-ONLINE': `
    mairie/mairies/accueil/guichet/préfecture/préfectures/bibliothèque/médiathèque/ludothèque/gymnase/école/écoles/
      collège/lycée/marché/gare/église/hall/salle/salles/kiosque/halle/foyer/piscine/cantine/stade/théâtre/cinéma/
      musée/crèche/loge/capitainerie/gendarmerie/gardien/gardienne/commerces/commerçants/marchand/boulanger/
      supermarché/mjc/ehpad/panneau/panneaux/bibliobus/pharmacie/boulangerie/épicerie/café
    hôtel de ville/région/département/métropole
    maison/maisons de? quartier/services/projet/associations/commune/santé/citoyens/habitants/jeunes/agriculture/
      peuple, france services, centre social/culturel/socioculturel/communal, siège de?, locaux, bureau/bureaux
    sur place, porte de, bus, ccas, annexe/annexes, panneaux, POSTCODE
    <num> bis? rue/avenue/place/route/chemin/boulevard/quai/impasse/cours, antenne*
  `,
  ATPLACE: `
    à/en/dans/chez/auprès/devant/vers de/son/sa/ses/notre/nos/votre/vos/leur/leurs? PLACE, sur marché/marchés/parvis
    sur ce? panneau/panneaux, à PERSON, à/en/dans accueil/hall/locaux/annexe de? PLACE?, sur place
    ~ salle/gymnase/foyer/maison/médiathèque/bibliothèque/école/halle/hôtel _, POSTCODE
    ~ <num> bis? rue/avenue/place/route/chemin/boulevard/quai/impasse, ~ chaque/toutes/tous PLACE
    deux/trois/quatre/différents PLACE
  `,
  JOURNAL: `
    numéro de/suivant/prochain, prochain/dernière numéro/page, à porte de, bulletin municipal/communal
    journal de?/municipal/communal, lettre de information, magazine, presse, gazette, feuille de chou
    recueil de actes, journal officiel, panneaux? de? affichage, affiche/affiches, boîte/boîtes à lettres, bulletin
  `,
  WHERE: `
    ONLINE, ATPLACE, JOURNAL, MEETING, par? courrier/lettre/mail, recevr* .. lettre/courrier, séance publique, micro
    LINK, chez vous, à domicile, ici, à côté, sous/à/dans halle/murs/mur, y IS, sur/à porte, à/dans vitrine/entrée
    ci contre/après/joint/joints/jointe/dessous, à dos, à verso, pièce/pièces jointe/jointes, bas de ce? page
    sur demande, vous écrir*, écrir* à chacun/chacune/tous
  `,
  CHANNEL: `
    ONLINE, PAPER, ATPLACE, MEETING, CALL, PHONE, LINK
    questionnaire/questionnaires/formulaire/formulaires/sondage/cahier
  `,
  VIEWS: `
    avis/contribution/contributions/observation/observations/remarque/remarques/proposition/propositions/réponse/
      réponses/idée/idées/commentaire/commentaires/suggestion/suggestions/expressions/souhaits/attentes/préférences/
      envies/demande/demandes/papiers/cartes/coupons/voix/questionnaires/bulletins/votes/opinion/opinions
    ce que vous _, messages, courriers
  `,
  SUMMARY: `
    procès verbal/verbaux, synthèse/synthèses/bilan, compte/comptes rendu/rendus
    rapport/rapports/résumé/résultat/résultats/conclusion/conclusions/suites/retour/retours/restitution/réponse/
      réponses/décision/décisions/choix/relevé/analyse/récapitulatif/liste/tableau/enseignements/verdict/gagnants/
      gagnant, projets/projet/idées retenus/retenu/retenues/lauréats/gagnants/gagnant, texte/projet final
    version finale, tableau de réponses
    ce que nous/on/il/elle _ _? retenu/gardé/décidé/choisi/changé/écarté/fait/modifié/lu/entendu
    ce qui _ été? retenu/gardé/décidé/changé, ce que elle? devient/deviennent
    nom/tracé/plan/projet retenu/choisi/gagnant/définitif, motifs de décision, quel* .. retenu*/choisi*
    ce qui change*
  `,
  CONSULT: `
    consultation/consultations/concertation/concertations, enquête/enquêtes publique/publiques, enquête
    débat public, débat/dialogue, participation de? public, questionnaire/sondage/vote/referendum/référendum
    mise à disposition, appel à idées/contributions/avis, budget participatif, réunion publique, atelier/ateliers
    registre, dépôt
  `,
  VIEWSASKED: `
    VIEWS, CONSULT, donner/donnez/donnent .. avis, dites .. pensez, interrog*, consulté/consultés/consulte/consulter
    parler/parlez/parlons/discuter/débattre/échanger/travailler/réfléchir/voter/votez, prononc*
  `,
  DOC: `
    dossier/dossiers/plan/plans/notice/étude/études/document/documents/maquette/esquisse/esquisses/panneaux/
      exposition/pièces, projet de décret/arrêté/loi/règlement/charte/texte/plan, texte/textes/projet
    carte/cartes/images/dessins/dépliant/brochure/résumé/fiche/fiches, rapport de présentation
    diagnostic/évaluation/schéma/chiffres/informations/devis/croquis/vidéo
  `,
  VAGUETOPIC: `
    avenir/futur/demain/ensemble/quotidien/rêve/rêves/vision/ambition
    territoire/ville/commune/village/quartier/cadre/vie $
    ville/quartier/commune/territoire/village de demain/rêve*/vos
    votre/notre/vos/nos ville/commune/territoire/village/quartier/attentes/envies/vie/quotidien/cadre, cadre de vie
    vivre ensemble, ville/commune/village/quartier qui, avenir, demain, tout, vous, nous, enjeux
    sujets/sujet/thèmes/questions/points $, grands? sujets/enjeux, ce sujet/projet, projet/projets/texte/dossier $
    projet/projets que/qui/de avenir/ville/commune/territoire, tous/toutes, cela, ça
  `,
  GENERAL: `
    café/rencontre/invitation/petit/déjeuner/balade/soirée/votre/vos/notre/nos/leur/leurs/mon/mes/quoi/comment/
      pourquoi/quand/maintenant/après/avant/ensuite/suite/suites/grand/grande/grands/grandes/beau/belle/nouveau/
      nouvelle/mieux/plus/tous/tout/toute/toutes/chacun/dans/avec/pour/sans/chez/sous/vers/entre/depuis/pendant/
      dont/donc/mais/même/aussi/alors/ici/voici/voilà/cela/elle/elles/ils/nous/vous/celui/celle/ceux/être/avoir/
      fait/faire/sont/sera/comme/très/bien/bonne/encore/déjà/jamais/toujours/projet/projets/avis/information/
      informations/dossier/document/documents/annexe/article/arrêté/délibération/décret/préfecture/mairie/commune/
      ville/département/région/république/française/monde/histoire/énergie/besoin/envie/parole/voix/mouvement/
      démarche/participative/citoyenne/citoyen/citoyens/public/publique/publics/modalités/objet/sujet/contexte/
      calendrier/dates/date/lieu/lieux/étapes/étape/contact/contacts/question/questions/déroulement/ouverture/
      clôture/compte/comptent/forum/états/généraux/assises/madame/monsieur/chère/cher/chers/chères/bonjour/merci/
      jouer/agir/inédite/unique/savoir/riverains/administrés/numéro/conseil/élus/maire/rendez/rejoignez/construire/
      construit/imaginer/bouger/vivre/construisons/participation
  `,
  NOTOPIC: `
    VAGUETOPIC, ONLINE, PAPER, DATE, ce, votre/notre ONLINE, place $, CONSULT, avec/ensemble/sans
    document/documents/dossier, ce que/qui, chacun/chaque, ses
  `,
  MAKEN: `
    enregistrement/classement/déclassement/aliénation/autorisation/aménagement/réaménagement/construction/
      rénovation/modification/révision/création/extension/fermeture/ouverture/transformation/reconstruction/
      démolition/élaboration/installation/suppression/agrandissement/remplacement/réhabilitation/réorganisation/
      restauration/réforme/déviation/végétalisation/implantation/prolongement/déplacement/élargissement/
      piétonnisation/requalification/vente/cession/refonte/réduction/limitation/interdiction/exploitation/
      réalisation/plantation/fusion/réglementation/extinction, mise en sens/vente/service/place
    demande de autorisation
  `,
};
