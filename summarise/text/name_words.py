"""Words of the name grammar: the tables that `names.py` and `name_index.py` read by, and the key of one word.

Tables by hand, from the vocabulary of news agencies, unless a table names its source. They say what a word may be in a
name; what it is in a sentence is decided where they are used.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final


def _lexicon(words: str) -> frozenset[str]:
    """The words of a table written as text."""
    return frozenset(words.split())


HONORIFICS: Final = _lexicon("""
dame dr lady lord madam miss mr mrs ms mx prof professor rev reverend sheikh sir sister
""")
"""Forms of address: any article supports them before a surname that it gives."""

TITLES: Final = _lexicon("""
admiral ambassador archbishop attorney ayatollah baron baroness bishop brigadier captain cardinal chair chairman
chairwoman chancellor chief coach col colonel commander commissioner congressman congresswoman constable consul
corporal councillor councilman count countess crown deputy detective director duchess duke editor emir emperor envoy
ex executive foreign former founder gen general gov governor head imam inspector judge justice king lieutenant lt
magistrate maj major marshal mayor mep minister mp msp officer pastor pc pm pope premier president presidential prime
prince princess prosecutor queen rabbi rep representative secretary sen senator sergeant sgt shah sheriff speaker
spokesman spokesperson spokeswoman sultan superintendent taoiseach undersecretary vice
""")
"""Offices and ranks: part of a name before it, and supported only by an article that gives them."""

INSTITUTIONS: Final = _lexicon("""
academy administration agency alliance army assembly association authority bank board brigade brigades bureau cabinet
centre chamber church club coalition college command commission committee confederation conference congress council
court department division embassy federation force forces foundation front fund government group guard hospital house
institute institution league legislature magistracy ministry mission monitor movement municipality network observatory
office organization parliament party police programme resistance senate service services society staff state states
station treasury tribunal troops union university
""")
"""Head nouns of organisations: "Health Ministry" and "Ministry of Health" are one name, and may stand without
capitals in the article."""

PLACE_WORDS: Final = _lexicon("""
airport avenue bay beach border bridge canal canyon cape city coast coastline county creek crossing delta desert
district falls forest gulf harbour highlands hills island islands lake mount mountain mountains neighbourhood ocean
peninsula port province region river road sea sound square strait street strip suburb territory town valley village
""")
"""Common nouns of places that a name may hold."""

ROLES: Final = _lexicon("""
acting actor actress ailing ambulance analyst architect artist athlete author barrister batsman billionaire bishop
boss bowler boxer broadcaster businessman businesswoman campaigner captain champion chef comedian comic composer
controversial correspondent cricketer critic cyclist dancer defender defending designer director disgraced doctor
dramatist driver economist embattled ex father fellow filmmaker firefighter footballer former forward fullback
goalkeeper golfer guitarist half-back historian husband interim jockey journalist judge late lawyer leader legend
magnate manager midfielder millionaire model mother musician newsreader novelist nurse opener outgoing outspoken owner
painter paramedic patient pedestrian pensioner philosopher photographer pilot player playwright plumber poet policeman
politician pop popstar popular presenter producer promoter prop publisher racer racing rapper reigning reporter
researcher retired rider rival rookie rower runner scientist screenwriter sculptor singer skier skipper soldier
solicitor songwriter sports sprinter star statistician striker student substitute surgeon swimmer teacher teenager top
tycoon veteran victim vocalist widow wife winger winner world-famous wrestler writer
""")
"""What stands before a person's name at the head of a sentence and is no part of it: "Striker Martin"."""

FUNCTION_WORDS: Final = _lexicon("""
a all an and are as at be been but by for from had has have he her his if in is it its nor not of on or our she so
than that the their then there these they this those to was we were when where which who will with you your
""")
"""Never part of a name but as a joiner, even where a headline writes them with a capital."""

