<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AnnotationEditor</name>
    <message>
        <source>Take it
(Enter)</source>
        <translation>Tomar
(Intro)</translation>
    </message>
    <message>
        <source>Mask %1 of %2, predicted IoU %3: 1, 2, 3 choose, Enter takes it; more points correct it, Esc drops it.</source>
        <translation>Máscara %1 de %2, IoU predicha %3: 1, 2, 3 eligen, Intro la toma; más puntos la corrigen, Esc la descarta.</translation>
    </message>
    <message>
        <source>Waiting for the segmenter. Backspace takes the last point back, Esc drops the prompt.</source>
        <translation>Esperando al segmentador. Retroceso quita el último punto, Esc descarta el prompt.</translation>
    </message>
    <message>
        <source>Drag a box around the object; then clicks correct it.</source>
        <translation>Arrastre una caja alrededor del objeto; después los clics la corrigen.</translation>
    </message>
    <message>
        <source>Click on the object; the right button or Shift marks what does not belong to it.</source>
        <translation>Haga clic en el objeto; el botón derecho o Mayús marca lo que no le pertenece.</translation>
    </message>
    <message>
        <source>Drag draws an ellipse, with Shift a circle. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>Arrastrar dibuja una elipse, con Mayús un círculo. Ctrl o J une a la forma seleccionada, Alt o C recorta.</translation>
    </message>
    <message>
        <source>Drag draws a rectangle, with Shift a square. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>Arrastrar dibuja un rectángulo, con Mayús un cuadrado. Ctrl o J une a la forma seleccionada, Alt o C recorta.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Drag erases, with Ctrl it paints; the wheel or [ and ] change the size (%1).</source>
        <translation>Arrastrar borra, con Ctrl pinta; la rueda o [ y ] cambian el tamaño (%1).</translation>
    </message>
    <message>
        <source>Drag paints on the selected shape, with Ctrl it erases; the wheel or [ and ] change the size (%1).</source>
        <translation>Arrastrar pinta en la forma seleccionada, con Ctrl borra; la rueda o [ y ] cambian el tamaño (%1).</translation>
    </message>
    <message>
        <source>Click sets vertices, a drag draws freehand. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>Los clics ponen vértices, arrastrar dibuja a mano alzada. Ctrl o J une a la forma seleccionada, Alt o C recorta.</translation>
    </message>
    <message>
        <source>Shift keeps to 45 degrees, Ctrl to neighbours; Backspace takes a vertex back, Esc drops it.</source>
        <translation>Mayús mantiene 45 grados, Ctrl se ajusta a vecinos; Retroceso quita un vértice, Esc descarta.</translation>
    </message>
    <message>
        <source>Enter, double click or the first vertex finishes; Backspace takes a vertex back, Esc drops it.</source>
        <translation>Intro, doble clic o el primer vértice termina; Retroceso quita un vértice, Esc descarta.</translation>
    </message>
    <message>
        <source>Ground truth is locked: Ctrl+L unlocks it.</source>
        <translation>El ground truth está bloqueado: Ctrl+L lo desbloquea.</translation>
    </message>
    <message>
        <source>Drag moves the vertex, with Ctrl onto a neighbour; Alt+Shift+click removes it, Ctrl+click selects more.</source>
        <translation>Arrastrar mueve el vértice, con Ctrl sobre un vecino; Alt+Mayús+clic lo quita, Ctrl+clic selecciona más.</translation>
    </message>
    <message>
        <source>Drag or Alt+click inserts a vertex.</source>
        <translation>Arrastrar o Alt+clic inserta un vértice.</translation>
    </message>
    <message>
        <source>Click selects a shape, a drag several; P draws a polygon, Q asks the segmenter.</source>
        <translation>Un clic selecciona una forma, arrastrar varias; P dibuja un polígono, Q consulta al segmentador.</translation>
    </message>
    <message>
        <source>Drag the grip or Ctrl+drag moves the shape, arrows nudge it, a drag around vertices selects them.</source>
        <translation>Arrastrar el tirador o Ctrl+arrastrar mueve la forma, las flechas la desplazan, arrastrar alrededor de vértices los selecciona.</translation>
    </message>
    <message>
        <source>A drag through a shape cuts it; clicks draw a line with corners.</source>
        <translation>Arrastrar a través de una forma la divide; los clics dibujan una línea con esquinas.</translation>
    </message>
    <message>
        <source>Enter or a double click cuts; Backspace takes the last vertex back.</source>
        <translation>Intro o doble clic divide; Retroceso quita el último vértice.</translation>
    </message>
</context>
<context>
    <name>AuditActions</name>
    <message>
        <source>Choices &amp;Side by Side</source>
        <translation>Elecciones &amp;lado a lado</translation>
    </message>
    <message>
        <source>&amp;Error Overlay (TP, FP, FN)</source>
        <translation>Superposición de &amp;errores (TP, FP, FN)</translation>
    </message>
    <message>
        <source>Verdict &amp;1: First or Left Better</source>
        <translation>Veredicto &amp;1: mejor la primera o izquierda</translation>
    </message>
    <message>
        <source>Verdict &amp;2: Second or Right Better</source>
        <translation>Veredicto &amp;2: mejor la segunda o derecha</translation>
    </message>
    <message>
        <source>Verdict &amp;3: Both Fine</source>
        <translation>Veredicto &amp;3: ambas bien</translation>
    </message>
    <message>
        <source>Verdict &amp;4: Both Wrong</source>
        <translation>Veredicto &amp;4: ambas mal</translation>
    </message>
    <message>
        <source>Verdict &amp;5: Ground Truth Problem</source>
        <translation>Veredicto &amp;5: problema del ground truth</translation>
    </message>
    <message>
        <source>&amp;Give Verdicts</source>
        <translation>&amp;Dar veredictos</translation>
    </message>
    <message>
        <source>&amp;Clear the Verdict</source>
        <translation>&amp;Borrar el veredicto</translation>
    </message>
    <message>
        <source>&amp;Note on the Verdict</source>
        <translation>&amp;Nota sobre el veredicto</translation>
    </message>
    <message>
        <source>&amp;Resume the Audit</source>
        <translation>&amp;Reanudar la auditoría</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <translation>A &amp;ciegas</translation>
    </message>
    <message>
        <source>&amp;Tournament of the Judge</source>
        <translation>&amp;Torneo del juez</translation>
    </message>
    <message>
        <source>Right Answer, &amp;Wrong Place</source>
        <translation>Respuesta correcta, lugar &amp;incorrecto</translation>
    </message>
    <message>
        <source>Wrong Answer, Right &amp;Place</source>
        <translation>Respuesta incorrecta, lugar c&amp;orrecto</translation>
    </message>
    <message>
        <source>E&amp;xport Verdicts…</source>
        <translation>E&amp;xportar veredictos…</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>A&amp;uditoría</translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation>&amp;Motivos</translation>
    </message>
    <message>
        <source>P&amp;airs of Masks</source>
        <translation>&amp;Pares de máscaras</translation>
    </message>
    <message>
        <source>&amp;Models Side by Side</source>
        <translation>Modelo&amp;s lado a lado</translation>
    </message>
    <message>
        <source>Heat Map Minus the First R&amp;un&apos;s</source>
        <translation>Mapa de calor menos el de la primera ejec&amp;ución</translation>
    </message>
</context>
<context>
    <name>AuditLabels</name>
    <message>
        <source>Part of it only</source>
        <translation>Solo una parte</translation>
    </message>
    <message>
        <source>More than it</source>
        <translation>Más que el objeto</translation>
    </message>
    <message>
        <source>Another object</source>
        <translation>Otro objeto</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation>Borde irregular</translation>
    </message>
    <message>
        <source>Wrong phrase</source>
        <translation>Sintagma equivocado</translation>
    </message>
    <message>
        <source>Point beside it</source>
        <translation>Punto al lado</translation>
    </message>
    <message>
        <source>Instance missing</source>
        <translation>Falta una instancia</translation>
    </message>
    <message>
        <source>Expression unclear</source>
        <translation>Expresión poco clara</translation>
    </message>
    <message>
        <source>Ground truth off</source>
        <translation>Ground truth inexacto</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>mejor %1</translation>
    </message>
    <message>
        <source>Both fine</source>
        <translation>Ambas bien</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Ambas mal</translation>
    </message>
    <message>
        <source>Ground truth problem</source>
        <translation>Problema del ground truth</translation>
    </message>
    <message>
        <source>No blind verdicts yet.</source>
        <translation>Aún no hay veredictos a ciegas.</translation>
    </message>
    <message>
        <source>Blind verdicts: %1. Preferred: %2 %3, %4 %5.</source>
        <translation>Veredictos a ciegas: %1. Preferencias: %2 %3, %4 %5.</translation>
    </message>
    <message>
        <source>The mask on the left was preferred in %1 % of them.</source>
        <translation>La máscara de la izquierda se prefirió en el %1&#xa0;% de ellos.</translation>
    </message>
    <message>
        <source>The preferred mask had the higher IoU in %1 % of %2.</source>
        <translation>La máscara preferida tenía la IoU más alta en el %1&#xa0;% de %2.</translation>
    </message>
    <message>
        <source>No image was audited by both.</source>
        <translation>Ninguna imagen fue auditada por ambos.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) by both, %1 alike</source>
        <translation>
            <numerusform>%n imagen de ambos, %1 iguales</numerusform>
            <numerusform>%n imágenes de ambos, %1 iguales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildWindow</name>
    <message>
        <source>Benchmarks to build (*.gsbuild)</source>
        <translation>Benchmarks por construir (*.gsbuild)</translation>
    </message>
</context>
<context>
    <name>CanvasRegions</name>
    <message>
        <source>ground truth shape %1 of %2</source>
        <translation>forma de ground truth %1 de %2</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation>máscara %1 de %2</translation>
    </message>
    <message>
        <source>noun phrase “%1”</source>
        <translation>sintagma nominal «%1»</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>the choice of: %1</source>
        <translation>la elección de: %1</translation>
    </message>
    <message>
        <source>token %1 of %2: “%3”</source>
        <translation>token %1 de %2: «%3»</translation>
    </message>
</context>
<context>
    <name>ClickFigure</name>
    <message>
        <source>Which of the three masks counts</source>
        <translation>Cuál de las tres máscaras cuenta</translation>
    </message>
    <message>
        <source>best mask</source>
        <translation>mejor máscara</translation>
    </message>
    <message>
        <source>mask SAM rates highest</source>
        <translation>máscara mejor valorada por SAM</translation>
    </message>
    <message>
        <source>SAM&apos;s own rating</source>
        <translation>valoración propia de SAM</translation>
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
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue–white–orange</source>
        <translation>Azul–blanco–naranja</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>The blank before a PixMMVP expression reaches prompts, judges and word vectors, so that its determiner stays.</source>
        <translation>El espacio ante una expresión de PixMMVP llega a prompts, jueces y vectores de palabras, de modo que su determinante se conserva.</translation>
    </message>
    <message>
        <source>Expressions are trimmed.</source>
        <translation>Se recortan los espacios de las expresiones.</translation>
    </message>
    <message>
        <source>Doubled quotes (&quot;&quot;Z&quot;&quot;) reach prompts.</source>
        <translation>Las comillas duplicadas (&quot;&quot;Z&quot;&quot;) llegan a los prompts.</translation>
    </message>
    <message>
        <source>Quotes are un-doubled.</source>
        <translation>Se deshace la duplicación de las comillas.</translation>
    </message>
    <message>
        <source>Ids begin at 1 in answers, masks and meta lines, at 0 in selection rows.</source>
        <translation>Los identificadores empiezan en 1 en respuestas, máscaras y líneas de metadatos, y en 0 en las filas de selección.</translation>
    </message>
    <message>
        <source>Each file is read and written as it counts; inside there is one id.</source>
        <translation>Cada archivo se lee y escribe según su numeración; internamente hay un solo identificador.</translation>
    </message>
    <message>
        <source>The first token&apos;s attention is that of the second-to-last prompt row.</source>
        <translation>La atención del primer token es la de la penúltima fila del prompt.</translation>
    </message>
    <message>
        <source>It is that of the last prompt row, which produced the token.</source>
        <translation>Es la de la última fila del prompt, que produjo el token.</translation>
    </message>
    <message>
        <source>Scripts that keep the whole sequence use the row in which a token is the query.</source>
        <translation>Los scripts que conservan la secuencia completa usan la fila en la que un token es la consulta.</translation>
    </message>
    <message>
        <source>A token has the row that produced it.</source>
        <translation>Un token tiene la fila que lo produjo.</translation>
    </message>
    <message>
        <source>As many output tokens as the prompt has ids are cut off.</source>
        <translation>Se cortan tantos tokens de salida como identificadores tiene el prompt.</translation>
    </message>
    <message>
        <source>Only generated tokens are looked at, and all of them.</source>
        <translation>Solo se examinan los tokens generados, y todos ellos.</translation>
    </message>
    <message>
        <source>A phrase without tokens, or none left, stops the script.</source>
        <translation>Un sintagma sin tokens, o que no quede ninguno, detiene el script.</translation>
    </message>
    <message>
        <source>They count as no phrases.</source>
        <translation>Cuentan como ningún sintagma.</translation>
    </message>
    <message>
        <source>An image without phrases has a file that is never matched, and scores 0 even when the object is not there.</source>
        <translation>Una imagen sin sintagmas tiene un archivo que nunca se asigna, y obtiene 0 incluso cuando el objeto no está.</translation>
    </message>
    <message>
        <source>It is an empty prediction: 1 when the object is not there.</source>
        <translation>Es una predicción vacía: 1 cuando el objeto no está.</translation>
    </message>
    <message>
        <source>Phrases and answers that hold the separators break the meta file&apos;s lines.</source>
        <translation>Los sintagmas y respuestas que contienen los separadores rompen las líneas del archivo de metadatos.</translation>
    </message>
    <message>
        <source>They are read to the end, and line breaks are written as blanks.</source>
        <translation>Se leen hasta el final, y los saltos de línea se escriben como espacios.</translation>
    </message>
    <message>
        <source>Of equally good candidates the last one wins, also when all IoUs are 0.</source>
        <translation>De candidatos igual de buenos gana el último, también cuando todas las IoU son 0.</translation>
    </message>
    <message>
        <source>The first one wins; when no candidate touches the target none is chosen.</source>
        <translation>Gana el primero; si ningún candidato toca el objetivo, no se elige ninguno.</translation>
    </message>
    <message>
        <source>The oracle scores 1 where the object is not there.</source>
        <translation>El oráculo obtiene 1 donde el objeto no está.</translation>
    </message>
    <message>
        <source>Kept; the mean over images with a target is always beside it.</source>
        <translation>Se mantiene; la media sobre las imágenes con objetivo está siempre al lado.</translation>
    </message>
    <message>
        <source>Thresholds and seed words are read and not used.</source>
        <translation>Se leen umbrales y palabras iniciales que no se usan.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>Selection takes pictures in the folder&apos;s order, and replies beyond them crash or wrap.</source>
        <translation>La selección toma las imágenes en el orden de la carpeta, y las respuestas fuera de rango fallan o cuentan desde el final.</translation>
    </message>
    <message>
        <source>Pictures are sorted, replies checked: out of range is the first picture, flagged.</source>
        <translation>Las imágenes se ordenan y las respuestas se comprueban: fuera de rango es la primera imagen, marcada.</translation>
    </message>
    <message>
        <source>The folder of a selected file is put before it twice.</source>
        <translation>La carpeta de un archivo seleccionado se antepone dos veces.</translation>
    </message>
    <message>
        <source>The base name is looked up in the folder of predictions.</source>
        <translation>El nombre del archivo se busca en la carpeta de predicciones.</translation>
    </message>
    <message>
        <source>The failure histogram counts an IoU of exactly 0.5 as failure, swaps two labels and stops at NONE.</source>
        <translation>El histograma de fallos cuenta una IoU de exactamente 0,5 como fallo, intercambia dos etiquetas y se detiene en NONE.</translation>
    </message>
    <message>
        <source>0.5 succeeds. Labels by meaning and NONE as empty prediction are settled for good.</source>
        <translation>0,5 es acierto. Las etiquetas según su significado y NONE como predicción vacía valen siempre.</translation>
    </message>
    <message>
        <source>Predictions of single-mask models belong to images by their position in a sorted list.</source>
        <translation>Las predicciones de modelos de una sola máscara se asignan a las imágenes por su posición en una lista ordenada.</translation>
    </message>
    <message>
        <source>They belong by id.</source>
        <translation>Se asignan por identificador.</translation>
    </message>
    <message>
        <source>Pairs of objects are split at every comma; the boxed one is practically always the first.</source>
        <translation>Los pares de objetos se dividen en cada coma; el enmarcado es casi siempre el primero.</translation>
    </message>
    <message>
        <source>Pairs are read by their grammar; the boxed one is that before the words in the question.</source>
        <translation>Los pares se leen según su gramática; el enmarcado es el que precede a esas palabras en la pregunta.</translation>
    </message>
    <message>
        <source>A PixCV-Bench prediction of another size is resized and its partial pixels are lost.</source>
        <translation>Una predicción para PixCV-Bench de otro tamaño se redimensiona y pierde sus píxeles parciales.</translation>
    </message>
    <message>
        <source>A pixel that is at least half covered stays.</source>
        <translation>Un píxel cubierto al menos a la mitad se conserva.</translation>
    </message>
    <message>
        <source>The judge&apos;s accuracy pairs neighbouring PixCV-Bench items, which are unrelated.</source>
        <translation>La exactitud según el juez empareja elementos vecinos de PixCV-Bench que no guardan relación.</translation>
    </message>
    <message>
        <source>PixCV-Bench is scored item by item.</source>
        <translation>PixCV-Bench se puntúa elemento por elemento.</translation>
    </message>
    <message>
        <source>One ADE item has no target, two COCO pairs have one mask, some masks occur twice.</source>
        <translation>Un elemento de ADE no tiene objetivo, dos pares de COCO tienen una sola máscara, algunas máscaras aparecen dos veces.</translation>
    </message>
    <message>
        <source>The data check shows them; a union does not mind.</source>
        <translation>La comprobación de datos los muestra; a una unión no le afecta.</translation>
    </message>
    <message>
        <source>The mask of an image without annotation is width x height.</source>
        <translation>La máscara de una imagen sin anotación es ancho x alto.</translation>
    </message>
    <message>
        <source>It is height x width.</source>
        <translation>Es alto x ancho.</translation>
    </message>
    <message>
        <source>Masks that should be drawn red are blue.</source>
        <translation>Las máscaras que deberían dibujarse en rojo son azules.</translation>
    </message>
    <message>
        <source>They are red.</source>
        <translation>Son rojas.</translation>
    </message>
    <message>
        <source>Judges get PNG pictures that say they are JPEG.</source>
        <translation>Los jueces reciben imágenes PNG que dicen ser JPEG.</translation>
    </message>
    <message>
        <source>The true type is sent.</source>
        <translation>Se envía el tipo verdadero.</translation>
    </message>
    <message>
        <source>Maps of models that do not pad are cropped as if they did.</source>
        <translation>Los mapas de modelos que no rellenan se recortan como si lo hicieran.</translation>
    </message>
    <message>
        <source>The model says whether its map is padded.</source>
        <translation>El modelo indica si su mapa tiene relleno.</translation>
    </message>
    <message>
        <source>The letter probing of Cambrian makes masks too.</source>
        <translation>El probing por letra de Cambrian también crea máscaras.</translation>
    </message>
    <message>
        <source>It ends with the answer.</source>
        <translation>Termina con la respuesta.</translation>
    </message>
    <message>
        <source>The question extension of a row stays for rows that have none.</source>
        <translation>El añadido a la pregunta de una fila se mantiene en filas que no tienen ninguno.</translation>
    </message>
    <message>
        <source>It is read row by row.</source>
        <translation>Se lee fila por fila.</translation>
    </message>
    <message>
        <source>The k-th maximum is a pixel beside the first.</source>
        <translation>El k-ésimo máximo es un píxel junto al primero.</translation>
    </message>
    <message>
        <source>For k above 1 it is the k-th local maximum of the grid.</source>
        <translation>Para k mayor que 1 es el k-ésimo máximo local de la cuadrícula.</translation>
    </message>
    <message>
        <source>The box baseline takes boxes of the padded square for boxes of the image.</source>
        <translation>La referencia con cajas toma las cajas del cuadrado rellenado por cajas de la imagen.</translation>
    </message>
    <message>
        <source>Boxes are mapped through the padding; unreadable ones are an empty mask.</source>
        <translation>Las cajas se convierten teniendo en cuenta el relleno; las ilegibles son una máscara vacía.</translation>
    </message>
    <message>
        <source>The demo stops beyond ten phrases; a reply it cannot read selects the last picture.</source>
        <translation>La demo se detiene tras diez sintagmas; una respuesta ilegible selecciona la última imagen.</translation>
    </message>
    <message>
        <source>Any number of phrases; such a reply is the first picture, flagged.</source>
        <translation>Cualquier número de sintagmas; una respuesta así es la primera imagen, marcada.</translation>
    </message>
    <message>
        <source>A failing endpoint is asked for ever.</source>
        <translation>A un endpoint que falla se le pregunta sin fin.</translation>
    </message>
    <message>
        <source>Retries are bounded and can be cancelled.</source>
        <translation>Los reintentos están limitados y se pueden cancelar.</translation>
    </message>
    <message>
        <source>Files are written under one model name and evaluated under another.</source>
        <translation>Los archivos se escriben con un nombre de modelo y se evalúan con otro.</translation>
    </message>
    <message>
        <source>The label is free and stored with the run.</source>
        <translation>El nombre es libre y se guarda con la ejecución.</translation>
    </message>
    <message>
        <source>A judge&apos;s reply with white space around it is no verdict.</source>
        <translation>Una respuesta del juez rodeada de espacios no es un veredicto.</translation>
    </message>
    <message>
        <source>Replies are trimmed first.</source>
        <translation>Primero se recortan los espacios de las respuestas.</translation>
    </message>
    <message>
        <source>&quot;a. open&quot;, &quot;(a) open&quot; and &quot;The answer is: b&quot; are no letters.</source>
        <translation>&quot;a. open&quot;, &quot;(a) open&quot; y &quot;The answer is: b&quot; no son letras.</translation>
    </message>
    <message>
        <source>They are.</source>
        <translation>Lo son.</translation>
    </message>
    <message>
        <source>Attention is rounded to half precision.</source>
        <translation>La atención se redondea a precisión media.</translation>
    </message>
    <message>
        <source>It stays float32.</source>
        <translation>Se queda en float32.</translation>
    </message>
    <message>
        <source>Images without an expression go through models and selectors.</source>
        <translation>Las imágenes sin expresión pasan por modelos y selectores.</translation>
    </message>
    <message>
        <source>The second probing skips them, the first does not ground them.</source>
        <translation>El segundo probing las omite, el primero no las ancla.</translation>
    </message>
    <message>
        <source>The judge sees the &lt;image&gt; marker inside the question.</source>
        <translation>El juez ve la marca &lt;image&gt; dentro de la pregunta.</translation>
    </message>
    <message>
        <source>It is taken out.</source>
        <translation>Se elimina.</translation>
    </message>
    <message>
        <source>Questions and expressions are joined by their row.</source>
        <translation>Preguntas y expresiones se unen por su fila.</translation>
    </message>
    <message>
        <source>They are joined by Index.</source>
        <translation>Se unen por Index.</translation>
    </message>
    <message>
        <source>A cleaned Objects.csv makes None a missing value.</source>
        <translation>Un Objects.csv depurado convierte None en un valor ausente.</translation>
    </message>
    <message>
        <source>A trimmed None or an empty cell is no expression.</source>
        <translation>Un None sin espacios o una celda vacía significa que no hay expresión.</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Lock Ground Truth</source>
        <translation>&amp;Bloquear ground truth</translation>
    </message>
    <message>
        <source>&amp;Save Corrections Now</source>
        <translation>&amp;Guardar correcciones ahora</translation>
    </message>
    <message>
        <source>&amp;Copy Shapes</source>
        <translation>&amp;Copiar formas</translation>
    </message>
    <message>
        <source>&amp;Paste Shapes</source>
        <translation>&amp;Pegar formas</translation>
    </message>
    <message>
        <source>&amp;Duplicate Shapes</source>
        <translation>&amp;Duplicar formas</translation>
    </message>
    <message>
        <source>Dele&amp;te Vertices or Shapes</source>
        <translation>E&amp;liminar vértices o formas</translation>
    </message>
    <message>
        <source>Select &amp;All Shapes</source>
        <translation>Seleccionar &amp;todas las formas</translation>
    </message>
    <message>
        <source>&amp;Edit Label or Expression</source>
        <translation>&amp;Editar etiqueta o expresión</translation>
    </message>
    <message>
        <source>Edit Te&amp;xts</source>
        <translation>Editar te&amp;xtos</translation>
    </message>
    <message>
        <source>&amp;Note on This Image</source>
        <translation>&amp;Nota sobre esta imagen</translation>
    </message>
    <message>
        <source>Apply a Patc&amp;h…</source>
        <translation>&amp;Aplicar patch…</translation>
    </message>
    <message>
        <source>Exp&amp;ort Corrections as a Patch…</source>
        <translation>Exp&amp;ortar correcciones como patch…</translation>
    </message>
    <message>
        <source>Export Corrected &amp;Files…</source>
        <translation>Exportar archi&amp;vos corregidos…</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation>&amp;Seleccionar y mover</translation>
    </message>
    <message>
        <source>Draw a &amp;Polygon</source>
        <translation>Dibujar &amp;polígono</translation>
    </message>
    <message>
        <source>Draw a &amp;Rectangle</source>
        <translation>Dibujar &amp;rectángulo</translation>
    </message>
    <message>
        <source>Draw an &amp;Ellipse</source>
        <translation>Dibujar &amp;elipse</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>Pin&amp;cel</translation>
    </message>
    <message>
        <source>Er&amp;aser</source>
        <translation>&amp;Goma</translation>
    </message>
    <message>
        <source>Split by a &amp;Line</source>
        <translation>Dividir con una &amp;línea</translation>
    </message>
    <message>
        <source>Segment by Points (SA&amp;M)</source>
        <translation>Segmentar con puntos (SA&amp;M)</translation>
    </message>
    <message>
        <source>Segment by a Bo&amp;x (SAM)</source>
        <translation>Segmentar con una ca&amp;ja (SAM)</translation>
    </message>
    <message>
        <source>&amp;Join What Is Drawn to the Selected Shape</source>
        <translation>U&amp;nir lo dibujado a la forma seleccionada</translation>
    </message>
    <message>
        <source>&amp;Cut What Is Drawn from the Selected Shape</source>
        <translation>&amp;Recortar lo dibujado de la forma seleccionada</translation>
    </message>
    <message>
        <source>S&amp;witch between Drawing and Selecting</source>
        <translation>Alternar entre &amp;dibujar y seleccionar</translation>
    </message>
    <message>
        <source>&amp;Unite</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>Subtract from the &amp;First Selected</source>
        <translation>Restar de la &amp;primera seleccionada</translation>
    </message>
    <message>
        <source>&amp;Intersect</source>
        <translation>&amp;Intersecar</translation>
    </message>
    <message>
        <source>Fill &amp;Holes</source>
        <translation>Rellenar a&amp;gujeros</translation>
    </message>
    <message>
        <source>Parts to Shapes</source>
        <translation>Partes a formas</translation>
    </message>
    <message>
        <source>Sm&amp;ooth</source>
        <translation>&amp;Suavizar</translation>
    </message>
    <message>
        <source>S&amp;nap to Neighbours</source>
        <translation>&amp;Ajustar a vecinos</translation>
    </message>
    <message>
        <source>Simplif&amp;y…</source>
        <translation>Simpli&amp;ficar…</translation>
    </message>
    <message>
        <source>Mark the Mask That Is Shown</source>
        <translation>Marcar la máscara mostrada</translation>
    </message>
    <message>
        <source>Mask into the &amp;Ground Truth</source>
        <translation>Máscara al ground &amp;truth</translation>
    </message>
    <message>
        <source>Unite Mask with the Selected Shape</source>
        <translation>Unir máscara a la forma seleccionada</translation>
    </message>
    <message>
        <source>Subtract Mask from the Selected Shape</source>
        <translation>Restar máscara de la forma seleccionada</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Shapes</source>
        <translation>F&amp;ormas</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>Corrección</translation>
    </message>
