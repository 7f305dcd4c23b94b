from itertools import combinations

import pytest

from summarise.text.contrast_words import CLASSES, OPPOSITES
from summarise.text.contrasts import (
    _GROUPS,
    _LINES,
    _SIDES,
    _lines,
    _read_classes,
    _read_opposites,
    _read_synonyms,
    exclude,
    is_negated_form,
    may_mean,
    rivals,
)
from summarise.text.synonym_words import SYNONYMS
from summarise.text.words import stem


def pairs(table):
    return [tuple(pair.split("/")) for pair in table.split()]


EXCLUDING = pairs("""
rose/fell climbed/dropped soaring/plunged increases/decreased raised/cut hiked/lowered growth/decline gain/loss
surplus/deficit profits/losses expanded/shrank strengthened/weakened stronger/weaker higher/lower unchanged/rose
unchanged/fell bullish/bearish cheap/expensive cheaper/pricier import/export imports/exported assets/liabilities
wholesale/retail supply/demand shortage/glut prosperity/poverty richer/poorer hired/fired employed/jobless
unemployment/employment promoted/demoted joined/quit opened/closed reopened/shut began/ended launched/halted
resumed/suspended introduced/abolished permanent/temporary skilled/unskilled succeeded/failed met/missed passed/failed
accepted/rejected agreed/refused approved/vetoed allowed/banned permits/forbade legal/illegal supported/opposed
supporters/opponents confirmed/denied admitted/denied upheld/overturned mandatory/voluntary tightened/eased
complied/violated included/excluded added/removed united/divided preserved/destroyed encouraged/discouraged
majority/minority domestic/foreign left/right liberal/conservative federal/provincial public/private
revealed/concealed openly/secretly convicted/acquitted guilty/innocent arrested/released jailed/freed
prosecution/defence armed/unarmed deliberate/accidental attacker/victim true/false genuine/fake peace/war
peaceful/violent attacked/defended advanced/retreated escalated/eased friend/enemy won/lost victory/defeat
winner/loser safe/dangerous praised/criticised hailed/condemned thanked/blamed cheered/booed loud/quiet
official/unofficial optimistic/pessimistic likely/unlikely possible/impossible easy/difficult better/worse best/worst
improved/deteriorated major/minor severe/mild same/different always/never often/rarely everyone/nobody all/none
with/without many/few full/empty completely/partly willingly/reluctantly brave/cowardly love/hate happy/sad
arrived/departed present/absent indoors/outdoors upper/lower front/rear early/late earlier/later faster/slower
young/old urban/rural built/demolished repaired/damaged online/offline soft/hard wide/narrow visible/invisible
hot/cold wet/dry day/night dawn/dusk froze/thawed survived/died life/death healthy/sick conscious/unconscious
man/woman boy/girl adults/children author/reader fiction/nonfiction comedy/tragedy refunded/charged
available/unavailable weddings/funerals hindus/sikhs exceeds/misses brother/sister mother/grandmother nephew/uncle
king/queen teacher/nurse lawyer/dentist judge/defendant plaintiff/defendant senator/governor priest/rabbi
colonel/captain army/navy soldiers/civilians red/blue north/south northern/western spring/autumn morning/afternoon
yesterday/tomorrow minutes/hours weeks/months daily/weekly kilometres/miles grams/ounces twice/thrice half/quarter
gold/silver steel/copper coal/gas wheat/rice potato/onion apple/banana beef/pork salmon/tuna coffee/tea beer/wine
breakfast/dinner dog/cat lion/tiger eagle/owl oak/pine knee/ankle heart/lung malaria/cholera cocaine/heroin
rifle/pistol missile/torpedo murder/arson rape/theft killed/injured shot/stabbed buried/cremated fine/imprisonment
stocks/bonds revenue/profit dollars/euros cash/cheque football/cricket goalkeeper/striker semifinal/final win/draw
car/bus lorry/van train/plane email/letter newspaper/television shirt/trousers kitchen/bedroom roof/wall
hospital/school church/mosque mountain/river earthquake/flood hurricane/tornado rain/snow christian/muslim
catholic/protestant sunni/shiite primary/secondary physics/chemistry film/novel guitar/piano embassy/consulate
bilateral/multilateral presidential/parliamentary
""")

