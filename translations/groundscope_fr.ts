<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AnnotationEditor</name>
    <message>
        <source>Take it
(Enter)</source>
        <translation>Prendre
(Entrée)</translation>
    </message>
    <message>
        <source>Mask %1 of %2, predicted IoU %3: 1, 2, 3 choose, Enter takes it; more points correct it, Esc drops it.</source>
        <translation>Masque %1 sur %2, IoU prédite %3&#xa0;: 1, 2, 3 choisissent, Entrée le prend&#xa0;; d’autres points le corrigent, Échap l’abandonne.</translation>
    </message>
    <message>
        <source>Waiting for the segmenter. Backspace takes the last point back, Esc drops the prompt.</source>
        <translation>En attente du segmenteur. Retour arrière retire le dernier point, Échap abandonne le prompt.</translation>
    </message>
    <message>
        <source>Drag a box around the object; then clicks correct it.</source>
        <translation>Tracez une boîte autour de l’objet&#xa0;; des clics la corrigent ensuite.</translation>
    </message>
    <message>
        <source>Click on the object; the right button or Shift marks what does not belong to it.</source>
        <translation>Cliquez sur l’objet&#xa0;; le bouton droit ou Maj marque ce qui n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Drag draws an ellipse, with Shift a circle. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>Glisser trace une ellipse, avec Maj un cercle. Ctrl ou J unit à la forme sélectionnée, Alt ou C découpe.</translation>
    </message>
    <message>
        <source>Drag draws a rectangle, with Shift a square. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>Glisser trace un rectangle, avec Maj un carré. Ctrl ou J unit à la forme sélectionnée, Alt ou C découpe.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Drag erases, with Ctrl it paints; the wheel or [ and ] change the size (%1).</source>
        <translation>Glisser efface, avec Ctrl peint&#xa0;; la molette ou [ et ] changent la taille (%1).</translation>
    </message>
    <message>
        <source>Drag paints on the selected shape, with Ctrl it erases; the wheel or [ and ] change the size (%1).</source>
        <translation>Glisser peint sur la forme sélectionnée, avec Ctrl efface&#xa0;; la molette ou [ et ] changent la taille (%1).</translation>
    </message>
    <message>
        <source>Click sets vertices, a drag draws freehand. Ctrl or J joins the selected shape, Alt or C cuts.</source>
        <translation>Un clic pose un sommet, glisser trace à main levée. Ctrl ou J unit à la forme sélectionnée, Alt ou C découpe.</translation>
    </message>
    <message>
        <source>Shift keeps to 45 degrees, Ctrl to neighbours; Backspace takes a vertex back, Esc drops it.</source>
        <translation>Maj contraint à 45 degrés, Ctrl aux voisins&#xa0;; Retour arrière retire un sommet, Échap abandonne.</translation>
    </message>
    <message>
        <source>Enter, double click or the first vertex finishes; Backspace takes a vertex back, Esc drops it.</source>
        <translation>Entrée, double clic ou le premier sommet termine&#xa0;; Retour arrière retire un sommet, Échap abandonne.</translation>
    </message>
    <message>
        <source>Ground truth is locked: Ctrl+L unlocks it.</source>
        <translation>La vérité terrain est verrouillée&#xa0;: Ctrl+L la déverrouille.</translation>
    </message>
    <message>
        <source>Drag moves the vertex, with Ctrl onto a neighbour; Alt+Shift+click removes it, Ctrl+click selects more.</source>
        <translation>Glisser déplace le sommet, avec Ctrl sur un voisin&#xa0;; Alt+Maj+clic le supprime, Ctrl+clic en sélectionne d’autres.</translation>
    </message>
    <message>
        <source>Drag or Alt+click inserts a vertex.</source>
        <translation>Glisser ou Alt+clic insère un sommet.</translation>
    </message>
    <message>
        <source>Click selects a shape, a drag several; P draws a polygon, Q asks the segmenter.</source>
        <translation>Un clic sélectionne une forme, glisser plusieurs&#xa0;; P trace un polygone, Q interroge le segmenteur.</translation>
    </message>
    <message>
        <source>Drag the grip or Ctrl+drag moves the shape, arrows nudge it, a drag around vertices selects them.</source>
        <translation>Glisser la poignée ou Ctrl+glisser déplace la forme, les flèches la décalent, glisser autour de sommets les sélectionne.</translation>
    </message>
    <message>
        <source>A drag through a shape cuts it; clicks draw a line with corners.</source>
        <translation>Glisser à travers une forme la scinde&#xa0;; des clics tracent une ligne brisée.</translation>
    </message>
    <message>
        <source>Enter or a double click cuts; Backspace takes the last vertex back.</source>
        <translation>Entrée ou un double clic scinde&#xa0;; Retour arrière retire le dernier sommet.</translation>
    </message>
</context>
<context>
    <name>AuditActions</name>
    <message>
        <source>Choices &amp;Side by Side</source>
        <translation>Choix &amp;côte à côte</translation>
    </message>
    <message>
        <source>&amp;Error Overlay (TP, FP, FN)</source>
        <translation>&amp;Erreurs superposées (TP, FP, FN)</translation>
    </message>
    <message>
        <source>Verdict &amp;1: First or Left Better</source>
        <translation>Verdict &amp;1&#xa0;: premier ou gauche meilleur</translation>
    </message>
    <message>
        <source>Verdict &amp;2: Second or Right Better</source>
        <translation>Verdict &amp;2&#xa0;: second ou droite meilleur</translation>
    </message>
    <message>
        <source>Verdict &amp;3: Both Fine</source>
        <translation>Verdict &amp;3&#xa0;: les deux bons</translation>
    </message>
    <message>
        <source>Verdict &amp;4: Both Wrong</source>
        <translation>Verdict &amp;4&#xa0;: les deux faux</translation>
    </message>
    <message>
        <source>Verdict &amp;5: Ground Truth Problem</source>
        <translation>Verdict &amp;5&#xa0;: problème de vérité terrain</translation>
    </message>
    <message>
        <source>&amp;Give Verdicts</source>
        <translation>&amp;Donner des verdicts</translation>
    </message>
    <message>
        <source>&amp;Clear the Verdict</source>
        <translation>E&amp;ffacer le verdict</translation>
    </message>
    <message>
        <source>&amp;Note on the Verdict</source>
        <translation>&amp;Note sur le verdict</translation>
    </message>
    <message>
        <source>&amp;Resume the Audit</source>
        <translation>&amp;Reprendre l’audit</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <translation>À l’&amp;aveugle</translation>
    </message>
    <message>
        <source>&amp;Tournament of the Judge</source>
        <translation>&amp;Tournoi du juge</translation>
    </message>
    <message>
        <source>Right Answer, &amp;Wrong Place</source>
        <translation>Bonne réponse, &amp;mauvais endroit</translation>
    </message>
    <message>
        <source>Wrong Answer, Right &amp;Place</source>
        <translation>Mauvaise réponse, &amp;bon endroit</translation>
    </message>
    <message>
        <source>E&amp;xport Verdicts…</source>
        <translation>E&amp;xporter les verdicts…</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>A&amp;udit</translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation>Rai&amp;sons</translation>
    </message>
    <message>
        <source>P&amp;airs of Masks</source>
        <translation>&amp;Paires de masques</translation>
    </message>
    <message>
        <source>&amp;Models Side by Side</source>
        <translation>Modè&amp;les côte à côte</translation>
    </message>
    <message>
        <source>Heat Map Minus the First R&amp;un&apos;s</source>
        <translation>Carte de chaleur mo&amp;ins celle de la première exécution</translation>
    </message>
</context>
<context>
    <name>AuditLabels</name>
    <message>
        <source>Part of it only</source>
        <translation>Une partie seulement</translation>
    </message>
    <message>
        <source>More than it</source>
        <translation>Plus que l’objet</translation>
    </message>
    <message>
        <source>Another object</source>
        <translation>Autre objet</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation>Bord irrégulier</translation>
    </message>
    <message>
        <source>Wrong phrase</source>
        <translation>Mauvais groupe</translation>
    </message>
    <message>
        <source>Point beside it</source>
        <translation>Point à côté</translation>
    </message>
    <message>
        <source>Instance missing</source>
        <translation>Instance manquante</translation>
    </message>
    <message>
        <source>Expression unclear</source>
        <translation>Expression peu claire</translation>
    </message>
    <message>
        <source>Ground truth off</source>
        <translation>Vérité terrain inexacte</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1 meilleur</translation>
    </message>
    <message>
        <source>Both fine</source>
        <translation>Les deux bons</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Les deux faux</translation>
    </message>
    <message>
        <source>Ground truth problem</source>
        <translation>Problème de vérité terrain</translation>
    </message>
    <message>
        <source>No blind verdicts yet.</source>
        <translation>Pas encore de verdict à l’aveugle.</translation>
    </message>
    <message>
        <source>Blind verdicts: %1. Preferred: %2 %3, %4 %5.</source>
        <translation>Verdicts à l’aveugle&#xa0;: %1. Préférences&#xa0;: %2 %3, %4 %5.</translation>
    </message>
    <message>
        <source>The mask on the left was preferred in %1 % of them.</source>
        <translation>Le masque de gauche a été préféré dans %1&#xa0;% des cas.</translation>
    </message>
    <message>
        <source>The preferred mask had the higher IoU in %1 % of %2.</source>
        <translation>Le masque préféré avait l’IoU la plus élevée dans %1&#xa0;% des %2 cas.</translation>
    </message>
    <message>
        <source>No image was audited by both.</source>
        <translation>Aucune image n’a été auditée par les deux.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) by both, %1 alike</source>
        <translation>
            <numerusform>%n image par les deux, %1 identiques</numerusform>
            <numerusform>%n images par les deux, %1 identiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildWindow</name>
    <message>
        <source>Benchmarks to build (*.gsbuild)</source>
        <translation>Benchmarks à construire (*.gsbuild)</translation>
    </message>
</context>
<context>
    <name>CanvasRegions</name>
    <message>
        <source>ground truth shape %1 of %2</source>
        <translation>forme de vérité terrain %1 sur %2</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation>masque %1 sur %2</translation>
    </message>
    <message>
        <source>noun phrase “%1”</source>
        <translation>groupe nominal «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>the choice of: %1</source>
        <translation>le choix de&#xa0;: %1</translation>
    </message>
    <message>
        <source>token %1 of %2: “%3”</source>
        <translation>token %1 sur %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ClickFigure</name>
    <message>
        <source>Which of the three masks counts</source>
        <translation>Lequel des trois masques compte</translation>
    </message>
    <message>
        <source>best mask</source>
        <translation>meilleur masque</translation>
    </message>
    <message>
        <source>mask SAM rates highest</source>
        <translation>masque le mieux noté par SAM</translation>
    </message>
    <message>
        <source>SAM&apos;s own rating</source>
        <translation>note donnée par SAM</translation>
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
        <translation>Bleu–blanc–orange</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>The blank before a PixMMVP expression reaches prompts, judges and word vectors, so that its determiner stays.</source>
        <translation>L’espace devant une expression de PixMMVP parvient aux prompts, aux juges et aux vecteurs de mots, si bien que son déterminant reste.</translation>
    </message>
    <message>
        <source>Expressions are trimmed.</source>
        <translation>Les expressions sont nettoyées de leurs espaces.</translation>
    </message>
    <message>
        <source>Doubled quotes (&quot;&quot;Z&quot;&quot;) reach prompts.</source>
        <translation>Des guillemets doublés (&quot;&quot;Z&quot;&quot;) parviennent aux prompts.</translation>
    </message>
    <message>
        <source>Quotes are un-doubled.</source>
        <translation>Les guillemets sont dédoublés.</translation>
    </message>
    <message>
        <source>Ids begin at 1 in answers, masks and meta lines, at 0 in selection rows.</source>
        <translation>Les identifiants commencent à 1 dans les réponses, masques et lignes de métadonnées, à 0 dans les lignes de sélection.</translation>
    </message>
    <message>
        <source>Each file is read and written as it counts; inside there is one id.</source>
        <translation>Chaque fichier est lu et écrit selon son décompte&#xa0;; en interne, il y a un seul identifiant.</translation>
    </message>
    <message>
        <source>The first token&apos;s attention is that of the second-to-last prompt row.</source>
        <translation>L’attention du premier token est celle de l’avant-dernière ligne du prompt.</translation>
    </message>
    <message>
        <source>It is that of the last prompt row, which produced the token.</source>
        <translation>C’est celle de la dernière ligne du prompt, qui a produit le token.</translation>
    </message>
    <message>
        <source>Scripts that keep the whole sequence use the row in which a token is the query.</source>
        <translation>Les scripts qui gardent toute la séquence prennent la ligne où un token est la requête.</translation>
    </message>
    <message>
        <source>A token has the row that produced it.</source>
        <translation>Un token a la ligne qui l’a produit.</translation>
    </message>
    <message>
        <source>As many output tokens as the prompt has ids are cut off.</source>
        <translation>Autant de tokens de sortie que le prompt compte d’identifiants sont coupés.</translation>
    </message>
    <message>
        <source>Only generated tokens are looked at, and all of them.</source>
        <translation>Seuls les tokens générés sont examinés, et tous le sont.</translation>
    </message>
    <message>
        <source>A phrase without tokens, or none left, stops the script.</source>
        <translation>Un groupe sans token, ou plus aucun groupe, arrête le script.</translation>
    </message>
    <message>
        <source>They count as no phrases.</source>
        <translation>Ils comptent comme aucun groupe.</translation>
    </message>
    <message>
        <source>An image without phrases has a file that is never matched, and scores 0 even when the object is not there.</source>
        <translation>Une image sans groupe a un fichier qui n’est jamais associé, et obtient 0 même quand l’objet est absent.</translation>
    </message>
    <message>
        <source>It is an empty prediction: 1 when the object is not there.</source>
        <translation>C’est une prédiction vide&#xa0;: 1 quand l’objet est absent.</translation>
    </message>
    <message>
        <source>Phrases and answers that hold the separators break the meta file&apos;s lines.</source>
        <translation>Les groupes et réponses contenant les séparateurs cassent les lignes du fichier de métadonnées.</translation>
    </message>
    <message>
        <source>They are read to the end, and line breaks are written as blanks.</source>
        <translation>Ils sont lus jusqu’au bout, et les sauts de ligne sont écrits comme des espaces.</translation>
    </message>
    <message>
        <source>Of equally good candidates the last one wins, also when all IoUs are 0.</source>
        <translation>À qualité égale, le dernier candidat l’emporte, même quand toutes les IoU valent 0.</translation>
    </message>
    <message>
        <source>The first one wins; when no candidate touches the target none is chosen.</source>
        <translation>Le premier l’emporte&#xa0;; si aucun candidat ne touche la cible, aucun n’est choisi.</translation>
    </message>
    <message>
        <source>The oracle scores 1 where the object is not there.</source>
        <translation>L’oracle obtient 1 quand l’objet est absent.</translation>
    </message>
    <message>
        <source>Kept; the mean over images with a target is always beside it.</source>
        <translation>Conservé&#xa0;; la moyenne sur les images avec cible figure toujours à côté.</translation>
    </message>
    <message>
        <source>Thresholds and seed words are read and not used.</source>
        <translation>Des seuils et des mots de départ sont lus et ne servent pas.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Selection takes pictures in the folder&apos;s order, and replies beyond them crash or wrap.</source>
        <translation>La sélection prend les images dans l’ordre du dossier, et les réponses au-delà plantent ou comptent depuis la fin.</translation>
    </message>
    <message>
        <source>Pictures are sorted, replies checked: out of range is the first picture, flagged.</source>
        <translation>Les images sont triées, les réponses vérifiées&#xa0;: hors limites, c’est la première image, signalée.</translation>
    </message>
    <message>
        <source>The folder of a selected file is put before it twice.</source>
        <translation>Le dossier d’un fichier sélectionné est préfixé deux fois.</translation>
    </message>
    <message>
        <source>The base name is looked up in the folder of predictions.</source>
        <translation>Le nom du fichier est cherché dans le dossier des prédictions.</translation>
    </message>
    <message>
        <source>The failure histogram counts an IoU of exactly 0.5 as failure, swaps two labels and stops at NONE.</source>
        <translation>L’histogramme des échecs compte une IoU d’exactement 0,5 comme échec, intervertit deux étiquettes et s’arrête à NONE.</translation>
    </message>
    <message>
        <source>0.5 succeeds. Labels by meaning and NONE as empty prediction are settled for good.</source>
        <translation>0,5 est un succès. Les étiquettes selon leur sens et NONE comme prédiction vide valent définitivement.</translation>
    </message>
    <message>
        <source>Predictions of single-mask models belong to images by their position in a sorted list.</source>
        <translation>Les prédictions des modèles à un seul masque sont associées aux images par leur position dans une liste triée.</translation>
    </message>
    <message>
        <source>They belong by id.</source>
        <translation>Elles le sont par identifiant.</translation>
    </message>
    <message>
        <source>Pairs of objects are split at every comma; the boxed one is practically always the first.</source>
        <translation>Les paires d’objets sont coupées à chaque virgule&#xa0;; l’objet encadré est presque toujours le premier.</translation>
    </message>
    <message>
        <source>Pairs are read by their grammar; the boxed one is that before the words in the question.</source>
        <translation>Les paires sont lues selon leur grammaire&#xa0;; l’objet encadré est celui qui précède ces mots dans la question.</translation>
    </message>
    <message>
        <source>A PixCV-Bench prediction of another size is resized and its partial pixels are lost.</source>
        <translation>Une prédiction pour PixCV-Bench d’une autre taille est redimensionnée et perd ses pixels partiels.</translation>
    </message>
    <message>
        <source>A pixel that is at least half covered stays.</source>
        <translation>Un pixel couvert au moins à moitié est conservé.</translation>
    </message>
    <message>
        <source>The judge&apos;s accuracy pairs neighbouring PixCV-Bench items, which are unrelated.</source>
        <translation>L’exactitude selon le juge apparie des éléments voisins de PixCV-Bench, sans rapport entre eux.</translation>
    </message>
    <message>
        <source>PixCV-Bench is scored item by item.</source>
        <translation>PixCV-Bench est évalué élément par élément.</translation>
    </message>
    <message>
        <source>One ADE item has no target, two COCO pairs have one mask, some masks occur twice.</source>
        <translation>Un élément d’ADE n’a pas de cible, deux paires de COCO ont un seul masque, certains masques figurent deux fois.</translation>
    </message>
    <message>
        <source>The data check shows them; a union does not mind.</source>
        <translation>La vérification des données les montre&#xa0;; une union n’en souffre pas.</translation>
    </message>
    <message>
        <source>The mask of an image without annotation is width x height.</source>
        <translation>Le masque d’une image sans annotation est largeur x hauteur.</translation>
    </message>
    <message>
        <source>It is height x width.</source>
        <translation>Il est hauteur x largeur.</translation>
    </message>
    <message>
        <source>Masks that should be drawn red are blue.</source>
        <translation>Des masques qui devraient être rouges sont bleus.</translation>
    </message>
    <message>
        <source>They are red.</source>
        <translation>Ils sont rouges.</translation>
    </message>
    <message>
        <source>Judges get PNG pictures that say they are JPEG.</source>
        <translation>Les juges reçoivent des images PNG annoncées comme JPEG.</translation>
    </message>
    <message>
        <source>The true type is sent.</source>
        <translation>Le vrai type est envoyé.</translation>
    </message>
    <message>
        <source>Maps of models that do not pad are cropped as if they did.</source>
        <translation>Les cartes des modèles sans remplissage sont rognées comme s’ils en avaient un.</translation>
    </message>
    <message>
        <source>The model says whether its map is padded.</source>
        <translation>Le modèle indique si sa carte comporte un remplissage.</translation>
    </message>
    <message>
        <source>The letter probing of Cambrian makes masks too.</source>
        <translation>Le probing par lettre de Cambrian produit aussi des masques.</translation>
    </message>
    <message>
        <source>It ends with the answer.</source>
        <translation>Il s’arrête à la réponse.</translation>
    </message>
    <message>
        <source>The question extension of a row stays for rows that have none.</source>
        <translation>Le complément de question d’une ligne reste pour les lignes qui n’en ont pas.</translation>
    </message>
    <message>
        <source>It is read row by row.</source>
        <translation>Il est lu ligne par ligne.</translation>
    </message>
    <message>
        <source>The k-th maximum is a pixel beside the first.</source>
        <translation>Le k-ième maximum est un pixel voisin du premier.</translation>
    </message>
    <message>
        <source>For k above 1 it is the k-th local maximum of the grid.</source>
        <translation>Pour k supérieur à 1, c’est le k-ième maximum local de la grille.</translation>
    </message>
    <message>
        <source>The box baseline takes boxes of the padded square for boxes of the image.</source>
        <translation>La référence à boîtes prend les boîtes du carré rempli pour des boîtes de l’image.</translation>
    </message>
    <message>
        <source>Boxes are mapped through the padding; unreadable ones are an empty mask.</source>
        <translation>Les boîtes sont converties à travers le remplissage&#xa0;; les illisibles donnent un masque vide.</translation>
    </message>
    <message>
        <source>The demo stops beyond ten phrases; a reply it cannot read selects the last picture.</source>
        <translation>La démo s’arrête au-delà de dix groupes&#xa0;; une réponse illisible sélectionne la dernière image.</translation>
    </message>
    <message>
        <source>Any number of phrases; such a reply is the first picture, flagged.</source>
        <translation>Nombre de groupes illimité&#xa0;; une telle réponse donne la première image, signalée.</translation>
    </message>
    <message>
        <source>A failing endpoint is asked for ever.</source>
        <translation>Un point d’accès défaillant est interrogé sans fin.</translation>
    </message>
    <message>
        <source>Retries are bounded and can be cancelled.</source>
        <translation>Les nouvelles tentatives sont limitées et peuvent être annulées.</translation>
    </message>
    <message>
        <source>Files are written under one model name and evaluated under another.</source>
        <translation>Les fichiers sont écrits sous un nom de modèle et évalués sous un autre.</translation>
    </message>
    <message>
        <source>The label is free and stored with the run.</source>
        <translation>Le nom est libre et enregistré avec l’exécution.</translation>
    </message>
    <message>
        <source>A judge&apos;s reply with white space around it is no verdict.</source>
        <translation>Une réponse du juge entourée d’espaces n’est pas un verdict.</translation>
    </message>
    <message>
        <source>Replies are trimmed first.</source>
        <translation>Les espaces des réponses sont d’abord retirés.</translation>
    </message>
    <message>
        <source>&quot;a. open&quot;, &quot;(a) open&quot; and &quot;The answer is: b&quot; are no letters.</source>
        <translation>&quot;a. open&quot;, &quot;(a) open&quot; et &quot;The answer is: b&quot; ne sont pas des lettres.</translation>
    </message>
    <message>
        <source>They are.</source>
        <translation>Ce sont des lettres.</translation>
    </message>
    <message>
        <source>Attention is rounded to half precision.</source>
        <translation>L’attention est arrondie en demi-précision.</translation>
    </message>
    <message>
        <source>It stays float32.</source>
        <translation>Elle reste en float32.</translation>
    </message>
    <message>
        <source>Images without an expression go through models and selectors.</source>
        <translation>Les images sans expression passent par les modèles et les sélecteurs.</translation>
    </message>
    <message>
        <source>The second probing skips them, the first does not ground them.</source>
        <translation>Le deuxième probing les ignore, le premier ne les ancre pas.</translation>
    </message>
    <message>
        <source>The judge sees the &lt;image&gt; marker inside the question.</source>
        <translation>Le juge voit le marqueur &lt;image&gt; dans la question.</translation>
    </message>
    <message>
        <source>It is taken out.</source>
        <translation>Il est retiré.</translation>
    </message>
    <message>
        <source>Questions and expressions are joined by their row.</source>
        <translation>Questions et expressions sont jointes par leur ligne.</translation>
    </message>
    <message>
        <source>They are joined by Index.</source>
        <translation>Elles sont jointes par Index.</translation>
    </message>
    <message>
        <source>A cleaned Objects.csv makes None a missing value.</source>
        <translation>Un Objects.csv nettoyé fait de None une valeur manquante.</translation>
    </message>
    <message>
        <source>A trimmed None or an empty cell is no expression.</source>
        <translation>Un None sans espaces ou une cellule vide signifie&#xa0;: pas d’expression.</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>&amp;Lock Ground Truth</source>
        <translation>&amp;Verrouiller la vérité terrain</translation>
    </message>
    <message>
        <source>&amp;Save Corrections Now</source>
        <translation>&amp;Enregistrer les corrections maintenant</translation>
    </message>
    <message>
        <source>&amp;Copy Shapes</source>
        <translation>&amp;Copier les formes</translation>
    </message>
    <message>
        <source>&amp;Paste Shapes</source>
        <translation>C&amp;oller les formes</translation>
    </message>
    <message>
        <source>&amp;Duplicate Shapes</source>
        <translation>&amp;Dupliquer les formes</translation>
    </message>
    <message>
        <source>Dele&amp;te Vertices or Shapes</source>
        <translation>&amp;Supprimer sommets ou formes</translation>
    </message>
    <message>
        <source>Select &amp;All Shapes</source>
        <translation>Sélectionner &amp;toutes les formes</translation>
    </message>
    <message>
        <source>&amp;Edit Label or Expression</source>
        <translation>&amp;Modifier l’étiquette ou l’expression</translation>
    </message>
    <message>
        <source>Edit Te&amp;xts</source>
        <translation>Modifier les te&amp;xtes</translation>
    </message>
    <message>
        <source>&amp;Note on This Image</source>
        <translation>&amp;Note sur cette image</translation>
    </message>
    <message>
        <source>Apply a Patc&amp;h…</source>
        <translation>Appliquer un patc&amp;h…</translation>
    </message>
    <message>
        <source>Exp&amp;ort Corrections as a Patch…</source>
        <translation>Exp&amp;orter les corrections en patch…</translation>
    </message>
    <message>
        <source>Export Corrected &amp;Files…</source>
        <translation>Exporter les &amp;fichiers corrigés…</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation>&amp;Sélectionner et déplacer</translation>
    </message>
    <message>
        <source>Draw a &amp;Polygon</source>
        <translation>Tracer un &amp;polygone</translation>
    </message>
    <message>
        <source>Draw a &amp;Rectangle</source>
        <translation>Tracer un &amp;rectangle</translation>
    </message>
    <message>
        <source>Draw an &amp;Ellipse</source>
        <translation>Tracer une &amp;ellipse</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>Pin&amp;ceau</translation>
    </message>
    <message>
        <source>Er&amp;aser</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>Split by a &amp;Line</source>
        <translation>Scinder par une &amp;ligne</translation>
    </message>
    <message>
        <source>Segment by Points (SA&amp;M)</source>
        <translation>Segmenter par points (SA&amp;M)</translation>
    </message>
    <message>
        <source>Segment by a Bo&amp;x (SAM)</source>
        <translation>Segmenter par &amp;boîte (SAM)</translation>
    </message>
    <message>
        <source>&amp;Join What Is Drawn to the Selected Shape</source>
        <translation>Un&amp;ir le tracé à la forme sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Cut What Is Drawn from the Selected Shape</source>
        <translation>&amp;Découper le tracé dans la forme sélectionnée</translation>
    </message>
    <message>
        <source>S&amp;witch between Drawing and Selecting</source>
        <translation>&amp;Basculer entre tracé et sélection</translation>
    </message>
    <message>
        <source>&amp;Unite</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>Subtract from the &amp;First Selected</source>
        <translation>Soustraire de la &amp;première sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Intersect</source>
        <translation>&amp;Intersection</translation>
    </message>
    <message>
        <source>Fill &amp;Holes</source>
        <translation>Remplir les &amp;trous</translation>
    </message>
    <message>
        <source>Parts to Shapes</source>
        <translation>Parties en formes</translation>
    </message>
    <message>
        <source>Sm&amp;ooth</source>
        <translation>&amp;Lisser</translation>
    </message>
    <message>
        <source>S&amp;nap to Neighbours</source>
        <translation>A&amp;imanter aux voisins</translation>
    </message>
    <message>
        <source>Simplif&amp;y…</source>
        <translation>Simplifi&amp;er…</translation>
    </message>
    <message>
        <source>Mark the Mask That Is Shown</source>
        <translation>Marquer le masque affiché</translation>
    </message>
    <message>
        <source>Mask into the &amp;Ground Truth</source>
        <translation>Masque vers la &amp;vérité terrain</translation>
    </message>
    <message>
        <source>Unite Mask with the Selected Shape</source>
        <translation>Unir le masque à la forme sélectionnée</translation>
    </message>
    <message>
        <source>Subtract Mask from the Selected Shape</source>
        <translation>Soustraire le masque de la forme sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Shapes</source>
        <translation>For&amp;mes</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>Correction</translation>
    </message>
