<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
    <name>ContactSheet</name>
    <message>
        <source>This sample has not been run yet.</source>
        <translation>此样本尚未运行。</translation>
    </message>
    <message>
        <source>The answer has no noun phrases.</source>
        <translation>回答中没有名词短语。</translation>
    </message>
    <message>
        <source>%1  ✓ correct</source>
        <translation>%1  ✓ 正确</translation>
    </message>
    <message>
        <source>Noun phrase %1, mask %2 (%3): IoU %4</source>
        <translation>名词短语 %1，掩码 %2（%3）：IoU %4</translation>
    </message>
    <message>
        <source>No mask was selected</source>
        <translation>未选择掩码</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>样本 %1</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>指代表达</translation>
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
        <source>Oracle</source>
        <translation>Oracle</translation>
    </message>
    <message>
        <source>own range for each map</source>
        <translation>每张图使用各自的取值范围</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>oracle&apos;s choice</source>
        <translation>oracle 的选择</translation>
    </message>
    <message>
        <source>highest attention</source>
        <translation>注意力最高处</translation>
    </message>
    <message>
        <source>Sample %1, continued</source>
        <translation>样本 %1（续）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>No attention map</source>
        <translation>无注意力图</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>highest at (%1, %2)</source>
        <translation>最高点 (%1, %2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>★ Oracle</source>
        <translation>★ Oracle</translation>
    </message>
    <message>
        <source>IoU %1 · predicted %2</source>
        <translation>IoU %1 · 预测 %2</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation>预测 IoU %1</translation>
    </message>
    <message>
        <source>No masks</source>
        <translation>无掩码</translation>
    </message>
    <message>
        <source>Mask of the whole answer: IoU %1</source>
        <translation>整个回答的掩码：IoU %1</translation>
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
        <source>Data &amp;Check…</source>
        <translation>数据检查(&amp;C)…</translation>
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
        <source>&amp;Heat Map Only</source>
        <translation>仅热图(&amp;H)</translation>
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
        <source>Bare Image While &amp;Held</source>
        <translation>按住时仅显示图像(&amp;H)</translation>
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
        <source>%1 of %2: %3</source>
        <translation>第 %1 个，共 %2 个：%3</translation>
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
        <source>★ Oracle</source>
        <translation>★ Oracle</translation>
    </message>
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
        <source>chosen by the oracle</source>
        <translation>由 oracle 选择</translation>
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
</context>
<context>
    <name>groundscope::MainWindow</name>
    <message>
        <source>The oracle chose no mask for this image.</source>
        <translation>Oracle 没有为此图像选择掩码。</translation>
    </message>
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
        <source>The weights take %1, but only %2 are free: loading will fail or be very slow. Try bfloat16 or a smaller model.</source>
        <translation>权重需要 %1，但仅有 %2 可用：加载会失败或非常缓慢。请尝试 bfloat16 或较小的模型。</translation>
    </message>
    <message>
        <source>The weights take %1; %2 are free.</source>
        <translation>权重占用 %1；可用 %2。</translation>
    </message>
</context>
<context>
    <name>groundscope::SampleDock</name>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Search id, text, tags</source>
        <translation>搜索编号、文本、标签</translation>
    </message>
    <message>
        <source>Search samples</source>
        <translation>搜索样本</translation>
    </message>
    <message>
        <source>Every word must occur in the id, the expression, the question or the tags (Ctrl+F)</source>
        <translation>每个词都须出现在编号、表达、问题或标签中 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Which samples to list</source>
        <translation>列出哪些样本</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
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
        <source>No sample matches the search and the filter.</source>
        <translation>没有符合搜索和筛选条件的样本。</translation>
    </message>
    <message>
        <source>&amp;Run This Image</source>
        <translation>运行此图像(&amp;R)</translation>
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
        <source>This image was skipped: its benchmark has no expression for it.</source>
        <translation>此图像已跳过：基准中没有对应的表达。</translation>
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
</context>
</TS>
