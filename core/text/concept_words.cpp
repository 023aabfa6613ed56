// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/concept_words.h"

#include "core/text/word_classes.h"

#include <unordered_map>

namespace groundscope {
namespace {

template <typename Kind>
using Table = std::unordered_map<std::string_view, Kind>;

/// The first list that has a word keeps it.
template <typename Kind>
void add(Table<Kind>& table, Kind kind, std::string_view words) {
    constexpr std::string_view kBlanks = " \n";
    for (std::size_t at = words.find_first_not_of(kBlanks); at != std::string_view::npos;) {
        const std::size_t end = words.find_first_of(kBlanks, at);
        table.try_emplace(words.substr(at, end - at), kind);
        at = words.find_first_not_of(kBlanks, end);
    }
}

constexpr std::string_view kPositions = R"(
left right side top bottom middle center centre corner edge front back rear position location spot place direction
distance end height level angle half quarter row column line north south east west upper lower interior exterior
o'clock proximity vicinity orientation placement alignment axis border perimeter margin boundary inside outside
midground middle-ground
)";

constexpr std::string_view kAppearances = R"(
color colour pattern texture stripe hue shade tone tint look appearance design style shape size shine glow gloss
brightness darkness contrast reflection shadow marking stain dot speckle print finish outline silhouette detail
coloring colouring coloration palette complexion camouflage glare sheen lustre luster gradient transparency feature
beauty resemblance polka plaid checker thickness roundness curve lettering paint glitter sparkle tattoo freckle
wrinkle form length width
)";

constexpr std::string_view kParts = R"(
face eye ear nose mouth lip tooth tongue cheek chin forehead brow eyebrow eyelash beard mustache moustache whisker
head hair fur mane neck throat shoulder arm elbow wrist hand palm finger thumb fingernail nail knuckle chest breast
belly stomach abdomen waist hip torso body leg thigh knee shin ankle foot heel toe toenail skin paw claw hoof tail
trunk tusk horn antler snout muzzle beak crest feather wing fin gill flipper tentacle antenna thorax pincer udder
pouch spine wheel tire tyre hubcap spoke headlight taillight windshield windscreen bumper fender fuselage cockpit
propeller hull mast wingtip rudder handlebar pedal saddle handle knob hinge lid spout rung hilt barrel trigger lever
switch dial bezel stem petal stalk twig bark root sepal stamen pistil pollen thorn bud bough peel rind core pit kernel
crust frosting icing yolk sleeve collar cuff hem lapel zipper pocket lace sole brim strap buckle seam cap cork rim tip
crown ridge facade gable eave chimney gutter windowsill sill doorknob doorway armrest backrest headboard footboard
drawer tabletop countertop shelf lens shutter keypad trackpad spacebar numeral minute-hand hour-hand dorsal caudal
pectoral limb forelimb hindlimb talon web-foot mandible proboscis stinger segment joint muscle bone rib skull jaw gum
nostril eyelid pupil iris lash temple scalp bang ponytail braid base surface hood blade shell
)";

constexpr std::string_view kPossibleParts = R"(
door window roof wall floor ceiling button key screen keyboard mirror lamp light seat panel frame board sign label
logo letter number word text leaf branch flower fruit seed vine cover page cable cord wire rope string chain hook ring
ribbon bow tag flame wick smoke engine motor hand ladder stair step railing balcony porch column pillar arch tower
clock cushion pillow sheet blanket mattress curtain drape shade shutter vein spike needle topping filling stuffing
sauce cheese slice bulb plug socket speaker camera antenna flag sail anchor oar paddle rack basket trunk compartment
layer section area region part piece component element scale
)";

constexpr std::string_view kSettings = R"(
image picture photo photograph scene background foreground setting environment surroundings surrounding view landscape
scenery cityscape skyline seascape horizon backdrop atmosphere ambience context world nature outdoors indoors
wilderness sky cloud sun moon star sunset sunrise dusk dawn night day evening morning afternoon noon daytime nighttime
weather rain snow fog mist storm wind air space sunlight daylight moonlight lighting darkness climate season summer
winter autumn spring grass lawn ground dirt soil mud sand beach shore coast sea ocean lake pond river stream creek
waterfall water wave pool harbor harbour pier dock bay forest jungle desert meadow field pasture prairie savanna
savannah hill hillside mountain mountainside slope valley canyon cliff cave island park garden yard backyard courtyard
playground street road highway lane path pathway trail sidewalk pavement crosswalk intersection alley driveway tunnel
parking-lot lot plaza square city town village countryside farm neighborhood neighbourhood area room kitchen bedroom
bathroom hall hallway corridor office classroom library restaurant cafe bar shop market mall museum gallery theater
theatre stadium arena gym court rink track airport runway station platform zoo aquarium school hospital street-scene
terrain vegetation foliage undergrowth habitat reef stage table-setting event party wedding parade festival ceremony
game match race contest competition meeting film movie franchise story video illustration cartoon screenshot
composition snowfield rainbow universe planet earth lightning smog haze
)";

