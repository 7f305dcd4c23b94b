"""Words that may stand for each other in news: the groups that `contrasts.py` reads.

By hand, from general knowledge of English and of the language of news; British spelling, the American forms are added
where the table is read. Tables only. The groups are wide on purpose: they say that a changed word is no ground for
suspicion, not that two words mean the same.
"""

from typing import Final

# One line: words of which any may stand for any other in some sentence of news.
SYNONYMS: Final = """
# Saying and thinking
say state declare announce tell remark comment explain add mention stress claim argue maintain insist assert
say statement remark comment
announce announcement reveal unveil disclose declare
statement announcement declaration communique
allege claim accuse contend assert maintain
accusation allegation charge claim
admit acknowledge concede confess recognise accept
deny reject dismiss dispute refute rebut
warning caution alert advisory
urge call appeal ask press encourage exhort implore
demand call request insist
request ask demand appeal seek
promise pledge vow commit undertake swear guarantee
promise pledge vow commitment undertaking guarantee
suggest propose recommend advise hint imply indicate
suggestion proposal recommendation advice idea
predict forecast project expect anticipate foresee estimate
prediction forecast projection expectation estimate outlook prognosis
think believe feel consider reckon suppose assume
belief view opinion conviction
opinion view stance position attitude standpoint perspective
report account story article dispatch
report describe recount relate tell cover
describe portray depict characterise call label term
call name dub term label describe
discuss debate talk address consider deliberate
talk speak chat converse
talks negotiation discussion dialogue consultation
discussion debate conversation talk
speech address talk lecture remarks
speech address speak
interview conversation talk
answer reply respond react
answer response reply reaction
inform tell notify brief advise alert
notice notification announcement
explain clarify describe detail
explanation account clarification
highlight emphasise stress underline underscore accentuate
emphasis stress focus
complain grumble protest object
complaint grievance protest objection
criticise condemn denounce slam blast attack decry censure lambast lambaste rebuke deplore
criticism condemnation censure rebuke attack
praise laud hail commend applaud acclaim salute compliment welcome
praise acclaim applause tribute
thank appreciate
congratulate praise
apologise apology regret sorry
blame fault accuse
joke quip jest
hint signal suggest indicate
indicate show suggest signal point demonstrate
show demonstrate prove indicate reveal illustrate
reveal disclose expose uncover show unveil
conceal hide mask cover
publish release issue print post
publication release issuance
write pen author compose draft
author writer novelist
repeat reiterate restate
quote cite refer mention
tell order instruct direct
order command instruct direct
order decree directive instruction command edict
decide determine resolve rule conclude choose
decision ruling verdict judgment judgement determination resolution
conclude find determine decide
conclusion finding result
know understand realise recognise
learn discover find hear
discover find uncover detect spot locate identify
discovery find finding
remember recall recollect
forget overlook omit
doubt question suspect
doubt uncertainty
hope want wish expect aspire
want wish desire seek aim
aim goal objective target purpose intention
aim seek intend plan try want
plan intend propose aim schedule
plan scheme project proposal programme strategy blueprint
plan strategy policy approach
idea concept notion thought
fear worry concern anxiety alarm
fear dread worry
concern worry alarm trouble
worried concerned anxious alarmed afraid fearful
surprise shock astonish stun amaze
see watch view observe witness
watch monitor observe track
notice see spot observe
look appear seem
appear emerge surface
like enjoy love
love adore
hate detest loathe
prefer favour like choose
choose pick select opt elect
choice selection option pick
confirm verify corroborate substantiate validate
confirmation verification
check verify inspect examine review
examine investigate study inspect review scrutinise probe analyse
investigation inquiry enquiry probe review
study research survey analysis investigation report
researcher scientist academic scholar
expert specialist analyst
analyst economist expert
evidence proof
test trial experiment examination
test try check examine
guess estimate
estimate calculate assess evaluate
assess evaluate judge review appraise
assessment evaluation appraisal review

# Change, amount, degree
rise increase grow climb soar surge jump gain advance
rise increase growth gain climb surge jump
raise increase boost lift hike up
fall drop decline decrease sink plunge slump tumble dip slide
fall drop decline decrease reduction slump
reduce cut lower decrease slash trim curb
reduction cut decrease cutback
change alter modify amend adjust revise
change alteration modification amendment adjustment revision shift
become turn get grow
remain stay keep continue
continue persist carry proceed last
stop halt cease end suspend discontinue quit
end finish conclude complete close terminate
end finish conclusion close completion
start begin commence launch initiate open
start beginning launch outset onset opening
resume restart reopen
expand grow extend widen enlarge
expansion growth enlargement
extend prolong lengthen stretch
extension prolongation
shrink contract narrow
improve enhance better upgrade boost strengthen
improvement enhancement upgrade progress
worsen deteriorate degrade
recover rebound bounce rally recuperate
recovery rebound comeback
strengthen reinforce bolster boost
weaken undermine erode
spread expand extend
accelerate speed hasten quicken
slow delay decelerate
delay postpone defer
delay postponement holdup
develop evolve grow
development growth progress evolution
develop create build design
trend tendency pattern
rate pace speed
level amount rate
number total figure count tally
number amount quantity volume
total sum amount
sum amount figure
part portion share section segment piece
share stake holding portion
most majority bulk
many numerous several multiple
various several different diverse
few handful
about around approximately roughly nearly almost
almost nearly virtually practically
exactly precisely
more additional further extra
additional extra further another
only just merely simply solely
very extremely highly really
large big huge vast massive enormous giant substantial sizeable
small little tiny minor modest
great big large major
great excellent outstanding superb wonderful
good great fine positive
bad poor negative
important significant key crucial vital critical essential major
main chief principal primary key central leading major
serious grave severe
severe harsh heavy serious
strong powerful robust solid
strength power force
weak feeble fragile
fast quick rapid swift speedy
quickly rapidly swiftly fast speedily
slow sluggish
new fresh novel recent
recent latest new
recently lately newly
old ancient aged elderly
former ex previous past earlier
previous earlier prior past
current present existing
currently now presently
future coming upcoming forthcoming next
next following subsequent
later afterwards subsequently then
before earlier previously
soon shortly
immediately instantly promptly
finally eventually ultimately
often frequently regularly commonly
usually normally typically generally
rarely seldom hardly
always constantly continually
sometimes occasionally
again anew
also too additionally moreover
however but though although yet nevertheless
because since as
while whereas
therefore thus hence consequently
despite notwithstanding
throughout during
through via
regarding concerning about
amid during among
until till
across throughout
worldwide globally internationally
clear obvious evident apparent
clearly obviously evidently
apparently seemingly reportedly allegedly
certain sure
certainly definitely surely undoubtedly
probably likely
possible potential
possibly perhaps maybe
difficult hard tough challenging
easy simple
different various distinct
same identical similar
similar alike comparable
entire whole full complete total
completely entirely fully totally wholly
partly partially
mainly mostly largely primarily chiefly
especially particularly notably
sharply steeply dramatically significantly considerably substantially
slightly marginally modestly
happy glad pleased delighted
sad unhappy sorry
angry furious irate outraged
anger fury rage outrage
famous renowned celebrated noted prominent
popular favourite
rich wealthy affluent
poor impoverished needy
empty vacant
dangerous hazardous risky perilous unsafe
danger risk hazard threat peril
safe secure
safety security
true correct right accurate
wrong incorrect false mistaken
fake false bogus counterfeit
real genuine actual
secret confidential classified hidden
public open
private personal
strange odd unusual bizarre weird
normal usual ordinary regular standard
rare uncommon unusual
common widespread frequent
necessary needed required essential
enough sufficient adequate
available accessible
ready prepared
able capable
expensive costly dear
cheap inexpensive affordable
beautiful attractive lovely
clever intelligent smart bright
careful cautious
violent brutal
brutal cruel savage
peaceful calm quiet
quiet calm silent
bright vivid
hot warm
cold cool chilly freezing
wet damp moist rainy
dry arid
dark dim
clean pure
dirty filthy polluted
near close nearby
far distant remote
deep profound
wide broad extensive
thin slim
fat overweight obese
sick ill unwell ailing
young youthful
brave courageous
loyal faithful
honest truthful
fair just
strict tough stringent tight
tense strained
unclear uncertain unknown
unknown unidentified anonymous
special particular specific
joint shared common
separate individual distinct
overall total general
global international worldwide
national nationwide domestic
local regional
foreign overseas international
rural countryside
urban city

# Doing, moving, having
purchase buy acquire obtain
do perform carry conduct undertake
make produce create build
make create form
produce generate yield
produce manufacture make
use employ utilise apply deploy
use usage utilisation
get obtain receive acquire gain secure
receive get accept
give provide offer supply grant donate hand
give donate contribute
donation gift contribution
provide supply offer deliver furnish
offer propose bid
offer proposal bid
take seize grab
take accept
bring carry transport take
carry transport convey
send dispatch ship deliver transmit
send deploy dispatch
deliver supply bring
keep retain hold preserve maintain
hold keep possess
hold stage organise host conduct
have own possess hold
owner proprietor holder
include comprise contain involve feature
consist comprise
involve include entail
belong own
share divide split
join enter enlist
join connect link
connect link attach tie
link connection tie relationship
relationship tie link relation
leave depart go exit quit
leave abandon desert
quit resign leave
departure exit resignation
arrive reach come land
arrival coming
go travel head move
travel journey go
trip journey travel tour visit voyage
visitor tourist guest
return come back
return restore
move shift transfer relocate
move step measure
run operate manage
walk stroll march
enter access
flee escape
escape flight
follow pursue chase
chase pursue hunt
pursue seek
search hunt seek look
find locate recover
lose misplace
throw hurl toss fling
push press
pull drag tow
hit strike beat
hit affect impact
hit reach
beat defeat overcome
crash collide hit smash
crash collision accident
accident incident crash
incident event occurrence
event occasion
happen occur take
occur arise happen
cause trigger provoke spark prompt lead bring
cause reason
result outcome consequence effect
result lead
affect impact influence
effect impact influence
prevent stop avert block thwart
block obstruct bar
avoid evade escape
avoid prevent
help aid assist support
help aid assistance support relief
support back endorse
support backing endorsement help
oppose resist fight
fight battle combat struggle
battle fight combat clash
clash fight fighting skirmish conflict
conflict war fighting
conflict dispute
dispute row quarrel feud disagreement argument
argue quarrel
agree accept consent
agreement deal accord pact treaty settlement contract
deal agreement bargain
allow permit let enable
permission approval authorisation consent clearance
approve back endorse ratify authorise
approval endorsement
ban prohibit forbid bar outlaw
ban prohibition
limit restrict cap curb
limit restriction cap
restriction curb limit
control regulate
control power
manage run handle control lead
handle manage deal
lead head run chair
lead guide
head lead chief leader boss
chief head director
chairman chair chairwoman chairperson head president
president chief chairman
director head manager
manager boss head
executive boss manager
officer official
official authority
official spokesman spokeswoman spokesperson
spokesman spokeswoman spokesperson representative
representative delegate envoy
envoy ambassador diplomat emissary
minister secretary
aide adviser advisor assistant
adviser advisor counsellor consultant
colleague coworker associate
partner ally
partner spouse
friend ally
enemy foe rival adversary
rival opponent competitor challenger
competitor rival contender
candidate contender nominee
supporter backer follower fan
supporter advocate
critic opponent
group organisation body
group team
group gang
group company
team side squad
team crew
club team side
organisation institution body agency association
association union federation
union league
committee panel commission board council
council authority
department ministry agency
office bureau
company firm business corporation enterprise
business trade
industry sector
shop store outlet retailer
factory mill plant
worker employee staff
staff employee personnel workforce
job post position role
job work employment
job task
work labour
wage pay salary earnings
pay spend
payment fee
fee charge cost
cost price expense
price cost rate
expense cost spending expenditure
income earnings revenue
revenue sales turnover
profit gain earnings
loss deficit
debt liability
money cash fund
fund finance money
fund finance bankroll pay
investment stake
invest spend
loan credit
grant award
award give
prize trophy award
budget spending
tax levy duty
tariff duty levy
share stock
market trade
trade commerce
trader dealer broker
customer client consumer buyer shopper
buyer purchaser
seller vendor
sell market
sale deal
takeover acquisition merger buyout
acquisition purchase
merge combine
goods product merchandise item
item article thing
economy market
recession downturn slump
bankruptcy insolvency
hire recruit employ appoint
appoint name nominate designate
appointment nomination
fire sack dismiss axe
dismissal sacking
strike walkout stoppage
protest demonstration rally march
protest demonstrate rally march
protester demonstrator activist
activist campaigner
campaign drive push
campaign effort
effort attempt bid
attempt try seek
succeed manage
win victory triumph
win secure gain
win earn
winner champion victor
victory win success
lead advantage
achieve attain reach accomplish
achievement accomplishment success
fail collapse
failure collapse
collapse fall
destroy demolish wreck ruin
destruction devastation
damage harm hurt
damage destruction
harm damage injury
break breach violate
break smash
breach violation infringement
violate breach flout
repair fix mend
repair restore
build construct erect
building construction
building structure block
house home residence dwelling
flat apartment
live reside dwell
resident inhabitant local villager
resident citizen
citizen national
people person resident public
people folk
person individual
man guy
man male
woman female
woman lady
child kid youngster
child boy
child girl
child minor
child youth
boy lad
boy youth
girl daughter
boy son
teenager youth youngster
baby infant newborn
parent mother
parent father
wife spouse
husband spouse
brother sibling
sister sibling
son child
daughter child
family household relative
marry wed
marriage wedding
divorce split separate
birth born
funeral burial
bury inter
die perish
die kill
death fatality
death killing
casualty victim fatality
kill slay slew slain murder
murder homicide
killer murderer
wound injure hurt
wound injury
shoot fire gun
stab knife
bomb explosive
bomb blast
explosion blast detonation
explode detonate
fire blaze inferno
fire blaze wildfire
burn scorch
attack assault raid strike
attack shooting
attack bombing
attacker assailant gunman
gunman shooter
weapon arm gun
gun weapon firearm
soldier troop serviceman
troop force soldier
military army force
fighter militant rebel
militant extremist fighter
rebel insurgent militant
terrorist militant extremist
invade attack
invasion attack offensive
occupy seize
capture seize take
seize confiscate take
withdraw pull retreat
withdrawal pullout
ceasefire truce armistice
truce peace
sanction penalty
sanction embargo
embassy mission
border frontier
country nation state
government administration cabinet
government authority
parliament legislature assembly
parliament congress
lawmaker politician
legislator lawmaker senator
congressman lawmaker
politician leader
law legislation act
law rule
legislation bill
bill law
rule regulation
rule govern
policy measure
measure bill
vote ballot poll
vote poll election
poll survey
referendum vote plebiscite
voter electorate
party group
alliance coalition bloc
region province
area region zone
area district neighbourhood
place location site spot
town city
capital city
city municipality
street road
road highway
highway motorway freeway
path route
route road way
bridge crossing
river stream
sea ocean
coast shore
forest woodland
mountain peak
hill slope
island isle
land territory
land ground
territory area
world globe

# Law and police
court tribunal
court judge
judge justice
judge magistrate
lawyer attorney solicitor barrister counsel
prosecutor attorney
trial case
trial hearing
hearing session
case lawsuit suit
sue sued suing litigate
charge accuse indict
charge indictment
convict guilty
conviction sentence
sentence jail
sentence term
jail prison
prisoner inmate detainee
arrest detain capture apprehend
arrest detention
arrested detained held custody
release free
acquit clear exonerate
appeal challenge
challenge contest dispute
resolve settle solve
solution answer
problem issue difficulty
issue problem matter question
trouble problem
crisis emergency
disaster catastrophe tragedy
crime offence
crime felony
criminal offender
suspect accused
witness bystander
policeman officer cop
cop officer police
investigator detective inspector
theft robbery
theft stealing
steal rob
steal take
thief robber burglar
fraud scam
fraud deception
scam swindle
corruption bribery graft
bribe bribery
abuse mistreatment
abuse assault
rape assault
smuggle traffic
smuggling trafficking
smuggler trafficker
kidnap abduct seize
kidnapping abduction
hostage captive
escape break
fine penalty
penalty punishment
punish penalise discipline
punishment sanction
permit licence license

# Health, science, technology
doctor physician medic
doctor surgeon
medic paramedic
nurse medic
patient sufferer
hospital clinic
illness disease sickness
disease illness condition
disease virus
virus infection
infection disease
infect contract
treatment therapy
treat cure
cure treatment remedy
medicine drug medication
drug narcotic
vaccine jab shot
vaccination jab immunisation inoculation
vaccinate inoculate immunise
surgery operation
operation procedure
operation mission
symptom sign
sign indication
pain ache
mental psychological
stomach abdomen
health wellbeing
healthy fit
coronavirus covid
flu influenza
outbreak epidemic
epidemic pandemic
outbreak spread
science research
technology tech
device gadget
device machine
computer machine
phone mobile smartphone
call ring phone
television tv
internet web online
website site
email message
message text
message letter
software program
app application
application request
information data details
picture photo image photograph
video footage
footage film
film movie
film shoot
recording tape
hack breach
hacker attacker
space orbit
rocket missile
satellite craft
plane aircraft jet airliner
aircraft helicopter
aircraft drone
car vehicle automobile
truck lorry vehicle
bus coach
bus vehicle
train locomotive
ship vessel boat
ferry boat
yacht boat
tanker vessel
motorcycle motorbike bike
bicycle bike
taxi cab
passenger traveller
driver motorist
pilot captain
flight plane
flight trip
airline carrier
airport airfield
port harbour
station depot
traffic congestion
transport transportation
fuel petrol
fuel gas
oil crude
oil petroleum
petrol gasoline
gas gasoline
power electricity energy
power authority

# Weather, nature
rain rainfall downpour shower
snow snowfall
storm hurricane
storm cyclone
storm tempest
hurricane cyclone typhoon
flood deluge inundate
earthquake quake tremor
drought dry
heat warmth
wind gale
climate weather
temperature heat
environment nature
pollution contamination
pollute contaminate
emission pollution
animal creature beast
dog hound
cat feline
bird fowl
plant crop
crop harvest
tree wood
farm agriculture
farmer grower
forest jungle
fish catch
species kind

# Education, culture, religion, sport, life
school academy
university college
student undergraduate
pupil student schoolchild
teacher educator instructor
teacher professor
professor academic
class lesson
course class
degree qualification
education schooling
teach educate instruct
train coach
training practice
study learn
graduate student
exam test
book novel
book volume
novel story
story tale
poem verse
newspaper paper
newspaper daily
magazine journal
journalist reporter correspondent
journalist writer
editor journalist
broadcast air
broadcaster channel network
channel station
programme show
show series
show exhibition
exhibition display exhibit
concert gig
concert show
performance show
perform play
musician artist
artist painter
artist singer
singer vocalist
singer star
star celebrity
actor star
actor performer
song track
song tune
album record
band group
painting picture
painting artwork
sculpture statue
play drama
theatre stage
director filmmaker
festival celebration
celebrate mark commemorate
celebration party
ceremony service
anniversary commemoration
holiday vacation
holiday festival
religion faith
faith belief
church cathedral
church congregation
priest cleric
priest clergyman
imam cleric
cleric clergyman
pope pontiff
bishop prelate
pray worship
prayer worship
god lord
christmas holiday
sport game
match game fixture
game contest
competition tournament contest
competition rivalry
tournament championship
championship title
title crown
title trophy
cup trophy
league division
final decider
player footballer
player athlete
football soccer
coach manager
coach trainer
referee official
goal score
score net
score result
draw tie
defender back
striker forward
goalkeeper keeper goalie
race contest
runner athlete
boxer fighter
train practise
injury injured
sign join
sign signature
stadium ground arena venue
venue location
spectator fan crowd
crowd audience
crowd throng
meal dinner
meal lunch
food meal
eat consume
drink consume
consume use
cook prepare
cook chef
restaurant eatery
cafe coffee
bar pub
hotel inn
meeting conference
meeting summit
meeting gathering
meet encounter
conference summit
session meeting
gathering assembly
agenda programme
attend join
attend participate
participate join
participation involvement
participant attendee
invite ask
invitation invite
cancel scrap abandon
cancellation scrapping
scrap abolish
abolish end
schedule timetable
booking reservation
ticket pass
order buy
order book
refund reimburse
refund reimbursement
replace substitute
replacement substitute
exchange swap
fault defect
fault problem
defect flaw
flaw weakness
faulty defective
broken damaged
quality standard
feature function
size dimension
colour shade
weight mass
length duration
period time
period term
era age
month monthly
week weekly
day daily
evening night
morning dawn
today now
noon midday
dawn sunrise daybreak
dusk sunset
chance opportunity
chance possibility
chance likelihood
opportunity possibility
threat menace
threaten endanger
threaten warn
reason motive
purpose reason
method way
way manner
type kind sort
model version
version edition
example instance
instance case
fact truth
truth reality
reality fact
history past
memory recollection
memorial monument
monument statue
culture civilisation
custom tradition
right entitlement
freedom liberty
equality fairness
justice fairness
duty obligation
duty responsibility
responsibility blame
responsible accountable
power influence
role function
task duty
ability skill
skill talent
talent gift
experience expertise
knowledge understanding
understanding agreement
error mistake fault
blunder mistake
secret mystery
mystery puzzle
rumour gossip
scandal controversy
controversy dispute
controversial disputed contentious
corrupt dishonest
popular widespread
rename name
refuse decline reject
refuse deny
welcome greet
welcome receive
greet meet
protect defend safeguard guard
protection security
defence protection
rescue save
survive live
survivor victim
evacuate leave
evacuate remove
evacuation removal
remove withdraw take
removal withdrawal
division split
unite join
mix blend
replace succeed
successor replacement
inherit receive
store keep
storage store
gather collect assemble
gathering crowd
organise arrange
arrangement plan
preparation planning
create establish set
establish founded create
foundation charity
launch introduce
introduce bring
introduction launch
promote advance
promote advertise
advertise market
advertisement ad advert commercial
suffer experience
suffer sustain
endure suffer
face confront
encounter face
tackle address
cope manage
expect await
await wait
stand remain
last final
rest remainder
top lead
top head
base headquarters
base station
camp base
house accommodate
fill occupy
cover include
cross pass
pass approve
pass adopt
adopt approve
adopt accept
serve work
serve act
action step
operate function
function work
fit suit
match fit
compare contrast
measure gauge
weigh consider
focus concentrate
interest concern
interested keen
eager keen
keen enthusiastic
willing ready
reluctant unwilling
tired exhausted
exhausted weary
hungry starving
thirsty parched
drunk intoxicated
calm relaxed
nervous anxious
lonely alone
alone solo
together jointly
jointly collectively

# One word in other parts of speech, where the stems differ
accept acceptance acceptable
accuse accusation
achieve achievement
acquire acquisition
act action active activity
add addition additional
admit admission
adopt adoption
advertise advertisement advertising
advise advice advisory
agree agreement
alive live life living
allege allegation allegedly
amend amendment
analyse analysis analyst
angry anger angrily
appear appearance
apply application applicant
appoint appointment
approve approval
argue argument
arrange arrangement
arrive arrival
assess assessment
assist assistance assistant
attend attendance attendee
attract attraction attractive
aware awareness
bankrupt bankruptcy
beauty beautiful
begin beginning beginner
behave behaviour
believe belief believer
bomb bombing bomber bombardment
brave bravery
burn burner
calculate calculation
cancel cancellation
capable capability
cautious caution cautiously
celebrate celebration
certain certainty certainly
choose choice
clear clearly clarity clearance
collect collection
combine combination
communicate communication
compare comparison
compete competition competitor competitive
complain complaint
complete completely completion
conclude conclusion
confess confession
confident confidence
confirm confirmation
confuse confusion
connect connection
conserve conservation
consider consideration
construct construction
consult consultation consultant
consume consumption consumer
continue continuation continuous
contribute contribution
convict conviction
cooperate cooperation
correct correction correctly
corrupt corruption
courage courageous
create creation creator creative
crime criminal
critic critical criticism criticise
cruel cruelty
danger dangerous endanger
dead death die deadly
debate debater
decide decision decisive
declare declaration
deep depth deeply deepen
defend defence defender
deliver delivery
demonstrate demonstration demonstrator
deny denial
depart departure
deploy deployment
depress depression
describe description
destroy destruction destructive
detain detention detainee
determine determination
develop development developer
differ difference different differently
difficult difficulty
diplomat diplomatic diplomacy
disappoint disappointment
discover discovery
discuss discussion
dismiss dismissal
distant distance
distribute distribution
divide division
donate donation donor
east eastern
economy economic economical economist
educate education educational
effect effective effectively
elect election electoral
emerge emergence
emit emission
emotion emotional
employ employment employer
encourage encouragement
energy energetic
enforce enforcement
enter entry entrance
enthusiasm enthusiastic
environment environmental
equal equality equally
escalate escalation
establish establishment
evacuate evacuation
evident evidence
exact exactly
examine examination
exclude exclusion exclusive
execute execution executive
exist existence
expand expansion
expect expectation
expensive expense
explain explanation
explode explosion explosive
expose exposure
express expression
extend extension extensive extent
fail failure
faith faithful
false falsely
fame famous
farm farmer
finance financial
flexible flexibility
free freedom freely
frequent frequently frequency
friend friendly friendship
full fully
generous generosity
govern government governor
grow growth
guilt guilty
happy happiness happily
harm harmful
health healthy
heat hot
heavy heavily weight
help helpful
hero heroic heroism
history historic historical historian
honest honesty honestly
hope hopeful hopefully
hostile hostility
huge hugely
hunger hungry
identify identification identity
ill illness
imagine imagination
immediate immediately
immigrate immigration immigrant
import importation importer
important importance
impose imposition
improve improvement
include inclusion inclusive
indict indictment
industry industrial
infect infection infectious
inflate inflation
inform information
inquire inquiry
inspect inspection inspector
install installation
insure insurance insurer
intend intention intent
introduce introduction
invade invasion invader
invent invention inventor
invest investment investor
investigate investigation investigator
isolate isolation
judge judgment judgement judicial
kill killing killer
know knowledge
law legal lawyer
legislate legislation legislative legislature
legal legally
liberate liberation
limit limitation
locate location
long length
loyal loyalty
maintain maintenance
manage management manager
marry marriage
measure measurement
migrate migration migrant
mourn mourner
move movement
murder murderer
music musical musician
nation national nationally
nature natural naturally
negotiate negotiation negotiator
nominate nomination nominee
north northern
obey obedience
observe observation observer
occupy occupation
offend offence offensive
operate operation operator
oppose opposition opponent
organise organisation organiser
origin original originally
overthrow overthrew overthrown
participate participation participant
partner partnership
pay payment
peace peaceful peacefully
perform performance performer
permit permission
persuade persuasion
plan planning planner
please pleasure
poet poem poetry
poison poisonous
politics political politician
pollute pollution
poor poverty poorly
popular popularity
possible possibility possibly
postpone postponement
power powerful
predict prediction
prefer preference
prepare preparation
present presence
preserve preservation
prevent prevention
probable probably probability
proceed procedure
produce product production producer
profit profitable
progress progressive
promote promotion
propose proposal
prosecute prosecution prosecutor
prosper prosperity prosperous
protect protection protective
prove proof
provide provision provider
public publicly
publish publication publisher
punish punishment
quick quickly
rapid rapidly
react reaction
real reality
rebel rebellion
receive receipt
recognise recognition
recommend recommendation
recover recovery
reduce reduction
refer reference
refuse refusal
regret regrettable
regular regularly
regulate regulation regulator
reject rejection
relate relation relationship
religion religious
rely reliance reliable
remove removal
renew renewal
replace replacement
represent representation representative
require requirement
resign resignation
resist resistance
resolve resolution
respond response respondent
responsible responsibility
restore restoration
restrict restriction
retire retirement
reveal revelation
revise revision
rob robbery robber
safe safety safely
satisfy satisfaction
save saver
science scientific scientist
secret secretly secrecy
secure security securely
select selection
sell sale seller
separate separation separately
serious seriously
serve service
settle settlement
severe severity severely
sharp sharply
short shorten
sick sickness
significant significantly significance
silent silence
similar similarly similarity
simple simply simplicity
slow slowly
society social
solve solution
south southern
speak speech speaker spokesman
stable stability
steady steadily
strategy strategic
strong strength strongly strengthen
succeed success successful successfully
sudden suddenly
suggest suggestion
suicide suicidal
supply supplier
survive survival survivor
suspect suspicion suspicious
suspend suspension
sympathy sympathetic
tax taxation
teach teacher
technology technological
tense tension
terminate termination
terror terrorism terrorist
test testing tester
theatre theatrical
threat threaten
tour tourism tourist
trade trader
tradition traditional
tragic tragedy
train trainer
transform transformation
translate translation translator
treat treatment
true truth
trust trustworthy
unite unity union
urge urgent urgency
use usage user useful
vary variety various variation
victory victorious
violate violation
violent violence violently
visible visibility
volunteer voluntary voluntarily
vote voter
war warfare wartime
warm warmth
weak weakness weaken
wealth wealthy
west western
wide widely widen width
win winner
wise wisdom
withdraw withdrawal
worse worsen
write writer
year yearly annual
young youth youngster
"""
