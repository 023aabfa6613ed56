<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ColorMap</name>
    <message>
        <source>Cividis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue–white–orange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>This sample has not been run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no noun phrases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ✓ correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noun phrase %1, mask %2 (%3): IoU %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mask was selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own range for each map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oracle&apos;s choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attention map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest at (%1, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ Oracle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoU %1 · predicted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No masks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something that is needed is not there. Check that the file exists and can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused to read or write. Check permissions and free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is damaged or not of the expected format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is outside its allowed range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is understood, but this version cannot do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory. Try a smaller model, a 16-bit data type, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a defect of the program. Please report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object not in the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referring expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attend and segment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::Actions</name>
    <message>
        <source>Open &amp;Benchmark…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Run File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;Copy of the Run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data &amp;Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About GroundScope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to Image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Noun P&amp;hrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Noun Ph&amp;rase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask &amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heat Map Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Oracle&apos;s Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ground Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heat Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Overlays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare Image While &amp;Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit in Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual &amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wheel Zooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;This Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;All Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;Demo Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Free the Models&apos; Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Attention per Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probing &amp;1: question and options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probing &amp;2: identify the expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probing &amp;3: answer by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerBrowser</name>
    <message>
        <source>Answer of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noun phrase %1: show its heat map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerDock</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question and expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous noun phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous noun phrase (&lt;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next noun phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next noun phrase (&gt;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a benchmark and choose a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample has no question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 – correct, chosen by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 – correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1 – chosen by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is answering …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the model (cut at the length limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model answered with nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No noun phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n noun phrase(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateDock</name>
    <message>
        <source>Masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heat map only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the heat map without a mask (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this image to see its masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks of the noun phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No masks were proposed for this noun phrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateModel</name>
    <message>
        <source>★ Oracle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask %1 of %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true IoU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ground truth to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the oracle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::CanvasView</name>
    <message>
        <source>Overlays hidden while the keys are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::CheckpointRow</name>
    <message>
        <source>Multimodal language model (folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision tower (folder, only when the model does not contain it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment Anything (file or folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.bin *.safetensors);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed by most checkpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known model was found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1, not what is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::ColorLegend</name>
    <message>
        <source>Legend of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heat map is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::DataCheckDialog</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing odd was found in this benchmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: looking at the images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Nothing of this keeps the rest from working.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores, times and provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy everything shown here as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target: left out of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No models are loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::DocumentOpener</name>
    <message>
        <source>Benchmark Not Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of this run are no longer where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made with the benchmark %2 in
%3

Show where that folder is now, or open the answers and numbers without the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find the Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Without Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the job; what is done is kept (Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter or double-click to show the sample; unfold a line for the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::LayersDock</name>
    <message>
        <source>&amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ground truth: blue, dashed outline (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the ground truth&apos;s fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen mask: vermillion, solid outline; the oracle&apos;s choice has a double line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the mask&apos;s fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the noun phrase&apos;s heat map (H; hold Shift+H for the bare picture)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the heat map (Alt+wheel on the picture)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the point of highest attention: yellow with a black ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours from the lowest to the highest attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest (image tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How values are drawn between the centres of the image tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nterpolation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fade weak attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weaker the attention, the more of the picture shows through</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::MainWindow</name>
    <message>
        <source>The oracle chose no mask for this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes at the next start, because models are running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – GroundScope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Run File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next run goes into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy of the Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was copied to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the list, or name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About GroundScope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See when and where multimodal language models ground what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Everything runs on this computer; nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 images finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: %1. What is finished is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run yet. Press %1 to ask the model about this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No models are chosen. Press %1 to choose them; until then images and ground truth can be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image of this run is finished already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run All Again into a New File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded run is kept as it is. New results go into a copy, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new run was begun, %1, because its settings or models differ from the open one&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show What Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From the next run on, attention is kept for every head: about %1 on disk for each image with an answer of %n token(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From the next run on, attention is kept for every head. How much disk space that takes is shown once the models are loaded; a 7B model takes about 150 MB for each image.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::ModelDialog</name>
    <message>
        <source>Choose Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point to checkpoints as they are published: LLaVA-1.5 (its own or the Hugging Face layout) and Segment Anything. They are read as they are and run on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use These Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;Demo Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models could not be loaded. %1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This checkpoint does not contain its vision tower: choose its folder too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights take %1 on the graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights take %1, but only %2 are free: loading will fail or be very slow. Try bfloat16 or a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights take %1; %2 are free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::SampleDock</name>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search id, text, tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must occur in the id, the expression, the question or the tags (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which samples to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of samples listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No benchmark is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample matches the search and the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run This Image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::SampleModel</name>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oracle IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1, %2, failed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1, %2, oracle IoU %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::ShortcutsDialog</name>
    <message>
        <source>Mouse on the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, Space+Drag, middle button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::StartPage</name>
    <message>
        <source>%1 is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open benchmark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a folder or a run file (.gsrun) anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundScope logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See when and where multimodal language models ground what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PixMMVP, PixCV-Bench, or any folder of images with or without annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through results that were made before, without any model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small benchmark with its own models and a finished run: nothing to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo is not installed beside this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::StatusLine</name>
    <message>
        <source>%1 of %2 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding noun phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making heat maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the image for masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing with the ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Image %1 of %2; %n finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Device, number format, and why. Click to choose models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory used by this program; %1 of %2 are free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groundscope::Workspace</name>
    <message>
        <source>No images here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds no image that can be opened. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image was skipped: its benchmark has no expression for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is reading the image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground truth of this image is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noun phrase “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the oracle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The masks follow the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks appear here once the models have run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no noun phrase, so there is nothing to segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image has no masks yet: its run ended after the stage “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mask for this noun phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
