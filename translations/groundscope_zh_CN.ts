<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AnnotationEditor</name>
    <message>
        <source>Waiting for the segmenter. Backspace takes the last point back, Esc drops the prompt.</source>
        <translation>正在等待分割器。Backspace 撤回最后一个点，Esc 放弃提示。</translation>
    </message>
    <message>
        <source>Drag a box around the object; then clicks correct it.</source>
        <translation>在物体周围拖出方框；之后点击修正。</translation>
    </message>
    <message>
        <source>Click on the object; the right button or Shift marks what does not belong to it.</source>
        <translation>点击物体；右键或 Shift 标记不属于它的部分。</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>Drag erases, with Ctrl it paints; the wheel or [ and ] change the size (%1).</source>
        <translation>拖动擦除，按 Ctrl 则涂画；滚轮或 [ 和 ] 改变大小（%1）。</translation>
    </message>
    <message>
        <source>Drag paints on the selected shape, with Ctrl it erases; the wheel or [ and ] change the size (%1).</source>
        <translation>拖动在所选形状上涂画，按 Ctrl 则擦除；滚轮或 [ 和 ] 改变大小（%1）。</translation>
    </message>
    <message>
        <source>Ground truth is locked: Ctrl+L unlocks it.</source>
        <translation>真值已锁定：按 Ctrl+L 解锁。</translation>
    </message>
    <message>
        <source>Drag moves the vertex, with Ctrl onto a neighbour; Alt+Shift+click removes it, Ctrl+click selects more.</source>
        <translation>拖动移动顶点，按 Ctrl 吸附到相邻形状；Alt+Shift+点击删除，Ctrl+点击多选。</translation>
    </message>
    <message>
        <source>Drag or Alt+click inserts a vertex.</source>
        <translation>拖动或 Alt+点击插入顶点。</translation>
    </message>
    <message>
        <source>Drag the grip or Ctrl+drag moves the shape, arrows nudge it, a drag around vertices selects them.</source>
        <translation>拖动手柄或 Ctrl+拖动移动形状，方向键微移，框选顶点即可选中。</translation>
    </message>
    <message>
        <source>A drag through a shape cuts it; clicks draw a line with corners.</source>
        <translation>拖过形状即可切分；点击可画折线。</translation>
    </message>
    <message>
        <source>Enter or a double click cuts; Backspace takes the last vertex back.</source>
        <translation>Enter 或双击切分；Backspace 撤回最后一个顶点。</translation>
    </message>
    <message>
        <source>Take it
(Enter)</source>
        <translation>采用
(Enter)</translation>
    </message>
    <message>
        <source>Mask %1 of %2, predicted IoU %3: 1, 2, 3 choose, Enter takes it; more points correct it, Esc drops it.</source>
        <translation>掩码 %1 / %2，预测 IoU %3：按 1、2、3 选择，Enter 采用；更多点可修正，Esc 放弃。</translation>
    </message>
    <message>
        <source>Drag draws an ellipse, with Shift a circle. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>拖动绘制椭圆，按 Shift 为圆。Ctrl 或 J 并入所选形状，Alt 或 C 切除。</translation>
    </message>
    <message>
        <source>Drag draws a rectangle, with Shift a square. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>拖动绘制矩形，按 Shift 为正方形。Ctrl 或 J 并入所选形状，Alt 或 C 切除。</translation>
    </message>
    <message>
        <source>Click sets vertices, a drag draws freehand. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>点击设置顶点，拖动徒手绘制。Ctrl 或 J 并入所选形状，Alt 或 C 切除。</translation>
    </message>
    <message>
        <source>Shift keeps to 45 degrees, Ctrl to neighbours; Backspace takes a vertex back, Esc drops it.</source>
        <translation>Shift 保持 45 度，Ctrl 吸附相邻形状；Backspace 撤回顶点，Esc 放弃。</translation>
    </message>
    <message>
        <source>Enter, double click or the first vertex finishes; Backspace takes a vertex back, Esc drops it.</source>
        <translation>Enter、双击或第一个顶点完成；Backspace 撤回顶点，Esc 放弃。</translation>
    </message>
    <message>
        <source>Click selects a shape, a drag several; P draws a polygon, Q asks the segmenter.</source>
        <translation>点击选择一个形状，拖动选择多个；P 绘制多边形，Q 调用分割器。</translation>
    </message>
