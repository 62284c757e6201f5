/** What may become of a thing: it changes, people choose, somebody wants to build. */
export const frChoices: Record<string, string> = {
  CHANGE: `
    réécrit/réécrite/refait/refaite/retouché/inversé/décalé/décalée
    changer/changé/changée/changés/changées/changent/change/changement/changements, évoluer/évoluent
    modifier/modifié/modifiée/modifiés/modifiées/modifiable/modifiables, bouger/bougé
    adapté/adaptée/adaptés/adapter/adaptées, ajusté/ajustée/ajustés/ajuster/ajustées, revu/revue/revus/revues
    corrigé/corrigée/corrigés/corriger, amendé/amendée/amendés/amender, déplacé/déplacée/déplacés/déplacées/déplacer
    améliorer/amélioré/améliorée, discuté/discutée/discutés/discuter/discutées/débattu/débattue/débattus
    supprimé/supprimée/supprimés, ajouté/ajoutée/ajoutés, complété/complétée/compléter, remanié/remaniée
    négocié/négociée/négociable, choisi/choisie/choisis, influencer/influencé
  `,
  CHOOSE: `
    choisir/choisissez/choisirez/décider/décidez/définir/définissez/trouver/trouvez/trancher/inventer/inventez/
      imaginer/imaginez/fixer/dessiner/dessinez/composer/composez/classer/classez/placer/placez/nommer/régler/
      arbitrer/préciser/proposer/changer/modifier/ajouter/retirer/supprimer/voter, donner .. nom
  `,
  CAN: 'peut/peuvent/pourra/pourront/pouvez/pourrez/pourraient/puisse/puissent, susceptible* de?',
  IS: 'est/sont/sera/seront/être/reste/restent/demeure/demeurent, a/ont été',
  BUILD: `
    refaire/construire/fermer/ouvrir/changer/modifier/aménager/réaménager/rénover/planter/installer/créer/supprimer/
      déplacer/réviser/élaborer/transformer/agrandir/démolir/remplacer/interdire/limiter/étendre/embellir/
      végétaliser/réduire/augmenter/piétonniser/réhabiliter/restaurer/revoir/rebâtir/bâtir/adapter/réglementer/
      élargir/mettre/vendre/acheter/autoriser/baisser/réorganiser/redessiner/prolonger/doubler/couper/poser/
      refondre/renommer/nommer/développer/éteindre/éclairer/goudronner/paver/repeindre/reconstruire/regrouper/
      fusionner/abaisser/ralentir/simplifier/réformer/équiper/retirer/enlever/reprendre/lutter
  `,
  BUILDS: `
    rénove/refait/reconstruit/construit/ferme/ouvre/modifie/aménage/réaménage/agrandit/crée/étend/révise/remplace/
      supprime/déplace/transforme/élabore/réorganise/rénovent/refont/construisent/ferment/modifient/révisent/
      rénovera/refera/construira/fermera/modifiera/agrandira/créera/remplacera/supprimera/déplacera/transformera/
      étendra, va/vont BUILD, met/mettra/mettons à jour/en
  `,
  WANT: `
    veut/voulons/veulent/souhaite/souhaitons/souhaitent/prévoit/prévoyons/prévoient/envisage/envisageons/envisagent/
      propose/proposons/proposent/prépare/préparons/préparent/va/allons/vont/projette/projettent/compte/aimerait/
      réfléchit/réfléchissons/pense/pensons/élabore/travaille/travaillons
  `,
};
