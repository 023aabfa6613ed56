<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>AnnotationEditor</name>
    <message>
        <source>Take it
(Enter)</source>
        <translation>적용
(Enter)</translation>
    </message>
    <message>
        <source>Mask %1 of %2, predicted IoU %3: 1, 2, 3 choose, Enter takes it; more points correct it, Esc drops it.</source>
        <translation>마스크 %1/%2, 예측 IoU %3: 1, 2, 3으로 선택, Enter로 적용. 점을 더 찍어 보정, Esc로 버리기.</translation>
    </message>
    <message>
        <source>Waiting for the segmenter. Backspace takes the last point back, Esc drops the prompt.</source>
        <translation>세그멘터를 기다리는 중입니다. Backspace로 마지막 점을 취소하고 Esc로 프롬프트를 버립니다.</translation>
    </message>
    <message>
        <source>Drag a box around the object; then clicks correct it.</source>
        <translation>객체 주위를 드래그하여 박스를 그린 다음 클릭으로 보정합니다.</translation>
    </message>
    <message>
        <source>Click on the object; the right button or Shift marks what does not belong to it.</source>
        <translation>객체를 클릭합니다. 오른쪽 버튼이나 Shift로 객체에 속하지 않는 부분을 표시합니다.</translation>
    </message>
    <message>
        <source>Drag draws an ellipse, with Shift a circle. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>드래그로 타원, Shift로 원을 그립니다. Ctrl이나 J로 선택한 도형과 합치고 Alt나 C로 잘라냅니다.</translation>
    </message>
    <message>
        <source>Drag draws a rectangle, with Shift a square. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>드래그로 직사각형, Shift로 정사각형을 그립니다. Ctrl이나 J로 선택한 도형과 합치고 Alt나 C로 잘라냅니다.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Drag erases, with Ctrl it paints; the wheel or [ and ] change the size (%1).</source>
        <translation>드래그로 지우고 Ctrl을 누르면 칠합니다. 휠이나 [ ]로 크기 변경(%1).</translation>
    </message>
    <message>
        <source>Drag paints on the selected shape, with Ctrl it erases; the wheel or [ and ] change the size (%1).</source>
        <translation>드래그로 선택한 도형에 칠하고 Ctrl을 누르면 지웁니다. 휠이나 [ ]로 크기 변경(%1).</translation>
    </message>
    <message>
        <source>Click sets vertices, a drag draws freehand. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>클릭으로 꼭짓점을 찍고 드래그로 자유롭게 그립니다. Ctrl이나 J로 선택한 도형과 합치고 Alt나 C로 잘라냅니다.</translation>
    </message>
    <message>
        <source>Shift keeps to 45 degrees, Ctrl to neighbours; Backspace takes a vertex back, Esc drops it.</source>
        <translation>Shift로 45도 단위, Ctrl로 이웃에 맞춤. Backspace로 꼭짓점 취소, Esc로 버리기.</translation>
    </message>
    <message>
        <source>Enter, double click or the first vertex finishes; Backspace takes a vertex back, Esc drops it.</source>
        <translation>Enter, 더블 클릭 또는 첫 꼭짓점으로 완료. Backspace로 꼭짓점 취소, Esc로 버리기.</translation>
    </message>
    <message>
        <source>Ground truth is locked: Ctrl+L unlocks it.</source>
        <translation>Ground Truth가 잠겨 있습니다: Ctrl+L로 잠금 해제.</translation>
    </message>
    <message>
        <source>Drag moves the vertex, with Ctrl onto a neighbour; Alt+Shift+click removes it, Ctrl+click selects more.</source>
        <translation>드래그로 꼭짓점 이동, Ctrl로 이웃에 맞춤. Alt+Shift+클릭으로 제거, Ctrl+클릭으로 추가 선택.</translation>
    </message>
    <message>
        <source>Drag or Alt+click inserts a vertex.</source>
        <translation>드래그하거나 Alt+클릭하면 꼭짓점을 삽입합니다.</translation>
    </message>
    <message>
        <source>Click selects a shape, a drag several; P draws a polygon, Q asks the segmenter.</source>
        <translation>클릭으로 도형 선택, 드래그로 여러 개 선택. P로 다각형 그리기, Q로 세그멘터 사용.</translation>
    </message>
    <message>
        <source>Drag the grip or Ctrl+drag moves the shape, arrows nudge it, a drag around vertices selects them.</source>
        <translation>핸들을 드래그하거나 Ctrl+드래그로 도형 이동, 화살표 키로 미세 이동, 꼭짓점 주위를 드래그하여 선택합니다.</translation>
    </message>
    <message>
        <source>A drag through a shape cuts it; clicks draw a line with corners.</source>
        <translation>도형을 가로질러 드래그하면 나눕니다. 클릭하면 꺾은선을 그립니다.</translation>
    </message>
    <message>
        <source>Enter or a double click cuts; Backspace takes the last vertex back.</source>
        <translation>Enter나 더블 클릭으로 나누고 Backspace로 마지막 꼭짓점을 취소합니다.</translation>
    </message>
