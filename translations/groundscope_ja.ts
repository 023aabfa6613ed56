<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AnnotationEditor</name>
    <message>
        <source>Take it
(Enter)</source>
        <translation>採用
(Enter)</translation>
    </message>
    <message>
        <source>Mask %1 of %2, predicted IoU %3: 1, 2, 3 choose, Enter takes it; more points correct it, Esc drops it.</source>
        <translation>マスク%1/%2、予測IoU %3: 1、2、3で選択、Enterで採用。点を追加して修正、Escで破棄。</translation>
    </message>
    <message>
        <source>Waiting for the segmenter. Backspace takes the last point back, Esc drops the prompt.</source>
        <translation>セグメンターを待っています。Backspaceで最後の点を取り消し、Escでプロンプトを破棄します。</translation>
    </message>
    <message>
        <source>Drag a box around the object; then clicks correct it.</source>
        <translation>物体の周りをドラッグしてボックスで囲み、その後クリックで修正します。</translation>
    </message>
    <message>
        <source>Click on the object; the right button or Shift marks what does not belong to it.</source>
        <translation>物体をクリックします。右ボタンまたはShiftで物体に含まれない部分を指定します。</translation>
    </message>
    <message>
        <source>Drag draws an ellipse, with Shift a circle. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>ドラッグで楕円、Shiftで円を描きます。CtrlまたはJで選択図形と結合、AltまたはCで切り抜き。</translation>
    </message>
    <message>
        <source>Drag draws a rectangle, with Shift a square. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>ドラッグで長方形、Shiftで正方形を描きます。CtrlまたはJで選択図形と結合、AltまたはCで切り抜き。</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Drag erases, with Ctrl it paints; the wheel or [ and ] change the size (%1).</source>
        <translation>ドラッグで消去、Ctrlを押すと塗ります。ホイールまたは[ ]でサイズ変更(%1)。</translation>
    </message>
    <message>
        <source>Drag paints on the selected shape, with Ctrl it erases; the wheel or [ and ] change the size (%1).</source>
        <translation>ドラッグで選択図形に塗り足し、Ctrlを押すと消去します。ホイールまたは[ ]でサイズ変更(%1)。</translation>
    </message>
    <message>
        <source>Click sets vertices, a drag draws freehand. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>クリックで頂点を置き、ドラッグでフリーハンド。CtrlまたはJで選択図形と結合、AltまたはCで切り抜き。</translation>
    </message>
    <message>
        <source>Shift keeps to 45 degrees, Ctrl to neighbours; Backspace takes a vertex back, Esc drops it.</source>
        <translation>Shiftで45度単位、Ctrlで隣の図形に吸着。Backspaceで頂点を取り消し、Escで破棄。</translation>
    </message>
    <message>
        <source>Enter, double click or the first vertex finishes; Backspace takes a vertex back, Esc drops it.</source>
        <translation>Enter、ダブルクリック、または最初の頂点で完了。Backspaceで頂点を取り消し、Escで破棄。</translation>
    </message>
    <message>
        <source>Ground truth is locked: Ctrl+L unlocks it.</source>
        <translation>Ground Truthはロックされています: Ctrl+Lでロック解除。</translation>
    </message>
    <message>
        <source>Drag moves the vertex, with Ctrl onto a neighbour; Alt+Shift+click removes it, Ctrl+click selects more.</source>
        <translation>ドラッグで頂点を移動、Ctrlで隣の図形に吸着。Alt+Shift+クリックで削除、Ctrl+クリックで追加選択。</translation>
    </message>
    <message>
        <source>Drag or Alt+click inserts a vertex.</source>
        <translation>ドラッグまたはAlt+クリックで頂点を挿入します。</translation>
    </message>
    <message>
        <source>Click selects a shape, a drag several; P draws a polygon, Q asks the segmenter.</source>
        <translation>クリックで図形を選択、ドラッグで複数選択。Pで多角形を描画、Qでセグメンターを使用。</translation>
    </message>
    <message>
        <source>Drag the grip or Ctrl+drag moves the shape, arrows nudge it, a drag around vertices selects them.</source>
        <translation>ハンドルのドラッグまたはCtrl+ドラッグで図形を移動、矢印キーで微調整、頂点を囲むドラッグで選択します。</translation>
    </message>
    <message>
        <source>A drag through a shape cuts it; clicks draw a line with corners.</source>
        <translation>図形を横切ってドラッグすると分割します。クリックで折れ線を描きます。</translation>
    </message>
    <message>
        <source>Enter or a double click cuts; Backspace takes the last vertex back.</source>
        <translation>Enterまたはダブルクリックで分割、Backspaceで最後の頂点を取り消します。</translation>
    </message>