STARTERS: Final = _lexicon("""
a about above according across additional additionally adults after afterwards again against ago aid aides all
allegedly almost along already also although always amid among an analysts and animals another any anybody anyone
anything apart apparently april are around arrests articles as asked at attackers attacks authorities aware away back
based because before behind being below beneath beside besides between beyond billions bodies both boys breaking
britons bullets buses business businesses but by bystanders can cars casualties children citizens civilians clashes
clearly close colleagues commanders companies concerned consequently considering could countries couples courts crews
critics crowds crucially currently customers damage dead deaths delegates demonstrators deputies despite detectives
did diplomats do doctors does domestic dozens drivers drones due during each earlier early eight either elections
eleven else elsewhere employees engineers enough even eventually every everybody everyone everything evidence exactly
except experts explosions families farmers fathers few fewer fighters fighting figures finally fire firefighters five
flights following food for forces foreign formerly forty four fresh from fuel further furthermore gas generally girls
given global governments groups guards gunmen had half has have having he health heavy hence her here hers herself him
himself his historically homes hospitals hours houses how however hundreds i if images immediately in indeed initially
injured inside instead into investigators is it items its itself jan jews journalists just kidnappers last late later
lawmakers lawyers leaders least less let like likewise little locals long looking low made mainly major many maybe me
meanwhile media medical medics members men merely might migrants militants military millions mine ministers missiles
missing more moreover most mostly mothers much mum must my myself naturally near nearby nearly necessarily
negotiations negotiators neighbours neither never nevertheless news next nine ninety no nobody none nonetheless nor
normally not notably nothing now nowhere numerous nurses obviously of off officers official officials often oil okay
on once one only onto opponents opposition or ordinary organisers organizers other others otherwise our ours ourselves
out outside over overall overnight own owners parents part particularly parties passengers past patients peace people
per perhaps photos pilots planes plans please plenty police politicians possibly power present presumably previous
previously prices prisoners private probably prosecutors protesters protests quite rain rather ratings readers really
rebels recent recently records refugees related relatives reporters reports republicans rescue rescuers researchers
residents rockets roughly said sales same save schools scientists scores senior separately seven several shares she
shelling shells ships shops shortly should similar similarly since sixty small smoke so social soldiers some somebody
somehow someone something sometimes somewhere soon sources specialists spokesmen staff still stocks strikes strong
students such suddenly supporters surely surgeons survivors suspects talks taxes teachers ten tens thankfully that
thats the their theirs them themselves then there thereafter therefore these they thirteen thirty this those though
thousands three through throughout thus to today together tomorrow tonight too toward towards traders traffic trains
travellers troops trucks twelve twenty two typically ultimately under understandably unfortunately unions unless
unlike until up upon us usually various vehicles very victims videos villagers visitors volunteers voters was water we
weapons weather well were what whatever when whenever where whereas wherever whether which while whilst who whoever
whole whom whose why wildfires will with within without witnesses women wood workers world would wounded yes yesterday
yet you your yours yourself
""")
"""Ordinary words that open sentences of news: never a name there, nor the first word of one."""

