<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AnnotationEditor</name>
    <message>
        <source>Waiting for the segmenter. Backspace takes the last point back, Esc drops the prompt.</source>
        <translation>Warten auf den Segmentierer. Rücktaste nimmt den letzten Punkt zurück, Esc verwirft die Eingabe.</translation>
    </message>
    <message>
        <source>Drag a box around the object; then clicks correct it.</source>
        <translation>Kasten um das Objekt ziehen; Klicks verbessern danach.</translation>
    </message>
    <message>
        <source>Click on the object; the right button or Shift marks what does not belong to it.</source>
        <translation>Auf das Objekt klicken; rechte Taste oder Umschalt markiert, was nicht dazugehört.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Drag erases, with Ctrl it paints; the wheel or [ and ] change the size (%1).</source>
        <translation>Ziehen radiert, mit Strg malt es; Mausrad oder [ und ] ändern die Größe (%1).</translation>
    </message>
    <message>
        <source>Drag paints on the selected shape, with Ctrl it erases; the wheel or [ and ] change the size (%1).</source>
        <translation>Ziehen malt auf die gewählte Form, mit Strg radiert es; Mausrad oder [ und ] ändern die Größe (%1).</translation>
    </message>
    <message>
        <source>Ground truth is locked: Ctrl+L unlocks it.</source>
        <translation>Ground Truth ist gesperrt: Strg+L entsperrt sie.</translation>
    </message>
    <message>
        <source>Drag moves the vertex, with Ctrl onto a neighbour; Alt+Shift+click removes it, Ctrl+click selects more.</source>
        <translation>Ziehen verschiebt die Ecke, mit Strg auf einen Nachbarn; Alt+Umschalt+Klick entfernt sie, Strg+Klick wählt weitere.</translation>
    </message>
    <message>
        <source>Drag or Alt+click inserts a vertex.</source>
        <translation>Ziehen oder Alt+Klick fügt eine Ecke ein.</translation>
    </message>
    <message>
        <source>Drag the grip or Ctrl+drag moves the shape, arrows nudge it, a drag around vertices selects them.</source>
        <translation>Ziehen am Griff oder Strg+Ziehen verschiebt die Form, Pfeiltasten rücken sie, Ziehen um Ecken wählt diese.</translation>
    </message>
    <message>
        <source>A drag through a shape cuts it; clicks draw a line with corners.</source>
        <translation>Ziehen durch eine Form teilt sie; Klicks zeichnen eine Linie mit Ecken.</translation>
    </message>
    <message>
        <source>Enter or a double click cuts; Backspace takes the last vertex back.</source>
        <translation>Enter oder Doppelklick teilt; Rücktaste nimmt die letzte Ecke zurück.</translation>
    </message>
    <message>
        <source>Take it
(Enter)</source>
        <translation>Nehmen
(Enter)</translation>
    </message>
    <message>
        <source>Mask %1 of %2, predicted IoU %3: 1, 2, 3 choose, Enter takes it; more points correct it, Esc drops it.</source>
        <translation>Maske %1 von %2, vorhergesagte IoU %3: 1, 2, 3 wählen, Enter übernimmt; weitere Punkte verbessern, Esc verwirft.</translation>
    </message>
    <message>
        <source>Drag draws an ellipse, with Shift a circle. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>Ziehen zeichnet eine Ellipse, mit Umschalt einen Kreis. Strg oder J vereinigt mit der gewählten Form, Alt oder C schneidet aus.</translation>
    </message>
    <message>
        <source>Drag draws a rectangle, with Shift a square. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>Ziehen zeichnet ein Rechteck, mit Umschalt ein Quadrat. Strg oder J vereinigt mit der gewählten Form, Alt oder C schneidet aus.</translation>
    </message>
    <message>
        <source>Click sets vertices, a drag draws freehand. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>Klicks setzen Ecken, Ziehen zeichnet freihändig. Strg oder J vereinigt mit der gewählten Form, Alt oder C schneidet aus.</translation>
    </message>
    <message>
        <source>Shift keeps to 45 degrees, Ctrl to neighbours; Backspace takes a vertex back, Esc drops it.</source>
        <translation>Umschalt hält 45 Grad, Strg fängt Nachbarn; Rücktaste nimmt eine Ecke zurück, Esc verwirft.</translation>
    </message>
    <message>
        <source>Enter, double click or the first vertex finishes; Backspace takes a vertex back, Esc drops it.</source>
        <translation>Enter, Doppelklick oder die erste Ecke beendet; Rücktaste nimmt eine Ecke zurück, Esc verwirft.</translation>
    </message>
    <message>
        <source>Click selects a shape, a drag several; P draws a polygon, Q asks the segmenter.</source>
        <translation>Klick wählt eine Form, Ziehen mehrere; P zeichnet ein Polygon, Q fragt den Segmentierer.</translation>
    </message>
</context>
<context>
    <name>AuditActions</name>
    <message>
        <source>Choices &amp;Side by Side</source>
        <translation>Wahlen &amp;nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Error Overlay (TP, FP, FN)</source>
        <translation>F&amp;ehler zeigen (TP, FP, FN)</translation>
    </message>
    <message>
        <source>Verdict &amp;1: First or Left Better</source>
        <translation>Urteil &amp;1: erste oder linke besser</translation>
    </message>
    <message>
        <source>Verdict &amp;2: Second or Right Better</source>
        <translation>Urteil &amp;2: zweite oder rechte besser</translation>
    </message>
    <message>
        <source>Verdict &amp;3: Both Fine</source>
        <translation>Urteil &amp;3: beide gut</translation>
    </message>
    <message>
        <source>Verdict &amp;4: Both Wrong</source>
        <translation>Urteil &amp;4: beide falsch</translation>
    </message>
    <message>
        <source>Verdict &amp;5: Ground Truth Problem</source>
        <translation>Urteil &amp;5: Ground Truth fraglich</translation>
    </message>
    <message>
        <source>&amp;Give Verdicts</source>
        <translation>&amp;Urteile abgeben</translation>
    </message>
    <message>
        <source>&amp;Clear the Verdict</source>
        <translation>Urteil &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Note on the Verdict</source>
        <translation>N&amp;otiz zum Urteil</translation>
    </message>
    <message>
        <source>&amp;Resume the Audit</source>
        <translation>Audit &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <translation>&amp;Blind</translation>
    </message>
    <message>
        <source>&amp;Tournament of the Judge</source>
        <translation>&amp;Turnier des Richters</translation>
    </message>
    <message>
        <source>Right Answer, &amp;Wrong Place</source>
        <translation>&amp;Richtige Antwort, falscher Ort</translation>
    </message>
    <message>
        <source>Wrong Answer, Right &amp;Place</source>
        <translation>F&amp;alsche Antwort, richtiger Ort</translation>
    </message>
    <message>
        <source>E&amp;xport Verdicts…</source>
        <translation>Urteile e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>&amp;Audit</translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation>Gr&amp;ünde</translation>
    </message>
    <message>
        <source>P&amp;airs of Masks</source>
        <translation>M&amp;askenpaare</translation>
    </message>
    <message>
        <source>&amp;Models Side by Side</source>
        <translation>&amp;Modelle nebeneinander</translation>
    </message>
    <message>
        <source>Heat Map Minus the First R&amp;un&apos;s</source>
        <translation>Heatmap min&amp;us die des ersten Laufs</translation>
    </message>
</context>
<context>
    <name>AuditLabels</name>
    <message>
        <source>Part of it only</source>
        <translation>Nur ein Teil davon</translation>
    </message>
    <message>
        <source>More than it</source>
        <translation>Mehr als das</translation>
    </message>
    <message>
        <source>Another object</source>
        <translation>Ein anderes Objekt</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation>Unsauberer Rand</translation>
    </message>
    <message>
        <source>Wrong phrase</source>
        <translation>Falsche Phrase</translation>
    </message>
    <message>
        <source>Point beside it</source>
        <translation>Punkt liegt daneben</translation>
    </message>
    <message>
        <source>Instance missing</source>
        <translation>Instanz fehlt</translation>
    </message>
    <message>
        <source>Expression unclear</source>
        <translation>Ausdruck unklar</translation>
    </message>
    <message>
        <source>Ground truth off</source>
        <translation>Ground Truth ungenau</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1 besser</translation>
    </message>
    <message>
        <source>Both fine</source>
        <translation>Beide gut</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Beide falsch</translation>
    </message>
    <message>
        <source>Ground truth problem</source>
        <translation>Ground Truth fraglich</translation>
    </message>
    <message>
        <source>No blind verdicts yet.</source>
        <translation>Noch keine blinden Urteile.</translation>
    </message>
    <message>
        <source>Blind verdicts: %1. Preferred: %2 %3, %4 %5.</source>
        <translation>Blinde Urteile: %1. Bevorzugt: %2 %3, %4 %5.</translation>
    </message>
    <message>
        <source>The mask on the left was preferred in %1 % of them.</source>
        <translation>In %1 % davon wurde die linke Maske bevorzugt.</translation>
    </message>
    <message>
        <source>The preferred mask had the higher IoU in %1 % of %2.</source>
        <translation>In %1 % von %2 hatte die bevorzugte Maske die höhere IoU.</translation>
    </message>
    <message>
        <source>No image was audited by both.</source>
        <translation>Kein Bild wurde von beiden geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) by both, %1 alike</source>
        <translation>
            <numerusform>%n Bild von beiden, %1 gleich</numerusform>
            <numerusform>%n Bilder von beiden, %1 gleich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildWindow</name>
    <message>
        <source>Benchmarks to build (*.gsbuild)</source>
        <translation>Benchmarks im Bau (*.gsbuild)</translation>
    </message>
</context>
<context>
    <name>CanvasRegions</name>
    <message>
        <source>ground truth shape %1 of %2</source>
        <translation>Ground-Truth-Form %1 von %2</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation>Maske %1 von %2</translation>
    </message>
    <message>
        <source>noun phrase “%1”</source>
        <translation>Nominalphrase „%1“</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>the choice of: %1</source>
        <translation>gewählt von: %1</translation>
    </message>
    <message>
        <source>token %1 of %2: “%3”</source>
        <translation>Token %1 von %2: „%3“</translation>
    </message>
</context>
<context>
    <name>ClickFigure</name>
    <message>
        <source>Which of the three masks counts</source>
        <translation>Welche der drei Masken zählt</translation>
    </message>
    <message>
        <source>best mask</source>
        <translation>beste Maske</translation>
    </message>
    <message>
        <source>mask SAM rates highest</source>
        <translation>von SAM am höchsten bewertete Maske</translation>
    </message>
    <message>
        <source>SAM&apos;s own rating</source>
        <translation>SAMs eigene Bewertung</translation>
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
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue–white–orange</source>
        <translation>Blau–Weiß–Orange</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>The blank before a PixMMVP expression reaches prompts, judges and word vectors, so that its determiner stays.</source>
        <translation>Das Leerzeichen vor einem Ausdruck von PixMMVP gelangt in Prompts, zu Richtern und Wortvektoren, sodass der Artikel stehen bleibt.</translation>
    </message>
    <message>
        <source>Expressions are trimmed.</source>
        <translation>Ausdrücke werden beschnitten.</translation>
    </message>
    <message>
        <source>Doubled quotes (&quot;&quot;Z&quot;&quot;) reach prompts.</source>
        <translation>Verdoppelte Anführungszeichen (&quot;&quot;Z&quot;&quot;) gelangen in Prompts.</translation>
    </message>
    <message>
        <source>Quotes are un-doubled.</source>
        <translation>Anführungszeichen werden einfach gesetzt.</translation>
    </message>
    <message>
        <source>Ids begin at 1 in answers, masks and meta lines, at 0 in selection rows.</source>
        <translation>Kennungen beginnen in Antworten, Masken und Metazeilen bei 1, in Auswahlzeilen bei 0.</translation>
    </message>
    <message>
        <source>Each file is read and written as it counts; inside there is one id.</source>
        <translation>Jede Datei wird gelesen und geschrieben, wie sie zählt; innen gibt es eine Kennung.</translation>
    </message>
    <message>
        <source>The first token&apos;s attention is that of the second-to-last prompt row.</source>
        <translation>Die Aufmerksamkeit des ersten Tokens ist die der vorletzten Zeile des Prompts.</translation>
    </message>
    <message>
        <source>It is that of the last prompt row, which produced the token.</source>
        <translation>Es ist die der letzten Zeile, die das Token erzeugt hat.</translation>
    </message>
    <message>
        <source>Scripts that keep the whole sequence use the row in which a token is the query.</source>
        <translation>Skripte, die die ganze Folge behalten, nehmen die Zeile, in der ein Token die Anfrage ist.</translation>
    </message>
    <message>
        <source>A token has the row that produced it.</source>
        <translation>Ein Token hat die Zeile, die es erzeugt hat.</translation>
    </message>
    <message>
        <source>As many output tokens as the prompt has ids are cut off.</source>
        <translation>So viele Ausgabe-Token, wie der Prompt Kennungen hat, werden abgeschnitten.</translation>
    </message>
    <message>
        <source>Only generated tokens are looked at, and all of them.</source>
        <translation>Nur erzeugte Token zählen, und zwar alle.</translation>
    </message>
    <message>
        <source>A phrase without tokens, or none left, stops the script.</source>
        <translation>Eine Phrase ohne Token, oder keine übrige, hält das Skript an.</translation>
    </message>
    <message>
        <source>They count as no phrases.</source>
        <translation>Sie zählen als keine Phrasen.</translation>
    </message>
    <message>
        <source>It is an empty prediction: 1 when the object is not there.</source>
        <translation>Es ist eine leere Vorhersage: 1, wenn das Objekt fehlt.</translation>
    </message>
    <message>
        <source>Phrases and answers that hold the separators break the meta file&apos;s lines.</source>
        <translation>Phrasen und Antworten mit Trennzeichen zerbrechen die Zeilen der Metadatei.</translation>
    </message>
    <message>
        <source>They are read to the end, and line breaks are written as blanks.</source>
        <translation>Sie werden bis zum Ende gelesen, Zeilenumbrüche als Leerzeichen geschrieben.</translation>
    </message>
    <message>
        <source>Of equally good candidates the last one wins, also when all IoUs are 0.</source>
        <translation>Von gleich guten Kandidaten gewinnt der letzte, auch wenn alle IoU 0 sind.</translation>
    </message>
    <message>
        <source>The first one wins; when no candidate touches the target none is chosen.</source>
        <translation>Der erste gewinnt; berührt keiner das Ziel, wird keiner gewählt.</translation>
    </message>
    <message>
        <source>The oracle scores 1 where the object is not there.</source>
        <translation>Das Orakel erhält 1, wo das Objekt fehlt.</translation>
    </message>
    <message>
        <source>Kept; the mean over images with a target is always beside it.</source>
        <translation>Bleibt so; das Mittel über Bilder mit Ziel steht immer daneben.</translation>
    </message>
    <message>
        <source>Thresholds and seed words are read and not used.</source>
        <translation>Schwellen und Startwörter werden gelesen und nicht benutzt.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Selection takes pictures in the folder&apos;s order, and replies beyond them crash or wrap.</source>
        <translation>Die Auswahl nimmt Bilder in der Reihenfolge des Ordners; Antworten darüber hinaus stürzen ab oder zählen von hinten.</translation>
    </message>
    <message>
        <source>Pictures are sorted, replies checked: out of range is the first picture, flagged.</source>
        <translation>Bilder werden sortiert, Antworten geprüft: außerhalb ist es das erste Bild, mit Vermerk.</translation>
    </message>
    <message>
        <source>The folder of a selected file is put before it twice.</source>
        <translation>Der Ordner einer gewählten Datei wird zweimal davorgesetzt.</translation>
    </message>
    <message>
        <source>The base name is looked up in the folder of predictions.</source>
        <translation>Der Dateiname wird im Ordner der Vorhersagen gesucht.</translation>
    </message>
    <message>
        <source>The failure histogram counts an IoU of exactly 0.5 as failure, swaps two labels and stops at NONE.</source>
        <translation>Das Fehlerdiagramm zählt eine IoU von genau 0,5 als Fehler, vertauscht zwei Namen und hält bei NONE an.</translation>
    </message>
    <message>
        <source>0.5 succeeds. Labels by meaning and NONE as empty prediction are settled for good.</source>
        <translation>0,5 gelingt. Namen nach Bedeutung und NONE als leere Vorhersage gelten immer.</translation>
    </message>
    <message>
        <source>Predictions of single-mask models belong to images by their position in a sorted list.</source>
        <translation>Vorhersagen von Modellen mit einer Maske gehören durch ihre Stelle in einer sortierten Liste zu Bildern.</translation>
    </message>
    <message>
        <source>They belong by id.</source>
        <translation>Sie gehören nach Kennung.</translation>
    </message>
    <message>
        <source>Pairs of objects are split at every comma; the boxed one is practically always the first.</source>
        <translation>Objektpaare werden an jedem Komma geteilt; das umrahmte ist praktisch immer das erste.</translation>
    </message>
    <message>
        <source>Pairs are read by their grammar; the boxed one is that before the words in the question.</source>
        <translation>Paare werden nach ihrer Grammatik gelesen; das umrahmte steht in der Frage vor den Worten.</translation>
    </message>
    <message>
        <source>A PixCV-Bench prediction of another size is resized and its partial pixels are lost.</source>
        <translation>Eine Vorhersage anderer Größe für PixCV-Bench wird skaliert und verliert angeschnittene Pixel.</translation>
    </message>
    <message>
        <source>A pixel that is at least half covered stays.</source>
        <translation>Ein mindestens halb bedecktes Pixel bleibt.</translation>
    </message>
    <message>
        <source>The judge&apos;s accuracy pairs neighbouring PixCV-Bench items, which are unrelated.</source>
        <translation>Die Quote des Richters paart benachbarte Aufgaben von PixCV-Bench, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>PixCV-Bench is scored item by item.</source>
        <translation>PixCV-Bench wird einzeln gezählt.</translation>
    </message>
    <message>
        <source>One ADE item has no target, two COCO pairs have one mask, some masks occur twice.</source>
        <translation>Eine Aufgabe aus ADE hat kein Ziel, zwei Paare aus COCO haben eine Maske, einige Masken kommen doppelt vor.</translation>
    </message>
    <message>
        <source>The data check shows them; a union does not mind.</source>
        <translation>Die Datenprüfung zeigt sie; einer Vereinigung ist es gleich.</translation>
    </message>
    <message>
        <source>The mask of an image without annotation is width x height.</source>
        <translation>Die Maske eines Bildes ohne Annotation ist Breite x Höhe.</translation>
    </message>
    <message>
        <source>It is height x width.</source>
        <translation>Sie ist Höhe x Breite.</translation>
    </message>
    <message>
        <source>Masks that should be drawn red are blue.</source>
        <translation>Masken, die rot sein sollen, sind blau.</translation>
    </message>
    <message>
        <source>They are red.</source>
        <translation>Sie sind rot.</translation>
    </message>
    <message>
        <source>Judges get PNG pictures that say they are JPEG.</source>
        <translation>Richter bekommen PNG-Bilder, die sich JPEG nennen.</translation>
    </message>
    <message>
        <source>The true type is sent.</source>
        <translation>Der wahre Typ wird gesendet.</translation>
    </message>
    <message>
        <source>Maps of models that do not pad are cropped as if they did.</source>
        <translation>Karten von Modellen, die nicht auffüllen, werden beschnitten, als täten sie es.</translation>
    </message>
    <message>
        <source>The model says whether its map is padded.</source>
        <translation>Das Modell sagt, ob seine Karte aufgefüllt ist.</translation>
    </message>
    <message>
        <source>The letter probing of Cambrian makes masks too.</source>
        <translation>Die Buchstaben-Frageform von Cambrian erzeugt auch Masken.</translation>
    </message>
    <message>
        <source>It ends with the answer.</source>
        <translation>Sie endet mit der Antwort.</translation>
    </message>
    <message>
        <source>The question extension of a row stays for rows that have none.</source>
        <translation>Der Fragezusatz einer Zeile gilt auch für Zeilen ohne einen.</translation>
    </message>
    <message>
        <source>It is read row by row.</source>
        <translation>Er wird Zeile für Zeile gelesen.</translation>
    </message>
    <message>
        <source>The k-th maximum is a pixel beside the first.</source>
        <translation>Das k-te Maximum ist ein Pixel neben dem ersten.</translation>
    </message>
    <message>
        <source>For k above 1 it is the k-th local maximum of the grid.</source>
        <translation>Für k über 1 ist es der k-te Gipfel des Gitters.</translation>
    </message>
    <message>
        <source>The box baseline takes boxes of the padded square for boxes of the image.</source>
        <translation>Der Rahmenvergleich nimmt Rahmen des aufgefüllten Quadrats für Rahmen des Bildes.</translation>
    </message>
    <message>
        <source>Boxes are mapped through the padding; unreadable ones are an empty mask.</source>
        <translation>Rahmen werden durch die Auffüllung umgerechnet; unlesbare sind eine leere Maske.</translation>
    </message>
    <message>
        <source>The demo stops beyond ten phrases; a reply it cannot read selects the last picture.</source>
        <translation>Die Demo hält nach zehn Phrasen an; eine unlesbare Antwort wählt das letzte Bild.</translation>
    </message>
    <message>
        <source>Any number of phrases; such a reply is the first picture, flagged.</source>
        <translation>Beliebig viele Phrasen; eine solche Antwort ist das erste Bild, mit Vermerk.</translation>
    </message>
    <message>
        <source>A failing endpoint is asked for ever.</source>
        <translation>Ein versagender Endpunkt wird ewig gefragt.</translation>
    </message>
    <message>
        <source>Retries are bounded and can be cancelled.</source>
        <translation>Wiederholungen sind begrenzt und abbrechbar.</translation>
    </message>
    <message>
        <source>Files are written under one model name and evaluated under another.</source>
        <translation>Dateien werden unter einem Modellnamen geschrieben und unter einem anderen ausgewertet.</translation>
    </message>
    <message>
        <source>The label is free and stored with the run.</source>
        <translation>Der Name ist frei und steht im Lauf.</translation>
    </message>
    <message>
        <source>A judge&apos;s reply with white space around it is no verdict.</source>
        <translation>Eine Antwort des Richters mit Leerraum darum ist kein Urteil.</translation>
    </message>
    <message>
        <source>Replies are trimmed first.</source>
        <translation>Antworten werden zuerst beschnitten.</translation>
    </message>
    <message>
        <source>&quot;a. open&quot;, &quot;(a) open&quot; and &quot;The answer is: b&quot; are no letters.</source>
        <translation>„a. open“, „(a) open“ und „The answer is: b“ sind keine Buchstaben.</translation>
    </message>
    <message>
        <source>They are.</source>
        <translation>Sie sind welche.</translation>
    </message>
    <message>
        <source>Attention is rounded to half precision.</source>
        <translation>Die Aufmerksamkeit wird auf halbe Genauigkeit gerundet.</translation>
    </message>
    <message>
        <source>It stays float32.</source>
        <translation>Sie bleibt float32.</translation>
    </message>
    <message>
        <source>Images without an expression go through models and selectors.</source>
        <translation>Bilder ohne Ausdruck gehen durch Modelle und Selektoren.</translation>
    </message>
    <message>
        <source>The second probing skips them, the first does not ground them.</source>
        <translation>Die zweite Frageform übergeht sie, die erste verankert sie nicht.</translation>
    </message>
    <message>
        <source>The judge sees the &lt;image&gt; marker inside the question.</source>
        <translation>Der Richter sieht die Marke &lt;image&gt; in der Frage.</translation>
    </message>
    <message>
        <source>It is taken out.</source>
        <translation>Sie wird entfernt.</translation>
    </message>
    <message>
        <source>Questions and expressions are joined by their row.</source>
        <translation>Fragen und Ausdrücke werden über ihre Zeile verbunden.</translation>
    </message>
    <message>
        <source>They are joined by Index.</source>
        <translation>Sie werden über Index verbunden.</translation>
    </message>
    <message>
        <source>A cleaned Objects.csv makes None a missing value.</source>
        <translation>Eine bereinigte Objects.csv macht None zu einem fehlenden Wert.</translation>
    </message>
    <message>
        <source>A trimmed None or an empty cell is no expression.</source>
        <translation>Ein beschnittenes None oder eine leere Zelle ist kein Ausdruck.</translation>
    </message>
    <message>
        <source>An image without phrases has a file that is never matched, and scores 0 even when the object is not there.</source>
        <translation>Ein Bild ohne Phrasen hat eine Datei, die nie zugeordnet wird, und erhält 0, auch wenn das Objekt fehlt.</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Lock Ground Truth</source>
        <translation>Ground Truth &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Save Corrections Now</source>
        <translation>Korrekturen &amp;jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Copy Shapes</source>
        <translation>Formen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste Shapes</source>
        <translation>Formen &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate Shapes</source>
        <translation>Formen &amp;duplizieren</translation>
    </message>
    <message>
        <source>Dele&amp;te Vertices or Shapes</source>
        <translation>Ecken oder Formen &amp;löschen</translation>
    </message>
    <message>
        <source>Select &amp;All Shapes</source>
        <translation>&amp;Alle Formen wählen</translation>
    </message>
    <message>
        <source>&amp;Edit Label or Expression</source>
        <translation>&amp;Beschriftung oder Ausdruck bearbeiten</translation>
    </message>
    <message>
        <source>Edit Te&amp;xts</source>
        <translation>Te&amp;xte bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Note on This Image</source>
        <translation>&amp;Notiz zu diesem Bild</translation>
    </message>
    <message>
        <source>Apply a Patc&amp;h…</source>
        <translation>Patc&amp;h anwenden …</translation>
    </message>
    <message>
        <source>Export Corrected &amp;Files…</source>
        <translation>Korrigierte &amp;Dateien ausgeben …</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation>&amp;Wählen und verschieben</translation>
    </message>
    <message>
        <source>Draw a &amp;Polygon</source>
        <translation>&amp;Polygon zeichnen</translation>
    </message>
    <message>
        <source>Draw a &amp;Rectangle</source>
        <translation>&amp;Rechteck zeichnen</translation>
    </message>
    <message>
        <source>Draw an &amp;Ellipse</source>
        <translation>&amp;Ellipse zeichnen</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pinsel</translation>
    </message>
    <message>
        <source>Er&amp;aser</source>
        <translation>R&amp;adierer</translation>
    </message>
    <message>
        <source>Split by a &amp;Line</source>
        <translation>Mit einer &amp;Linie teilen</translation>
    </message>
    <message>
        <source>Segment by Points (SA&amp;M)</source>
        <translation>Mit Punkten segmentieren (SA&amp;M)</translation>
    </message>
    <message>
        <source>Segment by a Bo&amp;x (SAM)</source>
        <translation>Mit einem &amp;Kasten segmentieren (SAM)</translation>
    </message>
    <message>
        <source>S&amp;witch between Drawing and Selecting</source>
        <translation>Zwischen &amp;Zeichnen und Wählen wechseln</translation>
    </message>
    <message>
        <source>&amp;Unite</source>
        <translation>&amp;Vereinigen</translation>
    </message>
    <message>
        <source>Subtract from the &amp;First Selected</source>
        <translation>Von der z&amp;uerst gewählten abziehen</translation>
    </message>
    <message>
        <source>&amp;Intersect</source>
        <translation>S&amp;chneiden</translation>
    </message>
    <message>
        <source>Fill &amp;Holes</source>
        <translation>Löcher &amp;füllen</translation>
    </message>
    <message>
        <source>Parts to Shapes</source>
        <translation>Teile zu Formen machen</translation>
    </message>
    <message>
        <source>Sm&amp;ooth</source>
        <translation>&amp;Glätten</translation>
    </message>
    <message>
        <source>S&amp;nap to Neighbours</source>
        <translation>An &amp;Nachbarn anlegen</translation>
    </message>
    <message>
        <source>Simplif&amp;y…</source>
        <translation>&amp;Vereinfachen …</translation>
    </message>
    <message>
        <source>Mark the Mask That Is Shown</source>
        <translation>Angezeigte Maske markieren</translation>
    </message>
    <message>
        <source>Mask into the &amp;Ground Truth</source>
        <translation>Maske in die &amp;Ground Truth</translation>
    </message>
    <message>
        <source>Unite Mask with the Selected Shape</source>
        <translation>Maske mit der gewählten Form vereinigen</translation>
    </message>
    <message>
        <source>Subtract Mask from the Selected Shape</source>
        <translation>Maske von der gewählten Form abziehen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Shapes</source>
        <translation>&amp;Formen</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>&amp;Join What Is Drawn to the Selected Shape</source>
        <translation>Gezeichnetes mit der gewählten Form &amp;vereinigen</translation>
    </message>
    <message>
        <source>&amp;Cut What Is Drawn from the Selected Shape</source>
        <translation>Gezeichnetes aus der gewählten Form &amp;schneiden</translation>
    </message>
    <message>
        <source>Exp&amp;ort Corrections as a Patch…</source>
        <translation>Korrekturen als Patch &amp;ausgeben …</translation>
    </message>
