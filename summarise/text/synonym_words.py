"""Words that may stand for each other in news: the groups that `contrasts.py` reads.

By hand, from general knowledge of English and of the language of news; British spelling, the American forms are added
where the table is read. Tables only. The groups are wide on purpose: they say that a changed word is no ground for
suspicion, not that two words mean the same.
"""

from typing import Final

# One line: words of which any may stand for any other in some sentence of news.
SYNONYMS: Final = """
# Saying and thinking
say state declare announce tell note remark comment explain add mention stress claim argue maintain insist assert
say statement remark comment
announce announcement reveal unveil disclose declare
statement announcement declaration communique
allege claim accuse contend assert maintain
accusation allegation charge claim
admit acknowledge concede confess recognise accept
deny reject dismiss dispute refute rebut
warn caution alert
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
criticise condemn denounce slam blast attack decry censure lambast lambaste rebuke rap deplore
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
mention refer cite note
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
surprised shocked stunned astonished amazed
hear listen
see watch view observe witness
watch monitor observe track
notice see spot observe
look appear seem
appear emerge surface
seem appear
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
half fifty
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
dead deceased late
alive living
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
whole complete
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
do perform carry conduct undertake
make produce create manufacture build
make create form
produce generate yield
produce manufacture make
use employ utilise apply deploy
use usage utilisation
get obtain receive acquire gain secure
get become
receive get accept
give provide offer supply grant donate hand
give donate contribute
donation gift contribution
provide supply offer deliver furnish
offer propose bid
offer proposal bid
take seize grab
take accept
take bring carry
bring carry transport take
carry transport convey
send dispatch ship deliver transmit
send deploy dispatch
deliver supply bring
keep retain hold preserve maintain
hold keep possess
hold stage organise host conduct
have own possess hold
own possess
owner proprietor holder
include comprise contain involve feature
contain hold include
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
come arrive
go travel head move
travel journey go
trip journey travel tour visit voyage
visit tour
visit trip
visitor tourist guest
return come back
return restore
move shift transfer relocate
move step measure
run operate manage
run race
walk stroll march
walk march
climb ascend
enter access
enter join
flee escape
escape flight
follow pursue chase
chase pursue hunt
pursue seek
search hunt seek look
search hunt
find locate recover
lose misplace
lose drop
throw hurl toss fling
push press
pull drag tow
lift raise
drop release
hit strike beat
hit strike struck
hit affect impact
hit reach
beat defeat overcome
defeat loss
beat win
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
stop prevent block
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
allow enable
permission approval authorisation consent clearance
approve back endorse ratify authorise
approval endorsement
ban prohibit forbid bar outlaw
ban prohibition
banned prohibited forbidden
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
leader head chief boss
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
delegate representative
envoy ambassador diplomat emissary
minister secretary
aide adviser advisor assistant
adviser advisor counsellor consultant
member part
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
fan supporter
group organisation body
group team
group gang
group company
team side squad
team crew
club team side
organisation institution body agency association
agency body
association union federation
union league
committee panel commission board council
council authority
department ministry agency
ministry department
office bureau
company firm business corporation enterprise
firm company
business trade
industry sector
sector industry
shop store outlet retailer
plant factory
factory mill plant
worker employee staff
staff employee personnel workforce
employee staff worker
workforce staff
job post position role
job work employment
job task
post position role job
work labour
wage pay salary earnings
pay salary wage
pay spend
payment fee
fee charge cost
cost price expense
price cost rate
cost charge
expense cost spending expenditure
spending expenditure
income earnings revenue
revenue sales turnover
profit gain earnings
loss deficit
debt liability
money cash fund
fund finance money
fund finance bankroll pay
funding finance money
investment stake
invest spend
loan credit
grant award
award prize
award give
prize trophy award
budget spending
tax levy duty
tariff duty levy
share stock
share stake
market trade
trade commerce
trader dealer broker
dealer trader
customer client consumer buyer shopper
client customer
buyer purchaser
seller vendor
sell market
sale deal
takeover acquisition merger buyout
acquisition purchase
merge combine
goods product merchandise item
product item good
product produce
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
strike attack
protest demonstration rally march
protest demonstrate rally march
protester demonstrator activist
activist campaigner
campaign drive push
campaign effort
effort attempt bid
attempt try seek
attempt bid effort
struggle fight
succeed manage
success victory
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
ruin destroy
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
home house
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
youth youngster
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
relative family
marry wed
marriage wedding
married wed
divorce split separate
birth born
funeral burial
bury inter
die perish
die kill
death fatality
dead kill
death killing
death toll
victim casualty
casualty victim fatality
kill slay murder
kill shoot
killing murder slaying
murder homicide
killer murderer
wound injure hurt
wound injury
injured wounded hurt
injury wound
shoot fire gun
shoot kill
stab knife
bomb explosive
bomb blast
explosion blast detonation
explode detonate
fire blaze inferno
fire blaze wildfire
burn scorch
attack assault raid strike
attack assault
attack shooting
attack bombing
attacker assailant gunman
gunman shooter
gunman attacker
weapon arm gun
gun weapon firearm
soldier troop serviceman
troop force soldier
force army
army military
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
peace truce
treaty pact
sanction penalty
sanction embargo
envoy diplomat
embassy mission
border frontier
country nation state
nation country
state country
government administration cabinet
government authority
administration government
parliament legislature assembly
parliament congress
lawmaker legislator
lawmaker politician
legislator lawmaker senator
congressman lawmaker
senator lawmaker
politician leader
law legislation act
law rule
legislation bill
bill law
rule regulation
rule govern
regulation rule
policy measure
measure step
measure bill
vote ballot poll
vote poll election
election poll vote
poll survey
referendum vote plebiscite
voter electorate
party group
coalition alliance
alliance coalition bloc
region area
region province
area region zone
area district neighbourhood
place location site spot
site location place
town city
town village
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
ground land
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
lawsuit suit
sue litigate
charge accuse indict
charge indictment
indict charge
convict sentence
convict guilty
conviction sentence
sentence jail
sentence term
term sentence
jail imprison prison
jail prison
prison jail
prisoner inmate detainee
detain arrest hold
arrest detain capture apprehend
arrest detention
arrested detained held custody
release free
release publish
acquit clear exonerate
verdict ruling
ruling judgment
appeal challenge
challenge contest dispute
settle resolve
settlement agreement
resolve settle solve
solve resolve
solution answer
problem issue difficulty
issue problem matter question
matter issue
trouble problem
crisis emergency
emergency crisis
disaster catastrophe tragedy
tragedy disaster
crime offence
crime felony
offence crime
criminal offender
offender criminal
suspect accused
suspect alleged
witness see
witness bystander
police officer
officer policeman
policeman officer cop
cop officer police
detective investigator
investigator detective inspector
theft robbery
theft stealing
steal rob
steal take
thief robber burglar
robber thief
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
licence license permit

# Health, science, technology
doctor physician medic
doctor surgeon
medic paramedic
nurse medic
patient sufferer
hospital clinic
clinic hospital
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
drug medication
drug narcotic
vaccine jab shot
vaccination jab immunisation inoculation
vaccinate inoculate immunise
surgery operation
operation procedure
operation mission
mission operation
symptom sign
sign symptom
sign indication
pain ache
pregnant expecting
mental psychological
body corpse
corpse body
stomach abdomen
health wellbeing
healthy fit
coronavirus covid
flu influenza
outbreak epidemic
epidemic pandemic
outbreak spread
scientist researcher
science research
experiment test
technology tech
device gadget
device machine
machine device
computer machine
phone mobile smartphone
phone call
call ring phone
television tv
internet web online
website site
site website
email message
message note text
message letter
letter note
software program
app application
application app
application request
data information
information data details
detail information
picture photo image photograph
photo photograph
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
aircraft plane helicopter
aircraft drone
car vehicle automobile
vehicle car truck
truck lorry vehicle
bus coach
bus vehicle
train locomotive
ship vessel boat
boat vessel
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
accident crash
transport transportation
fuel petrol
fuel gas
oil crude
oil petroleum
petrol gasoline
gas gasoline
electricity power
power electricity energy
power authority
energy power

# Weather, nature
rain rainfall downpour shower
snow snowfall
storm hurricane
storm cyclone
storm tempest
hurricane cyclone typhoon
flood deluge inundate
flood flooding
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
farming agriculture
forest jungle
fish catch
hunt chase
species kind

# Education, culture, religion, sport, life
school academy
university college
student pupil
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
game match
match game fixture
game contest
contest competition
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
transfer move
sign join
sign signature
contract deal
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
meet gather
meet encounter
conference summit
summit conference
session meeting
gathering assembly
agenda programme
minutes record
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
schedule plan
schedule timetable
book reserve
booking reservation
reservation booking
ticket pass
order buy
order book
refund reimburse
refund reimbursement
replace substitute
replacement substitute
exchange swap
swap exchange
fix repair
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
speed pace
length duration
period time
period term
era age
age era
year annual
month monthly
week weekly
day daily
evening night
morning dawn
today now
weekend saturday
fall autumn
autumn fall
noon midday
dawn sunrise daybreak
dusk sunset
century hundred
decade ten
chance opportunity
chance possibility
chance likelihood
opportunity possibility
risk danger
risk threat
threat menace
threaten endanger
threaten warn
reason motive
motive reason
purpose reason
method way
way manner
way method
type kind sort
kind sort
sort type
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
tradition custom
right entitlement
freedom liberty
liberty freedom
equality fairness
justice fairness
duty obligation
duty responsibility
responsibility blame
responsible accountable
power influence
influence power
role part
role function
task duty
ability skill
skill talent
talent gift
experience expertise
knowledge understanding
understanding agreement
mistake error
error mistake fault
blunder mistake
secret mystery
mystery puzzle
rumour gossip
gossip rumour
scandal controversy
controversy dispute
controversial disputed contentious
corrupt dishonest
popular widespread
rename name
refuse decline reject
refuse deny
accept receive
accept agree
welcome greet
welcome receive
greet meet
protect defend safeguard guard
protection security
defend protect
defence protection
guard protect
rescue save
save rescue
survive live
survivor victim
evacuate leave
evacuate remove
evacuation removal
remove withdraw take
removal withdrawal
separate split
split divide
division split
unite join
combine merge
mix blend
replace succeed
succeed replace
successor replacement
inherit receive
store keep
storage store
collect gather
gather collect assemble
gathering crowd
organise arrange
arrange organise
arrangement plan
prepare ready
preparation planning
create establish set
establish found create
set establish
foundation charity
charity foundation
found establish
launch introduce
launch start
introduce bring
introduction launch
promote advance
promote advertise
advertise market
advertisement ad advert commercial
improve better
suffer experience
suffer sustain
sustain suffer
endure suffer
face confront
confront face
encounter face
tackle address
address tackle
deal handle
cope manage
respond react
react respond
reaction response
fear expect
expect await
await wait
wait await
stand remain
stay remain
last continue
last final
first initial
initial first
final last
rest remainder
remainder rest
top lead
top head
base headquarters
headquarters base
base station
camp base
house accommodate
accommodate house
fill occupy
cover include
cover report
cross pass
pass approve
pass adopt
adopt approve
adopt accept
serve work
serve act
act action
action step
activity action
operate function
function work
function role
fit suit
suit fit
match fit
compare contrast
count number
measure gauge
weigh consider
focus concentrate
concentrate focus
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
sober clear
calm relaxed
nervous anxious
lonely alone
alone solo
together jointly
jointly collectively
"""
