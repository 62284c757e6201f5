/** Words of the French passive. */
export const passiveFr = {
  /** Not « sommes », « suis », « soit »: too often a noun, another verb or “either”. */
  be: `est sont était étaient sera seront serait seraient fut furent fût soient être êtes étiez serez seriez serai serais serons`,
  been: 'été',
  have: `a ont avait avaient aura auront aurait auraient ait aient eut ayant avoir avez aurez ai avons`,
  /** Someone has to act. « peut être demandé » often leaves no one out. */
  modal: 'doit doivent devra devront devrait devraient devait devaient doive',
  adverb: `pas plus aussi également toujours jamais bien déjà donc ensuite alors ainsi même encore souvent ni en outre tous toutes
    tout mieux seul seule seuls seules désormais ici là y non lui leur vous nous me te d office`,
  reflexive: 's se me te',
  determiner: `le la les l un une des d cet cette ces ce son sa ses leur leurs votre vos notre nos tout toute tous toutes autre
    autres même mêmes chaque plusieurs quelques certains certaines deux trois quatre cinq six`,
  /** After « par », these need no determiner: « par chacun ». */
  someone: 'lui elle eux elles vous nous moi chacun chacune celui celle ceux quiconque quelqu autrui',
};

/** Ends of past participles in the four forms; adjectives in -i, -u, -t are sorted out by the list below. */
export const participleEnd =
  /(?:[^aeiouéï]é|[ieuoéï]é|[^aeo]i|[^aeoéèq]u|ç[uû]|(?:^|re|dé|par|satis|contre)fait|(?:^|re|inter|contre|pré|mé)dit|crit|trait|[uû]it|vert|ffert|[aeo]int|[mp]ris|quis|clus|clos|sous|ssis|tort)(?:e?s?)$/;

/**
 * Verbs whose past is made with être (« est venu »), states that no one brings about (« est situé », « est concerné ») and words
 * that only look like participles: never a passive. Masculine singular; every form follows.
 */
export const neverFr = `
né mort décédé venu revenu devenu parvenu survenu intervenu advenu provenu convenu allé arrivé parti reparti entré rentré sorti
resté tombé retombé monté descendu remonté redescendu passé retourné apparu échu issu marié divorcé pacsé
situé âgé séparé domicilié fondé motivé justifié handicapé salarié retraité destiné lié adapté approprié proportionné composé
constitué muni pourvu dépourvu doté assorti entouré bordé garni spécialisé expérimenté intéressé concerné daté inconnu supposé
censé réputé limité compris contenu égalisé vacant absolu continu précis compliqué modéré privé public isolé éloigné rapproché
fatigué satisfait surpris ravi prêt poli joli gratuit infini demi ami uni petit secret complet quasi celui lui fini bienvenu
menu cru nu aigu ému vécu ardu dû mû basé axé orienté centré confondu précédé
`;

/** More often a state than an action (« la mairie est ouverte »): a passive only where someone acts (« est ouvert par le maire »). */
export const statesFr = `
ouvert fermé dédié autorisé accompagné équipé fourni rempli habilité qualifié assuré affilié rattaché inscrit immatriculé licencié
diplômé titularisé assermenté installé établi implanté localisé signé vu connu tenu obligé inclus exclu égaré élevé détaillé
décidé terminé achevé considéré regardé entendu interprété lu distingué rappelé noté souligné écrit suivi détenu équilibré associé conçu couvert appuyé exercé
`;

/** With « par », these join two things, and no one acts: « est remplacé par », « est suivi par ». Masculine singular. */
export const linksFr = `
  remplacé complété précédé suivi caractérisé sanctionné matérialisé garanti couvert défini séparé bordé délimité
régi représenté illustré conditionné
`;

/** After « par », these name no one who acts: means, times, rules, reasons. */
export const noAgentFr = `
an jour mois semaine trimestre semestre année heure fois
voie courrier courriel lettre mail email téléphone internet écrit écran télécopie fax sms texto chèque virement carte message avis
affichage affiche procès publication insertion envoi remise dépôt tirage vote scrutin référendum accord convention contrat acte
décret décrets arrêté arrêtés ordonnance loi lois règlement règlements circulaire instruction délibération décision décisions
jugement article articles code disposition dispositions texte textes présent présente présents présentes paragraphe alinéa
exemple ailleurs conséquent suite rapport contre hasard erreur défaut nature définition principe exception dérogation priorité
avance ordre moitié période exercice type
intermédiaire biais moyen effet application référence comparaison différence opposition analogie extension assimilation
lequel laquelle lesquels lesquelles là ce cela écrit oral requête recours donation succession testament mots mot références
fait faits lettres chiffre chiffres nombre anticipation communication affiches référé assignation déclaration formulaire note
notes prélèvement mise opération étape étapes simple
amende amendes peine peines sanctions statut statuts actes moyens poteaux panneaux panneau signalisation support notice cachet
vignette tiret signature mention mentions procédure épidémie virus catastrophe tempête différend majorité réglementation
réglementations législation règles clause avenant conventions plan projet usage coefficient barème calcul taux indice indices valeur
tarif cotisation cotisations versement versements paiement loyer loyers indemnité salaire prêt crédit rente créance frais dons
éléments événement événements cause causes travaux traitement annulation téléservice délibérations attribution attaches bulletin
infraction certificat attestation inscription emploi intermédiaires délivrance délai délais addition changement retrait vétusté
dégradations test résultats mesures automate modification équipement présentation dispositif dispositifs document documents
facteurs date vérifications diffusion contraintes plainte négociation action actions titre titres manières conséquences
ruse prison évolution intérêt secret faute termes diagnostic examen codes maladie maladies difficultés coupons opinions détention
système violences agrément classement odeurs propos couverture écrits véhicule livre
`;

export const passiveEn = {
  be: 'is are was were be been being am',
  modal: 'must shall should',
  adverb: 'not also always never already only then still often usually normally automatically now either both so',
};

/** Past participles that don't end in -ed. */
export const participlesEn = `
sent given made taken written paid held kept seen shown known done found set put brought told drawn chosen bought built caught
cut dealt driven felt fought forgotten frozen got gotten heard hidden hit hurt laid led left lent lost meant met overseen read
run said sold shot spent spoken spread stolen struck sworn taught thought thrown understood undertaken withdrawn withheld won
worn upheld borne bound begun broken overridden rewritten reset resold repaid
`;

/** States, and words in -ed that are no participles: never flagged. */
export const statesEn = `
based located situated interested concerned related involved entitled eligible supposed used married divorced retired disabled
aged advised limited closed opened dedicated intended designed required allowed needed indeed speed need seed feed exceed succeed
proceed hundred tired worried pleased satisfied prepared qualified experienced committed engaged affected unaffected
associated linked connected attached enclosed included excluded covered known left done set gone finished completed considered construed noted understood regarded met departed
`;

/** With “by”, these join two things, or tell what something is like: no one acts. */
export const linksEn = `
accompanied followed preceded surrounded replaced caused affected shaped inclined overwhelmed influenced motivated
complicated governed bound bounded characterised characterized
`;

/** After “by”, these name no one who acts: times, means, measures. */
export const noAgentEn = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december noon midnight midday now then tomorrow today later close end start beginning
post mail email e-mail phone telephone fax letter hand text sms courier cheque check card cash bank transfer direct law default mistake
accident means way virtue reference reason regulation regulations statute order rule rules section law act default design contract
agreement itself themselves fact characteristics letters posters category size type week month year hour hours paragraph
subsection subparagraph schedule clause part table tables column definition far percent half date deadline name
`;
