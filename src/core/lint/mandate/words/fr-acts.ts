/** What is done: by the public, then by those who ask and decide. */
export const frActs: Record<string, string> = {
  LAUNCH: `
    lancer/ouvrir/organiser/engager/mener/soumettre/associer/consulter/prescrire/proposer/recueillir/demander/
      concerter/écouter/donner/réunir/inviter/interroger/entendre/impliquer/mettre
    une?/prochaine? consultation/concertation/enquête
  `,
  DECIDE: `
    décide/décident/décidons/décidera/décideront/déciderons/décider/décideur
    tranche/tranchera/trancheront/trancherons/trancher/tranchent, statue/statuera/statueront/statuer
    vote/votent/votera/voteront/voterons/voter, adopte/adoptera/adopteront/adopter
    approuve/approuvera/approuveront/approuver, délibère/délibérera/délibéreront/délibérer
    choisit/choisira/choisiront/choisirons/choisissent, arrêtera/arrêteront, arbitre/arbitrera/arbitreront/arbitrer
    prononce/prononcera/prononceront/prononcer
    prend/prendra/prendront/prendrons/prendre/prennent .. décision/décisions, rend/rendra/rendront .. décision
    dernier mot
    tranchera/opte/optera/opteront/sélectionne/sélectionnera/désignera/désigneront/départagera/départagent/entérine/
      entérinera/ratifie/ratifiera/délivre/délivrera/accorde/accordera/refusera, signe/signera/signeront
    valide/validera/valideront, autorise/autorisera/autoriseront
    retiendra/retiendront/retiendrons/fixera/fixeront/fixerons, fait/fera/feront/ferons/faire .. choix
    donne/donnera/donneront? feu vert
  `,
  DECIDED: `
    décidé/décidée/décidés/décidées, tranché/tranchée/tranchés/tranchées, voté/votée/votés/votées
    adopté/adoptée/adoptés/adoptées, arrêté/arrêtée/arrêtés/arrêtées, approuvé/approuvée/approuvés/approuvées
    acté/actée/actés/actées/délivré/délivrée/accordé/accordée/commencé/commencés/lancé/lancés/lancée/acheté/achetée/
      construit/construite, acquis/acquise/acquises, figé/figée/figés/figées, validé/validée/validés/validées
    choisi/choisie/choisis/choisies, signé/signée/signés, retenu/retenue/retenus/retenues, fixé/fixée/fixés/fixées
    joué/jouée, prise/prises, réglé/réglée, imposé/imposée/imposés/imposées, définitif/définitive/définitifs
    commandé/commandés, engagé/engagés/engagée
    autorisé/autorisée/financé/financée/financés/confirmé/confirmée/confirmés/programmé/programmée/programmés/
      attribué/attribuée/obligatoire/obligatoires, bouclé
  `,
  PUBLISH: `
    publier*/publié*/publie/publient/publions, publication
    rendu/rendue/rendus/rendues public/publique/publics/publiques
    rendra/rendrons/rendre .. public/publique/publics/publiques, diffus*, affich*
    paraître/paraîtra/paraîtront/parution, annonc*, communiqu*
    présenté/présentée/présentés/présentées/présentera/présenterons/présenter/présente/présentation, restitu*
    mis/mise/mises/mettra/mettrons/mettre en? ligne, dévoil*
    écrit/écrite/indiqué/indiquée/donné/donnée/déposé/déposée
    paraît/sort/sortira/sortiront/suivra/suivront/figurer*/figurent/partagerons/partagera/donnerons/donnera/affiche/
      affichons/affichera/afficherons, imprim*, distribu*, envoyer/enverrons/envoyé/envoyée/envoyés
    disponible/disponibles/consultable/consultables/accessible/accessibles/visible/visibles
    tenu/tenue/tenus/mis/mise à disposition, remis/remise à public, lire/lirez/lira/lue/lisible
    saurez/savoir/sauront/connaître/connaîtrez/connaîtront/connu/connus/découvrir/découvrirez/apprendrez
    recevrez/recevra/recevront/recevoir, dirons/dira/diront/expliquerons/expliquera/répondrons/répondra/raconterons
    informé/informés/informerons/informera, tiendrons/tiendra .. à? courant
    retrouver/retrouverez/trouverez/consulter/verrez/voir/verra, reviendrons/reviendra vers? vous?
    faire/ferons/fera retour
  `,
  SEE: `
    consulter/consultez/consultable/consultables/consulté/consultée/consultés, lire/lisez/lu/lue/lus/lues/lisible
    voir/voyez/visible/visibles, découvrir/découvrez
    télécharger/téléchargez/téléchargeable/téléchargeables/téléchargé/téléchargés/téléchargée/téléchargées, examiner
    regarder/regardez, feuilleter, demander/demandez/obtenir, prendre connaissance
    retrouver/retrouvez/trouver/trouvez/trouverez
  `,
  CONTRIBUTE: `
    donne*/donner .. avis/opinion/opinions/idées/réponses/point, donne* avis
    dire/dites/dis/disent .. pensez/pense/pensent/voulez/souhaitez/avis/idée*/gêne/préférez, dites nous/moi
    donne/écris/entoure/colle/coche/rends/apporte/dessine/choisis, annot*, dicter/dictez, faites nous savoir/part
    racontez/raconter
    collez/coller/entourez/entourer/soumettre/soumettez/témoignez/témoigner/commenter/commentez/confier/confiez/
      saisir/saisissez, écrire/écrivez/écris/écrivent, répondre/répondez/réponds/répondent
    remplir/remplissez/remplis/remplissent, compléter/complétez, cochez/cocher
    déposer/déposez/dépose/déposent/déposées/déposés/déposé/dépôt, consigner/consignez/consignées/consignés
    adresser/adressez/adressées/adressés/adressent, envoyer/envoyez/envoyées/envoyés/envoient/envoi
    transmettre/transmettez/transmises/transmis, formuler/formulez/formulées/formulés
    faire/faites parvenir/connaître/savoir/remonter/part, participer/participez/participe/participent/participation
    contribuer/contribuez/contribuent, exprimer/exprimez/expriment, proposer/proposez/proposent
    noter/notez/inscrire/inscrivez, voter/votez/votent, partagez/partager .. avis/idées/remarques/propositions
    réagir/réagissez, discuter/discutez, débattre/débattez, échanger/échangez
    recueillir/recueille/recueillons/recueillies/recueillis/recevra/reçoit/recevoir/reçues/reçus/reçoivent/
      accueille/accueillera/accueillent, prendre/prenez .. parole, parler/parlez/parlons
    poser/posez .. question/questions
    apporter/apportez/rapporter/rapportez/rendre/rendez/glissez/glisser/laissez/laisser/postez
    présenter/présentées .. observations/remarques, signaler/signalez, retourner/retournez/renvoyer/renvoyez
    remettre/remettez/remettent, remis/remise à, à rendre/remettre/déposer/renvoyer/retourner
  `,
  PLEASE: `
    vous, <imperative>, merci de, à rendre/remettre/renvoyer/retourner/rapporter/déposer
    donne/écris/entoure/colle/choisis/dis/coche/vote/rends/apporte/dessine !à, pouvez/pourrez/pouvons
  `,
  COME: `
    venez/venir/viendrez/passez/passer/passe/rejoignez/rejoindre/retrouvez/rencontrez/rencontrer/rencontre/assister/
      assistez, rendez vous, passez/venez nous voir, rendre/présenter/tiendra/tiendront/tient/tiennent
    aura/auront/a/ont lieu, aller/allez
  `,
  'DO-SEE': '<imperative>',
  CALL: 'appeler/appelez/téléphoner/téléphonez, par téléphone, téléphone, joindre/joignez',
  AVAILABLE: `
    disponible/disponibles/accessible/accessibles/ouvert/ouverte/ouverts/ouvertes/affiché/affichée/affichés/
      affichées/exposé/exposée/exposés/présenté/présentés/déposé/déposés/mis/mise/mises/tenu/tenus/tenue/attend/
      attendent/trouve/trouvent/déposée/publié/publiée/publiés/distribué/distribués/présent/présente/installé/
      installée/accroché/accrochés/accrochée/accrochées/placé/placée/placés/placées/montré/montrés, à disposition
    en ligne, sera/seront/est/sont là/posé/posée, vous attend*
  `,
  TREAT: `
    lire/lira/lirons/liront/lu/lue/lus/lues/lisent/lisons, relire/relira, étudi*, analys*, examin*, dépouill*
    compter/comptés/comptées/compterons, résum*, synthétis*, classer/classés/classées/classerons/trier/triés/triées
    rassemblés/rassemblées/regroupés/regroupées, regroup*, recens*, répondrons/répondra/répondront
    transmis/transmises/transmettra/transmettrons, remis/remises/remettra, joint/joints/jointes/annexés/annexées
    présentés/présentées/présenterons/présentera, intégr*, pris/prises en compte point par point, comparer/comparés
    discutés/discutées/débattus, vérifi*/chiffr*/reprend*/recopi*/retranscri*/regard*/repren*
    ranger/rangera/rangerons/rangés/rangées/compteront/comptera/comptons, passer/passerons en revue
    retenir/retiendrons/retenues/retenus/retenu/gardé/gardés/gardées/garderons/repris/reprises/écarté/écartés/
      écartées/écarterons, traités/traitées, justifi*, expliqu*, motiv*, triera/trierons, notera/noterons
  `,
  EMPTY: `
    pris/prise/prises/prendr* en? compte/considération, tenir*/tiendra/tiendrons/tenu .. compte, nourri*, enrichi*
    éclair*, aliment*, inspir*, aide*/aidera/aideront/permettr*/guider*/guideront/contribuer*/servir*/serviront
    écouté/écoutés/écoutées/entendus/entendu/entendues/valoris*/considér*, précieu*, utile/utiles
    compte/comptent/important/essentiel*/essentielle, exploité*, bienvenu*
  `,
};
