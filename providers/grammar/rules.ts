/**
 * The rules of the grammar engine that are asked, of its 885. Chosen by what they said of 106,000 words of good policy
 * prose (addresses of American presidents), of the Constitution, the Universal Declaration and the demo, and of sentences
 * with planted slips. Left out, with why:
 * - what is taste: long sentences, "and also", fillers, litotes, contractions;
 * - what checks of our own do better: dashes, quotes, spaces, doubled words, run-together words, the serial comma, the
 *   spelling of one country, hyphens after prefixes;
 * - what an editor decides: names of places (Türkiye), products, canonical case;
 * - what is about computers, food or sport;
 * - what was wrong more often than right here: missing prepositions, determiners and "to", mass nouns ("a savings"),
 *   "some two million", "more stable", possessives, to/too, they/them, their/they're, your/you're, "every one of us",
 *   merged and split words.
 */
const families = {
  /** Words that must agree, and forms that must follow: the engine's surest rules. */
  agreement: `AnA PronounVerbAgreement PronounInflectionBe PronounAre IAmAgreement HeDos OneOfTheSingular ThisTypeOfThing
    ThereIsAgreement NominalWants CriteriaPhenomena DidPast SimplePastToPastParticiple WillNonLemma DontCan
    ModalOf ModalSeem ModalBeAdjective HelpedPast LookingForwardTo ProgressiveNeedsBe InflectedVerbAfterTo LetToDo SingleBe
    IsBeenAuxSequence NotBeAfterNot WantBe IfWouldve BeAllowed BeBiased BeConcerned BePrejudiced BeShocked BeWorried
    ThreatenVerb Respond RelayOnForRely NeedHelp ItTimeAuxiliary ThereMissingIsClause NotOnlyInversion DoIAdjective
    HadOf MayOfPronoun AsEvidentBy AsFollows AsComparedTo AsOpposedTo SupposedTo UseToUsedTo GetUsedTo HowTo NeedToNoun
    VerbToAdjective MakeItSeem LooksLikes HowItLooksLike ItLooksLikeThat ToWorryAbout NowKnownAs IsKnownFor VeryKnown
    AnAnother AnotherAn AnotherOnes AnotherThings TheAnother TheMy ASomeTime SomeWithoutArticle AdjectiveDoubleDegree
    MoreBetter DoubleNegative HaveNegNoAny TheHowWhy ComplainAsNoun HumanBeings PointsOfView
    PluralWrongWordOfPhrase RulesOfThumb MostNumber MostOfTheTimes QuantifierNeedsOf FewUnitsOfTimeAgo EachAndEveryOne`,
  /** One word for another that sounds or looks like it. */
  confused: `ThenThan ThatThan ThereToTheir TheirToThere ThereOwn Theres TheyreToTheir TheyreConfusions WereWhere
    ItsPossessive NounVerbConfusion PrincipleToPrincipalRoleNoun ToLoseTooLoose TooTo ToTooIdioms WorseOrWorst
    ExtendOrExtent HavePassed GetPassGoPass SeamToSeem DoToDueTo DoesOrDose ThesesThese ThoughThought ThingThink FeelFell
    HeartToHeard KnowNothingVerb PronounKnew TheWhetherWeather BoarderBorder BrandBrandish DissembleDisassemble
    RegimenRegiment FlauntForFlout EludedTo RiseTheQuestion RiseTheRanks LeadRiseTo MoreThatLikely ExceptOf Unless
    FleshOutVsFullFledged ConvenientStore WaistWaste ToteTout WroteToRote ExitedExcitedContext ColdModalTypo FindFine
    StatuteOfLimitations ThatChallenged PayForPrice FallBelow AtLeasToLeast AtLestToLeast AheadAnd AndIn ForNoun
    ItCan BeenThere GoingTo RallyToReally NowWay CantWay HopHope FreePredicate KindSortOf ThinkKnowOff BetterOffPhrase
    BetterOffServed BetterOffWith Cant Didnt DoNotWant AllReady AllThough NoLonger NoLongerPronoun Payed Bought`,
  /** The preposition that a word takes, or does not take. */
  prepositions: `Discuss DespiteOf DespiteItIs ComprisesOf AccuseOf AdvantageOf ResponsibilityFor TakeCareOf TakeControlOf
    TakePrideIn InterestedIn GoodAt CapitalizeOn CommitmentTo InvestIn ThriveOn AwareOf BewareOf CuriousAbout
    PassionateAbout FascinatedBy Impressed InspiredBy JealousOf FondOn CraveFor AwaitFor AskNoPreposition ArriveTo
    AllowTo SimilarLike SameAs LikeAsIf AsIfThough InRetaliationTo InNeedOf AtTheExpenseOf ReasonForDoing ForSameReason
    TheDifferenceBetween TheEntiretyOf InsteadOf UnderneathOf Towards ToAdverb ToTo AsHow ConstituteAs DateBackFrom
    SinceDuration ApartFrom APart AmountsFor CureFor ImitateFrom LaughOfAt ObsessPreposition NakedEye ToSomeDegree
    InDetail InAnyWay InThisThatRegard InADifferentDirection ByOnesOwn OnesOwnAccord FriendOfMe RifeWith FedUpWith
    ThePointFor SomeOfThe PlayAFactor WorthToDo AfterLater DuringAges MakeSense`,
  /** Fixed phrases in a form they do not have. */
  phrases: `AllIntentsAndPurposes BareInMind BadRap BatedBreath BeckAndCall BesideThePoint BlanketStatement
    CaseInPoint Catch22 CautionaryTale ChampAtTheBit ChangeTack ChickenAndEgg ClaimToFame CloseTightKnit
    DayAndAge DoubleEdgedSword DueDiligence EnMasse EnRoute EveryOnceAndAgain EverySingleOneOf FarAndFewBetween FarBeIt
    FinishingTouches FootTheBill ForArgumentsSake ForTheMostPart ForTheNthTime FreeRein FullToTheBrim GetRidOf GoMissing
    GoSoFarAsTo GoToWar GrindToAHalt HitTheNailOnTheHead HomeInOn InAHurry InAnIdealWorld InDueCourse InHindsight InLieuOf
    InOfItself InTheFirstPlace InTheGrandSchemeOfThings InTheSameVein JumpTheGun JustDeserts LastButNotLeast LastDitch
    LeavingInDroves LookForwardTo LookInto LowHangingFruit MakeDoWith MassExodus MixedBag MootPoint NailInCoffin
    NailOnTheHead NerveRacking NotForLackOf NotLongAfter NotOnly OfCourse OffLimits OnceInAWhile OnceOrTwice
    OneAndTheSame OneFellSwoop OnFirstGlance OnSecondThought OnTheFence OnTheSpurOfTheMoment OnTopOf OutOfDate OutOfSync
    PaleByComparison PassersBy PeaceOfMind PerSe PiqueInterest SlipperySlope SneakingSuspicion SoonerOrLater SoughtAfter
    StateOfTheArt StrikeOfGenius StrikeOfLuck SufficeItToSay ThoughtProcess ToGreatLengths ToTheMannerBorn TongueInCheek
    TrialAndError ViceVersa WhetYourAppetite WithOpenArms WreakHavoc AdNauseam AfterAll AllOfASudden AllWellAndGood
    ALongTime AMeansToAnEnd AndSuch AndTheLike AsFarBackAs AsItHappens AsLongAs AsMuchAs AsOfCurrently AsOfLately AtAllCosts
    AtFaceValue AtTheBestOfTimes AtTheEndOfTheDay AtTheVeryLeast AWholeOther BehindTheScenes BestOfAllTime ByAccident
    CallItQuits EverSince EveryTime FairBit ForAWhile ForALongTime AfterAWhile HalfAnHour InAWhile
    InTimeFromNow LongTimeAgo NobelPeacePrize ScapeGoat SpecialAttention HumanLife TryOnesHandAt TryOnesLuck
    VeryMuchSo Monumentous CompulseToCompel Combinate Provocate Initiatively Haphazard Hazzle RegularIrregulars`,
  /** One word written as two, or two as one. */
  joined: `Anyhow Anywhere Everywhere Furthermore Henceforth However Insofar Instead Intact Itself Meanwhile Misunderstand
    Misunderstood Misuse Misused Myself Nonetheless Notwithstanding Nowadays Nowhere Overnight Postpone Regardless
    Shortcoming Shortcomings Somehow Somewhere Straightforward Tenfold Therefore Thereupon Upward Whereupon Widespread
    Without Worthwhile Whereas Albeit Alongside Beforehand Handful Hereby Likewise LetAlone Misspell OpenCompounds`,
  /** A letter too many, too few or of the wrong size. */
  letters: `SpellCheck InThe NotIn The ThatThis TheTheToThatThe CapitalizePersonalPronouns SentenceCapitalization Countries
    NationalCapitals Koreas Months UnitedOrganizations ChineseCommunistParty EachOthersPossessive ElsePossessive
    SomebodyElses TomorrowPossessiveModifier CorrectNumberSuffix PluralDecades`,
  /** One thing said twice over: told as a note. */
  redundant: `ACoupleMore CauseItIsBecause EverPronounRelPronoun KindOf RedundantAdditiveAdverbs
    RedundantProgressiveComparative RedundantSuperlatives WholeEntire WayTooAdjective VeryLess LessWorse`,
} as const

export type RuleFamily = keyof typeof families

/** The family of each rule that is asked, by the engine's name for it. */
export const askedRules: ReadonlyMap<string, RuleFamily> = new Map(
  Object.entries(families).flatMap(([family, names]) =>
    names.split(/\s+/).map(name => [name, family as RuleFamily] as const),
  ),
)
