/** Days, periods, deadlines. A class may name those before it (pattern.ts gives the notation). */
export const frTime: Record<string, string> = {
  OPENING: `
    ouvre/ouvrira/ouverte/ouvert/ouverture/débute/débutera/commence/commencera/démarre/démarrera/lancée/lancement/
      début
  `,
  BODYNAME: 'conseil/assemblée/commission',
  MONTHNAME: 'janvier/février/mars/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre',
  WEEKDAY: 'lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche',
  NUMBER: `
    <num>, un/une/deux/trois/quatre/cinq/six/sept/huit/neuf/dix/douze/quinze/vingt/trente/quarante/soixante
    vingt et un
  `,
  DATE: 'WEEKDAY? <day> MONTHNAME <year>?, WEEKDAY? NUMDATE',
  RANGE: `
    de <short> à <short>, de WEEKDAY? <day> à DATE, de DATE à DATE, de DATE à? <time> à DATE
    entre WEEKDAY? <day> et DATE, entre DATE et DATE, DATE à/jusque à? DATE, <day> à DATE
    de MONTHNAME <year>? à fin? MONTHNAME <year>?, entre MONTHNAME et MONTHNAME <year>?
  `,
  MONTH: `
    début/fin/mi/courant/milieu de? mois? de? MONTHNAME <year>?, mois de MONTHNAME, MONTHNAME <year>?
    printemps/automne/hiver/rentrée <year>?, à/avant/après/pendant/début/fin de? été <year>?, été <year>
    premier/deuxième/troisième/quatrième/second/1/2e/3e/4e trimestre/semestre <year>?, fin de? année
    début de? année, début/fin <year>, en <year>, année <year>, noël/toussaint/pâques
    vacances de MONTHNAME/printemps/noël/toussaint
  `,
  SPAN: `
    <num>/NUMBER jours/jour/semaines/semaine/mois/ans/an/années, un/une jour/semaine/mois/an/année
    quinzaine de? jours?
  `,
  VAGUE: `
    prochainement/ultérieurement/bientôt, plus tard !DATE, date ultérieure, temps utile/voulu
    moment approprié/opportun/venu, dès que possible, meilleurs délais, de ici peu, à venir, dans second temps
    prochaines/prochains semaines/mois/jours, semaines/mois qui viennent, reste* à préciser/définir/fixer
    sera/seront précis*/fixé*/communiqué* .. ultérieurement
  `,
  LATER: `
    dans/sous SPAN, SPAN après/avant, SPAN qui suivent/suivront, SPAN suivant, dans SPAN qui?, à plus tard SPAN
    pendant SPAN .. à compter/partir de, à compter/partir de .. pendant SPAN, pendant/durant SPAN
    pendant SPAN après, SPAN à compter/partir de
    à plus tard .. signature/décision/délibération/adoption/vote/publication
    jour de? signature/vote/décision/délibération, à plus tard jour où
    avant vote/décision/délibération/signature/adoption/début de travaux, lendemain, soir même, même soir/jour que?
    même temps que, dans semaine/mois qui suit/suivent/suivra, semaine/mois suivant/suivante
    avant réunion/séance de BODYNAME, dès lendemain, deux/trois/quatre? semaines/mois plus tard, séance de DATE
    réunion de DATE
  `,
  WHEN: 'DATE, MONTH, RANGE, LATER',
  DEADLINE: `
    jusque à? WEEKDAY? DATE/MONTH, jusque _ DATE/MONTH, jusque _ _ DATE/MONTH, jusque _ _ _ DATE
    avant WEEKDAY? DATE/MONTH, à plus tard WEEKDAY? DATE/MONTH, de ici à? DATE/MONTH
    date/jour/délai limite .. DATE/MONTH, dernier/dernière jour/délai .. DATE
    clôture/clos/close/clôturé*/clôturer*/clôt/clora ..-OPENING DATE/MONTH, ferme/fermera/fermeture .. DATE
    échéance .. DATE, termine/terminera/finit/finira/achève/achèvera .. DATE/MONTH, fin :? WEEKDAY? DATE
    fin de _ .. DATE, prend/prendra fin .. DATE/MONTH, DATE inclus/minuit, DATE à <time> heures? dernier
    SPAN à compter/partir de DATE, à compter/partir de DATE .. SPAN, dès DATE .. SPAN, de DATE pour/pendant SPAN
    DATE pour/pendant .. SPAN, DATE dernier délai, délai : DATE, pour WEEKDAY? DATE à? plus? tard?
  `,
};
