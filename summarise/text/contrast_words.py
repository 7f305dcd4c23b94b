"""Words that exclude each other: the opposites, classes and look-alikes that `contrasts.py` reads.

By hand, from general knowledge of English and of the language of news; British spelling, the American forms are added
where the tables are read. Tables only: they know no sentence. Left out are words that two people may use of one deal
(lend and borrow, buy and sell, ask and answer), words that are often true of one thing together or used loosely (old
and new, former and current, up and down, city and town, defeat as a verb), and what names and numbers already tell.
"""

from typing import Final

# One line: two sides; every word of one side excludes every word of the other when it is said of the same thing.
OPPOSITES: Final = """
# Amounts and markets
rise grow climb increase soar surge jump gain raise hike boost rebound rally rocket skyrocket swell balloon |\
 fall drop decline decrease sink plunge slump tumble dip slide slip plummet shrink dwindle reduce cut slash diminish\
 lower lessen ease
growth increase rise gain upturn upswing uptick hike | decrease fall drop decline reduction cut slump downturn plunge\
 dip downswing downtick cutback
double | halve
triple treble | halve
multiply | dwindle shrink
unchanged flat stagnant stagnate | rise grow climb increase soar surge jump gain raise hike rally rebound
unchanged flat stagnant stagnate | fall drop decline decrease sink plunge slump tumble dip plummet shrink reduce cut\
 slash lower
expand grow widen enlarge broaden | contract shrink narrow
growth expansion enlargement | contraction shrinkage decline
boom upturn | bust recession slump downturn depression
recovery rebound upturn | relapse slump downturn recession
more | less fewer
most | least fewest
higher | lower
highest | lowest
maximum | minimum
maximise | minimise
peak high | trough low
ceiling | floor
upper | lower
profit gain surplus | loss deficit
surplus | deficit shortfall shortage
profitable lucrative | unprofitable lossmaking
bullish | bearish
inflation | deflation
inflationary | deflationary
appreciate strengthen | depreciate weaken devalue
revalue revaluation | devalue devaluation
appreciation | depreciation
strengthen harden bolster reinforce fortify | weaken soften undermine erode
strong robust powerful | weak feeble
stronger | weaker
strongest | weakest
strongly | weakly
overvalue overpriced | undervalue underpriced
overpay | underpay
overcharge | undercharge
overestimate | underestimate
overstate exaggerate | understate downplay
overspend overspent | underspend underspent
overstaffed | understaffed
oversubscribed | undersubscribed
exceed surpass top outstrip beat | miss undershoot
outperform | underperform
premium | discount
cheap inexpensive affordable | expensive costly pricey
cheaper | dearer pricier costlier
cheaply | expensively
saver | spender
revenue income | expenditure outlay expense
asset | liability
debit | credit
creditor lender | debtor borrower
solvent | insolvent bankrupt
solvency | insolvency bankruptcy
invest | divest disinvest
investment | divestment disinvestment
nationalise | privatise
nationalisation | privatisation
regulate | deregulate
regulation | deregulation
centralise | decentralise
centralisation | decentralisation
merge combine unite | demerge split separate
merger | demerger breakup
deposit | withdraw
deposit | withdrawal
import importation | export exportation
importer | exporter
buyer purchaser | seller vendor
wholesale | retail
wholesaler | retailer
shortage scarcity dearth lack | glut surplus excess oversupply abundance
scarce | abundant plentiful ample
supply | demand
gross | net
taxable | exempt untaxed
fixed | variable floating adjustable
secured | unsecured
liquid | illiquid
inflow influx | outflow
shorter | longer
shortest | longest
shorten curtail | lengthen extend prolong
prosper thrive flourish | struggle flounder suffer languish stagnate
prosperity wealth affluence | poverty hardship destitution
rich wealthy affluent prosperous | poor impoverished needy destitute
richer wealthier | poorer
richest wealthiest | poorest
enrich | impoverish
stimulus | austerity
stimulate spur | dampen curb stifle depress
restrict limit curb constrain | expand liberalise
subsidise subsidy | tax levy
reward | punish penalise
reward bonus | punishment penalty
waste squander | save conserve
wasteful | economical thrifty frugal
consumption | production
consumer | producer manufacturer
repay repaid | default
own | rent lease
landlord owner | tenant renter
luxury luxurious | budget economical basic
upgrade | downgrade
list | delist
buoyant upbeat | gloomy depressed downbeat
stable steady | volatile unstable fluctuating erratic
stability | instability volatility turmoil
stabilise | destabilise
monopoly | competition
monopolistic | competitive

# Work and companies
hire recruit employ appoint | fire sack dismiss axe axed axing
recruitment | dismissal redundancy layoff
employment | unemployment joblessness
employer | employee worker
boss superior | subordinate
permanent | temporary interim provisional transient
permanently | temporarily provisionally
skilled | unskilled
promote | demote relegate
promotion | demotion relegation
join enter | leave leaves quit exit
joiner | leaver
quit resign depart | stay remain
leave leaves | stay
retire | stay continue
open reopen unlock | close shut closure shutdown lock
launch start begin commence initiate open | end stop cease conclude finish terminate halt
start beginning outset onset | end ending conclusion finish
continue persist proceed resume keep | stop cease halt suspend discontinue end
resume restart | suspend pause halt stop interrupt
establish create | abolish scrap dissolve dismantle
founding establishment creation | abolition dissolution
introduce impose enact | abolish scrap lift repeal rescind remove withdraw
introduction imposition | abolition removal repeal withdrawal
manual manually | automatic automated automatically
digital | analogue analog
amateur | professional
unprofessional amateurish | professional
experienced seasoned veteran | inexperienced novice
expert specialist | novice beginner amateur
expertise | ignorance inexperience
senior | junior
predecessor | successor
insider | outsider
efficient productive | inefficient unproductive wasteful
efficiency | inefficiency
success | failure flop
succeed manage | fail
successful | unsuccessful failed
successfully | unsuccessfully
achieve attain reach meet hit | miss fail
pass | fail
overworked | idle
busy | idle
lazy idle | hardworking diligent industrious
outsource | insource
bankroll fund finance | defund

# Yes and no: approval, permission, law-making
accept | reject refuse spurn decline
acceptance approval endorsement consent | rejection refusal veto disapproval
agree promise vow pledge consent | refuse
agree concur | disagree differ
agreement accord consensus | disagreement dispute discord dissent
approve adopt ratify endorse | reject veto block disapprove
sign | veto
adoption ratification passage | rejection veto defeat
enact adopt | repeal revoke rescind annul
allow permit let authorise enable license legalise | ban forbid prohibit bar outlaw prevent block disallow
permission authorisation clearance | ban prohibition refusal
allowed permissible permitted | impermissible forbidden banned prohibited
legal lawful legitimate licit | illegal unlawful illegitimate illicit
legally lawfully | illegally unlawfully
legality | illegality
legitimacy | illegitimacy
legalise decriminalise | criminalise outlaw ban
legalisation decriminalisation | criminalisation prohibition
support back endorse favour advocate champion | oppose reject resist object
supporter backer advocate proponent champion | opponent critic detractor
support backing endorsement | opposition resistance
supportive sympathetic | critical hostile unsympathetic
pro | anti
favourable | unfavourable adverse hostile
favourably | unfavourably
yes | no
veto | approval assent
affirmative | negative
grant award | deny refuse withhold
grant | revoke
confirm affirm | deny refute rebut
admit acknowledge confess concede | deny dispute reject
confirmation admission acknowledgement acknowledgment confession | denial refutation rebuttal
prove | disprove refute
proven | unproven
uphold upheld affirm | overturn quash overrule reverse annul
valid | invalid void null
validate | invalidate void annul
validity | invalidity
impose slap | lift remove ease
tighten toughen harden | loosen relax ease soften
tight | loose
tighter | looser
tightly | loosely
strict stringent tough harsh severe | lax lenient loose soft mild
stricter tougher harsher | looser softer milder
strictly | loosely leniently
severity harshness strictness | leniency laxity mildness
mandatory compulsory obligatory | optional voluntary
mandatorily compulsorily forcibly | voluntarily optionally
obligation duty | option choice
comply obey | defy disobey flout violate
honour respect observe keep fulfil fulfill | violate breach break flout
compliance observance obedience | violation breach noncompliance defiance disobedience
obedient | disobedient defiant
law | anarchy lawlessness
lawful | lawless
limit cap | unlimited uncapped
limited restricted capped | unlimited unrestricted limitless
conditional | unconditional
conditionally | unconditionally
binding | nonbinding
include contain incorporate | exclude omit
inclusion | exclusion omission
inclusive | exclusive
add append | remove subtract delete deduct
addition | removal subtraction deletion deduction
insert | remove extract
attach connect link join fasten | detach disconnect separate unfasten
attachment connection | detachment disconnection separation
unify unite reunite | divide split separate
unity solidarity harmony | division disunity rift discord split
integrate | segregate isolate
integration | segregation isolation separation
inclusive | discriminatory
desegregate | segregate
keep retain maintain preserve | scrap abandon drop abolish discard
change alter amend | keep maintain preserve
preserve protect conserve | destroy ruin wreck demolish
conservation preservation protection | destruction demolition
encourage | discourage deter dissuade
encouragement | discouragement deterrence
persuade convince | dissuade
incentive | disincentive deterrent
recommend advise | discourage
reinstate reinstated | dismiss suspend remove sack
reinstatement | dismissal suspension removal
cancel scrap abandon | confirm keep
cancel terminate | renew reinstate extend
cancellation termination | renewal extension
subscribe | unsubscribe
postpone delay defer | expedite hasten accelerate
postponement delay deferral | acceleration
cause allow | prevent avert thwart
cause trigger provoke | prevent avert
encourage allow | prevent thwart

# Politics
elect | oust unseat
appoint install nominate | remove dismiss oust depose sack
appointment nomination installation | removal dismissal ouster
crown enthrone | dethrone depose
install restore | overthrow overthrew overthrown topple oust depose
government | opposition
ruling governing | opposition
incumbent | challenger
incoming | outgoing
left | right
leftist leftwing | rightist rightwing
liberal progressive | conservative
progressive | regressive reactionary
democratic | undemocratic authoritarian autocratic dictatorial
democracy | dictatorship autocracy tyranny
democrat | autocrat dictator tyrant
monarchist royalist | republican
domestic | foreign international external overseas
domestically nationally | internationally overseas abroad
locally | globally internationally
nationwide | locally
home domestic | foreign overseas
internally | externally
citizen | foreigner noncitizen alien
native | foreigner immigrant
immigrate | emigrate
immigration | emigration
immigrant | emigrant
resident | visitor tourist
independence | dependence
independent | dependent
independently | jointly
unionist | separatist secessionist
union unification reunification | secession separation partition
loyalist | rebel insurgent
loyal faithful | disloyal unfaithful treacherous rebellious
loyalty allegiance | betrayal disloyalty treachery
secular | religious
radical extremist extreme | moderate
radicalise | deradicalise
extremism radicalism | moderation
reformist reformer | hardliner
hawkish | dovish
hawk | dove
moderate | hardline
abstain | vote
unanimous unanimously | narrowly
unanimous | divided split
unilaterally | jointly multilaterally
collective joint | individual separate sole
collectively jointly together | individually separately apart
public | private
publicly openly | privately secretly
public open overt | secret covert confidential clandestine
overtly openly | covertly secretly
transparency openness | secrecy opacity
declassify | classify
reveal disclose expose uncover unveil divulge | conceal hide suppress mask withhold
disclosure revelation exposure | concealment suppression secrecy
show display | hide conceal
publicise | conceal hide
elected | unelected
politicise | depoliticise
political | apolitical nonpolitical
partisan | nonpartisan bipartisan
impartial neutral unbiased | biased partisan partial
impartiality neutrality | bias partisanship partiality
reform modernise | preserve
corrupt | honest incorruptible
corruption | integrity honesty
powerful | powerless
power strength | weakness impotence
empower | disempower
enfranchise | disenfranchise
sovereign independent | occupied
voter | candidate
leader | follower
majority | minority few

# Law, courts, police
convict | acquit exonerate clear
conviction | acquittal exoneration
guilty culpable | innocent blameless
guilt culpability | innocence
accuse charge blame | exonerate clear absolve acquit vindicate
incriminate implicate | exonerate clear
prosecution | defence defense
prosecute | defend
plaintiff claimant complainant | defendant respondent
arrest detain jail imprison incarcerate | release free liberate
arrest detention imprisonment custody captivity incarceration | release freedom liberation liberty
catch capture apprehend | release free
free | captive imprisoned jailed detained
prisoner inmate detainee | guard warden jailer
captor kidnapper abductor | hostage captive
kidnap abduct | free release
escape flee | surrender
surrender yield capitulate | resist fight
surrender capitulation | resistance
resist | surrender submit yield comply
armed | unarmed
arm rearm | disarm
armament rearmament | disarmament
deliberate intentional premeditated | accidental unintentional inadvertent
deliberately intentionally purposely knowingly | accidentally inadvertently unintentionally unwittingly unknowingly
justified | unjustified
justifiable | unjustifiable
innocently | guiltily
fair just | unfair unjust
fairly justly | unfairly unjustly
justice | injustice
fairness | unfairness bias
equal | unequal
equality | inequality
equally | unequally
consensual | forced nonconsensual
civilian | military soldier combatant
attacker assailant aggressor perpetrator | victim
killer murderer | victim
predator | prey
suspect | witness
criminal | victim
offender | victim
lost missing | found
lose misplace | find recover
solve solved | unsolved
truth | falsehood untruth lie lied
truthful honest sincere | dishonest deceitful insincere
honesty sincerity | dishonesty deceit insincerity
honestly truthfully sincerely | dishonestly falsely deceitfully
genuine authentic real | fake counterfeit bogus phoney phony sham forged
authenticity | forgery
true | false untrue
correct right accurate | incorrect wrong inaccurate mistaken erroneous
correctly rightly accurately | incorrectly wrongly inaccurately mistakenly erroneously
accuracy | inaccuracy
minor juvenile | adult

# War, conflict, diplomacy
peace | war conflict
peaceful nonviolent | violent
peacefully | violently
peacetime | wartime
prewar | postwar
ceasefire truce armistice | fighting hostilities offensive
attack assault invade storm | defend protect
attack assault offensive | defence defense
attacker assailant | defender
offensive | defensive
advance | retreat withdraw
advance | retreat withdrawal pullback pullout setback
deploy | withdraw pull recall
deployment | withdrawal pullout
occupy | liberate vacate
occupation | liberation
invader occupier | liberator
capture seize conquer retake | lose cede
escalate intensify worsen heighten | ease defuse calm abate subside deescalate
escalation intensification worsening | easing deescalation
mobilise | demobilise
militarise | demilitarise
conscript draftee | volunteer
enlist | desert
explode detonate | defuse
nuclear | conventional
military | diplomatic
friend ally | enemy foe rival adversary
ally partner | enemy foe rival adversary
allied | hostile
friendly amicable cordial | hostile unfriendly frosty
friendship | enmity hostility rivalry
cooperation collaboration | rivalry confrontation conflict
reconcile | quarrel
reconciliation | estrangement
provoke inflame | appease pacify placate
provocation | appeasement
sever | restore resume
withdraw pull quit leave leaves | join rejoin accede
withdrawal exit departure | accession entry
expel deport evict | admit welcome
expulsion deportation eviction | admission entry
exile banishment | return
welcome embrace | shun reject rebuff
neutral nonaligned | aligned allied
isolated | connected
engage | disengage
engagement | disengagement
dialogue talks | confrontation
combatant | noncombatant civilian
ceasefire | escalation
win gain | lose forfeit
victor | loser
victory triumph | defeat loss
victorious triumphant | defeated
win triumph prevail | lose
winner champion | loser
protect safeguard shield | endanger threaten jeopardise imperil
help aid assist | hinder hamper impede obstruct
help assistance | hindrance obstacle
sabotage undermine | support strengthen
safe secure | unsafe dangerous hazardous perilous insecure
safer | riskier
safely | dangerously
safety security | danger peril insecurity
harmless innocuous | harmful dangerous toxic noxious poisonous deadly lethal
warn alarm frighten | reassure comfort
calm quiet | tense turbulent chaotic restive
order | chaos disorder anarchy
orderly | chaotic disorderly
conventional | unconventional
regular | irregular

# Speech and judgement
praise applaud commend hail laud welcome acclaim | criticise condemn denounce slam blast decry deplore castigate\
 rebuke lambast lambaste censure
praise acclaim applause | criticism condemnation censure rebuke denunciation
thank credit | blame
compliment | insult
defend | criticise condemn denounce attack
cheer applaud | boo jeer heckle
cheer applause | jeer booing
complain complaint | praise compliment
greet greeting | farewell
hello | goodbye
shout yell scream | whisper
loud noisy | quiet silent
louder noisier | quieter
loudly noisily | quietly silently
noise uproar | silence quiet
silent | outspoken vocal
outspoken | reticent
blessing | curse
joke jokingly | seriously
serious | frivolous
exaggeration overstatement | understatement
explicit | implicit
explicitly | implicitly
clear | unclear vague ambiguous
clearly | vaguely ambiguously
clarity | ambiguity confusion
clarify | obscure confuse
understand understood | misunderstand misunderstood
direct | indirect
directly | indirectly
literal literally | figurative metaphorical figuratively metaphorically
specific | general
generic | branded
formal | informal casual
formally | informally casually
official | unofficial
officially | unofficially
named identified | unnamed unidentified anonymous
anonymous anonymously | openly
known | unknown unidentified
famous renowned celebrated | obscure unknown
fame | obscurity
popular | unpopular
popularity | unpopularity
positive | negative
positively | negatively
optimism hope | pessimism despair gloom
optimistic hopeful upbeat | pessimistic hopeless gloomy downbeat
optimist | pessimist
optimistically | pessimistically
confidence trust | distrust mistrust doubt
confident sure certain | doubtful uncertain unsure
confidently | hesitantly
certain definite | uncertain
certainty | uncertainty doubt
trust believe | distrust mistrust doubt disbelieve
belief | disbelief
believable credible plausible | unbelievable incredible implausible
credibility | implausibility
likely probable | unlikely improbable
likelihood | unlikelihood
possible feasible viable | impossible unfeasible infeasible unviable
possibility | impossibility
aware | unaware oblivious ignorant
awareness knowledge | ignorance unawareness
remember recall | forget
memorable | forgettable
easy simple straightforward | difficult hard tough complicated complex
easier simpler | harder tougher
easiest simplest | hardest toughest
easily | barely hardly
simplify | complicate
simplicity ease | complexity difficulty
good excellent | bad poor terrible awful
better | worse
best | worst
well | badly poorly
improve recover | worsen deteriorate
improvement recovery | deterioration worsening
advantage benefit upside | disadvantage drawback downside
beneficial advantageous | harmful detrimental damaging
benefit help | harm hurt damage
important significant crucial vital | unimportant insignificant trivial
importance significance | insignificance
major | minor
significantly substantially considerably sharply dramatically steeply | slightly marginally modestly
significant substantial considerable sharp steep | slight marginal modest
severe serious | mild slight minor
severely seriously gravely | slightly mildly lightly
necessary essential required needed | unnecessary needless unneeded
relevant pertinent | irrelevant
relevance | irrelevance
useful helpful | useless unhelpful
usefulness | uselessness
effective | ineffective ineffectual
effectively | ineffectively
effectiveness | ineffectiveness
valuable precious | worthless
worthwhile | pointless
meaningful | meaningless
adequate sufficient enough | inadequate insufficient
adequately sufficiently | inadequately insufficiently
sufficiency adequacy | insufficiency inadequacy
appropriate suitable proper | inappropriate unsuitable improper
appropriately properly | inappropriately improperly
acceptable | unacceptable
reasonable | unreasonable
rational logical | irrational illogical
consistent | inconsistent
consistency | inconsistency
perfect flawless | flawed imperfect
reliable dependable | unreliable undependable
reliability | unreliability
responsible | irresponsible
responsibly | irresponsibly
familiar | unfamiliar
expected predicted anticipated | unexpected unforeseen surprising unpredicted
expectedly predictably | unexpectedly surprisingly unpredictably
predictable | unpredictable
resolved settled | unresolved unsettled
same identical | different
similar alike | dissimilar different
similarity | difference
similarly alike | differently
superior | inferior
superiority | inferiority
normal usual typical ordinary | abnormal unusual atypical extraordinary
normally usually typically | abnormally unusually
common widespread | rare uncommon
commonly widely | rarely
popularly widely | narrowly
frequent | infrequent rare
often frequently | rarely seldom
often frequently usually | never
usually generally | rarely seldom
always | never
always | rarely seldom
sometimes occasionally | never
sometimes occasionally | always
constant continuous nonstop | intermittent sporadic occasional
constantly continuously | intermittently sporadically occasionally
constant | changing variable
everyone everybody all | nobody none
everything | nothing
everywhere | nowhere
someone somebody | nobody
something | nothing
somewhere | nowhere
all every each | no none
both | neither
with | without
many numerous most | few
much | little
full complete total entire whole | partial incomplete
completely fully entirely totally wholly | partly partially
full | empty
empty vacant unoccupied deserted | crowded packed occupied busy
fill | empty drain
inhabited populated | uninhabited deserted
overpopulated overcrowded | underpopulated
single sole | multiple several numerous many
alone unaccompanied | together accompanied
ready | unwilling reluctant
willingly readily gladly voluntarily | unwillingly reluctantly grudgingly
willingness readiness | reluctance unwillingness
eager keen enthusiastic | reluctant
eagerly enthusiastically | reluctantly
enthusiasm eagerness | apathy indifference
enthusiastic interested | indifferent uninterested bored apathetic
able | unable
ability | inability
capable | incapable
ready prepared | unprepared unready
preparedness | unpreparedness
active | inactive passive dormant
actively | passively
activity action | inactivity inaction
moral ethical | immoral unethical
good | evil
sin | virtue
virtuous | wicked sinful
wise prudent sensible | foolish unwise reckless
wisely prudently | foolishly unwisely recklessly
wisdom | folly foolishness
clever smart intelligent | stupid foolish dumb
intelligence | stupidity
careful cautious prudent | careless reckless negligent rash
carefully cautiously prudently | carelessly recklessly negligently rashly
caution prudence | recklessness carelessness
brave courageous | cowardly timid
bravery courage | cowardice
bravely courageously | cowardly
hero | coward villain
heroic | cowardly
kind gentle | cruel harsh brutal unkind
kindly gently | cruelly harshly brutally
kindness gentleness | cruelty brutality
humane | inhumane cruel barbaric
merciful | merciless ruthless
generous | stingy miserly
generosity | stinginess greed
polite courteous respectful | rude impolite disrespectful discourteous
politely courteously respectfully | rudely impolitely disrespectfully
politeness courtesy | rudeness
respect admiration | contempt disrespect scorn
humble modest | arrogant proud boastful
humility modesty | arrogance
pride | shame
proud | ashamed
patience | impatience
patiently | impatiently
tolerant | intolerant bigoted
tolerance | intolerance bigotry
love adore admire | hate detest loathe despise
love admiration | hatred hate loathing
like love | dislike hate
lover admirer fan | hater
happy glad pleased delighted joyful | unhappy sad displeased upset miserable
happier | sadder unhappier
happily gladly joyfully | unhappily sadly
happiness joy delight | sadness sorrow misery grief unhappiness
satisfied content | dissatisfied disappointed discontented
satisfy please delight | disappoint dissatisfy displease
satisfaction | dissatisfaction disappointment
laugh smile | cry cried cries weep frown sob
laughter | tears weeping
celebrate celebration | mourn lament mourning
angry furious irate | calm pleased
anger fury rage | calm
calmly | angrily furiously
calm soothe pacify | agitate anger inflame enrage
relaxed | nervous anxious tense
optimist | cynic sceptic
believer | atheist unbeliever nonbeliever sceptic
interesting exciting thrilling | boring dull tedious
interest | boredom
attract | repel deter
attractive beautiful handsome pretty | unattractive ugly repulsive
beauty | ugliness
pleasant nice | unpleasant nasty
comfortable | uncomfortable
comfort | discomfort
painful | painless
tasteful | tasteless
thoughtful | thoughtless
colourful | colourless
fruitful | fruitless
outgoing sociable | shy reserved
introvert | extrovert
fearful frightened afraid scared | fearless unafraid

# Coming, going, place, direction
arrive | depart leave leaves
arrival | departure
land landing | takeoff
stay remain | depart flee
present | absent
presence | absence
attend | miss skip boycott
attendance | absence boycott
attendee | absentee
entry entrance | exit departure
ascend climb | descend
ascent climb | descent
upward upwards | downward downwards
upstairs | downstairs
uphill | downhill
upstream | downstream
above | below beneath underneath
inside within | outside beyond
indoor indoors | outdoor outdoors
inner interior internal | outer exterior external
inward inwards | outward outwards
inbound | outbound
front | rear back
forward forwards | backward backwards
ahead | behind
lead | trail lag
near nearby close | far distant faraway
nearer | farther
nearest closest | farthest furthest
vertical vertically | horizontal horizontally
straight | curved crooked bent
push | pull
throw | catch
lift raise | lower
sit | stand
float | sink
wake awake | asleep sleep
board embark | disembark
mount | dismount
load | unload
pack | unpack
wrap | unwrap
tie tied | untie untied
dress | undress
cover | uncover expose
bury burial | exhume unearth exhumation
gather assemble | disperse scatter
congregate | disperse
collect | distribute
accelerate quicken speed | slow decelerate brake
acceleration | deceleration slowdown
fast quick rapid swift speedy | slow sluggish gradual
faster quicker | slower
fastest quickest | slowest
quickly rapidly swiftly fast speedily | slowly gradually
suddenly abruptly | gradually
sudden abrupt | gradual
immediate instant prompt | eventual delayed gradual
immediately promptly instantly | eventually belatedly
early premature | late overdue belated
earlier | later
earliest | latest
prematurely | belatedly
punctual | late delayed
brief short | lengthy prolonged long
briefly temporarily | indefinitely permanently forever
enduring permanent | fleeting temporary transient
modern contemporary | ancient
young | old elderly
younger | older elder
youngest | oldest eldest
newest latest | oldest
newcomer | veteran
precede | follow
clockwise | anticlockwise counterclockwise
moving mobile | stationary immobile static
portable mobile | stationary fixed
dynamic | static
urban | rural
city | village hamlet countryside
mainland | island
coastal | inland
offshore | onshore
underground subterranean | overground
surface | underground
home | away
host | guest visitor
native | invasive

# Building, making, mending, things
build construct erect rebuild rebuilt | demolish raze destroy dismantle
construction | demolition destruction
create make | destroy
creation | destruction
creative | destructive
constructive | destructive
repair fix mend restore | break damage wreck destroy
repair restoration | damage destruction
intact undamaged unscathed unbroken | damaged broken destroyed ruined
assemble | disassemble dismantle
assembly | disassembly
install | uninstall remove
activate enable | deactivate disable
activation | deactivation
plug | unplug
functional operational | broken faulty defective inoperable nonfunctional
work function | malfunction fail
faulty defective | flawless
upload | download
encrypt encode | decrypt decode
encrypted | unencrypted
online | offline
wired | wireless corded
cordless | corded
input | output
virtual virtually | physical physically
remote remotely | onsite
hardware | software
compatible | incompatible
reusable rechargeable | disposable
waterproof watertight | leaky
durable sturdy robust | flimsy fragile
durability | fragility
lightweight light | heavy bulky
lighter | heavier
heavily | lightly
compact | bulky
matte matt | glossy shiny
plain | patterned ornate decorated
ornate fancy | plain simple
soft | hard firm
softer | harder firmer
smooth | rough bumpy coarse
smoothly | roughly
sharp | blunt dull
sharpen | blunt
rigid stiff inflexible | flexible
flexibility | rigidity inflexibility
elastic stretchy | rigid stiff
solid | hollow liquid
solidify | liquefy melt
dense thick | sparse thin
densely | sparsely
thicker | thinner
thickness | thinness
wide broad | narrow
wider broader | narrower
widest broadest | narrowest
widely broadly | narrowly
deep | shallow
deeper | shallower
tall | short
taller | shorter
tallest | shortest
big large huge enormous giant massive vast | small tiny miniature
bigger larger | smaller
biggest largest | smallest
fat overweight obese plump | thin slim skinny lean underweight
bright | dark dim gloomy
brighter | darker dimmer
brightness | darkness dimness
brighten illuminate | darken dim
light daylight | dark darkness
transparent clear | opaque cloudy
visible | invisible hidden unseen
visibility | invisibility
appear emerge | disappear vanish
appearance emergence | disappearance
clean | dirty filthy contaminated polluted
cleaner | dirtier
clean cleanse purify disinfect | contaminate pollute soil dirty
cleanliness purity | dirt filth contamination pollution
pure | impure contaminated tainted
tidy neat | messy untidy
tidiness | mess
hygienic sanitary | unhygienic unsanitary
sterile | contaminated
original | copy replica reproduction
new | secondhand
natural | artificial synthetic
naturally | artificially
organic | inorganic synthetic
simple primitive | sophisticated advanced
modern advanced | primitive outdated obsolete
complete finished | unfinished incomplete
concentrate concentrated | dilute diluted
inflate | deflate
compress | decompress expand
stretch | shrink
bind tie | untie loosen
curable treatable | incurable untreatable
discard dump | keep retain reuse
recycle reuse | discard dump
mute | unmute
refund reimburse | charge bill
refundable | nonrefundable
prepaid | postpaid
eligible | ineligible
eligibility | ineligibility
available | unavailable
availability | unavailability
qualified | unqualified
qualify | disqualify
qualification | disqualification
satisfactory | unsatisfactory
free | paid
accessible | inaccessible
convenient | inconvenient
convenience | inconvenience
edible | inedible poisonous

# Weather, disasters, nature
hot warm | cold cool chilly
hotter warmer | colder cooler
hottest warmest | coldest coolest
heat warmth | cold chill
heat warm | cool chill
heatwave | freeze frost
freeze | thaw melt
wet damp moist rainy | dry dries arid
wetter | drier
wettest | driest
moisten wet soak | dry
rain rainfall | drought
sunny | cloudy overcast rainy
humid | arid dry
windy stormy | calm windless
day daytime | night nighttime
sunlight | moonlight
ignite kindle light | extinguish douse
extinguish douse contain | ignite spread
recede subside | rise advance
evacuate | return
collapse | withstand stand
withstand | succumb
wild | tame domesticated
predator carnivore | herbivore
carnivorous | herbivorous vegetarian
nocturnal | diurnal
sow plant | harvest reap
fertile | infertile barren sterile
fertility | infertility
evergreen | deciduous
perennial | annual
endangered threatened | thriving abundant
extinct | surviving living extant
freshwater | saltwater
salty | unsalted fresh
deforestation | reforestation afforestation
deforest | reforest
renewable | nonrenewable fossil
sustainable | unsustainable
leaded | unleaded
emit release | absorb
emission | absorption
absorbent | repellent
erupt eruption | dormant
acid acidic | alkaline alkali
conductor | insulator
convex | concave
dominant | recessive
dominant | subordinate
microscopic | macroscopic
organic | chemical
human | animal
human | machine robot
masculine | feminine
man boy gentleman | woman girl lady
bull | cow
stallion | mare
rooster cockerel | hen
lion | lioness
flat | hilly mountainous
steep | gentle
rough stormy choppy | calm

# Health and body
alive living | dead deceased
live survive | die perish
survive | kill
life | death
birth | death
bear | die
survivor | fatality
kill | save rescue spare
save rescue | abandon
deadly fatal lethal | harmless nonfatal
fatally | slightly
survival | death extinction
mortality | survival
healthy well | ill sick unwell unhealthy
healthier fitter | sicker
health wellness | illness sickness disease
fit | unfit injured
fitness | injury
recover recuperate heal | worsen relapse deteriorate
cure heal treat | infect
infect infected | uninfected
vaccinated | unvaccinated
immune | susceptible vulnerable
immunity | susceptibility vulnerability
vulnerable | resilient invulnerable
resilience | vulnerability
chronic | acute
benign | malignant cancerous
physical physically | mental psychological mentally psychologically
conscious | unconscious
consciousness | unconsciousness
symptomatic | asymptomatic
inpatient | outpatient
admit hospitalise | discharge
inhale inhalation | exhale exhalation
swallow | spit spat
sober | drunk intoxicated
sobriety | drunkenness intoxication
sane | insane mad
sanity | insanity madness
relieve alleviate soothe | aggravate worsen exacerbate
relief | pain aggravation
nourished | malnourished undernourished
hunger starvation | plenty
hungry starving | full
overfed | underfed starved
blind | sighted
genetic hereditary | acquired
prenatal antenatal | postnatal
contagious infectious | noncontagious noninfectious
treated | untreated
diagnosed | undiagnosed
tired exhausted weary | rested energetic refreshed
tire exhaust | refresh energise
sick ill | cured
harm injure hurt | heal

# Sport
score | concede
unbeaten undefeated | winless
opener | finale
offside | onside
starter | substitute
comfortably easily | narrowly
comfortable convincing | narrow
seeded | unseeded
sprint | jog stroll
overtake overtook overtaken | trail
retain | lose relinquish surrender
comeback | collapse
favourite | underdog outsider

# Education, culture, religion, family
literate | illiterate
literacy | illiteracy
undergraduate | postgraduate
enrol enroll | expel withdraw
enrolment enrollment | expulsion withdrawal
educated | uneducated ignorant
theoretical | practical
theory | practice
teacher tutor instructor | pupil student learner
graduate | dropout
fiction fictional | nonfiction factual
fictitious fictional | factual
comedy | tragedy
comic comical | tragic
funny | sad serious
tragedy | triumph
prologue preface | epilogue
premiere debut | finale farewell
acoustic | electric
vocal | instrumental
abstract | figurative concrete
live | prerecorded
performer | audience spectator
author writer | reader
read | write
hit | flop
bestseller | flop
protagonist hero | antagonist villain
holy sacred | profane secular
heaven paradise | hell
heavenly | hellish
angel | demon devil
saint | sinner
god | devil satan
clergy | laity
orthodox | heretical unorthodox
eternal everlasting | temporal fleeting
marry wed | divorce separate
marriage wedding | divorce separation
adult | child infant juvenile
adulthood | childhood
parent | child
maternal | paternal
motherhood | fatherhood
biological | adoptive foster
youth | pensioner
ancestor forefather | descendant
monogamous monogamy | polygamous polygamy
heterosexual | homosexual gay lesbian
bride | groom bridegroom
widow | widower
mature | immature
maturity | immaturity
sweetness | bitterness
spicy hot | mild bland
tasty delicious | bland tasteless disgusting
fresh | stale rotten mouldy
ripe | unripe overripe
raw uncooked | cooked
undercooked | overcooked
alcoholic | nonalcoholic
nutritious wholesome | unhealthy
tender | tough
lean | fatty
sugary sweetened | unsweetened
salted | unsalted

# Road, rail, meetings, customers, chat
smoker | nonsmoker
sender | recipient
donor | recipient beneficiary
convene reconvene | adjourn
schedule | cancel unscheduled
prioritise | neglect deprioritise
focus | neglect
remind | forget
accept welcome | decline
reachable | unreachable
friend | stranger
cause | effect consequence
"""

