/** Training, not senior work: never fractional, whatever the hours. */
export const training =
  /\b(intern(ship)?s?|working student|werkstud(ent|ier)\w*|praktik(um|ant\w*)|stagiaire|apprentice(ship)?s?|trainee|co-op|studentische\w*|student (job|assistant))\b/iu;

/** Shift work by trade: part-time, but not professional leadership. */
export const shiftTrades =
  /\b(barista|cashier|wait(er|ress)|server(?=$| -)|dishwasher|(line|prep) cook|crew member|team member(?= -)|stocker|picker|packer|warehouse (associate|operative|worker)|courier|delivery driver|cleaner|janitor|housekeeper|security guard|caregiver|nanny|babysitter|retail (associate|assistant)|shop assistant|store associate|sales associate)\b/iu;

/** Words that make work fractional wherever they stand in a title. */
export const engagementWords =
  /\b(fractional|part[-‐‑– ]?time|teilzeit|temps partiel|tiempo parcial|tempo parcial|deeltijd|half[- ]time|interim|freelance(r|rs)?|on retainer|retainer|contract[- ]to[- ]hire|temp[- ]to[- ](hire|perm)|fixed[- ]term|1099|non-executive|board (advisor|member)|advisory (role|board)|independent contractor)\b/iu;

/** "Contract" and "contractor" in a title name the engagement only at the end of a part, or before the role. */
export const contractWords =
  /(^|\b(\d+|\w+)[- ](months?|weeks?|years?)[- ]?( ?long)?|\b(part-time|short-term|long-term|temporary|w-?2|fixed|corp[- ]to[- ]corp|c2c)|^)\s*contract(or)?(\s+(role|position|basis|to hire|opportunity|only))?$|\bcontract$|(?<!general |sub|sub-)\bcontractor$|\btemporary$|\btemp$|^contract (?!manag|admin|special|analy|counsel|negotiat|attorney|lawyer|law|lifecycle|officer|lead|director|paralegal|compliance|operations|review|support|research|manufactur|sales)\w+/iu;

/** What comes right before words that are denied: "not a part-time role", "non-contract". */
export const denial =
  /(\b(not|no|non|never|isn.t|aren.t)\b|without)[\s-]*(an?\s|for\s|open to\s|available\s|eligible\s|suitable\s|as\s)*$/iu;

/** A text that says of this very role what it is: "this is a part-time role", "on a freelance basis", "Job type: contract". */
const kinds = String.raw`(?<kind>fractional|part[-‐‑– ]?time|interim|freelance|retainer)`;
const loneKinds = String.raw`(?<kind>fractional|part[-‐‑– ]?time|interim|freelance|retainer|contract(?:or)?|temporary)`;
const saying = String.raw`\b(?:this is|this (?:role|position|job|opportunity) is|the (?:role|position) is|it is|it.s|role type|job type|employment type|position type|type of employment|engagement|commitment)\s*(?:\([^)]*\))?[:–-]?\s*`;
const between = String.raw`(?:(?:an?|the|fully|remote|flexible|paid|ongoing|remote-based|long-term|short-term|hourly|\d+[- ]months?|\w+[- ]month)[,\s]+){0,4}`;

/** Statements that decide even against a field that says full time: such fields are often left at their default. */
export const statements: readonly RegExp[] = [
  new RegExp(`${saying}${between}${kinds}\\b`, 'iu'),
  new RegExp(String.raw`\bon an? ${kinds} basis\b`, 'iu'),
];

/** Statements that decide where no field says what kind of employment it is. */
export const weakerStatements: readonly RegExp[] = [
  ...statements,
  new RegExp(`${saying}${between}${loneKinds}\\b`, 'iu'),
  new RegExp(String.raw`\bon an? (?:fixed[- ]term )?${loneKinds} basis\b`, 'iu'),
  new RegExp(String.raw`\b(?:seeking|looking for|hiring|need|in search of)\s${between}${kinds}\b`, 'iu'),
  /\b(?<kind>fractional) (?:c[a-z]o|head of|vp|chief|leader|executive|role|position|director)\b/iu,
];
