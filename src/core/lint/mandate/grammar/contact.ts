import type { Grammars } from '../grammar.ts';

/** Whom to ask: an address, a number, a named service. */
export const contact: Grammars = {
  fr: {
    answers: `
      recevra/recevront/reçoit/reçoivent .. public
      GUARDIAN .. présent*/recevra/reçoit .. ATPLACE/WHEN
      permanence/permanences .. GUARDIAN
      en cas de _ .. voyez/appelez/adressez/demandez/contactez .. _
      besoin de aide ... PERSON/CALL/COME
      pour en? savoir plus .. _
      PERSON .. pour en? savoir plus
      contact/contacts/interlocut*/renseignements/référent* : _
      EMAIL
      PHONE
      renseignement*/question/questions/information/informations/précisions/aide .. PERSON/PLACE/BODY/CALL
      contact/contacter/contactez/interlocuteur/interlocutrice/demandez/joindre/interroger/interrogez .. PERSON/PLACE
      contact : PERSON/BODY/PLACE
      question*/questions ... COME/CALL .. PLACE/PERSON/BODY
      GUARDIAN .. contact*/joignable*/répond*
      répond*/répondra à vos questions
      PERSON .. répond*/renseign* .. _
      question*/questions ... demandez/parlez/voyez/adressez/interrogez/appelez/écrivez vous? à/avec/_ _
      pour répondre à vos questions
      coup de fil à _
    `,
    partial: {
      address:
        'contactez/contacter nous?\nne hésitez pas .. contacter\ne? hésitez pas à nous\nservices .. disposition\nrenseignements',
    },
    traps: `
      contactez/contacter nos services
      réunion de information .. PLACE
    `,
    reads: ['slogans', 'possible', 'past'],
  },
  en: {
    answers: `
      if you get? stuck/need/want .. see/ask/call/ring/speak .. _
      need help ... PERSON/CALL/COME
      to find out more .. PERSON/CALL
      PERSON .. to find out/know more
      EMAIL
      PHONE
      question*/questions/information/queries/enquiries .. PERSON/PLACE/BODY/CALL
      contact/ask/call/ring PERSON/PLACE
      contact : PERSON/BODY/PLACE
      contact _ PERSON/PLACE
      question*/questions ... ask/come/call/ring/write/speak .. PERSON/PLACE/BODY
      PERSON .. answer .. questions
      speak to PERSON
      ask for _ _
      to answer your? questions
      question*/questions ... talk/speak/write to _
    `,
    partial: { address: 'contact us\nget in touch\nany questions' },
    traps: `
      contact our services
    `,
    reads: ['slogans', 'possible', 'past'],
  },
};
