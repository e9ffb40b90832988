<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="../../app/huescope/analysis/clustering/exact_fit.py"/>
        <source>improving the colours</source>
        <translation>mejorando los colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/exact_fit.py"/>
        <source>step {number}, error {lowest:.1f}</source>
        <translation>paso {number}, error {lowest:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>, the fixed ones included</source>
        <translation>, incluidos los fijos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>The picture has only {count}{ending}.</source>
        <translation>La imagen solo tiene {count}{ending}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>There are {fixed} fixed colours, and they all stay.</source>
        <translation>Hay {fixed} colores fijos, y todos se quedan.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>finding palettes</source>
        <translation>buscando paletas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>one colour</source>
        <translation>un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>{colors} colours</source>
        <translation>{colors} colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/color_counts.py"/>
        <source>every pixel is fully transparent</source>
        <translation>todos los píxeles son totalmente transparentes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/difference_words.py"/>
        <source>Largest difference {mean:.1f}: {place}</source>
        <translation>Mayor diferencia {mean:.1f}: {place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/difference_words.py"/>
        <source>No difference that eyes would notice</source>
        <translation>Ninguna diferencia que el ojo notaría</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/difference_words.py"/>
        <source>all over</source>
        <translation>por todas partes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_options.py"/>
        <source>A Bayer matrix has a side of {sizes} pixels, not {matrix_px}.</source>
        <translation>Una matriz de Bayer tiene un lado de {sizes} píxeles, no {matrix_px}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_options.py"/>
        <source>The strength of dithering is a number from 0 to 1, not {strength}.</source>
        <translation>La intensidad del tramado es un número de 0 a 1, no {strength}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_positional.py"/>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>dithering</source>
        <translation>tramado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_positional.py"/>
        <source>finding mixtures of colours</source>
        <translation>buscando mezclas de colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/blue_noise.py"/>
        <source>An even grain without a pattern, which stays where it is while the palette changes.</source>
        <translation>Un grano uniforme sin dibujo, que se queda en su sitio mientras cambia la paleta.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/blue_noise.py"/>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Blue noise</source>
        <translation>Ruido azul</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>Error diffusion</source>
        <translation>Difusión de error</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>Passes what each pixel misses on to the next ones: the finest gradients.</source>
        <translation>Pasa a los píxeles siguientes lo que le falta a cada uno: los degradados más finos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>finding flat areas</source>
        <translation>buscando zonas planas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/none.py"/>
        <source>Each pixel takes the palette colour nearest to it: the smallest file, with bands.</source>
        <translation>Cada píxel toma el color de paleta más cercano: el archivo más pequeño, con bandas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/none.py"/>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/ordered.py"/>
        <source>A regular pattern, as in pixel art and on old screens; it packs well.</source>
        <translation>Un dibujo regular, como en el pixel art y en pantallas antiguas; se comprime bien.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/ordered.py"/>
        <source>Ordered (Bayer)</source>
        <translation>Ordenado (Bayer)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Even {max_colors} colours differ visibly in places</source>
        <translation>Incluso {max_colors} colores difieren a la vista en algunos sitios</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>For a closer match, choose True to area</source>
        <translation>Para acercarse más, elija Fiel al área</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Most eyes</source>
        <translation>La mayoría de los ojos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Within {figure}</source>
        <translation>Dentro de {figure}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>at a glance</source>
        <translation>de un vistazo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>chosen here</source>
        <translation>elegido aquí</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>even side by side</source>
        <translation>incluso lado a lado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>for most eyes</source>
        <translation>para la mayoría de los ojos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>half of all observers accept it in the mouth (ISO/TR 28642:2016; Paravina et al. 2015)</source>
        <translation>la mitad de los observadores lo acepta en la boca (ISO/TR 28642:2016; Paravina et al. 2015)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>seen as another shade of the same colour; no standard</source>
        <translation>se ve como otro tono del mismo color; sin norma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>the most that a patch of a contract proof&apos;s control strip may be off (ISO 12647-7:2016, as table 30 of bvdm&apos;s MediaStandard Print 2018 has it)</source>
        <translation>lo máximo que puede desviarse un parche de la tira de control de una prueba contractual (ISO 12647-7:2016, según la tabla 30 del MedienStandard Druck 2018 de bvdm)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>within {figure}</source>
        <translation>dentro de {figure}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>{n} colour is enough {whom}</source>
        <comment>{n} colours are enough {whom}</comment>
        <translation>
            <numerusform>{n} color basta {whom}</numerusform>
            <numerusform>{n} colores bastan {whom}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/eyedropper.py"/>
        <source>A square round a pixel has an odd side, not {side_px}.</source>
        <translation>Un cuadrado alrededor de un píxel tiene un lado impar, no {side_px}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/eyedropper.py"/>
        <source>The picture has no pixel in column {column} of row {row}.</source>
        <translation>La imagen no tiene píxel en la columna {column} de la fila {row}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/figure_drawing.py"/>
        <source>drawing {stop} colours</source>
        <translation>dibujando {stop} colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <location filename="../../app/huescope/ui/tasks/board_opening.py"/>
        <source>counting colours</source>
        <translation>contando colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>drawing the histogram</source>
        <translation>dibujando el histograma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>looking for a background</source>
        <translation>buscando un fondo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>palettes found</source>
        <translation>paletas encontradas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/ignored_colors.py"/>
        <source>nothing is left of it without {kinds}</source>
        <translation>no queda nada de ella sin {kinds}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>A palette has at most {max_fixed} fixed colours, not {fixed}.</source>
        <translation>Una paleta tiene como mucho {max_fixed} colores fijos, no {fixed}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>An accent is a number from 0 to 1, not {accent}.</source>
        <translation>Un acento es un número de 0 a 1, no {accent}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Colours that stay in the palette just as they are, while the others fit round them.</source>
        <translation>Colores que se quedan en la paleta tal como son, mientras los demás se acomodan a ellos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Counts what is fully transparent as white, as on paper, in place of leaving it out.</source>
        <translation>Cuenta como blanco, como en papel, lo que es totalmente transparente, en vez de omitirlo.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>From calm, the colours that cover most of the picture (0), through those that people pick (0.5), to the most vivid (1); where not given, as the mood has it.</source>
        <translation>De calmado, los colores que cubren más imagen (0), pasando por los que elige la gente (0.5), a los más vivos (1); si no se da, según el ambiente.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Leaves the background, near white or near black out, so that no swatch is spent on it.</source>
        <translation>Omite el fondo, casi blanco o casi negro, para no gastar en ello ninguna muestra.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Looks at one part of the picture only, and counts shares of that part.</source>
        <translation>Mira solo una parte de la imagen, y cuenta proporciones de esa parte.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Mean colour</source>
        <translation>Color medio</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>One of the fixed colours is given twice.</source>
        <translation>Uno de los colores fijos se da dos veces.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Perceptual (Oklab)</source>
        <translation>Perceptivo (Oklab)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Real pixel</source>
        <translation>Píxel real</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Shows each swatch as the mean of what it stands for, or as the real pixel of the picture that is nearest to that.</source>
        <translation>Muestra cada color como la media de lo que representa, o como el píxel real de la imagen más cercano a ella.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>What the colours of the picture are kept in: display-p3 keeps those beyond sRGB, of files that have them; with srgb they become the nearest that it has.</source>
        <translation>Dónde se guardan los colores de la imagen: display-p3 conserva los que están más allá de sRGB, de archivos que los tienen; con srgb pasan a ser los más cercanos que contiene.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Where colours are compared while the clusters of the exact palette are found: sRGB keeps the error of the numbers lowest, the other two follow the eye.</source>
        <translation>Dónde se comparan los colores mientras se buscan los grupos de la paleta exacta: sRGB mantiene el menor error de los números, los otros dos siguen al ojo.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Which colours are chosen: area is the palette with the least error; balanced is nearest to what people pick by hand.</source>
        <translation>Qué colores se eligen: area es la paleta de menor error; balanced es la más cercana a lo que la gente elige a mano.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>{name} is no {what}; there are {names}.</source>
        <translation>{name} no se conoce ({what}); hay {names}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>{rgb} is no colour of red, green and blue from 0 to 255.</source>
        <translation>{rgb} no es un color de rojo, verde y azul de 0 a 255.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/chroma.py"/>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Chroma</source>
        <translation>Croma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/chroma.py"/>
        <source>From grey to vivid, by CIELAB chroma C*; what is as vivid goes from dark to light.</source>
        <translation>Del gris a lo vivo, por el croma C* de CIELAB; lo igual de vivo va de oscuro a claro.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/hue.py"/>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Hue</source>
        <translation>Tono</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/hue.py"/>
        <source>Round the colour wheel from red to magenta; greys come last, from dark to light.</source>
        <translation>Alrededor del círculo de color, de rojo a magenta; los grises al final, de oscuro a claro.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/lightness.py"/>
        <source>From dark to light, by CIELAB lightness L*.</source>
        <translation>De oscuro a claro, por la claridad L* de CIELAB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/lightness.py"/>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Lightness</source>
        <translation>Claridad</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/path.py"/>
        <source>A smooth path is found through up to {most} colours; there are {rgb_u8}.</source>
        <translation>Se encuentra un camino suave por hasta {most} colores; hay {rgb_u8}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/path.py"/>
        <source>Each colour beside one that it is like: a short path through all of them by CIEDE2000, from its darker end.</source>
        <translation>Cada color junto a uno parecido: un camino corto por todos según CIEDE2000, desde su extremo más oscuro.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/path.py"/>
        <source>Smooth path</source>
        <translation>Camino suave</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/share.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/share.py"/>
        <source>The colour that covers most of the picture comes first.</source>
        <translation>El color que cubre más imagen va primero.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi.py"/>
        <source>Greys first, then hue in eight steps, every second one inverted, from light to dark, so that the swatches flow.</source>
        <translation>Primero los grises, luego el tono en ocho pasos, uno de cada dos invertido, de claro a oscuro, para que las muestras fluyan.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi.py"/>
        <source>Zucconi steps</source>
        <translation>Pasos de Zucconi</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi_plain.py"/>
        <source>Greys first, then hue in eight steps, each from dark to light.</source>
        <translation>Primero los grises, luego el tono en ocho pasos, cada uno de oscuro a claro.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi_plain.py"/>
        <source>Zucconi steps, plain</source>
        <translation>Pasos de Zucconi, simples</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Icons, borders of fields and parts of charts (WCAG 2.2, 1.4.11)</source>
        <translation>Iconos, bordes de campos y partes de gráficos (WCAG 2.2, 1.4.11)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <location filename="../../app/huescope/ui/judge/sample.py"/>
        <source>Large text</source>
        <translation>Texto grande</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Text from 24 px, or bold from 19 px (WCAG 2.2, 1.4.3 and 1.4.6)</source>
        <translation>Texto desde 24 px, o negrita desde 19 px (WCAG 2.2, 1.4.3 y 1.4.6)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Text of any size (WCAG 2.2, 1.4.3 and 1.4.6)</source>
        <translation>Texto de cualquier tamaño (WCAG 2.2, 1.4.3 y 1.4.6)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mixed tones: {dark} of pixels under L* {dark_below}, {light} over L* {light_from}</source>
        <translation>Tonos mezclados: {dark} de los píxeles bajo L* {dark_below}, {light} sobre L* {light_from}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mostly dark: {dark} of pixels under L* {dark_below}</source>
        <translation>Sobre todo oscura: {dark} de los píxeles bajo L* {dark_below}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mostly light: {light} of pixels over L* {light_from}</source>
        <translation>Sobre todo clara: {light} de los píxeles sobre L* {light_from}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mostly mid-tones: {middle} of pixels between L* {dark_below} and {light_from}</source>
        <translation>Sobre todo tonos medios: {middle} de los píxeles entre L* {dark_below} y {light_from}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>almost without hue</source>
        <translation>casi sin tono</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>magenta</source>
        <translation>magenta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>purple</source>
        <translation>púrpura</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>strongest hue: {hue}</source>
        <translation>tono más fuerte: {hue}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>teal</source>
        <translation>verde azulado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>{lightness}; {hue}.</source>
        <translation>{lightness}; {hue}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/area.py"/>
        <source>The palette with the least error, in which every pixel counts alike.</source>
        <translation>La paleta de menor error, en la que todos los píxeles cuentan igual.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/area.py"/>
        <source>True to area</source>
        <translation>Fiel al área</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/balanced.py"/>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/balanced.py"/>
        <source>Distinct colours of coherent regions, as people pick them by hand.</source>
        <translation>Colores distintos de regiones coherentes, como la gente los elige a mano.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/bright.py"/>
        <source>Bright</source>
        <translation>Luminoso</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/bright.py"/>
        <source>Prefers light colours.</source>
        <translation>Prefiere los colores claros.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/deep.py"/>
        <source>Deep</source>
        <translation>Profundo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/deep.py"/>
        <source>Prefers dark colours.</source>
        <translation>Prefiere los colores oscuros.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/muted.py"/>
        <source>Muted</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/muted.py"/>
        <source>Prefers colours of low chroma.</source>
        <translation>Prefiere los colores de poco croma.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/vivid.py"/>
        <source>The most vivid colours of the picture.</source>
        <translation>Los colores más vivos de la imagen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/vivid.py"/>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Vivid</source>
        <translation>Vivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/quality.py"/>
        <source>measuring the palette</source>
        <translation>midiendo la paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/recolor.py"/>
        <source>finding nearest colours</source>
        <translation>buscando los colores más cercanos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/recolor.py"/>
        <source>recolouring</source>
        <translation>recoloreando</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/reduced_picture.py"/>
        <source>The palette has {paints} colours, and a picture of a palette has at most {max_colors}.</source>
        <translation>La paleta tiene {paints} colores, y una imagen con paleta tiene como mucho {max_colors}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/reduced_picture.py"/>
        <source>With what is ignored these are {paints} colours, and a picture of a palette has {max_colors}: ask for {paints2} fewer.</source>
        <translation>Con lo que se ignora son {paints} colores, y una imagen con paleta tiene {max_colors}: pida {paints2} menos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>A lasso needs at least three corners.</source>
        <translation>Un lazo necesita al menos tres esquinas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>A region needs a width and a height above 0.</source>
        <translation>Una región necesita un ancho y un alto mayores que 0.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>no pixel of it lies in the region</source>
        <translation>ningún píxel suyo está en la región</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>{number} is no place in a picture.</source>
        <translation>{number} no es un lugar de una imagen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>{words} is no region such as 10,20,300,200 (X,Y,W,H), nor a lasso of X,Y,X,Y,X,Y,...</source>
        <translation>{words} no es una región como 10,20,300,200 (X,Y,An,Al), ni un lazo de X,Y,X,Y,X,Y,...</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/cloud.py"/>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/cloud.py"/>
        <source>Every shade of the picture as a point in Oklab, with the colours of the palette.</source>
        <translation>Cada tono de la imagen como un punto en Oklab, con los colores de la paleta.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/histogram.py"/>
        <location filename="../../app/huescope/ui/inspector/histogram.py"/>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/histogram.py"/>
        <source>How many pixels there are of each level of red, green, blue and lightness.</source>
        <translation>Cuántos píxeles hay de cada nivel de rojo, verde, azul y claridad.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/parade.py"/>
        <source>Parade</source>
        <translation>Parade</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/parade.py"/>
        <source>Red, green and blue of each column, side by side: a colour cast shows as a shift.</source>
        <translation>Rojo, verde y azul de cada columna, lado a lado: una dominante se ve como un desplazamiento.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/vectorscope.py"/>
        <source>Hue as direction, saturation as distance from the middle. The targets are red, yellow, green, cyan, blue and magenta at 75 %; the slanting line is that of skin of any colour.</source>
        <translation>El tono como dirección, la saturación como distancia del centro. Los objetivos son rojo, amarillo, verde, cian, azul y magenta al 75 %; la línea inclinada es la de la piel de cualquier color.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/vectorscope.py"/>
        <source>Vector</source>
        <translation>Vector</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/vectorscope.py"/>
        <source>Vectorscope</source>
        <translation>Vectorscopio</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/waveform.py"/>
        <source>How bright each column of the picture is, from its left edge to its right one.</source>
        <translation>Lo clara que es cada columna de la imagen, de su borde izquierdo al derecho.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/waveform.py"/>
        <source>Wave</source>
        <translation>Onda</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/waveform.py"/>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/shared_palette.py"/>
        <source>A palette of several pictures is one of means, not of real pixels.</source>
        <translation>Una paleta de varias imágenes es de medias, no de píxeles reales.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/shared_palette.py"/>
        <source>A palette of several pictures is the exact one: moods look at the regions of one.</source>
        <translation>Una paleta de varias imágenes es la exacta: los ambientes miran las regiones de una.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/audit.py"/>
        <source>This palette has no colours, so there is no brand to audit.</source>
        <translation>Esta paleta no tiene colores, así que no hay marca que revisar.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/found_pictures.py"/>
        <source>Like {name}</source>
        <translation>Como {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/found_pictures.py"/>
        <source>The colour index</source>
        <translation>El índice de colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/found_pictures.py"/>
        <source>it is empty: no folder was looked at yet</source>
        <translation>está vacío: aún no se ha mirado ninguna carpeta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/listing.py"/>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <location filename="../../app/huescope/sources/buckets/reading.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/listing.py"/>
        <source>the file is larger than any picture that Huescope reads</source>
        <translation>el archivo es mayor que cualquier imagen que Huescope lee</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/listing.py"/>
        <source>this place has no pictures of its own; name a bucket</source>
        <translation>este lugar no tiene imágenes propias; nombre un bucket</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/parts.py"/>
        <source>Partial results are kept in a folder, or in a bucket of your account such as oci://BUCKET@NAMESPACE/PREFIX/.</source>
        <translation>Los resultados parciales se guardan en una carpeta, o en un bucket de su cuenta como oci://BUCKET@NAMESPACE/PREFIX/.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/queries.py"/>
        <source>This palette has no colours to look for.</source>
        <translation>Esta paleta no tiene colores que buscar.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/queries.py"/>
        <source>Which colour is to be found?</source>
        <translation>¿Qué color hay que encontrar?</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/refusals.py"/>
        <source>{reason}; {most_refusals} in a row, so the rest was not tried</source>
        <translation>{reason}; {most_refusals} seguidos, así que el resto no se intentó</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/reports/__init__.py"/>
        <source>A report is a file that ends in {reports}.</source>
        <translation>Un informe es un archivo que termina en {reports}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/shards.py"/>
        <source>{name} has a secret in its address, and secrets are not sent to workers.</source>
        <translation>{name} tiene un secreto en su dirección, y los secretos no se envían a otras máquinas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/smallest_form.py"/>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <source>this is {words}, which Huescope does not open</source>
        <translation>esto es {words}, que Huescope no abre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/tables.py"/>
        <source>Parquet is not installed; add it with: pip install &apos;huescope[parquet]&apos;.</source>
        <translation>Parquet no está instalado; añádalo con: pip install &apos;huescope[parquet]&apos;.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/tables.py"/>
        <source>Results are written to a file that ends in {suffixes}.</source>
        <translation>Los resultados se escriben en un archivo que termina en {suffixes}.</translation>
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
        <translation>Contraste de claridad, como se lee en una pantalla, hasta unos 106; bajo cero para texto claro sobre fondo oscuro.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>columns of text of any usual size</source>
        <translation>columnas de texto de cualquier tamaño usual</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>columns of text, from 18 px</source>
        <translation>columnas de texto, desde 18 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>headlines, from 36 px</source>
        <translation>titulares, desde 36 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>placeholders and text that is switched off</source>
        <translation>textos de ejemplo y texto desactivado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>text from 24 px, or bold from 16 px</source>
        <translation>texto desde 24 px, o negrita desde 16 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>AA large text</source>
        <translation>AA texto grande</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>The ratio that law and guidelines ask for, from 1 to 21; either may be the text.</source>
        <translation>La relación que piden la ley y las pautas, de 1 a 21; cualquiera de los dos puede ser el texto.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>WCAG 2</source>
        <translation>WCAG 2</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>from 24 px, or bold from 19 px</source>
        <translation>desde 24 px, o negrita desde 19 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>text of any size</source>
        <translation>texto de cualquier tamaño</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>text of any size, with much to spare</source>
        <translation>texto de cualquier tamaño, con mucho margen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/_cie94.py"/>
        <source>customary; no standard states one (CIE 116-1995 is fitted to industrial tolerances)</source>
        <translation>habitual; ninguna norma da una (CIE 116-1995 se ajusta a tolerancias industriales)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/_cmc.py"/>
        <source>customary: the unit is about the limit of acceptance in F. J. J. Clarke, R. McDonald, B. Rigg, &apos;Modification to the JPC79 colour-difference formula&apos;, Journal of the Society of Dyers and Colourists 100(4), 1984; no standard states a just noticeable difference</source>
        <translation>habitual: la unidad está cerca del límite de aceptación en F. J. J. Clarke, R. McDonald, B. Rigg, &apos;Modification to the JPC79 colour-difference formula&apos;, Journal of the Society of Dyers and Colourists 100(4), 1984; ninguna norma da una diferencia apenas perceptible</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie76.py"/>
        <source>M. Mahy, L. Van Eycken, A. Oosterlinck, &apos;Evaluation of uniform color spaces developed after the adoption of CIELAB and CIELUV&apos;, Color Research &amp; Application 19(2), 1994</source>
        <translation>M. Mahy, L. Van Eycken, A. Oosterlinck, &apos;Evaluation of uniform color spaces developed after the adoption of CIELAB and CIELUV&apos;, Color Research &amp; Application 19(2), 1994</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie76.py"/>
        <source>The straight distance in CIELAB: quick and well known, too large among vivid colours.</source>
        <translation>La distancia recta en CIELAB: rápida y conocida, demasiado grande entre colores vivos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_graphic_arts.py"/>
        <source>CIE94 for print and screen: between CIE76 and CIEDE2000, and not the same in both directions.</source>
        <translation>CIE94 para impresión y pantalla: entre CIE76 y CIEDE2000, y no igual en ambas direcciones.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_graphic_arts.py"/>
        <source>CIE94 graphic arts</source>
        <translation>CIE94 artes gráficas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_textiles.py"/>
        <source>CIE94 for cloth: lightness counts half as much, and it is not the same in both directions.</source>
        <translation>CIE94 para telas: la claridad cuenta la mitad, y no es igual en ambas direcciones.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_textiles.py"/>
        <source>CIE94 textiles</source>
        <translation>CIE94 textiles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ciede2000.py"/>
        <source>The CIE&apos;s present formula: closest to what the eye sees between similar colours.</source>
        <translation>La fórmula actual de la CIE: la más cercana a lo que el ojo ve entre colores parecidos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ciede2000.py"/>
        <source>customary; no standard states one (CIE 142:2001 fits differences of 0 to 5 units)</source>
        <translation>habitual; ninguna norma da una (CIE 142:2001 se ajusta a diferencias de 0 a 5 unidades)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_1_1.py"/>
        <source>CMC 1:1</source>
        <translation>CMC 1:1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_1_1.py"/>
        <source>The textile trade&apos;s measure of what can be seen: lightness counts as much as chroma.</source>
        <translation>La medida del sector textil de lo que se puede ver: la claridad cuenta tanto como el croma.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_2_1.py"/>
        <source>CMC 2:1</source>
        <translation>CMC 2:1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_2_1.py"/>
        <source>The textile trade&apos;s measure of what is acceptable: lightness counts half as much as chroma.</source>
        <translation>La medida del sector textil de lo aceptable: la claridad cuenta la mitad que el croma.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/hyab.py"/>
        <source>Adds the difference in lightness to that in hue and chroma: made for colours far apart.</source>
        <translation>Suma la diferencia de claridad a la de tono y croma: hecha para colores muy distintos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/hyab.py"/>
        <source>HyAB</source>
        <translation>HyAB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/hyab.py"/>
        <source>that of CIE76, which has the same value where colours differ in lightness alone, or not in lightness; the paper on HyAB is about large differences and states none</source>
        <translation>la de CIE76, que tiene el mismo valor donde los colores difieren solo en claridad, o no en claridad; el artículo sobre HyAB trata de grandes diferencias y no da ninguna</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ok.py"/>
        <source>Delta E OK</source>
        <translation>Delta E OK</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ok.py"/>
        <source>The straight distance in Oklab, as browsers measure it: steady hues, on a scale of 0 to 1.</source>
        <translation>La distancia recta en Oklab, como la miden los navegadores: tonos constantes, en una escala de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ok.py"/>
        <source>W3C CSS Color Module Level 4, section 13.2, &apos;CSS gamut mapping&apos;</source>
        <translation>W3C CSS Color Module Level 4, sección 13.2, «CSS gamut mapping»</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/srgb.py"/>
        <source>{words} is not a colour such as #1e90ff.</source>
        <translation>{words} no es un color como #1e90ff.</translation>
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
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/errors.py"/>
        <source>{subject}: {reason}.</source>
        <translation>{subject}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/errors.py"/>
        <source>“{shown}” is no colour; try #1e90ff, dodgerblue or oklch(65% 0.19 252).</source>
        <translation>«{shown}» no es un color; pruebe #1e90ff, dodgerblue u oklch(65% 0.19 252).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/animation.py"/>
        <source>its frames cannot be told apart</source>
        <translation>sus fotogramas no se pueden distinguir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/cicp.py"/>
        <source>Its colours are HDR ({curve}): {white_nits:.0f} cd/m² was taken for white, and brighter light was dimmed to it.</source>
        <translation>Sus colores son HDR ({curve}): se tomaron {white_nits:.0f} cd/m² como blanco, y la luz más intensa se redujo a ello.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/color_space.py"/>
        <source>Its colours are HDR: 1 was taken for white, and brighter light was dimmed to it.</source>
        <translation>Sus colores son HDR: se tomó 1 como blanco, y la luz más intensa se redujo a ello.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>CMYK without a usable colour profile: it was taken for {standard}, and on other paper the colours look different.</source>
        <translation>CMYK sin un perfil de color utilizable: se tomó como {standard}, y en otro papel los colores se ven distintos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>The embedded colour profile is broken, so it was left out.</source>
        <translation>El perfil de color incrustado está roto, así que se omitió.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>The embedded colour profile {reason}, so it was left out.</source>
        <translation>El perfil de color incrustado {reason}, así que se omitió.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>has no white</source>
        <translation>no tiene blanco</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>is broken</source>
        <translation>está roto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>is for {made_for} and the picture is {wanted}</source>
        <translation>es para {made_for} y la imagen es {wanted}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>is incomplete</source>
        <translation>está incompleto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decode.py"/>
        <source>its decoder gave no picture</source>
        <translation>su decodificador no dio ninguna imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>broken data stream</source>
        <translation>flujo de datos roto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <location filename="../../app/huescope/imaging/kinds/pfm.py"/>
        <location filename="../../app/huescope/imaging/kinds/radiance.py"/>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>it begins like {label} data, but is damaged</source>
        <translation>empieza como un archivo {label}, pero está dañada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>its header promises more pixels than {limit_words}</source>
        <translation>su cabecera promete más píxeles que {limit_words}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>not enough</source>
        <translation>no basta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>the {label} file carries a text that unpacks to an unreasonable size</source>
        <translation>el archivo {label} lleva un texto que se descomprime a un tamaño desmesurado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <location filename="../../app/huescope/imaging/kinds/pfm.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>the {label} file ends too early</source>
        <translation>el archivo {label} termina demasiado pronto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>the {label} file is damaged</source>
        <translation>el archivo {label} está dañado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>there is not enough memory to decode it</source>
        <translation>no hay memoria suficiente para decodificarla</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>unexpected end</source>
        <translation>final inesperado</translation>
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
        <translation>decodificando</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/gamut.py"/>
        <source>About {share} of its pixels have colours beyond Display P3, which are kept as the nearest that it has.</source>
        <translation>Alrededor del {share} de sus píxeles tiene colores más allá de Display P3, que se guardan como los más cercanos que contiene.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/gamut.py"/>
        <source>About {share} of its pixels have colours beyond sRGB, which are kept in Display P3.</source>
        <translation>Alrededor del {share} de sus píxeles tiene colores más allá de sRGB, que se guardan en Display P3.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/gamut.py"/>
        <source>About {share} of its pixels have colours beyond sRGB, which are shown by the nearest that sRGB has.</source>
        <translation>Alrededor del {share} de sus píxeles tiene colores más allá de sRGB, que se muestran con los más cercanos de sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>drawing it takes too long, so it was stopped</source>
        <translation>dibujarla lleva demasiado tiempo, así que se detuvo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>its decoder crashed, so that it cannot be opened</source>
        <translation>su decodificador falló, así que no se puede abrir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>its decoder made a mistake, so that it cannot be opened</source>
        <translation>su decodificador cometió un error, así que no se puede abrir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>its decoder took too long, and was stopped</source>
        <translation>su decodificador tardó demasiado y se detuvo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>the process that decodes it could not be started</source>
        <translation>no se pudo iniciar el proceso que la decodifica</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a 7z archive</source>
        <translation>un archivo comprimido 7z</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a BPG picture</source>
        <translation>una imagen BPG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Blender file</source>
        <translation>un archivo de Blender</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Cineon film frame</source>
        <translation>un fotograma Cineon</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Clip Studio Paint picture</source>
        <translation>una imagen de Clip Studio Paint</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a DDS texture</source>
        <translation>una textura DDS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a DPX film frame</source>
        <translation>un fotograma DPX</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a DjVu document</source>
        <translation>un documento DjVu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a FITS picture</source>
        <translation>una imagen FITS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a FLIF picture</source>
        <translation>una imagen FLIF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a GIMP project</source>
        <translation>un proyecto de GIMP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a JNG picture</source>
        <translation>una imagen JNG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a JPEG XL picture</source>
        <translation>una imagen JPEG XL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a JPEG XR picture</source>
        <translation>una imagen JPEG XR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a MIFF picture of ImageMagick</source>
        <translation>una imagen MIFF de ImageMagick</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Paint Shop Pro picture</source>
        <translation>una imagen de Paint Shop Pro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a PostScript file</source>
        <translation>un archivo PostScript</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a RAR archive</source>
        <translation>un archivo comprimido RAR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Radiance HDR picture</source>
        <translation>una imagen Radiance HDR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Sun raster picture</source>
        <translation>una imagen Sun raster</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Windows metafile</source>
        <translation>un metarchivo de Windows</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a camera&apos;s raw file</source>
        <translation>un archivo raw de cámara</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a database, perhaps a drawing in one</source>
        <translation>una base de datos, quizá con un dibujo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a farbfeld picture</source>
        <translation>una imagen farbfeld</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a gzip archive</source>
        <translation>un archivo comprimido gzip</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a sound file</source>
        <translation>un archivo de sonido</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a text document</source>
        <translation>un documento de texto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a zip archive</source>
        <translation>un archivo comprimido zip</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an Affinity document</source>
        <translation>un documento de Affinity</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an MNG animation</source>
        <translation>una animación MNG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an OpenEXR picture</source>
        <translation>una imagen OpenEXR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an SVG drawing</source>
        <translation>un dibujo SVG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an X11 pixmap</source>
        <translation>un mapa de píxeles X11</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an XML file, perhaps an SVG drawing</source>
        <translation>un archivo XML, quizá un dibujo SVG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>its content is not a picture that Huescope knows</source>
        <translation>su contenido no es una imagen que Huescope conozca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>source code, perhaps an X11 bitmap</source>
        <translation>código fuente, quizá un mapa de bits X11</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <source>an array of shape {shape} is no picture; give height × width, or height × width × 1 to 4 channels (grey, grey and alpha, RGB, RGBA)</source>
        <translation>una matriz de forma {shape} no es una imagen; dé alto × ancho, o alto × ancho × 1 a 4 canales (gris, gris y alfa, RGB, RGBA)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <source>an array of {dtype} does not say which number is white; give one of uint8, 0 to 255</source>
        <translation>una matriz de {dtype} no dice qué número es blanco; dé una de uint8, de 0 a 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <source>it has no pixels</source>
        <translation>no tiene píxeles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>it has {width_px} x {height_px} pixels, more than {limit_words}</source>
        <translation>tiene {width_px} x {height_px} píxeles, más que {limit_words}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>This is number {page} of {pages} in the file.</source>
        <translation>Esta es la número {page} de {pages} del archivo.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>it has {has}, and no page {page}</source>
        <translation>tiene {has}, y no página {page}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>one page</source>
        <translation>una página</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>{pages} pages</source>
        <translation>{pages} páginas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/_raw_development.py"/>
        <source>It was developed from the raw data by LibRaw, with the camera&apos;s white balance and no tone curve: cameras and other programs often show it brighter.</source>
        <translation>LibRaw la reveló a partir de los datos en bruto, con el balance de blancos de la cámara y sin curva de tonos: cámaras y otros programas suelen mostrarla más clara.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/_raw_development.py"/>
        <source>the raw data in it are damaged</source>
        <translation>los datos en bruto que contiene están dañados</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/avif.py"/>
        <location filename="../../app/huescope/imaging/kinds/gif.py"/>
        <location filename="../../app/huescope/imaging/kinds/png.py"/>
        <location filename="../../app/huescope/imaging/kinds/webp.py"/>
        <source>This is the first frame of an animation.</source>
        <translation>Este es el primer fotograma de una animación.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/bmp.py"/>
        <source>Its fourth channel is not stated to be transparency, and was left out.</source>
        <translation>Su cuarto canal no está declarado como transparencia y se omitió.</translation>
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
        <translation>Esta es la vista previa que guardó el programa, {width} × {height} píxeles.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <source>a JPEG-LS picture</source>
        <translation>una imagen JPEG-LS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <source>it holds too little for {width_px} x {height_px} pixels</source>
        <translation>contiene demasiado poco para {width_px} x {height_px} píxeles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <location filename="../../app/huescope/imaging/kinds/jpeg2000.py"/>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its samples of {bits} bits are of a kind that is not read</source>
        <translation>sus valores de {bits} bits son de un tipo que no se lee</translation>
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
        <translation>sus canales están guardados a una parte del tamaño, de un modo que no se lee</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg2000.py"/>
        <source>its channels have different numbers of bits, which is not read</source>
        <translation>sus canales tienen distintos números de bits, lo que no se lee</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpegxl.py"/>
        <source>Its {bits} bits a channel were cut to eight, for imagecodecs is not installed.</source>
        <translation>Sus {bits} bits por canal se redujeron a ocho, porque imagecodecs no está instalado.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpegxl.py"/>
        <source>JPEG XL</source>
        <translation>JPEG XL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpegxl.py"/>
        <source>this is a JPEG XL picture, which needs pip install &apos;huescope[jxl]&apos;</source>
        <translation>esta es una imagen JPEG XL, que necesita pip install &apos;huescope[jxl]&apos;</translation>
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
        <translation>Esta es la imagen de todas las capas que guardó el programa.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>OpenEXR</source>
        <translation>OpenEXR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>it has several depths behind each pixel, which Huescope does not read</source>
        <translation>tiene varias profundidades tras cada píxel, lo que Huescope no lee</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>it is made of tiles or of several parts, {missing}</source>
        <translation>está hecha de teselas o de varias partes, {missing}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>its compression is {words}, {missing}</source>
        <translation>su compresión es {words}, {missing}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>none of its channels ({listed}) is a colour</source>
        <translation>ninguno de sus canales ({listed}) es un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>which needs pip install OpenEXR</source>
        <translation>lo que necesita pip install OpenEXR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openraster.py"/>
        <source>OpenRaster</source>
        <translation>OpenRaster</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <source>its {depth} channels of the kind {decode} are</source>
        <translation>sus {depth} canales del tipo {decode} no</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <source>{reason} not read</source>
        <translation>{reason} se leen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <source>it is a {label} file with alpha, which is not read</source>
        <translation>es un archivo {label} con alfa, que no se lee</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>This is page {page} of {pages}, drawn at {width} × {height} pixels.</source>
        <translation>Esta es la página {page} de {pages}, dibujada a {width} × {height} píxeles.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>This is the first of {pages} pages, drawn at {width} × {height} pixels.</source>
        <translation>Esta es la primera de {pages} páginas, dibujada a {width} × {height} píxeles.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>This is the first page, drawn at {width} × {height} pixels.</source>
        <translation>Esta es la primera página, dibujada a {width} × {height} píxeles.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>drawing</source>
        <comment>in progress</comment>
        <translation>dibujando</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>the {label} file has a page of no size</source>
        <translation>el archivo {label} tiene una página sin tamaño</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>the {label} file has no page</source>
        <translation>el archivo {label} no tiene página</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>this PDF opens only with a password</source>
        <translation>este PDF solo se abre con una contraseña</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/procreate.py"/>
        <source>Procreate</source>
        <translation>Procreate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>It was saved without a picture of the whole; its layers were put together here, and may look different in Photoshop.</source>
        <translation>Se guardó sin una imagen del conjunto; sus capas se compusieron aquí, y pueden verse distintas en Photoshop.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>Its colours are HDR (32 bits): 1 was taken for white, brighter light dimmed to it.</source>
        <translation>Sus colores son HDR (32 bits): se tomó 1 como blanco, la luz más intensa se redujo a ello.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>Photoshop</source>
        <translation>Photoshop</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>This is a duotone, shown as the greys that its inks are laid over.</source>
        <translation>Este es un duotono, mostrado como los grises sobre los que van sus tintas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>it was saved without a picture of the whole (“Maximize Compatibility” off), and its layers are of kinds that Huescope cannot put together</source>
        <translation>se guardó sin una imagen del conjunto («Maximizar compatibilidad» desactivado), y sus capas son de tipos que Huescope no sabe componer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>its channels are inks of no colour that is stated</source>
        <translation>sus canales son tintas de un color que no se indica</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/radiance.py"/>
        <source>Radiance HDR</source>
        <translation>Radiance HDR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/radiance.py"/>
        <source>its colours are stored as XYZ, which is not read</source>
        <translation>sus colores están guardados como XYZ, que no se lee</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>This is only the small preview that the camera stored, {width} × {height} pixels; the raw data are not read: pip install &apos;huescope[raw]&apos; adds the program that develops it.</source>
        <translation>Esta es solo la pequeña vista previa que guardó la cámara, {width} × {height} píxeles; los datos en bruto no se leen: pip install &apos;huescope[raw]&apos; añade el programa que los revela.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>This is the preview that the camera stored, {width} × {height} pixels, not the raw data; pip install &apos;huescope[raw]&apos; adds the program that develops it.</source>
        <translation>Esta es la vista previa que guardó la cámara, {width} × {height} píxeles, no los datos en bruto; pip install &apos;huescope[raw]&apos; añade el programa que los revela.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>camera raw</source>
        <translation>raw de cámara</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>pip install &apos;huescope[raw]&apos; adds the program that develops it</source>
        <translation>pip install &apos;huescope[raw]&apos; añade el programa que lo revela</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>this is a camera&apos;s raw file without a preview; {hint}</source>
        <translation>este es un archivo raw de cámara sin vista previa; {hint}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/sketch.py"/>
        <source>Sketch</source>
        <translation>Sketch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>This drawing has no pixels of its own; it was drawn at {width} × {height} pixels.</source>
        <translation>Este dibujo no tiene píxeles propios; se dibujó a {width} × {height} píxeles.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>it unpacks to more than 64 MiB of drawing</source>
        <translation>se descomprime a más de 64 MiB de dibujo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>This is the first of several pages.</source>
        <translation>Esta es la primera de varias páginas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>it contains JPEG XL, which needs pip install &apos;huescope[jxl]&apos;</source>
        <translation>contiene JPEG XL, que necesita pip install &apos;huescope[jxl]&apos;</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its colours are stored at a part of the size without compression, which is not read</source>
        <translation>sus colores están guardados sin compresión a una parte del tamaño, lo que no se lee</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its compression ({words}, {bits} bits) is not one that Huescope reads</source>
        <translation>su compresión ({words}, {bits} bits) no es de las que Huescope lee</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its kind of colours (photometric {photometric}) is not read</source>
        <translation>su tipo de colores (photometric {photometric}) no se lee</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/webp.py"/>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>It was opened at 1/{times} of its size: all of it takes {needs} a picture may take.</source>
        <translation>Se abrió a 1/{times} de su tamaño: entera ocupa {needs} puede ocupar una imagen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>decoding its {width_px} x {height_px} pixels takes {needs} a picture may take</source>
        <translation>decodificar sus {width_px} x {height_px} píxeles ocupa {needs} puede ocupar una imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>it has {width_px} x {height_px} pixels, more than were asked for</source>
        <translation>tiene {width_px} x {height_px} píxeles, más de los que se pidieron</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>the {max_pixels} million that Huescope decodes</source>
        <translation>los {max_pixels} millones que decodifica Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>{size_bytes:.1f} GB</source>
        <translation>{size_bytes:.1f} GB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>{size_bytes} MB</source>
        <translation>{size_bytes} MB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>{whole_bytes} of memory, more than the {budget_bytes} that</source>
        <translation>{whole_bytes} de memoria, más que los {budget_bytes} que</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/policy.py"/>
        <source>{memory_variable} is {megabytes}; it is a number of megabytes.</source>
        <translation>{memory_variable} es {megabytes}; es un número de megabytes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>absolute colorimetric</source>
        <translation>colorimétrico absoluto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>perceptual</source>
        <translation>perceptivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>relative colorimetric</source>
        <translation>colorimétrico relativo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>saturation</source>
        <translation>saturación</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>{intent}, black point compensation</source>
        <translation>{intent}, compensación de punto negro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/stored_preview.py"/>
        <source>it was saved without a preview</source>
        <translation>se guardó sin vista previa</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/stored_preview.py"/>
        <source>its preview unpacks to an unreasonable size</source>
        <translation>su vista previa se descomprime a un tamaño desmesurado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/stored_preview.py"/>
        <source>the {file_format} file is damaged</source>
        <translation>el archivo {file_format} está dañado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>GIF, PNG and WebP hold all of an animation</source>
        <translation>GIF, PNG y WebP contienen toda una animación</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>Only the first of {frames} frames is in it; {what_animates}.</source>
        <translation>Solo contiene el primero de {frames} fotogramas; {what_animates}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>measuring files</source>
        <translation>midiendo archivos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>{label} holds pictures of up to {max_side_px:,} pixels a side, and this one has {size_px:,}.</source>
        <translation>{label} admite imágenes de hasta {max_side_px:,} píxeles de lado, y esta tiene {size_px:,}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>{suffix} is not the suffix of {label}, which ends in {suffixes}.</source>
        <translation>{suffix} no es el sufijo de {label}, que termina en {suffixes}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>{suffix} is the suffix of no picture format; there are {known}.</source>
        <translation>{suffix} no es el sufijo de ningún formato de imagen; hay {known}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_encoding.py"/>
        <source>Writing {pixels:.0f} megapixels as {label} takes {needed_bytes:.1f} GB of memory, more than the {budget_bytes:.1f} GB that a picture may take.</source>
        <translation>Escribir {pixels:.0f} megapíxeles como {label} ocupa {needed_bytes:.1f} GB de memoria, más que los {budget_bytes:.1f} GB que puede ocupar una imagen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>It has more than 256 colours with their alpha, so it is not indexed.</source>
        <translation>Tiene más de 256 colores con su alfa, así que no está indexada.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>RGB PNG</source>
        <translation>PNG RGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>RGBA PNG</source>
        <translation>PNG RGBA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>indexed PNG</source>
        <translation>PNG indexado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>making the file smaller</source>
        <translation>reduciendo el archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <location filename="../../app/huescope/imaging/writing/_webp.py"/>
        <location filename="../../app/huescope/imaging/writing/avif.py"/>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <location filename="../../app/huescope/imaging/writing/tiff.py"/>
        <source>writing the file</source>
        <translation>escribiendo el archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>{kind} of {images} frames</source>
        <translation>{kind} de {images} fotogramas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/avif.py"/>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>It has other colours beside those of the palette, as the format loses some detail.</source>
        <translation>Tiene otros colores además de los de la paleta, porque el formato pierde detalle.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/avif.py"/>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>Nearly the colours of the palette, for the web.</source>
        <translation>Casi los colores de la paleta, para la web.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>Every pixel as it is, with the palette in its order; pixels are opaque or not.</source>
        <translation>Cada píxel tal como es, con la paleta en su orden; los píxeles son opacos o no.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>GIF holds {most_entries} entries, and what is transparent takes one: ask for {most_entries2} colours.</source>
        <translation>GIF admite {most_entries} entradas, y lo transparente ocupa una: pida {most_entries2} colores.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>GIF knows no translucency: pixels are opaque from half their alpha on, and clear below.</source>
        <translation>GIF no conoce lo translúcido: los píxeles son opacos desde la mitad de su alfa, y claros por debajo.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>animated GIF of {images} frames</source>
        <translation>GIF animado de {images} fotogramas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <source>Nearly the colours of the palette; what is transparent becomes white.</source>
        <translation>Casi los colores de la paleta; lo transparente se vuelve blanco.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <source>{note} What was transparent is on white.</source>
        <translation>{note} Lo que era transparente está sobre blanco.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png.py"/>
        <source>Every pixel as it is, with the palette in its order; for pixel art and icons.</source>
        <translation>Cada píxel tal como es, con la paleta en su orden; para pixel art e iconos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png.py"/>
        <source>PNG, indexed</source>
        <translation>PNG, indexado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_full.py"/>
        <source>Every pixel as it is, without a palette; larger, and every program takes it.</source>
        <translation>Cada píxel tal como es, sin paleta; mayor, y todo programa lo admite.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_full.py"/>
        <source>PNG, full colour</source>
        <translation>PNG, todo color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_small.py"/>
        <source>Every pixel as it is; the palette is reordered so that the file gets smaller.</source>
        <translation>Cada píxel tal como es; la paleta se reordena para que el archivo sea menor.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_small.py"/>
        <source>PNG, smallest</source>
        <translation>PNG, el menor</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/tiff.py"/>
        <source>Every pixel as it is, for print; indexed where nothing is translucent.</source>
        <translation>Cada píxel tal como es, para imprimir; indexado donde nada es translúcido.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>Every pixel as it is; mostly the smallest file, for the web.</source>
        <translation>Cada píxel tal como es; casi siempre el archivo menor, para la web.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>WebP, lossless</source>
        <translation>WebP, sin pérdida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>lossless WebP</source>
        <translation>WebP sin pérdida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>lossless animated WebP of {frames} frames</source>
        <translation>WebP animado sin pérdida de {frames} fotogramas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>WebP, lossy</source>
        <translation>WebP, con pérdida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>lossy WebP</source>
        <translation>WebP con pérdida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>lossy animated WebP of {frames} frames</source>
        <translation>WebP animado con pérdida de {frames} fotogramas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <location filename="../../app/huescope/project/file.py"/>
        <source>in its project.json, {error}</source>
        <translation>en su project.json, {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <source>library.id is no id of an entry</source>
        <translation>library.id no es el id de una entrada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <source>palettes has {documents} entries, not 1</source>
        <translation>palettes tiene {documents} entradas, no 1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <source>this is a project, and no entry of the library</source>
        <translation>esto es un proyecto, y no una entrada de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>The palette</source>
        <translation>La paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>it cannot be deleted ({strerror})</source>
        <translation>no se puede borrar ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>it is not in the library any more</source>
        <translation>ya no está en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>the folder of the library is not there</source>
        <translation>la carpeta de la biblioteca no está</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>the library cannot be read ({strerror})</source>
        <translation>la biblioteca no se puede leer ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>it cannot be read ({strerror})</source>
        <translation>no se puede leer ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>no entry of the library is as large as that</source>
        <translation>ninguna entrada de la biblioteca es tan grande</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>the file is empty; perhaps it is still being synced</source>
        <translation>el archivo está vacío; quizá aún se esté sincronizando</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>“{name}” is in {files}, because it was changed on two computers at once; the newest is shown.</source>
        <translation>«{name}» está en {files}, porque se cambió en dos ordenadores a la vez; se muestra la más nueva.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>cannot be made, because the folder above it is not there</source>
        <translation>no se puede crear, porque la carpeta superior no está</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>{moved}, {known} were there already.</source>
        <translation>{moved}, {known} ya estaban allí.</translation>
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
            <numerusform>Se movió {n} paleta</numerusform>
            <numerusform>Se movieron {n} paletas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/moodboard/source.py"/>
        <source>Board of {items}</source>
        <translation>Tablero de {items}</translation>
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
            <numerusform>{n} imagen</numerusform>
            <numerusform>{n} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>The small picture {name} is damaged and was left out.</source>
        <translation>La imagen pequeña {name} está dañada y se omitió.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>in its {document}, {error}</source>
        <translation>en su {document}, {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>this is no Huescope project</source>
        <translation>esto no es un proyecto de Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>this was made by a newer Huescope (version {version} of the file; this Huescope knows {version2})</source>
        <translation>lo hizo un Huescope más nuevo (versión {version} del archivo; este Huescope conoce {version2})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Codes in</source>
        <translation>Códigos en</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Dark grey</source>
        <translation>Gris oscuro</translation>
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
        <translation>Cómo se escriben los códigos de los colores.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Landscape slide</source>
        <translation>Diapositiva apaisada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Made with Huescope</source>
        <translation>Hecho con Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Name this program in the corner.</source>
        <translation>Nombrar este programa en la esquina.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Of an image that is copied or saved; 200 % suits print and sharp screens.</source>
        <translation>De una imagen que se copia o guarda; 200 % sirve para imprimir y pantallas nítidas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Phone story</source>
        <translation>Vertical de teléfono</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Pins</source>
        <translation>Chinchetas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Show where in the photograph each colour is.</source>
        <translation>Mostrar dónde está cada color en la foto.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/ui/browser/listing/sorting.py"/>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Square post</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>The shape of the board: for a post, a slide, or the height of a phone.</source>
        <translation>La forma del tablero: para una publicación, una diapositiva, o el alto de un teléfono.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>What photograph and palette lie on.</source>
        <translation>Sobre qué están la foto y la paleta.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Write the code of each colour into its swatch.</source>
        <translation>Escribir el código de cada color en su muestra.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Write the name of each colour into its swatch.</source>
        <translation>Escribir el nombre de cada color en su muestra.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>A {match} stands alone; write {match2} for the sign itself.</source>
        <translation>Un {match} está solo; escriba {match2} para el signo mismo.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>There is no swatch {place} in this palette.</source>
        <translation>No hay muestra {place} en esta paleta.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>color(display-p3 …)</source>
        <translation>color(display-p3 …)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>its name as CSS allows it, without the hyphens before it</source>
        <translation>su nombre como lo permite CSS, sin los guiones de delante</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>its place in the palette, from 1</source>
        <translation>su lugar en la paleta, desde 1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>its share of the picture in per cent</source>
        <translation>su proporción de la imagen en tanto por ciento</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>the group that it stands in</source>
        <translation>el grupo en que está</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>what the swatch is called</source>
        <translation>cómo se llama la muestra</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>{notation} is no notation; there are {notations}.</source>
        <translation>{notation} no es una notación; hay {notations}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>{{{name}}} says nothing; there are {fields}.</source>
        <translation>{{{name}}} no dice nada; hay {fields}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>A group needs a name.</source>
        <translation>Un grupo necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Add Swatch</source>
        <comment>Add {n} Swatches</comment>
        <translation>
            <numerusform>Añadir muestra</numerusform>
            <numerusform>Añadir {n} muestras</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>At most {max_locked} swatches can be locked.</source>
        <translation>Se pueden bloquear como mucho {max_locked} muestras.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Delete Swatch</source>
        <comment>Delete {n} Swatches</comment>
        <translation>
            <numerusform>Borrar muestra</numerusform>
            <numerusform>Borrar {n} muestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Duplicate Swatch</source>
        <comment>Duplicate {n} Swatches</comment>
        <translation>
            <numerusform>Duplicar muestra</numerusform>
            <numerusform>Duplicar {n} muestras</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Edit Colour</source>
        <translation>Editar color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Lock Swatch</source>
        <comment>Lock {n} Swatches</comment>
        <translation>
            <numerusform>Bloquear muestra</numerusform>
            <numerusform>Bloquear {n} muestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Move Swatch</source>
        <comment>Move {n} Swatches</comment>
        <translation>
            <numerusform>Mover muestra</numerusform>
            <numerusform>Mover {n} muestras</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>No swatch is selected.</source>
        <translation>No hay ninguna muestra seleccionada.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>There is no colour to add.</source>
        <translation>No hay color que añadir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>There is no place {goal} in this palette.</source>
        <translation>No hay lugar {goal} en esta paleta.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Ungroup</source>
        <translation>Desagrupar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Unlock Swatch</source>
        <comment>Unlock {n} Swatches</comment>
        <translation>
            <numerusform>Desbloquear muestra</numerusform>
            <numerusform>Desbloquear {n} muestras</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>A custom property of CSS, as the exported style sheet names it</source>
        <translation>Una propiedad personalizada de CSS, como la nombra la hoja de estilo exportada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Cyan, magenta, yellow and black in per cent, as the file states them</source>
        <translation>Cian, magenta, amarillo y negro en tanto por ciento, como los indica el archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Hue in degrees, and how much white and black is mixed in</source>
        <translation>Tono en grados, y cuánto blanco y negro lleva mezclado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Hue in degrees, saturation and lightness of sRGB</source>
        <translation>Tono en grados, saturación y luminosidad de sRGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Hue in degrees, saturation and value of sRGB; not a notation of CSS</source>
        <translation>Tono en grados, saturación y valor de sRGB; no es notación de CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, chroma and hue in degrees of CIELAB, for a D50 white as in CSS</source>
        <translation>Claridad, croma y tono en grados de CIELAB, para un blanco D50 como en CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, chroma and hue in degrees of Oklab</source>
        <translation>Claridad, croma y tono en grados de Oklab</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, green to red, and blue to yellow, for a D50 white as in CSS</source>
        <translation>Claridad, verde a rojo, y azul a amarillo, para un blanco D50 como en CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, green to red, and blue to yellow, of Oklab</source>
        <translation>Claridad, verde a rojo, y azul a amarillo, de Oklab</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Oklab</source>
        <translation>Oklab</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Red, green and blue in hexadecimal digits, two each</source>
        <translation>Rojo, verde y azul en cifras hexadecimales, dos cada uno</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Red, green and blue of Display P3, 0 to 1</source>
        <translation>Rojo, verde y azul de Display P3, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Red, green and blue of sRGB, 0 to 255</source>
        <translation>Rojo, verde y azul de sRGB, de 0 a 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>clearly different</source>
        <translation>claramente distinto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>large text passes</source>
        <translation>el texto grande pasa</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>looks the same to most eyes</source>
        <translation>igual para la mayoría de los ojos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>no text passes</source>
        <translation>ningún texto pasa</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>text passes, AA</source>
        <translation>el texto pasa, AA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>text passes, AAA</source>
        <translation>el texto pasa, AAA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>very different</source>
        <translation>muy distinto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>cannot be written ({cause})</source>
        <translation>no se puede escribir ({cause})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>its folder takes no new files</source>
        <translation>su carpeta no admite archivos nuevos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>the folder cannot be made ({strerror})</source>
        <translation>la carpeta no se puede crear ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>there is no folder {parent}</source>
        <translation>no hay carpeta {parent}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>this is a device or a pipe, not a file</source>
        <translation>esto es un dispositivo o una tubería, no un archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>this is a file, where a folder is needed</source>
        <translation>esto es un archivo, donde hace falta una carpeta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>this is not a possible file name</source>
        <translation>este no es un nombre de archivo posible</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>{relative} is no file of this folder, and was not written</source>
        <translation>{relative} no es un archivo de esta carpeta, y no se escribió</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Adobe</source>
        <translation>Adobe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>App development</source>
        <translation>Desarrollo de apps</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Design tokens</source>
        <translation>Tokens de diseño</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Paint and draw</source>
        <translation>Pintura y dibujo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Your templates</source>
        <translation>Sus plantillas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>There is no colour in it.</source>
        <translation>No hay ningún color en él.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>there is nothing in it</source>
        <translation>no hay nada en él</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>this is no palette file that Huescope knows</source>
        <translation>este no es un archivo de paleta que Huescope conozca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{label} files can be opened, but not written.</source>
        <translation>Los archivos {label} se pueden abrir, pero no escribir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{label} has no option {name}; it has {known}.</source>
        <translation>{label} no tiene la opción {name}; tiene {known}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{name} is no palette format; huescope formats lists them.{meant}</source>
        <translation>{name} no es un formato de paleta; huescope formats los enumera.{meant}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{value} is no value of {name}; there are {choices}.</source>
        <translation>{value} no es un valor de {name}; hay {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>A book of Photoshop; it can be opened, but not written.</source>
        <translation>Un libro de Photoshop; se puede abrir, pero no escribir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>Adobe colour book</source>
        <translation>Libro de color de Adobe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/corel.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>a colour</source>
        <translation>un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the header</source>
        <translation>la cabecera</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>the key of a colour</source>
        <translation>la clave de un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of a text</source>
        <translation>la longitud de un texto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the number of colours</source>
        <translation>el número de colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>the version and the book&apos;s number</source>
        <translation>la versión y el número del libro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>{model} is no known colour space</source>
        <translation>{model} no es un espacio de color conocido</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acbl.py"/>
        <source>A book of Illustrator and InDesign; it can be opened, but not written.</source>
        <translation>Un libro de Illustrator e InDesign; se puede abrir, pero no escribir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acbl.py"/>
        <source>Adobe colour book library</source>
        <translation>Biblioteca de libros de color de Adobe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acbl.py"/>
        <location filename="../../app/huescope/palette/formats/idml.py"/>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>in no space that is known here</source>
        <translation>en ningún espacio conocido aquí</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>Photoshop swatches</source>
        <translation>Muestras de Photoshop</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>Swatches for Photoshop, and for GIMP, Krita, Photopea and others that read them.</source>
        <translation>Muestras para Photoshop, y para GIMP, Krita, Photopea y otros que las leen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>a colour is wrong: {error}</source>
        <translation>un color está mal: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>no hierarchy is there</source>
        <translation>no hay jerarquía</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>something unknown follows the colours</source>
        <translation>algo desconocido sigue a los colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the groups</source>
        <translation>los grupos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of a name</source>
        <translation>la longitud de un nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the length of the groups</source>
        <translation>la longitud de los grupos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the second version</source>
        <translation>la segunda versión</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the version</source>
        <translation>la versión</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the version is {version}, and only 1 and 2 are known</source>
        <translation>la versión es {version}, y solo se conocen 1 y 2</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>version 2 should follow, not {second}</source>
        <translation>debería seguir la versión 2, no {second}</translation>
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
            <numerusform>{n} color</numerusform>
            <numerusform>{n} colores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{n} colour is promised</source>
        <comment>{n} colours are promised</comment>
        <translation>
            <numerusform>se promete {n} color</numerusform>
            <numerusform>se prometen {n} colores</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>{promised} and there is room for {remaining}</source>
        <translation>{promised} y hay sitio para {remaining}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>“{value}” is a number in {books}&apos;s book, which says no colour, and is left out.</source>
        <translation>«{value}» es un número del libro de {books}, que no dice ningún color, y se omite.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>Adobe colour table</source>
        <translation>Tabla de colores de Adobe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>The file counts no colours, and holds {entries}.</source>
        <translation>El archivo no cuenta colores, y contiene {entries}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>Up to 256 colours without names, for indexed pictures in Photoshop and others.</source>
        <translation>Hasta 256 colores sin nombre, para imágenes indexadas en Photoshop y otros.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>a colour table has {table} or {table2} bytes, and this has {data}</source>
        <translation>una tabla de colores tiene {table} o {table2} bytes, y esta tiene {data}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>at byte {table}, {count} colours are promised, not 256</source>
        <translation>en el byte {table} se prometen {count} colores, no 256</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>the colour table is empty: it counts no colours</source>
        <translation>la tabla de colores está vacía: no cuenta colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>A palette of Affinity; it can be opened, but not written: Affinity opens .ase.</source>
        <translation>Una paleta de Affinity; se puede abrir, pero no escribir: Affinity abre .ase.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>Affinity palette</source>
        <translation>Paleta de Affinity</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>The file has {names} names and {entries} colours that can be read; the names are left out.</source>
        <translation>El archivo tiene {names} nombres y {entries} colores que se pueden leer; los nombres se omiten.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>a name is longer than any</source>
        <translation>un nombre es más largo que ninguno</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>it ends within a colour</source>
        <translation>termina dentro de un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>more names are promised than there is room for</source>
        <translation>se prometen más nombres de los que caben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>the number of names</source>
        <translation>el número de nombres</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>there is no list of colours in it</source>
        <translation>no hay lista de colores en él</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/alacritty.py"/>
        <source>A theme of the sixteen colours of a terminal, to import in alacritty.toml.</source>
        <translation>Un tema de los dieciséis colores de un terminal, para importar en alacritty.toml.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/alacritty.py"/>
        <source>Alacritty theme</source>
        <translation>Tema de Alacritty</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/android.py"/>
        <source>Android colors.xml</source>
        <translation>Android colors.xml</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/android.py"/>
        <source>Colour resources for an Android app, such as R.color.sky_1.</source>
        <translation>Recursos de color para una app de Android, como R.color.sky_1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/android.py"/>
        <source>{words} is no colour of this file</source>
        <translation>{words} no es un color de este archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>A block of an unknown kind ({kind:#06x}) is left out.</source>
        <translation>Se omite un bloque de tipo desconocido ({kind:#06x}).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>A group round all</source>
        <translation>Un grupo alrededor de todo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>Adobe Swatch Exchange</source>
        <translation>Adobe Swatch Exchange</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>Puts colours that are in no group into one that has the palette&apos;s name.</source>
        <translation>Pone los colores sin grupo en uno que lleva el nombre de la paleta.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>Swatches for Illustrator, InDesign, Photoshop, Affinity and many other programs.</source>
        <translation>Muestras para Illustrator, InDesign, Photoshop, Affinity y muchos otros programas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>The group “{title}” has no colours and is left out.</source>
        <translation>El grupo «{title}» no tiene colores y se omite.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>The header states version {version}.{version2}; the file is read as version 1.0.</source>
        <translation>La cabecera indica la versión {version}.{version2}; el archivo se lee como versión 1.0.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>a block</source>
        <translation>un bloque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the colour space</source>
        <translation>el espacio de color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the kind of a block</source>
        <translation>el tipo de un bloque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the kind of a colour</source>
        <translation>el tipo de un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the length of a block</source>
        <translation>la longitud de un bloque</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the number of blocks</source>
        <translation>el número de bloques</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>{blocks} and there is room for {most} at most</source>
        <translation>{blocks} y hay sitio para {most} como mucho</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>{decode} is no known colour space</source>
        <translation>{decode} no es un espacio de color conocido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>{n} block is promised</source>
        <comment>{n} blocks are promised</comment>
        <translation>
            <numerusform>se promete {n} bloque</numerusform>
            <numerusform>se prometen {n} bloques</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/base16.py"/>
        <source>A scheme of sixteen colours by their roles, for editors and terminals.</source>
        <translation>Un esquema de dieciséis colores por sus funciones, para editores y terminales.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/base16.py"/>
        <source>Base16 scheme</source>
        <translation>Esquema Base16</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/base16.py"/>
        <source>By {author}</source>
        <translation>De {author}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/blender.py"/>
        <source>A script for Blender&apos;s text editor, which makes the palette for painting.</source>
        <translation>Un script para el editor de texto de Blender, que crea la paleta para pintar.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/blender.py"/>
        <source>Blender script</source>
        <translation>Script de Blender</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/blender.py"/>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <location filename="../../app/huescope/palette/reading/swatches.py"/>
        <source>there is no colour in it</source>
        <translation>no hay ningún color en él</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/bootstrap.py"/>
        <source>Variables of Bootstrap 5</source>
        <translation>Variables de Bootstrap 5</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/bootstrap.py"/>
        <source>Variables such as --bs-primary for light and dark, and buttons in these colours.</source>
        <translation>Variables como --bs-primary para claro y oscuro, y botones de estos colores.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>A list of the colour picker of macOS; it can be opened, but not written.</source>
        <translation>Una lista del selector de color de macOS; se puede abrir, pero no escribir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>colour {number} of {colors} has no name or value</source>
        <translation>el color {number} de {colors} no tiene nombre o valor</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>colour {number} of {count} has no name</source>
        <translation>el color {number} de {count} no tiene nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>colour {number}, {title}, is wrong: {error}</source>
        <translation>el color {number}, {title}, está mal: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>it does not say how many colours it has</source>
        <translation>no dice cuántos colores tiene</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>it has no list {key}</source>
        <translation>no tiene lista {key}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>it has {named} for {colors}</source>
        <translation>tiene {named} para {colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>its property list has no objects</source>
        <translation>su lista de propiedades no tiene objetos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>its property list is broken in line {lineno}</source>
        <translation>su lista de propiedades está rota en la línea {lineno}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>its property list is cut off or damaged</source>
        <translation>su lista de propiedades está cortada o dañada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>macOS colour list</source>
        <translation>Lista de colores de macOS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>{left_out} of the colours have no fixed value and were left out.</source>
        <translation>{left_out} de los colores no tienen valor fijo y se omitieron.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>{n} name</source>
        <comment>{n} names</comment>
        <translation>
            <numerusform>{n} nombre</numerusform>
            <numerusform>{n} nombres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>Colours for an app in Kotlin, such as BlueHour.Sky1.</source>
        <translation>Colores para una app en Kotlin, como BlueHour.Sky1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>Jetpack Compose</source>
        <translation>Jetpack Compose</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>The package of the file, such as com.example.theme.</source>
        <translation>El paquete del archivo, como com.example.theme.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/coolors.py"/>
        <source>Coolors code</source>
        <translation>Código de Coolors</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/coolors.py"/>
        <source>What Coolors exports as code: arrays, objects and XML of the same colours.</source>
        <translation>Lo que Coolors exporta como código: matrices, objetos y XML de los mismos colores.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel.py"/>
        <source>A palette of CorelDRAW, with spot colours; it can be opened, but not written.</source>
        <translation>Una paleta de CorelDRAW, con tintas planas; se puede abrir, pero no escribir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel.py"/>
        <source>CorelDRAW palette</source>
        <translation>Paleta de CorelDRAW</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <source>Colours of CMYK in a text, of old versions of CorelDRAW; it cannot be written.</source>
        <translation>Colores CMYK en texto, de versiones antiguas de CorelDRAW; no se puede escribir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <source>CorelDRAW 3 palette</source>
        <translation>Paleta de CorelDRAW 3</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <location filename="../../app/huescope/palette/formats/ggr.py"/>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <location filename="../../app/huescope/palette/formats/kde.py"/>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <source>no name with four numbers</source>
        <translation>ningún nombre con cuatro números</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>CSS custom properties</source>
        <translation>Propiedades personalizadas CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>Variables for a style sheet, such as --sky-1: #87ceeb.</source>
        <translation>Variables para una hoja de estilo, como --sky-1: #87ceeb.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>Whether browsers that know no wide or modern colours get the nearest in sRGB.</source>
        <translation>Si los navegadores que no conocen colores amplios o modernos reciben el más cercano en sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>sRGB first</source>
        <translation>sRGB primero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>A table for spreadsheets: names, groups, values and shares.</source>
        <translation>Una tabla para hojas de cálculo: nombres, grupos, valores y proporciones.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Between columns</source>
        <translation>Entre columnas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>For Excel</source>
        <translation>Para Excel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>What spreadsheets of your country expect.</source>
        <translation>Lo que esperan las hojas de cálculo de su país.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Whether the file starts with a mark, without which Excel breaks accents.</source>
        <translation>Si el archivo empieza con una marca, sin la cual Excel estropea los acentos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>has {found} for a colour, which is none</source>
        <translation>tiene {found} por color, que no lo es</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>line {line_num} is no table ({error})</source>
        <translation>la línea {line_num} no es una tabla ({error})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>3D LUT</source>
        <translation>LUT 3D</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>A table for Photoshop, Premiere, Resolve and others that maps a picture to the palette.</source>
        <translation>Una tabla para Photoshop, Premiere, Resolve y otros que lleva una imagen a la paleta.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>How many steps each of red, green and blue has.</source>
        <translation>Cuántos pasos tiene cada uno de rojo, verde y azul.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>As named</source>
        <translation>Como se llaman</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>As stated</source>
        <translation>Como se indica</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Colour space</source>
        <translation>Espacio de color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>Design tokens (DTCG)</source>
        <translation>Tokens de diseño (DTCG)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>How tokens are called.</source>
        <translation>Cómo se llaman los tokens.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>In which space colours are stated.</source>
        <translation>En qué espacio se indican los colores.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>Tokens that design tools and build tools share, in the format of 2025.10.</source>
        <translation>Tokens que comparten herramientas de diseño y de compilación, en el formato de 2025.10.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma.py"/>
        <source>A mode of a collection of variables, to be imported in Figma.</source>
        <translation>Un modo de una colección de variables, para importar en Figma.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma.py"/>
        <source>Figma variables</source>
        <translation>Variables de Figma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma_json.py"/>
        <source>Figma JSON</source>
        <translation>JSON de Figma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma_json.py"/>
        <source>Variables with their modes, or colour styles, as Figma&apos;s REST interface gives them.</source>
        <translation>Variables con sus modos, o estilos de color, como los da la interfaz REST de Figma.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/flutter.py"/>
        <source>Colours for an app in Dart, such as BlueHour.sky1.</source>
        <translation>Colores para una app en Dart, como BlueHour.sky1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/flutter.py"/>
        <source>Flutter</source>
        <translation>Flutter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ggr.py"/>
        <source>A gradient of GIMP, opened as the colours of its stops; it cannot be written.</source>
        <translation>Un degradado de GIMP, abierto como los colores de sus paradas; no se puede escribir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ggr.py"/>
        <source>GIMP gradient</source>
        <translation>Degradado de GIMP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>A ColorPalette resource for the colour picker of Godot 4.</source>
        <translation>Un recurso ColorPalette para el selector de color de Godot 4.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>Godot palette</source>
        <translation>Paleta de Godot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>a channel of a colour is no number</source>
        <translation>un canal de un color no es un número</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <source>it has no list of colours</source>
        <translation>no tiene lista de colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>its {numbers} numbers are no whole colours</source>
        <translation>sus {numbers} números no son colores enteros</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>A palette for the colour picker Gpick.</source>
        <translation>Una paleta para el selector de color Gpick.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>Gpick palette</source>
        <translation>Paleta de Gpick</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>a chunk</source>
        <translation>un fragmento</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/formats/pixelorama.py"/>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <location filename="../../app/huescope/palette/reading/entries.py"/>
        <source>colour {place}</source>
        <translation>color {place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the header of a chunk</source>
        <translation>la cabecera de un fragmento</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>the type of a value</source>
        <translation>el tipo de un valor</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <source>A palette for GIMP, Inkscape, Krita, Aseprite, Scribus and others.</source>
        <translation>Una paleta para GIMP, Inkscape, Krita, Aseprite, Scribus y otros.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <source>As the program likes</source>
        <translation>Como quiera el programa</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <source>GIMP palette</source>
        <translation>Paleta de GIMP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>How many colours stand in a row.</source>
        <translation>Cuántos colores hay en una fila.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>Gradients of Photoshop, opened as the colours of their stops; they cannot be written.</source>
        <translation>Degradados de Photoshop, abiertos como los colores de sus paradas; no se pueden escribir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>Photoshop gradients</source>
        <translation>Degradados de Photoshop</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>a stop</source>
        <translation>una parada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>no colour of its own</source>
        <translation>ningún color propio</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the current colour of the program</source>
        <translation>el color actual del programa</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the end of a gradient</source>
        <translation>el final de un degradado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the kind of a stop</source>
        <translation>el tipo de una parada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the number of gradients</source>
        <translation>el número de degradados</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the number of stops</source>
        <translation>el número de paradas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the number of stops of opacity</source>
        <translation>el número de paradas de opacidad</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the stops of opacity</source>
        <translation>las paradas de opacidad</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the version is {version}, and only 3 and 5 are known</source>
        <translation>la versión es {version}, y solo se conocen 3 y 5</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the version of the description</source>
        <translation>la versión de la descripción</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>there is no list of gradients</source>
        <translation>no hay lista de degradados</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html.py"/>
        <source>A page of swatches for a web browser; a click on a value copies it.</source>
        <translation>Una página de muestras para un navegador; un clic en un valor lo copia.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html.py"/>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html_page.py"/>
        <source>The swatches of a page, or else the colours of its style sheets.</source>
        <translation>Las muestras de una página, o si no los colores de sus hojas de estilo.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html_page.py"/>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>Huescope project</source>
        <translation>Proyecto de Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>The palette with all that Huescope knows of it; Save keeps its picture as well.</source>
        <translation>La paleta con todo lo que Huescope sabe de ella; Guardar conserva también su imagen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>The project holds {stated} palettes; this is the one that was in front.</source>
        <translation>El proyecto contiene {stated} paletas; esta es la que estaba delante.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>the project has no palette</source>
        <translation>el proyecto no tiene paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/idml.py"/>
        <source>InDesign document (IDML)</source>
        <translation>Documento de InDesign (IDML)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/idml.py"/>
        <source>The swatches of a document of InDesign, saved as IDML; it cannot be written.</source>
        <translation>Las muestras de un documento de InDesign guardado como IDML; no se puede escribir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <source>A preset of the sixteen colours of a terminal, its ground and text, for iTerm2.</source>
        <translation>Un ajuste de los dieciséis colores de un terminal, su fondo y texto, para iTerm2.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <source>iTerm2 colours</source>
        <translation>Colores de iTerm2</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <location filename="../../app/huescope/palette/formats/scribus.py"/>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <source>no colour</source>
        <translation>ningún color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <source>the property list is cut off or damaged</source>
        <translation>la lista de propiedades está cortada o dañada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>Colours without names for PaintShop Pro, Aseprite, Krita and game tools.</source>
        <translation>Colores sin nombre para PaintShop Pro, Aseprite, Krita y herramientas de juegos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>Paint Shop Pro palette</source>
        <translation>Paleta de Paint Shop Pro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>the version {version} and a number of colours should stand</source>
        <translation>deberían estar la versión {version} y un número de colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{count} is no number of colours</source>
        <translation>{count} no es un número de colores</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{n} is there</source>
        <comment>{n} are there</comment>
        <translation>
            <numerusform>hay {n}</numerusform>
            <numerusform>hay {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{promised} and {found}</source>
        <translation>{promised} y {found}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/json.py"/>
        <source>All that is known of the palette, for scripts and for keeping.</source>
        <translation>Todo lo que se sabe de la paleta, para scripts y para conservarla.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kde.py"/>
        <source>A palette for KDE&apos;s programs; colour schemes of Plasma can be opened, too.</source>
        <translation>Una paleta para los programas de KDE; también se abren esquemas de color de Plasma.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kde.py"/>
        <source>KDE palette</source>
        <translation>Paleta de KDE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kitty.py"/>
        <source>A theme of the sixteen colours of a terminal, to include in kitty.conf.</source>
        <translation>Un tema de los dieciséis colores de un terminal, para incluir en kitty.conf.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kitty.py"/>
        <source>kitty theme</source>
        <translation>Tema de kitty</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source> of the group {title}</source>
        <translation> del grupo {title}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>A palette for Krita, with groups, spot colours, CMYK, Lab and colours beyond sRGB.</source>
        <translation>Una paleta para Krita, con grupos, tintas planas, CMYK, Lab y colores más allá de sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>Krita palette</source>
        <translation>Paleta de Krita</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>entry {number}{where} is wrong: {error}</source>
        <translation>la entrada {number}{where} está mal: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>its {document} is no palette but {tag}</source>
        <translation>su {document} no es una paleta, sino {tag}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>{count} of the colours are in the profile {profile} and were taken as sRGB.</source>
        <translation>{count} de los colores están en el perfil {profile} y se tomaron como sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>{left_out} of the colours are in a space that Huescope does not know.</source>
        <translation>{left_out} de los colores están en un espacio que Huescope no conoce.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/less.py"/>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/less.py"/>
        <source>Variables such as @sky-1: #87ceeb, and a map of them all.</source>
        <translation>Variables como @sky-1: #87ceeb, y un mapa de todas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/named_xml.py"/>
        <source>Elements called color, with their value as text or attribute; only read.</source>
        <translation>Elementos llamados color, con su valor como texto o atributo; solo se leen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/named_xml.py"/>
        <source>XML with colours</source>
        <translation>XML con colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/opencolor.py"/>
        <source>A text that people and programs read alike, with groups and several notations.</source>
        <translation>Un texto que leen igual personas y programas, con grupos y varias notaciones.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/opencolor.py"/>
        <source>Open Color</source>
        <translation>Open Color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/opencolor.py"/>
        <source>no colour, or leads to none</source>
        <translation>ningún color, o no lleva a ninguno</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <source>Paint.NET palette</source>
        <translation>Paleta de Paint.NET</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <source>Up to 96 colours for Paint.NET, transparency included.</source>
        <translation>Hasta 96 colores para Paint.NET, con transparencia.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <source>{line} is no colour</source>
        <translation>{line} no es un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>A sheet of swatches with their names and values, on pages for print.</source>
        <translation>Una hoja de muestras con sus nombres y valores, en páginas para imprimir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>A4 landscape</source>
        <translation>A4 apaisado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>Letter landscape</source>
        <translation>Carta apaisada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>PDF sheet</source>
        <translation>Hoja PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>The size of the pages.</source>
        <translation>El tamaño de las páginas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>Penpot file</source>
        <translation>Archivo de Penpot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>The colours and tokens of a Penpot design; it can be opened, but not written.</source>
        <translation>Los colores y tokens de un diseño de Penpot; se puede abrir, pero no escribir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>a gradient or image</source>
        <translation>un degradado o una imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>its manifest lists no designs of Penpot</source>
        <translation>su manifiesto no enumera diseños de Penpot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>{told} is no colour</source>
        <translation>{told} no es un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pixelorama.py"/>
        <source>A palette of the pixel art editor Pixelorama; it can be opened, but not written.</source>
        <translation>Una paleta del editor de pixel art Pixelorama; se puede abrir, pero no escribir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pixelorama.py"/>
        <source>Pixelorama palette</source>
        <translation>Paleta de Pixelorama</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/plain_json.py"/>
        <source>JSON with colours</source>
        <translation>JSON con colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/plain_json.py"/>
        <source>Lists and maps of colours, as scripts and web sites write them.</source>
        <translation>Listas y mapas de colores, como los escriben scripts y sitios web.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>A sheet of swatches with their names and values, as a picture.</source>
        <translation>Una hoja de muestras con sus nombres y valores, como imagen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>How many pixels wide the picture is; 1200 suits screens, 4800 print.</source>
        <translation>Cuántos píxeles de ancho tiene la imagen; 1200 sirve para pantallas, 4800 para imprimir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>PNG sheet</source>
        <translation>Hoja PNG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>Width</source>
        <translation>Ancho</translation>
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
        <translation>Variables, mapas y lo que calculan de ellos funciones conocidas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>Procreate swatches</source>
        <translation>Muestras de Procreate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>Up to 30 colours without names for Procreate on the iPad.</source>
        <translation>Hasta 30 colores sin nombre para Procreate en el iPad.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>swatch {place} is no colour</source>
        <translation>la muestra {place} no es un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>swatch {place} is wrong: {error}</source>
        <translation>la muestra {place} está mal: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>{member} has no list of swatches</source>
        <translation>{member} no tiene lista de muestras</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>Colours without names of older Windows programs.</source>
        <translation>Colores sin nombre de programas antiguos de Windows.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>Windows palette</source>
        <translation>Paleta de Windows</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the header of the colours</source>
        <translation>la cabecera de los colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the list of colours</source>
        <translation>la lista de los colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the list of {count}</source>
        <translation>la lista de {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the version is {version:#06x}, and only {palette:#06x} is known</source>
        <translation>la versión es {version:#06x}, y solo se conoce {palette:#06x}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/scribus.py"/>
        <source>A colour set of Scribus; it can be opened, but not written: Scribus opens .gpl.</source>
        <translation>Un juego de colores de Scribus; se puede abrir, pero no escribir: Scribus abre .gpl.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/scribus.py"/>
        <source>Scribus colours</source>
        <translation>Colores de Scribus</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/scss.py"/>
        <source>Variables such as $sky-1: #87ceeb, and a map of them all.</source>
        <translation>Variables como $sky-1: #87ceeb, y un mapa de todas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>Channels of HSL</source>
        <translation>Canales de HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>How colours are written; older themes want the bare channels of HSL.</source>
        <translation>Cómo se escriben los colores; temas antiguos quieren solo los canales de HSL.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Notation</source>
        <translation>Notación</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>The variables of a theme for light and dark, such as --primary, from the palette.</source>
        <translation>Las variables de un tema claro y oscuro, como --primary, a partir de la paleta.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>shadcn/ui theme</source>
        <translation>Tema de shadcn/ui</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sk1.py"/>
        <source>A palette of the drawing program sK1; it can be opened, but not written.</source>
        <translation>Una paleta del programa de dibujo sK1; se puede abrir, pero no escribir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sk1.py"/>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>a channel is no number</source>
        <translation>un canal no es un número</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sk1.py"/>
        <source>sK1 palette</source>
        <translation>Paleta de sK1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>A palette of the drawing program Skencil; it can be opened, but not written.</source>
        <translation>Una paleta del programa de dibujo Skencil; se puede abrir, pero no escribir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>Skencil palette</source>
        <translation>Paleta de Skencil</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>no three numbers</source>
        <translation>no hay tres números</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <source>Colours for the Sketch Palettes plugin of Sketch, transparency included.</source>
        <translation>Colores para el complemento Sketch Palettes de Sketch, con transparencia.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <source>Sketch palette</source>
        <translation>Paleta de Sketch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>A colour table for LibreOffice and OpenOffice.</source>
        <translation>Una tabla de colores para LibreOffice y OpenOffice.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>LibreOffice colours</source>
        <translation>Colores de LibreOffice</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>entry {number}</source>
        <translation>entrada {number}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>{color} is no colour</source>
        <translation>{color} no es un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/style_dictionary.py"/>
        <source>Properties under color, for a build with Style Dictionary.</source>
        <translation>Propiedades bajo color, para compilar con Style Dictionary.</translation>
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
        <translation>Variables como sky-1 = #87ceeb, y un hash de todas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/svg.py"/>
        <source>A sheet of swatches with their names and values, as a drawing with text.</source>
        <translation>Una hoja de muestras con sus nombres y valores, como dibujo con texto.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/svg.py"/>
        <source>SVG sheet</source>
        <translation>Hoja SVG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <source>A book of SwatchBooker, with groups and spot colours; it cannot be written.</source>
        <translation>Un libro de SwatchBooker, con grupos y tintas planas; no se puede escribir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <source>SwatchBooker book</source>
        <translation>Libro de SwatchBooker</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swiftui.py"/>
        <source>Colours for an app of Apple&apos;s systems, such as BlueHour.sky1.</source>
        <translation>Colores para una app de los sistemas de Apple, como BlueHour.sky1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swiftui.py"/>
        <source>SwiftUI</source>
        <translation>SwiftUI</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>A configuration that adds the colours to the theme, for bg-sky-1 and the like.</source>
        <translation>Una configuración que añade los colores al tema, para bg-sky-1 y similares.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>How the configuration is exported.</source>
        <translation>Cómo se exporta la configuración.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>Module</source>
        <translation>Módulo</translation>
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
        <translation>Variables de tema como --color-sky-1, para bg-sky-1 y similares.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/text.py"/>
        <source>Lists of colours with or without names, and addresses of palettes on the web.</source>
        <translation>Listas de colores con o sin nombre, y direcciones de paletas de la web.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/text.py"/>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>$value and $type</source>
        <translation>$value y $type</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>A set of tokens to import in Tokens Studio for Figma, or in Penpot.</source>
        <translation>Un juego de tokens para importar en Tokens Studio para Figma, o en Penpot.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>Tokens Studio, Penpot</source>
        <translation>Tokens Studio, Penpot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>Which keys tokens have: Penpot, and Tokens Studio as it is set up today, want $value.</source>
        <translation>Qué claves tienen los tokens: Penpot, y Tokens Studio como se configura hoy, quieren $value.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>value and type</source>
        <translation>value y type</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/vga.py"/>
        <source>Bytes of red, green and blue, 6 or 8 bits each; it can be opened, but not written.</source>
        <translation>Bytes de rojo, verde y azul, de 6 u 8 bits; se puede abrir, pero no escribir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/vga.py"/>
        <source>VGA palette</source>
        <translation>Paleta VGA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/vga.py"/>
        <source>it has {data} bytes, which are no whole colours</source>
        <translation>tiene {data} bytes, que no son colores enteros</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/windows_terminal.py"/>
        <source>A scheme of the sixteen colours of a terminal, to paste under schemes.</source>
        <translation>Un esquema de los dieciséis colores de un terminal, para pegar bajo schemes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/windows_terminal.py"/>
        <source>Windows Terminal scheme</source>
        <translation>Esquema de Windows Terminal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode.py"/>
        <source>An asset catalogue for Xcode: a folder with a colour set for each swatch.</source>
        <translation>Un catálogo de recursos para Xcode: una carpeta con un juego de color por muestra.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode.py"/>
        <source>Xcode colour sets</source>
        <translation>Juegos de color de Xcode</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>The Contents.json of a colour set, or a catalogue as a zip file.</source>
        <translation>El Contents.json de un juego de color, o un catálogo como archivo zip.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>Xcode colour set</source>
        <translation>Juego de color de Xcode</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>in a space or notation that is not known here</source>
        <translation>en un espacio o notación que no se conoce aquí</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>Illustrator and InDesign documents</source>
        <translation>Documentos de Illustrator e InDesign</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>The swatches that a document&apos;s metadata lists; its artwork is not looked at.</source>
        <translation>Las muestras que enumeran los metadatos de un documento; su arte no se mira.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>the list of swatches is cut off</source>
        <translation>la lista de muestras está cortada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/losses.py"/>
        <source>{n} of the colours was stated in another space and becomes</source>
        <comment>{n} of the colours were stated in other spaces and become</comment>
        <translation>
            <numerusform>{n} de los colores estaba indicado en otro espacio y pasa a ser</numerusform>
            <numerusform>{n} de los colores estaban indicados en otros espacios y pasan a ser</numerusform>
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
        <translation>La suya</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>at byte {position}, {reason}</source>
        <translation>en el byte {position}, {reason}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>for {what} {needed} and {left}</source>
        <translation>para {what}, {needed} y {left}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>{n} byte is needed</source>
        <comment>{n} bytes are needed</comment>
        <translation>
            <numerusform>hace falta {n} byte</numerusform>
            <numerusform>hacen falta {n} bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>{n} is left</source>
        <comment>{n} are left</comment>
        <translation>
            <numerusform>queda {n}</numerusform>
            <numerusform>quedan {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/computed_colors.py"/>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {name}()</source>
        <translation>calculado con {name}()</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/computed_colors.py"/>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads round in a circle</source>
        <translation>da vueltas en círculo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/computed_colors.py"/>
        <source>made of {name}, which is not in this file</source>
        <translation>hecho de {name}, que no está en este archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>in line {line}, {reason}</source>
        <translation>en la línea {line}, {reason}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>red, green and blue should stand</source>
        <translation>deberían estar rojo, verde y azul</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>{field} is more than 255</source>
        <translation>{field} es más que 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>{field} is no number from 0 to 255</source>
        <translation>{field} no es un número de 0 a 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>a key</source>
        <translation>una clave</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>a number with a unit</source>
        <translation>un número con unidad</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>raw data</source>
        <translation>datos en bruto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the description is nested too deep</source>
        <translation>la descripción está anidada a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the kind of a value</source>
        <translation>el tipo de un valor</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of a key</source>
        <translation>la longitud de una clave</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of raw data</source>
        <translation>la longitud de datos en bruto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the number of values</source>
        <translation>el número de valores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>{kind} is no known kind of value</source>
        <translation>{kind} no es un tipo de valor conocido</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>a component is no number</source>
        <translation>un componente no es un número</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>computed by {function}()</source>
        <translation>calculado con {function}()</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>it holds no groups of tokens</source>
        <translation>no contiene grupos de tokens</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>its value is no colour</source>
        <translation>su valor no es un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads to {pointer}, which leads on</source>
        <translation>lleva a {pointer}, que lleva más lejos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads to {{{match}}}, which is no number</source>
        <translation>lleva a {{{match}}}, que no es un número</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads to {{{target}}}, which is no colour</source>
        <translation>lleva a {{{target}}}, que no es un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>states no colour</source>
        <translation>no indica ningún color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>{words} is no colour</source>
        <translation>{words} no es un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/figma_json.py"/>
        <source>leads to what is no colour in this file</source>
        <translation>lleva a lo que no es un color en este archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/figma_json.py"/>
        <source>no single solid colour</source>
        <translation>ningún color liso único</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>has no “{key}”</source>
        <translation>no tiene «{key}»</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is below {least}</source>
        <translation>está por debajo de {least}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is neither true nor false</source>
        <translation>no es ni verdadero ni falso</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no array</source>
        <translation>no es una matriz</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no finite number</source>
        <translation>no es un número finito</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is not from {least} to {most}</source>
        <translation>no va de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is {words}, not one of {known}</source>
        <translation>es {words}, no uno de {known}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>its values are nested too deeply</source>
        <translation>sus valores están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>line {lineno} breaks the rules of JSON in column {colno}</source>
        <translation>la línea {lineno} rompe las reglas de JSON en la columna {colno}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>one of its numbers is none, or has hundreds of digits</source>
        <translation>uno de sus números no lo es, o tiene cientos de cifras</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/left_out.py"/>
        <source>there is no colour in it that can be read: {listed}</source>
        <translation>no hay en él ningún color que se pueda leer: {listed}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/left_out.py"/>
        <source>{more} left out: {listed}.</source>
        <translation>{more} omitido: {listed}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/reading/left_out.py"/>
        <source>{n} colour is</source>
        <comment>{n} colours are</comment>
        <translation>
            <numerusform>{n} color queda</numerusform>
            <numerusform>{n} colores quedan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/limits.py"/>
        <source>it has more than {max_colors:,} colours</source>
        <translation>tiene más de {max_colors:,} colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/limits.py"/>
        <source>it is larger than any palette ({max_bytes} MiB)</source>
        <translation>es mayor que cualquier paleta ({max_bytes} MiB)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/palette_json.py"/>
        <source>its version {stated} is not known here</source>
        <translation>su versión {stated} no se conoce aquí</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>entry {place}</source>
        <translation>entrada {place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>entry {place} of {group}</source>
        <translation>entrada {place} de {group}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>it is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>{quoted} is no colour</source>
        <translation>{quoted} no es un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_text.py"/>
        <source>the address of {site} names a palette, but not its colours, and nothing is fetched; open the file that the page offers, or a text with the codes that it shows</source>
        <translation>la dirección de {site} nombra una paleta, pero no sus colores, y no se descarga nada; abra el archivo que ofrece la página, o un texto con los códigos que muestra</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/sheet_parser.py"/>
        <source>its blocks are nested too deeply</source>
        <translation>sus bloques están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/sheet_parser.py"/>
        <source>its maps are nested too deeply</source>
        <translation>sus mapas están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {kind}</source>
        <translation>calculado con {kind}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {kind} in a space that is not known</source>
        <translation>calculado con {kind} en un espacio desconocido</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {kind}, by an amount that is no number</source>
        <translation>calculado con {kind}, en una cantidad que no es un número</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>its value is too long for a colour</source>
        <translation>su valor es demasiado largo para un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>mixed with what is no colour</source>
        <translation>mezclado con lo que no es un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/style_sheets.py"/>
        <source>#{value} is no colour</source>
        <translation>#{value} no es un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/style_sheets.py"/>
        <source>it is larger than any style sheet ({max_bytes} MiB)</source>
        <translation>es mayor que cualquier hoja de estilo ({max_bytes} MiB)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>its groups extend each other without end</source>
        <translation>sus grupos se amplían unos a otros sin fin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>leads to {pointer}, which is not in this file</source>
        <translation>lleva a {pointer}, que no está en este archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>leads to {{{target}}}, which is not in this file</source>
        <translation>lleva a {{{target}}}, que no está en este archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>{path} is nested too deeply</source>
        <translation>{path} está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a class</source>
        <translation>una clase</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a reference</source>
        <translation>una referencia</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a small number</source>
        <translation>un número pequeño</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>it refers to an object that does not stand before</source>
        <translation>se refiere a un objeto que no está antes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>its classes are nested too deep</source>
        <translation>sus clases están anidadas a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>its objects are nested too deep</source>
        <translation>sus objetos están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the end of an object</source>
        <translation>el final de un objeto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the length of {what}</source>
        <translation>la longitud de {what}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the name of a class</source>
        <translation>el nombre de una clase</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the types of values</source>
        <translation>los tipos de los valores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the version of a class</source>
        <translation>la versión de una clase</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the version of the system</source>
        <translation>la versión del sistema</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>values have no types</source>
        <translation>hay valores sin tipos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{kind} is no known type of value</source>
        <translation>{kind} no es un tipo de valor conocido</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{what} has a length below 0</source>
        <translation>{what} tiene una longitud inferior a 0</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{what} refers to a text that does not stand before</source>
        <translation>{what} se refiere a un texto que no está antes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{what} should stand here</source>
        <translation>{what} debería estar aquí</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/xml.py"/>
        <source>its XML declares entities or an unknown encoding</source>
        <translation>su XML declara entidades o una codificación desconocida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/xml.py"/>
        <source>its XML is broken in line {line}, column {column}</source>
        <translation>su XML está roto en la línea {line}, columna {column}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>it has more than {max_members:,} parts</source>
        <translation>tiene más de {max_members:,} partes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>it is cut off or damaged</source>
        <translation>está cortado o dañado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>it is cut off or damaged, at its part {shown}</source>
        <translation>está cortado o dañado, en su parte {shown}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {filename} is in it twice</source>
        <translation>su parte {filename} está dos veces</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {shown} is larger than in any palette</source>
        <translation>su parte {shown} es mayor que en cualquier paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {shown} is missing</source>
        <translation>falta su parte {shown}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {shown} is packed in an unknown way</source>
        <translation>su parte {shown} está comprimida de una forma desconocida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/serialization.py"/>
        <source>{place} has more than {max_colors:,} colours</source>
        <translation>{place} tiene más de {max_colors:,} colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/serialization.py"/>
        <source>{place} is no colour such as #1e90ff</source>
        <translation>{place} no es un color como #1e90ff</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>As fits best</source>
        <translation>Como mejor quepa</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>How many swatches stand in a row at most; fewer where their text would not fit.</source>
        <translation>Cuántas muestras hay como mucho en una fila; menos donde su texto no cabría.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Left out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Share of the picture</source>
        <translation>Proporción de la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Show the picture that the palette is from, if it is open, with rings where the colours are.</source>
        <translation>Mostrar la imagen de la que es la paleta, si está abierta, con anillos donde están los colores.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Transparent</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>What the sheet lies on.</source>
        <translation>Sobre qué está la hoja.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>With pins</source>
        <translation>Con chinchetas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Without pins</source>
        <translation>Sin chinchetas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write #1e90ff under each swatch.</source>
        <translation>Escribir #1e90ff bajo cada muestra.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write how much of the picture is nearest to each colour.</source>
        <translation>Escribir qué parte de la imagen es la más cercana a cada color.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write hue, saturation and lightness under each swatch.</source>
        <translation>Escribir tono, saturación y luminosidad bajo cada muestra.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write perceived lightness, chroma and hue under each swatch.</source>
        <translation>Escribir claridad percibida, croma y tono bajo cada muestra.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write red, green and blue under each swatch.</source>
        <translation>Escribir rojo, verde y azul bajo cada muestra.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{n} group</source>
        <comment>{n} groups</comment>
        <translation>
            <numerusform>{n} grupo</numerusform>
            <numerusform>{n} grupos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/budget.py"/>
        <source>it does more than any palette needs</source>
        <translation>hace más de lo que necesita cualquier paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/budget.py"/>
        <source>it takes too long</source>
        <translation>tarda demasiado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>Your template {name}.</source>
        <translation>Su plantilla {name}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>cannot be read ({strerror})</source>
        <translation>no se puede leer ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>it has more than {most_bytes} KiB</source>
        <translation>tiene más de {most_bytes} KiB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>line {line} is no text in UTF-8</source>
        <translation>la línea {line} no es texto UTF-8</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a list cannot be written; join it</source>
        <translation>una lista no se puede escribir; únala</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a list may not hold another list</source>
        <translation>una lista no puede contener otra lista</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a list or a text should stand here</source>
        <translation>aquí debería haber una lista o un texto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a number becomes too large</source>
        <translation>un número se vuelve demasiado grande</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a number should stand here</source>
        <translation>aquí debería haber un número</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>round takes up to {most_places} places</source>
        <translation>round admite hasta {most_places} decimales</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>there is no first or last of nothing</source>
        <translation>de nada no hay primero ni último</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>this cannot be written</source>
        <translation>esto no se puede escribir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>this is no text; it has {fields}</source>
        <translation>esto no es un texto; tiene {fields}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>All colours can be told apart, in every kind of colour vision {measured}.</source>
        <translation>Todos los colores se distinguen, en cualquier visión del color {measured}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>Most people can tell every pair apart, but {listed} vision {measured}.</source>
        <translation>La mayoría distingue cada par, pero {listed} {measured}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>blue-blind</source>
        <translation>sin azul</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>green-blind</source>
        <translation>sin verde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>greyscale</source>
        <translation>en grises</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>red-blind</source>
        <translation>sin rojo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{count} in {kind}</source>
        <translation>{count} en visión {kind}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{most} and {last}</source>
        <translation>{most} y {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/verdict.py"/>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{n} pair collapses</source>
        <comment>{n} pairs collapse</comment>
        <translation>
            <numerusform>{n} par se confunde</numerusform>
            <numerusform>{n} pares se confunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{n} pair looks</source>
        <comment>{n} pairs look</comment>
        <translation>
            <numerusform>{n} par parece</numerusform>
            <numerusform>{n} pares parecen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{pairs} in {kind}</source>
        <translation>{pairs} en visión {kind}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{same} the same to everyone; besides, {listed} vision {measured}.</source>
        <translation>{same} igual a todos; además, {listed} {measured}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{same} the same, in every kind of colour vision {measured}.</source>
        <translation>{same} igual, en cualquier visión del color {measured}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>As levels</source>
        <translation>Como niveles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Beyond sRGB</source>
        <translation>Más allá de sRGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Fit into sRGB</source>
        <translation>Ajustar a sRGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>How colours are written.</source>
        <translation>Cómo se escriben los colores.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>How the words of a name are joined.</source>
        <translation>Cómo se unen las palabras de un nombre.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>In comments</source>
        <translation>En comentarios</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Into each name</source>
        <translation>En cada nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Nowhere</source>
        <translation>En ninguna parte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>What becomes of colours that sRGB cannot hold.</source>
        <translation>Qué pasa con los colores que sRGB no puede contener.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>What each name starts with, such as brand.</source>
        <translation>Con qué empieza cada nombre, como brand.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Where the names of groups go.</source>
        <translation>Adónde van los nombres de los grupos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Whether groups become levels of their own.</source>
        <translation>Si los grupos se convierten en niveles propios.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/names.py"/>
        <source>PascalCase</source>
        <translation>PascalCase</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/board_serialization.py"/>
        <source>two of {place}.pictures have the same id</source>
        <translation>dos de {place}.pictures tienen el mismo id</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/board_serialization.py"/>
        <source>{place} has {numbers} numbers, not 4</source>
        <translation>{place} tiene {numbers} números, no 4</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/file.py"/>
        <source>current is {place}, but the last palette is {last}</source>
        <translation>current es {place}, pero la última paleta es {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/project/project.py"/>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>{n} palette</source>
        <comment>{n} palettes</comment>
        <translation>
            <numerusform>{n} paleta</numerusform>
            <numerusform>{n} paletas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/serialization.py"/>
        <source>{place} has {numbers} numbers, not {count}</source>
        <translation>{place} tiene {numbers} números, no {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/serialization.py"/>
        <source>{place} has {place_px} numbers, not 2</source>
        <translation>{place} tiene {place_px} números, no 2</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Calm to Vivid</source>
        <translation>De calmado a vivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Colour Space</source>
        <translation>Espacio de color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Count Transparent</source>
        <translation>Contar lo transparente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Kind of Swatch</source>
        <translation>Tipo de muestra</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Leave Out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Mood</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Working Space</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>no answer</source>
        <translation>ninguna respuesta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>no safe connection: who answers does not prove to be the service (certificate)</source>
        <translation>ninguna conexión segura: quien responde no demuestra ser el servicio (certificado)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>no such service is known: you are offline, or it is misspelt</source>
        <translation>no se conoce tal servicio: no hay conexión, o está mal escrito</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>objects with a name of this kind cannot be read here</source>
        <translation>los objetos con un nombre de este tipo no se pueden leer aquí</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the bucket is in another region; fill in the right one</source>
        <translation>el bucket está en otra región; ponga la correcta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the connection ended early</source>
        <translation>la conexión terminó antes de tiempo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the service cannot be reached: you are offline, or its address is wrong</source>
        <translation>no se llega al servicio: no hay conexión, o su dirección está mal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the service does not answer</source>
        <translation>el servicio no responde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the service gave an answer that cannot be understood</source>
        <translation>el servicio dio una respuesta que no se entiende</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>The name {path} cannot be read here; others that come just before it may be missing.</source>
        <translation>El nombre {path} no se puede leer aquí; pueden faltar otros que van justo antes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>listing</source>
        <translation>listando</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>objects with a name such as {path} cannot be read here</source>
        <translation>los objetos con un nombre como {path} no se pueden leer aquí</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>the name {path} ends the listing here</source>
        <translation>el nombre {path} termina aquí la lista</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>the service lists the same names over and over</source>
        <translation>el servicio enumera los mismos nombres una y otra vez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/reading.py"/>
        <source>the most that Huescope reads is {max_file_bytes} GiB</source>
        <translation>lo máximo que lee Huescope son {max_file_bytes} GiB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/reading.py"/>
        <source>the picture is too large; {limit}</source>
        <translation>la imagen es demasiado grande; {limit}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/folder.py"/>
        <source>this is not a folder</source>
        <translation>esto no es una carpeta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/local.py"/>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/local.py"/>
        <source>this file lies on another computer</source>
        <translation>este archivo está en otro ordenador</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/local.py"/>
        <source>this is not a valid address</source>
        <translation>esta no es una dirección válida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Address of the service, for private endpoints; OCI_CLI_ENDPOINT where empty.</source>
        <translation>Dirección del servicio, para puntos de acceso privados; OCI_CLI_ENDPOINT si está vacío.</translation>
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
        <translation>Compartimento</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Configuration file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Endpoint</source>
        <translation>Punto de acceso</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Go straight to the buckets of the compartment with this OCID.</source>
        <translation>Ir directo a los buckets del compartimento con este OCID.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Go straight to this bucket, and list no compartments.</source>
        <translation>Ir directo a este bucket, sin enumerar compartimentos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>How the service knows you: by the API key or the session of the profile, as the instance that Huescope runs on, or not at all, for public buckets.</source>
        <translation>Cómo le conoce el servicio: por la clave de API o la sesión del perfil, como la instancia en que funciona Huescope, o de ningún modo, para buckets públicos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Of the bucket; the account&apos;s own where empty. The console shows it with the bucket.</source>
        <translation>Del bucket; el de la cuenta si está vacío. La consola lo muestra con el bucket.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Opens the private key, where it has one; kept in memory until Huescope is closed.</source>
        <translation>Abre la clave privada, si la tiene; se guarda en memoria hasta cerrar Huescope.</translation>
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
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Region</source>
        <comment>of a storage</comment>
        <translation>Región</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Where &quot;oci setup config&quot; wrote your account; OCI_CLI_CONFIG_FILE or OCI_CONFIG_FILE where empty.</source>
        <translation>Dónde escribió «oci setup config» su cuenta; OCI_CLI_CONFIG_FILE u OCI_CONFIG_FILE si está vacío.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Where the bucket is, if not in the region of the profile; OCI_CLI_REGION where empty.</source>
        <translation>Dónde está el bucket, si no es en la región del perfil; OCI_CLI_REGION si está vacío.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Which profile of the configuration file to use; OCI_CLI_PROFILE where empty.</source>
        <translation>Qué perfil del archivo de configuración; OCI_CLI_PROFILE si está vacío.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>an endpoint is an address such as https://objectstorage.eu-zurich-1.oraclecloud.com</source>
        <translation>un punto de acceso es una dirección como https://objectstorage.eu-zurich-1.oraclecloud.com</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>as the profile says</source>
        <translation>como diga el perfil</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>this is no picture</source>
        <translation>esto no es una imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>this is no place</source>
        <translation>esto no es un lugar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>this is no way of signing in; there are {authentications}</source>
        <translation>esta no es una forma de iniciar sesión; hay {authentications}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>without an account, a bucket and its namespace are needed</source>
        <translation>sin cuenta hacen falta un bucket y su espacio de nombres</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>without an account, a region or an endpoint is needed</source>
        <translation>sin cuenta hace falta una región o un punto de acceso</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Choose yes to read a public bucket without any key.</source>
        <translation>Elija sí para leer un bucket público sin clave.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Only for temporary keys: the third part that came with them; it is never saved.</source>
        <translation>Solo para claves temporales: la tercera parte que vino con ellas; nunca se guarda.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Public bucket</source>
        <translation>Bucket público</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>S3 address</source>
        <translation>Dirección S3</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>S3-compatible storage</source>
        <translation>Almacenamiento compatible con S3</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Session token</source>
        <translation>Token de sesión</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>The address of the service; leave it empty for Amazon S3.</source>
        <translation>La dirección del servicio; déjela vacía para Amazon S3.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>The name of the bucket, as its service shows it.</source>
        <translation>El nombre del bucket, como lo muestra su servicio.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>The name of your key, from the service&apos;s settings; empty for a public bucket.</source>
        <translation>El nombre de su clave, en los ajustes del servicio; vacío para un bucket público.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>What the service showed once when the access key was made; it is never saved.</source>
        <translation>Lo que el servicio mostró una vez al crear la clave de acceso; nunca se guarda.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Where the bucket is; services other than Amazon&apos;s mostly do not care.</source>
        <translation>Dónde está el bucket; a otros servicios que no son Amazon casi no les importa.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>a web page answered instead of the service: a proxy, or a network to sign in to</source>
        <translation>respondió una página web en vez del servicio: un proxy, o una red en que iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>an address looks like s3://BUCKET/NAME, and this one does not</source>
        <translation>una dirección es como s3://BUCKET/NAME, y esta no</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>an address of a service looks like https://s3.example.com</source>
        <translation>la dirección de un servicio es como https://s3.example.com</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>archived: restore it first</source>
        <translation>archivado: restáurelo primero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>from the environment, if it has one</source>
        <translation>del entorno, si tiene una</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>it does not exist, or this access key may not read it</source>
        <translation>no existe, o esta clave de acceso no puede leerlo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>it is not public; an access key is needed</source>
        <translation>no es público; hace falta una clave de acceso</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>it was deleted, or is called something else</source>
        <translation>se borró, o se llama de otro modo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>its name has letters, digits, dots and hyphens only</source>
        <translation>su nombre solo tiene letras, cifras, puntos y guiones</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the clock of this computer is off; set it right</source>
        <translation>el reloj de este ordenador va mal; póngalo en hora</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the secret key of this access key is needed</source>
        <translation>hace falta la clave secreta de esta clave de acceso</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the service does not know this access key</source>
        <translation>el servicio no conoce esta clave de acceso</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the service is too busy (HTTP {status})</source>
        <translation>el servicio está sobrecargado (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the service refused the request (HTTP {status})</source>
        <translation>el servicio rechazó la petición (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the session token is wrong or has expired</source>
        <translation>el token de sesión está mal o ha caducado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>there is no bucket {bucket} at {value}</source>
        <translation>no hay bucket {bucket} en {value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>this is the address of a folder, not of a picture</source>
        <translation>esta es la dirección de una carpeta, no de una imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>this is the address of a picture, not of a folder</source>
        <translation>esta es la dirección de una imagen, no de una carpeta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>this part is not installed; add it with: pip install &apos;huescope[s3]&apos;</source>
        <translation>esta parte no está instalada; añádala con: pip install &apos;huescope[s3]&apos;</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <location filename="../../app/huescope/sources/memory.py"/>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>it is no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>it is opened by dropping or pasting it</source>
        <translation>se abre soltándolo o pegándolo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address is misspelt</source>
        <translation>la dirección está mal escrita</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads away from the web</source>
        <translation>la dirección lleva fuera de la web</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads from a safe connection (https) to an open one (http)</source>
        <translation>la dirección lleva de una conexión segura (https) a una abierta (http)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads on and on, and never to a picture</source>
        <translation>la dirección lleva siempre más lejos, y nunca a una imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads to one that is malformed</source>
        <translation>la dirección lleva a una mal formada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the proxy of this network wants you to sign in</source>
        <translation>el proxy de esta red quiere que inicie sesión</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server does not give it to you</source>
        <translation>el servidor no se lo da</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server gives it to nobody who has not signed in</source>
        <translation>el servidor no se lo da a nadie que no haya iniciado sesión</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server is too busy (HTTP {status})</source>
        <translation>el servidor está sobrecargado (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server packed it, though it was asked not to</source>
        <translation>el servidor lo comprimió, aunque se le pidió que no</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>there is nothing at this address</source>
        <translation>no hay nada en esta dirección</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>this address shows a web page, not a picture</source>
        <translation>esta dirección muestra una página web, no una imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>this is no address such as https://example.org/picture.jpg</source>
        <translation>esta no es una dirección como https://example.org/picture.jpg</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>a part of its path is not a folder</source>
        <translation>una parte de su ruta no es una carpeta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the file became shorter while it was being read</source>
        <translation>el archivo se acortó mientras se leía</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the file is larger than {max_file_bytes} GiB, the most that Huescope reads</source>
        <translation>el archivo es mayor que {max_file_bytes} GiB, lo máximo que lee Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the system cannot read it ({value})</source>
        <translation>el sistema no puede leerlo ({value})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>there is no such file or folder, or it has just vanished</source>
        <translation>no hay tal archivo o carpeta, o acaba de desaparecer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>this is a folder, not a file</source>
        <translation>esto es una carpeta, no un archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>this is a pipe or a device, not a file</source>
        <translation>esto es una tubería o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>you are not allowed to read it</source>
        <translation>no tiene permiso para leerlo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>compare region and endpoint; {still_there}</source>
        <translation>compare la región y el punto de acceso; {still_there}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>compare the address; {still_there}</source>
        <translation>compare la dirección; {still_there}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>oracle link</source>
        <translation>enlace de Oracle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>pictures seen before still open</source>
        <translation>las imágenes ya vistas aún se abren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>profile {value}</source>
        <translation>el perfil {value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>somebody without an account</source>
        <translation>alguien sin cuenta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>this link</source>
        <translation>este enlace</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/address.py"/>
        <source>Oracle address</source>
        <translation>Dirección de Oracle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/address.py"/>
        <source>this is no address of Oracle Cloud Object Storage</source>
        <translation>esta no es una dirección de Oracle Cloud Object Storage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/address.py"/>
        <source>this is no address such as oci://BUCKET@NAMESPACE/NAME</source>
        <translation>esta no es una dirección como oci://BUCKET@NAMESPACE/NAME</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>a proxy or a sign-in page answers instead of the service; see it in a web browser</source>
        <translation>responde un proxy o una página de inicio de sesión en vez del servicio; véala en un navegador</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it asks to be left alone for {minutes} min</source>
        <translation>pide que lo dejen en paz {minutes} min</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it does not exist, or is not public</source>
        <translation>no existe, o no es público</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it does not exist, or {described} cannot see it</source>
        <translation>no existe, o {described} no puede verlo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it is empty, or became shorter</source>
        <translation>está vacío, o se acortó</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it is not public</source>
        <translation>no es público</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it is still the same</source>
        <translation>sigue siendo el mismo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it was deleted, or renamed</source>
        <translation>se borró, o se renombró</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it was replaced by another one</source>
        <translation>se sustituyó por otro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>key, fingerprint and user of {described} do not belong together; compare them with the API keys in the console</source>
        <translation>la clave, la huella y el usuario ({described}) no van juntos; compárelos con las claves de API de la consola</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the clock of this computer is off by {off_s} min; set it right</source>
        <translation>el reloj de este ordenador va mal por {off_s} min; póngalo en hora</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the link has expired, was withdrawn, or does not allow this</source>
        <translation>el enlace ha caducado, se retiró, o no permite esto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the proxy of this network wants a name and a password</source>
        <translation>el proxy de esta red quiere un nombre y una contraseña</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the service is busy or broken ({status}); {asked_s}</source>
        <translation>el servicio está sobrecargado o averiado ({status}); {asked_s}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the service refused ({status}{word})</source>
        <translation>el servicio lo rechazó ({status}{word})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the session of {described} has expired; run oci session authenticate</source>
        <translation>la sesión ({described}) ha caducado; ejecute oci session authenticate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>this machine has no rights there</source>
        <translation>esta máquina no tiene permisos allí</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>try again later</source>
        <translation>inténtelo más tarde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>{described} is not allowed to see it</source>
        <translation>{described} no tiene permiso para verlo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key file of profile {profile} cannot be read</source>
        <translation>el archivo de clave del perfil {profile} no se puede leer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key file of profile {profile} holds no private key</source>
        <translation>el archivo de clave del perfil {profile} no contiene una clave privada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key of profile {profile} has a passphrase</source>
        <translation>la clave del perfil {profile} tiene una frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key of profile {profile} is no RSA key, which the service wants</source>
        <translation>la clave del perfil {profile} no es una clave RSA, que quiere el servicio</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the passphrase does not open the key of profile {profile}</source>
        <translation>la frase de contraseña no abre la clave del perfil {profile}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/objects.py"/>
        <source>replaced meanwhile, reading the new one</source>
        <translation>sustituido entretanto, leyendo el nuevo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/places.py"/>
        <source>Tenancy (root)</source>
        <translation>Tenencia (raíz)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/places.py"/>
        <source>the compartments cannot be listed; type a bucket, or the OCID of a compartment, to go there</source>
        <translation>los compartimentos no se pueden enumerar; escriba un bucket, o el OCID de un compartimento, para ir allí</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/places.py"/>
        <source>the service repeats itself, so this listing is not complete</source>
        <translation>el servicio se repite, así que esta lista no está completa</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>an endpoint or a name is not possible</source>
        <translation>un punto de acceso o un nombre no es posible</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>in profile {profile} an entry is empty</source>
        <translation>en el perfil {profile} una entrada está vacía</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>in profile {profile}, {wrong}</source>
        <translation>en el perfil {profile}, {wrong}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it has no profile {profile}</source>
        <translation>no tiene perfil {profile}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it is no configuration file of Oracle Cloud</source>
        <translation>no es un archivo de configuración de Oracle Cloud</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it is no instance of Oracle Cloud, or belongs to no dynamic group with rights</source>
        <translation>no es una instancia de Oracle Cloud, o no pertenece a un grupo dinámico con permisos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it is not UTF-8 text; save it as UTF-8</source>
        <translation>no es texto UTF-8; guárdelo como UTF-8</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>line {lineno} begins a profile a second time</source>
        <translation>la línea {lineno} empieza un perfil por segunda vez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>line {lineno} says {option} a second time</source>
        <translation>la línea {lineno} dice {option} por segunda vez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>profile {profile} has an entry that does not belong there</source>
        <translation>el perfil {profile} tiene una entrada que no va ahí</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>profile {profile} has no session; run oci session authenticate</source>
        <translation>el perfil {profile} no tiene sesión; ejecute oci session authenticate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>profile {profile} names a key file that is not there</source>
        <translation>el perfil {profile} nombra un archivo de clave que no está</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>the region or the endpoint is not possible</source>
        <translation>la región o el punto de acceso no es posible</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>the session token of profile {profile} cannot be read; run oci session authenticate</source>
        <translation>el token de sesión del perfil {profile} no se puede leer; ejecute oci session authenticate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>there is no such configuration file; make one with &quot;oci setup config&quot;</source>
        <translation>no hay tal archivo de configuración; cree uno con «oci setup config»</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/writing.py"/>
        <source>the bucket does not exist, or {described} is not allowed to write to it</source>
        <translation>el bucket no existe, o {described} no tiene permiso para escribir en él</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <source>no answer comes</source>
        <translation>no llega respuesta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <source>the transfer came to a standstill</source>
        <translation>la transferencia se detuvo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <source>{what}; is the network there?</source>
        <translation>{what}; ¿hay red?</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>; if you are not, {advice}</source>
        <translation>; si no, {advice}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it arrived broken</source>
        <translation>llegó roto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>no answer comes; is the network there?</source>
        <translation>no llega respuesta; ¿hay red?</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the connection was lost</source>
        <translation>se perdió la conexión</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the network failed in an unexpected way</source>
        <translation>la red falló de un modo inesperado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the proxy of this network does not let it through</source>
        <translation>el proxy de esta red no lo deja pasar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the service cannot be reached: you seem to be offline{more}</source>
        <translation>no se llega al servicio: parece que no hay conexión{more}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the transfer ended too early, twice</source>
        <translation>la transferencia terminó antes de tiempo, dos veces</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/offline_listings.py"/>
        <source>Offline, as of {saved_s}.</source>
        <translation>Sin conexión, a fecha de {saved_s}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it arrived broken, twice</source>
        <translation>llegó roto, dos veces</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it is larger than {max_file_bytes} GiB, the most that Huescope reads</source>
        <translation>es mayor que {max_file_bytes} GiB, lo máximo que lee Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>the server does not tell where it ends</source>
        <translation>el servidor no dice dónde termina</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/retry.py"/>
        <source>{state}, retrying in {left_s} s</source>
        <translation>{state}, nuevo intento en {left_s} s</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/resolve.py"/>
        <source>this is no address that Huescope knows</source>
        <translation>esta no es una dirección que Huescope conozca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/resolve.py"/>
        <source>this is no picture; see what it holds with &quot;huescope list&quot;</source>
        <translation>esto no es una imagen; vea lo que contiene con «huescope list»</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/delegate.py"/>
        <source>off brand</source>
        <translation>fuera de marca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/delegate.py"/>
        <source>on brand</source>
        <translation>de la marca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>&amp;Tolerance ΔE</source>
        <translation>&amp;Tolerancia ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Brand Audit of {place}</source>
        <translation>Auditoría de marca de {place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Close the audit</source>
        <translation>Cerrar la auditoría</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Colours of the brand</source>
        <translation>Colores de la marca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>How far a pixel may be from a colour of the palette, as CIEDE2000</source>
        <translation>A qué distancia de un color de la paleta puede estar un píxel, en CIEDE2000</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Pictures, the one with the least on brand first</source>
        <translation>Imágenes, primero la que menos colores de la marca tiene</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Reading pictures…</source>
        <translation>Leyendo imágenes…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Save &amp;Report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Save Report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Save all of it as a web page, a PDF or a table</source>
        <translation>Guardar todo como página web, PDF o tabla</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/export/exporter.py"/>
        <location filename="../../app/huescope/ui/state/file_events.py"/>
        <source>Saved {name}</source>
        <translation>Se guardó {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>There are no pictures here.</source>
        <translation>Aquí no hay imágenes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>{n} picture cannot be read</source>
        <comment>{n} pictures cannot be read</comment>
        <translation>
            <numerusform>{n} imagen no se puede leer</numerusform>
            <numerusform>{n} imágenes no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>{pictures}, {mean} on brand on average</source>
        <translation>{pictures}, {mean} de la marca de media</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/model.py"/>
        <source>off brand: {colors}</source>
        <translation>fuera de marca: {colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/model.py"/>
        <source>without {names}</source>
        <translation>sin {names}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/model.py"/>
        <source>{share} on brand</source>
        <translation>{share} de la marca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Filter Names</source>
        <translation>Filtrar nombres</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Find Pictures by Colour</source>
        <translation>Encontrar imágenes por color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Go Back to the Last Folder</source>
        <translation>Volver a la última carpeta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Go Forward to the Next Folder</source>
        <translation>Avanzar a la carpeta siguiente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Go to the Enclosing Folder</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>List the Folder Anew</source>
        <translation>Volver a listar la carpeta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Type a Path</source>
        <translation>Escribir una ruta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>&amp;Colours of each</source>
        <translation>&amp;Colores de cada una</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>Colours of each</source>
        <translation>Colores de cada una</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Compare Palettes</source>
        <translation>Comparar paletas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>How many colours of each picture are shown</source>
        <translation>Cuántos colores de cada imagen se muestran</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Palettes</source>
        <translation>Paletas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>Reading {sources}…</source>
        <translation>Leyendo {sources}…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>&amp;Newest First</source>
        <translation>&amp;Más nuevas primero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>&amp;Starred Ones First</source>
        <translation>Con &amp;estrella primero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Bring the deleted palettes back (Ctrl+Z)</source>
        <translation>Recuperar las paletas borradas (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>By N&amp;ame</source>
        <translation>Por &amp;nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Choose the order of the palettes</source>
        <translation>Elegir el orden de las paletas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Go back to the pictures (Alt+Left)</source>
        <translation>Volver a las imágenes (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Name, tag or colour</source>
        <translation>Nombre o color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Search the palettes</source>
        <translation>Buscar en las paletas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Show all palettes, starred or not</source>
        <translation>Mostrar todas las paletas, con estrella o sin ella</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Show only palettes with these words in their name, tags, note or source, or with these colours, such as “teal” or “#1e90ff”; swatches can be dropped here (Ctrl+F)</source>
        <translation>Mostrar solo paletas con estas palabras en su nombre, etiquetas, nota u origen, o con estos colores, como «teal» o «#1e90ff»; aquí se pueden soltar muestras (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Show starred palettes only</source>
        <translation>Mostrar solo paletas con estrella</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Deleted {name}</source>
        <translation>Se borró {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Deleted {n} palette</source>
        <comment>Deleted {n} palettes</comment>
        <translation>
            <numerusform>Se borró {n} paleta</numerusform>
            <numerusform>Se borraron {n} paletas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Type tags with commas between them: Enter keeps them</source>
        <translation>Escriba etiquetas separadas por comas: Intro las conserva</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Copy as CSS</source>
        <translation>&amp;Copiar como CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Star</source>
        <translation>&amp;Estrella</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Tags…</source>
        <translation>E&amp;tiquetas…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Give the palette another name</source>
        <translation>Dar otro nombre a la paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Open it beside the palette that is shown</source>
        <translation>Abrirla junto a la paleta que se muestra</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Open the picture that it is from</source>
        <translation>Abrir la imagen de la que es</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Put its colours on the clipboard as CSS</source>
        <translation>Poner sus colores en el portapapeles como CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Show &amp;Picture</source>
        <translation>Mostrar &amp;imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Starred palettes can be shown alone, or first</source>
        <translation>Las paletas con estrella se pueden mostrar solas, o primero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Take it out of the library; Ctrl+Z brings it back</source>
        <translation>Sacarla de la biblioteca; Ctrl+Z la recupera</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Take the palette to another tool</source>
        <translation>Llevar la paleta a otra herramienta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Un&amp;star</source>
        <translation>Quitar e&amp;strella</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Words to find it by, with commas between them</source>
        <translation>Palabras para encontrarla, separadas por comas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>No match</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>No palette is like that.</source>
        <translation>Ninguna paleta es así.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>No palettes yet</source>
        <translation>Aún no hay paletas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>Palettes that you open, make, export or share are kept here by themselves.</source>
        <translation>Las paletas que abre, hace, exporta o comparte se guardan aquí solas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>Reading the palettes…</source>
        <translation>Leyendo las paletas…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>The library cannot be shown</source>
        <translation>La biblioteca no se puede mostrar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>{remark} (and {count} more)</source>
        <translation>{remark} (y {count} más)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>{shown} of {palettes}</source>
        <translation>{shown} de {palettes}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <location filename="../../app/huescope/ui/widgets/copy_button.py"/>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Exported</source>
        <translation>Exportada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>From {source}</source>
        <translation>De {source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Shared</source>
        <translation>Compartida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Tags: {tags}</source>
        <translation>Etiquetas: {tags}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/view.py"/>
        <source>Palettes of the library</source>
        <translation>Paletas de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>main colours {codes}</source>
        <translation>colores principales {codes}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{listed}, not all: listing was stopped</source>
        <translation>{listed}, no todo: se detuvo la lista</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{number} so far, filtered so far</source>
        <translation>{number} hasta ahora, filtrados hasta ahora</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{number} so far, sorted so far</source>
        <translation>{number} hasta ahora, ordenados hasta ahora</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{n} folder</source>
        <comment>{n} folders</comment>
        <translation>
            <numerusform>{n} carpeta</numerusform>
            <numerusform>{n} carpetas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{shown} of {every}</source>
        <translation>{shown} de {every}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/sorting.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/sorting.py"/>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <location filename="../../app/huescope/ui/widgets/name_field.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Choose the order (now by {order})</source>
        <translation>Elegir el orden (ahora por {order})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Choose the order (of the names)</source>
        <translation>Elegir el orden (de los nombres)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Find pictures by their colours (Ctrl+Shift+F)</source>
        <translation>Encontrar imágenes por sus colores (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Go back (Alt+Left)</source>
        <translation>Volver (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Go forward again (Alt+Right)</source>
        <translation>Avanzar de nuevo (Alt+Right)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Go to the place above (Backspace)</source>
        <translation>Ir al lugar superior (Backspace)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>How large the thumbnails are (Ctrl and the wheel over them)</source>
        <translation>El tamaño de las miniaturas (Ctrl y la rueda sobre ellas)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Keep this place among the favourites</source>
        <translation>Guardar este lugar entre los favoritos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Look again what is here (F5)</source>
        <translation>Mirar otra vez qué hay aquí (F5)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Show a grid of thumbnails</source>
        <translation>Mostrar una cuadrícula de miniaturas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Show a list with sizes and dates</source>
        <translation>Mostrar una lista con tamaños y fechas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Show only names that contain these words (Ctrl+F); Esc shows all again</source>
        <translation>Mostrar solo nombres que contienen estas palabras (Ctrl+F); Esc los muestra todos otra vez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Size of the thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Stop listing; what is here stays, and scrolling to its end goes on</source>
        <translation>Detener la lista; lo que hay se queda, y desplazarse al final la sigue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Take this place from the favourites</source>
        <translation>Quitar este lugar de los favoritos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>{key}, ascending</source>
        <translation>{key}, ascendente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>{key}, descending</source>
        <translation>{key}, descendente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/breadcrumbs.py"/>
        <source>Click beside the names, or press Ctrl+L, to type a path or an address</source>
        <translation>Haga clic junto a los nombres, o pulse Ctrl+L, para escribir una ruta o una dirección</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/breadcrumbs.py"/>
        <source>Go to {name}</source>
        <translation>Ir a {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/breadcrumbs.py"/>
        <source>The places in between</source>
        <translation>Los lugares intermedios</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/path_bar.py"/>
        <source>this is no path and no address that Huescope knows</source>
        <translation>esta no es una ruta ni una dirección que Huescope conozca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/path_field.py"/>
        <source>Path or address</source>
        <translation>Ruta o dirección</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/path_field.py"/>
        <source>Type a folder&apos;s path or an address; Enter goes there, Esc leaves it</source>
        <translation>Escriba la ruta de una carpeta o una dirección; Intro va allí, Esc la deja</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Browse a bucket of a cloud storage</source>
        <translation>Explorar un bucket de un almacenamiento en la nube</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Browse your folder of pictures</source>
        <translation>Explorar su carpeta de imágenes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Browse your own folder</source>
        <translation>Explorar su propia carpeta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Favourite: {location}</source>
        <translation>Favorito: {location}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Fold the places away</source>
        <translation>Plegar los lugares</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Seen lately: {location}</source>
        <translation>Visto hace poco: {location}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Show the palettes that you opened, made or exported (Ctrl+Shift+L)</source>
        <translation>Mostrar las paletas que abrió, hizo o exportó (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Show the places</source>
        <translation>Mostrar los lugares</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>Colours of the pictures to find, such as “dark teal with a little orange” or “60% #1e90ff, gold”; swatches can be dropped here</source>
        <translation>Colores de las imágenes que buscar, como «dark teal with a little orange» o «60% #1e90ff, gold»; aquí se pueden soltar muestras</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>Colours to find</source>
        <translation>Colores que buscar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>No colours yet</source>
        <translation>Aún no hay colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>Understood: {names}</source>
        <translation>Entendido: {names}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>teal, 20% orange</source>
        <translation>teal, 20% orange</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Find pictures that look like this one</source>
        <translation>Encontrar imágenes que se parecen a esta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Find the colours of the palette</source>
        <translation>Encontrar los colores de la paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Look at all pictures of this place, in folders below it too</source>
        <translation>Mirar todas las imágenes de este lugar, también en sus carpetas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>{listed} listed, {added} looked at</source>
        <translation>{listed} en la lista, {added} miradas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>{n} picture known</source>
        <comment>{n} pictures known</comment>
        <translation>
            <numerusform>{n} imagen conocida</numerusform>
            <numerusform>{n} imágenes conocidas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Any shape</source>
        <translation>Cualquier forma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Anywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Date of the pictures</source>
        <translation>Fecha de las imágenes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>In this place</source>
        <translation>En este lugar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Last month</source>
        <translation>Último mes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Look everywhere, or in the folder or bucket that was shown last and below it</source>
        <translation>Buscar en todas partes, o en la última carpeta o bucket mostrado y por debajo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Place of the pictures</source>
        <translation>Lugar de las imágenes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Shape of the pictures</source>
        <translation>Forma de las imágenes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Square</source>
        <translation>Cuadrada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>When the pictures were changed last</source>
        <translation>Cuándo se modificaron las imágenes por última vez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Which shape the pictures shall have</source>
        <translation>Qué forma han de tener las imágenes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Wide</source>
        <translation>Ancha</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <source>Storage</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Browse a folder of this computer</source>
        <translation>Explorar una carpeta de este ordenador</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Clear the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Drop a folder here, or choose one, to see its pictures.</source>
        <translation>Suelte aquí una carpeta, o elija una, para ver sus imágenes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Look once more whether the place can be listed</source>
        <translation>Mirar otra vez si el lugar se puede listar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>No folder is open</source>
        <translation>No hay ninguna carpeta abierta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>No name here contains “{words}”.</source>
        <translation>Ningún nombre de aquí contiene «{words}».</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>No pictures here</source>
        <translation>Aquí no hay imágenes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>There are no pictures and no folders in this place.</source>
        <translation>En este lugar no hay imágenes ni carpetas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>This place cannot be shown</source>
        <translation>Este lugar no se puede mostrar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <location filename="../../app/huescope/ui/widgets/empty_state.py"/>
        <source>Try Again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/gallery.py"/>
        <source>Pictures in this place</source>
        <translation>Imágenes de este lugar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>Sort by name; numbers in names count as numbers</source>
        <translation>Ordenar por nombre; los números de los nombres cuentan como números</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>Sort by size of the file</source>
        <translation>Ordenar por tamaño del archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>Sort by when the file was last changed</source>
        <translation>Ordenar por el último cambio del archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>The class of storage: archived pictures have to be restored first</source>
        <translation>La clase de almacenamiento: las imágenes archivadas hay que restaurarlas primero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>{titles} column</source>
        <translation>Columna {titles}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/messages.py"/>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/placeholder.py"/>
        <source>Stop waiting for this place</source>
        <translation>No esperar más a este lugar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Add to Board</source>
        <translation>&amp;Añadir al tablero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Add {count} to Board</source>
        <translation>&amp;Añadir las {count} al tablero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Compare Palettes…</source>
        <translation>&amp;Comparar paletas…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Export Each…</source>
        <translation>&amp;Exportar cada una…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Export Palette…</source>
        <translation>&amp;Exportar paleta…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;One Palette of All {count}</source>
        <translation>&amp;Una paleta de las {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Lay the pictures on a board, with one palette of all of them: each counts as much (Ctrl+Shift+B)</source>
        <translation>Poner las imágenes en un tablero, con una paleta de todas: cada una cuenta lo mismo (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Lay the pictures on the open board, or on a new one</source>
        <translation>Poner las imágenes en el tablero abierto, o en uno nuevo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>More to do with these pictures</source>
        <translation>Más que hacer con estas imágenes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>One Palette of All {count}</source>
        <translation>Una paleta de las {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>One palette of {n} picture</source>
        <comment>One palette of all {n} pictures</comment>
        <translation>
            <numerusform>Una paleta de {n} imagen</numerusform>
            <numerusform>Una paleta de las {n} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Palette of All {count}</source>
        <translation>Paleta de las {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Save the palette of each picture as a file of its own</source>
        <translation>Guardar la paleta de cada imagen como archivo propio</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>See the palettes of the pictures below each other</source>
        <translation>Ver las paletas de las imágenes una bajo otra</translation>
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
        <translation>Paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/drag_files.py"/>
        <source>the files to drag cannot be written ({strerror})</source>
        <translation>los archivos que arrastrar no se pueden escribir ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Dropped picture</source>
        <translation>Imagen soltada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Dropped {kind}</source>
        <translation>{kind} soltado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Pasted {kind}</source>
        <translation>{kind} pegado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>That data is not a picture.</source>
        <translation>Esos datos no son una imagen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>The picture&apos;s data is damaged.</source>
        <translation>Los datos de la imagen están dañados.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>There is no picture in what was dropped or pasted.</source>
        <translation>No hay ninguna imagen en lo que se soltó o pegó.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Copy as Your Own</source>
        <translation>Copiar a su manera</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Copy nothing, and leave the template as it was (Esc)</source>
        <translation>No copiar nada, y dejar la plantilla como estaba (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Copy the colours so, now and from now on</source>
        <translation>Copiar los colores así, ahora y desde ahora</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Insert {meaning}</source>
        <translation>Insertar {meaning}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Insert {name}</source>
        <translation>Insertar {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Put these where they shall stand; all else is copied as you type it.</source>
        <translation>Ponga estos donde deban estar; todo lo demás se copia como lo escribe.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>What is copied for each colour; it may have several lines</source>
        <translation>Lo que se copia de cada color; puede tener varias líneas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>What will be copied</source>
        <translation>Lo que se copiará</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <source>Before {before}, after {after}</source>
        <translation>Antes {before}, después {after}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <source>Left as it was, right as it will be; press the left half to go back to it</source>
        <translation>A la izquierda como era, a la derecha como será; pulse la mitad izquierda para volver a ella</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channel_slider.py"/>
        <source>{tooltip}; arrow keys step, with Shift by more</source>
        <translation>{tooltip}; las flechas avanzan un paso, con Mayús más</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>From transparent to opaque</source>
        <translation>De transparente a opaco</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>How far it is from grey; past the hatched edge the screen&apos;s sRGB cannot follow</source>
        <translation>Lo lejos que está del gris; pasado el borde rayado, el sRGB de la pantalla no puede seguir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>How light it looks</source>
        <translation>Lo claro que se ve</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Hue by HSL</source>
        <translation>Tono HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Lightness by HSL</source>
        <translation>Luminosidad HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Round the circle of hues</source>
        <translation>Alrededor del círculo de tonos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Saturation by HSL</source>
        <translation>Saturación HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>{name}, 0 to 255</source>
        <translation>{name}, de 0 a 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Any CSS colour: a name, hex, rgb(), hsl(), oklch(), color(display-p3 …)</source>
        <translation>Cualquier color CSS: un nombre, hex, rgb(), hsl(), oklch(), color(display-p3 …)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Beyond sRGB, shown as {shown}</source>
        <translation>Más allá de sRGB, mostrado como {shown}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Give the swatch this colour (Enter)</source>
        <translation>Dar este color a la muestra (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Leave the swatch as it was (Esc)</source>
        <translation>Dejar la muestra como estaba (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>The colour as it is shown, #rrggbb</source>
        <translation>El color como se muestra, #rrggbb</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>What the colour is called; empty: by its nearest known name</source>
        <translation>Cómo se llama el color; vacío: por su nombre conocido más cercano</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>{label}, HSL</source>
        <translation>{label}, HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/number_field.py"/>
        <source>{tooltip}; up and down step, with Shift by more</source>
        <translation>{tooltip}; arriba y abajo avanzan un paso, con Mayús más</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/connections.py"/>
        <source>That is no address that Huescope can open.</source>
        <translation>Esa no es una dirección que Huescope pueda abrir.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Connect to Storage</source>
        <translation>Conectar con un almacenamiento</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Connect to {title}</source>
        <translation>Conectar con {title}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Open what the form says (Enter)</source>
        <translation>Abrir lo que dice el formulario (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Secrets are never saved: closing Huescope forgets them.</source>
        <translation>Los secretos nunca se guardan: al cerrar Huescope se olvidan.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Stop connecting, or close this form (Esc)</source>
        <translation>Detener la conexión, o cerrar este formulario (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>{label} has to be filled in.</source>
        <translation>Hay que rellenar {label}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/form_status.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>Show what is typed here</source>
        <translation>Mostrar lo que se escribe aquí</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>Show {label}</source>
        <translation>Mostrar {label}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>api key</source>
        <translation>clave de API</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>instance principal</source>
        <translation>principal de instancia</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>security token</source>
        <translation>token de seguridad</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <source>It is never saved: closing Huescope forgets it.</source>
        <translation>Nunca se guarda: al cerrar Huescope se olvida.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <source>Leave it closed (Esc)</source>
        <translation>Dejarlo cerrado (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <source>Try again with this secret (Enter)</source>
        <translation>Intentar otra vez con este secreto (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>&amp;Copy Details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>&amp;Go On</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Close this and go on working (Enter)</source>
        <translation>Cerrar esto y seguir trabajando (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Copy the details, to send them to the developers</source>
        <translation>Copiar los detalles, para enviarlos a los desarrolladores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>For the developers: where it happened, without names of folders</source>
        <translation>Para los desarrolladores: dónde pasó, sin nombres de carpetas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Unexpected Error</source>
        <translation>Error inesperado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Your pictures were not changed, and unsaved palettes are kept as a draft. You can go on; if it happens again, save your work and start Huescope anew.</source>
        <translation>Sus imágenes no se cambiaron, y las paletas sin guardar se conservan como borrador. Puede seguir; si pasa otra vez, guarde su trabajo y reinicie Huescope.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>{n} more error since then.</source>
        <comment>{n} more errors since then.</comment>
        <translation>
            <numerusform>{n} error más desde entonces.</numerusform>
            <numerusform>{n} errores más desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/log_folder.py"/>
        <source>The log is in {folder}.</source>
        <translation>El registro está en {folder}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/log_folder.py"/>
        <source>There is no folder for logs, and none can be created ({strerror}).</source>
        <translation>No hay carpeta para registros, y no se puede crear ninguna ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>Huescope met an error that it did not expect while {doing}.</source>
        <translation>Huescope encontró un error inesperado ({doing}).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>Huescope met an error that it did not expect.</source>
        <translation>Huescope encontró un error inesperado.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>The same unexpected error happened again; the log has it.</source>
        <translation>El mismo error inesperado volvió a pasar; está en el registro.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>analysing the picture</source>
        <translation>al analizar la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>connecting to the storage</source>
        <translation>al conectar con el almacenamiento</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>finding the palette</source>
        <translation>al buscar la paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>keeping a draft of your work</source>
        <translation>al conservar un borrador de su trabajo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>looking for unsaved work</source>
        <translation>al buscar trabajo sin guardar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>making a small picture</source>
        <translation>al hacer una imagen pequeña</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>opening a picture</source>
        <translation>al abrir una imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>opening the Judge window</source>
        <translation>al abrir la ventana Juzgar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>preparing the histogram</source>
        <translation>al preparar el histograma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>reading the next picture</source>
        <translation>al leer la imagen siguiente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>saving the project</source>
        <translation>al guardar el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>sorting the palette</source>
        <translation>al ordenar la paleta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>A folder of {n} file, {size}</source>
        <comment>A folder of {n} files, {size}</comment>
        <translation>
            <numerusform>Una carpeta de {n} archivo, {size}</numerusform>
            <numerusform>Una carpeta de {n} archivos, {size}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>holds {swatches}</source>
        <translation>contiene {swatches}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>written from {swatches}</source>
        <translation>escrito de {swatches}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{content}, no text</source>
        <translation>{content}, sin texto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} byte</numerusform>
            <numerusform>{n} bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>… characters left out: {left}</source>
        <translation>… caracteres omitidos: {left}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>A folder of files cannot be copied as text; save it</source>
        <translation>Una carpeta de archivos no se puede copiar como texto; guárdela</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Choose where to save it (Enter)</source>
        <translation>Elegir dónde guardarla (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Copied {words}.</source>
        <translation>Copiado {words}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Export Palette</source>
        <translation>Exportar paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Export {value}</source>
        <translation>Exportar {value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Leave the palette as it is (Esc)</source>
        <translation>Dejar la paleta como está (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Put the text on the clipboard as it stands here</source>
        <translation>Poner el texto en el portapapeles tal como está aquí</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Saved {name} in {value}.</source>
        <translation>Se guardó {name} en {value}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>This is no text that could be pasted anywhere; save it</source>
        <translation>Esto no es un texto que se pueda pegar en alguna parte; guárdelo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>This palette has no colours yet. Open a picture, or add a colour, and export it then.</source>
        <translation>Esta paleta aún no tiene colores. Abra una imagen, o añada un color, y expórtela después.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Choose Folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Choose where the files go; none that is there is replaced</source>
        <translation>Elegir adónde van los archivos; no se sustituye ninguno que haya allí</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <location filename="../../app/huescope/ui/widgets/swatches/palette_strip.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Export Each</source>
        <translation>Exportar cada una</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Export nothing more</source>
        <translation>No exportar nada más</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Export to Folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>How many colours each palette has</source>
        <translation>Cuántos colores tiene cada paleta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Saved {n} palette</source>
        <comment>Saved {n} palettes</comment>
        <translation>
            <numerusform>Se guardó {n} paleta</numerusform>
            <numerusform>Se guardaron {n} paletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>The palette of each picture becomes a file of its own: {n} palette.</source>
        <comment>The palette of each picture becomes a file of its own: {n} palettes.</comment>
        <translation>
            <numerusform>La paleta de cada imagen se convierte en un archivo propio: {n} paleta.</numerusform>
            <numerusform>La paleta de cada imagen se convierte en un archivo propio: {n} paletas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>What the palettes are written for</source>
        <translation>Para qué se escriben las paletas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <source>Find a format</source>
        <translation>Encontrar un formato</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <source>No format is called that.</source>
        <translation>Ningún formato se llama así.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <source>Type a name, a suffix or a program; the arrow keys choose</source>
        <translation>Escriba un nombre, un sufijo o un programa; las flechas eligen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/image_view.py"/>
        <source>What it looks like</source>
        <translation>Qué aspecto tiene</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Files of the folder</source>
        <translation>Archivos de la carpeta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Its pages cannot be shown here. Save it, and open it where you want to use it.</source>
        <translation>Sus páginas no se pueden mostrar aquí. Guárdelo, y ábralo donde quiera usarlo.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <location filename="../../app/huescope/ui/picture/view.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Show what is written</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Show what it looks like</source>
        <translation>Mostrar qué aspecto tiene</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>The files that the folder will hold</source>
        <translation>Los archivos que contendrá la carpeta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>What will be written</source>
        <translation>Lo que se escribirá</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source> and transparency</source>
        <translation> y transparencia</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>, converted from {name}</source>
        <translation>, convertida desde {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Kept: size in pixels{alpha}. The colours are sRGB{profile}. Not kept: date, camera, place and other metadata.</source>
        <translation>Se conserva: tamaño en píxeles{alpha}. Los colores son sRGB{profile}. No se conserva: fecha, cámara, lugar y otros metadatos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Of the palette&apos;s {all_colors}, those that most pixels take.</source>
        <translation>De los {all_colors} de la paleta, los que toman más píxeles.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Progress of saving</source>
        <translation>Progreso del guardado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Save Reduced Picture</source>
        <translation>Guardar imagen reducida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <location filename="../../app/huescope/ui/export/save_dialog.py"/>
        <source>Save as {label}</source>
        <translation>Guardar como {label}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Stop saving, or close without saving (Esc)</source>
        <translation>Detener el guardado, o cerrar sin guardar (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>The other frames take the colours of the first one.</source>
        <translation>Los demás fotogramas toman los colores del primero.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>The palette is being found; sizes follow.</source>
        <translation>Se está buscando la paleta; luego vienen los tamaños.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>{n} frame</source>
        <comment>{n} frames</comment>
        <translation>
            <numerusform>{n} fotograma</numerusform>
            <numerusform>{n} fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>{picture}: in {colors}, dithered.</source>
        <translation>{picture}: en {colors}, tramada.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>{picture}: in {colors}.</source>
        <translation>{picture}: en {colors}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Of the source</source>
        <translation>De la fuente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>{size_bytes} bytes</source>
        <translation>{size_bytes} bytes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/save_dialog.py"/>
        <source>{label} in a zip file (*{suffix}{zip})</source>
        <translation>{label} en un archivo zip (*{suffix}{zip})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Enter, or a click, runs the chosen command</source>
        <translation>Intro, o un clic, ejecuta la orden elegida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Find a command</source>
        <translation>Encontrar una orden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>No command is called that.</source>
        <translation>Ninguna orden se llama así.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Type a part of its name; the arrow keys choose, Enter runs it</source>
        <translation>Escriba una parte de su nombre; las flechas eligen, Intro la ejecuta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>{title} is not possible now.</source>
        <translation>{title} no es posible ahora.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Close this (Esc)</source>
        <translation>Cerrar esto (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <source>Copy the versions, to send them with a report</source>
        <translation>Copiar las versiones, para enviarlas con un informe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <source>Ctrl+C copies what is selected</source>
        <translation>Ctrl+C copia lo seleccionado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/entry_delegate.py"/>
        <source>on</source>
        <comment>switched</comment>
        <translation>activado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Go to the page before this one (Alt+Left)</source>
        <translation>Ir a la página anterior (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Tab goes from link to link, and Return follows one</source>
        <translation>Tab va de enlace en enlace, e Intro sigue uno</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/licenses.py"/>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/licenses.py"/>
        <source>see its documentation</source>
        <translation>vea su documentación</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/licenses.py"/>
        <source>| Library | Version | Licence |</source>
        <translation>| Biblioteca | Versión | Licencia |</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Average a smaller or larger square</source>
        <translation>Promediar un cuadrado menor o mayor</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Bring deleted palettes back</source>
        <translation>Recuperar paletas borradas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Browser</source>
        <translation>Explorador</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Choose another swatch</source>
        <translation>Elegir otra muestra</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Choose several</source>
        <translation>Elegir varias</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Copy the colour</source>
        <translation>Copiar el color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Delete it</source>
        <translation>Borrarla</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Edit its tags</source>
        <translation>Editar sus etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Go back to the pictures</source>
        <translation>Volver a las imágenes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Go to the enclosing folder</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Go to the first or last value</source>
        <translation>Ir al primer o al último valor</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Histogram, Scopes, Share Bar</source>
        <translation>Histograma, gráficos, barra de proporción</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>How Many, Calm - Vivid</source>
        <translation>Cuántos, Calmado – Vivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Leave the colour as it was</source>
        <translation>Dejar el color como estaba</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Move by one pixel</source>
        <translation>Mover un píxel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Move by ten pixels</source>
        <translation>Mover diez píxeles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Move the picture with the mouse while held</source>
        <translation>Mover la imagen con el ratón mientras se mantiene</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>One step less or more</source>
        <translation>Un paso menos o más</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the next picture</source>
        <translation>Abrir la imagen siguiente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the palette</source>
        <translation>Abrir la paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the picture or folder</source>
        <translation>Abrir la imagen o carpeta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the previous picture</source>
        <translation>Abrir la imagen anterior</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Palettes in Library</source>
        <translation>Paletas de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Pin, Eyedropper</source>
        <translation>Chincheta, cuentagotas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Read the values further away</source>
        <translation>Leer los valores más lejanos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Read the values next to this one</source>
        <translation>Leer los valores contiguos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Rename it</source>
        <translation>Renombrarla</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Shift+Arrow keys</source>
        <translation>Mayús+Flechas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Show the original while held</source>
        <translation>Mostrar el original mientras se mantiene</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Star it, or take the star away</source>
        <translation>Ponerle estrella, o quitarla</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Stop lighting up a range in the picture</source>
        <translation>Dejar de iluminar un intervalo en la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Swatches</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Take the colour</source>
        <translation>Tomar el color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>To the lower or upper end</source>
        <translation>Al extremo inferior o superior</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/printing.py"/>
        <source>Huescope: keyboard shortcuts</source>
        <translation>Huescope: atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Close this list (Esc)</source>
        <translation>Cerrar esta lista (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Find a shortcut</source>
        <translation>Encontrar un atajo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>No shortcut does that.</source>
        <translation>Ningún atajo hace eso.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Print what is listed, or save it as PDF</source>
        <translation>Imprimir lo enumerado, o guardarlo como PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Type what it does, or its keys</source>
        <translation>Escriba lo que hace, o sus teclas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>What each key does, by menu and by part of the window</source>
        <translation>Qué hace cada tecla, por menú y por parte de la ventana</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Choose how many colours</source>
        <translation>Elija cuántos colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Close these cards; Help &gt; Welcome shows them again</source>
        <translation>Cerrar estas tarjetas; Ayuda &gt; Bienvenida las muestra otra vez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Ctrl+C copies the selected colour. Export writes the palette for CSS, Adobe, Figma and many others, and Share makes a board for a client.</source>
        <translation>Ctrl+C copia el color seleccionado. Exportar escribe la paleta para CSS, Adobe, Figma y muchos otros, y Compartir hace un tablero para un cliente.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Drop a picture</source>
        <translation>Suelte una imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Drop a picture anywhere on this window, or press Ctrl+O. Folders and buckets open in the browser on the left.</source>
        <translation>Suelte una imagen en cualquier parte de esta ventana, o pulse Ctrl+O. Las carpetas y los buckets se abren en el explorador de la izquierda.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Go on to the next card</source>
        <translation>Pasar a la tarjeta siguiente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Keep what you like</source>
        <translation>Conserve lo que le guste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Lock a Colour</source>
        <translation>Bloquear un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Move the Slider</source>
        <translation>Mover el control</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Move the slider under the palette, from 2 to 256. The picture follows, and small pictures under it show where it leads.</source>
        <translation>Mueva el control bajo la paleta, de 2 a 256. La imagen le sigue, y unas imágenes pequeñas debajo muestran adónde lleva.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Open Export</source>
        <translation>Abrir Exportar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Open a Sample</source>
        <translation>Abrir un ejemplo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Select a colour and press L: it stays, wherever the slider goes. Drag a pin to take another colour from the picture.</source>
        <translation>Seleccione un color y pulse L: se queda, vaya adonde vaya el control. Arrastre una chincheta para tomar otro color de la imagen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Show it on the picture that is open</source>
        <translation>Mostrarlo en la imagen abierta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Take it away</source>
        <translation>Lléveselo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Welcome, card {card}: {title}</source>
        <translation>Bienvenida, tarjeta {card}: {title}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>{place} of {steps}</source>
        <translation>{place} de {steps}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Drag or use the arrow keys to turn it, the wheel or + and − to zoom</source>
        <translation>Arrastre o use las flechas para girarla, la rueda o + y − para ampliar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Draw each shade in the colour of the swatch that it belongs to</source>
        <translation>Dibujar cada tono en el color de la muestra a la que pertenece</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Hue as direction, chroma as distance from grey, as seen from white</source>
        <translation>El tono como dirección, el croma como distancia del gris, visto desde el blanco</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Lightness upwards, chroma to the right; greys at the left</source>
        <translation>La claridad hacia arriba, el croma a la derecha; los grises a la izquierda</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_view.py"/>
        <source>Colour cloud</source>
        <translation>Nube de colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_view.py"/>
        <source>The arrow keys turn it, + and - zoom, Home shows it as at first.</source>
        <translation>Las flechas la giran, + y - amplían, Inicio la muestra como al principio.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram.py"/>
        <source>Arrow keys read it bin by bin, with Shift they light a range of tones in the picture</source>
        <translation>Las flechas lo leen nivel a nivel, con Mayús iluminan un intervalo de tonos en la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram.py"/>
        <source>Drag to light a range of tones in the picture. {keys}.</source>
        <translation>Arrastre para iluminar un intervalo de tonos en la imagen. {keys}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Level {level} (L* {lightness:.0f}):  {shares}</source>
        <translation>Nivel {level} (L* {lightness:.0f}):  {shares}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Lin</source>
        <translation>Lin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Linear: heights are counts of pixels</source>
        <translation>Lineal: las alturas son números de píxeles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Logarithm: even single pixels show</source>
        <translation>Logaritmo: se ven hasta píxeles sueltos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide blue</source>
        <translation>Mostrar u ocultar el azul</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide green</source>
        <translation>Mostrar u ocultar el verde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide lightness: L* of CIELAB, from black to white</source>
        <translation>Mostrar u ocultar la claridad: L* de CIELAB, de negro a blanco</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide luma: the brightness of BT.709, as video measures it</source>
        <translation>Mostrar u ocultar la luma: el brillo de BT.709, como lo mide el vídeo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide red</source>
        <translation>Mostrar u ocultar el rojo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Sqrt</source>
        <translation>√</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Square root: small counts stay visible beside large ones</source>
        <translation>Raíz cuadrada: los números pequeños se ven junto a los grandes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>{label} {lowest} to {highest}: {share} of pixels, lit in the picture</source>
        <translation>{label} de {lowest} a {highest}: {share} de los píxeles, iluminados en la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/large_swatch.py"/>
        <source>{role}
{swatch}
Click to copy it.</source>
        <translation>{role}
{swatch}
Un clic lo copia.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/large_swatch.py"/>
        <source>{role} of the picture</source>
        <translation>{role} de la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Count similar shades together: each swatch is the most frequent colour of its group and tells the share of the whole group. Off: single colours, exactly counted.</source>
        <translation>Contar juntos los tonos parecidos: cada muestra es el color más frecuente de su grupo y dice la proporción de todo el grupo. Desactivado: colores sueltos, contados exactamente.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Grouped</source>
        <translation>Agrupados</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Most frequent</source>
        <translation>Más frecuentes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Order of most frequent</source>
        <translation>Orden de los más frecuentes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>The order in which the swatches stand</source>
        <translation>El orden en que están las muestras</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>{swatches}, together {share} of the picture</source>
        <translation>{swatches}, juntos el {share} de la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Draw a rectangle over the picture: only what is inside counts</source>
        <translation>Dibujar un rectángulo sobre la imagen: solo cuenta lo de dentro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Draw round a part of the picture: only what is inside counts</source>
        <translation>Rodear una parte de la imagen: solo cuenta lo de dentro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Kind of swatch</source>
        <translation>Tipo de muestra</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Look at the whole picture again</source>
        <translation>Mirar otra vez toda la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Space</source>
        <comment>of colours</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Swatch</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Whole picture</source>
        <translation>Toda la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>All by share</source>
        <translation>Todos por proporción</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>First colour</source>
        <translation>Primer color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>How colours are found</source>
        <translation>Cómo se buscan los colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>Largest:  </source>
        <translation>Mayor:  </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>Main colour</source>
        <translation>Color principal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>Second colour</source>
        <translation>Segundo color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>The scopes are in a panel of their own.</source>
        <translation>Los gráficos están en un panel propio.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_dock.py"/>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Scopes</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_dock.py"/>
        <source>Show the scopes in a window of their own</source>
        <translation>Mostrar los gráficos en una ventana propia</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Put the scopes back into the inspector</source>
        <translation>Devolver los gráficos al inspector</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Show the scopes in a window of their own, as large as you like</source>
        <translation>Mostrar los gráficos en una ventana propia, tan grande como quiera</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>All notations</source>
        <translation>Todas las notaciones</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Copied {color}</source>
        <translation>Copiado {color}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Fewer notations</source>
        <translation>Menos notaciones</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Selected colour</source>
        <translation>Color seleccionado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Show or hide the notations that are used less often</source>
        <translation>Mostrar u ocultar las notaciones menos usadas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>After</source>
        <comment>neighbour</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Before</source>
        <comment>neighbour</comment>
        <translation>Anterior</translation>
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
        <translation>Relación de contraste de WCAG 2.2, de 1 a 21: 4,5 para texto, 3 para texto desde 24 px o negrita desde 19 px, 7 para AAA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Measured by {formula}; just noticeable from {jnd:g}</source>
        <translation>Medida con {formula}; apenas perceptible desde {jnd:g}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>On black</source>
        <translation>Sobre negro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>On white</source>
        <translation>Sobre blanco</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Select a colour in the palette to see its values.</source>
        <translation>Seleccione un color de la paleta para ver sus valores.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>To {value}. {state}</source>
        <translation>A {value}. {state}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>from a file</source>
        <translation>de un archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>from {source}</source>
        <translation>de {source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>nearest to {share} of the picture</source>
        <translation>el más cercano al {share} de la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>not found in the picture</source>
        <translation>no se encuentra en la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>picked at column {column}, row {row}</source>
        <translation>tomado en la columna {column}, fila {row}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>such as at column {column}, row {row}</source>
        <translation>como en la columna {column}, fila {row}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>typed or pasted</source>
        <translation>escrito o pegado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>typed or pasted in {space}</source>
        <translation>escrito o pegado en {space}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>{n} colour selected</source>
        <comment>{n} colours selected</comment>
        <translation>
            <numerusform>{n} color seleccionado</numerusform>
            <numerusform>{n} colores seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>{selected}, together {share} of the picture</source>
        <translation>{selected}, juntos el {share} de la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/share_bar.py"/>
        <source>Colours by share</source>
        <translation>Colores por proporción</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/share_bar.py"/>
        <source>Each colour is as wide as its share. Click or press Enter to select it.</source>
        <translation>Cada color es tan ancho como su proporción. Un clic o Intro lo selecciona.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/share_bar.py"/>
        <source>{swatches} by share</source>
        <translation>{swatches} por proporción</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/trace_view.py"/>
        <source>The left and right arrow keys point out the swatches, one after the other.</source>
        <translation>Las flechas izquierda y derecha señalan las muestras, una tras otra.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/value_list.py"/>
        <source>Values of the selected colour</source>
        <translation>Valores del color seleccionado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>Nothing changed.</source>
        <translation>No cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>The palette on the left, as the first one</source>
        <translation>La paleta de la izquierda, como la primera</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>The palette on the right, as what became of it</source>
        <translation>La paleta de la derecha, como lo que fue de ella</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>What became of each colour</source>
        <translation>Qué fue de cada color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>changed, not noticeably</source>
        <translation>cambiado, sin notarse</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>moved among its neighbours</source>
        <translation>movido entre sus vecinos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>moved from place {before_place} to {after_place}</source>
        <translation>movido del lugar {before_place} al {after_place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} added</source>
        <translation>{count} añadidos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} changed</source>
        <translation>{count} cambiados</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} moved</source>
        <translation>{count} movidos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} removed</source>
        <translation>{count} eliminados</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} unchanged</source>
        <translation>{count} sin cambios</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{name}, as it began</source>
        <translation>{name}, al empezar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>After: {figures}</source>
        <translation>Después: {figures}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Before: {figures}</source>
        <translation>Antes: {figures}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>By which formula contrast is measured</source>
        <translation>Con qué fórmula se mide el contraste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Contrast formula</source>
        <translation>Fórmula de contraste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Contrast of all pairs, text by row, background by column</source>
        <translation>Contraste de todos los pares, texto por fila, fondo por columna</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Fails: even {label} asks for {least:g}</source>
        <translation>No pasa: incluso {label} pide {least:g}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Level that is asked for</source>
        <translation>Nivel que se pide</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Passes {label} only: {meaning}</source>
        <translation>Solo pasa {label}: {meaning}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Passes {label}: {meaning}</source>
        <translation>Pasa {label}: {meaning}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Point at a cell to read it; a click selects its two swatches</source>
        <translation>Señale una celda para leerla; un clic selecciona sus dos muestras</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Rows are the text, columns the background. Strong ones pass {label}, grey ones less.</source>
        <translation>Las filas son el texto, las columnas el fondo. Las fuertes pasan {label}, las grises menos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Rows are the text, columns the background. Strong ones pass {label}.</source>
        <translation>Las filas son el texto, las columnas el fondo. Las fuertes pasan {label}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>The level that a pair has to pass</source>
        <translation>El nivel que debe pasar un par</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>fails</source>
        <translation>no pasa</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>passes {label}</source>
        <translation>pasa {label}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>{n} of {pairs} passes {level}: {meaning}</source>
        <comment>{n} of {pairs} pass {level}: {meaning}</comment>
        <translation>
            <numerusform>{n} de {pairs} pasa {level}: {meaning}</numerusform>
            <numerusform>{n} de {pairs} pasan {level}: {meaning}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>{n} pair</source>
        <comment>{n} pairs</comment>
        <translation>
            <numerusform>{n} par</numerusform>
            <numerusform>{n} pares</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>{text} on {ground}</source>
        <translation>{text} sobre {ground}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>{text} on {ground}: {figure}, {passed}</source>
        <translation>{text} sobre {ground}: {figure}, {passed}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Closest pairs</source>
        <translation>Pares más cercanos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Difference formula</source>
        <translation>Fórmula de diferencia</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Differences of all pairs</source>
        <translation>Diferencias de todos los pares</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>How the difference ΔE is measured</source>
        <translation>Cómo se mide la diferencia ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Just noticeable: ΔE {jnd:g}. {description}</source>
        <translation>Apenas perceptible: ΔE {jnd:g}. {description}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>None is under the just noticeable difference in normal vision</source>
        <translation>Ninguno está bajo la diferencia apenas perceptible en visión normal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>One colour</source>
        <translation>Un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>The chosen pair</source>
        <translation>El par elegido</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>The stronger a cell, the more alike its two colours.</source>
        <translation>Cuanto más fuerte es una celda, más se parecen sus dos colores.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Where that figure is from: {jnd_source}</source>
        <translation>De dónde es esa cifra: {jnd_source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>the same colour</source>
        <translation>el mismo color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>under the just noticeable difference</source>
        <translation>bajo la diferencia apenas perceptible</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{count} or more under the just noticeable difference in normal vision</source>
        <translation>{count} o más bajo la diferencia apenas perceptible en visión normal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{count} under the just noticeable difference in normal vision</source>
        <translation>{count} bajo la diferencia apenas perceptible en visión normal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{figure} times what is just noticeable</source>
        <translation>{figure} veces lo apenas perceptible</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{figure} × just noticeable</source>
        <translation>{figure} × apenas perceptible</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{first} and {second}: {delta_e_number}, {grade}</source>
        <translation>{first} y {second}: {delta_e_number}, {grade}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{sentence}: most people see one colour</source>
        <translation>{sentence}: la mayoría ve un solo color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Choose a pair of two colours</source>
        <translation>Elija un par de dos colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Give the swatch this colour, in one step that can be undone</source>
        <translation>Dar este color a la muestra, en un paso que se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Let the colour of the background change</source>
        <translation>Dejar que cambie el color del fondo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Let the colour of the text change</source>
        <translation>Dejar que cambie el color del texto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Looking in the picture…</source>
        <translation>Buscando en la imagen…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Nearest passing colours</source>
        <translation>Colores cercanos que pasan</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Nearest that passes</source>
        <translation>El más cercano que pasa</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>No colour passes {level} here: change the other one.</source>
        <translation>Ningún color pasa {level} aquí: cambie el otro.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Nothing to fix</source>
        <translation>Nada que arreglar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>This pair passes {level}.</source>
        <translation>Este par pasa {level}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>darker by {percent:.1f} % (OKLCH lightness)</source>
        <translation>un {percent:.1f} % más oscuro (claridad OKLCH)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>in the picture, {pixels} px</source>
        <translation>en la imagen, {pixels} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>lighter by {percent:.1f} % (OKLCH lightness)</source>
        <translation>un {percent:.1f} % más claro (claridad OKLCH)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>{swatch} is locked.</source>
        <translation>{swatch} está bloqueado.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Above the colours as they are, below what they become</source>
        <translation>Arriba los colores como son, abajo en qué se convierten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Colours that differ by no more than this (CIEDE2000) become one</source>
        <translation>Los colores que no difieren más que esto (CIEDE2000) se hacen uno</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Let alike colours become one, weighted by their share; locked ones stay as they are</source>
        <translation>Hacer uno de los colores parecidos, según su proporción; los bloqueados se quedan como están</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge</source>
        <translation>Fundir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge colours that differ by less</source>
        <translation>Fundir los colores que difieren menos de</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge into {after}</source>
        <translation>Fundir en {after}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge similar</source>
        <translation>Fundir parecidos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>The palette above, what it becomes below</source>
        <translation>Arriba la paleta, abajo en qué se convierte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Up to ΔE {threshold:.1f}: {summary}</source>
        <translation>Hasta ΔE {threshold:.1f}: {summary}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>nothing merges</source>
        <translation>no se funde nada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>{before} become {after}</source>
        <translation>{before} se convierten en {after}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>Open a picture or add a colour to judge them.</source>
        <translation>Abra una imagen o añada un color para juzgarlos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>There is nothing to compare it with.</source>
        <translation>No hay nada con que compararla.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>This could not be worked out</source>
        <translation>Esto no se pudo calcular</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>Too many colours</source>
        <translation>Demasiados colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>Up to {max_swatches} colours are judged at once; there are {count}.</source>
        <translation>Se juzgan hasta {max_swatches} colores a la vez; hay {count}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/pair_list.py"/>
        <location filename="../../app/huescope/ui/judge/strips.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Change to {rgb}</source>
        <translation>Cambiar a {rgb}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Changed: {ratio}</source>
        <translation>Cambiado: {ratio}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Copied: {splitlines}</source>
        <translation>Copiado: {splitlines}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Copy as CSS</source>
        <translation>Copiar como CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Copy the chosen pair as text and background colour (Ctrl+C)</source>
        <translation>Copiar el par elegido como color de texto y de fondo (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Every pair, for the most that it can be used for</source>
        <translation>Cada par, para lo máximo a que puede servir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Give the swatch a colour that passes</source>
        <translation>Dar a la muestra un color que pasa</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>No two colours pass: {need}, and the nearest, {text} on {ground}, has {ratio}.</source>
        <translation>Ningún par de colores pasa: {need}, y el más cercano, {text} sobre {ground}, tiene {ratio}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Now: {ratio}</source>
        <translation>Ahora: {ratio}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Pair each colour of the palette with black and with white too</source>
        <translation>Emparejar cada color de la paleta también con negro y con blanco</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>The smallest change that mends it is a darker {swatch}: {rgb} in place of {hex}, ΔE {difference:.1f}.</source>
        <translation>El menor cambio que lo arregla es {swatch} más oscuro: {rgb} en vez de {hex}, ΔE {difference:.1f}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>The smallest change that mends it is a lighter {swatch}: {rgb} in place of {hex}, ΔE {difference:.1f}.</source>
        <translation>El menor cambio que lo arregla es {swatch} más claro: {rgb} en vez de {hex}, ΔE {difference:.1f}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>There is only one colour, and {need} between two.</source>
        <translation>Solo hay un color, y {need} entre dos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>With black and white</source>
        <translation>Con negro y blanco</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{for_text}, {enhanced} of them at AAA; {for_controls}</source>
        <translation>{for_text}, {enhanced} de ellos con AAA; {for_controls}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{label} needs {least:g} : 1</source>
        <translation>{label} necesita {least:g} : 1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{meaning}: at least {least:g} : 1</source>
        <translation>{meaning}: al menos {least:g} : 1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{n} pair for large text and controls</source>
        <comment>{n} pairs for large text and controls</comment>
        <translation>
            <numerusform>{n} par para texto grande y controles</numerusform>
            <numerusform>{n} pares para texto grande y controles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{n} pair passes for text</source>
        <comment>{n} pairs pass for text</comment>
        <translation>
            <numerusform>{n} par pasa para texto</numerusform>
            <numerusform>{n} pares pasan para texto</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{summary}; the best {listed} are listed</source>
        <translation>{summary}; se enumeran los {listed} mejores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{swatch} is locked</source>
        <translation>{swatch} está bloqueado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Copy as CSS, the Other Way Round</source>
        <translation>Copiar como CSS, al revés</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Pairs that pass</source>
        <translation>Pares que pasan</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/sample.py"/>
        <source>Small text like this</source>
        <translation>Texto pequeño así</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/sample.py"/>
        <source>The pair as text on its background</source>
        <translation>El par como texto sobre su fondo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/verdict.py"/>
        <source>Two colours look the same where they differ by less than the just noticeable difference of the formula. They collapse where that is so only to some eyes, which miss red (protan), green (deutan), blue (tritan) or all colour (achromatopsia)</source>
        <translation>Dos colores se ven iguales donde difieren menos que la diferencia apenas perceptible de la fórmula. Se confunden donde eso pasa solo a algunos ojos, a los que les falta el rojo (protán), el verde (deután), el azul (tritán) o todo color (acromatopsia)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/verdict.py"/>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Click a row to see the whole window through these eyes.</source>
        <translation>Haga clic en una fila para ver toda la ventana con estos ojos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Different to most people; to these eyes one colour, or hardly two.</source>
        <translation>Distintos para la mayoría; para estos ojos un color, o apenas dos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>None: what most people tell apart clearly, these eyes do too.</source>
        <translation>Ninguno: lo que la mayoría distingue con claridad, estos ojos también.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Pairs that collapse, or nearly</source>
        <translation>Pares que se confunden, o casi</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Pairs that look alike</source>
        <translation>Pares que se ven iguales</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>hardly apart</source>
        <translation>apenas distintos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>no pair collapses</source>
        <translation>ningún par se confunde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{kind}: pairs that collapse, or nearly</source>
        <translation>{kind}: pares que se confunden, o casi</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{kind}: {grade}, to most people ΔE {in_normal_vision:.1f}</source>
        <translation>{kind}: {grade}, para la mayoría ΔE {in_normal_vision:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{tip}
Click to see the whole window so.</source>
        <translation>{tip}
Un clic muestra así toda la ventana.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>A click selects the swatches.</source>
        <translation>Un clic selecciona las muestras.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>No colour is there twice or nearly so, and none lies beyond sRGB.</source>
        <translation>Ningún color está dos veces o casi, y ninguno queda más allá de sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>No doubles</source>
        <translation>Sin repetidos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>beyond sRGB: shown, and written where only sRGB is known, as {hex}</source>
        <translation>más allá de sRGB: se muestra, y se escribe donde solo se conoce sRGB, como {hex}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>the same colour: {hex}</source>
        <translation>el mismo color: {hex}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>under the just noticeable difference: most people see one colour</source>
        <translation>bajo la diferencia apenas perceptible: la mayoría ve un solo color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>{more} more</source>
        <translation>{more} más</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Colour Vision</source>
        <translation>Visión del color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Colour vision: {label}</source>
        <translation>Visión del color: {label}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Duplicates, colours beyond sRGB, and colours that look the same</source>
        <translation>Repetidos, colores más allá de sRGB y colores que se ven iguales</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Fix Contrast</source>
        <translation>Arreglar contraste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>How different the colours are, and which could become one</source>
        <translation>Cuánto difieren los colores, y cuáles podrían ser uno</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>How other eyes see the palette, and what they cannot tell apart</source>
        <translation>Cómo ven otros ojos la paleta, y qué no pueden distinguir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>How well each colour reads as text on each other</source>
        <translation>Lo bien que se lee cada color como texto sobre cada otro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Judge Palette</source>
        <translation>Juzgar paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Merge Similar</source>
        <translation>Fundir parecidos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Pairs That Pass</source>
        <translation>Pares que pasan</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Warnings  {count}</source>
        <translation>Avisos  {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Ways to judge</source>
        <translation>Formas de juzgar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>What became of a palette: two of the open ones side by side</source>
        <translation>Qué fue de una paleta: dos de las abiertas lado a lado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Which colours can be text, or a control, on which others</source>
        <translation>Qué colores pueden ser texto, o un control, sobre cuáles otros</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Actual Size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;All Commands…</source>
        <translation>&amp;Todas las órdenes…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Connect to Storage…</source>
        <translation>&amp;Conectar con un almacenamiento…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Copy Colours</source>
        <translation>&amp;Copiar colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Keep in Library</source>
        <translation>&amp;Guardar en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Next Picture</source>
        <translation>Imagen &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Paste Picture</source>
        <translation>&amp;Pegar imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Previous Picture</source>
        <translation>Imagen &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;What&apos;s New</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>100 %: one pixel of the picture on one pixel of the screen</source>
        <translation>100 %: un píxel de la imagen en un píxel de la pantalla</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>A&amp;bout Huescope</source>
        <translation>A&amp;cerca de Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>A&amp;dd to Board…</source>
        <translation>A&amp;ñadir al tablero…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>A&amp;rrange Board</source>
        <translation>O&amp;rdenar tablero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Brand A&amp;udit…</source>
        <translation>A&amp;uditoría de marca…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Browse a folder of pictures</source>
        <translation>Explorar una carpeta de imágenes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Browse pictures in a bucket, of Oracle Cloud for instance</source>
        <translation>Explorar imágenes de un bucket, de Oracle Cloud por ejemplo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Choose theme, notation, number of colours, memory, and how pictures are opened</source>
        <translation>Elegir tema, notación, número de colores, memoria, y cómo se abren las imágenes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Close Huescope</source>
        <translation>Cerrar Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Compare Pale&amp;ttes…</source>
        <translation>Comparar pale&amp;tas…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Copy &amp;Reduced Picture</source>
        <translation>Copiar imagen &amp;reducida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Copy the selected swatches, or the whole palette, one a line; Copy As says how</source>
        <translation>Copiar las muestras seleccionadas, o toda la paleta, una por línea; Copiar como dice cómo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/main_window/late_parts.py"/>
        <source>Export A&amp;gain</source>
        <translation>Exportar &amp;otra vez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Export Eac&amp;h…</source>
        <translation>Exportar &amp;cada una…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Fi&amp;gures…</source>
        <translation>Ci&amp;fras…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Find a command by its name, and run it</source>
        <translation>Encontrar una orden por su nombre, y ejecutarla</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>How near the reduced picture is to the original, and how its colours were searched</source>
        <translation>Lo cerca que está la imagen reducida del original, y cómo se buscaron sus colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the open palettes in a project file, with their pictures, names, locks and notes</source>
        <translation>Guardar las paletas abiertas en un archivo de proyecto, con sus imágenes, nombres, bloqueos y notas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the open palettes in another project file</source>
        <translation>Guardar las paletas abiertas en otro archivo de proyecto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the shown palette in the library with a star; once more takes the star away</source>
        <translation>Guardar la paleta mostrada en la biblioteca con una estrella; otra vez quita la estrella</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the shown palette in the library, where it can be found again</source>
        <translation>Guardar la paleta mostrada en la biblioteca, donde se encuentra de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Lay all pictures of the board in rows again, as large as they were</source>
        <translation>Poner otra vez en filas todas las imágenes del tablero, tan grandes como antes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Lay more pictures on the board: those selected in the browser, or ones that you choose</source>
        <translation>Poner más imágenes en el tablero: las seleccionadas en el explorador, o las que elija</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Lay pictures beside each other, with one palette of all: those selected in the browser</source>
        <translation>Poner imágenes unas junto a otras, con una paleta de todas: las seleccionadas en el explorador</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>List what keys do in each part of the window; can be searched and printed</source>
        <translation>Enumerar qué hacen las teclas en cada parte de la ventana; se puede buscar e imprimir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Look closer</source>
        <translation>Mirar más de cerca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Make a board of photograph and palette, to copy, save or drag out as an image</source>
        <translation>Hacer un tablero de foto y paleta, para copiar, guardar o arrastrar como imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>New &amp;Board…</source>
        <translation>&amp;Nuevo tablero…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open pictures, palettes of any program, or a project</source>
        <translation>Abrir imágenes, paletas de cualquier programa, o un proyecto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the folder where Huescope notes what went wrong, without pictures or passwords</source>
        <translation>Abrir la carpeta donde Huescope anota lo que salió mal, sin imágenes ni contraseñas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the picture after this one; the right arrow does it too</source>
        <translation>Abrir la imagen siguiente; la flecha derecha también lo hace</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the picture before this one; the left arrow does it too</source>
        <translation>Abrir la imagen anterior; la flecha izquierda también lo hace</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the picture from the clipboard, or the one whose path or address is there</source>
        <translation>Abrir la imagen del portapapeles, o aquella cuya ruta o dirección está allí</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Pale&amp;ttes in Library</source>
        <translation>Pale&amp;tas de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Put the picture in the colours of the palette on the clipboard, at full size</source>
        <translation>Poner en el portapapeles la imagen en los colores de la paleta, a tamaño completo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Read how everything is done; no network is needed</source>
        <translation>Leer cómo se hace todo; no hace falta red</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Read what changed in this version and in earlier ones</source>
        <translation>Leer qué cambió en esta versión y en las anteriores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>S&amp;hare…</source>
        <translation>Co&amp;mpartir…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save &amp;As…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save &amp;Four Panels…</source>
        <translation>Guardar cuatro &amp;paneles…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save Reduced P&amp;icture…</source>
        <translation>Guardar &amp;imagen reducida…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save Si&amp;x Sizes…</source>
        <translation>Guardar &amp;seis tamaños…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the palette of each picture that is selected in the browser as a file of its own</source>
        <translation>Guardar la paleta de cada imagen seleccionada en el explorador como archivo propio</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the palette once more as it was saved last: same format, same options, same file</source>
        <translation>Guardar la paleta otra vez como la última: mismo formato, mismas opciones, mismo archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the picture beside its colours by share, its main and its second colour: PNG or PDF</source>
        <translation>Guardar la imagen junto a sus colores por proporción, su color principal y el segundo: PNG o PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the picture in 2 to 64 colours side by side on one sheet: PNG or PDF</source>
        <translation>Guardar la imagen en 2 a 64 colores lado a lado en una hoja: PNG o PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the picture in the colours of the palette, at full size: PNG, WebP and others</source>
        <translation>Guardar la imagen en los colores de la paleta, a tamaño completo: PNG, WebP y otros</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See how much of each picture of the shown folder or bucket is in the colours of the palette</source>
        <translation>Ver cuánto de cada imagen de la carpeta o del bucket mostrado está en los colores de la paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See more</source>
        <translation>Ver más</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See the palettes of the pictures that are selected in the browser below each other</source>
        <translation>Ver una bajo otra las paletas de las imágenes seleccionadas en el explorador</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See the version, and the licences of everything that Huescope is made of</source>
        <translation>Ver la versión, y las licencias de todo de lo que está hecho Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See what to do first, in four cards that do it on a sample</source>
        <translation>Ver qué hacer primero, en cuatro tarjetas que lo hacen con un ejemplo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Share</source>
        <comment>with others</comment>
        <translation>Compartir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show &amp;Log Folder</source>
        <translation>Mostrar carpeta del &amp;registro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show &amp;Pins</source>
        <translation>Mostrar chin&amp;chetas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show the palettes that you opened, made or exported, in the browser</source>
        <translation>Mostrar en el explorador las paletas que abrió, hizo o exportó</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show the whole picture</source>
        <translation>Mostrar toda la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show where in the picture each colour of the palette is: drag a pin to take another pixel</source>
        <translation>Mostrar dónde está en la imagen cada color de la paleta: arrastrar una chincheta toma otro píxel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Sta&amp;r in Library</source>
        <translation>&amp;Estrella en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Stop the running work; what is shown stays</source>
        <translation>Detener el trabajo en marcha; lo mostrado se queda</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Take the palette to another tool: choose a format, see what it writes, copy or save it</source>
        <translation>Llevar la paleta a otra herramienta: elegir un formato, ver lo que escribe, copiarlo o guardarlo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Zoom &amp;In</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Zoom &amp;Out</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Add to Board</source>
        <translation>Añadir al tablero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Arrange Board</source>
        <translation>Ordenar tablero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>New Board</source>
        <translation>Nuevo tablero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>No board is open: select pictures and choose New Board.</source>
        <translation>No hay tablero abierto: seleccione imágenes y elija Nuevo tablero.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Open a folder or bucket of pictures first.</source>
        <translation>Abra primero una carpeta o un bucket de imágenes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>There is no palette yet.</source>
        <translation>Todavía no hay paleta.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Add Colour…</source>
        <translation>&amp;Añadir color…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Close Palette</source>
        <translation>&amp;Cerrar la paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Divider</source>
        <translation>&amp;Divisoria</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Duplicate Colour</source>
        <translation>&amp;Duplicar color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Edit Colour…</source>
        <translation>&amp;Editar color…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Group Colours…</source>
        <translation>A&amp;grupar colores…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Judge Palette…</source>
        <translation>&amp;Juzgar paleta…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Lock Colour</source>
        <translation>&amp;Bloquear color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;New Palette</source>
        <translation>&amp;Nueva paleta</translation>
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
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Reduced</source>
        <translation>&amp;Reducida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Side by Side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Ungroup Colours</source>
        <translation>Desagr&amp;upar colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Add a colour from anywhere on the screen, also of other programs</source>
        <translation>Añadir un color de cualquier parte de la pantalla, también de otros programas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Add a colour that you choose or type; paste, drop and Pick add colours too</source>
        <translation>Añadir un color que elija o escriba; pegar, soltar y Tomar también añaden colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Begin an empty palette beside the open ones</source>
        <translation>Empezar una paleta vacía junto a las abiertas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Bring back the palette that was closed last</source>
        <translation>Recuperar la última paleta cerrada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Change the colour by OKLCH, HSL, RGB, hex or any CSS notation; a double click does it too</source>
        <translation>Cambiar el color con OKLCH, HSL, RGB, hex o cualquier notación CSS; un doble clic también</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Close the shown palette; it can be brought back</source>
        <translation>Cerrar la paleta mostrada; se puede recuperar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Compare &amp;Moods…</source>
        <translation>Comparar a&amp;mbientes…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Dele&amp;te Colour</source>
        <translation>Bo&amp;rrar color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Di&amp;fference</source>
        <translation>Di&amp;ferencia</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Do once more what was undone</source>
        <translation>Hacer otra vez lo que se deshizo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Duplicate &amp;Palette</source>
        <translation>Duplicar &amp;paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Find A&amp;gain</source>
        <translation>&amp;Buscar otra vez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Find the colours anew from the picture: hand-made changes go, locked swatches stay</source>
        <translation>Buscar de nuevo los colores en la imagen: los cambios a mano se van, las muestras bloqueadas se quedan</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Give the shown palette another name</source>
        <translation>Dar otro nombre a la paleta mostrada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Give the swatch another name</source>
        <translation>Dar otro nombre a la muestra</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Judge</source>
        <translation>Juzgar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Keep the swatch just as it is while the others are found round it; once more frees it</source>
        <translation>Conservar la muestra tal cual mientras se buscan las demás a su alrededor; otra vez la libera</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Let the selected swatches stand one place earlier</source>
        <translation>Poner las muestras seleccionadas un lugar antes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Let the selected swatches stand one place later</source>
        <translation>Poner las muestras seleccionadas un lugar después</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Move Colour &amp;Back</source>
        <translation>Mover color a&amp;trás</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Move Colour &amp;Forward</source>
        <translation>Mover color a&amp;delante</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Open a copy of the shown palette beside it, to try something else</source>
        <translation>Abrir una copia de la paleta mostrada junto a ella, para probar otra cosa</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Open the swatches that are painted in a picture of a palette, each in its exact colour</source>
        <translation>Abrir las muestras pintadas en la imagen de una paleta, cada una en su color exacto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>P&amp;ick from Picture</source>
        <translation>&amp;Tomar de la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Palette N&amp;ote…</source>
        <translation>N&amp;ota de la paleta…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Pick</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Pick from &amp;Screen…</source>
        <translation>Tomar de la &amp;pantalla…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Point at the picture and click to add a colour: arrow keys nudge, Esc ends</source>
        <translation>Señale la imagen y haga clic para añadir un color: las flechas empujan, Esc termina</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Put a copy beside each selected swatch</source>
        <translation>Poner una copia junto a cada muestra seleccionada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Put the selected swatches into a group with a name</source>
        <translation>Poner las muestras seleccionadas en un grupo con nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Re&amp;name Colour</source>
        <translation>Re&amp;nombrar color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Read &amp;Swatches in Picture</source>
        <translation>Leer mue&amp;stras de la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <location filename="../../app/huescope/ui/picture/signs.py"/>
        <source>Reduced</source>
        <translation>Reducida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Rename Pale&amp;tte…</source>
        <translation>Renombrar pale&amp;ta…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Reopen C&amp;losed Palette</source>
        <translation>Reabrir paleta &amp;cerrada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>See how different the colours are, how they read as text, and how other eyes see them</source>
        <translation>Ver cuánto difieren los colores, cómo se leen como texto, y cómo los ven otros ojos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>See the colours of this picture in every mood below each other, and take one</source>
        <translation>Ver los colores de esta imagen en cada ambiente, unos debajo de otros, y tomar uno</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show both pictures beside each other, zoomed and moved together</source>
        <translation>Mostrar las dos imágenes lado a lado, ampliadas y movidas juntas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show how far each pixel is from its palette colour, as a grey</source>
        <translation>Mostrar lo lejos que está cada píxel de su color de paleta, como un gris</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show the original left and the reduced picture right of a line that you can drag</source>
        <translation>Mostrar el original a la izquierda y la imagen reducida a la derecha de una línea que se puede arrastrar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show the picture as it is; hold O to see it for a moment</source>
        <translation>Mostrar la imagen tal como es; mantenga O para verla un momento</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show the picture in the colours of the palette, or as it is; hold O to see the original</source>
        <translation>Mostrar la imagen en los colores de la paleta, o tal como es; mantenga O para ver el original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Take the last step back</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Take the selected swatches out of the palette; undo brings them back</source>
        <translation>Sacar de la paleta las muestras seleccionadas; deshacer las recupera</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Take the selected swatches out of their group</source>
        <translation>Sacar de su grupo las muestras seleccionadas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Write down what is worth knowing about this palette</source>
        <translation>Anotar lo que vale la pena saber de esta paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>Compare the original with the reduced picture: R reduced, D divider, S side by side, X difference; hold O to see the original</source>
        <translation>Comparar el original con la imagen reducida: R reducida, D divisoria, S lado a lado, X diferencia; mantenga O para ver el original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>Moods are of a picture: open one first.</source>
        <translation>Los ambientes son de una imagen: abra primero una.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Copy &amp;As</source>
        <translation>Copiar co&amp;mo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as #1e90ff</source>
        <translation>Como #1e90ff</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as --sky: #1e90ff;</source>
        <translation>Como --sky: #1e90ff;</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as color(display-p3 0.272 0.556 0.969), with colours beyond sRGB</source>
        <translation>Como color(display-p3 0.272 0.556 0.969), con colores más allá de sRGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as hsl(209.6 100% 55.9%)</source>
        <translation>Como hsl(209.6 100% 55.9%)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as oklch(0.652 0.19 253)</source>
        <translation>Como oklch(0.652 0.19 253)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as rgb(30 144 255)</source>
        <translation>Como rgb(30 144 255)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Write how each colour is copied</source>
        <translation>Escribir cómo se copia cada color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to add it to the board</source>
        <translation>Suelte para añadirla al tablero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to audit
these pictures</source>
        <translation>Soltar para auditar
estas imágenes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to see its colours</source>
        <translation>Suelte para ver sus colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to see the picture in these colours</source>
        <translation>Suelte para ver la imagen en estos colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Add Colour</source>
        <translation>Añadir color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Name of the group:</source>
        <translation>Nombre del grupo:</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Name of the palette:</source>
        <translation>Nombre de la paleta:</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>New palette</source>
        <translation>Nueva paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Palette Note</source>
        <translation>Nota de la paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>Rename Palette</source>
        <translation>Renombrar paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>That swatch is not in the palette any more.</source>
        <translation>Esa muestra ya no está en la paleta.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>What is worth knowing about this palette:</source>
        <translation>Lo que vale la pena saber de esta paleta:</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>{value} copy</source>
        <translation>{value} copia</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copied {places} ({how})</source>
        <translation>Copiado {places} ({how})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copied {short}</source>
        <translation>Copiado {short}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copy {count} Colours</source>
        <translation>Copiar {count} colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>There are no colours to copy.</source>
        <translation>No hay colores que copiar.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>{what} as {notations}</source>
        <translation>{what} como {notations}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>Colour differences are CIEDE2000.</source>
        <translation>Las diferencias de color son CIEDE2000.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>Figures of the Reduced Picture</source>
        <translation>Cifras de la imagen reducida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>The error after each round of the search, the lowest so far</source>
        <translation>El error tras cada ronda de la búsqueda, el menor hasta entonces</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>The palette is still being found.</source>
        <translation>Aún se está buscando la paleta.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/help_commands.py"/>
        <source>About Huescope</source>
        <translation>Acerca de Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/help_commands.py"/>
        <source>What&apos;s New</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/help_commands.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/late_parts.py"/>
        <source>Export A&amp;gain to {name}</source>
        <translation>Exportar &amp;otra vez a {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>&amp;Delete All</source>
        <translation>&amp;Borrar todo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Copied {texts} as CSS</source>
        <translation>Copiado {texts} como CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Delete all palettes of the library?</source>
        <translation>¿Borrar todas las paletas de la biblioteca?</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Deleted {count} of the library</source>
        <translation>Se borraron {count} de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Empty the library</source>
        <translation>Vaciar la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Files that you saved or exported stay. This cannot be undone, and a sync program deletes them on other computers, too.</source>
        <translation>Los archivos que guardó o exportó se quedan. Esto no se puede deshacer, y un programa de sincronización los borra también en otros ordenadores.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Kept {entry} in the library</source>
        <translation>Se guardó {entry} en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Leave the library as it is</source>
        <translation>Dejar la biblioteca como está</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Starred {name} in the library</source>
        <translation>Estrella para {name} en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>There is no palette to keep.</source>
        <translation>No hay paleta que guardar.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Took the star from {name} in the library</source>
        <translation>Se quitó la estrella a {name} en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>the palette</source>
        <translation>la paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>&amp;Colours of a New Picture</source>
        <translation>&amp;Colores de una imagen nueva</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>&amp;Surround of the Picture</source>
        <translation>&amp;Entorno de la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Clear Recent Pictures</source>
        <translation>Vaciar imágenes recientes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Colour &amp;Vision</source>
        <translation>&amp;Visión del color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Follow the System</source>
        <translation>Seguir al sistema</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Nothing was opened yet</source>
        <translation>Aún no se abrió nada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Put it on the clipboard as it was copied last (click, or Enter)</source>
        <translation>Ponerlo en el portapapeles como se copió la última vez (clic, o Intro)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>{place} (page {page})</source>
        <translation>{place} (página {page})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>95 % within</source>
        <translation>95 % dentro de</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>95{space}% within ΔE {delta_e:.1f}</source>
        <translation>95{space}% dentro de ΔE {delta_e:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Before dithering, with each pixel in its nearest colour; what is mixed looks nearer from some distance.</source>
        <translation>Antes del tramado, con cada píxel en su color más cercano; lo mezclado se ve más cerca desde cierta distancia.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Bits a pixel</source>
        <translation>Bits por píxel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Clearly simpler than the original</source>
        <translation>Claramente más simple que el original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Far from the original: only its main colours</source>
        <translation>Lejos del original: solo sus colores principales</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Looks the same as the original</source>
        <translation>Se ve igual que el original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Mean ΔE</source>
        <translation>ΔE medio</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Near the original: hardly any difference to see</source>
        <translation>Cerca del original: apenas se ven diferencias</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Near the original: small differences side by side</source>
        <translation>Cerca del original: pequeñas diferencias lado a lado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>The same as the original, pixel by pixel</source>
        <translation>Igual que el original, píxel a píxel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>The search took {n} round: mean squared error {first:.1f} to {last:.1f}.</source>
        <comment>The search took {n} rounds: mean squared error {first:.1f} to {last:.1f}.</comment>
        <translation>
            <numerusform>La búsqueda hizo {n} ronda: error cuadrático medio de {first:.1f} a {last:.1f}.</numerusform>
            <numerusform>La búsqueda hizo {n} rondas: error cuadrático medio de {first:.1f} a {last:.1f}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>The search took {n} round; its mean squared error stayed at {mse:.1f}.</source>
        <comment>The search took {n} rounds; its mean squared error stayed at {mse:.1f}.</comment>
        <translation>
            <numerusform>La búsqueda hizo {n} ronda; su error cuadrático medio se quedó en {mse:.1f}.</numerusform>
            <numerusform>La búsqueda hizo {n} rondas; su error cuadrático medio se quedó en {mse:.1f}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>These colours needed no search.</source>
        <translation>Estos colores no necesitaron búsqueda.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>from a pixel to its palette colour</source>
        <translation>de un píxel a su color de paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>squared error of a mean pixel, red, green and blue</source>
        <translation>error cuadrático de un píxel medio, rojo, verde y azul</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>the 95th percentile of these</source>
        <translation>el percentil 95 de estas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>the same, as a ratio to white</source>
        <translation>lo mismo, como relación con el blanco</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>{bits_saved} saved before compression</source>
        <translation>{bits_saved} ahorrados antes de comprimir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Browse a folder</source>
        <translation>Explorar una carpeta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Drop one to see its colours beside these.</source>
        <translation>Suelte una para ver sus colores junto a estos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Open one of its folders to see pictures.</source>
        <translation>Abra una de sus carpetas para ver imágenes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>This palette cannot be opened</source>
        <translation>Esta paleta no se puede abrir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>{n} file is no picture or palette</source>
        <comment>{n} files are no pictures or palettes</comment>
        <translation>
            <numerusform>{n} archivo no es ni una imagen ni una paleta</numerusform>
            <numerusform>{n} archivos no son ni imágenes ni paletas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Open another page or frame of this file</source>
        <translation>Abrir otra página o fotograma de este archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/pick_commands.py"/>
        <source>There is no picture to pick from.</source>
        <translation>No hay imagen de la que tomar.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>&amp;Not Now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Open Picture</source>
        <translation>&amp;Abrir imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>It is at {shown}</source>
        <translation>Está en {shown}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>Open the picture that this project is from?</source>
        <comment>Open the {n} pictures that this project is from?</comment>
        <translation>
            <numerusform>¿Abrir la imagen de la que es este proyecto?</numerusform>
            <numerusform>¿Abrir las {n} imágenes de las que es este proyecto?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>Read or fetch it, now and in future</source>
        <translation>Leerla o descargarla, ahora y en adelante</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>The first is at {shown}</source>
        <translation>La primera está en {shown}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>Work on the palette without its picture</source>
        <translation>Trabajar en la paleta sin su imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Copied {size} pixels in {colors}</source>
        <translation>Copiados {size} píxeles en {colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Copying the reduced picture… Esc stops it</source>
        <translation>Copiando la imagen reducida… Esc lo detiene</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>PNG (*.png);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Preparing the reduced picture… hold it until it follows</source>
        <translation>Preparando la imagen reducida… mantenga pulsado hasta que la siga</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Save Four Panels</source>
        <translation>Guardar cuatro paneles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Save Six Sizes</source>
        <translation>Guardar seis tamaños</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Saved {name}, {size}</source>
        <translation>Se guardó {name}, {size}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>The palette is still being found; copy once it is there.</source>
        <translation>Aún se está buscando la paleta; copie cuando esté.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>Analysed in {seconds}</source>
        <translation>Analizada en {seconds}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>Before dithering: {sentence}</source>
        <translation>Antes del tramado: {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>How large the picture is shown</source>
        <translation>A qué tamaño se muestra la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>How near the reduced picture is to the original</source>
        <translation>Lo cerca que está la imagen reducida del original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>In the colours of another palette: {sentence}</source>
        <translation>En los colores de otra paleta: {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>Stop the running work; what is shown stays (Esc)</source>
        <translation>Detener el trabajo en marcha; lo mostrado se queda (Esc)</translation>
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
Un clic muestra la búsqueda (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>Opening {opening_name}…</source>
        <translation>Abriendo {opening_name}…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Hide the browse panel</source>
        <translation>Ocultar el panel de exploración</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Hide the inspector panel</source>
        <translation>Ocultar el panel del inspector</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Show the browse panel</source>
        <translation>Mostrar el panel de exploración</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Show the inspector panel</source>
        <translation>Mostrar el panel del inspector</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;Palette</source>
        <translation>&amp;Paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Count it again</source>
        <translation>Contarlo otra vez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Count it as white</source>
        <translation>Contarlo como blanco</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Leave it out of the palette</source>
        <translation>Omitirlo de la paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>{label}, ignored</source>
        <translation>{label}, ignorado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>Colours in the palette</source>
        <translation>Colores de la paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>From {first} colours on, palettes are those of least error in every mood, so the curve begins anew there.</source>
        <translation>Desde {first} colores, las paletas son las de menor error en todos los ambientes, así que la curva vuelve a empezar ahí.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>The dotted line is the tolerance, {tolerance:g}.</source>
        <translation>La línea de puntos es la tolerancia, {tolerance:g}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>{colors}: mean ΔE {mean_delta_e:.1f} (area), 95 % of the pixels within {p95_delta_e:.1f} (line).</source>
        <translation>{colors}: ΔE medio {mean_delta_e:.1f} (área), 95 % de los píxeles dentro de {p95_delta_e:.1f} (línea).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/count_curve.py"/>
        <source>{label} from {colors}</source>
        <translation>{label} desde {colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Di&amp;thering</source>
        <translation>&amp;Tramado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Diffusion</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Dither: {method}</source>
        <translation>Tramado: {method}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Dithering mixes palette colours in fine patterns, so that gradients show no bands. Flat areas stay flat; the saved picture has just the pixels that are shown</source>
        <translation>El tramado mezcla colores de la paleta en dibujos finos, para que los degradados no muestren bandas. Las zonas planas siguen planas; la imagen guardada tiene exactamente los píxeles mostrados</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Less is cleaner and makes smaller files; 0 % is no dithering</source>
        <translation>Menos es más limpio y hace archivos menores; 0 % es sin tramado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Ordered</source>
        <translation>Ordenado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Strength of dithering</source>
        <translation>Intensidad del tramado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>95 % of the pixels are within</source>
        <translation>El 95 % de los píxeles está dentro de</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>Another ΔE</source>
        <translation>Otro ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>CIEDE2000 that 95 % of the pixels should keep within</source>
        <translation>CIEDE2000 que el 95 % de los píxeles no debería pasar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>CIEDE2000 {delta_e:g}: {source}</source>
        <translation>CIEDE2000 {delta_e:g}: {source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>How many colours are enough is being measured</source>
        <translation>Se está midiendo cuántos colores bastan</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>In every palette, more than 5 % of the pixels differ by more than the tolerance. The arrow offers other tolerances</source>
        <translation>En toda paleta, más del 5 % de los píxeles difiere más que la tolerancia. La flecha ofrece otras tolerancias</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>In this mood, more than 5 % of the pixels differ by more than the tolerance in a palette of any size. Click for the palettes of least error; the arrow offers other tolerances</source>
        <translation>En este ambiente, más del 5 % de los píxeles difiere más que la tolerancia en una paleta de cualquier tamaño. Un clic da las paletas de menor error; la flecha ofrece otras tolerancias</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>The smallest palette in which 95 % of the pixels are within the tolerance of the original. Click to go there; the arrow offers other tolerances</source>
        <translation>La menor paleta en que el 95 % de los píxeles está dentro de la tolerancia del original. Un clic va allí; la flecha ofrece otras tolerancias</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>% of pixels nearest  ·  ΔE</source>
        <translation>% de píxeles más cercanos  ·  ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>% of pixels nearest to a colour  ·  ΔE between two</source>
        <translation>% de píxeles más cercanos a un color  ·  ΔE entre dos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>256 colours · 99 ≈</source>
        <translation>256 colores · 99 ≈</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>As you put them: what is found anew takes the place of what is like it</source>
        <translation>Como los puso: lo que se encuentra de nuevo toma el lugar de lo que se le parece</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Drag the palette out: as .ase, .css and .gpl files, and as text</source>
        <translation>Arrastrar la paleta fuera: como archivos .ase, .css y .gpl, y como texto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>How the difference ΔE between neighbours is measured</source>
        <translation>Cómo se mide la diferencia ΔE entre vecinos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Order of palette</source>
        <translation>Orden de la paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>{n} pair of neighbours is under the just noticeable difference of {formula} ({jnd:g}): most people see one colour</source>
        <comment>{n} pairs of neighbours are under the just noticeable difference of {formula} ({jnd:g}): most people see one colour</comment>
        <translation>
            <numerusform>{n} par de vecinos está bajo la diferencia apenas perceptible de {formula} ({jnd:g}): la mayoría ve un solo color</numerusform>
            <numerusform>{n} pares de vecinos están bajo la diferencia apenas perceptible de {formula} ({jnd:g}): la mayoría ve un solo color</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>ΔE between two</source>
        <translation>ΔE entre dos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Calm</source>
        <translation>Calmado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Compare moods…</source>
        <translation>Comparar ambientes…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>From calm to vivid</source>
        <translation>De calmado a vivo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/moods_dialog.py"/>
        <source>Compare Moods</source>
        <translation>Comparar ambientes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/moods_dialog.py"/>
        <source>Finding the exact palettes: {n} of {all}</source>
        <translation>Buscando las paletas exactas: {n} de {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/palette_row/moods_dialog.py"/>
        <source>{n} colour in each mood. Click a row to take it.</source>
        <comment>{n} colours in each mood. Click a row to take it.</comment>
        <translation>
            <numerusform>{n} color en cada ambiente. Haga clic en una fila para tomarla.</numerusform>
            <numerusform>{n} colores en cada ambiente. Haga clic en una fila para tomarla.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>Close this palette</source>
        <translation>Cerrar esta paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>Open palettes</source>
        <translation>Paletas abiertas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>The open palettes: click to show one, double-click to rename it</source>
        <translation>Las paletas abiertas: un clic muestra una, un doble clic la renombra</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>{name}: {count}
Drag it out for its files</source>
        <translation>{name}: {count}
Arrástrela fuera para sus archivos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>Drop, paste or pick a colour</source>
        <translation>Suelte, pegue o tome un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>Enter or Ctrl+C copies it ({label}), F2 renames, L locks, Del removes</source>
        <translation>Intro o Ctrl+C lo copia ({label}), F2 renombra, L bloquea, Supr quita</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>Reduced picture: drag it out as a PNG file, at full size; Ctrl+Shift+C copies it</source>
        <translation>Imagen reducida: arrástrela fuera como archivo PNG, a tamaño completo; Ctrl+Shift+C la copia</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>{keys}; the right button offers more.</source>
        <translation>{keys}; el botón derecho ofrece más.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>At full size in these colours, the picture takes at most {size_bytes} bytes as {kind}. Save Reduced Picture packs it smaller, and shows the size of each format</source>
        <translation>A tamaño completo, la imagen en estos colores ocupa como máximo {size_bytes} bytes como {kind}. «Guardar imagen reducida» la comprime más y muestra el tamaño de cada formato</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>How many colours the picture is reduced to: drag, or use the arrow keys</source>
        <translation>A cuántos colores se reduce la imagen: arrastre, o use las flechas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>How many colours, from 2 to 256: type a number and press Enter</source>
        <translation>Cuántos colores, de 2 a 256: escriba un número y pulse Intro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>Mean difference: CIEDE2000 between a pixel and its palette colour</source>
        <translation>Diferencia media: CIEDE2000 entre un píxel y su color de paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>Number of colours</source>
        <translation>Número de colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>The palette is not of this picture. Move to find as many colours in the picture instead; Undo brings the palette back</source>
        <translation>La paleta no es de esta imagen. Moverlo busca en cambio otros tantos colores en la imagen; Deshacer recupera la paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>mean difference {mean:.1f}</source>
        <translation>diferencia media {mean:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/stops.py"/>
        <source>See the picture in {colors}</source>
        <translation>Ver la imagen en {colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Copy {hex} (Enter)</source>
        <translation>Copiar {hex} (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Lock it, so that it stays when colours are found anew (L)</source>
        <translation>Bloquearla, para que se quede cuando se busquen colores de nuevo (L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Take it out of the palette; undo brings it back (Del)</source>
        <translation>Sacarla de la paleta; deshacer la recupera (Del)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Unlock it, so that it may change when colours are found anew (L)</source>
        <translation>Desbloquearla, para que pueda cambiar cuando se busquen colores de nuevo (L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/library_keeper.py"/>
        <source>The library of palettes: {error}</source>
        <translation>La biblioteca de paletas: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Close Now</source>
        <translation>&amp;Cerrar ya</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Don&apos;t Save</source>
        <translation>&amp;No guardar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Wait</source>
        <translation>&amp;Esperar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Close the window as soon as the file is saved</source>
        <translation>Cerrar la ventana en cuanto el archivo esté guardado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Close the window; the file may stay as it was</source>
        <translation>Cerrar la ventana; el archivo puede quedar como estaba</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Go on as before</source>
        <translation>Seguir como antes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Huescope projects (*{suffix})</source>
        <translation>Proyectos de Huescope (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Keep all open palettes in a project file</source>
        <translation>Guardar todas las paletas abiertas en un archivo de proyecto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Let the changes go</source>
        <translation>Dejar ir los cambios</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Save Project</source>
        <translation>Guardar proyecto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Save the changes to the project?</source>
        <translation>¿Guardar los cambios del proyecto?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Save the changes to “{name}”?</source>
        <comment>Save the changes to {n} palettes?</comment>
        <translation>
            <numerusform>¿Guardar los cambios de «{name}»?</numerusform>
            <numerusform>¿Guardar los cambios de {n} paletas?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Still saving {name}; the window closes then.</source>
        <translation>Aún se guarda {name}; la ventana se cierra después.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>There is no picture yet to find swatches in.</source>
        <translation>Aún no hay imagen en que buscar muestras.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>They are in no file yet.</source>
        <translation>Aún no están en ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>What is not in the file then is offered at the next start.</source>
        <translation>Lo que entonces no esté en el archivo se ofrece en el próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>{name}: there is no palette in this project.</source>
        <translation>{name}: no hay paleta en este proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>“{name}” is still being saved.</source>
        <translation>«{name}» aún se está guardando.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Hide this; the Help menu shows the folder of the log</source>
        <translation>Ocultar esto; el menú Ayuda muestra la carpeta del registro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Huescope ended unexpectedly ({when}). No unsaved palettes were left behind.</source>
        <translation>Huescope terminó de forma inesperada ({when}). No quedaron paletas sin guardar.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Huescope ended unexpectedly ({when}). {n} palette was not saved: {listed}</source>
        <comment>Huescope ended unexpectedly ({when}). {n} palettes were not saved: {listed}</comment>
        <translation>
            <numerusform>Huescope terminó de forma inesperada ({when}). {n} paleta no estaba guardada: {listed}</numerusform>
            <numerusform>Huescope terminó de forma inesperada ({when}). {n} paletas no estaban guardadas: {listed}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Let these palettes go for good</source>
        <translation>Dejar ir estas paletas para siempre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Open these palettes again, just as they were</source>
        <translation>Abrir otra vez estas paletas, tal como estaban</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>a palette without a name</source>
        <translation>una paleta sin nombre</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>{listed} and {more} more</source>
        <translation>{listed} y {more} más</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>{n} palette was not saved when Huescope ended ({when}): {listed}</source>
        <comment>{n} palettes were not saved when Huescope ended ({when}): {listed}</comment>
        <translation>
            <numerusform>{n} paleta no estaba guardada cuando Huescope terminó ({when}): {listed}</numerusform>
            <numerusform>{n} paletas no estaban guardadas cuando Huescope terminó ({when}): {listed}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>The settings cannot be read ({strerror}), and none are kept: {path}.</source>
        <translation>Los ajustes no se pueden leer ({strerror}), y no se conserva ninguno: {path}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>The settings file is damaged and cannot be set aside ({strerror}), so no settings are kept: {path}.</source>
        <translation>El archivo de ajustes está dañado y no se puede apartar ({strerror}), así que no se conservan ajustes: {path}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>The settings file was damaged. It was set aside as {name}, and what could be read of it is kept.</source>
        <translation>El archivo de ajustes estaba dañado. Se apartó como {name}, y se conserva lo que se pudo leer de él.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>settings cannot be kept here ({strerror})</source>
        <translation>aquí no se pueden conservar ajustes ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>the settings could not be written when the window was closed</source>
        <translation>los ajustes no se pudieron escribir al cerrar la ventana</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Add Pictures…</source>
        <translation>Añadir imágenes…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Arrange</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>How much the colours of the selected pictures count, from a quarter to four times ( [ and ] )</source>
        <translation>Cuánto cuentan los colores de las imágenes seleccionadas, de un cuarto a cuatro veces ( [ y ] )</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>How much the selected pictures count</source>
        <translation>Cuánto cuentan las imágenes seleccionadas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Lay all pictures in rows again</source>
        <translation>Poner otra vez todas las imágenes en filas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Lay more pictures on the board</source>
        <translation>Poner más imágenes en el tablero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Let the selected pictures stay, without their colours (Space)</source>
        <translation>Dejar las imágenes seleccionadas, sin sus colores (Space)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Take the selected pictures off the board (Delete)</source>
        <translation>Quitar del tablero las imágenes seleccionadas (Delete)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>{items} of {pictures} selected</source>
        <translation>{items} de {pictures} seleccionadas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>{pictures}, {out} left out</source>
        <translation>{pictures}, {out} omitidas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Count Picture</source>
        <translation>Contar imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Leave Picture Out</source>
        <translation>Omitir imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>Move Picture</source>
        <translation>Mover imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>One picture at least has to count.</source>
        <translation>Al menos una imagen tiene que contar.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>One picture at least stays on the board.</source>
        <translation>Al menos una imagen se queda en el tablero.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Remove Picture</source>
        <translation>Quitar imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>Resize Picture</source>
        <translation>Cambiar tamaño de imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Weight of Picture</source>
        <translation>Peso de la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_frame.py"/>
        <source>Arrow keys move it, comma and full stop make it smaller or larger, brackets let it count for less or more, Space leaves it out, Delete removes it</source>
        <translation>Las flechas la mueven, coma y punto la hacen menor o mayor, los corchetes la hacen contar menos o más, Espacio la omite, Supr la quita</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>counts {weight:g} times</source>
        <translation>cuenta {weight:g} veces</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>gave {portion} of this colour</source>
        <translation>dio el {portion} de este color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>{name}
cannot be read</source>
        <translation>{name}
no se puede leer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>{name}
is being read</source>
        <translation>{name}
se está leyendo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Counts</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Leave Out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Remove from Board</source>
        <translation>&amp;Quitar del tablero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Let it stay on the board, without its colours</source>
        <translation>Dejarla en el tablero, sin sus colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Show this picture alone; the board stays open in its tab</source>
        <translation>Mostrar esta imagen sola; el tablero sigue abierto en su pestaña</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Take it off the board; undo brings it back</source>
        <translation>Quitarla del tablero; deshacer la recupera</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>Colour difference (CIEDE2000): 0 is none, 1 is just noticeable, white is the most</source>
        <translation>Diferencia de color (CIEDE2000): 0 es ninguna, 1 apenas perceptible, blanco la mayor</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>Legend of the difference view</source>
        <translation>Leyenda de la vista de diferencia</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>The largest connected part of the 5 % of the picture that differ most: {mean:.1f} on average, up to {peak:.1f} (CIEDE2000). Click to look at it</source>
        <translation>La mayor parte conexa del 5 % de la imagen que más difiere: {mean:.1f} de media, hasta {peak:.1f} (CIEDE2000). Un clic la muestra</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/divider.py"/>
        <source>Divider between original and reduced picture</source>
        <translation>Divisoria entre el original y la imagen reducida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/divider.py"/>
        <source>Drag to compare original and reduced picture; arrow keys, Home and End move it too, a double click centres it</source>
        <translation>Arrastre para comparar el original y la imagen reducida; las flechas, Inicio y Fin también la mueven, un doble clic la centra</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/divider.py"/>
        <source>{value} % original</source>
        <translation>{value} % original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>Eyedropper</source>
        <translation>Cuentagotas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>Mean of {side_px} × {side_px} pixels</source>
        <translation>Media de {side_px} × {side_px} píxeles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>One pixel</source>
        <translation>Un píxel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>What is taken where you click; [ and ] choose it, too</source>
        <translation>Qué se toma donde hace clic; [ y ] también lo eligen</translation>
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
        <translation>{square} en {x}, {y}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/loupe.py"/>
        <source>{square}, {opacity} opaque</source>
        <translation>{square}, {opacity} opaco</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>Drop a picture anywhere, or press Ctrl+O</source>
        <translation>Suelte aquí una imagen, o pulse Ctrl+O</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>Opening {name} was stopped.</source>
        <translation>Se detuvo la apertura de {name}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>This picture cannot be shown</source>
        <translation>Esta imagen no se puede mostrar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>This picture is not open</source>
        <translation>Esta imagen no está abierta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/pin.py"/>
        <source>Drag it to another pixel and its swatch follows; arrow keys move it, too, and Enter keeps it</source>
        <translation>Arrástrela a otro píxel y su muestra la sigue; las flechas también la mueven, e Intro la conserva</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/pin.py"/>
        <source>Pin of #{hex}, column {column}, row {row}</source>
        <translation>Chincheta de #{hex}, columna {column}, fila {row}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/signs.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Hide this message; {effect}</source>
        <translation>Ocultar este mensaje; {effect}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <location filename="../../app/huescope/ui/widgets/empty_state.py"/>
        <source>Read the picture once more</source>
        <translation>Leer la imagen otra vez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Read the rest of the picture</source>
        <translation>Leer el resto de la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Stopped at the first look: colours and shares are approximate.</source>
        <translation>Detenida en el primer vistazo: colores y proporciones son aproximados.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>nothing else changes</source>
        <translation>nada más cambia</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>the rest of the picture is read</source>
        <translation>se lee el resto de la imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>{failure} {shown} is a first look.</source>
        <translation>{failure} {shown} es un primer vistazo.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/platform/screen_color.py"/>
        <source>The desktop could not pick a colour from the screen.</source>
        <translation>El escritorio no pudo tomar un color de la pantalla.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>&amp;Defaults</source>
        <translation>Pre&amp;determinados</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Choose what a new installation has; Save keeps it</source>
        <translation>Elegir lo que tiene una instalación nueva; Guardar lo conserva</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Keep these settings (Enter)</source>
        <translation>Conservar estos ajustes (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Leave everything as it was (Esc)</source>
        <translation>Dejar todo como estaba (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>&amp;Folder…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>De&amp;lete All…</source>
        <translation>&amp;Borrar todo…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Delete all palettes of the library</source>
        <translation>Borrar todas las paletas de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Folder of the Library</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Folder of the library: {folder}</source>
        <translation>Carpeta de la biblioteca: {folder}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>In the folder of this program</source>
        <translation>En la carpeta de este programa</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Keep the library in another folder, such as one that is synced with other computers; the palettes are moved there when these settings are saved</source>
        <translation>Guardar la biblioteca en otra carpeta, como una que se sincroniza con otros ordenadores; las paletas se mueven allí al guardar estos ajustes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>All other formats always are: a broken file cannot harm the program there</source>
        <translation>Todos los demás formatos siempre: allí un archivo roto no puede dañar el programa</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Automatic ({memory_bytes:.1f} GB)</source>
        <translation>Automático ({memory_bytes:.1f} GB)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Black point compensation</source>
        <translation>Compensación de punto negro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Copied as</source>
        <translation>Copiado como</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Decode JPEG, PNG and WebP in a separate process, too</source>
        <translation>Decodificar también JPEG, PNG y WebP en un proceso aparte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Enough</source>
        <translation>Bastante</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Follow the system</source>
        <translation>Seguir al sistema</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How a colour is written when it is copied with a click, or with Ctrl+C</source>
        <translation>Cómo se escribe un color cuando se copia con un clic, o con Ctrl+C</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How colours of a profile are brought into the working space</source>
        <translation>Cómo se llevan los colores de un perfil al espacio de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How large the texts of the window are</source>
        <translation>El tamaño de los textos de la ventana</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How many colours the palette of a new picture has at first</source>
        <translation>Cuántos colores tiene al principio la paleta de una imagen nueva</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How much memory one picture may take; a larger one is opened at a part of its size</source>
        <translation>Cuánta memoria puede ocupar una imagen; una mayor se abre a una parte de su tamaño</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How much of what was fetched from the network is kept, so that it opens at once</source>
        <translation>Cuánto de lo descargado de la red se conserva, para que se abra enseguida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep on disk</source>
        <translation>Conservar en disco</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep palettes in the library</source>
        <translation>Guardar paletas en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep the colours of browsed pictures</source>
        <translation>Conservar los colores de imágenes exploradas</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep the differences of shadows: the darkest colour of a profile becomes black</source>
        <translation>Conservar las diferencias de las sombras: el color más oscuro de un perfil pasa a ser negro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Light or dark greys around the pictures</source>
        <translation>Grises claros u oscuros alrededor de las imágenes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Memory limit</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Rendering</source>
        <translation>Representación</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Show colours through the monitor&apos;s profile</source>
        <translation>Mostrar los colores con el perfil del monitor</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>So that they can be found by colour; nothing but a few colours of each is kept. What was kept is deleted when this is switched off</source>
        <translation>Para que se encuentren por color; solo se conservan unos pocos colores de cada una. Lo conservado se borra al desactivar esto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Surround</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>The formula by which differences between colours are told</source>
        <translation>La fórmula con que se dicen las diferencias entre colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>The grey around the picture, which changes how its colours look</source>
        <translation>El gris alrededor de la imagen, que cambia el aspecto de sus colores</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>The language of the window, from the next start on</source>
        <translation>El idioma de la ventana, desde el próximo inicio</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>These count for pictures that are opened from now on.</source>
        <translation>Estos valen para las imágenes que se abran desde ahora.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Those that you open, make, export or share, each with a small copy of its picture; what is there already stays until it is deleted</source>
        <translation>Las que abre, hace, exporta o comparte, cada una con una pequeña copia de su imagen; lo que ya hay se queda hasta que se borra</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Up to which difference a palette counts as near enough to its picture</source>
        <translation>Hasta qué diferencia una paleta cuenta como bastante cercana a su imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>What colours are kept in: Display P3 keeps those beyond sRGB, of pictures that have them; hex codes stay sRGB, with color(display-p3 …) beside them</source>
        <translation>Dónde se guardan los colores: Display P3 conserva los que están más allá de sRGB, de imágenes que los tienen; los códigos hex siguen en sRGB, con color(display-p3 …) al lado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Where the system states one, so that a wide or uneven monitor shows them as they are; what is copied and written stays the same</source>
        <translation>Donde el sistema indica uno, para que un monitor amplio o desigual los muestre como son; lo que se copia y escribe no cambia</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Working space</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>{amount:g} GB</source>
        <translation>{amount:g} GB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>{amount_mb} GB</source>
        <translation>{amount_mb} GB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>{amount_mb} MB</source>
        <translation>{amount_mb} MB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/board_view.py"/>
        <source>Drag it to a folder, a mail or another program; Copy Image and Save As do the same</source>
        <translation>Arrástrelo a una carpeta, un correo u otro programa; Copiar imagen y Guardar como hacen lo mismo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/board_view.py"/>
        <source>Preview of the board</source>
        <translation>Vista previa del tablero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/board_view.py"/>
        <source>{width} by {height} pixels</source>
        <translation>{width} por {height} píxeles</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>&amp;Copy Image</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>&amp;Save As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Copied an image of {width} × {height} pixels.</source>
        <translation>Se copió una imagen de {width} × {height} píxeles.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Drawing the board…</source>
        <translation>Dibujando el tablero…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Photograph and palette on one board. Drag it out, copy or save it.</source>
        <translation>Foto y paleta en un tablero. Arrástrelo fuera, cópielo o guárdelo.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Put the board on the clipboard as an image (Enter)</source>
        <translation>Poner el tablero en el portapapeles como imagen (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Save the Board</source>
        <translation>Guardar el tablero</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Save the board as PNG, PDF or SVG</source>
        <translation>Guardar el tablero como PNG, PDF o SVG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Share {value}</source>
        <translation>Compartir {value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>This palette has no colours yet. Open a picture, or add a colour, and share it then.</source>
        <translation>Esta paleta aún no tiene colores. Abra una imagen, o añada un color, y compártala después.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>{width_px} × {height_px} pixels as an image</source>
        <translation>{width_px} × {height_px} píxeles como imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>A board has at most {most_pictures} pictures.</source>
        <translation>Un tablero tiene como mucho {most_pictures} imágenes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>Add Pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>Added {n} picture to the board</source>
        <comment>Added {n} pictures to the board</comment>
        <translation>
            <numerusform>Se añadió {n} imagen al tablero</numerusform>
            <numerusform>Se añadieron {n} imágenes al tablero</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>These pictures are on the board already.</source>
        <translation>Estas imágenes ya están en el tablero.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>Closed {name}. Ctrl+Shift+T brings it back</source>
        <translation>Se cerró {name}. Ctrl+Shift+T la recupera</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>Open Palette</source>
        <translation>Abrir paleta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Dithering</source>
        <translation>Tramado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Find Again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Own Order</source>
        <translation>Orden propio</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>The swatches now stand in your own order. Choose another to sort them.</source>
        <translation>Las muestras están ahora en su propio orden. Elija otro para ordenarlas.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>{colors} Colours</source>
        <translation>{colors} colores</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>{n} swatch is locked, and stays.</source>
        <comment>{n} swatches are locked, and all of them stay.</comment>
        <translation>
            <numerusform>{n} muestra está bloqueada, y se queda.</numerusform>
            <numerusform>{n} muestras están bloqueadas, y todas se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/picture_events.py"/>
        <source>{name} is still being opened; these are the colours of the picture before it.</source>
        <translation>{name} aún se está abriendo; estos son los colores de la imagen anterior.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/pins.py"/>
        <source>Move Pin</source>
        <translation>Mover chincheta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Dark, high contrast</source>
        <translation>Oscuro, alto contraste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Light grey</source>
        <translation>Gris claro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Light, high contrast</source>
        <translation>Claro, alto contraste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Mid grey</source>
        <translation>Gris medio</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Neutral (follows the theme)</source>
        <translation>Neutro (sigue al tema)</translation>
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
        <translation>sin error</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>{hex}  ·  nearest to {share} of the picture  ·  {pixels} px</source>
        <translation>{hex}  ·  el más cercano al {share} de la imagen  ·  {pixels} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>{hex}  ·  {share}  ·  {pixels} px</source>
        <translation>{hex}  ·  {share}  ·  {pixels} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>{sign}ΔE {value} to the next</source>
        <translation>{sign}ΔE {value} al siguiente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/board_opening.py"/>
        <source>none of its pictures can be read</source>
        <translation>no se puede leer ninguna de sus imágenes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/board_opening.py"/>
        <source>reading pictures</source>
        <translation>leyendo imágenes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/failures.py"/>
        <source>Something unexpected went wrong ({name}: {error}).</source>
        <translation>Algo inesperado salió mal ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/figure_files.py"/>
        <source>A figure is a PNG or a PDF, and {suffix} is the suffix of neither.</source>
        <translation>Una figura es un PNG o un PDF, y {suffix} no es el sufijo de ninguno.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/figure_files.py"/>
        <source>this is the picture itself; give the figure another name</source>
        <translation>esta es la imagen misma; dé otro nombre a la figura</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/pipeline.py"/>
        <location filename="../../app/huescope/ui/tasks/preparation.py"/>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>Dropped text</source>
        <translation>Texto soltado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>no palette is as large as that</source>
        <translation>ninguna paleta es tan grande</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>there is no colour in it, nor the path or address of a picture</source>
        <translation>no hay ningún color en él, ni la ruta o dirección de una imagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/reduced_files.py"/>
        <source>it was changed after it was opened</source>
        <translation>se cambió después de abrirla</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/reduced_files.py"/>
        <source>there is a file of this name; choose it to replace it</source>
        <translation>hay un archivo con este nombre; elíjalo para sustituirlo</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/reduced_files.py"/>
        <source>this is the picture itself; give the reduced one another name</source>
        <translation>esta es la imagen misma; dé otro nombre a la reducida</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>As most people see</source>
        <translation>Como ve la mayoría</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Blue cones shifted or missing, which is rare: blues look like greens</source>
        <translation>Conos azules desplazados o ausentes, lo que es raro: los azules parecen verdes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Blue-blind (tritan)</source>
        <translation>Sin azul (tritán)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Green cones shifted or missing, the most common: reds look like greens</source>
        <translation>Conos verdes desplazados o ausentes, lo más común: los rojos parecen verdes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Green-blind (deutan)</source>
        <translation>Sin verde (deután)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>No colour (achromatopsia)</source>
        <translation>Sin color (acromatopsia)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>No cones at work: all that is left is how light a colour is</source>
        <translation>Ningún cono actúa: solo queda lo claro que es un color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Red cones shifted or missing: reds turn dark, and look like greens</source>
        <translation>Conos rojos desplazados o ausentes: los rojos se oscurecen, y parecen verdes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Red-blind (protan)</source>
        <translation>Sin rojo (protán)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/copy_button.py"/>
        <source>Copy request id</source>
        <translation>Copiar id de la petición</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/copy_button.py"/>
        <source>Copy what the service calls this request, to tell its support</source>
        <translation>Copiar cómo llama el servicio a esta petición, para su asistencia</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/dock_panel.py"/>
        <source>Hide this panel; the View menu and the toolbar show it again</source>
        <translation>Ocultar este panel; el menú Ver y la barra de herramientas lo muestran otra vez</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/dock_panel.py"/>
        <source>Hide {title}</source>
        <translation>Ocultar {title}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/name_field.py"/>
        <source>Type a name: Enter keeps it, Esc leaves it as it was</source>
        <translation>Escriba un nombre: Intro lo conserva, Esc lo deja como estaba</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Hex codes and numbers stay true.</source>
        <translation>Los códigos hex y los números siguen siendo ciertos.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>How severe it is: 0 % is as most people see, 100 % as without the cones</source>
        <translation>Lo grave que es: 0 % es como ve la mayoría, 100 % como sin esos conos</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Normal Vision</source>
        <translation>Visión normal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Show all colours as most people see them again</source>
        <translation>Mostrar otra vez todos los colores como los ve la mayoría</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>Locked: it stays when others are found. Click the lock to let it go.</source>
        <translation>Bloqueada: se queda cuando se buscan otras. Haga clic en el candado para liberarla.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>The pixel at column {column}, row {row}</source>
        <translation>El píxel en la columna {column}, fila {row}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>ΔE by {formula}, above the just noticeable difference of {jnd:g}</source>
        <translation>ΔE con {formula}, sobre la diferencia apenas perceptible de {jnd:g}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>ΔE by {formula}, under the just noticeable difference of {jnd:g}</source>
        <translation>ΔE con {formula}, bajo la diferencia apenas perceptible de {jnd:g}</translation>
    </message>
</context>
</TS>