</context>
<context>
    <name>EditLabels</name>
    <message>
        <source>Vertex moved</source>
        <translation>Vértice movido</translation>
    </message>
    <message>
        <source>Vertices moved</source>
        <translation>Vértices movidos</translation>
    </message>
    <message>
        <source>Vertex inserted</source>
        <translation>Vértice insertado</translation>
    </message>
    <message>
        <source>Vertex deleted</source>
        <translation>Vértice eliminado</translation>
    </message>
    <message>
        <source>Vertices deleted</source>
        <translation>Vértices eliminados</translation>
    </message>
    <message>
        <source>Shape moved</source>
        <translation>Forma movida</translation>
    </message>
    <message>
        <source>Nudged</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Shape deleted</source>
        <translation>Forma eliminada</translation>
    </message>
    <message>
        <source>Shape duplicated</source>
        <translation>Forma duplicada</translation>
    </message>
    <message>
        <source>Shape pasted</source>
        <translation>Forma pegada</translation>
    </message>
    <message>
        <source>Polygon drawn</source>
        <translation>Polígono dibujado</translation>
    </message>
    <message>
        <source>Polygon united</source>
        <translation>Polígono unido</translation>
    </message>
    <message>
        <source>Polygon cut out</source>
        <translation>Polígono recortado</translation>
    </message>
    <message>
        <source>Rectangle drawn</source>
        <translation>Rectángulo dibujado</translation>
    </message>
    <message>
        <source>Rectangle united</source>
        <translation>Rectángulo unido</translation>
    </message>
    <message>
        <source>Rectangle cut out</source>
        <translation>Rectángulo recortado</translation>
    </message>
    <message>
        <source>Ellipse drawn</source>
        <translation>Elipse dibujada</translation>
    </message>
    <message>
        <source>Ellipse united</source>
        <translation>Elipse unida</translation>
    </message>
    <message>
        <source>Ellipse cut out</source>
        <translation>Elipse recortada</translation>
    </message>
    <message>
        <source>Brushed</source>
        <translation>Pintado</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Segmented from points</source>
        <translation>Segmentado con puntos</translation>
    </message>
    <message>
        <source>Segmented from a box</source>
        <translation>Segmentado con una caja</translation>
    </message>
    <message>
        <source>Split by a line</source>
        <translation>Dividido con una línea</translation>
    </message>
    <message>
        <source>Parts made shapes</source>
        <translation>Partes convertidas en formas</translation>
    </message>
    <message>
        <source>Shapes united</source>
        <translation>Formas unidas</translation>
    </message>
    <message>
        <source>Shape subtracted</source>
        <translation>Forma restada</translation>
    </message>
    <message>
        <source>Shapes intersected</source>
        <translation>Formas intersecadas</translation>
    </message>
    <message>
        <source>Holes filled</source>
        <translation>Agujeros rellenados</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>Simplificado</translation>
    </message>
    <message>
        <source>Snapped to neighbours</source>
        <translation>Ajustado a vecinos</translation>
    </message>
    <message>
        <source>Mask made ground truth</source>
        <translation>Máscara convertida en ground truth</translation>
    </message>
    <message>
        <source>Mask united</source>
        <translation>Máscara unida</translation>
    </message>
    <message>
        <source>Mask subtracted</source>
        <translation>Máscara restada</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>Etiqueta cambiada</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Texto cambiado</translation>
    </message>
    <message>
        <source>Verdict on the answer</source>
        <translation>Veredicto sobre la respuesta</translation>
    </message>
    <message>
        <source>Concept of a phrase</source>
        <translation>Concepto de un sintagma</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Respuesta correcta</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>Expresión referencial</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambigua</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Visual pattern</source>
        <translation>Patrón visual</translation>
    </message>
</context>
<context>
    <name>ErrorShapes</name>
    <message>
        <source>Both (TP)</source>
        <translation>Ambas (TP)</translation>
    </message>
    <message>
        <source>Mask only (FP)</source>
        <translation>Solo máscara (FP)</translation>
    </message>
    <message>
        <source>Ground truth only (FN)</source>
        <translation>Solo ground truth (FN)</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>TP %1 % · FP %2 % · FN %3 %</source>
        <translation>TP %1&#xa0;% · FP %2&#xa0;% · FN %3&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something that is needed is not there. Check that the file exists and can be reached.</source>
        <translation>Falta algo necesario. Compruebe que el archivo existe y que se puede acceder a él.</translation>
    </message>
    <message>
        <source>The system refused to read or write. Check permissions and free space.</source>
        <translation>El sistema se negó a leer o escribir. Compruebe los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>A file is damaged or not of the expected format.</source>
        <translation>Un archivo está dañado o no tiene el formato esperado.</translation>
    </message>
    <message>
        <source>A value is outside its allowed range.</source>
        <translation>Un valor está fuera del rango permitido.</translation>
    </message>
    <message>
        <source>This is understood, but this version cannot do it.</source>
        <translation>Se entiende, pero esta versión no puede hacerlo.</translation>
    </message>
    <message>
        <source>There is not enough memory. Try a smaller model, a 16-bit data type, or close other programs.</source>
        <translation>No hay memoria suficiente. Pruebe un modelo más pequeño, un tipo de datos de 16 bits o cierre otros programas.</translation>
    </message>
    <message>
        <source>Somebody or something else changed this or holds it.</source>
        <translation>Alguien o algo más lo ha cambiado o lo retiene.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Detenido a petición.</translation>
    </message>
    <message>
        <source>This is a defect of the program. Please report it with the details.</source>
        <translation>Esto es un defecto del programa. Comuníquelo con los detalles.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>A†, first probing, judged</source>
        <translation>A†, primer probing, juzgado</translation>
    </message>
    <message>
        <source>A†, item by item</source>
        <translation>A†, elemento por elemento</translation>
    </message>
    <message>
        <source>A, third probing, by letter</source>
        <translation>A, tercer probing, por letra</translation>
    </message>
    <message>
        <source>A, item by item</source>
        <translation>A, elemento por elemento</translation>
    </message>
    <message>
        <source>A, letters read leniently</source>
        <translation>A, letras leídas con tolerancia</translation>
    </message>
    <message>
        <source>Masks, first probing</source>
        <translation>Máscaras, primer probing</translation>
    </message>
    <message>
        <source>Masks, box baseline</source>
        <translation>Máscaras, referencia con cajas</translation>
    </message>
    <message>
        <source>Masks, second probing</source>
        <translation>Máscaras, segundo probing</translation>
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
        <translation>Con objetivo</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>mIoU %1 over %2 images; %3 over the %4 with a target</source>
        <translation>mIoU %1 en %2 imágenes; %3 en las %4 con objetivo</translation>
    </message>
    <message>
        <source>Score S: %1</source>
        <translation>Puntuación S: %1</translation>
    </message>
    <message>
        <source>An upper bound: it looks at the ground truth.</source>
        <translation>Una cota superior: conoce el ground truth.</translation>
    </message>
    <message>
        <source>Where the oracle&apos;s phrase begins in the answer</source>
        <translation>Dónde empieza el sintagma del oráculo en la respuesta</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>phrase begins at %1</source>
        <translation>el sintagma empieza en %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Concept of the oracle&apos;s phrase</source>
        <translation>Concepto del sintagma del oráculo</translation>
    </message>
    <message>
        <source>Concept of the oracle&apos;s phrase, by %1</source>
        <translation>Concepto del sintagma del oráculo, según %1</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Sintagmas</translation>
    </message>
    <message>
        <source>Other than objects</source>
        <translation>Distintos de objetos</translation>
    </message>
    <message>
        <source>Phrase differs from the expression</source>
        <translation>El sintagma difiere de la expresión</translation>
    </message>
    <message>
        <source>Where the automatic choice loses</source>
        <translation>Dónde pierde la elección automática</translation>
    </message>
    <message>
        <source>Length of the answers</source>
        <translation>Longitud de las respuestas</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Probing %1, characters</source>
        <translation>Probing %1, caracteres</translation>
    </message>
    <message>
        <source>Probing %1, noun phrases</source>
        <translation>Probing %1, sintagmas nominales</translation>
    </message>
    <message>
        <source>Visual pattern</source>
        <translation>Patrón visual</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
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
        <translation>%1 de %2 pares correctos</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 de %2 correctas</translation>
    </message>
    <message>
        <source>Answer right, mask right</source>
        <translation>Respuesta correcta, máscara correcta</translation>
    </message>
    <message>
        <source>Answer wrong, mask right</source>
        <translation>Respuesta incorrecta, máscara correcta</translation>
    </message>
    <message>
        <source>Answer right, mask wrong</source>
        <translation>Respuesta correcta, máscara incorrecta</translation>
    </message>
    <message>
        <source>Answer wrong, mask wrong</source>
        <translation>Respuesta incorrecta, máscara incorrecta</translation>
    </message>
</context>
<context>
    <name>ExchangeHtml</name>
    <message>
        <source>the picture as it is</source>
        <translation>la imagen tal cual</translation>
    </message>
    <message>
        <source>a mask that is not there</source>
        <translation>una máscara que no existe</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>⚠ Odd</source>
        <translation>⚠ Extraño</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <source>&amp;Mark for the Figure</source>
        <translation>&amp;Marcar para la figura</translation>
    </message>
    <message>
        <source>&amp;New Figure</source>
        <translation>&amp;Nueva figura</translation>
    </message>
    <message>
        <source>&amp;Open Figure…</source>
        <translation>&amp;Abrir figura…</translation>
    </message>
    <message>
        <source>&amp;Save Figure</source>
        <translation>&amp;Guardar figura</translation>
    </message>
    <message>
        <source>Save Figure &amp;As…</source>
        <translation>Guardar figura &amp;como…</translation>
    </message>
    <message>
        <source>E&amp;xport Figure…</source>
        <translation>E&amp;xportar figura…</translation>
    </message>
    <message>
        <source>&amp;Copy the Page</source>
        <translation>Copiar la &amp;página</translation>
    </message>
    <message>
        <source>&amp;Tables of the Runs</source>
        <translation>&amp;Tablas de las ejecuciones</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>F&amp;igura</translation>
    </message>
</context>
<context>
    <name>InspectActions</name>
    <message>
        <source>&amp;IoU of Every Point</source>
        <translation>&amp;IoU de cada punto</translation>
    </message>
    <message>
        <source>Layers and &amp;Heads</source>
        <translation>&amp;Capas y cabezas</translation>
    </message>
    <message>
        <source>Show the Run&apos;s &amp;Own Result</source>
        <translation>Mostrar el &amp;resultado de la ejecución</translation>
    </message>
    <message>
        <source>Move the &amp;SAM Point</source>
        <translation>&amp;Mover el punto de SAM</translation>
    </message>
    <message>
        <source>Edit the &amp;Noun Phrases</source>
        <translation>&amp;Editar los sintagmas nominales</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Run</source>
        <translation>&amp;Volver a la ejecución</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>chat endpoint</source>
        <translation>endpoint de chat</translation>
    </message>
    <message>
        <source>loaded model</source>
        <translation>modelo cargado</translation>
    </message>
    <message>
        <source>built-in rules</source>
        <translation>reglas integradas</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation>archivo importado</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún sin ejecutar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>Sintagmas nominales</translation>
    </message>
    <message>
        <source>Attention maps</source>
        <translation>Mapas de atención</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Object not in the image</source>
        <translation>El objeto no está en la imagen</translation>
    </message>
    <message>
        <source>No referring expression</source>
        <translation>Sin expresión referencial</translation>
    </message>
    <message>
        <source>No ground truth</source>
        <translation>Sin ground truth</translation>
    </message>
    <message>
        <source>Sub-part</source>
        <translation>Subparte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation>queda menos de un segundo</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n segundo</numerusform>
            <numerusform>quedan aproximadamente %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n minuto</numerusform>
            <numerusform>quedan aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n hora</numerusform>
            <numerusform>quedan aproximadamente %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n día</numerusform>
            <numerusform>quedan aproximadamente %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation>Oráculo</translation>
    </message>
    <message>
        <source>Oracle, pairs</source>
        <translation>Oráculo, pares</translation>
    </message>
    <message>
        <source>Attend and segment</source>
        <translation>Attend-and-Segment</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Predicted IoU</source>
        <translation>IoU predicha</translation>
    </message>
    <message>
        <source>Several instances</source>
        <translation>Varias instancias</translation>
    </message>
    <message>
        <source>Single mask</source>
        <translation>Máscara única</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>The mask that fits the ground truth best: an upper bound.</source>
        <translation>La máscara que mejor encaja con el ground truth: una cota superior.</translation>
    </message>
    <message>
        <source>The two masks whose union fits the ground truth best: an upper bound for two objects.</source>
        <translation>Las dos máscaras cuya unión encaja mejor con el ground truth: una cota superior para dos objetos.</translation>
    </message>
    <message>
        <source>The noun phrase most similar to the referring expression, by word vectors.</source>
        <translation>El sintagma nominal más parecido a la expresión referencial, según vectores de palabras.</translation>
    </message>
    <message>
        <source>A judge is shown the masks and picks the one that fits the expression.</source>
        <translation>A un juez se le muestran las máscaras y elige la que encaja con la expresión.</translation>
    </message>
    <message>
        <source>The mask for which Segment Anything predicts the highest IoU.</source>
        <translation>La máscara para la que Segment Anything predice la IoU más alta.</translation>
    </message>
    <message>
        <source>Masks at several peaks of a noun phrase&apos;s heat map, united; the best phrase by ground truth.</source>
        <translation>Máscaras en varios picos del mapa de calor de un sintagma nominal, unidas; el mejor sintagma según el ground truth.</translation>
    </message>
    <message>
        <source>The only mask there is: of models that give one.</source>
        <translation>La única máscara que hay: de modelos que solo dan una.</translation>
    </message>
    <message>
        <source>The masks of the boxes that the model wrote.</source>
        <translation>Las máscaras de las cajas que escribió el modelo.</translation>
    </message>
    <message>
        <source>Highest IoU with the ground truth</source>
        <translation>IoU más alta con el ground truth</translation>
    </message>
    <message>
        <source>The object is not in the image: no mask is right</source>
        <translation>El objeto no está en la imagen: ninguna máscara es correcta</translation>
    </message>
    <message>
        <source>No mask touches the ground truth</source>
        <translation>Ninguna máscara toca el ground truth</translation>
    </message>
    <message>
        <source>There is no mask to choose from</source>
        <translation>No hay máscaras entre las que elegir</translation>
    </message>
    <message>
        <source>There is no ground truth to compare with</source>
        <translation>No hay ground truth con el que comparar</translation>
    </message>
    <message>
        <source>There is no expression to look for</source>
        <translation>No hay expresión que buscar</translation>
    </message>
    <message>
        <source>The expression names one object: no pair</source>
        <translation>La expresión nombra un solo objeto: no hay par</translation>
    </message>
    <message>
        <source>There is only one mask: no pair</source>
        <translation>Solo hay una máscara: no hay par</translation>
    </message>
    <message>
        <source>The noun phrase most similar to the expression</source>
        <translation>El sintagma nominal más parecido a la expresión</translation>
    </message>
    <message>
        <source>The best similarity lies below the cut</source>
        <translation>La mejor similitud está por debajo del umbral</translation>
    </message>
    <message>
        <source>No noun phrase is similar to the expression</source>
        <translation>Ningún sintagma nominal se parece a la expresión</translation>
    </message>
    <message>
        <source>The similarity of the noun phrases is not known</source>
        <translation>Se desconoce la similitud de los sintagmas nominales</translation>
    </message>
    <message>
        <source>Highest predicted IoU</source>
        <translation>IoU predicha más alta</translation>
    </message>
    <message>
        <source>The judge&apos;s choice</source>
        <translation>Elección del juez</translation>
    </message>
    <message>
        <source>The only mask: nobody was asked</source>
        <translation>La única máscara: no se preguntó a nadie</translation>
    </message>
    <message>
        <source>The judge says that the object is not in the image</source>
        <translation>El juez dice que el objeto no está en la imagen</translation>
    </message>
    <message>
        <source>No judge was there to ask</source>
        <translation>No había juez a quien preguntar</translation>
    </message>
    <message>
        <source>The run was made without several instances</source>
        <translation>La ejecución se hizo sin varias instancias</translation>
    </message>
    <message>
        <source>The only mask of the image</source>
        <translation>La única máscara de la imagen</translation>
    </message>
    <message>
        <source>There is more than one mask</source>
        <translation>Hay más de una máscara</translation>
    </message>
    <message>
        <source>The masks of all boxes, united</source>
        <translation>Las máscaras de todas las cajas, unidas</translation>
    </message>
    <message>
        <source>The run is not one of the box baseline</source>
        <translation>La ejecución no es de la referencia con cajas</translation>
    </message>
    <message>
        <source>As chosen in the published files</source>
        <translation>Como se eligió en los archivos publicados</translation>
    </message>
    <message>
        <source>The published files choose no mask</source>
        <translation>Los archivos publicados no eligen ninguna máscara</translation>
    </message>
    <message>
        <source>The reply could not be understood</source>
        <translation>No se pudo entender la respuesta</translation>
    </message>
    <message>
        <source>The reply names a picture that was not shown</source>
        <translation>La respuesta nombra una imagen que no se mostró</translation>
    </message>
    <message>
        <source>Another order of the pictures gave another choice</source>
        <translation>Otro orden de las imágenes dio otra elección</translation>
    </message>
    <message>
        <source>This image was skipped: its benchmark has no expression for it.</source>
        <translation>Esta imagen se omitió: su benchmark no tiene expresión para ella.</translation>
    </message>
    <message>
        <source>The imported files hold no prediction for this image.</source>
        <translation>Los archivos importados no contienen predicción para esta imagen.</translation>
    </message>
    <message>
        <source>Is the object there?</source>
        <translation>¿Está el objeto?</translation>
    </message>
    <message>
        <source>Which mask?</source>
        <translation>¿Qué máscara?</translation>
    </message>
    <message>
        <source>Which mask, in another order?</source>
        <translation>¿Qué máscara, en otro orden?</translation>
    </message>
    <message>
        <source>Which mask, replayed?</source>
        <translation>¿Qué máscara, repetido?</translation>
    </message>
    <message>
        <source>Is the answer right?</source>
        <translation>¿Es correcta la respuesta?</translation>
    </message>
    <message>
        <source>Which concept?</source>
        <translation>¿Qué concepto?</translation>
    </message>
    <message>
        <source>Grouping of noun phrases</source>
        <translation>Agrupación de sintagmas nominales</translation>
    </message>
    <message>
        <source>Merging of concepts</source>
        <translation>Fusión de conceptos</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>sin respuestas</translation>
    </message>
    <message>
        <source>no verdicts on the answers yet</source>
        <translation>aún no hay veredictos sobre las respuestas</translation>
    </message>
    <message>
        <source>no run of the first probing</source>
        <translation>ninguna ejecución del primer probing</translation>
    </message>
    <message>
        <source>no concepts classified yet</source>
        <translation>aún no hay conceptos clasificados</translation>
    </message>
    <message>
        <source>no answers by letter</source>
        <translation>sin respuestas por letra</translation>
    </message>
    <message>
        <source>no complete pairs</source>
        <translation>sin pares completos</translation>
    </message>
    <message>
        <source>no phrase of the oracle</source>
        <translation>ningún sintagma del oráculo</translation>
    </message>
    <message>
        <source>no masks in this run</source>
        <translation>sin máscaras en esta ejecución</translation>
    </message>
    <message>
        <source>no image with a target</source>
        <translation>ninguna imagen con objetivo</translation>
    </message>
    <message>
        <source>no images</source>
        <translation>sin imágenes</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>no ejecutado</translation>
    </message>
    <message>
        <source>no choice stored</source>
        <translation>ninguna elección guardada</translation>
    </message>
    <message>
        <source>No noun phrase names the object</source>
        <translation>Ningún sintagma nominal nombra el objeto</translation>
    </message>
    <message>
        <source>The point misses the object</source>
        <translation>El punto no acierta el objeto</translation>
    </message>
    <message>
        <source>The point is right, the masks are not</source>
        <translation>El punto es correcto, las máscaras no</translation>
    </message>
    <message>
        <source>A good mask was there, another was chosen</source>
        <translation>Había una máscara buena, se eligió otra</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Color and appearance</source>
        <translation>Color y apariencia</translation>
    </message>
    <message>
        <source>Location and position</source>
        <translation>Lugar y posición</translation>
    </message>
    <message>
        <source>Object part</source>
        <translation>Parte de un objeto</translation>
    </message>
    <message>
        <source>Context or setting</source>
        <translation>Contexto o entorno</translation>
    </message>
    <message>
        <source>Objects and entities</source>
        <translation>Objetos y entidades</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>The chosen mask is good</source>
        <translation>La máscara elegida es buena</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>%1–%2 %</source>
        <translation>%1–%2&#xa0;%</translation>
    </message>
    <message>
        <source>Where grounding emerges</source>
        <translation>Dónde emerge el grounding</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Conceptos</translation>
    </message>
    <message>
        <source>Answer and place</source>
        <translation>Respuesta y lugar</translation>
    </message>
    <message>
        <source>Right answers by</source>
        <translation>Respuestas correctas por</translation>
    </message>
    <message>
        <source>IoU of the selectors</source>
        <translation>IoU de los selectores</translation>
    </message>
    <message>
        <source>Where IoU is lost</source>
        <translation>Dónde se pierde IoU</translation>
    </message>
    <message>
        <source>Run against run</source>
        <translation>Ejecución frente a ejecución</translation>
    </message>
    <message>
        <source>Samples by where the oracle&apos;s phrase begins in the answer</source>
        <translation>Muestras según dónde empieza el sintagma del oráculo en la respuesta</translation>
    </message>
    <message>
        <source>Samples by what the oracle&apos;s phrase speaks of, by anybody&apos;s labels; a phrase may have several</source>
        <translation>Muestras según de qué habla el sintagma del oráculo, con las etiquetas de cualquier persona; un sintagma puede tener varias</translation>
    </message>
    <message>
        <source>Samples by whether the answer is right and whether the mask&apos;s IoU is 0.5 or more, each sample by itself</source>
        <translation>Muestras según si la respuesta es correcta y si la IoU de la máscara es 0,5 o más, cada muestra por separado</translation>
    </message>
    <message>
        <source>Share of samples with a right answer, each sample by itself</source>
        <translation>Proporción de muestras con respuesta correcta, cada muestra por separado</translation>
    </message>
    <message>
        <source>Samples by the IoU of what each selector chose</source>
        <translation>Muestras según la IoU de lo que eligió cada selector</translation>
    </message>
    <message>
        <source>Mean IoU from the oracle&apos;s down to the automatic one&apos;s; what each cause takes away</source>
        <translation>IoU media, desde la del oráculo hasta la de la elección automática; lo que resta cada causa</translation>
    </message>
    <message>
        <source>IoU of each sample in this run and in another one; on the dashed line both are alike</source>
        <translation>IoU de cada muestra en esta ejecución y en otra; sobre la línea discontinua ambas son iguales</translation>
    </message>
    <message>
        <source>Needs answers that were judged or given by letter. This run has none: review the answers.</source>
        <translation>Necesita respuestas juzgadas o dadas por letra. Esta ejecución no tiene ninguna: revise las respuestas.</translation>
    </message>
    <message>
        <source>Needs automatic choices and an evaluation, which looks for the causes.</source>
        <translation>Necesita elecciones automáticas y una evaluación, que busca las causas.</translation>
    </message>
    <message>
        <source>Choose another run of this benchmark.</source>
        <translation>Elija otra ejecución de este benchmark.</translation>
    </message>
    <message>
        <source>No sample of this run was scored yet.</source>
        <translation>Aún no se ha puntuado ninguna muestra de esta ejecución.</translation>
    </message>
    <message>
        <source>begins at, % of the answer · bars: samples</source>
        <translation>inicio, % de la respuesta · barras: muestras</translation>
    </message>
    <message>
        <source>bars: samples</source>
        <translation>barras: muestras</translation>
    </message>
    <message>
        <source>right answers · number of samples</source>
        <translation>respuestas correctas · número de muestras</translation>
    </message>
    <message>
        <source>IoU · bars: samples</source>
        <translation>IoU · barras: muestras</translation>
    </message>
    <message>
        <source>mean IoU · number of samples</source>
        <translation>IoU media · número de muestras</translation>
    </message>
    <message>
        <source>IoU in this run</source>
        <translation>IoU en esta ejecución</translation>
    </message>
    <message>
        <source>IoU in the other run</source>
        <translation>IoU en la otra ejecución</translation>
    </message>
    <message>
        <source>%1, IoU %2</source>
        <translation>%1, IoU %2</translation>
    </message>
    <message>
        <source>this run %1, other run %2</source>
        <translation>esta ejecución %1, otra ejecución %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n sample(s)</source>
        <translation>
            <numerusform>%1: %2 de %n muestra</numerusform>
            <numerusform>%1: %2 de %n muestras</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1; of all: %2</source>
        <translation>, %1; de todas: %2</translation>
    </message>
    <message>
        <source>%1 (asked for)</source>
        <translation>%1 (en la consulta)</translation>
    </message>
    <message>
        <source>Needs phrases of the oracle whose place in the answer is known.</source>
        <translation>Necesita sintagmas del oráculo cuya posición en la respuesta se conozca.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>the sample&apos;s id</source>
        <translation>el identificador de la muestra</translation>
    </message>
    <message>
        <source>place in the benchmark, from 1</source>
        <translation>posición en el benchmark, desde 1</translation>
    </message>
    <message>
        <source>name of the image file</source>
        <translation>nombre del archivo de imagen</translation>
    </message>
    <message>
        <source>referring expression</source>
        <translation>expresión referencial</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>objects of the expression</source>
        <translation>objetos de la expresión</translation>
    </message>
    <message>
        <source>answer options</source>
        <translation>opciones de respuesta</translation>
    </message>
    <message>
        <source>the right option</source>
        <translation>la opción correcta</translation>
    </message>
    <message>
        <source>whether there is ground truth</source>
        <translation>si hay ground truth</translation>
    </message>
    <message>
        <source>the expression fits several things</source>
        <translation>la expresión encaja con varias cosas</translation>
    </message>
    <message>
        <source>a person corrected the sample</source>
        <translation>una persona corrigió la muestra</translation>
    </message>
    <message>
        <source>notes by people</source>
        <translation>notas de personas</translation>
    </message>
    <message>
        <source>how far the run is</source>
        <translation>hasta dónde llega la ejecución</translation>
    </message>
    <message>
        <source>why the sample failed</source>
        <translation>por qué falló la muestra</translation>
    </message>
    <message>
        <source>time the sample took</source>
        <translation>tiempo que llevó la muestra</translation>
    </message>
    <message>
        <source>the model&apos;s answer</source>
        <translation>la respuesta del modelo</translation>
    </message>
    <message>
        <source>tokens of the answer</source>
        <translation>tokens de la respuesta</translation>
    </message>
    <message>
        <source>noun phrases of the answer</source>
        <translation>sintagmas nominales de la respuesta</translation>
    </message>
    <message>
        <source>number of noun phrases</source>
        <translation>número de sintagmas nominales</translation>
    </message>
    <message>
        <source>number of masks</source>
        <translation>número de máscaras</translation>
    </message>
    <message>
        <source>oracle&apos;s IoU minus the automatic one&apos;s</source>
        <translation>IoU del oráculo menos la de la elección automática</translation>
    </message>
    <message>
        <source>where the oracle&apos;s phrase begins, 0 to 1</source>
        <translation>dónde empieza el sintagma del oráculo, de 0 a 1</translation>
    </message>
    <message>
        <source>concept of the oracle&apos;s phrase, a to f</source>
        <translation>concepto del sintagma del oráculo, de a a f</translation>
    </message>
    <message>
        <source>what was odd about a choice</source>
        <translation>lo extraño de una elección</translation>
    </message>
    <message>
        <source>whether the answer is right</source>
        <translation>si la respuesta es correcta</translation>
    </message>
    <message>
        <source>verdicts by people</source>
        <translation>veredictos de personas</translation>
    </message>
    <message>
        <source>who reviewed the sample</source>
        <translation>quién revisó la muestra</translation>
    </message>
    <message>
        <source>IoU of the choice of: %1</source>
        <translation>IoU de la elección de: %1</translation>
    </message>
    <message>
        <source>noun phrase of the choice of: %1</source>
        <translation>sintagma nominal de la elección de: %1</translation>
    </message>
    <message>
        <source>masks chosen by: %1</source>
        <translation>máscaras elegidas por: %1</translation>
    </message>
    <message>
        <source>why, of the choice of: %1</source>
        <translation>por qué, de la elección de: %1</translation>
    </message>
    <message>
        <source>A condition is expected here, such as iou.oracle&gt;0.5 or a word.</source>
        <translation>Aquí se espera una condición, como iou.oracle&gt;0.5 o una palabra.</translation>
    </message>
    <message>
        <source>A value is expected after “%1”.</source>
        <translation>Se espera un valor después de «%1».</translation>
    </message>
    <message>
        <source>The name of a field is expected after “has:”.</source>
        <translation>Se espera el nombre de un campo después de «has:».</translation>
    </message>
    <message>
        <source>A regular expression between slashes is expected after “~”: /wing/ or /wing/i.</source>
        <translation>Se espera una expresión regular entre barras después de «~»: /wing/ o /wing/i.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Falta la comilla de cierre.</translation>
    </message>
    <message>
        <source>The slash that ends the regular expression is missing.</source>
        <translation>Falta la barra que termina la expresión regular.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Este paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Este paréntesis no cierra nada.</translation>
    </message>
    <message>
        <source>A comma stands only between the values of one field.</source>
        <translation>Una coma solo va entre los valores de un mismo campo.</translation>
    </message>
    <message>
        <source>The regular expression cannot be used: %1.</source>
        <translation>La expresión regular no se puede usar: %1.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>No hay ningún campo «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a number; expected one such as 0.5, 50% or 0.2..0.5, or a field of numbers.</source>
        <translation>«%1» no es un número; se espera uno como 0.5, 50% o 0.2..0.5, o un campo numérico.</translation>
    </message>
    <message>
        <source>“%1” is a number; compare it with &lt; &gt; or =.</source>
        <translation>«%1» es un número; compárelo con &lt; &gt; o =.</translation>
    </message>
    <message>
        <source>“%1” is text; use : = or ~.</source>
        <translation>«%1» es texto; use : = o ~.</translation>
    </message>
    <message>
        <source>The query is too long, or its brackets are too deep.</source>
        <translation>La consulta es demasiado larga o sus paréntesis demasiado profundos.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean %2?</source>
        <translation>No hay ningún campo «%1»; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>the pair of questions it belongs to</source>
        <translation>el par de preguntas al que pertenece</translation>
    </message>
    <message>
        <source>visual pattern that is asked for</source>
        <translation>patrón visual por el que se pregunta</translation>
    </message>
    <message>
        <source>task of the benchmark</source>
        <translation>tarea del benchmark</translation>
    </message>
    <message>
        <source>data set the image comes from</source>
        <translation>conjunto de datos del que procede la imagen</translation>
    </message>
    <message>
        <source>where grounding was lost, once evaluated</source>
        <translation>dónde se perdió el grounding, una vez evaluado</translation>
    </message>
    <message>
        <source>IoU in the other run, of the choice of: %1</source>
        <translation>IoU en la otra ejecución, de la elección de: %1</translation>
    </message>
