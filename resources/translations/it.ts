<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
 <context>
  <name>CorpusReader</name>
  <message>
   <source>%1 File</source>
   <translation>File %1</translation>
  </message>
  <message numerus="yes">
   <source>%n articles</source>
   <translation>
    <numerusform>%n articolo</numerusform>
    <numerusform>%n articoli</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles added</source>
   <translation>
    <numerusform>%n articolo aggiunto</numerusform>
    <numerusform>%n articoli aggiunti</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles bookmarked.</source>
   <translation>
    <numerusform>%n articolo con segnalibro.</numerusform>
    <numerusform>%n articoli con segnalibro.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles marked as read.</source>
   <translation>
    <numerusform>%n articolo segnato come letto.</numerusform>
    <numerusform>%n articoli segnati come letti.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles marked as unread.</source>
   <translation>
    <numerusform>%n articolo segnato come non letto.</numerusform>
    <numerusform>%n articoli segnati come non letti.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles tagged.</source>
   <translation>
    <numerusform>%n articolo etichettato.</numerusform>
    <numerusform>%n articoli etichettati.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles were removed. Their notes are kept.</source>
   <translation>
    <numerusform>%n articolo rimosso. Le sue note restano.</numerusform>
    <numerusform>%n articoli rimossi. Le loro note restano.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n voce</numerusform>
    <numerusform>%n voci</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n non riuscito</numerusform>
    <numerusform>%n non riusciti</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files kept because you changed them</source>
   <translation>
    <numerusform>%n file lasciato perché l’hai cambiato</numerusform>
    <numerusform>%n file lasciati perché li hai cambiati</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files written</source>
   <translation>
    <numerusform>%n file scritto</numerusform>
    <numerusform>%n file scritti</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in the library</source>
   <translation>
    <numerusform>%n nella biblioteca</numerusform>
    <numerusform>%n nella biblioteca</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n matches</source>
   <translation>
    <numerusform>%n risultato</numerusform>
    <numerusform>%n risultati</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n mentions</source>
   <translation>
    <numerusform>%n menzione</numerusform>
    <numerusform>%n menzioni</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n mentions here</source>
   <translation>
    <numerusform>%n menzione qui</numerusform>
    <numerusform>%n menzioni qui</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min read</source>
   <translation>
    <numerusform>%n minuto di lettura</numerusform>
    <numerusform>%n minuti di lettura</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>%n mancante</numerusform>
    <numerusform>%n mancanti</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>un altro</numerusform>
    <numerusform>altri %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n moved</source>
   <translation>
    <numerusform>%n spostato</numerusform>
    <numerusform>%n spostati</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>%n nuovo</numerusform>
    <numerusform>%n nuovi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes</source>
   <translation>
    <numerusform>%n nota</numerusform>
    <numerusform>%n note</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passages to review</source>
   <translation>
    <numerusform>%n passo da rivedere</numerusform>
    <numerusform>%n passi da rivedere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n results</source>
   <translation>
    <numerusform>%n risultato</numerusform>
    <numerusform>%n risultati</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <translation>
    <numerusform>%n selezionato</numerusform>
    <numerusform>%n selezionati</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unchanged</source>
   <translation>
    <numerusform>%n invariato</numerusform>
    <numerusform>%n invariati</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n updated</source>
   <translation>
    <numerusform>%n aggiornato</numerusform>
    <numerusform>%n aggiornati</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Cerca in:</translation>
  </message>
  <message>
   <source>2020, 2020-10 or 2020-10-01</source>
   <translation>2020, 2020-10 o 2020-10-01</translation>
  </message>
  <message>
   <source>A background process stopped unexpectedly ({}). Nothing acknowledged was lost; start the program again.</source>
   <translation>Un processo in secondo piano si è fermato inaspettatamente ({}). Niente di confermato è andato perso; riavvia il programma.</translation>
  </message>
  <message>
   <source>A backup of your notes was made and checked.</source>
   <translation>Una copia delle tue note è stata fatta e verificata.</translation>
  </message>
  <message>
   <source>A guess: confirm with Y, correct with C</source>
   <translation>Un’ipotesi: conferma con Y, correggi con C</translation>
  </message>
  <message>
   <source>A note was being written when the program ended. Nothing of it is lost.</source>
   <translation>Una nota era in corso di scrittura quando il programma si è chiuso. Niente è andato perso.</translation>
  </message>
  <message>
   <source>A word can be at most 2 letters off, not {} (at character {}).</source>
   <translation>Una parola può differire al massimo di 2 lettere, non di {} (al carattere {}).</translation>
  </message>
  <message>
   <source>A word can have at most {} “*” and “?”, not {} (at character {}).</source>
   <translation>Una parola può avere al massimo {} «*» e «?», non {} (al carattere {}).</translation>
  </message>
  <message>
   <source>About Corpus Reader</source>
   <translation>Informazioni su Corpus Reader</translation>
  </message>
  <message>
   <source>About actors</source>
   <translation>Sugli attori</translation>
  </message>
  <message>
   <source>Actions and their keys</source>
   <translation>Azioni e tasti</translation>
  </message>
  <message>
   <source>Actor</source>
   <translation>Attore</translation>
  </message>
  <message>
   <source>Actors</source>
   <translation>Attori</translation>
  </message>
  <message>
   <source>Actors and notes</source>
   <translation>Attori e note</translation>
  </message>
  <message>
   <source>Actors in this article</source>
   <translation>Attori in questo articolo</translation>
  </message>
  <message>
   <source>Actors of this name</source>
   <translation>Attori con questo nome</translation>
  </message>
  <message>
   <source>Add a folder of articles</source>
   <translation>Aggiungi una cartella di articoli</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Aggiungi una cartella…</translation>
  </message>
  <message>
   <source>Add a name</source>
   <translation>Altro nome di un attore</translation>
  </message>
  <message>
   <source>Add actor</source>
   <translation>Nuovo attore</translation>
  </message>
  <message>
   <source>Add an actor from the selection…</source>
   <translation>Aggiungi un attore dalla selezione…</translation>
  </message>
  <message>
   <source>Add another name…</source>
   <translation>Aggiungi un altro nome…</translation>
  </message>
  <message>
   <source>Add articles</source>
   <translation>Aggiungi articoli</translation>
  </message>
  <message>
   <source>Add articles…</source>
   <translation>Aggiungi articoli…</translation>
  </message>
  <message>
   <source>Add to the library</source>
   <translation>Aggiungi alla biblioteca</translation>
  </message>
  <message>
   <source>Add your own articles</source>
   <translation>Aggiungi i tuoi articoli</translation>
  </message>
  <message>
   <source>Added by you:</source>
   <translation>Aggiunti da te:</translation>
  </message>
  <message>
   <source>All actions</source>
   <translation>Tutte le azioni</translation>
  </message>
  <message>
   <source>All articles</source>
   <translation>Tutti</translation>
  </message>
  <message>
   <source>Always open this library</source>
   <translation>Apri sempre questa biblioteca</translation>
  </message>
  <message>
   <source>An action, an article, an actor, a search</source>
   <translation>Un’azione, un articolo, un attore, una ricerca</translation>
  </message>
  <message>
   <source>Another name for “{name}”</source>
   <translation>Un altro nome per «{name}»</translation>
  </message>
  <message>
   <source>Another search has it.</source>
   <translation>Lo ha già un’altra ricerca.</translation>
  </message>
  <message>
   <source>Another window holds this library; add the articles there.</source>
   <translation>Un’altra finestra usa questa biblioteca: aggiungi lì gli articoli.</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Articolo</translation>
  </message>
  <message>
   <source>Article details</source>
   <translation>Dati dell’articolo</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Articoli</translation>
  </message>
  <message>
   <source>Articles that name the actor</source>
   <translation>Articoli che nominano l’attore</translation>
  </message>
  <message>
   <source>Articles that you have not opened appear here.</source>
   <translation>Qui compaiono gli articoli che non hai ancora aperto.</translation>
  </message>
  <message>
   <source>As it was at first</source>
   <translation>Com’era all’inizio</translation>
  </message>
  <message>
   <source>As you marked it</source>
   <translation>Come l’hai segnato</translation>
  </message>
  <message>
   <source>At the moment {engine} answers.</source>
   <translation>Al momento risponde {engine}.</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autore</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Indietro</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Copie di sicurezza</translation>
  </message>
  <message>
   <source>Backups, the newest first</source>
   <translation>Copie di sicurezza, la più recente per prima</translation>
  </message>
  <message>
   <source>Backups…</source>
   <translation>Copie di sicurezza…</translation>
  </message>
  <message>
   <source>Best match</source>
   <translation>Più pertinenti</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Blu</translation>
  </message>
  <message>
   <source>Bookmark</source>
   <translation>Segnalibro</translation>
  </message>
  <message>
   <source>Bookmark place</source>
   <translation>Segnalibro in un punto</translation>
  </message>
  <message>
   <source>Bookmark this place</source>
   <translation>Segnalibro in questo punto</translation>
  </message>
  <message>
   <source>Bookmarked</source>
   <translation>Con segnalibro</translation>
  </message>
  <message>
   <source>Bookmarked place</source>
   <translation>Punto con segnalibro</translation>
  </message>
  <message>
   <source>Both engines find the same. Another one builds its index first; until then the present one answers.</source>
   <translation>I due motori trovano le stesse cose. Quello nuovo costruisce prima il suo indice; fino ad allora risponde quello attuale.</translation>
  </message>
  <message>
   <source>Bring back articles</source>
   <translation>Ripristino di articoli</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Raggruppa per</translation>
  </message>
  <message>
   <source>By source</source>
   <translation>Per fonte</translation>
  </message>
  <message>
   <source>By the size of the library</source>
   <translation>Secondo la grandezza della biblioteca</translation>
  </message>
  <message>
   <source>By the words after</source>
   <translation>Per le parole che seguono</translation>
  </message>
  <message>
   <source>By the words before</source>
   <translation>Per le parole che precedono</translation>
  </message>
  <message>
   <source>By title</source>
   <translation>Per titolo</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <source>Cancel the running work</source>
   <translation>Ferma il lavoro in corso</translation>
  </message>
  <message>
   <source>Change colour</source>
   <translation>Colore</translation>
  </message>
  <message>
   <source>Change highlight</source>
   <translation>Modifica dell’evidenziazione</translation>
  </message>
  <message>
   <source>Change tags</source>
   <translation>Etichette</translation>
  </message>
  <message>
   <source>Change the tags</source>
   <translation>Cambia le etichette</translation>
  </message>
  <message>
   <source>Change the type</source>
   <translation>Cambia il tipo</translation>
  </message>
  <message>
   <source>Change the type of an actor</source>
   <translation>Tipo di un attore</translation>
  </message>
  <message>
   <source>Changes take effect at once.</source>
   <translation>Le modifiche hanno effetto subito.</translation>
  </message>
  <message>
   <source>Changing articles</source>
   <translation>Modifica degli articoli</translation>
  </message>
  <message>
   <source>Checked copies of your notes. Restoring one keeps the present notes as a backup too.</source>
   <translation>Copie verificate delle tue note. Se ne ripristini una, anche le note attuali restano come copia.</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Scegli</translation>
  </message>
  <message>
   <source>Choose one article only</source>
   <translation>Scegli un solo articolo</translation>
  </message>
  <message>
   <source>Choose one from the list to read it here.</source>
   <translation>Scegline uno dall’elenco per leggerlo qui.</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Cancella la ricerca</translation>
  </message>
  <message>
   <source>Click for the articles, right-click for the page</source>
   <translation>Clic per gli articoli, clic destro per la pagina</translation>
  </message>
  <message>
   <source>Click to include, right-click to exclude</source>
   <translation>Clic per includere, clic destro per escludere</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Chiudi</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Chiudi questo messaggio</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Colore</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colori</translation>
  </message>
  <message>
   <source>Completions</source>
   <translation>Completamenti</translation>
  </message>
  <message>
   <source>Confirm actor</source>
   <translation>Conferma di un attore</translation>
  </message>
  <message>
   <source>Confirm place</source>
   <translation>Conferma di un punto</translation>
  </message>
  <message>
   <source>Confirm places</source>
   <translation>Conferma di più punti</translation>
  </message>
  <message>
   <source>Confirm this place</source>
   <translation>Conferma questo punto</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confermato</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Copia i dettagli</translation>
  </message>
  <message>
   <source>Copy the passage</source>
   <translation>Copia il passo</translation>
  </message>
  <message>
   <source>Copy the path</source>
   <translation>Copia il percorso</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Copia il resoconto</translation>
  </message>
  <message>
   <source>Copy with its source</source>
   <translation>Copia con la fonte</translation>
  </message>
  <message>
   <source>Correct this actor…</source>
   <translation>Correggi questo attore…</translation>
  </message>
  <message>
   <source>Correct this name</source>
   <translation>Correggi questo nome</translation>
  </message>
  <message>
   <source>Ctrl+Enter or Esc saves.</source>
   <translation>Ctrl+Invio o Esc salva.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Scuro</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Date inferred: {ground}</source>
   <translation>Data desunta: {ground}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Elimina</translation>
  </message>
  <message>
   <source>Delete bookmark</source>
   <translation>Segnalibro eliminato</translation>
  </message>
  <message>
   <source>Delete highlight</source>
   <translation>Evidenziazione eliminata</translation>
  </message>
  <message>
   <source>Delete note</source>
   <translation>Nota eliminata</translation>
  </message>
  <message>
   <source>Delete the highlight</source>
   <translation>Elimina l’evidenziazione</translation>
  </message>
  <message>
   <source>Did you mean “{query}”?</source>
   <translation>Forse cercavi «{query}»?</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Scarta</translation>
  </message>
  <message>
   <source>Discard what was written</source>
   <translation>Scarta quanto scritto</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>Unità</translation>
  </message>
  <message>
   <source>Drop files or a folder anywhere on the window, or choose them.</source>
   <translation>Trascina file o una cartella in un punto qualsiasi della finestra, oppure sceglili.</translation>
  </message>
  <message>
   <source>Drop to add to the library</source>
   <translation>Lascia qui per aggiungere alla biblioteca</translation>
  </message>
  <message>
   <source>Earlier versions</source>
   <translation>Versioni precedenti</translation>
  </message>
  <message>
   <source>Earlier versions of this note</source>
   <translation>Versioni precedenti di questa nota</translation>
  </message>
  <message>
   <source>Edit article details</source>
   <translation>Dati dell’articolo</translation>
  </message>
  <message>
   <source>Edit article details…</source>
   <translation>Modifica i dati dell’articolo…</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Inglese</translation>
  </message>
  <message>
   <source>Enter opens the page of an actor, N goes to its next mention, C corrects it.</source>
   <translation>Invio apre la pagina di un attore, N va alla menzione successiva, C lo corregge.</translation>
  </message>
  <message>
   <source>Every file was taken in.</source>
   <translation>Tutti i file sono stati acquisiti.</translation>
  </message>
  <message>
   <source>Everything is in one folder on this computer: articles, notes, backups.</source>
   <translation>Tutto sta in una sola cartella di questo computer: articoli, note, copie di sicurezza.</translation>
  </message>
  <message>
   <source>Everything is read</source>
   <translation>Hai letto tutto</translation>
  </message>
  <message>
   <source>Expecting ',' delimiter</source>
   <translation>manca una virgola</translation>
  </message>
  <message>
   <source>Expecting ':' delimiter</source>
   <translation>mancano i due punti</translation>
  </message>
  <message>
   <source>Expecting property name enclosed in double quotes</source>
   <translation>manca il nome di un campo fra virgolette doppie</translation>
  </message>
  <message>
   <source>Expecting value</source>
   <translation>manca un valore</translation>
  </message>
  <message>
   <source>Export notes as Markdown…</source>
   <translation>Esporta le note in Markdown…</translation>
  </message>
  <message>
   <source>Export notes into this folder</source>
   <translation>Esporta le note in questa cartella</translation>
  </message>
  <message>
   <source>Export the notes of these articles…</source>
   <translation>Esporta le note di questi articoli…</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Esportazione</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Esporta…</translation>
  </message>
  <message>
   <source>Extend highlight</source>
   <translation>Estensione dell’evidenziazione</translation>
  </message>
  <message>
   <source>Extend the highlight to the selection</source>
   <translation>Estendi l’evidenziazione alla selezione</translation>
  </message>
  <message>
   <source>Extra data</source>
   <translation>c’è altro dopo la fine</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Files and reasons</source>
   <translation>File e motivi</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>&amp;Tipo di file:</translation>
  </message>
  <message>
   <source>Find an action…</source>
   <translation>Trova un’azione…</translation>
  </message>
  <message>
   <source>Find in this article</source>
   <translation>Trova in questo articolo</translation>
  </message>
  <message>
   <source>Finding actors</source>
   <translation>Ricerca degli attori</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Cartella</translation>
  </message>
  <message>
   <source>Forget search</source>
   <translation>Ricerca salvata tolta</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Avanti</translation>
  </message>
  <message>
   <source>Found in the text when left open</source>
   <translation>Cercati nel testo, se lasci vuoto</translation>
  </message>
  <message>
   <source>Found:</source>
   <translation>Trovati:</translation>
  </message>
  <message>
   <source>Free software under the MIT licence. Icons: Phosphor.</source>
   <translation>Software libero con licenza MIT. Icone: Phosphor.</translation>
  </message>
  <message numerus="yes">
   <source>Give %n articles these tags</source>
   <translation>
    <numerusform>Dai a %n articolo queste etichette</numerusform>
    <numerusform>Dai a %n articoli queste etichette</numerusform>
   </translation>
  </message>
  <message>
   <source>Give the search a name.</source>
   <translation>Dai un nome alla ricerca.</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Vai</translation>
  </message>
  <message>
   <source>Go on writing</source>
   <translation>Continua a scrivere</translation>
  </message>
  <message>
   <source>Go to a mention first, with N or from the list of actors.</source>
   <translation>Vai prima a una menzione, con N o dall’elenco degli attori.</translation>
  </message>
  <message>
   <source>Go to, or do</source>
   <translation>Vai a, oppure fai</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Verde</translation>
  </message>
  <message>
   <source>Group by: {name}</source>
   <translation>Raggruppa per: {name}</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contrasto elevato</translation>
  </message>
  <message>
   <source>Highlight</source>
   <translation>Evidenziazione</translation>
  </message>
  <message>
   <source>Highlight exactly the selection</source>
   <translation>Evidenzia esattamente la selezione</translation>
  </message>
  <message>
   <source>Highlight in blue</source>
   <translation>Evidenzia in blu</translation>
  </message>
  <message>
   <source>Highlight in green</source>
   <translation>Evidenzia in verde</translation>
  </message>
  <message>
   <source>Highlight in pink</source>
   <translation>Evidenzia in rosa</translation>
  </message>
  <message>
   <source>Highlight in purple</source>
   <translation>Evidenzia in viola</translation>
  </message>
  <message>
   <source>Highlight in yellow</source>
   <translation>Evidenzia in giallo</translation>
  </message>
  <message>
   <source>Highlights and notes</source>
   <translation>Evidenziazioni e note</translation>
  </message>
  <message>
   <source>How many articles are listed</source>
   <translation>Quanti articoli sono elencati</translation>
  </message>
  <message>
   <source>How many entries are listed</source>
   <translation>Quante voci sono elencate</translation>
  </message>
  <message>
   <source>Illegal trailing comma before end of array</source>
   <translation>una virgola di troppo alla fine di un elenco</translation>
  </message>
  <message>
   <source>Illegal trailing comma before end of object</source>
   <translation>una virgola di troppo alla fine di un oggetto</translation>
  </message>
  <message>
   <source>Import annotations</source>
   <translation>Importazione di annotazioni</translation>
  </message>
  <message>
   <source>Import corrections of actors</source>
   <translation>Importazione di correzioni agli attori</translation>
  </message>
  <message>
   <source>Import report</source>
   <translation>Resoconto dell’importazione</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Importazione</translation>
  </message>
  <message>
   <source>In the register:</source>
   <translation>Nel registro:</translation>
  </message>
  <message>
   <source>In use:</source>
   <translation>In uso:</translation>
  </message>
  <message>
   <source>Indexing</source>
   <translation>Indicizzazione</translation>
  </message>
  <message>
   <source>Invalid \escape</source>
   <translation>sequenza dopo \ non valida</translation>
  </message>
  <message>
   <source>Invalid \uXXXX escape</source>
   <translation>sequenza \uXXXX non valida</translation>
  </message>
  <message>
   <source>Invalid control character at</source>
   <translation>c’è un carattere di controllo</translation>
  </message>
  <message>
   <source>Is the same as…</source>
   <translation>È lo stesso di…</translation>
  </message>
  <message>
   <source>It is the selection</source>
   <translation>È la selezione</translation>
  </message>
  <message>
   <source>It stays in the navigator and says how many results are new.</source>
   <translation>Resta nel navigatore e dice quanti risultati sono nuovi.</translation>
  </message>
  <message>
   <source>Italian</source>
   <translation>Italiano</translation>
  </message>
  <message>
   <source>Justified text</source>
   <translation>Testo giustificato</translation>
  </message>
  <message>
   <source>Keep as orphan</source>
   <translation>Passo lasciato senza posto</translation>
  </message>
  <message>
   <source>Keep without a place</source>
   <translation>Conserva senza posto</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasti</translation>
  </message>
  <message>
   <source>Keys of the window</source>
   <translation>Tasti della finestra</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Lingua</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Lingue</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Testo più grande</translation>
  </message>
  <message>
   <source>Last added</source>
   <translation>Ultimi aggiunti</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Lascia stare</translation>
  </message>
  <message>
   <source>Leave the note as it was before</source>
   <translation>Lascia la nota com’era prima</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Chiaro</translation>
  </message>
  <message>
   <source>Like the system</source>
   <translation>Come il sistema</translation>
  </message>
  <message>
   <source>Line height</source>
   <translation>Interlinea</translation>
  </message>
  <message>
   <source>Line {} of {} is wrong: {}. Nothing was imported.</source>
   <translation>La riga {} di {} è sbagliata: {}. Niente è stato importato.</translation>
  </message>
  <message>
   <source>Look and language</source>
   <translation>Aspetto e lingua</translation>
  </message>
  <message>
   <source>Look for actors</source>
   <translation>Cerca gli attori</translation>
  </message>
  <message>
   <source>Look for an action or a key</source>
   <translation>Cerca un’azione o un tasto</translation>
  </message>
  <message>
   <source>Look for new and changed files</source>
   <translation>Cerca file nuovi e cambiati</translation>
  </message>
  <message>
   <source>Looking for actors…</source>
   <translation>Ricerca degli attori…</translation>
  </message>
  <message>
   <source>Looking for files</source>
   <translation>Ricerca dei file</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Fatta</translation>
  </message>
  <message>
   <source>Made again: {what}</source>
   <translation>Ripetuto: {what}</translation>
  </message>
  <message>
   <source>Make a backup now</source>
   <translation>Fai una copia adesso</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Segna come letto</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Segna come non letto</translation>
  </message>
  <message>
   <source>Mark mention</source>
   <translation>Menzione segnata</translation>
  </message>
  <message>
   <source>Mark organisations</source>
   <translation>Segna le organizzazioni</translation>
  </message>
  <message>
   <source>Mark people</source>
   <translation>Segna le persone</translation>
  </message>
  <message>
   <source>Mark places</source>
   <translation>Segna i luoghi</translation>
  </message>
  <message>
   <source>Mark states</source>
   <translation>Segna gli stati</translation>
  </message>
  <message>
   <source>Marked as “{name}”.</source>
   <translation>Segnato come «{name}».</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Menzioni</translation>
  </message>
  <message>
   <source>Merge actors</source>
   <translation>Attori uniti</translation>
  </message>
  <message>
   <source>Name bookmark</source>
   <translation>Nome di un segnalibro</translation>
  </message>
  <message>
   <source>Name colour</source>
   <translation>Nome di un colore</translation>
  </message>
  <message>
   <source>Name of the actor</source>
   <translation>Nome dell’attore</translation>
  </message>
  <message numerus="yes">
   <source>Name {name}, %n mentions</source>
   <translation>
    <numerusform>Nome {name}, %n menzione</numerusform>
    <numerusform>Nome {name}, %n menzioni</numerusform>
   </translation>
  </message>
  <message>
   <source>Narrow the results</source>
   <translation>Restringi i risultati</translation>
  </message>
  <message>
   <source>Navigator</source>
   <translation>Navigatore</translation>
  </message>
  <message>
   <source>New actor: {name} ({type})</source>
   <translation>Nuovo attore: {name} ({type})</translation>
  </message>
  <message>
   <source>New article from text</source>
   <translation>Nuovo articolo da un testo</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Più recenti</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Prima i più recenti</translation>
  </message>
  <message>
   <source>Next article</source>
   <translation>Articolo successivo</translation>
  </message>
  <message>
   <source>Next highlight</source>
   <translation>Evidenziazione successiva</translation>
  </message>
  <message>
   <source>Next match</source>
   <translation>Risultato successivo</translation>
  </message>
  <message>
   <source>Next match or mention</source>
   <translation>Risultato o menzione successiva</translation>
  </message>
  <message>
   <source>No actor is called “{}”. The command “actors” lists them.</source>
   <translation>Nessun attore si chiama «{}». Il comando «actors» li elenca.</translation>
  </message>
  <message>
   <source>No actors</source>
   <translation>Nessun attore</translation>
  </message>
  <message>
   <source>No actors looked for yet</source>
   <translation>Attori non ancora cercati</translation>
  </message>
  <message>
   <source>No article is called “{}”. The command “articles” lists them.</source>
   <translation>Nessun articolo si chiama «{}». Il comando «articles» li elenca.</translation>
  </message>
  <message>
   <source>No article is on this shelf.</source>
   <translation>Su questo scaffale non c’è nessun articolo.</translation>
  </message>
  <message>
   <source>No article is open</source>
   <translation>Nessun articolo aperto</translation>
  </message>
  <message>
   <source>No articles</source>
   <translation>Nessun articolo</translation>
  </message>
  <message>
   <source>No articles yet</source>
   <translation>Ancora nessun articolo</translation>
  </message>
  <message>
   <source>No backup yet. One is made every hour in which something changed.</source>
   <translation>Ancora nessuna copia. Se ne fa una per ogni ora in cui qualcosa è cambiato.</translation>
  </message>
  <message>
   <source>No bookmarks yet</source>
   <translation>Ancora nessun segnalibro</translation>
  </message>
  <message>
   <source>No highlights in this article</source>
   <translation>Nessuna evidenziazione in questo articolo</translation>
  </message>
  <message>
   <source>No notes on this actor yet</source>
   <translation>Ancora nessuna nota su questo attore</translation>
  </message>
  <message>
   <source>No notes yet</source>
   <translation>Ancora nessuna nota</translation>
  </message>
  <message>
   <source>Nobody named</source>
   <translation>Nessuno nominato</translation>
  </message>
  <message>
   <source>Not a mention</source>
   <translation>Menzione esclusa</translation>
  </message>
  <message>
   <source>Not an actor</source>
   <translation>Non è un attore</translation>
  </message>
  <message>
   <source>Not an actor here</source>
   <translation>Attore escluso qui</translation>
  </message>
  <message>
   <source>Not found. Select it in the article, or keep it without a place.</source>
   <translation>Non ritrovato. Selezionalo nell’articolo, o conservalo senza posto.</translation>
  </message>
  <message>
   <source>Not taken in, {}: {}.</source>
   <translation>Non acquisito, {}: {}.</translation>
  </message>
  <message>
   <source>Not taken in: files of this kind are not read.</source>
   <translation>Non acquisito: i file di questo tipo non si leggono.</translation>
  </message>
  <message>
   <source>Not taken in: files of this kind are not read; known are {}.</source>
   <translation>Non acquisito: i file di questo tipo non si leggono; si conoscono {}.</translation>
  </message>
  <message>
   <source>Not taken in: it holds no articles.</source>
   <translation>Non acquisito: non contiene articoli.</translation>
  </message>
  <message>
   <source>Not taken in: it is nested too deeply or too large to be read.</source>
   <translation>Non acquisito: è annidato troppo a fondo o troppo grande per essere letto.</translation>
  </message>
  <message>
   <source>Not taken in: {} more records of this file.</source>
   <translation>Non acquisiti: altri {} record di questo file.</translation>
  </message>
  <message>
   <source>Not taken in: {}.</source>
   <translation>Non acquisito: {}.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Note on the actor</source>
   <translation>Nota sull’attore</translation>
  </message>
  <message>
   <source>Note on the article</source>
   <translation>Nota sull’articolo</translation>
  </message>
  <message>
   <source>Note on the passage</source>
   <translation>Nota sul passo</translation>
  </message>
  <message>
   <source>Note, in Markdown</source>
   <translation>Nota, in Markdown</translation>
  </message>
  <message>
   <source>Notebook</source>
   <translation>Quaderno</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nessun risultato</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>Qui non c’è niente</translation>
  </message>
  <message>
   <source>Nothing new was found</source>
   <translation>Non è stato trovato niente di nuovo</translation>
  </message>
  <message>
   <source>Nothing to review</source>
   <translation>Niente da rivedere</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Prima i meno recenti</translation>
  </message>
  <message>
   <source>Only the text</source>
   <translation>Solo il testo</translation>
  </message>
  <message>
   <source>Open a library</source>
   <translation>Apri una biblioteca</translation>
  </message>
  <message>
   <source>Open another library…</source>
   <translation>Apri un’altra biblioteca…</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Apri nel browser</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>Apri il file</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Apri la cartella</translation>
  </message>
  <message>
   <source>Open the folder of the file</source>
   <translation>Apri la cartella del file</translation>
  </message>
  <message>
   <source>Open the original file</source>
   <translation>Apri il file originale</translation>
  </message>
  <message>
   <source>Open the web address…</source>
   <translation>Apri l’indirizzo web…</translation>
  </message>
  <message>
   <source>Order of the list</source>
   <translation>Ordine dell’elenco</translation>
  </message>
  <message>
   <source>Order of the mentions</source>
   <translation>Ordine delle menzioni</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organizzazione</translation>
  </message>
  <message>
   <source>Organisations</source>
   <translation>Organizzazioni</translation>
  </message>
  <message>
   <source>Page of this actor</source>
   <translation>Pagina di questo attore</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>Pagine delle impostazioni</translation>
  </message>
  <message>
   <source>Part of the settings could not be read; there the usual ones hold.</source>
   <translation>Una parte delle impostazioni non si è potuta leggere; lì valgono quelle abituali.</translation>
  </message>
  <message>
   <source>Passage or note</source>
   <translation>Passo o nota</translation>
  </message>
  <message>
   <source>Passage to review</source>
   <translation>Passo da rivedere</translation>
  </message>
  <message>
   <source>Passages to review</source>
   <translation>Passi da rivedere</translation>
  </message>
  <message>
   <source>Paste or write some words.</source>
   <translation>Incolla o scrivi qualche parola.</translation>
  </message>
  <message>
   <source>Paste or write the text here</source>
   <translation>Incolla o scrivi qui il testo</translation>
  </message>
  <message>
   <source>Paste text as an article…</source>
   <translation>Incolla un testo come articolo…</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Persone</translation>
  </message>
  <message>
   <source>People, organisations, states and places named in the open article appear here.</source>
   <translation>Qui compaiono le persone, le organizzazioni, gli stati e i luoghi nominati nell’articolo aperto.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Rosa</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Luogo</translation>
  </message>
  <message>
   <source>Place annotation</source>
   <translation>Passo ricollocato</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Luoghi</translation>
  </message>
  <message>
   <source>Press B while reading to bookmark an article.</source>
   <translation>Premi B durante la lettura per mettere un segnalibro.</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Anteprima</translation>
  </message>
  <message>
   <source>Preview of the note</source>
   <translation>Anteprima della nota</translation>
  </message>
  <message>
   <source>Previous article</source>
   <translation>Articolo precedente</translation>
  </message>
  <message>
   <source>Previous highlight</source>
   <translation>Evidenziazione precedente</translation>
  </message>
  <message>
   <source>Previous match</source>
   <translation>Risultato precedente</translation>
  </message>
  <message>
   <source>Previous match or mention</source>
   <translation>Risultato o menzione precedente</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avanzamento</translation>
  </message>
  <message>
   <source>Provisional: the text states no title, so this is {ground}.</source>
   <translation>Provvisorio: il testo non ha un titolo, perciò qui c’è {ground}.</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>Viola</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Esci</translation>
  </message>
  <message>
   <source>Read, search and study collections of articles. Everything stays on this computer.</source>
   <translation>Leggi, cerca e studia raccolte di articoli. Tutto resta su questo computer.</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lettura</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Recognised: {how}</source>
   <translation>Riconosciuto: {how}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Ripeti</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Rimuovi</translation>
  </message>
  <message>
   <source>Remove a name</source>
   <translation>Nome di un attore tolto</translation>
  </message>
  <message>
   <source>Remove articles</source>
   <translation>Rimozione di articoli</translation>
  </message>
  <message>
   <source>Remove bookmark</source>
   <translation>Segnalibro tolto</translation>
  </message>
  <message>
   <source>Remove from the library</source>
   <translation>Rimuovi dalla biblioteca</translation>
  </message>
  <message>
   <source>Remove tags</source>
   <translation>Etichette tolte</translation>
  </message>
  <message>
   <source>Remove the sample</source>
   <translation>Rimuovi gli articoli di esempio</translation>
  </message>
  <message>
   <source>Remove the sample articles</source>
   <translation>Rimozione degli articoli di esempio</translation>
  </message>
  <message>
   <source>Remove {facet}</source>
   <translation>Togli {facet}</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Rinomina</translation>
  </message>
  <message>
   <source>Rename actor</source>
   <translation>Nome di un attore</translation>
  </message>
  <message>
   <source>Rename search</source>
   <translation>Nome di una ricerca</translation>
  </message>
  <message>
   <source>Rename the saved search</source>
   <translation>Rinomina la ricerca salvata</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Rinomina…</translation>
  </message>
  <message>
   <source>Restore the backup of {}</source>
   <translation>Ripristino della copia del {}</translation>
  </message>
  <message>
   <source>Restore the newest copy</source>
   <translation>Ripristina la copia più recente</translation>
  </message>
  <message>
   <source>Restore this one</source>
   <translation>Ripristina questa</translation>
  </message>
  <message>
   <source>Restore: everything becomes as it was then</source>
   <translation>Ripristina: tutto torna com’era allora</translation>
  </message>
  <message>
   <source>Restored: this was being written when the program ended.</source>
   <translation>Ripristinato: era in corso di scrittura quando il programma si è chiuso.</translation>
  </message>
  <message>
   <source>Sans-serif text</source>
   <translation>Testo senza grazie</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salva</translation>
  </message>
  <message>
   <source>Save search</source>
   <translation>Ricerca salvata</translation>
  </message>
  <message>
   <source>Save the note</source>
   <translation>Salva la nota</translation>
  </message>
  <message>
   <source>Save the note (Ctrl+Enter)</source>
   <translation>Salva la nota (Ctrl+Invio)</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>Salva questa ricerca</translation>
  </message>
  <message>
   <source>Save this search…</source>
   <translation>Salva questa ricerca…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Salvato</translation>
  </message>
  <message>
   <source>Saved search</source>
   <translation>Ricerca salvata</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>Ricerche salvate</translation>
  </message>
  <message>
   <source>Say which mention: an article and a span.</source>
   <translation>Di’ quale menzione: un articolo e un passo.</translation>
  </message>
  <message>
   <source>Scroll back</source>
   <translation>Scorri indietro</translation>
  </message>
  <message>
   <source>Scroll on</source>
   <translation>Scorri avanti</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Cerca</translation>
  </message>
  <message>
   <source>Search</source>
   <comment>noun</comment>
   <translation>Ricerca</translation>
  </message>
  <message>
   <source>Search all articles</source>
   <translation>Cerca in tutti gli articoli</translation>
  </message>
  <message>
   <source>Search engine</source>
   <translation>Motore di ricerca</translation>
  </message>
  <message>
   <source>Search your highlights and notes</source>
   <translation>Cerca nelle tue evidenziazioni e note</translation>
  </message>
  <message>
   <source>Select a passage and press 1 to 5 to highlight it. Press Enter to write a note on it.</source>
   <translation>Seleziona un passo e premi da 1 a 5 per evidenziarlo. Premi Invio per scriverci una nota.</translation>
  </message>
  <message>
   <source>Select a passage and press 1 to 5 to highlight it; Enter writes a note.</source>
   <translation>Seleziona un passo e premi da 1 a 5 per evidenziarlo; Invio scrive una nota.</translation>
  </message>
  <message>
   <source>Select a passage first, or go to a highlight with H.</source>
   <translation>Seleziona prima un passo, oppure vai a un’evidenziazione con H.</translation>
  </message>
  <message>
   <source>Select a passage first, or go to a highlight.</source>
   <translation>Seleziona prima un passo, o vai a un’evidenziazione.</translation>
  </message>
  <message>
   <source>Select a passage that touches the highlight.</source>
   <translation>Seleziona un passo che tocchi l’evidenziazione.</translation>
  </message>
  <message>
   <source>Select a passage while reading and press 1 to 5: it appears here, with its note.</source>
   <translation>Durante la lettura seleziona un passo e premi da 1 a 5: compare qui, con la sua nota.</translation>
  </message>
  <message>
   <source>Select its place…</source>
   <translation>Seleziona il suo posto…</translation>
  </message>
  <message>
   <source>Select the name of an actor first.</source>
   <translation>Seleziona prima il nome di un attore.</translation>
  </message>
  <message>
   <source>Select the passage in its article first.</source>
   <translation>Seleziona prima il passo nel suo articolo.</translation>
  </message>
  <message>
   <source>Select where this passage is now: “{quote}”</source>
   <translation>Seleziona dove sta ora questo passo: «{quote}»</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Seppia</translation>
  </message>
  <message>
   <source>Serif text</source>
   <translation>Testo con grazie</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Impostazioni</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Impostazioni…</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostra</translation>
  </message>
  <message>
   <source>Show or hide these marks</source>
   <translation>Mostra o nascondi questi segni</translation>
  </message>
  <message>
   <source>Show the actors</source>
   <translation>Mostra gli attori</translation>
  </message>
  <message>
   <source>Show the last import report</source>
   <translation>Mostra l’ultimo resoconto d’importazione</translation>
  </message>
  <message>
   <source>Show the notes</source>
   <translation>Mostra le note</translation>
  </message>
  <message>
   <source>Show the report</source>
   <translation>Mostra il resoconto</translation>
  </message>
  <message>
   <source>Show where my data is</source>
   <translation>Mostra dove sono i miei dati</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Dimensione</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Testo più piccolo</translation>
  </message>
  <message>
   <source>Something unexpected happened. Your notes are safe.</source>
   <translation>È successo qualcosa di imprevisto. Le tue note sono al sicuro.</translation>
  </message>
  <message>
   <source>Something went wrong.</source>
   <translation>Qualcosa è andato storto.</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fonte</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Fonti</translation>
  </message>
  <message>
   <source>Split actor</source>
   <translation>Attore diviso</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Stato</translation>
  </message>
  <message>
   <source>States</source>
   <translation>Stati</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after %n articles; what was done is kept.</source>
   <translation>
    <numerusform>Fermato dopo %n articolo; ciò che è stato fatto resta.</numerusform>
    <numerusform>Fermato dopo %n articoli; ciò che è stato fatto resta.</numerusform>
   </translation>
  </message>
  <message>
   <source>Stopped before anything was changed.</source>
   <translation>Fermato prima di cambiare qualcosa.</translation>
  </message>
  <message>
   <source>Stopped. What was finished is kept.</source>
   <translation>Fermato. Ciò che era finito resta.</translation>
  </message>
  <message>
   <source>Stopped; what was finished is kept</source>
   <translation>Fermato; ciò che era finito resta</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arresto in corso…</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etichetta</translation>
  </message>
  <message>
   <source>Tag article</source>
   <translation>Etichette dell’articolo</translation>
  </message>
  <message>
   <source>Tag articles</source>
   <translation>Etichette agli articoli</translation>
  </message>
  <message>
   <source>Tag the article…</source>
   <translation>Etichetta l’articolo…</translation>
  </message>
  <message>
   <source>Tag the highlight…</source>
   <translation>Etichetta l’evidenziazione…</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Etichette</translation>
  </message>
  <message>
   <source>Tags in use</source>
   <translation>Etichette in uso</translation>
  </message>
  <message>
   <source>Tags of the article</source>
   <translation>Etichette dell’articolo</translation>
  </message>
  <message>
   <source>Tags of the highlight</source>
   <translation>Etichette dell’evidenziazione</translation>
  </message>
  <message>
   <source>Tags, parted by commas</source>
   <translation>Etichette, separate da virgole</translation>
  </message>
  <message>
   <source>Taken back: {what}</source>
   <translation>Annullato: {what}</translation>
  </message>
  <message>
   <source>Text and theme</source>
   <translation>Testo e tema</translation>
  </message>
  <message>
   <source>Text of the article</source>
   <translation>Testo dell’articolo</translation>
  </message>
  <message>
   <source>Text settings</source>
   <translation>Impostazioni del testo</translation>
  </message>
  <message>
   <source>Text settings…</source>
   <translation>Impostazioni del testo…</translation>
  </message>
  <message>
   <source>That is the same actor already.</source>
   <translation>È già lo stesso attore.</translation>
  </message>
  <message>
   <source>That is too long for a name.</source>
   <translation>È troppo lungo per un nome.</translation>
  </message>
  <message>
   <source>The article changed; the passage was found again.</source>
   <translation>L’articolo è cambiato; il passo è stato ritrovato.</translation>
  </message>
  <message>
   <source>The article changed; the passage was not found again.</source>
   <translation>L’articolo è cambiato; il passo non è stato ritrovato.</translation>
  </message>
  <message>
   <source>The best that is installed</source>
   <translation>Il migliore tra quelli installati</translation>
  </message>
  <message numerus="yes">
   <source>The bookmarks of %n articles were taken away.</source>
   <translation>
    <numerusform>Il segnalibro di %n articolo è stato tolto.</numerusform>
    <numerusform>I segnalibri di %n articoli sono stati tolti.</numerusform>
   </translation>
  </message>
  <message>
   <source>The disk that holds {} is full. Nothing was lost; make room and try again.</source>
   <translation>Il disco che contiene {} è pieno. Niente è andato perso; fai spazio e riprova.</translation>
  </message>
  <message>
   <source>The file is gone; its article is kept.</source>
   <translation>Il file non c’è più; il suo articolo resta.</translation>
  </message>
  <message>
   <source>The library cannot be opened</source>
   <translation>La biblioteca non si apre</translation>
  </message>
  <message>
   <source>The library file {} cannot be used: {}.</source>
   <translation>Il file della biblioteca {} non si può usare: {}.</translation>
  </message>
  <message>
   <source>The library {} is in use by another process ({}). Close it or try again.</source>
   <translation>La biblioteca {} è in uso da un altro processo ({}). Chiudilo o riprova.</translation>
  </message>
  <message>
   <source>The line has no id.</source>
   <translation>La riga non ha un identificativo.</translation>
  </message>
  <message>
   <source>The line is JSON, but no object.</source>
   <translation>La riga è JSON, ma non un oggetto.</translation>
  </message>
  <message>
   <source>The line is a highlight and quotes no passage.</source>
   <translation>La riga è un’evidenziazione ma non cita nessun passo.</translation>
  </message>
  <message>
   <source>The line is no annotation: it has no target.</source>
   <translation>La riga non è un’annotazione: non ha un bersaglio.</translation>
  </message>
  <message>
   <source>The line is not JSON.</source>
   <translation>La riga non è JSON.</translation>
  </message>
  <message>
   <source>The line names no article: neither its text's hash, its file nor its address.</source>
   <translation>La riga non nomina nessun articolo: né l’impronta del testo, né il file, né l’indirizzo.</translation>
  </message>
  <message>
   <source>The line was written by a newer version of the program.</source>
   <translation>La riga è stata scritta da una versione più nuova del programma.</translation>
  </message>
  <message>
   <source>The name goes wherever the colour does: highlights, the notebook, exports.</source>
   <translation>Il nome segue il colore dappertutto: evidenziazioni, quaderno, esportazioni.</translation>
  </message>
  <message>
   <source>The newest backup holds everything already.</source>
   <translation>La copia più recente contiene già tutto.</translation>
  </message>
  <message numerus="yes">
   <source>The newest sound copy, of {when}, holds %n highlights and notes. The damaged file is kept beside it.</source>
   <translation>
    <numerusform>La copia sana più recente, del {when}, contiene %n evidenziazione o nota. Il file danneggiato resta accanto a essa.</numerusform>
    <numerusform>La copia sana più recente, del {when}, contiene %n evidenziazioni e note. Il file danneggiato resta accanto a essa.</numerusform>
   </translation>
  </message>
  <message>
   <source>The note in this version</source>
   <translation>La nota in questa versione</translation>
  </message>
  <message>
   <source>The passage belongs there</source>
   <translation>Il passo sta lì</translation>
  </message>
  <message>
   <source>The passage ends before it begins.</source>
   <translation>Il passo finisce prima di cominciare.</translation>
  </message>
  <message>
   <source>The passage is gone</source>
   <translation>Il passo non c’è più</translation>
  </message>
  <message>
   <source>The passage is in its place.</source>
   <translation>Il passo è al suo posto.</translation>
  </message>
  <message>
   <source>The passage is kept with its note, without a place.</source>
   <translation>Il passo resta con la sua nota, senza posto.</translation>
  </message>
  <message>
   <source>The passage is the selection</source>
   <translation>Il passo è la selezione</translation>
  </message>
  <message>
   <source>The passage may be this one.</source>
   <translation>Il passo potrebbe essere questo.</translation>
  </message>
  <message>
   <source>The passage of “{}” was not found again; select where it belongs, or give it up.</source>
   <translation>Il passo di «{}» non è stato ritrovato; seleziona dove sta, o rinuncia.</translation>
  </message>
  <message>
   <source>The passage stays there.</source>
   <translation>Il passo resta lì.</translation>
  </message>
  <message>
   <source>The passage was copied with its source.</source>
   <translation>Il passo è stato copiato con la fonte.</translation>
  </message>
  <message>
   <source>The passage was found again, in another place or with other words.</source>
   <translation>Il passo è stato ritrovato, in un altro punto o con altre parole.</translation>
  </message>
  <message>
   <source>The passage was not found in the article as it is now.</source>
   <translation>Il passo non è stato trovato nell’articolo com’è ora.</translation>
  </message>
  <message>
   <source>The quotation occurs {} times in {}. Say which with --occurrence 1 to {}.</source>
   <translation>La citazione compare {} volte in {}. Di’ quale con --occurrence da 1 a {}.</translation>
  </message>
  <message>
   <source>The quotation that begins at character {} is not closed.</source>
   <translation>La citazione che comincia al carattere {} non è chiusa.</translation>
  </message>
  <message>
   <source>The quotation “{}” does not occur in {}.</source>
   <translation>La citazione «{}» non compare in {}.</translation>
  </message>
  <message>
   <source>The range at character {} ends before it begins.</source>
   <translation>L’intervallo al carattere {} finisce prima di cominciare.</translation>
  </message>
  <message>
   <source>The range that begins at character {} is not closed with “]”.</source>
   <translation>L’intervallo che comincia al carattere {} non è chiuso con «]».</translation>
  </message>
  <message>
   <source>The register file {} is damaged in line {}: {}.</source>
   <translation>Il file del registro {} è danneggiato alla riga {}: {}.</translation>
  </message>
  <message numerus="yes">
   <source>The sample of %n articles is among your own.</source>
   <translation>
    <numerusform>%n articolo di esempio è tra i tuoi.</numerusform>
    <numerusform>%n articoli di esempio sono tra i tuoi.</numerusform>
   </translation>
  </message>
  <message>
   <source>The sample was removed.</source>
   <translation>Gli articoli di esempio sono stati rimossi.</translation>
  </message>
  <message>
   <source>The saved search “{name}” was removed.</source>
   <translation>La ricerca salvata «{name}» è stata rimossa.</translation>
  </message>
  <message>
   <source>The search failed: {}.</source>
   <translation>La ricerca non è riuscita: {}.</translation>
  </message>
  <message>
   <source>The search index is damaged ({}); it is being rebuilt.</source>
   <translation>L’indice di ricerca è danneggiato ({}); viene ricostruito.</translation>
  </message>
  <message>
   <source>The search index was damaged and has been rebuilt.</source>
   <translation>L’indice di ricerca era danneggiato ed è stato ricostruito.</translation>
  </message>
  <message>
   <source>The search is nested more than {} deep (character {}).</source>
   <translation>La ricerca ha più di {} livelli di parentesi (carattere {}).</translation>
  </message>
  <message>
   <source>The search is {} characters long; at most {} are possible.</source>
   <translation>La ricerca è lunga {} caratteri; ne sono possibili al massimo {}.</translation>
  </message>
  <message>
   <source>The work was stopped before it came to this article.</source>
   <translation>Il lavoro è stato fermato prima di arrivare a questo articolo.</translation>
  </message>
  <message>
   <source>The “(” at character {} is not closed.</source>
   <translation>La «(» al carattere {} non è chiusa.</translation>
  </message>
  <message>
   <source>The “)” at character {} closes nothing.</source>
   <translation>La «)» al carattere {} non chiude niente.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>There is no annotation “{}”. The command “notes” lists them.</source>
   <translation>Non c’è nessuna annotazione «{}». Il comando «notes» le elenca.</translation>
  </message>
  <message>
   <source>There is no backup “{}”, or several. The command “restore --list” lists them.</source>
   <translation>Non c’è nessuna copia «{}», o ce n’è più di una. Il comando «restore --list» le elenca.</translation>
  </message>
  <message>
   <source>There is no field “{}” (at character {}). Did you mean “{}”? The fields are {}.</source>
   <translation>Il campo «{}» non esiste (al carattere {}). Intendevi «{}»? I campi sono {}.</translation>
  </message>
  <message>
   <source>There is no saved search “{}”. The command “searches” lists them.</source>
   <translation>Non c’è nessuna ricerca salvata «{}». Il comando «searches» le elenca.</translation>
  </message>
  <message>
   <source>There is no search that this article could match.</source>
   <translation>Non c’è una ricerca a cui questo articolo possa corrispondere.</translation>
  </message>
  <message>
   <source>There is no word to search for.</source>
   <translation>Non c’è nessuna parola da cercare.</translation>
  </message>
  <message>
   <source>There is nothing to {}.</source>
   <translation>Non c’è niente da {}.</translation>
  </message>
  <message>
   <source>These words can be at most {} apart, not {} (at character {}).</source>
   <translation>Queste parole possono distare al massimo {}, non {} (al carattere {}).</translation>
  </message>
  <message>
   <source>They appear here by themselves.</source>
   <translation>Appariranno qui da soli.</translation>
  </message>
  <message>
   <source>This actor is right</source>
   <translation>Questo attore è giusto</translation>
  </message>
  <message numerus="yes">
   <source>This is a sample of %n articles.</source>
   <translation>
    <numerusform>Questo è un esempio di %n articolo.</numerusform>
    <numerusform>Questo è un esempio di %n articoli.</numerusform>
   </translation>
  </message>
  <message>
   <source>This is right</source>
   <translation>È giusto</translation>
  </message>
  <message>
   <source>This is somebody else…</source>
   <translation>È qualcun altro…</translation>
  </message>
  <message>
   <source>This mention only</source>
   <translation>Solo questa menzione</translation>
  </message>
  <message>
   <source>This passage is no longer in the article.</source>
   <translation>Questo passo non è più nell’articolo.</translation>
  </message>
  <message>
   <source>This place is bookmarked; it is listed with the notes.</source>
   <translation>Questo punto ha un segnalibro; è elencato con le note.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titolo</translation>
  </message>
  <message>
   <source>To review</source>
   <translation>Da rivedere</translation>
  </message>
  <message>
   <source>Try fewer or shorter words, or a * at the end of one.</source>
   <translation>Prova con meno parole o più corte, o con un * alla fine di una.</translation>
  </message>
  <message>
   <source>Two letters, such as it</source>
   <translation>Due lettere, come it</translation>
  </message>
  <message>
   <source>Type of a new actor</source>
   <translation>Tipo di un nuovo attore</translation>
  </message>
  <message>
   <source>Typeface</source>
   <translation>Carattere</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annulla modifica</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Sconosciuto</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Non letti</translation>
  </message>
  <message>
   <source>Unterminated string starting at</source>
   <translation>una stringa non è chiusa</translation>
  </message>
  <message>
   <source>Use this version</source>
   <translation>Usa questa versione</translation>
  </message>
  <message>
   <source>Version {version}, with Qt {qt}</source>
   <translation>Versione {version}, con Qt {qt}</translation>
  </message>
  <message>
   <source>Versions, the newest first</source>
   <translation>Versioni, la più recente per prima</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Vista</translation>
  </message>
  <message>
   <source>Web address</source>
   <translation>Indirizzo web</translation>
  </message>
  <message>
   <source>What can be done with the selection</source>
   <translation>Che cosa si può fare con la selezione</translation>
  </message>
  <message>
   <source>What does {colour} mean?</source>
   <translation>Che cosa significa {colour}?</translation>
  </message>
  <message>
   <source>What is meant</source>
   <translation>Che cosa s’intende</translation>
  </message>
  <message>
   <source>What the chosen backup holds</source>
   <translation>Che cosa contiene la copia scelta</translation>
  </message>
  <message>
   <source>What you write here belongs to the actor, not to one article.</source>
   <translation>Ciò che scrivi qui appartiene all’attore, non a un articolo.</translation>
  </message>
  <message>
   <source>What your colours mean, such as “claim” or “doubt”. The name is shown wherever the colour is.</source>
   <translation>Che cosa significano i tuoi colori, per esempio «affermazione» o «dubbio». Il nome si vede dovunque c’è il colore.</translation>
  </message>
  <message>
   <source>When an article changes and a passage of yours cannot be placed surely, it waits here.</source>
   <translation>Quando un articolo cambia e un tuo passo non si può collocare con sicurezza, aspetta qui.</translation>
  </message>
  <message>
   <source>Where your data is</source>
   <translation>Dove sono i tuoi dati</translation>
  </message>
  <message>
   <source>Which actors are underlined in the text. They are found and counted in any case.</source>
   <translation>Quali attori sono sottolineati nel testo. Sono trovati e contati in ogni caso.</translation>
  </message>
  <message>
   <source>Who is this?</source>
   <translation>Chi è?</translation>
  </message>
  <message>
   <source>Who is “{name}” here?</source>
   <translation>Chi è qui «{name}»?</translation>
  </message>
  <message>
   <source>Who is “{name}”?</source>
   <translation>Chi è «{name}»?</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Perché</translation>
  </message>
  <message>
   <source>Why did this match?</source>
   <translation>Perché è tra i risultati?</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Larghezza</translation>
  </message>
  <message>
   <source>With notes</source>
   <translation>Con note</translation>
  </message>
  <message>
   <source>With serifs</source>
   <translation>Con grazie</translation>
  </message>
  <message>
   <source>Without a colour</source>
   <translation>Senza colore</translation>
  </message>
  <message>
   <source>Without a tag</source>
   <translation>Senza etichetta</translation>
  </message>
  <message>
   <source>Without serifs</source>
   <translation>Senza grazie</translation>
  </message>
  <message>
   <source>Words can be at most {} apart, not {} (at character {}).</source>
   <translation>Le parole possono distare al massimo {}, non {} (al carattere {}).</translation>
  </message>
  <message>
   <source>Write 2020, 2020-10 or 2020-10-01.</source>
   <translation>Scrivi 2020, 2020-10 o 2020-10-01.</translation>
  </message>
  <message>
   <source>Write a note on the actor</source>
   <translation>Scrivi una nota sull’attore</translation>
  </message>
  <message>
   <source>Write a note on the article</source>
   <translation>Scrivi una nota sull’articolo</translation>
  </message>
  <message>
   <source>Write a note on the passage</source>
   <translation>Scrivi una nota sul passo</translation>
  </message>
  <message>
   <source>Write at least one letter.</source>
   <translation>Scrivi almeno una lettera.</translation>
  </message>
  <message>
   <source>Write in Markdown…</source>
   <translation>Scrivi in Markdown…</translation>
  </message>
  <message>
   <source>Write note</source>
   <translation>Scrittura della nota</translation>
  </message>
  <message>
   <source>Write the note</source>
   <translation>Scrivi la nota</translation>
  </message>
  <message>
   <source>Write the range at character {} like [2020 TO 2022] or [2020-09-27 TO *].</source>
   <translation>Scrivi l’intervallo al carattere {} come [2020 TO 2022] o [2020-09-27 TO *].</translation>
  </message>
  <message>
   <source>Write two letters, such as it or en.</source>
   <translation>Scrivi due lettere, come it o en.</translation>
  </message>
  <message>
   <source>Years</source>
   <translation>Anni</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Giallo</translation>
  </message>
  <message>
   <source>Your data is on this computer only</source>
   <translation>I tuoi dati sono soltanto su questo computer</translation>
  </message>
  <message>
   <source>Your notes</source>
   <translation>Le tue note</translation>
  </message>
  <message>
   <source>Your notes are as they were then.</source>
   <translation>Le tue note sono come erano allora.</translation>
  </message>
  <message>
   <source>a date line, {date}</source>
   <translation>una riga con la data, {date}</translation>
  </message>
  <message>
   <source>a dateline, {date}</source>
   <translation>l’intestazione con luogo e data, {date}</translation>
  </message>
  <message>
   <source>a file stands where a folder is needed</source>
   <translation>c’è un file dove serve una cartella</translation>
  </message>
  <message>
   <source>a folder of that name stands in its place</source>
   <translation>al suo posto c’è una cartella con quel nome</translation>
  </message>
  <message>
   <source>a guess</source>
   <translation>un’ipotesi</translation>
  </message>
  <message>
   <source>a medium that asks for a comment</source>
   <translation>una testata che chiede un commento</translation>
  </message>
  <message>
   <source>a name with a score</source>
   <translation>un nome con un punteggio</translation>
  </message>
  <message>
   <source>a number in it is too long</source>
   <translation>contiene un numero troppo lungo</translation>
  </message>
  <message>
   <source>a part of its path is not a folder</source>
   <translation>una parte del suo percorso non è una cartella</translation>
  </message>
  <message>
   <source>a place one is in or goes to</source>
   <translation>un luogo in cui si è o si va</translation>
  </message>
  <message>
   <source>a place some way off</source>
   <translation>un luogo a una certa distanza</translation>
  </message>
  <message>
   <source>a place with a saint's name</source>
   <translation>un luogo con il nome di un santo</translation>
  </message>
  <message>
   <source>a post dated {date}</source>
   <translation>un post datato {date}</translation>
  </message>
  <message>
   <source>a share on the exchange</source>
   <translation>un titolo di borsa</translation>
  </message>
  <message>
   <source>a town among clubs: its club</source>
   <translation>una città tra squadre: la sua squadra</translation>
  </message>
  <message>
   <source>a town that plays: its club</source>
   <translation>una città che gioca: la sua squadra</translation>
  </message>
  <message>
   <source>a town with a score: its club</source>
   <translation>una città con un punteggio: la sua squadra</translation>
  </message>
  <message>
   <source>a town with its river or mountain</source>
   <translation>una città con il suo fiume o monte</translation>
  </message>
  <message>
   <source>acronym explained in the text</source>
   <translation>sigla spiegata nel testo</translation>
  </message>
  <message>
   <source>acronym with an article</source>
   <translation>sigla con l’articolo</translation>
  </message>
  <message>
   <source>actor</source>
   <translation>attore</translation>
  </message>
  <message>
   <source>agency of a credit</source>
   <translation>agenzia di un credito fotografico</translation>
  </message>
  <message>
   <source>an older version wrote it; open the library to write first</source>
   <translation>l’ha scritto una versione più vecchia; apri prima la biblioteca in scrittura</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>e un altro</numerusform>
    <numerusform>e altri %n</numerusform>
   </translation>
  </message>
  <message>
   <source>asked for</source>
   <translation>richiesta</translation>
  </message>
  <message>
   <source>author</source>
   <translation>autore</translation>
  </message>
  <message>
   <source>author of a post</source>
   <translation>autore di un post</translation>
  </message>
  <message>
   <source>before a restore</source>
   <translation>prima di un ripristino</translation>
  </message>
  <message>
   <source>before an update</source>
   <translation>prima di un aggiornamento</translation>
  </message>
  <message>
   <source>begun</source>
   <translation>iniziato</translation>
  </message>
  <message>
   <source>body written as a name</source>
   <translation>ente scritto come un nome</translation>
  </message>
  <message>
   <source>bookmarked</source>
   <translation>con segnalibro</translation>
  </message>
  <message>
   <source>branch of the organisation</source>
   <translation>sezione dell’organizzazione</translation>
  </message>
  <message>
   <source>called after a place</source>
   <translation>chiamato con il nome di un luogo</translation>
  </message>
  <message>
   <source>cannot be read: {}</source>
   <translation>non si può leggere: {}</translation>
  </message>
  <message>
   <source>capital inside the name</source>
   <translation>maiuscola dentro il nome</translation>
  </message>
  <message>
   <source>capital meant as a city</source>
   <translation>la capitale intesa come città</translation>
  </message>
  <message>
   <source>capital standing for the government</source>
   <translation>la capitale sta per il governo</translation>
  </message>
  <message>
   <source>caption</source>
   <translation>didascalia</translation>
  </message>
  <message>
   <source>checked copies of your notes</source>
   <translation>copie verificate delle tue note</translation>
  </message>
  <message>
   <source>city with an article: its club</source>
   <translation>città con l’articolo: la sua squadra</translation>
  </message>
  <message>
   <source>colour</source>
   <translation>colore</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>confermato</translation>
  </message>
  <message>
   <source>confirmed by you</source>
   <translation>confermato da te</translation>
  </message>
  <message>
   <source>date</source>
   <translation>data</translation>
  </message>
  <message>
   <source>description after the name</source>
   <translation>descrizione dopo il nome</translation>
  </message>
  <message>
   <source>excluded</source>
   <translation>escluso</translation>
  </message>
  <message>
   <source>field</source>
   <translation>campo</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>chiuso</translation>
  </message>
  <message>
   <source>for searching; can be made again at any time</source>
   <translation>per la ricerca; si può rifare in ogni momento</translation>
  </message>
  <message>
   <source>form of the surname</source>
   <translation>forma del cognome</translation>
  </message>
  <message>
   <source>full name</source>
   <translation>nome completo</translation>
  </message>
  <message>
   <source>given name and surname</source>
   <translation>nome e cognome</translation>
  </message>
  <message>
   <source>given name of a person named in full</source>
   <translation>nome di battesimo di una persona nominata per intero</translation>
  </message>
  <message>
   <source>government called by its head</source>
   <translation>governo chiamato con il nome del suo capo</translation>
  </message>
  <message>
   <source>guessed by a rule</source>
   <translation>ipotizzato da una regola</translation>
  </message>
  <message>
   <source>guessed by the model</source>
   <translation>ipotizzato dal modello</translation>
  </message>
  <message>
   <source>handle</source>
   <translation>nome utente</translation>
  </message>
  <message>
   <source>head noun of a body</source>
   <translation>parola che indica un ente</translation>
  </message>
  <message numerus="yes">
   <source>in %n articles</source>
   <translation>
    <numerusform>in %n articolo</numerusform>
    <numerusform>in %n articoli</numerusform>
   </translation>
  </message>
  <message>
   <source>in a list of persons</source>
   <translation>in un elenco di persone</translation>
  </message>
  <message>
   <source>in a list of places</source>
   <translation>in un elenco di luoghi</translation>
  </message>
  <message>
   <source>in the register</source>
   <translation>nel registro</translation>
  </message>
  <message>
   <source>included</source>
   <translation>incluso</translation>
  </message>
  <message>
   <source>inferred: {ground}</source>
   <translation>per deduzione: {ground}</translation>
  </message>
  <message>
   <source>it cannot be read ({})</source>
   <translation>non si può leggere ({})</translation>
  </message>
  <message>
   <source>it changes faster than it can be read</source>
   <translation>cambia più in fretta di quanto si possa leggere</translation>
  </message>
  <message>
   <source>it does not exist</source>
   <translation>non esiste</translation>
  </message>
  <message>
   <source>it has more than {} HTML tags</source>
   <translation>ha più di {} tag HTML</translation>
  </message>
  <message>
   <source>it has more than {} lines</source>
   <translation>ha più di {} righe</translation>
  </message>
  <message>
   <source>it has {} cells, the header has {}</source>
   <translation>ha {} celle, l’intestazione ne ha {}</translation>
  </message>
  <message>
   <source>it holds no text</source>
   <translation>non contiene testo</translation>
  </message>
  <message>
   <source>it is a PDF document</source>
   <translation>è un documento PDF</translation>
  </message>
  <message>
   <source>it is a ZIP archive or an office document</source>
   <translation>è un archivio ZIP o un documento d’ufficio</translation>
  </message>
  <message>
   <source>it is a compressed file</source>
   <translation>è un file compresso</translation>
  </message>
  <message>
   <source>it is a device, not a file</source>
   <translation>è un dispositivo, non un file</translation>
  </message>
  <message>
   <source>it is a folder, not a file</source>
   <translation>è una cartella, non un file</translation>
  </message>
  <message>
   <source>it is a pipe, not a file</source>
   <translation>è una pipe, non un file</translation>
  </message>
  <message>
   <source>it is a socket, not a file</source>
   <translation>è un socket, non un file</translation>
  </message>
  <message>
   <source>it is a symbolic link that leads in a circle</source>
   <translation>è un collegamento simbolico che gira in tondo</translation>
  </message>
  <message>
   <source>it is a symbolic link, not a file</source>
   <translation>è un collegamento simbolico, non un file</translation>
  </message>
  <message>
   <source>it is a symbolic link; name it, or its target, to read it</source>
   <translation>è un collegamento simbolico; per leggerlo indica il suo nome o la sua destinazione</translation>
  </message>
  <message>
   <source>it is an RTF document</source>
   <translation>è un documento RTF</translation>
  </message>
  <message>
   <source>it is an old office document</source>
   <translation>è un vecchio documento d’ufficio</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>è vuoto</translation>
  </message>
  <message>
   <source>it is longer than {} MB</source>
   <translation>supera i {} MB</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>è annidato troppo a fondo</translation>
  </message>
  <message>
   <source>it is not a JSON object</source>
   <translation>non è un oggetto JSON</translation>
  </message>
  <message>
   <source>it is not a file</source>
   <translation>non è un file</translation>
  </message>
  <message>
   <source>it is not a list of JSON objects ({})</source>
   <translation>non è un elenco di oggetti JSON ({})</translation>
  </message>
  <message>
   <source>it is not a text file</source>
   <translation>non è un file di testo</translation>
  </message>
  <message>
   <source>it is not valid JSON ({}, line {}, character {})</source>
   <translation>non è JSON valido ({}, riga {}, carattere {})</translation>
  </message>
  <message>
   <source>it is too large for one file of its kind ({} MB; the limit is {} MB)</source>
   <translation>è troppo grande per un file del suo tipo ({} MB; il limite è {} MB)</translation>
  </message>
  <message>
   <source>it may not be read (permission denied)</source>
   <translation>non può essere letto (permesso negato)</translation>
  </message>
  <message>
   <source>it read ahead</source>
   <translation>leggeva in anticipo</translation>
  </message>
  <message>
   <source>it was made by another version of the program</source>
   <translation>è stato fatto da un’altra versione del programma</translation>
  </message>
  <message>
   <source>its HTML is nested more than {} levels deep</source>
   <translation>il suo HTML ha più di {} livelli</translation>
  </message>
  <message>
   <source>its characters are {} (byte {})</source>
   <translation>i suoi caratteri sono {} (byte {})</translation>
  </message>
  <message>
   <source>its engine changes faster than it can be asked</source>
   <translation>il suo motore cambia più in fretta di quanto lo si possa interrogare</translation>
  </message>
  <message>
   <source>its first row cannot be read ({})</source>
   <translation>la sua prima riga non si può leggere ({})</translation>
  </message>
  <message>
   <source>its first row names no column of text (“text”, “body” or “content”)</source>
   <translation>la sua prima riga non nomina una colonna di testo («text», «body» o «content»)</translation>
  </message>
  <message>
   <source>its front matter is longer than {} kB</source>
   <translation>la sua intestazione supera {} kB</translation>
  </message>
  <message>
   <source>its front matter is nested too deeply</source>
   <translation>la sua intestazione è annidata troppo a fondo</translation>
  </message>
  <message>
   <source>its front matter is not valid YAML{}</source>
   <translation>la sua intestazione non è YAML valido{}</translation>
  </message>
  <message>
   <source>its front matter uses YAML aliases, which are not allowed</source>
   <translation>la sua intestazione usa alias YAML, che non sono ammessi</translation>
  </message>
  <message>
   <source>its name is not valid Unicode; rename it</source>
   <translation>il suo nome non è Unicode valido; rinominalo</translation>
  </message>
  <message>
   <source>its name is too long</source>
   <translation>il suo nome è troppo lungo</translation>
  </message>
  <message>
   <source>its table of contents is missing</source>
   <translation>manca il suo sommario</translation>
  </message>
  <message>
   <source>kind of body with its name</source>
   <translation>tipo di ente con il suo nome</translation>
  </message>
  <message>
   <source>kind of organisation before the name</source>
   <translation>tipo di organizzazione prima del nome</translation>
  </message>
  <message>
   <source>kind of place before the name</source>
   <translation>tipo di luogo prima del nome</translation>
  </message>
  <message>
   <source>kind of place in the name</source>
   <translation>tipo di luogo nel nome</translation>
  </message>
  <message>
   <source>kind of works with its name</source>
   <translation>tipo di opere con il nome</translation>
  </message>
  <message>
   <source>known surname</source>
   <translation>cognome noto</translation>
  </message>
  <message>
   <source>language</source>
   <translation>lingua</translation>
  </message>
  <message>
   <source>last word of a company or body</source>
   <translation>parola finale di una società o di un ente</translation>
  </message>
  <message>
   <source>line {}</source>
   <translation>riga {}</translation>
  </message>
  <message>
   <source>lines {}–{}</source>
   <translation>righe {}–{}</translation>
  </message>
  <message>
   <source>made by itself</source>
   <translation>automatica</translation>
  </message>
  <message>
   <source>marked</source>
   <translation>segnati</translation>
  </message>
  <message>
   <source>ministry and its office</source>
   <translation>ministero e sua competenza</translation>
  </message>
  <message>
   <source>misspelt name of the state</source>
   <translation>nome dello stato scritto male</translation>
  </message>
  <message>
   <source>misspelt surname of a person named in full</source>
   <translation>cognome scritto male di una persona nominata per intero</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nome</translation>
  </message>
  <message>
   <source>name beside a verb of speaking</source>
   <translation>nome accanto a un verbo di dire</translation>
  </message>
  <message>
   <source>name of a trade association</source>
   <translation>nome di un’associazione di categoria</translation>
  </message>
  <message>
   <source>name of an organisation</source>
   <translation>nome di un’organizzazione</translation>
  </message>
  <message>
   <source>name of the organisation</source>
   <translation>nome dell’organizzazione</translation>
  </message>
  <message>
   <source>name of the place</source>
   <translation>nome del luogo</translation>
  </message>
  <message>
   <source>name of the state</source>
   <translation>nome dello stato</translation>
  </message>
  <message>
   <source>name with its country</source>
   <translation>nome con il suo paese</translation>
  </message>
  <message>
   <source>name with its seat</source>
   <translation>nome con la sua sede</translation>
  </message>
  <message>
   <source>named beside its full name</source>
   <translation>nominata accanto al nome per esteso</translation>
  </message>
  <message>
   <source>named without doubt in the text</source>
   <translation>nominato senza dubbi nel testo</translation>
  </message>
  <message>
   <source>neither UTF-8 nor Windows-1252</source>
   <translation>né UTF-8 né Windows-1252</translation>
  </message>
  <message>
   <source>new name</source>
   <translation>nuovo nome</translation>
  </message>
  <message>
   <source>not in the text now</source>
   <translation>non più nel testo</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>non segnati</translation>
  </message>
  <message>
   <source>not valid {}</source>
   <translation>{} non valido</translation>
  </message>
  <message>
   <source>note</source>
   <translation>nota</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>ancora niente</translation>
  </message>
  <message>
   <source>organisation</source>
   <translation>organizzazione</translation>
  </message>
  <message>
   <source>particle of a surname</source>
   <translation>particella di un cognome</translation>
  </message>
  <message>
   <source>people standing for the state</source>
   <translation>il popolo sta per lo stato</translation>
  </message>
  <message>
   <source>permission was denied</source>
   <translation>il permesso è negato</translation>
  </message>
  <message>
   <source>person</source>
   <translation>persona</translation>
  </message>
  <message>
   <source>photographer of a credit</source>
   <translation>fotografo di un credito</translation>
  </message>
  <message>
   <source>place</source>
   <translation>luogo</translation>
  </message>
  <message>
   <source>process {} ended</source>
   <translation>il processo {} è finito</translation>
  </message>
  <message>
   <source>read as a person in its sentence</source>
   <translation>letto come persona nella frase</translation>
  </message>
  <message>
   <source>read as a place in its sentence</source>
   <translation>letto come luogo nella frase</translation>
  </message>
  <message>
   <source>read as an organisation in its sentence</source>
   <translation>letto come organizzazione nella frase</translation>
  </message>
  <message>
   <source>read so elsewhere in the text</source>
   <translation>letto così altrove nel testo</translation>
  </message>
  <message>
   <source>record {}</source>
   <translation>record {}</translation>
  </message>
  <message>
   <source>redo</source>
   <translation>ripetere</translation>
  </message>
  <message>
   <source>said by you</source>
   <translation>detto da te</translation>
  </message>
  <message>
   <source>saved search</source>
   <translation>ricerca salvata</translation>
  </message>
  <message>
   <source>seat of power as a house</source>
   <translation>sede del potere intesa come edificio</translation>
  </message>
  <message>
   <source>seat of the government</source>
   <translation>sede del governo</translation>
  </message>
  <message>
   <source>source</source>
   <translation>fonte</translation>
  </message>
  <message>
   <source>source of a credit</source>
   <translation>fonte di un credito</translation>
  </message>
  <message>
   <source>spelt out as {}</source>
   <translation>scritto per esteso come {}</translation>
  </message>
  <message>
   <source>state</source>
   <translation>stato</translation>
  </message>
  <message>
   <source>stated in the article</source>
   <translation>dichiarato nell’articolo</translation>
  </message>
  <message>
   <source>status {}</source>
   <translation>stato {}</translation>
  </message>
  <message>
   <source>street or square</source>
   <translation>via o piazza</translation>
  </message>
  <message>
   <source>surname of a person named in full</source>
   <translation>cognome di una persona nominata per intero</translation>
  </message>
  <message>
   <source>surname that means one person</source>
   <translation>cognome che indica una sola persona</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>etichetta</translation>
  </message>
  <message>
   <source>team or party in the bracket after the name</source>
   <translation>squadra o partito tra parentesi dopo il nome</translation>
  </message>
  <message>
   <source>text</source>
   <translation>testo</translation>
  </message>
  <message>
   <source>the articles you added</source>
   <translation>gli articoli che hai aggiunto</translation>
  </message>
  <message>
   <source>the byline</source>
   <translation>la firma</translation>
  </message>
  <message>
   <source>the column {} is empty</source>
   <translation>la colonna {} è vuota</translation>
  </message>
  <message>
   <source>the date in the address</source>
   <translation>la data nell’indirizzo</translation>
  </message>
  <message>
   <source>the date in the file name</source>
   <translation>la data nel nome del file</translation>
  </message>
  <message>
   <source>the disk can only be read</source>
   <translation>il disco si può solo leggere</translation>
  </message>
  <message>
   <source>the disk failed</source>
   <translation>il disco ha dato un errore</translation>
  </message>
  <message>
   <source>the disk reported a fault</source>
   <translation>il disco ha segnalato un guasto</translation>
  </message>
  <message>
   <source>the disk reports an error when it is read</source>
   <translation>il disco segnala un errore nel leggerlo</translation>
  </message>
  <message>
   <source>the file is missing</source>
   <translation>il file manca</translation>
  </message>
  <message>
   <source>the file is missing or empty</source>
   <translation>il file manca o è vuoto</translation>
  </message>
  <message>
   <source>the first line</source>
   <translation>la prima riga</translation>
  </message>
  <message>
   <source>the first sentence</source>
   <translation>la prima frase</translation>
  </message>
  <message>
   <source>the header lacks {}</source>
   <translation>all’intestazione manca {}</translation>
  </message>
  <message>
   <source>the name is too long for that disk</source>
   <translation>il nome è troppo lungo per quel disco</translation>
  </message>
  <message>
   <source>the record has no text (expected a field “text”, “body” or “content”)</source>
   <translation>il record non ha testo (ci si aspetta un campo «text», «body» o «content»)</translation>
  </message>
  <message>
   <source>the record “{}” stands in this file before</source>
   <translation>il record «{}» c’è già prima in questo file</translation>
  </message>
  <message>
   <source>the row cannot be read ({})</source>
   <translation>la riga non può essere letta ({})</translation>
  </message>
  <message>
   <source>the system says “{}”</source>
   <translation>il sistema dice «{}»</translation>
  </message>
  <message>
   <source>the words of the text</source>
   <translation>le parole del testo</translation>
  </message>
  <message>
   <source>title</source>
   <translation>titolo</translation>
  </message>
  <message>
   <source>title before the name</source>
   <translation>titolo prima del nome</translation>
  </message>
  <message>
   <source>to whom a prize went</source>
   <translation>a chi è andato un premio</translation>
  </message>
  <message>
   <source>two capitalised words</source>
   <translation>due parole con la maiuscola</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>senza data</translation>
  </message>
  <message>
   <source>undo</source>
   <translation>annullare</translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation>aperto</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>nessuna indicazione</translation>
  </message>
  <message>
   <source>unknown name with an article</source>
   <translation>nome ignoto con l’articolo</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>non letto</translation>
  </message>
  <message>
   <source>waits for your review</source>
   <translation>aspetta la tua verifica</translation>
  </message>
  <message>
   <source>what only persons have</source>
   <translation>ciò che hanno solo le persone</translation>
  </message>
  <message>
   <source>where one lives, or whence one comes</source>
   <translation>dove si vive, o da dove si viene</translation>
  </message>
  <message>
   <source>where something was published</source>
   <translation>dove qualcosa è stato pubblicato</translation>
  </message>
  <message>
   <source>who opens a sentence on a match</source>
   <translation>chi apre la frase su una partita</translation>
  </message>
  <message>
   <source>who scores</source>
   <translation>chi segna</translation>
  </message>
  <message>
   <source>whose team it is</source>
   <translation>di chi è la squadra</translation>
  </message>
  <message>
   <source>without {value}</source>
   <translation>senza {value}</translation>
  </message>
  <message>
   <source>words quoted after a known surname</source>
   <translation>parole citate dopo un cognome noto</translation>
  </message>
  <message>
   <source>written by you</source>
   <translation>scritto da te</translation>
  </message>
  <message>
   <source>your notes, highlights, bookmarks and tags</source>
   <translation>le tue note, evidenziazioni, segnalibri ed etichette</translation>
  </message>
  <message>
   <source>{colour} means: {meaning}</source>
   <translation>{colour} significa: {meaning}</translation>
  </message>
  <message>
   <source>{done} of {total} articles are done.</source>
   <translation>{done} articoli su {total} sono pronti.</translation>
  </message>
  <message>
   <source>{done} of {total} articles indexed</source>
   <translation>{done} di {total} articoli indicizzati</translation>
  </message>
  <message>
   <source>{done}, in “{title}”.</source>
   <translation>{done}, in «{title}».</translation>
  </message>
  <message>
   <source>{facet}, remove</source>
   <translation>{facet}, togli</translation>
  </message>
  <message>
   <source>{value} %</source>
   <translation>{value} %</translation>
  </message>
  <message>
   <source>{value} characters</source>
   <translation>{value} caratteri</translation>
  </message>
  <message>
   <source>{value} pt</source>
   <translation>{value} pt</translation>
  </message>
  <message>
   <source>{words}. Click to name it.</source>
   <translation>{words}. Clic per dargli un nome.</translation>
  </message>
  <message>
   <source>{} cannot be read: {}.</source>
   <translation>{} non si può leggere: {}.</translation>
  </message>
  <message>
   <source>{} cannot be written. Check the permissions of the library folder.</source>
   <translation>{} non si può scrivere. Controlla i permessi della cartella della biblioteca.</translation>
  </message>
  <message>
   <source>{} could not be read: {}.</source>
   <translation>Non è stato possibile leggere {}: {}.</translation>
  </message>
  <message>
   <source>{} could not be written: {}.</source>
   <translation>Non è stato possibile scrivere {}: {}.</translation>
  </message>
  <message>
   <source>{} is damaged ({}). The file is left as it is; verified copies lie in {}.</source>
   <translation>{} è danneggiato ({}). Il file resta com’è; copie verificate si trovano in {}.</translation>
  </message>
  <message>
   <source>{} is missing</source>
   <translation>{} manca</translation>
  </message>
  <message>
   <source>{} is no text in UTF-8.</source>
   <translation>{} non è testo in UTF-8.</translation>
  </message>
  <message>
   <source>{} is not as it was written</source>
   <translation>{} non è com’era stato scritto</translation>
  </message>
  <message>
   <source>{} is too large to be a file of corrections.</source>
   <translation>{} è troppo grande per essere un file di correzioni.</translation>
  </message>
  <message>
   <source>{} was not found.</source>
   <translation>{} non è stato trovato.</translation>
  </message>
  <message>
   <source>{} was written by a newer version of Corpus Reader (format {}, this version knows {}). Update the program.</source>
   <translation>{} è stato scritto da una versione più nuova di Corpus Reader (formato {}, questa versione conosce il {}). Aggiorna il programma.</translation>
  </message>
  <message>
   <source>{}, not a text file</source>
   <translation>{}, non un file di testo</translation>
  </message>
  <message>
   <source>{}–{} is not a passage of {}, whose text has {} characters.</source>
   <translation>{}–{} non è un passo di {}, il cui testo ha {} caratteri.</translation>
  </message>
  <message>
   <source>“{address}” is no web address.</source>
   <translation>«{address}» non è un indirizzo web.</translation>
  </message>
  <message>
   <source>“{alias}” is no longer a name of “{name}”.</source>
   <translation>«{alias}» non è più un nome di «{name}».</translation>
  </message>
  <message>
   <source>“{alias}” is now a name of “{name}”.</source>
   <translation>«{alias}» è ora un nome di «{name}».</translation>
  </message>
  <message>
   <source>“{name}” everywhere</source>
   <translation>«{name}» dappertutto</translation>
  </message>
  <message>
   <source>“{name}” in this article</source>
   <translation>«{name}» in questo articolo</translation>
  </message>
  <message>
   <source>“{name}” is also called</source>
   <translation>«{name}» si chiama anche</translation>
  </message>
  <message>
   <source>“{name}” is an actor of its own</source>
   <translation>«{name}» è un attore a sé</translation>
  </message>
  <message>
   <source>“{name}” is an actor of its own now.</source>
   <translation>«{name}» è ora un attore a sé.</translation>
  </message>
  <message>
   <source>“{name}” is confirmed.</source>
   <translation>«{name}» è confermato.</translation>
  </message>
  <message>
   <source>“{name}” is no longer marked as an actor.</source>
   <translation>«{name}» non è più segnato come attore.</translation>
  </message>
  <message>
   <source>“{name}” is not a name of this actor</source>
   <translation>«{name}» non è un nome di questo attore</translation>
  </message>
  <message>
   <source>“{name}” is now called “{new}”.</source>
   <translation>«{name}» ora si chiama «{new}».</translation>
  </message>
  <message>
   <source>“{name}” is now: {type}.</source>
   <translation>«{name}» è ora: {type}.</translation>
  </message>
  <message>
   <source>“{name}” is saved in the navigator.</source>
   <translation>«{name}» è salvata nel navigatore.</translation>
  </message>
  <message>
   <source>“{name}” is the same as…</source>
   <translation>«{name}» è lo stesso di…</translation>
  </message>
  <message>
   <source>“{name}” now belongs to “{other}”.</source>
   <translation>«{name}» ora appartiene a «{other}».</translation>
  </message>
  <message>
   <source>“{path}” is no longer there. The article itself is kept in the library.</source>
   <translation>«{path}» non c’è più. L’articolo resta comunque nella biblioteca.</translation>
  </message>
  <message>
   <source>“{title}” was removed. Its notes are kept.</source>
   <translation>«{title}» è stato rimosso. Le sue note restano.</translation>
  </message>
  <message>
   <source>“{}:{}” is not known (at character {}). There are {}.</source>
   <translation>«{}:{}» non esiste (al carattere {}). Ci sono {}.</translation>
  </message>
  <message>
   <source>“{}” and “{}” are already one actor.</source>
   <translation>«{}» e «{}» sono già un solo attore.</translation>
  </message>
  <message>
   <source>“{}” at character {} needs a word beside it.</source>
   <translation>«{}» al carattere {} ha bisogno di una parola accanto.</translation>
  </message>
  <message>
   <source>“{}” fits several actors: {}. Give one of these identifiers.</source>
   <translation>«{}» corrisponde a più attori: {}. Indica uno di questi identificativi.</translation>
  </message>
  <message>
   <source>“{}” fits several annotations: {}. Give more of the id.</source>
   <translation>«{}» corrisponde a più annotazioni: {}. Scrivi una parte più lunga dell’identificativo.</translation>
  </message>
  <message>
   <source>“{}” fits several articles: {}. Give more of the name.</source>
   <translation>«{}» corrisponde a più articoli: {}. Scrivi una parte più lunga del nome.</translation>
  </message>
  <message>
   <source>“{}” has too many parts for letters to be off (at character {}).</source>
   <translation>«{}» ha troppe parti perché le lettere possano differire (al carattere {}).</translation>
  </message>
  <message>
   <source>“{}” in the column {} is neither yes nor no</source>
   <translation>«{}» nella colonna {} non è né sì né no</translation>
  </message>
  <message>
   <source>“{}” in “{}” names no actor.</source>
   <translation>«{}» in «{}» non nomina nessun attore.</translation>
  </message>
  <message>
   <source>“{}” in “{}” names “{}”.</source>
   <translation>«{}» in «{}» nomina «{}».</translation>
  </message>
  <message>
   <source>“{}” is a name of “{}”.</source>
   <translation>«{}» è un nome di «{}».</translation>
  </message>
  <message>
   <source>“{}” is called “{}”.</source>
   <translation>«{}» si chiama «{}».</translation>
  </message>
  <message>
   <source>“{}” is confirmed.</source>
   <translation>«{}» è confermato.</translation>
  </message>
  <message>
   <source>“{}” is no actor anywhere.</source>
   <translation>«{}» non è mai un attore.</translation>
  </message>
  <message>
   <source>“{}” is no actor in “{}”.</source>
   <translation>«{}» non è un attore in «{}».</translation>
  </message>
  <message>
   <source>“{}” is no name of “{}” but “{}”, an actor of its own.</source>
   <translation>«{}» non è un nome di «{}» ma «{}», un attore a sé.</translation>
  </message>
  <message>
   <source>“{}” is no name of “{}”.</source>
   <translation>«{}» non è un nome di «{}».</translation>
  </message>
  <message>
   <source>“{}” is no type of actor.</source>
   <translation>«{}» non è un tipo di attore.</translation>
  </message>
  <message>
   <source>“{}” is not a date (at character {}). Write 2020, 2020-10, 2020-10-01, [2020 TO 2022] or "last month".</source>
   <translation>«{}» non è una data (al carattere {}). Scrivi 2020, 2020-10, 2020-10-01, [2020 TO 2022] o "mese scorso".</translation>
  </message>
  <message>
   <source>“{}” is not a text.</source>
   <translation>«{}» non è un testo.</translation>
  </message>
  <message>
   <source>“{}” is not a whole number from 0.</source>
   <translation>«{}» non è un numero intero da 0 in su.</translation>
  </message>
  <message>
   <source>“{}” is not a {}. {}</source>
   <translation>«{}» non va bene come {}. {}</translation>
  </message>
  <message>
   <source>“{}” is not an actor.</source>
   <translation>«{}» non è un attore.</translation>
  </message>
  <message>
   <source>“{}” is of the type {}.</source>
   <translation>«{}» è del tipo {}.</translation>
  </message>
  <message>
   <source>“{}” is the same as “{}”.</source>
   <translation>«{}» è lo stesso di «{}».</translation>
  </message>
  <message>
   <source>“{}” is too wide (at character {}). One part of a hyphenated word may have “*” or “?”, beside a letter.</source>
   <translation>«{}» è troppo ampio (al carattere {}). Una sola parte di una parola con trattino può avere «*» o «?», accanto a una lettera.</translation>
  </message>
  <message>
   <source>“{}” is what the actor is called. Rename it first, or split it.</source>
   <translation>L’attore si chiama «{}». Prima rinominalo, o dividilo.</translation>
  </message>
  <message>
   <source>“{}” was added.</source>
   <translation>«{}» è stato aggiunto.</translation>
  </message>
 </context>
</TS>
