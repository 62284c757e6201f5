/** Wordings that open a condition or an exception, one a line. */
export const conditions = {
  fr: `
si
s il
s ils
sauf
hormis
excepté
lorsque
lorsqu
quand
sous réserve
sous condition
sous la condition
à condition
à la condition
à la double condition
à la seule condition
à moins que
à moins qu
pourvu que
pourvu qu
dès lors que
dès lors qu
dans le cas où
dans les cas où
dans l hypothèse où
dans l hypothèse d
dans l hypothèse de
au cas où
pour le cas où
en cas de
en cas d
dans la mesure où
à défaut
à l exception
à l exclusion
faute de
faute d
sinon
`,
  en: `
if
unless
except
excepting
save where
save that
provided that
providing that
on condition
on the condition
subject to
in the event
in case
as long as
so long as
where
when
whenever
otherwise than
failing which
only to the extent
`,
};

/** After these, « si » asks (« vérifiez si », “see if”), compares (« comme si ») or grants (« même si », “even if”): no condition. */
export const beforeQuestion = {
  fr: `savoir sait savez vérifier vérifie vérifient vérifiez vérifié demander demande demandent demandez déterminer détermine
    déterminent déterminez indiquer indique indiquent indiquez préciser précise précisent précisez dire dit dites voir voit
    voyez apprécier apprécie apprécient examiner examine examinent regarder regardez décider décide décident constater
    constate identifier identifie établir établit rechercher recherche évaluer évalue évaluez ignore comme même`,
  en: 'know knows see sees ask asks check checks find out determine determines decide decides consider tell tells wonder verify assess confirm as even',
};
