<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="../../app/huescope/analysis/clustering/exact_fit.py"/>
        <source>improving the colours</source>
        <translation>amélioration des couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/exact_fit.py"/>
        <source>step {number}, error {lowest:.1f}</source>
        <translation>étape {number}, erreur {lowest:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>, the fixed ones included</source>
        <translation>, les fixes comprises</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>The picture has only {count}{ending}.</source>
        <translation>L’image n’a que {count}{ending}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>There are {fixed} fixed colours, and they all stay.</source>
        <translation>Il y a {fixed} couleurs fixes, et toutes restent.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>finding palettes</source>
        <translation>recherche des palettes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>one colour</source>
        <translation>une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>{colors} colours</source>
        <translation>{colors} couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/color_counts.py"/>
        <source>every pixel is fully transparent</source>
        <translation>chaque pixel est entièrement transparent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/difference_words.py"/>
        <source>Largest difference {mean:.1f}: {place}</source>
        <translation>Plus grande différence {mean:.1f} : {place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/difference_words.py"/>
        <source>No difference that eyes would notice</source>
        <translation>Aucune différence que l’œil remarquerait</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/difference_words.py"/>
        <source>all over</source>
        <translation>partout</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_options.py"/>
        <source>A Bayer matrix has a side of {sizes} pixels, not {matrix_px}.</source>
        <translation>Une matrice de Bayer a un côté de {sizes} pixels, pas {matrix_px}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_options.py"/>
        <source>The strength of dithering is a number from 0 to 1, not {strength}.</source>
        <translation>L’intensité du tramage est un nombre de 0 à 1, pas {strength}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_positional.py"/>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>dithering</source>
        <translation>tramage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_positional.py"/>
        <source>finding mixtures of colours</source>
        <translation>recherche de mélanges de couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/blue_noise.py"/>
        <source>An even grain without a pattern, which stays where it is while the palette changes.</source>
        <translation>Un grain régulier sans motif, qui reste en place quand la palette change.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/blue_noise.py"/>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Blue noise</source>
        <translation>Bruit bleu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>Error diffusion</source>
        <translation>Diffusion d’erreur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>Passes what each pixel misses on to the next ones: the finest gradients.</source>
        <translation>Transmet aux pixels suivants ce qui manque à chacun : les dégradés les plus fins.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>finding flat areas</source>
        <translation>recherche des aplats</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/none.py"/>
        <source>Each pixel takes the palette colour nearest to it: the smallest file, with bands.</source>
        <translation>Chaque pixel prend la couleur de palette la plus proche : le plus petit fichier, avec des bandes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/none.py"/>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/ordered.py"/>
        <source>A regular pattern, as in pixel art and on old screens; it packs well.</source>
        <translation>Un motif régulier, comme en pixel art et sur les vieux écrans ; il se compresse bien.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/ordered.py"/>
        <source>Ordered (Bayer)</source>
        <translation>Ordonné (Bayer)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>At a glance</source>
        <translation>D’un coup d’œil</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Even {max_colors} colours differ visibly in places</source>
        <translation>Même {max_colors} couleurs diffèrent visiblement par endroits</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>For a closer match, choose True to area</source>
        <translation>Pour être plus près, choisissez Fidèle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Most eyes</source>
        <translation>La plupart des yeux</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Within {figure}</source>
        <translation>À moins de {figure}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>at a glance</source>
        <translation>d’un coup d’œil</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>chosen here</source>
        <translation>choisi ici</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>even side by side</source>
        <translation>même côte à côte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>for most eyes</source>
        <translation>pour la plupart des yeux</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>half of all observers accept it in the mouth (ISO/TR 28642:2016; Paravina et al. 2015)</source>
        <translation>la moitié des observateurs l’acceptent en bouche (ISO/TR 28642:2016 ; Paravina et al. 2015)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>seen as another shade of the same colour; no standard</source>
        <translation>vue comme une autre nuance de la même couleur ; aucune norme</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>the most that a patch of a contract proof&apos;s control strip may be off (ISO 12647-7:2016, as table 30 of bvdm&apos;s MediaStandard Print 2018 has it)</source>
        <translation>l’écart maximal d’une plage de la gamme de contrôle d’une épreuve contractuelle (ISO 12647-7:2016, d’après le tableau 30 du MedienStandard Druck 2018 du bvdm)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>within {figure}</source>
        <translation>à moins de {figure}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>{n} colour is enough {whom}</source>
        <comment>{n} colours are enough {whom}</comment>
        <translation>
            <numerusform>{n} couleur suffit {whom}</numerusform>
            <numerusform>{n} couleurs suffisent {whom}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/eyedropper.py"/>
        <source>A square round a pixel has an odd side, not {side_px}.</source>
        <translation>Un carré autour d’un pixel a un côté impair, pas {side_px}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/eyedropper.py"/>
        <source>The picture has no pixel in column {column} of row {row}.</source>
        <translation>L’image n’a pas de pixel à la colonne {column} de la ligne {row}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/figure_drawing.py"/>
        <source>drawing {stop} colours</source>
        <translation>dessin de {stop} couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <location filename="../../app/huescope/ui/tasks/board_opening.py"/>
        <source>counting colours</source>
        <translation>comptage des couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>drawing the histogram</source>
        <translation>dessin de l’histogramme</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>looking for a background</source>
        <translation>recherche d’un fond</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>palettes found</source>
        <translation>palettes trouvées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/ignored_colors.py"/>
        <source>nothing is left of it without {kinds}</source>
        <translation>il n’en reste rien sans {kinds}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>A palette has at most {max_fixed} fixed colours, not {fixed}.</source>
        <translation>Une palette a au plus {max_fixed} couleurs fixes, pas {fixed}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>An accent is a number from 0 to 1, not {accent}.</source>
        <translation>Un accent est un nombre de 0 à 1, pas {accent}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Colours that stay in the palette just as they are, while the others fit round them.</source>
        <translation>Couleurs qui restent telles quelles dans la palette, tandis que les autres s’y adaptent.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Counts what is fully transparent as white, as on paper, in place of leaving it out.</source>
        <translation>Compte comme blanc, comme sur le papier, ce qui est entièrement transparent, au lieu de l’omettre.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>From calm, the colours that cover most of the picture (0), through those that people pick (0.5), to the most vivid (1); where not given, as the mood has it.</source>
        <translation>De calme, les couleurs qui couvrent le plus l’image (0), en passant par celles que l’on choisit (0.5), aux plus vives (1) ; sans indication, selon l’ambiance.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Leaves the background, near white or near black out, so that no swatch is spent on it.</source>
        <translation>Omet le fond, le presque blanc ou le presque noir, pour n’y gaspiller aucun échantillon.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Looks at one part of the picture only, and counts shares of that part.</source>
        <translation>Ne regarde qu’une partie de l’image, et compte les parts de cette partie.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Mean colour</source>
        <translation>Couleur moyenne</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>One of the fixed colours is given twice.</source>
        <translation>L’une des couleurs fixes est donnée deux fois.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Perceptual (Oklab)</source>
        <translation>Perceptif (Oklab)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Real pixel</source>
        <translation>Pixel réel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Shows each swatch as the mean of what it stands for, or as the real pixel of the picture that is nearest to that.</source>
        <translation>Montre chaque échantillon comme la moyenne de ce qu’il représente, ou comme le pixel réel de l’image qui en est le plus proche.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>What the colours of the picture are kept in: display-p3 keeps those beyond sRGB, of files that have them; with srgb they become the nearest that it has.</source>
        <translation>Où sont gardées les couleurs de l’image : display-p3 garde celles au-delà de sRGB, des fichiers qui en ont ; avec srgb, elles deviennent les plus proches qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Where colours are compared while the clusters of the exact palette are found: sRGB keeps the error of the numbers lowest, the other two follow the eye.</source>
        <translation>Où les couleurs sont comparées pendant la recherche des groupes de la palette exacte : sRGB garde l’erreur des nombres au plus bas, les deux autres suivent l’œil.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Which colours are chosen: area is the palette with the least error; balanced is nearest to what people pick by hand.</source>
        <translation>Quelles couleurs sont choisies : area est la palette de moindre erreur ; balanced est la plus proche de ce que l’on choisit à la main.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>{name} is no {what}; there are {names}.</source>
        <translation>{name} n’est pas connu ({what}) ; il y a {names}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>{rgb} is no colour of red, green and blue from 0 to 255.</source>
        <translation>{rgb} n’est pas une couleur de rouge, vert et bleu de 0 à 255.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/chroma.py"/>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Chroma</source>
        <translation>Chroma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/chroma.py"/>
        <source>From grey to vivid, by CIELAB chroma C*; what is as vivid goes from dark to light.</source>
        <translation>Du gris au vif, selon le chroma C* de CIELAB ; à vivacité égale, du foncé au clair.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/hue.py"/>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Hue</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/hue.py"/>
        <source>Round the colour wheel from red to magenta; greys come last, from dark to light.</source>
        <translation>Autour du cercle des couleurs, du rouge au magenta ; les gris en dernier, du foncé au clair.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/lightness.py"/>
        <source>From dark to light, by CIELAB lightness L*.</source>
        <translation>Du foncé au clair, selon la clarté L* de CIELAB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/lightness.py"/>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Lightness</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/path.py"/>
        <source>A smooth path is found through up to {most} colours; there are {rgb_u8}.</source>
        <translation>Un chemin doux se trouve à travers {most} couleurs au plus ; il y en a {rgb_u8}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/path.py"/>
        <source>Each colour beside one that it is like: a short path through all of them by CIEDE2000, from its darker end.</source>
        <translation>Chaque couleur à côté d’une qui lui ressemble : un court chemin à travers toutes selon CIEDE2000, à partir du bout le plus foncé.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/path.py"/>
        <source>Smooth path</source>
        <translation>Chemin doux</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/share.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/share.py"/>
        <source>The colour that covers most of the picture comes first.</source>
        <translation>La couleur qui couvre le plus l’image vient en premier.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi.py"/>
        <source>Greys first, then hue in eight steps, every second one inverted, from light to dark, so that the swatches flow.</source>
        <translation>Les gris d’abord, puis la teinte en huit pas, un sur deux inversé, du clair au foncé, pour que les échantillons coulent.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi.py"/>
        <source>Zucconi steps</source>
        <translation>Pas de Zucconi</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi_plain.py"/>
        <source>Greys first, then hue in eight steps, each from dark to light.</source>
        <translation>Les gris d’abord, puis la teinte en huit pas, chacun du foncé au clair.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi_plain.py"/>
        <source>Zucconi steps, plain</source>
        <translation>Pas de Zucconi, simples</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Controls</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Icons, borders of fields and parts of charts (WCAG 2.2, 1.4.11)</source>
        <translation>Icônes, bords de champs et parties de diagrammes (WCAG 2.2, 1.4.11)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <location filename="../../app/huescope/ui/judge/sample.py"/>
        <source>Large text</source>
        <translation>Grand texte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Text from 24 px, or bold from 19 px (WCAG 2.2, 1.4.3 and 1.4.6)</source>
        <translation>Texte à partir de 24 px, ou gras à partir de 19 px (WCAG 2.2, 1.4.3 et 1.4.6)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Text of any size (WCAG 2.2, 1.4.3 and 1.4.6)</source>
        <translation>Texte de toute taille (WCAG 2.2, 1.4.3 et 1.4.6)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mixed tones: {dark} of pixels under L* {dark_below}, {light} over L* {light_from}</source>
        <translation>Tons mêlés : {dark} des pixels sous L* {dark_below}, {light} au-dessus de L* {light_from}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mostly dark: {dark} of pixels under L* {dark_below}</source>
        <translation>Surtout sombre : {dark} des pixels sous L* {dark_below}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mostly light: {light} of pixels over L* {light_from}</source>
        <translation>Surtout clair : {light} des pixels au-dessus de L* {light_from}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mostly mid-tones: {middle} of pixels between L* {dark_below} and {light_from}</source>
        <translation>Surtout des tons moyens : {middle} des pixels entre L* {dark_below} et {light_from}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>almost without hue</source>
        <translation>presque sans teinte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>magenta</source>
        <translation>magenta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>strongest hue: {hue}</source>
        <translation>teinte dominante : {hue}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>teal</source>
        <translation>bleu canard</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>{lightness}; {hue}.</source>
        <translation>{lightness} ; {hue}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/area.py"/>
        <source>The palette with the least error, in which every pixel counts alike.</source>
        <translation>La palette de moindre erreur, où chaque pixel compte autant.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/area.py"/>
        <source>True to area</source>
        <translation>Fidèle à la surface</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/balanced.py"/>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/balanced.py"/>
        <source>Distinct colours of coherent regions, as people pick them by hand.</source>
        <translation>Des couleurs distinctes de régions cohérentes, comme on les choisit à la main.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/bright.py"/>
        <source>Bright</source>
        <translation>Lumineux</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/bright.py"/>
        <source>Prefers light colours.</source>
        <translation>Préfère les couleurs claires.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/deep.py"/>
        <source>Deep</source>
        <translation>Profond</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/deep.py"/>
        <source>Prefers dark colours.</source>
        <translation>Préfère les couleurs foncées.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/muted.py"/>
        <source>Muted</source>
        <translation>Sourd</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/muted.py"/>
        <source>Prefers colours of low chroma.</source>
        <translation>Préfère les couleurs de faible chroma.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/vivid.py"/>
        <source>The most vivid colours of the picture.</source>
        <translation>Les couleurs les plus vives de l’image.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/vivid.py"/>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Vivid</source>
        <translation>Vif</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/quality.py"/>
        <source>measuring the palette</source>
        <translation>mesure de la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/recolor.py"/>
        <source>finding nearest colours</source>
        <translation>recherche des couleurs les plus proches</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/recolor.py"/>
        <source>recolouring</source>
        <translation>recoloration</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/reduced_picture.py"/>
        <source>The palette has {paints} colours, and a picture of a palette has at most {max_colors}.</source>
        <translation>La palette a {paints} couleurs, et une image à palette en a au plus {max_colors}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/reduced_picture.py"/>
        <source>With what is ignored these are {paints} colours, and a picture of a palette has {max_colors}: ask for {paints2} fewer.</source>
        <translation>Avec ce qui est ignoré, cela fait {paints} couleurs, et une image à palette en a {max_colors} : demandez-en {paints2} de moins.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>A lasso needs at least three corners.</source>
        <translation>Un lasso a besoin d’au moins trois coins.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>A region needs a width and a height above 0.</source>
        <translation>Une région a besoin d’une largeur et d’une hauteur supérieures à 0.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>no pixel of it lies in the region</source>
        <translation>aucun de ses pixels n’est dans la région</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>{number} is no place in a picture.</source>
        <translation>{number} n’est pas un endroit d’une image.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>{words} is no region such as 10,20,300,200 (X,Y,W,H), nor a lasso of X,Y,X,Y,X,Y,...</source>
        <translation>{words} n’est ni une région comme 10,20,300,200 (X,Y,L,H), ni un lasso X,Y,X,Y,X,Y,...</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/cloud.py"/>
        <source>Cloud</source>
        <translation>Nuage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/cloud.py"/>
        <source>Every shade of the picture as a point in Oklab, with the colours of the palette.</source>
        <translation>Chaque nuance de l’image comme un point dans Oklab, avec les couleurs de la palette.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/histogram.py"/>
        <location filename="../../app/huescope/ui/inspector/histogram.py"/>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/histogram.py"/>
        <source>How many pixels there are of each level of red, green, blue and lightness.</source>
        <translation>Combien de pixels il y a à chaque niveau de rouge, de vert, de bleu et de clarté.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/parade.py"/>
        <source>Parade</source>
        <translation>Parade</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/parade.py"/>
        <source>Red, green and blue of each column, side by side: a colour cast shows as a shift.</source>
        <translation>Rouge, vert et bleu de chaque colonne, côte à côte : une dominante se voit comme un décalage.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/vectorscope.py"/>
        <source>Hue as direction, saturation as distance from the middle. The targets are red, yellow, green, cyan, blue and magenta at 75 %; the slanting line is that of skin of any colour.</source>
        <translation>La teinte comme direction, la saturation comme distance du milieu. Les cibles sont rouge, jaune, vert, cyan, bleu et magenta à 75 % ; la ligne oblique est celle des peaux de toute couleur.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/vectorscope.py"/>
        <source>Vector</source>
        <translation>Vecteur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/vectorscope.py"/>
        <source>Vectorscope</source>
        <translation>Vecteurscope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/waveform.py"/>
        <source>How bright each column of the picture is, from its left edge to its right one.</source>
        <translation>La luminosité de chaque colonne de l’image, de son bord gauche à son bord droit.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/waveform.py"/>
        <source>Wave</source>
        <translation>Onde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/waveform.py"/>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/shared_palette.py"/>
        <source>A palette of several pictures is one of means, not of real pixels.</source>
        <translation>Une palette de plusieurs images est faite de moyennes, pas de pixels réels.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/shared_palette.py"/>
        <source>A palette of several pictures is the exact one: moods look at the regions of one.</source>
        <translation>Une palette de plusieurs images est l’exacte : les ambiances regardent les régions d’une seule.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/audit.py"/>
        <source>This palette has no colours, so there is no brand to audit.</source>
        <translation>Cette palette n’a pas de couleurs : il n’y a pas de marque à vérifier.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/found_pictures.py"/>
        <source>Like {name}</source>
        <translation>Comme {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/found_pictures.py"/>
        <source>The colour index</source>
        <translation>L’index des couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/found_pictures.py"/>
        <source>it is empty: no folder was looked at yet</source>
        <translation>il est vide : aucun dossier n’a encore été parcouru</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/listing.py"/>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <location filename="../../app/huescope/sources/buckets/reading.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/listing.py"/>
        <source>the file is larger than any picture that Huescope reads</source>
        <translation>le fichier est plus grand que toute image que Huescope lit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/listing.py"/>
        <source>this place has no pictures of its own; name a bucket</source>
        <translation>cet endroit n’a pas d’images à lui ; nommez un bucket</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/parts.py"/>
        <source>Partial results are kept in a folder, or in a bucket of your account such as oci://BUCKET@NAMESPACE/PREFIX/.</source>
        <translation>Les résultats partiels sont gardés dans un dossier, ou dans un bucket de votre compte comme oci://BUCKET@NAMESPACE/PREFIX/.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/queries.py"/>
        <source>This palette has no colours to look for.</source>
        <translation>Cette palette n’a pas de couleurs à chercher.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/queries.py"/>
        <source>Which colour is to be found?</source>
        <translation>Quelle couleur faut-il trouver ?</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/refusals.py"/>
        <source>{reason}; {most_refusals} in a row, so the rest was not tried</source>
        <translation>{reason} ; {most_refusals} de suite, le reste n’a donc pas été essayé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/reports/__init__.py"/>
        <source>A report is a file that ends in {reports}.</source>
        <translation>Un rapport est un fichier qui se termine par {reports}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/shards.py"/>
        <source>{name} has a secret in its address, and secrets are not sent to workers.</source>
        <translation>{name} a un secret dans son adresse, et les secrets ne sont pas envoyés à d’autres machines.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/smallest_form.py"/>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <source>this is {words}, which Huescope does not open</source>
        <translation>c’est {words}, que Huescope n’ouvre pas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/tables.py"/>
        <source>Parquet is not installed; add it with: pip install &apos;huescope[parquet]&apos;.</source>
        <translation>Parquet n’est pas installé ; ajoutez-le avec : pip install &apos;huescope[parquet]&apos;.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/tables.py"/>
        <source>Results are written to a file that ends in {suffixes}.</source>
        <translation>Les résultats sont écrits dans un fichier qui se termine par {suffixes}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>Lc 30</source>
        <translation>Lc 30</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>Lc 45</source>
        <translation>Lc 45</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>Lc 60</source>
        <translation>Lc 60</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>Lc 75</source>
        <translation>Lc 75</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>Lc 90</source>
        <translation>Lc 90</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>Lightness contrast as it is read on a screen, to about 106; below zero for light text on a dark ground.</source>
        <translation>Contraste de clarté, tel qu’on le lit à l’écran, jusqu’à environ 106 ; sous zéro pour un texte clair sur fond sombre.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>columns of text of any usual size</source>
        <translation>texte courant de toute taille usuelle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>columns of text, from 18 px</source>
        <translation>texte courant à partir de 18 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>headlines, from 36 px</source>
        <translation>titres à partir de 36 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>placeholders and text that is switched off</source>
        <translation>textes indicatifs et texte désactivé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>text from 24 px, or bold from 16 px</source>
        <translation>texte à partir de 24 px, ou gras à partir de 16 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>AA large text</source>
        <translation>AA grand texte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>The ratio that law and guidelines ask for, from 1 to 21; either may be the text.</source>
        <translation>Le rapport que demandent la loi et les recommandations, de 1 à 21 ; l’une ou l’autre peut être le texte.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>WCAG 2</source>
        <translation>WCAG 2</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>from 24 px, or bold from 19 px</source>
        <translation>à partir de 24 px, ou gras à partir de 19 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>text of any size</source>
        <translation>texte de toute taille</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>text of any size, with much to spare</source>
        <translation>texte de toute taille, avec beaucoup de marge</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/_cie94.py"/>
        <source>customary; no standard states one (CIE 116-1995 is fitted to industrial tolerances)</source>
        <translation>usuel ; aucune norme n’en donne (CIE 116-1995 est ajustée à des tolérances industrielles)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/_cmc.py"/>
        <source>customary: the unit is about the limit of acceptance in F. J. J. Clarke, R. McDonald, B. Rigg, &apos;Modification to the JPC79 colour-difference formula&apos;, Journal of the Society of Dyers and Colourists 100(4), 1984; no standard states a just noticeable difference</source>
        <translation>usuel : l’unité est proche de la limite d’acceptation dans F. J. J. Clarke, R. McDonald, B. Rigg, &apos;Modification to the JPC79 colour-difference formula&apos;, Journal of the Society of Dyers and Colourists 100(4), 1984 ; aucune norme ne donne de différence juste perceptible</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie76.py"/>
        <source>M. Mahy, L. Van Eycken, A. Oosterlinck, &apos;Evaluation of uniform color spaces developed after the adoption of CIELAB and CIELUV&apos;, Color Research &amp; Application 19(2), 1994</source>
        <translation>M. Mahy, L. Van Eycken, A. Oosterlinck, &apos;Evaluation of uniform color spaces developed after the adoption of CIELAB and CIELUV&apos;, Color Research &amp; Application 19(2), 1994</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie76.py"/>
        <source>The straight distance in CIELAB: quick and well known, too large among vivid colours.</source>
        <translation>La distance droite dans CIELAB : rapide et bien connue, trop grande entre couleurs vives.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_graphic_arts.py"/>
        <source>CIE94 for print and screen: between CIE76 and CIEDE2000, and not the same in both directions.</source>
        <translation>CIE94 pour l’impression et l’écran : entre CIE76 et CIEDE2000, et pas la même dans les deux sens.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_graphic_arts.py"/>
        <source>CIE94 graphic arts</source>
        <translation>CIE94 arts graphiques</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_textiles.py"/>
        <source>CIE94 for cloth: lightness counts half as much, and it is not the same in both directions.</source>
        <translation>CIE94 pour les tissus : la clarté compte moitié moins, et ce n’est pas la même dans les deux sens.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_textiles.py"/>
        <source>CIE94 textiles</source>
        <translation>CIE94 textiles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ciede2000.py"/>
        <source>The CIE&apos;s present formula: closest to what the eye sees between similar colours.</source>
        <translation>La formule actuelle de la CIE : la plus proche de ce que l’œil voit entre couleurs semblables.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ciede2000.py"/>
        <source>customary; no standard states one (CIE 142:2001 fits differences of 0 to 5 units)</source>
        <translation>usuel ; aucune norme n’en donne (CIE 142:2001 convient à des différences de 0 à 5 unités)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_1_1.py"/>
        <source>CMC 1:1</source>
        <translation>CMC 1:1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_1_1.py"/>
        <source>The textile trade&apos;s measure of what can be seen: lightness counts as much as chroma.</source>
        <translation>La mesure du textile pour ce qui se voit : la clarté compte autant que le chroma.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_2_1.py"/>
        <source>CMC 2:1</source>
        <translation>CMC 2:1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_2_1.py"/>
        <source>The textile trade&apos;s measure of what is acceptable: lightness counts half as much as chroma.</source>
        <translation>La mesure du textile pour ce qui est acceptable : la clarté compte moitié moins que le chroma.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/hyab.py"/>
        <source>Adds the difference in lightness to that in hue and chroma: made for colours far apart.</source>
        <translation>Ajoute la différence de clarté à celle de teinte et de chroma : faite pour des couleurs éloignées.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/hyab.py"/>
        <source>HyAB</source>
        <translation>HyAB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/hyab.py"/>
        <source>that of CIE76, which has the same value where colours differ in lightness alone, or not in lightness; the paper on HyAB is about large differences and states none</source>
        <translation>celui de CIE76, qui a la même valeur là où les couleurs ne diffèrent qu’en clarté, ou pas en clarté ; l’article sur HyAB traite de grandes différences et n’en donne pas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ok.py"/>
        <source>Delta E OK</source>
        <translation>Delta E OK</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ok.py"/>
        <source>The straight distance in Oklab, as browsers measure it: steady hues, on a scale of 0 to 1.</source>
        <translation>La distance droite dans Oklab, comme les navigateurs la mesurent : teintes constantes, sur une échelle de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ok.py"/>
        <source>W3C CSS Color Module Level 4, section 13.2, &apos;CSS gamut mapping&apos;</source>
        <translation>W3C CSS Color Module Level 4, section 13.2, « CSS gamut mapping »</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/srgb.py"/>
        <source>{words} is not a colour such as #1e90ff.</source>
        <translation>{words} n’est pas une couleur comme #1e90ff.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/working_space.py"/>
        <location filename="../../app/huescope/palette/facts.py"/>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>Display P3</source>
        <translation>Display P3</translation>
    </message>
    <message>
        <location filename="../../app/huescope/errors.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <location filename="../../app/huescope/ui/state/picture_events.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/errors.py"/>
        <source>{subject}: {reason}.</source>
        <translation>{subject} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/errors.py"/>
        <source>“{shown}” is no colour; try #1e90ff, dodgerblue or oklch(65% 0.19 252).</source>
        <translation>« {shown} » n’est pas une couleur ; essayez #1e90ff, dodgerblue ou oklch(65% 0.19 252).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/animation.py"/>
        <source>its frames cannot be told apart</source>
        <translation>ses images ne peuvent pas être distinguées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/cicp.py"/>
        <source>Its colours are HDR ({curve}): {white_nits:.0f} cd/m² was taken for white, and brighter light was dimmed to it.</source>
        <translation>Ses couleurs sont HDR ({curve}) : {white_nits:.0f} cd/m² ont été pris pour le blanc, et la lumière plus vive y a été ramenée.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/color_space.py"/>
        <source>Its colours are HDR: 1 was taken for white, and brighter light was dimmed to it.</source>
        <translation>Ses couleurs sont HDR : 1 a été pris pour le blanc, et la lumière plus vive y a été ramenée.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>CMYK without a usable colour profile: it was taken for {standard}, and on other paper the colours look different.</source>
        <translation>CMJN sans profil de couleur utilisable : il a été lu comme {standard}, et sur un autre papier les couleurs sont différentes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>The embedded colour profile is broken, so it was left out.</source>
        <translation>Le profil de couleur intégré est abîmé ; il a été ignoré.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>The embedded colour profile {reason}, so it was left out.</source>
        <translation>Le profil de couleur intégré {reason} ; il a été ignoré.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>has no white</source>
        <translation>n’a pas de blanc</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>is broken</source>
        <translation>est abîmé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>is for {made_for} and the picture is {wanted}</source>
        <translation>est pour {made_for} et l’image est {wanted}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>is incomplete</source>
        <translation>est incomplet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decode.py"/>
        <source>its decoder gave no picture</source>
        <translation>son décodeur n’a pas donné d’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>broken data stream</source>
        <translation>flux de données abîmé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <location filename="../../app/huescope/imaging/kinds/pfm.py"/>
        <location filename="../../app/huescope/imaging/kinds/radiance.py"/>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>it begins like {label} data, but is damaged</source>
        <translation>elle commence comme un fichier {label}, mais elle est endommagée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>its header promises more pixels than {limit_words}</source>
        <translation>son en-tête promet plus de pixels que {limit_words}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>not enough</source>
        <translation>pas assez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>the {label} file carries a text that unpacks to an unreasonable size</source>
        <translation>le fichier {label} contient un texte qui se décompresse en une taille déraisonnable</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <location filename="../../app/huescope/imaging/kinds/pfm.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>the {label} file ends too early</source>
        <translation>le fichier {label} se termine trop tôt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>the {label} file is damaged</source>
        <translation>le fichier {label} est endommagé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>there is not enough memory to decode it</source>
        <translation>il n’y a pas assez de mémoire pour la décoder</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>unexpected end</source>
        <translation>fin inattendue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/develop.py"/>
        <location filename="../../app/huescope/imaging/kinds/_png_rows.py"/>
        <location filename="../../app/huescope/imaging/kinds/_raw_development.py"/>
        <location filename="../../app/huescope/imaging/kinds/_tiff_samples.py"/>
        <location filename="../../app/huescope/imaging/kinds/heif.py"/>
        <location filename="../../app/huescope/imaging/kinds/jpegxl.py"/>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <location filename="../../app/huescope/imaging/kinds/radiance.py"/>
        <location filename="../../app/huescope/imaging/memory_file.py"/>
        <location filename="../../app/huescope/imaging/pillow.py"/>
        <location filename="../../app/huescope/ui/tasks/pipeline.py"/>
        <source>decoding</source>
        <translation>décodage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/gamut.py"/>
        <source>About {share} of its pixels have colours beyond Display P3, which are kept as the nearest that it has.</source>
        <translation>Environ {share} de ses pixels ont des couleurs au-delà de Display P3, gardées comme les plus proches qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/gamut.py"/>
        <source>About {share} of its pixels have colours beyond sRGB, which are kept in Display P3.</source>
        <translation>Environ {share} de ses pixels ont des couleurs au-delà de sRGB, gardées dans Display P3.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/gamut.py"/>
        <source>About {share} of its pixels have colours beyond sRGB, which are shown by the nearest that sRGB has.</source>
        <translation>Environ {share} de ses pixels ont des couleurs au-delà de sRGB, montrées par les plus proches que sRGB contient.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>drawing it takes too long, so it was stopped</source>
        <translation>le dessin prend trop de temps et a été arrêté</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>its decoder crashed, so that it cannot be opened</source>
        <translation>son décodeur s’est arrêté brutalement, elle ne peut donc pas être ouverte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>its decoder made a mistake, so that it cannot be opened</source>
        <translation>son décodeur a fait une erreur, elle ne peut donc pas être ouverte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>its decoder took too long, and was stopped</source>
        <translation>son décodeur a pris trop de temps et a été arrêté</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>the process that decodes it could not be started</source>
        <translation>le processus qui la décode n’a pas pu démarrer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a 7z archive</source>
        <translation>une archive 7z</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a BPG picture</source>
        <translation>une image BPG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Blender file</source>
        <translation>un fichier Blender</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Cineon film frame</source>
        <translation>une image de film Cineon</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Clip Studio Paint picture</source>
        <translation>une image de Clip Studio Paint</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a DDS texture</source>
        <translation>une texture DDS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a DPX film frame</source>
        <translation>une image de film DPX</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a DjVu document</source>
        <translation>un document DjVu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a FITS picture</source>
        <translation>une image FITS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a FLIF picture</source>
        <translation>une image FLIF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a GIMP project</source>
        <translation>un projet GIMP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a JNG picture</source>
        <translation>une image JNG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a JPEG XL picture</source>
        <translation>une image JPEG XL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a JPEG XR picture</source>
        <translation>une image JPEG XR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a MIFF picture of ImageMagick</source>
        <translation>une image MIFF d’ImageMagick</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Paint Shop Pro picture</source>
        <translation>une image de Paint Shop Pro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a PostScript file</source>
        <translation>un fichier PostScript</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Radiance HDR picture</source>
        <translation>une image Radiance HDR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Sun raster picture</source>
        <translation>une image Sun raster</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Windows metafile</source>
        <translation>un métafichier Windows</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a camera&apos;s raw file</source>
        <translation>un fichier brut d’appareil photo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a database, perhaps a drawing in one</source>
        <translation>une base de données, peut-être avec un dessin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a farbfeld picture</source>
        <translation>une image farbfeld</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a sound file</source>
        <translation>un fichier son</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a text document</source>
        <translation>un document texte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a zip archive</source>
        <translation>une archive zip</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an Affinity document</source>
        <translation>un document Affinity</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an MNG animation</source>
        <translation>une animation MNG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an OpenEXR picture</source>
        <translation>une image OpenEXR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an SVG drawing</source>
        <translation>un dessin SVG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an X11 pixmap</source>
        <translation>un pixmap X11</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an XML file, perhaps an SVG drawing</source>
        <translation>un fichier XML, peut-être un dessin SVG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>its content is not a picture that Huescope knows</source>
        <translation>son contenu n’est pas une image que Huescope connaît</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>source code, perhaps an X11 bitmap</source>
        <translation>du code source, peut-être un bitmap X11</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <source>an array of shape {shape} is no picture; give height × width, or height × width × 1 to 4 channels (grey, grey and alpha, RGB, RGBA)</source>
        <translation>un tableau de forme {shape} n’est pas une image ; donnez hauteur × largeur, ou hauteur × largeur × 1 à 4 canaux (gris, gris et alpha, RVB, RVBA)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <source>an array of {dtype} does not say which number is white; give one of uint8, 0 to 255</source>
        <translation>un tableau de {dtype} ne dit pas quel nombre est le blanc ; donnez-en un de uint8, de 0 à 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <source>it has no pixels</source>
        <translation>elle n’a pas de pixels</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>it has {width_px} x {height_px} pixels, more than {limit_words}</source>
        <translation>elle a {width_px} x {height_px} pixels, plus que {limit_words}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>This is number {page} of {pages} in the file.</source>
        <translation>C’est le numéro {page} sur {pages} du fichier.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>it has {has}, and no page {page}</source>
        <translation>elle a {has}, et pas de page {page}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>one page</source>
        <translation>une page</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>{pages} pages</source>
        <translation>{pages} pages</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/_raw_development.py"/>
        <source>It was developed from the raw data by LibRaw, with the camera&apos;s white balance and no tone curve: cameras and other programs often show it brighter.</source>
        <translation>Elle a été développée à partir des données brutes par LibRaw, avec la balance des blancs de l’appareil et sans courbe : appareils et autres programmes la montrent souvent plus claire.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/_raw_development.py"/>
        <source>the raw data in it are damaged</source>
        <translation>les données brutes sont endommagées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/avif.py"/>
        <location filename="../../app/huescope/imaging/kinds/gif.py"/>
        <location filename="../../app/huescope/imaging/kinds/png.py"/>
        <location filename="../../app/huescope/imaging/kinds/webp.py"/>
        <source>This is the first frame of an animation.</source>
        <translation>C’est la première image d’une animation.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/bmp.py"/>
        <source>Its fourth channel is not stated to be transparency, and was left out.</source>
        <translation>Son quatrième canal n’est pas déclaré comme transparence et a été ignoré.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/figma.py"/>
        <source>Figma</source>
        <translation>Figma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/figma.py"/>
        <location filename="../../app/huescope/imaging/kinds/procreate.py"/>
        <location filename="../../app/huescope/imaging/kinds/sketch.py"/>
        <source>This is the preview that the program stored, {width} × {height} pixels.</source>
        <translation>C’est l’aperçu que le programme a enregistré, {width} × {height} pixels.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <source>a JPEG-LS picture</source>
        <translation>une image JPEG-LS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <source>it holds too little for {width_px} x {height_px} pixels</source>
        <translation>elle contient trop peu pour {width_px} x {height_px} pixels</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <location filename="../../app/huescope/imaging/kinds/jpeg2000.py"/>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its samples of {bits} bits are of a kind that is not read</source>
        <translation>ses valeurs de {bits} bits sont d’un genre qui n’est pas lu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg2000.py"/>
        <source>JPEG 2000</source>
        <translation>JPEG 2000</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg2000.py"/>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>its channels are stored at a part of the size, in a way that is not read</source>
        <translation>ses canaux sont enregistrés à une partie de la taille, d&apos;une manière qui n&apos;est pas lue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg2000.py"/>
        <source>its channels have different numbers of bits, which is not read</source>
        <translation>ses canaux ont des nombres de bits différents, ce qui n&apos;est pas lu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpegxl.py"/>
        <source>Its {bits} bits a channel were cut to eight, for imagecodecs is not installed.</source>
        <translation>Ses {bits} bits par canal ont été ramenés à huit, car imagecodecs n’est pas installé.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpegxl.py"/>
        <source>JPEG XL</source>
        <translation>JPEG XL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpegxl.py"/>
        <source>this is a JPEG XL picture, which needs pip install &apos;huescope[jxl]&apos;</source>
        <translation>c’est une image JPEG XL, qui demande pip install &apos;huescope[jxl]&apos;</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/krita.py"/>
        <source>Krita</source>
        <translation>Krita</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/krita.py"/>
        <location filename="../../app/huescope/imaging/kinds/openraster.py"/>
        <source>This is the picture of all layers that the program stored.</source>
        <translation>C’est l’image de tous les calques que le programme a enregistrée.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>OpenEXR</source>
        <translation>OpenEXR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>it has several depths behind each pixel, which Huescope does not read</source>
        <translation>elle a plusieurs profondeurs derrière chaque pixel, ce que Huescope ne lit pas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>it is made of tiles or of several parts, {missing}</source>
        <translation>elle est faite de tuiles ou de plusieurs parties, {missing}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>its compression is {words}, {missing}</source>
        <translation>sa compression est {words}, {missing}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>none of its channels ({listed}) is a colour</source>
        <translation>aucun de ses canaux ({listed}) n’est une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>which needs pip install OpenEXR</source>
        <translation>ce qui demande pip install OpenEXR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openraster.py"/>
        <source>OpenRaster</source>
        <translation>OpenRaster</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <source>its {depth} channels of the kind {decode} are</source>
        <translation>ses {depth} canaux du genre {decode} ne sont</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <source>{reason} not read</source>
        <translation>{reason} pas lus</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <source>it is a {label} file with alpha, which is not read</source>
        <translation>c’est un fichier {label} avec alpha, qui n’est pas lu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>This is page {page} of {pages}, drawn at {width} × {height} pixels.</source>
        <translation>C’est la page {page} sur {pages}, dessinée en {width} × {height} pixels.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>This is the first of {pages} pages, drawn at {width} × {height} pixels.</source>
        <translation>C’est la première de {pages} pages, dessinée en {width} × {height} pixels.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>This is the first page, drawn at {width} × {height} pixels.</source>
        <translation>C’est la première page, dessinée en {width} × {height} pixels.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>drawing</source>
        <comment>in progress</comment>
        <translation>dessin en cours</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>the {label} file has a page of no size</source>
        <translation>le fichier {label} a une page sans taille</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>the {label} file has no page</source>
        <translation>le fichier {label} n’a pas de page</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>this PDF opens only with a password</source>
        <translation>ce PDF ne s’ouvre qu’avec un mot de passe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/procreate.py"/>
        <source>Procreate</source>
        <translation>Procreate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>It was saved without a picture of the whole; its layers were put together here, and may look different in Photoshop.</source>
        <translation>Elle a été enregistrée sans image d’ensemble ; ses calques ont été assemblés ici, et peuvent différer dans Photoshop.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>Its colours are HDR (32 bits): 1 was taken for white, brighter light dimmed to it.</source>
        <translation>Ses couleurs sont HDR (32 bits) : 1 a été pris pour le blanc, la lumière plus vive y a été ramenée.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>Photoshop</source>
        <translation>Photoshop</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>This is a duotone, shown as the greys that its inks are laid over.</source>
        <translation>C’est une bichromie, montrée comme les gris sur lesquels ses encres sont posées.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>it was saved without a picture of the whole (“Maximize Compatibility” off), and its layers are of kinds that Huescope cannot put together</source>
        <translation>elle a été enregistrée sans image d’ensemble (« Maximiser la compatibilité » désactivé), et ses calques sont de genres que Huescope ne sait pas assembler</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>its channels are inks of no colour that is stated</source>
        <translation>ses canaux sont des encres dont la couleur n’est pas indiquée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/radiance.py"/>
        <source>Radiance HDR</source>
        <translation>Radiance HDR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/radiance.py"/>
        <source>its colours are stored as XYZ, which is not read</source>
        <translation>ses couleurs sont enregistrées en XYZ, ce qui n’est pas lu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>This is only the small preview that the camera stored, {width} × {height} pixels; the raw data are not read: pip install &apos;huescope[raw]&apos; adds the program that develops it.</source>
        <translation>Ce n’est que le petit aperçu enregistré par l’appareil, {width} × {height} pixels ; les données brutes ne sont pas lues : pip install &apos;huescope[raw]&apos; ajoute le programme qui les développe.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>This is the preview that the camera stored, {width} × {height} pixels, not the raw data; pip install &apos;huescope[raw]&apos; adds the program that develops it.</source>
        <translation>C’est l’aperçu enregistré par l’appareil, {width} × {height} pixels, et non les données brutes ; pip install &apos;huescope[raw]&apos; ajoute le programme qui les développe.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>camera raw</source>
        <translation>fichier brut</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>pip install &apos;huescope[raw]&apos; adds the program that develops it</source>
        <translation>pip install &apos;huescope[raw]&apos; ajoute le programme qui le développe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>this is a camera&apos;s raw file without a preview; {hint}</source>
        <translation>c’est un fichier brut d’appareil photo sans aperçu ; {hint}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/sketch.py"/>
        <source>Sketch</source>
        <translation>Sketch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>This drawing has no pixels of its own; it was drawn at {width} × {height} pixels.</source>
        <translation>Ce dessin n’a pas de pixels à lui ; il a été dessiné en {width} × {height} pixels.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>it unpacks to more than 64 MiB of drawing</source>
        <translation>il se décompresse en plus de 64 Mio de dessin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>This is the first of several pages.</source>
        <translation>C’est la première de plusieurs pages.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>it contains JPEG XL, which needs pip install &apos;huescope[jxl]&apos;</source>
        <translation>il contient du JPEG XL, qui nécessite pip install &apos;huescope[jxl]&apos;</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its colours are stored at a part of the size without compression, which is not read</source>
        <translation>ses couleurs sont enregistrées sans compression à une partie de la taille, ce qui n’est pas lu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its compression ({words}, {bits} bits) is not one that Huescope reads</source>
        <translation>sa compression ({words}, {bits} bits) n’est pas de celles que Huescope lit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its kind of colours (photometric {photometric}) is not read</source>
        <translation>son genre de couleurs (photometric {photometric}) n’est pas lu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/webp.py"/>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>It was opened at 1/{times} of its size: all of it takes {needs} a picture may take.</source>
        <translation>Elle a été ouverte à 1/{times} de sa taille : en entier, elle prend {needs} une image peut prendre.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>decoding its {width_px} x {height_px} pixels takes {needs} a picture may take</source>
        <translation>décoder ses {width_px} x {height_px} pixels prend {needs} une image peut prendre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>it has {width_px} x {height_px} pixels, more than were asked for</source>
        <translation>elle a {width_px} x {height_px} pixels, plus qu’il n’en était demandé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>the {max_pixels} million that Huescope decodes</source>
        <translation>les {max_pixels} millions que Huescope décode</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>{size_bytes:.1f} GB</source>
        <translation>{size_bytes:.1f} Go</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>{size_bytes} MB</source>
        <translation>{size_bytes} Mo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>{whole_bytes} of memory, more than the {budget_bytes} that</source>
        <translation>{whole_bytes} de mémoire, plus que les {budget_bytes} que</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/policy.py"/>
        <source>{memory_variable} is {megabytes}; it is a number of megabytes.</source>
        <translation>{memory_variable} est {megabytes} ; c’est un nombre de mégaoctets.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>absolute colorimetric</source>
        <translation>colorimétrie absolue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>perceptual</source>
        <translation>perceptif</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>relative colorimetric</source>
        <translation>colorimétrie relative</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>saturation</source>
        <translation>saturation</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>{intent}, black point compensation</source>
        <translation>{intent}, compensation du point noir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/stored_preview.py"/>
        <source>it was saved without a preview</source>
        <translation>elle a été enregistrée sans aperçu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/stored_preview.py"/>
        <source>its preview unpacks to an unreasonable size</source>
        <translation>son aperçu se décompresse en une taille déraisonnable</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/stored_preview.py"/>
        <source>the {file_format} file is damaged</source>
        <translation>le fichier {file_format} est endommagé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>GIF, PNG and WebP hold all of an animation</source>
        <translation>GIF, PNG et WebP contiennent toute une animation</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>Only the first of {frames} frames is in it; {what_animates}.</source>
        <translation>Il ne contient que la première de {frames} images ; {what_animates}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>measuring files</source>
        <translation>mesure des fichiers</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>{label} holds pictures of up to {max_side_px:,} pixels a side, and this one has {size_px:,}.</source>
        <translation>{label} contient des images de {max_side_px:,} pixels de côté au plus, et celle-ci en a {size_px:,}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>{suffix} is not the suffix of {label}, which ends in {suffixes}.</source>
        <translation>{suffix} n’est pas le suffixe de {label}, qui se termine par {suffixes}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>{suffix} is the suffix of no picture format; there are {known}.</source>
        <translation>{suffix} n’est le suffixe d’aucun format d’image ; il y a {known}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_encoding.py"/>
        <source>Writing {pixels:.0f} megapixels as {label} takes {needed_bytes:.1f} GB of memory, more than the {budget_bytes:.1f} GB that a picture may take.</source>
        <translation>Écrire {pixels:.0f} mégapixels en {label} prend {needed_bytes:.1f} Go de mémoire, plus que les {budget_bytes:.1f} Go qu’une image peut prendre.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>It has more than 256 colours with their alpha, so it is not indexed.</source>
        <translation>Elle a plus de 256 couleurs avec leur alpha, elle n’est donc pas indexée.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>RGB PNG</source>
        <translation>PNG RVB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>RGBA PNG</source>
        <translation>PNG RVBA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>indexed PNG</source>
        <translation>PNG indexé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>making the file smaller</source>
        <translation>réduction du fichier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <location filename="../../app/huescope/imaging/writing/_webp.py"/>
        <location filename="../../app/huescope/imaging/writing/avif.py"/>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <location filename="../../app/huescope/imaging/writing/tiff.py"/>
        <source>writing the file</source>
        <translation>écriture du fichier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>{kind} of {images} frames</source>
        <translation>{kind} de {images} images</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/avif.py"/>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>It has other colours beside those of the palette, as the format loses some detail.</source>
        <translation>Il a d’autres couleurs que celles de la palette, car le format perd des détails.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/avif.py"/>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>Nearly the colours of the palette, for the web.</source>
        <translation>Presque les couleurs de la palette, pour le web.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>Every pixel as it is, with the palette in its order; pixels are opaque or not.</source>
        <translation>Chaque pixel tel qu’il est, avec la palette dans son ordre ; les pixels sont opaques ou non.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>GIF holds {most_entries} entries, and what is transparent takes one: ask for {most_entries2} colours.</source>
        <translation>GIF contient {most_entries} entrées, et le transparent en prend une : demandez {most_entries2} couleurs.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>GIF knows no translucency: pixels are opaque from half their alpha on, and clear below.</source>
        <translation>GIF ne connaît pas la translucidité : les pixels sont opaques à partir de la moitié de leur alpha, et clairs en dessous.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>animated GIF of {images} frames</source>
        <translation>GIF animé de {images} images</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <source>Nearly the colours of the palette; what is transparent becomes white.</source>
        <translation>Presque les couleurs de la palette ; le transparent devient blanc.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <source>{note} What was transparent is on white.</source>
        <translation>{note} Ce qui était transparent est sur blanc.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png.py"/>
        <source>Every pixel as it is, with the palette in its order; for pixel art and icons.</source>
        <translation>Chaque pixel tel qu’il est, avec la palette dans son ordre ; pour le pixel art et les icônes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png.py"/>
        <source>PNG, indexed</source>
        <translation>PNG, indexé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_full.py"/>
        <source>Every pixel as it is, without a palette; larger, and every program takes it.</source>
        <translation>Chaque pixel tel qu’il est, sans palette ; plus grand, et tout programme l’accepte.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_full.py"/>
        <source>PNG, full colour</source>
        <translation>PNG, toutes couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_small.py"/>
        <source>Every pixel as it is; the palette is reordered so that the file gets smaller.</source>
        <translation>Chaque pixel tel qu’il est ; la palette est réordonnée pour que le fichier soit plus petit.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_small.py"/>
        <source>PNG, smallest</source>
        <translation>PNG, le plus petit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/tiff.py"/>
        <source>Every pixel as it is, for print; indexed where nothing is translucent.</source>
        <translation>Chaque pixel tel qu’il est, pour l’impression ; indexé là où rien n’est translucide.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>Every pixel as it is; mostly the smallest file, for the web.</source>
        <translation>Chaque pixel tel qu’il est ; le plus souvent le plus petit fichier, pour le web.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>WebP, lossless</source>
        <translation>WebP, sans perte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>lossless WebP</source>
        <translation>WebP sans perte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>lossless animated WebP of {frames} frames</source>
        <translation>WebP animé sans perte de {frames} images</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>WebP, lossy</source>
        <translation>WebP, avec perte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>lossy WebP</source>
        <translation>WebP avec perte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>lossy animated WebP of {frames} frames</source>
        <translation>WebP animé avec perte de {frames} images</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <location filename="../../app/huescope/project/file.py"/>
        <source>in its project.json, {error}</source>
        <translation>dans son project.json, {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <source>library.id is no id of an entry</source>
        <translation>library.id n’est pas l’identifiant d’une entrée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <source>palettes has {documents} entries, not 1</source>
        <translation>palettes a {documents} entrées, pas 1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <source>this is a project, and no entry of the library</source>
        <translation>c’est un projet, et non une entrée de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>The palette</source>
        <translation>La palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>it cannot be deleted ({strerror})</source>
        <translation>elle ne peut pas être supprimée ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>it is not in the library any more</source>
        <translation>elle n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>the folder of the library is not there</source>
        <translation>le dossier de la bibliothèque n’est pas là</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>the library cannot be read ({strerror})</source>
        <translation>la bibliothèque ne peut pas être lue ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>it cannot be read ({strerror})</source>
        <translation>elle ne peut pas être lue ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>no entry of the library is as large as that</source>
        <translation>aucune entrée de la bibliothèque n’est aussi grande</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>the file is empty; perhaps it is still being synced</source>
        <translation>le fichier est vide ; peut-être est-il en cours de synchronisation</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>“{name}” is in {files}, because it was changed on two computers at once; the newest is shown.</source>
        <translation>« {name} » est dans {files}, car elle a été modifiée sur deux ordinateurs à la fois ; la plus récente est montrée.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>cannot be made, because the folder above it is not there</source>
        <translation>ne peut pas être créé, car le dossier au-dessus n’est pas là</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>{moved}, {known} were there already.</source>
        <translation>{moved}, {known} étaient déjà là.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>{moved}.</source>
        <translation>{moved}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/library/moving.py"/>
        <source>{n} palette was moved</source>
        <comment>{n} palettes were moved</comment>
        <translation>
            <numerusform>{n} palette a été déplacée</numerusform>
            <numerusform>{n} palettes ont été déplacées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/moodboard/source.py"/>
        <source>Board of {items}</source>
        <translation>Planche de {items}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/moodboard/source.py"/>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>{n} picture</source>
        <comment>{n} pictures</comment>
        <translation>
            <numerusform>{n} image</numerusform>
            <numerusform>{n} images</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>The small picture {name} is damaged and was left out.</source>
        <translation>La petite image {name} est endommagée et a été omise.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>in its {document}, {error}</source>
        <translation>dans son {document}, {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>this is no Huescope project</source>
        <translation>ce n’est pas un projet Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>this was made by a newer Huescope (version {version} of the file; this Huescope knows {version2})</source>
        <translation>il a été fait par un Huescope plus récent (version {version} du fichier ; ce Huescope connaît {version2})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Codes in</source>
        <translation>Codes en</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Dark grey</source>
        <translation>Gris foncé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/facts.py"/>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <location filename="../../app/huescope/palette/notations.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>How the codes of the colours are written.</source>
        <translation>Comment les codes des couleurs sont écrits.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Landscape slide</source>
        <translation>Diapositive, paysage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Made with Huescope</source>
        <translation>Fait avec Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Name this program in the corner.</source>
        <translation>Nommer ce programme dans le coin.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Of an image that is copied or saved; 200 % suits print and sharp screens.</source>
        <translation>D’une image copiée ou enregistrée ; 200 % convient à l’impression et aux écrans fins.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Phone story</source>
        <translation>Téléphone, vertical</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Pins</source>
        <translation>Épingles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Show where in the photograph each colour is.</source>
        <translation>Montrer où chaque couleur se trouve dans la photo.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/ui/browser/listing/sorting.py"/>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Square post</source>
        <translation>Carré</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>The shape of the board: for a post, a slide, or the height of a phone.</source>
        <translation>La forme de la planche : pour une publication, une diapositive, ou la hauteur d’un téléphone.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>What photograph and palette lie on.</source>
        <translation>Sur quoi la photo et la palette sont posées.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Write the code of each colour into its swatch.</source>
        <translation>Écrire le code de chaque couleur dans son échantillon.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Write the name of each colour into its swatch.</source>
        <translation>Écrire le nom de chaque couleur dans son échantillon.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>A {match} stands alone; write {match2} for the sign itself.</source>
        <translation>Un {match} est seul ; écrivez {match2} pour le signe lui-même.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>There is no swatch {place} in this palette.</source>
        <translation>Il n’y a pas d’échantillon {place} dans cette palette.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>color(display-p3 …)</source>
        <translation>color(display-p3 …)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>its name as CSS allows it, without the hyphens before it</source>
        <translation>son nom tel que CSS le permet, sans les traits d’union devant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>its place in the palette, from 1</source>
        <translation>sa place dans la palette, à partir de 1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>its share of the picture in per cent</source>
        <translation>sa part de l’image en pour cent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>the group that it stands in</source>
        <translation>le groupe où il se trouve</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>what the swatch is called</source>
        <translation>comment l’échantillon s’appelle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>{notation} is no notation; there are {notations}.</source>
        <translation>{notation} n’est pas une notation ; il y a {notations}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>{{{name}}} says nothing; there are {fields}.</source>
        <translation>{{{name}}} ne dit rien ; il y a {fields}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>A group needs a name.</source>
        <translation>Un groupe a besoin d’un nom.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Add Swatch</source>
        <comment>Add {n} Swatches</comment>
        <translation>
            <numerusform>Ajouter l’échantillon</numerusform>
            <numerusform>Ajouter {n} échantillons</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>At most {max_locked} swatches can be locked.</source>
        <translation>On peut verrouiller {max_locked} échantillons au plus.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Delete Swatch</source>
        <comment>Delete {n} Swatches</comment>
        <translation>
            <numerusform>Supprimer l’échantillon</numerusform>
            <numerusform>Supprimer {n} échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Duplicate Swatch</source>
        <comment>Duplicate {n} Swatches</comment>
        <translation>
            <numerusform>Dupliquer l’échantillon</numerusform>
            <numerusform>Dupliquer {n} échantillons</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Edit Colour</source>
        <translation>Modifier la couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Lock Swatch</source>
        <comment>Lock {n} Swatches</comment>
        <translation>
            <numerusform>Verrouiller l’échantillon</numerusform>
            <numerusform>Verrouiller {n} échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Move Swatch</source>
        <comment>Move {n} Swatches</comment>
        <translation>
            <numerusform>Déplacer l’échantillon</numerusform>
            <numerusform>Déplacer {n} échantillons</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>No swatch is selected.</source>
        <translation>Aucun échantillon n’est sélectionné.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>There is no colour to add.</source>
        <translation>Il n’y a pas de couleur à ajouter.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>There is no place {goal} in this palette.</source>
        <translation>Il n’y a pas de place {goal} dans cette palette.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Ungroup</source>
        <translation>Dégrouper</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Unlock Swatch</source>
        <comment>Unlock {n} Swatches</comment>
        <translation>
            <numerusform>Déverrouiller l’échantillon</numerusform>
            <numerusform>Déverrouiller {n} échantillons</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>A custom property of CSS, as the exported style sheet names it</source>
        <translation>Une propriété personnalisée de CSS, comme la feuille de style exportée la nomme</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Cyan, magenta, yellow and black in per cent, as the file states them</source>
        <translation>Cyan, magenta, jaune et noir en pour cent, comme le fichier les indique</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Hue in degrees, and how much white and black is mixed in</source>
        <translation>Teinte en degrés, et combien de blanc et de noir y est mêlé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Hue in degrees, saturation and lightness of sRGB</source>
        <translation>Teinte en degrés, saturation et luminosité de sRGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Hue in degrees, saturation and value of sRGB; not a notation of CSS</source>
        <translation>Teinte en degrés, saturation et valeur de sRGB ; pas une notation de CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, chroma and hue in degrees of CIELAB, for a D50 white as in CSS</source>
        <translation>Clarté, chroma et teinte en degrés de CIELAB, pour un blanc D50 comme en CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, chroma and hue in degrees of Oklab</source>
        <translation>Clarté, chroma et teinte en degrés d’Oklab</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, green to red, and blue to yellow, for a D50 white as in CSS</source>
        <translation>Clarté, vert à rouge, et bleu à jaune, pour un blanc D50 comme en CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, green to red, and blue to yellow, of Oklab</source>
        <translation>Clarté, vert à rouge, et bleu à jaune, d’Oklab</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Oklab</source>
        <translation>Oklab</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Red, green and blue in hexadecimal digits, two each</source>
        <translation>Rouge, vert et bleu en chiffres hexadécimaux, deux chacun</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Red, green and blue of Display P3, 0 to 1</source>
        <translation>Rouge, vert et bleu de Display P3, de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Red, green and blue of sRGB, 0 to 255</source>
        <translation>Rouge, vert et bleu de sRGB, de 0 à 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>clearly different</source>
        <translation>nettement différente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>large text passes</source>
        <translation>le grand texte passe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>looks the same to most eyes</source>
        <translation>pareille pour la plupart des yeux</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>no text passes</source>
        <translation>aucun texte ne passe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>text passes, AA</source>
        <translation>le texte passe, AA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>text passes, AAA</source>
        <translation>le texte passe, AAA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>very different</source>
        <translation>très différente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>cannot be written ({cause})</source>
        <translation>ne peut pas être écrit ({cause})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>its folder takes no new files</source>
        <translation>son dossier n’accepte pas de nouveaux fichiers</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>the folder cannot be made ({strerror})</source>
        <translation>le dossier ne peut pas être créé ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>there is no folder {parent}</source>
        <translation>il n’y a pas de dossier {parent}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>this is a device or a pipe, not a file</source>
        <translation>c’est un périphérique ou un tube, pas un fichier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>this is a file, where a folder is needed</source>
        <translation>c’est un fichier, là où il faut un dossier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>this is not a possible file name</source>
        <translation>ce n’est pas un nom de fichier possible</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>{relative} is no file of this folder, and was not written</source>
        <translation>{relative} n’est pas un fichier de ce dossier, et n’a pas été écrit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Adobe</source>
        <translation>Adobe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>App development</source>
        <translation>Développement d’applications</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Design tokens</source>
        <translation>Jetons de design</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Paint and draw</source>
        <translation>Peinture et dessin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Your templates</source>
        <translation>Vos modèles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>There is no colour in it.</source>
        <translation>Il n’y a pas de couleur dedans.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>there is nothing in it</source>
        <translation>il n’y a rien dedans</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>this is no palette file that Huescope knows</source>
        <translation>ce n’est pas un fichier de palette que Huescope connaît</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{label} files can be opened, but not written.</source>
        <translation>Les fichiers {label} peuvent être ouverts, mais pas écrits.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{label} has no option {name}; it has {known}.</source>
        <translation>{label} n’a pas d’option {name} ; il a {known}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{name} is no palette format; huescope formats lists them.{meant}</source>
        <translation>{name} n’est pas un format de palette ; huescope formats les énumère.{meant}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{value} is no value of {name}; there are {choices}.</source>
        <translation>{value} n’est pas une valeur de {name} ; il y a {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>A book of Photoshop; it can be opened, but not written.</source>
        <translation>Un nuancier de Photoshop ; il peut être ouvert, mais pas écrit.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>Adobe colour book</source>
        <translation>Nuancier Adobe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/corel.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>a colour</source>
        <translation>une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the header</source>
        <translation>l’en-tête</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>the key of a colour</source>
        <translation>la clé d’une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of a text</source>
        <translation>la longueur d’un texte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the number of colours</source>
        <translation>le nombre de couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>the version and the book&apos;s number</source>
        <translation>la version et le numéro du nuancier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>{model} is no known colour space</source>
        <translation>{model} n’est pas un espace de couleur connu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acbl.py"/>
        <source>A book of Illustrator and InDesign; it can be opened, but not written.</source>
        <translation>Un nuancier d’Illustrator et d’InDesign ; il peut être ouvert, mais pas écrit.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acbl.py"/>
        <source>Adobe colour book library</source>
        <translation>Bibliothèque de nuanciers Adobe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acbl.py"/>
        <location filename="../../app/huescope/palette/formats/idml.py"/>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>in no space that is known here</source>
        <translation>dans aucun espace connu ici</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>Photoshop swatches</source>
        <translation>Échantillons Photoshop</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>Swatches for Photoshop, and for GIMP, Krita, Photopea and others that read them.</source>
        <translation>Échantillons pour Photoshop, et pour GIMP, Krita, Photopea et d’autres qui les lisent.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>a colour is wrong: {error}</source>
        <translation>une couleur est fausse : {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>no hierarchy is there</source>
        <translation>il n’y a pas de hiérarchie</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>something unknown follows the colours</source>
        <translation>quelque chose d’inconnu suit les couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the groups</source>
        <translation>les groupes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of a name</source>
        <translation>la longueur d’un nom</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the length of the groups</source>
        <translation>la longueur des groupes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the second version</source>
        <translation>la deuxième version</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the version</source>
        <translation>la version</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the version is {version}, and only 1 and 2 are known</source>
        <translation>la version est {version}, et seules 1 et 2 sont connues</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>version 2 should follow, not {second}</source>
        <translation>la version 2 devrait suivre, pas {second}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>{n} colour</source>
        <comment>{n} colours</comment>
        <translation>
            <numerusform>{n} couleur</numerusform>
            <numerusform>{n} couleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{n} colour is promised</source>
        <comment>{n} colours are promised</comment>
        <translation>
            <numerusform>{n} couleur est promise</numerusform>
            <numerusform>{n} couleurs sont promises</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>{promised} and there is room for {remaining}</source>
        <translation>{promised} et il y a de la place pour {remaining}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>“{value}” is a number in {books}&apos;s book, which says no colour, and is left out.</source>
        <translation>« {value} » est un numéro du nuancier de {books}, qui ne dit aucune couleur, et il est omis.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>Adobe colour table</source>
        <translation>Table de couleurs Adobe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>The file counts no colours, and holds {entries}.</source>
        <translation>Le fichier ne compte aucune couleur, et contient {entries}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>Up to 256 colours without names, for indexed pictures in Photoshop and others.</source>
        <translation>Jusqu’à 256 couleurs sans nom, pour des images indexées dans Photoshop et d’autres.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>a colour table has {table} or {table2} bytes, and this has {data}</source>
        <translation>une table de couleurs a {table} ou {table2} octets, et celle-ci en a {data}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>at byte {table}, {count} colours are promised, not 256</source>
        <translation>à l’octet {table}, {count} couleurs sont promises, pas 256</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>the colour table is empty: it counts no colours</source>
        <translation>la table de couleurs est vide : elle ne compte aucune couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>A palette of Affinity; it can be opened, but not written: Affinity opens .ase.</source>
        <translation>Une palette d’Affinity ; elle peut être ouverte, mais pas écrite : Affinity ouvre .ase.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>Affinity palette</source>
        <translation>Palette Affinity</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>The file has {names} names and {entries} colours that can be read; the names are left out.</source>
        <translation>Le fichier a {names} noms et {entries} couleurs lisibles ; les noms sont omis.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>a name is longer than any</source>
        <translation>un nom est plus long que tout autre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>it ends within a colour</source>
        <translation>il se termine au milieu d’une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>more names are promised than there is room for</source>
        <translation>plus de noms sont promis qu’il n’y a de place</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>the number of names</source>
        <translation>le nombre de noms</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>there is no list of colours in it</source>
        <translation>il n’y a pas de liste de couleurs dedans</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/alacritty.py"/>
        <source>A theme of the sixteen colours of a terminal, to import in alacritty.toml.</source>
        <translation>Un thème des seize couleurs d’un terminal, à importer dans alacritty.toml.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/alacritty.py"/>
        <source>Alacritty theme</source>
        <translation>Thème Alacritty</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/android.py"/>
        <source>Android colors.xml</source>
        <translation>Android colors.xml</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/android.py"/>
        <source>Colour resources for an Android app, such as R.color.sky_1.</source>
        <translation>Des ressources de couleur pour une application Android, comme R.color.sky_1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/android.py"/>
        <source>{words} is no colour of this file</source>
        <translation>{words} n’est pas une couleur de ce fichier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>A block of an unknown kind ({kind:#06x}) is left out.</source>
        <translation>Un bloc d’un genre inconnu ({kind:#06x}) est omis.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>A group round all</source>
        <translation>Un groupe autour de tout</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>Adobe Swatch Exchange</source>
        <translation>Adobe Swatch Exchange</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>Puts colours that are in no group into one that has the palette&apos;s name.</source>
        <translation>Met les couleurs sans groupe dans un groupe qui porte le nom de la palette.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>Swatches for Illustrator, InDesign, Photoshop, Affinity and many other programs.</source>
        <translation>Échantillons pour Illustrator, InDesign, Photoshop, Affinity et bien d’autres programmes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>The group “{title}” has no colours and is left out.</source>
        <translation>Le groupe « {title} » n’a pas de couleurs et est omis.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>The header states version {version}.{version2}; the file is read as version 1.0.</source>
        <translation>L’en-tête indique la version {version}.{version2} ; le fichier est lu comme version 1.0.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>a block</source>
        <translation>un bloc</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the colour space</source>
        <translation>l’espace de couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the kind of a block</source>
        <translation>le genre d’un bloc</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the kind of a colour</source>
        <translation>le genre d’une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the length of a block</source>
        <translation>la longueur d’un bloc</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the number of blocks</source>
        <translation>le nombre de blocs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>{blocks} and there is room for {most} at most</source>
        <translation>{blocks} et il y a de la place pour {most} au plus</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>{decode} is no known colour space</source>
        <translation>{decode} n’est pas un espace de couleur connu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>{n} block is promised</source>
        <comment>{n} blocks are promised</comment>
        <translation>
            <numerusform>{n} bloc est promis</numerusform>
            <numerusform>{n} blocs sont promis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/base16.py"/>
        <source>A scheme of sixteen colours by their roles, for editors and terminals.</source>
        <translation>Un schéma de seize couleurs selon leurs rôles, pour éditeurs et terminaux.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/base16.py"/>
        <source>Base16 scheme</source>
        <translation>Schéma Base16</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/base16.py"/>
        <source>By {author}</source>
        <translation>Par {author}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/blender.py"/>
        <source>A script for Blender&apos;s text editor, which makes the palette for painting.</source>
        <translation>Un script pour l’éditeur de texte de Blender, qui crée la palette pour peindre.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/blender.py"/>
        <source>Blender script</source>
        <translation>Script Blender</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/blender.py"/>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <location filename="../../app/huescope/palette/reading/swatches.py"/>
        <source>there is no colour in it</source>
        <translation>il n’y a pas de couleur dedans</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/bootstrap.py"/>
        <source>Variables of Bootstrap 5</source>
        <translation>Variables de Bootstrap 5</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/bootstrap.py"/>
        <source>Variables such as --bs-primary for light and dark, and buttons in these colours.</source>
        <translation>Des variables comme --bs-primary en clair et en sombre, et des boutons de ces couleurs.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>A list of the colour picker of macOS; it can be opened, but not written.</source>
        <translation>Une liste du sélecteur de couleurs de macOS ; elle peut être ouverte, mais pas écrite.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>colour {number} of {colors} has no name or value</source>
        <translation>la couleur {number} sur {colors} n’a pas de nom ou de valeur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>colour {number} of {count} has no name</source>
        <translation>la couleur {number} sur {count} n’a pas de nom</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>colour {number}, {title}, is wrong: {error}</source>
        <translation>la couleur {number}, {title}, est fausse : {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>it does not say how many colours it has</source>
        <translation>elle ne dit pas combien de couleurs elle a</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>it has no list {key}</source>
        <translation>elle n’a pas de liste {key}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>it has {named} for {colors}</source>
        <translation>elle a {named} pour {colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>its property list has no objects</source>
        <translation>sa liste de propriétés n’a pas d’objets</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>its property list is broken in line {lineno}</source>
        <translation>sa liste de propriétés est abîmée à la ligne {lineno}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>its property list is cut off or damaged</source>
        <translation>sa liste de propriétés est coupée ou endommagée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>macOS colour list</source>
        <translation>Liste de couleurs macOS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>{left_out} of the colours have no fixed value and were left out.</source>
        <translation>{left_out} des couleurs n’ont pas de valeur fixe et ont été omises.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>{n} name</source>
        <comment>{n} names</comment>
        <translation>
            <numerusform>{n} nom</numerusform>
            <numerusform>{n} noms</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>Colours for an app in Kotlin, such as BlueHour.Sky1.</source>
        <translation>Des couleurs pour une application en Kotlin, comme BlueHour.Sky1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>Jetpack Compose</source>
        <translation>Jetpack Compose</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>The package of the file, such as com.example.theme.</source>
        <translation>Le paquet du fichier, comme com.example.theme.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/coolors.py"/>
        <source>Coolors code</source>
        <translation>Code Coolors</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/coolors.py"/>
        <source>What Coolors exports as code: arrays, objects and XML of the same colours.</source>
        <translation>Ce que Coolors exporte comme code : tableaux, objets et XML des mêmes couleurs.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel.py"/>
        <source>A palette of CorelDRAW, with spot colours; it can be opened, but not written.</source>
        <translation>Une palette de CorelDRAW avec des tons directs ; elle peut être ouverte, mais pas écrite.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel.py"/>
        <source>CorelDRAW palette</source>
        <translation>Palette CorelDRAW</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <source>Colours of CMYK in a text, of old versions of CorelDRAW; it cannot be written.</source>
        <translation>Des couleurs CMJN en texte, d’anciennes versions de CorelDRAW ; elles ne s’écrivent pas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <source>CorelDRAW 3 palette</source>
        <translation>Palette CorelDRAW 3</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <location filename="../../app/huescope/palette/formats/ggr.py"/>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <location filename="../../app/huescope/palette/formats/kde.py"/>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <source>no name with four numbers</source>
        <translation>pas de nom avec quatre nombres</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>CSS custom properties</source>
        <translation>Propriétés personnalisées CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>Variables for a style sheet, such as --sky-1: #87ceeb.</source>
        <translation>Des variables pour une feuille de style, comme --sky-1: #87ceeb.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>Whether browsers that know no wide or modern colours get the nearest in sRGB.</source>
        <translation>Si les navigateurs qui ne connaissent pas les couleurs larges ou récentes reçoivent la plus proche en sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>sRGB first</source>
        <translation>sRGB d’abord</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>A table for spreadsheets: names, groups, values and shares.</source>
        <translation>Un tableau pour tableurs : noms, groupes, valeurs et parts.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Between columns</source>
        <translation>Entre les colonnes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>For Excel</source>
        <translation>Pour Excel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>What spreadsheets of your country expect.</source>
        <translation>Ce qu’attendent les tableurs de votre pays.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Whether the file starts with a mark, without which Excel breaks accents.</source>
        <translation>Si le fichier commence par une marque, sans laquelle Excel abîme les accents.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>has {found} for a colour, which is none</source>
        <translation>a {found} pour une couleur, ce qui n’en est pas une</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>line {line_num} is no table ({error})</source>
        <translation>la ligne {line_num} n’est pas un tableau ({error})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>3D LUT</source>
        <translation>LUT 3D</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>A table for Photoshop, Premiere, Resolve and others that maps a picture to the palette.</source>
        <translation>Une table pour Photoshop, Premiere, Resolve et d’autres, qui ramène une image à la palette.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>How many steps each of red, green and blue has.</source>
        <translation>Combien de pas ont le rouge, le vert et le bleu.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>As named</source>
        <translation>Comme nommé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>As stated</source>
        <translation>Comme indiqué</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Colour space</source>
        <translation>Espace de couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>Design tokens (DTCG)</source>
        <translation>Jetons de design (DTCG)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>How tokens are called.</source>
        <translation>Comment les jetons s’appellent.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>In which space colours are stated.</source>
        <translation>Dans quel espace les couleurs sont indiquées.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>Tokens that design tools and build tools share, in the format of 2025.10.</source>
        <translation>Des jetons que partagent outils de design et de construction, au format de 2025.10.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma.py"/>
        <source>A mode of a collection of variables, to be imported in Figma.</source>
        <translation>Un mode d’une collection de variables, à importer dans Figma.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma.py"/>
        <source>Figma variables</source>
        <translation>Variables Figma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma_json.py"/>
        <source>Figma JSON</source>
        <translation>JSON Figma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma_json.py"/>
        <source>Variables with their modes, or colour styles, as Figma&apos;s REST interface gives them.</source>
        <translation>Des variables avec leurs modes, ou des styles de couleur, comme l’interface REST de Figma les donne.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/flutter.py"/>
        <source>Colours for an app in Dart, such as BlueHour.sky1.</source>
        <translation>Des couleurs pour une application en Dart, comme BlueHour.sky1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/flutter.py"/>
        <source>Flutter</source>
        <translation>Flutter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ggr.py"/>
        <source>A gradient of GIMP, opened as the colours of its stops; it cannot be written.</source>
        <translation>Un dégradé de GIMP, ouvert comme les couleurs de ses repères ; il ne s’écrit pas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ggr.py"/>
        <source>GIMP gradient</source>
        <translation>Dégradé GIMP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>A ColorPalette resource for the colour picker of Godot 4.</source>
        <translation>Une ressource ColorPalette pour le sélecteur de couleurs de Godot 4.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>Godot palette</source>
        <translation>Palette Godot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>a channel of a colour is no number</source>
        <translation>un canal d’une couleur n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <source>it has no list of colours</source>
        <translation>il n’a pas de liste de couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>its {numbers} numbers are no whole colours</source>
        <translation>ses {numbers} nombres ne sont pas des couleurs entières</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>A palette for the colour picker Gpick.</source>
        <translation>Une palette pour la pipette Gpick.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>Gpick palette</source>
        <translation>Palette Gpick</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>a chunk</source>
        <translation>un bloc</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/formats/pixelorama.py"/>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <location filename="../../app/huescope/palette/reading/entries.py"/>
        <source>colour {place}</source>
        <translation>couleur {place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the header of a chunk</source>
        <translation>l’en-tête d’un bloc</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>the type of a value</source>
        <translation>le type d’une valeur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <source>A palette for GIMP, Inkscape, Krita, Aseprite, Scribus and others.</source>
        <translation>Une palette pour GIMP, Inkscape, Krita, Aseprite, Scribus et d’autres.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <source>As the program likes</source>
        <translation>Comme le programme veut</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <source>GIMP palette</source>
        <translation>Palette GIMP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>How many colours stand in a row.</source>
        <translation>Combien de couleurs se tiennent sur une ligne.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>Gradients of Photoshop, opened as the colours of their stops; they cannot be written.</source>
        <translation>Des dégradés de Photoshop, ouverts comme les couleurs de leurs repères ; ils ne s’écrivent pas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>Photoshop gradients</source>
        <translation>Dégradés Photoshop</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>a stop</source>
        <translation>un repère</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>no colour of its own</source>
        <translation>pas de couleur à lui</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the current colour of the program</source>
        <translation>la couleur courante du programme</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the end of a gradient</source>
        <translation>la fin d’un dégradé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the kind of a stop</source>
        <translation>le genre d’un repère</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the number of gradients</source>
        <translation>le nombre de dégradés</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the number of stops</source>
        <translation>le nombre de repères</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the number of stops of opacity</source>
        <translation>le nombre de repères d’opacité</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the stops of opacity</source>
        <translation>les repères d’opacité</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the version is {version}, and only 3 and 5 are known</source>
        <translation>la version est {version}, et seules 3 et 5 sont connues</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the version of the description</source>
        <translation>la version de la description</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>there is no list of gradients</source>
        <translation>il n’y a pas de liste de dégradés</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html.py"/>
        <source>A page of swatches for a web browser; a click on a value copies it.</source>
        <translation>Une page d’échantillons pour un navigateur ; un clic sur une valeur la copie.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html.py"/>
        <source>HTML page</source>
        <translation>Page HTML</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html_page.py"/>
        <source>The swatches of a page, or else the colours of its style sheets.</source>
        <translation>Les échantillons d’une page, ou sinon les couleurs de ses feuilles de style.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html_page.py"/>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>Huescope project</source>
        <translation>Projet Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>The palette with all that Huescope knows of it; Save keeps its picture as well.</source>
        <translation>La palette avec tout ce que Huescope en sait ; Enregistrer garde aussi son image.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>The project holds {stated} palettes; this is the one that was in front.</source>
        <translation>Le projet contient {stated} palettes ; voici celle qui était devant.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>the project has no palette</source>
        <translation>le projet n’a pas de palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/idml.py"/>
        <source>InDesign document (IDML)</source>
        <translation>Document InDesign (IDML)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/idml.py"/>
        <source>The swatches of a document of InDesign, saved as IDML; it cannot be written.</source>
        <translation>Les échantillons d’un document InDesign enregistré en IDML ; il ne s’écrit pas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <source>A preset of the sixteen colours of a terminal, its ground and text, for iTerm2.</source>
        <translation>Un préréglage des seize couleurs d’un terminal, de son fond et de son texte, pour iTerm2.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <source>iTerm2 colours</source>
        <translation>Couleurs iTerm2</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <location filename="../../app/huescope/palette/formats/scribus.py"/>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <source>no colour</source>
        <translation>pas de couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <source>the property list is cut off or damaged</source>
        <translation>la liste de propriétés est coupée ou endommagée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>Colours without names for PaintShop Pro, Aseprite, Krita and game tools.</source>
        <translation>Des couleurs sans nom pour PaintShop Pro, Aseprite, Krita et des outils de jeu.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>Paint Shop Pro palette</source>
        <translation>Palette Paint Shop Pro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>the version {version} and a number of colours should stand</source>
        <translation>la version {version} et un nombre de couleurs devraient se trouver ici</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{count} is no number of colours</source>
        <translation>{count} n’est pas un nombre de couleurs</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{n} is there</source>
        <comment>{n} are there</comment>
        <translation>
            <numerusform>{n} est là</numerusform>
            <numerusform>{n} sont là</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{promised} and {found}</source>
        <translation>{promised} et {found}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/json.py"/>
        <source>All that is known of the palette, for scripts and for keeping.</source>
        <translation>Tout ce qui est connu de la palette, pour les scripts et pour la garder.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kde.py"/>
        <source>A palette for KDE&apos;s programs; colour schemes of Plasma can be opened, too.</source>
        <translation>Une palette pour les programmes de KDE ; les schémas de couleurs de Plasma s’ouvrent aussi.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kde.py"/>
        <source>KDE palette</source>
        <translation>Palette KDE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kitty.py"/>
        <source>A theme of the sixteen colours of a terminal, to include in kitty.conf.</source>
        <translation>Un thème des seize couleurs d’un terminal, à inclure dans kitty.conf.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kitty.py"/>
        <source>kitty theme</source>
        <translation>Thème kitty</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source> of the group {title}</source>
        <translation> du groupe {title}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>A palette for Krita, with groups, spot colours, CMYK, Lab and colours beyond sRGB.</source>
        <translation>Une palette pour Krita, avec groupes, tons directs, CMJN, Lab et couleurs au-delà de sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>Krita palette</source>
        <translation>Palette Krita</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>entry {number}{where} is wrong: {error}</source>
        <translation>l’entrée {number}{where} est fausse : {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>its {document} is no palette but {tag}</source>
        <translation>son {document} n’est pas une palette mais {tag}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>{count} of the colours are in the profile {profile} and were taken as sRGB.</source>
        <translation>{count} des couleurs sont dans le profil {profile} et ont été prises pour du sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>{left_out} of the colours are in a space that Huescope does not know.</source>
        <translation>{left_out} des couleurs sont dans un espace que Huescope ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/less.py"/>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/less.py"/>
        <source>Variables such as @sky-1: #87ceeb, and a map of them all.</source>
        <translation>Des variables comme @sky-1: #87ceeb, et une map de toutes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/named_xml.py"/>
        <source>Elements called color, with their value as text or attribute; only read.</source>
        <translation>Des éléments nommés color, avec leur valeur comme texte ou attribut ; en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/named_xml.py"/>
        <source>XML with colours</source>
        <translation>XML avec des couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/opencolor.py"/>
        <source>A text that people and programs read alike, with groups and several notations.</source>
        <translation>Un texte que gens et programmes lisent aussi bien, avec groupes et plusieurs notations.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/opencolor.py"/>
        <source>Open Color</source>
        <translation>Open Color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/opencolor.py"/>
        <source>no colour, or leads to none</source>
        <translation>pas une couleur, ou ne mène à aucune</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <source>Paint.NET palette</source>
        <translation>Palette Paint.NET</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <source>Up to 96 colours for Paint.NET, transparency included.</source>
        <translation>Jusqu’à 96 couleurs pour Paint.NET, transparence comprise.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <source>{line} is no colour</source>
        <translation>{line} n’est pas une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>A sheet of swatches with their names and values, on pages for print.</source>
        <translation>Une feuille d’échantillons avec leurs noms et valeurs, en pages à imprimer.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>A4 landscape</source>
        <translation>A4 paysage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>Letter landscape</source>
        <translation>Letter paysage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>PDF sheet</source>
        <translation>Feuille PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>The size of the pages.</source>
        <translation>La taille des pages.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>Penpot file</source>
        <translation>Fichier Penpot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>The colours and tokens of a Penpot design; it can be opened, but not written.</source>
        <translation>Les couleurs et jetons d’un design Penpot ; il peut être ouvert, mais pas écrit.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>a gradient or image</source>
        <translation>un dégradé ou une image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>its manifest lists no designs of Penpot</source>
        <translation>son manifeste n’énumère aucun design de Penpot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>{told} is no colour</source>
        <translation>{told} n’est pas une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pixelorama.py"/>
        <source>A palette of the pixel art editor Pixelorama; it can be opened, but not written.</source>
        <translation>Une palette de l’éditeur de pixel art Pixelorama ; elle peut être ouverte, mais pas écrite.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pixelorama.py"/>
        <source>Pixelorama palette</source>
        <translation>Palette Pixelorama</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/plain_json.py"/>
        <source>JSON with colours</source>
        <translation>JSON avec des couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/plain_json.py"/>
        <source>Lists and maps of colours, as scripts and web sites write them.</source>
        <translation>Des listes et des tables de couleurs, comme scripts et sites les écrivent.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>A sheet of swatches with their names and values, as a picture.</source>
        <translation>Une feuille d’échantillons avec leurs noms et valeurs, comme image.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>How many pixels wide the picture is; 1200 suits screens, 4800 print.</source>
        <translation>La largeur de l’image en pixels ; 1200 convient aux écrans, 4800 à l’impression.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>PNG sheet</source>
        <translation>Feuille PNG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>{n} px</source>
        <translation>{n} px || {n} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/preprocessed.py"/>
        <source>Sass, SCSS, Less, PostCSS</source>
        <translation>Sass, SCSS, Less, PostCSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/preprocessed.py"/>
        <source>Variables, maps and what well-known functions compute of them.</source>
        <translation>Variables, maps et ce que des fonctions connues en calculent.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>Procreate swatches</source>
        <translation>Échantillons Procreate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>Up to 30 colours without names for Procreate on the iPad.</source>
        <translation>Jusqu’à 30 couleurs sans nom pour Procreate sur iPad.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>swatch {place} is no colour</source>
        <translation>l’échantillon {place} n’est pas une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>swatch {place} is wrong: {error}</source>
        <translation>l’échantillon {place} est faux : {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>{member} has no list of swatches</source>
        <translation>{member} n’a pas de liste d’échantillons</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>Colours without names of older Windows programs.</source>
        <translation>Des couleurs sans nom d’anciens programmes Windows.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>Windows palette</source>
        <translation>Palette Windows</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the header of the colours</source>
        <translation>l’en-tête des couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the list of colours</source>
        <translation>la liste des couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the list of {count}</source>
        <translation>la liste de {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the version is {version:#06x}, and only {palette:#06x} is known</source>
        <translation>la version est {version:#06x}, et seule {palette:#06x} est connue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/scribus.py"/>
        <source>A colour set of Scribus; it can be opened, but not written: Scribus opens .gpl.</source>
        <translation>Un jeu de couleurs de Scribus ; il peut être ouvert, mais pas écrit : Scribus ouvre .gpl.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/scribus.py"/>
        <source>Scribus colours</source>
        <translation>Couleurs Scribus</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/scss.py"/>
        <source>Variables such as $sky-1: #87ceeb, and a map of them all.</source>
        <translation>Des variables comme $sky-1: #87ceeb, et une map de toutes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>Channels of HSL</source>
        <translation>Canaux HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>How colours are written; older themes want the bare channels of HSL.</source>
        <translation>Comment les couleurs sont écrites ; d’anciens thèmes veulent les canaux HSL nus.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>The variables of a theme for light and dark, such as --primary, from the palette.</source>
        <translation>Les variables d’un thème clair et sombre, comme --primary, tirées de la palette.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>shadcn/ui theme</source>
        <translation>Thème shadcn/ui</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sk1.py"/>
        <source>A palette of the drawing program sK1; it can be opened, but not written.</source>
        <translation>Une palette du programme de dessin sK1 ; elle peut être ouverte, mais pas écrite.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sk1.py"/>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>a channel is no number</source>
        <translation>un canal n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sk1.py"/>
        <source>sK1 palette</source>
        <translation>Palette sK1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>A palette of the drawing program Skencil; it can be opened, but not written.</source>
        <translation>Une palette du programme de dessin Skencil ; elle peut être ouverte, mais pas écrite.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>Skencil palette</source>
        <translation>Palette Skencil</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>no three numbers</source>
        <translation>pas trois nombres</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <source>Colours for the Sketch Palettes plugin of Sketch, transparency included.</source>
        <translation>Des couleurs pour l’extension Sketch Palettes de Sketch, transparence comprise.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <source>Sketch palette</source>
        <translation>Palette Sketch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>A colour table for LibreOffice and OpenOffice.</source>
        <translation>Une table de couleurs pour LibreOffice et OpenOffice.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>LibreOffice colours</source>
        <translation>Couleurs LibreOffice</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>entry {number}</source>
        <translation>entrée {number}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>{color} is no colour</source>
        <translation>{color} n’est pas une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/style_dictionary.py"/>
        <source>Properties under color, for a build with Style Dictionary.</source>
        <translation>Des propriétés sous color, pour une construction avec Style Dictionary.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/style_dictionary.py"/>
        <source>Style Dictionary</source>
        <translation>Style Dictionary</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/stylus.py"/>
        <source>Stylus</source>
        <translation>Stylus</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/stylus.py"/>
        <source>Variables such as sky-1 = #87ceeb, and a hash of them all.</source>
        <translation>Des variables comme sky-1 = #87ceeb, et un hash de toutes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/svg.py"/>
        <source>A sheet of swatches with their names and values, as a drawing with text.</source>
        <translation>Une feuille d’échantillons avec leurs noms et valeurs, comme dessin avec texte.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/svg.py"/>
        <source>SVG sheet</source>
        <translation>Feuille SVG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <source>A book of SwatchBooker, with groups and spot colours; it cannot be written.</source>
        <translation>Un nuancier de SwatchBooker, avec groupes et tons directs ; il ne s’écrit pas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <source>SwatchBooker book</source>
        <translation>Nuancier SwatchBooker</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swiftui.py"/>
        <source>Colours for an app of Apple&apos;s systems, such as BlueHour.sky1.</source>
        <translation>Des couleurs pour une application des systèmes d’Apple, comme BlueHour.sky1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swiftui.py"/>
        <source>SwiftUI</source>
        <translation>SwiftUI</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>A configuration that adds the colours to the theme, for bg-sky-1 and the like.</source>
        <translation>Une configuration qui ajoute les couleurs au thème, pour bg-sky-1 et autres.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>How the configuration is exported.</source>
        <translation>Comment la configuration est exportée.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>Tailwind CSS 3</source>
        <translation>Tailwind CSS 3</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>export default</source>
        <translation>export default</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind4.py"/>
        <source>Tailwind CSS 4</source>
        <translation>Tailwind CSS 4</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind4.py"/>
        <source>Theme variables such as --color-sky-1, for bg-sky-1 and the like.</source>
        <translation>Des variables de thème comme --color-sky-1, pour bg-sky-1 et autres.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/text.py"/>
        <source>Lists of colours with or without names, and addresses of palettes on the web.</source>
        <translation>Des listes de couleurs avec ou sans noms, et des adresses de palettes du web.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/text.py"/>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>$value and $type</source>
        <translation>$value et $type</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>A set of tokens to import in Tokens Studio for Figma, or in Penpot.</source>
        <translation>Un jeu de jetons à importer dans Tokens Studio pour Figma, ou dans Penpot.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>Tokens Studio, Penpot</source>
        <translation>Tokens Studio, Penpot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>Which keys tokens have: Penpot, and Tokens Studio as it is set up today, want $value.</source>
        <translation>Quelles clés ont les jetons : Penpot, et Tokens Studio comme il est réglé aujourd’hui, veulent $value.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>value and type</source>
        <translation>value et type</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/vga.py"/>
        <source>Bytes of red, green and blue, 6 or 8 bits each; it can be opened, but not written.</source>
        <translation>Des octets de rouge, vert et bleu, 6 ou 8 bits chacun ; s’ouvre, mais ne s’écrit pas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/vga.py"/>
        <source>VGA palette</source>
        <translation>Palette VGA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/vga.py"/>
        <source>it has {data} bytes, which are no whole colours</source>
        <translation>elle a {data} octets, qui ne font pas des couleurs entières</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/windows_terminal.py"/>
        <source>A scheme of the sixteen colours of a terminal, to paste under schemes.</source>
        <translation>Un schéma des seize couleurs d’un terminal, à coller sous schemes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/windows_terminal.py"/>
        <source>Windows Terminal scheme</source>
        <translation>Schéma Windows Terminal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode.py"/>
        <source>An asset catalogue for Xcode: a folder with a colour set for each swatch.</source>
        <translation>Un catalogue de ressources pour Xcode : un dossier avec un jeu de couleurs par échantillon.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode.py"/>
        <source>Xcode colour sets</source>
        <translation>Jeux de couleurs Xcode</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>The Contents.json of a colour set, or a catalogue as a zip file.</source>
        <translation>Le Contents.json d’un jeu de couleurs, ou un catalogue en fichier zip.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>Xcode colour set</source>
        <translation>Jeu de couleurs Xcode</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>in a space or notation that is not known here</source>
        <translation>dans un espace ou une notation inconnus ici</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>Illustrator and InDesign documents</source>
        <translation>Documents Illustrator et InDesign</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>The swatches that a document&apos;s metadata lists; its artwork is not looked at.</source>
        <translation>Les échantillons que les métadonnées d’un document énumèrent ; son dessin n’est pas regardé.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>the list of swatches is cut off</source>
        <translation>la liste des échantillons est coupée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/losses.py"/>
        <source>{n} of the colours was stated in another space and becomes</source>
        <comment>{n} of the colours were stated in other spaces and become</comment>
        <translation>
            <numerusform>{n} des couleurs était indiquée dans un autre espace et devient</numerusform>
            <numerusform>{n} des couleurs étaient indiquées dans d’autres espaces et deviennent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/notations.py"/>
        <source>CSS variable</source>
        <translation>Variable CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/notations.py"/>
        <source>Your own</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>at byte {position}, {reason}</source>
        <translation>à l’octet {position}, {reason}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>for {what} {needed} and {left}</source>
        <translation>pour {what}, {needed} et {left}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>{n} byte is needed</source>
        <comment>{n} bytes are needed</comment>
        <translation>
            <numerusform>{n} octet est nécessaire</numerusform>
            <numerusform>{n} octets sont nécessaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>{n} is left</source>
        <comment>{n} are left</comment>
        <translation>
            <numerusform>il en reste {n}</numerusform>
            <numerusform>il en reste {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/computed_colors.py"/>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {name}()</source>
        <translation>calculée par {name}()</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/computed_colors.py"/>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads round in a circle</source>
        <translation>tourne en rond</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/computed_colors.py"/>
        <source>made of {name}, which is not in this file</source>
        <translation>faite de {name}, qui n’est pas dans ce fichier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>in line {line}, {reason}</source>
        <translation>à la ligne {line}, {reason}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>red, green and blue should stand</source>
        <translation>rouge, vert et bleu devraient se trouver ici</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>{field} is more than 255</source>
        <translation>{field} est plus que 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>{field} is no number from 0 to 255</source>
        <translation>{field} n’est pas un nombre de 0 à 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>a key</source>
        <translation>une clé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>a number with a unit</source>
        <translation>un nombre avec une unité</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>raw data</source>
        <translation>données brutes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the description is nested too deep</source>
        <translation>la description est imbriquée trop profondément</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the kind of a value</source>
        <translation>le genre d’une valeur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of a key</source>
        <translation>la longueur d’une clé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of raw data</source>
        <translation>la longueur de données brutes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the number of values</source>
        <translation>le nombre de valeurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>{kind} is no known kind of value</source>
        <translation>{kind} n’est pas un genre de valeur connu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>a component is no number</source>
        <translation>une composante n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>computed by {function}()</source>
        <translation>calculée par {function}()</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>it holds no groups of tokens</source>
        <translation>il ne contient pas de groupes de jetons</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>its value is no colour</source>
        <translation>sa valeur n’est pas une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads to {pointer}, which leads on</source>
        <translation>mène à {pointer}, qui mène plus loin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads to {{{match}}}, which is no number</source>
        <translation>mène à {{{match}}}, qui n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads to {{{target}}}, which is no colour</source>
        <translation>mène à {{{target}}}, qui n’est pas une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>states no colour</source>
        <translation>n’indique pas de couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>{words} is no colour</source>
        <translation>{words} n’est pas une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/figma_json.py"/>
        <source>leads to what is no colour in this file</source>
        <translation>mène à ce qui n’est pas une couleur dans ce fichier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/figma_json.py"/>
        <source>no single solid colour</source>
        <translation>pas une seule couleur unie</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>has no “{key}”</source>
        <translation>n’a pas de « {key} »</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is below {least}</source>
        <translation>est inférieur à {least}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is neither true nor false</source>
        <translation>n’est ni vrai ni faux</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no array</source>
        <translation>n’est pas un tableau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no finite number</source>
        <translation>n’est pas un nombre fini</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no whole number</source>
        <translation>n’est pas un nombre entier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is not from {least} to {most}</source>
        <translation>n’est pas entre {least} et {most}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is {words}, not one of {known}</source>
        <translation>est {words}, et non l’un de {known}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>its values are nested too deeply</source>
        <translation>ses valeurs sont imbriquées trop profondément</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>line {lineno} breaks the rules of JSON in column {colno}</source>
        <translation>la ligne {lineno} enfreint les règles de JSON à la colonne {colno}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>one of its numbers is none, or has hundreds of digits</source>
        <translation>un de ses nombres n’en est pas un, ou a des centaines de chiffres</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/left_out.py"/>
        <source>there is no colour in it that can be read: {listed}</source>
        <translation>il n’y a aucune couleur lisible dedans : {listed}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/left_out.py"/>
        <source>{more} left out: {listed}.</source>
        <translation>{more} omises : {listed}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/reading/left_out.py"/>
        <source>{n} colour is</source>
        <comment>{n} colours are</comment>
        <translation>
            <numerusform>{n} couleur est</numerusform>
            <numerusform>{n} couleurs sont</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/limits.py"/>
        <source>it has more than {max_colors:,} colours</source>
        <translation>il a plus de {max_colors:,} couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/limits.py"/>
        <source>it is larger than any palette ({max_bytes} MiB)</source>
        <translation>il est plus grand que toute palette ({max_bytes} Mio)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/palette_json.py"/>
        <source>its version {stated} is not known here</source>
        <translation>sa version {stated} n’est pas connue ici</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>entry {place}</source>
        <translation>entrée {place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>entry {place} of {group}</source>
        <translation>entrée {place} de {group}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>it is nested too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>{quoted} is no colour</source>
        <translation>{quoted} n’est pas une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_text.py"/>
        <source>the address of {site} names a palette, but not its colours, and nothing is fetched; open the file that the page offers, or a text with the codes that it shows</source>
        <translation>l’adresse de {site} nomme une palette, mais pas ses couleurs, et rien n’est téléchargé ; ouvrez le fichier que la page propose, ou un texte avec les codes qu’elle montre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/sheet_parser.py"/>
        <source>its blocks are nested too deeply</source>
        <translation>ses blocs sont imbriqués trop profondément</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/sheet_parser.py"/>
        <source>its maps are nested too deeply</source>
        <translation>ses maps sont imbriquées trop profondément</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {kind}</source>
        <translation>calculée par {kind}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {kind} in a space that is not known</source>
        <translation>calculée par {kind} dans un espace inconnu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {kind}, by an amount that is no number</source>
        <translation>calculée par {kind}, d’une quantité qui n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>its value is too long for a colour</source>
        <translation>sa valeur est trop longue pour une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>mixed with what is no colour</source>
        <translation>mêlée à ce qui n’est pas une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/style_sheets.py"/>
        <source>#{value} is no colour</source>
        <translation>#{value} n’est pas une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/style_sheets.py"/>
        <source>it is larger than any style sheet ({max_bytes} MiB)</source>
        <translation>elle est plus grande que toute feuille de style ({max_bytes} Mio)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>its groups extend each other without end</source>
        <translation>ses groupes s’étendent les uns les autres sans fin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>leads to {pointer}, which is not in this file</source>
        <translation>mène à {pointer}, qui n’est pas dans ce fichier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>leads to {{{target}}}, which is not in this file</source>
        <translation>mène à {{{target}}}, qui n’est pas dans ce fichier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>{path} is nested too deeply</source>
        <translation>{path} est imbriqué trop profondément</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a class</source>
        <translation>une classe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a reference</source>
        <translation>une référence</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a small number</source>
        <translation>un petit nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>it refers to an object that does not stand before</source>
        <translation>il renvoie à un objet qui ne se trouve pas avant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>its classes are nested too deep</source>
        <translation>ses classes sont imbriquées trop profondément</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>its objects are nested too deep</source>
        <translation>ses objets sont imbriqués trop profondément</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the end of an object</source>
        <translation>la fin d’un objet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the length of {what}</source>
        <translation>la longueur de {what}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the name of a class</source>
        <translation>le nom d’une classe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the types of values</source>
        <translation>les types de valeurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the version of a class</source>
        <translation>la version d’une classe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the version of the system</source>
        <translation>la version du système</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>values have no types</source>
        <translation>des valeurs n’ont pas de types</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{kind} is no known type of value</source>
        <translation>{kind} n’est pas un type de valeur connu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{what} has a length below 0</source>
        <translation>{what} a une longueur inférieure à 0</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{what} refers to a text that does not stand before</source>
        <translation>{what} renvoie à un texte qui ne se trouve pas avant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{what} should stand here</source>
        <translation>{what} devrait se trouver ici</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/xml.py"/>
        <source>its XML declares entities or an unknown encoding</source>
        <translation>son XML déclare des entités ou un encodage inconnu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/xml.py"/>
        <source>its XML is broken in line {line}, column {column}</source>
        <translation>son XML est abîmé à la ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>it has more than {max_members:,} parts</source>
        <translation>il a plus de {max_members:,} parties</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>it is cut off or damaged</source>
        <translation>il est coupé ou endommagé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>it is cut off or damaged, at its part {shown}</source>
        <translation>il est coupé ou endommagé, à sa partie {shown}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {filename} is in it twice</source>
        <translation>sa partie {filename} y est deux fois</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {shown} is larger than in any palette</source>
        <translation>sa partie {shown} est plus grande que dans toute palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {shown} is missing</source>
        <translation>sa partie {shown} manque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {shown} is packed in an unknown way</source>
        <translation>sa partie {shown} est compressée d’une façon inconnue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/serialization.py"/>
        <source>{place} has more than {max_colors:,} colours</source>
        <translation>{place} a plus de {max_colors:,} couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/serialization.py"/>
        <source>{place} is no colour such as #1e90ff</source>
        <translation>{place} n’est pas une couleur comme #1e90ff</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>As fits best</source>
        <translation>Au mieux</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>How many swatches stand in a row at most; fewer where their text would not fit.</source>
        <translation>Combien d’échantillons au plus se tiennent sur une ligne ; moins là où leur texte n’entrerait pas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Left out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Photograph</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Share of the picture</source>
        <translation>Part de l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Show the picture that the palette is from, if it is open, with rings where the colours are.</source>
        <translation>Montrer l’image dont vient la palette, si elle est ouverte, avec des anneaux là où sont les couleurs.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>What the sheet lies on.</source>
        <translation>Sur quoi la feuille est posée.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>With pins</source>
        <translation>Avec épingles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Without pins</source>
        <translation>Sans épingles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write #1e90ff under each swatch.</source>
        <translation>Écrire #1e90ff sous chaque échantillon.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write how much of the picture is nearest to each colour.</source>
        <translation>Écrire quelle part de l’image est la plus proche de chaque couleur.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write hue, saturation and lightness under each swatch.</source>
        <translation>Écrire teinte, saturation et luminosité sous chaque échantillon.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write perceived lightness, chroma and hue under each swatch.</source>
        <translation>Écrire clarté perçue, chroma et teinte sous chaque échantillon.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write red, green and blue under each swatch.</source>
        <translation>Écrire rouge, vert et bleu sous chaque échantillon.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{n} group</source>
        <comment>{n} groups</comment>
        <translation>
            <numerusform>{n} groupe</numerusform>
            <numerusform>{n} groupes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/budget.py"/>
        <source>it does more than any palette needs</source>
        <translation>il fait plus que n’en demande aucune palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/budget.py"/>
        <source>it takes too long</source>
        <translation>il prend trop de temps</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>Your template {name}.</source>
        <translation>Votre modèle {name}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>cannot be read ({strerror})</source>
        <translation>ne peut pas être lu ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>it has more than {most_bytes} KiB</source>
        <translation>il a plus de {most_bytes} Kio</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>line {line} is no text in UTF-8</source>
        <translation>la ligne {line} n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a list cannot be written; join it</source>
        <translation>une liste ne peut pas être écrite ; joignez-la</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a list may not hold another list</source>
        <translation>une liste ne peut pas contenir une autre liste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a list or a text should stand here</source>
        <translation>une liste ou un texte devrait se trouver ici</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a number becomes too large</source>
        <translation>un nombre devient trop grand</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a number should stand here</source>
        <translation>un nombre devrait se trouver ici</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>round takes up to {most_places} places</source>
        <translation>round accepte jusqu’à {most_places} décimales</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>there is no first or last of nothing</source>
        <translation>il n’y a ni premier ni dernier de rien</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>this cannot be written</source>
        <translation>ceci ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>this is no text; it has {fields}</source>
        <translation>ce n’est pas un texte ; il a {fields}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>All colours can be told apart, in every kind of colour vision {measured}.</source>
        <translation>Toutes les couleurs se distinguent, pour toute vision des couleurs {measured}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>Most people can tell every pair apart, but {listed} vision {measured}.</source>
        <translation>La plupart des gens distinguent chaque paire, mais {listed} {measured}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>blue-blind</source>
        <translation>sans bleu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>green-blind</source>
        <translation>sans vert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>greyscale</source>
        <translation>en niveaux de gris</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>red-blind</source>
        <translation>sans rouge</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{count} in {kind}</source>
        <translation>{count} en vision {kind}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{most} and {last}</source>
        <translation>{most} et {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/verdict.py"/>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{n} pair collapses</source>
        <comment>{n} pairs collapse</comment>
        <translation>
            <numerusform>{n} paire se confond</numerusform>
            <numerusform>{n} paires se confondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{n} pair looks</source>
        <comment>{n} pairs look</comment>
        <translation>
            <numerusform>{n} paire semble</numerusform>
            <numerusform>{n} paires semblent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{pairs} in {kind}</source>
        <translation>{pairs} en vision {kind}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{same} the same to everyone; besides, {listed} vision {measured}.</source>
        <translation>{same} pareille à tous ; en outre, {listed} {measured}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{same} the same, in every kind of colour vision {measured}.</source>
        <translation>{same} pareille, pour toute vision des couleurs {measured}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>As levels</source>
        <translation>En niveaux</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Beyond sRGB</source>
        <translation>Au-delà de sRGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Fit into sRGB</source>
        <translation>Ramener dans sRGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>How colours are written.</source>
        <translation>Comment les couleurs sont écrites.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>How the words of a name are joined.</source>
        <translation>Comment les mots d’un nom sont joints.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>In comments</source>
        <translation>En commentaires</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Into each name</source>
        <translation>Dans chaque nom</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>What becomes of colours that sRGB cannot hold.</source>
        <translation>Ce que deviennent les couleurs que sRGB ne peut contenir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>What each name starts with, such as brand.</source>
        <translation>Par quoi chaque nom commence, comme brand.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Where the names of groups go.</source>
        <translation>Où vont les noms des groupes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Whether groups become levels of their own.</source>
        <translation>Si les groupes deviennent des niveaux à eux.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/names.py"/>
        <source>PascalCase</source>
        <translation>PascalCase</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/board_serialization.py"/>
        <source>two of {place}.pictures have the same id</source>
        <translation>deux de {place}.pictures ont le même identifiant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/board_serialization.py"/>
        <source>{place} has {numbers} numbers, not 4</source>
        <translation>{place} a {numbers} nombres, pas 4</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/file.py"/>
        <source>current is {place}, but the last palette is {last}</source>
        <translation>current est {place}, mais la dernière palette est {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/project/project.py"/>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>{n} palette</source>
        <comment>{n} palettes</comment>
        <translation>
            <numerusform>{n} palette</numerusform>
            <numerusform>{n} palettes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/serialization.py"/>
        <source>{place} has {numbers} numbers, not {count}</source>
        <translation>{place} a {numbers} nombres, pas {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/serialization.py"/>
        <source>{place} has {place_px} numbers, not 2</source>
        <translation>{place} a {place_px} nombres, pas 2</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Calm to Vivid</source>
        <translation>De calme à vif</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Colour Space</source>
        <translation>Espace de couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Count Transparent</source>
        <translation>Compter le transparent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Kind of Swatch</source>
        <translation>Genre d’échantillon</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Leave Out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Mood</source>
        <translation>Ambiance</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Working Space</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>no safe connection: who answers does not prove to be the service (certificate)</source>
        <translation>pas de connexion sûre : celui qui répond ne prouve pas qu’il est le service (certificat)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>no such service is known: you are offline, or it is misspelt</source>
        <translation>aucun service de ce nom n’est connu : vous êtes hors ligne, ou il est mal écrit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>objects with a name of this kind cannot be read here</source>
        <translation>les objets dont le nom est de ce genre ne peuvent pas être lus ici</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the bucket is in another region; fill in the right one</source>
        <translation>le bucket est dans une autre région ; indiquez la bonne</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the connection ended early</source>
        <translation>la connexion s’est terminée trop tôt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the service cannot be reached: you are offline, or its address is wrong</source>
        <translation>le service est injoignable : vous êtes hors ligne, ou son adresse est fausse</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the service does not answer</source>
        <translation>le service ne répond pas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the service gave an answer that cannot be understood</source>
        <translation>le service a donné une réponse incompréhensible</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>The name {path} cannot be read here; others that come just before it may be missing.</source>
        <translation>Le nom {path} ne peut pas être lu ici ; d’autres qui viennent juste avant manquent peut-être.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>listing</source>
        <translation>lecture de la liste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>objects with a name such as {path} cannot be read here</source>
        <translation>les objets dont le nom est comme {path} ne peuvent pas être lus ici</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>the name {path} ends the listing here</source>
        <translation>le nom {path} termine la liste ici</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>the service lists the same names over and over</source>
        <translation>le service énumère sans cesse les mêmes noms</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/reading.py"/>
        <source>the most that Huescope reads is {max_file_bytes} GiB</source>
        <translation>le plus que Huescope lit est {max_file_bytes} Gio</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/reading.py"/>
        <source>the picture is too large; {limit}</source>
        <translation>l’image est trop grande ; {limit}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/folder.py"/>
        <source>this is not a folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/local.py"/>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/local.py"/>
        <source>this file lies on another computer</source>
        <translation>ce fichier est sur un autre ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/local.py"/>
        <source>this is not a valid address</source>
        <translation>ce n’est pas une adresse valable</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Address of the service, for private endpoints; OCI_CLI_ENDPOINT where empty.</source>
        <translation>Adresse du service, pour des points d’accès privés ; OCI_CLI_ENDPOINT si vide.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Compartment</source>
        <translation>Compartiment</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Configuration file</source>
        <translation>Fichier de configuration</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Go straight to the buckets of the compartment with this OCID.</source>
        <translation>Aller droit aux buckets du compartiment de cet OCID.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Go straight to this bucket, and list no compartments.</source>
        <translation>Aller droit à ce bucket, sans énumérer de compartiments.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>How the service knows you: by the API key or the session of the profile, as the instance that Huescope runs on, or not at all, for public buckets.</source>
        <translation>Comment le service vous connaît : par la clé API ou la session du profil, comme l’instance où tourne Huescope, ou pas du tout, pour les buckets publics.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Of the bucket; the account&apos;s own where empty. The console shows it with the bucket.</source>
        <translation>Du bucket ; celui du compte si vide. La console le montre avec le bucket.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Opens the private key, where it has one; kept in memory until Huescope is closed.</source>
        <translation>Ouvre la clé privée, si elle en a une ; gardée en mémoire jusqu’à la fermeture de Huescope.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>Oracle Cloud</source>
        <translation>Oracle Cloud</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Region</source>
        <comment>of a storage</comment>
        <translation>Région</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Where &quot;oci setup config&quot; wrote your account; OCI_CLI_CONFIG_FILE or OCI_CONFIG_FILE where empty.</source>
        <translation>Où « oci setup config » a écrit votre compte ; OCI_CLI_CONFIG_FILE ou OCI_CONFIG_FILE si vide.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Where the bucket is, if not in the region of the profile; OCI_CLI_REGION where empty.</source>
        <translation>Où est le bucket, si ce n’est dans la région du profil ; OCI_CLI_REGION si vide.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Which profile of the configuration file to use; OCI_CLI_PROFILE where empty.</source>
        <translation>Quel profil du fichier de configuration ; OCI_CLI_PROFILE si vide.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>an endpoint is an address such as https://objectstorage.eu-zurich-1.oraclecloud.com</source>
        <translation>un point d’accès est une adresse comme https://objectstorage.eu-zurich-1.oraclecloud.com</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>as the profile says</source>
        <translation>comme dit le profil</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>this is no picture</source>
        <translation>ce n’est pas une image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>this is no place</source>
        <translation>ce n’est pas un endroit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>this is no way of signing in; there are {authentications}</source>
        <translation>ce n’est pas une façon de se connecter ; il y a {authentications}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>without an account, a bucket and its namespace are needed</source>
        <translation>sans compte, il faut un bucket et son espace de noms</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>without an account, a region or an endpoint is needed</source>
        <translation>sans compte, il faut une région ou un point d’accès</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Access key</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Choose yes to read a public bucket without any key.</source>
        <translation>Choisissez oui pour lire un bucket public sans clé.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Only for temporary keys: the third part that came with them; it is never saved.</source>
        <translation>Seulement pour des clés temporaires : la troisième partie venue avec elles ; elle n’est jamais enregistrée.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Public bucket</source>
        <translation>Bucket public</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>S3 address</source>
        <translation>Adresse S3</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>S3-compatible storage</source>
        <translation>Stockage compatible S3</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Session token</source>
        <translation>Jeton de session</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>The address of the service; leave it empty for Amazon S3.</source>
        <translation>L’adresse du service ; laissez vide pour Amazon S3.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>The name of the bucket, as its service shows it.</source>
        <translation>Le nom du bucket, comme son service le montre.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>The name of your key, from the service&apos;s settings; empty for a public bucket.</source>
        <translation>Le nom de votre clé, dans les réglages du service ; vide pour un bucket public.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>What the service showed once when the access key was made; it is never saved.</source>
        <translation>Ce que le service a montré une fois quand la clé d’accès a été créée ; jamais enregistré.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Where the bucket is; services other than Amazon&apos;s mostly do not care.</source>
        <translation>Où est le bucket ; les services autres qu’Amazon s’en soucient peu.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>a web page answered instead of the service: a proxy, or a network to sign in to</source>
        <translation>une page web a répondu à la place du service : un proxy, ou un réseau où se connecter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>an address looks like s3://BUCKET/NAME, and this one does not</source>
        <translation>une adresse est comme s3://BUCKET/NAME, et celle-ci ne l’est pas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>an address of a service looks like https://s3.example.com</source>
        <translation>l’adresse d’un service est comme https://s3.example.com</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>archived: restore it first</source>
        <translation>archivé : restaurez-le d’abord</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>from the environment, if it has one</source>
        <translation>de l’environnement, s’il en a une</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>it does not exist, or this access key may not read it</source>
        <translation>il n’existe pas, ou cette clé d’accès ne peut pas le lire</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>it is not public; an access key is needed</source>
        <translation>il n’est pas public ; il faut une clé d’accès</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>it was deleted, or is called something else</source>
        <translation>il a été supprimé, ou s’appelle autrement</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>its name has letters, digits, dots and hyphens only</source>
        <translation>son nom n’a que lettres, chiffres, points et traits d’union</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the clock of this computer is off; set it right</source>
        <translation>l’horloge de cet ordinateur est fausse ; mettez-la à l’heure</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the secret key of this access key is needed</source>
        <translation>il faut la clé secrète de cette clé d’accès</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the service does not know this access key</source>
        <translation>le service ne connaît pas cette clé d’accès</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the service is too busy (HTTP {status})</source>
        <translation>le service est surchargé (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the service refused the request (HTTP {status})</source>
        <translation>le service a refusé la demande (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the session token is wrong or has expired</source>
        <translation>le jeton de session est faux ou a expiré</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>there is no bucket {bucket} at {value}</source>
        <translation>il n’y a pas de bucket {bucket} à {value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>this is the address of a folder, not of a picture</source>
        <translation>c’est l’adresse d’un dossier, pas d’une image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>this is the address of a picture, not of a folder</source>
        <translation>c’est l’adresse d’une image, pas d’un dossier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>this part is not installed; add it with: pip install &apos;huescope[s3]&apos;</source>
        <translation>cette partie n’est pas installée ; ajoutez-la avec : pip install &apos;huescope[s3]&apos;</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <location filename="../../app/huescope/sources/memory.py"/>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>it is no longer there</source>
        <translation>il n’est plus là</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>it is opened by dropping or pasting it</source>
        <translation>il s’ouvre en le déposant ou en le collant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address is misspelt</source>
        <translation>l’adresse est mal écrite</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads away from the web</source>
        <translation>l’adresse mène hors du web</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads from a safe connection (https) to an open one (http)</source>
        <translation>l’adresse mène d’une connexion sûre (https) à une ouverte (http)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads on and on, and never to a picture</source>
        <translation>l’adresse mène toujours plus loin, et jamais à une image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads to one that is malformed</source>
        <translation>l’adresse mène à une adresse mal formée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the proxy of this network wants you to sign in</source>
        <translation>le proxy de ce réseau veut que vous vous connectiez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server does not give it to you</source>
        <translation>le serveur ne vous le donne pas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server gives it to nobody who has not signed in</source>
        <translation>le serveur ne le donne à personne qui ne soit connecté</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server is too busy (HTTP {status})</source>
        <translation>le serveur est surchargé (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server packed it, though it was asked not to</source>
        <translation>le serveur l’a compressé, bien qu’on lui ait demandé de ne pas le faire</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>there is nothing at this address</source>
        <translation>il n’y a rien à cette adresse</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>this address shows a web page, not a picture</source>
        <translation>cette adresse montre une page web, pas une image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>this is no address such as https://example.org/picture.jpg</source>
        <translation>ce n’est pas une adresse comme https://example.org/picture.jpg</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>a part of its path is not a folder</source>
        <translation>une partie de son chemin n’est pas un dossier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the file became shorter while it was being read</source>
        <translation>le fichier a raccourci pendant la lecture</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the file is larger than {max_file_bytes} GiB, the most that Huescope reads</source>
        <translation>le fichier est plus grand que {max_file_bytes} Gio, le plus que Huescope lit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the system cannot read it ({value})</source>
        <translation>le système ne peut pas le lire ({value})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>there is no such file or folder, or it has just vanished</source>
        <translation>il n’y a pas de tel fichier ou dossier, ou il vient de disparaître</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>this is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>this is a pipe or a device, not a file</source>
        <translation>c’est un tube ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>you are not allowed to read it</source>
        <translation>vous n’avez pas le droit de le lire</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>compare region and endpoint; {still_there}</source>
        <translation>comparez la région et le point d’accès ; {still_there}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>compare the address; {still_there}</source>
        <translation>comparez l’adresse ; {still_there}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>oracle link</source>
        <translation>lien Oracle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>pictures seen before still open</source>
        <translation>les images déjà vues s’ouvrent encore</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>profile {value}</source>
        <translation>le profil {value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>somebody without an account</source>
        <translation>quelqu’un sans compte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>this link</source>
        <translation>ce lien</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/address.py"/>
        <source>Oracle address</source>
        <translation>Adresse Oracle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/address.py"/>
        <source>this is no address of Oracle Cloud Object Storage</source>
        <translation>ce n’est pas une adresse d’Oracle Cloud Object Storage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/address.py"/>
        <source>this is no address such as oci://BUCKET@NAMESPACE/NAME</source>
        <translation>ce n’est pas une adresse comme oci://BUCKET@NAMESPACE/NAME</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>a proxy or a sign-in page answers instead of the service; see it in a web browser</source>
        <translation>un proxy ou une page de connexion répond à la place du service ; voyez-la dans un navigateur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it asks to be left alone for {minutes} min</source>
        <translation>il demande qu’on le laisse {minutes} min</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it does not exist, or is not public</source>
        <translation>il n’existe pas, ou n’est pas public</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it does not exist, or {described} cannot see it</source>
        <translation>il n’existe pas, ou {described} ne peut pas le voir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it is empty, or became shorter</source>
        <translation>il est vide, ou a raccourci</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it is not public</source>
        <translation>il n’est pas public</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it is still the same</source>
        <translation>c’est toujours le même</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it was deleted, or renamed</source>
        <translation>il a été supprimé, ou renommé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it was replaced by another one</source>
        <translation>il a été remplacé par un autre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>key, fingerprint and user of {described} do not belong together; compare them with the API keys in the console</source>
        <translation>la clé, l’empreinte et l’utilisateur ({described}) ne vont pas ensemble ; comparez-les avec les clés API dans la console</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the clock of this computer is off by {off_s} min; set it right</source>
        <translation>l’horloge de cet ordinateur est fausse de {off_s} min ; mettez-la à l’heure</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the link has expired, was withdrawn, or does not allow this</source>
        <translation>le lien a expiré, a été retiré, ou ne permet pas ceci</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the proxy of this network wants a name and a password</source>
        <translation>le proxy de ce réseau veut un nom et un mot de passe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the service is busy or broken ({status}); {asked_s}</source>
        <translation>le service est surchargé ou en panne ({status}) ; {asked_s}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the service refused ({status}{word})</source>
        <translation>le service a refusé ({status}{word})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the session of {described} has expired; run oci session authenticate</source>
        <translation>la session ({described}) a expiré ; lancez oci session authenticate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>this machine has no rights there</source>
        <translation>cette machine n’y a pas de droits</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>try again later</source>
        <translation>réessayez plus tard</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>{described} is not allowed to see it</source>
        <translation>{described} n’a pas le droit de le voir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key file of profile {profile} cannot be read</source>
        <translation>le fichier de clé du profil {profile} ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key file of profile {profile} holds no private key</source>
        <translation>le fichier de clé du profil {profile} ne contient pas de clé privée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key of profile {profile} has a passphrase</source>
        <translation>la clé du profil {profile} a une phrase secrète</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key of profile {profile} is no RSA key, which the service wants</source>
        <translation>la clé du profil {profile} n’est pas une clé RSA, que veut le service</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the passphrase does not open the key of profile {profile}</source>
        <translation>la phrase secrète n’ouvre pas la clé du profil {profile}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/objects.py"/>
        <source>replaced meanwhile, reading the new one</source>
        <translation>remplacé entre-temps, lecture du nouveau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/places.py"/>
        <source>Tenancy (root)</source>
        <translation>Location (racine)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/places.py"/>
        <source>the compartments cannot be listed; type a bucket, or the OCID of a compartment, to go there</source>
        <translation>les compartiments ne peuvent pas être énumérés ; tapez un bucket, ou l’OCID d’un compartiment, pour y aller</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/places.py"/>
        <source>the service repeats itself, so this listing is not complete</source>
        <translation>le service se répète, cette liste n’est donc pas complète</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>an endpoint or a name is not possible</source>
        <translation>un point d’accès ou un nom n’est pas possible</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>in profile {profile} an entry is empty</source>
        <translation>dans le profil {profile}, une entrée est vide</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>in profile {profile}, {wrong}</source>
        <translation>dans le profil {profile}, {wrong}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it has no profile {profile}</source>
        <translation>il n’a pas de profil {profile}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it is no configuration file of Oracle Cloud</source>
        <translation>ce n’est pas un fichier de configuration d’Oracle Cloud</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it is no instance of Oracle Cloud, or belongs to no dynamic group with rights</source>
        <translation>ce n’est pas une instance d’Oracle Cloud, ou elle n’appartient à aucun groupe dynamique avec des droits</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it is not UTF-8 text; save it as UTF-8</source>
        <translation>ce n’est pas du texte UTF-8 ; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>line {lineno} begins a profile a second time</source>
        <translation>la ligne {lineno} commence un profil une deuxième fois</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>line {lineno} says {option} a second time</source>
        <translation>la ligne {lineno} dit {option} une deuxième fois</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>profile {profile} has an entry that does not belong there</source>
        <translation>le profil {profile} a une entrée qui n’y a pas sa place</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>profile {profile} has no session; run oci session authenticate</source>
        <translation>le profil {profile} n’a pas de session ; lancez oci session authenticate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>profile {profile} names a key file that is not there</source>
        <translation>le profil {profile} nomme un fichier de clé qui n’est pas là</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>the region or the endpoint is not possible</source>
        <translation>la région ou le point d’accès n’est pas possible</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>the session token of profile {profile} cannot be read; run oci session authenticate</source>
        <translation>le jeton de session du profil {profile} ne peut pas être lu ; lancez oci session authenticate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>there is no such configuration file; make one with &quot;oci setup config&quot;</source>
        <translation>il n’y a pas de tel fichier de configuration ; créez-en un avec « oci setup config »</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/writing.py"/>
        <source>the bucket does not exist, or {described} is not allowed to write to it</source>
        <translation>le bucket n’existe pas, ou {described} n’a pas le droit d’y écrire</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <source>no answer comes</source>
        <translation>aucune réponse ne vient</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <source>the transfer came to a standstill</source>
        <translation>le transfert s’est arrêté</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <source>{what}; is the network there?</source>
        <translation>{what} ; le réseau est-il là ?</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>; if you are not, {advice}</source>
        <translation> ; sinon, {advice}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it arrived broken</source>
        <translation>il est arrivé abîmé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>no answer comes; is the network there?</source>
        <translation>aucune réponse ne vient ; le réseau est-il là ?</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the connection was lost</source>
        <translation>la connexion a été perdue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the network failed in an unexpected way</source>
        <translation>le réseau a failli d’une façon inattendue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the proxy of this network does not let it through</source>
        <translation>le proxy de ce réseau ne le laisse pas passer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the service cannot be reached: you seem to be offline{more}</source>
        <translation>le service est injoignable : vous semblez hors ligne{more}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the transfer ended too early, twice</source>
        <translation>le transfert s’est terminé trop tôt, deux fois</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/offline_listings.py"/>
        <source>Offline, as of {saved_s}.</source>
        <translation>Hors ligne, état du {saved_s}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it arrived broken, twice</source>
        <translation>il est arrivé abîmé, deux fois</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it is larger than {max_file_bytes} GiB, the most that Huescope reads</source>
        <translation>il est plus grand que {max_file_bytes} Gio, le plus que Huescope lit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>the server does not tell where it ends</source>
        <translation>le serveur ne dit pas où il se termine</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/retry.py"/>
        <source>{state}, retrying in {left_s} s</source>
        <translation>{state}, nouvel essai dans {left_s} s</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/resolve.py"/>
        <source>this is no address that Huescope knows</source>
        <translation>ce n’est pas une adresse que Huescope connaît</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/resolve.py"/>
        <source>this is no picture; see what it holds with &quot;huescope list&quot;</source>
        <translation>ce n’est pas une image ; voyez ce qu’il contient avec « huescope list »</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/delegate.py"/>
        <source>off brand</source>
        <translation>hors charte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/delegate.py"/>
        <source>on brand</source>
        <translation>dans la charte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>&amp;Tolerance ΔE</source>
        <translation>&amp;Tolérance ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Brand Audit of {place}</source>
        <translation>Audit de marque de {place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Close the audit</source>
        <translation>Fermer l’audit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Colours of the brand</source>
        <translation>Couleurs de la marque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>How far a pixel may be from a colour of the palette, as CIEDE2000</source>
        <translation>À quelle distance d’une couleur de la palette un pixel peut être, en CIEDE2000</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Pictures, the one with the least on brand first</source>
        <translation>Images, celle qui suit le moins la charte en premier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Reading pictures…</source>
        <translation>Lecture des images…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Save &amp;Report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Save all of it as a web page, a PDF or a table</source>
        <translation>Tout enregistrer comme page web, PDF ou tableau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/export/exporter.py"/>
        <location filename="../../app/huescope/ui/state/file_events.py"/>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>There are no pictures here.</source>
        <translation>Il n’y a pas d’images ici.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>{n} picture cannot be read</source>
        <comment>{n} pictures cannot be read</comment>
        <translation>
            <numerusform>{n} image ne peut pas être lue</numerusform>
            <numerusform>{n} images ne peuvent pas être lues</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>{pictures}, {mean} on brand on average</source>
        <translation>{pictures}, {mean} dans la charte en moyenne</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/model.py"/>
        <source>off brand: {colors}</source>
        <translation>hors charte : {colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/model.py"/>
        <source>without {names}</source>
        <translation>sans {names}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/model.py"/>
        <source>{share} on brand</source>
        <translation>{share} dans la charte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Filter Names</source>
        <translation>Filtrer les noms</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Find Pictures by Colour</source>
        <translation>Trouver des images par couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Go Back to the Last Folder</source>
        <translation>Revenir au dernier dossier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Go Forward to the Next Folder</source>
        <translation>Avancer au dossier suivant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Go to the Enclosing Folder</source>
        <translation>Aller au dossier parent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>List the Folder Anew</source>
        <translation>Relire le dossier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Type a Path</source>
        <translation>Taper un chemin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>&amp;Colours of each</source>
        <translation>&amp;Couleurs de chacune</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>Colours of each</source>
        <translation>Couleurs de chacune</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Compare Palettes</source>
        <translation>Comparer les palettes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>How many colours of each picture are shown</source>
        <translation>Combien de couleurs de chaque image sont montrées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Palettes</source>
        <translation>Palettes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>Reading {sources}…</source>
        <translation>Lecture de {sources}…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>&amp;Newest First</source>
        <translation>Les plus &amp;récentes d’abord</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>&amp;Starred Ones First</source>
        <translation>Les &amp;étoilées d’abord</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Bring the deleted palettes back (Ctrl+Z)</source>
        <translation>Ramener les palettes supprimées (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>By N&amp;ame</source>
        <translation>Par &amp;nom</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Choose the order of the palettes</source>
        <translation>Choisir l’ordre des palettes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Go back to the pictures (Alt+Left)</source>
        <translation>Revenir aux images (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Name, tag or colour</source>
        <translation>Nom, mot ou couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Search the palettes</source>
        <translation>Chercher dans les palettes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Show all palettes, starred or not</source>
        <translation>Montrer toutes les palettes, étoilées ou non</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Show only palettes with these words in their name, tags, note or source, or with these colours, such as “teal” or “#1e90ff”; swatches can be dropped here (Ctrl+F)</source>
        <translation>Ne montrer que les palettes avec ces mots dans leur nom, mots-clés, note ou source, ou avec ces couleurs, comme « teal » ou « #1e90ff » ; on peut y déposer des échantillons (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Show starred palettes only</source>
        <translation>Ne montrer que les palettes étoilées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Deleted {name}</source>
        <translation>{name} supprimée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Deleted {n} palette</source>
        <comment>Deleted {n} palettes</comment>
        <translation>
            <numerusform>{n} palette supprimée</numerusform>
            <numerusform>{n} palettes supprimées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Type tags with commas between them: Enter keeps them</source>
        <translation>Taper des mots-clés séparés par des virgules : Entrée les garde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Copy as CSS</source>
        <translation>&amp;Copier en CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Star</source>
        <translation>É&amp;toiler</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Tags…</source>
        <translation>&amp;Mots-clés…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Give the palette another name</source>
        <translation>Donner un autre nom à la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Open it beside the palette that is shown</source>
        <translation>L’ouvrir à côté de la palette montrée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Open the picture that it is from</source>
        <translation>Ouvrir l’image dont elle vient</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Put its colours on the clipboard as CSS</source>
        <translation>Mettre ses couleurs dans le presse-papiers en CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Show &amp;Picture</source>
        <translation>Montrer l’&amp;image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Starred palettes can be shown alone, or first</source>
        <translation>Les palettes étoilées peuvent être montrées seules, ou d’abord</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Take it out of the library; Ctrl+Z brings it back</source>
        <translation>La retirer de la bibliothèque ; Ctrl+Z la ramène</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Take the palette to another tool</source>
        <translation>Emporter la palette vers un autre outil</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Un&amp;star</source>
        <translation>Ôter l’é&amp;toile</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Words to find it by, with commas between them</source>
        <translation>Des mots pour la retrouver, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>No match</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>No palette is like that.</source>
        <translation>Aucune palette n’est ainsi.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>No palettes yet</source>
        <translation>Pas encore de palettes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>Palettes that you open, make, export or share are kept here by themselves.</source>
        <translation>Les palettes que vous ouvrez, faites, exportez ou partagez sont gardées ici d’elles-mêmes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>Reading the palettes…</source>
        <translation>Lecture des palettes…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>The library cannot be shown</source>
        <translation>La bibliothèque ne peut pas être montrée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>{remark} (and {count} more)</source>
        <translation>{remark} (et {count} de plus)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>{shown} of {palettes}</source>
        <translation>{shown} sur {palettes}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <location filename="../../app/huescope/ui/widgets/copy_button.py"/>
        <source>Copied</source>
        <translation>Copiée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Exported</source>
        <translation>Exportée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>From {source}</source>
        <translation>De {source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Shared</source>
        <translation>Partagée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Tags: {tags}</source>
        <translation>Mots-clés : {tags}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>starred</source>
        <translation>étoilée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/view.py"/>
        <source>Palettes of the library</source>
        <translation>Palettes de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>main colours {codes}</source>
        <translation>couleurs principales {codes}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{listed}, not all: listing was stopped</source>
        <translation>{listed}, pas tout : la lecture a été arrêtée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{number} so far, filtered so far</source>
        <translation>{number} jusqu’ici, filtrés jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{number} so far, sorted so far</source>
        <translation>{number} jusqu’ici, triés jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{n} folder</source>
        <comment>{n} folders</comment>
        <translation>
            <numerusform>{n} dossier</numerusform>
            <numerusform>{n} dossiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{shown} of {every}</source>
        <translation>{shown} sur {every}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/sorting.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/sorting.py"/>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <location filename="../../app/huescope/ui/widgets/name_field.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Choose the order (now by {order})</source>
        <translation>Choisir l’ordre (maintenant par {order})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Choose the order (of the names)</source>
        <translation>Choisir l’ordre (des noms)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Find pictures by their colours (Ctrl+Shift+F)</source>
        <translation>Trouver des images par leurs couleurs (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Go back (Alt+Left)</source>
        <translation>Reculer (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Go forward again (Alt+Right)</source>
        <translation>Avancer à nouveau (Alt+Right)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Go to the place above (Backspace)</source>
        <translation>Aller à l’endroit au-dessus (Backspace)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>How large the thumbnails are (Ctrl and the wheel over them)</source>
        <translation>La taille des vignettes (Ctrl et la molette au-dessus d’elles)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Keep this place among the favourites</source>
        <translation>Garder cet endroit parmi les favoris</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Look again what is here (F5)</source>
        <translation>Regarder à nouveau ce qu’il y a ici (F5)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Show a grid of thumbnails</source>
        <translation>Montrer une grille de vignettes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Show a list with sizes and dates</source>
        <translation>Montrer une liste avec tailles et dates</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Show only names that contain these words (Ctrl+F); Esc shows all again</source>
        <translation>Ne montrer que les noms qui contiennent ces mots (Ctrl+F) ; Échap les montre tous à nouveau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Size of the thumbnails</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Stop listing; what is here stays, and scrolling to its end goes on</source>
        <translation>Arrêter la lecture ; ce qui est là reste, et défiler jusqu’au bout la reprend</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Take this place from the favourites</source>
        <translation>Retirer cet endroit des favoris</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>{key}, ascending</source>
        <translation>{key}, croissant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>{key}, descending</source>
        <translation>{key}, décroissant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/breadcrumbs.py"/>
        <source>Click beside the names, or press Ctrl+L, to type a path or an address</source>
        <translation>Cliquer à côté des noms, ou presser Ctrl+L, pour taper un chemin ou une adresse</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/breadcrumbs.py"/>
        <source>Go to {name}</source>
        <translation>Aller à {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/breadcrumbs.py"/>
        <source>The places in between</source>
        <translation>Les endroits entre les deux</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/path_bar.py"/>
        <source>this is no path and no address that Huescope knows</source>
        <translation>ce n’est ni un chemin ni une adresse que Huescope connaît</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/path_field.py"/>
        <source>Path or address</source>
        <translation>Chemin ou adresse</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/path_field.py"/>
        <source>Type a folder&apos;s path or an address; Enter goes there, Esc leaves it</source>
        <translation>Taper le chemin d’un dossier ou une adresse ; Entrée y va, Échap quitte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Browse a bucket of a cloud storage</source>
        <translation>Parcourir un bucket d’un stockage en ligne</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Browse your folder of pictures</source>
        <translation>Parcourir votre dossier d’images</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Browse your own folder</source>
        <translation>Parcourir votre propre dossier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Favourite: {location}</source>
        <translation>Favori : {location}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Fold the places away</source>
        <translation>Replier les endroits</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Home</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Seen lately: {location}</source>
        <translation>Vu récemment : {location}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Show the palettes that you opened, made or exported (Ctrl+Shift+L)</source>
        <translation>Montrer les palettes que vous avez ouvertes, faites ou exportées (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Show the places</source>
        <translation>Montrer les endroits</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>Colours of the pictures to find, such as “dark teal with a little orange” or “60% #1e90ff, gold”; swatches can be dropped here</source>
        <translation>Couleurs des images à trouver, comme « dark teal with a little orange » ou « 60% #1e90ff, gold » ; on peut y déposer des échantillons</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>Colours to find</source>
        <translation>Couleurs à trouver</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>No colours yet</source>
        <translation>Pas encore de couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>Understood: {names}</source>
        <translation>Compris : {names}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>teal, 20% orange</source>
        <translation>teal, 20% orange</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Find pictures that look like this one</source>
        <translation>Trouver des images qui ressemblent à celle-ci</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Find the colours of the palette</source>
        <translation>Trouver les couleurs de la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Look at all pictures of this place, in folders below it too</source>
        <translation>Regarder toutes les images de cet endroit, dans les dossiers en dessous aussi</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>{listed} listed, {added} looked at</source>
        <translation>{listed} énumérées, {added} regardées</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>{n} picture known</source>
        <comment>{n} pictures known</comment>
        <translation>
            <numerusform>{n} image connue</numerusform>
            <numerusform>{n} images connues</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Any shape</source>
        <translation>Toute forme</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Any time</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Date of the pictures</source>
        <translation>Date des images</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>In this place</source>
        <translation>À cet endroit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Last month</source>
        <translation>Dernier mois</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Last week</source>
        <translation>Dernière semaine</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Look everywhere, or in the folder or bucket that was shown last and below it</source>
        <translation>Chercher partout, ou dans le dossier ou le bucket affiché en dernier et au-dessous</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Place of the pictures</source>
        <translation>Emplacement des images</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Shape of the pictures</source>
        <translation>Forme des images</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Square</source>
        <translation>Carrée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>When the pictures were changed last</source>
        <translation>Quand les images ont été modifiées pour la dernière fois</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Which shape the pictures shall have</source>
        <translation>Quelle forme les images doivent avoir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Browse a folder of this computer</source>
        <translation>Parcourir un dossier de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Drop a folder here, or choose one, to see its pictures.</source>
        <translation>Déposez un dossier ici, ou choisissez-en un, pour voir ses images.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Look once more whether the place can be listed</source>
        <translation>Regarder encore si l’endroit peut être lu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>No folder is open</source>
        <translation>Aucun dossier n’est ouvert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>No name here contains “{words}”.</source>
        <translation>Aucun nom ici ne contient « {words} ».</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>No pictures here</source>
        <translation>Pas d’images ici</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>There are no pictures and no folders in this place.</source>
        <translation>Il n’y a ni images ni dossiers à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>This place cannot be shown</source>
        <translation>Cet endroit ne peut pas être montré</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <location filename="../../app/huescope/ui/widgets/empty_state.py"/>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/gallery.py"/>
        <source>Pictures in this place</source>
        <translation>Images de cet endroit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>Sort by name; numbers in names count as numbers</source>
        <translation>Trier par nom ; les nombres dans les noms comptent comme nombres</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>Sort by size of the file</source>
        <translation>Trier par taille du fichier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>Sort by when the file was last changed</source>
        <translation>Trier par dernière modification du fichier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>The class of storage: archived pictures have to be restored first</source>
        <translation>La classe de stockage : les images archivées doivent d’abord être restaurées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>{titles} column</source>
        <translation>Colonne {titles}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/messages.py"/>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/placeholder.py"/>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <location filename="../../app/huescope/ui/widgets/dialog_buttons.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/placeholder.py"/>
        <source>Stop waiting for this place</source>
        <translation>Ne plus attendre cet endroit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Add to Board</source>
        <translation>&amp;Ajouter à la planche</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Add {count} to Board</source>
        <translation>&amp;Ajouter les {count} à la planche</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Compare Palettes…</source>
        <translation>&amp;Comparer les palettes…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Export Each…</source>
        <translation>&amp;Exporter chacune…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Export Palette…</source>
        <translation>&amp;Exporter la palette…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;One Palette of All {count}</source>
        <translation>&amp;Une palette des {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Lay the pictures on a board, with one palette of all of them: each counts as much (Ctrl+Shift+B)</source>
        <translation>Poser les images sur une planche, avec une palette de toutes : chacune compte autant (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Lay the pictures on the open board, or on a new one</source>
        <translation>Poser les images sur la planche ouverte, ou sur une nouvelle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>More to do with these pictures</source>
        <translation>D’autres choses à faire de ces images</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>One Palette of All {count}</source>
        <translation>Une palette des {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>One palette of {n} picture</source>
        <comment>One palette of all {n} pictures</comment>
        <translation>
            <numerusform>Une palette de {n} image</numerusform>
            <numerusform>Une palette des {n} images</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Palette of All {count}</source>
        <translation>Palette des {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Save the palette of each picture as a file of its own</source>
        <translation>Enregistrer la palette de chaque image comme un fichier à part</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>See the palettes of the pictures below each other</source>
        <translation>Voir les palettes des images les unes sous les autres</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/drag_files.py"/>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/drag_files.py"/>
        <source>the files to drag cannot be written ({strerror})</source>
        <translation>les fichiers à glisser ne peuvent pas être écrits ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Dropped picture</source>
        <translation>Image déposée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Dropped {kind}</source>
        <translation>{kind} déposé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Pasted {kind}</source>
        <translation>{kind} collé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>That data is not a picture.</source>
        <translation>Ces données ne sont pas une image.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>The picture&apos;s data is damaged.</source>
        <translation>Les données de l’image sont endommagées.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>There is no picture in what was dropped or pasted.</source>
        <translation>Il n’y a pas d’image dans ce qui a été déposé ou collé.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Copy as Your Own</source>
        <translation>Copier à votre façon</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Copy nothing, and leave the template as it was (Esc)</source>
        <translation>Ne rien copier, et laisser le modèle comme il était (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Copy the colours so, now and from now on</source>
        <translation>Copier les couleurs ainsi, maintenant et désormais</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Insert {meaning}</source>
        <translation>Insérer {meaning}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Insert {name}</source>
        <translation>Insérer {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Put these where they shall stand; all else is copied as you type it.</source>
        <translation>Mettez-les là où ils doivent se trouver ; tout le reste est copié comme vous le tapez.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>What is copied for each colour; it may have several lines</source>
        <translation>Ce qui est copié pour chaque couleur ; plusieurs lignes sont possibles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>What will be copied</source>
        <translation>Ce qui sera copié</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <source>Before {before}, after {after}</source>
        <translation>Avant {before}, après {after}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <source>Left as it was, right as it will be; press the left half to go back to it</source>
        <translation>À gauche comme elle était, à droite comme elle sera ; pressez la moitié gauche pour y revenir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channel_slider.py"/>
        <source>{tooltip}; arrow keys step, with Shift by more</source>
        <translation>{tooltip} ; les flèches avancent d’un pas, avec Maj de plusieurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>From transparent to opaque</source>
        <translation>De transparent à opaque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>How far it is from grey; past the hatched edge the screen&apos;s sRGB cannot follow</source>
        <translation>Sa distance du gris ; au-delà du bord hachuré, le sRGB de l’écran ne peut pas suivre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>How light it looks</source>
        <translation>Combien elle paraît claire</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Hue by HSL</source>
        <translation>Teinte HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Lightness by HSL</source>
        <translation>Luminosité HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Round the circle of hues</source>
        <translation>Autour du cercle des teintes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Saturation by HSL</source>
        <translation>Saturation HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>{name}, 0 to 255</source>
        <translation>{name}, de 0 à 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Any CSS colour: a name, hex, rgb(), hsl(), oklch(), color(display-p3 …)</source>
        <translation>Toute couleur CSS : un nom, hex, rgb(), hsl(), oklch(), color(display-p3 …)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Beyond sRGB, shown as {shown}</source>
        <translation>Au-delà de sRGB, montrée comme {shown}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Give the swatch this colour (Enter)</source>
        <translation>Donner cette couleur à l’échantillon (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Leave the swatch as it was (Esc)</source>
        <translation>Laisser l’échantillon comme il était (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>The colour as it is shown, #rrggbb</source>
        <translation>La couleur telle qu’elle est montrée, #rrggbb</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>What the colour is called; empty: by its nearest known name</source>
        <translation>Le nom de la couleur ; vide : son plus proche nom connu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>{label}, HSL</source>
        <translation>{label}, HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/number_field.py"/>
        <source>{tooltip}; up and down step, with Shift by more</source>
        <translation>{tooltip} ; haut et bas avancent d’un pas, avec Maj de plusieurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/connections.py"/>
        <source>That is no address that Huescope can open.</source>
        <translation>Ce n’est pas une adresse que Huescope peut ouvrir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Connect to Storage</source>
        <translation>Se connecter à un stockage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Connect to {title}</source>
        <translation>Se connecter à {title}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Open what the form says (Enter)</source>
        <translation>Ouvrir ce que dit le formulaire (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Secrets are never saved: closing Huescope forgets them.</source>
        <translation>Les secrets ne sont jamais enregistrés : fermer Huescope les oublie.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Stop connecting, or close this form (Esc)</source>
        <translation>Arrêter la connexion, ou fermer ce formulaire (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>{label} has to be filled in.</source>
        <translation>{label} doit être rempli.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/form_status.py"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>Show what is typed here</source>
        <translation>Montrer ce qui est tapé ici</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>Show {label}</source>
        <translation>Montrer {label}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>api key</source>
        <translation>clé API</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>instance principal</source>
        <translation>principal d’instance</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>security token</source>
        <translation>jeton de sécurité</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <source>It is never saved: closing Huescope forgets it.</source>
        <translation>Il n’est jamais enregistré : fermer Huescope l’oublie.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <source>Leave it closed (Esc)</source>
        <translation>Laisser fermé (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <source>Try again with this secret (Enter)</source>
        <translation>Réessayer avec ce secret (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>&amp;Copy Details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>&amp;Go On</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Close this and go on working (Enter)</source>
        <translation>Fermer ceci et continuer à travailler (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Copy the details, to send them to the developers</source>
        <translation>Copier les détails, pour les envoyer aux développeurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>For the developers: where it happened, without names of folders</source>
        <translation>Pour les développeurs : où c’est arrivé, sans noms de dossiers</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Unexpected Error</source>
        <translation>Erreur inattendue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Your pictures were not changed, and unsaved palettes are kept as a draft. You can go on; if it happens again, save your work and start Huescope anew.</source>
        <translation>Vos images n’ont pas été modifiées, et les palettes non enregistrées sont gardées en brouillon. Vous pouvez continuer ; si cela se reproduit, enregistrez votre travail et redémarrez Huescope.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>{n} more error since then.</source>
        <comment>{n} more errors since then.</comment>
        <translation>
            <numerusform>{n} autre erreur depuis.</numerusform>
            <numerusform>{n} autres erreurs depuis.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/log_folder.py"/>
        <source>The log is in {folder}.</source>
        <translation>Le journal est dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/log_folder.py"/>
        <source>There is no folder for logs, and none can be created ({strerror}).</source>
        <translation>Il n’y a pas de dossier pour les journaux, et aucun ne peut être créé ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>Huescope met an error that it did not expect while {doing}.</source>
        <translation>Huescope a rencontré une erreur inattendue ({doing}).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>Huescope met an error that it did not expect.</source>
        <translation>Huescope a rencontré une erreur inattendue.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>The same unexpected error happened again; the log has it.</source>
        <translation>La même erreur inattendue s’est reproduite ; le journal la contient.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>analysing the picture</source>
        <translation>analyse de l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>connecting to the storage</source>
        <translation>connexion au stockage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>finding the palette</source>
        <translation>recherche de la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>keeping a draft of your work</source>
        <translation>sauvegarde d’un brouillon de votre travail</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>looking for unsaved work</source>
        <translation>recherche de travail non enregistré</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>making a small picture</source>
        <translation>création d’une petite image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>opening a picture</source>
        <translation>ouverture d’une image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>opening the Judge window</source>
        <translation>ouverture de la fenêtre Juger</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>preparing the histogram</source>
        <translation>préparation de l’histogramme</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>reading the next picture</source>
        <translation>lecture de l’image suivante</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>saving the project</source>
        <translation>enregistrement du projet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>sorting the palette</source>
        <translation>tri de la palette</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>A folder of {n} file, {size}</source>
        <comment>A folder of {n} files, {size}</comment>
        <translation>
            <numerusform>Un dossier de {n} fichier, {size}</numerusform>
            <numerusform>Un dossier de {n} fichiers, {size}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>holds {swatches}</source>
        <translation>contient {swatches}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>written from {swatches}</source>
        <translation>écrit à partir de {swatches}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{content}, no text</source>
        <translation>{content}, pas de texte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} octet</numerusform>
            <numerusform>{n} octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>… characters left out: {left}</source>
        <translation>… caractères omis : {left}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>A folder of files cannot be copied as text; save it</source>
        <translation>Un dossier de fichiers ne peut pas être copié comme texte ; enregistrez-le</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Choose where to save it (Enter)</source>
        <translation>Choisir où l’enregistrer (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Copied {words}.</source>
        <translation>{words} copié.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Export Palette</source>
        <translation>Exporter la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Export {value}</source>
        <translation>Exporter {value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Leave the palette as it is (Esc)</source>
        <translation>Laisser la palette comme elle est (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Put the text on the clipboard as it stands here</source>
        <translation>Mettre le texte dans le presse-papiers tel qu’il est ici</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Saved {name} in {value}.</source>
        <translation>{name} enregistré dans {value}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>This is no text that could be pasted anywhere; save it</source>
        <translation>Ce n’est pas un texte qui pourrait être collé quelque part ; enregistrez-le</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>This palette has no colours yet. Open a picture, or add a colour, and export it then.</source>
        <translation>Cette palette n’a pas encore de couleurs. Ouvrez une image, ou ajoutez une couleur, puis exportez-la.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Choose Folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Choose where the files go; none that is there is replaced</source>
        <translation>Choisir où vont les fichiers ; aucun qui s’y trouve n’est remplacé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <location filename="../../app/huescope/ui/widgets/swatches/palette_strip.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Export Each</source>
        <translation>Exporter chacune</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Export nothing more</source>
        <translation>Ne plus rien exporter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Export to Folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>How many colours each palette has</source>
        <translation>Combien de couleurs a chaque palette</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Saved {n} palette</source>
        <comment>Saved {n} palettes</comment>
        <translation>
            <numerusform>{n} palette enregistrée</numerusform>
            <numerusform>{n} palettes enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>The palette of each picture becomes a file of its own: {n} palette.</source>
        <comment>The palette of each picture becomes a file of its own: {n} palettes.</comment>
        <translation>
            <numerusform>La palette de chaque image devient un fichier à part : {n} palette.</numerusform>
            <numerusform>La palette de chaque image devient un fichier à part : {n} palettes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>What the palettes are written for</source>
        <translation>Pour quoi les palettes sont écrites</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <source>Find a format</source>
        <translation>Trouver un format</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <source>No format is called that.</source>
        <translation>Aucun format ne s’appelle ainsi.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <source>Type a name, a suffix or a program; the arrow keys choose</source>
        <translation>Tapez un nom, un suffixe ou un programme ; les flèches choisissent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/image_view.py"/>
        <source>What it looks like</source>
        <translation>À quoi cela ressemble</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Files of the folder</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Its pages cannot be shown here. Save it, and open it where you want to use it.</source>
        <translation>Ses pages ne peuvent pas être montrées ici. Enregistrez-le, et ouvrez-le là où vous voulez vous en servir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <location filename="../../app/huescope/ui/picture/view.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Show what is written</source>
        <translation>Montrer ce qui est écrit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Show what it looks like</source>
        <translation>Montrer à quoi cela ressemble</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>The files that the folder will hold</source>
        <translation>Les fichiers que le dossier contiendra</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source> and transparency</source>
        <translation> et transparence</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>, converted from {name}</source>
        <translation>, convertie depuis {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé ; rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Kept: size in pixels{alpha}. The colours are sRGB{profile}. Not kept: date, camera, place and other metadata.</source>
        <translation>Gardé : taille en pixels{alpha}. Les couleurs sont sRGB{profile}. Pas gardé : date, appareil, lieu et autres métadonnées.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Of the palette&apos;s {all_colors}, those that most pixels take.</source>
        <translation>Sur les {all_colors} de la palette, celles que prennent le plus de pixels.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Progress of saving</source>
        <translation>Avancement de l’enregistrement</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Save Reduced Picture</source>
        <translation>Enregistrer l’image réduite</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <location filename="../../app/huescope/ui/export/save_dialog.py"/>
        <source>Save as {label}</source>
        <translation>Enregistrer en {label}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Stop saving, or close without saving (Esc)</source>
        <translation>Arrêter l’enregistrement, ou fermer sans enregistrer (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>The other frames take the colours of the first one.</source>
        <translation>Les autres images de l’animation prennent les couleurs de la première.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>The palette is being found; sizes follow.</source>
        <translation>La palette est en recherche ; les tailles suivent.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>{n} frame</source>
        <comment>{n} frames</comment>
        <translation>
            <numerusform>{n} image</numerusform>
            <numerusform>{n} images</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>{picture}: in {colors}, dithered.</source>
        <translation>{picture} : en {colors}, tramée.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>{picture}: in {colors}.</source>
        <translation>{picture} : en {colors}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Of the source</source>
        <translation>De la source</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>{size_bytes} bytes</source>
        <translation>{size_bytes} octets</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/save_dialog.py"/>
        <source>{label} in a zip file (*{suffix}{zip})</source>
        <translation>{label} dans un fichier zip (*{suffix}{zip})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Enter, or a click, runs the chosen command</source>
        <translation>Entrée, ou un clic, lance la commande choisie</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>No command is called that.</source>
        <translation>Aucune commande ne s’appelle ainsi.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Type a part of its name; the arrow keys choose, Enter runs it</source>
        <translation>Tapez une partie de son nom ; les flèches choisissent, Entrée la lance</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Type what you want to do</source>
        <translation>Tapez ce que vous voulez faire</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>{title} is not possible now.</source>
        <translation>{title} n’est pas possible maintenant.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Close this (Esc)</source>
        <translation>Fermer ceci (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <source>Copy the versions, to send them with a report</source>
        <translation>Copier les versions, pour les envoyer avec un rapport</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <source>Ctrl+C copies what is selected</source>
        <translation>Ctrl+C copie ce qui est sélectionné</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/entry_delegate.py"/>
        <source>on</source>
        <comment>switched</comment>
        <translation>activé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Go to the page before this one (Alt+Left)</source>
        <translation>Aller à la page d’avant (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Tab goes from link to link, and Return follows one</source>
        <translation>Tab va de lien en lien, et Entrée en suit un</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/licenses.py"/>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/licenses.py"/>
        <source>see its documentation</source>
        <translation>voir sa documentation</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/licenses.py"/>
        <source>| Library | Version | Licence |</source>
        <translation>| Bibliothèque | Version | Licence |</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Average a smaller or larger square</source>
        <translation>Moyenner un carré plus petit ou plus grand</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Bring deleted palettes back</source>
        <translation>Ramener les palettes supprimées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Choose another swatch</source>
        <translation>Choisir un autre échantillon</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Choose several</source>
        <translation>En choisir plusieurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Copy the colour</source>
        <translation>Copier la couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Delete it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Edit its tags</source>
        <translation>Modifier ses mots-clés</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Go back to the pictures</source>
        <translation>Revenir aux images</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Go to the enclosing folder</source>
        <translation>Aller au dossier parent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Go to the first or last value</source>
        <translation>Aller à la première ou à la dernière valeur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Histogram, Scopes, Share Bar</source>
        <translation>Histogramme, scopes, barre des parts</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>How Many, Calm - Vivid</source>
        <translation>Combien, Calme – Vif</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Leave the colour as it was</source>
        <translation>Laisser la couleur comme elle était</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Move by one pixel</source>
        <translation>Déplacer d’un pixel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Move by ten pixels</source>
        <translation>Déplacer de dix pixels</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Move the picture with the mouse while held</source>
        <translation>Déplacer l’image avec la souris tant que tenu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>One step less or more</source>
        <translation>Un pas de moins ou de plus</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the next picture</source>
        <translation>Ouvrir l’image suivante</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the palette</source>
        <translation>Ouvrir la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the picture or folder</source>
        <translation>Ouvrir l’image ou le dossier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the previous picture</source>
        <translation>Ouvrir l’image précédente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Palettes in Library</source>
        <translation>Palettes de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Pin, Eyedropper</source>
        <translation>Épingle, pipette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Read the values further away</source>
        <translation>Lire les valeurs plus loin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Read the values next to this one</source>
        <translation>Lire les valeurs voisines</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Rename it</source>
        <translation>La renommer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Shift+Arrow keys</source>
        <translation>Maj+Flèches</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Show the original while held</source>
        <translation>Montrer l’original tant que tenu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Star it, or take the star away</source>
        <translation>L’étoiler, ou ôter l’étoile</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Stop lighting up a range in the picture</source>
        <translation>Ne plus éclairer une plage dans l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Swatches</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Take the colour</source>
        <translation>Prendre la couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>To the lower or upper end</source>
        <translation>Au bout inférieur ou supérieur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/printing.py"/>
        <source>Huescope: keyboard shortcuts</source>
        <translation>Huescope : raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Close this list (Esc)</source>
        <translation>Fermer cette liste (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Find a shortcut</source>
        <translation>Trouver un raccourci</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>No shortcut does that.</source>
        <translation>Aucun raccourci ne fait cela.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Print what is listed, or save it as PDF</source>
        <translation>Imprimer ce qui est énuméré, ou l’enregistrer en PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Type what it does, or its keys</source>
        <translation>Tapez ce qu’il fait, ou ses touches</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>What each key does, by menu and by part of the window</source>
        <translation>Ce que fait chaque touche, par menu et par partie de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Choose how many colours</source>
        <translation>Choisissez combien de couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Close these cards; Help &gt; Welcome shows them again</source>
        <translation>Fermer ces cartes ; Aide &gt; Bienvenue les montre à nouveau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Ctrl+C copies the selected colour. Export writes the palette for CSS, Adobe, Figma and many others, and Share makes a board for a client.</source>
        <translation>Ctrl+C copie la couleur sélectionnée. Exporter écrit la palette pour CSS, Adobe, Figma et bien d’autres, et Partager fait une planche pour un client.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Drop a picture</source>
        <translation>Déposez une image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Drop a picture anywhere on this window, or press Ctrl+O. Folders and buckets open in the browser on the left.</source>
        <translation>Déposez une image n’importe où dans cette fenêtre, ou pressez Ctrl+O. Dossiers et buckets s’ouvrent dans le navigateur à gauche.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Go on to the next card</source>
        <translation>Passer à la carte suivante</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Keep what you like</source>
        <translation>Gardez ce qui vous plaît</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Lock a Colour</source>
        <translation>Verrouiller une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Move the Slider</source>
        <translation>Bouger le curseur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Move the slider under the palette, from 2 to 256. The picture follows, and small pictures under it show where it leads.</source>
        <translation>Bougez le curseur sous la palette, de 2 à 256. L’image suit, et de petites images en dessous montrent où il mène.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Open Export</source>
        <translation>Ouvrir Exporter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Open a Sample</source>
        <translation>Ouvrir un exemple</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Select a colour and press L: it stays, wherever the slider goes. Drag a pin to take another colour from the picture.</source>
        <translation>Sélectionnez une couleur et pressez L : elle reste, où qu’aille le curseur. Tirez une épingle pour prendre une autre couleur dans l’image.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Show it on the picture that is open</source>
        <translation>Le montrer sur l’image ouverte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Take it away</source>
        <translation>Emportez-la</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Welcome, card {card}: {title}</source>
        <translation>Bienvenue, carte {card} : {title}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>{place} of {steps}</source>
        <translation>{place} sur {steps}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Drag or use the arrow keys to turn it, the wheel or + and − to zoom</source>
        <translation>Tirer ou flèches pour le tourner, molette ou + et − pour zoomer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Draw each shade in the colour of the swatch that it belongs to</source>
        <translation>Dessiner chaque nuance dans la couleur de l’échantillon auquel elle appartient</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Hue as direction, chroma as distance from grey, as seen from white</source>
        <translation>La teinte comme direction, le chroma comme distance du gris, vus depuis le blanc</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Lightness upwards, chroma to the right; greys at the left</source>
        <translation>La clarté vers le haut, le chroma vers la droite ; les gris à gauche</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_view.py"/>
        <source>Colour cloud</source>
        <translation>Nuage de couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_view.py"/>
        <source>The arrow keys turn it, + and - zoom, Home shows it as at first.</source>
        <translation>Les flèches le tournent, + et - zooment, Début le montre comme d’abord.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram.py"/>
        <source>Arrow keys read it bin by bin, with Shift they light a range of tones in the picture</source>
        <translation>Les flèches le lisent classe par classe, avec Maj elles éclairent une plage de tons dans l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram.py"/>
        <source>Drag to light a range of tones in the picture. {keys}.</source>
        <translation>Tirer éclaire une plage de tons dans l’image. {keys}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Level {level} (L* {lightness:.0f}):  {shares}</source>
        <translation>Niveau {level} (L* {lightness:.0f}) :  {shares}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Lin</source>
        <translation>Lin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Linear: heights are counts of pixels</source>
        <translation>Linéaire : les hauteurs sont des nombres de pixels</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Logarithm: even single pixels show</source>
        <translation>Logarithme : même des pixels isolés se voient</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide blue</source>
        <translation>Montrer ou cacher le bleu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide green</source>
        <translation>Montrer ou cacher le vert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide lightness: L* of CIELAB, from black to white</source>
        <translation>Montrer ou cacher la clarté : L* de CIELAB, du noir au blanc</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide luma: the brightness of BT.709, as video measures it</source>
        <translation>Montrer ou cacher la luma : la luminosité de BT.709, comme la vidéo la mesure</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide red</source>
        <translation>Montrer ou cacher le rouge</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Sqrt</source>
        <translation>√</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Square root: small counts stay visible beside large ones</source>
        <translation>Racine carrée : les petits nombres restent visibles à côté des grands</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>{label} {lowest} to {highest}: {share} of pixels, lit in the picture</source>
        <translation>{label} de {lowest} à {highest} : {share} des pixels, éclairés dans l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/large_swatch.py"/>
        <source>{role}
{swatch}
Click to copy it.</source>
        <translation>{role}
{swatch}
Cliquer la copie.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/large_swatch.py"/>
        <source>{role} of the picture</source>
        <translation>{role} de l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Count similar shades together: each swatch is the most frequent colour of its group and tells the share of the whole group. Off: single colours, exactly counted.</source>
        <translation>Compter ensemble les nuances semblables : chaque échantillon est la couleur la plus fréquente de son groupe et dit la part du groupe entier. Désactivé : couleurs isolées, comptées exactement.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Grouped</source>
        <translation>Groupées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Most frequent</source>
        <translation>Plus fréquentes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Order of most frequent</source>
        <translation>Ordre des plus fréquentes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>The order in which the swatches stand</source>
        <translation>L’ordre où se tiennent les échantillons</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>{swatches}, together {share} of the picture</source>
        <translation>{swatches}, ensemble {share} de l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Draw a rectangle over the picture: only what is inside counts</source>
        <translation>Tracer un rectangle sur l’image : seul compte ce qui est dedans</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Draw round a part of the picture: only what is inside counts</source>
        <translation>Entourer une partie de l’image : seul compte ce qui est dedans</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Kind of swatch</source>
        <translation>Genre d’échantillon</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Look at the whole picture again</source>
        <translation>Regarder à nouveau toute l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Space</source>
        <comment>of colours</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Swatch</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>All by share</source>
        <translation>Toutes par part</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>First colour</source>
        <translation>Première couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>How colours are found</source>
        <translation>Recherche des couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>Largest:  </source>
        <translation>La plus grande :  </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>Main colour</source>
        <translation>Dominante</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>Second colour</source>
        <translation>Deuxième couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>The scopes are in a panel of their own.</source>
        <translation>Les scopes sont dans un panneau à part.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_dock.py"/>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_dock.py"/>
        <source>Show the scopes in a window of their own</source>
        <translation>Montrer les scopes dans une fenêtre à part</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Put the scopes back into the inspector</source>
        <translation>Remettre les scopes dans l’inspecteur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Show the scopes in a window of their own, as large as you like</source>
        <translation>Montrer les scopes dans une fenêtre à part, aussi grande que vous voulez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>All notations</source>
        <translation>Toutes les notations</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Copied {color}</source>
        <translation>{color} copiée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Fewer notations</source>
        <translation>Moins de notations</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Selected colour</source>
        <translation>Couleur sélectionnée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Show or hide the notations that are used less often</source>
        <translation>Montrer ou cacher les notations moins utilisées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>After</source>
        <comment>neighbour</comment>
        <translation>Suivante</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Before</source>
        <comment>neighbour</comment>
        <translation>Précédente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Contrast ratio of WCAG 2.2, from 1 to 21: 4.5 for text, 3 for text from 24 px or bold from 19 px, 7 for AAA</source>
        <translation>Rapport de contraste de WCAG 2.2, de 1 à 21 : 4,5 pour le texte, 3 pour le texte à partir de 24 px ou gras à partir de 19 px, 7 pour AAA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Measured by {formula}; just noticeable from {jnd:g}</source>
        <translation>Mesurée par {formula} ; juste perceptible à partir de {jnd:g}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>On black</source>
        <translation>Sur noir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>On white</source>
        <translation>Sur blanc</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Select a colour in the palette to see its values.</source>
        <translation>Sélectionnez une couleur de la palette pour voir ses valeurs.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>To {value}. {state}</source>
        <translation>À {value}. {state}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>from a file</source>
        <translation>d’un fichier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>from {source}</source>
        <translation>de {source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>nearest to {share} of the picture</source>
        <translation>la plus proche de {share} de l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>not found in the picture</source>
        <translation>introuvable dans l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>picked at column {column}, row {row}</source>
        <translation>prise à la colonne {column}, ligne {row}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>such as at column {column}, row {row}</source>
        <translation>comme à la colonne {column}, ligne {row}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>typed or pasted</source>
        <translation>tapée ou collée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>typed or pasted in {space}</source>
        <translation>tapée ou collée en {space}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>{n} colour selected</source>
        <comment>{n} colours selected</comment>
        <translation>
            <numerusform>{n} couleur sélectionnée</numerusform>
            <numerusform>{n} couleurs sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>{selected}, together {share} of the picture</source>
        <translation>{selected}, ensemble {share} de l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/share_bar.py"/>
        <source>Colours by share</source>
        <translation>Couleurs par part</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/share_bar.py"/>
        <source>Each colour is as wide as its share. Click or press Enter to select it.</source>
        <translation>Chaque couleur est aussi large que sa part. Cliquer ou presser Entrée la sélectionne.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/share_bar.py"/>
        <source>{swatches} by share</source>
        <translation>{swatches} par part</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/trace_view.py"/>
        <source>The left and right arrow keys point out the swatches, one after the other.</source>
        <translation>Les flèches gauche et droite désignent les échantillons, l’un après l’autre.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/value_list.py"/>
        <source>Values of the selected colour</source>
        <translation>Valeurs de la couleur sélectionnée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>Nothing changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>The palette on the left, as the first one</source>
        <translation>La palette de gauche, comme la première</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>The palette on the right, as what became of it</source>
        <translation>La palette de droite, comme ce qu’elle est devenue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>What became of each colour</source>
        <translation>Ce que chaque couleur est devenue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>changed, not noticeably</source>
        <translation>modifiée, imperceptiblement</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>moved among its neighbours</source>
        <translation>déplacée parmi ses voisines</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>moved from place {before_place} to {after_place}</source>
        <translation>déplacée de la place {before_place} à {after_place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} added</source>
        <translation>{count} ajoutées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} changed</source>
        <translation>{count} modifiées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} moved</source>
        <translation>{count} déplacées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} removed</source>
        <translation>{count} supprimées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} unchanged</source>
        <translation>{count} inchangées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{name}, as it began</source>
        <translation>{name}, au départ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>After: {figures}</source>
        <translation>Après : {figures}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Before: {figures}</source>
        <translation>Avant : {figures}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>By which formula contrast is measured</source>
        <translation>Par quelle formule le contraste est mesuré</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Contrast formula</source>
        <translation>Formule de contraste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Contrast of all pairs, text by row, background by column</source>
        <translation>Contraste de toutes les paires, texte par ligne, fond par colonne</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Fails: even {label} asks for {least:g}</source>
        <translation>Échoue : même {label} demande {least:g}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Level that is asked for</source>
        <translation>Niveau demandé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Passes {label} only: {meaning}</source>
        <translation>Passe {label} seulement : {meaning}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Passes {label}: {meaning}</source>
        <translation>Passe {label} : {meaning}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Point at a cell to read it; a click selects its two swatches</source>
        <translation>Pointez une case pour la lire ; un clic sélectionne ses deux échantillons</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Rows are the text, columns the background. Strong ones pass {label}, grey ones less.</source>
        <translation>Les lignes sont le texte, les colonnes le fond. Les fortes passent {label}, les grises moins.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Rows are the text, columns the background. Strong ones pass {label}.</source>
        <translation>Les lignes sont le texte, les colonnes le fond. Les fortes passent {label}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>The level that a pair has to pass</source>
        <translation>Le niveau qu’une paire doit passer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>passes {label}</source>
        <translation>passe {label}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>{n} of {pairs} passes {level}: {meaning}</source>
        <comment>{n} of {pairs} pass {level}: {meaning}</comment>
        <translation>
            <numerusform>{n} sur {pairs} passe {level} : {meaning}</numerusform>
            <numerusform>{n} sur {pairs} passent {level} : {meaning}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>{n} pair</source>
        <comment>{n} pairs</comment>
        <translation>
            <numerusform>{n} paire</numerusform>
            <numerusform>{n} paires</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>{text} on {ground}</source>
        <translation>{text} sur {ground}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>{text} on {ground}: {figure}, {passed}</source>
        <translation>{text} sur {ground} : {figure}, {passed}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Closest pairs</source>
        <translation>Paires les plus proches</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Difference formula</source>
        <translation>Formule de différence</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Differences of all pairs</source>
        <translation>Différences de toutes les paires</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>How the difference ΔE is measured</source>
        <translation>Comment la différence ΔE est mesurée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Just noticeable: ΔE {jnd:g}. {description}</source>
        <translation>Juste perceptible : ΔE {jnd:g}. {description}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>None is under the just noticeable difference in normal vision</source>
        <translation>Aucune n’est sous la différence juste perceptible en vision normale</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>One colour</source>
        <translation>Une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>The chosen pair</source>
        <translation>La paire choisie</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>The stronger a cell, the more alike its two colours.</source>
        <translation>Plus une case est forte, plus ses deux couleurs se ressemblent.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Where that figure is from: {jnd_source}</source>
        <translation>D’où vient ce chiffre : {jnd_source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>the same colour</source>
        <translation>la même couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>under the just noticeable difference</source>
        <translation>sous la différence juste perceptible</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{count} or more under the just noticeable difference in normal vision</source>
        <translation>{count} ou plus sous la différence juste perceptible en vision normale</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{count} under the just noticeable difference in normal vision</source>
        <translation>{count} sous la différence juste perceptible en vision normale</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{figure} times what is just noticeable</source>
        <translation>{figure} fois le juste perceptible</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{figure} × just noticeable</source>
        <translation>{figure} × juste perceptible</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{first} and {second}: {delta_e_number}, {grade}</source>
        <translation>{first} et {second} : {delta_e_number}, {grade}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{sentence}: most people see one colour</source>
        <translation>{sentence} : la plupart des gens voient une seule couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Choose a pair of two colours</source>
        <translation>Choisissez une paire de deux couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Give the swatch this colour, in one step that can be undone</source>
        <translation>Donner cette couleur à l’échantillon, en un pas qui peut être annulé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Let the colour of the background change</source>
        <translation>Laisser changer la couleur du fond</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Let the colour of the text change</source>
        <translation>Laisser changer la couleur du texte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Looking in the picture…</source>
        <translation>Recherche dans l’image…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Nearest passing colours</source>
        <translation>Couleurs proches qui passent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Nearest that passes</source>
        <translation>La plus proche qui passe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>No colour passes {level} here: change the other one.</source>
        <translation>Aucune couleur ne passe {level} ici : changez l’autre.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Nothing to fix</source>
        <translation>Rien à corriger</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>This pair passes {level}.</source>
        <translation>Cette paire passe {level}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>darker by {percent:.1f} % (OKLCH lightness)</source>
        <translation>plus foncée de {percent:.1f} % (clarté OKLCH)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>in the picture, {pixels} px</source>
        <translation>dans l’image, {pixels} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>lighter by {percent:.1f} % (OKLCH lightness)</source>
        <translation>plus claire de {percent:.1f} % (clarté OKLCH)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>{swatch} is locked.</source>
        <translation>{swatch} est verrouillée.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Above the colours as they are, below what they become</source>
        <translation>En haut les couleurs telles qu’elles sont, en bas ce qu’elles deviennent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Colours that differ by no more than this (CIEDE2000) become one</source>
        <translation>Les couleurs qui ne diffèrent pas plus que cela (CIEDE2000) n’en font qu’une</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Let alike colours become one, weighted by their share; locked ones stay as they are</source>
        <translation>Réunir les couleurs semblables, pondérées par leur part ; les verrouillées restent telles quelles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge colours that differ by less</source>
        <translation>Fusionner les couleurs qui diffèrent de moins</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge into {after}</source>
        <translation>Fusionner en {after}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge similar</source>
        <translation>Fusionner les semblables</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>The palette above, what it becomes below</source>
        <translation>La palette en haut, ce qu’elle devient en bas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Up to ΔE {threshold:.1f}: {summary}</source>
        <translation>Jusqu’à ΔE {threshold:.1f} : {summary}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>nothing merges</source>
        <translation>rien ne fusionne</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>{before} become {after}</source>
        <translation>{before} deviennent {after}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>Open a picture or add a colour to judge them.</source>
        <translation>Ouvrez une image ou ajoutez une couleur pour la juger.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>There is nothing to compare it with.</source>
        <translation>Il n’y a rien à quoi la comparer.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>This could not be worked out</source>
        <translation>Cela n’a pas pu être calculé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>Too many colours</source>
        <translation>Trop de couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>Up to {max_swatches} colours are judged at once; there are {count}.</source>
        <translation>Jusqu’à {max_swatches} couleurs sont jugées à la fois ; il y en a {count}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/pair_list.py"/>
        <location filename="../../app/huescope/ui/judge/strips.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Change to {rgb}</source>
        <translation>Changer en {rgb}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Changed: {ratio}</source>
        <translation>Changé : {ratio}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Copied: {splitlines}</source>
        <translation>Copié : {splitlines}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Copy as CSS</source>
        <translation>Copier en CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Copy the chosen pair as text and background colour (Ctrl+C)</source>
        <translation>Copier la paire choisie comme couleur de texte et de fond (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Every pair, for the most that it can be used for</source>
        <translation>Chaque paire, pour le plus à quoi elle peut servir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Give the swatch a colour that passes</source>
        <translation>Donner à l’échantillon une couleur qui passe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>No two colours pass: {need}, and the nearest, {text} on {ground}, has {ratio}.</source>
        <translation>Aucune paire ne passe : {need}, et la plus proche, {text} sur {ground}, a {ratio}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Now: {ratio}</source>
        <translation>Maintenant : {ratio}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Pair each colour of the palette with black and with white too</source>
        <translation>Associer chaque couleur de la palette au noir et au blanc aussi</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>The smallest change that mends it is a darker {swatch}: {rgb} in place of {hex}, ΔE {difference:.1f}.</source>
        <translation>Le plus petit changement qui corrige est {swatch} en plus foncé : {rgb} au lieu de {hex}, ΔE {difference:.1f}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>The smallest change that mends it is a lighter {swatch}: {rgb} in place of {hex}, ΔE {difference:.1f}.</source>
        <translation>Le plus petit changement qui corrige est {swatch} en plus clair : {rgb} au lieu de {hex}, ΔE {difference:.1f}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>There is only one colour, and {need} between two.</source>
        <translation>Il n’y a qu’une couleur, et {need} entre deux.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>With black and white</source>
        <translation>Avec noir et blanc</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>white</source>
        <translation>blanc</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{for_text}, {enhanced} of them at AAA; {for_controls}</source>
        <translation>{for_text}, dont {enhanced} en AAA ; {for_controls}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{label} needs {least:g} : 1</source>
        <translation>{label} demande {least:g} : 1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{meaning}: at least {least:g} : 1</source>
        <translation>{meaning} : au moins {least:g} : 1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{n} pair for large text and controls</source>
        <comment>{n} pairs for large text and controls</comment>
        <translation>
            <numerusform>{n} paire pour grand texte et contrôles</numerusform>
            <numerusform>{n} paires pour grand texte et contrôles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{n} pair passes for text</source>
        <comment>{n} pairs pass for text</comment>
        <translation>
            <numerusform>{n} paire passe pour le texte</numerusform>
            <numerusform>{n} paires passent pour le texte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{summary}; the best {listed} are listed</source>
        <translation>{summary} ; les {listed} meilleures sont énumérées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{swatch} is locked</source>
        <translation>{swatch} est verrouillée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Copy as CSS, the Other Way Round</source>
        <translation>Copier en CSS, dans l’autre sens</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Pairs that pass</source>
        <translation>Paires qui passent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Sample</source>
        <translation>Essai</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/sample.py"/>
        <source>Small text like this</source>
        <translation>Petit texte ainsi</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/sample.py"/>
        <source>The pair as text on its background</source>
        <translation>La paire comme texte sur son fond</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/verdict.py"/>
        <source>Two colours look the same where they differ by less than the just noticeable difference of the formula. They collapse where that is so only to some eyes, which miss red (protan), green (deutan), blue (tritan) or all colour (achromatopsia)</source>
        <translation>Deux couleurs paraissent pareilles là où elles diffèrent de moins que la différence juste perceptible de la formule. Elles se confondent là où ce n’est ainsi que pour certains yeux, auxquels manque le rouge (protan), le vert (deutan), le bleu (tritan) ou toute couleur (achromatopsie)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/verdict.py"/>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Click a row to see the whole window through these eyes.</source>
        <translation>Cliquez une ligne pour voir toute la fenêtre avec ces yeux.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Different to most people; to these eyes one colour, or hardly two.</source>
        <translation>Différentes pour la plupart ; pour ces yeux une couleur, ou à peine deux.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>None: what most people tell apart clearly, these eyes do too.</source>
        <translation>Aucune : ce que la plupart distinguent nettement, ces yeux aussi.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Pairs that collapse, or nearly</source>
        <translation>Paires qui se confondent, ou presque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Pairs that look alike</source>
        <translation>Paires qui se ressemblent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Severity</source>
        <translation>Sévérité</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>hardly apart</source>
        <translation>à peine distinctes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>no pair collapses</source>
        <translation>aucune paire ne se confond</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{kind}: pairs that collapse, or nearly</source>
        <translation>{kind} : paires qui se confondent, ou presque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{kind}: {grade}, to most people ΔE {in_normal_vision:.1f}</source>
        <translation>{kind} : {grade}, pour la plupart ΔE {in_normal_vision:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{tip}
Click to see the whole window so.</source>
        <translation>{tip}
Cliquer montre toute la fenêtre ainsi.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>A click selects the swatches.</source>
        <translation>Un clic sélectionne les échantillons.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>No colour is there twice or nearly so, and none lies beyond sRGB.</source>
        <translation>Aucune couleur n’est là deux fois ou presque, et aucune n’est au-delà de sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>No doubles</source>
        <translation>Pas de doubles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>beyond sRGB: shown, and written where only sRGB is known, as {hex}</source>
        <translation>au-delà de sRGB : montrée, et écrite là où seul sRGB est connu, comme {hex}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>the same colour: {hex}</source>
        <translation>la même couleur : {hex}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>under the just noticeable difference: most people see one colour</source>
        <translation>sous la différence juste perceptible : la plupart des gens voient une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>{more} more</source>
        <translation>{more} de plus</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Colour Vision</source>
        <translation>Vision des couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Colour vision: {label}</source>
        <translation>Vision des couleurs : {label}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Duplicates, colours beyond sRGB, and colours that look the same</source>
        <translation>Doubles, couleurs au-delà de sRGB, et couleurs qui se ressemblent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Fix Contrast</source>
        <translation>Corriger le contraste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>How different the colours are, and which could become one</source>
        <translation>Combien les couleurs diffèrent, et lesquelles pourraient n’en faire qu’une</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>How other eyes see the palette, and what they cannot tell apart</source>
        <translation>Comment d’autres yeux voient la palette, et ce qu’ils ne distinguent pas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>How well each colour reads as text on each other</source>
        <translation>Comment chaque couleur se lit comme texte sur chaque autre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Judge Palette</source>
        <translation>Juger la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Merge Similar</source>
        <translation>Fusionner les semblables</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Pairs That Pass</source>
        <translation>Paires qui passent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Warnings  {count}</source>
        <translation>Avertissements  {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Ways to judge</source>
        <translation>Façons de juger</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>What became of a palette: two of the open ones side by side</source>
        <translation>Ce qu’une palette est devenue : deux des ouvertes côte à côte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Which colours can be text, or a control, on which others</source>
        <translation>Quelles couleurs peuvent être texte, ou contrôle, sur quelles autres</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Actual Size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;All Commands…</source>
        <translation>&amp;Toutes les commandes…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Connect to Storage…</source>
        <translation>Se &amp;connecter à un stockage…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Copy Colours</source>
        <translation>&amp;Copier les couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Keep in Library</source>
        <translation>&amp;Garder en bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Next Picture</source>
        <translation>Image &amp;suivante</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Paste Picture</source>
        <translation>Co&amp;ller l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Previous Picture</source>
        <translation>Image &amp;précédente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;What&apos;s New</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>100 %: one pixel of the picture on one pixel of the screen</source>
        <translation>100 % : un pixel de l’image sur un pixel de l’écran</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>A&amp;bout Huescope</source>
        <translation>À &amp;propos de Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>A&amp;dd to Board…</source>
        <translation>Aj&amp;outer à la planche…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>A&amp;rrange Board</source>
        <translation>&amp;Ranger la planche</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Brand A&amp;udit…</source>
        <translation>A&amp;udit de marque…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Browse a folder of pictures</source>
        <translation>Parcourir un dossier d’images</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Browse pictures in a bucket, of Oracle Cloud for instance</source>
        <translation>Parcourir les images d’un bucket, d’Oracle Cloud par exemple</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Choose theme, notation, number of colours, memory, and how pictures are opened</source>
        <translation>Choisir le thème, la notation, le nombre de couleurs, la mémoire, et comment les images s’ouvrent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Close Huescope</source>
        <translation>Fermer Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Compare Pale&amp;ttes…</source>
        <translation>Comparer les pale&amp;ttes…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Copy &amp;Reduced Picture</source>
        <translation>Copier l’image &amp;réduite</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Copy the selected swatches, or the whole palette, one a line; Copy As says how</source>
        <translation>Copier les échantillons sélectionnés, ou toute la palette, un par ligne ; Copier en dit comment</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/main_window/late_parts.py"/>
        <source>Export A&amp;gain</source>
        <translation>Exporter à no&amp;uveau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Export Eac&amp;h…</source>
        <translation>Exporter &amp;chacune…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Fi&amp;gures…</source>
        <translation>C&amp;hiffres…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Find a command by its name, and run it</source>
        <translation>Trouver une commande par son nom, et la lancer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>How near the reduced picture is to the original, and how its colours were searched</source>
        <translation>Combien l’image réduite est proche de l’original, et comment ses couleurs ont été cherchées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the open palettes in a project file, with their pictures, names, locks and notes</source>
        <translation>Garder les palettes ouvertes dans un fichier de projet, avec leurs images, noms, verrous et notes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the open palettes in another project file</source>
        <translation>Garder les palettes ouvertes dans un autre fichier de projet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the shown palette in the library with a star; once more takes the star away</source>
        <translation>Garder la palette montrée dans la bibliothèque avec une étoile ; encore une fois ôte l’étoile</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the shown palette in the library, where it can be found again</source>
        <translation>Garder la palette montrée dans la bibliothèque, où on la retrouve</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Lay all pictures of the board in rows again, as large as they were</source>
        <translation>Remettre toutes les images de la planche en rangées, aussi grandes qu’avant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Lay more pictures on the board: those selected in the browser, or ones that you choose</source>
        <translation>Poser d’autres images sur la planche : celles sélectionnées dans le navigateur, ou que vous choisissez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Lay pictures beside each other, with one palette of all: those selected in the browser</source>
        <translation>Poser des images côte à côte, avec une palette de toutes : celles sélectionnées dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>List what keys do in each part of the window; can be searched and printed</source>
        <translation>Énumérer ce que font les touches dans chaque partie de la fenêtre ; se cherche et s’imprime</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Look closer</source>
        <translation>Voir de plus près</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Make a board of photograph and palette, to copy, save or drag out as an image</source>
        <translation>Faire une planche de la photo et de la palette, à copier, enregistrer ou glisser comme image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>New &amp;Board…</source>
        <translation>Nouvelle &amp;planche…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open &amp;Folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open pictures, palettes of any program, or a project</source>
        <translation>Ouvrir des images, des palettes de tout programme, ou un projet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the folder where Huescope notes what went wrong, without pictures or passwords</source>
        <translation>Ouvrir le dossier où Huescope note ce qui a mal tourné, sans images ni mots de passe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the picture after this one; the right arrow does it too</source>
        <translation>Ouvrir l’image suivante ; la flèche droite le fait aussi</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the picture before this one; the left arrow does it too</source>
        <translation>Ouvrir l’image précédente ; la flèche gauche le fait aussi</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the picture from the clipboard, or the one whose path or address is there</source>
        <translation>Ouvrir l’image du presse-papiers, ou celle dont le chemin ou l’adresse s’y trouve</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Pale&amp;ttes in Library</source>
        <translation>Pale&amp;ttes de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Put the picture in the colours of the palette on the clipboard, at full size</source>
        <translation>Mettre l’image dans les couleurs de la palette dans le presse-papiers, en pleine taille</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Read how everything is done; no network is needed</source>
        <translation>Lire comment tout se fait ; sans réseau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Read what changed in this version and in earlier ones</source>
        <translation>Lire ce qui a changé dans cette version et les précédentes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>S&amp;hare…</source>
        <translation>Part&amp;ager…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save &amp;Four Panels…</source>
        <translation>Enregistrer &amp;quatre panneaux…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save Reduced P&amp;icture…</source>
        <translation>Enregistrer l’&amp;image réduite…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save Si&amp;x Sizes…</source>
        <translation>Enregistrer six &amp;tailles…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the palette of each picture that is selected in the browser as a file of its own</source>
        <translation>Enregistrer la palette de chaque image sélectionnée dans le navigateur comme un fichier à part</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the palette once more as it was saved last: same format, same options, same file</source>
        <translation>Enregistrer à nouveau la palette comme la dernière fois : même format, mêmes options, même fichier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the picture beside its colours by share, its main and its second colour: PNG or PDF</source>
        <translation>Enregistrer l’image à côté de ses couleurs par part, de sa principale et de sa deuxième : PNG ou PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the picture in 2 to 64 colours side by side on one sheet: PNG or PDF</source>
        <translation>Enregistrer l’image en 2 à 64 couleurs côte à côte sur une feuille : PNG ou PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the picture in the colours of the palette, at full size: PNG, WebP and others</source>
        <translation>Enregistrer l’image dans les couleurs de la palette, en pleine taille : PNG, WebP et autres</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See how much of each picture of the shown folder or bucket is in the colours of the palette</source>
        <translation>Voir quelle part de chaque image du dossier ou du bucket affiché est dans les couleurs de la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See more</source>
        <translation>Voir plus large</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See the palettes of the pictures that are selected in the browser below each other</source>
        <translation>Voir les unes sous les autres les palettes des images sélectionnées dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See the version, and the licences of everything that Huescope is made of</source>
        <translation>Voir la version, et les licences de tout ce dont Huescope est fait</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See what to do first, in four cards that do it on a sample</source>
        <translation>Voir quoi faire d’abord, en quatre cartes qui le font sur un exemple</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Share</source>
        <comment>with others</comment>
        <translation>Partager</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show &amp;Log Folder</source>
        <translation>Montrer le dossier du &amp;journal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show &amp;Pins</source>
        <translation>Montrer les é&amp;pingles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show the palettes that you opened, made or exported, in the browser</source>
        <translation>Montrer dans le navigateur les palettes que vous avez ouvertes, faites ou exportées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show the whole picture</source>
        <translation>Montrer toute l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show where in the picture each colour of the palette is: drag a pin to take another pixel</source>
        <translation>Montrer où chaque couleur de la palette est dans l’image : tirer une épingle prend un autre pixel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Sta&amp;r in Library</source>
        <translation>É&amp;toiler en bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Stop the running work; what is shown stays</source>
        <translation>Arrêter le travail en cours ; ce qui est montré reste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Take the palette to another tool: choose a format, see what it writes, copy or save it</source>
        <translation>Emporter la palette vers un autre outil : choisir un format, voir ce qu’il écrit, copier ou enregistrer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Add to Board</source>
        <translation>Ajouter à la planche</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Arrange Board</source>
        <translation>Ranger la planche</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>New Board</source>
        <translation>Nouvelle planche</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>No board is open: select pictures and choose New Board.</source>
        <translation>Aucune planche n’est ouverte : sélectionnez des images et choisissez Nouvelle planche.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Open a folder or bucket of pictures first.</source>
        <translation>Ouvrez d’abord un dossier ou un bucket d’images.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>There is no palette yet.</source>
        <translation>Il n’y a pas encore de palette.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Add Colour…</source>
        <translation>&amp;Ajouter une couleur…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Close Palette</source>
        <translation>&amp;Fermer la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Divider</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Duplicate Colour</source>
        <translation>&amp;Dupliquer la couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Edit Colour…</source>
        <translation>&amp;Modifier la couleur…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Group Colours…</source>
        <translation>&amp;Grouper les couleurs…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Judge Palette…</source>
        <translation>&amp;Juger la palette…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Lock Colour</source>
        <translation>&amp;Verrouiller la couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;New Palette</source>
        <translation>&amp;Nouvelle palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Reduced</source>
        <translation>&amp;Réduite</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Side by Side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Ungroup Colours</source>
        <translation>Dégro&amp;uper les couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Add a colour from anywhere on the screen, also of other programs</source>
        <translation>Ajouter une couleur de n’importe où à l’écran, d’autres programmes aussi</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Add a colour that you choose or type; paste, drop and Pick add colours too</source>
        <translation>Ajouter une couleur que vous choisissez ou tapez ; coller, déposer et prélever en ajoutent aussi</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Begin an empty palette beside the open ones</source>
        <translation>Commencer une palette vide à côté des ouvertes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Bring back the palette that was closed last</source>
        <translation>Ramener la dernière palette fermée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Change the colour by OKLCH, HSL, RGB, hex or any CSS notation; a double click does it too</source>
        <translation>Changer la couleur par OKLCH, HSL, RGB, hex ou toute notation CSS ; un double clic le fait aussi</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Close the shown palette; it can be brought back</source>
        <translation>Fermer la palette affichée ; elle peut revenir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Compare &amp;Moods…</source>
        <translation>Comparer les &amp;ambiances…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Dele&amp;te Colour</source>
        <translation>Su&amp;pprimer la couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Di&amp;fference</source>
        <translation>Di&amp;fférence</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Do once more what was undone</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Duplicate &amp;Palette</source>
        <translation>Dupliquer la &amp;palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Find A&amp;gain</source>
        <translation>C&amp;hercher à nouveau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Find the colours anew from the picture: hand-made changes go, locked swatches stay</source>
        <translation>Chercher à nouveau les couleurs dans l’image : les changements faits main s’en vont, les échantillons verrouillés restent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Give the shown palette another name</source>
        <translation>Donner un autre nom à la palette montrée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Give the swatch another name</source>
        <translation>Donner un autre nom à l’échantillon</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Judge</source>
        <translation>Juger</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Keep the swatch just as it is while the others are found round it; once more frees it</source>
        <translation>Garder l’échantillon tel quel pendant que les autres sont cherchés autour ; encore une fois le libère</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Let the selected swatches stand one place earlier</source>
        <translation>Avancer d’une place les échantillons sélectionnés</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Let the selected swatches stand one place later</source>
        <translation>Reculer d’une place les échantillons sélectionnés</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Move Colour &amp;Back</source>
        <translation>Dé&amp;placer vers le début</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Move Colour &amp;Forward</source>
        <translation>Déplacer vers la &amp;fin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Open a copy of the shown palette beside it, to try something else</source>
        <translation>Ouvrir une copie de la palette montrée à côté d’elle, pour essayer autre chose</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Open the swatches that are painted in a picture of a palette, each in its exact colour</source>
        <translation>Ouvrir les échantillons peints dans l’image d’une palette, chacun dans sa couleur exacte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>P&amp;ick from Picture</source>
        <translation>Prélever dans l’&amp;image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Palette N&amp;ote…</source>
        <translation>N&amp;ote de la palette…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Pick</source>
        <translation>Prélever</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Pick from &amp;Screen…</source>
        <translation>Prélever à l’é&amp;cran…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Point at the picture and click to add a colour: arrow keys nudge, Esc ends</source>
        <translation>Pointer l’image et cliquer pour ajouter une couleur : les flèches poussent, Échap termine</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Put a copy beside each selected swatch</source>
        <translation>Mettre une copie à côté de chaque échantillon sélectionné</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Put the selected swatches into a group with a name</source>
        <translation>Mettre les échantillons sélectionnés dans un groupe avec un nom</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Re&amp;name Colour</source>
        <translation>Re&amp;nommer la couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Read &amp;Swatches in Picture</source>
        <translation>Lire les é&amp;chantillons de l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <location filename="../../app/huescope/ui/picture/signs.py"/>
        <source>Reduced</source>
        <translation>Réduite</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Rename Pale&amp;tte…</source>
        <translation>Renommer la pale&amp;tte…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Reopen C&amp;losed Palette</source>
        <translation>Rouvrir la pa&amp;lette fermée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>See how different the colours are, how they read as text, and how other eyes see them</source>
        <translation>Voir combien les couleurs diffèrent, comment elles se lisent comme texte, et comment d’autres yeux les voient</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>See the colours of this picture in every mood below each other, and take one</source>
        <translation>Voir les couleurs de cette image dans chaque ambiance, les unes sous les autres, et en prendre une</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show both pictures beside each other, zoomed and moved together</source>
        <translation>Montrer les deux images côte à côte, zoomées et déplacées ensemble</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show how far each pixel is from its palette colour, as a grey</source>
        <translation>Montrer combien chaque pixel est loin de sa couleur de palette, comme un gris</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show the original left and the reduced picture right of a line that you can drag</source>
        <translation>Montrer l’original à gauche et l’image réduite à droite d’une ligne que l’on peut tirer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show the picture as it is; hold O to see it for a moment</source>
        <translation>Montrer l’image telle qu’elle est ; tenir O la montre un moment</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show the picture in the colours of the palette, or as it is; hold O to see the original</source>
        <translation>Montrer l’image dans les couleurs de la palette, ou telle qu’elle est ; tenir O montre l’original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Take the last step back</source>
        <translation>Annuler le dernier pas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Take the selected swatches out of the palette; undo brings them back</source>
        <translation>Retirer les échantillons sélectionnés de la palette ; annuler les ramène</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Take the selected swatches out of their group</source>
        <translation>Retirer les échantillons sélectionnés de leur groupe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Write down what is worth knowing about this palette</source>
        <translation>Noter ce qu’il faut savoir de cette palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>Compare the original with the reduced picture: R reduced, D divider, S side by side, X difference; hold O to see the original</source>
        <translation>Comparer l’original et l’image réduite : R réduite, D séparateur, S côte à côte, X différence ; tenir O montre l’original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>Moods are of a picture: open one first.</source>
        <translation>Les ambiances sont celles d’une image : ouvrez-en d’abord une.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Copy &amp;As</source>
        <translation>Copier &amp;en</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as #1e90ff</source>
        <translation>Comme #1e90ff</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as --sky: #1e90ff;</source>
        <translation>Comme --sky: #1e90ff;</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as color(display-p3 0.272 0.556 0.969), with colours beyond sRGB</source>
        <translation>Comme color(display-p3 0.272 0.556 0.969), avec les couleurs au-delà de sRGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as hsl(209.6 100% 55.9%)</source>
        <translation>Comme hsl(209.6 100% 55.9%)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as oklch(0.652 0.19 253)</source>
        <translation>Comme oklch(0.652 0.19 253)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as rgb(30 144 255)</source>
        <translation>Comme rgb(30 144 255)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Write how each colour is copied</source>
        <translation>Écrire comment chaque couleur est copiée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to add it to the board</source>
        <translation>Déposez pour l’ajouter à la planche</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to audit
these pictures</source>
        <translation>Déposer pour auditer
ces images</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to see its colours</source>
        <translation>Déposez pour voir ses couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to see the picture in these colours</source>
        <translation>Déposez pour voir l’image dans ces couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Add Colour</source>
        <translation>Ajouter une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Name of the group:</source>
        <translation>Nom du groupe :</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Name of the palette:</source>
        <translation>Nom de la palette :</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>New palette</source>
        <translation>Nouvelle palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Palette Note</source>
        <translation>Note de la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>Rename Palette</source>
        <translation>Renommer la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>That swatch is not in the palette any more.</source>
        <translation>Cet échantillon n’est plus dans la palette.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>What is worth knowing about this palette:</source>
        <translation>Ce qu’il faut savoir de cette palette :</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>{value} copy</source>
        <translation>{value} copie</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copied {places} ({how})</source>
        <translation>{places} copié ({how})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copied {short}</source>
        <translation>{short} copié</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copy {count} Colours</source>
        <translation>Copier {count} couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>There are no colours to copy.</source>
        <translation>Il n’y a pas de couleurs à copier.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>{what} as {notations}</source>
        <translation>{what} en {notations}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>Colour differences are CIEDE2000.</source>
        <translation>Les différences de couleur sont CIEDE2000.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>Figures of the Reduced Picture</source>
        <translation>Chiffres de l’image réduite</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>The error after each round of the search, the lowest so far</source>
        <translation>L’erreur après chaque passe de la recherche, la plus basse jusque-là</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>The palette is still being found.</source>
        <translation>La palette est encore en recherche.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/help_commands.py"/>
        <source>About Huescope</source>
        <translation>À propos de Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/help_commands.py"/>
        <source>What&apos;s New</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/help_commands.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/late_parts.py"/>
        <source>Export A&amp;gain to {name}</source>
        <translation>Exporter à no&amp;uveau vers {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>&amp;Delete All</source>
        <translation>Tout &amp;supprimer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Copied {texts} as CSS</source>
        <translation>{texts} copié en CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Delete all palettes of the library?</source>
        <translation>Supprimer toutes les palettes de la bibliothèque ?</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Deleted {count} of the library</source>
        <translation>{count} de la bibliothèque supprimées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Empty the library</source>
        <translation>Vider la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Files that you saved or exported stay. This cannot be undone, and a sync program deletes them on other computers, too.</source>
        <translation>Les fichiers que vous avez enregistrés ou exportés restent. Cela ne peut pas être annulé, et un programme de synchronisation les supprime aussi sur d’autres ordinateurs.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Kept {entry} in the library</source>
        <translation>{entry} gardée dans la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Leave the library as it is</source>
        <translation>Laisser la bibliothèque comme elle est</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Starred {name} in the library</source>
        <translation>{name} étoilée dans la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>There is no palette to keep.</source>
        <translation>Il n’y a pas de palette à garder.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Took the star from {name} in the library</source>
        <translation>Étoile ôtée à {name} dans la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>the palette</source>
        <translation>la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>&amp;Colours of a New Picture</source>
        <translation>&amp;Couleurs d’une nouvelle image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>&amp;Surround of the Picture</source>
        <translation>&amp;Entourage de l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Clear Recent Pictures</source>
        <translation>Effacer les images récentes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Colour &amp;Vision</source>
        <translation>&amp;Vision des couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Follow the System</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Nothing was opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Put it on the clipboard as it was copied last (click, or Enter)</source>
        <translation>La mettre dans le presse-papiers comme la dernière fois (clic, ou Entrée)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>{place} (page {page})</source>
        <translation>{place} (page {page})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>95 % within</source>
        <translation>95 % à moins de</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>95{space}% within ΔE {delta_e:.1f}</source>
        <translation>95{space}% à moins de ΔE {delta_e:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Before dithering, with each pixel in its nearest colour; what is mixed looks nearer from some distance.</source>
        <translation>Avant tramage, chaque pixel dans sa couleur la plus proche ; ce qui est mélangé paraît plus proche d’une certaine distance.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Bits a pixel</source>
        <translation>Bits par pixel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Clearly simpler than the original</source>
        <translation>Nettement plus simple que l’original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Far from the original: only its main colours</source>
        <translation>Loin de l’original : ses couleurs principales seulement</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Looks the same as the original</source>
        <translation>Pareille à l’original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Mean ΔE</source>
        <translation>ΔE moyen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Near the original: hardly any difference to see</source>
        <translation>Proche de l’original : presque aucune différence visible</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Near the original: small differences side by side</source>
        <translation>Proche de l’original : petites différences côte à côte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>The same as the original, pixel by pixel</source>
        <translation>La même que l’original, pixel par pixel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>The search took {n} round: mean squared error {first:.1f} to {last:.1f}.</source>
        <comment>The search took {n} rounds: mean squared error {first:.1f} to {last:.1f}.</comment>
        <translation>
            <numerusform>La recherche a pris {n} passe : erreur quadratique moyenne de {first:.1f} à {last:.1f}.</numerusform>
            <numerusform>La recherche a pris {n} passes : erreur quadratique moyenne de {first:.1f} à {last:.1f}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>The search took {n} round; its mean squared error stayed at {mse:.1f}.</source>
        <comment>The search took {n} rounds; its mean squared error stayed at {mse:.1f}.</comment>
        <translation>
            <numerusform>La recherche a pris {n} passe ; son erreur quadratique moyenne est restée à {mse:.1f}.</numerusform>
            <numerusform>La recherche a pris {n} passes ; son erreur quadratique moyenne est restée à {mse:.1f}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>These colours needed no search.</source>
        <translation>Ces couleurs n’ont demandé aucune recherche.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>from a pixel to its palette colour</source>
        <translation>d’un pixel à sa couleur de palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>squared error of a mean pixel, red, green and blue</source>
        <translation>erreur quadratique d’un pixel moyen, rouge, vert et bleu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>the 95th percentile of these</source>
        <translation>leur 95e centile</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>the same, as a ratio to white</source>
        <translation>le même, comme rapport au blanc</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>{bits_saved} saved before compression</source>
        <translation>{bits_saved} économisés avant compression</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Browse a folder</source>
        <translation>Parcourir un dossier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Drop one to see its colours beside these.</source>
        <translation>Déposez-en une pour voir ses couleurs à côté de celles-ci.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Open one of its folders to see pictures.</source>
        <translation>Ouvrez un de ses dossiers pour voir des images.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>This palette cannot be opened</source>
        <translation>Cette palette ne peut pas être ouverte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>{n} file is no picture or palette</source>
        <comment>{n} files are no pictures or palettes</comment>
        <translation>
            <numerusform>{n} fichier n’est ni une image ni une palette</numerusform>
            <numerusform>{n} fichiers ne sont ni des images ni des palettes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Open another page or frame of this file</source>
        <translation>Ouvrir une autre page ou image de ce fichier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/pick_commands.py"/>
        <source>There is no picture to pick from.</source>
        <translation>Il n’y a pas d’image où prélever.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>&amp;Not Now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Open Picture</source>
        <translation>&amp;Ouvrir l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>It is at {shown}</source>
        <translation>Elle est à {shown}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>Open the picture that this project is from?</source>
        <comment>Open the {n} pictures that this project is from?</comment>
        <translation>
            <numerusform>Ouvrir l’image dont vient ce projet ?</numerusform>
            <numerusform>Ouvrir les {n} images dont vient ce projet ?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>Read or fetch it, now and in future</source>
        <translation>La lire ou la télécharger, maintenant et à l’avenir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>The first is at {shown}</source>
        <translation>La première est à {shown}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>Work on the palette without its picture</source>
        <translation>Travailler sur la palette sans son image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Copied {size} pixels in {colors}</source>
        <translation>{size} pixels en {colors} copiés</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Copying the reduced picture… Esc stops it</source>
        <translation>Copie de l’image réduite… Échap l’arrête</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>PNG (*.png);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Preparing the reduced picture… hold it until it follows</source>
        <translation>Préparation de l’image réduite… maintenez jusqu’à ce qu’elle suive</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Save Four Panels</source>
        <translation>Enregistrer quatre panneaux</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Save Six Sizes</source>
        <translation>Enregistrer six tailles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Saved {name}, {size}</source>
        <translation>{name} enregistré, {size}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>The palette is still being found; copy once it is there.</source>
        <translation>La palette est encore en recherche ; copiez quand elle est là.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>Analysed in {seconds}</source>
        <translation>Analysée en {seconds}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>Before dithering: {sentence}</source>
        <translation>Avant tramage : {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>How large the picture is shown</source>
        <translation>Quelle taille a l’image montrée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>How near the reduced picture is to the original</source>
        <translation>Combien l’image réduite est proche de l’original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>In the colours of another palette: {sentence}</source>
        <translation>Dans les couleurs d’une autre palette : {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>Stop the running work; what is shown stays (Esc)</source>
        <translation>Arrêter le travail en cours ; ce qui est montré reste (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>in {working_spaces}</source>
        <translation>en {working_spaces}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>{quality}
Click for the search (Ctrl+I)</source>
        <translation>{quality}
Cliquer montre la recherche (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rétablir : {step}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Annuler : {step}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>Opening {opening_name}…</source>
        <translation>Ouverture de {opening_name}…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Hide the browse panel</source>
        <translation>Cacher le panneau du navigateur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Hide the inspector panel</source>
        <translation>Cacher le panneau de l’inspecteur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Show the browse panel</source>
        <translation>Montrer le panneau du navigateur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Show the inspector panel</source>
        <translation>Montrer le panneau de l’inspecteur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;Palette</source>
        <translation>&amp;Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Count it again</source>
        <translation>La compter à nouveau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Count it as white</source>
        <translation>La compter comme blanc</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Leave it out of the palette</source>
        <translation>L’omettre de la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>{label}, ignored</source>
        <translation>{label}, ignoré</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>Colours in the palette</source>
        <translation>Couleurs de la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>From {first} colours on, palettes are those of least error in every mood, so the curve begins anew there.</source>
        <translation>À partir de {first} couleurs, les palettes sont celles de moindre erreur dans chaque ambiance ; la courbe y recommence.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>The dotted line is the tolerance, {tolerance:g}.</source>
        <translation>La ligne pointillée est la tolérance, {tolerance:g}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>{colors}: mean ΔE {mean_delta_e:.1f} (area), 95 % of the pixels within {p95_delta_e:.1f} (line).</source>
        <translation>{colors} : ΔE moyen {mean_delta_e:.1f} (surface), 95 % des pixels à moins de {p95_delta_e:.1f} (ligne).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/count_curve.py"/>
        <source>{label} from {colors}</source>
        <translation>{label} à partir de {colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Di&amp;thering</source>
        <translation>&amp;Tramage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Diffusion</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Dither: {method}</source>
        <translation>Tramage : {method}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Dithering mixes palette colours in fine patterns, so that gradients show no bands. Flat areas stay flat; the saved picture has just the pixels that are shown</source>
        <translation>Le tramage mêle les couleurs de la palette en motifs fins, pour que les dégradés ne montrent pas de bandes. Les aplats restent plats ; l’image enregistrée a exactement les pixels montrés</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Less is cleaner and makes smaller files; 0 % is no dithering</source>
        <translation>Moins est plus net et fait de plus petits fichiers ; 0 % est sans tramage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Ordered</source>
        <translation>Ordonné</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Strength of dithering</source>
        <translation>Intensité du tramage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>95 % of the pixels are within</source>
        <translation>95 % des pixels sont à moins de</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>Another ΔE</source>
        <translation>Un autre ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>CIEDE2000 that 95 % of the pixels should keep within</source>
        <translation>CIEDE2000 que 95 % des pixels ne doivent pas dépasser</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>CIEDE2000 {delta_e:g}: {source}</source>
        <translation>CIEDE2000 {delta_e:g} : {source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>How many colours are enough is being measured</source>
        <translation>On mesure combien de couleurs suffisent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>In every palette, more than 5 % of the pixels differ by more than the tolerance. The arrow offers other tolerances</source>
        <translation>Dans toute palette, plus de 5 % des pixels diffèrent de plus que la tolérance. La flèche propose d’autres tolérances</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>In this mood, more than 5 % of the pixels differ by more than the tolerance in a palette of any size. Click for the palettes of least error; the arrow offers other tolerances</source>
        <translation>Dans cette ambiance, plus de 5 % des pixels diffèrent de plus que la tolérance dans une palette de toute taille. Cliquer donne les palettes de moindre erreur ; la flèche propose d’autres tolérances</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>The smallest palette in which 95 % of the pixels are within the tolerance of the original. Click to go there; the arrow offers other tolerances</source>
        <translation>La plus petite palette où 95 % des pixels sont dans la tolérance de l’original. Cliquer y va ; la flèche propose d’autres tolérances</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>% of pixels nearest  ·  ΔE</source>
        <translation>% des pixels les plus proches  ·  ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>% of pixels nearest to a colour  ·  ΔE between two</source>
        <translation>% des pixels les plus proches d’une couleur  ·  ΔE entre deux</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>256 colours · 99 ≈</source>
        <translation>256 couleurs · 99 ≈</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>As you put them: what is found anew takes the place of what is like it</source>
        <translation>Comme vous les avez mis : ce qui est trouvé à nouveau prend la place de ce qui lui ressemble</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Drag the palette out: as .ase, .css and .gpl files, and as text</source>
        <translation>Glisser la palette dehors : en fichiers .ase, .css et .gpl, et en texte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>How the difference ΔE between neighbours is measured</source>
        <translation>Comment la différence ΔE entre voisines est mesurée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Order of palette</source>
        <translation>Ordre de la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Own</source>
        <translation>Le vôtre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>{n} pair of neighbours is under the just noticeable difference of {formula} ({jnd:g}): most people see one colour</source>
        <comment>{n} pairs of neighbours are under the just noticeable difference of {formula} ({jnd:g}): most people see one colour</comment>
        <translation>
            <numerusform>{n} paire de voisines est sous la différence juste perceptible de {formula} ({jnd:g}) : la plupart des gens voient une couleur</numerusform>
            <numerusform>{n} paires de voisines sont sous la différence juste perceptible de {formula} ({jnd:g}) : la plupart des gens voient une couleur</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>ΔE between two</source>
        <translation>ΔE entre deux</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Compare moods…</source>
        <translation>Comparer les ambiances…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>From calm to vivid</source>
        <translation>De calme à vif</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/moods_dialog.py"/>
        <source>Compare Moods</source>
        <translation>Comparer les ambiances</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/moods_dialog.py"/>
        <source>Finding the exact palettes: {n} of {all}</source>
        <translation>Recherche des palettes exactes : {n} sur {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/palette_row/moods_dialog.py"/>
        <source>{n} colour in each mood. Click a row to take it.</source>
        <comment>{n} colours in each mood. Click a row to take it.</comment>
        <translation>
            <numerusform>{n} couleur dans chaque ambiance. Cliquez sur une ligne pour la prendre.</numerusform>
            <numerusform>{n} couleurs dans chaque ambiance. Cliquez sur une ligne pour la prendre.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>Close this palette</source>
        <translation>Fermer cette palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>Open palettes</source>
        <translation>Palettes ouvertes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>The open palettes: click to show one, double-click to rename it</source>
        <translation>Les palettes ouvertes : cliquer en montre une, double-cliquer la renomme</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>{name}: {count}
Drag it out for its files</source>
        <translation>{name} : {count}
Glissez-la dehors pour ses fichiers</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>Drop, paste or pick a colour</source>
        <translation>Déposez, collez ou prélevez une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>Enter or Ctrl+C copies it ({label}), F2 renames, L locks, Del removes</source>
        <translation>Entrée ou Ctrl+C la copie ({label}), F2 renomme, L verrouille, Suppr retire</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>Reduced picture: drag it out as a PNG file, at full size; Ctrl+Shift+C copies it</source>
        <translation>Image réduite : glissez-la dehors en fichier PNG, en pleine taille ; Ctrl+Shift+C la copie</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>{keys}; the right button offers more.</source>
        <translation>{keys} ; le bouton droit en offre plus.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>At full size in these colours, the picture takes at most {size_bytes} bytes as {kind}. Save Reduced Picture packs it smaller, and shows the size of each format</source>
        <translation>En taille réelle, l’image dans ces couleurs prend au plus {size_bytes} octets en {kind}. « Enregistrer l’image réduite » la compresse davantage et affiche la taille de chaque format</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>How many colours the picture is reduced to: drag, or use the arrow keys</source>
        <translation>À combien de couleurs l’image est réduite : tirer, ou flèches</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>How many colours, from 2 to 256: type a number and press Enter</source>
        <translation>Combien de couleurs, de 2 à 256 : tapez un nombre et pressez Entrée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>Mean difference: CIEDE2000 between a pixel and its palette colour</source>
        <translation>Différence moyenne : CIEDE2000 entre un pixel et sa couleur de palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>Number of colours</source>
        <translation>Nombre de couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>The palette is not of this picture. Move to find as many colours in the picture instead; Undo brings the palette back</source>
        <translation>La palette n’est pas de cette image. Bouger cherche plutôt autant de couleurs dans l’image ; Annuler ramène la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>mean difference {mean:.1f}</source>
        <translation>différence moyenne {mean:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/stops.py"/>
        <source>See the picture in {colors}</source>
        <translation>Voir l’image en {colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Copy {hex} (Enter)</source>
        <translation>Copier {hex} (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Lock it, so that it stays when colours are found anew (L)</source>
        <translation>Le verrouiller, pour qu’il reste quand les couleurs sont cherchées à nouveau (L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Take it out of the palette; undo brings it back (Del)</source>
        <translation>Le retirer de la palette ; annuler le ramène (Del)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Unlock it, so that it may change when colours are found anew (L)</source>
        <translation>Le déverrouiller, pour qu’il puisse changer quand les couleurs sont cherchées à nouveau (L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/library_keeper.py"/>
        <source>The library of palettes: {error}</source>
        <translation>La bibliothèque de palettes : {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Close Now</source>
        <translation>&amp;Fermer maintenant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Don&apos;t Save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Wait</source>
        <translation>&amp;Attendre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Close the window as soon as the file is saved</source>
        <translation>Fermer la fenêtre dès que le fichier est enregistré</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Close the window; the file may stay as it was</source>
        <translation>Fermer la fenêtre ; le fichier peut rester comme il était</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Go on as before</source>
        <translation>Continuer comme avant</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Huescope projects (*{suffix})</source>
        <translation>Projets Huescope (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Keep all open palettes in a project file</source>
        <translation>Garder toutes les palettes ouvertes dans un fichier de projet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Let the changes go</source>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Save Project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Save the changes to the project?</source>
        <translation>Enregistrer les changements du projet ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Save the changes to “{name}”?</source>
        <comment>Save the changes to {n} palettes?</comment>
        <translation>
            <numerusform>Enregistrer les changements de « {name} » ?</numerusform>
            <numerusform>Enregistrer les changements de {n} palettes ?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Still saving {name}; the window closes then.</source>
        <translation>{name} s’enregistre encore ; la fenêtre se fermera ensuite.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>There is no picture yet to find swatches in.</source>
        <translation>Il n’y a pas encore d’image où chercher des échantillons.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>They are in no file yet.</source>
        <translation>Elles ne sont encore dans aucun fichier.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>What is not in the file then is offered at the next start.</source>
        <translation>Ce qui ne sera pas dans le fichier est proposé au prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>{name}: there is no palette in this project.</source>
        <translation>{name} : il n’y a pas de palette dans ce projet.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>“{name}” is still being saved.</source>
        <translation>« {name} » s’enregistre encore.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Hide this; the Help menu shows the folder of the log</source>
        <translation>Cacher ceci ; le menu Aide montre le dossier du journal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Huescope ended unexpectedly ({when}). No unsaved palettes were left behind.</source>
        <translation>Huescope s’est arrêté de façon inattendue ({when}). Aucune palette non enregistrée n’est restée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Huescope ended unexpectedly ({when}). {n} palette was not saved: {listed}</source>
        <comment>Huescope ended unexpectedly ({when}). {n} palettes were not saved: {listed}</comment>
        <translation>
            <numerusform>Huescope s’est arrêté de façon inattendue ({when}). {n} palette n’était pas enregistrée : {listed}</numerusform>
            <numerusform>Huescope s’est arrêté de façon inattendue ({when}). {n} palettes n’étaient pas enregistrées : {listed}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Let these palettes go for good</source>
        <translation>Abandonner ces palettes pour de bon</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Open these palettes again, just as they were</source>
        <translation>Rouvrir ces palettes, exactement comme elles étaient</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>a palette without a name</source>
        <translation>une palette sans nom</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>{listed} and {more} more</source>
        <translation>{listed} et {more} de plus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>{n} palette was not saved when Huescope ended ({when}): {listed}</source>
        <comment>{n} palettes were not saved when Huescope ended ({when}): {listed}</comment>
        <translation>
            <numerusform>{n} palette n’était pas enregistrée quand Huescope s’est arrêté ({when}) : {listed}</numerusform>
            <numerusform>{n} palettes n’étaient pas enregistrées quand Huescope s’est arrêté ({when}) : {listed}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>The settings cannot be read ({strerror}), and none are kept: {path}.</source>
        <translation>Les réglages ne peuvent pas être lus ({strerror}), et aucun n’est gardé : {path}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>The settings file is damaged and cannot be set aside ({strerror}), so no settings are kept: {path}.</source>
        <translation>Le fichier de réglages est endommagé et ne peut pas être mis de côté ({strerror}), aucun réglage n’est donc gardé : {path}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>The settings file was damaged. It was set aside as {name}, and what could be read of it is kept.</source>
        <translation>Le fichier de réglages était endommagé. Il a été mis de côté sous le nom {name}, et ce qui pouvait en être lu est gardé.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>settings cannot be kept here ({strerror})</source>
        <translation>les réglages ne peuvent pas être gardés ici ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>the settings could not be written when the window was closed</source>
        <translation>les réglages n’ont pas pu être écrits à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Add Pictures…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Arrange</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>How much the colours of the selected pictures count, from a quarter to four times ( [ and ] )</source>
        <translation>Combien comptent les couleurs des images sélectionnées, d’un quart à quatre fois ( [ et ] )</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>How much the selected pictures count</source>
        <translation>Combien comptent les images sélectionnées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Lay all pictures in rows again</source>
        <translation>Remettre toutes les images en rangées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Lay more pictures on the board</source>
        <translation>Poser d’autres images sur la planche</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Let the selected pictures stay, without their colours (Space)</source>
        <translation>Laisser les images sélectionnées, sans leurs couleurs (Space)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Take the selected pictures off the board (Delete)</source>
        <translation>Enlever les images sélectionnées de la planche (Delete)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>{items} of {pictures} selected</source>
        <translation>{items} sur {pictures} sélectionnées</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>{pictures}, {out} left out</source>
        <translation>{pictures}, {out} omises</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Count Picture</source>
        <translation>Compter l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Leave Picture Out</source>
        <translation>Omettre l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>Move Picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>One picture at least has to count.</source>
        <translation>Une image au moins doit compter.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>One picture at least stays on the board.</source>
        <translation>Une image au moins reste sur la planche.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Remove Picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>Resize Picture</source>
        <translation>Redimensionner l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Weight of Picture</source>
        <translation>Poids de l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_frame.py"/>
        <source>Arrow keys move it, comma and full stop make it smaller or larger, brackets let it count for less or more, Space leaves it out, Delete removes it</source>
        <translation>Les flèches la déplacent, virgule et point la rapetissent ou l’agrandissent, les crochets la font compter moins ou plus, Espace l’omet, Suppr la retire</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>counts {weight:g} times</source>
        <translation>compte {weight:g} fois</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>gave {portion} of this colour</source>
        <translation>a donné {portion} de cette couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>left out</source>
        <translation>omise</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>{name}
cannot be read</source>
        <translation>{name}
ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>{name}
is being read</source>
        <translation>{name}
est en lecture</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Counts</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Leave Out</source>
        <translation>&amp;Omettre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Remove from Board</source>
        <translation>&amp;Retirer de la planche</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Let it stay on the board, without its colours</source>
        <translation>La laisser sur la planche, sans ses couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Show this picture alone; the board stays open in its tab</source>
        <translation>Montrer cette image seule ; la planche reste ouverte dans son onglet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Take it off the board; undo brings it back</source>
        <translation>L’enlever de la planche ; annuler la ramène</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>Colour difference (CIEDE2000): 0 is none, 1 is just noticeable, white is the most</source>
        <translation>Différence de couleur (CIEDE2000) : 0 est nulle, 1 juste perceptible, le blanc la plus grande</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>Legend of the difference view</source>
        <translation>Légende de la vue des différences</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>The largest connected part of the 5 % of the picture that differ most: {mean:.1f} on average, up to {peak:.1f} (CIEDE2000). Click to look at it</source>
        <translation>La plus grande partie d’un seul tenant des 5 % de l’image qui diffèrent le plus : {mean:.1f} en moyenne, jusqu’à {peak:.1f} (CIEDE2000). Cliquer la montre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/divider.py"/>
        <source>Divider between original and reduced picture</source>
        <translation>Séparateur entre l’original et l’image réduite</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/divider.py"/>
        <source>Drag to compare original and reduced picture; arrow keys, Home and End move it too, a double click centres it</source>
        <translation>Tirez pour comparer l’original et l’image réduite ; flèches, Début et Fin le déplacent aussi, un double clic le centre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/divider.py"/>
        <source>{value} % original</source>
        <translation>{value} % original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>Eyedropper</source>
        <translation>Pipette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>Mean of {side_px} × {side_px} pixels</source>
        <translation>Moyenne de {side_px} × {side_px} pixels</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>One pixel</source>
        <translation>Un pixel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>What is taken where you click; [ and ] choose it, too</source>
        <translation>Ce qui est pris où vous cliquez ; [ et ] le choisissent aussi</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/loupe.py"/>
        <source>1 px</source>
        <translation>1 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/loupe.py"/>
        <source>{side_px} × {side_px} px</source>
        <translation>{side_px} × {side_px} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/loupe.py"/>
        <source>{square} at {x}, {y}</source>
        <translation>{square} à {x}, {y}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/loupe.py"/>
        <source>{square}, {opacity} opaque</source>
        <translation>{square}, opaque à {opacity}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>Drop a picture anywhere, or press Ctrl+O</source>
        <translation>Déposez une image ici, ou pressez Ctrl+O</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>Opening {name} was stopped.</source>
        <translation>L’ouverture de {name} a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>This picture cannot be shown</source>
        <translation>Cette image ne peut pas être montrée</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>This picture is not open</source>
        <translation>Cette image n’est pas ouverte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/pin.py"/>
        <source>Drag it to another pixel and its swatch follows; arrow keys move it, too, and Enter keeps it</source>
        <translation>Tirez-la vers un autre pixel et son échantillon suit ; les flèches la déplacent aussi, et Entrée la garde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/pin.py"/>
        <source>Pin of #{hex}, column {column}, row {row}</source>
        <translation>Épingle de #{hex}, colonne {column}, ligne {row}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/signs.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Hide this message; {effect}</source>
        <translation>Masquer ce message ; {effect}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <location filename="../../app/huescope/ui/widgets/empty_state.py"/>
        <source>Read the picture once more</source>
        <translation>Lire l’image encore une fois</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Read the rest of the picture</source>
        <translation>Lire le reste de l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Stopped at the first look: colours and shares are approximate.</source>
        <translation>Arrêté au premier coup d’œil : couleurs et parts sont approximatives.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>nothing else changes</source>
        <translation>rien d’autre ne change</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>the rest of the picture is read</source>
        <translation>le reste de l’image est lu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>{failure} {shown} is a first look.</source>
        <translation>{failure} {shown} est un premier coup d’œil.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/platform/screen_color.py"/>
        <source>The desktop could not pick a colour from the screen.</source>
        <translation>Le bureau n’a pas pu prélever une couleur à l’écran.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>&amp;Defaults</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Choose what a new installation has; Save keeps it</source>
        <translation>Choisir ce qu’a une nouvelle installation ; Enregistrer le garde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Keep these settings (Enter)</source>
        <translation>Garder ces réglages (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Leave everything as it was (Esc)</source>
        <translation>Tout laisser comme c’était (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>&amp;Folder…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>De&amp;lete All…</source>
        <translation>&amp;Tout supprimer…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Delete all palettes of the library</source>
        <translation>Supprimer toutes les palettes de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Folder of the Library</source>
        <translation>Dossier de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Folder of the library: {folder}</source>
        <translation>Dossier de la bibliothèque : {folder}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>In the folder of this program</source>
        <translation>Dans le dossier de ce programme</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Keep the library in another folder, such as one that is synced with other computers; the palettes are moved there when these settings are saved</source>
        <translation>Garder la bibliothèque dans un autre dossier, par exemple un dossier synchronisé avec d’autres ordinateurs ; les palettes y sont déplacées quand ces réglages sont enregistrés</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>All other formats always are: a broken file cannot harm the program there</source>
        <translation>Tous les autres formats toujours : là, un fichier abîmé ne peut pas nuire au programme</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Automatic ({memory_bytes:.1f} GB)</source>
        <translation>Automatique ({memory_bytes:.1f} Go)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Black point compensation</source>
        <translation>Compensation du point noir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Copied as</source>
        <translation>Copiées comme</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Decode JPEG, PNG and WebP in a separate process, too</source>
        <translation>Décoder JPEG, PNG et WebP aussi dans un processus à part</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Enough</source>
        <translation>Assez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How a colour is written when it is copied with a click, or with Ctrl+C</source>
        <translation>Comment une couleur est écrite quand elle est copiée d’un clic, ou par Ctrl+C</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How colours of a profile are brought into the working space</source>
        <translation>Comment les couleurs d’un profil sont amenées dans l’espace de travail</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How large the texts of the window are</source>
        <translation>Quelle taille ont les textes de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How many colours the palette of a new picture has at first</source>
        <translation>Combien de couleurs a d’abord la palette d’une nouvelle image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How much memory one picture may take; a larger one is opened at a part of its size</source>
        <translation>Combien de mémoire une image peut prendre ; une plus grande est ouverte à une partie de sa taille</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How much of what was fetched from the network is kept, so that it opens at once</source>
        <translation>Combien de ce qui est venu du réseau est gardé, pour s’ouvrir aussitôt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep on disk</source>
        <translation>Garder sur le disque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep palettes in the library</source>
        <translation>Garder les palettes en bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep the colours of browsed pictures</source>
        <translation>Garder les couleurs des images parcourues</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep the differences of shadows: the darkest colour of a profile becomes black</source>
        <translation>Garder les différences des ombres : la couleur la plus foncée d’un profil devient noire</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Light or dark greys around the pictures</source>
        <translation>Des gris clairs ou foncés autour des images</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Memory limit</source>
        <translation>Limite de mémoire</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Rendering</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Show colours through the monitor&apos;s profile</source>
        <translation>Montrer les couleurs à travers le profil de l’écran</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>So that they can be found by colour; nothing but a few colours of each is kept. What was kept is deleted when this is switched off</source>
        <translation>Pour qu’elles se trouvent par couleur ; seules quelques couleurs de chacune sont gardées. Ce qui était gardé est supprimé quand ceci est désactivé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Surround</source>
        <translation>Entourage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>The formula by which differences between colours are told</source>
        <translation>La formule par laquelle les différences entre couleurs sont dites</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>The grey around the picture, which changes how its colours look</source>
        <translation>Le gris autour de l’image, qui change l’aspect de ses couleurs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>The language of the window, from the next start on</source>
        <translation>La langue de la fenêtre, dès le prochain démarrage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>These count for pictures that are opened from now on.</source>
        <translation>Ceci compte pour les images ouvertes désormais.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Those that you open, make, export or share, each with a small copy of its picture; what is there already stays until it is deleted</source>
        <translation>Celles que vous ouvrez, faites, exportez ou partagez, chacune avec une petite copie de son image ; ce qui est déjà là reste jusqu’à ce qu’on le supprime</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Up to which difference a palette counts as near enough to its picture</source>
        <translation>Jusqu’à quelle différence une palette compte comme assez proche de son image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>What colours are kept in: Display P3 keeps those beyond sRGB, of pictures that have them; hex codes stay sRGB, with color(display-p3 …) beside them</source>
        <translation>Où sont gardées les couleurs : Display P3 garde celles au-delà de sRGB, des images qui en ont ; les codes hex restent en sRGB, avec color(display-p3 …) à côté</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Where the system states one, so that a wide or uneven monitor shows them as they are; what is copied and written stays the same</source>
        <translation>Là où le système en indique un, pour qu’un écran large ou inégal les montre telles qu’elles sont ; ce qui est copié et écrit ne change pas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Working space</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>{amount:g} GB</source>
        <translation>{amount:g} Go</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>{amount_mb} GB</source>
        <translation>{amount_mb} Go</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>{amount_mb} MB</source>
        <translation>{amount_mb} Mo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/board_view.py"/>
        <source>Drag it to a folder, a mail or another program; Copy Image and Save As do the same</source>
        <translation>Glissez-la vers un dossier, un courriel ou un autre programme ; Copier l’image et Enregistrer sous font de même</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/board_view.py"/>
        <source>Preview of the board</source>
        <translation>Aperçu de la planche</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/board_view.py"/>
        <source>{width} by {height} pixels</source>
        <translation>{width} par {height} pixels</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>&amp;Copy Image</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>&amp;Save As…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Copied an image of {width} × {height} pixels.</source>
        <translation>Image de {width} × {height} pixels copiée.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Drawing the board…</source>
        <translation>Dessin de la planche…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Photograph and palette on one board. Drag it out, copy or save it.</source>
        <translation>Photo et palette sur une planche. Glissez-la dehors, copiez-la ou enregistrez-la.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Put the board on the clipboard as an image (Enter)</source>
        <translation>Mettre la planche dans le presse-papiers comme image (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Save the Board</source>
        <translation>Enregistrer la planche</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Save the board as PNG, PDF or SVG</source>
        <translation>Enregistrer la planche en PNG, PDF ou SVG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Share {value}</source>
        <translation>Partager {value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>This palette has no colours yet. Open a picture, or add a colour, and share it then.</source>
        <translation>Cette palette n’a pas encore de couleurs. Ouvrez une image, ou ajoutez une couleur, puis partagez-la.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>{width_px} × {height_px} pixels as an image</source>
        <translation>{width_px} × {height_px} pixels comme image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>A board has at most {most_pictures} pictures.</source>
        <translation>Une planche a au plus {most_pictures} images.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>Add Pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>Added {n} picture to the board</source>
        <comment>Added {n} pictures to the board</comment>
        <translation>
            <numerusform>{n} image ajoutée à la planche</numerusform>
            <numerusform>{n} images ajoutées à la planche</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>These pictures are on the board already.</source>
        <translation>Ces images sont déjà sur la planche.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>Closed {name}. Ctrl+Shift+T brings it back</source>
        <translation>{name} fermée. Ctrl+Shift+T la ramène</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>Open Palette</source>
        <translation>Ouvrir la palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Dithering</source>
        <translation>Tramage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Find Again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Own Order</source>
        <translation>Votre ordre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>The swatches now stand in your own order. Choose another to sort them.</source>
        <translation>Les échantillons sont maintenant dans votre ordre. Choisissez-en un autre pour les trier.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>{colors} Colours</source>
        <translation>{colors} couleurs</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>{n} swatch is locked, and stays.</source>
        <comment>{n} swatches are locked, and all of them stay.</comment>
        <translation>
            <numerusform>{n} échantillon est verrouillé, et reste.</numerusform>
            <numerusform>{n} échantillons sont verrouillés, et tous restent.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/picture_events.py"/>
        <source>{name} is still being opened; these are the colours of the picture before it.</source>
        <translation>{name} s’ouvre encore ; voici les couleurs de l’image d’avant.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/pins.py"/>
        <source>Move Pin</source>
        <translation>Déplacer l’épingle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Dark, high contrast</source>
        <translation>Sombre, fort contraste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Light grey</source>
        <translation>Gris clair</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Light, high contrast</source>
        <translation>Clair, fort contraste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Mid grey</source>
        <translation>Gris moyen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Neutral (follows the theme)</source>
        <translation>Neutre (suit le thème)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>without error</source>
        <translation>sans erreur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>{hex}  ·  nearest to {share} of the picture  ·  {pixels} px</source>
        <translation>{hex}  ·  la plus proche de {share} de l’image  ·  {pixels} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>{hex}  ·  {share}  ·  {pixels} px</source>
        <translation>{hex}  ·  {share}  ·  {pixels} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>{sign}ΔE {value} to the next</source>
        <translation>{sign}ΔE {value} jusqu’à la suivante</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/board_opening.py"/>
        <source>none of its pictures can be read</source>
        <translation>aucune de ses images ne peut être lue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/board_opening.py"/>
        <source>reading pictures</source>
        <translation>lecture des images</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/failures.py"/>
        <source>Something unexpected went wrong ({name}: {error}).</source>
        <translation>Quelque chose d’inattendu a mal tourné ({name} : {error}).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/figure_files.py"/>
        <source>A figure is a PNG or a PDF, and {suffix} is the suffix of neither.</source>
        <translation>Une figure est un PNG ou un PDF, et {suffix} n’est le suffixe d’aucun des deux.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/figure_files.py"/>
        <source>this is the picture itself; give the figure another name</source>
        <translation>c’est l’image elle-même ; donnez un autre nom à la figure</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/pipeline.py"/>
        <location filename="../../app/huescope/ui/tasks/preparation.py"/>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>Dropped text</source>
        <translation>Texte déposé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>no palette is as large as that</source>
        <translation>aucune palette n’est aussi grande</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>there is no colour in it, nor the path or address of a picture</source>
        <translation>il n’y a pas de couleur dedans, ni le chemin ou l’adresse d’une image</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/reduced_files.py"/>
        <source>it was changed after it was opened</source>
        <translation>elle a été modifiée après son ouverture</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/reduced_files.py"/>
        <source>there is a file of this name; choose it to replace it</source>
        <translation>il y a un fichier de ce nom ; choisissez-le pour le remplacer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/reduced_files.py"/>
        <source>this is the picture itself; give the reduced one another name</source>
        <translation>c’est l’image elle-même ; donnez un autre nom à la réduite</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>As most people see</source>
        <translation>Comme la plupart voient</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Blue cones shifted or missing, which is rare: blues look like greens</source>
        <translation>Cônes bleus décalés ou absents, ce qui est rare : les bleus ressemblent aux verts</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Blue-blind (tritan)</source>
        <translation>Sans bleu (tritan)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Green cones shifted or missing, the most common: reds look like greens</source>
        <translation>Cônes verts décalés ou absents, le plus courant : les rouges ressemblent aux verts</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Green-blind (deutan)</source>
        <translation>Sans vert (deutan)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>No colour (achromatopsia)</source>
        <translation>Sans couleur (achromatopsie)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>No cones at work: all that is left is how light a colour is</source>
        <translation>Aucun cône à l’œuvre : il ne reste que la clarté d’une couleur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Red cones shifted or missing: reds turn dark, and look like greens</source>
        <translation>Cônes rouges décalés ou absents : les rouges s’assombrissent et ressemblent aux verts</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Red-blind (protan)</source>
        <translation>Sans rouge (protan)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/copy_button.py"/>
        <source>Copy request id</source>
        <translation>Copier l’identifiant de la requête</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/copy_button.py"/>
        <source>Copy what the service calls this request, to tell its support</source>
        <translation>Copier le nom que le service donne à cette requête, pour son assistance</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/dock_panel.py"/>
        <source>Hide this panel; the View menu and the toolbar show it again</source>
        <translation>Cacher ce panneau ; le menu Affichage et la barre d’outils le montrent à nouveau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/dock_panel.py"/>
        <source>Hide {title}</source>
        <translation>Cacher {title}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/name_field.py"/>
        <source>Type a name: Enter keeps it, Esc leaves it as it was</source>
        <translation>Tapez un nom : Entrée le garde, Échap le laisse comme il était</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Hex codes and numbers stay true.</source>
        <translation>Les codes hex et les nombres restent vrais.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>How severe it is: 0 % is as most people see, 100 % as without the cones</source>
        <translation>Sa sévérité : 0 % est comme la plupart voient, 100 % comme sans ces cônes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Normal Vision</source>
        <translation>Vision normale</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Show all colours as most people see them again</source>
        <translation>Montrer à nouveau toutes les couleurs comme la plupart les voient</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>Locked: it stays when others are found. Click the lock to let it go.</source>
        <translation>Verrouillé : il reste quand d’autres sont trouvés. Cliquez le cadenas pour le libérer.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>The pixel at column {column}, row {row}</source>
        <translation>Le pixel à la colonne {column}, ligne {row}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>ΔE by {formula}, above the just noticeable difference of {jnd:g}</source>
        <translation>ΔE par {formula}, au-dessus de la différence juste perceptible de {jnd:g}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>ΔE by {formula}, under the just noticeable difference of {jnd:g}</source>
        <translation>ΔE par {formula}, sous la différence juste perceptible de {jnd:g}</translation>
    </message>
</context>
</TS>
