<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
    <name>ContactSheet</name>
    <message>
        <source>This sample has not been run yet.</source>
        <translation>Dieses Beispiel wurde noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The answer has no noun phrases.</source>
        <translation>Die Antwort enthält keine Nominalphrasen.</translation>
    </message>
    <message>
        <source>%1  ✓ correct</source>
        <translation>%1  ✓ richtig</translation>
    </message>
    <message>
        <source>Noun phrase %1, mask %2 (%3): IoU %4</source>
        <translation>Nominalphrase %1, Maske %2 (%3): IoU %4</translation>
    </message>
    <message>
        <source>No mask was selected</source>
        <translation>Es wurde keine Maske ausgewählt</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>Verweisender Ausdruck</translation>
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
        <source>Answer of the model</source>
        <translation>Antwort des Modells</translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation>Orakel</translation>
    </message>
    <message>
        <source>own range for each map</source>
        <translation>eigener Wertebereich je Karte</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation>Ground Truth</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>oracle&apos;s choice</source>
        <translation>Wahl des Orakels</translation>
    </message>
    <message>
        <source>highest attention</source>
        <translation>höchste Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Sample %1, continued</source>
        <translation>Beispiel %1, Fortsetzung</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>No attention map</source>
        <translation>Keine Aufmerksamkeitskarte</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>highest at (%1, %2)</source>
        <translation>am höchsten bei (%1, %2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>★ Oracle</source>
        <translation>★ Orakel</translation>
    </message>
    <message>
        <source>IoU %1 · predicted %2</source>
        <translation>IoU %1 · vorhergesagt %2</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation>vorhergesagte IoU %1</translation>
    </message>
    <message>
        <source>No masks</source>
        <translation>Keine Masken</translation>
    </message>
    <message>
        <source>Mask of the whole answer: IoU %1</source>
        <translation>Maske der ganzen Antwort: IoU %1</translation>
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
        <source>Data &amp;Check…</source>
        <translation>Daten&amp;prüfung …</translation>
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
        <source>&amp;Heat Map Only</source>
        <translation>Nur &amp;Heatmap</translation>
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
        <source>Bare Image While &amp;Held</source>
        <translation>&amp;Bloßes Bild, solange gedrückt</translation>
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
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
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
        <source>★ Oracle</source>
        <translation>★ Orakel</translation>
    </message>
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
        <source>chosen by the oracle</source>
        <translation>vom Orakel gewählt</translation>
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
</context>
<context>
    <name>groundscope::MainWindow</name>
    <message>
        <source>The oracle chose no mask for this image.</source>
        <translation>Das Orakel hat für dieses Bild keine Maske gewählt.</translation>
    </message>
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
        <source>The weights take %1, but only %2 are free: loading will fail or be very slow. Try bfloat16 or a smaller model.</source>
        <translation>Die Gewichte belegen %1, aber nur %2 sind frei: Das Laden wird scheitern oder sehr langsam sein. Versuchen Sie bfloat16 oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The weights take %1; %2 are free.</source>
        <translation>Die Gewichte belegen %1; %2 sind frei.</translation>
    </message>
</context>
<context>
    <name>groundscope::SampleDock</name>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Search id, text, tags</source>
        <translation>Kennung, Text, Tags suchen</translation>
    </message>
    <message>
        <source>Search samples</source>
        <translation>Beispiele durchsuchen</translation>
    </message>
    <message>
        <source>Every word must occur in the id, the expression, the question or the tags (Ctrl+F)</source>
        <translation>Jedes Wort muss in Kennung, Ausdruck, Frage oder Tags vorkommen (Strg+F)</translation>
    </message>
    <message>
        <source>Which samples to list</source>
        <translation>Welche Beispiele gezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
        <translation>Ohne Ziel</translation>
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
        <source>No sample matches the search and the filter.</source>
        <translation>Kein Beispiel passt zu Suche und Filter.</translation>
    </message>
    <message>
        <source>&amp;Run This Image</source>
        <translation>Dieses Bild &amp;ausführen</translation>
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
        <source>This image was skipped: its benchmark has no expression for it.</source>
        <translation>Dieses Bild wurde übersprungen: Der Benchmark hat keinen Ausdruck dafür.</translation>
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
</context>
</TS>
