/**
 * Irregular French verbs as data, by ending (the longest wins; « = » marks a whole verb): principal parts from which every form is made.
 * ending: je/tu, il | stem of nous and vous | ils | stem of the future | stem of the subjunctive | participle | simple past of il
 * Each part replaces the ending. Model verbs after Bescherelle's tables.
 */
const table = `
=aller: vais vas, va | all | vont | ir | aill | allé | alla
avoir: ai as, a | av | ont | aur | ai | eu | eut
savoir: sais, sait | sav | savent | saur | sach | su | sut
devoir: dois, doit | dev | doivent | devr | doiv | dû | dut
redevoir: redois, redoit | redev | redoivent | redevr | redoiv | redû | redut
cevoir: çois, çoit | cev | çoivent | cevr | çoiv | çu | çut
pouvoir: peux puis, peut | pouv | peuvent | pourr | puiss | pu | put
vouloir: veux, veut | voul | veulent | voudr | veuill | voulu | voulut
valoir: vaux, vaut | val | valent | vaudr | vaill | valu | valut
prévaloir: prévaux, prévaut | préval | prévalent | prévaudr | préval | prévalu | prévalut
falloir: faux, faut | fall | - | faudr | faill | fallu | fallut
mouvoir: meus, meut | mouv | meuvent | mouvr | meuv | mu | mut
voir: vois, voit | voy | voient | verr | voi | vu | vit
prévoir: prévois, prévoit | prévoy | prévoient | prévoir | prévoi | prévu | prévit
pourvoir: pourvois, pourvoit | pourvoy | pourvoient | pourvoir | pourvoi | pourvu | pourvut
surseoir: sursois, sursoit surseoit | sursoy | sursoient | surseoir | sursoi | sursis | sursit
asseoir: assieds assois, assied assoit | assey | asseyent | assiér | assey | assis | assit
échoir: échois, échoit échet | éché | échoient | échoir | échoi | échu | échut
déchoir: déchois, déchoit | déchoy | déchoient | déchoir | déchoi | déchu | déchut
tenir: tiens, tient | ten | tiennent | tiendr | tienn | tenu | tint
venir: viens, vient | ven | viennent | viendr | vienn | venu | vint
quérir: quiers, quiert | quér | quièrent | querr | quièr | quis | quit
courir: cours, court | cour | courent | courr | cour | couru | courut
mourir: meurs, meurt | mour | meurent | mourr | meur | mort | mourut
ouvrir: ouvre ouvres, ouvre | ouvr | ouvrent | ouvrir | ouvr | ouvert | ouvrit
offrir: offre offres, offre | offr | offrent | offrir | offr | offert | offrit
souffrir: souffre souffres, souffre | souffr | souffrent | souffrir | souffr | souffert | souffrit
cueillir: cueille cueilles, cueille | cueill | cueillent | cueiller | cueill | cueilli | cueillit
saillir: saille sailles, saille | saill | saillent | saillir | saill | sailli | saillit
partir: pars, part | part | partent | partir | part | parti | partit
sortir: sors, sort | sort | sortent | sortir | sort | sorti | sortit
sentir: sens, sent | sent | sentent | sentir | sent | senti | sentit
mentir: mens, ment | ment | mentent | mentir | ment | menti | mentit
servir: sers, sert | serv | servent | servir | serv | servi | servit
dormir: dors, dort | dorm | dorment | dormir | dorm | dormi | dormit
vêtir: vêts, vêt | vêt | vêtent | vêtir | vêt | vêtu | vêtit
fuir: fuis, fuit | fuy | fuient | fuir | fui | fui | fuit
faire: fais, fait | fais | font | fer | fass | fait | fit
mettre: mets, met | mett | mettent | mettr | mett | mis | mit
battre: bats, bat | batt | battent | battr | batt | battu | battit
prendre: prends, prend | pren | prennent | prendr | prenn | pris | prit
andre: ands, and | and | andent | andr | and | andu | andit
endre: ends, end | end | endent | endr | end | endu | endit
ondre: onds, ond | ond | ondent | ondr | ond | ondu | ondit
erdre: erds, erd | erd | erdent | erdr | erd | erdu | erdit
ordre: ords, ord | ord | ordent | ordr | ord | ordu | ordit
rompre: romps, rompt | romp | rompent | rompr | romp | rompu | rompit
aindre: ains, aint | aign | aignent | aindr | aign | aint | aignit
eindre: eins, eint | eign | eignent | eindr | eign | eint | eignit
oindre: oins, oint | oign | oignent | oindr | oign | oint | oignit
résoudre: résous, résout | résolv | résolvent | résoudr | résolv | résolu | résolut
soudre: sous, sout | solv | solvent | soudr | solv | sous | solut
coudre: couds, coud | cous | cousent | coudr | cous | cousu | cousit
dire: dis, dit | dis | disent | dir | dis | dit | dit
maudire: maudis, maudit | maudiss | maudissent | maudir | maudiss | maudit | maudit
lire: lis, lit | lis | lisent | lir | lis | lu | lut
crire: cris, crit | criv | crivent | crir | criv | crit | crivit
rire: ris, rit | ri | rient | rir | ri | ri | rit
suffire: suffis, suffit | suffis | suffisent | suffir | suffis | suffi | suffit
uire: uis, uit | uis | uisent | uir | uis | uit | uisit
nuire: nuis, nuit | nuis | nuisent | nuir | nuis | nui | nuisit
clure: clus, clut | clu | cluent | clur | clu | clu | clut
inclure: inclus, inclut | inclu | incluent | inclur | inclu | inclus | inclut
clore: clos, clôt | clos | closent | clor | clos | clos | -
vivre: vis, vit | viv | vivent | vivr | viv | vécu | vécut
suivre: suis, suit | suiv | suivent | suivr | suiv | suivi | suivit
traire: trais, trait | tray | traient | trair | trai | trait | -
plaire: plais, plaît plait | plais | plaisent | plair | plais | plu | plut
taire: tais, tait | tais | taisent | tair | tais | tu | tut
croire: crois, croit | croy | croient | croir | croi | cru | crut
boire: bois, boit | buv | boivent | boir | boiv | bu | but
=naître: nais, naît naît | naiss | naissent | naîtr | naiss | né | naquit
aître: ais, aît ait | aiss | aissent | aîtr | aiss | u | ut
croître: crois, croît croit | croiss | croissent | croîtr | croiss | cru | crut
vaincre: vaincs, vainc | vainqu | vainquent | vaincr | vainqu | vaincu | vainquit
`;