NOT_EXCLUDING = pairs("""
rise/rise rose/soared rise/table fell/plunged cut/lowered before/after for/against up/down former/current last/next
first/last give/take old/new here/there lend/borrow teach/learn buy/sell sold/bought ask/answer asked/replied
sent/received won/defeated beat/defeat beat/lost lost/defeated left/remaining purchase/buy bought/acquired say/state
said/declared announced/declared job/post position/role kill/slay killed/slain official/officer city/town town/village
country/nation state/country government/administration lawmaker/senator president/chairman chairman/director
car/vehicle truck/lorry lorry/trucks plane/airplane taxi/cab ship/vessel boat/ship bus/vehicle doctor/physician
lawyer/attorney journalist/reporter teacher/educator student/pupil policeman/cop soldier/troops militant/rebel
gunman/shooter gun/firearm pistol/handgun murder/homicide theft/robbery burglary/robbery fraud/embezzlement
bribery/corruption kidnapping/abduction hurt/wounded injured/wounded died/killed hurricane/typhoon hurricane/storm
flood/flooding earthquake/quake movie/film novel/book book/novel football/soccer goalkeeper/keeper coach/manager
referee/umpire match/game draw/tie semifinal/game gold/metal steel/iron-ore petrol/gasoline maize/corn prawn/shrimp
beef/meat apple/fruit dog/animal oak/tree rose/flower head/face belly/stomach flu/influenza covid/coronavirus
surgery/operation vaccine/jab church/cathedral muslim/islamic shia/shiite college/university maths/mathematics
phone/telephone television/tv email/message shirt/clothes house/home flat/apartment sofa/couch evening/night
annual/yearly autumn/fall dinner/supper mum/mother dad/father mother/parent brother/sibling son/child wife/spouse
uncle/relative baby/infant teenager/youth blue/colour violet/purple north/northern kilogram/kilo ton/tonne
dollar/currency pound/sterling share/stock revenue/sales treaty/agreement ceasefire/truce arrested/detained
jailed/imprisoned accused/charged acquitted/cleared released/freed urged/called warned/cautioned criticised/condemned
praised/lauded supported/backed opposed/resisted approved/endorsed banned/prohibited permitted/allowed began/launched
ended/stopped large/huge small/tiny quick/rapid difficult/hard happy/glad angry/furious important/significant
main/chief about/around nearly/almost many/numerous most/majority often/frequently never/unknownword hope/hopeful
announce/announcement decide/decision destroy/destruction grow/growth lose/loss strong/strength winner/champion
singer/table lamp/idea the/of
""")

NEGATED = pairs("""
happy/unhappy legal/illegal toxic/nontoxic toxic/non-toxic agree/disagree agreed/disagrees possible/impossible
regular/irregular active/inactive likely/unlikely honest/dishonest understood/misunderstood relevant/irrelevant
logical/illogical patient/impatient approved/disapproves paid/unpaid fair/unfair reported/misreported
connected/disconnected appear/disappears mature/immature balance/imbalance secure/insecure sane/insane
qualified/disqualified known/unknown literate/illiterate responsible/irresponsible spelled/misspelled smoker/nonsmoker
manned/unmanned trust/distrust trust/mistrust happily/unhappily
""")

NOT_NEGATED = pairs("""
valuable/invaluable flammable/inflammable press/impress pressed/impressed cover/discover covered/discovered
come/income side/inside der/under port/import ported/imported prove/improve proved/improved charge/discharge
charged/discharged play/display played/displaying missed/dismissed miss/dismiss card/discard place/displace
cuss/discuss close/disclose closed/disclosed ease/disease take/mistake taken/mistaken sing/missing lead/mislead
led/misled crease/increase creased/increased deed/indeed form/inform formed/informed vest/invest vested/invested
door/indoor doors/indoors stance/instance stall/install stalled/installed tense/intense tend/intend sight/insight
mate/inmate put/input take/intake ion/union less/unless til/until rest/unrest veil/unveil veiled/unveiled
earth/unearth leash/unleash fold/unfold told/untold migrant/immigrant migration/immigration posed/imposed
plant/implant perform/form happy/happy happy/unhappily happy/sad un/unhappy legal/inlegal print/imprint
prison/imprisoned peril/imperil part/impart famous/infamous different/indifferent sense/nonsense stop/nonstop it/unit
able/capable
""")


