<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AnnotationEditor</name>
    <message>
        <source>Take it
(Enter)</source>
        <translation type="vanished">採用
(Enter)</translation>
    </message>
    <message>
        <source>Mask %1 of %2, predicted IoU %3: 1, 2, 3 choose, Enter takes it; more points correct it, Esc drops it.</source>
        <translation type="vanished">マスク%1/%2、予測IoU %3: 1、2、3で選択、Enterで採用。点を追加して修正、Escで破棄。</translation>
    </message>
    <message>
        <source>Waiting for the segmenter. Backspace takes the last point back, Esc drops the prompt.</source>
        <translation type="vanished">セグメンターを待っています。Backspaceで最後の点を取り消し、Escでプロンプトを破棄します。</translation>
    </message>
    <message>
        <source>Drag a box around the object; then clicks correct it.</source>
        <translation type="vanished">物体の周りをドラッグしてボックスで囲み、その後クリックで修正します。</translation>
    </message>
    <message>
        <source>Click on the object; the right button or Shift marks what does not belong to it.</source>
        <translation type="vanished">物体をクリックします。右ボタンまたはShiftで物体に含まれない部分を指定します。</translation>
    </message>
    <message>
        <source>Drag draws an ellipse, with Shift a circle. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation type="vanished">ドラッグで楕円、Shiftで円を描きます。CtrlまたはJで選択図形と結合、AltまたはCで切り抜き。</translation>
    </message>
    <message>
        <source>Drag draws a rectangle, with Shift a square. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation type="vanished">ドラッグで長方形、Shiftで正方形を描きます。CtrlまたはJで選択図形と結合、AltまたはCで切り抜き。</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="vanished">%1 px</translation>
    </message>
    <message>
        <source>Drag erases, with Ctrl it paints; the wheel or [ and ] change the size (%1).</source>
        <translation type="vanished">ドラッグで消去、Ctrlを押すと塗ります。ホイールまたは[ ]でサイズ変更(%1)。</translation>
    </message>
    <message>
        <source>Drag paints on the selected shape, with Ctrl it erases; the wheel or [ and ] change the size (%1).</source>
        <translation type="vanished">ドラッグで選択図形に塗り足し、Ctrlを押すと消去します。ホイールまたは[ ]でサイズ変更(%1)。</translation>
    </message>
    <message>
        <source>Click sets vertices, a drag draws freehand. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation type="vanished">クリックで頂点を置き、ドラッグでフリーハンド。CtrlまたはJで選択図形と結合、AltまたはCで切り抜き。</translation>
    </message>
    <message>
        <source>Shift keeps to 45 degrees, Ctrl to neighbours; Backspace takes a vertex back, Esc drops it.</source>
        <translation type="vanished">Shiftで45度単位、Ctrlで隣の図形に吸着。Backspaceで頂点を取り消し、Escで破棄。</translation>
    </message>
    <message>
        <source>Enter, double click or the first vertex finishes; Backspace takes a vertex back, Esc drops it.</source>
        <translation type="vanished">Enter、ダブルクリック、または最初の頂点で完了。Backspaceで頂点を取り消し、Escで破棄。</translation>
    </message>
    <message>
        <source>Ground truth is locked: Ctrl+L unlocks it.</source>
        <translation type="vanished">Ground Truthはロックされています: Ctrl+Lでロック解除。</translation>
    </message>
    <message>
        <source>Drag moves the vertex, with Ctrl onto a neighbour; Alt+Shift+click removes it, Ctrl+click selects more.</source>
        <translation type="vanished">ドラッグで頂点を移動、Ctrlで隣の図形に吸着。Alt+Shift+クリックで削除、Ctrl+クリックで追加選択。</translation>
    </message>
    <message>
        <source>Drag or Alt+click inserts a vertex.</source>
        <translation type="vanished">ドラッグまたはAlt+クリックで頂点を挿入します。</translation>
    </message>
    <message>
        <source>Click selects a shape, a drag several; P draws a polygon, Q asks the segmenter.</source>
        <translation type="vanished">クリックで図形を選択、ドラッグで複数選択。Pで多角形を描画、Qでセグメンターを使用。</translation>
    </message>
    <message>
        <source>Drag the grip or Ctrl+drag moves the shape, arrows nudge it, a drag around vertices selects them.</source>
        <translation type="vanished">ハンドルのドラッグまたはCtrl+ドラッグで図形を移動、矢印キーで微調整、頂点を囲むドラッグで選択します。</translation>
    </message>
    <message>
        <source>A drag through a shape cuts it; clicks draw a line with corners.</source>
        <translation type="vanished">図形を横切ってドラッグすると分割します。クリックで折れ線を描きます。</translation>
    </message>
    <message>
        <source>Enter or a double click cuts; Backspace takes the last vertex back.</source>
        <translation type="vanished">Enterまたはダブルクリックで分割、Backspaceで最後の頂点を取り消します。</translation>
    </message>
