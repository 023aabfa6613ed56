// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/visual_words.h"

namespace groundscope {

std::string_view visualWords() {
    return R"(
left jj:60 nn:45 vbn:8 vbd:8 rb:6; right jj:90 nn:90 rb:20; front nn:60 jj:40; back nn:50 jj:30 rb:40 rp:10;
top nn:60 jj:50; bottom nn:60 jj:40; middle nn:60 jj:20; center nn:80 jj:15; centre nn:80 jj:15; side nn:90 jj:5;
corner nn:60 jj:3; inside in:40 nn:8 rb:10 jj:4; outside in:30 nn:8 rb:15 jj:8; upper jj:50;
lower jj:60 jjr:8 vb:2; far rb:30 jj:20; near in:90; nearby jj:30 rb:10; close rb:40 jj:60 vb:5 nn:3;
closer rbr:20 jjr:20; closest jjs:20; open jj:90 vb:8 vbp:3; closed jj:60 vbn:20 vbd:6;
light nn:60 jj:50 vb:10 vbp:10; dark jj:60 nn:5; black jj:90 nn:20; white jj:90 nn:20; red jj:90 nn:20;
green jj:90 nn:20; blue jj:90 nn:20; yellow jj:90 nn:12; orange jj:50 nn:30; pink jj:60 nn:10;
purple jj:60 nn:10; brown jj:80 nn:10; gray jj:70 nn:10; grey jj:70 nn:10; beige jj:40 nn:6; tan jj:40 nn:6;
gold jj:30 nn:40; golden jj:60; silver jj:30 nn:40; maroon jj:20 nn:6; teal jj:20 nn:6; turquoise jj:20 nn:6;
navy jj:20 nn:15; cream nn:20 jj:8; ivory nn:10 jj:8; violet jj:10 nn:8; magenta jj:10 nn:5; cyan jj:10 nn:5;
colored jj:40 vbn:10; coloured jj:40 vbn:10; multicolored jj:20; multi-colored jj:20; wooden jj:60;
face nn:80 vb:6 vbp:6; faces nns:50 vbz:20; facing vbg:60; features nns:25 vbz:40; shows vbz:60 nns:3;
show vb:30 vbp:30 nn:8; displays vbz:40 nns:15; display nn:30 vb:15 vbp:15; depicts vbz:40; depict vb:10 vbp:20;
depicted vbn:40; depicting vbg:40; appears vbz:60; appear vbp:30 vb:30; looks vbz:60 nns:3;
look vb:20 vbp:20 nn:20; stands vbz:50 nns:5; stand vbp:20 vb:20 nn:15; sits vbz:50; rests vbz:30 nns:1;
rest nn:40 vb:10 vbp:10; hangs vbz:30; leans vbz:20; lies vbz:30 nns:2; lie vbp:20 vb:10; holds vbz:50;
wears vbz:50; rides vbz:30 nns:8; ride nn:10 vb:15 vbp:8; walks vbz:30 nns:5; walk vb:20 nn:15 vbp:10;
plays vbz:30 nns:8; play vb:20 nn:10 vbp:15; covers vbz:20 nns:15; cover nn:20 vb:15 vbp:6; frames nns:30 vbz:6;
surrounds vbz:20; reflects vbz:30; highlights vbz:20 nns:15; contrasts vbz:20 nns:8; indicates vbz:40;
suggests vbz:40; contains vbz:40; includes vbz:40; consists vbz:30; points nns:30 vbz:30;
point nn:40 vb:10 vbp:8; labels nns:30 vbz:5; reads vbz:30 nns:1; leaves nns:60 vbz:10; leaf nn:60;
stripes nns:60; spots nns:50 vbz:3; petals nns:50; wings nns:60; legs nns:60; paws nns:40; whiskers nns:40;
eyes nns:90 vbz:1; ears nns:60; hands nns:80 vbz:5; hand nn:90 vb:3; arms nns:60; feet nns:90; teeth nns:50;
fingers nns:50; toes nns:40; tails nns:40; tail nn:60; tip nn:40 vb:2; tips nns:30; trunk nn:40; horns nns:30;
flowers nns:60; plants nns:60 vbz:2; plant nn:60 vb:3; trees nns:80; rocks nns:50 vbz:1; rock nn:50 vb:2;
waves nns:50 vbz:8; wave nn:30 vb:6 vbp:3; clouds nns:60; hills nns:40; snow nn:60; grass nn:70; sand nn:60;
water nn:90 vb:1; park nn:60 vb:4; parks nns:30 vbz:4; parked vbn:50 vbd:2; seated vbn:30; perched vbn:30;
standing vbg:70 nn:2 jj:1; sitting vbg:70; lying vbg:60; laying vbg:30; holding vbg:80; wearing vbg:80;
walking vbg:60 nn:4; running vbg:60 jj:3; riding vbg:50; flying vbg:40 jj:4; looking vbg:70; hanging vbg:50;
resting vbg:40; leaning vbg:40; covering vbg:20 nn:8; clothing nn:50; building nn:70 vbg:8; buildings nns:70;
ceiling nn:50; railing nn:30; railings nns:20; painting nn:40 vbg:8; drawing nn:30 vbg:12; lighting nn:40 vbg:6;
setting nn:50 vbg:10; seating nn:30 vbg:6; clearing nn:20 vbg:8; wing nn:60; ring nn:50; rings nns:40;
string nn:40; evening nn:50; morning nn:60; frosting nn:20; icing nn:20; topping nn:15; toppings nns:15;
stuffing nn:10; lettering nn:20; paneling nn:10; siding nn:10; flooring nn:15; bedding nn:20; awning nn:15;
crossing nn:20 vbg:15; dining vbg:3 nn:15 jj:20; living nn:20 vbg:20 jj:20; parking nn:30 vbg:8;
shopping nn:20 vbg:10; swimming nn:15 vbg:15; surfing nn:8 vbg:20; skiing nn:8 vbg:20; skateboarding nn:6 vbg:20;
fishing nn:20 vbg:12; being vbg:60 nn:5; beings nns:20; marking nn:10 vbg:10; markings nns:30; engine nn:40;
made vbn:90 vbd:20; located vbn:80; positioned vbn:50; placed vbn:60 vbd:6; situated vbn:40; visible jj:60;
set vbn:50 nn:40 vb:5 vbd:15; cut vbn:40 nn:8 vb:10 vbd:8; provided vbn:60 vbd:6; surrounded vbn:40;
filled vbn:50 vbd:4; topped vbn:30; decorated vbn:40 vbd:2; painted vbn:40 vbd:3; attached vbn:40;
mounted vbn:40; dressed vbn:40; shaped vbn:20 jj:20; textured jj:20; patterned jj:20; striped jj:30;
spotted jj:30 vbn:5; dotted vbn:10 jj:8; checkered jj:20; plaid jj:15 nn:5; curved jj:30 vbn:5;
pointed jj:30 vbn:4 vbd:6; rounded jj:30 vbn:3; elongated jj:20; blurred jj:15 vbn:8; blurry jj:20;
focused vbn:15 jj:10; crowded jj:30 vbn:4; aged jj:10 vbn:5; detailed jj:30; cloudless jj:10;
like in:90 vb:8 vbp:6; unlike in:30; beside in:40; besides in:15; atop in:30; amid in:20; amidst in:20;
alongside in:25; underneath in:25 rb:3; beneath in:40; below in:40 rb:12; above in:50 rb:10 jj:3;
behind in:60 rb:5; around in:60 rb:10; across in:60 rb:4; along in:50 rb:6; past in:15 jj:15 nn:15;
off in:30 rp:30; up rp:50 in:20 rb:30; down rp:30 in:20 rb:30; over in:60 rp:12; out rp:60 in:10 rb:10;
through in:70; toward in:40; towards in:40; onto in:40; into in:90; upon in:40; within in:50; without in:50;
throughout in:40; against in:60; between in:90; among in:50; amongst in:10; beyond in:40;
opposite in:8 jj:30 nn:5; via in:20; per in:15; versus in:8; except in:20; including vbg:2 in:60;
regarding in:10; while in:90 nn:2; whereas in:20; although in:30; though in:20 rb:10; because in:50; if in:90;
unless in:20; since in:40; until in:30; whether in:40; as in:90 rb:20; than in:90; so rb:50 in:20; then rb:40;
also rb:90; too rb:40; very rb:90; quite rb:30; rather rb:40; slightly rb:40; fairly rb:20; partially rb:30;
clearly rb:40; just rb:60 jj:1; even rb:50 jj:2; only rb:60 jj:15; together rb:40; away rb:40 rp:8; apart rb:20;
here rb:40; there ex:70 rb:30; ahead rb:20; indoors rb:10; outdoors rb:12 nns:3; upright rb:10 jj:8;
forward rb:30 jj:4; backward rb:6 jj:4; sideways rb:8; upside rb:6 nn:2; overhead rb:8 jj:8; downward rb:8 jj:5;
upward rb:8 jj:5; today nn:5 rb:20; please uh:10; yes uh:20; no det:60 rb:8 uh:6; not rb:90; okay uh:5; ok uh:5;
hello uh:5; etc. fw:9; etc fw:9; e.g. rb:9; i.e. rb:9; image nn:90 vb:1; images nns:60; picture nn:80;
pictures nns:50; photo nn:60; photograph nn:50; scene nn:60; view nn:60 vb:3 vbp:2; background nn:70;
foreground nn:40; people nns:90; person nn:90; man nn:90; woman nn:90; men nns:90; women nns:90; children nns:90;
child nn:80; kid nn:40; kids nns:40; others nns:60; fish nn:60 nns:10; sheep nns:15 nn:20; deer nn:15 nns:8;
goggles nns:20; glasses nns:50; sunglasses nns:30; pants nns:40; jeans nns:40; shorts nns:30; scissors nns:20;
overalls nns:20; clothes nns:40; series nn:30 nns:4; species nns:10 nn:10; match nn:30 vb:15 vbp:6;
matches nns:30 vbz:15; lock nn:40 vb:6; key nn:50 jj:15; keys nns:50; watch nn:30 vb:12 vbp:8;
watches vbz:20 nns:20; clock nn:50; train nn:60 vb:3; truck nn:60; fly vb:15 nn:15 vbp:12; flies vbz:20 nns:15;
surf nn:15 vb:8; ski nn:20 vb:8 vbp:2; swing nn:20 vb:10; bowl nn:60; drink nn:30 vb:12 vbp:6;
drinks nns:40 vbz:6; eat vb:30 vbp:12; eats vbz:20; fruit nn:50; sign nn:60 vb:4; signs nns:50;
stop nn:20 vb:30 vbp:5; lamp nn:40; fence nn:40; fork nn:30; spoon nn:20; dish nn:30; dishes nns:30;
tie nn:40 vb:8; ties nns:30 vbz:3; suit nn:50 vb:3; shade nn:30; shades nns:30 vbz:1; shadow nn:40;
shadows nns:30; stack nn:30; stacks nns:15; stacked vbn:20; pile nn:30; row nn:40; rows nns:30; line nn:60 vb:2;
lines nns:50 vbz:5; lined vbn:20; square nn:40 jj:15; circle nn:40; round jj:40 nn:8; oval jj:15 nn:8;
rectangular jj:20; triangular jj:20; circular jj:20; oblong jj:5; main jj:60; many jj:80; much jj:40 rb:40;
more jjr:60 rbr:50; most jjs:40 rbs:50; few jj:60; several jj:60; various jj:50; numerous jj:30; multiple jj:40;
single jj:50; double jj:20; different jj:60; similar jj:50; certain jj:40; another det:60; other jj:90;
such jj:40 pdt:20; own jj:40; same jj:60; first jj:60 rb:5; second jj:60 nn:10; third jj:50; last jj:60;
next jj:50; half nn:30 pdt:12 jj:4; quarter nn:20; one cd:80 nn:8; two cd:90; three cd:90;
both det:40 pdt:10 cc:2; all det:50 pdt:20 rb:3; each det:70; either det:20 cc:8 rb:2; neither det:8 cc:6;
what wp:60; which wdt:80; who wp:80; whom wp:30; whose wps:40; that in:55 wdt:30 det:15; it prp:99; i prp:99;
you prp:99; they prp:99; them prp:99; us prp:20; me prp:50; someone nn:20; somebody nn:10; something nn:40;
everyone nn:20; everything nn:20; anything nn:20; anyone nn:15; nothing nn:20; none nn:20; can md:90 nn:3;
may md:60; might md:40 nn:1; must md:40; will md:80 nn:1; would md:80; could md:80; should md:60; am vbp:40;
is vbz:99; are vbp:99; was vbd:99; were vbd:99; has vbz:99; have vbp:60 vb:30; had vbd:60 vbn:6; do vbp:30 vb:20;
does vbz:60; did vbd:40; done vbn:30; be vb:80; been vbn:60; having vbg:40; 'm vbp:50; 're vbp:50; 've vbp:50;
'll md:50; 'd md:40 vbd:10; n't rb:90; ca md:20; wo md:20; 's pos:70 vbz:30; and cc:99; or cc:90; but cc:80;
nor cc:20; yet rb:20 cc:10; plus cc:8 in:5; a det:99; an det:99; the det:99; this det:90; these det:90;
those det:80; some det:80 rb:1; any det:60; every det:60; his prps:90 prp:1; its prps:90; her prps:50 prp:20;
their prps:90; my prps:60; your prps:60; our prps:60; hers prp:9; theirs prp:9; mine prp:4 nn:4; yours prp:9;
o'clock rb:20; p.m. rb:10; a.m. rb:10; pm nn:5; tall jj:50; small jj:90; large jj:90; big jj:70;
little jj:70 rb:5; long jj:70 rb:10; short jj:60; old jj:60; young jj:60; new jj:80; high jj:60 rb:5 nn:1;
low jj:50 rb:3; wide jj:50 rb:3; narrow jj:30; thin jj:40; thick jj:40; sharp jj:40; soft jj:40; smooth jj:30;
rough jj:25; bright jj:50; clear jj:60 vb:3; empty jj:40; full jj:60; flat jj:40 nn:3; fresh jj:40;
cold jj:30 nn:4; warm jj:40; hot jj:40; wet jj:20; dry jj:30; clean jj:40 vb:6; dirty jj:20; deep jj:30;
calm jj:30 nn:3; plain jj:20 nn:4; solid jj:30; sunny jj:20; cloudy jj:15; rainy jj:8; snowy jj:15; sandy jj:15;
grassy jj:15; rocky jj:15; dusty jj:10; muddy jj:10; shiny jj:20; fuzzy jj:10; tiny jj:30; cozy jj:10;
elderly jj:20; adult nn:20 jj:10; male jj:20 nn:15; female jj:20 nn:12; asleep jj:8; awake jj:6; alone rb:8 jj:6;
alive jj:6; elder jj:3 nn:3; live jj:15 vb:10 vbp:8; present jj:40 nn:8 vb:6 vbp:1; separate jj:30 vb:4;
complete jj:20 vb:6; correct jj:30 vb:3; true jj:30; false jj:20; answer nn:50 vb:4; option nn:40;
options nns:40; question nn:50 vb:2; number nn:60; letter nn:50; word nn:50; words nns:50; text nn:40;
kind nn:50 jj:2; type nn:50 vb:1; types nns:40; sort nn:20; lot nn:50; lots nns:20; pair nn:40; couple nn:40;
group nn:60; bunch nn:30; variety nn:40; part nn:70; parts nns:50; piece nn:50; slice nn:30 vb:2;
slices nns:30 vbz:1; sliced vbn:12 jj:10; home nn:50 rb:5; use nn:20 vb:20 vbp:4; used vbn:60 vbd:5;
need nn:5 vb:15 vbp:15; needs vbz:20 nns:6; help vb:30 nn:10 vbp:6; helps vbz:20; add vb:20 vbp:12; adds vbz:30;
give vb:20 vbp:12; gives vbz:30; make vb:30 vbp:20; makes vbz:40; create vb:20 vbp:12; creates vbz:30;
provide vb:20 vbp:12; provides vbz:30; shine vb:6 vbp:4 nn:3; shines vbz:10; smile nn:15 vb:8 vbp:4;
smiles vbz:10 nns:8; smiling vbg:30; crop nn:10 vb:2; stare vb:4 vbp:4 nn:3; stares vbz:8 nns:1;
gaze nn:12 vb:3 vbp:2; gazes vbz:8; grip nn:12 vb:3; wrap nn:6 vb:4; wraps vbz:6 nns:3; perch nn:4 vb:4 vbp:3;
perches vbz:5 nns:2; graze vb:5 vbp:6; grazes vbz:4; float vb:6 vbp:5 nn:4; floats vbz:6 nns:3; roof nn:30;
lead vb:10 nn:10 vbp:6; leads vbz:25 nns:2; extend vb:8 vbp:10; extends vbz:25; span nn:8 vb:3;
spans vbz:8 nns:2; cast vbn:10 nn:6 vb:4; casts vbz:8 nns:1; spread vbn:15 nn:8 vb:6 vbp:3 vbd:2;
shed nn:10 vbn:3; lit vbn:20 jj:8; drawn vbn:15; worn vbn:15 jj:5; torn vbn:10 jj:5; broken jj:20 vbn:10;
folded vbn:20 jj:6; fallen vbn:10 jj:10; hidden vbn:12 jj:8; bare jj:20; mid-air nn:9; rose nn:20 vbd:5;
waxy jj:5; still rb:30 jj:15; accessory nn:10 jj:1; stems nns:20 vbz:1; sparse jj:10; sprinkles nns:10 vbz:1;
handle nn:30 vb:15 vbp:4; handles nns:20 vbz:8; midair nn:9; four cd:50; five cd:50; six cd:50; seven cd:50;
eight cd:50; nine cd:50; ten cd:50; eleven cd:50; twelve cd:50; fifteen cd:50; twenty cd:50; thirty cd:50;
fifty cd:50
)";
}