# One class: its name, a colon, its members; words for one member are joined by "/". Members exclude one another when
# one stands in the place of another. Words that may be both at once, or one a kind of the other, are never together.
CLASSES: Final = """
# People
kin: mother/mum/mom/mummy father/dad/daddy brother sister son daughter uncle aunt/auntie nephew niece cousin\
 grandfather/grandpa/grandad grandmother/grandma/granny grandson granddaughter husband wife stepfather stepmother\
 stepson stepdaughter stepbrother stepsister godfather godmother godson goddaughter
kin_kinds: parent sibling spouse grandparent grandchild
sweethearts: boyfriend girlfriend
betrothed: fiance fiancee
royalty: king queen prince princess duke duchess emperor empress sultan emir tsar/czar shah
nobility: baron baroness count countess earl viscount marquess
titles: sir dame lord lady
ages: baby/infant/toddler teenager/teen/adolescent adult pensioner
births: twin triplet quadruplet quintuplet
status: single/unmarried married divorced/divorcee widowed engaged
gender: male female nonbinary
acquaintances: neighbour colleague/coworker classmate/schoolmate roommate/flatmate/housemate
hair: blonde/blond brunette redhead
generations: millennial boomer

# Occupations and offices
occupations: teacher nurse doctor/physician engineer lawyer/attorney/barrister/solicitor journalist/reporter farmer\
 soldier firefighter/fireman carpenter/joiner plumber electrician baker butcher chef/cook waiter/waitress\
 barber/hairdresser tailor mechanic pilot accountant architect banker scientist dentist pharmacist/chemist librarian\
 cleaner fisherman miner gardener vet/veterinarian policeman/policewoman postman/mailman bricklayer blacksmith\
 shopkeeper
artists: actor/actress singer dancer comedian painter sculptor poet photographer magician
musicians: guitarist drummer pianist violinist cellist bassist saxophonist trumpeter organist
athletes: footballer cricketer boxer swimmer golfer sprinter cyclist jockey wrestler gymnast skier rower sailor skater\
 snowboarder surfer archer fencer
scientists: physicist biologist mathematician historian psychologist astronomer geologist archaeologist/archeologist\
 sociologist anthropologist philosopher linguist economist
physicians: surgeon cardiologist psychiatrist dermatologist oncologist gynaecologist/gynecologist\
 paediatrician/pediatrician neurologist radiologist anaesthetist/anesthetist urologist ophthalmologist
hospital_people: doctor/physician nurse paramedic pharmacist dentist midwife patient physiotherapist
aircrew: pilot copilot steward/stewardess
road_users: driver/motorist passenger pedestrian cyclist
school_people: teacher pupil/student headteacher/headmaster/headmistress parent
campus_people: professor/lecturer student dean
press_people: reporter/journalist/correspondent photographer/cameraman publisher
book_people: author/writer publisher translator illustrator bookseller
film_people: actor/actress director screenwriter/scriptwriter cinematographer
court_people: judge/magistrate prosecutor juror/jury witness defendant plaintiff/claimant
bar_people: judge/magistrate lawyer/attorney/barrister/solicitor juror/jury witness defendant
case_people: victim suspect/perpetrator/assailant bystander/onlooker
criminals: murderer thief/burglar/robber rapist fraudster/conman kidnapper arsonist smuggler/trafficker spy/spies\
 hacker pirate forger vandal blackmailer
attackers: gunman/shooter knifeman bomber arsonist
heads: president premier chancellor governor mayor senator ambassador sheriff sultan emir
officials: minister mayor governor senator ambassador councillor/councilman/councilwoman
chamber: senator congressman/congresswoman
upper_house: senate/senator house/congressman
lower_house: commons lords
portfolios: finance defence/defense health education agriculture transport energy justice interior foreign trade\
 environment
meeting_people: chairman/chairwoman/chairperson treasurer secretary
executives: ceo cfo coo cto
stakeholders: employee/worker customer/client/consumer supplier/vendor shareholder/investor
clergy: priest rabbi imam monk nun pope
church_ranks: deacon priest/vicar bishop cardinal
officers: general colonel captain lieutenant sergeant corporal admiral brigadier
police_ranks: constable sergeant inspector superintendent
servicemen: soldier sailor airman marine
combatants: soldier/serviceman/troop civilian rebel/insurgent/militant/guerrilla policeman/policewoman
services: army navy police militia coastguard
units: battalion brigade regiment platoon squadron
match_people: coach/manager player referee/umpire spectator/fan
stadium_people: captain substitute coach
arrivals: tourist/holidaymaker refugee diplomat
property_people: landlord/owner tenant/lodger squatter
pairs: solo duo trio quartet quintet sextet

# Government, law, diplomacy
levels: federal provincial county municipal
scales: local national international/global/worldwide
branches: executive legislative/legislature judicial/judiciary
elections: presidential parliamentary/legislative municipal/mayoral gubernatorial
votes: election referendum
states: monarchy republic
ideologies: capitalism/capitalist communism/communist/socialism/socialist fascism/fascist anarchism/anarchist
american_parties: democrat republican
british_parties: labour conservative/tory
treaties: bilateral trilateral multilateral unilateral
missions: embassy consulate
envoys: ambassador consul
courts: civil criminal
criminal_grades: felony misdemeanour
verdicts: conviction/convict acquittal/acquit mistrial
custody: bail parole custody probation
penalties: imprison/jail/imprisonment fine execute/execution/hang/behead probation
crimes: murder/homicide manslaughter theft/robbery/burglary/larceny/rob/steal/burgle arson\
 fraud/embezzlement/defraud/embezzle rape kidnapping/abduction bribery/bribe blackmail/extortion perjury\
 treason espionage/spying/spied smuggling/smuggle vandalism/vandalise forgery stalking/stalk piracy
death_causes: accident/accidental suicide murder/homicide
killings: shoot stab/knife bomb strangle poison drown behead/decapitate/decapitation bludgeon electrocute
fates: kill/die/perish injure/wound/hurt missing unharmed/unhurt/unscathed/uninjured
burials: bury/burial cremate/cremation embalm
departures: resign/resignation/quit fire/sack/dismiss/dismissal retire/retirement
documents: passport visa ticket
taxation: tax/levy subsidy
trade_barriers: tariff/duty quota embargo

# War
domains: air/aerial/airborne ground sea/naval/maritime space
weapons: pistol/handgun/revolver rifle shotgun knife/dagger bomb grenade sword machete hammer crossbow cannon
arms: gun/firearm knife/dagger bomb grenade sword machete hammer
munitions: missile/rocket drone torpedo mortar bomb landmine
mass_weapons: nuclear/atomic chemical biological
raids: airstrike shelling ambush
warcraft: tank submarine helicopter warship drone
warships: destroyer frigate submarine carrier cruiser corvette

# Economy
sectors: agriculture/farming manufacturing mining construction/building tourism retail banking insurance fishing\
 forestry
holdings: stock/share/equity bond commodity
funding: loan grant
figures: revenue/turnover/sales profit debt dividend
indicators: inflation unemployment/joblessness gdp
currencies: dollar euro pound/sterling yen yuan/renminbi rouble/ruble rupee franc peso lira krona krone dinar shekel\
 dirham ringgit baht zloty forint rupiah riyal naira hryvnia bitcoin rand
coins: cent penny/pence
payments: cash card cheque
acquiring: buy/purchase steal borrow rent/lease
remedies: refund replacement/replace repair voucher/coupon
orders: pending delivered cancelled
tiers: basic premium
departments: marketing/advertising accounting engineering procurement logistics/distribution
leave_kinds: maternity paternity
employment: employed unemployed/jobless retired
contracts: lease mortgage
ownership: parent subsidiary

# Time, measure, number
seasons: spring summer autumn winter
day_parts: morning afternoon evening/night/overnight
day_points: dawn/daybreak/sunrise noon/midday dusk/sunset/nightfall midnight
days: yesterday today tomorrow
week_parts: weekday weekend
time_units: second minute hour day week month year decade century millennium/millennia
frequency: hourly daily weekly fortnightly monthly quarterly yearly/annual/annually
length_units: millimetre centimetre metre kilometre inch foot yard mile
mass_units: milligram gram kilogram/kilo ton/tonne ounce pound
volume_units: millilitre litre gallon pint quart barrel teaspoon tablespoon
area_units: acre hectare
temperature_scales: celsius/centigrade fahrenheit kelvin
power_units: watt kilowatt megawatt gigawatt terawatt
data_units: byte kilobyte megabyte gigabyte terabyte
multiples: single double triple/treble quadruple quintuple
times: once twice thrice
parts: half third quarter
tiers_of_order: primary secondary tertiary
arithmetic: add/addition subtract/subtraction multiply/multiplication divide/division
quantities: length width height depth weight temperature speed/velocity
lines: vertical horizontal diagonal
shapes: circle/circular square triangle/triangular rectangle/rectangular oval hexagon/hexagonal
solids: cube sphere cylinder cone pyramid
positions: top middle bottom
places_in_list: former latter
sizes: small medium large/big
grades: high medium/moderate low
severities: mild moderate severe
skills: beginner intermediate advanced/expert
eras: ancient medieval modern
prehistoric_eras: jurassic cretaceous triassic
rounds: quarterfinal semifinal final
round_prefixes: quarter semi
winning: win draw/tie lose
outcomes: victory draw/tie defeat
compass: north/northern/northward/northerly south/southern/southward/southerly east/eastern/eastward/easterly\
 west/western/westward/westerly
half_compass: northeast/northeastern northwest/northwestern southeast/southeastern southwest/southwestern
bound: northbound southbound eastbound westbound
continents: africa/african asia/asian europe/european america/american antarctica/antarctic oceania
poles: arctic antarctic
planets: mercury venus earth mars jupiter saturn uranus neptune pluto moon
heavenly_bodies: planet star moon comet asteroid meteor/meteorite galaxy

# Colours, materials, elements
colours: red orange yellow green blue purple/violet pink brown black white grey/gray beige turquoise
metals: gold/golden silver bronze copper iron steel aluminium/aluminum tin zinc nickel platinum lithium cobalt titanium\
 brass uranium
materials: wood/wooden/timber stone brick glass plastic metal paper leather concrete rubber cardboard
fabrics: cotton wool/woollen silk linen polyester nylon denim velvet leather lace
gems: diamond ruby emerald sapphire pearl opal amethyst
elements: hydrogen helium nitrogen oxygen carbon chlorine sulphur/sulfur sodium potassium calcium phosphorus neon\
 fluorine iodine
gases: methane ammonia propane butane ozone
matter: solid liquid gas plasma
particles: electron proton neutron photon
smallest: atom molecule cell
fuels: coal oil/petroleum gas nuclear solar wind hydroelectric/hydropower/hydro geothermal
motor_fuels: petrol/gasoline diesel kerosene electric/electricity hydrogen
utilities: electricity gas water sewage broadband
gearboxes: manual automatic

# Food and drink
cereals: wheat rice maize/corn barley soybean/soya oats rye sorghum millet
cash_crops: cotton sugar coffee tea cocoa tobacco rubber
vegetables: potato tomato onion carrot cabbage lettuce spinach broccoli cauliflower cucumber garlic pea bean pumpkin\
 mushroom leek beetroot aubergine/eggplant courgette/zucchini celery asparagus radish turnip
fruit: apple orange banana grape lemon lime pear peach plum cherry strawberry raspberry blueberry mango pineapple melon\
 watermelon apricot fig avocado kiwi coconut grapefruit
nuts: almond walnut peanut cashew pistachio hazelnut pecan
meat: beef/steak pork lamb/mutton chicken turkey duck veal venison
fish: salmon tuna cod trout mackerel sardine haddock carp anchovy
seafood: shrimp/prawn crab lobster oyster mussel squid octopus clam
dairy: milk cheese butter cream yoghurt/yogurt
drinks: water coffee tea juice milk beer/lager wine whisky/whiskey vodka rum gin cider lemonade
coffees: espresso latte cappuccino
meals: breakfast lunch dinner/supper brunch
dishes: pizza burger/hamburger sandwich soup salad pasta curry sushi taco
bakery: bread cake biscuit/cookie pie muffin croissant doughnut/donut
flavours: chocolate vanilla strawberry caramel mint
seasoning: salt pepper sugar vinegar mustard ketchup mayonnaise
spices: cinnamon ginger cumin turmeric saffron nutmeg paprika
herbs: basil oregano thyme parsley coriander/cilantro rosemary
tastes: sweet sour bitter salty savoury
cooking: boil fry/fried bake/roast grill steam poach
food_states: fresh frozen tinned dried
nutrients: protein carbohydrate fibre/fiber
ingesting: eat drink smoke
tobacco: cigarette cigar
tableware: plate bowl fork knife spoon
cooks_machines: oven fridge/refrigerator freezer microwave dishwasher toaster kettle

# Animals and plants
animals: dog/puppy cat/kitten horse cow/cattle sheep goat pig rabbit lion tiger leopard elephant rhino/rhinoceros\
 hippo/hippopotamus giraffe zebra wolf fox deer monkey gorilla chimpanzee/chimp mouse rat squirrel snake\
 crocodile alligator turtle tortoise frog whale dolphin camel donkey kangaroo koala panda otter badger hedgehog shark
birds: eagle hawk owl pigeon parrot penguin swan duck goose chicken/hen turkey ostrich sparrow gull/seagull falcon\
 vulture pheasant
insects: bee wasp ant mosquito butterfly moth beetle spider locust cockroach grasshopper
young: puppy kitten calf foal lamb cub piglet chick
animal_kinds: mammal bird fish reptile insect amphibian
dogs: labrador poodle terrier bulldog spaniel rottweiler husky beagle
trees: oak pine birch beech maple elm willow cedar spruce eucalyptus
flowers: tulip daisy lily orchid sunflower daffodil carnation

# Body and health
limbs: arm leg head/face chest neck stomach/abdomen/belly
extremities: hand foot head/face
joints: knee ankle hip wrist elbow shoulder head chest groin hamstring
digits: finger toe thumb
face_parts: eye ear nose mouth chin forehead
organs: heart lung liver kidney brain stomach bladder spleen pancreas/pancreatic bowel/intestine/colon uterus/womb\
 prostate breast ovary/ovarian throat
bones: skull rib pelvis collarbone/clavicle spine
vessels: artery vein
senses: sight smell taste touch
diseases: cancer diabetes malaria tuberculosis cholera measles flu/influenza covid/coronavirus ebola hiv polio\
 pneumonia asthma hepatitis dengue zika typhoid smallpox chickenpox epilepsy arthritis mumps rabies anthrax\
 mpox/monkeypox meningitis dementia
injuries: burn fracture concussion bruise sprain
symptoms: fever cough headache rash diarrhoea/diarrhea vomiting dizziness
remedies_taken: tablet/pill injection/jab inhaler
medicines: antibiotic antiviral vaccine painkiller antidepressant insulin
painkillers: aspirin ibuprofen paracetamol morphine
illegal_drugs: cocaine heroin cannabis/marijuana methamphetamine/meth ecstasy fentanyl opium ketamine
microbes: virus bacteria/bacterium fungus/fungi parasite
treatments: surgery/operation chemotherapy radiotherapy dialysis physiotherapy

# Sport and games
sports: football/soccer rugby cricket tennis basketball baseball hockey golf volleyball swimming boxing wrestling\
 cycling rowing athletics badminton skiing handball judo gymnastics snooker darts
football_places: goalkeeper/keeper/goalie defender midfielder striker
gridiron_places: quarterback linebacker kicker
baseball_places: pitcher catcher shortstop outfielder
cricket_places: batsman/batter bowler wicketkeeper
scoring: goal assist
races: sprint marathon relay hurdles
strokes: freestyle backstroke breaststroke medley
field_events: javelin discus
surfaces: grass clay
games: chess poker bridge backgammon
olympics: olympics paralympics

# Travel, technology, home
vehicles: car/automobile bus lorry/truck van motorcycle/motorbike bicycle train tram/streetcar\
 plane/airplane/aeroplane/jet helicopter ship/boat tractor
public_transport: taxi/cab bus train tram ambulance ferry
vessels_at_sea: ferry yacht tanker trawler submarine freighter canoe kayak
aircraft: drone helicopter glider airliner balloon/airship
spacecraft: satellite rover telescope shuttle
stations: airport station port/harbour
ways: road/street railway/railroad/rail canal
works: bridge tunnel dam
car_parts: engine brake tyre/tire clutch gearbox bumper windscreen/windshield
travelling: walk drive fly sail swim cycle
ship_ends: bow stern
devices: computer phone/telephone camera television/tv/tvs printer radio
computers: laptop desktop tablet smartphone
computer_parts: keyboard monitor printer
links: bluetooth wifi ethernet
recordings: audio video
channels: email letter phone/telephone fax
media: newspaper magazine television/tv/tvs radio podcast blog
apparel: shirt dress trousers/pants skirt jacket/coat hat/cap shoe boot sock glove scarf sweater/jumper/pullover jeans
jewellery: ring necklace bracelet earring brooch
furniture: table bed sofa/couch wardrobe bench stool cupboard bookcase
rooms: kitchen bedroom bathroom garage basement/cellar attic/loft balcony garden/yard
house_parts: roof wall door window ceiling
dwellings: house flat/apartment tent caravan
buildings: school hospital hotel restaurant library museum theatre cinema prison/jail stadium warehouse factory\
 pharmacy bakery mosque church synagogue temple airport
lodgings: hotel hostel campsite
shops: bakery pharmacy/drugstore supermarket bookshop/bookstore florist
tools: hammer screwdriver wrench/spanner shovel/spade chisel pliers drill
stationery: pen pencil crayon
toiletries: lipstick mascara perfume shampoo soap

# Land, weather, disasters
landscape: mountain valley desert forest/woodland lake river sea/ocean beach island glacier swamp/marsh cave\
 waterfall
waters: bay gulf strait peninsula
climates: tropical temperate arctic/polar
weather: rain/rainfall snow/snowfall hail fog/mist sunshine
disasters: flood/flooding hurricane/cyclone/typhoon tornado earthquake/quake tsunami wildfire/bushfire drought\
 avalanche landslide/mudslide blizzard/snowstorm heatwave

# Culture, education, religion
religions: christian/christianity muslim/islam/islamic jewish/jew/judaism hindu/hinduism buddhist/buddhism sikh/sikhism
churches: catholic protestant orthodox
denominations: anglican baptist methodist lutheran presbyterian
muslims: sunni shia/shiite
worship: church mosque synagogue temple
scriptures: bible koran/quran torah
feasts: christmas easter thanksgiving halloween ramadan diwali hanukkah passover
ceremonies: wedding funeral christening/baptism graduation
school_levels: kindergarten/nursery/preschool primary/elementary secondary college/university
degrees: bachelor master doctorate/doctoral diploma
subjects: mathematics/math/maths physics chemistry biology history geography law philosophy literature psychology
works_of_art: film/movie novel poem song opera ballet painting sculpture/statue photograph
books: biography autobiography/memoir novel dictionary atlas textbook
film_kinds: comedy horror documentary musical
music_kinds: rock pop jazz classical blues punk folk reggae rap
instruments: guitar piano violin drum trumpet flute cello saxophone harp clarinet accordion
voices: soprano alto tenor baritone bass
ensembles: band orchestra choir
performances: concert exhibition lecture ballet
paints: watercolour acrylic
performing: sing dance
"""

