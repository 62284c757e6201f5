const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns and adjectives in -ent (not -ment), whose ending is spoken. Every other word in -ent is a verb: « ils statuent ». */
export const soundedEnt = words(`
  absent abstinent accent accident adhérent adjacent adolescent afférent affluent agent ambivalent antécédent apparent
  ardent argent ascendant astringent avent bivalent cent client cohérent compétent concurrent confident confluent
  conscient conséquent content contingent continent convalescent convent convergent couvent décent déficient dent
  déférent différent diligent dissident divergent efficient effluent éloquent éminent équivalent évanescent évent évident
  excellent excédent expédient fervent fluorescent fréquent gent gradient grandiloquent immanent imminent impatient
  impénitent impertinent impotent impudent imprudent inapparent incident incohérent incompétent inconscient
  inconséquent indécent indifférent indigent indolent indulgent inexpérient influent ingrédient inhérent innocent
  insolent insuffisent intelligent intercurrent intermittent latent lent malcontent mécontent négligent obédient
  occident occurrent omnipotent omniscient onguent opulent orient parent patent patient pénitent permanent pertinent
  plurivalent polyvalent précédent prééminent présent président prévalent proéminent prudent quotient récent récipient
  récurrent référent régent relent rémanent résident réticent sergent serpent souvent strident subséquent succulent
  talent tangent torrent transcendent transparent trident truculent turbulent urgent vent vice-président violent
  virulent vent auvent paravent contrevent adjuvent arpent cent détergent émergent entregent insurgent résurgent
  sous-jacent efférent sanguinolent somnolent pestilent corpulent flatulent fraudulent purulent féculent
`);

/** Verbs in -ment, whose ending is silent; every other word in -ment is a noun or an adverb. */
export const silentMent = words(`
  affirment aiment animent arment assument blâment calment clament confirment consomment consument déclament dénomment
  désarment dorment endorment entament estiment expriment ferment filment forment gomment impriment informent infirment
  légitiment nomment oppriment parfument priment proclament programment présument réaffirment réclament réforment
  refont reforment referment renferment résument sèment suppriment surestiment sous-estiment subsument suivent
  surnomment transforment victiment déforment conforment compriment dépriment expriment réimpriment reconfirment
  surnomment plument fument rament riment sèment triment enferment embaument exhument inhument innoment diffament acclament
`);