ORDINARY: Final = _lexicon("""
ability abortion absence abuse academic access accident account accountant accusation acid act action activist
activity actor actress add addict address adjust administrator admire admit adopt adult advance adventure adversary
advert advice advise adviser advocate affair afford age agent agree agreement agriculture aim air aircraft airline
airport alarm album alcohol alert alien allegation allow ally alternative amateur ambition ambulance amount analysis
anger angle angry animal anniversary announce annual answer anxiety anxious apartment apology apparent appeal appear
application apply appoint appreciate approach approve apron arch archaeologist archer architect archive arctic area
argue argument arise arm armour army arrange arrest arrive arrow arson art article artist asbestos ash ask assault
assess asset asylum athlete atlas atmosphere attack attempt attend attitude attorney attract auction audience audit
author auto autumn average avoid award baby bacon bacteria bad badger bag bail bake baker balance ball ballet balloon
ballot ban band bank bankrupt banner bar bare bargain bark barn barrel barrier base basic basket bat bath battery
battle beach beam bear beard beat beautiful beauty become bed bee beef beer beg begin behave behaviour belief believe
bell belong belt bench bend benefit best bet betray bid big bike bill bin bind bird birth bit bite bitter black blast
blaze bleed blend bless blind block blog blogger blonde blood bloody blow blue board boast boat body boil bold bomb
bomber bond bone bonus book boost boot border born boss bother bottle bottom bounce bowl bowler box boxer boxing boy
boyfriend brain brake branch brand brave bread break breakfast breakthrough breast breath breed breeze brew bribe
brick bride bridge brief bright brilliant bring broad broadband broadcast broadcaster broken broker bronze brother
brush brutal bubble bucket budget buffalo build builder built bulb bulk bull bullet bully bundle burden burger burglar
burn burst bury bus butcher butter button buy buyer cab cabin cable cafe cage cake calculate calf call calm camera
camp campaign campaigner campus cancel cancer candidate candle canteen canvas cap capable capital captive capture car
caravan card care career careful caretaker cargo carpet carriage carrier carry cart cartoon carve case cash casino
cast castle casual cat catch category cathedral cattle cause caution cave ceasefire celebrate celebrity cell cemetery
censor census central century cereal ceremony certain certificate chain chair challenge champion championship chance
change channel chaos chapel chapter character charge charity charm chart charter chase chat cheap cheat check cheer
cheese chef chemical chemist cheque chest chicken chief child chip chocolate choice choir choose chronic cigarette
cinema circle circuit circumstance circus cite city civic civil civilian claim class classic classroom clause clean
clear clerk clever click client cliff climate climb climber clinic clip clock clone cloth clothes cloud club clue
coach coal coalition coast coastal coat cocaine code coffee coffin coin cold collapse collar colleague collect
collection collector college collision colony colour column combat combine come comedian comedy comfort comic command
comment commentator commercial commit common commons communist community commuter company compare compete competitor
complain complaint complete complex compound comprehensive compromise computer conceal conceive concept concern
concert concession conclude concrete condemn condition condom conduct confess confidence confident confirm conflict
confront confuse congestion congress connect conquer conscience conservationist conservative conserve consider consist
console constant constituency construct consult consultant consume consumer contact contain contemporary contempt
content contest contestant context continue contract contractor contrary contrast contribute control controversy
convert convict cook cool cop cope copper copy coral core corn corner coroner corporate corpse correct correspondent
corrupt cost cottage cotton couch cough council councillor counsel count counter county couple courage course court
cousin cover cow crack craft crane crash crazy cream create creative creator creature credit crew cricket cricketer
crime criminal crisis criteria critic critical criticism critique crocodile crop cross crow crowd crown crucial crude
cruel cruise crush cry cryptic crystal culprit cult cultural culture cup curb cure curious currency current curriculum
curtain curve custody custom customer cut cute cycle cyclist cynic dad daily dairy dam dance dancer danger dare dark
data date daughter dawn day deadline deadly deaf deal dealer dear death debate debris debt debut decade decay decent
decide decline decorate decrease deep deer default defeat defence defend defendant defender defiant deficit define
defy degree delay delegate delete deliberate delight deliver delivery demand democracy democrat demolish demonstrator
dense dentist deny depart department depend deploy deposit depress depth deputy derby descend describe desert deserve
design designer desire desk desperate destroy detail detain detect detective determine develop developer device devote
diabetes diagnose dialogue diamond diary dictator die diesel diet differ different difficult dig digital dinner
dinosaur diplomat direct director dirt dirty disabled disagree disappear disappoint disaster discharge discipline
disclose discount discover discovery discuss disease disgrace dish dismay dismiss disorder display dispute disqualify
dissident distance distant distinct distress district disturb ditch diver diverse divide divorce doctor document
documentary dog dollar dolphin domain dominate donate donor door dose double doubt down downtown dozen draft drag
drain drama draw drawing dread dream dress drift drill drink drive driver drone drop drought drown drug drum drunk dry
duck dumb dump duo dust duty dwarf dying eager eagle ear earn earner earnings earth earthquake ease east eastern easy
eat ebola echo eclipse economic economist economy edge edit editor education effect effective efficient effort egg
elderly elect election electoral electric electrical electrician elegant element elephant elevate eligible elite email
embarrass embassy embattled embrace emerge emergency emit emotion emphasis empire employ employee employer empty
enable encourage end enemy energy engage engine engineer enhance enjoy enormous enrol ensure enter entertain
enthusiast entire entry environmental environmentalist envy epic episode equal equality equipment era error erupt
escape essay essential establish estate estimate eternal ethic ethnic evacuate evening event ever everyday evict
evident evil evolve exam examine example excel excellent excess exchange excite exclude exclusive excuse execute
executive exempt exercise exhaust exhibit exhibition exile exist exit exotic expand expect expectant expedition expel
expense expensive experience experiment experimental expert explain explode exploit explore explorer explosive export
expose exposure express extend extensive extent external extra extraordinary extreme extremist eye fabric face
facility fact factory fade fail failure faint fair faith fake fall false fame family famous fan fancy fantastic
fantasy far fare farm farmer farming fascinate fashion fast fat fatal fate father fault favour favourite fear feast
feature federal fee feed feel fellow female fence ferry fertile festival fever fibre fiction field fierce fight
fighter figure file fill film filmmaker filter final finance find fine finger finish firm first fish fisherman fit fix
flag flame flash flat flaw fleet flesh flexible flight flip float flock flood floor flour flow flower flu fly foam
focus fog fold folk follow follower fool foot footage football footballer footpath force forecast forecaster foreigner
forest forge forget forgive form formal format formation former formula fortune forward fossil foster foul found
founder fox fragile frame fraud free freedom freeze fridge friend friendly frog front frost fruit frustrate fry
fugitive full fun fund fundraiser funeral funny fur furious furniture fury fuse future gadget gain gale gallery gamble
gambler game gang gap garage garbage garden gardener garlic gate gather gay gear gene generate generation generous
genetic genius genocide gentle genuine geologist germ gesture ghost giant gift gig girl girlfriend give glad glass
glimpse glory glove glue goal goalkeeper goat gold golden golf golfer good goods gorilla government grab grace grade
gradual graduate graffiti grain grand grandfather grandmother grandson grant graph grass grateful grave graveyard
great green greet grenade grey grid grief grim grip gross ground group grow grower growth guard guerrilla guess guest
guide guilty guitar guitarist gun gunman guy gym gypsy habit hack hacker hail hair hall halt hammer hand handball
handle handy hang happen happy harbour hard harm harsh harvest hat hate haul head headline headmaster headteacher heal
healthy hear hearing heart heat heaven hedge heel height heir helicopter hell helmet help helpful herd heritage hero
heroin hey hi hide high hike hiker hill hint hip hire historian historic history hit hobby hold hole holiday
holidaymaker hollow holy home homeless homeowner homework honest honey honour hook hope horizon hormone horn horrible
horror horse hospice hospital host hostage hostile hot hotel hour house household housing huge human humble humour
hundred hunger hungry hunt hunter hurdle hurricane hurt husband hut hybrid ice icon idea ideal identify identity idle
idol ignite ignore ill illegal illness image imagine imam immediate immigrant immigration immune impact implement
import impose impress improve incident include income incorrect increase incredible incumbent independence independent
index indicate indoor industrial industry infant infect inflation influence inform information infrastructure
ingredient inhabitant inherit initial inject injury inmate inn innocent inquest inquiry insect insider insist inspect
inspector inspire install institute instrument insult insurance insurer insurgent intellectual intelligence intend
intense interest interim internal international internet interpret interrogate intervene interview introduce invade
inventor invest investigate investigator investment investor invite involve iron irony islamic island isolate issue
item ivory jail jam jazz jealous jeans jet jewel jewellery job jockey join joint joke journal journalist journey joy
judge judgement juice jumbo jump jungle junior juror jury justice keen keep keeper kettle key kick kid kidnap kidney
kill killer killing kind king kingdom kiss kit kitchen kite knee knife knight knock know knowledge label laboratory
labour labourer lack lad ladder lady lake lamb lame lamp land landing landlord landmark landowner landscape landslide
lane language large laser latest laugh launch laundry law lawmaker lawn lawsuit lawyer lay layer lazy lead leader
leadership leaf leaflet league leak lean leap learn learner lease leather leave lecture lecturer left leg legacy legal
legend legendary legislation leisure lemon lend length lesbian lesson letter level liar liberal liberty librarian
library licence lie life lifeboat lift light lightning limb limit line linen link lion lip liquid liquor list listen
listener literature litter live liver load loan lobby lobbyist local lock log logic lonely long look loose lord lorry
lose loss lottery loud lounge love lovely lover loyal luck lucky luggage lump lunch lung luxury machine mad magazine
magic magistrate mail main maintain majority make maker malaria male mall man manage manager manifesto mansion manual
manufacturer map marathon marble margin marine market marriage married mask mass massacre massive master match mate
material maths matter maximise maximum meal mean measure meat mechanic medal medicine medieval medium meet meeting
melt member memo memorial memory menace mental mention menu merchant mercy mere merger merit mess message messy metal
method middle midfielder midnight midwife migrant mild mile militant militia milk mill miller millionaire mind miner
mineral minimum mining minor minority minute miracle mirror miscarriage misery miss missile mission mist mistake mix
mob mobile mock model moderate modern modest mom moment monarch money monitor monk monkey monster month monument mood
moon moral morale morning mortgage mosque mosquito mother motion motor motorcycle motorcyclist motorist motorway mount
mountain mouse mouth move movie mud mummy municipal murder murderer muscle museum mushroom music musical musician
mutual mysterious mystery myth nail naked name narrow nasty nation national native natural nature navy neat neck need
needle negative neglect negotiate negotiator neighbour nephew nerve nest net neutral new newborn newcomer newlywed
newspaper night nightclub nightmare noise nominee noodle normal north northern nose note notice notion notorious novel
novelist nuclear numb number nurse nursery nursing nut oak oath obese object oblige observe observer obtain obvious
occasion occupant occupy ocean odd offence offend offer office officer oh old olive omit onion online open opener
opera operate operation operator opinion opponent opportunity oppose opposite opt option oral orange orchestra order
organ organic organise organiser origin original orphan outbreak outcome outdoor outfit outgoing outlaw outline output
outrage outrageous outsider outstanding oven overcome overcrowding overseas overtake owe owl owner oxygen pace pack
package page pain paint painter painting pair palace pale palm pan panel panic paper parade paralysed paramedic parcel
parent parish park parking parliament parliamentary participant particle partner partnership party pass passenger
passion passport pasta path patient patrol pattern pause pavement pay payment pea peaceful peacekeeper peak pedestrian
peer pen penalty pencil penguin pension pensioner pepper percent perfect perform performer perfume period permanent
permission permit persistent person personal persuade pest pet petition petrol pharmaceutical phase philosopher phone
photo photograph photographer physical physician physicist physics pick picture piece pier pig pill pilot pin pink
pioneer pipe pipeline pirate pit pitch pity pizza place plain plaintiff plan plane planet planner plant plastic plate
platform play player playwright plea plead pleasant pleasure pledge plot plumber plunge poacher pocket podcast poem
poet poetry point poison pole policeman policy polite political politician politics poll pollute pollution pool poor
pop popular population port portrait pose position positive possess possible post postal poster postpone potato
potential pottery poultry pour poverty powder powerful practical practice praise pray prayer preacher precious
predator predict prefer pregnant premature premises premium prepare prescription presence presenter preserve
presidency press pressure prestigious pretend pretty prevent prey price pride priest primary prime princess principal
principle print prior priority prison prisoner privacy prize pro probe problem proceed process procession produce
producer product production profession professional profit profound progress prohibit project prolific prominent
promise promote promoter prompt proof propaganda proper property prophet proposal propose prosecutor prospect
prosperity prostitute protect protein protest protester proud prove provide provider province provincial proxy
psychiatrist psychologist pub public publication publish publisher pull pump punch punish pupil puppy purchase pure
purple purpose pursue push put puzzle qualify quality quarter quarterback queen quest question queue quick quiet quit
quote rabbit race racer racial racing racism racist radar radiation radical radio rage raid raider rail railway
rainbow rainfall raise rally ramp random range ranger rank ransom rap rape rapid rapist rapper rare rat rate raw razor
reach react reaction read reader ready real realise reality reason rebel rebuild recall receipt receive reception
recession recipe reckon recognise recommend recommendation record recover recovery recruit recycle recycling red
reduce refer referee referendum reflect reform refugee refuse regard regime region regional register regret regular
regulate regulator rehearse reign reject relate relation relationship relative relax release relevant reliable relief
religion religious reluctant rely remain remark remarkable remember remind remote remove renew renovate rent repair
repeat replace replay reply report reporter represent representative reptile republican reputation request require
rescuer research researcher resemble reserve reservoir reside resident resign resist resolve resort resource respect
respond response rest restaurant restore restrict result resume retail retailer retain retire retreat return reveal
revenge revenue reverse review revise revive revolution reward rhino rid ride rider ridge rifle right rigid ring riot
rioter rise risk risky ritual rival river road roar rob robber robbery robot rock rocket rogue role roll roof rookie
room root rope rose rotten rough round route routine row rower royal rub rubber rubbish rude rugby ruin rule ruler
rumour run runner runway rural rush sack sacred sad safe safety sail sailor saint salary sale salmon salt sample
sanction sand sandwich satellite satisfy sauce saving saw say scale scan scandal scar scare scared scary scene
schedule scheme scholar scholarship school science scientific scientist scooter score scorer scrap scratch scream
screen screenwriter script scrutiny sculptor sculpture sea seal search seaside season seat second secondary secret
secretary section sector secular secure security see seed seek seem seize select self sell seller semi send sense
sensitive sentence separate sequence serial series serious sermon serve service session set setback setting settle
settlement settler severe sewage sex sexual shade shadow shake shallow shame shape share shareholder shark sharp shed
sheep sheer shelf shell shelter shepherd shield shift shine ship shipping shirt shock shocking shoe shoot shooter
shooting shop shopkeeper shopper shopping shore short shot shoulder shout show shower shrink shrug shut shy sibling
sick side siege sight sighting sign signal signature silence silent silk silly silver simple sing singer single sink
sister sit site situation six size skeleton ski skier skill skin skip skipper sky slam slap slash slave slavery sleep
slice slide slight slim slip slogan slope slow slowdown slum small smart smartphone smell smile smog smoker smooth
smuggler snack snake snap snow soap soar soccer society sock soft software soil solar soldier sole solicitor solid
solve son song songwriter sophisticated sorry sort soul sound soup source south southern space spark speak spear
special specialist species specific spectacular spectator speculation speech speed spell spend spice spider spike spin
spirit spiritual spite split sponsor sport sportsman spot spotlight spouse spray spread spring sprinter spy squad
square squash squeeze stab stable stadium stage stairs stake stamp stand standard standby star stare start startup
starve state statement station statistic statistician statue status statutory stay steady steal steam steel steep step
stick stiff stir stock stomach stone stop storage store storm story straight strain strange stranger strategic
strategy straw stream street strength stress stretch strict strike striker string strip stroke struggle stubborn
student studio study stuff stunning stunt stupid style stylish subject submarine submit subscribe subsequent subsidy
substance substitute suburb subway succeed success successful successor sue suffer sugar suggest suicide suit suitable
suitcase sum summer summit sun sunny sunshine super superb supermarket supervisor supply support supporter suppose
supreme sure surfer surge surgeon surgery surplus surprise surrender surround survey survival survive survivor suspect
suspend suspicious sustain swallow swan swap swear sweat sweep sweet swift swim swimmer swimming swing switch sword
symbol sympathy symptom syndrome synthetic system table tackle tactic tail take takeover tale talent talented talk
tall tank tanker tap tape target task taste tax taxi taxpayer tea teach teacher team tear tech technical technician
technique technological technology teen teenage teenager telephone television tell temple temporary tempt ten tenant
tend tender tennis tense tension tent tentative term terminal terrible terrific terror terrorism terrorist test
testify testimony text textbook thank theatre theft theme theory therapist therapy thick thief thin thing think third
thorough thought thousand threat threaten three thrill thriller throat throne throw ticket tide tie tiger tight timber
time tin tiny tip tired tissue title toddler toilet token tolerate toll tomato ton tone tongue tonne tool tooth top
topic torch tornado tortoise torture total touch tough tour tourism tourist tournament tower town toxic toy trace
track trade trader tradition traditional tragedy tragic trail train trainee trainer training traitor tram transfer
transform transgender transit translate translator transmit transport trap travel traveller tray treasure treat
treatment treaty tree trek tremendous trend trial tribal tribe tribute trick trigger trio trip triple triumph trophy
tropical trouble troubled truck trucker true truly trust truth try tsunami tube tunnel turbine turn turnout tutor twin
twist two tycoon type typhoon typical tyre ugly ultimate umbrella umpire unable uncle undergo understand unemployment
unexpected unhappy uniform union unique unit unite universal universe university unknown unlikely unlock unprecedented
unusual update upgrade uphold upper upset urban urge urgent use useful user usual vacant vacation vaccine vague valid
valley valuable value van vandal vanish vast vegan vegetable vegetarian vehicle venture venue verdict version vessel
vet veteran victim victory video view viewer villa village villager villain vintage violence violent viral virtual
virus visa visible vision visit visitor vital vivid vocal voice volcano volume voluntary volunteer vote voter vow
voyage vulnerable wage wait waiter waitress wake walk walker wall want war ward warden wardrobe warehouse warm warn
warning warrant warrior wash waste watch watchdog wave way weak wealth wealthy wear weary web website wedding weed
week weekend weekly weigh weight weird welcome welfare west western wet whale wheat wheel wheelchair whip whisky
whisper whistle whistleblower white wholesale wide widespread widow wife wild wilderness wildlife win wind window wine
wing winger winner winter wipe wire wisdom wise wish wit witness wolf woman wonder wonderful wooden wool word work
worker workforce workplace workshop worm worry worse worship worshipper worst worth worthy wound wrap wreck wreckage
wrestle wrestler wrist write writer wrong yacht yard yeah year yellow yield yoga young youngster youth zero zone zoo
""")
"""Common words, without inflections and without `STARTERS`."""