</context>
<context>
    <name>SampleViews</name>
    <message>
        <source>All samples</source>
        <translation>Todas las muestras</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Oracle and automatic chose unlike</source>
        <translation>Oráculo y automático eligen distinto</translation>
    </message>
    <message>
        <source>Automatic missed what the oracle found</source>
        <translation>El automático no acertó lo que halló el oráculo</translation>
    </message>
    <message>
        <source>Right answer, wrong place</source>
        <translation>Respuesta correcta, lugar incorrecto</translation>
    </message>
    <message>
        <source>Wrong answer, right place</source>
        <translation>Respuesta incorrecta, lugar correcto</translation>
    </message>
</context>
<context>
    <name>SaveQuestion</name>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>TokenFigure</name>
    <message>
        <source>Attention to the image</source>
        <translation>Atención a la imagen</translation>
    </message>
    <message>
        <source>How much of the token&apos;s attention goes to the image; the rest goes to the prompt and the answer so far</source>
        <translation>Qué parte de la atención del token va a la imagen; el resto va al prompt y a la respuesta hasta ahí</translation>
    </message>
    <message>
        <source>Lift on the ground truth</source>
        <translation>Lift en el ground truth</translation>
    </message>
    <message>
        <source>Share of the token&apos;s attention to the image that lies on the ground truth, over the share of the image that it covers: 1 (dashed) is what an even look at the image would give</source>
        <translation>Parte de la atención del token a la imagen que cae en el ground truth, dividida por la parte de la imagen que este cubre: 1 (discontinua) es lo que daría una mirada uniforme a la imagen</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>The probability the model gave to this token</source>
        <translation>La probabilidad que el modelo dio a este token</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Sorpresa</translation>
    </message>
    <message>
        <source>Negative natural logarithm of the probability: how little the token was expected</source>
        <translation>Logaritmo natural negativo de la probabilidad: cuán poco se esperaba el token</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>groundscope::Actions</name>
    <message>
        <source>Open &amp;Benchmark…</source>
        <translation>Abrir &amp;benchmark…</translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation>Abrir &amp;ejecución…</translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation>Abrir &amp;demo</translation>
    </message>
    <message>
        <source>&amp;New Run File…</source>
        <translation>&amp;Nuevo archivo de ejecución…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy of the Run…</source>
        <translation>&amp;Guardar una copia de la ejecución…</translation>
    </message>
    <message>
        <source>B&amp;uild a Benchmark…</source>
        <translation>Construir un &amp;benchmark…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Evaluate the Run</source>
        <translation>E&amp;valuar la ejecución</translation>
    </message>
    <message>
        <source>&amp;Compare Runs…</source>
        <translation>&amp;Comparar ejecuciones…</translation>
    </message>
    <message>
        <source>&amp;Judge the Answers…</source>
        <translation>&amp;Juzgar las respuestas…</translation>
    </message>
    <message>
        <source>&amp;Review Answers and Concepts</source>
        <translation>&amp;Revisar respuestas y conceptos</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Edit Keyboard Shortcuts…</source>
        <translation>&amp;Editar atajos de teclado…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About GroundScope</source>
        <translation>&amp;Acerca de GroundScope</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>Imagen &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>Imagen &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;First Image</source>
        <translation>&amp;Primera imagen</translation>
    </message>
    <message>
        <source>&amp;Last Image</source>
        <translation>Ú&amp;ltima imagen</translation>
    </message>
    <message>
        <source>&amp;Go to Image…</source>
        <translation>&amp;Ir a la imagen…</translation>
    </message>
    <message>
        <source>Next Unre&amp;viewed Image</source>
        <translation>Siguiente imagen sin re&amp;visar</translation>
    </message>
    <message>
        <source>Previous Unrevie&amp;wed Image</source>
        <translation>Anterior imagen sin r&amp;evisar</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Next Noun P&amp;hrase</source>
        <translation>Sintagma &amp;nominal siguiente</translation>
    </message>
    <message>
        <source>Previous Noun Ph&amp;rase</source>
        <translation>Sintagma no&amp;minal anterior</translation>
    </message>
    <message>
        <source>Next &amp;Token</source>
        <translation>&amp;Token siguiente</translation>
    </message>
    <message>
        <source>Previous To&amp;ken</source>
        <translation>To&amp;ken anterior</translation>
    </message>
    <message>
        <source>Pla&amp;y or Pause the Answer</source>
        <translation>Repro&amp;ducir o pausar la respuesta</translation>
    </message>
    <message>
        <source>Pin for a &amp;Difference, or Take the Pin Away</source>
        <translation>Fijar para una di&amp;ferencia, o quitar la fijación</translation>
    </message>
    <message>
        <source>Which Words Look Here: &amp;Box</source>
        <translation>Qué palabras miran aquí: c&amp;aja</translation>
    </message>
    <message>
        <source>Which Words Look Here: &amp;Polygon</source>
        <translation>Qué palabras miran aquí: polí&amp;gono</translation>
    </message>
    <message>
        <source>Mask &amp;1</source>
        <translation>Máscara &amp;1</translation>
    </message>
    <message>
        <source>Mask &amp;2</source>
        <translation>Máscara &amp;2</translation>
    </message>
    <message>
        <source>Mask &amp;3</source>
        <translation>Máscara &amp;3</translation>
    </message>
    <message>
        <source>&amp;Oracle&apos;s Choice</source>
        <translation>Elección del &amp;oráculo</translation>
    </message>
    <message>
        <source>A&amp;utomatic Choice</source>
        <translation>Elección a&amp;utomática</translation>
    </message>
    <message>
        <source>&amp;Ground Truth</source>
        <translation>&amp;Ground truth</translation>
    </message>
    <message>
        <source>&amp;Heat Map</source>
        <translation>&amp;Mapa de calor</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>Más&amp;cara</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>&amp;Punto</translation>
    </message>
    <message>
        <source>&amp;All Overlays</source>
        <translation>&amp;Todas las superposiciones</translation>
    </message>
    <message>
        <source>&amp;Fit in Window</source>
        <translation>&amp;Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Actual &amp;Size</source>
        <translation>Tamaño &amp;real</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ac&amp;ercar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Wheel Zooms</source>
        <translation>La r&amp;ueda amplía</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Restablecer &amp;disposición</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>A&amp;uditoría</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>A&amp;notar</translation>
    </message>
    <message>
        <source>Anal&amp;yse</source>
        <translation>Anali&amp;zar</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Alto contr&amp;aste</translation>
    </message>
    <message>
        <source>Run &amp;This Image</source>
        <translation>Ejecutar &amp;esta imagen</translation>
    </message>
    <message>
        <source>Run &amp;All Images</source>
        <translation>Ejecutar &amp;todas las imágenes</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Choose &amp;Models…</source>
        <translation>Elegir &amp;modelos…</translation>
    </message>
    <message>
        <source>Use the &amp;Demo Models</source>
        <translation>Usar los modelos de &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Free the Models&apos; Memory</source>
        <translation>&amp;Liberar la memoria de los modelos</translation>
    </message>
    <message>
        <source>&amp;Keep Attention per Head</source>
        <translation>&amp;Guardar atención por cabeza</translation>
    </message>
    <message>
        <source>Run &amp;Settings…</source>
        <translation>&amp;Ajustes de ejecución…</translation>
    </message>
    <message>
        <source>Probing &amp;1: question and options</source>
        <translation>Probing &amp;1: pregunta y opciones</translation>
    </message>
    <message>
        <source>Probing &amp;2: identify the expression</source>
        <translation>Probing &amp;2: identificar la expresión</translation>
    </message>
    <message>
        <source>Probing &amp;3: answer by letter</source>
        <translation>Probing &amp;3: responder por letra</translation>
    </message>
    <message>
        <source>Probing &amp;4: write boxes</source>
        <translation>Probing &amp;4: escribir cajas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Wor&amp;kspace</source>
        <translation>Espacio de t&amp;rabajo</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>Panele&amp;s</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>Ejecutar todo</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>&amp;Pause or Continue</source>
        <translation>&amp;Pausar o reanudar</translation>
    </message>
    <message>
        <source>&amp;What If…</source>
        <translation>&amp;Qué pasaría si…</translation>
    </message>
    <message>
        <source>&amp;All Noun Phrases</source>
        <translation>To&amp;dos los sintagmas nominales</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Figura</translation>
    </message>
    <message>
        <source>&amp;Data Check…</source>
        <translation>Comprobar da&amp;tos…</translation>
    </message>
    <message>
        <source>Choose &amp;Masks by the Endpoint…</source>
        <translation>Elegir má&amp;scaras con el endpoint…</translation>
    </message>
    <message>
        <source>Which Words Look Here: Br&amp;ush</source>
        <translation>Qué palabras miran aquí: pince&amp;l</translation>
    </message>
    <message>
        <source>Heat &amp;Map Only</source>
        <translation>&amp;Solo mapa de calor</translation>
    </message>
    <message>
        <source>Attend-and-Segment&apos;s &amp;Choice</source>
        <translation>Elección de Attend-and-Segmen&amp;t</translation>
    </message>
    <message>
        <source>&amp;Bare Image While Held</source>
        <translation>Imagen &amp;limpia al mantener la tecla</translation>
    </message>
    <message>
        <source>Re&amp;duce Motion</source>
        <translation>Reducir mo&amp;vimiento</translation>
    </message>
    <message>
        <source>Next Pan&amp;el</source>
        <translation>Pan&amp;el siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>Panel anter&amp;ior</translation>
    </message>
    <message>
        <source>&amp;Samples to List</source>
        <translation>Muestras a la &amp;lista</translation>
    </message>
</context>
<context>
    <name>groundscope::AgreementBox</name>
    <message>
        <source>Cohen&apos;s κ = %1</source>
        <translation>κ de Cohen = %1</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ is not defined: both always say the same</source>
        <translation>La κ de Cohen no está definida: ambos dicen siempre lo mismo</translation>
    </message>
    <message>
        <source>Agreement of two annotators</source>
        <translation>Acuerdo de dos anotadores</translation>
    </message>
    <message>
        <source>First annotator</source>
        <translation>Primer anotador</translation>
    </message>
    <message>
        <source>Second annotator</source>
        <translation>Segundo anotador</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Where the annotators differ</source>
        <translation>Dónde difieren los anotadores</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
</context>
<context>
    <name>groundscope::AlignmentDock</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Choose runs of this benchmark to see them side by side.</source>
        <translation>Elija ejecuciones de este benchmark para verlas lado a lado.</translation>
    </message>
    <message>
        <source>&amp;Selector:</source>
        <translation>&amp;Selector:</translation>
    </message>
    <message>
        <source>Selector whose choices are compared</source>
        <translation>Selector cuyas elecciones se comparan</translation>
    </message>
    <message>
        <source>Heat map &amp;minus the first run&apos;s</source>
        <translation>Mapa de calor &amp;menos el de la primera ejecución</translation>
    </message>
    <message>
        <source>The maps of the aligned words, cell by cell, minus that of the run that is open</source>
        <translation>Los mapas de las palabras alineadas, celda a celda, menos el de la ejecución abierta</translation>
    </message>
    <message>
        <source>&amp;Choose Runs…</source>
        <translation>&amp;Elegir ejecuciones…</translation>
    </message>
    <message>
        <source>Answers of the runs, aligned piece by piece</source>
        <translation>Respuestas de las ejecuciones, alineadas fragmento a fragmento</translation>
    </message>
    <message>
        <source>= all runs say the same here, ≠ they differ</source>
        <translation>= todas las ejecuciones dicen lo mismo aquí, ≠ difieren</translation>
    </message>
    <message>
        <source>No answers for this image</source>
        <translation>No hay respuestas para esta imagen</translation>
    </message>
</context>
<context>
    <name>groundscope::AlignmentModel</name>
    <message>
        <source>nothing here</source>
        <translation>nada aquí</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, difiere</translation>
    </message>
</context>
<context>
    <name>groundscope::AnalysisDesk</name>
    <message>
        <source>Run to Set Beside This One</source>
        <translation>Ejecución para poner junto a esta</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>Ejecuciones de GroundScope (*.gsrun)</translation>
    </message>
</context>
<context>
    <name>groundscope::AnalysisDock</name>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Open a run to see how its figures are spread.</source>
        <translation>Abra una ejecución para ver cómo se distribuyen sus cifras.</translation>
    </message>
    <message>
        <source>Filled bars and discs: samples listed. Hollow ones: all. Press a bar to list its samples, drag over several for a range</source>
        <translation>Barras y discos rellenos: muestras listadas. Huecos: todas. Pulse una barra para listar sus muestras, arrastre sobre varias para un rango</translation>
    </message>
    <message>
        <source>All Samples</source>
        <translation>Todas las muestras</translation>
    </message>
    <message>
        <source>Take the query away</source>
        <translation>Quitar la consulta</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>%1 de %n muestra</numerusform>
            <numerusform>%1 de %n muestras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::AnnotationEditor</name>
    <message>
        <source>Joins. %1</source>
        <translation>Une. %1</translation>
    </message>
    <message>
        <source>Cuts. %1</source>
        <translation>Recorta. %1</translation>
    </message>
</context>
<context>
    <name>groundscope::AnnotationModel</name>
    <message>
        <source>Hole %1</source>
        <translation>Agujero %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>Forma %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and label of a shape</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(mask)</source>
        <translation>(máscara)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n vertices, %2 square pixels</source>
        <translation>
            <numerusform>%1, %n vértice, %2 píxeles cuadrados</numerusform>
            <numerusform>%1, %n vértices, %2 píxeles cuadrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Vertices</source>
        <translation>Vértices</translation>
    </message>
    <message>
        <source>Area (px²)</source>
        <translation>Área (px²)</translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerBrowser</name>
    <message>
        <source>Answer of the model</source>
        <translation>Respuesta del modelo</translation>
    </message>
    <message>
        <source>Noun phrase %1: show its heat map</source>
        <translation>Sintagma nominal %1: mostrar su mapa de calor</translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerDock</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Question and expression</source>
        <translation>Pregunta y expresión</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>Expresión referencial</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation>Respuesta del modelo</translation>
    </message>
    <message>
        <source>Previous noun phrase</source>
        <translation>Sintagma nominal anterior</translation>
    </message>
    <message>
        <source>Previous noun phrase (&lt;)</source>
        <translation>Sintagma nominal anterior (&lt;)</translation>
    </message>
    <message>
        <source>Next noun phrase</source>
        <translation>Sintagma nominal siguiente</translation>
    </message>
    <message>
        <source>Next noun phrase (&gt;)</source>
        <translation>Sintagma nominal siguiente (&gt;)</translation>
    </message>
    <message>
        <source>Open a benchmark and choose a sample.</source>
        <translation>Abra un benchmark y elija una muestra.</translation>
    </message>
    <message>
        <source>This sample has no question.</source>
        <translation>Esta muestra no tiene pregunta.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>✓ %1 – correct, chosen by the model</source>
        <translation>✓ %1 – correcta, elegida por el modelo</translation>
    </message>
    <message>
        <source>✓ %1 – correct</source>
        <translation>✓ %1 – correcta</translation>
    </message>
    <message>
        <source>✗ %1 – chosen by the model</source>
        <translation>✗ %1 – elegida por el modelo</translation>
    </message>
    <message>
        <source>The model is answering …</source>
        <translation>El modelo está respondiendo…</translation>
    </message>
    <message>
        <source>Answer of the model (cut at the length limit)</source>
        <translation>Respuesta del modelo (cortada en el límite de longitud)</translation>
    </message>
    <message>
        <source>The model answered with nothing.</source>
        <translation>El modelo no respondió nada.</translation>
    </message>
    <message>
        <source>No noun phrases</source>
        <translation>Sin sintagmas nominales</translation>
    </message>
    <message numerus="yes">
        <source>%n noun phrase(s)</source>
        <translation>
            <numerusform>%n sintagma nominal</numerusform>
            <numerusform>%n sintagmas nominales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, at %3 %: %4</source>
        <translation>%1 de %2, al %3&#xa0;%: %4</translation>
    </message>
</context>
<context>
    <name>groundscope::AssistController</name>
    <message>
        <source>Loading the segmenter…</source>
        <translation>Cargando el segmentador…</translation>
    </message>
    <message>
        <source>The segmenter is busy with a run…</source>
        <translation>El segmentador está ocupado con una ejecución…</translation>
    </message>
    <message>
        <source>The segmenter is reading the image…</source>
        <translation>El segmentador está leyendo la imagen…</translation>
    </message>
    <message>
        <source>Segmenting…</source>
        <translation>Segmentando…</translation>
    </message>
    <message>
        <source> %1 %</source>
        <translation> %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (demo segmenter: knows synthetic scenes only)</source>
        <translation>%1 (segmentador de demo: solo conoce escenas sintéticas)</translation>
    </message>