</context>
<context>
    <name>EditLabels</name>
    <message>
        <source>Vertex moved</source>
        <translation>Ecke verschoben</translation>
    </message>
    <message>
        <source>Vertices moved</source>
        <translation>Ecken verschoben</translation>
    </message>
    <message>
        <source>Vertex inserted</source>
        <translation>Ecke eingefügt</translation>
    </message>
    <message>
        <source>Vertex deleted</source>
        <translation>Ecke gelöscht</translation>
    </message>
    <message>
        <source>Vertices deleted</source>
        <translation>Ecken gelöscht</translation>
    </message>
    <message>
        <source>Shape moved</source>
        <translation>Form verschoben</translation>
    </message>
    <message>
        <source>Nudged</source>
        <translation>Gerückt</translation>
    </message>
    <message>
        <source>Shape deleted</source>
        <translation>Form gelöscht</translation>
    </message>
    <message>
        <source>Shape duplicated</source>
        <translation>Form dupliziert</translation>
    </message>
    <message>
        <source>Shape pasted</source>
        <translation>Form eingefügt</translation>
    </message>
    <message>
        <source>Polygon drawn</source>
        <translation>Polygon gezeichnet</translation>
    </message>
    <message>
        <source>Polygon united</source>
        <translation>Polygon vereinigt</translation>
    </message>
    <message>
        <source>Polygon cut out</source>
        <translation>Polygon ausgeschnitten</translation>
    </message>
    <message>
        <source>Rectangle drawn</source>
        <translation>Rechteck gezeichnet</translation>
    </message>
    <message>
        <source>Rectangle united</source>
        <translation>Rechteck vereinigt</translation>
    </message>
    <message>
        <source>Rectangle cut out</source>
        <translation>Rechteck ausgeschnitten</translation>
    </message>
    <message>
        <source>Ellipse drawn</source>
        <translation>Ellipse gezeichnet</translation>
    </message>
    <message>
        <source>Ellipse united</source>
        <translation>Ellipse vereinigt</translation>
    </message>
    <message>
        <source>Ellipse cut out</source>
        <translation>Ellipse ausgeschnitten</translation>
    </message>
    <message>
        <source>Brushed</source>
        <translation>Gemalt</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Radiert</translation>
    </message>
    <message>
        <source>Segmented from points</source>
        <translation>Aus Punkten segmentiert</translation>
    </message>
    <message>
        <source>Segmented from a box</source>
        <translation>Aus einem Kasten segmentiert</translation>
    </message>
    <message>
        <source>Split by a line</source>
        <translation>Mit einer Linie geteilt</translation>
    </message>
    <message>
        <source>Parts made shapes</source>
        <translation>Teile zu Formen gemacht</translation>
    </message>
    <message>
        <source>Shapes united</source>
        <translation>Formen vereinigt</translation>
    </message>
    <message>
        <source>Shape subtracted</source>
        <translation>Form abgezogen</translation>
    </message>
    <message>
        <source>Shapes intersected</source>
        <translation>Formen geschnitten</translation>
    </message>
    <message>
        <source>Holes filled</source>
        <translation>Löcher gefüllt</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Geglättet</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>Vereinfacht</translation>
    </message>
    <message>
        <source>Snapped to neighbours</source>
        <translation>An Nachbarn angelegt</translation>
    </message>
    <message>
        <source>Mask made ground truth</source>
        <translation>Maske zur Ground Truth gemacht</translation>
    </message>
    <message>
        <source>Mask united</source>
        <translation>Maske vereinigt</translation>
    </message>
    <message>
        <source>Mask subtracted</source>
        <translation>Maske abgezogen</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>Beschriftung geändert</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Text geändert</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>Verweisender Ausdruck</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Mehrdeutig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Visual pattern</source>
        <translation>Visuelles Muster</translation>
    </message>
    <message>
        <source>Verdict on the answer</source>
        <translation>Urteil über die Antwort</translation>
    </message>
    <message>
        <source>Concept of a phrase</source>
        <translation>Konzept einer Phrase</translation>
    </message>
</context>
<context>
    <name>ErrorShapes</name>
    <message>
        <source>Both (TP)</source>
        <translation>Beide (TP)</translation>
    </message>
    <message>
        <source>Mask only (FP)</source>
        <translation>Nur Maske (FP)</translation>
    </message>
    <message>
        <source>Ground truth only (FN)</source>
        <translation>Nur Ground Truth (FN)</translation>
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
        <translation>Etwas Benötigtes fehlt. Prüfen Sie, ob die Datei vorhanden und erreichbar ist.</translation>
    </message>
    <message>
        <source>The system refused to read or write. Check permissions and free space.</source>
        <translation>Das System hat das Lesen oder Schreiben verweigert. Prüfen Sie Zugriffsrechte und freien Speicherplatz.</translation>
    </message>
    <message>
        <source>A file is damaged or not of the expected format.</source>
        <translation>Eine Datei ist beschädigt oder hat nicht das erwartete Format.</translation>
    </message>
    <message>
        <source>A value is outside its allowed range.</source>
        <translation>Ein Wert liegt außerhalb seines zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>This is understood, but this version cannot do it.</source>
        <translation>Das wird verstanden, aber diese Version kann es nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory. Try a smaller model, a 16-bit data type, or close other programs.</source>
        <translation>Der Speicher reicht nicht. Versuchen Sie ein kleineres Modell, einen 16-Bit-Datentyp, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
        <source>This is a defect of the program. Please report it with the details.</source>
        <translation>Das ist ein Fehler des Programms. Bitte melden Sie ihn mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>Somebody or something else changed this or holds it.</source>
        <translation>Jemand oder etwas anderes hat dies geändert oder hält es fest.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>A†, first probing, judged</source>
        <translation>A†, erste Frageform, beurteilt</translation>
    </message>
    <message>
        <source>A†, item by item</source>
        <translation>A†, einzeln gezählt</translation>
    </message>
    <message>
        <source>A, third probing, by letter</source>
        <translation>A, dritte Frageform, Buchstabe</translation>
    </message>
    <message>
        <source>A, item by item</source>
        <translation>A, einzeln gezählt</translation>
    </message>
    <message>
        <source>A, letters read leniently</source>
        <translation>A, Buchstaben großzügig gelesen</translation>
    </message>
    <message>
        <source>Masks, first probing</source>
        <translation>Masken, erste Frageform</translation>
    </message>
    <message>
        <source>Masks, box baseline</source>
        <translation>Masken, Rahmen als Vergleich</translation>
    </message>
    <message>
        <source>Masks, second probing</source>
        <translation>Masken, zweite Frageform</translation>
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
        <translation>Mit Ziel</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>mIoU %1 over %2 images; %3 over the %4 with a target</source>
        <translation>mIoU %1 über %2 Bilder; %3 über die %4 mit Ziel</translation>
    </message>
    <message>
        <source>Score S: %1</source>
        <translation>Wert S: %1</translation>
    </message>
    <message>
        <source>An upper bound: it looks at the ground truth.</source>
        <translation>Eine Obergrenze: Sie kennt die Referenz.</translation>
    </message>
    <message>
        <source>Where the oracle&apos;s phrase begins in the answer</source>
        <translation>Wo die Phrase des Orakels in der Antwort beginnt</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>phrase begins at %1</source>
        <translation>Phrase beginnt bei %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Concept of the oracle&apos;s phrase</source>
        <translation>Begriff der Phrase des Orakels</translation>
    </message>
    <message>
        <source>Concept of the oracle&apos;s phrase, by %1</source>
        <translation>Begriff der Phrase des Orakels, nach %1</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrasen</translation>
    </message>
    <message>
        <source>Other than objects</source>
        <translation>Anderes als Objekte</translation>
    </message>
    <message>
        <source>Phrase differs from the expression</source>
        <translation>Phrase weicht vom Ausdruck ab</translation>
    </message>
    <message>
        <source>Where the automatic choice loses</source>
        <translation>Wo die automatische Wahl verliert</translation>
    </message>
    <message>
        <source>Length of the answers</source>
        <translation>Länge der Antworten</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Probing %1, characters</source>
        <translation>Frageform %1, Zeichen</translation>
    </message>
    <message>
        <source>Probing %1, noun phrases</source>
        <translation>Frageform %1, Nominalphrasen</translation>
    </message>
    <message>
        <source>Visual pattern</source>
        <translation>Visuelles Muster</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
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
        <translation>%1 von %2 Paaren richtig</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 von %2 richtig</translation>
    </message>
    <message>
        <source>Answer right, mask right</source>
        <translation>Antwort richtig, Maske richtig</translation>
    </message>
    <message>
        <source>Answer wrong, mask right</source>
        <translation>Antwort falsch, Maske richtig</translation>
    </message>
    <message>
        <source>Answer right, mask wrong</source>
        <translation>Antwort richtig, Maske falsch</translation>
    </message>
    <message>
        <source>Answer wrong, mask wrong</source>
        <translation>Antwort falsch, Maske falsch</translation>
    </message>
</context>
<context>
    <name>ExchangeHtml</name>
    <message>
        <source>the picture as it is</source>
        <translation>das Bild, wie es ist</translation>
    </message>
    <message>
        <source>a mask that is not there</source>
        <translation>eine Maske, die es nicht gibt</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Genommen</translation>
    </message>
    <message>
        <source>⚠ Odd</source>
        <translation>⚠ Seltsam</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <source>&amp;Mark for the Figure</source>
        <translation>Für die Abbildung &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;New Figure</source>
        <translation>&amp;Neue Abbildung</translation>
    </message>
    <message>
        <source>&amp;Open Figure…</source>
        <translation>Abbildung ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save Figure</source>
        <translation>Abbildung &amp;speichern</translation>
    </message>
    <message>
        <source>Save Figure &amp;As…</source>
        <translation>Abbildung speichern &amp;unter …</translation>
    </message>
    <message>
        <source>E&amp;xport Figure…</source>
        <translation>Abbildung e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Copy the Page</source>
        <translation>Seite &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Tables of the Runs</source>
        <translation>&amp;Tabellen der Läufe</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>Abb&amp;ildung</translation>
    </message>
</context>
<context>
    <name>InspectActions</name>
    <message>
        <source>&amp;IoU of Every Point</source>
        <translation>&amp;IoU jedes Punktes</translation>
    </message>
    <message>
        <source>Layers and &amp;Heads</source>
        <translation>Schichten und &amp;Köpfe</translation>
    </message>
    <message>
        <source>Show the Run&apos;s &amp;Own Result</source>
        <translation>Ei&amp;genes Ergebnis des Laufs zeigen</translation>
    </message>
    <message>
        <source>Move the &amp;SAM Point</source>
        <translation>SAM-Punkt &amp;bewegen</translation>
    </message>
    <message>
        <source>Edit the &amp;Noun Phrases</source>
        <translation>Nominalphrasen b&amp;earbeiten</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Run</source>
        <translation>Zurück zum &amp;Lauf</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>Nominalphrasen</translation>
    </message>
    <message>
        <source>Attention maps</source>
        <translation>Aufmerksamkeitskarten</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Object not in the image</source>
        <translation>Objekt nicht im Bild</translation>
    </message>
    <message>
        <source>No referring expression</source>
        <translation>Kein verweisender Ausdruck</translation>
    </message>
    <message>
        <source>No ground truth</source>
        <translation>Keine Ground Truth</translation>
    </message>
    <message>
        <source>Sub-part</source>
        <translation>Unterteil</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganzes</translation>
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
        <translation>noch weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation>Orakel</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Attend and segment</source>
        <translation>Attend-and-Segment</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>noch etwa %n Tag</numerusform>
            <numerusform>noch etwa %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>chat endpoint</source>
        <translation>Chat-Endpunkt</translation>
    </message>
    <message>
        <source>loaded model</source>
        <translation>geladenes Modell</translation>
    </message>
    <message>
        <source>built-in rules</source>
        <translation>eingebaute Regeln</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation>importierte Datei</translation>
    </message>
    <message>
        <source>Oracle, pairs</source>
        <translation>Orakel, Paare</translation>
    </message>
    <message>
        <source>Predicted IoU</source>
        <translation>Vorhergesagte IoU</translation>
    </message>
    <message>
        <source>Several instances</source>
        <translation>Mehrere Instanzen</translation>
    </message>
    <message>
        <source>Single mask</source>
        <translation>Einzelne Maske</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>The mask that fits the ground truth best: an upper bound.</source>
        <translation>Die Maske, die am besten zur Referenz passt: eine Obergrenze.</translation>
    </message>
    <message>
        <source>The two masks whose union fits the ground truth best: an upper bound for two objects.</source>
        <translation>Die zwei Masken, deren Vereinigung am besten zur Referenz passt: eine Obergrenze für zwei Objekte.</translation>
    </message>
    <message>
        <source>The noun phrase most similar to the referring expression, by word vectors.</source>
        <translation>Die Nominalphrase, die dem Ausdruck nach Wortvektoren am ähnlichsten ist.</translation>
    </message>
    <message>
        <source>A judge is shown the masks and picks the one that fits the expression.</source>
        <translation>Ein Richter sieht die Masken und wählt die, die zum Ausdruck passt.</translation>
    </message>
    <message>
        <source>The mask for which Segment Anything predicts the highest IoU.</source>
        <translation>Die Maske, für die Segment Anything die höchste IoU vorhersagt.</translation>
    </message>
    <message>
        <source>Masks at several peaks of a noun phrase&apos;s heat map, united; the best phrase by ground truth.</source>
        <translation>Masken an mehreren Gipfeln der Heatmap einer Phrase, vereinigt; die beste Phrase nach der Referenz.</translation>
    </message>
    <message>
        <source>The only mask there is: of models that give one.</source>
        <translation>Die einzige Maske: von Modellen, die nur eine liefern.</translation>
    </message>
    <message>
        <source>The masks of the boxes that the model wrote.</source>
        <translation>Die Masken der Rahmen, die das Modell geschrieben hat.</translation>
    </message>
    <message>
        <source>Highest IoU with the ground truth</source>
        <translation>Höchste IoU mit der Referenz</translation>
    </message>
    <message>
        <source>The object is not in the image: no mask is right</source>
        <translation>Das Objekt ist nicht im Bild: Keine Maske ist richtig</translation>
    </message>
    <message>
        <source>No mask touches the ground truth</source>
        <translation>Keine Maske berührt die Referenz</translation>
    </message>
    <message>
        <source>There is no mask to choose from</source>
        <translation>Es gibt keine Maske zur Auswahl</translation>
    </message>
    <message>
        <source>There is no ground truth to compare with</source>
        <translation>Es gibt keine Referenz zum Vergleich</translation>
    </message>
    <message>
        <source>There is no expression to look for</source>
        <translation>Es gibt keinen Ausdruck, der zu suchen wäre</translation>
    </message>
    <message>
        <source>The expression names one object: no pair</source>
        <translation>Der Ausdruck nennt ein Objekt: kein Paar</translation>
    </message>
    <message>
        <source>There is only one mask: no pair</source>
        <translation>Es gibt nur eine Maske: kein Paar</translation>
    </message>
    <message>
        <source>The noun phrase most similar to the expression</source>
        <translation>Die Phrase, die dem Ausdruck am ähnlichsten ist</translation>
    </message>
    <message>
        <source>The best similarity lies below the cut</source>
        <translation>Die beste Ähnlichkeit liegt unter der Schwelle</translation>
    </message>
    <message>
        <source>No noun phrase is similar to the expression</source>
        <translation>Keine Phrase ist dem Ausdruck ähnlich</translation>
    </message>
    <message>
        <source>The similarity of the noun phrases is not known</source>
        <translation>Die Ähnlichkeit der Phrasen ist nicht bekannt</translation>
    </message>
    <message>
        <source>Highest predicted IoU</source>
        <translation>Höchste vorhergesagte IoU</translation>
    </message>
    <message>
        <source>The judge&apos;s choice</source>
        <translation>Wahl des Richters</translation>
    </message>
    <message>
        <source>The only mask: nobody was asked</source>
        <translation>Die einzige Maske: Niemand wurde gefragt</translation>
    </message>
    <message>
        <source>The judge says that the object is not in the image</source>
        <translation>Der Richter sagt, das Objekt sei nicht im Bild</translation>
    </message>
    <message>
        <source>No judge was there to ask</source>
        <translation>Es war kein Richter da</translation>
    </message>
    <message>
        <source>The run was made without several instances</source>
        <translation>Der Lauf entstand ohne mehrere Instanzen</translation>
    </message>
    <message>
        <source>The only mask of the image</source>
        <translation>Die einzige Maske des Bildes</translation>
    </message>
    <message>
        <source>There is more than one mask</source>
        <translation>Es gibt mehr als eine Maske</translation>
    </message>
    <message>
        <source>The masks of all boxes, united</source>
        <translation>Die Masken aller Rahmen, vereinigt</translation>
    </message>
    <message>
        <source>The run is not one of the box baseline</source>
        <translation>Der Lauf ist keiner mit Rahmen</translation>
    </message>
    <message>
        <source>As chosen in the published files</source>
        <translation>Wie in den veröffentlichten Dateien gewählt</translation>
    </message>
    <message>
        <source>The published files choose no mask</source>
        <translation>Die veröffentlichten Dateien wählen keine Maske</translation>
    </message>
    <message>
        <source>The reply could not be understood</source>
        <translation>Die Antwort war nicht zu verstehen</translation>
    </message>
    <message>
        <source>The reply names a picture that was not shown</source>
        <translation>Die Antwort nennt ein Bild, das nicht gezeigt wurde</translation>
    </message>
    <message>
        <source>Another order of the pictures gave another choice</source>
        <translation>Eine andere Reihenfolge ergab eine andere Wahl</translation>
    </message>
    <message>
        <source>This image was skipped: its benchmark has no expression for it.</source>
        <translation>Dieses Bild wurde übergangen: Im Benchmark steht kein Ausdruck dafür.</translation>
    </message>
    <message>
        <source>The imported files hold no prediction for this image.</source>
        <translation>Die importierten Dateien enthalten keine Vorhersage für dieses Bild.</translation>
    </message>
    <message>
        <source>Is the object there?</source>
        <translation>Ist das Objekt da?</translation>
    </message>
    <message>
        <source>Which mask?</source>
        <translation>Welche Maske?</translation>
    </message>
    <message>
        <source>Which mask, in another order?</source>
        <translation>Welche Maske, in anderer Reihenfolge?</translation>
    </message>
    <message>
        <source>Is the answer right?</source>
        <translation>Ist die Antwort richtig?</translation>
    </message>
    <message>
        <source>Which concept?</source>
        <translation>Welcher Begriff?</translation>
    </message>
    <message>
        <source>Grouping of noun phrases</source>
        <translation>Gruppieren der Phrasen</translation>
    </message>
    <message>
        <source>Merging of concepts</source>
        <translation>Zusammenfassen der Begriffe</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>no verdicts on the answers yet</source>
        <translation>noch keine Urteile über die Antworten</translation>
    </message>
    <message>
        <source>no run of the first probing</source>
        <translation>kein Lauf der ersten Frageform</translation>
    </message>
    <message>
        <source>no concepts classified yet</source>
        <translation>noch keine Begriffe zugeordnet</translation>
    </message>
    <message>
        <source>No noun phrase names the object</source>
        <translation>Keine Phrase nennt das Objekt</translation>
    </message>
    <message>
        <source>The point misses the object</source>
        <translation>Der Punkt verfehlt das Objekt</translation>
    </message>
    <message>
        <source>The point is right, the masks are not</source>
        <translation>Der Punkt stimmt, die Masken nicht</translation>
    </message>
    <message>
        <source>A good mask was there, another was chosen</source>
        <translation>Eine gute Maske war da, eine andere wurde gewählt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Color and appearance</source>
        <translation>Farbe und Aussehen</translation>
    </message>
    <message>
        <source>Location and position</source>
        <translation>Ort und Lage</translation>
    </message>
    <message>
        <source>Object part</source>
        <translation>Teil eines Objekts</translation>
    </message>
    <message>
        <source>Context or setting</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Objects and entities</source>
        <translation>Objekte und Wesen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>no answers by letter</source>
        <translation>keine Antworten mit Buchstaben</translation>
    </message>
    <message>
        <source>no complete pairs</source>
        <translation>keine vollständigen Paare</translation>
    </message>
    <message>
        <source>no phrase of the oracle</source>
        <translation>keine Phrase des Orakels</translation>
    </message>
    <message>
        <source>no masks in this run</source>
        <translation>keine Masken in diesem Lauf</translation>
    </message>
    <message>
        <source>no image with a target</source>
        <translation>kein Bild mit Ziel</translation>
    </message>
    <message>
        <source>no images</source>
        <translation>keine Bilder</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht gerechnet</translation>
    </message>
    <message>
        <source>no choice stored</source>
        <translation>keine Wahl gespeichert</translation>
    </message>
    <message>
        <source>Which mask, replayed?</source>
        <translation>Welche Maske, wiederholt?</translation>
    </message>
    <message>
        <source>The chosen mask is good</source>
        <translation>Die gewählte Maske ist gut</translation>
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
        <translation>Wo Grounding entsteht</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Answer and place</source>
        <translation>Antwort und Ort</translation>
    </message>
    <message>
        <source>Right answers by</source>
        <translation>Richtige Antworten nach</translation>
    </message>
    <message>
        <source>IoU of the selectors</source>
        <translation>IoU der Selektoren</translation>
    </message>
    <message>
        <source>Where IoU is lost</source>
        <translation>Wo IoU verloren geht</translation>
    </message>
    <message>
        <source>Run against run</source>
        <translation>Lauf gegen Lauf</translation>
    </message>
    <message>
        <source>Samples by where the oracle&apos;s phrase begins in the answer</source>
        <translation>Beispiele nach dem Ort der Orakelphrase in der Antwort</translation>
    </message>
    <message>
        <source>Samples by what the oracle&apos;s phrase speaks of, by anybody&apos;s labels; a phrase may have several</source>
        <translation>Beispiele danach, wovon die Orakelphrase spricht, nach allen Etiketten; eine Phrase kann mehrere haben</translation>
    </message>
    <message>
        <source>Samples by whether the answer is right and whether the mask&apos;s IoU is 0.5 or more, each sample by itself</source>
        <translation>Beispiele danach, ob die Antwort richtig ist und ob die IoU der Maske mindestens 0,5 ist, jedes Beispiel für sich</translation>
    </message>
    <message>
        <source>Share of samples with a right answer, each sample by itself</source>
        <translation>Anteil der Beispiele mit richtiger Antwort, jedes für sich</translation>
    </message>
    <message>
        <source>Samples by the IoU of what each selector chose</source>
        <translation>Beispiele nach der IoU dessen, was jeder Selektor wählte</translation>
    </message>
    <message>
        <source>Mean IoU from the oracle&apos;s down to the automatic one&apos;s; what each cause takes away</source>
        <translation>Mittlere IoU vom Orakel hinab zur Automatik; was jede Ursache wegnimmt</translation>
    </message>
    <message>
        <source>IoU of each sample in this run and in another one; on the dashed line both are alike</source>
        <translation>IoU jedes Beispiels in diesem Lauf und in einem anderen; auf der gestrichelten Linie sind beide gleich</translation>
    </message>
    <message>
        <source>Needs answers that were judged or given by letter. This run has none: review the answers.</source>
        <translation>Braucht Antworten, die beurteilt oder als Buchstabe gegeben wurden. Dieser Lauf hat keine: Sehen Sie die Antworten durch.</translation>
    </message>
    <message>
        <source>Needs automatic choices and an evaluation, which looks for the causes.</source>
        <translation>Braucht automatische Wahlen und eine Bewertung, die nach den Ursachen sucht.</translation>
    </message>
    <message>
        <source>Choose another run of this benchmark.</source>
        <translation>Wählen Sie einen anderen Lauf dieses Benchmarks.</translation>
    </message>
    <message>
        <source>No sample of this run was scored yet.</source>
        <translation>Noch kein Beispiel dieses Laufs wurde bewertet.</translation>
    </message>
    <message>
        <source>begins at, % of the answer · bars: samples</source>
        <translation>beginnt bei, % der Antwort · Balken: Beispiele</translation>
    </message>
    <message>
        <source>bars: samples</source>
        <translation>Balken: Beispiele</translation>
    </message>
    <message>
        <source>right answers · number of samples</source>
        <translation>richtige Antworten · Zahl der Beispiele</translation>
    </message>
    <message>
        <source>IoU · bars: samples</source>
        <translation>IoU · Balken: Beispiele</translation>
    </message>
    <message>
        <source>mean IoU · number of samples</source>
        <translation>mittlere IoU · Zahl der Beispiele</translation>
    </message>
    <message>
        <source>IoU in this run</source>
        <translation>IoU in diesem Lauf</translation>
    </message>
    <message>
        <source>IoU in the other run</source>
        <translation>IoU im anderen Lauf</translation>
    </message>
    <message>
        <source>%1, IoU %2</source>
        <translation>%1, IoU %2</translation>
    </message>
    <message>
        <source>this run %1, other run %2</source>
        <translation>dieser Lauf %1, anderer Lauf %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n sample(s)</source>
        <translation>
            <numerusform>%1: %2 von %n Beispiel</numerusform>
            <numerusform>%1: %2 von %n Beispielen</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1; of all: %2</source>
        <translation>, %1; von allen: %2</translation>
    </message>
    <message>
        <source>%1 (asked for)</source>
        <translation>%1 (danach gefragt)</translation>
    </message>
    <message>
        <source>Needs phrases of the oracle whose place in the answer is known.</source>
        <translation>Braucht Phrasen des Orakels, deren Stelle in der Antwort bekannt ist.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>the sample&apos;s id</source>
        <translation>Kennung des Beispiels</translation>
    </message>
    <message>
        <source>place in the benchmark, from 1</source>
        <translation>Platz im Benchmark, ab 1</translation>
    </message>
    <message>
        <source>name of the image file</source>
        <translation>Name der Bilddatei</translation>
    </message>
    <message>
        <source>referring expression</source>
        <translation>bezeichnender Ausdruck</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>objects of the expression</source>
        <translation>Objekte des Ausdrucks</translation>
    </message>
    <message>
        <source>answer options</source>
        <translation>Antwortmöglichkeiten</translation>
    </message>
    <message>
        <source>the right option</source>
        <translation>die richtige Möglichkeit</translation>
    </message>
    <message>
        <source>whether there is ground truth</source>
        <translation>ob es Ground Truth gibt</translation>
    </message>
    <message>
        <source>the expression fits several things</source>
        <translation>der Ausdruck passt auf mehrere Dinge</translation>
    </message>
    <message>
        <source>a person corrected the sample</source>
        <translation>ein Mensch hat das Beispiel korrigiert</translation>
    </message>
    <message>
        <source>notes by people</source>
        <translation>Notizen von Menschen</translation>
    </message>
    <message>
        <source>how far the run is</source>
        <translation>wie weit der Lauf ist</translation>
    </message>
    <message>
        <source>why the sample failed</source>
        <translation>warum das Beispiel fehlschlug</translation>
    </message>
    <message>
        <source>time the sample took</source>
        <translation>Zeit für das Beispiel</translation>
    </message>
    <message>
        <source>the model&apos;s answer</source>
        <translation>Antwort des Modells</translation>
    </message>
    <message>
        <source>tokens of the answer</source>
        <translation>Tokens der Antwort</translation>
    </message>
    <message>
        <source>noun phrases of the answer</source>
        <translation>Nominalphrasen der Antwort</translation>
    </message>
    <message>
        <source>number of noun phrases</source>
        <translation>Zahl der Nominalphrasen</translation>
    </message>
    <message>
        <source>number of masks</source>
        <translation>Zahl der Masken</translation>
    </message>
    <message>
        <source>oracle&apos;s IoU minus the automatic one&apos;s</source>
        <translation>IoU des Orakels minus die der Automatik</translation>
    </message>
    <message>
        <source>where the oracle&apos;s phrase begins, 0 to 1</source>
        <translation>wo die Phrase des Orakels beginnt, 0 bis 1</translation>
    </message>
    <message>
        <source>concept of the oracle&apos;s phrase, a to f</source>
        <translation>Konzept der Phrase des Orakels, a bis f</translation>
    </message>
    <message>
        <source>what was odd about a choice</source>
        <translation>was an einer Wahl seltsam war</translation>
    </message>
    <message>
        <source>whether the answer is right</source>
        <translation>ob die Antwort richtig ist</translation>
    </message>
    <message>
        <source>verdicts by people</source>
        <translation>Urteile von Menschen</translation>
    </message>
    <message>
        <source>who reviewed the sample</source>
        <translation>wer das Beispiel geprüft hat</translation>
    </message>
    <message>
        <source>IoU of the choice of: %1</source>
        <translation>IoU der Wahl von: %1</translation>
    </message>
    <message>
        <source>noun phrase of the choice of: %1</source>
        <translation>Nominalphrase der Wahl von: %1</translation>
    </message>
    <message>
        <source>masks chosen by: %1</source>
        <translation>gewählte Masken von: %1</translation>
    </message>
    <message>
        <source>why, of the choice of: %1</source>
        <translation>warum, bei der Wahl von: %1</translation>
    </message>
    <message>
        <source>A condition is expected here, such as iou.oracle&gt;0.5 or a word.</source>
        <translation>Hier wird eine Bedingung erwartet, etwa iou.oracle&gt;0.5 oder ein Wort.</translation>
    </message>
    <message>
        <source>A value is expected after “%1”.</source>
        <translation>Nach „%1“ wird ein Wert erwartet.</translation>
    </message>
    <message>
        <source>The name of a field is expected after “has:”.</source>
        <translation>Nach „has:“ wird der Name eines Feldes erwartet.</translation>
    </message>
    <message>
        <source>A regular expression between slashes is expected after “~”: /wing/ or /wing/i.</source>
        <translation>Nach „~“ wird ein regulärer Ausdruck zwischen Schrägstrichen erwartet: /wing/ oder /wing/i.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>The slash that ends the regular expression is missing.</source>
        <translation>Der Schrägstrich am Ende des regulären Ausdrucks fehlt.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Diese Klammer wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>A comma stands only between the values of one field.</source>
        <translation>Ein Komma steht nur zwischen den Werten eines Feldes.</translation>
    </message>
    <message>
        <source>The regular expression cannot be used: %1.</source>
        <translation>Der reguläre Ausdruck ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a number; expected one such as 0.5, 50% or 0.2..0.5, or a field of numbers.</source>
        <translation>„%1“ ist keine Zahl; erwartet wird etwa 0.5, 50% oder 0.2..0.5, oder ein Zahlenfeld.</translation>
    </message>
    <message>
        <source>“%1” is a number; compare it with &lt; &gt; or =.</source>
        <translation>„%1“ ist eine Zahl; vergleichen Sie sie mit &lt; &gt; oder =.</translation>
    </message>
    <message>
        <source>“%1” is text; use : = or ~.</source>
        <translation>„%1“ ist Text; nehmen Sie : = oder ~.</translation>
    </message>
    <message>
        <source>The query is too long, or its brackets are too deep.</source>
        <translation>Die Abfrage ist zu lang, oder ihre Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean %2?</source>
        <translation>Es gibt kein Feld „%1“; meinten Sie %2?</translation>
    </message>
    <message>
        <source>the pair of questions it belongs to</source>
        <translation>Fragenpaar, zu dem es gehört</translation>
    </message>
    <message>
        <source>visual pattern that is asked for</source>
        <translation>visuelles Muster, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>task of the benchmark</source>
        <translation>Aufgabe des Benchmarks</translation>
    </message>
    <message>
        <source>data set the image comes from</source>
        <translation>Datensatz, aus dem das Bild stammt</translation>
    </message>
    <message>
        <source>where grounding was lost, once evaluated</source>
        <translation>wo das Grounding verloren ging, nach der Bewertung</translation>
    </message>
    <message>
        <source>IoU in the other run, of the choice of: %1</source>
        <translation>IoU im anderen Lauf, bei der Wahl von: %1</translation>
    </message>
