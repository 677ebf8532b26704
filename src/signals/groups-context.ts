import type { Group } from '../domain/signal.ts';

/** What stands around the work, by meaning. Terms are divided by commas. */
export const CONTEXT: readonly Group[] = [
  {
    name: 'benefit',
    terms:
      '401(k), 401k, annual, base pay, base salary, benefit*, bonus plan, compensation, contract, dental, disability insurance, duration, equity, flexible hours, full-time, gym, health insurance, holidays, hybrid, in-office, leave, life insurance, location, lunch, medical, on-site, onsite, paid time off, parental leave, part-time, pay range, per year, perks, pto, reimbursement, relocation, remote, salary, schedule, shift, stock, stock options, tuition, unlimited, usd, vacation, vision insurance, wellness, work-life',
  },
  {
    name: 'company',
    terms:
      "about us, award-winning, backed by, billion, empower*, fast-growing, fortune 500, founded, global leader, headquartered, industry leader, investors, join us, leading provider, million, offices in, our clients, our company, our culture, our customers, our mission, our people, our platform, our product*, our team, our values, our vision, raised, revolutioniz*, series a, series b, start-up, startup, transforming, we are a, we believe, we help, we offer, we're a, who we are, why join, world's leading, y combinator",
  },
  {
    name: 'degree',
    terms:
      'b.s., b.tech, bachelor*, bs, bsc, certification*, certified, computer engineering, computer science, coursework, degree, diploma, doctorate, economics, engineering degree, enrolled, equivalent experience, gpa, graduate, m.s., master*, mathematics, mba, ms, msc, ph.d, ph.d., phd, physics, quantitative field, related discipline, related field, technical field, undergraduate',
  },
  {
    name: 'duty',
    terms:
      "about the role, accountabilities, as a, as an, day-to-day, duties, essential functions, in this role, job description, job summary, join our team, key responsibilities, looking for, position summary, responsibilit*, responsible for, role overview, tasks, the role, this role, we are seeking, we're looking, what you will do, what you'll do, you will, you'll, your impact, your mission, your role",
  },
  {
    name: 'legal',
    terms:
      'accommodation*, applicant*, application*, apply, authorized to work, background check, citizen*, color, criminal, cv, dei, disabilit*, disclaimer, discrimination, diversity, drug test, e-verify, eeo, employment, equal opportunity, fair chance, gender, hiring process, inclusion, inclusive, interview*, local law, national origin, privacy policy, protected, pursuant, race, reasonable accommodation, recruiter*, recruitment, religion, resume, sexual orientation, sponsorship, us citizens, veteran*, visa, work authorization',
  },
  { name: 'neg', terms: "beyond, cannot, don't, instead of, isn't, more than just, never, no, no prior, non-, not, not a, not just, rather than, without, won't" },
  { name: 'nice', terms: 'a plus, advantage*, advantageous, beneficial, bonus, bonus points, desirable, desired, extra credit, good to have, helpful, highly desirable, ideally, is a plus, nice to have, nice-to-have, not required, optional, plus, preferably, preferred, preferred qualifications, would be great' },
  {
    name: 'req',
    terms:
      "ability to, able to, background in, comfortable, comfortable with, deep understanding, experience building, experience in, experience using, experience with, experience working, experienced, expertise, expertise in, exposure to, familiar with, familiarity with, fluency, fluent, knowledge of, must have, must-have, proficien*, qualification*, qualifications, required, requirement*, skill, skills, solid understanding, strong experience, strong understanding, understanding of, working knowledge, you have, you've",
  },
  { name: 'senior', terms: 'chief, director*, entry level, entry-level, expert, founding, graduate program, hands-on, head of, intern*, junior, lead, manager*, mid-level, principal, seasoned, senior, staff engineer, vp' },
  {
    name: 'soft',
    terms:
      'ability to work, accountable, adaptab*, ambigu*, analytical skills, attention to detail, bias for action, collaborative, communication, communication skills, continuous learning, creative, critical thinking, curiosity, curious, detail-oriented, eager, empathy, english, fast learner, fast paced, fast-paced, flexible, growth mindset, humble, independently, interpersonal, keep up, learn quickly, mindset, motivated, multitask*, organizational skills, organized, ownership, passion*, positive attitude, proactive, problem solving, problem-solving, self starter, self-motivated, self-starter, stay abreast, stay current, stay up to date, stay up-to-date, team player, teamwork, thrive, time management, up to date, verbal, willing*, work ethic, work in a, written',
  },
  { name: 'travel', terms: "driver's license, evening*, hours, lbs, lifting, overtime, pounds, standing, travel, uniform, up to %, weekend*" },
  {
    name: 'years',
    terms:
      "1+ years, 10+ years, 2+ years, 3+ years, 4+ years, 5+ years, 6+ years, 7+ years, 8+ years, at least, demonstrated experience, hands-on experience, industry experience, minimum of, professional experience, proven experience, proven track, track record, work experience, years experience, years of, years of experience, years' experience, yrs",
  },
];