std::string_view visualWordLists() {
    return R"(
jj fluffy furry hairy hind slender glossy glittery sparkly stripy leafy bushy shaggy scruffy chubby plump bulky
jj lanky stocky curly wavy wrinkly freckled bald bearded barefoot shirtless topless upscale ornate rustic
jj vintage antique retro sleek futuristic whimsical quaint lush verdant scenic picturesque serene tranquil
jj vibrant vivid pastel neon translucent transparent opaque reflective metallic matte creamy crispy crunchy
jj juicy ripe unripe edible raw spicy gooey slimy sticky soggy frothy foamy icy frosty misty foggy hazy overcast
jj moonlit sunlit monochrome colorful colourful grayscale greyscale cylindrical spherical conical cubic
jj hexagonal octagonal pointy jagged spiky prickly thorny scaly feathery bony webbed winged horned hooved clawed
jj hooded sleeveless longhaired shorthaired upside-down see-through handmade man-made lifelike cartoonish
jj animated inanimate fictional mythical stray purebred domestic nocturnal aquatic adjacent perpendicular
jj diagonal vertical horizontal parallel asymmetrical symmetrical uppermost lowermost topmost innermost
jj outermost leftmost rightmost rearmost foremost frontal dorsal ventral caudal pectoral anterior posterior
jj lateral distal proximal visual spatial noticeable discernible unrecognizable indistinct distinct prominent
jj playful attentive curious alert relaxed content cheerful joyful gloomy pensive grumpy sleepy drowsy hungry
jj thirsty sweaty sunburnt suntanned wrinkled rusty weathered worn-out run-down dilapidated cluttered tidy
jj untidy messy spacious cramped roomy airy shady grayish greyish bluish reddish greenish yellowish brownish
jj pinkish purplish whitish blackish orangish light-colored dark-colored cream-colored
nn butterfly ladybug ladybird dragonfly firefly bumblebee honeybee beetle caterpillar grasshopper cricket
nn mosquito moth wasp hornet larva abdomen thorax antenna proboscis tarsus beak bill plumage giraffe zebra rhino
nn rhinoceros hippo hippopotamus elephant tusk mane hoof paw snout muzzle whisker fur claw talon puppy kitten
nn kitty bunny hamster squirrel chipmunk raccoon hedgehog otter beaver koala kangaroo panda sloth meerkat gecko
nn lizard iguana chameleon turtle tortoise frog toad tadpole salamander crocodile alligator snail slug worm
nn octopus squid jellyfish starfish lobster crab shrimp salmon goldfish hammerhead stingray dolphin whale
nn porpoise seal walrus penguin flamingo parrot parakeet cockatoo macaw toucan peacock ostrich emu owl eagle
nn hawk falcon vulture seagull pelican heron stork swan goose rooster hen chick robin sparrow hummingbird
nn woodpecker crow raven pigeon snowman snowboard snowboarder skateboard skateboarder surfboard surfer
nn paddleboard kayak canoe sailboat rowboat yacht ferry tugboat scooter moped motorbike motorcycle motorcyclist
nn bicyclist cyclist minivan van suv sedan hatchback convertible pickup trailer tractor bulldozer excavator
nn forklift firetruck ambulance streetcar tram trolley locomotive caboose helicopter biplane jetliner drone
nn parachute kite frisbee racket racquet goalpost scoreboard helmet kneepad backpack handbag purse suitcase
nn luggage briefcase wallet umbrella raincoat sweater sweatshirt hoodie jacket cardigan vest blouse skirt tunic
nn bikini swimsuit wetsuit tuxedo bow-tie necktie scarf beanie headband headscarf turban bandana mitten glove
nn sock sneaker sandal slipper flip-flop boot heel bracelet necklace pendant earring brooch wristwatch wristband
nn lanyard tattoo mustache moustache beard goatee eyebrow eyelash nostril forehead chin cheek jaw elbow wrist
nn ankle knee thigh shin torso chest belly tummy bellybutton shoulder thumb fingernail toenail pinky fist smirk
nn grimace microwave oven stove stovetop refrigerator fridge freezer dishwasher toaster blender kettle teapot
nn teacup mug saucer platter plate napkin placemat tablecloth countertop backsplash faucet sink tap showerhead
nn bathtub toilet urinal bidet towel washcloth toothbrush toothpaste soap shampoo mirror vanity nightstand
nn dresser wardrobe armchair recliner sofa couch ottoman loveseat futon bunk crib stroller pillow cushion
nn blanket quilt comforter duvet mattress headboard footboard bedspread carpet rug doormat curtain drape blind
nn chandelier lampshade lightbulb candlestick candle lantern fireplace mantel bookshelf bookcase cupboard
nn cabinet drawer doorknob doorway windowsill windowpane balcony porch patio veranda pergola gazebo treehouse
nn birdhouse doghouse barn silo windmill lighthouse skyscraper cathedral steeple dome archway pillar column
nn fountain statue sculpture mural graffiti billboard signpost lamppost streetlight crosswalk sidewalk pavement
nn curb driveway alleyway intersection roundabout roadside highway overpass underpass bridge tunnel railroad
nn railway runway tarmac dock pier boardwalk shoreline coastline beach seashore seaside ocean lake pond stream
nn creek riverbank waterfall meadow pasture prairie savanna savannah jungle rainforest forest woods canyon cliff
nn valley dune volcano glacier iceberg horizon skyline sunset sunrise dusk dawn twilight rainbow lightning
nn sunlight moonlight daylight starlight daisy sunflower tulip lily orchid dandelion poppy daffodil lavender
nn hydrangea carnation chrysanthemum blossom petal stamen pistil pollen stem stalk twig branch bark root acorn
nn pinecone cactus succulent fern moss ivy vine bamboo palm shrub hedge bush weed pomegranate pineapple mango
nn papaya kiwi banana grape grapefruit lemon lime strawberry blueberry raspberry blackberry cranberry cherry
nn watermelon cantaloupe honeydew avocado cucumber zucchini broccoli cauliflower cabbage lettuce spinach kale
nn arugula celery asparagus carrot radish turnip beet potato onion garlic scallion ginger pepper chili jalapeno
nn eggplant pumpkin squash mushroom corn cob kernel pea bean lentil tofu sushi sashimi noodle ramen pasta
nn spaghetti lasagna ravioli macaroni pizza burger hamburger cheeseburger hotdog taco burrito quesadilla nacho
nn sandwich baguette bagel croissant muffin cupcake donut doughnut pancake waffle cookie brownie pastry pie tart
nn pudding custard cheesecake marshmallow popsicle smoothie milkshake lemonade espresso cappuccino latte ketchup
nn mustard mayonnaise guacamole salsa syrup jelly jam yogurt trackpad touchpad keyboard mousepad laptop
nn smartphone cellphone tablet touchscreen headphone earphone earbud headset webcam joystick gamepad controller
nn console router modem usb cable charger plug outlet knob lever dial spout nozzle hubcap tire tyre windshield
nn windscreen wiper headlight headlights taillight bumper fender grille dashboard odometer speedometer handlebar
nn pedal saddle minion emoji logo cartoon superhero villain mermaid unicorn dragon dinosaur robot toddler infant
nn newborn baby teenager teen adolescent grandmother grandfather grandpa grandma bride groom bridesmaid
nn pedestrian bystander onlooker spectator passerby goalkeeper goalie batter pitcher umpire referee lifeguard
nn firefighter barista waitress waiter chef vendor close-up closeup selfie snapshot silhouette reflection
nn texture hue tint gradient collage polaroid viewpoint vantage camera tripod lens ponytail pigtail braid bun
nn wig
nns binoculars chopsticks headphones earphones earbuds tongs tweezers pliers pajamas pyjamas leggings tights
nns trousers sweatpants khakis slacks dreadlocks bangs tarsi antennae hooves cacti fungi larvae handlebars
nns suspenders mittens sneakers sandals flip-flops outskirts surroundings whereabouts veggies fries crayons
nns stairs
vb sparkle glisten gleam glow shimmer flutter hover dangle drip sprout wag sniff lick chew nibble yawn crouch
vb kneel glide soar protrude loom overlook stroll jog skate infer degrade
vbz sparkles glistens gleams glows shimmers flutters dangles drips sprouts blooms wags sniffs licks chews
vbz nibbles barks yawns naps crouches kneels leaps dives glides soars juts protrudes curves slopes stretches
vbz looms overlooks strolls jogs skates clutches grasps hugs cuddles pours sprays splashes munches sips peeks
vbz peers glances grins frowns degrades resembles signifies showcases symbolizes emphasizes illustrates portrays
vbz captures complements accentuates conveys exhibits possesses comprises encompasses hovers
vbp resemble showcase symbolize emphasize illustrate portray complement accentuate comprise
vbn nestled adorned sprinkled garnished drizzled draped strewn tucked flanked bordered outlined etched engraved
vbn embroidered knitted woven braided wrapped tied stitched silhouetted illuminated backlit submerged immersed
vbn clad propped tilted scattered arranged aligned centered centred
vbg perching nestling dangling dripping sprouting blooming glowing sparkling gleaming glistening hovering
vbg soaring gliding floating diving wading paddling skating snowboarding cycling biking jogging strolling
vbg crouching kneeling squatting crawling climbing leaping sprawling snuggling cuddling yawning barking licking
vbg sniffing chewing nibbling pecking grazing gazing staring glancing squinting frowning grinning smirking
vbg waving clapping
rb diagonally horizontally vertically side-by-side mid-flight clockwise counterclockwise downwards upwards
rb inwards outwards someplace elsewhere altogether
in
)";
}

}  // namespace groundscope