constexpr std::string_view kStates = R"(
smile frown grin laugh expression mood emotion state condition motion movement action activity pose posture gesture
stance flight sleep rest play work use contact progress bloom flow fall jump leap run walk ride dive swing turn look
gaze stare attention focus concentration interaction conversation care growth decay ripeness freshness wear damage
break crack balance tension danger safety silence calm excitement joy happiness sadness anger fear surprise curiosity
hunger relaxation preparation process operation performance practice experience presence absence temperature heat
warmth cold speed pace readiness opening closing
)";

constexpr std::string_view kMeasures = R"(
group set pair bunch couple number lot variety collection series row stack pile heap slice piece cup glass bowl plate
bottle can jar box bag basket load amount handful kind type sort part rest majority most dozen hundred crowd herd
flock school pack team bouquet cluster array assortment sheet ball loaf drop mix combination selection range one some
few
)";

constexpr std::string_view kEntities = R"(
bridge home store drawing painting coral temple hotel person people man woman boy girl child kid baby toddler infant
adult individual someone guy lady gentleman male female player rider driver passenger pedestrian worker farmer chef
cook waiter waitress doctor nurse patient teacher student officer policeman policewoman firefighter soldier pilot
sailor musician singer dancer artist painter photographer surfer skier snowboarder skateboarder swimmer runner cyclist
batter pitcher catcher referee bride groom king queen prince princess clown witch wizard knight angel santa minion
snowman doll figure character toy robot statue sculpture friend family mother father parent son daughter brother
sister husband wife grandmother grandfather customer visitor tourist crowd audience spectator juggler vendor owner
animal dog puppy cat kitten horse pony cow bull calf sheep lamb goat pig rabbit bunny hare squirrel mouse rat hamster
fox wolf bear panda lion lioness tiger leopard cheetah elephant giraffe zebra rhino rhinoceros hippo hippopotamus deer
moose elk antelope gazelle camel llama kangaroo koala monkey ape gorilla chimpanzee bird chicken hen rooster duck
duckling goose swan turkey peacock pigeon dove seagull gull crow raven eagle hawk falcon owl parrot penguin flamingo
ostrich sparrow robin hummingbird pelican stork crane heron snake lizard gecko iguana chameleon turtle tortoise
crocodile alligator frog toad fish shark whale dolphin seal walrus salmon trout goldfish octopus squid jellyfish
starfish crab lobster shrimp snail slug worm insect butterfly moth bee wasp fly mosquito ant beetle ladybug spider
caterpillar dragonfly grasshopper cricket pet wildlife creature livestock dinosaur dragon unicorn car truck bus van
taxi cab jeep suv minivan motorcycle motorbike scooter bicycle bike tricycle train tram subway locomotive wagon
carriage airplane plane aircraft jet helicopter boat ship yacht sailboat canoe kayak raft ferry tractor bulldozer
excavator trailer ambulance vehicle skateboard surfboard snowboard ski sled stroller wheelchair cart table desk chair
armchair stool bench couch sofa bed crib cradle bookshelf bookcase cabinet cupboard closet wardrobe dresser nightstand
shelf counter sink toilet bathtub shower faucet oven stove microwave refrigerator fridge dishwasher toaster blender
kettle pot pan spoon fork knife spatula ladle dish mug teapot vase tray napkin tablecloth candle lantern chandelier
rug carpet mat towel soap toothbrush mirror clock watch computer laptop monitor tablet phone smartphone television tv
remote printer radio headphone microphone guitar piano violin drum trumpet flute book newspaper magazine notebook pen
pencil crayon marker brush scissors ruler eraser envelope letterbox card map globe umbrella backpack purse handbag
suitcase luggage wallet shirt t-shirt blouse sweater jacket coat vest dress skirt pants trousers jeans shorts suit
uniform costume jersey swimsuit bikini boot sandal sneaker slipper cap crown necklace bracelet earring glasses
sunglasses goggles apron mask overall ball baseball basketball football bat racket racquet glove net goal frisbee kite
balloon puzzle block dice teddy tent hammock rope hose shovel hammer saw drill screwdriver wrench axe nail screw tool
machine device equipment gadget weapon gun sword shield cannon flag banner poster billboard sign signpost
traffic-light lamppost streetlight hydrant mailbox fence gate pole post monument fountain tree bush shrub hedge plant
cactus fern moss mushroom rose tulip daisy sunflower lily orchid dandelion lavender palm pine oak grass-blade weed
rock stone pebble boulder brick log leaf food meal breakfast lunch dinner snack dessert apple orange banana grape
strawberry blueberry raspberry cherry peach pear plum lemon lime melon watermelon pineapple mango kiwi pomegranate
coconut berry vegetable tomato potato carrot onion garlic pepper cucumber lettuce cabbage broccoli cauliflower spinach
corn pea bean pumpkin squash eggplant celery radish salad soup stew bread toast bagel bun roll sandwich burger
hamburger hotdog pizza pasta noodle rice sushi meat beef pork steak bacon ham sausage egg omelet pancake waffle cereal
cheese butter yogurt milk cream ice-cream cake cupcake pie cookie brownie donut doughnut muffin pastry candy chocolate
jam honey coffee tea juice beverage drink soda beer wine cocktail bottle can water-bottle pill medicine bandage
syringe house barn cabin cottage castle skyscraper windmill lighthouse shed garage hut building structure tower church
item object thing subject accessory decoration ornament present gift package container barrel bucket crate basket bow
yarn leash collar pedestal ladder scale screensaver firework treehouse nest web screen hat helmet shoe sock belt tie
scarf wood wool fleece bill
)";