NAMES_LIKE_WORDS: Final = _lexicon("""
abed ahmed alabama alfred ashley bailey barclay barking beijing bentley beverley boeing browning carol chongqing
clarence clive constance creed dennis dorking emily finley fleming florence france fred goering golding gonzales
goring hamas hamed harding harley hawking huxley ian italy james jared javed jennifer keating kelly kettering khaled
kimberley kissing königsberg lawrence louis majed mali manning manuel marley mohamed mohammed nanjing naveed olive
palestinian philippe piccadilly pickering provence rashed rawalpindi reading reed rowley saeed sally sayed schelling
shirley sicily sneed spence stanley sterling stirling sweden ted terence terrence thomas waheed waleed wesley westley
wilfred winifred worthing wyoming zayed
""")
"""Names with an ending of common words."""

CALENDAR: Final = _lexicon("""
apr april aug august christmas dec december easter feb february fri friday jan january jul july jun june mar march may
mon monday nov november oct october ramadan sat saturday sep sept september sun sunday thu thur thurs thursday tue tues
tuesday wed wednesday
""")
"""Months, days and feasts: the date grammar reads them."""
MONTHS_AND_NAMES: Final = frozenset({"april", "august", "june", "may"})
"""Months that may go on with a name: "Theresa May"."""
ABBREVIATIONS: Final = _lexicon("""
adm apr aug brig capt cmdr col dec dr feb ft gen gov hon jan jr jul jun lt maj mar messrs mr mrs ms mt no nov oct prof
rep rev rt sen sep sept sgt sr st vs
""")
"""Words that are written with a full stop inside a sentence."""
PARTICLES: Final = _lexicon("""
abu al ben bin bint d da dal dall de degli del della den der di do dos du el ibn la las le les los ter und van vom von
zu zum zur
""")
"""Small words inside the names of persons and places."""
LEADING: Final = PARTICLES - _lexicon("ben da dal den do las les los ten und zu zum zur")
"""Particles that may stand before the first capital of a name: "van der Berg"."""
PREFIXES: Final = _lexicon("abd ad al an ar as ash at az bin d del dell el en l la o oz ul")
"""First parts, in small letters, of a hyphenated or elided name: "al-Assad", "d'Ivoire"."""
JOINED: Final = _lexicon("""
affiliated aligned allied appointed area backed based born bound brokered built centric controlled designed educated
era facing free friendly funded heavy held language led like linked made majority mediated obsessed occupied only
oriented owned related rich run side speaking specific sponsored style supplied supported trained turned wide
""")
"""Second parts of compounds whose first part alone is the name: "Lebanon-based"."""
OWNERS: Final = _lexicon("children citizen farmer king men nurse people queen teacher veteran women worker")
"""Owners inside a name: "Korean People's Army", "Workers' Party"."""
NUMBERED: Final = _lexicon("airbus apollo article boeing channel covid f formula grade g group radio route title type")
"""What a number follows as part of the name: "Formula 1"."""
OF_HEADS: Final = (
    INSTITUTIONS
    | TITLES
    | PLACE_WORDS
    | _lexicon("archdiocese church cup duchy emirate isle isles kingdom principality republic sultanate")
)
"""What "of" joins to a name after it."""
FOR_HEADS: Final = _lexicon("""
agency association campaign centre commission committee council department fund institute minister ministry movement
office organization programme secretary service society undersecretary
""")
"""What "for" joins to a name after it."""

