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
double triple quadruple treble multiply | halve halved shrink drop fall decline dwindle
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
high | low
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
strength | weakness
strongly | weakly
overvalue overpriced | undervalue underpriced
overpay | underpay
overcharge | undercharge
overestimate | underestimate
overstate exaggerate | understate downplay
overspend overspent | underspend underspent
overweight | underweight
overstaffed | understaffed
oversubscribed | undersubscribed
exceed surpass top outstrip beat | miss undershoot
outperform | underperform
premium | discount
cheap inexpensive affordable | expensive costly pricey
cheaper | dearer pricier costlier
cheaply | expensively
save | squander waste
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
short | long
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
liberalise | restrict
subsidise subsidy | tax levy
reward | punish penalise
reward bonus | punishment penalty
waste squander | save conserve
wasteful | economical thrifty frugal
consumption | production
consumer | producer manufacturer
repay repaid | default
own | rent lease
buy purchase | rent lease
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
hire recruit employ appoint | fire sack dismiss axe
recruitment | dismissal redundancy layoff
employed | unemployed jobless
employment | unemployment joblessness
employer | employee worker
boss superior | subordinate
permanent lasting | temporary interim provisional transient
permanently | temporarily provisionally
skilled | unskilled
promote | demote relegate
promotion | demotion relegation
join enter | leave leaves quit exit
joiner | leaver
quit resign leave leaves depart | stay remain
retire | stay continue
enter | exit leave leaves
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
hardworking | workshy
overtime | undertime
outsource | insource
profitability | loss
understaff | overstaff
bankroll fund finance | defund
founder | liquidator

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
proponent | opponent
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
united unified | divided split
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
majority | minority
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
federal | provincial
federal | municipal
domestic | foreign international external overseas
national | international
domestically nationally | internationally overseas abroad
local | international global worldwide
locally | globally internationally
nationwide | locally
home domestic | foreign overseas
internal | external
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
unilateral unilaterally | multilateral jointly bilateral
collective joint | individual separate sole
collectively jointly together | individually separately apart
public | private
publicly openly | privately secretly
public open overt | secret covert confidential clandestine
overtly openly | covertly secretly
transparency openness | secrecy opacity
transparent | opaque
declassify | classify
reveal disclose expose uncover unveil divulge | conceal hide suppress mask withhold
disclosure revelation exposure | concealment suppression secrecy
show display | hide conceal
publicise | conceal hide
elected | unelected appointed
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
sovereign independent | subject occupied
voter | candidate
leader | follower
majority most | minority few

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
loaded | unloaded
deliberate intentional premeditated | accidental unintentional inadvertent
deliberately intentionally purposely knowingly | accidentally inadvertently unintentionally unwittingly unknowingly
justified | unjustified
justifiable | unjustifiable
felony | misdemeanour
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
suspect | witness victim
criminal | victim
offender | victim
lost missing | found
lose misplace | find recover
solve solved | unsolved
truth | falsehood untruth lie
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
bail | custody
testify | refuse
law-abiding | criminal

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
detonate | defuse
explode detonate | defuse
nuclear | conventional
military | civilian
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
won | lost
hold | fall
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
armed | disarmed
conventional | unconventional
regular | irregular

# Speech and judgement
praise applaud commend hail laud welcome acclaim | criticise condemn denounce slam blast decry deplore castigate\
 rebuke lambast lambaste censure
praise acclaim applause | criticism condemnation censure rebuke denunciation
thank credit | blame
compliment | insult
defend | criticise condemn denounce attack
approval | disapproval
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
outspoken | reticent tight-lipped
bless | curse
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
understanding | misunderstanding
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
hope | despair
confidence trust | distrust mistrust doubt
confident sure certain | doubtful uncertain unsure
confidently | hesitantly
certain definite | uncertain
certainty | uncertainty doubt
trust believe | distrust mistrust doubt disbelieve suspect
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
remember | forgotten
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
benefit | harm
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
often frequently | rarely seldom never
usually generally | rarely never seldom
always | never rarely seldom
sometimes occasionally | never always
constant continuous nonstop | intermittent sporadic occasional
constantly continuously | intermittently sporadically occasionally
constant | changing variable
everyone everybody all | nobody none noone
everything | nothing
everywhere | nowhere
someone somebody | nobody noone
something | nothing
somewhere | nowhere
all every each | no none
both | neither
with | without
many numerous | few
much | little
full complete total entire whole | partial incomplete
completely fully entirely totally wholly | partly partially
full | empty
empty vacant unoccupied deserted | crowded packed occupied busy
fill | empty drain
inhabited populated | uninhabited deserted
overpopulated overcrowded | underpopulated
occupy | vacate
single sole | multiple several numerous many
alone unaccompanied | together accompanied
willing ready | unwilling reluctant
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
laugh smile | cry weep frown sob
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
hopeful | hopeless
thoughtful | thoughtless
colourful | colourless
fruitful | fruitless
friendly | unfriendly
outgoing sociable | shy reserved
introvert | extrovert
fearful frightened afraid scared | fearless unafraid