# Words that begin like a negated form and are none, though what follows is a word: "discover" is not "not cover"; one
# form of each stem.
NEGATED_LOOKALIKES: Final = """
disable disaffect disarray disaster disband discard discharge disclose disclosure disco discolour disconcert discord
discount discourage discourse discover discuss disease disfigure disgorge disgrace disguise disgust disillusion
disintegrate disjointed dislocate dislodge dismantle dismay dismember dismiss dismissal disown dispassionate dispatch
dispense dispirited display displace displacement disport dispose disposition disquiet disregard dissect dissent
dissolution dissolve distance distaste distemper distend distil distract distress distribute disappoint
disappointment dispute
immediate immerse immense immigrant immigrate immigration immure impact impair impale impart impasse impassioned
impassive impending imperil impertinent implant imply import importer impose imposter impost impound impoverish impress
impression impressive imprint imprison improve improvement impulse immaterial
inborn inbound inbox inbred incense income incoming incorporate increase incredible incredibly incur indebted indeed
indent indenture indict indifference indifferent indignity indoor infamous infamy infection infect infield infighting
infill infirm inflame inflammable inflow influx inform information informed infraction infringe infuse ingrained ingrate
ingrown inhale inland inlaid inlay inlet inmate inmost inner inpatient input inquest inroad insect insert inset inshore
inside insider insight insole inspire install instalment instance instant instead instep instil instill insurance insure
insurer intact intake intend intense intension intent intention intern interned intone intuition invaluable invent
inventor inverse inverted invest investment investor invite invoice inward
irradiate irrespective
misadventure mischief misconduct misdemeanour misfit misgiving mishap mislead misled missing mission misstep mistake
mistaken mistook mister mistrial mistress
nonsense nonstop
unassuming unbecoming unbelievable unbelievably unbending uncanny uncover under undo undid undone undue undying unearth
unfailing unfold unhand union unleash unless unnerve unpick unravel unrelenting unremitting unrest unseat unsung until
untold untoward unveil unwind
"""
