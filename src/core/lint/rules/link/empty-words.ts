import type { Language } from '../../../../schema/index.ts';
import { foldWord } from '../../../text/index.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(foldWord));

/** Words that say that there is a link, or something behind it, and not what. A link made of them alone says nothing. */
export const emptyWords: Record<Language, ReadonlySet<string>> = {
  fr: words(`
    ici là ça ceci cela lien hyperlien page site adresse url article document
    fichier pdf doc clic clique cliquez cliquer appuyez appuyer consultez consulter voir voyez lire lisez ouvrir ouvrez
    accéder accédez accès aller allez visiter visitez découvrir découvrez suivre suivez télécharger téléchargez
    téléchargement afficher savoir apprendre connaître détail détails suite plus info infos information informations
    complément renseignements davantage autre autres cette ce cet ces celui celle le la les l un une des du de d au aux à
    en et ou sur par pour dans vers via y nous vous notre votre ci dessous dessus dessous contre joint
  `),
  en: words(`
    here there this that these those it link hyperlink page website webpage site address url
    article document file pdf doc click press tap read see view open go visit access follow download downloads
    discover learn find get know more further info information detail details continue reading rest other the a an of to
    on in at from by via for and or our your us you out below above full now
  `),
};