</context>
<context>
    <name>groundscope::AuditDesk</name>
    <message>
        <source>Every image is audited. Tell now whose mask was whose?</source>
        <translation>Todas las imágenes están auditadas. ¿Revelar ahora de quién era cada máscara?</translation>
    </message>
    <message>
        <source>End the Blind Audit</source>
        <translation>Terminar la auditoría a ciegas</translation>
    </message>
    <message>
        <source>Export Verdicts</source>
        <translation>Exportar veredictos</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>Tablas (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::AuditPage</name>
    <message>
        <source>Verdict on two choices, with its reasons</source>
        <translation>Veredicto sobre dos elecciones, con sus razones</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>Expresión referencial</translation>
    </message>
    <message>
        <source>First selector</source>
        <translation>Primer selector</translation>
    </message>
    <message>
        <source>Second selector</source>
        <translation>Segundo selector</translation>
    </message>
    <message>
        <source>Why there is nothing to audit</source>
        <translation>Por qué no hay nada que auditar</translation>
    </message>
    <message>
        <source>What the blind verdicts say</source>
        <translation>Lo que dicen los veredictos a ciegas</translation>
    </message>
    <message>
        <source>Shown once two annotators have audited images.</source>
        <translation>Se muestra cuando dos anotadores han auditado imágenes.</translation>
    </message>
    <message>
        <source>Alt+%1, wherever the keyboard is</source>
        <translation>Alt+%1, esté donde esté el teclado</translation>
    </message>
    <message>
        <source>Clear (Alt+0)</source>
        <translation>Borrar (Alt+0)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Alt+Shift+%1, or %1 while the keyboard is here</source>
        <translation>Alt+Mayús+%1, o %1 mientras el teclado esté aquí</translation>
    </message>
    <message>
        <source>Note (Alt+6)</source>
        <translation>Nota (Alt+6)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;On to the next after a verdict</source>
        <translation>&amp;Pasar a la siguiente tras un veredicto</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Hides whose mask is whose and shuffles the sides</source>
        <translation>Oculta de quién es cada máscara y mezcla los lados</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Resume at %1</source>
        <translation>Reanudar en %1</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>Expresión: %1</translation>
    </message>
    <message>
        <source>There are no two choices to compare for this image.</source>
        <translation>No hay dos elecciones que comparar en esta imagen.</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildPanel</name>
    <message>
        <source>Referring e&amp;xpression</source>
        <translation>E&amp;xpresión referencial</translation>
    </message>
    <message>
        <source>&amp;Instances in the picture, by class</source>
        <translation>&amp;Instancias de la imagen, por clase</translation>
    </message>
    <message>
        <source>Instances by class: ticked ones belong to the object in question</source>
        <translation>Instancias por clase: las marcadas pertenecen al objeto en cuestión</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Answer: (%1)</source>
        <translation>Respuesta: (%1)</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>Proposed by %1: no class of this picture</source>
        <translation>Propuesto por %1: ninguna clase de esta imagen</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>Propuesto por %1: %2</translation>
    </message>
    <message>
        <source>Nothing is proposed yet: Ctrl+R proposes by rules.</source>
        <translation>Aún no hay propuestas: Ctrl+R propone por reglas.</translation>
    </message>
    <message>
        <source>A red box marks one object: Shift+click keeps that one of its class alone.</source>
        <translation>Una caja roja marca un objeto: Mayús+clic conserva solo ese de su clase.</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>instance %1</source>
        <translation>instancia %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pixel(s)</source>
        <translation>
            <numerusform>%1, %n píxel</numerusform>
            <numerusform>%1, %n píxeles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Aún sin examinar.</translation>
    </message>
    <message>
        <source>Nothing is kept or drawn: as it is, the object is not in the picture.</source>
        <translation>No se conserva ni se dibuja nada: así, el objeto no está en la imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) kept</source>
        <translation>
            <numerusform>%n instancia conservada</numerusform>
            <numerusform>%n instancias conservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) drawn</source>
        <translation>
            <numerusform>%n forma dibujada</numerusform>
            <numerusform>%n formas dibujadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::BuildQuestionModel</name>
    <message>
        <source>… begun</source>
        <translation>… empezada</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ terminada</translation>
    </message>
    <message>
        <source>∅ no object</source>
        <translation>∅ sin objeto</translation>
    </message>
    <message>
        <source>↷ later</source>
        <translation>↷ más tarde</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildWindow</name>
    <message>
        <source>Build a Benchmark</source>
        <translation>Construir un benchmark</translation>
    </message>
    <message>
        <source>Build a benchmark</source>
        <translation>Construir un benchmark</translation>
    </message>
    <message>
        <source>Begin a new project (Ctrl+N) or open one (Ctrl+O).</source>
        <translation>Empiece un proyecto nuevo (Ctrl+N) o abra uno (Ctrl+O).</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>&amp;Instancia</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;Veredicto</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>A&amp;nnotator:</source>
        <translation>A&amp;notador:</translation>
    </message>
    <message>
        <source>Annotator: whose decisions are shown and made</source>
        <translation>Anotador: cuyas decisiones se muestran y se toman</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>Questions decided</source>
        <translation>Preguntas decididas</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progreso del trabajo</translation>
    </message>
    <message>
        <source>Questions and where they stand</source>
        <translation>Preguntas y su estado</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Object in Question</source>
        <translation>Objeto en cuestión</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sin clase</translation>
    </message>
    <message numerus="yes">
        <source>question %1, %n instance(s) kept</source>
        <translation>
            <numerusform>pregunta %1, %n instancia conservada</numerusform>
            <numerusform>pregunta %1, %n instancias conservadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No specific object</source>
        <translation>Ningún objeto concreto</translation>
    </message>
    <message>
        <source>This was drawn. Ctrl+J edits drawn shapes.</source>
        <translation>Esto se dibujó. Ctrl+J edita las formas dibujadas.</translation>
    </message>
    <message>
        <source>No instance here. P draws what is missing.</source>
        <translation>Aquí no hay instancias. P dibuja lo que falta.</translation>
    </message>
    <message>
        <source>Click keeps or drops an instance, Shift+click keeps it alone of its class, P draws what is missing.</source>
        <translation>Un clic conserva o descarta una instancia, Mayús+clic la conserva sola de su clase, P dibuja lo que falta.</translation>
    </message>
    <message>
        <source>%1: kept. Click drops it, Shift+click keeps it alone.</source>
        <translation>%1: conservada. Un clic la descarta, Mayús+clic la conserva sola.</translation>
    </message>
    <message>
        <source>%1: click keeps it.</source>
        <translation>%1: un clic la conserva.</translation>
    </message>
    <message>
        <source>%v of %m decided</source>
        <translation>%v de %m decididas</translation>
    </message>
    <message>
        <source>%v of %m decided, %1 put aside</source>
        <translation>%v de %m decididas, %1 apartadas</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Guardado</translation>
    </message>
    <message>
        <source>… Saving</source>
        <translation>… Guardando</translation>
    </message>
    <message>
        <source>✗ Not saved</source>
        <translation>✗ Sin guardar</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>&amp;Guardar proyecto como…</translation>
    </message>
    <message>
        <source>&amp;Propose Objects by Rules</source>
        <translation>&amp;Proponer objetos por reglas</translation>
    </message>
    <message>
        <source>Propose Objects by a &amp;Model…</source>
        <translation>Proponer objetos con un &amp;modelo…</translation>
    </message>
    <message>
        <source>&amp;Compare Annotators…</source>
        <translation>&amp;Comparar anotadores…</translation>
    </message>
    <message>
        <source>&amp;Write Benchmark…</source>
        <translation>&amp;Escribir benchmark…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Next Question</source>
        <translation>Pregunta &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Question</source>
        <translation>Pregunta a&amp;nterior</translation>
    </message>
    <message>
        <source>Next &amp;Open Question</source>
        <translation>Siguiente pregunta &amp;abierta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Delete Drawn Shape</source>
        <translation>E&amp;liminar forma dibujada</translation>
    </message>
    <message>
        <source>Edit &amp;Expression</source>
        <translation>Editar e&amp;xpresión</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>Editar n&amp;ota</translation>
    </message>
    <message>
        <source>&amp;Keep or Drop Instance</source>
        <translation>&amp;Conservar o descartar instancia</translation>
    </message>
    <message>
        <source>Keep It &amp;Alone of Its Class</source>
        <translation>Conservarla so&amp;la de su clase</translation>
    </message>
    <message>
        <source>&amp;Drop Its Whole Class</source>
        <translation>&amp;Descartar toda su clase</translation>
    </message>
    <message>
        <source>&amp;Next Instance</source>
        <translation>Instancia &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Instance</source>
        <translation>Instancia &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Done, to the Next</source>
        <translation>&amp;Lista, a la siguiente</translation>
    </message>
    <message>
        <source>No Specific &amp;Object</source>
        <translation>Ningún &amp;objeto concreto</translation>
    </message>
    <message>
        <source>Put &amp;Aside</source>
        <translation>&amp;Apartar</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Retirar la decisión</translation>
    </message>
    <message>
        <source>&amp;Choose Instances</source>
        <translation>Elegir &amp;instancias</translation>
    </message>
    <message>
        <source>Edit Drawn &amp;Shapes</source>
        <translation>Editar &amp;formas dibujadas</translation>
    </message>
    <message>
        <source>Draw a &amp;Polygon</source>
        <translation>Dibujar &amp;polígono</translation>
    </message>
    <message>
        <source>Draw a &amp;Rectangle</source>
        <translation>Dibujar &amp;rectángulo</translation>
    </message>
    <message>
        <source>Draw an &amp;Ellipse</source>
        <translation>Dibujar &amp;elipse</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>Pin&amp;cel</translation>
    </message>
    <message>
        <source>Er&amp;aser</source>
        <translation>&amp;Goma</translation>
    </message>
    <message>
        <source>All questions are decided.</source>
        <translation>Todas las preguntas están decididas.</translation>
    </message>
    <message>
        <source>Write Benchmark…</source>
        <translation>Escribir benchmark…</translation>
    </message>
    <message>
        <source>Build a Benchmark: %1</source>
        <translation>Construir un benchmark: %1</translation>
    </message>
    <message>
        <source>The question set has no question.</source>
        <translation>El conjunto de preguntas no contiene ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%n oddity(s) in the questions.</source>
        <translation>
            <numerusform>%n anomalía en las preguntas.</numerusform>
            <numerusform>%n anomalías en las preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who you are, above: the annotator&apos;s name stands with every decision.</source>
        <translation>Indique arriba quién es: el nombre del anotador figura en cada decisión.</translation>
    </message>
    <message>
        <source>The picture is still being read. A moment, please.</source>
        <translation>La imagen aún se está leyendo. Un momento, por favor.</translation>
    </message>
    <message>
        <source>Without its picture and annotations this question cannot be decided. Put it aside (S).</source>
        <translation>Sin su imagen y sus anotaciones esta pregunta no se puede decidir. Apártela (S).</translation>
    </message>
    <message>
        <source>Write the referring expression first, or say that there is no specific object (N).</source>
        <translation>Escriba primero la expresión referencial o indique que no hay ningún objeto concreto (N).</translation>
    </message>
    <message>
        <source>There is nothing left to ask %1.</source>
        <translation>No queda nada que preguntar a %1.</translation>
    </message>
    <message>
        <source>%1 would be asked: %2.</source>
        <translation>Se preguntaría a %1: %2.</translation>
    </message>
    <message>
        <source>Each request holds one question and the classes of its picture, no picture. Address: %1</source>
        <translation>Cada petición contiene una pregunta y las clases de su imagen, sin la imagen. Dirección: %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>Proposals for %n question(s).</source>
        <translation>
            <numerusform>Propuestas para %n pregunta.</numerusform>
            <numerusform>Propuestas para %n preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) no class of the picture.</source>
        <translation>
            <numerusform>%n de ellas no nombra ninguna clase de la imagen.</numerusform>
            <numerusform>%n de ellas no nombran ninguna clase de la imagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have no annotations.</source>
        <translation>
            <numerusform>%n imagen no tiene anotaciones.</numerusform>
            <numerusform>%n imágenes no tienen anotaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n falló.</numerusform>
            <numerusform>%n fallaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) written.</source>
        <translation>
            <numerusform>%n muestra escrita.</numerusform>
            <numerusform>%n muestras escritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left out, not decided yet.</source>
        <translation>
            <numerusform>%n pregunta omitida, aún sin decidir.</numerusform>
            <numerusform>%n preguntas omitidas, aún sin decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at It</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>Guardar proyecto como</translation>
    </message>
    <message>
        <source>Two annotators are needed: the second one enters another name above and goes through the questions.</source>
        <translation>Hacen falta dos anotadores: el segundo introduce arriba otro nombre y recorre las preguntas.</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>The last decisions could not be saved.</source>
        <translation>No se pudieron guardar las últimas decisiones.</translation>
    </message>
    <message>
        <source>Close &amp;Without Saving</source>
        <translation>Cerrar &amp;sin guardar</translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateDock</name>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>&amp;Heat map only</source>
        <translation>Solo &amp;mapa de calor</translation>
    </message>
    <message>
        <source>Show the heat map without a mask (0)</source>
        <translation>Mostrar el mapa de calor sin máscara (0)</translation>
    </message>
    <message>
        <source>Run this image to see its masks.</source>
        <translation>Ejecute esta imagen para ver sus máscaras.</translation>
    </message>
    <message>
        <source>Masks of the noun phrase</source>
        <translation>Máscaras del sintagma nominal</translation>
    </message>
    <message>
        <source>No masks were proposed for this noun phrase.</source>
        <translation>No se propusieron máscaras para este sintagma nominal.</translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateModel</name>
    <message>
        <source>Predicted IoU</source>
        <translation>IoU predicha</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicha</translation>
    </message>
    <message>
        <source>True IoU</source>
        <translation>IoU real</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>%1 % of the picture</source>
        <translation>%1&#xa0;% de la imagen</translation>
    </message>
    <message>
        <source>Area %1 %</source>
        <translation>Área %1&#xa0;%</translation>
    </message>
    <message>
        <source>chosen by: %1</source>
        <translation>elegida por: %1</translation>
    </message>
    <message>
        <source>Mask %1 of %2 (%3)</source>
        <translation>Máscara %1 de %2 (%3)</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation>IoU predicha %1</translation>
    </message>
    <message>
        <source>true IoU %1</source>
        <translation>IoU real %1</translation>
    </message>
    <message>
        <source>no ground truth to compare with</source>
        <translation>no hay ground truth con el que comparar</translation>
    </message>
    <message>
        <source>IoU with the edited ground truth %1</source>
        <translation>IoU con el ground truth editado %1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>predicted IoU not known</source>
        <translation>IoU predicha desconocida</translation>
    </message>
</context>
<context>
    <name>groundscope::CanvasView</name>
    <message>
        <source>Overlays hidden while the keys are held</source>
        <translation>Superposiciones ocultas mientras se mantienen las teclas</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>groundscope::CheckpointRow</name>
    <message>
        <source>Multimodal language model (folder)</source>
        <translation>Modelo de lenguaje multimodal (carpeta)</translation>
    </message>
    <message>
        <source>Vision tower (folder, only when the model does not contain it)</source>
        <translation>Torre de visión (carpeta, solo si el modelo no la contiene)</translation>
    </message>
    <message>
        <source>Segment Anything (file or folder)</source>
        <translation>Segment Anything (archivo o carpeta)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.bin *.safetensors);;All files (*)</source>
        <translation>Pesos (*.pth *.pt *.bin *.safetensors);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Not needed by most checkpoints.</source>
        <translation>La mayoría de los checkpoints no la necesitan.</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Aún no se ha elegido nada.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>No known model was found here.</source>
        <translation>Aquí no se encontró ningún modelo conocido.</translation>
    </message>
    <message>
        <source>This is %1, not what is needed here.</source>
        <translation>Esto es %1, no lo que se necesita aquí.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::ColorLegend</name>
    <message>
        <source>Legend of the heat map</source>
        <translation>Leyenda del mapa de calor</translation>
    </message>
    <message>
        <source>Attention from %1 to %2</source>
        <translation>Atención de %1 a %2</translation>
    </message>
    <message>
        <source>No heat map is shown</source>
        <translation>No se muestra ningún mapa de calor</translation>
    </message>
    <message>
        <source>Contour at %1</source>
        <translation>Contorno en %1</translation>
    </message>
</context>
<context>
    <name>groundscope::CommandModel</name>
    <message>
        <source>%1, cannot be used now</source>
        <translation>%1, no se puede usar ahora</translation>
    </message>
</context>
<context>
    <name>groundscope::CommandPalette</name>
    <message>
        <source>No command has this name.</source>
        <translation>Ningún comando tiene este nombre.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Escriba unas letras de un comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Up and Down choose from the list, Enter runs the command, Escape closes.</source>
        <translation>Arriba y Abajo eligen en la lista, Intro lanza el comando, Esc cierra.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>groundscope::ComparisonModel</name>
    <message>
        <source>not in this run</source>
        <translation>no en esta ejecución</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>máscara %1</translation>
    </message>
    <message>
        <source>%1 (no such object)</source>
        <translation>%1 (no hay tal objeto)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>%1 of %2 agree (IoU %3), ground truth %4</source>
        <translation>%1 de %2 coinciden (IoU %3), ground truth %4</translation>
    </message>
    <message>
        <source>Ground truth in doubt</source>
        <translation>Ground truth dudoso</translation>
    </message>
</context>
<context>
    <name>groundscope::ComparisonWindow</name>
    <message>
        <source>Compare Runs</source>
        <translation>Comparar ejecuciones</translation>
    </message>
    <message>
        <source>&amp;Selector:</source>
        <translation>&amp;Selector:</translation>
    </message>
    <message>
        <source>Selector whose choices are compared</source>
        <translation>Selector cuyas elecciones se comparan</translation>
    </message>
    <message>
        <source>&amp;Choose Runs…</source>
        <translation>&amp;Elegir ejecuciones…</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copiar como CS&amp;V</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Choose two or more runs of one benchmark.</source>
        <translation>Elija dos o más ejecuciones de un benchmark.</translation>
    </message>
    <message>
        <source>Samples, with what each run chose</source>
        <translation>Muestras, con lo que eligió cada ejecución</translation>
    </message>
    <message>
        <source>Answers, aligned: = all runs say the same here, ≠ they differ</source>
        <translation>Respuestas, alineadas: = todas las ejecuciones dicen lo mismo aquí, ≠ difieren</translation>
    </message>
    <message>
        <source>Answers of the chosen image, aligned piece by piece</source>
        <translation>Respuestas de la imagen elegida, alineadas fragmento a fragmento</translation>
    </message>
    <message numerus="yes">
        <source>Scoring %n run(s)…</source>
        <translation>
            <numerusform>Puntuando %n ejecución…</numerusform>
            <numerusform>Puntuando %n ejecuciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs choose alike on every image they share.</source>
        <translation>Estas ejecuciones eligen igual en todas las imágenes que comparten.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) shown.</source>
        <translation>
            <numerusform>%n imagen mostrada.</numerusform>
            <numerusform>%n imágenes mostradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers for this image</source>
        <translation>No hay respuestas para esta imagen</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Images that are listed</source>
        <translation>Imágenes listadas</translation>
    </message>
    <message>
        <source>Where runs differ</source>
        <translation>Donde las ejecuciones difieren</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>Ground truth in doubt</source>
        <translation>Ground truth dudoso</translation>
    </message>
    <message>
        <source>Runs chose the same mask, and it is not the ground truth&apos;s</source>
        <translation>Varias ejecuciones eligieron la misma máscara, y no es la del ground truth</translation>
    </message>
    <message>
        <source>On no image do runs agree on a mask that is not the ground truth&apos;s.</source>
        <translation>En ninguna imagen coinciden las ejecuciones en una máscara que no sea la del ground truth.</translation>
    </message>
</context>
<context>
    <name>groundscope::ConceptPage</name>
    <message>
        <source>No phrase was classified by both.</source>
        <translation>Ningún sintagma fue clasificado por ambos.</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) by both, %1 alike</source>
        <translation>
            <numerusform>%n sintagma por ambos, %1 iguales</numerusform>
            <numerusform>%n sintagmas por ambos, %1 iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>mean over letters %1</source>
        <translation>media sobre las letras %1</translation>
    </message>
    <message>
        <source>Concept of the phrase</source>
        <translation>Concepto del sintagma</translation>
    </message>
    <message>
        <source>A to F choose a concept, Enter goes on</source>
        <translation>De A a F eligen un concepto, Intro continúa</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>Expresión referencial</translation>
    </message>
    <message>
        <source>Phrase to classify</source>
        <translation>Sintagma por clasificar</translation>
    </message>
    <message>
        <source>Answer with the phrase</source>
        <translation>Respuesta con el sintagma</translation>
    </message>
    <message>
        <source>Key %1; press again to take it away</source>
        <translation>Tecla %1; púlsela de nuevo para quitarlo</translation>
    </message>
    <message>
        <source>Next Unclassified (Enter)</source>
        <translation>Siguiente sin clasificar (Intro)</translation>
    </message>
    <message>
        <source>Shown once two annotators have classified phrases.</source>
        <translation>Se muestra cuando dos anotadores han clasificado sintagmas.</translation>
    </message>
    <message>
        <source>The oracle chose no phrase here, so there is nothing to classify.</source>
        <translation>El oráculo no eligió ningún sintagma aquí, así que no hay nada que clasificar.</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>Expresión: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::DataCheckDialog</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Data Check</source>
        <translation>Comprobación de datos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtrar las notas</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>Notas sobre los datos</translation>
    </message>
    <message>
        <source>Nothing odd was found in this benchmark.</source>
        <translation>No se encontró nada extraño en este benchmark.</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: looking at the images…</source>
        <translation>%1: examinando las imágenes…</translation>
    </message>
    <message>
        <source>%1: %2. Nothing of this keeps the rest from working.</source>
        <translation>%1: %2. Nada de esto impide que funcione el resto.</translation>
    </message>
</context>
<context>
    <name>groundscope::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Scores, times and provenance</source>
        <translation>Puntuaciones, tiempos y procedencia</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>Copy everything shown here as text</source>
        <translation>Copiar como texto todo lo que se muestra aquí</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>Sintagmas nominales</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>Tiempo por etapa</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>no target: left out of the mean</source>
        <translation>sin objetivo: no cuenta en la media</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Aún sin puntuar</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>%1, IoU %2</source>
        <translation>%1, IoU %2</translation>
    </message>
    <message>
        <source>at %1 %, best IoU %2</source>
        <translation>al %1&#xa0;%, mejor IoU %2</translation>
    </message>
    <message>
        <source>at %1 %</source>
        <translation>al %1&#xa0;%</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún sin ejecutar</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Tipo de datos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Vision tower</source>
        <translation>Torre de visión</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>No models are loaded</source>
        <translation>No hay modelos cargados</translation>
    </message>
    <message>
        <source>No run is open</source>
        <translation>No hay ninguna ejecución abierta</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>Probing</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como se publicó</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>Selectores</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>groundscope::DocumentOpener</name>
    <message>
        <source>Benchmark Not Found</source>
        <translation>Benchmark no encontrado</translation>
    </message>
    <message>
        <source>The images of this run are no longer where they were.</source>
        <translation>Las imágenes de esta ejecución ya no están donde estaban.</translation>
    </message>
    <message>
        <source>%1 was made with the benchmark %2 in
%3

Show where that folder is now, or open the answers and numbers without the images.</source>
        <translation>%1 se hizo con el benchmark %2 en
%3

Indique dónde está ahora esa carpeta, o abra las respuestas y cifras sin las imágenes.</translation>
    </message>
    <message>
        <source>&amp;Find the Folder…</source>
        <translation>&amp;Buscar la carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;Without Images</source>
        <translation>Abrir &amp;sin imágenes</translation>
    </message>
    <message>
        <source>Folder of the Benchmark</source>
        <translation>Carpeta del benchmark</translation>
    </message>
</context>
<context>
    <name>groundscope::EditDesk</name>
    <message>
        <source>Another program is correcting this benchmark: its corrections are shown, nothing can be changed here.</source>
        <translation>Otro programa está corrigiendo este benchmark: se muestran sus correcciones, aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Locked: another program is correcting this benchmark.</source>
        <translation>Bloqueado: otro programa está corrigiendo este benchmark.</translation>
    </message>
    <message>
        <source>Corrections: %1</source>
        <translation>Correcciones: %1</translation>
    </message>
    <message>
        <source>Corrections are kept in %1</source>
        <translation>Las correcciones se guardan en %1</translation>
    </message>
    <message>
        <source>○ Saving corrections…</source>
        <translation>○ Guardando correcciones…</translation>
    </message>
    <message>
        <source>⚠ Corrections not saved</source>
        <translation>⚠ Correcciones sin guardar</translation>
    </message>
    <message>
        <source>%1 They are kept in memory and tried again every few seconds.</source>
        <translation>%1 Se conservan en memoria y se reintenta cada pocos segundos.</translation>
    </message>
    <message>
        <source>● Corrections saved elsewhere %1</source>
        <translation>● Correcciones guardadas en otro lugar %1</translation>
    </message>
    <message>
        <source>The benchmark&apos;s folder cannot be written. Corrections are kept in %1</source>
        <translation>No se puede escribir en la carpeta del benchmark. Las correcciones se guardan en %1</translation>
    </message>
    <message>
        <source>● Corrections saved %1</source>
        <translation>● Correcciones guardadas %1</translation>
    </message>
    <message>
        <source>● Corrections saved</source>
        <translation>● Correcciones guardadas</translation>
    </message>
    <message>
        <source>No corrections</source>
        <translation>Sin correcciones</translation>
    </message>
    <message>
        <source>Ground truth is locked; nothing was changed.</source>
        <translation>El ground truth está bloqueado; no se cambió nada.</translation>
    </message>
    <message>
        <source>Unlock (Ctrl+L)</source>
        <translation>Desbloquear (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>groundscope::EndpointDialog</name>
    <message>
        <source>Chat Endpoint</source>
        <translation>Endpoint de chat</translation>
    </message>
    <message>
        <source>Any server that speaks the OpenAI chat protocol: vLLM, the llama.cpp server, Ollama, or a hosted one. Nothing is sent before you say so.</source>
        <translation>Cualquier servidor que hable el protocolo de chat de OpenAI: vLLM, el servidor de llama.cpp, Ollama o uno alojado. No se envía nada antes de que usted lo diga.</translation>
    </message>
    <message>
        <source>name of the model there</source>
        <translation>nombre del modelo allí</translation>
    </message>
    <message>
        <source>&amp;Base URL:</source>
        <translation>URL &amp;base:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>&amp;Use This Endpoint</source>
        <translation>&amp;Usar este endpoint</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>only for servers that want one</source>
        <translation>solo para servidores que la exigen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>&amp;Store in the Key Ring</source>
        <translation>&amp;Guardar en el almacén de claves</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Removes the key of this endpoint from the key ring and from this session</source>
        <translation>Quita la clave de este endpoint del almacén de claves y de esta sesión</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>C&amp;lave/tecla:</translation>
    </message>
    <message>
        <source>Which model is to answer?</source>
        <translation>¿Qué modelo debe responder?</translation>
    </message>
    <message>
        <source>Looking for a key…</source>
        <translation>Buscando una clave…</translation>
    </message>
    <message>
        <source>A key is held for this session only.</source>
        <translation>Se conserva una clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>A key is set in the environment (%1 or GROUNDSCOPE_API_KEY) and will be used.</source>
        <translation>Hay una clave definida en el entorno (%1 o GROUNDSCOPE_API_KEY) y se usará.</translation>
    </message>
    <message>
        <source>A key for this endpoint is in the system key ring.</source>
        <translation>Hay una clave para este endpoint en el almacén de claves del sistema.</translation>
    </message>
    <message>
        <source>No key is stored. Servers on this computer usually need none.</source>
        <translation>No hay ninguna clave guardada. Los servidores en este equipo no suelen necesitarla.</translation>
    </message>
    <message>
        <source>The system key ring cannot be used (%1). A key can be held for this session, or be set in the environment as %2.</source>
        <translation>El almacén de claves del sistema no se puede usar (%1). Se puede conservar una clave para esta sesión o definirla en el entorno como %2.</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>Guardando la clave…</translation>
    </message>
    <message>
        <source>The key could not be stored (%1). It is held for this session only.</source>
        <translation>No se pudo guardar la clave (%1). Se conserva solo para esta sesión.</translation>
    </message>
    <message>
        <source>The key ring did not remove the key: %1</source>
        <translation>El almacén de claves no quitó la clave: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>&amp;Cancelar prueba</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Sends one tiny request without a picture</source>
        <translation>Envía una petición mínima sin imagen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>✓ It answers: “%1”</source>
        <translation>✓ Responde: «%1»</translation>
    </message>
    <message>
        <source>⚠ It does not answer as it should. %1</source>
        <translation>⚠ No responde como debería. %1</translation>
    </message>
</context>
<context>
    <name>groundscope::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Profile to score under</source>
        <translation>Perfil de evaluación</translation>
    </message>
    <message>
        <source>Profile to score under: a stored run can be scored again under another one</source>
        <translation>Perfil de evaluación: una ejecución guardada se puede puntuar de nuevo con otro</translation>
    </message>
    <message>
        <source>The run&apos;s own profile</source>
        <translation>El perfil de la ejecución</translation>
    </message>
    <message>
        <source>Profile clean</source>
        <translation>Perfil clean</translation>
    </message>
    <message>
        <source>Profile paper</source>
        <translation>Perfil paper</translation>
    </message>
    <message>
        <source>Profile reference</source>
        <translation>Perfil reference</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Evaluar</translation>
    </message>
    <message>
        <source>&amp;All images</source>
        <translation>&amp;Todas las imágenes</translation>
    </message>
    <message>
        <source>Count the images without an expression too</source>
        <translation>Contar también las imágenes sin expresión</translation>
    </message>
    <message>
        <source>Other &amp;Probings…</source>
        <translation>Otros &amp;probings…</translation>
    </message>
    <message>
        <source>Add runs of the same model in other probings: their answers give what this run lacks</source>
        <translation>Añadir ejecuciones del mismo modelo con otros probings: sus respuestas aportan lo que le falta a esta</translation>
    </message>
    <message>
        <source>Copy &amp;CSV</source>
        <translation>Copiar &amp;CSV</translation>
    </message>
    <message>
        <source>Copy every figure with full precision as CSV</source>
        <translation>Copiar todas las cifras con precisión completa como CSV</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progreso de la evaluación</translation>
    </message>
    <message>
        <source>Accuracies and mean IoU of every selector</source>
        <translation>Exactitudes e IoU media de cada selector</translation>
    </message>
    <message>
        <source>Where and for which concepts grounding emerges</source>
        <translation>Dónde y con qué conceptos emerge el grounding</translation>
    </message>
    <message>
        <source>Accuracy by pattern, task and source</source>
        <translation>Exactitud por patrón, tarea y fuente</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Press to list the samples</source>
        <translation>Pulse para listar las muestras</translation>
    </message>
    <message>
        <source>Press “Evaluate” to score the stored run. Nothing is computed by the models.</source>
        <translation>«Evaluar» puntúa la ejecución guardada. Los modelos no calculan nada.</translation>
    </message>
    <message>
        <source>Open a run, or run images, to evaluate.</source>
        <translation>Abra una ejecución, o ejecute imágenes, para evaluar.</translation>
    </message>
    <message>
        <source>Cancel &amp;Evaluation</source>
        <translation>Cancelar e&amp;valuación</translation>
    </message>
    <message>
        <source>No image here: %1. Answers have to be judged or reviewed, and masks scored.</source>
        <translation>No hay imágenes aquí: %1. Las respuestas se han de juzgar o revisar, y las máscaras se han de puntuar.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s), profile %1</source>
        <translation>
            <numerusform>%n muestra, perfil %1</numerusform>
            <numerusform>%n muestras, perfil %1</numerusform>
        </translation>
    </message>
    <message>
        <source>made under %1</source>
        <translation>hechas con %1</translation>
    </message>
    <message>
        <source>as published: %1</source>
        <translation>como se publicó: %1</translation>
    </message>
    <message>
        <source>⚠ results have come in since</source>
        <translation>⚠ han llegado resultados desde entonces</translation>
    </message>