</context>
<context>
    <name>SampleViews</name>
    <message>
        <source>All samples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Oracle and automatic chose unlike</source>
        <translation>Orakel und Automatik wählten verschieden</translation>
    </message>
    <message>
        <source>Automatic missed what the oracle found</source>
        <translation>Automatik verfehlte, was das Orakel fand</translation>
    </message>
    <message>
        <source>Right answer, wrong place</source>
        <translation>Richtige Antwort, falscher Ort</translation>
    </message>
    <message>
        <source>Wrong answer, right place</source>
        <translation>Falsche Antwort, richtiger Ort</translation>
    </message>
</context>
<context>
    <name>SaveQuestion</name>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>TokenFigure</name>
    <message>
        <source>Attention to the image</source>
        <translation>Aufmerksamkeit aufs Bild</translation>
    </message>
    <message>
        <source>How much of the token&apos;s attention goes to the image; the rest goes to the prompt and the answer so far</source>
        <translation>Wie viel der Aufmerksamkeit des Tokens dem Bild gilt; der Rest gilt dem Prompt und der bisherigen Antwort</translation>
    </message>
    <message>
        <source>Lift on the ground truth</source>
        <translation>Lift auf der Ground Truth</translation>
    </message>
    <message>
        <source>Share of the token&apos;s attention to the image that lies on the ground truth, over the share of the image that it covers: 1 (dashed) is what an even look at the image would give</source>
        <translation>Anteil der Bildaufmerksamkeit des Tokens, der auf der Ground Truth liegt, geteilt durch ihren Anteil am Bild: 1 (gestrichelt) ergäbe ein gleichmäßiger Blick aufs Bild</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>The probability the model gave to this token</source>
        <translation>Wahrscheinlichkeit, die das Modell diesem Token gab</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>Negative natural logarithm of the probability: how little the token was expected</source>
        <translation>Negativer natürlicher Logarithmus der Wahrscheinlichkeit: wie wenig das Token erwartet war</translation>
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
        <translation>&amp;Benchmark öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation>&amp;Lauf öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>&amp;New Run File…</source>
        <translation>&amp;Neue Laufdatei …</translation>
    </message>
    <message>
        <source>Save a &amp;Copy of the Run…</source>
        <translation>&amp;Kopie des Laufs speichern …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About GroundScope</source>
        <translation>&amp;Über GroundScope</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>&amp;Voriges Bild</translation>
    </message>
    <message>
        <source>&amp;First Image</source>
        <translation>&amp;Erstes Bild</translation>
    </message>
    <message>
        <source>&amp;Last Image</source>
        <translation>&amp;Letztes Bild</translation>
    </message>
    <message>
        <source>&amp;Go to Image…</source>
        <translation>&amp;Gehe zu Bild …</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Next Noun P&amp;hrase</source>
        <translation>Nächste Nominal&amp;phrase</translation>
    </message>
    <message>
        <source>Previous Noun Ph&amp;rase</source>
        <translation>Vorige Nominalph&amp;rase</translation>
    </message>
    <message>
        <source>Mask &amp;1</source>
        <translation>Maske &amp;1</translation>
    </message>
    <message>
        <source>Mask &amp;2</source>
        <translation>Maske &amp;2</translation>
    </message>
    <message>
        <source>Mask &amp;3</source>
        <translation>Maske &amp;3</translation>
    </message>
    <message>
        <source>&amp;Oracle&apos;s Choice</source>
        <translation>Wahl des &amp;Orakels</translation>
    </message>
    <message>
        <source>&amp;Ground Truth</source>
        <translation>&amp;Ground Truth</translation>
    </message>
    <message>
        <source>&amp;Heat Map</source>
        <translation>&amp;Heatmap</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Maske</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>&amp;Punkt</translation>
    </message>
    <message>
        <source>&amp;All Overlays</source>
        <translation>&amp;Alle Überlagerungen</translation>
    </message>
    <message>
        <source>&amp;Fit in Window</source>
        <translation>Ins &amp;Fenster einpassen</translation>
    </message>
    <message>
        <source>Actual &amp;Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Wheel Zooms</source>
        <translation>Mausrad &amp;zoomt</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Run &amp;This Image</source>
        <translation>&amp;Dieses Bild ausführen</translation>
    </message>
    <message>
        <source>Run &amp;All Images</source>
        <translation>&amp;Alle Bilder ausführen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Choose &amp;Models…</source>
        <translation>&amp;Modelle wählen …</translation>
    </message>
    <message>
        <source>Use the &amp;Demo Models</source>
        <translation>&amp;Demo-Modelle verwenden</translation>
    </message>
    <message>
        <source>&amp;Free the Models&apos; Memory</source>
        <translation>&amp;Speicher der Modelle freigeben</translation>
    </message>
    <message>
        <source>&amp;Keep Attention per Head</source>
        <translation>Aufmerksamkeit je &amp;Kopf behalten</translation>
    </message>
    <message>
        <source>Probing &amp;1: question and options</source>
        <translation>Probing &amp;1: Frage und Antwortmöglichkeiten</translation>
    </message>
    <message>
        <source>Probing &amp;2: identify the expression</source>
        <translation>Probing &amp;2: Ausdruck identifizieren</translation>
    </message>
    <message>
        <source>Probing &amp;3: answer by letter</source>
        <translation>Probing &amp;3: mit Buchstaben antworten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <source>&amp;Evaluate the Run</source>
        <translation>Lauf &amp;auswerten</translation>
    </message>
    <message>
        <source>&amp;Judge the Answers…</source>
        <translation>Antworten &amp;beurteilen lassen…</translation>
    </message>
    <message>
        <source>&amp;Review Answers and Concepts</source>
        <translation>Antworten und Begriffe &amp;prüfen</translation>
    </message>
    <message>
        <source>Next Unre&amp;viewed Image</source>
        <translation>Nächstes &amp;ungeprüftes Bild</translation>
    </message>
    <message>
        <source>Previous Unrevie&amp;wed Image</source>
        <translation>Voriges un&amp;geprüftes Bild</translation>
    </message>
    <message>
        <source>A&amp;utomatic Choice</source>
        <translation>&amp;Automatische Wahl</translation>
    </message>
    <message>
        <source>Run &amp;Settings…</source>
        <translation>&amp;Einstellungen des Laufs…</translation>
    </message>
    <message>
        <source>Probing &amp;4: write boxes</source>
        <translation>Frageform &amp;4: Rahmen schreiben</translation>
    </message>
    <message>
        <source>&amp;Compare Runs…</source>
        <translation>Läufe &amp;vergleichen …</translation>
    </message>
    <message>
        <source>B&amp;uild a Benchmark…</source>
        <translation>Benchmark ba&amp;uen …</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
        <source>&amp;Edit Keyboard Shortcuts…</source>
        <translation>Tastenkürzel b&amp;earbeiten …</translation>
    </message>
    <message>
        <source>Next &amp;Token</source>
        <translation>Nächstes &amp;Token</translation>
    </message>
    <message>
        <source>Previous To&amp;ken</source>
        <translation>Voriges To&amp;ken</translation>
    </message>
    <message>
        <source>Pla&amp;y or Pause the Answer</source>
        <translation>Antwort abs&amp;pielen oder anhalten</translation>
    </message>
    <message>
        <source>Pin for a &amp;Difference, or Take the Pin Away</source>
        <translation>Für &amp;Differenz anheften oder lösen</translation>
    </message>
    <message>
        <source>Which Words Look Here: &amp;Box</source>
        <translation>Welche Wörter sehen hierhin: &amp;Rechteck</translation>
    </message>
    <message>
        <source>Which Words Look Here: &amp;Polygon</source>
        <translation>Welche Wörter sehen hierhin: Pol&amp;ygon</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>&amp;Audit</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <source>Anal&amp;yse</source>
        <translation>Aus&amp;werten</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>Wor&amp;kspace</source>
        <translation>Ar&amp;beitsbereich</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>&amp;Pause or Continue</source>
        <translation>&amp;Pause oder weiter</translation>
    </message>
    <message>
        <source>&amp;What If…</source>
        <translation>&amp;Was wäre, wenn …</translation>
    </message>
    <message>
        <source>&amp;All Noun Phrases</source>
        <translation>&amp;Alle Nominalphrasen</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>Abb&amp;ildung</translation>
    </message>
    <message>
        <source>&amp;Data Check…</source>
        <translation>Daten&amp;prüfung …</translation>
    </message>
    <message>
        <source>Choose &amp;Masks by the Endpoint…</source>
        <translation>&amp;Masken vom Endpunkt wählen lassen…</translation>
    </message>
    <message>
        <source>Which Words Look Here: Br&amp;ush</source>
        <translation>Welche Wörter sehen hierhin: &amp;Pinsel</translation>
    </message>
    <message>
        <source>Heat &amp;Map Only</source>
        <translation>Nur &amp;Heatmap</translation>
    </message>
    <message>
        <source>Attend-and-Segment&apos;s &amp;Choice</source>
        <translation>Wahl von Attend-and-Se&amp;gment</translation>
    </message>
    <message>
        <source>&amp;Bare Image While Held</source>
        <translation>&amp;Bloßes Bild, solange gedrückt</translation>
    </message>
    <message>
        <source>Re&amp;duce Motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>Next Pan&amp;el</source>
        <translation>Nächster Berei&amp;ch</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Samples to List</source>
        <translation>&amp;Zu listende Beispiele</translation>
    </message>
</context>
<context>
    <name>groundscope::AgreementBox</name>
    <message>
        <source>Cohen&apos;s κ = %1</source>
        <translation>Cohens κ = %1</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ is not defined: both always say the same</source>
        <translation>Cohens κ ist nicht bestimmt: beide sagen immer dasselbe</translation>
    </message>
    <message>
        <source>Agreement of two annotators</source>
        <translation>Übereinstimmung zweier Annotierender</translation>
    </message>
    <message>
        <source>First annotator</source>
        <translation>Erste Person</translation>
    </message>
    <message>
        <source>Second annotator</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Where the annotators differ</source>
        <translation>Wo die beiden abweichen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
</context>
<context>
    <name>groundscope::AlignmentDock</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Choose runs of this benchmark to see them side by side.</source>
        <translation>Wählen Sie Läufe dieses Benchmarks, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Selector:</source>
        <translation>&amp;Selektor:</translation>
    </message>
    <message>
        <source>Selector whose choices are compared</source>
        <translation>Selektor, dessen Wahl verglichen wird</translation>
    </message>
    <message>
        <source>Heat map &amp;minus the first run&apos;s</source>
        <translation>Heatmap &amp;minus die des ersten Laufs</translation>
    </message>
    <message>
        <source>The maps of the aligned words, cell by cell, minus that of the run that is open</source>
        <translation>Die Karten der ausgerichteten Wörter, Zelle für Zelle, minus die des offenen Laufs</translation>
    </message>
    <message>
        <source>&amp;Choose Runs…</source>
        <translation>Läufe &amp;wählen …</translation>
    </message>
    <message>
        <source>Answers of the runs, aligned piece by piece</source>
        <translation>Antworten der Läufe, Stück für Stück ausgerichtet</translation>
    </message>
    <message>
        <source>= all runs say the same here, ≠ they differ</source>
        <translation>= alle Läufe sagen hier dasselbe, ≠ sie weichen ab</translation>
    </message>
    <message>
        <source>No answers for this image</source>
        <translation>Keine Antworten zu diesem Bild</translation>
    </message>
</context>
<context>
    <name>groundscope::AlignmentModel</name>
    <message>
        <source>nothing here</source>
        <translation>hier nichts</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, weicht ab</translation>
    </message>
</context>
<context>
    <name>groundscope::AnalysisDesk</name>
    <message>
        <source>Run to Set Beside This One</source>
        <translation>Lauf zum Danebenstellen</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScope-Läufe (*.gsrun)</translation>
    </message>
</context>
<context>
    <name>groundscope::AnalysisDock</name>
    <message>
        <source>Analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Open a run to see how its figures are spread.</source>
        <translation>Öffnen Sie einen Lauf, um zu sehen, wie seine Werte verteilt sind.</translation>
    </message>
    <message>
        <source>Filled bars and discs: samples listed. Hollow ones: all. Press a bar to list its samples, drag over several for a range</source>
        <translation>Gefüllte Balken und Punkte: gelistete Beispiele. Hohle: alle. Ein Klick auf einen Balken listet seine Beispiele, Ziehen über mehrere einen Bereich</translation>
    </message>
    <message>
        <source>All Samples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <source>Take the query away</source>
        <translation>Abfrage entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>%1 von %n Beispiel</numerusform>
            <numerusform>%1 von %n Beispielen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::AnnotationEditor</name>
    <message>
        <source>Joins. %1</source>
        <translation>Vereinigt. %1</translation>
    </message>
    <message>
        <source>Cuts. %1</source>
        <translation>Schneidet aus. %1</translation>
    </message>
</context>
<context>
    <name>groundscope::AnnotationModel</name>
    <message>
        <source>Hole %1</source>
        <translation>Loch %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>Form %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and label of a shape</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(mask)</source>
        <translation>(Maske)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n vertices, %2 square pixels</source>
        <translation>
            <numerusform>%1, %n Ecke, %2 Quadratpixel</numerusform>
            <numerusform>%1, %n Ecken, %2 Quadratpixel</numerusform>
        </translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Vertices</source>
        <translation>Ecken</translation>
    </message>
    <message>
        <source>Area (px²)</source>
        <translation>Fläche (px²)</translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerBrowser</name>
    <message>
        <source>Answer of the model</source>
        <translation>Antwort des Modells</translation>
    </message>
    <message>
        <source>Noun phrase %1: show its heat map</source>
        <translation>Nominalphrase %1: Heatmap zeigen</translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerDock</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Question and expression</source>
        <translation>Frage und Ausdruck</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Antwortmöglichkeiten</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>Verweisender Ausdruck</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation>Antwort des Modells</translation>
    </message>
    <message>
        <source>Previous noun phrase</source>
        <translation>Vorige Nominalphrase</translation>
    </message>
    <message>
        <source>Previous noun phrase (&lt;)</source>
        <translation>Vorige Nominalphrase (&lt;)</translation>
    </message>
    <message>
        <source>Next noun phrase</source>
        <translation>Nächste Nominalphrase</translation>
    </message>
    <message>
        <source>Next noun phrase (&gt;)</source>
        <translation>Nächste Nominalphrase (&gt;)</translation>
    </message>
    <message>
        <source>Open a benchmark and choose a sample.</source>
        <translation>Öffnen Sie einen Benchmark und wählen Sie ein Beispiel.</translation>
    </message>
    <message>
        <source>This sample has no question.</source>
        <translation>Dieses Beispiel hat keine Frage.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>✓ %1 – correct, chosen by the model</source>
        <translation>✓ %1 – richtig, vom Modell gewählt</translation>
    </message>
    <message>
        <source>✓ %1 – correct</source>
        <translation>✓ %1 – richtig</translation>
    </message>
    <message>
        <source>✗ %1 – chosen by the model</source>
        <translation>✗ %1 – vom Modell gewählt</translation>
    </message>
    <message>
        <source>The model is answering …</source>
        <translation>Das Modell antwortet …</translation>
    </message>
    <message>
        <source>Answer of the model (cut at the length limit)</source>
        <translation>Antwort des Modells (an der Längengrenze abgeschnitten)</translation>
    </message>
    <message>
        <source>The model answered with nothing.</source>
        <translation>Das Modell hat nichts geantwortet.</translation>
    </message>
    <message>
        <source>No noun phrases</source>
        <translation>Keine Nominalphrasen</translation>
    </message>
    <message numerus="yes">
        <source>%n noun phrase(s)</source>
        <translation>
            <numerusform>%n Nominalphrase</numerusform>
            <numerusform>%n Nominalphrasen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, at %3 %: %4</source>
        <translation>%1 von %2, bei %3 %: %4</translation>
    </message>
</context>
<context>
    <name>groundscope::AssistController</name>
    <message>
        <source>Loading the segmenter…</source>
        <translation>Segmentierer wird geladen …</translation>
    </message>
    <message>
        <source>The segmenter is busy with a run…</source>
        <translation>Der Segmentierer ist mit einem Lauf beschäftigt …</translation>
    </message>
    <message>
        <source>The segmenter is reading the image…</source>
        <translation>Der Segmentierer liest das Bild …</translation>
    </message>
    <message>
        <source>Segmenting…</source>
        <translation>Segmentierung läuft …</translation>
    </message>
    <message>
        <source> %1 %</source>
        <translation> %1 %</translation>
    </message>
    <message>
        <source>%1 (demo segmenter: knows synthetic scenes only)</source>
        <translation>%1 (Demo-Segmentierer: kennt nur künstliche Szenen)</translation>
    </message>