@pytest.mark.parametrize(("one", "other"), EXCLUDING)
def test_words_that_cannot_both_be_true_exclude_each_other(one, other):
    assert exclude(stem(one), stem(other))
    assert not may_mean(stem(one), stem(other))
    assert stem(other) in rivals(stem(one))


@pytest.mark.parametrize(("one", "other"), NOT_EXCLUDING)
def test_words_that_may_both_be_true_or_are_unknown_do_not(one, other):
    assert not exclude(stem(one), stem(other))
    assert stem(other) not in rivals(stem(one))


@pytest.mark.parametrize(
    ("one", "other"),
    pairs("""
    buy/acquired said/announced job/role rose/soared fell/plunged killed/slain mum/mother lorry/truck labour/labor
    organise/organize metre/meter decide/decision
    """),
)
def test_words_that_may_say_the_same(one, other):
    assert may_mean(stem(one), stem(other))
    assert may_mean(stem(other), stem(one))


@pytest.mark.parametrize(("one", "other"), NEGATED)
def test_a_negating_prefix_is_seen(one, other):
    assert is_negated_form(one, other)
    assert is_negated_form(other, one)
    assert is_negated_form(stem(one), stem(other))


@pytest.mark.parametrize(("one", "other"), NOT_NEGATED)
def test_what_only_looks_like_a_negating_prefix_is_not(one, other):
    assert not is_negated_form(one, other)
    assert not is_negated_form(other, one)
    assert not is_negated_form(stem(one), stem(other))


def test_both_directions_agree_for_every_word():
    for one in _SIDES:
        assert one not in rivals(one)
        for other in rivals(one):
            assert exclude(one, other)
            assert exclude(other, one)
            assert one in rivals(other)


def test_a_word_without_an_entry_excludes_nothing():
    assert rivals("xyzzy") == frozenset()
    assert not exclude("xyzzy", "rise")
    assert not may_mean("xyzzy", "rise")
    assert may_mean("xyzzy", "xyzzy")


def test_american_spellings_are_in_the_tables():
    assert exclude(stem("nationalized"), stem("privatised"))
    assert exclude(stem("honored"), stem("violated"))
    assert exclude(stem("kilometers"), stem("miles"))
    assert exclude(stem("criticized"), stem("praised"))


def test_no_word_stands_on_two_sides_of_a_line_or_in_two_members_of_a_class():
    for sides in _LINES:
        assert all(sides)
        for one, other in combinations(sides, 2):
            assert not one & other


def test_every_opposite_line_has_two_sides_and_every_other_line_two_words():
    assert {len(sides) for sides in _read_opposites(OPPOSITES)} == {2}
    assert min(map(len, _read_classes(CLASSES).values())) >= 2
    assert min(map(len, _read_synonyms(SYNONYMS))) >= 2


def test_no_line_contradicts_another():
    # What excludes in one line never may mean the same by another: "exclude" would then hide a slip in the tables.
    for sides in _LINES:
        for one, other in combinations(sides, 2):
            assert [(a, b) for a in one for b in other if may_mean(a, b)] == []


def test_the_tables_are_single_words_without_repetition():
    for table in (OPPOSITES, SYNONYMS):
        lines = _lines(table)
        assert len(lines) == len(set(lines))
        assert all(word.isalpha() and word.islower() for line in lines for word in line.replace("|", " ").split())
    names = [line.split(":")[0] for line in _lines(CLASSES)]
    assert len(names) == len(set(names))


def test_the_lexicon_is_broad():
    assert len(_read_opposites(OPPOSITES)) >= 700
    assert len(_read_classes(CLASSES)) >= 200
    assert len(_read_synonyms(SYNONYMS)) >= 400
    assert len(_SIDES.keys() | _GROUPS.keys()) >= 5000