</context>
<context>
    <name>AuditActions</name>
    <message>
        <source>Choices &amp;Side by Side</source>
        <translation type="vanished">選択結果を並べて表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Error Overlay (TP, FP, FN)</source>
        <translation type="vanished">誤差の重ね表示(TP、FP、FN)(&amp;E)</translation>
    </message>
    <message>
        <source>Verdict &amp;1: First or Left Better</source>
        <translation type="vanished">判定 &amp;1: 最初または左が良い</translation>
    </message>
    <message>
        <source>Verdict &amp;2: Second or Right Better</source>
        <translation type="vanished">判定 &amp;2: 2番目または右が良い</translation>
    </message>
    <message>
        <source>Verdict &amp;3: Both Fine</source>
        <translation type="vanished">判定 &amp;3: どちらも良い</translation>
    </message>
    <message>
        <source>Verdict &amp;4: Both Wrong</source>
        <translation type="vanished">判定 &amp;4: どちらも誤り</translation>
    </message>
    <message>
        <source>Verdict &amp;5: Ground Truth Problem</source>
        <translation type="vanished">判定 &amp;5: Ground Truthの問題</translation>
    </message>
    <message>
        <source>&amp;Give Verdicts</source>
        <translation type="vanished">判定を付ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Clear the Verdict</source>
        <translation type="vanished">判定を消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Note on the Verdict</source>
        <translation type="vanished">判定へのメモ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Resume the Audit</source>
        <translation type="vanished">監査を再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <translation type="vanished">ブラインド(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tournament of the Judge</source>
        <translation type="vanished">ジャッジのトーナメント(&amp;T)</translation>
    </message>
    <message>
        <source>Right Answer, &amp;Wrong Place</source>
        <translation type="vanished">回答は正解、場所は誤り(&amp;W)</translation>
    </message>
    <message>
        <source>Wrong Answer, Right &amp;Place</source>
        <translation type="vanished">回答は不正解、場所は正しい(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xport Verdicts…</source>
        <translation type="vanished">判定をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation type="vanished">監査(&amp;A)</translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation type="vanished">理由(&amp;O)</translation>
    </message>
</context>
<context>
    <name>AuditLabels</name>
    <message>
        <source>Part of it only</source>
        <translation type="vanished">一部のみ</translation>
    </message>
    <message>
        <source>More than it</source>
        <translation type="vanished">はみ出しあり</translation>
    </message>
    <message>
        <source>Another object</source>
        <translation type="vanished">別の物体</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation type="vanished">輪郭が粗い</translation>
    </message>
    <message>
        <source>Wrong phrase</source>
        <translation type="vanished">句が違う</translation>
    </message>
    <message>
        <source>Point beside it</source>
        <translation type="vanished">点が外れている</translation>
    </message>
    <message>
        <source>Instance missing</source>
        <translation type="vanished">インスタンスの欠落</translation>
    </message>
    <message>
        <source>Expression unclear</source>
        <translation type="vanished">表現が不明確</translation>
    </message>
    <message>
        <source>Ground truth off</source>
        <translation type="vanished">Ground Truthのずれ</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation type="vanished">%1が良い</translation>
    </message>
    <message>
        <source>Both fine</source>
        <translation type="vanished">どちらも良い</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation type="vanished">どちらも誤り</translation>
    </message>
    <message>
        <source>Ground truth problem</source>
        <translation type="vanished">Ground Truthの問題</translation>
    </message>
    <message>
        <source>No blind verdicts yet.</source>
        <translation type="vanished">ブラインド判定はまだありません。</translation>
    </message>
    <message>
        <source>Blind verdicts: %1. Preferred: %2 %3, %4 %5.</source>
        <translation type="vanished">ブラインド判定: %1。選好: %2 %3、%4 %5。</translation>
    </message>
    <message>
        <source>The mask on the left was preferred in %1 % of them.</source>
        <translation type="vanished">そのうち%1 %で左側のマスクが選ばれました。</translation>
    </message>
    <message>
        <source>The preferred mask had the higher IoU in %1 % of %2.</source>
        <translation type="vanished">%2件中%1 %で、選ばれたマスクのIoUの方が高い値でした。</translation>
    </message>
    <message>
        <source>No image was audited by both.</source>
        <translation type="vanished">両者が監査した画像はありません。</translation>
    </message>
</context>
<context>
    <name>BuildWindow</name>
    <message>
        <source>Benchmarks to build (*.gsbuild)</source>
        <translation type="vanished">作成中のベンチマーク (*.gsbuild)</translation>
    </message>
</context>
<context>
    <name>CanvasRegions</name>
    <message>
        <source>ground truth shape %1 of %2</source>
        <translation type="vanished">Ground Truthの図形%1/%2</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation type="vanished">マスク%1/%2</translation>
    </message>
    <message>
        <source>noun phrase “%1”</source>
        <translation type="vanished">名詞句「%1」</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation type="vanished">IoU %1</translation>
    </message>
    <message>
        <source>the choice of: %1</source>
        <translation type="vanished">選択元: %1</translation>
    </message>
    <message>
        <source>token %1 of %2: “%3”</source>
        <translation type="vanished">トークン%1/%2: 「%3」</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Cividis</source>
        <translation type="vanished">Cividis</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation type="vanished">Viridis</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="vanished">グレー</translation>
    </message>
    <message>
        <source>Blue–white–orange</source>
        <translation type="vanished">青–白–オレンジ</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>This sample has not been run yet.</source>
        <translation type="vanished">このサンプルはまだ実行されていません。</translation>
    </message>
    <message>
        <source>The answer has no noun phrases.</source>
        <translation type="vanished">回答に名詞句がありません。</translation>
    </message>
    <message>
        <source>%1  ✓ correct</source>
        <translation type="vanished">%1  ✓ 正解</translation>
    </message>
    <message>
        <source>Mask of the whole answer: IoU %1</source>
        <translation type="vanished">回答全体のマスク: IoU %1</translation>
    </message>
    <message>
        <source>Noun phrase %1, mask %2 (%3): IoU %4</source>
        <translation type="vanished">名詞句%1、マスク%2(%3): IoU %4</translation>
    </message>
    <message>
        <source>No mask was selected</source>
        <translation type="vanished">マスクは選択されませんでした</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation type="vanished">サンプル%1</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation type="vanished">参照表現</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="vanished">質問</translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="vanished">選択肢</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation type="vanished">モデルの回答</translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation type="vanished">オラクル</translation>
    </message>
    <message>
        <source>own range for each map</source>
        <translation type="vanished">マップごとの値域</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation type="vanished">Ground Truth</translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="vanished">マスク</translation>
    </message>
    <message>
        <source>oracle&apos;s choice</source>
        <translation type="vanished">オラクルの選択</translation>
    </message>
    <message>
        <source>highest attention</source>
        <translation type="vanished">最大アテンション</translation>
    </message>
    <message>
        <source>Sample %1, continued</source>
        <translation type="vanished">サンプル%1(続き)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="vanished">ページ%1/%2</translation>
    </message>
    <message>
        <source>No attention map</source>
        <translation type="vanished">アテンションマップなし</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="vanished">アテンション</translation>
    </message>
    <message>
        <source>highest at (%1, %2)</source>
        <translation type="vanished">最大値の位置(%1, %2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="vanished">%1 · %2</translation>
    </message>
    <message>
        <source>★ Oracle</source>
        <translation type="vanished">★ オラクル</translation>
    </message>
    <message>
        <source>IoU %1 · predicted %2</source>
        <translation type="vanished">IoU %1 · 予測 %2</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation type="vanished">予測IoU %1</translation>
    </message>
    <message>
        <source>No masks</source>
        <translation type="vanished">マスクなし</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>The blank before a PixMMVP expression reaches prompts, judges and word vectors, so that its determiner stays.</source>
        <translation type="vanished">PixMMVPの表現の前の空白がプロンプト、ジャッジ、単語ベクトルに渡り、限定詞が残ります。</translation>
    </message>
    <message>
        <source>Expressions are trimmed.</source>
        <translation type="vanished">表現の前後の空白を取り除きます。</translation>
    </message>
    <message>
        <source>Doubled quotes (&quot;&quot;Z&quot;&quot;) reach prompts.</source>
        <translation type="vanished">二重になった引用符(&quot;&quot;Z&quot;&quot;)がプロンプトに渡ります。</translation>
    </message>
    <message>
        <source>Quotes are un-doubled.</source>
        <translation type="vanished">二重の引用符を元に戻します。</translation>
    </message>
    <message>
        <source>Ids begin at 1 in answers, masks and meta lines, at 0 in selection rows.</source>
        <translation type="vanished">IDは回答、マスク、メタ行では1から、選択行では0から始まります。</translation>
    </message>
    <message>
        <source>Each file is read and written as it counts; inside there is one id.</source>
        <translation type="vanished">各ファイルはそれぞれの数え方で読み書きし、内部のIDは1種類です。</translation>
    </message>
    <message>
        <source>The first token&apos;s attention is that of the second-to-last prompt row.</source>
        <translation type="vanished">最初のトークンのアテンションは、プロンプトの最後から2番目の行のものです。</translation>
    </message>
    <message>
        <source>It is that of the last prompt row, which produced the token.</source>
        <translation type="vanished">そのトークンを生成した、プロンプトの最後の行のものです。</translation>
    </message>
    <message>
        <source>Scripts that keep the whole sequence use the row in which a token is the query.</source>
        <translation type="vanished">系列全体を保持するスクリプトは、トークンがクエリになる行を使います。</translation>
    </message>
    <message>
        <source>A token has the row that produced it.</source>
        <translation type="vanished">トークンには、それを生成した行を割り当てます。</translation>
    </message>
    <message>
        <source>As many output tokens as the prompt has ids are cut off.</source>
        <translation type="vanished">プロンプトのIDの数だけ出力トークンが切り捨てられます。</translation>
    </message>
    <message>
        <source>Only generated tokens are looked at, and all of them.</source>
        <translation type="vanished">生成されたトークンだけを、すべて対象にします。</translation>
    </message>
    <message>
        <source>A phrase without tokens, or none left, stops the script.</source>
        <translation type="vanished">トークンのない句、または句が残らない場合にスクリプトが停止します。</translation>
    </message>
    <message>
        <source>They count as no phrases.</source>
        <translation type="vanished">句なしとして数えます。</translation>
    </message>
    <message>
        <source>An image without phrases has a file that is never matched, and scores 0 even when the object is not there.</source>
        <translation type="vanished">句のない画像のファイルはどれにも対応付けられず、物体が存在しない場合でも0点になります。</translation>
    </message>
    <message>
        <source>It is an empty prediction: 1 when the object is not there.</source>
        <translation type="vanished">空の予測です: 物体が存在しないときは1とします。</translation>
    </message>
    <message>
        <source>Phrases and answers that hold the separators break the meta file&apos;s lines.</source>
        <translation type="vanished">区切り文字を含む句や回答がメタファイルの行を壊します。</translation>
    </message>
    <message>
        <source>They are read to the end, and line breaks are written as blanks.</source>
        <translation type="vanished">最後まで読み、改行は空白として書き出します。</translation>
    </message>
    <message>
        <source>Of equally good candidates the last one wins, also when all IoUs are 0.</source>
        <translation type="vanished">同点の候補では最後のものが選ばれ、IoUがすべて0のときも同様です。</translation>
    </message>
    <message>
        <source>The first one wins; when no candidate touches the target none is chosen.</source>
        <translation type="vanished">最初のものを選び、ターゲットに触れる候補がなければ何も選びません。</translation>
    </message>
    <message>
        <source>The oracle scores 1 where the object is not there.</source>
        <translation type="vanished">オラクルは物体が存在しない場合に1を得ます。</translation>
    </message>
    <message>
        <source>Kept; the mean over images with a target is always beside it.</source>
        <translation type="vanished">そのまま残し、ターゲットのある画像の平均を常に併記します。</translation>
    </message>
    <message>
        <source>Thresholds and seed words are read and not used.</source>
        <translation type="vanished">しきい値とシード語は読み込まれますが使われません。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="vanished">これらはありません。</translation>
    </message>
    <message>
        <source>Selection takes pictures in the folder&apos;s order, and replies beyond them crash or wrap.</source>
        <translation type="vanished">選択は画像をフォルダの順序で扱い、範囲外の返答はクラッシュまたは末尾からの参照になります。</translation>
    </message>
    <message>
        <source>Pictures are sorted, replies checked: out of range is the first picture, flagged.</source>
        <translation type="vanished">画像を並べ替え、返答を検査します: 範囲外は最初の画像とし、印を付けます。</translation>
    </message>
    <message>
        <source>The folder of a selected file is put before it twice.</source>
        <translation type="vanished">選択ファイルのフォルダが二重に前置されます。</translation>
    </message>
    <message>
        <source>The base name is looked up in the folder of predictions.</source>
        <translation type="vanished">予測フォルダ内でファイル名を検索します。</translation>
    </message>
    <message>
        <source>The failure histogram counts an IoU of exactly 0.5 as failure, swaps two labels and stops at NONE.</source>
        <translation type="vanished">失敗ヒストグラムはIoUがちょうど0.5の場合を失敗と数え、2つのラベルを取り違え、NONEで停止します。</translation>
    </message>
    <message>
        <source>0.5 succeeds. Labels by meaning and NONE as empty prediction are settled for good.</source>
        <translation type="vanished">0.5は成功とします。ラベルは意味どおりとし、NONEは常に空の予測とします。</translation>
    </message>
    <message>
        <source>Predictions of single-mask models belong to images by their position in a sorted list.</source>
        <translation type="vanished">単一マスクのモデルの予測は、並べ替えた一覧での位置で画像に対応付けられます。</translation>
    </message>
    <message>
        <source>They belong by id.</source>
        <translation type="vanished">IDで対応付けます。</translation>
    </message>
    <message>
        <source>Pairs of objects are split at every comma; the boxed one is practically always the first.</source>
        <translation type="vanished">物体のペアはすべてのコンマで分割され、枠で囲まれたものは実質的に常に最初の物体になります。</translation>
    </message>
    <message>
        <source>Pairs are read by their grammar; the boxed one is that before the words in the question.</source>
        <translation type="vanished">ペアは文法に従って読み、枠で囲まれたものは質問中の語句の前にあるものとします。</translation>
    </message>
    <message>
        <source>A PixCV-Bench prediction of another size is resized and its partial pixels are lost.</source>
        <translation type="vanished">サイズの異なるPixCV-Benchの予測はリサイズされ、部分的なピクセルが失われます。</translation>
    </message>
    <message>
        <source>A pixel that is at least half covered stays.</source>
        <translation type="vanished">半分以上覆われたピクセルは残します。</translation>
    </message>
    <message>
        <source>The judge&apos;s accuracy pairs neighbouring PixCV-Bench items, which are unrelated.</source>
        <translation type="vanished">ジャッジの正解率は、無関係な隣り合うPixCV-Benchの項目をペアにします。</translation>
    </message>
    <message>
        <source>PixCV-Bench is scored item by item.</source>
        <translation type="vanished">PixCV-Benchは項目ごとに採点します。</translation>
    </message>
    <message>
        <source>One ADE item has no target, two COCO pairs have one mask, some masks occur twice.</source>
        <translation type="vanished">ADEの1項目にターゲットがなく、COCOの2ペアはマスクが1つで、重複するマスクもあります。</translation>
    </message>
    <message>
        <source>The data check shows them; a union does not mind.</source>
        <translation type="vanished">データチェックで表示されます。和集合には影響しません。</translation>
    </message>
    <message>
        <source>The mask of an image without annotation is width x height.</source>
        <translation type="vanished">アノテーションのない画像のマスクは幅x高さです。</translation>
    </message>
    <message>
        <source>It is height x width.</source>
        <translation type="vanished">高さx幅とします。</translation>
    </message>
    <message>
        <source>Masks that should be drawn red are blue.</source>
        <translation type="vanished">赤で描くべきマスクが青になります。</translation>
    </message>
    <message>
        <source>They are red.</source>
        <translation type="vanished">赤で描きます。</translation>
    </message>
    <message>
        <source>Judges get PNG pictures that say they are JPEG.</source>
        <translation type="vanished">ジャッジに、JPEGと称するPNG画像が渡されます。</translation>
    </message>
    <message>
        <source>The true type is sent.</source>
        <translation type="vanished">実際の形式を送ります。</translation>
    </message>
    <message>
        <source>Maps of models that do not pad are cropped as if they did.</source>
        <translation type="vanished">パディングしないモデルのマップが、パディングしたものとして切り取られます。</translation>
    </message>
    <message>
        <source>The model says whether its map is padded.</source>
        <translation type="vanished">マップがパディングされているかはモデルが示します。</translation>
    </message>
    <message>
        <source>The letter probing of Cambrian makes masks too.</source>
        <translation type="vanished">Cambrianの文字プロービングでもマスクが作られます。</translation>
    </message>
    <message>
        <source>It ends with the answer.</source>
        <translation type="vanished">回答で終了します。</translation>
    </message>
    <message>
        <source>The question extension of a row stays for rows that have none.</source>
        <translation type="vanished">ある行の質問の追加文が、それを持たない行にも残ります。</translation>
    </message>
    <message>
        <source>It is read row by row.</source>
        <translation type="vanished">行ごとに読み込みます。</translation>
    </message>
    <message>
        <source>The k-th maximum is a pixel beside the first.</source>
        <translation type="vanished">k番目の最大値は、最初の最大値の隣のピクセルです。</translation>
    </message>
    <message>
        <source>For k above 1 it is the k-th local maximum of the grid.</source>
        <translation type="vanished">kが1より大きい場合は、グリッドのk番目の極大値です。</translation>
    </message>
    <message>
        <source>The box baseline takes boxes of the padded square for boxes of the image.</source>
        <translation type="vanished">ボックスベースラインは、パディングした正方形のボックスを画像のボックスとして扱います。</translation>
    </message>
    <message>
        <source>Boxes are mapped through the padding; unreadable ones are an empty mask.</source>
        <translation type="vanished">ボックスはパディングを考慮して変換し、読めないものは空のマスクとします。</translation>
    </message>
    <message>
        <source>The demo stops beyond ten phrases; a reply it cannot read selects the last picture.</source>
        <translation type="vanished">デモは10句を超えると停止し、読めない返答では最後の画像が選ばれます。</translation>
    </message>
    <message>
        <source>Any number of phrases; such a reply is the first picture, flagged.</source>
        <translation type="vanished">句の数に制限はなく、そのような返答は最初の画像とし、印を付けます。</translation>
    </message>
    <message>
        <source>A failing endpoint is asked for ever.</source>
        <translation type="vanished">応答しないエンドポイントに問い合わせ続けます。</translation>
    </message>
    <message>
        <source>Retries are bounded and can be cancelled.</source>
        <translation type="vanished">再試行には上限があり、キャンセルできます。</translation>
    </message>
    <message>
        <source>Files are written under one model name and evaluated under another.</source>
        <translation type="vanished">ファイルがあるモデル名で書かれ、別の名前で評価されます。</translation>
    </message>
    <message>
        <source>The label is free and stored with the run.</source>
        <translation type="vanished">ラベルは自由で、ランとともに保存されます。</translation>
    </message>
    <message>
        <source>A judge&apos;s reply with white space around it is no verdict.</source>
        <translation type="vanished">前後に空白のあるジャッジの返答が判定として扱われません。</translation>
    </message>
    <message>
        <source>Replies are trimmed first.</source>
        <translation type="vanished">返答の前後の空白を先に取り除きます。</translation>
    </message>
    <message>
        <source>&quot;a. open&quot;, &quot;(a) open&quot; and &quot;The answer is: b&quot; are no letters.</source>
        <translation type="vanished">「a. open」、「(a) open」、「The answer is: b」は選択肢の文字として扱われません。</translation>
    </message>
    <message>
        <source>They are.</source>
        <translation type="vanished">文字として扱います。</translation>
    </message>
    <message>
        <source>Attention is rounded to half precision.</source>
        <translation type="vanished">アテンションが半精度に丸められます。</translation>
    </message>
    <message>
        <source>It stays float32.</source>
        <translation type="vanished">float32のまま保持します。</translation>
    </message>
    <message>
        <source>Images without an expression go through models and selectors.</source>
        <translation type="vanished">表現のない画像もモデルとセレクターを通ります。</translation>
    </message>
    <message>
        <source>The second probing skips them, the first does not ground them.</source>
        <translation type="vanished">プロービング2では除外し、プロービング1ではグラウンディングしません。</translation>
    </message>
    <message>
        <source>The judge sees the &lt;image&gt; marker inside the question.</source>
        <translation type="vanished">ジャッジに質問中の&lt;image&gt;マーカーが見えます。</translation>
    </message>
    <message>
        <source>It is taken out.</source>
        <translation type="vanished">取り除きます。</translation>
    </message>
    <message>
        <source>Questions and expressions are joined by their row.</source>
        <translation type="vanished">質問と表現は行番号で結合されます。</translation>
    </message>
    <message>
        <source>They are joined by Index.</source>
        <translation type="vanished">Indexで結合します。</translation>
    </message>
    <message>
        <source>A cleaned Objects.csv makes None a missing value.</source>
        <translation type="vanished">整形済みのObjects.csvでは、Noneが欠損値になります。</translation>
    </message>
    <message>
        <source>A trimmed None or an empty cell is no expression.</source>
        <translation type="vanished">空白を除いたNoneまたは空のセルは、表現なしとします。</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="vanished">元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="vanished">やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lock Ground Truth</source>
        <translation type="vanished">Ground Truthをロック(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save Corrections Now</source>
        <translation type="vanished">修正を今すぐ保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy Shapes</source>
        <translation type="vanished">図形をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste Shapes</source>
        <translation type="vanished">図形を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Shapes</source>
        <translation type="vanished">図形を複製(&amp;D)</translation>
    </message>
    <message>
        <source>Dele&amp;te Vertices or Shapes</source>
        <translation type="vanished">頂点または図形を削除(&amp;T)</translation>
    </message>
    <message>
        <source>Select &amp;All Shapes</source>
        <translation type="vanished">すべての図形を選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit Label or Expression</source>
        <translation type="vanished">ラベルまたは表現を編集(&amp;E)</translation>
    </message>
    <message>
        <source>Edit Te&amp;xts</source>
        <translation type="vanished">テキストを編集(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Note on This Image</source>
        <translation type="vanished">この画像へのメモ(&amp;N)</translation>
    </message>
    <message>
        <source>Apply a Patc&amp;h…</source>
        <translation type="vanished">パッチを適用(&amp;H)…</translation>
    </message>
    <message>
        <source>Exp&amp;ort Corrections as a Patch…</source>
        <translation type="vanished">修正をパッチとしてエクスポート(&amp;O)…</translation>
    </message>
    <message>
        <source>Export Corrected &amp;Files…</source>
        <translation type="vanished">修正済みファイルをエクスポート(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation type="vanished">選択と移動(&amp;S)</translation>
    </message>
    <message>
        <source>Draw a &amp;Polygon</source>
        <translation type="vanished">多角形を描く(&amp;P)</translation>
    </message>
    <message>
        <source>Draw a &amp;Rectangle</source>
        <translation type="vanished">長方形を描く(&amp;R)</translation>
    </message>
    <message>
        <source>Draw an &amp;Ellipse</source>
        <translation type="vanished">楕円を描く(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation type="vanished">ブラシ(&amp;B)</translation>
    </message>
    <message>
        <source>Er&amp;aser</source>
        <translation type="vanished">消しゴム(&amp;A)</translation>
    </message>
    <message>
        <source>Split by a &amp;Line</source>
        <translation type="vanished">線で分割(&amp;L)</translation>
    </message>
    <message>
        <source>Segment by Points (SA&amp;M)</source>
        <translation type="vanished">点でセグメント(SAM)(&amp;M)</translation>
    </message>
    <message>
        <source>Segment by a Bo&amp;x (SAM)</source>
        <translation type="vanished">ボックスでセグメント(SAM)(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Join What Is Drawn to the Selected Shape</source>
        <translation type="vanished">描いたものを選択図形に結合(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Cut What Is Drawn from the Selected Shape</source>
        <translation type="vanished">描いたものを選択図形から切り抜く(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;witch between Drawing and Selecting</source>
        <translation type="vanished">描画と選択を切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Unite</source>
        <translation type="vanished">結合(&amp;U)</translation>
    </message>
    <message>
        <source>Subtract from the &amp;First Selected</source>
        <translation type="vanished">最初に選択した図形から減算(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Intersect</source>
        <translation type="vanished">交差(&amp;I)</translation>
    </message>
    <message>
        <source>Fill &amp;Holes</source>
        <translation type="vanished">穴を埋める(&amp;H)</translation>
    </message>
    <message>
        <source>Parts to Shapes</source>
        <translation type="vanished">パーツを図形に変換</translation>
    </message>
    <message>
        <source>Sm&amp;ooth</source>
        <translation type="vanished">滑らかにする(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;nap to Neighbours</source>
        <translation type="vanished">隣の図形に吸着(&amp;N)</translation>
    </message>
    <message>
        <source>Simplif&amp;y…</source>
        <translation type="vanished">単純化(&amp;Y)…</translation>
    </message>
    <message>
        <source>Mark the Mask That Is Shown</source>
        <translation type="vanished">表示中のマスクにマークを付ける</translation>
    </message>
    <message>
        <source>Mask into the &amp;Ground Truth</source>
        <translation type="vanished">マスクをGround Truthに追加(&amp;G)</translation>
    </message>
    <message>
        <source>Unite Mask with the Selected Shape</source>
        <translation type="vanished">マスクを選択図形と結合</translation>
    </message>
    <message>
        <source>Subtract Mask from the Selected Shape</source>
        <translation type="vanished">マスクを選択図形から減算</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="vanished">編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shapes</source>
        <translation type="vanished">図形(&amp;S)</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation type="vanished">修正</translation>
    </message>
</context>
<context>
    <name>EditLabels</name>
    <message>
        <source>Vertex moved</source>
        <translation type="vanished">頂点を移動</translation>
    </message>
    <message>
        <source>Vertices moved</source>
        <translation type="vanished">頂点を移動(複数)</translation>
    </message>
    <message>
        <source>Vertex inserted</source>
        <translation type="vanished">頂点を挿入</translation>
    </message>
    <message>
        <source>Vertex deleted</source>
        <translation type="vanished">頂点を削除</translation>
    </message>
    <message>
        <source>Vertices deleted</source>
        <translation type="vanished">頂点を削除(複数)</translation>
    </message>
    <message>
        <source>Shape moved</source>
        <translation type="vanished">図形を移動</translation>
    </message>
    <message>
        <source>Nudged</source>
        <translation type="vanished">微調整</translation>
    </message>
    <message>
        <source>Shape deleted</source>
        <translation type="vanished">図形を削除</translation>
    </message>
    <message>
        <source>Shape duplicated</source>
        <translation type="vanished">図形を複製</translation>
    </message>
    <message>
        <source>Shape pasted</source>
        <translation type="vanished">図形を貼り付け</translation>
    </message>
    <message>
        <source>Polygon drawn</source>
        <translation type="vanished">多角形を描画</translation>
    </message>
    <message>
        <source>Polygon united</source>
        <translation type="vanished">多角形を結合</translation>
    </message>
    <message>
        <source>Polygon cut out</source>
        <translation type="vanished">多角形を切り抜き</translation>
    </message>
    <message>
        <source>Rectangle drawn</source>
        <translation type="vanished">長方形を描画</translation>
    </message>
    <message>
        <source>Rectangle united</source>
        <translation type="vanished">長方形を結合</translation>
    </message>
    <message>
        <source>Rectangle cut out</source>
        <translation type="vanished">長方形を切り抜き</translation>
    </message>
    <message>
        <source>Ellipse drawn</source>
        <translation type="vanished">楕円を描画</translation>
    </message>
    <message>
        <source>Ellipse united</source>
        <translation type="vanished">楕円を結合</translation>
    </message>
    <message>
        <source>Ellipse cut out</source>
        <translation type="vanished">楕円を切り抜き</translation>
    </message>
    <message>
        <source>Brushed</source>
        <translation type="vanished">ブラシで描画</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="vanished">消去</translation>
    </message>
    <message>
        <source>Segmented from points</source>
        <translation type="vanished">点からセグメント</translation>
    </message>
    <message>
        <source>Segmented from a box</source>
        <translation type="vanished">ボックスからセグメント</translation>
    </message>
    <message>
        <source>Split by a line</source>
        <translation type="vanished">線で分割</translation>
    </message>
    <message>
        <source>Parts made shapes</source>
        <translation type="vanished">パーツを図形に変換</translation>
    </message>
    <message>
        <source>Shapes united</source>
        <translation type="vanished">図形を結合</translation>
    </message>
    <message>
        <source>Shape subtracted</source>
        <translation type="vanished">図形を減算</translation>
    </message>
    <message>
        <source>Shapes intersected</source>
        <translation type="vanished">図形を交差</translation>
    </message>
    <message>
        <source>Holes filled</source>
        <translation type="vanished">穴を埋めた</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation type="vanished">平滑化</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation type="vanished">単純化</translation>
    </message>
    <message>
        <source>Snapped to neighbours</source>
        <translation type="vanished">隣の図形に吸着</translation>
    </message>
    <message>
        <source>Mask made ground truth</source>
        <translation type="vanished">マスクをGround Truthに変換</translation>
    </message>
    <message>
        <source>Mask united</source>
        <translation type="vanished">マスクを結合</translation>
    </message>
    <message>
        <source>Mask subtracted</source>
        <translation type="vanished">マスクを減算</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation type="vanished">ラベルを変更</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation type="vanished">テキストを変更</translation>
    </message>
    <message>
        <source>Verdict on the answer</source>
        <translation type="vanished">回答の判定</translation>
    </message>
    <message>
        <source>Concept of a phrase</source>
        <translation type="vanished">句の概念</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="vanished">質問</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="vanished">プロンプト</translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="vanished">選択肢</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation type="vanished">正答</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation type="vanished">参照表現</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation type="vanished">物体の有無</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation type="vanished">曖昧</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="vanished">メモ</translation>
    </message>
    <message>
        <source>Visual pattern</source>
        <translation type="vanished">視覚パターン</translation>
    </message>
</context>
<context>
    <name>ErrorShapes</name>
    <message>
        <source>Both (TP)</source>
        <translation type="vanished">両方(TP)</translation>
    </message>
    <message>
        <source>Mask only (FP)</source>
        <translation type="vanished">マスクのみ(FP)</translation>
    </message>
    <message>
        <source>Ground truth only (FN)</source>
        <translation type="vanished">Ground Truthのみ(FN)</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation type="vanished">%1 %2 %</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something that is needed is not there. Check that the file exists and can be reached.</source>
        <translation type="vanished">必要なものが見つかりません。ファイルが存在し、アクセスできることを確認してください。</translation>
    </message>
    <message>
        <source>The system refused to read or write. Check permissions and free space.</source>
        <translation type="vanished">システムが読み込みまたは書き込みを拒否しました。アクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>A file is damaged or not of the expected format.</source>
        <translation type="vanished">ファイルが壊れているか、想定された形式ではありません。</translation>
    </message>
    <message>
        <source>A value is outside its allowed range.</source>
        <translation type="vanished">値が許容範囲外です。</translation>
    </message>
    <message>
        <source>This is understood, but this version cannot do it.</source>
        <translation type="vanished">内容は認識できますが、このバージョンでは対応していません。</translation>
    </message>
    <message>
        <source>There is not enough memory. Try a smaller model, a 16-bit data type, or close other programs.</source>
        <translation type="vanished">メモリが不足しています。小さいモデルや16ビットのデータ型を試すか、他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Somebody or something else changed this or holds it.</source>
        <translation type="vanished">他の人または他のプログラムが変更したか、使用中です。</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation type="vanished">要求により停止しました。</translation>
    </message>
    <message>
        <source>This is a defect of the program. Please report it with the details.</source>
        <translation type="vanished">プログラムの不具合です。詳細を添えて報告してください。</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Answers</source>
        <translation type="vanished">回答</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="vanished">正解率</translation>
    </message>
    <message>
        <source>A†, first probing, judged</source>
        <translation type="vanished">A†、プロービング1、ジャッジ判定</translation>
    </message>
    <message>
        <source>A†, item by item</source>
        <translation type="vanished">A†、項目ごと</translation>
    </message>
    <message>
        <source>A, third probing, by letter</source>
        <translation type="vanished">A、プロービング3、文字</translation>
    </message>
    <message>
        <source>A, item by item</source>
        <translation type="vanished">A、項目ごと</translation>
    </message>
    <message>
        <source>A, letters read leniently</source>
        <translation type="vanished">A、文字を緩く解釈</translation>
    </message>
    <message>
        <source>Masks, first probing</source>
        <translation type="vanished">マスク、プロービング1</translation>
    </message>
    <message>
        <source>Masks, box baseline</source>
        <translation type="vanished">マスク、ボックスベースライン</translation>
    </message>
    <message>
        <source>Masks, second probing</source>
        <translation type="vanished">マスク、プロービング2</translation>
    </message>
    <message>
        <source>M†</source>
        <translation type="vanished">M†</translation>
    </message>
    <message>
        <source>M</source>
        <translation type="vanished">M</translation>
    </message>
    <message>
        <source>With target</source>
        <translation type="vanished">ターゲットあり</translation>
    </message>
    <message>
        <source>S</source>
        <translation type="vanished">S</translation>
    </message>
    <message>
        <source>mIoU %1 over %2 images; %3 over the %4 with a target</source>
        <translation type="vanished">mIoU %1(%2画像)。ターゲットのある%4画像では%3</translation>
    </message>
    <message>
        <source>Score S: %1</source>
        <translation type="vanished">スコアS: %1</translation>
    </message>
    <message>
        <source>An upper bound: it looks at the ground truth.</source>
        <translation type="vanished">上限値: Ground Truthを参照します。</translation>
    </message>
    <message>
        <source>Where the oracle&apos;s phrase begins in the answer</source>
        <translation type="vanished">回答中でオラクルの句が始まる位置</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="vanished">画像</translation>
    </message>
    <message>
        <source>phrase begins at %1</source>
        <translation type="vanished">句の開始位置 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="vanished">不明</translation>
    </message>
    <message>
        <source>Concept of the oracle&apos;s phrase</source>
        <translation type="vanished">オラクルの句の概念</translation>
    </message>
    <message>
        <source>Concept of the oracle&apos;s phrase, by %1</source>
        <translation type="vanished">オラクルの句の概念(%1による)</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation type="vanished">句</translation>
    </message>
    <message>
        <source>Other than objects</source>
        <translation type="vanished">物体以外</translation>
    </message>
    <message>
        <source>Phrase differs from the expression</source>
        <translation type="vanished">句が表現と異なる</translation>
    </message>
    <message>
        <source>Where the automatic choice loses</source>
        <translation type="vanished">自動選択が劣る箇所</translation>
    </message>
    <message>
        <source>Length of the answers</source>
        <translation type="vanished">回答の長さ</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="vanished">平均</translation>
    </message>
    <message>
        <source>Probing %1, characters</source>
        <translation type="vanished">プロービング%1、文字数</translation>
    </message>
    <message>
        <source>Probing %1, noun phrases</source>
        <translation type="vanished">プロービング%1、名詞句数</translation>
    </message>
    <message>
        <source>Visual pattern</source>
        <translation type="vanished">視覚パターン</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="vanished">タスク</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="vanished">ソース</translation>
    </message>
    <message>
        <source>A†</source>
        <translation type="vanished">A†</translation>
    </message>
    <message>
        <source>A</source>
        <translation type="vanished">A</translation>
    </message>
    <message>
        <source>%1 of %2 pairs right</source>
        <translation type="vanished">%2ペア中%1ペア正解</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation type="vanished">%2件中%1件正解</translation>
    </message>
    <message>
        <source>Answer right, mask right</source>
        <translation type="vanished">回答は正解、マスクは正しい</translation>
    </message>
    <message>
        <source>Answer wrong, mask right</source>
        <translation type="vanished">回答は不正解、マスクは正しい</translation>
    </message>
    <message>
        <source>Answer right, mask wrong</source>
        <translation type="vanished">回答は正解、マスクは誤り</translation>
    </message>
    <message>
        <source>Answer wrong, mask wrong</source>
        <translation type="vanished">回答は不正解、マスクは誤り</translation>
    </message>
</context>
<context>
    <name>ExchangeHtml</name>
    <message>
        <source>the picture as it is</source>
        <translation type="vanished">元のままの画像</translation>
    </message>
    <message>
        <source>a mask that is not there</source>
        <translation type="vanished">存在しないマスク</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation type="vanished">ラウンド%1</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="vanished">システム</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="vanished">プロンプト</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="vanished">画像</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="vanished">返答</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="vanished">採用</translation>
    </message>
    <message>
        <source>⚠ Odd</source>
        <translation type="vanished">⚠ 不審</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>chat endpoint</source>
        <translation type="vanished">チャットエンドポイント</translation>
    </message>
    <message>
        <source>loaded model</source>
        <translation type="vanished">読み込み済みモデル</translation>
    </message>
    <message>
        <source>built-in rules</source>
        <translation type="vanished">組み込みルール</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation type="vanished">インポートしたファイル</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation type="vanished">未実行</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="vanished">回答</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation type="vanished">名詞句</translation>
    </message>
    <message>
        <source>Attention maps</source>
        <translation type="vanished">アテンションマップ</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation type="vanished">マスク</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="vanished">選択</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="vanished">スコア</translation>
    </message>
    <message>
        <source>Object not in the image</source>
        <translation type="vanished">画像に物体なし</translation>
    </message>
    <message>
        <source>No referring expression</source>
        <translation type="vanished">参照表現なし</translation>
    </message>
    <message>
        <source>No ground truth</source>
        <translation type="vanished">Ground Truthなし</translation>
    </message>
    <message>
        <source>Sub-part</source>
        <translation type="vanished">サブパーツ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="vanished">パーツ</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="vanished">全体</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="vanished">%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="vanished">%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="vanished">%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="vanished">%1時間%2分</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation type="vanished">残り1秒未満</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation type="vanished">
            <numerusform>残り約%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="vanished">
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation type="vanished">
            <numerusform>残り約%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation type="vanished">
            <numerusform>残り約%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation type="vanished">オラクル</translation>
    </message>
    <message>
        <source>Oracle, pairs</source>
        <translation type="vanished">オラクル(ペア)</translation>
    </message>
    <message>
        <source>Attend and segment</source>
        <translation type="vanished">Attend-and-Segment</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="vanished">自動</translation>
    </message>
    <message>
        <source>Predicted IoU</source>
        <translation type="vanished">予測IoU</translation>
    </message>
    <message>
        <source>Several instances</source>
        <translation type="vanished">複数インスタンス</translation>
    </message>
    <message>
        <source>Single mask</source>
        <translation type="vanished">単一マスク</translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="vanished">ボックス</translation>
    </message>
    <message>
        <source>The mask that fits the ground truth best: an upper bound.</source>
        <translation type="vanished">Ground Truthに最もよく合うマスク: 上限値です。</translation>
    </message>
    <message>
        <source>The two masks whose union fits the ground truth best: an upper bound for two objects.</source>
        <translation type="vanished">和集合がGround Truthに最もよく合う2つのマスク: 2物体の場合の上限値です。</translation>
    </message>
    <message>
        <source>The noun phrase most similar to the referring expression, by word vectors.</source>
        <translation type="vanished">単語ベクトルで参照表現に最も近い名詞句。</translation>
    </message>
    <message>
        <source>A judge is shown the masks and picks the one that fits the expression.</source>
        <translation type="vanished">ジャッジにマスクを見せ、表現に合うものを選ばせます。</translation>
    </message>
    <message>
        <source>The mask for which Segment Anything predicts the highest IoU.</source>
        <translation type="vanished">Segment Anythingの予測IoUが最も高いマスク。</translation>
    </message>
    <message>
        <source>Masks at several peaks of a noun phrase&apos;s heat map, united; the best phrase by ground truth.</source>
        <translation type="vanished">名詞句のヒートマップの複数ピークでのマスクの和集合。句はGround Truthで最良のもの。</translation>
    </message>
    <message>
        <source>The only mask there is: of models that give one.</source>
        <translation type="vanished">唯一のマスク: マスクを1つだけ出すモデル用。</translation>
    </message>
    <message>
        <source>The masks of the boxes that the model wrote.</source>
        <translation type="vanished">モデルが書いたボックスのマスク。</translation>
    </message>
    <message>
        <source>Highest IoU with the ground truth</source>
        <translation type="vanished">Ground TruthとのIoUが最大</translation>
    </message>
    <message>
        <source>The object is not in the image: no mask is right</source>
        <translation type="vanished">物体は画像にありません: 正しいマスクはありません</translation>
    </message>
    <message>
        <source>No mask touches the ground truth</source>
        <translation type="vanished">Ground Truthに触れるマスクがありません</translation>
    </message>
    <message>
        <source>There is no mask to choose from</source>
        <translation type="vanished">選べるマスクがありません</translation>
    </message>
    <message>
        <source>There is no ground truth to compare with</source>
        <translation type="vanished">比較するGround Truthがありません</translation>
    </message>
    <message>
        <source>There is no expression to look for</source>
        <translation type="vanished">探すべき表現がありません</translation>
    </message>
    <message>
        <source>The expression names one object: no pair</source>
        <translation type="vanished">表現が指す物体は1つ: ペアなし</translation>
    </message>
    <message>
        <source>There is only one mask: no pair</source>
        <translation type="vanished">マスクが1つだけ: ペアなし</translation>
    </message>
    <message>
        <source>The noun phrase most similar to the expression</source>
        <translation type="vanished">表現に最も近い名詞句</translation>
    </message>
    <message>
        <source>The best similarity lies below the cut</source>
        <translation type="vanished">最良の類似度がしきい値未満</translation>
    </message>
    <message>
        <source>No noun phrase is similar to the expression</source>
        <translation type="vanished">表現に似た名詞句がありません</translation>
    </message>
    <message>
        <source>The similarity of the noun phrases is not known</source>
        <translation type="vanished">名詞句の類似度が不明です</translation>
    </message>
    <message>
        <source>Highest predicted IoU</source>
        <translation type="vanished">予測IoUが最大</translation>
    </message>
    <message>
        <source>The judge&apos;s choice</source>
        <translation type="vanished">ジャッジの選択</translation>
    </message>
    <message>
        <source>The only mask: nobody was asked</source>
        <translation type="vanished">唯一のマスク: 問い合わせなし</translation>
    </message>
    <message>
        <source>The judge says that the object is not in the image</source>
        <translation type="vanished">ジャッジは物体が画像にないと判断</translation>
    </message>
    <message>
        <source>No judge was there to ask</source>
        <translation type="vanished">問い合わせるジャッジがありません</translation>
    </message>
    <message>
        <source>The run was made without several instances</source>
        <translation type="vanished">このランは複数インスタンスなしで作成されました</translation>
    </message>
    <message>
        <source>The only mask of the image</source>
        <translation type="vanished">画像の唯一のマスク</translation>
    </message>
    <message>
        <source>There is more than one mask</source>
        <translation type="vanished">マスクが2つ以上あります</translation>
    </message>
    <message>
        <source>The masks of all boxes, united</source>
        <translation type="vanished">すべてのボックスのマスクの和集合</translation>
    </message>
    <message>
        <source>The run is not one of the box baseline</source>
        <translation type="vanished">ボックスベースラインのランではありません</translation>
    </message>
    <message>
        <source>As chosen in the published files</source>
        <translation type="vanished">公開ファイルでの選択どおり</translation>
    </message>
    <message>
        <source>The published files choose no mask</source>
        <translation type="vanished">公開ファイルではマスクが選ばれていません</translation>
    </message>
    <message>
        <source>The reply could not be understood</source>
        <translation type="vanished">返答を解釈できませんでした</translation>
    </message>
    <message>
        <source>The reply names a picture that was not shown</source>
        <translation type="vanished">返答は見せていない画像を指しています</translation>
    </message>
    <message>
        <source>Another order of the pictures gave another choice</source>
        <translation type="vanished">画像の順序を変えると別の選択になりました</translation>
    </message>
    <message>
        <source>This image was skipped: its benchmark has no expression for it.</source>
        <translation type="vanished">この画像は除外されました: ベンチマークに表現がありません。</translation>
    </message>
    <message>
        <source>The imported files hold no prediction for this image.</source>
        <translation type="vanished">インポートしたファイルにこの画像の予測がありません。</translation>
    </message>
    <message>
        <source>Is the object there?</source>
        <translation type="vanished">物体はあるか?</translation>
    </message>
    <message>
        <source>Which mask?</source>
        <translation type="vanished">どのマスクか?</translation>
    </message>
    <message>
        <source>Which mask, in another order?</source>
        <translation type="vanished">順序を変えると、どのマスクか?</translation>
    </message>
    <message>
        <source>Is the answer right?</source>
        <translation type="vanished">回答は正しいか?</translation>
    </message>
    <message>
        <source>Which concept?</source>
        <translation type="vanished">どの概念か?</translation>
    </message>
    <message>
        <source>Grouping of noun phrases</source>
        <translation type="vanished">名詞句のグループ化</translation>
    </message>
    <message>
        <source>Merging of concepts</source>
        <translation type="vanished">概念の統合</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation type="vanished">回答なし</translation>
    </message>
    <message>
        <source>no verdicts on the answers yet</source>
        <translation type="vanished">回答の判定がまだありません</translation>
    </message>
    <message>
        <source>no run of the first probing</source>
        <translation type="vanished">プロービング1のランなし</translation>
    </message>
    <message>
        <source>no concepts classified yet</source>
        <translation type="vanished">概念の分類がまだありません</translation>
    </message>
    <message>
        <source>no answers by letter</source>
        <translation type="vanished">文字での回答なし</translation>
    </message>
    <message>
        <source>no complete pairs</source>
        <translation type="vanished">完全なペアなし</translation>
    </message>
    <message>
        <source>no phrase of the oracle</source>
        <translation type="vanished">オラクルの句なし</translation>
    </message>
    <message>
        <source>no masks in this run</source>
        <translation type="vanished">このランにはマスクなし</translation>
    </message>
    <message>
        <source>no image with a target</source>
        <translation type="vanished">ターゲットのある画像なし</translation>
    </message>
    <message>
        <source>no images</source>
        <translation type="vanished">画像なし</translation>
    </message>
    <message>
        <source>not run</source>
        <translation type="vanished">未実行</translation>
    </message>
    <message>
        <source>no choice stored</source>
        <translation type="vanished">選択の保存なし</translation>
    </message>
    <message>
        <source>Nothing lost: the chosen mask is good</source>
        <translation type="vanished">損失なし: 選ばれたマスクは良好</translation>
    </message>
    <message>
        <source>No noun phrase names the object</source>
        <translation type="vanished">物体を指す名詞句がない</translation>
    </message>
    <message>
        <source>The point misses the object</source>
        <translation type="vanished">点が物体を外している</translation>
    </message>
    <message>
        <source>The point is right, the masks are not</source>
        <translation type="vanished">点は正しいがマスクが違う</translation>
    </message>
    <message>
        <source>A good mask was there, another was chosen</source>
        <translation type="vanished">良いマスクがあったが別のものを選択</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="vanished">不明</translation>
    </message>
    <message>
        <source>Color and appearance</source>
        <translation type="vanished">色と外観</translation>
    </message>
    <message>
        <source>Location and position</source>
        <translation type="vanished">場所と位置</translation>
    </message>
    <message>
        <source>Object part</source>
        <translation type="vanished">物体の部分</translation>
    </message>
    <message>
        <source>Context or setting</source>
        <translation type="vanished">文脈や背景</translation>
    </message>
    <message>
        <source>Objects and entities</source>
        <translation type="vanished">物体と実体</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="vanished">状態</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation type="vanished">未分類</translation>
    </message>
</context>
<context>
    <name>groundscope::Actions</name>
    <message>
        <source>&amp;Audit</source>
        <translation type="vanished">監査(&amp;A)</translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerBrowser</name>
    <message>
        <source>Answer of the model</source>
        <translation type="vanished">モデルの回答</translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerDock</name>
    <message>
        <source>Answer</source>
        <translation type="vanished">回答</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="vanished">質問</translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="vanished">選択肢</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation type="vanished">参照表現</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation type="vanished">モデルの回答</translation>
    </message>
</context>
<context>
    <name>groundscope::AuditPage</name>
    <message>
        <source>Referring expression</source>
        <translation type="vanished">参照表現</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="vanished">メモ</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildQuestionModel</name>
    <message>
        <source>State</source>
        <translation type="vanished">状態</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="vanished">質問</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="vanished">編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="vanished">元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="vanished">やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Draw a &amp;Polygon</source>
        <translation type="vanished">多角形を描く(&amp;P)</translation>
    </message>
    <message>
        <source>Draw a &amp;Rectangle</source>
        <translation type="vanished">長方形を描く(&amp;R)</translation>
    </message>
    <message>
        <source>Draw an &amp;Ellipse</source>
        <translation type="vanished">楕円を描く(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation type="vanished">ブラシ(&amp;B)</translation>
    </message>
    <message>
        <source>Er&amp;aser</source>
        <translation type="vanished">消しゴム(&amp;A)</translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateDock</name>
    <message>
        <source>Masks</source>
        <translation type="vanished">マスク</translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateModel</name>
    <message>
        <source>Predicted IoU</source>
        <translation type="vanished">予測IoU</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation type="vanished">予測IoU %1</translation>
    </message>
</context>
<context>
    <name>groundscope::ConceptPage</name>
    <message>
        <source>Referring expression</source>
        <translation type="vanished">参照表現</translation>
    </message>
</context>
<context>
    <name>groundscope::DataCheckDialog</name>
    <message>
        <source>Note</source>
        <translation type="vanished">メモ</translation>
    </message>
</context>
<context>
    <name>groundscope::DetailsDock</name>
    <message>
        <source>Scores</source>
        <translation type="vanished">スコア</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation type="vanished">名詞句</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation type="vanished">IoU %1</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation type="vanished">マスク</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation type="vanished">未実行</translation>
    </message>
</context>
<context>
    <name>groundscope::LayersDock</name>
    <message>
        <source>Attention</source>
        <translation type="vanished">アテンション</translation>
    </message>
</context>
<context>
    <name>groundscope::ModelDialog</name>
    <message>
        <source>Automatic</source>
        <translation type="vanished">自動</translation>
    </message>
</context>
<context>
    <name>groundscope::NewBuildDialog</name>
    <message>
        <source>Benchmarks to build (*.gsbuild)</source>
        <translation type="vanished">作成中のベンチマーク (*.gsbuild)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="vanished">マスク</translation>
    </message>
</context>
<context>
    <name>groundscope::PatchModel</name>
    <message>
        <source>State</source>
        <translation type="vanished">状態</translation>
    </message>
</context>
<context>
    <name>groundscope::RegionDock</name>
    <message>
        <source>Noun phrases</source>
        <translation type="vanished">名詞句</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of the noun phrase, its text</comment>
        <translation type="vanished">%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of the token, its text</comment>
        <translation type="vanished">%1 · %2</translation>
    </message>
</context>
<context>
    <name>groundscope::ReviewDock</name>
    <message>
        <source>Answers</source>
        <translation type="vanished">回答</translation>
    </message>
</context>
<context>
    <name>groundscope::SampleModel</name>
    <message>
        <source>IoU %1</source>
        <translation type="vanished">IoU %1</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation type="vanished">参照表現</translation>
    </message>
</context>
<context>
    <name>groundscope::SelectionModel</name>
    <message>
        <source>IoU %1</source>
        <translation type="vanished">IoU %1</translation>
    </message>
</context>
<context>
    <name>groundscope::SideDesk</name>
    <message>
        <source>IoU %1</source>
        <translation type="vanished">IoU %1</translation>
    </message>
</context>
<context>
    <name>groundscope::SwitchesPage</name>
    <message>
        <source>State</source>
        <translation type="vanished">状態</translation>
    </message>
</context>
<context>
    <name>groundscope::TextsPage</name>
    <message>
        <source>Right answer</source>
        <translation type="vanished">正答</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation type="vanished">物体の有無</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="vanished">不明</translation>
    </message>
</context>
<context>
    <name>groundscope::TournamentDock</name>
    <message>
        <source>a mask that is not there</source>
        <translation type="vanished">存在しないマスク</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation type="vanished">ラウンド%1</translation>
    </message>
</context>
<context>
    <name>groundscope::VerdictPage</name>
    <message>
        <source>Question</source>
        <translation type="vanished">質問</translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="vanished">選択肢</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation type="vanished">モデルの回答</translation>
    </message>
</context>
<context>
    <name>groundscope::Workspace</name>
    <message>
        <source>noun phrase “%1”</source>
        <translation type="vanished">名詞句「%1」</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation type="vanished">マスク%1/%2</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation type="vanished">IoU %1</translation>
    </message>
    <message>
        <source>the choice of: %1</source>
        <translation type="vanished">選択元: %1</translation>
    </message>
</context>
</TS>