</context>
<context>
    <name>groundscope::AuditDesk</name>
    <message>
        <source>Every image is audited. Tell now whose mask was whose?</source>
        <translation>Alle Bilder sind geprüft. Jetzt sagen, wessen Maske welche war?</translation>
    </message>
    <message>
        <source>End the Blind Audit</source>
        <translation>Blindes Audit beenden</translation>
    </message>
    <message>
        <source>Export Verdicts</source>
        <translation>Urteile exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>Tabellen (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::AuditPage</name>
    <message>
        <source>Referring expression</source>
        <translation>Verweisender Ausdruck</translation>
    </message>
    <message>
        <source>First selector</source>
        <translation>Erster Selektor</translation>
    </message>
    <message>
        <source>Second selector</source>
        <translation>Zweiter Selektor</translation>
    </message>
    <message>
        <source>Why there is nothing to audit</source>
        <translation>Warum es nichts zu prüfen gibt</translation>
    </message>
    <message>
        <source>What the blind verdicts say</source>
        <translation>Was die blinden Urteile sagen</translation>
    </message>
    <message>
        <source>Shown once two annotators have audited images.</source>
        <translation>Wird gezeigt, sobald zwei Personen Bilder geprüft haben.</translation>
    </message>
    <message>
        <source>Alt+%1, wherever the keyboard is</source>
        <translation>Alt+%1, wo immer die Tastatur ist</translation>
    </message>
    <message>
        <source>Clear (Alt+0)</source>
        <translation>Löschen (Alt+0)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Alt+Shift+%1, or %1 while the keyboard is here</source>
        <translation>Alt+Umschalt+%1, oder %1, solange die Tastatur hier ist</translation>
    </message>
    <message>
        <source>Note (Alt+6)</source>
        <translation>Notiz (Alt+6)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;On to the next after a verdict</source>
        <translation>Nach einem Urteil &amp;weiter zum nächsten</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Hides whose mask is whose and shuffles the sides</source>
        <translation>Verbirgt, wessen Maske welche ist, und mischt die Seiten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Resume at %1</source>
        <translation>Bei %1 fortsetzen</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>Ausdruck: %1</translation>
    </message>
    <message>
        <source>There are no two choices to compare for this image.</source>
        <translation>Zu diesem Bild gibt es keine zwei Wahlen zum Vergleichen.</translation>
    </message>
    <message>
        <source>Verdict on two choices, with its reasons</source>
        <translation>Urteil über zwei Wahlen, mit Gründen</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildPanel</name>
    <message>
        <source>Referring e&amp;xpression</source>
        <translation>Verweisender &amp;Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Instances in the picture, by class</source>
        <translation>&amp;Instanzen im Bild, nach Klasse</translation>
    </message>
    <message>
        <source>Instances by class: ticked ones belong to the object in question</source>
        <translation>Instanzen nach Klasse: angehakte gehören zum gefragten Objekt</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Answer: (%1)</source>
        <translation>Antwort: (%1)</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Proposed by %1: no class of this picture</source>
        <translation>Vorschlag von %1: keine Klasse dieses Bildes</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>Vorschlag von %1: %2</translation>
    </message>
    <message>
        <source>Nothing is proposed yet: Ctrl+R proposes by rules.</source>
        <translation>Noch kein Vorschlag: Strg+R schlägt nach Regeln vor.</translation>
    </message>
    <message>
        <source>A red box marks one object: Shift+click keeps that one of its class alone.</source>
        <translation>Ein roter Kasten bezeichnet ein Objekt: Umschalt+Klick behält von seiner Klasse nur dieses.</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>instance %1</source>
        <translation>Instanz %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pixel(s)</source>
        <translation>
            <numerusform>%1, %n Pixel</numerusform>
            <numerusform>%1, %n Pixel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Noch nicht angesehen.</translation>
    </message>
    <message>
        <source>Nothing is kept or drawn: as it is, the object is not in the picture.</source>
        <translation>Nichts behalten oder gezeichnet: So gilt das Objekt als nicht im Bild.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) kept</source>
        <translation>
            <numerusform>%n Instanz behalten</numerusform>
            <numerusform>%n Instanzen behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) drawn</source>
        <translation>
            <numerusform>%n Form gezeichnet</numerusform>
            <numerusform>%n Formen gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildQuestionModel</name>
    <message>
        <source>… begun</source>
        <translation>… begonnen</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fertig</translation>
    </message>
    <message>
        <source>∅ no object</source>
        <translation>∅ kein Objekt</translation>
    </message>
    <message>
        <source>↷ later</source>
        <translation>↷ später</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildWindow</name>
    <message>
        <source>Build a Benchmark</source>
        <translation>Benchmark bauen</translation>
    </message>
    <message>
        <source>Build a benchmark</source>
        <translation>Benchmark bauen</translation>
    </message>
    <message>
        <source>Begin a new project (Ctrl+N) or open one (Ctrl+O).</source>
        <translation>Ein neues Projekt beginnen (Strg+N) oder eines öffnen (Strg+O).</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>&amp;Instanz</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;Urteil</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>A&amp;nnotator:</source>
        <translation>A&amp;nnotator:</translation>
    </message>
    <message>
        <source>Annotator: whose decisions are shown and made</source>
        <translation>Annotator: wessen Entscheidungen gezeigt und getroffen werden</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Questions decided</source>
        <translation>Entschiedene Fragen</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Fortschritt des Auftrags</translation>
    </message>
    <message>
        <source>Questions and where they stand</source>
        <translation>Fragen und ihr Stand</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Object in Question</source>
        <translation>Gefragtes Objekt</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>question %1, %n instance(s) kept</source>
        <translation>
            <numerusform>Frage %1, %n Instanz behalten</numerusform>
            <numerusform>Frage %1, %n Instanzen behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>No specific object</source>
        <translation>Kein bestimmtes Objekt</translation>
    </message>
    <message>
        <source>This was drawn. Ctrl+J edits drawn shapes.</source>
        <translation>Dies wurde gezeichnet. Strg+J bearbeitet gezeichnete Formen.</translation>
    </message>
    <message>
        <source>No instance here. P draws what is missing.</source>
        <translation>Hier ist keine Instanz. P zeichnet, was fehlt.</translation>
    </message>
    <message>
        <source>Click keeps or drops an instance, Shift+click keeps it alone of its class, P draws what is missing.</source>
        <translation>Klick behält oder verwirft eine Instanz, Umschalt+Klick behält nur sie von ihrer Klasse, P zeichnet, was fehlt.</translation>
    </message>
    <message>
        <source>%1: kept. Click drops it, Shift+click keeps it alone.</source>
        <translation>%1: behalten. Klick verwirft, Umschalt+Klick behält nur sie.</translation>
    </message>
    <message>
        <source>%1: click keeps it.</source>
        <translation>%1: Klick behält sie.</translation>
    </message>
    <message>
        <source>%v of %m decided</source>
        <translation>%v von %m entschieden</translation>
    </message>
    <message>
        <source>%v of %m decided, %1 put aside</source>
        <translation>%v von %m entschieden, %1 zurückgestellt</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Gesichert</translation>
    </message>
    <message>
        <source>… Saving</source>
        <translation>… Sichern</translation>
    </message>
    <message>
        <source>✗ Not saved</source>
        <translation>✗ Nicht gesichert</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>Projekt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Projekt sichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Propose Objects by Rules</source>
        <translation>Objekte nach &amp;Regeln vorschlagen</translation>
    </message>
    <message>
        <source>Propose Objects by a &amp;Model…</source>
        <translation>Objekte von einem &amp;Modell vorschlagen lassen …</translation>
    </message>
    <message>
        <source>&amp;Compare Annotators…</source>
        <translation>Annotatoren &amp;vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Write Benchmark…</source>
        <translation>Benchmark &amp;schreiben …</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Next Question</source>
        <translation>&amp;Nächste Frage</translation>
    </message>
    <message>
        <source>&amp;Previous Question</source>
        <translation>&amp;Vorige Frage</translation>
    </message>
    <message>
        <source>Next &amp;Open Question</source>
        <translation>Nächste &amp;offene Frage</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Delete Drawn Shape</source>
        <translation>Gezeichnete Form &amp;löschen</translation>
    </message>
    <message>
        <source>Edit &amp;Expression</source>
        <translation>&amp;Ausdruck bearbeiten</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>&amp;Notiz bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Keep or Drop Instance</source>
        <translation>Instanz &amp;behalten oder verwerfen</translation>
    </message>
    <message>
        <source>Keep It &amp;Alone of Its Class</source>
        <translation>&amp;Nur sie von ihrer Klasse behalten</translation>
    </message>
    <message>
        <source>&amp;Drop Its Whole Class</source>
        <translation>Ihre ganze &amp;Klasse verwerfen</translation>
    </message>
    <message>
        <source>&amp;Next Instance</source>
        <translation>N&amp;ächste Instanz</translation>
    </message>
    <message>
        <source>&amp;Previous Instance</source>
        <translation>&amp;Vorige Instanz</translation>
    </message>
    <message>
        <source>&amp;Done, to the Next</source>
        <translation>&amp;Fertig, zur nächsten</translation>
    </message>
    <message>
        <source>No Specific &amp;Object</source>
        <translation>Kein bestimmtes &amp;Objekt</translation>
    </message>
    <message>
        <source>Put &amp;Aside</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Choose Instances</source>
        <translation>Instanzen &amp;wählen</translation>
    </message>
    <message>
        <source>Edit Drawn &amp;Shapes</source>
        <translation>Gezeichnete &amp;Formen bearbeiten</translation>
    </message>
    <message>
        <source>Draw a &amp;Polygon</source>
        <translation>&amp;Polygon zeichnen</translation>
    </message>
    <message>
        <source>Draw a &amp;Rectangle</source>
        <translation>&amp;Rechteck zeichnen</translation>
    </message>
    <message>
        <source>Draw an &amp;Ellipse</source>
        <translation>&amp;Ellipse zeichnen</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pinsel</translation>
    </message>
    <message>
        <source>Er&amp;aser</source>
        <translation>R&amp;adierer</translation>
    </message>
    <message>
        <source>All questions are decided.</source>
        <translation>Alle Fragen sind entschieden.</translation>
    </message>
    <message>
        <source>Write Benchmark…</source>
        <translation>Benchmark schreiben …</translation>
    </message>
    <message>
        <source>Build a Benchmark: %1</source>
        <translation>Benchmark bauen: %1</translation>
    </message>
    <message>
        <source>The question set has no question.</source>
        <translation>Die Fragensammlung enthält keine Frage.</translation>
    </message>
    <message numerus="yes">
        <source>%n oddity(s) in the questions.</source>
        <translation>
            <numerusform>%n Auffälligkeit in den Fragen.</numerusform>
            <numerusform>%n Auffälligkeiten in den Fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who you are, above: the annotator&apos;s name stands with every decision.</source>
        <translation>Oben angeben, wer Sie sind: Der Name des Annotators steht bei jeder Entscheidung.</translation>
    </message>
    <message>
        <source>The picture is still being read. A moment, please.</source>
        <translation>Das Bild wird noch gelesen. Einen Moment bitte.</translation>
    </message>
    <message>
        <source>Without its picture and annotations this question cannot be decided. Put it aside (S).</source>
        <translation>Ohne Bild und Annotationen kann diese Frage nicht entschieden werden. Bitte zurückstellen (S).</translation>
    </message>
    <message>
        <source>Write the referring expression first, or say that there is no specific object (N).</source>
        <translation>Zuerst den verweisenden Ausdruck schreiben oder angeben, dass es kein bestimmtes Objekt gibt (N).</translation>
    </message>
    <message>
        <source>There is nothing left to ask %1.</source>
        <translation>Es gibt nichts mehr, was %1 zu fragen wäre.</translation>
    </message>
    <message>
        <source>%1 would be asked: %2.</source>
        <translation>%1 würde gefragt: %2.</translation>
    </message>
    <message>
        <source>Each request holds one question and the classes of its picture, no picture. Address: %1</source>
        <translation>Jede Anfrage enthält eine Frage und die Klassen ihres Bildes, kein Bild. Adresse: %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>Proposals for %n question(s).</source>
        <translation>
            <numerusform>Vorschläge zu %n Frage.</numerusform>
            <numerusform>Vorschläge zu %n Fragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) no class of the picture.</source>
        <translation>
            <numerusform>%n davon nennt keine Klasse des Bildes.</numerusform>
            <numerusform>%n davon nennen keine Klasse des Bildes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have no annotations.</source>
        <translation>
            <numerusform>%n Bild hat keine Annotationen.</numerusform>
            <numerusform>%n Bilder haben keine Annotationen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n misslang.</numerusform>
            <numerusform>%n misslangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) written.</source>
        <translation>
            <numerusform>%n Sample geschrieben.</numerusform>
            <numerusform>%n Samples geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left out, not decided yet.</source>
        <translation>
            <numerusform>%n Frage ausgelassen, noch nicht entschieden.</numerusform>
            <numerusform>%n Fragen ausgelassen, noch nicht entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at It</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>Projekt sichern unter</translation>
    </message>
    <message>
        <source>Two annotators are needed: the second one enters another name above and goes through the questions.</source>
        <translation>Es braucht zwei Annotatoren: Der zweite gibt oben einen anderen Namen an und geht die Fragen durch.</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Nicht gesichert</translation>
    </message>
    <message>
        <source>The last decisions could not be saved.</source>
        <translation>Die letzten Entscheidungen konnten nicht gesichert werden.</translation>
    </message>
    <message>
        <source>Close &amp;Without Saving</source>
        <translation>&amp;Ohne Sichern schließen</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateDock</name>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>&amp;Heat map only</source>
        <translation>Nur &amp;Heatmap</translation>
    </message>
    <message>
        <source>Show the heat map without a mask (0)</source>
        <translation>Heatmap ohne Maske zeigen (0)</translation>
    </message>
    <message>
        <source>Run this image to see its masks.</source>
        <translation>Führen Sie dieses Bild aus, um seine Masken zu sehen.</translation>
    </message>
    <message>
        <source>Masks of the noun phrase</source>
        <translation>Masken der Nominalphrase</translation>
    </message>
    <message>
        <source>No masks were proposed for this noun phrase.</source>
        <translation>Für diese Nominalphrase wurden keine Masken vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateModel</name>
    <message>
        <source>Predicted IoU</source>
        <translation>Vorhergesagte IoU</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>True IoU</source>
        <translation>Wahre IoU</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>%1 % of the picture</source>
        <translation>%1 % des Bildes</translation>
    </message>
    <message>
        <source>Area %1 %</source>
        <translation>Fläche %1 %</translation>
    </message>
    <message>
        <source>Mask %1 of %2 (%3)</source>
        <translation>Maske %1 von %2 (%3)</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation>vorhergesagte IoU %1</translation>
    </message>
    <message>
        <source>true IoU %1</source>
        <translation>wahre IoU %1</translation>
    </message>
    <message>
        <source>no ground truth to compare with</source>
        <translation>keine Ground Truth zum Vergleichen</translation>
    </message>
    <message>
        <source>chosen by: %1</source>
        <translation>gewählt von: %1</translation>
    </message>
    <message>
        <source>IoU with the edited ground truth %1</source>
        <translation>IoU mit der geänderten Ground Truth %1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>predicted IoU not known</source>
        <translation>vorhergesagte IoU nicht bekannt</translation>
    </message>
</context>
<context>
    <name>groundscope::CanvasView</name>
    <message>
        <source>Overlays hidden while the keys are held</source>
        <translation>Überlagerungen ausgeblendet, solange die Tasten gedrückt sind</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>groundscope::CheckpointRow</name>
    <message>
        <source>Multimodal language model (folder)</source>
        <translation>Multimodales Sprachmodell (Ordner)</translation>
    </message>
    <message>
        <source>Vision tower (folder, only when the model does not contain it)</source>
        <translation>Vision Tower (Ordner, nur wenn das Modell ihn nicht enthält)</translation>
    </message>
    <message>
        <source>Segment Anything (file or folder)</source>
        <translation>Segment Anything (Datei oder Ordner)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.bin *.safetensors);;All files (*)</source>
        <translation>Gewichte (*.pth *.pt *.bin *.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not needed by most checkpoints.</source>
        <translation>Die meisten Checkpoints brauchen ihn nicht.</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Noch nichts gewählt.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird untersucht …</translation>
    </message>
    <message>
        <source>No known model was found here.</source>
        <translation>Hier wurde kein bekanntes Modell gefunden.</translation>
    </message>
    <message>
        <source>This is %1, not what is needed here.</source>
        <translation>Das ist %1, hier wird etwas anderes gebraucht.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::ColorLegend</name>
    <message>
        <source>Legend of the heat map</source>
        <translation>Legende der Heatmap</translation>
    </message>
    <message>
        <source>Attention from %1 to %2</source>
        <translation>Aufmerksamkeit von %1 bis %2</translation>
    </message>
    <message>
        <source>No heat map is shown</source>
        <translation>Keine Heatmap zu sehen</translation>
    </message>
    <message>
        <source>Contour at %1</source>
        <translation>Kontur bei %1</translation>
    </message>
</context>
<context>
    <name>groundscope::CommandModel</name>
    <message>
        <source>%1, cannot be used now</source>
        <translation>%1, jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>groundscope::CommandPalette</name>
    <message>
        <source>No command has this name.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Ein paar Buchstaben eines Befehls eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Up and Down choose from the list, Enter runs the command, Escape closes.</source>
        <translation>Auf und Ab wählen aus der Liste, Enter führt den Befehl aus, Esc schließt.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>groundscope::ComparisonModel</name>
    <message>
        <source>not in this run</source>
        <translation>nicht in diesem Lauf</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>Maske %1</translation>
    </message>
    <message>
        <source>%1 (no such object)</source>
        <translation>%1 (kein solches Objekt)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>%1 of %2 agree (IoU %3), ground truth %4</source>
        <translation>%1 von %2 einig (IoU %3), Ground Truth %4</translation>
    </message>
    <message>
        <source>Ground truth in doubt</source>
        <translation>Ground Truth zweifelhaft</translation>
    </message>
</context>
<context>
    <name>groundscope::ComparisonWindow</name>
    <message>
        <source>Compare Runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>&amp;Selector:</source>
        <translation>&amp;Selektor:</translation>
    </message>
    <message>
        <source>Selector whose choices are compared</source>
        <translation>Selektor, dessen Wahl verglichen wird</translation>
    </message>
    <message>
        <source>&amp;Choose Runs…</source>
        <translation>Läufe &amp;wählen …</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Choose two or more runs of one benchmark.</source>
        <translation>Zwei oder mehr Läufe eines Benchmarks wählen.</translation>
    </message>
    <message>
        <source>Samples, with what each run chose</source>
        <translation>Beispiele mit der Wahl jedes Laufs</translation>
    </message>
    <message>
        <source>Answers, aligned: = all runs say the same here, ≠ they differ</source>
        <translation>Antworten, ausgerichtet: = alle Läufe sagen hier dasselbe, ≠ sie weichen ab</translation>
    </message>
    <message>
        <source>Answers of the chosen image, aligned piece by piece</source>
        <translation>Antworten zum gewählten Bild, Stück für Stück ausgerichtet</translation>
    </message>
    <message numerus="yes">
        <source>Scoring %n run(s)…</source>
        <translation>
            <numerusform>%n Lauf wird bewertet …</numerusform>
            <numerusform>%n Läufe werden bewertet …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) shown.</source>
        <translation>
            <numerusform>%n Bild angezeigt.</numerusform>
            <numerusform>%n Bilder angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs choose alike on every image they share.</source>
        <translation>Diese Läufe wählen auf allen gemeinsamen Bildern gleich.</translation>
    </message>
    <message>
        <source>No answers for this image</source>
        <translation>Keine Antworten zu diesem Bild</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>Images that are listed</source>
        <translation>Gelistete Bilder</translation>
    </message>
    <message>
        <source>Where runs differ</source>
        <translation>Wo Läufe abweichen</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Ground truth in doubt</source>
        <translation>Ground Truth zweifelhaft</translation>
    </message>
    <message>
        <source>Runs chose the same mask, and it is not the ground truth&apos;s</source>
        <translation>Läufe wählten dieselbe Maske, und sie ist nicht die der Ground Truth</translation>
    </message>
    <message>
        <source>On no image do runs agree on a mask that is not the ground truth&apos;s.</source>
        <translation>Bei keinem Bild sind sich Läufe über eine Maske einig, die nicht die der Ground Truth ist.</translation>
    </message>
</context>
<context>
    <name>groundscope::ConceptPage</name>
    <message>
        <source>No phrase was classified by both.</source>
        <translation>Keine Phrase wurde von beiden zugeordnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) by both, %1 alike</source>
        <translation>
            <numerusform>%n Phrase von beiden, %1 gleich</numerusform>
            <numerusform>%n Phrasen von beiden, %1 gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>mean over letters %1</source>
        <translation>Mittel über die Buchstaben %1</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Phrase to classify</source>
        <translation>Zuzuordnende Phrase</translation>
    </message>
    <message>
        <source>Answer with the phrase</source>
        <translation>Antwort mit der Phrase</translation>
    </message>
    <message>
        <source>Key %1; press again to take it away</source>
        <translation>Taste %1; noch einmal nimmt ihn weg</translation>
    </message>
    <message>
        <source>Next Unclassified (Enter)</source>
        <translation>Nächste ohne Zuordnung (Enter)</translation>
    </message>
    <message>
        <source>The oracle chose no phrase here, so there is nothing to classify.</source>
        <translation>Das Orakel hat hier keine Phrase gewählt, es gibt nichts zuzuordnen.</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>Ausdruck: %1</translation>
    </message>
    <message>
        <source>Shown once two annotators have classified phrases.</source>
        <translation>Erscheint, sobald zwei Personen Phrasen zugeordnet haben.</translation>
    </message>
    <message>
        <source>Concept of the phrase</source>
        <translation>Begriff der Phrase</translation>
    </message>
    <message>
        <source>A to F choose a concept, Enter goes on</source>
        <translation>A bis F wählen ein Konzept, Enter geht weiter</translation>
    </message>
</context>
<context>
    <name>groundscope::DataCheckDialog</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Data Check</source>
        <translation>Datenprüfung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Nothing odd was found in this benchmark.</source>
        <translation>In diesem Benchmark wurde nichts Auffälliges gefunden.</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: looking at the images…</source>
        <translation>%1: Bilder werden geprüft …</translation>
    </message>
    <message>
        <source>%1: %2. Nothing of this keeps the rest from working.</source>
        <translation>%1: %2. Der Rest funktioniert trotzdem.</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Hinweise filtern</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>Hinweise zu den Daten</translation>
    </message>
</context>
<context>
    <name>groundscope::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Scores, times and provenance</source>
        <translation>Bewertung, Zeiten und Herkunft</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy everything shown here as text</source>
        <translation>Alles hier Gezeigte als Text kopieren</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>Zeit je Stufe</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>no target: left out of the mean</source>
        <translation>kein Ziel: zählt nicht zum Mittelwert</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>Nominalphrasen</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Datentyp</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
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
        <translation>Keine Modelle geladen</translation>
    </message>
    <message>
        <source>No run is open</source>
        <translation>Kein Lauf geöffnet</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Begonnen (UTC)</translation>
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
        <translation>Profil</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>%1, IoU %2</source>
        <translation>%1, IoU %2</translation>
    </message>
    <message>
        <source>at %1 %, best IoU %2</source>
        <translation>bei %1 %, beste IoU %2</translation>
    </message>
    <message>
        <source>at %1 %</source>
        <translation>bei %1 %</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>Selektoren</translation>
    </message>
</context>
<context>
    <name>groundscope::DocumentOpener</name>
    <message>
        <source>Benchmark Not Found</source>
        <translation>Benchmark nicht gefunden</translation>
    </message>
    <message>
        <source>The images of this run are no longer where they were.</source>
        <translation>Die Bilder dieses Laufs sind nicht mehr an ihrem Ort.</translation>
    </message>
    <message>
        <source>%1 was made with the benchmark %2 in
%3

Show where that folder is now, or open the answers and numbers without the images.</source>
        <translation>%1 entstand mit dem Benchmark %2 in
%3

Zeigen Sie, wo dieser Ordner jetzt ist, oder öffnen Sie Antworten und Zahlen ohne die Bilder.</translation>
    </message>
    <message>
        <source>&amp;Find the Folder…</source>
        <translation>&amp;Ordner suchen …</translation>
    </message>
    <message>
        <source>Open &amp;Without Images</source>
        <translation>&amp;Ohne Bilder öffnen</translation>
    </message>
    <message>
        <source>Folder of the Benchmark</source>
        <translation>Ordner des Benchmarks</translation>
    </message>
</context>
<context>
    <name>groundscope::EditDesk</name>
    <message>
        <source>Corrections: %1</source>
        <translation>Korrekturen: %1</translation>
    </message>
    <message>
        <source>Corrections are kept in %1</source>
        <translation>Korrekturen liegen in %1</translation>
    </message>
    <message>
        <source>○ Saving corrections…</source>
        <translation>○ Korrekturen werden gesichert …</translation>
    </message>
    <message>
        <source>⚠ Corrections not saved</source>
        <translation>⚠ Korrekturen nicht gesichert</translation>
    </message>
    <message>
        <source>%1 They are kept in memory and tried again every few seconds.</source>
        <translation>%1 Sie bleiben im Speicher; alle paar Sekunden wird es wieder versucht.</translation>
    </message>
    <message>
        <source>● Corrections saved elsewhere %1</source>
        <translation>● Korrekturen anderswo gesichert %1</translation>
    </message>
    <message>
        <source>The benchmark&apos;s folder cannot be written. Corrections are kept in %1</source>
        <translation>In den Ordner des Benchmarks kann nicht geschrieben werden. Korrekturen liegen in %1</translation>
    </message>
    <message>
        <source>● Corrections saved %1</source>
        <translation>● Korrekturen gesichert %1</translation>
    </message>
    <message>
        <source>No corrections</source>
        <translation>Keine Korrekturen</translation>
    </message>
    <message>
        <source>● Corrections saved</source>
        <translation>● Korrekturen gesichert</translation>
    </message>
    <message>
        <source>Ground truth is locked; nothing was changed.</source>
        <translation>Ground Truth ist gesperrt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Unlock (Ctrl+L)</source>
        <translation>Entsperren (Strg+L)</translation>
    </message>
    <message>
        <source>Another program is correcting this benchmark: its corrections are shown, nothing can be changed here.</source>
        <translation>Ein anderes Programm korrigiert diesen Benchmark: Seine Korrekturen werden gezeigt, hier kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Locked: another program is correcting this benchmark.</source>
        <translation>Gesperrt: Ein anderes Programm korrigiert diesen Benchmark.</translation>
    </message>
</context>
<context>
    <name>groundscope::EndpointDialog</name>
    <message>
        <source>Chat Endpoint</source>
        <translation>Chat-Endpunkt</translation>
    </message>
    <message>
        <source>Any server that speaks the OpenAI chat protocol: vLLM, the llama.cpp server, Ollama, or a hosted one. Nothing is sent before you say so.</source>
        <translation>Jeder Server, der das Chat-Protokoll von OpenAI spricht: vLLM, der Server von llama.cpp, Ollama oder ein gehosteter. Gesendet wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>name of the model there</source>
        <translation>Name des Modells dort</translation>
    </message>
    <message>
        <source>&amp;Base URL:</source>
        <translation>&amp;Basis-URL:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>&amp;Use This Endpoint</source>
        <translation>Diesen Endpunkt &amp;verwenden</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>only for servers that want one</source>
        <translation>nur für Server, die einen verlangen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Store in the Key Ring</source>
        <translation>Im &amp;Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Removes the key of this endpoint from the key ring and from this session</source>
        <translation>Entfernt den Schlüssel dieses Endpunkts aus dem Schlüsselbund und aus dieser Sitzung</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>S&amp;chlüssel:</translation>
    </message>
    <message>
        <source>Which model is to answer?</source>
        <translation>Welches Modell soll antworten?</translation>
    </message>
    <message>
        <source>Looking for a key…</source>
        <translation>Suche einen Schlüssel…</translation>
    </message>
    <message>
        <source>A key is held for this session only.</source>
        <translation>Ein Schlüssel gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>A key is set in the environment (%1 or GROUNDSCOPE_API_KEY) and will be used.</source>
        <translation>In der Umgebung ist ein Schlüssel gesetzt (%1 oder GROUNDSCOPE_API_KEY); er wird verwendet.</translation>
    </message>
    <message>
        <source>A key for this endpoint is in the system key ring.</source>
        <translation>Für diesen Endpunkt liegt ein Schlüssel im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>No key is stored. Servers on this computer usually need none.</source>
        <translation>Kein Schlüssel ist abgelegt. Server auf diesem Rechner brauchen meist keinen.</translation>
    </message>
    <message>
        <source>The system key ring cannot be used (%1). A key can be held for this session, or be set in the environment as %2.</source>
        <translation>Der Schlüsselbund des Systems ist nicht nutzbar (%1). Ein Schlüssel kann für diese Sitzung gelten oder in der Umgebung als %2 gesetzt werden.</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>Lege den Schlüssel ab…</translation>
    </message>
    <message>
        <source>The key could not be stored (%1). It is held for this session only.</source>
        <translation>Der Schlüssel ließ sich nicht ablegen (%1). Er gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The key ring did not remove the key: %1</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht entfernt: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>Test &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Sends one tiny request without a picture</source>
        <translation>Sendet eine winzige Anfrage ohne Bild</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Frage…</translation>
    </message>
    <message>
        <source>✓ It answers: “%1”</source>
        <translation>✓ Er antwortet: „%1“</translation>
    </message>
    <message>
        <source>⚠ It does not answer as it should. %1</source>
        <translation>⚠ Er antwortet nicht, wie er soll. %1</translation>
    </message>
</context>
<context>
    <name>groundscope::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Profile to score under</source>
        <translation>Profil der Auswertung</translation>
    </message>
    <message>
        <source>Profile to score under: a stored run can be scored again under another one</source>
        <translation>Profil der Auswertung: Ein gespeicherter Lauf kann unter einem anderen neu ausgewertet werden</translation>
    </message>
    <message>
        <source>The run&apos;s own profile</source>
        <translation>Profil des Laufs</translation>
    </message>
    <message>
        <source>Profile clean</source>
        <translation>Profil clean</translation>
    </message>
    <message>
        <source>Profile paper</source>
        <translation>Profil paper</translation>
    </message>
    <message>
        <source>Profile reference</source>
        <translation>Profil reference</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Auswerten</translation>
    </message>
    <message>
        <source>&amp;All images</source>
        <translation>A&amp;lle Bilder</translation>
    </message>
    <message>
        <source>Count the images without an expression too</source>
        <translation>Auch Bilder ohne Ausdruck zählen</translation>
    </message>
    <message>
        <source>Other &amp;Probings…</source>
        <translation>Andere &amp;Frageformen…</translation>
    </message>
    <message>
        <source>Add runs of the same model in other probings: their answers give what this run lacks</source>
        <translation>Läufe desselben Modells in anderen Frageformen hinzunehmen: Ihre Antworten ergänzen, was diesem fehlt</translation>
    </message>
    <message>
        <source>Copy &amp;CSV</source>
        <translation>&amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy every figure with full precision as CSV</source>
        <translation>Alle Zahlen mit voller Genauigkeit als CSV kopieren</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>Accuracies and mean IoU of every selector</source>
        <translation>Trefferquoten und mittlere IoU jedes Selektors</translation>
    </message>
    <message>
        <source>Where and for which concepts grounding emerges</source>
        <translation>Wo und bei welchen Begriffen die Verankerung entsteht</translation>
    </message>
    <message>
        <source>Accuracy by pattern, task and source</source>
        <translation>Trefferquote nach Muster, Aufgabe und Quelle</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Press to list the samples</source>
        <translation>Drücken, um die Bilder aufzulisten</translation>
    </message>
    <message>
        <source>Press “Evaluate” to score the stored run. Nothing is computed by the models.</source>
        <translation>„Auswerten“ bewertet den gespeicherten Lauf. Die Modelle rechnen dabei nicht.</translation>
    </message>
    <message>
        <source>Open a run, or run images, to evaluate.</source>
        <translation>Öffnen Sie einen Lauf oder rechnen Sie Bilder, um auszuwerten.</translation>
    </message>
    <message>
        <source>Cancel &amp;Evaluation</source>
        <translation>Auswertung &amp;abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s), profile %1</source>
        <translation>
            <numerusform>%n Bild, Profil %1</numerusform>
            <numerusform>%n Bilder, Profil %1</numerusform>
        </translation>
    </message>
    <message>
        <source>made under %1</source>
        <translation>entstanden unter %1</translation>
    </message>
    <message>
        <source>as published: %1</source>
        <translation>wie veröffentlicht: %1</translation>
    </message>
    <message>
        <source>⚠ results have come in since</source>
        <translation>⚠ seither kamen Ergebnisse hinzu</translation>
    </message>
    <message>
        <source>No image here: %1. Answers have to be judged or reviewed, and masks scored.</source>
        <translation>Hier kein Bild: %1. Antworten müssen beurteilt oder geprüft und Masken bewertet sein.</translation>
    </message>
