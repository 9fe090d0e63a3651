/**
 * What people leave out for their health, and by what a dish that holds it is known. Data only: it errs on the side of taking
 * in, because its use is to warn and to ask, never to let something through.
 */
export interface Allergen {
  /** Single words by which people name it, the first as shown to people. */
  names: readonly string[];
  /** Slots whose things hold it as a rule. */
  slots: readonly string[];
  /** Single words in the name of a dish, drink or ingredient that tell of it. */
  foods: readonly string[];
  /** Words that take a thing out again: "oat" milk holds no dairy. */
  unless: readonly string[];
}

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);
const allergen = (names: string, foods: string, slots = '', unless = ''): Allergen => ({
  names: words(names),
  slots: words(slots),
  foods: words(foods),
  unless: words(unless),
});

const PLANT_MILKS = 'oat soy soya almond coconut rice hazelnut cashew hemp plant vegan lactosefree dairyfree';
const FREE_OF_GLUTEN = 'gluten glutenfree gf rice corn buckwheat flourless';

/** The fourteen allergens that EU regulation 1169/2011 names, then others that guests name. */
export const ALLERGENS: readonly Allergen[] = [
  allergen(
    'gluten wheat coeliac celiac rye barley spelt semolina',
    `bread toast bun roll bagel baguette brioche ciabatta focaccia sourdough naan pita pitta chapati roti paratha tortilla wrap croissant
    pastry danish pie tart quiche strudel muffin scone doughnut donut cake sponge brownie biscuit cookie cracker shortbread pasta spaghetti
    linguine tagliatelle penne fettuccine lasagne lasagna ravioli tortellini gnocchi macaroni cannelloni noodle ramen udon couscous bulgur
    tabbouleh seitan breadcrumb schnitzel tempura batter crouton pizza calzone pancake waffle crepe dumpling gyoza wonton bao samosa
    empanada burger sandwich sausage gravy roux beer lager stout ale malt muesli granola porridge cereal soy teriyaki pretzel gnocchi
    pudding crumble profiterole eclair churro baklava filo phyllo beignet katsu tonkatsu croquette`,
    'food.bread food.pastry food.pasta food.pizza food.sandwich food.dessert.cake food.breakfast.pancake food.breakfast.cereal drink.beer',
    FREE_OF_GLUTEN,
  ),
  allergen(
    'shellfish crustacean crustaceans seafood',
    `shellfish seafood shrimp prawn scampi lobster crab crayfish crawfish langoustine krill gambas bisque paella surimi bouillabaisse
    cioppino gumbo laksa jambalaya tempura etouffee`,
    'food.seafood',
    'vegetarian vegan vegetable',
  ),
  allergen(
    'egg eggs',
    'egg omelette omelet frittata tortilla quiche meringue pavlova macaron mayonnaise mayo aioli hollandaise bearnaise custard carbonara souffle brioche benedict florentine tiramisu mousse pancake waffle crepe cake sponge sabayon zabaglione eggnog challah ladyfinger noodle tartare caesar',
    'food.eggs',
    'vegan eggless eggfree',
  ),
  allergen(
    'fish',
    'fish salmon tuna cod bacalhau haddock halibut bass branzino bream dorade sole plaice turbot monkfish trout mackerel sardine anchovy herring kipper eel unagi snapper grouper swordfish tilapia hake barramundi caviar roe bottarga sushi sashimi nigiri maki poke ceviche gravlax worcestershire caesar nicoise puttanesca tapenade dashi bouillabaisse kedgeree taramasalata garum surimi',
    'food.fish',
    'vegetarian vegan',
  ),
  allergen(
    'peanut peanuts groundnut groundnuts',
    'peanut groundnut satay sate gado thai massaman kungpao mole reese snickers trail arachis',
    '',
    'free',
  ),
  allergen(
    'soy soya soybean',
    'soy soya soybean tofu edamame tempeh miso tamari natto teriyaki hoisin teppanyaki ramen sukiyaki yakitori lecithin tvp',
    '',
    'free',
  ),
  allergen(
    'dairy milk lactose cow',
    `milk cream butter buttermilk ghee cheese yogurt yoghurt kefir skyr quark lassi raita tzatziki labneh mozzarella parmesan parmigiano ricotta
    mascarpone burrata feta brie camembert cheddar gouda gruyere gorgonzola roquefort stilton paneer halloumi fondue raclette latte
    cappuccino macchiato mocha flat cortado custard pudding gelato icecream milkshake chocolate fudge toffee caramel bechamel alfredo
    carbonara gratin dauphinois risotto bisque chowder stroganoff tiramisu cheesecake panna brulee mousse pizza lasagne lasagna quiche
    croissant brioche scone pancake waffle crepe korma tikka makhani baileys dulce`,
    'food.dairy food.cheese food.dessert.ice',
    `${PLANT_MILKS} sorbet dark`,
  ),
  allergen(
    'nut nuts treenut almond walnut hazelnut cashew pistachio pecan macadamia',
    `nut almond walnut hazelnut cashew pistachio pecan macadamia brazil praline marzipan frangipane nougat nutella gianduja pesto romesco baklava
    amaretto amaretti frangelico bakewell macaron financier granola muesli korma pasanda dukkah halva turron florentine waldorf stollen
    linzer sacher torrone orgeat maitai`,
    'food.nut',
    'coconut nutmeg doughnut butternut free nutfree',
  ),
  allergen('celery celeriac', 'celery celeriac waldorf mirepoix bolognese stock bouillon minestrone remoulade bloody', ''),
  allergen('mustard', 'mustard dijon vinaigrette mayonnaise remoulade piccalilli curry hotdog bratwurst cumberland', ''),
  allergen('sesame', 'sesame tahini hummus houmous halva baba falafel goma gomasio bagel bun sushi teriyaki dukkah zaatar satay', ''),
  allergen(
    'sulphite sulphites sulfite sulfites sulphur',
    'wine champagne prosecco cava cider sherry port vermouth raisin sultana apricot prune dried vinegar',
    'drink.wine',
  ),
  allergen('lupin lupine', 'lupin lupine', ''),
  allergen(
    'mollusc molluscs mollusk mollusks shellfish seafood',
    'mussel moules clam vongole oyster scallop cockle whelk squid calamari octopus pulpo cuttlefish abalone snail escargot conch chowder paella seafood shellfish',
    'food.seafood',
    'vegetarian vegan',
  ),
  allergen(
    'alcohol',
    'wine beer champagne prosecco cava whisky whiskey bourbon gin vodka rum tequila mezcal cognac brandy port sherry liqueur spirit cocktail martini negroni spritz sake tiramisu bourguignon flambe trifle baba sabayon zabaglione',
    'drink.alcohol drink.wine drink.beer drink.cider drink.spirit drink.cocktail drink.aperitif drink.digestif drink.sake',
    'free virgin alcoholfree nonalcoholic mocktail dealcoholised zero',
  ),
  allergen(
    'pork',
    'pork ham bacon gammon prosciutto parma serrano jamon pancetta guanciale lardon chorizo salami pepperoni mortadella speck nduja carbonara amatriciana lard crackling gelatine gelatin rib carnitas charsiu tonkatsu',
    'food.meat.pork food.meat.cured',
    'turkey beef chicken vegetarian vegan halal',
  ),
  allergen('honey bee', 'honey honeycomb mead baklava nougat propolis royal', ''),
  allergen('garlic', 'garlic aioli pesto hummus tzatziki toum chimichurri alioli kimchi', ''),
  allergen('onion', 'onion shallot leek scallion chive soubise pissaladiere bhaji', ''),
  allergen(
    'tomato nightshade',
    'tomato ketchup marinara bolognese arrabbiata pomodoro salsa gazpacho bruschetta margherita pizza ratatouille shakshuka bloody',
    '',
  ),
  allergen('strawberry berry berries', 'strawberry raspberry blueberry blackberry berry eton daiquiri', ''),
  allergen(
    'citrus lemon orange lime',
    'citrus lemon orange lime grapefruit mandarin yuzu ceviche margarita mojito limoncello cointreau',
    '',
  ),
  allergen('kiwi', 'kiwi kiwifruit', ''),
  allergen('mango', 'mango lassi chutney', ''),
  allergen('pineapple', 'pineapple colada hawaiian', ''),
  allergen('banana', 'banana', ''),
  allergen('coconut', 'coconut colada curry laksa rendang malibu macaroon', ''),
  allergen(
    'mushroom mushrooms fungi',
    'mushroom porcini truffle shiitake portobello chanterelle morel duxelles wellington',
    'food.vegetable.mushroom',
  ),
  allergen('coriander cilantro', 'coriander cilantro guacamole salsa ceviche pho', ''),
  allergen(
    'caffeine',
    'coffee espresso cappuccino latte macchiato americano mocha cola coke matcha energy redbull',
    'drink.coffee drink.tea.black drink.tea.green drink.energy',
    'decaf decaffeinated herbal',
  ),
  allergen('gelatine gelatin', 'gelatine gelatin marshmallow gummy jelly panna mousse cheesecake haribo', '', 'vegan agar'),
  allergen('corn maize', 'corn maize polenta tortilla taco nacho popcorn grits cornbread cornflour', ''),
  allergen('chocolate cocoa', 'chocolate cocoa brownie mocha mousse nutella praline ganache', 'food.sweet.chocolate'),
  allergen(
    'chilli chili pepper capsicum',
    'chilli chili jalapeno sriracha tabasco harissa kimchi vindaloo arrabbiata piripiri cayenne',
    '',
  ),
];

/** The entry that people mean by a name: "nuts", "shellfish", "celiac". Several where the word means several. */
export const allergensNamed = (name: string): readonly Allergen[] => {
  const said = name.toLowerCase().split(/[^\p{L}]+/u);
  return ALLERGENS.filter(({ names }) => names.some((word) => said.includes(word)));
};
