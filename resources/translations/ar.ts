<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="../../app/huescope/analysis/clustering/exact_fit.py"/>
        <source>improving the colours</source>
        <translation>تحسين الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/exact_fit.py"/>
        <source>step {number}, error {lowest:.1f}</source>
        <translation>الخطوة {number}، الخطأ {lowest:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>, the fixed ones included</source>
        <translation>، بما فيها الثابتة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>The picture has only {count}{ending}.</source>
        <translation>في الصورة {count} فقط{ending}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>There are {fixed} fixed colours, and they all stay.</source>
        <translation>هناك {fixed} من الألوان الثابتة، وكلها تبقى.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>finding palettes</source>
        <translation>البحث عن اللوحات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>one colour</source>
        <translation>لون واحد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/clustering/series.py"/>
        <source>{colors} colours</source>
        <translation>{colors} من الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/color_counts.py"/>
        <source>every pixel is fully transparent</source>
        <translation>كل بكسل شفاف تمامًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/difference_words.py"/>
        <source>Largest difference {mean:.1f}: {place}</source>
        <translation>أكبر فرق {mean:.1f}: {place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/difference_words.py"/>
        <source>No difference that eyes would notice</source>
        <translation>لا فرق تلاحظه العين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/difference_words.py"/>
        <source>all over</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_options.py"/>
        <source>A Bayer matrix has a side of {sizes} pixels, not {matrix_px}.</source>
        <translation>ضلع مصفوفة باير {sizes} بكسل، وليس {matrix_px}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_options.py"/>
        <source>The strength of dithering is a number from 0 to 1, not {strength}.</source>
        <translation>شدة التنقيط عدد من 0 إلى 1، وليس {strength}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_positional.py"/>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>dithering</source>
        <translation>التنقيط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/_positional.py"/>
        <source>finding mixtures of colours</source>
        <translation>البحث عن مزائج الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/blue_noise.py"/>
        <source>An even grain without a pattern, which stays where it is while the palette changes.</source>
        <translation>حبيبات متساوية بلا نمط، تبقى مكانها حين تتغير اللوحة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/blue_noise.py"/>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Blue noise</source>
        <translation>ضوضاء زرقاء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>Error diffusion</source>
        <translation>نشر الخطأ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>Passes what each pixel misses on to the next ones: the finest gradients.</source>
        <translation>يمرر ما ينقص كل بكسل إلى ما يليه: أنعم التدرجات.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/diffusion.py"/>
        <source>finding flat areas</source>
        <translation>البحث عن المساحات المستوية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/none.py"/>
        <source>Each pixel takes the palette colour nearest to it: the smallest file, with bands.</source>
        <translation>يأخذ كل بكسل أقرب لون في اللوحة: أصغر ملف، مع أشرطة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/none.py"/>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/ordered.py"/>
        <source>A regular pattern, as in pixel art and on old screens; it packs well.</source>
        <translation>نمط منتظم كما في فن البكسل والشاشات القديمة؛ يُضغط جيدًا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/dithering/ordered.py"/>
        <source>Ordered (Bayer)</source>
        <translation>مرتّب (باير)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>At a glance</source>
        <translation>بنظرة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Even {max_colors} colours differ visibly in places</source>
        <translation>حتى {max_colors} لونًا تختلف بوضوح في مواضع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>For a closer match, choose True to area</source>
        <translation>للاقتراب أكثر اختر «وفيّ للمساحة»</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Most eyes</source>
        <translation>معظم العيون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>Within {figure}</source>
        <translation>ضمن {figure}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>at a glance</source>
        <translation>بنظرة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>chosen here</source>
        <translation>مختار هنا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>even side by side</source>
        <translation>حتى جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>for most eyes</source>
        <translation>لمعظم العيون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>half of all observers accept it in the mouth (ISO/TR 28642:2016; Paravina et al. 2015)</source>
        <translation>يقبله نصف المراقبين في الفم (ISO/TR 28642:2016؛ Paravina وآخرون 2015)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>seen as another shade of the same colour; no standard</source>
        <translation>يُرى درجة أخرى من اللون نفسه؛ لا معيار له</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>the most that a patch of a contract proof&apos;s control strip may be off (ISO 12647-7:2016, as table 30 of bvdm&apos;s MediaStandard Print 2018 has it)</source>
        <translation>أقصى ما يجوز أن تنحرف به رقعة من شريط ضبط تجربة تعاقدية (ISO 12647-7:2016 بحسب الجدول 30 في MedienStandard Druck 2018 من bvdm)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>within {figure}</source>
        <translation>ضمن {figure}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/analysis/enough.py"/>
        <source>{n} colour is enough {whom}</source>
        <comment>{n} colours are enough {whom}</comment>
        <translation>
            <numerusform>صفر ألوان تكفي {whom}</numerusform>
            <numerusform>لون واحد يكفي {whom}</numerusform>
            <numerusform>لونان يكفيان {whom}</numerusform>
            <numerusform>{n} ألوان تكفي {whom}</numerusform>
            <numerusform>{n} لونًا تكفي {whom}</numerusform>
            <numerusform>{n} لون تكفي {whom}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/eyedropper.py"/>
        <source>A square round a pixel has an odd side, not {side_px}.</source>
        <translation>للمربع حول البكسل ضلع فردي، وليس {side_px}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/eyedropper.py"/>
        <source>The picture has no pixel in column {column} of row {row}.</source>
        <translation>لا بكسل في الصورة عند العمود {column} من الصف {row}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/figure_drawing.py"/>
        <source>drawing {stop} colours</source>
        <translation>رسم {stop} من الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <location filename="../../app/huescope/ui/tasks/board_opening.py"/>
        <source>counting colours</source>
        <translation>عدّ الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>drawing the histogram</source>
        <translation>رسم المدرّج</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>looking for a background</source>
        <translation>البحث عن خلفية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/findings.py"/>
        <source>palettes found</source>
        <translation>وُجدت اللوحات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/ignored_colors.py"/>
        <source>nothing is left of it without {kinds}</source>
        <translation>لا يبقى منها شيء دون {kinds}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>A palette has at most {max_fixed} fixed colours, not {fixed}.</source>
        <translation>في اللوحة {max_fixed} من الألوان الثابتة على الأكثر، وليس {fixed}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>An accent is a number from 0 to 1, not {accent}.</source>
        <translation>التشديد عدد من 0 إلى 1، وليس {accent}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Black</source>
        <translation>الأسود</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Colours that stay in the palette just as they are, while the others fit round them.</source>
        <translation>ألوان تبقى في اللوحة كما هي، وتلائمها البقية.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Counts what is fully transparent as white, as on paper, in place of leaving it out.</source>
        <translation>يعدّ الشفاف تمامًا أبيض كما على الورق، بدل تركه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>From calm, the colours that cover most of the picture (0), through those that people pick (0.5), to the most vivid (1); where not given, as the mood has it.</source>
        <translation>من الهادئ، أي الألوان التي تغطي معظم الصورة (0)، مرورًا بما يختاره الناس (0.5)، إلى الأزهى (1)؛ وإن لم يُذكر فبحسب الطابع.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Leaves the background, near white or near black out, so that no swatch is spent on it.</source>
        <translation>يترك الخلفية أو القريب من الأبيض أو الأسود، كي لا تُنفق عليه عينة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Looks at one part of the picture only, and counts shares of that part.</source>
        <translation>ينظر إلى جزء من الصورة فقط، ويحسب حصص ذلك الجزء.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Mean colour</source>
        <translation>اللون المتوسط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>One of the fixed colours is given twice.</source>
        <translation>ذُكر أحد الألوان الثابتة مرتين.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Perceptual (Oklab)</source>
        <translation>إدراكي (Oklab)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Real pixel</source>
        <translation>بكسل حقيقي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Shows each swatch as the mean of what it stands for, or as the real pixel of the picture that is nearest to that.</source>
        <translation>يعرض كل عينة متوسطًا لما تمثله، أو البكسل الحقيقي الأقرب إليه في الصورة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>What the colours of the picture are kept in: display-p3 keeps those beyond sRGB, of files that have them; with srgb they become the nearest that it has.</source>
        <translation>ما تُحفظ فيه ألوان الصورة: display-p3 يحفظ ما هو خارج sRGB من الملفات التي فيها ذلك؛ ومع srgb تصبح أقرب ما فيه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Where colours are compared while the clusters of the exact palette are found: sRGB keeps the error of the numbers lowest, the other two follow the eye.</source>
        <translation>أين تُقارن الألوان عند البحث عن مجموعات اللوحة الدقيقة: sRGB يبقي خطأ الأعداد أدنى، والآخران يتبعان العين.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>Which colours are chosen: area is the palette with the least error; balanced is nearest to what people pick by hand.</source>
        <translation>أي الألوان تُختار: area هي اللوحة الأقل خطأ؛ وbalanced الأقرب إلى ما يختاره الناس بأيديهم.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>White</source>
        <translation>الأبيض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>{name} is no {what}; there are {names}.</source>
        <translation>لا يوجد {name} في {what}؛ هناك {names}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/options.py"/>
        <source>{rgb} is no colour of red, green and blue from 0 to 255.</source>
        <translation>{rgb} ليس لونًا من الأحمر والأخضر والأزرق من 0 إلى 255.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/chroma.py"/>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Chroma</source>
        <translation>التشبّع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/chroma.py"/>
        <source>From grey to vivid, by CIELAB chroma C*; what is as vivid goes from dark to light.</source>
        <translation>من الرمادي إلى الزاهي بحسب تشبّع CIELAB C*؛ والمتساوي من الداكن إلى الفاتح.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/hue.py"/>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Hue</source>
        <translation>الصبغة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/hue.py"/>
        <source>Round the colour wheel from red to magenta; greys come last, from dark to light.</source>
        <translation>حول دائرة الألوان من الأحمر إلى الأرجواني؛ والرماديات في الآخر من الداكن إلى الفاتح.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/lightness.py"/>
        <source>From dark to light, by CIELAB lightness L*.</source>
        <translation>من الداكن إلى الفاتح بحسب إضاءة CIELAB L*.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/lightness.py"/>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Lightness</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/path.py"/>
        <source>A smooth path is found through up to {most} colours; there are {rgb_u8}.</source>
        <translation>يوجد مسار سلس عبر {most} لونًا على الأكثر؛ هنا {rgb_u8}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/path.py"/>
        <source>Each colour beside one that it is like: a short path through all of them by CIEDE2000, from its darker end.</source>
        <translation>كل لون بجانب ما يشبهه: مسار قصير عبر الجميع بحسب CIEDE2000، من طرفه الأدكن.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/path.py"/>
        <source>Smooth path</source>
        <translation>مسار سلس</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/share.py"/>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/share.py"/>
        <source>The colour that covers most of the picture comes first.</source>
        <translation>اللون الذي يغطي معظم الصورة أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi.py"/>
        <source>Greys first, then hue in eight steps, every second one inverted, from light to dark, so that the swatches flow.</source>
        <translation>الرماديات أولًا، ثم الصبغة في ثماني خطوات، تُعكس كل ثانية منها، من الفاتح إلى الداكن، لتنساب العينات.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi.py"/>
        <source>Zucconi steps</source>
        <translation>خطوات زوكوني</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi_plain.py"/>
        <source>Greys first, then hue in eight steps, each from dark to light.</source>
        <translation>الرماديات أولًا، ثم الصبغة في ثماني خطوات، كل منها من الداكن إلى الفاتح.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/orders/zucconi_plain.py"/>
        <source>Zucconi steps, plain</source>
        <translation>خطوات زوكوني، بسيطة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Controls</source>
        <translation>عناصر التحكم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Icons, borders of fields and parts of charts (WCAG 2.2, 1.4.11)</source>
        <translation>الأيقونات وحدود الحقول وأجزاء الرسوم البيانية (WCAG 2.2، 1.4.11)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <location filename="../../app/huescope/ui/judge/sample.py"/>
        <source>Large text</source>
        <translation>نص كبير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Text from 24 px, or bold from 19 px (WCAG 2.2, 1.4.3 and 1.4.6)</source>
        <translation>نص من 24 px، أو عريض من 19 px (WCAG 2.2، 1.4.3 و1.4.6)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/passing_pairs.py"/>
        <source>Text of any size (WCAG 2.2, 1.4.3 and 1.4.6)</source>
        <translation>نص بأي حجم (WCAG 2.2، 1.4.3 و1.4.6)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mixed tones: {dark} of pixels under L* {dark_below}, {light} over L* {light_from}</source>
        <translation>درجات مختلطة: {dark} من البكسلات تحت L* {dark_below}، و{light} فوق L* {light_from}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mostly dark: {dark} of pixels under L* {dark_below}</source>
        <translation>داكنة غالبًا: {dark} من البكسلات تحت L* {dark_below}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mostly light: {light} of pixels over L* {light_from}</source>
        <translation>فاتحة غالبًا: {light} من البكسلات فوق L* {light_from}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>Mostly mid-tones: {middle} of pixels between L* {dark_below} and {light_from}</source>
        <translation>درجات متوسطة غالبًا: {middle} من البكسلات بين L* {dark_below} و{light_from}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>almost without hue</source>
        <translation>تكاد تخلو من الصبغة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>blue</source>
        <translation>الأزرق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>green</source>
        <translation>الأخضر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>magenta</source>
        <translation>الأرجواني المحمر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>orange</source>
        <translation>البرتقالي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>pink</source>
        <translation>الوردي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>purple</source>
        <translation>البنفسجي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>red</source>
        <translation>الأحمر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>strongest hue: {hue}</source>
        <translation>أقوى صبغة: {hue}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>teal</source>
        <translation>الأزرق المخضر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>yellow</source>
        <translation>الأصفر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/picture_summary.py"/>
        <source>{lightness}; {hue}.</source>
        <translation>{lightness}؛ {hue}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/area.py"/>
        <source>The palette with the least error, in which every pixel counts alike.</source>
        <translation>اللوحة الأقل خطأ، وفيها كل بكسل يُحسب بالتساوي.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/area.py"/>
        <source>True to area</source>
        <translation>وفيّ للمساحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/balanced.py"/>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/balanced.py"/>
        <source>Distinct colours of coherent regions, as people pick them by hand.</source>
        <translation>ألوان متمايزة من مناطق متماسكة، كما يختارها الناس بأيديهم.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/bright.py"/>
        <source>Bright</source>
        <translation>مشرق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/bright.py"/>
        <source>Prefers light colours.</source>
        <translation>يفضل الألوان الفاتحة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/deep.py"/>
        <source>Deep</source>
        <translation>عميق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/deep.py"/>
        <source>Prefers dark colours.</source>
        <translation>يفضل الألوان الداكنة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/muted.py"/>
        <source>Muted</source>
        <translation>خافت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/muted.py"/>
        <source>Prefers colours of low chroma.</source>
        <translation>يفضل الألوان قليلة التشبّع.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/vivid.py"/>
        <source>The most vivid colours of the picture.</source>
        <translation>أزهى ألوان الصورة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/proposals/vivid.py"/>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Vivid</source>
        <translation>زاهٍ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/quality.py"/>
        <source>measuring the palette</source>
        <translation>قياس اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/recolor.py"/>
        <source>finding nearest colours</source>
        <translation>البحث عن أقرب الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/recolor.py"/>
        <source>recolouring</source>
        <translation>إعادة التلوين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/reduced_picture.py"/>
        <source>The palette has {paints} colours, and a picture of a palette has at most {max_colors}.</source>
        <translation>في اللوحة {paints} لونًا، وفي صورة ذات لوحة {max_colors} على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/reduced_picture.py"/>
        <source>With what is ignored these are {paints} colours, and a picture of a palette has {max_colors}: ask for {paints2} fewer.</source>
        <translation>مع ما يُتجاهل تصبح {paints} لونًا، وفي صورة ذات لوحة {max_colors}: اطلب أقل بمقدار {paints2}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>A lasso needs at least three corners.</source>
        <translation>يحتاج الوهق إلى ثلاث زوايا على الأقل.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>A region needs a width and a height above 0.</source>
        <translation>تحتاج المنطقة إلى عرض وارتفاع فوق 0.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>no pixel of it lies in the region</source>
        <translation>لا يقع أي بكسل منها في المنطقة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>{number} is no place in a picture.</source>
        <translation>{number} ليس موضعًا في صورة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/region.py"/>
        <source>{words} is no region such as 10,20,300,200 (X,Y,W,H), nor a lasso of X,Y,X,Y,X,Y,...</source>
        <translation>{words} ليست منطقة مثل 10,20,300,200 (X,Y,W,H)، ولا وهقًا من X,Y,X,Y,X,Y,...</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/cloud.py"/>
        <source>Cloud</source>
        <translation>سحابة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/cloud.py"/>
        <source>Every shade of the picture as a point in Oklab, with the colours of the palette.</source>
        <translation>كل درجة في الصورة نقطة في Oklab، مع ألوان اللوحة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/histogram.py"/>
        <location filename="../../app/huescope/ui/inspector/histogram.py"/>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Histogram</source>
        <translation>المدرّج</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/histogram.py"/>
        <source>How many pixels there are of each level of red, green, blue and lightness.</source>
        <translation>كم بكسلًا لكل مستوى من الأحمر والأخضر والأزرق والإضاءة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/parade.py"/>
        <source>Parade</source>
        <translation>استعراض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/parade.py"/>
        <source>Red, green and blue of each column, side by side: a colour cast shows as a shift.</source>
        <translation>الأحمر والأخضر والأزرق لكل عمود جنبًا إلى جنب: يظهر الانحياز اللوني إزاحةً.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/vectorscope.py"/>
        <source>Hue as direction, saturation as distance from the middle. The targets are red, yellow, green, cyan, blue and magenta at 75 %; the slanting line is that of skin of any colour.</source>
        <translation>الصبغة اتجاه، والتشبّع بُعد عن الوسط. الأهداف هي الأحمر والأصفر والأخضر والسماوي والأزرق والأرجواني عند 75 %؛ والخط المائل خط البشرة بأي لون.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/vectorscope.py"/>
        <source>Vector</source>
        <translation>متجه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/vectorscope.py"/>
        <source>Vectorscope</source>
        <translation>راسم المتجهات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/waveform.py"/>
        <source>How bright each column of the picture is, from its left edge to its right one.</source>
        <translation>سطوع كل عمود في الصورة من حافتها اليسرى إلى اليمنى.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/waveform.py"/>
        <source>Wave</source>
        <translation>موجة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/scopes/waveform.py"/>
        <source>Waveform</source>
        <translation>شكل الموجة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/shared_palette.py"/>
        <source>A palette of several pictures is one of means, not of real pixels.</source>
        <translation>لوحة عدة صور تتكون من متوسطات، لا من بكسلات حقيقية.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/analysis/shared_palette.py"/>
        <source>A palette of several pictures is the exact one: moods look at the regions of one.</source>
        <translation>لوحة عدة صور هي اللوحة الدقيقة: الطوابع تنظر إلى مناطق صورة واحدة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/audit.py"/>
        <source>This palette has no colours, so there is no brand to audit.</source>
        <translation>لا ألوان في هذه اللوحة، فلا علامة تُدقَّق.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/found_pictures.py"/>
        <source>Like {name}</source>
        <translation>مثل {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/found_pictures.py"/>
        <source>The colour index</source>
        <translation>فهرس الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/found_pictures.py"/>
        <source>it is empty: no folder was looked at yet</source>
        <translation>إنه فارغ: لم يُنظر في أي مجلد بعد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/listing.py"/>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <location filename="../../app/huescope/sources/buckets/reading.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/listing.py"/>
        <source>the file is larger than any picture that Huescope reads</source>
        <translation>الملف أكبر من أي صورة يقرؤها Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/listing.py"/>
        <source>this place has no pictures of its own; name a bucket</source>
        <translation>لا صور لهذا الموضع نفسه؛ سمِّ حاوية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/parts.py"/>
        <source>Partial results are kept in a folder, or in a bucket of your account such as oci://BUCKET@NAMESPACE/PREFIX/.</source>
        <translation>تُحفظ النتائج الجزئية في مجلد أو في حاوية من حسابك مثل oci://BUCKET@NAMESPACE/PREFIX/.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/queries.py"/>
        <source>This palette has no colours to look for.</source>
        <translation>لا ألوان في هذه اللوحة للبحث عنها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/queries.py"/>
        <source>Which colour is to be found?</source>
        <translation>أي لون يُراد إيجاده؟</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/refusals.py"/>
        <source>{reason}; {most_refusals} in a row, so the rest was not tried</source>
        <translation>{reason}؛ {most_refusals} على التوالي، فلم تُجرَّب البقية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/reports/__init__.py"/>
        <source>A report is a file that ends in {reports}.</source>
        <translation>التقرير ملف ينتهي بـ{reports}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/shards.py"/>
        <source>{name} has a secret in its address, and secrets are not sent to workers.</source>
        <translation>في عنوان {name} سر، والأسرار لا تُرسل إلى أجهزة أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/smallest_form.py"/>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <source>this is {words}, which Huescope does not open</source>
        <translation>هذا {words}، ولا يفتحه Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/tables.py"/>
        <source>Parquet is not installed; add it with: pip install &apos;huescope[parquet]&apos;.</source>
        <translation>‏Parquet غير مثبت؛ أضفه بـ: pip install &apos;huescope[parquet]&apos;.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/collection/tables.py"/>
        <source>Results are written to a file that ends in {suffixes}.</source>
        <translation>تُكتب النتائج في ملف ينتهي بـ{suffixes}.</translation>
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
        <translation>تباين الإضاءة كما يُقرأ على الشاشة، حتى نحو 106؛ تحت الصفر لنص فاتح على أرضية داكنة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>columns of text of any usual size</source>
        <translation>أعمدة نص بأي حجم معتاد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>columns of text, from 18 px</source>
        <translation>أعمدة نص من 18 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>headlines, from 36 px</source>
        <translation>عناوين من 36 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>placeholders and text that is switched off</source>
        <translation>نصوص إرشادية ونص معطّل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/apca.py"/>
        <source>text from 24 px, or bold from 16 px</source>
        <translation>نص من 24 px، أو عريض من 16 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>AA large text</source>
        <translation>AA نص كبير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>The ratio that law and guidelines ask for, from 1 to 21; either may be the text.</source>
        <translation>النسبة التي يطلبها القانون والإرشادات، من 1 إلى 21؛ وأيهما قد يكون النص.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>WCAG 2</source>
        <translation>WCAG 2</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>from 24 px, or bold from 19 px</source>
        <translation>من 24 px، أو عريض من 19 px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>text of any size</source>
        <translation>نص بأي حجم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/contrast/wcag.py"/>
        <source>text of any size, with much to spare</source>
        <translation>نص بأي حجم، مع فائض كبير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/_cie94.py"/>
        <source>customary; no standard states one (CIE 116-1995 is fitted to industrial tolerances)</source>
        <translation>عرفي؛ لا معيار يذكره (CIE 116-1995 ملائم لتفاوتات صناعية)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/_cmc.py"/>
        <source>customary: the unit is about the limit of acceptance in F. J. J. Clarke, R. McDonald, B. Rigg, &apos;Modification to the JPC79 colour-difference formula&apos;, Journal of the Society of Dyers and Colourists 100(4), 1984; no standard states a just noticeable difference</source>
        <translation>عرفي: الوحدة قرب حد القبول في F. J. J. Clarke, R. McDonald, B. Rigg, &apos;Modification to the JPC79 colour-difference formula&apos;, Journal of the Society of Dyers and Colourists 100(4), 1984؛ ولا معيار يذكر فرقًا يكاد يُلاحظ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie76.py"/>
        <source>M. Mahy, L. Van Eycken, A. Oosterlinck, &apos;Evaluation of uniform color spaces developed after the adoption of CIELAB and CIELUV&apos;, Color Research &amp; Application 19(2), 1994</source>
        <translation>M. Mahy, L. Van Eycken, A. Oosterlinck, &apos;Evaluation of uniform color spaces developed after the adoption of CIELAB and CIELUV&apos;, Color Research &amp; Application 19(2), 1994</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie76.py"/>
        <source>The straight distance in CIELAB: quick and well known, too large among vivid colours.</source>
        <translation>المسافة المستقيمة في CIELAB: سريعة ومعروفة، وأكبر من اللازم بين الألوان الزاهية.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_graphic_arts.py"/>
        <source>CIE94 for print and screen: between CIE76 and CIEDE2000, and not the same in both directions.</source>
        <translation>‏CIE94 للطباعة والشاشة: بين CIE76 وCIEDE2000، وليست متساوية في الاتجاهين.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_graphic_arts.py"/>
        <source>CIE94 graphic arts</source>
        <translation>CIE94 للطباعة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_textiles.py"/>
        <source>CIE94 for cloth: lightness counts half as much, and it is not the same in both directions.</source>
        <translation>‏CIE94 للأقمشة: تُحسب الإضاءة بالنصف، وليست متساوية في الاتجاهين.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cie94_textiles.py"/>
        <source>CIE94 textiles</source>
        <translation>CIE94 للنسيج</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ciede2000.py"/>
        <source>The CIE&apos;s present formula: closest to what the eye sees between similar colours.</source>
        <translation>صيغة CIE الحالية: الأقرب إلى ما تراه العين بين الألوان المتشابهة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ciede2000.py"/>
        <source>customary; no standard states one (CIE 142:2001 fits differences of 0 to 5 units)</source>
        <translation>عرفي؛ لا معيار يذكره (CIE 142:2001 يلائم فروقًا من 0 إلى 5 وحدات)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_1_1.py"/>
        <source>CMC 1:1</source>
        <translation>CMC 1:1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_1_1.py"/>
        <source>The textile trade&apos;s measure of what can be seen: lightness counts as much as chroma.</source>
        <translation>مقياس صناعة النسيج لما يمكن رؤيته: الإضاءة تُحسب كالتشبّع.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_2_1.py"/>
        <source>CMC 2:1</source>
        <translation>CMC 2:1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/cmc_2_1.py"/>
        <source>The textile trade&apos;s measure of what is acceptable: lightness counts half as much as chroma.</source>
        <translation>مقياس صناعة النسيج للمقبول: الإضاءة تُحسب نصف التشبّع.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/hyab.py"/>
        <source>Adds the difference in lightness to that in hue and chroma: made for colours far apart.</source>
        <translation>يجمع فرق الإضاءة مع فرق الصبغة والتشبّع: للألوان المتباعدة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/hyab.py"/>
        <source>HyAB</source>
        <translation>HyAB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/hyab.py"/>
        <source>that of CIE76, which has the same value where colours differ in lightness alone, or not in lightness; the paper on HyAB is about large differences and states none</source>
        <translation>قيمة CIE76، وهي نفسها حيث تختلف الألوان في الإضاءة وحدها أو في غيرها؛ ومقالة HyAB عن الفروق الكبيرة ولا تذكر قيمة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ok.py"/>
        <source>Delta E OK</source>
        <translation>Delta E OK</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ok.py"/>
        <source>The straight distance in Oklab, as browsers measure it: steady hues, on a scale of 0 to 1.</source>
        <translation>المسافة المستقيمة في Oklab كما تقيسها المتصفحات: صبغات ثابتة، على سلم من 0 إلى 1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/difference/ok.py"/>
        <source>W3C CSS Color Module Level 4, section 13.2, &apos;CSS gamut mapping&apos;</source>
        <translation>‏W3C CSS Color Module Level 4، القسم 13.2، «CSS gamut mapping»</translation>
    </message>
    <message>
        <location filename="../../app/huescope/color/srgb.py"/>
        <source>{words} is not a colour such as #1e90ff.</source>
        <translation>{words} ليس لونًا مثل #1e90ff.</translation>
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
        <translation>أُلغي.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/errors.py"/>
        <source>{subject}: {reason}.</source>
        <translation>{subject}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/errors.py"/>
        <source>“{shown}” is no colour; try #1e90ff, dodgerblue or oklch(65% 0.19 252).</source>
        <translation>«{shown}» ليس لونًا؛ جرّب #1e90ff أو dodgerblue أو oklch(65% 0.19 252).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/animation.py"/>
        <source>its frames cannot be told apart</source>
        <translation>لا يمكن تمييز إطاراتها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/cicp.py"/>
        <source>Its colours are HDR ({curve}): {white_nits:.0f} cd/m² was taken for white, and brighter light was dimmed to it.</source>
        <translation>ألوانها HDR ({curve}): أُخذ {white_nits:.0f} cd/m² أبيضَ، وخُفض الضوء الأسطع إليه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/color_space.py"/>
        <source>Its colours are HDR: 1 was taken for white, and brighter light was dimmed to it.</source>
        <translation>ألوانها HDR: أُخذ 1 أبيضَ، وخُفض الضوء الأسطع إليه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>CMYK without a usable colour profile: it was taken for {standard}, and on other paper the colours look different.</source>
        <translation>‏CMYK بلا ملف ألوان صالح: أُخذت على أنها {standard}، وعلى ورق آخر تبدو الألوان مختلفة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>The embedded colour profile is broken, so it was left out.</source>
        <translation>ملف الألوان المضمّن تالف، فتُرك.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>The embedded colour profile {reason}, so it was left out.</source>
        <translation>ملف الألوان المضمّن {reason}، فتُرك.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>has no white</source>
        <translation>لا أبيض فيه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>is broken</source>
        <translation>تالف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>is for {made_for} and the picture is {wanted}</source>
        <translation>لـ{made_for} والصورة {wanted}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/conversion.py"/>
        <source>is incomplete</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decode.py"/>
        <source>its decoder gave no picture</source>
        <translation>لم يعطِ مفكك الترميز صورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>broken data stream</source>
        <translation>تدفق بيانات تالف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <location filename="../../app/huescope/imaging/kinds/pfm.py"/>
        <location filename="../../app/huescope/imaging/kinds/radiance.py"/>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>it begins like {label} data, but is damaged</source>
        <translation>تبدأ كملف {label}، لكنها تالفة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>its header promises more pixels than {limit_words}</source>
        <translation>ترويستها تعد ببكسلات أكثر من {limit_words}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>not enough</source>
        <translation>غير كافٍ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>the {label} file carries a text that unpacks to an unreasonable size</source>
        <translation>في ملف {label} نص ينفك إلى حجم غير معقول</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <location filename="../../app/huescope/imaging/kinds/pfm.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>the {label} file ends too early</source>
        <translation>ينتهي ملف {label} قبل أوانه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>the {label} file is damaged</source>
        <translation>ملف {label} تالف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>there is not enough memory to decode it</source>
        <translation>لا تكفي الذاكرة لفك ترميزها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/decoder_errors.py"/>
        <source>unexpected end</source>
        <translation>نهاية غير متوقعة</translation>
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
        <translation>فك الترميز</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/gamut.py"/>
        <source>About {share} of its pixels have colours beyond Display P3, which are kept as the nearest that it has.</source>
        <translation>نحو {share} من بكسلاتها ألوانه خارج Display P3، وتُحفظ بأقرب ما فيه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/gamut.py"/>
        <source>About {share} of its pixels have colours beyond sRGB, which are kept in Display P3.</source>
        <translation>نحو {share} من بكسلاتها ألوانه خارج sRGB، وتُحفظ في Display P3.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/gamut.py"/>
        <source>About {share} of its pixels have colours beyond sRGB, which are shown by the nearest that sRGB has.</source>
        <translation>نحو {share} من بكسلاتها ألوانه خارج sRGB، وتُعرض بأقرب ما في sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>drawing it takes too long, so it was stopped</source>
        <translation>طال رسمها كثيرًا فأُوقف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>its decoder crashed, so that it cannot be opened</source>
        <translation>انهار مفكك ترميزها، فلا يمكن فتحها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>its decoder made a mistake, so that it cannot be opened</source>
        <translation>أخطأ مفكك ترميزها، فلا يمكن فتحها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>its decoder took too long, and was stopped</source>
        <translation>طال فك ترميزها كثيرًا فأُوقف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/helper/process.py"/>
        <source>the process that decodes it could not be started</source>
        <translation>تعذر بدء العملية التي تفك ترميزها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a 7z archive</source>
        <translation>أرشيف 7z</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a BPG picture</source>
        <translation>صورة BPG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Blender file</source>
        <translation>ملف Blender</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Cineon film frame</source>
        <translation>إطار فيلم Cineon</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Clip Studio Paint picture</source>
        <translation>صورة Clip Studio Paint</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a DDS texture</source>
        <translation>خامة DDS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a DPX film frame</source>
        <translation>إطار فيلم DPX</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a DjVu document</source>
        <translation>مستند DjVu</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a FITS picture</source>
        <translation>صورة FITS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a FLIF picture</source>
        <translation>صورة FLIF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a GIMP project</source>
        <translation>مشروع GIMP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a JNG picture</source>
        <translation>صورة JNG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a JPEG XL picture</source>
        <translation>صورة JPEG XL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a JPEG XR picture</source>
        <translation>صورة JPEG XR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a MIFF picture of ImageMagick</source>
        <translation>صورة MIFF من ImageMagick</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Paint Shop Pro picture</source>
        <translation>صورة Paint Shop Pro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a PostScript file</source>
        <translation>ملف PostScript</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Radiance HDR picture</source>
        <translation>صورة Radiance HDR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Sun raster picture</source>
        <translation>صورة Sun النقطية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a Windows metafile</source>
        <translation>ملف Windows الرسومي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a camera&apos;s raw file</source>
        <translation>ملف خام من كاميرا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a database, perhaps a drawing in one</source>
        <translation>قاعدة بيانات، ربما فيها رسم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a farbfeld picture</source>
        <translation>صورة farbfeld</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a gzip archive</source>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a sound file</source>
        <translation>ملف صوت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a text document</source>
        <translation>مستند نصي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a video</source>
        <translation>مقطع فيديو</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>a zip archive</source>
        <translation>أرشيف zip</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an Affinity document</source>
        <translation>مستند Affinity</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an MNG animation</source>
        <translation>رسم متحرك MNG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an OpenEXR picture</source>
        <translation>صورة OpenEXR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an X11 pixmap</source>
        <translation>خريطة بكسل X11</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>an XML file, perhaps an SVG drawing</source>
        <translation>ملف XML، ربما رسم SVG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>its content is not a picture that Huescope knows</source>
        <translation>محتواه ليس صورة يعرفها Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/identify.py"/>
        <source>source code, perhaps an X11 bitmap</source>
        <translation>شيفرة مصدرية، ربما صورة X11</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <source>an array of shape {shape} is no picture; give height × width, or height × width × 1 to 4 channels (grey, grey and alpha, RGB, RGBA)</source>
        <translation>المصفوفة بالشكل {shape} ليست صورة؛ أعطِ ارتفاع × عرض، أو ارتفاع × عرض × 1 إلى 4 قنوات (رمادي، رمادي وألفا، RGB، RGBA)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <source>an array of {dtype} does not say which number is white; give one of uint8, 0 to 255</source>
        <translation>مصفوفة {dtype} لا تقول أي عدد هو الأبيض؛ أعطِ واحدة من uint8، من 0 إلى 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <source>it has no pixels</source>
        <translation>لا بكسلات فيها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/in_memory.py"/>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>it has {width_px} x {height_px} pixels, more than {limit_words}</source>
        <translation>فيها {width_px} x {height_px} بكسل، أكثر من {limit_words}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>This is number {page} of {pages} in the file.</source>
        <translation>هذه رقم {page} من {pages} في الملف.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>it has {has}, and no page {page}</source>
        <translation>فيها {has}، وليس فيها صفحة {page}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>one page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kind.py"/>
        <source>{pages} pages</source>
        <translation>{pages} صفحات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/_raw_development.py"/>
        <source>It was developed from the raw data by LibRaw, with the camera&apos;s white balance and no tone curve: cameras and other programs often show it brighter.</source>
        <translation>ظهّرها LibRaw من البيانات الخام بتوازن الأبيض من الكاميرا وبلا منحنى: كثيرًا ما تعرضها الكاميرات والبرامج الأخرى أفتح.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/_raw_development.py"/>
        <source>the raw data in it are damaged</source>
        <translation>البيانات الخام فيها تالفة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/avif.py"/>
        <location filename="../../app/huescope/imaging/kinds/gif.py"/>
        <location filename="../../app/huescope/imaging/kinds/png.py"/>
        <location filename="../../app/huescope/imaging/kinds/webp.py"/>
        <source>This is the first frame of an animation.</source>
        <translation>هذا أول إطار في رسم متحرك.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/bmp.py"/>
        <source>Its fourth channel is not stated to be transparency, and was left out.</source>
        <translation>لم تُذكر قناتها الرابعة شفافيةً، فتُركت.</translation>
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
        <translation>هذه المعاينة التي حفظها البرنامج، {width} × {height} بكسل.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <source>a JPEG-LS picture</source>
        <translation>صورة JPEG-LS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <source>it holds too little for {width_px} x {height_px} pixels</source>
        <translation>فيها أقل مما يلزم لـ{width_px} x {height_px} بكسل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg.py"/>
        <location filename="../../app/huescope/imaging/kinds/jpeg2000.py"/>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its samples of {bits} bits are of a kind that is not read</source>
        <translation>عيناتها ذات {bits} بت من نوع لا يُقرأ</translation>
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
        <translation>قنواته مخزنة بجزء من الحجم بطريقة لا تُقرأ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpeg2000.py"/>
        <source>its channels have different numbers of bits, which is not read</source>
        <translation>لقنواته أعداد مختلفة من البتات، وهذا لا يُقرأ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpegxl.py"/>
        <source>Its {bits} bits a channel were cut to eight, for imagecodecs is not installed.</source>
        <translation>خُفضت بتاتها {bits} لكل قناة إلى ثمانية، لأن imagecodecs غير مثبت.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpegxl.py"/>
        <source>JPEG XL</source>
        <translation>JPEG XL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/jpegxl.py"/>
        <source>this is a JPEG XL picture, which needs pip install &apos;huescope[jxl]&apos;</source>
        <translation>هذه صورة JPEG XL، وتحتاج إلى pip install &apos;huescope[jxl]&apos;</translation>
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
        <translation>هذه صورة كل الطبقات التي حفظها البرنامج.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>OpenEXR</source>
        <translation>OpenEXR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>it has several depths behind each pixel, which Huescope does not read</source>
        <translation>خلف كل بكسل فيها أعماق عدة، ولا يقرؤها Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>it is made of tiles or of several parts, {missing}</source>
        <translation>مكونة من بلاطات أو من أجزاء عدة، {missing}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>its compression is {words}, {missing}</source>
        <translation>ضغطها {words}، {missing}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>none of its channels ({listed}) is a colour</source>
        <translation>لا لون في قنواتها ({listed})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openexr.py"/>
        <source>which needs pip install OpenEXR</source>
        <translation>وهذا يحتاج إلى pip install OpenEXR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/openraster.py"/>
        <source>OpenRaster</source>
        <translation>OpenRaster</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <source>its {depth} channels of the kind {decode} are</source>
        <translation>قنواتها {depth} من نوع {decode}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pam.py"/>
        <source>{reason} not read</source>
        <translation>{reason} لا تُقرأ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pcx.py"/>
        <source>it is a {label} file with alpha, which is not read</source>
        <translation>إنه ملف {label} مع ألفا، ولا يُقرأ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>This is page {page} of {pages}, drawn at {width} × {height} pixels.</source>
        <translation>هذه الصفحة {page} من {pages}، مرسومة بـ{width} × {height} بكسل.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>This is the first of {pages} pages, drawn at {width} × {height} pixels.</source>
        <translation>هذه أولى {pages} صفحات، مرسومة بـ{width} × {height} بكسل.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>This is the first page, drawn at {width} × {height} pixels.</source>
        <translation>هذه الصفحة الأولى، مرسومة بـ{width} × {height} بكسل.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>drawing</source>
        <comment>in progress</comment>
        <translation>جارٍ الرسم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>the {label} file has a page of no size</source>
        <translation>في ملف {label} صفحة بلا حجم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>the {label} file has no page</source>
        <translation>لا صفحة في ملف {label}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/pdf.py"/>
        <source>this PDF opens only with a password</source>
        <translation>لا يُفتح هذا الـPDF إلا بكلمة مرور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/procreate.py"/>
        <source>Procreate</source>
        <translation>Procreate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>It was saved without a picture of the whole; its layers were put together here, and may look different in Photoshop.</source>
        <translation>حُفظت بلا صورة للكل؛ رُكبت طبقاتها هنا، وقد تبدو مختلفة في Photoshop.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>Its colours are HDR (32 bits): 1 was taken for white, brighter light dimmed to it.</source>
        <translation>ألوانها HDR (32 بت): أُخذ 1 أبيضَ، وخُفض الضوء الأسطع إليه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>Photoshop</source>
        <translation>Photoshop</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>This is a duotone, shown as the greys that its inks are laid over.</source>
        <translation>هذه ثنائية اللون، معروضة بالرماديات التي توضع أحبارها فوقها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>it was saved without a picture of the whole (“Maximize Compatibility” off), and its layers are of kinds that Huescope cannot put together</source>
        <translation>حُفظت بلا صورة للكل («تعظيم التوافق» معطل)، وطبقاتها من أنواع لا يركبها Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/psd.py"/>
        <source>its channels are inks of no colour that is stated</source>
        <translation>قنواتها أحبار لم يُذكر لونها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/radiance.py"/>
        <source>Radiance HDR</source>
        <translation>Radiance HDR</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/radiance.py"/>
        <source>its colours are stored as XYZ, which is not read</source>
        <translation>ألوانها محفوظة بـXYZ، ولا يُقرأ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>This is only the small preview that the camera stored, {width} × {height} pixels; the raw data are not read: pip install &apos;huescope[raw]&apos; adds the program that develops it.</source>
        <translation>هذه هي المعاينة الصغيرة التي حفظتها الكاميرا فقط، {width} × {height} بكسل؛ لا تُقرأ البيانات الخام: pip install &apos;huescope[raw]&apos; يضيف البرنامج الذي يُظهّرها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>This is the preview that the camera stored, {width} × {height} pixels, not the raw data; pip install &apos;huescope[raw]&apos; adds the program that develops it.</source>
        <translation>هذه هي المعاينة التي حفظتها الكاميرا، {width} × {height} بكسل، لا البيانات الخام؛ pip install &apos;huescope[raw]&apos; يضيف البرنامج الذي يُظهّرها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>camera raw</source>
        <translation>خام الكاميرا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>pip install &apos;huescope[raw]&apos; adds the program that develops it</source>
        <translation>‏pip install &apos;huescope[raw]&apos; يضيف البرنامج الذي يظهّرها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/raw.py"/>
        <source>this is a camera&apos;s raw file without a preview; {hint}</source>
        <translation>هذا ملف خام من كاميرا بلا معاينة؛ {hint}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/sketch.py"/>
        <source>Sketch</source>
        <translation>Sketch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>This drawing has no pixels of its own; it was drawn at {width} × {height} pixels.</source>
        <translation>لا بكسلات لهذا الرسم؛ رُسم بـ{width} × {height} بكسل.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/svg.py"/>
        <source>it unpacks to more than 64 MiB of drawing</source>
        <translation>ينفك إلى أكثر من 64 MiB من الرسم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>This is the first of several pages.</source>
        <translation>هذه أولى صفحات عدة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>it contains JPEG XL, which needs pip install &apos;huescope[jxl]&apos;</source>
        <translation>يحتوي على JPEG XL، ويتطلب pip install &apos;huescope[jxl]&apos;</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its colours are stored at a part of the size without compression, which is not read</source>
        <translation>ألوانها محفوظة بجزء من الحجم بلا ضغط، ولا يُقرأ ذلك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its compression ({words}, {bits} bits) is not one that Huescope reads</source>
        <translation>ضغطها ({words}، {bits} بت) ليس مما يقرؤه Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/tiff.py"/>
        <source>its kind of colours (photometric {photometric}) is not read</source>
        <translation>نوع ألوانها (photometric {photometric}) لا يُقرأ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/kinds/webp.py"/>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>It was opened at 1/{times} of its size: all of it takes {needs} a picture may take.</source>
        <translation>فُتحت بـ1/{times} من حجمها: كاملةً تأخذ {needs} يجوز لصورة أن تأخذه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>decoding its {width_px} x {height_px} pixels takes {needs} a picture may take</source>
        <translation>فك ترميز {width_px} x {height_px} بكسل يأخذ {needs} يجوز لصورة أن تأخذه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>it has {width_px} x {height_px} pixels, more than were asked for</source>
        <translation>فيها {width_px} x {height_px} بكسل، أكثر مما طُلب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/limits.py"/>
        <source>the {max_pixels} million that Huescope decodes</source>
        <translation>{max_pixels} مليونًا مما يفك Huescope ترميزه</translation>
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
        <translation>{whole_bytes} من الذاكرة، أكثر من {budget_bytes} مما</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/policy.py"/>
        <source>{memory_variable} is {megabytes}; it is a number of megabytes.</source>
        <translation>{memory_variable} هو {megabytes}؛ وهو عدد من الميغابايت.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>absolute colorimetric</source>
        <translation>قياس لوني مطلق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>perceptual</source>
        <translation>إدراكي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>relative colorimetric</source>
        <translation>قياس لوني نسبي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>saturation</source>
        <translation>تشبّع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/rendering.py"/>
        <source>{intent}, black point compensation</source>
        <translation>{intent}، تعويض النقطة السوداء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/stored_preview.py"/>
        <source>it was saved without a preview</source>
        <translation>حُفظت بلا معاينة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/stored_preview.py"/>
        <source>its preview unpacks to an unreasonable size</source>
        <translation>تنفك معاينتها إلى حجم غير معقول</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/stored_preview.py"/>
        <source>the {file_format} file is damaged</source>
        <translation>ملف {file_format} تالف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>GIF, PNG and WebP hold all of an animation</source>
        <translation>‏GIF وPNG وWebP تحمل الرسم المتحرك كله</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>Only the first of {frames} frames is in it; {what_animates}.</source>
        <translation>فيه الأول فقط من {frames} إطارات؛ {what_animates}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>measuring files</source>
        <translation>قياس الملفات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>{label} holds pictures of up to {max_side_px:,} pixels a side, and this one has {size_px:,}.</source>
        <translation>يحمل {label} صورًا حتى {max_side_px:,} بكسل للضلع، وهذه {size_px:,}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>{suffix} is not the suffix of {label}, which ends in {suffixes}.</source>
        <translation>{suffix} ليست لاحقة {label}، الذي ينتهي بـ{suffixes}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/__init__.py"/>
        <source>{suffix} is the suffix of no picture format; there are {known}.</source>
        <translation>{suffix} ليست لاحقة أي تنسيق صور؛ هناك {known}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_encoding.py"/>
        <source>Writing {pixels:.0f} megapixels as {label} takes {needed_bytes:.1f} GB of memory, more than the {budget_bytes:.1f} GB that a picture may take.</source>
        <translation>كتابة {pixels:.0f} ميغابكسل بـ{label} تأخذ {needed_bytes:.1f} GB من الذاكرة، أكثر من {budget_bytes:.1f} GB مما يجوز لصورة أن تأخذه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>It has more than 256 colours with their alpha, so it is not indexed.</source>
        <translation>فيها أكثر من 256 لونًا مع ألفا، فليست مفهرسة.</translation>
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
        <translation>PNG مفهرس</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>making the file smaller</source>
        <translation>تصغير الملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <location filename="../../app/huescope/imaging/writing/_webp.py"/>
        <location filename="../../app/huescope/imaging/writing/avif.py"/>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <location filename="../../app/huescope/imaging/writing/tiff.py"/>
        <source>writing the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/_png.py"/>
        <source>{kind} of {images} frames</source>
        <translation>{kind} من {images} إطارات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/avif.py"/>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>It has other colours beside those of the palette, as the format loses some detail.</source>
        <translation>فيه ألوان غير ألوان اللوحة، لأن التنسيق يفقد بعض التفاصيل.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/avif.py"/>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>Nearly the colours of the palette, for the web.</source>
        <translation>ألوان اللوحة تقريبًا، للويب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>Every pixel as it is, with the palette in its order; pixels are opaque or not.</source>
        <translation>كل بكسل كما هو، واللوحة بترتيبها؛ البكسلات معتمة أو لا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>GIF holds {most_entries} entries, and what is transparent takes one: ask for {most_entries2} colours.</source>
        <translation>يحمل GIF {most_entries} مدخلة، والشفاف يأخذ واحدة: اطلب {most_entries2} من الألوان.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>GIF knows no translucency: pixels are opaque from half their alpha on, and clear below.</source>
        <translation>لا يعرف GIF نصف الشفافية: البكسلات معتمة من نصف ألفا فما فوق، وصافية دونه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/gif.py"/>
        <source>animated GIF of {images} frames</source>
        <translation>‏GIF متحرك من {images} إطارات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <source>Nearly the colours of the palette; what is transparent becomes white.</source>
        <translation>ألوان اللوحة تقريبًا؛ والشفاف يصبح أبيض.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/jpeg.py"/>
        <source>{note} What was transparent is on white.</source>
        <translation>{note} ما كان شفافًا صار على أبيض.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png.py"/>
        <source>Every pixel as it is, with the palette in its order; for pixel art and icons.</source>
        <translation>كل بكسل كما هو، واللوحة بترتيبها؛ لفن البكسل والأيقونات.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png.py"/>
        <source>PNG, indexed</source>
        <translation>PNG مفهرس</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_full.py"/>
        <source>Every pixel as it is, without a palette; larger, and every program takes it.</source>
        <translation>كل بكسل كما هو بلا لوحة؛ أكبر، ويقبله كل برنامج.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_full.py"/>
        <source>PNG, full colour</source>
        <translation>PNG بكامل الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_small.py"/>
        <source>Every pixel as it is; the palette is reordered so that the file gets smaller.</source>
        <translation>كل بكسل كما هو؛ يُعاد ترتيب اللوحة ليصغر الملف.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/png_small.py"/>
        <source>PNG, smallest</source>
        <translation>PNG الأصغر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/tiff.py"/>
        <source>Every pixel as it is, for print; indexed where nothing is translucent.</source>
        <translation>كل بكسل كما هو، للطباعة؛ مفهرس حيث لا شيء نصف شفاف.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>Every pixel as it is; mostly the smallest file, for the web.</source>
        <translation>كل بكسل كما هو؛ غالبًا أصغر ملف، للويب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>WebP, lossless</source>
        <translation>WebP بلا فقد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>lossless WebP</source>
        <translation>WebP بلا فقد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp.py"/>
        <source>lossless animated WebP of {frames} frames</source>
        <translation>‏WebP متحرك بلا فقد من {frames} إطارات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>WebP, lossy</source>
        <translation>WebP مع فقد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>lossy WebP</source>
        <translation>WebP مع فقد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/imaging/writing/webp_lossy.py"/>
        <source>lossy animated WebP of {frames} frames</source>
        <translation>‏WebP متحرك مع فقد من {frames} إطارات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <location filename="../../app/huescope/project/file.py"/>
        <source>in its project.json, {error}</source>
        <translation>في project.json، {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <source>library.id is no id of an entry</source>
        <translation>‏library.id ليس معرّف مدخلة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <source>palettes has {documents} entries, not 1</source>
        <translation>في palettes {documents} مدخلات، لا 1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/file.py"/>
        <source>this is a project, and no entry of the library</source>
        <translation>هذا مشروع، وليس مدخلة في المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>The palette</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>it cannot be deleted ({strerror})</source>
        <translation>لا يمكن حذفه ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>it is not in the library any more</source>
        <translation>لم تعد في المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>the folder of the library is not there</source>
        <translation>مجلد المكتبة غير موجود</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/folder.py"/>
        <source>the library cannot be read ({strerror})</source>
        <translation>لا يمكن قراءة المكتبة ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>it cannot be read ({strerror})</source>
        <translation>لا يمكن قراءتها ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>no entry of the library is as large as that</source>
        <translation>لا مدخلة في المكتبة بهذا الكبر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>the file is empty; perhaps it is still being synced</source>
        <translation>الملف فارغ؛ ربما ما زال يُزامَن</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفًا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/found_files.py"/>
        <source>“{name}” is in {files}, because it was changed on two computers at once; the newest is shown.</source>
        <translation>«{name}» في {files}، لأنها غُيّرت على حاسوبين معًا؛ تُعرض الأحدث.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>cannot be made, because the folder above it is not there</source>
        <translation>لا يمكن إنشاؤه، لأن المجلد فوقه غير موجود</translation>
    </message>
    <message>
        <location filename="../../app/huescope/library/moving.py"/>
        <source>{moved}, {known} were there already.</source>
        <translation>{moved}، و{known} كانت هناك.</translation>
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
            <numerusform>لم تُنقل أي لوحة</numerusform>
            <numerusform>نُقلت لوحة واحدة</numerusform>
            <numerusform>نُقلت لوحتان</numerusform>
            <numerusform>نُقلت {n} لوحات</numerusform>
            <numerusform>نُقلت {n} لوحة</numerusform>
            <numerusform>نُقلت {n} لوحة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/moodboard/source.py"/>
        <source>Board of {items}</source>
        <translation>لوحة عرض من {items}</translation>
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
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>{n} صور</numerusform>
            <numerusform>{n} صورة</numerusform>
            <numerusform>{n} صورة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>The small picture {name} is damaged and was left out.</source>
        <translation>الصورة الصغيرة {name} تالفة فتُركت.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>in its {document}, {error}</source>
        <translation>في {document}، {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>this is no Huescope project</source>
        <translation>هذا ليس مشروع Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/archive.py"/>
        <source>this was made by a newer Huescope (version {version} of the file; this Huescope knows {version2})</source>
        <translation>صنعه Huescope أحدث (إصدار الملف {version}؛ وهذا Huescope يعرف {version2})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Codes in</source>
        <translation>الرموز بصيغة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Dark grey</source>
        <translation>رمادي داكن</translation>
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
        <translation>كيف تُكتب رموز الألوان.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Landscape slide</source>
        <translation>شريحة أفقية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Made with Huescope</source>
        <translation>صُنع بـHuescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Name this program in the corner.</source>
        <translation>ذكر هذا البرنامج في الزاوية.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Of an image that is copied or saved; 200 % suits print and sharp screens.</source>
        <translation>لصورة تُنسخ أو تُحفظ؛ 200 % تناسب الطباعة والشاشات الحادة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Phone story</source>
        <translation>قصة هاتف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Pins</source>
        <translation>الدبابيس</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Show where in the photograph each colour is.</source>
        <translation>إظهار موضع كل لون في الصورة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/ui/browser/listing/sorting.py"/>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Square post</source>
        <translation>منشور مربع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>The shape of the board: for a post, a slide, or the height of a phone.</source>
        <translation>شكل لوحة العرض: لمنشور أو شريحة أو ارتفاع هاتف.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>What photograph and palette lie on.</source>
        <translation>ما توضع عليه الصورة واللوحة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Write the code of each colour into its swatch.</source>
        <translation>كتابة رمز كل لون في عينته.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <source>Write the name of each colour into its swatch.</source>
        <translation>كتابة اسم كل لون في عينته.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/board/board.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>A {match} stands alone; write {match2} for the sign itself.</source>
        <translation>{match} وحده؛ اكتب {match2} للعلامة نفسها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>There is no swatch {place} in this palette.</source>
        <translation>لا عينة {place} في هذه اللوحة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>color(display-p3 …)</source>
        <translation>color(display-p3 …)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>its name as CSS allows it, without the hyphens before it</source>
        <translation>اسمها كما يسمح CSS، دون الواصلات قبله</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>its place in the palette, from 1</source>
        <translation>موضعها في اللوحة، من 1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>its share of the picture in per cent</source>
        <translation>حصتها من الصورة بالمئة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>the group that it stands in</source>
        <translation>المجموعة التي هي فيها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>what the swatch is called</source>
        <translation>اسم العينة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>{notation} is no notation; there are {notations}.</source>
        <translation>{notation} ليس صيغة كتابة؛ هناك {notations}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/clipboard_text.py"/>
        <source>{{{name}}} says nothing; there are {fields}.</source>
        <translation>{{{name}}} لا يقول شيئًا؛ هناك {fields}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>A group needs a name.</source>
        <translation>تحتاج المجموعة إلى اسم.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Add Swatch</source>
        <comment>Add {n} Swatches</comment>
        <translation>
            <numerusform>إضافة عينات</numerusform>
            <numerusform>إضافة عينة</numerusform>
            <numerusform>إضافة عينتين</numerusform>
            <numerusform>إضافة {n} عينات</numerusform>
            <numerusform>إضافة {n} عينة</numerusform>
            <numerusform>إضافة {n} عينة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>At most {max_locked} swatches can be locked.</source>
        <translation>يمكن قفل {max_locked} عينة على الأكثر.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Delete Swatch</source>
        <comment>Delete {n} Swatches</comment>
        <translation>
            <numerusform>حذف عينات</numerusform>
            <numerusform>حذف عينة</numerusform>
            <numerusform>حذف عينتين</numerusform>
            <numerusform>حذف {n} عينات</numerusform>
            <numerusform>حذف {n} عينة</numerusform>
            <numerusform>حذف {n} عينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Duplicate Swatch</source>
        <comment>Duplicate {n} Swatches</comment>
        <translation>
            <numerusform>تكرار عينات</numerusform>
            <numerusform>تكرار عينة</numerusform>
            <numerusform>تكرار عينتين</numerusform>
            <numerusform>تكرار {n} عينات</numerusform>
            <numerusform>تكرار {n} عينة</numerusform>
            <numerusform>تكرار {n} عينة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Edit Colour</source>
        <translation>تعديل اللون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Group</source>
        <translation>تجميع</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Lock Swatch</source>
        <comment>Lock {n} Swatches</comment>
        <translation>
            <numerusform>قفل عينات</numerusform>
            <numerusform>قفل عينة</numerusform>
            <numerusform>قفل عينتين</numerusform>
            <numerusform>قفل {n} عينات</numerusform>
            <numerusform>قفل {n} عينة</numerusform>
            <numerusform>قفل {n} عينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Move Swatch</source>
        <comment>Move {n} Swatches</comment>
        <translation>
            <numerusform>نقل عينات</numerusform>
            <numerusform>نقل عينة</numerusform>
            <numerusform>نقل عينتين</numerusform>
            <numerusform>نقل {n} عينات</numerusform>
            <numerusform>نقل {n} عينة</numerusform>
            <numerusform>نقل {n} عينة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>No swatch is selected.</source>
        <translation>لم تُحدد أي عينة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>There is no colour to add.</source>
        <translation>لا لون للإضافة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>There is no place {goal} in this palette.</source>
        <translation>لا موضع {goal} في هذه اللوحة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Ungroup</source>
        <translation>فك التجميع</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/editing.py"/>
        <source>Unlock Swatch</source>
        <comment>Unlock {n} Swatches</comment>
        <translation>
            <numerusform>فتح قفل عينات</numerusform>
            <numerusform>فتح قفل عينة</numerusform>
            <numerusform>فتح قفل عينتين</numerusform>
            <numerusform>فتح قفل {n} عينات</numerusform>
            <numerusform>فتح قفل {n} عينة</numerusform>
            <numerusform>فتح قفل {n} عينة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>A custom property of CSS, as the exported style sheet names it</source>
        <translation>خاصية مخصصة في CSS، كما تسميها ورقة الأنماط المصدّرة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Cyan, magenta, yellow and black in per cent, as the file states them</source>
        <translation>السماوي والأرجواني والأصفر والأسود بالمئة كما يذكرها الملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Hue in degrees, and how much white and black is mixed in</source>
        <translation>الصبغة بالدرجات، ومقدار ما يُمزج من الأبيض والأسود</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Hue in degrees, saturation and lightness of sRGB</source>
        <translation>الصبغة بالدرجات والإشباع والإضاءة في sRGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Hue in degrees, saturation and value of sRGB; not a notation of CSS</source>
        <translation>الصبغة بالدرجات والإشباع والقيمة في sRGB؛ ليست صيغة CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, chroma and hue in degrees of CIELAB, for a D50 white as in CSS</source>
        <translation>الإضاءة والتشبّع والصبغة بالدرجات في CIELAB، لأبيض D50 كما في CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, chroma and hue in degrees of Oklab</source>
        <translation>الإضاءة والتشبّع والصبغة بالدرجات في Oklab</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, green to red, and blue to yellow, for a D50 white as in CSS</source>
        <translation>الإضاءة، ومن الأخضر إلى الأحمر، ومن الأزرق إلى الأصفر، لأبيض D50 كما في CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Lightness, green to red, and blue to yellow, of Oklab</source>
        <translation>الإضاءة، ومن الأخضر إلى الأحمر، ومن الأزرق إلى الأصفر، في Oklab</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Oklab</source>
        <translation>Oklab</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Red, green and blue in hexadecimal digits, two each</source>
        <translation>الأحمر والأخضر والأزرق بأرقام ستعشرية، رقمان لكل منها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Red, green and blue of Display P3, 0 to 1</source>
        <translation>الأحمر والأخضر والأزرق في Display P3، من 0 إلى 1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>Red, green and blue of sRGB, 0 to 255</source>
        <translation>الأحمر والأخضر والأزرق في sRGB، من 0 إلى 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>clearly different</source>
        <translation>مختلف بوضوح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>large text passes</source>
        <translation>النص الكبير يجتاز</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>looks the same to most eyes</source>
        <translation>يبدو واحدًا لمعظم العيون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>no text passes</source>
        <translation>لا يجتاز أي نص</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>text passes, AA</source>
        <translation>النص يجتاز، AA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>text passes, AAA</source>
        <translation>النص يجتاز، AAA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/facts.py"/>
        <source>very different</source>
        <translation>مختلف جدًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>cannot be written ({cause})</source>
        <translation>لا يمكن كتابته ({cause})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>its folder takes no new files</source>
        <translation>لا يقبل مجلده ملفات جديدة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>the folder cannot be made ({strerror})</source>
        <translation>لا يمكن إنشاء المجلد ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>there is no folder {parent}</source>
        <translation>لا مجلد {parent}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>this is a device or a pipe, not a file</source>
        <translation>هذا جهاز أو أنبوب، لا ملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>this is a file, where a folder is needed</source>
        <translation>هذا ملف حيث يلزم مجلد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>this is not a possible file name</source>
        <translation>هذا اسم ملف غير ممكن</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/files.py"/>
        <source>{relative} is no file of this folder, and was not written</source>
        <translation>{relative} ليس ملفًا في هذا المجلد، ولم يُكتب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Adobe</source>
        <translation>Adobe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>App development</source>
        <translation>تطوير التطبيقات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Design tokens</source>
        <translation>رموز التصميم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Paint and draw</source>
        <translation>الرسم والتلوين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/format.py"/>
        <source>Your templates</source>
        <translation>قوالبك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>There is no colour in it.</source>
        <translation>لا لون فيه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>there is nothing in it</source>
        <translation>لا شيء فيه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>this is no palette file that Huescope knows</source>
        <translation>هذا ليس ملف لوحة يعرفه Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{label} files can be opened, but not written.</source>
        <translation>يمكن فتح ملفات {label}، لكن لا كتابتها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{label} has no option {name}; it has {known}.</source>
        <translation>لا خيار {name} في {label}؛ فيه {known}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{name} is no palette format; huescope formats lists them.{meant}</source>
        <translation>{name} ليس تنسيق لوحات؛ يسردها huescope formats.{meant}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/__init__.py"/>
        <source>{value} is no value of {name}; there are {choices}.</source>
        <translation>{value} ليست قيمة لـ{name}؛ هناك {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>A book of Photoshop; it can be opened, but not written.</source>
        <translation>كتاب ألوان من Photoshop؛ يُفتح ولا يُكتب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>Adobe colour book</source>
        <translation>كتاب ألوان Adobe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/corel.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>a colour</source>
        <translation>لون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>the key of a colour</source>
        <translation>مفتاح لون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of a text</source>
        <translation>طول نص</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the number of colours</source>
        <translation>عدد الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>the version and the book&apos;s number</source>
        <translation>الإصدار ورقم الكتاب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acb.py"/>
        <source>{model} is no known colour space</source>
        <translation>{model} ليس فضاء لون معروفًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acbl.py"/>
        <source>A book of Illustrator and InDesign; it can be opened, but not written.</source>
        <translation>كتاب ألوان من Illustrator وInDesign؛ يُفتح ولا يُكتب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acbl.py"/>
        <source>Adobe colour book library</source>
        <translation>مكتبة كتب ألوان Adobe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/acbl.py"/>
        <location filename="../../app/huescope/palette/formats/idml.py"/>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>in no space that is known here</source>
        <translation>في فضاء غير معروف هنا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>Photoshop swatches</source>
        <translation>عينات Photoshop</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>Swatches for Photoshop, and for GIMP, Krita, Photopea and others that read them.</source>
        <translation>عينات لـPhotoshop، ولـGIMP وKrita وPhotopea وغيرها مما يقرؤها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>a colour is wrong: {error}</source>
        <translation>لون خاطئ: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>a name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>no hierarchy is there</source>
        <translation>لا ترتيب هرمي فيه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>something unknown follows the colours</source>
        <translation>يلي الألوانَ شيء مجهول</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of a name</source>
        <translation>طول اسم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the length of the groups</source>
        <translation>طول المجموعات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the second version</source>
        <translation>الإصدار الثاني</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>the version is {version}, and only 1 and 2 are known</source>
        <translation>الإصدار {version}، والمعروف 1 و2 فقط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>version 2 should follow, not {second}</source>
        <translation>ينبغي أن يلي الإصدار 2، لا {second}</translation>
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
            <numerusform>لا ألوان</numerusform>
            <numerusform>لون واحد</numerusform>
            <numerusform>لونان</numerusform>
            <numerusform>{n} ألوان</numerusform>
            <numerusform>{n} لونًا</numerusform>
            <numerusform>{n} لون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{n} colour is promised</source>
        <comment>{n} colours are promised</comment>
        <translation>
            <numerusform>لا ألوان موعودة</numerusform>
            <numerusform>لون واحد موعود</numerusform>
            <numerusform>لونان موعودان</numerusform>
            <numerusform>{n} ألوان موعودة</numerusform>
            <numerusform>{n} لونًا موعودًا</numerusform>
            <numerusform>{n} لون موعود</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>{promised} and there is room for {remaining}</source>
        <translation>{promised} والمتسع لـ{remaining}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/aco.py"/>
        <source>“{value}” is a number in {books}&apos;s book, which says no colour, and is left out.</source>
        <translation>«{value}» رقم في كتاب {books} لا يقول لونًا، فتُرك.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>Adobe colour table</source>
        <translation>جدول ألوان Adobe</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>The file counts no colours, and holds {entries}.</source>
        <translation>يعدّ الملف صفر ألوان، وفيه {entries}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>Up to 256 colours without names, for indexed pictures in Photoshop and others.</source>
        <translation>حتى 256 لونًا بلا أسماء، للصور المفهرسة في Photoshop وغيره.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>a colour table has {table} or {table2} bytes, and this has {data}</source>
        <translation>في جدول الألوان {table} أو {table2} بايت، وفي هذا {data}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>at byte {table}, {count} colours are promised, not 256</source>
        <translation>عند البايت {table} وُعد بـ{count} لونًا، لا 256</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/act.py"/>
        <source>the colour table is empty: it counts no colours</source>
        <translation>جدول الألوان فارغ: يعدّ صفر ألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>A palette of Affinity; it can be opened, but not written: Affinity opens .ase.</source>
        <translation>لوحة Affinity؛ تُفتح ولا تُكتب: Affinity يفتح .ase.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>Affinity palette</source>
        <translation>لوحة Affinity</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>The file has {names} names and {entries} colours that can be read; the names are left out.</source>
        <translation>في الملف {names} أسماء و{entries} ألوان مقروءة؛ تُركت الأسماء.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>a name is longer than any</source>
        <translation>اسم أطول من أي اسم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>it ends within a colour</source>
        <translation>ينتهي داخل لون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>more names are promised than there is room for</source>
        <translation>وُعد بأسماء أكثر من المتسع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>the number of names</source>
        <translation>عدد الأسماء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/afpalette.py"/>
        <source>there is no list of colours in it</source>
        <translation>لا قائمة ألوان فيه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/alacritty.py"/>
        <source>A theme of the sixteen colours of a terminal, to import in alacritty.toml.</source>
        <translation>سمة بألوان الطرفية الستة عشر، تُستورد في alacritty.toml.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/alacritty.py"/>
        <source>Alacritty theme</source>
        <translation>سمة Alacritty</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/android.py"/>
        <source>Android colors.xml</source>
        <translation>Android colors.xml</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/android.py"/>
        <source>Colour resources for an Android app, such as R.color.sky_1.</source>
        <translation>موارد ألوان لتطبيق Android، مثل R.color.sky_1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/android.py"/>
        <source>{words} is no colour of this file</source>
        <translation>{words} ليس لونًا في هذا الملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>A block of an unknown kind ({kind:#06x}) is left out.</source>
        <translation>تُركت كتلة من نوع مجهول ({kind:#06x}).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>A group round all</source>
        <translation>مجموعة حول الكل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>Adobe Swatch Exchange</source>
        <translation>Adobe Swatch Exchange</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>Puts colours that are in no group into one that has the palette&apos;s name.</source>
        <translation>يضع الألوان بلا مجموعة في مجموعة باسم اللوحة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>Swatches for Illustrator, InDesign, Photoshop, Affinity and many other programs.</source>
        <translation>عينات لـIllustrator وInDesign وPhotoshop وAffinity وبرامج كثيرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>The group “{title}” has no colours and is left out.</source>
        <translation>لا ألوان في المجموعة «{title}» فتُركت.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>The header states version {version}.{version2}; the file is read as version 1.0.</source>
        <translation>تذكر الترويسة الإصدار {version}.{version2}؛ قُرئ الملف إصدارًا 1.0.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>a block</source>
        <translation>كتلة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the colour space</source>
        <translation>فضاء اللون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the kind of a block</source>
        <translation>نوع كتلة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the kind of a colour</source>
        <translation>نوع لون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the length of a block</source>
        <translation>طول كتلة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>the number of blocks</source>
        <translation>عدد الكتل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>{blocks} and there is room for {most} at most</source>
        <translation>{blocks} والمتسع لـ{most} على الأكثر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>{decode} is no known colour space</source>
        <translation>{decode} ليس فضاء لون معروفًا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/ase.py"/>
        <source>{n} block is promised</source>
        <comment>{n} blocks are promised</comment>
        <translation>
            <numerusform>لا كتل موعودة</numerusform>
            <numerusform>كتلة واحدة موعودة</numerusform>
            <numerusform>كتلتان موعودتان</numerusform>
            <numerusform>{n} كتل موعودة</numerusform>
            <numerusform>{n} كتلة موعودة</numerusform>
            <numerusform>{n} كتلة موعودة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/base16.py"/>
        <source>A scheme of sixteen colours by their roles, for editors and terminals.</source>
        <translation>مخطط من ستة عشر لونًا بأدوارها، للمحررات والطرفيات.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/base16.py"/>
        <source>Base16 scheme</source>
        <translation>مخطط Base16</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/base16.py"/>
        <source>By {author}</source>
        <translation>من {author}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/blender.py"/>
        <source>A script for Blender&apos;s text editor, which makes the palette for painting.</source>
        <translation>نص برمجي لمحرر Blender ينشئ اللوحة للتلوين.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/blender.py"/>
        <source>Blender script</source>
        <translation>نص Blender البرمجي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/blender.py"/>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <location filename="../../app/huescope/palette/reading/swatches.py"/>
        <source>there is no colour in it</source>
        <translation>لا لون فيه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/bootstrap.py"/>
        <source>Variables of Bootstrap 5</source>
        <translation>متغيرات Bootstrap 5</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/bootstrap.py"/>
        <source>Variables such as --bs-primary for light and dark, and buttons in these colours.</source>
        <translation>متغيرات مثل --bs-primary للفاتح والداكن، وأزرار بهذه الألوان.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>A list of the colour picker of macOS; it can be opened, but not written.</source>
        <translation>قائمة من منتقي ألوان macOS؛ تُفتح ولا تُكتب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>colour {number} of {colors} has no name or value</source>
        <translation>لا اسم أو قيمة للون {number} من {colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>colour {number} of {count} has no name</source>
        <translation>لا اسم للون {number} من {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>colour {number}, {title}, is wrong: {error}</source>
        <translation>اللون {number}، {title}، خاطئ: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>it does not say how many colours it has</source>
        <translation>لا يقول كم لونًا فيه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>it has no list {key}</source>
        <translation>لا قائمة {key} فيه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>it has {named} for {colors}</source>
        <translation>فيه {named} لـ{colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>its property list has no objects</source>
        <translation>لا كائنات في قائمة خصائصه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>its property list is broken in line {lineno}</source>
        <translation>قائمة خصائصه تالفة في السطر {lineno}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>its property list is cut off or damaged</source>
        <translation>قائمة خصائصه مقطوعة أو تالفة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>macOS colour list</source>
        <translation>قائمة ألوان macOS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>{left_out} of the colours have no fixed value and were left out.</source>
        <translation>{left_out} من الألوان بلا قيمة ثابتة فتُركت.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/clr.py"/>
        <source>{n} name</source>
        <comment>{n} names</comment>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>{n} أسماء</numerusform>
            <numerusform>{n} اسمًا</numerusform>
            <numerusform>{n} اسم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>Colours for an app in Kotlin, such as BlueHour.Sky1.</source>
        <translation>ألوان لتطبيق Kotlin، مثل BlueHour.Sky1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>Jetpack Compose</source>
        <translation>Jetpack Compose</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/compose.py"/>
        <source>The package of the file, such as com.example.theme.</source>
        <translation>حزمة الملف، مثل com.example.theme.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/coolors.py"/>
        <source>Coolors code</source>
        <translation>شيفرة Coolors</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/coolors.py"/>
        <source>What Coolors exports as code: arrays, objects and XML of the same colours.</source>
        <translation>ما يصدّره Coolors شيفرةً: مصفوفات وكائنات وXML للألوان نفسها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel.py"/>
        <source>A palette of CorelDRAW, with spot colours; it can be opened, but not written.</source>
        <translation>لوحة CorelDRAW بألوان خاصة؛ تُفتح ولا تُكتب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel.py"/>
        <source>CorelDRAW palette</source>
        <translation>لوحة CorelDRAW</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <source>Colours of CMYK in a text, of old versions of CorelDRAW; it cannot be written.</source>
        <translation>ألوان CMYK نصية من إصدارات CorelDRAW القديمة؛ لا تُكتب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <source>CorelDRAW 3 palette</source>
        <translation>لوحة CorelDRAW 3</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <location filename="../../app/huescope/palette/formats/ggr.py"/>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <location filename="../../app/huescope/palette/formats/kde.py"/>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/corel_text.py"/>
        <source>no name with four numbers</source>
        <translation>لا اسم مع أربعة أعداد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>CSS custom properties</source>
        <translation>خصائص CSS المخصصة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>Variables for a style sheet, such as --sky-1: #87ceeb.</source>
        <translation>متغيرات لورقة أنماط، مثل ⁦--sky-1: #87ceeb⁩.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>Whether browsers that know no wide or modern colours get the nearest in sRGB.</source>
        <translation>هل تأخذ المتصفحات التي لا تعرف الألوان الواسعة أو الحديثة أقربها في sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/css.py"/>
        <source>sRGB first</source>
        <translation>sRGB أولًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>A table for spreadsheets: names, groups, values and shares.</source>
        <translation>جدول لبرامج الجداول: أسماء ومجموعات وقيم وحصص.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Between columns</source>
        <translation>بين الأعمدة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>For Excel</source>
        <translation>لـExcel</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>What spreadsheets of your country expect.</source>
        <translation>ما تتوقعه برامج الجداول في بلدك.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>Whether the file starts with a mark, without which Excel breaks accents.</source>
        <translation>هل يبدأ الملف بعلامة يفسد Excel الحروف من دونها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>has {found} for a colour, which is none</source>
        <translation>فيه {found} لونًا، وليس كذلك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>line {line_num} is no table ({error})</source>
        <translation>السطر {line_num} ليس جدولًا ({error})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/csv.py"/>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>3D LUT</source>
        <translation>LUT ثلاثي الأبعاد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>A table for Photoshop, Premiere, Resolve and others that maps a picture to the palette.</source>
        <translation>جدول لـPhotoshop وPremiere وResolve وغيرها يحوّل صورة إلى اللوحة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>How many steps each of red, green and blue has.</source>
        <translation>كم خطوة لكل من الأحمر والأخضر والأزرق.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/cube.py"/>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>As named</source>
        <translation>كما سُميت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>As stated</source>
        <translation>كما ذُكرت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Colour space</source>
        <translation>فضاء اللون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>Design tokens (DTCG)</source>
        <translation>رموز التصميم (DTCG)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>How tokens are called.</source>
        <translation>كيف تُسمى الرموز.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>In which space colours are stated.</source>
        <translation>في أي فضاء تُذكر الألوان.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/dtcg.py"/>
        <source>Tokens that design tools and build tools share, in the format of 2025.10.</source>
        <translation>رموز تتشاركها أدوات التصميم والبناء، بتنسيق 2025.10.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma.py"/>
        <source>A mode of a collection of variables, to be imported in Figma.</source>
        <translation>وضع من مجموعة متغيرات، يُستورد في Figma.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma.py"/>
        <source>Figma variables</source>
        <translation>متغيرات Figma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma_json.py"/>
        <source>Figma JSON</source>
        <translation>JSON من Figma</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/figma_json.py"/>
        <source>Variables with their modes, or colour styles, as Figma&apos;s REST interface gives them.</source>
        <translation>متغيرات بأوضاعها، أو أنماط ألوان، كما تعطيها واجهة REST في Figma.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/flutter.py"/>
        <source>Colours for an app in Dart, such as BlueHour.sky1.</source>
        <translation>ألوان لتطبيق Dart، مثل BlueHour.sky1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/flutter.py"/>
        <source>Flutter</source>
        <translation>Flutter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ggr.py"/>
        <source>A gradient of GIMP, opened as the colours of its stops; it cannot be written.</source>
        <translation>تدرج من GIMP، يُفتح بألوان محطاته؛ لا يُكتب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/ggr.py"/>
        <source>GIMP gradient</source>
        <translation>تدرج GIMP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>A ColorPalette resource for the colour picker of Godot 4.</source>
        <translation>مورد ColorPalette لمنتقي الألوان في Godot 4.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>Godot palette</source>
        <translation>لوحة Godot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>a channel of a colour is no number</source>
        <translation>قناة في لون ليست عددًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <source>it has no list of colours</source>
        <translation>لا قائمة ألوان فيه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/godot.py"/>
        <source>its {numbers} numbers are no whole colours</source>
        <translation>أعداده {numbers} ليست ألوانًا كاملة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>A palette for the colour picker Gpick.</source>
        <translation>لوحة لمنتقي الألوان Gpick.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>Gpick palette</source>
        <translation>لوحة Gpick</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>a chunk</source>
        <translation>قطعة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>a value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/formats/pixelorama.py"/>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <location filename="../../app/huescope/palette/reading/entries.py"/>
        <source>colour {place}</source>
        <translation>اللون {place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the header of a chunk</source>
        <translation>ترويسة قطعة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpick.py"/>
        <source>the type of a value</source>
        <translation>نوع قيمة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <source>A palette for GIMP, Inkscape, Krita, Aseprite, Scribus and others.</source>
        <translation>لوحة لـGIMP وInkscape وKrita وAseprite وScribus وغيرها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <source>As the program likes</source>
        <translation>كما يشاء البرنامج</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <source>GIMP palette</source>
        <translation>لوحة GIMP</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/gpl.py"/>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>How many colours stand in a row.</source>
        <translation>كم لونًا في الصف.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>Gradients of Photoshop, opened as the colours of their stops; they cannot be written.</source>
        <translation>تدرجات Photoshop، تُفتح بألوان محطاتها؛ لا تُكتب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>Photoshop gradients</source>
        <translation>تدرجات Photoshop</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>a stop</source>
        <translation>محطة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>no colour of its own</source>
        <translation>لا لون لها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the current colour of the program</source>
        <translation>لون البرنامج الحالي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the end of a gradient</source>
        <translation>نهاية تدرج</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the kind of a stop</source>
        <translation>نوع محطة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the number of gradients</source>
        <translation>عدد التدرجات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the number of stops</source>
        <translation>عدد المحطات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the number of stops of opacity</source>
        <translation>عدد محطات العتامة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the stops of opacity</source>
        <translation>محطات العتامة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the version is {version}, and only 3 and 5 are known</source>
        <translation>الإصدار {version}، والمعروف 3 و5 فقط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>the version of the description</source>
        <translation>إصدار الوصف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/grd.py"/>
        <source>there is no list of gradients</source>
        <translation>لا قائمة تدرجات فيه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html.py"/>
        <source>A page of swatches for a web browser; a click on a value copies it.</source>
        <translation>صفحة عينات لمتصفح؛ نقرة على قيمة تنسخها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html.py"/>
        <source>HTML page</source>
        <translation>صفحة HTML</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html_page.py"/>
        <source>The swatches of a page, or else the colours of its style sheets.</source>
        <translation>عينات صفحة، أو ألوان أوراق أنماطها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/html_page.py"/>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>Huescope project</source>
        <translation>مشروع Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>The palette with all that Huescope knows of it; Save keeps its picture as well.</source>
        <translation>اللوحة مع كل ما يعرفه Huescope عنها؛ الحفظ يُبقي صورتها أيضًا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>The project holds {stated} palettes; this is the one that was in front.</source>
        <translation>في المشروع {stated} لوحات؛ وهذه التي كانت في الأمام.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/huescope.py"/>
        <source>the project has no palette</source>
        <translation>لا لوحة في المشروع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/idml.py"/>
        <source>InDesign document (IDML)</source>
        <translation>مستند InDesign (IDML)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/idml.py"/>
        <source>The swatches of a document of InDesign, saved as IDML; it cannot be written.</source>
        <translation>عينات مستند InDesign محفوظ بـIDML؛ لا يُكتب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <source>A preset of the sixteen colours of a terminal, its ground and text, for iTerm2.</source>
        <translation>إعداد بألوان الطرفية الستة عشر وأرضيتها ونصها لـiTerm2.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <source>iTerm2 colours</source>
        <translation>ألوان iTerm2</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <location filename="../../app/huescope/palette/formats/scribus.py"/>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <source>no colour</source>
        <translation>لا لون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/iterm.py"/>
        <source>the property list is cut off or damaged</source>
        <translation>قائمة الخصائص مقطوعة أو تالفة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>Colours without names for PaintShop Pro, Aseprite, Krita and game tools.</source>
        <translation>ألوان بلا أسماء لـPaintShop Pro وAseprite وKrita وأدوات الألعاب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>Paint Shop Pro palette</source>
        <translation>لوحة Paint Shop Pro</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>the version {version} and a number of colours should stand</source>
        <translation>ينبغي أن يكون هنا الإصدار {version} وعدد ألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{count} is no number of colours</source>
        <translation>{count} ليس عدد ألوان</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{n} is there</source>
        <comment>{n} are there</comment>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>واحد موجود</numerusform>
            <numerusform>اثنان موجودان</numerusform>
            <numerusform>{n} موجودة</numerusform>
            <numerusform>{n} موجودًا</numerusform>
            <numerusform>{n} موجود</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/jasc.py"/>
        <source>{promised} and {found}</source>
        <translation>{promised} و{found}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/json.py"/>
        <source>All that is known of the palette, for scripts and for keeping.</source>
        <translation>كل ما يُعرف عن اللوحة، للنصوص البرمجية وللحفظ.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kde.py"/>
        <source>A palette for KDE&apos;s programs; colour schemes of Plasma can be opened, too.</source>
        <translation>لوحة لبرامج KDE؛ وتُفتح مخططات ألوان Plasma أيضًا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kde.py"/>
        <source>KDE palette</source>
        <translation>لوحة KDE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kitty.py"/>
        <source>A theme of the sixteen colours of a terminal, to include in kitty.conf.</source>
        <translation>سمة بألوان الطرفية الستة عشر، تُضمّن في kitty.conf.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kitty.py"/>
        <source>kitty theme</source>
        <translation>سمة kitty</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source> of the group {title}</source>
        <translation> من المجموعة {title}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>A palette for Krita, with groups, spot colours, CMYK, Lab and colours beyond sRGB.</source>
        <translation>لوحة لـKrita، بمجموعات وألوان خاصة وCMYK وLab وألوان خارج sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>Krita palette</source>
        <translation>لوحة Krita</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>entry {number}{where} is wrong: {error}</source>
        <translation>المدخلة {number}{where} خاطئة: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>its {document} is no palette but {tag}</source>
        <translation>{document} فيه ليس لوحة بل {tag}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>{count} of the colours are in the profile {profile} and were taken as sRGB.</source>
        <translation>{count} من الألوان بملف {profile} وأُخذت sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/kpl.py"/>
        <source>{left_out} of the colours are in a space that Huescope does not know.</source>
        <translation>{left_out} من الألوان في فضاء لا يعرفه Huescope.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/less.py"/>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/less.py"/>
        <source>Variables such as @sky-1: #87ceeb, and a map of them all.</source>
        <translation>متغيرات مثل ⁦@sky-1: #87ceeb⁩، وخريطة بها كلها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/named_xml.py"/>
        <source>Elements called color, with their value as text or attribute; only read.</source>
        <translation>عناصر اسمها color، قيمتها نص أو سمة؛ للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/named_xml.py"/>
        <source>XML with colours</source>
        <translation>XML مع ألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/opencolor.py"/>
        <source>A text that people and programs read alike, with groups and several notations.</source>
        <translation>نص يقرؤه الناس والبرامج معًا، بمجموعات وصيغ عدة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/opencolor.py"/>
        <source>Open Color</source>
        <translation>Open Color</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/opencolor.py"/>
        <source>no colour, or leads to none</source>
        <translation>لا لون، أو لا يقود إلى لون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <source>Paint.NET palette</source>
        <translation>لوحة Paint.NET</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <source>Up to 96 colours for Paint.NET, transparency included.</source>
        <translation>حتى 96 لونًا لـPaint.NET، مع الشفافية.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/paintnet.py"/>
        <source>{line} is no colour</source>
        <translation>{line} ليس لونًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>A sheet of swatches with their names and values, on pages for print.</source>
        <translation>ورقة عينات بأسمائها وقيمها، على صفحات للطباعة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>A4 landscape</source>
        <translation>A4 أفقي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>Letter landscape</source>
        <translation>Letter أفقي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>PDF sheet</source>
        <translation>ورقة PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pdf.py"/>
        <source>The size of the pages.</source>
        <translation>حجم الصفحات.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>Penpot file</source>
        <translation>ملف Penpot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>The colours and tokens of a Penpot design; it can be opened, but not written.</source>
        <translation>ألوان ورموز تصميم Penpot؛ يُفتح ولا يُكتب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>a gradient or image</source>
        <translation>تدرج أو صورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>its manifest lists no designs of Penpot</source>
        <translation>لا يسرد بيانه تصاميم Penpot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/penpot.py"/>
        <source>{told} is no colour</source>
        <translation>{told} ليس لونًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pixelorama.py"/>
        <source>A palette of the pixel art editor Pixelorama; it can be opened, but not written.</source>
        <translation>لوحة محرر فن البكسل Pixelorama؛ تُفتح ولا تُكتب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/pixelorama.py"/>
        <source>Pixelorama palette</source>
        <translation>لوحة Pixelorama</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/plain_json.py"/>
        <source>JSON with colours</source>
        <translation>JSON مع ألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/plain_json.py"/>
        <source>Lists and maps of colours, as scripts and web sites write them.</source>
        <translation>قوائم وخرائط ألوان كما تكتبها النصوص البرمجية والمواقع.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>A sheet of swatches with their names and values, as a picture.</source>
        <translation>ورقة عينات بأسمائها وقيمها، صورةً.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>How many pixels wide the picture is; 1200 suits screens, 4800 print.</source>
        <translation>عرض الصورة بالبكسل؛ 1200 تناسب الشاشات، و4800 الطباعة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>PNG sheet</source>
        <translation>ورقة PNG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/png.py"/>
        <source>{n} px</source>
        <translation>{n} px || {n} px || {n} px || {n} px || {n} px || {n} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/preprocessed.py"/>
        <source>Sass, SCSS, Less, PostCSS</source>
        <translation>‏Sass وSCSS وLess وPostCSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/preprocessed.py"/>
        <source>Variables, maps and what well-known functions compute of them.</source>
        <translation>متغيرات وخرائط وما تحسبه منها دوال معروفة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>Procreate swatches</source>
        <translation>عينات Procreate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>Up to 30 colours without names for Procreate on the iPad.</source>
        <translation>حتى 30 لونًا بلا أسماء لـProcreate على iPad.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>swatch {place} is no colour</source>
        <translation>العينة {place} ليست لونًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>swatch {place} is wrong: {error}</source>
        <translation>العينة {place} خاطئة: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/procreate.py"/>
        <source>{member} has no list of swatches</source>
        <translation>لا قائمة عينات في {member}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>Colours without names of older Windows programs.</source>
        <translation>ألوان بلا أسماء من برامج Windows القديمة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>Windows palette</source>
        <translation>لوحة Windows</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the header of the colours</source>
        <translation>ترويسة الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the list of colours</source>
        <translation>قائمة الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the list of {count}</source>
        <translation>قائمة {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/riff.py"/>
        <source>the version is {version:#06x}, and only {palette:#06x} is known</source>
        <translation>الإصدار {version:#06x}، والمعروف {palette:#06x} فقط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/scribus.py"/>
        <source>A colour set of Scribus; it can be opened, but not written: Scribus opens .gpl.</source>
        <translation>مجموعة ألوان Scribus؛ تُفتح ولا تُكتب: Scribus يفتح .gpl.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/scribus.py"/>
        <source>Scribus colours</source>
        <translation>ألوان Scribus</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/scss.py"/>
        <source>Variables such as $sky-1: #87ceeb, and a map of them all.</source>
        <translation>متغيرات مثل ⁦$sky-1: #87ceeb⁩، وخريطة بها كلها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>Channels of HSL</source>
        <translation>قنوات HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>How colours are written; older themes want the bare channels of HSL.</source>
        <translation>كيف تُكتب الألوان؛ تريد السمات القديمة قنوات HSL مجردة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Notation</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>The variables of a theme for light and dark, such as --primary, from the palette.</source>
        <translation>متغيرات سمة فاتحة وداكنة مثل --primary، من اللوحة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/shadcn.py"/>
        <source>shadcn/ui theme</source>
        <translation>سمة shadcn/ui</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sk1.py"/>
        <source>A palette of the drawing program sK1; it can be opened, but not written.</source>
        <translation>لوحة برنامج الرسم sK1؛ تُفتح ولا تُكتب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sk1.py"/>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>a channel is no number</source>
        <translation>قناة ليست عددًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sk1.py"/>
        <source>sK1 palette</source>
        <translation>لوحة sK1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>A palette of the drawing program Skencil; it can be opened, but not written.</source>
        <translation>لوحة برنامج الرسم Skencil؛ تُفتح ولا تُكتب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>Skencil palette</source>
        <translation>لوحة Skencil</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/skencil.py"/>
        <source>no three numbers</source>
        <translation>لا ثلاثة أعداد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <source>Colours for the Sketch Palettes plugin of Sketch, transparency included.</source>
        <translation>ألوان لإضافة Sketch Palettes في Sketch، مع الشفافية.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/sketch.py"/>
        <source>Sketch palette</source>
        <translation>لوحة Sketch</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>A colour table for LibreOffice and OpenOffice.</source>
        <translation>جدول ألوان لـLibreOffice وOpenOffice.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>LibreOffice colours</source>
        <translation>ألوان LibreOffice</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>entry {number}</source>
        <translation>المدخلة {number}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/soc.py"/>
        <source>{color} is no colour</source>
        <translation>{color} ليس لونًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/style_dictionary.py"/>
        <source>Properties under color, for a build with Style Dictionary.</source>
        <translation>خصائص تحت color، للبناء بـStyle Dictionary.</translation>
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
        <translation>متغيرات مثل ⁦sky-1 = #87ceeb⁩، وجدول بها كلها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/svg.py"/>
        <source>A sheet of swatches with their names and values, as a drawing with text.</source>
        <translation>ورقة عينات بأسمائها وقيمها، رسمًا مع نص.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/svg.py"/>
        <source>SVG sheet</source>
        <translation>ورقة SVG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <source>A book of SwatchBooker, with groups and spot colours; it cannot be written.</source>
        <translation>كتاب SwatchBooker بمجموعات وألوان خاصة؛ لا يُكتب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swatchbooker.py"/>
        <source>SwatchBooker book</source>
        <translation>كتاب SwatchBooker</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swiftui.py"/>
        <source>Colours for an app of Apple&apos;s systems, such as BlueHour.sky1.</source>
        <translation>ألوان لتطبيق على أنظمة Apple، مثل BlueHour.sky1.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/swiftui.py"/>
        <source>SwiftUI</source>
        <translation>SwiftUI</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>A configuration that adds the colours to the theme, for bg-sky-1 and the like.</source>
        <translation>إعداد يضيف الألوان إلى السمة، لـbg-sky-1 وأمثالها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>How the configuration is exported.</source>
        <translation>كيف يُصدَّر الإعداد.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tailwind3.py"/>
        <source>Module</source>
        <translation>وحدة</translation>
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
        <translation>متغيرات سمة مثل ⁦--color-sky-1⁩، لـbg-sky-1 وأمثالها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/text.py"/>
        <source>Lists of colours with or without names, and addresses of palettes on the web.</source>
        <translation>قوائم ألوان بأسماء أو بلا أسماء، وعناوين لوحات على الويب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/text.py"/>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>$value and $type</source>
        <translation>⁦$value⁩ و⁦$type⁩</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>A set of tokens to import in Tokens Studio for Figma, or in Penpot.</source>
        <translation>مجموعة رموز تُستورد في Tokens Studio لـFigma أو في Penpot.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>Tokens Studio, Penpot</source>
        <translation>Tokens Studio، Penpot</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>Which keys tokens have: Penpot, and Tokens Studio as it is set up today, want $value.</source>
        <translation>أي مفاتيح للرموز: يريد Penpot وTokens Studio بإعداده الحالي ⁦$value⁩.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/tokens_studio.py"/>
        <source>value and type</source>
        <translation>value وtype</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/vga.py"/>
        <source>Bytes of red, green and blue, 6 or 8 bits each; it can be opened, but not written.</source>
        <translation>بايتات أحمر وأخضر وأزرق، 6 أو 8 بت لكل منها؛ تُفتح ولا تُكتب.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/vga.py"/>
        <source>VGA palette</source>
        <translation>لوحة VGA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/vga.py"/>
        <source>it has {data} bytes, which are no whole colours</source>
        <translation>فيها {data} بايت، وليست ألوانًا كاملة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/windows_terminal.py"/>
        <source>A scheme of the sixteen colours of a terminal, to paste under schemes.</source>
        <translation>مخطط بألوان الطرفية الستة عشر، يُلصق تحت schemes.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/windows_terminal.py"/>
        <source>Windows Terminal scheme</source>
        <translation>مخطط Windows Terminal</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode.py"/>
        <source>An asset catalogue for Xcode: a folder with a colour set for each swatch.</source>
        <translation>كتالوج أصول لـXcode: مجلد فيه مجموعة لون لكل عينة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode.py"/>
        <source>Xcode colour sets</source>
        <translation>مجموعات ألوان Xcode</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>The Contents.json of a colour set, or a catalogue as a zip file.</source>
        <translation>ملف Contents.json لمجموعة لون، أو كتالوج بملف zip.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>Xcode colour set</source>
        <translation>مجموعة لون Xcode</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xcode_colors.py"/>
        <source>in a space or notation that is not known here</source>
        <translation>في فضاء أو صيغة غير معروفة هنا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>Illustrator and InDesign documents</source>
        <translation>مستندات Illustrator وInDesign</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>The swatches that a document&apos;s metadata lists; its artwork is not looked at.</source>
        <translation>العينات التي تسردها بيانات المستند الوصفية؛ لا يُنظر في رسومه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/formats/xmp_swatches.py"/>
        <source>the list of swatches is cut off</source>
        <translation>قائمة العينات مقطوعة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/losses.py"/>
        <source>{n} of the colours was stated in another space and becomes</source>
        <comment>{n} of the colours were stated in other spaces and become</comment>
        <translation>
            <numerusform>لا ألوان ذُكرت في فضاءات أخرى</numerusform>
            <numerusform>لون واحد ذُكر في فضاء آخر ويصبح</numerusform>
            <numerusform>لونان ذُكرا في فضاءات أخرى ويصبحان</numerusform>
            <numerusform>{n} ألوان ذُكرت في فضاءات أخرى وتصبح</numerusform>
            <numerusform>{n} لونًا ذُكرت في فضاءات أخرى وتصبح</numerusform>
            <numerusform>{n} لون ذُكرت في فضاءات أخرى وتصبح</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/notations.py"/>
        <source>CSS variable</source>
        <translation>متغير CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/notations.py"/>
        <source>Your own</source>
        <translation>صيغتك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>at byte {position}, {reason}</source>
        <translation>عند البايت {position}، {reason}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>for {what} {needed} and {left}</source>
        <translation>لـ{what} {needed} و{left}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>{n} byte is needed</source>
        <comment>{n} bytes are needed</comment>
        <translation>
            <numerusform>لا بايت لازم</numerusform>
            <numerusform>بايت واحد لازم</numerusform>
            <numerusform>بايتان لازمان</numerusform>
            <numerusform>{n} بايتات لازمة</numerusform>
            <numerusform>{n} بايتًا لازمًا</numerusform>
            <numerusform>{n} بايت لازم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/reading/binary.py"/>
        <source>{n} is left</source>
        <comment>{n} are left</comment>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقي {n}</numerusform>
            <numerusform>بقي {n}</numerusform>
            <numerusform>بقي {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/computed_colors.py"/>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {name}()</source>
        <translation>محسوب بـ{name}()</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/computed_colors.py"/>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads round in a circle</source>
        <translation>يدور في حلقة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/computed_colors.py"/>
        <source>made of {name}, which is not in this file</source>
        <translation>مصنوع من {name}، وليس في هذا الملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>in line {line}, {reason}</source>
        <translation>في السطر {line}، {reason}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>red, green and blue should stand</source>
        <translation>ينبغي أن يكون هنا الأحمر والأخضر والأزرق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>{field} is more than 255</source>
        <translation>{field} أكثر من 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/decimals.py"/>
        <source>{field} is no number from 0 to 255</source>
        <translation>{field} ليس عددًا من 0 إلى 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>a key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>a number with a unit</source>
        <translation>عدد مع وحدة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>raw data</source>
        <translation>بيانات خام</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the description is nested too deep</source>
        <translation>الوصف متداخل بعمق زائد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the kind of a value</source>
        <translation>نوع قيمة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of a key</source>
        <translation>طول مفتاح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the length of raw data</source>
        <translation>طول بيانات خام</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>the number of values</source>
        <translation>عدد القيم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/descriptor.py"/>
        <source>{kind} is no known kind of value</source>
        <translation>{kind} ليس نوع قيمة معروفًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>a component is no number</source>
        <translation>مكوّن ليس عددًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>computed by {function}()</source>
        <translation>محسوب بـ{function}()</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>it holds no groups of tokens</source>
        <translation>لا مجموعات رموز فيه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>its value is no colour</source>
        <translation>قيمته ليست لونًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads to {pointer}, which leads on</source>
        <translation>يقود إلى {pointer}، الذي يقود أبعد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads to {{{match}}}, which is no number</source>
        <translation>يقود إلى {{{match}}}، وليس عددًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>leads to {{{target}}}, which is no colour</source>
        <translation>يقود إلى {{{target}}}، وليس لونًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>states no colour</source>
        <translation>لا يذكر لونًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/design_tokens.py"/>
        <source>{words} is no colour</source>
        <translation>{words} ليس لونًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/figma_json.py"/>
        <source>leads to what is no colour in this file</source>
        <translation>يقود إلى ما ليس لونًا في هذا الملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/figma_json.py"/>
        <source>no single solid colour</source>
        <translation>لا لون مصمت واحد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>has no “{key}”</source>
        <translation>لا «{key}» فيه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is below {least}</source>
        <translation>أقل من {least}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is neither true nor false</source>
        <translation>ليس صحيحًا ولا خاطئًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no array</source>
        <translation>ليس مصفوفة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no finite number</source>
        <translation>ليس عددًا منتهيًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no number</source>
        <translation>ليس عددًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no object</source>
        <translation>ليس كائنًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no text</source>
        <translation>ليس نصًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is no whole number</source>
        <translation>ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is not from {least} to {most}</source>
        <translation>ليس من {least} إلى {most}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>is {words}, not one of {known}</source>
        <translation>هو {words}، وليس واحدًا من {known}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>its values are nested too deeply</source>
        <translation>قيمه متداخلة بعمق زائد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>line {lineno} breaks the rules of JSON in column {colno}</source>
        <translation>السطر {lineno} يخالف قواعد JSON في العمود {colno}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/json.py"/>
        <source>one of its numbers is none, or has hundreds of digits</source>
        <translation>أحد أعداده ليس عددًا، أو فيه مئات الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/left_out.py"/>
        <source>there is no colour in it that can be read: {listed}</source>
        <translation>لا لون فيه يمكن قراءته: {listed}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/left_out.py"/>
        <source>{more} left out: {listed}.</source>
        <translation>{more} متروكة: {listed}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/reading/left_out.py"/>
        <source>{n} colour is</source>
        <comment>{n} colours are</comment>
        <translation>
            <numerusform>لا ألوان</numerusform>
            <numerusform>لون واحد</numerusform>
            <numerusform>لونان</numerusform>
            <numerusform>{n} ألوان</numerusform>
            <numerusform>{n} لونًا</numerusform>
            <numerusform>{n} لون</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/limits.py"/>
        <source>it has more than {max_colors:,} colours</source>
        <translation>فيه أكثر من {max_colors:,} لون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/limits.py"/>
        <source>it is larger than any palette ({max_bytes} MiB)</source>
        <translation>أكبر من أي لوحة ({max_bytes} MiB)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/palette_json.py"/>
        <source>its version {stated} is not known here</source>
        <translation>إصداره {stated} غير معروف هنا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>entry {place}</source>
        <translation>المدخلة {place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>entry {place} of {group}</source>
        <translation>المدخلة {place} من {group}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>it is nested too deeply</source>
        <translation>متداخل بعمق زائد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_json.py"/>
        <source>{quoted} is no colour</source>
        <translation>{quoted} ليس لونًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/plain_text.py"/>
        <source>the address of {site} names a palette, but not its colours, and nothing is fetched; open the file that the page offers, or a text with the codes that it shows</source>
        <translation>عنوان {site} يسمي لوحة دون ألوانها، ولا شيء يُجلب؛ افتح الملف الذي تعرضه الصفحة، أو نصًا بالرموز التي تظهرها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/sheet_parser.py"/>
        <source>its blocks are nested too deeply</source>
        <translation>كتله متداخلة بعمق زائد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/sheet_parser.py"/>
        <source>its maps are nested too deeply</source>
        <translation>خرائطه متداخلة بعمق زائد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {kind}</source>
        <translation>محسوب بـ{kind}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {kind} in a space that is not known</source>
        <translation>محسوب بـ{kind} في فضاء غير معروف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>computed by {kind}, by an amount that is no number</source>
        <translation>محسوب بـ{kind} بمقدار ليس عددًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>its value is too long for a colour</source>
        <translation>قيمته أطول من أن تكون لونًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/studio_colors.py"/>
        <source>mixed with what is no colour</source>
        <translation>ممزوج بما ليس لونًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/style_sheets.py"/>
        <source>#{value} is no colour</source>
        <translation>#{value} ليس لونًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/style_sheets.py"/>
        <source>it is larger than any style sheet ({max_bytes} MiB)</source>
        <translation>أكبر من أي ورقة أنماط ({max_bytes} MiB)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>its groups extend each other without end</source>
        <translation>مجموعاته تمدد بعضها بعضًا بلا نهاية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>leads to {pointer}, which is not in this file</source>
        <translation>يقود إلى {pointer}، وليس في هذا الملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>leads to {{{target}}}, which is not in this file</source>
        <translation>يقود إلى {{{target}}}، وليس في هذا الملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/token_tree.py"/>
        <source>{path} is nested too deeply</source>
        <translation>{path} متداخل بعمق زائد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a class</source>
        <translation>صنف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>a small number</source>
        <translation>عدد صغير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>it refers to an object that does not stand before</source>
        <translation>يشير إلى كائن ليس قبله</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>its classes are nested too deep</source>
        <translation>أصنافه متداخلة بعمق زائد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>its objects are nested too deep</source>
        <translation>كائناته متداخلة بعمق زائد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the end of an object</source>
        <translation>نهاية كائن</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the length of {what}</source>
        <translation>طول {what}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the name of a class</source>
        <translation>اسم صنف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the types of values</source>
        <translation>أنواع القيم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the version of a class</source>
        <translation>إصدار صنف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>the version of the system</source>
        <translation>إصدار النظام</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>values have no types</source>
        <translation>القيم بلا أنواع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{kind} is no known type of value</source>
        <translation>{kind} ليس نوع قيمة معروفًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{what} has a length below 0</source>
        <translation>طول {what} أقل من 0</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{what} refers to a text that does not stand before</source>
        <translation>{what} يشير إلى نص ليس قبله</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/typed_stream.py"/>
        <source>{what} should stand here</source>
        <translation>ينبغي أن يكون {what} هنا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/xml.py"/>
        <source>its XML declares entities or an unknown encoding</source>
        <translation>يصرح XML فيه بكيانات أو بترميز مجهول</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/xml.py"/>
        <source>its XML is broken in line {line}, column {column}</source>
        <translation>‏XML فيه تالف في السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>it has more than {max_members:,} parts</source>
        <translation>فيه أكثر من {max_members:,} جزء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>it is cut off or damaged</source>
        <translation>مقطوع أو تالف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>it is cut off or damaged, at its part {shown}</source>
        <translation>مقطوع أو تالف عند جزئه {shown}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {filename} is in it twice</source>
        <translation>الجزء {filename} فيه مرتين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {shown} is larger than in any palette</source>
        <translation>الجزء {shown} فيه أكبر من أي لوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {shown} is missing</source>
        <translation>الجزء {shown} ناقص فيه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/reading/zip.py"/>
        <source>its part {shown} is packed in an unknown way</source>
        <translation>الجزء {shown} مضغوط بطريقة مجهولة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/serialization.py"/>
        <source>{place} has more than {max_colors:,} colours</source>
        <translation>في {place} أكثر من {max_colors:,} لون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/serialization.py"/>
        <source>{place} is no colour such as #1e90ff</source>
        <translation>{place} ليس لونًا مثل #1e90ff</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>As fits best</source>
        <translation>كما يناسب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>How many swatches stand in a row at most; fewer where their text would not fit.</source>
        <translation>كم عينة في الصف على الأكثر؛ أقل حيث لا يتسع نصها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Photograph</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Share of the picture</source>
        <translation>النسبة من الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Show the picture that the palette is from, if it is open, with rings where the colours are.</source>
        <translation>إظهار الصورة التي منها اللوحة، إن كانت مفتوحة، بحلقات حيث الألوان.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Transparent</source>
        <translation>شفاف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>What the sheet lies on.</source>
        <translation>ما توضع عليه الورقة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>With pins</source>
        <translation>مع دبابيس</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Without pins</source>
        <translation>بلا دبابيس</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write #1e90ff under each swatch.</source>
        <translation>كتابة #1e90ff تحت كل عينة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write how much of the picture is nearest to each colour.</source>
        <translation>اكتب كم من الصورة أقرب إلى كل لون.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write hue, saturation and lightness under each swatch.</source>
        <translation>كتابة الصبغة والإشباع والإضاءة تحت كل عينة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write perceived lightness, chroma and hue under each swatch.</source>
        <translation>كتابة الإضاءة المدركة والتشبّع والصبغة تحت كل عينة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <source>Write red, green and blue under each swatch.</source>
        <translation>كتابة الأحمر والأخضر والأزرق تحت كل عينة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/sheets/text.py"/>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{n} group</source>
        <comment>{n} groups</comment>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>{n} مجموعات</numerusform>
            <numerusform>{n} مجموعة</numerusform>
            <numerusform>{n} مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/budget.py"/>
        <source>it does more than any palette needs</source>
        <translation>يفعل أكثر مما تحتاجه أي لوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/budget.py"/>
        <source>it takes too long</source>
        <translation>يستغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>Your template {name}.</source>
        <translation>قالبك {name}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>cannot be read ({strerror})</source>
        <translation>لا يمكن قراءته ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>it has more than {most_bytes} KiB</source>
        <translation>فيه أكثر من {most_bytes} KiB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/discovery.py"/>
        <source>line {line} is no text in UTF-8</source>
        <translation>السطر {line} ليس نصًا بـUTF-8</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a list cannot be written; join it</source>
        <translation>لا يمكن كتابة قائمة؛ صِلها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a list may not hold another list</source>
        <translation>لا يجوز لقائمة أن تحوي قائمة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a list or a text should stand here</source>
        <translation>ينبغي أن تكون هنا قائمة أو نص</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a number becomes too large</source>
        <translation>عدد يكبر فوق الحد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>a number should stand here</source>
        <translation>ينبغي أن يكون هنا عدد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>round takes up to {most_places} places</source>
        <translation>تقبل round حتى {most_places} منازل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>there is no first or last of nothing</source>
        <translation>لا أول ولا آخر للعدم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>this cannot be written</source>
        <translation>لا يمكن كتابة هذا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/templates/filters.py"/>
        <source>this is no text; it has {fields}</source>
        <translation>هذا ليس نصًا؛ فيه {fields}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>All colours can be told apart, in every kind of colour vision {measured}.</source>
        <translation>كل الألوان متمايزة في كل أنواع رؤية الألوان {measured}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>Most people can tell every pair apart, but {listed} vision {measured}.</source>
        <translation>يميز معظم الناس كل زوج، لكن في رؤية {listed} {measured}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>blue-blind</source>
        <translation>عمى الأزرق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>green-blind</source>
        <translation>عمى الأخضر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>greyscale</source>
        <translation>تدرجات الرمادي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>red-blind</source>
        <translation>عمى الأحمر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{count} in {kind}</source>
        <translation>{count} في {kind}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{most} and {last}</source>
        <translation>{most} و{last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/verdict.py"/>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{n} pair collapses</source>
        <comment>{n} pairs collapse</comment>
        <translation>
            <numerusform>لا أزواج تلتبس</numerusform>
            <numerusform>زوج واحد يلتبس</numerusform>
            <numerusform>زوجان يلتبسان</numerusform>
            <numerusform>{n} أزواج تلتبس</numerusform>
            <numerusform>{n} زوجًا يلتبس</numerusform>
            <numerusform>{n} زوج يلتبس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{n} pair looks</source>
        <comment>{n} pairs look</comment>
        <translation>
            <numerusform>لا أزواج تبدو</numerusform>
            <numerusform>زوج واحد يبدو</numerusform>
            <numerusform>زوجان يبدوان</numerusform>
            <numerusform>{n} أزواج تبدو</numerusform>
            <numerusform>{n} زوجًا يبدو</numerusform>
            <numerusform>{n} زوج يبدو</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{pairs} in {kind}</source>
        <translation>{pairs} في {kind}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{same} the same to everyone; besides, {listed} vision {measured}.</source>
        <translation>{same} واحدًا للجميع؛ وكذلك في رؤية {listed} {measured}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/verdict.py"/>
        <source>{same} the same, in every kind of colour vision {measured}.</source>
        <translation>{same} واحدًا في كل أنواع رؤية الألوان {measured}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>As levels</source>
        <translation>مستوياتٍ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Beyond sRGB</source>
        <translation>خارج sRGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Fit into sRGB</source>
        <translation>ملاءمة إلى sRGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>How colours are written.</source>
        <translation>كيف تُكتب الألوان.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>How the words of a name are joined.</source>
        <translation>كيف تُوصل كلمات الاسم.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>In comments</source>
        <translation>في التعليقات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Into each name</source>
        <translation>في كل اسم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Nowhere</source>
        <translation>لا مكان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>What becomes of colours that sRGB cannot hold.</source>
        <translation>ما تصير إليه الألوان التي لا يسعها sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>What each name starts with, such as brand.</source>
        <translation>ما يبدأ به كل اسم، مثل brand.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Where the names of groups go.</source>
        <translation>أين تذهب أسماء المجموعات.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/choices.py"/>
        <source>Whether groups become levels of their own.</source>
        <translation>هل تصبح المجموعات مستويات قائمة بذاتها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/palette/writing/names.py"/>
        <source>PascalCase</source>
        <translation>PascalCase</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/board_serialization.py"/>
        <source>two of {place}.pictures have the same id</source>
        <translation>لاثنتين من {place}.pictures المعرّف نفسه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/board_serialization.py"/>
        <source>{place} has {numbers} numbers, not 4</source>
        <translation>في {place} {numbers} أعداد، لا 4</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/file.py"/>
        <source>current is {place}, but the last palette is {last}</source>
        <translation>‏current هو {place}، لكن آخر لوحة {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/project/project.py"/>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>{n} palette</source>
        <comment>{n} palettes</comment>
        <translation>
            <numerusform>لا لوحات</numerusform>
            <numerusform>لوحة واحدة</numerusform>
            <numerusform>لوحتان</numerusform>
            <numerusform>{n} لوحات</numerusform>
            <numerusform>{n} لوحة</numerusform>
            <numerusform>{n} لوحة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/serialization.py"/>
        <source>{place} has {numbers} numbers, not {count}</source>
        <translation>في {place} {numbers} أعداد، لا {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/serialization.py"/>
        <source>{place} has {place_px} numbers, not 2</source>
        <translation>في {place} {place_px} أعداد، لا 2</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Calm to Vivid</source>
        <translation>من الهادئ إلى الزاهي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Colour Space</source>
        <translation>فضاء اللون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Count Transparent</source>
        <translation>حساب الشفاف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Kind of Swatch</source>
        <translation>نوع العينة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Leave Out</source>
        <translation>الترك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Mood</source>
        <translation>الطابع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/project/steps.py"/>
        <source>Working Space</source>
        <translation>فضاء العمل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>no safe connection: who answers does not prove to be the service (certificate)</source>
        <translation>لا اتصال آمن: لا يثبت المجيب أنه الخدمة (الشهادة)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>no such service is known: you are offline, or it is misspelt</source>
        <translation>لا خدمة معروفة بهذا الاسم: أنت دون اتصال، أو الاسم خاطئ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>objects with a name of this kind cannot be read here</source>
        <translation>لا يمكن قراءة كائنات باسم من هذا النوع هنا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the bucket is in another region; fill in the right one</source>
        <translation>الحاوية في منطقة أخرى؛ املأ الصحيحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the connection ended early</source>
        <translation>انتهى الاتصال قبل أوانه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the service cannot be reached: you are offline, or its address is wrong</source>
        <translation>لا يمكن بلوغ الخدمة: أنت دون اتصال، أو عنوانها خاطئ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the service does not answer</source>
        <translation>الخدمة لا تجيب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/error_messages.py"/>
        <source>the service gave an answer that cannot be understood</source>
        <translation>أعطت الخدمة جوابًا لا يُفهم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>The name {path} cannot be read here; others that come just before it may be missing.</source>
        <translation>لا يمكن قراءة الاسم {path} هنا؛ وقد ينقص غيره مما قبله مباشرة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>listing</source>
        <translation>السرد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>objects with a name such as {path} cannot be read here</source>
        <translation>لا يمكن قراءة كائنات باسم مثل {path} هنا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>the name {path} ends the listing here</source>
        <translation>الاسم {path} ينهي السرد هنا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/listing.py"/>
        <source>the service lists the same names over and over</source>
        <translation>تكرر الخدمة الأسماء نفسها مرارًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/reading.py"/>
        <source>the most that Huescope reads is {max_file_bytes} GiB</source>
        <translation>أقصى ما يقرؤه Huescope {max_file_bytes} GiB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/buckets/reading.py"/>
        <source>the picture is too large; {limit}</source>
        <translation>الصورة كبيرة جدًا؛ {limit}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/folder.py"/>
        <source>this is not a folder</source>
        <translation>هذا ليس مجلدًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/local.py"/>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/local.py"/>
        <source>this file lies on another computer</source>
        <translation>هذا الملف على حاسوب آخر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/local.py"/>
        <source>this is not a valid address</source>
        <translation>هذا ليس عنوانًا صالحًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Address of the service, for private endpoints; OCI_CLI_ENDPOINT where empty.</source>
        <translation>عنوان الخدمة، لنقاط النهاية الخاصة؛ OCI_CLI_ENDPOINT إن كان فارغًا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Bucket</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Compartment</source>
        <translation>القسم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Configuration file</source>
        <translation>ملف الإعداد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Go straight to the buckets of the compartment with this OCID.</source>
        <translation>الذهاب مباشرة إلى حاويات القسم ذي هذا الـOCID.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Go straight to this bucket, and list no compartments.</source>
        <translation>الذهاب مباشرة إلى هذه الحاوية دون سرد الأقسام.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>How the service knows you: by the API key or the session of the profile, as the instance that Huescope runs on, or not at all, for public buckets.</source>
        <translation>كيف تعرفك الخدمة: بمفتاح API أو جلسة الملف الشخصي، أو بالمثيل الذي يعمل عليه Huescope، أو لا تعرفك، للحاويات العامة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Namespace</source>
        <translation>نطاق الأسماء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Of the bucket; the account&apos;s own where empty. The console shows it with the bucket.</source>
        <translation>نطاق الحاوية؛ نطاق الحساب إن كان فارغًا. تعرضه لوحة التحكم مع الحاوية.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Opens the private key, where it has one; kept in memory until Huescope is closed.</source>
        <translation>تفتح المفتاح الخاص إن كانت له؛ تبقى في الذاكرة حتى إغلاق Huescope.</translation>
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
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Region</source>
        <comment>of a storage</comment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Where &quot;oci setup config&quot; wrote your account; OCI_CLI_CONFIG_FILE or OCI_CONFIG_FILE where empty.</source>
        <translation>حيث كتب «oci setup config» حسابك؛ OCI_CLI_CONFIG_FILE أو OCI_CONFIG_FILE إن كان فارغًا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Where the bucket is, if not in the region of the profile; OCI_CLI_REGION where empty.</source>
        <translation>أين الحاوية إن لم تكن في منطقة الملف الشخصي؛ OCI_CLI_REGION إن كان فارغًا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>Which profile of the configuration file to use; OCI_CLI_PROFILE where empty.</source>
        <translation>أي ملف شخصي من ملف الإعداد؛ OCI_CLI_PROFILE إن كان فارغًا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>an endpoint is an address such as https://objectstorage.eu-zurich-1.oraclecloud.com</source>
        <translation>نقطة النهاية عنوان مثل https://objectstorage.eu-zurich-1.oraclecloud.com</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>as the profile says</source>
        <translation>كما يقول الملف الشخصي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>this is no picture</source>
        <translation>هذا ليس صورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>this is no place</source>
        <translation>هذا ليس موضعًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>this is no way of signing in; there are {authentications}</source>
        <translation>هذه ليست طريقة تسجيل دخول؛ هناك {authentications}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>without an account, a bucket and its namespace are needed</source>
        <translation>بلا حساب تلزم حاوية ونطاق أسمائها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/oracle.py"/>
        <source>without an account, a region or an endpoint is needed</source>
        <translation>بلا حساب تلزم منطقة أو نقطة نهاية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Access key</source>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Choose yes to read a public bucket without any key.</source>
        <translation>اختر نعم لقراءة حاوية عامة بلا مفتاح.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Only for temporary keys: the third part that came with them; it is never saved.</source>
        <translation>للمفاتيح المؤقتة فقط: الجزء الثالث الذي جاء معها؛ لا يُحفظ أبدًا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Public bucket</source>
        <translation>حاوية عامة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>S3 address</source>
        <translation>عنوان S3</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>S3-compatible storage</source>
        <translation>تخزين متوافق مع S3</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Secret key</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Session token</source>
        <translation>رمز الجلسة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>The address of the service; leave it empty for Amazon S3.</source>
        <translation>عنوان الخدمة؛ اتركه فارغًا لـAmazon S3.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>The name of the bucket, as its service shows it.</source>
        <translation>اسم الحاوية كما تعرضه خدمتها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>The name of your key, from the service&apos;s settings; empty for a public bucket.</source>
        <translation>اسم مفتاحك من إعدادات الخدمة؛ فارغ لحاوية عامة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>What the service showed once when the access key was made; it is never saved.</source>
        <translation>ما عرضته الخدمة مرة عند إنشاء مفتاح الوصول؛ لا يُحفظ أبدًا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>Where the bucket is; services other than Amazon&apos;s mostly do not care.</source>
        <translation>أين الحاوية؛ الخدمات غير Amazon لا تهتم غالبًا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>a web page answered instead of the service: a proxy, or a network to sign in to</source>
        <translation>أجابت صفحة ويب بدل الخدمة: وكيل، أو شبكة تتطلب تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>an address looks like s3://BUCKET/NAME, and this one does not</source>
        <translation>العنوان مثل s3://BUCKET/NAME، وهذا ليس كذلك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>an address of a service looks like https://s3.example.com</source>
        <translation>عنوان الخدمة مثل https://s3.example.com</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>archived: restore it first</source>
        <translation>مؤرشف: استعده أولًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>from the environment, if it has one</source>
        <translation>من البيئة إن كان فيها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>it does not exist, or this access key may not read it</source>
        <translation>غير موجودة، أو لا يجوز لهذا المفتاح قراءتها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>it is not public; an access key is needed</source>
        <translation>ليست عامة؛ يلزم مفتاح وصول</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>it was deleted, or is called something else</source>
        <translation>حُذف، أو له اسم آخر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>its name has letters, digits, dots and hyphens only</source>
        <translation>في اسمها حروف وأرقام ونقاط وواصلات فقط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the clock of this computer is off; set it right</source>
        <translation>ساعة هذا الحاسوب خاطئة؛ اضبطها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the secret key of this access key is needed</source>
        <translation>يلزم المفتاح السري لمفتاح الوصول هذا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the service does not know this access key</source>
        <translation>لا تعرف الخدمة مفتاح الوصول هذا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the service is too busy (HTTP {status})</source>
        <translation>الخدمة مشغولة جدًا (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the service refused the request (HTTP {status})</source>
        <translation>رفضت الخدمة الطلب (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>the session token is wrong or has expired</source>
        <translation>رمز الجلسة خاطئ أو منتهٍ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>there is no bucket {bucket} at {value}</source>
        <translation>لا حاوية {bucket} عند {value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>this is the address of a folder, not of a picture</source>
        <translation>هذا عنوان مجلد، لا صورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>this is the address of a picture, not of a folder</source>
        <translation>هذا عنوان صورة، لا مجلد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/s3.py"/>
        <source>this part is not installed; add it with: pip install &apos;huescope[s3]&apos;</source>
        <translation>هذا الجزء غير مثبت؛ أضفه بـ: pip install &apos;huescope[s3]&apos;</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>Web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <location filename="../../app/huescope/sources/memory.py"/>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it is empty</source>
        <translation>إنه فارغ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>it is no longer there</source>
        <translation>لم يعد هناك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>it is opened by dropping or pasting it</source>
        <translation>يُفتح بإفلاته أو لصقه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address is misspelt</source>
        <translation>العنوان خاطئ الكتابة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads away from the web</source>
        <translation>يقود العنوان خارج الويب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads from a safe connection (https) to an open one (http)</source>
        <translation>يقود العنوان من اتصال آمن (https) إلى مفتوح (http)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads on and on, and never to a picture</source>
        <translation>يقود العنوان أبعد فأبعد ولا يصل إلى صورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the address leads to one that is malformed</source>
        <translation>يقود العنوان إلى عنوان مشوه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the proxy of this network wants you to sign in</source>
        <translation>يريد وكيل هذه الشبكة أن تسجل الدخول</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server does not give it to you</source>
        <translation>لا يعطيك الخادم إياه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server gives it to nobody who has not signed in</source>
        <translation>لا يعطيه الخادم لمن لم يسجل الدخول</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server is too busy (HTTP {status})</source>
        <translation>الخادم مشغول جدًا (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>the server packed it, though it was asked not to</source>
        <translation>ضغطه الخادم مع أنه طُلب ألا يفعل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>there is nothing at this address</source>
        <translation>لا شيء عند هذا العنوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>this address shows a web page, not a picture</source>
        <translation>هذا العنوان يعرض صفحة ويب، لا صورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/kinds/web.py"/>
        <source>this is no address such as https://example.org/picture.jpg</source>
        <translation>هذا ليس عنوانًا مثل https://example.org/picture.jpg</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>a part of its path is not a folder</source>
        <translation>جزء من مساره ليس مجلدًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the file became shorter while it was being read</source>
        <translation>قصر الملف أثناء قراءته</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the file is larger than {max_file_bytes} GiB, the most that Huescope reads</source>
        <translation>الملف أكبر من {max_file_bytes} GiB، أقصى ما يقرؤه Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>the system cannot read it ({value})</source>
        <translation>لا يستطيع النظام قراءته ({value})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>there is no such file or folder, or it has just vanished</source>
        <translation>لا ملف أو مجلد كهذا، أو اختفى للتو</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>this is a folder, not a file</source>
        <translation>هذا مجلد، لا ملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>this is a pipe or a device, not a file</source>
        <translation>هذا أنبوب أو جهاز، لا ملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/local.py"/>
        <source>you are not allowed to read it</source>
        <translation>لا يُسمح لك بقراءته</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>compare region and endpoint; {still_there}</source>
        <translation>قارن المنطقة ونقطة النهاية؛ {still_there}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>compare the address; {still_there}</source>
        <translation>قارن العنوان؛ {still_there}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>oracle link</source>
        <translation>رابط Oracle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>pictures seen before still open</source>
        <translation>الصور التي شوهدت من قبل ما زالت تُفتح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>profile {value}</source>
        <translation>الملف الشخصي {value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>somebody without an account</source>
        <translation>من لا حساب له</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <source>this link</source>
        <translation>هذا الرابط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/account.py"/>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>this machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/address.py"/>
        <source>Oracle address</source>
        <translation>عنوان Oracle</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/address.py"/>
        <source>this is no address of Oracle Cloud Object Storage</source>
        <translation>هذا ليس عنوانًا في Oracle Cloud Object Storage</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/address.py"/>
        <source>this is no address such as oci://BUCKET@NAMESPACE/NAME</source>
        <translation>هذا ليس عنوانًا مثل oci://BUCKET@NAMESPACE/NAME</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>a proxy or a sign-in page answers instead of the service; see it in a web browser</source>
        <translation>يجيب وكيل أو صفحة دخول بدل الخدمة؛ انظرها في متصفح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it asks to be left alone for {minutes} min</source>
        <translation>تطلب أن تُترك {minutes} دقيقة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it does not exist, or is not public</source>
        <translation>غير موجود، أو ليس عامًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it does not exist, or {described} cannot see it</source>
        <translation>غير موجود، أو لا يراه {described}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it is empty, or became shorter</source>
        <translation>فارغ، أو قصر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it is not public</source>
        <translation>ليس عامًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it is still the same</source>
        <translation>ما زال هو نفسه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it was deleted, or renamed</source>
        <translation>حُذف أو أُعيدت تسميته</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>it was replaced by another one</source>
        <translation>استُبدل به آخر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>key, fingerprint and user of {described} do not belong together; compare them with the API keys in the console</source>
        <translation>المفتاح والبصمة والمستخدم لـ{described} لا تتطابق؛ قارنها بمفاتيح API في لوحة التحكم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the clock of this computer is off by {off_s} min; set it right</source>
        <translation>ساعة هذا الحاسوب خاطئة بمقدار {off_s} دقيقة؛ اضبطها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the link has expired, was withdrawn, or does not allow this</source>
        <translation>انتهى الرابط أو سُحب أو لا يسمح بهذا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the proxy of this network wants a name and a password</source>
        <translation>يريد وكيل هذه الشبكة اسمًا وكلمة مرور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the service is busy or broken ({status}); {asked_s}</source>
        <translation>الخدمة مشغولة أو معطلة ({status})؛ {asked_s}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the service refused ({status}{word})</source>
        <translation>رفضت الخدمة ({status}{word})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>the session of {described} has expired; run oci session authenticate</source>
        <translation>انتهت جلسة {described}؛ نفّذ oci session authenticate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>this machine has no rights there</source>
        <translation>لا حقوق لهذا الجهاز هناك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>try again later</source>
        <translation>حاول لاحقًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/error_messages.py"/>
        <source>{described} is not allowed to see it</source>
        <translation>لا يُسمح لـ{described} برؤيته</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key file of profile {profile} cannot be read</source>
        <translation>لا يمكن قراءة ملف مفتاح {profile}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key file of profile {profile} holds no private key</source>
        <translation>لا مفتاح خاص في ملف مفتاح {profile}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key of profile {profile} has a passphrase</source>
        <translation>لمفتاح {profile} عبارة مرور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the key of profile {profile} is no RSA key, which the service wants</source>
        <translation>مفتاح {profile} ليس مفتاح RSA الذي تريده الخدمة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/keys.py"/>
        <source>the passphrase does not open the key of profile {profile}</source>
        <translation>عبارة المرور لا تفتح مفتاح {profile}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/objects.py"/>
        <source>replaced meanwhile, reading the new one</source>
        <translation>استُبدل في الأثناء، يُقرأ الجديد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/places.py"/>
        <source>Tenancy (root)</source>
        <translation>المستأجر (الجذر)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/places.py"/>
        <source>the compartments cannot be listed; type a bucket, or the OCID of a compartment, to go there</source>
        <translation>لا يمكن سرد الأقسام؛ اكتب حاوية أو OCID قسم للذهاب إليه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/places.py"/>
        <source>the service repeats itself, so this listing is not complete</source>
        <translation>تكرر الخدمة نفسها، فهذا السرد غير كامل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>an endpoint or a name is not possible</source>
        <translation>نقطة نهاية أو اسم غير ممكن</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>in profile {profile} an entry is empty</source>
        <translation>في الملف الشخصي {profile} مدخلة فارغة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>in profile {profile}, {wrong}</source>
        <translation>في الملف الشخصي {profile}، {wrong}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it has no profile {profile}</source>
        <translation>لا ملف شخصي {profile} فيه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it is no configuration file of Oracle Cloud</source>
        <translation>ليس ملف إعداد Oracle Cloud</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it is no instance of Oracle Cloud, or belongs to no dynamic group with rights</source>
        <translation>ليس مثيلًا في Oracle Cloud، أو لا ينتمي إلى مجموعة دينامية ذات حقوق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>it is not UTF-8 text; save it as UTF-8</source>
        <translation>ليس نصًا بـUTF-8؛ احفظه بـUTF-8</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>line {lineno} begins a profile a second time</source>
        <translation>السطر {lineno} يبدأ ملفًا شخصيًا مرة ثانية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>line {lineno} says {option} a second time</source>
        <translation>السطر {lineno} يذكر {option} مرة ثانية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>profile {profile} has an entry that does not belong there</source>
        <translation>في الملف الشخصي {profile} مدخلة لا تخصه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>profile {profile} has no session; run oci session authenticate</source>
        <translation>لا جلسة للملف الشخصي {profile}؛ نفّذ oci session authenticate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>profile {profile} names a key file that is not there</source>
        <translation>يسمي الملف الشخصي {profile} ملف مفتاح غير موجود</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>the region or the endpoint is not possible</source>
        <translation>المنطقة أو نقطة النهاية غير ممكنة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>the session token of profile {profile} cannot be read; run oci session authenticate</source>
        <translation>لا يمكن قراءة رمز جلسة {profile}؛ نفّذ oci session authenticate</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/sdk.py"/>
        <source>there is no such configuration file; make one with &quot;oci setup config&quot;</source>
        <translation>لا ملف إعداد كهذا؛ أنشئ واحدًا بـ«oci setup config»</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/oracle/writing.py"/>
        <source>the bucket does not exist, or {described} is not allowed to write to it</source>
        <translation>الحاوية غير موجودة، أو لا يُسمح لـ{described} بالكتابة فيها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <source>no answer comes</source>
        <translation>لا يأتي جواب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <source>the transfer came to a standstill</source>
        <translation>توقف النقل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/cancellable.py"/>
        <source>{what}; is the network there?</source>
        <translation>{what}؛ هل الشبكة موجودة؟</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>; if you are not, {advice}</source>
        <translation>؛ وإلا، {advice}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>connection lost</source>
        <translation>فُقد الاتصال</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it arrived broken</source>
        <translation>وصل تالفًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>no answer comes; is the network there?</source>
        <translation>لا يأتي جواب؛ هل الشبكة موجودة؟</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the connection was lost</source>
        <translation>فُقد الاتصال</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the network failed in an unexpected way</source>
        <translation>تعطلت الشبكة على نحو غير متوقع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the proxy of this network does not let it through</source>
        <translation>لا يسمح وكيل هذه الشبكة بمروره</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the service cannot be reached: you seem to be offline{more}</source>
        <translation>لا يمكن بلوغ الخدمة: يبدو أنك دون اتصال{more}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/network_errors.py"/>
        <source>the transfer ended too early, twice</source>
        <translation>انتهى النقل قبل أوانه مرتين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/offline_listings.py"/>
        <source>Offline, as of {saved_s}.</source>
        <translation>دون اتصال، حتى {saved_s}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it arrived broken, twice</source>
        <translation>وصل تالفًا مرتين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>it is larger than {max_file_bytes} GiB, the most that Huescope reads</source>
        <translation>أكبر من {max_file_bytes} GiB، أقصى ما يقرؤه Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/response_body.py"/>
        <source>the server does not tell where it ends</source>
        <translation>لا يقول الخادم أين ينتهي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/remote/retry.py"/>
        <source>{state}, retrying in {left_s} s</source>
        <translation>{state}، إعادة المحاولة بعد {left_s} ث</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/resolve.py"/>
        <source>this is no address that Huescope knows</source>
        <translation>هذا ليس عنوانًا يعرفه Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/sources/resolve.py"/>
        <source>this is no picture; see what it holds with &quot;huescope list&quot;</source>
        <translation>هذا ليس صورة؛ انظر ما فيه بـ«huescope list»</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/delegate.py"/>
        <source>off brand</source>
        <translation>خارج العلامة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/delegate.py"/>
        <source>on brand</source>
        <translation>ضمن العلامة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>&amp;Tolerance ΔE</source>
        <translation>&amp;التفاوت ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Brand Audit of {place}</source>
        <translation>تدقيق العلامة: {place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Close the audit</source>
        <translation>إغلاق التدقيق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Colours of the brand</source>
        <translation>ألوان العلامة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>How far a pixel may be from a colour of the palette, as CIEDE2000</source>
        <translation>كم يجوز أن يبعد البكسل عن لون من اللوحة، وفق CIEDE2000</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Pictures, the one with the least on brand first</source>
        <translation>الصور، وأولها الأقل ألوانًا من العلامة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Reading pictures…</source>
        <translation>تُقرأ الصور…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Save &amp;Report…</source>
        <translation>حفظ الت&amp;قرير…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Save Report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Save all of it as a web page, a PDF or a table</source>
        <translation>حفظ الكل صفحة ويب أو PDF أو جدولًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/export/exporter.py"/>
        <location filename="../../app/huescope/ui/state/file_events.py"/>
        <source>Saved {name}</source>
        <translation>حُفظ {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>There are no pictures here.</source>
        <translation>لا توجد صور هنا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>Tolerance</source>
        <translation>التفاوت</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>{n} picture cannot be read</source>
        <comment>{n} pictures cannot be read</comment>
        <translation>
            <numerusform>تُقرأ كل الصور</numerusform>
            <numerusform>لا يمكن قراءة صورة واحدة</numerusform>
            <numerusform>لا يمكن قراءة صورتين</numerusform>
            <numerusform>لا يمكن قراءة {n} صور</numerusform>
            <numerusform>لا يمكن قراءة {n} صورة</numerusform>
            <numerusform>لا يمكن قراءة {n} صورة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/dialog.py"/>
        <source>{pictures}, {mean} on brand on average</source>
        <translation>{pictures}، ضمن العلامة في المتوسط {mean}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/model.py"/>
        <source>off brand: {colors}</source>
        <translation>خارج العلامة: {colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/model.py"/>
        <source>without {names}</source>
        <translation>دون {names}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/audit/model.py"/>
        <source>{share} on brand</source>
        <translation>{share} ضمن العلامة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Filter Names</source>
        <translation>تصفية الأسماء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Find Pictures by Colour</source>
        <translation>البحث عن صور باللون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Go Back to the Last Folder</source>
        <translation>الرجوع إلى المجلد السابق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Go Forward to the Next Folder</source>
        <translation>التقدم إلى المجلد التالي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Go to the Enclosing Folder</source>
        <translation>الذهاب إلى المجلد الأعلى</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>List the Folder Anew</source>
        <translation>سرد المجلد من جديد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/browser.py"/>
        <source>Type a Path</source>
        <translation>كتابة مسار</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>&amp;Colours of each</source>
        <translation>&amp;ألوان كل صورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>Colours of each</source>
        <translation>ألوان كل صورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Compare Palettes</source>
        <translation>مقارنة اللوحات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>How many colours of each picture are shown</source>
        <translation>كم لونًا يُعرض من كل صورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Palettes</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/compare_dialog.py"/>
        <source>Reading {sources}…</source>
        <translation>قراءة {sources}…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>&amp;Newest First</source>
        <translation>الأ&amp;حدث أولًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>&amp;Starred Ones First</source>
        <translation>المم&amp;يزة أولًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Bring the deleted palettes back (Ctrl+Z)</source>
        <translation>استرجاع اللوحات المحذوفة (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>By N&amp;ame</source>
        <translation>بالا&amp;سم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Choose the order of the palettes</source>
        <translation>اختيار ترتيب اللوحات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Go back to the pictures (Alt+Left)</source>
        <translation>الرجوع إلى الصور (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Name, tag or colour</source>
        <translation>اسم أو وسم أو لون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Search the palettes</source>
        <translation>البحث في اللوحات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Show all palettes, starred or not</source>
        <translation>إظهار كل اللوحات، المميزة وغيرها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Show only palettes with these words in their name, tags, note or source, or with these colours, such as “teal” or “#1e90ff”; swatches can be dropped here (Ctrl+F)</source>
        <translation>إظهار اللوحات التي في اسمها أو وسومها أو ملاحظتها أو مصدرها هذه الكلمات، أو فيها هذه الألوان مثل «teal» أو «#1e90ff»؛ يمكن إفلات العينات هنا (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Show starred palettes only</source>
        <translation>إظهار اللوحات المميزة فقط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/controls.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Deleted {name}</source>
        <translation>حُذفت {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Deleted {n} palette</source>
        <comment>Deleted {n} palettes</comment>
        <translation>
            <numerusform>لم تُحذف لوحات</numerusform>
            <numerusform>حُذفت لوحة واحدة</numerusform>
            <numerusform>حُذفت لوحتان</numerusform>
            <numerusform>حُذفت {n} لوحات</numerusform>
            <numerusform>حُذفت {n} لوحة</numerusform>
            <numerusform>حُذفت {n} لوحة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/editing.py"/>
        <source>Type tags with commas between them: Enter keeps them</source>
        <translation>اكتب الوسوم بفواصل بينها: Enter يحفظها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Copy as CSS</source>
        <translation>نسخ كـ&amp;CSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Rename</source>
        <translation>إعادة ت&amp;سمية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Star</source>
        <translation>ت&amp;مييز بنجمة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>&amp;Tags…</source>
        <translation>و&amp;سوم…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Give the palette another name</source>
        <translation>إعطاء اللوحة اسمًا آخر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Open it beside the palette that is shown</source>
        <translation>فتحها بجانب اللوحة المعروضة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Open the picture that it is from</source>
        <translation>فتح الصورة التي هي منها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Put its colours on the clipboard as CSS</source>
        <translation>وضع ألوانها في الحافظة كـCSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Show &amp;Picture</source>
        <translation>إظهار ال&amp;صورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Starred palettes can be shown alone, or first</source>
        <translation>يمكن عرض اللوحات المميزة وحدها أو أولًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Take it out of the library; Ctrl+Z brings it back</source>
        <translation>إخراجها من المكتبة؛ Ctrl+Z يعيدها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Take the palette to another tool</source>
        <translation>أخذ اللوحة إلى أداة أخرى</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Un&amp;star</source>
        <translation>إزالة ال&amp;نجمة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/menu.py"/>
        <source>Words to find it by, with commas between them</source>
        <translation>كلمات لإيجادها، بفواصل بينها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>No match</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>No palette is like that.</source>
        <translation>لا لوحة كهذه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>No palettes yet</source>
        <translation>لا لوحات بعد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>Palettes that you open, make, export or share are kept here by themselves.</source>
        <translation>اللوحات التي تفتحها أو تصنعها أو تصدّرها أو تشاركها تُحفظ هنا من تلقاء نفسها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>Reading the palettes…</source>
        <translation>تُقرأ اللوحات…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>The library cannot be shown</source>
        <translation>لا يمكن عرض المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>{remark} (and {count} more)</source>
        <translation>{remark} (و{count} أخرى)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/page.py"/>
        <source>{shown} of {palettes}</source>
        <translation>{shown} من {palettes}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <location filename="../../app/huescope/ui/widgets/copy_button.py"/>
        <source>Copied</source>
        <translation>نُسخت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Exported</source>
        <translation>صُدّرت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>From {source}</source>
        <translation>من {source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Made</source>
        <translation>صُنعت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Saved</source>
        <translation>حُفظت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Shared</source>
        <translation>شوركت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Tags: {tags}</source>
        <translation>الوسوم: {tags}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/texts.py"/>
        <source>starred</source>
        <translation>مميزة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/library/view.py"/>
        <source>Palettes of the library</source>
        <translation>لوحات المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>main colours {codes}</source>
        <translation>الألوان الرئيسة {codes}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{listed}, not all: listing was stopped</source>
        <translation>{listed}، وليس الكل: أُوقف السرد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{number} so far, filtered so far</source>
        <translation>{number} حتى الآن، مصفاة حتى الآن</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{number} so far, sorted so far</source>
        <translation>{number} حتى الآن، مرتبة حتى الآن</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{n} folder</source>
        <comment>{n} folders</comment>
        <translation>
            <numerusform>لا مجلدات</numerusform>
            <numerusform>مجلد واحد</numerusform>
            <numerusform>مجلدان</numerusform>
            <numerusform>{n} مجلدات</numerusform>
            <numerusform>{n} مجلدًا</numerusform>
            <numerusform>{n} مجلد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/entry_text.py"/>
        <source>{shown} of {every}</source>
        <translation>{shown} من {every}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/sorting.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/listing/sorting.py"/>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <location filename="../../app/huescope/ui/widgets/name_field.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Choose the order (now by {order})</source>
        <translation>اختيار الترتيب (الآن بحسب {order})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Choose the order (of the names)</source>
        <translation>اختيار الترتيب (ترتيب الأسماء)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Filter by name</source>
        <translation>التصفية بالاسم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Find pictures by their colours (Ctrl+Shift+F)</source>
        <translation>البحث عن صور بألوانها (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Go back (Alt+Left)</source>
        <translation>رجوع (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Go forward again (Alt+Right)</source>
        <translation>تقدم (Alt+Right)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Go to the place above (Backspace)</source>
        <translation>الذهاب إلى الموضع الأعلى (Backspace)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>How large the thumbnails are (Ctrl and the wheel over them)</source>
        <translation>حجم الصور المصغرة (Ctrl والعجلة فوقها)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Keep this place among the favourites</source>
        <translation>حفظ هذا الموضع في المفضلة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Look again what is here (F5)</source>
        <translation>النظر من جديد فيما هنا (F5)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Show a grid of thumbnails</source>
        <translation>عرض شبكة من الصور المصغرة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Show a list with sizes and dates</source>
        <translation>عرض قائمة بالأحجام والتواريخ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Show only names that contain these words (Ctrl+F); Esc shows all again</source>
        <translation>إظهار الأسماء التي فيها هذه الكلمات فقط (Ctrl+F)؛ Esc يظهر الكل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Size of the thumbnails</source>
        <translation>حجم الصور المصغرة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Stop listing; what is here stays, and scrolling to its end goes on</source>
        <translation>إيقاف السرد؛ يبقى ما هنا، والتمرير إلى آخره يتابع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>Take this place from the favourites</source>
        <translation>إخراج هذا الموضع من المفضلة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>{key}, ascending</source>
        <translation>{key}، تصاعدي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/bars.py"/>
        <source>{key}, descending</source>
        <translation>{key}، تنازلي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/breadcrumbs.py"/>
        <source>Click beside the names, or press Ctrl+L, to type a path or an address</source>
        <translation>انقر بجانب الأسماء، أو اضغط Ctrl+L، لكتابة مسار أو عنوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/breadcrumbs.py"/>
        <source>Go to {name}</source>
        <translation>الذهاب إلى {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/breadcrumbs.py"/>
        <source>The places in between</source>
        <translation>المواضع بينهما</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/path_bar.py"/>
        <source>this is no path and no address that Huescope knows</source>
        <translation>هذا ليس مسارًا ولا عنوانًا يعرفه Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/path_field.py"/>
        <source>Path or address</source>
        <translation>مسار أو عنوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/path_field.py"/>
        <source>Type a folder&apos;s path or an address; Enter goes there, Esc leaves it</source>
        <translation>اكتب مسار مجلد أو عنوانًا؛ Enter يذهب إليه، وEsc يتركه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Browse a bucket of a cloud storage</source>
        <translation>تصفح حاوية تخزين سحابي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Browse your folder of pictures</source>
        <translation>تصفح مجلد صورك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Browse your own folder</source>
        <translation>تصفح مجلدك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Favourite: {location}</source>
        <translation>مفضل: {location}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Fold the places away</source>
        <translation>طي المواضع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Remove from this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Seen lately: {location}</source>
        <translation>شوهد حديثًا: {location}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Show the palettes that you opened, made or exported (Ctrl+Shift+L)</source>
        <translation>إظهار اللوحات التي فتحتها أو صنعتها أو صدّرتها (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/navigation/places.py"/>
        <source>Show the places</source>
        <translation>إظهار المواضع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>Colours of the pictures to find, such as “dark teal with a little orange” or “60% #1e90ff, gold”; swatches can be dropped here</source>
        <translation>ألوان الصور المطلوبة، مثل «dark teal with a little orange» أو «60% #1e90ff, gold»؛ يمكن إفلات العينات هنا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>Colours to find</source>
        <translation>الألوان المطلوبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>No colours yet</source>
        <translation>لا ألوان بعد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>Understood: {names}</source>
        <translation>فُهم: {names}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_field.py"/>
        <source>teal, 20% orange</source>
        <translation>teal, 20% orange</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Close the search (Esc)</source>
        <translation>إغلاق البحث (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Find pictures that look like this one</source>
        <translation>البحث عن صور تشبه هذه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Find the colours of the palette</source>
        <translation>البحث عن ألوان اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Look at all pictures of this place, in folders below it too</source>
        <translation>النظر في كل صور هذا الموضع، وفي المجلدات تحته</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>Looking…</source>
        <translation>يُنظر…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>{listed} listed, {added} looked at</source>
        <translation>سُرد {listed}، ونُظر في {added}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/search/color_search.py"/>
        <source>{n} picture known</source>
        <comment>{n} pictures known</comment>
        <translation>
            <numerusform>لا صور معروفة</numerusform>
            <numerusform>صورة واحدة معروفة</numerusform>
            <numerusform>صورتان معروفتان</numerusform>
            <numerusform>{n} صور معروفة</numerusform>
            <numerusform>{n} صورة معروفة</numerusform>
            <numerusform>{n} صورة معروفة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Any shape</source>
        <translation>أي شكل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Anywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Date of the pictures</source>
        <translation>تاريخ الصور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>High</source>
        <translation>طويلة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>In this place</source>
        <translation>في هذا المكان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Last month</source>
        <translation>آخر شهر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Last week</source>
        <translation>آخر أسبوع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Look everywhere, or in the folder or bucket that was shown last and below it</source>
        <translation>البحث في كل مكان، أو في آخر مجلد أو حاوية عُرضت وما تحتها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Place of the pictures</source>
        <translation>مكان الصور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Shape of the pictures</source>
        <translation>شكل الصور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Square</source>
        <translation>مربعة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>When the pictures were changed last</source>
        <translation>متى عُدّلت الصور آخر مرة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Which shape the pictures shall have</source>
        <translation>أي شكل للصور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/search/filters.py"/>
        <source>Wide</source>
        <translation>عريضة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/columns.py"/>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Browse a folder of this computer</source>
        <translation>تصفح مجلد في هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Drop a folder here, or choose one, to see its pictures.</source>
        <translation>أفلت مجلدًا هنا، أو اختر واحدًا، لترى صوره.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>Look once more whether the place can be listed</source>
        <translation>النظر مرة أخرى هل يمكن سرد الموضع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>No folder is open</source>
        <translation>لا مجلد مفتوح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>No name here contains “{words}”.</source>
        <translation>لا اسم هنا فيه «{words}».</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>No pictures here</source>
        <translation>لا صور هنا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <source>There are no pictures and no folders in this place.</source>
        <translation>لا صور ولا مجلدات في هذا الموضع.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>This place cannot be shown</source>
        <translation>لا يمكن عرض هذا الموضع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/empty_place.py"/>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <location filename="../../app/huescope/ui/widgets/empty_state.py"/>
        <source>Try Again</source>
        <translation>حاول ثانية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/gallery.py"/>
        <source>Pictures in this place</source>
        <translation>صور هذا الموضع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>Sort by name; numbers in names count as numbers</source>
        <translation>ترتيب بالاسم؛ الأعداد في الأسماء تُحسب أعدادًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>Sort by size of the file</source>
        <translation>ترتيب بحجم الملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>Sort by when the file was last changed</source>
        <translation>ترتيب بآخر تغيير للملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>The class of storage: archived pictures have to be restored first</source>
        <translation>صنف التخزين: الصور المؤرشفة تُستعاد أولًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/header.py"/>
        <source>{titles} column</source>
        <translation>عمود {titles}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/messages.py"/>
        <source>Opening {name}</source>
        <translation>فتح {name}</translation>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/placeholder.py"/>
        <source>Stop waiting for this place</source>
        <translation>الكف عن انتظار هذا الموضع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Add to Board</source>
        <translation>إ&amp;ضافة إلى لوحة العرض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Add {count} to Board</source>
        <translation>إ&amp;ضافة {count} إلى لوحة العرض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Compare Palettes…</source>
        <translation>&amp;مقارنة اللوحات…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Export Each…</source>
        <translation>&amp;تصدير كل واحدة…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;Export Palette…</source>
        <translation>&amp;تصدير اللوحة…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>&amp;One Palette of All {count}</source>
        <translation>&amp;لوحة واحدة من {count} كلها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Lay the pictures on a board, with one palette of all of them: each counts as much (Ctrl+Shift+B)</source>
        <translation>وضع الصور على لوحة عرض بلوحة ألوان واحدة منها كلها: كل صورة تُحسب بالتساوي (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Lay the pictures on the open board, or on a new one</source>
        <translation>وضع الصور على لوحة العرض المفتوحة، أو على جديدة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>More to do with these pictures</source>
        <translation>مزيد مما يمكن فعله بهذه الصور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>One Palette of All {count}</source>
        <translation>لوحة واحدة من {count} كلها</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>One palette of {n} picture</source>
        <comment>One palette of all {n} pictures</comment>
        <translation>
            <numerusform>لوحة واحدة</numerusform>
            <numerusform>لوحة واحدة من صورة</numerusform>
            <numerusform>لوحة واحدة من صورتين</numerusform>
            <numerusform>لوحة واحدة من {n} صور</numerusform>
            <numerusform>لوحة واحدة من {n} صورة</numerusform>
            <numerusform>لوحة واحدة من {n} صورة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Palette of All {count}</source>
        <translation>لوحة من {count} كلها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>Save the palette of each picture as a file of its own</source>
        <translation>حفظ لوحة كل صورة ملفًا قائمًا بذاته</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/browser/view/selection_bar.py"/>
        <source>See the palettes of the pictures below each other</source>
        <translation>رؤية لوحات الصور واحدة تحت الأخرى</translation>
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
        <translation>لوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/drag_files.py"/>
        <source>the files to drag cannot be written ({strerror})</source>
        <translation>لا يمكن كتابة الملفات المسحوبة ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Dropped picture</source>
        <translation>صورة مُفلتة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Dropped {kind}</source>
        <translation>{kind} مُفلت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>Pasted {kind}</source>
        <translation>{kind} ملصق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>That data is not a picture.</source>
        <translation>هذه البيانات ليست صورة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>The picture&apos;s data is damaged.</source>
        <translation>بيانات الصورة تالفة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/incoming.py"/>
        <source>There is no picture in what was dropped or pasted.</source>
        <translation>لا صورة فيما أُفلت أو أُلصق.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Copy as Your Own</source>
        <translation>النسخ بصيغتك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Copy nothing, and leave the template as it was (Esc)</source>
        <translation>عدم نسخ شيء، وترك القالب كما كان (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Copy the colours so, now and from now on</source>
        <translation>نسخ الألوان هكذا، الآن ومن الآن فصاعدًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Insert {meaning}</source>
        <translation>إدراج {meaning}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Insert {name}</source>
        <translation>إدراج {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Put these where they shall stand; all else is copied as you type it.</source>
        <translation>ضع هذه حيث يجب أن تكون؛ وما عداها يُنسخ كما تكتبه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>What is copied for each colour; it may have several lines</source>
        <translation>ما يُنسخ لكل لون؛ ويجوز أن يكون عدة أسطر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/clipboard/template_dialog.py"/>
        <source>What will be copied</source>
        <translation>ما سيُنسخ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <source>Before {before}, after {after}</source>
        <translation>قبل {before}، بعد {after}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/before_after.py"/>
        <source>Left as it was, right as it will be; press the left half to go back to it</source>
        <translation>اليسار كما كان، واليمين كما سيكون؛ اضغط النصف الأيسر للرجوع إليه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channel_slider.py"/>
        <source>{tooltip}; arrow keys step, with Shift by more</source>
        <translation>{tooltip}؛ مفاتيح الأسهم خطوة، ومع Shift أكثر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Alpha</source>
        <translation>ألفا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Blue</source>
        <translation>الأزرق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>From transparent to opaque</source>
        <translation>من الشفاف إلى المعتم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Green</source>
        <translation>الأخضر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>How far it is from grey; past the hatched edge the screen&apos;s sRGB cannot follow</source>
        <translation>بُعده عن الرمادي؛ بعد الحافة المخططة لا يتبع sRGB الشاشة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>How light it looks</source>
        <translation>كم يبدو فاتحًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Hue by HSL</source>
        <translation>الصبغة في HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Lightness by HSL</source>
        <translation>الإضاءة في HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Red</source>
        <translation>الأحمر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Round the circle of hues</source>
        <translation>حول دائرة الصبغات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Saturation</source>
        <translation>الإشباع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>Saturation by HSL</source>
        <translation>الإشباع في HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/channels.py"/>
        <source>{name}, 0 to 255</source>
        <translation>{name}، من 0 إلى 255</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Any CSS colour: a name, hex, rgb(), hsl(), oklch(), color(display-p3 …)</source>
        <translation>أي لون CSS: اسم، أو hex، أو rgb()، أو hsl()، أو oklch()، أو color(display-p3 …)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Beyond sRGB, shown as {shown}</source>
        <translation>خارج sRGB، يُعرض {shown}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Give the swatch this colour (Enter)</source>
        <translation>إعطاء العينة هذا اللون (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>Leave the swatch as it was (Esc)</source>
        <translation>ترك العينة كما كانت (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>The colour as it is shown, #rrggbb</source>
        <translation>اللون كما يُعرض، #rrggbb</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>What the colour is called; empty: by its nearest known name</source>
        <translation>اسم اللون؛ فارغ: بأقرب اسم معروف له</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/dialog.py"/>
        <source>{label}, HSL</source>
        <translation>{label}، HSL</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/color_dialog/number_field.py"/>
        <source>{tooltip}; up and down step, with Shift by more</source>
        <translation>{tooltip}؛ أعلى وأسفل خطوة، ومع Shift أكثر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/connections.py"/>
        <source>That is no address that Huescope can open.</source>
        <translation>هذا ليس عنوانًا يستطيع Huescope فتحه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Connect to Storage</source>
        <translation>الاتصال بتخزين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Connect to {title}</source>
        <translation>الاتصال بـ{title}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Open what the form says (Enter)</source>
        <translation>فتح ما يقوله النموذج (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Secrets are never saved: closing Huescope forgets them.</source>
        <translation>الأسرار لا تُحفظ أبدًا: إغلاق Huescope ينساها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>Stop connecting, or close this form (Esc)</source>
        <translation>إيقاف الاتصال، أو إغلاق هذا النموذج (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/dialog.py"/>
        <source>{label} has to be filled in.</source>
        <translation>يجب ملء {label}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/form_status.py"/>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>Show what is typed here</source>
        <translation>إظهار ما يُكتب هنا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>Show {label}</source>
        <translation>إظهار {label}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>api key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>instance principal</source>
        <translation>مثيل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>security token</source>
        <translation>رمز أمان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/inputs.py"/>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <source>It is never saved: closing Huescope forgets it.</source>
        <translation>لا يُحفظ أبدًا: إغلاق Huescope ينساه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <source>Leave it closed (Esc)</source>
        <translation>تركه مغلقًا (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/connect/secret_dialog.py"/>
        <source>Try again with this secret (Enter)</source>
        <translation>المحاولة ثانية بهذا السر (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>&amp;Copy Details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>&amp;Go On</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Close this and go on working (Enter)</source>
        <translation>إغلاق هذا ومتابعة العمل (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Copy the details, to send them to the developers</source>
        <translation>نسخ التفاصيل لإرسالها إلى المطورين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Details of the error</source>
        <translation>تفاصيل الخطأ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>For the developers: where it happened, without names of folders</source>
        <translation>للمطورين: أين حدث، دون أسماء المجلدات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Unexpected Error</source>
        <translation>خطأ غير متوقع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>Your pictures were not changed, and unsaved palettes are kept as a draft. You can go on; if it happens again, save your work and start Huescope anew.</source>
        <translation>لم تتغير صورك، واللوحات غير المحفوظة محفوظة مسودةً. يمكنك المتابعة؛ وإن تكرر فاحفظ عملك وابدأ Huescope من جديد.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/crash/dialog.py"/>
        <source>{n} more error since then.</source>
        <comment>{n} more errors since then.</comment>
        <translation>
            <numerusform>لا أخطاء منذ ذلك الحين.</numerusform>
            <numerusform>خطأ آخر منذ ذلك الحين.</numerusform>
            <numerusform>خطآن آخران منذ ذلك الحين.</numerusform>
            <numerusform>{n} أخطاء أخرى منذ ذلك الحين.</numerusform>
            <numerusform>{n} خطأ آخر منذ ذلك الحين.</numerusform>
            <numerusform>{n} خطأ آخر منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/log_folder.py"/>
        <source>The log is in {folder}.</source>
        <translation>السجل في {folder}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/log_folder.py"/>
        <source>There is no folder for logs, and none can be created ({strerror}).</source>
        <translation>لا مجلد للسجلات، ولا يمكن إنشاء واحد ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>Huescope met an error that it did not expect while {doing}.</source>
        <translation>صادف Huescope خطأ لم يتوقعه ({doing}).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>Huescope met an error that it did not expect.</source>
        <translation>صادف Huescope خطأ لم يتوقعه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>The same unexpected error happened again; the log has it.</source>
        <translation>تكرر الخطأ غير المتوقع نفسه؛ وهو في السجل.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>analysing the picture</source>
        <translation>تحليل الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>connecting to the storage</source>
        <translation>الاتصال بالتخزين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>finding the palette</source>
        <translation>البحث عن اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>keeping a draft of your work</source>
        <translation>حفظ مسودة من عملك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>looking for unsaved work</source>
        <translation>البحث عن عمل غير محفوظ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>making a small picture</source>
        <translation>صنع صورة صغيرة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>opening a picture</source>
        <translation>فتح صورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>opening the Judge window</source>
        <translation>فتح نافذة التقييم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>preparing the histogram</source>
        <translation>تحضير المدرّج</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>reading the next picture</source>
        <translation>قراءة الصورة التالية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>saving the project</source>
        <translation>حفظ المشروع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/crash/reporter.py"/>
        <source>sorting the palette</source>
        <translation>ترتيب اللوحة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>A folder of {n} file, {size}</source>
        <comment>A folder of {n} files, {size}</comment>
        <translation>
            <numerusform>مجلد بلا ملفات، {size}</numerusform>
            <numerusform>مجلد بملف واحد، {size}</numerusform>
            <numerusform>مجلد بملفين، {size}</numerusform>
            <numerusform>مجلد بـ{n} ملفات، {size}</numerusform>
            <numerusform>مجلد بـ{n} ملفًا، {size}</numerusform>
            <numerusform>مجلد بـ{n} ملف، {size}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>holds {swatches}</source>
        <translation>فيه {swatches}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>written from {swatches}</source>
        <translation>مكتوب من {swatches}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{content}, no text</source>
        <translation>{content}، بلا نص</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>{n} بايتات</numerusform>
            <numerusform>{n} بايتًا</numerusform>
            <numerusform>{n} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{n} أسطر</numerusform>
            <numerusform>{n} سطرًا</numerusform>
            <numerusform>{n} سطر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/content_text.py"/>
        <source>… characters left out: {left}</source>
        <translation>… أحرف متروكة: {left}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>A folder of files cannot be copied as text; save it</source>
        <translation>لا يمكن نسخ مجلد ملفات نصًا؛ احفظه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Choose where to save it (Enter)</source>
        <translation>اختيار مكان الحفظ (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Copied {words}.</source>
        <translation>نُسخ {words}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Export Palette</source>
        <translation>تصدير اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Export {value}</source>
        <translation>تصدير {value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Leave the palette as it is (Esc)</source>
        <translation>ترك اللوحة كما هي (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>Put the text on the clipboard as it stands here</source>
        <translation>وضع النص في الحافظة كما هو هنا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Saved {name} in {value}.</source>
        <translation>حُفظ {name} في {value}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>This is no text that could be pasted anywhere; save it</source>
        <translation>هذا ليس نصًا يمكن لصقه في مكان؛ احفظه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/dialog.py"/>
        <source>This palette has no colours yet. Open a picture, or add a colour, and export it then.</source>
        <translation>لا ألوان في هذه اللوحة بعد. افتح صورة أو أضف لونًا، ثم صدّرها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>&amp;Format</source>
        <translation>ال&amp;تنسيق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Choose Folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Choose where the files go; none that is there is replaced</source>
        <translation>اختيار مكان الملفات؛ لا يُستبدل أي ملف موجود</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <location filename="../../app/huescope/ui/widgets/swatches/palette_strip.py"/>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Export Each</source>
        <translation>تصدير كل واحدة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Export nothing more</source>
        <translation>عدم تصدير المزيد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Export to Folder</source>
        <translation>تصدير إلى مجلد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>How many colours each palette has</source>
        <translation>كم لونًا في كل لوحة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>Saved {n} palette</source>
        <comment>Saved {n} palettes</comment>
        <translation>
            <numerusform>لم تُحفظ لوحات</numerusform>
            <numerusform>حُفظت لوحة واحدة</numerusform>
            <numerusform>حُفظت لوحتان</numerusform>
            <numerusform>حُفظت {n} لوحات</numerusform>
            <numerusform>حُفظت {n} لوحة</numerusform>
            <numerusform>حُفظت {n} لوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>The palette of each picture becomes a file of its own: {n} palette.</source>
        <comment>The palette of each picture becomes a file of its own: {n} palettes.</comment>
        <translation>
            <numerusform>تصبح لوحة كل صورة ملفًا قائمًا بذاته: لا لوحات.</numerusform>
            <numerusform>تصبح لوحة كل صورة ملفًا قائمًا بذاته: لوحة واحدة.</numerusform>
            <numerusform>تصبح لوحة كل صورة ملفًا قائمًا بذاته: لوحتان.</numerusform>
            <numerusform>تصبح لوحة كل صورة ملفًا قائمًا بذاته: {n} لوحات.</numerusform>
            <numerusform>تصبح لوحة كل صورة ملفًا قائمًا بذاته: {n} لوحة.</numerusform>
            <numerusform>تصبح لوحة كل صورة ملفًا قائمًا بذاته: {n} لوحة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/each_dialog.py"/>
        <source>What the palettes are written for</source>
        <translation>لأي غرض تُكتب اللوحات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <source>Find a format</source>
        <translation>البحث عن تنسيق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Formats</source>
        <translation>التنسيقات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <source>No format is called that.</source>
        <translation>لا تنسيق بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/format_list.py"/>
        <source>Type a name, a suffix or a program; the arrow keys choose</source>
        <translation>اكتب اسمًا أو لاحقة أو برنامجًا؛ ومفاتيح الأسهم تختار</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/image_view.py"/>
        <source>What it looks like</source>
        <translation>كيف يبدو</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Files of the folder</source>
        <translation>ملفات المجلد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Its pages cannot be shown here. Save it, and open it where you want to use it.</source>
        <translation>لا يمكن عرض صفحاته هنا. احفظه وافتحه حيث تريد استعماله.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <location filename="../../app/huescope/ui/picture/view.py"/>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Show what is written</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>Show what it looks like</source>
        <translation>إظهار كيف يبدو</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>The files that the folder will hold</source>
        <translation>الملفات التي سيحويها المجلد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/preview.py"/>
        <source>What will be written</source>
        <translation>ما سيُكتب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source> and transparency</source>
        <translation> والشفافية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>, converted from {name}</source>
        <translation>، محولة من {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Kept: size in pixels{alpha}. The colours are sRGB{profile}. Not kept: date, camera, place and other metadata.</source>
        <translation>يُحفظ: الحجم بالبكسل{alpha}. الألوان sRGB{profile}. لا يُحفظ: التاريخ والكاميرا والمكان وسائر البيانات الوصفية.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Of the palette&apos;s {all_colors}, those that most pixels take.</source>
        <translation>من {all_colors} في اللوحة، الألوان التي تأخذها معظم وحدات البكسل.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Progress of saving</source>
        <translation>تقدم الحفظ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Save Reduced Picture</source>
        <translation>حفظ الصورة المختزلة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <location filename="../../app/huescope/ui/export/save_dialog.py"/>
        <source>Save as {label}</source>
        <translation>حفظ بصيغة {label}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>Stop saving, or close without saving (Esc)</source>
        <translation>إيقاف الحفظ، أو الإغلاق دون حفظ (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>The other frames take the colours of the first one.</source>
        <translation>تأخذ الإطارات الأخرى ألوان الإطار الأول.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>The palette is being found; sizes follow.</source>
        <translation>يُبحث عن اللوحة؛ ثم تأتي الأحجام.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>{n} frame</source>
        <comment>{n} frames</comment>
        <translation>
            <numerusform>لا إطارات</numerusform>
            <numerusform>إطار واحد</numerusform>
            <numerusform>إطاران</numerusform>
            <numerusform>{n} إطارات</numerusform>
            <numerusform>{n} إطارًا</numerusform>
            <numerusform>{n} إطار</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>{picture}: in {colors}, dithered.</source>
        <translation>{picture}: بـ{colors}، منقّطة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_dialog.py"/>
        <source>{picture}: in {colors}.</source>
        <translation>{picture}: بـ{colors}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Of the source</source>
        <translation>من المصدر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>Suffix</source>
        <translation>اللاحقة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/reduced_formats.py"/>
        <source>{size_bytes} bytes</source>
        <translation>{size_bytes} بايت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/export/save_dialog.py"/>
        <source>{label} in a zip file (*{suffix}{zip})</source>
        <translation>{label} في ملف zip (*{suffix}{zip})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Enter, or a click, runs the chosen command</source>
        <translation>‏Enter أو نقرة تنفذ الأمر المختار</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>No command is called that.</source>
        <translation>لا أمر بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Type a part of its name; the arrow keys choose, Enter runs it</source>
        <translation>اكتب جزءًا من اسمه؛ مفاتيح الأسهم تختار، وEnter ينفذ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>Type what you want to do</source>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/command_palette.py"/>
        <source>{title} is not possible now.</source>
        <translation>{title} غير ممكن الآن.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <source>&amp;Copy Versions</source>
        <translation>&amp;نسخ الإصدارات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Close this (Esc)</source>
        <translation>إغلاق هذا (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <source>Copy the versions, to send them with a report</source>
        <translation>نسخ الإصدارات لإرسالها مع تقرير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/document_dialog.py"/>
        <source>Ctrl+C copies what is selected</source>
        <translation>Ctrl+C ينسخ المحدد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/entry_delegate.py"/>
        <source>on</source>
        <comment>switched</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Go to the page before this one (Alt+Left)</source>
        <translation>الذهاب إلى الصفحة السابقة (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/guide_dialog.py"/>
        <source>Tab goes from link to link, and Return follows one</source>
        <translation>‏Tab ينتقل بين الروابط، وReturn يتبع رابطًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/licenses.py"/>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/licenses.py"/>
        <source>see its documentation</source>
        <translation>انظر وثائقها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/licenses.py"/>
        <source>| Library | Version | Licence |</source>
        <translation>| المكتبة | الإصدار | الرخصة |</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Average a smaller or larger square</source>
        <translation>متوسط مربع أصغر أو أكبر</translation>
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
        <translation>استرجاع اللوحات المحذوفة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Choose another swatch</source>
        <translation>اختيار عينة أخرى</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Choose several</source>
        <translation>اختيار عدة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Copy the colour</source>
        <translation>نسخ اللون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Delete it</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Edit its tags</source>
        <translation>تعديل وسومها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Go back to the pictures</source>
        <translation>الرجوع إلى الصور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Go to the enclosing folder</source>
        <translation>الذهاب إلى المجلد الأعلى</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Go to the first or last value</source>
        <translation>الذهاب إلى أول قيمة أو آخرها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Histogram, Scopes, Share Bar</source>
        <translation>المدرّج والمناظير وشريط الحصص</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>How Many, Calm - Vivid</source>
        <translation>كم لونًا، هادئ - زاهٍ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Leave the colour as it was</source>
        <translation>ترك اللون كما كان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Move by one pixel</source>
        <translation>التحريك بكسلًا واحدًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Move by ten pixels</source>
        <translation>التحريك عشرة بكسلات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Move the picture with the mouse while held</source>
        <translation>تحريك الصورة بالفأرة أثناء الضغط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>One step less or more</source>
        <translation>خطوة أقل أو أكثر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the next picture</source>
        <translation>فتح الصورة التالية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the palette</source>
        <translation>فتح اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the picture or folder</source>
        <translation>فتح الصورة أو المجلد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Open the previous picture</source>
        <translation>فتح الصورة السابقة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Palettes in Library</source>
        <translation>اللوحات في المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Pin, Eyedropper</source>
        <translation>الدبوس والقطارة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Read the values further away</source>
        <translation>قراءة القيم الأبعد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Read the values next to this one</source>
        <translation>قراءة القيم المجاورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Rename it</source>
        <translation>إعادة تسميتها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Shift+Arrow keys</source>
        <translation>Shift+مفاتيح الأسهم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Show the original while held</source>
        <translation>إظهار الأصل أثناء الضغط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Star it, or take the star away</source>
        <translation>تمييزها بنجمة أو إزالتها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Stop lighting up a range in the picture</source>
        <translation>الكف عن إضاءة نطاق في الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Swatches</source>
        <translation>العينات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>Take the colour</source>
        <translation>أخذ اللون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/part_keys.py"/>
        <source>To the lower or upper end</source>
        <translation>إلى الطرف الأدنى أو الأعلى</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/printing.py"/>
        <source>Huescope: keyboard shortcuts</source>
        <translation>‏Huescope: اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Close this list (Esc)</source>
        <translation>إغلاق هذه القائمة (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Find a shortcut</source>
        <translation>البحث عن اختصار</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>No shortcut does that.</source>
        <translation>لا اختصار يفعل ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Print what is listed, or save it as PDF</source>
        <translation>طباعة المسرود، أو حفظه PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>Type what it does, or its keys</source>
        <translation>اكتب ما يفعله، أو مفاتيحه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/shortcuts_dialog.py"/>
        <source>What each key does, by menu and by part of the window</source>
        <translation>ما يفعله كل مفتاح، بحسب القائمة وجزء النافذة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Choose how many colours</source>
        <translation>اختر كم لونًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Close these cards; Help &gt; Welcome shows them again</source>
        <translation>إغلاق هذه البطاقات؛ المساعدة &gt; ترحيب تظهرها ثانية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Ctrl+C copies the selected colour. Export writes the palette for CSS, Adobe, Figma and many others, and Share makes a board for a client.</source>
        <translation>‏Ctrl+C ينسخ اللون المحدد. ويكتب «تصدير» اللوحة لـCSS وAdobe وFigma وكثير غيرها، ويصنع «مشاركة» لوحة عرض لعميل.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Drop a picture</source>
        <translation>أفلت صورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Drop a picture anywhere on this window, or press Ctrl+O. Folders and buckets open in the browser on the left.</source>
        <translation>أفلت صورة في أي مكان من هذه النافذة، أو اضغط Ctrl+O. المجلدات والحاويات تُفتح في المتصفح.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Go on to the next card</source>
        <translation>الانتقال إلى البطاقة التالية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Keep what you like</source>
        <translation>احتفظ بما يعجبك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Lock a Colour</source>
        <translation>قفل لون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Move the Slider</source>
        <translation>تحريك المنزلق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Move the slider under the palette, from 2 to 256. The picture follows, and small pictures under it show where it leads.</source>
        <translation>حرّك المنزلق تحت اللوحة من 2 إلى 256. تتبعه الصورة، وصور صغيرة تحته تُظهر إلى أين يقود.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Open Export</source>
        <translation>فتح التصدير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Open a Sample</source>
        <translation>فتح عينة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Select a colour and press L: it stays, wherever the slider goes. Drag a pin to take another colour from the picture.</source>
        <translation>حدد لونًا واضغط L: يبقى أينما ذهب المنزلق. اسحب دبوسًا لتأخذ لونًا آخر من الصورة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Show it on the picture that is open</source>
        <translation>عرضه على الصورة المفتوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Skip</source>
        <translation>تخطٍ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Take it away</source>
        <translation>خذها معك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>Welcome, card {card}: {title}</source>
        <translation>ترحيب، البطاقة {card}: {title}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/help/welcome_card.py"/>
        <source>{place} of {steps}</source>
        <translation>{place} من {steps}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Drag or use the arrow keys to turn it, the wheel or + and − to zoom</source>
        <translation>اسحب أو استعمل الأسهم لتدويرها، والعجلة أو + و− للتكبير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Draw each shade in the colour of the swatch that it belongs to</source>
        <translation>رسم كل درجة بلون العينة التي تنتمي إليها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Hue as direction, chroma as distance from grey, as seen from white</source>
        <translation>الصبغة اتجاه، والتشبّع بُعد عن الرمادي، كما يُرى من الأبيض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_panel.py"/>
        <source>Lightness upwards, chroma to the right; greys at the left</source>
        <translation>الإضاءة إلى أعلى، والتشبّع إلى اليمين؛ الرماديات يسارًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_view.py"/>
        <source>Colour cloud</source>
        <translation>سحابة الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/cloud_view.py"/>
        <source>The arrow keys turn it, + and - zoom, Home shows it as at first.</source>
        <translation>مفاتيح الأسهم تديرها، و+ و- تكبران، وHome يعرضها كما في البداية.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram.py"/>
        <source>Arrow keys read it bin by bin, with Shift they light a range of tones in the picture</source>
        <translation>مفاتيح الأسهم تقرؤه خانة خانة، ومع Shift تضيء نطاق درجات في الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram.py"/>
        <source>Drag to light a range of tones in the picture. {keys}.</source>
        <translation>اسحب لإضاءة نطاق درجات في الصورة. {keys}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Level {level} (L* {lightness:.0f}):  {shares}</source>
        <translation>المستوى {level} (L* {lightness:.0f}):  {shares}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Lin</source>
        <translation>خطي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Linear: heights are counts of pixels</source>
        <translation>خطي: الارتفاعات أعداد بكسلات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Log</source>
        <translation>لوغ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Logarithm: even single pixels show</source>
        <translation>لوغاريتم: تظهر حتى البكسلات المفردة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide blue</source>
        <translation>إظهار الأزرق أو إخفاؤه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide green</source>
        <translation>إظهار الأخضر أو إخفاؤه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide lightness: L* of CIELAB, from black to white</source>
        <translation>إظهار الإضاءة أو إخفاؤها: L* في CIELAB، من الأسود إلى الأبيض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide luma: the brightness of BT.709, as video measures it</source>
        <translation>إظهار اللوما أو إخفاؤها: سطوع BT.709 كما يقيسه الفيديو</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Show or hide red</source>
        <translation>إظهار الأحمر أو إخفاؤه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Sqrt</source>
        <translation>جذر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>Square root: small counts stay visible beside large ones</source>
        <translation>جذر تربيعي: تبقى الأعداد الصغيرة مرئية بجانب الكبيرة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/histogram_channels.py"/>
        <source>{label} {lowest} to {highest}: {share} of pixels, lit in the picture</source>
        <translation>{label} من {lowest} إلى {highest}: {share} من البكسلات، مضاءة في الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/large_swatch.py"/>
        <source>{role}
{swatch}
Click to copy it.</source>
        <translation>{role}
{swatch}
انقر لنسخه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/large_swatch.py"/>
        <source>{role} of the picture</source>
        <translation>{role} للصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Count similar shades together: each swatch is the most frequent colour of its group and tells the share of the whole group. Off: single colours, exactly counted.</source>
        <translation>عدّ الدرجات المتشابهة معًا: كل عينة هي أكثر ألوان مجموعتها تكرارًا، وتذكر حصة المجموعة كلها. معطل: ألوان مفردة معدودة بدقة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Grouped</source>
        <translation>مجمّعة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Most frequent</source>
        <translation>الأكثر تكرارًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>Order of most frequent</source>
        <translation>ترتيب الأكثر تكرارًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Sort</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>The order in which the swatches stand</source>
        <translation>الترتيب الذي تقف به العينات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/most_frequent.py"/>
        <source>{swatches}, together {share} of the picture</source>
        <translation>{swatches}، معًا {share} من الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Draw a rectangle over the picture: only what is inside counts</source>
        <translation>ارسم مستطيلًا فوق الصورة: يُحسب ما بداخله فقط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Draw round a part of the picture: only what is inside counts</source>
        <translation>ارسم حول جزء من الصورة: يُحسب ما بداخله فقط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Kind of swatch</source>
        <translation>نوع العينة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Lasso</source>
        <translation>وهق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Look at the whole picture again</source>
        <translation>النظر إلى الصورة كلها ثانية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Rectangle</source>
        <translation>مستطيل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Space</source>
        <comment>of colours</comment>
        <translation>الفضاء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Swatch</source>
        <translation>العينة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/options.py"/>
        <source>Whole picture</source>
        <translation>الصورة كلها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>All by share</source>
        <translation>الكل بحسب الحصة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>First colour</source>
        <translation>اللون الأول</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>How colours are found</source>
        <translation>كيف تُستخرج الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>Largest:  </source>
        <translation>الأكبر:  </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>Main colour</source>
        <translation>اللون الرئيس</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>Second colour</source>
        <translation>اللون الثاني</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/panel.py"/>
        <source>The scopes are in a panel of their own.</source>
        <translation>المناظير في لوحة قائمة بذاتها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_dock.py"/>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Scopes</source>
        <translation>المناظير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_dock.py"/>
        <source>Show the scopes in a window of their own</source>
        <translation>عرض المناظير في نافذة قائمة بذاتها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Put the scopes back into the inspector</source>
        <translation>إعادة المناظير إلى المفتش</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/scopes_panel.py"/>
        <source>Show the scopes in a window of their own, as large as you like</source>
        <translation>عرض المناظير في نافذة قائمة بذاتها بأي حجم تريد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>All notations</source>
        <translation>كل الصيغ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Copied {color}</source>
        <translation>نُسخ {color}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Fewer notations</source>
        <translation>صيغ أقل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Selected colour</source>
        <translation>اللون المحدد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_color.py"/>
        <source>Show or hide the notations that are used less often</source>
        <translation>إظهار الصيغ الأقل استعمالًا أو إخفاؤها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>After</source>
        <comment>neighbour</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Before</source>
        <comment>neighbour</comment>
        <translation>السابق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Contrast ratio of WCAG 2.2, from 1 to 21: 4.5 for text, 3 for text from 24 px or bold from 19 px, 7 for AAA</source>
        <translation>نسبة تباين WCAG 2.2 من 1 إلى 21: 4.5 للنص، و3 للنص من 24 px أو العريض من 19 px، و7 لـAAA</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Measured by {formula}; just noticeable from {jnd:g}</source>
        <translation>مقيس بـ{formula}؛ يكاد يُلاحظ من {jnd:g}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>On black</source>
        <translation>على أسود</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>On white</source>
        <translation>على أبيض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>Select a colour in the palette to see its values.</source>
        <translation>حدد لونًا في اللوحة لترى قيمه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>To {value}. {state}</source>
        <translation>إلى {value}. {state}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>from a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>from {source}</source>
        <translation>من {source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>nearest to {share} of the picture</source>
        <translation>الأقرب إلى {share} من الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>not found in the picture</source>
        <translation>غير موجود في الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>picked at column {column}, row {row}</source>
        <translation>أُخذ عند العمود {column}، الصف {row}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>such as at column {column}, row {row}</source>
        <translation>كما عند العمود {column}، الصف {row}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>typed or pasted</source>
        <translation>مكتوب أو ملصق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>typed or pasted in {space}</source>
        <translation>مكتوب أو ملصق بـ{space}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>{n} colour selected</source>
        <comment>{n} colours selected</comment>
        <translation>
            <numerusform>لم يُحدد لون</numerusform>
            <numerusform>لون واحد محدد</numerusform>
            <numerusform>لونان محددان</numerusform>
            <numerusform>{n} ألوان محددة</numerusform>
            <numerusform>{n} لونًا محددًا</numerusform>
            <numerusform>{n} لون محدد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/selected_text.py"/>
        <source>{selected}, together {share} of the picture</source>
        <translation>{selected}، معًا {share} من الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/share_bar.py"/>
        <source>Colours by share</source>
        <translation>الألوان بحسب الحصة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/share_bar.py"/>
        <source>Each colour is as wide as its share. Click or press Enter to select it.</source>
        <translation>كل لون بعرض حصته. انقر أو اضغط Enter لتحديده.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/share_bar.py"/>
        <source>{swatches} by share</source>
        <translation>{swatches} بحسب الحصة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/trace_view.py"/>
        <source>The left and right arrow keys point out the swatches, one after the other.</source>
        <translation>مفتاحا السهم الأيسر والأيمن يشيران إلى العينات واحدة بعد أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/inspector/value_list.py"/>
        <source>Values of the selected colour</source>
        <translation>قيم اللون المحدد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>Nothing changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>The palette on the left, as the first one</source>
        <translation>اللوحة اليسرى، وهي الأولى</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>The palette on the right, as what became of it</source>
        <translation>اللوحة اليمنى، وهي ما صارت إليه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>What became of each colour</source>
        <translation>ما صار إليه كل لون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>added</source>
        <translation>أضيف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>changed, not noticeably</source>
        <translation>تغيّر دون أن يُلاحظ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>moved among its neighbours</source>
        <translation>انتقل بين جيرانه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>moved from place {before_place} to {after_place}</source>
        <translation>انتقل من الموضع {before_place} إلى {after_place}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>removed</source>
        <translation>أزيل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>unchanged</source>
        <translation>لم يتغير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} added</source>
        <translation>{count} أُضيفت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} changed</source>
        <translation>{count} تغيّرت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} moved</source>
        <translation>{count} نُقلت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} removed</source>
        <translation>{count} أُزيلت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{count} unchanged</source>
        <translation>{count} دون تغيير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/comparing.py"/>
        <source>{name}, as it began</source>
        <translation>{name}، كما بدأت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>After: {figures}</source>
        <translation>بعد: {figures}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Before: {figures}</source>
        <translation>قبل: {figures}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>By which formula contrast is measured</source>
        <translation>بأي صيغة يُقاس التباين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Contrast formula</source>
        <translation>صيغة التباين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Contrast of all pairs, text by row, background by column</source>
        <translation>تباين كل الأزواج، النص بالصف والخلفية بالعمود</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Fails: even {label} asks for {least:g}</source>
        <translation>لا يجتاز: حتى {label} يطلب {least:g}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Level that is asked for</source>
        <translation>المستوى المطلوب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Passes {label} only: {meaning}</source>
        <translation>يجتاز {label} فقط: {meaning}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Passes {label}: {meaning}</source>
        <translation>يجتاز {label}: {meaning}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Point at a cell to read it; a click selects its two swatches</source>
        <translation>أشر إلى خانة لقراءتها؛ نقرة تحدد عينتيها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Rows are the text, columns the background. Strong ones pass {label}, grey ones less.</source>
        <translation>الصفوف نص والأعمدة خلفية. القوية تجتاز {label}، والرمادية أقل.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>Rows are the text, columns the background. Strong ones pass {label}.</source>
        <translation>الصفوف نص والأعمدة خلفية. القوية تجتاز {label}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>The level that a pair has to pass</source>
        <translation>المستوى الذي يجب أن يجتازه الزوج</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>fails</source>
        <translation>لا يجتاز</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>passes {label}</source>
        <translation>يجتاز {label}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>{n} of {pairs} passes {level}: {meaning}</source>
        <comment>{n} of {pairs} pass {level}: {meaning}</comment>
        <translation>
            <numerusform>{n} من {pairs} يجتاز {level}: {meaning}</numerusform>
            <numerusform>{n} من {pairs} يجتاز {level}: {meaning}</numerusform>
            <numerusform>{n} من {pairs} يجتازان {level}: {meaning}</numerusform>
            <numerusform>{n} من {pairs} تجتاز {level}: {meaning}</numerusform>
            <numerusform>{n} من {pairs} يجتاز {level}: {meaning}</numerusform>
            <numerusform>{n} من {pairs} يجتاز {level}: {meaning}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>{n} pair</source>
        <comment>{n} pairs</comment>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>{n} أزواج</numerusform>
            <numerusform>{n} زوجًا</numerusform>
            <numerusform>{n} زوج</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>{text} on {ground}</source>
        <translation>{text} على {ground}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/contrast.py"/>
        <source>{text} on {ground}: {figure}, {passed}</source>
        <translation>{text} على {ground}: {figure}، {passed}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Closest pairs</source>
        <translation>أقرب الأزواج</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Difference formula</source>
        <translation>صيغة الفرق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Differences of all pairs</source>
        <translation>فروق كل الأزواج</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>How the difference ΔE is measured</source>
        <translation>كيف يُقاس الفرق ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Just noticeable: ΔE {jnd:g}. {description}</source>
        <translation>يكاد يُلاحظ: ΔE {jnd:g}. {description}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>None is under the just noticeable difference in normal vision</source>
        <translation>لا زوج تحت ما يكاد يُلاحظ في الرؤية العادية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>One colour</source>
        <translation>لون واحد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>The chosen pair</source>
        <translation>الزوج المختار</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>The stronger a cell, the more alike its two colours.</source>
        <translation>كلما قويت الخانة زاد تشابه لونيها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>Where that figure is from: {jnd_source}</source>
        <translation>مصدر هذا الرقم: {jnd_source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>the same colour</source>
        <translation>اللون نفسه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>under the just noticeable difference</source>
        <translation>تحت ما يكاد يُلاحظ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{count} or more under the just noticeable difference in normal vision</source>
        <translation>{count} أو أكثر تحت ما يكاد يُلاحظ في الرؤية العادية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{count} under the just noticeable difference in normal vision</source>
        <translation>{count} تحت ما يكاد يُلاحظ في الرؤية العادية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{figure} times what is just noticeable</source>
        <translation>{figure} أضعاف ما يكاد يُلاحظ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{figure} × just noticeable</source>
        <translation>{figure} × ما يكاد يُلاحظ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{first} and {second}: {delta_e_number}, {grade}</source>
        <translation>{first} و{second}: {delta_e_number}، {grade}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/differences.py"/>
        <source>{sentence}: most people see one colour</source>
        <translation>{sentence}: يرى معظم الناس لونًا واحدًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Choose a pair of two colours</source>
        <translation>اختر زوجًا من لونين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Give the swatch this colour, in one step that can be undone</source>
        <translation>إعطاء العينة هذا اللون، في خطوة يمكن التراجع عنها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Let the colour of the background change</source>
        <translation>ترك لون الخلفية يتغير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Let the colour of the text change</source>
        <translation>ترك لون النص يتغير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Looking in the picture…</source>
        <translation>البحث في الصورة…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Nearest passing colours</source>
        <translation>أقرب الألوان المجتازة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Nearest that passes</source>
        <translation>أقرب ما يجتاز</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>No colour passes {level} here: change the other one.</source>
        <translation>لا لون يجتاز {level} هنا: غيّر الآخر.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>Nothing to fix</source>
        <translation>لا شيء للإصلاح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>This pair passes {level}.</source>
        <translation>هذا الزوج يجتاز {level}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>darker by {percent:.1f} % (OKLCH lightness)</source>
        <translation>أدكن بـ{percent:.1f} % (إضاءة OKLCH)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>in the picture, {pixels} px</source>
        <translation>في الصورة، {pixels} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>lighter by {percent:.1f} % (OKLCH lightness)</source>
        <translation>أفتح بـ{percent:.1f} % (إضاءة OKLCH)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/fixing.py"/>
        <source>{swatch} is locked.</source>
        <translation>{swatch} مقفل.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Above the colours as they are, below what they become</source>
        <translation>فوق: الألوان كما هي، وتحت: ما تصير إليه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Colours that differ by no more than this (CIEDE2000) become one</source>
        <translation>الألوان التي لا تختلف أكثر من هذا (CIEDE2000) تصبح واحدًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Let alike colours become one, weighted by their share; locked ones stay as they are</source>
        <translation>جعل الألوان المتشابهة واحدًا بوزن حصصها؛ والمقفلة تبقى كما هي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge colours that differ by less</source>
        <translation>دمج الألوان التي تختلف أقل من</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge into {after}</source>
        <translation>دمج إلى {after}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Merge similar</source>
        <translation>دمج المتشابه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>The palette above, what it becomes below</source>
        <translation>اللوحة فوق، وما تصير إليه تحت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>Up to ΔE {threshold:.1f}: {summary}</source>
        <translation>حتى ΔE {threshold:.1f}: {summary}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>nothing merges</source>
        <translation>لا يُدمج شيء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/merging.py"/>
        <source>{before} become {after}</source>
        <translation>{before} تصبح {after}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>Open a picture or add a colour to judge them.</source>
        <translation>افتح صورة أو أضف لونًا للتقييم.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>There is nothing to compare it with.</source>
        <translation>لا شيء للمقارنة به.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>This could not be worked out</source>
        <translation>تعذر حساب هذا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>Too many colours</source>
        <translation>ألوان كثيرة جدًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/page.py"/>
        <source>Up to {max_swatches} colours are judged at once; there are {count}.</source>
        <translation>تُقيّم {max_swatches} لونًا معًا على الأكثر؛ هنا {count}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/pair_list.py"/>
        <location filename="../../app/huescope/ui/judge/strips.py"/>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Change to {rgb}</source>
        <translation>تغيير إلى {rgb}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Changed: {ratio}</source>
        <translation>تغيّر: {ratio}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Copied: {splitlines}</source>
        <translation>نُسخ: {splitlines}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Copy as CSS</source>
        <translation>نسخ كـCSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Copy the chosen pair as text and background colour (Ctrl+C)</source>
        <translation>نسخ الزوج المختار لونَي نص وخلفية (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Every pair, for the most that it can be used for</source>
        <translation>كل زوج، لأقصى ما يصلح له</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Give the swatch a colour that passes</source>
        <translation>إعطاء العينة لونًا يجتاز</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>No two colours pass: {need}, and the nearest, {text} on {ground}, has {ratio}.</source>
        <translation>لا لونان يجتازان: {need}، والأقرب {text} على {ground} له {ratio}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Now: {ratio}</source>
        <translation>الآن: {ratio}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>Pair each colour of the palette with black and with white too</source>
        <translation>مقابلة كل لون في اللوحة بالأسود والأبيض أيضًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>The smallest change that mends it is a darker {swatch}: {rgb} in place of {hex}, ΔE {difference:.1f}.</source>
        <translation>أصغر تغيير يصلحه {swatch} أدكن: {rgb} بدل {hex}، ΔE {difference:.1f}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>The smallest change that mends it is a lighter {swatch}: {rgb} in place of {hex}, ΔE {difference:.1f}.</source>
        <translation>أصغر تغيير يصلحه {swatch} أفتح: {rgb} بدل {hex}، ΔE {difference:.1f}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>There is only one colour, and {need} between two.</source>
        <translation>هناك لون واحد فقط، و{need} بين اثنين.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>With black and white</source>
        <translation>مع الأسود والأبيض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>white</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{for_text}, {enhanced} of them at AAA; {for_controls}</source>
        <translation>{for_text}، منها {enhanced} بـAAA؛ {for_controls}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{label} needs {least:g} : 1</source>
        <translation>يحتاج {label} إلى {least:g} : 1</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{meaning}: at least {least:g} : 1</source>
        <translation>{meaning}: {least:g} : 1 على الأقل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{n} pair for large text and controls</source>
        <comment>{n} pairs for large text and controls</comment>
        <translation>
            <numerusform>لا أزواج للنص الكبير وعناصر التحكم</numerusform>
            <numerusform>زوج واحد للنص الكبير وعناصر التحكم</numerusform>
            <numerusform>زوجان للنص الكبير وعناصر التحكم</numerusform>
            <numerusform>{n} أزواج للنص الكبير وعناصر التحكم</numerusform>
            <numerusform>{n} زوجًا للنص الكبير وعناصر التحكم</numerusform>
            <numerusform>{n} زوج للنص الكبير وعناصر التحكم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{n} pair passes for text</source>
        <comment>{n} pairs pass for text</comment>
        <translation>
            <numerusform>لا يجتاز زوج للنص</numerusform>
            <numerusform>زوج واحد يجتاز للنص</numerusform>
            <numerusform>زوجان يجتازان للنص</numerusform>
            <numerusform>{n} أزواج تجتاز للنص</numerusform>
            <numerusform>{n} زوجًا يجتاز للنص</numerusform>
            <numerusform>{n} زوج يجتاز للنص</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{summary}; the best {listed} are listed</source>
        <translation>{summary}؛ سُردت أفضل {listed}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing.py"/>
        <source>{swatch} is locked</source>
        <translation>{swatch} مقفل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Copy as CSS, the Other Way Round</source>
        <translation>نسخ كـCSS معكوسًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Pairs that pass</source>
        <translation>الأزواج المجتازة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/passing_list.py"/>
        <source>Sample</source>
        <translation>مثال</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/sample.py"/>
        <source>Small text like this</source>
        <translation>نص صغير كهذا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/sample.py"/>
        <source>The pair as text on its background</source>
        <translation>الزوج نصًا على خلفيته</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/verdict.py"/>
        <source>Two colours look the same where they differ by less than the just noticeable difference of the formula. They collapse where that is so only to some eyes, which miss red (protan), green (deutan), blue (tritan) or all colour (achromatopsia)</source>
        <translation>يبدو اللونان واحدًا حيث يختلفان أقل مما يكاد يُلاحظ في الصيغة. ويلتبسان حيث يكون ذلك لبعض العيون فقط: ما ينقصها الأحمر (protan) أو الأخضر (deutan) أو الأزرق (tritan) أو كل لون (achromatopsia)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/verdict.py"/>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Click a row to see the whole window through these eyes.</source>
        <translation>انقر صفًا لترى النافذة كلها بهذه العيون.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Different to most people; to these eyes one colour, or hardly two.</source>
        <translation>مختلفان لمعظم الناس؛ ولهذه العيون لون واحد أو يكاد.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>None: what most people tell apart clearly, these eyes do too.</source>
        <translation>لا شيء: ما يميزه معظم الناس بوضوح تميزه هذه العيون.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Pairs that collapse, or nearly</source>
        <translation>أزواج تلتبس أو تكاد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>Pairs that look alike</source>
        <translation>أزواج متشابهة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>hardly apart</source>
        <translation>تكاد لا تتمايز</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>no pair collapses</source>
        <translation>لا زوج يلتبس</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{kind}: pairs that collapse, or nearly</source>
        <translation>{kind}: أزواج تلتبس أو تكاد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{kind}: {grade}, to most people ΔE {in_normal_vision:.1f}</source>
        <translation>{kind}: {grade}، ولمعظم الناس ΔE {in_normal_vision:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/vision.py"/>
        <source>{tip}
Click to see the whole window so.</source>
        <translation>{tip}
انقر لترى النافذة كلها هكذا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>A click selects the swatches.</source>
        <translation>نقرة تحدد العينات.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>No colour is there twice or nearly so, and none lies beyond sRGB.</source>
        <translation>لا لون مكرر أو يكاد، ولا لون خارج sRGB.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>No doubles</source>
        <translation>لا تكرار</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Warnings</source>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>beyond sRGB: shown, and written where only sRGB is known, as {hex}</source>
        <translation>خارج sRGB: يُعرض، ويُكتب حيث لا يُعرف إلا sRGB، {hex}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>the same colour: {hex}</source>
        <translation>اللون نفسه: {hex}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>under the just noticeable difference: most people see one colour</source>
        <translation>تحت ما يكاد يُلاحظ: يرى معظم الناس لونًا واحدًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/warnings.py"/>
        <source>{more} more</source>
        <translation>{more} أخرى</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Colour Vision</source>
        <translation>رؤية الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Colour vision: {label}</source>
        <translation>رؤية الألوان: {label}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Duplicates, colours beyond sRGB, and colours that look the same</source>
        <translation>المكرر، والخارج عن sRGB، والألوان المتشابهة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Fix Contrast</source>
        <translation>إصلاح التباين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>How different the colours are, and which could become one</source>
        <translation>كم تختلف الألوان، وأيها قد يصبح واحدًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>How other eyes see the palette, and what they cannot tell apart</source>
        <translation>كيف ترى عيون أخرى اللوحة، وما لا تميزه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>How well each colour reads as text on each other</source>
        <translation>كم يُقرأ كل لون نصًا على كل لون آخر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Judge Palette</source>
        <translation>تقييم اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Merge Similar</source>
        <translation>دمج المتشابه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Pairs That Pass</source>
        <translation>الأزواج المجتازة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Warnings  {count}</source>
        <translation>تنبيهات  {count}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Ways to judge</source>
        <translation>طرق التقييم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>What became of a palette: two of the open ones side by side</source>
        <translation>ما صارت إليه لوحة: لوحتان مفتوحتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/judge/window.py"/>
        <source>Which colours can be text, or a control, on which others</source>
        <translation>أي الألوان تصلح نصًا أو عنصر تحكم على أيها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Actual Size</source>
        <translation>الحجم ال&amp;فعلي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;All Commands…</source>
        <translation>كل الأوا&amp;مر…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Connect to Storage…</source>
        <translation>ا&amp;تصال بتخزين…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Copy Colours</source>
        <translation>&amp;نسخ الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Fit</source>
        <translation>ملا&amp;ءمة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Keep in Library</source>
        <translation>حفظ في الم&amp;كتبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Next Picture</source>
        <translation>الصورة ال&amp;تالية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Paste Picture</source>
        <translation>&amp;لصق صورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Previous Picture</source>
        <translation>الصورة ال&amp;سابقة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;Welcome</source>
        <translation>&amp;ترحيب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>&amp;What&apos;s New</source>
        <translation>ما ال&amp;جديد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>100 %: one pixel of the picture on one pixel of the screen</source>
        <translation>100 %: بكسل من الصورة على بكسل من الشاشة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>A&amp;bout Huescope</source>
        <translation>&amp;حول Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>A&amp;dd to Board…</source>
        <translation>إ&amp;ضافة إلى لوحة العرض…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>A&amp;rrange Board</source>
        <translation>&amp;ترتيب لوحة العرض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Brand A&amp;udit…</source>
        <translation>تد&amp;قيق العلامة…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Browse a folder of pictures</source>
        <translation>تصفح مجلد صور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Browse pictures in a bucket, of Oracle Cloud for instance</source>
        <translation>تصفح صور في حاوية، من Oracle Cloud مثلًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Choose theme, notation, number of colours, memory, and how pictures are opened</source>
        <translation>اختيار السمة والصيغة وعدد الألوان والذاكرة وكيفية فتح الصور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Close Huescope</source>
        <translation>إغلاق Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Compare Pale&amp;ttes…</source>
        <translation>&amp;مقارنة اللوحات…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Copy &amp;Reduced Picture</source>
        <translation>نسخ الصورة المخ&amp;تزلة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Copy the selected swatches, or the whole palette, one a line; Copy As says how</source>
        <translation>نسخ العينات المحددة، أو اللوحة كلها، واحدة في كل سطر؛ «نسخ بصيغة» يقول كيف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/main_window/late_parts.py"/>
        <source>Export A&amp;gain</source>
        <translation>تصدير &amp;ثانية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Export Eac&amp;h…</source>
        <translation>تصدير &amp;كل واحدة…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Fi&amp;gures…</source>
        <translation>الأ&amp;رقام…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Find a command by its name, and run it</source>
        <translation>البحث عن أمر باسمه وتنفيذه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>How near the reduced picture is to the original, and how its colours were searched</source>
        <translation>كم تقترب الصورة المختزلة من الأصل، وكيف بُحث عن ألوانها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the open palettes in a project file, with their pictures, names, locks and notes</source>
        <translation>حفظ اللوحات المفتوحة في ملف مشروع، بصورها وأسمائها وأقفالها وملاحظاتها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the open palettes in another project file</source>
        <translation>حفظ اللوحات المفتوحة في ملف مشروع آخر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the shown palette in the library with a star; once more takes the star away</source>
        <translation>حفظ اللوحة المعروضة في المكتبة بنجمة؛ ومرة أخرى تزيل النجمة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Keep the shown palette in the library, where it can be found again</source>
        <translation>حفظ اللوحة المعروضة في المكتبة، حيث يمكن إيجادها ثانية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Lay all pictures of the board in rows again, as large as they were</source>
        <translation>إعادة كل صور لوحة العرض إلى صفوف بحجمها السابق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Lay more pictures on the board: those selected in the browser, or ones that you choose</source>
        <translation>وضع مزيد من الصور على لوحة العرض: المحددة في المتصفح، أو ما تختاره</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Lay pictures beside each other, with one palette of all: those selected in the browser</source>
        <translation>وضع صور جنبًا إلى جنب بلوحة ألوان واحدة منها: المحددة في المتصفح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>List what keys do in each part of the window; can be searched and printed</source>
        <translation>سرد ما تفعله المفاتيح في كل جزء من النافذة؛ يمكن البحث فيه وطباعته</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Look closer</source>
        <translation>النظر عن قرب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Make a board of photograph and palette, to copy, save or drag out as an image</source>
        <translation>صنع لوحة عرض من الصورة واللوحة، للنسخ أو الحفظ أو السحب صورةً</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>New &amp;Board…</source>
        <translation>لوحة &amp;عرض جديدة…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open &amp;Folder…</source>
        <translation>فتح م&amp;جلد…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open pictures, palettes of any program, or a project</source>
        <translation>فتح صور أو لوحات من أي برنامج أو مشروع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the folder where Huescope notes what went wrong, without pictures or passwords</source>
        <translation>فتح المجلد الذي يدوّن فيه Huescope ما تعطل، دون صور أو كلمات مرور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the picture after this one; the right arrow does it too</source>
        <translation>فتح الصورة التالية؛ والسهم الأيمن يفعل ذلك أيضًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the picture before this one; the left arrow does it too</source>
        <translation>فتح الصورة السابقة؛ والسهم الأيسر يفعل ذلك أيضًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Open the picture from the clipboard, or the one whose path or address is there</source>
        <translation>فتح الصورة من الحافظة، أو التي مسارها أو عنوانها هناك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Pale&amp;ttes in Library</source>
        <translation>اللو&amp;حات في المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Put the picture in the colours of the palette on the clipboard, at full size</source>
        <translation>وضع الصورة بألوان اللوحة في الحافظة، بالحجم الكامل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Read how everything is done; no network is needed</source>
        <translation>قراءة كيفية كل شيء؛ لا حاجة إلى شبكة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Read what changed in this version and in earlier ones</source>
        <translation>قراءة ما تغير في هذا الإصدار وما قبله</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>S&amp;hare…</source>
        <translation>مشا&amp;ركة…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save &amp;As…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save &amp;Four Panels…</source>
        <translation>حفظ &amp;أربع لوحات…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save Reduced P&amp;icture…</source>
        <translation>حفظ الصورة المخت&amp;زلة…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save Si&amp;x Sizes…</source>
        <translation>حفظ &amp;ستة أحجام…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the palette of each picture that is selected in the browser as a file of its own</source>
        <translation>حفظ لوحة كل صورة محددة في المتصفح ملفًا قائمًا بذاته</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the palette once more as it was saved last: same format, same options, same file</source>
        <translation>حفظ اللوحة ثانية كما حُفظت آخر مرة: التنسيق والخيارات والملف نفسها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the picture beside its colours by share, its main and its second colour: PNG or PDF</source>
        <translation>حفظ الصورة بجانب ألوانها بحسب الحصة ولونها الرئيس والثاني: PNG أو PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the picture in 2 to 64 colours side by side on one sheet: PNG or PDF</source>
        <translation>حفظ الصورة بـ2 إلى 64 لونًا جنبًا إلى جنب على ورقة: PNG أو PDF</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Save the picture in the colours of the palette, at full size: PNG, WebP and others</source>
        <translation>حفظ الصورة بألوان اللوحة بالحجم الكامل: PNG وWebP وغيرهما</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See how much of each picture of the shown folder or bucket is in the colours of the palette</source>
        <translation>معرفة كم من كل صورة في المجلد أو الحاوية المعروضة هو بألوان اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See more</source>
        <translation>رؤية المزيد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See the palettes of the pictures that are selected in the browser below each other</source>
        <translation>رؤية لوحات الصور المحددة في المتصفح واحدة تحت الأخرى</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See the version, and the licences of everything that Huescope is made of</source>
        <translation>رؤية الإصدار، ورخص كل ما يتكون منه Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>See what to do first, in four cards that do it on a sample</source>
        <translation>رؤية ما يُفعل أولًا، في أربع بطاقات تفعله على عينة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Share</source>
        <comment>with others</comment>
        <translation>مشاركة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show &amp;Log Folder</source>
        <translation>إظهار مجلد ال&amp;سجل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show &amp;Pins</source>
        <translation>إظهار ال&amp;دبابيس</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show the palettes that you opened, made or exported, in the browser</source>
        <translation>إظهار اللوحات التي فتحتها أو صنعتها أو صدّرتها في المتصفح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show the whole picture</source>
        <translation>إظهار الصورة كلها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Show where in the picture each colour of the palette is: drag a pin to take another pixel</source>
        <translation>إظهار موضع كل لون من اللوحة في الصورة: اسحب دبوسًا لأخذ بكسل آخر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Sta&amp;r in Library</source>
        <translation>تمييز بنجمة في المكت&amp;بة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Stop the running work; what is shown stays</source>
        <translation>إيقاف العمل الجاري؛ يبقى المعروض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Take the palette to another tool: choose a format, see what it writes, copy or save it</source>
        <translation>أخذ اللوحة إلى أداة أخرى: اختر تنسيقًا، وانظر ما يكتبه، وانسخه أو احفظه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Zoom &amp;In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/actions.py"/>
        <source>Zoom &amp;Out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Add to Board</source>
        <translation>إضافة إلى لوحة العرض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Arrange Board</source>
        <translation>ترتيب لوحة العرض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>New Board</source>
        <translation>لوحة عرض جديدة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>No board is open: select pictures and choose New Board.</source>
        <translation>لا لوحة عرض مفتوحة: حدد صورًا واختر «لوحة عرض جديدة».</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>Open a folder or bucket of pictures first.</source>
        <translation>افتح أولًا مجلدًا أو حاوية صور.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/board_commands.py"/>
        <source>There is no palette yet.</source>
        <translation>لا توجد لوحة بعد.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Add Colour…</source>
        <translation>إ&amp;ضافة لون…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Close Palette</source>
        <translation>إ&amp;غلاق اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Divider</source>
        <translation>ال&amp;فاصل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Duplicate Colour</source>
        <translation>ت&amp;كرار اللون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Edit Colour…</source>
        <translation>تع&amp;ديل اللون…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Group Colours…</source>
        <translation>ت&amp;جميع الألوان…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Judge Palette…</source>
        <translation>ت&amp;قييم اللوحة…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Lock Colour</source>
        <translation>&amp;قفل اللون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;New Palette</source>
        <translation>لوحة &amp;جديدة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Original</source>
        <translation>الأ&amp;صل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Reduced</source>
        <translation>المخت&amp;زلة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Side by Side</source>
        <translation>&amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>&amp;Ungroup Colours</source>
        <translation>&amp;فك تجميع الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Add a colour from anywhere on the screen, also of other programs</source>
        <translation>إضافة لون من أي مكان على الشاشة، ومن برامج أخرى أيضًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Add a colour that you choose or type; paste, drop and Pick add colours too</source>
        <translation>إضافة لون تختاره أو تكتبه؛ واللصق والإفلات والالتقاط تضيف ألوانًا أيضًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Begin an empty palette beside the open ones</source>
        <translation>بدء لوحة فارغة بجانب المفتوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Bring back the palette that was closed last</source>
        <translation>استرجاع اللوحة المغلقة أخيرًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Change the colour by OKLCH, HSL, RGB, hex or any CSS notation; a double click does it too</source>
        <translation>تغيير اللون بـOKLCH أو HSL أو RGB أو hex أو أي صيغة CSS؛ والنقر المزدوج يفعل ذلك أيضًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Close the shown palette; it can be brought back</source>
        <translation>إغلاق اللوحة المعروضة؛ يمكن استعادتها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Compare &amp;Moods…</source>
        <translation>مقارنة ال&amp;طوابع…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Dele&amp;te Colour</source>
        <translation>&amp;حذف اللون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Di&amp;fference</source>
        <translation>ال&amp;فرق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Do once more what was undone</source>
        <translation>فعل ما تُراجع عنه ثانية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Duplicate &amp;Palette</source>
        <translation>تكرار ال&amp;لوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Find A&amp;gain</source>
        <translation>البحث &amp;ثانية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Find the colours anew from the picture: hand-made changes go, locked swatches stay</source>
        <translation>البحث عن الألوان من جديد في الصورة: تذهب التغييرات اليدوية، وتبقى العينات المقفلة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Give the shown palette another name</source>
        <translation>إعطاء اللوحة المعروضة اسمًا آخر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Give the swatch another name</source>
        <translation>إعطاء العينة اسمًا آخر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Judge</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Keep the swatch just as it is while the others are found round it; once more frees it</source>
        <translation>إبقاء العينة كما هي بينما يُبحث عن البقية حولها؛ ومرة أخرى تحررها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Let the selected swatches stand one place earlier</source>
        <translation>تقديم العينات المحددة موضعًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Let the selected swatches stand one place later</source>
        <translation>تأخير العينات المحددة موضعًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Move Colour &amp;Back</source>
        <translation>نقل اللون إلى الأ&amp;مام</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Move Colour &amp;Forward</source>
        <translation>نقل اللون إلى ال&amp;خلف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Open a copy of the shown palette beside it, to try something else</source>
        <translation>فتح نسخة من اللوحة المعروضة بجانبها لتجربة شيء آخر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Open the swatches that are painted in a picture of a palette, each in its exact colour</source>
        <translation>فتح العينات المرسومة في صورة لوحة، كل منها بلونها الدقيق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>P&amp;ick from Picture</source>
        <translation>التقاط من ال&amp;صورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Palette N&amp;ote…</source>
        <translation>م&amp;لاحظة اللوحة…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Pick</source>
        <translation>التقاط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Pick from &amp;Screen…</source>
        <translation>التقاط من ال&amp;شاشة…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Point at the picture and click to add a colour: arrow keys nudge, Esc ends</source>
        <translation>أشر إلى الصورة وانقر لإضافة لون: مفاتيح الأسهم تزيح، وEsc ينهي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Put a copy beside each selected swatch</source>
        <translation>وضع نسخة بجانب كل عينة محددة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Put the selected swatches into a group with a name</source>
        <translation>وضع العينات المحددة في مجموعة باسم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Re&amp;name Colour</source>
        <translation>إعادة &amp;تسمية اللون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Read &amp;Swatches in Picture</source>
        <translation>قراءة ال&amp;عينات في الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <location filename="../../app/huescope/ui/picture/signs.py"/>
        <source>Reduced</source>
        <translation>المختزلة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Rename Pale&amp;tte…</source>
        <translation>إعادة تس&amp;مية اللوحة…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Reopen C&amp;losed Palette</source>
        <translation>إعادة فتح اللوحة المغل&amp;قة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>See how different the colours are, how they read as text, and how other eyes see them</source>
        <translation>رؤية كم تختلف الألوان، وكيف تُقرأ نصًا، وكيف تراها عيون أخرى</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>See the colours of this picture in every mood below each other, and take one</source>
        <translation>شاهد ألوان هذه الصورة في كل طابع بعضها تحت بعض، وخذ أحدها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show both pictures beside each other, zoomed and moved together</source>
        <translation>عرض الصورتين جنبًا إلى جنب، تُكبران وتُحركان معًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show how far each pixel is from its palette colour, as a grey</source>
        <translation>عرض بُعد كل بكسل عن لونه في اللوحة رماديًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show the original left and the reduced picture right of a line that you can drag</source>
        <translation>عرض الأصل يسار خط يمكن سحبه، والصورة المختزلة يمينه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show the picture as it is; hold O to see it for a moment</source>
        <translation>عرض الصورة كما هي؛ اضغط O لتراها لحظة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Show the picture in the colours of the palette, or as it is; hold O to see the original</source>
        <translation>عرض الصورة بألوان اللوحة، أو كما هي؛ اضغط O لترى الأصل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Take the last step back</source>
        <translation>التراجع عن الخطوة الأخيرة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Take the selected swatches out of the palette; undo brings them back</source>
        <translation>إخراج العينات المحددة من اللوحة؛ والتراجع يعيدها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Take the selected swatches out of their group</source>
        <translation>إخراج العينات المحددة من مجموعتها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/commands.py"/>
        <source>Write down what is worth knowing about this palette</source>
        <translation>تدوين ما يستحق أن يُعرف عن هذه اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>&amp;Compare</source>
        <translation>&amp;مقارنة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>Compare the original with the reduced picture: R reduced, D divider, S side by side, X difference; hold O to see the original</source>
        <translation>مقارنة الأصل بالصورة المختزلة: R المختزلة، D الفاصل، S جنبًا إلى جنب، X الفرق؛ اضغط O لترى الأصل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/compare_commands.py"/>
        <source>Moods are of a picture: open one first.</source>
        <translation>الطوابع تخص صورة: افتح صورة أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Copy &amp;As</source>
        <translation>نسخ &amp;بصيغة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as #1e90ff</source>
        <translation>مثل #1e90ff</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as --sky: #1e90ff;</source>
        <translation>مثل ⁦--sky: #1e90ff;⁩</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as color(display-p3 0.272 0.556 0.969), with colours beyond sRGB</source>
        <translation>مثل color(display-p3 0.272 0.556 0.969)، مع ألوان خارج sRGB</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as hsl(209.6 100% 55.9%)</source>
        <translation>مثل hsl(209.6 100% 55.9%)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as oklch(0.652 0.19 253)</source>
        <translation>مثل oklch(0.652 0.19 253)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Such as rgb(30 144 255)</source>
        <translation>مثل rgb(30 144 255)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/copy_menu.py"/>
        <source>Write how each colour is copied</source>
        <translation>كتابة كيفية نسخ كل لون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to add it to the board</source>
        <translation>أفلتها لإضافتها إلى لوحة العرض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to audit
these pictures</source>
        <translation>أفلت لتدقيق
هذه الصور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to see its colours</source>
        <translation>أفلتها لترى ألوانها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/drop_overlay.py"/>
        <source>Drop to see the picture in these colours</source>
        <translation>أفلِت لرؤية الصورة بهذه الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Add Colour</source>
        <translation>إضافة لون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Name of the group:</source>
        <translation>اسم المجموعة:</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Name of the palette:</source>
        <translation>اسم اللوحة:</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>New palette</source>
        <translation>لوحة جديدة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>Palette Note</source>
        <translation>ملاحظة اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>Rename Palette</source>
        <translation>إعادة تسمية اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>That swatch is not in the palette any more.</source>
        <translation>لم تعد هذه العينة في اللوحة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>What is worth knowing about this palette:</source>
        <translation>ما يستحق أن يُعرف عن هذه اللوحة:</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/edit_commands.py"/>
        <source>{value} copy</source>
        <translation>نسخة {value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copied {places} ({how})</source>
        <translation>نُسخ {places} ({how})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copied {short}</source>
        <translation>نُسخ {short}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>Copy {count} Colours</source>
        <translation>نسخ {count} من الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>There are no colours to copy.</source>
        <translation>لا ألوان للنسخ.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/export_commands.py"/>
        <source>{what} as {notations}</source>
        <translation>{what} بصيغة {notations}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>Colour differences are CIEDE2000.</source>
        <translation>فروق الألوان بـCIEDE2000.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>Figures of the Reduced Picture</source>
        <translation>أرقام الصورة المختزلة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>The error after each round of the search, the lowest so far</source>
        <translation>الخطأ بعد كل جولة من البحث، الأدنى حتى حينها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/figures_dialog.py"/>
        <source>The palette is still being found.</source>
        <translation>ما زال البحث عن اللوحة جاريًا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/help_commands.py"/>
        <source>About Huescope</source>
        <translation>حول Huescope</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/help_commands.py"/>
        <source>What&apos;s New</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/help_commands.py"/>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/late_parts.py"/>
        <source>Export A&amp;gain to {name}</source>
        <translation>تصدير &amp;ثانية إلى {name}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>&amp;Delete All</source>
        <translation>&amp;حذف الكل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Copied {texts} as CSS</source>
        <translation>نُسخ {texts} كـCSS</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Delete all palettes of the library?</source>
        <translation>حذف كل لوحات المكتبة؟</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Deleted {count} of the library</source>
        <translation>حُذفت {count} من المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Empty the library</source>
        <translation>إفراغ المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Files that you saved or exported stay. This cannot be undone, and a sync program deletes them on other computers, too.</source>
        <translation>تبقى الملفات التي حفظتها أو صدّرتها. لا يمكن التراجع عن هذا، وبرنامج المزامنة يحذفها في حواسيب أخرى أيضًا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Kept {entry} in the library</source>
        <translation>حُفظت {entry} في المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Leave the library as it is</source>
        <translation>ترك المكتبة كما هي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Starred {name} in the library</source>
        <translation>مُيزت {name} بنجمة في المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>There is no palette to keep.</source>
        <translation>لا لوحة للحفظ.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <source>Took the star from {name} in the library</source>
        <translation>أُزيلت النجمة عن {name} في المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/library_commands.py"/>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>the palette</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>&amp;Colours of a New Picture</source>
        <translation>&amp;ألوان صورة جديدة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>&amp;Surround of the Picture</source>
        <translation>&amp;محيط الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Clear Recent Pictures</source>
        <translation>مسح الصور الأخيرة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Colour &amp;Vision</source>
        <translation>&amp;رؤية الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Follow the System</source>
        <translation>اتباع النظام</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Nothing was opened yet</source>
        <translation>لم يُفتح شيء بعد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Open &amp;Recent</source>
        <translation>فتح الأ&amp;خيرة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>Put it on the clipboard as it was copied last (click, or Enter)</source>
        <translation>وضعه في الحافظة كما نُسخ آخر مرة (نقرة أو Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/menus.py"/>
        <source>{place} (page {page})</source>
        <translation>{place} (الصفحة {page})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>95 % within</source>
        <translation>95 % ضمن</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>95{space}% within ΔE {delta_e:.1f}</source>
        <translation>95{space}% ضمن ΔE {delta_e:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Before dithering, with each pixel in its nearest colour; what is mixed looks nearer from some distance.</source>
        <translation>قبل التنقيط، وكل بكسل بأقرب لون له؛ ما يُمزج يبدو أقرب من بعد.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Bits a pixel</source>
        <translation>بت لكل بكسل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Clearly simpler than the original</source>
        <translation>أبسط من الأصل بوضوح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Far from the original: only its main colours</source>
        <translation>بعيدة عن الأصل: ألوانها الرئيسة فقط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Looks the same as the original</source>
        <translation>تبدو كالأصل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Mean ΔE</source>
        <translation>متوسط ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Near the original: hardly any difference to see</source>
        <translation>قريبة من الأصل: لا يكاد يُرى فرق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>Near the original: small differences side by side</source>
        <translation>قريبة من الأصل: فروق صغيرة جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>The same as the original, pixel by pixel</source>
        <translation>هي الأصل، بكسلًا ببكسل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>The search took {n} round: mean squared error {first:.1f} to {last:.1f}.</source>
        <comment>The search took {n} rounds: mean squared error {first:.1f} to {last:.1f}.</comment>
        <translation>
            <numerusform>لم يستغرق البحث جولات: متوسط مربع الخطأ من {first:.1f} إلى {last:.1f}.</numerusform>
            <numerusform>استغرق البحث جولة واحدة: متوسط مربع الخطأ من {first:.1f} إلى {last:.1f}.</numerusform>
            <numerusform>استغرق البحث جولتين: متوسط مربع الخطأ من {first:.1f} إلى {last:.1f}.</numerusform>
            <numerusform>استغرق البحث {n} جولات: متوسط مربع الخطأ من {first:.1f} إلى {last:.1f}.</numerusform>
            <numerusform>استغرق البحث {n} جولة: متوسط مربع الخطأ من {first:.1f} إلى {last:.1f}.</numerusform>
            <numerusform>استغرق البحث {n} جولة: متوسط مربع الخطأ من {first:.1f} إلى {last:.1f}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>The search took {n} round; its mean squared error stayed at {mse:.1f}.</source>
        <comment>The search took {n} rounds; its mean squared error stayed at {mse:.1f}.</comment>
        <translation>
            <numerusform>لم يستغرق البحث جولات؛ بقي متوسط مربع خطئه {mse:.1f}.</numerusform>
            <numerusform>استغرق البحث جولة واحدة؛ بقي متوسط مربع خطئه {mse:.1f}.</numerusform>
            <numerusform>استغرق البحث جولتين؛ بقي متوسط مربع خطئه {mse:.1f}.</numerusform>
            <numerusform>استغرق البحث {n} جولات؛ بقي متوسط مربع خطئه {mse:.1f}.</numerusform>
            <numerusform>استغرق البحث {n} جولة؛ بقي متوسط مربع خطئه {mse:.1f}.</numerusform>
            <numerusform>استغرق البحث {n} جولة؛ بقي متوسط مربع خطئه {mse:.1f}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>These colours needed no search.</source>
        <translation>لم تحتج هذه الألوان إلى بحث.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>from a pixel to its palette colour</source>
        <translation>من بكسل إلى لونه في اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>squared error of a mean pixel, red, green and blue</source>
        <translation>مربع خطأ بكسل متوسط، أحمر وأخضر وأزرق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>the 95th percentile of these</source>
        <translation>المئين 95 لها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>the same, as a ratio to white</source>
        <translation>الشيء نفسه نسبةً إلى الأبيض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/nearness.py"/>
        <source>{bits_saved} saved before compression</source>
        <translation>وُفر {bits_saved} قبل الضغط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Browse a folder</source>
        <translation>تصفح مجلد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Drop one to see its colours beside these.</source>
        <translation>أفلت واحدة لترى ألوانها بجانب هذه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Open one of its folders to see pictures.</source>
        <translation>افتح أحد مجلداته لترى صورًا.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>Samples</source>
        <translation>عينات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>This palette cannot be opened</source>
        <translation>لا يمكن فتح هذه اللوحة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/open_commands.py"/>
        <source>{n} file is no picture or palette</source>
        <comment>{n} files are no pictures or palettes</comment>
        <translation>
            <numerusform>لا ملف ليس صورة ولا لوحة ألوان</numerusform>
            <numerusform>ملف واحد ليس صورة ولا لوحة ألوان</numerusform>
            <numerusform>ملفان ليسا صورتين ولا لوحتي ألوان</numerusform>
            <numerusform>{n} ملفات ليست صورًا ولا لوحات ألوان</numerusform>
            <numerusform>{n} ملفًا ليس صورة ولا لوحة ألوان</numerusform>
            <numerusform>{n} ملف ليس صورة ولا لوحة ألوان</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Open another page or frame of this file</source>
        <translation>فتح صفحة أو إطار آخر من هذا الملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/page_picker.py"/>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/pick_commands.py"/>
        <source>There is no picture to pick from.</source>
        <translation>لا صورة للالتقاط منها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>&amp;Not Now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Open Picture</source>
        <translation>&amp;فتح الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>It is at {shown}</source>
        <translation>هي في {shown}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>Open the picture that this project is from?</source>
        <comment>Open the {n} pictures that this project is from?</comment>
        <translation>
            <numerusform>لا صور لهذا المشروع.</numerusform>
            <numerusform>فتح الصورة التي منها هذا المشروع؟</numerusform>
            <numerusform>فتح الصورتين اللتين منهما هذا المشروع؟</numerusform>
            <numerusform>فتح الصور الـ{n} التي منها هذا المشروع؟</numerusform>
            <numerusform>فتح الصور الـ{n} التي منها هذا المشروع؟</numerusform>
            <numerusform>فتح الصور الـ{n} التي منها هذا المشروع؟</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>Read or fetch it, now and in future</source>
        <translation>قراءتها أو جلبها، الآن ومستقبلًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>The first is at {shown}</source>
        <translation>الأولى في {shown}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/picture_consent.py"/>
        <source>Work on the palette without its picture</source>
        <translation>العمل على اللوحة دون صورتها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Copied {size} pixels in {colors}</source>
        <translation>نُسخت {size} بكسل بـ{colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Copying the reduced picture… Esc stops it</source>
        <translation>نسخ الصورة المختزلة… Esc يوقفه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>PNG (*.png);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Preparing the reduced picture… hold it until it follows</source>
        <translation>تحضير الصورة المختزلة… استمر في الضغط حتى تتبع المؤشر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Save Four Panels</source>
        <translation>حفظ أربع لوحات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Save Six Sizes</source>
        <translation>حفظ ستة أحجام</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>Saved {name}, {size}</source>
        <translation>حُفظ {name}، {size}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/reduced_commands.py"/>
        <source>The palette is still being found; copy once it is there.</source>
        <translation>ما زال البحث عن اللوحة جاريًا؛ انسخ حين تكون هناك.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>Analysed in {seconds}</source>
        <translation>حُللت في {seconds}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>Before dithering: {sentence}</source>
        <translation>قبل التنقيط: {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>How large the picture is shown</source>
        <translation>بأي حجم تُعرض الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>How near the reduced picture is to the original</source>
        <translation>كم تقترب الصورة المختزلة من الأصل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>In the colours of another palette: {sentence}</source>
        <translation>بألوان لوحة أخرى: {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>Stop the running work; what is shown stays (Esc)</source>
        <translation>إيقاف العمل الجاري؛ يبقى المعروض (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>in {working_spaces}</source>
        <translation>بـ{working_spaces}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/status_line.py"/>
        <source>{quality}
Click for the search (Ctrl+I)</source>
        <translation>{quality}
انقر لترى البحث (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Redo {step}</source>
        <translation>إ&amp;عادة: {step}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>&amp;Undo {step}</source>
        <translation>&amp;تراجع: {step}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/titles.py"/>
        <source>Opening {opening_name}…</source>
        <translation>فتح {opening_name}…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Hide the browse panel</source>
        <translation>إخفاء لوح التصفح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Hide the inspector panel</source>
        <translation>إخفاء لوح المفتش</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Show the browse panel</source>
        <translation>إظهار لوح التصفح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Show the inspector panel</source>
        <translation>إظهار لوح المفتش</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/toolbar.py"/>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;Palette</source>
        <translation>&amp;لوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/main_window/window.py"/>
        <source>Browse</source>
        <translation>التصفح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Count it again</source>
        <translation>حسابه ثانية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Count it as white</source>
        <translation>حسابه أبيض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>Leave it out of the palette</source>
        <translation>تركه من اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/chips.py"/>
        <source>{label}, ignored</source>
        <translation>{label}، متروك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>Colours in the palette</source>
        <translation>الألوان في اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>From {first} colours on, palettes are those of least error in every mood, so the curve begins anew there.</source>
        <translation>من {first} لونًا فصاعدًا تكون اللوحات الأقل خطأ في كل طابع، فيبدأ المنحنى من جديد هناك.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>The dotted line is the tolerance, {tolerance:g}.</source>
        <translation>الخط المنقط هو التفاوت {tolerance:g}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/colors_slider.py"/>
        <source>{colors}: mean ΔE {mean_delta_e:.1f} (area), 95 % of the pixels within {p95_delta_e:.1f} (line).</source>
        <translation>{colors}: متوسط ΔE {mean_delta_e:.1f} (المساحة)، و95 % من البكسلات ضمن {p95_delta_e:.1f} (الخط).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/count_curve.py"/>
        <source>{label} from {colors}</source>
        <translation>{label} من {colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Di&amp;thering</source>
        <translation>ال&amp;تنقيط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Diffusion</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Dither: {method}</source>
        <translation>تنقيط: {method}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Dithering mixes palette colours in fine patterns, so that gradients show no bands. Flat areas stay flat; the saved picture has just the pixels that are shown</source>
        <translation>يمزج التنقيط ألوان اللوحة في أنماط دقيقة كي لا تظهر أشرطة في التدرجات. تبقى المساحات المستوية مستوية؛ وفي الصورة المحفوظة البكسلات المعروضة تمامًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Less is cleaner and makes smaller files; 0 % is no dithering</source>
        <translation>الأقل أنقى وملفاته أصغر؛ 0 % بلا تنقيط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Ordered</source>
        <translation>مرتّب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Strength</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/dither_button.py"/>
        <source>Strength of dithering</source>
        <translation>شدة التنقيط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>95 % of the pixels are within</source>
        <translation>95 % من البكسلات ضمن</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>Another ΔE</source>
        <translation>ΔE آخر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>CIEDE2000 that 95 % of the pixels should keep within</source>
        <translation>‏CIEDE2000 الذي ينبغي ألا يتجاوزه 95 % من البكسلات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>CIEDE2000 {delta_e:g}: {source}</source>
        <translation>CIEDE2000 {delta_e:g}: {source}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>How many colours are enough is being measured</source>
        <translation>يُقاس كم لونًا يكفي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>In every palette, more than 5 % of the pixels differ by more than the tolerance. The arrow offers other tolerances</source>
        <translation>في كل لوحة يختلف أكثر من 5 % من البكسلات فوق التفاوت. والسهم يعرض تفاوتات أخرى</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>In this mood, more than 5 % of the pixels differ by more than the tolerance in a palette of any size. Click for the palettes of least error; the arrow offers other tolerances</source>
        <translation>في هذا الطابع يختلف أكثر من 5 % من البكسلات فوق التفاوت في لوحة بأي حجم. انقر للوحات الأقل خطأ؛ والسهم يعرض تفاوتات أخرى</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/enough_button.py"/>
        <source>The smallest palette in which 95 % of the pixels are within the tolerance of the original. Click to go there; the arrow offers other tolerances</source>
        <translation>أصغر لوحة فيها 95 % من البكسلات ضمن التفاوت عن الأصل. انقر للذهاب إليها؛ والسهم يعرض تفاوتات أخرى</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>% of pixels nearest  ·  ΔE</source>
        <translation>% من البكسلات الأقرب  ·  ΔE</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>% of pixels nearest to a colour  ·  ΔE between two</source>
        <translation>% من البكسلات الأقرب إلى لون  ·  ΔE بين اثنين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>256 colours · 99 ≈</source>
        <translation>256 لونًا · 99 ≈</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>As you put them: what is found anew takes the place of what is like it</source>
        <translation>كما وضعتها: ما يوجد من جديد يأخذ مكان ما يشبهه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Drag the palette out: as .ase, .css and .gpl files, and as text</source>
        <translation>سحب اللوحة إلى الخارج: بملفات .ase و.css و.gpl، ونصًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>How the difference ΔE between neighbours is measured</source>
        <translation>كيف يُقاس الفرق ΔE بين الجيران</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Order of palette</source>
        <translation>ترتيب اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>Own</source>
        <translation>ترتيبك</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>{n} pair of neighbours is under the just noticeable difference of {formula} ({jnd:g}): most people see one colour</source>
        <comment>{n} pairs of neighbours are under the just noticeable difference of {formula} ({jnd:g}): most people see one colour</comment>
        <translation>
            <numerusform>لا أزواج متجاورة تحت ما يكاد يُلاحظ في {formula} ({jnd:g})</numerusform>
            <numerusform>زوج متجاور واحد تحت ما يكاد يُلاحظ في {formula} ({jnd:g}): يرى معظم الناس لونًا واحدًا</numerusform>
            <numerusform>زوجان متجاوران تحت ما يكاد يُلاحظ في {formula} ({jnd:g}): يرى معظم الناس لونًا واحدًا</numerusform>
            <numerusform>{n} أزواج متجاورة تحت ما يكاد يُلاحظ في {formula} ({jnd:g}): يرى معظم الناس لونًا واحدًا</numerusform>
            <numerusform>{n} زوجًا متجاورًا تحت ما يكاد يُلاحظ في {formula} ({jnd:g}): يرى معظم الناس لونًا واحدًا</numerusform>
            <numerusform>{n} زوج متجاور تحت ما يكاد يُلاحظ في {formula} ({jnd:g}): يرى معظم الناس لونًا واحدًا</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/head.py"/>
        <source>ΔE between two</source>
        <translation>ΔE بين اثنين</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>Compare moods…</source>
        <translation>مقارنة الطوابع…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/mood_bar.py"/>
        <source>From calm to vivid</source>
        <translation>من الهادئ إلى الزاهي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/moods_dialog.py"/>
        <source>Compare Moods</source>
        <translation>مقارنة الطوابع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/moods_dialog.py"/>
        <source>Finding the exact palettes: {n} of {all}</source>
        <translation>البحث عن اللوحات الدقيقة: {n} من {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/palette_row/moods_dialog.py"/>
        <source>{n} colour in each mood. Click a row to take it.</source>
        <comment>{n} colours in each mood. Click a row to take it.</comment>
        <translation>
            <numerusform>لا ألوان في كل طابع. انقر صفًا لأخذه.</numerusform>
            <numerusform>لون واحد في كل طابع. انقر صفًا لأخذه.</numerusform>
            <numerusform>لونان في كل طابع. انقر صفًا لأخذه.</numerusform>
            <numerusform>{n} ألوان في كل طابع. انقر صفًا لأخذه.</numerusform>
            <numerusform>{n} لونًا في كل طابع. انقر صفًا لأخذه.</numerusform>
            <numerusform>{n} لون في كل طابع. انقر صفًا لأخذه.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>Close this palette</source>
        <translation>إغلاق هذه اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>Open palettes</source>
        <translation>اللوحات المفتوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>The open palettes: click to show one, double-click to rename it</source>
        <translation>اللوحات المفتوحة: نقرة تعرض واحدة، ونقر مزدوج يعيد تسميتها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/palette_tabs.py"/>
        <source>{name}: {count}
Drag it out for its files</source>
        <translation>{name}: {count}
اسحبها إلى الخارج لملفاتها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>Drop, paste or pick a colour</source>
        <translation>أفلت لونًا أو ألصقه أو التقطه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>Enter or Ctrl+C copies it ({label}), F2 renames, L locks, Del removes</source>
        <translation>‏Enter أو Ctrl+C ينسخه ({label})، وF2 يعيد تسميته، وL يقفل، وDel يزيل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>Reduced picture: drag it out as a PNG file, at full size; Ctrl+Shift+C copies it</source>
        <translation>الصورة المختزلة: اسحبها إلى الخارج ملف PNG بالحجم الكامل؛ Ctrl+Shift+C ينسخها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/panel.py"/>
        <source>{keys}; the right button offers more.</source>
        <translation>{keys}؛ والزر الأيمن يعرض المزيد.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>At full size in these colours, the picture takes at most {size_bytes} bytes as {kind}. Save Reduced Picture packs it smaller, and shows the size of each format</source>
        <translation>بالحجم الكامل وبهذه الألوان، تشغل الصورة {size_bytes} بايت على الأكثر بتنسيق {kind}. يضغطها «حفظ الصورة المختزلة» أكثر ويعرض حجم كل تنسيق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>How many</source>
        <translation>كم لونًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>How many colours the picture is reduced to: drag, or use the arrow keys</source>
        <translation>إلى كم لونًا تُختزل الصورة: اسحب، أو استعمل مفاتيح الأسهم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>How many colours, from 2 to 256: type a number and press Enter</source>
        <translation>كم لونًا، من 2 إلى 256: اكتب عددًا واضغط Enter</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>Mean difference: CIEDE2000 between a pixel and its palette colour</source>
        <translation>متوسط الفرق: CIEDE2000 بين بكسل ولونه في اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>Number of colours</source>
        <translation>عدد الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>The palette is not of this picture. Move to find as many colours in the picture instead; Undo brings the palette back</source>
        <translation>اللوحة ليست من هذه الصورة. تحريكه يبحث عن العدد نفسه من الألوان في الصورة؛ والتراجع يعيد اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/reduction_bar.py"/>
        <source>mean difference {mean:.1f}</source>
        <translation>متوسط الفرق {mean:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/stops.py"/>
        <source>See the picture in {colors}</source>
        <translation>رؤية الصورة بـ{colors}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Copy {hex} (Enter)</source>
        <translation>نسخ {hex} (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Lock it, so that it stays when colours are found anew (L)</source>
        <translation>قفلها لتبقى حين يُبحث عن الألوان من جديد (L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Take it out of the palette; undo brings it back (Del)</source>
        <translation>إخراجها من اللوحة؛ والتراجع يعيدها (Del)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/palette_row/swatch_tools.py"/>
        <source>Unlock it, so that it may change when colours are found anew (L)</source>
        <translation>فتح قفلها لتتغير حين يُبحث عن الألوان من جديد (L)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/library_keeper.py"/>
        <source>The library of palettes: {error}</source>
        <translation>مكتبة اللوحات: {error}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Close Now</source>
        <translation>إ&amp;غلاق الآن</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Don&apos;t Save</source>
        <translation>&amp;عدم الحفظ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>&amp;Wait</source>
        <translation>ان&amp;تظار</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Close the window as soon as the file is saved</source>
        <translation>إغلاق النافذة حالما يُحفظ الملف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Close the window; the file may stay as it was</source>
        <translation>إغلاق النافذة؛ وقد يبقى الملف كما كان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Go on as before</source>
        <translation>المتابعة كما سبق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Huescope projects (*{suffix})</source>
        <translation>مشاريع Huescope (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Keep all open palettes in a project file</source>
        <translation>حفظ كل اللوحات المفتوحة في ملف مشروع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Let the changes go</source>
        <translation>ترك التغييرات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Save Project</source>
        <translation>حفظ المشروع</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Save the changes to the project?</source>
        <translation>حفظ تغييرات المشروع؟</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Save the changes to “{name}”?</source>
        <comment>Save the changes to {n} palettes?</comment>
        <translation>
            <numerusform>حفظ التغييرات؟</numerusform>
            <numerusform>حفظ تغييرات «{name}»؟</numerusform>
            <numerusform>حفظ تغييرات لوحتين؟</numerusform>
            <numerusform>حفظ تغييرات {n} لوحات؟</numerusform>
            <numerusform>حفظ تغييرات {n} لوحة؟</numerusform>
            <numerusform>حفظ تغييرات {n} لوحة؟</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>Still saving {name}; the window closes then.</source>
        <translation>ما زال {name} يُحفظ؛ ثم تُغلق النافذة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>There is no picture yet to find swatches in.</source>
        <translation>لا صورة بعد للبحث عن عينات فيها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>They are in no file yet.</source>
        <translation>ليست في أي ملف بعد.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>What is not in the file then is offered at the next start.</source>
        <translation>ما ليس في الملف حينها يُعرض عند البدء التالي.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>{name}: there is no palette in this project.</source>
        <translation>{name}: لا لوحة في هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/project_manager.py"/>
        <source>“{name}” is still being saved.</source>
        <translation>ما زال «{name}» يُحفظ.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Discard</source>
        <translation>ترك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Hide this; the Help menu shows the folder of the log</source>
        <translation>إخفاء هذا؛ قائمة المساعدة تظهر مجلد السجل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Huescope ended unexpectedly ({when}). No unsaved palettes were left behind.</source>
        <translation>انتهى Huescope على نحو غير متوقع ({when}). لم تبقَ لوحات غير محفوظة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Huescope ended unexpectedly ({when}). {n} palette was not saved: {listed}</source>
        <comment>Huescope ended unexpectedly ({when}). {n} palettes were not saved: {listed}</comment>
        <translation>
            <numerusform>انتهى Huescope على نحو غير متوقع ({when}). لا لوحات غير محفوظة: {listed}</numerusform>
            <numerusform>انتهى Huescope على نحو غير متوقع ({when}). لم تُحفظ لوحة واحدة: {listed}</numerusform>
            <numerusform>انتهى Huescope على نحو غير متوقع ({when}). لم تُحفظ لوحتان: {listed}</numerusform>
            <numerusform>انتهى Huescope على نحو غير متوقع ({when}). لم تُحفظ {n} لوحات: {listed}</numerusform>
            <numerusform>انتهى Huescope على نحو غير متوقع ({when}). لم تُحفظ {n} لوحة: {listed}</numerusform>
            <numerusform>انتهى Huescope على نحو غير متوقع ({when}). لم تُحفظ {n} لوحة: {listed}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Let these palettes go for good</source>
        <translation>ترك هذه اللوحات نهائيًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Open these palettes again, just as they were</source>
        <translation>فتح هذه اللوحات ثانية كما كانت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>a palette without a name</source>
        <translation>لوحة بلا اسم</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>{listed} and {more} more</source>
        <translation>{listed} و{more} أخرى</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/persistence/recovery_bar.py"/>
        <source>{n} palette was not saved when Huescope ended ({when}): {listed}</source>
        <comment>{n} palettes were not saved when Huescope ended ({when}): {listed}</comment>
        <translation>
            <numerusform>لا لوحات غير محفوظة حين انتهى Huescope ({when}): {listed}</numerusform>
            <numerusform>لم تُحفظ لوحة واحدة حين انتهى Huescope ({when}): {listed}</numerusform>
            <numerusform>لم تُحفظ لوحتان حين انتهى Huescope ({when}): {listed}</numerusform>
            <numerusform>لم تُحفظ {n} لوحات حين انتهى Huescope ({when}): {listed}</numerusform>
            <numerusform>لم تُحفظ {n} لوحة حين انتهى Huescope ({when}): {listed}</numerusform>
            <numerusform>لم تُحفظ {n} لوحة حين انتهى Huescope ({when}): {listed}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>The settings cannot be read ({strerror}), and none are kept: {path}.</source>
        <translation>لا يمكن قراءة الإعدادات ({strerror})، ولا يُحفظ شيء منها: {path}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>The settings file is damaged and cannot be set aside ({strerror}), so no settings are kept: {path}.</source>
        <translation>ملف الإعدادات تالف ولا يمكن تنحيته ({strerror})، فلا تُحفظ الإعدادات: {path}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>The settings file was damaged. It was set aside as {name}, and what could be read of it is kept.</source>
        <translation>كان ملف الإعدادات تالفًا. نُحي باسم {name}، وحُفظ ما أمكن قراءته منه.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>settings cannot be kept here ({strerror})</source>
        <translation>لا يمكن حفظ الإعدادات هنا ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/persistence/settings_file.py"/>
        <source>the settings could not be written when the window was closed</source>
        <translation>تعذرت كتابة الإعدادات عند إغلاق النافذة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Add Pictures…</source>
        <translation>إضافة صور…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Arrange</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Counts</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>How much the colours of the selected pictures count, from a quarter to four times ( [ and ] )</source>
        <translation>كم تُحسب ألوان الصور المحددة، من الربع إلى أربعة أضعاف ( [ و ] )</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>How much the selected pictures count</source>
        <translation>كم تُحسب الصور المحددة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Lay all pictures in rows again</source>
        <translation>إعادة كل الصور إلى صفوف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Lay more pictures on the board</source>
        <translation>وضع مزيد من الصور على لوحة العرض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Let the selected pictures stay, without their colours (Space)</source>
        <translation>إبقاء الصور المحددة دون ألوانها (Space)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>Take the selected pictures off the board (Delete)</source>
        <translation>إخراج الصور المحددة من لوحة العرض (Delete)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>{items} of {pictures} selected</source>
        <translation>{items} من {pictures} محددة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_bar.py"/>
        <source>{pictures}, {out} left out</source>
        <translation>{pictures}، {out} متروكة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Count Picture</source>
        <translation>حساب الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Leave Picture Out</source>
        <translation>ترك الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>Move Picture</source>
        <translation>نقل الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>One picture at least has to count.</source>
        <translation>يجب أن تُحسب صورة واحدة على الأقل.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>One picture at least stays on the board.</source>
        <translation>تبقى صورة واحدة على الأقل على لوحة العرض.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Remove Picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>Resize Picture</source>
        <translation>تغيير حجم الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_editing.py"/>
        <source>Weight of Picture</source>
        <translation>وزن الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_frame.py"/>
        <source>Arrow keys move it, comma and full stop make it smaller or larger, brackets let it count for less or more, Space leaves it out, Delete removes it</source>
        <translation>مفاتيح الأسهم تنقلها، والفاصلة والنقطة تصغرانها أو تكبرانها، والأقواس المربعة تنقص حسابها أو تزيده، وSpace يتركها، وDelete يزيلها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>counts {weight:g} times</source>
        <translation>تُحسب {weight:g} مرات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>gave {portion} of this colour</source>
        <translation>أعطت {portion} من هذا اللون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>{name}
cannot be read</source>
        <translation>{name}
لا يمكن قراءتها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_layer.py"/>
        <source>{name}
is being read</source>
        <translation>{name}
تُقرأ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Counts</source>
        <translation>ال&amp;وزن</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Leave Out</source>
        <translation>ت&amp;رك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>&amp;Remove from Board</source>
        <translation>إ&amp;زالة من لوحة العرض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Let it stay on the board, without its colours</source>
        <translation>إبقاؤها على لوحة العرض دون ألوانها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Show this picture alone; the board stays open in its tab</source>
        <translation>عرض هذه الصورة وحدها؛ تبقى لوحة العرض مفتوحة في لسانها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/board_tools.py"/>
        <source>Take it off the board; undo brings it back</source>
        <translation>إخراجها من لوحة العرض؛ والتراجع يعيدها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>Colour difference (CIEDE2000): 0 is none, 1 is just noticeable, white is the most</source>
        <translation>فرق اللون (CIEDE2000): 0 لا فرق، و1 يكاد يُلاحظ، والأبيض الأكبر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>Comparing…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>Legend of the difference view</source>
        <translation>مفتاح عرض الفرق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/difference_view.py"/>
        <source>The largest connected part of the 5 % of the picture that differ most: {mean:.1f} on average, up to {peak:.1f} (CIEDE2000). Click to look at it</source>
        <translation>أكبر جزء متصل من 5 % من الصورة الأكثر اختلافًا: {mean:.1f} في المتوسط، حتى {peak:.1f} (CIEDE2000). انقر للنظر إليه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/divider.py"/>
        <source>Divider between original and reduced picture</source>
        <translation>الفاصل بين الأصل والصورة المختزلة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/divider.py"/>
        <source>Drag to compare original and reduced picture; arrow keys, Home and End move it too, a double click centres it</source>
        <translation>اسحب لمقارنة الأصل بالصورة المختزلة؛ والأسهم وHome وEnd تحركه أيضًا، والنقر المزدوج يوسطه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/divider.py"/>
        <source>{value} % original</source>
        <translation>الأصل {value} %</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>Eyedropper</source>
        <translation>القطارة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>Mean of {side_px} × {side_px} pixels</source>
        <translation>متوسط {side_px} × {side_px} بكسل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>One pixel</source>
        <translation>بكسل واحد</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/eyedropper.py"/>
        <source>What is taken where you click; [ and ] choose it, too</source>
        <translation>ما يؤخذ حيث تنقر؛ [ و] تختارانه أيضًا</translation>
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
        <translation>{square} عند {x}، {y}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/loupe.py"/>
        <source>{square}, {opacity} opaque</source>
        <translation>{square}، معتم {opacity}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>Drop a picture anywhere, or press Ctrl+O</source>
        <translation>أفلت صورة في أي مكان، أو اضغط Ctrl+O</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>Opening {name} was stopped.</source>
        <translation>أُوقف فتح {name}.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>This picture cannot be shown</source>
        <translation>لا يمكن عرض هذه الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/panel.py"/>
        <source>This picture is not open</source>
        <translation>هذه الصورة غير مفتوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/pin.py"/>
        <source>Drag it to another pixel and its swatch follows; arrow keys move it, too, and Enter keeps it</source>
        <translation>اسحبه إلى بكسل آخر فتتبعه عينته؛ والأسهم تحركه أيضًا، وEnter يثبته</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/pin.py"/>
        <source>Pin of #{hex}, column {column}, row {row}</source>
        <translation>دبوس #{hex}، العمود {column}، الصف {row}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/signs.py"/>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Hide this message; {effect}</source>
        <translation>إخفاء هذه الرسالة؛ {effect}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <location filename="../../app/huescope/ui/widgets/empty_state.py"/>
        <source>Read the picture once more</source>
        <translation>قراءة الصورة مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Read the rest of the picture</source>
        <translation>قراءة بقية الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>Stopped at the first look: colours and shares are approximate.</source>
        <translation>أُوقفت عند النظرة الأولى: الألوان والحصص تقريبية.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>nothing else changes</source>
        <translation>لا يتغير شيء آخر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>the rest of the picture is read</source>
        <translation>تُقرأ بقية الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/picture/status_bar.py"/>
        <source>{failure} {shown} is a first look.</source>
        <translation>{failure} {shown} نظرة أولى.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/platform/screen_color.py"/>
        <source>The desktop could not pick a colour from the screen.</source>
        <translation>لم يستطع سطح المكتب التقاط لون من الشاشة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>&amp;Defaults</source>
        <translation>الا&amp;فتراضي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Choose what a new installation has; Save keeps it</source>
        <translation>اختيار ما في التثبيت الجديد؛ «حفظ» يثبته</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Keep these settings (Enter)</source>
        <translation>حفظ هذه الإعدادات (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Leave everything as it was (Esc)</source>
        <translation>ترك كل شيء كما كان (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/dialog.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>&amp;Folder…</source>
        <translation>ال&amp;مجلد…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>De&amp;lete All…</source>
        <translation>&amp;حذف الكل…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Delete all palettes of the library</source>
        <translation>حذف كل لوحات المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Folder of the Library</source>
        <translation>مجلد المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Folder of the library: {folder}</source>
        <translation>مجلد المكتبة: {folder}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>In the folder of this program</source>
        <translation>في مجلد هذا البرنامج</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/library_row.py"/>
        <source>Keep the library in another folder, such as one that is synced with other computers; the palettes are moved there when these settings are saved</source>
        <translation>حفظ المكتبة في مجلد آخر، كمجلد يُزامن مع حواسيب أخرى؛ تُنقل اللوحات إليه عند حفظ هذه الإعدادات</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>All other formats always are: a broken file cannot harm the program there</source>
        <translation>كل التنسيقات الأخرى كذلك دائمًا: لا يضر ملف تالف البرنامج هناك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Automatic ({memory_bytes:.1f} GB)</source>
        <translation>تلقائي ({memory_bytes:.1f} GB)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Black point compensation</source>
        <translation>تعويض النقطة السوداء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Copied as</source>
        <translation>تُنسخ بصيغة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Decode JPEG, PNG and WebP in a separate process, too</source>
        <translation>فك ترميز JPEG وPNG وWebP في عملية منفصلة أيضًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Enough</source>
        <translation>كافٍ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Follow the system</source>
        <translation>اتباع النظام</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How a colour is written when it is copied with a click, or with Ctrl+C</source>
        <translation>كيف يُكتب اللون حين يُنسخ بنقرة أو بـCtrl+C</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How colours of a profile are brought into the working space</source>
        <translation>كيف تُنقل ألوان ملف التعريف إلى فضاء العمل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How large the texts of the window are</source>
        <translation>حجم نصوص النافذة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How many colours the palette of a new picture has at first</source>
        <translation>كم لونًا في لوحة صورة جديدة في البداية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How much memory one picture may take; a larger one is opened at a part of its size</source>
        <translation>كم تأخذ صورة واحدة من الذاكرة؛ والأكبر تُفتح بجزء من حجمها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>How much of what was fetched from the network is kept, so that it opens at once</source>
        <translation>كم يُحفظ مما جُلب من الشبكة ليُفتح فورًا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep on disk</source>
        <translation>يُحفظ على القرص</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep palettes in the library</source>
        <translation>حفظ اللوحات في المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep the colours of browsed pictures</source>
        <translation>حفظ ألوان الصور المتصفحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Keep the differences of shadows: the darkest colour of a profile becomes black</source>
        <translation>حفظ فروق الظلال: أدكن لون في ملف التعريف يصبح أسود</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Light or dark greys around the pictures</source>
        <translation>رماديات فاتحة أو داكنة حول الصور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Memory limit</source>
        <translation>حد الذاكرة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Rendering</source>
        <translation>التصيير</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Show colours through the monitor&apos;s profile</source>
        <translation>عرض الألوان عبر ملف تعريف الشاشة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>So that they can be found by colour; nothing but a few colours of each is kept. What was kept is deleted when this is switched off</source>
        <translation>لتُوجد باللون؛ لا يُحفظ إلا بضعة ألوان من كل منها. ويُحذف ما حُفظ عند تعطيل هذا</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Surround</source>
        <translation>المحيط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>The formula by which differences between colours are told</source>
        <translation>الصيغة التي تُذكر بها الفروق بين الألوان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>The grey around the picture, which changes how its colours look</source>
        <translation>الرمادي حول الصورة، وهو يغير مظهر ألوانها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>The language of the window, from the next start on</source>
        <translation>لغة النافذة، من البدء التالي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>These count for pictures that are opened from now on.</source>
        <translation>تسري هذه على الصور التي تُفتح من الآن.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Those that you open, make, export or share, each with a small copy of its picture; what is there already stays until it is deleted</source>
        <translation>ما تفتحه أو تصنعه أو تصدّره أو تشاركه، كل منها بنسخة صغيرة من صورتها؛ ويبقى الموجود حتى يُحذف</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Up to which difference a palette counts as near enough to its picture</source>
        <translation>حتى أي فرق تُعد اللوحة قريبة بما يكفي من صورتها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>What colours are kept in: Display P3 keeps those beyond sRGB, of pictures that have them; hex codes stay sRGB, with color(display-p3 …) beside them</source>
        <translation>ما تُحفظ فيه الألوان: Display P3 يحفظ ما هو خارج sRGB من الصور التي فيها ذلك؛ وتبقى رموز hex في sRGB وبجانبها color(display-p3 …)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Where the system states one, so that a wide or uneven monitor shows them as they are; what is copied and written stays the same</source>
        <translation>حيث يذكر النظام ملفًا، لتُظهر الشاشة الواسعة أو غير المتساوية الألوان كما هي؛ ما يُنسخ ويُكتب يبقى كما هو</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/settings/sections.py"/>
        <source>Working space</source>
        <translation>فضاء العمل</translation>
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
        <translation>اسحبها إلى مجلد أو بريد أو برنامج آخر؛ و«نسخ الصورة» و«حفظ باسم» يفعلان الشيء نفسه</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/board_view.py"/>
        <source>Preview of the board</source>
        <translation>معاينة لوحة العرض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/board_view.py"/>
        <source>{width} by {height} pixels</source>
        <translation>{width} في {height} بكسل</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>&amp;Copy Image</source>
        <translation>&amp;نسخ الصورة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>&amp;Save As…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Copied an image of {width} × {height} pixels.</source>
        <translation>نُسخت صورة من {width} × {height} بكسل.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Drawing the board…</source>
        <translation>رسم لوحة العرض…</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Photograph and palette on one board. Drag it out, copy or save it.</source>
        <translation>الصورة واللوحة على لوحة عرض واحدة. اسحبها إلى الخارج أو انسخها أو احفظها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Put the board on the clipboard as an image (Enter)</source>
        <translation>وضع لوحة العرض في الحافظة صورةً (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Save the Board</source>
        <translation>حفظ لوحة العرض</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Save the board as PNG, PDF or SVG</source>
        <translation>حفظ لوحة العرض PNG أو PDF أو SVG</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>Share {value}</source>
        <translation>مشاركة {value}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>This palette has no colours yet. Open a picture, or add a colour, and share it then.</source>
        <translation>لا ألوان في هذه اللوحة بعد. افتح صورة أو أضف لونًا، ثم شاركها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/share/dialog.py"/>
        <source>{width_px} × {height_px} pixels as an image</source>
        <translation>{width_px} × {height_px} بكسل صورةً</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>A board has at most {most_pictures} pictures.</source>
        <translation>على لوحة العرض {most_pictures} صورة على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>Add Pictures</source>
        <translation>إضافة صور</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>Added {n} picture to the board</source>
        <comment>Added {n} pictures to the board</comment>
        <translation>
            <numerusform>لم تُضف صور إلى لوحة العرض</numerusform>
            <numerusform>أُضيفت صورة إلى لوحة العرض</numerusform>
            <numerusform>أُضيفت صورتان إلى لوحة العرض</numerusform>
            <numerusform>أُضيفت {n} صور إلى لوحة العرض</numerusform>
            <numerusform>أُضيفت {n} صورة إلى لوحة العرض</numerusform>
            <numerusform>أُضيفت {n} صورة إلى لوحة العرض</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/board_events.py"/>
        <source>These pictures are on the board already.</source>
        <translation>هذه الصور على لوحة العرض من قبل.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>Closed {name}. Ctrl+Shift+T brings it back</source>
        <translation>أُغلقت {name}. Ctrl+Shift+T يعيدها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/document_events.py"/>
        <source>Open Palette</source>
        <translation>فتح اللوحة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Dithering</source>
        <translation>التنقيط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Find Again</source>
        <translation>البحث ثانية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>Own Order</source>
        <translation>ترتيبك</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>The swatches now stand in your own order. Choose another to sort them.</source>
        <translation>العينات الآن بترتيبك. اختر ترتيبًا آخر لترتيبها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>{colors} Colours</source>
        <translation>{colors} من الألوان</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/huescope/ui/state/palette_events.py"/>
        <source>{n} swatch is locked, and stays.</source>
        <comment>{n} swatches are locked, and all of them stay.</comment>
        <translation>
            <numerusform>لا عينات مقفلة.</numerusform>
            <numerusform>عينة واحدة مقفلة وتبقى.</numerusform>
            <numerusform>عينتان مقفلتان وتبقيان.</numerusform>
            <numerusform>{n} عينات مقفلة وتبقى كلها.</numerusform>
            <numerusform>{n} عينة مقفلة وتبقى كلها.</numerusform>
            <numerusform>{n} عينة مقفلة وتبقى كلها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/picture_events.py"/>
        <source>{name} is still being opened; these are the colours of the picture before it.</source>
        <translation>ما زالت {name} تُفتح؛ هذه ألوان الصورة التي قبلها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/state/pins.py"/>
        <source>Move Pin</source>
        <translation>نقل الدبوس</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Dark, high contrast</source>
        <translation>داكن، تباين عالٍ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Light grey</source>
        <translation>رمادي فاتح</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Light, high contrast</source>
        <translation>فاتح، تباين عالٍ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Mid grey</source>
        <translation>رمادي متوسط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/design.py"/>
        <source>Neutral (follows the theme)</source>
        <translation>محايد (يتبع السمة)</translation>
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
        <translation>بلا خطأ</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>{hex}  ·  nearest to {share} of the picture  ·  {pixels} px</source>
        <translation>{hex}  ·  الأقرب إلى {share} من الصورة  ·  {pixels} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>{hex}  ·  {share}  ·  {pixels} px</source>
        <translation>{hex}  ·  {share}  ·  {pixels} px</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/style/numbers.py"/>
        <source>{sign}ΔE {value} to the next</source>
        <translation>‏{sign}ΔE {value} إلى التالي</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/board_opening.py"/>
        <source>none of its pictures can be read</source>
        <translation>لا يمكن قراءة أي من صورها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/board_opening.py"/>
        <source>reading pictures</source>
        <translation>قراءة الصور</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/failures.py"/>
        <source>Something unexpected went wrong ({name}: {error}).</source>
        <translation>حدث خلل غير متوقع ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/figure_files.py"/>
        <source>A figure is a PNG or a PDF, and {suffix} is the suffix of neither.</source>
        <translation>الشكل PNG أو PDF، و{suffix} ليست لاحقة أي منهما.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/figure_files.py"/>
        <source>this is the picture itself; give the figure another name</source>
        <translation>هذه هي الصورة نفسها؛ أعطِ الشكل اسمًا آخر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/pipeline.py"/>
        <location filename="../../app/huescope/ui/tasks/preparation.py"/>
        <source>reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>Dropped text</source>
        <translation>نص مُفلت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>no palette is as large as that</source>
        <translation>لا لوحة بهذا الكبر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/project_io.py"/>
        <source>there is no colour in it, nor the path or address of a picture</source>
        <translation>لا لون فيه، ولا مسار صورة أو عنوانها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/reduced_files.py"/>
        <source>it was changed after it was opened</source>
        <translation>تغيرت بعد أن فُتحت</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/reduced_files.py"/>
        <source>there is a file of this name; choose it to replace it</source>
        <translation>هناك ملف بهذا الاسم؛ اختره لاستبداله</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/tasks/reduced_files.py"/>
        <source>this is the picture itself; give the reduced one another name</source>
        <translation>هذه هي الصورة نفسها؛ أعطِ المختزلة اسمًا آخر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>As most people see</source>
        <translation>كما يرى معظم الناس</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Blue cones shifted or missing, which is rare: blues look like greens</source>
        <translation>مخاريط الأزرق منزاحة أو غائبة، وهو نادر: يبدو الأزرق كالأخضر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Blue-blind (tritan)</source>
        <translation>عمى الأزرق (tritan)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Green cones shifted or missing, the most common: reds look like greens</source>
        <translation>مخاريط الأخضر منزاحة أو غائبة، وهو الأكثر شيوعًا: يبدو الأحمر كالأخضر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Green-blind (deutan)</source>
        <translation>عمى الأخضر (deutan)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>No colour (achromatopsia)</source>
        <translation>بلا لون (achromatopsia)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>No cones at work: all that is left is how light a colour is</source>
        <translation>لا مخاريط تعمل: لا يبقى إلا فتاحة اللون</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Red cones shifted or missing: reds turn dark, and look like greens</source>
        <translation>مخاريط الأحمر منزاحة أو غائبة: يدكن الأحمر ويبدو كالأخضر</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/vision/simulation.py"/>
        <source>Red-blind (protan)</source>
        <translation>عمى الأحمر (protan)</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/copy_button.py"/>
        <source>Copy request id</source>
        <translation>نسخ معرّف الطلب</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/copy_button.py"/>
        <source>Copy what the service calls this request, to tell its support</source>
        <translation>نسخ ما تسمي به الخدمة هذا الطلب، لإخبار دعمها</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/dock_panel.py"/>
        <source>Hide this panel; the View menu and the toolbar show it again</source>
        <translation>إخفاء هذا اللوح؛ قائمة العرض وشريط الأدوات يظهرانه ثانية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/dock_panel.py"/>
        <source>Hide {title}</source>
        <translation>إخفاء {title}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/name_field.py"/>
        <source>Type a name: Enter keeps it, Esc leaves it as it was</source>
        <translation>اكتب اسمًا: Enter يحفظه، وEsc يتركه كما كان</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Hex codes and numbers stay true.</source>
        <translation>تبقى رموز hex والأعداد صحيحة.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>How severe it is: 0 % is as most people see, 100 % as without the cones</source>
        <translation>شدته: 0 % كما يرى معظم الناس، و100 % كما بلا مخاريط</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Normal Vision</source>
        <translation>الرؤية العادية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/severity_bar.py"/>
        <source>Show all colours as most people see them again</source>
        <translation>عرض كل الألوان كما يراها معظم الناس ثانية</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>Locked: it stays when others are found. Click the lock to let it go.</source>
        <translation>مقفلة: تبقى حين يُبحث عن غيرها. انقر القفل لتحريرها.</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>The pixel at column {column}, row {row}</source>
        <translation>البكسل عند العمود {column}، الصف {row}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>ΔE by {formula}, above the just noticeable difference of {jnd:g}</source>
        <translation>‏ΔE بـ{formula}، فوق ما يكاد يُلاحظ {jnd:g}</translation>
    </message>
    <message>
        <location filename="../../app/huescope/ui/widgets/swatches/model.py"/>
        <source>ΔE by {formula}, under the just noticeable difference of {jnd:g}</source>
        <translation>‏ΔE بـ{formula}، تحت ما يكاد يُلاحظ {jnd:g}</translation>
    </message>
</context>
</TS>
