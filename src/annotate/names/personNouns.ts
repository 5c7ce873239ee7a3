export type Gender = 'female' | 'male';

/** Whether a word in lower case is a noun for one person: "driver", "mother", "employer". Plurals are not. */
export function isPersonNoun(word: string): boolean {
  return neutral.has(word) || female.has(word) || male.has(word) || ambiguous.has(word);
}

/** Whether such a noun is for persons alone: not "employer" or "leader", which companies may be too. */
export function isPlainPersonNoun(word: string): boolean {
  return isPersonNoun(word) && !ambiguous.has(word);
}

/** The gender that a noun or title in lower case, without its stop, tells of a person; null where it tells none. */
export function genderOf(word: string): Gender | null {
  return female.has(word) ? 'female' : male.has(word) ? 'male' : null;
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const female = list(
  `woman girl mother mom mum wife daughter sister aunt niece grandmother girlfriend widow bride lady actress waitress
  stepmother stepdaughter granddaughter fiancée heroine businesswoman policewoman congresswoman councilwoman chairwoman
  spokeswoman saleswoman sportswoman mrs ms miss queen princess dame baroness duchess countess`,
);
const male = list(
  `man boy father dad husband son brother uncle nephew grandfather boyfriend widower groom gentleman actor waiter stepfather
  stepson grandson fiancé businessman policeman congressman councilman chairman spokesman salesman sportsman fisherman
  fireman mr sir lord king prince duke pope baron count`,
);
const neutral = list(
  `person child baby teenager teen adult someone somebody anyone everyone nobody individual resident citizen neighbour
  neighbor friend colleague spouse relative cousin guest visitor passer-by passerby bystander onlooker witness victim
  survivor suspect attacker assailant gunman shooter thief robber burglar killer murderer defendant accused prisoner
  inmate convict fugitive hostage patient passenger pedestrian cyclist motorcyclist driver rider pilot captain skipper
  sailor engineer mechanic technician operator dispatcher caller user landlord tenant manager boss director deputy
  head chief chairperson founder president chancellor minister premier mayor governor senator lawmaker legislator
  politician candidate nominee incumbent ambassador diplomat official officer sergeant detective inspector
  investigator constable sheriff marshal soldier general colonel commander guard agent spy judge justice magistrate
  juror prosecutor lawyer attorney solicitor barrister counsel clerk secretary assistant aide adviser advisor analyst
  economist banker broker accountant consultant expert scientist researcher professor lecturer teacher headteacher
  principal tutor student pupil scholar historian author writer poet novelist journalist reporter correspondent editor
  photographer cameraman presenter anchor commentator columnist critic artist painter sculptor musician singer
  composer conductor dancer performer comedian designer architect builder carpenter plumber electrician farmer
  forester gardener baker butcher cook chef waiter bartender hairdresser cleaner carer caretaker nurse doctor
  physician surgeon dentist midwife therapist psychologist psychiatrist paramedic firefighter rescuer lifeguard
  volunteer activist campaigner protester demonstrator spokesperson representative delegate employee worker foreman
  miner labourer laborer trainer coach referee umpire player striker goalkeeper midfielder defender athlete runner
  swimmer skier climber boxer jockey wrestler fan supporter priest vicar bishop archbishop cardinal rabbi imam monk
  nun pastor preacher king queen emperor ruler heir astronaut cosmonaut astronomer geologist biologist chemist
  physicist mathematician meteorologist librarian curator postman courier trucker biker hiker tourist traveller
  traveler migrant refugee immigrant hunter angler fisher shopkeeper shopper merchant entrepreneur executive investor
  billionaire millionaire celebrity warden ranger keeper beekeeper gamekeeper innkeeper zookeeper schoolteacher
  schoolboy schoolgirl dean provost rector superintendent administrator treasurer auditor bookkeeper organiser
  organizer coordinator planner negotiator mediator arbitrator envoy consul attaché mate seaman airman navigator
  aviator controller programmer inventor pharmacist veterinarian vet optician psychic fortune-teller magician acrobat
  clown juggler drummer guitarist pianist violinist cellist organist soprano tenor baritone playwright screenwriter
  filmmaker film-maker choreographer illustrator cartoonist potter weaver tailor seamstress cobbler blacksmith
  locksmith watchmaker jeweller jeweler mason bricklayer roofer welder machinist stonemason shepherd drover vintner
  brewer distiller fishmonger grocer florist newsagent barista sommelier caterer housekeeper janitor porter doorman
  bellhop concierge nanny babysitter childminder apprentice trainee intern graduate undergraduate alumnus theologian
  philosopher sociologist anthropologist archaeologist palaeontologist paleontologist botanist zoologist ecologist
  hydrologist seismologist volcanologist virologist epidemiologist immunologist oncologist cardiologist neurologist
  paediatrician pediatrician pathologist coroner undertaker gravedigger rapper songwriter blogger influencer streamer
  gamer whistleblower hacker squatter vagrant pensioner retiree veteran recruit conscript sniper militant rebel
  insurgent extremist terrorist bomber hijacker kidnapper smuggler trafficker poacher arsonist vandal stalker rapist
  abuser`,
);
const ambiguous = list(
  'employer owner developer producer seller buyer dealer trader leader member partner parent host winner champion customer client star hero rival',
);