</context>
<context>
    <name>groundscope::FacetPanel</name>
    <message>
        <source>Values of the listed samples, with counts</source>
        <translation>Valores de las muestras listadas, con recuentos</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n sample(s)</source>
        <translation>
            <numerusform>%1, %2, %n muestra</numerusform>
            <numerusform>%1, %2, %n muestras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::FailureGrid</name>
    <message>
        <source>Selector whose masks are counted</source>
        <translation>Selector cuyas máscaras se cuentan</translation>
    </message>
    <message>
        <source>List these samples</source>
        <translation>Listar estas muestras</translation>
    </message>
    <message>
        <source>Needs answers that were judged or answered by letter: this run has none. Add runs of the other probings, or review the answers.</source>
        <translation>Necesita respuestas juzgadas o dadas por letra: esta ejecución no tiene. Añada ejecuciones de los otros probings o revise las respuestas.</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureContentPage</name>
    <message>
        <source>Contact sheet: a row a noun phrase</source>
        <translation>Hoja de contactos: una fila por sintagma nominal</translation>
    </message>
    <message>
        <source>Comparison: a row a sample</source>
        <translation>Comparación: una fila por muestra</translation>
    </message>
    <message>
        <source>Heat maps of noun phrases</source>
        <translation>Mapas de calor de los sintagmas nominales</translation>
    </message>
    <message>
        <source>Gallery of the ground truth</source>
        <translation>Galería de la verdad de referencia</translation>
    </message>
    <message>
        <source>Tournament of the judge</source>
        <translation>Torneo del juez</translation>
    </message>
    <message>
        <source>Examples: image, expression, output</source>
        <translation>Ejemplos: imagen, expresión, salida</translation>
    </message>
    <message>
        <source>Failures: prediction beside ground truth</source>
        <translation>Fallos: predicción junto a la verdad de referencia</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Free grid</source>
        <translation>Cuadrícula libre</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Runs of the figure</source>
        <translation>Ejecuciones de la figura</translation>
    </message>
    <message>
        <source>Add a run of the same benchmark</source>
        <translation>Añadir una ejecución del mismo benchmark</translation>
    </message>
    <message>
        <source>The model&apos;s name</source>
        <translation>El nombre del modelo</translation>
    </message>
    <message>
        <source>Remove a run</source>
        <translation>Quitar una ejecución</translation>
    </message>
    <message>
        <source>Move a run</source>
        <translation>Mover una ejecución</translation>
    </message>
    <message>
        <source>⚠ %1, changed</source>
        <translation>⚠ %1, cambiada</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Samples of the figure</source>
        <translation>Muestras de la figura</translation>
    </message>
    <message>
        <source>Add the sample that is looked at (M)</source>
        <translation>Añadir la muestra que se mira (M)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>Sintagmas nominales</translation>
    </message>
    <message>
        <source>Numbers of the noun phrases that are shown: 1, 3, 4</source>
        <translation>Números de los sintagmas nominales que se muestran: 1, 3, 4</translation>
    </message>
    <message>
        <source>Unmark a sample</source>
        <translation>Desmarcar una muestra</translation>
    </message>
    <message>
        <source>Move a sample</source>
        <translation>Mover una muestra</translation>
    </message>
    <message>
        <source>Choices of</source>
        <translation>Elecciones de</translation>
    </message>
    <message>
        <source>Selectors whose choices are shown</source>
        <translation>Selectores cuyas elecciones se muestran</translation>
    </message>
    <message>
        <source>None checked: as the template has it</source>
        <translation>Ninguno marcado: como en la plantilla</translation>
    </message>
    <message>
        <source>Where the phrase begins</source>
        <translation>Dónde empieza el sintagma</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Conceptos</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Accuracy by group</source>
        <translation>Exactitud por grupo</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Where IoU is lost</source>
        <translation>Dónde se pierde IoU</translation>
    </message>
    <message>
        <source>Run against run</source>
        <translation>Ejecución frente a ejecución</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Longitudes</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablación</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Todas las muestras</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Where the phrase begins, and concepts</source>
        <translation>Dónde empieza el sintagma, y conceptos</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureDesk</name>
    <message>
        <source>Unmark a sample</source>
        <translation>Desmarcar una muestra</translation>
    </message>
    <message>
        <source>Mark a sample</source>
        <translation>Marcar una muestra</translation>
    </message>
    <message>
        <source>Open a run to make figures of it.</source>
        <translation>Abra una ejecución para hacer figuras con ella.</translation>
    </message>
    <message>
        <source>The figure has no samples yet. Press M on a sample, in any workspace, to mark it for the figure.</source>
        <translation>La figura aún no tiene muestras. Pulse M sobre una muestra, en cualquier espacio de trabajo, para marcarla.</translation>
    </message>
    <message>
        <source>Mark the Current Sample</source>
        <translation>Marcar la muestra actual</translation>
    </message>
    <message>
        <source>Use the runs as they are now</source>
        <translation>Usar las ejecuciones tal como están</translation>
    </message>
    <message>
        <source>The figure is saved as %1.</source>
        <translation>La figura se ha guardado como %1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>y %n archivo más</numerusform>
            <numerusform>y %n archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is on the clipboard.</source>
        <translation>La página está en el portapapeles.</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Nueva figura</translation>
    </message>
    <message>
        <source>Runs of the Figure</source>
        <translation>Ejecuciones de la figura</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>Ejecuciones de GroundScope (*.gsrun)</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>Añadir una ejecución</translation>
    </message>
    <message>
        <source>Export the Figure</source>
        <translation>Exportar la figura</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png *.tif *.tiff)</source>
        <translation>Figuras (*.pdf *.svg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Add an enlarged part</source>
        <translation>Añadir un detalle ampliado</translation>
    </message>
    <message>
        <source>The figure is still that of %1.</source>
        <translation>La figura sigue siendo la de %1.</translation>
    </message>
    <message>
        <source>New Figure</source>
        <translation>Nueva figura</translation>
    </message>
    <message>
        <source>Find the Run…</source>
        <translation>Buscar la ejecución…</translation>
    </message>
    <message>
        <source>The export is stopped. Files that were written stay, and are whole.</source>
        <translation>La exportación se ha detenido. Los archivos escritos se conservan y están completos.</translation>
    </message>
    <message>
        <source>Where Is %1?</source>
        <translation>¿Dónde está %1?</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>Buscar una ejecución</translation>
    </message>
    <message>
        <source>Part of each picture</source>
        <translation>Parte de cada imagen</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureDock</name>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>What the reader of the figure has to know</source>
        <translation>Lo que el lector de la figura debe saber</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>Formato de la exportación</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 ppp</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy this page to the clipboard: SVG, PDF and picture</source>
        <translation>Copiar esta página al portapapeles: SVG, PDF e imagen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, sin guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Co&amp;ntent</source>
        <translation>Co&amp;ntenido</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Aspec&amp;to</translation>
    </message>
    <message>
        <source>&amp;Use the Runs as They Are Now</source>
        <translation>&amp;Usar las ejecuciones tal como están ahora</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureFiles</name>
    <message>
        <source>GroundScope figures (*.json)</source>
        <translation>Figuras de GroundScope (*.json)</translation>
    </message>
    <message>
        <source>Open a Figure</source>
        <translation>Abrir una figura</translation>
    </message>
    <message>
        <source>Save the Figure</source>
        <translation>Guardar la figura</translation>
    </message>
    <message>
        <source>Figure Not Saved</source>
        <translation>Figura sin guardar</translation>
    </message>
    <message>
        <source>The figure has changes that are not saved.</source>
        <translation>La figura tiene cambios sin guardar.</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureLookPage</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>CVPR, one column (3.25 in)</source>
        <translation>CVPR, una columna (3,25 in)</translation>
    </message>
    <message>
        <source>CVPR, both columns (6.875 in)</source>
        <translation>CVPR, ambas columnas (6,875 in)</translation>
    </message>
    <message>
        <source>NeurIPS (5.5 in)</source>
        <translation>NeurIPS (5,5 in)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Diapositiva 16:9</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the page</source>
        <translation>Como la página</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Como la plantilla</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Safe for all eyes</source>
        <translation>Seguros para todos los ojos</translation>
    </message>
    <message>
        <source>As the paper</source>
        <translation>Como en el artículo</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>Bicúbica</translation>
    </message>
    <message>
        <source>None (cells)</source>
        <translation>Ninguno (celdas)</translation>
    </message>
    <message>
        <source>Part of each picture</source>
        <translation>Parte de cada imagen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Part of each picture: %1</source>
        <translation>Parte de cada imagen: %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Made from what is shown</source>
        <translation>Hecho a partir de lo que se muestra</translation>
    </message>
    <message>
        <source>For readers who do not see the figure</source>
        <translation>Para lectores que no ven la figura</translation>
    </message>
    <message>
        <source>No names of people, machines, folders or files in what is exported</source>
        <translation>Sin nombres de personas, equipos, carpetas o archivos en lo exportado</translation>
    </message>
    <message>
        <source>Most height</source>
        <translation>Altura máxima</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>Pictures a row</source>
        <translation>Imágenes por fila</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>Sin letras</translation>
    </message>
    <message>
        <source>Words as outlines (no fonts in the file)</source>
        <translation>Palabras como contornos (sin fuentes en el archivo)</translation>
    </message>
    <message>
        <source>Hatched masks</source>
        <translation>Máscaras rayadas</translation>
    </message>
    <message>
        <source>Fill of masks</source>
        <translation>Relleno de las máscaras</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Clip at percentile</source>
        <translation>Recortar en el percentil</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Contour at</source>
        <translation>Contorno en</translation>
    </message>
    <message>
        <source>One range for all heat maps</source>
        <translation>Un rango para todos los mapas de calor</translation>
    </message>
    <message>
        <source>Whole Picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Lo que se ve</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonimizar</translation>
    </message>
</context>
<context>
    <name>groundscope::FigurePanelsPage</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Verdad de referencia</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Errors (TP, FP, FN)</source>
        <translation>Errores (TP, FP, FN)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns of the figure</source>
        <translation>Columnas de la figura</translation>
    </message>
    <message>
        <source>By the choice</source>
        <translation>Según la elección</translation>
    </message>
    <message>
        <source>The row&apos;s</source>
        <translation>La de la fila</translation>
    </message>
    <message>
        <source>Made from what is shown</source>
        <translation>Hecho a partir de lo que se muestra</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Añadir una columna</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>Quitar una columna</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>Mover una columna</translation>
    </message>
    <message>
        <source>Enlarged parts</source>
        <translation>Detalles ampliados</translation>
    </message>
    <message>
        <source>Enlarged parts of the figure</source>
        <translation>Detalles ampliados de la figura</translation>
    </message>
    <message>
        <source>Add an enlarged part, or drag over a panel of the page with Shift held</source>
        <translation>Añadir un detalle ampliado, o arrastrar sobre un panel de la página con Mayús pulsada</translation>
    </message>
    <message>
        <source>Panel %1, %2 times</source>
        <translation>Panel %1, %2 veces</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Add an enlarged part</source>
        <translation>Añadir un detalle ampliado</translation>
    </message>
    <message>
        <source>Remove an enlarged part</source>
        <translation>Quitar un detalle ampliado</translation>
    </message>
    <message>
        <source>Move an enlarged part</source>
        <translation>Mover un detalle ampliado</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ejecución %1</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Choice of</source>
        <translation>Elección de</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Como la plantilla</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>Sintagma nominal</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Esquina</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>groundscope::FigurePreview</name>
    <message>
        <source>The figure is being drawn</source>
        <translation>Se está dibujando la figura</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Alejar (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Acercar (Ctrl++)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Whole page (F)</source>
        <translation>Página entera (F)</translation>
    </message>
    <message>
        <source>100 %: as large as on paper</source>
        <translation>100 %: tan grande como en papel</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>How the page looks to readers who see fewer colours. The export is not changed</source>
        <translation>Cómo ven la página los lectores que distinguen menos colores. La exportación no cambia</translation>
    </message>
    <message>
        <source>Seen with all colours</source>
        <translation>Visto con todos los colores</translation>
    </message>
    <message>
        <source>Seen without red (protan)</source>
        <translation>Visto sin rojo (protan)</translation>
    </message>
    <message>
        <source>Seen without green (deutan)</source>
        <translation>Visto sin verde (deutan)</translation>
    </message>
    <message>
        <source>Seen without blue (tritan)</source>
        <translation>Visto sin azul (tritan)</translation>
    </message>
    <message>
        <source>Printed in grey</source>
        <translation>Impreso en gris</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Ninguna página</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Enlarge a part: drag over a picture</source>
        <translation>Ampliar una parte: arrastre sobre una imagen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Show only a part of each picture: drag over one</source>
        <translation>Mostrar solo una parte de cada imagen: arrastre sobre una</translation>
    </message>
    <message>
        <source>Ctrl+Shift</source>
        <translation>Ctrl+Mayús</translation>
    </message>
</context>
<context>
    <name>groundscope::GroundTruthDock</name>
    <message>
        <source>Ground Truth</source>
        <translation>Ground truth</translation>
    </message>
    <message>
        <source>Pages of the ground truth</source>
        <translation>Páginas del ground truth</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>your name or initials</source>
        <translation>su nombre o iniciales</translation>
    </message>
    <message>
        <source>Who corrects</source>
        <translation>Quién corrige</translation>
    </message>
    <message>
        <source>why, for example: outline too wide</source>
        <translation>por qué, por ejemplo: contorno demasiado ancho</translation>
    </message>
    <message>
        <source>Reason of the corrections</source>
        <translation>Motivo de las correcciones</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;Por:</translation>
    </message>
    <message>
        <source>Reas&amp;on:</source>
        <translation>Mo&amp;tivo:</translation>
    </message>
    <message>
        <source>Corrections, newest first. Enter makes one the newest that stands.</source>
        <translation>Correcciones, las más recientes primero. Intro convierte una en la más reciente vigente.</translation>
    </message>
    <message>
        <source>Double click: take back everything after this correction, or do it again</source>
        <translation>Doble clic: deshacer todo lo posterior a esta corrección, o rehacerlo</translation>
    </message>
    <message>
        <source>Of &amp;all images</source>
        <translation>De &amp;todas las imágenes</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Unlock the ground truth</source>
        <translation>Desbloquear el ground truth</translation>
    </message>
    <message>
        <source>Lock the ground truth</source>
        <translation>Bloquear el ground truth</translation>
    </message>
    <message>
        <source>%1 (Ctrl+L)</source>
        <translation>%1 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Locked: nothing can be changed by accident.</source>
        <translation>Bloqueado: nada se puede cambiar por accidente.</translation>
    </message>
    <message>
        <source>Unlocked: what you draw and type is kept.</source>
        <translation>Desbloqueado: lo que dibuje y escriba se guarda.</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadModel</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Layer %1, head %2: %3</source>
        <translation>Capa %1, cabeza %2: %3</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>Cabeza %1</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadsDesk</name>
    <message>
        <source>This run kept no single heads, only their average.</source>
        <translation>Esta ejecución no guardó las cabezas por separado, solo su media.</translation>
    </message>
    <message>
        <source>Here the layers and heads appear, once this image was run with its heads kept.</source>
        <translation>Aquí aparecen las capas y cabezas, una vez ejecutada esta imagen guardando sus cabezas.</translation>
    </message>
    <message>
        <source>Reading the heads…</source>
        <translation>Leyendo las cabezas…</translation>
    </message>
    <message>
        <source>The heads of this run cannot be read. %1 %2</source>
        <translation>No se pueden leer las cabezas de esta ejecución. %1 %2</translation>
    </message>
    <message>
        <source>Choose a noun phrase or a token.</source>
        <translation>Elija un sintagma nominal o un token.</translation>
    </message>
    <message>
        <source>IoU of the mask at each head&apos;s peak for “%1”</source>
        <translation>IoU de la máscara en el pico de cada cabeza para «%1»</translation>
    </message>
    <message>
        <source>Colours need a segmenter: choose one under Run &gt; Choose Models (Ctrl+M).</source>
        <translation>Los colores necesitan un segmentador: elija uno en Ejecución &gt; Elegir modelos (Ctrl+M).</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadsDock</name>
    <message>
        <source>Keep Heads and Run This Image Again</source>
        <translation>Guardar cabezas y ejecutar de nuevo esta imagen</translation>
    </message>
    <message>
        <source>Layers and heads</source>
        <translation>Capas y cabezas</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>All Heads</source>
        <translation>Todas las cabezas</translation>
    </message>
    <message>
        <source>Back to the average over all layers and heads, as published</source>
        <translation>Volver a la media de todas las capas y cabezas, como se publicó</translation>
    </message>
    <message>
        <source>Legend of the IoU</source>
        <translation>Leyenda de la IoU</translation>
    </message>
    <message>
        <source>Peaks of the heads</source>
        <translation>Picos de las cabezas</translation>
    </message>
    <message>
        <source>all heads</source>
        <translation>todas las cabezas</translation>
    </message>
    <message>
        <source>layer %1, head %2</source>
        <translation>capa %1, cabeza %2</translation>
    </message>
    <message>
        <source>%1 heads of layer %2</source>
        <translation>%1 cabezas de la capa %2</translation>
    </message>
    <message>
        <source>%1 heads of %2 layers</source>
        <translation>%1 cabezas de %2 capas</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>Mejor: %1</translation>
    </message>
    <message>
        <source>Averaged: %1</source>
        <translation>Promediado: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::HeatSource</name>
    <message>
        <source>token %1: “%2”</source>
        <translation>token %1: «%2»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No map of %1</source>
        <translation>Sin mapa de %1</translation>
    </message>
    <message>
        <source>Map of %1, minus %2</source>
        <translation>Mapa de %1, menos %2</translation>
    </message>
    <message>
        <source>Map of %1</source>
        <translation>Mapa de %1</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>minus the image prior</source>
        <translation>menos el prior de imagen</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rango</translation>
    </message>
    <message>
        <source>This answer was stored without its attention.</source>
        <translation>Esta respuesta se guardó sin su atención.</translation>
    </message>
    <message numerus="yes">
        <source>Reading the image prior: %1 of %n image(s)</source>
        <translation>
            <numerusform>Leyendo el prior de imagen: %1 de %n imagen</numerusform>
            <numerusform>Leyendo el prior de imagen: %1 de %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the image prior…</source>
        <translation>Leyendo el prior de imagen…</translation>
    </message>
    <message>
        <source>The image prior could not be read.</source>
        <translation>No se pudo leer el prior de imagen.</translation>
    </message>
    <message>
        <source>No image prior: no other image of this run has attention of this grid.</source>
        <translation>Sin prior de imagen: ninguna otra imagen de esta ejecución tiene atención con esta rejilla.</translation>
    </message>
    <message numerus="yes">
        <source>Image prior: the mean over %n other image(s)</source>
        <translation>
            <numerusform>Prior de imagen: media de %n imagen más</numerusform>
            <numerusform>Prior de imagen: media de otras %n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::HistoryModel</name>
    <message>
        <source>Image %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Too old to be undone: the memory for undo is full.</source>
        <translation>Demasiado antigua para deshacerla: la memoria de deshacer está llena.</translation>
    </message>
</context>
<context>
    <name>groundscope::JobsDesk</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 de %2 imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>on the CPU</source>
        <translation>en la CPU</translation>
    </message>
    <message>
        <source>in bfloat16</source>
        <translation>en bfloat16</translation>
    </message>
    <message>
        <source>one model in memory at a time</source>
        <translation>un solo modelo en memoria a la vez</translation>
    </message>
    <message>
        <source>The models take about %1, and %2 are free: they work %3.</source>
        <translation>Los modelos ocupan unos %1, y hay %2 libres; modo de cálculo: %3.</translation>
    </message>
    <message>
        <source>There was not enough memory for the models as chosen: they work %1.</source>
        <translation>No había memoria suficiente para los modelos tal como se eligieron; modo de cálculo: %1.</translation>
    </message>
    <message>
        <source>The next run takes about %1: weights %2, computing %3, attention %4.</source>
        <translation>La próxima ejecución ocupa unos %1: pesos %2, cálculo %3, atención %4.</translation>
    </message>
    <message>
        <source>This is memory of the graphics card.</source>
        <translation>Es memoria de la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Only %1 are free: a smaller plan will be used.</source>
        <translation>Solo hay %1 libres: se usará un plan más pequeño.</translation>
    </message>
    <message>
        <source>Memory ran out: from now on one model is in memory at a time. Results stay the same.</source>
        <translation>Se agotó la memoria: a partir de ahora hay un solo modelo en memoria a la vez. Los resultados no cambian.</translation>
    </message>
    <message>
        <source>Memory ran out: fewer prompts are segmented at once. Results stay the same.</source>
        <translation>Se agotó la memoria: se segmentan menos prompts a la vez. Los resultados no cambian.</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>Cargando los modelos…</translation>
    </message>
    <message>
        <source>Choose Models…</source>
        <translation>Elegir modelos…</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>Imagen %1: %2</translation>
    </message>
    <message>
        <source>Image %1: finished in %2</source>
        <translation>Imagen %1: terminada en %2</translation>
    </message>
</context>
<context>
    <name>groundscope::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progreso del trabajo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop the job; what is done is kept (Ctrl+.)</source>
        <translation>Detener el trabajo; lo hecho se conserva (Ctrl+.)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>Errors of the job</source>
        <translation>Errores del trabajo</translation>
    </message>
    <message>
        <source>Press Enter or double-click to show the sample; unfold a line for the details</source>
        <translation>Intro o doble clic muestra la muestra; despliegue una línea para ver los detalles</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>Deteniendo: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay ningún trabajo en curso.</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Sin errores</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Runs that wait, run or have ended</source>
        <translation>Ejecuciones en espera, en curso o terminadas</translation>
    </message>
    <message>
        <source>Cancel &amp;This One</source>
        <translation>Cancelar &amp;este trabajo</translation>
    </message>
    <message>
        <source>&amp;Run This One Again</source>
        <translation>Ejecutar de &amp;nuevo este trabajo</translation>
    </message>
    <message>
        <source>Log of the jobs</source>
        <translation>Registro de los trabajos</translation>
    </message>
    <message>
        <source>What the models do is written here, line by line.</source>
        <translation>Lo que hacen los modelos se escribe aquí, línea a línea.</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Memoria en uso</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Go on with the samples that are left</source>
        <translation>Continuar con las muestras que quedan</translation>
    </message>
    <message>
        <source>Stop for now; the sample that runs goes on from its last finished stage</source>
        <translation>Detener por ahora; la muestra en curso seguirá desde su última etapa terminada</translation>
    </message>
    <message>
        <source>Memory: %1 of %2</source>
        <translation>Memoria: %1 de %2</translation>
    </message>
    <message>
        <source>Pages of the jobs</source>
        <translation>Páginas de los trabajos</translation>
    </message>
</context>
<context>
    <name>groundscope::JudgePage</name>
    <message>
        <source>the loaded language model (no network)</source>
        <translation>el modelo de lenguaje cargado (sin red)</translation>
    </message>
    <message>
        <source>a chat endpoint</source>
        <translation>un endpoint de chat</translation>
    </message>
    <message>
        <source>threes, then a final (paper)</source>
        <translation>de tres en tres, luego una final (artículo)</translation>
    </message>
    <message>
        <source>all at once (published scripts)</source>
        <translation>todas a la vez (scripts publicados)</translation>
    </message>
    <message>
        <source>groups of twelve (demo)</source>
        <translation>grupos de doce (demo)</translation>
    </message>
    <message>
        <source>Ask &amp;first whether the object is in the image</source>
        <translation>Preguntar &amp;primero si el objeto está en la imagen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>&amp;Judge:</source>
        <translation>&amp;Juez:</translation>
    </message>
    <message>
        <source>&amp;Endpoint:</source>
        <translation>&amp;Endpoint:</translation>
    </message>
    <message>
        <source>Masks are &amp;shown:</source>
        <translation>&amp;Mostrar las máscaras:</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>&amp;Temperatura:</translation>
    </message>
    <message>
        <source>Ask again in other &amp;orders:</source>
        <translation>Preguntar de nuevo en otros ó&amp;rdenes:</translation>
    </message>
    <message>
        <source>How often; shows how much the choice depends on the order of the pictures.</source>
        <translation>Cuántas veces; muestra cuánto depende la elección del orden de las imágenes.</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>&amp;Configurar…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>groundscope::JudgingDialog</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>sin imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answered from memory, without sending</source>
        <translation>
            <numerusform>%n más respondida de memoria, sin enviar</numerusform>
            <numerusform>%n más respondidas de memoria, sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to ask.</source>
        <translation>No queda nada que preguntar.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no masks yet.</source>
        <translation>
            <numerusform>%n imagen aún no tiene máscaras.</numerusform>
            <numerusform>%n imágenes aún no tienen máscaras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no answer to judge.</source>
        <translation>
            <numerusform>%n imagen no tiene respuesta que juzgar.</numerusform>
            <numerusform>%n imágenes no tienen respuesta que juzgar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each question holds the expression and pictures with one mask each. Choices are stored in the run with every prompt and reply.</source>
        <translation>Cada petición contiene la expresión e imágenes con una máscara cada una. Las elecciones se guardan en la ejecución con cada prompt y respuesta.</translation>
    </message>
    <message>
        <source>Each question holds the question, the right answer and the model&apos;s answer. Verdicts are stored in the run with the judge&apos;s name.</source>
        <translation>Cada petición contiene la pregunta, la respuesta correcta y la del modelo. Los veredictos se guardan en la ejecución con el nombre del juez.</translation>
    </message>
    <message numerus="yes">
        <source>Masks chosen for %n image(s).</source>
        <translation>
            <numerusform>Máscaras elegidas para %n imagen.</numerusform>
            <numerusform>Máscaras elegidas para %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) judged, %1 right.</source>
        <translation>
            <numerusform>%n respuesta juzgada, %1 correctas.</numerusform>
            <numerusform>%n respuestas juzgadas, %1 correctas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 choices are marked as odd.</source>
        <translation>%1 elecciones están marcadas como extrañas.</translation>
    </message>
    <message>
        <source>%1 replies were neither yes nor no and count as wrong.</source>
        <translation>%1 respuestas del juez no eran ni sí ni no y cuentan como incorrectas.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 no se pudieron preguntar.</translation>
    </message>
    <message>
        <source>Ask the Judge</source>
        <translation>Preguntar al juez</translation>
    </message>
    <message>
        <source>Answers to probing 1: question and options</source>
        <translation>Respuestas al probing 1: pregunta y opciones</translation>
    </message>
    <message>
        <source>Answers to probing 2: identify the expression</source>
        <translation>Respuestas al probing 2: identificar la expresión</translation>
    </message>
    <message>
        <source>Answers to probing 3: by letter</source>
        <translation>Respuestas al probing 3: por letra</translation>
    </message>
    <message>
        <source>Masks: the automatic choice</source>
        <translation>Máscaras: la elección automática</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Sobre:</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>&amp;Configurar…</translation>
    </message>
    <message>
        <source>Endpoint:</source>
        <translation>Endpoint:</translation>
    </message>
    <message>
        <source>Progress of judging</source>
        <translation>Progreso del juicio</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Set up an endpoint first. Nothing is sent before you have seen how much it would be.</source>
        <translation>Configure primero un endpoint. No se envía nada antes de que haya visto cuánto sería.</translation>
    </message>
    <message>
        <source>Counting what would be sent…</source>
        <translation>Contando lo que se enviaría…</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <translation>Se enviarían a %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n Request(s)</source>
        <translation>
            <numerusform>Enviar %n petición</numerusform>
            <numerusform>Enviar %n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take from Memory</source>
        <translation>&amp;Tomar de la memoria</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Stopped. What is done is in the run&apos;s file; it goes on from there.</source>
        <translation>Detenido. Lo hecho está en el archivo de la ejecución; se continúa desde ahí.</translation>
    </message>
</context>
<context>
    <name>groundscope::LabelKeeper</name>
    <message>
        <source>The demo&apos;s recorded run is kept as it is. Save a copy of it (Ctrl+Shift+S) and open that to review it.</source>
        <translation>La ejecución grabada de la demo se conserva como está. Guarde una copia (Ctrl+Mayús+S) y ábrala para revisarla.</translation>
    </message>
</context>
<context>
    <name>groundscope::LaneDesk</name>
    <message>
        <source>The answer has no noun phrase, so there is nothing to segment.</source>
        <translation>La respuesta no tiene sintagmas nominales, así que no hay nada que segmentar.</translation>
    </message>
    <message>
        <source>Run this image to see its noun phrases.</source>
        <translation>Ejecute esta imagen para ver sus sintagmas nominales.</translation>
    </message>
</context>
<context>
    <name>groundscope::LaneDock</name>
    <message>
        <source>Phrases</source>
        <translation>Sintagmas</translation>
    </message>
    <message>
        <source>Run this image to see its noun phrases.</source>
        <translation>Ejecute esta imagen para ver sus sintagmas nominales.</translation>
    </message>
    <message>
        <source>Noun phrases of the answer, with their masks</source>
        <translation>Sintagmas nominales de la respuesta, con sus máscaras</translation>
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
        <translation>R</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>Máscara %1 de «%2» (%3)</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation>IoU predicha %1</translation>
    </message>
    <message>
        <source>true IoU %1</source>
        <translation>IoU real %1</translation>
    </message>
    <message>
        <source>no ground truth to compare with</source>
        <translation>no hay ground truth con el que comparar</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>elección de: %1</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>sin máscara</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrada</translation>
    </message>
    <message>
        <source>“%1”: %2 to %3 of the answer</source>
        <translation>«%1»: de %2 a %3 de la respuesta</translation>
    </message>
    <message>
        <source>The noun phrase, and where it lies in the answer</source>
        <translation>El sintagma nominal, y dónde está en la respuesta</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>Sintagma nominal</translation>
    </message>
    <message>
        <source>Where in the answer the noun phrase begins</source>
        <translation>Dónde empieza el sintagma nominal en la respuesta</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What it speaks of, guessed by rules; a person&apos;s label is given in Review</source>
        <translation>De qué habla, supuesto mediante reglas; la etiqueta de una persona se da en Revisión</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>The pixel that the segmenter was asked about</source>
        <translation>El píxel por el que se consultó al segmentador</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Predicted (P) and true (T) IoU; letters mark the selectors that chose the mask</source>
        <translation>IoU predicha (P) y real (R); las letras señalan los selectores que eligieron la máscara</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>Máscara %1</translation>
    </message>
    <message>
        <source>predicted IoU not known</source>
        <translation>IoU predicha desconocida</translation>
    </message>
</context>
<context>
    <name>groundscope::LayersDock</name>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Mostrar la imagen</translation>
    </message>
    <message>
        <source>Opacity of the picture</source>
        <translation>Opacidad de la imagen</translation>
    </message>
    <message>
        <source>&amp;Ground truth</source>
        <translation>&amp;Ground truth</translation>
    </message>
    <message>
        <source>Show the ground truth: blue, dashed outline (G)</source>
        <translation>Mostrar el ground truth: azul, contorno discontinuo (G)</translation>
    </message>
    <message>
        <source>Opacity of the ground truth&apos;s fill</source>
        <translation>Opacidad del relleno del ground truth</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>Más&amp;cara</translation>
    </message>
    <message>
        <source>Show the chosen mask: vermillion, solid outline; the oracle&apos;s choice has a double line (V)</source>
        <translation>Mostrar la máscara elegida: bermellón, contorno continuo; la elección del oráculo tiene línea doble (V)</translation>
    </message>
    <message>
        <source>Opacity of the mask&apos;s fill</source>
        <translation>Opacidad del relleno de la máscara</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Mapa de calor</translation>
    </message>
    <message>
        <source>Show the noun phrase&apos;s heat map (H; hold Shift+H for the bare picture)</source>
        <translation>Mostrar el mapa de calor del sintagma nominal (H; mantener Mayús+H para ver la imagen limpia)</translation>
    </message>
    <message>
        <source>Opacity of the heat map (Alt+wheel on the picture)</source>
        <translation>Opacidad del mapa de calor (Alt+rueda sobre la imagen)</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>&amp;Punto</translation>
    </message>
    <message>
        <source>Show the point of highest attention: yellow with a black ring (Shift+P)</source>
        <translation>Mostrar el punto de máxima atención: amarillo con anillo negro (Mayús+P)</translation>
    </message>
    <message>
        <source>Opacity of the point</source>
        <translation>Opacidad del punto</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Colours from the lowest to the highest attention</source>
        <translation>Colores de la atención más baja a la más alta</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>Bicúbica</translation>
    </message>
    <message>
        <source>Nearest (image tokens)</source>
        <translation>Vecino más próximo (tokens de imagen)</translation>
    </message>
    <message>
        <source>How values are drawn between the centres of the image tokens</source>
        <translation>Cómo se dibujan los valores entre los centros de los tokens de imagen</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>C&amp;olores:</translation>
    </message>
    <message>
        <source>I&amp;nterpolation:</source>
        <translation>I&amp;nterpolación:</translation>
    </message>
    <message>
        <source>&amp;Fade weak attention</source>
        <translation>&amp;Atenuar la atención débil</translation>
    </message>
    <message>
        <source>The weaker the attention, the more of the picture shows through</source>
        <translation>Cuanto más débil es la atención, más se ve la imagen</translation>
    </message>
    <message>
        <source>Minus the answer&apos;s mean</source>
        <translation>Menos la media de la respuesta</translation>
    </message>
    <message>
        <source>Attention minus its mean over the whole answer: what this token or phrase looks at more than the others. The points are found on it</source>
        <translation>Atención menos su media en toda la respuesta: lo que este token o sintagma mira más que los demás. Los puntos se buscan en ella</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Attention as the model had it</source>
        <translation>La atención tal como la tuvo el modelo</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Rank of each image token among all, 0 to 1: shows weak structure too</source>
        <translation>Rango de cada token de imagen entre todos, de 0 a 1: muestra también la estructura débil</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>Qué representan los colores</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Valores:</translation>
    </message>
    <message>
        <source>Attention sinks are image tokens that are hot whatever is said. Without them the peak may lie elsewhere</source>
        <translation>Los sumideros de atención son tokens de imagen calientes sea lo que sea lo que se dice. Sin ellos, el pico puede estar en otro lugar</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The colours end at this percentile of the values, so that one hot token hides no other</source>
        <translation>Los colores terminan en este percentil de los valores, para que un token caliente no oculte otros</translation>
    </message>
    <message>
        <source>&amp;Percentile:</source>
        <translation>Perce&amp;ntil:</translation>
    </message>
    <message>
        <source>Below 1 weak attention stands out, above 1 strong attention does</source>
        <translation>Por debajo de 1 destaca la atención débil; por encima de 1, la fuerte</translation>
    </message>
    <message>
        <source>Ga&amp;mma:</source>
        <translation>Ga&amp;mma:</translation>
    </message>
    <message>
        <source>Con&amp;tour at:</source>
        <translation>Con&amp;torno en:</translation>
    </message>
    <message>
        <source>A line around what is above this share of the largest value</source>
        <translation>Una línea alrededor de lo que supera esta parte del valor máximo</translation>
    </message>
    <message>
        <source>Contour at this share of the largest value</source>
        <translation>Contorno en esta parte del valor máximo</translation>
    </message>
    <message numerus="yes">
        <source>Ignore attention &amp;sinks (%n)</source>
        <translation>
            <numerusform>Ignorar el &amp;sumidero de atención (%n)</numerusform>
            <numerusform>Ignorar los &amp;sumideros de atención (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore attention &amp;sinks</source>
        <translation>Ignorar los &amp;sumideros de atención</translation>
    </message>
    <message>
        <source>Minus the image prior</source>
        <translation>Menos el prior de imagen</translation>
    </message>
    <message>
        <source>Attention minus its mean over the other images of the run: what is due to this image and not to a place the model always looks at</source>
        <translation>Atención menos su media sobre las demás imágenes de la ejecución: lo que se debe a esta imagen y no a un lugar que el modelo mira siempre</translation>
    </message>
    <message>
        <source>Images read for the image prior</source>
        <translation>Imágenes leídas para el prior de imagen</translation>
    </message>
    <message>
        <source>Stop reading; what was read is kept</source>
        <translation>Detener la lectura; lo leído se conserva</translation>
    </message>
</context>
<context>
    <name>groundscope::LiveScores</name>
    <message>
        <source>mask %1</source>
        <translation>máscara %1</translation>
    </message>
    <message>
        <source>mask %1 of “%2”</source>
        <translation>máscara %1 de «%2»</translation>
    </message>
    <message>
        <source>united masks %1</source>
        <translation>máscaras unidas %1</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>sin máscara</translation>
    </message>
    <message>
        <source>%1 (IoU %2)</source>
        <translation>%1 (IoU %2)</translation>
    </message>
    <message>
        <source>Warning: %1 flips from %2 to %3</source>
        <translation>Advertencia: %1 cambia de %2 a %3</translation>
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
        <translation>%1 no eligió ninguna máscara para esta imagen.</translation>
    </message>
    <message>
        <source>Open a Benchmark</source>
        <translation>Abrir un benchmark</translation>
    </message>
    <message>
        <source>Open a Run</source>
        <translation>Abrir una ejecución</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>Ejecuciones de GroundScope (*.gsrun)</translation>
    </message>
    <message>
        <source>There are no pictures and no annotations here, only results.</source>
        <translation>Aquí no hay imágenes ni anotaciones, solo resultados.</translation>
    </message>
    <message>
        <source>%1 – GroundScope</source>
        <translation>%1 – GroundScope</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>No se pudo abrir %1.</translation>
    </message>
    <message>
        <source>New Run File</source>
        <translation>Nuevo archivo de ejecución</translation>
    </message>
    <message>
        <source>The next run goes into %1.</source>
        <translation>La próxima ejecución irá a %1.</translation>
    </message>
    <message>
        <source>Save a Copy of the Run</source>
        <translation>Guardar una copia de la ejecución</translation>
    </message>
    <message>
        <source>The run was copied to %1.</source>
        <translation>La ejecución se copió en %1.</translation>
    </message>
    <message>
        <source>Go to Image</source>
        <translation>Ir a la imagen</translation>
    </message>
    <message>
        <source>Number in the list, or name:</source>
        <translation>Número en la lista, o nombre:</translation>
    </message>
    <message>
        <source>There is no image %1 here.</source>
        <translation>Aquí no hay ninguna imagen %1.</translation>
    </message>
    <message>
        <source>About GroundScope</source>
        <translation>Acerca de GroundScope</translation>
    </message>
    <message>
        <source>See when and where multimodal language models ground what they say.</source>
        <translation>Ver cuándo y dónde los modelos de lenguaje multimodales anclan lo que dicen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>Software libre bajo la Licencia Pública General GNU, versión 3 o posterior. Todo se ejecuta en este equipo; no se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Runs of the Other Probings</source>
        <translation>Ejecuciones de los otros probings</translation>
    </message>
    <message>
        <source>Runs to Compare</source>
        <translation>Ejecuciones por comparar</translation>
    </message>
    <message>
        <source>The demo&apos;s recorded run is kept as it is. Save a copy of it and open that to have it judged.</source>
        <translation>La ejecución grabada de la demo se conserva como está. Guarde una copia y ábrala para que se juzgue.</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>%1 of %2 images finished</source>
        <translation>%1 de %2 imágenes terminadas</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: %1. What is finished is saved.</source>
        <translation>Cancelado: %1. Lo terminado está guardado.</translation>
    </message>
    <message>
        <source>Not run yet. Press %1 to ask the model about this image.</source>
        <translation>Aún sin ejecutar. Pulse %1 para preguntar al modelo por esta imagen.</translation>
    </message>
    <message>
        <source>No models are chosen. Press %1 to choose them; until then images and ground truth can be looked at.</source>
        <translation>No hay modelos elegidos. Pulse %1 para elegirlos; hasta entonces se pueden ver las imágenes y el ground truth.</translation>
    </message>
    <message>
        <source>Every image of this run is finished already.</source>
        <translation>Todas las imágenes de esta ejecución ya están terminadas.</translation>
    </message>
    <message>
        <source>Run All Again into a New File</source>
        <translation>Ejecutar todo de nuevo en un archivo nuevo</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>Segmentador</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>Ejecutando %1</translation>
    </message>
    <message>
        <source>The recorded run is kept as it is. New results go into a copy.</source>
        <translation>La ejecución grabada se conserva como está. Los resultados nuevos van a una copia.</translation>
    </message>
    <message>
        <source>A new run was begun: its settings or models differ from those of the open one.</source>
        <translation>Se empezó una ejecución nueva: sus ajustes o modelos difieren de los de la abierta.</translation>
    </message>
    <message>
        <source>Back to the Other Run</source>
        <translation>Volver a la otra ejecución</translation>
    </message>
    <message>
        <source>Show What Failed</source>
        <translation>Mostrar lo que falló</translation>
    </message>
    <message>
        <source>Automatic choices are missing: the chat endpoint has not been asked yet.</source>
        <translation>Faltan las elecciones automáticas: aún no se ha preguntado al endpoint de chat.</translation>
    </message>
    <message>
        <source>Ask the Judge…</source>
        <translation>Preguntar al juez…</translation>
    </message>
    <message>
        <source>Choose Models…</source>
        <translation>Elegir modelos…</translation>
    </message>
    <message numerus="yes">
        <source>From the next run on, attention is kept for every head: about %1 on disk for each image with an answer of %n token(s).</source>
        <translation>
            <numerusform>Desde la próxima ejecución se guarda la atención de cada cabeza: unos %1 en disco por imagen con una respuesta de %n token.</numerusform>
            <numerusform>Desde la próxima ejecución se guarda la atención de cada cabeza: unos %1 en disco por imagen con una respuesta de %n tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next run on, attention is kept for every head. How much disk space that takes is shown once the models are loaded; a 7B model takes about 150 MB for each image.</source>
        <translation>Desde la próxima ejecución se guarda la atención de cada cabeza. El espacio en disco necesario se muestra cuando los modelos están cargados; un modelo de 7B necesita unos 150 MB por imagen.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Espacio de trabajo: %1</translation>
    </message>
    <message>
        <source>The language changes at the next start, because models are running.</source>
        <translation>El idioma cambiará en el próximo inicio, porque hay modelos en ejecución.</translation>
    </message>
    <message>
        <source>probing %1 · %2</source>
        <translation>probing %1 · %2</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, probing %2: %3</source>
        <translation>%1, probing %2: %3</translation>
    </message>
</context>
<context>
    <name>groundscope::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>groundscope::ModelDialog</name>
    <message>
        <source>Choose Models</source>
        <translation>Elegir modelos</translation>
    </message>
    <message>
        <source>Point to checkpoints as they are published: LLaVA-1.5 (its own or the Hugging Face layout) and Segment Anything. They are read as they are and run on this computer.</source>
        <translation>Indique checkpoints tal como se publican: LLaVA-1.5 (en su formato propio o el de Hugging Face) y Segment Anything. Se leen tal cual y se ejecutan en este equipo.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Dispositivo:</translation>
    </message>
    <message>
        <source>&amp;Number format:</source>
        <translation>&amp;Formato numérico:</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>En uso:</translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation>Memoria:</translation>
    </message>
    <message>
        <source>&amp;Use These Models</source>
        <translation>&amp;Usar estos modelos</translation>
    </message>
    <message>
        <source>Use the &amp;Demo Models</source>
        <translation>Usar los modelos de &amp;demo</translation>
    </message>
    <message>
        <source>The models could not be loaded. %1
%2</source>
        <translation>No se pudieron cargar los modelos. %1
%2</translation>
    </message>
    <message>
        <source>This checkpoint does not contain its vision tower: choose its folder too.</source>
        <translation>Este checkpoint no contiene su torre de visión: elija también su carpeta.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>The weights take %1 on the graphics card.</source>
        <translation>Los pesos ocupan %1 en la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>The weights take %1; %2 are free.</source>
        <translation>Los pesos ocupan %1; hay %2 libres.</translation>
    </message>
    <message>
        <source>The weights take %1, but only %2 are free: loading will fail or be very slow. Try bfloat16, int8 or a smaller model.</source>
        <translation>Los pesos ocupan %1, pero solo hay %2 libres: la carga fallará o será muy lenta. Pruebe bfloat16, int8 o un modelo más pequeño.</translation>
    </message>
</context>
<context>
    <name>groundscope::MoveList</name>
    <message>
        <source>Drag a row, or press Alt+Up or Alt+Down, to move it</source>
        <translation>Arrastre una fila, o pulse Alt+Arriba o Alt+Abajo, para moverla</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>groundscope::NewBuildDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>%1 of %2 alike, kappa %3</source>
        <translation>%1 de %2 iguales, kappa %3</translation>
    </message>
    <message>
        <source>%1 of %2 alike, kappa cannot be told</source>
        <translation>%1 de %2 iguales, kappa indeterminable</translation>
    </message>
    <message>
        <source>Benchmarks to build (*.gsbuild)</source>
        <translation>Benchmarks por construir (*.gsbuild)</translation>
    </message>
    <message>
        <source>New Benchmark to Build</source>
        <translation>Nuevo benchmark por construir</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Preguntas</translation>
    </message>
    <message>
        <source>MMVP&apos;s CSV, CV-Bench&apos;s JSONL, or a CSV with image and question</source>
        <translation>CSV de MMVP, JSONL de CV-Bench o un CSV con imagen y pregunta</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>folder; the questions name pictures in it or below</source>
        <translation>carpeta; las preguntas nombran imágenes en ella o más abajo</translation>
    </message>
    <message>
        <source>COCO &amp;instances</source>
        <translation>Instancias C&amp;OCO</translation>
    </message>
    <message>
        <source>instances or panoptic JSON; may stay empty</source>
        <translation>JSON de instancias o panóptico; puede quedar vacío</translation>
    </message>
    <message>
        <source>&amp;Label pictures</source>
        <translation>Imágenes de &amp;etiquetas</translation>
    </message>
    <message>
        <source>folder of PNGs as in ADEChallengeData2016; may stay empty</source>
        <translation>carpeta de PNG como en ADEChallengeData2016; puede quedar vacío</translation>
    </message>
    <message>
        <source>Their &amp;class list</source>
        <translation>Su lista de &amp;clases</translation>
    </message>
    <message>
        <source>objectInfo150.txt; empty: looked for beside them</source>
        <translation>objectInfo150.txt; vacío: se busca junto a ellas</translation>
    </message>
    <message>
        <source>Project &amp;file</source>
        <translation>&amp;Archivo del proyecto</translation>
    </message>
    <message>
        <source>a new file; all decisions go into it</source>
        <translation>un archivo nuevo; todas las decisiones van en él</translation>
    </message>
    <message>
        <source>Propose &amp;objects by rules at once</source>
        <translation>Proponer objetos por &amp;reglas enseguida</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>Crea&amp;r</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Compare Annotators</source>
        <translation>Comparar anotadores</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>&amp;Primero</translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation>&amp;Segundo</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Decided by both</source>
        <translation>Decididas por ambos</translation>
    </message>
    <message>
        <source>Only by %1, only by %2</source>
        <translation>Solo por %1, solo por %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done or no specific object</source>
        <translation>Terminada o ningún objeto concreto</translation>
    </message>
    <message>
        <source>Instances kept or dropped</source>
        <translation>Instancias conservadas o descartadas</translation>
    </message>
    <message>
        <source>Same expression</source>
        <translation>Misma expresión</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Mean IoU of the masks</source>
        <translation>IoU media de las máscaras</translation>
    </message>
    <message>
        <source>Where the two differ</source>
        <translation>Dónde difieren ambos</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>expresión</translation>
    </message>
    <message>
        <source>Agreement of %1 and %2</source>
        <translation>Acuerdo de %1 y %2</translation>
    </message>
    <message>
        <source>The two differ nowhere.</source>
        <translation>Ambos no difieren en nada.</translation>
    </message>
    <message>
        <source>Where they differ; Enter or a double click brings the question up:</source>
        <translation>Dónde difieren; Intro o doble clic muestra la pregunta:</translation>
    </message>
</context>
<context>
    <name>groundscope::PageCanvas</name>
    <message>
        <source>Page of the figure</source>
        <translation>Página de la figura</translation>
    </message>
    <message>
        <source>Ctrl and the wheel zoom, dragging pans, Page Up and Page Down turn pages</source>
        <translation>Ctrl y la rueda amplían, arrastrar desplaza, Re Pág y Av Pág pasan páginas</translation>
    </message>
</context>
<context>
    <name>groundscope::PairDesk</name>
    <message>
        <source>This question is about one object. Pairs are shown for questions about two.</source>
        <translation>Esta pregunta trata de un solo objeto. Los pares se muestran en las preguntas sobre dos.</translation>
    </message>
    <message>
        <source>No masks yet. Run this image (F5), or open a run.</source>
        <translation>Aún no hay máscaras. Ejecute esta imagen (F5) o abra una ejecución.</translation>
    </message>
    <message>
        <source>Nothing is annotated here: there is no ground truth to compare pairs with.</source>
        <translation>Aquí no hay nada anotado: no hay ground truth con el que comparar pares.</translation>
    </message>
</context>
<context>
    <name>groundscope::PairDock</name>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>The two objects, and the best pair</source>
        <translation>Los dos objetos, y el mejor par</translation>
    </message>
    <message>
        <source>The pair that is chosen</source>
        <translation>El par elegido</translation>
    </message>
    <message>
        <source>The pair on the picture</source>
        <translation>El par sobre la imagen</translation>
    </message>
    <message>
        <source>Shown for questions about two objects.</source>
        <translation>Se muestra en las preguntas sobre dos objetos.</translation>
    </message>
    <message>
        <source>Masks for the first object by masks for the second; IoU of both together</source>
        <translation>Máscaras del primer objeto por máscaras del segundo; IoU de ambas juntas</translation>
    </message>
    <message>
        <source>%1 with %2: IoU %3</source>
        <translation>%1 con %2: IoU %3</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>elección de: %1</translation>
    </message>
    <message>
        <source>the best of all</source>
        <translation>el mejor de todos</translation>
    </message>
    <message>
        <source>Rows: %1 · columns: %2</source>
        <translation>Filas: %1 · columnas: %2</translation>
    </message>
    <message>
        <source>★ best %1</source>
        <translation>★ mejor %1</translation>
    </message>
</context>
<context>
    <name>groundscope::PatchDesk</name>
    <message>
        <source>Export Corrections as a Patch</source>
        <translation>Exportar correcciones como patch</translation>
    </message>
    <message>
        <source>Patches (*.gspatch)</source>
        <translation>Patches (*.gspatch)</translation>
    </message>
    <message>
        <source>Folder for the Corrected Files</source>
        <translation>Carpeta para los archivos corregidos</translation>
    </message>
    <message>
        <source>Apply a Patch</source>
        <translation>Aplicar un patch</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n archivo escrito</numerusform>
            <numerusform>%n archivos escritos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::PatchDialog</name>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Apply a Patch</source>
        <translation>Aplicar un patch</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Patch</translation>
    </message>
    <message>
        <source>%1
This patch was made for another benchmark, “%2”. Look at every correction.</source>
        <translation>%1
Este patch se hizo para otro benchmark, «%2». Examine cada corrección.</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Lo elegido</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Take &amp;Theirs in All Conflicts</source>
        <translation>Tomar las a&amp;jenas en todos los conflictos</translation>
    </message>
    <message>
        <source>&amp;Keep Ours in All Conflicts</source>
        <translation>&amp;Conservar las propias en todos los conflictos</translation>
    </message>
    <message>
        <source>Corrections of the patch; Space takes one or leaves it</source>
        <translation>Correcciones del patch; Espacio toma una o la deja</translation>
    </message>
    <message>
        <source>The chosen correction</source>
        <translation>La corrección elegida</translation>
    </message>
    <message>
        <source>%1
  when they began: %2
  here: %3
  theirs: %4</source>
        <translation>%1
  cuando empezaron: %2
  aquí: %3
  la suya: %4</translation>
    </message>
    <message>
        <source>Shapes
  here: %1
  with the patch: %2</source>
        <translation>Formas
  aquí: %1
  con el patch: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s)</source>
        <translation>
            <numerusform>%n encaja</numerusform>
            <numerusform>%n encajan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so already</source>
        <translation>
            <numerusform>%n ya así</numerusform>
            <numerusform>%n ya así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of images that are not here</source>
        <translation>
            <numerusform>%n de una imagen que no está aquí</numerusform>
            <numerusform>%n de imágenes que no están aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Chosen: %3.</source>
        <translation>%1: %2. Elegidas: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n corrección</numerusform>
            <numerusform>%n correcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n</source>
        <translation>
            <numerusform>&amp;Aplicar %n</numerusform>
            <numerusform>&amp;Aplicar %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::PatchModel</name>
    <message>
        <source>Fits, though this image had other values before</source>
        <translation>Encaja, aunque esta imagen tenía antes otros valores</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Encaja</translation>
    </message>
    <message>
        <source>Conflict: replaces what is here</source>
        <translation>Conflicto: reemplaza lo que hay aquí</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Ya está así</translation>
    </message>
    <message>
        <source>No such image here</source>
        <translation>No hay tal imagen aquí</translation>
    </message>
    <message>
        <source>Take for image</source>
        <translation>Tomar para la imagen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>groundscope::PatchView</name>
    <message>
        <source>Shapes here and with the patch</source>
        <translation>Formas aquí y con el patch</translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>%n forma</numerusform>
            <numerusform>%n formas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 vertices, %3 px²</source>
        <translation>%1, %2 vértices, %3 px²</translation>
    </message>
    <message>
        <source>Here: %1. With the patch: %2.</source>
        <translation>Aquí: %1. Con el patch: %2.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>With the patch</source>
        <translation>Con el patch</translation>
    </message>
</context>
<context>
    <name>groundscope::PhraseDesk</name>
    <message>
        <source>Here the noun phrases of the answer appear, once this image was run.</source>
        <translation>Aquí aparecen los sintagmas nominales de la respuesta, una vez ejecutada esta imagen.</translation>
    </message>
    <message>
        <source>noun phrases by hand</source>
        <translation>sintagmas nominales a mano</translation>
    </message>
    <message>
        <source>Asking the segmenter for masks…</source>
        <translation>Pidiendo máscaras al segmentador…</translation>
    </message>
    <message>
        <source>%1 noun phrases (the run: %2)</source>
        <translation>%1 sintagmas nominales (la ejecución: %2)</translation>
    </message>
    <message>
        <source>, oracle IoU %1 (the run: %2)</source>
        <translation>, IoU del oráculo %1 (la ejecución: %2)</translation>
    </message>
</context>
<context>
    <name>groundscope::PhraseDock</name>
    <message>
        <source>%1: IoU %2, SAM predicts %3</source>
        <translation>%1: IoU %2, SAM predice %3</translation>
    </message>
    <message>
        <source>Answer: mark the words of a noun phrase</source>
        <translation>Respuesta: marque las palabras de un sintagma nominal</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>The chosen noun phrase becomes the words marked in the answer</source>
        <translation>El sintagma nominal elegido pasa a ser las palabras marcadas en la respuesta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>The words marked in the answer become a noun phrase (Insert)</source>
        <translation>Las palabras marcadas en la respuesta pasan a ser un sintagma nominal (Insert)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>The chosen noun phrase is split where the text cursor is</source>
        <translation>El sintagma nominal elegido se divide donde está el cursor de texto</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>The chosen noun phrases become one, with all between them</source>
        <translation>Los sintagmas nominales elegidos se hacen uno, con todo lo que hay entre ellos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The chosen noun phrases are taken away (Delete)</source>
        <translation>Los sintagmas nominales elegidos se quitan (Supr)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change of the noun phrases (Ctrl+Z here)</source>
        <translation>Deshacer el último cambio de los sintagmas nominales (Ctrl+Z aquí)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z here)</source>
        <translation>Rehacer (Ctrl+Mayús+Z aquí)</translation>
    </message>
    <message>
        <source>The Run&apos;s Phrases</source>
        <translation>Sintagmas de la ejecución</translation>
    </message>
    <message>
        <source>Back to the noun phrases of the run; Undo brings yours again</source>
        <translation>Volver a los sintagmas nominales de la ejecución; Deshacer recupera los suyos</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>Sintagmas nominales</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>Sintagma nominal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Where the phrase begins in the answer</source>
        <translation>Dónde empieza el sintagma en la respuesta</translation>
    </message>
    <message>
        <source>True IoU of the three masks; without ground truth what SAM predicts</source>
        <translation>IoU real de las tres máscaras; sin ground truth, la que predice SAM</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>x, y of a pixel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Phrase Editor</source>
        <translation>Editor de sintagmas</translation>
    </message>
