<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AnnotationEditor</name>
    <message>
        <source>Take it
(Enter)</source>
        <translation type="vanished">Prendre
(Entrée)</translation>
    </message>
    <message>
        <source>Mask %1 of %2, predicted IoU %3: 1, 2, 3 choose, Enter takes it; more points correct it, Esc drops it.</source>
        <translation type="vanished">Masque %1 sur %2, IoU prédite %3&#xa0;: 1, 2, 3 choisissent, Entrée le prend&#xa0;; d’autres points le corrigent, Échap l’abandonne.</translation>
    </message>
    <message>
        <source>Waiting for the segmenter. Backspace takes the last point back, Esc drops the prompt.</source>
        <translation type="vanished">En attente du segmenteur. Retour arrière retire le dernier point, Échap abandonne le prompt.</translation>
    </message>
    <message>
        <source>Drag a box around the object; then clicks correct it.</source>
        <translation type="vanished">Tracez une boîte autour de l’objet&#xa0;; des clics la corrigent ensuite.</translation>
    </message>
    <message>
        <source>Click on the object; the right button or Shift marks what does not belong to it.</source>
        <translation type="vanished">Cliquez sur l’objet&#xa0;; le bouton droit ou Maj marque ce qui n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Drag draws an ellipse, with Shift a circle. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation type="vanished">Glisser trace une ellipse, avec Maj un cercle. Ctrl ou J unit à la forme sélectionnée, Alt ou C découpe.</translation>
    </message>
    <message>
        <source>Drag draws a rectangle, with Shift a square. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation type="vanished">Glisser trace un rectangle, avec Maj un carré. Ctrl ou J unit à la forme sélectionnée, Alt ou C découpe.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="vanished">%1 px</translation>
    </message>
    <message>
        <source>Drag erases, with Ctrl it paints; the wheel or [ and ] change the size (%1).</source>
        <translation type="vanished">Glisser efface, avec Ctrl peint&#xa0;; la molette ou [ et ] changent la taille (%1).</translation>
    </message>
    <message>
        <source>Drag paints on the selected shape, with Ctrl it erases; the wheel or [ and ] change the size (%1).</source>
        <translation type="vanished">Glisser peint sur la forme sélectionnée, avec Ctrl efface&#xa0;; la molette ou [ et ] changent la taille (%1).</translation>
    </message>
    <message>
        <source>Click sets vertices, a drag draws freehand. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation type="vanished">Un clic pose un sommet, glisser trace à main levée. Ctrl ou J unit à la forme sélectionnée, Alt ou C découpe.</translation>
    </message>
    <message>
        <source>Shift keeps to 45 degrees, Ctrl to neighbours; Backspace takes a vertex back, Esc drops it.</source>
        <translation type="vanished">Maj contraint à 45 degrés, Ctrl aux voisins&#xa0;; Retour arrière retire un sommet, Échap abandonne.</translation>
    </message>
    <message>
        <source>Enter, double click or the first vertex finishes; Backspace takes a vertex back, Esc drops it.</source>
        <translation type="vanished">Entrée, double clic ou le premier sommet termine&#xa0;; Retour arrière retire un sommet, Échap abandonne.</translation>
    </message>
    <message>
        <source>Ground truth is locked: Ctrl+L unlocks it.</source>
        <translation type="vanished">La vérité terrain est verrouillée&#xa0;: Ctrl+L la déverrouille.</translation>
    </message>
    <message>
        <source>Drag moves the vertex, with Ctrl onto a neighbour; Alt+Shift+click removes it, Ctrl+click selects more.</source>
        <translation type="vanished">Glisser déplace le sommet, avec Ctrl sur un voisin&#xa0;; Alt+Maj+clic le supprime, Ctrl+clic en sélectionne d’autres.</translation>
    </message>
    <message>
        <source>Drag or Alt+click inserts a vertex.</source>
        <translation type="vanished">Glisser ou Alt+clic insère un sommet.</translation>
    </message>
    <message>
        <source>Click selects a shape, a drag several; P draws a polygon, Q asks the segmenter.</source>
        <translation type="vanished">Un clic sélectionne une forme, glisser plusieurs&#xa0;; P trace un polygone, Q interroge le segmenteur.</translation>
    </message>
    <message>
        <source>Drag the grip or Ctrl+drag moves the shape, arrows nudge it, a drag around vertices selects them.</source>
        <translation type="vanished">Glisser la poignée ou Ctrl+glisser déplace la forme, les flèches la décalent, glisser autour de sommets les sélectionne.</translation>
    </message>
    <message>
        <source>A drag through a shape cuts it; clicks draw a line with corners.</source>
        <translation type="vanished">Glisser à travers une forme la scinde&#xa0;; des clics tracent une ligne brisée.</translation>
    </message>
    <message>
        <source>Enter or a double click cuts; Backspace takes the last vertex back.</source>
        <translation type="vanished">Entrée ou un double clic scinde&#xa0;; Retour arrière retire le dernier sommet.</translation>
    </message>
</context>
<context>
    <name>AuditActions</name>
    <message>
        <source>Choices &amp;Side by Side</source>
        <translation type="vanished">Choix &amp;côte à côte</translation>
    </message>
    <message>
        <source>&amp;Error Overlay (TP, FP, FN)</source>
        <translation type="vanished">&amp;Erreurs superposées (TP, FP, FN)</translation>
    </message>
    <message>
        <source>Verdict &amp;1: First or Left Better</source>
        <translation type="vanished">Verdict &amp;1&#xa0;: premier ou gauche meilleur</translation>
    </message>
    <message>
        <source>Verdict &amp;2: Second or Right Better</source>
        <translation type="vanished">Verdict &amp;2&#xa0;: second ou droite meilleur</translation>
    </message>
    <message>
        <source>Verdict &amp;3: Both Fine</source>
        <translation type="vanished">Verdict &amp;3&#xa0;: les deux bons</translation>
    </message>
    <message>
        <source>Verdict &amp;4: Both Wrong</source>
        <translation type="vanished">Verdict &amp;4&#xa0;: les deux faux</translation>
    </message>
    <message>
        <source>Verdict &amp;5: Ground Truth Problem</source>
        <translation type="vanished">Verdict &amp;5&#xa0;: problème de vérité terrain</translation>
    </message>
    <message>
        <source>&amp;Give Verdicts</source>
        <translation type="vanished">&amp;Donner des verdicts</translation>
    </message>
    <message>
        <source>&amp;Clear the Verdict</source>
        <translation type="vanished">E&amp;ffacer le verdict</translation>
    </message>
    <message>
        <source>&amp;Note on the Verdict</source>
        <translation type="vanished">&amp;Note sur le verdict</translation>
    </message>
    <message>
        <source>&amp;Resume the Audit</source>
        <translation type="vanished">&amp;Reprendre l’audit</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <translation type="vanished">À l’&amp;aveugle</translation>
    </message>
    <message>
        <source>&amp;Tournament of the Judge</source>
        <translation type="vanished">&amp;Tournoi du juge</translation>
    </message>
    <message>
        <source>Right Answer, &amp;Wrong Place</source>
        <translation type="vanished">Bonne réponse, &amp;mauvais endroit</translation>
    </message>
    <message>
        <source>Wrong Answer, Right &amp;Place</source>
        <translation type="vanished">Mauvaise réponse, &amp;bon endroit</translation>
    </message>
    <message>
        <source>E&amp;xport Verdicts…</source>
        <translation type="vanished">E&amp;xporter les verdicts…</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation type="vanished">A&amp;udit</translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation type="vanished">Rai&amp;sons</translation>
    </message>
</context>
<context>
    <name>AuditLabels</name>
    <message>
        <source>Part of it only</source>
        <translation type="vanished">Une partie seulement</translation>
    </message>
    <message>
        <source>More than it</source>
        <translation type="vanished">Plus que l’objet</translation>
    </message>
    <message>
        <source>Another object</source>
        <translation type="vanished">Autre objet</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation type="vanished">Bord irrégulier</translation>
    </message>
    <message>
        <source>Wrong phrase</source>
        <translation type="vanished">Mauvais groupe</translation>
    </message>
    <message>
        <source>Point beside it</source>
        <translation type="vanished">Point à côté</translation>
    </message>
    <message>
        <source>Instance missing</source>
        <translation type="vanished">Instance manquante</translation>
    </message>
    <message>
        <source>Expression unclear</source>
        <translation type="vanished">Expression peu claire</translation>
    </message>
    <message>
        <source>Ground truth off</source>
        <translation type="vanished">Vérité terrain inexacte</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation type="vanished">%1 meilleur</translation>
    </message>
    <message>
        <source>Both fine</source>
        <translation type="vanished">Les deux bons</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation type="vanished">Les deux faux</translation>
    </message>
    <message>
        <source>Ground truth problem</source>
        <translation type="vanished">Problème de vérité terrain</translation>
    </message>
    <message>
        <source>No blind verdicts yet.</source>
        <translation type="vanished">Pas encore de verdict à l’aveugle.</translation>
    </message>
    <message>
        <source>Blind verdicts: %1. Preferred: %2 %3, %4 %5.</source>
        <translation type="vanished">Verdicts à l’aveugle&#xa0;: %1. Préférences&#xa0;: %2 %3, %4 %5.</translation>
    </message>
    <message>
        <source>The mask on the left was preferred in %1 % of them.</source>
        <translation type="vanished">Le masque de gauche a été préféré dans %1&#xa0;% des cas.</translation>
    </message>
    <message>
        <source>The preferred mask had the higher IoU in %1 % of %2.</source>
        <translation type="vanished">Le masque préféré avait l’IoU la plus élevée dans %1&#xa0;% des %2 cas.</translation>
    </message>
    <message>
        <source>No image was audited by both.</source>
        <translation type="vanished">Aucune image n’a été auditée par les deux.</translation>
    </message>