</context>
<context>
    <name>EditLabels</name>
    <message>
        <source>Vertex moved</source>
        <translation>Sommet déplacé</translation>
    </message>
    <message>
        <source>Vertices moved</source>
        <translation>Sommets déplacés</translation>
    </message>
    <message>
        <source>Vertex inserted</source>
        <translation>Sommet inséré</translation>
    </message>
    <message>
        <source>Vertex deleted</source>
        <translation>Sommet supprimé</translation>
    </message>
    <message>
        <source>Vertices deleted</source>
        <translation>Sommets supprimés</translation>
    </message>
    <message>
        <source>Shape moved</source>
        <translation>Forme déplacée</translation>
    </message>
    <message>
        <source>Nudged</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Shape deleted</source>
        <translation>Forme supprimée</translation>
    </message>
    <message>
        <source>Shape duplicated</source>
        <translation>Forme dupliquée</translation>
    </message>
    <message>
        <source>Shape pasted</source>
        <translation>Forme collée</translation>
    </message>
    <message>
        <source>Polygon drawn</source>
        <translation>Polygone tracé</translation>
    </message>
    <message>
        <source>Polygon united</source>
        <translation>Polygone uni</translation>
    </message>
    <message>
        <source>Polygon cut out</source>
        <translation>Polygone découpé</translation>
    </message>
    <message>
        <source>Rectangle drawn</source>
        <translation>Rectangle tracé</translation>
    </message>
    <message>
        <source>Rectangle united</source>
        <translation>Rectangle uni</translation>
    </message>
    <message>
        <source>Rectangle cut out</source>
        <translation>Rectangle découpé</translation>
    </message>
    <message>
        <source>Ellipse drawn</source>
        <translation>Ellipse tracée</translation>
    </message>
    <message>
        <source>Ellipse united</source>
        <translation>Ellipse unie</translation>
    </message>
    <message>
        <source>Ellipse cut out</source>
        <translation>Ellipse découpée</translation>
    </message>
    <message>
        <source>Brushed</source>
        <translation>Peint</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Segmented from points</source>
        <translation>Segmenté par points</translation>
    </message>
    <message>
        <source>Segmented from a box</source>
        <translation>Segmenté par boîte</translation>
    </message>
    <message>
        <source>Split by a line</source>
        <translation>Scindé par une ligne</translation>
    </message>
    <message>
        <source>Parts made shapes</source>
        <translation>Parties devenues formes</translation>
    </message>
    <message>
        <source>Shapes united</source>
        <translation>Formes unies</translation>
    </message>
    <message>
        <source>Shape subtracted</source>
        <translation>Forme soustraite</translation>
    </message>
    <message>
        <source>Shapes intersected</source>
        <translation>Intersection des formes</translation>
    </message>
    <message>
        <source>Holes filled</source>
        <translation>Trous remplis</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Lissé</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>Simplifié</translation>
    </message>
    <message>
        <source>Snapped to neighbours</source>
        <translation>Aimanté aux voisins</translation>
    </message>
    <message>
        <source>Mask made ground truth</source>
        <translation>Masque devenu vérité terrain</translation>
    </message>
    <message>
        <source>Mask united</source>
        <translation>Masque uni</translation>
    </message>
    <message>
        <source>Mask subtracted</source>
        <translation>Masque soustrait</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>Étiquette modifiée</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Texte modifié</translation>
    </message>
    <message>
        <source>Verdict on the answer</source>
        <translation>Verdict sur la réponse</translation>
    </message>
    <message>
        <source>Concept of a phrase</source>
        <translation>Concept d’un groupe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>Expression référentielle</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Ce qui est présent</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambigu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Visual pattern</source>
        <translation>Motif visuel</translation>
    </message>
</context>
<context>
    <name>ErrorShapes</name>
    <message>
        <source>Both (TP)</source>
        <translation>Les deux (TP)</translation>
    </message>
    <message>
        <source>Mask only (FP)</source>
        <translation>Masque seul (FP)</translation>
    </message>
    <message>
        <source>Ground truth only (FN)</source>
        <translation>Vérité terrain seule (FN)</translation>
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
        <translation>Un élément nécessaire est absent. Vérifiez que le fichier existe et qu’il est accessible.</translation>
    </message>
    <message>
        <source>The system refused to read or write. Check permissions and free space.</source>
        <translation>Le système a refusé la lecture ou l’écriture. Vérifiez les droits d’accès et l’espace libre.</translation>
    </message>
    <message>
        <source>A file is damaged or not of the expected format.</source>
        <translation>Un fichier est endommagé ou n’a pas le format attendu.</translation>
    </message>
    <message>
        <source>A value is outside its allowed range.</source>
        <translation>Une valeur est hors de la plage autorisée.</translation>
    </message>
    <message>
        <source>This is understood, but this version cannot do it.</source>
        <translation>La demande est comprise, mais cette version ne peut pas l’exécuter.</translation>
    </message>
    <message>
        <source>There is not enough memory. Try a smaller model, a 16-bit data type, or close other programs.</source>
        <translation>La mémoire est insuffisante. Essayez un modèle plus petit, un type de données 16 bits, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Somebody or something else changed this or holds it.</source>
        <translation>Quelqu’un ou quelque chose d’autre l’a modifié ou le retient.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Arrêté sur demande.</translation>
    </message>
    <message>
        <source>This is a defect of the program. Please report it with the details.</source>
        <translation>Ceci est un défaut du programme. Veuillez le signaler avec les détails.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>A†, first probing, judged</source>
        <translation>A†, premier probing, jugé</translation>
    </message>
    <message>
        <source>A†, item by item</source>
        <translation>A†, élément par élément</translation>
    </message>
    <message>
        <source>A, third probing, by letter</source>
        <translation>A, troisième probing, par lettre</translation>
    </message>
    <message>
        <source>A, item by item</source>
        <translation>A, élément par élément</translation>
    </message>
    <message>
        <source>A, letters read leniently</source>
        <translation>A, lettres lues avec tolérance</translation>
    </message>
    <message>
        <source>Masks, first probing</source>
        <translation>Masques, premier probing</translation>
    </message>
    <message>
        <source>Masks, box baseline</source>
        <translation>Masques, référence à boîtes</translation>
    </message>
    <message>
        <source>Masks, second probing</source>
        <translation>Masques, deuxième probing</translation>
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
        <translation>Avec cible</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>mIoU %1 over %2 images; %3 over the %4 with a target</source>
        <translation>mIoU %1 sur %2 images&#xa0;; %3 sur les %4 avec cible</translation>
    </message>
    <message>
        <source>Score S: %1</source>
        <translation>Score S&#xa0;: %1</translation>
    </message>
    <message>
        <source>An upper bound: it looks at the ground truth.</source>
        <translation>Une borne supérieure&#xa0;: il regarde la vérité terrain.</translation>
    </message>
    <message>
        <source>Where the oracle&apos;s phrase begins in the answer</source>
        <translation>Où commence le groupe de l’oracle dans la réponse</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>phrase begins at %1</source>
        <translation>le groupe commence à %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Concept of the oracle&apos;s phrase</source>
        <translation>Concept du groupe de l’oracle</translation>
    </message>
    <message>
        <source>Concept of the oracle&apos;s phrase, by %1</source>
        <translation>Concept du groupe de l’oracle, selon %1</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Other than objects</source>
        <translation>Autres que des objets</translation>
    </message>
    <message>
        <source>Phrase differs from the expression</source>
        <translation>Groupe différent de l’expression</translation>
    </message>
    <message>
        <source>Where the automatic choice loses</source>
        <translation>Où le choix automatique perd</translation>
    </message>
    <message>
        <source>Length of the answers</source>
        <translation>Longueur des réponses</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Probing %1, characters</source>
        <translation>Probing %1, caractères</translation>
    </message>
    <message>
        <source>Probing %1, noun phrases</source>
        <translation>Probing %1, groupes nominaux</translation>
    </message>
    <message>
        <source>Visual pattern</source>
        <translation>Motif visuel</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
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
        <translation>%1 paires justes sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 justes sur %2</translation>
    </message>
    <message>
        <source>Answer right, mask right</source>
        <translation>Réponse juste, masque juste</translation>
    </message>
    <message>
        <source>Answer wrong, mask right</source>
        <translation>Réponse fausse, masque juste</translation>
    </message>
    <message>
        <source>Answer right, mask wrong</source>
        <translation>Réponse juste, masque faux</translation>
    </message>
    <message>
        <source>Answer wrong, mask wrong</source>
        <translation>Réponse fausse, masque faux</translation>
    </message>
</context>
<context>
    <name>ExchangeHtml</name>
    <message>
        <source>the picture as it is</source>
        <translation>l’image telle quelle</translation>
    </message>
    <message>
        <source>a mask that is not there</source>
        <translation>un masque absent</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>⚠ Odd</source>
        <translation>⚠ Étrange</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <source>&amp;Mark for the Figure</source>
        <translation>&amp;Marquer pour la figure</translation>
    </message>
    <message>
        <source>&amp;New Figure</source>
        <translation>&amp;Nouvelle figure</translation>
    </message>
    <message>
        <source>&amp;Open Figure…</source>
        <translation>&amp;Ouvrir une figure…</translation>
    </message>
    <message>
        <source>&amp;Save Figure</source>
        <translation>&amp;Enregistrer la figure</translation>
    </message>
    <message>
        <source>Save Figure &amp;As…</source>
        <translation>Enregistrer la figure &amp;sous…</translation>
    </message>
    <message>
        <source>E&amp;xport Figure…</source>
        <translation>E&amp;xporter la figure…</translation>
    </message>
    <message>
        <source>&amp;Copy the Page</source>
        <translation>&amp;Copier la page</translation>
    </message>
    <message>
        <source>&amp;Tables of the Runs</source>
        <translation>&amp;Tableaux des exécutions</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>F&amp;igure</translation>
    </message>