</context>
<context>
    <name>groundscope::PlotPanel</name>
    <message>
        <source>Values of: %1</source>
        <translation>Valores de: %1</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values as a table</source>
        <translation>Valores en tabla</translation>
    </message>
    <message>
        <source>Show the values of this plot as a table</source>
        <translation>Mostrar los valores de este gráfico en una tabla</translation>
    </message>
    <message>
        <source>Group of samples</source>
        <translation>Grupo de muestras</translation>
    </message>
    <message>
        <source>Selector whose masks are counted</source>
        <translation>Selector cuyas máscaras se cuentan</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Set another run of this benchmark beside this one</source>
        <translation>Poner otra ejecución de este benchmark junto a esta</translation>
    </message>
    <message>
        <source>Other Run…</source>
        <translation>Otra ejecución…</translation>
    </message>
</context>
<context>
    <name>groundscope::PlotView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>groundscope::PointDesk</name>
    <message>
        <source>Open a run to try other points for SAM.</source>
        <translation>Abra una ejecución para probar otros puntos para SAM.</translation>
    </message>
    <message>
        <source>There is no noun phrase with a heat map yet: run this image (F5) first.</source>
        <translation>Aún no hay ningún sintagma nominal con mapa de calor: ejecute primero esta imagen (F5).</translation>
    </message>
    <message>
        <source>There is no segmenter to ask. Choose one under Run &gt; Choose Models (Ctrl+M); for the demo&apos;s images the demo models serve.</source>
        <translation>No hay segmentador al que consultar. Elija uno en Ejecución &gt; Elegir modelos (Ctrl+M); para las imágenes de la demo sirven los modelos de demo.</translation>
    </message>
    <message>
        <source>The run&apos;s point</source>
        <translation>El punto de la ejecución</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>1st maximum</source>
        <translation>1.er máximo</translation>
    </message>
    <message>
        <source>2nd maximum</source>
        <translation>2.º máximo</translation>
    </message>
    <message>
        <source>3rd maximum</source>
        <translation>3.er máximo</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1.º</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.º</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3.º</translation>
    </message>
    <message>
        <source>Random point %1</source>
        <translation>Punto aleatorio %1</translation>
    </message>
    <message>
        <source>random %1</source>
        <translation>aleatorio %1</translation>
    </message>
    <message>
        <source>point at %1, %2</source>
        <translation>punto en %1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>: point at %1, %2</source>
        <translation>: punto en %1, %2</translation>
    </message>
    <message>
        <source>The demo&apos;s segmenter answers: it knows synthetic scenes only.</source>
        <translation>Responde el segmentador de la demo: solo conoce escenas sintéticas.</translation>
    </message>