_DEMONYM_LINES: Final = """
afghanistan:afghan albania:albanian algeria:algerian andorra:andorran angola:angolan argentina:argentine,argentinian
armenia:armenian australia:australian,aussie austria:austrian azerbaijan:azerbaijani,azeri bahamas:bahamian
bahrain:bahraini bangladesh:bangladeshi barbados:barbadian belarus:belarusian belgium:belgian belize:belizean
benin:beninese bhutan:bhutanese bolivia:bolivian bosnia:bosnian botswana:botswanan brazil:brazilian brunei:bruneian
bulgaria:bulgarian burkina_faso:burkinabe burundi:burundian cambodia:cambodian cameroon:cameroonian canada:canadian
cape_verde:cape_verdean central_african_republic:central_african chad:chadian chile:chilean china:chinese
colombia:colombian comoros:comorian congo:congolese costa_rica:costa_rican croatia:croatian,croat cuba:cuban
cyprus:cypriot czech_republic:czech,czechia denmark:danish,dane djibouti:djiboutian dominican_republic:dominican
east_timor:timorese,timor-leste ecuador:ecuadorian egypt:egyptian el_salvador:salvadoran england:english
equatorial_guinea:equatoguinean eritrea:eritrean estonia:estonian eswatini:swazi,swaziland ethiopia:ethiopian
europe:european fiji:fijian finland:finnish,finn france:french,frenchman,frenchwoman gabon:gabonese gambia:gambian
georgia:georgian germany:german ghana:ghanaian greece:greek grenada:grenadian guatemala:guatemalan guinea:guinean
guyana:guyanese haiti:haitian honduras:honduran hungary:hungarian iceland:icelandic,icelander india:indian
indonesia:indonesian iran:iranian iraq:iraqi ireland:irish,irishman,irishwoman israel:israeli italy:italian
ivory_coast:ivorian,cote_divoire jamaica:jamaican japan:japanese jordan:jordanian kazakhstan:kazakh,kazakhstani
kenya:kenyan kosovo:kosovar,kosovan kuwait:kuwaiti kyrgyzstan:kyrgyz laos:laotian,lao latvia:latvian lebanon:lebanese
lesotho:basotho liberia:liberian libya:libyan liechtenstein:liechtensteiner lithuania:lithuanian
luxembourg:luxembourgish madagascar:malagasy malawi:malawian malaysia:malaysian maldives:maldivian mali:malian
malta:maltese mauritania:mauritanian mauritius:mauritian mexico:mexican moldova:moldovan monaco:monegasque
mongolia:mongolian montenegro:montenegrin morocco:moroccan mozambique:mozambican myanmar:burmese,burma
namibia:namibian nepal:nepali,nepalese netherlands:dutch,dutchman,holland new_zealand:new_zealander
nicaragua:nicaraguan niger:nigerien nigeria:nigerian north_korea:north_korean,dprk north_macedonia:macedonian
norway:norwegian oman:omani pakistan:pakistani palestine:palestinian panama:panamanian
papua_new_guinea:papua_new_guinean paraguay:paraguayan peru:peruvian philippines:philippine,filipino,filipina
poland:polish,pole portugal:portuguese qatar:qatari romania:romanian russia:russian rwanda:rwandan samoa:samoan
saudi_arabia:saudi,saudi_arabian scotland:scottish,scot senegal:senegalese serbia:serbian,serb seychelles:seychellois
sierra_leone:sierra_leonean singapore:singaporean slovakia:slovak,slovakian slovenia:slovenian,slovene somalia:somali
somaliland:somalilander south_africa:south_african south_korea:south_korean south_sudan:south_sudanese
spain:spanish,spaniard sri_lanka:sri_lankan sudan:sudanese suriname:surinamese sweden:swedish,swede switzerland:swiss
syria:syrian taiwan:taiwanese tajikistan:tajik tanzania:tanzanian thailand:thai tibet:tibetan togo:togolese
tonga:tongan tunisia:tunisian turkey:turkish,turk,turkiye turkmenistan:turkmen uganda:ugandan ukraine:ukrainian
united_arab_emirates:emirati,uae united_kingdom:british,uk,britain,great_britain,briton
united_states:american,us,usa,america,united_states_of_america uruguay:uruguayan uzbekistan:uzbek vatican:vatican_city
venezuela:venezuelan vietnam:vietnamese,viet_nam wales:welsh,welshman yemen:yemeni zambia:zambian zimbabwe:zimbabwean
"""
DEMONYMS: Final = {
    demonym: country.replace("_", " ")
    for country, _, demonyms in (entry.partition(":") for entry in _DEMONYM_LINES.split())
    for demonym in (country, *demonyms.replace("-", "_").split(","))
    for demonym in (demonym.replace("_", " "),)
}
"""Country, adjective, inhabitant and short form -> country, in lower case. After ISO 3166 short names and the
"nationality" field of the CIA World Factbook; England, Scotland, Wales, Europe, Tibet and short forms added."""

