/** The words that hold a language's sentences together; they tell it even in a short text. */
export interface LanguageWords {
  /** BCP 47. */
  readonly language: string;
  /** In lower case, parted by blanks; what stands before an apostrophe is a word of its own ("l", "qu"). */
  readonly words: string;
  /** True for the languages that TrueTitle reads; the others stand here so as not to be taken for one of those. */
  readonly read: boolean;
}

export const LANGUAGES: readonly LanguageWords[] = [
  {
    language: 'de',
    read: true,
    words:
      'aber als am an auch auf aus bei beim bis das dass dein deine deinen deiner dem den der des dich die dir du durch ein eine einem einen einer eines er es für gemeinsam haben hast hat ihr ihre ihren im in ist kannst kein keine kennst können mehr mit nach nicht noch oder sich sie sind sowie über um und uns unser unsere unseren unserem unter vom von vor wenn werden wie wir wird wirst wo zu zum zur zwischen',
  },
  {
    language: 'en',
    read: true,
    words:
      'a about across all an and any are as at be been both but by can do each for from has have how if in including into is it its join more must need new no not of on or our own should such than that the their them these they this those through to us using want we well what when where which while who will with within work working would you your',
  },
  {
    language: 'es',
    read: true,
    words:
      'a al ante buscamos como con cual cuando de del desde donde el ella en entre eres es esta este esto está están experiencia fue ha hacer hasta hay la las le les lo los más mi muy ni no nos nosotros nuestra nuestras nuestro nuestros o para pero por que qué se sea ser si sin sobre son su sus también te tener tiene tienes trabajo tu tus un una unas uno unos y ya',
  },
  {
    language: 'fr',
    read: true,
    words: 'à afin ainsi au aussi auprès aux avec avez ce ces cette chez comme d dans de des du elle en entre est et être êtes il ils je l la le les leur leurs lors mais n ne nos notre nous on ont ou où par pas plus pour qu que qui sa sans se sein ses si son sont sous sur tu un une vers vos votre vous y',
  },
  {
    language: 'it',
    read: true,
    words: 'a ad al alla alle anche che chi ci come con cui da dal dalla dei del dell della delle di dove e è ed gli ha i il in io l la le lo loro ma nei nel nell nella nelle noi non nostra nostri nostro o ogni per più presso quali quando questa questo se sei sia siamo sono su sul sulla suo tra tu tua tuo un una uno',
  },
  {
    language: 'nl',
    read: true,
    words:
      'aan als ben bent bij binnen dan dat de deze die dit door een en er gaan haar hebben heb hebt heeft het hij hoe hun ik in is je jij jou jouw kan kunnen kun maar man meer met mee mogelijk naar niet nog of om onder ons onze ook op over samen te tijdens tot u uit uw van veel via voor waar wat we werken werk wij worden wordt zal ze zich zijn zoals zo zoeken',
  },
  {
    language: 'pt',
    read: true,
    words:
      'a ao aos as até através com como da das de dos do e é ele em entre essa esse esta estar este está eu experiência foi são há já mais mas na não nas no nos nossa nossas nosso nossos num numa o os ou para pela pelas pelo pelos por que quem se seja sem ser será seu seus sobre sua suas também te tem ter uma um você vocês',
  },
  { language: 'ca', read: false, words: 'a al als amb aquest aquesta cerquem com de del dels des el els en és et ets fins hem i la les llocs més nosaltres nostra nostre o per però que són seva seu sense si sobre també tens un una unes uns' },
  { language: 'cs', read: false, words: 'a aby ale až bude by být co další do i ja jak jako je jsem jsme jsou již k kde který která které máme máš na nabízíme naše náš nebo od po pro při s se si tak ty u v ve více z za že' },
  { language: 'da', read: false, words: 'af at blive med de den der det dig din dine du eller en end er et for fra har hos hvor i ikke jeg kan med mere og om os på sammen samt som til være ved vi vil vores' },
  { language: 'fi', read: false, words: 'ei ja jos joka jotka kanssa kuin mukaan me meidän meillä mutta myös niin olet on ovat sekä se sinun sinulla tai tämä että voit' },
  { language: 'hu', read: false, words: 'a az egy és hogy is meg nem vagy mint csak vagyunk ezt azt lesz való ez amely által alapján illetve keresünk' },
  { language: 'id', read: false, words: 'adalah akan anda atau bagi bekerja dalam dan dapat dari dengan di ini itu kami ke kita memiliki oleh pada sebagai serta tidak untuk yang' },
  { language: 'no', read: false, words: 'at av bli de deg den der det din du eller en er et for fra gjennom har hos i ikke jeg kan med mer og om oss på sammen samt som til ved vi vil vår våre være' },
  { language: 'pl', read: false, words: 'a aby będzie być co czy dla do i ich jak jako jest jesteśmy już ma mamy masz na nad nasz naszych naszym nie o od oraz po pod pracy przez przy się są sobie szukamy ten to tym u w we z za ze zespół że' },
  { language: 'ro', read: false, words: 'a al ale am ar au ca care cât cea cei cel cu că de din dar după echipa este fi fie în între la le mai ne noastră noi nu o pe pentru prin sau să se sunt și tău un unei unui va vei' },
  { language: 'sv', read: false, words: 'att av blir med de dem den det dig din dina du eller en ett från för genom har hos i inte jag kan med mer när och om oss på samt som så till under ut vara vi vid vill vår våra är' },
  { language: 'tr', read: false, words: 'ama bir biz bizim bu çok da daha de değil en gibi göre her için ile ise kadar olan olarak olmak sonra tüm ve veya ya' },
];