</context>
<context>
    <name>groundscope::PointLabDock</name>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>State of the point laboratory</source>
        <translation>Estado del laboratorio de puntos</translation>
    </message>
    <message>
        <source>Back to the Run&apos;s Point</source>
        <translation>Volver al punto de la ejecución</translation>
    </message>
    <message>
        <source>Places for the point</source>
        <translation>Lugares para el punto</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Píxel</translation>
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
        <translation>IoU de la mejor de las tres máscaras con el ground truth</translation>
    </message>
    <message>
        <source>Largest IoU that SAM predicts for the three masks</source>
        <translation>Mayor IoU que predice SAM para las tres máscaras</translation>
    </message>
    <message>
        <source>Random points for comparison</source>
        <translation>Puntos aleatorios para comparar</translation>
    </message>
    <message>
        <source>Legend of the IoU</source>
        <translation>Leyenda de la IoU</translation>
    </message>
    <message>
        <source>Points of the grid</source>
        <translation>Puntos de la cuadrícula</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>x, y of a pixel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 points; best %3</source>
        <translation>%1 de %2 puntos; mejor %3</translation>
    </message>
    <message>
        <source>; here %1</source>
        <translation>; aquí %1</translation>
    </message>
</context>
<context>
    <name>groundscope::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
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
        <translation>Compleciones de la consulta</translation>
    </message>
</context>
<context>
    <name>groundscope::QueryPane</name>
    <message>
        <source>Words, or iou.oracle&gt;0.5</source>
        <translation>Palabras, o iou.oracle&gt;0.5</translation>
    </message>
    <message>
        <source>Query for samples</source>
        <translation>Consulta de muestras</translation>
    </message>
    <message>
        <source>Words are looked for in id, expression, question and tags. Fields: iou.auto&lt;0.5 and pattern:color and phrase~/wing/ (Ctrl+F; Ctrl+Space shows what may follow)</source>
        <translation>Las palabras se buscan en id, expresión, pregunta y etiquetas. Campos: iou.auto&lt;0.5 and pattern:color and phrase~/wing/ (Ctrl+F; Ctrl+Espacio muestra lo que puede seguir)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Views of the samples</source>
        <translation>Vistas de las muestras</translation>
    </message>
    <message>
        <source>Ready-made and saved queries</source>
        <translation>Consultas predefinidas y guardadas</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>Show facets</source>
        <translation>Mostrar facetas</translation>
    </message>
    <message>
        <source>How often each value occurs; tick one to narrow the list</source>
        <translation>Con qué frecuencia aparece cada valor; marque uno para acotar la lista</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>Orden de las muestras</translation>
    </message>
    <message>
        <source>Order; samples without the value come last</source>
        <translation>Orden; las muestras sin el valor van al final</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Mayor primero</translation>
    </message>
    <message>
        <source>Results read for queries</source>
        <translation>Resultados leídos para las consultas</translation>
    </message>
    <message>
        <source>Reading results: %p %</source>
        <translation>Leyendo resultados: %p&#xa0;%</translation>
    </message>
    <message>
        <source>Stop reading results</source>
        <translation>Detener la lectura de resultados</translation>
    </message>
    <message>
        <source>Stop reading results: queries know what was read so far</source>
        <translation>Detener la lectura de resultados: las consultas conocen lo leído hasta ahora</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Carácter %1: %2</translation>
    </message>
    <message>
        <source>&amp;Save This View…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Remove a View</source>
        <translation>&amp;Quitar una vista</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Given order</source>
        <translation>Orden dado</translation>
    </message>
</context>
<context>
    <name>groundscope::RegionDesk</name>
    <message>
        <source>Lift on the region</source>
        <translation>Lift en la región</translation>
    </message>
    <message>
        <source>Share of the token&apos;s attention to the image that lies in the marked region, over the share of the image that it covers: 1 (dashed) is what an even look would give</source>
        <translation>Parte de la atención del token a la imagen que cae en la región marcada, dividida por la parte de la imagen que esta cubre: 1 (discontinua) es lo que daría una mirada uniforme</translation>
    </message>
    <message>
        <source>This part of the picture was not seen by the model.</source>
        <translation>El modelo no vio esta parte de la imagen.</translation>
    </message>
    <message>
        <source>This answer was stored without its attention.</source>
        <translation>Esta respuesta se guardó sin su atención.</translation>
    </message>
    <message>
        <source>Mark a part of the picture to see which words look there.</source>
        <translation>Marque una parte de la imagen para ver qué palabras miran ahí.</translation>
    </message>
</context>
<context>
    <name>groundscope::RegionDock</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Mark a part of the picture to see which words look there.</source>
        <translation>Marque una parte de la imagen para ver qué palabras miran ahí.</translation>
    </message>
    <message>
        <source>Mark a box</source>
        <translation>Marcar una caja</translation>
    </message>
    <message>
        <source>Which words look here: mark a box (Y)</source>
        <translation>Qué palabras miran aquí: marcar una caja (Y)</translation>
    </message>
    <message>
        <source>Mark by brush</source>
        <translation>Marcar con pincel</translation>
    </message>
    <message>
        <source>Which words look here: mark by brush (Shift+Y); hold Shift to add to it</source>
        <translation>Qué palabras miran aquí: marcar con pincel (Mayús+Y); mantener Mayús para añadir</translation>
    </message>
    <message>
        <source>Mark a polygon</source>
        <translation>Marcar un polígono</translation>
    </message>
    <message>
        <source>Which words look here: mark a polygon (Alt+Y)</source>
        <translation>Qué palabras miran aquí: marcar un polígono (Alt+Y)</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Borrar la región</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>Borrar la región (Esc)</translation>
    </message>
    <message>
        <source>Phrases and tokens that look at the region</source>
        <translation>Sintagmas y tokens que miran la región</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>How much of the words&apos; attention to the image lies in the region</source>
        <translation>Qué parte de la atención de las palabras a la imagen cae en la región</translation>
    </message>
    <message>
        <source>Share over the region&apos;s part of the image: 1 is what an even look would give</source>
        <translation>Parte dividida por la parte de la imagen que ocupa la región: 1 es lo que daría una mirada uniforme</translation>
    </message>
    <message>
        <source>How many standard deviations the share is above the mean of all tokens</source>
        <translation>Cuántas desviaciones estándar supera la parte a la media de todos los tokens</translation>
    </message>
    <message>
        <source>%1 of the image</source>
        <translation>%1 de la imagen</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>Sintagmas nominales</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of the noun phrase, its text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
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
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation>Páginas de la revisión</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Conceptos</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>A&amp;nnotator:</source>
        <translation>A&amp;notador:</translation>
    </message>
    <message>
        <source>your name or initials</source>
        <translation>su nombre o iniciales</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>⚠ Enter your name first: it is stored with every label.</source>
        <translation>⚠ Introduzca primero su nombre: se guarda con cada etiqueta.</translation>
    </message>
    <message>
        <source>Previous unreviewed image</source>
        <translation>Imagen anterior sin revisar</translation>
    </message>
    <message>
        <source>Previous unreviewed image (Ctrl+Shift+A)</source>
        <translation>Imagen anterior sin revisar (Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <source>Next unreviewed image</source>
        <translation>Imagen siguiente sin revisar</translation>
    </message>
    <message>
        <source>Next unreviewed image (Ctrl+Shift+D)</source>
        <translation>Imagen siguiente sin revisar (Ctrl+Mayús+D)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 de %2 revisadas</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>⚠ Not saved. %1</source>
        <translation>⚠ Sin guardar. %1</translation>
    </message>
</context>
<context>
    <name>groundscope::RunPage</name>
    <message>
        <source>1: question and options</source>
        <translation>1: pregunta y opciones</translation>
    </message>
    <message>
        <source>2: identify the expression</source>
        <translation>2: identificar la expresión</translation>
    </message>
    <message>
        <source>3: answer by letter</source>
        <translation>3: responder por letra</translation>
    </message>
    <message>
        <source>4: write boxes (baseline)</source>
        <translation>4: escribir cajas (referencia)</translation>
    </message>
    <message>
        <source>Clean: every defect corrected</source>
        <translation>Clean: todos los defectos corregidos</translation>
    </message>
    <message>
        <source>Paper: as the paper describes</source>
        <translation>Paper: como describe el artículo</translation>
    </message>
    <message>
        <source>Reference: as the published scripts do</source>
        <translation>Reference: como los scripts publicados</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>P&amp;robing:</source>
        <translation>P&amp;robing:</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>&amp;Perfil:</translation>
    </message>
    <message>
        <source>Sets switches, attention rows, temperature and judge as the profile has them.</source>
        <translation>Fija interruptores, filas de atención, temperatura y juez como los tiene el perfil.</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>&amp;Temperatura:</translation>
    </message>
    <message>
        <source>0 takes the likeliest word each time.</source>
        <translation>0 toma cada vez la palabra más probable.</translation>
    </message>
    <message>
        <source>&amp;Longest answer:</source>
        <translation>Respuesta más &amp;larga:</translation>
    </message>
    <message>
        <source>looks at the ground truth</source>
        <translation>conoce el ground truth</translation>
    </message>
    <message>
        <source>asks a judge</source>
        <translation>pregunta a un juez</translation>
    </message>
    <message>
        <source>&amp;Selectors:</source>
        <translation>&amp;Selectores:</translation>
    </message>
    <message>
        <source>k-th pixel of the enlarged map (as published)</source>
        <translation>k-ésimo píxel del mapa ampliado (como se publicó)</translation>
    </message>
    <message>
        <source>k-th peak of the map</source>
        <translation>k-ésimo pico del mapa</translation>
    </message>
    <message>
        <source>random point of the image</source>
        <translation>punto aleatorio de la imagen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Point &amp;for the masks:</source>
        <translation>Punto para las &amp;máscaras:</translation>
    </message>
    <message>
        <source>&amp;k:</source>
        <translation>&amp;k:</translation>
    </message>
    <message>
        <source>See&amp;d of random points:</source>
        <translation>Semilla &amp;de los puntos aleatorios:</translation>
    </message>
    <message>
        <source>Several &amp;instances:</source>
        <translation>Varias &amp;instancias:</translation>
    </message>
    <message>
        <source>Asks for masks at up to this many peaks of a phrase&apos;s map and unites them.</source>
        <translation>Pide máscaras en hasta tantos picos del mapa de un sintagma y las une.</translation>
    </message>
</context>
<context>
    <name>groundscope::RunSettingsDialog</name>
    <message>
        <source>Run Settings</source>
        <translation>Ajustes de ejecución</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>S&amp;witches</source>
        <translation>I&amp;nterruptores</translation>
    </message>
    <message>
        <source>Si&amp;milarity</source>
        <translation>Si&amp;militud</translation>
    </message>
    <message>
        <source>Jud&amp;ge</source>
        <translation>Jue&amp;z</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>&amp;Use These Settings</source>
        <translation>&amp;Usar estos ajustes</translation>
    </message>
    <message>
        <source>&amp;Defaults of the Profile</source>
        <translation>&amp;Valores del perfil</translation>
    </message>
    <message>
        <source>Probing %1, %2</source>
        <translation>Probing %1, %2</translation>
    </message>
    <message>
        <source>The open run was made with other settings (%1). Results with these settings go into a new file; a run never mixes them.</source>
        <translation>La ejecución abierta se hizo con otros ajustes (%1). Los resultados con estos van a un archivo nuevo; una ejecución nunca los mezcla.</translation>
    </message>
    <message>
        <source>Choose at least one selector.</source>
        <translation>Elija al menos un selector.</translation>
    </message>
    <message>
        <source>A selector asks a judge: set up the endpoint.</source>
        <translation>Un selector pregunta a un juez: configure el endpoint.</translation>
    </message>
</context>
<context>
    <name>groundscope::RunsDesk</name>
    <message>
        <source>Models side by side</source>
        <translation>Modelos lado a lado</translation>
    </message>
    <message>
        <source>Runs to Compare with the Open One</source>
        <translation>Ejecuciones por comparar con la abierta</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>Ejecuciones de GroundScope (*.gsrun)</translation>
    </message>
    <message>
        <source>Only runs of one benchmark can be shown side by side.</source>
        <translation>Solo se pueden mostrar lado a lado ejecuciones de un mismo benchmark.</translation>
    </message>
    <message>
        <source>Choose one to three runs beside the open one.</source>
        <translation>Elija de una a tres ejecuciones además de la abierta.</translation>
    </message>
    <message>
        <source>Choose runs of this benchmark to see them side by side.</source>
        <translation>Elija ejecuciones de este benchmark para verlas lado a lado.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>The open run has no answer for this image.</source>
        <translation>La ejecución abierta no tiene respuesta para esta imagen.</translation>
    </message>
    <message>
        <source>Says nothing here</source>
        <translation>No dice nada aquí</translation>
    </message>
    <message>
        <source>Stored without its attention</source>
        <translation>Guardada sin su atención</translation>
    </message>
    <message>
        <source>The maps lie on the image in different ways and cannot be subtracted</source>
        <translation>Los mapas están dispuestos de forma distinta sobre la imagen y no se pueden restar</translation>
    </message>
    <message>
        <source>The first run has no map to subtract</source>
        <translation>La primera ejecución no tiene mapa que restar</translation>
    </message>
    <message>
        <source>No map of these words</source>
        <translation>No hay mapa de estas palabras</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>answer (%1 of %2)</source>
        <comment>pieces that differ, of all</comment>
        <translation>respuesta (%1 de %2)</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>sintagma</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>mask (IoU %1)</source>
        <translation>máscara (IoU %1)</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>The others are compared with this run</source>
        <translation>Las demás se comparan con esta ejecución</translation>
    </message>
    <message>
        <source>This run lacks the image</source>
        <translation>Esta ejecución no tiene la imagen</translation>
    </message>
    <message>
        <source>Map minus the first run&apos;s</source>
        <translation>Mapa menos el de la primera ejecución</translation>
    </message>
</context>
<context>
    <name>groundscope::SampleDock</name>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Number of samples listed</source>
        <translation>Número de muestras listadas</translation>
    </message>
    <message>
        <source>List all samples again</source>
        <translation>Listar de nuevo todas las muestras</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Solo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n muestra</numerusform>
            <numerusform>%n muestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>%1 de %n muestra</numerusform>
            <numerusform>%1 de %n muestras</numerusform>
        </translation>
    </message>
    <message>
        <source>No benchmark is open.</source>
        <translation>No hay ningún benchmark abierto.</translation>
    </message>
    <message>
        <source>No sample matches the query.</source>
        <translation>Ninguna muestra coincide con la consulta.</translation>
    </message>
    <message>
        <source>&amp;Run This Image</source>
        <translation>Ejecuta&amp;r esta imagen</translation>
    </message>
</context>
<context>
    <name>groundscope::SampleModel</name>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>Expresión referencial</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Oracle IoU</source>
        <translation>IoU del oráculo</translation>
    </message>
    <message>
        <source>Sample %1, %2, failed: %3</source>
        <translation>Muestra %1, %2, fallida: %3</translation>
    </message>
    <message>
        <source>Sample %1, %2, oracle IoU %3</source>
        <translation>Muestra %1, %2, IoU del oráculo %3</translation>
    </message>
    <message>
        <source>Sample %1, %2, %3</source>
        <translation>Muestra %1, %2, %3</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>%1, marked for the figure</source>
        <translation>%1, marcada para la figura</translation>
    </message>
</context>
<context>
    <name>groundscope::SelectionDock</name>
    <message>
        <source>Selections</source>
        <translation>Selecciones</translation>
    </message>
    <message>
        <source>What the judge was asked and what it replied</source>
        <translation>Qué se preguntó al juez y qué respondió</translation>
    </message>
    <message>
        <source>Run this image to see what the selectors choose.</source>
        <translation>Ejecute esta imagen para ver qué eligen los selectores.</translation>
    </message>
    <message>
        <source>Choices of the selectors</source>
        <translation>Elecciones de los selectores</translation>
    </message>
    <message>
        <source>No selector has looked at this image yet.</source>
        <translation>Ningún selector ha examinado aún esta imagen.</translation>
    </message>
</context>
<context>
    <name>groundscope::SelectionModel</name>
    <message>
        <source>%1, instances united</source>
        <translation>%1, instancias unidas</translation>
    </message>
    <message>
        <source>no phrase</source>
        <translation>sin sintagma</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>Sin máscara</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>Máscara %1</translation>
    </message>
    <message>
        <source>%1, mask %2</source>
        <translation>%1, máscara %2</translation>
    </message>
    <message>
        <source>the object is not in the image</source>
        <translation>el objeto no está en la imagen</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>sin puntuar</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Selector</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>groundscope::ShapesPage</name>
    <message>
        <source>Shapes of the ground truth, with parts and holes</source>
        <translation>Formas del ground truth, con partes y agujeros</translation>
    </message>
    <message>
        <source>Si&amp;mplify:</source>
        <translation>Si&amp;mplificar:</translation>
    </message>
    <message>
        <source>How much to simplify the selected shapes</source>
        <translation>Cuánto simplificar las formas seleccionadas</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Simplify the selected shapes</source>
        <translation>Simplificar las formas seleccionadas</translation>
    </message>
    <message>
        <source>%1 px: %2 → %3 vertices, IoU to the original %4</source>
        <translation>%1 px: %2 → %3 vértices, IoU con el original %4</translation>
    </message>
    <message>
        <source>Unlock the ground truth to simplify shapes.</source>
        <translation>Desbloquee el ground truth para simplificar formas.</translation>
    </message>
    <message>
        <source>Move the slider to see what would be left.</source>
        <translation>Mueva el deslizador para ver qué quedaría.</translation>
    </message>
    <message>
        <source>Select shapes to simplify them.</source>
        <translation>Seleccione formas para simplificarlas.</translation>
    </message>
    <message>
        <source>This image has no ground truth. Unlock it (Ctrl+L) to draw some.</source>
        <translation>Esta imagen no tiene ground truth. Desbloquéelo (Ctrl+L) para dibujarlo.</translation>
    </message>
    <message>
        <source>This image has no ground truth. Draw a polygon (P), a rectangle (R) or paint with the brush (B).</source>
        <translation>Esta imagen no tiene ground truth. Dibuje un polígono (P), un rectángulo (R) o pinte con el pincel (B).</translation>
    </message>
</context>
<context>
    <name>groundscope::ShortcutEditor</name>
    <message>
        <source>Edit Keyboard Shortcuts</source>
        <translation>Editar atajos de teclado</translation>
    </message>
    <message>
        <source>GroundScope</source>
        <translation>GroundScope</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Como en %1</translation>
    </message>
    <message>
        <source>Name of a command, or its key</source>
        <translation>Nombre de un comando, o su atajo</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Preajuste:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>C&amp;lave/tecla:</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Pulse aquí la tecla nueva</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>Si&amp;n atajo</translation>
    </message>
    <message>
        <source>As in the P&amp;reset</source>
        <translation>Como en el p&amp;reajuste</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>%1 went to “%2”</source>
        <translation>%1 pasó a «%2»</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>«%1» ya tiene este atajo.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which loses it to “%3” when you set or add it.</source>
        <translation>%1 es el atajo de «%2», que lo pierde en favor de «%3» si lo fija o lo añade.</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>Elija un comando para darle otro atajo.</translation>
    </message>
</context>
<context>
    <name>groundscope::ShortcutsDialog</name>
    <message>
        <source>Mouse on the image</source>
        <translation>Ratón sobre la imagen</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Ampliar en el cursor</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Rueda</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Opacidad del mapa de calor</translation>
    </message>
    <message>
        <source>Alt+Wheel</source>
        <translation>Alt+Rueda</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Drag, Space+Drag, middle button</source>
        <translation>Arrastrar, Espacio+Arrastrar, botón central</translation>
    </message>
    <message>
        <source>While drawing</source>
        <translation>Al dibujar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Enter, double click, first vertex</source>
        <translation>Intro, doble clic, primer vértice</translation>
    </message>
    <message>
        <source>Take the last vertex or point back</source>
        <translation>Quitar el último vértice o punto</translation>
    </message>
    <message>
        <source>Backspace, Ctrl+Z</source>
        <translation>Retroceso, Ctrl+Z</translation>
    </message>
    <message>
        <source>Drop it; then: select and move</source>
        <translation>Descartar; después: seleccionar y mover</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>A mano alzada</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>45 degrees, square, circle</source>
        <translation>45 grados, cuadrado, círculo</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Onto a neighbour&apos;s outline</source>
        <translation>Sobre el contorno de un vecino</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Ctrl+Clic</translation>
    </message>
    <message>
        <source>Join, cut: this one only</source>
        <translation>Unir, recortar: solo esta vez</translation>
    </message>
    <message>
        <source>Ctrl, Alt at the first press</source>
        <translation>Ctrl, Alt en la primera pulsación</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Wheel, [, ]</source>
        <translation>Rueda, [, ]</translation>
    </message>
    <message>
        <source>Not part of the object (SAM)</source>
        <translation>No forma parte del objeto (SAM)</translation>
    </message>
    <message>
        <source>Right button, Shift+Click</source>
        <translation>Botón derecho, Mayús+Clic</translation>
    </message>
    <message>
        <source>One of the masks of SAM</source>
        <translation>Una de las máscaras de SAM</translation>
    </message>
    <message>
        <source>Vertices and shapes</source>
        <translation>Vértices y formas</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>Insertar un vértice</translation>
    </message>
    <message>
        <source>Drag an edge, Alt+Click</source>
        <translation>Arrastrar una arista, Alt+Clic</translation>
    </message>
    <message>
        <source>Remove vertices</source>
        <translation>Quitar vértices</translation>
    </message>
    <message>
        <source>Backspace, Alt+Shift+Click</source>
        <translation>Retroceso, Alt+Mayús+Clic</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Seleccionar varios</translation>
    </message>
    <message>
        <source>Ctrl+Click, drag around them</source>
        <translation>Ctrl+Clic, arrastrar alrededor</translation>
    </message>
    <message>
        <source>Move a shape</source>
        <translation>Mover una forma</translation>
    </message>
    <message>
        <source>Drag its grip, Ctrl+Drag</source>
        <translation>Arrastrar su tirador, Ctrl+Arrastrar</translation>
    </message>
    <message>
        <source>Vertex onto a neighbour</source>
        <translation>Vértice sobre un vecino</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>Ctrl al arrastrar</translation>
    </message>
    <message>
        <source>Nudge by 1, 10 pixels</source>
        <translation>Desplazar 1, 10 píxeles</translation>
    </message>
    <message>
        <source>Arrows, Shift+Arrows</source>
        <translation>Flechas, Mayús+Flechas</translation>
    </message>
    <message>
        <source>Next, previous vertex</source>
        <translation>Vértice siguiente, anterior</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+Derecha, Alt+Izquierda</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Qué se puede hacer aquí</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Botón derecho</translation>
    </message>
    <message>
        <source>In the review panel</source>
        <translation>En el panel de revisión</translation>
    </message>
    <message>
        <source>Answer right, wrong, skip</source>
        <translation>Respuesta correcta, incorrecta, omitir</translation>
    </message>
    <message>
        <source>Concept of the phrase</source>
        <translation>Concepto del sintagma</translation>
    </message>
    <message>
        <source>Next without a concept</source>
        <translation>Siguiente sin concepto</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>groundscope::SideBySide</name>
    <message>
        <source>Choices side by side</source>
        <translation>Elecciones lado a lado</translation>
    </message>
    <message>
        <source>Compare:</source>
        <translation>Comparar:</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, actual</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Mostrar u ocultar: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::SideDesk</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>No selector has looked at this image. Run it (F5), or open a run.</source>
        <translation>Ningún selector ha examinado esta imagen. Ejecútela (F5), o abra una ejecución.</translation>
    </message>
    <message>
        <source>Left (Alt+1)</source>
        <translation>Izquierda (Alt+1)</translation>
    </message>
    <message>
        <source>Right (Alt+2)</source>
        <translation>Derecha (Alt+2)</translation>
    </message>
    <message>
        <source>No mask chosen</source>
        <translation>Ninguna máscara elegida</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>regret %1</source>
        <translation>regret %1</translation>
    </message>
</context>
<context>
    <name>groundscope::SimilarityPage</name>
    <message>
        <source>&amp;Word vectors:</source>
        <translation>&amp;Vectores de palabras:</translation>
    </message>
    <message>
        <source>A spaCy model folder, or a GloVe or word2vec file. Empty: the language model&apos;s own embeddings.</source>
        <translation>Una carpeta de modelo de spaCy, o un archivo GloVe o word2vec. Vacío: los embeddings del propio modelo de lenguaje.</translation>
    </message>
    <message>
        <source>&amp;Cut:</source>
        <translation>&amp;Umbral:</translation>
    </message>
    <message>
        <source>Below it no mask is chosen. The published scripts take 0.7.</source>
        <translation>Por debajo no se elige ninguna máscara. Los scripts publicados toman 0,7.</translation>
    </message>
    <message>
        <source>the whole (as published)</source>
        <translation>el todo (como se publicó)</translation>
    </message>
    <message>
        <source>the one with the highest predicted IoU</source>
        <translation>la de mayor IoU predicha</translation>
    </message>
    <message>
        <source>&amp;Mask of the phrase:</source>
        <translation>&amp;Máscara del sintagma:</translation>
    </message>
    <message>
        <source>the language model&apos;s own</source>
        <translation>los del modelo de lenguaje</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>Vectores de palabras</translation>
    </message>
    <message>
        <source>Choose a folder of vectors</source>
        <translation>Elegir una carpeta de vectores</translation>
    </message>
    <message>
        <source>Choose a file of vectors</source>
        <translation>Elegir un archivo de vectores</translation>
    </message>
    <message>
        <source>&amp;No mask below a similarity of</source>
        <translation>Si&amp;n máscara por debajo de una similitud de</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Word Vectors</source>
        <translation>Vectores de palabras</translation>
    </message>
</context>
<context>
    <name>groundscope::StartPage</name>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ya no está ahí.</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>Abrir la ejecución %1</translation>
    </message>
    <message>
        <source>Open benchmark %1</source>
        <translation>Abrir el benchmark %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>You can also drop a folder or a run file (.gsrun) anywhere on this window.</source>
        <translation>También puede soltar una carpeta o un archivo de ejecución (.gsrun) en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>GroundScope logo</source>
        <translation>Logotipo de GroundScope</translation>
    </message>
    <message>
        <source>See when and where multimodal language models ground what they say.</source>
        <translation>Ver cuándo y dónde los modelos de lenguaje multimodales anclan lo que dicen.</translation>
    </message>
    <message>
        <source>Open &amp;benchmark</source>
        <translation>Abrir &amp;benchmark</translation>
    </message>
    <message>
        <source>PixMMVP, PixCV-Bench, or any folder of images with or without annotations</source>
        <translation>PixMMVP, PixCV-Bench o cualquier carpeta de imágenes con o sin anotaciones</translation>
    </message>
    <message>
        <source>Open &amp;run</source>
        <translation>Abrir &amp;ejecución</translation>
    </message>
    <message>
        <source>Look through results that were made before, without any model</source>
        <translation>Recorrer resultados anteriores, sin ningún modelo</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>Abrir &amp;demo</translation>
    </message>
    <message>
        <source>A small benchmark with its own models and a finished run: nothing to download</source>
        <translation>Un benchmark pequeño con sus propios modelos y una ejecución terminada: nada que descargar</translation>
    </message>
    <message>
        <source>The demo is not installed beside this program.</source>
        <translation>La demo no está instalada junto a este programa.</translation>
    </message>
</context>
<context>
    <name>groundscope::StatusLine</name>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 de %2 imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>no CUDA in this LibTorch</source>
        <translation>esta LibTorch no tiene CUDA</translation>
    </message>
    <message>
        <source>no CUDA device found</source>
        <translation>no se encontró dispositivo CUDA</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>CUDA found</source>
        <translation>CUDA encontrado</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>Cargando los modelos…</translation>
    </message>
    <message>
        <source>Preparing the run…</source>
        <translation>Preparando la ejecución…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>Imagen %1: %2</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>respondiendo</translation>
    </message>
    <message>
        <source>finding noun phrases</source>
        <translation>buscando sintagmas nominales</translation>
    </message>
    <message>
        <source>making heat maps</source>
        <translation>creando mapas de calor</translation>
    </message>
    <message>
        <source>reading the image for masks</source>
        <translation>leyendo la imagen para las máscaras</translation>
    </message>
    <message>
        <source>making masks</source>
        <translation>creando máscaras</translation>
    </message>
    <message>
        <source>comparing with the ground truth</source>
        <translation>comparando con el ground truth</translation>
    </message>
    <message>
        <source>copying the run</source>
        <translation>copiando la ejecución</translation>
    </message>
    <message>
        <source>checking the weights</source>
        <translation>comprobando los pesos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>heat %1</source>
        <translation>calor %1</translation>
    </message>
    <message>
        <source>Settings of the next run. Click to change them.</source>
        <translation>Ajustes de la próxima ejecución. Haga clic para cambiarlos.</translation>
    </message>
    <message>
        <source>As the published scripts do:</source>
        <translation>Como los scripts publicados:</translation>
    </message>
    <message>
        <source>Settings of the next run: %1</source>
        <translation>Ajustes de la próxima ejecución: %1</translation>
    </message>
    <message numerus="yes">
        <source>Image %1 of %2; %n finished</source>
        <translation>
            <numerusform>Imagen %1 de %2; %n terminada</numerusform>
            <numerusform>Imagen %1 de %2; %n terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Device, number format, and why. Click to choose models.</source>
        <translation>Dispositivo, formato numérico y motivo. Haga clic para elegir modelos.</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Dispositivo: %1</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Sin dispositivo</translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation>Ejecución grabada</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Run file: %1</source>
        <translation>Archivo de ejecución: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <source>Ground truth cannot be changed here.</source>
        <translation>El ground truth no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Ground truth is locked. Click or press Ctrl+L to correct it.</source>
        <translation>El ground truth está bloqueado. Haga clic o pulse Ctrl+L para corregirlo.</translation>
    </message>
    <message>
        <source>Ground truth can be changed. Click or press Ctrl+L to lock it.</source>
        <translation>El ground truth se puede cambiar. Haga clic o pulse Ctrl+L para bloquearlo.</translation>
    </message>
    <message>
        <source>Ground truth locked</source>
        <translation>Ground truth bloqueado</translation>
    </message>
    <message>
        <source>Ground truth unlocked</source>
        <translation>Ground truth desbloqueado</translation>
    </message>
    <message>
        <source>Corrections: %1</source>
        <translation>Correcciones: %1</translation>
    </message>
    <message>
        <source>Memory used by this program; %1 of %2 are free</source>
        <translation>Memoria que usa este programa; hay %1 de %2 libres</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>groundscope::SwitchesPage</name>
    <message>
        <source>When the run is made: prompts, attention, masks</source>
        <translation>Al ejecutar: prompts, atención, máscaras</translation>
    </message>
    <message>
        <source>Scoring: can be changed for a stored run</source>
        <translation>Puntuación: se puede cambiar en una ejecución guardada</translation>
    </message>
    <message>
        <source>Published files</source>
        <translation>Archivos publicados</translation>
    </message>
    <message>
        <source>Corrected for good</source>
        <translation>Corregido definitivamente</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>perfil %1</translation>
    </message>
    <message numerus="yes">
        <source>profile %1, %n as published</source>
        <translation>
            <numerusform>perfil %1, %n como se publicó</numerusform>
            <numerusform>perfil %1, %n como se publicó</numerusform>
        </translation>
    </message>
    <message>
        <source>A switch that is on does what the published scripts do. A run keeps its profile and every switch that differs.</source>
        <translation>Un interruptor activado hace lo que hacen los scripts publicados. Una ejecución conserva su perfil y cada interruptor que difiera.</translation>
    </message>
    <message>
        <source>Filter: B10, ties, letters …</source>
        <translation>Filtro: B10, ties, letters …</translation>
    </message>
    <message>
        <source>Filter switches</source>
        <translation>Filtrar interruptores</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Interruptores</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Interruptor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What the published scripts do</source>
        <translation>Qué hacen los scripts publicados</translation>
    </message>
    <message>
        <source>set by “Point”</source>
        <translation>fijado por «Punto»</translation>
    </message>
    <message>
        <source>always corrected</source>
        <translation>siempre corregido</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>como se publicó</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>Choose a switch to read what it does and what happens while it is off.</source>
        <translation>Elija un interruptor para leer qué hace y qué ocurre cuando está desactivado.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1, on:&lt;/b&gt; %2&lt;br&gt;&lt;b&gt;Off:&lt;/b&gt; %3</source>
        <translation>&lt;b&gt;%1, activado:&lt;/b&gt; %2&lt;br&gt;&lt;b&gt;Desactivado:&lt;/b&gt; %3</translation>
    </message>
</context>
<context>
    <name>groundscope::TableDesk</name>
    <message>
        <source>Stopped. Choose a table to begin again.</source>
        <translation>Detenido. Elija una tabla para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Open a run to see its tables.</source>
        <translation>Abra una ejecución para ver sus tablas.</translation>
    </message>
    <message>
        <source>Runs of the Tables</source>
        <translation>Ejecuciones de las tablas</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>Ejecuciones de GroundScope (*.gsrun)</translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::TableDock</name>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Qué tabla</translation>
    </message>
    <message>
        <source>Scores (Table 1)</source>
        <translation>Puntuaciones (tabla 1)</translation>
    </message>
    <message>
        <source>Accuracy by pattern (Figs. 17, 18)</source>
        <translation>Exactitud por patrón (figs. 17, 18)</translation>
    </message>
    <message>
        <source>When grounding emerges (Figs. 6, 20)</source>
        <translation>Cuándo emerge el grounding (figs. 6, 20)</translation>
    </message>
    <message>
        <source>What fails (Fig. 5)</source>
        <translation>Qué falla (fig. 5)</translation>
    </message>
    <message>
        <source>Length of answers (Table 3)</source>
        <translation>Longitud de las respuestas (tabla 3)</translation>
    </message>
    <message>
        <source>Ablation (Table 4)</source>
        <translation>Ablación (tabla 4)</translation>
    </message>
    <message>
        <source>95 % &amp;intervals</source>
        <translation>&amp;Intervalos del 95 %</translation>
    </message>
    <message>
        <source>By resampling the samples: takes longer</source>
        <translation>Remuestreando las muestras: tarda más</translation>
    </message>
    <message>
        <source>Add &amp;Runs…</source>
        <translation>Añadir &amp;ejecuciones…</translation>
    </message>
    <message>
        <source>Open Run &amp;Only</source>
        <translation>Solo la ejecución &amp;abierta</translation>
    </message>
    <message>
        <source>Progress of the table</source>
        <translation>Progreso de la tabla</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Format of the table</source>
        <translation>Formato de la tabla</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Ninguna ejecución</translation>
    </message>
</context>
<context>
    <name>groundscope::TextsPage</name>
    <message>
        <source>&amp;Expression:</source>
        <translation>&amp;Expresión:</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>&amp;Pregunta:</translation>
    </message>
    <message>
        <source>&amp;Options:</source>
        <translation>&amp;Opciones:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>P&amp;atrón:</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <translation>No&amp;ta:</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Respuesta correcta</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>The object is there</source>
        <translation>El objeto está</translation>
    </message>
    <message>
        <source>No such object in the image</source>
        <translation>No hay tal objeto en la imagen</translation>
    </message>
    <message>
        <source>No specific object is meant</source>
        <translation>No se alude a un objeto concreto</translation>
    </message>
    <message>
        <source>Not annotated yet</source>
        <translation>Aún sin anotar</translation>
    </message>
    <message>
        <source>fits more than one thing</source>
        <translation>encaja con más de una cosa</translation>
    </message>
    <message>
        <source>The expression fits more than one thing</source>
        <translation>La expresión encaja con más de una cosa</translation>
    </message>
    <message>
        <source>&amp;Right answer:</source>
        <translation>&amp;Respuesta correcta:</translation>
    </message>
    <message>
        <source>&amp;Object:</source>
        <translation>O&amp;bjeto:</translation>
    </message>
    <message>
        <source>Amb&amp;iguous:</source>
        <translation>Amb&amp;igua:</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>groundscope::TimelineDesk</name>
    <message>
        <source>Here the answer appears token by token, once this image was run.</source>
        <translation>Aquí aparece la respuesta token a token, una vez ejecutada esta imagen.</translation>
    </message>
    <message>
        <source>Emerged at %1 %: “%2”, IoU %3</source>
        <translation>Surgió en el %1 %: «%2», IoU %3</translation>
    </message>
    <message>
        <source>Not grounded; best at %1 %: “%2”, IoU %3</source>
        <translation>Sin anclaje; lo mejor en el %1 %: «%2», IoU %3</translation>
    </message>
</context>
<context>
    <name>groundscope::TimelineDock</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Run this image to see its answer token by token.</source>
        <translation>Ejecute esta imagen para ver su respuesta token a token.</translation>
    </message>
    <message>
        <source>Previous noun phrase</source>
        <translation>Sintagma nominal anterior</translation>
    </message>
    <message>
        <source>Previous noun phrase (&lt;)</source>
        <translation>Sintagma nominal anterior (&lt;)</translation>
    </message>
    <message>
        <source>Previous token</source>
        <translation>Token anterior</translation>
    </message>
    <message>
        <source>Previous token (,)</source>
        <translation>Token anterior (,)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the answer (K)</source>
        <translation>Reproducir la respuesta (K)</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Token siguiente</translation>
    </message>
    <message>
        <source>Next token (.)</source>
        <translation>Token siguiente (.)</translation>
    </message>
    <message>
        <source>Next noun phrase</source>
        <translation>Sintagma nominal siguiente</translation>
    </message>
    <message>
        <source>Next noun phrase (&gt;)</source>
        <translation>Sintagma nominal siguiente (&gt;)</translation>
    </message>
    <message>
        <source>Height of the bars</source>
        <translation>Altura de las barras</translation>
    </message>
    <message>
        <source>This answer was stored as text only, without its tokens.</source>
        <translation>Esta respuesta se guardó solo como texto, sin sus tokens.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause (K)</source>
        <translation>Pausa (K)</translation>
    </message>
    <message>
        <source>Drag along for the map of each token</source>
        <translation>Arrastre para ver el mapa de cada token</translation>
    </message>
</context>
<context>
    <name>groundscope::TokenTimeline</name>
    <message>
        <source>%1 · %2 %</source>
        <comment>number of the noun phrase, place in the answer</comment>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>Tokens de la respuesta</translation>
    </message>
    <message>
        <source>noun phrase %1, “%2”, at %3 % of the answer</source>
        <translation>sintagma nominal %1, «%2», al %3&#xa0;% de la respuesta</translation>
    </message>
    <message>
        <source>Token %1 of %2: “%3”</source>
        <translation>Token %1 de %2: «%3»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made in step %1, vocabulary number %2</source>
        <translation>Generado en el paso %1, número de vocabulario %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s); none is chosen</source>
        <translation>
            <numerusform>%n token; ninguno elegido</numerusform>
            <numerusform>%n tokens; ninguno elegido</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::ToolHint</name>
    <message>
        <source>What the tool does next</source>
        <translation>Qué hace después la herramienta</translation>
    </message>
    <message>
        <source>Effect of the edit</source>
        <translation>Efecto de la edición</translation>
    </message>
