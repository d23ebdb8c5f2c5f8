/**
 * Words that one typo makes of another word that tasks use, such as `lost` of `list`. A typo that
 * makes one of them is not drawn: it would read as that word, not as a typo.
 */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  `
  age arr ate award bad bag bank bash bat bear bears bests bet bets bits bow brave bring but cad
  call cam car card care cars cat chanted chats chose claws clip coat cokes collude compete core
  cores cot covert coy cup cure cut dare dead deal deceive deceives decide decided defect defied
  die dies dire diving duct exit exits fake fakes fall fame far fat fate fell fiend filed fine
  fire firm foe foes fog fond food fore fork form founding free fun fund gal gas gate gave god
  gold goof gore gracing grip gun had heat heats hers hire his hit hot hour how hut inert jay
  jeans jog keel knit lad lass lid lie lied like lime link lit loaf lost lure lust lusted lusts
  male manned mans march mat mats mine mon mow neat nerd net nit nite nites nod nods noted now
  oath our out own pasts pet pie pile pine pipe pit plant plants post pot pride pub pun pure put
  rage rake rakes rat rate rays reap rear rears red reeling refined rid roar rod rods rot rotted
  run rut sad say says seed seek sell sells shade shock shoes sift sifting sin sings sins slit
  snows soar son sore sows sped spilt spit steep stick sting stings strong strongs study sub sue sued
  suing sun sure sway tall tame tan teach tee test thee thy tie tier tin tine tire toe tolling
  ton tore tour tow trade trading user van vet vie vies wafer wax were wet wets where wide wire
  woe wok won wore wrote yet
  `
    .trim()
    .split(/\s+/),
);