</context>
<context>
    <name>AuditActions</name>
    <message>
        <source>Choices &amp;Side by Side</source>
        <translation>選択結果を並べて表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Error Overlay (TP, FP, FN)</source>
        <translation>誤差の重ね表示(TP、FP、FN)(&amp;E)</translation>
    </message>
    <message>
        <source>Verdict &amp;1: First or Left Better</source>
        <translation>判定 &amp;1: 最初または左が良い</translation>
    </message>
    <message>
        <source>Verdict &amp;2: Second or Right Better</source>
        <translation>判定 &amp;2: 2番目または右が良い</translation>
    </message>
    <message>
        <source>Verdict &amp;3: Both Fine</source>
        <translation>判定 &amp;3: どちらも良い</translation>
    </message>
    <message>
        <source>Verdict &amp;4: Both Wrong</source>
        <translation>判定 &amp;4: どちらも誤り</translation>
    </message>
    <message>
        <source>Verdict &amp;5: Ground Truth Problem</source>
        <translation>判定 &amp;5: Ground Truthの問題</translation>
    </message>
    <message>
        <source>&amp;Give Verdicts</source>
        <translation>判定を付ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Clear the Verdict</source>
        <translation>判定を消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Note on the Verdict</source>
        <translation>判定へのメモ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Resume the Audit</source>
        <translation>監査を再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <translation>ブラインド(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tournament of the Judge</source>
        <translation>ジャッジのトーナメント(&amp;T)</translation>
    </message>
    <message>
        <source>Right Answer, &amp;Wrong Place</source>
        <translation>回答は正解、場所は誤り(&amp;W)</translation>
    </message>
    <message>
        <source>Wrong Answer, Right &amp;Place</source>
        <translation>回答は不正解、場所は正しい(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xport Verdicts…</source>
        <translation>判定をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>監査(&amp;A)</translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation>理由(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;airs of Masks</source>
        <translation>マスクのペア(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Models Side by Side</source>
        <translation>モデルを並べて表示(&amp;M)</translation>
    </message>
    <message>
        <source>Heat Map Minus the First R&amp;un&apos;s</source>
        <translation>ヒートマップ − 最初のラン(&amp;U)</translation>
    </message>
</context>
<context>
    <name>AuditLabels</name>
    <message>
        <source>Part of it only</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>More than it</source>
        <translation>はみ出しあり</translation>
    </message>
    <message>
        <source>Another object</source>
        <translation>別の物体</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation>輪郭が粗い</translation>
    </message>
    <message>
        <source>Wrong phrase</source>
        <translation>句が違う</translation>
    </message>
    <message>
        <source>Point beside it</source>
        <translation>点が外れている</translation>
    </message>
    <message>
        <source>Instance missing</source>
        <translation>インスタンスの欠落</translation>
    </message>
    <message>
        <source>Expression unclear</source>
        <translation>表現が不明確</translation>
    </message>
    <message>
        <source>Ground truth off</source>
        <translation>Ground Truthのずれ</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1が良い</translation>
    </message>
    <message>
        <source>Both fine</source>
        <translation>どちらも良い</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>どちらも誤り</translation>
    </message>
    <message>
        <source>Ground truth problem</source>
        <translation>Ground Truthの問題</translation>
    </message>
    <message>
        <source>No blind verdicts yet.</source>
        <translation>ブラインド判定はまだありません。</translation>
    </message>
    <message>
        <source>Blind verdicts: %1. Preferred: %2 %3, %4 %5.</source>
        <translation>ブラインド判定: %1。選好: %2 %3、%4 %5。</translation>
    </message>
    <message>
        <source>The mask on the left was preferred in %1 % of them.</source>
        <translation>そのうち%1 %で左側のマスクが選ばれました。</translation>
    </message>
    <message>
        <source>The preferred mask had the higher IoU in %1 % of %2.</source>
        <translation>%2件中%1 %で、選ばれたマスクのIoUの方が高い値でした。</translation>
    </message>
    <message>
        <source>No image was audited by both.</source>
        <translation>両者が監査した画像はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) by both, %1 alike</source>
        <translation>
            <numerusform>両者が %n 枚、一致 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildWindow</name>
    <message>
        <source>Benchmarks to build (*.gsbuild)</source>
        <translation>作成中のベンチマーク (*.gsbuild)</translation>
    </message>
</context>
<context>
    <name>CanvasRegions</name>
    <message>
        <source>ground truth shape %1 of %2</source>
        <translation>Ground Truthの図形%1/%2</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation>マスク%1/%2</translation>
    </message>
    <message>
        <source>noun phrase “%1”</source>
        <translation>名詞句「%1」</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>the choice of: %1</source>
        <translation>選択元: %1</translation>
    </message>
    <message>
        <source>token %1 of %2: “%3”</source>
        <translation>トークン%1/%2: 「%3」</translation>
    </message>
</context>
<context>
    <name>ClickFigure</name>
    <message>
        <source>Which of the three masks counts</source>
        <translation>3つのマスクのうち採用するもの</translation>
    </message>
    <message>
        <source>best mask</source>
        <translation>最良のマスク</translation>
    </message>
    <message>
        <source>mask SAM rates highest</source>
        <translation>SAMの評価が最高のマスク</translation>
    </message>
    <message>
        <source>SAM&apos;s own rating</source>
        <translation>SAM自身の評価</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Blue–white–orange</source>
        <translation>青–白–オレンジ</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>The blank before a PixMMVP expression reaches prompts, judges and word vectors, so that its determiner stays.</source>
        <translation>PixMMVPの表現の前の空白がプロンプト、ジャッジ、単語ベクトルに渡り、限定詞が残ります。</translation>
    </message>
    <message>
        <source>Expressions are trimmed.</source>
        <translation>表現の前後の空白を取り除きます。</translation>
    </message>
    <message>
        <source>Doubled quotes (&quot;&quot;Z&quot;&quot;) reach prompts.</source>
        <translation>二重になった引用符(&quot;&quot;Z&quot;&quot;)がプロンプトに渡ります。</translation>
    </message>
    <message>
        <source>Quotes are un-doubled.</source>
        <translation>二重の引用符を元に戻します。</translation>
    </message>
    <message>
        <source>Ids begin at 1 in answers, masks and meta lines, at 0 in selection rows.</source>
        <translation>IDは回答、マスク、メタ行では1から、選択行では0から始まります。</translation>
    </message>
    <message>
        <source>Each file is read and written as it counts; inside there is one id.</source>
        <translation>各ファイルはそれぞれの数え方で読み書きし、内部のIDは1種類です。</translation>
    </message>
    <message>
        <source>The first token&apos;s attention is that of the second-to-last prompt row.</source>
        <translation>最初のトークンのアテンションは、プロンプトの最後から2番目の行のものです。</translation>
    </message>
    <message>
        <source>It is that of the last prompt row, which produced the token.</source>
        <translation>そのトークンを生成した、プロンプトの最後の行のものです。</translation>
    </message>
    <message>
        <source>Scripts that keep the whole sequence use the row in which a token is the query.</source>
        <translation>系列全体を保持するスクリプトは、トークンがクエリになる行を使います。</translation>
    </message>
    <message>
        <source>A token has the row that produced it.</source>
        <translation>トークンには、それを生成した行を割り当てます。</translation>
    </message>
    <message>
        <source>As many output tokens as the prompt has ids are cut off.</source>
        <translation>プロンプトのIDの数だけ出力トークンが切り捨てられます。</translation>
    </message>
    <message>
        <source>Only generated tokens are looked at, and all of them.</source>
        <translation>生成されたトークンだけを、すべて対象にします。</translation>
    </message>
    <message>
        <source>A phrase without tokens, or none left, stops the script.</source>
        <translation>トークンのない句、または句が残らない場合にスクリプトが停止します。</translation>
    </message>
    <message>
        <source>They count as no phrases.</source>
        <translation>句なしとして数えます。</translation>
    </message>
    <message>
        <source>An image without phrases has a file that is never matched, and scores 0 even when the object is not there.</source>
        <translation>句のない画像のファイルはどれにも対応付けられず、物体が存在しない場合でも0点になります。</translation>
    </message>
    <message>
        <source>It is an empty prediction: 1 when the object is not there.</source>
        <translation>空の予測です: 物体が存在しないときは1とします。</translation>
    </message>
    <message>
        <source>Phrases and answers that hold the separators break the meta file&apos;s lines.</source>
        <translation>区切り文字を含む句や回答がメタファイルの行を壊します。</translation>
    </message>
    <message>
        <source>They are read to the end, and line breaks are written as blanks.</source>
        <translation>最後まで読み、改行は空白として書き出します。</translation>
    </message>
    <message>
        <source>Of equally good candidates the last one wins, also when all IoUs are 0.</source>
        <translation>同点の候補では最後のものが選ばれ、IoUがすべて0のときも同様です。</translation>
    </message>
    <message>
        <source>The first one wins; when no candidate touches the target none is chosen.</source>
        <translation>最初のものを選び、ターゲットに触れる候補がなければ何も選びません。</translation>
    </message>
    <message>
        <source>The oracle scores 1 where the object is not there.</source>
        <translation>オラクルは物体が存在しない場合に1を得ます。</translation>
    </message>
    <message>
        <source>Kept; the mean over images with a target is always beside it.</source>
        <translation>そのまま残し、ターゲットのある画像の平均を常に併記します。</translation>
    </message>
    <message>
        <source>Thresholds and seed words are read and not used.</source>
        <translation>しきい値とシード語は読み込まれますが使われません。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>これらはありません。</translation>
    </message>
    <message>
        <source>Selection takes pictures in the folder&apos;s order, and replies beyond them crash or wrap.</source>
        <translation>選択は画像をフォルダの順序で扱い、範囲外の返答はクラッシュまたは末尾からの参照になります。</translation>
    </message>
    <message>
        <source>Pictures are sorted, replies checked: out of range is the first picture, flagged.</source>
        <translation>画像を並べ替え、返答を検査します: 範囲外は最初の画像とし、印を付けます。</translation>
    </message>
    <message>
        <source>The folder of a selected file is put before it twice.</source>
        <translation>選択ファイルのフォルダが二重に前置されます。</translation>
    </message>
    <message>
        <source>The base name is looked up in the folder of predictions.</source>
        <translation>予測フォルダ内でファイル名を検索します。</translation>
    </message>
    <message>
        <source>The failure histogram counts an IoU of exactly 0.5 as failure, swaps two labels and stops at NONE.</source>
        <translation>失敗ヒストグラムはIoUがちょうど0.5の場合を失敗と数え、2つのラベルを取り違え、NONEで停止します。</translation>
    </message>
    <message>
        <source>0.5 succeeds. Labels by meaning and NONE as empty prediction are settled for good.</source>
        <translation>0.5は成功とします。ラベルは意味どおりとし、NONEは常に空の予測とします。</translation>
    </message>
    <message>
        <source>Predictions of single-mask models belong to images by their position in a sorted list.</source>
        <translation>単一マスクのモデルの予測は、並べ替えた一覧での位置で画像に対応付けられます。</translation>
    </message>
    <message>
        <source>They belong by id.</source>
        <translation>IDで対応付けます。</translation>
    </message>
    <message>
        <source>Pairs of objects are split at every comma; the boxed one is practically always the first.</source>
        <translation>物体のペアはすべてのコンマで分割され、枠で囲まれたものは実質的に常に最初の物体になります。</translation>
    </message>
    <message>
        <source>Pairs are read by their grammar; the boxed one is that before the words in the question.</source>
        <translation>ペアは文法に従って読み、枠で囲まれたものは質問中の語句の前にあるものとします。</translation>
    </message>
    <message>
        <source>A PixCV-Bench prediction of another size is resized and its partial pixels are lost.</source>
        <translation>サイズの異なるPixCV-Benchの予測はリサイズされ、部分的なピクセルが失われます。</translation>
    </message>
    <message>
        <source>A pixel that is at least half covered stays.</source>
        <translation>半分以上覆われたピクセルは残します。</translation>
    </message>
    <message>
        <source>The judge&apos;s accuracy pairs neighbouring PixCV-Bench items, which are unrelated.</source>
        <translation>ジャッジの正解率は、無関係な隣り合うPixCV-Benchの項目をペアにします。</translation>
    </message>
    <message>
        <source>PixCV-Bench is scored item by item.</source>
        <translation>PixCV-Benchは項目ごとに採点します。</translation>
    </message>
    <message>
        <source>One ADE item has no target, two COCO pairs have one mask, some masks occur twice.</source>
        <translation>ADEの1項目にターゲットがなく、COCOの2ペアはマスクが1つで、重複するマスクもあります。</translation>
    </message>
    <message>
        <source>The data check shows them; a union does not mind.</source>
        <translation>データチェックで表示されます。和集合には影響しません。</translation>
    </message>
    <message>
        <source>The mask of an image without annotation is width x height.</source>
        <translation>アノテーションのない画像のマスクは幅x高さです。</translation>
    </message>
    <message>
        <source>It is height x width.</source>
        <translation>高さx幅とします。</translation>
    </message>
    <message>
        <source>Masks that should be drawn red are blue.</source>
        <translation>赤で描くべきマスクが青になります。</translation>
    </message>
    <message>
        <source>They are red.</source>
        <translation>赤で描きます。</translation>
    </message>
    <message>
        <source>Judges get PNG pictures that say they are JPEG.</source>
        <translation>ジャッジに、JPEGと称するPNG画像が渡されます。</translation>
    </message>
    <message>
        <source>The true type is sent.</source>
        <translation>実際の形式を送ります。</translation>
    </message>
    <message>
        <source>Maps of models that do not pad are cropped as if they did.</source>
        <translation>パディングしないモデルのマップが、パディングしたものとして切り取られます。</translation>
    </message>
    <message>
        <source>The model says whether its map is padded.</source>
        <translation>マップがパディングされているかはモデルが示します。</translation>
    </message>
    <message>
        <source>The letter probing of Cambrian makes masks too.</source>
        <translation>Cambrianの文字プロービングでもマスクが作られます。</translation>
    </message>
    <message>
        <source>It ends with the answer.</source>
        <translation>回答で終了します。</translation>
    </message>
    <message>
        <source>The question extension of a row stays for rows that have none.</source>
        <translation>ある行の質問の追加文が、それを持たない行にも残ります。</translation>
    </message>
    <message>
        <source>It is read row by row.</source>
        <translation>行ごとに読み込みます。</translation>
    </message>
    <message>
        <source>The k-th maximum is a pixel beside the first.</source>
        <translation>k番目の最大値は、最初の最大値の隣のピクセルです。</translation>
    </message>
    <message>
        <source>For k above 1 it is the k-th local maximum of the grid.</source>
        <translation>kが1より大きい場合は、グリッドのk番目の極大値です。</translation>
    </message>
    <message>
        <source>The box baseline takes boxes of the padded square for boxes of the image.</source>
        <translation>ボックスベースラインは、パディングした正方形のボックスを画像のボックスとして扱います。</translation>
    </message>
    <message>
        <source>Boxes are mapped through the padding; unreadable ones are an empty mask.</source>
        <translation>ボックスはパディングを考慮して変換し、読めないものは空のマスクとします。</translation>
    </message>
    <message>
        <source>The demo stops beyond ten phrases; a reply it cannot read selects the last picture.</source>
        <translation>デモは10句を超えると停止し、読めない返答では最後の画像が選ばれます。</translation>
    </message>
    <message>
        <source>Any number of phrases; such a reply is the first picture, flagged.</source>
        <translation>句の数に制限はなく、そのような返答は最初の画像とし、印を付けます。</translation>
    </message>
    <message>
        <source>A failing endpoint is asked for ever.</source>
        <translation>応答しないエンドポイントに問い合わせ続けます。</translation>
    </message>
    <message>
        <source>Retries are bounded and can be cancelled.</source>
        <translation>再試行には上限があり、キャンセルできます。</translation>
    </message>
    <message>
        <source>Files are written under one model name and evaluated under another.</source>
        <translation>ファイルがあるモデル名で書かれ、別の名前で評価されます。</translation>
    </message>
    <message>
        <source>The label is free and stored with the run.</source>
        <translation>ラベルは自由で、ランとともに保存されます。</translation>
    </message>
    <message>
        <source>A judge&apos;s reply with white space around it is no verdict.</source>
        <translation>前後に空白のあるジャッジの返答が判定として扱われません。</translation>
    </message>
    <message>
        <source>Replies are trimmed first.</source>
        <translation>返答の前後の空白を先に取り除きます。</translation>
    </message>
    <message>
        <source>&quot;a. open&quot;, &quot;(a) open&quot; and &quot;The answer is: b&quot; are no letters.</source>
        <translation>「a. open」、「(a) open」、「The answer is: b」は選択肢の文字として扱われません。</translation>
    </message>
    <message>
        <source>They are.</source>
        <translation>文字として扱います。</translation>
    </message>
    <message>
        <source>Attention is rounded to half precision.</source>
        <translation>アテンションが半精度に丸められます。</translation>
    </message>
    <message>
        <source>It stays float32.</source>
        <translation>float32のまま保持します。</translation>
    </message>
    <message>
        <source>Images without an expression go through models and selectors.</source>
        <translation>表現のない画像もモデルとセレクターを通ります。</translation>
    </message>
    <message>
        <source>The second probing skips them, the first does not ground them.</source>
        <translation>プロービング2では除外し、プロービング1ではグラウンディングしません。</translation>
    </message>
    <message>
        <source>The judge sees the &lt;image&gt; marker inside the question.</source>
        <translation>ジャッジに質問中の&lt;image&gt;マーカーが見えます。</translation>
    </message>
    <message>
        <source>It is taken out.</source>
        <translation>取り除きます。</translation>
    </message>
    <message>
        <source>Questions and expressions are joined by their row.</source>
        <translation>質問と表現は行番号で結合されます。</translation>
    </message>
    <message>
        <source>They are joined by Index.</source>
        <translation>Indexで結合します。</translation>
    </message>
    <message>
        <source>A cleaned Objects.csv makes None a missing value.</source>
        <translation>整形済みのObjects.csvでは、Noneが欠損値になります。</translation>
    </message>
    <message>
        <source>A trimmed None or an empty cell is no expression.</source>
        <translation>空白を除いたNoneまたは空のセルは、表現なしとします。</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lock Ground Truth</source>
        <translation>Ground Truthをロック(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save Corrections Now</source>
        <translation>修正を今すぐ保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy Shapes</source>
        <translation>図形をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste Shapes</source>
        <translation>図形を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Shapes</source>
        <translation>図形を複製(&amp;D)</translation>
    </message>
    <message>
        <source>Dele&amp;te Vertices or Shapes</source>
        <translation>頂点または図形を削除(&amp;T)</translation>
    </message>
    <message>
        <source>Select &amp;All Shapes</source>
        <translation>すべての図形を選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit Label or Expression</source>
        <translation>ラベルまたは表現を編集(&amp;E)</translation>
    </message>
    <message>
        <source>Edit Te&amp;xts</source>
        <translation>テキストを編集(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Note on This Image</source>
        <translation>この画像へのメモ(&amp;N)</translation>
    </message>
    <message>
        <source>Apply a Patc&amp;h…</source>
        <translation>パッチを適用(&amp;H)…</translation>
    </message>
    <message>
        <source>Exp&amp;ort Corrections as a Patch…</source>
        <translation>修正をパッチとしてエクスポート(&amp;O)…</translation>
    </message>
    <message>
        <source>Export Corrected &amp;Files…</source>
        <translation>修正済みファイルをエクスポート(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation>選択と移動(&amp;S)</translation>
    </message>
    <message>
        <source>Draw a &amp;Polygon</source>
        <translation>多角形を描く(&amp;P)</translation>
    </message>
    <message>
        <source>Draw a &amp;Rectangle</source>
        <translation>長方形を描く(&amp;R)</translation>
    </message>
    <message>
        <source>Draw an &amp;Ellipse</source>
        <translation>楕円を描く(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>ブラシ(&amp;B)</translation>
    </message>
    <message>
        <source>Er&amp;aser</source>
        <translation>消しゴム(&amp;A)</translation>
    </message>
    <message>
        <source>Split by a &amp;Line</source>
        <translation>線で分割(&amp;L)</translation>
    </message>
    <message>
        <source>Segment by Points (SA&amp;M)</source>
        <translation>点でセグメント(SAM)(&amp;M)</translation>
    </message>
    <message>
        <source>Segment by a Bo&amp;x (SAM)</source>
        <translation>ボックスでセグメント(SAM)(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Join What Is Drawn to the Selected Shape</source>
        <translation>描いたものを選択図形に結合(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Cut What Is Drawn from the Selected Shape</source>
        <translation>描いたものを選択図形から切り抜く(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;witch between Drawing and Selecting</source>
        <translation>描画と選択を切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Unite</source>
        <translation>結合(&amp;U)</translation>
    </message>
    <message>
        <source>Subtract from the &amp;First Selected</source>
        <translation>最初に選択した図形から減算(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Intersect</source>
        <translation>交差(&amp;I)</translation>
    </message>
    <message>
        <source>Fill &amp;Holes</source>
        <translation>穴を埋める(&amp;H)</translation>
    </message>
    <message>
        <source>Parts to Shapes</source>
        <translation>パーツを図形に変換</translation>
    </message>
    <message>
        <source>Sm&amp;ooth</source>
        <translation>滑らかにする(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;nap to Neighbours</source>
        <translation>隣の図形に吸着(&amp;N)</translation>
    </message>
    <message>
        <source>Simplif&amp;y…</source>
        <translation>単純化(&amp;Y)…</translation>
    </message>
    <message>
        <source>Mark the Mask That Is Shown</source>
        <translation>表示中のマスクにマークを付ける</translation>
    </message>
    <message>
        <source>Mask into the &amp;Ground Truth</source>
        <translation>マスクをGround Truthに追加(&amp;G)</translation>
    </message>
    <message>
        <source>Unite Mask with the Selected Shape</source>
        <translation>マスクを選択図形と結合</translation>
    </message>
    <message>
        <source>Subtract Mask from the Selected Shape</source>
        <translation>マスクを選択図形から減算</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shapes</source>
        <translation>図形(&amp;S)</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>修正</translation>
    </message>
</context>
<context>
    <name>EditLabels</name>
    <message>
        <source>Vertex moved</source>
        <translation>頂点を移動</translation>
    </message>
    <message>
        <source>Vertices moved</source>
        <translation>頂点を移動(複数)</translation>
    </message>
    <message>
        <source>Vertex inserted</source>
        <translation>頂点を挿入</translation>
    </message>
    <message>
        <source>Vertex deleted</source>
        <translation>頂点を削除</translation>
    </message>
    <message>
        <source>Vertices deleted</source>
        <translation>頂点を削除(複数)</translation>
    </message>
    <message>
        <source>Shape moved</source>
        <translation>図形を移動</translation>
    </message>
    <message>
        <source>Nudged</source>
        <translation>微調整</translation>
    </message>
    <message>
        <source>Shape deleted</source>
        <translation>図形を削除</translation>
    </message>
    <message>
        <source>Shape duplicated</source>
        <translation>図形を複製</translation>
    </message>
    <message>
        <source>Shape pasted</source>
        <translation>図形を貼り付け</translation>
    </message>
    <message>
        <source>Polygon drawn</source>
        <translation>多角形を描画</translation>
    </message>
    <message>
        <source>Polygon united</source>
        <translation>多角形を結合</translation>
    </message>
    <message>
        <source>Polygon cut out</source>
        <translation>多角形を切り抜き</translation>
    </message>
    <message>
        <source>Rectangle drawn</source>
        <translation>長方形を描画</translation>
    </message>
    <message>
        <source>Rectangle united</source>
        <translation>長方形を結合</translation>
    </message>
    <message>
        <source>Rectangle cut out</source>
        <translation>長方形を切り抜き</translation>
    </message>
    <message>
        <source>Ellipse drawn</source>
        <translation>楕円を描画</translation>
    </message>
    <message>
        <source>Ellipse united</source>
        <translation>楕円を結合</translation>
    </message>
    <message>
        <source>Ellipse cut out</source>
        <translation>楕円を切り抜き</translation>
    </message>
    <message>
        <source>Brushed</source>
        <translation>ブラシで描画</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Segmented from points</source>
        <translation>点からセグメント</translation>
    </message>
    <message>
        <source>Segmented from a box</source>
        <translation>ボックスからセグメント</translation>
    </message>
    <message>
        <source>Split by a line</source>
        <translation>線で分割</translation>
    </message>
    <message>
        <source>Parts made shapes</source>
        <translation>パーツを図形に変換</translation>
    </message>
    <message>
        <source>Shapes united</source>
        <translation>図形を結合</translation>
    </message>
    <message>
        <source>Shape subtracted</source>
        <translation>図形を減算</translation>
    </message>
    <message>
        <source>Shapes intersected</source>
        <translation>図形を交差</translation>
    </message>
    <message>
        <source>Holes filled</source>
        <translation>穴を埋めた</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>単純化</translation>
    </message>
    <message>
        <source>Snapped to neighbours</source>
        <translation>隣の図形に吸着</translation>
    </message>
    <message>
        <source>Mask made ground truth</source>
        <translation>マスクをGround Truthに変換</translation>
    </message>
    <message>
        <source>Mask united</source>
        <translation>マスクを結合</translation>
    </message>
    <message>
        <source>Mask subtracted</source>
        <translation>マスクを減算</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>ラベルを変更</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>テキストを変更</translation>
    </message>
    <message>
        <source>Verdict on the answer</source>
        <translation>回答の判定</translation>
    </message>
    <message>
        <source>Concept of a phrase</source>
        <translation>句の概念</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正答</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>参照表現</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>物体の有無</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>曖昧</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Visual pattern</source>
        <translation>視覚パターン</translation>
    </message>
</context>
<context>
    <name>ErrorShapes</name>
    <message>
        <source>Both (TP)</source>
        <translation>両方(TP)</translation>
    </message>
    <message>
        <source>Mask only (FP)</source>
        <translation>マスクのみ(FP)</translation>
    </message>
    <message>
        <source>Ground truth only (FN)</source>
        <translation>Ground Truthのみ(FN)</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>TP %1 % · FP %2 % · FN %3 %</source>
        <translation>TP %1 % · FP %2 % · FN %3 %</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something that is needed is not there. Check that the file exists and can be reached.</source>
        <translation>必要なものが見つかりません。ファイルが存在し、アクセスできることを確認してください。</translation>
    </message>
    <message>
        <source>The system refused to read or write. Check permissions and free space.</source>
        <translation>システムが読み込みまたは書き込みを拒否しました。アクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>A file is damaged or not of the expected format.</source>
        <translation>ファイルが壊れているか、想定された形式ではありません。</translation>
    </message>
    <message>
        <source>A value is outside its allowed range.</source>
        <translation>値が許容範囲外です。</translation>
    </message>
    <message>
        <source>This is understood, but this version cannot do it.</source>
        <translation>内容は認識できますが、このバージョンでは対応していません。</translation>
    </message>
    <message>
        <source>There is not enough memory. Try a smaller model, a 16-bit data type, or close other programs.</source>
        <translation>メモリが不足しています。小さいモデルや16ビットのデータ型を試すか、他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Somebody or something else changed this or holds it.</source>
        <translation>他の人または他のプログラムが変更したか、使用中です。</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>要求により停止しました。</translation>
    </message>
    <message>
        <source>This is a defect of the program. Please report it with the details.</source>
        <translation>プログラムの不具合です。詳細を添えて報告してください。</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>A†, first probing, judged</source>
        <translation>A†、プロービング1、ジャッジ判定</translation>
    </message>
    <message>
        <source>A†, item by item</source>
        <translation>A†、項目ごと</translation>
    </message>
    <message>
        <source>A, third probing, by letter</source>
        <translation>A、プロービング3、文字</translation>
    </message>
    <message>
        <source>A, item by item</source>
        <translation>A、項目ごと</translation>
    </message>
    <message>
        <source>A, letters read leniently</source>
        <translation>A、文字を緩く解釈</translation>
    </message>
    <message>
        <source>Masks, first probing</source>
        <translation>マスク、プロービング1</translation>
    </message>
    <message>
        <source>Masks, box baseline</source>
        <translation>マスク、ボックスベースライン</translation>
    </message>
    <message>
        <source>Masks, second probing</source>
        <translation>マスク、プロービング2</translation>
    </message>
    <message>
        <source>M†</source>
        <translation>M†</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>With target</source>
        <translation>ターゲットあり</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>mIoU %1 over %2 images; %3 over the %4 with a target</source>
        <translation>mIoU %1(%2画像)。ターゲットのある%4画像では%3</translation>
    </message>
    <message>
        <source>Score S: %1</source>
        <translation>スコアS: %1</translation>
    </message>
    <message>
        <source>An upper bound: it looks at the ground truth.</source>
        <translation>上限値: Ground Truthを参照します。</translation>
    </message>
    <message>
        <source>Where the oracle&apos;s phrase begins in the answer</source>
        <translation>回答中でオラクルの句が始まる位置</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>phrase begins at %1</source>
        <translation>句の開始位置 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Concept of the oracle&apos;s phrase</source>
        <translation>オラクルの句の概念</translation>
    </message>
    <message>
        <source>Concept of the oracle&apos;s phrase, by %1</source>
        <translation>オラクルの句の概念(%1による)</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>句</translation>
    </message>
    <message>
        <source>Other than objects</source>
        <translation>物体以外</translation>
    </message>
    <message>
        <source>Phrase differs from the expression</source>
        <translation>句が表現と異なる</translation>
    </message>
    <message>
        <source>Where the automatic choice loses</source>
        <translation>自動選択が劣る箇所</translation>
    </message>
    <message>
        <source>Length of the answers</source>
        <translation>回答の長さ</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Probing %1, characters</source>
        <translation>プロービング%1、文字数</translation>
    </message>
    <message>
        <source>Probing %1, noun phrases</source>
        <translation>プロービング%1、名詞句数</translation>
    </message>
    <message>
        <source>Visual pattern</source>
        <translation>視覚パターン</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>A†</source>
        <translation>A†</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>%1 of %2 pairs right</source>
        <translation>%2ペア中%1ペア正解</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2件中%1件正解</translation>
    </message>
    <message>
        <source>Answer right, mask right</source>
        <translation>回答は正解、マスクは正しい</translation>
    </message>
    <message>
        <source>Answer wrong, mask right</source>
        <translation>回答は不正解、マスクは正しい</translation>
    </message>
    <message>
        <source>Answer right, mask wrong</source>
        <translation>回答は正解、マスクは誤り</translation>
    </message>
    <message>
        <source>Answer wrong, mask wrong</source>
        <translation>回答は不正解、マスクは誤り</translation>
    </message>
</context>
<context>
    <name>ExchangeHtml</name>
    <message>
        <source>the picture as it is</source>
        <translation>元のままの画像</translation>
    </message>
    <message>
        <source>a mask that is not there</source>
        <translation>存在しないマスク</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>ラウンド%1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返答</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>⚠ Odd</source>
        <translation>⚠ 不審</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <source>&amp;Mark for the Figure</source>
        <translation>図用にマーク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New Figure</source>
        <translation>新規図(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open Figure…</source>
        <translation>図を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save Figure</source>
        <translation>図を保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save Figure &amp;As…</source>
        <translation>図に名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>E&amp;xport Figure…</source>
        <translation>図をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Copy the Page</source>
        <translation>ページをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tables of the Runs</source>
        <translation>ランの表(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>図(&amp;I)</translation>
    </message>
</context>
<context>
    <name>InspectActions</name>
    <message>
        <source>&amp;IoU of Every Point</source>
        <translation>すべての点のIoU(&amp;I)</translation>
    </message>
    <message>
        <source>Layers and &amp;Heads</source>
        <translation>レイヤーとヘッド(&amp;H)</translation>
    </message>
    <message>
        <source>Show the Run&apos;s &amp;Own Result</source>
        <translation>ラン自身の結果を表示(&amp;O)</translation>
    </message>
    <message>
        <source>Move the &amp;SAM Point</source>
        <translation>SAMの点を移動(&amp;S)</translation>
    </message>
    <message>
        <source>Edit the &amp;Noun Phrases</source>
        <translation>名詞句を編集(&amp;N)</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Run</source>
        <translation>ランに戻る(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>chat endpoint</source>
        <translation>チャットエンドポイント</translation>
    </message>
    <message>
        <source>loaded model</source>
        <translation>読み込み済みモデル</translation>
    </message>
    <message>
        <source>built-in rules</source>
        <translation>組み込みルール</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation>インポートしたファイル</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>名詞句</translation>
    </message>
    <message>
        <source>Attention maps</source>
        <translation>アテンションマップ</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Object not in the image</source>
        <translation>画像に物体なし</translation>
    </message>
    <message>
        <source>No referring expression</source>
        <translation>参照表現なし</translation>
    </message>
    <message>
        <source>No ground truth</source>
        <translation>Ground Truthなし</translation>
    </message>
    <message>
        <source>Sub-part</source>
        <translation>サブパーツ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>パーツ</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation>残り1秒未満</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>残り約%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>残り約%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>残り約%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation>オラクル</translation>
    </message>
    <message>
        <source>Oracle, pairs</source>
        <translation>オラクル(ペア)</translation>
    </message>
    <message>
        <source>Attend and segment</source>
        <translation>Attend-and-Segment</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Predicted IoU</source>
        <translation>予測IoU</translation>
    </message>
    <message>
        <source>Several instances</source>
        <translation>複数インスタンス</translation>
    </message>
    <message>
        <source>Single mask</source>
        <translation>単一マスク</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <source>The mask that fits the ground truth best: an upper bound.</source>
        <translation>Ground Truthに最もよく合うマスク: 上限値です。</translation>
    </message>
    <message>
        <source>The two masks whose union fits the ground truth best: an upper bound for two objects.</source>
        <translation>和集合がGround Truthに最もよく合う2つのマスク: 2物体の場合の上限値です。</translation>
    </message>
    <message>
        <source>The noun phrase most similar to the referring expression, by word vectors.</source>
        <translation>単語ベクトルで参照表現に最も近い名詞句。</translation>
    </message>
    <message>
        <source>A judge is shown the masks and picks the one that fits the expression.</source>
        <translation>ジャッジにマスクを見せ、表現に合うものを選ばせます。</translation>
    </message>
    <message>
        <source>The mask for which Segment Anything predicts the highest IoU.</source>
        <translation>Segment Anythingの予測IoUが最も高いマスク。</translation>
    </message>
    <message>
        <source>Masks at several peaks of a noun phrase&apos;s heat map, united; the best phrase by ground truth.</source>
        <translation>名詞句のヒートマップの複数ピークでのマスクの和集合。句はGround Truthで最良のもの。</translation>
    </message>
    <message>
        <source>The only mask there is: of models that give one.</source>
        <translation>唯一のマスク: マスクを1つだけ出すモデル用。</translation>
    </message>
    <message>
        <source>The masks of the boxes that the model wrote.</source>
        <translation>モデルが書いたボックスのマスク。</translation>
    </message>
    <message>
        <source>Highest IoU with the ground truth</source>
        <translation>Ground TruthとのIoUが最大</translation>
    </message>
    <message>
        <source>The object is not in the image: no mask is right</source>
        <translation>物体は画像にありません: 正しいマスクはありません</translation>
    </message>
    <message>
        <source>No mask touches the ground truth</source>
        <translation>Ground Truthに触れるマスクがありません</translation>
    </message>
    <message>
        <source>There is no mask to choose from</source>
        <translation>選べるマスクがありません</translation>
    </message>
    <message>
        <source>There is no ground truth to compare with</source>
        <translation>比較するGround Truthがありません</translation>
    </message>
    <message>
        <source>There is no expression to look for</source>
        <translation>探すべき表現がありません</translation>
    </message>
    <message>
        <source>The expression names one object: no pair</source>
        <translation>表現が指す物体は1つ: ペアなし</translation>
    </message>
    <message>
        <source>There is only one mask: no pair</source>
        <translation>マスクが1つだけ: ペアなし</translation>
    </message>
    <message>
        <source>The noun phrase most similar to the expression</source>
        <translation>表現に最も近い名詞句</translation>
    </message>
    <message>
        <source>The best similarity lies below the cut</source>
        <translation>最良の類似度がしきい値未満</translation>
    </message>
    <message>
        <source>No noun phrase is similar to the expression</source>
        <translation>表現に似た名詞句がありません</translation>
    </message>
    <message>
        <source>The similarity of the noun phrases is not known</source>
        <translation>名詞句の類似度が不明です</translation>
    </message>
    <message>
        <source>Highest predicted IoU</source>
        <translation>予測IoUが最大</translation>
    </message>
    <message>
        <source>The judge&apos;s choice</source>
        <translation>ジャッジの選択</translation>
    </message>
    <message>
        <source>The only mask: nobody was asked</source>
        <translation>唯一のマスク: 問い合わせなし</translation>
    </message>
    <message>
        <source>The judge says that the object is not in the image</source>
        <translation>ジャッジは物体が画像にないと判断</translation>
    </message>
    <message>
        <source>No judge was there to ask</source>
        <translation>問い合わせるジャッジがありません</translation>
    </message>
    <message>
        <source>The run was made without several instances</source>
        <translation>このランは複数インスタンスなしで作成されました</translation>
    </message>
    <message>
        <source>The only mask of the image</source>
        <translation>画像の唯一のマスク</translation>
    </message>
    <message>
        <source>There is more than one mask</source>
        <translation>マスクが2つ以上あります</translation>
    </message>
    <message>
        <source>The masks of all boxes, united</source>
        <translation>すべてのボックスのマスクの和集合</translation>
    </message>
    <message>
        <source>The run is not one of the box baseline</source>
        <translation>ボックスベースラインのランではありません</translation>
    </message>
    <message>
        <source>As chosen in the published files</source>
        <translation>公開ファイルでの選択どおり</translation>
    </message>
    <message>
        <source>The published files choose no mask</source>
        <translation>公開ファイルではマスクが選ばれていません</translation>
    </message>
    <message>
        <source>The reply could not be understood</source>
        <translation>返答を解釈できませんでした</translation>
    </message>
    <message>
        <source>The reply names a picture that was not shown</source>
        <translation>返答は見せていない画像を指しています</translation>
    </message>
    <message>
        <source>Another order of the pictures gave another choice</source>
        <translation>画像の順序を変えると別の選択になりました</translation>
    </message>
    <message>
        <source>This image was skipped: its benchmark has no expression for it.</source>
        <translation>この画像は除外されました: ベンチマークに表現がありません。</translation>
    </message>
    <message>
        <source>The imported files hold no prediction for this image.</source>
        <translation>インポートしたファイルにこの画像の予測がありません。</translation>
    </message>
    <message>
        <source>Is the object there?</source>
        <translation>物体はあるか?</translation>
    </message>
    <message>
        <source>Which mask?</source>
        <translation>どのマスクか?</translation>
    </message>
    <message>
        <source>Which mask, in another order?</source>
        <translation>順序を変えると、どのマスクか?</translation>
    </message>
    <message>
        <source>Is the answer right?</source>
        <translation>回答は正しいか?</translation>
    </message>
    <message>
        <source>Which concept?</source>
        <translation>どの概念か?</translation>
    </message>
    <message>
        <source>Grouping of noun phrases</source>
        <translation>名詞句のグループ化</translation>
    </message>
    <message>
        <source>Merging of concepts</source>
        <translation>概念の統合</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>no verdicts on the answers yet</source>
        <translation>回答の判定がまだありません</translation>
    </message>
    <message>
        <source>no run of the first probing</source>
        <translation>プロービング1のランなし</translation>
    </message>
    <message>
        <source>no concepts classified yet</source>
        <translation>概念の分類がまだありません</translation>
    </message>
    <message>
        <source>no answers by letter</source>
        <translation>文字での回答なし</translation>
    </message>
    <message>
        <source>no complete pairs</source>
        <translation>完全なペアなし</translation>
    </message>
    <message>
        <source>no phrase of the oracle</source>
        <translation>オラクルの句なし</translation>
    </message>
    <message>
        <source>no masks in this run</source>
        <translation>このランにはマスクなし</translation>
    </message>
    <message>
        <source>no image with a target</source>
        <translation>ターゲットのある画像なし</translation>
    </message>
    <message>
        <source>no images</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>no choice stored</source>
        <translation>選択の保存なし</translation>
    </message>
    <message>
        <source>No noun phrase names the object</source>
        <translation>物体を指す名詞句がない</translation>
    </message>
    <message>
        <source>The point misses the object</source>
        <translation>点が物体を外している</translation>
    </message>
    <message>
        <source>The point is right, the masks are not</source>
        <translation>点は正しいがマスクが違う</translation>
    </message>
    <message>
        <source>A good mask was there, another was chosen</source>
        <translation>良いマスクがあったが別のものを選択</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Color and appearance</source>
        <translation>色と外観</translation>
    </message>
    <message>
        <source>Location and position</source>
        <translation>場所と位置</translation>
    </message>
    <message>
        <source>Object part</source>
        <translation>物体の部分</translation>
    </message>
    <message>
        <source>Context or setting</source>
        <translation>文脈や背景</translation>
    </message>
    <message>
        <source>Objects and entities</source>
        <translation>物体と実体</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Which mask, replayed?</source>
        <translation>再実行すると、どのマスクか?</translation>
    </message>
    <message>
        <source>The chosen mask is good</source>
        <translation>選択されたマスクは良好</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>%1–%2 %</source>
        <translation>%1～%2 %</translation>
    </message>
    <message>
        <source>Where grounding emerges</source>
        <translation>グラウンディングが現れる位置</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Answer and place</source>
        <translation>回答と場所</translation>
    </message>
    <message>
        <source>Right answers by</source>
        <translation>項目別の正答</translation>
    </message>
    <message>
        <source>IoU of the selectors</source>
        <translation>セレクターのIoU</translation>
    </message>
    <message>
        <source>Where IoU is lost</source>
        <translation>IoUが失われる箇所</translation>
    </message>
    <message>
        <source>Run against run</source>
        <translation>ラン同士の比較</translation>
    </message>
    <message>
        <source>Samples by where the oracle&apos;s phrase begins in the answer</source>
        <translation>回答中でオラクルの句が始まる位置別のサンプル</translation>
    </message>
    <message>
        <source>Samples by what the oracle&apos;s phrase speaks of, by anybody&apos;s labels; a phrase may have several</source>
        <translation>オラクルの句が述べる内容別のサンプル(全員のラベルによる)。1つの句に複数の場合があります</translation>
    </message>
    <message>
        <source>Samples by whether the answer is right and whether the mask&apos;s IoU is 0.5 or more, each sample by itself</source>
        <translation>回答の正誤とマスクのIoUが0.5以上かどうか別のサンプル(サンプルごとに個別)</translation>
    </message>
    <message>
        <source>Share of samples with a right answer, each sample by itself</source>
        <translation>正答のサンプルの割合(サンプルごとに個別)</translation>
    </message>
    <message>
        <source>Samples by the IoU of what each selector chose</source>
        <translation>各セレクターの選択のIoU別のサンプル</translation>
    </message>
    <message>
        <source>Mean IoU from the oracle&apos;s down to the automatic one&apos;s; what each cause takes away</source>
        <translation>オラクルから自動選択までの平均IoUと、各原因による損失</translation>
    </message>
    <message>
        <source>IoU of each sample in this run and in another one; on the dashed line both are alike</source>
        <translation>このランと別のランでの各サンプルのIoU。破線上では両者が等しくなります</translation>
    </message>
    <message>
        <source>Needs answers that were judged or given by letter. This run has none: review the answers.</source>
        <translation>判定済みまたは文字での回答が必要です。このランにはありません: 回答をレビューしてください。</translation>
    </message>
    <message>
        <source>Needs automatic choices and an evaluation, which looks for the causes.</source>
        <translation>自動選択と、原因を調べる評価が必要です。</translation>
    </message>
    <message>
        <source>Choose another run of this benchmark.</source>
        <translation>このベンチマークの別のランを選択してください。</translation>
    </message>
    <message>
        <source>No sample of this run was scored yet.</source>
        <translation>このランで採点済みのサンプルはまだありません。</translation>
    </message>
    <message>
        <source>begins at, % of the answer · bars: samples</source>
        <translation>開始位置(回答の%) · 棒: サンプル</translation>
    </message>
    <message>
        <source>bars: samples</source>
        <translation>棒: サンプル</translation>
    </message>
    <message>
        <source>right answers · number of samples</source>
        <translation>正答 · サンプル数</translation>
    </message>
    <message>
        <source>IoU · bars: samples</source>
        <translation>IoU · 棒: サンプル</translation>
    </message>
    <message>
        <source>mean IoU · number of samples</source>
        <translation>平均IoU · サンプル数</translation>
    </message>
    <message>
        <source>IoU in this run</source>
        <translation>このランのIoU</translation>
    </message>
    <message>
        <source>IoU in the other run</source>
        <translation>別のランのIoU</translation>
    </message>
    <message>
        <source>%1, IoU %2</source>
        <translation>%1、IoU %2</translation>
    </message>
    <message>
        <source>this run %1, other run %2</source>
        <translation>このラン%1、別のラン%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n sample(s)</source>
        <translation>
            <numerusform>%1: %n件中%2件のサンプル</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1; of all: %2</source>
        <translation>、%1(全体: %2)</translation>
    </message>
    <message>
        <source>%1 (asked for)</source>
        <translation>%1(クエリで指定)</translation>
    </message>
    <message>
        <source>Needs phrases of the oracle whose place in the answer is known.</source>
        <translation>回答内の位置がわかるオラクルの句が必要です。</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>the sample&apos;s id</source>
        <translation>サンプルのID</translation>
    </message>
    <message>
        <source>place in the benchmark, from 1</source>
        <translation>ベンチマーク内の位置(1から)</translation>
    </message>
    <message>
        <source>name of the image file</source>
        <translation>画像ファイル名</translation>
    </message>
    <message>
        <source>referring expression</source>
        <translation>参照表現</translation>
    </message>
    <message>
        <source>question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>objects of the expression</source>
        <translation>表現が指す物体</translation>
    </message>
    <message>
        <source>answer options</source>
        <translation>回答の選択肢</translation>
    </message>
    <message>
        <source>the right option</source>
        <translation>正しい選択肢</translation>
    </message>
    <message>
        <source>whether there is ground truth</source>
        <translation>Ground Truthの有無</translation>
    </message>
    <message>
        <source>the expression fits several things</source>
        <translation>表現が複数のものに当てはまる</translation>
    </message>
    <message>
        <source>a person corrected the sample</source>
        <translation>人がサンプルを修正した</translation>
    </message>
    <message>
        <source>notes by people</source>
        <translation>人によるメモ</translation>
    </message>
    <message>
        <source>how far the run is</source>
        <translation>ランの進み具合</translation>
    </message>
    <message>
        <source>why the sample failed</source>
        <translation>サンプルが失敗した理由</translation>
    </message>
    <message>
        <source>time the sample took</source>
        <translation>サンプルの所要時間</translation>
    </message>
    <message>
        <source>the model&apos;s answer</source>
        <translation>モデルの回答</translation>
    </message>
    <message>
        <source>tokens of the answer</source>
        <translation>回答のトークン</translation>
    </message>
    <message>
        <source>noun phrases of the answer</source>
        <translation>回答の名詞句</translation>
    </message>
    <message>
        <source>number of noun phrases</source>
        <translation>名詞句の数</translation>
    </message>
    <message>
        <source>number of masks</source>
        <translation>マスクの数</translation>
    </message>
    <message>
        <source>oracle&apos;s IoU minus the automatic one&apos;s</source>
        <translation>オラクルのIoUと自動選択のIoUの差</translation>
    </message>
    <message>
        <source>where the oracle&apos;s phrase begins, 0 to 1</source>
        <translation>オラクルの句の開始位置(0～1)</translation>
    </message>
    <message>
        <source>concept of the oracle&apos;s phrase, a to f</source>
        <translation>オラクルの句の概念(a～f)</translation>
    </message>
    <message>
        <source>what was odd about a choice</source>
        <translation>選択の不審な点</translation>
    </message>
    <message>
        <source>whether the answer is right</source>
        <translation>回答の正誤</translation>
    </message>
    <message>
        <source>verdicts by people</source>
        <translation>人による判定</translation>
    </message>
    <message>
        <source>who reviewed the sample</source>
        <translation>サンプルをレビューした人</translation>
    </message>
    <message>
        <source>IoU of the choice of: %1</source>
        <translation>選択のIoU: %1</translation>
    </message>
    <message>
        <source>noun phrase of the choice of: %1</source>
        <translation>選択の名詞句: %1</translation>
    </message>
    <message>
        <source>masks chosen by: %1</source>
        <translation>選択したマスク: %1</translation>
    </message>
    <message>
        <source>why, of the choice of: %1</source>
        <translation>選択の理由: %1</translation>
    </message>
    <message>
        <source>A condition is expected here, such as iou.oracle&gt;0.5 or a word.</source>
        <translation>ここには条件が必要です(例: iou.oracle&gt;0.5、または単語)。</translation>
    </message>
    <message>
        <source>A value is expected after “%1”.</source>
        <translation>「%1」の後に値が必要です。</translation>
    </message>
    <message>
        <source>The name of a field is expected after “has:”.</source>
        <translation>「has:」の後にフィールド名が必要です。</translation>
    </message>
    <message>
        <source>A regular expression between slashes is expected after “~”: /wing/ or /wing/i.</source>
        <translation>「~」の後にはスラッシュで囲んだ正規表現が必要です: /wing/または/wing/i。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>閉じ引用符がありません。</translation>
    </message>
    <message>
        <source>The slash that ends the regular expression is missing.</source>
        <translation>正規表現を終えるスラッシュがありません。</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>この括弧は閉じられていません。</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>この括弧に対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>A comma stands only between the values of one field.</source>
        <translation>コンマは1つのフィールドの値の間にのみ使えます。</translation>
    </message>
    <message>
        <source>The regular expression cannot be used: %1.</source>
        <translation>この正規表現は使えません: %1。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>フィールド「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is not a number; expected one such as 0.5, 50% or 0.2..0.5, or a field of numbers.</source>
        <translation>「%1」は数値ではありません。0.5、50%、0.2..0.5などの数値か、数値フィールドを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is a number; compare it with &lt; &gt; or =.</source>
        <translation>「%1」は数値です。&lt; &gt; =で比較してください。</translation>
    </message>
    <message>
        <source>“%1” is text; use : = or ~.</source>
        <translation>「%1」はテキストです。: = ~を使ってください。</translation>
    </message>
    <message>
        <source>The query is too long, or its brackets are too deep.</source>
        <translation>クエリが長すぎるか、括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean %2?</source>
        <translation>フィールド「%1」はありません。%2ではありませんか?</translation>
    </message>
    <message>
        <source>the pair of questions it belongs to</source>
        <translation>属する質問のペア</translation>
    </message>
    <message>
        <source>visual pattern that is asked for</source>
        <translation>問われている視覚パターン</translation>
    </message>
    <message>
        <source>task of the benchmark</source>
        <translation>ベンチマークのタスク</translation>
    </message>
    <message>
        <source>data set the image comes from</source>
        <translation>画像の元のデータセット</translation>
    </message>
    <message>
        <source>where grounding was lost, once evaluated</source>
        <translation>グラウンディングが失われた箇所(評価後)</translation>
    </message>
    <message>
        <source>IoU in the other run, of the choice of: %1</source>
        <translation>別のランでの選択のIoU: %1</translation>
    </message>
</context>
<context>
    <name>SampleViews</name>
    <message>
        <source>All samples</source>
        <translation>すべてのサンプル</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>ターゲットなし</translation>
    </message>
    <message>
        <source>Oracle and automatic chose unlike</source>
        <translation>オラクルと自動選択が不一致</translation>
    </message>
    <message>
        <source>Automatic missed what the oracle found</source>
        <translation>オラクルが見つけ自動選択が逃したもの</translation>
    </message>
    <message>
        <source>Right answer, wrong place</source>
        <translation>回答は正解、場所は誤り</translation>
    </message>
    <message>
        <source>Wrong answer, right place</source>
        <translation>回答は不正解、場所は正しい</translation>
    </message>
</context>
<context>
    <name>SaveQuestion</name>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1は既に存在します。置き換えますか？</translation>
    </message>
</context>
<context>
    <name>TokenFigure</name>
    <message>
        <source>Attention to the image</source>
        <translation>画像へのアテンション</translation>
    </message>
    <message>
        <source>How much of the token&apos;s attention goes to the image; the rest goes to the prompt and the answer so far</source>
        <translation>トークンのアテンションのうち画像に向かう割合。残りはプロンプトとそれまでの回答に向かいます</translation>
    </message>
    <message>
        <source>Lift on the ground truth</source>
        <translation>Ground Truthへのリフト</translation>
    </message>
    <message>
        <source>Share of the token&apos;s attention to the image that lies on the ground truth, over the share of the image that it covers: 1 (dashed) is what an even look at the image would give</source>
        <translation>画像へのアテンションのうちGround Truth上にある割合を、Ground Truthが画像に占める割合で割った値。1(破線)は画像を均等に見た場合の値です</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>The probability the model gave to this token</source>
        <translation>モデルがこのトークンに与えた確率</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>サプライザル</translation>
    </message>
    <message>
        <source>Negative natural logarithm of the probability: how little the token was expected</source>
        <translation>確率の負の自然対数: トークンがどれほど予想外だったか</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>groundscope::Actions</name>
    <message>
        <source>&amp;Audit</source>
        <translation>監査(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;Benchmark…</source>
        <translation>ベンチマークを開く(&amp;B)…</translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation>ランを開く(&amp;R)…</translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Run File…</source>
        <translation>新規ランファイル(&amp;N)…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy of the Run…</source>
        <translation>ランのコピーを保存(&amp;C)…</translation>
    </message>
    <message>
        <source>B&amp;uild a Benchmark…</source>
        <translation>ベンチマークを作成(&amp;U)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Evaluate the Run</source>
        <translation>ランを評価(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Compare Runs…</source>
        <translation>ランを比較(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Judge the Answers…</source>
        <translation>回答を判定(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Review Answers and Concepts</source>
        <translation>回答と概念をレビュー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit Keyboard Shortcuts…</source>
        <translation>キーボードショートカットを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About GroundScope</source>
        <translation>GroundScopeについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>次の画像(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>前の画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;First Image</source>
        <translation>最初の画像(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last Image</source>
        <translation>最後の画像(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go to Image…</source>
        <translation>画像へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Next Unre&amp;viewed Image</source>
        <translation>次の未レビュー画像(&amp;V)</translation>
    </message>
    <message>
        <source>Previous Unrevie&amp;wed Image</source>
        <translation>前の未レビュー画像(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>検索(&amp;I)…</translation>
    </message>
    <message>
        <source>Next Noun P&amp;hrase</source>
        <translation>次の名詞句(&amp;H)</translation>
    </message>
    <message>
        <source>Previous Noun Ph&amp;rase</source>
        <translation>前の名詞句(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;Token</source>
        <translation>次のトークン(&amp;T)</translation>
    </message>
    <message>
        <source>Previous To&amp;ken</source>
        <translation>前のトークン(&amp;K)</translation>
    </message>
    <message>
        <source>Pla&amp;y or Pause the Answer</source>
        <translation>回答を再生/一時停止(&amp;Y)</translation>
    </message>
    <message>
        <source>Pin for a &amp;Difference, or Take the Pin Away</source>
        <translation>差分用にピン留め/解除(&amp;D)</translation>
    </message>
    <message>
        <source>Which Words Look Here: &amp;Box</source>
        <translation>ここを見る語: ボックス(&amp;B)</translation>
    </message>
    <message>
        <source>Which Words Look Here: &amp;Polygon</source>
        <translation>ここを見る語: 多角形(&amp;P)</translation>
    </message>
    <message>
        <source>Mask &amp;1</source>
        <translation>マスク &amp;1</translation>
    </message>
    <message>
        <source>Mask &amp;2</source>
        <translation>マスク &amp;2</translation>
    </message>
    <message>
        <source>Mask &amp;3</source>
        <translation>マスク &amp;3</translation>
    </message>
    <message>
        <source>&amp;Oracle&apos;s Choice</source>
        <translation>オラクルの選択(&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;utomatic Choice</source>
        <translation>自動選択(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ground Truth</source>
        <translation>Ground Truth(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Heat Map</source>
        <translation>ヒートマップ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>マスク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;All Overlays</source>
        <translation>すべてのオーバーレイ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit in Window</source>
        <translation>ウィンドウに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Actual &amp;Size</source>
        <translation>実際のサイズ(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Wheel Zooms</source>
        <translation>ホイールでズーム(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>検査(&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>アノテーション(&amp;N)</translation>
    </message>
    <message>
        <source>Anal&amp;yse</source>
        <translation>分析(&amp;Y)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Run &amp;This Image</source>
        <translation>この画像を実行(&amp;T)</translation>
    </message>
    <message>
        <source>Run &amp;All Images</source>
        <translation>すべての画像を実行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Choose &amp;Models…</source>
        <translation>モデルを選択(&amp;M)…</translation>
    </message>
    <message>
        <source>Use the &amp;Demo Models</source>
        <translation>デモ用モデルを使用(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Free the Models&apos; Memory</source>
        <translation>モデルのメモリを解放(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep Attention per Head</source>
        <translation>ヘッドごとのアテンションを保持(&amp;K)</translation>
    </message>
    <message>
        <source>Run &amp;Settings…</source>
        <translation>ランの設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Probing &amp;1: question and options</source>
        <translation>プロービング &amp;1: 質問と選択肢</translation>
    </message>
    <message>
        <source>Probing &amp;2: identify the expression</source>
        <translation>プロービング &amp;2: 表現の特定</translation>
    </message>
    <message>
        <source>Probing &amp;3: answer by letter</source>
        <translation>プロービング &amp;3: 文字で回答</translation>
    </message>
    <message>
        <source>Probing &amp;4: write boxes</source>
        <translation>プロービング &amp;4: ボックスを書く</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation>最近使ったファイルを開く(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Wor&amp;kspace</source>
        <translation>ワークスペース(&amp;K)</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>パネル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>すべて実行</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>&amp;Pause or Continue</source>
        <translation>一時停止/続行(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What If…</source>
        <translation>質問を変えて試す(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;All Noun Phrases</source>
        <translation>すべての名詞句(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>図(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Data Check…</source>
        <translation>データチェック(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose &amp;Masks by the Endpoint…</source>
        <translation>エンドポイントでマスクを選択(&amp;M)…</translation>
    </message>
    <message>
        <source>Which Words Look Here: Br&amp;ush</source>
        <translation>ここを見る語: ブラシ(&amp;U)</translation>
    </message>
    <message>
        <source>Heat &amp;Map Only</source>
        <translation>ヒートマップのみ(&amp;M)</translation>
    </message>
    <message>
        <source>Attend-and-Segment&apos;s &amp;Choice</source>
        <translation>Attend-and-Segmentの選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bare Image While Held</source>
        <translation>押している間は画像のみ(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;duce Motion</source>
        <translation>動きを減らす(&amp;D)</translation>
    </message>
    <message>
        <source>Next Pan&amp;el</source>
        <translation>次のパネル(&amp;E)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>前のパネル(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Samples to List</source>
        <translation>一覧するサンプル(&amp;S)</translation>
    </message>
</context>
<context>
    <name>groundscope::AgreementBox</name>
    <message>
        <source>Cohen&apos;s κ = %1</source>
        <translation>Cohenのκ = %1</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ is not defined: both always say the same</source>
        <translation>Cohenのκは定義できません: 両者が常に同じ判定です</translation>
    </message>
    <message>
        <source>Agreement of two annotators</source>
        <translation>2人のアノテーターの一致度</translation>
    </message>
    <message>
        <source>First annotator</source>
        <translation>1人目のアノテーター</translation>
    </message>
    <message>
        <source>Second annotator</source>
        <translation>2人目のアノテーター</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Where the annotators differ</source>
        <translation>アノテーターの不一致箇所</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1人目</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2人目</translation>
    </message>
</context>
<context>
    <name>groundscope::AlignmentDock</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Choose runs of this benchmark to see them side by side.</source>
        <translation>並べて表示するには、このベンチマークのランを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Selector:</source>
        <translation>セレクター(&amp;S):</translation>
    </message>
    <message>
        <source>Selector whose choices are compared</source>
        <translation>選択を比較するセレクター</translation>
    </message>
    <message>
        <source>Heat map &amp;minus the first run&apos;s</source>
        <translation>ヒートマップ − 最初のラン(&amp;M)</translation>
    </message>
    <message>
        <source>The maps of the aligned words, cell by cell, minus that of the run that is open</source>
        <translation>整列した語のマップから、開いているランのマップをセルごとに引いたもの</translation>
    </message>
    <message>
        <source>&amp;Choose Runs…</source>
        <translation>ランを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Answers of the runs, aligned piece by piece</source>
        <translation>断片ごとに整列したランの回答</translation>
    </message>
    <message>
        <source>= all runs say the same here, ≠ they differ</source>
        <translation>= はすべてのランが同じ、≠ は異なる</translation>
    </message>
    <message>
        <source>No answers for this image</source>
        <translation>この画像の回答なし</translation>
    </message>
</context>
<context>
    <name>groundscope::AlignmentModel</name>
    <message>
        <source>nothing here</source>
        <translation>ここにはなし</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1、不一致</translation>
    </message>
</context>
<context>
    <name>groundscope::AnalysisDesk</name>
    <message>
        <source>Run to Set Beside This One</source>
        <translation>このランと並べるラン</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScopeのラン (*.gsrun)</translation>
    </message>
</context>
<context>
    <name>groundscope::AnalysisDock</name>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Open a run to see how its figures are spread.</source>
        <translation>ランを開くと、数値の分布が表示されます。</translation>
    </message>
    <message>
        <source>Filled bars and discs: samples listed. Hollow ones: all. Press a bar to list its samples, drag over several for a range</source>
        <translation>塗りつぶした棒と円: 一覧中のサンプル。白抜き: 全体。棒を押すとサンプルを一覧表示、複数の棒をドラッグすると範囲を指定</translation>
    </message>
    <message>
        <source>All Samples</source>
        <translation>すべてのサンプル</translation>
    </message>
    <message>
        <source>Take the query away</source>
        <translation>クエリを解除</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>%n件中%1件のサンプル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::AnnotationEditor</name>
    <message>
        <source>Joins. %1</source>
        <translation>結合します。%1</translation>
    </message>
    <message>
        <source>Cuts. %1</source>
        <translation>切り抜きます。%1</translation>
    </message>
</context>
<context>
    <name>groundscope::AnnotationModel</name>
    <message>
        <source>Hole %1</source>
        <translation>穴%1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>パーツ%1</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>図形%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and label of a shape</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(mask)</source>
        <translation>(マスク)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n vertices, %2 square pixels</source>
        <translation>
            <numerusform>%1、頂点%n個、%2平方ピクセル</numerusform>
        </translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>図形</translation>
    </message>
    <message>
        <source>Vertices</source>
        <translation>頂点</translation>
    </message>
    <message>
        <source>Area (px²)</source>
        <translation>面積(px²)</translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerBrowser</name>
    <message>
        <source>Answer of the model</source>
        <translation>モデルの回答</translation>
    </message>
    <message>
        <source>Noun phrase %1: show its heat map</source>
        <translation>名詞句%1: ヒートマップを表示</translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerDock</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>参照表現</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation>モデルの回答</translation>
    </message>
    <message>
        <source>Question and expression</source>
        <translation>質問と表現</translation>
    </message>
    <message>
        <source>Previous noun phrase</source>
        <translation>前の名詞句</translation>
    </message>
    <message>
        <source>Previous noun phrase (&lt;)</source>
        <translation>前の名詞句 (&lt;)</translation>
    </message>
    <message>
        <source>Next noun phrase</source>
        <translation>次の名詞句</translation>
    </message>
    <message>
        <source>Next noun phrase (&gt;)</source>
        <translation>次の名詞句 (&gt;)</translation>
    </message>
    <message>
        <source>Open a benchmark and choose a sample.</source>
        <translation>ベンチマークを開き、サンプルを選択してください。</translation>
    </message>
    <message>
        <source>This sample has no question.</source>
        <translation>このサンプルには質問がありません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>✓ %1 – correct, chosen by the model</source>
        <translation>✓ %1 – 正解、モデルが選択</translation>
    </message>
    <message>
        <source>✓ %1 – correct</source>
        <translation>✓ %1 – 正解</translation>
    </message>
    <message>
        <source>✗ %1 – chosen by the model</source>
        <translation>✗ %1 – モデルが選択</translation>
    </message>
    <message>
        <source>The model is answering …</source>
        <translation>モデルが回答しています…</translation>
    </message>
    <message>
        <source>Answer of the model (cut at the length limit)</source>
        <translation>モデルの回答(長さの上限で打ち切り)</translation>
    </message>
    <message>
        <source>The model answered with nothing.</source>
        <translation>モデルは何も回答しませんでした。</translation>
    </message>
    <message>
        <source>No noun phrases</source>
        <translation>名詞句なし</translation>
    </message>
    <message numerus="yes">
        <source>%n noun phrase(s)</source>
        <translation>
            <numerusform>名詞句%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, at %3 %: %4</source>
        <translation>%1/%2、位置%3 %: %4</translation>
    </message>
</context>
<context>
    <name>groundscope::AssistController</name>
    <message>
        <source>Loading the segmenter…</source>
        <translation>セグメンターを読み込んでいます…</translation>
    </message>
    <message>
        <source>The segmenter is busy with a run…</source>
        <translation>セグメンターはランで使用中です…</translation>
    </message>
    <message>
        <source>The segmenter is reading the image…</source>
        <translation>セグメンターが画像を読み込んでいます…</translation>
    </message>
    <message>
        <source>Segmenting…</source>
        <translation>セグメント中…</translation>
    </message>
    <message>
        <source> %1 %</source>
        <translation> %1 %</translation>
    </message>
    <message>
        <source>%1 (demo segmenter: knows synthetic scenes only)</source>
        <translation>%1(デモ用セグメンター: 合成シーンのみ対応)</translation>
    </message>
</context>
<context>
    <name>groundscope::AuditDesk</name>
    <message>
        <source>Every image is audited. Tell now whose mask was whose?</source>
        <translation>すべての画像の監査が終わりました。どちらのマスクがどのセレクターのものか表示しますか?</translation>
    </message>
    <message>
        <source>End the Blind Audit</source>
        <translation>ブラインド監査を終了</translation>
    </message>
    <message>
        <source>Export Verdicts</source>
        <translation>判定をエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>表 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::AuditPage</name>
    <message>
        <source>Referring expression</source>
        <translation>参照表現</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Verdict on two choices, with its reasons</source>
        <translation>2つの選択に対する判定とその理由</translation>
    </message>
    <message>
        <source>First selector</source>
        <translation>1番目のセレクター</translation>
    </message>
    <message>
        <source>Second selector</source>
        <translation>2番目のセレクター</translation>
    </message>
    <message>
        <source>Why there is nothing to audit</source>
        <translation>監査対象がない理由</translation>
    </message>
    <message>
        <source>What the blind verdicts say</source>
        <translation>ブラインド判定の結果</translation>
    </message>
    <message>
        <source>Shown once two annotators have audited images.</source>
        <translation>2人のアノテーターが画像を監査すると表示されます。</translation>
    </message>
    <message>
        <source>Alt+%1, wherever the keyboard is</source>
        <translation>Alt+%1(キーボードフォーカスの位置によらず)</translation>
    </message>
    <message>
        <source>Clear (Alt+0)</source>
        <translation>消去(Alt+0)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Alt+Shift+%1, or %1 while the keyboard is here</source>
        <translation>Alt+Shift+%1、またはここにフォーカスがあるとき%1</translation>
    </message>
    <message>
        <source>Note (Alt+6)</source>
        <translation>メモ(Alt+6)</translation>
    </message>
    <message>
        <source>&amp;On to the next after a verdict</source>
        <translation>判定後に次へ進む(&amp;O)</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>ブラインド</translation>
    </message>
    <message>
        <source>Hides whose mask is whose and shuffles the sides</source>
        <translation>どちらのマスクかを隠し、左右を入れ替えます</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Resume at %1</source>
        <translation>%1から再開</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>表現: %1</translation>
    </message>
    <message>
        <source>There are no two choices to compare for this image.</source>
        <translation>この画像には比較できる2つの選択がありません。</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildPanel</name>
    <message>
        <source>Referring e&amp;xpression</source>
        <translation>参照表現(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Instances in the picture, by class</source>
        <translation>画像中のインスタンス(クラス別)(&amp;I)</translation>
    </message>
    <message>
        <source>Instances by class: ticked ones belong to the object in question</source>
        <translation>クラス別のインスタンス: チェックしたものが対象の物体に属します</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Answer: (%1)</source>
        <translation>回答: (%1)</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Proposed by %1: no class of this picture</source>
        <translation>%1による提案: この画像のクラスなし</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>%1による提案: %2</translation>
    </message>
    <message>
        <source>Nothing is proposed yet: Ctrl+R proposes by rules.</source>
        <translation>提案はまだありません: Ctrl+Rでルールによる提案を作成します。</translation>
    </message>
    <message>
        <source>A red box marks one object: Shift+click keeps that one of its class alone.</source>
        <translation>赤い枠は1つの物体を示します: Shift+クリックで同じクラスからそれだけを残します。</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>グループ%1</translation>
    </message>
    <message>
        <source>instance %1</source>
        <translation>インスタンス%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pixel(s)</source>
        <translation>
            <numerusform>%1、%nピクセル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2/%3</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>クラスなし</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>Nothing is kept or drawn: as it is, the object is not in the picture.</source>
        <translation>残したものも描いたものもありません: このままでは物体は画像にないことになります。</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) kept</source>
        <translation>
            <numerusform>インスタンス%n個を保持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) drawn</source>
        <translation>
            <numerusform>図形%n個を描画</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::BuildQuestionModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>… begun</source>
        <translation>… 作業中</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>∅ no object</source>
        <translation>∅ 物体なし</translation>
    </message>
    <message>
        <source>↷ later</source>
        <translation>↷ 後で</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Draw a &amp;Polygon</source>
        <translation>多角形を描く(&amp;P)</translation>
    </message>
    <message>
        <source>Draw a &amp;Rectangle</source>
        <translation>長方形を描く(&amp;R)</translation>
    </message>
    <message>
        <source>Draw an &amp;Ellipse</source>
        <translation>楕円を描く(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>ブラシ(&amp;B)</translation>
    </message>
    <message>
        <source>Er&amp;aser</source>
        <translation>消しゴム(&amp;A)</translation>
    </message>
    <message>
        <source>Build a Benchmark</source>
        <translation>ベンチマークの作成</translation>
    </message>
    <message>
        <source>Build a benchmark</source>
        <translation>ベンチマークの作成</translation>
    </message>
    <message>
        <source>Begin a new project (Ctrl+N) or open one (Ctrl+O).</source>
        <translation>新しいプロジェクトを開始する(Ctrl+N)か、既存のものを開きます(Ctrl+O)。</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>プロジェクト(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>インスタンス(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>判定(&amp;V)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>A&amp;nnotator:</source>
        <translation>アノテーター(&amp;N):</translation>
    </message>
    <message>
        <source>Annotator: whose decisions are shown and made</source>
        <translation>アノテーター: 決定を表示・入力する人</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Questions decided</source>
        <translation>決定済みの質問</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>ジョブの進捗</translation>
    </message>
    <message>
        <source>Questions and where they stand</source>
        <translation>質問とその状態</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Object in Question</source>
        <translation>対象の物体</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>クラスなし</translation>
    </message>
    <message numerus="yes">
        <source>question %1, %n instance(s) kept</source>
        <translation>
            <numerusform>質問%1、インスタンス%n個を保持</numerusform>
        </translation>
    </message>
    <message>
        <source>No specific object</source>
        <translation>特定の物体なし</translation>
    </message>
    <message>
        <source>This was drawn. Ctrl+J edits drawn shapes.</source>
        <translation>これは描いた図形です。Ctrl+Jで編集します。</translation>
    </message>
    <message>
        <source>No instance here. P draws what is missing.</source>
        <translation>ここにインスタンスはありません。足りないものはPで描きます。</translation>
    </message>
    <message>
        <source>Click keeps or drops an instance, Shift+click keeps it alone of its class, P draws what is missing.</source>
        <translation>クリックでインスタンスを保持または除外、Shift+クリックで同じクラスからそれだけを保持、Pで足りないものを描きます。</translation>
    </message>
    <message>
        <source>%1: kept. Click drops it, Shift+click keeps it alone.</source>
        <translation>%1: 保持中。クリックで除外、Shift+クリックでこれだけを保持。</translation>
    </message>
    <message>
        <source>%1: click keeps it.</source>
        <translation>%1: クリックで保持。</translation>
    </message>
    <message>
        <source>%v of %m decided</source>
        <translation>%v/%m件決定済み</translation>
    </message>
    <message>
        <source>%v of %m decided, %1 put aside</source>
        <translation>%v/%m件決定済み、%1件保留</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 保存済み</translation>
    </message>
    <message>
        <source>… Saving</source>
        <translation>… 保存中</translation>
    </message>
    <message>
        <source>✗ Not saved</source>
        <translation>✗ 未保存</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>新規プロジェクト(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>プロジェクトを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Propose Objects by Rules</source>
        <translation>ルールで物体を提案(&amp;P)</translation>
    </message>
    <message>
        <source>Propose Objects by a &amp;Model…</source>
        <translation>モデルで物体を提案(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Compare Annotators…</source>
        <translation>アノテーターを比較(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Write Benchmark…</source>
        <translation>ベンチマークを書き出す(&amp;W)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next Question</source>
        <translation>次の質問(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Question</source>
        <translation>前の質問(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Open Question</source>
        <translation>次の未決定の質問(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete Drawn Shape</source>
        <translation>描いた図形を削除(&amp;D)</translation>
    </message>
    <message>
        <source>Edit &amp;Expression</source>
        <translation>表現を編集(&amp;E)</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>メモを編集(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keep or Drop Instance</source>
        <translation>インスタンスを保持/除外(&amp;K)</translation>
    </message>
    <message>
        <source>Keep It &amp;Alone of Its Class</source>
        <translation>同じクラスからこれだけ保持(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Drop Its Whole Class</source>
        <translation>クラス全体を除外(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next Instance</source>
        <translation>次のインスタンス(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Instance</source>
        <translation>前のインスタンス(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Done, to the Next</source>
        <translation>完了して次へ(&amp;D)</translation>
    </message>
    <message>
        <source>No Specific &amp;Object</source>
        <translation>特定の物体なし(&amp;O)</translation>
    </message>
    <message>
        <source>Put &amp;Aside</source>
        <translation>保留(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Choose Instances</source>
        <translation>インスタンスを選択(&amp;C)</translation>
    </message>
    <message>
        <source>Edit Drawn &amp;Shapes</source>
        <translation>描いた図形を編集(&amp;S)</translation>
    </message>
    <message>
        <source>All questions are decided.</source>
        <translation>すべての質問が決定されました。</translation>
    </message>
    <message>
        <source>Write Benchmark…</source>
        <translation>ベンチマークを書き出す…</translation>
    </message>
    <message>
        <source>Build a Benchmark: %1</source>
        <translation>ベンチマークの作成: %1</translation>
    </message>
    <message>
        <source>The question set has no question.</source>
        <translation>質問セットに質問がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n oddity(s) in the questions.</source>
        <translation>
            <numerusform>質問に%n件の不審な点があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who you are, above: the annotator&apos;s name stands with every decision.</source>
        <translation>上の欄に名前を入力してください: すべての決定にアノテーターの名前が付きます。</translation>
    </message>
    <message>
        <source>The picture is still being read. A moment, please.</source>
        <translation>画像を読み込んでいます。少々お待ちください。</translation>
    </message>
    <message>
        <source>Without its picture and annotations this question cannot be decided. Put it aside (S).</source>
        <translation>画像とアノテーションがないため、この質問は決定できません。保留にしてください(S)。</translation>
    </message>
    <message>
        <source>Write the referring expression first, or say that there is no specific object (N).</source>
        <translation>先に参照表現を書くか、特定の物体がないことを指定してください(N)。</translation>
    </message>
    <message>
        <source>There is nothing left to ask %1.</source>
        <translation>%1に問い合わせるものは残っていません。</translation>
    </message>
    <message>
        <source>%1 would be asked: %2.</source>
        <translation>%1への問い合わせ予定: %2。</translation>
    </message>
    <message>
        <source>Each request holds one question and the classes of its picture, no picture. Address: %1</source>
        <translation>各リクエストには質問1つと画像のクラスが含まれ、画像は含まれません。アドレス: %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message numerus="yes">
        <source>Proposals for %n question(s).</source>
        <translation>
            <numerusform>%n件の質問への提案があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) no class of the picture.</source>
        <translation>
            <numerusform>そのうち%n件は画像のクラスを挙げていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have no annotations.</source>
        <translation>
            <numerusform>%n枚の画像にアノテーションがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n件失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) written.</source>
        <translation>
            <numerusform>%n件のサンプルを書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left out, not decided yet.</source>
        <translation>
            <numerusform>未決定の質問%n件を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at It</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>名前を付けてプロジェクトを保存</translation>
    </message>
    <message>
        <source>Two annotators are needed: the second one enters another name above and goes through the questions.</source>
        <translation>アノテーターが2人必要です: 2人目は上の欄に別の名前を入力し、質問を順に処理してください。</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>The last decisions could not be saved.</source>
        <translation>最後の決定を保存できませんでした。</translation>
    </message>
    <message>
        <source>Close &amp;Without Saving</source>
        <translation>保存せずに閉じる(&amp;W)</translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateDock</name>
    <message>
        <source>Masks</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>&amp;Heat map only</source>
        <translation>ヒートマップのみ(&amp;H)</translation>
    </message>
    <message>
        <source>Show the heat map without a mask (0)</source>
        <translation>マスクなしでヒートマップを表示 (0)</translation>
    </message>
    <message>
        <source>Run this image to see its masks.</source>
        <translation>マスクを見るには、この画像を実行してください。</translation>
    </message>
    <message>
        <source>Masks of the noun phrase</source>
        <translation>名詞句のマスク</translation>
    </message>
    <message>
        <source>No masks were proposed for this noun phrase.</source>
        <translation>この名詞句にはマスクが提案されませんでした。</translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateModel</name>
    <message>
        <source>Predicted IoU</source>
        <translation>予測IoU</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation>予測IoU %1</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>True IoU</source>
        <translation>真のIoU</translation>
    </message>
    <message>
        <source>True</source>
        <translation>真値</translation>
    </message>
    <message>
        <source>%1 % of the picture</source>
        <translation>画像の%1 %</translation>
    </message>
    <message>
        <source>Area %1 %</source>
        <translation>面積 %1 %</translation>
    </message>
    <message>
        <source>chosen by: %1</source>
        <translation>選択元: %1</translation>
    </message>
    <message>
        <source>Mask %1 of %2 (%3)</source>
        <translation>マスク%1/%2 (%3)</translation>
    </message>
    <message>
        <source>true IoU %1</source>
        <translation>真のIoU %1</translation>
    </message>
    <message>
        <source>no ground truth to compare with</source>
        <translation>比較するGround Truthなし</translation>
    </message>
    <message>
        <source>IoU with the edited ground truth %1</source>
        <translation>編集後のGround TruthとのIoU %1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>マーク済み</translation>
    </message>
    <message>
        <source>predicted IoU not known</source>
        <translation>予測IoUは不明</translation>
    </message>
</context>
<context>
    <name>groundscope::CanvasView</name>
    <message>
        <source>Overlays hidden while the keys are held</source>
        <translation>キーを押している間はオーバーレイを非表示</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>groundscope::CheckpointRow</name>
    <message>
        <source>Multimodal language model (folder)</source>
        <translation>マルチモーダル言語モデル(フォルダ)</translation>
    </message>
    <message>
        <source>Vision tower (folder, only when the model does not contain it)</source>
        <translation>Vision Tower(フォルダ、モデルに含まれない場合のみ)</translation>
    </message>
    <message>
        <source>Segment Anything (file or folder)</source>
        <translation>Segment Anything(ファイルまたはフォルダ)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダを選択</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.bin *.safetensors);;All files (*)</source>
        <translation>重み (*.pth *.pt *.bin *.safetensors);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Not needed by most checkpoints.</source>
        <translation>ほとんどのチェックポイントでは不要です。</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>まだ選択されていません。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>No known model was found here.</source>
        <translation>既知のモデルが見つかりませんでした。</translation>
    </message>
    <message>
        <source>This is %1, not what is needed here.</source>
        <translation>これは%1です。ここで必要なものではありません。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>不足: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::ColorLegend</name>
    <message>
        <source>Legend of the heat map</source>
        <translation>ヒートマップの凡例</translation>
    </message>
    <message>
        <source>Attention from %1 to %2</source>
        <translation>アテンション %1～%2</translation>
    </message>
    <message>
        <source>No heat map is shown</source>
        <translation>ヒートマップは表示されていません</translation>
    </message>
    <message>
        <source>Contour at %1</source>
        <translation>等高線 %1</translation>
    </message>
</context>
<context>
    <name>groundscope::CommandModel</name>
    <message>
        <source>%1, cannot be used now</source>
        <translation>%1、現在は使用不可</translation>
    </message>
</context>
<context>
    <name>groundscope::CommandPalette</name>
    <message>
        <source>No command has this name.</source>
        <translation>この名前のコマンドはありません。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>コマンド名の一部を入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Up and Down choose from the list, Enter runs the command, Escape closes.</source>
        <translation>上下キーで一覧から選択、Enterでコマンドを実行、Escapeで閉じます。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>groundscope::ComparisonModel</name>
    <message>
        <source>not in this run</source>
        <translation>このランにはなし</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>マスク%1</translation>
    </message>
    <message>
        <source>%1 (no such object)</source>
        <translation>%1(該当物体なし)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>差</translation>
    </message>
    <message>
        <source>%1 of %2 agree (IoU %3), ground truth %4</source>
        <translation>%2件中%1件が一致(IoU %3)、Ground Truth %4</translation>
    </message>
    <message>
        <source>Ground truth in doubt</source>
        <translation>Ground Truthに疑問</translation>
    </message>
</context>
<context>
    <name>groundscope::ComparisonWindow</name>
    <message>
        <source>Compare Runs</source>
        <translation>ランの比較</translation>
    </message>
    <message>
        <source>&amp;Selector:</source>
        <translation>セレクター(&amp;S):</translation>
    </message>
    <message>
        <source>Selector whose choices are compared</source>
        <translation>選択を比較するセレクター</translation>
    </message>
    <message>
        <source>&amp;Choose Runs…</source>
        <translation>ランを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>CSVとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進捗</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Choose two or more runs of one benchmark.</source>
        <translation>同じベンチマークのランを2つ以上選択してください。</translation>
    </message>
    <message>
        <source>Samples, with what each run chose</source>
        <translation>サンプルと各ランの選択</translation>
    </message>
    <message>
        <source>Answers, aligned: = all runs say the same here, ≠ they differ</source>
        <translation>回答の整列: = はすべてのランが同じ、≠ は異なる</translation>
    </message>
    <message>
        <source>Answers of the chosen image, aligned piece by piece</source>
        <translation>選択した画像の回答(断片ごとに整列)</translation>
    </message>
    <message numerus="yes">
        <source>Scoring %n run(s)…</source>
        <translation>
            <numerusform>%n件のランを採点中…</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs choose alike on every image they share.</source>
        <translation>これらのランは、共通するすべての画像で同じ選択をしています。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) shown.</source>
        <translation>
            <numerusform>%n枚の画像を表示中。</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers for this image</source>
        <translation>この画像の回答なし</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>表示(&amp;H):</translation>
    </message>
    <message>
        <source>Images that are listed</source>
        <translation>一覧に表示する画像</translation>
    </message>
    <message>
        <source>Where runs differ</source>
        <translation>ランの異なる箇所</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>すべての画像</translation>
    </message>
    <message>
        <source>Ground truth in doubt</source>
        <translation>Ground Truthに疑問</translation>
    </message>
    <message>
        <source>Runs chose the same mask, and it is not the ground truth&apos;s</source>
        <translation>ランの選択は一致するがGround Truthと異なる</translation>
    </message>
    <message>
        <source>On no image do runs agree on a mask that is not the ground truth&apos;s.</source>
        <translation>Ground Truthと異なるマスクでランが一致した画像はありません。</translation>
    </message>
</context>
<context>
    <name>groundscope::ConceptPage</name>
    <message>
        <source>Referring expression</source>
        <translation>参照表現</translation>
    </message>
    <message>
        <source>No phrase was classified by both.</source>
        <translation>両者が分類した句はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) by both, %1 alike</source>
        <translation>
            <numerusform>両者が分類した句%n個、一致%1</numerusform>
        </translation>
    </message>
    <message>
        <source>mean over letters %1</source>
        <translation>文字ごとの平均 %1</translation>
    </message>
    <message>
        <source>Concept of the phrase</source>
        <translation>句の概念</translation>
    </message>
    <message>
        <source>A to F choose a concept, Enter goes on</source>
        <translation>A～Fで概念を選択、Enterで次へ</translation>
    </message>
    <message>
        <source>Phrase to classify</source>
        <translation>分類する句</translation>
    </message>
    <message>
        <source>Answer with the phrase</source>
        <translation>句を含む回答</translation>
    </message>
    <message>
        <source>Key %1; press again to take it away</source>
        <translation>キー %1。もう一度押すと取り消します</translation>
    </message>
    <message>
        <source>Next Unclassified (Enter)</source>
        <translation>次の未分類(Enter)</translation>
    </message>
    <message>
        <source>Shown once two annotators have classified phrases.</source>
        <translation>2人のアノテーターが句を分類すると表示されます。</translation>
    </message>
    <message>
        <source>The oracle chose no phrase here, so there is nothing to classify.</source>
        <translation>ここではオラクルが句を選んでいないため、分類するものがありません。</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>表現: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::DataCheckDialog</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Data Check</source>
        <translation>データチェック</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>注記を絞り込む</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>データに関する注記</translation>
    </message>
    <message>
        <source>Nothing odd was found in this benchmark.</source>
        <translation>このベンチマークに不審な点は見つかりませんでした。</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>注記%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: looking at the images…</source>
        <translation>%1: 画像を確認しています…</translation>
    </message>
    <message>
        <source>%1: %2. Nothing of this keeps the rest from working.</source>
        <translation>%1: %2。これらは他の機能の動作を妨げません。</translation>
    </message>
</context>
<context>
    <name>groundscope::DetailsDock</name>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>名詞句</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Scores, times and provenance</source>
        <translation>スコア、時間、来歴</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy everything shown here as text</source>
        <translation>ここに表示されている内容をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>段階ごとの時間</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>no target: left out of the mean</source>
        <translation>ターゲットなし: 平均から除外</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1人目</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>%1, IoU %2</source>
        <translation>%1、IoU %2</translation>
    </message>
    <message>
        <source>at %1 %, best IoU %2</source>
        <translation>位置%1 %、最良IoU %2</translation>
    </message>
    <message>
        <source>at %1 %</source>
        <translation>位置%1 %</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>データ型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Vision tower</source>
        <translation>Vision Tower</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>No models are loaded</source>
        <translation>モデルは読み込まれていません</translation>
    </message>
    <message>
        <source>No run is open</source>
        <translation>開いているランはありません</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>開始(UTC)</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>ベンチマーク</translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>プロービング</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>公開どおり</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>セレクター</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話形式</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最大回答長</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%nトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
</context>
<context>
    <name>groundscope::DocumentOpener</name>
    <message>
        <source>Benchmark Not Found</source>
        <translation>ベンチマークが見つかりません</translation>
    </message>
    <message>
        <source>The images of this run are no longer where they were.</source>
        <translation>このランの画像は元の場所にありません。</translation>
    </message>
    <message>
        <source>%1 was made with the benchmark %2 in
%3

Show where that folder is now, or open the answers and numbers without the images.</source>
        <translation>%1は、次の場所のベンチマーク%2で作成されました:
%3

このフォルダの現在の場所を指定するか、画像なしで回答と数値を開いてください。</translation>
    </message>
    <message>
        <source>&amp;Find the Folder…</source>
        <translation>フォルダを探す(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;Without Images</source>
        <translation>画像なしで開く(&amp;W)</translation>
    </message>
    <message>
        <source>Folder of the Benchmark</source>
        <translation>ベンチマークのフォルダ</translation>
    </message>
</context>
<context>
    <name>groundscope::EditDesk</name>
    <message>
        <source>Another program is correcting this benchmark: its corrections are shown, nothing can be changed here.</source>
        <translation>別のプログラムがこのベンチマークを修正中です: 修正内容は表示されますが、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>Locked: another program is correcting this benchmark.</source>
        <translation>ロック中: 別のプログラムがこのベンチマークを修正しています。</translation>
    </message>
    <message>
        <source>Corrections: %1</source>
        <translation>修正: %1</translation>
    </message>
    <message>
        <source>Corrections are kept in %1</source>
        <translation>修正の保存先: %1</translation>
    </message>
    <message>
        <source>○ Saving corrections…</source>
        <translation>○ 修正を保存中…</translation>
    </message>
    <message>
        <source>⚠ Corrections not saved</source>
        <translation>⚠ 修正は未保存</translation>
    </message>
    <message>
        <source>%1 They are kept in memory and tried again every few seconds.</source>
        <translation>%1 メモリに保持し、数秒ごとに再試行します。</translation>
    </message>
    <message>
        <source>● Corrections saved elsewhere %1</source>
        <translation>● 修正を別の場所に保存 %1</translation>
    </message>
    <message>
        <source>The benchmark&apos;s folder cannot be written. Corrections are kept in %1</source>
        <translation>ベンチマークのフォルダに書き込めません。修正の保存先: %1</translation>
    </message>
    <message>
        <source>● Corrections saved %1</source>
        <translation>● 修正を保存 %1</translation>
    </message>
    <message>
        <source>● Corrections saved</source>
        <translation>● 修正を保存済み</translation>
    </message>
    <message>
        <source>No corrections</source>
        <translation>修正なし</translation>
    </message>
    <message>
        <source>Ground truth is locked; nothing was changed.</source>
        <translation>Ground Truthはロックされています。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Unlock (Ctrl+L)</source>
        <translation>ロック解除(Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>groundscope::EndpointDialog</name>
    <message>
        <source>Chat Endpoint</source>
        <translation>チャットエンドポイント</translation>
    </message>
    <message>
        <source>Any server that speaks the OpenAI chat protocol: vLLM, the llama.cpp server, Ollama, or a hosted one. Nothing is sent before you say so.</source>
        <translation>OpenAIチャットプロトコルに対応する任意のサーバー: vLLM、llama.cppサーバー、Ollama、またはホスト型サービス。指示するまで何も送信されません。</translation>
    </message>
    <message>
        <source>name of the model there</source>
        <translation>サーバー上のモデル名</translation>
    </message>
    <message>
        <source>&amp;Base URL:</source>
        <translation>ベースURL(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>モデル(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Use This Endpoint</source>
        <translation>このエンドポイントを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>only for servers that want one</source>
        <translation>必要とするサーバーのみ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Store in the Key Ring</source>
        <translation>キーリングに保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the key of this endpoint from the key ring and from this session</source>
        <translation>このエンドポイントのキーをキーリングとこのセッションから削除します</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>Which model is to answer?</source>
        <translation>どのモデルが回答しますか?</translation>
    </message>
    <message>
        <source>Looking for a key…</source>
        <translation>キーを探しています…</translation>
    </message>
    <message>
        <source>A key is held for this session only.</source>
        <translation>キーはこのセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>A key is set in the environment (%1 or GROUNDSCOPE_API_KEY) and will be used.</source>
        <translation>環境変数(%1またはGROUNDSCOPE_API_KEY)に設定されたキーを使用します。</translation>
    </message>
    <message>
        <source>A key for this endpoint is in the system key ring.</source>
        <translation>このエンドポイントのキーはシステムのキーリングにあります。</translation>
    </message>
    <message>
        <source>No key is stored. Servers on this computer usually need none.</source>
        <translation>キーは保存されていません。このコンピューター上のサーバーには通常不要です。</translation>
    </message>
    <message>
        <source>The system key ring cannot be used (%1). A key can be held for this session, or be set in the environment as %2.</source>
        <translation>システムのキーリングを使用できません(%1)。キーはこのセッションの間保持するか、環境変数%2で設定できます。</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>キーを保存しています…</translation>
    </message>
    <message>
        <source>The key could not be stored (%1). It is held for this session only.</source>
        <translation>キーを保存できませんでした(%1)。このセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>The key ring did not remove the key: %1</source>
        <translation>キーリングからキーを削除できませんでした: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>テストをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Sends one tiny request without a picture</source>
        <translation>画像なしの小さなリクエストを1件送信します</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>✓ It answers: “%1”</source>
        <translation>✓ 応答: 「%1」</translation>
    </message>
    <message>
        <source>⚠ It does not answer as it should. %1</source>
        <translation>⚠ 正しく応答しません。%1</translation>
    </message>
</context>
<context>
    <name>groundscope::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Profile to score under</source>
        <translation>採点するプロファイル</translation>
    </message>
    <message>
        <source>Profile to score under: a stored run can be scored again under another one</source>
        <translation>採点するプロファイル: 保存済みのランを別のプロファイルで採点し直せます</translation>
    </message>
    <message>
        <source>The run&apos;s own profile</source>
        <translation>ラン自身のプロファイル</translation>
    </message>
    <message>
        <source>Profile clean</source>
        <translation>プロファイルclean</translation>
    </message>
    <message>
        <source>Profile paper</source>
        <translation>プロファイルpaper</translation>
    </message>
    <message>
        <source>Profile reference</source>
        <translation>プロファイルreference</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>評価(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;All images</source>
        <translation>すべての画像(&amp;A)</translation>
    </message>
    <message>
        <source>Count the images without an expression too</source>
        <translation>表現のない画像も数える</translation>
    </message>
    <message>
        <source>Other &amp;Probings…</source>
        <translation>他のプロービング(&amp;P)…</translation>
    </message>
    <message>
        <source>Add runs of the same model in other probings: their answers give what this run lacks</source>
        <translation>同じモデルの他のプロービングのランを追加: その回答でこのランに足りないものを補います</translation>
    </message>
    <message>
        <source>Copy &amp;CSV</source>
        <translation>CSVをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy every figure with full precision as CSV</source>
        <translation>すべての数値を完全な精度でCSVとしてコピー</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>評価の進捗</translation>
    </message>
    <message>
        <source>Accuracies and mean IoU of every selector</source>
        <translation>各セレクターの正解率と平均IoU</translation>
    </message>
    <message>
        <source>Where and for which concepts grounding emerges</source>
        <translation>グラウンディングが現れる位置と概念</translation>
    </message>
    <message>
        <source>Accuracy by pattern, task and source</source>
        <translation>パターン・タスク・ソース別の正解率</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Press to list the samples</source>
        <translation>押すとサンプルを一覧表示</translation>
    </message>
    <message>
        <source>Press “Evaluate” to score the stored run. Nothing is computed by the models.</source>
        <translation>「評価」を押すと保存済みのランを採点します。モデルによる計算は行いません。</translation>
    </message>
    <message>
        <source>Open a run, or run images, to evaluate.</source>
        <translation>評価するには、ランを開くか画像を実行してください。</translation>
    </message>
    <message>
        <source>Cancel &amp;Evaluation</source>
        <translation>評価をキャンセル(&amp;E)</translation>
    </message>
    <message>
        <source>No image here: %1. Answers have to be judged or reviewed, and masks scored.</source>
        <translation>画像がありません: %1。回答の判定またはレビューと、マスクの採点が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s), profile %1</source>
        <translation>
            <numerusform>%n件のサンプル、プロファイル%1</numerusform>
        </translation>
    </message>
    <message>
        <source>made under %1</source>
        <translation>%1で作成</translation>
    </message>
    <message>
        <source>as published: %1</source>
        <translation>公開どおり: %1</translation>
    </message>
    <message>
        <source>⚠ results have come in since</source>
        <translation>⚠ その後に結果が追加されています</translation>
    </message>
</context>
<context>
    <name>groundscope::FacetPanel</name>
    <message>
        <source>Values of the listed samples, with counts</source>
        <translation>一覧中のサンプルの値と件数</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n sample(s)</source>
        <translation>
            <numerusform>%1、%2、%n件のサンプル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::FailureGrid</name>
    <message>
        <source>Selector whose masks are counted</source>
        <translation>マスクを数えるセレクター</translation>
    </message>
    <message>
        <source>List these samples</source>
        <translation>これらのサンプルを一覧表示</translation>
    </message>
    <message>
        <source>Needs answers that were judged or answered by letter: this run has none. Add runs of the other probings, or review the answers.</source>
        <translation>判定済みまたは文字での回答が必要です: このランにはありません。他のプロービングのランを追加するか、回答をレビューしてください。</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureContentPage</name>
    <message>
        <source>Contact sheet: a row a noun phrase</source>
        <translation>一覧: 1行に1つの名詞句</translation>
    </message>
    <message>
        <source>Comparison: a row a sample</source>
        <translation>比較: 1行に1つのサンプル</translation>
    </message>
    <message>
        <source>Heat maps of noun phrases</source>
        <translation>名詞句のヒートマップ</translation>
    </message>
    <message>
        <source>Gallery of the ground truth</source>
        <translation>Ground Truthのギャラリー</translation>
    </message>
    <message>
        <source>Tournament of the judge</source>
        <translation>ジャッジのトーナメント</translation>
    </message>
    <message>
        <source>Examples: image, expression, output</source>
        <translation>例: 画像、表現、出力</translation>
    </message>
    <message>
        <source>Failures: prediction beside ground truth</source>
        <translation>失敗例: 予測とGround Truthの並置</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>プロット</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Free grid</source>
        <translation>自由配置</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>Runs of the figure</source>
        <translation>図のラン</translation>
    </message>
    <message>
        <source>Add a run of the same benchmark</source>
        <translation>同じベンチマークのランを追加</translation>
    </message>
    <message>
        <source>The model&apos;s name</source>
        <translation>モデルの名前</translation>
    </message>
    <message>
        <source>Remove a run</source>
        <translation>ランを削除</translation>
    </message>
    <message>
        <source>Move a run</source>
        <translation>ランを移動</translation>
    </message>
    <message>
        <source>⚠ %1, changed</source>
        <translation>⚠ %1、変更あり</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Samples of the figure</source>
        <translation>図のサンプル</translation>
    </message>
    <message>
        <source>Add the sample that is looked at (M)</source>
        <translation>表示中のサンプルを追加 (M)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>名詞句</translation>
    </message>
    <message>
        <source>Numbers of the noun phrases that are shown: 1, 3, 4</source>
        <translation>表示する名詞句の番号: 1, 3, 4</translation>
    </message>
    <message>
        <source>Unmark a sample</source>
        <translation>サンプルのマークを解除</translation>
    </message>
    <message>
        <source>Move a sample</source>
        <translation>サンプルを移動</translation>
    </message>
    <message>
        <source>Choices of</source>
        <translation>選択元のセレクター</translation>
    </message>
    <message>
        <source>Selectors whose choices are shown</source>
        <translation>選択を表示するセレクター</translation>
    </message>
    <message>
        <source>None checked: as the template has it</source>
        <translation>チェックなし: テンプレートに従う</translation>
    </message>
    <message>
        <source>Where the phrase begins</source>
        <translation>句の開始位置</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>失敗の内訳</translation>
    </message>
    <message>
        <source>Accuracy by group</source>
        <translation>グループ別の正解率</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Where IoU is lost</source>
        <translation>IoUが失われる箇所</translation>
    </message>
    <message>
        <source>Run against run</source>
        <translation>ラン同士の比較</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>アブレーション</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>すべてのサンプル</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Where the phrase begins, and concepts</source>
        <translation>句の開始位置と概念</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureDesk</name>
    <message>
        <source>Unmark a sample</source>
        <translation>サンプルのマークを解除</translation>
    </message>
    <message>
        <source>Mark a sample</source>
        <translation>サンプルをマーク</translation>
    </message>
    <message>
        <source>Open a run to make figures of it.</source>
        <translation>図を作成するには、ランを開いてください。</translation>
    </message>
    <message>
        <source>The figure has no samples yet. Press M on a sample, in any workspace, to mark it for the figure.</source>
        <translation>図にはまだサンプルがありません。どのワークスペースでも、サンプル上でMを押すと図用にマークされます。</translation>
    </message>
    <message>
        <source>Mark the Current Sample</source>
        <translation>現在のサンプルをマーク</translation>
    </message>
    <message>
        <source>Use the runs as they are now</source>
        <translation>現在の状態のランを使用</translation>
    </message>
    <message>
        <source>The figure is saved as %1.</source>
        <translation>図を%1として保存しました。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>ほか%nファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is on the clipboard.</source>
        <translation>ページをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>新規図</translation>
    </message>
    <message>
        <source>Runs of the Figure</source>
        <translation>図のラン</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScopeのラン (*.gsrun)</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>ランを追加</translation>
    </message>
    <message>
        <source>Export the Figure</source>
        <translation>図をエクスポート</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png *.tif *.tiff)</source>
        <translation>図 (*.pdf *.svg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Add an enlarged part</source>
        <translation>拡大部分を追加</translation>
    </message>
    <message>
        <source>The figure is still that of %1.</source>
        <translation>図はまだ%1のものです。</translation>
    </message>
    <message>
        <source>New Figure</source>
        <translation>新規図</translation>
    </message>
    <message>
        <source>Find the Run…</source>
        <translation>ランを探す…</translation>
    </message>
    <message>
        <source>The export is stopped. Files that were written stay, and are whole.</source>
        <translation>エクスポートを停止しました。書き込み済みのファイルは完全な状態で残ります。</translation>
    </message>
    <message>
        <source>Where Is %1?</source>
        <translation>%1の場所</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>ランを探す</translation>
    </message>
    <message>
        <source>Part of each picture</source>
        <translation>各画像の一部</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureDock</name>
    <message>
        <source>Figure</source>
        <translation>図</translation>
    </message>
    <message>
        <source>What the reader of the figure has to know</source>
        <translation>図の読者が知っておくべきこと</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>エクスポート形式</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy this page to the clipboard: SVG, PDF and picture</source>
        <translation>このページをクリップボードにコピー: SVG、PDF、画像</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進捗</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1、未保存</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;ntent</source>
        <translation>内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外観(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use the Runs as They Are Now</source>
        <translation>現在の状態のランを使用(&amp;U)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>他%1件</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureFiles</name>
    <message>
        <source>GroundScope figures (*.json)</source>
        <translation>GroundScopeの図 (*.json)</translation>
    </message>
    <message>
        <source>Open a Figure</source>
        <translation>図を開く</translation>
    </message>
    <message>
        <source>Save the Figure</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>Figure Not Saved</source>
        <translation>図が保存されていません</translation>
    </message>
    <message>
        <source>The figure has changes that are not saved.</source>
        <translation>図に保存されていない変更があります。</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureLookPage</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>CVPR, one column (3.25 in)</source>
        <translation>CVPR、1段 (3.25 in)</translation>
    </message>
    <message>
        <source>CVPR, both columns (6.875 in)</source>
        <translation>CVPR、2段 (6.875 in)</translation>
    </message>
    <message>
        <source>NeurIPS (5.5 in)</source>
        <translation>NeurIPS (5.5 in)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>スライド 16:9</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the page</source>
        <translation>ページと同じ</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>テンプレートに従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Safe for all eyes</source>
        <translation>色覚バリアフリー</translation>
    </message>
    <message>
        <source>As the paper</source>
        <translation>論文と同じ</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>バイキュービック</translation>
    </message>
    <message>
        <source>None (cells)</source>
        <translation>なし(セル)</translation>
    </message>
    <message>
        <source>Part of each picture</source>
        <translation>各画像の一部</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Part of each picture: %1</source>
        <translation>各画像の一部: %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Made from what is shown</source>
        <translation>表示内容から自動作成</translation>
    </message>
    <message>
        <source>For readers who do not see the figure</source>
        <translation>図を見ることができない読者のため</translation>
    </message>
    <message>
        <source>No names of people, machines, folders or files in what is exported</source>
        <translation>エクスポートに人名、コンピューター名、フォルダ名、ファイル名を含めません</translation>
    </message>
    <message>
        <source>Most height</source>
        <translation>最大の高さ</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Pictures a row</source>
        <translation>1行の画像数</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字記号</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>文字記号なし</translation>
    </message>
    <message>
        <source>Words as outlines (no fonts in the file)</source>
        <translation>文字をアウトライン化 (ファイルにフォントなし)</translation>
    </message>
    <message>
        <source>Hatched masks</source>
        <translation>ハッチングしたマスク</translation>
    </message>
    <message>
        <source>Fill of masks</source>
        <translation>マスクの塗り</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Clip at percentile</source>
        <translation>パーセンタイルでクリップ</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>ガンマ</translation>
    </message>
    <message>
        <source>Contour at</source>
        <translation>等高線の値</translation>
    </message>
    <message>
        <source>One range for all heat maps</source>
        <translation>すべてのヒートマップに同じ範囲</translation>
    </message>
    <message>
        <source>Whole Picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>見えるもの</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>匿名化</translation>
    </message>
</context>
<context>
    <name>groundscope::FigurePanelsPage</name>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Ground Truth</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Errors (TP, FP, FN)</source>
        <translation>誤り(TP、FP、FN)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the figure</source>
        <translation>図の列</translation>
    </message>
    <message>
        <source>By the choice</source>
        <translation>選択に従う</translation>
    </message>
    <message>
        <source>The row&apos;s</source>
        <translation>行のサンプル</translation>
    </message>
    <message>
        <source>Made from what is shown</source>
        <translation>表示内容から自動作成</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>列を削除</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>列を移動</translation>
    </message>
    <message>
        <source>Enlarged parts</source>
        <translation>拡大部分</translation>
    </message>
    <message>
        <source>Enlarged parts of the figure</source>
        <translation>図の拡大部分</translation>
    </message>
    <message>
        <source>Add an enlarged part, or drag over a panel of the page with Shift held</source>
        <translation>拡大部分を追加。またはShiftを押しながらページのパネル上をドラッグ</translation>
    </message>
    <message>
        <source>Panel %1, %2 times</source>
        <translation>パネル%1、%2倍</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Add an enlarged part</source>
        <translation>拡大部分を追加</translation>
    </message>
    <message>
        <source>Remove an enlarged part</source>
        <translation>拡大部分を削除</translation>
    </message>
    <message>
        <source>Move an enlarged part</source>
        <translation>拡大部分を移動</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ラン%1</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Choice of</source>
        <translation>選択元</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>テンプレートに従う</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>名詞句</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>角</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
</context>
<context>
    <name>groundscope::FigurePreview</name>
    <message>
        <source>The figure is being drawn</source>
        <translation>図を描画中</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>前のページ (Page Up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>次のページ (Page Down)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>縮小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>拡大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>Whole page (F)</source>
        <translation>ページ全体 (F)</translation>
    </message>
    <message>
        <source>100 %: as large as on paper</source>
        <translation>100 %: 印刷時の大きさ</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>見え方</translation>
    </message>
    <message>
        <source>How the page looks to readers who see fewer colours. The export is not changed</source>
        <translation>識別できる色が少ない読者にページがどう見えるか。エクスポートは変わりません</translation>
    </message>
    <message>
        <source>Seen with all colours</source>
        <translation>すべての色が見える場合</translation>
    </message>
    <message>
        <source>Seen without red (protan)</source>
        <translation>赤が見えない場合(1型色覚)</translation>
    </message>
    <message>
        <source>Seen without green (deutan)</source>
        <translation>緑が見えない場合(2型色覚)</translation>
    </message>
    <message>
        <source>Seen without blue (tritan)</source>
        <translation>青が見えない場合(3型色覚)</translation>
    </message>
    <message>
        <source>Printed in grey</source>
        <translation>グレーで印刷した場合</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>ページなし</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ%1/%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Enlarge a part: drag over a picture</source>
        <translation>一部を拡大: 画像の上をドラッグ</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Show only a part of each picture: drag over one</source>
        <translation>各画像の一部だけを表示: 1枚の上をドラッグ</translation>
    </message>
    <message>
        <source>Ctrl+Shift</source>
        <translation>Ctrl+Shift</translation>
    </message>
</context>
<context>
    <name>groundscope::GroundTruthDock</name>
    <message>
        <source>Ground Truth</source>
        <translation>Ground Truth</translation>
    </message>
    <message>
        <source>Pages of the ground truth</source>
        <translation>Ground Truthのページ</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>図形</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>your name or initials</source>
        <translation>名前またはイニシャル</translation>
    </message>
    <message>
        <source>Who corrects</source>
        <translation>修正者</translation>
    </message>
    <message>
        <source>why, for example: outline too wide</source>
        <translation>理由(例: 輪郭が広すぎる)</translation>
    </message>
    <message>
        <source>Reason of the corrections</source>
        <translation>修正の理由</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>修正者(&amp;B):</translation>
    </message>
    <message>
        <source>Reas&amp;on:</source>
        <translation>理由(&amp;O):</translation>
    </message>
    <message>
        <source>Corrections, newest first. Enter makes one the newest that stands.</source>
        <translation>修正(新しい順)。Enterで、有効な最新の修正にします。</translation>
    </message>
    <message>
        <source>Double click: take back everything after this correction, or do it again</source>
        <translation>ダブルクリック: この修正以降をすべて取り消す、またはやり直す</translation>
    </message>
    <message>
        <source>Of &amp;all images</source>
        <translation>すべての画像(&amp;A)</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>Unlock the ground truth</source>
        <translation>Ground Truthのロックを解除</translation>
    </message>
    <message>
        <source>Lock the ground truth</source>
        <translation>Ground Truthをロック</translation>
    </message>
    <message>
        <source>%1 (Ctrl+L)</source>
        <translation>%1 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Locked: nothing can be changed by accident.</source>
        <translation>ロック中: 誤って変更されることはありません。</translation>
    </message>
    <message>
        <source>Unlocked: what you draw and type is kept.</source>
        <translation>ロック解除中: 描いた内容と入力は保存されます。</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadModel</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Layer %1, head %2: %3</source>
        <translation>レイヤー%1、ヘッド%2: %3</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>ヘッド%1</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー%1</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadsDesk</name>
    <message>
        <source>This run kept no single heads, only their average.</source>
        <translation>このランには個々のヘッドがなく、平均のみが保存されています。</translation>
    </message>
    <message>
        <source>Here the layers and heads appear, once this image was run with its heads kept.</source>
        <translation>ヘッドを保持してこの画像を実行すると、ここにレイヤーとヘッドが表示されます。</translation>
    </message>
    <message>
        <source>Reading the heads…</source>
        <translation>ヘッドを読み込んでいます…</translation>
    </message>
    <message>
        <source>The heads of this run cannot be read. %1 %2</source>
        <translation>このランのヘッドを読み込めません。%1 %2</translation>
    </message>
    <message>
        <source>Choose a noun phrase or a token.</source>
        <translation>名詞句またはトークンを選択してください。</translation>
    </message>
    <message>
        <source>IoU of the mask at each head&apos;s peak for “%1”</source>
        <translation>「%1」に対する各ヘッドのピークでのマスクのIoU</translation>
    </message>
    <message>
        <source>Colours need a segmenter: choose one under Run &gt; Choose Models (Ctrl+M).</source>
        <translation>色の表示にはセグメンターが必要です: 実行 &gt; モデルを選択(Ctrl+M)で選択してください。</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadsDock</name>
    <message>
        <source>Keep Heads and Run This Image Again</source>
        <translation>ヘッドを保持してこの画像を再実行</translation>
    </message>
    <message>
        <source>Layers and heads</source>
        <translation>レイヤーとヘッド</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>All Heads</source>
        <translation>すべてのヘッド</translation>
    </message>
    <message>
        <source>Back to the average over all layers and heads, as published</source>
        <translation>公開どおり、すべてのレイヤーとヘッドの平均に戻す</translation>
    </message>
    <message>
        <source>Legend of the IoU</source>
        <translation>IoUの凡例</translation>
    </message>
    <message>
        <source>Peaks of the heads</source>
        <translation>ヘッドのピーク</translation>
    </message>
    <message>
        <source>all heads</source>
        <translation>すべてのヘッド</translation>
    </message>
    <message>
        <source>layer %1, head %2</source>
        <translation>レイヤー%1、ヘッド%2</translation>
    </message>
    <message>
        <source>%1 heads of layer %2</source>
        <translation>レイヤー%2のヘッド%1個</translation>
    </message>
    <message>
        <source>%1 heads of %2 layers</source>
        <translation>%2レイヤーのヘッド%1個</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>最良: %1</translation>
    </message>
    <message>
        <source>Averaged: %1</source>
        <translation>平均対象: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::HeatSource</name>
    <message>
        <source>token %1: “%2”</source>
        <translation>トークン%1: 「%2」</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>No map of %1</source>
        <translation>%1のマップなし</translation>
    </message>
    <message>
        <source>Map of %1, minus %2</source>
        <translation>%1のマップ − %2</translation>
    </message>
    <message>
        <source>Map of %1</source>
        <translation>%1のマップ</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>minus the image prior</source>
        <translation>画像プライアを引いた値</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>This answer was stored without its attention.</source>
        <translation>この回答はアテンションなしで保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>Reading the image prior: %1 of %n image(s)</source>
        <translation>
            <numerusform>画像プライアを読み込み中: %n 枚中 %1 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the image prior…</source>
        <translation>画像プライアを読み込み中…</translation>
    </message>
    <message>
        <source>The image prior could not be read.</source>
        <translation>画像プライアを読めませんでした。</translation>
    </message>
    <message>
        <source>No image prior: no other image of this run has attention of this grid.</source>
        <translation>画像プライアなし: このグリッドのアテンションを持つ画像がランに他にありません。</translation>
    </message>
    <message numerus="yes">
        <source>Image prior: the mean over %n other image(s)</source>
        <translation>
            <numerusform>画像プライア: 他の %n 枚の平均</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::HistoryModel</name>
    <message>
        <source>Image %1</source>
        <translation>画像%1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Too old to be undone: the memory for undo is full.</source>
        <translation>古すぎて元に戻せません: 元に戻すためのメモリがいっぱいです。</translation>
    </message>
</context>
<context>
    <name>groundscope::JobsDesk</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%2枚中%1枚の画像</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>on the CPU</source>
        <translation>CPU上</translation>
    </message>
    <message>
        <source>in bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>one model in memory at a time</source>
        <translation>メモリに1モデルずつ</translation>
    </message>
    <message>
        <source>The models take about %1, and %2 are free: they work %3.</source>
        <translation>モデルには約%1が必要ですが、空きは%2です。動作方法: %3。</translation>
    </message>
    <message>
        <source>There was not enough memory for the models as chosen: they work %1.</source>
        <translation>選択したモデルにはメモリが不足していました。動作方法: %1。</translation>
    </message>
    <message>
        <source>The next run takes about %1: weights %2, computing %3, attention %4.</source>
        <translation>次のランは約%1を使用します: 重み%2、計算%3、アテンション%4。</translation>
    </message>
    <message>
        <source>This is memory of the graphics card.</source>
        <translation>これはグラフィックカードのメモリです。</translation>
    </message>
    <message>
        <source>Only %1 are free: a smaller plan will be used.</source>
        <translation>空きは%1だけです: より小さいプランを使用します。</translation>
    </message>
    <message>
        <source>Memory ran out: from now on one model is in memory at a time. Results stay the same.</source>
        <translation>メモリが不足しました: 以後、メモリに置くモデルは一度に1つです。結果は変わりません。</translation>
    </message>
    <message>
        <source>Memory ran out: fewer prompts are segmented at once. Results stay the same.</source>
        <translation>メモリが不足しました: 一度にセグメントするプロンプトを減らします。結果は変わりません。</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>モデルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Choose Models…</source>
        <translation>モデルを選択…</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>画像%1: %2</translation>
    </message>
    <message>
        <source>Image %1: finished in %2</source>
        <translation>画像%1: %2で完了</translation>
    </message>
</context>
<context>
    <name>groundscope::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>ジョブの進捗</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the job; what is done is kept (Ctrl+.)</source>
        <translation>ジョブを停止。完了分は保持されます(Ctrl+.)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>失敗の内容</translation>
    </message>
    <message>
        <source>Errors of the job</source>
        <translation>ジョブのエラー</translation>
    </message>
    <message>
        <source>Press Enter or double-click to show the sample; unfold a line for the details</source>
        <translation>Enterまたはダブルクリックでサンプルを表示。行を展開すると詳細が見られます</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>停止中: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>エラーなし</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Runs that wait, run or have ended</source>
        <translation>待機中、実行中、終了したラン</translation>
    </message>
    <message>
        <source>Cancel &amp;This One</source>
        <translation>これをキャンセル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Run This One Again</source>
        <translation>これを再実行(&amp;R)</translation>
    </message>
    <message>
        <source>Log of the jobs</source>
        <translation>ジョブのログ</translation>
    </message>
    <message>
        <source>What the models do is written here, line by line.</source>
        <translation>モデルの動作が1行ずつここに記録されます。</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>使用中のメモリ</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>続行(&amp;O)</translation>
    </message>
    <message>
        <source>Go on with the samples that are left</source>
        <translation>残りのサンプルを続行</translation>
    </message>
    <message>
        <source>Stop for now; the sample that runs goes on from its last finished stage</source>
        <translation>一時的に停止。実行中のサンプルは最後に完了した段階から続行します</translation>
    </message>
    <message>
        <source>Memory: %1 of %2</source>
        <translation>メモリ: %1/%2</translation>
    </message>
    <message>
        <source>Pages of the jobs</source>
        <translation>ジョブのページ</translation>
    </message>
</context>
<context>
    <name>groundscope::JudgePage</name>
    <message>
        <source>the loaded language model (no network)</source>
        <translation>読み込み済みの言語モデル(ネットワーク不要)</translation>
    </message>
    <message>
        <source>a chat endpoint</source>
        <translation>チャットエンドポイント</translation>
    </message>
    <message>
        <source>threes, then a final (paper)</source>
        <translation>3枚ずつ、その後決勝(論文)</translation>
    </message>
    <message>
        <source>all at once (published scripts)</source>
        <translation>すべて一度に(公開スクリプト)</translation>
    </message>
    <message>
        <source>groups of twelve (demo)</source>
        <translation>12枚ずつのグループ(デモ)</translation>
    </message>
    <message>
        <source>Ask &amp;first whether the object is in the image</source>
        <translation>先に物体が画像にあるかを尋ねる(&amp;F)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>&amp;Judge:</source>
        <translation>ジャッジ(&amp;J):</translation>
    </message>
    <message>
        <source>&amp;Endpoint:</source>
        <translation>エンドポイント(&amp;E):</translation>
    </message>
    <message>
        <source>Masks are &amp;shown:</source>
        <translation>マスクの提示方法(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>温度(&amp;T):</translation>
    </message>
    <message>
        <source>Ask again in other &amp;orders:</source>
        <translation>順序を変えて再度尋ねる(&amp;O):</translation>
    </message>
    <message>
        <source>How often; shows how much the choice depends on the order of the pictures.</source>
        <translation>回数。選択が画像の順序にどれほど左右されるかを示します。</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>設定(&amp;U)…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>groundscope::JudgingDialog</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>画像なし</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n枚の画像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answered from memory, without sending</source>
        <translation>
            <numerusform>さらに%n件はキャッシュから回答(送信なし)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to ask.</source>
        <translation>問い合わせるものは残っていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no masks yet.</source>
        <translation>
            <numerusform>%n枚の画像にはまだマスクがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no answer to judge.</source>
        <translation>
            <numerusform>%n枚の画像には判定する回答がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each question holds the expression and pictures with one mask each. Choices are stored in the run with every prompt and reply.</source>
        <translation>各リクエストには表現と、マスクを1つずつ重ねた画像が含まれます。選択はすべてのプロンプトと返答とともにランに保存されます。</translation>
    </message>
    <message>
        <source>Each question holds the question, the right answer and the model&apos;s answer. Verdicts are stored in the run with the judge&apos;s name.</source>
        <translation>各リクエストには質問、正答、モデルの回答が含まれます。判定はジャッジの名前とともにランに保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>Masks chosen for %n image(s).</source>
        <translation>
            <numerusform>%n枚の画像のマスクを選択しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) judged, %1 right.</source>
        <translation>
            <numerusform>%n件の回答を判定、正解%1件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 choices are marked as odd.</source>
        <translation>%1件の選択に不審の印が付きました。</translation>
    </message>
    <message>
        <source>%1 replies were neither yes nor no and count as wrong.</source>
        <translation>返答%1件は「はい」でも「いいえ」でもなく、不正解と数えます。</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1件は問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>Ask the Judge</source>
        <translation>ジャッジに尋ねる</translation>
    </message>
    <message>
        <source>Answers to probing 1: question and options</source>
        <translation>プロービング1の回答: 質問と選択肢</translation>
    </message>
    <message>
        <source>Answers to probing 2: identify the expression</source>
        <translation>プロービング2の回答: 表現の特定</translation>
    </message>
    <message>
        <source>Answers to probing 3: by letter</source>
        <translation>プロービング3の回答: 文字</translation>
    </message>
    <message>
        <source>Masks: the automatic choice</source>
        <translation>マスク: 自動選択</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>対象(&amp;A):</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>設定(&amp;U)…</translation>
    </message>
    <message>
        <source>Endpoint:</source>
        <translation>エンドポイント:</translation>
    </message>
    <message>
        <source>Progress of judging</source>
        <translation>判定の進捗</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Set up an endpoint first. Nothing is sent before you have seen how much it would be.</source>
        <translation>先にエンドポイントを設定してください。送信量を確認するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Counting what would be sent…</source>
        <translation>送信量を計算しています…</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <translation>%1への送信予定: %2。</translation>
    </message>
    <message numerus="yes">
        <source>Send %n Request(s)</source>
        <translation>
            <numerusform>%n件のリクエストを送信</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take from Memory</source>
        <translation>キャッシュから取得(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Stopped. What is done is in the run&apos;s file; it goes on from there.</source>
        <translation>停止しました。完了分はランのファイルにあり、そこから続行します。</translation>
    </message>
</context>
<context>
    <name>groundscope::LabelKeeper</name>
    <message>
        <source>The demo&apos;s recorded run is kept as it is. Save a copy of it (Ctrl+Shift+S) and open that to review it.</source>
        <translation>デモの記録済みランは変更されません。コピーを保存し(Ctrl+Shift+S)、それを開いてレビューしてください。</translation>
    </message>
</context>
<context>
    <name>groundscope::LaneDesk</name>
    <message>
        <source>The answer has no noun phrase, so there is nothing to segment.</source>
        <translation>回答に名詞句がないため、セグメントするものがありません。</translation>
    </message>
    <message>
        <source>Run this image to see its noun phrases.</source>
        <translation>名詞句を見るには、この画像を実行してください。</translation>
    </message>
</context>
<context>
    <name>groundscope::LaneDock</name>
    <message>
        <source>Phrases</source>
        <translation>句</translation>
    </message>
    <message>
        <source>Run this image to see its noun phrases.</source>
        <translation>名詞句を見るには、この画像を実行してください。</translation>
    </message>
    <message>
        <source>Noun phrases of the answer, with their masks</source>
        <translation>回答の名詞句とそのマスク</translation>
    </message>
</context>
<context>
    <name>groundscope::LaneModel</name>
    <message>
        <source>P</source>
        <comment>predicted IoU, one letter</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>T</source>
        <comment>true IoU, one letter</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>x, y</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of the noun phrase, its text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>predicted, true IoU</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Mask %1 of “%2” (%3)</source>
        <translation>「%2」のマスク%1(%3)</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation>予測IoU %1</translation>
    </message>
    <message>
        <source>true IoU %1</source>
        <translation>真のIoU %1</translation>
    </message>
    <message>
        <source>no ground truth to compare with</source>
        <translation>比較するGround Truthなし</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>%1が選択</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>マスクなし</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>“%1”: %2 to %3 of the answer</source>
        <translation>「%1」: 回答の%2～%3</translation>
    </message>
    <message>
        <source>The noun phrase, and where it lies in the answer</source>
        <translation>名詞句と、回答中でのその位置</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>名詞句</translation>
    </message>
    <message>
        <source>Where in the answer the noun phrase begins</source>
        <translation>回答中で名詞句が始まる位置</translation>
    </message>
    <message>
        <source>At</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What it speaks of, guessed by rules; a person&apos;s label is given in Review</source>
        <translation>述べている内容(ルールによる推定)。人によるラベルはレビューで付けます</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>The pixel that the segmenter was asked about</source>
        <translation>セグメンターに指定したピクセル</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Predicted (P) and true (T) IoU; letters mark the selectors that chose the mask</source>
        <translation>予測(P)と真(T)のIoU。文字はマスクを選んだセレクターを示します</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>マスク%1</translation>
    </message>
    <message>
        <source>predicted IoU not known</source>
        <translation>予測IoUは不明</translation>
    </message>
</context>
<context>
    <name>groundscope::LayersDock</name>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>Opacity of the picture</source>
        <translation>画像の不透明度</translation>
    </message>
    <message>
        <source>&amp;Ground truth</source>
        <translation>Ground Truth(&amp;G)</translation>
    </message>
    <message>
        <source>Show the ground truth: blue, dashed outline (G)</source>
        <translation>Ground Truthを表示: 青の破線の輪郭 (G)</translation>
    </message>
    <message>
        <source>Opacity of the ground truth&apos;s fill</source>
        <translation>Ground Truthの塗りの不透明度</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>マスク(&amp;M)</translation>
    </message>
    <message>
        <source>Show the chosen mask: vermillion, solid outline; the oracle&apos;s choice has a double line (V)</source>
        <translation>選択したマスクを表示: 朱色の実線の輪郭。オラクルの選択は二重線 (V)</translation>
    </message>
    <message>
        <source>Opacity of the mask&apos;s fill</source>
        <translation>マスクの塗りの不透明度</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>ヒートマップ(&amp;H)</translation>
    </message>
    <message>
        <source>Show the noun phrase&apos;s heat map (H; hold Shift+H for the bare picture)</source>
        <translation>名詞句のヒートマップを表示(H。Shift+Hを押している間は画像のみ)</translation>
    </message>
    <message>
        <source>Opacity of the heat map (Alt+wheel on the picture)</source>
        <translation>ヒートマップの不透明度(画像上でAlt+ホイール)</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>点(&amp;P)</translation>
    </message>
    <message>
        <source>Show the point of highest attention: yellow with a black ring (Shift+P)</source>
        <translation>アテンションが最大の点を表示: 黒い輪の付いた黄色 (Shift+P)</translation>
    </message>
    <message>
        <source>Opacity of the point</source>
        <translation>点の不透明度</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Colours from the lowest to the highest attention</source>
        <translation>最小から最大のアテンションまでの色</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>バイキュービック</translation>
    </message>
    <message>
        <source>Nearest (image tokens)</source>
        <translation>最近傍(画像トークン)</translation>
    </message>
    <message>
        <source>How values are drawn between the centres of the image tokens</source>
        <translation>画像トークンの中心間の値の描き方</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C):</translation>
    </message>
    <message>
        <source>I&amp;nterpolation:</source>
        <translation>補間(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Fade weak attention</source>
        <translation>弱いアテンションを薄くする(&amp;F)</translation>
    </message>
    <message>
        <source>The weaker the attention, the more of the picture shows through</source>
        <translation>アテンションが弱いほど画像が透けて見えます</translation>
    </message>
    <message>
        <source>Minus the answer&apos;s mean</source>
        <translation>回答の平均との差</translation>
    </message>
    <message>
        <source>Attention minus its mean over the whole answer: what this token or phrase looks at more than the others. The points are found on it</source>
        <translation>回答全体の平均を引いたアテンション: このトークンや句が他より多く見ている場所です。点もこの上で求めます</translation>
    </message>
    <message>
        <source>Attention as the model had it</source>
        <translation>モデルのアテンションそのまま</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Rank of each image token among all, 0 to 1: shows weak structure too</source>
        <translation>全画像トークン中の順位(0～1): 弱い構造も見えます</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>色が表すもの</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>値(&amp;V):</translation>
    </message>
    <message>
        <source>Attention sinks are image tokens that are hot whatever is said. Without them the peak may lie elsewhere</source>
        <translation>アテンションシンクは、内容によらず値が高い画像トークンです。除くとピークの位置が変わることがあります</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The colours end at this percentile of the values, so that one hot token hides no other</source>
        <translation>色の上限をこのパーセンタイル値にし、突出したトークン1つが他を隠さないようにします</translation>
    </message>
    <message>
        <source>&amp;Percentile:</source>
        <translation>パーセンタイル(&amp;P):</translation>
    </message>
    <message>
        <source>Below 1 weak attention stands out, above 1 strong attention does</source>
        <translation>1未満では弱いアテンション、1より大きいと強いアテンションが際立ちます</translation>
    </message>
    <message>
        <source>Ga&amp;mma:</source>
        <translation>ガンマ(&amp;M):</translation>
    </message>
    <message>
        <source>Con&amp;tour at:</source>
        <translation>等高線(&amp;T):</translation>
    </message>
    <message>
        <source>A line around what is above this share of the largest value</source>
        <translation>最大値に対するこの割合を超える部分を囲む線</translation>
    </message>
    <message>
        <source>Contour at this share of the largest value</source>
        <translation>最大値に対するこの割合での等高線</translation>
    </message>
    <message numerus="yes">
        <source>Ignore attention &amp;sinks (%n)</source>
        <translation>
            <numerusform>アテンションシンクを無視(%n)(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore attention &amp;sinks</source>
        <translation>アテンションシンクを無視(&amp;S)</translation>
    </message>
    <message>
        <source>Minus the image prior</source>
        <translation>画像プライアを引く</translation>
    </message>
    <message>
        <source>Attention minus its mean over the other images of the run: what is due to this image and not to a place the model always looks at</source>
        <translation>ランの他の画像での平均を引いたアテンション: モデルが常に見る場所ではなく、この画像によるもの</translation>
    </message>
    <message>
        <source>Images read for the image prior</source>
        <translation>画像プライアのために読んだ画像</translation>
    </message>
    <message>
        <source>Stop reading; what was read is kept</source>
        <translation>読み込みを停止。読んだものは残る</translation>
    </message>
</context>
<context>
    <name>groundscope::LiveScores</name>
    <message>
        <source>mask %1</source>
        <translation>マスク%1</translation>
    </message>
    <message>
        <source>mask %1 of “%2”</source>
        <translation>「%2」のマスク%1</translation>
    </message>
    <message>
        <source>united masks %1</source>
        <translation>結合したマスク%1</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>マスクなし</translation>
    </message>
    <message>
        <source>%1 (IoU %2)</source>
        <translation>%1(IoU %2)</translation>
    </message>
    <message>
        <source>Warning: %1 flips from %2 to %3</source>
        <translation>警告: %1が%2から%3に変わります</translation>
    </message>
    <message>
        <source>%1: %2, IoU %3</source>
        <translation>%1: %2、IoU %3</translation>
    </message>
    <message>
        <source>%1: %2, IoU %3 → %4</source>
        <translation>%1: %2、IoU %3 → %4</translation>
    </message>
</context>
<context>
    <name>groundscope::MainWindow</name>
    <message>
        <source>%1 chose no mask for this image.</source>
        <translation>%1はこの画像でマスクを選択していません。</translation>
    </message>
    <message>
        <source>Open a Benchmark</source>
        <translation>ベンチマークを開く</translation>
    </message>
    <message>
        <source>Open a Run</source>
        <translation>ランを開く</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScopeのラン (*.gsrun)</translation>
    </message>
    <message>
        <source>There are no pictures and no annotations here, only results.</source>
        <translation>ここには画像もアノテーションもなく、結果だけがあります。</translation>
    </message>
    <message>
        <source>%1 – GroundScope</source>
        <translation>%1 – GroundScope</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1を開けませんでした。</translation>
    </message>
    <message>
        <source>New Run File</source>
        <translation>新規ランファイル</translation>
    </message>
    <message>
        <source>The next run goes into %1.</source>
        <translation>次のランの保存先: %1。</translation>
    </message>
    <message>
        <source>Save a Copy of the Run</source>
        <translation>ランのコピーを保存</translation>
    </message>
    <message>
        <source>The run was copied to %1.</source>
        <translation>ランを%1にコピーしました。</translation>
    </message>
    <message>
        <source>Go to Image</source>
        <translation>画像へ移動</translation>
    </message>
    <message>
        <source>Number in the list, or name:</source>
        <translation>一覧の番号または名前:</translation>
    </message>
    <message>
        <source>There is no image %1 here.</source>
        <translation>画像%1はここにありません。</translation>
    </message>
    <message>
        <source>About GroundScope</source>
        <translation>GroundScopeについて</translation>
    </message>
    <message>
        <source>See when and where multimodal language models ground what they say.</source>
        <translation>マルチモーダル言語モデルが発話をいつ、どこにグラウンディングするかを見る。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>GNU General Public License バージョン3以降に基づくフリーソフトウェアです。すべてこのコンピューター上で動作し、外部には何も送信されません。</translation>
    </message>
    <message>
        <source>Runs of the Other Probings</source>
        <translation>他のプロービングのラン</translation>
    </message>
    <message>
        <source>Runs to Compare</source>
        <translation>比較するラン</translation>
    </message>
    <message>
        <source>The demo&apos;s recorded run is kept as it is. Save a copy of it and open that to have it judged.</source>
        <translation>デモの記録済みランは変更されません。判定するには、コピーを保存してそれを開いてください。</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>%1 of %2 images finished</source>
        <translation>%2枚中%1枚の画像が完了</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: %1. What is finished is saved.</source>
        <translation>キャンセルしました: %1。完了分は保存されています。</translation>
    </message>
    <message>
        <source>Not run yet. Press %1 to ask the model about this image.</source>
        <translation>まだ実行されていません。%1を押すと、この画像についてモデルに尋ねます。</translation>
    </message>
    <message>
        <source>No models are chosen. Press %1 to choose them; until then images and ground truth can be looked at.</source>
        <translation>モデルが選択されていません。%1を押して選択してください。それまでは画像とGround Truthを閲覧できます。</translation>
    </message>
    <message>
        <source>Every image of this run is finished already.</source>
        <translation>このランの画像はすべて完了しています。</translation>
    </message>
    <message>
        <source>Run All Again into a New File</source>
        <translation>新しいファイルにすべて再実行</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>言語モデル</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>セグメンター</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>%1を実行中</translation>
    </message>
    <message>
        <source>The recorded run is kept as it is. New results go into a copy.</source>
        <translation>記録済みのランは変更されません。新しい結果はコピーに保存されます。</translation>
    </message>
    <message>
        <source>A new run was begun: its settings or models differ from those of the open one.</source>
        <translation>新しいランを開始しました: 設定またはモデルが開いているランと異なります。</translation>
    </message>
    <message>
        <source>Back to the Other Run</source>
        <translation>元のランに戻る</translation>
    </message>
    <message>
        <source>Show What Failed</source>
        <translation>失敗したものを表示</translation>
    </message>
    <message>
        <source>Automatic choices are missing: the chat endpoint has not been asked yet.</source>
        <translation>自動選択がありません: チャットエンドポイントへの問い合わせがまだです。</translation>
    </message>
    <message>
        <source>Ask the Judge…</source>
        <translation>ジャッジに尋ねる…</translation>
    </message>
    <message>
        <source>Choose Models…</source>
        <translation>モデルを選択…</translation>
    </message>
    <message numerus="yes">
        <source>From the next run on, attention is kept for every head: about %1 on disk for each image with an answer of %n token(s).</source>
        <translation>
            <numerusform>次のランから、すべてのヘッドのアテンションを保持します: 回答が%nトークンの画像1枚につきディスク上で約%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next run on, attention is kept for every head. How much disk space that takes is shown once the models are loaded; a 7B model takes about 150 MB for each image.</source>
        <translation>次のランから、すべてのヘッドのアテンションを保持します。必要なディスク容量はモデルの読み込み後に表示されます。7Bモデルでは画像1枚につき約150 MBです。</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>ワークスペース: %1</translation>
    </message>
    <message>
        <source>The language changes at the next start, because models are running.</source>
        <translation>モデルの実行中のため、言語は次回の起動時に切り替わります。</translation>
    </message>
    <message>
        <source>probing %1 · %2</source>
        <translation>プロービング%1 · %2</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>画像%1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n枚の画像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, probing %2: %3</source>
        <translation>%1、プロービング%2: %3</translation>
    </message>
</context>
<context>
    <name>groundscope::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>groundscope::ModelDialog</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Choose Models</source>
        <translation>モデルの選択</translation>
    </message>
    <message>
        <source>Point to checkpoints as they are published: LLaVA-1.5 (its own or the Hugging Face layout) and Segment Anything. They are read as they are and run on this computer.</source>
        <translation>公開されているチェックポイントを指定します: LLaVA-1.5(独自形式またはHugging Face形式)とSegment Anything。そのまま読み込まれ、このコンピューター上で動作します。</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>プロセッサー(CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>グラフィックカード(CUDA)</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>デバイス(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Number format:</source>
        <translation>数値形式(&amp;N):</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>使用中:</translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation>メモリ:</translation>
    </message>
    <message>
        <source>&amp;Use These Models</source>
        <translation>これらのモデルを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Use the &amp;Demo Models</source>
        <translation>デモ用モデルを使用(&amp;D)</translation>
    </message>
    <message>
        <source>The models could not be loaded. %1
%2</source>
        <translation>モデルを読み込めませんでした。%1
%2</translation>
    </message>
    <message>
        <source>This checkpoint does not contain its vision tower: choose its folder too.</source>
        <translation>このチェックポイントにはVision Towerが含まれていません: そのフォルダも選択してください。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>The weights take %1 on the graphics card.</source>
        <translation>重みはグラフィックカードのメモリを%1使用します。</translation>
    </message>
    <message>
        <source>The weights take %1; %2 are free.</source>
        <translation>重みは%1を使用します。空きは%2です。</translation>
    </message>
    <message>
        <source>The weights take %1, but only %2 are free: loading will fail or be very slow. Try bfloat16, int8 or a smaller model.</source>
        <translation>重みは%1必要ですが、空きは%2だけです: 読み込みに失敗するか、非常に遅くなります。bfloat16、int8か小さいモデルを試してください。</translation>
    </message>
</context>
<context>
    <name>groundscope::MoveList</name>
    <message>
        <source>Drag a row, or press Alt+Up or Alt+Down, to move it</source>
        <translation>行をドラッグするか、Alt+Up、Alt+Downを押すと移動します</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>削除 (Delete)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上へ移動 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下へ移動 (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>groundscope::NewBuildDialog</name>
    <message>
        <source>Benchmarks to build (*.gsbuild)</source>
        <translation>作成中のベンチマーク (*.gsbuild)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>%1 of %2 alike, kappa %3</source>
        <translation>%2件中%1件一致、カッパ %3</translation>
    </message>
    <message>
        <source>%1 of %2 alike, kappa cannot be told</source>
        <translation>%2件中%1件一致、カッパは算出不可</translation>
    </message>
    <message>
        <source>New Benchmark to Build</source>
        <translation>新規ベンチマークの作成</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>質問(&amp;Q)</translation>
    </message>
    <message>
        <source>MMVP&apos;s CSV, CV-Bench&apos;s JSONL, or a CSV with image and question</source>
        <translation>MMVPのCSV、CV-BenchのJSONL、または画像と質問を含むCSV</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>folder; the questions name pictures in it or below</source>
        <translation>フォルダ。質問はこの中またはその下の画像を参照します</translation>
    </message>
    <message>
        <source>COCO &amp;instances</source>
        <translation>COCOインスタンス(&amp;I)</translation>
    </message>
    <message>
        <source>instances or panoptic JSON; may stay empty</source>
        <translation>instancesまたはpanopticのJSON(空欄可)</translation>
    </message>
    <message>
        <source>&amp;Label pictures</source>
        <translation>ラベル画像(&amp;L)</translation>
    </message>
    <message>
        <source>folder of PNGs as in ADEChallengeData2016; may stay empty</source>
        <translation>ADEChallengeData2016形式のPNGのフォルダ(空欄可)</translation>
    </message>
    <message>
        <source>Their &amp;class list</source>
        <translation>クラス一覧(&amp;C)</translation>
    </message>
    <message>
        <source>objectInfo150.txt; empty: looked for beside them</source>
        <translation>objectInfo150.txt。空欄ならラベル画像の隣を探します</translation>
    </message>
    <message>
        <source>Project &amp;file</source>
        <translation>プロジェクトファイル(&amp;F)</translation>
    </message>
    <message>
        <source>a new file; all decisions go into it</source>
        <translation>新しいファイル。すべての決定を保存します</translation>
    </message>
    <message>
        <source>Propose &amp;objects by rules at once</source>
        <translation>すぐにルールで物体を提案(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>作成(&amp;R)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Compare Annotators</source>
        <translation>アノテーターの比較</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>1人目(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation>2人目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Decided by both</source>
        <translation>両者が決定</translation>
    </message>
    <message>
        <source>Only by %1, only by %2</source>
        <translation>%1のみ、%2のみ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Done or no specific object</source>
        <translation>完了または特定の物体なし</translation>
    </message>
    <message>
        <source>Instances kept or dropped</source>
        <translation>インスタンスの保持/除外</translation>
    </message>
    <message>
        <source>Same expression</source>
        <translation>表現が同じ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Mean IoU of the masks</source>
        <translation>マスクの平均IoU</translation>
    </message>
    <message>
        <source>Where the two differ</source>
        <translation>両者の不一致箇所</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>表現</translation>
    </message>
    <message>
        <source>Agreement of %1 and %2</source>
        <translation>%1と%2の一致度</translation>
    </message>
    <message>
        <source>The two differ nowhere.</source>
        <translation>両者に不一致はありません。</translation>
    </message>
    <message>
        <source>Where they differ; Enter or a double click brings the question up:</source>
        <translation>不一致箇所。Enterまたはダブルクリックで質問を表示:</translation>
    </message>
</context>
<context>
    <name>groundscope::PageCanvas</name>
    <message>
        <source>Page of the figure</source>
        <translation>図のページ</translation>
    </message>
    <message>
        <source>Ctrl and the wheel zoom, dragging pans, Page Up and Page Down turn pages</source>
        <translation>Ctrl+ホイールでズーム、ドラッグで表示位置を移動、Page UpとPage Downでページ送り</translation>
    </message>
</context>
<context>
    <name>groundscope::PairDesk</name>
    <message>
        <source>This question is about one object. Pairs are shown for questions about two.</source>
        <translation>この質問の対象は1つの物体です。ペアは2つの物体に関する質問で表示されます。</translation>
    </message>
    <message>
        <source>No masks yet. Run this image (F5), or open a run.</source>
        <translation>マスクがまだありません。この画像を実行する(F5)か、ランを開いてください。</translation>
    </message>
    <message>
        <source>Nothing is annotated here: there is no ground truth to compare pairs with.</source>
        <translation>アノテーションがありません: ペアと比較するGround Truthがありません。</translation>
    </message>
</context>
<context>
    <name>groundscope::PairDock</name>
    <message>
        <source>Pairs</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>The two objects, and the best pair</source>
        <translation>2つの物体と最良のペア</translation>
    </message>
    <message>
        <source>The pair that is chosen</source>
        <translation>選択中のペア</translation>
    </message>
    <message>
        <source>The pair on the picture</source>
        <translation>画像上のペア</translation>
    </message>
    <message>
        <source>Shown for questions about two objects.</source>
        <translation>2つの物体に関する質問で表示されます。</translation>
    </message>
    <message>
        <source>Masks for the first object by masks for the second; IoU of both together</source>
        <translation>第1の物体のマスク × 第2の物体のマスク。両方を合わせたIoU</translation>
    </message>
    <message>
        <source>%1 with %2: IoU %3</source>
        <translation>%1と%2: IoU %3</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>%1が選択</translation>
    </message>
    <message>
        <source>the best of all</source>
        <translation>全体で最良</translation>
    </message>
    <message>
        <source>Rows: %1 · columns: %2</source>
        <translation>行: %1 · 列: %2</translation>
    </message>
    <message>
        <source>★ best %1</source>
        <translation>★ 最良 %1</translation>
    </message>
</context>
<context>
    <name>groundscope::PatchDesk</name>
    <message>
        <source>Export Corrections as a Patch</source>
        <translation>修正をパッチとしてエクスポート</translation>
    </message>
    <message>
        <source>Patches (*.gspatch)</source>
        <translation>パッチ (*.gspatch)</translation>
    </message>
    <message>
        <source>Folder for the Corrected Files</source>
        <translation>修正済みファイルのフォルダ</translation>
    </message>
    <message>
        <source>Apply a Patch</source>
        <translation>パッチを適用</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n個のファイルを書き込みました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::PatchDialog</name>
    <message>
        <source>(nothing)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Apply a Patch</source>
        <translation>パッチを適用</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>%1
This patch was made for another benchmark, “%2”. Look at every correction.</source>
        <translation>%1
このパッチは別のベンチマーク「%2」用に作られました。すべての修正を確認してください。</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>選択内容</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Take &amp;Theirs in All Conflicts</source>
        <translation>すべての競合で相手を採用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep Ours in All Conflicts</source>
        <translation>すべての競合で自分を保持(&amp;K)</translation>
    </message>
    <message>
        <source>Corrections of the patch; Space takes one or leaves it</source>
        <translation>パッチの修正。Spaceで採用または除外</translation>
    </message>
    <message>
        <source>The chosen correction</source>
        <translation>選択中の修正</translation>
    </message>
    <message>
        <source>%1
  when they began: %2
  here: %3
  theirs: %4</source>
        <translation>%1
  開始時: %2
  ここ: %3
  相手: %4</translation>
    </message>
    <message>
        <source>Shapes
  here: %1
  with the patch: %2</source>
        <translation>図形
  ここ: %1
  パッチ適用後: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s)</source>
        <translation>
            <numerusform>適合%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>競合%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so already</source>
        <translation>
            <numerusform>適用済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of images that are not here</source>
        <translation>
            <numerusform>ここにない画像%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Chosen: %3.</source>
        <translation>%1: %2。選択: %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>修正%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n</source>
        <translation>
            <numerusform>%n件を適用(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::PatchModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Fits, though this image had other values before</source>
        <translation>適合(ただし、この画像の以前の値は異なります)</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>Conflict: replaces what is here</source>
        <translation>競合: ここの内容を置き換えます</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>No such image here</source>
        <translation>該当する画像なし</translation>
    </message>
    <message>
        <source>Take for image</source>
        <translation>採用する画像</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>By</source>
        <translation>修正者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>groundscope::PatchView</name>
    <message>
        <source>Shapes here and with the patch</source>
        <translation>図形(現在とパッチ適用後)</translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>図形%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 vertices, %3 px²</source>
        <translation>%1、頂点%2個、%3 px²</translation>
    </message>
    <message>
        <source>Here: %1. With the patch: %2.</source>
        <translation>ここ: %1。パッチ適用後: %2。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>With the patch</source>
        <translation>パッチ適用後</translation>
    </message>
</context>
<context>
    <name>groundscope::PhraseDesk</name>
    <message>
        <source>Here the noun phrases of the answer appear, once this image was run.</source>
        <translation>この画像を実行すると、ここに回答の名詞句が表示されます。</translation>
    </message>
    <message>
        <source>noun phrases by hand</source>
        <translation>手動の名詞句</translation>
    </message>
    <message>
        <source>Asking the segmenter for masks…</source>
        <translation>セグメンターにマスクを要求しています…</translation>
    </message>
    <message>
        <source>%1 noun phrases (the run: %2)</source>
        <translation>名詞句%1個(ラン: %2)</translation>
    </message>
    <message>
        <source>, oracle IoU %1 (the run: %2)</source>
        <translation>、オラクルIoU %1(ラン: %2)</translation>
    </message>
</context>
<context>
    <name>groundscope::PhraseDock</name>
    <message>
        <source>%1: IoU %2, SAM predicts %3</source>
        <translation>%1: IoU %2、SAMの予測 %3</translation>
    </message>
    <message>
        <source>Answer: mark the words of a noun phrase</source>
        <translation>回答: 名詞句の語をマーク</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>The chosen noun phrase becomes the words marked in the answer</source>
        <translation>選択した名詞句を、回答中でマークした語に置き換えます</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>The words marked in the answer become a noun phrase (Insert)</source>
        <translation>回答中でマークした語を名詞句にします (Insert)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>The chosen noun phrase is split where the text cursor is</source>
        <translation>選択した名詞句をテキストカーソルの位置で分割します</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>The chosen noun phrases become one, with all between them</source>
        <translation>選択した名詞句を、間の語も含めて1つにします</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The chosen noun phrases are taken away (Delete)</source>
        <translation>選択した名詞句を取り除きます (Delete)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the last change of the noun phrases (Ctrl+Z here)</source>
        <translation>名詞句の直前の変更を元に戻します (ここではCtrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z here)</source>
        <translation>やり直す (ここではCtrl+Shift+Z)</translation>
    </message>
    <message>
        <source>The Run&apos;s Phrases</source>
        <translation>ランの句</translation>
    </message>
    <message>
        <source>Back to the noun phrases of the run; Undo brings yours again</source>
        <translation>ランの名詞句に戻します。「元に戻す」で編集内容が復元されます</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>名詞句</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>名詞句</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Where the phrase begins in the answer</source>
        <translation>回答中で句が始まる位置</translation>
    </message>
    <message>
        <source>True IoU of the three masks; without ground truth what SAM predicts</source>
        <translation>3つのマスクの真のIoU。Ground Truthがない場合はSAMの予測値</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>x, y of a pixel</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Phrase Editor</source>
        <translation>句エディター</translation>
    </message>
</context>
<context>
    <name>groundscope::PlotPanel</name>
    <message>
        <source>Values of: %1</source>
        <translation>値: %1</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>棒</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>一覧中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Values as a table</source>
        <translation>値を表で表示</translation>
    </message>
    <message>
        <source>Show the values of this plot as a table</source>
        <translation>このプロットの値を表で表示</translation>
    </message>
    <message>
        <source>Group of samples</source>
        <translation>サンプルのグループ</translation>
    </message>
    <message>
        <source>Selector whose masks are counted</source>
        <translation>マスクを数えるセレクター</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Set another run of this benchmark beside this one</source>
        <translation>このベンチマークの別のランをこのランと並べる</translation>
    </message>
    <message>
        <source>Other Run…</source>
        <translation>他のラン…</translation>
    </message>
</context>
<context>
    <name>groundscope::PlotView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>groundscope::PointDesk</name>
    <message>
        <source>Open a run to try other points for SAM.</source>
        <translation>SAMの別の点を試すには、ランを開いてください。</translation>
    </message>
    <message>
        <source>There is no noun phrase with a heat map yet: run this image (F5) first.</source>
        <translation>ヒートマップのある名詞句がまだありません: 先にこの画像を実行してください(F5)。</translation>
    </message>
    <message>
        <source>There is no segmenter to ask. Choose one under Run &gt; Choose Models (Ctrl+M); for the demo&apos;s images the demo models serve.</source>
        <translation>使用できるセグメンターがありません。実行 &gt; モデルを選択(Ctrl+M)で選択してください。デモの画像にはデモ用モデルを使えます。</translation>
    </message>
    <message>
        <source>The run&apos;s point</source>
        <translation>ランの点</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>1st maximum</source>
        <translation>第1極大</translation>
    </message>
    <message>
        <source>2nd maximum</source>
        <translation>第2極大</translation>
    </message>
    <message>
        <source>3rd maximum</source>
        <translation>第3極大</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>第1</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>第2</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>第3</translation>
    </message>
    <message>
        <source>Random point %1</source>
        <translation>ランダムな点%1</translation>
    </message>
    <message>
        <source>random %1</source>
        <translation>ランダム%1</translation>
    </message>
    <message>
        <source>point at %1, %2</source>
        <translation>点 (%1, %2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>: point at %1, %2</source>
        <translation>: 点 (%1, %2)</translation>
    </message>
    <message>
        <source>The demo&apos;s segmenter answers: it knows synthetic scenes only.</source>
        <translation>デモ用セグメンターが応答します: 合成シーンのみに対応しています。</translation>
    </message>
</context>
<context>
    <name>groundscope::PointLabDock</name>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>State of the point laboratory</source>
        <translation>点ラボの状態</translation>
    </message>
    <message>
        <source>Back to the Run&apos;s Point</source>
        <translation>ランの点に戻す</translation>
    </message>
    <message>
        <source>Places for the point</source>
        <translation>点の位置</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>SAM</source>
        <translation>SAM</translation>
    </message>
    <message>
        <source>IoU of the best of the three masks with the ground truth</source>
        <translation>3つのマスクのうち最良のもののGround TruthとのIoU</translation>
    </message>
    <message>
        <source>Largest IoU that SAM predicts for the three masks</source>
        <translation>3つのマスクに対するSAMの予測IoUの最大値</translation>
    </message>
    <message>
        <source>Random points for comparison</source>
        <translation>比較用のランダムな点</translation>
    </message>
    <message>
        <source>Legend of the IoU</source>
        <translation>IoUの凡例</translation>
    </message>
    <message>
        <source>Points of the grid</source>
        <translation>グリッドの点</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>x, y of a pixel</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 of %2 points; best %3</source>
        <translation>%2点中%1点。最良 %3</translation>
    </message>
    <message>
        <source>; here %1</source>
        <translation>、ここは%1</translation>
    </message>
</context>
<context>
    <name>groundscope::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>groundscope::QueryBar</name>
    <message>
        <source>%1   (%2)</source>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>Completions of the query</source>
        <translation>クエリの補完候補</translation>
    </message>
</context>
<context>
    <name>groundscope::QueryPane</name>
    <message>
        <source>Words, or iou.oracle&gt;0.5</source>
        <translation>単語、またはiou.oracle&gt;0.5</translation>
    </message>
    <message>
        <source>Query for samples</source>
        <translation>サンプルのクエリ</translation>
    </message>
    <message>
        <source>Words are looked for in id, expression, question and tags. Fields: iou.auto&lt;0.5 and pattern:color and phrase~/wing/ (Ctrl+F; Ctrl+Space shows what may follow)</source>
        <translation>単語はID、表現、質問、タグから検索します。フィールド: iou.auto&lt;0.5 and pattern:color and phrase~/wing/ (Ctrl+F。Ctrl+Spaceで続きの候補を表示)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Views of the samples</source>
        <translation>サンプルのビュー</translation>
    </message>
    <message>
        <source>Ready-made and saved queries</source>
        <translation>既定および保存済みのクエリ</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>ファセット</translation>
    </message>
    <message>
        <source>Show facets</source>
        <translation>ファセットを表示</translation>
    </message>
    <message>
        <source>How often each value occurs; tick one to narrow the list</source>
        <translation>各値の出現回数。チェックすると一覧を絞り込みます</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>サンプルの並び順</translation>
    </message>
    <message>
        <source>Order; samples without the value come last</source>
        <translation>並び順。値のないサンプルは最後になります</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>Results read for queries</source>
        <translation>クエリ用に読み込んだ結果</translation>
    </message>
    <message>
        <source>Reading results: %p %</source>
        <translation>結果を読み込み中: %p %</translation>
    </message>
    <message>
        <source>Stop reading results</source>
        <translation>結果の読み込みを停止</translation>
    </message>
    <message>
        <source>Stop reading results: queries know what was read so far</source>
        <translation>結果の読み込みを停止: クエリはそれまでに読み込んだ分を対象とします</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>%1文字目: %2</translation>
    </message>
    <message>
        <source>&amp;Save This View…</source>
        <translation>このビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove a View</source>
        <translation>ビューを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Given order</source>
        <translation>元の順序</translation>
    </message>
</context>
<context>
    <name>groundscope::RegionDesk</name>
    <message>
        <source>Lift on the region</source>
        <translation>領域へのリフト</translation>
    </message>
    <message>
        <source>Share of the token&apos;s attention to the image that lies in the marked region, over the share of the image that it covers: 1 (dashed) is what an even look would give</source>
        <translation>画像へのアテンションのうちマークした領域にある割合を、領域が画像に占める割合で割った値。1(破線)は均等に見た場合の値です</translation>
    </message>
    <message>
        <source>This part of the picture was not seen by the model.</source>
        <translation>画像のこの部分はモデルに入力されていません。</translation>
    </message>
    <message>
        <source>This answer was stored without its attention.</source>
        <translation>この回答はアテンションなしで保存されています。</translation>
    </message>
    <message>
        <source>Mark a part of the picture to see which words look there.</source>
        <translation>画像の一部をマークすると、どの語がそこを見ているかがわかります。</translation>
    </message>
</context>
<context>
    <name>groundscope::RegionDock</name>
    <message>
        <source>Noun phrases</source>
        <translation>名詞句</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of the noun phrase, its text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of the token, its text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Mark a part of the picture to see which words look there.</source>
        <translation>画像の一部をマークすると、どの語がそこを見ているかがわかります。</translation>
    </message>
    <message>
        <source>Mark a box</source>
        <translation>ボックスでマーク</translation>
    </message>
    <message>
        <source>Which words look here: mark a box (Y)</source>
        <translation>ここを見る語: ボックスでマーク (Y)</translation>
    </message>
    <message>
        <source>Mark by brush</source>
        <translation>ブラシでマーク</translation>
    </message>
    <message>
        <source>Which words look here: mark by brush (Shift+Y); hold Shift to add to it</source>
        <translation>ここを見る語: ブラシでマーク (Shift+Y)。Shiftを押しながらで追加</translation>
    </message>
    <message>
        <source>Mark a polygon</source>
        <translation>多角形でマーク</translation>
    </message>
    <message>
        <source>Which words look here: mark a polygon (Alt+Y)</source>
        <translation>ここを見る語: 多角形でマーク (Alt+Y)</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>領域を消去</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>領域を消去 (Esc)</translation>
    </message>
    <message>
        <source>Phrases and tokens that look at the region</source>
        <translation>領域を見ている句とトークン</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>リフト</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>How much of the words&apos; attention to the image lies in the region</source>
        <translation>語の画像へのアテンションのうち領域内にある割合</translation>
    </message>
    <message>
        <source>Share over the region&apos;s part of the image: 1 is what an even look would give</source>
        <translation>割合を、領域が画像に占める割合で割った値: 1は均等に見た場合の値です</translation>
    </message>
    <message>
        <source>How many standard deviations the share is above the mean of all tokens</source>
        <translation>割合が全トークンの平均より標準偏差の何倍上か</translation>
    </message>
    <message>
        <source>%1 of the image</source>
        <translation>画像の%1</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>groundscope::ReviewDock</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation>レビューのページ</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>A&amp;nnotator:</source>
        <translation>アノテーター(&amp;N):</translation>
    </message>
    <message>
        <source>your name or initials</source>
        <translation>名前またはイニシャル</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>アノテーター</translation>
    </message>
    <message>
        <source>⚠ Enter your name first: it is stored with every label.</source>
        <translation>⚠ 先に名前を入力してください: すべてのラベルとともに保存されます。</translation>
    </message>
    <message>
        <source>Previous unreviewed image</source>
        <translation>前の未レビュー画像</translation>
    </message>
    <message>
        <source>Previous unreviewed image (Ctrl+Shift+A)</source>
        <translation>前の未レビュー画像 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Next unreviewed image</source>
        <translation>次の未レビュー画像</translation>
    </message>
    <message>
        <source>Next unreviewed image (Ctrl+Shift+D)</source>
        <translation>次の未レビュー画像 (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>レビューするものはありません</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%2件中%1件レビュー済み</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存済み %1</translation>
    </message>
    <message>
        <source>⚠ Not saved. %1</source>
        <translation>⚠ 保存されていません。%1</translation>
    </message>
</context>
<context>
    <name>groundscope::RunPage</name>
    <message>
        <source>1: question and options</source>
        <translation>1: 質問と選択肢</translation>
    </message>
    <message>
        <source>2: identify the expression</source>
        <translation>2: 表現の特定</translation>
    </message>
    <message>
        <source>3: answer by letter</source>
        <translation>3: 文字で回答</translation>
    </message>
    <message>
        <source>4: write boxes (baseline)</source>
        <translation>4: ボックスを書く(ベースライン)</translation>
    </message>
    <message>
        <source>Clean: every defect corrected</source>
        <translation>Clean: すべての不具合を修正</translation>
    </message>
    <message>
        <source>Paper: as the paper describes</source>
        <translation>Paper: 論文の記述どおり</translation>
    </message>
    <message>
        <source>Reference: as the published scripts do</source>
        <translation>Reference: 公開スクリプトどおり</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> トークン</translation>
    </message>
    <message>
        <source>P&amp;robing:</source>
        <translation>プロービング(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>プロファイル(&amp;P):</translation>
    </message>
    <message>
        <source>Sets switches, attention rows, temperature and judge as the profile has them.</source>
        <translation>スイッチ、アテンションの行、温度、ジャッジをプロファイルどおりに設定します。</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>温度(&amp;T):</translation>
    </message>
    <message>
        <source>0 takes the likeliest word each time.</source>
        <translation>0では毎回最も確率の高い語を選びます。</translation>
    </message>
    <message>
        <source>&amp;Longest answer:</source>
        <translation>最大回答長(&amp;L):</translation>
    </message>
    <message>
        <source>looks at the ground truth</source>
        <translation>Ground Truthを参照</translation>
    </message>
    <message>
        <source>asks a judge</source>
        <translation>ジャッジに尋ねる</translation>
    </message>
    <message>
        <source>&amp;Selectors:</source>
        <translation>セレクター(&amp;S):</translation>
    </message>
    <message>
        <source>k-th pixel of the enlarged map (as published)</source>
        <translation>拡大マップのk番目のピクセル(公開どおり)</translation>
    </message>
    <message>
        <source>k-th peak of the map</source>
        <translation>マップのk番目のピーク</translation>
    </message>
    <message>
        <source>random point of the image</source>
        <translation>画像のランダムな点</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Point &amp;for the masks:</source>
        <translation>マスク用の点(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;k:</source>
        <translation>&amp;k:</translation>
    </message>
    <message>
        <source>See&amp;d of random points:</source>
        <translation>ランダム点のシード(&amp;D):</translation>
    </message>
    <message>
        <source>Several &amp;instances:</source>
        <translation>複数インスタンス(&amp;I):</translation>
    </message>
    <message>
        <source>Asks for masks at up to this many peaks of a phrase&apos;s map and unites them.</source>
        <translation>句のマップのピークのうち最大この数までマスクを求め、結合します。</translation>
    </message>
</context>
<context>
    <name>groundscope::RunSettingsDialog</name>
    <message>
        <source>Run Settings</source>
        <translation>ランの設定</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;witches</source>
        <translation>スイッチ(&amp;W)</translation>
    </message>
    <message>
        <source>Si&amp;milarity</source>
        <translation>類似度(&amp;M)</translation>
    </message>
    <message>
        <source>Jud&amp;ge</source>
        <translation>ジャッジ(&amp;G)</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>&amp;Use These Settings</source>
        <translation>これらの設定を使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Defaults of the Profile</source>
        <translation>プロファイルの既定値(&amp;D)</translation>
    </message>
    <message>
        <source>Probing %1, %2</source>
        <translation>プロービング%1、%2</translation>
    </message>
    <message>
        <source>The open run was made with other settings (%1). Results with these settings go into a new file; a run never mixes them.</source>
        <translation>開いているランは別の設定(%1)で作成されました。この設定の結果は新しいファイルに保存されます。1つのランに混在することはありません。</translation>
    </message>
    <message>
        <source>Choose at least one selector.</source>
        <translation>セレクターを1つ以上選択してください。</translation>
    </message>
    <message>
        <source>A selector asks a judge: set up the endpoint.</source>
        <translation>ジャッジに尋ねるセレクターがあります: エンドポイントを設定してください。</translation>
    </message>
</context>
<context>
    <name>groundscope::RunsDesk</name>
    <message>
        <source>Models side by side</source>
        <translation>モデルを並べて表示</translation>
    </message>
    <message>
        <source>Runs to Compare with the Open One</source>
        <translation>開いているランと比較するラン</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScopeのラン (*.gsrun)</translation>
    </message>
    <message>
        <source>Only runs of one benchmark can be shown side by side.</source>
        <translation>並べて表示できるのは、同じベンチマークのランのみです。</translation>
    </message>
    <message>
        <source>Choose one to three runs beside the open one.</source>
        <translation>開いているランのほかに、ランを1～3件選択してください。</translation>
    </message>
    <message>
        <source>Choose runs of this benchmark to see them side by side.</source>
        <translation>並べて表示するには、このベンチマークのランを選択してください。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較するものはまだありません</translation>
    </message>
    <message>
        <source>The open run has no answer for this image.</source>
        <translation>開いているランにはこの画像の回答がありません。</translation>
    </message>
    <message>
        <source>Says nothing here</source>
        <translation>ここでは何も述べていない</translation>
    </message>
    <message>
        <source>Stored without its attention</source>
        <translation>アテンションなしで保存</translation>
    </message>
    <message>
        <source>The maps lie on the image in different ways and cannot be subtracted</source>
        <translation>マップの画像上の配置が異なるため、差を取れません</translation>
    </message>
    <message>
        <source>The first run has no map to subtract</source>
        <translation>最初のランに差し引くマップがありません</translation>
    </message>
    <message>
        <source>No map of these words</source>
        <translation>これらの語のマップなし</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>answer (%1 of %2)</source>
        <comment>pieces that differ, of all</comment>
        <translation>回答(%1/%2)</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>句</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>mask (IoU %1)</source>
        <translation>マスク(IoU %1)</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>The others are compared with this run</source>
        <translation>他のランの比較基準となるラン</translation>
    </message>
    <message>
        <source>This run lacks the image</source>
        <translation>このランにはこの画像がありません</translation>
    </message>
    <message>
        <source>Map minus the first run&apos;s</source>
        <translation>マップ − 最初のラン</translation>
    </message>
</context>
<context>
    <name>groundscope::SampleDock</name>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Number of samples listed</source>
        <translation>一覧中のサンプル数</translation>
    </message>
    <message>
        <source>List all samples again</source>
        <translation>すべてのサンプルを再び一覧表示</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>絞り込み: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n件のサンプル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>%n件中%1件のサンプル</numerusform>
        </translation>
    </message>
    <message>
        <source>No benchmark is open.</source>
        <translation>ベンチマークが開かれていません。</translation>
    </message>
    <message>
        <source>No sample matches the query.</source>
        <translation>クエリに一致するサンプルはありません。</translation>
    </message>
    <message>
        <source>&amp;Run This Image</source>
        <translation>この画像を実行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>groundscope::SampleModel</name>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>参照表現</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Oracle IoU</source>
        <translation>オラクルIoU</translation>
    </message>
    <message>
        <source>Sample %1, %2, failed: %3</source>
        <translation>サンプル%1、%2、失敗: %3</translation>
    </message>
    <message>
        <source>Sample %1, %2, oracle IoU %3</source>
        <translation>サンプル%1、%2、オラクルIoU %3</translation>
    </message>
    <message>
        <source>Sample %1, %2, %3</source>
        <translation>サンプル%1、%2、%3</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>%1, marked for the figure</source>
        <translation>%1、図用にマーク済み</translation>
    </message>
</context>
<context>
    <name>groundscope::SelectionDock</name>
    <message>
        <source>Selections</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>What the judge was asked and what it replied</source>
        <translation>ジャッジへの質問とその返答</translation>
    </message>
    <message>
        <source>Run this image to see what the selectors choose.</source>
        <translation>セレクターの選択を見るには、この画像を実行してください。</translation>
    </message>
    <message>
        <source>Choices of the selectors</source>
        <translation>セレクターの選択</translation>
    </message>
    <message>
        <source>No selector has looked at this image yet.</source>
        <translation>この画像を見たセレクターはまだありません。</translation>
    </message>
</context>
<context>
    <name>groundscope::SelectionModel</name>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>%1, instances united</source>
        <translation>%1、インスタンスを結合</translation>
    </message>
    <message>
        <source>no phrase</source>
        <translation>句なし</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>マスクなし</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>マスク%1</translation>
    </message>
    <message>
        <source>%1, mask %2</source>
        <translation>%1、マスク%2</translation>
    </message>
    <message>
        <source>the object is not in the image</source>
        <translation>物体は画像にありません</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>セレクター</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>groundscope::ShapesPage</name>
    <message>
        <source>Shapes of the ground truth, with parts and holes</source>
        <translation>Ground Truthの図形(パーツと穴を含む)</translation>
    </message>
    <message>
        <source>Si&amp;mplify:</source>
        <translation>単純化(&amp;M):</translation>
    </message>
    <message>
        <source>How much to simplify the selected shapes</source>
        <translation>選択した図形の単純化の度合い</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>適用(&amp;P)</translation>
    </message>
    <message>
        <source>Simplify the selected shapes</source>
        <translation>選択した図形を単純化</translation>
    </message>
    <message>
        <source>%1 px: %2 → %3 vertices, IoU to the original %4</source>
        <translation>%1 px: 頂点%2 → %3個、元とのIoU %4</translation>
    </message>
    <message>
        <source>Unlock the ground truth to simplify shapes.</source>
        <translation>図形を単純化するにはGround Truthのロックを解除してください。</translation>
    </message>
    <message>
        <source>Move the slider to see what would be left.</source>
        <translation>スライダーを動かすと、残る頂点を確認できます。</translation>
    </message>
    <message>
        <source>Select shapes to simplify them.</source>
        <translation>単純化する図形を選択してください。</translation>
    </message>
    <message>
        <source>This image has no ground truth. Unlock it (Ctrl+L) to draw some.</source>
        <translation>この画像にはGround Truthがありません。描くにはロックを解除してください(Ctrl+L)。</translation>
    </message>
    <message>
        <source>This image has no ground truth. Draw a polygon (P), a rectangle (R) or paint with the brush (B).</source>
        <translation>この画像にはGround Truthがありません。多角形(P)や長方形(R)を描くか、ブラシ(B)で塗ってください。</translation>
    </message>
</context>
<context>
    <name>groundscope::ShortcutEditor</name>
    <message>
        <source>Edit Keyboard Shortcuts</source>
        <translation>キーボードショートカットの編集</translation>
    </message>
    <message>
        <source>GroundScope</source>
        <translation>GroundScope</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>%1に準拠</translation>
    </message>
    <message>
        <source>Name of a command, or its key</source>
        <translation>コマンド名またはキー</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>プリセット(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>ここで新しいキーを押す</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>As in the P&amp;reset</source>
        <translation>プリセットに戻す(&amp;R)</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>独自の設定</translation>
    </message>
    <message>
        <source>%1 went to “%2”</source>
        <translation>%1は「%2」に移りました</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>「%1」には既にこのキーがあります。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which loses it to “%3” when you set or add it.</source>
        <translation>%1は「%2」のキーです。設定または追加すると「%3」に移ります。</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>別のキーを割り当てるコマンドを選択してください。</translation>
    </message>
</context>
<context>
    <name>groundscope::ShortcutsDialog</name>
    <message>
        <source>Mouse on the image</source>
        <translation>画像上のマウス操作</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>カーソル位置でズーム</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+ホイール</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>ヒートマップの不透明度</translation>
    </message>
    <message>
        <source>Alt+Wheel</source>
        <translation>Alt+ホイール</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>画像を移動</translation>
    </message>
    <message>
        <source>Drag, Space+Drag, middle button</source>
        <translation>ドラッグ、Space+ドラッグ、中ボタン</translation>
    </message>
    <message>
        <source>While drawing</source>
        <translation>描画中</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Enter, double click, first vertex</source>
        <translation>Enter、ダブルクリック、最初の頂点</translation>
    </message>
    <message>
        <source>Take the last vertex or point back</source>
        <translation>最後の頂点または点を取り消す</translation>
    </message>
    <message>
        <source>Backspace, Ctrl+Z</source>
        <translation>Backspace、Ctrl+Z</translation>
    </message>
    <message>
        <source>Drop it; then: select and move</source>
        <translation>破棄、その後: 選択と移動</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>フリーハンド</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>45 degrees, square, circle</source>
        <translation>45度、正方形、円</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Onto a neighbour&apos;s outline</source>
        <translation>隣の図形の輪郭に吸着</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Ctrl+クリック</translation>
    </message>
    <message>
        <source>Join, cut: this one only</source>
        <translation>結合、切り抜き: 今回のみ</translation>
    </message>
    <message>
        <source>Ctrl, Alt at the first press</source>
        <translation>押し始めにCtrl、Alt</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>ブラシのサイズ</translation>
    </message>
    <message>
        <source>Wheel, [, ]</source>
        <translation>ホイール、[、]</translation>
    </message>
    <message>
        <source>Not part of the object (SAM)</source>
        <translation>物体に含まれない部分(SAM)</translation>
    </message>
    <message>
        <source>Right button, Shift+Click</source>
        <translation>右ボタン、Shift+クリック</translation>
    </message>
    <message>
        <source>One of the masks of SAM</source>
        <translation>SAMのマスクの1つ</translation>
    </message>
    <message>
        <source>Vertices and shapes</source>
        <translation>頂点と図形</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>頂点を挿入</translation>
    </message>
    <message>
        <source>Drag an edge, Alt+Click</source>
        <translation>辺をドラッグ、Alt+クリック</translation>
    </message>
    <message>
        <source>Remove vertices</source>
        <translation>頂点を削除</translation>
    </message>
    <message>
        <source>Backspace, Alt+Shift+Click</source>
        <translation>Backspace、Alt+Shift+クリック</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>Ctrl+Click, drag around them</source>
        <translation>Ctrl+クリック、囲むようにドラッグ</translation>
    </message>
    <message>
        <source>Move a shape</source>
        <translation>図形を移動</translation>
    </message>
    <message>
        <source>Drag its grip, Ctrl+Drag</source>
        <translation>ハンドルをドラッグ、Ctrl+ドラッグ</translation>
    </message>
    <message>
        <source>Vertex onto a neighbour</source>
        <translation>頂点を隣の図形に吸着</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>ドラッグ中にCtrl</translation>
    </message>
    <message>
        <source>Nudge by 1, 10 pixels</source>
        <translation>1、10ピクセルずつ微調整</translation>
    </message>
    <message>
        <source>Arrows, Shift+Arrows</source>
        <translation>矢印キー、Shift+矢印キー</translation>
    </message>
    <message>
        <source>Next, previous vertex</source>
        <translation>次の頂点、前の頂点</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+→、Alt+←</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>ここでできる操作</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>右ボタン</translation>
    </message>
    <message>
        <source>In the review panel</source>
        <translation>レビューパネル内</translation>
    </message>
    <message>
        <source>Answer right, wrong, skip</source>
        <translation>回答は正解、不正解、スキップ</translation>
    </message>
    <message>
        <source>Concept of the phrase</source>
        <translation>句の概念</translation>
    </message>
    <message>
        <source>Next without a concept</source>
        <translation>概念のない次の句</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>groundscope::SideBySide</name>
    <message>
        <source>Choices side by side</source>
        <translation>選択を並べて表示</translation>
    </message>
    <message>
        <source>Compare:</source>
        <translation>比較:</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1、現在</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>表示/非表示: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::SideDesk</name>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較するものはまだありません</translation>
    </message>
    <message>
        <source>No selector has looked at this image. Run it (F5), or open a run.</source>
        <translation>この画像を見たセレクターはありません。実行する(F5)か、ランを開いてください。</translation>
    </message>
    <message>
        <source>Left (Alt+1)</source>
        <translation>左(Alt+1)</translation>
    </message>
    <message>
        <source>Right (Alt+2)</source>
        <translation>右(Alt+2)</translation>
    </message>
    <message>
        <source>No mask chosen</source>
        <translation>選択されたマスクなし</translation>
    </message>
    <message>
        <source>regret %1</source>
        <translation>リグレット %1</translation>
    </message>
</context>
<context>
    <name>groundscope::SimilarityPage</name>
    <message>
        <source>&amp;Word vectors:</source>
        <translation>単語ベクトル(&amp;W):</translation>
    </message>
    <message>
        <source>A spaCy model folder, or a GloVe or word2vec file. Empty: the language model&apos;s own embeddings.</source>
        <translation>spaCyのモデルフォルダ、またはGloVeかword2vecのファイル。空欄: 言語モデル自身の埋め込み。</translation>
    </message>
    <message>
        <source>&amp;Cut:</source>
        <translation>しきい値(&amp;C):</translation>
    </message>
    <message>
        <source>Below it no mask is chosen. The published scripts take 0.7.</source>
        <translation>これ未満ではマスクを選びません。公開スクリプトは0.7です。</translation>
    </message>
    <message>
        <source>the whole (as published)</source>
        <translation>全体(公開どおり)</translation>
    </message>
    <message>
        <source>the one with the highest predicted IoU</source>
        <translation>予測IoUが最も高いもの</translation>
    </message>
    <message>
        <source>&amp;Mask of the phrase:</source>
        <translation>句のマスク(&amp;M):</translation>
    </message>
    <message>
        <source>the language model&apos;s own</source>
        <translation>言語モデル自身のもの</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>単語ベクトル</translation>
    </message>
    <message>
        <source>Choose a folder of vectors</source>
        <translation>ベクトルのフォルダを選択</translation>
    </message>
    <message>
        <source>Choose a file of vectors</source>
        <translation>ベクトルのファイルを選択</translation>
    </message>
    <message>
        <source>&amp;No mask below a similarity of</source>
        <translation>マスクを選ばない類似度の下限(&amp;N)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Word Vectors</source>
        <translation>単語ベクトル</translation>
    </message>
</context>
<context>
    <name>groundscope::StartPage</name>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1は見つかりません。</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>ラン%1を開く</translation>
    </message>
    <message>
        <source>Open benchmark %1</source>
        <translation>ベンチマーク%1を開く</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>You can also drop a folder or a run file (.gsrun) anywhere on this window.</source>
        <translation>フォルダやランファイル(.gsrun)をこのウィンドウの任意の場所にドロップすることもできます。</translation>
    </message>
    <message>
        <source>GroundScope logo</source>
        <translation>GroundScopeのロゴ</translation>
    </message>
    <message>
        <source>See when and where multimodal language models ground what they say.</source>
        <translation>マルチモーダル言語モデルが発話をいつ、どこにグラウンディングするかを見る。</translation>
    </message>
    <message>
        <source>Open &amp;benchmark</source>
        <translation>ベンチマークを開く(&amp;B)</translation>
    </message>
    <message>
        <source>PixMMVP, PixCV-Bench, or any folder of images with or without annotations</source>
        <translation>PixMMVP、PixCV-Bench、またはアノテーションの有無を問わない任意の画像フォルダ</translation>
    </message>
    <message>
        <source>Open &amp;run</source>
        <translation>ランを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Look through results that were made before, without any model</source>
        <translation>モデルなしで以前の結果を閲覧します</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>A small benchmark with its own models and a finished run: nothing to download</source>
        <translation>専用モデルと完了済みのランを備えた小さなベンチマーク: ダウンロード不要</translation>
    </message>
    <message>
        <source>The demo is not installed beside this program.</source>
        <translation>このプログラムにデモは付属していません。</translation>
    </message>
</context>
<context>
    <name>groundscope::StatusLine</name>
    <message>
        <source>%1 of %2 images</source>
        <translation>%2枚中%1枚の画像</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>no CUDA in this LibTorch</source>
        <translation>このLibTorchはCUDA非対応</translation>
    </message>
    <message>
        <source>no CUDA device found</source>
        <translation>CUDAデバイスなし</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>ユーザーが選択</translation>
    </message>
    <message>
        <source>CUDA found</source>
        <translation>CUDAを検出</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>モデルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Preparing the run…</source>
        <translation>ランを準備しています…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>画像%1</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>画像%1: %2</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>finding noun phrases</source>
        <translation>名詞句を検索中</translation>
    </message>
    <message>
        <source>making heat maps</source>
        <translation>ヒートマップを作成中</translation>
    </message>
    <message>
        <source>reading the image for masks</source>
        <translation>マスク用に画像を読み込み中</translation>
    </message>
    <message>
        <source>making masks</source>
        <translation>マスクを作成中</translation>
    </message>
    <message>
        <source>comparing with the ground truth</source>
        <translation>Ground Truthと比較中</translation>
    </message>
    <message>
        <source>copying the run</source>
        <translation>ランをコピー中</translation>
    </message>
    <message>
        <source>checking the weights</source>
        <translation>重みを確認中</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>heat %1</source>
        <translation>ヒート値 %1</translation>
    </message>
    <message>
        <source>Settings of the next run. Click to change them.</source>
        <translation>次のランの設定。クリックで変更します。</translation>
    </message>
    <message>
        <source>As the published scripts do:</source>
        <translation>公開スクリプトどおり:</translation>
    </message>
    <message>
        <source>Settings of the next run: %1</source>
        <translation>次のランの設定: %1</translation>
    </message>
    <message numerus="yes">
        <source>Image %1 of %2; %n finished</source>
        <translation>
            <numerusform>画像%1/%2、%n枚完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Device, number format, and why. Click to choose models.</source>
        <translation>デバイス、数値形式とその理由。クリックでモデルを選択します。</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>デバイス: %1</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>デバイスなし</translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation>記録済みのラン</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Run file: %1</source>
        <translation>ランファイル: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存済み %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>ロック解除中</translation>
    </message>
    <message>
        <source>Ground truth cannot be changed here.</source>
        <translation>ここではGround Truthを変更できません。</translation>
    </message>
    <message>
        <source>Ground truth is locked. Click or press Ctrl+L to correct it.</source>
        <translation>Ground Truthはロックされています。クリックまたはCtrl+Lで修正できます。</translation>
    </message>
    <message>
        <source>Ground truth can be changed. Click or press Ctrl+L to lock it.</source>
        <translation>Ground Truthは変更できます。クリックまたはCtrl+Lでロックします。</translation>
    </message>
    <message>
        <source>Ground truth locked</source>
        <translation>Ground Truthロック中</translation>
    </message>
    <message>
        <source>Ground truth unlocked</source>
        <translation>Ground Truthロック解除中</translation>
    </message>
    <message>
        <source>Corrections: %1</source>
        <translation>修正: %1</translation>
    </message>
    <message>
        <source>Memory used by this program; %1 of %2 are free</source>
        <translation>このプログラムの使用メモリ。%2中%1が空いています</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>一時停止中: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
</context>
<context>
    <name>groundscope::SwitchesPage</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>When the run is made: prompts, attention, masks</source>
        <translation>ラン作成時: プロンプト、アテンション、マスク</translation>
    </message>
    <message>
        <source>Scoring: can be changed for a stored run</source>
        <translation>採点: 保存済みのランでも変更可能</translation>
    </message>
    <message>
        <source>Published files</source>
        <translation>公開ファイル</translation>
    </message>
    <message>
        <source>Corrected for good</source>
        <translation>恒久的に修正済み</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>プロファイル%1</translation>
    </message>
    <message numerus="yes">
        <source>profile %1, %n as published</source>
        <translation>
            <numerusform>プロファイル%1、%n件は公開どおり</numerusform>
        </translation>
    </message>
    <message>
        <source>A switch that is on does what the published scripts do. A run keeps its profile and every switch that differs.</source>
        <translation>オンのスイッチは公開スクリプトと同じ動作をします。ランはプロファイルと、それと異なるすべてのスイッチを保持します。</translation>
    </message>
    <message>
        <source>Filter: B10, ties, letters …</source>
        <translation>フィルター: B10, ties, letters …</translation>
    </message>
    <message>
        <source>Filter switches</source>
        <translation>スイッチを絞り込む</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>What the published scripts do</source>
        <translation>公開スクリプトの動作</translation>
    </message>
    <message>
        <source>set by “Point”</source>
        <translation>「点」で設定</translation>
    </message>
    <message>
        <source>always corrected</source>
        <translation>常に修正</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>公開どおり</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1、変更あり</translation>
    </message>
    <message>
        <source>Choose a switch to read what it does and what happens while it is off.</source>
        <translation>スイッチを選択すると、その動作とオフのときの動作が表示されます。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1, on:&lt;/b&gt; %2&lt;br&gt;&lt;b&gt;Off:&lt;/b&gt; %3</source>
        <translation>&lt;b&gt;%1、オン:&lt;/b&gt; %2&lt;br&gt;&lt;b&gt;オフ:&lt;/b&gt; %3</translation>
    </message>
</context>
<context>
    <name>groundscope::TableDesk</name>
    <message>
        <source>Stopped. Choose a table to begin again.</source>
        <translation>停止しました。再開するには表を選択してください。</translation>
    </message>
    <message>
        <source>Open a run to see its tables.</source>
        <translation>表を見るには、ランを開いてください。</translation>
    </message>
    <message>
        <source>Runs of the Tables</source>
        <translation>表のラン</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScopeのラン (*.gsrun)</translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>表をエクスポート</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::TableDock</name>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>表の種類</translation>
    </message>
    <message>
        <source>Scores (Table 1)</source>
        <translation>スコア(表1)</translation>
    </message>
    <message>
        <source>Accuracy by pattern (Figs. 17, 18)</source>
        <translation>パターン別の正解率(図17、18)</translation>
    </message>
    <message>
        <source>When grounding emerges (Figs. 6, 20)</source>
        <translation>グラウンディングが現れる時点(図6、20)</translation>
    </message>
    <message>
        <source>What fails (Fig. 5)</source>
        <translation>失敗の内訳(図5)</translation>
    </message>
    <message>
        <source>Length of answers (Table 3)</source>
        <translation>回答の長さ(表3)</translation>
    </message>
    <message>
        <source>Ablation (Table 4)</source>
        <translation>アブレーション(表4)</translation>
    </message>
    <message>
        <source>95 % &amp;intervals</source>
        <translation>95 %区間(&amp;I)</translation>
    </message>
    <message>
        <source>By resampling the samples: takes longer</source>
        <translation>サンプルのリサンプリングによる: 時間がかかります</translation>
    </message>
    <message>
        <source>Add &amp;Runs…</source>
        <translation>ランを追加(&amp;R)…</translation>
    </message>
    <message>
        <source>Open Run &amp;Only</source>
        <translation>開いているランのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Progress of the table</source>
        <translation>表の進捗</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Format of the table</source>
        <translation>表の形式</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>ランなし</translation>
    </message>
</context>
<context>
    <name>groundscope::TextsPage</name>
    <message>
        <source>Right answer</source>
        <translation>正答</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>物体の有無</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>&amp;Expression:</source>
        <translation>表現(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>質問(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Options:</source>
        <translation>選択肢(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>パターン(&amp;P):</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <translation>メモ(&amp;T):</translation>
    </message>
    <message>
        <source>The object is there</source>
        <translation>物体あり</translation>
    </message>
    <message>
        <source>No such object in the image</source>
        <translation>画像に該当物体なし</translation>
    </message>
    <message>
        <source>No specific object is meant</source>
        <translation>特定の物体を指さない</translation>
    </message>
    <message>
        <source>Not annotated yet</source>
        <translation>未アノテーション</translation>
    </message>
    <message>
        <source>fits more than one thing</source>
        <translation>複数のものに当てはまる</translation>
    </message>
    <message>
        <source>The expression fits more than one thing</source>
        <translation>表現が複数のものに当てはまる</translation>
    </message>
    <message>
        <source>&amp;Right answer:</source>
        <translation>正答(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Object:</source>
        <translation>物体(&amp;O):</translation>
    </message>
    <message>
        <source>Amb&amp;iguous:</source>
        <translation>曖昧(&amp;I):</translation>
    </message>
</context>
<context>
    <name>groundscope::TimelineDesk</name>
    <message>
        <source>Here the answer appears token by token, once this image was run.</source>
        <translation>この画像を実行すると、回答がトークンごとにここに表示されます。</translation>
    </message>
    <message>
        <source>Emerged at %1 %: “%2”, IoU %3</source>
        <translation>%1 % で出現:「%2」、IoU %3</translation>
    </message>
    <message>
        <source>Not grounded; best at %1 %: “%2”, IoU %3</source>
        <translation>グラウンディングなし。最良は %1 %:「%2」、IoU %3</translation>
    </message>
</context>
<context>
    <name>groundscope::TimelineDock</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Run this image to see its answer token by token.</source>
        <translation>回答をトークンごとに見るには、この画像を実行してください。</translation>
    </message>
    <message>
        <source>Previous noun phrase</source>
        <translation>前の名詞句</translation>
    </message>
    <message>
        <source>Previous noun phrase (&lt;)</source>
        <translation>前の名詞句 (&lt;)</translation>
    </message>
    <message>
        <source>Previous token</source>
        <translation>前のトークン</translation>
    </message>
    <message>
        <source>Previous token (,)</source>
        <translation>前のトークン (,)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play the answer (K)</source>
        <translation>回答を再生 (K)</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>次のトークン</translation>
    </message>
    <message>
        <source>Next token (.)</source>
        <translation>次のトークン (.)</translation>
    </message>
    <message>
        <source>Next noun phrase</source>
        <translation>次の名詞句</translation>
    </message>
    <message>
        <source>Next noun phrase (&gt;)</source>
        <translation>次の名詞句 (&gt;)</translation>
    </message>
    <message>
        <source>Height of the bars</source>
        <translation>バーの高さ</translation>
    </message>
    <message>
        <source>This answer was stored as text only, without its tokens.</source>
        <translation>この回答はトークンなしのテキストのみで保存されています。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause (K)</source>
        <translation>一時停止 (K)</translation>
    </message>
    <message>
        <source>Drag along for the map of each token</source>
        <translation>ドラッグで各トークンのマップを表示</translation>
    </message>
</context>
<context>
    <name>groundscope::TokenTimeline</name>
    <message>
        <source>%1 · %2 %</source>
        <comment>number of the noun phrase, place in the answer</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>回答のトークン</translation>
    </message>
    <message>
        <source>noun phrase %1, “%2”, at %3 % of the answer</source>
        <translation>名詞句%1「%2」、回答の%3 %の位置</translation>
    </message>
    <message>
        <source>Token %1 of %2: “%3”</source>
        <translation>トークン%1/%2: 「%3」</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made in step %1, vocabulary number %2</source>
        <translation>ステップ%1で生成、語彙番号%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s); none is chosen</source>
        <translation>
            <numerusform>%nトークン。選択なし</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::ToolHint</name>
    <message>
        <source>What the tool does next</source>
        <translation>ツールの次の動作</translation>
    </message>
    <message>
        <source>Effect of the edit</source>
        <translation>編集の効果</translation>
    </message>
</context>
<context>
    <name>groundscope::TourBubble</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End the Tour</source>
        <translation>ツアーを終了(&amp;E)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>groundscope::TourDesk</name>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>ツアーを見る(&amp;T)</translation>
    </message>
    <message>
        <source>The samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Each line is an image with its question. IoU tells how well the best mask fits the ground truth. D and A go to the next and the previous one.</source>
        <translation>各行は画像とその質問です。IoUは最良のマスクがGround Truthにどれだけ合うかを示します。DとAで次と前へ移動します。</translation>
    </message>
    <message>
        <source>What the model said</source>
        <translation>モデルの発話</translation>
    </message>
    <message>
        <source>The underlined words are noun phrases. Click one, or press &lt; and &gt;, to see where the model looked when it wrote it.</source>
        <translation>下線付きの語は名詞句です。クリックするか &lt; と &gt; を押すと、モデルがそれを書いたときに見ていた場所がわかります。</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>見ていた場所</translation>
    </message>
    <message>
        <source>Orange is attention; the ring is its peak. From there SAM draws the masks. G, H and V hide and show the ground truth, the heat map and the mask.</source>
        <translation>オレンジはアテンション、輪はそのピークです。SAMはそこからマスクを作ります。G、H、VでGround Truth、ヒートマップ、マスクの表示を切り替えます。</translation>
    </message>
    <message>
        <source>The masks of the phrase</source>
        <translation>句のマスク</translation>
    </message>
    <message>
        <source>Three masks per phrase, with the IoU that SAM predicts and the true one. 1, 2 and 3 choose one; O shows the one that the oracle chose.</source>
        <translation>句ごとに3つのマスクがあり、SAMの予測IoUと真のIoUを示します。1、2、3で選択し、Oでオラクルの選択を表示します。</translation>
    </message>
    <message>
        <source>Four workspaces</source>
        <translation>4つのワークスペース</translation>
    </message>
    <message>
        <source>Inspect one answer, audit many, annotate the ground truth, analyse the whole run. Ctrl+Shift+P finds every command by its name.</source>
        <translation>1つの回答の検査、多数の監査、Ground Truthのアノテーション、ラン全体の分析。Ctrl+Shift+Pですべてのコマンドを名前で検索できます。</translation>
    </message>
    <message>
        <source>New here? Five steps show what is where on this demo.</source>
        <translation>初めてですか? 5つのステップで、このデモを使って画面を案内します。</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>ツアーを見る</translation>
    </message>
</context>
<context>
    <name>groundscope::TournamentDesk</name>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>The judge was the loaded model, and none is loaded now. Run one image (F5) first: its models stay in memory.</source>
        <translation>ジャッジは読み込み済みのモデルでしたが、現在は何も読み込まれていません。先に画像を1枚実行してください(F5): そのモデルがメモリに残ります。</translation>
    </message>
    <message>
        <source>Set up an endpoint first (Run Settings). Nothing is sent before you have seen how much it would be.</source>
        <translation>先にエンドポイントを設定してください(ランの設定)。送信量を確認するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Replay This Match</source>
        <translation>この対戦を再実行</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <translation>%1への送信予定: %2。</translation>
    </message>
    <message>
        <source>The question holds the expression and pictures with one mask each. The reply is shown and not stored.</source>
        <translation>リクエストには表現と、マスクを1つずつ重ねた画像が含まれます。返答は表示されますが保存されません。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Asked again just now; not stored in the run.</source>
        <translation>今回再度尋ねた結果です。ランには保存されません。</translation>
    </message>
</context>
<context>
    <name>groundscope::TournamentDock</name>
    <message>
        <source>a mask that is not there</source>
        <translation>存在しないマスク</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>ラウンド%1</translation>
    </message>
    <message>
        <source>Tournament</source>
        <translation>トーナメント</translation>
    </message>
    <message>
        <source>Selector whose judge was asked</source>
        <translation>ジャッジに尋ねたセレクター</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>画像の順序</translation>
    </message>
    <message>
        <source>Matches, the one that decided first</source>
        <translation>対戦(最終決定のものが先頭)</translation>
    </message>
    <message>
        <source>Match, and its pictures in the order shown</source>
        <translation>対戦とその画像(提示順)</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>What was asked and replied in this match</source>
        <translation>この対戦での質問と返答</translation>
    </message>
    <message>
        <source>In the same order</source>
        <translation>同じ順序</translation>
    </message>
    <message>
        <source>In reverse order</source>
        <translation>逆順</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>Re&amp;play This Match</source>
        <translation>この対戦を再実行(&amp;P)</translation>
    </message>
    <message>
        <source>State of the replay</source>
        <translation>再実行の状態</translation>
    </message>
    <message>
        <source>No judge was asked about this image.</source>
        <translation>この画像についてジャッジへの問い合わせはありません。</translation>
    </message>
    <message>
        <source>Run this image to see how its masks compete before a judge.</source>
        <translation>この画像を実行すると、マスクがジャッジの前でどう競うかがわかります。</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>決勝</translation>
    </message>
    <message>
        <source>%1: taken %2</source>
        <translation>%1: %2を採用</translation>
    </message>
    <message>
        <source>%1: nothing taken</source>
        <translation>%1: 採用なし</translation>
    </message>
    <message>
        <source>%1 ✓ taken</source>
        <translation>%1 ✓ 採用</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Replayed: taken %1</source>
        <translation>再実行: %1を採用</translation>
    </message>
    <message>
        <source>In another order: taken %1</source>
        <translation>別の順序: %1を採用</translation>
    </message>
    <message>
        <source>another choice</source>
        <translation>別の選択</translation>
    </message>
    <message>
        <source>Asked again in another order: %1 of %2 gave another choice</source>
        <translation>別の順序で再度尋ねた結果: %2回中%1回が別の選択</translation>
    </message>
</context>
<context>
    <name>groundscope::TrialDesk</name>
    <message>
        <source>The run&apos;s own result. Tried out: %1.</source>
        <translation>ラン自身の結果。試行: %1。</translation>
    </message>
    <message>
        <source>Tried out, not stored in the run: %1.</source>
        <translation>試行中。ランには保存されません: %1。</translation>
    </message>
</context>
<context>
    <name>groundscope::UnlockDialog</name>
    <message>
        <source>Unlock Ground Truth</source>
        <translation>Ground Truthのロック解除</translation>
    </message>
    <message>
        <source>Every correction is signed with your name and can be taken back. The benchmark&apos;s own files stay as they are. You are asked once.</source>
        <translation>すべての修正にあなたの名前が付き、取り消すことができます。ベンチマーク自体のファイルは変更されません。この確認は一度だけです。</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>名前またはイニシャル</translation>
    </message>
    <message>
        <source>Reason of the corrections</source>
        <translation>修正の理由</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>空欄可</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
</context>
<context>
    <name>groundscope::VerdictPage</name>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation>モデルの回答</translation>
    </message>
    <message>
        <source>Probing 1: question and options</source>
        <translation>プロービング1: 質問と選択肢</translation>
    </message>
    <message>
        <source>Probing 2: identify the expression</source>
        <translation>プロービング2: 表現の特定</translation>
    </message>
    <message>
        <source>Probing 3: answer by letter</source>
        <translation>プロービング3: 文字で回答</translation>
    </message>
    <message>
        <source>Probing %1</source>
        <translation>プロービング%1</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 正解</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ 不正解</translation>
    </message>
    <message>
        <source>Answer under review</source>
        <translation>レビュー中の回答</translation>
    </message>
    <message>
        <source>Y right, N wrong, S skip</source>
        <translation>Yで正解、Nで不正解、Sでスキップ</translation>
    </message>
    <message>
        <source>Answer to review</source>
        <translation>レビューする回答</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Other probings</source>
        <translation>他のプロービング</translation>
    </message>
    <message>
        <source>Answers to the other probings</source>
        <translation>他のプロービングへの回答</translation>
    </message>
    <message>
        <source>✓ Right (Y)</source>
        <translation>✓ 正解 (Y)</translation>
    </message>
    <message>
        <source>✗ Wrong (N)</source>
        <translation>✗ 不正解 (N)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>スキップ (S)</translation>
    </message>
    <message>
        <source>✓ %1 – correct</source>
        <translation>✓ %1 – 正解</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>正答: %1</translation>
    </message>
    <message>
        <source>Identify: %1</source>
        <translation>特定対象: %1</translation>
    </message>
    <message>
        <source>There is no answer to review for this image.</source>
        <translation>この画像にはレビューする回答がありません。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>他のラン</translation>
    </message>
    <message>
        <source>Answers of other runs</source>
        <translation>他のランの回答</translation>
    </message>
</context>
<context>
    <name>groundscope::WhatIfDesk</name>
    <message>
        <source>The model is asked…</source>
        <translation>モデルに尋ねています…</translation>
    </message>
    <message>
        <source>No models are chosen.</source>
        <translation>モデルが選択されていません。</translation>
    </message>
</context>
<context>
    <name>groundscope::WhatIfDialog</name>
    <message>
        <source>No noun phrase was found.</source>
        <translation>名詞句が見つかりませんでした。</translation>
    </message>
    <message>
        <source>No mask was made.</source>
        <translation>マスクは作成されませんでした。</translation>
    </message>
    <message>
        <source>“%1” at %2 %</source>
        <translation>「%1」(位置%2 %)</translation>
    </message>
    <message>
        <source>Best: %1, IoU %2</source>
        <translation>最良: %1、IoU %2</translation>
    </message>
    <message>
        <source>Likeliest: %1</source>
        <translation>最も確率の高いもの: %1</translation>
    </message>
    <message>
        <source>In the run</source>
        <translation>ランの結果</translation>
    </message>
    <message>
        <source>This try</source>
        <translation>今回の試行</translation>
    </message>
    <message>
        <source>&amp;Question to the model; the run stays as it is:</source>
        <translation>モデルへの質問(ランは変更されません)(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>尋ねる(&amp;A)</translation>
    </message>
    <message>
        <source>Ask the model (Ctrl+Enter)</source>
        <translation>モデルに尋ねる (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>As in the &amp;Run</source>
        <translation>ランと同じ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>回答: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>画像: %1</translation>
    </message>
    <message>
        <source>Tries of this session</source>
        <translation>このセッションの試行</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>名詞句</translation>
    </message>
    <message>
        <source>At %</source>
        <translation>位置 %</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Cop&amp;y the Tries</source>
        <translation>試行をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>What If: Image %1</source>
        <translation>質問を変えて試す: 画像%1</translation>
    </message>
    <message>
        <source>The run has no answer for this image.</source>
        <translation>このランにはこの画像の回答がありません。</translation>
    </message>
    <message>
        <source>Change the question and ask.</source>
        <translation>質問を変更して尋ねてください。</translation>
    </message>
</context>
<context>
    <name>groundscope::Workspace</name>
    <message>
        <source>noun phrase “%1”</source>
        <translation>名詞句「%1」</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation>マスク%1/%2</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>the choice of: %1</source>
        <translation>選択元: %1</translation>
    </message>
    <message>
        <source>No images here</source>
        <translation>画像がありません</translation>
    </message>
    <message>
        <source>This folder holds no image that can be opened. Choose another one.</source>
        <translation>このフォルダには開ける画像がありません。別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>画像を読み込んでいます…</translation>
    </message>
    <message>
        <source>The model is reading the image…</source>
        <translation>モデルが画像を読み込んでいます…</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>回答全体</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>The masks follow the answer…</source>
        <translation>マスクは回答の後に作成されます…</translation>
    </message>
    <message>
        <source>The answer has no noun phrase, so there is nothing to segment.</source>
        <translation>回答に名詞句がないため、セグメントするものがありません。</translation>
    </message>
    <message>
        <source>This image has no masks yet: its run ended after the stage “%1”.</source>
        <translation>この画像にはまだマスクがありません: ランは段階「%1」の後に終了しました。</translation>
    </message>
    <message>
        <source>There is no mask for this noun phrase.</source>
        <translation>この名詞句のマスクはありません。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1を開いています…</translation>
    </message>
    <message>
        <source>The ground truth of this image is empty</source>
        <translation>この画像のGround Truthは空です</translation>
    </message>
    <message>
        <source>%1: no mask (%2)</source>
        <translation>%1: マスクなし(%2)</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>画像%1</translation>
    </message>
    <message>
        <source>chosen by the oracle</source>
        <translation>オラクルが選択</translation>
    </message>
</context>
<context>
    <name>groundscope::WriteBuildDialog</name>
    <message>
        <source>Write Benchmark</source>
        <translation>ベンチマークの書き出し</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>レイアウト(&amp;L)</translation>
    </message>
    <message>
        <source>Whose decisions count &amp;first</source>
        <translation>優先する決定者(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>新規フォルダ(&amp;N)</translation>
    </message>
    <message>
        <source>Questions nobody has decided are left out. Pictures are copied into the folder.</source>
        <translation>誰も決定していない質問は除外されます。画像はフォルダにコピーされます。</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き出す(&amp;W)</translation>
    </message>
</context>
</TS>
