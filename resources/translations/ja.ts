<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="../../app/huescope/analysis/clustering/exact_fit.py"/>
        <source>improving the colours</source>
        <translation>色を改善中</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/exact_fit.py"/>
        <source>step {number}, error {lowest:.1f}</source>
        <translation>手順{number}、誤差{lowest:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>, the fixed ones included</source>
        <translation>（固定色を含む）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>The picture has only {count}{ending}.</source>
        <translation>この画像には{count}しかありません{ending}。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>There are {fixed} fixed colours, and they all stay.</source>
        <translation>固定色が{fixed}色あり、すべて残ります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>finding palettes</source>
        <translation>パレットを探しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>one colour</source>
        <translation>1色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>{colors} colours</source>
        <translation>{colors}色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/color_counts.py"/>
        <source>every pixel is fully transparent</source>
        <translation>すべてのピクセルが完全に透明です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/difference_words.py"/>
        <source>Largest difference {mean:.1f}: {place}</source>
        <translation>最大の差 {mean:.1f}：{place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/difference_words.py"/>
        <source>No difference that eyes would notice</source>
        <translation>目に見える差はありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/difference_words.py"/>
        <source>all over</source>
        <translation>全体</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_options.py"/>
        <source>A Bayer matrix has a side of {sizes} pixels, not {matrix_px}.</source>
        <translation>ベイヤー行列の一辺は{sizes}ピクセルです。{matrix_px}ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_options.py"/>
        <source>The strength of dithering is a number from 0 to 1, not {strength}.</source>
        <translation>ディザの強さは0から1の数です。{strength}ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_positional.py"/>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>dithering</source>
        <translation>ディザリング</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_positional.py"/>
        <source>finding mixtures of colours</source>
        <translation>色の組み合わせを探しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/blue_noise.py"/>
        <source>An even grain without a pattern, which stays where it is while the palette changes.</source>
        <translation>模様のない均一な粒。パレットが変わっても動きません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/blue_noise.py"/>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Blue noise</source>
        <translation>ブルーノイズ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>Error diffusion</source>
        <translation>誤差拡散</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>Passes what each pixel misses on to the next ones: the finest gradients.</source>
        <translation>各ピクセルの誤差を次のピクセルへ渡します。最もなめらかなグラデーションになります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>finding flat areas</source>
        <translation>平坦な部分を探しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/none.py"/>
        <source>Each pixel takes the palette colour nearest to it: the smallest file, with bands.</source>
        <translation>各ピクセルが最も近いパレット色になります。ファイルは最小ですが、縞が出ます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/none.py"/>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/ordered.py"/>
        <source>A regular pattern, as in pixel art and on old screens; it packs well.</source>
        <translation>ドット絵や昔の画面のような規則的な模様。よく圧縮されます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/ordered.py"/>
        <source>Ordered (Bayer)</source>
        <translation>組織的（ベイヤー）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>At a glance</source>
        <translation>ひと目で</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Even {max_colors} colours differ visibly in places</source>
        <translation>{max_colors}色でも所々に見える差があります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>For a closer match, choose True to area</source>
        <translation>より近づけるには「面積に忠実」を選択</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Most eyes</source>
        <translation>ほとんどの目</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Within {figure}</source>
        <translation>{figure}以内</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>at a glance</source>
        <translation>ひと目では</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>chosen here</source>
        <translation>ここで選択</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>even side by side</source>
        <translation>並べても</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>for most eyes</source>
        <translation>ほとんどの目には</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>half of all observers accept it in the mouth (ISO/TR 28642:2016; Paravina et al. 2015)</source>
        <translation>観察者の半数が口腔内で許容する差（ISO/TR 28642:2016、Paravina ほか 2015）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>seen as another shade of the same colour; no standard</source>
        <translation>同じ色の別の色合いに見える差。規格はありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>the most that a patch of a contract proof&apos;s control strip may be off (ISO 12647-7:2016, as table 30 of bvdm&apos;s MediaStandard Print 2018 has it)</source>
        <translation>校正刷りの管理ストリップの各パッチに許される最大の差（ISO 12647-7:2016、bvdm の MedienStandard Druck 2018 表30による）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>within {figure}</source>
        <translation>{figure}以内</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>{n} colour is enough {whom}</source>
        <comment>{n} colours are enough {whom}</comment>
        <translation>
            <numerusform>{whom}{n}色で十分です</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/eyedropper.py"/>
        <source>A square round a pixel has an odd side, not {side_px}.</source>
        <translation>ピクセルを囲む正方形の一辺は奇数です。{side_px}ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/eyedropper.py"/>
        <source>The picture has no pixel in column {column} of row {row}.</source>
        <translation>画像の{column}列{row}行にピクセルはありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/figure_drawing.py"/>
        <source>drawing {stop} colours</source>
        <translation>{stop}色を描いています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <location filename="../../app/huescope/ui/tasks/board_opening.py"/>
        <source>counting colours</source>
        <translation>色を数えています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>drawing the histogram</source>
        <translation>ヒストグラムを描いています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>looking for a background</source>
        <translation>背景を探しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>palettes found</source>
        <translation>パレットが見つかりました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/ignored_colors.py"/>
        <source>nothing is left of it without {kinds}</source>
        <translation>{kinds}を除くと何も残りません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>A palette has at most {max_fixed} fixed colours, not {fixed}.</source>
        <translation>パレットの固定色は{max_fixed}色までです。{fixed}色は多すぎます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>An accent is a number from 0 to 1, not {accent}.</source>
        <translation>アクセントは0から1の数です。{accent}ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Colours that stay in the palette just as they are, while the others fit round them.</source>
        <translation>パレットにそのまま残り、他の色がそれに合わせて選ばれる色。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Counts what is fully transparent as white, as on paper, in place of leaving it out.</source>
        <translation>完全に透明な部分を除かず、紙のように白として数えます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>From calm, the colours that cover most of the picture (0), through those that people pick (0.5), to the most vivid (1); where not given, as the mood has it.</source>
        <translation>穏やか（画像を最も広く覆う色、0）から、人が選ぶ色（0.5）、最も鮮やかな色（1）まで。指定がなければムードに従います。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Leaves the background, near white or near black out, so that no swatch is spent on it.</source>
        <translation>背景、白に近い部分、黒に近い部分を除き、色見本を無駄にしません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Looks at one part of the picture only, and counts shares of that part.</source>
        <translation>画像の一部だけを見て、その部分の割合を数えます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Mean colour</source>
        <translation>平均色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>One of the fixed colours is given twice.</source>
        <translation>固定色の一つが二度指定されています。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Perceptual (Oklab)</source>
        <translation>知覚的（Oklab）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Real pixel</source>
        <translation>実際のピクセル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Shows each swatch as the mean of what it stands for, or as the real pixel of the picture that is nearest to that.</source>
        <translation>各色見本を、代表する色の平均、または平均に最も近い実際のピクセルで示します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>What the colours of the picture are kept in: display-p3 keeps those beyond sRGB, of files that have them; with srgb they become the nearest that it has.</source>
        <translation>画像の色を保持する空間。display-p3 は sRGB を超える色をファイルにあるまま残し、srgb では最も近い色になります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Where colours are compared while the clusters of the exact palette are found: sRGB keeps the error of the numbers lowest, the other two follow the eye.</source>
        <translation>正確なパレットのクラスタを探すときに色を比べる空間。sRGB は数値の誤差を最小に保ち、他の二つは目に従います。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Which colours are chosen: area is the palette with the least error; balanced is nearest to what people pick by hand.</source>
        <translation>どの色を選ぶか。area は誤差が最小のパレット、balanced は人が手で選ぶものに最も近いパレットです。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>{name} is no {what}; there are {names}.</source>
        <translation>{name}は{what}にありません。あるのは{names}です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>{rgb} is no colour of red, green and blue from 0 to 255.</source>
        <translation>{rgb}は0から255の赤・緑・青の色ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/chroma.py"/>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Chroma</source>
        <translation>彩度</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/chroma.py"/>
        <source>From grey to vivid, by CIELAB chroma C*; what is as vivid goes from dark to light.</source>
        <translation>灰色から鮮やかな色へ、CIELAB の彩度 C* 順。同じ鮮やかさでは暗い方から。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/hue.py"/>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/hue.py"/>
        <source>Round the colour wheel from red to magenta; greys come last, from dark to light.</source>
        <translation>赤からマゼンタへ色相環の順。灰色は最後に暗い方から。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/lightness.py"/>
        <source>From dark to light, by CIELAB lightness L*.</source>
        <translation>暗い方から明るい方へ、CIELAB の明度 L* 順。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/lightness.py"/>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Lightness</source>
        <translation>明度</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/path.py"/>
        <source>A smooth path is found through up to {most} colours; there are {rgb_u8}.</source>
        <translation>なめらかな経路は{most}色まで探せます。{rgb_u8}色あります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/path.py"/>
        <source>Each colour beside one that it is like: a short path through all of them by CIEDE2000, from its darker end.</source>
        <translation>似た色を隣り合わせます。暗い端から CIEDE2000 で全色を通る短い経路。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/path.py"/>
        <source>Smooth path</source>
        <translation>なめらかな経路</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/share.py"/>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/share.py"/>
        <source>The colour that covers most of the picture comes first.</source>
        <translation>画像を最も広く覆う色が先頭です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi.py"/>
        <source>Greys first, then hue in eight steps, every second one inverted, from light to dark, so that the swatches flow.</source>
        <translation>まず灰色、次に8段階の色相。一つおきに逆順にして、色見本が流れるように並べます（明から暗へ）。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi.py"/>
        <source>Zucconi steps</source>
        <translation>Zucconi ステップ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi_plain.py"/>
        <source>Greys first, then hue in eight steps, each from dark to light.</source>
        <translation>まず灰色、次に8段階の色相。それぞれ暗い方から。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi_plain.py"/>
        <source>Zucconi steps, plain</source>
        <translation>Zucconi ステップ（単純）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Controls</source>
        <translation>コントロール</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Icons, borders of fields and parts of charts (WCAG 2.2, 1.4.11)</source>
        <translation>アイコン、入力欄の枠、グラフの部品（WCAG 2.2、1.4.11）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <location filename="../../app/huescope/ui/judge/sample.py"/>
        <source>Large text</source>
        <translation>大きな文字</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Text from 24 px, or bold from 19 px (WCAG 2.2, 1.4.3 and 1.4.6)</source>
        <translation>24 px 以上、または太字で19 px 以上の文字（WCAG 2.2、1.4.3 と 1.4.6）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Text of any size (WCAG 2.2, 1.4.3 and 1.4.6)</source>
        <translation>あらゆる大きさの文字（WCAG 2.2、1.4.3 と 1.4.6）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mixed tones: {dark} of pixels under L* {dark_below}, {light} over L* {light_from}</source>
        <translation>さまざまな明るさ：{dark}が L* {dark_below} 未満、{light}が L* {light_from} 超</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mostly dark: {dark} of pixels under L* {dark_below}</source>
        <translation>ほぼ暗い：ピクセルの{dark}が L* {dark_below} 未満</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mostly light: {light} of pixels over L* {light_from}</source>
        <translation>ほぼ明るい：ピクセルの{light}が L* {light_from} 超</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mostly mid-tones: {middle} of pixels between L* {dark_below} and {light_from}</source>
        <translation>ほぼ中間調：ピクセルの{middle}が L* {dark_below}〜{light_from}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>almost without hue</source>
        <translation>ほぼ無彩色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>magenta</source>
        <translation>マゼンタ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>strongest hue: {hue}</source>
        <translation>最も強い色相は{hue}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>{lightness}; {hue}.</source>
        <translation>{lightness}。{hue}。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/area.py"/>
        <source>The palette with the least error, in which every pixel counts alike.</source>
        <translation>誤差が最小のパレット。すべてのピクセルが等しく数えられます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/area.py"/>
        <source>True to area</source>
        <translation>面積に忠実</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/balanced.py"/>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/balanced.py"/>
        <source>Distinct colours of coherent regions, as people pick them by hand.</source>
        <translation>まとまった領域のはっきりした色。人が手で選ぶような色です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/bright.py"/>
        <source>Bright</source>
        <translation>明るい</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/bright.py"/>
        <source>Prefers light colours.</source>
        <translation>明るい色を優先します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/deep.py"/>
        <source>Deep</source>
        <translation>深い</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/deep.py"/>
        <source>Prefers dark colours.</source>
        <translation>暗い色を優先します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/muted.py"/>
        <source>Muted</source>
        <translation>落ち着いた</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/muted.py"/>
        <source>Prefers colours of low chroma.</source>
        <translation>彩度の低い色を優先します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/vivid.py"/>
        <source>The most vivid colours of the picture.</source>
        <translation>画像の中で最も鮮やかな色。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/vivid.py"/>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Vivid</source>
        <translation>鮮やか</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/quality.py"/>
        <source>measuring the palette</source>
        <translation>パレットを測定しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/recolor.py"/>
        <source>finding nearest colours</source>
        <translation>最も近い色を探しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/recolor.py"/>
        <source>recolouring</source>
        <translation>色を置き換えています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/reduced_picture.py"/>
        <source>The palette has {paints} colours, and a picture of a palette has at most {max_colors}.</source>
        <translation>パレットは{paints}色ですが、パレット画像は{max_colors}色までです。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/reduced_picture.py"/>
        <source>With what is ignored these are {paints} colours, and a picture of a palette has {max_colors}: ask for {paints2} fewer.</source>
        <translation>無視される色を含めて{paints}色になり、パレット画像は{max_colors}色です。{paints2}色減らしてください。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>A lasso needs at least three corners.</source>
        <translation>投げ縄には少なくとも3つの角が必要です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>A region needs a width and a height above 0.</source>
        <translation>領域の幅と高さは0より大きくなければなりません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>no pixel of it lies in the region</source>
        <translation>領域の中に画像のピクセルがありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>{number} is no place in a picture.</source>
        <translation>{number}は画像の位置ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>{words} is no region such as 10,20,300,200 (X,Y,W,H), nor a lasso of X,Y,X,Y,X,Y,...</source>
        <translation>{words}は 10,20,300,200（X,Y,幅,高さ）のような領域でも、X,Y,X,Y,X,Y,... の投げ縄でもありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/cloud.py"/>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/cloud.py"/>
        <source>Every shade of the picture as a point in Oklab, with the colours of the palette.</source>
        <translation>画像のすべての色合いを Oklab の点として、パレットの色とともに示します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/histogram.py"/>
        <location filename="../../app/huescope/ui/inspector/histogram.py"/>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/histogram.py"/>
        <source>How many pixels there are of each level of red, green, blue and lightness.</source>
        <translation>赤・緑・青・明度の各段階のピクセル数。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/parade.py"/>
        <source>Parade</source>
        <translation>パレード</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/parade.py"/>
        <source>Red, green and blue of each column, side by side: a colour cast shows as a shift.</source>
        <translation>各列の赤・緑・青を並べて表示。色かぶりはずれとして見えます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/vectorscope.py"/>
        <source>Hue as direction, saturation as distance from the middle. The targets are red, yellow, green, cyan, blue and magenta at 75 %; the slanting line is that of skin of any colour.</source>
        <translation>色相は方向、彩度は中心からの距離。目標は75 %の赤・黄・緑・シアン・青・マゼンタ、斜めの線はあらゆる肌の色の線です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/vectorscope.py"/>
        <source>Vector</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/vectorscope.py"/>
        <source>Vectorscope</source>
        <translation>ベクトルスコープ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/waveform.py"/>
        <source>How bright each column of the picture is, from its left edge to its right one.</source>
        <translation>画像の各列の明るさを左端から右端まで示します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/waveform.py"/>
        <source>Wave</source>
        <translation>波形</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/waveform.py"/>
        <source>Waveform</source>
        <translation>波形モニター</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/shared_palette.py"/>
        <source>A palette of several pictures is one of means, not of real pixels.</source>
        <translation>複数の画像のパレットは平均色です。実際のピクセルではありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/shared_palette.py"/>
        <source>A palette of several pictures is the exact one: moods look at the regions of one.</source>
        <translation>複数の画像のパレットは正確なパレットです。ムードは一枚の画像の領域を見ます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/audit.py"/>
        <source>This palette has no colours, so there is no brand to audit.</source>
        <translation>このパレットには色がなく、確認するブランドがありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/found_pictures.py"/>
        <source>Like {name}</source>
        <translation>{name}に似た画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/found_pictures.py"/>
        <source>The colour index</source>
        <translation>色の索引</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/found_pictures.py"/>
        <source>it is empty: no folder was looked at yet</source>
        <translation>空です。まだどのフォルダも調べていません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/listing.py"/>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <location filename="../../app/huescope/sources/buckets/reading.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/listing.py"/>
        <source>the file is larger than any picture that Huescope reads</source>
        <translation>ファイルが Huescope の読める画像の最大を超えています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/listing.py"/>
        <source>this place has no pictures of its own; name a bucket</source>
        <translation>この場所自体に画像はありません。バケット名を指定してください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/parts.py"/>
        <source>Partial results are kept in a folder, or in a bucket of your account such as oci://BUCKET@NAMESPACE/PREFIX/.</source>
        <translation>途中の結果は、フォルダ、または oci://BUCKET@NAMESPACE/PREFIX/ のような自分のアカウントのバケットに置かれます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/queries.py"/>
        <source>This palette has no colours to look for.</source>
        <translation>このパレットには探す色がありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/queries.py"/>
        <source>Which colour is to be found?</source>
        <translation>どの色を探しますか。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/refusals.py"/>
        <source>{reason}; {most_refusals} in a row, so the rest was not tried</source>
        <translation>{reason}。{most_refusals}回続いたため、残りは試しませんでした</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/reports/__init__.py"/>
        <source>A report is a file that ends in {reports}.</source>
        <translation>レポートは{reports}で終わるファイルです。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/shards.py"/>
        <source>{name} has a secret in its address, and secrets are not sent to workers.</source>
        <translation>{name}のアドレスには秘密が含まれ、秘密は他のマシンに送られません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/smallest_form.py"/>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <source>this is {words}, which Huescope does not open</source>
        <translation>これは{words}で、Huescope では開けません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/tables.py"/>
        <source>Parquet is not installed; add it with: pip install &apos;huescope[parquet]&apos;.</source>
        <translation>Parquet がインストールされていません。pip install &apos;huescope[parquet]&apos; で追加できます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/tables.py"/>
        <source>Results are written to a file that ends in {suffixes}.</source>
        <translation>結果は{suffixes}で終わるファイルに書かれます。</translation>
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
        <translation>画面で読むときの明度コントラスト。最大およそ106、暗い地に明るい文字では負になります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>columns of text of any usual size</source>
        <translation>通常の大きさの本文</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>columns of text, from 18 px</source>
        <translation>18 px 以上の本文</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>headlines, from 36 px</source>
        <translation>36 px 以上の見出し</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>placeholders and text that is switched off</source>
        <translation>入力例と無効な文字</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>text from 24 px, or bold from 16 px</source>
        <translation>24 px 以上、または太字で16 px 以上の文字</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>AA large text</source>
        <translation>AA 大きな文字</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>The ratio that law and guidelines ask for, from 1 to 21; either may be the text.</source>
        <translation>法律や指針が求める比。1から21で、どちらの色が文字でもかまいません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>WCAG 2</source>
        <translation>WCAG 2</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>from 24 px, or bold from 19 px</source>
        <translation>24 px 以上、または太字で19 px 以上</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>text of any size</source>
        <translation>あらゆる大きさの文字</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>text of any size, with much to spare</source>
        <translation>あらゆる大きさの文字、十分な余裕</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/_cie94.py"/>
        <source>customary; no standard states one (CIE 116-1995 is fitted to industrial tolerances)</source>
        <translation>慣用値。規格にはありません（CIE 116-1995 は工業的な許容差に合わせたもの）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/_cmc.py"/>
        <source>customary: the unit is about the limit of acceptance in F. J. J. Clarke, R. McDonald, B. Rigg, &apos;Modification to the JPC79 colour-difference formula&apos;, Journal of the Society of Dyers and Colourists 100(4), 1984; no standard states a just noticeable difference</source>
        <translation>慣用値。単位は F. J. J. Clarke, R. McDonald, B. Rigg, &apos;Modification to the JPC79 colour-difference formula&apos;, Journal of the Society of Dyers and Colourists 100(4), 1984 の許容限界にほぼ等しく、規格に丁度可知差異はありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie76.py"/>
        <source>M. Mahy, L. Van Eycken, A. Oosterlinck, &apos;Evaluation of uniform color spaces developed after the adoption of CIELAB and CIELUV&apos;, Color Research &amp; Application 19(2), 1994</source>
        <translation>M. Mahy, L. Van Eycken, A. Oosterlinck, &apos;Evaluation of uniform color spaces developed after the adoption of CIELAB and CIELUV&apos;, Color Research &amp; Application 19(2), 1994</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie76.py"/>
        <source>The straight distance in CIELAB: quick and well known, too large among vivid colours.</source>
        <translation>CIELAB の直線距離。速くてよく知られていますが、鮮やかな色では大きすぎます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_graphic_arts.py"/>
        <source>CIE94 for print and screen: between CIE76 and CIEDE2000, and not the same in both directions.</source>
        <translation>印刷と画面向けの CIE94。CIE76 と CIEDE2000 の中間で、向きによって値が変わります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_graphic_arts.py"/>
        <source>CIE94 graphic arts</source>
        <translation>CIE94 グラフィックアート</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_textiles.py"/>
        <source>CIE94 for cloth: lightness counts half as much, and it is not the same in both directions.</source>
        <translation>布向けの CIE94。明度の重みが半分で、向きによって値が変わります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_textiles.py"/>
        <source>CIE94 textiles</source>
        <translation>CIE94 繊維</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ciede2000.py"/>
        <source>The CIE&apos;s present formula: closest to what the eye sees between similar colours.</source>
        <translation>CIE の現在の式。似た色の差を目が見るのに最も近い値です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ciede2000.py"/>
        <source>customary; no standard states one (CIE 142:2001 fits differences of 0 to 5 units)</source>
        <translation>慣用値。規格にはありません（CIE 142:2001 は0〜5単位の差に合います）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_1_1.py"/>
        <source>CMC 1:1</source>
        <translation>CMC 1:1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_1_1.py"/>
        <source>The textile trade&apos;s measure of what can be seen: lightness counts as much as chroma.</source>
        <translation>繊維業界の「見える差」の尺度。明度と彩度を同じ重みで数えます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_2_1.py"/>
        <source>CMC 2:1</source>
        <translation>CMC 2:1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_2_1.py"/>
        <source>The textile trade&apos;s measure of what is acceptable: lightness counts half as much as chroma.</source>
        <translation>繊維業界の「許容できる差」の尺度。明度の重みは彩度の半分です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/hyab.py"/>
        <source>Adds the difference in lightness to that in hue and chroma: made for colours far apart.</source>
        <translation>明度の差を色相と彩度の差に加えます。大きく離れた色向けです。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/hyab.py"/>
        <source>HyAB</source>
        <translation>HyAB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/hyab.py"/>
        <source>that of CIE76, which has the same value where colours differ in lightness alone, or not in lightness; the paper on HyAB is about large differences and states none</source>
        <translation>CIE76 の値。明度だけ、または明度以外だけが異なる色では同じ値になります。HyAB の論文は大きな差についてのもので、値を示していません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ok.py"/>
        <source>Delta E OK</source>
        <translation>Delta E OK</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ok.py"/>
        <source>The straight distance in Oklab, as browsers measure it: steady hues, on a scale of 0 to 1.</source>
        <translation>Oklab の直線距離。ブラウザーの測り方で、色相が安定し、0から1の尺度です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ok.py"/>
        <source>W3C CSS Color Module Level 4, section 13.2, &apos;CSS gamut mapping&apos;</source>
        <translation>W3C CSS Color Module Level 4、13.2節「CSS gamut mapping」</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/srgb.py"/>
        <source>{words} is not a colour such as #1e90ff.</source>
        <translation>{words}は #1e90ff のような色ではありません。</translation>
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
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/errors.py"/>
        <source>{subject}: {reason}.</source>
        <translation>{subject}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/errors.py"/>
        <source>“{shown}” is no colour; try #1e90ff, dodgerblue or oklch(65% 0.19 252).</source>
        <translation>「{shown}」は色ではありません。#1e90ff、dodgerblue、oklch(65% 0.19 252) などを試してください。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/animation.py"/>
        <source>its frames cannot be told apart</source>
        <translation>コマを区別できません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/cicp.py"/>
        <source>Its colours are HDR ({curve}): {white_nits:.0f} cd/m² was taken for white, and brighter light was dimmed to it.</source>
        <translation>色は HDR（{curve}）です。{white_nits:.0f} cd/m² を白とし、それより明るい光は抑えました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/color_space.py"/>
        <source>Its colours are HDR: 1 was taken for white, and brighter light was dimmed to it.</source>
        <translation>色は HDR です。1を白とし、それより明るい光は抑えました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>CMYK without a usable colour profile: it was taken for {standard}, and on other paper the colours look different.</source>
        <translation>使えるカラープロファイルのない CMYK です。{standard}とみなしました。別の用紙では色が異なります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>The embedded colour profile is broken, so it was left out.</source>
        <translation>埋め込まれたカラープロファイルが壊れているため、使いませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>The embedded colour profile {reason}, so it was left out.</source>
        <translation>埋め込まれたカラープロファイルは{reason}ため、使いませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>has no white</source>
        <translation>白を持たない</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>is broken</source>
        <translation>壊れている</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>is for {made_for} and the picture is {wanted}</source>
        <translation>{made_for}用で画像は{wanted}の</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>is incomplete</source>
        <translation>不完全な</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decode.py"/>
        <source>its decoder gave no picture</source>
        <translation>デコーダーが画像を返しませんでした</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>broken data stream</source>
        <translation>データの流れが壊れています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <location filename="../../app/huescope/imaging/kinds/pfm.py"/>
        <location filename="../../app/huescope/imaging/kinds/radiance.py"/>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>it begins like {label} data, but is damaged</source>
        <translation>{label}ファイルのように始まりますが、破損しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>its header promises more pixels than {limit_words}</source>
        <translation>ヘッダーのピクセル数が{limit_words}を超えています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>not enough</source>
        <translation>足りません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>the {label} file carries a text that unpacks to an unreasonable size</source>
        <translation>{label}ファイルに、展開すると異常に大きくなる文字列があります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <location filename="../../app/huescope/imaging/kinds/pfm.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>the {label} file ends too early</source>
        <translation>{label}ファイルが途中で終わっています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>the {label} file is damaged</source>
        <translation>{label}ファイルは破損しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>there is not enough memory to decode it</source>
        <translation>デコードするメモリーが足りません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>unexpected end</source>
        <translation>予期しない終わり</translation>
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
        <translation>デコードしています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/gamut.py"/>
        <source>About {share} of its pixels have colours beyond Display P3, which are kept as the nearest that it has.</source>
        <translation>ピクセルの約{share}に Display P3 を超える色があり、その中の最も近い色で保持されます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/gamut.py"/>
        <source>About {share} of its pixels have colours beyond sRGB, which are kept in Display P3.</source>
        <translation>ピクセルの約{share}に sRGB を超える色があり、Display P3 で保持されます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/gamut.py"/>
        <source>About {share} of its pixels have colours beyond sRGB, which are shown by the nearest that sRGB has.</source>
        <translation>ピクセルの約{share}に sRGB を超える色があり、sRGB の最も近い色で示されます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>drawing it takes too long, so it was stopped</source>
        <translation>描画に時間がかかりすぎるため中止しました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>its decoder crashed, so that it cannot be opened</source>
        <translation>デコーダーが異常終了したため開けません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>its decoder made a mistake, so that it cannot be opened</source>
        <translation>デコーダーに誤りが起きたため開けません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>its decoder took too long, and was stopped</source>
        <translation>デコーダーの時間がかかりすぎたため中止しました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>the process that decodes it could not be started</source>
        <translation>デコードするプロセスを開始できませんでした</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a 7z archive</source>
        <translation>7z アーカイブ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a BPG picture</source>
        <translation>BPG 画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Blender file</source>
        <translation>Blender ファイル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Cineon film frame</source>
        <translation>Cineon 映画フレーム</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Clip Studio Paint picture</source>
        <translation>Clip Studio Paint の画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a DDS texture</source>
        <translation>DDS テクスチャー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a DPX film frame</source>
        <translation>DPX 映画フレーム</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a DjVu document</source>
        <translation>DjVu 文書</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a FITS picture</source>
        <translation>FITS 画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a FLIF picture</source>
        <translation>FLIF 画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a GIMP project</source>
        <translation>GIMP プロジェクト</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a JNG picture</source>
        <translation>JNG 画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a JPEG XL picture</source>
        <translation>JPEG XL 画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a JPEG XR picture</source>
        <translation>JPEG XR 画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a MIFF picture of ImageMagick</source>
        <translation>ImageMagick の MIFF 画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Paint Shop Pro picture</source>
        <translation>Paint Shop Pro の画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a PostScript file</source>
        <translation>PostScript ファイル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a RAR archive</source>
        <translation>RAR アーカイブ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Radiance HDR picture</source>
        <translation>Radiance HDR 画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Sun raster picture</source>
        <translation>Sun ラスター画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Windows metafile</source>
        <translation>Windows メタファイル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a camera&apos;s raw file</source>
        <translation>カメラの RAW ファイル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a database, perhaps a drawing in one</source>
        <translation>データベース（中に図面があるかもしれません）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a farbfeld picture</source>
        <translation>farbfeld 画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a gzip archive</source>
        <translation>gzip アーカイブ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a sound file</source>
        <translation>音声ファイル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a text document</source>
        <translation>テキスト文書</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a video</source>
        <translation>動画</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a zip archive</source>
        <translation>zip アーカイブ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an Affinity document</source>
        <translation>Affinity 文書</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an MNG animation</source>
        <translation>MNG アニメーション</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an OpenEXR picture</source>
        <translation>OpenEXR 画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an SVG drawing</source>
        <translation>SVG 図面</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an X11 pixmap</source>
        <translation>X11 ピックスマップ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an XML file, perhaps an SVG drawing</source>
        <translation>XML ファイル（SVG 図面かもしれません）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>its content is not a picture that Huescope knows</source>
        <translation>内容が Huescope の知る画像ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>source code, perhaps an X11 bitmap</source>
        <translation>ソースコード（X11 ビットマップかもしれません）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <source>an array of shape {shape} is no picture; give height × width, or height × width × 1 to 4 channels (grey, grey and alpha, RGB, RGBA)</source>
        <translation>形 {shape} の配列は画像ではありません。高さ × 幅、または高さ × 幅 × 1〜4チャンネル（グレー、グレーとアルファ、RGB、RGBA）にしてください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <source>an array of {dtype} does not say which number is white; give one of uint8, 0 to 255</source>
        <translation>{dtype} の配列ではどの数が白か分かりません。0〜255の uint8 にしてください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <source>it has no pixels</source>
        <translation>ピクセルがありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>it has {width_px} x {height_px} pixels, more than {limit_words}</source>
        <translation>{width_px} x {height_px} ピクセルあり、{limit_words}を超えています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>This is number {page} of {pages} in the file.</source>
        <translation>ファイル内の{pages}枚中{page}枚目です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>it has {has}, and no page {page}</source>
        <translation>{has}で、{page}ページはありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>one page</source>
        <translation>1ページ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>{pages} pages</source>
        <translation>{pages}ページ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/_raw_development.py"/>
        <source>It was developed from the raw data by LibRaw, with the camera&apos;s white balance and no tone curve: cameras and other programs often show it brighter.</source>
        <translation>LibRaw が RAW データから現像しました。カメラのホワイトバランスを使い、トーンカーブはありません。カメラや他のプログラムではもっと明るく見えることがあります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/_raw_development.py"/>
        <source>the raw data in it are damaged</source>
        <translation>中の RAW データが破損しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/avif.py"/>
        <location filename="../../app/huescope/imaging/kinds/gif.py"/>
        <location filename="../../app/huescope/imaging/kinds/png.py"/>
        <location filename="../../app/huescope/imaging/kinds/webp.py"/>
        <source>This is the first frame of an animation.</source>
        <translation>アニメーションの最初のコマです。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/bmp.py"/>
        <source>Its fourth channel is not stated to be transparency, and was left out.</source>
        <translation>4番目のチャンネルは透明度と示されていないため、使いませんでした。</translation>
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
        <translation>プログラムが保存したプレビューです（{width} × {height} ピクセル）。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <source>a JPEG-LS picture</source>
        <translation>JPEG-LS 画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <source>it holds too little for {width_px} x {height_px} pixels</source>
        <translation>{width_px} x {height_px} ピクセルには内容が足りません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <location filename="../../app/huescope/imaging/kinds/jpeg2000.py"/>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its samples of {bits} bits are of a kind that is not read</source>
        <translation>{bits}ビットの値の種類を読めません</translation>
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
        <translation>チャンネルが縮小されたサイズで保存されており、この保存方法は読み込めません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg2000.py"/>
        <source>its channels have different numbers of bits, which is not read</source>
        <translation>チャンネルのビット数が異なり、読み込めません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpegxl.py"/>
        <source>Its {bits} bits a channel were cut to eight, for imagecodecs is not installed.</source>
        <translation>imagecodecs がないため、チャンネルあたり{bits}ビットを8ビットに減らしました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpegxl.py"/>
        <source>JPEG XL</source>
        <translation>JPEG XL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpegxl.py"/>
        <source>this is a JPEG XL picture, which needs pip install &apos;huescope[jxl]&apos;</source>
        <translation>JPEG XL 画像です。pip install &apos;huescope[jxl]&apos; が必要です</translation>
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
        <translation>プログラムが保存した全レイヤーの画像です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>OpenEXR</source>
        <translation>OpenEXR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>it has several depths behind each pixel, which Huescope does not read</source>
        <translation>各ピクセルに複数の深さがあり、Huescope では読めません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>it is made of tiles or of several parts, {missing}</source>
        <translation>タイルまたは複数の部分でできており、{missing}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>its compression is {words}, {missing}</source>
        <translation>圧縮方式が{words}で、{missing}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>none of its channels ({listed}) is a colour</source>
        <translation>チャンネル（{listed}）に色がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>which needs pip install OpenEXR</source>
        <translation>pip install OpenEXR が必要です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openraster.py"/>
        <source>OpenRaster</source>
        <translation>OpenRaster</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <source>its {depth} channels of the kind {decode} are</source>
        <translation>{decode}型の{depth}チャンネルは</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <source>{reason} not read</source>
        <translation>{reason}読み込まれません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <source>it is a {label} file with alpha, which is not read</source>
        <translation>アルファ付きの{label}ファイルで、読み込まれません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>This is page {page} of {pages}, drawn at {width} × {height} pixels.</source>
        <translation>{pages}ページ中{page}ページ目です。{width} × {height} ピクセルで描きました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>This is the first of {pages} pages, drawn at {width} × {height} pixels.</source>
        <translation>{pages}ページの1ページ目です。{width} × {height} ピクセルで描きました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>This is the first page, drawn at {width} × {height} pixels.</source>
        <translation>1ページ目です。{width} × {height} ピクセルで描きました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>drawing</source>
        <comment>in progress</comment>
        <translation>描画中</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>the {label} file has a page of no size</source>
        <translation>{label}ファイルに大きさのないページがあります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>the {label} file has no page</source>
        <translation>{label}ファイルにページがありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>this PDF opens only with a password</source>
        <translation>この PDF はパスワードがないと開けません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/procreate.py"/>
        <source>Procreate</source>
        <translation>Procreate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>It was saved without a picture of the whole; its layers were put together here, and may look different in Photoshop.</source>
        <translation>全体の画像なしで保存されています。レイヤーをここで合成したため、Photoshop とは違って見えることがあります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>Its colours are HDR (32 bits): 1 was taken for white, brighter light dimmed to it.</source>
        <translation>色は HDR（32ビット）です。1を白とし、それより明るい光は抑えました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>Photoshop</source>
        <translation>Photoshop</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>This is a duotone, shown as the greys that its inks are laid over.</source>
        <translation>ダブルトーンです。インクを重ねる前のグレーで示しています。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>it was saved without a picture of the whole (“Maximize Compatibility” off), and its layers are of kinds that Huescope cannot put together</source>
        <translation>全体の画像なしで保存され（「互換性を優先」がオフ）、Huescope では合成できない種類のレイヤーがあります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>its channels are inks of no colour that is stated</source>
        <translation>チャンネルは色の指定のないインクです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/radiance.py"/>
        <source>Radiance HDR</source>
        <translation>Radiance HDR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/radiance.py"/>
        <source>its colours are stored as XYZ, which is not read</source>
        <translation>色が XYZ で保存されており、読み込めません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>This is only the small preview that the camera stored, {width} × {height} pixels; the raw data are not read: pip install &apos;huescope[raw]&apos; adds the program that develops it.</source>
        <translation>カメラが保存した小さなプレビューだけです（{width} × {height} ピクセル）。RAW データは読んでいません：pip install &apos;huescope[raw]&apos; で現像プログラムを追加できます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>This is the preview that the camera stored, {width} × {height} pixels, not the raw data; pip install &apos;huescope[raw]&apos; adds the program that develops it.</source>
        <translation>カメラが保存したプレビューです（{width} × {height} ピクセル）。RAW データではありません。pip install &apos;huescope[raw]&apos; で現像プログラムを追加できます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>camera raw</source>
        <translation>カメラ RAW</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>pip install &apos;huescope[raw]&apos; adds the program that develops it</source>
        <translation>pip install &apos;huescope[raw]&apos; で現像プログラムを追加できます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>this is a camera&apos;s raw file without a preview; {hint}</source>
        <translation>プレビューのないカメラの RAW ファイルです。{hint}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/sketch.py"/>
        <source>Sketch</source>
        <translation>Sketch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>This drawing has no pixels of its own; it was drawn at {width} × {height} pixels.</source>
        <translation>この図面にはピクセルがないため、{width} × {height} ピクセルで描きました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>it unpacks to more than 64 MiB of drawing</source>
        <translation>展開すると 64 MiB を超える図面になります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>This is the first of several pages.</source>
        <translation>複数ページの1ページ目です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>it contains JPEG XL, which needs pip install &apos;huescope[jxl]&apos;</source>
        <translation>JPEG XL を含んでいます。pip install &apos;huescope[jxl]&apos; が必要です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its colours are stored at a part of the size without compression, which is not read</source>
        <translation>色が圧縮なしで縮小して保存されており、読み込めません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its compression ({words}, {bits} bits) is not one that Huescope reads</source>
        <translation>圧縮方式（{words}、{bits}ビット）を Huescope は読めません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its kind of colours (photometric {photometric}) is not read</source>
        <translation>色の種類（photometric {photometric}）を読めません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/webp.py"/>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>It was opened at 1/{times} of its size: all of it takes {needs} a picture may take.</source>
        <translation>大きさの1/{times}で開きました。全体には{needs}一枚の画像が使える量を超えます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>decoding its {width_px} x {height_px} pixels takes {needs} a picture may take</source>
        <translation>{width_px} x {height_px} ピクセルのデコードには{needs}一枚の画像が使える量を超えます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>it has {width_px} x {height_px} pixels, more than were asked for</source>
        <translation>{width_px} x {height_px} ピクセルあり、指定を超えています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>the {max_pixels} million that Huescope decodes</source>
        <translation>Huescope がデコードする{max_pixels}百万</translation>
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
        <translation>{whole_bytes}のメモリーが必要で、{budget_bytes}という</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/policy.py"/>
        <source>{memory_variable} is {megabytes}; it is a number of megabytes.</source>
        <translation>{memory_variable} は{megabytes}です。メガバイトの数を指定してください。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>absolute colorimetric</source>
        <translation>絶対的な色域を維持</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>perceptual</source>
        <translation>知覚的</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>relative colorimetric</source>
        <translation>相対的な色域を維持</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>saturation</source>
        <translation>彩度</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>{intent}, black point compensation</source>
        <translation>{intent}、黒点の補正</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/stored_preview.py"/>
        <source>it was saved without a preview</source>
        <translation>プレビューなしで保存されています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/stored_preview.py"/>
        <source>its preview unpacks to an unreasonable size</source>
        <translation>プレビューが異常な大きさに展開されます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/stored_preview.py"/>
        <source>the {file_format} file is damaged</source>
        <translation>{file_format}ファイルは破損しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>GIF, PNG and WebP hold all of an animation</source>
        <translation>GIF、PNG、WebP ならアニメーション全体を保存できます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>Only the first of {frames} frames is in it; {what_animates}.</source>
        <translation>{frames}コマの最初のコマだけが入ります。{what_animates}。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>measuring files</source>
        <translation>ファイルを測定しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>{label} holds pictures of up to {max_side_px:,} pixels a side, and this one has {size_px:,}.</source>
        <translation>{label}は一辺{max_side_px:,}ピクセルまでです。この画像は{size_px:,}ピクセルです。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>{suffix} is not the suffix of {label}, which ends in {suffixes}.</source>
        <translation>{suffix}は{label}の拡張子ではありません。{suffixes}で終わります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>{suffix} is the suffix of no picture format; there are {known}.</source>
        <translation>{suffix}の画像形式はありません。あるのは{known}です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_encoding.py"/>
        <source>Writing {pixels:.0f} megapixels as {label} takes {needed_bytes:.1f} GB of memory, more than the {budget_bytes:.1f} GB that a picture may take.</source>
        <translation>{pixels:.0f}メガピクセルを {label} で書くには{needed_bytes:.1f} GB のメモリーが必要で、一枚の画像が使える{budget_bytes:.1f} GB を超えます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>It has more than 256 colours with their alpha, so it is not indexed.</source>
        <translation>アルファを含めて256色を超えるため、インデックスカラーではありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>RGB PNG</source>
        <translation>RGB PNG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>RGBA PNG</source>
        <translation>RGBA PNG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>indexed PNG</source>
        <translation>インデックス PNG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>making the file smaller</source>
        <translation>ファイルを小さくしています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <location filename="../../app/huescope/imaging/writing/_webp.py"/>
        <location filename="../../app/huescope/imaging/writing/avif.py"/>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <location filename="../../app/huescope/imaging/writing/tiff.py"/>
        <source>writing the file</source>
        <translation>ファイルを書いています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>{kind} of {images} frames</source>
        <translation>{images}コマの{kind}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/avif.py"/>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>It has other colours beside those of the palette, as the format loses some detail.</source>
        <translation>形式の劣化により、パレット以外の色も含まれます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/avif.py"/>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>Nearly the colours of the palette, for the web.</source>
        <translation>ほぼパレットの色、ウェブ向け。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>Every pixel as it is, with the palette in its order; pixels are opaque or not.</source>
        <translation>ピクセルはそのまま、パレットも順序どおり。ピクセルは不透明か透明です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>GIF holds {most_entries} entries, and what is transparent takes one: ask for {most_entries2} colours.</source>
        <translation>GIF は{most_entries}色までで、透明に一つ使います。{most_entries2}色にしてください。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>GIF knows no translucency: pixels are opaque from half their alpha on, and clear below.</source>
        <translation>GIF に半透明はありません。アルファが半分以上のピクセルは不透明、それ未満は透明になります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>animated GIF of {images} frames</source>
        <translation>{images}コマのアニメーション GIF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <source>Nearly the colours of the palette; what is transparent becomes white.</source>
        <translation>ほぼパレットの色。透明部分は白になります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <source>{note} What was transparent is on white.</source>
        <translation>{note} 透明だった部分は白の上に置かれます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png.py"/>
        <source>Every pixel as it is, with the palette in its order; for pixel art and icons.</source>
        <translation>ピクセルはそのまま、パレットも順序どおり。ドット絵やアイコン向け。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png.py"/>
        <source>PNG, indexed</source>
        <translation>PNG（インデックス）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_full.py"/>
        <source>Every pixel as it is, without a palette; larger, and every program takes it.</source>
        <translation>ピクセルはそのまま、パレットなし。大きくなりますが、どのプログラムでも開けます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_full.py"/>
        <source>PNG, full colour</source>
        <translation>PNG（フルカラー）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_small.py"/>
        <source>Every pixel as it is; the palette is reordered so that the file gets smaller.</source>
        <translation>ピクセルはそのまま。パレットを並べ替えてファイルを小さくします。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_small.py"/>
        <source>PNG, smallest</source>
        <translation>PNG（最小）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/tiff.py"/>
        <source>Every pixel as it is, for print; indexed where nothing is translucent.</source>
        <translation>ピクセルはそのまま、印刷向け。半透明がなければインデックスカラー。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>Every pixel as it is; mostly the smallest file, for the web.</source>
        <translation>ピクセルはそのまま。多くの場合最小のファイルで、ウェブ向け。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>WebP, lossless</source>
        <translation>WebP（可逆）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>lossless WebP</source>
        <translation>可逆 WebP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>lossless animated WebP of {frames} frames</source>
        <translation>{frames}コマの可逆アニメーション WebP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>WebP, lossy</source>
        <translation>WebP（非可逆）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>lossy WebP</source>
        <translation>非可逆 WebP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>lossy animated WebP of {frames} frames</source>
        <translation>{frames}コマの非可逆アニメーション WebP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <location filename="../../app/huescope/project/file.py"/>
        <source>in its project.json, {error}</source>
        <translation>project.json で{error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <source>library.id is no id of an entry</source>
        <translation>library.id が項目の ID ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <source>palettes has {documents} entries, not 1</source>
        <translation>palettes に項目が{documents}個あります（1個のはず）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <source>this is a project, and no entry of the library</source>
        <translation>これはプロジェクトで、ライブラリの項目ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>The palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>it cannot be deleted ({strerror})</source>
        <translation>削除できません（{strerror}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>it is not in the library any more</source>
        <translation>もうライブラリにありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>the folder of the library is not there</source>
        <translation>ライブラリのフォルダがありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>the library cannot be read ({strerror})</source>
        <translation>ライブラリを読めません（{strerror}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>it cannot be read ({strerror})</source>
        <translation>読めません（{strerror}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>no entry of the library is as large as that</source>
        <translation>ライブラリの項目としては大きすぎます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>the file is empty; perhaps it is still being synced</source>
        <translation>ファイルが空です。まだ同期中かもしれません</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n}個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>“{name}” is in {files}, because it was changed on two computers at once; the newest is shown.</source>
        <translation>「{name}」は{files}にあります。二台のコンピューターで同時に変更されたためで、最新のものを表示しています。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>cannot be made, because the folder above it is not there</source>
        <translation>は上のフォルダがないため作成できません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>{moved}, {known} were there already.</source>
        <translation>{moved}。{known}はすでにありました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>{moved}.</source>
        <translation>{moved}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/library/moving.py"/>
        <source>{n} palette was moved</source>
        <comment>{n} palettes were moved</comment>
        <translation>
            <numerusform>{n}個のパレットを移動しました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/moodboard/source.py"/>
        <source>Board of {items}</source>
        <translation>{items}のボード</translation>
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
            <numerusform>{n}枚の画像</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>The small picture {name} is damaged and was left out.</source>
        <translation>小さな画像{name}は破損しているため除きました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>in its {document}, {error}</source>
        <translation>{document}で{error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>this is no Huescope project</source>
        <translation>Huescope のプロジェクトではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>this was made by a newer Huescope (version {version} of the file; this Huescope knows {version2})</source>
        <translation>新しい Huescope で作られています（ファイルのバージョン{version}、この Huescope は{version2}まで）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Codes in</source>
        <translation>コードの表記</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Dark grey</source>
        <translation>濃いグレー</translation>
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
        <translation>色のコードの書き方。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Landscape slide</source>
        <translation>横長スライド</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Made with Huescope</source>
        <translation>Huescope で作成</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Name this program in the corner.</source>
        <translation>隅にこのプログラムの名前を入れます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Of an image that is copied or saved; 200 % suits print and sharp screens.</source>
        <translation>コピーまたは保存する画像の倍率。200 % は印刷や高精細画面向け。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Phone story</source>
        <translation>スマートフォン縦長</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Pins</source>
        <translation>ピン</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Show where in the photograph each colour is.</source>
        <translation>写真のどこに各色があるかを示します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/ui/browser/listing/sorting.py"/>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Square post</source>
        <translation>正方形</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>The shape of the board: for a post, a slide, or the height of a phone.</source>
        <translation>ボードの形：投稿、スライド、スマートフォンの縦長。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>What photograph and palette lie on.</source>
        <translation>写真とパレットを置く地の色。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Write the code of each colour into its swatch.</source>
        <translation>各色見本にコードを書きます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Write the name of each colour into its swatch.</source>
        <translation>各色見本に名前を書きます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>A {match} stands alone; write {match2} for the sign itself.</source>
        <translation>{match}が単独であります。記号そのものには{match2}と書いてください。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>There is no swatch {place} in this palette.</source>
        <translation>このパレットに色見本{place}はありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>color(display-p3 …)</source>
        <translation>color(display-p3 …)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>its name as CSS allows it, without the hyphens before it</source>
        <translation>CSS で使える名前（先頭のハイフンなし）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>its place in the palette, from 1</source>
        <translation>パレット内の順番（1から）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>its share of the picture in per cent</source>
        <translation>画像に占める割合（パーセント）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>the group that it stands in</source>
        <translation>属するグループ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>what the swatch is called</source>
        <translation>色見本の名前</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>{notation} is no notation; there are {notations}.</source>
        <translation>{notation}という表記はありません。あるのは{notations}です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>{{{name}}} says nothing; there are {fields}.</source>
        <translation>{{{name}}}は意味がありません。あるのは{fields}です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>A group needs a name.</source>
        <translation>グループには名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Add Swatch</source>
        <comment>Add {n} Swatches</comment>
        <translation>
            <numerusform>{n}個の色見本を追加</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>At most {max_locked} swatches can be locked.</source>
        <translation>ロックできる色見本は{max_locked}個までです。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Delete Swatch</source>
        <comment>Delete {n} Swatches</comment>
        <translation>
            <numerusform>{n}個の色見本を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Duplicate Swatch</source>
        <comment>Duplicate {n} Swatches</comment>
        <translation>
            <numerusform>{n}個の色見本を複製</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Edit Colour</source>
        <translation>色を編集</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Group</source>
        <translation>グループ化</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Lock Swatch</source>
        <comment>Lock {n} Swatches</comment>
        <translation>
            <numerusform>{n}個の色見本をロック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Move Swatch</source>
        <comment>Move {n} Swatches</comment>
        <translation>
            <numerusform>{n}個の色見本を移動</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>No swatch is selected.</source>
        <translation>色見本が選択されていません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>There is no colour to add.</source>
        <translation>追加する色がありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>There is no place {goal} in this palette.</source>
        <translation>このパレットに位置{goal}はありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Ungroup</source>
        <translation>グループ解除</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Unlock Swatch</source>
        <comment>Unlock {n} Swatches</comment>
        <translation>
            <numerusform>{n}個の色見本のロックを解除</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>A custom property of CSS, as the exported style sheet names it</source>
        <translation>CSS のカスタムプロパティ（書き出したスタイルシートの名前）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Cyan, magenta, yellow and black in per cent, as the file states them</source>
        <translation>シアン・マゼンタ・黄・黒のパーセント（ファイルの指定どおり）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Hue in degrees, and how much white and black is mixed in</source>
        <translation>色相（度）と、混ぜた白と黒の量</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Hue in degrees, saturation and lightness of sRGB</source>
        <translation>sRGB の色相（度）・彩度・輝度</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Hue in degrees, saturation and value of sRGB; not a notation of CSS</source>
        <translation>sRGB の色相（度）・彩度・明度。CSS の表記ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, chroma and hue in degrees of CIELAB, for a D50 white as in CSS</source>
        <translation>CIELAB の明度・彩度・色相（度）。CSS と同じ D50 の白</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, chroma and hue in degrees of Oklab</source>
        <translation>Oklab の明度・彩度・色相（度）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, green to red, and blue to yellow, for a D50 white as in CSS</source>
        <translation>明度、緑〜赤、青〜黄。CSS と同じ D50 の白</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, green to red, and blue to yellow, of Oklab</source>
        <translation>Oklab の明度、緑〜赤、青〜黄</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Oklab</source>
        <translation>Oklab</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Red, green and blue in hexadecimal digits, two each</source>
        <translation>赤・緑・青を16進数2桁ずつ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Red, green and blue of Display P3, 0 to 1</source>
        <translation>Display P3 の赤・緑・青、0〜1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Red, green and blue of sRGB, 0 to 255</source>
        <translation>sRGB の赤・緑・青、0〜255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>clearly different</source>
        <translation>はっきり異なる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>large text passes</source>
        <translation>大きな文字は合格</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>looks the same to most eyes</source>
        <translation>ほとんどの目に同じに見える</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>no text passes</source>
        <translation>文字は不合格</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>text passes, AA</source>
        <translation>文字は合格、AA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>text passes, AAA</source>
        <translation>文字は合格、AAA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>very different</source>
        <translation>大きく異なる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>cannot be written ({cause})</source>
        <translation>書き込めません（{cause}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>its folder takes no new files</source>
        <translation>フォルダに新しいファイルを置けません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>the folder cannot be made ({strerror})</source>
        <translation>フォルダを作成できません（{strerror}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>there is no folder {parent}</source>
        <translation>フォルダ{parent}がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>this is a device or a pipe, not a file</source>
        <translation>ファイルではなく、デバイスまたはパイプです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>this is a file, where a folder is needed</source>
        <translation>フォルダが必要な場所にファイルがあります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>this is not a possible file name</source>
        <translation>使えないファイル名です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>{relative} is no file of this folder, and was not written</source>
        <translation>{relative}はこのフォルダのファイルではないため、書きませんでした</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Adobe</source>
        <translation>Adobe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>App development</source>
        <translation>アプリ開発</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Design tokens</source>
        <translation>デザイントークン</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Paint and draw</source>
        <translation>ペイントと描画</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Sheets</source>
        <translation>シート</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Web</source>
        <translation>ウェブ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Your templates</source>
        <translation>自分のテンプレート</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>There is no colour in it.</source>
        <translation>色がありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>there is nothing in it</source>
        <translation>何も入っていません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>this is no palette file that Huescope knows</source>
        <translation>Huescope の知るパレットファイルではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{label} files can be opened, but not written.</source>
        <translation>{label}ファイルは開けますが、書き出せません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{label} has no option {name}; it has {known}.</source>
        <translation>{label}に{name}というオプションはありません。あるのは{known}です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{name} is no palette format; huescope formats lists them.{meant}</source>
        <translation>{name}というパレット形式はありません。huescope formats で一覧できます。{meant}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{value} is no value of {name}; there are {choices}.</source>
        <translation>{value}は{name}の値ではありません。あるのは{choices}です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>A book of Photoshop; it can be opened, but not written.</source>
        <translation>Photoshop のカラーブック。開けますが、書き出せません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>Adobe colour book</source>
        <translation>Adobe カラーブック</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/corel.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>a colour</source>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>the key of a colour</source>
        <translation>色のキー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of a text</source>
        <translation>文字列の長さ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the number of colours</source>
        <translation>色の数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>the version and the book&apos;s number</source>
        <translation>バージョンとブック番号</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>{model} is no known colour space</source>
        <translation>{model}は未知の色空間です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acbl.py"/>
        <source>A book of Illustrator and InDesign; it can be opened, but not written.</source>
        <translation>Illustrator と InDesign のカラーブック。開けますが、書き出せません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acbl.py"/>
        <source>Adobe colour book library</source>
        <translation>Adobe カラーブックライブラリ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acbl.py"/>
        <location filename="../../app/huescope/palette/formats/idml.py"/>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>in no space that is known here</source>
        <translation>未知の色空間</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>Photoshop swatches</source>
        <translation>Photoshop スウォッチ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>Swatches for Photoshop, and for GIMP, Krita, Photopea and others that read them.</source>
        <translation>Photoshop のほか、GIMP、Krita、Photopea などで読めるスウォッチ。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>a colour is wrong: {error}</source>
        <translation>色に誤りがあります：{error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>a name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>no hierarchy is there</source>
        <translation>階層がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>something unknown follows the colours</source>
        <translation>色の後に未知のものがあります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of a name</source>
        <translation>名前の長さ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the length of the groups</source>
        <translation>グループの長さ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the second version</source>
        <translation>2番目のバージョン</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the version is {version}, and only 1 and 2 are known</source>
        <translation>バージョンは{version}ですが、1と2だけが知られています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>version 2 should follow, not {second}</source>
        <translation>{second}ではなくバージョン2が続くはずです</translation>
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
            <numerusform>{n}色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{n} colour is promised</source>
        <comment>{n} colours are promised</comment>
        <translation>
            <numerusform>{n}色が予告されています</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>{promised} and there is room for {remaining}</source>
        <translation>{promised}が、{remaining}分の余地しかありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>“{value}” is a number in {books}&apos;s book, which says no colour, and is left out.</source>
        <translation>「{value}」は{books}のブックの番号で、色を示さないため除きました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>Adobe colour table</source>
        <translation>Adobe カラーテーブル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>The file counts no colours, and holds {entries}.</source>
        <translation>ファイルの色数は0ですが、{entries}が入っています。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>Up to 256 colours without names, for indexed pictures in Photoshop and others.</source>
        <translation>Photoshop などのインデックス画像向け、名前のない256色まで。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>a colour table has {table} or {table2} bytes, and this has {data}</source>
        <translation>カラーテーブルは{table}または{table2}バイトですが、これは{data}バイトです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>at byte {table}, {count} colours are promised, not 256</source>
        <translation>{table}バイト目で256ではなく{count}色が予告されています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>the colour table is empty: it counts no colours</source>
        <translation>カラーテーブルが空です（色数0）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>A palette of Affinity; it can be opened, but not written: Affinity opens .ase.</source>
        <translation>Affinity のパレット。開けますが、書き出せません。Affinity は .ase を開けます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>Affinity palette</source>
        <translation>Affinity パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>The file has {names} names and {entries} colours that can be read; the names are left out.</source>
        <translation>ファイルに{names}個の名前と{entries}個の読める色があります。名前は除きました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>a name is longer than any</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>it ends within a colour</source>
        <translation>色の途中で終わっています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>more names are promised than there is room for</source>
        <translation>余地より多くの名前が予告されています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>the number of names</source>
        <translation>名前の数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>there is no list of colours in it</source>
        <translation>色のリストがありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/alacritty.py"/>
        <source>A theme of the sixteen colours of a terminal, to import in alacritty.toml.</source>
        <translation>端末の16色のテーマ。alacritty.toml に取り込みます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/alacritty.py"/>
        <source>Alacritty theme</source>
        <translation>Alacritty テーマ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/android.py"/>
        <source>Android colors.xml</source>
        <translation>Android colors.xml</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/android.py"/>
        <source>Colour resources for an Android app, such as R.color.sky_1.</source>
        <translation>R.color.sky_1 のような Android アプリの色リソース。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/android.py"/>
        <source>{words} is no colour of this file</source>
        <translation>{words}はこのファイルの色ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>A block of an unknown kind ({kind:#06x}) is left out.</source>
        <translation>未知の種類のブロック（{kind:#06x}）を除きました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>A group round all</source>
        <translation>全体を囲むグループ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>Adobe Swatch Exchange</source>
        <translation>Adobe Swatch Exchange</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>Puts colours that are in no group into one that has the palette&apos;s name.</source>
        <translation>グループのない色を、パレット名のグループに入れます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>Swatches for Illustrator, InDesign, Photoshop, Affinity and many other programs.</source>
        <translation>Illustrator、InDesign、Photoshop、Affinity など多くのプログラムのスウォッチ。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>The group “{title}” has no colours and is left out.</source>
        <translation>グループ「{title}」には色がないため除きました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>The header states version {version}.{version2}; the file is read as version 1.0.</source>
        <translation>ヘッダーのバージョンは{version}.{version2}です。バージョン1.0として読みました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>a block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the colour space</source>
        <translation>色空間</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the kind of a block</source>
        <translation>ブロックの種類</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the kind of a colour</source>
        <translation>色の種類</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the length of a block</source>
        <translation>ブロックの長さ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the number of blocks</source>
        <translation>ブロックの数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>{blocks} and there is room for {most} at most</source>
        <translation>{blocks}が、最大{most}個分の余地しかありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>{decode} is no known colour space</source>
        <translation>{decode}は未知の色空間です</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>{n} block is promised</source>
        <comment>{n} blocks are promised</comment>
        <translation>
            <numerusform>{n}個のブロックが予告されています</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/base16.py"/>
        <source>A scheme of sixteen colours by their roles, for editors and terminals.</source>
        <translation>役割ごとの16色のスキーム。エディターと端末向け。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/base16.py"/>
        <source>Base16 scheme</source>
        <translation>Base16 スキーム</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/base16.py"/>
        <source>By {author}</source>
        <translation>作者：{author}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/blender.py"/>
        <source>A script for Blender&apos;s text editor, which makes the palette for painting.</source>
        <translation>Blender のテキストエディター用スクリプト。ペイント用パレットを作ります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/blender.py"/>
        <source>Blender script</source>
        <translation>Blender スクリプト</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/blender.py"/>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <location filename="../../app/huescope/palette/reading/swatches.py"/>
        <source>there is no colour in it</source>
        <translation>色がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/bootstrap.py"/>
        <source>Variables of Bootstrap 5</source>
        <translation>Bootstrap 5 の変数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/bootstrap.py"/>
        <source>Variables such as --bs-primary for light and dark, and buttons in these colours.</source>
        <translation>ライトとダークの --bs-primary などの変数と、その色のボタン。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>A list of the colour picker of macOS; it can be opened, but not written.</source>
        <translation>macOS のカラーピッカーのリスト。開けますが、書き出せません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>colour {number} of {colors} has no name or value</source>
        <translation>{colors}色中{number}番目の色に名前か値がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>colour {number} of {count} has no name</source>
        <translation>{count}色中{number}番目の色に名前がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>colour {number}, {title}, is wrong: {error}</source>
        <translation>{number}番目の色「{title}」に誤りがあります：{error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>it does not say how many colours it has</source>
        <translation>色の数が書かれていません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>it has no list {key}</source>
        <translation>リスト{key}がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>it has {named} for {colors}</source>
        <translation>{colors}に対して{named}です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>its property list has no objects</source>
        <translation>プロパティリストにオブジェクトがありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>its property list is broken in line {lineno}</source>
        <translation>プロパティリストの{lineno}行目が壊れています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>its property list is cut off or damaged</source>
        <translation>プロパティリストが切れているか破損しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>macOS colour list</source>
        <translation>macOS カラーリスト</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>{left_out} of the colours have no fixed value and were left out.</source>
        <translation>{left_out}色は値が固定でないため除きました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>{n} name</source>
        <comment>{n} names</comment>
        <translation>
            <numerusform>{n}個の名前</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>Colours for an app in Kotlin, such as BlueHour.Sky1.</source>
        <translation>BlueHour.Sky1 のような Kotlin アプリの色。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>Jetpack Compose</source>
        <translation>Jetpack Compose</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>The package of the file, such as com.example.theme.</source>
        <translation>com.example.theme のようなファイルのパッケージ。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/coolors.py"/>
        <source>Coolors code</source>
        <translation>Coolors コード</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/coolors.py"/>
        <source>What Coolors exports as code: arrays, objects and XML of the same colours.</source>
        <translation>Coolors がコードとして書き出すもの：同じ色の配列、オブジェクト、XML。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel.py"/>
        <source>A palette of CorelDRAW, with spot colours; it can be opened, but not written.</source>
        <translation>特色を含む CorelDRAW のパレット。開けますが、書き出せません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel.py"/>
        <source>CorelDRAW palette</source>
        <translation>CorelDRAW パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <source>Colours of CMYK in a text, of old versions of CorelDRAW; it cannot be written.</source>
        <translation>古い CorelDRAW のテキスト形式の CMYK 色。書き出せません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <source>CorelDRAW 3 palette</source>
        <translation>CorelDRAW 3 パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <location filename="../../app/huescope/palette/formats/ggr.py"/>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <location filename="../../app/huescope/palette/formats/kde.py"/>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>line {number}</source>
        <translation>{number}行目</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <source>no name with four numbers</source>
        <translation>名前と4つの数がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>CSS custom properties</source>
        <translation>CSS カスタムプロパティ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>Variables for a style sheet, such as --sky-1: #87ceeb.</source>
        <translation>--sky-1: #87ceeb のようなスタイルシートの変数。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>Whether browsers that know no wide or modern colours get the nearest in sRGB.</source>
        <translation>広色域や新しい色を知らないブラウザーに sRGB の最も近い色を与えるかどうか。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>sRGB first</source>
        <translation>先に sRGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>A table for spreadsheets: names, groups, values and shares.</source>
        <translation>表計算用の表：名前、グループ、値、割合。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Between columns</source>
        <translation>列の区切り</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>For Excel</source>
        <translation>Excel 用</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>What spreadsheets of your country expect.</source>
        <translation>お使いの国の表計算ソフトが期待する区切り。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Whether the file starts with a mark, without which Excel breaks accents.</source>
        <translation>先頭に印を付けるかどうか。ないと Excel が文字化けします。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>has {found} for a colour, which is none</source>
        <translation>色として{found}がありますが、色ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>line {line_num} is no table ({error})</source>
        <translation>{line_num}行目は表ではありません（{error}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>line {line}</source>
        <translation>{line}行目</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>3D LUT</source>
        <translation>3D LUT</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>A table for Photoshop, Premiere, Resolve and others that maps a picture to the palette.</source>
        <translation>画像をパレットに対応させる Photoshop、Premiere、Resolve などの表。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>How many steps each of red, green and blue has.</source>
        <translation>赤・緑・青それぞれの段階数。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>Steps</source>
        <translation>段階</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>As named</source>
        <translation>名前どおり</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>As stated</source>
        <translation>指定どおり</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Colour space</source>
        <translation>色空間</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>Design tokens (DTCG)</source>
        <translation>デザイントークン（DTCG）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>How tokens are called.</source>
        <translation>トークンの名前の付け方。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>In which space colours are stated.</source>
        <translation>色を示す空間。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>Tokens that design tools and build tools share, in the format of 2025.10.</source>
        <translation>デザインツールとビルドツールが共有するトークン（2025.10 形式）。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma.py"/>
        <source>A mode of a collection of variables, to be imported in Figma.</source>
        <translation>変数コレクションのモード。Figma に取り込みます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma.py"/>
        <source>Figma variables</source>
        <translation>Figma 変数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma_json.py"/>
        <source>Figma JSON</source>
        <translation>Figma JSON</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma_json.py"/>
        <source>Variables with their modes, or colour styles, as Figma&apos;s REST interface gives them.</source>
        <translation>Figma の REST インターフェースが返す、モード付きの変数またはカラースタイル。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/flutter.py"/>
        <source>Colours for an app in Dart, such as BlueHour.sky1.</source>
        <translation>BlueHour.sky1 のような Dart アプリの色。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/flutter.py"/>
        <source>Flutter</source>
        <translation>Flutter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ggr.py"/>
        <source>A gradient of GIMP, opened as the colours of its stops; it cannot be written.</source>
        <translation>GIMP のグラデーション。分岐点の色として開きます。書き出せません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ggr.py"/>
        <source>GIMP gradient</source>
        <translation>GIMP グラデーション</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>A ColorPalette resource for the colour picker of Godot 4.</source>
        <translation>Godot 4 のカラーピッカー用 ColorPalette リソース。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>Godot palette</source>
        <translation>Godot パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>a channel of a colour is no number</source>
        <translation>色のチャンネルが数ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <source>it has no list of colours</source>
        <translation>色のリストがありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>its {numbers} numbers are no whole colours</source>
        <translation>{numbers}個の数は色として揃っていません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>A palette for the colour picker Gpick.</source>
        <translation>カラーピッカー Gpick のパレット。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>Gpick palette</source>
        <translation>Gpick パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>a chunk</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/formats/pixelorama.py"/>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <location filename="../../app/huescope/palette/reading/entries.py"/>
        <source>colour {place}</source>
        <translation>色{place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the header of a chunk</source>
        <translation>チャンクのヘッダー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>the type of a value</source>
        <translation>値の型</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <source>A palette for GIMP, Inkscape, Krita, Aseprite, Scribus and others.</source>
        <translation>GIMP、Inkscape、Krita、Aseprite、Scribus などのパレット。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <source>As the program likes</source>
        <translation>プログラムに任せる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <source>GIMP palette</source>
        <translation>GIMP パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>How many colours stand in a row.</source>
        <translation>一行に並ぶ色の数。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>Gradients of Photoshop, opened as the colours of their stops; they cannot be written.</source>
        <translation>Photoshop のグラデーション。分岐点の色として開きます。書き出せません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>Photoshop gradients</source>
        <translation>Photoshop グラデーション</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>a stop</source>
        <translation>分岐点</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>no colour of its own</source>
        <translation>固有の色がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the current colour of the program</source>
        <translation>プログラムの現在の色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the end of a gradient</source>
        <translation>グラデーションの終わり</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the kind of a stop</source>
        <translation>分岐点の種類</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the number of gradients</source>
        <translation>グラデーションの数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the number of stops</source>
        <translation>分岐点の数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the number of stops of opacity</source>
        <translation>不透明度の分岐点の数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the stops of opacity</source>
        <translation>不透明度の分岐点</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the version is {version}, and only 3 and 5 are known</source>
        <translation>バージョンは{version}ですが、3と5だけが知られています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the version of the description</source>
        <translation>記述のバージョン</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>there is no list of gradients</source>
        <translation>グラデーションのリストがありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html.py"/>
        <source>A page of swatches for a web browser; a click on a value copies it.</source>
        <translation>ブラウザー用の色見本ページ。値をクリックするとコピーします。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html.py"/>
        <source>HTML page</source>
        <translation>HTML ページ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html_page.py"/>
        <source>The swatches of a page, or else the colours of its style sheets.</source>
        <translation>ページの色見本、なければスタイルシートの色。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html_page.py"/>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>Huescope project</source>
        <translation>Huescope プロジェクト</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>The palette with all that Huescope knows of it; Save keeps its picture as well.</source>
        <translation>Huescope が知るすべてを含むパレット。「保存」なら画像も残ります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>The project holds {stated} palettes; this is the one that was in front.</source>
        <translation>プロジェクトには{stated}個のパレットがあり、これは前面にあったものです。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>the project has no palette</source>
        <translation>プロジェクトにパレットがありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/idml.py"/>
        <source>InDesign document (IDML)</source>
        <translation>InDesign 文書（IDML）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/idml.py"/>
        <source>The swatches of a document of InDesign, saved as IDML; it cannot be written.</source>
        <translation>IDML で保存された InDesign 文書のスウォッチ。書き出せません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <source>A preset of the sixteen colours of a terminal, its ground and text, for iTerm2.</source>
        <translation>iTerm2 用の、端末の16色と地・文字のプリセット。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <source>iTerm2 colours</source>
        <translation>iTerm2 の色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <location filename="../../app/huescope/palette/formats/scribus.py"/>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <source>no colour</source>
        <translation>色がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <source>the property list is cut off or damaged</source>
        <translation>プロパティリストが切れているか破損しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>Colours without names for PaintShop Pro, Aseprite, Krita and game tools.</source>
        <translation>PaintShop Pro、Aseprite、Krita、ゲーム用ツールの名前のない色。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>Paint Shop Pro palette</source>
        <translation>Paint Shop Pro パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>the version {version} and a number of colours should stand</source>
        <translation>バージョン{version}と色の数があるはずです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{count} is no number of colours</source>
        <translation>{count}は色の数ではありません</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{n} is there</source>
        <comment>{n} are there</comment>
        <translation>
            <numerusform>{n}個あります</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{promised} and {found}</source>
        <translation>{promised}が、{found}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/json.py"/>
        <source>All that is known of the palette, for scripts and for keeping.</source>
        <translation>パレットについて知られるすべて。スクリプトや保存用。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kde.py"/>
        <source>A palette for KDE&apos;s programs; colour schemes of Plasma can be opened, too.</source>
        <translation>KDE のプログラム用パレット。Plasma の配色も開けます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kde.py"/>
        <source>KDE palette</source>
        <translation>KDE パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kitty.py"/>
        <source>A theme of the sixteen colours of a terminal, to include in kitty.conf.</source>
        <translation>端末の16色のテーマ。kitty.conf に含めます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kitty.py"/>
        <source>kitty theme</source>
        <translation>kitty テーマ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source> of the group {title}</source>
        <translation> （グループ{title}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>A palette for Krita, with groups, spot colours, CMYK, Lab and colours beyond sRGB.</source>
        <translation>Krita のパレット。グループ、特色、CMYK、Lab、sRGB を超える色に対応。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>Krita palette</source>
        <translation>Krita パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>entry {number}{where} is wrong: {error}</source>
        <translation>項目{number}{where}に誤りがあります：{error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>its {document} is no palette but {tag}</source>
        <translation>{document}はパレットではなく{tag}です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>{count} of the colours are in the profile {profile} and were taken as sRGB.</source>
        <translation>{count}色はプロファイル{profile}の色で、sRGB とみなしました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>{left_out} of the colours are in a space that Huescope does not know.</source>
        <translation>{left_out}色は Huescope の知らない空間にあります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/less.py"/>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/less.py"/>
        <source>Variables such as @sky-1: #87ceeb, and a map of them all.</source>
        <translation>@sky-1: #87ceeb のような変数と、そのマップ。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/named_xml.py"/>
        <source>Elements called color, with their value as text or attribute; only read.</source>
        <translation>color という要素で、値は文字列または属性。読み込みのみ。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/named_xml.py"/>
        <source>XML with colours</source>
        <translation>色を含む XML</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/opencolor.py"/>
        <source>A text that people and programs read alike, with groups and several notations.</source>
        <translation>人にもプログラムにも読めるテキスト。グループと複数の表記を含みます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/opencolor.py"/>
        <source>Open Color</source>
        <translation>Open Color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/opencolor.py"/>
        <source>no colour, or leads to none</source>
        <translation>色ではないか、色につながりません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <source>Paint.NET palette</source>
        <translation>Paint.NET パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <source>Up to 96 colours for Paint.NET, transparency included.</source>
        <translation>Paint.NET 用、96色まで。透明度を含みます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <source>{line} is no colour</source>
        <translation>{line}は色ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>A sheet of swatches with their names and values, on pages for print.</source>
        <translation>名前と値を付けた色見本シート。印刷用のページ。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>A4 landscape</source>
        <translation>A4 横</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>Letter landscape</source>
        <translation>レター横</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>PDF sheet</source>
        <translation>PDF シート</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>The size of the pages.</source>
        <translation>ページの大きさ。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>Penpot file</source>
        <translation>Penpot ファイル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>The colours and tokens of a Penpot design; it can be opened, but not written.</source>
        <translation>Penpot のデザインの色とトークン。開けますが、書き出せません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>a gradient or image</source>
        <translation>グラデーションまたは画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>its manifest lists no designs of Penpot</source>
        <translation>目録に Penpot のデザインがありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>{told} is no colour</source>
        <translation>{told}は色ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pixelorama.py"/>
        <source>A palette of the pixel art editor Pixelorama; it can be opened, but not written.</source>
        <translation>ドット絵エディター Pixelorama のパレット。開けますが、書き出せません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pixelorama.py"/>
        <source>Pixelorama palette</source>
        <translation>Pixelorama パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/plain_json.py"/>
        <source>JSON with colours</source>
        <translation>色を含む JSON</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/plain_json.py"/>
        <source>Lists and maps of colours, as scripts and web sites write them.</source>
        <translation>スクリプトやウェブサイトが書く色のリストやマップ。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>A sheet of swatches with their names and values, as a picture.</source>
        <translation>名前と値を付けた色見本シートの画像。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>How many pixels wide the picture is; 1200 suits screens, 4800 print.</source>
        <translation>画像の幅（ピクセル）。1200は画面、4800は印刷向け。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>PNG sheet</source>
        <translation>PNG シート</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/preprocessed.py"/>
        <source>Sass, SCSS, Less, PostCSS</source>
        <translation>Sass、SCSS、Less、PostCSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/preprocessed.py"/>
        <source>Variables, maps and what well-known functions compute of them.</source>
        <translation>変数、マップ、よく知られた関数による計算結果。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>Procreate swatches</source>
        <translation>Procreate スウォッチ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>Up to 30 colours without names for Procreate on the iPad.</source>
        <translation>iPad の Procreate 用、名前のない30色まで。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>swatch {place} is no colour</source>
        <translation>色見本{place}は色ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>swatch {place} is wrong: {error}</source>
        <translation>色見本{place}に誤りがあります：{error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>{member} has no list of swatches</source>
        <translation>{member}に色見本のリストがありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>Colours without names of older Windows programs.</source>
        <translation>古い Windows プログラムの名前のない色。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>Windows palette</source>
        <translation>Windows パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the header of the colours</source>
        <translation>色のヘッダー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the list of colours</source>
        <translation>色のリスト</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the list of {count}</source>
        <translation>{count}のリスト</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the version is {version:#06x}, and only {palette:#06x} is known</source>
        <translation>バージョンは{version:#06x}ですが、{palette:#06x}だけが知られています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/scribus.py"/>
        <source>A colour set of Scribus; it can be opened, but not written: Scribus opens .gpl.</source>
        <translation>Scribus のカラーセット。開けますが、書き出せません。Scribus は .gpl を開けます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/scribus.py"/>
        <source>Scribus colours</source>
        <translation>Scribus の色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/scss.py"/>
        <source>Variables such as $sky-1: #87ceeb, and a map of them all.</source>
        <translation>$sky-1: #87ceeb のような変数と、そのマップ。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>Channels of HSL</source>
        <translation>HSL のチャンネル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>How colours are written; older themes want the bare channels of HSL.</source>
        <translation>色の書き方。古いテーマは HSL のチャンネルだけを使います。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Notation</source>
        <translation>表記</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>The variables of a theme for light and dark, such as --primary, from the palette.</source>
        <translation>パレットから作るライトとダークのテーマ変数（--primary など）。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>shadcn/ui theme</source>
        <translation>shadcn/ui テーマ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sk1.py"/>
        <source>A palette of the drawing program sK1; it can be opened, but not written.</source>
        <translation>描画プログラム sK1 のパレット。開けますが、書き出せません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sk1.py"/>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>a channel is no number</source>
        <translation>チャンネルが数ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sk1.py"/>
        <source>sK1 palette</source>
        <translation>sK1 パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>A palette of the drawing program Skencil; it can be opened, but not written.</source>
        <translation>描画プログラム Skencil のパレット。開けますが、書き出せません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>Skencil palette</source>
        <translation>Skencil パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>no three numbers</source>
        <translation>3つの数がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <source>Colours for the Sketch Palettes plugin of Sketch, transparency included.</source>
        <translation>Sketch の Sketch Palettes プラグイン用の色。透明度を含みます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <source>Sketch palette</source>
        <translation>Sketch パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>A colour table for LibreOffice and OpenOffice.</source>
        <translation>LibreOffice と OpenOffice のカラーテーブル。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>LibreOffice colours</source>
        <translation>LibreOffice の色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>entry {number}</source>
        <translation>項目{number}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>{color} is no colour</source>
        <translation>{color}は色ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/style_dictionary.py"/>
        <source>Properties under color, for a build with Style Dictionary.</source>
        <translation>color の下のプロパティ。Style Dictionary のビルド用。</translation>
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
        <translation>sky-1 = #87ceeb のような変数と、そのハッシュ。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/svg.py"/>
        <source>A sheet of swatches with their names and values, as a drawing with text.</source>
        <translation>名前と値を付けた色見本シート。文字を含む図面。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/svg.py"/>
        <source>SVG sheet</source>
        <translation>SVG シート</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <source>A book of SwatchBooker, with groups and spot colours; it cannot be written.</source>
        <translation>グループと特色を含む SwatchBooker のブック。書き出せません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <source>SwatchBooker book</source>
        <translation>SwatchBooker ブック</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swiftui.py"/>
        <source>Colours for an app of Apple&apos;s systems, such as BlueHour.sky1.</source>
        <translation>BlueHour.sky1 のような Apple システム向けアプリの色。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swiftui.py"/>
        <source>SwiftUI</source>
        <translation>SwiftUI</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>A configuration that adds the colours to the theme, for bg-sky-1 and the like.</source>
        <translation>bg-sky-1 などで使えるよう、テーマに色を加える設定。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>How the configuration is exported.</source>
        <translation>設定の書き出し方。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>Module</source>
        <translation>モジュール</translation>
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
        <translation>bg-sky-1 などで使う --color-sky-1 のようなテーマ変数。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/text.py"/>
        <source>Lists of colours with or without names, and addresses of palettes on the web.</source>
        <translation>名前のある、またはない色のリストと、ウェブ上のパレットのアドレス。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/text.py"/>
        <source>Plain text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>$value and $type</source>
        <translation>$value と $type</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>A set of tokens to import in Tokens Studio for Figma, or in Penpot.</source>
        <translation>Figma の Tokens Studio や Penpot に取り込むトークンのセット。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>Tokens Studio, Penpot</source>
        <translation>Tokens Studio、Penpot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>Which keys tokens have: Penpot, and Tokens Studio as it is set up today, want $value.</source>
        <translation>トークンのキー。Penpot と現在の Tokens Studio は $value を使います。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>value and type</source>
        <translation>value と type</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/vga.py"/>
        <source>Bytes of red, green and blue, 6 or 8 bits each; it can be opened, but not written.</source>
        <translation>赤・緑・青のバイト（各6または8ビット）。開けますが、書き出せません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/vga.py"/>
        <source>VGA palette</source>
        <translation>VGA パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/vga.py"/>
        <source>it has {data} bytes, which are no whole colours</source>
        <translation>{data}バイトで、色として揃っていません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/windows_terminal.py"/>
        <source>A scheme of the sixteen colours of a terminal, to paste under schemes.</source>
        <translation>端末の16色のスキーム。schemes の下に貼り付けます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/windows_terminal.py"/>
        <source>Windows Terminal scheme</source>
        <translation>Windows Terminal スキーム</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode.py"/>
        <source>An asset catalogue for Xcode: a folder with a colour set for each swatch.</source>
        <translation>Xcode のアセットカタログ：色見本ごとにカラーセットのあるフォルダ。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode.py"/>
        <source>Xcode colour sets</source>
        <translation>Xcode カラーセット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>The Contents.json of a colour set, or a catalogue as a zip file.</source>
        <translation>カラーセットの Contents.json、または zip ファイルのカタログ。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>Xcode colour set</source>
        <translation>Xcode カラーセット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>in a space or notation that is not known here</source>
        <translation>未知の空間または表記</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>Illustrator and InDesign documents</source>
        <translation>Illustrator と InDesign の文書</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>The swatches that a document&apos;s metadata lists; its artwork is not looked at.</source>
        <translation>文書のメタデータにあるスウォッチ。アートワークは見ません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>the list of swatches is cut off</source>
        <translation>スウォッチのリストが切れています</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/losses.py"/>
        <source>{n} of the colours was stated in another space and becomes</source>
        <comment>{n} of the colours were stated in other spaces and become</comment>
        <translation>
            <numerusform>{n}色は別の空間で指定されていて、次になります：</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/notations.py"/>
        <source>CSS variable</source>
        <translation>CSS 変数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/notations.py"/>
        <source>Your own</source>
        <translation>自分の表記</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>at byte {position}, {reason}</source>
        <translation>{position}バイト目：{reason}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>for {what} {needed} and {left}</source>
        <translation>{what}に{needed}が、{left}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>{n} byte is needed</source>
        <comment>{n} bytes are needed</comment>
        <translation>
            <numerusform>{n}バイト必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>{n} is left</source>
        <comment>{n} are left</comment>
        <translation>
            <numerusform>残りは{n}です</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/computed_colors.py"/>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {name}()</source>
        <translation>{name}() で計算</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/computed_colors.py"/>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads round in a circle</source>
        <translation>循環しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/computed_colors.py"/>
        <source>made of {name}, which is not in this file</source>
        <translation>このファイルにない{name}から作られています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>in line {line}, {reason}</source>
        <translation>{line}行目：{reason}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>red, green and blue should stand</source>
        <translation>赤・緑・青があるはずです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>{field} is more than 255</source>
        <translation>{field}は255を超えています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>{field} is no number from 0 to 255</source>
        <translation>{field}は0〜255の数ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>a key</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>a number with a unit</source>
        <translation>単位付きの数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>raw data</source>
        <translation>生データ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the description is nested too deep</source>
        <translation>記述の入れ子が深すぎます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the kind of a value</source>
        <translation>値の種類</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of a key</source>
        <translation>キーの長さ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of raw data</source>
        <translation>生データの長さ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the number of values</source>
        <translation>値の数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>{kind} is no known kind of value</source>
        <translation>{kind}は未知の値の種類です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>a component is no number</source>
        <translation>成分が数ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>computed by {function}()</source>
        <translation>{function}() で計算</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>it holds no groups of tokens</source>
        <translation>トークンのグループがありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>its value is no colour</source>
        <translation>値が色ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads to {pointer}, which leads on</source>
        <translation>{pointer}につながり、さらに先へつながります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads to {{{match}}}, which is no number</source>
        <translation>{{{match}}}につながりますが、数ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads to {{{target}}}, which is no colour</source>
        <translation>{{{target}}}につながりますが、色ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>states no colour</source>
        <translation>色の指定がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>{words} is no colour</source>
        <translation>{words}は色ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/figma_json.py"/>
        <source>leads to what is no colour in this file</source>
        <translation>このファイルの色ではないものにつながります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/figma_json.py"/>
        <source>no single solid colour</source>
        <translation>単一の塗りの色ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>has no “{key}”</source>
        <translation>「{key}」がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is below {least}</source>
        <translation>{least}を下回ります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is neither true nor false</source>
        <translation>真偽値ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no array</source>
        <translation>配列ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no finite number</source>
        <translation>有限の数ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no number</source>
        <translation>数ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no text</source>
        <translation>文字列ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no whole number</source>
        <translation>整数ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is not from {least} to {most}</source>
        <translation>{least}〜{most}の範囲にありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is {words}, not one of {known}</source>
        <translation>{words}で、{known}のいずれでもありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>its values are nested too deeply</source>
        <translation>値の入れ子が深すぎます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>line {lineno} breaks the rules of JSON in column {colno}</source>
        <translation>{lineno}行目{colno}列で JSON の規則に反しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>one of its numbers is none, or has hundreds of digits</source>
        <translation>数でないものがあるか、何百桁もの数があります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/left_out.py"/>
        <source>there is no colour in it that can be read: {listed}</source>
        <translation>読める色がありません：{listed}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/left_out.py"/>
        <source>{more} left out: {listed}.</source>
        <translation>{more}除きました：{listed}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/reading/left_out.py"/>
        <source>{n} colour is</source>
        <comment>{n} colours are</comment>
        <translation>
            <numerusform>{n}色を</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/limits.py"/>
        <source>it has more than {max_colors:,} colours</source>
        <translation>{max_colors:,}色を超えています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/limits.py"/>
        <source>it is larger than any palette ({max_bytes} MiB)</source>
        <translation>どのパレットよりも大きなファイルです（{max_bytes} MiB）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/palette_json.py"/>
        <source>its version {stated} is not known here</source>
        <translation>バージョン{stated}は未知です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>entry {place}</source>
        <translation>項目{place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>entry {place} of {group}</source>
        <translation>{group}の項目{place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>{quoted} is no colour</source>
        <translation>{quoted}は色ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_text.py"/>
        <source>the address of {site} names a palette, but not its colours, and nothing is fetched; open the file that the page offers, or a text with the codes that it shows</source>
        <translation>{site}のアドレスはパレットを示しますが色は含まず、ダウンロードもしません。ページが提供するファイル、または表示されるコードのテキストを開いてください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/sheet_parser.py"/>
        <source>its blocks are nested too deeply</source>
        <translation>ブロックの入れ子が深すぎます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/sheet_parser.py"/>
        <source>its maps are nested too deeply</source>
        <translation>マップの入れ子が深すぎます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {kind}</source>
        <translation>{kind}で計算</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {kind} in a space that is not known</source>
        <translation>未知の空間で{kind}により計算</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {kind}, by an amount that is no number</source>
        <translation>{kind}で計算しますが、量が数ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>its value is too long for a colour</source>
        <translation>色としては値が長すぎます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>mixed with what is no colour</source>
        <translation>色でないものと混ぜています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/style_sheets.py"/>
        <source>#{value} is no colour</source>
        <translation>#{value}は色ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/style_sheets.py"/>
        <source>it is larger than any style sheet ({max_bytes} MiB)</source>
        <translation>どのスタイルシートよりも大きなファイルです（{max_bytes} MiB）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>its groups extend each other without end</source>
        <translation>グループが互いを際限なく拡張しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>leads to {pointer}, which is not in this file</source>
        <translation>このファイルにない{pointer}につながります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>leads to {{{target}}}, which is not in this file</source>
        <translation>このファイルにない{{{target}}}につながります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>{path} is nested too deeply</source>
        <translation>{path}の入れ子が深すぎます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a small number</source>
        <translation>小さな数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>it refers to an object that does not stand before</source>
        <translation>前にないオブジェクトを参照しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>its classes are nested too deep</source>
        <translation>クラスの入れ子が深すぎます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>its objects are nested too deep</source>
        <translation>オブジェクトの入れ子が深すぎます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the end of an object</source>
        <translation>オブジェクトの終わり</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the length of {what}</source>
        <translation>{what}の長さ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the name of a class</source>
        <translation>クラスの名前</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the types of values</source>
        <translation>値の型</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the version of a class</source>
        <translation>クラスのバージョン</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the version of the system</source>
        <translation>システムのバージョン</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>values have no types</source>
        <translation>値に型がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{kind} is no known type of value</source>
        <translation>{kind}は未知の値の型です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{what} has a length below 0</source>
        <translation>{what}の長さが0未満です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{what} refers to a text that does not stand before</source>
        <translation>{what}が前にない文字列を参照しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{what} should stand here</source>
        <translation>ここに{what}があるはずです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/xml.py"/>
        <source>its XML declares entities or an unknown encoding</source>
        <translation>XML が実体または未知の文字コードを宣言しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/xml.py"/>
        <source>its XML is broken in line {line}, column {column}</source>
        <translation>XML の{line}行{column}列が壊れています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>it has more than {max_members:,} parts</source>
        <translation>{max_members:,}個を超える部分があります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>it is cut off or damaged</source>
        <translation>切れているか破損しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>it is cut off or damaged, at its part {shown}</source>
        <translation>部分{shown}で切れているか破損しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {filename} is in it twice</source>
        <translation>部分{filename}が二つあります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {shown} is larger than in any palette</source>
        <translation>部分{shown}がどのパレットよりも大きいです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {shown} is missing</source>
        <translation>部分{shown}がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {shown} is packed in an unknown way</source>
        <translation>部分{shown}が未知の方法で圧縮されています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/serialization.py"/>
        <source>{place} has more than {max_colors:,} colours</source>
        <translation>{place}は{max_colors:,}色を超えています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/serialization.py"/>
        <source>{place} is no colour such as #1e90ff</source>
        <translation>{place}は #1e90ff のような色ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>As fits best</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>How many swatches stand in a row at most; fewer where their text would not fit.</source>
        <translation>一行に並べる色見本の最大数。文字が入らなければ少なくなります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Left out</source>
        <translation>入れない</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Share of the picture</source>
        <translation>画像に占める割合</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Show the picture that the palette is from, if it is open, with rings where the colours are.</source>
        <translation>パレットの元の画像が開いていれば、色の位置に輪を付けて示します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>What the sheet lies on.</source>
        <translation>シートの地の色。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>With pins</source>
        <translation>ピンあり</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Without pins</source>
        <translation>ピンなし</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write #1e90ff under each swatch.</source>
        <translation>各色見本の下に #1e90ff を書きます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write how much of the picture is nearest to each colour.</source>
        <translation>画像のどれだけが各色に最も近いかを書きます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write hue, saturation and lightness under each swatch.</source>
        <translation>各色見本の下に色相・彩度・輝度を書きます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write perceived lightness, chroma and hue under each swatch.</source>
        <translation>各色見本の下に知覚的な明度・彩度・色相を書きます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write red, green and blue under each swatch.</source>
        <translation>各色見本の下に赤・緑・青を書きます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{n} group</source>
        <comment>{n} groups</comment>
        <translation>
            <numerusform>{n}個のグループ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/budget.py"/>
        <source>it does more than any palette needs</source>
        <translation>どのパレットにも不要なほど多くの処理をします</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/budget.py"/>
        <source>it takes too long</source>
        <translation>時間がかかりすぎます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>Your template {name}.</source>
        <translation>自分のテンプレート{name}。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>cannot be read ({strerror})</source>
        <translation>読めません（{strerror}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>it has more than {most_bytes} KiB</source>
        <translation>{most_bytes} KiB を超えています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>line {line} is no text in UTF-8</source>
        <translation>{line}行目が UTF-8 ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a list cannot be written; join it</source>
        <translation>リストは書けません。連結してください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a list may not hold another list</source>
        <translation>リストに別のリストは入れられません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a list or a text should stand here</source>
        <translation>ここにリストか文字列があるはずです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a number becomes too large</source>
        <translation>数が大きくなりすぎます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a number should stand here</source>
        <translation>ここに数があるはずです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>round takes up to {most_places} places</source>
        <translation>round は{most_places}桁までです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>there is no first or last of nothing</source>
        <translation>空のものに最初も最後もありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>this cannot be written</source>
        <translation>これは書けません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>this is no text; it has {fields}</source>
        <translation>文字列ではありません。{fields}があります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>All colours can be told apart, in every kind of colour vision {measured}.</source>
        <translation>どの色覚でも{measured}すべての色を見分けられます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>Most people can tell every pair apart, but {listed} vision {measured}.</source>
        <translation>多くの人はすべての組を見分けられますが、{measured}{listed}。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>blue-blind</source>
        <translation>3型色覚（青）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>green-blind</source>
        <translation>2型色覚（緑）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>greyscale</source>
        <translation>白黒の見え方</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>red-blind</source>
        <translation>1型色覚（赤）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{count} in {kind}</source>
        <translation>{kind}では{count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{most} and {last}</source>
        <translation>{most}と{last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/verdict.py"/>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{n} pair collapses</source>
        <comment>{n} pairs collapse</comment>
        <translation>
            <numerusform>{n}組が区別できません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{n} pair looks</source>
        <comment>{n} pairs look</comment>
        <translation>
            <numerusform>{n}組が</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{pairs} in {kind}</source>
        <translation>{kind}では{pairs}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{same} the same to everyone; besides, {listed} vision {measured}.</source>
        <translation>{same}誰にも同じに見えます。また、{measured}{listed}。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{same} the same, in every kind of colour vision {measured}.</source>
        <translation>{same}どの色覚でも{measured}同じに見えます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>As levels</source>
        <translation>階層にする</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Beyond sRGB</source>
        <translation>sRGB を超える色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Fit into sRGB</source>
        <translation>sRGB に収める</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>How colours are written.</source>
        <translation>色の書き方。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>How the words of a name are joined.</source>
        <translation>名前の語のつなぎ方。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>In comments</source>
        <translation>コメントに</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Into each name</source>
        <translation>各名前に</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Keep</source>
        <translation>保つ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Nowhere</source>
        <translation>入れない</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Prefix</source>
        <translation>接頭辞</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>What becomes of colours that sRGB cannot hold.</source>
        <translation>sRGB に収まらない色の扱い。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>What each name starts with, such as brand.</source>
        <translation>brand のような各名前の先頭。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Where the names of groups go.</source>
        <translation>グループ名を入れる場所。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Whether groups become levels of their own.</source>
        <translation>グループを独立した階層にするかどうか。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/names.py"/>
        <source>PascalCase</source>
        <translation>PascalCase</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/board_serialization.py"/>
        <source>two of {place}.pictures have the same id</source>
        <translation>{place}.pictures に同じ ID が二つあります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/board_serialization.py"/>
        <source>{place} has {numbers} numbers, not 4</source>
        <translation>{place}の数は4個ではなく{numbers}個です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/file.py"/>
        <source>current is {place}, but the last palette is {last}</source>
        <translation>current は{place}ですが、最後のパレットは{last}です</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/project/project.py"/>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>{n} palette</source>
        <comment>{n} palettes</comment>
        <translation>
            <numerusform>{n}個のパレット</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/serialization.py"/>
        <source>{place} has {numbers} numbers, not {count}</source>
        <translation>{place}の数は{count}個ではなく{numbers}個です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/serialization.py"/>
        <source>{place} has {place_px} numbers, not 2</source>
        <translation>{place}の数は2個ではなく{place_px}個です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Calm to Vivid</source>
        <translation>穏やか〜鮮やか</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Colour Space</source>
        <translation>色空間</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Count Transparent</source>
        <translation>透明を数える</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Kind of Swatch</source>
        <translation>色見本の種類</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Leave Out</source>
        <translation>除外</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Mood</source>
        <translation>ムード</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Region</source>
        <translation>領域</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Working Space</source>
        <translation>作業用色空間</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>no safe connection: who answers does not prove to be the service (certificate)</source>
        <translation>安全な接続ではありません。相手がサービスであると証明できません（証明書）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>no such service is known: you are offline, or it is misspelt</source>
        <translation>そのようなサービスはありません。オフラインか、綴りが違います</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>objects with a name of this kind cannot be read here</source>
        <translation>この種の名前のオブジェクトはここでは読めません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the bucket is in another region; fill in the right one</source>
        <translation>バケットは別のリージョンにあります。正しいリージョンを入力してください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the connection ended early</source>
        <translation>接続が途中で終わりました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the service cannot be reached: you are offline, or its address is wrong</source>
        <translation>サービスに接続できません。オフラインか、アドレスが違います</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the service does not answer</source>
        <translation>サービスが応答しません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the service gave an answer that cannot be understood</source>
        <translation>サービスの応答を理解できません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>The name {path} cannot be read here; others that come just before it may be missing.</source>
        <translation>名前{path}はここでは読めません。直前の名前も欠けているかもしれません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>listing</source>
        <translation>一覧を取得しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>objects with a name such as {path} cannot be read here</source>
        <translation>{path}のような名前のオブジェクトはここでは読めません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>the name {path} ends the listing here</source>
        <translation>名前{path}で一覧が途切れます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>the service lists the same names over and over</source>
        <translation>サービスが同じ名前を繰り返し返します</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/reading.py"/>
        <source>the most that Huescope reads is {max_file_bytes} GiB</source>
        <translation>Huescope が読むのは{max_file_bytes} GiB までです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/reading.py"/>
        <source>the picture is too large; {limit}</source>
        <translation>画像が大きすぎます。{limit}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/folder.py"/>
        <source>this is not a folder</source>
        <translation>フォルダではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/local.py"/>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/local.py"/>
        <source>this file lies on another computer</source>
        <translation>このファイルは別のコンピューターにあります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/local.py"/>
        <source>this is not a valid address</source>
        <translation>有効なアドレスではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Address of the service, for private endpoints; OCI_CLI_ENDPOINT where empty.</source>
        <translation>プライベートエンドポイント用のサービスのアドレス。空なら OCI_CLI_ENDPOINT。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Compartment</source>
        <translation>コンパートメント</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Configuration file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Go straight to the buckets of the compartment with this OCID.</source>
        <translation>この OCID のコンパートメントのバケットに直接移動します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Go straight to this bucket, and list no compartments.</source>
        <translation>コンパートメントを一覧せず、このバケットに直接移動します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>How the service knows you: by the API key or the session of the profile, as the instance that Huescope runs on, or not at all, for public buckets.</source>
        <translation>サービスへの認証方法：プロファイルの API キーまたはセッション、Huescope が動くインスタンス、公開バケットなら認証なし。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Namespace</source>
        <translation>ネームスペース</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Of the bucket; the account&apos;s own where empty. The console shows it with the bucket.</source>
        <translation>バケットのネームスペース。空ならアカウントのもの。コンソールのバケット画面にあります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Opens the private key, where it has one; kept in memory until Huescope is closed.</source>
        <translation>秘密鍵を開くパスフレーズ（あれば）。Huescope を閉じるまでメモリーに置かれます。</translation>
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
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Region</source>
        <comment>of a storage</comment>
        <translation>リージョン</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Where &quot;oci setup config&quot; wrote your account; OCI_CLI_CONFIG_FILE or OCI_CONFIG_FILE where empty.</source>
        <translation>「oci setup config」がアカウントを書いた場所。空なら OCI_CLI_CONFIG_FILE または OCI_CONFIG_FILE。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Where the bucket is, if not in the region of the profile; OCI_CLI_REGION where empty.</source>
        <translation>プロファイルのリージョンにない場合のバケットの場所。空なら OCI_CLI_REGION。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Which profile of the configuration file to use; OCI_CLI_PROFILE where empty.</source>
        <translation>使う設定ファイルのプロファイル。空なら OCI_CLI_PROFILE。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>an endpoint is an address such as https://objectstorage.eu-zurich-1.oraclecloud.com</source>
        <translation>エンドポイントは https://objectstorage.eu-zurich-1.oraclecloud.com のようなアドレスです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>as the profile says</source>
        <translation>プロファイルに従う</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>this is no picture</source>
        <translation>画像ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>this is no place</source>
        <translation>場所ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>this is no way of signing in; there are {authentications}</source>
        <translation>そのサインイン方法はありません。あるのは{authentications}です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>without an account, a bucket and its namespace are needed</source>
        <translation>アカウントなしではバケットとネームスペースが必要です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>without an account, a region or an endpoint is needed</source>
        <translation>アカウントなしではリージョンまたはエンドポイントが必要です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Choose yes to read a public bucket without any key.</source>
        <translation>公開バケットをキーなしで読むには「はい」を選びます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Only for temporary keys: the third part that came with them; it is never saved.</source>
        <translation>一時キーの場合のみ：一緒に発行された3つ目の部分。保存されません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Public bucket</source>
        <translation>公開バケット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>S3 address</source>
        <translation>S3 アドレス</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>S3-compatible storage</source>
        <translation>S3 互換ストレージ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>The address of the service; leave it empty for Amazon S3.</source>
        <translation>サービスのアドレス。Amazon S3 なら空にします。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>The name of the bucket, as its service shows it.</source>
        <translation>サービスに表示されるバケットの名前。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>The name of your key, from the service&apos;s settings; empty for a public bucket.</source>
        <translation>サービスの設定にあるキーの名前。公開バケットなら空。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>What the service showed once when the access key was made; it is never saved.</source>
        <translation>アクセスキーの作成時に一度だけ表示されたもの。保存されません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Where the bucket is; services other than Amazon&apos;s mostly do not care.</source>
        <translation>バケットの場所。Amazon 以外ではたいてい問いません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>a web page answered instead of the service: a proxy, or a network to sign in to</source>
        <translation>サービスではなくウェブページが応答しました。プロキシか、サインインが必要なネットワークです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>an address looks like s3://BUCKET/NAME, and this one does not</source>
        <translation>アドレスは s3://BUCKET/NAME の形ですが、これは違います</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>an address of a service looks like https://s3.example.com</source>
        <translation>サービスのアドレスは https://s3.example.com のような形です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>archived: restore it first</source>
        <translation>アーカイブされています。先に復元してください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>from the environment, if it has one</source>
        <translation>環境から（あれば）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>it does not exist, or this access key may not read it</source>
        <translation>存在しないか、このアクセスキーでは読めません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>it is not public; an access key is needed</source>
        <translation>公開されていません。アクセスキーが必要です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>it was deleted, or is called something else</source>
        <translation>削除されたか、名前が違います</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>its name has letters, digits, dots and hyphens only</source>
        <translation>名前に使えるのは文字、数字、ドット、ハイフンだけです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the clock of this computer is off; set it right</source>
        <translation>このコンピューターの時計がずれています。合わせてください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the secret key of this access key is needed</source>
        <translation>このアクセスキーのシークレットキーが必要です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the service does not know this access key</source>
        <translation>サービスはこのアクセスキーを知りません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the service is too busy (HTTP {status})</source>
        <translation>サービスが混雑しています（HTTP {status}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the service refused the request (HTTP {status})</source>
        <translation>サービスが要求を拒否しました（HTTP {status}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the session token is wrong or has expired</source>
        <translation>セッショントークンが間違っているか期限切れです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>there is no bucket {bucket} at {value}</source>
        <translation>{value}にバケット{bucket}はありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>this is the address of a folder, not of a picture</source>
        <translation>画像ではなくフォルダのアドレスです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>this is the address of a picture, not of a folder</source>
        <translation>フォルダではなく画像のアドレスです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>this part is not installed; add it with: pip install &apos;huescope[s3]&apos;</source>
        <translation>この部分はインストールされていません。pip install &apos;huescope[s3]&apos; で追加できます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>Web address</source>
        <translation>ウェブアドレス</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <location filename="../../app/huescope/sources/memory.py"/>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>it is no longer there</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>it is opened by dropping or pasting it</source>
        <translation>ドロップまたは貼り付けで開いたものです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address is misspelt</source>
        <translation>アドレスの綴りが違います</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads away from the web</source>
        <translation>アドレスがウェブの外につながっています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads from a safe connection (https) to an open one (http)</source>
        <translation>アドレスが安全な接続（https）から安全でない接続（http）につながっています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads on and on, and never to a picture</source>
        <translation>アドレスが転送され続け、画像に届きません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads to one that is malformed</source>
        <translation>アドレスが不正なアドレスにつながっています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the proxy of this network wants you to sign in</source>
        <translation>このネットワークのプロキシがサインインを求めています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server does not give it to you</source>
        <translation>サーバーが提供してくれません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server gives it to nobody who has not signed in</source>
        <translation>サーバーはサインインした人にしか提供しません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server is too busy (HTTP {status})</source>
        <translation>サーバーが混雑しています（HTTP {status}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server packed it, though it was asked not to</source>
        <translation>圧縮しないよう求めたのに、サーバーが圧縮しました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>there is nothing at this address</source>
        <translation>このアドレスには何もありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>this address shows a web page, not a picture</source>
        <translation>このアドレスは画像ではなくウェブページです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>this is no address such as https://example.org/picture.jpg</source>
        <translation>https://example.org/picture.jpg のようなアドレスではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>a part of its path is not a folder</source>
        <translation>パスの一部がフォルダではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the file became shorter while it was being read</source>
        <translation>読み込み中にファイルが短くなりました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the file is larger than {max_file_bytes} GiB, the most that Huescope reads</source>
        <translation>ファイルが、Huescope の読める{max_file_bytes} GiB を超えています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the system cannot read it ({value})</source>
        <translation>システムが読めません（{value}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>there is no such file or folder, or it has just vanished</source>
        <translation>そのようなファイルやフォルダはないか、たった今なくなりました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>this is a folder, not a file</source>
        <translation>ファイルではなくフォルダです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>this is a pipe or a device, not a file</source>
        <translation>ファイルではなくパイプまたはデバイスです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>you are not allowed to read it</source>
        <translation>読む権限がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>compare region and endpoint; {still_there}</source>
        <translation>リージョンとエンドポイントを確かめてください。{still_there}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>compare the address; {still_there}</source>
        <translation>アドレスを確かめてください。{still_there}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>oracle link</source>
        <translation>Oracle リンク</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>pictures seen before still open</source>
        <translation>一度見た画像はまだ開けます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>profile {value}</source>
        <translation>プロファイル{value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>somebody without an account</source>
        <translation>アカウントのない人</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>this link</source>
        <translation>このリンク</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>this machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/address.py"/>
        <source>Oracle address</source>
        <translation>Oracle アドレス</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/address.py"/>
        <source>this is no address of Oracle Cloud Object Storage</source>
        <translation>Oracle Cloud Object Storage のアドレスではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/address.py"/>
        <source>this is no address such as oci://BUCKET@NAMESPACE/NAME</source>
        <translation>oci://BUCKET@NAMESPACE/NAME のようなアドレスではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>a proxy or a sign-in page answers instead of the service; see it in a web browser</source>
        <translation>サービスではなくプロキシかサインインページが応答しています。ブラウザーで確かめてください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it asks to be left alone for {minutes} min</source>
        <translation>{minutes}分待つよう求めています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it does not exist, or is not public</source>
        <translation>存在しないか、公開されていません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it does not exist, or {described} cannot see it</source>
        <translation>存在しないか、{described}からは見えません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it is empty, or became shorter</source>
        <translation>空か、短くなりました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it is not public</source>
        <translation>公開されていません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it is still the same</source>
        <translation>変わっていません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it was deleted, or renamed</source>
        <translation>削除または名前が変更されました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it was replaced by another one</source>
        <translation>別のものに置き換えられました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>key, fingerprint and user of {described} do not belong together; compare them with the API keys in the console</source>
        <translation>{described}のキー、フィンガープリント、ユーザーが一致しません。コンソールの API キーと比べてください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the clock of this computer is off by {off_s} min; set it right</source>
        <translation>このコンピューターの時計が{off_s}分ずれています。合わせてください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the link has expired, was withdrawn, or does not allow this</source>
        <translation>リンクが期限切れか、取り消されたか、これを許していません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the proxy of this network wants a name and a password</source>
        <translation>このネットワークのプロキシが名前とパスワードを求めています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the service is busy or broken ({status}); {asked_s}</source>
        <translation>サービスが混雑または故障しています（{status}）。{asked_s}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the service refused ({status}{word})</source>
        <translation>サービスが拒否しました（{status}{word}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the session of {described} has expired; run oci session authenticate</source>
        <translation>{described}のセッションが期限切れです。oci session authenticate を実行してください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>this machine has no rights there</source>
        <translation>このマシンにはそこでの権限がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>try again later</source>
        <translation>後で試してください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>{described} is not allowed to see it</source>
        <translation>{described}には見る権限がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key file of profile {profile} cannot be read</source>
        <translation>プロファイル{profile}のキーファイルを読めません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key file of profile {profile} holds no private key</source>
        <translation>プロファイル{profile}のキーファイルに秘密鍵がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key of profile {profile} has a passphrase</source>
        <translation>プロファイル{profile}のキーにはパスフレーズがあります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key of profile {profile} is no RSA key, which the service wants</source>
        <translation>プロファイル{profile}のキーは、サービスが求める RSA キーではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the passphrase does not open the key of profile {profile}</source>
        <translation>パスフレーズでプロファイル{profile}のキーを開けません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/objects.py"/>
        <source>replaced meanwhile, reading the new one</source>
        <translation>その間に置き換えられたため、新しいものを読んでいます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/places.py"/>
        <source>Tenancy (root)</source>
        <translation>テナンシー（ルート）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/places.py"/>
        <source>the compartments cannot be listed; type a bucket, or the OCID of a compartment, to go there</source>
        <translation>コンパートメントを一覧できません。バケットかコンパートメントの OCID を入力して移動してください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/places.py"/>
        <source>the service repeats itself, so this listing is not complete</source>
        <translation>サービスが繰り返すため、この一覧は完全ではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>an endpoint or a name is not possible</source>
        <translation>エンドポイントまたは名前が使えません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>in profile {profile} an entry is empty</source>
        <translation>プロファイル{profile}に空の項目があります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>in profile {profile}, {wrong}</source>
        <translation>プロファイル{profile}で{wrong}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it cannot be read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it has no profile {profile}</source>
        <translation>プロファイル{profile}がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it is no configuration file of Oracle Cloud</source>
        <translation>Oracle Cloud の設定ファイルではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it is no instance of Oracle Cloud, or belongs to no dynamic group with rights</source>
        <translation>Oracle Cloud のインスタンスではないか、権限のある動的グループに属していません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it is not UTF-8 text; save it as UTF-8</source>
        <translation>UTF-8 ではありません。UTF-8 で保存してください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>line {lineno} begins a profile a second time</source>
        <translation>{lineno}行目で同じプロファイルが再び始まっています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>line {lineno} says {option} a second time</source>
        <translation>{lineno}行目で{option}が再び指定されています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>profile {profile} has an entry that does not belong there</source>
        <translation>プロファイル{profile}に不要な項目があります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>profile {profile} has no session; run oci session authenticate</source>
        <translation>プロファイル{profile}にセッションがありません。oci session authenticate を実行してください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>profile {profile} names a key file that is not there</source>
        <translation>プロファイル{profile}が示すキーファイルがありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>the region or the endpoint is not possible</source>
        <translation>リージョンまたはエンドポイントが使えません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>the session token of profile {profile} cannot be read; run oci session authenticate</source>
        <translation>プロファイル{profile}のセッショントークンを読めません。oci session authenticate を実行してください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>there is no such configuration file; make one with &quot;oci setup config&quot;</source>
        <translation>そのような設定ファイルはありません。「oci setup config」で作成してください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/writing.py"/>
        <source>the bucket does not exist, or {described} is not allowed to write to it</source>
        <translation>バケットがないか、{described}に書き込む権限がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <source>no answer comes</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <source>the transfer came to a standstill</source>
        <translation>転送が止まりました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <source>{what}; is the network there?</source>
        <translation>{what}。ネットワークはつながっていますか</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>; if you are not, {advice}</source>
        <translation>。そうでなければ{advice}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>connection lost</source>
        <translation>接続が失われました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it arrived broken</source>
        <translation>壊れて届きました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>no answer comes; is the network there?</source>
        <translation>応答がありません。ネットワークはつながっていますか</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the connection was lost</source>
        <translation>接続が失われました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the network failed in an unexpected way</source>
        <translation>ネットワークが予期しない形で失敗しました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the proxy of this network does not let it through</source>
        <translation>このネットワークのプロキシが通しません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the service cannot be reached: you seem to be offline{more}</source>
        <translation>サービスに接続できません。オフラインのようです{more}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the transfer ended too early, twice</source>
        <translation>転送が二度とも途中で終わりました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/offline_listings.py"/>
        <source>Offline, as of {saved_s}.</source>
        <translation>オフライン（{saved_s}現在）。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it arrived broken, twice</source>
        <translation>二度とも壊れて届きました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it is larger than {max_file_bytes} GiB, the most that Huescope reads</source>
        <translation>Huescope の読める{max_file_bytes} GiB を超えています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>the server does not tell where it ends</source>
        <translation>サーバーが終わりを示しません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/retry.py"/>
        <source>{state}, retrying in {left_s} s</source>
        <translation>{state}、{left_s}秒後に再試行</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/resolve.py"/>
        <source>this is no address that Huescope knows</source>
        <translation>Huescope の知るアドレスではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/resolve.py"/>
        <source>this is no picture; see what it holds with &quot;huescope list&quot;</source>
        <translation>画像ではありません。「huescope list」で中身を確かめてください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/delegate.py"/>
        <source>off brand</source>
        <translation>ブランド外</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/delegate.py"/>
        <source>on brand</source>
        <translation>ブランド内</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>&amp;Tolerance ΔE</source>
        <translation>許容差 ΔE(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Brand Audit of {place}</source>
        <translation>{place} のブランド監査</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Close the audit</source>
        <translation>監査を閉じる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Colours of the brand</source>
        <translation>ブランドの色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>How far a pixel may be from a colour of the palette, as CIEDE2000</source>
        <translation>ピクセルがパレットの色からどれだけ離れてよいか（CIEDE2000）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Pictures, the one with the least on brand first</source>
        <translation>画像（ブランドの色が少ない順）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Reading pictures…</source>
        <translation>画像を読み込み中…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Save &amp;Report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Save Report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Save all of it as a web page, a PDF or a table</source>
        <translation>すべてをウェブページ、PDF、または表として保存</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/export/exporter.py"/>
        <location filename="../../app/huescope/ui/state/file_events.py"/>
        <source>Saved {name}</source>
        <translation>{name}を保存しました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>There are no pictures here.</source>
        <translation>ここには画像がありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>Tolerance</source>
        <translation>許容差</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>{n} picture cannot be read</source>
        <comment>{n} pictures cannot be read</comment>
        <translation>
            <numerusform>{n}枚の画像を読めません</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>{pictures}, {mean} on brand on average</source>
        <translation>{pictures}、平均 {mean} がブランド内</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/model.py"/>
        <source>off brand: {colors}</source>
        <translation>ブランド外: {colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/model.py"/>
        <source>without {names}</source>
        <translation>{names} なし</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/model.py"/>
        <source>{share} on brand</source>
        <translation>{share} がブランド内</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Filter Names</source>
        <translation>名前を絞り込む</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Find Pictures by Colour</source>
        <translation>色で画像を探す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Go Back to the Last Folder</source>
        <translation>前のフォルダに戻る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Go Forward to the Next Folder</source>
        <translation>次のフォルダに進む</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Go to the Enclosing Folder</source>
        <translation>上のフォルダへ移動</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>List the Folder Anew</source>
        <translation>フォルダを再読み込み</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Type a Path</source>
        <translation>パスを入力</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>&amp;Colours of each</source>
        <translation>各画像の色数(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>Colours of each</source>
        <translation>各画像の色数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Compare Palettes</source>
        <translation>パレットを比較</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>How many colours of each picture are shown</source>
        <translation>各画像について示す色の数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Palettes</source>
        <translation>パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>Reading {sources}…</source>
        <translation>{sources}を読んでいます…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>&amp;Newest First</source>
        <translation>新しい順(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>&amp;Starred Ones First</source>
        <translation>スター付きを先に(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Bring the deleted palettes back (Ctrl+Z)</source>
        <translation>削除したパレットを元に戻す (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>By N&amp;ame</source>
        <translation>名前順(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Choose the order of the palettes</source>
        <translation>パレットの順序を選ぶ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Go back to the pictures (Alt+Left)</source>
        <translation>画像に戻る (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Name, tag or colour</source>
        <translation>名前・タグ・色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Search the palettes</source>
        <translation>パレットを検索</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Show all palettes, starred or not</source>
        <translation>スターの有無にかかわらずすべてのパレットを表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Show only palettes with these words in their name, tags, note or source, or with these colours, such as “teal” or “#1e90ff”; swatches can be dropped here (Ctrl+F)</source>
        <translation>名前・タグ・メモ・出所にこの語を含むパレット、または「teal」「#1e90ff」のような色のパレットだけを表示。色見本をドロップできます (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Show starred palettes only</source>
        <translation>スター付きのパレットだけを表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Deleted {name}</source>
        <translation>{name}を削除しました</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Deleted {n} palette</source>
        <comment>Deleted {n} palettes</comment>
        <translation>
            <numerusform>{n}個のパレットを削除しました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Type tags with commas between them: Enter keeps them</source>
        <translation>タグをコンマで区切って入力し、Enter で確定します</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Copy as CSS</source>
        <translation>CSS としてコピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Export…</source>
        <translation>書き出す…(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Star</source>
        <translation>スターを付ける(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Tags…</source>
        <translation>タグ…(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Give the palette another name</source>
        <translation>パレットに別の名前を付ける</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Open it beside the palette that is shown</source>
        <translation>表示中のパレットの隣に開く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Open the picture that it is from</source>
        <translation>元の画像を開く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Put its colours on the clipboard as CSS</source>
        <translation>色を CSS としてクリップボードに置く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Show &amp;Picture</source>
        <translation>画像を表示(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Starred palettes can be shown alone, or first</source>
        <translation>スター付きのパレットだけ、または先に表示できます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Take it out of the library; Ctrl+Z brings it back</source>
        <translation>ライブラリから外します。Ctrl+Z で戻せます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Take the palette to another tool</source>
        <translation>パレットを別のツールへ渡す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Un&amp;star</source>
        <translation>スターを外す(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Words to find it by, with commas between them</source>
        <translation>探すための語（コンマ区切り）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>No match</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>No palette is like that.</source>
        <translation>そのようなパレットはありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>No palettes yet</source>
        <translation>まだパレットがありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>Palettes that you open, make, export or share are kept here by themselves.</source>
        <translation>開いた、作った、書き出した、共有したパレットはここに自動的に残ります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>Reading the palettes…</source>
        <translation>パレットを読んでいます…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>The library cannot be shown</source>
        <translation>ライブラリを表示できません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>{remark} (and {count} more)</source>
        <translation>{remark}（ほか{count}件）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>{shown} of {palettes}</source>
        <translation>{palettes}中{shown}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <location filename="../../app/huescope/ui/widgets/copy_button.py"/>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Exported</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>From {source}</source>
        <translation>{source}から</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Opened</source>
        <translation>開いた</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Shared</source>
        <translation>共有済み</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Tags: {tags}</source>
        <translation>タグ：{tags}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Untitled</source>
        <translation>名称未設定</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/view.py"/>
        <source>Palettes of the library</source>
        <translation>ライブラリのパレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>main colours {codes}</source>
        <translation>主な色 {codes}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{listed}, not all: listing was stopped</source>
        <translation>{listed}、一覧を中止したためすべてではありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{number} so far, filtered so far</source>
        <translation>ここまで{number}、ここまでを絞り込み</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{number} so far, sorted so far</source>
        <translation>ここまで{number}、ここまでを並べ替え</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{n} folder</source>
        <comment>{n} folders</comment>
        <translation>
            <numerusform>{n}個のフォルダ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{shown} of {every}</source>
        <translation>{every}中{shown}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/sorting.py"/>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/sorting.py"/>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <location filename="../../app/huescope/ui/widgets/name_field.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Choose the order (now by {order})</source>
        <translation>順序を選ぶ（現在は{order}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Choose the order (of the names)</source>
        <translation>順序を選ぶ（名前の順）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Filter by name</source>
        <translation>名前で絞り込む</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Find pictures by their colours (Ctrl+Shift+F)</source>
        <translation>色で画像を探す (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Go back (Alt+Left)</source>
        <translation>戻る (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Go forward again (Alt+Right)</source>
        <translation>進む (Alt+Right)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Go to the place above (Backspace)</source>
        <translation>上の場所へ移動 (Backspace)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>How large the thumbnails are (Ctrl and the wheel over them)</source>
        <translation>サムネイルの大きさ（Ctrl とホイールでも変更）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Keep this place among the favourites</source>
        <translation>この場所をお気に入りに追加</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Look again what is here (F5)</source>
        <translation>ここに何があるか見直す (F5)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Show a grid of thumbnails</source>
        <translation>サムネイルの格子を表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Show a list with sizes and dates</source>
        <translation>大きさと日付のリストを表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Show only names that contain these words (Ctrl+F); Esc shows all again</source>
        <translation>この語を含む名前だけを表示 (Ctrl+F)。Esc ですべて表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Size of the thumbnails</source>
        <translation>サムネイルの大きさ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Stop listing; what is here stays, and scrolling to its end goes on</source>
        <translation>一覧を中止。ここまでの内容は残り、末尾までスクロールすると続けます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Take this place from the favourites</source>
        <translation>この場所をお気に入りから外す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>{key}, ascending</source>
        <translation>{key}、昇順</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>{key}, descending</source>
        <translation>{key}、降順</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/breadcrumbs.py"/>
        <source>Click beside the names, or press Ctrl+L, to type a path or an address</source>
        <translation>名前の横をクリックするか Ctrl+L を押すと、パスまたはアドレスを入力できます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/breadcrumbs.py"/>
        <source>Go to {name}</source>
        <translation>{name}へ移動</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/breadcrumbs.py"/>
        <source>The places in between</source>
        <translation>途中の場所</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/path_bar.py"/>
        <source>this is no path and no address that Huescope knows</source>
        <translation>Huescope の知るパスでもアドレスでもありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/path_field.py"/>
        <source>Path or address</source>
        <translation>パスまたはアドレス</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/path_field.py"/>
        <source>Type a folder&apos;s path or an address; Enter goes there, Esc leaves it</source>
        <translation>フォルダのパスかアドレスを入力。Enter で移動、Esc でやめます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Browse a bucket of a cloud storage</source>
        <translation>クラウドストレージのバケットを見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Browse your folder of pictures</source>
        <translation>画像フォルダを見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Browse your own folder</source>
        <translation>自分のフォルダを見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Favourite: {location}</source>
        <translation>お気に入り：{location}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Fold the places away</source>
        <translation>場所を折りたたむ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Pictures</source>
        <translation>ピクチャ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Remove from this list</source>
        <translation>このリストから外す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Seen lately: {location}</source>
        <translation>最近見た場所：{location}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Show the palettes that you opened, made or exported (Ctrl+Shift+L)</source>
        <translation>開いた、作った、書き出したパレットを表示 (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Show the places</source>
        <translation>場所を表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>Colours of the pictures to find, such as “dark teal with a little orange” or “60% #1e90ff, gold”; swatches can be dropped here</source>
        <translation>探す画像の色。「dark teal with a little orange」「60% #1e90ff, gold」など。色見本をドロップできます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>Colours to find</source>
        <translation>探す色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>No colours yet</source>
        <translation>まだ色がありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>Understood: {names}</source>
        <translation>解釈：{names}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>teal, 20% orange</source>
        <translation>teal, 20% orange</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Close the search (Esc)</source>
        <translation>検索を閉じる (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Find pictures that look like this one</source>
        <translation>この画像に似た画像を探す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Find the colours of the palette</source>
        <translation>パレットの色を探す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Look at all pictures of this place, in folders below it too</source>
        <translation>この場所と下のフォルダのすべての画像を調べる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>{listed} listed, {added} looked at</source>
        <translation>{listed}件を一覧、{added}件を調査</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>{n} picture known</source>
        <comment>{n} pictures known</comment>
        <translation>
            <numerusform>{n}枚の画像を登録済み</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Any shape</source>
        <translation>すべての形</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Anywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Date of the pictures</source>
        <translation>画像の日付</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>High</source>
        <translation>縦長</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>In this place</source>
        <translation>この場所</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Last month</source>
        <translation>過去1か月</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Last week</source>
        <translation>過去1週間</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Last year</source>
        <translation>過去1年</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Look everywhere, or in the folder or bucket that was shown last and below it</source>
        <translation>すべての場所、または最後に表示したフォルダーかバケットとその下を探す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Place of the pictures</source>
        <translation>画像の場所</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Shape of the pictures</source>
        <translation>画像の形</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>When the pictures were changed last</source>
        <translation>画像が最後に変更された時期</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Which shape the pictures shall have</source>
        <translation>画像の形を選ぶ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Wide</source>
        <translation>横長</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <source>Changed</source>
        <translation>変更日</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <source>Storage</source>
        <translation>保存クラス</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Browse a folder of this computer</source>
        <translation>このコンピューターのフォルダを見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Choose a folder…</source>
        <translation>フォルダを選ぶ…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Clear the filter</source>
        <translation>絞り込みを消去</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Drop a folder here, or choose one, to see its pictures.</source>
        <translation>フォルダをドロップするか選ぶと、画像が表示されます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Look once more whether the place can be listed</source>
        <translation>この場所を一覧できるかもう一度確かめる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>No folder is open</source>
        <translation>フォルダが開かれていません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>No name here contains “{words}”.</source>
        <translation>「{words}」を含む名前はありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>No pictures here</source>
        <translation>ここに画像はありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>There are no pictures and no folders in this place.</source>
        <translation>この場所には画像もフォルダもありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>This place cannot be shown</source>
        <translation>この場所を表示できません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <location filename="../../app/huescope/ui/widgets/empty_state.py"/>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/gallery.py"/>
        <source>Pictures in this place</source>
        <translation>この場所の画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>Sort by name; numbers in names count as numbers</source>
        <translation>名前順。名前の中の数字は数として扱います</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>Sort by size of the file</source>
        <translation>ファイルの大きさ順</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>Sort by when the file was last changed</source>
        <translation>ファイルの変更日順</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>The class of storage: archived pictures have to be restored first</source>
        <translation>保存クラス：アーカイブされた画像は先に復元が必要です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>{titles} column</source>
        <translation>{titles}列</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/messages.py"/>
        <source>Opening {name}</source>
        <translation>{name}を開いています</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/placeholder.py"/>
        <source>Stop waiting for this place</source>
        <translation>この場所を待つのをやめる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Add to Board</source>
        <translation>ボードに追加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Add {count} to Board</source>
        <translation>{count}枚をボードに追加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Compare Palettes…</source>
        <translation>パレットを比較…(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Export Each…</source>
        <translation>個別に書き出す…(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Export Palette…</source>
        <translation>パレットを書き出す…(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;One Palette of All {count}</source>
        <translation>{count}枚で一つのパレット(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Lay the pictures on a board, with one palette of all of them: each counts as much (Ctrl+Shift+B)</source>
        <translation>画像をボードに並べ、全体で一つのパレットを作ります。どの画像も等しく数えます (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Lay the pictures on the open board, or on a new one</source>
        <translation>開いているボード、または新しいボードに画像を並べる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>More to do with these pictures</source>
        <translation>これらの画像でできるその他のこと</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>One Palette of All {count}</source>
        <translation>{count}枚で一つのパレット</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>One palette of {n} picture</source>
        <comment>One palette of all {n} pictures</comment>
        <translation>
            <numerusform>{n}枚の画像で一つのパレット</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Palette of All {count}</source>
        <translation>{count}枚のパレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Save the palette of each picture as a file of its own</source>
        <translation>各画像のパレットを別々のファイルに保存</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>See the palettes of the pictures below each other</source>
        <translation>画像のパレットを上下に並べて見る</translation>
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
        <translation>パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/drag_files.py"/>
        <source>the files to drag cannot be written ({strerror})</source>
        <translation>ドラッグするファイルを書けません（{strerror}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Dropped picture</source>
        <translation>ドロップした画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Dropped {kind}</source>
        <translation>ドロップした{kind}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Pasted {kind}</source>
        <translation>貼り付けた{kind}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>That data is not a picture.</source>
        <translation>そのデータは画像ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>The picture&apos;s data is damaged.</source>
        <translation>画像のデータが破損しています。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>There is no picture in what was dropped or pasted.</source>
        <translation>ドロップまたは貼り付けたものに画像がありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Copy as Your Own</source>
        <translation>自分の形式でコピー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Copy nothing, and leave the template as it was (Esc)</source>
        <translation>何もコピーせず、テンプレートを元のままにする (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Copy the colours so, now and from now on</source>
        <translation>今から色をこの形式でコピーする</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Insert {meaning}</source>
        <translation>{meaning}を挿入</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Insert {name}</source>
        <translation>{name}を挿入</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Put these where they shall stand; all else is copied as you type it.</source>
        <translation>これらを置きたい場所に入れます。その他は入力どおりにコピーされます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>What is copied for each colour; it may have several lines</source>
        <translation>各色についてコピーする内容。複数行にできます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>What will be copied</source>
        <translation>コピーされる内容</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <source>Before {before}, after {after}</source>
        <translation>変更前{before}、変更後{after}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <source>Left as it was, right as it will be; press the left half to go back to it</source>
        <translation>左が元の色、右が新しい色。左半分を押すと元に戻ります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channel_slider.py"/>
        <source>{tooltip}; arrow keys step, with Shift by more</source>
        <translation>{tooltip}。矢印キーで一段ずつ、Shift で大きく動きます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Alpha</source>
        <translation>アルファ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>From transparent to opaque</source>
        <translation>透明から不透明まで</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>How far it is from grey; past the hatched edge the screen&apos;s sRGB cannot follow</source>
        <translation>灰色からの遠さ。斜線の先は画面の sRGB では表せません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>How light it looks</source>
        <translation>見た目の明るさ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Hue by HSL</source>
        <translation>HSL の色相</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Lightness by HSL</source>
        <translation>HSL の輝度</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Round the circle of hues</source>
        <translation>色相環を一周</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Saturation</source>
        <translation>彩度</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Saturation by HSL</source>
        <translation>HSL の彩度</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>{name}, 0 to 255</source>
        <translation>{name}、0〜255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Any CSS colour: a name, hex, rgb(), hsl(), oklch(), color(display-p3 …)</source>
        <translation>任意の CSS 色：名前、Hex、rgb()、hsl()、oklch()、color(display-p3 …)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Beyond sRGB, shown as {shown}</source>
        <translation>sRGB を超えるため{shown}として表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Give the swatch this colour (Enter)</source>
        <translation>色見本をこの色にする (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Leave the swatch as it was (Esc)</source>
        <translation>色見本を元のままにする (Esc)</translation>
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
        <translation>表示される色、#rrggbb</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>What the colour is called; empty: by its nearest known name</source>
        <translation>色の名前。空なら最も近い既知の名前</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>{label}, HSL</source>
        <translation>{label}、HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/number_field.py"/>
        <source>{tooltip}; up and down step, with Shift by more</source>
        <translation>{tooltip}。上下キーで一段ずつ、Shift で大きく動きます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/connections.py"/>
        <source>That is no address that Huescope can open.</source>
        <translation>Huescope で開けるアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Connect to Storage</source>
        <translation>ストレージに接続</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Connect to {title}</source>
        <translation>{title}に接続</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Open what the form says (Enter)</source>
        <translation>入力した場所を開く (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Secrets are never saved: closing Huescope forgets them.</source>
        <translation>秘密は保存されません。Huescope を閉じると忘れます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Stop connecting, or close this form (Esc)</source>
        <translation>接続を中止、またはこの画面を閉じる (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>connecting</source>
        <translation>接続しています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>{label} has to be filled in.</source>
        <translation>{label}を入力してください。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/form_status.py"/>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>Show what is typed here</source>
        <translation>ここに入力したものを表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>Show {label}</source>
        <translation>{label}を表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>api key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>instance principal</source>
        <translation>インスタンスプリンシパル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>security token</source>
        <translation>セキュリティトークン</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <source>It is never saved: closing Huescope forgets it.</source>
        <translation>保存されません。Huescope を閉じると忘れます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <source>Leave it closed (Esc)</source>
        <translation>閉じたままにする (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <source>Try again with this secret (Enter)</source>
        <translation>この秘密でもう一度試す (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>&amp;Copy Details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>&amp;Go On</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Close this and go on working (Enter)</source>
        <translation>これを閉じて作業を続ける (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Copy the details, to send them to the developers</source>
        <translation>開発者に送るために詳細をコピー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Details of the error</source>
        <translation>エラーの詳細</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>For the developers: where it happened, without names of folders</source>
        <translation>開発者向け：起きた場所（フォルダ名は含みません）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Unexpected Error</source>
        <translation>予期しないエラー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Your pictures were not changed, and unsaved palettes are kept as a draft. You can go on; if it happens again, save your work and start Huescope anew.</source>
        <translation>画像は変更されておらず、未保存のパレットは下書きとして残っています。このまま続けられますが、再び起きたら作業を保存して Huescope を再起動してください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>{n} more error since then.</source>
        <comment>{n} more errors since then.</comment>
        <translation>
            <numerusform>その後さらに{n}件のエラーがありました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/log_folder.py"/>
        <source>The log is in {folder}.</source>
        <translation>ログは{folder}にあります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/log_folder.py"/>
        <source>There is no folder for logs, and none can be created ({strerror}).</source>
        <translation>ログのフォルダがなく、作成もできません（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>Huescope met an error that it did not expect while {doing}.</source>
        <translation>予期しないエラーが起きました（{doing}）。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>Huescope met an error that it did not expect.</source>
        <translation>予期しないエラーが起きました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>The same unexpected error happened again; the log has it.</source>
        <translation>同じ予期しないエラーが再び起きました。ログに記録されています。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>analysing the picture</source>
        <translation>画像の分析中</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>connecting to the storage</source>
        <translation>ストレージへの接続中</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>finding the palette</source>
        <translation>パレットの探索中</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>keeping a draft of your work</source>
        <translation>作業の下書きの保存中</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>looking for unsaved work</source>
        <translation>未保存の作業の確認中</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>making a small picture</source>
        <translation>小さな画像の作成中</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>opening a picture</source>
        <translation>画像を開く途中</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>opening the Judge window</source>
        <translation>「評価」ウィンドウを開く途中</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>preparing the histogram</source>
        <translation>ヒストグラムの準備中</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>reading the next picture</source>
        <translation>次の画像の読み込み中</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>saving the project</source>
        <translation>プロジェクトの保存中</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>sorting the palette</source>
        <translation>パレットの並べ替え中</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>A folder of {n} file, {size}</source>
        <comment>A folder of {n} files, {size}</comment>
        <translation>
            <numerusform>{n}個のファイルのフォルダ、{size}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>holds {swatches}</source>
        <translation>{swatches}を含みます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>written from {swatches}</source>
        <translation>{swatches}から作成</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{content}, no text</source>
        <translation>{content}、テキストなし</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n}バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation>
            <numerusform>{n}行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>… characters left out: {left}</source>
        <translation>…省略した文字数：{left}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>&amp;Save…</source>
        <translation>保存…(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>A folder of files cannot be copied as text; save it</source>
        <translation>ファイルのフォルダはテキストとしてコピーできません。保存してください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Choose where to save it (Enter)</source>
        <translation>保存先を選ぶ (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Copied {words}.</source>
        <translation>{words}をコピーしました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Export Palette</source>
        <translation>パレットを書き出す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Export {value}</source>
        <translation>{value}を書き出す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Leave the palette as it is (Esc)</source>
        <translation>パレットをそのままにする (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Put the text on the clipboard as it stands here</source>
        <translation>ここにあるテキストをそのままクリップボードに置く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Saved {name} in {value}.</source>
        <translation>{name}を{value}に保存しました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>This is no text that could be pasted anywhere; save it</source>
        <translation>貼り付けられるテキストではありません。保存してください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>This palette has no colours yet. Open a picture, or add a colour, and export it then.</source>
        <translation>このパレットにはまだ色がありません。画像を開くか色を追加してから書き出してください。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>&amp;Colours</source>
        <translation>色数(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Choose Folder…</source>
        <translation>フォルダを選ぶ…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Choose where the files go; none that is there is replaced</source>
        <translation>保存先を選びます。既存のファイルは置き換えません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <location filename="../../app/huescope/ui/widgets/swatches/palette_strip.py"/>
        <source>Colours</source>
        <translation>色数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Export Each</source>
        <translation>個別に書き出す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Export nothing more</source>
        <translation>これ以上書き出さない</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Export to Folder</source>
        <translation>フォルダに書き出す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>How many colours each palette has</source>
        <translation>各パレットの色数</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Saved {n} palette</source>
        <comment>Saved {n} palettes</comment>
        <translation>
            <numerusform>{n}個のパレットを保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>The palette of each picture becomes a file of its own: {n} palette.</source>
        <comment>The palette of each picture becomes a file of its own: {n} palettes.</comment>
        <translation>
            <numerusform>各画像のパレットを別々のファイルにします：{n}個。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>What the palettes are written for</source>
        <translation>パレットの用途</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <source>Find a format</source>
        <translation>形式を探す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <source>No format is called that.</source>
        <translation>その名前の形式はありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <source>Type a name, a suffix or a program; the arrow keys choose</source>
        <translation>名前、拡張子、プログラムを入力。矢印キーで選びます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/image_view.py"/>
        <source>What it looks like</source>
        <translation>見た目</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Files of the folder</source>
        <translation>フォルダのファイル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Its pages cannot be shown here. Save it, and open it where you want to use it.</source>
        <translation>ページをここに表示できません。保存して、使う場所で開いてください。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <location filename="../../app/huescope/ui/picture/view.py"/>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Show what is written</source>
        <translation>書き出す内容を表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Show what it looks like</source>
        <translation>見た目を表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>The files that the folder will hold</source>
        <translation>フォルダに入るファイル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>What will be written</source>
        <translation>書き出す内容</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source> and transparency</source>
        <translation>と透明度</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>, converted from {name}</source>
        <translation>（{name}から変換）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込んでいません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Kept: size in pixels{alpha}. The colours are sRGB{profile}. Not kept: date, camera, place and other metadata.</source>
        <translation>残るもの：ピクセル数{alpha}。色は sRGB です{profile}。残らないもの：日付、カメラ、場所などのメタデータ。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Of the palette&apos;s {all_colors}, those that most pixels take.</source>
        <translation>パレットの{all_colors}のうち、最も多くのピクセルに使われる色です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Progress of saving</source>
        <translation>保存の進行状況</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Save Reduced Picture</source>
        <translation>減色した画像を保存</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <location filename="../../app/huescope/ui/export/save_dialog.py"/>
        <source>Save as {label}</source>
        <translation>{label}として保存</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Stop saving, or close without saving (Esc)</source>
        <translation>保存を中止、または保存せずに閉じる (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>The other frames take the colours of the first one.</source>
        <translation>ほかのフレームも最初のフレームの色になります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>The palette is being found; sizes follow.</source>
        <translation>パレットを探しています。その後に大きさが表示されます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>{n} frame</source>
        <comment>{n} frames</comment>
        <translation>
            <numerusform>{n}コマ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>{picture}: in {colors}, dithered.</source>
        <translation>{picture}：{colors}、ディザあり。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>{picture}: in {colors}.</source>
        <translation>{picture}：{colors}。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Of the source</source>
        <translation>元の画像比</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Suffix</source>
        <translation>拡張子</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>{size_bytes} bytes</source>
        <translation>{size_bytes}バイト</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/save_dialog.py"/>
        <source>{label} in a zip file (*{suffix}{zip})</source>
        <translation>zip ファイル内の{label} (*{suffix}{zip})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Enter, or a click, runs the chosen command</source>
        <translation>Enter またはクリックで選んだコマンドを実行</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Find a command</source>
        <translation>コマンドを探す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>No command is called that.</source>
        <translation>その名前のコマンドはありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Type a part of its name; the arrow keys choose, Enter runs it</source>
        <translation>名前の一部を入力。矢印キーで選び、Enter で実行します</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Type what you want to do</source>
        <translation>したいことを入力</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>{title} is not possible now.</source>
        <translation>{title}は今は使えません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <source>&amp;Copy Versions</source>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Close this (Esc)</source>
        <translation>これを閉じる (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <source>Copy the versions, to send them with a report</source>
        <translation>報告に添えるためにバージョンをコピー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <source>Ctrl+C copies what is selected</source>
        <translation>Ctrl+C で選択部分をコピー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/entry_delegate.py"/>
        <source>on</source>
        <comment>switched</comment>
        <translation>オン</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Go to the page before this one (Alt+Left)</source>
        <translation>前のページに戻る (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Tab goes from link to link, and Return follows one</source>
        <translation>Tab でリンクを移動し、Enter で開きます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/licenses.py"/>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/licenses.py"/>
        <source>see its documentation</source>
        <translation>文書を参照</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/licenses.py"/>
        <source>| Library | Version | Licence |</source>
        <translation>| ライブラリ | バージョン | ライセンス |</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Average a smaller or larger square</source>
        <translation>平均する正方形を小さく・大きくする</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Bring deleted palettes back</source>
        <translation>削除したパレットを元に戻す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Choose another swatch</source>
        <translation>別の色見本を選ぶ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Choose several</source>
        <translation>複数を選ぶ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Copy the colour</source>
        <translation>色をコピー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Edit its tags</source>
        <translation>タグを編集</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Go back to the pictures</source>
        <translation>画像に戻る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Go to the enclosing folder</source>
        <translation>上のフォルダへ移動</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Go to the first or last value</source>
        <translation>最初または最後の値へ移動</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Histogram, Scopes, Share Bar</source>
        <translation>ヒストグラム、スコープ、割合バー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>How Many, Calm - Vivid</source>
        <translation>色数、穏やか〜鮮やか</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Leave the colour as it was</source>
        <translation>色を元のままにする</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Move by one pixel</source>
        <translation>1ピクセル動かす</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Move by ten pixels</source>
        <translation>10ピクセル動かす</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Move the picture with the mouse while held</source>
        <translation>押している間マウスで画像を動かす</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>One step less or more</source>
        <translation>一段減らす・増やす</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the next picture</source>
        <translation>次の画像を開く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the palette</source>
        <translation>パレットを開く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the picture or folder</source>
        <translation>画像またはフォルダを開く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the previous picture</source>
        <translation>前の画像を開く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Palettes in Library</source>
        <translation>ライブラリのパレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Pin, Eyedropper</source>
        <translation>ピン、スポイト</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Read the values further away</source>
        <translation>離れた値を読む</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Read the values next to this one</source>
        <translation>隣の値を読む</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Rename it</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Shift+Arrow keys</source>
        <translation>Shift+矢印キー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Show the original while held</source>
        <translation>押している間元の画像を表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Star it, or take the star away</source>
        <translation>スターを付ける・外す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Stop lighting up a range in the picture</source>
        <translation>画像の範囲の強調をやめる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Swatches</source>
        <translation>色見本</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Take the colour</source>
        <translation>色を取る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>To the lower or upper end</source>
        <translation>下端または上端へ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/printing.py"/>
        <source>Huescope: keyboard shortcuts</source>
        <translation>Huescope：キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>&amp;Print…</source>
        <translation>印刷…(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Close this list (Esc)</source>
        <translation>この一覧を閉じる (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Find a shortcut</source>
        <translation>ショートカットを探す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>No shortcut does that.</source>
        <translation>該当するショートカットはありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Print what is listed, or save it as PDF</source>
        <translation>一覧を印刷、または PDF として保存</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Type what it does, or its keys</source>
        <translation>動作またはキーを入力</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>What each key does, by menu and by part of the window</source>
        <translation>各キーの動作（メニューとウィンドウの部分ごと）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Choose how many colours</source>
        <translation>色数を選ぶ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Close these cards; Help &gt; Welcome shows them again</source>
        <translation>カードを閉じる。「ヘルプ」＞「ようこそ」で再び表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Ctrl+C copies the selected colour. Export writes the palette for CSS, Adobe, Figma and many others, and Share makes a board for a client.</source>
        <translation>Ctrl+C で選択した色をコピーします。「書き出す」で CSS、Adobe、Figma などの形式に、「共有」で顧客向けのボードになります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Drop a picture</source>
        <translation>画像をドロップ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Drop a picture anywhere on this window, or press Ctrl+O. Folders and buckets open in the browser on the left.</source>
        <translation>画像をこのウィンドウのどこかにドロップするか、Ctrl+O を押します。フォルダとバケットは左のブラウザーで開きます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Go on to the next card</source>
        <translation>次のカードへ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Keep what you like</source>
        <translation>気に入った色を残す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Lock a Colour</source>
        <translation>色をロック</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Move the Slider</source>
        <translation>スライダーを動かす</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Move the slider under the palette, from 2 to 256. The picture follows, and small pictures under it show where it leads.</source>
        <translation>パレットの下のスライダーを2から256まで動かします。画像が変わり、下の小さな画像が行き先を示します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Open Export</source>
        <translation>「書き出す」を開く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Open a Sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Select a colour and press L: it stays, wherever the slider goes. Drag a pin to take another colour from the picture.</source>
        <translation>色を選んで L を押すと、スライダーを動かしても残ります。ピンをドラッグすると画像から別の色を取れます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Show it on the picture that is open</source>
        <translation>開いている画像でやってみせる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Take it away</source>
        <translation>持ち帰る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Welcome, card {card}: {title}</source>
        <translation>ようこそ、カード{card}：{title}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>{place} of {steps}</source>
        <translation>{steps}枚中{place}枚目</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Drag or use the arrow keys to turn it, the wheel or + and − to zoom</source>
        <translation>ドラッグまたは矢印キーで回転、ホイールまたは + と − で拡大縮小</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Draw each shade in the colour of the swatch that it belongs to</source>
        <translation>各色合いを属する色見本の色で描く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Hue as direction, chroma as distance from grey, as seen from white</source>
        <translation>色相を方向、彩度を灰色からの距離として、白の側から見た図</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Lightness upwards, chroma to the right; greys at the left</source>
        <translation>明度は上、彩度は右、灰色は左</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_view.py"/>
        <source>Colour cloud</source>
        <translation>色のクラウド</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_view.py"/>
        <source>The arrow keys turn it, + and - zoom, Home shows it as at first.</source>
        <translation>矢印キーで回転、+ と - で拡大縮小、Home で最初の表示に戻ります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram.py"/>
        <source>Arrow keys read it bin by bin, with Shift they light a range of tones in the picture</source>
        <translation>矢印キーで一段ずつ読み、Shift を加えると画像の階調範囲を強調します</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram.py"/>
        <source>Drag to light a range of tones in the picture. {keys}.</source>
        <translation>ドラッグで画像の階調範囲を強調。{keys}。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Level {level} (L* {lightness:.0f}):  {shares}</source>
        <translation>レベル{level}（L* {lightness:.0f}）：  {shares}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Lin</source>
        <translation>線形</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Linear: heights are counts of pixels</source>
        <translation>線形：高さはピクセル数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Logarithm: even single pixels show</source>
        <translation>対数：単独のピクセルも見えます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide blue</source>
        <translation>青の表示を切り替え</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide green</source>
        <translation>緑の表示を切り替え</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide lightness: L* of CIELAB, from black to white</source>
        <translation>明度の表示を切り替え：CIELAB の L*、黒から白まで</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide luma: the brightness of BT.709, as video measures it</source>
        <translation>輝度の表示を切り替え：映像で測る BT.709 の明るさ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide red</source>
        <translation>赤の表示を切り替え</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Sqrt</source>
        <translation>平方根</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Square root: small counts stay visible beside large ones</source>
        <translation>平方根：小さな数も大きな数の横で見えます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>{label} {lowest} to {highest}: {share} of pixels, lit in the picture</source>
        <translation>{label} {lowest}〜{highest}：ピクセルの{share}を画像で強調</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/large_swatch.py"/>
        <source>{role}
{swatch}
Click to copy it.</source>
        <translation>{role}
{swatch}
クリックでコピー。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/large_swatch.py"/>
        <source>{role} of the picture</source>
        <translation>画像の{role}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Count similar shades together: each swatch is the most frequent colour of its group and tells the share of the whole group. Off: single colours, exactly counted.</source>
        <translation>似た色合いをまとめて数えます。各色見本はグループで最も多い色で、グループ全体の割合を示します。オフ：単独の色を正確に数えます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Grouped</source>
        <translation>まとめる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Most frequent</source>
        <translation>最も多い色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Order of most frequent</source>
        <translation>最も多い色の順序</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>The order in which the swatches stand</source>
        <translation>色見本の並ぶ順序</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>{swatches}, together {share} of the picture</source>
        <translation>{swatches}、合わせて画像の{share}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Draw a rectangle over the picture: only what is inside counts</source>
        <translation>画像に四角を描くと、その中だけを数えます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Draw round a part of the picture: only what is inside counts</source>
        <translation>画像の一部を囲むと、その中だけを数えます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Kind of swatch</source>
        <translation>色見本の種類</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Lasso</source>
        <translation>投げ縄</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Look at the whole picture again</source>
        <translation>再び画像全体を見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Rectangle</source>
        <translation>四角</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Space</source>
        <comment>of colours</comment>
        <translation>色空間</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Swatch</source>
        <translation>色見本</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Whole picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>All by share</source>
        <translation>割合順のすべての色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>First colour</source>
        <translation>最初の色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>How colours are found</source>
        <translation>色の探し方</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>Largest:  </source>
        <translation>最大：  </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>Main colour</source>
        <translation>メインカラー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>Second colour</source>
        <translation>2番目の色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>The scopes are in a panel of their own.</source>
        <translation>スコープは別のパネルにあります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_dock.py"/>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_dock.py"/>
        <source>Show the scopes in a window of their own</source>
        <translation>スコープを別のウィンドウで表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Put the scopes back into the inspector</source>
        <translation>スコープをインスペクターに戻す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Show the scopes in a window of their own, as large as you like</source>
        <translation>スコープを好きな大きさの別ウィンドウで表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>All notations</source>
        <translation>すべての表記</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Copied {color}</source>
        <translation>{color}をコピーしました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Fewer notations</source>
        <translation>表記を減らす</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Selected colour</source>
        <translation>選択した色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Show or hide the notations that are used less often</source>
        <translation>あまり使わない表記の表示を切り替え</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>After</source>
        <comment>neighbour</comment>
        <translation>次の色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Before</source>
        <comment>neighbour</comment>
        <translation>前の色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Contrast ratio of WCAG 2.2, from 1 to 21: 4.5 for text, 3 for text from 24 px or bold from 19 px, 7 for AAA</source>
        <translation>WCAG 2.2 のコントラスト比（1〜21）：文字は4.5、24 px 以上または太字19 px 以上は3、AAA は7</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Measured by {formula}; just noticeable from {jnd:g}</source>
        <translation>{formula}で測定。{jnd:g}から差が分かります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>On black</source>
        <translation>黒の上</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>On white</source>
        <translation>白の上</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Select a colour in the palette to see its values.</source>
        <translation>パレットの色を選ぶと値が表示されます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>To {value}. {state}</source>
        <translation>{value}との差。{state}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>from a file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>from {source}</source>
        <translation>{source}から</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>nearest to {share} of the picture</source>
        <translation>画像の{share}に最も近い色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>not found in the picture</source>
        <translation>画像にありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>picked at column {column}, row {row}</source>
        <translation>{column}列{row}行で取得</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>such as at column {column}, row {row}</source>
        <translation>たとえば{column}列{row}行</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>typed or pasted</source>
        <translation>入力または貼り付け</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>typed or pasted in {space}</source>
        <translation>{space}で入力または貼り付け</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>{n} colour selected</source>
        <comment>{n} colours selected</comment>
        <translation>
            <numerusform>{n}色を選択</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>{selected}, together {share} of the picture</source>
        <translation>{selected}、合わせて画像の{share}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/share_bar.py"/>
        <source>Colours by share</source>
        <translation>割合順の色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/share_bar.py"/>
        <source>Each colour is as wide as its share. Click or press Enter to select it.</source>
        <translation>各色の幅は割合です。クリックまたは Enter で選択します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/share_bar.py"/>
        <source>{swatches} by share</source>
        <translation>{swatches}（割合順）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/trace_view.py"/>
        <source>The left and right arrow keys point out the swatches, one after the other.</source>
        <translation>左右の矢印キーで色見本を順に示します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/value_list.py"/>
        <source>Values of the selected colour</source>
        <translation>選択した色の値</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>Nothing changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>The palette on the left, as the first one</source>
        <translation>最初のパレット（左）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>The palette on the right, as what became of it</source>
        <translation>変更後のパレット（右）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>What became of each colour</source>
        <translation>各色の変化</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>changed, not noticeably</source>
        <translation>変更（差は分かりません）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>moved among its neighbours</source>
        <translation>隣の中で移動</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>moved from place {before_place} to {after_place}</source>
        <translation>{before_place}番目から{after_place}番目に移動</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} added</source>
        <translation>追加 {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} changed</source>
        <translation>変更 {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} moved</source>
        <translation>移動 {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} removed</source>
        <translation>削除 {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} unchanged</source>
        <translation>変更なし {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{name}, as it began</source>
        <translation>{name}（最初の状態）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>After: {figures}</source>
        <translation>変更後：{figures}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Before: {figures}</source>
        <translation>変更前：{figures}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>By which formula contrast is measured</source>
        <translation>コントラストを測る式</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Contrast formula</source>
        <translation>コントラストの式</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Contrast of all pairs, text by row, background by column</source>
        <translation>すべての組のコントラスト（行が文字、列が背景）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Fails: even {label} asks for {least:g}</source>
        <translation>不合格：{label}でも{least:g}が必要です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Level that is asked for</source>
        <translation>求める水準</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Passes {label} only: {meaning}</source>
        <translation>{label}のみ合格：{meaning}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Passes {label}: {meaning}</source>
        <translation>{label}合格：{meaning}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Point at a cell to read it; a click selects its two swatches</source>
        <translation>セルを指すと読めます。クリックで二つの色見本を選択</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Rows are the text, columns the background. Strong ones pass {label}, grey ones less.</source>
        <translation>行が文字、列が背景。濃いものは{label}に合格、灰色はそれ未満。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Rows are the text, columns the background. Strong ones pass {label}.</source>
        <translation>行が文字、列が背景。濃いものは{label}に合格。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>The level that a pair has to pass</source>
        <translation>組が合格すべき水準</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>fails</source>
        <translation>不合格</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>passes {label}</source>
        <translation>{label}合格</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>{n} of {pairs} passes {level}: {meaning}</source>
        <comment>{n} of {pairs} pass {level}: {meaning}</comment>
        <translation>
            <numerusform>{pairs}中{n}が{level}に合格：{meaning}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>{n} pair</source>
        <comment>{n} pairs</comment>
        <translation>
            <numerusform>{n}組</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>{text} on {ground}</source>
        <translation>{ground}の上の{text}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>{text} on {ground}: {figure}, {passed}</source>
        <translation>{ground}の上の{text}：{figure}、{passed}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Closest pairs</source>
        <translation>最も近い組</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Difference formula</source>
        <translation>色差の式</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Differences of all pairs</source>
        <translation>すべての組の差</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>How the difference ΔE is measured</source>
        <translation>差 ΔE の測り方</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Just noticeable: ΔE {jnd:g}. {description}</source>
        <translation>差が分かる境目：ΔE {jnd:g}。{description}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>None is under the just noticeable difference in normal vision</source>
        <translation>通常の色覚で差の分からない組はありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>One colour</source>
        <translation>1色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>The chosen pair</source>
        <translation>選んだ組</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>The stronger a cell, the more alike its two colours.</source>
        <translation>セルが濃いほど二つの色が似ています。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Where that figure is from: {jnd_source}</source>
        <translation>この数値の出典：{jnd_source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>the same colour</source>
        <translation>同じ色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>under the just noticeable difference</source>
        <translation>差の分からない範囲</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{count} or more under the just noticeable difference in normal vision</source>
        <translation>通常の色覚で差の分からない組が{count}以上</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{count} under the just noticeable difference in normal vision</source>
        <translation>通常の色覚で差の分からない組が{count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{figure} times what is just noticeable</source>
        <translation>差が分かる境目の{figure}倍</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{figure} × just noticeable</source>
        <translation>境目の{figure}倍</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{first} and {second}: {delta_e_number}, {grade}</source>
        <translation>{first}と{second}：{delta_e_number}、{grade}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{sentence}: most people see one colour</source>
        <translation>{sentence}：ほとんどの人には一色に見えます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Choose a pair of two colours</source>
        <translation>2色の組を選んでください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Give the swatch this colour, in one step that can be undone</source>
        <translation>色見本をこの色にします（一段で元に戻せます）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Let the colour of the background change</source>
        <translation>背景の色を変える</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Let the colour of the text change</source>
        <translation>文字の色を変える</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Looking in the picture…</source>
        <translation>画像の中を探しています…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Nearest passing colours</source>
        <translation>合格する最も近い色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Nearest that passes</source>
        <translation>合格する最も近い色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>No colour passes {level} here: change the other one.</source>
        <translation>ここで{level}に合格する色はありません。もう一方を変えてください。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Nothing to fix</source>
        <translation>直すものはありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>This pair passes {level}.</source>
        <translation>この組は{level}に合格しています。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>darker by {percent:.1f} % (OKLCH lightness)</source>
        <translation>{percent:.1f} % 暗い（OKLCH の明度）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>in the picture, {pixels} px</source>
        <translation>画像内、{pixels} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>lighter by {percent:.1f} % (OKLCH lightness)</source>
        <translation>{percent:.1f} % 明るい（OKLCH の明度）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>{swatch} is locked.</source>
        <translation>{swatch}はロックされています。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Above the colours as they are, below what they become</source>
        <translation>上が元の色、下が変更後</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Colours that differ by no more than this (CIEDE2000) become one</source>
        <translation>差がこれ以下（CIEDE2000）の色を一つにします</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Let alike colours become one, weighted by their share; locked ones stay as they are</source>
        <translation>似た色を割合で重み付けして一つにします。ロックした色はそのままです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge colours that differ by less</source>
        <translation>差がこれより小さい色を統合</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge into {after}</source>
        <translation>{after}に統合</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge similar</source>
        <translation>似た色を統合</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>The palette above, what it becomes below</source>
        <translation>上がパレット、下が変更後</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Up to ΔE {threshold:.1f}: {summary}</source>
        <translation>ΔE {threshold:.1f} まで：{summary}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>nothing merges</source>
        <translation>統合するものはありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>{before} become {after}</source>
        <translation>{before}が{after}になります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>Open a picture or add a colour to judge them.</source>
        <translation>評価するには画像を開くか色を追加してください。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>There is nothing to compare it with.</source>
        <translation>比べるものがありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>This could not be worked out</source>
        <translation>計算できませんでした</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>Too many colours</source>
        <translation>色が多すぎます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>Up to {max_swatches} colours are judged at once; there are {count}.</source>
        <translation>一度に評価できるのは{max_swatches}色までで、{count}色あります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/pair_list.py"/>
        <location filename="../../app/huescope/ui/judge/strips.py"/>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Change to {rgb}</source>
        <translation>{rgb}に変更</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Changed: {ratio}</source>
        <translation>変更後：{ratio}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Copied: {splitlines}</source>
        <translation>コピーしました：{splitlines}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Copy as CSS</source>
        <translation>CSS としてコピー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Copy the chosen pair as text and background colour (Ctrl+C)</source>
        <translation>選んだ組を文字色と背景色としてコピー (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Every pair, for the most that it can be used for</source>
        <translation>すべての組と、それぞれの最も高い用途</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Give the swatch a colour that passes</source>
        <translation>色見本を合格する色にする</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>No two colours pass: {need}, and the nearest, {text} on {ground}, has {ratio}.</source>
        <translation>合格する組がありません。{need}、最も近い{ground}の上の{text}は{ratio}です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Now: {ratio}</source>
        <translation>現在：{ratio}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Pair each colour of the palette with black and with white too</source>
        <translation>パレットの各色を黒と白とも組み合わせる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>The smallest change that mends it is a darker {swatch}: {rgb} in place of {hex}, ΔE {difference:.1f}.</source>
        <translation>最小の修正は{swatch}を暗くすることです：{hex}の代わりに{rgb}、ΔE {difference:.1f}。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>The smallest change that mends it is a lighter {swatch}: {rgb} in place of {hex}, ΔE {difference:.1f}.</source>
        <translation>最小の修正は{swatch}を明るくすることです：{hex}の代わりに{rgb}、ΔE {difference:.1f}。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>There is only one colour, and {need} between two.</source>
        <translation>色が一つしかなく、二色の間で{need}。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>With black and white</source>
        <translation>黒と白を含める</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>black</source>
        <translation>黒</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>white</source>
        <translation>白</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{for_text}, {enhanced} of them at AAA; {for_controls}</source>
        <translation>{for_text}、うち AAA は{enhanced}。{for_controls}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{label} needs {least:g} : 1</source>
        <translation>{label}には{least:g} : 1 が必要です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{meaning}: at least {least:g} : 1</source>
        <translation>{meaning}：{least:g} : 1 以上</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{n} pair for large text and controls</source>
        <comment>{n} pairs for large text and controls</comment>
        <translation>
            <numerusform>大きな文字とコントロールに{n}組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{n} pair passes for text</source>
        <comment>{n} pairs pass for text</comment>
        <translation>
            <numerusform>文字に{n}組が合格</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{summary}; the best {listed} are listed</source>
        <translation>{summary}。上位{listed}組を表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{swatch} is locked</source>
        <translation>{swatch}はロックされています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Copy as CSS, the Other Way Round</source>
        <translation>逆にして CSS としてコピー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Pairs that pass</source>
        <translation>合格する組</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Sample</source>
        <translation>見本</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/sample.py"/>
        <source>Small text like this</source>
        <translation>このような小さな文字</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/sample.py"/>
        <source>The pair as text on its background</source>
        <translation>背景の上の文字としての組</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/verdict.py"/>
        <source>Two colours look the same where they differ by less than the just noticeable difference of the formula. They collapse where that is so only to some eyes, which miss red (protan), green (deutan), blue (tritan) or all colour (achromatopsia)</source>
        <translation>二色の差が式の境目より小さいと同じに見えます。赤（1型）、緑（2型）、青（3型）が見えにくい目や、色が見えない目（全色盲）だけに同じに見える場合を「区別できない」とします</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/verdict.py"/>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Click a row to see the whole window through these eyes.</source>
        <translation>行をクリックすると、ウィンドウ全体をこの見え方にします。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Different to most people; to these eyes one colour, or hardly two.</source>
        <translation>ほとんどの人には異なる色、この目には一色かほぼ同じに見えます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>None: what most people tell apart clearly, these eyes do too.</source>
        <translation>ありません。ほとんどの人がはっきり見分ける色は、この目にも見分けられます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Pairs that collapse, or nearly</source>
        <translation>区別できない、またはほぼできない組</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Pairs that look alike</source>
        <translation>似て見える組</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Severity</source>
        <translation>強さ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>hardly apart</source>
        <translation>ほぼ区別できない</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>no pair collapses</source>
        <translation>区別できない組はありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{kind}: pairs that collapse, or nearly</source>
        <translation>{kind}：区別できない、またはほぼできない組</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{kind}: {grade}, to most people ΔE {in_normal_vision:.1f}</source>
        <translation>{kind}：{grade}、ほとんどの人には ΔE {in_normal_vision:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{tip}
Click to see the whole window so.</source>
        <translation>{tip}
クリックでウィンドウ全体をこの見え方にします。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>A click selects the swatches.</source>
        <translation>クリックで色見本を選択します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>No colour is there twice or nearly so, and none lies beyond sRGB.</source>
        <translation>同じ色やほぼ同じ色はなく、sRGB を超える色もありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>No doubles</source>
        <translation>重複なし</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Warnings</source>
        <translation>注意</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>beyond sRGB: shown, and written where only sRGB is known, as {hex}</source>
        <translation>sRGB を超えるため、表示と sRGB だけの書き出しでは{hex}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>the same colour: {hex}</source>
        <translation>同じ色：{hex}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>under the just noticeable difference: most people see one colour</source>
        <translation>差が分からず、ほとんどの人には一色に見えます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>{more} more</source>
        <translation>ほか{more}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Colour Vision</source>
        <translation>色覚</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Colour vision: {label}</source>
        <translation>色覚：{label}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Differences</source>
        <translation>差</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Duplicates, colours beyond sRGB, and colours that look the same</source>
        <translation>重複、sRGB を超える色、同じに見える色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Fix Contrast</source>
        <translation>コントラストを直す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>How different the colours are, and which could become one</source>
        <translation>色の差と、一つにできる色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>How other eyes see the palette, and what they cannot tell apart</source>
        <translation>他の目にパレットがどう見え、何を区別できないか</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>How well each colour reads as text on each other</source>
        <translation>各色が他の色の上の文字としてどれほど読めるか</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Judge Palette</source>
        <translation>パレットを評価</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Merge Similar</source>
        <translation>似た色を統合</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Pairs That Pass</source>
        <translation>合格する組</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Warnings  {count}</source>
        <translation>注意  {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Ways to judge</source>
        <translation>評価の方法</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>What became of a palette: two of the open ones side by side</source>
        <translation>パレットの変化：開いている二つを並べて表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Which colours can be text, or a control, on which others</source>
        <translation>どの色がどの色の上で文字やコントロールになれるか</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Actual Size</source>
        <translation>実際の大きさ(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;All Commands…</source>
        <translation>すべてのコマンド…(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Connect to Storage…</source>
        <translation>ストレージに接続…(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Copy Colours</source>
        <translation>色をコピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Fit</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Keep in Library</source>
        <translation>ライブラリに残す(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Next Picture</source>
        <translation>次の画像(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Open…</source>
        <translation>開く…(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Paste Picture</source>
        <translation>画像を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Previous Picture</source>
        <translation>前の画像(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Welcome</source>
        <translation>ようこそ(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;What&apos;s New</source>
        <translation>新機能(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>100 %: one pixel of the picture on one pixel of the screen</source>
        <translation>100 %：画像の1ピクセルを画面の1ピクセルに</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>A&amp;bout Huescope</source>
        <translation>Huescope について(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>A&amp;dd to Board…</source>
        <translation>ボードに追加…(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>A&amp;rrange Board</source>
        <translation>ボードを整列(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Brand A&amp;udit…</source>
        <translation>ブランド監査(&amp;U)…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Browse a folder of pictures</source>
        <translation>画像のフォルダを見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Browse pictures in a bucket, of Oracle Cloud for instance</source>
        <translation>Oracle Cloud などのバケットの画像を見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Choose theme, notation, number of colours, memory, and how pictures are opened</source>
        <translation>テーマ、表記、色数、メモリー、画像の開き方を選ぶ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Close Huescope</source>
        <translation>Huescope を閉じる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Compare Pale&amp;ttes…</source>
        <translation>パレットを比較…(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Copy &amp;Reduced Picture</source>
        <translation>減色した画像をコピー(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Copy the selected swatches, or the whole palette, one a line; Copy As says how</source>
        <translation>選択した色見本、またはパレット全体を一行に一つずつコピー。形式は「コピーの形式」で選びます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/main_window/late_parts.py"/>
        <source>Export A&amp;gain</source>
        <translation>再び書き出す(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Export Eac&amp;h…</source>
        <translation>個別に書き出す…(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Fi&amp;gures…</source>
        <translation>数値…(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Find a command by its name, and run it</source>
        <translation>名前でコマンドを探して実行</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>How near the reduced picture is to the original, and how its colours were searched</source>
        <translation>減色した画像が元にどれほど近いかと、色の探し方</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the open palettes in a project file, with their pictures, names, locks and notes</source>
        <translation>開いているパレットを画像・名前・ロック・メモとともにプロジェクトファイルに残す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the open palettes in another project file</source>
        <translation>開いているパレットを別のプロジェクトファイルに残す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the shown palette in the library with a star; once more takes the star away</source>
        <translation>表示中のパレットをスター付きでライブラリに残す。もう一度でスターを外す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the shown palette in the library, where it can be found again</source>
        <translation>表示中のパレットを、後で見つけられるようライブラリに残す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Lay all pictures of the board in rows again, as large as they were</source>
        <translation>ボードのすべての画像を元の大きさで並べ直す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Lay more pictures on the board: those selected in the browser, or ones that you choose</source>
        <translation>ボードに画像を追加：ブラウザーで選択した画像、または選ぶ画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Lay pictures beside each other, with one palette of all: those selected in the browser</source>
        <translation>画像を並べて全体で一つのパレットを作る：ブラウザーで選択した画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>List what keys do in each part of the window; can be searched and printed</source>
        <translation>ウィンドウの各部分のキー操作の一覧。検索と印刷ができます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Look closer</source>
        <translation>近くで見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Make a board of photograph and palette, to copy, save or drag out as an image</source>
        <translation>写真とパレットのボードを作り、コピー、保存、または画像としてドラッグ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>New &amp;Board…</source>
        <translation>新しいボード…(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open &amp;Folder…</source>
        <translation>フォルダを開く…(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open pictures, palettes of any program, or a project</source>
        <translation>画像、各種プログラムのパレット、プロジェクトを開く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the folder where Huescope notes what went wrong, without pictures or passwords</source>
        <translation>問題の記録があるフォルダを開く（画像やパスワードは含みません）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the picture after this one; the right arrow does it too</source>
        <translation>次の画像を開く。右矢印キーでも開けます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the picture before this one; the left arrow does it too</source>
        <translation>前の画像を開く。左矢印キーでも開けます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the picture from the clipboard, or the one whose path or address is there</source>
        <translation>クリップボードの画像、またはそこにあるパスやアドレスの画像を開く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Pale&amp;ttes in Library</source>
        <translation>ライブラリのパレット(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Put the picture in the colours of the palette on the clipboard, at full size</source>
        <translation>パレットの色にした画像を実寸でクリップボードに置く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Read how everything is done; no network is needed</source>
        <translation>使い方をすべて読む。ネットワークは不要です</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Read what changed in this version and in earlier ones</source>
        <translation>このバージョンと以前の変更点を読む</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>S&amp;hare…</source>
        <translation>共有…(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存…(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save &amp;Four Panels…</source>
        <translation>4枚組を保存…(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save Reduced P&amp;icture…</source>
        <translation>減色した画像を保存…(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save Si&amp;x Sizes…</source>
        <translation>6段階を保存…(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the palette of each picture that is selected in the browser as a file of its own</source>
        <translation>ブラウザーで選択した各画像のパレットを別々のファイルに保存</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the palette once more as it was saved last: same format, same options, same file</source>
        <translation>前回と同じ形式・設定・ファイルでパレットを再び保存</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the picture beside its colours by share, its main and its second colour: PNG or PDF</source>
        <translation>画像を割合順の色、メインカラー、2番目の色と並べて保存：PNG または PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the picture in 2 to 64 colours side by side on one sheet: PNG or PDF</source>
        <translation>2〜64色の画像を一枚に並べて保存：PNG または PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the picture in the colours of the palette, at full size: PNG, WebP and others</source>
        <translation>パレットの色にした画像を実寸で保存：PNG、WebP など</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>設定…(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See how much of each picture of the shown folder or bucket is in the colours of the palette</source>
        <translation>表示中のフォルダーまたはバケットの各画像が、どれだけパレットの色でできているかを見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See more</source>
        <translation>広く見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See the palettes of the pictures that are selected in the browser below each other</source>
        <translation>ブラウザーで選択した画像のパレットを上下に並べて見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See the version, and the licences of everything that Huescope is made of</source>
        <translation>バージョンと、Huescope を構成するすべてのライセンスを見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See what to do first, in four cards that do it on a sample</source>
        <translation>最初にすることを、サンプルで実演する4枚のカードで見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Share</source>
        <comment>with others</comment>
        <translation>共有</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show &amp;Log Folder</source>
        <translation>ログのフォルダを表示(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show &amp;Pins</source>
        <translation>ピンを表示(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show the palettes that you opened, made or exported, in the browser</source>
        <translation>開いた、作った、書き出したパレットをブラウザーに表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show the whole picture</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show where in the picture each colour of the palette is: drag a pin to take another pixel</source>
        <translation>パレットの各色が画像のどこにあるかを示す。ピンをドラッグすると別のピクセルを取ります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Sta&amp;r in Library</source>
        <translation>ライブラリでスターを付ける(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Stop the running work; what is shown stays</source>
        <translation>進行中の作業を止める。表示はそのまま残ります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Take the palette to another tool: choose a format, see what it writes, copy or save it</source>
        <translation>パレットを別のツールへ：形式を選び、内容を見て、コピーまたは保存</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Add to Board</source>
        <translation>ボードに追加</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Arrange Board</source>
        <translation>ボードを整列</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>New Board</source>
        <translation>新しいボード</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>No board is open: select pictures and choose New Board.</source>
        <translation>ボードが開かれていません。画像を選択して「新しいボード」を選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Open a folder or bucket of pictures first.</source>
        <translation>先に画像のフォルダーまたはバケットを開いてください。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>There is no palette yet.</source>
        <translation>まだパレットがありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Add Colour…</source>
        <translation>色を追加…(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Close Palette</source>
        <translation>パレットを閉じる(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Divider</source>
        <translation>仕切り(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Duplicate Colour</source>
        <translation>色を複製(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Edit Colour…</source>
        <translation>色を編集…(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Group Colours…</source>
        <translation>色をグループ化…(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Judge Palette…</source>
        <translation>パレットを評価…(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Lock Colour</source>
        <translation>色をロック(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;New Palette</source>
        <translation>新しいパレット(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Original</source>
        <translation>元の画像(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Reduced</source>
        <translation>減色(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Side by Side</source>
        <translation>並べて表示(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Ungroup Colours</source>
        <translation>グループ解除(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Add a colour from anywhere on the screen, also of other programs</source>
        <translation>他のプログラムも含め、画面のどこからでも色を追加</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Add a colour that you choose or type; paste, drop and Pick add colours too</source>
        <translation>選んだ、または入力した色を追加。貼り付け、ドロップ、「採色」でも追加できます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Begin an empty palette beside the open ones</source>
        <translation>開いているパレットの隣に空のパレットを作る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Bring back the palette that was closed last</source>
        <translation>最後に閉じたパレットを戻す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Change the colour by OKLCH, HSL, RGB, hex or any CSS notation; a double click does it too</source>
        <translation>OKLCH、HSL、RGB、Hex、任意の CSS 表記で色を変える。ダブルクリックでも開きます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Close the shown palette; it can be brought back</source>
        <translation>表示中のパレットを閉じます。元に戻せます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Compare &amp;Moods…</source>
        <translation>ムードを比較…(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Dele&amp;te Colour</source>
        <translation>色を削除(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Di&amp;fference</source>
        <translation>差(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Do once more what was undone</source>
        <translation>元に戻した操作をやり直す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Duplicate &amp;Palette</source>
        <translation>パレットを複製(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Find A&amp;gain</source>
        <translation>再び探す(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Find the colours anew from the picture: hand-made changes go, locked swatches stay</source>
        <translation>画像から色を探し直します。手作業の変更は消え、ロックした色見本は残ります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Give the shown palette another name</source>
        <translation>表示中のパレットに別の名前を付ける</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Give the swatch another name</source>
        <translation>色見本に別の名前を付ける</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Judge</source>
        <translation>評価</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Keep the swatch just as it is while the others are found round it; once more frees it</source>
        <translation>他の色を探す間、色見本をそのまま残します。もう一度で解除</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Let the selected swatches stand one place earlier</source>
        <translation>選択した色見本を一つ前へ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Let the selected swatches stand one place later</source>
        <translation>選択した色見本を一つ後へ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Move Colour &amp;Back</source>
        <translation>色を前へ(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Move Colour &amp;Forward</source>
        <translation>色を後へ(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Open a copy of the shown palette beside it, to try something else</source>
        <translation>表示中のパレットのコピーを隣に開き、別の案を試す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Open the swatches that are painted in a picture of a palette, each in its exact colour</source>
        <translation>パレットの画像に描かれた色見本を、正確な色で開く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>P&amp;ick from Picture</source>
        <translation>画像から採色(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Palette N&amp;ote…</source>
        <translation>パレットのメモ…(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Pick</source>
        <translation>採色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Pick from &amp;Screen…</source>
        <translation>画面から採色…(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Point at the picture and click to add a colour: arrow keys nudge, Esc ends</source>
        <translation>画像をクリックして色を追加。矢印キーで微調整、Esc で終了</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Put a copy beside each selected swatch</source>
        <translation>選択した各色見本の隣にコピーを置く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Put the selected swatches into a group with a name</source>
        <translation>選択した色見本を名前付きのグループにする</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Re&amp;name Colour</source>
        <translation>色の名前を変更(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Read &amp;Swatches in Picture</source>
        <translation>画像の色見本を読む(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <location filename="../../app/huescope/ui/picture/signs.py"/>
        <source>Reduced</source>
        <translation>減色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Rename Pale&amp;tte…</source>
        <translation>パレットの名前を変更…(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Reopen C&amp;losed Palette</source>
        <translation>閉じたパレットを再び開く(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>See how different the colours are, how they read as text, and how other eyes see them</source>
        <translation>色の差、文字としての読みやすさ、他の目での見え方を見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>See the colours of this picture in every mood below each other, and take one</source>
        <translation>この画像の色を各ムードで上下に並べて見て、一つを選びます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show both pictures beside each other, zoomed and moved together</source>
        <translation>二つの画像を並べ、拡大と移動を合わせる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show how far each pixel is from its palette colour, as a grey</source>
        <translation>各ピクセルとパレット色との差を灰色で示す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show the original left and the reduced picture right of a line that you can drag</source>
        <translation>ドラッグできる線の左に元の画像、右に減色した画像を表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show the picture as it is; hold O to see it for a moment</source>
        <translation>元のままの画像を表示。O を押している間だけ見ることもできます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show the picture in the colours of the palette, or as it is; hold O to see the original</source>
        <translation>パレットの色、または元のままの画像を表示。O を押している間は元の画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Take the last step back</source>
        <translation>最後の操作を取り消す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Take the selected swatches out of the palette; undo brings them back</source>
        <translation>選択した色見本をパレットから外す。元に戻せます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Take the selected swatches out of their group</source>
        <translation>選択した色見本をグループから外す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Write down what is worth knowing about this palette</source>
        <translation>このパレットについて書き留める</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>Compare the original with the reduced picture: R reduced, D divider, S side by side, X difference; hold O to see the original</source>
        <translation>元の画像と減色した画像を比べる：R 減色、D 仕切り、S 並べて、X 差、O を押している間は元の画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>Moods are of a picture: open one first.</source>
        <translation>ムードは画像のものです。まず画像を開いてください。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Copy &amp;As</source>
        <translation>コピーの形式(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as #1e90ff</source>
        <translation>例：#1e90ff</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as --sky: #1e90ff;</source>
        <translation>例：--sky: #1e90ff;</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as color(display-p3 0.272 0.556 0.969), with colours beyond sRGB</source>
        <translation>例：color(display-p3 0.272 0.556 0.969)（sRGB を超える色も）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as hsl(209.6 100% 55.9%)</source>
        <translation>例：hsl(209.6 100% 55.9%)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as oklch(0.652 0.19 253)</source>
        <translation>例：oklch(0.652 0.19 253)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as rgb(30 144 255)</source>
        <translation>例：rgb(30 144 255)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Write how each colour is copied</source>
        <translation>各色のコピーの形式を書く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to add it to the board</source>
        <translation>ドロップしてボードに追加</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to audit
these pictures</source>
        <translation>ドロップして
これらの画像を監査</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to see its colours</source>
        <translation>ドロップして色を見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to see the picture in these colours</source>
        <translation>ドロップすると、画像をこの色だけで表示します</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Add Colour</source>
        <translation>色を追加</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Name of the group:</source>
        <translation>グループの名前：</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Name of the palette:</source>
        <translation>パレットの名前：</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>New palette</source>
        <translation>新しいパレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Palette Note</source>
        <translation>パレットのメモ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>Rename Palette</source>
        <translation>パレットの名前を変更</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>That swatch is not in the palette any more.</source>
        <translation>その色見本はもうパレットにありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>What is worth knowing about this palette:</source>
        <translation>このパレットについてのメモ：</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>{value} copy</source>
        <translation>{value}のコピー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copied {places} ({how})</source>
        <translation>{places}をコピーしました（{how}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copied {short}</source>
        <translation>{short}をコピーしました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copy {count} Colours</source>
        <translation>{count}色をコピー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>There are no colours to copy.</source>
        <translation>コピーする色がありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>{what} as {notations}</source>
        <translation>{what}を{notations}で</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>Colour differences are CIEDE2000.</source>
        <translation>色差は CIEDE2000 です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>Figures of the Reduced Picture</source>
        <translation>減色した画像の数値</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>The error after each round of the search, the lowest so far</source>
        <translation>探索の各回の後の誤差（それまでの最小）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>The palette is still being found.</source>
        <translation>パレットをまだ探しています。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/help_commands.py"/>
        <source>About Huescope</source>
        <translation>Huescope について</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/help_commands.py"/>
        <source>What&apos;s New</source>
        <translation>新機能</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/help_commands.py"/>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/late_parts.py"/>
        <source>Export A&amp;gain to {name}</source>
        <translation>{name}に再び書き出す(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>&amp;Delete All</source>
        <translation>すべて削除(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Copied {texts} as CSS</source>
        <translation>{texts}を CSS としてコピーしました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Delete all palettes of the library?</source>
        <translation>ライブラリのすべてのパレットを削除しますか。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Deleted {count} of the library</source>
        <translation>ライブラリから{count}を削除しました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Empty the library</source>
        <translation>ライブラリを空にする</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Files that you saved or exported stay. This cannot be undone, and a sync program deletes them on other computers, too.</source>
        <translation>保存または書き出したファイルは残ります。元に戻すことはできず、同期プログラムは他のコンピューターからも削除します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Kept {entry} in the library</source>
        <translation>{entry}をライブラリに残しました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Leave the library as it is</source>
        <translation>ライブラリをそのままにする</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Starred {name} in the library</source>
        <translation>ライブラリの{name}にスターを付けました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>There is no palette to keep.</source>
        <translation>残すパレットがありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Took the star from {name} in the library</source>
        <translation>ライブラリの{name}のスターを外しました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>the palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>&amp;Colours of a New Picture</source>
        <translation>新しい画像の色数(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>&amp;Surround of the Picture</source>
        <translation>画像の周囲(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Clear Recent Pictures</source>
        <translation>最近の画像を消去</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Colour &amp;Vision</source>
        <translation>色覚(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Follow the System</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Nothing was opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Open &amp;Recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Put it on the clipboard as it was copied last (click, or Enter)</source>
        <translation>前回の形式でクリップボードに置く（クリックまたは Enter）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>{place} (page {page})</source>
        <translation>{place}（{page}ページ）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>95 % within</source>
        <translation>95 % が次の値以内</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>95{space}% within ΔE {delta_e:.1f}</source>
        <translation>95{space}% が ΔE {delta_e:.1f} 以内</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Before dithering, with each pixel in its nearest colour; what is mixed looks nearer from some distance.</source>
        <translation>ディザの前、各ピクセルを最も近い色にした値。混色は少し離れるとより近く見えます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Bits a pixel</source>
        <translation>ピクセルあたりのビット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Clearly simpler than the original</source>
        <translation>元より明らかに単純</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Far from the original: only its main colours</source>
        <translation>元から遠い：主な色だけ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Looks the same as the original</source>
        <translation>元と同じに見えます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Mean ΔE</source>
        <translation>平均 ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Near the original: hardly any difference to see</source>
        <translation>元に近い：差はほとんど見えません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Near the original: small differences side by side</source>
        <translation>元に近い：並べると小さな差</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>The same as the original, pixel by pixel</source>
        <translation>元と同じ（全ピクセル）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>The search took {n} round: mean squared error {first:.1f} to {last:.1f}.</source>
        <comment>The search took {n} rounds: mean squared error {first:.1f} to {last:.1f}.</comment>
        <translation>
            <numerusform>探索は{n}回：平均二乗誤差 {first:.1f} から {last:.1f} へ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>The search took {n} round; its mean squared error stayed at {mse:.1f}.</source>
        <comment>The search took {n} rounds; its mean squared error stayed at {mse:.1f}.</comment>
        <translation>
            <numerusform>探索は{n}回。平均二乗誤差は {mse:.1f} のままです。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>These colours needed no search.</source>
        <translation>これらの色に探索は不要でした。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>from a pixel to its palette colour</source>
        <translation>ピクセルとパレット色との差</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>squared error of a mean pixel, red, green and blue</source>
        <translation>平均的なピクセルの二乗誤差（赤・緑・青）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>the 95th percentile of these</source>
        <translation>その95パーセンタイル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>the same, as a ratio to white</source>
        <translation>同じものを白に対する比で</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>{bits_saved} saved before compression</source>
        <translation>圧縮前に{bits_saved}節約</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Browse a folder</source>
        <translation>フォルダを見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Drop one to see its colours beside these.</source>
        <translation>ドロップすると、その色をこれらの隣に表示します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Open one of its folders to see pictures.</source>
        <translation>中のフォルダを開くと画像が表示されます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>This palette cannot be opened</source>
        <translation>このパレットは開けません</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>{n} file is no picture or palette</source>
        <comment>{n} files are no pictures or palettes</comment>
        <translation>
            <numerusform>{n} 個のファイルは画像でもパレットでもありません</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Open another page or frame of this file</source>
        <translation>このファイルの別のページまたはコマを開く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Page {page}</source>
        <translation>{page}ページ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Page {page} of {pages}</source>
        <translation>{pages}ページ中{page}ページ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/pick_commands.py"/>
        <source>There is no picture to pick from.</source>
        <translation>採色する画像がありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>&amp;Not Now</source>
        <translation>今はしない(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Open Picture</source>
        <translation>画像を開く(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>It is at {shown}</source>
        <translation>場所：{shown}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>Open the picture that this project is from?</source>
        <comment>Open the {n} pictures that this project is from?</comment>
        <translation>
            <numerusform>このプロジェクトの元の画像（{n}枚）を開きますか。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>Read or fetch it, now and in future</source>
        <translation>今後も含めて読み込むか取得する</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>The first is at {shown}</source>
        <translation>最初の画像の場所：{shown}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>Work on the palette without its picture</source>
        <translation>画像なしでパレットの作業をする</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Copied {size} pixels in {colors}</source>
        <translation>{colors}の{size}ピクセルをコピーしました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Copying the reduced picture… Esc stops it</source>
        <translation>減色した画像をコピーしています…Esc で中止</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>PNG (*.png);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Preparing the reduced picture… hold it until it follows</source>
        <translation>減色した画像を準備しています…動き出すまで押し続けてください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Save Four Panels</source>
        <translation>4枚組を保存</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Save Six Sizes</source>
        <translation>6段階を保存</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Saved {name}, {size}</source>
        <translation>{name}を保存しました、{size}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>The palette is still being found; copy once it is there.</source>
        <translation>パレットをまだ探しています。見つかってからコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>Analysed in {seconds}</source>
        <translation>{seconds}で分析</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>Before dithering: {sentence}</source>
        <translation>ディザの前：{sentence}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>How large the picture is shown</source>
        <translation>画像の表示倍率</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>How near the reduced picture is to the original</source>
        <translation>減色した画像の元への近さ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>In the colours of another palette: {sentence}</source>
        <translation>別のパレットの色で：{sentence}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>Stop the running work; what is shown stays (Esc)</source>
        <translation>進行中の作業を止める。表示はそのまま残ります (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>in {working_spaces}</source>
        <translation>{working_spaces}で</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>{quality}
Click for the search (Ctrl+I)</source>
        <translation>{quality}
クリックで探索を表示 (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Redo {step}</source>
        <translation>{step}をやり直す(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Undo {step}</source>
        <translation>{step}を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>Opening {opening_name}…</source>
        <translation>{opening_name}を開いています…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Hide the browse panel</source>
        <translation>ブラウザーを隠す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Hide the inspector panel</source>
        <translation>インスペクターを隠す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Show the browse panel</source>
        <translation>ブラウザーを表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Show the inspector panel</source>
        <translation>インスペクターを表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;Palette</source>
        <translation>パレット(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>Browse</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Count it again</source>
        <translation>再び数える</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Count it as white</source>
        <translation>白として数える</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Leave it out of the palette</source>
        <translation>パレットから除く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>{label}, ignored</source>
        <translation>{label}（除外）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>Colours in the palette</source>
        <translation>パレットの色数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>From {first} colours on, palettes are those of least error in every mood, so the curve begins anew there.</source>
        <translation>{first}色からはどのムードも誤差が最小のパレットになるため、曲線はそこから新たに始まります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>The dotted line is the tolerance, {tolerance:g}.</source>
        <translation>点線は許容差 {tolerance:g}。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>{colors}: mean ΔE {mean_delta_e:.1f} (area), 95 % of the pixels within {p95_delta_e:.1f} (line).</source>
        <translation>{colors}：平均 ΔE {mean_delta_e:.1f}（面）、95 % のピクセルが {p95_delta_e:.1f} 以内（線）。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/count_curve.py"/>
        <source>{label} from {colors}</source>
        <translation>{colors}から{label}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Di&amp;thering</source>
        <translation>ディザ(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Diffusion</source>
        <translation>拡散</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Dither: {method}</source>
        <translation>ディザ：{method}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Dithering mixes palette colours in fine patterns, so that gradients show no bands. Flat areas stay flat; the saved picture has just the pixels that are shown</source>
        <translation>ディザはパレットの色を細かく混ぜ、グラデーションの縞をなくします。平坦な部分はそのままで、保存した画像は表示どおりのピクセルになります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Less is cleaner and makes smaller files; 0 % is no dithering</source>
        <translation>弱いほどすっきりしてファイルも小さくなります。0 % はディザなしです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Ordered</source>
        <translation>組織的</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Strength of dithering</source>
        <translation>ディザの強さ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>95 % of the pixels are within</source>
        <translation>95 % のピクセルが次の値以内</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>Another ΔE</source>
        <translation>別の ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>CIEDE2000 that 95 % of the pixels should keep within</source>
        <translation>95 % のピクセルが収まるべき CIEDE2000</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>CIEDE2000 {delta_e:g}: {source}</source>
        <translation>CIEDE2000 {delta_e:g}：{source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>How many colours are enough is being measured</source>
        <translation>何色で十分かを測っています</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>In every palette, more than 5 % of the pixels differ by more than the tolerance. The arrow offers other tolerances</source>
        <translation>どのパレットでも5 % を超えるピクセルが許容差を超えます。矢印で別の許容差を選べます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>In this mood, more than 5 % of the pixels differ by more than the tolerance in a palette of any size. Click for the palettes of least error; the arrow offers other tolerances</source>
        <translation>このムードでは、どの色数でも5 % を超えるピクセルが許容差を超えます。クリックすると誤差が最小のパレットになります。矢印で別の許容差を選べます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>The smallest palette in which 95 % of the pixels are within the tolerance of the original. Click to go there; the arrow offers other tolerances</source>
        <translation>95 % のピクセルが元の画像の許容差に収まる最小のパレット。クリックで移動、矢印で別の許容差を選べます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>% of pixels nearest  ·  ΔE</source>
        <translation>最も近いピクセルの%  ·  ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>% of pixels nearest to a colour  ·  ΔE between two</source>
        <translation>その色に最も近いピクセルの%  ·  二色間のΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>256 colours · 99 ≈</source>
        <translation>256色 · 99 ≈</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>As you put them: what is found anew takes the place of what is like it</source>
        <translation>自分で並べた順。探し直した色は、似た色の場所に入ります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Drag the palette out: as .ase, .css and .gpl files, and as text</source>
        <translation>パレットをドラッグして取り出す：.ase、.css、.gpl ファイルとテキスト</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>How the difference ΔE between neighbours is measured</source>
        <translation>隣り合う色の差 ΔE の測り方</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Order of palette</source>
        <translation>パレットの順序</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Own</source>
        <translation>自分の順</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>{n} pair of neighbours is under the just noticeable difference of {formula} ({jnd:g}): most people see one colour</source>
        <comment>{n} pairs of neighbours are under the just noticeable difference of {formula} ({jnd:g}): most people see one colour</comment>
        <translation>
            <numerusform>隣り合う{n}組が{formula}で差の分からない範囲（{jnd:g}）です。ほとんどの人には一色に見えます</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>ΔE between two</source>
        <translation>二色間のΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Calm</source>
        <translation>穏やか</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Compare moods…</source>
        <translation>ムードを比較…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>From calm to vivid</source>
        <translation>穏やかから鮮やかまで</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/moods_dialog.py"/>
        <source>Compare Moods</source>
        <translation>ムードを比較</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/moods_dialog.py"/>
        <source>Finding the exact palettes: {n} of {all}</source>
        <translation>正確なパレットを検索中: {all} 件中 {n} 件</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/palette_row/moods_dialog.py"/>
        <source>{n} colour in each mood. Click a row to take it.</source>
        <comment>{n} colours in each mood. Click a row to take it.</comment>
        <translation>
            <numerusform>各ムードの{n}色。行をクリックするとそれを使います。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>Close this palette</source>
        <translation>このパレットを閉じる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>Open palettes</source>
        <translation>開いているパレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>The open palettes: click to show one, double-click to rename it</source>
        <translation>開いているパレット：クリックで表示、ダブルクリックで名前を変更</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>{name}: {count}
Drag it out for its files</source>
        <translation>{name}：{count}
ドラッグでファイルとして取り出せます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>Drop, paste or pick a colour</source>
        <translation>色をドロップ、貼り付け、または採色</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>Enter or Ctrl+C copies it ({label}), F2 renames, L locks, Del removes</source>
        <translation>Enter または Ctrl+C でコピー（{label}）、F2 で名前を変更、L でロック、Del で削除</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>Reduced picture: drag it out as a PNG file, at full size; Ctrl+Shift+C copies it</source>
        <translation>減色した画像：実寸の PNG ファイルとしてドラッグできます。Ctrl+Shift+C でコピー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>{keys}; the right button offers more.</source>
        <translation>{keys}。右クリックでその他の操作。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>At full size in these colours, the picture takes at most {size_bytes} bytes as {kind}. Save Reduced Picture packs it smaller, and shows the size of each format</source>
        <translation>これらの色での元の大きさの画像は、{kind} として最大 {size_bytes} バイトです。「減色した画像を保存」ではより小さく圧縮され、各形式のサイズが表示されます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>How many</source>
        <translation>色数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>How many colours the picture is reduced to: drag, or use the arrow keys</source>
        <translation>画像を減らす色数：ドラッグまたは矢印キー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>How many colours, from 2 to 256: type a number and press Enter</source>
        <translation>2〜256の色数：数を入力して Enter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>Mean difference: CIEDE2000 between a pixel and its palette colour</source>
        <translation>平均の差：ピクセルとパレット色の間の CIEDE2000</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>Number of colours</source>
        <translation>色の数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>The palette is not of this picture. Move to find as many colours in the picture instead; Undo brings the palette back</source>
        <translation>このパレットはこの画像のものではありません。動かすと画像から同じ数の色を探します。「元に戻す」でパレットが戻ります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>mean difference {mean:.1f}</source>
        <translation>平均の差 {mean:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/stops.py"/>
        <source>See the picture in {colors}</source>
        <translation>{colors}で画像を見る</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Copy {hex} (Enter)</source>
        <translation>{hex}をコピー (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Lock it, so that it stays when colours are found anew (L)</source>
        <translation>色を探し直しても残るようロックする (L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Take it out of the palette; undo brings it back (Del)</source>
        <translation>パレットから外す。元に戻せます (Del)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Unlock it, so that it may change when colours are found anew (L)</source>
        <translation>色を探し直すとき変わるようロックを解除する (L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/library_keeper.py"/>
        <source>The library of palettes: {error}</source>
        <translation>パレットのライブラリ：{error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Close Now</source>
        <translation>すぐに閉じる(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Don&apos;t Save</source>
        <translation>保存しない(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Wait</source>
        <translation>待つ(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Close the window as soon as the file is saved</source>
        <translation>ファイルが保存されたらウィンドウを閉じる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Close the window; the file may stay as it was</source>
        <translation>ウィンドウを閉じる。ファイルは以前のままかもしれません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Go on as before</source>
        <translation>そのまま続ける</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Huescope projects (*{suffix})</source>
        <translation>Huescope プロジェクト (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Keep all open palettes in a project file</source>
        <translation>開いているすべてのパレットをプロジェクトファイルに残す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Let the changes go</source>
        <translation>変更を破棄する</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Save Project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Save the changes to the project?</source>
        <translation>プロジェクトの変更を保存しますか。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Save the changes to “{name}”?</source>
        <comment>Save the changes to {n} palettes?</comment>
        <translation>
            <numerusform>{n}個のパレットの変更を保存しますか。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Still saving {name}; the window closes then.</source>
        <translation>{name}をまだ保存しています。終わるとウィンドウが閉じます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>There is no picture yet to find swatches in.</source>
        <translation>色見本を探す画像がまだありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>They are in no file yet.</source>
        <translation>まだどのファイルにも入っていません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>What is not in the file then is offered at the next start.</source>
        <translation>そのときファイルにないものは次の起動時に示されます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>{name}: there is no palette in this project.</source>
        <translation>{name}：このプロジェクトにパレットはありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>“{name}” is still being saved.</source>
        <translation>「{name}」をまだ保存しています。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Hide this; the Help menu shows the folder of the log</source>
        <translation>これを隠す。ログのフォルダは「ヘルプ」メニューにあります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Huescope ended unexpectedly ({when}). No unsaved palettes were left behind.</source>
        <translation>Huescope が予期せず終了しました（{when}）。未保存のパレットはありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Huescope ended unexpectedly ({when}). {n} palette was not saved: {listed}</source>
        <comment>Huescope ended unexpectedly ({when}). {n} palettes were not saved: {listed}</comment>
        <translation>
            <numerusform>Huescope が予期せず終了しました（{when}）。{n}個のパレットが保存されていませんでした：{listed}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Let these palettes go for good</source>
        <translation>これらのパレットを完全に破棄する</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Open these palettes again, just as they were</source>
        <translation>これらのパレットを元の状態で再び開く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>a palette without a name</source>
        <translation>名前のないパレット</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>{listed} and {more} more</source>
        <translation>{listed}ほか{more}個</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>{n} palette was not saved when Huescope ended ({when}): {listed}</source>
        <comment>{n} palettes were not saved when Huescope ended ({when}): {listed}</comment>
        <translation>
            <numerusform>Huescope の終了時（{when}）に{n}個のパレットが保存されていませんでした：{listed}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>The settings cannot be read ({strerror}), and none are kept: {path}.</source>
        <translation>設定を読めないため（{strerror}）、保存されません：{path}。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>The settings file is damaged and cannot be set aside ({strerror}), so no settings are kept: {path}.</source>
        <translation>設定ファイルが破損していて退避もできないため（{strerror}）、設定は保存されません：{path}。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>The settings file was damaged. It was set aside as {name}, and what could be read of it is kept.</source>
        <translation>設定ファイルが破損していました。{name}として退避し、読めた部分は残しました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>settings cannot be kept here ({strerror})</source>
        <translation>ここには設定を保存できません（{strerror}）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>the settings could not be written when the window was closed</source>
        <translation>ウィンドウを閉じるとき設定を書き込めませんでした</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Add Pictures…</source>
        <translation>画像を追加…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Arrange</source>
        <translation>整列</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Counts</source>
        <translation>重み</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>How much the colours of the selected pictures count, from a quarter to four times ( [ and ] )</source>
        <translation>選択した画像の色の重み（1/4〜4倍、[ と ]）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>How much the selected pictures count</source>
        <translation>選択した画像の重み</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Lay all pictures in rows again</source>
        <translation>すべての画像を並べ直す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Lay more pictures on the board</source>
        <translation>ボードに画像を追加</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Let the selected pictures stay, without their colours (Space)</source>
        <translation>選択した画像を残し、色は数えない (Space)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Take the selected pictures off the board (Delete)</source>
        <translation>選択した画像をボードから外す (Delete)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>{items} of {pictures} selected</source>
        <translation>{pictures}中{items}を選択</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>{pictures}, {out} left out</source>
        <translation>{pictures}、{out}を除外</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Count Picture</source>
        <translation>画像を数える</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Leave Picture Out</source>
        <translation>画像を除く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>Move Picture</source>
        <translation>画像を移動</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>One picture at least has to count.</source>
        <translation>少なくとも一枚は数える必要があります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>One picture at least stays on the board.</source>
        <translation>ボードには少なくとも一枚が残ります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Remove Picture</source>
        <translation>画像を外す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>Resize Picture</source>
        <translation>画像の大きさを変更</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Weight of Picture</source>
        <translation>画像の重み</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_frame.py"/>
        <source>Arrow keys move it, comma and full stop make it smaller or larger, brackets let it count for less or more, Space leaves it out, Delete removes it</source>
        <translation>矢印キーで移動、コンマとピリオドで縮小・拡大、角括弧で重みを減らす・増やす、Space で除く、Delete で外す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>counts {weight:g} times</source>
        <translation>{weight:g}倍で数える</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>gave {portion} of this colour</source>
        <translation>この色の{portion}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>{name}
cannot be read</source>
        <translation>{name}
を読めません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>{name}
is being read</source>
        <translation>{name}
を読んでいます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Counts</source>
        <translation>重み(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Leave Out</source>
        <translation>除く(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Remove from Board</source>
        <translation>ボードから外す(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Let it stay on the board, without its colours</source>
        <translation>ボードに残し、色は数えない</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Show this picture alone; the board stays open in its tab</source>
        <translation>この画像だけを表示。ボードはタブに開いたままです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Take it off the board; undo brings it back</source>
        <translation>ボードから外す。元に戻せます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>Colour difference (CIEDE2000): 0 is none, 1 is just noticeable, white is the most</source>
        <translation>色差（CIEDE2000）：0 は差なし、1 は差が分かる境目、白が最大</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>Comparing…</source>
        <translation>比べています…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>Legend of the difference view</source>
        <translation>差の表示の凡例</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>The largest connected part of the 5 % of the picture that differ most: {mean:.1f} on average, up to {peak:.1f} (CIEDE2000). Click to look at it</source>
        <translation>画像の差が大きい5 % のうち最大のまとまり：平均{mean:.1f}、最大{peak:.1f}（CIEDE2000）。クリックで表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/divider.py"/>
        <source>Divider between original and reduced picture</source>
        <translation>元の画像と減色した画像の仕切り</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/divider.py"/>
        <source>Drag to compare original and reduced picture; arrow keys, Home and End move it too, a double click centres it</source>
        <translation>ドラッグで元と減色した画像を比べます。矢印キー、Home、End でも動き、ダブルクリックで中央に戻ります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/divider.py"/>
        <source>{value} % original</source>
        <translation>元の画像 {value} %</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>Eyedropper</source>
        <translation>スポイト</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>Mean of {side_px} × {side_px} pixels</source>
        <translation>{side_px} × {side_px} ピクセルの平均</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>One pixel</source>
        <translation>1ピクセル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>What is taken where you click; [ and ] choose it, too</source>
        <translation>クリック位置で取る範囲。[ と ] でも選べます</translation>
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
        <translation>{square}、{x}, {y}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/loupe.py"/>
        <source>{square}, {opacity} opaque</source>
        <translation>{square}、不透明度{opacity}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>Drop a picture anywhere, or press Ctrl+O</source>
        <translation>画像をドロップするか Ctrl+O を押してください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>Opening {name} was stopped.</source>
        <translation>{name}を開くのを中止しました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>This picture cannot be shown</source>
        <translation>この画像は表示できません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>This picture is not open</source>
        <translation>この画像は開かれていません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/pin.py"/>
        <source>Drag it to another pixel and its swatch follows; arrow keys move it, too, and Enter keeps it</source>
        <translation>別のピクセルにドラッグすると色見本が変わります。矢印キーでも動き、Enter で確定</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/pin.py"/>
        <source>Pin of #{hex}, column {column}, row {row}</source>
        <translation>#{hex}のピン、{column}列{row}行</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/signs.py"/>
        <source>Original</source>
        <translation>元の画像</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Hide this message; {effect}</source>
        <translation>このメッセージを隠す。{effect}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <location filename="../../app/huescope/ui/widgets/empty_state.py"/>
        <source>Read the picture once more</source>
        <translation>画像をもう一度読む</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Read the rest of the picture</source>
        <translation>画像の残りを読む</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Stopped at the first look: colours and shares are approximate.</source>
        <translation>最初の概観で止めました。色と割合はおおよその値です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>What is shown</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>nothing else changes</source>
        <translation>他は変わりません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>the rest of the picture is read</source>
        <translation>画像の残りを読みます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>{failure} {shown} is a first look.</source>
        <translation>{failure} {shown}は最初の概観です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/platform/screen_color.py"/>
        <source>The desktop could not pick a colour from the screen.</source>
        <translation>デスクトップが画面の色を取れませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>&amp;Defaults</source>
        <translation>初期設定(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Choose what a new installation has; Save keeps it</source>
        <translation>新規インストール時の値を選ぶ。「保存」で確定</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Keep these settings (Enter)</source>
        <translation>この設定を保存 (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Leave everything as it was (Esc)</source>
        <translation>すべて元のままにする (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>&amp;Folder…</source>
        <translation>フォルダ…(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>De&amp;lete All…</source>
        <translation>すべて削除…(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Delete all palettes of the library</source>
        <translation>ライブラリのすべてのパレットを削除</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Folder of the Library</source>
        <translation>ライブラリのフォルダ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Folder of the library: {folder}</source>
        <translation>ライブラリのフォルダ：{folder}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>In the folder of this program</source>
        <translation>このプログラムのフォルダ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Keep the library in another folder, such as one that is synced with other computers; the palettes are moved there when these settings are saved</source>
        <translation>ライブラリを、他のコンピューターと同期するフォルダなどに置きます。設定を保存するとパレットが移動します</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>All other formats always are: a broken file cannot harm the program there</source>
        <translation>その他の形式は常に別プロセスです。壊れたファイルがプログラムに害を与えません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Automatic ({memory_bytes:.1f} GB)</source>
        <translation>自動（{memory_bytes:.1f} GB）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Black point compensation</source>
        <translation>黒点の補正</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Copied as</source>
        <translation>コピーの形式</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Decode JPEG, PNG and WebP in a separate process, too</source>
        <translation>JPEG、PNG、WebP も別のプロセスでデコード</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Enough</source>
        <translation>十分の基準</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Follow the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How a colour is written when it is copied with a click, or with Ctrl+C</source>
        <translation>クリックまたは Ctrl+C でコピーするときの色の書き方</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How colours of a profile are brought into the working space</source>
        <translation>プロファイルの色を作業用色空間に移す方法</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How large the texts of the window are</source>
        <translation>ウィンドウの文字の大きさ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How many colours the palette of a new picture has at first</source>
        <translation>新しい画像のパレットの最初の色数</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How much memory one picture may take; a larger one is opened at a part of its size</source>
        <translation>一枚の画像が使えるメモリー。大きな画像は縮小して開きます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How much of what was fetched from the network is kept, so that it opens at once</source>
        <translation>ネットワークから取得したものをすぐ開けるよう残す量</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep on disk</source>
        <translation>ディスクに残す量</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep palettes in the library</source>
        <translation>パレットをライブラリに残す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep the colours of browsed pictures</source>
        <translation>見た画像の色を残す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep the differences of shadows: the darkest colour of a profile becomes black</source>
        <translation>影の差を保ちます。プロファイルの最も暗い色が黒になります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Light or dark greys around the pictures</source>
        <translation>画像の周りの灰色を明るく、または暗く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Memory limit</source>
        <translation>メモリーの上限</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Rendering</source>
        <translation>レンダリング</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Show colours through the monitor&apos;s profile</source>
        <translation>モニターのプロファイルで色を表示</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>So that they can be found by colour; nothing but a few colours of each is kept. What was kept is deleted when this is switched off</source>
        <translation>色で探せるように、各画像の数色だけを残します。オフにすると残したものは削除されます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Surround</source>
        <translation>周囲</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>The formula by which differences between colours are told</source>
        <translation>色差を示す式</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>The grey around the picture, which changes how its colours look</source>
        <translation>画像の周囲の灰色。色の見え方が変わります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>The language of the window, from the next start on</source>
        <translation>ウィンドウの言語（次の起動から）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>These count for pictures that are opened from now on.</source>
        <translation>これらは今後開く画像に適用されます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Those that you open, make, export or share, each with a small copy of its picture; what is there already stays until it is deleted</source>
        <translation>開いた、作った、書き出した、共有したパレットを小さな画像とともに残します。すでにあるものは削除するまで残ります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Up to which difference a palette counts as near enough to its picture</source>
        <translation>パレットが画像に十分近いとみなす差</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>What colours are kept in: Display P3 keeps those beyond sRGB, of pictures that have them; hex codes stay sRGB, with color(display-p3 …) beside them</source>
        <translation>色を保持する空間。Display P3 は画像にある sRGB を超える色を残します。Hex コードは sRGB のままで、color(display-p3 …) が並びます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Where the system states one, so that a wide or uneven monitor shows them as they are; what is copied and written stays the same</source>
        <translation>システムが示す場合、広色域や癖のあるモニターでも正しい色で表示します。コピーや書き出しの値は変わりません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Working space</source>
        <translation>作業用色空間</translation>
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
        <translation>フォルダ、メール、他のプログラムにドラッグします。「画像をコピー」と「名前を付けて保存」でも同じです</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/board_view.py"/>
        <source>Preview of the board</source>
        <translation>ボードのプレビュー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/board_view.py"/>
        <source>{width} by {height} pixels</source>
        <translation>{width} × {height} ピクセル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>&amp;Copy Image</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>&amp;Save As…</source>
        <translation>名前を付けて保存…(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Copied an image of {width} × {height} pixels.</source>
        <translation>{width} × {height} ピクセルの画像をコピーしました。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Drawing the board…</source>
        <translation>ボードを描いています…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Photograph and palette on one board. Drag it out, copy or save it.</source>
        <translation>写真とパレットを一枚のボードに。ドラッグ、コピー、保存ができます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Put the board on the clipboard as an image (Enter)</source>
        <translation>ボードを画像としてクリップボードに置く (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Save the Board</source>
        <translation>ボードを保存</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Save the board as PNG, PDF or SVG</source>
        <translation>ボードを PNG、PDF、SVG で保存</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Share {value}</source>
        <translation>{value}を共有</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>This palette has no colours yet. Open a picture, or add a colour, and share it then.</source>
        <translation>このパレットにはまだ色がありません。画像を開くか色を追加してから共有してください。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>{width_px} × {height_px} pixels as an image</source>
        <translation>画像として {width_px} × {height_px} ピクセル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>A board has at most {most_pictures} pictures.</source>
        <translation>ボードの画像は{most_pictures}枚までです。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>Add Pictures</source>
        <translation>画像を追加</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>Added {n} picture to the board</source>
        <comment>Added {n} pictures to the board</comment>
        <translation>
            <numerusform>{n}枚の画像をボードに追加しました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>These pictures are on the board already.</source>
        <translation>これらの画像はすでにボードにあります。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>Closed {name}. Ctrl+Shift+T brings it back</source>
        <translation>{name}を閉じました。Ctrl+Shift+T で戻せます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>Open Palette</source>
        <translation>パレットを開く</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Dithering</source>
        <translation>ディザ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Find Again</source>
        <translation>再び探す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Own Order</source>
        <translation>自分の順</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>The swatches now stand in your own order. Choose another to sort them.</source>
        <translation>色見本は自分の順になりました。別の順を選ぶと並べ替えます。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>{colors} Colours</source>
        <translation>{colors}色</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>{n} swatch is locked, and stays.</source>
        <comment>{n} swatches are locked, and all of them stay.</comment>
        <translation>
            <numerusform>{n}個の色見本がロックされていて、すべて残ります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/picture_events.py"/>
        <source>{name} is still being opened; these are the colours of the picture before it.</source>
        <translation>{name}をまだ開いています。これは前の画像の色です。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/pins.py"/>
        <source>Move Pin</source>
        <translation>ピンを移動</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Dark, high contrast</source>
        <translation>ダーク（高コントラスト）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Light grey</source>
        <translation>薄いグレー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Light, high contrast</source>
        <translation>ライト（高コントラスト）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Mid grey</source>
        <translation>中間のグレー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Neutral (follows the theme)</source>
        <translation>ニュートラル（テーマに従う）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>without error</source>
        <translation>誤差なし</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>{hex}  ·  nearest to {share} of the picture  ·  {pixels} px</source>
        <translation>{hex}  ·  画像の{share}に最も近い  ·  {pixels} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>{hex}  ·  {share}  ·  {pixels} px</source>
        <translation>{hex}  ·  {share}  ·  {pixels} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>{sign}ΔE {value} to the next</source>
        <translation>次の色まで {sign}ΔE {value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/board_opening.py"/>
        <source>none of its pictures can be read</source>
        <translation>どの画像も読めません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/board_opening.py"/>
        <source>reading pictures</source>
        <translation>画像を読んでいます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/failures.py"/>
        <source>Something unexpected went wrong ({name}: {error}).</source>
        <translation>予期しない問題が起きました（{name}：{error}）。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/figure_files.py"/>
        <source>A figure is a PNG or a PDF, and {suffix} is the suffix of neither.</source>
        <translation>図は PNG か PDF です。{suffix}はどちらの拡張子でもありません。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/figure_files.py"/>
        <source>this is the picture itself; give the figure another name</source>
        <translation>画像そのものです。図に別の名前を付けてください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/pipeline.py"/>
        <location filename="../../app/huescope/ui/tasks/preparation.py"/>
        <source>reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>Dropped text</source>
        <translation>ドロップしたテキスト</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>no palette is as large as that</source>
        <translation>パレットとしては大きすぎます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>there is no colour in it, nor the path or address of a picture</source>
        <translation>色も、画像のパスやアドレスもありません</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/reduced_files.py"/>
        <source>it was changed after it was opened</source>
        <translation>開いた後に変更されました</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/reduced_files.py"/>
        <source>there is a file of this name; choose it to replace it</source>
        <translation>この名前のファイルがあります。置き換えるにはそれを選んでください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/reduced_files.py"/>
        <source>this is the picture itself; give the reduced one another name</source>
        <translation>画像そのものです。減色した画像に別の名前を付けてください</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>As most people see</source>
        <translation>多くの人の見え方</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Blue cones shifted or missing, which is rare: blues look like greens</source>
        <translation>青錐体の異常または欠如（まれ）：青が緑に見えます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Blue-blind (tritan)</source>
        <translation>青が見えにくい（3型）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Green cones shifted or missing, the most common: reds look like greens</source>
        <translation>緑錐体の異常または欠如（最も多い）：赤が緑に見えます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Green-blind (deutan)</source>
        <translation>緑が見えにくい（2型）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>No colour (achromatopsia)</source>
        <translation>色なし（全色盲）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>No cones at work: all that is left is how light a colour is</source>
        <translation>錐体が働かず、色の明るさだけが残ります</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Red cones shifted or missing: reds turn dark, and look like greens</source>
        <translation>赤錐体の異常または欠如：赤が暗くなり、緑に見えます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Red-blind (protan)</source>
        <translation>赤が見えにくい（1型）</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/copy_button.py"/>
        <source>Copy request id</source>
        <translation>リクエスト ID をコピー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/copy_button.py"/>
        <source>Copy what the service calls this request, to tell its support</source>
        <translation>サポートに伝えるため、サービスが付けたリクエストの名前をコピー</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/dock_panel.py"/>
        <source>Hide this panel; the View menu and the toolbar show it again</source>
        <translation>このパネルを隠す。「表示」メニューとツールバーで再び表示できます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/dock_panel.py"/>
        <source>Hide {title}</source>
        <translation>{title}を隠す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/name_field.py"/>
        <source>Type a name: Enter keeps it, Esc leaves it as it was</source>
        <translation>名前を入力：Enter で確定、Esc で元のまま</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Hex codes and numbers stay true.</source>
        <translation>Hex コードと数値は正しいままです。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>How severe it is: 0 % is as most people see, 100 % as without the cones</source>
        <translation>強さ：0 % は多くの人の見え方、100 % は錐体がない場合</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Normal Vision</source>
        <translation>通常の色覚</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Show all colours as most people see them again</source>
        <translation>すべての色を多くの人の見え方に戻す</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>Locked: it stays when others are found. Click the lock to let it go.</source>
        <translation>ロック中：他の色を探しても残ります。錠をクリックすると解除します。</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>The pixel at column {column}, row {row}</source>
        <translation>{column}列{row}行のピクセル</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>ΔE by {formula}, above the just noticeable difference of {jnd:g}</source>
        <translation>{formula}の ΔE、差が分かる境目{jnd:g}を超えます</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>ΔE by {formula}, under the just noticeable difference of {jnd:g}</source>
        <translation>{formula}の ΔE、差が分かる境目{jnd:g}を下回ります</translation>
    </message>
</context>
</TS>