</context>
<context>
    <name>groundscope::FacetPanel</name>
    <message>
        <source>Values of the listed samples, with counts</source>
        <translation>Werte der gelisteten Beispiele mit Anzahl</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n sample(s)</source>
        <translation>
            <numerusform>%1, %2, %n Beispiel</numerusform>
            <numerusform>%1, %2, %n Beispiele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::FailureGrid</name>
    <message>
        <source>Selector whose masks are counted</source>
        <translation>Selektor, dessen Masken zählen</translation>
    </message>
    <message>
        <source>List these samples</source>
        <translation>Diese Bilder auflisten</translation>
    </message>
    <message>
        <source>Needs answers that were judged or answered by letter: this run has none. Add runs of the other probings, or review the answers.</source>
        <translation>Braucht Antworten, die beurteilt oder als Buchstabe gegeben wurden: Dieser Lauf hat keine. Nehmen Sie Läufe der anderen Frageformen hinzu oder prüfen Sie die Antworten.</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureContentPage</name>
    <message>
        <source>Contact sheet: a row a noun phrase</source>
        <translation>Kontaktbogen: eine Zeile je Nominalphrase</translation>
    </message>
    <message>
        <source>Comparison: a row a sample</source>
        <translation>Vergleich: eine Zeile je Beispiel</translation>
    </message>
    <message>
        <source>Heat maps of noun phrases</source>
        <translation>Heatmaps der Nominalphrasen</translation>
    </message>
    <message>
        <source>Gallery of the ground truth</source>
        <translation>Galerie der Ground Truth</translation>
    </message>
    <message>
        <source>Tournament of the judge</source>
        <translation>Turnier des Judge</translation>
    </message>
    <message>
        <source>Examples: image, expression, output</source>
        <translation>Beispiele: Bild, Ausdruck, Ausgabe</translation>
    </message>
    <message>
        <source>Failures: prediction beside ground truth</source>
        <translation>Fehler: Vorhersage neben Ground Truth</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Free grid</source>
        <translation>Freies Raster</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs of the figure</source>
        <translation>Läufe der Abbildung</translation>
    </message>
    <message>
        <source>Add a run of the same benchmark</source>
        <translation>Einen Lauf desselben Benchmarks hinzufügen</translation>
    </message>
    <message>
        <source>The model&apos;s name</source>
        <translation>Der Name des Modells</translation>
    </message>
    <message>
        <source>Remove a run</source>
        <translation>Einen Lauf entfernen</translation>
    </message>
    <message>
        <source>Move a run</source>
        <translation>Einen Lauf verschieben</translation>
    </message>
    <message>
        <source>⚠ %1, changed</source>
        <translation>⚠ %1, geändert</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Samples of the figure</source>
        <translation>Beispiele der Abbildung</translation>
    </message>
    <message>
        <source>Add the sample that is looked at (M)</source>
        <translation>Das betrachtete Beispiel hinzufügen (M)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>Nominalphrasen</translation>
    </message>
    <message>
        <source>Numbers of the noun phrases that are shown: 1, 3, 4</source>
        <translation>Nummern der gezeigten Nominalphrasen: 1, 3, 4</translation>
    </message>
    <message>
        <source>Unmark a sample</source>
        <translation>Markierung eines Beispiels aufheben</translation>
    </message>
    <message>
        <source>Move a sample</source>
        <translation>Ein Beispiel verschieben</translation>
    </message>
    <message>
        <source>Choices of</source>
        <translation>Auswahl von</translation>
    </message>
    <message>
        <source>Selectors whose choices are shown</source>
        <translation>Selektoren, deren Auswahl gezeigt wird</translation>
    </message>
    <message>
        <source>None checked: as the template has it</source>
        <translation>Keiner angehakt: wie die Vorlage es hat</translation>
    </message>
    <message>
        <source>Where the phrase begins</source>
        <translation>Wo die Phrase beginnt</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>Was misslingt</translation>
    </message>
    <message>
        <source>Accuracy by group</source>
        <translation>Genauigkeit je Gruppe</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Where IoU is lost</source>
        <translation>Wo IoU verloren geht</translation>
    </message>
    <message>
        <source>Run against run</source>
        <translation>Lauf gegen Lauf</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Where the phrase begins, and concepts</source>
        <translation>Wo die Phrase beginnt, und Begriffe</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureDesk</name>
    <message>
        <source>Unmark a sample</source>
        <translation>Markierung eines Beispiels aufheben</translation>
    </message>
    <message>
        <source>Mark a sample</source>
        <translation>Ein Beispiel markieren</translation>
    </message>
    <message>
        <source>Open a run to make figures of it.</source>
        <translation>Öffnen Sie einen Lauf, um Abbildungen davon zu machen.</translation>
    </message>
    <message>
        <source>The figure has no samples yet. Press M on a sample, in any workspace, to mark it for the figure.</source>
        <translation>Die Abbildung hat noch keine Beispiele. Mit M wird ein Beispiel in jedem Arbeitsbereich für die Abbildung markiert.</translation>
    </message>
    <message>
        <source>Mark the Current Sample</source>
        <translation>Aktuelles Beispiel markieren</translation>
    </message>
    <message>
        <source>Use the runs as they are now</source>
        <translation>Die Läufe nehmen, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>The figure is saved as %1.</source>
        <translation>Die Abbildung ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>und %n weitere Datei</numerusform>
            <numerusform>und %n weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is on the clipboard.</source>
        <translation>Die Seite ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Neue Abbildung</translation>
    </message>
    <message>
        <source>Runs of the Figure</source>
        <translation>Läufe der Abbildung</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScope-Läufe (*.gsrun)</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>Einen Lauf hinzufügen</translation>
    </message>
    <message>
        <source>Export the Figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png *.tif *.tiff)</source>
        <translation>Abbildungen (*.pdf *.svg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Add an enlarged part</source>
        <translation>Einen vergrößerten Ausschnitt hinzufügen</translation>
    </message>
    <message>
        <source>The figure is still that of %1.</source>
        <translation>Die Abbildung ist noch die von %1.</translation>
    </message>
    <message>
        <source>New Figure</source>
        <translation>Neue Abbildung</translation>
    </message>
    <message>
        <source>Find the Run…</source>
        <translation>Lauf suchen …</translation>
    </message>
    <message>
        <source>The export is stopped. Files that were written stay, and are whole.</source>
        <translation>Der Export ist angehalten. Dateien, die geschrieben wurden, bleiben und sind vollständig.</translation>
    </message>
    <message>
        <source>Where Is %1?</source>
        <translation>Wo ist %1?</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>Einen Lauf suchen</translation>
    </message>
    <message>
        <source>Part of each picture</source>
        <translation>Ausschnitt jedes Bildes</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureDock</name>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>What the reader of the figure has to know</source>
        <translation>Was der Leser der Abbildung wissen muss</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>Format des Exports</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy this page to the clipboard: SVG, PDF and picture</source>
        <translation>Diese Seite in die Zwischenablage kopieren: SVG, PDF und Bild</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Co&amp;ntent</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Teilbilder</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Aussehe&amp;n</translation>
    </message>
    <message>
        <source>&amp;Use the Runs as They Are Now</source>
        <translation>Läufe nehmen, &amp;wie sie jetzt sind</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureFiles</name>
    <message>
        <source>GroundScope figures (*.json)</source>
        <translation>GroundScope-Abbildungen (*.json)</translation>
    </message>
    <message>
        <source>Open a Figure</source>
        <translation>Eine Abbildung öffnen</translation>
    </message>
    <message>
        <source>Save the Figure</source>
        <translation>Die Abbildung speichern</translation>
    </message>
    <message>
        <source>Figure Not Saved</source>
        <translation>Abbildung nicht gespeichert</translation>
    </message>
    <message>
        <source>The figure has changes that are not saved.</source>
        <translation>Die Abbildung hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureLookPage</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>CVPR, one column (3.25 in)</source>
        <translation>CVPR, eine Spalte (3,25 in)</translation>
    </message>
    <message>
        <source>CVPR, both columns (6.875 in)</source>
        <translation>CVPR, beide Spalten (6,875 in)</translation>
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
        <translation>Folie 16:9</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the page</source>
        <translation>Wie die Seite</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Wie die Vorlage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Safe for all eyes</source>
        <translation>Für alle Augen sicher</translation>
    </message>
    <message>
        <source>As the paper</source>
        <translation>Wie im Paper</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>Bikubisch</translation>
    </message>
    <message>
        <source>None (cells)</source>
        <translation>Keine (Zellen)</translation>
    </message>
    <message>
        <source>Part of each picture</source>
        <translation>Ausschnitt jedes Bildes</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Part of each picture: %1</source>
        <translation>Ausschnitt jedes Bildes: %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Made from what is shown</source>
        <translation>Aus dem Gezeigten gemacht</translation>
    </message>
    <message>
        <source>For readers who do not see the figure</source>
        <translation>Für Leser, die die Abbildung nicht sehen</translation>
    </message>
    <message>
        <source>No names of people, machines, folders or files in what is exported</source>
        <translation>Keine Namen von Personen, Rechnern, Ordnern oder Dateien im Exportierten</translation>
    </message>
    <message>
        <source>Most height</source>
        <translation>Größte Höhe</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Pictures a row</source>
        <translation>Bilder je Zeile</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>Keine Buchstaben</translation>
    </message>
    <message>
        <source>Words as outlines (no fonts in the file)</source>
        <translation>Wörter als Umrisse (keine Schriften in der Datei)</translation>
    </message>
    <message>
        <source>Hatched masks</source>
        <translation>Schraffierte Masken</translation>
    </message>
    <message>
        <source>Fill of masks</source>
        <translation>Füllung der Masken</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Clip at percentile</source>
        <translation>Kappen beim Perzentil</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Contour at</source>
        <translation>Höhenlinie bei</translation>
    </message>
    <message>
        <source>One range for all heat maps</source>
        <translation>Ein Bereich für alle Heatmaps</translation>
    </message>
    <message>
        <source>Whole Picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymisieren</translation>
    </message>
</context>
<context>
    <name>groundscope::FigurePanelsPage</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Ground Truth</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Errors (TP, FP, FN)</source>
        <translation>Fehler (TP, FP, FN)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the figure</source>
        <translation>Spalten der Abbildung</translation>
    </message>
    <message>
        <source>By the choice</source>
        <translation>Nach der Auswahl</translation>
    </message>
    <message>
        <source>The row&apos;s</source>
        <translation>Das der Zeile</translation>
    </message>
    <message>
        <source>Made from what is shown</source>
        <translation>Aus dem Gezeigten gemacht</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Eine Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>Eine Spalte entfernen</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>Eine Spalte verschieben</translation>
    </message>
    <message>
        <source>Enlarged parts</source>
        <translation>Vergrößerte Ausschnitte</translation>
    </message>
    <message>
        <source>Enlarged parts of the figure</source>
        <translation>Vergrößerte Ausschnitte der Abbildung</translation>
    </message>
    <message>
        <source>Add an enlarged part, or drag over a panel of the page with Shift held</source>
        <translation>Einen vergrößerten Ausschnitt hinzufügen, oder mit gedrückter Umschalttaste über ein Teilbild der Seite ziehen</translation>
    </message>
    <message>
        <source>Panel %1, %2 times</source>
        <translation>Teilbild %1, %2-fach</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Add an enlarged part</source>
        <translation>Einen vergrößerten Ausschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Remove an enlarged part</source>
        <translation>Einen vergrößerten Ausschnitt entfernen</translation>
    </message>
    <message>
        <source>Move an enlarged part</source>
        <translation>Einen vergrößerten Ausschnitt verschieben</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Choice of</source>
        <translation>Wahl von</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Wie die Vorlage</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>Nominalphrase</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Ecke</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Teilbild</translation>
    </message>
</context>
<context>
    <name>groundscope::FigurePreview</name>
    <message>
        <source>The figure is being drawn</source>
        <translation>Die Abbildung wird gezeichnet</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorherige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Verkleinern (Strg+-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Vergrößern (Strg++)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Whole page (F)</source>
        <translation>Ganze Seite (F)</translation>
    </message>
    <message>
        <source>100 %: as large as on paper</source>
        <translation>100 %: so groß wie auf Papier</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>How the page looks to readers who see fewer colours. The export is not changed</source>
        <translation>Wie die Seite Lesern erscheint, die weniger Farben sehen. Der Export bleibt gleich</translation>
    </message>
    <message>
        <source>Seen with all colours</source>
        <translation>Mit allen Farben gesehen</translation>
    </message>
    <message>
        <source>Seen without red (protan)</source>
        <translation>Ohne Rot gesehen (protan)</translation>
    </message>
    <message>
        <source>Seen without green (deutan)</source>
        <translation>Ohne Grün gesehen (deutan)</translation>
    </message>
    <message>
        <source>Seen without blue (tritan)</source>
        <translation>Ohne Blau gesehen (tritan)</translation>
    </message>
    <message>
        <source>Printed in grey</source>
        <translation>In Grau gedruckt</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Keine Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Enlarge a part: drag over a picture</source>
        <translation>Einen Teil vergrößern: über ein Bild ziehen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Show only a part of each picture: drag over one</source>
        <translation>Von jedem Bild nur einen Teil zeigen: über eines ziehen</translation>
    </message>
    <message>
        <source>Ctrl+Shift</source>
        <translation>Strg+Umschalt</translation>
    </message>
</context>
<context>
    <name>groundscope::GroundTruthDock</name>
    <message>
        <source>Ground Truth</source>
        <translation>Ground Truth</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>your name or initials</source>
        <translation>Ihr Name oder Kürzel</translation>
    </message>
    <message>
        <source>Who corrects</source>
        <translation>Wer korrigiert</translation>
    </message>
    <message>
        <source>why, for example: outline too wide</source>
        <translation>warum, zum Beispiel: Umriss zu weit</translation>
    </message>
    <message>
        <source>Reason of the corrections</source>
        <translation>Grund der Korrekturen</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>Reas&amp;on:</source>
        <translation>Gr&amp;und:</translation>
    </message>
    <message>
        <source>Corrections, newest first. Enter makes one the newest that stands.</source>
        <translation>Korrekturen, neueste zuerst. Enter macht eine zur neuesten, die gilt.</translation>
    </message>
    <message>
        <source>Double click: take back everything after this correction, or do it again</source>
        <translation>Doppelklick: alles nach dieser Korrektur zurücknehmen oder wiederholen</translation>
    </message>
    <message>
        <source>Of &amp;all images</source>
        <translation>&amp;Aller Bilder</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>&amp;Nochmals versuchen</translation>
    </message>
    <message>
        <source>Unlock the ground truth</source>
        <translation>Ground Truth entsperren</translation>
    </message>
    <message>
        <source>Lock the ground truth</source>
        <translation>Ground Truth sperren</translation>
    </message>
    <message>
        <source>%1 (Ctrl+L)</source>
        <translation>%1 (Strg+L)</translation>
    </message>
    <message>
        <source>Locked: nothing can be changed by accident.</source>
        <translation>Gesperrt: Nichts kann aus Versehen geändert werden.</translation>
    </message>
    <message>
        <source>Unlocked: what you draw and type is kept.</source>
        <translation>Entsperrt: Was Sie zeichnen und schreiben, wird gesichert.</translation>
    </message>
    <message>
        <source>Pages of the ground truth</source>
        <translation>Seiten der Ground Truth</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Layer %1, head %2: %3</source>
        <translation>Schicht %1, Kopf %2: %3</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>Kopf %1</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadsDesk</name>
    <message>
        <source>This run kept no single heads, only their average.</source>
        <translation>Dieser Lauf hat keine einzelnen Köpfe behalten, nur ihr Mittel.</translation>
    </message>
    <message>
        <source>Here the layers and heads appear, once this image was run with its heads kept.</source>
        <translation>Hier erscheinen Schichten und Köpfe, sobald dieses Bild mit behaltenen Köpfen ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Reading the heads…</source>
        <translation>Köpfe werden gelesen …</translation>
    </message>
    <message>
        <source>The heads of this run cannot be read. %1 %2</source>
        <translation>Die Köpfe dieses Laufs können nicht gelesen werden. %1 %2</translation>
    </message>
    <message>
        <source>Choose a noun phrase or a token.</source>
        <translation>Wählen Sie eine Nominalphrase oder ein Token.</translation>
    </message>
    <message>
        <source>IoU of the mask at each head&apos;s peak for “%1”</source>
        <translation>IoU der Maske am Gipfel jedes Kopfes für „%1“</translation>
    </message>
    <message>
        <source>Colours need a segmenter: choose one under Run &gt; Choose Models (Ctrl+M).</source>
        <translation>Farben brauchen einen Segmentierer: wählen Sie einen unter Lauf &gt; Modelle wählen (Strg+M).</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadsDock</name>
    <message>
        <source>Keep Heads and Run This Image Again</source>
        <translation>Köpfe behalten und dieses Bild neu ausführen</translation>
    </message>
    <message>
        <source>Layers and heads</source>
        <translation>Schichten und Köpfe</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>All Heads</source>
        <translation>Alle Köpfe</translation>
    </message>
    <message>
        <source>Back to the average over all layers and heads, as published</source>
        <translation>Zurück zum Mittel über alle Schichten und Köpfe, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Legend of the IoU</source>
        <translation>Legende der IoU</translation>
    </message>
    <message>
        <source>Peaks of the heads</source>
        <translation>Gipfel der Köpfe</translation>
    </message>
    <message>
        <source>all heads</source>
        <translation>alle Köpfe</translation>
    </message>
    <message>
        <source>layer %1, head %2</source>
        <translation>Schicht %1, Kopf %2</translation>
    </message>
    <message>
        <source>%1 heads of layer %2</source>
        <translation>%1 Köpfe der Schicht %2</translation>
    </message>
    <message>
        <source>%1 heads of %2 layers</source>
        <translation>%1 Köpfe aus %2 Schichten</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>Bester: %1</translation>
    </message>
    <message>
        <source>Averaged: %1</source>
        <translation>Gemittelt: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::HeatSource</name>
    <message>
        <source>token %1: “%2”</source>
        <translation>Token %1: „%2“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No map of %1</source>
        <translation>Keine Karte von %1</translation>
    </message>
    <message>
        <source>Map of %1, minus %2</source>
        <translation>Karte von %1 minus %2</translation>
    </message>
    <message>
        <source>Map of %1</source>
        <translation>Karte von %1</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>minus the image prior</source>
        <translation>minus Bild-Prior</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>This answer was stored without its attention.</source>
        <translation>Diese Antwort wurde ohne ihre Aufmerksamkeit gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Reading the image prior: %1 of %n image(s)</source>
        <translation>
            <numerusform>Bild-Prior wird gelesen: %1 von %n Bild</numerusform>
            <numerusform>Bild-Prior wird gelesen: %1 von %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the image prior…</source>
        <translation>Bild-Prior wird gelesen …</translation>
    </message>
    <message>
        <source>The image prior could not be read.</source>
        <translation>Der Bild-Prior konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No image prior: no other image of this run has attention of this grid.</source>
        <translation>Kein Bild-Prior: Kein anderes Bild dieses Laufs hat Aufmerksamkeit dieses Rasters.</translation>
    </message>
    <message numerus="yes">
        <source>Image prior: the mean over %n other image(s)</source>
        <translation>
            <numerusform>Bild-Prior: Mittel über %n anderes Bild</numerusform>
            <numerusform>Bild-Prior: Mittel über %n andere Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::HistoryModel</name>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Too old to be undone: the memory for undo is full.</source>
        <translation>Zu alt zum Zurücknehmen: Der Speicher dafür ist voll.</translation>
    </message>
</context>
<context>
    <name>groundscope::JobsDesk</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 von %2 Bildern</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>on the CPU</source>
        <translation>auf der CPU</translation>
    </message>
    <message>
        <source>in bfloat16</source>
        <translation>in bfloat16</translation>
    </message>
    <message>
        <source>one model in memory at a time</source>
        <translation>mit nur einem Modell zugleich im Speicher</translation>
    </message>
    <message>
        <source>The models take about %1, and %2 are free: they work %3.</source>
        <translation>Die Modelle brauchen etwa %1, frei sind %2: Sie arbeiten %3.</translation>
    </message>
    <message>
        <source>There was not enough memory for the models as chosen: they work %1.</source>
        <translation>Für die Modelle wie gewählt reichte der Speicher nicht: Sie arbeiten %1.</translation>
    </message>
    <message>
        <source>The next run takes about %1: weights %2, computing %3, attention %4.</source>
        <translation>Der nächste Lauf braucht etwa %1: Gewichte %2, Rechnen %3, Aufmerksamkeit %4.</translation>
    </message>
    <message>
        <source>This is memory of the graphics card.</source>
        <translation>Das ist Speicher der Grafikkarte.</translation>
    </message>
    <message>
        <source>Only %1 are free: a smaller plan will be used.</source>
        <translation>Frei sind nur %1: Ein kleinerer Plan wird genommen.</translation>
    </message>
    <message>
        <source>Memory ran out: from now on one model is in memory at a time. Results stay the same.</source>
        <translation>Der Speicher ging aus: Von jetzt an ist nur ein Modell zugleich im Speicher. Die Ergebnisse bleiben gleich.</translation>
    </message>
    <message>
        <source>Memory ran out: fewer prompts are segmented at once. Results stay the same.</source>
        <translation>Der Speicher ging aus: Weniger Prompts werden zugleich segmentiert. Die Ergebnisse bleiben gleich.</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>Modelle werden geladen …</translation>
    </message>
    <message>
        <source>Choose Models…</source>
        <translation>Modelle wählen …</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>Bild %1: %2</translation>
    </message>
    <message>
        <source>Image %1: finished in %2</source>
        <translation>Bild %1: fertig in %2</translation>
    </message>
</context>
<context>
    <name>groundscope::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Fortschritt des Auftrags</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop the job; what is done is kept (Ctrl+.)</source>
        <translation>Auftrag anhalten; Erledigtes bleibt erhalten (Strg+.)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Errors of the job</source>
        <translation>Fehler des Auftrags</translation>
    </message>
    <message>
        <source>Press Enter or double-click to show the sample; unfold a line for the details</source>
        <translation>Eingabetaste oder Doppelklick zeigt das Beispiel; Zeile aufklappen für Einzelheiten</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>Wird angehalten: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Runs that wait, run or have ended</source>
        <translation>Läufe, die warten, laufen oder beendet sind</translation>
    </message>
    <message>
        <source>Cancel &amp;This One</source>
        <translation>&amp;Diesen abbrechen</translation>
    </message>
    <message>
        <source>&amp;Run This One Again</source>
        <translation>Diesen neu aus&amp;führen</translation>
    </message>
    <message>
        <source>Log of the jobs</source>
        <translation>Protokoll der Aufträge</translation>
    </message>
    <message>
        <source>What the models do is written here, line by line.</source>
        <translation>Was die Modelle tun, steht hier Zeile für Zeile.</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Go on with the samples that are left</source>
        <translation>Mit den übrigen Beispielen weitermachen</translation>
    </message>
    <message>
        <source>Stop for now; the sample that runs goes on from its last finished stage</source>
        <translation>Vorerst anhalten; das laufende Beispiel geht nach seiner letzten fertigen Stufe weiter</translation>
    </message>
    <message>
        <source>Memory: %1 of %2</source>
        <translation>Speicher: %1 von %2</translation>
    </message>
    <message>
        <source>Pages of the jobs</source>
        <translation>Seiten der Aufträge</translation>
    </message>
</context>
<context>
    <name>groundscope::JudgePage</name>
    <message>
        <source>the loaded language model (no network)</source>
        <translation>das geladene Sprachmodell (kein Netz)</translation>
    </message>
    <message>
        <source>a chat endpoint</source>
        <translation>ein Chat-Endpunkt</translation>
    </message>
    <message>
        <source>threes, then a final (paper)</source>
        <translation>zu dritt, dann ein Finale (Paper)</translation>
    </message>
    <message>
        <source>all at once (published scripts)</source>
        <translation>alle auf einmal (veröffentlichte Skripte)</translation>
    </message>
    <message>
        <source>groups of twelve (demo)</source>
        <translation>zu zwölft (Demo)</translation>
    </message>
    <message>
        <source>Ask &amp;first whether the object is in the image</source>
        <translation>Zuerst &amp;fragen, ob das Objekt im Bild ist</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>&amp;Judge:</source>
        <translation>&amp;Richter:</translation>
    </message>
    <message>
        <source>&amp;Endpoint:</source>
        <translation>&amp;Endpunkt:</translation>
    </message>
    <message>
        <source>Masks are &amp;shown:</source>
        <translation>Masken &amp;zeigen:</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>&amp;Temperatur:</translation>
    </message>
    <message>
        <source>Ask again in other &amp;orders:</source>
        <translation>In anderer Reihen&amp;folge nachfragen:</translation>
    </message>
    <message>
        <source>How often; shows how much the choice depends on the order of the pictures.</source>
        <translation>Wie oft; zeigt, wie sehr die Wahl von der Reihenfolge der Bilder abhängt.</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>Ein&amp;richten…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>groundscope::JudgingDialog</name>
    <message numerus="yes">
        <source>%n answer(s) judged, %1 right.</source>
        <translation>
            <numerusform>%n Antwort beurteilt, %1 richtig.</numerusform>
            <numerusform>%n Antworten beurteilt, %1 richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replies were neither yes nor no and count as wrong.</source>
        <translation>%1 Antworten des Richters waren weder Ja noch Nein und zählen als falsch.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>Bei %1 war keine Frage möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>keine Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answered from memory, without sending</source>
        <translation>
            <numerusform>%n weitere aus dem Gedächtnis, ohne zu senden</numerusform>
            <numerusform>%n weitere aus dem Gedächtnis, ohne zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>Ein&amp;richten…</translation>
    </message>
    <message>
        <source>Endpoint:</source>
        <translation>Endpunkt:</translation>
    </message>
    <message>
        <source>Progress of judging</source>
        <translation>Fortschritt der Beurteilung</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Set up an endpoint first. Nothing is sent before you have seen how much it would be.</source>
        <translation>Richten Sie zuerst einen Endpunkt ein. Gesendet wird erst, wenn Sie gesehen haben, wie viel es wäre.</translation>
    </message>
    <message>
        <source>Counting what would be sent…</source>
        <translation>Zähle, was gesendet würde…</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <translation>An %1 würden gesendet: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no answer to judge.</source>
        <translation>
            <numerusform>%n Bild hat keine Antwort, die zu beurteilen wäre.</numerusform>
            <numerusform>%n Bilder haben keine Antwort, die zu beurteilen wäre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each question holds the question, the right answer and the model&apos;s answer. Verdicts are stored in the run with the judge&apos;s name.</source>
        <translation>Jede Anfrage enthält die Frage, die richtige Antwort und die des Modells. Urteile stehen mit dem Namen des Richters im Lauf.</translation>
    </message>
    <message>
        <source>&amp;Take from Memory</source>
        <translation>Aus dem &amp;Gedächtnis nehmen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>Send %n Request(s)</source>
        <translation>
            <numerusform>%n Anfrage senden</numerusform>
            <numerusform>%n Anfragen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to ask.</source>
        <translation>Es gibt nichts mehr zu fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no masks yet.</source>
        <translation>
            <numerusform>%n Bild hat noch keine Masken.</numerusform>
            <numerusform>%n Bilder haben noch keine Masken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each question holds the expression and pictures with one mask each. Choices are stored in the run with every prompt and reply.</source>
        <translation>Jede Anfrage enthält den Ausdruck und Bilder mit je einer Maske. Die Wahl steht mit jedem Prompt und jeder Antwort im Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>Masks chosen for %n image(s).</source>
        <translation>
            <numerusform>Masken für %n Bild gewählt.</numerusform>
            <numerusform>Masken für %n Bilder gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 choices are marked as odd.</source>
        <translation>%1 Wahlen sind als auffällig vermerkt.</translation>
    </message>
    <message>
        <source>Ask the Judge</source>
        <translation>Den Richter fragen</translation>
    </message>
    <message>
        <source>Answers to probing 1: question and options</source>
        <translation>Antworten auf Frageform 1: Frage und Optionen</translation>
    </message>
    <message>
        <source>Answers to probing 2: identify the expression</source>
        <translation>Antworten auf Frageform 2: den Ausdruck finden</translation>
    </message>
    <message>
        <source>Answers to probing 3: by letter</source>
        <translation>Antworten auf Frageform 3: mit Buchstaben</translation>
    </message>
    <message>
        <source>Masks: the automatic choice</source>
        <translation>Masken: die automatische Wahl</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Worüber:</translation>
    </message>
    <message>
        <source>Stopped. What is done is in the run&apos;s file; it goes on from there.</source>
        <translation>Angehalten. Was getan ist, steht in der Datei des Laufs; dort geht es weiter.</translation>
    </message>
</context>
<context>
    <name>groundscope::LabelKeeper</name>
    <message>
        <source>The demo&apos;s recorded run is kept as it is. Save a copy of it (Ctrl+Shift+S) and open that to review it.</source>
        <translation>Der aufgezeichnete Lauf der Demo bleibt, wie er ist. Speichern Sie eine Kopie (Strg+Umschalt+S) und öffnen Sie diese zum Prüfen.</translation>
    </message>
</context>
<context>
    <name>groundscope::LaneDesk</name>
    <message>
        <source>The answer has no noun phrase, so there is nothing to segment.</source>
        <translation>Die Antwort enthält keine Nominalphrase, also gibt es nichts zu segmentieren.</translation>
    </message>
    <message>
        <source>Run this image to see its noun phrases.</source>
        <translation>Führen Sie dieses Bild aus, um seine Nominalphrasen zu sehen.</translation>
    </message>
</context>
<context>
    <name>groundscope::LaneDock</name>
    <message>
        <source>Phrases</source>
        <translation>Phrasen</translation>
    </message>
    <message>
        <source>Run this image to see its noun phrases.</source>
        <translation>Führen Sie dieses Bild aus, um seine Nominalphrasen zu sehen.</translation>
    </message>
    <message>
        <source>Noun phrases of the answer, with their masks</source>
        <translation>Nominalphrasen der Antwort mit ihren Masken</translation>
    </message>
</context>
<context>
    <name>groundscope::LaneModel</name>
    <message>
        <source>P</source>
        <comment>predicted IoU, one letter</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>T</source>
        <comment>true IoU, one letter</comment>
        <translation>W</translation>
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
        <translation>Maske %1 von „%2“ (%3)</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation>vorhergesagte IoU %1</translation>
    </message>
    <message>
        <source>true IoU %1</source>
        <translation>wahre IoU %1</translation>
    </message>
    <message>
        <source>no ground truth to compare with</source>
        <translation>keine Ground Truth zum Vergleichen</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>gewählt von %1</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>keine Maske</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>“%1”: %2 to %3 of the answer</source>
        <translation>„%1“: %2 bis %3 der Antwort</translation>
    </message>
    <message>
        <source>The noun phrase, and where it lies in the answer</source>
        <translation>Die Nominalphrase und wo sie in der Antwort liegt</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>Nominalphrase</translation>
    </message>
    <message>
        <source>Where in the answer the noun phrase begins</source>
        <translation>Wo in der Antwort die Nominalphrase beginnt</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>What it speaks of, guessed by rules; a person&apos;s label is given in Review</source>
        <translation>Wovon sie spricht, nach Regeln geraten; das Etikett eines Menschen gibt man in der Durchsicht</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Konzept</translation>
    </message>
    <message>
        <source>The pixel that the segmenter was asked about</source>
        <translation>Das Pixel, nach dem der Segmentierer gefragt wurde</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Predicted (P) and true (T) IoU; letters mark the selectors that chose the mask</source>
        <translation>Vorhergesagte (V) und wahre (W) IoU; Buchstaben zeigen die Selektoren, die die Maske wählten</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>Maske %1</translation>
    </message>
    <message>
        <source>predicted IoU not known</source>
        <translation>vorhergesagte IoU nicht bekannt</translation>
    </message>
</context>
<context>
    <name>groundscope::LayersDock</name>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Bild zeigen</translation>
    </message>
    <message>
        <source>Opacity of the picture</source>
        <translation>Deckkraft des Bildes</translation>
    </message>
    <message>
        <source>&amp;Ground truth</source>
        <translation>&amp;Ground Truth</translation>
    </message>
    <message>
        <source>Show the ground truth: blue, dashed outline (G)</source>
        <translation>Ground Truth zeigen: blauer, gestrichelter Umriss (G)</translation>
    </message>
    <message>
        <source>Opacity of the ground truth&apos;s fill</source>
        <translation>Deckkraft der Füllung der Ground Truth</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Maske</translation>
    </message>
    <message>
        <source>Opacity of the mask&apos;s fill</source>
        <translation>Deckkraft der Füllung der Maske</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Heatmap</translation>
    </message>
    <message>
        <source>Show the noun phrase&apos;s heat map (H; hold Shift+H for the bare picture)</source>
        <translation>Heatmap der Nominalphrase zeigen (H; Umschalt+H halten für das bloße Bild)</translation>
    </message>
    <message>
        <source>Opacity of the heat map (Alt+wheel on the picture)</source>
        <translation>Deckkraft der Heatmap (Alt+Mausrad auf dem Bild)</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>&amp;Punkt</translation>
    </message>
    <message>
        <source>Opacity of the point</source>
        <translation>Deckkraft des Punkts</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Colours from the lowest to the highest attention</source>
        <translation>Farben von der niedrigsten bis zur höchsten Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>Bikubisch</translation>
    </message>
    <message>
        <source>Nearest (image tokens)</source>
        <translation>Nächster Nachbar (Bild-Token)</translation>
    </message>
    <message>
        <source>How values are drawn between the centres of the image tokens</source>
        <translation>Wie Werte zwischen den Mitten der Bild-Token gezeichnet werden</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>I&amp;nterpolation:</source>
        <translation>I&amp;nterpolation:</translation>
    </message>
    <message>
        <source>&amp;Fade weak attention</source>
        <translation>Schwache Aufmerksamkeit &amp;ausblenden</translation>
    </message>
    <message>
        <source>The weaker the attention, the more of the picture shows through</source>
        <translation>Je schwächer die Aufmerksamkeit, desto mehr scheint das Bild durch</translation>
    </message>
    <message>
        <source>Show the chosen mask: vermillion, solid outline; the oracle&apos;s choice has a double line (V)</source>
        <translation>Gewählte Maske zeigen: zinnoberroter, durchgezogener Umriss; die Wahl des Orakels hat eine Doppellinie (V)</translation>
    </message>
    <message>
        <source>Show the point of highest attention: yellow with a black ring (Shift+P)</source>
        <translation>Punkt der höchsten Aufmerksamkeit zeigen: gelb mit schwarzem Ring (Umschalt+P)</translation>
    </message>
    <message>
        <source>Minus the answer&apos;s mean</source>
        <translation>Minus Mittel der Antwort</translation>
    </message>
    <message>
        <source>Attention minus its mean over the whole answer: what this token or phrase looks at more than the others. The points are found on it</source>
        <translation>Aufmerksamkeit minus ihr Mittel über die ganze Antwort: wohin dieses Token oder diese Phrase mehr sieht als die anderen. Die Punkte werden darauf gefunden</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Attention as the model had it</source>
        <translation>Aufmerksamkeit, wie sie im Modell war</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank of each image token among all, 0 to 1: shows weak structure too</source>
        <translation>Rang jedes Bildtokens unter allen, 0 bis 1: zeigt auch schwache Struktur</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>Wofür die Farben stehen</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Werte:</translation>
    </message>
    <message>
        <source>Attention sinks are image tokens that are hot whatever is said. Without them the peak may lie elsewhere</source>
        <translation>Attention Sinks sind Bildtokens, die immer heiß sind, was auch gesagt wird. Ohne sie liegt der Gipfel vielleicht woanders</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The colours end at this percentile of the values, so that one hot token hides no other</source>
        <translation>Die Farben enden bei diesem Perzentil der Werte, damit kein heißes Token andere verdeckt</translation>
    </message>
    <message>
        <source>&amp;Percentile:</source>
        <translation>&amp;Perzentil:</translation>
    </message>
    <message>
        <source>Below 1 weak attention stands out, above 1 strong attention does</source>
        <translation>Unter 1 tritt schwache Aufmerksamkeit hervor, über 1 starke</translation>
    </message>
    <message>
        <source>Ga&amp;mma:</source>
        <translation>Ga&amp;mma:</translation>
    </message>
    <message>
        <source>Con&amp;tour at:</source>
        <translation>Kon&amp;tur bei:</translation>
    </message>
    <message>
        <source>A line around what is above this share of the largest value</source>
        <translation>Linie um das, was über diesem Anteil des größten Wertes liegt</translation>
    </message>
    <message>
        <source>Contour at this share of the largest value</source>
        <translation>Kontur bei diesem Anteil des größten Wertes</translation>
    </message>
    <message numerus="yes">
        <source>Ignore attention &amp;sinks (%n)</source>
        <translation>
            <numerusform>Attention &amp;Sink ignorieren (%n)</numerusform>
            <numerusform>Attention &amp;Sinks ignorieren (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore attention &amp;sinks</source>
        <translation>Attention &amp;Sinks ignorieren</translation>
    </message>
    <message>
        <source>Minus the image prior</source>
        <translation>Minus Bild-Prior</translation>
    </message>
    <message>
        <source>Attention minus its mean over the other images of the run: what is due to this image and not to a place the model always looks at</source>
        <translation>Aufmerksamkeit minus ihr Mittel über die anderen Bilder des Laufs: was an diesem Bild liegt und nicht an einem Ort, auf den das Modell immer sieht</translation>
    </message>
    <message>
        <source>Images read for the image prior</source>
        <translation>Für den Bild-Prior gelesene Bilder</translation>
    </message>
    <message>
        <source>Stop reading; what was read is kept</source>
        <translation>Lesen anhalten; Gelesenes bleibt</translation>
    </message>
</context>
<context>
    <name>groundscope::LiveScores</name>
    <message>
        <source>mask %1</source>
        <translation>Maske %1</translation>
    </message>
    <message>
        <source>mask %1 of “%2”</source>
        <translation>Maske %1 von „%2“</translation>
    </message>
    <message>
        <source>united masks %1</source>
        <translation>vereinigte Masken %1</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>keine Maske</translation>
    </message>
    <message>
        <source>%1 (IoU %2)</source>
        <translation>%1 (IoU %2)</translation>
    </message>
    <message>
        <source>%1: %2, IoU %3</source>
        <translation>%1: %2, IoU %3</translation>
    </message>
    <message>
        <source>%1: %2, IoU %3 → %4</source>
        <translation>%1: %2, IoU %3 → %4</translation>
    </message>
    <message>
        <source>Warning: %1 flips from %2 to %3</source>
        <translation>Achtung: %1 springt von %2 auf %3</translation>
    </message>
</context>
<context>
    <name>groundscope::MainWindow</name>
    <message>
        <source>The language changes at the next start, because models are running.</source>
        <translation>Die Sprache wechselt beim nächsten Start, weil gerade Modelle laufen.</translation>
    </message>
    <message>
        <source>Open a Benchmark</source>
        <translation>Benchmark öffnen</translation>
    </message>
    <message>
        <source>Open a Run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScope-Läufe (*.gsrun)</translation>
    </message>
    <message>
        <source>%1 – GroundScope</source>
        <translation>%1 – GroundScope</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>New Run File</source>
        <translation>Neue Laufdatei</translation>
    </message>
    <message>
        <source>The next run goes into %1.</source>
        <translation>Der nächste Lauf geht in %1.</translation>
    </message>
    <message>
        <source>Save a Copy of the Run</source>
        <translation>Kopie des Laufs speichern</translation>
    </message>
    <message>
        <source>The run was copied to %1.</source>
        <translation>Der Lauf wurde nach %1 kopiert.</translation>
    </message>
    <message>
        <source>Go to Image</source>
        <translation>Gehe zu Bild</translation>
    </message>
    <message>
        <source>Number in the list, or name:</source>
        <translation>Nummer in der Liste oder Name:</translation>
    </message>
    <message>
        <source>There is no image %1 here.</source>
        <translation>Ein Bild %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>About GroundScope</source>
        <translation>Über GroundScope</translation>
    </message>
    <message>
        <source>See when and where multimodal language models ground what they say.</source>
        <translation>Sehen, wann und wo multimodale Sprachmodelle verankern, was sie sagen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Alles läuft auf diesem Rechner; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 images finished</source>
        <translation>%1 von %2 Bildern fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: %1. What is finished is saved.</source>
        <translation>Abgebrochen: %1. Was fertig ist, ist gespeichert.</translation>
    </message>
    <message>
        <source>Not run yet. Press %1 to ask the model about this image.</source>
        <translation>Noch nicht ausgeführt. Drücken Sie %1, um das Modell zu diesem Bild zu befragen.</translation>
    </message>
    <message>
        <source>No models are chosen. Press %1 to choose them; until then images and ground truth can be looked at.</source>
        <translation>Es sind keine Modelle gewählt. Drücken Sie %1, um sie zu wählen; bis dahin lassen sich Bilder und Ground Truth ansehen.</translation>
    </message>
    <message>
        <source>Every image of this run is finished already.</source>
        <translation>Alle Bilder dieses Laufs sind schon fertig.</translation>
    </message>
    <message>
        <source>Run All Again into a New File</source>
        <translation>Alle erneut in eine neue Datei ausführen</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>Segmentierer</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>Show What Failed</source>
        <translation>Fehlgeschlagenes zeigen</translation>
    </message>
    <message>
        <source>Choose Models…</source>
        <translation>Modelle wählen …</translation>
    </message>
    <message numerus="yes">
        <source>From the next run on, attention is kept for every head: about %1 on disk for each image with an answer of %n token(s).</source>
        <translation>
            <numerusform>Ab dem nächsten Lauf bleibt die Aufmerksamkeit jedes Kopfes erhalten: etwa %1 auf der Platte für jedes Bild mit einer Antwort von %n Token.</numerusform>
            <numerusform>Ab dem nächsten Lauf bleibt die Aufmerksamkeit jedes Kopfes erhalten: etwa %1 auf der Platte für jedes Bild mit einer Antwort von %n Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next run on, attention is kept for every head. How much disk space that takes is shown once the models are loaded; a 7B model takes about 150 MB for each image.</source>
        <translation>Ab dem nächsten Lauf bleibt die Aufmerksamkeit jedes Kopfes erhalten. Wie viel Platz das braucht, wird gezeigt, sobald die Modelle geladen sind; ein 7B-Modell braucht etwa 150 MB je Bild.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The recorded run is kept as it is. New results go into a copy.</source>
        <translation>Der aufgezeichnete Lauf bleibt, wie er ist. Neue Ergebnisse gehen in eine Kopie.</translation>
    </message>
    <message>
        <source>A new run was begun: its settings or models differ from those of the open one.</source>
        <translation>Ein neuer Lauf wurde begonnen: Seine Einstellungen oder Modelle weichen von denen des geöffneten ab.</translation>
    </message>
    <message>
        <source>Back to the Other Run</source>
        <translation>Zurück zum anderen Lauf</translation>
    </message>
    <message>
        <source>%1 chose no mask for this image.</source>
        <translation>%1 hat für dieses Bild keine Maske gewählt.</translation>
    </message>
    <message>
        <source>Runs of the Other Probings</source>
        <translation>Läufe der anderen Frageformen</translation>
    </message>
    <message>
        <source>The demo&apos;s recorded run is kept as it is. Save a copy of it and open that to have it judged.</source>
        <translation>Der aufgezeichnete Lauf der Demo bleibt, wie er ist. Speichern Sie eine Kopie und öffnen Sie diese, um sie beurteilen zu lassen.</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>probing %1 · %2</source>
        <translation>Frageform %1 · %2</translation>
    </message>
    <message>
        <source>Automatic choices are missing: the chat endpoint has not been asked yet.</source>
        <translation>Die automatische Wahl fehlt: Der Chat-Endpunkt wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Ask the Judge…</source>
        <translation>Den Richter fragen…</translation>
    </message>
    <message>
        <source>Runs to Compare</source>
        <translation>Zu vergleichende Läufe</translation>
    </message>
    <message>
        <source>There are no pictures and no annotations here, only results.</source>
        <translation>Hier gibt es keine Bilder und keine Annotationen, nur Ergebnisse.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, probing %2: %3</source>
        <translation>%1, Frageform %2: %3</translation>
    </message>
</context>
<context>
    <name>groundscope::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>groundscope::ModelDialog</name>
    <message>
        <source>Choose Models</source>
        <translation>Modelle wählen</translation>
    </message>
    <message>
        <source>Point to checkpoints as they are published: LLaVA-1.5 (its own or the Hugging Face layout) and Segment Anything. They are read as they are and run on this computer.</source>
        <translation>Zeigen Sie auf Checkpoints, wie sie veröffentlicht sind: LLaVA-1.5 (im eigenen oder im Hugging-Face-Format) und Segment Anything. Sie werden unverändert gelesen und laufen auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Gerät:</translation>
    </message>
    <message>
        <source>&amp;Number format:</source>
        <translation>&amp;Zahlenformat:</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>Verwendet:</translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation>Speicher:</translation>
    </message>
    <message>
        <source>&amp;Use These Models</source>
        <translation>Diese Modelle &amp;verwenden</translation>
    </message>
    <message>
        <source>Use the &amp;Demo Models</source>
        <translation>&amp;Demo-Modelle verwenden</translation>
    </message>
    <message>
        <source>The models could not be loaded. %1
%2</source>
        <translation>Die Modelle konnten nicht geladen werden. %1
%2</translation>
    </message>
    <message>
        <source>This checkpoint does not contain its vision tower: choose its folder too.</source>
        <translation>Dieser Checkpoint enthält seinen Vision Tower nicht: Wählen Sie auch dessen Ordner.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird untersucht …</translation>
    </message>
    <message>
        <source>The weights take %1 on the graphics card.</source>
        <translation>Die Gewichte belegen %1 auf der Grafikkarte.</translation>
    </message>
    <message>
        <source>The weights take %1; %2 are free.</source>
        <translation>Die Gewichte belegen %1; %2 sind frei.</translation>
    </message>
    <message>
        <source>The weights take %1, but only %2 are free: loading will fail or be very slow. Try bfloat16, int8 or a smaller model.</source>
        <translation>Die Gewichte belegen %1, aber nur %2 sind frei: Das Laden wird scheitern oder sehr langsam sein. Versuchen Sie bfloat16, int8 oder ein kleineres Modell.</translation>
    </message>
</context>
<context>
    <name>groundscope::MoveList</name>
    <message>
        <source>Drag a row, or press Alt+Up or Alt+Down, to move it</source>
        <translation>Eine Zeile ziehen oder Alt+Auf oder Alt+Ab drücken, um sie zu verschieben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
</context>
<context>
    <name>groundscope::NewBuildDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 alike, kappa %3</source>
        <translation>%1 von %2 gleich, Kappa %3</translation>
    </message>
    <message>
        <source>%1 of %2 alike, kappa cannot be told</source>
        <translation>%1 von %2 gleich, Kappa nicht bestimmbar</translation>
    </message>
    <message>
        <source>Benchmarks to build (*.gsbuild)</source>
        <translation>Benchmarks im Bau (*.gsbuild)</translation>
    </message>
    <message>
        <source>New Benchmark to Build</source>
        <translation>Neuer Benchmark</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>MMVP&apos;s CSV, CV-Bench&apos;s JSONL, or a CSV with image and question</source>
        <translation>CSV von MMVP, JSONL von CV-Bench oder eine CSV mit Bild und Frage</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>folder; the questions name pictures in it or below</source>
        <translation>Ordner; die Fragen nennen Bilder darin oder darunter</translation>
    </message>
    <message>
        <source>COCO &amp;instances</source>
        <translation>COCO-&amp;Instanzen</translation>
    </message>
    <message>
        <source>instances or panoptic JSON; may stay empty</source>
        <translation>Instanzen- oder Panoptic-JSON; darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Label pictures</source>
        <translation>&amp;Label-Bilder</translation>
    </message>
    <message>
        <source>folder of PNGs as in ADEChallengeData2016; may stay empty</source>
        <translation>Ordner mit PNGs wie in ADEChallengeData2016; darf leer bleiben</translation>
    </message>
    <message>
        <source>Their &amp;class list</source>
        <translation>Deren &amp;Klassenliste</translation>
    </message>
    <message>
        <source>objectInfo150.txt; empty: looked for beside them</source>
        <translation>objectInfo150.txt; leer: wird daneben gesucht</translation>
    </message>
    <message>
        <source>Project &amp;file</source>
        <translation>Projekt&amp;datei</translation>
    </message>
    <message>
        <source>a new file; all decisions go into it</source>
        <translation>eine neue Datei; alle Entscheidungen kommen hinein</translation>
    </message>
    <message>
        <source>Propose &amp;objects by rules at once</source>
        <translation>&amp;Objekte gleich nach Regeln vorschlagen</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>A&amp;nlegen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Compare Annotators</source>
        <translation>Annotatoren vergleichen</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>&amp;Erster</translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation>&amp;Zweiter</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Decided by both</source>
        <translation>Von beiden entschieden</translation>
    </message>
    <message>
        <source>Only by %1, only by %2</source>
        <translation>Nur von %1, nur von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done or no specific object</source>
        <translation>Fertig oder kein bestimmtes Objekt</translation>
    </message>
    <message>
        <source>Instances kept or dropped</source>
        <translation>Instanzen behalten oder verworfen</translation>
    </message>
    <message>
        <source>Same expression</source>
        <translation>Gleicher Ausdruck</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Mean IoU of the masks</source>
        <translation>Mittlere IoU der Masken</translation>
    </message>
    <message>
        <source>Where the two differ</source>
        <translation>Wo die beiden abweichen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Agreement of %1 and %2</source>
        <translation>Übereinstimmung von %1 und %2</translation>
    </message>
    <message>
        <source>The two differ nowhere.</source>
        <translation>Die beiden weichen nirgends ab.</translation>
    </message>
    <message>
        <source>Where they differ; Enter or a double click brings the question up:</source>
        <translation>Wo sie abweichen; Enter oder Doppelklick zeigt die Frage:</translation>
    </message>
</context>
<context>
    <name>groundscope::PageCanvas</name>
    <message>
        <source>Page of the figure</source>
        <translation>Seite der Abbildung</translation>
    </message>
    <message>
        <source>Ctrl and the wheel zoom, dragging pans, Page Up and Page Down turn pages</source>
        <translation>Strg und das Mausrad zoomen, Ziehen verschiebt, Bild auf und Bild ab blättern</translation>
    </message>
</context>
<context>
    <name>groundscope::PairDesk</name>
    <message>
        <source>This question is about one object. Pairs are shown for questions about two.</source>
        <translation>Diese Frage betrifft ein Objekt. Paare werden bei Fragen nach zweien gezeigt.</translation>
    </message>
    <message>
        <source>No masks yet. Run this image (F5), or open a run.</source>
        <translation>Noch keine Masken. Führen Sie dieses Bild aus (F5) oder öffnen Sie einen Lauf.</translation>
    </message>
    <message>
        <source>Nothing is annotated here: there is no ground truth to compare pairs with.</source>
        <translation>Hier ist nichts annotiert: Es gibt keine Ground Truth, mit der Paare verglichen werden könnten.</translation>
    </message>
</context>
<context>
    <name>groundscope::PairDock</name>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>The two objects, and the best pair</source>
        <translation>Die zwei Objekte und das beste Paar</translation>
    </message>
    <message>
        <source>The pair that is chosen</source>
        <translation>Das gewählte Paar</translation>
    </message>
    <message>
        <source>The pair on the picture</source>
        <translation>Das Paar auf dem Bild</translation>
    </message>
    <message>
        <source>Shown for questions about two objects.</source>
        <translation>Wird bei Fragen nach zwei Objekten gezeigt.</translation>
    </message>
    <message>
        <source>Masks for the first object by masks for the second; IoU of both together</source>
        <translation>Masken des ersten Objekts gegen Masken des zweiten; IoU beider zusammen</translation>
    </message>
    <message>
        <source>%1 with %2: IoU %3</source>
        <translation>%1 mit %2: IoU %3</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>gewählt von %1</translation>
    </message>
    <message>
        <source>the best of all</source>
        <translation>das beste von allen</translation>
    </message>
    <message>
        <source>Rows: %1 · columns: %2</source>
        <translation>Zeilen: %1 · Spalten: %2</translation>
    </message>
    <message>
        <source>★ best %1</source>
        <translation>★ bestes %1</translation>
    </message>
</context>
<context>
    <name>groundscope::PatchDesk</name>
    <message>
        <source>Export Corrections as a Patch</source>
        <translation>Korrekturen als Patch ausgeben</translation>
    </message>
    <message>
        <source>Patches (*.gspatch)</source>
        <translation>Patches (*.gspatch)</translation>
    </message>
    <message>
        <source>Folder for the Corrected Files</source>
        <translation>Ordner für die korrigierten Dateien</translation>
    </message>
    <message>
        <source>Apply a Patch</source>
        <translation>Patch anwenden</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n Datei geschrieben</numerusform>
            <numerusform>%n Dateien geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::PatchDialog</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Apply a Patch</source>
        <translation>Patch anwenden</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Patch</translation>
    </message>
    <message>
        <source>%1
This patch was made for another benchmark, “%2”. Look at every correction.</source>
        <translation>%1
Dieser Patch wurde für einen anderen Benchmark gemacht, „%2“. Bitte jede Korrektur ansehen.</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Was gewählt ist</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Take &amp;Theirs in All Conflicts</source>
        <translation>In allen Konflikten &amp;fremde nehmen</translation>
    </message>
    <message>
        <source>&amp;Keep Ours in All Conflicts</source>
        <translation>In allen Konflikten &amp;eigene behalten</translation>
    </message>
    <message>
        <source>Corrections of the patch; Space takes one or leaves it</source>
        <translation>Korrekturen des Patches; Leertaste nimmt eine oder lässt sie</translation>
    </message>
    <message>
        <source>The chosen correction</source>
        <translation>Die gewählte Korrektur</translation>
    </message>
    <message>
        <source>%1
  when they began: %2
  here: %3
  theirs: %4</source>
        <translation>%1
  als sie begannen: %2
  hier: %3
  fremd: %4</translation>
    </message>
    <message>
        <source>Shapes
  here: %1
  with the patch: %2</source>
        <translation>Formen
  hier: %1
  mit dem Patch: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s)</source>
        <translation>
            <numerusform>%n passt</numerusform>
            <numerusform>%n passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so already</source>
        <translation>
            <numerusform>%n schon so</numerusform>
            <numerusform>%n schon so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of images that are not here</source>
        <translation>
            <numerusform>%n zu einem Bild, das nicht hier ist</numerusform>
            <numerusform>%n zu Bildern, die nicht hier sind</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Chosen: %3.</source>
        <translation>%1: %2. Gewählt: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n Korrektur</numerusform>
            <numerusform>%n Korrekturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n</source>
        <translation>
            <numerusform>%n &amp;anwenden</numerusform>
            <numerusform>%n &amp;anwenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::PatchModel</name>
    <message>
        <source>Fits, though this image had other values before</source>
        <translation>Passt, obwohl dieses Bild vorher andere Werte hatte</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Conflict: replaces what is here</source>
        <translation>Konflikt: ersetzt, was hier ist</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Ist schon so</translation>
    </message>
    <message>
        <source>No such image here</source>
        <translation>Kein solches Bild hier</translation>
    </message>
    <message>
        <source>Take for image</source>
        <translation>Nehmen für Bild</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>groundscope::PatchView</name>
    <message>
        <source>Shapes here and with the patch</source>
        <translation>Formen hier und mit dem Patch</translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>%n Form</numerusform>
            <numerusform>%n Formen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 vertices, %3 px²</source>
        <translation>%1, %2 Ecken, %3 px²</translation>
    </message>
    <message>
        <source>Here: %1. With the patch: %2.</source>
        <translation>Hier: %1. Mit dem Patch: %2.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>With the patch</source>
        <translation>Mit dem Patch</translation>
    </message>
</context>
<context>
    <name>groundscope::PhraseDesk</name>
    <message>
        <source>Here the noun phrases of the answer appear, once this image was run.</source>
        <translation>Hier erscheinen die Nominalphrasen der Antwort, sobald dieses Bild ausgeführt wurde.</translation>
    </message>
    <message>
        <source>noun phrases by hand</source>
        <translation>Nominalphrasen von Hand</translation>
    </message>
    <message>
        <source>Asking the segmenter for masks…</source>
        <translation>Segmentierer wird nach Masken gefragt …</translation>
    </message>
    <message>
        <source>%1 noun phrases (the run: %2)</source>
        <translation>%1 Nominalphrasen (der Lauf: %2)</translation>
    </message>
    <message>
        <source>, oracle IoU %1 (the run: %2)</source>
        <translation>, Orakel-IoU %1 (der Lauf: %2)</translation>
    </message>
</context>
<context>
    <name>groundscope::PhraseDock</name>
    <message>
        <source>%1: IoU %2, SAM predicts %3</source>
        <translation>%1: IoU %2, SAM sagt %3 voraus</translation>
    </message>
    <message>
        <source>Answer: mark the words of a noun phrase</source>
        <translation>Antwort: die Wörter einer Nominalphrase markieren</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>The chosen noun phrase becomes the words marked in the answer</source>
        <translation>Die gewählte Nominalphrase wird zu den in der Antwort markierten Wörtern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The words marked in the answer become a noun phrase (Insert)</source>
        <translation>Die in der Antwort markierten Wörter werden eine Nominalphrase (Einfg)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>The chosen noun phrase is split where the text cursor is</source>
        <translation>Die gewählte Nominalphrase wird an der Textmarke geteilt</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>The chosen noun phrases become one, with all between them</source>
        <translation>Die gewählten Nominalphrasen werden eine, mit allem dazwischen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The chosen noun phrases are taken away (Delete)</source>
        <translation>Die gewählten Nominalphrasen werden entfernt (Entf)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change of the noun phrases (Ctrl+Z here)</source>
        <translation>Letzte Änderung der Nominalphrasen zurücknehmen (hier Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z here)</source>
        <translation>Wiederholen (hier Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>The Run&apos;s Phrases</source>
        <translation>Phrasen des Laufs</translation>
    </message>
    <message>
        <source>Back to the noun phrases of the run; Undo brings yours again</source>
        <translation>Zurück zu den Nominalphrasen des Laufs; Rückgängig bringt Ihre wieder</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>Nominalphrasen</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>Nominalphrase</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Where the phrase begins in the answer</source>
        <translation>Wo die Phrase in der Antwort beginnt</translation>
    </message>
    <message>
        <source>True IoU of the three masks; without ground truth what SAM predicts</source>
        <translation>Wahre IoU der drei Masken; ohne Ground Truth, was SAM vorhersagt</translation>
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
        <translation>ja</translation>
    </message>
    <message>
        <source>Phrase Editor</source>
        <translation>Phraseneditor</translation>
    </message>
</context>
<context>
    <name>groundscope::PlotPanel</name>
    <message>
        <source>Values of: %1</source>
        <translation>Werte von: %1</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Gelistet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values as a table</source>
        <translation>Werte als Tabelle</translation>
    </message>
    <message>
        <source>Show the values of this plot as a table</source>
        <translation>Die Werte dieses Diagramms als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Group of samples</source>
        <translation>Gruppe von Beispielen</translation>
    </message>
    <message>
        <source>Selector whose masks are counted</source>
        <translation>Selektor, dessen Masken zählen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Set another run of this benchmark beside this one</source>
        <translation>Einen anderen Lauf dieses Benchmarks daneben stellen</translation>
    </message>
    <message>
        <source>Other Run…</source>
        <translation>Anderer Lauf …</translation>
    </message>
</context>
<context>
    <name>groundscope::PlotView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>groundscope::PointDesk</name>
    <message>
        <source>Open a run to try other points for SAM.</source>
        <translation>Öffnen Sie einen Lauf, um andere Punkte für SAM zu probieren.</translation>
    </message>
    <message>
        <source>There is no noun phrase with a heat map yet: run this image (F5) first.</source>
        <translation>Es gibt noch keine Nominalphrase mit Heatmap: Führen Sie dieses Bild zuerst aus (F5).</translation>
    </message>
    <message>
        <source>There is no segmenter to ask. Choose one under Run &gt; Choose Models (Ctrl+M); for the demo&apos;s images the demo models serve.</source>
        <translation>Es gibt keinen Segmentierer. Wählen Sie einen unter Lauf &gt; Modelle wählen (Strg+M); für die Bilder der Demo genügen die Demo-Modelle.</translation>
    </message>
    <message>
        <source>The run&apos;s point</source>
        <translation>Punkt des Laufs</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>1st maximum</source>
        <translation>1. Maximum</translation>
    </message>
    <message>
        <source>2nd maximum</source>
        <translation>2. Maximum</translation>
    </message>
    <message>
        <source>3rd maximum</source>
        <translation>3. Maximum</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3.</translation>
    </message>
    <message>
        <source>Random point %1</source>
        <translation>Zufälliger Punkt %1</translation>
    </message>
    <message>
        <source>random %1</source>
        <translation>Zufall %1</translation>
    </message>
    <message>
        <source>point at %1, %2</source>
        <translation>Punkt bei %1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>: point at %1, %2</source>
        <translation>: Punkt bei %1, %2</translation>
    </message>
    <message>
        <source>The demo&apos;s segmenter answers: it knows synthetic scenes only.</source>
        <translation>Der Segmentierer der Demo antwortet: Er kennt nur künstliche Szenen.</translation>
    </message>
</context>
<context>
    <name>groundscope::PointLabDock</name>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>State of the point laboratory</source>
        <translation>Stand des Punktlabors</translation>
    </message>
    <message>
        <source>Back to the Run&apos;s Point</source>
        <translation>Zurück zum Punkt des Laufs</translation>
    </message>
    <message>
        <source>Places for the point</source>
        <translation>Orte für den Punkt</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
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
        <translation>IoU der besten der drei Masken mit der Ground Truth</translation>
    </message>
    <message>
        <source>Largest IoU that SAM predicts for the three masks</source>
        <translation>Größte IoU, die SAM für die drei Masken vorhersagt</translation>
    </message>
    <message>
        <source>Random points for comparison</source>
        <translation>Zufällige Punkte zum Vergleich</translation>
    </message>
    <message>
        <source>Legend of the IoU</source>
        <translation>Legende der IoU</translation>
    </message>
    <message>
        <source>Points of the grid</source>
        <translation>Punkte des Rasters</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>x, y of a pixel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 points; best %3</source>
        <translation>%1 von %2 Punkten; bester %3</translation>
    </message>
    <message>
        <source>; here %1</source>
        <translation>; hier %1</translation>
    </message>
</context>
<context>
    <name>groundscope::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
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
        <translation>Ergänzungen der Abfrage</translation>
    </message>
</context>
<context>
    <name>groundscope::QueryPane</name>
    <message>
        <source>Words, or iou.oracle&gt;0.5</source>
        <translation>Wörter oder iou.oracle&gt;0.5</translation>
    </message>
    <message>
        <source>Query for samples</source>
        <translation>Abfrage nach Beispielen</translation>
    </message>
    <message>
        <source>Words are looked for in id, expression, question and tags. Fields: iou.auto&lt;0.5 and pattern:color and phrase~/wing/ (Ctrl+F; Ctrl+Space shows what may follow)</source>
        <translation>Wörter werden in Kennung, Ausdruck, Frage und Schlagwörtern gesucht. Felder: iou.auto&lt;0.5 and pattern:color and phrase~/wing/ (Strg+F; Strg+Leertaste zeigt, was folgen kann)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Views of the samples</source>
        <translation>Ansichten der Beispiele</translation>
    </message>
    <message>
        <source>Ready-made and saved queries</source>
        <translation>Fertige und gespeicherte Abfragen</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Show facets</source>
        <translation>Facetten zeigen</translation>
    </message>
    <message>
        <source>How often each value occurs; tick one to narrow the list</source>
        <translation>Wie oft jeder Wert vorkommt; ein Haken grenzt die Liste ein</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>Reihenfolge der Beispiele</translation>
    </message>
    <message>
        <source>Order; samples without the value come last</source>
        <translation>Reihenfolge; Beispiele ohne den Wert kommen zuletzt</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Results read for queries</source>
        <translation>Für Abfragen gelesene Ergebnisse</translation>
    </message>
    <message>
        <source>Reading results: %p %</source>
        <translation>Ergebnisse werden gelesen: %p %</translation>
    </message>
    <message>
        <source>Stop reading results</source>
        <translation>Lesen der Ergebnisse abbrechen</translation>
    </message>
    <message>
        <source>Stop reading results: queries know what was read so far</source>
        <translation>Lesen der Ergebnisse abbrechen: Abfragen kennen, was bisher gelesen ist</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Zeichen %1: %2</translation>
    </message>
    <message>
        <source>&amp;Save This View…</source>
        <translation>Diese Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Remove a View</source>
        <translation>Ansicht &amp;entfernen</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Given order</source>
        <translation>Gegebene Reihenfolge</translation>
    </message>
</context>
<context>
    <name>groundscope::RegionDesk</name>
    <message>
        <source>Lift on the region</source>
        <translation>Lift auf der Region</translation>
    </message>
    <message>
        <source>Share of the token&apos;s attention to the image that lies in the marked region, over the share of the image that it covers: 1 (dashed) is what an even look would give</source>
        <translation>Anteil der Bildaufmerksamkeit des Tokens, der in der markierten Region liegt, geteilt durch ihren Anteil am Bild: 1 (gestrichelt) ergäbe ein gleichmäßiger Blick</translation>
    </message>
    <message>
        <source>This part of the picture was not seen by the model.</source>
        <translation>Diesen Teil des Bildes hat das Modell nicht gesehen.</translation>
    </message>
    <message>
        <source>This answer was stored without its attention.</source>
        <translation>Diese Antwort wurde ohne ihre Aufmerksamkeit gespeichert.</translation>
    </message>
    <message>
        <source>Mark a part of the picture to see which words look there.</source>
        <translation>Markieren Sie einen Teil des Bildes, um zu sehen, welche Wörter dorthin sehen.</translation>
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
        <translation>Region</translation>
    </message>
    <message>
        <source>Mark a part of the picture to see which words look there.</source>
        <translation>Markieren Sie einen Teil des Bildes, um zu sehen, welche Wörter dorthin sehen.</translation>
    </message>
    <message>
        <source>Mark a box</source>
        <translation>Rechteck markieren</translation>
    </message>
    <message>
        <source>Which words look here: mark a box (Y)</source>
        <translation>Welche Wörter sehen hierhin: Rechteck markieren (Y)</translation>
    </message>
    <message>
        <source>Mark by brush</source>
        <translation>Mit dem Pinsel markieren</translation>
    </message>
    <message>
        <source>Which words look here: mark by brush (Shift+Y); hold Shift to add to it</source>
        <translation>Welche Wörter sehen hierhin: mit dem Pinsel markieren (Umschalt+Y); Umschalt halten, um zu ergänzen</translation>
    </message>
    <message>
        <source>Mark a polygon</source>
        <translation>Polygon markieren</translation>
    </message>
    <message>
        <source>Which words look here: mark a polygon (Alt+Y)</source>
        <translation>Welche Wörter sehen hierhin: Polygon markieren (Alt+Y)</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Region löschen</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>Region löschen (Esc)</translation>
    </message>
    <message>
        <source>Phrases and tokens that look at the region</source>
        <translation>Phrasen und Tokens, die auf die Region sehen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
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
        <translation>Wie viel der Bildaufmerksamkeit der Wörter in der Region liegt</translation>
    </message>
    <message>
        <source>Share over the region&apos;s part of the image: 1 is what an even look would give</source>
        <translation>Anteil geteilt durch den Bildanteil der Region: 1 ergäbe ein gleichmäßiger Blick</translation>
    </message>
    <message>
        <source>How many standard deviations the share is above the mean of all tokens</source>
        <translation>Um wie viele Standardabweichungen der Anteil über dem Mittel aller Tokens liegt</translation>
    </message>
    <message>
        <source>%1 of the image</source>
        <translation>%1 des Bildes</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>Nominalphrasen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of the noun phrase, its text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
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
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>A&amp;nnotator:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>your name or initials</source>
        <translation>Ihr Name oder Kürzel</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Name der prüfenden Person</translation>
    </message>
    <message>
        <source>⚠ Enter your name first: it is stored with every label.</source>
        <translation>⚠ Geben Sie zuerst Ihren Namen an: Er steht bei jedem Eintrag.</translation>
    </message>
    <message>
        <source>Previous unreviewed image</source>
        <translation>Voriges ungeprüftes Bild</translation>
    </message>
    <message>
        <source>Previous unreviewed image (Ctrl+Shift+A)</source>
        <translation>Voriges ungeprüftes Bild (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>Next unreviewed image</source>
        <translation>Nächstes ungeprüftes Bild</translation>
    </message>
    <message>
        <source>Next unreviewed image (Ctrl+Shift+D)</source>
        <translation>Nächstes ungeprüftes Bild (Strg+Umschalt+D)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichere…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>⚠ Not saved. %1</source>
        <translation>⚠ Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation>Seiten der Durchsicht</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
</context>
<context>
    <name>groundscope::RunPage</name>
    <message>
        <source>1: question and options</source>
        <translation>1: Frage und Optionen</translation>
    </message>
    <message>
        <source>2: identify the expression</source>
        <translation>2: den Ausdruck finden</translation>
    </message>
    <message>
        <source>3: answer by letter</source>
        <translation>3: Antwort mit Buchstaben</translation>
    </message>
    <message>
        <source>4: write boxes (baseline)</source>
        <translation>4: Rahmen schreiben (Vergleich)</translation>
    </message>
    <message>
        <source>Clean: every defect corrected</source>
        <translation>Clean: alle Fehler berichtigt</translation>
    </message>
    <message>
        <source>Paper: as the paper describes</source>
        <translation>Paper: wie im Paper beschrieben</translation>
    </message>
    <message>
        <source>Reference: as the published scripts do</source>
        <translation>Reference: wie die veröffentlichten Skripte</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> Token</translation>
    </message>
    <message>
        <source>P&amp;robing:</source>
        <translation>&amp;Frageform:</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>&amp;Profil:</translation>
    </message>
    <message>
        <source>Sets switches, attention rows, temperature and judge as the profile has them.</source>
        <translation>Setzt Schalter, Zeilen der Aufmerksamkeit, Temperatur und Richter, wie das Profil sie hat.</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>&amp;Temperatur:</translation>
    </message>
    <message>
        <source>0 takes the likeliest word each time.</source>
        <translation>0 nimmt jedes Mal das wahrscheinlichste Wort.</translation>
    </message>
    <message>
        <source>&amp;Longest answer:</source>
        <translation>&amp;Längste Antwort:</translation>
    </message>
    <message>
        <source>looks at the ground truth</source>
        <translation>kennt die Referenz</translation>
    </message>
    <message>
        <source>asks a judge</source>
        <translation>fragt einen Richter</translation>
    </message>
    <message>
        <source>&amp;Selectors:</source>
        <translation>&amp;Selektoren:</translation>
    </message>
    <message>
        <source>k-th pixel of the enlarged map (as published)</source>
        <translation>k-tes Pixel der vergrößerten Karte (wie veröffentlicht)</translation>
    </message>
    <message>
        <source>k-th peak of the map</source>
        <translation>k-ter Gipfel der Karte</translation>
    </message>
    <message>
        <source>random point of the image</source>
        <translation>zufälliger Punkt des Bildes</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Point &amp;for the masks:</source>
        <translation>Punkt für die &amp;Masken:</translation>
    </message>
    <message>
        <source>&amp;k:</source>
        <translation>&amp;k:</translation>
    </message>
    <message>
        <source>See&amp;d of random points:</source>
        <translation>&amp;Zufallsstartwert der Punkte:</translation>
    </message>
    <message>
        <source>Several &amp;instances:</source>
        <translation>Mehrere &amp;Instanzen:</translation>
    </message>
    <message>
        <source>Asks for masks at up to this many peaks of a phrase&apos;s map and unites them.</source>
        <translation>Fragt an bis zu so vielen Gipfeln der Karte einer Phrase nach Masken und vereinigt sie.</translation>
    </message>
</context>
<context>
    <name>groundscope::RunSettingsDialog</name>
    <message>
        <source>Run Settings</source>
        <translation>Einstellungen des Laufs</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>S&amp;witches</source>
        <translation>S&amp;chalter</translation>
    </message>
    <message>
        <source>Si&amp;milarity</source>
        <translation>Ähnlich&amp;keit</translation>
    </message>
    <message>
        <source>Jud&amp;ge</source>
        <translation>Ri&amp;chter</translation>
    </message>
    <message>
        <source>&amp;Use These Settings</source>
        <translation>Einstellungen &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Defaults of the Profile</source>
        <translation>&amp;Vorgaben des Profils</translation>
    </message>
    <message>
        <source>Probing %1, %2</source>
        <translation>Frageform %1, %2</translation>
    </message>
    <message>
        <source>The open run was made with other settings (%1). Results with these settings go into a new file; a run never mixes them.</source>
        <translation>Der offene Lauf entstand mit anderen Einstellungen (%1). Ergebnisse mit diesen kommen in eine neue Datei; ein Lauf mischt sie nie.</translation>
    </message>
    <message>
        <source>Choose at least one selector.</source>
        <translation>Wählen Sie mindestens einen Selektor.</translation>
    </message>
    <message>
        <source>A selector asks a judge: set up the endpoint.</source>
        <translation>Ein Selektor fragt einen Richter: Richten Sie den Endpunkt ein.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
</context>
<context>
    <name>groundscope::RunsDesk</name>
    <message>
        <source>Models side by side</source>
        <translation>Modelle nebeneinander</translation>
    </message>
    <message>
        <source>Runs to Compare with the Open One</source>
        <translation>Läufe zum Vergleich mit dem offenen</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScope-Läufe (*.gsrun)</translation>
    </message>
    <message>
        <source>Only runs of one benchmark can be shown side by side.</source>
        <translation>Nur Läufe eines Benchmarks können nebeneinander stehen.</translation>
    </message>
    <message>
        <source>Choose one to three runs beside the open one.</source>
        <translation>Wählen Sie ein bis drei Läufe neben dem offenen.</translation>
    </message>
    <message>
        <source>Choose runs of this benchmark to see them side by side.</source>
        <translation>Wählen Sie Läufe dieses Benchmarks, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>The open run has no answer for this image.</source>
        <translation>Der offene Lauf hat zu diesem Bild keine Antwort.</translation>
    </message>
    <message>
        <source>Says nothing here</source>
        <translation>Sagt hier nichts</translation>
    </message>
    <message>
        <source>Stored without its attention</source>
        <translation>Ohne seine Aufmerksamkeit gespeichert</translation>
    </message>
    <message>
        <source>The maps lie on the image in different ways and cannot be subtracted</source>
        <translation>Die Karten liegen verschieden auf dem Bild und lassen sich nicht abziehen</translation>
    </message>
    <message>
        <source>The first run has no map to subtract</source>
        <translation>Der erste Lauf hat keine Karte zum Abziehen</translation>
    </message>
    <message>
        <source>No map of these words</source>
        <translation>Keine Karte dieser Wörter</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answer (%1 of %2)</source>
        <comment>pieces that differ, of all</comment>
        <translation>Antwort (%1 von %2)</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>mask (IoU %1)</source>
        <translation>Maske (IoU %1)</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>The others are compared with this run</source>
        <translation>Die anderen werden mit diesem Lauf verglichen</translation>
    </message>
    <message>
        <source>This run lacks the image</source>
        <translation>Diesem Lauf fehlt das Bild</translation>
    </message>
    <message>
        <source>Map minus the first run&apos;s</source>
        <translation>Karte minus die des ersten Laufs</translation>
    </message>
</context>
<context>
    <name>groundscope::SampleDock</name>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Number of samples listed</source>
        <translation>Zahl der gezeigten Beispiele</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>%1 von %n Beispiel</numerusform>
            <numerusform>%1 von %n Beispielen</numerusform>
        </translation>
    </message>
    <message>
        <source>No benchmark is open.</source>
        <translation>Kein Benchmark geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Run This Image</source>
        <translation>Dieses Bild &amp;ausführen</translation>
    </message>
    <message>
        <source>List all samples again</source>
        <translation>Wieder alle Bilder auflisten</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>No sample matches the query.</source>
        <translation>Kein Beispiel passt zur Abfrage.</translation>
    </message>
</context>
<context>
    <name>groundscope::SampleModel</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>Verweisender Ausdruck</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Oracle IoU</source>
        <translation>Orakel-IoU</translation>
    </message>
    <message>
        <source>Sample %1, %2, failed: %3</source>
        <translation>Beispiel %1, %2, fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>Sample %1, %2, oracle IoU %3</source>
        <translation>Beispiel %1, %2, Orakel-IoU %3</translation>
    </message>
    <message>
        <source>Sample %1, %2, %3</source>
        <translation>Beispiel %1, %2, %3</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1, marked for the figure</source>
        <translation>%1, für die Abbildung markiert</translation>
    </message>
</context>
<context>
    <name>groundscope::SelectionDock</name>
    <message>
        <source>Selections</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>What the judge was asked and what it replied</source>
        <translation>Was der Richter gefragt wurde und was er sagte</translation>
    </message>
    <message>
        <source>Run this image to see what the selectors choose.</source>
        <translation>Rechnen Sie dieses Bild, um zu sehen, was die Selektoren wählen.</translation>
    </message>
    <message>
        <source>Choices of the selectors</source>
        <translation>Wahl der Selektoren</translation>
    </message>
    <message>
        <source>No selector has looked at this image yet.</source>
        <translation>Noch kein Selektor hat dieses Bild angesehen.</translation>
    </message>
</context>
<context>
    <name>groundscope::SelectionModel</name>
    <message>
        <source>%1, instances united</source>
        <translation>%1, Instanzen vereinigt</translation>
    </message>
    <message>
        <source>no phrase</source>
        <translation>keine Phrase</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>Keine Maske</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>Maske %1</translation>
    </message>
    <message>
        <source>%1, mask %2</source>
        <translation>%1, Maske %2</translation>
    </message>
    <message>
        <source>the object is not in the image</source>
        <translation>das Objekt ist nicht im Bild</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Selektor</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>groundscope::ShapesPage</name>
    <message>
        <source>Shapes of the ground truth, with parts and holes</source>
        <translation>Formen der Ground Truth, mit Teilen und Löchern</translation>
    </message>
    <message>
        <source>Si&amp;mplify:</source>
        <translation>Verei&amp;nfachen:</translation>
    </message>
    <message>
        <source>How much to simplify the selected shapes</source>
        <translation>Wie sehr die gewählten Formen vereinfacht werden</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;nwenden</translation>
    </message>
    <message>
        <source>Simplify the selected shapes</source>
        <translation>Die gewählten Formen vereinfachen</translation>
    </message>
    <message>
        <source>%1 px: %2 → %3 vertices, IoU to the original %4</source>
        <translation>%1 px: %2 → %3 Ecken, IoU zum Original %4</translation>
    </message>
    <message>
        <source>Unlock the ground truth to simplify shapes.</source>
        <translation>Zum Vereinfachen die Ground Truth entsperren.</translation>
    </message>
    <message>
        <source>Move the slider to see what would be left.</source>
        <translation>Den Regler bewegen, um zu sehen, was bliebe.</translation>
    </message>
    <message>
        <source>Select shapes to simplify them.</source>
        <translation>Zum Vereinfachen Formen wählen.</translation>
    </message>
    <message>
        <source>This image has no ground truth. Unlock it (Ctrl+L) to draw some.</source>
        <translation>Dieses Bild hat keine Ground Truth. Zum Zeichnen entsperren (Strg+L).</translation>
    </message>
    <message>
        <source>This image has no ground truth. Draw a polygon (P), a rectangle (R) or paint with the brush (B).</source>
        <translation>Dieses Bild hat keine Ground Truth. Ein Polygon (P) oder Rechteck (R) zeichnen oder mit dem Pinsel (B) malen.</translation>
    </message>
</context>
<context>
    <name>groundscope::ShortcutEditor</name>
    <message>
        <source>Edit Keyboard Shortcuts</source>
        <translation>Tastenkürzel bearbeiten</translation>
    </message>
    <message>
        <source>GroundScope</source>
        <translation>GroundScope</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Wie in %1</translation>
    </message>
    <message>
        <source>Name of a command, or its key</source>
        <translation>Name eines Befehls oder seine Taste</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Vorgabe:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>S&amp;chlüssel:</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Hier die neue Taste drücken</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>Se&amp;tzen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>As in the P&amp;reset</source>
        <translation>Wie in der Vorga&amp;be</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>%1 went to “%2”</source>
        <translation>%1 ging an „%2“</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>„%1“ hat diese Taste schon.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which loses it to “%3” when you set or add it.</source>
        <translation>%1 ist die Taste von „%2“, das sie beim Setzen oder Hinzufügen an „%3“ verliert.</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>Wählen Sie einen Befehl, um ihm eine andere Taste zu geben.</translation>
    </message>
</context>
<context>
    <name>groundscope::ShortcutsDialog</name>
    <message>
        <source>Mouse on the image</source>
        <translation>Maus auf dem Bild</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Deckkraft der Heatmap</translation>
    </message>
    <message>
        <source>Alt+Wheel</source>
        <translation>Alt+Mausrad</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Drag, Space+Drag, middle button</source>
        <translation>Ziehen, Leertaste+Ziehen, mittlere Taste</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In the review panel</source>
        <translation>Im Feld „Prüfung“</translation>
    </message>
    <message>
        <source>Answer right, wrong, skip</source>
        <translation>Antwort richtig, falsch, weiter</translation>
    </message>
    <message>
        <source>Concept of the phrase</source>
        <translation>Begriff der Phrase</translation>
    </message>
    <message>
        <source>Next without a concept</source>
        <translation>Nächste ohne Begriff</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>While drawing</source>
        <translation>Beim Zeichnen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Enter, double click, first vertex</source>
        <translation>Enter, Doppelklick, erste Ecke</translation>
    </message>
    <message>
        <source>Take the last vertex or point back</source>
        <translation>Letzte Ecke oder letzten Punkt zurücknehmen</translation>
    </message>
    <message>
        <source>Backspace, Ctrl+Z</source>
        <translation>Rücktaste, Strg+Z</translation>
    </message>
    <message>
        <source>Drop it; then: select and move</source>
        <translation>Verwerfen; danach: wählen und verschieben</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Freihändig</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>45 degrees, square, circle</source>
        <translation>45 Grad, Quadrat, Kreis</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Onto a neighbour&apos;s outline</source>
        <translation>Auf den Umriss eines Nachbarn</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Strg+Klick</translation>
    </message>
    <message>
        <source>Join, cut: this one only</source>
        <translation>Vereinigen, ausschneiden: nur dieses Mal</translation>
    </message>
    <message>
        <source>Ctrl, Alt at the first press</source>
        <translation>Strg, Alt beim ersten Drücken</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>Wheel, [, ]</source>
        <translation>Mausrad, [, ]</translation>
    </message>
    <message>
        <source>Not part of the object (SAM)</source>
        <translation>Gehört nicht zum Objekt (SAM)</translation>
    </message>
    <message>
        <source>Right button, Shift+Click</source>
        <translation>Rechte Taste, Umschalt+Klick</translation>
    </message>
    <message>
        <source>One of the masks of SAM</source>
        <translation>Eine der Masken von SAM</translation>
    </message>
    <message>
        <source>Vertices and shapes</source>
        <translation>Ecken und Formen</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>Ecke einfügen</translation>
    </message>
    <message>
        <source>Drag an edge, Alt+Click</source>
        <translation>Kante ziehen, Alt+Klick</translation>
    </message>
    <message>
        <source>Remove vertices</source>
        <translation>Ecken entfernen</translation>
    </message>
    <message>
        <source>Backspace, Alt+Shift+Click</source>
        <translation>Rücktaste, Alt+Umschalt+Klick</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere wählen</translation>
    </message>
    <message>
        <source>Ctrl+Click, drag around them</source>
        <translation>Strg+Klick, darum herum ziehen</translation>
    </message>
    <message>
        <source>Move a shape</source>
        <translation>Form verschieben</translation>
    </message>
    <message>
        <source>Drag its grip, Ctrl+Drag</source>
        <translation>Am Griff ziehen, Strg+Ziehen</translation>
    </message>
    <message>
        <source>Vertex onto a neighbour</source>
        <translation>Ecke auf einen Nachbarn</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>Strg beim Ziehen</translation>
    </message>
    <message>
        <source>Nudge by 1, 10 pixels</source>
        <translation>Um 1, 10 Pixel rücken</translation>
    </message>
    <message>
        <source>Arrows, Shift+Arrows</source>
        <translation>Pfeile, Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Next, previous vertex</source>
        <translation>Nächste, vorige Ecke</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+Rechts, Alt+Links</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Rechte Taste</translation>
    </message>
</context>
<context>
    <name>groundscope::SideBySide</name>
    <message>
        <source>Choices side by side</source>
        <translation>Wahlen nebeneinander</translation>
    </message>
    <message>
        <source>Compare:</source>
        <translation>Vergleichen:</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, aktuell</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Zeigen oder verbergen: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::SideDesk</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>No selector has looked at this image. Run it (F5), or open a run.</source>
        <translation>Kein Selektor hat dieses Bild angesehen. Führen Sie es aus (F5) oder öffnen Sie einen Lauf.</translation>
    </message>
    <message>
        <source>Left (Alt+1)</source>
        <translation>Links (Alt+1)</translation>
    </message>
    <message>
        <source>Right (Alt+2)</source>
        <translation>Rechts (Alt+2)</translation>
    </message>
    <message>
        <source>No mask chosen</source>
        <translation>Keine Maske gewählt</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>regret %1</source>
        <translation>Regret %1</translation>
    </message>
</context>
<context>
    <name>groundscope::SimilarityPage</name>
    <message>
        <source>&amp;Word vectors:</source>
        <translation>&amp;Wortvektoren:</translation>
    </message>
    <message>
        <source>A spaCy model folder, or a GloVe or word2vec file. Empty: the language model&apos;s own embeddings.</source>
        <translation>Ein Modellordner von spaCy oder eine Datei von GloVe oder word2vec. Leer: die Einbettungen des Sprachmodells.</translation>
    </message>
    <message>
        <source>&amp;Cut:</source>
        <translation>S&amp;chwelle:</translation>
    </message>
    <message>
        <source>Below it no mask is chosen. The published scripts take 0.7.</source>
        <translation>Darunter wird keine Maske gewählt. Die veröffentlichten Skripte nehmen 0,7.</translation>
    </message>
    <message>
        <source>the whole (as published)</source>
        <translation>das Ganze (wie veröffentlicht)</translation>
    </message>
    <message>
        <source>the one with the highest predicted IoU</source>
        <translation>die mit der höchsten vorhergesagten IoU</translation>
    </message>
    <message>
        <source>&amp;Mask of the phrase:</source>
        <translation>&amp;Maske der Phrase:</translation>
    </message>
    <message>
        <source>the language model&apos;s own</source>
        <translation>die des Sprachmodells</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>Wortvektoren</translation>
    </message>
    <message>
        <source>Choose a folder of vectors</source>
        <translation>Einen Ordner mit Vektoren wählen</translation>
    </message>
    <message>
        <source>Choose a file of vectors</source>
        <translation>Eine Datei mit Vektoren wählen</translation>
    </message>
    <message>
        <source>&amp;No mask below a similarity of</source>
        <translation>&amp;Keine Maske unter einer Ähnlichkeit von</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Word Vectors</source>
        <translation>Wortvektoren</translation>
    </message>
</context>
<context>
    <name>groundscope::StartPage</name>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>Lauf %1 öffnen</translation>
    </message>
    <message>
        <source>Open benchmark %1</source>
        <translation>Benchmark %1 öffnen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>You can also drop a folder or a run file (.gsrun) anywhere on this window.</source>
        <translation>Sie können auch einen Ordner oder eine Laufdatei (.gsrun) irgendwo auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>GroundScope logo</source>
        <translation>GroundScope-Logo</translation>
    </message>
    <message>
        <source>See when and where multimodal language models ground what they say.</source>
        <translation>Sehen, wann und wo multimodale Sprachmodelle verankern, was sie sagen.</translation>
    </message>
    <message>
        <source>Open &amp;benchmark</source>
        <translation>&amp;Benchmark öffnen</translation>
    </message>
    <message>
        <source>PixMMVP, PixCV-Bench, or any folder of images with or without annotations</source>
        <translation>PixMMVP, PixCV-Bench oder irgendein Ordner mit Bildern, mit oder ohne Annotationen</translation>
    </message>
    <message>
        <source>Open &amp;run</source>
        <translation>&amp;Lauf öffnen</translation>
    </message>
    <message>
        <source>Look through results that were made before, without any model</source>
        <translation>Frühere Ergebnisse durchsehen, ganz ohne Modell</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>A small benchmark with its own models and a finished run: nothing to download</source>
        <translation>Ein kleiner Benchmark mit eigenen Modellen und einem fertigen Lauf: nichts herunterzuladen</translation>
    </message>
    <message>
        <source>The demo is not installed beside this program.</source>
        <translation>Die Demo ist neben diesem Programm nicht installiert.</translation>
    </message>
</context>
<context>
    <name>groundscope::StatusLine</name>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 von %2 Bildern</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>Modelle werden geladen …</translation>
    </message>
    <message>
        <source>Preparing the run…</source>
        <translation>Lauf wird vorbereitet …</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>Bild %1: %2</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>finding noun phrases</source>
        <translation>sucht Nominalphrasen</translation>
    </message>
    <message>
        <source>making heat maps</source>
        <translation>erzeugt Heatmaps</translation>
    </message>
    <message>
        <source>reading the image for masks</source>
        <translation>liest das Bild für die Masken</translation>
    </message>
    <message>
        <source>making masks</source>
        <translation>erzeugt Masken</translation>
    </message>
    <message>
        <source>comparing with the ground truth</source>
        <translation>vergleicht mit der Ground Truth</translation>
    </message>
    <message>
        <source>copying the run</source>
        <translation>kopiert den Lauf</translation>
    </message>
    <message>
        <source>checking the weights</source>
        <translation>prüft die Gewichte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>heat %1</source>
        <translation>Wärme %1</translation>
    </message>
    <message numerus="yes">
        <source>Image %1 of %2; %n finished</source>
        <translation>
            <numerusform>Bild %1 von %2; %n fertig</numerusform>
            <numerusform>Bild %1 von %2; %n fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Device, number format, and why. Click to choose models.</source>
        <translation>Gerät, Zahlenformat und der Grund dafür. Klicken, um Modelle zu wählen.</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Kein Gerät</translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation>Aufgezeichneter Lauf</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Run file: %1</source>
        <translation>Laufdatei: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Memory used by this program; %1 of %2 are free</source>
        <translation>Speicher, den dieses Programm belegt; %1 von %2 sind frei</translation>
    </message>
    <message>
        <source>Settings of the next run. Click to change them.</source>
        <translation>Einstellungen des nächsten Laufs. Klicken, um sie zu ändern.</translation>
    </message>
    <message>
        <source>As the published scripts do:</source>
        <translation>Wie die veröffentlichten Skripte:</translation>
    </message>
    <message>
        <source>Settings of the next run: %1</source>
        <translation>Einstellungen des nächsten Laufs: %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Ground truth is locked. Click or press Ctrl+L to correct it.</source>
        <translation>Ground Truth ist gesperrt. Klicken oder Strg+L, um sie zu korrigieren.</translation>
    </message>
    <message>
        <source>Ground truth can be changed. Click or press Ctrl+L to lock it.</source>
        <translation>Ground Truth kann geändert werden. Klicken oder Strg+L, um sie zu sperren.</translation>
    </message>
    <message>
        <source>Ground truth locked</source>
        <translation>Ground Truth gesperrt</translation>
    </message>
    <message>
        <source>Ground truth unlocked</source>
        <translation>Ground Truth entsperrt</translation>
    </message>
    <message>
        <source>Corrections: %1</source>
        <translation>Korrekturen: %1</translation>
    </message>
    <message>
        <source>Ground truth cannot be changed here.</source>
        <translation>Ground Truth kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>no CUDA in this LibTorch</source>
        <translation>kein CUDA in dieser LibTorch</translation>
    </message>
    <message>
        <source>no CUDA device found</source>
        <translation>kein CUDA-Gerät gefunden</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>CUDA found</source>
        <translation>CUDA gefunden</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pausiert: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
</context>
<context>
    <name>groundscope::SwitchesPage</name>
    <message>
        <source>When the run is made: prompts, attention, masks</source>
        <translation>Beim Rechnen: Prompts, Aufmerksamkeit, Masken</translation>
    </message>
    <message>
        <source>Scoring: can be changed for a stored run</source>
        <translation>Bewertung: auch für gespeicherte Läufe änderbar</translation>
    </message>
    <message>
        <source>Published files</source>
        <translation>Veröffentlichte Dateien</translation>
    </message>
    <message>
        <source>Corrected for good</source>
        <translation>Endgültig berichtigt</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message numerus="yes">
        <source>profile %1, %n as published</source>
        <translation>
            <numerusform>Profil %1, %n wie veröffentlicht</numerusform>
            <numerusform>Profil %1, %n wie veröffentlicht</numerusform>
        </translation>
    </message>
    <message>
        <source>A switch that is on does what the published scripts do. A run keeps its profile and every switch that differs.</source>
        <translation>Ein eingeschalteter Schalter tut, was die veröffentlichten Skripte tun. Ein Lauf behält sein Profil und jeden Schalter, der abweicht.</translation>
    </message>
    <message>
        <source>Filter: B10, ties, letters …</source>
        <translation>Filter: B10, ties, letters …</translation>
    </message>
    <message>
        <source>Filter switches</source>
        <translation>Schalter filtern</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What the published scripts do</source>
        <translation>Was die veröffentlichten Skripte tun</translation>
    </message>
    <message>
        <source>set by “Point”</source>
        <translation>durch „Punkt“ gesetzt</translation>
    </message>
    <message>
        <source>always corrected</source>
        <translation>immer berichtigt</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>wie veröffentlicht</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Choose a switch to read what it does and what happens while it is off.</source>
        <translation>Wählen Sie einen Schalter, um zu lesen, was er tut und was ohne ihn geschieht.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1, on:&lt;/b&gt; %2&lt;br&gt;&lt;b&gt;Off:&lt;/b&gt; %3</source>
        <translation>&lt;b&gt;%1, ein:&lt;/b&gt; %2&lt;br&gt;&lt;b&gt;Aus:&lt;/b&gt; %3</translation>
    </message>
</context>
<context>
    <name>groundscope::TableDesk</name>
    <message>
        <source>Stopped. Choose a table to begin again.</source>
        <translation>Angehalten. Wählen Sie eine Tabelle, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Open a run to see its tables.</source>
        <translation>Öffnen Sie einen Lauf, um seine Tabellen zu sehen.</translation>
    </message>
    <message>
        <source>Runs of the Tables</source>
        <translation>Läufe der Tabellen</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>GroundScope-Läufe (*.gsrun)</translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>Die Tabelle exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::TableDock</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Welche Tabelle</translation>
    </message>
    <message>
        <source>Scores (Table 1)</source>
        <translation>Kennzahlen (Tabelle 1)</translation>
    </message>
    <message>
        <source>Accuracy by pattern (Figs. 17, 18)</source>
        <translation>Genauigkeit je Muster (Abb. 17, 18)</translation>
    </message>
    <message>
        <source>When grounding emerges (Figs. 6, 20)</source>
        <translation>Wann Grounding entsteht (Abb. 6, 20)</translation>
    </message>
    <message>
        <source>What fails (Fig. 5)</source>
        <translation>Was misslingt (Abb. 5)</translation>
    </message>
    <message>
        <source>Length of answers (Table 3)</source>
        <translation>Länge der Antworten (Tabelle 3)</translation>
    </message>
    <message>
        <source>Ablation (Table 4)</source>
        <translation>Ablation (Tabelle 4)</translation>
    </message>
    <message>
        <source>95 % &amp;intervals</source>
        <translation>95-%-&amp;Intervalle</translation>
    </message>
    <message>
        <source>By resampling the samples: takes longer</source>
        <translation>Durch Resampling der Beispiele: dauert länger</translation>
    </message>
    <message>
        <source>Add &amp;Runs…</source>
        <translation>Läufe &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Open Run &amp;Only</source>
        <translation>&amp;Nur der offene Lauf</translation>
    </message>
    <message>
        <source>Progress of the table</source>
        <translation>Fortschritt der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Format of the table</source>
        <translation>Format der Tabelle</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Kein Lauf</translation>
    </message>
</context>
<context>
    <name>groundscope::TextsPage</name>
    <message>
        <source>&amp;Expression:</source>
        <translation>&amp;Ausdruck:</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>&amp;Frage:</translation>
    </message>
    <message>
        <source>&amp;Options:</source>
        <translation>&amp;Optionen:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Muster:</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <translation>No&amp;tiz:</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>The object is there</source>
        <translation>Das Objekt ist da</translation>
    </message>
    <message>
        <source>No such object in the image</source>
        <translation>Kein solches Objekt im Bild</translation>
    </message>
    <message>
        <source>No specific object is meant</source>
        <translation>Kein bestimmtes Objekt gemeint</translation>
    </message>
    <message>
        <source>Not annotated yet</source>
        <translation>Noch nicht annotiert</translation>
    </message>
    <message>
        <source>The expression fits more than one thing</source>
        <translation>Der Ausdruck passt auf mehr als eines</translation>
    </message>
    <message>
        <source>&amp;Right answer:</source>
        <translation>&amp;Richtige Antwort:</translation>
    </message>
    <message>
        <source>Amb&amp;iguous:</source>
        <translation>Mehrdeut&amp;ig:</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>fits more than one thing</source>
        <translation>passt auf mehr als eines</translation>
    </message>
    <message>
        <source>&amp;Object:</source>
        <translation>&amp;Objekt:</translation>
    </message>
</context>
<context>
    <name>groundscope::TimelineDesk</name>
    <message>
        <source>Here the answer appears token by token, once this image was run.</source>
        <translation>Hier erscheint die Antwort Token für Token, sobald dieses Bild ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Emerged at %1 %: “%2”, IoU %3</source>
        <translation>Entstand bei %1 %: „%2“, IoU %3</translation>
    </message>
    <message>
        <source>Not grounded; best at %1 %: “%2”, IoU %3</source>
        <translation>Nicht verankert; am besten bei %1 %: „%2“, IoU %3</translation>
    </message>
</context>
<context>
    <name>groundscope::TimelineDock</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Run this image to see its answer token by token.</source>
        <translation>Führen Sie dieses Bild aus, um seine Antwort Token für Token zu sehen.</translation>
    </message>
    <message>
        <source>Previous noun phrase</source>
        <translation>Vorige Nominalphrase</translation>
    </message>
    <message>
        <source>Previous noun phrase (&lt;)</source>
        <translation>Vorige Nominalphrase (&lt;)</translation>
    </message>
    <message>
        <source>Previous token</source>
        <translation>Voriges Token</translation>
    </message>
    <message>
        <source>Previous token (,)</source>
        <translation>Voriges Token (,)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the answer (K)</source>
        <translation>Antwort abspielen (K)</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Nächstes Token</translation>
    </message>
    <message>
        <source>Next token (.)</source>
        <translation>Nächstes Token (.)</translation>
    </message>
    <message>
        <source>Next noun phrase</source>
        <translation>Nächste Nominalphrase</translation>
    </message>
    <message>
        <source>Next noun phrase (&gt;)</source>
        <translation>Nächste Nominalphrase (&gt;)</translation>
    </message>
    <message>
        <source>Height of the bars</source>
        <translation>Höhe der Balken</translation>
    </message>
    <message>
        <source>This answer was stored as text only, without its tokens.</source>
        <translation>Diese Antwort wurde nur als Text gespeichert, ohne ihre Tokens.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause (K)</source>
        <translation>Anhalten (K)</translation>
    </message>
    <message>
        <source>Drag along for the map of each token</source>
        <translation>Ziehen zeigt die Karte jedes Tokens</translation>
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
        <translation>Tokens der Antwort</translation>
    </message>
    <message>
        <source>noun phrase %1, “%2”, at %3 % of the answer</source>
        <translation>Nominalphrase %1, „%2“, bei %3 % der Antwort</translation>
    </message>
    <message>
        <source>Token %1 of %2: “%3”</source>
        <translation>Token %1 von %2: „%3“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made in step %1, vocabulary number %2</source>
        <translation>In Schritt %1 erzeugt, Nummer %2 im Vokabular</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s); none is chosen</source>
        <translation>
            <numerusform>%n Token; keines gewählt</numerusform>
            <numerusform>%n Tokens; keines gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::ToolHint</name>
    <message>
        <source>What the tool does next</source>
        <translation>Was das Werkzeug als Nächstes tut</translation>
    </message>
    <message>
        <source>Effect of the edit</source>
        <translation>Wirkung der Änderung</translation>
    </message>
</context>
<context>
    <name>groundscope::TourBubble</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;End the Tour</source>
        <translation>Rundgang &amp;beenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>groundscope::TourDesk</name>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>&amp;Rundgang machen</translation>
    </message>
    <message>
        <source>The samples</source>
        <translation>Die Beispiele</translation>
    </message>
    <message>
        <source>Each line is an image with its question. IoU tells how well the best mask fits the ground truth. D and A go to the next and the previous one.</source>
        <translation>Jede Zeile ist ein Bild mit seiner Frage. Die IoU sagt, wie gut die beste Maske zur Ground Truth passt. D und A gehen zum nächsten und vorigen.</translation>
    </message>
    <message>
        <source>What the model said</source>
        <translation>Was das Modell sagte</translation>
    </message>
    <message>
        <source>The underlined words are noun phrases. Click one, or press &lt; and &gt;, to see where the model looked when it wrote it.</source>
        <translation>Unterstrichene Wörter sind Nominalphrasen. Klicken Sie eine an, oder drücken Sie &lt; und &gt;, um zu sehen, wohin das Modell dabei sah.</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Wohin es sah</translation>
    </message>
    <message>
        <source>Orange is attention; the ring is its peak. From there SAM draws the masks. G, H and V hide and show the ground truth, the heat map and the mask.</source>
        <translation>Orange ist Aufmerksamkeit, der Ring ihr Gipfel. Von dort zeichnet SAM die Masken. G, H und V zeigen und verbergen Ground Truth, Heatmap und Maske.</translation>
    </message>
    <message>
        <source>The masks of the phrase</source>
        <translation>Die Masken der Phrase</translation>
    </message>
    <message>
        <source>Three masks per phrase, with the IoU that SAM predicts and the true one. 1, 2 and 3 choose one; O shows the one that the oracle chose.</source>
        <translation>Drei Masken je Phrase, mit der von SAM vorhergesagten und der wahren IoU. 1, 2 und 3 wählen eine; O zeigt die vom Orakel gewählte.</translation>
    </message>
    <message>
        <source>Four workspaces</source>
        <translation>Vier Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Inspect one answer, audit many, annotate the ground truth, analyse the whole run. Ctrl+Shift+P finds every command by its name.</source>
        <translation>Eine Antwort ansehen, viele prüfen, die Ground Truth annotieren, den ganzen Lauf auswerten. Strg+Umschalt+P findet jeden Befehl beim Namen.</translation>
    </message>
    <message>
        <source>New here? Five steps show what is where on this demo.</source>
        <translation>Neu hier? Fünf Schritte zeigen an dieser Demo, was wo ist.</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>Rundgang machen</translation>
    </message>
</context>
<context>
    <name>groundscope::TournamentDesk</name>
    <message>
        <source>Asking…</source>
        <translation>Frage…</translation>
    </message>
    <message>
        <source>The judge was the loaded model, and none is loaded now. Run one image (F5) first: its models stay in memory.</source>
        <translation>Richter war das geladene Modell, und jetzt ist keines geladen. Führen Sie zuerst ein Bild aus (F5): seine Modelle bleiben im Speicher.</translation>
    </message>
    <message>
        <source>Set up an endpoint first (Run Settings). Nothing is sent before you have seen how much it would be.</source>
        <translation>Richten Sie zuerst einen Endpunkt ein (Einstellungen des Laufs). Nichts wird gesendet, bevor Sie gesehen haben, wie viel es wäre.</translation>
    </message>
    <message>
        <source>Replay This Match</source>
        <translation>Dieses Duell wiederholen</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <translation>An %1 würden gesendet: %2.</translation>
    </message>
    <message>
        <source>The question holds the expression and pictures with one mask each. The reply is shown and not stored.</source>
        <translation>Die Frage enthält den Ausdruck und Bilder mit je einer Maske. Die Antwort wird gezeigt und nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Asked again just now; not stored in the run.</source>
        <translation>Eben neu gefragt; nicht im Lauf gespeichert.</translation>
    </message>
</context>
<context>
    <name>groundscope::TournamentDock</name>
    <message>
        <source>Tournament</source>
        <translation>Turnier</translation>
    </message>
    <message>
        <source>Selector whose judge was asked</source>
        <translation>Selektor, dessen Richter gefragt wurde</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>Matches, the one that decided first</source>
        <translation>Duelle, das entscheidende zuerst</translation>
    </message>
    <message>
        <source>Match, and its pictures in the order shown</source>
        <translation>Duell und seine Bilder in gezeigter Reihenfolge</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What was asked and replied in this match</source>
        <translation>Was in diesem Duell gefragt und geantwortet wurde</translation>
    </message>
    <message>
        <source>In the same order</source>
        <translation>In derselben Reihenfolge</translation>
    </message>
    <message>
        <source>In reverse order</source>
        <translation>In umgekehrter Reihenfolge</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Re&amp;play This Match</source>
        <translation>Dieses Duell wieder&amp;holen</translation>
    </message>
    <message>
        <source>State of the replay</source>
        <translation>Stand der Wiederholung</translation>
    </message>
    <message>
        <source>No judge was asked about this image.</source>
        <translation>Zu diesem Bild wurde kein Richter gefragt.</translation>
    </message>
    <message>
        <source>Run this image to see how its masks compete before a judge.</source>
        <translation>Führen Sie dieses Bild aus, um zu sehen, wie seine Masken vor einem Richter antreten.</translation>
    </message>
    <message>
        <source>a mask that is not there</source>
        <translation>eine Maske, die es nicht gibt</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Finale</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>%1: taken %2</source>
        <translation>%1: %2 genommen</translation>
    </message>
    <message>
        <source>%1: nothing taken</source>
        <translation>%1: nichts genommen</translation>
    </message>
    <message>
        <source>%1 ✓ taken</source>
        <translation>%1 ✓ genommen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Replayed: taken %1</source>
        <translation>Wiederholt: %1 genommen</translation>
    </message>
    <message>
        <source>In another order: taken %1</source>
        <translation>In anderer Reihenfolge: %1 genommen</translation>
    </message>
    <message>
        <source>another choice</source>
        <translation>andere Wahl</translation>
    </message>
    <message>
        <source>Asked again in another order: %1 of %2 gave another choice</source>
        <translation>In anderer Reihenfolge neu gefragt: %1 von %2 ergaben eine andere Wahl</translation>
    </message>
</context>
<context>
    <name>groundscope::TrialDesk</name>
    <message>
        <source>The run&apos;s own result. Tried out: %1.</source>
        <translation>Eigenes Ergebnis des Laufs. Probiert: %1.</translation>
    </message>
    <message>
        <source>Tried out, not stored in the run: %1.</source>
        <translation>Probiert, nicht im Lauf gespeichert: %1.</translation>
    </message>
</context>
<context>
    <name>groundscope::UnlockDialog</name>
    <message>
        <source>Unlock Ground Truth</source>
        <translation>Ground Truth entsperren</translation>
    </message>
    <message>
        <source>Every correction is signed with your name and can be taken back. The benchmark&apos;s own files stay as they are. You are asked once.</source>
        <translation>Jede Korrektur trägt Ihren Namen und kann zurückgenommen werden. Die Dateien des Benchmarks bleiben, wie sie sind. Gefragt wird nur einmal.</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Ihr Name oder Kürzel</translation>
    </message>
    <message>
        <source>Reason of the corrections</source>
        <translation>Grund der Korrekturen</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
</context>
<context>
    <name>groundscope::VerdictPage</name>
    <message>
        <source>Probing 1: question and options</source>
        <translation>Frageform 1: Frage und Optionen</translation>
    </message>
    <message>
        <source>Probing 2: identify the expression</source>
        <translation>Frageform 2: den Ausdruck finden</translation>
    </message>
    <message>
        <source>Probing 3: answer by letter</source>
        <translation>Frageform 3: Antwort mit Buchstaben</translation>
    </message>
    <message>
        <source>Probing %1</source>
        <translation>Frageform %1</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ falsch</translation>
    </message>
    <message>
        <source>Answer to review</source>
        <translation>Zu prüfende Antwort</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation>Antwort des Modells</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>✓ Right (Y)</source>
        <translation>✓ Richtig (Y)</translation>
    </message>
    <message>
        <source>✗ Wrong (N)</source>
        <translation>✗ Falsch (N)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Weiter (S)</translation>
    </message>
    <message>
        <source>✓ %1 – correct</source>
        <translation>✓ %1 – richtig</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Lösung: %1</translation>
    </message>
    <message>
        <source>Identify: %1</source>
        <translation>Zu finden: %1</translation>
    </message>
    <message>
        <source>There is no answer to review for this image.</source>
        <translation>Für dieses Bild gibt es keine Antwort zu prüfen.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Answer under review</source>
        <translation>Antwort in Durchsicht</translation>
    </message>
    <message>
        <source>Y right, N wrong, S skip</source>
        <translation>Y richtig, N falsch, S überspringen</translation>
    </message>
    <message>
        <source>Other probings</source>
        <translation>Andere Frageformen</translation>
    </message>
    <message>
        <source>Answers to the other probings</source>
        <translation>Antworten auf die anderen Frageformen</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Andere Läufe</translation>
    </message>
    <message>
        <source>Answers of other runs</source>
        <translation>Antworten anderer Läufe</translation>
    </message>
</context>
<context>
    <name>groundscope::WhatIfDesk</name>
    <message>
        <source>The model is asked…</source>
        <translation>Modell wird gefragt …</translation>
    </message>
    <message>
        <source>No models are chosen.</source>
        <translation>Es sind keine Modelle gewählt.</translation>
    </message>
</context>
<context>
    <name>groundscope::WhatIfDialog</name>
    <message>
        <source>No noun phrase was found.</source>
        <translation>Keine Nominalphrase gefunden.</translation>
    </message>
    <message>
        <source>No mask was made.</source>
        <translation>Keine Maske entstand.</translation>
    </message>
    <message>
        <source>“%1” at %2 %</source>
        <translation>„%1“ bei %2 %</translation>
    </message>
    <message>
        <source>Best: %1, IoU %2</source>
        <translation>Beste: %1, IoU %2</translation>
    </message>
    <message>
        <source>Likeliest: %1</source>
        <translation>Wahrscheinlichste: %1</translation>
    </message>
    <message>
        <source>In the run</source>
        <translation>Im Lauf</translation>
    </message>
    <message>
        <source>This try</source>
        <translation>Dieser Versuch</translation>
    </message>
    <message>
        <source>&amp;Question to the model; the run stays as it is:</source>
        <translation>&amp;Frage an das Modell; der Lauf bleibt, wie er ist:</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>Fr&amp;agen</translation>
    </message>
    <message>
        <source>Ask the model (Ctrl+Enter)</source>
        <translation>Modell fragen (Strg+Enter)</translation>
    </message>
    <message>
        <source>As in the &amp;Run</source>
        <translation>Wie im &amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Tries of this session</source>
        <translation>Versuche dieser Sitzung</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>Nominalphrase</translation>
    </message>
    <message>
        <source>At %</source>
        <translation>Bei %</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Cop&amp;y the Tries</source>
        <translation>Versuche kop&amp;ieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>What If: Image %1</source>
        <translation>Was wäre, wenn: Bild %1</translation>
    </message>
    <message>
        <source>The run has no answer for this image.</source>
        <translation>Der Lauf hat zu diesem Bild keine Antwort.</translation>
    </message>
    <message>
        <source>Change the question and ask.</source>
        <translation>Ändern Sie die Frage und fragen Sie.</translation>
    </message>
</context>
<context>
    <name>groundscope::Workspace</name>
    <message>
        <source>No images here</source>
        <translation>Keine Bilder</translation>
    </message>
    <message>
        <source>This folder holds no image that can be opened. Choose another one.</source>
        <translation>Dieser Ordner enthält kein Bild, das sich öffnen lässt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>Bild wird gelesen …</translation>
    </message>
    <message>
        <source>The model is reading the image…</source>
        <translation>Das Modell liest das Bild …</translation>
    </message>
    <message>
        <source>The ground truth of this image is empty</source>
        <translation>Die Ground Truth dieses Bildes ist leer</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>noun phrase “%1”</source>
        <translation>Nominalphrase „%1“</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation>Maske %1 von %2</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>chosen by the oracle</source>
        <translation>vom Orakel gewählt</translation>
    </message>
    <message>
        <source>The masks follow the answer…</source>
        <translation>Die Masken folgen auf die Antwort …</translation>
    </message>
    <message>
        <source>The answer has no noun phrase, so there is nothing to segment.</source>
        <translation>Die Antwort enthält keine Nominalphrase, also gibt es nichts zu segmentieren.</translation>
    </message>
    <message>
        <source>This image has no masks yet: its run ended after the stage “%1”.</source>
        <translation>Dieses Bild hat noch keine Masken: Sein Lauf endete nach der Stufe „%1“.</translation>
    </message>
    <message>
        <source>There is no mask for this noun phrase.</source>
        <translation>Für diese Nominalphrase gibt es keine Maske.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Ganze Antwort</translation>
    </message>
    <message>
        <source>%1: no mask (%2)</source>
        <translation>%1: keine Maske (%2)</translation>
    </message>
    <message>
        <source>the choice of: %1</source>
        <translation>gewählt von: %1</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Gipfel</translation>
    </message>
</context>
<context>
    <name>groundscope::WriteBuildDialog</name>
    <message>
        <source>Write Benchmark</source>
        <translation>Benchmark schreiben</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>Whose decisions count &amp;first</source>
        <translation>Wessen Entscheidungen &amp;zuerst zählen</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>Questions nobody has decided are left out. Pictures are copied into the folder.</source>
        <translation>Fragen, die niemand entschieden hat, werden ausgelassen. Bilder werden in den Ordner kopiert.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
</context>
</TS>
