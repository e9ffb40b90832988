<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="../../app/huescope/analysis/clustering/exact_fit.py"/>
        <source>improving the colours</source>
        <translation>verbessert die Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/exact_fit.py"/>
        <source>step {number}, error {lowest:.1f}</source>
        <translation>Schritt {number}, Fehler {lowest:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>, the fixed ones included</source>
        <translation>, die festen eingeschlossen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>The picture has only {count}{ending}.</source>
        <translation>Das Bild hat nur {count}{ending}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>There are {fixed} fixed colours, and they all stay.</source>
        <translation>Es gibt {fixed} feste Farben, und alle bleiben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>finding palettes</source>
        <translation>Paletten werden gesucht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>one colour</source>
        <translation>eine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>{colors} colours</source>
        <translation>{colors} Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/color_counts.py"/>
        <source>every pixel is fully transparent</source>
        <translation>jedes Pixel ist vollständig durchsichtig</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/difference_words.py"/>
        <source>Largest difference {mean:.1f}: {place}</source>
        <translation>Größter Unterschied {mean:.1f}: {place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/difference_words.py"/>
        <source>No difference that eyes would notice</source>
        <translation>Kein Unterschied, den man sehen würde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/difference_words.py"/>
        <source>all over</source>
        <translation>überall</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_options.py"/>
        <source>A Bayer matrix has a side of {sizes} pixels, not {matrix_px}.</source>
        <translation>Eine Bayer-Matrix hat eine Seite von {sizes} Pixeln, nicht {matrix_px}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_options.py"/>
        <source>The strength of dithering is a number from 0 to 1, not {strength}.</source>
        <translation>Die Stärke der Farbmischung ist eine Zahl von 0 bis 1, nicht {strength}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_positional.py"/>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>dithering</source>
        <translation>Dithering</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_positional.py"/>
        <source>finding mixtures of colours</source>
        <translation>Farbmischungen werden gesucht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/blue_noise.py"/>
        <source>An even grain without a pattern, which stays where it is while the palette changes.</source>
        <translation>Ein gleichmäßiges Korn ohne Muster, das stehen bleibt, während sich die Palette ändert.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/blue_noise.py"/>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Blue noise</source>
        <translation>Blaues Rauschen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>Error diffusion</source>
        <translation>Fehlerdiffusion</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>Passes what each pixel misses on to the next ones: the finest gradients.</source>
        <translation>Gibt an die nächsten Pixel weiter, was jedem fehlt: die feinsten Verläufe.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>finding flat areas</source>
        <translation>Flächen werden gesucht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/none.py"/>
        <source>Each pixel takes the palette colour nearest to it: the smallest file, with bands.</source>
        <translation>Jedes Pixel nimmt die nächste Farbe der Palette: die kleinste Datei, mit Stufen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/none.py"/>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/ordered.py"/>
        <source>A regular pattern, as in pixel art and on old screens; it packs well.</source>
        <translation>Ein regelmäßiges Muster wie in Pixelkunst und auf alten Bildschirmen; lässt sich gut packen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/ordered.py"/>
        <source>Ordered (Bayer)</source>
        <translation>Geordnet (Bayer)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Even {max_colors} colours differ visibly in places</source>
        <translation>Auch {max_colors} Farben weichen stellenweise sichtbar ab</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>For a closer match, choose True to area</source>
        <translation>Näher kommt „Flächentreu“</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Most eyes</source>
        <translation>Die meisten Augen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Within {figure}</source>
        <translation>Innerhalb von {figure}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>at a glance</source>
        <translation>auf einen Blick</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>chosen here</source>
        <translation>hier gewählt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>even side by side</source>
        <translation>selbst nebeneinander</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>for most eyes</source>
        <translation>für die meisten Augen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>half of all observers accept it in the mouth (ISO/TR 28642:2016; Paravina et al. 2015)</source>
        <translation>die Hälfte aller Betrachter nimmt es im Mund hin (ISO/TR 28642:2016; Paravina et al. 2015)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>seen as another shade of the same colour; no standard</source>
        <translation>als anderer Ton derselben Farbe gesehen; keine Norm</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>the most that a patch of a contract proof&apos;s control strip may be off (ISO 12647-7:2016, as table 30 of bvdm&apos;s MediaStandard Print 2018 has it)</source>
        <translation>so viel darf ein Feld im Kontrollstreifen eines Kontraktproofs höchstens abweichen (ISO 12647-7:2016 nach Tabelle 30 des MedienStandards Druck 2018 des bvdm)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>within {figure}</source>
        <translation>innerhalb von {figure}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>{n} colour is enough {whom}</source>
        <comment>{n} colours are enough {whom}</comment>
        <translation>
            <numerusform>{n} Farbe reicht {whom}</numerusform>
            <numerusform>{n} Farben reichen {whom}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/eyedropper.py"/>
        <source>A square round a pixel has an odd side, not {side_px}.</source>
        <translation>Ein Quadrat um ein Pixel hat eine ungerade Seite, nicht {side_px}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/eyedropper.py"/>
        <source>The picture has no pixel in column {column} of row {row}.</source>
        <translation>Das Bild hat kein Pixel in Spalte {column} von Zeile {row}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/figure_drawing.py"/>
        <source>drawing {stop} colours</source>
        <translation>{stop} Farben werden gezeichnet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <location filename="../../app/huescope/ui/tasks/board_opening.py"/>
        <source>counting colours</source>
        <translation>Farben werden gezählt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>drawing the histogram</source>
        <translation>Histogramm wird gezeichnet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>looking for a background</source>
        <translation>Hintergrund wird gesucht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>palettes found</source>
        <translation>Paletten gefunden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/ignored_colors.py"/>
        <source>nothing is left of it without {kinds}</source>
        <translation>ohne {kinds} bleibt nichts davon übrig</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>A palette has at most {max_fixed} fixed colours, not {fixed}.</source>
        <translation>Eine Palette hat höchstens {max_fixed} feste Farben, nicht {fixed}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>An accent is a number from 0 to 1, not {accent}.</source>
        <translation>Ein Akzent ist eine Zahl von 0 bis 1, nicht {accent}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Colours that stay in the palette just as they are, while the others fit round them.</source>
        <translation>Farben, die unverändert in der Palette bleiben, während sich die anderen darum ordnen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Counts what is fully transparent as white, as on paper, in place of leaving it out.</source>
        <translation>Zählt vollständig Durchsichtiges als Weiß, wie auf Papier, statt es wegzulassen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>From calm, the colours that cover most of the picture (0), through those that people pick (0.5), to the most vivid (1); where not given, as the mood has it.</source>
        <translation>Von ruhig, den Farben, die am meisten vom Bild bedecken (0), über die, die Menschen wählen (0.5), bis zu den lebhaftesten (1); ohne Angabe so wie die Stimmung.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Leaves the background, near white or near black out, so that no swatch is spent on it.</source>
        <translation>Lässt den Hintergrund, fast Weißes oder fast Schwarzes weg, damit kein Farbfeld dafür verbraucht wird.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Looks at one part of the picture only, and counts shares of that part.</source>
        <translation>Betrachtet nur einen Teil des Bildes und zählt Anteile dieses Teils.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Mean colour</source>
        <translation>Mittlere Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>One of the fixed colours is given twice.</source>
        <translation>Eine der festen Farben ist zweimal angegeben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Perceptual (Oklab)</source>
        <translation>Nach dem Auge (Oklab)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Real pixel</source>
        <translation>Echtes Pixel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Shows each swatch as the mean of what it stands for, or as the real pixel of the picture that is nearest to that.</source>
        <translation>Zeigt jedes Farbfeld als Mittel dessen, wofür es steht, oder als das echte Pixel des Bildes, das diesem am nächsten ist.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>What the colours of the picture are kept in: display-p3 keeps those beyond sRGB, of files that have them; with srgb they become the nearest that it has.</source>
        <translation>Worin die Farben des Bildes gehalten werden: display-p3 behält die jenseits von sRGB aus Dateien, die sie haben; mit srgb werden sie die nächsten, die es hat.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Where colours are compared while the clusters of the exact palette are found: sRGB keeps the error of the numbers lowest, the other two follow the eye.</source>
        <translation>Wo Farben verglichen werden, während die Gruppen der genauen Palette gesucht werden: sRGB hält den Fehler der Zahlen am kleinsten, die beiden anderen folgen dem Auge.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Which colours are chosen: area is the palette with the least error; balanced is nearest to what people pick by hand.</source>
        <translation>Welche Farben gewählt werden: area ist die Palette mit dem kleinsten Fehler; balanced kommt dem am nächsten, was Menschen von Hand wählen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>{name} is no {what}; there are {names}.</source>
        <translation>{name} ist {what} nicht bekannt; es gibt {names}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>{rgb} is no colour of red, green and blue from 0 to 255.</source>
        <translation>{rgb} ist keine Farbe aus Rot, Grün und Blau von 0 bis 255.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/chroma.py"/>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Chroma</source>
        <translation>Buntheit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/chroma.py"/>
        <source>From grey to vivid, by CIELAB chroma C*; what is as vivid goes from dark to light.</source>
        <translation>Von Grau zu lebhaft, nach der Buntheit C* von CIELAB; gleich Lebhaftes geht von dunkel zu hell.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/hue.py"/>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/hue.py"/>
        <source>Round the colour wheel from red to magenta; greys come last, from dark to light.</source>
        <translation>Um den Farbkreis von Rot bis Magenta; Graues kommt zuletzt, von dunkel zu hell.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/lightness.py"/>
        <source>From dark to light, by CIELAB lightness L*.</source>
        <translation>Von dunkel zu hell, nach der Helligkeit L* von CIELAB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/lightness.py"/>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Lightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/path.py"/>
        <source>A smooth path is found through up to {most} colours; there are {rgb_u8}.</source>
        <translation>Ein sanfter Weg wird durch bis zu {most} Farben gefunden; es sind {rgb_u8}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/path.py"/>
        <source>Each colour beside one that it is like: a short path through all of them by CIEDE2000, from its darker end.</source>
        <translation>Jede Farbe neben einer, der sie gleicht: ein kurzer Weg durch alle nach CIEDE2000, vom dunkleren Ende aus.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/path.py"/>
        <source>Smooth path</source>
        <translation>Sanfter Weg</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/share.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/share.py"/>
        <source>The colour that covers most of the picture comes first.</source>
        <translation>Die Farbe, die am meisten vom Bild bedeckt, kommt zuerst.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi.py"/>
        <source>Greys first, then hue in eight steps, every second one inverted, from light to dark, so that the swatches flow.</source>
        <translation>Erst Graues, dann der Farbton in acht Stufen, jede zweite umgekehrt, von hell zu dunkel, damit die Farbfelder fließen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi.py"/>
        <source>Zucconi steps</source>
        <translation>Zucconi-Stufen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi_plain.py"/>
        <source>Greys first, then hue in eight steps, each from dark to light.</source>
        <translation>Erst Graues, dann der Farbton in acht Stufen, jede von dunkel zu hell.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi_plain.py"/>
        <source>Zucconi steps, plain</source>
        <translation>Zucconi-Stufen, einfach</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Controls</source>
        <translation>Bedienelemente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Icons, borders of fields and parts of charts (WCAG 2.2, 1.4.11)</source>
        <translation>Symbole, Ränder von Feldern und Teile von Diagrammen (WCAG 2.2, 1.4.11)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <location filename="../../app/huescope/ui/judge/sample.py"/>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Text from 24 px, or bold from 19 px (WCAG 2.2, 1.4.3 and 1.4.6)</source>
        <translation>Text ab 24 px oder fett ab 19 px (WCAG 2.2, 1.4.3 und 1.4.6)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Text of any size (WCAG 2.2, 1.4.3 and 1.4.6)</source>
        <translation>Text jeder Größe (WCAG 2.2, 1.4.3 und 1.4.6)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mixed tones: {dark} of pixels under L* {dark_below}, {light} over L* {light_from}</source>
        <translation>Gemischte Töne: {dark} der Pixel unter L* {dark_below}, {light} über L* {light_from}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mostly dark: {dark} of pixels under L* {dark_below}</source>
        <translation>Überwiegend dunkel: {dark} der Pixel unter L* {dark_below}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mostly light: {light} of pixels over L* {light_from}</source>
        <translation>Überwiegend hell: {light} der Pixel über L* {light_from}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mostly mid-tones: {middle} of pixels between L* {dark_below} and {light_from}</source>
        <translation>Überwiegend Mitteltöne: {middle} der Pixel zwischen L* {dark_below} und {light_from}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>almost without hue</source>
        <translation>fast ohne Farbton</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>strongest hue: {hue}</source>
        <translation>stärkster Farbton: {hue}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>{lightness}; {hue}.</source>
        <translation>{lightness}; {hue}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/area.py"/>
        <source>The palette with the least error, in which every pixel counts alike.</source>
        <translation>Die Palette mit dem kleinsten Fehler, in der jedes Pixel gleich zählt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/area.py"/>
        <source>True to area</source>
        <translation>Flächentreu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/balanced.py"/>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/balanced.py"/>
        <source>Distinct colours of coherent regions, as people pick them by hand.</source>
        <translation>Deutlich verschiedene Farben zusammenhängender Flächen, wie Menschen sie von Hand wählen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/bright.py"/>
        <source>Bright</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/bright.py"/>
        <source>Prefers light colours.</source>
        <translation>Bevorzugt helle Farben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/deep.py"/>
        <source>Deep</source>
        <translation>Tief</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/deep.py"/>
        <source>Prefers dark colours.</source>
        <translation>Bevorzugt dunkle Farben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/muted.py"/>
        <source>Muted</source>
        <translation>Gedämpft</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/muted.py"/>
        <source>Prefers colours of low chroma.</source>
        <translation>Bevorzugt wenig bunte Farben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/vivid.py"/>
        <source>The most vivid colours of the picture.</source>
        <translation>Die lebhaftesten Farben des Bildes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/vivid.py"/>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Vivid</source>
        <translation>Lebhaft</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/quality.py"/>
        <source>measuring the palette</source>
        <translation>Palette wird gemessen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/recolor.py"/>
        <source>finding nearest colours</source>
        <translation>nächste Farben werden gesucht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/recolor.py"/>
        <source>recolouring</source>
        <translation>Bild wird umgefärbt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/reduced_picture.py"/>
        <source>The palette has {paints} colours, and a picture of a palette has at most {max_colors}.</source>
        <translation>Die Palette hat {paints} Farben, und ein Bild mit Palette hat höchstens {max_colors}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/reduced_picture.py"/>
        <source>With what is ignored these are {paints} colours, and a picture of a palette has {max_colors}: ask for {paints2} fewer.</source>
        <translation>Mit dem, was weggelassen wird, sind es {paints} Farben, und ein Bild mit Palette hat {max_colors}: verlangen Sie {paints2} weniger.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>A lasso needs at least three corners.</source>
        <translation>Ein Lasso braucht mindestens drei Ecken.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>A region needs a width and a height above 0.</source>
        <translation>Ein Bereich braucht Breite und Höhe über 0.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>no pixel of it lies in the region</source>
        <translation>kein Pixel davon liegt im Bereich</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>{number} is no place in a picture.</source>
        <translation>{number} ist keine Stelle in einem Bild.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>{words} is no region such as 10,20,300,200 (X,Y,W,H), nor a lasso of X,Y,X,Y,X,Y,...</source>
        <translation>{words} ist kein Bereich wie 10,20,300,200 (X,Y,B,H) und kein Lasso aus X,Y,X,Y,X,Y,...</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/cloud.py"/>
        <source>Cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/cloud.py"/>
        <source>Every shade of the picture as a point in Oklab, with the colours of the palette.</source>
        <translation>Jeder Ton des Bildes als Punkt in Oklab, mit den Farben der Palette.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/histogram.py"/>
        <location filename="../../app/huescope/ui/inspector/histogram.py"/>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/histogram.py"/>
        <source>How many pixels there are of each level of red, green, blue and lightness.</source>
        <translation>Wie viele Pixel es von jeder Stufe von Rot, Grün, Blau und Helligkeit gibt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/parade.py"/>
        <source>Parade</source>
        <translation>Parade</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/parade.py"/>
        <source>Red, green and blue of each column, side by side: a colour cast shows as a shift.</source>
        <translation>Rot, Grün und Blau jeder Spalte nebeneinander: ein Farbstich zeigt sich als Verschiebung.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/vectorscope.py"/>
        <source>Hue as direction, saturation as distance from the middle. The targets are red, yellow, green, cyan, blue and magenta at 75 %; the slanting line is that of skin of any colour.</source>
        <translation>Farbton als Richtung, Sättigung als Abstand von der Mitte. Die Ziele sind Rot, Gelb, Grün, Cyan, Blau und Magenta bei 75 %; die schräge Linie ist die der Haut jeder Farbe.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/vectorscope.py"/>
        <source>Vector</source>
        <translation>Vektor</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/vectorscope.py"/>
        <source>Vectorscope</source>
        <translation>Vektorskop</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/waveform.py"/>
        <source>How bright each column of the picture is, from its left edge to its right one.</source>
        <translation>Wie hell jede Spalte des Bildes ist, von seinem linken Rand zum rechten.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/waveform.py"/>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/waveform.py"/>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/shared_palette.py"/>
        <source>A palette of several pictures is one of means, not of real pixels.</source>
        <translation>Eine Palette mehrerer Bilder ist eine aus Mittelwerten, nicht aus echten Pixeln.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/shared_palette.py"/>
        <source>A palette of several pictures is the exact one: moods look at the regions of one.</source>
        <translation>Eine Palette mehrerer Bilder ist die genaue: Stimmungen betrachten die Flächen eines Bildes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/audit.py"/>
        <source>This palette has no colours, so there is no brand to audit.</source>
        <translation>Diese Palette hat keine Farben, also gibt es keine Marke zu prüfen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/found_pictures.py"/>
        <source>Like {name}</source>
        <translation>Ähnlich {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/found_pictures.py"/>
        <source>The colour index</source>
        <translation>Das Farbverzeichnis</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/found_pictures.py"/>
        <source>it is empty: no folder was looked at yet</source>
        <translation>es ist leer: noch wurde kein Ordner angesehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/listing.py"/>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <location filename="../../app/huescope/sources/buckets/reading.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/listing.py"/>
        <source>the file is larger than any picture that Huescope reads</source>
        <translation>die Datei ist größer als jedes Bild, das Huescope liest</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/listing.py"/>
        <source>this place has no pictures of its own; name a bucket</source>
        <translation>dieser Ort hat keine eigenen Bilder; nennen Sie einen Bucket</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/parts.py"/>
        <source>Partial results are kept in a folder, or in a bucket of your account such as oci://BUCKET@NAMESPACE/PREFIX/.</source>
        <translation>Teilergebnisse werden in einem Ordner aufgehoben oder in einem Bucket Ihres Kontos wie oci://BUCKET@NAMESPACE/PREFIX/.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/queries.py"/>
        <source>This palette has no colours to look for.</source>
        <translation>Diese Palette hat keine Farben, nach denen gesucht werden kann.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/queries.py"/>
        <source>Which colour is to be found?</source>
        <translation>Welche Farbe soll gefunden werden?</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/refusals.py"/>
        <source>{reason}; {most_refusals} in a row, so the rest was not tried</source>
        <translation>{reason}; {most_refusals} hintereinander, deshalb wurde der Rest nicht versucht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/reports/__init__.py"/>
        <source>A report is a file that ends in {reports}.</source>
        <translation>Ein Bericht ist eine Datei, die auf {reports} endet.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/shards.py"/>
        <source>{name} has a secret in its address, and secrets are not sent to workers.</source>
        <translation>{name} hat ein Geheimnis in der Adresse, und Geheimnisse werden nicht an andere Rechner geschickt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/smallest_form.py"/>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <source>this is {words}, which Huescope does not open</source>
        <translation>dies ist {words}, was Huescope nicht öffnet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/tables.py"/>
        <source>Parquet is not installed; add it with: pip install &apos;huescope[parquet]&apos;.</source>
        <translation>Parquet ist nicht installiert; ergänzen Sie es mit: pip install &apos;huescope[parquet]&apos;.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/tables.py"/>
        <source>Results are written to a file that ends in {suffixes}.</source>
        <translation>Ergebnisse werden in eine Datei geschrieben, die auf {suffixes} endet.</translation>
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
        <translation>Helligkeitskontrast, wie er am Bildschirm gelesen wird, bis etwa 106; unter null für hellen Text auf dunklem Grund.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>columns of text of any usual size</source>
        <translation>Fließtext jeder üblichen Größe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>columns of text, from 18 px</source>
        <translation>Fließtext ab 18 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>headlines, from 36 px</source>
        <translation>Überschriften ab 36 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>placeholders and text that is switched off</source>
        <translation>Platzhalter und abgeschalteter Text</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>text from 24 px, or bold from 16 px</source>
        <translation>Text ab 24 px oder fett ab 16 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>AA large text</source>
        <translation>AA große Schrift</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>The ratio that law and guidelines ask for, from 1 to 21; either may be the text.</source>
        <translation>Das Verhältnis, das Gesetz und Richtlinien verlangen, von 1 bis 21; jede der beiden kann der Text sein.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>WCAG 2</source>
        <translation>WCAG 2</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>from 24 px, or bold from 19 px</source>
        <translation>ab 24 px oder fett ab 19 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>text of any size</source>
        <translation>Text jeder Größe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>text of any size, with much to spare</source>
        <translation>Text jeder Größe, mit viel Reserve</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/_cie94.py"/>
        <source>customary; no standard states one (CIE 116-1995 is fitted to industrial tolerances)</source>
        <translation>üblich; keine Norm nennt einen (CIE 116-1995 ist an industrielle Toleranzen angepasst)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/_cmc.py"/>
        <source>customary: the unit is about the limit of acceptance in F. J. J. Clarke, R. McDonald, B. Rigg, &apos;Modification to the JPC79 colour-difference formula&apos;, Journal of the Society of Dyers and Colourists 100(4), 1984; no standard states a just noticeable difference</source>
        <translation>üblich: die Einheit liegt etwa an der Grenze des Annehmbaren in F. J. J. Clarke, R. McDonald, B. Rigg, &apos;Modification to the JPC79 colour-difference formula&apos;, Journal of the Society of Dyers and Colourists 100(4), 1984; keine Norm nennt einen gerade merklichen Unterschied</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie76.py"/>
        <source>M. Mahy, L. Van Eycken, A. Oosterlinck, &apos;Evaluation of uniform color spaces developed after the adoption of CIELAB and CIELUV&apos;, Color Research &amp; Application 19(2), 1994</source>
        <translation>M. Mahy, L. Van Eycken, A. Oosterlinck, &apos;Evaluation of uniform color spaces developed after the adoption of CIELAB and CIELUV&apos;, Color Research &amp; Application 19(2), 1994</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie76.py"/>
        <source>The straight distance in CIELAB: quick and well known, too large among vivid colours.</source>
        <translation>Der gerade Abstand in CIELAB: schnell und bekannt, unter lebhaften Farben zu groß.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_graphic_arts.py"/>
        <source>CIE94 for print and screen: between CIE76 and CIEDE2000, and not the same in both directions.</source>
        <translation>CIE94 für Druck und Bildschirm: zwischen CIE76 und CIEDE2000, und nicht in beide Richtungen gleich.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_graphic_arts.py"/>
        <source>CIE94 graphic arts</source>
        <translation>CIE94 Druck</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_textiles.py"/>
        <source>CIE94 for cloth: lightness counts half as much, and it is not the same in both directions.</source>
        <translation>CIE94 für Stoffe: Helligkeit zählt halb so viel, und es ist nicht in beide Richtungen gleich.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_textiles.py"/>
        <source>CIE94 textiles</source>
        <translation>CIE94 Textil</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ciede2000.py"/>
        <source>The CIE&apos;s present formula: closest to what the eye sees between similar colours.</source>
        <translation>Die heutige Formel der CIE: am nächsten an dem, was das Auge zwischen ähnlichen Farben sieht.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ciede2000.py"/>
        <source>customary; no standard states one (CIE 142:2001 fits differences of 0 to 5 units)</source>
        <translation>üblich; keine Norm nennt einen (CIE 142:2001 passt zu Unterschieden von 0 bis 5 Einheiten)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_1_1.py"/>
        <source>CMC 1:1</source>
        <translation>CMC 1:1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_1_1.py"/>
        <source>The textile trade&apos;s measure of what can be seen: lightness counts as much as chroma.</source>
        <translation>Das Maß der Textilbranche für das, was zu sehen ist: Helligkeit zählt so viel wie Buntheit.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_2_1.py"/>
        <source>CMC 2:1</source>
        <translation>CMC 2:1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_2_1.py"/>
        <source>The textile trade&apos;s measure of what is acceptable: lightness counts half as much as chroma.</source>
        <translation>Das Maß der Textilbranche für das, was annehmbar ist: Helligkeit zählt halb so viel wie Buntheit.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/hyab.py"/>
        <source>Adds the difference in lightness to that in hue and chroma: made for colours far apart.</source>
        <translation>Addiert den Unterschied der Helligkeit zu dem von Farbton und Buntheit: gemacht für weit entfernte Farben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/hyab.py"/>
        <source>HyAB</source>
        <translation>HyAB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/hyab.py"/>
        <source>that of CIE76, which has the same value where colours differ in lightness alone, or not in lightness; the paper on HyAB is about large differences and states none</source>
        <translation>der von CIE76, das denselben Wert hat, wo sich Farben nur in der Helligkeit oder nicht in der Helligkeit unterscheiden; die Arbeit zu HyAB handelt von großen Unterschieden und nennt keinen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ok.py"/>
        <source>Delta E OK</source>
        <translation>Delta E OK</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ok.py"/>
        <source>The straight distance in Oklab, as browsers measure it: steady hues, on a scale of 0 to 1.</source>
        <translation>Der gerade Abstand in Oklab, wie Browser ihn messen: stetige Farbtöne, auf einer Skala von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ok.py"/>
        <source>W3C CSS Color Module Level 4, section 13.2, &apos;CSS gamut mapping&apos;</source>
        <translation>W3C CSS Color Module Level 4, Abschnitt 13.2, „CSS gamut mapping“</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/srgb.py"/>
        <source>{words} is not a colour such as #1e90ff.</source>
        <translation>{words} ist keine Farbe wie #1e90ff.</translation>
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
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/errors.py"/>
        <source>{subject}: {reason}.</source>
        <translation>{subject}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/errors.py"/>
        <source>“{shown}” is no colour; try #1e90ff, dodgerblue or oklch(65% 0.19 252).</source>
        <translation>„{shown}“ ist keine Farbe; versuchen Sie #1e90ff, dodgerblue oder oklch(65% 0.19 252).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/animation.py"/>
        <source>its frames cannot be told apart</source>
        <translation>ihre Bilder lassen sich nicht auseinanderhalten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/cicp.py"/>
        <source>Its colours are HDR ({curve}): {white_nits:.0f} cd/m² was taken for white, and brighter light was dimmed to it.</source>
        <translation>Seine Farben sind HDR ({curve}): {white_nits:.0f} cd/m² wurde als Weiß genommen und helleres Licht darauf abgedunkelt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/color_space.py"/>
        <source>Its colours are HDR: 1 was taken for white, and brighter light was dimmed to it.</source>
        <translation>Seine Farben sind HDR: 1 wurde als Weiß genommen und helleres Licht darauf abgedunkelt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>CMYK without a usable colour profile: it was taken for {standard}, and on other paper the colours look different.</source>
        <translation>CMYK ohne brauchbares Farbprofil: es wurde als {standard} gelesen, und auf anderem Papier sehen die Farben anders aus.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>The embedded colour profile is broken, so it was left out.</source>
        <translation>Das eingebettete Farbprofil ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>The embedded colour profile {reason}, so it was left out.</source>
        <translation>Das eingebettete Farbprofil {reason} und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>has no white</source>
        <translation>hat kein Weiß</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>is broken</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>is for {made_for} and the picture is {wanted}</source>
        <translation>ist für {made_for}, und das Bild ist {wanted},</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>is incomplete</source>
        <translation>ist unvollständig</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decode.py"/>
        <source>its decoder gave no picture</source>
        <translation>sein Decoder gab kein Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>broken data stream</source>
        <translation>beschädigter Datenstrom</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <location filename="../../app/huescope/imaging/kinds/pfm.py"/>
        <location filename="../../app/huescope/imaging/kinds/radiance.py"/>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>it begins like {label} data, but is damaged</source>
        <translation>es beginnt wie eine {label}-Datei, ist aber beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>its header promises more pixels than {limit_words}</source>
        <translation>sein Kopf verspricht mehr Pixel als {limit_words}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>not enough</source>
        <translation>zu wenig</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>the {label} file carries a text that unpacks to an unreasonable size</source>
        <translation>die {label}-Datei enthält einen Text, der sich zu einer unsinnigen Größe entpackt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <location filename="../../app/huescope/imaging/kinds/pfm.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>the {label} file ends too early</source>
        <translation>die {label}-Datei endet zu früh</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>the {label} file is damaged</source>
        <translation>die {label}-Datei ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>there is not enough memory to decode it</source>
        <translation>der Speicher reicht nicht, um es zu dekodieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>unexpected end</source>
        <translation>unerwartetes Ende</translation>
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
        <translation>Bild wird dekodiert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/gamut.py"/>
        <source>About {share} of its pixels have colours beyond Display P3, which are kept as the nearest that it has.</source>
        <translation>Etwa {share} seiner Pixel haben Farben jenseits von Display P3, die als die nächsten darin gehalten werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/gamut.py"/>
        <source>About {share} of its pixels have colours beyond sRGB, which are kept in Display P3.</source>
        <translation>Etwa {share} seiner Pixel haben Farben jenseits von sRGB, die in Display P3 erhalten bleiben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/gamut.py"/>
        <source>About {share} of its pixels have colours beyond sRGB, which are shown by the nearest that sRGB has.</source>
        <translation>Etwa {share} seiner Pixel haben Farben jenseits von sRGB, die durch die nächsten in sRGB gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>drawing it takes too long, so it was stopped</source>
        <translation>das Zeichnen dauert zu lange und wurde angehalten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>its decoder crashed, so that it cannot be opened</source>
        <translation>sein Decoder ist abgestürzt, deshalb kann es nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>its decoder made a mistake, so that it cannot be opened</source>
        <translation>sein Decoder machte einen Fehler, deshalb kann es nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>its decoder took too long, and was stopped</source>
        <translation>sein Decoder brauchte zu lange und wurde angehalten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>the process that decodes it could not be started</source>
        <translation>der Prozess, der es dekodiert, konnte nicht gestartet werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a 7z archive</source>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a BPG picture</source>
        <translation>ein BPG-Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Blender file</source>
        <translation>eine Blender-Datei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Cineon film frame</source>
        <translation>ein Cineon-Filmbild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Clip Studio Paint picture</source>
        <translation>ein Bild von Clip Studio Paint</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a DDS texture</source>
        <translation>eine DDS-Textur</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a DPX film frame</source>
        <translation>ein DPX-Filmbild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a DjVu document</source>
        <translation>ein DjVu-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a FITS picture</source>
        <translation>ein FITS-Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a FLIF picture</source>
        <translation>ein FLIF-Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a GIMP project</source>
        <translation>ein GIMP-Projekt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a JNG picture</source>
        <translation>ein JNG-Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a JPEG XL picture</source>
        <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a JPEG XR picture</source>
        <translation>ein JPEG-XR-Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a MIFF picture of ImageMagick</source>
        <translation>ein MIFF-Bild von ImageMagick</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Paint Shop Pro picture</source>
        <translation>ein Bild von Paint Shop Pro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a PostScript file</source>
        <translation>eine PostScript-Datei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Radiance HDR picture</source>
        <translation>ein Radiance-HDR-Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Sun raster picture</source>
        <translation>ein Sun-Rasterbild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Windows metafile</source>
        <translation>eine Windows-Metadatei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a camera&apos;s raw file</source>
        <translation>eine Rohdatei einer Kamera</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a database, perhaps a drawing in one</source>
        <translation>eine Datenbank, vielleicht mit einer Zeichnung darin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a farbfeld picture</source>
        <translation>ein farbfeld-Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a sound file</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a text document</source>
        <translation>ein Textdokument</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a zip archive</source>
        <translation>ein Zip-Archiv</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an Affinity document</source>
        <translation>ein Affinity-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an MNG animation</source>
        <translation>eine MNG-Animation</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an OpenEXR picture</source>
        <translation>ein OpenEXR-Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an SVG drawing</source>
        <translation>eine SVG-Zeichnung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an X11 pixmap</source>
        <translation>eine X11-Pixmap</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an XML file, perhaps an SVG drawing</source>
        <translation>eine XML-Datei, vielleicht eine SVG-Zeichnung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>its content is not a picture that Huescope knows</source>
        <translation>sein Inhalt ist kein Bild, das Huescope kennt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>source code, perhaps an X11 bitmap</source>
        <translation>Quelltext, vielleicht ein X11-Bitmap</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <source>an array of shape {shape} is no picture; give height × width, or height × width × 1 to 4 channels (grey, grey and alpha, RGB, RGBA)</source>
        <translation>ein Feld der Form {shape} ist kein Bild; geben Sie Höhe × Breite oder Höhe × Breite × 1 bis 4 Kanäle (Grau, Grau und Alpha, RGB, RGBA)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <source>an array of {dtype} does not say which number is white; give one of uint8, 0 to 255</source>
        <translation>ein Feld aus {dtype} sagt nicht, welche Zahl Weiß ist; geben Sie eines aus uint8, 0 bis 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <source>it has no pixels</source>
        <translation>es hat keine Pixel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>it has {width_px} x {height_px} pixels, more than {limit_words}</source>
        <translation>es hat {width_px} x {height_px} Pixel, mehr als {limit_words}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>This is number {page} of {pages} in the file.</source>
        <translation>Dies ist Nummer {page} von {pages} in der Datei.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>it has {has}, and no page {page}</source>
        <translation>es hat {has} und keine Seite {page}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>one page</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>{pages} pages</source>
        <translation>{pages} Seiten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/_raw_development.py"/>
        <source>It was developed from the raw data by LibRaw, with the camera&apos;s white balance and no tone curve: cameras and other programs often show it brighter.</source>
        <translation>Es wurde von LibRaw aus den Rohdaten entwickelt, mit dem Weißabgleich der Kamera und ohne Tonwertkurve: Kameras und andere Programme zeigen es oft heller.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/_raw_development.py"/>
        <source>the raw data in it are damaged</source>
        <translation>die Rohdaten darin sind beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/avif.py"/>
        <location filename="../../app/huescope/imaging/kinds/gif.py"/>
        <location filename="../../app/huescope/imaging/kinds/png.py"/>
        <location filename="../../app/huescope/imaging/kinds/webp.py"/>
        <source>This is the first frame of an animation.</source>
        <translation>Dies ist das erste Bild einer Animation.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/bmp.py"/>
        <source>Its fourth channel is not stated to be transparency, and was left out.</source>
        <translation>Der vierte Kanal ist nicht als Transparenz ausgewiesen und wurde weggelassen.</translation>
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
        <translation>Dies ist die Vorschau, die das Programm gespeichert hat, {width} × {height} Pixel.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <source>a JPEG-LS picture</source>
        <translation>ein JPEG-LS-Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <source>it holds too little for {width_px} x {height_px} pixels</source>
        <translation>es enthält zu wenig für {width_px} x {height_px} Pixel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <location filename="../../app/huescope/imaging/kinds/jpeg2000.py"/>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its samples of {bits} bits are of a kind that is not read</source>
        <translation>seine Werte aus {bits} Bit sind von einer Art, die nicht gelesen wird</translation>
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
        <translation>seine Kanäle sind auf eine Weise in einem Teil der Größe gespeichert, die nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg2000.py"/>
        <source>its channels have different numbers of bits, which is not read</source>
        <translation>seine Kanäle haben verschieden viele Bits, was nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpegxl.py"/>
        <source>Its {bits} bits a channel were cut to eight, for imagecodecs is not installed.</source>
        <translation>Seine {bits} Bit je Kanal wurden auf acht gekürzt, denn imagecodecs ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpegxl.py"/>
        <source>JPEG XL</source>
        <translation>JPEG XL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpegxl.py"/>
        <source>this is a JPEG XL picture, which needs pip install &apos;huescope[jxl]&apos;</source>
        <translation>dies ist ein JPEG-XL-Bild, das pip install &apos;huescope[jxl]&apos; braucht</translation>
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
        <translation>Dies ist das Bild aller Ebenen, das das Programm gespeichert hat.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>OpenEXR</source>
        <translation>OpenEXR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>it has several depths behind each pixel, which Huescope does not read</source>
        <translation>es hat hinter jedem Pixel mehrere Tiefen, was Huescope nicht liest</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>it is made of tiles or of several parts, {missing}</source>
        <translation>es besteht aus Kacheln oder mehreren Teilen, {missing}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>its compression is {words}, {missing}</source>
        <translation>seine Kompression ist {words}, {missing}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>none of its channels ({listed}) is a colour</source>
        <translation>keiner seiner Kanäle ({listed}) ist eine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>which needs pip install OpenEXR</source>
        <translation>was pip install OpenEXR braucht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openraster.py"/>
        <source>OpenRaster</source>
        <translation>OpenRaster</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <source>its {depth} channels of the kind {decode} are</source>
        <translation>seine {depth} Kanäle der Art {decode} werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <source>{reason} not read</source>
        <translation>{reason} nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <source>it is a {label} file with alpha, which is not read</source>
        <translation>es ist eine {label}-Datei mit Alpha, die nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>This is page {page} of {pages}, drawn at {width} × {height} pixels.</source>
        <translation>Dies ist Seite {page} von {pages}, gezeichnet mit {width} × {height} Pixeln.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>This is the first of {pages} pages, drawn at {width} × {height} pixels.</source>
        <translation>Dies ist die erste von {pages} Seiten, gezeichnet mit {width} × {height} Pixeln.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>This is the first page, drawn at {width} × {height} pixels.</source>
        <translation>Dies ist die erste Seite, gezeichnet mit {width} × {height} Pixeln.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>drawing</source>
        <comment>in progress</comment>
        <translation>Bild wird gezeichnet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>the {label} file has a page of no size</source>
        <translation>die {label}-Datei hat eine Seite ohne Größe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>the {label} file has no page</source>
        <translation>die {label}-Datei hat keine Seite</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>this PDF opens only with a password</source>
        <translation>dieses PDF öffnet sich nur mit einem Passwort</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/procreate.py"/>
        <source>Procreate</source>
        <translation>Procreate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>It was saved without a picture of the whole; its layers were put together here, and may look different in Photoshop.</source>
        <translation>Es wurde ohne Bild des Ganzen gespeichert; seine Ebenen wurden hier zusammengesetzt und können in Photoshop anders aussehen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>Its colours are HDR (32 bits): 1 was taken for white, brighter light dimmed to it.</source>
        <translation>Seine Farben sind HDR (32 Bit): 1 wurde als Weiß genommen, helleres Licht darauf abgedunkelt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>Photoshop</source>
        <translation>Photoshop</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>This is a duotone, shown as the greys that its inks are laid over.</source>
        <translation>Dies ist ein Duplexbild, gezeigt als die Grautöne, über die seine Druckfarben gelegt sind.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>it was saved without a picture of the whole (“Maximize Compatibility” off), and its layers are of kinds that Huescope cannot put together</source>
        <translation>es wurde ohne Bild des Ganzen gespeichert („Kompatibilität maximieren“ aus), und seine Ebenen sind von einer Art, die Huescope nicht zusammensetzen kann</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>its channels are inks of no colour that is stated</source>
        <translation>seine Kanäle sind Druckfarben ohne angegebene Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/radiance.py"/>
        <source>Radiance HDR</source>
        <translation>Radiance HDR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/radiance.py"/>
        <source>its colours are stored as XYZ, which is not read</source>
        <translation>seine Farben sind als XYZ gespeichert, was nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>This is only the small preview that the camera stored, {width} × {height} pixels; the raw data are not read: pip install &apos;huescope[raw]&apos; adds the program that develops it.</source>
        <translation>Dies ist nur die kleine Vorschau, die die Kamera gespeichert hat, {width} × {height} Pixel; die Rohdaten werden nicht gelesen: pip install &apos;huescope[raw]&apos; ergänzt das Programm, das sie entwickelt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>This is the preview that the camera stored, {width} × {height} pixels, not the raw data; pip install &apos;huescope[raw]&apos; adds the program that develops it.</source>
        <translation>Dies ist die Vorschau, die die Kamera gespeichert hat, {width} × {height} Pixel, nicht die Rohdaten; pip install &apos;huescope[raw]&apos; ergänzt das Programm, das sie entwickelt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>camera raw</source>
        <translation>Kamera-Rohdatei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>pip install &apos;huescope[raw]&apos; adds the program that develops it</source>
        <translation>pip install &apos;huescope[raw]&apos; ergänzt das Programm, das sie entwickelt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>this is a camera&apos;s raw file without a preview; {hint}</source>
        <translation>dies ist eine Rohdatei einer Kamera ohne Vorschau; {hint}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/sketch.py"/>
        <source>Sketch</source>
        <translation>Sketch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>This drawing has no pixels of its own; it was drawn at {width} × {height} pixels.</source>
        <translation>Diese Zeichnung hat keine eigenen Pixel; sie wurde mit {width} × {height} Pixeln gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>it unpacks to more than 64 MiB of drawing</source>
        <translation>es entpackt sich zu mehr als 64 MiB Zeichnung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>This is the first of several pages.</source>
        <translation>Dies ist die erste von mehreren Seiten.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>it contains JPEG XL, which needs pip install &apos;huescope[jxl]&apos;</source>
        <translation>sie enthält JPEG XL, wofür „pip install &apos;huescope[jxl]&apos;“ nötig ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its colours are stored at a part of the size without compression, which is not read</source>
        <translation>seine Farben sind ohne Kompression in einem Teil der Größe gespeichert, was nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its compression ({words}, {bits} bits) is not one that Huescope reads</source>
        <translation>seine Kompression ({words}, {bits} Bit) ist keine, die Huescope liest</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its kind of colours (photometric {photometric}) is not read</source>
        <translation>seine Art von Farben (photometric {photometric}) wird nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/webp.py"/>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>It was opened at 1/{times} of its size: all of it takes {needs} a picture may take.</source>
        <translation>Es wurde mit 1/{times} seiner Größe geöffnet: ganz braucht es {needs} ein Bild belegen darf.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>decoding its {width_px} x {height_px} pixels takes {needs} a picture may take</source>
        <translation>seine {width_px} x {height_px} Pixel zu dekodieren braucht {needs} ein Bild belegen darf</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>it has {width_px} x {height_px} pixels, more than were asked for</source>
        <translation>es hat {width_px} x {height_px} Pixel, mehr als verlangt waren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>the {max_pixels} million that Huescope decodes</source>
        <translation>die {max_pixels} Millionen, die Huescope dekodiert</translation>
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
        <translation>{whole_bytes} Speicher, mehr als die {budget_bytes}, die</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/policy.py"/>
        <source>{memory_variable} is {megabytes}; it is a number of megabytes.</source>
        <translation>{memory_variable} ist {megabytes}; es ist eine Zahl von Megabyte.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>absolute colorimetric</source>
        <translation>absolut farbmetrisch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>perceptual</source>
        <translation>wahrnehmungsgetreu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>relative colorimetric</source>
        <translation>relativ farbmetrisch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>saturation</source>
        <translation>sättigungserhaltend</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>{intent}, black point compensation</source>
        <translation>{intent}, Tiefenkompensierung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/stored_preview.py"/>
        <source>it was saved without a preview</source>
        <translation>es wurde ohne Vorschau gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/stored_preview.py"/>
        <source>its preview unpacks to an unreasonable size</source>
        <translation>seine Vorschau entpackt sich zu einer unsinnigen Größe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/stored_preview.py"/>
        <source>the {file_format} file is damaged</source>
        <translation>die {file_format}-Datei ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>GIF, PNG and WebP hold all of an animation</source>
        <translation>GIF, PNG und WebP enthalten die ganze Animation</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>Only the first of {frames} frames is in it; {what_animates}.</source>
        <translation>Nur das erste von {frames} Bildern ist darin; {what_animates}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>measuring files</source>
        <translation>Dateien werden gemessen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>{label} holds pictures of up to {max_side_px:,} pixels a side, and this one has {size_px:,}.</source>
        <translation>{label} fasst Bilder bis zu {max_side_px:,} Pixel je Seite, und dieses hat {size_px:,}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>{suffix} is not the suffix of {label}, which ends in {suffixes}.</source>
        <translation>{suffix} ist nicht die Endung von {label}, das auf {suffixes} endet.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>{suffix} is the suffix of no picture format; there are {known}.</source>
        <translation>{suffix} ist die Endung keines Bildformats; es gibt {known}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_encoding.py"/>
        <source>Writing {pixels:.0f} megapixels as {label} takes {needed_bytes:.1f} GB of memory, more than the {budget_bytes:.1f} GB that a picture may take.</source>
        <translation>{pixels:.0f} Megapixel als {label} zu schreiben braucht {needed_bytes:.1f} GB Speicher, mehr als die {budget_bytes:.1f} GB, die ein Bild belegen darf.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>It has more than 256 colours with their alpha, so it is not indexed.</source>
        <translation>Es hat mit Alpha mehr als 256 Farben und ist deshalb nicht indiziert.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>RGB PNG</source>
        <translation>RGB-PNG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>RGBA PNG</source>
        <translation>RGBA-PNG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>indexed PNG</source>
        <translation>indiziertes PNG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>making the file smaller</source>
        <translation>Datei wird verkleinert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <location filename="../../app/huescope/imaging/writing/_webp.py"/>
        <location filename="../../app/huescope/imaging/writing/avif.py"/>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <location filename="../../app/huescope/imaging/writing/tiff.py"/>
        <source>writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>{kind} of {images} frames</source>
        <translation>{kind} aus {images} Bildern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/avif.py"/>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>It has other colours beside those of the palette, as the format loses some detail.</source>
        <translation>Es hat neben denen der Palette weitere Farben, da das Format Einzelheiten verliert.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/avif.py"/>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>Nearly the colours of the palette, for the web.</source>
        <translation>Fast die Farben der Palette, für das Web.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>Every pixel as it is, with the palette in its order; pixels are opaque or not.</source>
        <translation>Jedes Pixel, wie es ist, mit der Palette in ihrer Reihenfolge; Pixel sind deckend oder nicht.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>GIF holds {most_entries} entries, and what is transparent takes one: ask for {most_entries2} colours.</source>
        <translation>GIF fasst {most_entries} Einträge, und Durchsichtiges belegt einen: verlangen Sie {most_entries2} Farben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>GIF knows no translucency: pixels are opaque from half their alpha on, and clear below.</source>
        <translation>GIF kennt nichts Halbdurchsichtiges: Pixel sind ab der Hälfte ihres Alphas deckend, darunter klar.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>animated GIF of {images} frames</source>
        <translation>animiertes GIF aus {images} Bildern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <source>Nearly the colours of the palette; what is transparent becomes white.</source>
        <translation>Fast die Farben der Palette; Durchsichtiges wird weiß.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <source>{note} What was transparent is on white.</source>
        <translation>{note} Was durchsichtig war, steht auf Weiß.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png.py"/>
        <source>Every pixel as it is, with the palette in its order; for pixel art and icons.</source>
        <translation>Jedes Pixel, wie es ist, mit der Palette in ihrer Reihenfolge; für Pixelkunst und Symbole.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png.py"/>
        <source>PNG, indexed</source>
        <translation>PNG, indiziert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_full.py"/>
        <source>Every pixel as it is, without a palette; larger, and every program takes it.</source>
        <translation>Jedes Pixel, wie es ist, ohne Palette; größer, und jedes Programm nimmt es.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_full.py"/>
        <source>PNG, full colour</source>
        <translation>PNG, alle Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_small.py"/>
        <source>Every pixel as it is; the palette is reordered so that the file gets smaller.</source>
        <translation>Jedes Pixel, wie es ist; die Palette wird umgeordnet, damit die Datei kleiner wird.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_small.py"/>
        <source>PNG, smallest</source>
        <translation>PNG, kleinstes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/tiff.py"/>
        <source>Every pixel as it is, for print; indexed where nothing is translucent.</source>
        <translation>Jedes Pixel, wie es ist, für den Druck; indiziert, wo nichts halbdurchsichtig ist.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>Every pixel as it is; mostly the smallest file, for the web.</source>
        <translation>Jedes Pixel, wie es ist; meist die kleinste Datei, für das Web.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>WebP, lossless</source>
        <translation>WebP, verlustfrei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>lossless WebP</source>
        <translation>verlustfreies WebP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>lossless animated WebP of {frames} frames</source>
        <translation>verlustfreies animiertes WebP aus {frames} Bildern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>WebP, lossy</source>
        <translation>WebP, verlustbehaftet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>lossy WebP</source>
        <translation>verlustbehaftetes WebP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>lossy animated WebP of {frames} frames</source>
        <translation>verlustbehaftetes animiertes WebP aus {frames} Bildern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <location filename="../../app/huescope/project/file.py"/>
        <source>in its project.json, {error}</source>
        <translation>in seiner project.json: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <source>library.id is no id of an entry</source>
        <translation>library.id ist keine Kennung eines Eintrags</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <source>palettes has {documents} entries, not 1</source>
        <translation>palettes hat {documents} Einträge, nicht 1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <source>this is a project, and no entry of the library</source>
        <translation>dies ist ein Projekt und kein Eintrag der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>The palette</source>
        <translation>Die Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>it cannot be deleted ({strerror})</source>
        <translation>sie kann nicht gelöscht werden ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>it is not in the library any more</source>
        <translation>sie ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>the folder of the library is not there</source>
        <translation>der Ordner der Bibliothek ist nicht da</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>the library cannot be read ({strerror})</source>
        <translation>die Bibliothek kann nicht gelesen werden ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>it cannot be read ({strerror})</source>
        <translation>sie kann nicht gelesen werden ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>no entry of the library is as large as that</source>
        <translation>kein Eintrag der Bibliothek ist so groß</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>the file is empty; perhaps it is still being synced</source>
        <translation>die Datei ist leer; vielleicht wird sie noch abgeglichen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>“{name}” is in {files}, because it was changed on two computers at once; the newest is shown.</source>
        <translation>„{name}“ steht in {files}, weil es auf zwei Rechnern zugleich geändert wurde; das neueste wird gezeigt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>cannot be made, because the folder above it is not there</source>
        <translation>kann nicht angelegt werden, weil der Ordner darüber nicht da ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>{moved}, {known} were there already.</source>
        <translation>{moved}, {known} waren schon da.</translation>
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
            <numerusform>{n} Palette wurde verschoben</numerusform>
            <numerusform>{n} Paletten wurden verschoben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/moodboard/source.py"/>
        <source>Board of {items}</source>
        <translation>Tafel aus {items}</translation>
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
            <numerusform>{n} Bild</numerusform>
            <numerusform>{n} Bilder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>The small picture {name} is damaged and was left out.</source>
        <translation>Das kleine Bild {name} ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>in its {document}, {error}</source>
        <translation>in seiner {document}: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>this is no Huescope project</source>
        <translation>dies ist kein Huescope-Projekt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>this was made by a newer Huescope (version {version} of the file; this Huescope knows {version2})</source>
        <translation>dies wurde von einem neueren Huescope gemacht (Version {version} der Datei; dieses Huescope kennt {version2})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Codes</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Codes in</source>
        <translation>Werte in</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Dark grey</source>
        <translation>Dunkelgrau</translation>
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
        <translation>Wie die Werte der Farben geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Landscape slide</source>
        <translation>Folie, quer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Made with Huescope</source>
        <translation>Gemacht mit Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Name this program in the corner.</source>
        <translation>Dieses Programm in der Ecke nennen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Of an image that is copied or saved; 200 % suits print and sharp screens.</source>
        <translation>Eines Bildes, das kopiert oder gespeichert wird; 200 % passt für Druck und scharfe Bildschirme.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Phone story</source>
        <translation>Telefon, hoch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Pins</source>
        <translation>Nadeln</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Show where in the photograph each colour is.</source>
        <translation>Zeigen, wo im Foto jede Farbe ist.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/ui/browser/listing/sorting.py"/>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Square post</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>The shape of the board: for a post, a slide, or the height of a phone.</source>
        <translation>Die Form der Tafel: für einen Beitrag, eine Folie oder die Höhe eines Telefons.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>What photograph and palette lie on.</source>
        <translation>Worauf Foto und Palette liegen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Write the code of each colour into its swatch.</source>
        <translation>Den Wert jeder Farbe in ihr Farbfeld schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Write the name of each colour into its swatch.</source>
        <translation>Den Namen jeder Farbe in ihr Farbfeld schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>A {match} stands alone; write {match2} for the sign itself.</source>
        <translation>Ein {match} steht allein; schreiben Sie {match2} für das Zeichen selbst.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>There is no swatch {place} in this palette.</source>
        <translation>Es gibt kein Farbfeld {place} in dieser Palette.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>color(display-p3 …)</source>
        <translation>color(display-p3 …)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>its name as CSS allows it, without the hyphens before it</source>
        <translation>sein Name, wie CSS ihn erlaubt, ohne die Bindestriche davor</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>its place in the palette, from 1</source>
        <translation>sein Platz in der Palette, ab 1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>its share of the picture in per cent</source>
        <translation>sein Anteil am Bild in Prozent</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>the group that it stands in</source>
        <translation>die Gruppe, in der es steht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>what the swatch is called</source>
        <translation>wie das Farbfeld heißt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>{notation} is no notation; there are {notations}.</source>
        <translation>{notation} ist keine Schreibweise; es gibt {notations}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>{{{name}}} says nothing; there are {fields}.</source>
        <translation>{{{name}}} sagt nichts; es gibt {fields}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Add Swatch</source>
        <comment>Add {n} Swatches</comment>
        <translation>
            <numerusform>Farbfeld hinzufügen</numerusform>
            <numerusform>{n} Farbfelder hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>At most {max_locked} swatches can be locked.</source>
        <translation>Höchstens {max_locked} Farbfelder können gesperrt sein.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Delete Swatch</source>
        <comment>Delete {n} Swatches</comment>
        <translation>
            <numerusform>Farbfeld löschen</numerusform>
            <numerusform>{n} Farbfelder löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Duplicate Swatch</source>
        <comment>Duplicate {n} Swatches</comment>
        <translation>
            <numerusform>Farbfeld verdoppeln</numerusform>
            <numerusform>{n} Farbfelder verdoppeln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Edit Colour</source>
        <translation>Farbe bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Lock Swatch</source>
        <comment>Lock {n} Swatches</comment>
        <translation>
            <numerusform>Farbfeld sperren</numerusform>
            <numerusform>{n} Farbfelder sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Move Swatch</source>
        <comment>Move {n} Swatches</comment>
        <translation>
            <numerusform>Farbfeld verschieben</numerusform>
            <numerusform>{n} Farbfelder verschieben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>No swatch is selected.</source>
        <translation>Kein Farbfeld ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>There is no colour to add.</source>
        <translation>Es gibt keine Farbe zum Hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>There is no place {goal} in this palette.</source>
        <translation>Es gibt keinen Platz {goal} in dieser Palette.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Ungroup</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Unlock Swatch</source>
        <comment>Unlock {n} Swatches</comment>
        <translation>
            <numerusform>Farbfeld entsperren</numerusform>
            <numerusform>{n} Farbfelder entsperren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>A custom property of CSS, as the exported style sheet names it</source>
        <translation>Eine eigene Eigenschaft von CSS, wie das exportierte Stylesheet sie nennt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Cyan, magenta, yellow and black in per cent, as the file states them</source>
        <translation>Cyan, Magenta, Gelb und Schwarz in Prozent, wie die Datei sie angibt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Hue in degrees, and how much white and black is mixed in</source>
        <translation>Farbton in Grad und wie viel Weiß und Schwarz beigemischt ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Hue in degrees, saturation and lightness of sRGB</source>
        <translation>Farbton in Grad, Sättigung und Helligkeit von sRGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Hue in degrees, saturation and value of sRGB; not a notation of CSS</source>
        <translation>Farbton in Grad, Sättigung und Hellwert von sRGB; keine Schreibweise von CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, chroma and hue in degrees of CIELAB, for a D50 white as in CSS</source>
        <translation>Helligkeit, Buntheit und Farbton in Grad von CIELAB, für ein Weiß von D50 wie in CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, chroma and hue in degrees of Oklab</source>
        <translation>Helligkeit, Buntheit und Farbton in Grad von Oklab</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, green to red, and blue to yellow, for a D50 white as in CSS</source>
        <translation>Helligkeit, Grün bis Rot und Blau bis Gelb, für ein Weiß von D50 wie in CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, green to red, and blue to yellow, of Oklab</source>
        <translation>Helligkeit, Grün bis Rot und Blau bis Gelb, von Oklab</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Oklab</source>
        <translation>Oklab</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Red, green and blue in hexadecimal digits, two each</source>
        <translation>Rot, Grün und Blau in je zwei hexadezimalen Ziffern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Red, green and blue of Display P3, 0 to 1</source>
        <translation>Rot, Grün und Blau von Display P3, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Red, green and blue of sRGB, 0 to 255</source>
        <translation>Rot, Grün und Blau von sRGB, 0 bis 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>clearly different</source>
        <translation>deutlich verschieden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>large text passes</source>
        <translation>große Schrift besteht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>looks the same to most eyes</source>
        <translation>sieht für die meisten Augen gleich aus</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>no text passes</source>
        <translation>kein Text besteht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>text passes, AA</source>
        <translation>Text besteht, AA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>text passes, AAA</source>
        <translation>Text besteht, AAA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>very different</source>
        <translation>sehr verschieden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>cannot be written ({cause})</source>
        <translation>kann nicht geschrieben werden ({cause})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>its folder takes no new files</source>
        <translation>sein Ordner nimmt keine neuen Dateien an</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>the folder cannot be made ({strerror})</source>
        <translation>der Ordner kann nicht angelegt werden ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>there is no folder {parent}</source>
        <translation>es gibt keinen Ordner {parent}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>this is a device or a pipe, not a file</source>
        <translation>dies ist ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>this is a file, where a folder is needed</source>
        <translation>dies ist eine Datei, wo ein Ordner gebraucht wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>this is not a possible file name</source>
        <translation>dies ist kein möglicher Dateiname</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>{relative} is no file of this folder, and was not written</source>
        <translation>{relative} ist keine Datei dieses Ordners und wurde nicht geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Adobe</source>
        <translation>Adobe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>App development</source>
        <translation>App-Entwicklung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Design tokens</source>
        <translation>Design-Tokens</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Paint and draw</source>
        <translation>Malen und Zeichnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Sheets</source>
        <translation>Bögen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Your templates</source>
        <translation>Ihre Vorlagen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>There is no colour in it.</source>
        <translation>Es ist keine Farbe darin.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>there is nothing in it</source>
        <translation>es ist nichts darin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>this is no palette file that Huescope knows</source>
        <translation>dies ist keine Palettendatei, die Huescope kennt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{label} files can be opened, but not written.</source>
        <translation>{label}-Dateien können geöffnet, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{label} has no option {name}; it has {known}.</source>
        <translation>{label} hat keine Option {name}; es hat {known}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{name} is no palette format; huescope formats lists them.{meant}</source>
        <translation>{name} ist kein Palettenformat; huescope formats zählt sie auf.{meant}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{value} is no value of {name}; there are {choices}.</source>
        <translation>{value} ist kein Wert von {name}; es gibt {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>A book of Photoshop; it can be opened, but not written.</source>
        <translation>Ein Buch von Photoshop; es kann geöffnet, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>Adobe colour book</source>
        <translation>Adobe-Farbbuch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/corel.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>a colour</source>
        <translation>eine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the header</source>
        <translation>der Kopf</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>the key of a colour</source>
        <translation>der Schlüssel einer Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of a text</source>
        <translation>die Länge eines Textes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the number of colours</source>
        <translation>die Anzahl der Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>the version and the book&apos;s number</source>
        <translation>die Version und die Nummer des Buches</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>{model} is no known colour space</source>
        <translation>{model} ist kein bekannter Farbraum</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acbl.py"/>
        <source>A book of Illustrator and InDesign; it can be opened, but not written.</source>
        <translation>Ein Buch von Illustrator und InDesign; es kann geöffnet, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acbl.py"/>
        <source>Adobe colour book library</source>
        <translation>Adobe-Farbbuchbibliothek</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acbl.py"/>
        <location filename="../../app/huescope/palette/formats/idml.py"/>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>in no space that is known here</source>
        <translation>in keinem hier bekannten Raum</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>Photoshop swatches</source>
        <translation>Photoshop-Farbfelder</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>Swatches for Photoshop, and for GIMP, Krita, Photopea and others that read them.</source>
        <translation>Farbfelder für Photoshop und für GIMP, Krita, Photopea und andere, die sie lesen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>a colour is wrong: {error}</source>
        <translation>eine Farbe ist falsch: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>no hierarchy is there</source>
        <translation>es ist keine Hierarchie da</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>something unknown follows the colours</source>
        <translation>den Farben folgt etwas Unbekanntes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the groups</source>
        <translation>die Gruppen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of a name</source>
        <translation>die Länge eines Namens</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the length of the groups</source>
        <translation>die Länge der Gruppen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the second version</source>
        <translation>die zweite Version</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the version</source>
        <translation>die Version</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the version is {version}, and only 1 and 2 are known</source>
        <translation>die Version ist {version}, und nur 1 und 2 sind bekannt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>version 2 should follow, not {second}</source>
        <translation>Version 2 sollte folgen, nicht {second}</translation>
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
            <numerusform>{n} Farbe</numerusform>
            <numerusform>{n} Farben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{n} colour is promised</source>
        <comment>{n} colours are promised</comment>
        <translation>
            <numerusform>{n} Farbe ist versprochen</numerusform>
            <numerusform>{n} Farben sind versprochen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>{promised} and there is room for {remaining}</source>
        <translation>{promised}, und es ist Platz für {remaining}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>“{value}” is a number in {books}&apos;s book, which says no colour, and is left out.</source>
        <translation>„{value}“ ist eine Nummer im Buch von {books}, die keine Farbe nennt, und wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>Adobe colour table</source>
        <translation>Adobe-Farbtabelle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>The file counts no colours, and holds {entries}.</source>
        <translation>Die Datei zählt keine Farben und enthält {entries}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>Up to 256 colours without names, for indexed pictures in Photoshop and others.</source>
        <translation>Bis zu 256 Farben ohne Namen, für indizierte Bilder in Photoshop und anderen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>a colour table has {table} or {table2} bytes, and this has {data}</source>
        <translation>eine Farbtabelle hat {table} oder {table2} Byte, und diese hat {data}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>at byte {table}, {count} colours are promised, not 256</source>
        <translation>bei Byte {table} sind {count} Farben versprochen, nicht 256</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>the colour table is empty: it counts no colours</source>
        <translation>die Farbtabelle ist leer: sie zählt keine Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>A palette of Affinity; it can be opened, but not written: Affinity opens .ase.</source>
        <translation>Eine Palette von Affinity; sie kann geöffnet, aber nicht geschrieben werden: Affinity öffnet .ase.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>Affinity palette</source>
        <translation>Affinity-Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>The file has {names} names and {entries} colours that can be read; the names are left out.</source>
        <translation>Die Datei hat {names} Namen und {entries} lesbare Farben; die Namen werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>a name is longer than any</source>
        <translation>ein Name ist länger als jeder andere</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>it ends within a colour</source>
        <translation>sie endet mitten in einer Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>more names are promised than there is room for</source>
        <translation>es sind mehr Namen versprochen, als Platz ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>the number of names</source>
        <translation>die Anzahl der Namen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>there is no list of colours in it</source>
        <translation>es ist keine Liste von Farben darin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/alacritty.py"/>
        <source>A theme of the sixteen colours of a terminal, to import in alacritty.toml.</source>
        <translation>Ein Thema aus den sechzehn Farben eines Terminals, für alacritty.toml.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/alacritty.py"/>
        <source>Alacritty theme</source>
        <translation>Alacritty-Thema</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/android.py"/>
        <source>Android colors.xml</source>
        <translation>Android colors.xml</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/android.py"/>
        <source>Colour resources for an Android app, such as R.color.sky_1.</source>
        <translation>Farbressourcen für eine Android-App, wie R.color.sky_1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/android.py"/>
        <source>{words} is no colour of this file</source>
        <translation>{words} ist keine Farbe dieser Datei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>A block of an unknown kind ({kind:#06x}) is left out.</source>
        <translation>Ein Block unbekannter Art ({kind:#06x}) wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>A group round all</source>
        <translation>Eine Gruppe um alle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>Adobe Swatch Exchange</source>
        <translation>Adobe Swatch Exchange</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>Puts colours that are in no group into one that has the palette&apos;s name.</source>
        <translation>Steckt Farben ohne Gruppe in eine, die den Namen der Palette hat.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>Swatches for Illustrator, InDesign, Photoshop, Affinity and many other programs.</source>
        <translation>Farbfelder für Illustrator, InDesign, Photoshop, Affinity und viele andere Programme.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>The group “{title}” has no colours and is left out.</source>
        <translation>Die Gruppe „{title}“ hat keine Farben und wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>The header states version {version}.{version2}; the file is read as version 1.0.</source>
        <translation>Der Kopf nennt Version {version}.{version2}; die Datei wird als Version 1.0 gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>a block</source>
        <translation>ein Block</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the colour space</source>
        <translation>der Farbraum</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the kind of a block</source>
        <translation>die Art eines Blocks</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the kind of a colour</source>
        <translation>die Art einer Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the length of a block</source>
        <translation>die Länge eines Blocks</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the number of blocks</source>
        <translation>die Anzahl der Blöcke</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>{blocks} and there is room for {most} at most</source>
        <translation>{blocks}, und es ist Platz für höchstens {most}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>{decode} is no known colour space</source>
        <translation>{decode} ist kein bekannter Farbraum</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>{n} block is promised</source>
        <comment>{n} blocks are promised</comment>
        <translation>
            <numerusform>{n} Block ist versprochen</numerusform>
            <numerusform>{n} Blöcke sind versprochen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/base16.py"/>
        <source>A scheme of sixteen colours by their roles, for editors and terminals.</source>
        <translation>Ein Schema aus sechzehn Farben nach ihrer Rolle, für Editoren und Terminals.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/base16.py"/>
        <source>Base16 scheme</source>
        <translation>Base16-Schema</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/base16.py"/>
        <source>By {author}</source>
        <translation>Von {author}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/blender.py"/>
        <source>A script for Blender&apos;s text editor, which makes the palette for painting.</source>
        <translation>Ein Skript für den Texteditor von Blender, das die Palette zum Malen anlegt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/blender.py"/>
        <source>Blender script</source>
        <translation>Blender-Skript</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/blender.py"/>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <location filename="../../app/huescope/palette/reading/swatches.py"/>
        <source>there is no colour in it</source>
        <translation>es ist keine Farbe darin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/bootstrap.py"/>
        <source>Variables of Bootstrap 5</source>
        <translation>Variablen von Bootstrap 5</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/bootstrap.py"/>
        <source>Variables such as --bs-primary for light and dark, and buttons in these colours.</source>
        <translation>Variablen wie --bs-primary für hell und dunkel, und Knöpfe in diesen Farben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>A list of the colour picker of macOS; it can be opened, but not written.</source>
        <translation>Eine Liste der Farbauswahl von macOS; sie kann geöffnet, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>colour {number} of {colors} has no name or value</source>
        <translation>Farbe {number} von {colors} hat keinen Namen oder Wert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>colour {number} of {count} has no name</source>
        <translation>Farbe {number} von {count} hat keinen Namen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>colour {number}, {title}, is wrong: {error}</source>
        <translation>Farbe {number}, {title}, ist falsch: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>it does not say how many colours it has</source>
        <translation>sie sagt nicht, wie viele Farben sie hat</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>it has no list {key}</source>
        <translation>sie hat keine Liste {key}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>it has {named} for {colors}</source>
        <translation>sie hat {named} für {colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>its property list has no objects</source>
        <translation>ihre Eigenschaftsliste hat keine Objekte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>its property list is broken in line {lineno}</source>
        <translation>ihre Eigenschaftsliste ist in Zeile {lineno} beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>its property list is cut off or damaged</source>
        <translation>ihre Eigenschaftsliste ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>macOS colour list</source>
        <translation>macOS-Farbliste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>{left_out} of the colours have no fixed value and were left out.</source>
        <translation>{left_out} der Farben haben keinen festen Wert und wurden weggelassen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>{n} name</source>
        <comment>{n} names</comment>
        <translation>
            <numerusform>{n} Namen</numerusform>
            <numerusform>{n} Namen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>Colours for an app in Kotlin, such as BlueHour.Sky1.</source>
        <translation>Farben für eine App in Kotlin, wie BlueHour.Sky1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>Jetpack Compose</source>
        <translation>Jetpack Compose</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>The package of the file, such as com.example.theme.</source>
        <translation>Das Paket der Datei, wie com.example.theme.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/coolors.py"/>
        <source>Coolors code</source>
        <translation>Coolors-Code</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/coolors.py"/>
        <source>What Coolors exports as code: arrays, objects and XML of the same colours.</source>
        <translation>Was Coolors als Code exportiert: Felder, Objekte und XML derselben Farben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel.py"/>
        <source>A palette of CorelDRAW, with spot colours; it can be opened, but not written.</source>
        <translation>Eine Palette von CorelDRAW mit Volltonfarben; sie kann geöffnet, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel.py"/>
        <source>CorelDRAW palette</source>
        <translation>CorelDRAW-Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <source>Colours of CMYK in a text, of old versions of CorelDRAW; it cannot be written.</source>
        <translation>Farben in CMYK als Text, von alten Versionen von CorelDRAW; nicht zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <source>CorelDRAW 3 palette</source>
        <translation>CorelDRAW-3-Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <location filename="../../app/huescope/palette/formats/ggr.py"/>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <location filename="../../app/huescope/palette/formats/kde.py"/>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <source>no name with four numbers</source>
        <translation>kein Name mit vier Zahlen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>CSS custom properties</source>
        <translation>Eigene Eigenschaften von CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>Variables for a style sheet, such as --sky-1: #87ceeb.</source>
        <translation>Variablen für ein Stylesheet, wie --sky-1: #87ceeb.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>Whether browsers that know no wide or modern colours get the nearest in sRGB.</source>
        <translation>Ob Browser, die keine weiten oder neuen Farben kennen, die nächsten in sRGB bekommen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>sRGB first</source>
        <translation>sRGB zuerst</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>A table for spreadsheets: names, groups, values and shares.</source>
        <translation>Eine Tabelle für Tabellenprogramme: Namen, Gruppen, Werte und Anteile.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Between columns</source>
        <translation>Zwischen Spalten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>For Excel</source>
        <translation>Für Excel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>What spreadsheets of your country expect.</source>
        <translation>Was Tabellenprogramme in Ihrem Land erwarten.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Whether the file starts with a mark, without which Excel breaks accents.</source>
        <translation>Ob die Datei mit einem Zeichen beginnt, ohne das Excel Umlaute zerstört.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>has {found} for a colour, which is none</source>
        <translation>hat {found} als Farbe, was keine ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>line {line_num} is no table ({error})</source>
        <translation>Zeile {line_num} ist keine Tabelle ({error})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>3D LUT</source>
        <translation>3D-LUT</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>A table for Photoshop, Premiere, Resolve and others that maps a picture to the palette.</source>
        <translation>Eine Tabelle für Photoshop, Premiere, Resolve und andere, die ein Bild auf die Palette abbildet.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>How many steps each of red, green and blue has.</source>
        <translation>Wie viele Stufen Rot, Grün und Blau je haben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>As named</source>
        <translation>Wie benannt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>As stated</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Colour space</source>
        <translation>Farbraum</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>Design tokens (DTCG)</source>
        <translation>Design-Tokens (DTCG)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>How tokens are called.</source>
        <translation>Wie Tokens heißen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>In which space colours are stated.</source>
        <translation>In welchem Raum Farben angegeben werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>Tokens that design tools and build tools share, in the format of 2025.10.</source>
        <translation>Tokens, die sich Entwurfs- und Bauwerkzeuge teilen, im Format von 2025.10.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma.py"/>
        <source>A mode of a collection of variables, to be imported in Figma.</source>
        <translation>Ein Modus einer Sammlung von Variablen, zum Import in Figma.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma.py"/>
        <source>Figma variables</source>
        <translation>Figma-Variablen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma_json.py"/>
        <source>Figma JSON</source>
        <translation>Figma-JSON</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma_json.py"/>
        <source>Variables with their modes, or colour styles, as Figma&apos;s REST interface gives them.</source>
        <translation>Variablen mit ihren Modi oder Farbstile, wie die REST-Schnittstelle von Figma sie gibt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/flutter.py"/>
        <source>Colours for an app in Dart, such as BlueHour.sky1.</source>
        <translation>Farben für eine App in Dart, wie BlueHour.sky1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/flutter.py"/>
        <source>Flutter</source>
        <translation>Flutter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ggr.py"/>
        <source>A gradient of GIMP, opened as the colours of its stops; it cannot be written.</source>
        <translation>Ein Verlauf von GIMP, geöffnet als die Farben seiner Stützpunkte; nicht zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ggr.py"/>
        <source>GIMP gradient</source>
        <translation>GIMP-Verlauf</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>A ColorPalette resource for the colour picker of Godot 4.</source>
        <translation>Eine ColorPalette-Ressource für die Farbauswahl von Godot 4.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>Godot palette</source>
        <translation>Godot-Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>a channel of a colour is no number</source>
        <translation>ein Kanal einer Farbe ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <source>it has no list of colours</source>
        <translation>sie hat keine Liste von Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>its {numbers} numbers are no whole colours</source>
        <translation>ihre {numbers} Zahlen sind keine ganzen Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>A palette for the colour picker Gpick.</source>
        <translation>Eine Palette für den Farbwähler Gpick.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>Gpick palette</source>
        <translation>Gpick-Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>a chunk</source>
        <translation>ein Abschnitt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/formats/pixelorama.py"/>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <location filename="../../app/huescope/palette/reading/entries.py"/>
        <source>colour {place}</source>
        <translation>Farbe {place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the header of a chunk</source>
        <translation>der Kopf eines Abschnitts</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>the type of a value</source>
        <translation>die Art eines Werts</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <source>A palette for GIMP, Inkscape, Krita, Aseprite, Scribus and others.</source>
        <translation>Eine Palette für GIMP, Inkscape, Krita, Aseprite, Scribus und andere.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <source>As the program likes</source>
        <translation>Wie das Programm will</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <source>GIMP palette</source>
        <translation>GIMP-Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>How many colours stand in a row.</source>
        <translation>Wie viele Farben in einer Reihe stehen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>Gradients of Photoshop, opened as the colours of their stops; they cannot be written.</source>
        <translation>Verläufe von Photoshop, geöffnet als die Farben ihrer Stützpunkte; nicht zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>Photoshop gradients</source>
        <translation>Photoshop-Verläufe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>a stop</source>
        <translation>ein Stützpunkt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>no colour of its own</source>
        <translation>keine eigene Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the current colour of the program</source>
        <translation>die aktuelle Farbe des Programms</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the end of a gradient</source>
        <translation>das Ende eines Verlaufs</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the kind of a stop</source>
        <translation>die Art eines Stützpunkts</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the number of gradients</source>
        <translation>die Anzahl der Verläufe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the number of stops</source>
        <translation>die Anzahl der Stützpunkte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the number of stops of opacity</source>
        <translation>die Anzahl der Stützpunkte der Deckkraft</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the stops of opacity</source>
        <translation>die Stützpunkte der Deckkraft</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the version is {version}, and only 3 and 5 are known</source>
        <translation>die Version ist {version}, und nur 3 und 5 sind bekannt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the version of the description</source>
        <translation>die Version der Beschreibung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>there is no list of gradients</source>
        <translation>es gibt keine Liste von Verläufen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html.py"/>
        <source>A page of swatches for a web browser; a click on a value copies it.</source>
        <translation>Eine Seite mit Farbfeldern für einen Browser; ein Klick auf einen Wert kopiert ihn.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html.py"/>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html_page.py"/>
        <source>The swatches of a page, or else the colours of its style sheets.</source>
        <translation>Die Farbfelder einer Seite oder sonst die Farben ihrer Stylesheets.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html_page.py"/>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>Huescope project</source>
        <translation>Huescope-Projekt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>The palette with all that Huescope knows of it; Save keeps its picture as well.</source>
        <translation>Die Palette mit allem, was Huescope von ihr weiß; „Speichern“ hält auch ihr Bild fest.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>The project holds {stated} palettes; this is the one that was in front.</source>
        <translation>Das Projekt enthält {stated} Paletten; dies ist die, die vorn war.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>the project has no palette</source>
        <translation>das Projekt hat keine Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/idml.py"/>
        <source>InDesign document (IDML)</source>
        <translation>InDesign-Dokument (IDML)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/idml.py"/>
        <source>The swatches of a document of InDesign, saved as IDML; it cannot be written.</source>
        <translation>Die Farbfelder eines als IDML gespeicherten InDesign-Dokuments; nicht zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <source>A preset of the sixteen colours of a terminal, its ground and text, for iTerm2.</source>
        <translation>Eine Voreinstellung der sechzehn Farben eines Terminals, seines Grunds und Textes, für iTerm2.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <source>iTerm2 colours</source>
        <translation>iTerm2-Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <location filename="../../app/huescope/palette/formats/scribus.py"/>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <source>no colour</source>
        <translation>keine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <source>the property list is cut off or damaged</source>
        <translation>die Eigenschaftsliste ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>Colours without names for PaintShop Pro, Aseprite, Krita and game tools.</source>
        <translation>Farben ohne Namen für PaintShop Pro, Aseprite, Krita und Werkzeuge für Spiele.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>Paint Shop Pro palette</source>
        <translation>Paint-Shop-Pro-Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>the version {version} and a number of colours should stand</source>
        <translation>hier sollten die Version {version} und eine Anzahl von Farben stehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{count} is no number of colours</source>
        <translation>{count} ist keine Anzahl von Farben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{n} is there</source>
        <comment>{n} are there</comment>
        <translation>
            <numerusform>{n} ist da</numerusform>
            <numerusform>{n} sind da</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{promised} and {found}</source>
        <translation>{promised}, und {found}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/json.py"/>
        <source>All that is known of the palette, for scripts and for keeping.</source>
        <translation>Alles, was über die Palette bekannt ist, für Skripte und zum Aufheben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kde.py"/>
        <source>A palette for KDE&apos;s programs; colour schemes of Plasma can be opened, too.</source>
        <translation>Eine Palette für die Programme von KDE; auch Farbschemata von Plasma lassen sich öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kde.py"/>
        <source>KDE palette</source>
        <translation>KDE-Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kitty.py"/>
        <source>A theme of the sixteen colours of a terminal, to include in kitty.conf.</source>
        <translation>Ein Thema aus den sechzehn Farben eines Terminals, für kitty.conf.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kitty.py"/>
        <source>kitty theme</source>
        <translation>kitty-Thema</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source> of the group {title}</source>
        <translation> der Gruppe {title}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>A palette for Krita, with groups, spot colours, CMYK, Lab and colours beyond sRGB.</source>
        <translation>Eine Palette für Krita, mit Gruppen, Volltonfarben, CMYK, Lab und Farben jenseits von sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>Krita palette</source>
        <translation>Krita-Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>entry {number}{where} is wrong: {error}</source>
        <translation>Eintrag {number}{where} ist falsch: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>its {document} is no palette but {tag}</source>
        <translation>ihre {document} ist keine Palette, sondern {tag}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>{count} of the colours are in the profile {profile} and were taken as sRGB.</source>
        <translation>{count} der Farben sind im Profil {profile} und wurden als sRGB genommen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>{left_out} of the colours are in a space that Huescope does not know.</source>
        <translation>{left_out} der Farben sind in einem Raum, den Huescope nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/less.py"/>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/less.py"/>
        <source>Variables such as @sky-1: #87ceeb, and a map of them all.</source>
        <translation>Variablen wie @sky-1: #87ceeb und eine Map mit allen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/named_xml.py"/>
        <source>Elements called color, with their value as text or attribute; only read.</source>
        <translation>Elemente namens color mit ihrem Wert als Text oder Attribut; nur zu lesen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/named_xml.py"/>
        <source>XML with colours</source>
        <translation>XML mit Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/opencolor.py"/>
        <source>A text that people and programs read alike, with groups and several notations.</source>
        <translation>Ein Text, den Menschen und Programme gleich lesen, mit Gruppen und mehreren Schreibweisen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/opencolor.py"/>
        <source>Open Color</source>
        <translation>Open Color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/opencolor.py"/>
        <source>no colour, or leads to none</source>
        <translation>keine Farbe oder führt zu keiner</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <source>Paint.NET palette</source>
        <translation>Paint.NET-Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <source>Up to 96 colours for Paint.NET, transparency included.</source>
        <translation>Bis zu 96 Farben für Paint.NET, einschließlich Transparenz.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <source>{line} is no colour</source>
        <translation>{line} ist keine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>A sheet of swatches with their names and values, on pages for print.</source>
        <translation>Ein Bogen mit Farbfeldern, ihren Namen und Werten, auf Seiten zum Drucken.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>A4 landscape</source>
        <translation>A4 quer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>Letter landscape</source>
        <translation>Letter quer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>PDF sheet</source>
        <translation>PDF-Bogen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>The size of the pages.</source>
        <translation>Die Größe der Seiten.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>Penpot file</source>
        <translation>Penpot-Datei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>The colours and tokens of a Penpot design; it can be opened, but not written.</source>
        <translation>Die Farben und Tokens eines Penpot-Entwurfs; er kann geöffnet, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>a gradient or image</source>
        <translation>ein Verlauf oder Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>its manifest lists no designs of Penpot</source>
        <translation>ihr Verzeichnis nennt keine Entwürfe von Penpot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>{told} is no colour</source>
        <translation>{told} ist keine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pixelorama.py"/>
        <source>A palette of the pixel art editor Pixelorama; it can be opened, but not written.</source>
        <translation>Eine Palette des Pixelkunst-Editors Pixelorama; sie kann geöffnet, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pixelorama.py"/>
        <source>Pixelorama palette</source>
        <translation>Pixelorama-Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/plain_json.py"/>
        <source>JSON with colours</source>
        <translation>JSON mit Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/plain_json.py"/>
        <source>Lists and maps of colours, as scripts and web sites write them.</source>
        <translation>Listen und Zuordnungen von Farben, wie Skripte und Webseiten sie schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>A sheet of swatches with their names and values, as a picture.</source>
        <translation>Ein Bogen mit Farbfeldern, ihren Namen und Werten, als Bild.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>How many pixels wide the picture is; 1200 suits screens, 4800 print.</source>
        <translation>Wie viele Pixel breit das Bild ist; 1200 passt für Bildschirme, 4800 für Druck.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>PNG sheet</source>
        <translation>PNG-Bogen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>Width</source>
        <translation>Breite</translation>
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
        <translation>Variablen, Maps und was bekannte Funktionen daraus berechnen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>Procreate swatches</source>
        <translation>Procreate-Farbfelder</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>Up to 30 colours without names for Procreate on the iPad.</source>
        <translation>Bis zu 30 Farben ohne Namen für Procreate auf dem iPad.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>swatch {place} is no colour</source>
        <translation>Farbfeld {place} ist keine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>swatch {place} is wrong: {error}</source>
        <translation>Farbfeld {place} ist falsch: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>{member} has no list of swatches</source>
        <translation>{member} hat keine Liste von Farbfeldern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>Colours without names of older Windows programs.</source>
        <translation>Farben ohne Namen von älteren Windows-Programmen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>Windows palette</source>
        <translation>Windows-Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the header of the colours</source>
        <translation>der Kopf der Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the list of colours</source>
        <translation>die Liste der Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the list of {count}</source>
        <translation>die Liste der {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the version is {version:#06x}, and only {palette:#06x} is known</source>
        <translation>die Version ist {version:#06x}, und nur {palette:#06x} ist bekannt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/scribus.py"/>
        <source>A colour set of Scribus; it can be opened, but not written: Scribus opens .gpl.</source>
        <translation>Ein Farbsatz von Scribus; er kann geöffnet, aber nicht geschrieben werden: Scribus öffnet .gpl.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/scribus.py"/>
        <source>Scribus colours</source>
        <translation>Scribus-Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/scss.py"/>
        <source>Variables such as $sky-1: #87ceeb, and a map of them all.</source>
        <translation>Variablen wie $sky-1: #87ceeb und eine Map mit allen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>Channels of HSL</source>
        <translation>Kanäle von HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>How colours are written; older themes want the bare channels of HSL.</source>
        <translation>Wie Farben geschrieben werden; ältere Themen wollen die bloßen Kanäle von HSL.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Notation</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>The variables of a theme for light and dark, such as --primary, from the palette.</source>
        <translation>Die Variablen eines Themas für hell und dunkel, wie --primary, aus der Palette.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>shadcn/ui theme</source>
        <translation>shadcn/ui-Thema</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sk1.py"/>
        <source>A palette of the drawing program sK1; it can be opened, but not written.</source>
        <translation>Eine Palette des Zeichenprogramms sK1; sie kann geöffnet, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sk1.py"/>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>a channel is no number</source>
        <translation>ein Kanal ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sk1.py"/>
        <source>sK1 palette</source>
        <translation>sK1-Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>A palette of the drawing program Skencil; it can be opened, but not written.</source>
        <translation>Eine Palette des Zeichenprogramms Skencil; sie kann geöffnet, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>Skencil palette</source>
        <translation>Skencil-Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>no three numbers</source>
        <translation>keine drei Zahlen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <source>Colours for the Sketch Palettes plugin of Sketch, transparency included.</source>
        <translation>Farben für die Erweiterung Sketch Palettes von Sketch, einschließlich Transparenz.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <source>Sketch palette</source>
        <translation>Sketch-Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>A colour table for LibreOffice and OpenOffice.</source>
        <translation>Eine Farbtabelle für LibreOffice und OpenOffice.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>LibreOffice colours</source>
        <translation>LibreOffice-Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>{color} is no colour</source>
        <translation>{color} ist keine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/style_dictionary.py"/>
        <source>Properties under color, for a build with Style Dictionary.</source>
        <translation>Eigenschaften unter color, für einen Lauf mit Style Dictionary.</translation>
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
        <translation>Variablen wie sky-1 = #87ceeb und ein Hash mit allen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/svg.py"/>
        <source>A sheet of swatches with their names and values, as a drawing with text.</source>
        <translation>Ein Bogen mit Farbfeldern, ihren Namen und Werten, als Zeichnung mit Text.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/svg.py"/>
        <source>SVG sheet</source>
        <translation>SVG-Bogen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <source>A book of SwatchBooker, with groups and spot colours; it cannot be written.</source>
        <translation>Ein Buch von SwatchBooker mit Gruppen und Volltonfarben; nicht zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <source>SwatchBooker book</source>
        <translation>SwatchBooker-Buch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swiftui.py"/>
        <source>Colours for an app of Apple&apos;s systems, such as BlueHour.sky1.</source>
        <translation>Farben für eine App auf Apples Systemen, wie BlueHour.sky1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swiftui.py"/>
        <source>SwiftUI</source>
        <translation>SwiftUI</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>A configuration that adds the colours to the theme, for bg-sky-1 and the like.</source>
        <translation>Eine Konfiguration, die die Farben zum Thema hinzufügt, für bg-sky-1 und dergleichen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>How the configuration is exported.</source>
        <translation>Wie die Konfiguration exportiert wird.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>Module</source>
        <translation>Modul</translation>
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
        <translation>Themenvariablen wie --color-sky-1, für bg-sky-1 und dergleichen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/text.py"/>
        <source>Lists of colours with or without names, and addresses of palettes on the web.</source>
        <translation>Listen von Farben mit oder ohne Namen und Adressen von Paletten im Web.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/text.py"/>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>$value and $type</source>
        <translation>$value und $type</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>A set of tokens to import in Tokens Studio for Figma, or in Penpot.</source>
        <translation>Ein Satz von Tokens zum Import in Tokens Studio für Figma oder in Penpot.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>Tokens Studio, Penpot</source>
        <translation>Tokens Studio, Penpot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>Which keys tokens have: Penpot, and Tokens Studio as it is set up today, want $value.</source>
        <translation>Welche Schlüssel Tokens haben: Penpot und das heute übliche Tokens Studio wollen $value.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>value and type</source>
        <translation>value und type</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/vga.py"/>
        <source>Bytes of red, green and blue, 6 or 8 bits each; it can be opened, but not written.</source>
        <translation>Bytes von Rot, Grün und Blau, je 6 oder 8 Bit; kann geöffnet, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/vga.py"/>
        <source>VGA palette</source>
        <translation>VGA-Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/vga.py"/>
        <source>it has {data} bytes, which are no whole colours</source>
        <translation>sie hat {data} Byte, was keine ganzen Farben sind</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/windows_terminal.py"/>
        <source>A scheme of the sixteen colours of a terminal, to paste under schemes.</source>
        <translation>Ein Schema aus den sechzehn Farben eines Terminals, unter schemes einzufügen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/windows_terminal.py"/>
        <source>Windows Terminal scheme</source>
        <translation>Windows-Terminal-Schema</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode.py"/>
        <source>An asset catalogue for Xcode: a folder with a colour set for each swatch.</source>
        <translation>Ein Asset-Katalog für Xcode: ein Ordner mit einem Farbsatz für jedes Farbfeld.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode.py"/>
        <source>Xcode colour sets</source>
        <translation>Xcode-Farbsätze</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>The Contents.json of a colour set, or a catalogue as a zip file.</source>
        <translation>Die Contents.json eines Farbsatzes oder ein Katalog als Zip-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>Xcode colour set</source>
        <translation>Xcode-Farbsatz</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>in a space or notation that is not known here</source>
        <translation>in einem hier nicht bekannten Raum oder einer solchen Schreibweise</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>Illustrator and InDesign documents</source>
        <translation>Illustrator- und InDesign-Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>The swatches that a document&apos;s metadata lists; its artwork is not looked at.</source>
        <translation>Die Farbfelder, die die Metadaten eines Dokuments nennen; seine Grafik wird nicht betrachtet.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>the list of swatches is cut off</source>
        <translation>die Liste der Farbfelder ist abgeschnitten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/losses.py"/>
        <source>{n} of the colours was stated in another space and becomes</source>
        <comment>{n} of the colours were stated in other spaces and become</comment>
        <translation>
            <numerusform>{n} der Farben war in einem anderen Raum angegeben und wird</numerusform>
            <numerusform>{n} der Farben waren in anderen Räumen angegeben und werden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/notations.py"/>
        <source>CSS variable</source>
        <translation>CSS-Variable</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/notations.py"/>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>at byte {position}, {reason}</source>
        <translation>bei Byte {position}: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>for {what} {needed} and {left}</source>
        <translation>für {what}: {needed}, und {left}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>{n} byte is needed</source>
        <comment>{n} bytes are needed</comment>
        <translation>
            <numerusform>{n} Byte ist nötig</numerusform>
            <numerusform>{n} Byte sind nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>{n} is left</source>
        <comment>{n} are left</comment>
        <translation>
            <numerusform>{n} ist übrig</numerusform>
            <numerusform>{n} sind übrig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/computed_colors.py"/>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {name}()</source>
        <translation>berechnet mit {name}()</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/computed_colors.py"/>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads round in a circle</source>
        <translation>führt im Kreis</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/computed_colors.py"/>
        <source>made of {name}, which is not in this file</source>
        <translation>gemacht aus {name}, das nicht in dieser Datei ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>in line {line}, {reason}</source>
        <translation>in Zeile {line}: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>red, green and blue should stand</source>
        <translation>hier sollten Rot, Grün und Blau stehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>{field} is more than 255</source>
        <translation>{field} ist mehr als 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>{field} is no number from 0 to 255</source>
        <translation>{field} ist keine Zahl von 0 bis 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>a key</source>
        <translation>ein Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>a number with a unit</source>
        <translation>eine Zahl mit Einheit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>raw data</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the description is nested too deep</source>
        <translation>die Beschreibung ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the kind of a value</source>
        <translation>die Art eines Werts</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of a key</source>
        <translation>die Länge eines Schlüssels</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of raw data</source>
        <translation>die Länge von Rohdaten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the number of values</source>
        <translation>die Anzahl der Werte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>{kind} is no known kind of value</source>
        <translation>{kind} ist keine bekannte Art von Wert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>a component is no number</source>
        <translation>eine Komponente ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>computed by {function}()</source>
        <translation>berechnet mit {function}()</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>it holds no groups of tokens</source>
        <translation>es enthält keine Gruppen von Tokens</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>its value is no colour</source>
        <translation>sein Wert ist keine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads to {pointer}, which leads on</source>
        <translation>führt zu {pointer}, das weiterführt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads to {{{match}}}, which is no number</source>
        <translation>führt zu {{{match}}}, was keine Zahl ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads to {{{target}}}, which is no colour</source>
        <translation>führt zu {{{target}}}, was keine Farbe ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>states no colour</source>
        <translation>nennt keine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>{words} is no colour</source>
        <translation>{words} ist keine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/figma_json.py"/>
        <source>leads to what is no colour in this file</source>
        <translation>führt zu etwas, das in dieser Datei keine Farbe ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/figma_json.py"/>
        <source>no single solid colour</source>
        <translation>keine einzelne volle Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>has no “{key}”</source>
        <translation>hat kein „{key}“</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is below {least}</source>
        <translation>liegt unter {least}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is neither true nor false</source>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no array</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no finite number</source>
        <translation>ist keine endliche Zahl</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is not from {least} to {most}</source>
        <translation>liegt nicht zwischen {least} und {most}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is {words}, not one of {known}</source>
        <translation>ist {words}, nicht eines von {known}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>its values are nested too deeply</source>
        <translation>seine Werte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>line {lineno} breaks the rules of JSON in column {colno}</source>
        <translation>Zeile {lineno} bricht in Spalte {colno} die Regeln von JSON</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>one of its numbers is none, or has hundreds of digits</source>
        <translation>eine seiner Zahlen ist keine oder hat Hunderte von Ziffern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/left_out.py"/>
        <source>there is no colour in it that can be read: {listed}</source>
        <translation>es ist keine lesbare Farbe darin: {listed}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/left_out.py"/>
        <source>{more} left out: {listed}.</source>
        <translation>{more} weggelassen: {listed}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/reading/left_out.py"/>
        <source>{n} colour is</source>
        <comment>{n} colours are</comment>
        <translation>
            <numerusform>{n} Farbe ist</numerusform>
            <numerusform>{n} Farben sind</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/limits.py"/>
        <source>it has more than {max_colors:,} colours</source>
        <translation>es hat mehr als {max_colors:,} Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/limits.py"/>
        <source>it is larger than any palette ({max_bytes} MiB)</source>
        <translation>es ist größer als jede Palette ({max_bytes} MiB)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/palette_json.py"/>
        <source>its version {stated} is not known here</source>
        <translation>seine Version {stated} ist hier nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>entry {place}</source>
        <translation>Eintrag {place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>entry {place} of {group}</source>
        <translation>Eintrag {place} von {group}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>{quoted} is no colour</source>
        <translation>{quoted} ist keine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_text.py"/>
        <source>the address of {site} names a palette, but not its colours, and nothing is fetched; open the file that the page offers, or a text with the codes that it shows</source>
        <translation>die Adresse von {site} nennt eine Palette, aber nicht ihre Farben, und es wird nichts geholt; öffnen Sie die Datei, die die Seite anbietet, oder einen Text mit den Werten, die sie zeigt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/sheet_parser.py"/>
        <source>its blocks are nested too deeply</source>
        <translation>seine Blöcke sind zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/sheet_parser.py"/>
        <source>its maps are nested too deeply</source>
        <translation>seine Maps sind zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {kind}</source>
        <translation>berechnet mit {kind}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {kind} in a space that is not known</source>
        <translation>berechnet mit {kind} in einem unbekannten Raum</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {kind}, by an amount that is no number</source>
        <translation>berechnet mit {kind}, um einen Betrag, der keine Zahl ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>its value is too long for a colour</source>
        <translation>sein Wert ist zu lang für eine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>mixed with what is no colour</source>
        <translation>gemischt mit etwas, das keine Farbe ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/style_sheets.py"/>
        <source>#{value} is no colour</source>
        <translation>#{value} ist keine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/style_sheets.py"/>
        <source>it is larger than any style sheet ({max_bytes} MiB)</source>
        <translation>es ist größer als jedes Stylesheet ({max_bytes} MiB)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>its groups extend each other without end</source>
        <translation>seine Gruppen erweitern einander ohne Ende</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>leads to {pointer}, which is not in this file</source>
        <translation>führt zu {pointer}, das nicht in dieser Datei ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>leads to {{{target}}}, which is not in this file</source>
        <translation>führt zu {{{target}}}, das nicht in dieser Datei ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>{path} is nested too deeply</source>
        <translation>{path} ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a class</source>
        <translation>eine Klasse</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a reference</source>
        <translation>ein Verweis</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a small number</source>
        <translation>eine kleine Zahl</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>it refers to an object that does not stand before</source>
        <translation>es verweist auf ein Objekt, das nicht davor steht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>its classes are nested too deep</source>
        <translation>seine Klassen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>its objects are nested too deep</source>
        <translation>seine Objekte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the end of an object</source>
        <translation>das Ende eines Objekts</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the length of {what}</source>
        <translation>die Länge von {what}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the name of a class</source>
        <translation>der Name einer Klasse</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the types of values</source>
        <translation>die Arten von Werten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the version of a class</source>
        <translation>die Version einer Klasse</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the version of the system</source>
        <translation>die Version des Systems</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>values have no types</source>
        <translation>Werte haben keine Arten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{kind} is no known type of value</source>
        <translation>{kind} ist keine bekannte Art von Wert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{what} has a length below 0</source>
        <translation>{what} hat eine Länge unter 0</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{what} refers to a text that does not stand before</source>
        <translation>{what} verweist auf einen Text, der nicht davor steht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{what} should stand here</source>
        <translation>hier sollte {what} stehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/xml.py"/>
        <source>its XML declares entities or an unknown encoding</source>
        <translation>sein XML erklärt Entitäten oder eine unbekannte Kodierung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/xml.py"/>
        <source>its XML is broken in line {line}, column {column}</source>
        <translation>sein XML ist in Zeile {line}, Spalte {column} beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>it has more than {max_members:,} parts</source>
        <translation>es hat mehr als {max_members:,} Teile</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>it is cut off or damaged</source>
        <translation>es ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>it is cut off or damaged, at its part {shown}</source>
        <translation>es ist abgeschnitten oder beschädigt, bei seinem Teil {shown}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {filename} is in it twice</source>
        <translation>sein Teil {filename} ist zweimal darin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {shown} is larger than in any palette</source>
        <translation>sein Teil {shown} ist größer als in jeder Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {shown} is missing</source>
        <translation>sein Teil {shown} fehlt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {shown} is packed in an unknown way</source>
        <translation>sein Teil {shown} ist auf unbekannte Weise gepackt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/serialization.py"/>
        <source>{place} has more than {max_colors:,} colours</source>
        <translation>{place} hat mehr als {max_colors:,} Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/serialization.py"/>
        <source>{place} is no colour such as #1e90ff</source>
        <translation>{place} ist keine Farbe wie #1e90ff</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>As fits best</source>
        <translation>Wie es am besten passt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>How many swatches stand in a row at most; fewer where their text would not fit.</source>
        <translation>Wie viele Farbfelder höchstens in einer Reihe stehen; weniger, wo ihr Text nicht passt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Left out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Share of the picture</source>
        <translation>Anteil am Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Show the picture that the palette is from, if it is open, with rings where the colours are.</source>
        <translation>Das Bild zeigen, aus dem die Palette ist, wenn es offen ist, mit Ringen, wo die Farben sind.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Transparent</source>
        <translation>Durchsichtig</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>What the sheet lies on.</source>
        <translation>Worauf der Bogen liegt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>With pins</source>
        <translation>Mit Nadeln</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Without pins</source>
        <translation>Ohne Nadeln</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write #1e90ff under each swatch.</source>
        <translation>#1e90ff unter jedes Farbfeld schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write how much of the picture is nearest to each colour.</source>
        <translation>Schreiben, wie viel des Bildes jeder Farbe am nächsten ist.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write hue, saturation and lightness under each swatch.</source>
        <translation>Farbton, Sättigung und Helligkeit unter jedes Farbfeld schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write perceived lightness, chroma and hue under each swatch.</source>
        <translation>Empfundene Helligkeit, Buntheit und Farbton unter jedes Farbfeld schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write red, green and blue under each swatch.</source>
        <translation>Rot, Grün und Blau unter jedes Farbfeld schreiben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{n} group</source>
        <comment>{n} groups</comment>
        <translation>
            <numerusform>{n} Gruppe</numerusform>
            <numerusform>{n} Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/budget.py"/>
        <source>it does more than any palette needs</source>
        <translation>sie tut mehr, als irgendeine Palette braucht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/budget.py"/>
        <source>it takes too long</source>
        <translation>sie braucht zu lange</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>Your template {name}.</source>
        <translation>Ihre Vorlage {name}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>cannot be read ({strerror})</source>
        <translation>kann nicht gelesen werden ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>it has more than {most_bytes} KiB</source>
        <translation>sie hat mehr als {most_bytes} KiB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>line {line} is no text in UTF-8</source>
        <translation>Zeile {line} ist kein Text in UTF-8</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a list cannot be written; join it</source>
        <translation>eine Liste kann nicht geschrieben werden; verbinden Sie sie</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a list may not hold another list</source>
        <translation>eine Liste darf keine weitere Liste enthalten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a list or a text should stand here</source>
        <translation>hier sollte eine Liste oder ein Text stehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a number becomes too large</source>
        <translation>eine Zahl wird zu groß</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a number should stand here</source>
        <translation>hier sollte eine Zahl stehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>round takes up to {most_places} places</source>
        <translation>round nimmt bis zu {most_places} Stellen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>there is no first or last of nothing</source>
        <translation>von nichts gibt es kein Erstes oder Letztes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>this cannot be written</source>
        <translation>dies kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>this is no text; it has {fields}</source>
        <translation>dies ist kein Text; es hat {fields}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>All colours can be told apart, in every kind of colour vision {measured}.</source>
        <translation>Alle Farben sind bei jeder Art des Farbensehens zu unterscheiden {measured}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>Most people can tell every pair apart, but {listed} vision {measured}.</source>
        <translation>Die meisten Menschen unterscheiden jedes Paar, doch {listed} {measured}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>blue-blind</source>
        <translation>Blaublindheit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>green-blind</source>
        <translation>Grünblindheit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>greyscale</source>
        <translation>Graustufensehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>red-blind</source>
        <translation>Rotblindheit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{count} in {kind}</source>
        <translation>{count} bei {kind}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{most} and {last}</source>
        <translation>{most} und {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/verdict.py"/>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{n} pair collapses</source>
        <comment>{n} pairs collapse</comment>
        <translation>
            <numerusform>fällt {n} Paar zusammen</numerusform>
            <numerusform>fallen {n} Paare zusammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{n} pair looks</source>
        <comment>{n} pairs look</comment>
        <translation>
            <numerusform>{n} Paar sieht</numerusform>
            <numerusform>{n} Paare sehen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{pairs} in {kind}</source>
        <translation>bei {kind} {pairs}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{same} the same to everyone; besides, {listed} vision {measured}.</source>
        <translation>{same} für alle gleich aus; außerdem {listed} {measured}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{same} the same, in every kind of colour vision {measured}.</source>
        <translation>{same} gleich aus, bei jeder Art des Farbensehens {measured}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>As levels</source>
        <translation>Als Ebenen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Beyond sRGB</source>
        <translation>Jenseits von sRGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Fit into sRGB</source>
        <translation>In sRGB einpassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>How colours are written.</source>
        <translation>Wie Farben geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>How the words of a name are joined.</source>
        <translation>Wie die Wörter eines Namens verbunden werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>In comments</source>
        <translation>In Kommentaren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Into each name</source>
        <translation>In jeden Namen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>What becomes of colours that sRGB cannot hold.</source>
        <translation>Was aus Farben wird, die sRGB nicht fassen kann.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>What each name starts with, such as brand.</source>
        <translation>Womit jeder Name beginnt, etwa brand.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Where the names of groups go.</source>
        <translation>Wohin die Namen der Gruppen gehen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Whether groups become levels of their own.</source>
        <translation>Ob Gruppen eigene Ebenen werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/names.py"/>
        <source>PascalCase</source>
        <translation>PascalCase</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/board_serialization.py"/>
        <source>two of {place}.pictures have the same id</source>
        <translation>zwei von {place}.pictures haben dieselbe Kennung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/board_serialization.py"/>
        <source>{place} has {numbers} numbers, not 4</source>
        <translation>{place} hat {numbers} Zahlen, nicht 4</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/file.py"/>
        <source>current is {place}, but the last palette is {last}</source>
        <translation>current ist {place}, aber die letzte Palette ist {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/project/project.py"/>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>{n} palette</source>
        <comment>{n} palettes</comment>
        <translation>
            <numerusform>{n} Palette</numerusform>
            <numerusform>{n} Paletten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/serialization.py"/>
        <source>{place} has {numbers} numbers, not {count}</source>
        <translation>{place} hat {numbers} Zahlen, nicht {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/serialization.py"/>
        <source>{place} has {place_px} numbers, not 2</source>
        <translation>{place} hat {place_px} Zahlen, nicht 2</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Calm to Vivid</source>
        <translation>Ruhig bis lebhaft</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Colour Space</source>
        <translation>Farbraum</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Count Transparent</source>
        <translation>Durchsichtiges zählen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Kind of Swatch</source>
        <translation>Art der Farbfelder</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Leave Out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Working Space</source>
        <translation>Arbeitsfarbraum</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>no safe connection: who answers does not prove to be the service (certificate)</source>
        <translation>keine sichere Verbindung: wer antwortet, weist sich nicht als der Dienst aus (Zertifikat)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>no such service is known: you are offline, or it is misspelt</source>
        <translation>ein solcher Dienst ist nicht bekannt: Sie sind offline, oder er ist falsch geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>objects with a name of this kind cannot be read here</source>
        <translation>Objekte mit einem solchen Namen können hier nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the bucket is in another region; fill in the right one</source>
        <translation>der Bucket ist in einer anderen Region; tragen Sie die richtige ein</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the connection ended early</source>
        <translation>die Verbindung endete zu früh</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the service cannot be reached: you are offline, or its address is wrong</source>
        <translation>der Dienst ist nicht zu erreichen: Sie sind offline, oder seine Adresse ist falsch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the service does not answer</source>
        <translation>der Dienst antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the service gave an answer that cannot be understood</source>
        <translation>der Dienst gab eine unverständliche Antwort</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>The name {path} cannot be read here; others that come just before it may be missing.</source>
        <translation>Der Name {path} kann hier nicht gelesen werden; andere, die kurz davor kommen, fehlen vielleicht.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>listing</source>
        <translation>Inhalt wird aufgelistet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>objects with a name such as {path} cannot be read here</source>
        <translation>Objekte mit einem Namen wie {path} können hier nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>the name {path} ends the listing here</source>
        <translation>der Name {path} beendet die Liste hier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>the service lists the same names over and over</source>
        <translation>der Dienst nennt immer wieder dieselben Namen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/reading.py"/>
        <source>the most that Huescope reads is {max_file_bytes} GiB</source>
        <translation>das Höchste, was Huescope liest, sind {max_file_bytes} GiB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/reading.py"/>
        <source>the picture is too large; {limit}</source>
        <translation>das Bild ist zu groß; {limit}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/folder.py"/>
        <source>this is not a folder</source>
        <translation>dies ist kein Ordner</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/local.py"/>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/local.py"/>
        <source>this file lies on another computer</source>
        <translation>diese Datei liegt auf einem anderen Computer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/local.py"/>
        <source>this is not a valid address</source>
        <translation>dies ist keine gültige Adresse</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Address of the service, for private endpoints; OCI_CLI_ENDPOINT where empty.</source>
        <translation>Adresse des Dienstes, für private Endpunkte; OCI_CLI_ENDPOINT, wo leer.</translation>
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
        <translation>Compartment</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Go straight to the buckets of the compartment with this OCID.</source>
        <translation>Direkt zu den Buckets des Compartments mit dieser OCID gehen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Go straight to this bucket, and list no compartments.</source>
        <translation>Direkt zu diesem Bucket gehen und keine Compartments auflisten.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>How the service knows you: by the API key or the session of the profile, as the instance that Huescope runs on, or not at all, for public buckets.</source>
        <translation>Woran der Dienst Sie erkennt: am API-Schlüssel oder der Sitzung des Profils, als die Instanz, auf der Huescope läuft, oder gar nicht, für öffentliche Buckets.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Of the bucket; the account&apos;s own where empty. The console shows it with the bucket.</source>
        <translation>Des Buckets; der des Kontos, wo leer. Die Konsole zeigt ihn beim Bucket.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Opens the private key, where it has one; kept in memory until Huescope is closed.</source>
        <translation>Öffnet den privaten Schlüssel, wo er eine hat; bleibt im Speicher, bis Huescope geschlossen wird.</translation>
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
        <translation>Passphrase</translation>
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
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Where &quot;oci setup config&quot; wrote your account; OCI_CLI_CONFIG_FILE or OCI_CONFIG_FILE where empty.</source>
        <translation>Wo „oci setup config“ Ihr Konto abgelegt hat; OCI_CLI_CONFIG_FILE oder OCI_CONFIG_FILE, wo leer.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Where the bucket is, if not in the region of the profile; OCI_CLI_REGION where empty.</source>
        <translation>Wo der Bucket ist, wenn nicht in der Region des Profils; OCI_CLI_REGION, wo leer.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Which profile of the configuration file to use; OCI_CLI_PROFILE where empty.</source>
        <translation>Welches Profil der Konfigurationsdatei; OCI_CLI_PROFILE, wo leer.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>an endpoint is an address such as https://objectstorage.eu-zurich-1.oraclecloud.com</source>
        <translation>ein Endpunkt ist eine Adresse wie https://objectstorage.eu-zurich-1.oraclecloud.com</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>as the profile says</source>
        <translation>wie das Profil sagt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>this is no picture</source>
        <translation>dies ist kein Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>this is no place</source>
        <translation>dies ist kein Ort</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>this is no way of signing in; there are {authentications}</source>
        <translation>dies ist keine Art der Anmeldung; es gibt {authentications}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>without an account, a bucket and its namespace are needed</source>
        <translation>ohne Konto werden ein Bucket und sein Namespace gebraucht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>without an account, a region or an endpoint is needed</source>
        <translation>ohne Konto wird eine Region oder ein Endpunkt gebraucht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Choose yes to read a public bucket without any key.</source>
        <translation>Wählen Sie Ja, um einen öffentlichen Bucket ohne Schlüssel zu lesen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Only for temporary keys: the third part that came with them; it is never saved.</source>
        <translation>Nur für vorübergehende Schlüssel: der dritte Teil, der mit ihnen kam; er wird nie gespeichert.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Public bucket</source>
        <translation>Öffentlicher Bucket</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>S3 address</source>
        <translation>S3-Adresse</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>S3-compatible storage</source>
        <translation>S3-kompatibler Speicher</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Session token</source>
        <translation>Sitzungstoken</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>The address of the service; leave it empty for Amazon S3.</source>
        <translation>Die Adresse des Dienstes; für Amazon S3 leer lassen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>The name of the bucket, as its service shows it.</source>
        <translation>Der Name des Buckets, wie sein Dienst ihn zeigt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>The name of your key, from the service&apos;s settings; empty for a public bucket.</source>
        <translation>Der Name Ihres Schlüssels aus den Einstellungen des Dienstes; leer für einen öffentlichen Bucket.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>What the service showed once when the access key was made; it is never saved.</source>
        <translation>Was der Dienst einmal zeigte, als der Zugriffsschlüssel angelegt wurde; es wird nie gespeichert.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Where the bucket is; services other than Amazon&apos;s mostly do not care.</source>
        <translation>Wo der Bucket ist; anderen Diensten als Amazon ist das meist gleich.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>a web page answered instead of the service: a proxy, or a network to sign in to</source>
        <translation>statt des Dienstes antwortete eine Webseite: ein Proxy oder ein Netz, in dem man sich anmeldet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>an address looks like s3://BUCKET/NAME, and this one does not</source>
        <translation>eine Adresse sieht aus wie s3://BUCKET/NAME, und diese nicht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>an address of a service looks like https://s3.example.com</source>
        <translation>die Adresse eines Dienstes sieht aus wie https://s3.example.com</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>archived: restore it first</source>
        <translation>archiviert: zuerst wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>from the environment, if it has one</source>
        <translation>aus der Umgebung, wenn sie eines hat</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>it does not exist, or this access key may not read it</source>
        <translation>es gibt ihn nicht, oder dieser Zugriffsschlüssel darf ihn nicht lesen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>it is not public; an access key is needed</source>
        <translation>er ist nicht öffentlich; ein Zugriffsschlüssel wird gebraucht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>it was deleted, or is called something else</source>
        <translation>es wurde gelöscht oder heißt anders</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>its name has letters, digits, dots and hyphens only</source>
        <translation>sein Name hat nur Buchstaben, Ziffern, Punkte und Bindestriche</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the clock of this computer is off; set it right</source>
        <translation>die Uhr dieses Computers geht falsch; stellen Sie sie</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the secret key of this access key is needed</source>
        <translation>der geheime Schlüssel zu diesem Zugriffsschlüssel wird gebraucht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the service does not know this access key</source>
        <translation>der Dienst kennt diesen Zugriffsschlüssel nicht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the service is too busy (HTTP {status})</source>
        <translation>der Dienst ist überlastet (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the service refused the request (HTTP {status})</source>
        <translation>der Dienst lehnte die Anfrage ab (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the session token is wrong or has expired</source>
        <translation>der Sitzungstoken ist falsch oder abgelaufen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>there is no bucket {bucket} at {value}</source>
        <translation>es gibt keinen Bucket {bucket} bei {value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>this is the address of a folder, not of a picture</source>
        <translation>dies ist die Adresse eines Ordners, nicht eines Bildes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>this is the address of a picture, not of a folder</source>
        <translation>dies ist die Adresse eines Bildes, nicht eines Ordners</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>this part is not installed; add it with: pip install &apos;huescope[s3]&apos;</source>
        <translation>dieser Teil ist nicht installiert; ergänzen Sie ihn mit: pip install &apos;huescope[s3]&apos;</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <location filename="../../app/huescope/sources/memory.py"/>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>it is no longer there</source>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>it is opened by dropping or pasting it</source>
        <translation>es wird durch Ziehen oder Einfügen geöffnet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address is misspelt</source>
        <translation>die Adresse ist falsch geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads away from the web</source>
        <translation>die Adresse führt aus dem Web hinaus</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads from a safe connection (https) to an open one (http)</source>
        <translation>die Adresse führt von einer sicheren Verbindung (https) zu einer offenen (http)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads on and on, and never to a picture</source>
        <translation>die Adresse führt immer weiter und nie zu einem Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads to one that is malformed</source>
        <translation>die Adresse führt zu einer fehlerhaften</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the proxy of this network wants you to sign in</source>
        <translation>der Proxy dieses Netzes will, dass Sie sich anmelden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server does not give it to you</source>
        <translation>der Server gibt es Ihnen nicht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server gives it to nobody who has not signed in</source>
        <translation>der Server gibt es niemandem, der nicht angemeldet ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server is too busy (HTTP {status})</source>
        <translation>der Server ist überlastet (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server packed it, though it was asked not to</source>
        <translation>der Server hat es gepackt, obwohl darum gebeten war, es nicht zu tun</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>there is nothing at this address</source>
        <translation>an dieser Adresse ist nichts</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>this address shows a web page, not a picture</source>
        <translation>diese Adresse zeigt eine Webseite, kein Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>this is no address such as https://example.org/picture.jpg</source>
        <translation>dies ist keine Adresse wie https://example.org/picture.jpg</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>a part of its path is not a folder</source>
        <translation>ein Teil seines Pfads ist kein Ordner</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the file became shorter while it was being read</source>
        <translation>die Datei wurde kürzer, während sie gelesen wurde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the file is larger than {max_file_bytes} GiB, the most that Huescope reads</source>
        <translation>die Datei ist größer als {max_file_bytes} GiB, das Höchste, was Huescope liest</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the system cannot read it ({value})</source>
        <translation>das System kann es nicht lesen ({value})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>there is no such file or folder, or it has just vanished</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner, oder sie sind eben verschwunden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>this is a folder, not a file</source>
        <translation>dies ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>this is a pipe or a device, not a file</source>
        <translation>dies ist eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>you are not allowed to read it</source>
        <translation>Sie dürfen es nicht lesen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>compare region and endpoint; {still_there}</source>
        <translation>vergleichen Sie Region und Endpunkt; {still_there}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>compare the address; {still_there}</source>
        <translation>vergleichen Sie die Adresse; {still_there}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>oracle link</source>
        <translation>Oracle-Link</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>pictures seen before still open</source>
        <translation>schon gesehene Bilder öffnen sich noch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>profile {value}</source>
        <translation>das Profil {value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>somebody without an account</source>
        <translation>jemand ohne Konto</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>this link</source>
        <translation>dieser Link</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>this machine</source>
        <translation>diese Maschine</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/address.py"/>
        <source>Oracle address</source>
        <translation>Oracle-Adresse</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/address.py"/>
        <source>this is no address of Oracle Cloud Object Storage</source>
        <translation>dies ist keine Adresse des Oracle Cloud Object Storage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/address.py"/>
        <source>this is no address such as oci://BUCKET@NAMESPACE/NAME</source>
        <translation>dies ist keine Adresse wie oci://BUCKET@NAMESPACE/NAME</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>a proxy or a sign-in page answers instead of the service; see it in a web browser</source>
        <translation>ein Proxy oder eine Anmeldeseite antwortet statt des Dienstes; sehen Sie es in einem Browser an</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it asks to be left alone for {minutes} min</source>
        <translation>er bittet um {minutes} min Ruhe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it does not exist, or is not public</source>
        <translation>es gibt ihn nicht, oder er ist nicht öffentlich</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it does not exist, or {described} cannot see it</source>
        <translation>es gibt ihn nicht, oder {described} kann ihn nicht sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it is empty, or became shorter</source>
        <translation>es ist leer oder wurde kürzer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it is not public</source>
        <translation>er ist nicht öffentlich</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it is still the same</source>
        <translation>es ist noch dasselbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it was deleted, or renamed</source>
        <translation>es wurde gelöscht oder umbenannt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it was replaced by another one</source>
        <translation>es wurde durch ein anderes ersetzt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>key, fingerprint and user of {described} do not belong together; compare them with the API keys in the console</source>
        <translation>Schlüssel, Fingerabdruck und Benutzer ({described}) gehören nicht zusammen; vergleichen Sie sie mit den API-Schlüsseln in der Konsole</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the clock of this computer is off by {off_s} min; set it right</source>
        <translation>die Uhr dieses Computers geht um {off_s} min falsch; stellen Sie sie</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the link has expired, was withdrawn, or does not allow this</source>
        <translation>der Link ist abgelaufen, wurde zurückgezogen oder erlaubt dies nicht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the proxy of this network wants a name and a password</source>
        <translation>der Proxy dieses Netzes will einen Namen und ein Passwort</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the service is busy or broken ({status}); {asked_s}</source>
        <translation>der Dienst ist überlastet oder gestört ({status}); {asked_s}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the service refused ({status}{word})</source>
        <translation>der Dienst lehnte ab ({status}{word})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the session of {described} has expired; run oci session authenticate</source>
        <translation>die Sitzung ({described}) ist abgelaufen; rufen Sie oci session authenticate auf</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>this machine has no rights there</source>
        <translation>diese Maschine hat dort keine Rechte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>try again later</source>
        <translation>versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>{described} is not allowed to see it</source>
        <translation>{described} darf es nicht sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key file of profile {profile} cannot be read</source>
        <translation>die Schlüsseldatei des Profils {profile} kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key file of profile {profile} holds no private key</source>
        <translation>die Schlüsseldatei des Profils {profile} enthält keinen privaten Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key of profile {profile} has a passphrase</source>
        <translation>der Schlüssel des Profils {profile} hat eine Passphrase</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key of profile {profile} is no RSA key, which the service wants</source>
        <translation>der Schlüssel des Profils {profile} ist kein RSA-Schlüssel, den der Dienst will</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the passphrase does not open the key of profile {profile}</source>
        <translation>die Passphrase öffnet den Schlüssel des Profils {profile} nicht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/objects.py"/>
        <source>replaced meanwhile, reading the new one</source>
        <translation>inzwischen ersetzt, das neue wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/places.py"/>
        <source>Tenancy (root)</source>
        <translation>Tenancy (Wurzel)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/places.py"/>
        <source>the compartments cannot be listed; type a bucket, or the OCID of a compartment, to go there</source>
        <translation>die Compartments lassen sich nicht auflisten; geben Sie einen Bucket oder die OCID eines Compartments ein, um dorthin zu gehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/places.py"/>
        <source>the service repeats itself, so this listing is not complete</source>
        <translation>der Dienst wiederholt sich, deshalb ist diese Liste nicht vollständig</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>an endpoint or a name is not possible</source>
        <translation>ein Endpunkt oder ein Name ist nicht möglich</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>in profile {profile} an entry is empty</source>
        <translation>im Profil {profile} ist ein Eintrag leer</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>in profile {profile}, {wrong}</source>
        <translation>im Profil {profile}: {wrong}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it cannot be read</source>
        <translation>sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it has no profile {profile}</source>
        <translation>sie hat kein Profil {profile}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it is no configuration file of Oracle Cloud</source>
        <translation>sie ist keine Konfigurationsdatei der Oracle Cloud</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it is no instance of Oracle Cloud, or belongs to no dynamic group with rights</source>
        <translation>dies ist keine Instanz der Oracle Cloud oder gehört zu keiner dynamischen Gruppe mit Rechten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it is not UTF-8 text; save it as UTF-8</source>
        <translation>sie ist kein Text in UTF-8; speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>line {lineno} begins a profile a second time</source>
        <translation>Zeile {lineno} beginnt ein Profil ein zweites Mal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>line {lineno} says {option} a second time</source>
        <translation>Zeile {lineno} nennt {option} ein zweites Mal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>profile {profile} has an entry that does not belong there</source>
        <translation>das Profil {profile} hat einen Eintrag, der nicht dorthin gehört</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>profile {profile} has no session; run oci session authenticate</source>
        <translation>das Profil {profile} hat keine Sitzung; rufen Sie oci session authenticate auf</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>profile {profile} names a key file that is not there</source>
        <translation>das Profil {profile} nennt eine Schlüsseldatei, die nicht da ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>the region or the endpoint is not possible</source>
        <translation>die Region oder der Endpunkt ist nicht möglich</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>the session token of profile {profile} cannot be read; run oci session authenticate</source>
        <translation>das Sitzungstoken des Profils {profile} kann nicht gelesen werden; rufen Sie oci session authenticate auf</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>there is no such configuration file; make one with &quot;oci setup config&quot;</source>
        <translation>es gibt keine solche Konfigurationsdatei; legen Sie eine mit „oci setup config“ an</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/writing.py"/>
        <source>the bucket does not exist, or {described} is not allowed to write to it</source>
        <translation>den Bucket gibt es nicht, oder {described} darf nicht hineinschreiben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <source>no answer comes</source>
        <translation>es kommt keine Antwort</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <source>the transfer came to a standstill</source>
        <translation>die Übertragung kam zum Stillstand</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <source>{what}; is the network there?</source>
        <translation>{what}; ist das Netz da?</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>; if you are not, {advice}</source>
        <translation>; wenn nicht, {advice}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it arrived broken</source>
        <translation>es kam beschädigt an</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>no answer comes; is the network there?</source>
        <translation>es kommt keine Antwort; ist das Netz da?</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the connection was lost</source>
        <translation>die Verbindung ging verloren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the network failed in an unexpected way</source>
        <translation>das Netz versagte auf unerwartete Weise</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the proxy of this network does not let it through</source>
        <translation>der Proxy dieses Netzes lässt es nicht durch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the service cannot be reached: you seem to be offline{more}</source>
        <translation>der Dienst ist nicht zu erreichen: Sie scheinen offline zu sein{more}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the transfer ended too early, twice</source>
        <translation>die Übertragung endete zweimal zu früh</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/offline_listings.py"/>
        <source>Offline, as of {saved_s}.</source>
        <translation>Offline, Stand {saved_s}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it arrived broken, twice</source>
        <translation>es kam zweimal beschädigt an</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it is larger than {max_file_bytes} GiB, the most that Huescope reads</source>
        <translation>es ist größer als {max_file_bytes} GiB, das Höchste, was Huescope liest</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>the server does not tell where it ends</source>
        <translation>der Server sagt nicht, wo es endet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/retry.py"/>
        <source>{state}, retrying in {left_s} s</source>
        <translation>{state}, neuer Versuch in {left_s} s</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/resolve.py"/>
        <source>this is no address that Huescope knows</source>
        <translation>dies ist keine Adresse, die Huescope kennt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/resolve.py"/>
        <source>this is no picture; see what it holds with &quot;huescope list&quot;</source>
        <translation>dies ist kein Bild; sehen Sie mit „huescope list“, was es enthält</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/delegate.py"/>
        <source>off brand</source>
        <translation>nicht Marke</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/delegate.py"/>
        <source>on brand</source>
        <translation>in Markenfarben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>&amp;Tolerance ΔE</source>
        <translation>&amp;Toleranz ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Brand Audit of {place}</source>
        <translation>Markenprüfung: {place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Close the audit</source>
        <translation>Die Prüfung schließen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Colours of the brand</source>
        <translation>Farben der Marke</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>How far a pixel may be from a colour of the palette, as CIEDE2000</source>
        <translation>Wie weit ein Pixel von einer Farbe der Palette entfernt sein darf, als CIEDE2000</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Pictures, the one with the least on brand first</source>
        <translation>Bilder, das mit dem kleinsten Anteil an Markenfarben zuerst</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Reading pictures…</source>
        <translation>Bilder werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Save &amp;Report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Save all of it as a web page, a PDF or a table</source>
        <translation>Alles als Webseite, PDF oder Tabelle speichern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/export/exporter.py"/>
        <location filename="../../app/huescope/ui/state/file_events.py"/>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>There are no pictures here.</source>
        <translation>Hier sind keine Bilder.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>{n} picture cannot be read</source>
        <comment>{n} pictures cannot be read</comment>
        <translation>
            <numerusform>{n} Bild kann nicht gelesen werden</numerusform>
            <numerusform>{n} Bilder können nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>{pictures}, {mean} on brand on average</source>
        <translation>{pictures}, im Mittel {mean} in Markenfarben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/model.py"/>
        <source>off brand: {colors}</source>
        <translation>nicht Marke: {colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/model.py"/>
        <source>without {names}</source>
        <translation>ohne {names}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/model.py"/>
        <source>{share} on brand</source>
        <translation>{share} in Markenfarben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Filter Names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Find Pictures by Colour</source>
        <translation>Bilder nach Farbe finden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Go Back to the Last Folder</source>
        <translation>Zurück zum letzten Ordner</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Go Forward to the Next Folder</source>
        <translation>Vor zum nächsten Ordner</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Go to the Enclosing Folder</source>
        <translation>Zum übergeordneten Ordner</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>List the Folder Anew</source>
        <translation>Den Ordner neu auflisten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Type a Path</source>
        <translation>Einen Pfad eingeben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>&amp;Colours of each</source>
        <translation>&amp;Farben von jedem</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>Colours of each</source>
        <translation>Farben von jedem</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Compare Palettes</source>
        <translation>Paletten vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>How many colours of each picture are shown</source>
        <translation>Wie viele Farben von jedem Bild gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Palettes</source>
        <translation>Paletten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>Reading {sources}…</source>
        <translation>{sources} werden gelesen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>&amp;Newest First</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>&amp;Starred Ones First</source>
        <translation>Mit &amp;Stern zuerst</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Bring the deleted palettes back (Ctrl+Z)</source>
        <translation>Die gelöschten Paletten zurückholen (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>By N&amp;ame</source>
        <translation>Nach N&amp;ame</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Choose the order of the palettes</source>
        <translation>Die Reihenfolge der Paletten wählen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Go back to the pictures (Alt+Left)</source>
        <translation>Zurück zu den Bildern (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Name, tag or colour</source>
        <translation>Name, Wort, Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Search the palettes</source>
        <translation>Die Paletten durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Show all palettes, starred or not</source>
        <translation>Alle Paletten zeigen, mit Stern oder ohne</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Show only palettes with these words in their name, tags, note or source, or with these colours, such as “teal” or “#1e90ff”; swatches can be dropped here (Ctrl+F)</source>
        <translation>Nur Paletten mit diesen Wörtern in Name, Stichwörtern, Notiz oder Herkunft zeigen, oder mit diesen Farben, wie „teal“ oder „#1e90ff“; Farbfelder können hierher gezogen werden (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Show starred palettes only</source>
        <translation>Nur Paletten mit Stern zeigen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Deleted {name}</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Deleted {n} palette</source>
        <comment>Deleted {n} palettes</comment>
        <translation>
            <numerusform>{n} Palette gelöscht</numerusform>
            <numerusform>{n} Paletten gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Type tags with commas between them: Enter keeps them</source>
        <translation>Stichwörter mit Kommas dazwischen; die Eingabetaste behält sie</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Copy as CSS</source>
        <translation>&amp;Als CSS kopieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Star</source>
        <translation>Mit &amp;Stern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Tags…</source>
        <translation>S&amp;tichwörter …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Give the palette another name</source>
        <translation>Der Palette einen anderen Namen geben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Open it beside the palette that is shown</source>
        <translation>Neben der gezeigten Palette öffnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Open the picture that it is from</source>
        <translation>Das Bild öffnen, aus dem sie ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Put its colours on the clipboard as CSS</source>
        <translation>Ihre Farben als CSS in die Zwischenablage legen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Show &amp;Picture</source>
        <translation>&amp;Bild zeigen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Starred palettes can be shown alone, or first</source>
        <translation>Paletten mit Stern können allein oder zuerst gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Take it out of the library; Ctrl+Z brings it back</source>
        <translation>Aus der Bibliothek nehmen; Ctrl+Z holt sie zurück</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Take the palette to another tool</source>
        <translation>Die Palette in ein anderes Programm mitnehmen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Un&amp;star</source>
        <translation>&amp;Stern wegnehmen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Words to find it by, with commas between them</source>
        <translation>Wörter, um sie zu finden, mit Kommas dazwischen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>No match</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>No palette is like that.</source>
        <translation>Keine Palette ist so.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>No palettes yet</source>
        <translation>Noch keine Paletten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>Palettes that you open, make, export or share are kept here by themselves.</source>
        <translation>Paletten, die Sie öffnen, machen, exportieren oder teilen, werden hier von selbst aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>Reading the palettes…</source>
        <translation>Paletten werden gelesen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>The library cannot be shown</source>
        <translation>Die Bibliothek kann nicht gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>{remark} (and {count} more)</source>
        <translation>{remark} (und {count} weitere)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>{shown} of {palettes}</source>
        <translation>{shown} von {palettes}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <location filename="../../app/huescope/ui/widgets/copy_button.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>From {source}</source>
        <translation>Aus {source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Tags: {tags}</source>
        <translation>Stichwörter: {tags}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Untitled</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/view.py"/>
        <source>Palettes of the library</source>
        <translation>Paletten der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>main colours {codes}</source>
        <translation>Hauptfarben {codes}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{listed}, not all: listing was stopped</source>
        <translation>{listed}, nicht alle: das Auflisten wurde angehalten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{number} so far, filtered so far</source>
        <translation>{number} bisher, bisher gefiltert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{number} so far, sorted so far</source>
        <translation>{number} bisher, bisher sortiert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{n} folder</source>
        <comment>{n} folders</comment>
        <translation>
            <numerusform>{n} Ordner</numerusform>
            <numerusform>{n} Ordner</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{shown} of {every}</source>
        <translation>{shown} von {every}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/sorting.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/sorting.py"/>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <location filename="../../app/huescope/ui/widgets/name_field.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Choose the order (now by {order})</source>
        <translation>Die Reihenfolge wählen (jetzt nach {order})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Choose the order (of the names)</source>
        <translation>Die Reihenfolge wählen (der Namen)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Find pictures by their colours (Ctrl+Shift+F)</source>
        <translation>Bilder nach ihren Farben finden (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Go back (Alt+Left)</source>
        <translation>Zurück (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Go forward again (Alt+Right)</source>
        <translation>Wieder vor (Alt+Right)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Go to the place above (Backspace)</source>
        <translation>Zum Ort darüber (Backspace)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>How large the thumbnails are (Ctrl and the wheel over them)</source>
        <translation>Wie groß die Vorschaubilder sind (Ctrl und das Mausrad darüber)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Keep this place among the favourites</source>
        <translation>Diesen Ort unter den Favoriten aufheben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Look again what is here (F5)</source>
        <translation>Noch einmal nachsehen, was hier ist (F5)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Show a grid of thumbnails</source>
        <translation>Ein Raster von Vorschaubildern zeigen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Show a list with sizes and dates</source>
        <translation>Eine Liste mit Größen und Daten zeigen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Show only names that contain these words (Ctrl+F); Esc shows all again</source>
        <translation>Nur Namen zeigen, die diese Wörter enthalten (Ctrl+F); Esc zeigt wieder alle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Size of the thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Stop listing; what is here stays, and scrolling to its end goes on</source>
        <translation>Auflisten anhalten; was da ist, bleibt, und Rollen ans Ende geht weiter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Take this place from the favourites</source>
        <translation>Diesen Ort aus den Favoriten nehmen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>{key}, ascending</source>
        <translation>{key}, aufsteigend</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>{key}, descending</source>
        <translation>{key}, absteigend</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/breadcrumbs.py"/>
        <source>Click beside the names, or press Ctrl+L, to type a path or an address</source>
        <translation>Neben die Namen klicken oder Ctrl+L drücken, um einen Pfad oder eine Adresse einzugeben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/breadcrumbs.py"/>
        <source>Go to {name}</source>
        <translation>Zu {name} gehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/breadcrumbs.py"/>
        <source>The places in between</source>
        <translation>Die Orte dazwischen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/path_bar.py"/>
        <source>this is no path and no address that Huescope knows</source>
        <translation>dies ist kein Pfad und keine Adresse, die Huescope kennt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/path_field.py"/>
        <source>Path or address</source>
        <translation>Pfad oder Adresse</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/path_field.py"/>
        <source>Type a folder&apos;s path or an address; Enter goes there, Esc leaves it</source>
        <translation>Den Pfad eines Ordners oder eine Adresse eingeben; die Eingabetaste geht hin, Esc verlässt das Feld</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Browse a bucket of a cloud storage</source>
        <translation>Einen Bucket eines Cloudspeichers durchsehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Browse your folder of pictures</source>
        <translation>Ihren Bilderordner durchsehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Browse your own folder</source>
        <translation>Ihren eigenen Ordner durchsehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Favourite: {location}</source>
        <translation>Favorit: {location}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Fold the places away</source>
        <translation>Die Orte einklappen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Home</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Seen lately: {location}</source>
        <translation>Zuletzt gesehen: {location}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Show the palettes that you opened, made or exported (Ctrl+Shift+L)</source>
        <translation>Die Paletten zeigen, die Sie geöffnet, gemacht oder exportiert haben (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Show the places</source>
        <translation>Die Orte zeigen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>Colours of the pictures to find, such as “dark teal with a little orange” or “60% #1e90ff, gold”; swatches can be dropped here</source>
        <translation>Farben der gesuchten Bilder, wie „dark teal with a little orange“ oder „60% #1e90ff, gold“; Farbfelder können hierher gezogen werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>Colours to find</source>
        <translation>Gesuchte Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>No colours yet</source>
        <translation>Noch keine Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>Understood: {names}</source>
        <translation>Verstanden: {names}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>teal, 20% orange</source>
        <translation>teal, 20% orange</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Close the search (Esc)</source>
        <translation>Die Suche schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Find pictures that look like this one</source>
        <translation>Bilder finden, die diesem ähnlich sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Find the colours of the palette</source>
        <translation>Die Farben der Palette finden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Look at all pictures of this place, in folders below it too</source>
        <translation>Alle Bilder dieses Ortes ansehen, auch in Ordnern darunter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Looking…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>{listed} listed, {added} looked at</source>
        <translation>{listed} gelistet, {added} angesehen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>{n} picture known</source>
        <comment>{n} pictures known</comment>
        <translation>
            <numerusform>{n} Bild bekannt</numerusform>
            <numerusform>{n} Bilder bekannt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Any shape</source>
        <translation>Jede Form</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Date of the pictures</source>
        <translation>Datum der Bilder</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>In this place</source>
        <translation>An diesem Ort</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Look everywhere, or in the folder or bucket that was shown last and below it</source>
        <translation>Überall suchen, oder im zuletzt gezeigten Ordner oder Bucket und darunter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Place of the pictures</source>
        <translation>Ort der Bilder</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Shape of the pictures</source>
        <translation>Form der Bilder</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Square</source>
        <translation>Quadratisch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>When the pictures were changed last</source>
        <translation>Wann die Bilder zuletzt geändert wurden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Which shape the pictures shall have</source>
        <translation>Welche Form die Bilder haben sollen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <source>Storage</source>
        <translation>Speicherklasse</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Browse a folder of this computer</source>
        <translation>Einen Ordner dieses Computers durchsehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Clear the filter</source>
        <translation>Den Filter leeren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Drop a folder here, or choose one, to see its pictures.</source>
        <translation>Ziehen Sie einen Ordner hierher, oder wählen Sie einen, um seine Bilder zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Look once more whether the place can be listed</source>
        <translation>Noch einmal nachsehen, ob der Ort aufgelistet werden kann</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>No folder is open</source>
        <translation>Kein Ordner ist offen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>No name here contains “{words}”.</source>
        <translation>Kein Name hier enthält „{words}“.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>No pictures here</source>
        <translation>Keine Bilder hier</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>There are no pictures and no folders in this place.</source>
        <translation>An diesem Ort gibt es keine Bilder und keine Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>This place cannot be shown</source>
        <translation>Dieser Ort kann nicht gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <location filename="../../app/huescope/ui/widgets/empty_state.py"/>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/gallery.py"/>
        <source>Pictures in this place</source>
        <translation>Bilder an diesem Ort</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>Sort by name; numbers in names count as numbers</source>
        <translation>Nach Namen sortieren; Zahlen in Namen zählen als Zahlen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>Sort by size of the file</source>
        <translation>Nach Größe der Datei sortieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>Sort by when the file was last changed</source>
        <translation>Nach der letzten Änderung der Datei sortieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>The class of storage: archived pictures have to be restored first</source>
        <translation>Die Speicherklasse: archivierte Bilder müssen zuerst wiederhergestellt werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>{titles} column</source>
        <translation>Spalte {titles}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/messages.py"/>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/placeholder.py"/>
        <source>Stop waiting for this place</source>
        <translation>Nicht länger auf diesen Ort warten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Add to Board</source>
        <translation>&amp;Zur Tafel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Add {count} to Board</source>
        <translation>&amp;Zur Tafel hinzufügen ({count})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Compare Palettes…</source>
        <translation>Paletten &amp;vergleichen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Export Each…</source>
        <translation>&amp;Einzeln exportieren …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Export Palette…</source>
        <translation>Palette &amp;exportieren …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;One Palette of All {count}</source>
        <translation>&amp;Eine Palette aus allen {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Lay the pictures on a board, with one palette of all of them: each counts as much (Ctrl+Shift+B)</source>
        <translation>Die Bilder auf eine Tafel legen, mit einer Palette aus allen: jedes zählt gleich viel (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Lay the pictures on the open board, or on a new one</source>
        <translation>Die Bilder auf die offene Tafel legen oder auf eine neue</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>More to do with these pictures</source>
        <translation>Was sich sonst mit diesen Bildern tun lässt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>One Palette of All {count}</source>
        <translation>Eine Palette aus allen {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>One palette of {n} picture</source>
        <comment>One palette of all {n} pictures</comment>
        <translation>
            <numerusform>Eine Palette aus {n} Bild</numerusform>
            <numerusform>Eine Palette aus allen {n} Bildern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Palette of All {count}</source>
        <translation>Palette aus allen {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Save the palette of each picture as a file of its own</source>
        <translation>Die Palette jedes Bildes als eigene Datei speichern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>See the palettes of the pictures below each other</source>
        <translation>Die Paletten der Bilder untereinander sehen</translation>
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
        <translation>die zu ziehenden Dateien können nicht geschrieben werden ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Dropped picture</source>
        <translation>Bild, hierher gezogen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Dropped {kind}</source>
        <translation>{kind}, hierher gezogen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Pasted {kind}</source>
        <translation>{kind}, eingefügt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>That data is not a picture.</source>
        <translation>Diese Daten sind kein Bild.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>The picture&apos;s data is damaged.</source>
        <translation>Die Daten des Bildes sind beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>There is no picture in what was dropped or pasted.</source>
        <translation>In dem, was hierher gezogen oder eingefügt wurde, ist kein Bild.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Copy as Your Own</source>
        <translation>Nach eigener Vorlage kopieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Copy nothing, and leave the template as it was (Esc)</source>
        <translation>Nichts kopieren und die Vorlage lassen, wie sie war (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Copy the colours so, now and from now on</source>
        <translation>Die Farben so kopieren, jetzt und von nun an</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Insert {meaning}</source>
        <translation>{meaning} einfügen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Insert {name}</source>
        <translation>{name} einfügen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Put these where they shall stand; all else is copied as you type it.</source>
        <translation>Setzen Sie diese dorthin, wo sie stehen sollen; alles andere wird kopiert, wie Sie es schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>What is copied for each colour; it may have several lines</source>
        <translation>Was für jede Farbe kopiert wird; es darf mehrere Zeilen haben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>What will be copied</source>
        <translation>Was kopiert wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <source>Before {before}, after {after}</source>
        <translation>Vorher {before}, nachher {after}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <source>Left as it was, right as it will be; press the left half to go back to it</source>
        <translation>Links, wie sie war, rechts, wie sie wird; die linke Hälfte drücken, um zurückzugehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channel_slider.py"/>
        <source>{tooltip}; arrow keys step, with Shift by more</source>
        <translation>{tooltip}; die Pfeiltasten gehen einen Schritt, mit Umschalt größere</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>From transparent to opaque</source>
        <translation>Von durchsichtig bis deckend</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>How far it is from grey; past the hatched edge the screen&apos;s sRGB cannot follow</source>
        <translation>Wie weit sie von Grau entfernt ist; hinter dem schraffierten Rand kann das sRGB des Bildschirms nicht folgen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>How light it looks</source>
        <translation>Wie hell sie aussieht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Hue by HSL</source>
        <translation>Farbton nach HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Lightness by HSL</source>
        <translation>Helligkeit nach HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Round the circle of hues</source>
        <translation>Rund um den Farbkreis</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Saturation by HSL</source>
        <translation>Sättigung nach HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>{name}, 0 to 255</source>
        <translation>{name}, 0 bis 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Any CSS colour: a name, hex, rgb(), hsl(), oklch(), color(display-p3 …)</source>
        <translation>Jede CSS-Farbe: ein Name, Hex, rgb(), hsl(), oklch(), color(display-p3 …)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Beyond sRGB, shown as {shown}</source>
        <translation>Jenseits von sRGB, gezeigt als {shown}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Give the swatch this colour (Enter)</source>
        <translation>Dem Farbfeld diese Farbe geben (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Leave the swatch as it was (Esc)</source>
        <translation>Das Farbfeld lassen, wie es war (Esc)</translation>
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
        <translation>Die Farbe, wie sie gezeigt wird, #rrggbb</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>What the colour is called; empty: by its nearest known name</source>
        <translation>Wie die Farbe heißt; leer: nach ihrem nächsten bekannten Namen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>{label}, HSL</source>
        <translation>{label}, HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/number_field.py"/>
        <source>{tooltip}; up and down step, with Shift by more</source>
        <translation>{tooltip}; auf und ab gehen einen Schritt, mit Umschalt größere</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/connections.py"/>
        <source>That is no address that Huescope can open.</source>
        <translation>Das ist keine Adresse, die Huescope öffnen kann.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Connect to Storage</source>
        <translation>Mit Speicher verbinden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Connect to {title}</source>
        <translation>Mit {title} verbinden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Open what the form says (Enter)</source>
        <translation>Öffnen, was das Formular sagt (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Secrets are never saved: closing Huescope forgets them.</source>
        <translation>Geheimes wird nie gespeichert: wird Huescope geschlossen, ist es vergessen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Stop connecting, or close this form (Esc)</source>
        <translation>Das Verbinden anhalten oder dieses Formular schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>{label} has to be filled in.</source>
        <translation>{label} muss ausgefüllt sein.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/form_status.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>Show what is typed here</source>
        <translation>Zeigen, was hier geschrieben ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>Show {label}</source>
        <translation>{label} zeigen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>api key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>instance principal</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>security token</source>
        <translation>Sitzungstoken</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <source>It is never saved: closing Huescope forgets it.</source>
        <translation>Es wird nie gespeichert: wird Huescope geschlossen, ist es vergessen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <source>Leave it closed (Esc)</source>
        <translation>Geschlossen lassen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <source>Try again with this secret (Enter)</source>
        <translation>Mit diesem Geheimnis noch einmal versuchen (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>&amp;Copy Details</source>
        <translation>&amp;Einzelheiten kopieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>&amp;Go On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Close this and go on working (Enter)</source>
        <translation>Dies schließen und weiterarbeiten (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Copy the details, to send them to the developers</source>
        <translation>Die Einzelheiten kopieren, um sie den Entwicklern zu schicken</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Details of the error</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>For the developers: where it happened, without names of folders</source>
        <translation>Für die Entwickler: wo es geschah, ohne Namen von Ordnern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Unexpected Error</source>
        <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Your pictures were not changed, and unsaved palettes are kept as a draft. You can go on; if it happens again, save your work and start Huescope anew.</source>
        <translation>Ihre Bilder wurden nicht verändert, und nicht gespeicherte Paletten sind als Entwurf aufgehoben. Sie können weiterarbeiten; geschieht es wieder, speichern Sie Ihre Arbeit und starten Sie Huescope neu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>{n} more error since then.</source>
        <comment>{n} more errors since then.</comment>
        <translation>
            <numerusform>Seitdem {n} weiterer Fehler.</numerusform>
            <numerusform>Seitdem {n} weitere Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/log_folder.py"/>
        <source>The log is in {folder}.</source>
        <translation>Das Protokoll ist in {folder}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/log_folder.py"/>
        <source>There is no folder for logs, and none can be created ({strerror}).</source>
        <translation>Es gibt keinen Ordner für Protokolle, und keiner kann angelegt werden ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>Huescope met an error that it did not expect while {doing}.</source>
        <translation>Huescope stieß auf einen unerwarteten Fehler ({doing}).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>Huescope met an error that it did not expect.</source>
        <translation>Huescope stieß auf einen unerwarteten Fehler.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>The same unexpected error happened again; the log has it.</source>
        <translation>Derselbe unerwartete Fehler geschah wieder; er steht im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>analysing the picture</source>
        <translation>beim Untersuchen des Bildes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>connecting to the storage</source>
        <translation>beim Verbinden mit dem Speicher</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>finding the palette</source>
        <translation>beim Suchen der Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>keeping a draft of your work</source>
        <translation>beim Aufheben eines Entwurfs Ihrer Arbeit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>looking for unsaved work</source>
        <translation>beim Suchen nach nicht gespeicherter Arbeit</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>making a small picture</source>
        <translation>beim Anlegen eines kleinen Bildes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>opening a picture</source>
        <translation>beim Öffnen eines Bildes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>opening the Judge window</source>
        <translation>beim Öffnen des Fensters „Beurteilen“</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>preparing the histogram</source>
        <translation>beim Vorbereiten des Histogramms</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>reading the next picture</source>
        <translation>beim Lesen des nächsten Bildes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>saving the project</source>
        <translation>beim Speichern des Projekts</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>sorting the palette</source>
        <translation>beim Sortieren der Palette</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>A folder of {n} file, {size}</source>
        <comment>A folder of {n} files, {size}</comment>
        <translation>
            <numerusform>Ein Ordner mit {n} Datei, {size}</numerusform>
            <numerusform>Ein Ordner mit {n} Dateien, {size}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>holds {swatches}</source>
        <translation>enthält {swatches}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>written from {swatches}</source>
        <translation>geschrieben aus {swatches}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{content}, no text</source>
        <translation>{content}, kein Text</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} Byte</numerusform>
            <numerusform>{n} Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>… characters left out: {left}</source>
        <translation>… weggelassene Zeichen: {left}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>A folder of files cannot be copied as text; save it</source>
        <translation>Ein Ordner mit Dateien kann nicht als Text kopiert werden; speichern Sie ihn</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Choose where to save it (Enter)</source>
        <translation>Wählen, wo sie gespeichert wird (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Copied {words}.</source>
        <translation>{words} kopiert.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Export Palette</source>
        <translation>Palette exportieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Export {value}</source>
        <translation>{value} exportieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Leave the palette as it is (Esc)</source>
        <translation>Die Palette lassen, wie sie ist (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Put the text on the clipboard as it stands here</source>
        <translation>Den Text in die Zwischenablage legen, wie er hier steht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Saved {name} in {value}.</source>
        <translation>{name} in {value} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>This is no text that could be pasted anywhere; save it</source>
        <translation>Dies ist kein Text, der irgendwo eingefügt werden könnte; speichern Sie ihn</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>This palette has no colours yet. Open a picture, or add a colour, and export it then.</source>
        <translation>Diese Palette hat noch keine Farben. Öffnen Sie ein Bild, oder fügen Sie eine Farbe hinzu, und exportieren Sie sie dann.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>&amp;Colours</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Choose Folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Choose where the files go; none that is there is replaced</source>
        <translation>Wählen, wohin die Dateien kommen; keine vorhandene wird ersetzt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <location filename="../../app/huescope/ui/widgets/swatches/palette_strip.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Export Each</source>
        <translation>Einzeln exportieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Export nothing more</source>
        <translation>Nichts weiter exportieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Export to Folder</source>
        <translation>In Ordner exportieren</translation>
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
        <translation>Wie viele Farben jede Palette hat</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Saved {n} palette</source>
        <comment>Saved {n} palettes</comment>
        <translation>
            <numerusform>{n} Palette gespeichert</numerusform>
            <numerusform>{n} Paletten gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>The palette of each picture becomes a file of its own: {n} palette.</source>
        <comment>The palette of each picture becomes a file of its own: {n} palettes.</comment>
        <translation>
            <numerusform>Die Palette jedes Bildes wird eine eigene Datei: {n} Palette.</numerusform>
            <numerusform>Die Palette jedes Bildes wird eine eigene Datei: {n} Paletten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>What the palettes are written for</source>
        <translation>Wofür die Paletten geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <source>Find a format</source>
        <translation>Ein Format finden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <source>No format is called that.</source>
        <translation>Kein Format heißt so.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <source>Type a name, a suffix or a program; the arrow keys choose</source>
        <translation>Name, Endung oder Programm eingeben; die Pfeiltasten wählen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/image_view.py"/>
        <source>What it looks like</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Files of the folder</source>
        <translation>Dateien des Ordners</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Its pages cannot be shown here. Save it, and open it where you want to use it.</source>
        <translation>Die Seiten können hier nicht gezeigt werden. Speichern Sie die Datei, und öffnen Sie sie, wo Sie sie verwenden wollen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <location filename="../../app/huescope/ui/picture/view.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Show what is written</source>
        <translation>Zeigen, was geschrieben wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Show what it looks like</source>
        <translation>Zeigen, wie es aussieht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>The files that the folder will hold</source>
        <translation>Die Dateien, die der Ordner enthalten wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source> and transparency</source>
        <translation> und Transparenz</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>, converted from {name}</source>
        <translation>, umgerechnet aus {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Kept: size in pixels{alpha}. The colours are sRGB{profile}. Not kept: date, camera, place and other metadata.</source>
        <translation>Erhalten: Größe in Pixeln{alpha}. Die Farben sind sRGB{profile}. Nicht erhalten: Datum, Kamera, Ort und andere Metadaten.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Of the palette&apos;s {all_colors}, those that most pixels take.</source>
        <translation>Von den {all_colors} der Palette die, die die meisten Pixel bekommen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Progress of saving</source>
        <translation>Fortschritt des Speicherns</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Save Reduced Picture</source>
        <translation>Reduziertes Bild speichern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <location filename="../../app/huescope/ui/export/save_dialog.py"/>
        <source>Save as {label}</source>
        <translation>Als {label} speichern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Stop saving, or close without saving (Esc)</source>
        <translation>Das Speichern anhalten oder schließen, ohne zu speichern (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>The other frames take the colours of the first one.</source>
        <translation>Die anderen Bilder der Animation bekommen die Farben des ersten.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>The palette is being found; sizes follow.</source>
        <translation>Die Palette wird gesucht; die Größen folgen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>{n} frame</source>
        <comment>{n} frames</comment>
        <translation>
            <numerusform>{n} Einzelbild</numerusform>
            <numerusform>{n} Einzelbilder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>{picture}: in {colors}, dithered.</source>
        <translation>{picture}: in {colors}, gedithert.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>{picture}: in {colors}.</source>
        <translation>{picture}: in {colors}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Of the source</source>
        <translation>Der Quelle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Suffix</source>
        <translation>Endung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>{size_bytes} bytes</source>
        <translation>{size_bytes} Byte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/save_dialog.py"/>
        <source>{label} in a zip file (*{suffix}{zip})</source>
        <translation>{label} in einer Zip-Datei (*{suffix}{zip})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Enter, or a click, runs the chosen command</source>
        <translation>Die Eingabetaste oder ein Klick führt den gewählten Befehl aus</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Find a command</source>
        <translation>Einen Befehl finden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>No command is called that.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Type a part of its name; the arrow keys choose, Enter runs it</source>
        <translation>Einen Teil des Namens eingeben; die Pfeiltasten wählen, die Eingabetaste führt aus</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Type what you want to do</source>
        <translation>Schreiben Sie, was Sie tun wollen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>{title} is not possible now.</source>
        <translation>{title} ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Versionen kopieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Close this (Esc)</source>
        <translation>Dies schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <source>Copy the versions, to send them with a report</source>
        <translation>Die Versionen kopieren, um sie mit einem Bericht zu schicken</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <source>Ctrl+C copies what is selected</source>
        <translation>Ctrl+C kopiert, was ausgewählt ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/entry_delegate.py"/>
        <source>on</source>
        <comment>switched</comment>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Go to the page before this one (Alt+Left)</source>
        <translation>Zur Seite vor dieser gehen (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Tab goes from link to link, and Return follows one</source>
        <translation>Tab geht von Verweis zu Verweis, die Eingabetaste folgt einem</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/licenses.py"/>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/licenses.py"/>
        <source>see its documentation</source>
        <translation>siehe die Dokumentation</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/licenses.py"/>
        <source>| Library | Version | Licence |</source>
        <translation>| Bibliothek | Version | Lizenz |</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Average a smaller or larger square</source>
        <translation>Ein kleineres oder größeres Quadrat mitteln</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Bring deleted palettes back</source>
        <translation>Gelöschte Paletten zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Choose another swatch</source>
        <translation>Ein anderes Farbfeld wählen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Choose several</source>
        <translation>Mehrere wählen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Copy the colour</source>
        <translation>Die Farbe kopieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Edit its tags</source>
        <translation>Stichwörter bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Go back to the pictures</source>
        <translation>Zurück zu den Bildern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Go to the enclosing folder</source>
        <translation>Zum übergeordneten Ordner gehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Go to the first or last value</source>
        <translation>Zum ersten oder letzten Wert gehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Histogram, Scopes, Share Bar</source>
        <translation>Histogramm, Messansichten, Anteile</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>How Many, Calm - Vivid</source>
        <translation>Wie viele, Ruhig – Lebhaft</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Leave the colour as it was</source>
        <translation>Die Farbe lassen, wie sie war</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Move by one pixel</source>
        <translation>Um ein Pixel verschieben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Move by ten pixels</source>
        <translation>Um zehn Pixel verschieben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Move the picture with the mouse while held</source>
        <translation>Das Bild mit der Maus verschieben, solange gehalten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>One step less or more</source>
        <translation>Eine Stufe weniger oder mehr</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the next picture</source>
        <translation>Das nächste Bild öffnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the palette</source>
        <translation>Die Palette öffnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the picture or folder</source>
        <translation>Das Bild oder den Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the previous picture</source>
        <translation>Das vorige Bild öffnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Palettes in Library</source>
        <translation>Paletten in der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Pin, Eyedropper</source>
        <translation>Nadel, Pipette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Read the values further away</source>
        <translation>Werte weiter entfernt ablesen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Read the values next to this one</source>
        <translation>Werte daneben ablesen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Rename it</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Shift+Arrow keys</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Show the original while held</source>
        <translation>Das Original zeigen, solange gehalten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Star it, or take the star away</source>
        <translation>Mit Stern versehen oder ihn wegnehmen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Stop lighting up a range in the picture</source>
        <translation>Einen Bereich nicht mehr im Bild hervorheben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Swatches</source>
        <translation>Farbfelder</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Take the colour</source>
        <translation>Die Farbe nehmen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>To the lower or upper end</source>
        <translation>Zum unteren oder oberen Ende</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/printing.py"/>
        <source>Huescope: keyboard shortcuts</source>
        <translation>Huescope: Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Close this list (Esc)</source>
        <translation>Diese Liste schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Find a shortcut</source>
        <translation>Ein Tastenkürzel finden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>No shortcut does that.</source>
        <translation>Kein Tastenkürzel tut das.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Print what is listed, or save it as PDF</source>
        <translation>Drucken, was aufgelistet ist, oder als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Shortcuts</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Type what it does, or its keys</source>
        <translation>Schreiben Sie, was es tut, oder seine Tasten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>What each key does, by menu and by part of the window</source>
        <translation>Was jede Taste tut, nach Menü und Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Choose how many colours</source>
        <translation>Wählen Sie, wie viele Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Close these cards; Help &gt; Welcome shows them again</source>
        <translation>Diese Karten schließen; Hilfe &gt; Willkommen zeigt sie wieder</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Ctrl+C copies the selected colour. Export writes the palette for CSS, Adobe, Figma and many others, and Share makes a board for a client.</source>
        <translation>Ctrl+C kopiert die ausgewählte Farbe. Exportieren schreibt die Palette für CSS, Adobe, Figma und viele andere, und Teilen macht eine Tafel für Kunden daraus.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Drop a picture</source>
        <translation>Ein Bild hierher ziehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Drop a picture anywhere on this window, or press Ctrl+O. Folders and buckets open in the browser on the left.</source>
        <translation>Ziehen Sie ein Bild irgendwo auf dieses Fenster, oder drücken Sie Ctrl+O. Ordner und Buckets öffnen sich links im Browser.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Go on to the next card</source>
        <translation>Zur nächsten Karte gehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Keep what you like</source>
        <translation>Behalten, was gefällt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Lock a Colour</source>
        <translation>Eine Farbe sperren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Move the Slider</source>
        <translation>Den Regler bewegen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Move the slider under the palette, from 2 to 256. The picture follows, and small pictures under it show where it leads.</source>
        <translation>Bewegen Sie den Regler unter der Palette von 2 bis 256. Das Bild folgt, und kleine Bilder darunter zeigen, wohin es führt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Open Export</source>
        <translation>Exportieren öffnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Open a Sample</source>
        <translation>Ein Beispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Select a colour and press L: it stays, wherever the slider goes. Drag a pin to take another colour from the picture.</source>
        <translation>Wählen Sie eine Farbe, und drücken Sie L: sie bleibt, wohin der Regler auch geht. Ziehen Sie eine Nadel, um eine andere Farbe aus dem Bild zu nehmen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Show it on the picture that is open</source>
        <translation>Am offenen Bild zeigen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Take it away</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Welcome, card {card}: {title}</source>
        <translation>Willkommen, Karte {card}: {title}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>{place} of {steps}</source>
        <translation>{place} von {steps}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Drag or use the arrow keys to turn it, the wheel or + and − to zoom</source>
        <translation>Ziehen oder Pfeiltasten drehen, das Mausrad oder + und − zoomen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Draw each shade in the colour of the swatch that it belongs to</source>
        <translation>Jeden Ton in der Farbe des Farbfelds zeichnen, zu dem er gehört</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Hue as direction, chroma as distance from grey, as seen from white</source>
        <translation>Farbton als Richtung, Buntheit als Abstand von Grau, von Weiß aus gesehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Lightness upwards, chroma to the right; greys at the left</source>
        <translation>Helligkeit nach oben, Buntheit nach rechts; Graues links</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_view.py"/>
        <source>Colour cloud</source>
        <translation>Farbwolke</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_view.py"/>
        <source>The arrow keys turn it, + and - zoom, Home shows it as at first.</source>
        <translation>Die Pfeiltasten drehen sie, + und - zoomen, Pos1 zeigt sie wie am Anfang.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram.py"/>
        <source>Arrow keys read it bin by bin, with Shift they light a range of tones in the picture</source>
        <translation>Pfeiltasten lesen es Stufe für Stufe ab, mit Umschalt heben sie einen Tonbereich im Bild hervor</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram.py"/>
        <source>Drag to light a range of tones in the picture. {keys}.</source>
        <translation>Ziehen hebt einen Tonbereich im Bild hervor. {keys}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Level {level} (L* {lightness:.0f}):  {shares}</source>
        <translation>Stufe {level} (L* {lightness:.0f}):  {shares}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Lin</source>
        <translation>Lin</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Linear: heights are counts of pixels</source>
        <translation>Linear: Höhen sind Anzahlen von Pixeln</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Logarithm: even single pixels show</source>
        <translation>Logarithmus: selbst einzelne Pixel sind zu sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide blue</source>
        <translation>Blau zeigen oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide green</source>
        <translation>Grün zeigen oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide lightness: L* of CIELAB, from black to white</source>
        <translation>Helligkeit zeigen oder ausblenden: L* von CIELAB, von Schwarz bis Weiß</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide luma: the brightness of BT.709, as video measures it</source>
        <translation>Luma zeigen oder ausblenden: die Helligkeit von BT.709, wie Video sie misst</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide red</source>
        <translation>Rot zeigen oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Sqrt</source>
        <translation>√</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Square root: small counts stay visible beside large ones</source>
        <translation>Quadratwurzel: kleine Anzahlen bleiben neben großen sichtbar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>{label} {lowest} to {highest}: {share} of pixels, lit in the picture</source>
        <translation>{label} {lowest} bis {highest}: {share} der Pixel, im Bild hervorgehoben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/large_swatch.py"/>
        <source>{role}
{swatch}
Click to copy it.</source>
        <translation>{role}
{swatch}
Klicken kopiert sie.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/large_swatch.py"/>
        <source>{role} of the picture</source>
        <translation>{role} des Bildes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Count similar shades together: each swatch is the most frequent colour of its group and tells the share of the whole group. Off: single colours, exactly counted.</source>
        <translation>Ähnliche Töne zusammen zählen: jedes Farbfeld ist die häufigste Farbe seiner Gruppe und nennt den Anteil der ganzen Gruppe. Aus: einzelne Farben, genau gezählt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Grouped</source>
        <translation>Gruppiert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Most frequent</source>
        <translation>Am häufigsten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Order of most frequent</source>
        <translation>Reihenfolge der häufigsten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>The order in which the swatches stand</source>
        <translation>Die Reihenfolge, in der die Farbfelder stehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>{swatches}, together {share} of the picture</source>
        <translation>{swatches}, zusammen {share} des Bildes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Draw a rectangle over the picture: only what is inside counts</source>
        <translation>Ein Rechteck über das Bild ziehen: nur was darin ist, zählt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Draw round a part of the picture: only what is inside counts</source>
        <translation>Einen Teil des Bildes umfahren: nur was darin ist, zählt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Kind of swatch</source>
        <translation>Art der Farbfelder</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Look at the whole picture again</source>
        <translation>Wieder das ganze Bild betrachten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Space</source>
        <comment>of colours</comment>
        <translation>Raum</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Swatch</source>
        <translation>Farbfeld</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>All by share</source>
        <translation>Alle nach Anteil</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>First colour</source>
        <translation>Erste Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>How colours are found</source>
        <translation>Wie Farben gesucht werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>Largest:  </source>
        <translation>Größte:  </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>Main colour</source>
        <translation>Hauptfarbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>Second colour</source>
        <translation>Zweite Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>The scopes are in a panel of their own.</source>
        <translation>Die Messansichten sind in einem eigenen Bereich.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_dock.py"/>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Scopes</source>
        <translation>Messansichten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_dock.py"/>
        <source>Show the scopes in a window of their own</source>
        <translation>Die Messansichten in einem eigenen Fenster zeigen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Put the scopes back into the inspector</source>
        <translation>Die Messansichten zurück in den Inspektor holen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Show the scopes in a window of their own, as large as you like</source>
        <translation>Die Messansichten in einem eigenen Fenster zeigen, so groß Sie wollen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>All notations</source>
        <translation>Alle Schreibweisen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Copied {color}</source>
        <translation>{color} kopiert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Fewer notations</source>
        <translation>Weniger Schreibweisen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Selected colour</source>
        <translation>Ausgewählte Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Show or hide the notations that are used less often</source>
        <translation>Seltener gebrauchte Schreibweisen zeigen oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>After</source>
        <comment>neighbour</comment>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Before</source>
        <comment>neighbour</comment>
        <translation>Davor</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Contrast ratio of WCAG 2.2, from 1 to 21: 4.5 for text, 3 for text from 24 px or bold from 19 px, 7 for AAA</source>
        <translation>Kontrastverhältnis nach WCAG 2.2, von 1 bis 21: 4,5 für Text, 3 für Text ab 24 px oder fett ab 19 px, 7 für AAA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Measured by {formula}; just noticeable from {jnd:g}</source>
        <translation>Gemessen mit {formula}; gerade merklich ab {jnd:g}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>On black</source>
        <translation>Auf Schwarz</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>On white</source>
        <translation>Auf Weiß</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Select a colour in the palette to see its values.</source>
        <translation>Wählen Sie eine Farbe der Palette, um ihre Werte zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>To {value}. {state}</source>
        <translation>Zu {value}. {state}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>from {source}</source>
        <translation>aus {source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>nearest to {share} of the picture</source>
        <translation>am nächsten an {share} des Bildes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>not found in the picture</source>
        <translation>nicht im Bild gefunden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>picked at column {column}, row {row}</source>
        <translation>aufgenommen in Spalte {column}, Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>such as at column {column}, row {row}</source>
        <translation>etwa in Spalte {column}, Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>typed or pasted</source>
        <translation>eingegeben oder eingefügt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>typed or pasted in {space}</source>
        <translation>eingegeben oder eingefügt in {space}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>{n} colour selected</source>
        <comment>{n} colours selected</comment>
        <translation>
            <numerusform>{n} Farbe ausgewählt</numerusform>
            <numerusform>{n} Farben ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>{selected}, together {share} of the picture</source>
        <translation>{selected}, zusammen {share} des Bildes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/share_bar.py"/>
        <source>Colours by share</source>
        <translation>Farben nach Anteil</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/share_bar.py"/>
        <source>Each colour is as wide as its share. Click or press Enter to select it.</source>
        <translation>Jede Farbe ist so breit wie ihr Anteil. Klicken oder Eingabetaste wählt sie aus.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/share_bar.py"/>
        <source>{swatches} by share</source>
        <translation>{swatches} nach Anteil</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/trace_view.py"/>
        <source>The left and right arrow keys point out the swatches, one after the other.</source>
        <translation>Die Pfeiltasten nach links und rechts zeigen die Farbfelder nacheinander.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/value_list.py"/>
        <source>Values of the selected colour</source>
        <translation>Werte der ausgewählten Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>The palette on the left, as the first one</source>
        <translation>Die Palette links, als die erste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>The palette on the right, as what became of it</source>
        <translation>Die Palette rechts, als das, was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>What became of each colour</source>
        <translation>Was aus jeder Farbe wurde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>changed, not noticeably</source>
        <translation>geändert, nicht merklich</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>moved among its neighbours</source>
        <translation>unter ihren Nachbarn verschoben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>moved from place {before_place} to {after_place}</source>
        <translation>von Platz {before_place} zu {after_place} verschoben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} added</source>
        <translation>{count} hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} moved</source>
        <translation>{count} verschoben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} removed</source>
        <translation>{count} entfernt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} unchanged</source>
        <translation>{count} unverändert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{name}, as it began</source>
        <translation>{name}, wie sie begann</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>After: {figures}</source>
        <translation>Nachher: {figures}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Before: {figures}</source>
        <translation>Vorher: {figures}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>By which formula contrast is measured</source>
        <translation>Nach welcher Formel Kontrast gemessen wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Contrast formula</source>
        <translation>Kontrastformel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Contrast of all pairs, text by row, background by column</source>
        <translation>Kontrast aller Paare, Text nach Zeilen, Hintergrund nach Spalten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Fails: even {label} asks for {least:g}</source>
        <translation>Besteht nicht: selbst {label} verlangt {least:g}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Level that is asked for</source>
        <translation>Verlangte Stufe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Passes {label} only: {meaning}</source>
        <translation>Besteht nur {label}: {meaning}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Passes {label}: {meaning}</source>
        <translation>Besteht {label}: {meaning}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Point at a cell to read it; a click selects its two swatches</source>
        <translation>Auf eine Zelle zeigen, um sie zu lesen; ein Klick wählt ihre beiden Farbfelder aus</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Rows are the text, columns the background. Strong ones pass {label}, grey ones less.</source>
        <translation>Zeilen sind der Text, Spalten der Hintergrund. Kräftige bestehen {label}, graue weniger.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Rows are the text, columns the background. Strong ones pass {label}.</source>
        <translation>Zeilen sind der Text, Spalten der Hintergrund. Kräftige bestehen {label}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>The level that a pair has to pass</source>
        <translation>Die Stufe, die ein Paar bestehen muss</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>fails</source>
        <translation>besteht nicht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>passes {label}</source>
        <translation>besteht {label}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>{n} of {pairs} passes {level}: {meaning}</source>
        <comment>{n} of {pairs} pass {level}: {meaning}</comment>
        <translation>
            <numerusform>{n} von {pairs} besteht {level}: {meaning}</numerusform>
            <numerusform>{n} von {pairs} bestehen {level}: {meaning}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>{n} pair</source>
        <comment>{n} pairs</comment>
        <translation>
            <numerusform>{n} Paar</numerusform>
            <numerusform>{n} Paaren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>{text} on {ground}</source>
        <translation>{text} auf {ground}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>{text} on {ground}: {figure}, {passed}</source>
        <translation>{text} auf {ground}: {figure}, {passed}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Closest pairs</source>
        <translation>Nächste Paare</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Difference formula</source>
        <translation>Unterschiedsformel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Differences of all pairs</source>
        <translation>Unterschiede aller Paare</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>How the difference ΔE is measured</source>
        <translation>Wie der Unterschied ΔE gemessen wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Just noticeable: ΔE {jnd:g}. {description}</source>
        <translation>Gerade merklich: ΔE {jnd:g}. {description}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>None is under the just noticeable difference in normal vision</source>
        <translation>Keines liegt bei normalem Sehen unter dem gerade merklichen Unterschied</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>One colour</source>
        <translation>Eine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>The chosen pair</source>
        <translation>Das gewählte Paar</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>The stronger a cell, the more alike its two colours.</source>
        <translation>Je kräftiger eine Zelle, desto ähnlicher ihre beiden Farben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Where that figure is from: {jnd_source}</source>
        <translation>Woher diese Zahl ist: {jnd_source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>the same colour</source>
        <translation>dieselbe Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>under the just noticeable difference</source>
        <translation>unter dem gerade merklichen Unterschied</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{count} or more under the just noticeable difference in normal vision</source>
        <translation>{count} oder mehr unter dem gerade merklichen Unterschied bei normalem Sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{count} under the just noticeable difference in normal vision</source>
        <translation>{count} unter dem gerade merklichen Unterschied bei normalem Sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{figure} times what is just noticeable</source>
        <translation>{figure}-mal das gerade Merkliche</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{figure} × just noticeable</source>
        <translation>{figure} × gerade merklich</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{first} and {second}: {delta_e_number}, {grade}</source>
        <translation>{first} und {second}: {delta_e_number}, {grade}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{sentence}: most people see one colour</source>
        <translation>{sentence}: die meisten sehen eine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Choose a pair of two colours</source>
        <translation>Wählen Sie ein Paar aus zwei Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Give the swatch this colour, in one step that can be undone</source>
        <translation>Dem Farbfeld diese Farbe geben, in einem Schritt, der rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Let the colour of the background change</source>
        <translation>Die Farbe des Hintergrunds ändern lassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Let the colour of the text change</source>
        <translation>Die Farbe des Textes ändern lassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Looking in the picture…</source>
        <translation>Im Bild wird gesucht …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Nearest passing colours</source>
        <translation>Nächste Farben, die bestehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Nearest that passes</source>
        <translation>Nächste, die besteht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>No colour passes {level} here: change the other one.</source>
        <translation>Keine Farbe besteht hier {level}: ändern Sie die andere.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Nothing to fix</source>
        <translation>Nichts zu beheben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>This pair passes {level}.</source>
        <translation>Dieses Paar besteht {level}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>darker by {percent:.1f} % (OKLCH lightness)</source>
        <translation>um {percent:.1f} % dunkler (Helligkeit in OKLCH)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>in the picture, {pixels} px</source>
        <translation>im Bild, {pixels} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>lighter by {percent:.1f} % (OKLCH lightness)</source>
        <translation>um {percent:.1f} % heller (Helligkeit in OKLCH)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>{swatch} is locked.</source>
        <translation>{swatch} ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Above the colours as they are, below what they become</source>
        <translation>Oben die Farben, wie sie sind, unten, was aus ihnen wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Colours that differ by no more than this (CIEDE2000) become one</source>
        <translation>Farben, die sich um nicht mehr als dies unterscheiden (CIEDE2000), werden eine</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Let alike colours become one, weighted by their share; locked ones stay as they are</source>
        <translation>Ähnliche Farben zu einer werden lassen, nach Anteil gewichtet; gesperrte bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge colours that differ by less</source>
        <translation>Farben zusammenfassen, die sich um weniger unterscheiden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge into {after}</source>
        <translation>Zu {after} zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge similar</source>
        <translation>Ähnliche zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>The palette above, what it becomes below</source>
        <translation>Oben die Palette, unten, was aus ihr wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Up to ΔE {threshold:.1f}: {summary}</source>
        <translation>Bis ΔE {threshold:.1f}: {summary}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>nothing merges</source>
        <translation>nichts wird zusammengefasst</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>{before} become {after}</source>
        <translation>aus {before} werden {after}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>Open a picture or add a colour to judge them.</source>
        <translation>Öffnen Sie ein Bild, oder fügen Sie eine Farbe hinzu, um sie zu beurteilen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>There is nothing to compare it with.</source>
        <translation>Es gibt nichts, womit verglichen werden könnte.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>This could not be worked out</source>
        <translation>Dies ließ sich nicht berechnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>Too many colours</source>
        <translation>Zu viele Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>Up to {max_swatches} colours are judged at once; there are {count}.</source>
        <translation>Bis zu {max_swatches} Farben werden zugleich beurteilt; es sind {count}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/pair_list.py"/>
        <location filename="../../app/huescope/ui/judge/strips.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Change to {rgb}</source>
        <translation>In {rgb} ändern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Changed: {ratio}</source>
        <translation>Geändert: {ratio}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Copied: {splitlines}</source>
        <translation>Kopiert: {splitlines}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Copy as CSS</source>
        <translation>Als CSS kopieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Copy the chosen pair as text and background colour (Ctrl+C)</source>
        <translation>Das gewählte Paar als Text- und Hintergrundfarbe kopieren (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Every pair, for the most that it can be used for</source>
        <translation>Jedes Paar, für das Höchste, wofür es taugt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Give the swatch a colour that passes</source>
        <translation>Dem Farbfeld eine Farbe geben, die besteht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>No two colours pass: {need}, and the nearest, {text} on {ground}, has {ratio}.</source>
        <translation>Keine zwei Farben bestehen: {need}, und das nächste Paar, {text} auf {ground}, hat {ratio}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Now: {ratio}</source>
        <translation>Jetzt: {ratio}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Pair each colour of the palette with black and with white too</source>
        <translation>Jede Farbe der Palette auch mit Schwarz und mit Weiß paaren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>The smallest change that mends it is a darker {swatch}: {rgb} in place of {hex}, ΔE {difference:.1f}.</source>
        <translation>Die kleinste Änderung, die es behebt, ist ein dunkleres {swatch}: {rgb} statt {hex}, ΔE {difference:.1f}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>The smallest change that mends it is a lighter {swatch}: {rgb} in place of {hex}, ΔE {difference:.1f}.</source>
        <translation>Die kleinste Änderung, die es behebt, ist ein helleres {swatch}: {rgb} statt {hex}, ΔE {difference:.1f}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>There is only one colour, and {need} between two.</source>
        <translation>Es gibt nur eine Farbe, und {need} zwischen zweien.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>With black and white</source>
        <translation>Mit Schwarz und Weiß</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>white</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{for_text}, {enhanced} of them at AAA; {for_controls}</source>
        <translation>{for_text}, davon {enhanced} mit AAA; {for_controls}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{label} needs {least:g} : 1</source>
        <translation>{label} braucht {least:g} : 1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{meaning}: at least {least:g} : 1</source>
        <translation>{meaning}: mindestens {least:g} : 1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{n} pair for large text and controls</source>
        <comment>{n} pairs for large text and controls</comment>
        <translation>
            <numerusform>{n} Paar für große Schrift und Bedienelemente</numerusform>
            <numerusform>{n} Paare für große Schrift und Bedienelemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{n} pair passes for text</source>
        <comment>{n} pairs pass for text</comment>
        <translation>
            <numerusform>{n} Paar besteht für Text</numerusform>
            <numerusform>{n} Paare bestehen für Text</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{summary}; the best {listed} are listed</source>
        <translation>{summary}; die besten {listed} sind aufgelistet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{swatch} is locked</source>
        <translation>{swatch} ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Copy as CSS, the Other Way Round</source>
        <translation>Als CSS kopieren, umgekehrt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Pairs that pass</source>
        <translation>Paare, die bestehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/sample.py"/>
        <source>Small text like this</source>
        <translation>Kleiner Text wie dieser</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/sample.py"/>
        <source>The pair as text on its background</source>
        <translation>Das Paar als Text auf seinem Hintergrund</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/verdict.py"/>
        <source>Two colours look the same where they differ by less than the just noticeable difference of the formula. They collapse where that is so only to some eyes, which miss red (protan), green (deutan), blue (tritan) or all colour (achromatopsia)</source>
        <translation>Zwei Farben sehen gleich aus, wo sie sich um weniger als den gerade merklichen Unterschied der Formel unterscheiden. Sie fallen zusammen, wo das nur für manche Augen so ist: solche, denen Rot (Protan), Grün (Deutan), Blau (Tritan) oder jede Farbe (Achromatopsie) fehlt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/verdict.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Click a row to see the whole window through these eyes.</source>
        <translation>Klicken Sie auf eine Zeile, um das ganze Fenster mit diesen Augen zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Different to most people; to these eyes one colour, or hardly two.</source>
        <translation>Für die meisten verschieden; für diese Augen eine Farbe oder kaum zwei.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>None: what most people tell apart clearly, these eyes do too.</source>
        <translation>Keine: was die meisten klar unterscheiden, tun auch diese Augen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Pairs that collapse, or nearly</source>
        <translation>Paare, die zusammenfallen, oder fast</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Pairs that look alike</source>
        <translation>Paare, die gleich aussehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>hardly apart</source>
        <translation>kaum verschieden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>no pair collapses</source>
        <translation>kein Paar fällt zusammen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{kind}: pairs that collapse, or nearly</source>
        <translation>{kind}: Paare, die zusammenfallen, oder fast</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{kind}: {grade}, to most people ΔE {in_normal_vision:.1f}</source>
        <translation>{kind}: {grade}, für die meisten ΔE {in_normal_vision:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{tip}
Click to see the whole window so.</source>
        <translation>{tip}
Klicken zeigt das ganze Fenster so.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>A click selects the swatches.</source>
        <translation>Ein Klick wählt die Farbfelder aus.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>No colour is there twice or nearly so, and none lies beyond sRGB.</source>
        <translation>Keine Farbe ist zweimal oder fast zweimal da, und keine liegt jenseits von sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>No doubles</source>
        <translation>Keine doppelten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Warnings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>beyond sRGB: shown, and written where only sRGB is known, as {hex}</source>
        <translation>jenseits von sRGB: gezeigt, und geschrieben, wo nur sRGB bekannt ist, als {hex}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>the same colour: {hex}</source>
        <translation>dieselbe Farbe: {hex}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>under the just noticeable difference: most people see one colour</source>
        <translation>unter dem gerade merklichen Unterschied: die meisten sehen eine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>{more} more</source>
        <translation>{more} weitere</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Colour Vision</source>
        <translation>Farbensehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Colour vision: {label}</source>
        <translation>Farbensehen: {label}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Duplicates, colours beyond sRGB, and colours that look the same</source>
        <translation>Doppelte, Farben jenseits von sRGB und Farben, die gleich aussehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Fix Contrast</source>
        <translation>Kontrast beheben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>How different the colours are, and which could become one</source>
        <translation>Wie verschieden die Farben sind und welche eine werden könnten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>How other eyes see the palette, and what they cannot tell apart</source>
        <translation>Wie andere Augen die Palette sehen und was sie nicht unterscheiden können</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>How well each colour reads as text on each other</source>
        <translation>Wie gut jede Farbe als Text auf jeder anderen zu lesen ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Judge Palette</source>
        <translation>Palette beurteilen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Merge Similar</source>
        <translation>Ähnliche zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Pairs That Pass</source>
        <translation>Paare, die bestehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Warnings  {count}</source>
        <translation>Hinweise  {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Ways to judge</source>
        <translation>Arten zu urteilen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>What became of a palette: two of the open ones side by side</source>
        <translation>Was aus einer Palette wurde: zwei der offenen nebeneinander</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Which colours can be text, or a control, on which others</source>
        <translation>Welche Farben auf welchen anderen Text oder Bedienelement sein können</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;All Commands…</source>
        <translation>&amp;Alle Befehle …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Connect to Storage…</source>
        <translation>Mit Speicher &amp;verbinden …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Copy Colours</source>
        <translation>Farben &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Keep in Library</source>
        <translation>In der &amp;Bibliothek behalten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Next Picture</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Paste Picture</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Previous Picture</source>
        <translation>&amp;Voriges Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;What&apos;s New</source>
        <translation>&amp;Neuigkeiten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>100 %: one pixel of the picture on one pixel of the screen</source>
        <translation>100 %: ein Pixel des Bildes auf einem Pixel des Bildschirms</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>A&amp;bout Huescope</source>
        <translation>&amp;Über Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>A&amp;dd to Board…</source>
        <translation>Zur Tafel &amp;hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>A&amp;rrange Board</source>
        <translation>Tafel &amp;ordnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Brand A&amp;udit…</source>
        <translation>Marken&amp;prüfung…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Browse a folder of pictures</source>
        <translation>Einen Ordner mit Bildern durchsehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Browse pictures in a bucket, of Oracle Cloud for instance</source>
        <translation>Bilder in einem Bucket durchsehen, etwa der Oracle Cloud</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Choose theme, notation, number of colours, memory, and how pictures are opened</source>
        <translation>Thema, Schreibweise, Anzahl der Farben, Speicher und die Art wählen, wie Bilder geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Close Huescope</source>
        <translation>Huescope schließen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Compare Pale&amp;ttes…</source>
        <translation>Pale&amp;tten vergleichen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Copy &amp;Reduced Picture</source>
        <translation>&amp;Reduziertes Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Copy the selected swatches, or the whole palette, one a line; Copy As says how</source>
        <translation>Die ausgewählten Farbfelder oder die ganze Palette kopieren, eine je Zeile; „Kopieren als“ sagt, wie</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/main_window/late_parts.py"/>
        <source>Export A&amp;gain</source>
        <translation>Noch &amp;einmal exportieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Export Eac&amp;h…</source>
        <translation>Ein&amp;zeln exportieren …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Fi&amp;gures…</source>
        <translation>&amp;Zahlen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Find a command by its name, and run it</source>
        <translation>Einen Befehl nach seinem Namen finden und ausführen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>How near the reduced picture is to the original, and how its colours were searched</source>
        <translation>Wie nah das reduzierte Bild dem Original ist und wie seine Farben gesucht wurden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the open palettes in a project file, with their pictures, names, locks and notes</source>
        <translation>Die offenen Paletten in einer Projektdatei aufheben, mit Bildern, Namen, Sperren und Notizen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the open palettes in another project file</source>
        <translation>Die offenen Paletten in einer anderen Projektdatei aufheben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the shown palette in the library with a star; once more takes the star away</source>
        <translation>Die gezeigte Palette mit Stern in der Bibliothek aufheben; noch einmal nimmt den Stern weg</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the shown palette in the library, where it can be found again</source>
        <translation>Die gezeigte Palette in der Bibliothek aufheben, wo sie wiederzufinden ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Lay all pictures of the board in rows again, as large as they were</source>
        <translation>Alle Bilder der Tafel wieder in Reihen legen, so groß wie zuvor</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Lay more pictures on the board: those selected in the browser, or ones that you choose</source>
        <translation>Weitere Bilder auf die Tafel legen: die im Browser ausgewählten oder solche, die Sie wählen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Lay pictures beside each other, with one palette of all: those selected in the browser</source>
        <translation>Bilder nebeneinanderlegen, mit einer Palette aus allen: die im Browser ausgewählten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>List what keys do in each part of the window; can be searched and printed</source>
        <translation>Auflisten, was Tasten in jedem Teil des Fensters tun; zu durchsuchen und zu drucken</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Look closer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Make a board of photograph and palette, to copy, save or drag out as an image</source>
        <translation>Eine Tafel aus Foto und Palette machen, um sie zu kopieren, zu speichern oder als Bild herauszuziehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>New &amp;Board…</source>
        <translation>Neue &amp;Tafel …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open pictures, palettes of any program, or a project</source>
        <translation>Bilder, Paletten irgendeines Programms oder ein Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the folder where Huescope notes what went wrong, without pictures or passwords</source>
        <translation>Den Ordner öffnen, in dem Huescope notiert, was schiefging, ohne Bilder oder Passwörter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the picture after this one; the right arrow does it too</source>
        <translation>Das Bild nach diesem öffnen; der Pfeil nach rechts tut es auch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the picture before this one; the left arrow does it too</source>
        <translation>Das Bild vor diesem öffnen; der Pfeil nach links tut es auch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the picture from the clipboard, or the one whose path or address is there</source>
        <translation>Das Bild aus der Zwischenablage öffnen oder das, dessen Pfad oder Adresse darin steht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Pale&amp;ttes in Library</source>
        <translation>Pale&amp;tten in der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Put the picture in the colours of the palette on the clipboard, at full size</source>
        <translation>Das Bild in den Farben der Palette in die Zwischenablage legen, in voller Größe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Read how everything is done; no network is needed</source>
        <translation>Nachlesen, wie alles geht; ohne Netz</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Read what changed in this version and in earlier ones</source>
        <translation>Nachlesen, was sich in dieser und in früheren Versionen geändert hat</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>S&amp;hare…</source>
        <translation>Te&amp;ilen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save &amp;Four Panels…</source>
        <translation>&amp;Vier Felder speichern …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save Reduced P&amp;icture…</source>
        <translation>Reduziertes B&amp;ild speichern …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save Si&amp;x Sizes…</source>
        <translation>Se&amp;chs Größen speichern …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the palette of each picture that is selected in the browser as a file of its own</source>
        <translation>Die Palette jedes im Browser ausgewählten Bildes als eigene Datei speichern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the palette once more as it was saved last: same format, same options, same file</source>
        <translation>Die Palette noch einmal speichern wie zuletzt: gleiches Format, gleiche Optionen, gleiche Datei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the picture beside its colours by share, its main and its second colour: PNG or PDF</source>
        <translation>Das Bild neben seinen Farben nach Anteil, seiner Haupt- und seiner zweiten Farbe speichern: PNG oder PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the picture in 2 to 64 colours side by side on one sheet: PNG or PDF</source>
        <translation>Das Bild in 2 bis 64 Farben nebeneinander auf einem Bogen speichern: PNG oder PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the picture in the colours of the palette, at full size: PNG, WebP and others</source>
        <translation>Das Bild in den Farben der Palette speichern, in voller Größe: PNG, WebP und andere</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See how much of each picture of the shown folder or bucket is in the colours of the palette</source>
        <translation>Zeigt, wie viel von jedem Bild des gezeigten Ordners oder Buckets in den Farben der Palette ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See more</source>
        <translation>Mehr sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See the palettes of the pictures that are selected in the browser below each other</source>
        <translation>Die Paletten der im Browser ausgewählten Bilder untereinander sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See the version, and the licences of everything that Huescope is made of</source>
        <translation>Die Version sehen und die Lizenzen von allem, woraus Huescope besteht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See what to do first, in four cards that do it on a sample</source>
        <translation>In vier Karten sehen, was zuerst zu tun ist; sie tun es an einem Beispiel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Share</source>
        <comment>with others</comment>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show &amp;Log Folder</source>
        <translation>&amp;Protokollordner zeigen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show &amp;Pins</source>
        <translation>&amp;Nadeln zeigen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show the palettes that you opened, made or exported, in the browser</source>
        <translation>Die Paletten, die Sie geöffnet, gemacht oder exportiert haben, im Browser zeigen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show where in the picture each colour of the palette is: drag a pin to take another pixel</source>
        <translation>Zeigen, wo im Bild jede Farbe der Palette ist: eine Nadel ziehen nimmt ein anderes Pixel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Sta&amp;r in Library</source>
        <translation>Mit Ste&amp;rn in der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Stop the running work; what is shown stays</source>
        <translation>Die laufende Arbeit anhalten; was gezeigt wird, bleibt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Take the palette to another tool: choose a format, see what it writes, copy or save it</source>
        <translation>Die Palette in ein anderes Programm mitnehmen: Format wählen, sehen, was geschrieben wird, kopieren oder speichern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Add to Board</source>
        <translation>Zur Tafel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Arrange Board</source>
        <translation>Tafel ordnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>New Board</source>
        <translation>Neue Tafel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>No board is open: select pictures and choose New Board.</source>
        <translation>Keine Tafel ist offen: wählen Sie Bilder aus, und wählen Sie „Neue Tafel“.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Open a folder or bucket of pictures first.</source>
        <translation>Öffnen Sie zuerst einen Ordner oder Bucket mit Bildern.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>There is no palette yet.</source>
        <translation>Es gibt noch keine Palette.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Add Colour…</source>
        <translation>Farbe &amp;hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Close Palette</source>
        <translation>Palette s&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Divider</source>
        <translation>&amp;Trennlinie</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Duplicate Colour</source>
        <translation>Farbe ver&amp;doppeln</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Edit Colour…</source>
        <translation>Farbe &amp;bearbeiten …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Group Colours…</source>
        <translation>Farben &amp;gruppieren …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Judge Palette…</source>
        <translation>Palette be&amp;urteilen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Lock Colour</source>
        <translation>Farbe &amp;sperren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;New Palette</source>
        <translation>&amp;Neue Palette</translation>
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
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Reduced</source>
        <translation>&amp;Reduziert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Ungroup Colours</source>
        <translation>Gruppe auf&amp;lösen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Add a colour from anywhere on the screen, also of other programs</source>
        <translation>Eine Farbe von irgendwo auf dem Bildschirm hinzufügen, auch aus anderen Programmen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Add a colour that you choose or type; paste, drop and Pick add colours too</source>
        <translation>Eine Farbe hinzufügen, die Sie wählen oder eingeben; Einfügen, Ziehen und Aufnehmen fügen auch hinzu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Begin an empty palette beside the open ones</source>
        <translation>Neben den offenen eine leere Palette beginnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Bring back the palette that was closed last</source>
        <translation>Die zuletzt geschlossene Palette zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Change the colour by OKLCH, HSL, RGB, hex or any CSS notation; a double click does it too</source>
        <translation>Die Farbe mit OKLCH, HSL, RGB, Hex oder jeder CSS-Schreibweise ändern; ein Doppelklick tut es auch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Close the shown palette; it can be brought back</source>
        <translation>Die gezeigte Palette schließen; sie lässt sich zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Compare &amp;Moods…</source>
        <translation>&amp;Stimmungen vergleichen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Dele&amp;te Colour</source>
        <translation>Farbe lös&amp;chen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Di&amp;fference</source>
        <translation>&amp;Unterschied</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Do once more what was undone</source>
        <translation>Noch einmal tun, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Duplicate &amp;Palette</source>
        <translation>&amp;Palette verdoppeln</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Find A&amp;gain</source>
        <translation>Neu &amp;finden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Find the colours anew from the picture: hand-made changes go, locked swatches stay</source>
        <translation>Die Farben neu aus dem Bild suchen: Änderungen von Hand gehen, gesperrte Farbfelder bleiben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Give the shown palette another name</source>
        <translation>Der gezeigten Palette einen anderen Namen geben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Give the swatch another name</source>
        <translation>Dem Farbfeld einen anderen Namen geben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Judge</source>
        <translation>Beurteilen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Keep the swatch just as it is while the others are found round it; once more frees it</source>
        <translation>Das Farbfeld genau so behalten, während die anderen darum gesucht werden; noch einmal gibt es frei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Let the selected swatches stand one place earlier</source>
        <translation>Die ausgewählten Farbfelder einen Platz früher stehen lassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Let the selected swatches stand one place later</source>
        <translation>Die ausgewählten Farbfelder einen Platz später stehen lassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Move Colour &amp;Back</source>
        <translation>Farbe nach &amp;vorn schieben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Move Colour &amp;Forward</source>
        <translation>Farbe nach &amp;hinten schieben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Open a copy of the shown palette beside it, to try something else</source>
        <translation>Eine Kopie der gezeigten Palette daneben öffnen, um etwas anderes zu versuchen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Open the swatches that are painted in a picture of a palette, each in its exact colour</source>
        <translation>Die Farbfelder öffnen, die in ein Bild einer Palette gemalt sind, jedes in seiner genauen Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>P&amp;ick from Picture</source>
        <translation>Aus dem Bild auf&amp;nehmen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Palette N&amp;ote…</source>
        <translation>N&amp;otiz zur Palette …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Pick</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Pick from &amp;Screen…</source>
        <translation>Vom &amp;Bildschirm aufnehmen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Point at the picture and click to add a colour: arrow keys nudge, Esc ends</source>
        <translation>Auf das Bild zeigen und klicken, um eine Farbe hinzuzufügen: Pfeiltasten rücken, Esc beendet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Put a copy beside each selected swatch</source>
        <translation>Neben jedes ausgewählte Farbfeld eine Kopie legen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Put the selected swatches into a group with a name</source>
        <translation>Die ausgewählten Farbfelder in eine Gruppe mit Namen legen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Re&amp;name Colour</source>
        <translation>Farbe u&amp;mbenennen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Read &amp;Swatches in Picture</source>
        <translation>Farb&amp;felder im Bild lesen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <location filename="../../app/huescope/ui/picture/signs.py"/>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Rename Pale&amp;tte…</source>
        <translation>Pale&amp;tte umbenennen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Reopen C&amp;losed Palette</source>
        <translation>Ge&amp;schlossene Palette wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>See how different the colours are, how they read as text, and how other eyes see them</source>
        <translation>Sehen, wie verschieden die Farben sind, wie sie sich als Text lesen und wie andere Augen sie sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>See the colours of this picture in every mood below each other, and take one</source>
        <translation>Die Farben dieses Bildes in jeder Stimmung untereinander sehen, und eine nehmen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show both pictures beside each other, zoomed and moved together</source>
        <translation>Beide Bilder nebeneinander zeigen, gemeinsam gezoomt und verschoben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show how far each pixel is from its palette colour, as a grey</source>
        <translation>Zeigen, wie weit jedes Pixel von seiner Palettenfarbe entfernt ist, als Grau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show the original left and the reduced picture right of a line that you can drag</source>
        <translation>Links das Original und rechts das reduzierte Bild zeigen, getrennt durch eine Linie, die sich ziehen lässt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show the picture as it is; hold O to see it for a moment</source>
        <translation>Das Bild zeigen, wie es ist; O halten zeigt es für einen Augenblick</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show the picture in the colours of the palette, or as it is; hold O to see the original</source>
        <translation>Das Bild in den Farben der Palette oder so zeigen, wie es ist; O halten zeigt das Original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Take the selected swatches out of the palette; undo brings them back</source>
        <translation>Die ausgewählten Farbfelder aus der Palette nehmen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Take the selected swatches out of their group</source>
        <translation>Die ausgewählten Farbfelder aus ihrer Gruppe nehmen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Write down what is worth knowing about this palette</source>
        <translation>Aufschreiben, was über diese Palette wissenswert ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>Compare the original with the reduced picture: R reduced, D divider, S side by side, X difference; hold O to see the original</source>
        <translation>Original und reduziertes Bild vergleichen: R reduziert, D Trennlinie, S nebeneinander, X Unterschied; O halten zeigt das Original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>Moods are of a picture: open one first.</source>
        <translation>Stimmungen gehören zu einem Bild: Öffnen Sie erst eines.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Copy &amp;As</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as #1e90ff</source>
        <translation>Wie #1e90ff</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as --sky: #1e90ff;</source>
        <translation>Wie --sky: #1e90ff;</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as color(display-p3 0.272 0.556 0.969), with colours beyond sRGB</source>
        <translation>Wie color(display-p3 0.272 0.556 0.969), mit Farben jenseits von sRGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as hsl(209.6 100% 55.9%)</source>
        <translation>Wie hsl(209.6 100% 55.9%)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as oklch(0.652 0.19 253)</source>
        <translation>Wie oklch(0.652 0.19 253)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as rgb(30 144 255)</source>
        <translation>Wie rgb(30 144 255)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Write how each colour is copied</source>
        <translation>Schreiben, wie jede Farbe kopiert wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to add it to the board</source>
        <translation>Loslassen, um es zur Tafel hinzuzufügen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to audit
these pictures</source>
        <translation>Ablegen, um diese
Bilder zu prüfen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to see its colours</source>
        <translation>Loslassen, um seine Farben zu sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to see the picture in these colours</source>
        <translation>Ablegen, um das Bild in diesen Farben zu sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Add Colour</source>
        <translation>Farbe hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Name of the group:</source>
        <translation>Name der Gruppe:</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Name of the palette:</source>
        <translation>Name der Palette:</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>New palette</source>
        <translation>Neue Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Palette Note</source>
        <translation>Notiz zur Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>Rename Palette</source>
        <translation>Palette umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>That swatch is not in the palette any more.</source>
        <translation>Dieses Farbfeld ist nicht mehr in der Palette.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>What is worth knowing about this palette:</source>
        <translation>Was über diese Palette wissenswert ist:</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>{value} copy</source>
        <translation>{value} Kopie</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copied {places} ({how})</source>
        <translation>{places} kopiert ({how})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copied {short}</source>
        <translation>{short} kopiert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copy {count} Colours</source>
        <translation>{count} Farben kopieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>There are no colours to copy.</source>
        <translation>Es gibt keine Farben zum Kopieren.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>{what} as {notations}</source>
        <translation>{what} als {notations}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>Colour differences are CIEDE2000.</source>
        <translation>Farbunterschiede sind CIEDE2000.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>Figures of the Reduced Picture</source>
        <translation>Zahlen zum reduzierten Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>The error after each round of the search, the lowest so far</source>
        <translation>Der Fehler nach jeder Runde der Suche, der bisher kleinste</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>The palette is still being found.</source>
        <translation>Die Palette wird noch gesucht.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/help_commands.py"/>
        <source>About Huescope</source>
        <translation>Über Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/help_commands.py"/>
        <source>What&apos;s New</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/help_commands.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/late_parts.py"/>
        <source>Export A&amp;gain to {name}</source>
        <translation>Noch &amp;einmal nach {name} exportieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>&amp;Delete All</source>
        <translation>Alle &amp;löschen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Copied {texts} as CSS</source>
        <translation>{texts} als CSS kopiert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Delete all palettes of the library?</source>
        <translation>Alle Paletten der Bibliothek löschen?</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Deleted {count} of the library</source>
        <translation>{count} der Bibliothek gelöscht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Empty the library</source>
        <translation>Die Bibliothek leeren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Files that you saved or exported stay. This cannot be undone, and a sync program deletes them on other computers, too.</source>
        <translation>Dateien, die Sie gespeichert oder exportiert haben, bleiben. Dies lässt sich nicht rückgängig machen, und ein Abgleichprogramm löscht sie auch auf anderen Computern.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Kept {entry} in the library</source>
        <translation>{entry} in der Bibliothek aufgehoben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Leave the library as it is</source>
        <translation>Die Bibliothek lassen, wie sie ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Starred {name} in the library</source>
        <translation>{name} in der Bibliothek mit Stern versehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>There is no palette to keep.</source>
        <translation>Es gibt keine Palette zum Aufheben.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Took the star from {name} in the library</source>
        <translation>{name} in der Bibliothek den Stern genommen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>the palette</source>
        <translation>die Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>&amp;Colours of a New Picture</source>
        <translation>&amp;Farben eines neuen Bildes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>&amp;Surround of the Picture</source>
        <translation>&amp;Umgebung des Bildes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Clear Recent Pictures</source>
        <translation>Liste der letzten Bilder leeren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Colour &amp;Vision</source>
        <translation>Farben&amp;sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Follow the System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts wurde geöffnet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Put it on the clipboard as it was copied last (click, or Enter)</source>
        <translation>In die Zwischenablage legen, wie zuletzt kopiert (Klick oder Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>{place} (page {page})</source>
        <translation>{place} (Seite {page})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>95 % within</source>
        <translation>95 % innerhalb</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>95{space}% within ΔE {delta_e:.1f}</source>
        <translation>95{space}% innerhalb ΔE {delta_e:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Before dithering, with each pixel in its nearest colour; what is mixed looks nearer from some distance.</source>
        <translation>Vor dem Dithering, jedes Pixel in seiner nächsten Farbe; Gemischtes sieht aus einigem Abstand näher aus.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Bits a pixel</source>
        <translation>Bit je Pixel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Clearly simpler than the original</source>
        <translation>Deutlich einfacher als das Original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Far from the original: only its main colours</source>
        <translation>Weit vom Original: nur seine Hauptfarben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Looks the same as the original</source>
        <translation>Sieht aus wie das Original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Mean ΔE</source>
        <translation>Mittleres ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Near the original: hardly any difference to see</source>
        <translation>Nah am Original: kaum ein Unterschied zu sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Near the original: small differences side by side</source>
        <translation>Nah am Original: kleine Unterschiede nebeneinander</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>The same as the original, pixel by pixel</source>
        <translation>Dasselbe wie das Original, Pixel für Pixel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>The search took {n} round: mean squared error {first:.1f} to {last:.1f}.</source>
        <comment>The search took {n} rounds: mean squared error {first:.1f} to {last:.1f}.</comment>
        <translation>
            <numerusform>Die Suche brauchte {n} Runde: mittlerer quadratischer Fehler {first:.1f} bis {last:.1f}.</numerusform>
            <numerusform>Die Suche brauchte {n} Runden: mittlerer quadratischer Fehler {first:.1f} bis {last:.1f}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>The search took {n} round; its mean squared error stayed at {mse:.1f}.</source>
        <comment>The search took {n} rounds; its mean squared error stayed at {mse:.1f}.</comment>
        <translation>
            <numerusform>Die Suche brauchte {n} Runde; ihr mittlerer quadratischer Fehler blieb bei {mse:.1f}.</numerusform>
            <numerusform>Die Suche brauchte {n} Runden; ihr mittlerer quadratischer Fehler blieb bei {mse:.1f}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>These colours needed no search.</source>
        <translation>Diese Farben brauchten keine Suche.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>from a pixel to its palette colour</source>
        <translation>von einem Pixel zu seiner Palettenfarbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>squared error of a mean pixel, red, green and blue</source>
        <translation>quadratischer Fehler eines mittleren Pixels, Rot, Grün und Blau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>the 95th percentile of these</source>
        <translation>das 95. Perzentil davon</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>the same, as a ratio to white</source>
        <translation>dasselbe, als Verhältnis zu Weiß</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>{bits_saved} saved before compression</source>
        <translation>{bits_saved} gespart vor der Kompression</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Browse a folder</source>
        <translation>Einen Ordner durchsehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Drop one to see its colours beside these.</source>
        <translation>Ziehen Sie eines hierher, um seine Farben daneben zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Open one of its folders to see pictures.</source>
        <translation>Öffnen Sie einen seiner Ordner, um Bilder zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>This palette cannot be opened</source>
        <translation>Diese Palette kann nicht geöffnet werden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>{n} file is no picture or palette</source>
        <comment>{n} files are no pictures or palettes</comment>
        <translation>
            <numerusform>{n} Datei ist weder ein Bild noch eine Palette</numerusform>
            <numerusform>{n} Dateien sind weder Bilder noch Paletten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Open another page or frame of this file</source>
        <translation>Eine andere Seite oder ein anderes Einzelbild dieser Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/pick_commands.py"/>
        <source>There is no picture to pick from.</source>
        <translation>Es gibt kein Bild, aus dem aufgenommen werden könnte.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>&amp;Not Now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Open Picture</source>
        <translation>Bild ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>It is at {shown}</source>
        <translation>Es liegt in {shown}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>Open the picture that this project is from?</source>
        <comment>Open the {n} pictures that this project is from?</comment>
        <translation>
            <numerusform>Das Bild öffnen, aus dem dieses Projekt ist?</numerusform>
            <numerusform>Die {n} Bilder öffnen, aus denen dieses Projekt ist?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>Read or fetch it, now and in future</source>
        <translation>Lesen oder holen, jetzt und künftig</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>The first is at {shown}</source>
        <translation>Das erste liegt in {shown}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>Work on the palette without its picture</source>
        <translation>Ohne ihr Bild an der Palette arbeiten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Copied {size} pixels in {colors}</source>
        <translation>{size} Pixel in {colors} kopiert</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Copying the reduced picture… Esc stops it</source>
        <translation>Das reduzierte Bild wird kopiert … Esc hält es an</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>PNG (*.png);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Preparing the reduced picture… hold it until it follows</source>
        <translation>Das reduzierte Bild wird vorbereitet … halten, bis es folgt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Save Four Panels</source>
        <translation>Vier Felder speichern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Save Six Sizes</source>
        <translation>Sechs Größen speichern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Saved {name}, {size}</source>
        <translation>{name} gespeichert, {size}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>The palette is still being found; copy once it is there.</source>
        <translation>Die Palette wird noch gesucht; kopieren Sie, wenn sie da ist.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>Analysed in {seconds}</source>
        <translation>Untersucht in {seconds}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>Before dithering: {sentence}</source>
        <translation>Vor dem Dithering: {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>How large the picture is shown</source>
        <translation>Wie groß das Bild gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>How near the reduced picture is to the original</source>
        <translation>Wie nah das reduzierte Bild dem Original ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>In the colours of another palette: {sentence}</source>
        <translation>In den Farben einer anderen Palette: {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>Stop the running work; what is shown stays (Esc)</source>
        <translation>Die laufende Arbeit anhalten; was gezeigt wird, bleibt (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>in {working_spaces}</source>
        <translation>in {working_spaces}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>{quality}
Click for the search (Ctrl+I)</source>
        <translation>{quality}
Klicken zeigt die Suche (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Redo {step}</source>
        <translation>{step} &amp;wiederholen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Undo {step}</source>
        <translation>{step} &amp;rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>Opening {opening_name}…</source>
        <translation>{opening_name} wird geöffnet …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Hide the browse panel</source>
        <translation>Den Browser ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Hide the inspector panel</source>
        <translation>Den Inspektor ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Show the browse panel</source>
        <translation>Den Browser zeigen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Show the inspector panel</source>
        <translation>Den Inspektor zeigen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;Palette</source>
        <translation>&amp;Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>Browse</source>
        <translation>Browser</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Count it again</source>
        <translation>Wieder mitzählen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Count it as white</source>
        <translation>Als Weiß zählen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Leave it out of the palette</source>
        <translation>Aus der Palette weglassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>{label}, ignored</source>
        <translation>{label}, weggelassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>Colours in the palette</source>
        <translation>Farben in der Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>From {first} colours on, palettes are those of least error in every mood, so the curve begins anew there.</source>
        <translation>Ab {first} Farben sind Paletten in jeder Stimmung die mit dem kleinsten Fehler; dort beginnt die Kurve neu.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>The dotted line is the tolerance, {tolerance:g}.</source>
        <translation>Die gepunktete Linie ist die Toleranz, {tolerance:g}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>{colors}: mean ΔE {mean_delta_e:.1f} (area), 95 % of the pixels within {p95_delta_e:.1f} (line).</source>
        <translation>{colors}: mittleres ΔE {mean_delta_e:.1f} (Fläche), 95 % der Pixel innerhalb von {p95_delta_e:.1f} (Linie).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/count_curve.py"/>
        <source>{label} from {colors}</source>
        <translation>{label} ab {colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Di&amp;thering</source>
        <translation>Di&amp;thering</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Diffusion</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Dither: {method}</source>
        <translation>Dithering: {method}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Dithering mixes palette colours in fine patterns, so that gradients show no bands. Flat areas stay flat; the saved picture has just the pixels that are shown</source>
        <translation>Dithering mischt Palettenfarben in feinen Mustern, sodass Verläufe keine Stufen zeigen. Flächen bleiben flach; das gespeicherte Bild hat genau die gezeigten Pixel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Less is cleaner and makes smaller files; 0 % is no dithering</source>
        <translation>Weniger ist sauberer und macht kleinere Dateien; 0 % ist kein Dithering</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Ordered</source>
        <translation>Geordnet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Strength of dithering</source>
        <translation>Stärke des Ditherings</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>95 % of the pixels are within</source>
        <translation>95 % der Pixel liegen innerhalb</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>Another ΔE</source>
        <translation>Anderes ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>CIEDE2000 that 95 % of the pixels should keep within</source>
        <translation>CIEDE2000, innerhalb dessen 95 % der Pixel bleiben sollen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>CIEDE2000 {delta_e:g}: {source}</source>
        <translation>CIEDE2000 {delta_e:g}: {source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>How many colours are enough is being measured</source>
        <translation>Es wird gemessen, wie viele Farben reichen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>In every palette, more than 5 % of the pixels differ by more than the tolerance. The arrow offers other tolerances</source>
        <translation>In jeder Palette weichen mehr als 5 % der Pixel um mehr als die Toleranz ab. Der Pfeil bietet andere Toleranzen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>In this mood, more than 5 % of the pixels differ by more than the tolerance in a palette of any size. Click for the palettes of least error; the arrow offers other tolerances</source>
        <translation>In dieser Stimmung weichen in jeder Palette mehr als 5 % der Pixel um mehr als die Toleranz ab. Klicken wählt die Paletten mit dem kleinsten Fehler; der Pfeil bietet andere Toleranzen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>The smallest palette in which 95 % of the pixels are within the tolerance of the original. Click to go there; the arrow offers other tolerances</source>
        <translation>Die kleinste Palette, in der 95 % der Pixel innerhalb der Toleranz am Original bleiben. Klicken geht dorthin; der Pfeil bietet andere Toleranzen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>% of pixels nearest  ·  ΔE</source>
        <translation>% der Pixel am nächsten  ·  ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>% of pixels nearest to a colour  ·  ΔE between two</source>
        <translation>% der Pixel, denen eine Farbe am nächsten ist  ·  ΔE zwischen zweien</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>256 colours · 99 ≈</source>
        <translation>256 Farben · 99 ≈</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>As you put them: what is found anew takes the place of what is like it</source>
        <translation>Wie Sie sie gelegt haben: was neu gefunden wird, nimmt den Platz dessen, dem es gleicht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Drag the palette out: as .ase, .css and .gpl files, and as text</source>
        <translation>Die Palette herausziehen: als Dateien .ase, .css und .gpl und als Text</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>How the difference ΔE between neighbours is measured</source>
        <translation>Wie der Unterschied ΔE zwischen Nachbarn gemessen wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Order of palette</source>
        <translation>Reihenfolge der Palette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>{n} pair of neighbours is under the just noticeable difference of {formula} ({jnd:g}): most people see one colour</source>
        <comment>{n} pairs of neighbours are under the just noticeable difference of {formula} ({jnd:g}): most people see one colour</comment>
        <translation>
            <numerusform>{n} Nachbarpaar liegt unter dem gerade merklichen Unterschied von {formula} ({jnd:g}): die meisten sehen eine Farbe</numerusform>
            <numerusform>{n} Nachbarpaare liegen unter dem gerade merklichen Unterschied von {formula} ({jnd:g}): die meisten sehen eine Farbe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>ΔE between two</source>
        <translation>ΔE zwischen zweien</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Compare moods…</source>
        <translation>Stimmungen vergleichen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>From calm to vivid</source>
        <translation>Von ruhig bis lebhaft</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/moods_dialog.py"/>
        <source>Compare Moods</source>
        <translation>Stimmungen vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/moods_dialog.py"/>
        <source>Finding the exact palettes: {n} of {all}</source>
        <translation>Genaue Paletten werden gesucht: {n} von {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/palette_row/moods_dialog.py"/>
        <source>{n} colour in each mood. Click a row to take it.</source>
        <comment>{n} colours in each mood. Click a row to take it.</comment>
        <translation>
            <numerusform>{n} Farbe in jeder Stimmung. Ein Klick auf eine Zeile nimmt sie.</numerusform>
            <numerusform>{n} Farben in jeder Stimmung. Ein Klick auf eine Zeile nimmt sie.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>Close this palette</source>
        <translation>Diese Palette schließen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>Open palettes</source>
        <translation>Offene Paletten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>The open palettes: click to show one, double-click to rename it</source>
        <translation>Die offenen Paletten: Klicken zeigt eine, Doppelklicken benennt sie um</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>{name}: {count}
Drag it out for its files</source>
        <translation>{name}: {count}
Herausziehen gibt ihre Dateien</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>Drop, paste or pick a colour</source>
        <translation>Farbe hierher ziehen, einfügen oder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>Enter or Ctrl+C copies it ({label}), F2 renames, L locks, Del removes</source>
        <translation>Eingabetaste oder Ctrl+C kopiert sie ({label}), F2 benennt um, L sperrt, Entf entfernt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>Reduced picture: drag it out as a PNG file, at full size; Ctrl+Shift+C copies it</source>
        <translation>Reduziertes Bild: als PNG-Datei in voller Größe herausziehen; Ctrl+Shift+C kopiert es</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>{keys}; the right button offers more.</source>
        <translation>{keys}; die rechte Maustaste bietet mehr.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>At full size in these colours, the picture takes at most {size_bytes} bytes as {kind}. Save Reduced Picture packs it smaller, and shows the size of each format</source>
        <translation>In voller Größe nimmt das Bild in diesen Farben höchstens {size_bytes} Byte als {kind} ein. „Reduziertes Bild speichern“ packt es kleiner und zeigt die Größe jedes Formats</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>How many colours the picture is reduced to: drag, or use the arrow keys</source>
        <translation>Auf wie viele Farben das Bild reduziert wird: ziehen oder Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>How many colours, from 2 to 256: type a number and press Enter</source>
        <translation>Wie viele Farben, von 2 bis 256: Zahl eingeben und Eingabetaste drücken</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>Mean difference: CIEDE2000 between a pixel and its palette colour</source>
        <translation>Mittlerer Unterschied: CIEDE2000 zwischen einem Pixel und seiner Palettenfarbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>Number of colours</source>
        <translation>Anzahl der Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>The palette is not of this picture. Move to find as many colours in the picture instead; Undo brings the palette back</source>
        <translation>Die Palette ist nicht aus diesem Bild. Bewegen sucht stattdessen so viele Farben im Bild; Rückgängig holt die Palette zurück</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>mean difference {mean:.1f}</source>
        <translation>mittlerer Unterschied {mean:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/stops.py"/>
        <source>See the picture in {colors}</source>
        <translation>Das Bild in {colors} sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Copy {hex} (Enter)</source>
        <translation>{hex} kopieren (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Lock it, so that it stays when colours are found anew (L)</source>
        <translation>Sperren, damit es bleibt, wenn Farben neu gesucht werden (L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Take it out of the palette; undo brings it back (Del)</source>
        <translation>Aus der Palette nehmen; Rückgängig holt es zurück (Del)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Unlock it, so that it may change when colours are found anew (L)</source>
        <translation>Entsperren, damit es sich ändern darf, wenn Farben neu gesucht werden (L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/library_keeper.py"/>
        <source>The library of palettes: {error}</source>
        <translation>Die Bibliothek der Paletten: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Close Now</source>
        <translation>Jetzt s&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Don&apos;t Save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Wait</source>
        <translation>&amp;Warten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Close the window as soon as the file is saved</source>
        <translation>Das Fenster schließen, sobald die Datei gespeichert ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Close the window; the file may stay as it was</source>
        <translation>Das Fenster schließen; die Datei bleibt vielleicht, wie sie war</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Go on as before</source>
        <translation>Weitermachen wie zuvor</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Huescope projects (*{suffix})</source>
        <translation>Huescope-Projekte (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Keep all open palettes in a project file</source>
        <translation>Alle offenen Paletten in einer Projektdatei aufheben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Let the changes go</source>
        <translation>Die Änderungen verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Save Project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Save the changes to the project?</source>
        <translation>Die Änderungen am Projekt speichern?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Save the changes to “{name}”?</source>
        <comment>Save the changes to {n} palettes?</comment>
        <translation>
            <numerusform>Die Änderungen an „{name}“ speichern?</numerusform>
            <numerusform>Die Änderungen an {n} Paletten speichern?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Still saving {name}; the window closes then.</source>
        <translation>{name} wird noch gespeichert; das Fenster schließt sich danach.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>There is no picture yet to find swatches in.</source>
        <translation>Es gibt noch kein Bild, in dem Farbfelder gesucht werden könnten.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>They are in no file yet.</source>
        <translation>Sie sind noch in keiner Datei.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>What is not in the file then is offered at the next start.</source>
        <translation>Was dann nicht in der Datei ist, wird beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>{name}: there is no palette in this project.</source>
        <translation>{name}: in diesem Projekt ist keine Palette.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>“{name}” is still being saved.</source>
        <translation>„{name}“ wird noch gespeichert.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Hide this; the Help menu shows the folder of the log</source>
        <translation>Dies ausblenden; das Menü Hilfe zeigt den Ordner des Protokolls</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Huescope ended unexpectedly ({when}). No unsaved palettes were left behind.</source>
        <translation>Huescope endete unerwartet ({when}). Keine ungespeicherte Palette blieb zurück.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Huescope ended unexpectedly ({when}). {n} palette was not saved: {listed}</source>
        <comment>Huescope ended unexpectedly ({when}). {n} palettes were not saved: {listed}</comment>
        <translation>
            <numerusform>Huescope endete unerwartet ({when}). {n} Palette war nicht gespeichert: {listed}</numerusform>
            <numerusform>Huescope endete unerwartet ({when}). {n} Paletten waren nicht gespeichert: {listed}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Let these palettes go for good</source>
        <translation>Diese Paletten endgültig verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Open these palettes again, just as they were</source>
        <translation>Diese Paletten wieder öffnen, genau wie sie waren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>a palette without a name</source>
        <translation>eine Palette ohne Namen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>{listed} and {more} more</source>
        <translation>{listed} und {more} weitere</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>{n} palette was not saved when Huescope ended ({when}): {listed}</source>
        <comment>{n} palettes were not saved when Huescope ended ({when}): {listed}</comment>
        <translation>
            <numerusform>{n} Palette war nicht gespeichert, als Huescope endete ({when}): {listed}</numerusform>
            <numerusform>{n} Paletten waren nicht gespeichert, als Huescope endete ({when}): {listed}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>The settings cannot be read ({strerror}), and none are kept: {path}.</source>
        <translation>Die Einstellungen können nicht gelesen werden ({strerror}), und es werden keine aufgehoben: {path}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>The settings file is damaged and cannot be set aside ({strerror}), so no settings are kept: {path}.</source>
        <translation>Die Einstellungsdatei ist beschädigt und kann nicht beiseitegelegt werden ({strerror}), deshalb werden keine Einstellungen aufgehoben: {path}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>The settings file was damaged. It was set aside as {name}, and what could be read of it is kept.</source>
        <translation>Die Einstellungsdatei war beschädigt. Sie wurde als {name} beiseitegelegt, und was davon zu lesen war, ist erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>settings cannot be kept here ({strerror})</source>
        <translation>Einstellungen können hier nicht aufgehoben werden ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>the settings could not be written when the window was closed</source>
        <translation>die Einstellungen konnten beim Schließen des Fensters nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Add Pictures…</source>
        <translation>Bilder hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Arrange</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>How much the colours of the selected pictures count, from a quarter to four times ( [ and ] )</source>
        <translation>Wie viel die Farben der ausgewählten Bilder zählen, von einem Viertel bis viermal ( [ und ] )</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>How much the selected pictures count</source>
        <translation>Wie viel die ausgewählten Bilder zählen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Lay all pictures in rows again</source>
        <translation>Alle Bilder wieder in Reihen legen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Lay more pictures on the board</source>
        <translation>Weitere Bilder auf die Tafel legen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Let the selected pictures stay, without their colours (Space)</source>
        <translation>Die ausgewählten Bilder bleiben lassen, ohne ihre Farben (Space)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Take the selected pictures off the board (Delete)</source>
        <translation>Die ausgewählten Bilder von der Tafel nehmen (Delete)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>{items} of {pictures} selected</source>
        <translation>{items} von {pictures} ausgewählt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>{pictures}, {out} left out</source>
        <translation>{pictures}, {out} weggelassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Count Picture</source>
        <translation>Bild mitzählen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Leave Picture Out</source>
        <translation>Bild weglassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>Move Picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>One picture at least has to count.</source>
        <translation>Mindestens ein Bild muss zählen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>One picture at least stays on the board.</source>
        <translation>Mindestens ein Bild bleibt auf der Tafel.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Remove Picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>Resize Picture</source>
        <translation>Bildgröße ändern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Weight of Picture</source>
        <translation>Gewicht des Bildes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_frame.py"/>
        <source>Arrow keys move it, comma and full stop make it smaller or larger, brackets let it count for less or more, Space leaves it out, Delete removes it</source>
        <translation>Pfeiltasten verschieben es, Komma und Punkt machen es kleiner oder größer, eckige Klammern lassen es weniger oder mehr zählen, die Leertaste lässt es weg, Entf entfernt es</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>counts {weight:g} times</source>
        <translation>zählt {weight:g}-mal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>gave {portion} of this colour</source>
        <translation>gab {portion} dieser Farbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>{name}
cannot be read</source>
        <translation>{name}
kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>{name}
is being read</source>
        <translation>{name}
wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Counts</source>
        <translation>&amp;Zählt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Leave Out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Remove from Board</source>
        <translation>Von der Tafel &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Let it stay on the board, without its colours</source>
        <translation>Auf der Tafel bleiben lassen, ohne seine Farben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Show this picture alone; the board stays open in its tab</source>
        <translation>Dieses Bild allein zeigen; die Tafel bleibt in ihrem Reiter offen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Take it off the board; undo brings it back</source>
        <translation>Von der Tafel nehmen; Rückgängig holt es zurück</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>Colour difference (CIEDE2000): 0 is none, 1 is just noticeable, white is the most</source>
        <translation>Farbunterschied (CIEDE2000): 0 ist keiner, 1 gerade merklich, Weiß der größte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>Legend of the difference view</source>
        <translation>Legende der Unterschiedsansicht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>The largest connected part of the 5 % of the picture that differ most: {mean:.1f} on average, up to {peak:.1f} (CIEDE2000). Click to look at it</source>
        <translation>Der größte zusammenhängende Teil der 5 % des Bildes, die am meisten abweichen: {mean:.1f} im Mittel, bis zu {peak:.1f} (CIEDE2000). Klicken zeigt ihn</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/divider.py"/>
        <source>Divider between original and reduced picture</source>
        <translation>Trennlinie zwischen Original und reduziertem Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/divider.py"/>
        <source>Drag to compare original and reduced picture; arrow keys, Home and End move it too, a double click centres it</source>
        <translation>Ziehen, um Original und reduziertes Bild zu vergleichen; Pfeiltasten, Pos1 und Ende bewegen sie auch, ein Doppelklick stellt sie in die Mitte</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/divider.py"/>
        <source>{value} % original</source>
        <translation>{value} % Original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>Eyedropper</source>
        <translation>Pipette</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>Mean of {side_px} × {side_px} pixels</source>
        <translation>Mittel aus {side_px} × {side_px} Pixeln</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>One pixel</source>
        <translation>Ein Pixel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>What is taken where you click; [ and ] choose it, too</source>
        <translation>Was beim Klicken aufgenommen wird; [ und ] wählen es auch</translation>
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
        <translation>{square} bei {x}, {y}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/loupe.py"/>
        <source>{square}, {opacity} opaque</source>
        <translation>{square}, {opacity} deckend</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>Drop a picture anywhere, or press Ctrl+O</source>
        <translation>Ziehen Sie ein Bild hierher, oder drücken Sie Ctrl+O</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>Opening {name} was stopped.</source>
        <translation>Das Öffnen von {name} wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>This picture cannot be shown</source>
        <translation>Dieses Bild kann nicht gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>This picture is not open</source>
        <translation>Dieses Bild ist nicht offen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/pin.py"/>
        <source>Drag it to another pixel and its swatch follows; arrow keys move it, too, and Enter keeps it</source>
        <translation>Auf ein anderes Pixel ziehen, und das Farbfeld folgt; Pfeiltasten bewegen sie auch, und die Eingabetaste behält sie</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/pin.py"/>
        <source>Pin of #{hex}, column {column}, row {row}</source>
        <translation>Nadel von #{hex}, Spalte {column}, Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/signs.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Hide this message; {effect}</source>
        <translation>Diese Meldung ausblenden; {effect}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <location filename="../../app/huescope/ui/widgets/empty_state.py"/>
        <source>Read the picture once more</source>
        <translation>Das Bild noch einmal lesen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Read the rest of the picture</source>
        <translation>Den Rest des Bildes lesen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Stopped at the first look: colours and shares are approximate.</source>
        <translation>Beim ersten Blick angehalten: Farben und Anteile sind ungefähr.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>nothing else changes</source>
        <translation>sonst ändert sich nichts</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>the rest of the picture is read</source>
        <translation>der Rest des Bildes wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>{failure} {shown} is a first look.</source>
        <translation>{failure} {shown} ist ein erster Blick.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/platform/screen_color.py"/>
        <source>The desktop could not pick a colour from the screen.</source>
        <translation>Der Desktop konnte keine Farbe vom Bildschirm aufnehmen.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>&amp;Defaults</source>
        <translation>Stan&amp;dard</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Choose what a new installation has; Save keeps it</source>
        <translation>Wählen, was eine neue Installation hat; Speichern behält es</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Keep these settings (Enter)</source>
        <translation>Diese Einstellungen behalten (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Leave everything as it was (Esc)</source>
        <translation>Alles lassen, wie es war (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>&amp;Folder…</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>De&amp;lete All…</source>
        <translation>Alle &amp;löschen …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Delete all palettes of the library</source>
        <translation>Alle Paletten der Bibliothek löschen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Folder of the Library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Folder of the library: {folder}</source>
        <translation>Ordner der Bibliothek: {folder}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>In the folder of this program</source>
        <translation>Im Ordner dieses Programms</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Keep the library in another folder, such as one that is synced with other computers; the palettes are moved there when these settings are saved</source>
        <translation>Die Bibliothek in einem anderen Ordner halten, etwa einem, der mit anderen Computern abgeglichen wird; die Paletten kommen dorthin, wenn diese Einstellungen gespeichert werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>All other formats always are: a broken file cannot harm the program there</source>
        <translation>Alle anderen Formate immer: dort kann eine kaputte Datei dem Programm nicht schaden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Automatic ({memory_bytes:.1f} GB)</source>
        <translation>Automatisch ({memory_bytes:.1f} GB)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Black point compensation</source>
        <translation>Tiefenkompensierung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Copied as</source>
        <translation>Kopiert als</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Decode JPEG, PNG and WebP in a separate process, too</source>
        <translation>Auch JPEG, PNG und WebP in einem eigenen Prozess dekodieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Enough</source>
        <translation>Genug</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How a colour is written when it is copied with a click, or with Ctrl+C</source>
        <translation>Wie eine Farbe geschrieben wird, wenn sie mit einem Klick oder mit Ctrl+C kopiert wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How colours of a profile are brought into the working space</source>
        <translation>Wie Farben eines Profils in den Arbeitsfarbraum gebracht werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How large the texts of the window are</source>
        <translation>Wie groß die Texte des Fensters sind</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How many colours the palette of a new picture has at first</source>
        <translation>Wie viele Farben die Palette eines neuen Bildes zuerst hat</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How much memory one picture may take; a larger one is opened at a part of its size</source>
        <translation>Wie viel Speicher ein Bild belegen darf; ein größeres wird mit einem Teil seiner Größe geöffnet</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How much of what was fetched from the network is kept, so that it opens at once</source>
        <translation>Wie viel von dem, was aus dem Netz geholt wurde, aufgehoben wird, damit es sofort aufgeht</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep on disk</source>
        <translation>Auf der Platte behalten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep palettes in the library</source>
        <translation>Paletten in der Bibliothek aufheben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep the colours of browsed pictures</source>
        <translation>Farben durchgesehener Bilder aufheben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep the differences of shadows: the darkest colour of a profile becomes black</source>
        <translation>Unterschiede in den Schatten erhalten: die dunkelste Farbe eines Profils wird Schwarz</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Light or dark greys around the pictures</source>
        <translation>Helle oder dunkle Grautöne um die Bilder</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Rendering</source>
        <translation>Umrechnung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Show colours through the monitor&apos;s profile</source>
        <translation>Farben durch das Profil des Monitors zeigen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>So that they can be found by colour; nothing but a few colours of each is kept. What was kept is deleted when this is switched off</source>
        <translation>Damit sie nach Farbe zu finden sind; nur wenige Farben von jedem werden aufgehoben. Was aufgehoben war, wird gelöscht, wenn dies ausgeschaltet wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Surround</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>The formula by which differences between colours are told</source>
        <translation>Die Formel, nach der Unterschiede zwischen Farben genannt werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>The grey around the picture, which changes how its colours look</source>
        <translation>Das Grau um das Bild, das beeinflusst, wie seine Farben aussehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>The language of the window, from the next start on</source>
        <translation>Die Sprache des Fensters, ab dem nächsten Start</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>These count for pictures that are opened from now on.</source>
        <translation>Diese gelten für Bilder, die von nun an geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Those that you open, make, export or share, each with a small copy of its picture; what is there already stays until it is deleted</source>
        <translation>Die Sie öffnen, machen, exportieren oder teilen, jede mit einer kleinen Kopie ihres Bildes; was schon da ist, bleibt, bis es gelöscht wird</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Up to which difference a palette counts as near enough to its picture</source>
        <translation>Bis zu welchem Unterschied eine Palette als nah genug an ihrem Bild gilt</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>What colours are kept in: Display P3 keeps those beyond sRGB, of pictures that have them; hex codes stay sRGB, with color(display-p3 …) beside them</source>
        <translation>Worin Farben gehalten werden: Display P3 behält die jenseits von sRGB, bei Bildern, die sie haben; Hex-Werte bleiben sRGB, mit color(display-p3 …) daneben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Where the system states one, so that a wide or uneven monitor shows them as they are; what is copied and written stays the same</source>
        <translation>Wo das System eines nennt, damit ein weiter oder ungleichmäßiger Monitor sie zeigt, wie sie sind; was kopiert und geschrieben wird, bleibt gleich</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Working space</source>
        <translation>Arbeitsfarbraum</translation>
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
        <translation>In einen Ordner, eine E-Mail oder ein anderes Programm ziehen; „Bild kopieren“ und „Speichern unter“ tun dasselbe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/board_view.py"/>
        <source>Preview of the board</source>
        <translation>Vorschau der Tafel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/board_view.py"/>
        <source>{width} by {height} pixels</source>
        <translation>{width} mal {height} Pixel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>&amp;Copy Image</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>&amp;Save As…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Copied an image of {width} × {height} pixels.</source>
        <translation>Ein Bild mit {width} × {height} Pixeln kopiert.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Drawing the board…</source>
        <translation>Die Tafel wird gezeichnet …</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Photograph and palette on one board. Drag it out, copy or save it.</source>
        <translation>Foto und Palette auf einer Tafel. Ziehen Sie sie heraus, kopieren oder speichern Sie sie.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Put the board on the clipboard as an image (Enter)</source>
        <translation>Die Tafel als Bild in die Zwischenablage legen (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Save the Board</source>
        <translation>Tafel speichern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Save the board as PNG, PDF or SVG</source>
        <translation>Die Tafel als PNG, PDF oder SVG speichern</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Share {value}</source>
        <translation>{value} teilen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>This palette has no colours yet. Open a picture, or add a colour, and share it then.</source>
        <translation>Diese Palette hat noch keine Farben. Öffnen Sie ein Bild, oder fügen Sie eine Farbe hinzu, und teilen Sie sie dann.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>{width_px} × {height_px} pixels as an image</source>
        <translation>{width_px} × {height_px} Pixel als Bild</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>A board has at most {most_pictures} pictures.</source>
        <translation>Eine Tafel hat höchstens {most_pictures} Bilder.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>Add Pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>Added {n} picture to the board</source>
        <comment>Added {n} pictures to the board</comment>
        <translation>
            <numerusform>{n} Bild zur Tafel hinzugefügt</numerusform>
            <numerusform>{n} Bilder zur Tafel hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>These pictures are on the board already.</source>
        <translation>Diese Bilder sind schon auf der Tafel.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>Closed {name}. Ctrl+Shift+T brings it back</source>
        <translation>{name} geschlossen. Ctrl+Shift+T holt sie zurück</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>Open Palette</source>
        <translation>Palette öffnen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Dithering</source>
        <translation>Dithering</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Find Again</source>
        <translation>Neu finden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Own Order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>The swatches now stand in your own order. Choose another to sort them.</source>
        <translation>Die Farbfelder stehen nun in Ihrer eigenen Reihenfolge. Wählen Sie eine andere, um sie zu sortieren.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>{colors} Colours</source>
        <translation>{colors} Farben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>{n} swatch is locked, and stays.</source>
        <comment>{n} swatches are locked, and all of them stay.</comment>
        <translation>
            <numerusform>{n} Farbfeld ist gesperrt und bleibt.</numerusform>
            <numerusform>{n} Farbfelder sind gesperrt, und alle bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/picture_events.py"/>
        <source>{name} is still being opened; these are the colours of the picture before it.</source>
        <translation>{name} wird noch geöffnet; dies sind die Farben des Bildes davor.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/pins.py"/>
        <source>Move Pin</source>
        <translation>Nadel verschieben</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Dark, high contrast</source>
        <translation>Dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Light grey</source>
        <translation>Hellgrau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Light, high contrast</source>
        <translation>Hell, hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Mid grey</source>
        <translation>Mittelgrau</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Neutral (follows the theme)</source>
        <translation>Neutral (wie das Thema)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>without error</source>
        <translation>fehlerfrei</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>{hex}  ·  nearest to {share} of the picture  ·  {pixels} px</source>
        <translation>{hex}  ·  {share} des Bildes am nächsten  ·  {pixels} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>{hex}  ·  {share}  ·  {pixels} px</source>
        <translation>{hex}  ·  {share}  ·  {pixels} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>{sign}ΔE {value} to the next</source>
        <translation>{sign}ΔE {value} zum nächsten</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/board_opening.py"/>
        <source>none of its pictures can be read</source>
        <translation>keines seiner Bilder kann gelesen werden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/board_opening.py"/>
        <source>reading pictures</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/failures.py"/>
        <source>Something unexpected went wrong ({name}: {error}).</source>
        <translation>Etwas Unerwartetes ging schief ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/figure_files.py"/>
        <source>A figure is a PNG or a PDF, and {suffix} is the suffix of neither.</source>
        <translation>Eine Abbildung ist ein PNG oder ein PDF, und {suffix} ist die Endung von keinem.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/figure_files.py"/>
        <source>this is the picture itself; give the figure another name</source>
        <translation>dies ist das Bild selbst; geben Sie der Abbildung einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/pipeline.py"/>
        <location filename="../../app/huescope/ui/tasks/preparation.py"/>
        <source>reading</source>
        <translation>Bild wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>Dropped text</source>
        <translation>Text, hierher gezogen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>no palette is as large as that</source>
        <translation>keine Palette ist so groß</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>there is no colour in it, nor the path or address of a picture</source>
        <translation>es ist keine Farbe darin und kein Pfad und keine Adresse eines Bildes</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/reduced_files.py"/>
        <source>it was changed after it was opened</source>
        <translation>es wurde geändert, nachdem es geöffnet war</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/reduced_files.py"/>
        <source>there is a file of this name; choose it to replace it</source>
        <translation>es gibt eine Datei dieses Namens; wählen Sie sie, um sie zu ersetzen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/reduced_files.py"/>
        <source>this is the picture itself; give the reduced one another name</source>
        <translation>dies ist das Bild selbst; geben Sie dem reduzierten einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>As most people see</source>
        <translation>Wie die meisten sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Blue cones shifted or missing, which is rare: blues look like greens</source>
        <translation>Blauzapfen verschoben oder fehlend, was selten ist: Blau sieht aus wie Grün</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Blue-blind (tritan)</source>
        <translation>Blaublind (Tritan)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Green cones shifted or missing, the most common: reds look like greens</source>
        <translation>Grünzapfen verschoben oder fehlend, am häufigsten: Rot sieht aus wie Grün</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Green-blind (deutan)</source>
        <translation>Grünblind (Deutan)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>No colour (achromatopsia)</source>
        <translation>Ohne Farbe (Achromatopsie)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>No cones at work: all that is left is how light a colour is</source>
        <translation>Keine Zapfen wirken: es bleibt nur, wie hell eine Farbe ist</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Red cones shifted or missing: reds turn dark, and look like greens</source>
        <translation>Rotzapfen verschoben oder fehlend: Rot wird dunkel und sieht aus wie Grün</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Red-blind (protan)</source>
        <translation>Rotblind (Protan)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/copy_button.py"/>
        <source>Copy request id</source>
        <translation>Kennung der Anfrage kopieren</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/copy_button.py"/>
        <source>Copy what the service calls this request, to tell its support</source>
        <translation>Kopieren, wie der Dienst diese Anfrage nennt, für seinen Kundendienst</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/dock_panel.py"/>
        <source>Hide this panel; the View menu and the toolbar show it again</source>
        <translation>Diesen Bereich ausblenden; das Menü Ansicht und die Werkzeugleiste zeigen ihn wieder</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/dock_panel.py"/>
        <source>Hide {title}</source>
        <translation>{title} ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/name_field.py"/>
        <source>Type a name: Enter keeps it, Esc leaves it as it was</source>
        <translation>Einen Namen eingeben: die Eingabetaste behält ihn, Esc lässt ihn, wie er war</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Hex codes and numbers stay true.</source>
        <translation>Hex-Werte und Zahlen bleiben wahr.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>How severe it is: 0 % is as most people see, 100 % as without the cones</source>
        <translation>Wie schwer sie ist: 0 % ist, wie die meisten sehen, 100 % wie ohne die Zapfen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Normal Vision</source>
        <translation>Normales Sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Show all colours as most people see them again</source>
        <translation>Alle Farben wieder zeigen, wie die meisten sie sehen</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>Locked: it stays when others are found. Click the lock to let it go.</source>
        <translation>Gesperrt: es bleibt, wenn andere gefunden werden. Ein Klick auf das Schloss gibt es frei.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>The pixel at column {column}, row {row}</source>
        <translation>Das Pixel in Spalte {column}, Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>ΔE by {formula}, above the just noticeable difference of {jnd:g}</source>
        <translation>ΔE nach {formula}, über dem gerade merklichen Unterschied von {jnd:g}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>ΔE by {formula}, under the just noticeable difference of {jnd:g}</source>
        <translation>ΔE nach {formula}, unter dem gerade merklichen Unterschied von {jnd:g}</translation>
    </message>
</context>
</TS>