</context>
<context>
    <name>InspectActions</name>
    <message>
        <source>&amp;IoU of Every Point</source>
        <translation>&amp;IoU de chaque point</translation>
    </message>
    <message>
        <source>Layers and &amp;Heads</source>
        <translation>&amp;Couches et têtes</translation>
    </message>
    <message>
        <source>Show the Run&apos;s &amp;Own Result</source>
        <translation>Afficher le &amp;résultat de l’exécution</translation>
    </message>
    <message>
        <source>Move the &amp;SAM Point</source>
        <translation>&amp;Déplacer le point de SAM</translation>
    </message>
    <message>
        <source>Edit the &amp;Noun Phrases</source>
        <translation>&amp;Modifier les groupes nominaux</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Run</source>
        <translation>Re&amp;venir à l’exécution</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>chat endpoint</source>
        <translation>point d’accès de chat</translation>
    </message>
    <message>
        <source>loaded model</source>
        <translation>modèle chargé</translation>
    </message>
    <message>
        <source>built-in rules</source>
        <translation>règles intégrées</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation>fichier importé</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Pas encore exécuté</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>Groupes nominaux</translation>
    </message>
    <message>
        <source>Attention maps</source>
        <translation>Cartes d’attention</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Object not in the image</source>
        <translation>Objet absent de l’image</translation>
    </message>
    <message>
        <source>No referring expression</source>
        <translation>Aucune expression référentielle</translation>
    </message>
    <message>
        <source>No ground truth</source>
        <translation>Aucune vérité terrain</translation>
    </message>
    <message>
        <source>Sub-part</source>
        <translation>Sous-partie</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Tout</translation>
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
        <translation>moins d’une seconde restante</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>environ %n seconde restante</numerusform>
            <numerusform>environ %n secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>environ %n minute restante</numerusform>
            <numerusform>environ %n minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>environ %n heure restante</numerusform>
            <numerusform>environ %n heures restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>environ %n jour restant</numerusform>
            <numerusform>environ %n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation>Oracle</translation>
    </message>
    <message>
        <source>Oracle, pairs</source>
        <translation>Oracle, paires</translation>
    </message>
    <message>
        <source>Attend and segment</source>
        <translation>Attend-and-Segment</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Predicted IoU</source>
        <translation>IoU prédite</translation>
    </message>
    <message>
        <source>Several instances</source>
        <translation>Plusieurs instances</translation>
    </message>
    <message>
        <source>Single mask</source>
        <translation>Masque unique</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>The mask that fits the ground truth best: an upper bound.</source>
        <translation>Le masque qui correspond le mieux à la vérité terrain&#xa0;: une borne supérieure.</translation>
    </message>
    <message>
        <source>The two masks whose union fits the ground truth best: an upper bound for two objects.</source>
        <translation>Les deux masques dont l’union correspond le mieux à la vérité terrain&#xa0;: une borne supérieure pour deux objets.</translation>
    </message>
    <message>
        <source>The noun phrase most similar to the referring expression, by word vectors.</source>
        <translation>Le groupe nominal le plus proche de l’expression référentielle, selon les vecteurs de mots.</translation>
    </message>
    <message>
        <source>A judge is shown the masks and picks the one that fits the expression.</source>
        <translation>Un juge voit les masques et choisit celui qui correspond à l’expression.</translation>
    </message>
    <message>
        <source>The mask for which Segment Anything predicts the highest IoU.</source>
        <translation>Le masque pour lequel Segment Anything prédit l’IoU la plus élevée.</translation>
    </message>
    <message>
        <source>Masks at several peaks of a noun phrase&apos;s heat map, united; the best phrase by ground truth.</source>
        <translation>Masques en plusieurs pics de la carte de chaleur d’un groupe nominal, unis&#xa0;; le meilleur groupe selon la vérité terrain.</translation>
    </message>
    <message>
        <source>The only mask there is: of models that give one.</source>
        <translation>Le seul masque existant&#xa0;: pour les modèles qui n’en donnent qu’un.</translation>
    </message>
    <message>
        <source>The masks of the boxes that the model wrote.</source>
        <translation>Les masques des boîtes écrites par le modèle.</translation>
    </message>
    <message>
        <source>Highest IoU with the ground truth</source>
        <translation>IoU la plus élevée avec la vérité terrain</translation>
    </message>
    <message>
        <source>The object is not in the image: no mask is right</source>
        <translation>L’objet n’est pas dans l’image&#xa0;: aucun masque n’est juste</translation>
    </message>
    <message>
        <source>No mask touches the ground truth</source>
        <translation>Aucun masque ne touche la vérité terrain</translation>
    </message>
    <message>
        <source>There is no mask to choose from</source>
        <translation>Aucun masque parmi lesquels choisir</translation>
    </message>
    <message>
        <source>There is no ground truth to compare with</source>
        <translation>Aucune vérité terrain pour comparer</translation>
    </message>
    <message>
        <source>There is no expression to look for</source>
        <translation>Aucune expression à chercher</translation>
    </message>
    <message>
        <source>The expression names one object: no pair</source>
        <translation>L’expression nomme un seul objet&#xa0;: pas de paire</translation>
    </message>
    <message>
        <source>There is only one mask: no pair</source>
        <translation>Il n’y a qu’un masque&#xa0;: pas de paire</translation>
    </message>
    <message>
        <source>The noun phrase most similar to the expression</source>
        <translation>Le groupe nominal le plus proche de l’expression</translation>
    </message>
    <message>
        <source>The best similarity lies below the cut</source>
        <translation>La meilleure similarité est sous le seuil</translation>
    </message>
    <message>
        <source>No noun phrase is similar to the expression</source>
        <translation>Aucun groupe nominal n’est proche de l’expression</translation>
    </message>
    <message>
        <source>The similarity of the noun phrases is not known</source>
        <translation>La similarité des groupes nominaux est inconnue</translation>
    </message>
    <message>
        <source>Highest predicted IoU</source>
        <translation>IoU prédite la plus élevée</translation>
    </message>
    <message>
        <source>The judge&apos;s choice</source>
        <translation>Choix du juge</translation>
    </message>
    <message>
        <source>The only mask: nobody was asked</source>
        <translation>Le seul masque&#xa0;: personne n’a été interrogé</translation>
    </message>
    <message>
        <source>The judge says that the object is not in the image</source>
        <translation>Le juge dit que l’objet n’est pas dans l’image</translation>
    </message>
    <message>
        <source>No judge was there to ask</source>
        <translation>Aucun juge à interroger</translation>
    </message>
    <message>
        <source>The run was made without several instances</source>
        <translation>L’exécution a été faite sans instances multiples</translation>
    </message>
    <message>
        <source>The only mask of the image</source>
        <translation>Le seul masque de l’image</translation>
    </message>
    <message>
        <source>There is more than one mask</source>
        <translation>Il y a plus d’un masque</translation>
    </message>
    <message>
        <source>The masks of all boxes, united</source>
        <translation>Les masques de toutes les boîtes, unis</translation>
    </message>
    <message>
        <source>The run is not one of the box baseline</source>
        <translation>L’exécution n’est pas une référence à boîtes</translation>
    </message>
    <message>
        <source>As chosen in the published files</source>
        <translation>Comme choisi dans les fichiers publiés</translation>
    </message>
    <message>
        <source>The published files choose no mask</source>
        <translation>Les fichiers publiés ne choisissent aucun masque</translation>
    </message>
    <message>
        <source>The reply could not be understood</source>
        <translation>La réponse n’a pas pu être comprise</translation>
    </message>
    <message>
        <source>The reply names a picture that was not shown</source>
        <translation>La réponse désigne une image qui n’a pas été montrée</translation>
    </message>
    <message>
        <source>Another order of the pictures gave another choice</source>
        <translation>Un autre ordre des images a donné un autre choix</translation>
    </message>
    <message>
        <source>This image was skipped: its benchmark has no expression for it.</source>
        <translation>Cette image a été ignorée&#xa0;: son benchmark n’a pas d’expression pour elle.</translation>
    </message>
    <message>
        <source>The imported files hold no prediction for this image.</source>
        <translation>Les fichiers importés ne contiennent aucune prédiction pour cette image.</translation>
    </message>
    <message>
        <source>Is the object there?</source>
        <translation>L’objet est-il présent&#xa0;?</translation>
    </message>
    <message>
        <source>Which mask?</source>
        <translation>Quel masque&#xa0;?</translation>
    </message>
    <message>
        <source>Which mask, in another order?</source>
        <translation>Quel masque, dans un autre ordre&#xa0;?</translation>
    </message>
    <message>
        <source>Which mask, replayed?</source>
        <translation>Quel masque, rejoué&#xa0;?</translation>
    </message>
    <message>
        <source>Is the answer right?</source>
        <translation>La réponse est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>Which concept?</source>
        <translation>Quel concept&#xa0;?</translation>
    </message>
    <message>
        <source>Grouping of noun phrases</source>
        <translation>Regroupement des groupes nominaux</translation>
    </message>
    <message>
        <source>Merging of concepts</source>
        <translation>Fusion des concepts</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>no verdicts on the answers yet</source>
        <translation>pas encore de verdict sur les réponses</translation>
    </message>
    <message>
        <source>no run of the first probing</source>
        <translation>aucune exécution du premier probing</translation>
    </message>
    <message>
        <source>no concepts classified yet</source>
        <translation>aucun concept encore classé</translation>
    </message>
    <message>
        <source>no answers by letter</source>
        <translation>aucune réponse par lettre</translation>
    </message>
    <message>
        <source>no complete pairs</source>
        <translation>aucune paire complète</translation>
    </message>
    <message>
        <source>no phrase of the oracle</source>
        <translation>aucun groupe de l’oracle</translation>
    </message>
    <message>
        <source>no masks in this run</source>
        <translation>aucun masque dans cette exécution</translation>
    </message>
    <message>
        <source>no image with a target</source>
        <translation>aucune image avec cible</translation>
    </message>
    <message>
        <source>no images</source>
        <translation>aucune image</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>pas exécuté</translation>
    </message>
    <message>
        <source>no choice stored</source>
        <translation>aucun choix enregistré</translation>
    </message>
    <message>
        <source>No noun phrase names the object</source>
        <translation>Aucun groupe nominal ne nomme l’objet</translation>
    </message>
    <message>
        <source>The point misses the object</source>
        <translation>Le point manque l’objet</translation>
    </message>
    <message>
        <source>The point is right, the masks are not</source>
        <translation>Le point est juste, les masques non</translation>
    </message>
    <message>
        <source>A good mask was there, another was chosen</source>
        <translation>Un bon masque existait, un autre a été choisi</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Color and appearance</source>
        <translation>Couleur et apparence</translation>
    </message>
    <message>
        <source>Location and position</source>
        <translation>Lieu et position</translation>
    </message>
    <message>
        <source>Object part</source>
        <translation>Partie d’objet</translation>
    </message>
    <message>
        <source>Context or setting</source>
        <translation>Contexte ou cadre</translation>
    </message>
    <message>
        <source>Objects and entities</source>
        <translation>Objets et entités</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>The chosen mask is good</source>
        <translation>Le masque choisi est bon</translation>
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
        <translation>Où le grounding émerge</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Concepts</translation>
    </message>
    <message>
        <source>Answer and place</source>
        <translation>Réponse et lieu</translation>
    </message>
    <message>
        <source>Right answers by</source>
        <translation>Réponses justes par</translation>
    </message>
    <message>
        <source>IoU of the selectors</source>
        <translation>IoU des sélecteurs</translation>
    </message>
    <message>
        <source>Where IoU is lost</source>
        <translation>Où l’IoU se perd</translation>
    </message>
    <message>
        <source>Run against run</source>
        <translation>Exécution contre exécution</translation>
    </message>
    <message>
        <source>Samples by where the oracle&apos;s phrase begins in the answer</source>
        <translation>Échantillons selon l’endroit où commence le groupe de l’oracle dans la réponse</translation>
    </message>
    <message>
        <source>Samples by what the oracle&apos;s phrase speaks of, by anybody&apos;s labels; a phrase may have several</source>
        <translation>Échantillons selon ce dont parle le groupe de l’oracle, d’après les étiquettes de toutes les personnes&#xa0;; un groupe peut en avoir plusieurs</translation>
    </message>
    <message>
        <source>Samples by whether the answer is right and whether the mask&apos;s IoU is 0.5 or more, each sample by itself</source>
        <translation>Échantillons selon que la réponse est juste et que l’IoU du masque est d’au moins 0,5, chaque échantillon pris isolément</translation>
    </message>
    <message>
        <source>Share of samples with a right answer, each sample by itself</source>
        <translation>Part des échantillons à réponse juste, chaque échantillon pris isolément</translation>
    </message>
    <message>
        <source>Samples by the IoU of what each selector chose</source>
        <translation>Échantillons selon l’IoU du choix de chaque sélecteur</translation>
    </message>
    <message>
        <source>Mean IoU from the oracle&apos;s down to the automatic one&apos;s; what each cause takes away</source>
        <translation>IoU moyenne, de celle de l’oracle à celle du choix automatique&#xa0;; ce que chaque cause fait perdre</translation>
    </message>
    <message>
        <source>IoU of each sample in this run and in another one; on the dashed line both are alike</source>
        <translation>IoU de chaque échantillon dans cette exécution et dans une autre&#xa0;; sur la ligne en tirets, les deux sont égales</translation>
    </message>
    <message>
        <source>Needs answers that were judged or given by letter. This run has none: review the answers.</source>
        <translation>Nécessite des réponses jugées ou données par lettre. Cette exécution n’en a pas&#xa0;: relisez les réponses.</translation>
    </message>
    <message>
        <source>Needs automatic choices and an evaluation, which looks for the causes.</source>
        <translation>Nécessite des choix automatiques et une évaluation, qui recherche les causes.</translation>
    </message>
    <message>
        <source>Choose another run of this benchmark.</source>
        <translation>Choisissez une autre exécution de ce benchmark.</translation>
    </message>
    <message>
        <source>No sample of this run was scored yet.</source>
        <translation>Aucun échantillon de cette exécution n’a encore été évalué.</translation>
    </message>
    <message>
        <source>begins at, % of the answer · bars: samples</source>
        <translation>début, % de la réponse · barres&#xa0;: échantillons</translation>
    </message>
    <message>
        <source>bars: samples</source>
        <translation>barres&#xa0;: échantillons</translation>
    </message>
    <message>
        <source>right answers · number of samples</source>
        <translation>réponses justes · nombre d’échantillons</translation>
    </message>
    <message>
        <source>IoU · bars: samples</source>
        <translation>IoU · barres&#xa0;: échantillons</translation>
    </message>
    <message>
        <source>mean IoU · number of samples</source>
        <translation>IoU moyenne · nombre d’échantillons</translation>
    </message>
    <message>
        <source>IoU in this run</source>
        <translation>IoU dans cette exécution</translation>
    </message>
    <message>
        <source>IoU in the other run</source>
        <translation>IoU dans l’autre exécution</translation>
    </message>
    <message>
        <source>%1, IoU %2</source>
        <translation>%1, IoU %2</translation>
    </message>
    <message>
        <source>this run %1, other run %2</source>
        <translation>cette exécution %1, autre exécution %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n sample(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2 sur %n échantillon</numerusform>
            <numerusform>%1&#xa0;: %2 sur %n échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1; of all: %2</source>
        <translation>, %1&#xa0;; pour tous&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (asked for)</source>
        <translation>%1 (dans la requête)</translation>
    </message>
    <message>
        <source>Needs phrases of the oracle whose place in the answer is known.</source>
        <translation>Demande des groupes de l’oracle dont la place dans la réponse est connue.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>the sample&apos;s id</source>
        <translation>l’identifiant de l’échantillon</translation>
    </message>
    <message>
        <source>place in the benchmark, from 1</source>
        <translation>rang dans le benchmark, à partir de 1</translation>
    </message>
    <message>
        <source>name of the image file</source>
        <translation>nom du fichier image</translation>
    </message>
    <message>
        <source>referring expression</source>
        <translation>expression référentielle</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>objects of the expression</source>
        <translation>objets de l’expression</translation>
    </message>
    <message>
        <source>answer options</source>
        <translation>options de réponse</translation>
    </message>
    <message>
        <source>the right option</source>
        <translation>la bonne option</translation>
    </message>
    <message>
        <source>whether there is ground truth</source>
        <translation>s’il y a une vérité terrain</translation>
    </message>
    <message>
        <source>the expression fits several things</source>
        <translation>l’expression convient à plusieurs choses</translation>
    </message>
    <message>
        <source>a person corrected the sample</source>
        <translation>une personne a corrigé l’échantillon</translation>
    </message>
    <message>
        <source>notes by people</source>
        <translation>notes de personnes</translation>
    </message>
    <message>
        <source>how far the run is</source>
        <translation>avancement de l’exécution</translation>
    </message>
    <message>
        <source>why the sample failed</source>
        <translation>pourquoi l’échantillon a échoué</translation>
    </message>
    <message>
        <source>time the sample took</source>
        <translation>durée pour l’échantillon</translation>
    </message>
    <message>
        <source>the model&apos;s answer</source>
        <translation>la réponse du modèle</translation>
    </message>
    <message>
        <source>tokens of the answer</source>
        <translation>tokens de la réponse</translation>
    </message>
    <message>
        <source>noun phrases of the answer</source>
        <translation>groupes nominaux de la réponse</translation>
    </message>
    <message>
        <source>number of noun phrases</source>
        <translation>nombre de groupes nominaux</translation>
    </message>
    <message>
        <source>number of masks</source>
        <translation>nombre de masques</translation>
    </message>
    <message>
        <source>oracle&apos;s IoU minus the automatic one&apos;s</source>
        <translation>IoU de l’oracle moins celle du choix automatique</translation>
    </message>
    <message>
        <source>where the oracle&apos;s phrase begins, 0 to 1</source>
        <translation>où commence le groupe de l’oracle, de 0 à 1</translation>
    </message>
    <message>
        <source>concept of the oracle&apos;s phrase, a to f</source>
        <translation>concept du groupe de l’oracle, de a à f</translation>
    </message>
    <message>
        <source>what was odd about a choice</source>
        <translation>ce qu’un choix avait d’étrange</translation>
    </message>
    <message>
        <source>whether the answer is right</source>
        <translation>si la réponse est juste</translation>
    </message>
    <message>
        <source>verdicts by people</source>
        <translation>verdicts de personnes</translation>
    </message>
    <message>
        <source>who reviewed the sample</source>
        <translation>qui a relu l’échantillon</translation>
    </message>
    <message>
        <source>IoU of the choice of: %1</source>
        <translation>IoU du choix de&#xa0;: %1</translation>
    </message>
    <message>
        <source>noun phrase of the choice of: %1</source>
        <translation>groupe nominal du choix de&#xa0;: %1</translation>
    </message>
    <message>
        <source>masks chosen by: %1</source>
        <translation>masques choisis par&#xa0;: %1</translation>
    </message>
    <message>
        <source>why, of the choice of: %1</source>
        <translation>pourquoi, pour le choix de&#xa0;: %1</translation>
    </message>
    <message>
        <source>A condition is expected here, such as iou.oracle&gt;0.5 or a word.</source>
        <translation>Une condition est attendue ici, comme iou.oracle&gt;0.5 ou un mot.</translation>
    </message>
    <message>
        <source>A value is expected after “%1”.</source>
        <translation>Une valeur est attendue après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The name of a field is expected after “has:”.</source>
        <translation>Le nom d’un champ est attendu après «&#xa0;has:&#xa0;».</translation>
    </message>
    <message>
        <source>A regular expression between slashes is expected after “~”: /wing/ or /wing/i.</source>
        <translation>Une expression rationnelle entre barres obliques est attendue après «&#xa0;~&#xa0;»&#xa0;: /wing/ ou /wing/i.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Le guillemet fermant manque.</translation>
    </message>
    <message>
        <source>The slash that ends the regular expression is missing.</source>
        <translation>La barre oblique qui termine l’expression rationnelle manque.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Cette parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Cette parenthèse ne ferme rien.</translation>
    </message>
    <message>
        <source>A comma stands only between the values of one field.</source>
        <translation>Une virgule ne peut se trouver qu’entre les valeurs d’un même champ.</translation>
    </message>
    <message>
        <source>The regular expression cannot be used: %1.</source>
        <translation>L’expression rationnelle est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a number; expected one such as 0.5, 50% or 0.2..0.5, or a field of numbers.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre&#xa0;; attendu&#xa0;: un nombre comme 0.5, 50% ou 0.2..0.5, ou un champ numérique.</translation>
    </message>
    <message>
        <source>“%1” is a number; compare it with &lt; &gt; or =.</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre&#xa0;; comparez-le avec &lt; &gt; ou =.</translation>
    </message>
    <message>
        <source>“%1” is text; use : = or ~.</source>
        <translation>«&#xa0;%1&#xa0;» est un texte&#xa0;; utilisez&#xa0;: = ou ~.</translation>
    </message>
    <message>
        <source>The query is too long, or its brackets are too deep.</source>
        <translation>La requête est trop longue, ou ses parenthèses sont trop imbriquées.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean %2?</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;»&#xa0;; vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>the pair of questions it belongs to</source>
        <translation>la paire de questions à laquelle il appartient</translation>
    </message>
    <message>
        <source>visual pattern that is asked for</source>
        <translation>motif visuel sur lequel porte la question</translation>
    </message>
    <message>
        <source>task of the benchmark</source>
        <translation>tâche du benchmark</translation>
    </message>
    <message>
        <source>data set the image comes from</source>
        <translation>jeu de données d’où vient l’image</translation>
    </message>
    <message>
        <source>where grounding was lost, once evaluated</source>
        <translation>où le grounding s’est perdu, une fois évalué</translation>
    </message>
    <message>
        <source>IoU in the other run, of the choice of: %1</source>
        <translation>IoU dans l’autre exécution, du choix de&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SampleViews</name>
    <message>
        <source>All samples</source>
        <translation>Tous les échantillons</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non terminés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Sans cible</translation>
    </message>
    <message>
        <source>Oracle and automatic chose unlike</source>
        <translation>Oracle et automatique diffèrent</translation>
    </message>
    <message>
        <source>Automatic missed what the oracle found</source>
        <translation>L’automatique a manqué ce que l’oracle a trouvé</translation>
    </message>
    <message>
        <source>Right answer, wrong place</source>
        <translation>Bonne réponse, mauvais endroit</translation>
    </message>
    <message>
        <source>Wrong answer, right place</source>
        <translation>Mauvaise réponse, bon endroit</translation>
    </message>
</context>
<context>
    <name>SaveQuestion</name>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer ?</translation>
    </message>
</context>
<context>
    <name>TokenFigure</name>
    <message>
        <source>Attention to the image</source>
        <translation>Attention à l’image</translation>
    </message>
    <message>
        <source>How much of the token&apos;s attention goes to the image; the rest goes to the prompt and the answer so far</source>
        <translation>La part de l’attention du token qui va à l’image&#xa0;; le reste va au prompt et à la réponse jusque-là</translation>
    </message>
    <message>
        <source>Lift on the ground truth</source>
        <translation>Lift sur la vérité terrain</translation>
    </message>
    <message>
        <source>Share of the token&apos;s attention to the image that lies on the ground truth, over the share of the image that it covers: 1 (dashed) is what an even look at the image would give</source>
        <translation>Part de l’attention du token à l’image située sur la vérité terrain, divisée par la part de l’image qu’elle couvre&#xa0;: 1 (tirets) est ce que donnerait un regard uniforme sur l’image</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>The probability the model gave to this token</source>
        <translation>La probabilité que le modèle a donnée à ce token</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>Negative natural logarithm of the probability: how little the token was expected</source>
        <translation>Opposé du logarithme naturel de la probabilité&#xa0;: à quel point le token était inattendu</translation>
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
        <translation>Ouvrir un &amp;benchmark…</translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation>Ouvrir une &amp;exécution…</translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation>Ouvrir la &amp;démo</translation>
    </message>
    <message>
        <source>&amp;New Run File…</source>
        <translation>&amp;Nouveau fichier d’exécution…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy of the Run…</source>
        <translation>Enregistrer une &amp;copie de l’exécution…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Evaluate the Run</source>
        <translation>&amp;Évaluer l’exécution</translation>
    </message>
    <message>
        <source>&amp;Judge the Answers…</source>
        <translation>&amp;Juger les réponses…</translation>
    </message>
    <message>
        <source>&amp;Review Answers and Concepts</source>
        <translation>Re&amp;lire réponses et concepts</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About GroundScope</source>
        <translation>À &amp;propos de GroundScope</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>Image &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>Image &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;First Image</source>
        <translation>P&amp;remière image</translation>
    </message>
    <message>
        <source>&amp;Last Image</source>
        <translation>&amp;Dernière image</translation>
    </message>
    <message>
        <source>&amp;Go to Image…</source>
        <translation>&amp;Aller à l’image…</translation>
    </message>
    <message>
        <source>Next Unre&amp;viewed Image</source>
        <translation>Image non relue sui&amp;vante</translation>
    </message>
    <message>
        <source>Previous Unrevie&amp;wed Image</source>
        <translation>Image non relue précéden&amp;te</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Next Noun P&amp;hrase</source>
        <translation>&amp;Groupe nominal suivant</translation>
    </message>
    <message>
        <source>Previous Noun Ph&amp;rase</source>
        <translation>Groupe &amp;nominal précédent</translation>
    </message>
    <message>
        <source>Mask &amp;1</source>
        <translation>Masque &amp;1</translation>
    </message>
    <message>
        <source>Mask &amp;2</source>
        <translation>Masque &amp;2</translation>
    </message>
    <message>
        <source>Mask &amp;3</source>
        <translation>Masque &amp;3</translation>
    </message>
    <message>
        <source>&amp;Oracle&apos;s Choice</source>
        <translation>Choix de l’&amp;oracle</translation>
    </message>
    <message>
        <source>A&amp;utomatic Choice</source>
        <translation>Choix a&amp;utomatique</translation>
    </message>
    <message>
        <source>&amp;Ground Truth</source>
        <translation>&amp;Vérité terrain</translation>
    </message>
    <message>
        <source>&amp;Heat Map</source>
        <translation>&amp;Carte de chaleur</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Masque</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>&amp;Point</translation>
    </message>
    <message>
        <source>&amp;All Overlays</source>
        <translation>To&amp;utes les superpositions</translation>
    </message>
    <message>
        <source>&amp;Fit in Window</source>
        <translation>&amp;Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Actual &amp;Size</source>
        <translation>Taille r&amp;éelle</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Wheel Zooms</source>
        <translation>La mo&amp;lette zoome</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plei&amp;n écran</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>A&amp;udit</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Run &amp;This Image</source>
        <translation>Exécuter &amp;cette image</translation>
    </message>
    <message>
        <source>Run &amp;All Images</source>
        <translation>Exécuter &amp;toutes les images</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Choose &amp;Models…</source>
        <translation>Choisir les &amp;modèles…</translation>
    </message>
    <message>
        <source>Use the &amp;Demo Models</source>
        <translation>Utiliser les modèles de &amp;démo</translation>
    </message>
    <message>
        <source>&amp;Free the Models&apos; Memory</source>
        <translation>&amp;Libérer la mémoire des modèles</translation>
    </message>
    <message>
        <source>&amp;Keep Attention per Head</source>
        <translation>&amp;Garder l’attention par tête</translation>
    </message>
    <message>
        <source>Run &amp;Settings…</source>
        <translation>&amp;Paramètres d’exécution…</translation>
    </message>
    <message>
        <source>Probing &amp;1: question and options</source>
        <translation>Probing &amp;1&#xa0;: question et options</translation>
    </message>
    <message>
        <source>Probing &amp;2: identify the expression</source>
        <translation>Probing &amp;2&#xa0;: identifier l’expression</translation>
    </message>
    <message>
        <source>Probing &amp;3: answer by letter</source>
        <translation>Probing &amp;3&#xa0;: répondre par lettre</translation>
    </message>
    <message>
        <source>Probing &amp;4: write boxes</source>
        <translation>Probing &amp;4&#xa0;: écrire des boîtes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation>Ouverts &amp;récemment</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>Pa&amp;nneaux</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>Tout exécuter</translation>
    </message>
    <message>
        <source>B&amp;uild a Benchmark…</source>
        <translation>Construire un &amp;benchmark…</translation>
    </message>
    <message>
        <source>&amp;Compare Runs…</source>
        <translation>&amp;Comparer des exécutions…</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>&amp;Edit Keyboard Shortcuts…</source>
        <translation>&amp;Modifier les raccourcis clavier…</translation>
    </message>
    <message>
        <source>Next &amp;Token</source>
        <translation>&amp;Token suivant</translation>
    </message>
    <message>
        <source>Previous To&amp;ken</source>
        <translation>To&amp;ken précédent</translation>
    </message>
    <message>
        <source>Pla&amp;y or Pause the Answer</source>
        <translation>&amp;Lire ou suspendre la réponse</translation>
    </message>
    <message>
        <source>Pin for a &amp;Difference, or Take the Pin Away</source>
        <translation>Épingler pour une &amp;différence, ou désépingler</translation>
    </message>
    <message>
        <source>Which Words Look Here: &amp;Box</source>
        <translation>Quels mots regardent ici&#xa0;: &amp;boîte</translation>
    </message>
    <message>
        <source>Which Words Look Here: &amp;Polygon</source>
        <translation>Quels mots regardent ici&#xa0;: pol&amp;ygone</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>A&amp;nnoter</translation>
    </message>
    <message>
        <source>Anal&amp;yse</source>
        <translation>Anal&amp;yser</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>Wor&amp;kspace</source>
        <translation>Espace de trava&amp;il</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>&amp;Pause or Continue</source>
        <translation>&amp;Suspendre ou reprendre</translation>
    </message>
    <message>
        <source>&amp;What If…</source>
        <translation>&amp;Et si…</translation>
    </message>
    <message>
        <source>&amp;All Noun Phrases</source>
        <translation>Tous &amp;les groupes nominaux</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Figure</translation>
    </message>
    <message>
        <source>&amp;Data Check…</source>
        <translation>&amp;Vérification des données…</translation>
    </message>
    <message>
        <source>Choose &amp;Masks by the Endpoint…</source>
        <translation>C&amp;hoisir les masques par le point d’accès…</translation>
    </message>
    <message>
        <source>Which Words Look Here: Br&amp;ush</source>
        <translation>Quels mots regardent ici&#xa0;: p&amp;inceau</translation>
    </message>
    <message>
        <source>Heat &amp;Map Only</source>
        <translation>Carte de chaleur &amp;seule</translation>
    </message>
    <message>
        <source>Attend-and-Segment&apos;s &amp;Choice</source>
        <translation>Cho&amp;ix d’Attend-and-Segment</translation>
    </message>
    <message>
        <source>&amp;Bare Image While Held</source>
        <translation>Image nue (touche main&amp;tenue)</translation>
    </message>
    <message>
        <source>Re&amp;duce Motion</source>
        <translation>Réduire les ani&amp;mations</translation>
    </message>
    <message>
        <source>Next Pan&amp;el</source>
        <translation>Panneau s&amp;uivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>Panneau pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Samples to List</source>
        <translation>Échantillons &amp;vers la liste</translation>
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
        <translation>Le κ de Cohen n’est pas défini&#xa0;: les deux disent toujours la même chose</translation>
    </message>
    <message>
        <source>Agreement of two annotators</source>
        <translation>Accord entre deux annotateurs</translation>
    </message>
    <message>
        <source>First annotator</source>
        <translation>Premier annotateur</translation>
    </message>
    <message>
        <source>Second annotator</source>
        <translation>Second annotateur</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Where the annotators differ</source>
        <translation>Où les annotateurs diffèrent</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
</context>
<context>
    <name>groundscope::AlignmentDock</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Choose runs of this benchmark to see them side by side.</source>
        <translation>Choisissez des exécutions de ce benchmark pour les voir côte à côte.</translation>
    </message>
    <message>
        <source>&amp;Selector:</source>
        <translation>&amp;Sélecteur&#xa0;:</translation>
    </message>
    <message>
        <source>Selector whose choices are compared</source>
        <translation>Sélecteur dont les choix sont comparés</translation>
    </message>
    <message>
        <source>Heat map &amp;minus the first run&apos;s</source>
        <translation>Carte de chaleur &amp;moins celle de la première exécution</translation>
    </message>
    <message>
        <source>The maps of the aligned words, cell by cell, minus that of the run that is open</source>
        <translation>Les cartes des mots alignés, cellule par cellule, moins celle de l’exécution ouverte</translation>
    </message>
    <message>
        <source>&amp;Choose Runs…</source>
        <translation>&amp;Choisir des exécutions…</translation>
    </message>
    <message>
        <source>Answers of the runs, aligned piece by piece</source>
        <translation>Réponses des exécutions, alignées morceau par morceau</translation>
    </message>
    <message>
        <source>= all runs say the same here, ≠ they differ</source>
        <translation>= toutes les exécutions disent la même chose ici, ≠ elles diffèrent</translation>
    </message>
    <message>
        <source>No answers for this image</source>
        <translation>Aucune réponse pour cette image</translation>
    </message>
</context>
<context>
    <name>groundscope::AlignmentModel</name>
    <message>
        <source>nothing here</source>
        <translation>rien ici</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, diffère</translation>
    </message>
</context>
<context>
    <name>groundscope::AnalysisDesk</name>
    <message>
        <source>Run to Set Beside This One</source>
        <translation>Exécution à mettre en regard</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>Exécutions GroundScope (*.gsrun)</translation>
    </message>
</context>
<context>
    <name>groundscope::AnalysisDock</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Open a run to see how its figures are spread.</source>
        <translation>Ouvrez une exécution pour voir la répartition de ses chiffres.</translation>
    </message>
    <message>
        <source>Filled bars and discs: samples listed. Hollow ones: all. Press a bar to list its samples, drag over several for a range</source>
        <translation>Barres et disques pleins&#xa0;: échantillons listés. Vides&#xa0;: tous. Appuyez sur une barre pour lister ses échantillons, glissez sur plusieurs pour une plage</translation>
    </message>
    <message>
        <source>All Samples</source>
        <translation>Tous les échantillons</translation>
    </message>
    <message>
        <source>Take the query away</source>
        <translation>Retirer la requête</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>%1 sur %n échantillon</numerusform>
            <numerusform>%1 sur %n échantillons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::AnnotationEditor</name>
    <message>
        <source>Joins. %1</source>
        <translation>Unit. %1</translation>
    </message>
    <message>
        <source>Cuts. %1</source>
        <translation>Découpe. %1</translation>
    </message>
</context>
<context>
    <name>groundscope::AnnotationModel</name>
    <message>
        <source>Hole %1</source>
        <translation>Trou %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>Forme %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and label of a shape</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>(mask)</source>
        <translation>(masque)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n vertices, %2 square pixels</source>
        <translation>
            <numerusform>%1, %n sommet, %2 pixels carrés</numerusform>
            <numerusform>%1, %n sommets, %2 pixels carrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Vertices</source>
        <translation>Sommets</translation>
    </message>
    <message>
        <source>Area (px²)</source>
        <translation>Aire (px²)</translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerBrowser</name>
    <message>
        <source>Answer of the model</source>
        <translation>Réponse du modèle</translation>
    </message>
    <message>
        <source>Noun phrase %1: show its heat map</source>
        <translation>Groupe nominal %1&#xa0;: afficher sa carte de chaleur</translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerDock</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>Expression référentielle</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation>Réponse du modèle</translation>
    </message>
    <message>
        <source>Question and expression</source>
        <translation>Question et expression</translation>
    </message>
    <message>
        <source>Previous noun phrase</source>
        <translation>Groupe nominal précédent</translation>
    </message>
    <message>
        <source>Previous noun phrase (&lt;)</source>
        <translation>Groupe nominal précédent (&lt;)</translation>
    </message>
    <message>
        <source>Next noun phrase</source>
        <translation>Groupe nominal suivant</translation>
    </message>
    <message>
        <source>Next noun phrase (&gt;)</source>
        <translation>Groupe nominal suivant (&gt;)</translation>
    </message>
    <message>
        <source>Open a benchmark and choose a sample.</source>
        <translation>Ouvrez un benchmark et choisissez un échantillon.</translation>
    </message>
    <message>
        <source>This sample has no question.</source>
        <translation>Cet échantillon n’a pas de question.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>✓ %1 – correct, chosen by the model</source>
        <translation>✓ %1 – correcte, choisie par le modèle</translation>
    </message>
    <message>
        <source>✓ %1 – correct</source>
        <translation>✓ %1 – correcte</translation>
    </message>
    <message>
        <source>✗ %1 – chosen by the model</source>
        <translation>✗ %1 – choisie par le modèle</translation>
    </message>
    <message>
        <source>The model is answering …</source>
        <translation>Le modèle répond…</translation>
    </message>
    <message>
        <source>Answer of the model (cut at the length limit)</source>
        <translation>Réponse du modèle (coupée à la longueur limite)</translation>
    </message>
    <message>
        <source>The model answered with nothing.</source>
        <translation>Le modèle n’a rien répondu.</translation>
    </message>
    <message>
        <source>No noun phrases</source>
        <translation>Aucun groupe nominal</translation>
    </message>
    <message numerus="yes">
        <source>%n noun phrase(s)</source>
        <translation>
            <numerusform>%n groupe nominal</numerusform>
            <numerusform>%n groupes nominaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, at %3 %: %4</source>
        <translation>%1 sur %2, à %3&#xa0;%&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>groundscope::AssistController</name>
    <message>
        <source>Loading the segmenter…</source>
        <translation>Chargement du segmenteur…</translation>
    </message>
    <message>
        <source>The segmenter is busy with a run…</source>
        <translation>Le segmenteur est occupé par une exécution…</translation>
    </message>
    <message>
        <source>The segmenter is reading the image…</source>
        <translation>Le segmenteur lit l’image…</translation>
    </message>
    <message>
        <source>Segmenting…</source>
        <translation>Segmentation…</translation>
    </message>
    <message>
        <source> %1 %</source>
        <translation> %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (demo segmenter: knows synthetic scenes only)</source>
        <translation>%1 (segmenteur de démo&#xa0;: ne connaît que les scènes synthétiques)</translation>
    </message>
</context>
<context>
    <name>groundscope::AuditDesk</name>
    <message>
        <source>Every image is audited. Tell now whose mask was whose?</source>
        <translation>Toutes les images sont auditées. Révéler maintenant à qui était chaque masque&#xa0;?</translation>
    </message>
    <message>
        <source>End the Blind Audit</source>
        <translation>Terminer l’audit à l’aveugle</translation>
    </message>
    <message>
        <source>Export Verdicts</source>
        <translation>Exporter les verdicts</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>Tableaux (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::AuditPage</name>
    <message>
        <source>Referring expression</source>
        <translation>Expression référentielle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Verdict on two choices, with its reasons</source>
        <translation>Verdict sur deux choix, avec ses raisons</translation>
    </message>
    <message>
        <source>First selector</source>
        <translation>Premier sélecteur</translation>
    </message>
    <message>
        <source>Second selector</source>
        <translation>Second sélecteur</translation>
    </message>
    <message>
        <source>Why there is nothing to audit</source>
        <translation>Pourquoi il n’y a rien à auditer</translation>
    </message>
    <message>
        <source>What the blind verdicts say</source>
        <translation>Ce que disent les verdicts à l’aveugle</translation>
    </message>
    <message>
        <source>Shown once two annotators have audited images.</source>
        <translation>Affiché dès que deux annotateurs ont audité des images.</translation>
    </message>
    <message>
        <source>Alt+%1, wherever the keyboard is</source>
        <translation>Alt+%1, où que soit le clavier</translation>
    </message>
    <message>
        <source>Clear (Alt+0)</source>
        <translation>Effacer (Alt+0)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Alt+Shift+%1, or %1 while the keyboard is here</source>
        <translation>Alt+Maj+%1, ou %1 lorsque le clavier est ici</translation>
    </message>
    <message>
        <source>Note (Alt+6)</source>
        <translation>Note (Alt+6)</translation>
    </message>
    <message>
        <source>&amp;On to the next after a verdict</source>
        <translation>&amp;Passer au suivant après un verdict</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>À l’aveugle</translation>
    </message>
    <message>
        <source>Hides whose mask is whose and shuffles the sides</source>
        <translation>Masque l’origine de chaque masque et mélange les côtés</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Resume at %1</source>
        <translation>Reprendre à %1</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>Expression&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are no two choices to compare for this image.</source>
        <translation>Il n’y a pas deux choix à comparer pour cette image.</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildPanel</name>
    <message>
        <source>Referring e&amp;xpression</source>
        <translation>E&amp;xpression référentielle</translation>
    </message>
    <message>
        <source>&amp;Instances in the picture, by class</source>
        <translation>&amp;Instances de l’image, par classe</translation>
    </message>
    <message>
        <source>Instances by class: ticked ones belong to the object in question</source>
        <translation>Instances par classe&#xa0;: celles cochées appartiennent à l’objet en question</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Answer: (%1)</source>
        <translation>Réponse&#xa0;: (%1)</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>Proposed by %1: no class of this picture</source>
        <translation>Proposé par %1&#xa0;: aucune classe de cette image</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>Proposé par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is proposed yet: Ctrl+R proposes by rules.</source>
        <translation>Rien n’est encore proposé&#xa0;: Ctrl+R propose selon des règles.</translation>
    </message>
    <message>
        <source>A red box marks one object: Shift+click keeps that one of its class alone.</source>
        <translation>Une boîte rouge marque un objet&#xa0;: Maj+clic ne garde que celui-ci de sa classe.</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>instance %1</source>
        <translation>instance %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pixel(s)</source>
        <translation>
            <numerusform>%1, %n pixel</numerusform>
            <numerusform>%1, %n pixels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>aucune classe</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Pas encore examinée.</translation>
    </message>
    <message>
        <source>Nothing is kept or drawn: as it is, the object is not in the picture.</source>
        <translation>Rien n’est gardé ni tracé&#xa0;: en l’état, l’objet n’est pas dans l’image.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) kept</source>
        <translation>
            <numerusform>%n instance gardée</numerusform>
            <numerusform>%n instances gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) drawn</source>
        <translation>
            <numerusform>%n forme tracée</numerusform>
            <numerusform>%n formes tracées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::BuildQuestionModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>… begun</source>
        <translation>… commencée</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ terminée</translation>
    </message>
    <message>
        <source>∅ no object</source>
        <translation>∅ aucun objet</translation>
    </message>
    <message>
        <source>↷ later</source>
        <translation>↷ plus tard</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>groundscope::BuildWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>Draw a &amp;Polygon</source>
        <translation>Tracer un &amp;polygone</translation>
    </message>
    <message>
        <source>Draw a &amp;Rectangle</source>
        <translation>Tracer un &amp;rectangle</translation>
    </message>
    <message>
        <source>Draw an &amp;Ellipse</source>
        <translation>Tracer une &amp;ellipse</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>Pin&amp;ceau</translation>
    </message>
    <message>
        <source>Er&amp;aser</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>Build a Benchmark</source>
        <translation>Construire un benchmark</translation>
    </message>
    <message>
        <source>Build a benchmark</source>
        <translation>Construire un benchmark</translation>
    </message>
    <message>
        <source>Begin a new project (Ctrl+N) or open one (Ctrl+O).</source>
        <translation>Commencez un nouveau projet (Ctrl+N) ou ouvrez-en un (Ctrl+O).</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>&amp;Instance</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;Verdict</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>A&amp;nnotator:</source>
        <translation>A&amp;nnotateur&#xa0;:</translation>
    </message>
    <message>
        <source>Annotator: whose decisions are shown and made</source>
        <translation>Annotateur&#xa0;: celui dont les décisions sont affichées et prises</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
    <message>
        <source>Questions decided</source>
        <translation>Questions décidées</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progression du travail</translation>
    </message>
    <message>
        <source>Questions and where they stand</source>
        <translation>Questions et leur état</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Object in Question</source>
        <translation>Objet en question</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>aucune classe</translation>
    </message>
    <message numerus="yes">
        <source>question %1, %n instance(s) kept</source>
        <translation>
            <numerusform>question %1, %n instance gardée</numerusform>
            <numerusform>question %1, %n instances gardées</numerusform>
        </translation>
    </message>
    <message>
        <source>No specific object</source>
        <translation>Aucun objet précis</translation>
    </message>
    <message>
        <source>This was drawn. Ctrl+J edits drawn shapes.</source>
        <translation>Ceci a été tracé. Ctrl+J modifie les formes tracées.</translation>
    </message>
    <message>
        <source>No instance here. P draws what is missing.</source>
        <translation>Aucune instance ici. P trace ce qui manque.</translation>
    </message>
    <message>
        <source>Click keeps or drops an instance, Shift+click keeps it alone of its class, P draws what is missing.</source>
        <translation>Un clic garde ou écarte une instance, Maj+clic la garde seule de sa classe, P trace ce qui manque.</translation>
    </message>
    <message>
        <source>%1: kept. Click drops it, Shift+click keeps it alone.</source>
        <translation>%1&#xa0;: gardée. Un clic l’écarte, Maj+clic la garde seule.</translation>
    </message>
    <message>
        <source>%1: click keeps it.</source>
        <translation>%1&#xa0;: un clic la garde.</translation>
    </message>
    <message>
        <source>%v of %m decided</source>
        <translation>%v sur %m décidées</translation>
    </message>
    <message>
        <source>%v of %m decided, %1 put aside</source>
        <translation>%v sur %m décidées, %1 mises de côté</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Enregistré</translation>
    </message>
    <message>
        <source>… Saving</source>
        <translation>… Enregistrement</translation>
    </message>
    <message>
        <source>✗ Not saved</source>
        <translation>✗ Non enregistré</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Enregistrer le projet &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Propose Objects by Rules</source>
        <translation>&amp;Proposer des objets par règles</translation>
    </message>
    <message>
        <source>Propose Objects by a &amp;Model…</source>
        <translation>Proposer des objets par un &amp;modèle…</translation>
    </message>
    <message>
        <source>&amp;Compare Annotators…</source>
        <translation>&amp;Comparer les annotateurs…</translation>
    </message>
    <message>
        <source>&amp;Write Benchmark…</source>
        <translation>Écr&amp;ire le benchmark…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Next Question</source>
        <translation>Question &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Question</source>
        <translation>Question &amp;précédente</translation>
    </message>
    <message>
        <source>Next &amp;Open Question</source>
        <translation>Question &amp;ouverte suivante</translation>
    </message>
    <message>
        <source>&amp;Delete Drawn Shape</source>
        <translation>Su&amp;pprimer la forme tracée</translation>
    </message>
    <message>
        <source>Edit &amp;Expression</source>
        <translation>Modifier l’&amp;expression</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>Modifier la &amp;note</translation>
    </message>
    <message>
        <source>&amp;Keep or Drop Instance</source>
        <translation>&amp;Garder ou écarter l’instance</translation>
    </message>
    <message>
        <source>Keep It &amp;Alone of Its Class</source>
        <translation>La garder s&amp;eule de sa classe</translation>
    </message>
    <message>
        <source>&amp;Drop Its Whole Class</source>
        <translation>Écarter toute sa &amp;classe</translation>
    </message>
    <message>
        <source>&amp;Next Instance</source>
        <translation>Instance &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Instance</source>
        <translation>Instance &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Done, to the Next</source>
        <translation>&amp;Terminé, à la suivante</translation>
    </message>
    <message>
        <source>No Specific &amp;Object</source>
        <translation>Aucun &amp;objet précis</translation>
    </message>
    <message>
        <source>Put &amp;Aside</source>
        <translation>&amp;Mettre de côté</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Revenir dessus</translation>
    </message>
    <message>
        <source>&amp;Choose Instances</source>
        <translation>C&amp;hoisir des instances</translation>
    </message>
    <message>
        <source>Edit Drawn &amp;Shapes</source>
        <translation>Modifier les &amp;formes tracées</translation>
    </message>
    <message>
        <source>All questions are decided.</source>
        <translation>Toutes les questions sont décidées.</translation>
    </message>
    <message>
        <source>Write Benchmark…</source>
        <translation>Écrire le benchmark…</translation>
    </message>
    <message>
        <source>Build a Benchmark: %1</source>
        <translation>Construire un benchmark&#xa0;: %1</translation>
    </message>
    <message>
        <source>The question set has no question.</source>
        <translation>Le jeu de questions ne contient aucune question.</translation>
    </message>
    <message numerus="yes">
        <source>%n oddity(s) in the questions.</source>
        <translation>
            <numerusform>%n anomalie dans les questions.</numerusform>
            <numerusform>%n anomalies dans les questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who you are, above: the annotator&apos;s name stands with every decision.</source>
        <translation>Indiquez ci-dessus qui vous êtes&#xa0;: le nom de l’annotateur accompagne chaque décision.</translation>
    </message>
    <message>
        <source>The picture is still being read. A moment, please.</source>
        <translation>L’image est encore en cours de lecture. Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Without its picture and annotations this question cannot be decided. Put it aside (S).</source>
        <translation>Sans son image et ses annotations, cette question ne peut être décidée. Mettez-la de côté (S).</translation>
    </message>
    <message>
        <source>Write the referring expression first, or say that there is no specific object (N).</source>
        <translation>Écrivez d’abord l’expression référentielle, ou indiquez qu’il n’y a pas d’objet précis (N).</translation>
    </message>
    <message>
        <source>There is nothing left to ask %1.</source>
        <translation>Il ne reste rien à demander à %1.</translation>
    </message>
    <message>
        <source>%1 would be asked: %2.</source>
        <translation>%1 recevrait&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Each request holds one question and the classes of its picture, no picture. Address: %1</source>
        <translation>Chaque requête contient une question et les classes de son image, pas d’image. Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Proposals for %n question(s).</source>
        <translation>
            <numerusform>Propositions pour %n question.</numerusform>
            <numerusform>Propositions pour %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) no class of the picture.</source>
        <translation>
            <numerusform>%n d’entre elles ne nomme aucune classe de l’image.</numerusform>
            <numerusform>%n d’entre elles ne nomment aucune classe de l’image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have no annotations.</source>
        <translation>
            <numerusform>%n image n’a pas d’annotations.</numerusform>
            <numerusform>%n images n’ont pas d’annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n échec.</numerusform>
            <numerusform>%n échecs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) written.</source>
        <translation>
            <numerusform>%n échantillon écrit.</numerusform>
            <numerusform>%n échantillons écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left out, not decided yet.</source>
        <translation>
            <numerusform>%n question omise, pas encore décidée.</numerusform>
            <numerusform>%n questions omises, pas encore décidées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at It</source>
        <translation>Le regarder</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>Two annotators are needed: the second one enters another name above and goes through the questions.</source>
        <translation>Il faut deux annotateurs&#xa0;: le second saisit un autre nom ci-dessus et parcourt les questions.</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>The last decisions could not be saved.</source>
        <translation>Les dernières décisions n’ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>Close &amp;Without Saving</source>
        <translation>Fermer &amp;sans enregistrer</translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateDock</name>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>&amp;Heat map only</source>
        <translation>&amp;Carte de chaleur seule</translation>
    </message>
    <message>
        <source>Show the heat map without a mask (0)</source>
        <translation>Afficher la carte de chaleur sans masque (0)</translation>
    </message>
    <message>
        <source>Run this image to see its masks.</source>
        <translation>Exécutez cette image pour voir ses masques.</translation>
    </message>
    <message>
        <source>Masks of the noun phrase</source>
        <translation>Masques du groupe nominal</translation>
    </message>
    <message>
        <source>No masks were proposed for this noun phrase.</source>
        <translation>Aucun masque n’a été proposé pour ce groupe nominal.</translation>
    </message>
