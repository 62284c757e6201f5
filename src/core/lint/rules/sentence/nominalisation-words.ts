/** Nouns that hide a verb, in French: `noun: verb`, the noun in the singular. */
export const hiddenVerbsFr = `
acceptation: accepter, achat: acheter, accompagnement: accompagner, acquisition: acheter,
actualisation: mettre à jour, adaptation: adapter, adoption: adopter, affectation: affecter, affichage: afficher,
amélioration: améliorer, analyse: analyser, annulation: annuler, appréciation: apprécier, approbation: approuver,
archivage: archiver, attribution: attribuer, audition: entendre, augmentation: augmenter, calcul: calculer,
centralisation: centraliser, clôture: fermer, collecte: recueillir, communication: communiquer,
comparaison: comparer, comptage: compter, conservation: conserver, constatation: constater, consultation: consulter,
contrôle: contrôler, convocation: convoquer, coordination: coordonner, correction: corriger, création: créer,
déclaration: déclarer, déduction: déduire, définition: définir, démolition: démolir, dépouillement: dépouiller,
description: décrire, désignation: désigner, destruction: détruire, détermination: déterminer, diffusion: diffuser,
distribution: distribuer, élaboration: préparer, élection: élire, élimination: éliminer,
enlèvement: enlever, enregistrement: enregistrer, envoi: envoyer, estimation: estimer,
établissement: établir, étude: étudier, évaluation: évaluer, expédition: expédier, exploitation: exploiter,
extension: étendre, fabrication: fabriquer, fermeture: fermer, financement: financer, fixation: fixer,
gestion: gérer, identification: identifier, immatriculation: immatriculer, indemnisation: indemniser,
information: informer, inscription: inscrire, intégration: intégrer, licenciement: licencier,
livraison: livrer, maintien: maintenir, mesure: mesurer, modification: modifier, nettoyage: nettoyer,
nomination: nommer, notification: notifier, numérisation: numériser, ouverture: ouvrir, paiement: payer,
partage: partager, planification: planifier, pilotage: piloter, prélèvement: prélever, préparation: préparer,
production: produire, promotion: promouvoir, protection: protéger, publication: publier, radiation: radier,
rapprochement: comparer, réalisation: réaliser, recensement: recenser, recherche: chercher,
reconstruction: reconstruire, recouvrement: recouvrer, recrutement: recruter, rectification: corriger,
rédaction: écrire, réduction: réduire, régularisation: régulariser, remboursement: rembourser, remise: remettre,
remplacement: remplacer, rénovation: rénover, renouvellement: renouveler, réparation: réparer, répartition: répartir,
réservation: réserver, résiliation: résilier, restauration: restaurer, restitution: rendre, retrait: retirer,
révision: réviser, saisie: saisir, sélection: choisir, signalement: signaler, simplification: simplifier,
stockage: stocker, suivi: suivre, suppression: supprimer, surveillance: surveiller, traitement: traiter,
transfert: transférer, transmission: transmettre, transport: transporter, tri: trier, utilisation: utiliser,
validation: valider, vente: vendre, vérification: vérifier, versement: verser, vote: voter
`;

/** Verbs that only carry the noun after them, in French (« procéder à », with « à »). */
export const carriersFr = 'procéder effectuer réaliser opérer assurer';

/** What may stand between a carrier and its noun, besides adverbs in -ment. */
export const betweenFr = `alors également aussi ensuite donc pas plus toujours ainsi enfin lui leur à nouveau nouvel nouvelle
  nouvelles autre autres premier première simple même seule éventuelle éventuel bonne meilleure`;

