/** Who decides, who is asked, who is there to help. */
export const enPeople: Record<string, string> = {
  PUBLIC: `
    residents/resident/people/public/citizens/voters/everyone/anyone/families/parents/pupils/users/you/neighbours/
      community/communities/locals
  `,
  BODY: `
    city/town/parish/county/borough/district/local/community/regional/municipal? council/councils/councillors/
      authority, council, councillors/councillor, cabinet member?, mayor/mayors, minister/ministers/ministry
    secretary of state, government/parliament/senate, national assembly
    board/trustees/governors/committee/panel/jury/assembly, planning committee, department/region/county
    prefect/prefecture, director, executive, chief executive/officer, head of, state, agency, regulator
    commissioners, town hall, members, leader, inspector, authority, headteacher, elected members/officials
    university/hospital/trust/commission
  `,
  WE: 'we/us',
  CNDPNAME: 'cndp, national commission for public debate',
  GUARDIAN: `
    guarantor/guarantors
    independent/neutral person/chair/facilitator/observer/mediator/third/inspector/reviewer/examiner/expert/
      overseer/body/panel/monitor, inquiry commissioner, investigating commissioner, ombudsman, CNDPNAME
  `,
  PERSON: `
    mr/mrs/ms/miss/dr _
    officer/officers/team/desk/office/department/manager/clerk/service/services/planner/planners/secretary/
      assistant/staff/reception
  `,
};