</context>
<context>
    <name>groundscope::CandidateModel</name>
    <message>
        <source>Predicted IoU</source>
        <translation>IoU prédite</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation>IoU prédite %1</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédite</translation>
    </message>
    <message>
        <source>True IoU</source>
        <translation>IoU réelle</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Réelle</translation>
    </message>
    <message>
        <source>%1 % of the picture</source>
        <translation>%1&#xa0;% de l’image</translation>
    </message>
    <message>
        <source>Area %1 %</source>
        <translation>Aire %1&#xa0;%</translation>
    </message>
    <message>
        <source>chosen by: %1</source>
        <translation>choisi par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mask %1 of %2 (%3)</source>
        <translation>Masque %1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>true IoU %1</source>
        <translation>IoU réelle %1</translation>
    </message>
    <message>
        <source>no ground truth to compare with</source>
        <translation>aucune vérité terrain pour comparer</translation>
    </message>
    <message>
        <source>IoU with the edited ground truth %1</source>
        <translation>IoU avec la vérité terrain modifiée %1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marqué</translation>
    </message>
    <message>
        <source>predicted IoU not known</source>
        <translation>IoU prédite inconnue</translation>
    </message>
</context>
<context>
    <name>groundscope::CanvasView</name>
    <message>
        <source>Overlays hidden while the keys are held</source>
        <translation>Superpositions masquées tant que les touches sont maintenues</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>groundscope::CheckpointRow</name>
    <message>
        <source>Multimodal language model (folder)</source>
        <translation>Modèle de langage multimodal (dossier)</translation>
    </message>
    <message>
        <source>Vision tower (folder, only when the model does not contain it)</source>
        <translation>Tour de vision (dossier, seulement si le modèle ne la contient pas)</translation>
    </message>
    <message>
        <source>Segment Anything (file or folder)</source>
        <translation>Segment Anything (fichier ou dossier)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.bin *.safetensors);;All files (*)</source>
        <translation>Poids (*.pth *.pt *.bin *.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Not needed by most checkpoints.</source>
        <translation>Inutile pour la plupart des checkpoints.</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>No known model was found here.</source>
        <translation>Aucun modèle connu n’a été trouvé ici.</translation>
    </message>
    <message>
        <source>This is %1, not what is needed here.</source>
        <translation>Ceci est %1, pas ce qu’il faut ici.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manquant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::ColorLegend</name>
    <message>
        <source>Legend of the heat map</source>
        <translation>Légende de la carte de chaleur</translation>
    </message>
    <message>
        <source>Attention from %1 to %2</source>
        <translation>Attention de %1 à %2</translation>
    </message>
    <message>
        <source>No heat map is shown</source>
        <translation>Aucune carte de chaleur affichée</translation>
    </message>
    <message>
        <source>Contour at %1</source>
        <translation>Contour à %1</translation>
    </message>
</context>
<context>
    <name>groundscope::CommandModel</name>
    <message>
        <source>%1, cannot be used now</source>
        <translation>%1, indisponible actuellement</translation>
    </message>
</context>
<context>
    <name>groundscope::CommandPalette</name>
    <message>
        <source>No command has this name.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Tapez quelques lettres d’une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Up and Down choose from the list, Enter runs the command, Escape closes.</source>
        <translation>Haut et Bas choisissent dans la liste, Entrée lance la commande, Échap ferme.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>groundscope::ComparisonModel</name>
    <message>
        <source>not in this run</source>
        <translation>pas dans cette exécution</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>masque %1</translation>
    </message>
    <message>
        <source>%1 (no such object)</source>
        <translation>%1 (objet absent)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>%1 of %2 agree (IoU %3), ground truth %4</source>
        <translation>%1 sur %2 concordent (IoU %3), vérité terrain %4</translation>
    </message>
    <message>
        <source>Ground truth in doubt</source>
        <translation>Vérité terrain douteuse</translation>
    </message>
</context>
<context>
    <name>groundscope::ComparisonWindow</name>
    <message>
        <source>Compare Runs</source>
        <translation>Comparer des exécutions</translation>
    </message>
    <message>
        <source>&amp;Selector:</source>
        <translation>&amp;Sélecteur&#xa0;:</translation>
    </message>
    <message>
        <source>Selector whose choices are compared</source>
        <translation>Sélecteur dont les choix sont comparés</translation>
    </message>
    <message>
        <source>&amp;Choose Runs…</source>
        <translation>&amp;Choisir des exécutions…</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copier en CS&amp;V</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Choose two or more runs of one benchmark.</source>
        <translation>Choisissez au moins deux exécutions d’un même benchmark.</translation>
    </message>
    <message>
        <source>Samples, with what each run chose</source>
        <translation>Échantillons, avec le choix de chaque exécution</translation>
    </message>
    <message>
        <source>Answers, aligned: = all runs say the same here, ≠ they differ</source>
        <translation>Réponses alignées&#xa0;: = toutes les exécutions disent la même chose ici, ≠ elles diffèrent</translation>
    </message>
    <message>
        <source>Answers of the chosen image, aligned piece by piece</source>
        <translation>Réponses pour l’image choisie, alignées morceau par morceau</translation>
    </message>
    <message numerus="yes">
        <source>Scoring %n run(s)…</source>
        <translation>
            <numerusform>Évaluation de %n exécution…</numerusform>
            <numerusform>Évaluation de %n exécutions…</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs choose alike on every image they share.</source>
        <translation>Ces exécutions font les mêmes choix sur toutes leurs images communes.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) shown.</source>
        <translation>
            <numerusform>%n image affichée.</numerusform>
            <numerusform>%n images affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers for this image</source>
        <translation>Aucune réponse pour cette image</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Images that are listed</source>
        <translation>Images listées</translation>
    </message>
    <message>
        <source>Where runs differ</source>
        <translation>Là où les exécutions diffèrent</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Ground truth in doubt</source>
        <translation>Vérité terrain douteuse</translation>
    </message>
    <message>
        <source>Runs chose the same mask, and it is not the ground truth&apos;s</source>
        <translation>Des exécutions ont choisi le même masque, et ce n’est pas celui de la vérité terrain</translation>
    </message>
    <message>
        <source>On no image do runs agree on a mask that is not the ground truth&apos;s.</source>
        <translation>Il n’y a aucune image où des exécutions concordent sur un masque autre que celui de la vérité terrain.</translation>
    </message>
</context>
<context>
    <name>groundscope::ConceptPage</name>
    <message>
        <source>Referring expression</source>
        <translation>Expression référentielle</translation>
    </message>
    <message>
        <source>No phrase was classified by both.</source>
        <translation>Aucun groupe n’a été classé par les deux.</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) by both, %1 alike</source>
        <translation>
            <numerusform>%n groupe par les deux, %1 identiques</numerusform>
            <numerusform>%n groupes par les deux, %1 identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>mean over letters %1</source>
        <translation>moyenne sur les lettres %1</translation>
    </message>
    <message>
        <source>Concept of the phrase</source>
        <translation>Concept du groupe</translation>
    </message>
    <message>
        <source>A to F choose a concept, Enter goes on</source>
        <translation>A à F choisissent un concept, Entrée continue</translation>
    </message>
    <message>
        <source>Phrase to classify</source>
        <translation>Groupe à classer</translation>
    </message>
    <message>
        <source>Answer with the phrase</source>
        <translation>Réponse contenant le groupe</translation>
    </message>
    <message>
        <source>Key %1; press again to take it away</source>
        <translation>Touche %1&#xa0;; une seconde pression le retire</translation>
    </message>
    <message>
        <source>Next Unclassified (Enter)</source>
        <translation>Suivant non classé (Entrée)</translation>
    </message>
    <message>
        <source>Shown once two annotators have classified phrases.</source>
        <translation>Affiché dès que deux annotateurs ont classé des groupes.</translation>
    </message>
    <message>
        <source>The oracle chose no phrase here, so there is nothing to classify.</source>
        <translation>L’oracle n’a choisi aucun groupe ici, il n’y a donc rien à classer.</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>Expression&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::DataCheckDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constatation</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Data Check</source>
        <translation>Vérification des données</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtrer les remarques</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>Remarques sur les données</translation>
    </message>
    <message>
        <source>Nothing odd was found in this benchmark.</source>
        <translation>Rien d’anormal n’a été trouvé dans ce benchmark.</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: looking at the images…</source>
        <translation>%1&#xa0;: examen des images…</translation>
    </message>
    <message>
        <source>%1: %2. Nothing of this keeps the rest from working.</source>
        <translation>%1&#xa0;: %2. Rien de cela n’empêche le reste de fonctionner.</translation>
    </message>
</context>
<context>
    <name>groundscope::DetailsDock</name>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>Groupes nominaux</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Pas encore exécuté</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Scores, times and provenance</source>
        <translation>Scores, durées et provenance</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>Tout &amp;copier</translation>
    </message>
    <message>
        <source>Copy everything shown here as text</source>
        <translation>Copier tout ce qui est affiché ici en texte</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>Durée par étape</translation>
    </message>
    <message>
        <source>no target: left out of the mean</source>
        <translation>pas de cible&#xa0;: exclu de la moyenne</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>%1, IoU %2</source>
        <translation>%1, IoU %2</translation>
    </message>
    <message>
        <source>at %1 %, best IoU %2</source>
        <translation>à %1&#xa0;%, meilleure IoU %2</translation>
    </message>
    <message>
        <source>at %1 %</source>
        <translation>à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Type de données</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Vision tower</source>
        <translation>Tour de vision</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>No models are loaded</source>
        <translation>Aucun modèle chargé</translation>
    </message>
    <message>
        <source>No run is open</source>
        <translation>Aucune exécution ouverte</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Début (UTC)</translation>
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
        <source>As published</source>
        <translation>Comme publié</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>Sélecteurs</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
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
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>groundscope::DocumentOpener</name>
    <message>
        <source>Benchmark Not Found</source>
        <translation>Benchmark introuvable</translation>
    </message>
    <message>
        <source>The images of this run are no longer where they were.</source>
        <translation>Les images de cette exécution ne sont plus à leur place.</translation>
    </message>
    <message>
        <source>%1 was made with the benchmark %2 in
%3

Show where that folder is now, or open the answers and numbers without the images.</source>
        <translation>%1 a été faite avec le benchmark %2 dans
%3

Indiquez où se trouve maintenant ce dossier, ou ouvrez les réponses et les chiffres sans les images.</translation>
    </message>
    <message>
        <source>&amp;Find the Folder…</source>
        <translation>&amp;Chercher le dossier…</translation>
    </message>
    <message>
        <source>Open &amp;Without Images</source>
        <translation>Ouvrir &amp;sans images</translation>
    </message>
    <message>
        <source>Folder of the Benchmark</source>
        <translation>Dossier du benchmark</translation>
    </message>
