/** Who decides, who is asked, who is there to help. */
export const frPeople: Record<string, string> = {
  PUBLIC: `
    collégiens/lycéens/locataires/adhérents/lecteurs/patients/habitants/habitantes/citoyens/citoyennes/public/
      riverains/usagers/administrés/électeurs/personnes/chacun/chacune/familles/parents/élèves/jeunes/associations/
      intéressés, toute/toutes personne/personnes, tout citoyen/habitant, vous, ceux/celles qui, gens, résidents
  `,
  BODY: `
    conseil/conseils municipal/municipaux/communautaire/départemental/régional/métropolitain/syndical/citoyen
    conseil de communauté/métropole/arrondissement/territoire/département/état/école/ministres
    conseil de administration, conseil
    maire/maires/mairesse/préfet/préfète/ministre/ministres/président/présidente/directeur/directrice/recteur/
      rectrice, préfecture/ministère/gouvernement/parlement/état/sénat
    assemblée nationale/départementale/régionale/plénière/générale, assemblée, adjoint/adjointe à? maire
    élus/élues/élu, vice président/présidente, comité syndical/de? direction/pilotage, comité
    commission permanente/nationale/européenne
    commission/direction/bailleur/proviseur/principal/principale/copropriétaires/régie/délégués/association
    bureau communautaire/syndical/municipal, jury, syndicat, municipalité
    ville/commune/mairie/métropole/région/département/agglomération/intercommunalité/collectivité
    communauté de communes/agglomération, conseillers/conseillères municipaux/municipales/départementaux/régionaux?
    office, autorité, caisse, agence, rectorat, hôpital, université, sénateurs, députés
  `,
  WE: 'nous/on',
  CNDPNAME: 'cndp, commission nationale de débat public',
  GUARDIAN: `
    garant/garante/garants/garantes, commissaire enquêteur/enquêteurs/enquêtrice, commissaires enquêteurs
    commission de enquête, tiers garant/indépendant/neutre, personne/personnalité neutre/indépendante/qualifiée
    médiateur/médiatrice indépendant*?, observateur indépendant*, observatrice indépendante/extérieure
    commissaire/huissier de justice, comité de garants/éthique, CNDPNAME
  `,
  PERSON: `
    m/mme/mr/monsieur/madame/mlle _, chargé/chargée de
    service/services/direction/pôle/bureau/équipe/accueil/secrétariat/standard/cabinet, référent/référente
    agent/agente/animateur/animatrice/secrétaire/directrice/directeur/gardien/gardienne/enseignant/enseignante/
      maîtresse/bibliothécaire/médiateur/médiatrice/concierge/facteur, correspondant*, chef/cheffe
  `,
};