</context>
<context>
    <name>AuditActions</name>
    <message>
        <source>Choices &amp;Side by Side</source>
        <translation>并排显示选择(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Error Overlay (TP, FP, FN)</source>
        <translation>误差叠加 (TP, FP, FN)(&amp;E)</translation>
    </message>
    <message>
        <source>Verdict &amp;1: First or Left Better</source>
        <translation>裁定 &amp;1：第一个或左侧更好</translation>
    </message>
    <message>
        <source>Verdict &amp;2: Second or Right Better</source>
        <translation>裁定 &amp;2：第二个或右侧更好</translation>
    </message>
    <message>
        <source>Verdict &amp;3: Both Fine</source>
        <translation>裁定 &amp;3：两者都好</translation>
    </message>
    <message>
        <source>Verdict &amp;4: Both Wrong</source>
        <translation>裁定 &amp;4：两者都错</translation>
    </message>
    <message>
        <source>Verdict &amp;5: Ground Truth Problem</source>
        <translation>裁定 &amp;5：真值有问题</translation>
    </message>
    <message>
        <source>&amp;Give Verdicts</source>
        <translation>给出裁定(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Clear the Verdict</source>
        <translation>清除裁定(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Note on the Verdict</source>
        <translation>裁定备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Resume the Audit</source>
        <translation>继续审核(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <translation>盲审(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tournament of the Judge</source>
        <translation>评判者的对决(&amp;T)</translation>
    </message>
    <message>
        <source>Right Answer, &amp;Wrong Place</source>
        <translation>回答正确、位置错误(&amp;W)</translation>
    </message>
    <message>
        <source>Wrong Answer, Right &amp;Place</source>
        <translation>回答错误、位置正确(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xport Verdicts…</source>
        <translation>导出裁定(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>审核(&amp;A)</translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation>原因(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;airs of Masks</source>
        <translation>掩码对(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Models Side by Side</source>
        <translation>并排显示模型(&amp;M)</translation>
    </message>
    <message>
        <source>Heat Map Minus the First R&amp;un&apos;s</source>
        <translation>热图减去第一个运行的热图(&amp;U)</translation>
    </message>
</context>
<context>
    <name>AuditLabels</name>
    <message>
        <source>Part of it only</source>
        <translation>只是其中一部分</translation>
    </message>
    <message>
        <source>More than it</source>
        <translation>超出目标</translation>
    </message>
    <message>
        <source>Another object</source>
        <translation>另一物体</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation>边缘粗糙</translation>
    </message>
    <message>
        <source>Wrong phrase</source>
        <translation>短语错误</translation>
    </message>
    <message>
        <source>Point beside it</source>
        <translation>点偏离目标</translation>
    </message>
    <message>
        <source>Instance missing</source>
        <translation>缺少实例</translation>
    </message>
    <message>
        <source>Expression unclear</source>
        <translation>表达式不清</translation>
    </message>
    <message>
        <source>Ground truth off</source>
        <translation>真值不准</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1更好</translation>
    </message>
    <message>
        <source>Both fine</source>
        <translation>两者都好</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>两者都错</translation>
    </message>
    <message>
        <source>Ground truth problem</source>
        <translation>真值有问题</translation>
    </message>
    <message>
        <source>No blind verdicts yet.</source>
        <translation>尚无盲审裁定。</translation>
    </message>
    <message>
        <source>Blind verdicts: %1. Preferred: %2 %3, %4 %5.</source>
        <translation>盲审裁定：%1。偏好：%2 %3，%4 %5。</translation>
    </message>
    <message>
        <source>The mask on the left was preferred in %1 % of them.</source>
        <translation>其中 %1 % 偏好左侧掩码。</translation>
    </message>
    <message>
        <source>The preferred mask had the higher IoU in %1 % of %2.</source>
        <translation>在 %2 个中，%1 % 的偏好掩码 IoU 更高。</translation>
    </message>
    <message>
        <source>No image was audited by both.</source>
        <translation>没有图像经两人审核。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) by both, %1 alike</source>
        <translation>
            <numerusform>两人共审 %n 幅，%1 幅一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildWindow</name>
    <message>
        <source>Benchmarks to build (*.gsbuild)</source>
        <translation>待构建的基准 (*.gsbuild)</translation>
    </message>
</context>
<context>
    <name>CanvasRegions</name>
    <message>
        <source>ground truth shape %1 of %2</source>
        <translation>真值形状 %1 / %2</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation>掩码 %1/%2</translation>
    </message>
    <message>
        <source>noun phrase “%1”</source>
        <translation>名词短语“%1”</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>the choice of: %1</source>
        <translation>由以下选择：%1</translation>
    </message>
    <message>
        <source>token %1 of %2: “%3”</source>
        <translation>词元 %1 / %2：“%3”</translation>
    </message>
</context>
<context>
    <name>ClickFigure</name>
    <message>
        <source>Which of the three masks counts</source>
        <translation>三个掩码中以哪个为准</translation>
    </message>
    <message>
        <source>best mask</source>
        <translation>最佳掩码</translation>
    </message>
    <message>
        <source>mask SAM rates highest</source>
        <translation>SAM 评分最高的掩码</translation>
    </message>
    <message>
        <source>SAM&apos;s own rating</source>
        <translation>SAM 自身评分</translation>
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
        <translation>灰度</translation>
    </message>
    <message>
        <source>Blue–white–orange</source>
        <translation>蓝–白–橙</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>The blank before a PixMMVP expression reaches prompts, judges and word vectors, so that its determiner stays.</source>
        <translation>PixMMVP 表达前的空格会进入提示、评判和词向量，因此限定词被保留。</translation>
    </message>
    <message>
        <source>Expressions are trimmed.</source>
        <translation>表达会去除首尾空白。</translation>
    </message>
    <message>
        <source>Doubled quotes (&quot;&quot;Z&quot;&quot;) reach prompts.</source>
        <translation>双重引号（&quot;&quot;Z&quot;&quot;）会进入提示。</translation>
    </message>
    <message>
        <source>Quotes are un-doubled.</source>
        <translation>引号还原为单个。</translation>
    </message>
    <message>
        <source>Ids begin at 1 in answers, masks and meta lines, at 0 in selection rows.</source>
        <translation>编号在回答、掩码和元数据行中从 1 开始，在选择行中从 0 开始。</translation>
    </message>
    <message>
        <source>Each file is read and written as it counts; inside there is one id.</source>
        <translation>各文件按其自身计数读写；内部只有一种编号。</translation>
    </message>
    <message>
        <source>The first token&apos;s attention is that of the second-to-last prompt row.</source>
        <translation>第一个词元的注意力取自提示的倒数第二行。</translation>
    </message>
    <message>
        <source>It is that of the last prompt row, which produced the token.</source>
        <translation>取自生成该词元的提示最后一行。</translation>
    </message>
    <message>
        <source>Scripts that keep the whole sequence use the row in which a token is the query.</source>
        <translation>保留整个序列的脚本使用词元作为查询的那一行。</translation>
    </message>
    <message>
        <source>A token has the row that produced it.</source>
        <translation>词元使用生成它的那一行。</translation>
    </message>
    <message>
        <source>As many output tokens as the prompt has ids are cut off.</source>
        <translation>按提示的编号数量截去同样多的输出词元。</translation>
    </message>
    <message>
        <source>Only generated tokens are looked at, and all of them.</source>
        <translation>只查看生成的词元，且全部查看。</translation>
    </message>
    <message>
        <source>A phrase without tokens, or none left, stops the script.</source>
        <translation>短语没有词元或没有剩余短语时脚本会中止。</translation>
    </message>
    <message>
        <source>They count as no phrases.</source>
        <translation>视为没有短语。</translation>
    </message>
    <message>
        <source>It is an empty prediction: 1 when the object is not there.</source>
        <translation>视为空预测：物体不存在时得 1 分。</translation>
    </message>
    <message>
        <source>Phrases and answers that hold the separators break the meta file&apos;s lines.</source>
        <translation>含分隔符的短语和回答会破坏元数据文件的行。</translation>
    </message>
    <message>
        <source>They are read to the end, and line breaks are written as blanks.</source>
        <translation>会读到行尾，换行写为空格。</translation>
    </message>
    <message>
        <source>Of equally good candidates the last one wins, also when all IoUs are 0.</source>
        <translation>同样好的候选中最后一个胜出，即使所有 IoU 都为 0。</translation>
    </message>
    <message>
        <source>The first one wins; when no candidate touches the target none is chosen.</source>
        <translation>第一个胜出；若没有候选与目标相交则不选。</translation>
    </message>
    <message>
        <source>The oracle scores 1 where the object is not there.</source>
        <translation>物体不存在时 oracle 得 1 分。</translation>
    </message>
    <message>
        <source>Kept; the mean over images with a target is always beside it.</source>
        <translation>保留；旁边始终给出有目标图像的平均值。</translation>
    </message>
    <message>
        <source>Thresholds and seed words are read and not used.</source>
        <translation>阈值和种子词被读取但未使用。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有这些。</translation>
    </message>
    <message>
        <source>Selection takes pictures in the folder&apos;s order, and replies beyond them crash or wrap.</source>
        <translation>选择按文件夹顺序取图片，超出范围的回复会崩溃或回绕。</translation>
    </message>
    <message>
        <source>Pictures are sorted, replies checked: out of range is the first picture, flagged.</source>
        <translation>图片已排序，回复经检查：超出范围则取第一张并标记。</translation>
    </message>
    <message>
        <source>The folder of a selected file is put before it twice.</source>
        <translation>所选文件的文件夹被重复添加两次。</translation>
    </message>
    <message>
        <source>The base name is looked up in the folder of predictions.</source>
        <translation>在预测文件夹中按文件名查找。</translation>
    </message>
    <message>
        <source>The failure histogram counts an IoU of exactly 0.5 as failure, swaps two labels and stops at NONE.</source>
        <translation>失败直方图把恰为 0.5 的 IoU 计为失败，弄混两个标签，并在 NONE 处中止。</translation>
    </message>
    <message>
        <source>0.5 succeeds. Labels by meaning and NONE as empty prediction are settled for good.</source>
        <translation>0.5 视为成功。标签按含义、NONE 视为空预测，均已永久确定。</translation>
    </message>
    <message>
        <source>Predictions of single-mask models belong to images by their position in a sorted list.</source>
        <translation>单掩码模型的预测按其在排序列表中的位置对应图像。</translation>
    </message>
    <message>
        <source>They belong by id.</source>
        <translation>按编号对应。</translation>
    </message>
    <message>
        <source>Pairs of objects are split at every comma; the boxed one is practically always the first.</source>
        <translation>物体对在每个逗号处拆分；带框者几乎总是第一个。</translation>
    </message>
    <message>
        <source>Pairs are read by their grammar; the boxed one is that before the words in the question.</source>
        <translation>物体对按语法读取；带框者为问题中该说明之前的物体。</translation>
    </message>
    <message>
        <source>A PixCV-Bench prediction of another size is resized and its partial pixels are lost.</source>
        <translation>尺寸不同的 PixCV-Bench 预测被缩放，部分覆盖的像素丢失。</translation>
    </message>
    <message>
        <source>A pixel that is at least half covered stays.</source>
        <translation>至少覆盖一半的像素保留。</translation>
    </message>
    <message>
        <source>The judge&apos;s accuracy pairs neighbouring PixCV-Bench items, which are unrelated.</source>
        <translation>评判准确率把互不相关的相邻 PixCV-Bench 项配成对。</translation>
    </message>
    <message>
        <source>PixCV-Bench is scored item by item.</source>
        <translation>PixCV-Bench 逐项评分。</translation>
    </message>
    <message>
        <source>One ADE item has no target, two COCO pairs have one mask, some masks occur twice.</source>
        <translation>一个 ADE 项没有目标，两个 COCO 对只有一个掩码，有些掩码重复。</translation>
    </message>
    <message>
        <source>The data check shows them; a union does not mind.</source>
        <translation>数据检查会显示；并集不受影响。</translation>
    </message>
    <message>
        <source>The mask of an image without annotation is width x height.</source>
        <translation>无标注图像的掩码为 宽 x 高。</translation>
    </message>
    <message>
        <source>It is height x width.</source>
        <translation>为 高 x 宽。</translation>
    </message>
    <message>
        <source>Masks that should be drawn red are blue.</source>
        <translation>应画成红色的掩码是蓝色的。</translation>
    </message>
    <message>
        <source>They are red.</source>
        <translation>为红色。</translation>
    </message>
    <message>
        <source>Judges get PNG pictures that say they are JPEG.</source>
        <translation>评判者收到的 PNG 图片自称是 JPEG。</translation>
    </message>
    <message>
        <source>The true type is sent.</source>
        <translation>发送真实类型。</translation>
    </message>
    <message>
        <source>Maps of models that do not pad are cropped as if they did.</source>
        <translation>不填充的模型的图也按已填充来裁剪。</translation>
    </message>
    <message>
        <source>The model says whether its map is padded.</source>
        <translation>由模型说明其图是否经过填充。</translation>
    </message>
    <message>
        <source>The letter probing of Cambrian makes masks too.</source>
        <translation>Cambrian 的字母探测也会生成掩码。</translation>
    </message>
    <message>
        <source>It ends with the answer.</source>
        <translation>到回答为止。</translation>
    </message>
    <message>
        <source>The question extension of a row stays for rows that have none.</source>
        <translation>某行的问题扩展会沿用到没有扩展的行。</translation>
    </message>
    <message>
        <source>It is read row by row.</source>
        <translation>逐行读取。</translation>
    </message>
    <message>
        <source>The k-th maximum is a pixel beside the first.</source>
        <translation>第 k 个最大值是紧邻第一个的像素。</translation>
    </message>
    <message>
        <source>For k above 1 it is the k-th local maximum of the grid.</source>
        <translation>k 大于 1 时为网格的第 k 个局部极大值。</translation>
    </message>
    <message>
        <source>The box baseline takes boxes of the padded square for boxes of the image.</source>
        <translation>边框基线把填充后方形中的边框当作图像的边框。</translation>
    </message>
    <message>
        <source>Boxes are mapped through the padding; unreadable ones are an empty mask.</source>
        <translation>边框经填充换算；无法读取者为空掩码。</translation>
    </message>
    <message>
        <source>The demo stops beyond ten phrases; a reply it cannot read selects the last picture.</source>
        <translation>演示在超过十个短语时中止；无法读取的回复会选最后一张图片。</translation>
    </message>
    <message>
        <source>Any number of phrases; such a reply is the first picture, flagged.</source>
        <translation>短语数量不限；此类回复取第一张并标记。</translation>
    </message>
    <message>
        <source>A failing endpoint is asked for ever.</source>
        <translation>对失败的端点无限重试。</translation>
    </message>
    <message>
        <source>Retries are bounded and can be cancelled.</source>
        <translation>重试有上限并可取消。</translation>
    </message>
    <message>
        <source>Files are written under one model name and evaluated under another.</source>
        <translation>文件以一个模型名写出，却以另一个评估。</translation>
    </message>
    <message>
        <source>The label is free and stored with the run.</source>
        <translation>名称自由，并随运行存储。</translation>
    </message>
    <message>
        <source>A judge&apos;s reply with white space around it is no verdict.</source>
        <translation>首尾带空白的评判回复不算评判。</translation>
    </message>
    <message>
        <source>Replies are trimmed first.</source>
        <translation>先去除回复首尾空白。</translation>
    </message>
    <message>
        <source>&quot;a. open&quot;, &quot;(a) open&quot; and &quot;The answer is: b&quot; are no letters.</source>
        <translation>“a. open”、“(a) open”和“The answer is: b”不算字母。</translation>
    </message>
    <message>
        <source>They are.</source>
        <translation>算作字母。</translation>
    </message>
    <message>
        <source>Attention is rounded to half precision.</source>
        <translation>注意力被舍入为半精度。</translation>
    </message>
    <message>
        <source>It stays float32.</source>
        <translation>保持 float32。</translation>
    </message>
    <message>
        <source>Images without an expression go through models and selectors.</source>
        <translation>没有表达的图像也经过模型和选择器。</translation>
    </message>
    <message>
        <source>The second probing skips them, the first does not ground them.</source>
        <translation>第二种探测跳过它们，第一种探测不对其定位。</translation>
    </message>
    <message>
        <source>The judge sees the &lt;image&gt; marker inside the question.</source>
        <translation>评判者会看到问题中的 &lt;image&gt; 标记。</translation>
    </message>
    <message>
        <source>It is taken out.</source>
        <translation>会去除。</translation>
    </message>
    <message>
        <source>Questions and expressions are joined by their row.</source>
        <translation>问题与表达按行号对应。</translation>
    </message>
    <message>
        <source>They are joined by Index.</source>
        <translation>按 Index 对应。</translation>
    </message>
    <message>
        <source>A cleaned Objects.csv makes None a missing value.</source>
        <translation>清理过的 Objects.csv 会把 None 变成缺失值。</translation>
    </message>
    <message>
        <source>A trimmed None or an empty cell is no expression.</source>
        <translation>去空白后的 None 或空单元格视为没有表达。</translation>
    </message>
    <message>
        <source>An image without phrases has a file that is never matched, and scores 0 even when the object is not there.</source>
        <translation>没有短语的图像其文件从不匹配，即使物体不存在也得 0 分。</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lock Ground Truth</source>
        <translation>锁定真值(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save Corrections Now</source>
        <translation>立即保存更正(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy Shapes</source>
        <translation>复制形状(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste Shapes</source>
        <translation>粘贴形状(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Shapes</source>
        <translation>就地复制形状(&amp;D)</translation>
    </message>
    <message>
        <source>Dele&amp;te Vertices or Shapes</source>
        <translation>删除顶点或形状(&amp;T)</translation>
    </message>
    <message>
        <source>Select &amp;All Shapes</source>
        <translation>选择全部形状(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit Label or Expression</source>
        <translation>编辑标签或表达式(&amp;E)</translation>
    </message>
    <message>
        <source>Edit Te&amp;xts</source>
        <translation>编辑文本(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Note on This Image</source>
        <translation>此图像的备注(&amp;N)</translation>
    </message>
    <message>
        <source>Apply a Patc&amp;h…</source>
        <translation>应用补丁(&amp;H)…</translation>
    </message>
    <message>
        <source>Export Corrected &amp;Files…</source>
        <translation>导出更正后的文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation>选择并移动(&amp;S)</translation>
    </message>
    <message>
        <source>Draw a &amp;Polygon</source>
        <translation>绘制多边形(&amp;P)</translation>
    </message>
    <message>
        <source>Draw a &amp;Rectangle</source>
        <translation>绘制矩形(&amp;R)</translation>
    </message>
    <message>
        <source>Draw an &amp;Ellipse</source>
        <translation>绘制椭圆(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>画笔(&amp;B)</translation>
    </message>
    <message>
        <source>Er&amp;aser</source>
        <translation>橡皮(&amp;A)</translation>
    </message>
    <message>
        <source>Split by a &amp;Line</source>
        <translation>用线切分(&amp;L)</translation>
    </message>
    <message>
        <source>Segment by Points (SA&amp;M)</source>
        <translation>用点分割 (SA&amp;M)</translation>
    </message>
    <message>
        <source>Segment by a Bo&amp;x (SAM)</source>
        <translation>用方框分割 (SAM)(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;witch between Drawing and Selecting</source>
        <translation>切换绘制与选择(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Unite</source>
        <translation>合并(&amp;U)</translation>
    </message>
    <message>
        <source>Subtract from the &amp;First Selected</source>
        <translation>从首个所选形状减去(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Intersect</source>
        <translation>求交(&amp;I)</translation>
    </message>
    <message>
        <source>Fill &amp;Holes</source>
        <translation>填充孔洞(&amp;H)</translation>
    </message>
    <message>
        <source>Parts to Shapes</source>
        <translation>将各部分变为形状</translation>
    </message>
    <message>
        <source>Sm&amp;ooth</source>
        <translation>平滑(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;nap to Neighbours</source>
        <translation>贴合相邻形状(&amp;N)</translation>
    </message>
    <message>
        <source>Simplif&amp;y…</source>
        <translation>简化(&amp;Y)…</translation>
    </message>
    <message>
        <source>Mark the Mask That Is Shown</source>
        <translation>标记所显示的掩码</translation>
    </message>
    <message>
        <source>Mask into the &amp;Ground Truth</source>
        <translation>掩码加入真值(&amp;G)</translation>
    </message>
    <message>
        <source>Unite Mask with the Selected Shape</source>
        <translation>将掩码并入所选形状</translation>
    </message>
    <message>
        <source>Subtract Mask from the Selected Shape</source>
        <translation>从所选形状减去掩码</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shapes</source>
        <translation>形状(&amp;S)</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>&amp;Join What Is Drawn to the Selected Shape</source>
        <translation>将所绘并入所选形状(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Cut What Is Drawn from the Selected Shape</source>
        <translation>从所选形状切除所绘(&amp;C)</translation>
    </message>
    <message>
        <source>Exp&amp;ort Corrections as a Patch…</source>
        <translation>将更正导出为补丁(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>EditLabels</name>
    <message>
        <source>Vertex moved</source>
        <translation>移动顶点</translation>
    </message>
    <message>
        <source>Vertices moved</source>
        <translation>移动多个顶点</translation>
    </message>
    <message>
        <source>Vertex inserted</source>
        <translation>插入顶点</translation>
    </message>
    <message>
        <source>Vertex deleted</source>
        <translation>删除顶点</translation>
    </message>
    <message>
        <source>Vertices deleted</source>
        <translation>删除多个顶点</translation>
    </message>
    <message>
        <source>Shape moved</source>
        <translation>移动形状</translation>
    </message>
    <message>
        <source>Nudged</source>
        <translation>微移</translation>
    </message>
    <message>
        <source>Shape deleted</source>
        <translation>删除形状</translation>
    </message>
    <message>
        <source>Shape duplicated</source>
        <translation>就地复制形状</translation>
    </message>
    <message>
        <source>Shape pasted</source>
        <translation>粘贴形状</translation>
    </message>
    <message>
        <source>Polygon drawn</source>
        <translation>绘制多边形</translation>
    </message>
    <message>
        <source>Polygon united</source>
        <translation>并入多边形</translation>
    </message>
    <message>
        <source>Polygon cut out</source>
        <translation>切除多边形</translation>
    </message>
    <message>
        <source>Rectangle drawn</source>
        <translation>绘制矩形</translation>
    </message>
    <message>
        <source>Rectangle united</source>
        <translation>并入矩形</translation>
    </message>
    <message>
        <source>Rectangle cut out</source>
        <translation>切除矩形</translation>
    </message>
    <message>
        <source>Ellipse drawn</source>
        <translation>绘制椭圆</translation>
    </message>
    <message>
        <source>Ellipse united</source>
        <translation>并入椭圆</translation>
    </message>
    <message>
        <source>Ellipse cut out</source>
        <translation>切除椭圆</translation>
    </message>
    <message>
        <source>Brushed</source>
        <translation>涂画</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Segmented from points</source>
        <translation>由点分割</translation>
    </message>
    <message>
        <source>Segmented from a box</source>
        <translation>由方框分割</translation>
    </message>
    <message>
        <source>Split by a line</source>
        <translation>用线切分</translation>
    </message>
    <message>
        <source>Parts made shapes</source>
        <translation>各部分变为形状</translation>
    </message>
    <message>
        <source>Shapes united</source>
        <translation>合并形状</translation>
    </message>
    <message>
        <source>Shape subtracted</source>
        <translation>减去形状</translation>
    </message>
    <message>
        <source>Shapes intersected</source>
        <translation>形状求交</translation>
    </message>
    <message>
        <source>Holes filled</source>
        <translation>填充孔洞</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简化</translation>
    </message>
    <message>
        <source>Snapped to neighbours</source>
        <translation>贴合相邻形状</translation>
    </message>
    <message>
        <source>Mask made ground truth</source>
        <translation>掩码成为真值</translation>
    </message>
    <message>
        <source>Mask united</source>
        <translation>并入掩码</translation>
    </message>
    <message>
        <source>Mask subtracted</source>
        <translation>减去掩码</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>更改文本</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>指代表达式</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>存在情况</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>有歧义</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Visual pattern</source>
        <translation>视觉模式</translation>
    </message>
    <message>
        <source>Verdict on the answer</source>
        <translation>对回答的判定</translation>
    </message>
    <message>
        <source>Concept of a phrase</source>
        <translation>短语的概念</translation>
    </message>
</context>
<context>
    <name>ErrorShapes</name>
    <message>
        <source>Both (TP)</source>
        <translation>两者 (TP)</translation>
    </message>
    <message>
        <source>Mask only (FP)</source>
        <translation>仅掩码 (FP)</translation>
    </message>
    <message>
        <source>Ground truth only (FN)</source>
        <translation>仅真值 (FN)</translation>
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
        <translation>缺少所需内容。请检查文件是否存在且可访问。</translation>
    </message>
    <message>
        <source>The system refused to read or write. Check permissions and free space.</source>
        <translation>系统拒绝读取或写入。请检查权限和可用空间。</translation>
    </message>
    <message>
        <source>A file is damaged or not of the expected format.</source>
        <translation>文件已损坏或格式不符。</translation>
    </message>
    <message>
        <source>A value is outside its allowed range.</source>
        <translation>某个值超出允许范围。</translation>
    </message>
    <message>
        <source>This is understood, but this version cannot do it.</source>
        <translation>已识别该内容，但此版本不支持。</translation>
    </message>
    <message>
        <source>There is not enough memory. Try a smaller model, a 16-bit data type, or close other programs.</source>
        <translation>内存不足。请尝试较小的模型、16 位数据类型，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>已按要求停止。</translation>
    </message>
    <message>
        <source>This is a defect of the program. Please report it with the details.</source>
        <translation>这是程序的缺陷。请附上详细信息报告。</translation>
    </message>
    <message>
        <source>Somebody or something else changed this or holds it.</source>
        <translation>此项已被他人或其他程序更改或占用。</translation>
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
        <translation>准确率</translation>
    </message>
    <message>
        <source>A†, first probing, judged</source>
        <translation>A†，第一种探测，经评判</translation>
    </message>
    <message>
        <source>A†, item by item</source>
        <translation>A†，逐项</translation>
    </message>
    <message>
        <source>A, third probing, by letter</source>
        <translation>A，第三种探测，按字母</translation>
    </message>
    <message>
        <source>A, item by item</source>
        <translation>A，逐项</translation>
    </message>
    <message>
        <source>A, letters read leniently</source>
        <translation>A，宽松读取字母</translation>
    </message>
    <message>
        <source>Masks, first probing</source>
        <translation>掩码，第一种探测</translation>
    </message>
    <message>
        <source>Masks, box baseline</source>
        <translation>掩码，边框基线</translation>
    </message>
    <message>
        <source>Masks, second probing</source>
        <translation>掩码，第二种探测</translation>
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
        <translation>有目标</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>mIoU %1 over %2 images; %3 over the %4 with a target</source>
        <translation>%2 幅图像的 mIoU 为 %1；其中有目标的 %4 幅为 %3</translation>
    </message>
    <message>
        <source>Score S: %1</source>
        <translation>得分 S：%1</translation>
    </message>
    <message>
        <source>An upper bound: it looks at the ground truth.</source>
        <translation>上界：它查看了真值。</translation>
    </message>
    <message>
        <source>Where the oracle&apos;s phrase begins in the answer</source>
        <translation>oracle 短语在回答中的起始位置</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>phrase begins at %1</source>
        <translation>短语始于 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Concept of the oracle&apos;s phrase</source>
        <translation>oracle 短语的概念</translation>
    </message>
    <message>
        <source>Concept of the oracle&apos;s phrase, by %1</source>
        <translation>oracle 短语的概念（%1）</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Other than objects</source>
        <translation>非物体</translation>
    </message>
    <message>
        <source>Phrase differs from the expression</source>
        <translation>短语与表达不同</translation>
    </message>
    <message>
        <source>Where the automatic choice loses</source>
        <translation>自动选择在何处损失</translation>
    </message>
    <message>
        <source>Length of the answers</source>
        <translation>回答长度</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Probing %1, characters</source>
        <translation>探测 %1，字符数</translation>
    </message>
    <message>
        <source>Probing %1, noun phrases</source>
        <translation>探测 %1，名词短语数</translation>
    </message>
    <message>
        <source>Visual pattern</source>
        <translation>视觉模式</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
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
        <translation>%2 对中有 %1 对正确</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2 项中有 %1 项正确</translation>
    </message>
    <message>
        <source>Answer right, mask right</source>
        <translation>回答正确, 掩码正确</translation>
    </message>
    <message>
        <source>Answer wrong, mask right</source>
        <translation>回答错误, 掩码正确</translation>
    </message>
    <message>
        <source>Answer right, mask wrong</source>
        <translation>回答正确, 掩码错误</translation>
    </message>
    <message>
        <source>Answer wrong, mask wrong</source>
        <translation>回答错误, 掩码错误</translation>
    </message>
</context>
<context>
    <name>ExchangeHtml</name>
    <message>
        <source>the picture as it is</source>
        <translation>原始图像</translation>
    </message>
    <message>
        <source>a mask that is not there</source>
        <translation>不存在的掩码</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>⚠ Odd</source>
        <translation>⚠ 异常</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <source>&amp;Mark for the Figure</source>
        <translation>标记用于插图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New Figure</source>
        <translation>新建插图(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open Figure…</source>
        <translation>打开插图(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save Figure</source>
        <translation>保存插图(&amp;S)</translation>
    </message>
    <message>
        <source>Save Figure &amp;As…</source>
        <translation>插图另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>E&amp;xport Figure…</source>
        <translation>导出插图(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Copy the Page</source>
        <translation>复制页面(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tables of the Runs</source>
        <translation>运行的表格(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>插图(&amp;I)</translation>
    </message>
</context>
<context>
    <name>InspectActions</name>
    <message>
        <source>&amp;IoU of Every Point</source>
        <translation>每个点的 IoU(&amp;I)</translation>
    </message>
    <message>
        <source>Layers and &amp;Heads</source>
        <translation>层与头(&amp;H)</translation>
    </message>
    <message>
        <source>Show the Run&apos;s &amp;Own Result</source>
        <translation>显示运行自身的结果(&amp;O)</translation>
    </message>
    <message>
        <source>Move the &amp;SAM Point</source>
        <translation>移动 SAM 点(&amp;S)</translation>
    </message>
    <message>
        <source>Edit the &amp;Noun Phrases</source>
        <translation>编辑名词短语(&amp;N)</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Run</source>
        <translation>回到运行(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>名词短语</translation>
    </message>
    <message>
        <source>Attention maps</source>
        <translation>注意力图</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Object not in the image</source>
        <translation>图像中没有该对象</translation>
    </message>
    <message>
        <source>No referring expression</source>
        <translation>无指代表达</translation>
    </message>
    <message>
        <source>No ground truth</source>
        <translation>无真值</translation>
    </message>
    <message>
        <source>Sub-part</source>
        <translation>子部件</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation>剩余不到一秒</translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation>Oracle</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Attend and segment</source>
        <translation>Attend-and-segment</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>约剩 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>约剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>chat endpoint</source>
        <translation>聊天端点</translation>
    </message>
    <message>
        <source>loaded model</source>
        <translation>已加载的模型</translation>
    </message>
    <message>
        <source>built-in rules</source>
        <translation>内置规则</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation>导入的文件</translation>
    </message>
    <message>
        <source>Oracle, pairs</source>
        <translation>oracle（成对）</translation>
    </message>
    <message>
        <source>Predicted IoU</source>
        <translation>预测 IoU</translation>
    </message>
    <message>
        <source>Several instances</source>
        <translation>多个实例</translation>
    </message>
    <message>
        <source>Single mask</source>
        <translation>单一掩码</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>The mask that fits the ground truth best: an upper bound.</source>
        <translation>与真值最吻合的掩码：上界。</translation>
    </message>
    <message>
        <source>The two masks whose union fits the ground truth best: an upper bound for two objects.</source>
        <translation>并集与真值最吻合的两个掩码：两个物体的上界。</translation>
    </message>
    <message>
        <source>The noun phrase most similar to the referring expression, by word vectors.</source>
        <translation>按词向量与指代表达最相似的名词短语。</translation>
    </message>
    <message>
        <source>A judge is shown the masks and picks the one that fits the expression.</source>
        <translation>评判者查看各掩码并选出与表达相符的一个。</translation>
    </message>
    <message>
        <source>The mask for which Segment Anything predicts the highest IoU.</source>
        <translation>Segment Anything 预测 IoU 最高的掩码。</translation>
    </message>
    <message>
        <source>Masks at several peaks of a noun phrase&apos;s heat map, united; the best phrase by ground truth.</source>
        <translation>在名词短语热图的多个峰值处取掩码并合并；按真值取最佳短语。</translation>
    </message>
    <message>
        <source>The only mask there is: of models that give one.</source>
        <translation>唯一的掩码：适用于只给出一个掩码的模型。</translation>
    </message>
    <message>
        <source>The masks of the boxes that the model wrote.</source>
        <translation>模型写出的边框所对应的掩码。</translation>
    </message>
    <message>
        <source>Highest IoU with the ground truth</source>
        <translation>与真值的 IoU 最高</translation>
    </message>
    <message>
        <source>The object is not in the image: no mask is right</source>
        <translation>物体不在图像中：没有正确的掩码</translation>
    </message>
    <message>
        <source>No mask touches the ground truth</source>
        <translation>没有掩码与真值相交</translation>
    </message>
    <message>
        <source>There is no mask to choose from</source>
        <translation>没有可选的掩码</translation>
    </message>
    <message>
        <source>There is no ground truth to compare with</source>
        <translation>没有可比较的真值</translation>
    </message>
    <message>
        <source>There is no expression to look for</source>
        <translation>没有要查找的表达</translation>
    </message>
    <message>
        <source>The expression names one object: no pair</source>
        <translation>表达只涉及一个物体：无需成对</translation>
    </message>
    <message>
        <source>There is only one mask: no pair</source>
        <translation>只有一个掩码：无法成对</translation>
    </message>
    <message>
        <source>The noun phrase most similar to the expression</source>
        <translation>与表达最相似的名词短语</translation>
    </message>
    <message>
        <source>The best similarity lies below the cut</source>
        <translation>最高相似度低于阈值</translation>
    </message>
    <message>
        <source>No noun phrase is similar to the expression</source>
        <translation>没有名词短语与表达相似</translation>
    </message>
    <message>
        <source>The similarity of the noun phrases is not known</source>
        <translation>名词短语的相似度未知</translation>
    </message>
    <message>
        <source>Highest predicted IoU</source>
        <translation>预测 IoU 最高</translation>
    </message>
    <message>
        <source>The judge&apos;s choice</source>
        <translation>评判者的选择</translation>
    </message>
    <message>
        <source>The only mask: nobody was asked</source>
        <translation>唯一的掩码：未询问任何人</translation>
    </message>
    <message>
        <source>The judge says that the object is not in the image</source>
        <translation>评判者认为物体不在图像中</translation>
    </message>
    <message>
        <source>No judge was there to ask</source>
        <translation>没有可询问的评判者</translation>
    </message>
    <message>
        <source>The run was made without several instances</source>
        <translation>该运行未启用多个实例</translation>
    </message>
    <message>
        <source>The only mask of the image</source>
        <translation>图像唯一的掩码</translation>
    </message>
    <message>
        <source>There is more than one mask</source>
        <translation>不止一个掩码</translation>
    </message>
    <message>
        <source>The masks of all boxes, united</source>
        <translation>所有边框的掩码之并集</translation>
    </message>
    <message>
        <source>The run is not one of the box baseline</source>
        <translation>该运行不是边框基线</translation>
    </message>
    <message>
        <source>As chosen in the published files</source>
        <translation>与公开文件中的选择一致</translation>
    </message>
    <message>
        <source>The published files choose no mask</source>
        <translation>公开文件未选择掩码</translation>
    </message>
    <message>
        <source>The reply could not be understood</source>
        <translation>无法理解回复</translation>
    </message>
    <message>
        <source>The reply names a picture that was not shown</source>
        <translation>回复指向了未显示的图片</translation>
    </message>
    <message>
        <source>Another order of the pictures gave another choice</source>
        <translation>图片换序后选择不同</translation>
    </message>
    <message>
        <source>This image was skipped: its benchmark has no expression for it.</source>
        <translation>已跳过此图像：基准中没有对应的表达。</translation>
    </message>
    <message>
        <source>The imported files hold no prediction for this image.</source>
        <translation>导入的文件中没有此图像的预测。</translation>
    </message>
    <message>
        <source>Is the object there?</source>
        <translation>物体是否存在？</translation>
    </message>
    <message>
        <source>Which mask?</source>
        <translation>哪个掩码？</translation>
    </message>
    <message>
        <source>Which mask, in another order?</source>
        <translation>换序后选哪个掩码？</translation>
    </message>
    <message>
        <source>Is the answer right?</source>
        <translation>回答是否正确？</translation>
    </message>
    <message>
        <source>Which concept?</source>
        <translation>哪个概念？</translation>
    </message>
    <message>
        <source>Grouping of noun phrases</source>
        <translation>名词短语分组</translation>
    </message>
    <message>
        <source>Merging of concepts</source>
        <translation>概念合并</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>no verdicts on the answers yet</source>
        <translation>尚无对回答的评判</translation>
    </message>
    <message>
        <source>no run of the first probing</source>
        <translation>没有第一种探测的运行</translation>
    </message>
    <message>
        <source>no concepts classified yet</source>
        <translation>尚未分类概念</translation>
    </message>
    <message>
        <source>No noun phrase names the object</source>
        <translation>没有名词短语提到该物体</translation>
    </message>
    <message>
        <source>The point misses the object</source>
        <translation>点未落在物体上</translation>
    </message>
    <message>
        <source>The point is right, the masks are not</source>
        <translation>点正确，掩码不正确</translation>
    </message>
    <message>
        <source>A good mask was there, another was chosen</source>
        <translation>有好的掩码，却选了别的</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Color and appearance</source>
        <translation>颜色与外观</translation>
    </message>
    <message>
        <source>Location and position</source>
        <translation>地点与位置</translation>
    </message>
    <message>
        <source>Object part</source>
        <translation>物体部件</translation>
    </message>
    <message>
        <source>Context or setting</source>
        <translation>背景或场景</translation>
    </message>
    <message>
        <source>Objects and entities</source>
        <translation>物体与实体</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>no answers by letter</source>
        <translation>没有字母回答</translation>
    </message>
    <message>
        <source>no complete pairs</source>
        <translation>没有完整的配对</translation>
    </message>
    <message>
        <source>no phrase of the oracle</source>
        <translation>没有 oracle 短语</translation>
    </message>
    <message>
        <source>no masks in this run</source>
        <translation>此运行中没有掩码</translation>
    </message>
    <message>
        <source>no image with a target</source>
        <translation>没有有目标的图像</translation>
    </message>
    <message>
        <source>no images</source>
        <translation>没有图像</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>no choice stored</source>
        <translation>未存储选择</translation>
    </message>
    <message>
        <source>Which mask, replayed?</source>
        <translation>哪个掩码（重放）？</translation>
    </message>
    <message>
        <source>The chosen mask is good</source>
        <translation>所选掩码良好</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>%1–%2 %</source>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>Where grounding emerges</source>
        <translation>落地出现的位置</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Answer and place</source>
        <translation>回答与位置</translation>
    </message>
    <message>
        <source>Right answers by</source>
        <translation>正确回答，按</translation>
    </message>
    <message>
        <source>IoU of the selectors</source>
        <translation>各选择器的 IoU</translation>
    </message>
    <message>
        <source>Where IoU is lost</source>
        <translation>IoU 损失在何处</translation>
    </message>
    <message>
        <source>Run against run</source>
        <translation>运行对运行</translation>
    </message>
    <message>
        <source>Samples by where the oracle&apos;s phrase begins in the answer</source>
        <translation>样本，按 oracle 短语在回答中的起始位置</translation>
    </message>
    <message>
        <source>Samples by what the oracle&apos;s phrase speaks of, by anybody&apos;s labels; a phrase may have several</source>
        <translation>样本，按 oracle 短语所指的内容（任何人的标签）；一个短语可有多个</translation>
    </message>
    <message>
        <source>Samples by whether the answer is right and whether the mask&apos;s IoU is 0.5 or more, each sample by itself</source>
        <translation>样本，按回答是否正确以及掩码 IoU 是否不低于 0.5，逐个样本</translation>
    </message>
    <message>
        <source>Share of samples with a right answer, each sample by itself</source>
        <translation>回答正确的样本比例，逐个样本</translation>
    </message>
    <message>
        <source>Samples by the IoU of what each selector chose</source>
        <translation>样本，按各选择器所选掩码的 IoU</translation>
    </message>
    <message>
        <source>Mean IoU from the oracle&apos;s down to the automatic one&apos;s; what each cause takes away</source>
        <translation>从 oracle 到自动选择的平均 IoU；各原因带来的损失</translation>
    </message>
    <message>
        <source>IoU of each sample in this run and in another one; on the dashed line both are alike</source>
        <translation>每个样本在此运行与另一运行中的 IoU；虚线上两者相等</translation>
    </message>
    <message>
        <source>Needs answers that were judged or given by letter. This run has none: review the answers.</source>
        <translation>需要经评判或以字母作答的回答。此运行没有：请审阅回答。</translation>
    </message>
    <message>
        <source>Needs automatic choices and an evaluation, which looks for the causes.</source>
        <translation>需要自动选择以及查找原因的评估。</translation>
    </message>
    <message>
        <source>Choose another run of this benchmark.</source>
        <translation>请选择此基准的另一个运行。</translation>
    </message>
    <message>
        <source>No sample of this run was scored yet.</source>
        <translation>此运行尚无样本评分。</translation>
    </message>
    <message>
        <source>begins at, % of the answer · bars: samples</source>
        <translation>起始于回答的 % · 柱：样本数</translation>
    </message>
    <message>
        <source>bars: samples</source>
        <translation>柱：样本数</translation>
    </message>
    <message>
        <source>right answers · number of samples</source>
        <translation>正确回答 · 样本数</translation>
    </message>
    <message>
        <source>IoU · bars: samples</source>
        <translation>IoU · 柱：样本数</translation>
    </message>
    <message>
        <source>mean IoU · number of samples</source>
        <translation>平均 IoU · 样本数</translation>
    </message>
    <message>
        <source>IoU in this run</source>
        <translation>此运行中的 IoU</translation>
    </message>
    <message>
        <source>IoU in the other run</source>
        <translation>另一运行中的 IoU</translation>
    </message>
    <message>
        <source>%1, IoU %2</source>
        <translation>%1，IoU %2</translation>
    </message>
    <message>
        <source>this run %1, other run %2</source>
        <translation>此运行 %1，另一运行 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n sample(s)</source>
        <translation>
            <numerusform>%1：%n 个样本中的 %2 个</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1; of all: %2</source>
        <translation>，%1；全部中：%2</translation>
    </message>
    <message>
        <source>%1 (asked for)</source>
        <translation>%1（按要求）</translation>
    </message>
    <message>
        <source>Needs phrases of the oracle whose place in the answer is known.</source>
        <translation>需要在回答中位置已知的 oracle 短语。</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>the sample&apos;s id</source>
        <translation>样本的标识</translation>
    </message>
    <message>
        <source>place in the benchmark, from 1</source>
        <translation>在基准中的位置，从 1 起</translation>
    </message>
    <message>
        <source>name of the image file</source>
        <translation>图像文件名</translation>
    </message>
    <message>
        <source>referring expression</source>
        <translation>指代表达式</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>objects of the expression</source>
        <translation>表达式中的物体</translation>
    </message>
    <message>
        <source>answer options</source>
        <translation>答案选项</translation>
    </message>
    <message>
        <source>the right option</source>
        <translation>正确选项</translation>
    </message>
    <message>
        <source>whether there is ground truth</source>
        <translation>是否有真值</translation>
    </message>
    <message>
        <source>the expression fits several things</source>
        <translation>表达式适用于多个物体</translation>
    </message>
    <message>
        <source>a person corrected the sample</source>
        <translation>样本经人工更正</translation>
    </message>
    <message>
        <source>notes by people</source>
        <translation>人工备注</translation>
    </message>
    <message>
        <source>how far the run is</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>why the sample failed</source>
        <translation>样本失败的原因</translation>
    </message>
    <message>
        <source>time the sample took</source>
        <translation>样本耗时</translation>
    </message>
    <message>
        <source>the model&apos;s answer</source>
        <translation>模型的回答</translation>
    </message>
    <message>
        <source>tokens of the answer</source>
        <translation>回答的词元</translation>
    </message>
    <message>
        <source>noun phrases of the answer</source>
        <translation>回答的名词短语</translation>
    </message>
    <message>
        <source>number of noun phrases</source>
        <translation>名词短语数</translation>
    </message>
    <message>
        <source>number of masks</source>
        <translation>掩码数</translation>
    </message>
    <message>
        <source>oracle&apos;s IoU minus the automatic one&apos;s</source>
        <translation>oracle IoU 减自动选择 IoU</translation>
    </message>
    <message>
        <source>where the oracle&apos;s phrase begins, 0 to 1</source>
        <translation>oracle 短语的起始位置，0 到 1</translation>
    </message>
    <message>
        <source>concept of the oracle&apos;s phrase, a to f</source>
        <translation>oracle 短语的概念，a 到 f</translation>
    </message>
    <message>
        <source>what was odd about a choice</source>
        <translation>选择中的异常之处</translation>
    </message>
    <message>
        <source>whether the answer is right</source>
        <translation>回答是否正确</translation>
    </message>
    <message>
        <source>verdicts by people</source>
        <translation>人工裁定</translation>
    </message>
    <message>
        <source>who reviewed the sample</source>
        <translation>样本的审核者</translation>
    </message>
    <message>
        <source>IoU of the choice of: %1</source>
        <translation>以下选择的 IoU：%1</translation>
    </message>
    <message>
        <source>noun phrase of the choice of: %1</source>
        <translation>以下选择的名词短语：%1</translation>
    </message>
    <message>
        <source>masks chosen by: %1</source>
        <translation>以下选择的掩码：%1</translation>
    </message>
    <message>
        <source>why, of the choice of: %1</source>
        <translation>以下选择的理由：%1</translation>
    </message>
    <message>
        <source>A condition is expected here, such as iou.oracle&gt;0.5 or a word.</source>
        <translation>此处应为条件，如 iou.oracle&gt;0.5 或一个词。</translation>
    </message>
    <message>
        <source>A value is expected after “%1”.</source>
        <translation>“%1”之后应为一个值。</translation>
    </message>
    <message>
        <source>The name of a field is expected after “has:”.</source>
        <translation>“has:”之后应为字段名。</translation>
    </message>
    <message>
        <source>A regular expression between slashes is expected after “~”: /wing/ or /wing/i.</source>
        <translation>“~”之后应为斜杠之间的正则表达式：/wing/ 或 /wing/i。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>缺少右引号。</translation>
    </message>
    <message>
        <source>The slash that ends the regular expression is missing.</source>
        <translation>缺少正则表达式末尾的斜杠。</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>此括号未闭合。</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>此括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>A comma stands only between the values of one field.</source>
        <translation>逗号只用于同一字段的值之间。</translation>
    </message>
    <message>
        <source>The regular expression cannot be used: %1.</source>
        <translation>正则表达式无法使用：%1。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a number; expected one such as 0.5, 50% or 0.2..0.5, or a field of numbers.</source>
        <translation>“%1”不是数字；应为 0.5、50% 或 0.2..0.5 之类，或数字字段。</translation>
    </message>
    <message>
        <source>“%1” is a number; compare it with &lt; &gt; or =.</source>
        <translation>“%1”是数字；请用 &lt; &gt; 或 = 比较。</translation>
    </message>
    <message>
        <source>“%1” is text; use : = or ~.</source>
        <translation>“%1”是文本；请用 : = 或 ~。</translation>
    </message>
    <message>
        <source>The query is too long, or its brackets are too deep.</source>
        <translation>查询过长，或括号嵌套过深。</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean %2?</source>
        <translation>没有字段“%1”；是否指 %2？</translation>
    </message>
    <message>
        <source>the pair of questions it belongs to</source>
        <translation>所属的问题对</translation>
    </message>
    <message>
        <source>visual pattern that is asked for</source>
        <translation>所问的视觉模式</translation>
    </message>
    <message>
        <source>task of the benchmark</source>
        <translation>基准的任务</translation>
    </message>
    <message>
        <source>data set the image comes from</source>
        <translation>图像来源的数据集</translation>
    </message>
    <message>
        <source>where grounding was lost, once evaluated</source>
        <translation>落地在何处丢失（评估后）</translation>
    </message>
    <message>
        <source>IoU in the other run, of the choice of: %1</source>
        <translation>另一运行中以下选择的 IoU：%1</translation>
    </message>
</context>
<context>
    <name>SampleViews</name>
    <message>
        <source>All samples</source>
        <translation>所有样本</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>Oracle and automatic chose unlike</source>
        <translation>oracle 与自动选择不同</translation>
    </message>
    <message>
        <source>Automatic missed what the oracle found</source>
        <translation>自动选择漏掉了 oracle 所找到的</translation>
    </message>
    <message>
        <source>Right answer, wrong place</source>
        <translation>回答正确、位置错误</translation>
    </message>
    <message>
        <source>Wrong answer, right place</source>
        <translation>回答错误、位置正确</translation>
    </message>
</context>
<context>
    <name>SaveQuestion</name>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 已存在。要替换吗？</translation>
    </message>
</context>
<context>
    <name>TokenFigure</name>
    <message>
        <source>Attention to the image</source>
        <translation>对图像的注意力</translation>
    </message>
    <message>
        <source>How much of the token&apos;s attention goes to the image; the rest goes to the prompt and the answer so far</source>
        <translation>词元的注意力中有多少投向图像；其余投向提示和已生成的回答</translation>
    </message>
    <message>
        <source>Lift on the ground truth</source>
        <translation>真值上的提升度</translation>
    </message>
    <message>
        <source>Share of the token&apos;s attention to the image that lies on the ground truth, over the share of the image that it covers: 1 (dashed) is what an even look at the image would give</source>
        <translation>词元对图像的注意力中落在真值上的份额，除以真值所占图像的份额：1（虚线）相当于均匀地看整幅图像</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>The probability the model gave to this token</source>
        <translation>模型赋予此词元的概率</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>意外度</translation>
    </message>
    <message>
        <source>Negative natural logarithm of the probability: how little the token was expected</source>
        <translation>概率的负自然对数：此词元有多出乎意料</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>groundscope::Actions</name>
    <message>
        <source>Open &amp;Benchmark…</source>
        <translation>打开基准(&amp;B)…</translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation>打开运行记录(&amp;R)…</translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Run File…</source>
        <translation>新建运行文件(&amp;N)…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy of the Run…</source>
        <translation>保存运行副本(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About GroundScope</source>
        <translation>关于 GroundScope(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>下一张图像(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>上一张图像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;First Image</source>
        <translation>第一张图像(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last Image</source>
        <translation>最后一张图像(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go to Image…</source>
        <translation>转到图像(&amp;G)…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>查找(&amp;I)…</translation>
    </message>
    <message>
        <source>Next Noun P&amp;hrase</source>
        <translation>下一个名词短语(&amp;H)</translation>
    </message>
    <message>
        <source>Previous Noun Ph&amp;rase</source>
        <translation>上一个名词短语(&amp;R)</translation>
    </message>
    <message>
        <source>Mask &amp;1</source>
        <translation>掩码 &amp;1</translation>
    </message>
    <message>
        <source>Mask &amp;2</source>
        <translation>掩码 &amp;2</translation>
    </message>
    <message>
        <source>Mask &amp;3</source>
        <translation>掩码 &amp;3</translation>
    </message>
    <message>
        <source>&amp;Oracle&apos;s Choice</source>
        <translation>Oracle 的选择(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Ground Truth</source>
        <translation>真值(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Heat Map</source>
        <translation>热图(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>掩码(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;All Overlays</source>
        <translation>所有叠加层(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit in Window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Actual &amp;Size</source>
        <translation>实际大小(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Wheel Zooms</source>
        <translation>滚轮缩放(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Run &amp;This Image</source>
        <translation>运行此图像(&amp;T)</translation>
    </message>
    <message>
        <source>Run &amp;All Images</source>
        <translation>运行所有图像(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Choose &amp;Models…</source>
        <translation>选择模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Use the &amp;Demo Models</source>
        <translation>使用演示模型(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Free the Models&apos; Memory</source>
        <translation>释放模型内存(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep Attention per Head</source>
        <translation>保留每个头的注意力(&amp;K)</translation>
    </message>
    <message>
        <source>Probing &amp;1: question and options</source>
        <translation>探测 &amp;1：问题与选项</translation>
    </message>
    <message>
        <source>Probing &amp;2: identify the expression</source>
        <translation>探测 &amp;2：识别表达</translation>
    </message>
    <message>
        <source>Probing &amp;3: answer by letter</source>
        <translation>探测 &amp;3：用字母回答</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation>最近打开(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>面板(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>&amp;Evaluate the Run</source>
        <translation>评估运行(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Judge the Answers…</source>
        <translation>评判回答(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Review Answers and Concepts</source>
        <translation>审阅回答与概念(&amp;R)</translation>
    </message>
    <message>
        <source>Next Unre&amp;viewed Image</source>
        <translation>下一幅未审阅图像(&amp;V)</translation>
    </message>
    <message>
        <source>Previous Unrevie&amp;wed Image</source>
        <translation>上一幅未审阅图像(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;utomatic Choice</source>
        <translation>自动选择(&amp;U)</translation>
    </message>
    <message>
        <source>Run &amp;Settings…</source>
        <translation>运行设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Probing &amp;4: write boxes</source>
        <translation>探测 &amp;4：写出边框</translation>
    </message>
    <message>
        <source>&amp;Compare Runs…</source>
        <translation>比较运行(&amp;C)…</translation>
    </message>
    <message>
        <source>B&amp;uild a Benchmark…</source>
        <translation>构建基准(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit Keyboard Shortcuts…</source>
        <translation>编辑快捷键(&amp;E)…</translation>
    </message>
    <message>
        <source>Next &amp;Token</source>
        <translation>下一个词元(&amp;T)</translation>
    </message>
    <message>
        <source>Previous To&amp;ken</source>
        <translation>上一个词元(&amp;K)</translation>
    </message>
    <message>
        <source>Pla&amp;y or Pause the Answer</source>
        <translation>播放或暂停回答(&amp;Y)</translation>
    </message>
    <message>
        <source>Pin for a &amp;Difference, or Take the Pin Away</source>
        <translation>固定以求差值，或取消固定(&amp;D)</translation>
    </message>
    <message>
        <source>Which Words Look Here: &amp;Box</source>
        <translation>哪些词看向此处：框(&amp;B)</translation>
    </message>
    <message>
        <source>Which Words Look Here: &amp;Polygon</source>
        <translation>哪些词看向此处：多边形(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>查看(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>审核(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>标注(&amp;N)</translation>
    </message>
    <message>
        <source>Anal&amp;yse</source>
        <translation>分析(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Wor&amp;kspace</source>
        <translation>工作区(&amp;K)</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>&amp;Pause or Continue</source>
        <translation>暂停或继续(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What If…</source>
        <translation>如果这样问(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;All Noun Phrases</source>
        <translation>所有名词短语(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>插图(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Data Check…</source>
        <translation>数据检查(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose &amp;Masks by the Endpoint…</source>
        <translation>由端点选择掩码(&amp;M)…</translation>
    </message>
    <message>
        <source>Which Words Look Here: Br&amp;ush</source>
        <translation>哪些词看向此处：画笔(&amp;U)</translation>
    </message>
    <message>
        <source>Heat &amp;Map Only</source>
        <translation>仅热图(&amp;M)</translation>
    </message>
    <message>
        <source>Attend-and-Segment&apos;s &amp;Choice</source>
        <translation>“关注并分割”的选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bare Image While Held</source>
        <translation>按住时仅显示图像(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;duce Motion</source>
        <translation>减少动画(&amp;D)</translation>
    </message>
    <message>
        <source>Next Pan&amp;el</source>
        <translation>下一个面板(&amp;E)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>上一个面板(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Samples to List</source>
        <translation>要列出的样本(&amp;S)</translation>
    </message>
</context>
<context>
    <name>groundscope::AgreementBox</name>
    <message>
        <source>Cohen&apos;s κ = %1</source>
        <translation>Cohen κ = %1</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ is not defined: both always say the same</source>
        <translation>Cohen κ 无定义：两人始终一致</translation>
    </message>
    <message>
        <source>Agreement of two annotators</source>
        <translation>两位标注者的一致性</translation>
    </message>
    <message>
        <source>First annotator</source>
        <translation>第一位标注者</translation>
    </message>
    <message>
        <source>Second annotator</source>
        <translation>第二位标注者</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Where the annotators differ</source>
        <translation>标注者的分歧</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二</translation>
    </message>
</context>
<context>
    <name>groundscope::AlignmentDock</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Choose runs of this benchmark to see them side by side.</source>
        <translation>选择此基准的运行以并排查看。</translation>
    </message>
    <message>
        <source>&amp;Selector:</source>
        <translation>选择器(&amp;S)：</translation>
    </message>
    <message>
        <source>Selector whose choices are compared</source>
        <translation>要比较其选择结果的选择器</translation>
    </message>
    <message>
        <source>Heat map &amp;minus the first run&apos;s</source>
        <translation>热图减去第一个运行的(&amp;M)</translation>
    </message>
    <message>
        <source>The maps of the aligned words, cell by cell, minus that of the run that is open</source>
        <translation>对齐词的图，逐格减去已打开运行的图</translation>
    </message>
    <message>
        <source>&amp;Choose Runs…</source>
        <translation>选择运行(&amp;C)…</translation>
    </message>
    <message>
        <source>Answers of the runs, aligned piece by piece</source>
        <translation>各运行的回答，逐段对齐</translation>
    </message>
    <message>
        <source>= all runs say the same here, ≠ they differ</source>
        <translation>= 各运行此处一致，≠ 各运行不同</translation>
    </message>
    <message>
        <source>No answers for this image</source>
        <translation>此图像没有回答</translation>
    </message>
</context>
<context>
    <name>groundscope::AlignmentModel</name>
    <message>
        <source>nothing here</source>
        <translation>此处无内容</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1，不同</translation>
    </message>
</context>
<context>
    <name>groundscope::AnalysisDesk</name>
    <message>
        <source>Run to Set Beside This One</source>
        <translation>并列显示的运行</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScope 运行记录 (*.gsrun)</translation>
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
        <translation>打开一个运行，查看其数值分布。</translation>
    </message>
    <message>
        <source>Filled bars and discs: samples listed. Hollow ones: all. Press a bar to list its samples, drag over several for a range</source>
        <translation>实心柱和圆点：所列样本。空心：全部。点击柱列出其样本，拖过多个选择范围</translation>
    </message>
    <message>
        <source>All Samples</source>
        <translation>所有样本</translation>
    </message>
    <message>
        <source>Take the query away</source>
        <translation>取消查询</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>%1 / %n 个样本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::AnnotationEditor</name>
    <message>
        <source>Joins. %1</source>
        <translation>并入。%1</translation>
    </message>
    <message>
        <source>Cuts. %1</source>
        <translation>切除。%1</translation>
    </message>
</context>
<context>
    <name>groundscope::AnnotationModel</name>
    <message>
        <source>Hole %1</source>
        <translation>孔洞 %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>部分 %1</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>形状 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and label of a shape</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(mask)</source>
        <translation>（掩码）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n vertices, %2 square pixels</source>
        <translation>
            <numerusform>%1，%n 个顶点，%2 平方像素</numerusform>
        </translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Vertices</source>
        <translation>顶点</translation>
    </message>
    <message>
        <source>Area (px²)</source>
        <translation>面积 (px²)</translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerBrowser</name>
    <message>
        <source>Answer of the model</source>
        <translation>模型的回答</translation>
    </message>
    <message>
        <source>Noun phrase %1: show its heat map</source>
        <translation>名词短语 %1：显示其热图</translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerDock</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Question and expression</source>
        <translation>问题与表达</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>指代表达</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation>模型的回答</translation>
    </message>
    <message>
        <source>Previous noun phrase</source>
        <translation>上一个名词短语</translation>
    </message>
    <message>
        <source>Previous noun phrase (&lt;)</source>
        <translation>上一个名词短语 (&lt;)</translation>
    </message>
    <message>
        <source>Next noun phrase</source>
        <translation>下一个名词短语</translation>
    </message>
    <message>
        <source>Next noun phrase (&gt;)</source>
        <translation>下一个名词短语 (&gt;)</translation>
    </message>
    <message>
        <source>Open a benchmark and choose a sample.</source>
        <translation>请打开基准并选择样本。</translation>
    </message>
    <message>
        <source>This sample has no question.</source>
        <translation>此样本没有问题。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>✓ %1 – correct, chosen by the model</source>
        <translation>✓ %1 – 正确，模型所选</translation>
    </message>
    <message>
        <source>✓ %1 – correct</source>
        <translation>✓ %1 – 正确</translation>
    </message>
    <message>
        <source>✗ %1 – chosen by the model</source>
        <translation>✗ %1 – 模型所选</translation>
    </message>
    <message>
        <source>The model is answering …</source>
        <translation>模型正在回答…</translation>
    </message>
    <message>
        <source>Answer of the model (cut at the length limit)</source>
        <translation>模型的回答（已在长度上限处截断）</translation>
    </message>
    <message>
        <source>The model answered with nothing.</source>
        <translation>模型没有给出任何回答。</translation>
    </message>
    <message>
        <source>No noun phrases</source>
        <translation>无名词短语</translation>
    </message>
    <message numerus="yes">
        <source>%n noun phrase(s)</source>
        <translation>
            <numerusform>%n 个名词短语</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, at %3 %: %4</source>
        <translation>第 %1/%2 个，位于 %3 %：%4</translation>
    </message>
</context>
<context>
    <name>groundscope::AssistController</name>
    <message>
        <source>Loading the segmenter…</source>
        <translation>正在加载分割器…</translation>
    </message>
    <message>
        <source>The segmenter is busy with a run…</source>
        <translation>分割器正忙于运行…</translation>
    </message>
    <message>
        <source>The segmenter is reading the image…</source>
        <translation>分割器正在读取图像…</translation>
    </message>
    <message>
        <source>Segmenting…</source>
        <translation>正在分割…</translation>
    </message>
    <message>
        <source> %1 %</source>
        <translation> %1%</translation>
    </message>
    <message>
        <source>%1 (demo segmenter: knows synthetic scenes only)</source>
        <translation>%1（演示分割器：只认识合成场景）</translation>
    </message>
</context>
<context>
    <name>groundscope::AuditDesk</name>
    <message>
        <source>Every image is audited. Tell now whose mask was whose?</source>
        <translation>所有图像均已审核。现在公布各掩码的来源吗？</translation>
    </message>
    <message>
        <source>End the Blind Audit</source>
        <translation>结束盲审</translation>
    </message>
    <message>
        <source>Export Verdicts</source>
        <translation>导出裁定</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>groundscope::AuditPage</name>
    <message>
        <source>Referring expression</source>
        <translation>指代表达</translation>
    </message>
    <message>
        <source>First selector</source>
        <translation>第一个选择器</translation>
    </message>
    <message>
        <source>Second selector</source>
        <translation>第二个选择器</translation>
    </message>
    <message>
        <source>Why there is nothing to audit</source>
        <translation>为何没有可审核的内容</translation>
    </message>
    <message>
        <source>What the blind verdicts say</source>
        <translation>盲审裁定的结果</translation>
    </message>
    <message>
        <source>Shown once two annotators have audited images.</source>
        <translation>两位标注者审核过图像后显示。</translation>
    </message>
    <message>
        <source>Alt+%1, wherever the keyboard is</source>
        <translation>Alt+%1，键盘焦点在任何位置均可</translation>
    </message>
    <message>
        <source>Clear (Alt+0)</source>
        <translation>清除 (Alt+0)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Alt+Shift+%1, or %1 while the keyboard is here</source>
        <translation>Alt+Shift+%1，或焦点在此时按 %1</translation>
    </message>
    <message>
        <source>Note (Alt+6)</source>
        <translation>备注 (Alt+6)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;On to the next after a verdict</source>
        <translation>裁定后转到下一个(&amp;O)</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲审</translation>
    </message>
    <message>
        <source>Hides whose mask is whose and shuffles the sides</source>
        <translation>隐藏掩码来源并打乱左右</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
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
        <translation>从 %1 继续</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>表达：%1</translation>
    </message>
    <message>
        <source>There are no two choices to compare for this image.</source>
        <translation>此图像没有两个可比较的选择。</translation>
    </message>
    <message>
        <source>Verdict on two choices, with its reasons</source>
        <translation>对两个选择的裁定及其原因</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildPanel</name>
    <message>
        <source>Referring e&amp;xpression</source>
        <translation>指代表达式(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Instances in the picture, by class</source>
        <translation>图中实例（按类别）(&amp;I)</translation>
    </message>
    <message>
        <source>Instances by class: ticked ones belong to the object in question</source>
        <translation>按类别的实例：勾选的属于所问物体</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Answer: (%1)</source>
        <translation>答案：(%1)</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Proposed by %1: no class of this picture</source>
        <translation>%1 的建议：无此图像的类别</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>%1 的建议：%2</translation>
    </message>
    <message>
        <source>Nothing is proposed yet: Ctrl+R proposes by rules.</source>
        <translation>尚无建议：按 Ctrl+R 用规则生成。</translation>
    </message>
    <message>
        <source>A red box marks one object: Shift+click keeps that one of its class alone.</source>
        <translation>红框标出一个物体：Shift+点击只保留该类中的这一个。</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>instance %1</source>
        <translation>实例 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pixel(s)</source>
        <translation>
            <numerusform>%1，%n 像素</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>尚未查看。</translation>
    </message>
    <message>
        <source>Nothing is kept or drawn: as it is, the object is not in the picture.</source>
        <translation>未保留也未绘制：按现状，该物体不在图中。</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) kept</source>
        <translation>
            <numerusform>保留 %n 个实例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) drawn</source>
        <translation>
            <numerusform>绘制 %n 个形状</numerusform>
        </translation>
    </message>
    <message>
        <source>no class</source>
        <translation>无类别</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildQuestionModel</name>
    <message>
        <source>… begun</source>
        <translation>… 已开始</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <source>∅ no object</source>
        <translation>∅ 无物体</translation>
    </message>
    <message>
        <source>↷ later</source>
        <translation>↷ 稍后</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildWindow</name>
    <message>
        <source>Build a Benchmark</source>
        <translation>构建基准</translation>
    </message>
    <message>
        <source>Build a benchmark</source>
        <translation>构建基准</translation>
    </message>
    <message>
        <source>Begin a new project (Ctrl+N) or open one (Ctrl+O).</source>
        <translation>新建项目 (Ctrl+N) 或打开项目 (Ctrl+O)。</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>实例(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>判定(&amp;V)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>A&amp;nnotator:</source>
        <translation>标注者(&amp;N)：</translation>
    </message>
    <message>
        <source>Annotator: whose decisions are shown and made</source>
        <translation>标注者：显示并作出谁的决定</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Questions decided</source>
        <translation>已决定的问题</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>任务进度</translation>
    </message>
    <message>
        <source>Questions and where they stand</source>
        <translation>问题及其状态</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Object in Question</source>
        <translation>所问物体</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>question %1, %n instance(s) kept</source>
        <translation>
            <numerusform>问题 %1，保留 %n 个实例</numerusform>
        </translation>
    </message>
    <message>
        <source>No specific object</source>
        <translation>无特定物体</translation>
    </message>
    <message>
        <source>This was drawn. Ctrl+J edits drawn shapes.</source>
        <translation>这是绘制的。Ctrl+J 编辑绘制的形状。</translation>
    </message>
    <message>
        <source>No instance here. P draws what is missing.</source>
        <translation>此处没有实例。按 P 绘制缺失部分。</translation>
    </message>
    <message>
        <source>Click keeps or drops an instance, Shift+click keeps it alone of its class, P draws what is missing.</source>
        <translation>点击保留或放弃实例，Shift+点击只保留该类中的它，按 P 绘制缺失部分。</translation>
    </message>
    <message>
        <source>%1: kept. Click drops it, Shift+click keeps it alone.</source>
        <translation>%1：已保留。点击放弃，Shift+点击只保留它。</translation>
    </message>
    <message>
        <source>%1: click keeps it.</source>
        <translation>%1：点击保留。</translation>
    </message>
    <message>
        <source>%v of %m decided</source>
        <translation>已决定 %v / %m</translation>
    </message>
    <message>
        <source>%v of %m decided, %1 put aside</source>
        <translation>已决定 %v / %m，搁置 %1</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已保存</translation>
    </message>
    <message>
        <source>… Saving</source>
        <translation>… 正在保存</translation>
    </message>
    <message>
        <source>✗ Not saved</source>
        <translation>✗ 未保存</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>项目另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Propose Objects by Rules</source>
        <translation>用规则建议物体(&amp;P)</translation>
    </message>
    <message>
        <source>Propose Objects by a &amp;Model…</source>
        <translation>用模型建议物体(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Compare Annotators…</source>
        <translation>比较标注者(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Write Benchmark…</source>
        <translation>写出基准(&amp;W)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next Question</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Question</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Open Question</source>
        <translation>下一个未决问题(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete Drawn Shape</source>
        <translation>删除绘制的形状(&amp;D)</translation>
    </message>
    <message>
        <source>Edit &amp;Expression</source>
        <translation>编辑表达式(&amp;E)</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>编辑备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keep or Drop Instance</source>
        <translation>保留或放弃实例(&amp;K)</translation>
    </message>
    <message>
        <source>Keep It &amp;Alone of Its Class</source>
        <translation>只保留该类中的它(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Drop Its Whole Class</source>
        <translation>放弃其整个类别(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next Instance</source>
        <translation>下一个实例(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Instance</source>
        <translation>上一个实例(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Done, to the Next</source>
        <translation>完成，下一个(&amp;D)</translation>
    </message>
    <message>
        <source>No Specific &amp;Object</source>
        <translation>无特定物体(&amp;O)</translation>
    </message>
    <message>
        <source>Put &amp;Aside</source>
        <translation>搁置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Choose Instances</source>
        <translation>选择实例(&amp;C)</translation>
    </message>
    <message>
        <source>Edit Drawn &amp;Shapes</source>
        <translation>编辑绘制的形状(&amp;S)</translation>
    </message>
    <message>
        <source>Draw a &amp;Polygon</source>
        <translation>绘制多边形(&amp;P)</translation>
    </message>
    <message>
        <source>Draw a &amp;Rectangle</source>
        <translation>绘制矩形(&amp;R)</translation>
    </message>
    <message>
        <source>Draw an &amp;Ellipse</source>
        <translation>绘制椭圆(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>画笔(&amp;B)</translation>
    </message>
    <message>
        <source>Er&amp;aser</source>
        <translation>橡皮(&amp;A)</translation>
    </message>
    <message>
        <source>All questions are decided.</source>
        <translation>所有问题均已决定。</translation>
    </message>
    <message>
        <source>Write Benchmark…</source>
        <translation>写出基准…</translation>
    </message>
    <message>
        <source>Build a Benchmark: %1</source>
        <translation>构建基准：%1</translation>
    </message>
    <message>
        <source>The question set has no question.</source>
        <translation>问题集中没有问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n oddity(s) in the questions.</source>
        <translation>
            <numerusform>问题中有 %n 处异常。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who you are, above: the annotator&apos;s name stands with every decision.</source>
        <translation>请在上方填写您的姓名：每个决定都署标注者之名。</translation>
    </message>
    <message>
        <source>The picture is still being read. A moment, please.</source>
        <translation>图像仍在读取，请稍候。</translation>
    </message>
    <message>
        <source>Without its picture and annotations this question cannot be decided. Put it aside (S).</source>
        <translation>没有图像和标注无法决定此问题。请搁置 (S)。</translation>
    </message>
    <message>
        <source>Write the referring expression first, or say that there is no specific object (N).</source>
        <translation>请先写指代表达式，或说明无特定物体 (N)。</translation>
    </message>
    <message>
        <source>There is nothing left to ask %1.</source>
        <translation>没有可再询问 %1 的内容。</translation>
    </message>
    <message>
        <source>%1 would be asked: %2.</source>
        <translation>将询问 %1：%2。</translation>
    </message>
    <message>
        <source>Each request holds one question and the classes of its picture, no picture. Address: %1</source>
        <translation>每个请求包含一个问题及其图像的类别，不含图像。地址：%1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message numerus="yes">
        <source>Proposals for %n question(s).</source>
        <translation>
            <numerusform>已为 %n 个问题给出建议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) no class of the picture.</source>
        <translation>
            <numerusform>其中 %n 个未指出图中类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have no annotations.</source>
        <translation>
            <numerusform>%n 张图像没有标注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n 个失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) written.</source>
        <translation>
            <numerusform>已写入 %n 个样本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left out, not decided yet.</source>
        <translation>
            <numerusform>略去 %n 个尚未决定的问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at It</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Two annotators are needed: the second one enters another name above and goes through the questions.</source>
        <translation>需要两位标注者：第二位在上方填写另一姓名并逐题完成。</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The last decisions could not be saved.</source>
        <translation>最后的决定未能保存。</translation>
    </message>
    <message>
        <source>Close &amp;Without Saving</source>
        <translation>不保存并关闭(&amp;W)</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>无类别</translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateDock</name>
    <message>
        <source>Masks</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>&amp;Heat map only</source>
        <translation>仅热图(&amp;H)</translation>
    </message>
    <message>
        <source>Show the heat map without a mask (0)</source>
        <translation>只显示热图，不显示掩码 (0)</translation>
    </message>
    <message>
        <source>Run this image to see its masks.</source>
        <translation>运行此图像以查看其掩码。</translation>
    </message>
    <message>
        <source>Masks of the noun phrase</source>
        <translation>名词短语的掩码</translation>
    </message>
    <message>
        <source>No masks were proposed for this noun phrase.</source>
        <translation>此名词短语没有候选掩码。</translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateModel</name>
    <message>
        <source>Predicted IoU</source>
        <translation>预测 IoU</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>True IoU</source>
        <translation>实际 IoU</translation>
    </message>
    <message>
        <source>True</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>%1 % of the picture</source>
        <translation>图像的 %1%</translation>
    </message>
    <message>
        <source>Area %1 %</source>
        <translation>面积 %1%</translation>
    </message>
    <message>
        <source>Mask %1 of %2 (%3)</source>
        <translation>掩码 %1/%2（%3）</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation>预测 IoU %1</translation>
    </message>
    <message>
        <source>true IoU %1</source>
        <translation>实际 IoU %1</translation>
    </message>
    <message>
        <source>no ground truth to compare with</source>
        <translation>没有可比较的真值</translation>
    </message>
    <message>
        <source>chosen by: %1</source>
        <translation>选择者：%1</translation>
    </message>
    <message>
        <source>IoU with the edited ground truth %1</source>
        <translation>与编辑后真值的 IoU %1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>predicted IoU not known</source>
        <translation>预测 IoU 未知</translation>
    </message>
</context>
<context>
    <name>groundscope::CanvasView</name>
    <message>
        <source>Overlays hidden while the keys are held</source>
        <translation>按住按键时隐藏叠加层</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>groundscope::CheckpointRow</name>
    <message>
        <source>Multimodal language model (folder)</source>
        <translation>多模态语言模型（文件夹）</translation>
    </message>
    <message>
        <source>Vision tower (folder, only when the model does not contain it)</source>
        <translation>视觉塔（文件夹，仅当模型中不包含时需要）</translation>
    </message>
    <message>
        <source>Segment Anything (file or folder)</source>
        <translation>Segment Anything（文件或文件夹）</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.bin *.safetensors);;All files (*)</source>
        <translation>权重 (*.pth *.pt *.bin *.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Not needed by most checkpoints.</source>
        <translation>大多数检查点不需要。</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>尚未选择。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>No known model was found here.</source>
        <translation>此处未找到已知模型。</translation>
    </message>
    <message>
        <source>This is %1, not what is needed here.</source>
        <translation>这是 %1，不是此处所需的模型。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
</context>
<context>
    <name>groundscope::ColorLegend</name>
    <message>
        <source>Legend of the heat map</source>
        <translation>热图图例</translation>
    </message>
    <message>
        <source>Attention from %1 to %2</source>
        <translation>注意力从 %1 到 %2</translation>
    </message>
    <message>
        <source>No heat map is shown</source>
        <translation>未显示热图</translation>
    </message>
    <message>
        <source>Contour at %1</source>
        <translation>等值线在 %1</translation>
    </message>
</context>
<context>
    <name>groundscope::CommandModel</name>
    <message>
        <source>%1, cannot be used now</source>
        <translation>%1，当前不可用</translation>
    </message>
</context>
<context>
    <name>groundscope::CommandPalette</name>
    <message>
        <source>No command has this name.</source>
        <translation>没有此名称的命令。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>输入命令的几个字母</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Up and Down choose from the list, Enter runs the command, Escape closes.</source>
        <translation>上下键选择，Enter 执行命令，Esc 关闭。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>groundscope::ComparisonModel</name>
    <message>
        <source>not in this run</source>
        <translation>不在此运行中</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>掩码 %1</translation>
    </message>
    <message>
        <source>%1 (no such object)</source>
        <translation>%1（无此对象）</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>%1 of %2 agree (IoU %3), ground truth %4</source>
        <translation>%2 个中 %1 个一致（IoU %3），真值 %4</translation>
    </message>
    <message>
        <source>Ground truth in doubt</source>
        <translation>真值存疑</translation>
    </message>
</context>
<context>
    <name>groundscope::ComparisonWindow</name>
    <message>
        <source>Compare Runs</source>
        <translation>比较运行</translation>
    </message>
    <message>
        <source>&amp;Selector:</source>
        <translation>选择器(&amp;S)：</translation>
    </message>
    <message>
        <source>Selector whose choices are compared</source>
        <translation>要比较其选择结果的选择器</translation>
    </message>
    <message>
        <source>&amp;Choose Runs…</source>
        <translation>选择运行(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Choose two or more runs of one benchmark.</source>
        <translation>请选择同一基准的两个或更多运行。</translation>
    </message>
    <message>
        <source>Samples, with what each run chose</source>
        <translation>样本及各运行的选择</translation>
    </message>
    <message>
        <source>Answers, aligned: = all runs say the same here, ≠ they differ</source>
        <translation>已对齐的回答：= 各运行一致，≠ 各运行不同</translation>
    </message>
    <message>
        <source>Answers of the chosen image, aligned piece by piece</source>
        <translation>所选图像的回答，逐段对齐</translation>
    </message>
    <message numerus="yes">
        <source>Scoring %n run(s)…</source>
        <translation>
            <numerusform>正在评分 %n 个运行…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) shown.</source>
        <translation>
            <numerusform>显示 %n 张图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs choose alike on every image they share.</source>
        <translation>这些运行在所有共有图像上的选择相同。</translation>
    </message>
    <message>
        <source>No answers for this image</source>
        <translation>此图像没有回答</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>显示(&amp;H)：</translation>
    </message>
    <message>
        <source>Images that are listed</source>
        <translation>列出的图像</translation>
    </message>
    <message>
        <source>Where runs differ</source>
        <translation>运行不同之处</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>所有图像</translation>
    </message>
    <message>
        <source>Ground truth in doubt</source>
        <translation>真值存疑</translation>
    </message>
    <message>
        <source>Runs chose the same mask, and it is not the ground truth&apos;s</source>
        <translation>各运行选了同一掩码，而它不是真值的掩码</translation>
    </message>
    <message>
        <source>On no image do runs agree on a mask that is not the ground truth&apos;s.</source>
        <translation>没有图像的各运行一致选中非真值的掩码。</translation>
    </message>
</context>
<context>
    <name>groundscope::ConceptPage</name>
    <message>
        <source>No phrase was classified by both.</source>
        <translation>没有两人都分类过的短语。</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) by both, %1 alike</source>
        <translation>
            <numerusform>两人都分类了 %n 个短语，其中 %1 个一致</numerusform>
        </translation>
    </message>
    <message>
        <source>mean over letters %1</source>
        <translation>各字母平均 %1</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>指代表达</translation>
    </message>
    <message>
        <source>Phrase to classify</source>
        <translation>待分类短语</translation>
    </message>
    <message>
        <source>Answer with the phrase</source>
        <translation>包含短语的回答</translation>
    </message>
    <message>
        <source>Key %1; press again to take it away</source>
        <translation>按键 %1；再按一次取消</translation>
    </message>
    <message>
        <source>Next Unclassified (Enter)</source>
        <translation>下一个未分类 (Enter)</translation>
    </message>
    <message>
        <source>The oracle chose no phrase here, so there is nothing to classify.</source>
        <translation>oracle 在此未选择短语，因此无需分类。</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>表达：%1</translation>
    </message>
    <message>
        <source>Shown once two annotators have classified phrases.</source>
        <translation>两位标注者都分类过短语后显示。</translation>
    </message>
    <message>
        <source>Concept of the phrase</source>
        <translation>短语的概念</translation>
    </message>
    <message>
        <source>A to F choose a concept, Enter goes on</source>
        <translation>A 到 F 选择概念，Enter 继续</translation>
    </message>
</context>
<context>
    <name>groundscope::DataCheckDialog</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Data Check</source>
        <translation>数据检查</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Nothing odd was found in this benchmark.</source>
        <translation>此基准中未发现异常。</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: looking at the images…</source>
        <translation>%1：正在检查图像…</translation>
    </message>
    <message>
        <source>%1: %2. Nothing of this keeps the rest from working.</source>
        <translation>%1：%2。其余内容不受影响。</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>筛选提示</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>数据提示</translation>
    </message>
</context>
<context>
    <name>groundscope::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Scores, times and provenance</source>
        <translation>得分、用时与来源</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy everything shown here as text</source>
        <translation>将此处所有内容复制为文本</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>各阶段用时</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>no target: left out of the mean</source>
        <translation>无目标：不计入平均值</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>名词短语</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Vision tower</source>
        <translation>视觉塔</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>No models are loaded</source>
        <translation>未加载模型</translation>
    </message>
    <message>
        <source>No run is open</source>
        <translation>未打开运行记录</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>开始时间 (UTC)</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话模板</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>%1, IoU %2</source>
        <translation>%1，IoU %2</translation>
    </message>
    <message>
        <source>at %1 %, best IoU %2</source>
        <translation>位于 %1 %，最佳 IoU %2</translation>
    </message>
    <message>
        <source>at %1 %</source>
        <translation>位于 %1 %</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>与公开版本一致</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>选择器</translation>
    </message>
</context>
<context>
    <name>groundscope::DocumentOpener</name>
    <message>
        <source>Benchmark Not Found</source>
        <translation>未找到基准</translation>
    </message>
    <message>
        <source>The images of this run are no longer where they were.</source>
        <translation>此运行记录的图像已不在原处。</translation>
    </message>
    <message>
        <source>%1 was made with the benchmark %2 in
%3

Show where that folder is now, or open the answers and numbers without the images.</source>
        <translation>%1 使用基准 %2 生成，位置为
%3

请指出该文件夹现在的位置，或者只打开回答与数值而不打开图像。</translation>
    </message>
    <message>
        <source>&amp;Find the Folder…</source>
        <translation>查找文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;Without Images</source>
        <translation>不带图像打开(&amp;W)</translation>
    </message>
    <message>
        <source>Folder of the Benchmark</source>
        <translation>基准文件夹</translation>
    </message>
</context>
<context>
    <name>groundscope::EditDesk</name>
    <message>
        <source>Corrections: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Corrections are kept in %1</source>
        <translation>更正保存在 %1</translation>
    </message>
    <message>
        <source>○ Saving corrections…</source>
        <translation>○ 正在保存更正…</translation>
    </message>
    <message>
        <source>⚠ Corrections not saved</source>
        <translation>⚠ 更正未保存</translation>
    </message>
    <message>
        <source>%1 They are kept in memory and tried again every few seconds.</source>
        <translation>%1 更正保留在内存中，每隔几秒重试。</translation>
    </message>
    <message>
        <source>● Corrections saved elsewhere %1</source>
        <translation>● 更正已存于别处 %1</translation>
    </message>
    <message>
        <source>The benchmark&apos;s folder cannot be written. Corrections are kept in %1</source>
        <translation>无法写入基准文件夹。更正保存在 %1</translation>
    </message>
    <message>
        <source>● Corrections saved %1</source>
        <translation>● 更正已保存 %1</translation>
    </message>
    <message>
        <source>No corrections</source>
        <translation>没有更正</translation>
    </message>
    <message>
        <source>● Corrections saved</source>
        <translation>● 更正已保存</translation>
    </message>
    <message>
        <source>Ground truth is locked; nothing was changed.</source>
        <translation>真值已锁定；未作任何更改。</translation>
    </message>
    <message>
        <source>Unlock (Ctrl+L)</source>
        <translation>解锁 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Another program is correcting this benchmark: its corrections are shown, nothing can be changed here.</source>
        <translation>另一程序正在更正此基准：显示其更正，此处不能更改。</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Locked: another program is correcting this benchmark.</source>
        <translation>已锁定：另一程序正在更正此基准。</translation>
    </message>
</context>
<context>
    <name>groundscope::EndpointDialog</name>
    <message>
        <source>Chat Endpoint</source>
        <translation>聊天端点</translation>
    </message>
    <message>
        <source>Any server that speaks the OpenAI chat protocol: vLLM, the llama.cpp server, Ollama, or a hosted one. Nothing is sent before you say so.</source>
        <translation>任何支持 OpenAI 聊天协议的服务器：vLLM、llama.cpp 服务器、Ollama 或托管服务。未经您确认不会发送任何内容。</translation>
    </message>
    <message>
        <source>name of the model there</source>
        <translation>该处的模型名称</translation>
    </message>
    <message>
        <source>&amp;Base URL:</source>
        <translation>基础 URL(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Use This Endpoint</source>
        <translation>使用此端点(&amp;U)</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>only for servers that want one</source>
        <translation>仅在服务器要求时填写</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>&amp;Store in the Key Ring</source>
        <translation>存入密钥环(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the key of this endpoint from the key ring and from this session</source>
        <translation>从密钥环和本次会话中移除此端点的密钥</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>Which model is to answer?</source>
        <translation>由哪个模型回答？</translation>
    </message>
    <message>
        <source>Looking for a key…</source>
        <translation>正在查找密钥…</translation>
    </message>
    <message>
        <source>A key is held for this session only.</source>
        <translation>密钥仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>A key is set in the environment (%1 or GROUNDSCOPE_API_KEY) and will be used.</source>
        <translation>环境变量（%1 或 GROUNDSCOPE_API_KEY）中已设置密钥，将使用它。</translation>
    </message>
    <message>
        <source>A key for this endpoint is in the system key ring.</source>
        <translation>系统密钥环中有此端点的密钥。</translation>
    </message>
    <message>
        <source>No key is stored. Servers on this computer usually need none.</source>
        <translation>没有存储密钥。本机上的服务器通常不需要。</translation>
    </message>
    <message>
        <source>The system key ring cannot be used (%1). A key can be held for this session, or be set in the environment as %2.</source>
        <translation>无法使用系统密钥环（%1）。密钥可仅在本次会话中保留，或通过环境变量 %2 设置。</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>正在存储密钥…</translation>
    </message>
    <message>
        <source>The key could not be stored (%1). It is held for this session only.</source>
        <translation>无法存储密钥（%1）。仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>The key ring did not remove the key: %1</source>
        <translation>密钥环未能移除密钥：%1</translation>
    </message>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>取消测试(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Sends one tiny request without a picture</source>
        <translation>发送一个不含图片的微小请求</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>✓ It answers: “%1”</source>
        <translation>✓ 有回应：“%1”</translation>
    </message>
    <message>
        <source>⚠ It does not answer as it should. %1</source>
        <translation>⚠ 未按预期回应。%1</translation>
    </message>
</context>
<context>
    <name>groundscope::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Profile to score under</source>
        <translation>评分所用配置</translation>
    </message>
    <message>
        <source>Profile to score under: a stored run can be scored again under another one</source>
        <translation>评分所用配置：已存储的运行可按其他配置重新评分</translation>
    </message>
    <message>
        <source>The run&apos;s own profile</source>
        <translation>运行自身的配置</translation>
    </message>
    <message>
        <source>Profile clean</source>
        <translation>配置 clean</translation>
    </message>
    <message>
        <source>Profile paper</source>
        <translation>配置 paper</translation>
    </message>
    <message>
        <source>Profile reference</source>
        <translation>配置 reference</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;All images</source>
        <translation>所有图像(&amp;A)</translation>
    </message>
    <message>
        <source>Count the images without an expression too</source>
        <translation>也计入没有表达的图像</translation>
    </message>
    <message>
        <source>Other &amp;Probings…</source>
        <translation>其他探测(&amp;P)…</translation>
    </message>
    <message>
        <source>Add runs of the same model in other probings: their answers give what this run lacks</source>
        <translation>添加同一模型其他探测的运行：用其回答补足本运行所缺</translation>
    </message>
    <message>
        <source>Copy &amp;CSV</source>
        <translation>复制 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Copy every figure with full precision as CSV</source>
        <translation>以 CSV 复制全部数值（全精度）</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>评估进度</translation>
    </message>
    <message>
        <source>Accuracies and mean IoU of every selector</source>
        <translation>准确率与各选择器的平均 IoU</translation>
    </message>
    <message>
        <source>Where and for which concepts grounding emerges</source>
        <translation>定位在何处、因何概念而出现</translation>
    </message>
    <message>
        <source>Accuracy by pattern, task and source</source>
        <translation>按模式、任务和来源的准确率</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Press to list the samples</source>
        <translation>点按以列出样本</translation>
    </message>
    <message>
        <source>Press “Evaluate” to score the stored run. Nothing is computed by the models.</source>
        <translation>按“评估”对已存储的运行评分。模型不进行计算。</translation>
    </message>
    <message>
        <source>Open a run, or run images, to evaluate.</source>
        <translation>请打开一个运行或运行图像以进行评估。</translation>
    </message>
    <message>
        <source>Cancel &amp;Evaluation</source>
        <translation>取消评估(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s), profile %1</source>
        <translation>
            <numerusform>%n 个样本，配置 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>made under %1</source>
        <translation>生成时为 %1</translation>
    </message>
    <message>
        <source>as published: %1</source>
        <translation>与公开版本一致：%1</translation>
    </message>
    <message>
        <source>⚠ results have come in since</source>
        <translation>⚠ 此后又有新结果</translation>
    </message>
    <message>
        <source>No image here: %1. Answers have to be judged or reviewed, and masks scored.</source>
        <translation>此处无图像：%1。须先评判或审核回答，并为掩码评分。</translation>
    </message>
</context>
<context>
    <name>groundscope::FacetPanel</name>
    <message>
        <source>Values of the listed samples, with counts</source>
        <translation>所列样本的值及数量</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n sample(s)</source>
        <translation>
            <numerusform>%1，%2，%n 个样本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::FailureGrid</name>
    <message>
        <source>Selector whose masks are counted</source>
        <translation>计入其掩码的选择器</translation>
    </message>
    <message>
        <source>List these samples</source>
        <translation>列出这些样本</translation>
    </message>
    <message>
        <source>Needs answers that were judged or answered by letter: this run has none. Add runs of the other probings, or review the answers.</source>
        <translation>需要经评判或以字母作答的回答：本运行没有。请添加其他探测的运行，或审阅回答。</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureContentPage</name>
    <message>
        <source>Contact sheet: a row a noun phrase</source>
        <translation>缩略图表：每个名词短语一行</translation>
    </message>
    <message>
        <source>Comparison: a row a sample</source>
        <translation>比较：每个样本一行</translation>
    </message>
    <message>
        <source>Heat maps of noun phrases</source>
        <translation>名词短语的热图</translation>
    </message>
    <message>
        <source>Gallery of the ground truth</source>
        <translation>真值图库</translation>
    </message>
    <message>
        <source>Tournament of the judge</source>
        <translation>评判者的对决</translation>
    </message>
    <message>
        <source>Examples: image, expression, output</source>
        <translation>示例：图像、表达、输出</translation>
    </message>
    <message>
        <source>Failures: prediction beside ground truth</source>
        <translation>失败案例：预测与真值并列</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>统计图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Free grid</source>
        <translation>自由网格</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs of the figure</source>
        <translation>插图的运行</translation>
    </message>
    <message>
        <source>Add a run of the same benchmark</source>
        <translation>添加同一基准的运行</translation>
    </message>
    <message>
        <source>The model&apos;s name</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>Remove a run</source>
        <translation>移除运行</translation>
    </message>
    <message>
        <source>Move a run</source>
        <translation>移动运行</translation>
    </message>
    <message>
        <source>⚠ %1, changed</source>
        <translation>⚠ %1，已更改</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Samples of the figure</source>
        <translation>插图的样本</translation>
    </message>
    <message>
        <source>Add the sample that is looked at (M)</source>
        <translation>添加正在查看的样本 (M)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>名词短语</translation>
    </message>
    <message>
        <source>Numbers of the noun phrases that are shown: 1, 3, 4</source>
        <translation>要显示的名词短语编号：1, 3, 4</translation>
    </message>
    <message>
        <source>Unmark a sample</source>
        <translation>取消标记样本</translation>
    </message>
    <message>
        <source>Move a sample</source>
        <translation>移动样本</translation>
    </message>
    <message>
        <source>Choices of</source>
        <translation>选择来自</translation>
    </message>
    <message>
        <source>Selectors whose choices are shown</source>
        <translation>显示其选择的选择器</translation>
    </message>
    <message>
        <source>None checked: as the template has it</source>
        <translation>均未勾选：按模板</translation>
    </message>
    <message>
        <source>Where the phrase begins</source>
        <translation>短语的起始位置</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Accuracy by group</source>
        <translation>按组的准确率</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Where IoU is lost</source>
        <translation>IoU 损失在何处</translation>
    </message>
    <message>
        <source>Run against run</source>
        <translation>运行对运行</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>消融</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>所有样本</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Where the phrase begins, and concepts</source>
        <translation>短语的起始位置与概念</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureDesk</name>
    <message>
        <source>Unmark a sample</source>
        <translation>取消标记样本</translation>
    </message>
    <message>
        <source>Mark a sample</source>
        <translation>标记样本</translation>
    </message>
    <message>
        <source>Open a run to make figures of it.</source>
        <translation>打开一个运行，为其制作插图。</translation>
    </message>
    <message>
        <source>The figure has no samples yet. Press M on a sample, in any workspace, to mark it for the figure.</source>
        <translation>插图中还没有样本。在任意工作区中对样本按 M，即可标记用于插图。</translation>
    </message>
    <message>
        <source>Mark the Current Sample</source>
        <translation>标记当前样本</translation>
    </message>
    <message>
        <source>Use the runs as they are now</source>
        <translation>采用运行的当前状态</translation>
    </message>
    <message>
        <source>The figure is saved as %1.</source>
        <translation>插图已保存为 %1。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>及另外 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is on the clipboard.</source>
        <translation>页面已复制到剪贴板。</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>新建插图</translation>
    </message>
    <message>
        <source>Runs of the Figure</source>
        <translation>插图的运行</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScope 运行记录 (*.gsrun)</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>添加运行</translation>
    </message>
    <message>
        <source>Export the Figure</source>
        <translation>导出插图</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png *.tif *.tiff)</source>
        <translation>插图 (*.pdf *.svg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Add an enlarged part</source>
        <translation>添加局部放大</translation>
    </message>
    <message>
        <source>The figure is still that of %1.</source>
        <translation>插图仍是 %1 的。</translation>
    </message>
    <message>
        <source>New Figure</source>
        <translation>新建插图</translation>
    </message>
    <message>
        <source>Find the Run…</source>
        <translation>查找运行…</translation>
    </message>
    <message>
        <source>The export is stopped. Files that were written stay, and are whole.</source>
        <translation>导出已停止。已写入的文件会保留，并且是完整的。</translation>
    </message>
    <message>
        <source>Where Is %1?</source>
        <translation>%1 在哪里？</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>查找运行</translation>
    </message>
    <message>
        <source>Part of each picture</source>
        <translation>每幅图像的局部</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureDock</name>
    <message>
        <source>Figure</source>
        <translation>插图</translation>
    </message>
    <message>
        <source>What the reader of the figure has to know</source>
        <translation>插图读者须知</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>导出格式</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copy this page to the clipboard: SVG, PDF and picture</source>
        <translation>将此页复制到剪贴板：SVG、PDF 和图像</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1，未保存</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;ntent</source>
        <translation>内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use the Runs as They Are Now</source>
        <translation>采用运行的当前状态(&amp;U)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 条</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureFiles</name>
    <message>
        <source>GroundScope figures (*.json)</source>
        <translation>GroundScope 插图 (*.json)</translation>
    </message>
    <message>
        <source>Open a Figure</source>
        <translation>打开插图</translation>
    </message>
    <message>
        <source>Save the Figure</source>
        <translation>保存插图</translation>
    </message>
    <message>
        <source>Figure Not Saved</source>
        <translation>插图未保存</translation>
    </message>
    <message>
        <source>The figure has changes that are not saved.</source>
        <translation>插图有未保存的更改。</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureLookPage</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>CVPR, one column (3.25 in)</source>
        <translation>CVPR，单栏 (3.25 in)</translation>
    </message>
    <message>
        <source>CVPR, both columns (6.875 in)</source>
        <translation>CVPR，双栏 (6.875 in)</translation>
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
        <translation>幻灯片 16:9</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the page</source>
        <translation>与页面相同</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>按模板</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Safe for all eyes</source>
        <translation>色盲友好</translation>
    </message>
    <message>
        <source>As the paper</source>
        <translation>与论文相同</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>双三次</translation>
    </message>
    <message>
        <source>None (cells)</source>
        <translation>无（单元格）</translation>
    </message>
    <message>
        <source>Part of each picture</source>
        <translation>每幅图像的局部</translation>
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
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Part of each picture: %1</source>
        <translation>每幅图像的局部：%1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Made from what is shown</source>
        <translation>由所示内容生成</translation>
    </message>
    <message>
        <source>For readers who do not see the figure</source>
        <translation>供看不到插图的读者使用</translation>
    </message>
    <message>
        <source>No names of people, machines, folders or files in what is exported</source>
        <translation>导出内容中不含人员、计算机、文件夹或文件的名称</translation>
    </message>
    <message>
        <source>Most height</source>
        <translation>最大高度</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Pictures a row</source>
        <translation>每行图像数</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母编号</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>无字母编号</translation>
    </message>
    <message>
        <source>Words as outlines (no fonts in the file)</source>
        <translation>文字转为轮廓 (文件中不含字体)</translation>
    </message>
    <message>
        <source>Hatched masks</source>
        <translation>带剖面线的掩码</translation>
    </message>
    <message>
        <source>Fill of masks</source>
        <translation>掩码填充</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Clip at percentile</source>
        <translation>按百分位截断</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>Contour at</source>
        <translation>等值线位置</translation>
    </message>
    <message>
        <source>One range for all heat maps</source>
        <translation>所有热图使用同一范围</translation>
    </message>
    <message>
        <source>Whole Picture</source>
        <translation>整幅图像</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>画面内容</translation>
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
        <translation>图像</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Errors (TP, FP, FN)</source>
        <translation>错误（TP、FP、FN）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the figure</source>
        <translation>插图的列</translation>
    </message>
    <message>
        <source>By the choice</source>
        <translation>按所选</translation>
    </message>
    <message>
        <source>The row&apos;s</source>
        <translation>该行的样本</translation>
    </message>
    <message>
        <source>Made from what is shown</source>
        <translation>由所示内容生成</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>删除列</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>移动列</translation>
    </message>
    <message>
        <source>Enlarged parts</source>
        <translation>局部放大</translation>
    </message>
    <message>
        <source>Enlarged parts of the figure</source>
        <translation>插图的局部放大</translation>
    </message>
    <message>
        <source>Add an enlarged part, or drag over a panel of the page with Shift held</source>
        <translation>添加局部放大，或按住 Shift 在页面的面板上拖动</translation>
    </message>
    <message>
        <source>Panel %1, %2 times</source>
        <translation>面板 %1，%2 倍</translation>
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
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Add an enlarged part</source>
        <translation>添加局部放大</translation>
    </message>
    <message>
        <source>Remove an enlarged part</source>
        <translation>删除局部放大</translation>
    </message>
    <message>
        <source>Move an enlarged part</source>
        <translation>移动局部放大</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Choice of</source>
        <translation>由谁选择</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>按模板</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>名词短语</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>角落</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>放大倍数</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>groundscope::FigurePreview</name>
    <message>
        <source>The figure is being drawn</source>
        <translation>正在绘制插图</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一页 (Page Up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页 (Page Down)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Whole page (F)</source>
        <translation>整页 (F)</translation>
    </message>
    <message>
        <source>100 %: as large as on paper</source>
        <translation>100 %：与纸上大小相同</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>观看方式</translation>
    </message>
    <message>
        <source>How the page looks to readers who see fewer colours. The export is not changed</source>
        <translation>页面在辨色较少的读者眼中的样子。不影响导出</translation>
    </message>
    <message>
        <source>Seen with all colours</source>
        <translation>可见所有颜色</translation>
    </message>
    <message>
        <source>Seen without red (protan)</source>
        <translation>不见红色（红色觉异常）</translation>
    </message>
    <message>
        <source>Seen without green (deutan)</source>
        <translation>不见绿色（绿色觉异常）</translation>
    </message>
    <message>
        <source>Seen without blue (tritan)</source>
        <translation>不见蓝色（蓝色觉异常）</translation>
    </message>
    <message>
        <source>Printed in grey</source>
        <translation>灰度打印</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>无页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Enlarge a part: drag over a picture</source>
        <translation>放大局部：在图像上拖动</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Show only a part of each picture: drag over one</source>
        <translation>每幅图像只显示局部：在其中一幅上拖动</translation>
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
        <translation>真值</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>your name or initials</source>
        <translation>您的姓名或缩写</translation>
    </message>
    <message>
        <source>Who corrects</source>
        <translation>更正者</translation>
    </message>
    <message>
        <source>why, for example: outline too wide</source>
        <translation>原因，例如：轮廓过宽</translation>
    </message>
    <message>
        <source>Reason of the corrections</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>更正者(&amp;B)：</translation>
    </message>
    <message>
        <source>Reas&amp;on:</source>
        <translation>原因(&amp;O)：</translation>
    </message>
    <message>
        <source>Corrections, newest first. Enter makes one the newest that stands.</source>
        <translation>更正，最新在前。按 Enter 使某条成为最新有效的一条。</translation>
    </message>
    <message>
        <source>Double click: take back everything after this correction, or do it again</source>
        <translation>双击：撤销此更正之后的全部操作，或重做</translation>
    </message>
    <message>
        <source>Of &amp;all images</source>
        <translation>所有图像(&amp;A)</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>Unlock the ground truth</source>
        <translation>解锁真值</translation>
    </message>
    <message>
        <source>Lock the ground truth</source>
        <translation>锁定真值</translation>
    </message>
    <message>
        <source>%1 (Ctrl+L)</source>
        <translation>%1 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Locked: nothing can be changed by accident.</source>
        <translation>已锁定：不会被意外更改。</translation>
    </message>
    <message>
        <source>Unlocked: what you draw and type is kept.</source>
        <translation>已解锁：您绘制和输入的内容都会保存。</translation>
    </message>
    <message>
        <source>Pages of the ground truth</source>
        <translation>真值页面</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Layer %1, head %2: %3</source>
        <translation>第 %1 层，第 %2 头：%3</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>第 %1 头</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadsDesk</name>
    <message>
        <source>This run kept no single heads, only their average.</source>
        <translation>此运行未保留单个头，只有其平均。</translation>
    </message>
    <message>
        <source>Here the layers and heads appear, once this image was run with its heads kept.</source>
        <translation>在保留各头的情况下运行此图像后，层与头显示于此。</translation>
    </message>
    <message>
        <source>Reading the heads…</source>
        <translation>正在读取各头…</translation>
    </message>
    <message>
        <source>The heads of this run cannot be read. %1 %2</source>
        <translation>无法读取此运行的头。%1 %2</translation>
    </message>
    <message>
        <source>Choose a noun phrase or a token.</source>
        <translation>请选择一个名词短语或词元。</translation>
    </message>
    <message>
        <source>IoU of the mask at each head&apos;s peak for “%1”</source>
        <translation>“%1”在各头峰值处的掩码 IoU</translation>
    </message>
    <message>
        <source>Colours need a segmenter: choose one under Run &gt; Choose Models (Ctrl+M).</source>
        <translation>着色需要分割器：请在“运行 &gt; 选择模型”(Ctrl+M) 中选择。</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadsDock</name>
    <message>
        <source>Keep Heads and Run This Image Again</source>
        <translation>保留各头并重新运行此图像</translation>
    </message>
    <message>
        <source>Layers and heads</source>
        <translation>层与头</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>All Heads</source>
        <translation>所有头</translation>
    </message>
    <message>
        <source>Back to the average over all layers and heads, as published</source>
        <translation>回到所有层和头的平均，如论文所述</translation>
    </message>
    <message>
        <source>Legend of the IoU</source>
        <translation>IoU 图例</translation>
    </message>
    <message>
        <source>Peaks of the heads</source>
        <translation>各头的峰值</translation>
    </message>
    <message>
        <source>all heads</source>
        <translation>所有头</translation>
    </message>
    <message>
        <source>layer %1, head %2</source>
        <translation>第 %1 层，第 %2 头</translation>
    </message>
    <message>
        <source>%1 heads of layer %2</source>
        <translation>第 %2 层的 %1 个头</translation>
    </message>
    <message>
        <source>%1 heads of %2 layers</source>
        <translation>%2 层的 %1 个头</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>最佳：%1</translation>
    </message>
    <message>
        <source>Averaged: %1</source>
        <translation>平均：%1</translation>
    </message>
</context>
<context>
    <name>groundscope::HeatSource</name>
    <message>
        <source>token %1: “%2”</source>
        <translation>词元 %1：“%2”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No map of %1</source>
        <translation>没有 %1 的图</translation>
    </message>
    <message>
        <source>Map of %1, minus %2</source>
        <translation>%1 的图减去 %2</translation>
    </message>
    <message>
        <source>Map of %1</source>
        <translation>%1 的图</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>minus the image prior</source>
        <translation>减去图像先验</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>This answer was stored without its attention.</source>
        <translation>此回答保存时不含注意力。</translation>
    </message>
    <message numerus="yes">
        <source>Reading the image prior: %1 of %n image(s)</source>
        <translation>
            <numerusform>正在读取图像先验：%n 幅中的 %1 幅</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the image prior…</source>
        <translation>正在读取图像先验…</translation>
    </message>
    <message>
        <source>The image prior could not be read.</source>
        <translation>无法读取图像先验。</translation>
    </message>
    <message>
        <source>No image prior: no other image of this run has attention of this grid.</source>
        <translation>无图像先验：此运行中没有其他图像具有此网格的注意力。</translation>
    </message>
    <message numerus="yes">
        <source>Image prior: the mean over %n other image(s)</source>
        <translation>
            <numerusform>图像先验：其他 %n 幅图像的均值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::HistoryModel</name>
    <message>
        <source>Image %1</source>
        <translation>图像 %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Too old to be undone: the memory for undo is full.</source>
        <translation>过旧，无法撤销：撤销内存已满。</translation>
    </message>
</context>
<context>
    <name>groundscope::JobsDesk</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 / %2 张图像</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 张失败</numerusform>
        </translation>
    </message>
    <message>
        <source>on the CPU</source>
        <translation>在 CPU 上</translation>
    </message>
    <message>
        <source>in bfloat16</source>
        <translation>以 bfloat16</translation>
    </message>
    <message>
        <source>one model in memory at a time</source>
        <translation>内存中一次只有一个模型</translation>
    </message>
    <message>
        <source>The models take about %1, and %2 are free: they work %3.</source>
        <translation>模型约需 %1，可用 %2：它们将%3工作。</translation>
    </message>
    <message>
        <source>There was not enough memory for the models as chosen: they work %1.</source>
        <translation>按所选方式内存不足：模型%1工作。</translation>
    </message>
    <message>
        <source>The next run takes about %1: weights %2, computing %3, attention %4.</source>
        <translation>下一次运行约需 %1：权重 %2，计算 %3，注意力 %4。</translation>
    </message>
    <message>
        <source>This is memory of the graphics card.</source>
        <translation>这是显卡内存。</translation>
    </message>
    <message>
        <source>Only %1 are free: a smaller plan will be used.</source>
        <translation>仅有 %1 可用：将采用更小的方案。</translation>
    </message>
    <message>
        <source>Memory ran out: from now on one model is in memory at a time. Results stay the same.</source>
        <translation>内存不足：从现在起内存中一次只有一个模型。结果不变。</translation>
    </message>
    <message>
        <source>Memory ran out: fewer prompts are segmented at once. Results stay the same.</source>
        <translation>内存不足：每次分割的提示减少。结果不变。</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Choose Models…</source>
        <translation>选择模型…</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>图像 %1：%2</translation>
    </message>
    <message>
        <source>Image %1: finished in %2</source>
        <translation>图像 %1：用时 %2 完成</translation>
    </message>
</context>
<context>
    <name>groundscope::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>任务进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the job; what is done is kept (Ctrl+.)</source>
        <translation>停止任务；已完成的部分会保留 (Ctrl+.)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出错原因</translation>
    </message>
    <message>
        <source>Errors of the job</source>
        <translation>任务的错误</translation>
    </message>
    <message>
        <source>Press Enter or double-click to show the sample; unfold a line for the details</source>
        <translation>按回车或双击以显示样本；展开一行查看详细信息</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>正在停止：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>没有正在运行的任务。</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>无错误</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Runs that wait, run or have ended</source>
        <translation>等待、进行或已结束的运行</translation>
    </message>
    <message>
        <source>Cancel &amp;This One</source>
        <translation>取消此项(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Run This One Again</source>
        <translation>重新运行此项(&amp;R)</translation>
    </message>
    <message>
        <source>Log of the jobs</source>
        <translation>任务日志</translation>
    </message>
    <message>
        <source>What the models do is written here, line by line.</source>
        <translation>模型所做的事逐行写在这里。</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>Go on with the samples that are left</source>
        <translation>继续其余样本</translation>
    </message>
    <message>
        <source>Stop for now; the sample that runs goes on from its last finished stage</source>
        <translation>暂时停下；正在运行的样本以后从最后完成的阶段继续</translation>
    </message>
    <message>
        <source>Memory: %1 of %2</source>
        <translation>内存：%2 中的 %1</translation>
    </message>
    <message>
        <source>Pages of the jobs</source>
        <translation>任务页面</translation>
    </message>
</context>
<context>
    <name>groundscope::JudgePage</name>
    <message>
        <source>the loaded language model (no network)</source>
        <translation>已加载的语言模型（无需网络）</translation>
    </message>
    <message>
        <source>a chat endpoint</source>
        <translation>聊天端点</translation>
    </message>
    <message>
        <source>threes, then a final (paper)</source>
        <translation>三个一组，再决赛（论文）</translation>
    </message>
    <message>
        <source>all at once (published scripts)</source>
        <translation>一次全部（公开脚本）</translation>
    </message>
    <message>
        <source>groups of twelve (demo)</source>
        <translation>十二个一组（演示）</translation>
    </message>
    <message>
        <source>Ask &amp;first whether the object is in the image</source>
        <translation>先询问物体是否在图像中(&amp;F)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>&amp;Judge:</source>
        <translation>评判者(&amp;J)：</translation>
    </message>
    <message>
        <source>&amp;Endpoint:</source>
        <translation>端点(&amp;E)：</translation>
    </message>
    <message>
        <source>Masks are &amp;shown:</source>
        <translation>掩码展示方式(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>温度(&amp;T)：</translation>
    </message>
    <message>
        <source>Ask again in other &amp;orders:</source>
        <translation>换序再问(&amp;O)：</translation>
    </message>
    <message>
        <source>How often; shows how much the choice depends on the order of the pictures.</source>
        <translation>次数；显示选择在多大程度上取决于图片顺序。</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>设置(&amp;U)…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>groundscope::JudgingDialog</name>
    <message numerus="yes">
        <source>%n answer(s) judged, %1 right.</source>
        <translation>
            <numerusform>已评判 %n 个回答，%1 个正确。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replies were neither yes nor no and count as wrong.</source>
        <translation>%1 个回复既非是也非否，按错误计。</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 个无法询问。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>无图片</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answered from memory, without sending</source>
        <translation>
            <numerusform>另有 %n 个取自记录，无需发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>设置(&amp;U)…</translation>
    </message>
    <message>
        <source>Endpoint:</source>
        <translation>端点：</translation>
    </message>
    <message>
        <source>Progress of judging</source>
        <translation>评判进度</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Set up an endpoint first. Nothing is sent before you have seen how much it would be.</source>
        <translation>请先设置端点。在您看到发送量之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Counting what would be sent…</source>
        <translation>正在统计将发送的内容…</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <translation>将发送至 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no answer to judge.</source>
        <translation>
            <numerusform>%n 幅图像没有可评判的回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each question holds the question, the right answer and the model&apos;s answer. Verdicts are stored in the run with the judge&apos;s name.</source>
        <translation>每个请求包含问题、正确答案和模型的回答。评判连同评判者名称存入运行。</translation>
    </message>
    <message>
        <source>&amp;Take from Memory</source>
        <translation>取自记录(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Send %n Request(s)</source>
        <translation>
            <numerusform>发送 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to ask.</source>
        <translation>没有需要询问的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no masks yet.</source>
        <translation>
            <numerusform>%n 幅图像尚无掩码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each question holds the expression and pictures with one mask each. Choices are stored in the run with every prompt and reply.</source>
        <translation>每个请求包含表达和各带一个掩码的图片。选择连同所有提示和回复存入运行。</translation>
    </message>
    <message numerus="yes">
        <source>Masks chosen for %n image(s).</source>
        <translation>
            <numerusform>已为 %n 幅图像选择掩码。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 choices are marked as odd.</source>
        <translation>%1 个选择被标记为异常。</translation>
    </message>
    <message>
        <source>Ask the Judge</source>
        <translation>询问评判者</translation>
    </message>
    <message>
        <source>Answers to probing 1: question and options</source>
        <translation>探测 1 的回答：问题与选项</translation>
    </message>
    <message>
        <source>Answers to probing 2: identify the expression</source>
        <translation>探测 2 的回答：识别表达</translation>
    </message>
    <message>
        <source>Answers to probing 3: by letter</source>
        <translation>探测 3 的回答：字母</translation>
    </message>
    <message>
        <source>Masks: the automatic choice</source>
        <translation>掩码：自动选择</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>关于(&amp;A)：</translation>
    </message>
    <message>
        <source>Stopped. What is done is in the run&apos;s file; it goes on from there.</source>
        <translation>已停止。已完成的内容在运行文件中，可从该处继续。</translation>
    </message>
</context>
<context>
    <name>groundscope::LabelKeeper</name>
    <message>
        <source>The demo&apos;s recorded run is kept as it is. Save a copy of it (Ctrl+Shift+S) and open that to review it.</source>
        <translation>演示的已录制运行保持不变。请保存副本 (Ctrl+Shift+S) 并打开副本进行审阅。</translation>
    </message>
</context>
<context>
    <name>groundscope::LaneDesk</name>
    <message>
        <source>The answer has no noun phrase, so there is nothing to segment.</source>
        <translation>回答中没有名词短语，因此没有可分割的内容。</translation>
    </message>
    <message>
        <source>Run this image to see its noun phrases.</source>
        <translation>运行此图像以查看其名词短语。</translation>
    </message>
</context>
<context>
    <name>groundscope::LaneDock</name>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Run this image to see its noun phrases.</source>
        <translation>运行此图像以查看其名词短语。</translation>
    </message>
    <message>
        <source>Noun phrases of the answer, with their masks</source>
        <translation>回答的名词短语及其掩码</translation>
    </message>
</context>
<context>
    <name>groundscope::LaneModel</name>
    <message>
        <source>P</source>
        <comment>predicted IoU, one letter</comment>
        <translation>预</translation>
    </message>
    <message>
        <source>T</source>
        <comment>true IoU, one letter</comment>
        <translation>真</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>x, y</comment>
        <translation>%1，%2</translation>
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
        <translation>“%2”的掩码 %1（%3）</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation>预测 IoU %1</translation>
    </message>
    <message>
        <source>true IoU %1</source>
        <translation>实际 IoU %1</translation>
    </message>
    <message>
        <source>no ground truth to compare with</source>
        <translation>没有可比较的真值</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>由 %1 选择</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>无掩码</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>正在显示</translation>
    </message>
    <message>
        <source>“%1”: %2 to %3 of the answer</source>
        <translation>“%1”：回答的 %2 至 %3</translation>
    </message>
    <message>
        <source>The noun phrase, and where it lies in the answer</source>
        <translation>名词短语及其在回答中的位置</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>名词短语</translation>
    </message>
    <message>
        <source>Where in the answer the noun phrase begins</source>
        <translation>名词短语在回答中的起始位置</translation>
    </message>
    <message>
        <source>At</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>What it speaks of, guessed by rules; a person&apos;s label is given in Review</source>
        <translation>所指的内容，由规则推测；人工标签在审阅中给出</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>The pixel that the segmenter was asked about</source>
        <translation>询问分割器的像素</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Predicted (P) and true (T) IoU; letters mark the selectors that chose the mask</source>
        <translation>预测（预）与真实（真）IoU；字母标出选择此掩码的选择器</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>掩码 %1</translation>
    </message>
    <message>
        <source>predicted IoU not known</source>
        <translation>预测 IoU 未知</translation>
    </message>
</context>
<context>
    <name>groundscope::LayersDock</name>
    <message>
        <source>&amp;Image</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>显示图像</translation>
    </message>
    <message>
        <source>Opacity of the picture</source>
        <translation>图像的不透明度</translation>
    </message>
    <message>
        <source>&amp;Ground truth</source>
        <translation>真值(&amp;G)</translation>
    </message>
    <message>
        <source>Show the ground truth: blue, dashed outline (G)</source>
        <translation>显示真值：蓝色虚线轮廓 (G)</translation>
    </message>
    <message>
        <source>Opacity of the ground truth&apos;s fill</source>
        <translation>真值填充的不透明度</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>掩码(&amp;M)</translation>
    </message>
    <message>
        <source>Opacity of the mask&apos;s fill</source>
        <translation>掩码填充的不透明度</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>热图(&amp;H)</translation>
    </message>
    <message>
        <source>Show the noun phrase&apos;s heat map (H; hold Shift+H for the bare picture)</source>
        <translation>显示名词短语的热图（H；按住 Shift+H 仅显示图像）</translation>
    </message>
    <message>
        <source>Opacity of the heat map (Alt+wheel on the picture)</source>
        <translation>热图的不透明度（在图像上 Alt+滚轮）</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>点(&amp;P)</translation>
    </message>
    <message>
        <source>Opacity of the point</source>
        <translation>点的不透明度</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Colours from the lowest to the highest attention</source>
        <translation>从最低到最高注意力的颜色</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>双三次</translation>
    </message>
    <message>
        <source>Nearest (image tokens)</source>
        <translation>最近邻（图像词元）</translation>
    </message>
    <message>
        <source>How values are drawn between the centres of the image tokens</source>
        <translation>图像词元中心之间的数值如何绘制</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>I&amp;nterpolation:</source>
        <translation>插值(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Fade weak attention</source>
        <translation>淡化弱注意力(&amp;F)</translation>
    </message>
    <message>
        <source>The weaker the attention, the more of the picture shows through</source>
        <translation>注意力越弱，图像越清晰可见</translation>
    </message>
    <message>
        <source>Show the chosen mask: vermillion, solid outline; the oracle&apos;s choice has a double line (V)</source>
        <translation>显示所选掩码：朱红色实线轮廓；oracle 的选择为双线 (V)</translation>
    </message>
    <message>
        <source>Show the point of highest attention: yellow with a black ring (Shift+P)</source>
        <translation>显示注意力最高的点：黄色，带黑圈 (Shift+P)</translation>
    </message>
    <message>
        <source>Minus the answer&apos;s mean</source>
        <translation>减去回答均值</translation>
    </message>
    <message>
        <source>Attention minus its mean over the whole answer: what this token or phrase looks at more than the others. The points are found on it</source>
        <translation>注意力减去整个回答的均值：此词元或短语比其他更关注的位置。点由此图求得</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Attention as the model had it</source>
        <translation>模型原有的注意力</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Rank of each image token among all, 0 to 1: shows weak structure too</source>
        <translation>每个图像词元在全体中的秩，0 到 1：也能显示弱结构</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>数值(&amp;V)：</translation>
    </message>
    <message>
        <source>Attention sinks are image tokens that are hot whatever is said. Without them the peak may lie elsewhere</source>
        <translation>注意力汇是无论说什么都很热的图像词元。去掉它们，峰值可能在别处</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The colours end at this percentile of the values, so that one hot token hides no other</source>
        <translation>颜色止于数值的此百分位，使一个过热的词元不会掩盖其他</translation>
    </message>
    <message>
        <source>&amp;Percentile:</source>
        <translation>百分位(&amp;P)：</translation>
    </message>
    <message>
        <source>Below 1 weak attention stands out, above 1 strong attention does</source>
        <translation>小于 1 突出弱注意力，大于 1 突出强注意力</translation>
    </message>
    <message>
        <source>Ga&amp;mma:</source>
        <translation>伽马(&amp;M)：</translation>
    </message>
    <message>
        <source>Con&amp;tour at:</source>
        <translation>等值线(&amp;T)：</translation>
    </message>
    <message>
        <source>A line around what is above this share of the largest value</source>
        <translation>围绕高于最大值此比例部分的线</translation>
    </message>
    <message>
        <source>Contour at this share of the largest value</source>
        <translation>最大值此比例处的等值线</translation>
    </message>
    <message numerus="yes">
        <source>Ignore attention &amp;sinks (%n)</source>
        <translation>
            <numerusform>忽略注意力汇(&amp;S) (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore attention &amp;sinks</source>
        <translation>忽略注意力汇(&amp;S)</translation>
    </message>
    <message>
        <source>Minus the image prior</source>
        <translation>减去图像先验</translation>
    </message>
    <message>
        <source>Attention minus its mean over the other images of the run: what is due to this image and not to a place the model always looks at</source>
        <translation>注意力减去运行中其他图像的均值：由此图像引起，而非模型总会看的位置</translation>
    </message>
    <message>
        <source>Images read for the image prior</source>
        <translation>为图像先验读取的图像</translation>
    </message>
    <message>
        <source>Stop reading; what was read is kept</source>
        <translation>停止读取；已读取的保留</translation>
    </message>
</context>
<context>
    <name>groundscope::LiveScores</name>
    <message>
        <source>mask %1</source>
        <translation>掩码 %1</translation>
    </message>
    <message>
        <source>mask %1 of “%2”</source>
        <translation>“%2”的掩码 %1</translation>
    </message>
    <message>
        <source>united masks %1</source>
        <translation>合并的掩码 %1</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>无掩码</translation>
    </message>
    <message>
        <source>%1 (IoU %2)</source>
        <translation>%1（IoU %2）</translation>
    </message>
    <message>
        <source>%1: %2, IoU %3</source>
        <translation>%1：%2，IoU %3</translation>
    </message>
    <message>
        <source>%1: %2, IoU %3 → %4</source>
        <translation>%1：%2，IoU %3 → %4</translation>
    </message>
    <message>
        <source>Warning: %1 flips from %2 to %3</source>
        <translation>警告：%1 由 %2 变为 %3</translation>
    </message>
</context>
<context>
    <name>groundscope::MainWindow</name>
    <message>
        <source>The language changes at the next start, because models are running.</source>
        <translation>模型正在运行，语言将在下次启动时更改。</translation>
    </message>
    <message>
        <source>Open a Benchmark</source>
        <translation>打开基准</translation>
    </message>
    <message>
        <source>Open a Run</source>
        <translation>打开运行记录</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScope 运行记录 (*.gsrun)</translation>
    </message>
    <message>
        <source>%1 – GroundScope</source>
        <translation>%1 – GroundScope</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>New Run File</source>
        <translation>新建运行文件</translation>
    </message>
    <message>
        <source>The next run goes into %1.</source>
        <translation>下一次运行将写入 %1。</translation>
    </message>
    <message>
        <source>Save a Copy of the Run</source>
        <translation>保存运行副本</translation>
    </message>
    <message>
        <source>The run was copied to %1.</source>
        <translation>运行记录已复制到 %1。</translation>
    </message>
    <message>
        <source>Go to Image</source>
        <translation>转到图像</translation>
    </message>
    <message>
        <source>Number in the list, or name:</source>
        <translation>列表中的序号或名称：</translation>
    </message>
    <message>
        <source>There is no image %1 here.</source>
        <translation>此处没有图像 %1。</translation>
    </message>
    <message>
        <source>About GroundScope</source>
        <translation>关于 GroundScope</translation>
    </message>
    <message>
        <source>See when and where multimodal language models ground what they say.</source>
        <translation>查看多模态语言模型在何时何处将所述内容定位到图像。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。一切都在本机运行，不会发送任何数据。</translation>
    </message>
    <message>
        <source>%1 of %2 images finished</source>
        <translation>已完成 %1 / %2 张图像</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 张失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: %1. What is finished is saved.</source>
        <translation>已取消：%1。已完成的部分已保存。</translation>
    </message>
    <message>
        <source>Not run yet. Press %1 to ask the model about this image.</source>
        <translation>尚未运行。按 %1 让模型回答此图像。</translation>
    </message>
    <message>
        <source>No models are chosen. Press %1 to choose them; until then images and ground truth can be looked at.</source>
        <translation>尚未选择模型。按 %1 选择；在此之前可以浏览图像和真值。</translation>
    </message>
    <message>
        <source>Every image of this run is finished already.</source>
        <translation>此运行的所有图像均已完成。</translation>
    </message>
    <message>
        <source>Run All Again into a New File</source>
        <translation>全部重新运行到新文件</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>分割模型</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>正在运行 %1</translation>
    </message>
    <message>
        <source>Show What Failed</source>
        <translation>显示失败项</translation>
    </message>
    <message>
        <source>Choose Models…</source>
        <translation>选择模型…</translation>
    </message>
    <message numerus="yes">
        <source>From the next run on, attention is kept for every head: about %1 on disk for each image with an answer of %n token(s).</source>
        <translation>
            <numerusform>从下一次运行起，将保留每个头的注意力：对于 %n 个词元的回答，每张图像约占用磁盘 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next run on, attention is kept for every head. How much disk space that takes is shown once the models are loaded; a 7B model takes about 150 MB for each image.</source>
        <translation>从下一次运行起，将保留每个头的注意力。所需磁盘空间在模型加载后显示；7B 模型每张图像约需 150 MB。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>The recorded run is kept as it is. New results go into a copy.</source>
        <translation>录制的运行保持不变。新结果写入副本。</translation>
    </message>
    <message>
        <source>A new run was begun: its settings or models differ from those of the open one.</source>
        <translation>已开始新的运行：其设置或模型与当前打开的不同。</translation>
    </message>
    <message>
        <source>Back to the Other Run</source>
        <translation>返回另一个运行</translation>
    </message>
    <message>
        <source>%1 chose no mask for this image.</source>
        <translation>%1 未为此图像选择掩码。</translation>
    </message>
    <message>
        <source>Runs of the Other Probings</source>
        <translation>其他探测的运行</translation>
    </message>
    <message>
        <source>The demo&apos;s recorded run is kept as it is. Save a copy of it and open that to have it judged.</source>
        <translation>演示的已录制运行保持不变。请保存副本并打开副本进行评判。</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>probing %1 · %2</source>
        <translation>探测 %1 · %2</translation>
    </message>
    <message>
        <source>Automatic choices are missing: the chat endpoint has not been asked yet.</source>
        <translation>缺少自动选择：尚未询问聊天端点。</translation>
    </message>
    <message>
        <source>Ask the Judge…</source>
        <translation>询问评判者…</translation>
    </message>
    <message>
        <source>Runs to Compare</source>
        <translation>要比较的运行</translation>
    </message>
    <message>
        <source>There are no pictures and no annotations here, only results.</source>
        <translation>此处没有图像和标注，只有结果。</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>工作区：%1</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>图像 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, probing %2: %3</source>
        <translation>%1，探测 %2：%3</translation>
    </message>
</context>
<context>
    <name>groundscope::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>groundscope::ModelDialog</name>
    <message>
        <source>Choose Models</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Point to checkpoints as they are published: LLaVA-1.5 (its own or the Hugging Face layout) and Segment Anything. They are read as they are and run on this computer.</source>
        <translation>请指向已发布的检查点：LLaVA-1.5（原始或 Hugging Face 布局）和 Segment Anything。它们按原样读取，并在本机运行。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>设备(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Number format:</source>
        <translation>数值格式(&amp;N)：</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>使用：</translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation>内存：</translation>
    </message>
    <message>
        <source>&amp;Use These Models</source>
        <translation>使用这些模型(&amp;U)</translation>
    </message>
    <message>
        <source>Use the &amp;Demo Models</source>
        <translation>使用演示模型(&amp;D)</translation>
    </message>
    <message>
        <source>The models could not be loaded. %1
%2</source>
        <translation>无法加载模型。%1
%2</translation>
    </message>
    <message>
        <source>This checkpoint does not contain its vision tower: choose its folder too.</source>
        <translation>此检查点不包含视觉塔：请同时选择其文件夹。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>The weights take %1 on the graphics card.</source>
        <translation>权重占用显存 %1。</translation>
    </message>
    <message>
        <source>The weights take %1; %2 are free.</source>
        <translation>权重占用 %1；可用 %2。</translation>
    </message>
    <message>
        <source>The weights take %1, but only %2 are free: loading will fail or be very slow. Try bfloat16, int8 or a smaller model.</source>
        <translation>权重需要 %1，但仅有 %2 可用：加载会失败或非常缓慢。请尝试 bfloat16、int8 或较小的模型。</translation>
    </message>
</context>
<context>
    <name>groundscope::MoveList</name>
    <message>
        <source>Drag a row, or press Alt+Up or Alt+Down, to move it</source>
        <translation>拖动行，或按 Alt+Up、Alt+Down 来移动</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>移除 (Delete)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>groundscope::NewBuildDialog</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>%1 of %2 alike, kappa %3</source>
        <translation>%1 / %2 相同，kappa %3</translation>
    </message>
    <message>
        <source>%1 of %2 alike, kappa cannot be told</source>
        <translation>%1 / %2 相同，kappa 无法确定</translation>
    </message>
    <message>
        <source>Benchmarks to build (*.gsbuild)</source>
        <translation>待构建的基准 (*.gsbuild)</translation>
    </message>
    <message>
        <source>New Benchmark to Build</source>
        <translation>新建待构建的基准</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <source>MMVP&apos;s CSV, CV-Bench&apos;s JSONL, or a CSV with image and question</source>
        <translation>MMVP 的 CSV、CV-Bench 的 JSONL，或含图像与问题的 CSV</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图像(&amp;P)</translation>
    </message>
    <message>
        <source>folder; the questions name pictures in it or below</source>
        <translation>文件夹；问题所指图像在其中或其下</translation>
    </message>
    <message>
        <source>COCO &amp;instances</source>
        <translation>COCO 实例(&amp;I)</translation>
    </message>
    <message>
        <source>instances or panoptic JSON; may stay empty</source>
        <translation>instances 或 panoptic JSON；可留空</translation>
    </message>
    <message>
        <source>&amp;Label pictures</source>
        <translation>标签图(&amp;L)</translation>
    </message>
    <message>
        <source>folder of PNGs as in ADEChallengeData2016; may stay empty</source>
        <translation>如 ADEChallengeData2016 的 PNG 文件夹；可留空</translation>
    </message>
    <message>
        <source>Their &amp;class list</source>
        <translation>其类别列表(&amp;C)</translation>
    </message>
    <message>
        <source>objectInfo150.txt; empty: looked for beside them</source>
        <translation>objectInfo150.txt；留空则在旁边查找</translation>
    </message>
    <message>
        <source>Project &amp;file</source>
        <translation>项目文件(&amp;F)</translation>
    </message>
    <message>
        <source>a new file; all decisions go into it</source>
        <translation>新文件；所有决定都写入其中</translation>
    </message>
    <message>
        <source>Propose &amp;objects by rules at once</source>
        <translation>立即用规则建议物体(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>创建(&amp;R)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Compare Annotators</source>
        <translation>比较标注者</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>第一位(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation>第二位(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Decided by both</source>
        <translation>两人均已决定</translation>
    </message>
    <message>
        <source>Only by %1, only by %2</source>
        <translation>仅 %1，仅 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Done or no specific object</source>
        <translation>完成或无特定物体</translation>
    </message>
    <message>
        <source>Instances kept or dropped</source>
        <translation>实例保留或放弃</translation>
    </message>
    <message>
        <source>Same expression</source>
        <translation>表达式相同</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Mean IoU of the masks</source>
        <translation>掩码平均 IoU</translation>
    </message>
    <message>
        <source>Where the two differ</source>
        <translation>两人不同之处</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Agreement of %1 and %2</source>
        <translation>%1 与 %2 的一致性</translation>
    </message>
    <message>
        <source>The two differ nowhere.</source>
        <translation>两人没有不同之处。</translation>
    </message>
    <message>
        <source>Where they differ; Enter or a double click brings the question up:</source>
        <translation>不同之处；按 Enter 或双击显示该问题：</translation>
    </message>
</context>
<context>
    <name>groundscope::PageCanvas</name>
    <message>
        <source>Page of the figure</source>
        <translation>插图的页面</translation>
    </message>
    <message>
        <source>Ctrl and the wheel zoom, dragging pans, Page Up and Page Down turn pages</source>
        <translation>Ctrl+滚轮缩放，拖动平移，Page Up 和 Page Down 翻页</translation>
    </message>
</context>
<context>
    <name>groundscope::PairDesk</name>
    <message>
        <source>This question is about one object. Pairs are shown for questions about two.</source>
        <translation>此问题只涉及一个物体。涉及两个物体的问题才显示掩码对。</translation>
    </message>
    <message>
        <source>No masks yet. Run this image (F5), or open a run.</source>
        <translation>尚无掩码。请运行此图像 (F5)，或打开一个运行。</translation>
    </message>
    <message>
        <source>Nothing is annotated here: there is no ground truth to compare pairs with.</source>
        <translation>此处没有标注：没有真值可与掩码对比较。</translation>
    </message>
</context>
<context>
    <name>groundscope::PairDock</name>
    <message>
        <source>Pairs</source>
        <translation>掩码对</translation>
    </message>
    <message>
        <source>The two objects, and the best pair</source>
        <translation>两个物体及最佳掩码对</translation>
    </message>
    <message>
        <source>The pair that is chosen</source>
        <translation>所选的掩码对</translation>
    </message>
    <message>
        <source>The pair on the picture</source>
        <translation>图像上的掩码对</translation>
    </message>
    <message>
        <source>Shown for questions about two objects.</source>
        <translation>在涉及两个物体的问题上显示。</translation>
    </message>
    <message>
        <source>Masks for the first object by masks for the second; IoU of both together</source>
        <translation>第一个物体的掩码对第二个物体的掩码；两者合并的 IoU</translation>
    </message>
    <message>
        <source>%1 with %2: IoU %3</source>
        <translation>%1 与 %2：IoU %3</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>由 %1 选择</translation>
    </message>
    <message>
        <source>the best of all</source>
        <translation>全部中最佳</translation>
    </message>
    <message>
        <source>Rows: %1 · columns: %2</source>
        <translation>行：%1 · 列：%2</translation>
    </message>
    <message>
        <source>★ best %1</source>
        <translation>★ 最佳 %1</translation>
    </message>
</context>
<context>
    <name>groundscope::PatchDesk</name>
    <message>
        <source>Export Corrections as a Patch</source>
        <translation>将更正导出为补丁</translation>
    </message>
    <message>
        <source>Patches (*.gspatch)</source>
        <translation>补丁 (*.gspatch)</translation>
    </message>
    <message>
        <source>Folder for the Corrected Files</source>
        <translation>更正后文件的文件夹</translation>
    </message>
    <message>
        <source>Apply a Patch</source>
        <translation>应用补丁</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>已写入 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::PatchDialog</name>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Apply a Patch</source>
        <translation>应用补丁</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>补丁</translation>
    </message>
    <message>
        <source>%1
This patch was made for another benchmark, “%2”. Look at every correction.</source>
        <translation>%1
此补丁是为另一个基准“%2”制作的。请逐条查看。</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Take &amp;Theirs in All Conflicts</source>
        <translation>所有冲突采用对方(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep Ours in All Conflicts</source>
        <translation>所有冲突保留己方(&amp;K)</translation>
    </message>
    <message>
        <source>Corrections of the patch; Space takes one or leaves it</source>
        <translation>补丁中的更正；按空格采用或放弃</translation>
    </message>
    <message>
        <source>The chosen correction</source>
        <translation>所选更正</translation>
    </message>
    <message>
        <source>%1
  when they began: %2
  here: %3
  theirs: %4</source>
        <translation>%1
  对方开始时：%2
  此处：%3
  对方：%4</translation>
    </message>
    <message>
        <source>Shapes
  here: %1
  with the patch: %2</source>
        <translation>形状
  此处：%1
  应用补丁后：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s)</source>
        <translation>
            <numerusform>%n 条吻合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 条冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so already</source>
        <translation>
            <numerusform>%n 条已如此</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of images that are not here</source>
        <translation>
            <numerusform>%n 条所属图像不在此处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Chosen: %3.</source>
        <translation>%1：%2。已选：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n 条更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n</source>
        <translation>
            <numerusform>应用 %n 条(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::PatchModel</name>
    <message>
        <source>Fits, though this image had other values before</source>
        <translation>吻合，但此图像之前的值不同</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>吻合</translation>
    </message>
    <message>
        <source>Conflict: replaces what is here</source>
        <translation>冲突：将替换此处内容</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>已如此</translation>
    </message>
    <message>
        <source>No such image here</source>
        <translation>此处无此图像</translation>
    </message>
    <message>
        <source>Take for image</source>
        <translation>采用于图像</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>By</source>
        <translation>更正者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>groundscope::PatchView</name>
    <message>
        <source>Shapes here and with the patch</source>
        <translation>此处与应用补丁后的形状</translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>%n 个形状</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 vertices, %3 px²</source>
        <translation>%1，%2 个顶点，%3 px²</translation>
    </message>
    <message>
        <source>Here: %1. With the patch: %2.</source>
        <translation>此处：%1。应用补丁后：%2。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>With the patch</source>
        <translation>应用补丁后</translation>
    </message>
</context>
<context>
    <name>groundscope::PhraseDesk</name>
    <message>
        <source>Here the noun phrases of the answer appear, once this image was run.</source>
        <translation>运行此图像后，回答的名词短语显示于此。</translation>
    </message>
    <message>
        <source>noun phrases by hand</source>
        <translation>手工编辑的名词短语</translation>
    </message>
    <message>
        <source>Asking the segmenter for masks…</source>
        <translation>正在向分割器请求掩码…</translation>
    </message>
    <message>
        <source>%1 noun phrases (the run: %2)</source>
        <translation>%1 个名词短语（运行：%2）</translation>
    </message>
    <message>
        <source>, oracle IoU %1 (the run: %2)</source>
        <translation>，oracle IoU %1（运行：%2）</translation>
    </message>
</context>
<context>
    <name>groundscope::PhraseDock</name>
    <message>
        <source>%1: IoU %2, SAM predicts %3</source>
        <translation>%1：IoU %2，SAM 预测 %3</translation>
    </message>
    <message>
        <source>Answer: mark the words of a noun phrase</source>
        <translation>回答：标记名词短语的词</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>The chosen noun phrase becomes the words marked in the answer</source>
        <translation>所选名词短语改为回答中标记的词</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The words marked in the answer become a noun phrase (Insert)</source>
        <translation>回答中标记的词成为一个名词短语 (Insert)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>The chosen noun phrase is split where the text cursor is</source>
        <translation>在光标处拆分所选名词短语</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>The chosen noun phrases become one, with all between them</source>
        <translation>所选名词短语及其间内容合为一个</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The chosen noun phrases are taken away (Delete)</source>
        <translation>移除所选名词短语 (Delete)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last change of the noun phrases (Ctrl+Z here)</source>
        <translation>撤销对名词短语的最后更改（此处 Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z here)</source>
        <translation>重做（此处 Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>The Run&apos;s Phrases</source>
        <translation>运行的短语</translation>
    </message>
    <message>
        <source>Back to the noun phrases of the run; Undo brings yours again</source>
        <translation>回到运行的名词短语；撤销可恢复您的</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>名词短语</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>名词短语</translation>
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
        <translation>掩码</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>Where the phrase begins in the answer</source>
        <translation>短语在回答中的起始位置</translation>
    </message>
    <message>
        <source>True IoU of the three masks; without ground truth what SAM predicts</source>
        <translation>三个掩码的真实 IoU；无真值时为 SAM 的预测</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>x, y of a pixel</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Phrase Editor</source>
        <translation>短语编辑器</translation>
    </message>
</context>
<context>
    <name>groundscope::PlotPanel</name>
    <message>
        <source>Values of: %1</source>
        <translation>以下的数值：%1</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>所列</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values as a table</source>
        <translation>表格形式的数值</translation>
    </message>
    <message>
        <source>Show the values of this plot as a table</source>
        <translation>以表格显示此图的数值</translation>
    </message>
    <message>
        <source>Group of samples</source>
        <translation>样本分组</translation>
    </message>
    <message>
        <source>Selector whose masks are counted</source>
        <translation>计入其掩码的选择器</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Set another run of this benchmark beside this one</source>
        <translation>并列此基准的另一个运行</translation>
    </message>
    <message>
        <source>Other Run…</source>
        <translation>另一运行…</translation>
    </message>
</context>
<context>
    <name>groundscope::PlotView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>groundscope::PointDesk</name>
    <message>
        <source>Open a run to try other points for SAM.</source>
        <translation>打开一个运行，尝试 SAM 的其他点。</translation>
    </message>
    <message>
        <source>There is no noun phrase with a heat map yet: run this image (F5) first.</source>
        <translation>尚无带热图的名词短语：请先运行此图像 (F5)。</translation>
    </message>
    <message>
        <source>There is no segmenter to ask. Choose one under Run &gt; Choose Models (Ctrl+M); for the demo&apos;s images the demo models serve.</source>
        <translation>没有可用的分割器。请在“运行 &gt; 选择模型”(Ctrl+M) 中选择；演示图像可用演示模型。</translation>
    </message>
    <message>
        <source>The run&apos;s point</source>
        <translation>运行的点</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>1st maximum</source>
        <translation>第 1 极大值</translation>
    </message>
    <message>
        <source>2nd maximum</source>
        <translation>第 2 极大值</translation>
    </message>
    <message>
        <source>3rd maximum</source>
        <translation>第 3 极大值</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>第 1</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>第 2</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>第 3</translation>
    </message>
    <message>
        <source>Random point %1</source>
        <translation>随机点 %1</translation>
    </message>
    <message>
        <source>random %1</source>
        <translation>随机 %1</translation>
    </message>
    <message>
        <source>point at %1, %2</source>
        <translation>点在 %1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>: point at %1, %2</source>
        <translation>：点在 %1, %2</translation>
    </message>
    <message>
        <source>The demo&apos;s segmenter answers: it knows synthetic scenes only.</source>
        <translation>由演示的分割器回答：它只认识合成场景。</translation>
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
        <translation>点实验室的状态</translation>
    </message>
    <message>
        <source>Back to the Run&apos;s Point</source>
        <translation>回到运行的点</translation>
    </message>
    <message>
        <source>Places for the point</source>
        <translation>点的候选位置</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>像素</translation>
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
        <translation>三个掩码中最佳者与真值的 IoU</translation>
    </message>
    <message>
        <source>Largest IoU that SAM predicts for the three masks</source>
        <translation>SAM 对三个掩码预测的最大 IoU</translation>
    </message>
    <message>
        <source>Random points for comparison</source>
        <translation>用于比较的随机点</translation>
    </message>
    <message>
        <source>Legend of the IoU</source>
        <translation>IoU 图例</translation>
    </message>
    <message>
        <source>Points of the grid</source>
        <translation>网格的点</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>x, y of a pixel</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2 points; best %3</source>
        <translation>%2 个点中的 %1 个；最佳 %3</translation>
    </message>
    <message>
        <source>; here %1</source>
        <translation>；此处 %1</translation>
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
        <translation>查询补全</translation>
    </message>
</context>
<context>
    <name>groundscope::QueryPane</name>
    <message>
        <source>Words, or iou.oracle&gt;0.5</source>
        <translation>词语，或 iou.oracle&gt;0.5</translation>
    </message>
    <message>
        <source>Query for samples</source>
        <translation>样本查询</translation>
    </message>
    <message>
        <source>Words are looked for in id, expression, question and tags. Fields: iou.auto&lt;0.5 and pattern:color and phrase~/wing/ (Ctrl+F; Ctrl+Space shows what may follow)</source>
        <translation>在标识、表达式、问题和标签中查找词语。字段：iou.auto&lt;0.5 and pattern:color and phrase~/wing/（Ctrl+F；Ctrl+空格显示可接内容）</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Views of the samples</source>
        <translation>样本视图</translation>
    </message>
    <message>
        <source>Ready-made and saved queries</source>
        <translation>预设与已保存的查询</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>分面</translation>
    </message>
    <message>
        <source>Show facets</source>
        <translation>显示分面</translation>
    </message>
    <message>
        <source>How often each value occurs; tick one to narrow the list</source>
        <translation>每个值出现的次数；勾选以缩小列表</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>样本顺序</translation>
    </message>
    <message>
        <source>Order; samples without the value come last</source>
        <translation>顺序；无此值的样本排在最后</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>Results read for queries</source>
        <translation>已为查询读取的结果</translation>
    </message>
    <message>
        <source>Reading results: %p %</source>
        <translation>正在读取结果：%p %</translation>
    </message>
    <message>
        <source>Stop reading results</source>
        <translation>停止读取结果</translation>
    </message>
    <message>
        <source>Stop reading results: queries know what was read so far</source>
        <translation>停止读取结果：查询只知道已读取的部分</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>&amp;Save This View…</source>
        <translation>保存此视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove a View</source>
        <translation>删除视图(&amp;R)</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Given order</source>
        <translation>给定顺序</translation>
    </message>
</context>
<context>
    <name>groundscope::RegionDesk</name>
    <message>
        <source>Lift on the region</source>
        <translation>区域上的提升度</translation>
    </message>
    <message>
        <source>Share of the token&apos;s attention to the image that lies in the marked region, over the share of the image that it covers: 1 (dashed) is what an even look would give</source>
        <translation>词元对图像的注意力中落在标记区域内的份额，除以区域所占图像的份额：1（虚线）相当于均匀地看</translation>
    </message>
    <message>
        <source>This part of the picture was not seen by the model.</source>
        <translation>模型没有看到图像的这一部分。</translation>
    </message>
    <message>
        <source>This answer was stored without its attention.</source>
        <translation>此回答保存时不含注意力。</translation>
    </message>
    <message>
        <source>Mark a part of the picture to see which words look there.</source>
        <translation>标记图像的一部分，查看哪些词看向那里。</translation>
    </message>
</context>
<context>
    <name>groundscope::RegionDock</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Mark a part of the picture to see which words look there.</source>
        <translation>标记图像的一部分，查看哪些词看向那里。</translation>
    </message>
    <message>
        <source>Mark a box</source>
        <translation>标记框</translation>
    </message>
    <message>
        <source>Which words look here: mark a box (Y)</source>
        <translation>哪些词看向此处：标记框 (Y)</translation>
    </message>
    <message>
        <source>Mark by brush</source>
        <translation>用画笔标记</translation>
    </message>
    <message>
        <source>Which words look here: mark by brush (Shift+Y); hold Shift to add to it</source>
        <translation>哪些词看向此处：用画笔标记 (Shift+Y)；按住 Shift 添加</translation>
    </message>
    <message>
        <source>Mark a polygon</source>
        <translation>标记多边形</translation>
    </message>
    <message>
        <source>Which words look here: mark a polygon (Alt+Y)</source>
        <translation>哪些词看向此处：标记多边形 (Alt+Y)</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>清除区域</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>清除区域 (Esc)</translation>
    </message>
    <message>
        <source>Phrases and tokens that look at the region</source>
        <translation>看向区域的短语和词元</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>How much of the words&apos; attention to the image lies in the region</source>
        <translation>词对图像的注意力中有多少落在区域内</translation>
    </message>
    <message>
        <source>Share over the region&apos;s part of the image: 1 is what an even look would give</source>
        <translation>份额除以区域占图像的份额：1 相当于均匀地看</translation>
    </message>
    <message>
        <source>How many standard deviations the share is above the mean of all tokens</source>
        <translation>份额高出所有词元均值多少个标准差</translation>
    </message>
    <message>
        <source>%1 of the image</source>
        <translation>图像的 %1</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>名词短语</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of the noun phrase, its text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of the token, its text</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>groundscope::ReviewDock</name>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>A&amp;nnotator:</source>
        <translation>标注者(&amp;N)：</translation>
    </message>
    <message>
        <source>your name or initials</source>
        <translation>您的姓名或缩写</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>⚠ Enter your name first: it is stored with every label.</source>
        <translation>⚠ 请先输入姓名：它会随每个标签一起存储。</translation>
    </message>
    <message>
        <source>Previous unreviewed image</source>
        <translation>上一幅未审阅图像</translation>
    </message>
    <message>
        <source>Previous unreviewed image (Ctrl+Shift+A)</source>
        <translation>上一幅未审阅图像 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Next unreviewed image</source>
        <translation>下一幅未审阅图像</translation>
    </message>
    <message>
        <source>Next unreviewed image (Ctrl+Shift+D)</source>
        <translation>下一幅未审阅图像 (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>没有可审阅的内容</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>已审阅 %1/%2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>⚠ Not saved. %1</source>
        <translation>⚠ 未保存。%1</translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation>审阅页面</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审核</translation>
    </message>
</context>
<context>
    <name>groundscope::RunPage</name>
    <message>
        <source>1: question and options</source>
        <translation>1：问题与选项</translation>
    </message>
    <message>
        <source>2: identify the expression</source>
        <translation>2：识别表达</translation>
    </message>
    <message>
        <source>3: answer by letter</source>
        <translation>3：用字母回答</translation>
    </message>
    <message>
        <source>4: write boxes (baseline)</source>
        <translation>4：写出边框（基线）</translation>
    </message>
    <message>
        <source>Clean: every defect corrected</source>
        <translation>Clean：修正所有缺陷</translation>
    </message>
    <message>
        <source>Paper: as the paper describes</source>
        <translation>Paper：按论文所述</translation>
    </message>
    <message>
        <source>Reference: as the published scripts do</source>
        <translation>Reference：按公开脚本</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> 个词元</translation>
    </message>
    <message>
        <source>P&amp;robing:</source>
        <translation>探测(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>配置(&amp;P)：</translation>
    </message>
    <message>
        <source>Sets switches, attention rows, temperature and judge as the profile has them.</source>
        <translation>按配置设定开关、注意力行、温度和评判者。</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>温度(&amp;T)：</translation>
    </message>
    <message>
        <source>0 takes the likeliest word each time.</source>
        <translation>0 表示每次取最可能的词。</translation>
    </message>
    <message>
        <source>&amp;Longest answer:</source>
        <translation>最长回答(&amp;L)：</translation>
    </message>
    <message>
        <source>looks at the ground truth</source>
        <translation>查看真值</translation>
    </message>
    <message>
        <source>asks a judge</source>
        <translation>询问评判者</translation>
    </message>
    <message>
        <source>&amp;Selectors:</source>
        <translation>选择器(&amp;S)：</translation>
    </message>
    <message>
        <source>k-th pixel of the enlarged map (as published)</source>
        <translation>放大图的第 k 个像素（与公开版本一致）</translation>
    </message>
    <message>
        <source>k-th peak of the map</source>
        <translation>图的第 k 个峰值</translation>
    </message>
    <message>
        <source>random point of the image</source>
        <translation>图像中的随机点</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Point &amp;for the masks:</source>
        <translation>掩码的提示点(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;k:</source>
        <translation>&amp;k：</translation>
    </message>
    <message>
        <source>See&amp;d of random points:</source>
        <translation>随机点种子(&amp;D)：</translation>
    </message>
    <message>
        <source>Several &amp;instances:</source>
        <translation>多个实例(&amp;I)：</translation>
    </message>
    <message>
        <source>Asks for masks at up to this many peaks of a phrase&apos;s map and unites them.</source>
        <translation>在短语图的最多这么多个峰值处取掩码并合并。</translation>
    </message>
</context>
<context>
    <name>groundscope::RunSettingsDialog</name>
    <message>
        <source>Run Settings</source>
        <translation>运行设置</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;witches</source>
        <translation>开关(&amp;W)</translation>
    </message>
    <message>
        <source>Si&amp;milarity</source>
        <translation>相似度(&amp;M)</translation>
    </message>
    <message>
        <source>Jud&amp;ge</source>
        <translation>评判者(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Use These Settings</source>
        <translation>使用这些设置(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Defaults of the Profile</source>
        <translation>配置的默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Probing %1, %2</source>
        <translation>探测 %1，%2</translation>
    </message>
    <message>
        <source>The open run was made with other settings (%1). Results with these settings go into a new file; a run never mixes them.</source>
        <translation>打开的运行使用了其他设置（%1）。使用当前设置的结果将写入新文件；一个运行绝不混用设置。</translation>
    </message>
    <message>
        <source>Choose at least one selector.</source>
        <translation>请至少选择一个选择器。</translation>
    </message>
    <message>
        <source>A selector asks a judge: set up the endpoint.</source>
        <translation>有选择器要询问评判者：请设置端点。</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
</context>
<context>
    <name>groundscope::RunsDesk</name>
    <message>
        <source>Models side by side</source>
        <translation>并排的模型</translation>
    </message>
    <message>
        <source>Runs to Compare with the Open One</source>
        <translation>与已打开运行比较的运行</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScope 运行记录 (*.gsrun)</translation>
    </message>
    <message>
        <source>Only runs of one benchmark can be shown side by side.</source>
        <translation>只有同一基准的运行才能并排显示。</translation>
    </message>
    <message>
        <source>Choose one to three runs beside the open one.</source>
        <translation>除已打开的运行外，请选择一至三个运行。</translation>
    </message>
    <message>
        <source>Choose runs of this benchmark to see them side by side.</source>
        <translation>选择此基准的运行以并排查看。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>尚无可比较的内容</translation>
    </message>
    <message>
        <source>The open run has no answer for this image.</source>
        <translation>已打开的运行没有此图像的回答。</translation>
    </message>
    <message>
        <source>Says nothing here</source>
        <translation>此处无内容</translation>
    </message>
    <message>
        <source>Stored without its attention</source>
        <translation>保存时不含注意力</translation>
    </message>
    <message>
        <source>The maps lie on the image in different ways and cannot be subtracted</source>
        <translation>各图在图像上的位置不同，无法相减</translation>
    </message>
    <message>
        <source>The first run has no map to subtract</source>
        <translation>第一个运行没有可减的图</translation>
    </message>
    <message>
        <source>No map of these words</source>
        <translation>没有这些词的图</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>answer (%1 of %2)</source>
        <comment>pieces that differ, of all</comment>
        <translation>回答（%2 中 %1 处）</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>mask (IoU %1)</source>
        <translation>掩码（IoU %1）</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>The others are compared with this run</source>
        <translation>其他运行与此运行比较</translation>
    </message>
    <message>
        <source>This run lacks the image</source>
        <translation>此运行没有该图像</translation>
    </message>
    <message>
        <source>Map minus the first run&apos;s</source>
        <translation>图减去第一个运行的图</translation>
    </message>
</context>
<context>
    <name>groundscope::SampleDock</name>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Number of samples listed</source>
        <translation>列出的样本数</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n 个样本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>%1 / %n 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>No benchmark is open.</source>
        <translation>未打开基准。</translation>
    </message>
    <message>
        <source>&amp;Run This Image</source>
        <translation>运行此图像(&amp;R)</translation>
    </message>
    <message>
        <source>List all samples again</source>
        <translation>重新列出全部样本</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>仅：%1</translation>
    </message>
    <message>
        <source>No sample matches the query.</source>
        <translation>没有样本符合查询。</translation>
    </message>
</context>
<context>
    <name>groundscope::SampleModel</name>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>指代表达</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Oracle IoU</source>
        <translation>Oracle IoU</translation>
    </message>
    <message>
        <source>Sample %1, %2, failed: %3</source>
        <translation>样本 %1，%2，失败：%3</translation>
    </message>
    <message>
        <source>Sample %1, %2, oracle IoU %3</source>
        <translation>样本 %1，%2，oracle IoU %3</translation>
    </message>
    <message>
        <source>Sample %1, %2, %3</source>
        <translation>样本 %1，%2，%3</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>%1, marked for the figure</source>
        <translation>%1，已标记用于插图</translation>
    </message>
</context>
<context>
    <name>groundscope::SelectionDock</name>
    <message>
        <source>Selections</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>What the judge was asked and what it replied</source>
        <translation>对评判者的提问及其回复</translation>
    </message>
    <message>
        <source>Run this image to see what the selectors choose.</source>
        <translation>运行此图像以查看各选择器的选择。</translation>
    </message>
    <message>
        <source>Choices of the selectors</source>
        <translation>各选择器的选择</translation>
    </message>
    <message>
        <source>No selector has looked at this image yet.</source>
        <translation>尚无选择器处理此图像。</translation>
    </message>
</context>
<context>
    <name>groundscope::SelectionModel</name>
    <message>
        <source>%1, instances united</source>
        <translation>%1，实例已合并</translation>
    </message>
    <message>
        <source>no phrase</source>
        <translation>无短语</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>无掩码</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>掩码 %1</translation>
    </message>
    <message>
        <source>%1, mask %2</source>
        <translation>%1，掩码 %2</translation>
    </message>
    <message>
        <source>the object is not in the image</source>
        <translation>物体不在图像中</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>选择器</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>groundscope::ShapesPage</name>
    <message>
        <source>Shapes of the ground truth, with parts and holes</source>
        <translation>真值的形状，含各部分与孔洞</translation>
    </message>
    <message>
        <source>Si&amp;mplify:</source>
        <translation>简化(&amp;M)：</translation>
    </message>
    <message>
        <source>How much to simplify the selected shapes</source>
        <translation>所选形状的简化程度</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>应用(&amp;P)</translation>
    </message>
    <message>
        <source>Simplify the selected shapes</source>
        <translation>简化所选形状</translation>
    </message>
    <message>
        <source>%1 px: %2 → %3 vertices, IoU to the original %4</source>
        <translation>%1 像素：%2 → %3 个顶点，与原形的 IoU %4</translation>
    </message>
    <message>
        <source>Unlock the ground truth to simplify shapes.</source>
        <translation>要简化形状，请先解锁真值。</translation>
    </message>
    <message>
        <source>Move the slider to see what would be left.</source>
        <translation>移动滑块查看简化后的结果。</translation>
    </message>
    <message>
        <source>Select shapes to simplify them.</source>
        <translation>请选择要简化的形状。</translation>
    </message>
    <message>
        <source>This image has no ground truth. Unlock it (Ctrl+L) to draw some.</source>
        <translation>此图像没有真值。解锁 (Ctrl+L) 后可绘制。</translation>
    </message>
    <message>
        <source>This image has no ground truth. Draw a polygon (P), a rectangle (R) or paint with the brush (B).</source>
        <translation>此图像没有真值。可绘制多边形 (P)、矩形 (R) 或用画笔 (B) 涂画。</translation>
    </message>
</context>
<context>
    <name>groundscope::ShortcutEditor</name>
    <message>
        <source>Edit Keyboard Shortcuts</source>
        <translation>编辑快捷键</translation>
    </message>
    <message>
        <source>GroundScope</source>
        <translation>GroundScope</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>如 %1</translation>
    </message>
    <message>
        <source>Name of a command, or its key</source>
        <translation>命令名或其按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>预设(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>查找(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>在此按下新按键</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>As in the P&amp;reset</source>
        <translation>同预设(&amp;R)</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>%1 went to “%2”</source>
        <translation>%1 已归“%2”</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>“%1”已使用此按键。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which loses it to “%3” when you set or add it.</source>
        <translation>%1 是“%2”的按键；设置或添加后将转给“%3”。</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>选择一个命令以更改其按键。</translation>
    </message>
</context>
<context>
    <name>groundscope::ShortcutsDialog</name>
    <message>
        <source>Mouse on the image</source>
        <translation>图像上的鼠标操作</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>在光标处缩放</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>热图的不透明度</translation>
    </message>
    <message>
        <source>Alt+Wheel</source>
        <translation>Alt+滚轮</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动图像</translation>
    </message>
    <message>
        <source>Drag, Space+Drag, middle button</source>
        <translation>拖动、空格+拖动、中键</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>In the review panel</source>
        <translation>在审阅面板中</translation>
    </message>
    <message>
        <source>Answer right, wrong, skip</source>
        <translation>回答正确、错误、跳过</translation>
    </message>
    <message>
        <source>Concept of the phrase</source>
        <translation>短语的概念</translation>
    </message>
    <message>
        <source>Next without a concept</source>
        <translation>下一个未分类</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>While drawing</source>
        <translation>绘制时</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Enter, double click, first vertex</source>
        <translation>Enter、双击、第一个顶点</translation>
    </message>
    <message>
        <source>Take the last vertex or point back</source>
        <translation>撤回最后的顶点或点</translation>
    </message>
    <message>
        <source>Backspace, Ctrl+Z</source>
        <translation>Backspace、Ctrl+Z</translation>
    </message>
    <message>
        <source>Drop it; then: select and move</source>
        <translation>放弃；再按：选择并移动</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>徒手</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>45 degrees, square, circle</source>
        <translation>45 度、正方形、圆</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Onto a neighbour&apos;s outline</source>
        <translation>贴到相邻轮廓</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Ctrl+点击</translation>
    </message>
    <message>
        <source>Join, cut: this one only</source>
        <translation>并入、切除：仅此一次</translation>
    </message>
    <message>
        <source>Ctrl, Alt at the first press</source>
        <translation>首次按下时按 Ctrl、Alt</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Wheel, [, ]</source>
        <translation>滚轮、[、]</translation>
    </message>
    <message>
        <source>Not part of the object (SAM)</source>
        <translation>不属于物体 (SAM)</translation>
    </message>
    <message>
        <source>Right button, Shift+Click</source>
        <translation>右键、Shift+点击</translation>
    </message>
    <message>
        <source>One of the masks of SAM</source>
        <translation>SAM 的某个掩码</translation>
    </message>
    <message>
        <source>Vertices and shapes</source>
        <translation>顶点与形状</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>插入顶点</translation>
    </message>
    <message>
        <source>Drag an edge, Alt+Click</source>
        <translation>拖动边、Alt+点击</translation>
    </message>
    <message>
        <source>Remove vertices</source>
        <translation>删除顶点</translation>
    </message>
    <message>
        <source>Backspace, Alt+Shift+Click</source>
        <translation>Backspace、Alt+Shift+点击</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>选择多个</translation>
    </message>
    <message>
        <source>Ctrl+Click, drag around them</source>
        <translation>Ctrl+点击、框选</translation>
    </message>
    <message>
        <source>Move a shape</source>
        <translation>移动形状</translation>
    </message>
    <message>
        <source>Drag its grip, Ctrl+Drag</source>
        <translation>拖动手柄、Ctrl+拖动</translation>
    </message>
    <message>
        <source>Vertex onto a neighbour</source>
        <translation>顶点贴到相邻形状</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>拖动时按 Ctrl</translation>
    </message>
    <message>
        <source>Nudge by 1, 10 pixels</source>
        <translation>微移 1、10 像素</translation>
    </message>
    <message>
        <source>Arrows, Shift+Arrows</source>
        <translation>方向键、Shift+方向键</translation>
    </message>
    <message>
        <source>Next, previous vertex</source>
        <translation>下一个、上一个顶点</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+→、Alt+←</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>此处可做的操作</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>右键</translation>
    </message>
</context>
<context>
    <name>groundscope::SideBySide</name>
    <message>
        <source>Choices side by side</source>
        <translation>并排的选择</translation>
    </message>
    <message>
        <source>Compare:</source>
        <translation>比较：</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1，当前</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>显示或隐藏：%1</translation>
    </message>
</context>
<context>
    <name>groundscope::SideDesk</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>尚无可比较的内容</translation>
    </message>
    <message>
        <source>No selector has looked at this image. Run it (F5), or open a run.</source>
        <translation>没有选择器处理过此图像。请运行它 (F5)，或打开一个运行。</translation>
    </message>
    <message>
        <source>Left (Alt+1)</source>
        <translation>左 (Alt+1)</translation>
    </message>
    <message>
        <source>Right (Alt+2)</source>
        <translation>右 (Alt+2)</translation>
    </message>
    <message>
        <source>No mask chosen</source>
        <translation>未选择掩码</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>regret %1</source>
        <translation>遗憾值 %1</translation>
    </message>
</context>
<context>
    <name>groundscope::SimilarityPage</name>
    <message>
        <source>&amp;Word vectors:</source>
        <translation>词向量(&amp;W)：</translation>
    </message>
    <message>
        <source>A spaCy model folder, or a GloVe or word2vec file. Empty: the language model&apos;s own embeddings.</source>
        <translation>spaCy 模型文件夹，或 GloVe、word2vec 文件。留空：语言模型自身的嵌入。</translation>
    </message>
    <message>
        <source>&amp;Cut:</source>
        <translation>阈值(&amp;C)：</translation>
    </message>
    <message>
        <source>Below it no mask is chosen. The published scripts take 0.7.</source>
        <translation>低于该值则不选掩码。公开脚本取 0.7。</translation>
    </message>
    <message>
        <source>the whole (as published)</source>
        <translation>整体（与公开版本一致）</translation>
    </message>
    <message>
        <source>the one with the highest predicted IoU</source>
        <translation>预测 IoU 最高的一个</translation>
    </message>
    <message>
        <source>&amp;Mask of the phrase:</source>
        <translation>短语的掩码(&amp;M)：</translation>
    </message>
    <message>
        <source>the language model&apos;s own</source>
        <translation>语言模型自身的</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>词向量</translation>
    </message>
    <message>
        <source>Choose a folder of vectors</source>
        <translation>选择向量文件夹</translation>
    </message>
    <message>
        <source>Choose a file of vectors</source>
        <translation>选择向量文件</translation>
    </message>
    <message>
        <source>&amp;No mask below a similarity of</source>
        <translation>相似度低于此值则无掩码(&amp;N)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Word Vectors</source>
        <translation>词向量</translation>
    </message>
</context>
<context>
    <name>groundscope::StartPage</name>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>打开运行记录 %1</translation>
    </message>
    <message>
        <source>Open benchmark %1</source>
        <translation>打开基准 %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>You can also drop a folder or a run file (.gsrun) anywhere on this window.</source>
        <translation>也可以将文件夹或运行文件 (.gsrun) 拖放到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>GroundScope logo</source>
        <translation>GroundScope 徽标</translation>
    </message>
    <message>
        <source>See when and where multimodal language models ground what they say.</source>
        <translation>查看多模态语言模型在何时何处将所述内容定位到图像。</translation>
    </message>
    <message>
        <source>Open &amp;benchmark</source>
        <translation>打开基准(&amp;B)</translation>
    </message>
    <message>
        <source>PixMMVP, PixCV-Bench, or any folder of images with or without annotations</source>
        <translation>PixMMVP、PixCV-Bench，或任意带或不带标注的图像文件夹</translation>
    </message>
    <message>
        <source>Open &amp;run</source>
        <translation>打开运行记录(&amp;R)</translation>
    </message>
    <message>
        <source>Look through results that were made before, without any model</source>
        <translation>浏览以前的结果，无需任何模型</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>A small benchmark with its own models and a finished run: nothing to download</source>
        <translation>自带模型和已完成运行的小型基准：无需下载</translation>
    </message>
    <message>
        <source>The demo is not installed beside this program.</source>
        <translation>此程序旁未安装演示。</translation>
    </message>
</context>
<context>
    <name>groundscope::StatusLine</name>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 / %2 张图像</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 张失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Preparing the run…</source>
        <translation>正在准备运行…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>图像 %1</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>图像 %1：%2</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>finding noun phrases</source>
        <translation>查找名词短语</translation>
    </message>
    <message>
        <source>making heat maps</source>
        <translation>生成热图</translation>
    </message>
    <message>
        <source>reading the image for masks</source>
        <translation>为掩码读取图像</translation>
    </message>
    <message>
        <source>making masks</source>
        <translation>生成掩码</translation>
    </message>
    <message>
        <source>comparing with the ground truth</source>
        <translation>与真值比较</translation>
    </message>
    <message>
        <source>copying the run</source>
        <translation>复制运行</translation>
    </message>
    <message>
        <source>checking the weights</source>
        <translation>校验权重</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>heat %1</source>
        <translation>热度 %1</translation>
    </message>
    <message numerus="yes">
        <source>Image %1 of %2; %n finished</source>
        <translation>
            <numerusform>第 %1 张，共 %2 张；已完成 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Device, number format, and why. Click to choose models.</source>
        <translation>设备、数值格式及原因。点击以选择模型。</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>设备：%1</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>无设备</translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation>录制的运行</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Run file: %1</source>
        <translation>运行文件：%1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Memory used by this program; %1 of %2 are free</source>
        <translation>本程序占用的内存；%2 中有 %1 可用</translation>
    </message>
    <message>
        <source>Settings of the next run. Click to change them.</source>
        <translation>下一次运行的设置。点击更改。</translation>
    </message>
    <message>
        <source>As the published scripts do:</source>
        <translation>与公开脚本一致：</translation>
    </message>
    <message>
        <source>Settings of the next run: %1</source>
        <translation>下一次运行的设置：%1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Ground truth is locked. Click or press Ctrl+L to correct it.</source>
        <translation>真值已锁定。点击或按 Ctrl+L 进行更正。</translation>
    </message>
    <message>
        <source>Ground truth can be changed. Click or press Ctrl+L to lock it.</source>
        <translation>真值可更改。点击或按 Ctrl+L 锁定。</translation>
    </message>
    <message>
        <source>Ground truth locked</source>
        <translation>真值已锁定</translation>
    </message>
    <message>
        <source>Ground truth unlocked</source>
        <translation>真值已解锁</translation>
    </message>
    <message>
        <source>Corrections: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Ground truth cannot be changed here.</source>
        <translation>此处不能更改真值。</translation>
    </message>
    <message>
        <source>no CUDA in this LibTorch</source>
        <translation>此 LibTorch 不含 CUDA</translation>
    </message>
    <message>
        <source>no CUDA device found</source>
        <translation>未找到 CUDA 设备</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>CUDA found</source>
        <translation>已找到 CUDA</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>groundscope::SwitchesPage</name>
    <message>
        <source>When the run is made: prompts, attention, masks</source>
        <translation>生成运行时：提示、注意力、掩码</translation>
    </message>
    <message>
        <source>Scoring: can be changed for a stored run</source>
        <translation>评分：可对已存储的运行更改</translation>
    </message>
    <message>
        <source>Published files</source>
        <translation>公开文件</translation>
    </message>
    <message>
        <source>Corrected for good</source>
        <translation>已永久修正</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>配置 %1</translation>
    </message>
    <message numerus="yes">
        <source>profile %1, %n as published</source>
        <translation>
            <numerusform>配置 %1，%n 项与公开版本一致</numerusform>
        </translation>
    </message>
    <message>
        <source>A switch that is on does what the published scripts do. A run keeps its profile and every switch that differs.</source>
        <translation>开启的开关按公开脚本行事。运行会保存其配置及每个不同的开关。</translation>
    </message>
    <message>
        <source>Filter: B10, ties, letters …</source>
        <translation>筛选：B10、ties、letters …</translation>
    </message>
    <message>
        <source>Filter switches</source>
        <translation>筛选开关</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What the published scripts do</source>
        <translation>公开脚本的行为</translation>
    </message>
    <message>
        <source>set by “Point”</source>
        <translation>由“提示点”设定</translation>
    </message>
    <message>
        <source>always corrected</source>
        <translation>始终修正</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>与公开一致</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>Choose a switch to read what it does and what happens while it is off.</source>
        <translation>选择一个开关，查看其作用及关闭时的行为。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1, on:&lt;/b&gt; %2&lt;br&gt;&lt;b&gt;Off:&lt;/b&gt; %3</source>
        <translation>&lt;b&gt;%1，开：&lt;/b&gt;%2&lt;br&gt;&lt;b&gt;关：&lt;/b&gt;%3</translation>
    </message>
</context>
<context>
    <name>groundscope::TableDesk</name>
    <message>
        <source>Stopped. Choose a table to begin again.</source>
        <translation>已停止。选择一个表格以重新开始。</translation>
    </message>
    <message>
        <source>Open a run to see its tables.</source>
        <translation>打开一个运行以查看其表格。</translation>
    </message>
    <message>
        <source>Runs of the Tables</source>
        <translation>表格的运行</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScope 运行记录 (*.gsrun)</translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>groundscope::TableDock</name>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>表格种类</translation>
    </message>
    <message>
        <source>Scores (Table 1)</source>
        <translation>得分（表 1）</translation>
    </message>
    <message>
        <source>Accuracy by pattern (Figs. 17, 18)</source>
        <translation>按模式的准确率（图 17、18）</translation>
    </message>
    <message>
        <source>When grounding emerges (Figs. 6, 20)</source>
        <translation>定位何时出现（图 6、20）</translation>
    </message>
    <message>
        <source>What fails (Fig. 5)</source>
        <translation>失败原因（图 5）</translation>
    </message>
    <message>
        <source>Length of answers (Table 3)</source>
        <translation>回答长度（表 3）</translation>
    </message>
    <message>
        <source>Ablation (Table 4)</source>
        <translation>消融（表 4）</translation>
    </message>
    <message>
        <source>95 % &amp;intervals</source>
        <translation>95 % 区间(&amp;I)</translation>
    </message>
    <message>
        <source>By resampling the samples: takes longer</source>
        <translation>通过对样本重采样计算：耗时更长</translation>
    </message>
    <message>
        <source>Add &amp;Runs…</source>
        <translation>添加运行(&amp;R)…</translation>
    </message>
    <message>
        <source>Open Run &amp;Only</source>
        <translation>仅已打开的运行(&amp;O)</translation>
    </message>
    <message>
        <source>Progress of the table</source>
        <translation>表格进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Format of the table</source>
        <translation>表格格式</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>无运行</translation>
    </message>
</context>
<context>
    <name>groundscope::TextsPage</name>
    <message>
        <source>&amp;Expression:</source>
        <translation>表达式(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>问题(&amp;Q)：</translation>
    </message>
    <message>
        <source>&amp;Options:</source>
        <translation>选项(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>模式(&amp;P)：</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <translation>备注(&amp;T)：</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>存在情况</translation>
    </message>
    <message>
        <source>The object is there</source>
        <translation>物体存在</translation>
    </message>
    <message>
        <source>No such object in the image</source>
        <translation>图中无此物体</translation>
    </message>
    <message>
        <source>No specific object is meant</source>
        <translation>不指特定物体</translation>
    </message>
    <message>
        <source>Not annotated yet</source>
        <translation>尚未标注</translation>
    </message>
    <message>
        <source>The expression fits more than one thing</source>
        <translation>表达式适用于多个物体</translation>
    </message>
    <message>
        <source>&amp;Right answer:</source>
        <translation>正确答案(&amp;R)：</translation>
    </message>
    <message>
        <source>Amb&amp;iguous:</source>
        <translation>有歧义(&amp;I)：</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>fits more than one thing</source>
        <translation>适用于多个物体</translation>
    </message>
    <message>
        <source>&amp;Object:</source>
        <translation>物体(&amp;O)：</translation>
    </message>
</context>
<context>
    <name>groundscope::TimelineDesk</name>
    <message>
        <source>Here the answer appears token by token, once this image was run.</source>
        <translation>运行此图像后，回答将在此逐词元显示。</translation>
    </message>
    <message>
        <source>Emerged at %1 %: “%2”, IoU %3</source>
        <translation>在 %1 % 处出现：“%2”，IoU %3</translation>
    </message>
    <message>
        <source>Not grounded; best at %1 %: “%2”, IoU %3</source>
        <translation>未落地；最佳在 %1 %：“%2”，IoU %3</translation>
    </message>
</context>
<context>
    <name>groundscope::TimelineDock</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Run this image to see its answer token by token.</source>
        <translation>运行此图像以逐词元查看其回答。</translation>
    </message>
    <message>
        <source>Previous noun phrase</source>
        <translation>上一个名词短语</translation>
    </message>
    <message>
        <source>Previous noun phrase (&lt;)</source>
        <translation>上一个名词短语 (&lt;)</translation>
    </message>
    <message>
        <source>Previous token</source>
        <translation>上一个词元</translation>
    </message>
    <message>
        <source>Previous token (,)</source>
        <translation>上一个词元 (,)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play the answer (K)</source>
        <translation>播放回答 (K)</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>下一个词元</translation>
    </message>
    <message>
        <source>Next token (.)</source>
        <translation>下一个词元 (.)</translation>
    </message>
    <message>
        <source>Next noun phrase</source>
        <translation>下一个名词短语</translation>
    </message>
    <message>
        <source>Next noun phrase (&gt;)</source>
        <translation>下一个名词短语 (&gt;)</translation>
    </message>
    <message>
        <source>Height of the bars</source>
        <translation>柱的高度</translation>
    </message>
    <message>
        <source>This answer was stored as text only, without its tokens.</source>
        <translation>此回答仅以文本保存，不含词元。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause (K)</source>
        <translation>暂停 (K)</translation>
    </message>
    <message>
        <source>Drag along for the map of each token</source>
        <translation>拖动查看每个词元的图</translation>
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
        <translation>回答的词元</translation>
    </message>
    <message>
        <source>noun phrase %1, “%2”, at %3 % of the answer</source>
        <translation>名词短语 %1，“%2”，位于回答的 %3 %</translation>
    </message>
    <message>
        <source>Token %1 of %2: “%3”</source>
        <translation>词元 %1 / %2：“%3”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made in step %1, vocabulary number %2</source>
        <translation>在第 %1 步生成，词表编号 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s); none is chosen</source>
        <translation>
            <numerusform>%n 个词元；未选择</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::ToolHint</name>
    <message>
        <source>What the tool does next</source>
        <translation>工具下一步的作用</translation>
    </message>
    <message>
        <source>Effect of the edit</source>
        <translation>编辑的影响</translation>
    </message>
</context>
<context>
    <name>groundscope::TourBubble</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End the Tour</source>
        <translation>结束导览(&amp;E)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>groundscope::TourDesk</name>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>开始导览(&amp;T)</translation>
    </message>
    <message>
        <source>The samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Each line is an image with its question. IoU tells how well the best mask fits the ground truth. D and A go to the next and the previous one.</source>
        <translation>每行是一幅图像及其问题。IoU 表示最佳掩码与真值的吻合程度。D 和 A 转到下一个和上一个。</translation>
    </message>
    <message>
        <source>What the model said</source>
        <translation>模型的回答</translation>
    </message>
    <message>
        <source>The underlined words are noun phrases. Click one, or press &lt; and &gt;, to see where the model looked when it wrote it.</source>
        <translation>带下划线的词是名词短语。点击一个，或按 &lt; 和 &gt;，查看模型写它时看向哪里。</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>模型看向哪里</translation>
    </message>
    <message>
        <source>Orange is attention; the ring is its peak. From there SAM draws the masks. G, H and V hide and show the ground truth, the heat map and the mask.</source>
        <translation>橙色是注意力，圆环是其峰值。SAM 由此绘制掩码。G、H、V 显示或隐藏真值、热图和掩码。</translation>
    </message>
    <message>
        <source>The masks of the phrase</source>
        <translation>短语的掩码</translation>
    </message>
    <message>
        <source>Three masks per phrase, with the IoU that SAM predicts and the true one. 1, 2 and 3 choose one; O shows the one that the oracle chose.</source>
        <translation>每个短语三个掩码，附 SAM 预测的和真实的 IoU。1、2、3 选择一个；O 显示 oracle 的选择。</translation>
    </message>
    <message>
        <source>Four workspaces</source>
        <translation>四个工作区</translation>
    </message>
    <message>
        <source>Inspect one answer, audit many, annotate the ground truth, analyse the whole run. Ctrl+Shift+P finds every command by its name.</source>
        <translation>查看一个回答、审核许多、标注真值、分析整个运行。Ctrl+Shift+P 按名称查找任何命令。</translation>
    </message>
    <message>
        <source>New here? Five steps show what is where on this demo.</source>
        <translation>初次使用？五步在此演示上介绍各部分。</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>开始导览</translation>
    </message>
</context>
<context>
    <name>groundscope::TournamentDesk</name>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>The judge was the loaded model, and none is loaded now. Run one image (F5) first: its models stay in memory.</source>
        <translation>评判者曾是已加载的模型，现在没有加载。请先运行一幅图像 (F5)：其模型会留在内存中。</translation>
    </message>
    <message>
        <source>Set up an endpoint first (Run Settings). Nothing is sent before you have seen how much it would be.</source>
        <translation>请先设置端点（运行设置）。在您看到发送量之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Replay This Match</source>
        <translation>重放此对决</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <translation>将发送至 %1：%2。</translation>
    </message>
    <message>
        <source>The question holds the expression and pictures with one mask each. The reply is shown and not stored.</source>
        <translation>问题包含表达式和各带一个掩码的图像。回复只显示，不保存。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Asked again just now; not stored in the run.</source>
        <translation>刚刚重新询问；未存入运行。</translation>
    </message>
</context>
<context>
    <name>groundscope::TournamentDock</name>
    <message>
        <source>Tournament</source>
        <translation>对决</translation>
    </message>
    <message>
        <source>Selector whose judge was asked</source>
        <translation>询问了评判者的选择器</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>图像的顺序</translation>
    </message>
    <message>
        <source>Matches, the one that decided first</source>
        <translation>各场对决，决定性的在前</translation>
    </message>
    <message>
        <source>Match, and its pictures in the order shown</source>
        <translation>对决及其图像（按显示顺序）</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>What was asked and replied in this match</source>
        <translation>此对决中的询问与回复</translation>
    </message>
    <message>
        <source>In the same order</source>
        <translation>按相同顺序</translation>
    </message>
    <message>
        <source>In reverse order</source>
        <translation>按相反顺序</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>Re&amp;play This Match</source>
        <translation>重放此对决(&amp;P)</translation>
    </message>
    <message>
        <source>State of the replay</source>
        <translation>重放状态</translation>
    </message>
    <message>
        <source>No judge was asked about this image.</source>
        <translation>此图像没有询问过评判者。</translation>
    </message>
    <message>
        <source>Run this image to see how its masks compete before a judge.</source>
        <translation>运行此图像，查看其掩码如何在评判者前竞争。</translation>
    </message>
    <message>
        <source>a mask that is not there</source>
        <translation>不存在的掩码</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>决赛</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>%1: taken %2</source>
        <translation>%1：采用 %2</translation>
    </message>
    <message>
        <source>%1: nothing taken</source>
        <translation>%1：未采用</translation>
    </message>
    <message>
        <source>%1 ✓ taken</source>
        <translation>%1 ✓ 采用</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Replayed: taken %1</source>
        <translation>重放：采用 %1</translation>
    </message>
    <message>
        <source>In another order: taken %1</source>
        <translation>换一顺序：采用 %1</translation>
    </message>
    <message>
        <source>another choice</source>
        <translation>选择不同</translation>
    </message>
    <message>
        <source>Asked again in another order: %1 of %2 gave another choice</source>
        <translation>换顺序重新询问：%2 次中 %1 次选择不同</translation>
    </message>
</context>
<context>
    <name>groundscope::TrialDesk</name>
    <message>
        <source>The run&apos;s own result. Tried out: %1.</source>
        <translation>运行自身的结果。已尝试：%1。</translation>
    </message>
    <message>
        <source>Tried out, not stored in the run: %1.</source>
        <translation>尝试结果，未存入运行：%1。</translation>
    </message>
</context>
<context>
    <name>groundscope::UnlockDialog</name>
    <message>
        <source>Unlock Ground Truth</source>
        <translation>解锁真值</translation>
    </message>
    <message>
        <source>Every correction is signed with your name and can be taken back. The benchmark&apos;s own files stay as they are. You are asked once.</source>
        <translation>每条更正都署您的名字并可撤销。基准自身的文件保持不变。只询问一次。</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>您的姓名或缩写</translation>
    </message>
    <message>
        <source>Reason of the corrections</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可留空</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>原因(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
</context>
<context>
    <name>groundscope::VerdictPage</name>
    <message>
        <source>Probing 1: question and options</source>
        <translation>探测 1：问题与选项</translation>
    </message>
    <message>
        <source>Probing 2: identify the expression</source>
        <translation>探测 2：识别表达</translation>
    </message>
    <message>
        <source>Probing 3: answer by letter</source>
        <translation>探测 3：用字母回答</translation>
    </message>
    <message>
        <source>Probing %1</source>
        <translation>探测 %1</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ 错误</translation>
    </message>
    <message>
        <source>Answer to review</source>
        <translation>待审阅的回答</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation>模型的回答</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>✓ Right (Y)</source>
        <translation>✓ 正确 (Y)</translation>
    </message>
    <message>
        <source>✗ Wrong (N)</source>
        <translation>✗ 错误 (N)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>跳过 (S)</translation>
    </message>
    <message>
        <source>✓ %1 – correct</source>
        <translation>✓ %1 – 正确</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>答案：%1</translation>
    </message>
    <message>
        <source>Identify: %1</source>
        <translation>识别：%1</translation>
    </message>
    <message>
        <source>There is no answer to review for this image.</source>
        <translation>此图像没有可审阅的回答。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Answer under review</source>
        <translation>审阅中的回答</translation>
    </message>
    <message>
        <source>Y right, N wrong, S skip</source>
        <translation>Y 正确，N 错误，S 跳过</translation>
    </message>
    <message>
        <source>Other probings</source>
        <translation>其他探测方式</translation>
    </message>
    <message>
        <source>Answers to the other probings</source>
        <translation>对其他探测方式的回答</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>其他运行</translation>
    </message>
    <message>
        <source>Answers of other runs</source>
        <translation>其他运行的回答</translation>
    </message>
</context>
<context>
    <name>groundscope::WhatIfDesk</name>
    <message>
        <source>The model is asked…</source>
        <translation>正在询问模型…</translation>
    </message>
    <message>
        <source>No models are chosen.</source>
        <translation>未选择模型。</translation>
    </message>
</context>
<context>
    <name>groundscope::WhatIfDialog</name>
    <message>
        <source>No noun phrase was found.</source>
        <translation>没有找到名词短语。</translation>
    </message>
    <message>
        <source>No mask was made.</source>
        <translation>没有生成掩码。</translation>
    </message>
    <message>
        <source>“%1” at %2 %</source>
        <translation>“%1”在 %2 %</translation>
    </message>
    <message>
        <source>Best: %1, IoU %2</source>
        <translation>最佳：%1，IoU %2</translation>
    </message>
    <message>
        <source>Likeliest: %1</source>
        <translation>最可能：%1</translation>
    </message>
    <message>
        <source>In the run</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>This try</source>
        <translation>本次尝试</translation>
    </message>
    <message>
        <source>&amp;Question to the model; the run stays as it is:</source>
        <translation>向模型提的问题(&amp;Q)；运行保持不变：</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>询问(&amp;A)</translation>
    </message>
    <message>
        <source>Ask the model (Ctrl+Enter)</source>
        <translation>询问模型 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>As in the &amp;Run</source>
        <translation>同运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>回答：%1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>图像：%1</translation>
    </message>
    <message>
        <source>Tries of this session</source>
        <translation>本次会话的尝试</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>名词短语</translation>
    </message>
    <message>
        <source>At %</source>
        <translation>位于 %</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Cop&amp;y the Tries</source>
        <translation>复制各次尝试(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>What If: Image %1</source>
        <translation>如果这样问：图像 %1</translation>
    </message>
    <message>
        <source>The run has no answer for this image.</source>
        <translation>运行没有此图像的回答。</translation>
    </message>
    <message>
        <source>Change the question and ask.</source>
        <translation>修改问题后询问。</translation>
    </message>
</context>
<context>
    <name>groundscope::Workspace</name>
    <message>
        <source>No images here</source>
        <translation>没有图像</translation>
    </message>
    <message>
        <source>This folder holds no image that can be opened. Choose another one.</source>
        <translation>此文件夹中没有可打开的图像。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>正在读取图像…</translation>
    </message>
    <message>
        <source>The model is reading the image…</source>
        <translation>模型正在读取图像…</translation>
    </message>
    <message>
        <source>The ground truth of this image is empty</source>
        <translation>此图像的真值为空</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>图像 %1</translation>
    </message>
    <message>
        <source>noun phrase “%1”</source>
        <translation>名词短语“%1”</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation>掩码 %1/%2</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>chosen by the oracle</source>
        <translation>由 oracle 选择</translation>
    </message>
    <message>
        <source>The masks follow the answer…</source>
        <translation>掩码将在回答之后生成…</translation>
    </message>
    <message>
        <source>The answer has no noun phrase, so there is nothing to segment.</source>
        <translation>回答中没有名词短语，因此没有可分割的内容。</translation>
    </message>
    <message>
        <source>This image has no masks yet: its run ended after the stage “%1”.</source>
        <translation>此图像还没有掩码：其运行在“%1”阶段之后结束。</translation>
    </message>
    <message>
        <source>There is no mask for this noun phrase.</source>
        <translation>此名词短语没有掩码。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>整个回答</translation>
    </message>
    <message>
        <source>%1: no mask (%2)</source>
        <translation>%1：无掩码（%2）</translation>
    </message>
    <message>
        <source>the choice of: %1</source>
        <translation>由以下选择：%1</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>峰值</translation>
    </message>
</context>
<context>
    <name>groundscope::WriteBuildDialog</name>
    <message>
        <source>Write Benchmark</source>
        <translation>写出基准</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>Whose decisions count &amp;first</source>
        <translation>优先采用谁的决定(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>新文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>Questions nobody has decided are left out. Pictures are copied into the folder.</source>
        <translation>无人决定的问题会略去。图像复制到该文件夹。</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写出(&amp;W)</translation>
    </message>
</context>
</TS>