</context>
<context>
    <name>groundscope::TourBubble</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;End the Tour</source>
        <translation>T&amp;erminar el recorrido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>groundscope::TourDesk</name>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>&amp;Hacer el recorrido</translation>
    </message>
    <message>
        <source>The samples</source>
        <translation>Las muestras</translation>
    </message>
    <message>
        <source>Each line is an image with its question. IoU tells how well the best mask fits the ground truth. D and A go to the next and the previous one.</source>
        <translation>Cada línea es una imagen con su pregunta. La IoU indica lo bien que la mejor máscara encaja con el ground truth. D y A van a la siguiente y a la anterior.</translation>
    </message>
    <message>
        <source>What the model said</source>
        <translation>Lo que dijo el modelo</translation>
    </message>
    <message>
        <source>The underlined words are noun phrases. Click one, or press &lt; and &gt;, to see where the model looked when it wrote it.</source>
        <translation>Las palabras subrayadas son sintagmas nominales. Haga clic en uno, o pulse &lt; y &gt;, para ver dónde miraba el modelo al escribirlo.</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Dónde miró</translation>
    </message>
    <message>
        <source>Orange is attention; the ring is its peak. From there SAM draws the masks. G, H and V hide and show the ground truth, the heat map and the mask.</source>
        <translation>El naranja es la atención; el anillo es su pico. Desde ahí SAM dibuja las máscaras. G, H y V ocultan y muestran el ground truth, el mapa de calor y la máscara.</translation>
    </message>
    <message>
        <source>The masks of the phrase</source>
        <translation>Las máscaras del sintagma</translation>
    </message>
    <message>
        <source>Three masks per phrase, with the IoU that SAM predicts and the true one. 1, 2 and 3 choose one; O shows the one that the oracle chose.</source>
        <translation>Tres máscaras por sintagma, con la IoU que predice SAM y la real. 1, 2 y 3 eligen una; O muestra la que eligió el oráculo.</translation>
    </message>
    <message>
        <source>Four workspaces</source>
        <translation>Cuatro espacios de trabajo</translation>
    </message>
    <message>
        <source>Inspect one answer, audit many, annotate the ground truth, analyse the whole run. Ctrl+Shift+P finds every command by its name.</source>
        <translation>Inspeccionar una respuesta, auditar muchas, anotar el ground truth, analizar toda la ejecución. Ctrl+Mayús+P encuentra cada comando por su nombre.</translation>
    </message>
    <message>
        <source>New here? Five steps show what is where on this demo.</source>
        <translation>¿Es nuevo aquí? Cinco pasos muestran qué hay en cada sitio en esta demo.</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
</context>
<context>
    <name>groundscope::TournamentDesk</name>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>The judge was the loaded model, and none is loaded now. Run one image (F5) first: its models stay in memory.</source>
        <translation>El juez era el modelo cargado, y ahora no hay ninguno cargado. Ejecute primero una imagen (F5): sus modelos quedan en memoria.</translation>
    </message>
    <message>
        <source>Set up an endpoint first (Run Settings). Nothing is sent before you have seen how much it would be.</source>
        <translation>Configure primero un endpoint (Ajustes de ejecución). No se envía nada antes de que haya visto cuánto sería.</translation>
    </message>
    <message>
        <source>Replay This Match</source>
        <translation>Repetir este enfrentamiento</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <translation>Se enviarían a %1: %2.</translation>
    </message>
    <message>
        <source>The question holds the expression and pictures with one mask each. The reply is shown and not stored.</source>
        <translation>La petición contiene la expresión e imágenes con una máscara cada una. La respuesta se muestra y no se guarda.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Asked again just now; not stored in the run.</source>
        <translation>Preguntado de nuevo ahora mismo; no guardado en la ejecución.</translation>
    </message>
</context>
<context>
    <name>groundscope::TournamentDock</name>
    <message>
        <source>Tournament</source>
        <translation>Torneo</translation>
    </message>
    <message>
        <source>Selector whose judge was asked</source>
        <translation>Selector cuyo juez fue consultado</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>Orden de las imágenes</translation>
    </message>
    <message>
        <source>Matches, the one that decided first</source>
        <translation>Enfrentamientos, primero el decisivo</translation>
    </message>
    <message>
        <source>Match, and its pictures in the order shown</source>
        <translation>Enfrentamiento, y sus imágenes en el orden mostrado</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>What was asked and replied in this match</source>
        <translation>Qué se preguntó y respondió en este enfrentamiento</translation>
    </message>
    <message>
        <source>In the same order</source>
        <translation>En el mismo orden</translation>
    </message>
    <message>
        <source>In reverse order</source>
        <translation>En orden inverso</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Mezclado</translation>
    </message>
    <message>
        <source>Re&amp;play This Match</source>
        <translation>Re&amp;petir este enfrentamiento</translation>
    </message>
    <message>
        <source>State of the replay</source>
        <translation>Estado de la repetición</translation>
    </message>
    <message>
        <source>No judge was asked about this image.</source>
        <translation>No se consultó a ningún juez sobre esta imagen.</translation>
    </message>
    <message>
        <source>Run this image to see how its masks compete before a judge.</source>
        <translation>Ejecute esta imagen para ver cómo compiten sus máscaras ante un juez.</translation>
    </message>
    <message>
        <source>a mask that is not there</source>
        <translation>una máscara que no existe</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>%1: taken %2</source>
        <translation>%1: tomada %2</translation>
    </message>
    <message>
        <source>%1: nothing taken</source>
        <translation>%1: nada tomado</translation>
    </message>
    <message>
        <source>%1 ✓ taken</source>
        <translation>%1 ✓ tomada</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Replayed: taken %1</source>
        <translation>Repetido: tomada %1</translation>
    </message>
    <message>
        <source>In another order: taken %1</source>
        <translation>En otro orden: tomada %1</translation>
    </message>
    <message>
        <source>another choice</source>
        <translation>otra elección</translation>
    </message>
    <message>
        <source>Asked again in another order: %1 of %2 gave another choice</source>
        <translation>Preguntado de nuevo en otro orden: %1 de %2 dieron otra elección</translation>
    </message>
</context>
<context>
    <name>groundscope::TrialDesk</name>
    <message>
        <source>The run&apos;s own result. Tried out: %1.</source>
        <translation>El resultado de la propia ejecución. Probado: %1.</translation>
    </message>
    <message>
        <source>Tried out, not stored in the run: %1.</source>
        <translation>Probado, no guardado en la ejecución: %1.</translation>
    </message>
</context>
<context>
    <name>groundscope::UnlockDialog</name>
    <message>
        <source>Unlock Ground Truth</source>
        <translation>Desbloquear ground truth</translation>
    </message>
    <message>
        <source>Every correction is signed with your name and can be taken back. The benchmark&apos;s own files stay as they are. You are asked once.</source>
        <translation>Cada corrección se firma con su nombre y se puede deshacer. Los archivos propios del benchmark quedan como están. Se le pregunta una sola vez.</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Su nombre o iniciales</translation>
    </message>
    <message>
        <source>Reason of the corrections</source>
        <translation>Motivo de las correcciones</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>puede quedar vacío</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
</context>
<context>
    <name>groundscope::VerdictPage</name>
    <message>
        <source>Probing 1: question and options</source>
        <translation>Probing 1: pregunta y opciones</translation>
    </message>
    <message>
        <source>Probing 2: identify the expression</source>
        <translation>Probing 2: identificar la expresión</translation>
    </message>
    <message>
        <source>Probing 3: answer by letter</source>
        <translation>Probing 3: responder por letra</translation>
    </message>
    <message>
        <source>Probing %1</source>
        <translation>Probing %1</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ correcta</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ incorrecta</translation>
    </message>
    <message>
        <source>Answer under review</source>
        <translation>Respuesta en revisión</translation>
    </message>
    <message>
        <source>Y right, N wrong, S skip</source>
        <translation>Y correcta, N incorrecta, S omitir</translation>
    </message>
    <message>
        <source>Answer to review</source>
        <translation>Respuesta por revisar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation>Respuesta del modelo</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>Other probings</source>
        <translation>Otros probings</translation>
    </message>
    <message>
        <source>Answers to the other probings</source>
        <translation>Respuestas a los otros probings</translation>
    </message>
    <message>
        <source>✓ Right (Y)</source>
        <translation>✓ Correcta (Y)</translation>
    </message>
    <message>
        <source>✗ Wrong (N)</source>
        <translation>✗ Incorrecta (N)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Omitir (S)</translation>
    </message>
    <message>
        <source>✓ %1 – correct</source>
        <translation>✓ %1 – correcta</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Solución: %1</translation>
    </message>
    <message>
        <source>Identify: %1</source>
        <translation>Identificar: %1</translation>
    </message>
    <message>
        <source>There is no answer to review for this image.</source>
        <translation>No hay respuesta que revisar para esta imagen.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Otras ejecuciones</translation>
    </message>
    <message>
        <source>Answers of other runs</source>
        <translation>Respuestas de otras ejecuciones</translation>
    </message>
</context>
<context>
    <name>groundscope::WhatIfDesk</name>
    <message>
        <source>The model is asked…</source>
        <translation>Consultando al modelo…</translation>
    </message>
    <message>
        <source>No models are chosen.</source>
        <translation>No hay modelos elegidos.</translation>
    </message>
</context>
<context>
    <name>groundscope::WhatIfDialog</name>
    <message>
        <source>No noun phrase was found.</source>
        <translation>No se encontró ningún sintagma nominal.</translation>
    </message>
    <message>
        <source>No mask was made.</source>
        <translation>No se generó ninguna máscara.</translation>
    </message>
    <message>
        <source>“%1” at %2 %</source>
        <translation>«%1» al %2&#xa0;%</translation>
    </message>
    <message>
        <source>Best: %1, IoU %2</source>
        <translation>Mejor: %1, IoU %2</translation>
    </message>
    <message>
        <source>Likeliest: %1</source>
        <translation>Más probable: %1</translation>
    </message>
    <message>
        <source>In the run</source>
        <translation>En la ejecución</translation>
    </message>
    <message>
        <source>This try</source>
        <translation>Esta prueba</translation>
    </message>
    <message>
        <source>&amp;Question to the model; the run stays as it is:</source>
        <translation>&amp;Pregunta al modelo; la ejecución queda como está:</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Consultar</translation>
    </message>
    <message>
        <source>Ask the model (Ctrl+Enter)</source>
        <translation>Consultar al modelo (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>As in the &amp;Run</source>
        <translation>Como en la &amp;ejecución</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Tries of this session</source>
        <translation>Pruebas de esta sesión</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>Sintagma nominal</translation>
    </message>
    <message>
        <source>At %</source>
        <translation>Inicio %</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Cop&amp;y the Tries</source>
        <translation>Copiar las prue&amp;bas</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>What If: Image %1</source>
        <translation>Qué pasaría si: imagen %1</translation>
    </message>
    <message>
        <source>The run has no answer for this image.</source>
        <translation>La ejecución no tiene respuesta para esta imagen.</translation>
    </message>
    <message>
        <source>Change the question and ask.</source>
        <translation>Cambie la pregunta y consulte al modelo.</translation>
    </message>
</context>
<context>
    <name>groundscope::Workspace</name>
    <message>
        <source>No images here</source>
        <translation>No hay imágenes aquí</translation>
    </message>
    <message>
        <source>This folder holds no image that can be opened. Choose another one.</source>
        <translation>Esta carpeta no contiene ninguna imagen que se pueda abrir. Elija otra.</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>The model is reading the image…</source>
        <translation>El modelo está leyendo la imagen…</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Respuesta completa</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pico</translation>
    </message>
    <message>
        <source>The masks follow the answer…</source>
        <translation>Las máscaras siguen a la respuesta…</translation>
    </message>
    <message>
        <source>The answer has no noun phrase, so there is nothing to segment.</source>
        <translation>La respuesta no tiene sintagmas nominales, así que no hay nada que segmentar.</translation>
    </message>
    <message>
        <source>This image has no masks yet: its run ended after the stage “%1”.</source>
        <translation>Esta imagen aún no tiene máscaras: su ejecución terminó tras la etapa «%1».</translation>
    </message>
    <message>
        <source>There is no mask for this noun phrase.</source>
        <translation>No hay máscara para este sintagma nominal.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>The ground truth of this image is empty</source>
        <translation>El ground truth de esta imagen está vacío</translation>
    </message>
    <message>
        <source>%1: no mask (%2)</source>
        <translation>%1: sin máscara (%2)</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>noun phrase “%1”</source>
        <translation>sintagma nominal «%1»</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation>máscara %1 de %2</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>the choice of: %1</source>
        <translation>la elección de: %1</translation>
    </message>
    <message>
        <source>chosen by the oracle</source>
        <translation>elegida por el oráculo</translation>
    </message>
</context>
<context>
    <name>groundscope::WriteBuildDialog</name>
    <message>
        <source>Write Benchmark</source>
        <translation>Escribir benchmark</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>Whose decisions count &amp;first</source>
        <translation>Decisiones que cuentan &amp;primero</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>Carpeta &amp;nueva</translation>
    </message>
    <message>
        <source>Questions nobody has decided are left out. Pictures are copied into the folder.</source>
        <translation>Las preguntas que nadie ha decidido se omiten. Las imágenes se copian en la carpeta.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
</context>
</TS>