/** Principal parts of a class; each string replaces `ending`. */
export interface VerbClass {
  ending: string;
  /** The ending is the whole verb. */
  isWhole: boolean;
  /** je, then tu where it differs. */
  present: string[];
  /** il, then its other spelling. */
  he: string[];
  plural: string;
  they: string;
  future: string;
  subjunctive: string;
  participle: string;
  past: string;
}

const secondGroup =
  /(?:rép|dé|im|ass|ab|resi|inves|aver|conver|diver|ser|préser|asser|ress)(?:artir|partir|servir|sortir)$/;

export const verbClassesFr: readonly VerbClass[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [ending = '', parts = ''] = line.split(': ');
    const [present = '', plural = '', they = '', future = '', subjunctive = '', participle = '', past = ''] =
      parts.split(' | ');
    const [singular = '', he = ''] = present.split(', ');
    return {
      ending: ending.replace('=', ''),
      isWhole: ending.startsWith('='),
      present: singular.split(' '),
      he: he.split(' '),
      plural,
      they,
      future,
      subjunctive,
      participle,
      past,
    };
  })
  .sort((a, b) => b.ending.length - a.ending.length);

/** Verbs of the second group (-issons) whose ending looks like an irregular one. */
export const isSecondGroup = (infinitive: string): boolean => secondGroup.test(infinitive);