/** A verb and its noun that are one everyday verb together: « prendre une décision » is « décider ». */
export const pairsFr = `
prendre décision: décider, procéder examen: examiner, procéder installation: installer,
procéder construction: construire, procéder aménagement: aménager, prendre engagement: s’engager,
prendre connaissance: lire, apporter aide: aider, apporter modification: modifier, apporter réponse: répondre,
apporter soutien: soutenir, apporter correction: corriger, apporter amélioration: améliorer,
apporter contribution: contribuer, apporter assistance: aider, apporter précision: préciser,
donner réponse: répondre, donner explication: expliquer, donner autorisation: autoriser, faire demande: demander,
faire déclaration: déclarer, faire choix: choisir, faire achat: acheter, faire proposition: proposer,
faire vérification: vérifier, faire recherche: chercher, faire utilisation: utiliser, faire usage: utiliser,
formuler demande: demander, formuler proposition: proposer, formuler réponse: répondre, émettre souhait: souhaiter,
exprimer souhait: souhaiter, mener étude: étudier, mener enquête: enquêter, mener réflexion: réfléchir,
mener analyse: analyser, mener évaluation: évaluer, porter assistance: aider, porter modification: modifier,
exercer contrôle: contrôler, exercer surveillance: surveiller
`;

/** More nouns of actions, for chains of nouns. */
export const actionsFr = `
mise aménagement prise reconnaissance adjudication concertation élargissement
développement renforcement raccordement encadrement acheminement assainissement accroissement allègement fonctionnement
déroulement déploiement rattachement reclassement recueil retraitement mobilisation sensibilisation valorisation optimisation
rationalisation harmonisation généralisation sécurisation dématérialisation structuration consolidation concrétisation
finalisation formalisation mutualisation pérennisation facilitation délimitation exécution prévention
perception détection délivrance dispense exonération perte
`;

/** Nouns of actions that often name a thing or a rite: they count in no chain. */
export const thingsFr = `achat communication consultation convocation déclaration description élection entretien établissement étude
  évaluation exploitation formation information inscription inventaire mesure notification production protection publication
  remise saisie transport visite vote vente attestation autorisation certification habilitation application organisation examen
  participation construction immatriculation échange`;

/** The same in English. */
export const hiddenVerbsEn = `
acquisition: buy, adjustment: adjust, allocation: allocate, amendment: amend, analysis: analyse,
appointment: appoint, arrangement: arrange, assessment: assess, calculation: calculate, collection: collect,
comparison: compare, completion: complete, consideration: consider, construction: build, consultation: consult,
correction: correct, creation: create, deduction: deduct, delivery: deliver, description: describe,
determination: decide, development: develop, distribution: distribute, enforcement: enforce, estimate: estimate,
evaluation: evaluate, examination: examine, identification: identify, implementation: carry out,
improvement: improve, inspection: inspect, installation: install, investigation: investigate, maintenance: maintain,
measurement: measure, modification: change, notification: notify, payment: pay, preparation: prepare,
processing: process, production: produce, purchase: buy, recruitment: recruit, reduction: reduce,
registration: register, removal: remove, renewal: renew, repair: repair, replacement: replace, review: review,
revision: revise, selection: choose, submission: submit, transfer: transfer, validation: validate,
verification: check
`;

/** “carry out”, with “out”. */
export const carriersEn = 'carry conduct undertake perform effect';

export const pairsEn = `
make decision: decide, make application: apply, make payment: pay, make assessment: assess,
make determination: decide, make adjustment: adjust, make amendment: amend, make provision: provide,
make reference: refer, make complaint: complain, make enquiry: ask, make inquiry: ask, make submission: submit,
make selection: choose, make comparison: compare, give consideration: consider, give approval: approve,
give permission: allow, give assistance: help, give notification: notify, give explanation: explain,
give effect: carry out, provide assistance: help, provide explanation: explain, provide notification: notify,
reach decision: decide, reach agreement: agree, reach conclusion: conclude, come conclusion: conclude,
take decision: decide, take consideration: consider, have intention: intend, offer assistance: help,
render assistance: help
`;

export const actionsEn = `
application organisation organization participation operation optimisation optimization coordination harmonisation harmonization
facilitation utilisation utilization elaboration establishment management administration provision acceptance
adoption approval compliance performance
`;