</context>
<context>
    <name>BuildWindow</name>
    <message>
        <source>Benchmarks to build (*.gsbuild)</source>
        <translation type="vanished">Benchmarks à construire (*.gsbuild)</translation>
    </message>
</context>
<context>
    <name>CanvasRegions</name>
    <message>
        <source>ground truth shape %1 of %2</source>
        <translation type="vanished">forme de vérité terrain %1 sur %2</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation type="vanished">masque %1 sur %2</translation>
    </message>
    <message>
        <source>noun phrase “%1”</source>
        <translation type="vanished">groupe nominal «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation type="vanished">IoU %1</translation>
    </message>
    <message>
        <source>the choice of: %1</source>
        <translation type="vanished">le choix de&#xa0;: %1</translation>
    </message>
    <message>
        <source>token %1 of %2: “%3”</source>
        <translation type="vanished">token %1 sur %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
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
        <translation type="vanished">Gris</translation>
    </message>
    <message>
        <source>Blue–white–orange</source>
        <translation type="vanished">Bleu–blanc–orange</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>This sample has not been run yet.</source>
        <translation type="vanished">Cet échantillon n’a pas encore été exécuté.</translation>
    </message>
    <message>
        <source>The answer has no noun phrases.</source>
        <translation type="vanished">La réponse ne contient aucun groupe nominal.</translation>
    </message>
    <message>
        <source>%1  ✓ correct</source>
        <translation type="vanished">%1  ✓ correcte</translation>
    </message>
    <message>
        <source>Mask of the whole answer: IoU %1</source>
        <translation type="vanished">Masque de la réponse entière&#xa0;: IoU %1</translation>
    </message>
    <message>
        <source>Noun phrase %1, mask %2 (%3): IoU %4</source>
        <translation type="vanished">Groupe nominal %1, masque %2 (%3)&#xa0;: IoU %4</translation>
    </message>
    <message>
        <source>No mask was selected</source>
        <translation type="vanished">Aucun masque n’a été sélectionné</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation type="vanished">Échantillon %1</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation type="vanished">Expression référentielle</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="vanished">Question</translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="vanished">Options</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation type="vanished">Réponse du modèle</translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation type="vanished">Oracle</translation>
    </message>
    <message>
        <source>own range for each map</source>
        <translation type="vanished">échelle propre à chaque carte</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation type="vanished">vérité terrain</translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="vanished">masque</translation>
    </message>
    <message>
        <source>oracle&apos;s choice</source>
        <translation type="vanished">choix de l’oracle</translation>
    </message>
    <message>
        <source>highest attention</source>
        <translation type="vanished">attention maximale</translation>
    </message>
    <message>
        <source>Sample %1, continued</source>
        <translation type="vanished">Échantillon %1, suite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="vanished">Page %1 sur %2</translation>
    </message>
    <message>
        <source>No attention map</source>
        <translation type="vanished">Aucune carte d’attention</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="vanished">Attention</translation>
    </message>
    <message>
        <source>highest at (%1, %2)</source>
        <translation type="vanished">maximum en (%1, %2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="vanished">%1 · %2</translation>
    </message>
    <message>
        <source>★ Oracle</source>
        <translation type="vanished">★ Oracle</translation>
    </message>
    <message>
        <source>IoU %1 · predicted %2</source>
        <translation type="vanished">IoU %1 · prédite %2</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation type="vanished">IoU prédite %1</translation>
    </message>
    <message>
        <source>No masks</source>
        <translation type="vanished">Aucun masque</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>The blank before a PixMMVP expression reaches prompts, judges and word vectors, so that its determiner stays.</source>
        <translation type="vanished">L’espace devant une expression de PixMMVP parvient aux prompts, aux juges et aux vecteurs de mots, si bien que son déterminant reste.</translation>
    </message>
    <message>
        <source>Expressions are trimmed.</source>
        <translation type="vanished">Les expressions sont nettoyées de leurs espaces.</translation>
    </message>
    <message>
        <source>Doubled quotes (&quot;&quot;Z&quot;&quot;) reach prompts.</source>
        <translation type="vanished">Des guillemets doublés (&quot;&quot;Z&quot;&quot;) parviennent aux prompts.</translation>
    </message>
    <message>
        <source>Quotes are un-doubled.</source>
        <translation type="vanished">Les guillemets sont dédoublés.</translation>
    </message>
    <message>
        <source>Ids begin at 1 in answers, masks and meta lines, at 0 in selection rows.</source>
        <translation type="vanished">Les identifiants commencent à 1 dans les réponses, masques et lignes de métadonnées, à 0 dans les lignes de sélection.</translation>
    </message>
    <message>
        <source>Each file is read and written as it counts; inside there is one id.</source>
        <translation type="vanished">Chaque fichier est lu et écrit selon son décompte&#xa0;; en interne, il y a un seul identifiant.</translation>
    </message>
    <message>
        <source>The first token&apos;s attention is that of the second-to-last prompt row.</source>
        <translation type="vanished">L’attention du premier token est celle de l’avant-dernière ligne du prompt.</translation>
    </message>
    <message>
        <source>It is that of the last prompt row, which produced the token.</source>
        <translation type="vanished">C’est celle de la dernière ligne du prompt, qui a produit le token.</translation>
    </message>
    <message>
        <source>Scripts that keep the whole sequence use the row in which a token is the query.</source>
        <translation type="vanished">Les scripts qui gardent toute la séquence prennent la ligne où un token est la requête.</translation>
    </message>
    <message>
        <source>A token has the row that produced it.</source>
        <translation type="vanished">Un token a la ligne qui l’a produit.</translation>
    </message>
    <message>
        <source>As many output tokens as the prompt has ids are cut off.</source>
        <translation type="vanished">Autant de tokens de sortie que le prompt compte d’identifiants sont coupés.</translation>
    </message>
    <message>
        <source>Only generated tokens are looked at, and all of them.</source>
        <translation type="vanished">Seuls les tokens générés sont examinés, et tous le sont.</translation>
    </message>
    <message>
        <source>A phrase without tokens, or none left, stops the script.</source>
        <translation type="vanished">Un groupe sans token, ou plus aucun groupe, arrête le script.</translation>
    </message>
    <message>
        <source>They count as no phrases.</source>
        <translation type="vanished">Ils comptent comme aucun groupe.</translation>
    </message>
    <message>
        <source>An image without phrases has a file that is never matched, and scores 0 even when the object is not there.</source>
        <translation type="vanished">Une image sans groupe a un fichier qui n’est jamais associé, et obtient 0 même quand l’objet est absent.</translation>
    </message>
    <message>
        <source>It is an empty prediction: 1 when the object is not there.</source>
        <translation type="vanished">C’est une prédiction vide&#xa0;: 1 quand l’objet est absent.</translation>
    </message>
    <message>
        <source>Phrases and answers that hold the separators break the meta file&apos;s lines.</source>
        <translation type="vanished">Les groupes et réponses contenant les séparateurs cassent les lignes du fichier de métadonnées.</translation>
    </message>
    <message>
        <source>They are read to the end, and line breaks are written as blanks.</source>
        <translation type="vanished">Ils sont lus jusqu’au bout, et les sauts de ligne sont écrits comme des espaces.</translation>
    </message>
    <message>
        <source>Of equally good candidates the last one wins, also when all IoUs are 0.</source>
        <translation type="vanished">À qualité égale, le dernier candidat l’emporte, même quand toutes les IoU valent 0.</translation>
    </message>
    <message>
        <source>The first one wins; when no candidate touches the target none is chosen.</source>
        <translation type="vanished">Le premier l’emporte&#xa0;; si aucun candidat ne touche la cible, aucun n’est choisi.</translation>
    </message>
    <message>
        <source>The oracle scores 1 where the object is not there.</source>
        <translation type="vanished">L’oracle obtient 1 quand l’objet est absent.</translation>
    </message>
    <message>
        <source>Kept; the mean over images with a target is always beside it.</source>
        <translation type="vanished">Conservé&#xa0;; la moyenne sur les images avec cible figure toujours à côté.</translation>
    </message>
    <message>
        <source>Thresholds and seed words are read and not used.</source>
        <translation type="vanished">Des seuils et des mots de départ sont lus et ne servent pas.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="vanished">Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Selection takes pictures in the folder&apos;s order, and replies beyond them crash or wrap.</source>
        <translation type="vanished">La sélection prend les images dans l’ordre du dossier, et les réponses au-delà plantent ou comptent depuis la fin.</translation>
    </message>
    <message>
        <source>Pictures are sorted, replies checked: out of range is the first picture, flagged.</source>
        <translation type="vanished">Les images sont triées, les réponses vérifiées&#xa0;: hors limites, c’est la première image, signalée.</translation>
    </message>
    <message>
        <source>The folder of a selected file is put before it twice.</source>
        <translation type="vanished">Le dossier d’un fichier sélectionné est préfixé deux fois.</translation>
    </message>
    <message>
        <source>The base name is looked up in the folder of predictions.</source>
        <translation type="vanished">Le nom du fichier est cherché dans le dossier des prédictions.</translation>
    </message>
    <message>
        <source>The failure histogram counts an IoU of exactly 0.5 as failure, swaps two labels and stops at NONE.</source>
        <translation type="vanished">L’histogramme des échecs compte une IoU d’exactement 0,5 comme échec, intervertit deux étiquettes et s’arrête à NONE.</translation>
    </message>
    <message>
        <source>0.5 succeeds. Labels by meaning and NONE as empty prediction are settled for good.</source>
        <translation type="vanished">0,5 est un succès. Les étiquettes selon leur sens et NONE comme prédiction vide valent définitivement.</translation>
    </message>
    <message>
        <source>Predictions of single-mask models belong to images by their position in a sorted list.</source>
        <translation type="vanished">Les prédictions des modèles à un seul masque sont associées aux images par leur position dans une liste triée.</translation>
    </message>
    <message>
        <source>They belong by id.</source>
        <translation type="vanished">Elles le sont par identifiant.</translation>
    </message>
    <message>
        <source>Pairs of objects are split at every comma; the boxed one is practically always the first.</source>
        <translation type="vanished">Les paires d’objets sont coupées à chaque virgule&#xa0;; l’objet encadré est presque toujours le premier.</translation>
    </message>
    <message>
        <source>Pairs are read by their grammar; the boxed one is that before the words in the question.</source>
        <translation type="vanished">Les paires sont lues selon leur grammaire&#xa0;; l’objet encadré est celui qui précède ces mots dans la question.</translation>
    </message>
    <message>
        <source>A PixCV-Bench prediction of another size is resized and its partial pixels are lost.</source>
        <translation type="vanished">Une prédiction pour PixCV-Bench d’une autre taille est redimensionnée et perd ses pixels partiels.</translation>
    </message>
    <message>
        <source>A pixel that is at least half covered stays.</source>
        <translation type="vanished">Un pixel couvert au moins à moitié est conservé.</translation>
    </message>
    <message>
        <source>The judge&apos;s accuracy pairs neighbouring PixCV-Bench items, which are unrelated.</source>
        <translation type="vanished">L’exactitude selon le juge apparie des éléments voisins de PixCV-Bench, sans rapport entre eux.</translation>
    </message>
    <message>
        <source>PixCV-Bench is scored item by item.</source>
        <translation type="vanished">PixCV-Bench est évalué élément par élément.</translation>
    </message>
    <message>
        <source>One ADE item has no target, two COCO pairs have one mask, some masks occur twice.</source>
        <translation type="vanished">Un élément d’ADE n’a pas de cible, deux paires de COCO ont un seul masque, certains masques figurent deux fois.</translation>
    </message>
    <message>
        <source>The data check shows them; a union does not mind.</source>
        <translation type="vanished">La vérification des données les montre&#xa0;; une union n’en souffre pas.</translation>
    </message>
    <message>
        <source>The mask of an image without annotation is width x height.</source>
        <translation type="vanished">Le masque d’une image sans annotation est largeur x hauteur.</translation>
    </message>
    <message>
        <source>It is height x width.</source>
        <translation type="vanished">Il est hauteur x largeur.</translation>
    </message>
    <message>
        <source>Masks that should be drawn red are blue.</source>
        <translation type="vanished">Des masques qui devraient être rouges sont bleus.</translation>
    </message>
    <message>
        <source>They are red.</source>
        <translation type="vanished">Ils sont rouges.</translation>
    </message>
    <message>
        <source>Judges get PNG pictures that say they are JPEG.</source>
        <translation type="vanished">Les juges reçoivent des images PNG annoncées comme JPEG.</translation>
    </message>
    <message>
        <source>The true type is sent.</source>
        <translation type="vanished">Le vrai type est envoyé.</translation>
    </message>
    <message>
        <source>Maps of models that do not pad are cropped as if they did.</source>
        <translation type="vanished">Les cartes des modèles sans remplissage sont rognées comme s’ils en avaient un.</translation>
    </message>
    <message>
        <source>The model says whether its map is padded.</source>
        <translation type="vanished">Le modèle indique si sa carte comporte un remplissage.</translation>
    </message>
    <message>
        <source>The letter probing of Cambrian makes masks too.</source>
        <translation type="vanished">Le probing par lettre de Cambrian produit aussi des masques.</translation>
    </message>
    <message>
        <source>It ends with the answer.</source>
        <translation type="vanished">Il s’arrête à la réponse.</translation>
    </message>
    <message>
        <source>The question extension of a row stays for rows that have none.</source>
        <translation type="vanished">Le complément de question d’une ligne reste pour les lignes qui n’en ont pas.</translation>
    </message>
    <message>
        <source>It is read row by row.</source>
        <translation type="vanished">Il est lu ligne par ligne.</translation>
    </message>
    <message>
        <source>The k-th maximum is a pixel beside the first.</source>
        <translation type="vanished">Le k-ième maximum est un pixel voisin du premier.</translation>
    </message>
    <message>
        <source>For k above 1 it is the k-th local maximum of the grid.</source>
        <translation type="vanished">Pour k supérieur à 1, c’est le k-ième maximum local de la grille.</translation>
    </message>
    <message>
        <source>The box baseline takes boxes of the padded square for boxes of the image.</source>
        <translation type="vanished">La référence à boîtes prend les boîtes du carré rempli pour des boîtes de l’image.</translation>
    </message>
    <message>
        <source>Boxes are mapped through the padding; unreadable ones are an empty mask.</source>
        <translation type="vanished">Les boîtes sont converties à travers le remplissage&#xa0;; les illisibles donnent un masque vide.</translation>
    </message>
    <message>
        <source>The demo stops beyond ten phrases; a reply it cannot read selects the last picture.</source>
        <translation type="vanished">La démo s’arrête au-delà de dix groupes&#xa0;; une réponse illisible sélectionne la dernière image.</translation>
    </message>
    <message>
        <source>Any number of phrases; such a reply is the first picture, flagged.</source>
        <translation type="vanished">Nombre de groupes illimité&#xa0;; une telle réponse donne la première image, signalée.</translation>
    </message>
    <message>
        <source>A failing endpoint is asked for ever.</source>
        <translation type="vanished">Un point d’accès défaillant est interrogé sans fin.</translation>
    </message>
    <message>
        <source>Retries are bounded and can be cancelled.</source>
        <translation type="vanished">Les nouvelles tentatives sont limitées et peuvent être annulées.</translation>
    </message>
    <message>
        <source>Files are written under one model name and evaluated under another.</source>
        <translation type="vanished">Les fichiers sont écrits sous un nom de modèle et évalués sous un autre.</translation>
    </message>
    <message>
        <source>The label is free and stored with the run.</source>
        <translation type="vanished">Le nom est libre et enregistré avec l’exécution.</translation>
    </message>
    <message>
        <source>A judge&apos;s reply with white space around it is no verdict.</source>
        <translation type="vanished">Une réponse du juge entourée d’espaces n’est pas un verdict.</translation>
    </message>
    <message>
        <source>Replies are trimmed first.</source>
        <translation type="vanished">Les espaces des réponses sont d’abord retirés.</translation>
    </message>
    <message>
        <source>&quot;a. open&quot;, &quot;(a) open&quot; and &quot;The answer is: b&quot; are no letters.</source>
        <translation type="vanished">&quot;a. open&quot;, &quot;(a) open&quot; et &quot;The answer is: b&quot; ne sont pas des lettres.</translation>
    </message>
    <message>
        <source>They are.</source>
        <translation type="vanished">Ce sont des lettres.</translation>
    </message>
    <message>
        <source>Attention is rounded to half precision.</source>
        <translation type="vanished">L’attention est arrondie en demi-précision.</translation>
    </message>
    <message>
        <source>It stays float32.</source>
        <translation type="vanished">Elle reste en float32.</translation>
    </message>
    <message>
        <source>Images without an expression go through models and selectors.</source>
        <translation type="vanished">Les images sans expression passent par les modèles et les sélecteurs.</translation>
    </message>
    <message>
        <source>The second probing skips them, the first does not ground them.</source>
        <translation type="vanished">Le deuxième probing les ignore, le premier ne les ancre pas.</translation>
    </message>
    <message>
        <source>The judge sees the &lt;image&gt; marker inside the question.</source>
        <translation type="vanished">Le juge voit le marqueur &lt;image&gt; dans la question.</translation>
    </message>
    <message>
        <source>It is taken out.</source>
        <translation type="vanished">Il est retiré.</translation>
    </message>
    <message>
        <source>Questions and expressions are joined by their row.</source>
        <translation type="vanished">Questions et expressions sont jointes par leur ligne.</translation>
    </message>
    <message>
        <source>They are joined by Index.</source>
        <translation type="vanished">Elles sont jointes par Index.</translation>
    </message>
    <message>
        <source>A cleaned Objects.csv makes None a missing value.</source>
        <translation type="vanished">Un Objects.csv nettoyé fait de None une valeur manquante.</translation>
    </message>
    <message>
        <source>A trimmed None or an empty cell is no expression.</source>
        <translation type="vanished">Un None sans espaces ou une cellule vide signifie&#xa0;: pas d’expression.</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="vanished">&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="vanished">&amp;Refaire</translation>
    </message>
    <message>
        <source>&amp;Lock Ground Truth</source>
        <translation type="vanished">&amp;Verrouiller la vérité terrain</translation>
    </message>
    <message>
        <source>&amp;Save Corrections Now</source>
        <translation type="vanished">&amp;Enregistrer les corrections maintenant</translation>
    </message>
    <message>
        <source>&amp;Copy Shapes</source>
        <translation type="vanished">&amp;Copier les formes</translation>
    </message>
    <message>
        <source>&amp;Paste Shapes</source>
        <translation type="vanished">C&amp;oller les formes</translation>
    </message>
    <message>
        <source>&amp;Duplicate Shapes</source>
        <translation type="vanished">&amp;Dupliquer les formes</translation>
    </message>
    <message>
        <source>Dele&amp;te Vertices or Shapes</source>
        <translation type="vanished">&amp;Supprimer sommets ou formes</translation>
    </message>
    <message>
        <source>Select &amp;All Shapes</source>
        <translation type="vanished">Sélectionner &amp;toutes les formes</translation>
    </message>
    <message>
        <source>&amp;Edit Label or Expression</source>
        <translation type="vanished">&amp;Modifier l’étiquette ou l’expression</translation>
    </message>
    <message>
        <source>Edit Te&amp;xts</source>
        <translation type="vanished">Modifier les te&amp;xtes</translation>
    </message>
    <message>
        <source>&amp;Note on This Image</source>
        <translation type="vanished">&amp;Note sur cette image</translation>
    </message>
    <message>
        <source>Apply a Patc&amp;h…</source>
        <translation type="vanished">Appliquer un patc&amp;h…</translation>
    </message>
    <message>
        <source>Exp&amp;ort Corrections as a Patch…</source>
        <translation type="vanished">Exp&amp;orter les corrections en patch…</translation>
    </message>
    <message>
        <source>Export Corrected &amp;Files…</source>
        <translation type="vanished">Exporter les &amp;fichiers corrigés…</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation type="vanished">&amp;Sélectionner et déplacer</translation>
    </message>
    <message>
        <source>Draw a &amp;Polygon</source>
        <translation type="vanished">Tracer un &amp;polygone</translation>
    </message>
    <message>
        <source>Draw a &amp;Rectangle</source>
        <translation type="vanished">Tracer un &amp;rectangle</translation>
    </message>
    <message>
        <source>Draw an &amp;Ellipse</source>
        <translation type="vanished">Tracer une &amp;ellipse</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation type="vanished">Pin&amp;ceau</translation>
    </message>
    <message>
        <source>Er&amp;aser</source>
        <translation type="vanished">&amp;Gomme</translation>
    </message>
    <message>
        <source>Split by a &amp;Line</source>
        <translation type="vanished">Scinder par une &amp;ligne</translation>
    </message>
    <message>
        <source>Segment by Points (SA&amp;M)</source>
        <translation type="vanished">Segmenter par points (SA&amp;M)</translation>
    </message>
    <message>
        <source>Segment by a Bo&amp;x (SAM)</source>
        <translation type="vanished">Segmenter par &amp;boîte (SAM)</translation>
    </message>
    <message>
        <source>&amp;Join What Is Drawn to the Selected Shape</source>
        <translation type="vanished">Un&amp;ir le tracé à la forme sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Cut What Is Drawn from the Selected Shape</source>
        <translation type="vanished">&amp;Découper le tracé dans la forme sélectionnée</translation>
    </message>
    <message>
        <source>S&amp;witch between Drawing and Selecting</source>
        <translation type="vanished">&amp;Basculer entre tracé et sélection</translation>
    </message>
    <message>
        <source>&amp;Unite</source>
        <translation type="vanished">&amp;Unir</translation>
    </message>
    <message>
        <source>Subtract from the &amp;First Selected</source>
        <translation type="vanished">Soustraire de la &amp;première sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Intersect</source>
        <translation type="vanished">&amp;Intersection</translation>
    </message>
    <message>
        <source>Fill &amp;Holes</source>
        <translation type="vanished">Remplir les &amp;trous</translation>
    </message>
    <message>
        <source>Parts to Shapes</source>
        <translation type="vanished">Parties en formes</translation>
    </message>
    <message>
        <source>Sm&amp;ooth</source>
        <translation type="vanished">&amp;Lisser</translation>
    </message>
    <message>
        <source>S&amp;nap to Neighbours</source>
        <translation type="vanished">A&amp;imanter aux voisins</translation>
    </message>
    <message>
        <source>Simplif&amp;y…</source>
        <translation type="vanished">Simplifi&amp;er…</translation>
    </message>
    <message>
        <source>Mark the Mask That Is Shown</source>
        <translation type="vanished">Marquer le masque affiché</translation>
    </message>
    <message>
        <source>Mask into the &amp;Ground Truth</source>
        <translation type="vanished">Masque vers la &amp;vérité terrain</translation>
    </message>
    <message>
        <source>Unite Mask with the Selected Shape</source>
        <translation type="vanished">Unir le masque à la forme sélectionnée</translation>
    </message>
    <message>
        <source>Subtract Mask from the Selected Shape</source>
        <translation type="vanished">Soustraire le masque de la forme sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="vanished">É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Shapes</source>
        <translation type="vanished">For&amp;mes</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation type="vanished">Correction</translation>
    </message>
</context>
<context>
    <name>EditLabels</name>
    <message>
        <source>Vertex moved</source>
        <translation type="vanished">Sommet déplacé</translation>
    </message>
    <message>
        <source>Vertices moved</source>
        <translation type="vanished">Sommets déplacés</translation>
    </message>
    <message>
        <source>Vertex inserted</source>
        <translation type="vanished">Sommet inséré</translation>
    </message>
    <message>
        <source>Vertex deleted</source>
        <translation type="vanished">Sommet supprimé</translation>
    </message>
    <message>
        <source>Vertices deleted</source>
        <translation type="vanished">Sommets supprimés</translation>
    </message>
    <message>
        <source>Shape moved</source>
        <translation type="vanished">Forme déplacée</translation>
    </message>
    <message>
        <source>Nudged</source>
        <translation type="vanished">Décalage</translation>
    </message>
    <message>
        <source>Shape deleted</source>
        <translation type="vanished">Forme supprimée</translation>
    </message>
    <message>
        <source>Shape duplicated</source>
        <translation type="vanished">Forme dupliquée</translation>
    </message>
    <message>
        <source>Shape pasted</source>
        <translation type="vanished">Forme collée</translation>
    </message>
    <message>
        <source>Polygon drawn</source>
        <translation type="vanished">Polygone tracé</translation>
    </message>
    <message>
        <source>Polygon united</source>
        <translation type="vanished">Polygone uni</translation>
    </message>
    <message>
        <source>Polygon cut out</source>
        <translation type="vanished">Polygone découpé</translation>
    </message>
    <message>
        <source>Rectangle drawn</source>
        <translation type="vanished">Rectangle tracé</translation>
    </message>
    <message>
        <source>Rectangle united</source>
        <translation type="vanished">Rectangle uni</translation>
    </message>
    <message>
        <source>Rectangle cut out</source>
        <translation type="vanished">Rectangle découpé</translation>
    </message>
    <message>
        <source>Ellipse drawn</source>
        <translation type="vanished">Ellipse tracée</translation>
    </message>
    <message>
        <source>Ellipse united</source>
        <translation type="vanished">Ellipse unie</translation>
    </message>
    <message>
        <source>Ellipse cut out</source>
        <translation type="vanished">Ellipse découpée</translation>
    </message>
    <message>
        <source>Brushed</source>
        <translation type="vanished">Peint</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="vanished">Effacé</translation>
    </message>
    <message>
        <source>Segmented from points</source>
        <translation type="vanished">Segmenté par points</translation>
    </message>
    <message>
        <source>Segmented from a box</source>
        <translation type="vanished">Segmenté par boîte</translation>
    </message>
    <message>
        <source>Split by a line</source>
        <translation type="vanished">Scindé par une ligne</translation>
    </message>
    <message>
        <source>Parts made shapes</source>
        <translation type="vanished">Parties devenues formes</translation>
    </message>
    <message>
        <source>Shapes united</source>
        <translation type="vanished">Formes unies</translation>
    </message>
    <message>
        <source>Shape subtracted</source>
        <translation type="vanished">Forme soustraite</translation>
    </message>
    <message>
        <source>Shapes intersected</source>
        <translation type="vanished">Intersection des formes</translation>
    </message>
    <message>
        <source>Holes filled</source>
        <translation type="vanished">Trous remplis</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation type="vanished">Lissé</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation type="vanished">Simplifié</translation>
    </message>
    <message>
        <source>Snapped to neighbours</source>
        <translation type="vanished">Aimanté aux voisins</translation>
    </message>
    <message>
        <source>Mask made ground truth</source>
        <translation type="vanished">Masque devenu vérité terrain</translation>
    </message>
    <message>
        <source>Mask united</source>
        <translation type="vanished">Masque uni</translation>
    </message>
    <message>
        <source>Mask subtracted</source>
        <translation type="vanished">Masque soustrait</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation type="vanished">Étiquette modifiée</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation type="vanished">Texte modifié</translation>
    </message>
    <message>
        <source>Verdict on the answer</source>
        <translation type="vanished">Verdict sur la réponse</translation>
    </message>
    <message>
        <source>Concept of a phrase</source>
        <translation type="vanished">Concept d’un groupe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="vanished">Question</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="vanished">Prompt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="vanished">Options</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation type="vanished">Bonne réponse</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation type="vanished">Expression référentielle</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation type="vanished">Ce qui est présent</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation type="vanished">Ambigu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="vanished">Note</translation>
    </message>
    <message>
        <source>Visual pattern</source>
        <translation type="vanished">Motif visuel</translation>
    </message>
</context>
<context>
    <name>ErrorShapes</name>
    <message>
        <source>Both (TP)</source>
        <translation type="vanished">Les deux (TP)</translation>
    </message>
    <message>
        <source>Mask only (FP)</source>
        <translation type="vanished">Masque seul (FP)</translation>
    </message>
    <message>
        <source>Ground truth only (FN)</source>
        <translation type="vanished">Vérité terrain seule (FN)</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation type="vanished">%1 %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something that is needed is not there. Check that the file exists and can be reached.</source>
        <translation type="vanished">Un élément nécessaire est absent. Vérifiez que le fichier existe et qu’il est accessible.</translation>
    </message>
    <message>
        <source>The system refused to read or write. Check permissions and free space.</source>
        <translation type="vanished">Le système a refusé la lecture ou l’écriture. Vérifiez les droits d’accès et l’espace libre.</translation>
    </message>
    <message>
        <source>A file is damaged or not of the expected format.</source>
        <translation type="vanished">Un fichier est endommagé ou n’a pas le format attendu.</translation>
    </message>
    <message>
        <source>A value is outside its allowed range.</source>
        <translation type="vanished">Une valeur est hors de la plage autorisée.</translation>
    </message>
    <message>
        <source>This is understood, but this version cannot do it.</source>
        <translation type="vanished">La demande est comprise, mais cette version ne peut pas l’exécuter.</translation>
    </message>
    <message>
        <source>There is not enough memory. Try a smaller model, a 16-bit data type, or close other programs.</source>
        <translation type="vanished">La mémoire est insuffisante. Essayez un modèle plus petit, un type de données 16 bits, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Somebody or something else changed this or holds it.</source>
        <translation type="vanished">Quelqu’un ou quelque chose d’autre l’a modifié ou le retient.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation type="vanished">Arrêté sur demande.</translation>
    </message>
    <message>
        <source>This is a defect of the program. Please report it with the details.</source>
        <translation type="vanished">Ceci est un défaut du programme. Veuillez le signaler avec les détails.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Answers</source>
        <translation type="vanished">Réponses</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="vanished">Exactitude</translation>
    </message>
    <message>
        <source>A†, first probing, judged</source>
        <translation type="vanished">A†, premier probing, jugé</translation>
    </message>
    <message>
        <source>A†, item by item</source>
        <translation type="vanished">A†, élément par élément</translation>
    </message>
    <message>
        <source>A, third probing, by letter</source>
        <translation type="vanished">A, troisième probing, par lettre</translation>
    </message>
    <message>
        <source>A, item by item</source>
        <translation type="vanished">A, élément par élément</translation>
    </message>
    <message>
        <source>A, letters read leniently</source>
        <translation type="vanished">A, lettres lues avec tolérance</translation>
    </message>
    <message>
        <source>Masks, first probing</source>
        <translation type="vanished">Masques, premier probing</translation>
    </message>
    <message>
        <source>Masks, box baseline</source>
        <translation type="vanished">Masques, référence à boîtes</translation>
    </message>
    <message>
        <source>Masks, second probing</source>
        <translation type="vanished">Masques, deuxième probing</translation>
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
        <translation type="vanished">Avec cible</translation>
    </message>
    <message>
        <source>S</source>
        <translation type="vanished">S</translation>
    </message>
    <message>
        <source>mIoU %1 over %2 images; %3 over the %4 with a target</source>
        <translation type="vanished">mIoU %1 sur %2 images&#xa0;; %3 sur les %4 avec cible</translation>
    </message>
    <message>
        <source>Score S: %1</source>
        <translation type="vanished">Score S&#xa0;: %1</translation>
    </message>
    <message>
        <source>An upper bound: it looks at the ground truth.</source>
        <translation type="vanished">Une borne supérieure&#xa0;: il regarde la vérité terrain.</translation>
    </message>
    <message>
        <source>Where the oracle&apos;s phrase begins in the answer</source>
        <translation type="vanished">Où commence le groupe de l’oracle dans la réponse</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="vanished">Images</translation>
    </message>
    <message>
        <source>phrase begins at %1</source>
        <translation type="vanished">le groupe commence à %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="vanished">inconnu</translation>
    </message>
    <message>
        <source>Concept of the oracle&apos;s phrase</source>
        <translation type="vanished">Concept du groupe de l’oracle</translation>
    </message>
    <message>
        <source>Concept of the oracle&apos;s phrase, by %1</source>
        <translation type="vanished">Concept du groupe de l’oracle, selon %1</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation type="vanished">Groupes</translation>
    </message>
    <message>
        <source>Other than objects</source>
        <translation type="vanished">Autres que des objets</translation>
    </message>
    <message>
        <source>Phrase differs from the expression</source>
        <translation type="vanished">Groupe différent de l’expression</translation>
    </message>
    <message>
        <source>Where the automatic choice loses</source>
        <translation type="vanished">Où le choix automatique perd</translation>
    </message>
    <message>
        <source>Length of the answers</source>
        <translation type="vanished">Longueur des réponses</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="vanished">Moyenne</translation>
    </message>
    <message>
        <source>Probing %1, characters</source>
        <translation type="vanished">Probing %1, caractères</translation>
    </message>
    <message>
        <source>Probing %1, noun phrases</source>
        <translation type="vanished">Probing %1, groupes nominaux</translation>
    </message>
    <message>
        <source>Visual pattern</source>
        <translation type="vanished">Motif visuel</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="vanished">Tâche</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="vanished">Source</translation>
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
        <translation type="vanished">%1 paires justes sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation type="vanished">%1 justes sur %2</translation>
    </message>
    <message>
        <source>Answer right, mask right</source>
        <translation type="vanished">Réponse juste, masque juste</translation>
    </message>
    <message>
        <source>Answer wrong, mask right</source>
        <translation type="vanished">Réponse fausse, masque juste</translation>
    </message>
    <message>
        <source>Answer right, mask wrong</source>
        <translation type="vanished">Réponse juste, masque faux</translation>
    </message>
    <message>
        <source>Answer wrong, mask wrong</source>
        <translation type="vanished">Réponse fausse, masque faux</translation>
    </message>
</context>
<context>
    <name>ExchangeHtml</name>
    <message>
        <source>the picture as it is</source>
        <translation type="vanished">l’image telle quelle</translation>
    </message>
    <message>
        <source>a mask that is not there</source>
        <translation type="vanished">un masque absent</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation type="vanished">Tour %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="vanished">Système</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="vanished">Prompt</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="vanished">Images</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="vanished">Réponse</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="vanished">Retenu</translation>
    </message>
    <message>
        <source>⚠ Odd</source>
        <translation type="vanished">⚠ Étrange</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>chat endpoint</source>
        <translation type="vanished">point d’accès de chat</translation>
    </message>
    <message>
        <source>loaded model</source>
        <translation type="vanished">modèle chargé</translation>
    </message>
    <message>
        <source>built-in rules</source>
        <translation type="vanished">règles intégrées</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation type="vanished">fichier importé</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation type="vanished">Pas encore exécuté</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="vanished">Réponse</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation type="vanished">Groupes nominaux</translation>
    </message>
    <message>
        <source>Attention maps</source>
        <translation type="vanished">Cartes d’attention</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation type="vanished">Masques</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="vanished">Sélection</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="vanished">Scores</translation>
    </message>
    <message>
        <source>Object not in the image</source>
        <translation type="vanished">Objet absent de l’image</translation>
    </message>
    <message>
        <source>No referring expression</source>
        <translation type="vanished">Aucune expression référentielle</translation>
    </message>
    <message>
        <source>No ground truth</source>
        <translation type="vanished">Aucune vérité terrain</translation>
    </message>
    <message>
        <source>Sub-part</source>
        <translation type="vanished">Sous-partie</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="vanished">Partie</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="vanished">Tout</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="vanished">%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="vanished">%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="vanished">%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="vanished">%1 h %2 min</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation type="vanished">moins d’une seconde restante</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation type="vanished">
            <numerusform>environ %n seconde restante</numerusform>
            <numerusform>environ %n secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="vanished">
            <numerusform>environ %n minute restante</numerusform>
            <numerusform>environ %n minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation type="vanished">
            <numerusform>environ %n heure restante</numerusform>
            <numerusform>environ %n heures restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation type="vanished">
            <numerusform>environ %n jour restant</numerusform>
            <numerusform>environ %n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation type="vanished">Oracle</translation>
    </message>
    <message>
        <source>Oracle, pairs</source>
        <translation type="vanished">Oracle, paires</translation>
    </message>
    <message>
        <source>Attend and segment</source>
        <translation type="vanished">Attend-and-Segment</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="vanished">Automatique</translation>
    </message>
    <message>
        <source>Predicted IoU</source>
        <translation type="vanished">IoU prédite</translation>
    </message>
    <message>
        <source>Several instances</source>
        <translation type="vanished">Plusieurs instances</translation>
    </message>
    <message>
        <source>Single mask</source>
        <translation type="vanished">Masque unique</translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="vanished">Boîte</translation>
    </message>
    <message>
        <source>The mask that fits the ground truth best: an upper bound.</source>
        <translation type="vanished">Le masque qui correspond le mieux à la vérité terrain&#xa0;: une borne supérieure.</translation>
    </message>
    <message>
        <source>The two masks whose union fits the ground truth best: an upper bound for two objects.</source>
        <translation type="vanished">Les deux masques dont l’union correspond le mieux à la vérité terrain&#xa0;: une borne supérieure pour deux objets.</translation>
    </message>
    <message>
        <source>The noun phrase most similar to the referring expression, by word vectors.</source>
        <translation type="vanished">Le groupe nominal le plus proche de l’expression référentielle, selon les vecteurs de mots.</translation>
    </message>
    <message>
        <source>A judge is shown the masks and picks the one that fits the expression.</source>
        <translation type="vanished">Un juge voit les masques et choisit celui qui correspond à l’expression.</translation>
    </message>
    <message>
        <source>The mask for which Segment Anything predicts the highest IoU.</source>
        <translation type="vanished">Le masque pour lequel Segment Anything prédit l’IoU la plus élevée.</translation>
    </message>
    <message>
        <source>Masks at several peaks of a noun phrase&apos;s heat map, united; the best phrase by ground truth.</source>
        <translation type="vanished">Masques en plusieurs pics de la carte de chaleur d’un groupe nominal, unis&#xa0;; le meilleur groupe selon la vérité terrain.</translation>
    </message>
    <message>
        <source>The only mask there is: of models that give one.</source>
        <translation type="vanished">Le seul masque existant&#xa0;: pour les modèles qui n’en donnent qu’un.</translation>
    </message>
    <message>
        <source>The masks of the boxes that the model wrote.</source>
        <translation type="vanished">Les masques des boîtes écrites par le modèle.</translation>
    </message>
    <message>
        <source>Highest IoU with the ground truth</source>
        <translation type="vanished">IoU la plus élevée avec la vérité terrain</translation>
    </message>
    <message>
        <source>The object is not in the image: no mask is right</source>
        <translation type="vanished">L’objet n’est pas dans l’image&#xa0;: aucun masque n’est juste</translation>
    </message>
    <message>
        <source>No mask touches the ground truth</source>
        <translation type="vanished">Aucun masque ne touche la vérité terrain</translation>
    </message>
    <message>
        <source>There is no mask to choose from</source>
        <translation type="vanished">Aucun masque parmi lesquels choisir</translation>
    </message>
    <message>
        <source>There is no ground truth to compare with</source>
        <translation type="vanished">Aucune vérité terrain pour comparer</translation>
    </message>
    <message>
        <source>There is no expression to look for</source>
        <translation type="vanished">Aucune expression à chercher</translation>
    </message>
    <message>
        <source>The expression names one object: no pair</source>
        <translation type="vanished">L’expression nomme un seul objet&#xa0;: pas de paire</translation>
    </message>
    <message>
        <source>There is only one mask: no pair</source>
        <translation type="vanished">Il n’y a qu’un masque&#xa0;: pas de paire</translation>
    </message>
    <message>
        <source>The noun phrase most similar to the expression</source>
        <translation type="vanished">Le groupe nominal le plus proche de l’expression</translation>
    </message>
    <message>
        <source>The best similarity lies below the cut</source>
        <translation type="vanished">La meilleure similarité est sous le seuil</translation>
    </message>
    <message>
        <source>No noun phrase is similar to the expression</source>
        <translation type="vanished">Aucun groupe nominal n’est proche de l’expression</translation>
    </message>
    <message>
        <source>The similarity of the noun phrases is not known</source>
        <translation type="vanished">La similarité des groupes nominaux est inconnue</translation>
    </message>
    <message>
        <source>Highest predicted IoU</source>
        <translation type="vanished">IoU prédite la plus élevée</translation>
    </message>
    <message>
        <source>The judge&apos;s choice</source>
        <translation type="vanished">Choix du juge</translation>
    </message>
    <message>
        <source>The only mask: nobody was asked</source>
        <translation type="vanished">Le seul masque&#xa0;: personne n’a été interrogé</translation>
    </message>
    <message>
        <source>The judge says that the object is not in the image</source>
        <translation type="vanished">Le juge dit que l’objet n’est pas dans l’image</translation>
    </message>
    <message>
        <source>No judge was there to ask</source>
        <translation type="vanished">Aucun juge à interroger</translation>
    </message>
    <message>
        <source>The run was made without several instances</source>
        <translation type="vanished">L’exécution a été faite sans instances multiples</translation>
    </message>
    <message>
        <source>The only mask of the image</source>
        <translation type="vanished">Le seul masque de l’image</translation>
    </message>
    <message>
        <source>There is more than one mask</source>
        <translation type="vanished">Il y a plus d’un masque</translation>
    </message>
    <message>
        <source>The masks of all boxes, united</source>
        <translation type="vanished">Les masques de toutes les boîtes, unis</translation>
    </message>
    <message>
        <source>The run is not one of the box baseline</source>
        <translation type="vanished">L’exécution n’est pas une référence à boîtes</translation>
    </message>
    <message>
        <source>As chosen in the published files</source>
        <translation type="vanished">Comme choisi dans les fichiers publiés</translation>
    </message>
    <message>
        <source>The published files choose no mask</source>
        <translation type="vanished">Les fichiers publiés ne choisissent aucun masque</translation>
    </message>
    <message>
        <source>The reply could not be understood</source>
        <translation type="vanished">La réponse n’a pas pu être comprise</translation>
    </message>
    <message>
        <source>The reply names a picture that was not shown</source>
        <translation type="vanished">La réponse désigne une image qui n’a pas été montrée</translation>
    </message>
    <message>
        <source>Another order of the pictures gave another choice</source>
        <translation type="vanished">Un autre ordre des images a donné un autre choix</translation>
    </message>
    <message>
        <source>This image was skipped: its benchmark has no expression for it.</source>
        <translation type="vanished">Cette image a été ignorée&#xa0;: son benchmark n’a pas d’expression pour elle.</translation>
    </message>
    <message>
        <source>The imported files hold no prediction for this image.</source>
        <translation type="vanished">Les fichiers importés ne contiennent aucune prédiction pour cette image.</translation>
    </message>
    <message>
        <source>Is the object there?</source>
        <translation type="vanished">L’objet est-il présent&#xa0;?</translation>
    </message>
    <message>
        <source>Which mask?</source>
        <translation type="vanished">Quel masque&#xa0;?</translation>
    </message>
    <message>
        <source>Which mask, in another order?</source>
        <translation type="vanished">Quel masque, dans un autre ordre&#xa0;?</translation>
    </message>
    <message>
        <source>Which mask, replayed?</source>
        <translation type="vanished">Quel masque, rejoué&#xa0;?</translation>
    </message>
    <message>
        <source>Is the answer right?</source>
        <translation type="vanished">La réponse est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>Which concept?</source>
        <translation type="vanished">Quel concept&#xa0;?</translation>
    </message>
    <message>
        <source>Grouping of noun phrases</source>
        <translation type="vanished">Regroupement des groupes nominaux</translation>
    </message>
    <message>
        <source>Merging of concepts</source>
        <translation type="vanished">Fusion des concepts</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation type="vanished">aucune réponse</translation>
    </message>
    <message>
        <source>no verdicts on the answers yet</source>
        <translation type="vanished">pas encore de verdict sur les réponses</translation>
    </message>
    <message>
        <source>no run of the first probing</source>
        <translation type="vanished">aucune exécution du premier probing</translation>
    </message>
    <message>
        <source>no concepts classified yet</source>
        <translation type="vanished">aucun concept encore classé</translation>
    </message>
    <message>
        <source>no answers by letter</source>
        <translation type="vanished">aucune réponse par lettre</translation>
    </message>
    <message>
        <source>no complete pairs</source>
        <translation type="vanished">aucune paire complète</translation>
    </message>
    <message>
        <source>no phrase of the oracle</source>
        <translation type="vanished">aucun groupe de l’oracle</translation>
    </message>
    <message>
        <source>no masks in this run</source>
        <translation type="vanished">aucun masque dans cette exécution</translation>
    </message>
    <message>
        <source>no image with a target</source>
        <translation type="vanished">aucune image avec cible</translation>
    </message>
    <message>
        <source>no images</source>
        <translation type="vanished">aucune image</translation>
    </message>
    <message>
        <source>not run</source>
        <translation type="vanished">pas exécuté</translation>
    </message>
    <message>
        <source>no choice stored</source>
        <translation type="vanished">aucun choix enregistré</translation>
    </message>
    <message>
        <source>Nothing lost: the chosen mask is good</source>
        <translation type="vanished">Rien de perdu&#xa0;: le masque choisi est bon</translation>
    </message>
    <message>
        <source>No noun phrase names the object</source>
        <translation type="vanished">Aucun groupe nominal ne nomme l’objet</translation>
    </message>
    <message>
        <source>The point misses the object</source>
        <translation type="vanished">Le point manque l’objet</translation>
    </message>
    <message>
        <source>The point is right, the masks are not</source>
        <translation type="vanished">Le point est juste, les masques non</translation>
    </message>
    <message>
        <source>A good mask was there, another was chosen</source>
        <translation type="vanished">Un bon masque existait, un autre a été choisi</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="vanished">Inconnu</translation>
    </message>
    <message>
        <source>Color and appearance</source>
        <translation type="vanished">Couleur et apparence</translation>
    </message>
    <message>
        <source>Location and position</source>
        <translation type="vanished">Lieu et position</translation>
    </message>
    <message>
        <source>Object part</source>
        <translation type="vanished">Partie d’objet</translation>
    </message>
    <message>
        <source>Context or setting</source>
        <translation type="vanished">Contexte ou cadre</translation>
    </message>
    <message>
        <source>Objects and entities</source>
        <translation type="vanished">Objets et entités</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="vanished">État</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation type="vanished">Non classé</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>the sample&apos;s id</source>
        <translation type="vanished">l’identifiant de l’échantillon</translation>
    </message>
    <message>
        <source>place in the benchmark, from 1</source>
        <translation type="vanished">rang dans le benchmark, à partir de 1</translation>
    </message>
    <message>
        <source>name of the image file</source>
        <translation type="vanished">nom du fichier image</translation>
    </message>
    <message>
        <source>referring expression</source>
        <translation type="vanished">expression référentielle</translation>
    </message>
    <message>
        <source>question</source>
        <translation type="vanished">question</translation>
    </message>
    <message>
        <source>objects of the expression</source>
        <translation type="vanished">objets de l’expression</translation>
    </message>
    <message>
        <source>answer options</source>
        <translation type="vanished">options de réponse</translation>
    </message>
    <message>
        <source>the right option</source>
        <translation type="vanished">la bonne option</translation>
    </message>
    <message>
        <source>whether there is ground truth</source>
        <translation type="vanished">s’il y a une vérité terrain</translation>
    </message>
    <message>
        <source>the expression fits several things</source>
        <translation type="vanished">l’expression convient à plusieurs choses</translation>
    </message>
    <message>
        <source>a person corrected the sample</source>
        <translation type="vanished">une personne a corrigé l’échantillon</translation>
    </message>
    <message>
        <source>notes by people</source>
        <translation type="vanished">notes de personnes</translation>
    </message>
    <message>
        <source>how far the run is</source>
        <translation type="vanished">avancement de l’exécution</translation>
    </message>
    <message>
        <source>why the sample failed</source>
        <translation type="vanished">pourquoi l’échantillon a échoué</translation>
    </message>
    <message>
        <source>time the sample took</source>
        <translation type="vanished">durée pour l’échantillon</translation>
    </message>
    <message>
        <source>the model&apos;s answer</source>
        <translation type="vanished">la réponse du modèle</translation>
    </message>
    <message>
        <source>tokens of the answer</source>
        <translation type="vanished">tokens de la réponse</translation>
    </message>
    <message>
        <source>noun phrases of the answer</source>
        <translation type="vanished">groupes nominaux de la réponse</translation>
    </message>
    <message>
        <source>number of noun phrases</source>
        <translation type="vanished">nombre de groupes nominaux</translation>
    </message>
    <message>
        <source>number of masks</source>
        <translation type="vanished">nombre de masques</translation>
    </message>
    <message>
        <source>oracle&apos;s IoU minus the automatic one&apos;s</source>
        <translation type="vanished">IoU de l’oracle moins celle du choix automatique</translation>
    </message>
    <message>
        <source>where the oracle&apos;s phrase begins, 0 to 1</source>
        <translation type="vanished">où commence le groupe de l’oracle, de 0 à 1</translation>
    </message>
    <message>
        <source>concept of the oracle&apos;s phrase, a to f</source>
        <translation type="vanished">concept du groupe de l’oracle, de a à f</translation>
    </message>
    <message>
        <source>what was odd about a choice</source>
        <translation type="vanished">ce qu’un choix avait d’étrange</translation>
    </message>
    <message>
        <source>whether the answer is right</source>
        <translation type="vanished">si la réponse est juste</translation>
    </message>
    <message>
        <source>verdicts by people</source>
        <translation type="vanished">verdicts de personnes</translation>
    </message>
    <message>
        <source>who reviewed the sample</source>
        <translation type="vanished">qui a relu l’échantillon</translation>
    </message>
    <message>
        <source>IoU of the choice of: %1</source>
        <translation type="vanished">IoU du choix de&#xa0;: %1</translation>
    </message>
    <message>
        <source>noun phrase of the choice of: %1</source>
        <translation type="vanished">groupe nominal du choix de&#xa0;: %1</translation>
    </message>
    <message>
        <source>masks chosen by: %1</source>
        <translation type="vanished">masques choisis par&#xa0;: %1</translation>
    </message>
    <message>
        <source>why, of the choice of: %1</source>
        <translation type="vanished">pourquoi, pour le choix de&#xa0;: %1</translation>
    </message>
    <message>
        <source>A condition is expected here, such as iou.oracle&gt;0.5 or a word.</source>
        <translation type="vanished">Une condition est attendue ici, comme iou.oracle&gt;0.5 ou un mot.</translation>
    </message>
    <message>
        <source>A value is expected after “%1”.</source>
        <translation type="vanished">Une valeur est attendue après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The name of a field is expected after “has:”.</source>
        <translation type="vanished">Le nom d’un champ est attendu après «&#xa0;has:&#xa0;».</translation>
    </message>
    <message>
        <source>A regular expression between slashes is expected after “~”: /wing/ or /wing/i.</source>
        <translation type="vanished">Une expression rationnelle entre barres obliques est attendue après «&#xa0;~&#xa0;»&#xa0;: /wing/ ou /wing/i.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation type="vanished">Le guillemet fermant manque.</translation>
    </message>
    <message>
        <source>The slash that ends the regular expression is missing.</source>
        <translation type="vanished">La barre oblique qui termine l’expression rationnelle manque.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation type="vanished">Cette parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation type="vanished">Cette parenthèse ne ferme rien.</translation>
    </message>
    <message>
        <source>A comma stands only between the values of one field.</source>
        <translation type="vanished">Une virgule ne peut se trouver qu’entre les valeurs d’un même champ.</translation>
    </message>
    <message>
        <source>The regular expression cannot be used: %1.</source>
        <translation type="vanished">L’expression rationnelle est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation type="vanished">Il n’y a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a number; expected one such as 0.5, 50% or 0.2..0.5, or a field of numbers.</source>
        <translation type="vanished">«&#xa0;%1&#xa0;» n’est pas un nombre&#xa0;; attendu&#xa0;: un nombre comme 0.5, 50% ou 0.2..0.5, ou un champ numérique.</translation>
    </message>
    <message>
        <source>“%1” is a number; compare it with &lt; &gt; or =.</source>
        <translation type="vanished">«&#xa0;%1&#xa0;» est un nombre&#xa0;; comparez-le avec &lt; &gt; ou =.</translation>
    </message>
    <message>
        <source>“%1” is text; use : = or ~.</source>
        <translation type="vanished">«&#xa0;%1&#xa0;» est un texte&#xa0;; utilisez&#xa0;: = ou ~.</translation>
    </message>
    <message>
        <source>The query is too long, or its brackets are too deep.</source>
        <translation type="vanished">La requête est trop longue, ou ses parenthèses sont trop imbriquées.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean %2?</source>
        <translation type="vanished">Il n’y a pas de champ «&#xa0;%1&#xa0;»&#xa0;; vouliez-vous dire %2&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SampleViews</name>
    <message>
        <source>All samples</source>
        <translation type="vanished">Tous les échantillons</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="vanished">Terminés</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="vanished">Non terminés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="vanished">Échec</translation>
    </message>
    <message>
        <source>No target</source>
        <translation type="vanished">Sans cible</translation>
    </message>
    <message>
        <source>Oracle and automatic chose unlike</source>
        <translation type="vanished">Oracle et automatique diffèrent</translation>
    </message>
    <message>
        <source>Automatic missed what the oracle found</source>
        <translation type="vanished">L’automatique a manqué ce que l’oracle a trouvé</translation>
    </message>
    <message>
        <source>Right answer, wrong place</source>
        <translation type="vanished">Bonne réponse, mauvais endroit</translation>
    </message>
    <message>
        <source>Wrong answer, right place</source>
        <translation type="vanished">Mauvaise réponse, bon endroit</translation>
    </message>
</context>
<context>
    <name>TokenFigure</name>
    <message>
        <source>Attention to the image</source>
        <translation type="vanished">Attention à l’image</translation>
    </message>
    <message>
        <source>How much of the token&apos;s attention goes to the image; the rest goes to the prompt and the answer so far</source>
        <translation type="vanished">La part de l’attention du token qui va à l’image&#xa0;; le reste va au prompt et à la réponse jusque-là</translation>
    </message>
    <message>
        <source>Lift on the ground truth</source>
        <translation type="vanished">Lift sur la vérité terrain</translation>
    </message>
    <message>
        <source>Share of the token&apos;s attention to the image that lies on the ground truth, over the share of the image that it covers: 1 (dashed) is what an even look at the image would give</source>
        <translation type="vanished">Part de l’attention du token à l’image située sur la vérité terrain, divisée par la part de l’image qu’elle couvre&#xa0;: 1 (tirets) est ce que donnerait un regard uniforme sur l’image</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="vanished">Probabilité</translation>
    </message>
    <message>
        <source>The probability the model gave to this token</source>
        <translation type="vanished">La probabilité que le modèle a donnée à ce token</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation type="vanished">Surprise</translation>
    </message>
    <message>
        <source>Negative natural logarithm of the probability: how little the token was expected</source>
        <translation type="vanished">Opposé du logarithme naturel de la probabilité&#xa0;: à quel point le token était inattendu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="vanished">%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>groundscope::Actions</name>
    <message>
        <source>Open &amp;Benchmark…</source>
        <translation type="vanished">Ouvrir un &amp;benchmark…</translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation type="vanished">Ouvrir une &amp;exécution…</translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation type="vanished">Ouvrir la &amp;démo</translation>
    </message>
    <message>
        <source>&amp;New Run File…</source>
        <translation type="vanished">&amp;Nouveau fichier d’exécution…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy of the Run…</source>
        <translation type="vanished">Enregistrer une &amp;copie de l’exécution…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="vanished">&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="vanished">&amp;Quitter</translation>
    </message>
    <message>
        <source>Data &amp;Check…</source>
        <translation type="vanished">&amp;Vérification des données…</translation>
    </message>
    <message>
        <source>&amp;Evaluate the Run</source>
        <translation type="vanished">&amp;Évaluer l’exécution</translation>
    </message>
    <message>
        <source>&amp;Judge the Answers…</source>
        <translation type="vanished">&amp;Juger les réponses…</translation>
    </message>
    <message>
        <source>&amp;Choose Masks by the Endpoint…</source>
        <translation type="vanished">C&amp;hoisir les masques par le point d’accès…</translation>
    </message>
    <message>
        <source>&amp;Review Answers and Concepts</source>
        <translation type="vanished">Re&amp;lire réponses et concepts</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="vanished">&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About GroundScope</source>
        <translation type="vanished">À &amp;propos de GroundScope</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation type="vanished">Image &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation type="vanished">Image &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;First Image</source>
        <translation type="vanished">P&amp;remière image</translation>
    </message>
    <message>
        <source>&amp;Last Image</source>
        <translation type="vanished">&amp;Dernière image</translation>
    </message>
    <message>
        <source>&amp;Go to Image…</source>
        <translation type="vanished">&amp;Aller à l’image…</translation>
    </message>
    <message>
        <source>Next Unre&amp;viewed Image</source>
        <translation type="vanished">Image non relue sui&amp;vante</translation>
    </message>
    <message>
        <source>Previous Unrevie&amp;wed Image</source>
        <translation type="vanished">Image non relue précéden&amp;te</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation type="vanished">&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Next Noun P&amp;hrase</source>
        <translation type="vanished">&amp;Groupe nominal suivant</translation>
    </message>
    <message>
        <source>Previous Noun Ph&amp;rase</source>
        <translation type="vanished">Groupe &amp;nominal précédent</translation>
    </message>
    <message>
        <source>Mask &amp;1</source>
        <translation type="vanished">Masque &amp;1</translation>
    </message>
    <message>
        <source>Mask &amp;2</source>
        <translation type="vanished">Masque &amp;2</translation>
    </message>
    <message>
        <source>Mask &amp;3</source>
        <translation type="vanished">Masque &amp;3</translation>
    </message>
    <message>
        <source>&amp;Heat Map Only</source>
        <translation type="vanished">Carte de chaleur &amp;seule</translation>
    </message>
    <message>
        <source>&amp;Oracle&apos;s Choice</source>
        <translation type="vanished">Choix de l’&amp;oracle</translation>
    </message>
    <message>
        <source>A&amp;utomatic Choice</source>
        <translation type="vanished">Choix a&amp;utomatique</translation>
    </message>
    <message>
        <source>Attend-and-Segment&apos;s Cho&amp;ice</source>
        <translation type="vanished">Cho&amp;ix d’Attend-and-Segment</translation>
    </message>
    <message>
        <source>&amp;Ground Truth</source>
        <translation type="vanished">&amp;Vérité terrain</translation>
    </message>
    <message>
        <source>&amp;Heat Map</source>
        <translation type="vanished">&amp;Carte de chaleur</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation type="vanished">&amp;Masque</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation type="vanished">&amp;Point</translation>
    </message>
    <message>
        <source>&amp;All Overlays</source>
        <translation type="vanished">To&amp;utes les superpositions</translation>
    </message>
    <message>
        <source>Bare Image While &amp;Held</source>
        <translation type="vanished">Image nue (touche main&amp;tenue)</translation>
    </message>
    <message>
        <source>&amp;Fit in Window</source>
        <translation type="vanished">&amp;Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Actual &amp;Size</source>
        <translation type="vanished">Taille r&amp;éelle</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="vanished">&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="vanished">Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Wheel Zooms</source>
        <translation type="vanished">La mo&amp;lette zoome</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="vanished">Plei&amp;n écran</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation type="vanished">Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation type="vanished">A&amp;udit</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="vanished">Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="vanished">&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="vanished">S&amp;ombre</translation>
    </message>
    <message>
        <source>Run &amp;This Image</source>
        <translation type="vanished">Exécuter &amp;cette image</translation>
    </message>
    <message>
        <source>Run &amp;All Images</source>
        <translation type="vanished">Exécuter &amp;toutes les images</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="vanished">&amp;Annuler</translation>
    </message>
    <message>
        <source>Choose &amp;Models…</source>
        <translation type="vanished">Choisir les &amp;modèles…</translation>
    </message>
    <message>
        <source>Use the &amp;Demo Models</source>
        <translation type="vanished">Utiliser les modèles de &amp;démo</translation>
    </message>
    <message>
        <source>&amp;Free the Models&apos; Memory</source>
        <translation type="vanished">&amp;Libérer la mémoire des modèles</translation>
    </message>
    <message>
        <source>&amp;Keep Attention per Head</source>
        <translation type="vanished">&amp;Garder l’attention par tête</translation>
    </message>
    <message>
        <source>Run &amp;Settings…</source>
        <translation type="vanished">&amp;Paramètres d’exécution…</translation>
    </message>
    <message>
        <source>Probing &amp;1: question and options</source>
        <translation type="vanished">Probing &amp;1&#xa0;: question et options</translation>
    </message>
    <message>
        <source>Probing &amp;2: identify the expression</source>
        <translation type="vanished">Probing &amp;2&#xa0;: identifier l’expression</translation>
    </message>
    <message>
        <source>Probing &amp;3: answer by letter</source>
        <translation type="vanished">Probing &amp;3&#xa0;: répondre par lettre</translation>
    </message>
    <message>
        <source>Probing &amp;4: write boxes</source>
        <translation type="vanished">Probing &amp;4&#xa0;: écrire des boîtes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="vanished">&amp;Fichier</translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation type="vanished">Ouverts &amp;récemment</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="vanished">A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="vanished">E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="vanished">&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="vanished">&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="vanished">Affic&amp;hage</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation type="vanished">Pa&amp;nneaux</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="vanished">&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="vanished">Lan&amp;gue</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="vanished">Barre d’outils</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="vanished">Modèles</translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="vanished">Exécution</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation type="vanished">Tout exécuter</translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerBrowser</name>
    <message>
        <source>Answer of the model</source>
        <translation type="vanished">Réponse du modèle</translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerDock</name>
    <message>
        <source>Answer</source>
        <translation type="vanished">Réponse</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="vanished">Question</translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="vanished">Options</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation type="vanished">Expression référentielle</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation type="vanished">Réponse du modèle</translation>
    </message>
</context>
<context>
    <name>groundscope::AuditPage</name>
    <message>
        <source>Referring expression</source>
        <translation type="vanished">Expression référentielle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="vanished">Note</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildQuestionModel</name>
    <message>
        <source>State</source>
        <translation type="vanished">État</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="vanished">Question</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="vanished">É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="vanished">&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="vanished">A&amp;ller</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="vanished">&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="vanished">&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="vanished">&amp;Refaire</translation>
    </message>
    <message>
        <source>Draw a &amp;Polygon</source>
        <translation type="vanished">Tracer un &amp;polygone</translation>
    </message>
    <message>
        <source>Draw a &amp;Rectangle</source>
        <translation type="vanished">Tracer un &amp;rectangle</translation>
    </message>
    <message>
        <source>Draw an &amp;Ellipse</source>
        <translation type="vanished">Tracer une &amp;ellipse</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation type="vanished">Pin&amp;ceau</translation>
    </message>
    <message>
        <source>Er&amp;aser</source>
        <translation type="vanished">&amp;Gomme</translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateDock</name>
    <message>
        <source>Masks</source>
        <translation type="vanished">Masques</translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateModel</name>
    <message>
        <source>Predicted IoU</source>
        <translation type="vanished">IoU prédite</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation type="vanished">IoU prédite %1</translation>
    </message>
</context>
<context>
    <name>groundscope::ConceptPage</name>
    <message>
        <source>Referring expression</source>
        <translation type="vanished">Expression référentielle</translation>
    </message>
</context>
<context>
    <name>groundscope::DataCheckDialog</name>
    <message>
        <source>Note</source>
        <translation type="vanished">Note</translation>
    </message>
</context>
<context>
    <name>groundscope::DetailsDock</name>
    <message>
        <source>Scores</source>
        <translation type="vanished">Scores</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation type="vanished">Groupes nominaux</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="vanished">Modèles</translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="vanished">Exécution</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation type="vanished">IoU %1</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation type="vanished">Masques</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation type="vanished">Pas encore exécuté</translation>
    </message>
</context>
<context>
    <name>groundscope::JobsDock</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="vanished">&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>groundscope::LayersDock</name>
    <message>
        <source>&amp;Mask</source>
        <translation type="vanished">&amp;Masque</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation type="vanished">&amp;Point</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="vanished">%1&#xa0;%</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="vanished">Attention</translation>
    </message>
</context>
<context>
    <name>groundscope::ModelDialog</name>
    <message>
        <source>Automatic</source>
        <translation type="vanished">Automatique</translation>
    </message>
    <message>
        <source>Use the &amp;Demo Models</source>
        <translation type="vanished">Utiliser les modèles de &amp;démo</translation>
    </message>
</context>
<context>
    <name>groundscope::NewBuildDialog</name>
    <message>
        <source>Benchmarks to build (*.gsbuild)</source>
        <translation type="vanished">Benchmarks à construire (*.gsbuild)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="vanished">masque</translation>
    </message>
</context>
<context>
    <name>groundscope::PatchModel</name>
    <message>
        <source>State</source>
        <translation type="vanished">État</translation>
    </message>
</context>
<context>
    <name>groundscope::RegionDock</name>
    <message>
        <source>%1 %</source>
        <translation type="vanished">%1&#xa0;%</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation type="vanished">Groupes nominaux</translation>
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
        <translation type="vanished">Réponses</translation>
    </message>
</context>
<context>
    <name>groundscope::RunSettingsDialog</name>
    <message>
        <source>&amp;Run</source>
        <translation type="vanished">E&amp;xécution</translation>
    </message>
</context>
<context>
    <name>groundscope::SampleModel</name>
    <message>
        <source>Failed</source>
        <translation type="vanished">Échec</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation type="vanished">IoU %1</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation type="vanished">Expression référentielle</translation>
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
        <translation type="vanished">État</translation>
    </message>
</context>
<context>
    <name>groundscope::TextsPage</name>
    <message>
        <source>Right answer</source>
        <translation type="vanished">Bonne réponse</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation type="vanished">Ce qui est présent</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="vanished">Inconnu</translation>
    </message>
</context>
<context>
    <name>groundscope::TournamentDock</name>
    <message>
        <source>a mask that is not there</source>
        <translation type="vanished">un masque absent</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation type="vanished">Tour %1</translation>
    </message>
</context>
<context>
    <name>groundscope::VerdictPage</name>
    <message>
        <source>Question</source>
        <translation type="vanished">Question</translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="vanished">Options</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation type="vanished">Réponse du modèle</translation>
    </message>
</context>
<context>
    <name>groundscope::Workspace</name>
    <message>
        <source>noun phrase “%1”</source>
        <translation type="vanished">groupe nominal «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation type="vanished">masque %1 sur %2</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation type="vanished">IoU %1</translation>
    </message>
    <message>
        <source>the choice of: %1</source>
        <translation type="vanished">le choix de&#xa0;: %1</translation>
    </message>
</context>
</TS>