CAPITALS: Final = _lexicon("""
amsterdam ankara athens baghdad beijing beirut belfast berlin brussels cairo canberra cardiff damascus delhi dublin
edinburgh geneva helsinki islamabad jerusalem kabul kyiv lisbon london madrid moscow nairobi oslo ottawa paris prague
rome seoul stockholm tehran tokyo vienna warsaw washington wellington
""")
"""Capitals that readers know without the article, and that an editor adds."""

SAME_NAMES: Final = (
    ("UN", "United Nations"),
    ("EU", "European Union"),
    ("AU", "African Union"),
    ("World War One", "World War I", "First World War", "WWI", "WW1"),
    ("World War Two", "World War II", "Second World War", "WWII", "WW2"),
    ("COVID-19", "COVID", "coronavirus"),
    ("Q1", "first quarter", "first-quarter"),
    ("Q2", "second quarter", "second-quarter"),
    ("Q3", "third quarter", "third-quarter"),
    ("Q4", "fourth quarter", "fourth-quarter"),
)
"""Names that mean the same; one in small letters may stand so in an article."""

_SPELLINGS: Final = {
    "center": "centre", "centers": "centre", "color": "colour", "defense": "defence", "harbor": "harbour",
    "kiev": "kyiv", "labor": "labour", "neighborhood": "neighbourhood", "program": "programme", "theater": "theatre",
}  # fmt: skip
_LETTERS: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
_ORDINARY_ENDINGS: Final = (
    "able", "ance", "ed", "ence", "ful", "ial", "ible", "ical", "ility", "ing", "ism", "ists", "ive", "less", "ly",
    "ment", "ments", "ness", "ologist", "ologists", "ous", "ship", "sion", "tion", "tions", "wards", "wise",
)  # fmt: skip
_INFLECTIONS: Final = (
    ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("d", ""), ("ied", "y"), ("ing", ""), ("ing", "e"), ("er", ""),
    ("r", ""), ("ers", ""), ("rs", ""), ("est", ""), ("ly", ""), ("y", ""),
)  # fmt: skip