Table<NounKind> nounTable() {
    Table<NounKind> table;
    add(table, NounKind::Measure, kMeasures);
    add(table, NounKind::PossiblePart, kPossibleParts);
    add(table, NounKind::Position, kPositions);
    add(table, NounKind::Part, kParts);
    add(table, NounKind::Appearance, kAppearances);
    add(table, NounKind::Setting, kSettings);
    add(table, NounKind::State, kStates);
    add(table, NounKind::Entity, kEntities);
    return table;
}

constexpr std::string_view kAppearanceModifiers = R"(
colored coloured colorful colourful multicolored multicoloured multi-colored bright dark light pale vivid vibrant dull
faded striped spotted dotted plaid checkered patterned printed floral shiny glossy matte sparkling glittering metallic
metal wooden wood stone brick marble glass leather silk cotton woolen wool plastic paper rubber steel iron bronze
copper brass concrete ceramic porcelain straw wicker furry fuzzy fluffy hairy smooth rough scaly textured wrinkled
bumpy slimy transparent translucent clear opaque blurry blurred ornate decorative decorated plain elegant fancy
stylish rusty tanned blond blonde reddish bluish greenish yellowish brownish pinkish curly wavy straight spiky sleek
fleecy leafy grassy rocky snowy sandy muddy monochrome monochromatic pastel neon iridescent round circular square
rectangular triangular oval curved heart-shaped star-shaped pointed pointy beautiful pretty frosted golden tabby
silvery sticky velvet denim wax clay crystal chrome aluminum tin
)";

/// Materials: alone they say what something is made of.
constexpr std::string_view kMaterials = R"(
wood metal stone brick marble silk cotton wool leather plastic paper rubber steel iron bronze copper brass concrete
ceramic porcelain straw wicker velvet denim clay chrome aluminum gold silver fabric cloth glass
)";

constexpr std::string_view kPositionModifiers = R"(
left right top bottom upper lower front back rear hind middle central center centre side nearby near far distant
adjacent opposite inner outer left-hand right-hand first second third last leftmost rightmost topmost northern
southern eastern western horizontal vertical overhead underlying
)";

constexpr std::string_view kStateModifiers = R"(
open opened closed shut broken cracked torn damaged empty full filled half-full wet dry damp frozen melted melting
burning burnt lit unlit sleeping asleep awake resting sitting seated standing lying running walking jumping flying
swimming eating drinking smiling laughing crying barking yawning moving stationary parked stopped folded unfolded
rolled crumpled peeled sliced chopped cut whole cooked raw fried baked roasted boiled steaming hot cold warm cool
fresh rotten ripe unripe blooming blossoming wilted fallen falling hanging floating busy crowded deserted abandoned
alive dead dirty clean messy tidy happy sad angry excited calm relaxed tired pregnant injured outstretched extended
raised spread bent curled visible hidden upright spinning waiting playing growing withered curious alert playful
peaceful
)";

Table<ModifierKind> modifierTable() {
    Table<ModifierKind> table;
    add(table, ModifierKind::Position, kPositionModifiers);
    add(table, ModifierKind::State, kStateModifiers);
    add(table, ModifierKind::Appearance, kAppearanceModifiers);
    return table;
}

}  // namespace

NounKind nounKindOf(std::string_view singular) {
    static const Table<NounKind> kTable = nounTable();
    const auto found = kTable.find(singular);
    return found == kTable.end() ? NounKind::Unknown : found->second;
}

bool isMaterial(std::string_view lowerWord) {
    static const Table<bool> kTable = [] {
        Table<bool> table;
        add(table, true, kMaterials);
        return table;
    }();
    return kTable.contains(lowerWord);
}

ModifierKind modifierKindOf(std::string_view lowerWord) {
    static const Table<ModifierKind> kTable = modifierTable();
    if (isColour(lowerWord) || lowerWord.ends_with("-colored") || lowerWord.ends_with("-coloured"))
        return ModifierKind::Appearance;
    const auto found = kTable.find(lowerWord);
    return found == kTable.end() ? ModifierKind::Other : found->second;
}

}  // namespace groundscope
