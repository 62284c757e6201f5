/** What is asked about, what is read, and by what way people answer. The order counts: `A-B` drops runs inside a run of B. */
export const enThings: Record<string, string> = {
  ONLINE: `
    online, website/websites/web/site, internet, platform/portal/hub/app, email/emails, e mail
    electronic/electronically/digital, EMAIL, URL, facebook/instagram, social media, qr code, link, click
    webinar/zoom/teams, online/virtual/digital meeting/meetings/form/survey/event/events/questionnaire, webpage
    this page
  `,
  'MEETING-ONLINE': `
    meeting/meetings/workshop/workshops/event/events/session/sessions/surgery/surgeries, drop in/ins
    exhibition/walk/walks/stall/stalls/hearing/hearings/forum/roadshow, coffee morning, open day, round table
  `,
  'PAPER-ONLINE': `
    post/letter/letters/paper/postal/leaflet/card/cards/coupon/box/boxes/slip/slips/envelope/freepost/print/printed/
      handwritten/book/register/ballot/notebook, paper/printed form/forms, in writing, by hand
  `,
  'PLACE-ONLINE': `
    town/city/county/village/community/parish/church/sports/civic/health/leisure hall/centre/center/office/library
    library/libraries/reception/counter/desk/office/offices/school/market/station/hall/centre/center/clinic/surgery/
      shop/church/club/foyer/gym/pub/cafe/café/square/pharmacy/depot/house/pool/theatre/museum/lodge/shed/barn/
      harbour/playground/shops/quay/newsagent/supermarket/noticeboard/caretaker/teacher, hub, kiosk/noticeboard
    POSTCODE, <num> _ street/road/lane/avenue/square/close/way/place/hill/court/drive/row, in person
    council offices
  `,
  ATPLACE: `
    to PERSON, at/in/to/from/outside _? PLACE, PLACE ~, POSTCODE, in person, ~ _? PLACE
    <num> _ street/road/lane/avenue/square/close/way/place/hill
  `,
  JOURNAL: `
    issue/edition, newsletter/magazine/newspaper/gazette/bulletin/noticeboard/noticeboards/minutes/leaflet
    notice board/boards, local press/paper, radio, official journal
  `,
  WHERE: `
    ONLINE, ATPLACE, JOURNAL, MEETING, by letter/post/email, LINK, here, your door, every home/household, front door
    council meeting, each house/household, letterbox*, overleaf/alongside/below, on walls/wall/enclosed/attached
    next to, back of/page, on back, on request, get/gets/receive/receives .. letter/email
    same page/site/address/place, write to you/everyone/each
  `,
  CHANNEL: `
    ONLINE, PAPER, ATPLACE, MEETING, PHONE, by phone, LINK, survey/questionnaire/questionnaires
    phone/ring/telephone us?, text
  `,
  VIEWS: `
    views/view/comments/comment/responses/response/answers/answer/ideas/idea/opinions/opinion/feedback/submissions/
      submission/representations/objections/objection/suggestions/proposals/letters/forms/votes/say/thoughts/
      replies/observations/voice/preferences/request/requests/papers/cards/slips/messages/notes, what you _
    what people/residents/everyone said/say/says/told/think/thought, everything you
  `,
  SUMMARY: `
    summary/summaries/report/results/result/findings/outcome/outcomes/response/responses/decision/decisions/
      conclusions/feedback/analysis/answer/answers/reasons/verdict/minutes/list/tally
    final plan/design/text/version/map
    what we/they/you/council _? heard/decided/did/changed/chose/kept/found/said/dropped
    what was? decided/kept/changed/chosen/dropped, what changes/changed/happens/happened
    what people/residents/everyone said/told, chosen/winning/final _
  `,
  CONSULT: `
    voting/consultation/consultations/consulting/consult/inquiry/enquiry/engagement/survey/questionnaire/poll/vote/
      hearing/debate/discussion/conversation, call for, participatory budget
    review/referendum/workshop/meeting/exhibition
  `,
  VIEWSASKED: `
    VIEWS, CONSULT, think/thinks/ask/asking/asks/consulted/talk/talking/discuss/respond/vote/comment/feel/hear/want
  `,
  DOC: `
    background/discussion/briefing paper
    note/document/documents/plan/plans/draft/drafts/report/reports/drawing/drawings/map/maps/study/studies/proposal/
      proposals/details/information/order/text/exhibition/model/papers/file/folder/booklet/brochure/leaflet/
      statement/assessment/summary/factsheet/pack/guide/notice/figures/pictures/display/boards/design/designs/
      sketches/budget/charter/bill/full
  `,
  VAGUETOPIC: `
    future/tomorrow/community/together/life/vision/dream/dreams/ambition/everything/anything
    our/your town/city/village/community/area/neighbourhood/place $, town/city/village/place we/you/of/that/where
    things/issues/topics/questions $, what matters, big issues, this $, it $
    project/plan/plans/proposal/proposals/draft $, us/you/all, way forward
  `,
  GENERAL: `
    coffee/mayor/breakfast/walk/evening/your/our/their/what/when/where/which/how/why/that/this/these/those/with/
      from/into/over/about/have/has/been/will/would/could/should/does/more/most/many/much/very/well/good/great/best/
      better/next/then/than/them/they/here/there/help/need/needs/want/make/made/making/take/part/give/join/share/
      shape/build/building/together/togetherness/summit/world/energy/voice/voices/matter/matters/every/everyone/
      project/plan/plans/notice/public/information/document/documents/proposal/proposals/proposed/council/city/town/
      county/district/village/state/department/ministry/office/introduction/background/context/overview/contact/
      contacts/timetable/dates/date/place/places/step/steps/stage/question/questions/frequently/asked/answers/dear/
      work/works/sir/madam/hello/thank/thanks/used/process/formal/statutory/number/article/movement/conversation/
      forum/campaign/feedback/views/talk/lets/let/hear/listen/decide/happens/happen/happened
  `,
  NOTOPIC: `
    VAGUETOPIC, ONLINE, PAPER, DATE, PLACE $, our/your/this ONLINE, CONSULT, be/them/those/these/further/any/more
    documents/document/version $, time/behalf/paper/foot
  `,
  MAKEN: `
    redesign/rebuilding/closure/opening/renovation/creation/extension/removal/replacement/sale/reform/building/
      construction/change/changes/modification/revision/introduction/merger/demolition/planting/refurbishment/
      development/improvement/improvements/increase/reduction/cut/cuts/ban
  `,
};