def fold_name(text: str) -> str:
    """Return `text` in lower case without accents, apostrophes or the stops of an abbreviation."""
    folded = text.casefold()
    if not folded.isascii():
        decomposed = unicodedata.normalize("NFKD", folded)
        folded = "".join(char for char in decomposed if not unicodedata.combining(char)).translate(_LETTERS)
    return folded.translate(_DROPPED)


_DROPPED: Final = str.maketrans("", "", "'’ʼ‘.")


@lru_cache(maxsize=16384)
def name_key(word: str) -> str:
    """Return what is compared of one word: folded, British, singular."""
    word = fold_name(word)
    word = _SPELLINGS.get(word, word).replace("isation", "ization")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@lru_cache(maxsize=16384)
def is_ordinary(lower: str) -> bool:
    """Say whether a word, given in lower case, is a common word of English, in any inflection.

    >>> is_ordinary("wounded"), is_ordinary("plant-based"), is_ordinary("kostel")
    (True, True, False)
    """
    first, hyphen, _ = lower.partition("-")
    if hyphen:
        return is_ordinary(first) if first not in PREFIXES else False
    if lower in ORDINARY or lower in STARTERS:
        return True
    if lower in NAMES_LIKE_WORDS or lower in DEMONYMS:
        return False
    return (len(lower) > 4 and lower.endswith(_ORDINARY_ENDINGS)) or any(base in ORDINARY for base in _bases(lower))


def _bases(word: str) -> Iterator[str]:
    """What `word` may be an inflection of: "planned", "plann", "plan"."""
    for ending, other in _INFLECTIONS:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            base = word[: -len(ending)] + other
            yield base
            if base[-1] == base[-2]:
                yield base[:-1]


def keeps_its_stop(word: str) -> bool:
    """Say whether a full stop after `word` belongs to the word: "Mr.", "J."."""
    return word.casefold() in ABBREVIATIONS or (len(word) == 1 and word.isupper())
