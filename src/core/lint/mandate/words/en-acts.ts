/** What is done: by the public, then by those who ask and decide. */
export const enActs: Record<string, string> = {
  LAUNCH: `
    launch/open/organise/organize/hold/run/consult/ask/involve/start/invite/seek/gather/hear/listen/engage
  `,
  DECIDE: `
    decide/decides/deciding, vote/votes/voting, make/makes/making/take/takes .. decision/decisions/choice
    made/taken by, choose/chooses, adopt/adopts, approve/approves, settle/settles/endorse/ratify/grant/refuse/agree
    sign off, make up its/their mind, rule, final say, last word, determine/determines, sign/signs, settle
    select/selects, pick/picks, authorise
  `,
  DECIDED: `
    decided/settled/agreed/fixed/approved/voted/adopted/chosen/signed/final/funded/confirmed/committed/ordered/
      selected, set in stone, decision/choice .. made/taken, done deal
  `,
  PUBLISH: `
    publish/published/publishes/publishing/publication, post/posted/posting, available/displayed/display
    announce/announced, report/reported back?, present/presented/presenting, share/shared, release/released
    appear/appears, online, put/putting .. online/up/website, send/sent/sending, tell/telling you, let you know
    write/writing to? you, read/see/find out?, hear/get, pinned/printed/print, explain/explained, told, feed back
    follow/follows, come/comes out, go/goes up/out, list/listed/announces, receive/receiving, go up
  `,
  SEE: `
    ask for
    see/read/view/viewed/look/inspect/inspected/inspection/download/downloaded/find/found/seen/consult/browse/get/
      collect/borrow/available/request/order/examine/watch
  `,
  CONTRIBUTE: `
    give/giving/share/sharing/send/sending/submit/submitting/post/email/leave/put/have/make/record/hand/drop/return/
      bring/add/tell/say/text ..-PUBLISH views/view/comments/comment/opinion/opinions/ideas/idea/feedback/response/
      responses/answers/say/thoughts/form/forms/survey/questionnaire/representations/objections/objection/
      submission/submissions/slip/card/letter/proposals/suggestions, tell us, comment on, stick .. comments/on
    dictate, let us have/know, hand/give/return/bring/drop/post/send/pop/mail it/them/this/one/yours
    tick/circle/stick/jot, tell/ask/say .. think/want/matters
    respond/reply/answer/answers/responses/comment/write/writing/fill/complete/vote/object/phone/ring/call/speak/
      talk/discuss/join/participate/email/submitted/sent/received/contribute, take part, hand in, drop in
    let us know, made/make in writing, sign up, welcome/accept, come and say/tell/talk, put .. box
  `,
  PLEASE: `
    you, please
    do/return/send/give/write/post/hand/drop/bring/tell/fill/tick/reply/respond/answer/vote/comment/submit/complete/
      speak/meet
  `,
  COME: 'come/visit/attend/join/meet/pop/drop/call/held/holding/hold, take/takes place',
  CALL: 'call/ring/phone/telephone, by phone, by telephone, over phone',
  AVAILABLE: `
    available/open/displayed/display/shown/online/published/accessible/ready/out/there/kept/placed/provided/pinned/
      waiting, set up, on show/display/view
  `,
  TREAT: `
    read/analysed/analyse/analyze/analyzed/summarised/summarise/summarized/summarize/counted/count/grouped/group/
      sorted/sort
    studied/study/examined/examine/reviewed/review/reply/replies/replied/answered/record/recorded/forwarded/passed/
      sent/reported/report/logged/transcribed/compared/compare/respond/explain/explained
    draw/write/written/drawn up, summary/collated/collate/gathered/handed/drawn/sort/list/tally/log/weighed
    summed up, go through/weigh
  `,
  EMPTY: `
    considered/consider/account/matter/matters/count/counts/valued/value/important/shape/shaping/help/helps/inform/
      informs/heard/listen/listening/influence/feed/difference/welcome/useful/inspire/taken
  `,
  CHANGE: `
    change/changed/changes/changing, alter/altered, move/moved, adjusted/adjust, amended/amend, adapted/adapt
    revised/revise, modified/modify, improved/improve, discussed/discussion/debate/debated, added/add, dropped
    shape/shaped, negotiable/negotiated, moved, different, influence/influenced
  `,
  CHOOSE: `
    choose/decide/pick/settle/suggest/design/draw/name/rank/place/agree/propose/change/add/vote/sort/define/select
    work out, find name
  `,
  CAN: 'can/could/may/might, able to, up for',
  IS: 'is/are/be/been/remain/remains/stay/stays, has/have/will been/be',
  WANT: `
    want/wants/plan/plans/planning/propose/proposes/proposing/intend/intends/going/hope/hopes/considering/consider/
      preparing/thinking/looking/like/will/working/drafting
  `,
  BUILD: `
    rethink/build/rebuild/close/open/change/renovate/plant/install/create/remove/move/revise/extend/redesign/
      replace/ban/limit/turn/make/upgrade/enlarge/demolish/restore/merge/introduce/cut/reduce/raise/widen/sell/buy/
      reorganise/rename/name/develop/lower/expand/refurbish/redo/mend/add/resurface/switch/update/adopt/reform/
      permit/allow/charge/prohibit
    building/rebuilding/closing/opening/changing/renovating/planting/moving/replacing/making/merging/cutting/
      raising/selling/buying/banning/limiting/introducing/extending/removing/redesigning/turning/creating/reducing/
      widening/installing/demolishing
  `,
  PERMIT: 'can/may/could',
};