# Coming, going, place, direction
arrive | depart leave leaves
arrival | departure
land landing | takeoff
stay remain | leave leaves depart flee
present | absent
presence | absence
attend | miss skip boycott
attendance | absence boycott
attendee | absentee
entry entrance | exit departure
entrance | exit
ascend climb | descend
ascent climb | descent
upward upwards | downward downwards
upstairs | downstairs
uphill | downhill
upstream | downstream
upside | downside
top | bottom
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
leading | trailing
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
lock | unlock
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
lasting enduring permanent | fleeting temporary transient
modern contemporary | ancient
young | old elderly aged
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
northern | southern
southward | northward
eastward | westward
high-rise | low-rise
abroad overseas | domestically

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
working | nonworking
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
soften | harden
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
thick | thin
thicker | thinner
thickness | thinness
wide broad | narrow
wider broader | narrower
widest broadest | narrowest
widely broadly | narrowly
widen broaden | narrow
deep | shallow
deeper | shallower
tall | short
taller | shorter
tallest | shortest
big large huge enormous giant massive vast | small tiny miniature
bigger larger | smaller
biggest largest | smallest
fat overweight obese plump | thin slim skinny lean underweight
slim | fat
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
outdated obsolete | modern
complete finished | unfinished incomplete
completion | incompletion
left-handed | right-handed
odd | regular
concentrate concentrated | dilute diluted
inflate | deflate
compress | decompress expand
stretch | shrink
bind tie | untie loosen
curable treatable | incurable untreatable
discard dump | keep retain reuse
recycle reuse | discard dump
store | discard
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
included | excluded
accessible | inaccessible
convenient | inconvenient
convenience | inconvenience
edible | inedible poisonous
adjustable | fixed

# Weather, disasters, nature
hot warm | cold cool chilly
hotter warmer | colder cooler
hottest warmest | coldest coolest
heat warmth | cold chill
heat warm | cool chill
warming | cooling
heatwave | freeze frost
freeze | thaw melt
wet damp moist rainy | dry arid
wetter | drier
wettest | driest
moisten wet soak | dry
rain rainfall | drought sunshine
flood flooding | drought
sunny | cloudy overcast rainy
humid | arid dry
windy stormy | calm windless
tropical | polar arctic
mild | severe harsh
day daytime | night nighttime
daylight | darkness
dawn daybreak sunrise | dusk sunset nightfall
sunlight | moonlight
noon midday | midnight
ignite kindle light | extinguish douse
extinguish douse contain | ignite spread
contain | spread
recede subside | rise advance
evacuate | return
melt | freeze
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
proton | electron
organic | chemical
human | animal
male | female
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
disabled | able-bodied
blind | sighted
fertile | infertile
genetic hereditary | acquired
prenatal antenatal | postnatal
overdose | underdose
contagious infectious | noncontagious noninfectious
drug-free | drugged
treated | untreated
diagnosed | undiagnosed
tired exhausted weary | rested energetic refreshed
tire exhaust | refresh energise
sick ill | cured
harm injure hurt | heal
unhurt unharmed uninjured unscathed | injured hurt wounded killed
asleep | awake

# Sport
score | concede
qualify advance | crash
unbeaten undefeated | winless beaten
home | visiting
opener | finale closer
offside | onside
starter | substitute
singles | doubles
comfortably easily | narrowly
comfortable convincing | narrow
seeded | unseeded
attacking | defending
sprint | jog stroll
overtake overtook overtaken | trail
player | spectator
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
clerical ordained | lay
orthodox | heretical unorthodox
eternal everlasting | temporal fleeting
married | unmarried
marry wed | divorce separate
marriage wedding | divorce separation
adult grown-up | child infant juvenile
adulthood | childhood
parent | child
maternal | paternal
motherhood | fatherhood
maternity | paternity
biological | adoptive foster
youth | adult pensioner
ancestor forefather | descendant
ancestral | future
monogamous monogamy | polygamous polygamy
heterosexual | homosexual gay lesbian
bride | groom bridegroom
widow | widower
mature | immature
maturity | immaturity
sweet | sour bitter
sweetness | bitterness
spicy hot | mild bland
tasty delicious | bland tasteless disgusting
fresh | stale rotten mouldy
ripe | unripe overripe
raw uncooked | cooked
undercooked | overcooked
alcoholic | nonalcoholic
vegetarian vegan | meaty
nutritious wholesome | unhealthy
tender | tough
rare | overdone
lean | fatty
sugary sweetened | unsweetened
salted | unsalted
rich rich-tasting | bland

# Road, rail, meetings, customers, chat
driver motorist | passenger
driver motorist | pedestrian
pedestrian | cyclist
crowded | uncrowded
departing | arriving
return | outward
smoker | nonsmoker
sender | recipient
donor | recipient beneficiary
customer client | supplier
producer | consumer
convene reconvene | adjourn
schedule | cancel unscheduled
shortage | plenty
win | forfeit
volunteer | conscript
include | omit
prioritise | neglect deprioritise
focus | neglect
remind | forget
accept welcome | decline
available | sold-out
reachable | unreachable
answered | unanswered
read | unread
solved | unresolved
friend | stranger
winner | runner-up
cause | effect consequence
question | certainty
agree | disagreed
theirs | ours
mine | yours
"""