</context>
<context>
    <name>AuditActions</name>
    <message>
        <source>Choices &amp;Side by Side</source>
        <translation>선택 결과 나란히 보기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Error Overlay (TP, FP, FN)</source>
        <translation>오차 오버레이(TP, FP, FN)(&amp;E)</translation>
    </message>
    <message>
        <source>Verdict &amp;1: First or Left Better</source>
        <translation>판정 &amp;1: 첫째 또는 왼쪽이 나음</translation>
    </message>
    <message>
        <source>Verdict &amp;2: Second or Right Better</source>
        <translation>판정 &amp;2: 둘째 또는 오른쪽이 나음</translation>
    </message>
    <message>
        <source>Verdict &amp;3: Both Fine</source>
        <translation>판정 &amp;3: 둘 다 좋음</translation>
    </message>
    <message>
        <source>Verdict &amp;4: Both Wrong</source>
        <translation>판정 &amp;4: 둘 다 틀림</translation>
    </message>
    <message>
        <source>Verdict &amp;5: Ground Truth Problem</source>
        <translation>판정 &amp;5: Ground Truth 문제</translation>
    </message>
    <message>
        <source>&amp;Give Verdicts</source>
        <translation>판정 매기기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Clear the Verdict</source>
        <translation>판정 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Note on the Verdict</source>
        <translation>판정 메모(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Resume the Audit</source>
        <translation>감사 재개(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <translation>블라인드(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tournament of the Judge</source>
        <translation>심판 토너먼트(&amp;T)</translation>
    </message>
    <message>
        <source>Right Answer, &amp;Wrong Place</source>
        <translation>답은 맞고 위치는 틀림(&amp;W)</translation>
    </message>
    <message>
        <source>Wrong Answer, Right &amp;Place</source>
        <translation>답은 틀리고 위치는 맞음(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xport Verdicts…</source>
        <translation>판정 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>감사(&amp;A)</translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation>이유(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;airs of Masks</source>
        <translation>마스크 쌍(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Models Side by Side</source>
        <translation>모델 나란히 보기(&amp;M)</translation>
    </message>
    <message>
        <source>Heat Map Minus the First R&amp;un&apos;s</source>
        <translation>히트맵 − 첫 런(&amp;U)</translation>
    </message>
</context>
<context>
    <name>AuditLabels</name>
    <message>
        <source>Part of it only</source>
        <translation>일부만 포함</translation>
    </message>
    <message>
        <source>More than it</source>
        <translation>객체보다 넓음</translation>
    </message>
    <message>
        <source>Another object</source>
        <translation>다른 객체</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation>거친 경계</translation>
    </message>
    <message>
        <source>Wrong phrase</source>
        <translation>잘못된 구</translation>
    </message>
    <message>
        <source>Point beside it</source>
        <translation>점이 벗어남</translation>
    </message>
    <message>
        <source>Instance missing</source>
        <translation>인스턴스 누락</translation>
    </message>
    <message>
        <source>Expression unclear</source>
        <translation>표현이 불분명</translation>
    </message>
    <message>
        <source>Ground truth off</source>
        <translation>Ground Truth 오류</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1 쪽이 나음</translation>
    </message>
    <message>
        <source>Both fine</source>
        <translation>둘 다 좋음</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>둘 다 틀림</translation>
    </message>
    <message>
        <source>Ground truth problem</source>
        <translation>Ground Truth 문제</translation>
    </message>
    <message>
        <source>No blind verdicts yet.</source>
        <translation>블라인드 판정이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Blind verdicts: %1. Preferred: %2 %3, %4 %5.</source>
        <translation>블라인드 판정: %1. 선호: %2 %3, %4 %5.</translation>
    </message>
    <message>
        <source>The mask on the left was preferred in %1 % of them.</source>
        <translation>그중 %1 %에서 왼쪽 마스크가 선호되었습니다.</translation>
    </message>
    <message>
        <source>The preferred mask had the higher IoU in %1 % of %2.</source>
        <translation>%2건 중 %1 %에서 선호된 마스크의 IoU가 더 높았습니다.</translation>
    </message>
    <message>
        <source>No image was audited by both.</source>
        <translation>두 사람이 모두 감사한 이미지가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) by both, %1 alike</source>
        <translation>
            <numerusform>둘 다 %n개, 일치 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildWindow</name>
    <message>
        <source>Benchmarks to build (*.gsbuild)</source>
        <translation>작성 중인 벤치마크 (*.gsbuild)</translation>
    </message>
</context>
<context>
    <name>CanvasRegions</name>
    <message>
        <source>ground truth shape %1 of %2</source>
        <translation>Ground Truth 도형 %1/%2</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation>마스크 %1/%2</translation>
    </message>
    <message>
        <source>noun phrase “%1”</source>
        <translation>명사구 “%1”</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>the choice of: %1</source>
        <translation>선택한 쪽: %1</translation>
    </message>
    <message>
        <source>token %1 of %2: “%3”</source>
        <translation>토큰 %1/%2: “%3”</translation>
    </message>
</context>
<context>
    <name>ClickFigure</name>
    <message>
        <source>Which of the three masks counts</source>
        <translation>세 마스크 중 기준이 되는 것</translation>
    </message>
    <message>
        <source>best mask</source>
        <translation>최선의 마스크</translation>
    </message>
    <message>
        <source>mask SAM rates highest</source>
        <translation>SAM 평가가 가장 높은 마스크</translation>
    </message>
    <message>
        <source>SAM&apos;s own rating</source>
        <translation>SAM 자체 평가</translation>
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
        <translation>회색</translation>
    </message>
    <message>
        <source>Blue–white–orange</source>
        <translation>파랑–하양–주황</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>The blank before a PixMMVP expression reaches prompts, judges and word vectors, so that its determiner stays.</source>
        <translation>PixMMVP 표현 앞의 공백이 프롬프트, 심판, 단어 벡터에 전달되어 한정사가 남습니다.</translation>
    </message>
    <message>
        <source>Expressions are trimmed.</source>
        <translation>표현의 앞뒤 공백을 제거합니다.</translation>
    </message>
    <message>
        <source>Doubled quotes (&quot;&quot;Z&quot;&quot;) reach prompts.</source>
        <translation>이중 따옴표(&quot;&quot;Z&quot;&quot;)가 프롬프트에 전달됩니다.</translation>
    </message>
    <message>
        <source>Quotes are un-doubled.</source>
        <translation>이중 따옴표를 하나로 되돌립니다.</translation>
    </message>
    <message>
        <source>Ids begin at 1 in answers, masks and meta lines, at 0 in selection rows.</source>
        <translation>ID가 답변, 마스크, 메타 행에서는 1부터, 선택 행에서는 0부터 시작합니다.</translation>
    </message>
    <message>
        <source>Each file is read and written as it counts; inside there is one id.</source>
        <translation>각 파일은 자체 번호 방식대로 읽고 쓰며 내부 ID는 하나입니다.</translation>
    </message>
    <message>
        <source>The first token&apos;s attention is that of the second-to-last prompt row.</source>
        <translation>첫 토큰의 어텐션이 프롬프트의 끝에서 두 번째 행의 것입니다.</translation>
    </message>
    <message>
        <source>It is that of the last prompt row, which produced the token.</source>
        <translation>토큰을 생성한 프롬프트 마지막 행의 어텐션입니다.</translation>
    </message>
    <message>
        <source>Scripts that keep the whole sequence use the row in which a token is the query.</source>
        <translation>전체 시퀀스를 보존하는 스크립트는 토큰이 쿼리인 행을 사용합니다.</translation>
    </message>
    <message>
        <source>A token has the row that produced it.</source>
        <translation>토큰에는 그 토큰을 생성한 행을 할당합니다.</translation>
    </message>
    <message>
        <source>As many output tokens as the prompt has ids are cut off.</source>
        <translation>프롬프트의 ID 수만큼 출력 토큰이 잘려 나갑니다.</translation>
    </message>
    <message>
        <source>Only generated tokens are looked at, and all of them.</source>
        <translation>생성된 토큰만, 그리고 모두 살펴봅니다.</translation>
    </message>
    <message>
        <source>A phrase without tokens, or none left, stops the script.</source>
        <translation>토큰이 없는 구가 있거나 남은 구가 없으면 스크립트가 멈춥니다.</translation>
    </message>
    <message>
        <source>They count as no phrases.</source>
        <translation>구가 없는 것으로 셉니다.</translation>
    </message>
    <message>
        <source>An image without phrases has a file that is never matched, and scores 0 even when the object is not there.</source>
        <translation>구가 없는 이미지의 파일은 대응되지 않으며, 객체가 없을 때도 0점을 받습니다.</translation>
    </message>
    <message>
        <source>It is an empty prediction: 1 when the object is not there.</source>
        <translation>빈 예측입니다: 객체가 없을 때는 1입니다.</translation>
    </message>
    <message>
        <source>Phrases and answers that hold the separators break the meta file&apos;s lines.</source>
        <translation>구분자가 들어 있는 구와 답변이 메타 파일의 행을 깨뜨립니다.</translation>
    </message>
    <message>
        <source>They are read to the end, and line breaks are written as blanks.</source>
        <translation>끝까지 읽고, 줄바꿈은 공백으로 씁니다.</translation>
    </message>
    <message>
        <source>Of equally good candidates the last one wins, also when all IoUs are 0.</source>
        <translation>동점인 후보 중 마지막 것이 선택되며, IoU가 모두 0일 때도 그렇습니다.</translation>
    </message>
    <message>
        <source>The first one wins; when no candidate touches the target none is chosen.</source>
        <translation>첫 번째 것이 선택되고, 타깃에 닿는 후보가 없으면 아무것도 선택하지 않습니다.</translation>
    </message>
    <message>
        <source>The oracle scores 1 where the object is not there.</source>
        <translation>객체가 없는 경우 오라클이 1점을 받습니다.</translation>
    </message>
    <message>
        <source>Kept; the mean over images with a target is always beside it.</source>
        <translation>그대로 두되, 타깃이 있는 이미지의 평균을 항상 함께 표시합니다.</translation>
    </message>
    <message>
        <source>Thresholds and seed words are read and not used.</source>
        <translation>임계값과 시드 단어를 읽기만 하고 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>없앴습니다.</translation>
    </message>
    <message>
        <source>Selection takes pictures in the folder&apos;s order, and replies beyond them crash or wrap.</source>
        <translation>선택이 이미지를 폴더 순서대로 다루며, 범위를 벗어난 응답은 오류로 중단되거나 뒤에서부터 셉니다.</translation>
    </message>
    <message>
        <source>Pictures are sorted, replies checked: out of range is the first picture, flagged.</source>
        <translation>이미지를 정렬하고 응답을 검사합니다: 범위를 벗어나면 첫 이미지로 하고 표시를 남깁니다.</translation>
    </message>
    <message>
        <source>The folder of a selected file is put before it twice.</source>
        <translation>선택한 파일의 폴더가 두 번 앞에 붙습니다.</translation>
    </message>
    <message>
        <source>The base name is looked up in the folder of predictions.</source>
        <translation>예측 폴더에서 파일 이름으로 찾습니다.</translation>
    </message>
    <message>
        <source>The failure histogram counts an IoU of exactly 0.5 as failure, swaps two labels and stops at NONE.</source>
        <translation>실패 히스토그램이 정확히 0.5인 IoU를 실패로 세고, 두 레이블을 뒤바꾸며, NONE에서 멈춥니다.</translation>
    </message>
    <message>
        <source>0.5 succeeds. Labels by meaning and NONE as empty prediction are settled for good.</source>
        <translation>0.5는 성공입니다. 레이블은 의미대로, NONE은 항상 빈 예측으로 처리합니다.</translation>
    </message>
    <message>
        <source>Predictions of single-mask models belong to images by their position in a sorted list.</source>
        <translation>단일 마스크 모델의 예측이 정렬된 목록의 위치로 이미지에 대응됩니다.</translation>
    </message>
    <message>
        <source>They belong by id.</source>
        <translation>ID로 대응시킵니다.</translation>
    </message>
    <message>
        <source>Pairs of objects are split at every comma; the boxed one is practically always the first.</source>
        <translation>객체 쌍이 모든 쉼표에서 나뉘며, 박스로 표시된 객체는 사실상 항상 첫 번째입니다.</translation>
    </message>
    <message>
        <source>Pairs are read by their grammar; the boxed one is that before the words in the question.</source>
        <translation>쌍은 문법에 따라 읽고, 박스로 표시된 객체는 질문에서 해당 문구 앞에 있는 것입니다.</translation>
    </message>
    <message>
        <source>A PixCV-Bench prediction of another size is resized and its partial pixels are lost.</source>
        <translation>크기가 다른 PixCV-Bench 예측의 크기를 조정하면서 부분 픽셀이 사라집니다.</translation>
    </message>
    <message>
        <source>A pixel that is at least half covered stays.</source>
        <translation>절반 이상 덮인 픽셀은 유지합니다.</translation>
    </message>
    <message>
        <source>The judge&apos;s accuracy pairs neighbouring PixCV-Bench items, which are unrelated.</source>
        <translation>심판의 정확도가 서로 무관한 이웃 PixCV-Bench 항목을 쌍으로 묶습니다.</translation>
    </message>
    <message>
        <source>PixCV-Bench is scored item by item.</source>
        <translation>PixCV-Bench는 항목별로 채점합니다.</translation>
    </message>
    <message>
        <source>One ADE item has no target, two COCO pairs have one mask, some masks occur twice.</source>
        <translation>ADE 항목 하나에 타깃이 없고, COCO 쌍 두 개는 마스크가 하나이며, 일부 마스크는 중복됩니다.</translation>
    </message>
    <message>
        <source>The data check shows them; a union does not mind.</source>
        <translation>데이터 점검에서 표시됩니다. 합집합에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>The mask of an image without annotation is width x height.</source>
        <translation>어노테이션이 없는 이미지의 마스크가 너비 x 높이입니다.</translation>
    </message>
    <message>
        <source>It is height x width.</source>
        <translation>높이 x 너비입니다.</translation>
    </message>
    <message>
        <source>Masks that should be drawn red are blue.</source>
        <translation>빨간색이어야 할 마스크가 파란색입니다.</translation>
    </message>
    <message>
        <source>They are red.</source>
        <translation>빨간색으로 그립니다.</translation>
    </message>
    <message>
        <source>Judges get PNG pictures that say they are JPEG.</source>
        <translation>심판이 JPEG라고 표시된 PNG 이미지를 받습니다.</translation>
    </message>
    <message>
        <source>The true type is sent.</source>
        <translation>실제 형식을 보냅니다.</translation>
    </message>
    <message>
        <source>Maps of models that do not pad are cropped as if they did.</source>
        <translation>패딩하지 않는 모델의 맵을 패딩한 것처럼 잘라냅니다.</translation>
    </message>
    <message>
        <source>The model says whether its map is padded.</source>
        <translation>맵의 패딩 여부는 모델이 알려 줍니다.</translation>
    </message>
    <message>
        <source>The letter probing of Cambrian makes masks too.</source>
        <translation>Cambrian의 문자 프로빙에서도 마스크를 만듭니다.</translation>
    </message>
    <message>
        <source>It ends with the answer.</source>
        <translation>답변에서 끝납니다.</translation>
    </message>
    <message>
        <source>The question extension of a row stays for rows that have none.</source>
        <translation>한 행의 질문 덧붙임이 그것이 없는 행에도 남습니다.</translation>
    </message>
    <message>
        <source>It is read row by row.</source>
        <translation>행마다 읽습니다.</translation>
    </message>
    <message>
        <source>The k-th maximum is a pixel beside the first.</source>
        <translation>k번째 최댓값이 첫 최댓값 옆의 픽셀입니다.</translation>
    </message>
    <message>
        <source>For k above 1 it is the k-th local maximum of the grid.</source>
        <translation>k가 1보다 크면 격자의 k번째 극댓값입니다.</translation>
    </message>
    <message>
        <source>The box baseline takes boxes of the padded square for boxes of the image.</source>
        <translation>박스 기준선이 패딩된 정사각형의 박스를 이미지의 박스로 취급합니다.</translation>
    </message>
    <message>
        <source>Boxes are mapped through the padding; unreadable ones are an empty mask.</source>
        <translation>박스를 패딩에 맞게 변환하며, 읽을 수 없는 것은 빈 마스크입니다.</translation>
    </message>
    <message>
        <source>The demo stops beyond ten phrases; a reply it cannot read selects the last picture.</source>
        <translation>데모가 구 10개를 넘으면 멈추고, 읽을 수 없는 응답은 마지막 이미지를 선택합니다.</translation>
    </message>
    <message>
        <source>Any number of phrases; such a reply is the first picture, flagged.</source>
        <translation>구의 수에 제한이 없으며, 그런 응답은 첫 이미지로 하고 표시를 남깁니다.</translation>
    </message>
    <message>
        <source>A failing endpoint is asked for ever.</source>
        <translation>실패하는 엔드포인트에 끝없이 요청합니다.</translation>
    </message>
    <message>
        <source>Retries are bounded and can be cancelled.</source>
        <translation>재시도 횟수가 제한되며 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Files are written under one model name and evaluated under another.</source>
        <translation>파일을 한 모델 이름으로 쓰고 다른 이름으로 평가합니다.</translation>
    </message>
    <message>
        <source>The label is free and stored with the run.</source>
        <translation>레이블은 자유로우며 런과 함께 저장됩니다.</translation>
    </message>
    <message>
        <source>A judge&apos;s reply with white space around it is no verdict.</source>
        <translation>앞뒤에 공백이 있는 심판의 응답이 판정으로 인정되지 않습니다.</translation>
    </message>
    <message>
        <source>Replies are trimmed first.</source>
        <translation>응답의 앞뒤 공백을 먼저 제거합니다.</translation>
    </message>
    <message>
        <source>&quot;a. open&quot;, &quot;(a) open&quot; and &quot;The answer is: b&quot; are no letters.</source>
        <translation>“a. open”, “(a) open”, “The answer is: b”를 문자로 인정하지 않습니다.</translation>
    </message>
    <message>
        <source>They are.</source>
        <translation>문자로 인정합니다.</translation>
    </message>
    <message>
        <source>Attention is rounded to half precision.</source>
        <translation>어텐션이 반정밀도로 반올림됩니다.</translation>
    </message>
    <message>
        <source>It stays float32.</source>
        <translation>float32로 유지합니다.</translation>
    </message>
    <message>
        <source>Images without an expression go through models and selectors.</source>
        <translation>표현이 없는 이미지도 모델과 선택기를 거칩니다.</translation>
    </message>
    <message>
        <source>The second probing skips them, the first does not ground them.</source>
        <translation>프로빙 2는 건너뛰고, 프로빙 1은 그라운딩하지 않습니다.</translation>
    </message>
    <message>
        <source>The judge sees the &lt;image&gt; marker inside the question.</source>
        <translation>심판이 질문 안의 &lt;image&gt; 표시를 봅니다.</translation>
    </message>
    <message>
        <source>It is taken out.</source>
        <translation>제거합니다.</translation>
    </message>
    <message>
        <source>Questions and expressions are joined by their row.</source>
        <translation>질문과 표현을 행 번호로 결합합니다.</translation>
    </message>
    <message>
        <source>They are joined by Index.</source>
        <translation>Index로 결합합니다.</translation>
    </message>
    <message>
        <source>A cleaned Objects.csv makes None a missing value.</source>
        <translation>정리된 Objects.csv에서 None이 결측값이 됩니다.</translation>
    </message>
    <message>
        <source>A trimmed None or an empty cell is no expression.</source>
        <translation>공백을 제거한 None이나 빈 셀은 표현이 없는 것입니다.</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lock Ground Truth</source>
        <translation>Ground Truth 잠그기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save Corrections Now</source>
        <translation>수정 사항 지금 저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy Shapes</source>
        <translation>도형 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste Shapes</source>
        <translation>도형 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Shapes</source>
        <translation>도형 복제(&amp;D)</translation>
    </message>
    <message>
        <source>Dele&amp;te Vertices or Shapes</source>
        <translation>꼭짓점 또는 도형 삭제(&amp;T)</translation>
    </message>
    <message>
        <source>Select &amp;All Shapes</source>
        <translation>모든 도형 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit Label or Expression</source>
        <translation>레이블 또는 표현 편집(&amp;E)</translation>
    </message>
    <message>
        <source>Edit Te&amp;xts</source>
        <translation>텍스트 편집(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Note on This Image</source>
        <translation>이 이미지에 대한 메모(&amp;N)</translation>
    </message>
    <message>
        <source>Apply a Patc&amp;h…</source>
        <translation>패치 적용(&amp;H)…</translation>
    </message>
    <message>
        <source>Exp&amp;ort Corrections as a Patch…</source>
        <translation>수정 사항을 패치로 내보내기(&amp;O)…</translation>
    </message>
    <message>
        <source>Export Corrected &amp;Files…</source>
        <translation>수정된 파일 내보내기(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation>선택 및 이동(&amp;S)</translation>
    </message>
    <message>
        <source>Draw a &amp;Polygon</source>
        <translation>다각형 그리기(&amp;P)</translation>
    </message>
    <message>
        <source>Draw a &amp;Rectangle</source>
        <translation>직사각형 그리기(&amp;R)</translation>
    </message>
    <message>
        <source>Draw an &amp;Ellipse</source>
        <translation>타원 그리기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>브러시(&amp;B)</translation>
    </message>
    <message>
        <source>Er&amp;aser</source>
        <translation>지우개(&amp;A)</translation>
    </message>
    <message>
        <source>Split by a &amp;Line</source>
        <translation>선으로 나누기(&amp;L)</translation>
    </message>
    <message>
        <source>Segment by Points (SA&amp;M)</source>
        <translation>점으로 세그멘테이션(SAM)(&amp;M)</translation>
    </message>
    <message>
        <source>Segment by a Bo&amp;x (SAM)</source>
        <translation>박스로 세그멘테이션(SAM)(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Join What Is Drawn to the Selected Shape</source>
        <translation>그린 것을 선택한 도형에 합치기(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Cut What Is Drawn from the Selected Shape</source>
        <translation>선택한 도형에서 그린 것 잘라내기(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;witch between Drawing and Selecting</source>
        <translation>그리기와 선택 전환(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Unite</source>
        <translation>합치기(&amp;U)</translation>
    </message>
    <message>
        <source>Subtract from the &amp;First Selected</source>
        <translation>처음 선택한 도형에서 빼기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Intersect</source>
        <translation>교차(&amp;I)</translation>
    </message>
    <message>
        <source>Fill &amp;Holes</source>
        <translation>구멍 채우기(&amp;H)</translation>
    </message>
    <message>
        <source>Parts to Shapes</source>
        <translation>부분을 도형으로</translation>
    </message>
    <message>
        <source>Sm&amp;ooth</source>
        <translation>매끄럽게(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;nap to Neighbours</source>
        <translation>이웃에 맞추기(&amp;N)</translation>
    </message>
    <message>
        <source>Simplif&amp;y…</source>
        <translation>단순화(&amp;Y)…</translation>
    </message>
    <message>
        <source>Mark the Mask That Is Shown</source>
        <translation>보이는 마스크에 마크 달기</translation>
    </message>
    <message>
        <source>Mask into the &amp;Ground Truth</source>
        <translation>마스크를 Ground Truth로(&amp;G)</translation>
    </message>
    <message>
        <source>Unite Mask with the Selected Shape</source>
        <translation>마스크를 선택한 도형과 합치기</translation>
    </message>
    <message>
        <source>Subtract Mask from the Selected Shape</source>
        <translation>선택한 도형에서 마스크 빼기</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shapes</source>
        <translation>도형(&amp;S)</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>수정</translation>
    </message>
</context>
<context>
    <name>EditLabels</name>
    <message>
        <source>Vertex moved</source>
        <translation>꼭짓점 이동됨</translation>
    </message>
    <message>
        <source>Vertices moved</source>
        <translation>꼭짓점들 이동됨</translation>
    </message>
    <message>
        <source>Vertex inserted</source>
        <translation>꼭짓점 삽입됨</translation>
    </message>
    <message>
        <source>Vertex deleted</source>
        <translation>꼭짓점 삭제됨</translation>
    </message>
    <message>
        <source>Vertices deleted</source>
        <translation>꼭짓점들 삭제됨</translation>
    </message>
    <message>
        <source>Shape moved</source>
        <translation>도형 이동됨</translation>
    </message>
    <message>
        <source>Nudged</source>
        <translation>미세 이동됨</translation>
    </message>
    <message>
        <source>Shape deleted</source>
        <translation>도형 삭제됨</translation>
    </message>
    <message>
        <source>Shape duplicated</source>
        <translation>도형 복제됨</translation>
    </message>
    <message>
        <source>Shape pasted</source>
        <translation>도형 붙여넣음</translation>
    </message>
    <message>
        <source>Polygon drawn</source>
        <translation>다각형 그림</translation>
    </message>
    <message>
        <source>Polygon united</source>
        <translation>다각형 합침</translation>
    </message>
    <message>
        <source>Polygon cut out</source>
        <translation>다각형 잘라냄</translation>
    </message>
    <message>
        <source>Rectangle drawn</source>
        <translation>직사각형 그림</translation>
    </message>
    <message>
        <source>Rectangle united</source>
        <translation>직사각형 합침</translation>
    </message>
    <message>
        <source>Rectangle cut out</source>
        <translation>직사각형 잘라냄</translation>
    </message>
    <message>
        <source>Ellipse drawn</source>
        <translation>타원 그림</translation>
    </message>
    <message>
        <source>Ellipse united</source>
        <translation>타원 합침</translation>
    </message>
    <message>
        <source>Ellipse cut out</source>
        <translation>타원 잘라냄</translation>
    </message>
    <message>
        <source>Brushed</source>
        <translation>브러시로 칠함</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>지움</translation>
    </message>
    <message>
        <source>Segmented from points</source>
        <translation>점으로 세그멘테이션함</translation>
    </message>
    <message>
        <source>Segmented from a box</source>
        <translation>박스로 세그멘테이션함</translation>
    </message>
    <message>
        <source>Split by a line</source>
        <translation>선으로 나눔</translation>
    </message>
    <message>
        <source>Parts made shapes</source>
        <translation>부분을 도형으로 만듦</translation>
    </message>
    <message>
        <source>Shapes united</source>
        <translation>도형 합침</translation>
    </message>
    <message>
        <source>Shape subtracted</source>
        <translation>도형 뺌</translation>
    </message>
    <message>
        <source>Shapes intersected</source>
        <translation>도형 교차함</translation>
    </message>
    <message>
        <source>Holes filled</source>
        <translation>구멍 채움</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>매끄럽게 함</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>단순화함</translation>
    </message>
    <message>
        <source>Snapped to neighbours</source>
        <translation>이웃에 맞춤</translation>
    </message>
    <message>
        <source>Mask made ground truth</source>
        <translation>마스크를 Ground Truth로 만듦</translation>
    </message>
    <message>
        <source>Mask united</source>
        <translation>마스크 합침</translation>
    </message>
    <message>
        <source>Mask subtracted</source>
        <translation>마스크 뺌</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>레이블 변경됨</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>텍스트 변경됨</translation>
    </message>
    <message>
        <source>Verdict on the answer</source>
        <translation>답변 판정</translation>
    </message>
    <message>
        <source>Concept of a phrase</source>
        <translation>구의 개념</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>선택지</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>참조 표현</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>객체 유무</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>모호함</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Visual pattern</source>
        <translation>시각 패턴</translation>
    </message>
</context>
<context>
    <name>ErrorShapes</name>
    <message>
        <source>Both (TP)</source>
        <translation>둘 다(TP)</translation>
    </message>
    <message>
        <source>Mask only (FP)</source>
        <translation>마스크만(FP)</translation>
    </message>
    <message>
        <source>Ground truth only (FN)</source>
        <translation>Ground Truth만(FN)</translation>
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
        <translation>필요한 항목이 없습니다. 파일이 존재하고 접근할 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The system refused to read or write. Check permissions and free space.</source>
        <translation>시스템이 읽기 또는 쓰기를 거부했습니다. 권한과 여유 공간을 확인하세요.</translation>
    </message>
    <message>
        <source>A file is damaged or not of the expected format.</source>
        <translation>파일이 손상되었거나 예상한 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>A value is outside its allowed range.</source>
        <translation>값이 허용 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <source>This is understood, but this version cannot do it.</source>
        <translation>내용은 인식되지만 이 버전에서는 처리할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is not enough memory. Try a smaller model, a 16-bit data type, or close other programs.</source>
        <translation>메모리가 부족합니다. 더 작은 모델이나 16비트 데이터 형식을 사용하거나 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <source>Somebody or something else changed this or holds it.</source>
        <translation>다른 사람이나 프로그램이 변경했거나 사용 중입니다.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>요청에 따라 중지되었습니다.</translation>
    </message>
    <message>
        <source>This is a defect of the program. Please report it with the details.</source>
        <translation>프로그램의 결함입니다. 자세한 내용과 함께 신고해 주세요.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>A†, first probing, judged</source>
        <translation>A†, 프로빙 1, 심판 판정</translation>
    </message>
    <message>
        <source>A†, item by item</source>
        <translation>A†, 항목별</translation>
    </message>
    <message>
        <source>A, third probing, by letter</source>
        <translation>A, 프로빙 3, 문자</translation>
    </message>
    <message>
        <source>A, item by item</source>
        <translation>A, 항목별</translation>
    </message>
    <message>
        <source>A, letters read leniently</source>
        <translation>A, 문자를 느슨하게 해석</translation>
    </message>
    <message>
        <source>Masks, first probing</source>
        <translation>마스크, 프로빙 1</translation>
    </message>
    <message>
        <source>Masks, box baseline</source>
        <translation>마스크, 박스 기준선</translation>
    </message>
    <message>
        <source>Masks, second probing</source>
        <translation>마스크, 프로빙 2</translation>
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
        <translation>타깃 있음</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>mIoU %1 over %2 images; %3 over the %4 with a target</source>
        <translation>mIoU %1(이미지 %2개), 타깃이 있는 %4개에서는 %3</translation>
    </message>
    <message>
        <source>Score S: %1</source>
        <translation>점수 S: %1</translation>
    </message>
    <message>
        <source>An upper bound: it looks at the ground truth.</source>
        <translation>상한값: Ground Truth를 봅니다.</translation>
    </message>
    <message>
        <source>Where the oracle&apos;s phrase begins in the answer</source>
        <translation>답변에서 오라클의 구가 시작되는 위치</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>phrase begins at %1</source>
        <translation>구 시작 위치 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Concept of the oracle&apos;s phrase</source>
        <translation>오라클 구의 개념</translation>
    </message>
    <message>
        <source>Concept of the oracle&apos;s phrase, by %1</source>
        <translation>오라클 구의 개념(%1 기준)</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>구</translation>
    </message>
    <message>
        <source>Other than objects</source>
        <translation>객체 이외</translation>
    </message>
    <message>
        <source>Phrase differs from the expression</source>
        <translation>구가 표현과 다름</translation>
    </message>
    <message>
        <source>Where the automatic choice loses</source>
        <translation>자동 선택이 손해 보는 곳</translation>
    </message>
    <message>
        <source>Length of the answers</source>
        <translation>답변 길이</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Probing %1, characters</source>
        <translation>프로빙 %1, 글자 수</translation>
    </message>
    <message>
        <source>Probing %1, noun phrases</source>
        <translation>프로빙 %1, 명사구 수</translation>
    </message>
    <message>
        <source>Visual pattern</source>
        <translation>시각 패턴</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>태스크</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
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
        <translation>%2쌍 중 %1쌍 정답</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2개 중 %1개 정답</translation>
    </message>
    <message>
        <source>Answer right, mask right</source>
        <translation>답변 정답, 마스크 맞음</translation>
    </message>
    <message>
        <source>Answer wrong, mask right</source>
        <translation>답변 오답, 마스크 맞음</translation>
    </message>
    <message>
        <source>Answer right, mask wrong</source>
        <translation>답변 정답, 마스크 틀림</translation>
    </message>
    <message>
        <source>Answer wrong, mask wrong</source>
        <translation>답변 오답, 마스크 틀림</translation>
    </message>
</context>
<context>
    <name>ExchangeHtml</name>
    <message>
        <source>the picture as it is</source>
        <translation>원본 그대로의 이미지</translation>
    </message>
    <message>
        <source>a mask that is not there</source>
        <translation>존재하지 않는 마스크</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>라운드 %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>⚠ Odd</source>
        <translation>⚠ 이상</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <source>&amp;Mark for the Figure</source>
        <translation>그림용으로 마크(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New Figure</source>
        <translation>새 그림(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open Figure…</source>
        <translation>그림 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save Figure</source>
        <translation>그림 저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save Figure &amp;As…</source>
        <translation>다른 이름으로 그림 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>E&amp;xport Figure…</source>
        <translation>그림 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Copy the Page</source>
        <translation>페이지 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tables of the Runs</source>
        <translation>런의 표(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>그림(&amp;I)</translation>
    </message>
</context>
<context>
    <name>InspectActions</name>
    <message>
        <source>&amp;IoU of Every Point</source>
        <translation>모든 점의 IoU(&amp;I)</translation>
    </message>
    <message>
        <source>Layers and &amp;Heads</source>
        <translation>레이어와 헤드(&amp;H)</translation>
    </message>
    <message>
        <source>Show the Run&apos;s &amp;Own Result</source>
        <translation>런 자체의 결과 보기(&amp;O)</translation>
    </message>
    <message>
        <source>Move the &amp;SAM Point</source>
        <translation>SAM 점 이동(&amp;S)</translation>
    </message>
    <message>
        <source>Edit the &amp;Noun Phrases</source>
        <translation>명사구 편집(&amp;N)</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Run</source>
        <translation>런으로 돌아가기(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>chat endpoint</source>
        <translation>채팅 엔드포인트</translation>
    </message>
    <message>
        <source>loaded model</source>
        <translation>불러온 모델</translation>
    </message>
    <message>
        <source>built-in rules</source>
        <translation>내장 규칙</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation>가져온 파일</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>아직 실행 안 됨</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>명사구</translation>
    </message>
    <message>
        <source>Attention maps</source>
        <translation>어텐션 맵</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Object not in the image</source>
        <translation>이미지에 객체 없음</translation>
    </message>
    <message>
        <source>No referring expression</source>
        <translation>참조 표현 없음</translation>
    </message>
    <message>
        <source>No ground truth</source>
        <translation>Ground Truth 없음</translation>
    </message>
    <message>
        <source>Sub-part</source>
        <translation>하위 부분</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation>1초 미만 남음</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>약 %n초 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>약 %n분 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>약 %n시간 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>약 %n일 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation>오라클</translation>
    </message>
    <message>
        <source>Oracle, pairs</source>
        <translation>오라클(쌍)</translation>
    </message>
    <message>
        <source>Attend and segment</source>
        <translation>Attend-and-Segment</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Predicted IoU</source>
        <translation>예측 IoU</translation>
    </message>
    <message>
        <source>Several instances</source>
        <translation>여러 인스턴스</translation>
    </message>
    <message>
        <source>Single mask</source>
        <translation>단일 마스크</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>박스</translation>
    </message>
    <message>
        <source>The mask that fits the ground truth best: an upper bound.</source>
        <translation>Ground Truth에 가장 잘 맞는 마스크: 상한값입니다.</translation>
    </message>
    <message>
        <source>The two masks whose union fits the ground truth best: an upper bound for two objects.</source>
        <translation>합집합이 Ground Truth에 가장 잘 맞는 두 마스크: 두 객체에 대한 상한값입니다.</translation>
    </message>
    <message>
        <source>The noun phrase most similar to the referring expression, by word vectors.</source>
        <translation>단어 벡터 기준으로 참조 표현과 가장 유사한 명사구.</translation>
    </message>
    <message>
        <source>A judge is shown the masks and picks the one that fits the expression.</source>
        <translation>심판에게 마스크를 보여 주고 표현에 맞는 것을 고르게 합니다.</translation>
    </message>
    <message>
        <source>The mask for which Segment Anything predicts the highest IoU.</source>
        <translation>Segment Anything이 가장 높은 IoU를 예측한 마스크.</translation>
    </message>
    <message>
        <source>Masks at several peaks of a noun phrase&apos;s heat map, united; the best phrase by ground truth.</source>
        <translation>명사구 히트맵의 여러 피크에서 얻은 마스크의 합집합. 구는 Ground Truth 기준으로 최선인 것.</translation>
    </message>
    <message>
        <source>The only mask there is: of models that give one.</source>
        <translation>유일한 마스크: 하나만 출력하는 모델용.</translation>
    </message>
    <message>
        <source>The masks of the boxes that the model wrote.</source>
        <translation>모델이 쓴 박스의 마스크.</translation>
    </message>
    <message>
        <source>Highest IoU with the ground truth</source>
        <translation>Ground Truth와의 IoU가 최대</translation>
    </message>
    <message>
        <source>The object is not in the image: no mask is right</source>
        <translation>객체가 이미지에 없음: 맞는 마스크가 없습니다</translation>
    </message>
    <message>
        <source>No mask touches the ground truth</source>
        <translation>Ground Truth에 닿는 마스크가 없음</translation>
    </message>
    <message>
        <source>There is no mask to choose from</source>
        <translation>고를 마스크가 없음</translation>
    </message>
    <message>
        <source>There is no ground truth to compare with</source>
        <translation>비교할 Ground Truth가 없음</translation>
    </message>
    <message>
        <source>There is no expression to look for</source>
        <translation>찾을 표현이 없음</translation>
    </message>
    <message>
        <source>The expression names one object: no pair</source>
        <translation>표현이 객체 하나를 가리킴: 쌍 없음</translation>
    </message>
    <message>
        <source>There is only one mask: no pair</source>
        <translation>마스크가 하나뿐임: 쌍 없음</translation>
    </message>
    <message>
        <source>The noun phrase most similar to the expression</source>
        <translation>표현과 가장 유사한 명사구</translation>
    </message>
    <message>
        <source>The best similarity lies below the cut</source>
        <translation>최고 유사도가 임계값보다 낮음</translation>
    </message>
    <message>
        <source>No noun phrase is similar to the expression</source>
        <translation>표현과 유사한 명사구가 없음</translation>
    </message>
    <message>
        <source>The similarity of the noun phrases is not known</source>
        <translation>명사구의 유사도를 알 수 없음</translation>
    </message>
    <message>
        <source>Highest predicted IoU</source>
        <translation>예측 IoU가 최대</translation>
    </message>
    <message>
        <source>The judge&apos;s choice</source>
        <translation>심판의 선택</translation>
    </message>
    <message>
        <source>The only mask: nobody was asked</source>
        <translation>유일한 마스크: 묻지 않음</translation>
    </message>
    <message>
        <source>The judge says that the object is not in the image</source>
        <translation>심판이 객체가 이미지에 없다고 함</translation>
    </message>
    <message>
        <source>No judge was there to ask</source>
        <translation>물어볼 심판이 없음</translation>
    </message>
    <message>
        <source>The run was made without several instances</source>
        <translation>여러 인스턴스 없이 만든 런임</translation>
    </message>
    <message>
        <source>The only mask of the image</source>
        <translation>이미지의 유일한 마스크</translation>
    </message>
    <message>
        <source>There is more than one mask</source>
        <translation>마스크가 둘 이상임</translation>
    </message>
    <message>
        <source>The masks of all boxes, united</source>
        <translation>모든 박스의 마스크 합집합</translation>
    </message>
    <message>
        <source>The run is not one of the box baseline</source>
        <translation>박스 기준선 런이 아님</translation>
    </message>
    <message>
        <source>As chosen in the published files</source>
        <translation>공개 파일의 선택대로</translation>
    </message>
    <message>
        <source>The published files choose no mask</source>
        <translation>공개 파일에서 선택한 마스크 없음</translation>
    </message>
    <message>
        <source>The reply could not be understood</source>
        <translation>응답을 이해할 수 없음</translation>
    </message>
    <message>
        <source>The reply names a picture that was not shown</source>
        <translation>응답이 보여 주지 않은 이미지를 가리킴</translation>
    </message>
    <message>
        <source>Another order of the pictures gave another choice</source>
        <translation>이미지 순서를 바꾸니 다른 선택이 나옴</translation>
    </message>
    <message>
        <source>This image was skipped: its benchmark has no expression for it.</source>
        <translation>이 이미지는 건너뛰었습니다: 벤치마크에 표현이 없습니다.</translation>
    </message>
    <message>
        <source>The imported files hold no prediction for this image.</source>
        <translation>가져온 파일에 이 이미지의 예측이 없습니다.</translation>
    </message>
    <message>
        <source>Is the object there?</source>
        <translation>객체가 있는가?</translation>
    </message>
    <message>
        <source>Which mask?</source>
        <translation>어느 마스크인가?</translation>
    </message>
    <message>
        <source>Which mask, in another order?</source>
        <translation>순서를 바꾸면 어느 마스크인가?</translation>
    </message>
    <message>
        <source>Which mask, replayed?</source>
        <translation>다시 실행하면 어느 마스크인가?</translation>
    </message>
    <message>
        <source>Is the answer right?</source>
        <translation>답변이 맞는가?</translation>
    </message>
    <message>
        <source>Which concept?</source>
        <translation>어느 개념인가?</translation>
    </message>
    <message>
        <source>Grouping of noun phrases</source>
        <translation>명사구 묶기</translation>
    </message>
    <message>
        <source>Merging of concepts</source>
        <translation>개념 통합</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>답변 없음</translation>
    </message>
    <message>
        <source>no verdicts on the answers yet</source>
        <translation>답변 판정이 아직 없음</translation>
    </message>
    <message>
        <source>no run of the first probing</source>
        <translation>프로빙 1의 런 없음</translation>
    </message>
    <message>
        <source>no concepts classified yet</source>
        <translation>분류된 개념이 아직 없음</translation>
    </message>
    <message>
        <source>no answers by letter</source>
        <translation>문자로 된 답변 없음</translation>
    </message>
    <message>
        <source>no complete pairs</source>
        <translation>완전한 쌍 없음</translation>
    </message>
    <message>
        <source>no phrase of the oracle</source>
        <translation>오라클의 구 없음</translation>
    </message>
    <message>
        <source>no masks in this run</source>
        <translation>이 런에 마스크 없음</translation>
    </message>
    <message>
        <source>no image with a target</source>
        <translation>타깃이 있는 이미지 없음</translation>
    </message>
    <message>
        <source>no images</source>
        <translation>이미지 없음</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>실행 안 됨</translation>
    </message>
    <message>
        <source>no choice stored</source>
        <translation>저장된 선택 없음</translation>
    </message>
    <message>
        <source>No noun phrase names the object</source>
        <translation>객체를 가리키는 명사구 없음</translation>
    </message>
    <message>
        <source>The point misses the object</source>
        <translation>점이 객체를 벗어남</translation>
    </message>
    <message>
        <source>The point is right, the masks are not</source>
        <translation>점은 맞지만 마스크가 틀림</translation>
    </message>
    <message>
        <source>A good mask was there, another was chosen</source>
        <translation>좋은 마스크가 있었지만 다른 것을 선택</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Color and appearance</source>
        <translation>색과 외형</translation>
    </message>
    <message>
        <source>Location and position</source>
        <translation>장소와 위치</translation>
    </message>
    <message>
        <source>Object part</source>
        <translation>객체의 부분</translation>
    </message>
    <message>
        <source>Context or setting</source>
        <translation>맥락 또는 배경</translation>
    </message>
    <message>
        <source>Objects and entities</source>
        <translation>객체와 개체</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>미분류</translation>
    </message>
    <message>
        <source>The chosen mask is good</source>
        <translation>선택된 마스크가 좋음</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>%1–%2 %</source>
        <translation>%1~%2 %</translation>
    </message>
    <message>
        <source>Where grounding emerges</source>
        <translation>그라운딩이 나타나는 위치</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>개념</translation>
    </message>
    <message>
        <source>Answer and place</source>
        <translation>답과 위치</translation>
    </message>
    <message>
        <source>Right answers by</source>
        <translation>항목별 정답</translation>
    </message>
    <message>
        <source>IoU of the selectors</source>
        <translation>선택기의 IoU</translation>
    </message>
    <message>
        <source>Where IoU is lost</source>
        <translation>IoU가 손실되는 곳</translation>
    </message>
    <message>
        <source>Run against run</source>
        <translation>런 간 비교</translation>
    </message>
    <message>
        <source>Samples by where the oracle&apos;s phrase begins in the answer</source>
        <translation>답변에서 오라클의 구가 시작되는 위치별 샘플</translation>
    </message>
    <message>
        <source>Samples by what the oracle&apos;s phrase speaks of, by anybody&apos;s labels; a phrase may have several</source>
        <translation>오라클의 구가 말하는 내용별 샘플(모든 사람의 레이블 기준). 구 하나에 여러 개일 수 있습니다</translation>
    </message>
    <message>
        <source>Samples by whether the answer is right and whether the mask&apos;s IoU is 0.5 or more, each sample by itself</source>
        <translation>답의 정오와 마스크 IoU가 0.5 이상인지에 따른 샘플(샘플마다 개별)</translation>
    </message>
    <message>
        <source>Share of samples with a right answer, each sample by itself</source>
        <translation>정답인 샘플의 비율(샘플마다 개별)</translation>
    </message>
    <message>
        <source>Samples by the IoU of what each selector chose</source>
        <translation>각 선택기가 선택한 것의 IoU별 샘플</translation>
    </message>
    <message>
        <source>Mean IoU from the oracle&apos;s down to the automatic one&apos;s; what each cause takes away</source>
        <translation>오라클에서 자동 선택까지의 평균 IoU와 각 원인에 따른 손실</translation>
    </message>
    <message>
        <source>IoU of each sample in this run and in another one; on the dashed line both are alike</source>
        <translation>이 런과 다른 런에서 각 샘플의 IoU. 점선 위에서는 둘이 같습니다</translation>
    </message>
    <message>
        <source>Needs answers that were judged or given by letter. This run has none: review the answers.</source>
        <translation>판정되었거나 문자로 된 답변이 필요합니다. 이 런에는 없습니다: 답변을 검토하세요.</translation>
    </message>
    <message>
        <source>Needs automatic choices and an evaluation, which looks for the causes.</source>
        <translation>자동 선택과, 원인을 찾는 평가가 필요합니다.</translation>
    </message>
    <message>
        <source>Choose another run of this benchmark.</source>
        <translation>이 벤치마크의 다른 런을 선택하세요.</translation>
    </message>
    <message>
        <source>No sample of this run was scored yet.</source>
        <translation>이 런에서 채점된 샘플이 아직 없습니다.</translation>
    </message>
    <message>
        <source>begins at, % of the answer · bars: samples</source>
        <translation>시작 위치(답변의 %) · 막대: 샘플</translation>
    </message>
    <message>
        <source>bars: samples</source>
        <translation>막대: 샘플</translation>
    </message>
    <message>
        <source>right answers · number of samples</source>
        <translation>정답 · 샘플 수</translation>
    </message>
    <message>
        <source>IoU · bars: samples</source>
        <translation>IoU · 막대: 샘플</translation>
    </message>
    <message>
        <source>mean IoU · number of samples</source>
        <translation>평균 IoU · 샘플 수</translation>
    </message>
    <message>
        <source>IoU in this run</source>
        <translation>이 런의 IoU</translation>
    </message>
    <message>
        <source>IoU in the other run</source>
        <translation>다른 런의 IoU</translation>
    </message>
    <message>
        <source>%1, IoU %2</source>
        <translation>%1, IoU %2</translation>
    </message>
    <message>
        <source>this run %1, other run %2</source>
        <translation>이 런 %1, 다른 런 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n sample(s)</source>
        <translation>
            <numerusform>%1: 샘플 %n개 중 %2개</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1; of all: %2</source>
        <translation>, %1(전체: %2)</translation>
    </message>
    <message>
        <source>%1 (asked for)</source>
        <translation>%1(쿼리로 지정됨)</translation>
    </message>
    <message>
        <source>Needs phrases of the oracle whose place in the answer is known.</source>
        <translation>답변에서의 위치를 아는 오라클의 구가 필요합니다.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>the sample&apos;s id</source>
        <translation>샘플 ID</translation>
    </message>
    <message>
        <source>place in the benchmark, from 1</source>
        <translation>벤치마크 내 위치(1부터)</translation>
    </message>
    <message>
        <source>name of the image file</source>
        <translation>이미지 파일 이름</translation>
    </message>
    <message>
        <source>referring expression</source>
        <translation>참조 표현</translation>
    </message>
    <message>
        <source>question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>objects of the expression</source>
        <translation>표현이 가리키는 객체</translation>
    </message>
    <message>
        <source>answer options</source>
        <translation>답변 선택지</translation>
    </message>
    <message>
        <source>the right option</source>
        <translation>올바른 선택지</translation>
    </message>
    <message>
        <source>whether there is ground truth</source>
        <translation>Ground Truth 유무</translation>
    </message>
    <message>
        <source>the expression fits several things</source>
        <translation>표현이 여러 대상에 해당함</translation>
    </message>
    <message>
        <source>a person corrected the sample</source>
        <translation>사람이 샘플을 수정함</translation>
    </message>
    <message>
        <source>notes by people</source>
        <translation>사람이 쓴 메모</translation>
    </message>
    <message>
        <source>how far the run is</source>
        <translation>런의 진행 단계</translation>
    </message>
    <message>
        <source>why the sample failed</source>
        <translation>샘플이 실패한 이유</translation>
    </message>
    <message>
        <source>time the sample took</source>
        <translation>샘플 소요 시간</translation>
    </message>
    <message>
        <source>the model&apos;s answer</source>
        <translation>모델의 답변</translation>
    </message>
    <message>
        <source>tokens of the answer</source>
        <translation>답변의 토큰</translation>
    </message>
    <message>
        <source>noun phrases of the answer</source>
        <translation>답변의 명사구</translation>
    </message>
    <message>
        <source>number of noun phrases</source>
        <translation>명사구 수</translation>
    </message>
    <message>
        <source>number of masks</source>
        <translation>마스크 수</translation>
    </message>
    <message>
        <source>oracle&apos;s IoU minus the automatic one&apos;s</source>
        <translation>오라클 IoU에서 자동 선택 IoU를 뺀 값</translation>
    </message>
    <message>
        <source>where the oracle&apos;s phrase begins, 0 to 1</source>
        <translation>오라클의 구가 시작되는 위치(0~1)</translation>
    </message>
    <message>
        <source>concept of the oracle&apos;s phrase, a to f</source>
        <translation>오라클 구의 개념(a~f)</translation>
    </message>
    <message>
        <source>what was odd about a choice</source>
        <translation>선택의 이상한 점</translation>
    </message>
    <message>
        <source>whether the answer is right</source>
        <translation>답변의 정오</translation>
    </message>
    <message>
        <source>verdicts by people</source>
        <translation>사람의 판정</translation>
    </message>
    <message>
        <source>who reviewed the sample</source>
        <translation>샘플을 검토한 사람</translation>
    </message>
    <message>
        <source>IoU of the choice of: %1</source>
        <translation>선택의 IoU: %1</translation>
    </message>
    <message>
        <source>noun phrase of the choice of: %1</source>
        <translation>선택의 명사구: %1</translation>
    </message>
    <message>
        <source>masks chosen by: %1</source>
        <translation>선택한 마스크: %1</translation>
    </message>
    <message>
        <source>why, of the choice of: %1</source>
        <translation>선택 이유: %1</translation>
    </message>
    <message>
        <source>A condition is expected here, such as iou.oracle&gt;0.5 or a word.</source>
        <translation>여기에는 iou.oracle&gt;0.5 같은 조건이나 단어가 필요합니다.</translation>
    </message>
    <message>
        <source>A value is expected after “%1”.</source>
        <translation>“%1” 뒤에 값이 필요합니다.</translation>
    </message>
    <message>
        <source>The name of a field is expected after “has:”.</source>
        <translation>“has:” 뒤에 필드 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A regular expression between slashes is expected after “~”: /wing/ or /wing/i.</source>
        <translation>“~” 뒤에는 슬래시로 둘러싼 정규식이 필요합니다: /wing/ 또는 /wing/i.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>닫는 따옴표가 없습니다.</translation>
    </message>
    <message>
        <source>The slash that ends the regular expression is missing.</source>
        <translation>정규식을 끝내는 슬래시가 없습니다.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>이 괄호가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>이 괄호에 대응하는 여는 괄호가 없습니다.</translation>
    </message>
    <message>
        <source>A comma stands only between the values of one field.</source>
        <translation>쉼표는 한 필드의 값 사이에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The regular expression cannot be used: %1.</source>
        <translation>이 정규식은 사용할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>“%1” 필드가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a number; expected one such as 0.5, 50% or 0.2..0.5, or a field of numbers.</source>
        <translation>“%1”은(는) 숫자가 아닙니다. 0.5, 50%, 0.2..0.5 같은 숫자나 숫자 필드가 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is a number; compare it with &lt; &gt; or =.</source>
        <translation>“%1”은(는) 숫자입니다. &lt; &gt; = 로 비교하세요.</translation>
    </message>
    <message>
        <source>“%1” is text; use : = or ~.</source>
        <translation>“%1”은(는) 텍스트입니다. : = ~ 를 사용하세요.</translation>
    </message>
    <message>
        <source>The query is too long, or its brackets are too deep.</source>
        <translation>쿼리가 너무 길거나 괄호가 너무 깊습니다.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean %2?</source>
        <translation>“%1” 필드가 없습니다. %2을(를) 찾으셨나요?</translation>
    </message>
    <message>
        <source>the pair of questions it belongs to</source>
        <translation>속한 질문 쌍</translation>
    </message>
    <message>
        <source>visual pattern that is asked for</source>
        <translation>묻는 시각 패턴</translation>
    </message>
    <message>
        <source>task of the benchmark</source>
        <translation>벤치마크의 태스크</translation>
    </message>
    <message>
        <source>data set the image comes from</source>
        <translation>이미지의 출처 데이터셋</translation>
    </message>
    <message>
        <source>where grounding was lost, once evaluated</source>
        <translation>그라운딩이 손실된 곳(평가 후)</translation>
    </message>
    <message>
        <source>IoU in the other run, of the choice of: %1</source>
        <translation>다른 런에서 선택의 IoU: %1</translation>
    </message>
</context>
<context>
    <name>SampleViews</name>
    <message>
        <source>All samples</source>
        <translation>모든 샘플</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>미완료</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>타깃 없음</translation>
    </message>
    <message>
        <source>Oracle and automatic chose unlike</source>
        <translation>오라클과 자동의 선택이 다름</translation>
    </message>
    <message>
        <source>Automatic missed what the oracle found</source>
        <translation>오라클은 찾고 자동은 놓침</translation>
    </message>
    <message>
        <source>Right answer, wrong place</source>
        <translation>답은 맞고 위치는 틀림</translation>
    </message>
    <message>
        <source>Wrong answer, right place</source>
        <translation>답은 틀리고 위치는 맞음</translation>
    </message>
</context>
<context>
    <name>SaveQuestion</name>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1이(가) 이미 있습니다. 바꿀까요?</translation>
    </message>
</context>
<context>
    <name>TokenFigure</name>
    <message>
        <source>Attention to the image</source>
        <translation>이미지에 대한 어텐션</translation>
    </message>
    <message>
        <source>How much of the token&apos;s attention goes to the image; the rest goes to the prompt and the answer so far</source>
        <translation>토큰의 어텐션 중 이미지로 가는 비율. 나머지는 프롬프트와 지금까지의 답변으로 갑니다</translation>
    </message>
    <message>
        <source>Lift on the ground truth</source>
        <translation>Ground Truth에 대한 리프트</translation>
    </message>
    <message>
        <source>Share of the token&apos;s attention to the image that lies on the ground truth, over the share of the image that it covers: 1 (dashed) is what an even look at the image would give</source>
        <translation>이미지에 대한 어텐션 중 Ground Truth 위에 있는 비율을, Ground Truth가 이미지에서 차지하는 비율로 나눈 값. 1(점선)은 이미지를 고르게 볼 때의 값입니다</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>The probability the model gave to this token</source>
        <translation>모델이 이 토큰에 부여한 확률</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>서프라이절</translation>
    </message>
    <message>
        <source>Negative natural logarithm of the probability: how little the token was expected</source>
        <translation>확률의 음의 자연로그: 토큰이 얼마나 예상 밖이었는지</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>groundscope::Actions</name>
    <message>
        <source>Open &amp;Benchmark…</source>
        <translation>벤치마크 열기(&amp;B)…</translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation>런 열기(&amp;R)…</translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation>데모 열기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Run File…</source>
        <translation>새 런 파일(&amp;N)…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy of the Run…</source>
        <translation>런 사본 저장(&amp;C)…</translation>
    </message>
    <message>
        <source>B&amp;uild a Benchmark…</source>
        <translation>벤치마크 작성(&amp;U)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Evaluate the Run</source>
        <translation>런 평가(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Compare Runs…</source>
        <translation>런 비교(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Judge the Answers…</source>
        <translation>답변 판정(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Review Answers and Concepts</source>
        <translation>답변과 개념 검토(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>명령 팔레트(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit Keyboard Shortcuts…</source>
        <translation>키보드 단축키 편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About GroundScope</source>
        <translation>GroundScope 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>다음 이미지(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>이전 이미지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;First Image</source>
        <translation>첫 이미지(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last Image</source>
        <translation>마지막 이미지(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go to Image…</source>
        <translation>이미지로 이동(&amp;G)…</translation>
    </message>
    <message>
        <source>Next Unre&amp;viewed Image</source>
        <translation>다음 미검토 이미지(&amp;V)</translation>
    </message>
    <message>
        <source>Previous Unrevie&amp;wed Image</source>
        <translation>이전 미검토 이미지(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>찾기(&amp;I)…</translation>
    </message>
    <message>
        <source>Next Noun P&amp;hrase</source>
        <translation>다음 명사구(&amp;H)</translation>
    </message>
    <message>
        <source>Previous Noun Ph&amp;rase</source>
        <translation>이전 명사구(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;Token</source>
        <translation>다음 토큰(&amp;T)</translation>
    </message>
    <message>
        <source>Previous To&amp;ken</source>
        <translation>이전 토큰(&amp;K)</translation>
    </message>
    <message>
        <source>Pla&amp;y or Pause the Answer</source>
        <translation>답변 재생/일시 정지(&amp;Y)</translation>
    </message>
    <message>
        <source>Pin for a &amp;Difference, or Take the Pin Away</source>
        <translation>차이 비교용 고정/해제(&amp;D)</translation>
    </message>
    <message>
        <source>Which Words Look Here: &amp;Box</source>
        <translation>여기를 보는 단어: 박스(&amp;B)</translation>
    </message>
    <message>
        <source>Which Words Look Here: &amp;Polygon</source>
        <translation>여기를 보는 단어: 다각형(&amp;P)</translation>
    </message>
    <message>
        <source>Mask &amp;1</source>
        <translation>마스크 &amp;1</translation>
    </message>
    <message>
        <source>Mask &amp;2</source>
        <translation>마스크 &amp;2</translation>
    </message>
    <message>
        <source>Mask &amp;3</source>
        <translation>마스크 &amp;3</translation>
    </message>
    <message>
        <source>&amp;Oracle&apos;s Choice</source>
        <translation>오라클의 선택(&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;utomatic Choice</source>
        <translation>자동 선택(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ground Truth</source>
        <translation>Ground Truth(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Heat Map</source>
        <translation>히트맵(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>마스크(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>점(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;All Overlays</source>
        <translation>모든 오버레이(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit in Window</source>
        <translation>창에 맞추기(&amp;F)</translation>
    </message>
    <message>
        <source>Actual &amp;Size</source>
        <translation>실제 크기(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Wheel Zooms</source>
        <translation>휠로 확대/축소(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>전체 화면(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>레이아웃 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>검사(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>감사(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>어노테이션(&amp;N)</translation>
    </message>
    <message>
        <source>Anal&amp;yse</source>
        <translation>분석(&amp;Y)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>시스템 설정 따르기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>고대비(&amp;H)</translation>
    </message>
    <message>
        <source>Run &amp;This Image</source>
        <translation>이 이미지 실행(&amp;T)</translation>
    </message>
    <message>
        <source>Run &amp;All Images</source>
        <translation>모든 이미지 실행(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Choose &amp;Models…</source>
        <translation>모델 선택(&amp;M)…</translation>
    </message>
    <message>
        <source>Use the &amp;Demo Models</source>
        <translation>데모 모델 사용(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Free the Models&apos; Memory</source>
        <translation>모델 메모리 해제(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep Attention per Head</source>
        <translation>헤드별 어텐션 보존(&amp;K)</translation>
    </message>
    <message>
        <source>Run &amp;Settings…</source>
        <translation>런 설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Probing &amp;1: question and options</source>
        <translation>프로빙 &amp;1: 질문과 선택지</translation>
    </message>
    <message>
        <source>Probing &amp;2: identify the expression</source>
        <translation>프로빙 &amp;2: 표현 식별</translation>
    </message>
    <message>
        <source>Probing &amp;3: answer by letter</source>
        <translation>프로빙 &amp;3: 문자로 답변</translation>
    </message>
    <message>
        <source>Probing &amp;4: write boxes</source>
        <translation>프로빙 &amp;4: 박스 쓰기</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation>최근 파일 열기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>도구(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Wor&amp;kspace</source>
        <translation>작업 공간(&amp;K)</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>패널(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>모두 실행</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>작업 공간</translation>
    </message>
    <message>
        <source>&amp;Pause or Continue</source>
        <translation>일시 정지/계속(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What If…</source>
        <translation>질문 바꿔 보기(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;All Noun Phrases</source>
        <translation>모든 명사구(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>그림(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Data Check…</source>
        <translation>데이터 점검(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose &amp;Masks by the Endpoint…</source>
        <translation>엔드포인트로 마스크 선택(&amp;M)…</translation>
    </message>
    <message>
        <source>Which Words Look Here: Br&amp;ush</source>
        <translation>여기를 보는 단어: 브러시(&amp;U)</translation>
    </message>
    <message>
        <source>Heat &amp;Map Only</source>
        <translation>히트맵만(&amp;M)</translation>
    </message>
    <message>
        <source>Attend-and-Segment&apos;s &amp;Choice</source>
        <translation>Attend-and-Segment의 선택(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bare Image While Held</source>
        <translation>누르는 동안 이미지만(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;duce Motion</source>
        <translation>움직임 줄이기(&amp;D)</translation>
    </message>
    <message>
        <source>Next Pan&amp;el</source>
        <translation>다음 패널(&amp;E)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>이전 패널(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Samples to List</source>
        <translation>나열할 샘플(&amp;S)</translation>
    </message>
</context>
<context>
    <name>groundscope::AgreementBox</name>
    <message>
        <source>Cohen&apos;s κ = %1</source>
        <translation>Cohen의 κ = %1</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ is not defined: both always say the same</source>
        <translation>Cohen의 κ를 정의할 수 없음: 두 사람이 항상 같은 판정을 함</translation>
    </message>
    <message>
        <source>Agreement of two annotators</source>
        <translation>두 어노테이터의 일치도</translation>
    </message>
    <message>
        <source>First annotator</source>
        <translation>첫째 어노테이터</translation>
    </message>
    <message>
        <source>Second annotator</source>
        <translation>둘째 어노테이터</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>일치도</translation>
    </message>
    <message>
        <source>Where the annotators differ</source>
        <translation>어노테이터의 불일치 항목</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>First</source>
        <translation>첫째</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>둘째</translation>
    </message>
</context>
<context>
    <name>groundscope::AlignmentDock</name>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Choose runs of this benchmark to see them side by side.</source>
        <translation>나란히 보려면 이 벤치마크의 런을 선택하세요.</translation>
    </message>
    <message>
        <source>&amp;Selector:</source>
        <translation>선택기(&amp;S):</translation>
    </message>
    <message>
        <source>Selector whose choices are compared</source>
        <translation>선택을 비교할 선택기</translation>
    </message>
    <message>
        <source>Heat map &amp;minus the first run&apos;s</source>
        <translation>히트맵 − 첫 런(&amp;M)</translation>
    </message>
    <message>
        <source>The maps of the aligned words, cell by cell, minus that of the run that is open</source>
        <translation>정렬된 단어의 맵에서 열려 있는 런의 맵을 셀마다 뺀 것</translation>
    </message>
    <message>
        <source>&amp;Choose Runs…</source>
        <translation>런 선택(&amp;C)…</translation>
    </message>
    <message>
        <source>Answers of the runs, aligned piece by piece</source>
        <translation>조각별로 정렬한 런의 답변</translation>
    </message>
    <message>
        <source>= all runs say the same here, ≠ they differ</source>
        <translation>= 모든 런이 같음, ≠ 서로 다름</translation>
    </message>
    <message>
        <source>No answers for this image</source>
        <translation>이 이미지의 답변 없음</translation>
    </message>
</context>
<context>
    <name>groundscope::AlignmentModel</name>
    <message>
        <source>nothing here</source>
        <translation>여기 없음</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, 다름</translation>
    </message>
</context>
<context>
    <name>groundscope::AnalysisDesk</name>
    <message>
        <source>Run to Set Beside This One</source>
        <translation>이 런과 나란히 볼 런</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScope 런 (*.gsrun)</translation>
    </message>
</context>
<context>
    <name>groundscope::AnalysisDock</name>
    <message>
        <source>Analysis</source>
        <translation>분석</translation>
    </message>
    <message>
        <source>Open a run to see how its figures are spread.</source>
        <translation>수치 분포를 보려면 런을 여세요.</translation>
    </message>
    <message>
        <source>Filled bars and discs: samples listed. Hollow ones: all. Press a bar to list its samples, drag over several for a range</source>
        <translation>채워진 막대와 원: 나열된 샘플. 빈 것: 전체. 막대를 누르면 샘플을 나열하고, 여러 막대를 드래그하면 범위 지정</translation>
    </message>
    <message>
        <source>All Samples</source>
        <translation>모든 샘플</translation>
    </message>
    <message>
        <source>Take the query away</source>
        <translation>쿼리 해제</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>샘플 %n개 중 %1개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::AnnotationEditor</name>
    <message>
        <source>Joins. %1</source>
        <translation>합칩니다. %1</translation>
    </message>
    <message>
        <source>Cuts. %1</source>
        <translation>잘라냅니다. %1</translation>
    </message>
</context>
<context>
    <name>groundscope::AnnotationModel</name>
    <message>
        <source>Hole %1</source>
        <translation>구멍 %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>부분 %1</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>도형 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and label of a shape</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(mask)</source>
        <translation>(마스크)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n vertices, %2 square pixels</source>
        <translation>
            <numerusform>%1, 꼭짓점 %n개, %2제곱픽셀</numerusform>
        </translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>도형</translation>
    </message>
    <message>
        <source>Vertices</source>
        <translation>꼭짓점</translation>
    </message>
    <message>
        <source>Area (px²)</source>
        <translation>면적(px²)</translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerBrowser</name>
    <message>
        <source>Answer of the model</source>
        <translation>모델의 답변</translation>
    </message>
    <message>
        <source>Noun phrase %1: show its heat map</source>
        <translation>명사구 %1: 히트맵 표시</translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerDock</name>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Question and expression</source>
        <translation>질문과 표현</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>선택지</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>참조 표현</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation>모델의 답변</translation>
    </message>
    <message>
        <source>Previous noun phrase</source>
        <translation>이전 명사구</translation>
    </message>
    <message>
        <source>Previous noun phrase (&lt;)</source>
        <translation>이전 명사구 (&lt;)</translation>
    </message>
    <message>
        <source>Next noun phrase</source>
        <translation>다음 명사구</translation>
    </message>
    <message>
        <source>Next noun phrase (&gt;)</source>
        <translation>다음 명사구 (&gt;)</translation>
    </message>
    <message>
        <source>Open a benchmark and choose a sample.</source>
        <translation>벤치마크를 열고 샘플을 선택하세요.</translation>
    </message>
    <message>
        <source>This sample has no question.</source>
        <translation>이 샘플에는 질문이 없습니다.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>✓ %1 – correct, chosen by the model</source>
        <translation>✓ %1 – 정답, 모델이 선택함</translation>
    </message>
    <message>
        <source>✓ %1 – correct</source>
        <translation>✓ %1 – 정답</translation>
    </message>
    <message>
        <source>✗ %1 – chosen by the model</source>
        <translation>✗ %1 – 모델이 선택함</translation>
    </message>
    <message>
        <source>The model is answering …</source>
        <translation>모델이 답변하는 중…</translation>
    </message>
    <message>
        <source>Answer of the model (cut at the length limit)</source>
        <translation>모델의 답변(길이 제한에서 잘림)</translation>
    </message>
    <message>
        <source>The model answered with nothing.</source>
        <translation>모델이 아무것도 답하지 않았습니다.</translation>
    </message>
    <message>
        <source>No noun phrases</source>
        <translation>명사구 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n noun phrase(s)</source>
        <translation>
            <numerusform>명사구 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, at %3 %: %4</source>
        <translation>%1/%2, 위치 %3 %: %4</translation>
    </message>
</context>
<context>
    <name>groundscope::AssistController</name>
    <message>
        <source>Loading the segmenter…</source>
        <translation>세그멘터를 불러오는 중…</translation>
    </message>
    <message>
        <source>The segmenter is busy with a run…</source>
        <translation>세그멘터가 런에서 사용 중입니다…</translation>
    </message>
    <message>
        <source>The segmenter is reading the image…</source>
        <translation>세그멘터가 이미지를 읽는 중…</translation>
    </message>
    <message>
        <source>Segmenting…</source>
        <translation>세그멘테이션 중…</translation>
    </message>
    <message>
        <source> %1 %</source>
        <translation> %1 %</translation>
    </message>
    <message>
        <source>%1 (demo segmenter: knows synthetic scenes only)</source>
        <translation>%1(데모 세그멘터: 합성 장면만 지원)</translation>
    </message>
</context>
<context>
    <name>groundscope::AuditDesk</name>
    <message>
        <source>Every image is audited. Tell now whose mask was whose?</source>
        <translation>모든 이미지를 감사했습니다. 어느 마스크가 어느 선택기의 것인지 지금 표시할까요?</translation>
    </message>
    <message>
        <source>End the Blind Audit</source>
        <translation>블라인드 감사 종료</translation>
    </message>
    <message>
        <source>Export Verdicts</source>
        <translation>판정 내보내기</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>표 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장함: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::AuditPage</name>
    <message>
        <source>Verdict on two choices, with its reasons</source>
        <translation>두 선택에 대한 판정과 그 이유</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>참조 표현</translation>
    </message>
    <message>
        <source>First selector</source>
        <translation>첫째 선택기</translation>
    </message>
    <message>
        <source>Second selector</source>
        <translation>둘째 선택기</translation>
    </message>
    <message>
        <source>Why there is nothing to audit</source>
        <translation>감사할 것이 없는 이유</translation>
    </message>
    <message>
        <source>What the blind verdicts say</source>
        <translation>블라인드 판정 결과</translation>
    </message>
    <message>
        <source>Shown once two annotators have audited images.</source>
        <translation>두 어노테이터가 이미지를 감사하면 표시됩니다.</translation>
    </message>
    <message>
        <source>Alt+%1, wherever the keyboard is</source>
        <translation>Alt+%1(키보드 포커스 위치와 무관)</translation>
    </message>
    <message>
        <source>Clear (Alt+0)</source>
        <translation>지우기(Alt+0)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Alt+Shift+%1, or %1 while the keyboard is here</source>
        <translation>Alt+Shift+%1, 또는 여기에 포커스가 있을 때 %1</translation>
    </message>
    <message>
        <source>Note (Alt+6)</source>
        <translation>메모(Alt+6)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>&amp;On to the next after a verdict</source>
        <translation>판정 후 다음으로 이동(&amp;O)</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>블라인드</translation>
    </message>
    <message>
        <source>Hides whose mask is whose and shuffles the sides</source>
        <translation>누구의 마스크인지 숨기고 좌우를 섞습니다</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Resume at %1</source>
        <translation>%1부터 재개</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>표현: %1</translation>
    </message>
    <message>
        <source>There are no two choices to compare for this image.</source>
        <translation>이 이미지에는 비교할 두 선택이 없습니다.</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildPanel</name>
    <message>
        <source>Referring e&amp;xpression</source>
        <translation>참조 표현(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Instances in the picture, by class</source>
        <translation>이미지의 인스턴스(클래스별)(&amp;I)</translation>
    </message>
    <message>
        <source>Instances by class: ticked ones belong to the object in question</source>
        <translation>클래스별 인스턴스: 선택한 것이 질문 대상 객체에 속합니다</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>메모(&amp;O)</translation>
    </message>
    <message>
        <source>Answer: (%1)</source>
        <translation>답변: (%1)</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Proposed by %1: no class of this picture</source>
        <translation>%1의 제안: 이 이미지의 클래스 없음</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>%1의 제안: %2</translation>
    </message>
    <message>
        <source>Nothing is proposed yet: Ctrl+R proposes by rules.</source>
        <translation>아직 제안이 없습니다: Ctrl+R로 규칙에 따라 제안합니다.</translation>
    </message>
    <message>
        <source>A red box marks one object: Shift+click keeps that one of its class alone.</source>
        <translation>빨간 박스는 객체 하나를 표시합니다: Shift+클릭하면 같은 클래스에서 그것만 유지합니다.</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>그룹 %1</translation>
    </message>
    <message>
        <source>instance %1</source>
        <translation>인스턴스 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pixel(s)</source>
        <translation>
            <numerusform>%1, %n픽셀</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2/%3</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>클래스 없음</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>아직 보지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing is kept or drawn: as it is, the object is not in the picture.</source>
        <translation>유지하거나 그린 것이 없습니다: 이대로면 객체가 이미지에 없는 것이 됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) kept</source>
        <translation>
            <numerusform>인스턴스 %n개 유지</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) drawn</source>
        <translation>
            <numerusform>도형 %n개 그림</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::BuildQuestionModel</name>
    <message>
        <source>… begun</source>
        <translation>… 시작함</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 완료</translation>
    </message>
    <message>
        <source>∅ no object</source>
        <translation>∅ 객체 없음</translation>
    </message>
    <message>
        <source>↷ later</source>
        <translation>↷ 나중에</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildWindow</name>
    <message>
        <source>Build a Benchmark</source>
        <translation>벤치마크 작성</translation>
    </message>
    <message>
        <source>Build a benchmark</source>
        <translation>벤치마크 작성</translation>
    </message>
    <message>
        <source>Begin a new project (Ctrl+N) or open one (Ctrl+O).</source>
        <translation>새 프로젝트를 시작하거나(Ctrl+N) 기존 프로젝트를 여세요(Ctrl+O).</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>프로젝트(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>인스턴스(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>도구(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>판정(&amp;V)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>A&amp;nnotator:</source>
        <translation>어노테이터(&amp;N):</translation>
    </message>
    <message>
        <source>Annotator: whose decisions are shown and made</source>
        <translation>어노테이터: 결정을 표시하고 입력하는 사람</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Questions decided</source>
        <translation>결정된 질문</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>작업 진행률</translation>
    </message>
    <message>
        <source>Questions and where they stand</source>
        <translation>질문과 상태</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Object in Question</source>
        <translation>질문 대상 객체</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>클래스 없음</translation>
    </message>
    <message numerus="yes">
        <source>question %1, %n instance(s) kept</source>
        <translation>
            <numerusform>질문 %1, 인스턴스 %n개 유지</numerusform>
        </translation>
    </message>
    <message>
        <source>No specific object</source>
        <translation>특정 객체 없음</translation>
    </message>
    <message>
        <source>This was drawn. Ctrl+J edits drawn shapes.</source>
        <translation>그린 도형입니다. Ctrl+J로 그린 도형을 편집합니다.</translation>
    </message>
    <message>
        <source>No instance here. P draws what is missing.</source>
        <translation>여기에는 인스턴스가 없습니다. P로 빠진 것을 그립니다.</translation>
    </message>
    <message>
        <source>Click keeps or drops an instance, Shift+click keeps it alone of its class, P draws what is missing.</source>
        <translation>클릭으로 인스턴스 유지/제외, Shift+클릭으로 같은 클래스에서 그것만 유지, P로 빠진 것을 그립니다.</translation>
    </message>
    <message>
        <source>%1: kept. Click drops it, Shift+click keeps it alone.</source>
        <translation>%1: 유지됨. 클릭하면 제외, Shift+클릭하면 이것만 유지.</translation>
    </message>
    <message>
        <source>%1: click keeps it.</source>
        <translation>%1: 클릭하면 유지.</translation>
    </message>
    <message>
        <source>%v of %m decided</source>
        <translation>%v/%m개 결정됨</translation>
    </message>
    <message>
        <source>%v of %m decided, %1 put aside</source>
        <translation>%v/%m개 결정됨, %1개 보류됨</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 저장됨</translation>
    </message>
    <message>
        <source>… Saving</source>
        <translation>… 저장 중</translation>
    </message>
    <message>
        <source>✗ Not saved</source>
        <translation>✗ 저장되지 않음</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>새 프로젝트(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>프로젝트 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>다른 이름으로 프로젝트 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Propose Objects by Rules</source>
        <translation>규칙으로 객체 제안(&amp;P)</translation>
    </message>
    <message>
        <source>Propose Objects by a &amp;Model…</source>
        <translation>모델로 객체 제안(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Compare Annotators…</source>
        <translation>어노테이터 비교(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Write Benchmark…</source>
        <translation>벤치마크 쓰기(&amp;W)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next Question</source>
        <translation>다음 질문(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Question</source>
        <translation>이전 질문(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Open Question</source>
        <translation>다음 미결정 질문(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete Drawn Shape</source>
        <translation>그린 도형 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Edit &amp;Expression</source>
        <translation>표현 편집(&amp;E)</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>메모 편집(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keep or Drop Instance</source>
        <translation>인스턴스 유지/제외(&amp;K)</translation>
    </message>
    <message>
        <source>Keep It &amp;Alone of Its Class</source>
        <translation>같은 클래스에서 이것만 유지(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Drop Its Whole Class</source>
        <translation>클래스 전체 제외(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next Instance</source>
        <translation>다음 인스턴스(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Instance</source>
        <translation>이전 인스턴스(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Done, to the Next</source>
        <translation>완료하고 다음으로(&amp;D)</translation>
    </message>
    <message>
        <source>No Specific &amp;Object</source>
        <translation>특정 객체 없음(&amp;O)</translation>
    </message>
    <message>
        <source>Put &amp;Aside</source>
        <translation>보류(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>되돌리기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Choose Instances</source>
        <translation>인스턴스 선택(&amp;C)</translation>
    </message>
    <message>
        <source>Edit Drawn &amp;Shapes</source>
        <translation>그린 도형 편집(&amp;S)</translation>
    </message>
    <message>
        <source>Draw a &amp;Polygon</source>
        <translation>다각형 그리기(&amp;P)</translation>
    </message>
    <message>
        <source>Draw a &amp;Rectangle</source>
        <translation>직사각형 그리기(&amp;R)</translation>
    </message>
    <message>
        <source>Draw an &amp;Ellipse</source>
        <translation>타원 그리기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>브러시(&amp;B)</translation>
    </message>
    <message>
        <source>Er&amp;aser</source>
        <translation>지우개(&amp;A)</translation>
    </message>
    <message>
        <source>All questions are decided.</source>
        <translation>모든 질문이 결정되었습니다.</translation>
    </message>
    <message>
        <source>Write Benchmark…</source>
        <translation>벤치마크 쓰기…</translation>
    </message>
    <message>
        <source>Build a Benchmark: %1</source>
        <translation>벤치마크 작성: %1</translation>
    </message>
    <message>
        <source>The question set has no question.</source>
        <translation>질문 모음에 질문이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n oddity(s) in the questions.</source>
        <translation>
            <numerusform>질문에 이상한 점이 %n건 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who you are, above: the annotator&apos;s name stands with every decision.</source>
        <translation>위에 이름을 입력하세요: 모든 결정에 어노테이터의 이름이 기록됩니다.</translation>
    </message>
    <message>
        <source>The picture is still being read. A moment, please.</source>
        <translation>이미지를 아직 읽는 중입니다. 잠시만 기다려 주세요.</translation>
    </message>
    <message>
        <source>Without its picture and annotations this question cannot be decided. Put it aside (S).</source>
        <translation>이미지와 어노테이션이 없으면 이 질문을 결정할 수 없습니다. 보류하세요(S).</translation>
    </message>
    <message>
        <source>Write the referring expression first, or say that there is no specific object (N).</source>
        <translation>먼저 참조 표현을 쓰거나 특정 객체가 없음을 표시하세요(N).</translation>
    </message>
    <message>
        <source>There is nothing left to ask %1.</source>
        <translation>%1에 물어볼 것이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 would be asked: %2.</source>
        <translation>%1에 물어볼 내용: %2.</translation>
    </message>
    <message>
        <source>Each request holds one question and the classes of its picture, no picture. Address: %1</source>
        <translation>각 요청에는 질문 하나와 이미지의 클래스가 들어 있고 이미지는 없습니다. 주소: %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message numerus="yes">
        <source>Proposals for %n question(s).</source>
        <translation>
            <numerusform>질문 %n개에 대한 제안이 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) no class of the picture.</source>
        <translation>
            <numerusform>그중 %n개는 이미지의 클래스를 가리키지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have no annotations.</source>
        <translation>
            <numerusform>이미지 %n개에 어노테이션이 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n개가 실패했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) written.</source>
        <translation>
            <numerusform>샘플 %n개를 썼습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left out, not decided yet.</source>
        <translation>
            <numerusform>아직 결정되지 않은 질문 %n개를 제외했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at It</source>
        <translation>확인하기</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>프로젝트 열기</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>다른 이름으로 프로젝트 저장</translation>
    </message>
    <message>
        <source>Two annotators are needed: the second one enters another name above and goes through the questions.</source>
        <translation>어노테이터가 두 명 필요합니다: 둘째 어노테이터는 위에 다른 이름을 입력하고 질문을 진행하세요.</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>The last decisions could not be saved.</source>
        <translation>마지막 결정을 저장할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Close &amp;Without Saving</source>
        <translation>저장하지 않고 닫기(&amp;W)</translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateDock</name>
    <message>
        <source>Masks</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>&amp;Heat map only</source>
        <translation>히트맵만(&amp;H)</translation>
    </message>
    <message>
        <source>Show the heat map without a mask (0)</source>
        <translation>마스크 없이 히트맵 표시 (0)</translation>
    </message>
    <message>
        <source>Run this image to see its masks.</source>
        <translation>마스크를 보려면 이 이미지를 실행하세요.</translation>
    </message>
    <message>
        <source>Masks of the noun phrase</source>
        <translation>명사구의 마스크</translation>
    </message>
    <message>
        <source>No masks were proposed for this noun phrase.</source>
        <translation>이 명사구에 제안된 마스크가 없습니다.</translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateModel</name>
    <message>
        <source>Predicted IoU</source>
        <translation>예측 IoU</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>True IoU</source>
        <translation>실제 IoU</translation>
    </message>
    <message>
        <source>True</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>%1 % of the picture</source>
        <translation>이미지의 %1 %</translation>
    </message>
    <message>
        <source>Area %1 %</source>
        <translation>면적 %1 %</translation>
    </message>
    <message>
        <source>chosen by: %1</source>
        <translation>선택한 쪽: %1</translation>
    </message>
    <message>
        <source>Mask %1 of %2 (%3)</source>
        <translation>마스크 %1/%2 (%3)</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation>예측 IoU %1</translation>
    </message>
    <message>
        <source>true IoU %1</source>
        <translation>실제 IoU %1</translation>
    </message>
    <message>
        <source>no ground truth to compare with</source>
        <translation>비교할 Ground Truth 없음</translation>
    </message>
    <message>
        <source>IoU with the edited ground truth %1</source>
        <translation>편집된 Ground Truth와의 IoU %1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>마크됨</translation>
    </message>
    <message>
        <source>predicted IoU not known</source>
        <translation>예측 IoU를 알 수 없음</translation>
    </message>
</context>
<context>
    <name>groundscope::CanvasView</name>
    <message>
        <source>Overlays hidden while the keys are held</source>
        <translation>키를 누르는 동안 오버레이 숨김</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
</context>
<context>
    <name>groundscope::CheckpointRow</name>
    <message>
        <source>Multimodal language model (folder)</source>
        <translation>멀티모달 언어 모델(폴더)</translation>
    </message>
    <message>
        <source>Vision tower (folder, only when the model does not contain it)</source>
        <translation>Vision Tower(폴더, 모델에 포함되지 않은 경우만)</translation>
    </message>
    <message>
        <source>Segment Anything (file or folder)</source>
        <translation>Segment Anything(파일 또는 폴더)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>파일 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.bin *.safetensors);;All files (*)</source>
        <translation>가중치 (*.pth *.pt *.bin *.safetensors);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Not needed by most checkpoints.</source>
        <translation>대부분의 체크포인트에는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>아직 선택하지 않았습니다.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>No known model was found here.</source>
        <translation>알려진 모델을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>This is %1, not what is needed here.</source>
        <translation>%1입니다. 여기에 필요한 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>누락: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::ColorLegend</name>
    <message>
        <source>Legend of the heat map</source>
        <translation>히트맵 범례</translation>
    </message>
    <message>
        <source>Attention from %1 to %2</source>
        <translation>어텐션 %1~%2</translation>
    </message>
    <message>
        <source>No heat map is shown</source>
        <translation>표시된 히트맵 없음</translation>
    </message>
    <message>
        <source>Contour at %1</source>
        <translation>등고선 %1</translation>
    </message>
</context>
<context>
    <name>groundscope::CommandModel</name>
    <message>
        <source>%1, cannot be used now</source>
        <translation>%1, 지금은 사용할 수 없음</translation>
    </message>
</context>
<context>
    <name>groundscope::CommandPalette</name>
    <message>
        <source>No command has this name.</source>
        <translation>이 이름의 명령이 없습니다.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>명령 팔레트</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>명령의 글자를 몇 개 입력하세요</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Up and Down choose from the list, Enter runs the command, Escape closes.</source>
        <translation>위/아래 키로 목록에서 선택, Enter로 명령 실행, Escape로 닫기.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
</context>
<context>
    <name>groundscope::ComparisonModel</name>
    <message>
        <source>not in this run</source>
        <translation>이 런에 없음</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>마스크 %1</translation>
    </message>
    <message>
        <source>%1 (no such object)</source>
        <translation>%1(해당 객체 없음)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>%1 of %2 agree (IoU %3), ground truth %4</source>
        <translation>%2개 중 %1개 일치(IoU %3), Ground Truth %4</translation>
    </message>
    <message>
        <source>Ground truth in doubt</source>
        <translation>Ground Truth 의심</translation>
    </message>
</context>
<context>
    <name>groundscope::ComparisonWindow</name>
    <message>
        <source>Compare Runs</source>
        <translation>런 비교</translation>
    </message>
    <message>
        <source>&amp;Selector:</source>
        <translation>선택기(&amp;S):</translation>
    </message>
    <message>
        <source>Selector whose choices are compared</source>
        <translation>선택을 비교할 선택기</translation>
    </message>
    <message>
        <source>&amp;Choose Runs…</source>
        <translation>런 선택(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>CSV로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>비교 진행률</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지되었습니다.</translation>
    </message>
    <message>
        <source>Choose two or more runs of one benchmark.</source>
        <translation>한 벤치마크의 런을 둘 이상 선택하세요.</translation>
    </message>
    <message>
        <source>Samples, with what each run chose</source>
        <translation>샘플과 각 런의 선택</translation>
    </message>
    <message>
        <source>Answers, aligned: = all runs say the same here, ≠ they differ</source>
        <translation>정렬된 답변: = 모든 런이 같음, ≠ 서로 다름</translation>
    </message>
    <message>
        <source>Answers of the chosen image, aligned piece by piece</source>
        <translation>선택한 이미지의 답변(조각별로 정렬)</translation>
    </message>
    <message numerus="yes">
        <source>Scoring %n run(s)…</source>
        <translation>
            <numerusform>런 %n개 채점 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs choose alike on every image they share.</source>
        <translation>이 런들은 공통된 모든 이미지에서 같은 선택을 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) shown.</source>
        <translation>
            <numerusform>이미지 %n개 표시됨.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers for this image</source>
        <translation>이 이미지의 답변 없음</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>표시(&amp;H):</translation>
    </message>
    <message>
        <source>Images that are listed</source>
        <translation>나열할 이미지</translation>
    </message>
    <message>
        <source>Where runs differ</source>
        <translation>런이 다른 곳</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>모든 이미지</translation>
    </message>
    <message>
        <source>Ground truth in doubt</source>
        <translation>Ground Truth 의심</translation>
    </message>
    <message>
        <source>Runs chose the same mask, and it is not the ground truth&apos;s</source>
        <translation>런이 같은 마스크를 선택했지만 Ground Truth와 다름</translation>
    </message>
    <message>
        <source>On no image do runs agree on a mask that is not the ground truth&apos;s.</source>
        <translation>런들의 선택이 Ground Truth와 다른 마스크로 일치하는 이미지가 없습니다.</translation>
    </message>
</context>
<context>
    <name>groundscope::ConceptPage</name>
    <message>
        <source>No phrase was classified by both.</source>
        <translation>두 사람이 모두 분류한 구가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) by both, %1 alike</source>
        <translation>
            <numerusform>둘 다 분류한 구 %n개, 일치 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>mean over letters %1</source>
        <translation>문자별 평균 %1</translation>
    </message>
    <message>
        <source>Concept of the phrase</source>
        <translation>구의 개념</translation>
    </message>
    <message>
        <source>A to F choose a concept, Enter goes on</source>
        <translation>A~F로 개념 선택, Enter로 다음</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>참조 표현</translation>
    </message>
    <message>
        <source>Phrase to classify</source>
        <translation>분류할 구</translation>
    </message>
    <message>
        <source>Answer with the phrase</source>
        <translation>구가 포함된 답변</translation>
    </message>
    <message>
        <source>Key %1; press again to take it away</source>
        <translation>키 %1. 다시 누르면 취소됩니다</translation>
    </message>
    <message>
        <source>Next Unclassified (Enter)</source>
        <translation>다음 미분류(Enter)</translation>
    </message>
    <message>
        <source>Shown once two annotators have classified phrases.</source>
        <translation>두 어노테이터가 구를 분류하면 표시됩니다.</translation>
    </message>
    <message>
        <source>The oracle chose no phrase here, so there is nothing to classify.</source>
        <translation>여기서는 오라클이 구를 선택하지 않아 분류할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>표현: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::DataCheckDialog</name>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>발견 내용</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Data Check</source>
        <translation>데이터 점검</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>참고 사항 필터</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>데이터 참고 사항</translation>
    </message>
    <message>
        <source>Nothing odd was found in this benchmark.</source>
        <translation>이 벤치마크에서 이상한 점이 발견되지 않았습니다.</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>텍스트로 복사(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>문제 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>경고 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>참고 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: looking at the images…</source>
        <translation>%1: 이미지를 확인하는 중…</translation>
    </message>
    <message>
        <source>%1: %2. Nothing of this keeps the rest from working.</source>
        <translation>%1: %2. 이 때문에 나머지가 작동하지 않는 일은 없습니다.</translation>
    </message>
</context>
<context>
    <name>groundscope::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Scores, times and provenance</source>
        <translation>점수, 시간, 출처</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>모두 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy everything shown here as text</source>
        <translation>여기에 표시된 모든 내용을 텍스트로 복사</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>명사구</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>단계별 시간</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>no target: left out of the mean</source>
        <translation>타깃 없음: 평균에서 제외</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>아직 채점 안 됨</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>First</source>
        <translation>첫째</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>%1, IoU %2</source>
        <translation>%1, IoU %2</translation>
    </message>
    <message>
        <source>at %1 %, best IoU %2</source>
        <translation>위치 %1 %, 최고 IoU %2</translation>
    </message>
    <message>
        <source>at %1 %</source>
        <translation>위치 %1 %</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>아직 실행 안 됨</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>아키텍처</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>데이터 형식</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
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
        <translation>불러온 모델 없음</translation>
    </message>
    <message>
        <source>No run is open</source>
        <translation>열린 런 없음</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>시작(UTC)</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>프로빙</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로파일</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>공개된 대로</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>선택기</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>대화 형식</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>최대 답변 길이</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>토큰 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
</context>
<context>
    <name>groundscope::DocumentOpener</name>
    <message>
        <source>Benchmark Not Found</source>
        <translation>벤치마크를 찾을 수 없음</translation>
    </message>
    <message>
        <source>The images of this run are no longer where they were.</source>
        <translation>이 런의 이미지가 원래 위치에 없습니다.</translation>
    </message>
    <message>
        <source>%1 was made with the benchmark %2 in
%3

Show where that folder is now, or open the answers and numbers without the images.</source>
        <translation>%1은(는) 다음 위치의 벤치마크 %2(으)로 만들었습니다:
%3

이 폴더가 지금 어디에 있는지 지정하거나, 이미지 없이 답변과 수치를 여세요.</translation>
    </message>
    <message>
        <source>&amp;Find the Folder…</source>
        <translation>폴더 찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;Without Images</source>
        <translation>이미지 없이 열기(&amp;W)</translation>
    </message>
    <message>
        <source>Folder of the Benchmark</source>
        <translation>벤치마크 폴더</translation>
    </message>
</context>
<context>
    <name>groundscope::EditDesk</name>
    <message>
        <source>Another program is correcting this benchmark: its corrections are shown, nothing can be changed here.</source>
        <translation>다른 프로그램이 이 벤치마크를 수정하는 중입니다: 수정 내용은 표시되지만 여기서는 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>Locked: another program is correcting this benchmark.</source>
        <translation>잠김: 다른 프로그램이 이 벤치마크를 수정하고 있습니다.</translation>
    </message>
    <message>
        <source>Corrections: %1</source>
        <translation>수정: %1</translation>
    </message>
    <message>
        <source>Corrections are kept in %1</source>
        <translation>수정 사항 저장 위치: %1</translation>
    </message>
    <message>
        <source>○ Saving corrections…</source>
        <translation>○ 수정 사항 저장 중…</translation>
    </message>
    <message>
        <source>⚠ Corrections not saved</source>
        <translation>⚠ 수정 사항 저장 안 됨</translation>
    </message>
    <message>
        <source>%1 They are kept in memory and tried again every few seconds.</source>
        <translation>%1 메모리에 보관하고 몇 초마다 다시 시도합니다.</translation>
    </message>
    <message>
        <source>● Corrections saved elsewhere %1</source>
        <translation>● 수정 사항을 다른 곳에 저장함 %1</translation>
    </message>
    <message>
        <source>The benchmark&apos;s folder cannot be written. Corrections are kept in %1</source>
        <translation>벤치마크 폴더에 쓸 수 없습니다. 수정 사항 저장 위치: %1</translation>
    </message>
    <message>
        <source>● Corrections saved %1</source>
        <translation>● 수정 사항 저장됨 %1</translation>
    </message>
    <message>
        <source>● Corrections saved</source>
        <translation>● 수정 사항 저장됨</translation>
    </message>
    <message>
        <source>No corrections</source>
        <translation>수정 없음</translation>
    </message>
    <message>
        <source>Ground truth is locked; nothing was changed.</source>
        <translation>Ground Truth가 잠겨 있어 아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>Unlock (Ctrl+L)</source>
        <translation>잠금 해제(Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>groundscope::EndpointDialog</name>
    <message>
        <source>Chat Endpoint</source>
        <translation>채팅 엔드포인트</translation>
    </message>
    <message>
        <source>Any server that speaks the OpenAI chat protocol: vLLM, the llama.cpp server, Ollama, or a hosted one. Nothing is sent before you say so.</source>
        <translation>OpenAI 채팅 프로토콜을 지원하는 모든 서버: vLLM, llama.cpp 서버, Ollama 또는 호스팅 서비스. 지시하기 전에는 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>name of the model there</source>
        <translation>서버의 모델 이름</translation>
    </message>
    <message>
        <source>&amp;Base URL:</source>
        <translation>기본 URL(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>모델(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Use This Endpoint</source>
        <translation>이 엔드포인트 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>only for servers that want one</source>
        <translation>키를 요구하는 서버에만 필요</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>&amp;Store in the Key Ring</source>
        <translation>키링에 저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the key of this endpoint from the key ring and from this session</source>
        <translation>이 엔드포인트의 키를 키링과 이 세션에서 제거합니다</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>키(&amp;K):</translation>
    </message>
    <message>
        <source>Which model is to answer?</source>
        <translation>어느 모델이 답하나요?</translation>
    </message>
    <message>
        <source>Looking for a key…</source>
        <translation>키를 찾는 중…</translation>
    </message>
    <message>
        <source>A key is held for this session only.</source>
        <translation>키가 이 세션 동안만 유지됩니다.</translation>
    </message>
    <message>
        <source>A key is set in the environment (%1 or GROUNDSCOPE_API_KEY) and will be used.</source>
        <translation>환경 변수(%1 또는 GROUNDSCOPE_API_KEY)에 설정된 키를 사용합니다.</translation>
    </message>
    <message>
        <source>A key for this endpoint is in the system key ring.</source>
        <translation>이 엔드포인트의 키가 시스템 키링에 있습니다.</translation>
    </message>
    <message>
        <source>No key is stored. Servers on this computer usually need none.</source>
        <translation>저장된 키가 없습니다. 이 컴퓨터의 서버에는 보통 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>The system key ring cannot be used (%1). A key can be held for this session, or be set in the environment as %2.</source>
        <translation>시스템 키링을 사용할 수 없습니다(%1). 키를 이 세션 동안 유지하거나 환경 변수 %2(으)로 설정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>키를 저장하는 중…</translation>
    </message>
    <message>
        <source>The key could not be stored (%1). It is held for this session only.</source>
        <translation>키를 저장할 수 없습니다(%1). 이 세션 동안만 유지됩니다.</translation>
    </message>
    <message>
        <source>The key ring did not remove the key: %1</source>
        <translation>키링에서 키를 제거하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>테스트 취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>테스트(&amp;T)</translation>
    </message>
    <message>
        <source>Sends one tiny request without a picture</source>
        <translation>이미지 없이 작은 요청 하나를 보냅니다</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>묻는 중…</translation>
    </message>
    <message>
        <source>✓ It answers: “%1”</source>
        <translation>✓ 응답: “%1”</translation>
    </message>
    <message>
        <source>⚠ It does not answer as it should. %1</source>
        <translation>⚠ 제대로 응답하지 않습니다. %1</translation>
    </message>
</context>
<context>
    <name>groundscope::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Profile to score under</source>
        <translation>채점 프로파일</translation>
    </message>
    <message>
        <source>Profile to score under: a stored run can be scored again under another one</source>
        <translation>채점 프로파일: 저장된 런을 다른 프로파일로 다시 채점할 수 있습니다</translation>
    </message>
    <message>
        <source>The run&apos;s own profile</source>
        <translation>런 자체의 프로파일</translation>
    </message>
    <message>
        <source>Profile clean</source>
        <translation>프로파일 clean</translation>
    </message>
    <message>
        <source>Profile paper</source>
        <translation>프로파일 paper</translation>
    </message>
    <message>
        <source>Profile reference</source>
        <translation>프로파일 reference</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>평가(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;All images</source>
        <translation>모든 이미지(&amp;A)</translation>
    </message>
    <message>
        <source>Count the images without an expression too</source>
        <translation>표현이 없는 이미지도 포함</translation>
    </message>
    <message>
        <source>Other &amp;Probings…</source>
        <translation>다른 프로빙(&amp;P)…</translation>
    </message>
    <message>
        <source>Add runs of the same model in other probings: their answers give what this run lacks</source>
        <translation>같은 모델의 다른 프로빙 런 추가: 그 답변이 이 런에 없는 것을 보완합니다</translation>
    </message>
    <message>
        <source>Copy &amp;CSV</source>
        <translation>CSV 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy every figure with full precision as CSV</source>
        <translation>모든 수치를 전체 정밀도로 CSV에 복사</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>평가 진행률</translation>
    </message>
    <message>
        <source>Accuracies and mean IoU of every selector</source>
        <translation>각 선택기의 정확도와 평균 IoU</translation>
    </message>
    <message>
        <source>Where and for which concepts grounding emerges</source>
        <translation>그라운딩이 나타나는 위치와 개념</translation>
    </message>
    <message>
        <source>Accuracy by pattern, task and source</source>
        <translation>패턴, 태스크, 출처별 정확도</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시점</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>패턴</translation>
    </message>
    <message>
        <source>Press to list the samples</source>
        <translation>누르면 샘플을 나열합니다</translation>
    </message>
    <message>
        <source>Press “Evaluate” to score the stored run. Nothing is computed by the models.</source>
        <translation>“평가”를 누르면 저장된 런을 채점합니다. 모델 계산은 하지 않습니다.</translation>
    </message>
    <message>
        <source>Open a run, or run images, to evaluate.</source>
        <translation>평가하려면 런을 열거나 이미지를 실행하세요.</translation>
    </message>
    <message>
        <source>Cancel &amp;Evaluation</source>
        <translation>평가 취소(&amp;E)</translation>
    </message>
    <message>
        <source>No image here: %1. Answers have to be judged or reviewed, and masks scored.</source>
        <translation>이미지가 없음: %1. 답변의 판정 또는 검토와 마스크 채점이 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s), profile %1</source>
        <translation>
            <numerusform>샘플 %n개, 프로파일 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>made under %1</source>
        <translation>%1(으)로 만듦</translation>
    </message>
    <message>
        <source>as published: %1</source>
        <translation>공개된 대로: %1</translation>
    </message>
    <message>
        <source>⚠ results have come in since</source>
        <translation>⚠ 이후 결과가 추가되었습니다</translation>
    </message>
</context>
<context>
    <name>groundscope::FacetPanel</name>
    <message>
        <source>Values of the listed samples, with counts</source>
        <translation>나열된 샘플의 값과 개수</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n sample(s)</source>
        <translation>
            <numerusform>%1, %2, 샘플 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::FailureGrid</name>
    <message>
        <source>Selector whose masks are counted</source>
        <translation>마스크를 셀 선택기</translation>
    </message>
    <message>
        <source>List these samples</source>
        <translation>이 샘플 나열</translation>
    </message>
    <message>
        <source>Needs answers that were judged or answered by letter: this run has none. Add runs of the other probings, or review the answers.</source>
        <translation>판정되었거나 문자로 된 답변이 필요합니다: 이 런에는 없습니다. 다른 프로빙의 런을 추가하거나 답변을 검토하세요.</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureContentPage</name>
    <message>
        <source>Contact sheet: a row a noun phrase</source>
        <translation>모아 보기: 명사구마다 한 행</translation>
    </message>
    <message>
        <source>Comparison: a row a sample</source>
        <translation>비교: 샘플마다 한 행</translation>
    </message>
    <message>
        <source>Heat maps of noun phrases</source>
        <translation>명사구의 히트맵</translation>
    </message>
    <message>
        <source>Gallery of the ground truth</source>
        <translation>Ground Truth 갤러리</translation>
    </message>
    <message>
        <source>Tournament of the judge</source>
        <translation>심판 토너먼트</translation>
    </message>
    <message>
        <source>Examples: image, expression, output</source>
        <translation>예시: 이미지, 표현, 출력</translation>
    </message>
    <message>
        <source>Failures: prediction beside ground truth</source>
        <translation>실패 사례: 예측과 Ground Truth 나란히</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>도표</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Free grid</source>
        <translation>자유 격자</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>런</translation>
    </message>
    <message>
        <source>Runs of the figure</source>
        <translation>그림의 런</translation>
    </message>
    <message>
        <source>Add a run of the same benchmark</source>
        <translation>같은 벤치마크의 런 추가</translation>
    </message>
    <message>
        <source>The model&apos;s name</source>
        <translation>모델 이름</translation>
    </message>
    <message>
        <source>Remove a run</source>
        <translation>런 제거</translation>
    </message>
    <message>
        <source>Move a run</source>
        <translation>런 이동</translation>
    </message>
    <message>
        <source>⚠ %1, changed</source>
        <translation>⚠ %1, 변경됨</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>Samples of the figure</source>
        <translation>그림의 샘플</translation>
    </message>
    <message>
        <source>Add the sample that is looked at (M)</source>
        <translation>보고 있는 샘플 추가 (M)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>명사구</translation>
    </message>
    <message>
        <source>Numbers of the noun phrases that are shown: 1, 3, 4</source>
        <translation>표시할 명사구의 번호: 1, 3, 4</translation>
    </message>
    <message>
        <source>Unmark a sample</source>
        <translation>샘플의 마크 해제</translation>
    </message>
    <message>
        <source>Move a sample</source>
        <translation>샘플 이동</translation>
    </message>
    <message>
        <source>Choices of</source>
        <translation>선택한 선택기</translation>
    </message>
    <message>
        <source>Selectors whose choices are shown</source>
        <translation>선택을 표시할 선택기</translation>
    </message>
    <message>
        <source>None checked: as the template has it</source>
        <translation>선택 안 함: 템플릿을 따름</translation>
    </message>
    <message>
        <source>Where the phrase begins</source>
        <translation>구의 시작 위치</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>개념</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>실패 요인</translation>
    </message>
    <message>
        <source>Accuracy by group</source>
        <translation>그룹별 정확도</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Where IoU is lost</source>
        <translation>IoU가 손실되는 곳</translation>
    </message>
    <message>
        <source>Run against run</source>
        <translation>런 간 비교</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>패턴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시점</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>절제 실험</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>모든 샘플</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Where the phrase begins, and concepts</source>
        <translation>구의 시작 위치와 개념</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>표시 내용</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>쿼리</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureDesk</name>
    <message>
        <source>Unmark a sample</source>
        <translation>샘플의 마크 해제</translation>
    </message>
    <message>
        <source>Mark a sample</source>
        <translation>샘플 마크</translation>
    </message>
    <message>
        <source>Open a run to make figures of it.</source>
        <translation>그림을 만들려면 런을 여세요.</translation>
    </message>
    <message>
        <source>The figure has no samples yet. Press M on a sample, in any workspace, to mark it for the figure.</source>
        <translation>그림에 아직 샘플이 없습니다. 어느 작업 공간에서든 샘플에서 M을 누르면 그림용으로 마크됩니다.</translation>
    </message>
    <message>
        <source>Mark the Current Sample</source>
        <translation>현재 샘플 마크</translation>
    </message>
    <message>
        <source>Use the runs as they are now</source>
        <translation>런을 현재 상태대로 사용</translation>
    </message>
    <message>
        <source>The figure is saved as %1.</source>
        <translation>그림을 %1(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>외 파일 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is on the clipboard.</source>
        <translation>페이지를 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>새 그림</translation>
    </message>
    <message>
        <source>Runs of the Figure</source>
        <translation>그림의 런</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScope 런 (*.gsrun)</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>런 추가</translation>
    </message>
    <message>
        <source>Export the Figure</source>
        <translation>그림 내보내기</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png *.tif *.tiff)</source>
        <translation>그림 (*.pdf *.svg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Add an enlarged part</source>
        <translation>확대 부분 추가</translation>
    </message>
    <message>
        <source>The figure is still that of %1.</source>
        <translation>그림은 아직 %1의 것입니다.</translation>
    </message>
    <message>
        <source>New Figure</source>
        <translation>새 그림</translation>
    </message>
    <message>
        <source>Find the Run…</source>
        <translation>런 찾기…</translation>
    </message>
    <message>
        <source>The export is stopped. Files that were written stay, and are whole.</source>
        <translation>내보내기를 멈추었습니다. 기록된 파일은 온전히 남습니다.</translation>
    </message>
    <message>
        <source>Where Is %1?</source>
        <translation>%1의 위치</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>런 찾기</translation>
    </message>
    <message>
        <source>Part of each picture</source>
        <translation>각 이미지의 일부</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureDock</name>
    <message>
        <source>Figure</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>What the reader of the figure has to know</source>
        <translation>그림의 독자가 알아야 할 것</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>내보내기 형식</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>복사(&amp;O)</translation>
    </message>
    <message>
        <source>Copy this page to the clipboard: SVG, PDF and picture</source>
        <translation>이 페이지를 클립보드에 복사: SVG, PDF, 이미지</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>내보내기 진행률</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, 저장되지 않음</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;ntent</source>
        <translation>내용(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>패널(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>모양(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use the Runs as They Are Now</source>
        <translation>런을 현재 상태대로 사용(&amp;U)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1개 더</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureFiles</name>
    <message>
        <source>GroundScope figures (*.json)</source>
        <translation>GroundScope 그림 (*.json)</translation>
    </message>
    <message>
        <source>Open a Figure</source>
        <translation>그림 열기</translation>
    </message>
    <message>
        <source>Save the Figure</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Figure Not Saved</source>
        <translation>그림이 저장되지 않음</translation>
    </message>
    <message>
        <source>The figure has changes that are not saved.</source>
        <translation>그림에 저장되지 않은 변경 사항이 있습니다.</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureLookPage</name>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>CVPR, one column (3.25 in)</source>
        <translation>CVPR, 1단 (3.25 in)</translation>
    </message>
    <message>
        <source>CVPR, both columns (6.875 in)</source>
        <translation>CVPR, 2단 (6.875 in)</translation>
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
        <translation>슬라이드 16:9</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the page</source>
        <translation>페이지와 같게</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>템플릿을 따름</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Safe for all eyes</source>
        <translation>색각 이상 고려</translation>
    </message>
    <message>
        <source>As the paper</source>
        <translation>논문과 같게</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>바이큐빅</translation>
    </message>
    <message>
        <source>None (cells)</source>
        <translation>없음(셀)</translation>
    </message>
    <message>
        <source>Part of each picture</source>
        <translation>각 이미지의 일부</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>위</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Part of each picture: %1</source>
        <translation>각 이미지의 일부: %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Made from what is shown</source>
        <translation>표시된 내용에서 자동 작성</translation>
    </message>
    <message>
        <source>For readers who do not see the figure</source>
        <translation>그림을 볼 수 없는 독자를 위해</translation>
    </message>
    <message>
        <source>No names of people, machines, folders or files in what is exported</source>
        <translation>내보낸 내용에 사람, 컴퓨터, 폴더, 파일 이름을 넣지 않습니다</translation>
    </message>
    <message>
        <source>Most height</source>
        <translation>최대 높이</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>글꼴 크기</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>선</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Pictures a row</source>
        <translation>한 줄의 그림 수</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>글자 기호</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>글자 기호 없음</translation>
    </message>
    <message>
        <source>Words as outlines (no fonts in the file)</source>
        <translation>글자를 윤곽선으로 (파일에 글꼴 없음)</translation>
    </message>
    <message>
        <source>Hatched masks</source>
        <translation>빗금 친 마스크</translation>
    </message>
    <message>
        <source>Fill of masks</source>
        <translation>마스크 채움</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>히트맵</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>평활화</translation>
    </message>
    <message>
        <source>Clip at percentile</source>
        <translation>백분위수에서 자르기</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>감마</translation>
    </message>
    <message>
        <source>Contour at</source>
        <translation>등고선 값</translation>
    </message>
    <message>
        <source>One range for all heat maps</source>
        <translation>모든 히트맵에 같은 범위</translation>
    </message>
    <message>
        <source>Whole Picture</source>
        <translation>그림 전체</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>캡션</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>보이는 것</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>익명화</translation>
    </message>
</context>
<context>
    <name>groundscope::FigurePanelsPage</name>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Ground Truth</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>히트맵</translation>
    </message>
    <message>
        <source>Errors (TP, FP, FN)</source>
        <translation>오류(TP, FP, FN)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Columns of the figure</source>
        <translation>그림의 열</translation>
    </message>
    <message>
        <source>By the choice</source>
        <translation>선택을 따름</translation>
    </message>
    <message>
        <source>The row&apos;s</source>
        <translation>행의 샘플</translation>
    </message>
    <message>
        <source>Made from what is shown</source>
        <translation>표시된 내용에서 자동 작성</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>열 추가</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>열 제거</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>열 이동</translation>
    </message>
    <message>
        <source>Enlarged parts</source>
        <translation>확대 부분</translation>
    </message>
    <message>
        <source>Enlarged parts of the figure</source>
        <translation>그림의 확대 부분</translation>
    </message>
    <message>
        <source>Add an enlarged part, or drag over a panel of the page with Shift held</source>
        <translation>확대 부분 추가. 또는 Shift를 누른 채 페이지의 패널 위를 끌기</translation>
    </message>
    <message>
        <source>Panel %1, %2 times</source>
        <translation>패널 %1, %2배</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>왼쪽 위</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>오른쪽 위</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>왼쪽 아래</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>오른쪽 아래</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>위</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Add an enlarged part</source>
        <translation>확대 부분 추가</translation>
    </message>
    <message>
        <source>Remove an enlarged part</source>
        <translation>확대 부분 제거</translation>
    </message>
    <message>
        <source>Move an enlarged part</source>
        <translation>확대 부분 이동</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>런 %1</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>표시 내용</translation>
    </message>
    <message>
        <source>Choice of</source>
        <translation>선택한 쪽</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>템플릿을 따름</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>명사구</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>모서리</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>패널</translation>
    </message>
</context>
<context>
    <name>groundscope::FigurePreview</name>
    <message>
        <source>The figure is being drawn</source>
        <translation>그림을 그리는 중</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 페이지</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>이전 페이지 (Page Up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>다음 페이지 (Page Down)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>축소 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>확대 (Ctrl++)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>전체 페이지</translation>
    </message>
    <message>
        <source>Whole page (F)</source>
        <translation>전체 페이지 (F)</translation>
    </message>
    <message>
        <source>100 %: as large as on paper</source>
        <translation>100 %: 종이에서와 같은 크기</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>보이는 방식</translation>
    </message>
    <message>
        <source>How the page looks to readers who see fewer colours. The export is not changed</source>
        <translation>구별하는 색이 적은 독자에게 페이지가 어떻게 보이는지. 내보내기는 바뀌지 않습니다</translation>
    </message>
    <message>
        <source>Seen with all colours</source>
        <translation>모든 색이 보이는 경우</translation>
    </message>
    <message>
        <source>Seen without red (protan)</source>
        <translation>빨강이 안 보이는 경우(제1색각 이상)</translation>
    </message>
    <message>
        <source>Seen without green (deutan)</source>
        <translation>초록이 안 보이는 경우(제2색각 이상)</translation>
    </message>
    <message>
        <source>Seen without blue (tritan)</source>
        <translation>파랑이 안 보이는 경우(제3색각 이상)</translation>
    </message>
    <message>
        <source>Printed in grey</source>
        <translation>회색으로 인쇄한 경우</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>페이지 없음</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2쪽</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Enlarge a part: drag over a picture</source>
        <translation>일부 확대: 그림 위를 끌기</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Show only a part of each picture: drag over one</source>
        <translation>각 그림의 일부만 표시: 하나 위를 끌기</translation>
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
        <translation>Ground Truth 페이지</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>도형</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>your name or initials</source>
        <translation>이름 또는 이니셜</translation>
    </message>
    <message>
        <source>Who corrects</source>
        <translation>수정하는 사람</translation>
    </message>
    <message>
        <source>why, for example: outline too wide</source>
        <translation>이유(예: 윤곽이 너무 넓음)</translation>
    </message>
    <message>
        <source>Reason of the corrections</source>
        <translation>수정 이유</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>수정자(&amp;B):</translation>
    </message>
    <message>
        <source>Reas&amp;on:</source>
        <translation>이유(&amp;O):</translation>
    </message>
    <message>
        <source>Corrections, newest first. Enter makes one the newest that stands.</source>
        <translation>수정 사항(최신순). Enter를 누르면 그 항목까지만 유효하게 합니다.</translation>
    </message>
    <message>
        <source>Double click: take back everything after this correction, or do it again</source>
        <translation>더블 클릭: 이 수정 이후를 모두 되돌리거나 다시 적용</translation>
    </message>
    <message>
        <source>Of &amp;all images</source>
        <translation>모든 이미지(&amp;A)</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>다시 시도(&amp;G)</translation>
    </message>
    <message>
        <source>Unlock the ground truth</source>
        <translation>Ground Truth 잠금 해제</translation>
    </message>
    <message>
        <source>Lock the ground truth</source>
        <translation>Ground Truth 잠그기</translation>
    </message>
    <message>
        <source>%1 (Ctrl+L)</source>
        <translation>%1 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Locked: nothing can be changed by accident.</source>
        <translation>잠김: 실수로 변경될 일이 없습니다.</translation>
    </message>
    <message>
        <source>Unlocked: what you draw and type is kept.</source>
        <translation>잠금 해제됨: 그리고 입력한 내용이 저장됩니다.</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadModel</name>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Layer %1, head %2: %3</source>
        <translation>레이어 %1, 헤드 %2: %3</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>헤드 %1</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>레이어 %1</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadsDesk</name>
    <message>
        <source>This run kept no single heads, only their average.</source>
        <translation>이 런에는 개별 헤드 없이 평균만 보존되어 있습니다.</translation>
    </message>
    <message>
        <source>Here the layers and heads appear, once this image was run with its heads kept.</source>
        <translation>헤드를 보존하여 이 이미지를 실행하면 여기에 레이어와 헤드가 나타납니다.</translation>
    </message>
    <message>
        <source>Reading the heads…</source>
        <translation>헤드를 읽는 중…</translation>
    </message>
    <message>
        <source>The heads of this run cannot be read. %1 %2</source>
        <translation>이 런의 헤드를 읽을 수 없습니다. %1 %2</translation>
    </message>
    <message>
        <source>Choose a noun phrase or a token.</source>
        <translation>명사구나 토큰을 선택하세요.</translation>
    </message>
    <message>
        <source>IoU of the mask at each head&apos;s peak for “%1”</source>
        <translation>“%1”에 대한 각 헤드의 피크에서 얻은 마스크의 IoU</translation>
    </message>
    <message>
        <source>Colours need a segmenter: choose one under Run &gt; Choose Models (Ctrl+M).</source>
        <translation>색을 표시하려면 세그멘터가 필요합니다: 실행 &gt; 모델 선택(Ctrl+M)에서 선택하세요.</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadsDock</name>
    <message>
        <source>Keep Heads and Run This Image Again</source>
        <translation>헤드를 보존하여 이 이미지 다시 실행</translation>
    </message>
    <message>
        <source>Layers and heads</source>
        <translation>레이어와 헤드</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>헤드</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>All Heads</source>
        <translation>모든 헤드</translation>
    </message>
    <message>
        <source>Back to the average over all layers and heads, as published</source>
        <translation>공개된 대로 모든 레이어와 헤드의 평균으로 되돌리기</translation>
    </message>
    <message>
        <source>Legend of the IoU</source>
        <translation>IoU 범례</translation>
    </message>
    <message>
        <source>Peaks of the heads</source>
        <translation>헤드의 피크</translation>
    </message>
    <message>
        <source>all heads</source>
        <translation>모든 헤드</translation>
    </message>
    <message>
        <source>layer %1, head %2</source>
        <translation>레이어 %1, 헤드 %2</translation>
    </message>
    <message>
        <source>%1 heads of layer %2</source>
        <translation>레이어 %2의 헤드 %1개</translation>
    </message>
    <message>
        <source>%1 heads of %2 layers</source>
        <translation>레이어 %2개의 헤드 %1개</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>최고: %1</translation>
    </message>
    <message>
        <source>Averaged: %1</source>
        <translation>평균 대상: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::HeatSource</name>
    <message>
        <source>token %1: “%2”</source>
        <translation>토큰 %1: “%2”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No map of %1</source>
        <translation>%1의 맵 없음</translation>
    </message>
    <message>
        <source>Map of %1, minus %2</source>
        <translation>%1의 맵 − %2</translation>
    </message>
    <message>
        <source>Map of %1</source>
        <translation>%1의 맵</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>어텐션</translation>
    </message>
    <message>
        <source>minus the image prior</source>
        <translation>이미지 사전값을 뺀 값</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>This answer was stored without its attention.</source>
        <translation>이 답변은 어텐션 없이 저장되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Reading the image prior: %1 of %n image(s)</source>
        <translation>
            <numerusform>이미지 사전값 읽는 중: %n개 중 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the image prior…</source>
        <translation>이미지 사전값 읽는 중…</translation>
    </message>
    <message>
        <source>The image prior could not be read.</source>
        <translation>이미지 사전값을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>No image prior: no other image of this run has attention of this grid.</source>
        <translation>이미지 사전값 없음: 이 격자의 어텐션이 있는 다른 이미지가 이 런에 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Image prior: the mean over %n other image(s)</source>
        <translation>
            <numerusform>이미지 사전값: 다른 이미지 %n개의 평균</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::HistoryModel</name>
    <message>
        <source>Image %1</source>
        <translation>이미지 %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>이유: %1</translation>
    </message>
    <message>
        <source>Too old to be undone: the memory for undo is full.</source>
        <translation>너무 오래되어 실행 취소할 수 없습니다: 실행 취소용 메모리가 가득 찼습니다.</translation>
    </message>
</context>
<context>
    <name>groundscope::JobsDesk</name>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>이미지 %2개 중 %1개</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n개 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>on the CPU</source>
        <translation>CPU에서</translation>
    </message>
    <message>
        <source>in bfloat16</source>
        <translation>bfloat16으로</translation>
    </message>
    <message>
        <source>one model in memory at a time</source>
        <translation>메모리에 모델 하나씩</translation>
    </message>
    <message>
        <source>The models take about %1, and %2 are free: they work %3.</source>
        <translation>모델에 약 %1이(가) 필요하고 여유 공간은 %2입니다. 실행 방식: %3.</translation>
    </message>
    <message>
        <source>There was not enough memory for the models as chosen: they work %1.</source>
        <translation>선택한 모델에 필요한 메모리가 부족했습니다. 실행 방식: %1.</translation>
    </message>
    <message>
        <source>The next run takes about %1: weights %2, computing %3, attention %4.</source>
        <translation>다음 런에는 약 %1이(가) 필요합니다: 가중치 %2, 계산 %3, 어텐션 %4.</translation>
    </message>
    <message>
        <source>This is memory of the graphics card.</source>
        <translation>이것은 그래픽 카드의 메모리입니다.</translation>
    </message>
    <message>
        <source>Only %1 are free: a smaller plan will be used.</source>
        <translation>%1만 비어 있습니다: 더 작은 계획을 사용합니다.</translation>
    </message>
    <message>
        <source>Memory ran out: from now on one model is in memory at a time. Results stay the same.</source>
        <translation>메모리가 부족해졌습니다: 이제부터 메모리에 모델을 한 번에 하나만 둡니다. 결과는 같습니다.</translation>
    </message>
    <message>
        <source>Memory ran out: fewer prompts are segmented at once. Results stay the same.</source>
        <translation>메모리가 부족해졌습니다: 한 번에 세그멘테이션하는 프롬프트를 줄입니다. 결과는 같습니다.</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>모델을 불러오는 중…</translation>
    </message>
    <message>
        <source>Choose Models…</source>
        <translation>모델 선택…</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>이미지 %1: %2</translation>
    </message>
    <message>
        <source>Image %1: finished in %2</source>
        <translation>이미지 %1: %2 만에 완료</translation>
    </message>
</context>
<context>
    <name>groundscope::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>작업 진행률</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the job; what is done is kept (Ctrl+.)</source>
        <translation>작업 중지. 완료된 것은 유지됩니다(Ctrl+.)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>오류 내용</translation>
    </message>
    <message>
        <source>Errors of the job</source>
        <translation>작업 오류</translation>
    </message>
    <message>
        <source>Press Enter or double-click to show the sample; unfold a line for the details</source>
        <translation>Enter나 더블 클릭으로 샘플 표시. 줄을 펼치면 자세한 내용이 나옵니다</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>중지하는 중: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>실행 중인 작업이 없습니다.</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>오류 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>오류 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Runs that wait, run or have ended</source>
        <translation>대기 중, 실행 중이거나 끝난 런</translation>
    </message>
    <message>
        <source>Cancel &amp;This One</source>
        <translation>이 항목 취소(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Run This One Again</source>
        <translation>이 항목 다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Log of the jobs</source>
        <translation>작업 로그</translation>
    </message>
    <message>
        <source>What the models do is written here, line by line.</source>
        <translation>모델이 하는 일이 여기에 한 줄씩 기록됩니다.</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>사용 중인 메모리</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>계속(&amp;O)</translation>
    </message>
    <message>
        <source>Go on with the samples that are left</source>
        <translation>남은 샘플을 계속 진행</translation>
    </message>
    <message>
        <source>Stop for now; the sample that runs goes on from its last finished stage</source>
        <translation>잠시 중지. 실행 중인 샘플은 마지막으로 완료한 단계부터 이어집니다</translation>
    </message>
    <message>
        <source>Memory: %1 of %2</source>
        <translation>메모리: %1/%2</translation>
    </message>
    <message>
        <source>Pages of the jobs</source>
        <translation>작업 페이지</translation>
    </message>
</context>
<context>
    <name>groundscope::JudgePage</name>
    <message>
        <source>the loaded language model (no network)</source>
        <translation>불러온 언어 모델(네트워크 없음)</translation>
    </message>
    <message>
        <source>a chat endpoint</source>
        <translation>채팅 엔드포인트</translation>
    </message>
    <message>
        <source>threes, then a final (paper)</source>
        <translation>세 개씩, 그다음 결승(논문)</translation>
    </message>
    <message>
        <source>all at once (published scripts)</source>
        <translation>한 번에 모두(공개 스크립트)</translation>
    </message>
    <message>
        <source>groups of twelve (demo)</source>
        <translation>열두 개씩 묶어서(데모)</translation>
    </message>
    <message>
        <source>Ask &amp;first whether the object is in the image</source>
        <translation>먼저 객체가 이미지에 있는지 묻기(&amp;F)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>&amp;Judge:</source>
        <translation>심판(&amp;J):</translation>
    </message>
    <message>
        <source>&amp;Endpoint:</source>
        <translation>엔드포인트(&amp;E):</translation>
    </message>
    <message>
        <source>Masks are &amp;shown:</source>
        <translation>마스크 제시 방식(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>온도(&amp;T):</translation>
    </message>
    <message>
        <source>Ask again in other &amp;orders:</source>
        <translation>순서를 바꿔 다시 묻기(&amp;O):</translation>
    </message>
    <message>
        <source>How often; shows how much the choice depends on the order of the pictures.</source>
        <translation>횟수. 선택이 이미지 순서에 얼마나 좌우되는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>설정(&amp;U)…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>groundscope::JudgingDialog</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>요청 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>이미지 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>이미지 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answered from memory, without sending</source>
        <translation>
            <numerusform>%n건은 전송 없이 캐시에서 응답</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to ask.</source>
        <translation>물어볼 것이 남아 있지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no masks yet.</source>
        <translation>
            <numerusform>이미지 %n개에 아직 마스크가 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no answer to judge.</source>
        <translation>
            <numerusform>이미지 %n개에 판정할 답변이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each question holds the expression and pictures with one mask each. Choices are stored in the run with every prompt and reply.</source>
        <translation>각 요청에는 표현과, 마스크를 하나씩 표시한 이미지가 들어 있습니다. 선택은 모든 프롬프트, 응답과 함께 런에 저장됩니다.</translation>
    </message>
    <message>
        <source>Each question holds the question, the right answer and the model&apos;s answer. Verdicts are stored in the run with the judge&apos;s name.</source>
        <translation>각 요청에는 질문, 정답, 모델의 답변이 들어 있습니다. 판정은 심판의 이름과 함께 런에 저장됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Masks chosen for %n image(s).</source>
        <translation>
            <numerusform>이미지 %n개의 마스크를 선택했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) judged, %1 right.</source>
        <translation>
            <numerusform>답변 %n개 판정, 정답 %1개.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 choices are marked as odd.</source>
        <translation>선택 %1개에 이상 표시가 있습니다.</translation>
    </message>
    <message>
        <source>%1 replies were neither yes nor no and count as wrong.</source>
        <translation>응답 %1개는 예도 아니오도 아니어서 오답으로 셉니다.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1개는 물을 수 없었습니다.</translation>
    </message>
    <message>
        <source>Ask the Judge</source>
        <translation>심판에게 묻기</translation>
    </message>
    <message>
        <source>Answers to probing 1: question and options</source>
        <translation>프로빙 1의 답변: 질문과 선택지</translation>
    </message>
    <message>
        <source>Answers to probing 2: identify the expression</source>
        <translation>프로빙 2의 답변: 표현 식별</translation>
    </message>
    <message>
        <source>Answers to probing 3: by letter</source>
        <translation>프로빙 3의 답변: 문자</translation>
    </message>
    <message>
        <source>Masks: the automatic choice</source>
        <translation>마스크: 자동 선택</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>대상(&amp;A):</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>설정(&amp;U)…</translation>
    </message>
    <message>
        <source>Endpoint:</source>
        <translation>엔드포인트:</translation>
    </message>
    <message>
        <source>Progress of judging</source>
        <translation>판정 진행률</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>보내기(&amp;S)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Set up an endpoint first. Nothing is sent before you have seen how much it would be.</source>
        <translation>먼저 엔드포인트를 설정하세요. 전송량을 확인하기 전에는 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Counting what would be sent…</source>
        <translation>보낼 양을 계산하는 중…</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <translation>%1(으)로 보낼 내용: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n Request(s)</source>
        <translation>
            <numerusform>요청 %n건 보내기</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take from Memory</source>
        <translation>캐시에서 가져오기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Stopped. What is done is in the run&apos;s file; it goes on from there.</source>
        <translation>중지되었습니다. 완료된 것은 런 파일에 있으며 거기서부터 이어집니다.</translation>
    </message>
</context>
<context>
    <name>groundscope::LabelKeeper</name>
    <message>
        <source>The demo&apos;s recorded run is kept as it is. Save a copy of it (Ctrl+Shift+S) and open that to review it.</source>
        <translation>데모의 기록된 런은 그대로 유지됩니다. 사본을 저장하고(Ctrl+Shift+S) 그것을 열어 검토하세요.</translation>
    </message>
</context>
<context>
    <name>groundscope::LaneDesk</name>
    <message>
        <source>The answer has no noun phrase, so there is nothing to segment.</source>
        <translation>답변에 명사구가 없어 세그멘테이션할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Run this image to see its noun phrases.</source>
        <translation>명사구를 보려면 이 이미지를 실행하세요.</translation>
    </message>
</context>
<context>
    <name>groundscope::LaneDock</name>
    <message>
        <source>Phrases</source>
        <translation>구</translation>
    </message>
    <message>
        <source>Run this image to see its noun phrases.</source>
        <translation>명사구를 보려면 이 이미지를 실행하세요.</translation>
    </message>
    <message>
        <source>Noun phrases of the answer, with their masks</source>
        <translation>답변의 명사구와 그 마스크</translation>
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
        <translation>%1, %2</translation>
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
        <translation>“%2”의 마스크 %1(%3)</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation>예측 IoU %1</translation>
    </message>
    <message>
        <source>true IoU %1</source>
        <translation>실제 IoU %1</translation>
    </message>
    <message>
        <source>no ground truth to compare with</source>
        <translation>비교할 Ground Truth 없음</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>%1이(가) 선택함</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>마스크 없음</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>표시 중</translation>
    </message>
    <message>
        <source>“%1”: %2 to %3 of the answer</source>
        <translation>“%1”: 답변의 %2~%3</translation>
    </message>
    <message>
        <source>The noun phrase, and where it lies in the answer</source>
        <translation>명사구와 답변에서의 위치</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>명사구</translation>
    </message>
    <message>
        <source>Where in the answer the noun phrase begins</source>
        <translation>답변에서 명사구가 시작되는 위치</translation>
    </message>
    <message>
        <source>At</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>What it speaks of, guessed by rules; a person&apos;s label is given in Review</source>
        <translation>말하는 내용(규칙에 따른 추정). 사람의 레이블은 검토에서 지정합니다</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>개념</translation>
    </message>
    <message>
        <source>The pixel that the segmenter was asked about</source>
        <translation>세그멘터에 지정한 픽셀</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>점</translation>
    </message>
    <message>
        <source>Predicted (P) and true (T) IoU; letters mark the selectors that chose the mask</source>
        <translation>예측(P)과 실제(T) IoU. 글자는 마스크를 선택한 선택기를 나타냅니다</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>마스크 %1</translation>
    </message>
    <message>
        <source>predicted IoU not known</source>
        <translation>예측 IoU를 알 수 없음</translation>
    </message>
</context>
<context>
    <name>groundscope::LayersDock</name>
    <message>
        <source>&amp;Image</source>
        <translation>이미지(&amp;I)</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>이미지 표시</translation>
    </message>
    <message>
        <source>Opacity of the picture</source>
        <translation>이미지의 불투명도</translation>
    </message>
    <message>
        <source>&amp;Ground truth</source>
        <translation>Ground Truth(&amp;G)</translation>
    </message>
    <message>
        <source>Show the ground truth: blue, dashed outline (G)</source>
        <translation>Ground Truth 표시: 파란색 파선 윤곽 (G)</translation>
    </message>
    <message>
        <source>Opacity of the ground truth&apos;s fill</source>
        <translation>Ground Truth 채우기의 불투명도</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>마스크(&amp;M)</translation>
    </message>
    <message>
        <source>Show the chosen mask: vermillion, solid outline; the oracle&apos;s choice has a double line (V)</source>
        <translation>선택한 마스크 표시: 주홍색 실선 윤곽. 오라클의 선택은 이중선 (V)</translation>
    </message>
    <message>
        <source>Opacity of the mask&apos;s fill</source>
        <translation>마스크 채우기의 불투명도</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>히트맵(&amp;H)</translation>
    </message>
    <message>
        <source>Show the noun phrase&apos;s heat map (H; hold Shift+H for the bare picture)</source>
        <translation>명사구의 히트맵 표시(H. Shift+H를 누르는 동안 이미지만 표시)</translation>
    </message>
    <message>
        <source>Opacity of the heat map (Alt+wheel on the picture)</source>
        <translation>히트맵의 불투명도(이미지에서 Alt+휠)</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>점(&amp;P)</translation>
    </message>
    <message>
        <source>Show the point of highest attention: yellow with a black ring (Shift+P)</source>
        <translation>어텐션이 가장 높은 점 표시: 검은 테두리의 노란색 (Shift+P)</translation>
    </message>
    <message>
        <source>Opacity of the point</source>
        <translation>점의 불투명도</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>히트맵</translation>
    </message>
    <message>
        <source>Colours from the lowest to the highest attention</source>
        <translation>가장 낮은 어텐션부터 가장 높은 어텐션까지의 색</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>바이큐빅</translation>
    </message>
    <message>
        <source>Nearest (image tokens)</source>
        <translation>최근접(이미지 토큰)</translation>
    </message>
    <message>
        <source>How values are drawn between the centres of the image tokens</source>
        <translation>이미지 토큰 중심 사이의 값을 그리는 방식</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>색상(&amp;C):</translation>
    </message>
    <message>
        <source>I&amp;nterpolation:</source>
        <translation>보간(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Fade weak attention</source>
        <translation>약한 어텐션 흐리게(&amp;F)</translation>
    </message>
    <message>
        <source>The weaker the attention, the more of the picture shows through</source>
        <translation>어텐션이 약할수록 이미지가 더 비쳐 보입니다</translation>
    </message>
    <message>
        <source>Minus the answer&apos;s mean</source>
        <translation>답변 평균과의 차</translation>
    </message>
    <message>
        <source>Attention minus its mean over the whole answer: what this token or phrase looks at more than the others. The points are found on it</source>
        <translation>전체 답변의 평균을 뺀 어텐션: 이 토큰이나 구가 다른 것보다 더 보는 곳. 점도 이 위에서 찾습니다</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>어텐션</translation>
    </message>
    <message>
        <source>Attention as the model had it</source>
        <translation>모델의 어텐션 그대로</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Rank of each image token among all, 0 to 1: shows weak structure too</source>
        <translation>모든 이미지 토큰 중의 순위(0~1): 약한 구조도 보입니다</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>색이 나타내는 것</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>값(&amp;V):</translation>
    </message>
    <message>
        <source>Attention sinks are image tokens that are hot whatever is said. Without them the peak may lie elsewhere</source>
        <translation>어텐션 싱크는 내용과 관계없이 값이 높은 이미지 토큰입니다. 제외하면 피크 위치가 달라질 수 있습니다</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The colours end at this percentile of the values, so that one hot token hides no other</source>
        <translation>색의 상한을 이 백분위수로 하여, 튀는 토큰 하나가 다른 토큰을 가리지 않게 합니다</translation>
    </message>
    <message>
        <source>&amp;Percentile:</source>
        <translation>백분위수(&amp;P):</translation>
    </message>
    <message>
        <source>Below 1 weak attention stands out, above 1 strong attention does</source>
        <translation>1 미만이면 약한 어텐션이, 1 초과이면 강한 어텐션이 두드러집니다</translation>
    </message>
    <message>
        <source>Ga&amp;mma:</source>
        <translation>감마(&amp;M):</translation>
    </message>
    <message>
        <source>Con&amp;tour at:</source>
        <translation>등고선(&amp;T):</translation>
    </message>
    <message>
        <source>A line around what is above this share of the largest value</source>
        <translation>최댓값의 이 비율을 넘는 부분을 두르는 선</translation>
    </message>
    <message>
        <source>Contour at this share of the largest value</source>
        <translation>최댓값의 이 비율에서의 등고선</translation>
    </message>
    <message numerus="yes">
        <source>Ignore attention &amp;sinks (%n)</source>
        <translation>
            <numerusform>어텐션 싱크 무시(%n)(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore attention &amp;sinks</source>
        <translation>어텐션 싱크 무시(&amp;S)</translation>
    </message>
    <message>
        <source>Minus the image prior</source>
        <translation>이미지 사전값 빼기</translation>
    </message>
    <message>
        <source>Attention minus its mean over the other images of the run: what is due to this image and not to a place the model always looks at</source>
        <translation>런의 다른 이미지 평균을 뺀 어텐션: 모델이 늘 보는 곳이 아니라 이 이미지에 의한 것</translation>
    </message>
    <message>
        <source>Images read for the image prior</source>
        <translation>이미지 사전값을 위해 읽은 이미지</translation>
    </message>
    <message>
        <source>Stop reading; what was read is kept</source>
        <translation>읽기 중지; 읽은 것은 유지</translation>
    </message>
</context>
<context>
    <name>groundscope::LiveScores</name>
    <message>
        <source>mask %1</source>
        <translation>마스크 %1</translation>
    </message>
    <message>
        <source>mask %1 of “%2”</source>
        <translation>“%2”의 마스크 %1</translation>
    </message>
    <message>
        <source>united masks %1</source>
        <translation>합친 마스크 %1</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>마스크 없음</translation>
    </message>
    <message>
        <source>%1 (IoU %2)</source>
        <translation>%1(IoU %2)</translation>
    </message>
    <message>
        <source>Warning: %1 flips from %2 to %3</source>
        <translation>경고: %1이(가) %2에서 %3(으)로 바뀝니다</translation>
    </message>
    <message>
        <source>%1: %2, IoU %3</source>
        <translation>%1: %2, IoU %3</translation>
    </message>
    <message>
        <source>%1: %2, IoU %3 → %4</source>
        <translation>%1: %2, IoU %3 → %4</translation>
    </message>
</context>
<context>
    <name>groundscope::MainWindow</name>
    <message>
        <source>%1 chose no mask for this image.</source>
        <translation>%1에서 이 이미지의 마스크를 선택하지 않았습니다.</translation>
    </message>
    <message>
        <source>Open a Benchmark</source>
        <translation>벤치마크 열기</translation>
    </message>
    <message>
        <source>Open a Run</source>
        <translation>런 열기</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScope 런 (*.gsrun)</translation>
    </message>
    <message>
        <source>There are no pictures and no annotations here, only results.</source>
        <translation>여기에는 이미지와 어노테이션이 없고 결과만 있습니다.</translation>
    </message>
    <message>
        <source>%1 – GroundScope</source>
        <translation>%1 – GroundScope</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>데모</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1을(를) 열 수 없습니다.</translation>
    </message>
    <message>
        <source>New Run File</source>
        <translation>새 런 파일</translation>
    </message>
    <message>
        <source>The next run goes into %1.</source>
        <translation>다음 런의 저장 위치: %1.</translation>
    </message>
    <message>
        <source>Save a Copy of the Run</source>
        <translation>런 사본 저장</translation>
    </message>
    <message>
        <source>The run was copied to %1.</source>
        <translation>런을 %1(으)로 복사했습니다.</translation>
    </message>
    <message>
        <source>Go to Image</source>
        <translation>이미지로 이동</translation>
    </message>
    <message>
        <source>Number in the list, or name:</source>
        <translation>목록의 번호 또는 이름:</translation>
    </message>
    <message>
        <source>There is no image %1 here.</source>
        <translation>여기에 이미지 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>About GroundScope</source>
        <translation>GroundScope 정보</translation>
    </message>
    <message>
        <source>See when and where multimodal language models ground what they say.</source>
        <translation>멀티모달 언어 모델이 자신의 말을 언제 어디에 그라운딩하는지 살펴봅니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>GNU General Public License 버전 3 이상에 따른 자유 소프트웨어입니다. 모든 것이 이 컴퓨터에서 실행되며 어디에도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Runs of the Other Probings</source>
        <translation>다른 프로빙의 런</translation>
    </message>
    <message>
        <source>Runs to Compare</source>
        <translation>비교할 런</translation>
    </message>
    <message>
        <source>The demo&apos;s recorded run is kept as it is. Save a copy of it and open that to have it judged.</source>
        <translation>데모의 기록된 런은 그대로 유지됩니다. 판정하려면 사본을 저장하고 그것을 여세요.</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>%1 of %2 images finished</source>
        <translation>이미지 %2개 중 %1개 완료</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n개 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: %1. What is finished is saved.</source>
        <translation>취소됨: %1. 완료된 것은 저장되었습니다.</translation>
    </message>
    <message>
        <source>Not run yet. Press %1 to ask the model about this image.</source>
        <translation>아직 실행하지 않았습니다. %1을(를) 누르면 이 이미지에 대해 모델에 묻습니다.</translation>
    </message>
    <message>
        <source>No models are chosen. Press %1 to choose them; until then images and ground truth can be looked at.</source>
        <translation>선택된 모델이 없습니다. %1을(를) 눌러 선택하세요. 그때까지는 이미지와 Ground Truth를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Every image of this run is finished already.</source>
        <translation>이 런의 모든 이미지가 이미 완료되었습니다.</translation>
    </message>
    <message>
        <source>Run All Again into a New File</source>
        <translation>새 파일에 모두 다시 실행</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>언어 모델</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>세그멘터</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>%1 실행 중</translation>
    </message>
    <message>
        <source>The recorded run is kept as it is. New results go into a copy.</source>
        <translation>기록된 런은 그대로 유지됩니다. 새 결과는 사본에 저장됩니다.</translation>
    </message>
    <message>
        <source>A new run was begun: its settings or models differ from those of the open one.</source>
        <translation>새 런을 시작했습니다: 설정이나 모델이 열려 있는 런과 다릅니다.</translation>
    </message>
    <message>
        <source>Back to the Other Run</source>
        <translation>이전 런으로 돌아가기</translation>
    </message>
    <message>
        <source>Show What Failed</source>
        <translation>실패 항목 보기</translation>
    </message>
    <message>
        <source>Automatic choices are missing: the chat endpoint has not been asked yet.</source>
        <translation>자동 선택이 없습니다: 채팅 엔드포인트에 아직 묻지 않았습니다.</translation>
    </message>
    <message>
        <source>Ask the Judge…</source>
        <translation>심판에게 묻기…</translation>
    </message>
    <message>
        <source>Choose Models…</source>
        <translation>모델 선택…</translation>
    </message>
    <message numerus="yes">
        <source>From the next run on, attention is kept for every head: about %1 on disk for each image with an answer of %n token(s).</source>
        <translation>
            <numerusform>다음 런부터 모든 헤드의 어텐션을 보존합니다: 답변이 %n토큰인 이미지마다 디스크에서 약 %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next run on, attention is kept for every head. How much disk space that takes is shown once the models are loaded; a 7B model takes about 150 MB for each image.</source>
        <translation>다음 런부터 모든 헤드의 어텐션을 보존합니다. 필요한 디스크 공간은 모델을 불러온 뒤 표시됩니다. 7B 모델은 이미지마다 약 150 MB가 필요합니다.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>작업 공간: %1</translation>
    </message>
    <message>
        <source>The language changes at the next start, because models are running.</source>
        <translation>모델이 실행 중이므로 언어는 다음 시작 때 바뀝니다.</translation>
    </message>
    <message>
        <source>probing %1 · %2</source>
        <translation>프로빙 %1 · %2</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>이미지 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>이미지 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, probing %2: %3</source>
        <translation>%1, 프로빙 %2: %3</translation>
    </message>
</context>
<context>
    <name>groundscope::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>groundscope::ModelDialog</name>
    <message>
        <source>Choose Models</source>
        <translation>모델 선택</translation>
    </message>
    <message>
        <source>Point to checkpoints as they are published: LLaVA-1.5 (its own or the Hugging Face layout) and Segment Anything. They are read as they are and run on this computer.</source>
        <translation>공개된 그대로의 체크포인트를 지정하세요: LLaVA-1.5(자체 형식 또는 Hugging Face 형식)와 Segment Anything. 그대로 읽어 이 컴퓨터에서 실행합니다.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>프로세서(CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>그래픽 카드(CUDA)</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>장치(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Number format:</source>
        <translation>숫자 형식(&amp;N):</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>사용 중:</translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation>메모리:</translation>
    </message>
    <message>
        <source>&amp;Use These Models</source>
        <translation>이 모델 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Use the &amp;Demo Models</source>
        <translation>데모 모델 사용(&amp;D)</translation>
    </message>
    <message>
        <source>The models could not be loaded. %1
%2</source>
        <translation>모델을 불러올 수 없습니다. %1
%2</translation>
    </message>
    <message>
        <source>This checkpoint does not contain its vision tower: choose its folder too.</source>
        <translation>이 체크포인트에는 Vision Tower가 없습니다: 해당 폴더도 선택하세요.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>The weights take %1 on the graphics card.</source>
        <translation>가중치가 그래픽 카드에서 %1을(를) 차지합니다.</translation>
    </message>
    <message>
        <source>The weights take %1; %2 are free.</source>
        <translation>가중치가 %1을(를) 차지합니다. 여유 공간은 %2입니다.</translation>
    </message>
    <message>
        <source>The weights take %1, but only %2 are free: loading will fail or be very slow. Try bfloat16, int8 or a smaller model.</source>
        <translation>가중치에 %1이(가) 필요하지만 %2만 비어 있습니다: 불러오기에 실패하거나 매우 느려집니다. bfloat16, int8 또는 더 작은 모델을 사용해 보세요.</translation>
    </message>
</context>
<context>
    <name>groundscope::MoveList</name>
    <message>
        <source>Drag a row, or press Alt+Up or Alt+Down, to move it</source>
        <translation>행을 끌거나 Alt+Up 또는 Alt+Down을 눌러 이동합니다</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>제거 (Delete)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>위로 이동 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>아래로 이동 (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>groundscope::NewBuildDialog</name>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>선택: %1</translation>
    </message>
    <message>
        <source>%1 of %2 alike, kappa %3</source>
        <translation>%2개 중 %1개 일치, 카파 %3</translation>
    </message>
    <message>
        <source>%1 of %2 alike, kappa cannot be told</source>
        <translation>%2개 중 %1개 일치, 카파 계산 불가</translation>
    </message>
    <message>
        <source>Benchmarks to build (*.gsbuild)</source>
        <translation>작성 중인 벤치마크 (*.gsbuild)</translation>
    </message>
    <message>
        <source>New Benchmark to Build</source>
        <translation>새 벤치마크 작성</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>질문(&amp;Q)</translation>
    </message>
    <message>
        <source>MMVP&apos;s CSV, CV-Bench&apos;s JSONL, or a CSV with image and question</source>
        <translation>MMVP의 CSV, CV-Bench의 JSONL 또는 이미지와 질문이 있는 CSV</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>이미지(&amp;P)</translation>
    </message>
    <message>
        <source>folder; the questions name pictures in it or below</source>
        <translation>폴더. 질문은 그 안이나 하위의 이미지를 가리킵니다</translation>
    </message>
    <message>
        <source>COCO &amp;instances</source>
        <translation>COCO 인스턴스(&amp;I)</translation>
    </message>
    <message>
        <source>instances or panoptic JSON; may stay empty</source>
        <translation>instances 또는 panoptic JSON(비워도 됨)</translation>
    </message>
    <message>
        <source>&amp;Label pictures</source>
        <translation>레이블 이미지(&amp;L)</translation>
    </message>
    <message>
        <source>folder of PNGs as in ADEChallengeData2016; may stay empty</source>
        <translation>ADEChallengeData2016과 같은 PNG 폴더(비워도 됨)</translation>
    </message>
    <message>
        <source>Their &amp;class list</source>
        <translation>클래스 목록(&amp;C)</translation>
    </message>
    <message>
        <source>objectInfo150.txt; empty: looked for beside them</source>
        <translation>objectInfo150.txt. 비우면 레이블 이미지 옆에서 찾음</translation>
    </message>
    <message>
        <source>Project &amp;file</source>
        <translation>프로젝트 파일(&amp;F)</translation>
    </message>
    <message>
        <source>a new file; all decisions go into it</source>
        <translation>새 파일. 모든 결정이 여기에 저장됩니다</translation>
    </message>
    <message>
        <source>Propose &amp;objects by rules at once</source>
        <translation>바로 규칙으로 객체 제안(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>만들기(&amp;R)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Compare Annotators</source>
        <translation>어노테이터 비교</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>첫째(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation>둘째(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>Decided by both</source>
        <translation>둘 다 결정함</translation>
    </message>
    <message>
        <source>Only by %1, only by %2</source>
        <translation>%1만, %2만</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done or no specific object</source>
        <translation>완료 또는 특정 객체 없음</translation>
    </message>
    <message>
        <source>Instances kept or dropped</source>
        <translation>인스턴스 유지 또는 제외</translation>
    </message>
    <message>
        <source>Same expression</source>
        <translation>같은 표현</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Mean IoU of the masks</source>
        <translation>마스크의 평균 IoU</translation>
    </message>
    <message>
        <source>Where the two differ</source>
        <translation>두 사람이 다른 곳</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>state</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>표현</translation>
    </message>
    <message>
        <source>Agreement of %1 and %2</source>
        <translation>%1와(과) %2의 일치도</translation>
    </message>
    <message>
        <source>The two differ nowhere.</source>
        <translation>두 사람이 다른 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Where they differ; Enter or a double click brings the question up:</source>
        <translation>서로 다른 곳. Enter나 더블 클릭으로 질문 표시:</translation>
    </message>
</context>
<context>
    <name>groundscope::PageCanvas</name>
    <message>
        <source>Page of the figure</source>
        <translation>그림의 페이지</translation>
    </message>
    <message>
        <source>Ctrl and the wheel zoom, dragging pans, Page Up and Page Down turn pages</source>
        <translation>Ctrl+휠로 확대/축소, 끌어서 화면 이동, Page Up과 Page Down으로 페이지 넘기기</translation>
    </message>
</context>
<context>
    <name>groundscope::PairDesk</name>
    <message>
        <source>This question is about one object. Pairs are shown for questions about two.</source>
        <translation>이 질문은 객체 하나에 관한 것입니다. 쌍은 두 객체에 관한 질문에서 표시됩니다.</translation>
    </message>
    <message>
        <source>No masks yet. Run this image (F5), or open a run.</source>
        <translation>마스크가 아직 없습니다. 이 이미지를 실행하거나(F5) 런을 여세요.</translation>
    </message>
    <message>
        <source>Nothing is annotated here: there is no ground truth to compare pairs with.</source>
        <translation>어노테이션이 없습니다: 쌍과 비교할 Ground Truth가 없습니다.</translation>
    </message>
</context>
<context>
    <name>groundscope::PairDock</name>
    <message>
        <source>Pairs</source>
        <translation>쌍</translation>
    </message>
    <message>
        <source>The two objects, and the best pair</source>
        <translation>두 객체와 최선의 쌍</translation>
    </message>
    <message>
        <source>The pair that is chosen</source>
        <translation>선택한 쌍</translation>
    </message>
    <message>
        <source>The pair on the picture</source>
        <translation>이미지에 표시된 쌍</translation>
    </message>
    <message>
        <source>Shown for questions about two objects.</source>
        <translation>두 객체에 관한 질문에서 표시됩니다.</translation>
    </message>
    <message>
        <source>Masks for the first object by masks for the second; IoU of both together</source>
        <translation>첫째 객체의 마스크 × 둘째 객체의 마스크. 둘을 합친 IoU</translation>
    </message>
    <message>
        <source>%1 with %2: IoU %3</source>
        <translation>%1 + %2: IoU %3</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>%1이(가) 선택함</translation>
    </message>
    <message>
        <source>the best of all</source>
        <translation>전체 중 최고</translation>
    </message>
    <message>
        <source>Rows: %1 · columns: %2</source>
        <translation>행: %1 · 열: %2</translation>
    </message>
    <message>
        <source>★ best %1</source>
        <translation>★ 최고 %1</translation>
    </message>
</context>
<context>
    <name>groundscope::PatchDesk</name>
    <message>
        <source>Export Corrections as a Patch</source>
        <translation>수정 사항을 패치로 내보내기</translation>
    </message>
    <message>
        <source>Patches (*.gspatch)</source>
        <translation>패치 (*.gspatch)</translation>
    </message>
    <message>
        <source>Folder for the Corrected Files</source>
        <translation>수정된 파일을 저장할 폴더</translation>
    </message>
    <message>
        <source>Apply a Patch</source>
        <translation>패치 적용</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>파일 %n개 저장됨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::PatchDialog</name>
    <message>
        <source>(nothing)</source>
        <translation>(없음)</translation>
    </message>
    <message>
        <source>Apply a Patch</source>
        <translation>패치 적용</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>패치</translation>
    </message>
    <message>
        <source>%1
This patch was made for another benchmark, “%2”. Look at every correction.</source>
        <translation>%1
이 패치는 다른 벤치마크 “%2”용으로 만들어졌습니다. 모든 수정 사항을 확인하세요.</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>선택 내용</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>적용(&amp;A)</translation>
    </message>
    <message>
        <source>Take &amp;Theirs in All Conflicts</source>
        <translation>모든 충돌에서 상대 것 사용(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep Ours in All Conflicts</source>
        <translation>모든 충돌에서 내 것 유지(&amp;K)</translation>
    </message>
    <message>
        <source>Corrections of the patch; Space takes one or leaves it</source>
        <translation>패치의 수정 사항. Space로 선택 또는 해제</translation>
    </message>
    <message>
        <source>The chosen correction</source>
        <translation>선택한 수정 사항</translation>
    </message>
    <message>
        <source>%1
  when they began: %2
  here: %3
  theirs: %4</source>
        <translation>%1
  시작 당시: %2
  여기: %3
  상대: %4</translation>
    </message>
    <message>
        <source>Shapes
  here: %1
  with the patch: %2</source>
        <translation>도형
  여기: %1
  패치 적용: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s)</source>
        <translation>
            <numerusform>적용 가능 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>충돌 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so already</source>
        <translation>
            <numerusform>이미 적용됨 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of images that are not here</source>
        <translation>
            <numerusform>여기 없는 이미지 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Chosen: %3.</source>
        <translation>%1: %2. 선택: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>수정 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n</source>
        <translation>
            <numerusform>%n건 적용(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::PatchModel</name>
    <message>
        <source>Fits, though this image had other values before</source>
        <translation>적용 가능(단, 이 이미지의 이전 값이 달랐음)</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>적용 가능</translation>
    </message>
    <message>
        <source>Conflict: replaces what is here</source>
        <translation>충돌: 여기 있는 내용을 대체함</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>이미 적용됨</translation>
    </message>
    <message>
        <source>No such image here</source>
        <translation>해당 이미지 없음</translation>
    </message>
    <message>
        <source>Take for image</source>
        <translation>적용할 이미지</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>By</source>
        <translation>수정자</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시점</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>groundscope::PatchView</name>
    <message>
        <source>Shapes here and with the patch</source>
        <translation>여기의 도형과 패치 적용 도형</translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>도형 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 vertices, %3 px²</source>
        <translation>%1, 꼭짓점 %2개, %3 px²</translation>
    </message>
    <message>
        <source>Here: %1. With the patch: %2.</source>
        <translation>여기: %1. 패치 적용: %2.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>여기</translation>
    </message>
    <message>
        <source>With the patch</source>
        <translation>패치 적용</translation>
    </message>
</context>
<context>
    <name>groundscope::PhraseDesk</name>
    <message>
        <source>Here the noun phrases of the answer appear, once this image was run.</source>
        <translation>이 이미지를 실행하면 여기에 답변의 명사구가 나타납니다.</translation>
    </message>
    <message>
        <source>noun phrases by hand</source>
        <translation>수동 명사구</translation>
    </message>
    <message>
        <source>Asking the segmenter for masks…</source>
        <translation>세그멘터에 마스크를 요청하는 중…</translation>
    </message>
    <message>
        <source>%1 noun phrases (the run: %2)</source>
        <translation>명사구 %1개(런: %2)</translation>
    </message>
    <message>
        <source>, oracle IoU %1 (the run: %2)</source>
        <translation>, 오라클 IoU %1(런: %2)</translation>
    </message>
</context>
<context>
    <name>groundscope::PhraseDock</name>
    <message>
        <source>%1: IoU %2, SAM predicts %3</source>
        <translation>%1: IoU %2, SAM 예측 %3</translation>
    </message>
    <message>
        <source>Answer: mark the words of a noun phrase</source>
        <translation>답변: 명사구의 단어를 표시</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>The chosen noun phrase becomes the words marked in the answer</source>
        <translation>선택한 명사구를 답변에서 표시한 단어로 바꿉니다</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>The words marked in the answer become a noun phrase (Insert)</source>
        <translation>답변에서 표시한 단어를 명사구로 만듭니다 (Insert)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>나누기</translation>
    </message>
    <message>
        <source>The chosen noun phrase is split where the text cursor is</source>
        <translation>선택한 명사구를 텍스트 커서 위치에서 나눕니다</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>통합</translation>
    </message>
    <message>
        <source>The chosen noun phrases become one, with all between them</source>
        <translation>선택한 명사구를 그 사이의 모든 것과 함께 하나로 합칩니다</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>The chosen noun phrases are taken away (Delete)</source>
        <translation>선택한 명사구를 제거합니다 (Delete)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo the last change of the noun phrases (Ctrl+Z here)</source>
        <translation>명사구의 마지막 변경을 취소합니다 (여기서는 Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z here)</source>
        <translation>다시 실행 (여기서는 Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>The Run&apos;s Phrases</source>
        <translation>런의 구</translation>
    </message>
    <message>
        <source>Back to the noun phrases of the run; Undo brings yours again</source>
        <translation>런의 명사구로 되돌립니다. “실행 취소”로 편집한 것을 다시 불러옵니다</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>명사구</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>명사구</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>점</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>수동</translation>
    </message>
    <message>
        <source>Where the phrase begins in the answer</source>
        <translation>답변에서 구가 시작되는 위치</translation>
    </message>
    <message>
        <source>True IoU of the three masks; without ground truth what SAM predicts</source>
        <translation>세 마스크의 실제 IoU. Ground Truth가 없으면 SAM의 예측값</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>x, y of a pixel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Phrase Editor</source>
        <translation>구 편집기</translation>
    </message>
</context>
<context>
    <name>groundscope::PlotPanel</name>
    <message>
        <source>Values of: %1</source>
        <translation>값: %1</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>막대</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>나열됨</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Values as a table</source>
        <translation>값을 표로</translation>
    </message>
    <message>
        <source>Show the values of this plot as a table</source>
        <translation>이 도표의 값을 표로 표시</translation>
    </message>
    <message>
        <source>Group of samples</source>
        <translation>샘플 그룹</translation>
    </message>
    <message>
        <source>Selector whose masks are counted</source>
        <translation>마스크를 셀 선택기</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Set another run of this benchmark beside this one</source>
        <translation>이 벤치마크의 다른 런을 이 런과 나란히 놓기</translation>
    </message>
    <message>
        <source>Other Run…</source>
        <translation>다른 런…</translation>
    </message>
</context>
<context>
    <name>groundscope::PlotView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
</context>
<context>
    <name>groundscope::PointDesk</name>
    <message>
        <source>Open a run to try other points for SAM.</source>
        <translation>SAM의 다른 점을 시험해 보려면 런을 여세요.</translation>
    </message>
    <message>
        <source>There is no noun phrase with a heat map yet: run this image (F5) first.</source>
        <translation>히트맵이 있는 명사구가 아직 없습니다: 먼저 이 이미지를 실행하세요(F5).</translation>
    </message>
    <message>
        <source>There is no segmenter to ask. Choose one under Run &gt; Choose Models (Ctrl+M); for the demo&apos;s images the demo models serve.</source>
        <translation>사용할 세그멘터가 없습니다. 실행 &gt; 모델 선택(Ctrl+M)에서 선택하세요. 데모 이미지에는 데모 모델을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The run&apos;s point</source>
        <translation>런의 점</translation>
    </message>
    <message>
        <source>run</source>
        <translation>런</translation>
    </message>
    <message>
        <source>1st maximum</source>
        <translation>1번째 극댓값</translation>
    </message>
    <message>
        <source>2nd maximum</source>
        <translation>2번째 극댓값</translation>
    </message>
    <message>
        <source>3rd maximum</source>
        <translation>3번째 극댓값</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1번째</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2번째</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3번째</translation>
    </message>
    <message>
        <source>Random point %1</source>
        <translation>임의의 점 %1</translation>
    </message>
    <message>
        <source>random %1</source>
        <translation>임의 %1</translation>
    </message>
    <message>
        <source>point at %1, %2</source>
        <translation>점 (%1, %2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>: point at %1, %2</source>
        <translation>: 점 (%1, %2)</translation>
    </message>
    <message>
        <source>The demo&apos;s segmenter answers: it knows synthetic scenes only.</source>
        <translation>데모 세그멘터가 응답합니다: 합성 장면만 지원합니다.</translation>
    </message>
</context>
<context>
    <name>groundscope::PointLabDock</name>
    <message>
        <source>Point</source>
        <translation>점</translation>
    </message>
    <message>
        <source>State of the point laboratory</source>
        <translation>점 실험실의 상태</translation>
    </message>
    <message>
        <source>Back to the Run&apos;s Point</source>
        <translation>런의 점으로 되돌리기</translation>
    </message>
    <message>
        <source>Places for the point</source>
        <translation>점의 위치</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>픽셀</translation>
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
        <translation>세 마스크 중 최선의 마스크와 Ground Truth의 IoU</translation>
    </message>
    <message>
        <source>Largest IoU that SAM predicts for the three masks</source>
        <translation>세 마스크에 대해 SAM이 예측한 최대 IoU</translation>
    </message>
    <message>
        <source>Random points for comparison</source>
        <translation>비교용 임의의 점</translation>
    </message>
    <message>
        <source>Legend of the IoU</source>
        <translation>IoU 범례</translation>
    </message>
    <message>
        <source>Points of the grid</source>
        <translation>격자의 점</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>x, y of a pixel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 points; best %3</source>
        <translation>점 %2개 중 %1개. 최고 %3</translation>
    </message>
    <message>
        <source>; here %1</source>
        <translation>, 여기는 %1</translation>
    </message>
</context>
<context>
    <name>groundscope::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
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
        <translation>쿼리 자동 완성</translation>
    </message>
</context>
<context>
    <name>groundscope::QueryPane</name>
    <message>
        <source>Words, or iou.oracle&gt;0.5</source>
        <translation>단어 또는 iou.oracle&gt;0.5</translation>
    </message>
    <message>
        <source>Query for samples</source>
        <translation>샘플 쿼리</translation>
    </message>
    <message>
        <source>Words are looked for in id, expression, question and tags. Fields: iou.auto&lt;0.5 and pattern:color and phrase~/wing/ (Ctrl+F; Ctrl+Space shows what may follow)</source>
        <translation>단어는 ID, 표현, 질문, 태그에서 찾습니다. 필드: iou.auto&lt;0.5 and pattern:color and phrase~/wing/ (Ctrl+F. Ctrl+Space로 이어질 내용 표시)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>뷰</translation>
    </message>
    <message>
        <source>Views of the samples</source>
        <translation>샘플 뷰</translation>
    </message>
    <message>
        <source>Ready-made and saved queries</source>
        <translation>기본 제공 및 저장된 쿼리</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>패싯</translation>
    </message>
    <message>
        <source>Show facets</source>
        <translation>패싯 표시</translation>
    </message>
    <message>
        <source>How often each value occurs; tick one to narrow the list</source>
        <translation>각 값의 빈도. 선택하면 목록을 좁힙니다</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>샘플 순서</translation>
    </message>
    <message>
        <source>Order; samples without the value come last</source>
        <translation>순서. 값이 없는 샘플은 맨 뒤에 옵니다</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>큰 값 먼저</translation>
    </message>
    <message>
        <source>Results read for queries</source>
        <translation>쿼리용으로 읽은 결과</translation>
    </message>
    <message>
        <source>Reading results: %p %</source>
        <translation>결과 읽는 중: %p %</translation>
    </message>
    <message>
        <source>Stop reading results</source>
        <translation>결과 읽기 중지</translation>
    </message>
    <message>
        <source>Stop reading results: queries know what was read so far</source>
        <translation>결과 읽기 중지: 쿼리는 지금까지 읽은 것만 압니다</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>%1번째 글자: %2</translation>
    </message>
    <message>
        <source>&amp;Save This View…</source>
        <translation>이 뷰 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove a View</source>
        <translation>뷰 제거(&amp;R)</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>이 뷰 저장</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>이름:</translation>
    </message>
    <message>
        <source>Given order</source>
        <translation>주어진 순서</translation>
    </message>
</context>
<context>
    <name>groundscope::RegionDesk</name>
    <message>
        <source>Lift on the region</source>
        <translation>영역에 대한 리프트</translation>
    </message>
    <message>
        <source>Share of the token&apos;s attention to the image that lies in the marked region, over the share of the image that it covers: 1 (dashed) is what an even look would give</source>
        <translation>이미지에 대한 어텐션 중 표시한 영역에 있는 비율을, 영역이 이미지에서 차지하는 비율로 나눈 값. 1(점선)은 고르게 볼 때의 값입니다</translation>
    </message>
    <message>
        <source>This part of the picture was not seen by the model.</source>
        <translation>이미지의 이 부분은 모델이 보지 못했습니다.</translation>
    </message>
    <message>
        <source>This answer was stored without its attention.</source>
        <translation>이 답변은 어텐션 없이 저장되었습니다.</translation>
    </message>
    <message>
        <source>Mark a part of the picture to see which words look there.</source>
        <translation>이미지의 일부를 표시하면 어떤 단어가 그곳을 보는지 알 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>groundscope::RegionDock</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>Mark a part of the picture to see which words look there.</source>
        <translation>이미지의 일부를 표시하면 어떤 단어가 그곳을 보는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Mark a box</source>
        <translation>박스로 표시</translation>
    </message>
    <message>
        <source>Which words look here: mark a box (Y)</source>
        <translation>여기를 보는 단어: 박스로 표시 (Y)</translation>
    </message>
    <message>
        <source>Mark by brush</source>
        <translation>브러시로 표시</translation>
    </message>
    <message>
        <source>Which words look here: mark by brush (Shift+Y); hold Shift to add to it</source>
        <translation>여기를 보는 단어: 브러시로 표시 (Shift+Y). Shift를 누르고 추가</translation>
    </message>
    <message>
        <source>Mark a polygon</source>
        <translation>다각형으로 표시</translation>
    </message>
    <message>
        <source>Which words look here: mark a polygon (Alt+Y)</source>
        <translation>여기를 보는 단어: 다각형으로 표시 (Alt+Y)</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>영역 지우기</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>영역 지우기 (Esc)</translation>
    </message>
    <message>
        <source>Phrases and tokens that look at the region</source>
        <translation>영역을 보는 구와 토큰</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>리프트</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>How much of the words&apos; attention to the image lies in the region</source>
        <translation>단어의 이미지 어텐션 중 영역에 있는 비율</translation>
    </message>
    <message>
        <source>Share over the region&apos;s part of the image: 1 is what an even look would give</source>
        <translation>비율을 영역이 이미지에서 차지하는 비율로 나눈 값: 1은 고르게 볼 때의 값입니다</translation>
    </message>
    <message>
        <source>How many standard deviations the share is above the mean of all tokens</source>
        <translation>비율이 모든 토큰의 평균보다 표준 편차의 몇 배 높은지</translation>
    </message>
    <message>
        <source>%1 of the image</source>
        <translation>이미지의 %1</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>명사구</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of the noun phrase, its text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
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
        <translation>검토</translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation>검토 페이지</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>개념</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>감사</translation>
    </message>
    <message>
        <source>A&amp;nnotator:</source>
        <translation>어노테이터(&amp;N):</translation>
    </message>
    <message>
        <source>your name or initials</source>
        <translation>이름 또는 이니셜</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>어노테이터</translation>
    </message>
    <message>
        <source>⚠ Enter your name first: it is stored with every label.</source>
        <translation>⚠ 먼저 이름을 입력하세요: 모든 레이블과 함께 저장됩니다.</translation>
    </message>
    <message>
        <source>Previous unreviewed image</source>
        <translation>이전 미검토 이미지</translation>
    </message>
    <message>
        <source>Previous unreviewed image (Ctrl+Shift+A)</source>
        <translation>이전 미검토 이미지 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Next unreviewed image</source>
        <translation>다음 미검토 이미지</translation>
    </message>
    <message>
        <source>Next unreviewed image (Ctrl+Shift+D)</source>
        <translation>다음 미검토 이미지 (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>검토할 것이 없음</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%2개 중 %1개 검토됨</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>저장됨 %1</translation>
    </message>
    <message>
        <source>⚠ Not saved. %1</source>
        <translation>⚠ 저장되지 않음. %1</translation>
    </message>
</context>
<context>
    <name>groundscope::RunPage</name>
    <message>
        <source>1: question and options</source>
        <translation>1: 질문과 선택지</translation>
    </message>
    <message>
        <source>2: identify the expression</source>
        <translation>2: 표현 식별</translation>
    </message>
    <message>
        <source>3: answer by letter</source>
        <translation>3: 문자로 답변</translation>
    </message>
    <message>
        <source>4: write boxes (baseline)</source>
        <translation>4: 박스 쓰기(기준선)</translation>
    </message>
    <message>
        <source>Clean: every defect corrected</source>
        <translation>Clean: 모든 결함 수정</translation>
    </message>
    <message>
        <source>Paper: as the paper describes</source>
        <translation>Paper: 논문에 기술된 대로</translation>
    </message>
    <message>
        <source>Reference: as the published scripts do</source>
        <translation>Reference: 공개 스크립트대로</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> 토큰</translation>
    </message>
    <message>
        <source>P&amp;robing:</source>
        <translation>프로빙(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>프로파일(&amp;P):</translation>
    </message>
    <message>
        <source>Sets switches, attention rows, temperature and judge as the profile has them.</source>
        <translation>스위치, 어텐션 행, 온도, 심판을 프로파일에 맞게 설정합니다.</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>온도(&amp;T):</translation>
    </message>
    <message>
        <source>0 takes the likeliest word each time.</source>
        <translation>0이면 매번 가장 확률이 높은 단어를 택합니다.</translation>
    </message>
    <message>
        <source>&amp;Longest answer:</source>
        <translation>최대 답변 길이(&amp;L):</translation>
    </message>
    <message>
        <source>looks at the ground truth</source>
        <translation>Ground Truth를 봄</translation>
    </message>
    <message>
        <source>asks a judge</source>
        <translation>심판에게 물음</translation>
    </message>
    <message>
        <source>&amp;Selectors:</source>
        <translation>선택기(&amp;S):</translation>
    </message>
    <message>
        <source>k-th pixel of the enlarged map (as published)</source>
        <translation>확대한 맵의 k번째 픽셀(공개된 대로)</translation>
    </message>
    <message>
        <source>k-th peak of the map</source>
        <translation>맵의 k번째 피크</translation>
    </message>
    <message>
        <source>random point of the image</source>
        <translation>이미지의 임의의 점</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Point &amp;for the masks:</source>
        <translation>마스크용 점(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;k:</source>
        <translation>&amp;k:</translation>
    </message>
    <message>
        <source>See&amp;d of random points:</source>
        <translation>임의 점의 시드(&amp;D):</translation>
    </message>
    <message>
        <source>Several &amp;instances:</source>
        <translation>여러 인스턴스(&amp;I):</translation>
    </message>
    <message>
        <source>Asks for masks at up to this many peaks of a phrase&apos;s map and unites them.</source>
        <translation>구의 맵에서 최대 이 개수의 피크까지 마스크를 구해 합칩니다.</translation>
    </message>
</context>
<context>
    <name>groundscope::RunSettingsDialog</name>
    <message>
        <source>Run Settings</source>
        <translation>런 설정</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;witches</source>
        <translation>스위치(&amp;W)</translation>
    </message>
    <message>
        <source>Si&amp;milarity</source>
        <translation>유사도(&amp;M)</translation>
    </message>
    <message>
        <source>Jud&amp;ge</source>
        <translation>심판(&amp;G)</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>설정 페이지</translation>
    </message>
    <message>
        <source>&amp;Use These Settings</source>
        <translation>이 설정 사용(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Defaults of the Profile</source>
        <translation>프로파일 기본값(&amp;D)</translation>
    </message>
    <message>
        <source>Probing %1, %2</source>
        <translation>프로빙 %1, %2</translation>
    </message>
    <message>
        <source>The open run was made with other settings (%1). Results with these settings go into a new file; a run never mixes them.</source>
        <translation>열린 런은 다른 설정(%1)으로 만들어졌습니다. 이 설정의 결과는 새 파일에 저장되며, 한 런에 섞이지 않습니다.</translation>
    </message>
    <message>
        <source>Choose at least one selector.</source>
        <translation>선택기를 하나 이상 선택하세요.</translation>
    </message>
    <message>
        <source>A selector asks a judge: set up the endpoint.</source>
        <translation>심판에게 묻는 선택기가 있습니다: 엔드포인트를 설정하세요.</translation>
    </message>
</context>
<context>
    <name>groundscope::RunsDesk</name>
    <message>
        <source>Models side by side</source>
        <translation>모델 나란히 보기</translation>
    </message>
    <message>
        <source>Runs to Compare with the Open One</source>
        <translation>열려 있는 런과 비교할 런</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScope 런 (*.gsrun)</translation>
    </message>
    <message>
        <source>Only runs of one benchmark can be shown side by side.</source>
        <translation>한 벤치마크의 런만 나란히 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose one to three runs beside the open one.</source>
        <translation>열려 있는 런 외에 런을 하나에서 셋까지 선택하세요.</translation>
    </message>
    <message>
        <source>Choose runs of this benchmark to see them side by side.</source>
        <translation>나란히 보려면 이 벤치마크의 런을 선택하세요.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>아직 비교할 것이 없음</translation>
    </message>
    <message>
        <source>The open run has no answer for this image.</source>
        <translation>열려 있는 런에 이 이미지의 답변이 없습니다.</translation>
    </message>
    <message>
        <source>Says nothing here</source>
        <translation>여기서는 아무 말도 하지 않음</translation>
    </message>
    <message>
        <source>Stored without its attention</source>
        <translation>어텐션 없이 저장됨</translation>
    </message>
    <message>
        <source>The maps lie on the image in different ways and cannot be subtracted</source>
        <translation>맵이 이미지에 놓인 방식이 달라 뺄 수 없습니다</translation>
    </message>
    <message>
        <source>The first run has no map to subtract</source>
        <translation>첫 런에 뺄 맵이 없습니다</translation>
    </message>
    <message>
        <source>No map of these words</source>
        <translation>이 단어들의 맵 없음</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>answer (%1 of %2)</source>
        <comment>pieces that differ, of all</comment>
        <translation>답변(%1/%2)</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>구</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>mask (IoU %1)</source>
        <translation>마스크(IoU %1)</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>The others are compared with this run</source>
        <translation>다른 런의 비교 기준이 되는 런</translation>
    </message>
    <message>
        <source>This run lacks the image</source>
        <translation>이 런에 이 이미지가 없습니다</translation>
    </message>
    <message>
        <source>Map minus the first run&apos;s</source>
        <translation>맵 − 첫 런</translation>
    </message>
</context>
<context>
    <name>groundscope::SampleDock</name>
    <message>
        <source>Samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>Number of samples listed</source>
        <translation>나열된 샘플 수</translation>
    </message>
    <message>
        <source>List all samples again</source>
        <translation>모든 샘플 다시 나열</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>필터: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>샘플 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>샘플 %n개 중 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>No benchmark is open.</source>
        <translation>열린 벤치마크가 없습니다.</translation>
    </message>
    <message>
        <source>No sample matches the query.</source>
        <translation>쿼리와 일치하는 샘플이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Run This Image</source>
        <translation>이 이미지 실행(&amp;R)</translation>
    </message>
</context>
<context>
    <name>groundscope::SampleModel</name>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>참조 표현</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Oracle IoU</source>
        <translation>오라클 IoU</translation>
    </message>
    <message>
        <source>Sample %1, %2, failed: %3</source>
        <translation>샘플 %1, %2, 실패: %3</translation>
    </message>
    <message>
        <source>Sample %1, %2, oracle IoU %3</source>
        <translation>샘플 %1, %2, 오라클 IoU %3</translation>
    </message>
    <message>
        <source>Sample %1, %2, %3</source>
        <translation>샘플 %1, %2, %3</translation>
    </message>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>%1, marked for the figure</source>
        <translation>%1, 그림용으로 마크됨</translation>
    </message>
</context>
<context>
    <name>groundscope::SelectionDock</name>
    <message>
        <source>Selections</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>What the judge was asked and what it replied</source>
        <translation>심판에게 물은 내용과 응답</translation>
    </message>
    <message>
        <source>Run this image to see what the selectors choose.</source>
        <translation>선택기의 선택을 보려면 이 이미지를 실행하세요.</translation>
    </message>
    <message>
        <source>Choices of the selectors</source>
        <translation>선택기의 선택</translation>
    </message>
    <message>
        <source>No selector has looked at this image yet.</source>
        <translation>이 이미지를 본 선택기가 아직 없습니다.</translation>
    </message>
</context>
<context>
    <name>groundscope::SelectionModel</name>
    <message>
        <source>%1, instances united</source>
        <translation>%1, 인스턴스 합침</translation>
    </message>
    <message>
        <source>no phrase</source>
        <translation>구 없음</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>마스크 없음</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>마스크 %1</translation>
    </message>
    <message>
        <source>%1, mask %2</source>
        <translation>%1, 마스크 %2</translation>
    </message>
    <message>
        <source>the object is not in the image</source>
        <translation>객체가 이미지에 없음</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>채점 안 됨</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>선택기</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>groundscope::ShapesPage</name>
    <message>
        <source>Shapes of the ground truth, with parts and holes</source>
        <translation>Ground Truth의 도형(부분과 구멍 포함)</translation>
    </message>
    <message>
        <source>Si&amp;mplify:</source>
        <translation>단순화(&amp;M):</translation>
    </message>
    <message>
        <source>How much to simplify the selected shapes</source>
        <translation>선택한 도형을 단순화할 정도</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>적용(&amp;P)</translation>
    </message>
    <message>
        <source>Simplify the selected shapes</source>
        <translation>선택한 도형 단순화</translation>
    </message>
    <message>
        <source>%1 px: %2 → %3 vertices, IoU to the original %4</source>
        <translation>%1 px: 꼭짓점 %2 → %3개, 원본과의 IoU %4</translation>
    </message>
    <message>
        <source>Unlock the ground truth to simplify shapes.</source>
        <translation>도형을 단순화하려면 Ground Truth의 잠금을 해제하세요.</translation>
    </message>
    <message>
        <source>Move the slider to see what would be left.</source>
        <translation>슬라이더를 움직이면 남을 꼭짓점을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Select shapes to simplify them.</source>
        <translation>단순화할 도형을 선택하세요.</translation>
    </message>
    <message>
        <source>This image has no ground truth. Unlock it (Ctrl+L) to draw some.</source>
        <translation>이 이미지에는 Ground Truth가 없습니다. 그리려면 잠금을 해제하세요(Ctrl+L).</translation>
    </message>
    <message>
        <source>This image has no ground truth. Draw a polygon (P), a rectangle (R) or paint with the brush (B).</source>
        <translation>이 이미지에는 Ground Truth가 없습니다. 다각형(P)이나 직사각형(R)을 그리거나 브러시(B)로 칠하세요.</translation>
    </message>
</context>
<context>
    <name>groundscope::ShortcutEditor</name>
    <message>
        <source>Edit Keyboard Shortcuts</source>
        <translation>키보드 단축키 편집</translation>
    </message>
    <message>
        <source>GroundScope</source>
        <translation>GroundScope</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>%1 방식</translation>
    </message>
    <message>
        <source>Name of a command, or its key</source>
        <translation>명령 이름 또는 키</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>명령과 키</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>프리셋(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>찾기(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>키(&amp;K):</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>여기에서 새 키를 누르세요</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>설정(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>키 없음(&amp;N)</translation>
    </message>
    <message>
        <source>As in the P&amp;reset</source>
        <translation>프리셋대로(&amp;R)</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>사용자 설정</translation>
    </message>
    <message>
        <source>%1 went to “%2”</source>
        <translation>%1이(가) “%2”(으)로 옮겨졌습니다</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>“%1”에 이미 이 키가 있습니다.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which loses it to “%3” when you set or add it.</source>
        <translation>%1은(는) “%2”의 키입니다. 설정하거나 추가하면 “%3”(으)로 옮겨집니다.</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>다른 키를 지정할 명령을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>groundscope::ShortcutsDialog</name>
    <message>
        <source>Mouse on the image</source>
        <translation>이미지에서의 마우스 조작</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>커서 위치에서 확대/축소</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+휠</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>히트맵의 불투명도</translation>
    </message>
    <message>
        <source>Alt+Wheel</source>
        <translation>Alt+휠</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>이미지 이동</translation>
    </message>
    <message>
        <source>Drag, Space+Drag, middle button</source>
        <translation>드래그, Space+드래그, 가운데 버튼</translation>
    </message>
    <message>
        <source>While drawing</source>
        <translation>그리는 동안</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Enter, double click, first vertex</source>
        <translation>Enter, 더블 클릭, 첫 꼭짓점</translation>
    </message>
    <message>
        <source>Take the last vertex or point back</source>
        <translation>마지막 꼭짓점이나 점 취소</translation>
    </message>
    <message>
        <source>Backspace, Ctrl+Z</source>
        <translation>Backspace, Ctrl+Z</translation>
    </message>
    <message>
        <source>Drop it; then: select and move</source>
        <translation>버리기, 그다음: 선택 및 이동</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>자유 그리기</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>드래그</translation>
    </message>
    <message>
        <source>45 degrees, square, circle</source>
        <translation>45도, 정사각형, 원</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Onto a neighbour&apos;s outline</source>
        <translation>이웃의 윤곽에 맞춤</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Ctrl+클릭</translation>
    </message>
    <message>
        <source>Join, cut: this one only</source>
        <translation>합치기, 잘라내기: 이번만</translation>
    </message>
    <message>
        <source>Ctrl, Alt at the first press</source>
        <translation>처음 누를 때 Ctrl, Alt</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>브러시 크기</translation>
    </message>
    <message>
        <source>Wheel, [, ]</source>
        <translation>휠, [, ]</translation>
    </message>
    <message>
        <source>Not part of the object (SAM)</source>
        <translation>객체에 속하지 않음(SAM)</translation>
    </message>
    <message>
        <source>Right button, Shift+Click</source>
        <translation>오른쪽 버튼, Shift+클릭</translation>
    </message>
    <message>
        <source>One of the masks of SAM</source>
        <translation>SAM의 마스크 중 하나</translation>
    </message>
    <message>
        <source>Vertices and shapes</source>
        <translation>꼭짓점과 도형</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>꼭짓점 삽입</translation>
    </message>
    <message>
        <source>Drag an edge, Alt+Click</source>
        <translation>변 드래그, Alt+클릭</translation>
    </message>
    <message>
        <source>Remove vertices</source>
        <translation>꼭짓점 제거</translation>
    </message>
    <message>
        <source>Backspace, Alt+Shift+Click</source>
        <translation>Backspace, Alt+Shift+클릭</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>여러 개 선택</translation>
    </message>
    <message>
        <source>Ctrl+Click, drag around them</source>
        <translation>Ctrl+클릭, 둘러싸며 드래그</translation>
    </message>
    <message>
        <source>Move a shape</source>
        <translation>도형 이동</translation>
    </message>
    <message>
        <source>Drag its grip, Ctrl+Drag</source>
        <translation>핸들 드래그, Ctrl+드래그</translation>
    </message>
    <message>
        <source>Vertex onto a neighbour</source>
        <translation>꼭짓점을 이웃에 맞춤</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>드래그하는 동안 Ctrl</translation>
    </message>
    <message>
        <source>Nudge by 1, 10 pixels</source>
        <translation>1, 10픽셀씩 미세 이동</translation>
    </message>
    <message>
        <source>Arrows, Shift+Arrows</source>
        <translation>화살표, Shift+화살표</translation>
    </message>
    <message>
        <source>Next, previous vertex</source>
        <translation>다음, 이전 꼭짓점</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+→, Alt+←</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>여기서 할 수 있는 작업</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>오른쪽 버튼</translation>
    </message>
    <message>
        <source>In the review panel</source>
        <translation>검토 패널에서</translation>
    </message>
    <message>
        <source>Answer right, wrong, skip</source>
        <translation>답변 정답, 오답, 건너뛰기</translation>
    </message>
    <message>
        <source>Concept of the phrase</source>
        <translation>구의 개념</translation>
    </message>
    <message>
        <source>Next without a concept</source>
        <translation>개념이 없는 다음 구</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
</context>
<context>
    <name>groundscope::SideBySide</name>
    <message>
        <source>Choices side by side</source>
        <translation>선택 나란히 보기</translation>
    </message>
    <message>
        <source>Compare:</source>
        <translation>비교:</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, 현재</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>표시/숨기기: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::SideDesk</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>아직 비교할 것이 없음</translation>
    </message>
    <message>
        <source>No selector has looked at this image. Run it (F5), or open a run.</source>
        <translation>이 이미지를 본 선택기가 없습니다. 실행하거나(F5) 런을 여세요.</translation>
    </message>
    <message>
        <source>Left (Alt+1)</source>
        <translation>왼쪽(Alt+1)</translation>
    </message>
    <message>
        <source>Right (Alt+2)</source>
        <translation>오른쪽(Alt+2)</translation>
    </message>
    <message>
        <source>No mask chosen</source>
        <translation>선택된 마스크 없음</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>regret %1</source>
        <translation>리그렛 %1</translation>
    </message>
</context>
<context>
    <name>groundscope::SimilarityPage</name>
    <message>
        <source>&amp;Word vectors:</source>
        <translation>단어 벡터(&amp;W):</translation>
    </message>
    <message>
        <source>A spaCy model folder, or a GloVe or word2vec file. Empty: the language model&apos;s own embeddings.</source>
        <translation>spaCy 모델 폴더 또는 GloVe나 word2vec 파일. 비우면 언어 모델 자체의 임베딩을 사용합니다.</translation>
    </message>
    <message>
        <source>&amp;Cut:</source>
        <translation>임계값(&amp;C):</translation>
    </message>
    <message>
        <source>Below it no mask is chosen. The published scripts take 0.7.</source>
        <translation>이보다 낮으면 마스크를 선택하지 않습니다. 공개 스크립트는 0.7입니다.</translation>
    </message>
    <message>
        <source>the whole (as published)</source>
        <translation>전체(공개된 대로)</translation>
    </message>
    <message>
        <source>the one with the highest predicted IoU</source>
        <translation>예측 IoU가 가장 높은 것</translation>
    </message>
    <message>
        <source>&amp;Mask of the phrase:</source>
        <translation>구의 마스크(&amp;M):</translation>
    </message>
    <message>
        <source>the language model&apos;s own</source>
        <translation>언어 모델 자체의 것</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>단어 벡터</translation>
    </message>
    <message>
        <source>Choose a folder of vectors</source>
        <translation>벡터 폴더 선택</translation>
    </message>
    <message>
        <source>Choose a file of vectors</source>
        <translation>벡터 파일 선택</translation>
    </message>
    <message>
        <source>&amp;No mask below a similarity of</source>
        <translation>마스크를 선택하지 않는 유사도 하한(&amp;N)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>임계값</translation>
    </message>
    <message>
        <source>Word Vectors</source>
        <translation>단어 벡터</translation>
    </message>
</context>
<context>
    <name>groundscope::StartPage</name>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1이(가) 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>런 %1 열기</translation>
    </message>
    <message>
        <source>Open benchmark %1</source>
        <translation>벤치마크 %1 열기</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근 항목</translation>
    </message>
    <message>
        <source>You can also drop a folder or a run file (.gsrun) anywhere on this window.</source>
        <translation>폴더나 런 파일(.gsrun)을 이 창의 아무 곳에나 끌어다 놓을 수도 있습니다.</translation>
    </message>
    <message>
        <source>GroundScope logo</source>
        <translation>GroundScope 로고</translation>
    </message>
    <message>
        <source>See when and where multimodal language models ground what they say.</source>
        <translation>멀티모달 언어 모델이 자신의 말을 언제 어디에 그라운딩하는지 살펴봅니다.</translation>
    </message>
    <message>
        <source>Open &amp;benchmark</source>
        <translation>벤치마크 열기(&amp;B)</translation>
    </message>
    <message>
        <source>PixMMVP, PixCV-Bench, or any folder of images with or without annotations</source>
        <translation>PixMMVP, PixCV-Bench 또는 어노테이션이 있거나 없는 모든 이미지 폴더</translation>
    </message>
    <message>
        <source>Open &amp;run</source>
        <translation>런 열기(&amp;R)</translation>
    </message>
    <message>
        <source>Look through results that were made before, without any model</source>
        <translation>모델 없이 이전에 만든 결과를 살펴봅니다</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>데모 열기(&amp;D)</translation>
    </message>
    <message>
        <source>A small benchmark with its own models and a finished run: nothing to download</source>
        <translation>자체 모델과 완료된 런이 있는 작은 벤치마크: 내려받을 것이 없습니다</translation>
    </message>
    <message>
        <source>The demo is not installed beside this program.</source>
        <translation>이 프로그램에 데모가 설치되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>groundscope::StatusLine</name>
    <message>
        <source>%1 of %2 images</source>
        <translation>이미지 %2개 중 %1개</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n개 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>no CUDA in this LibTorch</source>
        <translation>이 LibTorch에 CUDA 없음</translation>
    </message>
    <message>
        <source>no CUDA device found</source>
        <translation>CUDA 장치를 찾지 못함</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>사용자가 선택함</translation>
    </message>
    <message>
        <source>CUDA found</source>
        <translation>CUDA 발견됨</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>모델을 불러오는 중…</translation>
    </message>
    <message>
        <source>Preparing the run…</source>
        <translation>런을 준비하는 중…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소하는 중…</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>이미지 %1</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>이미지 %1: %2</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>답변하는 중</translation>
    </message>
    <message>
        <source>finding noun phrases</source>
        <translation>명사구 찾는 중</translation>
    </message>
    <message>
        <source>making heat maps</source>
        <translation>히트맵 만드는 중</translation>
    </message>
    <message>
        <source>reading the image for masks</source>
        <translation>마스크용 이미지 읽는 중</translation>
    </message>
    <message>
        <source>making masks</source>
        <translation>마스크 만드는 중</translation>
    </message>
    <message>
        <source>comparing with the ground truth</source>
        <translation>Ground Truth와 비교하는 중</translation>
    </message>
    <message>
        <source>copying the run</source>
        <translation>런 복사하는 중</translation>
    </message>
    <message>
        <source>checking the weights</source>
        <translation>가중치 확인하는 중</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>heat %1</source>
        <translation>히트 값 %1</translation>
    </message>
    <message>
        <source>Settings of the next run. Click to change them.</source>
        <translation>다음 런의 설정. 클릭하면 변경합니다.</translation>
    </message>
    <message>
        <source>As the published scripts do:</source>
        <translation>공개 스크립트대로:</translation>
    </message>
    <message>
        <source>Settings of the next run: %1</source>
        <translation>다음 런의 설정: %1</translation>
    </message>
    <message numerus="yes">
        <source>Image %1 of %2; %n finished</source>
        <translation>
            <numerusform>이미지 %1/%2, %n개 완료</numerusform>
        </translation>
    </message>
    <message>
        <source>Device, number format, and why. Click to choose models.</source>
        <translation>장치, 숫자 형식 및 그 이유. 클릭하면 모델을 선택합니다.</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>장치: %1</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>장치 없음</translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation>기록된 런</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Run file: %1</source>
        <translation>런 파일: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>저장됨 %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>잠금 해제됨</translation>
    </message>
    <message>
        <source>Ground truth cannot be changed here.</source>
        <translation>여기서는 Ground Truth를 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Ground truth is locked. Click or press Ctrl+L to correct it.</source>
        <translation>Ground Truth가 잠겨 있습니다. 클릭하거나 Ctrl+L을 눌러 수정하세요.</translation>
    </message>
    <message>
        <source>Ground truth can be changed. Click or press Ctrl+L to lock it.</source>
        <translation>Ground Truth를 변경할 수 있습니다. 클릭하거나 Ctrl+L을 눌러 잠그세요.</translation>
    </message>
    <message>
        <source>Ground truth locked</source>
        <translation>Ground Truth 잠김</translation>
    </message>
    <message>
        <source>Ground truth unlocked</source>
        <translation>Ground Truth 잠금 해제됨</translation>
    </message>
    <message>
        <source>Corrections: %1</source>
        <translation>수정: %1</translation>
    </message>
    <message>
        <source>Memory used by this program; %1 of %2 are free</source>
        <translation>이 프로그램이 사용하는 메모리. %2 중 %1 여유</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>일시 정지됨: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지됨</translation>
    </message>
</context>
<context>
    <name>groundscope::SwitchesPage</name>
    <message>
        <source>When the run is made: prompts, attention, masks</source>
        <translation>런을 만들 때: 프롬프트, 어텐션, 마스크</translation>
    </message>
    <message>
        <source>Scoring: can be changed for a stored run</source>
        <translation>채점: 저장된 런에서도 변경 가능</translation>
    </message>
    <message>
        <source>Published files</source>
        <translation>공개 파일</translation>
    </message>
    <message>
        <source>Corrected for good</source>
        <translation>영구 수정됨</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>프로파일 %1</translation>
    </message>
    <message numerus="yes">
        <source>profile %1, %n as published</source>
        <translation>
            <numerusform>프로파일 %1, %n개는 공개된 대로</numerusform>
        </translation>
    </message>
    <message>
        <source>A switch that is on does what the published scripts do. A run keeps its profile and every switch that differs.</source>
        <translation>켜진 스위치는 공개 스크립트처럼 동작합니다. 런은 프로파일과 그와 다른 모든 스위치를 보존합니다.</translation>
    </message>
    <message>
        <source>Filter: B10, ties, letters …</source>
        <translation>필터: B10, ties, letters …</translation>
    </message>
    <message>
        <source>Filter switches</source>
        <translation>스위치 필터</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>스위치</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>스위치</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>What the published scripts do</source>
        <translation>공개 스크립트의 동작</translation>
    </message>
    <message>
        <source>set by “Point”</source>
        <translation>“점”에서 설정됨</translation>
    </message>
    <message>
        <source>always corrected</source>
        <translation>항상 수정됨</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>공개된 대로</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>수정됨</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, 변경됨</translation>
    </message>
    <message>
        <source>Choose a switch to read what it does and what happens while it is off.</source>
        <translation>스위치를 선택하면 그 동작과 꺼졌을 때의 동작을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1, on:&lt;/b&gt; %2&lt;br&gt;&lt;b&gt;Off:&lt;/b&gt; %3</source>
        <translation>&lt;b&gt;%1, 켬:&lt;/b&gt; %2&lt;br&gt;&lt;b&gt;끔:&lt;/b&gt; %3</translation>
    </message>
</context>
<context>
    <name>groundscope::TableDesk</name>
    <message>
        <source>Stopped. Choose a table to begin again.</source>
        <translation>중지되었습니다. 다시 시작하려면 표를 선택하세요.</translation>
    </message>
    <message>
        <source>Open a run to see its tables.</source>
        <translation>표를 보려면 런을 여세요.</translation>
    </message>
    <message>
        <source>Runs of the Tables</source>
        <translation>표의 런</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScope 런 (*.gsrun)</translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>표 내보내기</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장함: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::TableDock</name>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>표 종류</translation>
    </message>
    <message>
        <source>Scores (Table 1)</source>
        <translation>점수(표 1)</translation>
    </message>
    <message>
        <source>Accuracy by pattern (Figs. 17, 18)</source>
        <translation>패턴별 정확도(그림 17, 18)</translation>
    </message>
    <message>
        <source>When grounding emerges (Figs. 6, 20)</source>
        <translation>그라운딩이 나타나는 시점(그림 6, 20)</translation>
    </message>
    <message>
        <source>What fails (Fig. 5)</source>
        <translation>실패 요인(그림 5)</translation>
    </message>
    <message>
        <source>Length of answers (Table 3)</source>
        <translation>답변 길이(표 3)</translation>
    </message>
    <message>
        <source>Ablation (Table 4)</source>
        <translation>절제 실험(표 4)</translation>
    </message>
    <message>
        <source>95 % &amp;intervals</source>
        <translation>95 % 구간(&amp;I)</translation>
    </message>
    <message>
        <source>By resampling the samples: takes longer</source>
        <translation>샘플을 재표집하여 계산: 더 오래 걸립니다</translation>
    </message>
    <message>
        <source>Add &amp;Runs…</source>
        <translation>런 추가(&amp;R)…</translation>
    </message>
    <message>
        <source>Open Run &amp;Only</source>
        <translation>열려 있는 런만(&amp;O)</translation>
    </message>
    <message>
        <source>Progress of the table</source>
        <translation>표 진행률</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Format of the table</source>
        <translation>표 형식</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>복사(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>런 없음</translation>
    </message>
</context>
<context>
    <name>groundscope::TextsPage</name>
    <message>
        <source>&amp;Expression:</source>
        <translation>표현(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>질문(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Options:</source>
        <translation>선택지(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>패턴(&amp;P):</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <translation>메모(&amp;T):</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>객체 유무</translation>
    </message>
    <message>
        <source>The object is there</source>
        <translation>객체 있음</translation>
    </message>
    <message>
        <source>No such object in the image</source>
        <translation>이미지에 해당 객체 없음</translation>
    </message>
    <message>
        <source>No specific object is meant</source>
        <translation>특정 객체를 가리키지 않음</translation>
    </message>
    <message>
        <source>Not annotated yet</source>
        <translation>아직 어노테이션 안 됨</translation>
    </message>
    <message>
        <source>fits more than one thing</source>
        <translation>둘 이상의 대상에 해당함</translation>
    </message>
    <message>
        <source>The expression fits more than one thing</source>
        <translation>표현이 둘 이상의 대상에 해당함</translation>
    </message>
    <message>
        <source>&amp;Right answer:</source>
        <translation>정답(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Object:</source>
        <translation>객체(&amp;O):</translation>
    </message>
    <message>
        <source>Amb&amp;iguous:</source>
        <translation>모호함(&amp;I):</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>groundscope::TimelineDesk</name>
    <message>
        <source>Here the answer appears token by token, once this image was run.</source>
        <translation>이 이미지를 실행하면 답변이 토큰별로 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Emerged at %1 %: “%2”, IoU %3</source>
        <translation>%1 %에서 출현: “%2”, IoU %3</translation>
    </message>
    <message>
        <source>Not grounded; best at %1 %: “%2”, IoU %3</source>
        <translation>그라운딩되지 않음; 최선은 %1 %: “%2”, IoU %3</translation>
    </message>
</context>
<context>
    <name>groundscope::TimelineDock</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Run this image to see its answer token by token.</source>
        <translation>답변을 토큰별로 보려면 이 이미지를 실행하세요.</translation>
    </message>
    <message>
        <source>Previous noun phrase</source>
        <translation>이전 명사구</translation>
    </message>
    <message>
        <source>Previous noun phrase (&lt;)</source>
        <translation>이전 명사구 (&lt;)</translation>
    </message>
    <message>
        <source>Previous token</source>
        <translation>이전 토큰</translation>
    </message>
    <message>
        <source>Previous token (,)</source>
        <translation>이전 토큰 (,)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Play the answer (K)</source>
        <translation>답변 재생 (K)</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>다음 토큰</translation>
    </message>
    <message>
        <source>Next token (.)</source>
        <translation>다음 토큰 (.)</translation>
    </message>
    <message>
        <source>Next noun phrase</source>
        <translation>다음 명사구</translation>
    </message>
    <message>
        <source>Next noun phrase (&gt;)</source>
        <translation>다음 명사구 (&gt;)</translation>
    </message>
    <message>
        <source>Height of the bars</source>
        <translation>막대 높이</translation>
    </message>
    <message>
        <source>This answer was stored as text only, without its tokens.</source>
        <translation>이 답변은 토큰 없이 텍스트로만 저장되었습니다.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Pause (K)</source>
        <translation>일시 정지 (K)</translation>
    </message>
    <message>
        <source>Drag along for the map of each token</source>
        <translation>끌면 각 토큰의 맵 표시</translation>
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
        <translation>답변의 토큰</translation>
    </message>
    <message>
        <source>noun phrase %1, “%2”, at %3 % of the answer</source>
        <translation>명사구 %1, “%2”, 답변의 %3 % 위치</translation>
    </message>
    <message>
        <source>Token %1 of %2: “%3”</source>
        <translation>토큰 %1/%2: “%3”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made in step %1, vocabulary number %2</source>
        <translation>%1단계에서 생성됨, 어휘 번호 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s); none is chosen</source>
        <translation>
            <numerusform>토큰 %n개, 선택 없음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::ToolHint</name>
    <message>
        <source>What the tool does next</source>
        <translation>도구의 다음 동작</translation>
    </message>
    <message>
        <source>Effect of the edit</source>
        <translation>편집의 효과</translation>
    </message>
</context>
<context>
    <name>groundscope::TourBubble</name>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End the Tour</source>
        <translation>둘러보기 끝내기(&amp;E)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>완료(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
</context>
<context>
    <name>groundscope::TourDesk</name>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>둘러보기(&amp;T)</translation>
    </message>
    <message>
        <source>The samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>Each line is an image with its question. IoU tells how well the best mask fits the ground truth. D and A go to the next and the previous one.</source>
        <translation>각 줄은 질문이 딸린 이미지입니다. IoU는 최선의 마스크가 Ground Truth에 얼마나 맞는지 나타냅니다. D와 A로 다음과 이전으로 이동합니다.</translation>
    </message>
    <message>
        <source>What the model said</source>
        <translation>모델이 한 말</translation>
    </message>
    <message>
        <source>The underlined words are noun phrases. Click one, or press &lt; and &gt;, to see where the model looked when it wrote it.</source>
        <translation>밑줄 친 단어는 명사구입니다. 하나를 클릭하거나 &lt; 와 &gt; 를 누르면 모델이 그것을 쓸 때 어디를 보았는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>모델이 본 곳</translation>
    </message>
    <message>
        <source>Orange is attention; the ring is its peak. From there SAM draws the masks. G, H and V hide and show the ground truth, the heat map and the mask.</source>
        <translation>주황색은 어텐션이고 고리는 그 피크입니다. SAM이 거기서부터 마스크를 그립니다. G, H, V로 Ground Truth, 히트맵, 마스크를 숨기거나 표시합니다.</translation>
    </message>
    <message>
        <source>The masks of the phrase</source>
        <translation>구의 마스크</translation>
    </message>
    <message>
        <source>Three masks per phrase, with the IoU that SAM predicts and the true one. 1, 2 and 3 choose one; O shows the one that the oracle chose.</source>
        <translation>구마다 세 개의 마스크가 있고 SAM의 예측 IoU와 실제 IoU가 표시됩니다. 1, 2, 3으로 하나를 선택하고 O로 오라클이 선택한 것을 봅니다.</translation>
    </message>
    <message>
        <source>Four workspaces</source>
        <translation>네 가지 작업 공간</translation>
    </message>
    <message>
        <source>Inspect one answer, audit many, annotate the ground truth, analyse the whole run. Ctrl+Shift+P finds every command by its name.</source>
        <translation>답변 하나를 검사하고, 여럿을 감사하고, Ground Truth를 어노테이션하고, 런 전체를 분석합니다. Ctrl+Shift+P로 모든 명령을 이름으로 찾습니다.</translation>
    </message>
    <message>
        <source>New here? Five steps show what is where on this demo.</source>
        <translation>처음이신가요? 다섯 단계로 이 데모에서 무엇이 어디에 있는지 안내합니다.</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>둘러보기</translation>
    </message>
</context>
<context>
    <name>groundscope::TournamentDesk</name>
    <message>
        <source>Asking…</source>
        <translation>묻는 중…</translation>
    </message>
    <message>
        <source>The judge was the loaded model, and none is loaded now. Run one image (F5) first: its models stay in memory.</source>
        <translation>심판은 불러온 모델이었는데 지금은 불러온 모델이 없습니다. 먼저 이미지 하나를 실행하세요(F5): 그 모델이 메모리에 남습니다.</translation>
    </message>
    <message>
        <source>Set up an endpoint first (Run Settings). Nothing is sent before you have seen how much it would be.</source>
        <translation>먼저 엔드포인트를 설정하세요(런 설정). 전송량을 확인하기 전에는 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Replay This Match</source>
        <translation>이 경기 재실행</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <translation>%1(으)로 보낼 내용: %2.</translation>
    </message>
    <message>
        <source>The question holds the expression and pictures with one mask each. The reply is shown and not stored.</source>
        <translation>요청에는 표현과, 마스크를 하나씩 표시한 이미지가 들어 있습니다. 응답은 표시만 하고 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>보내기(&amp;S)</translation>
    </message>
    <message>
        <source>Asked again just now; not stored in the run.</source>
        <translation>방금 다시 물은 결과이며 런에 저장되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>groundscope::TournamentDock</name>
    <message>
        <source>Tournament</source>
        <translation>토너먼트</translation>
    </message>
    <message>
        <source>Selector whose judge was asked</source>
        <translation>심판에게 물은 선택기</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>이미지 순서</translation>
    </message>
    <message>
        <source>Matches, the one that decided first</source>
        <translation>경기(승부를 결정한 경기가 맨 앞)</translation>
    </message>
    <message>
        <source>Match, and its pictures in the order shown</source>
        <translation>경기와 그 이미지(보여 준 순서)</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>What was asked and replied in this match</source>
        <translation>이 경기의 질문과 응답</translation>
    </message>
    <message>
        <source>In the same order</source>
        <translation>같은 순서로</translation>
    </message>
    <message>
        <source>In reverse order</source>
        <translation>역순으로</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>무작위 순서로</translation>
    </message>
    <message>
        <source>Re&amp;play This Match</source>
        <translation>이 경기 재실행(&amp;P)</translation>
    </message>
    <message>
        <source>State of the replay</source>
        <translation>재실행 상태</translation>
    </message>
    <message>
        <source>No judge was asked about this image.</source>
        <translation>이 이미지에 대해 심판에게 묻지 않았습니다.</translation>
    </message>
    <message>
        <source>Run this image to see how its masks compete before a judge.</source>
        <translation>이 이미지를 실행하면 마스크들이 심판 앞에서 어떻게 겨루는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>a mask that is not there</source>
        <translation>존재하지 않는 마스크</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>결승</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>라운드 %1</translation>
    </message>
    <message>
        <source>%1: taken %2</source>
        <translation>%1: %2 채택</translation>
    </message>
    <message>
        <source>%1: nothing taken</source>
        <translation>%1: 채택 없음</translation>
    </message>
    <message>
        <source>%1 ✓ taken</source>
        <translation>%1 ✓ 채택</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Replayed: taken %1</source>
        <translation>재실행: %1 채택</translation>
    </message>
    <message>
        <source>In another order: taken %1</source>
        <translation>다른 순서: %1 채택</translation>
    </message>
    <message>
        <source>another choice</source>
        <translation>다른 선택</translation>
    </message>
    <message>
        <source>Asked again in another order: %1 of %2 gave another choice</source>
        <translation>다른 순서로 다시 물음: %2회 중 %1회 다른 선택</translation>
    </message>
</context>
<context>
    <name>groundscope::TrialDesk</name>
    <message>
        <source>The run&apos;s own result. Tried out: %1.</source>
        <translation>런 자체의 결과. 시험한 것: %1.</translation>
    </message>
    <message>
        <source>Tried out, not stored in the run: %1.</source>
        <translation>시험한 것이며 런에 저장되지 않음: %1.</translation>
    </message>
</context>
<context>
    <name>groundscope::UnlockDialog</name>
    <message>
        <source>Unlock Ground Truth</source>
        <translation>Ground Truth 잠금 해제</translation>
    </message>
    <message>
        <source>Every correction is signed with your name and can be taken back. The benchmark&apos;s own files stay as they are. You are asked once.</source>
        <translation>모든 수정에는 이름이 기록되며 되돌릴 수 있습니다. 벤치마크 자체의 파일은 그대로 유지됩니다. 한 번만 묻습니다.</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>이름 또는 이니셜</translation>
    </message>
    <message>
        <source>Reason of the corrections</source>
        <translation>수정 이유</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>비워도 됨</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>이유(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>잠금 해제(&amp;U)</translation>
    </message>
</context>
<context>
    <name>groundscope::VerdictPage</name>
    <message>
        <source>Probing 1: question and options</source>
        <translation>프로빙 1: 질문과 선택지</translation>
    </message>
    <message>
        <source>Probing 2: identify the expression</source>
        <translation>프로빙 2: 표현 식별</translation>
    </message>
    <message>
        <source>Probing 3: answer by letter</source>
        <translation>프로빙 3: 문자로 답변</translation>
    </message>
    <message>
        <source>Probing %1</source>
        <translation>프로빙 %1</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 정답</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ 오답</translation>
    </message>
    <message>
        <source>Answer under review</source>
        <translation>검토 중인 답변</translation>
    </message>
    <message>
        <source>Y right, N wrong, S skip</source>
        <translation>Y 정답, N 오답, S 건너뛰기</translation>
    </message>
    <message>
        <source>Answer to review</source>
        <translation>검토할 답변</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>선택지</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation>모델의 답변</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Other probings</source>
        <translation>다른 프로빙</translation>
    </message>
    <message>
        <source>Answers to the other probings</source>
        <translation>다른 프로빙의 답변</translation>
    </message>
    <message>
        <source>✓ Right (Y)</source>
        <translation>✓ 정답 (Y)</translation>
    </message>
    <message>
        <source>✗ Wrong (N)</source>
        <translation>✗ 오답 (N)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>건너뛰기 (S)</translation>
    </message>
    <message>
        <source>✓ %1 – correct</source>
        <translation>✓ %1 – 정답</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>정답: %1</translation>
    </message>
    <message>
        <source>Identify: %1</source>
        <translation>식별 대상: %1</translation>
    </message>
    <message>
        <source>There is no answer to review for this image.</source>
        <translation>이 이미지에는 검토할 답변이 없습니다.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>다른 런</translation>
    </message>
    <message>
        <source>Answers of other runs</source>
        <translation>다른 런의 답변</translation>
    </message>
</context>
<context>
    <name>groundscope::WhatIfDesk</name>
    <message>
        <source>The model is asked…</source>
        <translation>모델에 묻는 중…</translation>
    </message>
    <message>
        <source>No models are chosen.</source>
        <translation>선택된 모델이 없습니다.</translation>
    </message>
</context>
<context>
    <name>groundscope::WhatIfDialog</name>
    <message>
        <source>No noun phrase was found.</source>
        <translation>명사구를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>No mask was made.</source>
        <translation>마스크가 만들어지지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” at %2 %</source>
        <translation>“%1”, %2 % 위치</translation>
    </message>
    <message>
        <source>Best: %1, IoU %2</source>
        <translation>최고: %1, IoU %2</translation>
    </message>
    <message>
        <source>Likeliest: %1</source>
        <translation>확률이 가장 높은 것: %1</translation>
    </message>
    <message>
        <source>In the run</source>
        <translation>런의 결과</translation>
    </message>
    <message>
        <source>This try</source>
        <translation>이번 시도</translation>
    </message>
    <message>
        <source>&amp;Question to the model; the run stays as it is:</source>
        <translation>모델에 할 질문(런은 그대로 유지)(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>묻기(&amp;A)</translation>
    </message>
    <message>
        <source>Ask the model (Ctrl+Enter)</source>
        <translation>모델에 묻기 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>As in the &amp;Run</source>
        <translation>런과 같게(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>답변: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>이미지: %1</translation>
    </message>
    <message>
        <source>Tries of this session</source>
        <translation>이 세션의 시도</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>명사구</translation>
    </message>
    <message>
        <source>At %</source>
        <translation>위치 %</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Cop&amp;y the Tries</source>
        <translation>시도 복사(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>What If: Image %1</source>
        <translation>질문 바꿔 보기: 이미지 %1</translation>
    </message>
    <message>
        <source>The run has no answer for this image.</source>
        <translation>런에 이 이미지의 답변이 없습니다.</translation>
    </message>
    <message>
        <source>Change the question and ask.</source>
        <translation>질문을 바꾸고 물어보세요.</translation>
    </message>
</context>
<context>
    <name>groundscope::Workspace</name>
    <message>
        <source>No images here</source>
        <translation>이미지 없음</translation>
    </message>
    <message>
        <source>This folder holds no image that can be opened. Choose another one.</source>
        <translation>이 폴더에는 열 수 있는 이미지가 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>이미지를 읽는 중…</translation>
    </message>
    <message>
        <source>The model is reading the image…</source>
        <translation>모델이 이미지를 읽는 중…</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>전체 답변</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>피크</translation>
    </message>
    <message>
        <source>The masks follow the answer…</source>
        <translation>마스크는 답변 다음에 만들어집니다…</translation>
    </message>
    <message>
        <source>The answer has no noun phrase, so there is nothing to segment.</source>
        <translation>답변에 명사구가 없어 세그멘테이션할 것이 없습니다.</translation>
    </message>
    <message>
        <source>This image has no masks yet: its run ended after the stage “%1”.</source>
        <translation>이 이미지에는 아직 마스크가 없습니다: 런이 “%1” 단계 후에 끝났습니다.</translation>
    </message>
    <message>
        <source>There is no mask for this noun phrase.</source>
        <translation>이 명사구의 마스크가 없습니다.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 여는 중…</translation>
    </message>
    <message>
        <source>The ground truth of this image is empty</source>
        <translation>이 이미지의 Ground Truth가 비어 있습니다</translation>
    </message>
    <message>
        <source>%1: no mask (%2)</source>
        <translation>%1: 마스크 없음(%2)</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>이미지 %1</translation>
    </message>
    <message>
        <source>noun phrase “%1”</source>
        <translation>명사구 “%1”</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation>마스크 %1/%2</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>the choice of: %1</source>
        <translation>선택한 쪽: %1</translation>
    </message>
    <message>
        <source>chosen by the oracle</source>
        <translation>오라클이 선택함</translation>
    </message>
</context>
<context>
    <name>groundscope::WriteBuildDialog</name>
    <message>
        <source>Write Benchmark</source>
        <translation>벤치마크 쓰기</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>레이아웃(&amp;L)</translation>
    </message>
    <message>
        <source>Whose decisions count &amp;first</source>
        <translation>우선할 결정자(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>새 폴더(&amp;N)</translation>
    </message>
    <message>
        <source>Questions nobody has decided are left out. Pictures are copied into the folder.</source>
        <translation>아무도 결정하지 않은 질문은 제외됩니다. 이미지는 폴더에 복사됩니다.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>쓰기(&amp;W)</translation>
    </message>
</context>
</TS>