</context>
<context>
    <name>groundscope::EditDesk</name>
    <message>
        <source>Another program is correcting this benchmark: its corrections are shown, nothing can be changed here.</source>
        <translation>Un autre programme corrige ce benchmark&#xa0;: ses corrections sont affichées, rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Locked: another program is correcting this benchmark.</source>
        <translation>Verrouillée&#xa0;: un autre programme corrige ce benchmark.</translation>
    </message>
    <message>
        <source>Corrections: %1</source>
        <translation>Corrections&#xa0;: %1</translation>
    </message>
    <message>
        <source>Corrections are kept in %1</source>
        <translation>Les corrections sont conservées dans %1</translation>
    </message>
    <message>
        <source>○ Saving corrections…</source>
        <translation>○ Enregistrement des corrections…</translation>
    </message>
    <message>
        <source>⚠ Corrections not saved</source>
        <translation>⚠ Corrections non enregistrées</translation>
    </message>
    <message>
        <source>%1 They are kept in memory and tried again every few seconds.</source>
        <translation>%1 Elles restent en mémoire&#xa0;; un nouvel essai a lieu toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>● Corrections saved elsewhere %1</source>
        <translation>● Corrections enregistrées ailleurs %1</translation>
    </message>
    <message>
        <source>The benchmark&apos;s folder cannot be written. Corrections are kept in %1</source>
        <translation>Le dossier du benchmark n’est pas accessible en écriture. Les corrections sont conservées dans %1</translation>
    </message>
    <message>
        <source>● Corrections saved %1</source>
        <translation>● Corrections enregistrées %1</translation>
    </message>
    <message>
        <source>● Corrections saved</source>
        <translation>● Corrections enregistrées</translation>
    </message>
    <message>
        <source>No corrections</source>
        <translation>Aucune correction</translation>
    </message>
    <message>
        <source>Ground truth is locked; nothing was changed.</source>
        <translation>La vérité terrain est verrouillée&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Unlock (Ctrl+L)</source>
        <translation>Déverrouiller (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>groundscope::EndpointDialog</name>
    <message>
        <source>Chat Endpoint</source>
        <translation>Point d’accès de chat</translation>
    </message>
    <message>
        <source>Any server that speaks the OpenAI chat protocol: vLLM, the llama.cpp server, Ollama, or a hosted one. Nothing is sent before you say so.</source>
        <translation>Tout serveur parlant le protocole de chat d’OpenAI&#xa0;: vLLM, le serveur de llama.cpp, Ollama ou un service hébergé. Rien n’est envoyé sans votre accord.</translation>
    </message>
    <message>
        <source>name of the model there</source>
        <translation>nom du modèle sur ce serveur</translation>
    </message>
    <message>
        <source>&amp;Base URL:</source>
        <translation>URL de &amp;base&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Use This Endpoint</source>
        <translation>&amp;Utiliser ce point d’accès</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>only for servers that want one</source>
        <translation>seulement pour les serveurs qui en exigent une</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>&amp;Store in the Key Ring</source>
        <translation>&amp;Stocker dans le trousseau</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Removes the key of this endpoint from the key ring and from this session</source>
        <translation>Supprime la clé de ce point d’accès du trousseau et de cette session</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Clé/touche&#xa0;:</translation>
    </message>
    <message>
        <source>Which model is to answer?</source>
        <translation>Quel modèle doit répondre&#xa0;?</translation>
    </message>
    <message>
        <source>Looking for a key…</source>
        <translation>Recherche d’une clé…</translation>
    </message>
    <message>
        <source>A key is held for this session only.</source>
        <translation>Une clé n’est conservée que pour cette session.</translation>
    </message>
    <message>
        <source>A key is set in the environment (%1 or GROUNDSCOPE_API_KEY) and will be used.</source>
        <translation>Une clé est définie dans l’environnement (%1 ou GROUNDSCOPE_API_KEY) et sera utilisée.</translation>
    </message>
    <message>
        <source>A key for this endpoint is in the system key ring.</source>
        <translation>Une clé pour ce point d’accès se trouve dans le trousseau du système.</translation>
    </message>
    <message>
        <source>No key is stored. Servers on this computer usually need none.</source>
        <translation>Aucune clé n’est stockée. Les serveurs sur cet ordinateur n’en exigent généralement pas.</translation>
    </message>
    <message>
        <source>The system key ring cannot be used (%1). A key can be held for this session, or be set in the environment as %2.</source>
        <translation>Le trousseau du système est inutilisable (%1). Une clé peut être conservée pour cette session, ou définie dans l’environnement par %2.</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>Stockage de la clé…</translation>
    </message>
    <message>
        <source>The key could not be stored (%1). It is held for this session only.</source>
        <translation>La clé n’a pas pu être stockée (%1). Elle n’est conservée que pour cette session.</translation>
    </message>
    <message>
        <source>The key ring did not remove the key: %1</source>
        <translation>Le trousseau n’a pas supprimé la clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>&amp;Annuler le test</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Sends one tiny request without a picture</source>
        <translation>Envoie une toute petite requête sans image</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>✓ It answers: “%1”</source>
        <translation>✓ Il répond&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>⚠ It does not answer as it should. %1</source>
        <translation>⚠ Il ne répond pas comme prévu. %1</translation>
    </message>
</context>
<context>
    <name>groundscope::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Profile to score under</source>
        <translation>Profil d’évaluation</translation>
    </message>
    <message>
        <source>Profile to score under: a stored run can be scored again under another one</source>
        <translation>Profil d’évaluation&#xa0;: une exécution enregistrée peut être réévaluée sous un autre</translation>
    </message>
    <message>
        <source>The run&apos;s own profile</source>
        <translation>Le profil de l’exécution</translation>
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
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>&amp;All images</source>
        <translation>&amp;Toutes les images</translation>
    </message>
    <message>
        <source>Count the images without an expression too</source>
        <translation>Compter aussi les images sans expression</translation>
    </message>
    <message>
        <source>Other &amp;Probings…</source>
        <translation>Autres &amp;probings…</translation>
    </message>
    <message>
        <source>Add runs of the same model in other probings: their answers give what this run lacks</source>
        <translation>Ajouter des exécutions du même modèle avec d’autres probings&#xa0;: leurs réponses complètent ce qui manque à celle-ci</translation>
    </message>
    <message>
        <source>Copy &amp;CSV</source>
        <translation>Copier en &amp;CSV</translation>
    </message>
    <message>
        <source>Copy every figure with full precision as CSV</source>
        <translation>Copier tous les chiffres en pleine précision en CSV</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progression de l’évaluation</translation>
    </message>
    <message>
        <source>Accuracies and mean IoU of every selector</source>
        <translation>Exactitudes et IoU moyenne de chaque sélecteur</translation>
    </message>
    <message>
        <source>Where and for which concepts grounding emerges</source>
        <translation>Où et pour quels concepts le grounding émerge</translation>
    </message>
    <message>
        <source>Accuracy by pattern, task and source</source>
        <translation>Exactitude par motif, tâche et source</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Press to list the samples</source>
        <translation>Appuyer pour lister les échantillons</translation>
    </message>
    <message>
        <source>Press “Evaluate” to score the stored run. Nothing is computed by the models.</source>
        <translation>«&#xa0;Évaluer&#xa0;» note l’exécution enregistrée. Les modèles ne calculent rien.</translation>
    </message>
    <message>
        <source>Open a run, or run images, to evaluate.</source>
        <translation>Ouvrez une exécution, ou exécutez des images, pour évaluer.</translation>
    </message>
    <message>
        <source>Cancel &amp;Evaluation</source>
        <translation>Annuler l’é&amp;valuation</translation>
    </message>
    <message>
        <source>No image here: %1. Answers have to be judged or reviewed, and masks scored.</source>
        <translation>Aucune image ici&#xa0;: %1. Les réponses doivent être jugées ou relues, et les masques évalués.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s), profile %1</source>
        <translation>
            <numerusform>%n échantillon, profil %1</numerusform>
            <numerusform>%n échantillons, profil %1</numerusform>
        </translation>
    </message>
    <message>
        <source>made under %1</source>
        <translation>faites sous %1</translation>
    </message>
    <message>
        <source>as published: %1</source>
        <translation>comme publié&#xa0;: %1</translation>
    </message>
    <message>
        <source>⚠ results have come in since</source>
        <translation>⚠ des résultats sont arrivés depuis</translation>
    </message>
</context>
<context>
    <name>groundscope::FacetPanel</name>
    <message>
        <source>Values of the listed samples, with counts</source>
        <translation>Valeurs des échantillons listés, avec effectifs</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n sample(s)</source>
        <translation>
            <numerusform>%1, %2, %n échantillon</numerusform>
            <numerusform>%1, %2, %n échantillons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::FailureGrid</name>
    <message>
        <source>Selector whose masks are counted</source>
        <translation>Sélecteur dont les masques sont comptés</translation>
    </message>
    <message>
        <source>List these samples</source>
        <translation>Lister ces échantillons</translation>
    </message>
    <message>
        <source>Needs answers that were judged or answered by letter: this run has none. Add runs of the other probings, or review the answers.</source>
        <translation>Nécessite des réponses jugées ou données par lettre&#xa0;: cette exécution n’en a pas. Ajoutez des exécutions des autres probings, ou relisez les réponses.</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureContentPage</name>
    <message>
        <source>Contact sheet: a row a noun phrase</source>
        <translation>Planche-contact&#xa0;: une ligne par groupe nominal</translation>
    </message>
    <message>
        <source>Comparison: a row a sample</source>
        <translation>Comparaison&#xa0;: une ligne par échantillon</translation>
    </message>
    <message>
        <source>Heat maps of noun phrases</source>
        <translation>Cartes de chaleur des groupes nominaux</translation>
    </message>
    <message>
        <source>Gallery of the ground truth</source>
        <translation>Galerie de la vérité terrain</translation>
    </message>
    <message>
        <source>Tournament of the judge</source>
        <translation>Tournoi du juge</translation>
    </message>
    <message>
        <source>Examples: image, expression, output</source>
        <translation>Exemples&#xa0;: image, expression, sortie</translation>
    </message>
    <message>
        <source>Failures: prediction beside ground truth</source>
        <translation>Échecs&#xa0;: prédiction à côté de la vérité terrain</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Free grid</source>
        <translation>Grille libre</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Runs of the figure</source>
        <translation>Exécutions de la figure</translation>
    </message>
    <message>
        <source>Add a run of the same benchmark</source>
        <translation>Ajouter une exécution du même benchmark</translation>
    </message>
    <message>
        <source>The model&apos;s name</source>
        <translation>Le nom du modèle</translation>
    </message>
    <message>
        <source>Remove a run</source>
        <translation>Retirer une exécution</translation>
    </message>
    <message>
        <source>Move a run</source>
        <translation>Déplacer une exécution</translation>
    </message>
    <message>
        <source>⚠ %1, changed</source>
        <translation>⚠&#xa0;%1, modifiée</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Samples of the figure</source>
        <translation>Échantillons de la figure</translation>
    </message>
    <message>
        <source>Add the sample that is looked at (M)</source>
        <translation>Ajouter l’échantillon regardé (M)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>Groupes nominaux</translation>
    </message>
    <message>
        <source>Numbers of the noun phrases that are shown: 1, 3, 4</source>
        <translation>Numéros des groupes nominaux montrés&#xa0;: 1, 3, 4</translation>
    </message>
    <message>
        <source>Unmark a sample</source>
        <translation>Démarquer un échantillon</translation>
    </message>
    <message>
        <source>Move a sample</source>
        <translation>Déplacer un échantillon</translation>
    </message>
    <message>
        <source>Choices of</source>
        <translation>Choix de</translation>
    </message>
    <message>
        <source>Selectors whose choices are shown</source>
        <translation>Sélecteurs dont les choix sont montrés</translation>
    </message>
    <message>
        <source>None checked: as the template has it</source>
        <translation>Aucun coché&#xa0;: comme dans le modèle</translation>
    </message>
    <message>
        <source>Where the phrase begins</source>
        <translation>Où commence le groupe</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Concepts</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>Ce qui échoue</translation>
    </message>
    <message>
        <source>Accuracy by group</source>
        <translation>Exactitude par groupe</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Where IoU is lost</source>
        <translation>Où l’IoU se perd</translation>
    </message>
    <message>
        <source>Run against run</source>
        <translation>Exécution contre exécution</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Longueurs</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Tous les échantillons</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle de page</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Where the phrase begins, and concepts</source>
        <translation>Où commence le groupe, et concepts</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureDesk</name>
    <message>
        <source>Unmark a sample</source>
        <translation>Démarquer un échantillon</translation>
    </message>
    <message>
        <source>Mark a sample</source>
        <translation>Marquer un échantillon</translation>
    </message>
    <message>
        <source>Open a run to make figures of it.</source>
        <translation>Ouvrez une exécution pour en faire des figures.</translation>
    </message>
    <message>
        <source>The figure has no samples yet. Press M on a sample, in any workspace, to mark it for the figure.</source>
        <translation>La figure n’a pas encore d’échantillons. Appuyez sur M sur un échantillon, dans n’importe quel espace de travail, pour le marquer.</translation>
    </message>
    <message>
        <source>Mark the Current Sample</source>
        <translation>Marquer l’échantillon courant</translation>
    </message>
    <message>
        <source>Use the runs as they are now</source>
        <translation>Prendre les exécutions telles qu’elles sont</translation>
    </message>
    <message>
        <source>The figure is saved as %1.</source>
        <translation>La figure est enregistrée sous&#xa0;%1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>et %n autre fichier</numerusform>
            <numerusform>et %n autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is on the clipboard.</source>
        <translation>La page est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Nouvelle figure</translation>
    </message>
    <message>
        <source>Runs of the Figure</source>
        <translation>Exécutions de la figure</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>Exécutions GroundScope (*.gsrun)</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>Ajouter une exécution</translation>
    </message>
    <message>
        <source>Export the Figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png *.tif *.tiff)</source>
        <translation>Figures (*.pdf *.svg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Add an enlarged part</source>
        <translation>Ajouter un détail agrandi</translation>
    </message>
    <message>
        <source>The figure is still that of %1.</source>
        <translation>La figure est encore celle de %1.</translation>
    </message>
    <message>
        <source>New Figure</source>
        <translation>Nouvelle figure</translation>
    </message>
    <message>
        <source>Find the Run…</source>
        <translation>Chercher l’exécution…</translation>
    </message>
    <message>
        <source>The export is stopped. Files that were written stay, and are whole.</source>
        <translation>L’exportation est arrêtée. Les fichiers écrits restent et sont entiers.</translation>
    </message>
    <message>
        <source>Where Is %1?</source>
        <translation>Où est %1 ?</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>Chercher une exécution</translation>
    </message>
    <message>
        <source>Part of each picture</source>
        <translation>Partie de chaque image</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureDock</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>What the reader of the figure has to know</source>
        <translation>Ce que le lecteur de la figure doit savoir</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>Format de l’export</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 ppp</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy this page to the clipboard: SVG, PDF and picture</source>
        <translation>Copier cette page dans le presse-papiers&#xa0;: SVG, PDF et image</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, non enregistrée</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Co&amp;ntent</source>
        <translation>Co&amp;ntenu</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Aspec&amp;t</translation>
    </message>
    <message>
        <source>&amp;Use the Runs as They Are Now</source>
        <translation>&amp;Utiliser les exécutions telles qu’elles sont</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureFiles</name>
    <message>
        <source>GroundScope figures (*.json)</source>
        <translation>Figures GroundScope (*.json)</translation>
    </message>
    <message>
        <source>Open a Figure</source>
        <translation>Ouvrir une figure</translation>
    </message>
    <message>
        <source>Save the Figure</source>
        <translation>Enregistrer la figure</translation>
    </message>
    <message>
        <source>Figure Not Saved</source>
        <translation>Figure non enregistrée</translation>
    </message>
    <message>
        <source>The figure has changes that are not saved.</source>
        <translation>La figure a des modifications non enregistrées.</translation>
    </message>
</context>
<context>
    <name>groundscope::FigureLookPage</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>CVPR, one column (3.25 in)</source>
        <translation>CVPR, une colonne (3,25 in)</translation>
    </message>
    <message>
        <source>CVPR, both columns (6.875 in)</source>
        <translation>CVPR, deux colonnes (6,875 in)</translation>
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
        <translation>Diapositive 16:9</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the page</source>
        <translation>Comme la page</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Comme le modèle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Safe for all eyes</source>
        <translation>Sûres pour tous les yeux</translation>
    </message>
    <message>
        <source>As the paper</source>
        <translation>Comme l’article</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>Bicubique</translation>
    </message>
    <message>
        <source>None (cells)</source>
        <translation>Aucun (cellules)</translation>
    </message>
    <message>
        <source>Part of each picture</source>
        <translation>Partie de chaque image</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Part of each picture: %1</source>
        <translation>Partie de chaque image&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Made from what is shown</source>
        <translation>Fait d’après ce qui est montré</translation>
    </message>
    <message>
        <source>For readers who do not see the figure</source>
        <translation>Pour les lecteurs qui ne voient pas la figure</translation>
    </message>
    <message>
        <source>No names of people, machines, folders or files in what is exported</source>
        <translation>Aucun nom de personne, de machine, de dossier ou de fichier dans l’export</translation>
    </message>
    <message>
        <source>Most height</source>
        <translation>Hauteur maximale</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille de police</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>Pictures a row</source>
        <translation>Images par rangée</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>Pas de lettres</translation>
    </message>
    <message>
        <source>Words as outlines (no fonts in the file)</source>
        <translation>Mots en contours (pas de polices dans le fichier)</translation>
    </message>
    <message>
        <source>Hatched masks</source>
        <translation>Masques hachurés</translation>
    </message>
    <message>
        <source>Fill of masks</source>
        <translation>Remplissage des masques</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Clip at percentile</source>
        <translation>Écrêter au centile</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Contour at</source>
        <translation>Contour à</translation>
    </message>
    <message>
        <source>One range for all heat maps</source>
        <translation>Une plage pour toutes les cartes de chaleur</translation>
    </message>
    <message>
        <source>Whole Picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Ce que l’on voit</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymiser</translation>
    </message>
</context>
<context>
    <name>groundscope::FigurePanelsPage</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Vérité terrain</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Errors (TP, FP, FN)</source>
        <translation>Erreurs (TP, FP, FN)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of the figure</source>
        <translation>Colonnes de la figure</translation>
    </message>
    <message>
        <source>By the choice</source>
        <translation>Selon le choix</translation>
    </message>
    <message>
        <source>The row&apos;s</source>
        <translation>Celui de la ligne</translation>
    </message>
    <message>
        <source>Made from what is shown</source>
        <translation>Fait d’après ce qui est montré</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>Retirer une colonne</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>Déplacer une colonne</translation>
    </message>
    <message>
        <source>Enlarged parts</source>
        <translation>Détails agrandis</translation>
    </message>
    <message>
        <source>Enlarged parts of the figure</source>
        <translation>Détails agrandis de la figure</translation>
    </message>
    <message>
        <source>Add an enlarged part, or drag over a panel of the page with Shift held</source>
        <translation>Ajouter un détail agrandi, ou glisser sur un panneau de la page avec Maj enfoncée</translation>
    </message>
    <message>
        <source>Panel %1, %2 times</source>
        <translation>Panneau&#xa0;%1,&#xa0;%2 fois</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Add an enlarged part</source>
        <translation>Ajouter un détail agrandi</translation>
    </message>
    <message>
        <source>Remove an enlarged part</source>
        <translation>Retirer un détail agrandi</translation>
    </message>
    <message>
        <source>Move an enlarged part</source>
        <translation>Déplacer un détail agrandi</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution %1</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>Choice of</source>
        <translation>Choix de</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Comme le modèle</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>Groupe nominal</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Coin</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Grossissement</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
</context>
<context>
    <name>groundscope::FigurePreview</name>
    <message>
        <source>The figure is being drawn</source>
        <translation>La figure est en cours de dessin</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Zoom arrière (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Zoom avant (Ctrl++)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Whole page (F)</source>
        <translation>Page entière (F)</translation>
    </message>
    <message>
        <source>100 %: as large as on paper</source>
        <translation>100&#xa0;%&#xa0;: aussi grand que sur papier</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vu par</translation>
    </message>
    <message>
        <source>How the page looks to readers who see fewer colours. The export is not changed</source>
        <translation>Comment la page apparaît aux lecteurs qui voient moins de couleurs. L’export n’est pas changé</translation>
    </message>
    <message>
        <source>Seen with all colours</source>
        <translation>Vu avec toutes les couleurs</translation>
    </message>
    <message>
        <source>Seen without red (protan)</source>
        <translation>Vu sans rouge (protan)</translation>
    </message>
    <message>
        <source>Seen without green (deutan)</source>
        <translation>Vu sans vert (deutan)</translation>
    </message>
    <message>
        <source>Seen without blue (tritan)</source>
        <translation>Vu sans bleu (tritan)</translation>
    </message>
    <message>
        <source>Printed in grey</source>
        <translation>Imprimé en gris</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Aucune page</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Enlarge a part: drag over a picture</source>
        <translation>Agrandir une partie : faites glisser sur une image</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Show only a part of each picture: drag over one</source>
        <translation>Ne montrer qu’une partie de chaque image : faites glisser sur l’une</translation>
    </message>
    <message>
        <source>Ctrl+Shift</source>
        <translation>Ctrl+Maj</translation>
    </message>
</context>
<context>
    <name>groundscope::GroundTruthDock</name>
    <message>
        <source>Ground Truth</source>
        <translation>Vérité terrain</translation>
    </message>
    <message>
        <source>Pages of the ground truth</source>
        <translation>Pages de la vérité terrain</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>your name or initials</source>
        <translation>votre nom ou vos initiales</translation>
    </message>
    <message>
        <source>Who corrects</source>
        <translation>Qui corrige</translation>
    </message>
    <message>
        <source>why, for example: outline too wide</source>
        <translation>pourquoi, par exemple&#xa0;: contour trop large</translation>
    </message>
    <message>
        <source>Reason of the corrections</source>
        <translation>Raison des corrections</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;Par&#xa0;:</translation>
    </message>
    <message>
        <source>Reas&amp;on:</source>
        <translation>Rais&amp;on&#xa0;:</translation>
    </message>
    <message>
        <source>Corrections, newest first. Enter makes one the newest that stands.</source>
        <translation>Corrections, la plus récente d’abord. Entrée fait de l’une la plus récente qui vaut.</translation>
    </message>
    <message>
        <source>Double click: take back everything after this correction, or do it again</source>
        <translation>Double clic&#xa0;: annuler tout ce qui suit cette correction, ou le refaire</translation>
    </message>
    <message>
        <source>Of &amp;all images</source>
        <translation>De &amp;toutes les images</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Unlock the ground truth</source>
        <translation>Déverrouiller la vérité terrain</translation>
    </message>
    <message>
        <source>Lock the ground truth</source>
        <translation>Verrouiller la vérité terrain</translation>
    </message>
    <message>
        <source>%1 (Ctrl+L)</source>
        <translation>%1 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Locked: nothing can be changed by accident.</source>
        <translation>Verrouillée&#xa0;: rien ne peut être modifié par accident.</translation>
    </message>
    <message>
        <source>Unlocked: what you draw and type is kept.</source>
        <translation>Déverrouillée&#xa0;: ce que vous tracez et saisissez est conservé.</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadModel</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Layer %1, head %2: %3</source>
        <translation>Couche %1, tête %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>Tête %1</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadsDesk</name>
    <message>
        <source>This run kept no single heads, only their average.</source>
        <translation>Cette exécution n’a pas conservé les têtes une à une, seulement leur moyenne.</translation>
    </message>
    <message>
        <source>Here the layers and heads appear, once this image was run with its heads kept.</source>
        <translation>Les couches et les têtes apparaissent ici, une fois cette image exécutée en conservant ses têtes.</translation>
    </message>
    <message>
        <source>Reading the heads…</source>
        <translation>Lecture des têtes…</translation>
    </message>
    <message>
        <source>The heads of this run cannot be read. %1 %2</source>
        <translation>Les têtes de cette exécution ne peuvent pas être lues. %1 %2</translation>
    </message>
    <message>
        <source>Choose a noun phrase or a token.</source>
        <translation>Choisissez un groupe nominal ou un token.</translation>
    </message>
    <message>
        <source>IoU of the mask at each head&apos;s peak for “%1”</source>
        <translation>IoU du masque au pic de chaque tête pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Colours need a segmenter: choose one under Run &gt; Choose Models (Ctrl+M).</source>
        <translation>Les couleurs nécessitent un segmenteur&#xa0;: choisissez-en un sous Exécution &gt; Choisir les modèles (Ctrl+M).</translation>
    </message>
</context>
<context>
    <name>groundscope::HeadsDock</name>
    <message>
        <source>Keep Heads and Run This Image Again</source>
        <translation>Garder les têtes et réexécuter cette image</translation>
    </message>
    <message>
        <source>Layers and heads</source>
        <translation>Couches et têtes</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
    <message>
        <source>All Heads</source>
        <translation>Toutes les têtes</translation>
    </message>
    <message>
        <source>Back to the average over all layers and heads, as published</source>
        <translation>Revenir à la moyenne de toutes les couches et têtes, comme publié</translation>
    </message>
    <message>
        <source>Legend of the IoU</source>
        <translation>Légende de l’IoU</translation>
    </message>
    <message>
        <source>Peaks of the heads</source>
        <translation>Pics des têtes</translation>
    </message>
    <message>
        <source>all heads</source>
        <translation>toutes les têtes</translation>
    </message>
    <message>
        <source>layer %1, head %2</source>
        <translation>couche %1, tête %2</translation>
    </message>
    <message>
        <source>%1 heads of layer %2</source>
        <translation>%1 têtes de la couche %2</translation>
    </message>
    <message>
        <source>%1 heads of %2 layers</source>
        <translation>%1 têtes de %2 couches</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>Meilleure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Averaged: %1</source>
        <translation>En moyenne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::HeatSource</name>
    <message>
        <source>token %1: “%2”</source>
        <translation>token %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No map of %1</source>
        <translation>Aucune carte de %1</translation>
    </message>
    <message>
        <source>Map of %1, minus %2</source>
        <translation>Carte de %1, moins %2</translation>
    </message>
    <message>
        <source>Map of %1</source>
        <translation>Carte de %1</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>minus the image prior</source>
        <translation>moins l’a priori d’image</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>This answer was stored without its attention.</source>
        <translation>Cette réponse a été enregistrée sans son attention.</translation>
    </message>
    <message numerus="yes">
        <source>Reading the image prior: %1 of %n image(s)</source>
        <translation>
            <numerusform>Lecture de l’a priori d’image : %1 sur %n image</numerusform>
            <numerusform>Lecture de l’a priori d’image : %1 sur %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the image prior…</source>
        <translation>Lecture de l’a priori d’image…</translation>
    </message>
    <message>
        <source>The image prior could not be read.</source>
        <translation>L’a priori d’image n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>No image prior: no other image of this run has attention of this grid.</source>
        <translation>Pas d’a priori d’image : aucune autre image de cette exécution n’a d’attention sur cette grille.</translation>
    </message>
    <message numerus="yes">
        <source>Image prior: the mean over %n other image(s)</source>
        <translation>
            <numerusform>A priori d’image : moyenne de %n autre image</numerusform>
            <numerusform>A priori d’image : moyenne de %n autres images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::HistoryModel</name>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Too old to be undone: the memory for undo is full.</source>
        <translation>Trop ancienne pour être annulée&#xa0;: la mémoire d’annulation est pleine.</translation>
    </message>
</context>
<context>
    <name>groundscope::JobsDesk</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 images sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>on the CPU</source>
        <translation>sur le processeur (CPU)</translation>
    </message>
    <message>
        <source>in bfloat16</source>
        <translation>en bfloat16</translation>
    </message>
    <message>
        <source>one model in memory at a time</source>
        <translation>un seul modèle en mémoire à la fois</translation>
    </message>
    <message>
        <source>The models take about %1, and %2 are free: they work %3.</source>
        <translation>Les modèles occupent environ %1, et %2 sont libres&#xa0;; mode de calcul&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There was not enough memory for the models as chosen: they work %1.</source>
        <translation>La mémoire ne suffisait pas pour les modèles tels que choisis&#xa0;; mode de calcul&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The next run takes about %1: weights %2, computing %3, attention %4.</source>
        <translation>La prochaine exécution occupe environ %1&#xa0;: poids %2, calcul %3, attention %4.</translation>
    </message>
    <message>
        <source>This is memory of the graphics card.</source>
        <translation>Il s’agit de la mémoire de la carte graphique.</translation>
    </message>
    <message>
        <source>Only %1 are free: a smaller plan will be used.</source>
        <translation>Seuls %1 sont libres&#xa0;: un plan plus économe sera utilisé.</translation>
    </message>
    <message>
        <source>Memory ran out: from now on one model is in memory at a time. Results stay the same.</source>
        <translation>La mémoire s’est épuisée&#xa0;: désormais, un seul modèle est en mémoire à la fois. Les résultats restent les mêmes.</translation>
    </message>
    <message>
        <source>Memory ran out: fewer prompts are segmented at once. Results stay the same.</source>
        <translation>La mémoire s’est épuisée&#xa0;: moins de prompts sont segmentés à la fois. Les résultats restent les mêmes.</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>Chargement des modèles…</translation>
    </message>
    <message>
        <source>Choose Models…</source>
        <translation>Choisir les modèles…</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>Image %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Image %1: finished in %2</source>
        <translation>Image %1&#xa0;: terminée en %2</translation>
    </message>
</context>
<context>
    <name>groundscope::JobsDock</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progression du travail</translation>
    </message>
    <message>
        <source>Stop the job; what is done is kept (Ctrl+.)</source>
        <translation>Arrêter le travail&#xa0;; ce qui est fait est conservé (Ctrl+.)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>Errors of the job</source>
        <translation>Erreurs du travail</translation>
    </message>
    <message>
        <source>Press Enter or double-click to show the sample; unfold a line for the details</source>
        <translation>Entrée ou un double clic affiche l’échantillon&#xa0;; dépliez une ligne pour les détails</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>Arrêt en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Aucun travail en cours.</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Aucune erreur</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Runs that wait, run or have ended</source>
        <translation>Exécutions en attente, en cours ou terminées</translation>
    </message>
    <message>
        <source>Cancel &amp;This One</source>
        <translation>Annuler &amp;ce travail</translation>
    </message>
    <message>
        <source>&amp;Run This One Again</source>
        <translation>&amp;Réexécuter ce travail</translation>
    </message>
    <message>
        <source>Log of the jobs</source>
        <translation>Journal des travaux</translation>
    </message>
    <message>
        <source>What the models do is written here, line by line.</source>
        <translation>Ce que font les modèles s’inscrit ici, ligne par ligne.</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Mémoire utilisée</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>R&amp;eprendre</translation>
    </message>
    <message>
        <source>Go on with the samples that are left</source>
        <translation>Continuer avec les échantillons restants</translation>
    </message>
    <message>
        <source>Stop for now; the sample that runs goes on from its last finished stage</source>
        <translation>Arrêter pour l’instant&#xa0;; l’échantillon en cours reprendra à sa dernière étape terminée</translation>
    </message>
    <message>
        <source>Memory: %1 of %2</source>
        <translation>Mémoire&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Pages of the jobs</source>
        <translation>Pages des travaux</translation>
    </message>
</context>
<context>
    <name>groundscope::JudgePage</name>
    <message>
        <source>the loaded language model (no network)</source>
        <translation>le modèle de langage chargé (sans réseau)</translation>
    </message>
    <message>
        <source>a chat endpoint</source>
        <translation>un point d’accès de chat</translation>
    </message>
    <message>
        <source>threes, then a final (paper)</source>
        <translation>par trois, puis une finale (article)</translation>
    </message>
    <message>
        <source>all at once (published scripts)</source>
        <translation>tous à la fois (scripts publiés)</translation>
    </message>
    <message>
        <source>groups of twelve (demo)</source>
        <translation>groupes de douze (démo)</translation>
    </message>
    <message>
        <source>Ask &amp;first whether the object is in the image</source>
        <translation>Demander d’a&amp;bord si l’objet est dans l’image</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>&amp;Judge:</source>
        <translation>&amp;Juge&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Endpoint:</source>
        <translation>Point d’a&amp;ccès&#xa0;:</translation>
    </message>
    <message>
        <source>Masks are &amp;shown:</source>
        <translation>Affichage des ma&amp;sques&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>&amp;Température&#xa0;:</translation>
    </message>
    <message>
        <source>Ask again in other &amp;orders:</source>
        <translation>Redemander dans d’autres &amp;ordres&#xa0;:</translation>
    </message>
    <message>
        <source>How often; shows how much the choice depends on the order of the pictures.</source>
        <translation>Nombre de fois&#xa0;; montre à quel point le choix dépend de l’ordre des images.</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>Conf&amp;igurer…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>groundscope::JudgingDialog</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>aucune image</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answered from memory, without sending</source>
        <translation>
            <numerusform>%n de plus répondue de mémoire, sans envoi</numerusform>
            <numerusform>%n de plus répondues de mémoire, sans envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to ask.</source>
        <translation>Il ne reste rien à demander.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no masks yet.</source>
        <translation>
            <numerusform>%n image n’a pas encore de masques.</numerusform>
            <numerusform>%n images n’ont pas encore de masques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no answer to judge.</source>
        <translation>
            <numerusform>%n image n’a pas de réponse à juger.</numerusform>
            <numerusform>%n images n’ont pas de réponse à juger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each question holds the expression and pictures with one mask each. Choices are stored in the run with every prompt and reply.</source>
        <translation>Chaque requête contient l’expression et des images avec un masque chacune. Les choix sont enregistrés dans l’exécution avec chaque prompt et chaque réponse.</translation>
    </message>
    <message>
        <source>Each question holds the question, the right answer and the model&apos;s answer. Verdicts are stored in the run with the judge&apos;s name.</source>
        <translation>Chaque requête contient la question, la bonne réponse et celle du modèle. Les verdicts sont enregistrés dans l’exécution avec le nom du juge.</translation>
    </message>
    <message numerus="yes">
        <source>Masks chosen for %n image(s).</source>
        <translation>
            <numerusform>Masques choisis pour %n image.</numerusform>
            <numerusform>Masques choisis pour %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) judged, %1 right.</source>
        <translation>
            <numerusform>%n réponse jugée, %1 justes.</numerusform>
            <numerusform>%n réponses jugées, %1 justes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 choices are marked as odd.</source>
        <translation>%1 choix sont marqués comme étranges.</translation>
    </message>
    <message>
        <source>%1 replies were neither yes nor no and count as wrong.</source>
        <translation>%1 réponses du juge n’étaient ni oui ni non et comptent comme fausses.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 n’ont pas pu être soumises.</translation>
    </message>
    <message>
        <source>Ask the Judge</source>
        <translation>Interroger le juge</translation>
    </message>
    <message>
        <source>Answers to probing 1: question and options</source>
        <translation>Réponses au probing 1&#xa0;: question et options</translation>
    </message>
    <message>
        <source>Answers to probing 2: identify the expression</source>
        <translation>Réponses au probing 2&#xa0;: identifier l’expression</translation>
    </message>
    <message>
        <source>Answers to probing 3: by letter</source>
        <translation>Réponses au probing 3&#xa0;: par lettre</translation>
    </message>
    <message>
        <source>Masks: the automatic choice</source>
        <translation>Masques&#xa0;: le choix automatique</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>À propos &amp;de&#xa0;:</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>Conf&amp;igurer…</translation>
    </message>
    <message>
        <source>Endpoint:</source>
        <translation>Point d’accès&#xa0;:</translation>
    </message>
    <message>
        <source>Progress of judging</source>
        <translation>Progression du jugement</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Set up an endpoint first. Nothing is sent before you have seen how much it would be.</source>
        <translation>Configurez d’abord un point d’accès. Rien n’est envoyé avant que vous ayez vu ce que cela représente.</translation>
    </message>
    <message>
        <source>Counting what would be sent…</source>
        <translation>Décompte de ce qui serait envoyé…</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <translation>Seraient envoyées à %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n Request(s)</source>
        <translation>
            <numerusform>Envoyer %n requête</numerusform>
            <numerusform>Envoyer %n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take from Memory</source>
        <translation>&amp;Prendre de la mémoire</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Stopped. What is done is in the run&apos;s file; it goes on from there.</source>
        <translation>Arrêté. Ce qui est fait est dans le fichier de l’exécution&#xa0;; la suite part de là.</translation>
    </message>
</context>
<context>
    <name>groundscope::LabelKeeper</name>
    <message>
        <source>The demo&apos;s recorded run is kept as it is. Save a copy of it (Ctrl+Shift+S) and open that to review it.</source>
        <translation>L’exécution enregistrée de la démo reste telle quelle. Enregistrez-en une copie (Ctrl+Maj+S) et ouvrez-la pour la relire.</translation>
    </message>
</context>
<context>
    <name>groundscope::LaneDesk</name>
    <message>
        <source>The answer has no noun phrase, so there is nothing to segment.</source>
        <translation>La réponse ne contient aucun groupe nominal, il n’y a donc rien à segmenter.</translation>
    </message>
    <message>
        <source>Run this image to see its noun phrases.</source>
        <translation>Exécutez cette image pour voir ses groupes nominaux.</translation>
    </message>
</context>
<context>
    <name>groundscope::LaneDock</name>
    <message>
        <source>Phrases</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Run this image to see its noun phrases.</source>
        <translation>Exécutez cette image pour voir ses groupes nominaux.</translation>
    </message>
    <message>
        <source>Noun phrases of the answer, with their masks</source>
        <translation>Groupes nominaux de la réponse, avec leurs masques</translation>
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
        <translation>Masque %1 de «&#xa0;%2&#xa0;» (%3)</translation>
    </message>
    <message>
        <source>predicted IoU %1</source>
        <translation>IoU prédite %1</translation>
    </message>
    <message>
        <source>true IoU %1</source>
        <translation>IoU réelle %1</translation>
    </message>
    <message>
        <source>no ground truth to compare with</source>
        <translation>aucune vérité terrain pour comparer</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>choix de&#xa0;: %1</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>aucun masque</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>“%1”: %2 to %3 of the answer</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: de %2 à %3 de la réponse</translation>
    </message>
    <message>
        <source>The noun phrase, and where it lies in the answer</source>
        <translation>Le groupe nominal, et où il se trouve dans la réponse</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>Groupe nominal</translation>
    </message>
    <message>
        <source>Where in the answer the noun phrase begins</source>
        <translation>Où le groupe nominal commence dans la réponse</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>What it speaks of, guessed by rules; a person&apos;s label is given in Review</source>
        <translation>Ce dont il parle, deviné par des règles&#xa0;; l’étiquette d’une personne se donne dans Relecture</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>The pixel that the segmenter was asked about</source>
        <translation>Le pixel sur lequel le segmenteur a été interrogé</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Predicted (P) and true (T) IoU; letters mark the selectors that chose the mask</source>
        <translation>IoU prédite (P) et réelle (R)&#xa0;; des lettres signalent les sélecteurs qui ont choisi le masque</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>Masque %1</translation>
    </message>
    <message>
        <source>predicted IoU not known</source>
        <translation>IoU prédite inconnue</translation>
    </message>
</context>
<context>
    <name>groundscope::LayersDock</name>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Masque</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>&amp;Point</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Afficher l’image</translation>
    </message>
    <message>
        <source>Opacity of the picture</source>
        <translation>Opacité de l’image</translation>
    </message>
    <message>
        <source>&amp;Ground truth</source>
        <translation>&amp;Vérité terrain</translation>
    </message>
    <message>
        <source>Show the ground truth: blue, dashed outline (G)</source>
        <translation>Afficher la vérité terrain&#xa0;: contour bleu en tirets (G)</translation>
    </message>
    <message>
        <source>Opacity of the ground truth&apos;s fill</source>
        <translation>Opacité du remplissage de la vérité terrain</translation>
    </message>
    <message>
        <source>Show the chosen mask: vermillion, solid outline; the oracle&apos;s choice has a double line (V)</source>
        <translation>Afficher le masque choisi&#xa0;: contour vermillon continu&#xa0;; le choix de l’oracle a un double trait (V)</translation>
    </message>
    <message>
        <source>Opacity of the mask&apos;s fill</source>
        <translation>Opacité du remplissage du masque</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Carte de chaleur</translation>
    </message>
    <message>
        <source>Show the noun phrase&apos;s heat map (H; hold Shift+H for the bare picture)</source>
        <translation>Afficher la carte de chaleur du groupe nominal (H&#xa0;; maintenir Maj+H pour l’image nue)</translation>
    </message>
    <message>
        <source>Opacity of the heat map (Alt+wheel on the picture)</source>
        <translation>Opacité de la carte de chaleur (Alt+molette sur l’image)</translation>
    </message>
    <message>
        <source>Show the point of highest attention: yellow with a black ring (Shift+P)</source>
        <translation>Afficher le point d’attention maximale&#xa0;: jaune cerclé de noir (Maj+P)</translation>
    </message>
    <message>
        <source>Opacity of the point</source>
        <translation>Opacité du point</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Colours from the lowest to the highest attention</source>
        <translation>Couleurs de l’attention la plus faible à la plus forte</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>Bicubique</translation>
    </message>
    <message>
        <source>Nearest (image tokens)</source>
        <translation>Plus proche voisin (tokens d’image)</translation>
    </message>
    <message>
        <source>How values are drawn between the centres of the image tokens</source>
        <translation>Comment les valeurs sont dessinées entre les centres des tokens d’image</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Co&amp;uleurs&#xa0;:</translation>
    </message>
    <message>
        <source>I&amp;nterpolation:</source>
        <translation>I&amp;nterpolation&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Fade weak attention</source>
        <translation>&amp;Estomper l’attention faible</translation>
    </message>
    <message>
        <source>The weaker the attention, the more of the picture shows through</source>
        <translation>Plus l’attention est faible, plus l’image transparaît</translation>
    </message>
    <message>
        <source>Minus the answer&apos;s mean</source>
        <translation>Moins la moyenne de la réponse</translation>
    </message>
    <message>
        <source>Attention minus its mean over the whole answer: what this token or phrase looks at more than the others. The points are found on it</source>
        <translation>L’attention moins sa moyenne sur toute la réponse&#xa0;: ce que ce token ou ce groupe regarde plus que les autres. Les points sont cherchés dessus</translation>
    </message>
    <message>
        <source>Attention as the model had it</source>
        <translation>L’attention telle que le modèle l’avait</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank of each image token among all, 0 to 1: shows weak structure too</source>
        <translation>Rang de chaque token d’image parmi tous, de 0 à 1&#xa0;: montre aussi les structures faibles</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>Ce que représentent les couleurs</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>V&amp;aleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Attention sinks are image tokens that are hot whatever is said. Without them the peak may lie elsewhere</source>
        <translation>Les puits d’attention sont des tokens d’image chauds quoi qu’il soit dit. Sans eux, le pic peut se trouver ailleurs</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The colours end at this percentile of the values, so that one hot token hides no other</source>
        <translation>Les couleurs s’arrêtent à ce percentile des valeurs, afin qu’un token chaud n’en cache aucun autre</translation>
    </message>
    <message>
        <source>&amp;Percentile:</source>
        <translation>Pe&amp;rcentile&#xa0;:</translation>
    </message>
    <message>
        <source>Below 1 weak attention stands out, above 1 strong attention does</source>
        <translation>Au-dessous de 1, l’attention faible ressort&#xa0;; au-dessus de 1, l’attention forte</translation>
    </message>
    <message>
        <source>Ga&amp;mma:</source>
        <translation>&amp;Gamma&#xa0;:</translation>
    </message>
    <message>
        <source>Con&amp;tour at:</source>
        <translation>Con&amp;tour à&#xa0;:</translation>
    </message>
    <message>
        <source>A line around what is above this share of the largest value</source>
        <translation>Une ligne autour de ce qui dépasse cette part de la valeur maximale</translation>
    </message>
    <message>
        <source>Contour at this share of the largest value</source>
        <translation>Contour à cette part de la valeur maximale</translation>
    </message>
    <message numerus="yes">
        <source>Ignore attention &amp;sinks (%n)</source>
        <translation>
            <numerusform>Ignorer le puit&amp;s d’attention (%n)</numerusform>
            <numerusform>Ignorer les puit&amp;s d’attention (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore attention &amp;sinks</source>
        <translation>Ignorer les puit&amp;s d’attention</translation>
    </message>
    <message>
        <source>Minus the image prior</source>
        <translation>Moins l’a priori d’image</translation>
    </message>
    <message>
        <source>Attention minus its mean over the other images of the run: what is due to this image and not to a place the model always looks at</source>
        <translation>Attention moins sa moyenne sur les autres images de l’exécution : ce qui tient à cette image et non à un endroit que le modèle regarde toujours</translation>
    </message>
    <message>
        <source>Images read for the image prior</source>
        <translation>Images lues pour l’a priori d’image</translation>
    </message>
    <message>
        <source>Stop reading; what was read is kept</source>
        <translation>Arrêter la lecture ; ce qui est lu est gardé</translation>
    </message>
</context>
<context>
    <name>groundscope::LiveScores</name>
    <message>
        <source>mask %1</source>
        <translation>masque %1</translation>
    </message>
    <message>
        <source>mask %1 of “%2”</source>
        <translation>masque %1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>united masks %1</source>
        <translation>masques unis %1</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>aucun masque</translation>
    </message>
    <message>
        <source>%1 (IoU %2)</source>
        <translation>%1 (IoU %2)</translation>
    </message>
    <message>
        <source>Warning: %1 flips from %2 to %3</source>
        <translation>Avertissement&#xa0;: %1 bascule de %2 à %3</translation>
    </message>
    <message>
        <source>%1: %2, IoU %3</source>
        <translation>%1&#xa0;: %2, IoU %3</translation>
    </message>
    <message>
        <source>%1: %2, IoU %3 → %4</source>
        <translation>%1&#xa0;: %2, IoU %3 → %4</translation>
    </message>
</context>
<context>
    <name>groundscope::MainWindow</name>
    <message>
        <source>%1 chose no mask for this image.</source>
        <translation>%1 n’a choisi aucun masque pour cette image.</translation>
    </message>
    <message>
        <source>Open a Benchmark</source>
        <translation>Ouvrir un benchmark</translation>
    </message>
    <message>
        <source>Open a Run</source>
        <translation>Ouvrir une exécution</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>Exécutions GroundScope (*.gsrun)</translation>
    </message>
    <message>
        <source>There are no pictures and no annotations here, only results.</source>
        <translation>Il n’y a ici ni images ni annotations, seulement des résultats.</translation>
    </message>
    <message>
        <source>%1 – GroundScope</source>
        <translation>%1 – GroundScope</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>New Run File</source>
        <translation>Nouveau fichier d’exécution</translation>
    </message>
    <message>
        <source>The next run goes into %1.</source>
        <translation>La prochaine exécution ira dans %1.</translation>
    </message>
    <message>
        <source>Save a Copy of the Run</source>
        <translation>Enregistrer une copie de l’exécution</translation>
    </message>
    <message>
        <source>The run was copied to %1.</source>
        <translation>L’exécution a été copiée dans %1.</translation>
    </message>
    <message>
        <source>Go to Image</source>
        <translation>Aller à l’image</translation>
    </message>
    <message>
        <source>Number in the list, or name:</source>
        <translation>Numéro dans la liste, ou nom&#xa0;:</translation>
    </message>
    <message>
        <source>There is no image %1 here.</source>
        <translation>Il n’y a pas d’image %1 ici.</translation>
    </message>
    <message>
        <source>About GroundScope</source>
        <translation>À propos de GroundScope</translation>
    </message>
    <message>
        <source>See when and where multimodal language models ground what they say.</source>
        <translation>Voir quand et où les modèles de langage multimodaux ancrent ce qu’ils disent.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Tout s’exécute sur cet ordinateur&#xa0;; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Runs of the Other Probings</source>
        <translation>Exécutions des autres probings</translation>
    </message>
    <message>
        <source>Runs to Compare</source>
        <translation>Exécutions à comparer</translation>
    </message>
    <message>
        <source>The demo&apos;s recorded run is kept as it is. Save a copy of it and open that to have it judged.</source>
        <translation>L’exécution enregistrée de la démo reste telle quelle. Enregistrez-en une copie et ouvrez-la pour la faire juger.</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>%1 of %2 images finished</source>
        <translation>%1 images terminées sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: %1. What is finished is saved.</source>
        <translation>Annulé&#xa0;: %1. Ce qui est terminé est enregistré.</translation>
    </message>
    <message>
        <source>Not run yet. Press %1 to ask the model about this image.</source>
        <translation>Pas encore exécutée. Appuyez sur %1 pour interroger le modèle sur cette image.</translation>
    </message>
    <message>
        <source>No models are chosen. Press %1 to choose them; until then images and ground truth can be looked at.</source>
        <translation>Aucun modèle n’est choisi. Appuyez sur %1 pour en choisir&#xa0;; d’ici là, les images et la vérité terrain peuvent être consultées.</translation>
    </message>
    <message>
        <source>Every image of this run is finished already.</source>
        <translation>Toutes les images de cette exécution sont déjà terminées.</translation>
    </message>
    <message>
        <source>Run All Again into a New File</source>
        <translation>Tout réexécuter dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langage</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>Segmenteur</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>Exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>The recorded run is kept as it is. New results go into a copy.</source>
        <translation>L’exécution enregistrée reste telle quelle. Les nouveaux résultats vont dans une copie.</translation>
    </message>
    <message>
        <source>A new run was begun: its settings or models differ from those of the open one.</source>
        <translation>Une nouvelle exécution a été commencée&#xa0;: ses paramètres ou modèles diffèrent de ceux de l’exécution ouverte.</translation>
    </message>
    <message>
        <source>Back to the Other Run</source>
        <translation>Revenir à l’autre exécution</translation>
    </message>
    <message>
        <source>Show What Failed</source>
        <translation>Afficher les échecs</translation>
    </message>
    <message>
        <source>Automatic choices are missing: the chat endpoint has not been asked yet.</source>
        <translation>Les choix automatiques manquent&#xa0;: le point d’accès de chat n’a pas encore été interrogé.</translation>
    </message>
    <message>
        <source>Ask the Judge…</source>
        <translation>Interroger le juge…</translation>
    </message>
    <message>
        <source>Choose Models…</source>
        <translation>Choisir les modèles…</translation>
    </message>
    <message numerus="yes">
        <source>From the next run on, attention is kept for every head: about %1 on disk for each image with an answer of %n token(s).</source>
        <translation>
            <numerusform>Dès la prochaine exécution, l’attention est conservée pour chaque tête&#xa0;: environ %1 sur disque pour chaque image avec une réponse de %n token.</numerusform>
            <numerusform>Dès la prochaine exécution, l’attention est conservée pour chaque tête&#xa0;: environ %1 sur disque pour chaque image avec une réponse de %n tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next run on, attention is kept for every head. How much disk space that takes is shown once the models are loaded; a 7B model takes about 150 MB for each image.</source>
        <translation>Dès la prochaine exécution, l’attention est conservée pour chaque tête. L’espace disque nécessaire est affiché une fois les modèles chargés&#xa0;; un modèle 7B demande environ 150 Mo par image.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Espace de travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>The language changes at the next start, because models are running.</source>
        <translation>La langue change au prochain démarrage, car des modèles sont en cours d’exécution.</translation>
    </message>
    <message>
        <source>probing %1 · %2</source>
        <translation>probing %1 · %2</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, probing %2: %3</source>
        <translation>%1, probing %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>groundscope::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>groundscope::ModelDialog</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Use the &amp;Demo Models</source>
        <translation>Utiliser les modèles de &amp;démo</translation>
    </message>
    <message>
        <source>Choose Models</source>
        <translation>Choisir les modèles</translation>
    </message>
    <message>
        <source>Point to checkpoints as they are published: LLaVA-1.5 (its own or the Hugging Face layout) and Segment Anything. They are read as they are and run on this computer.</source>
        <translation>Indiquez des checkpoints tels qu’ils sont publiés&#xa0;: LLaVA-1.5 (format d’origine ou Hugging Face) et Segment Anything. Ils sont lus tels quels et s’exécutent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Appareil&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Number format:</source>
        <translation>&amp;Format numérique&#xa0;:</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>Utilisé&#xa0;:</translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation>Mémoire&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Use These Models</source>
        <translation>&amp;Utiliser ces modèles</translation>
    </message>
    <message>
        <source>The models could not be loaded. %1
%2</source>
        <translation>Les modèles n’ont pas pu être chargés. %1
%2</translation>
    </message>
    <message>
        <source>This checkpoint does not contain its vision tower: choose its folder too.</source>
        <translation>Ce checkpoint ne contient pas sa tour de vision&#xa0;: choisissez aussi son dossier.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>The weights take %1 on the graphics card.</source>
        <translation>Les poids occupent %1 sur la carte graphique.</translation>
    </message>
    <message>
        <source>The weights take %1; %2 are free.</source>
        <translation>Les poids occupent %1&#xa0;; %2 sont libres.</translation>
    </message>
    <message>
        <source>The weights take %1, but only %2 are free: loading will fail or be very slow. Try bfloat16, int8 or a smaller model.</source>
        <translation>Les poids occupent %1, mais seuls %2 sont libres&#xa0;: le chargement échouera ou sera très lent. Essayez bfloat16, int8 ou un modèle plus petit.</translation>
    </message>
</context>
<context>
    <name>groundscope::MoveList</name>
    <message>
        <source>Drag a row, or press Alt+Up or Alt+Down, to move it</source>
        <translation>Glissez une ligne, ou appuyez sur Alt+Haut ou Alt+Bas, pour la déplacer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>groundscope::NewBuildDialog</name>
    <message>
        <source>Benchmarks to build (*.gsbuild)</source>
        <translation>Benchmarks à construire (*.gsbuild)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 alike, kappa %3</source>
        <translation>%1 identiques sur %2, kappa %3</translation>
    </message>
    <message>
        <source>%1 of %2 alike, kappa cannot be told</source>
        <translation>%1 identiques sur %2, kappa indéterminable</translation>
    </message>
    <message>
        <source>New Benchmark to Build</source>
        <translation>Nouveau benchmark à construire</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>MMVP&apos;s CSV, CV-Bench&apos;s JSONL, or a CSV with image and question</source>
        <translation>CSV de MMVP, JSONL de CV-Bench, ou un CSV avec image et question</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>folder; the questions name pictures in it or below</source>
        <translation>dossier&#xa0;; les questions nomment des images qui s’y trouvent, même plus bas</translation>
    </message>
    <message>
        <source>COCO &amp;instances</source>
        <translation>I&amp;nstances COCO</translation>
    </message>
    <message>
        <source>instances or panoptic JSON; may stay empty</source>
        <translation>JSON d’instances ou panoptique&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Label pictures</source>
        <translation>Images d’é&amp;tiquettes</translation>
    </message>
    <message>
        <source>folder of PNGs as in ADEChallengeData2016; may stay empty</source>
        <translation>dossier de PNG comme dans ADEChallengeData2016&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Their &amp;class list</source>
        <translation>Leur liste de c&amp;lasses</translation>
    </message>
    <message>
        <source>objectInfo150.txt; empty: looked for beside them</source>
        <translation>objectInfo150.txt&#xa0;; vide&#xa0;: cherché à côté d’elles</translation>
    </message>
    <message>
        <source>Project &amp;file</source>
        <translation>&amp;Fichier du projet</translation>
    </message>
    <message>
        <source>a new file; all decisions go into it</source>
        <translation>un nouveau fichier&#xa0;; toutes les décisions y vont</translation>
    </message>
    <message>
        <source>Propose &amp;objects by rules at once</source>
        <translation>Proposer aussitôt des &amp;objets par règles</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;réer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Compare Annotators</source>
        <translation>Comparer les annotateurs</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>&amp;Premier</translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation>&amp;Second</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Decided by both</source>
        <translation>Décidées par les deux</translation>
    </message>
    <message>
        <source>Only by %1, only by %2</source>
        <translation>Seulement par %1, seulement par %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done or no specific object</source>
        <translation>Terminé ou aucun objet précis</translation>
    </message>
    <message>
        <source>Instances kept or dropped</source>
        <translation>Instances gardées ou écartées</translation>
    </message>
    <message>
        <source>Same expression</source>
        <translation>Même expression</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Mean IoU of the masks</source>
        <translation>IoU moyenne des masques</translation>
    </message>
    <message>
        <source>Where the two differ</source>
        <translation>Où les deux diffèrent</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>expression</translation>
    </message>
    <message>
        <source>Agreement of %1 and %2</source>
        <translation>Accord de %1 et %2</translation>
    </message>
    <message>
        <source>The two differ nowhere.</source>
        <translation>Les deux ne diffèrent nulle part.</translation>
    </message>
    <message>
        <source>Where they differ; Enter or a double click brings the question up:</source>
        <translation>Où ils diffèrent&#xa0;; Entrée ou un double clic affiche la question&#xa0;:</translation>
    </message>
</context>
<context>
    <name>groundscope::PageCanvas</name>
    <message>
        <source>Page of the figure</source>
        <translation>Page de la figure</translation>
    </message>
    <message>
        <source>Ctrl and the wheel zoom, dragging pans, Page Up and Page Down turn pages</source>
        <translation>Ctrl et la molette zooment, glisser déplace, Page préc. et Page suiv. tournent les pages</translation>
    </message>
</context>
<context>
    <name>groundscope::PairDesk</name>
    <message>
        <source>This question is about one object. Pairs are shown for questions about two.</source>
        <translation>Cette question porte sur un seul objet. Les paires sont affichées pour les questions sur deux objets.</translation>
    </message>
    <message>
        <source>No masks yet. Run this image (F5), or open a run.</source>
        <translation>Pas encore de masques. Exécutez cette image (F5), ou ouvrez une exécution.</translation>
    </message>
    <message>
        <source>Nothing is annotated here: there is no ground truth to compare pairs with.</source>
        <translation>Rien n’est annoté ici&#xa0;: il n’y a pas de vérité terrain à laquelle comparer des paires.</translation>
    </message>
</context>
<context>
    <name>groundscope::PairDock</name>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>The two objects, and the best pair</source>
        <translation>Les deux objets, et la meilleure paire</translation>
    </message>
    <message>
        <source>The pair that is chosen</source>
        <translation>La paire choisie</translation>
    </message>
    <message>
        <source>The pair on the picture</source>
        <translation>La paire sur l’image</translation>
    </message>
    <message>
        <source>Shown for questions about two objects.</source>
        <translation>Affiché pour les questions sur deux objets.</translation>
    </message>
    <message>
        <source>Masks for the first object by masks for the second; IoU of both together</source>
        <translation>Masques du premier objet par masques du second&#xa0;; IoU des deux ensemble</translation>
    </message>
    <message>
        <source>%1 with %2: IoU %3</source>
        <translation>%1 avec %2&#xa0;: IoU %3</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>choix de&#xa0;: %1</translation>
    </message>
    <message>
        <source>the best of all</source>
        <translation>la meilleure de toutes</translation>
    </message>
    <message>
        <source>Rows: %1 · columns: %2</source>
        <translation>Lignes&#xa0;: %1 · colonnes&#xa0;: %2</translation>
    </message>
    <message>
        <source>★ best %1</source>
        <translation>★ meilleure %1</translation>
    </message>
</context>
<context>
    <name>groundscope::PatchDesk</name>
    <message>
        <source>Export Corrections as a Patch</source>
        <translation>Exporter les corrections en patch</translation>
    </message>
    <message>
        <source>Patches (*.gspatch)</source>
        <translation>Patchs (*.gspatch)</translation>
    </message>
    <message>
        <source>Folder for the Corrected Files</source>
        <translation>Dossier pour les fichiers corrigés</translation>
    </message>
    <message>
        <source>Apply a Patch</source>
        <translation>Appliquer un patch</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n fichier écrit</numerusform>
            <numerusform>%n fichiers écrits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::PatchDialog</name>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Apply a Patch</source>
        <translation>Appliquer un patch</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Patch</translation>
    </message>
    <message>
        <source>%1
This patch was made for another benchmark, “%2”. Look at every correction.</source>
        <translation>%1
Ce patch a été fait pour un autre benchmark, «&#xa0;%2&#xa0;». Examinez chaque correction.</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Ce qui est choisi</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Take &amp;Theirs in All Conflicts</source>
        <translation>Prendre les &amp;leurs dans tous les conflits</translation>
    </message>
    <message>
        <source>&amp;Keep Ours in All Conflicts</source>
        <translation>&amp;Garder les nôtres dans tous les conflits</translation>
    </message>
    <message>
        <source>Corrections of the patch; Space takes one or leaves it</source>
        <translation>Corrections du patch&#xa0;; Espace en prend une ou la laisse</translation>
    </message>
    <message>
        <source>The chosen correction</source>
        <translation>La correction choisie</translation>
    </message>
    <message>
        <source>%1
  when they began: %2
  here: %3
  theirs: %4</source>
        <translation>%1
  quand ils ont commencé&#xa0;: %2
  ici&#xa0;: %3
  la leur&#xa0;: %4</translation>
    </message>
    <message>
        <source>Shapes
  here: %1
  with the patch: %2</source>
        <translation>Formes
  ici&#xa0;: %1
  avec le patch&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s)</source>
        <translation>
            <numerusform>%n s’applique</numerusform>
            <numerusform>%n s’appliquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so already</source>
        <translation>
            <numerusform>%n déjà ainsi</numerusform>
            <numerusform>%n déjà ainsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of images that are not here</source>
        <translation>
            <numerusform>%n pour une image absente ici</numerusform>
            <numerusform>%n pour des images absentes ici</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Chosen: %3.</source>
        <translation>%1&#xa0;: %2. Choisi&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n</source>
        <translation>
            <numerusform>&amp;Appliquer %n</numerusform>
            <numerusform>&amp;Appliquer %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::PatchModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Fits, though this image had other values before</source>
        <translation>S’applique, bien que cette image ait eu d’autres valeurs avant</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>S’applique</translation>
    </message>
    <message>
        <source>Conflict: replaces what is here</source>
        <translation>Conflit&#xa0;: remplace ce qui est ici</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Déjà ainsi</translation>
    </message>
    <message>
        <source>No such image here</source>
        <translation>Pas d’image de ce nom ici</translation>
    </message>
    <message>
        <source>Take for image</source>
        <translation>Prendre pour l’image</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>groundscope::PatchView</name>
    <message>
        <source>Shapes here and with the patch</source>
        <translation>Formes ici et avec le patch</translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>%n forme</numerusform>
            <numerusform>%n formes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 vertices, %3 px²</source>
        <translation>%1, %2 sommets, %3 px²</translation>
    </message>
    <message>
        <source>Here: %1. With the patch: %2.</source>
        <translation>Ici&#xa0;: %1. Avec le patch&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>With the patch</source>
        <translation>Avec le patch</translation>
    </message>
</context>
<context>
    <name>groundscope::PhraseDesk</name>
    <message>
        <source>Here the noun phrases of the answer appear, once this image was run.</source>
        <translation>Les groupes nominaux de la réponse apparaissent ici, une fois cette image exécutée.</translation>
    </message>
    <message>
        <source>noun phrases by hand</source>
        <translation>groupes nominaux à la main</translation>
    </message>
    <message>
        <source>Asking the segmenter for masks…</source>
        <translation>Demande de masques au segmenteur…</translation>
    </message>
    <message>
        <source>%1 noun phrases (the run: %2)</source>
        <translation>%1 groupes nominaux (l’exécution&#xa0;: %2)</translation>
    </message>
    <message>
        <source>, oracle IoU %1 (the run: %2)</source>
        <translation>, IoU de l’oracle %1 (l’exécution&#xa0;: %2)</translation>
    </message>
</context>
<context>
    <name>groundscope::PhraseDock</name>
    <message>
        <source>%1: IoU %2, SAM predicts %3</source>
        <translation>%1&#xa0;: IoU %2, SAM prédit %3</translation>
    </message>
    <message>
        <source>Answer: mark the words of a noun phrase</source>
        <translation>Réponse&#xa0;: marquez les mots d’un groupe nominal</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>The chosen noun phrase becomes the words marked in the answer</source>
        <translation>Le groupe nominal choisi devient les mots marqués dans la réponse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The words marked in the answer become a noun phrase (Insert)</source>
        <translation>Les mots marqués dans la réponse deviennent un groupe nominal (Inser)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>The chosen noun phrase is split where the text cursor is</source>
        <translation>Le groupe nominal choisi est scindé à l’emplacement du curseur de texte</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>The chosen noun phrases become one, with all between them</source>
        <translation>Les groupes nominaux choisis n’en font plus qu’un, avec tout ce qui les sépare</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The chosen noun phrases are taken away (Delete)</source>
        <translation>Les groupes nominaux choisis sont retirés (Suppr)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last change of the noun phrases (Ctrl+Z here)</source>
        <translation>Annuler la dernière modification des groupes nominaux (Ctrl+Z ici)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z here)</source>
        <translation>Refaire (Ctrl+Maj+Z ici)</translation>
    </message>
    <message>
        <source>The Run&apos;s Phrases</source>
        <translation>Groupes de l’exécution</translation>
    </message>
    <message>
        <source>Back to the noun phrases of the run; Undo brings yours again</source>
        <translation>Revenir aux groupes nominaux de l’exécution&#xa0;; Annuler ramène les vôtres</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>Groupes nominaux</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>Groupe nominal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Where the phrase begins in the answer</source>
        <translation>Où le groupe commence dans la réponse</translation>
    </message>
    <message>
        <source>True IoU of the three masks; without ground truth what SAM predicts</source>
        <translation>IoU réelle des trois masques&#xa0;; sans vérité terrain, celle que SAM prédit</translation>
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
        <translation>oui</translation>
    </message>
    <message>
        <source>Phrase Editor</source>
        <translation>Éditeur de groupes</translation>
    </message>
</context>
<context>
    <name>groundscope::PlotPanel</name>
    <message>
        <source>Values of: %1</source>
        <translation>Valeurs de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values as a table</source>
        <translation>Valeurs en tableau</translation>
    </message>
    <message>
        <source>Show the values of this plot as a table</source>
        <translation>Afficher les valeurs de ce graphique dans un tableau</translation>
    </message>
    <message>
        <source>Group of samples</source>
        <translation>Groupe d’échantillons</translation>
    </message>
    <message>
        <source>Selector whose masks are counted</source>
        <translation>Sélecteur dont les masques sont comptés</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Set another run of this benchmark beside this one</source>
        <translation>Mettre une autre exécution de ce benchmark en regard de celle-ci</translation>
    </message>
    <message>
        <source>Other Run…</source>
        <translation>Autre exécution…</translation>
    </message>
</context>
<context>
    <name>groundscope::PlotView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>groundscope::PointDesk</name>
    <message>
        <source>Open a run to try other points for SAM.</source>
        <translation>Ouvrez une exécution pour essayer d’autres points pour SAM.</translation>
    </message>
    <message>
        <source>There is no noun phrase with a heat map yet: run this image (F5) first.</source>
        <translation>Il n’y a pas encore de groupe nominal avec une carte de chaleur&#xa0;: exécutez d’abord cette image (F5).</translation>
    </message>
    <message>
        <source>There is no segmenter to ask. Choose one under Run &gt; Choose Models (Ctrl+M); for the demo&apos;s images the demo models serve.</source>
        <translation>Il n’y a pas de segmenteur à interroger. Choisissez-en un sous Exécution &gt; Choisir les modèles (Ctrl+M)&#xa0;; pour les images de la démo, les modèles de démo suffisent.</translation>
    </message>
    <message>
        <source>The run&apos;s point</source>
        <translation>Le point de l’exécution</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>1st maximum</source>
        <translation>1er maximum</translation>
    </message>
    <message>
        <source>2nd maximum</source>
        <translation>2e maximum</translation>
    </message>
    <message>
        <source>3rd maximum</source>
        <translation>3e maximum</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1er</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2e</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3e</translation>
    </message>
    <message>
        <source>Random point %1</source>
        <translation>Point aléatoire %1</translation>
    </message>
    <message>
        <source>random %1</source>
        <translation>aléatoire %1</translation>
    </message>
    <message>
        <source>point at %1, %2</source>
        <translation>point en %1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>: point at %1, %2</source>
        <translation>&#xa0;: point en %1, %2</translation>
    </message>
    <message>
        <source>The demo&apos;s segmenter answers: it knows synthetic scenes only.</source>
        <translation>Le segmenteur de la démo répond&#xa0;: il ne connaît que les scènes synthétiques.</translation>
    </message>
</context>
<context>
    <name>groundscope::PointLabDock</name>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>State of the point laboratory</source>
        <translation>État du laboratoire de points</translation>
    </message>
    <message>
        <source>Back to the Run&apos;s Point</source>
        <translation>Revenir au point de l’exécution</translation>
    </message>
    <message>
        <source>Places for the point</source>
        <translation>Endroits pour le point</translation>
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
        <translation>IoU du meilleur des trois masques avec la vérité terrain</translation>
    </message>
    <message>
        <source>Largest IoU that SAM predicts for the three masks</source>
        <translation>Plus grande IoU que SAM prédit pour les trois masques</translation>
    </message>
    <message>
        <source>Random points for comparison</source>
        <translation>Points aléatoires pour comparaison</translation>
    </message>
    <message>
        <source>Legend of the IoU</source>
        <translation>Légende de l’IoU</translation>
    </message>
    <message>
        <source>Points of the grid</source>
        <translation>Points de la grille</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>x, y of a pixel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 points; best %3</source>
        <translation>%1 points sur %2&#xa0;; meilleur %3</translation>
    </message>
    <message>
        <source>; here %1</source>
        <translation>&#xa0;; ici %1</translation>
    </message>
</context>
<context>
    <name>groundscope::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <translation>Complétions de la requête</translation>
    </message>
</context>
<context>
    <name>groundscope::QueryPane</name>
    <message>
        <source>Words, or iou.oracle&gt;0.5</source>
        <translation>Mots, ou iou.oracle&gt;0.5</translation>
    </message>
    <message>
        <source>Query for samples</source>
        <translation>Requête d’échantillons</translation>
    </message>
    <message>
        <source>Words are looked for in id, expression, question and tags. Fields: iou.auto&lt;0.5 and pattern:color and phrase~/wing/ (Ctrl+F; Ctrl+Space shows what may follow)</source>
        <translation>Les mots sont cherchés dans l’identifiant, l’expression, la question et les tags. Champs&#xa0;: iou.auto&lt;0.5 and pattern:color and phrase~/wing/ (Ctrl+F&#xa0;; Ctrl+Espace montre la suite possible)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Views of the samples</source>
        <translation>Vues des échantillons</translation>
    </message>
    <message>
        <source>Ready-made and saved queries</source>
        <translation>Requêtes prédéfinies et enregistrées</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facettes</translation>
    </message>
    <message>
        <source>Show facets</source>
        <translation>Afficher les facettes</translation>
    </message>
    <message>
        <source>How often each value occurs; tick one to narrow the list</source>
        <translation>Fréquence de chaque valeur&#xa0;; cochez-en une pour restreindre la liste</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>Ordre des échantillons</translation>
    </message>
    <message>
        <source>Order; samples without the value come last</source>
        <translation>Ordre&#xa0;; les échantillons sans valeur viennent en dernier</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Plus grand d’abord</translation>
    </message>
    <message>
        <source>Results read for queries</source>
        <translation>Résultats lus pour les requêtes</translation>
    </message>
    <message>
        <source>Reading results: %p %</source>
        <translation>Lecture des résultats&#xa0;: %p&#xa0;%</translation>
    </message>
    <message>
        <source>Stop reading results</source>
        <translation>Arrêter la lecture des résultats</translation>
    </message>
    <message>
        <source>Stop reading results: queries know what was read so far</source>
        <translation>Arrêter la lecture des résultats&#xa0;: les requêtes connaissent ce qui a été lu jusque-là</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Save This View…</source>
        <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>&amp;Remove a View</source>
        <translation>&amp;Supprimer une vue</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Given order</source>
        <translation>Ordre donné</translation>
    </message>
</context>
<context>
    <name>groundscope::RegionDesk</name>
    <message>
        <source>Lift on the region</source>
        <translation>Lift sur la région</translation>
    </message>
    <message>
        <source>Share of the token&apos;s attention to the image that lies in the marked region, over the share of the image that it covers: 1 (dashed) is what an even look would give</source>
        <translation>Part de l’attention du token à l’image située dans la région marquée, divisée par la part de l’image qu’elle couvre&#xa0;: 1 (tirets) est ce que donnerait un regard uniforme</translation>
    </message>
    <message>
        <source>This part of the picture was not seen by the model.</source>
        <translation>Cette partie de l’image n’a pas été vue par le modèle.</translation>
    </message>
    <message>
        <source>This answer was stored without its attention.</source>
        <translation>Cette réponse a été enregistrée sans son attention.</translation>
    </message>
    <message>
        <source>Mark a part of the picture to see which words look there.</source>
        <translation>Marquez une partie de l’image pour voir quels mots la regardent.</translation>
    </message>
</context>
<context>
    <name>groundscope::RegionDock</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Noun phrases</source>
        <translation>Groupes nominaux</translation>
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
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Mark a part of the picture to see which words look there.</source>
        <translation>Marquez une partie de l’image pour voir quels mots la regardent.</translation>
    </message>
    <message>
        <source>Mark a box</source>
        <translation>Marquer une boîte</translation>
    </message>
    <message>
        <source>Which words look here: mark a box (Y)</source>
        <translation>Quels mots regardent ici&#xa0;: marquer une boîte (Y)</translation>
    </message>
    <message>
        <source>Mark by brush</source>
        <translation>Marquer au pinceau</translation>
    </message>
    <message>
        <source>Which words look here: mark by brush (Shift+Y); hold Shift to add to it</source>
        <translation>Quels mots regardent ici&#xa0;: marquer au pinceau (Maj+Y)&#xa0;; maintenir Maj pour ajouter</translation>
    </message>
    <message>
        <source>Mark a polygon</source>
        <translation>Marquer un polygone</translation>
    </message>
    <message>
        <source>Which words look here: mark a polygon (Alt+Y)</source>
        <translation>Quels mots regardent ici&#xa0;: marquer un polygone (Alt+Y)</translation>
    </message>
    <message>
        <source>Clear the region</source>
        <translation>Effacer la région</translation>
    </message>
    <message>
        <source>Clear the region (Esc)</source>
        <translation>Effacer la région (Échap)</translation>
    </message>
    <message>
        <source>Phrases and tokens that look at the region</source>
        <translation>Groupes et tokens qui regardent la région</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
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
        <translation>La part de l’attention des mots à l’image située dans la région</translation>
    </message>
    <message>
        <source>Share over the region&apos;s part of the image: 1 is what an even look would give</source>
        <translation>Part divisée par la part de l’image que couvre la région&#xa0;: 1 est ce que donnerait un regard uniforme</translation>
    </message>
    <message>
        <source>How many standard deviations the share is above the mean of all tokens</source>
        <translation>Nombre d’écarts-types dont la part dépasse la moyenne de tous les tokens</translation>
    </message>
    <message>
        <source>%1 of the image</source>
        <translation>%1 de l’image</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>groundscope::ReviewDock</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation>Pages de la relecture</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Concepts</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>A&amp;nnotator:</source>
        <translation>A&amp;nnotateur&#xa0;:</translation>
    </message>
    <message>
        <source>your name or initials</source>
        <translation>votre nom ou vos initiales</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>⚠ Enter your name first: it is stored with every label.</source>
        <translation>⚠ Saisissez d’abord votre nom&#xa0;: il est enregistré avec chaque étiquette.</translation>
    </message>
    <message>
        <source>Previous unreviewed image</source>
        <translation>Image non relue précédente</translation>
    </message>
    <message>
        <source>Previous unreviewed image (Ctrl+Shift+A)</source>
        <translation>Image non relue précédente (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>Next unreviewed image</source>
        <translation>Image non relue suivante</translation>
    </message>
    <message>
        <source>Next unreviewed image (Ctrl+Shift+D)</source>
        <translation>Image non relue suivante (Ctrl+Maj+D)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Rien à relire</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 relues sur %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>⚠ Not saved. %1</source>
        <translation>⚠ Non enregistré. %1</translation>
    </message>
</context>
<context>
    <name>groundscope::RunPage</name>
    <message>
        <source>1: question and options</source>
        <translation>1&#xa0;: question et options</translation>
    </message>
    <message>
        <source>2: identify the expression</source>
        <translation>2&#xa0;: identifier l’expression</translation>
    </message>
    <message>
        <source>3: answer by letter</source>
        <translation>3&#xa0;: répondre par lettre</translation>
    </message>
    <message>
        <source>4: write boxes (baseline)</source>
        <translation>4&#xa0;: écrire des boîtes (référence)</translation>
    </message>
    <message>
        <source>Clean: every defect corrected</source>
        <translation>Clean&#xa0;: tous les défauts corrigés</translation>
    </message>
    <message>
        <source>Paper: as the paper describes</source>
        <translation>Paper&#xa0;: comme décrit dans l’article</translation>
    </message>
    <message>
        <source>Reference: as the published scripts do</source>
        <translation>Reference&#xa0;: comme les scripts publiés</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>P&amp;robing:</source>
        <translation>P&amp;robing&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>&amp;Profil&#xa0;:</translation>
    </message>
    <message>
        <source>Sets switches, attention rows, temperature and judge as the profile has them.</source>
        <translation>Règle commutateurs, lignes d’attention, température et juge comme dans le profil.</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>&amp;Température&#xa0;:</translation>
    </message>
    <message>
        <source>0 takes the likeliest word each time.</source>
        <translation>0 prend chaque fois le mot le plus probable.</translation>
    </message>
    <message>
        <source>&amp;Longest answer:</source>
        <translation>Réponse la plus &amp;longue&#xa0;:</translation>
    </message>
    <message>
        <source>looks at the ground truth</source>
        <translation>regarde la vérité terrain</translation>
    </message>
    <message>
        <source>asks a judge</source>
        <translation>interroge un juge</translation>
    </message>
    <message>
        <source>&amp;Selectors:</source>
        <translation>&amp;Sélecteurs&#xa0;:</translation>
    </message>
    <message>
        <source>k-th pixel of the enlarged map (as published)</source>
        <translation>k-ième pixel de la carte agrandie (comme publié)</translation>
    </message>
    <message>
        <source>k-th peak of the map</source>
        <translation>k-ième pic de la carte</translation>
    </message>
    <message>
        <source>random point of the image</source>
        <translation>point aléatoire de l’image</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Point &amp;for the masks:</source>
        <translation>Point pour les &amp;masques&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;k:</source>
        <translation>&amp;k&#xa0;:</translation>
    </message>
    <message>
        <source>See&amp;d of random points:</source>
        <translation>&amp;Graine des points aléatoires&#xa0;:</translation>
    </message>
    <message>
        <source>Several &amp;instances:</source>
        <translation>Plusieurs &amp;instances&#xa0;:</translation>
    </message>
    <message>
        <source>Asks for masks at up to this many peaks of a phrase&apos;s map and unites them.</source>
        <translation>Demande des masques en au plus ce nombre de pics de la carte d’un groupe et les unit.</translation>
    </message>
</context>
<context>
    <name>groundscope::RunSettingsDialog</name>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>Run Settings</source>
        <translation>Paramètres d’exécution</translation>
    </message>
    <message>
        <source>S&amp;witches</source>
        <translation>&amp;Commutateurs</translation>
    </message>
    <message>
        <source>Si&amp;milarity</source>
        <translation>Si&amp;milarité</translation>
    </message>
    <message>
        <source>Jud&amp;ge</source>
        <translation>&amp;Juge</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>&amp;Use These Settings</source>
        <translation>&amp;Utiliser ces paramètres</translation>
    </message>
    <message>
        <source>&amp;Defaults of the Profile</source>
        <translation>&amp;Défauts du profil</translation>
    </message>
    <message>
        <source>Probing %1, %2</source>
        <translation>Probing %1, %2</translation>
    </message>
    <message>
        <source>The open run was made with other settings (%1). Results with these settings go into a new file; a run never mixes them.</source>
        <translation>L’exécution ouverte a été faite avec d’autres paramètres (%1). Les résultats avec ceux-ci vont dans un nouveau fichier&#xa0;; une exécution ne les mélange jamais.</translation>
    </message>
    <message>
        <source>Choose at least one selector.</source>
        <translation>Choisissez au moins un sélecteur.</translation>
    </message>
    <message>
        <source>A selector asks a judge: set up the endpoint.</source>
        <translation>Un sélecteur interroge un juge&#xa0;: configurez le point d’accès.</translation>
    </message>
</context>
<context>
    <name>groundscope::RunsDesk</name>
    <message>
        <source>Models side by side</source>
        <translation>Modèles côte à côte</translation>
    </message>
    <message>
        <source>Runs to Compare with the Open One</source>
        <translation>Exécutions à comparer avec celle qui est ouverte</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>Exécutions GroundScope (*.gsrun)</translation>
    </message>
    <message>
        <source>Only runs of one benchmark can be shown side by side.</source>
        <translation>Seules des exécutions d’un même benchmark peuvent être affichées côte à côte.</translation>
    </message>
    <message>
        <source>Choose one to three runs beside the open one.</source>
        <translation>Choisissez une à trois exécutions en plus de celle qui est ouverte.</translation>
    </message>
    <message>
        <source>Choose runs of this benchmark to see them side by side.</source>
        <translation>Choisissez des exécutions de ce benchmark pour les voir côte à côte.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>The open run has no answer for this image.</source>
        <translation>L’exécution ouverte n’a pas de réponse pour cette image.</translation>
    </message>
    <message>
        <source>Says nothing here</source>
        <translation>Ne dit rien ici</translation>
    </message>
    <message>
        <source>Stored without its attention</source>
        <translation>Enregistrée sans son attention</translation>
    </message>
    <message>
        <source>The maps lie on the image in different ways and cannot be subtracted</source>
        <translation>Les cartes sont placées différemment sur l’image et ne peuvent pas être soustraites</translation>
    </message>
    <message>
        <source>The first run has no map to subtract</source>
        <translation>La première exécution n’a pas de carte à soustraire</translation>
    </message>
    <message>
        <source>No map of these words</source>
        <translation>Aucune carte de ces mots</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>answer (%1 of %2)</source>
        <comment>pieces that differ, of all</comment>
        <translation>réponse (%1 sur %2)</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>mask (IoU %1)</source>
        <translation>masque (IoU %1)</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>The others are compared with this run</source>
        <translation>Les autres sont comparées à cette exécution</translation>
    </message>
    <message>
        <source>This run lacks the image</source>
        <translation>Cette exécution n’a pas l’image</translation>
    </message>
    <message>
        <source>Map minus the first run&apos;s</source>
        <translation>Carte moins celle de la première exécution</translation>
    </message>
</context>
<context>
    <name>groundscope::SampleDock</name>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Number of samples listed</source>
        <translation>Nombre d’échantillons listés</translation>
    </message>
    <message>
        <source>List all samples again</source>
        <translation>Lister à nouveau tous les échantillons</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n échantillon</numerusform>
            <numerusform>%n échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>%1 sur %n échantillon</numerusform>
            <numerusform>%1 sur %n échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>No benchmark is open.</source>
        <translation>Aucun benchmark n’est ouvert.</translation>
    </message>
    <message>
        <source>No sample matches the query.</source>
        <translation>Aucun échantillon ne correspond à la requête.</translation>
    </message>
    <message>
        <source>&amp;Run This Image</source>
        <translation>&amp;Exécuter cette image</translation>
    </message>
</context>
<context>
    <name>groundscope::SampleModel</name>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>Referring expression</source>
        <translation>Expression référentielle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Oracle IoU</source>
        <translation>IoU de l’oracle</translation>
    </message>
    <message>
        <source>Sample %1, %2, failed: %3</source>
        <translation>Échantillon %1, %2, échec&#xa0;: %3</translation>
    </message>
    <message>
        <source>Sample %1, %2, oracle IoU %3</source>
        <translation>Échantillon %1, %2, IoU de l’oracle %3</translation>
    </message>
    <message>
        <source>Sample %1, %2, %3</source>
        <translation>Échantillon %1, %2, %3</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1, marked for the figure</source>
        <translation>%1, marqué pour la figure</translation>
    </message>
</context>
<context>
    <name>groundscope::SelectionDock</name>
    <message>
        <source>Selections</source>
        <translation>Sélections</translation>
    </message>
    <message>
        <source>What the judge was asked and what it replied</source>
        <translation>Ce qui a été demandé au juge et ce qu’il a répondu</translation>
    </message>
    <message>
        <source>Run this image to see what the selectors choose.</source>
        <translation>Exécutez cette image pour voir ce que choisissent les sélecteurs.</translation>
    </message>
    <message>
        <source>Choices of the selectors</source>
        <translation>Choix des sélecteurs</translation>
    </message>
    <message>
        <source>No selector has looked at this image yet.</source>
        <translation>Aucun sélecteur n’a encore examiné cette image.</translation>
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
        <translation>%1, instances unies</translation>
    </message>
    <message>
        <source>no phrase</source>
        <translation>aucun groupe</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>Aucun masque</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>Masque %1</translation>
    </message>
    <message>
        <source>%1, mask %2</source>
        <translation>%1, masque %2</translation>
    </message>
    <message>
        <source>the object is not in the image</source>
        <translation>l’objet n’est pas dans l’image</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Sélecteur</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>groundscope::ShapesPage</name>
    <message>
        <source>Shapes of the ground truth, with parts and holes</source>
        <translation>Formes de la vérité terrain, avec parties et trous</translation>
    </message>
    <message>
        <source>Si&amp;mplify:</source>
        <translation>Si&amp;mplifier&#xa0;:</translation>
    </message>
    <message>
        <source>How much to simplify the selected shapes</source>
        <translation>Degré de simplification des formes sélectionnées</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>Simplify the selected shapes</source>
        <translation>Simplifier les formes sélectionnées</translation>
    </message>
    <message>
        <source>%1 px: %2 → %3 vertices, IoU to the original %4</source>
        <translation>%1 px&#xa0;: %2 → %3 sommets, IoU avec l’original %4</translation>
    </message>
    <message>
        <source>Unlock the ground truth to simplify shapes.</source>
        <translation>Déverrouillez la vérité terrain pour simplifier des formes.</translation>
    </message>
    <message>
        <source>Move the slider to see what would be left.</source>
        <translation>Déplacez le curseur pour voir ce qui resterait.</translation>
    </message>
    <message>
        <source>Select shapes to simplify them.</source>
        <translation>Sélectionnez des formes pour les simplifier.</translation>
    </message>
    <message>
        <source>This image has no ground truth. Unlock it (Ctrl+L) to draw some.</source>
        <translation>Cette image n’a pas de vérité terrain. Déverrouillez-la (Ctrl+L) pour en tracer une.</translation>
    </message>
    <message>
        <source>This image has no ground truth. Draw a polygon (P), a rectangle (R) or paint with the brush (B).</source>
        <translation>Cette image n’a pas de vérité terrain. Tracez un polygone (P), un rectangle (R) ou peignez au pinceau (B).</translation>
    </message>
</context>
<context>
    <name>groundscope::ShortcutEditor</name>
    <message>
        <source>Edit Keyboard Shortcuts</source>
        <translation>Modifier les raccourcis clavier</translation>
    </message>
    <message>
        <source>GroundScope</source>
        <translation>GroundScope</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Comme dans %1</translation>
    </message>
    <message>
        <source>Name of a command, or its key</source>
        <translation>Nom d’une commande, ou son raccourci</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Clé/touche&#xa0;:</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Appuyez ici sur la nouvelle touche</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>Aucun raccour&amp;ci</translation>
    </message>
    <message>
        <source>As in the P&amp;reset</source>
        <translation>Comme le pré&amp;réglage</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>personnalisé</translation>
    </message>
    <message>
        <source>%1 went to “%2”</source>
        <translation>%1 est passé à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà ce raccourci.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which loses it to “%3” when you set or add it.</source>
        <translation>%1 est le raccourci de «&#xa0;%2&#xa0;», qui le perd au profit de «&#xa0;%3&#xa0;» si vous le définissez ou l’ajoutez.</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>Choisissez une commande pour lui donner un autre raccourci.</translation>
    </message>
</context>
<context>
    <name>groundscope::ShortcutsDialog</name>
    <message>
        <source>Mouse on the image</source>
        <translation>Souris sur l’image</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoomer au curseur</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Molette</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Opacité de la carte de chaleur</translation>
    </message>
    <message>
        <source>Alt+Wheel</source>
        <translation>Alt+Molette</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Drag, Space+Drag, middle button</source>
        <translation>Glisser, Espace+Glisser, bouton central</translation>
    </message>
    <message>
        <source>While drawing</source>
        <translation>Pendant le tracé</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Enter, double click, first vertex</source>
        <translation>Entrée, double clic, premier sommet</translation>
    </message>
    <message>
        <source>Take the last vertex or point back</source>
        <translation>Retirer le dernier sommet ou point</translation>
    </message>
    <message>
        <source>Backspace, Ctrl+Z</source>
        <translation>Retour arrière, Ctrl+Z</translation>
    </message>
    <message>
        <source>Drop it; then: select and move</source>
        <translation>Abandonner&#xa0;; puis&#xa0;: sélectionner et déplacer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>À main levée</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>45 degrees, square, circle</source>
        <translation>45 degrés, carré, cercle</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Onto a neighbour&apos;s outline</source>
        <translation>Sur le contour d’un voisin</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Ctrl+Clic</translation>
    </message>
    <message>
        <source>Join, cut: this one only</source>
        <translation>Unir, découper&#xa0;: cette fois seulement</translation>
    </message>
    <message>
        <source>Ctrl, Alt at the first press</source>
        <translation>Ctrl, Alt à la première pression</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Wheel, [, ]</source>
        <translation>Molette, [, ]</translation>
    </message>
    <message>
        <source>Not part of the object (SAM)</source>
        <translation>Hors de l’objet (SAM)</translation>
    </message>
    <message>
        <source>Right button, Shift+Click</source>
        <translation>Bouton droit, Maj+Clic</translation>
    </message>
    <message>
        <source>One of the masks of SAM</source>
        <translation>Un des masques de SAM</translation>
    </message>
    <message>
        <source>Vertices and shapes</source>
        <translation>Sommets et formes</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>Insérer un sommet</translation>
    </message>
    <message>
        <source>Drag an edge, Alt+Click</source>
        <translation>Glisser une arête, Alt+Clic</translation>
    </message>
    <message>
        <source>Remove vertices</source>
        <translation>Supprimer des sommets</translation>
    </message>
    <message>
        <source>Backspace, Alt+Shift+Click</source>
        <translation>Retour arrière, Alt+Maj+Clic</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>En sélectionner plusieurs</translation>
    </message>
    <message>
        <source>Ctrl+Click, drag around them</source>
        <translation>Ctrl+Clic, glisser autour</translation>
    </message>
    <message>
        <source>Move a shape</source>
        <translation>Déplacer une forme</translation>
    </message>
    <message>
        <source>Drag its grip, Ctrl+Drag</source>
        <translation>Glisser sa poignée, Ctrl+Glisser</translation>
    </message>
    <message>
        <source>Vertex onto a neighbour</source>
        <translation>Sommet sur un voisin</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>Ctrl en glissant</translation>
    </message>
    <message>
        <source>Nudge by 1, 10 pixels</source>
        <translation>Décaler de 1, 10 pixels</translation>
    </message>
    <message>
        <source>Arrows, Shift+Arrows</source>
        <translation>Flèches, Maj+Flèches</translation>
    </message>
    <message>
        <source>Next, previous vertex</source>
        <translation>Sommet suivant, précédent</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+Droite, Alt+Gauche</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Ce qui est possible ici</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Bouton droit</translation>
    </message>
    <message>
        <source>In the review panel</source>
        <translation>Dans le panneau de relecture</translation>
    </message>
    <message>
        <source>Answer right, wrong, skip</source>
        <translation>Réponse juste, fausse, passer</translation>
    </message>
    <message>
        <source>Concept of the phrase</source>
        <translation>Concept du groupe</translation>
    </message>
    <message>
        <source>Next without a concept</source>
        <translation>Suivant sans concept</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>groundscope::SideBySide</name>
    <message>
        <source>Choices side by side</source>
        <translation>Choix côte à côte</translation>
    </message>
    <message>
        <source>Compare:</source>
        <translation>Comparer&#xa0;:</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, actuel</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Afficher ou masquer&#xa0;: %1</translation>
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
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>No selector has looked at this image. Run it (F5), or open a run.</source>
        <translation>Aucun sélecteur n’a examiné cette image. Exécutez-la (F5), ou ouvrez une exécution.</translation>
    </message>
    <message>
        <source>Left (Alt+1)</source>
        <translation>Gauche (Alt+1)</translation>
    </message>
    <message>
        <source>Right (Alt+2)</source>
        <translation>Droite (Alt+2)</translation>
    </message>
    <message>
        <source>No mask chosen</source>
        <translation>Aucun masque choisi</translation>
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
        <translation>&amp;Vecteurs de mots&#xa0;:</translation>
    </message>
    <message>
        <source>A spaCy model folder, or a GloVe or word2vec file. Empty: the language model&apos;s own embeddings.</source>
        <translation>Un dossier de modèle spaCy, ou un fichier GloVe ou word2vec. Vide&#xa0;: les plongements du modèle de langage.</translation>
    </message>
    <message>
        <source>&amp;Cut:</source>
        <translation>S&amp;euil&#xa0;:</translation>
    </message>
    <message>
        <source>Below it no mask is chosen. The published scripts take 0.7.</source>
        <translation>Au-dessous, aucun masque n’est choisi. Les scripts publiés prennent 0,7.</translation>
    </message>
    <message>
        <source>the whole (as published)</source>
        <translation>le tout (comme publié)</translation>
    </message>
    <message>
        <source>the one with the highest predicted IoU</source>
        <translation>celui dont l’IoU prédite est la plus élevée</translation>
    </message>
    <message>
        <source>&amp;Mask of the phrase:</source>
        <translation>&amp;Masque du groupe&#xa0;:</translation>
    </message>
    <message>
        <source>the language model&apos;s own</source>
        <translation>ceux du modèle de langage</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>Vecteurs de mots</translation>
    </message>
    <message>
        <source>Choose a folder of vectors</source>
        <translation>Choisir un dossier de vecteurs</translation>
    </message>
    <message>
        <source>Choose a file of vectors</source>
        <translation>Choisir un fichier de vecteurs</translation>
    </message>
    <message>
        <source>&amp;No mask below a similarity of</source>
        <translation>&amp;Aucun masque sous une similarité de</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Word Vectors</source>
        <translation>Vecteurs de mots</translation>
    </message>
</context>
<context>
    <name>groundscope::StartPage</name>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>Ouvrir l’exécution %1</translation>
    </message>
    <message>
        <source>Open benchmark %1</source>
        <translation>Ouvrir le benchmark %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>You can also drop a folder or a run file (.gsrun) anywhere on this window.</source>
        <translation>Vous pouvez aussi déposer un dossier ou un fichier d’exécution (.gsrun) n’importe où sur cette fenêtre.</translation>
    </message>
    <message>
        <source>GroundScope logo</source>
        <translation>Logo de GroundScope</translation>
    </message>
    <message>
        <source>See when and where multimodal language models ground what they say.</source>
        <translation>Voir quand et où les modèles de langage multimodaux ancrent ce qu’ils disent.</translation>
    </message>
    <message>
        <source>Open &amp;benchmark</source>
        <translation>Ouvrir un &amp;benchmark</translation>
    </message>
    <message>
        <source>PixMMVP, PixCV-Bench, or any folder of images with or without annotations</source>
        <translation>PixMMVP, PixCV-Bench, ou tout dossier d’images avec ou sans annotations</translation>
    </message>
    <message>
        <source>Open &amp;run</source>
        <translation>Ouvrir une &amp;exécution</translation>
    </message>
    <message>
        <source>Look through results that were made before, without any model</source>
        <translation>Parcourir des résultats antérieurs, sans aucun modèle</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>Ouvrir la &amp;démo</translation>
    </message>
    <message>
        <source>A small benchmark with its own models and a finished run: nothing to download</source>
        <translation>Un petit benchmark avec ses propres modèles et une exécution terminée&#xa0;: rien à télécharger</translation>
    </message>
    <message>
        <source>The demo is not installed beside this program.</source>
        <translation>La démo n’est pas installée à côté de ce programme.</translation>
    </message>
</context>
<context>
    <name>groundscope::StatusLine</name>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 images sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>no CUDA in this LibTorch</source>
        <translation>pas de CUDA dans cette LibTorch</translation>
    </message>
    <message>
        <source>no CUDA device found</source>
        <translation>aucun appareil CUDA trouvé</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>CUDA found</source>
        <translation>CUDA trouvé</translation>
    </message>
    <message>
        <source>Loading the models…</source>
        <translation>Chargement des modèles…</translation>
    </message>
    <message>
        <source>Preparing the run…</source>
        <translation>Préparation de l’exécution…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>Image %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>réponse en cours</translation>
    </message>
    <message>
        <source>finding noun phrases</source>
        <translation>recherche des groupes nominaux</translation>
    </message>
    <message>
        <source>making heat maps</source>
        <translation>calcul des cartes de chaleur</translation>
    </message>
    <message>
        <source>reading the image for masks</source>
        <translation>lecture de l’image pour les masques</translation>
    </message>
    <message>
        <source>making masks</source>
        <translation>calcul des masques</translation>
    </message>
    <message>
        <source>comparing with the ground truth</source>
        <translation>comparaison à la vérité terrain</translation>
    </message>
    <message>
        <source>copying the run</source>
        <translation>copie de l’exécution</translation>
    </message>
    <message>
        <source>checking the weights</source>
        <translation>vérification des poids</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>heat %1</source>
        <translation>chaleur %1</translation>
    </message>
    <message>
        <source>Settings of the next run. Click to change them.</source>
        <translation>Paramètres de la prochaine exécution. Cliquez pour les modifier.</translation>
    </message>
    <message>
        <source>As the published scripts do:</source>
        <translation>Comme les scripts publiés&#xa0;:</translation>
    </message>
    <message>
        <source>Settings of the next run: %1</source>
        <translation>Paramètres de la prochaine exécution&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Image %1 of %2; %n finished</source>
        <translation>
            <numerusform>Image %1 sur %2&#xa0;; %n terminée</numerusform>
            <numerusform>Image %1 sur %2&#xa0;; %n terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Device, number format, and why. Click to choose models.</source>
        <translation>Appareil, format numérique et raison. Cliquez pour choisir les modèles.</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Appareil&#xa0;: %1</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Aucun appareil</translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation>Exécution enregistrée</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Run file: %1</source>
        <translation>Fichier d’exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillée</translation>
    </message>
    <message>
        <source>Ground truth cannot be changed here.</source>
        <translation>La vérité terrain ne peut pas être modifiée ici.</translation>
    </message>
    <message>
        <source>Ground truth is locked. Click or press Ctrl+L to correct it.</source>
        <translation>La vérité terrain est verrouillée. Cliquez ou appuyez sur Ctrl+L pour la corriger.</translation>
    </message>
    <message>
        <source>Ground truth can be changed. Click or press Ctrl+L to lock it.</source>
        <translation>La vérité terrain peut être modifiée. Cliquez ou appuyez sur Ctrl+L pour la verrouiller.</translation>
    </message>
    <message>
        <source>Ground truth locked</source>
        <translation>Vérité terrain verrouillée</translation>
    </message>
    <message>
        <source>Ground truth unlocked</source>
        <translation>Vérité terrain déverrouillée</translation>
    </message>
    <message>
        <source>Corrections: %1</source>
        <translation>Corrections&#xa0;: %1</translation>
    </message>
    <message>
        <source>Memory used by this program; %1 of %2 are free</source>
        <translation>Mémoire utilisée par ce programme&#xa0;; %1 sur %2 sont libres</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
</context>
<context>
    <name>groundscope::SwitchesPage</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When the run is made: prompts, attention, masks</source>
        <translation>À l’exécution&#xa0;: prompts, attention, masques</translation>
    </message>
    <message>
        <source>Scoring: can be changed for a stored run</source>
        <translation>Évaluation&#xa0;: modifiable pour une exécution enregistrée</translation>
    </message>
    <message>
        <source>Published files</source>
        <translation>Fichiers publiés</translation>
    </message>
    <message>
        <source>Corrected for good</source>
        <translation>Corrigé définitivement</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>profil %1</translation>
    </message>
    <message numerus="yes">
        <source>profile %1, %n as published</source>
        <translation>
            <numerusform>profil %1, %n comme publié</numerusform>
            <numerusform>profil %1, %n comme publié</numerusform>
        </translation>
    </message>
    <message>
        <source>A switch that is on does what the published scripts do. A run keeps its profile and every switch that differs.</source>
        <translation>Un commutateur activé fait ce que font les scripts publiés. Une exécution conserve son profil et chaque commutateur qui diffère.</translation>
    </message>
    <message>
        <source>Filter: B10, ties, letters …</source>
        <translation>Filtre&#xa0;: B10, ties, letters …</translation>
    </message>
    <message>
        <source>Filter switches</source>
        <translation>Filtrer les commutateurs</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Commutateurs</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Commutateur</translation>
    </message>
    <message>
        <source>What the published scripts do</source>
        <translation>Ce que font les scripts publiés</translation>
    </message>
    <message>
        <source>set by “Point”</source>
        <translation>réglé par «&#xa0;Point&#xa0;»</translation>
    </message>
    <message>
        <source>always corrected</source>
        <translation>toujours corrigé</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>comme publié</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>Choose a switch to read what it does and what happens while it is off.</source>
        <translation>Choisissez un commutateur pour lire ce qu’il fait et ce qui se passe quand il est désactivé.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1, on:&lt;/b&gt; %2&lt;br&gt;&lt;b&gt;Off:&lt;/b&gt; %3</source>
        <translation>&lt;b&gt;%1, activé&#xa0;:&lt;/b&gt; %2&lt;br&gt;&lt;b&gt;Désactivé&#xa0;:&lt;/b&gt; %3</translation>
    </message>
</context>
<context>
    <name>groundscope::TableDesk</name>
    <message>
        <source>Stopped. Choose a table to begin again.</source>
        <translation>Arrêté. Choisissez un tableau pour recommencer.</translation>
    </message>
    <message>
        <source>Open a run to see its tables.</source>
        <translation>Ouvrez une exécution pour voir ses tableaux.</translation>
    </message>
    <message>
        <source>Runs of the Tables</source>
        <translation>Exécutions des tableaux</translation>
    </message>
    <message>
        <source>GroundScope runs (*.gsrun)</source>
        <translation>Exécutions GroundScope (*.gsrun)</translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>groundscope::TableDock</name>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Quel tableau</translation>
    </message>
    <message>
        <source>Scores (Table 1)</source>
        <translation>Scores (tableau 1)</translation>
    </message>
    <message>
        <source>Accuracy by pattern (Figs. 17, 18)</source>
        <translation>Exactitude par motif (fig. 17, 18)</translation>
    </message>
    <message>
        <source>When grounding emerges (Figs. 6, 20)</source>
        <translation>Quand le grounding émerge (fig. 6, 20)</translation>
    </message>
    <message>
        <source>What fails (Fig. 5)</source>
        <translation>Ce qui échoue (fig. 5)</translation>
    </message>
    <message>
        <source>Length of answers (Table 3)</source>
        <translation>Longueur des réponses (tableau 3)</translation>
    </message>
    <message>
        <source>Ablation (Table 4)</source>
        <translation>Ablation (tableau 4)</translation>
    </message>
    <message>
        <source>95 % &amp;intervals</source>
        <translation>&amp;Intervalles à 95&#xa0;%</translation>
    </message>
    <message>
        <source>By resampling the samples: takes longer</source>
        <translation>Par rééchantillonnage des échantillons&#xa0;: plus long</translation>
    </message>
    <message>
        <source>Add &amp;Runs…</source>
        <translation>Ajouter des &amp;exécutions…</translation>
    </message>
    <message>
        <source>Open Run &amp;Only</source>
        <translation>L’exécution ouverte &amp;seule</translation>
    </message>
    <message>
        <source>Progress of the table</source>
        <translation>Progression du tableau</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Format of the table</source>
        <translation>Format du tableau</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Aucune exécution</translation>
    </message>
</context>
<context>
    <name>groundscope::TextsPage</name>
    <message>
        <source>Right answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Ce qui est présent</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>&amp;Expression:</source>
        <translation>&amp;Expression&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>&amp;Question&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Options:</source>
        <translation>&amp;Options&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Motif&#xa0;:</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <translation>No&amp;te&#xa0;:</translation>
    </message>
    <message>
        <source>The object is there</source>
        <translation>L’objet est présent</translation>
    </message>
    <message>
        <source>No such object in the image</source>
        <translation>Pas d’objet de ce type dans l’image</translation>
    </message>
    <message>
        <source>No specific object is meant</source>
        <translation>Aucun objet précis n’est visé</translation>
    </message>
    <message>
        <source>Not annotated yet</source>
        <translation>Pas encore annoté</translation>
    </message>
    <message>
        <source>fits more than one thing</source>
        <translation>convient à plus d’une chose</translation>
    </message>
    <message>
        <source>The expression fits more than one thing</source>
        <translation>L’expression convient à plus d’une chose</translation>
    </message>
    <message>
        <source>&amp;Right answer:</source>
        <translation>&amp;Bonne réponse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Object:</source>
        <translation>Ob&amp;jet&#xa0;:</translation>
    </message>
    <message>
        <source>Amb&amp;iguous:</source>
        <translation>Amb&amp;igu&#xa0;:</translation>
    </message>
</context>
<context>
    <name>groundscope::TimelineDesk</name>
    <message>
        <source>Here the answer appears token by token, once this image was run.</source>
        <translation>La réponse apparaît ici token par token, une fois cette image exécutée.</translation>
    </message>
    <message>
        <source>Emerged at %1 %: “%2”, IoU %3</source>
        <translation>Apparu à %1 % : « %2 », IoU %3</translation>
    </message>
    <message>
        <source>Not grounded; best at %1 %: “%2”, IoU %3</source>
        <translation>Non ancré ; au mieux à %1 % : « %2 », IoU %3</translation>
    </message>
</context>
<context>
    <name>groundscope::TimelineDock</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Run this image to see its answer token by token.</source>
        <translation>Exécutez cette image pour voir sa réponse token par token.</translation>
    </message>
    <message>
        <source>Previous noun phrase</source>
        <translation>Groupe nominal précédent</translation>
    </message>
    <message>
        <source>Previous noun phrase (&lt;)</source>
        <translation>Groupe nominal précédent (&lt;)</translation>
    </message>
    <message>
        <source>Previous token</source>
        <translation>Token précédent</translation>
    </message>
    <message>
        <source>Previous token (,)</source>
        <translation>Token précédent (,)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play the answer (K)</source>
        <translation>Lire la réponse (K)</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Token suivant</translation>
    </message>
    <message>
        <source>Next token (.)</source>
        <translation>Token suivant (.)</translation>
    </message>
    <message>
        <source>Next noun phrase</source>
        <translation>Groupe nominal suivant</translation>
    </message>
    <message>
        <source>Next noun phrase (&gt;)</source>
        <translation>Groupe nominal suivant (&gt;)</translation>
    </message>
    <message>
        <source>Height of the bars</source>
        <translation>Hauteur des barres</translation>
    </message>
    <message>
        <source>This answer was stored as text only, without its tokens.</source>
        <translation>Cette réponse a été enregistrée en texte seul, sans ses tokens.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (K)</source>
        <translation>Pause (K)</translation>
    </message>
    <message>
        <source>Drag along for the map of each token</source>
        <translation>Glisser pour voir la carte de chaque token</translation>
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
        <translation>Tokens de la réponse</translation>
    </message>
    <message>
        <source>noun phrase %1, “%2”, at %3 % of the answer</source>
        <translation>groupe nominal %1, «&#xa0;%2&#xa0;», à %3&#xa0;% de la réponse</translation>
    </message>
    <message>
        <source>Token %1 of %2: “%3”</source>
        <translation>Token %1 sur %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made in step %1, vocabulary number %2</source>
        <translation>Produit à l’étape %1, numéro de vocabulaire %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s); none is chosen</source>
        <translation>
            <numerusform>%n token&#xa0;; aucun n’est choisi</numerusform>
            <numerusform>%n tokens&#xa0;; aucun n’est choisi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::ToolHint</name>
    <message>
        <source>What the tool does next</source>
        <translation>Ce que l’outil fait ensuite</translation>
    </message>
    <message>
        <source>Effect of the edit</source>
        <translation>Effet de la modification</translation>
    </message>
</context>
<context>
    <name>groundscope::TourBubble</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;End the Tour</source>
        <translation>T&amp;erminer la visite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>groundscope::TourDesk</name>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>&amp;Faire la visite</translation>
    </message>
    <message>
        <source>The samples</source>
        <translation>Les échantillons</translation>
    </message>
    <message>
        <source>Each line is an image with its question. IoU tells how well the best mask fits the ground truth. D and A go to the next and the previous one.</source>
        <translation>Chaque ligne est une image avec sa question. L’IoU dit à quel point le meilleur masque correspond à la vérité terrain. D et A mènent au suivant et au précédent.</translation>
    </message>
    <message>
        <source>What the model said</source>
        <translation>Ce que le modèle a dit</translation>
    </message>
    <message>
        <source>The underlined words are noun phrases. Click one, or press &lt; and &gt;, to see where the model looked when it wrote it.</source>
        <translation>Les mots soulignés sont des groupes nominaux. Cliquez sur l’un d’eux, ou appuyez sur &lt; et &gt;, pour voir où le modèle regardait en l’écrivant.</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Où il a regardé</translation>
    </message>
    <message>
        <source>Orange is attention; the ring is its peak. From there SAM draws the masks. G, H and V hide and show the ground truth, the heat map and the mask.</source>
        <translation>L’orange est l’attention&#xa0;; l’anneau est son pic. De là, SAM trace les masques. G, H et V masquent et affichent la vérité terrain, la carte de chaleur et le masque.</translation>
    </message>
    <message>
        <source>The masks of the phrase</source>
        <translation>Les masques du groupe</translation>
    </message>
    <message>
        <source>Three masks per phrase, with the IoU that SAM predicts and the true one. 1, 2 and 3 choose one; O shows the one that the oracle chose.</source>
        <translation>Trois masques par groupe, avec l’IoU que SAM prédit et l’IoU réelle. 1, 2 et 3 en choisissent un&#xa0;; O montre celui que l’oracle a choisi.</translation>
    </message>
    <message>
        <source>Four workspaces</source>
        <translation>Quatre espaces de travail</translation>
    </message>
    <message>
        <source>Inspect one answer, audit many, annotate the ground truth, analyse the whole run. Ctrl+Shift+P finds every command by its name.</source>
        <translation>Inspecter une réponse, en auditer beaucoup, annoter la vérité terrain, analyser toute l’exécution. Ctrl+Maj+P trouve chaque commande par son nom.</translation>
    </message>
    <message>
        <source>New here? Five steps show what is where on this demo.</source>
        <translation>Nouveau ici&#xa0;? Cinq étapes montrent où tout se trouve, sur cette démo.</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>Faire la visite</translation>
    </message>
</context>
<context>
    <name>groundscope::TournamentDesk</name>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>The judge was the loaded model, and none is loaded now. Run one image (F5) first: its models stay in memory.</source>
        <translation>Le juge était le modèle chargé, et aucun n’est chargé maintenant. Exécutez d’abord une image (F5)&#xa0;: ses modèles restent en mémoire.</translation>
    </message>
    <message>
        <source>Set up an endpoint first (Run Settings). Nothing is sent before you have seen how much it would be.</source>
        <translation>Configurez d’abord un point d’accès (Paramètres d’exécution). Rien n’est envoyé avant que vous ayez vu ce que cela représente.</translation>
    </message>
    <message>
        <source>Replay This Match</source>
        <translation>Rejouer ce match</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <translation>Seraient envoyées à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The question holds the expression and pictures with one mask each. The reply is shown and not stored.</source>
        <translation>La requête contient l’expression et des images avec un masque chacune. La réponse est affichée et n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Asked again just now; not stored in the run.</source>
        <translation>Redemandé à l’instant&#xa0;; non enregistré dans l’exécution.</translation>
    </message>
</context>
<context>
    <name>groundscope::TournamentDock</name>
    <message>
        <source>a mask that is not there</source>
        <translation>un masque absent</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>Tournament</source>
        <translation>Tournoi</translation>
    </message>
    <message>
        <source>Selector whose judge was asked</source>
        <translation>Sélecteur dont le juge a été interrogé</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>Ordre des images</translation>
    </message>
    <message>
        <source>Matches, the one that decided first</source>
        <translation>Matchs, celui qui a décidé d’abord</translation>
    </message>
    <message>
        <source>Match, and its pictures in the order shown</source>
        <translation>Match, et ses images dans l’ordre montré</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>What was asked and replied in this match</source>
        <translation>Ce qui a été demandé et répondu dans ce match</translation>
    </message>
    <message>
        <source>In the same order</source>
        <translation>Dans le même ordre</translation>
    </message>
    <message>
        <source>In reverse order</source>
        <translation>Dans l’ordre inverse</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Mélangé</translation>
    </message>
    <message>
        <source>Re&amp;play This Match</source>
        <translation>Re&amp;jouer ce match</translation>
    </message>
    <message>
        <source>State of the replay</source>
        <translation>État de la reprise</translation>
    </message>
    <message>
        <source>No judge was asked about this image.</source>
        <translation>Aucun juge n’a été interrogé sur cette image.</translation>
    </message>
    <message>
        <source>Run this image to see how its masks compete before a judge.</source>
        <translation>Exécutez cette image pour voir comment ses masques s’affrontent devant un juge.</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Finale</translation>
    </message>
    <message>
        <source>%1: taken %2</source>
        <translation>%1&#xa0;: retenu %2</translation>
    </message>
    <message>
        <source>%1: nothing taken</source>
        <translation>%1&#xa0;: rien de retenu</translation>
    </message>
    <message>
        <source>%1 ✓ taken</source>
        <translation>%1 ✓ retenu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Replayed: taken %1</source>
        <translation>Rejoué&#xa0;: retenu %1</translation>
    </message>
    <message>
        <source>In another order: taken %1</source>
        <translation>Dans un autre ordre&#xa0;: retenu %1</translation>
    </message>
    <message>
        <source>another choice</source>
        <translation>un autre choix</translation>
    </message>
    <message>
        <source>Asked again in another order: %1 of %2 gave another choice</source>
        <translation>Redemandé dans un autre ordre&#xa0;: %1 sur %2 ont donné un autre choix</translation>
    </message>
</context>
<context>
    <name>groundscope::TrialDesk</name>
    <message>
        <source>The run&apos;s own result. Tried out: %1.</source>
        <translation>Le résultat de l’exécution elle-même. Essayé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tried out, not stored in the run: %1.</source>
        <translation>Essayé, non enregistré dans l’exécution&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>groundscope::UnlockDialog</name>
    <message>
        <source>Unlock Ground Truth</source>
        <translation>Déverrouiller la vérité terrain</translation>
    </message>
    <message>
        <source>Every correction is signed with your name and can be taken back. The benchmark&apos;s own files stay as they are. You are asked once.</source>
        <translation>Chaque correction est signée de votre nom et peut être annulée. Les fichiers du benchmark restent tels quels. La question n’est posée qu’une fois.</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Votre nom ou vos initiales</translation>
    </message>
    <message>
        <source>Reason of the corrections</source>
        <translation>Raison des corrections</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Raison&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
</context>
<context>
    <name>groundscope::VerdictPage</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation>Réponse du modèle</translation>
    </message>
    <message>
        <source>Probing 1: question and options</source>
        <translation>Probing 1&#xa0;: question et options</translation>
    </message>
    <message>
        <source>Probing 2: identify the expression</source>
        <translation>Probing 2&#xa0;: identifier l’expression</translation>
    </message>
    <message>
        <source>Probing 3: answer by letter</source>
        <translation>Probing 3&#xa0;: répondre par lettre</translation>
    </message>
    <message>
        <source>Probing %1</source>
        <translation>Probing %1</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ juste</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ fausse</translation>
    </message>
    <message>
        <source>Answer under review</source>
        <translation>Réponse en cours de relecture</translation>
    </message>
    <message>
        <source>Y right, N wrong, S skip</source>
        <translation>Y juste, N fausse, S passer</translation>
    </message>
    <message>
        <source>Answer to review</source>
        <translation>Réponse à relire</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Other probings</source>
        <translation>Autres probings</translation>
    </message>
    <message>
        <source>Answers to the other probings</source>
        <translation>Réponses aux autres probings</translation>
    </message>
    <message>
        <source>✓ Right (Y)</source>
        <translation>✓ Juste (Y)</translation>
    </message>
    <message>
        <source>✗ Wrong (N)</source>
        <translation>✗ Fausse (N)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Passer (S)</translation>
    </message>
    <message>
        <source>✓ %1 – correct</source>
        <translation>✓ %1 – correcte</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Identify: %1</source>
        <translation>Identifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no answer to review for this image.</source>
        <translation>Il n’y a pas de réponse à relire pour cette image.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Autres exécutions</translation>
    </message>
    <message>
        <source>Answers of other runs</source>
        <translation>Réponses d’autres exécutions</translation>
    </message>
</context>
<context>
    <name>groundscope::WhatIfDesk</name>
    <message>
        <source>The model is asked…</source>
        <translation>Le modèle est interrogé…</translation>
    </message>
    <message>
        <source>No models are chosen.</source>
        <translation>Aucun modèle n’est choisi.</translation>
    </message>
</context>
<context>
    <name>groundscope::WhatIfDialog</name>
    <message>
        <source>No noun phrase was found.</source>
        <translation>Aucun groupe nominal n’a été trouvé.</translation>
    </message>
    <message>
        <source>No mask was made.</source>
        <translation>Aucun masque n’a été produit.</translation>
    </message>
    <message>
        <source>“%1” at %2 %</source>
        <translation>«&#xa0;%1&#xa0;» à %2&#xa0;%</translation>
    </message>
    <message>
        <source>Best: %1, IoU %2</source>
        <translation>Meilleur&#xa0;: %1, IoU %2</translation>
    </message>
    <message>
        <source>Likeliest: %1</source>
        <translation>Le plus probable&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the run</source>
        <translation>Dans l’exécution</translation>
    </message>
    <message>
        <source>This try</source>
        <translation>Cet essai</translation>
    </message>
    <message>
        <source>&amp;Question to the model; the run stays as it is:</source>
        <translation>&amp;Question au modèle&#xa0;; l’exécution reste telle quelle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Interroger</translation>
    </message>
    <message>
        <source>Ask the model (Ctrl+Enter)</source>
        <translation>Interroger le modèle (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>As in the &amp;Run</source>
        <translation>Comme dans l’&amp;exécution</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tries of this session</source>
        <translation>Essais de cette session</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Noun phrase</source>
        <translation>Groupe nominal</translation>
    </message>
    <message>
        <source>At %</source>
        <translation>Début %</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Cop&amp;y the Tries</source>
        <translation>&amp;Copier les essais</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>What If: Image %1</source>
        <translation>Et si&#xa0;: image %1</translation>
    </message>
    <message>
        <source>The run has no answer for this image.</source>
        <translation>L’exécution n’a pas de réponse pour cette image.</translation>
    </message>
    <message>
        <source>Change the question and ask.</source>
        <translation>Modifiez la question et interrogez le modèle.</translation>
    </message>
</context>
<context>
    <name>groundscope::Workspace</name>
    <message>
        <source>noun phrase “%1”</source>
        <translation>groupe nominal «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation>masque %1 sur %2</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>the choice of: %1</source>
        <translation>le choix de&#xa0;: %1</translation>
    </message>
    <message>
        <source>No images here</source>
        <translation>Aucune image ici</translation>
    </message>
    <message>
        <source>This folder holds no image that can be opened. Choose another one.</source>
        <translation>Ce dossier ne contient aucune image pouvant être ouverte. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>The model is reading the image…</source>
        <translation>Le modèle lit l’image…</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Réponse entière</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pic</translation>
    </message>
    <message>
        <source>The masks follow the answer…</source>
        <translation>Les masques suivent la réponse…</translation>
    </message>
    <message>
        <source>The answer has no noun phrase, so there is nothing to segment.</source>
        <translation>La réponse ne contient aucun groupe nominal, il n’y a donc rien à segmenter.</translation>
    </message>
    <message>
        <source>This image has no masks yet: its run ended after the stage “%1”.</source>
        <translation>Cette image n’a pas encore de masques&#xa0;: son exécution s’est arrêtée après l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no mask for this noun phrase.</source>
        <translation>Il n’y a pas de masque pour ce groupe nominal.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>The ground truth of this image is empty</source>
        <translation>La vérité terrain de cette image est vide</translation>
    </message>
    <message>
        <source>%1: no mask (%2)</source>
        <translation>%1&#xa0;: aucun masque (%2)</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>chosen by the oracle</source>
        <translation>choisi par l’oracle</translation>
    </message>
</context>
<context>
    <name>groundscope::WriteBuildDialog</name>
    <message>
        <source>Write Benchmark</source>
        <translation>Écrire le benchmark</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>Whose decisions count &amp;first</source>
        <translation>Décisions qui comptent d’a&amp;bord</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>Questions nobody has decided are left out. Pictures are copied into the folder.</source>
        <translation>Les questions que personne n’a décidées sont omises. Les images sont copiées dans le dossier.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Écr&amp;ire</translation>
    </message>
</context>
</TS>
