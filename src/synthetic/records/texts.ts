/** What people and link workers write, invented for this package and short enough for every element. */
export const IMPORTANT = [
  'Being able to see my grandchildren',
  'My garden, and company while I am in it',
  'Staying in my own home',
  'Cooking for other people',
] as const;

export const IMPORTANT_PEOPLE = [
  'My sister, who telephones on Sundays',
  'My neighbour, who has a key',
  'Friends from my old job',
] as const;

export const COMMUNICATION = [
  'Please write in large print',
  'A telephone call first, then a text message',
  'Speak slowly, and face me',
] as const;

export const WELLNESS = [
  'Good days are when I get out of the house',
  'I sleep badly and feel it the next day',
  'Better in summer than in winter',
] as const;

export const PLEASE = [
  'Please do ask. Please do not decide for me',
  'Please do not telephone before ten',
  'Please do take your shoes off',
] as const;

export const SUPPORT_ME = [
  'Come with me the first time I go somewhere new',
  'Remind me the day before',
  'Let me try on my own first',
] as const;

export const WORTH_KNOWING = [
  'I have a friendly dog',
  'I play the accordion',
  'I used to drive buses',
] as const;

export const REQUIREMENTS = [
  'A ground floor room',
  'Appointments in the afternoon',
  'A quiet waiting place',
] as const;

export const ADJUSTMENTS = ['Longer appointments', 'Letters in large print', 'An interpreter'] as const;

export const IMPAIRMENTS = ['Hard of hearing', 'Low vision', 'Forgets recent events'] as const;

export const MOBILITY = [
  'Walks with a stick',
  'Uses a wheelchair outdoors',
  'Manages stairs with a rail',
] as const;

export const CONSENTS = [
  'Agreed to share information with the referrer and the GP practice',
  'Agreed to share information with the GP practice only',
] as const;

export const REASONS = [
  'Alone most of the time since moving house',
  'Worried about bills, and not sleeping',
  'Would like to be more active, needs company to begin',
  'Looking after a parent, little time of their own',
] as const;

export const COMPLAINTS = [
  'I hardly speak to anybody all week',
  'The heating bill frightens me',
  'I have lost my confidence',
  'I am tired of being tired',
] as const;

export const SUMMARIES = [
  'Met four times. Goes to a weekly group now and means to go on. No interventions outstanding.',
  'Help with money arranged. Feels less anxious. Score went up between first and last assessment.',
  'Did not take to the group. Prefers one to one company, which was found.',
] as const;

/** Three to five characters, which is what the model allows here to the letter. */
export const HOUSEHOLD_ENVIRONMENTS = ['Cold', 'Damp', 'Noisy', 'Tidy', 'Warm'] as const;

export const CIRCUMSTANCES = ['Moved to the area last year', 'Recently retired', 'Between two jobs'] as const;
export const OCCUPATIONS = ['Retired bus driver', 'Works nights in a bakery', 'Looking for work'] as const;
export const EDUCATION = ['Left school at sixteen', 'Evening classes in bookkeeping'] as const;
export const LIFESTYLES = ['Walks the dog twice a day', 'Watches football with friends'] as const;
export const HOUSEHOLDS = ['Lives with partner', 'Lives alone', 'Lives with two adult children'] as const;
export const SMOKING = ['Never smoked', 'Stopped years ago', 'About five a day'] as const;
export const ALCOHOL = ['Does not drink', 'A glass of wine at weekends'] as const;
export const DRUGS = ['None', 'None now, in the past occasionally'] as const;
export const ACCESS = ['Key safe by the door', 'Ring twice and wait', 'Lift out of order'] as const;
export const DEPENDANTS = ['None', 'Two children at school', 'Looks after a parent'] as const;
export const ACCOMMODATION = ['Tenant of a housing association', 'Owns the house', 'Private tenant'] as const;

export const NO_RISKS = 'No known risks';
export const RISKS = [
  'Risk of falling on the stairs',
  'Risk of being cut off for arrears',
  NO_RISKS,
] as const;

export const FOR_PROFESSIONALS = [
  'No action requested',
  'Please review sleep at the next appointment',
  'Please add to the register of carers',
] as const;
export const FOR_PERSON = ['Go to the group on Tuesday', 'Bring the letters next time', 'No action'] as const;

export const STRENGTHS = ['Makes friends quickly', 'Knows everybody in the street', 'Cooks well'] as const;
export const GOALS = [
  'Leave the house every day',
  'Have one person to talk to every week',
  'Know what money there is',
] as const;
export const STAGE_GOALS = [
  'Go once, with the link worker',
  'Telephone and ask',
  'Write it all down',
] as const;
export const STRATEGIES = ['Start small', 'Go at a quiet time', 'Take a friend along'] as const;
export const OUTCOMES = ['Goes out most days', 'Talks to a neighbour every week'] as const;
