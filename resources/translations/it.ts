<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
 <context>
  <name>CorpusReader</name>
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
   <source>%n highlights and notes</source>
   <translation>
    <numerusform>%n evidenziazione o nota</numerusform>
    <numerusform>%n evidenziazioni e note</numerusform>
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
   <source>%n moved</source>
   <translation>
    <numerusform>%n spostato</numerusform>
    <numerusform>%n spostati</numerusform>
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
   <source>2020, 2020-10 or 2020-10-01</source>
   <translation>2020, 2020-10 o 2020-10-01</translation>
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
   <translation>Tutti gli articoli</translation>
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
   <source>Best match first</source>
   <translation>Prima i più pertinenti</translation>
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
   <source>By</source>
   <translation>Ordina per</translation>
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
   <source>Change the tags</source>
   <translation>Cambia le etichette</translation>
  </message>
  <message>
   <source>Change the type</source>
   <translation>Cambia il tipo</translation>
  </message>
  <message>
   <source>Changes take effect at once.</source>
   <translation>Le modifiche hanno effetto subito.</translation>
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
   <source>Delete the highlight</source>
   <translation>Elimina l’evidenziazione</translation>
  </message>
  <message>
   <source>Did you mean “{query}”?</source>
   <translation>Forse cercavi «{query}»?</translation>
  </message>
  <message>
   <source>Drop files or a folder anywhere on the window, or choose them.</source>
   <translation>Trascina file o una cartella in un punto qualsiasi della finestra, oppure sceglili.</translation>
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
   <source>Extend the highlight to the selection</source>
   <translation>Estendi l’evidenziazione alla selezione</translation>
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
   <source>Forward</source>
   <translation>Avanti</translation>
  </message>
  <message>
   <source>Found in the text when left open</source>
   <translation>Trovati nel testo, lasciati in sospeso</translation>
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
   <source>How many highlights and notes are listed</source>
   <translation>Quante evidenziazioni e note sono elencate</translation>
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
   <source>Last added first</source>
   <translation>Prima gli ultimi aggiunti</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Lascia stare</translation>
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
   <source>Look and language</source>
   <translation>Aspetto e lingua</translation>
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
   <source>Looking for files</source>
   <translation>Ricerca dei file</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Fatta</translation>
  </message>
  <message>
   <source>Make a backup now</source>
   <translation>Fai una copia adesso</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Segna come non letto</translation>
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
   <source>No actors</source>
   <translation>Nessun attore</translation>
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
   <source>Nobody of this name</source>
   <translation>Nessuno con questo nome</translation>
  </message>
  <message>
   <source>Not an actor</source>
   <translation>Non è un attore</translation>
  </message>
  <message>
   <source>Not found. Select it in the article, or keep it without a place.</source>
   <translation>Non ritrovato. Selezionalo nell’articolo, o conservalo senza posto.</translation>
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
   <source>Remove from the library</source>
   <translation>Rimuovi dalla biblioteca</translation>
  </message>
  <message>
   <source>Remove the sample</source>
   <translation>Rimuovi gli articoli di esempio</translation>
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
   <source>Rename the saved search</source>
   <translation>Rinomina la ricerca salvata</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Rinomina…</translation>
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
   <source>Source</source>
   <translation>Fonte</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Fonti</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Stato</translation>
  </message>
  <message>
   <source>States</source>
   <translation>Stati</translation>
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
   <source>The file is gone; its article is kept.</source>
   <translation>Il file non c’è più; il suo articolo resta.</translation>
  </message>
  <message>
   <source>The name goes wherever the colour does: highlights, the notebook, exports.</source>
   <translation>Il nome segue il colore dappertutto: evidenziazioni, quaderno, esportazioni.</translation>
  </message>
  <message>
   <source>The newest backup holds everything already.</source>
   <translation>La copia più recente contiene già tutto.</translation>
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
   <source>The saved search “{name}” was removed.</source>
   <translation>La ricerca salvata «{name}» è stata rimossa.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>There is no search that this article could match.</source>
   <translation>Non c’è una ricerca a cui questo articolo possa corrispondere.</translation>
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
   <source>Unread</source>
   <translation>Non letti</translation>
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
   <source>Write in Markdown…</source>
   <translation>Scrivi in Markdown…</translation>
  </message>
  <message>
   <source>Write the note</source>
   <translation>Scrivi la nota</translation>
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
   <source>a guess</source>
   <translation>un’ipotesi</translation>
  </message>
  <message>
   <source>a post dated {date}</source>
   <translation>un post datato {date}</translation>
  </message>
  <message>
   <source>actor</source>
   <translation>attore</translation>
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
   <source>before a restore</source>
   <translation>prima di un ripristino</translation>
  </message>
  <message>
   <source>before an update</source>
   <translation>prima di un aggiornamento</translation>
  </message>
  <message>
   <source>bookmarked</source>
   <translation>con segnalibro</translation>
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
   <source>guessed by a rule</source>
   <translation>ipotizzato da una regola</translation>
  </message>
  <message>
   <source>guessed by the model</source>
   <translation>ipotizzato dal modello</translation>
  </message>
  <message numerus="yes">
   <source>in %n articles</source>
   <translation>
    <numerusform>in %n articolo</numerusform>
    <numerusform>in %n articoli</numerusform>
   </translation>
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
   <translation>desunto: {ground}</translation>
  </message>
  <message>
   <source>language</source>
   <translation>lingua</translation>
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
   <source>not in the text now</source>
   <translation>non più nel testo</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>non segnati</translation>
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
   <source>person</source>
   <translation>persona</translation>
  </message>
  <message>
   <source>place</source>
   <translation>luogo</translation>
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
   <source>source</source>
   <translation>fonte</translation>
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
   <source>tag</source>
   <translation>etichetta</translation>
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
   <source>the date in the address</source>
   <translation>la data nell’indirizzo</translation>
  </message>
  <message>
   <source>the date in the file name</source>
   <translation>la data nel nome del file</translation>
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
   <source>the words of the text</source>
   <translation>le parole del testo</translation>
  </message>
  <message>
   <source>title</source>
   <translation>titolo</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>senza data</translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation>aperto</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>sconosciuto</translation>
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
   <source>without {value}</source>
   <translation>senza {value}</translation>
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
   <source>{done} of {total} articles indexed</source>
   <translation>{done} di {total} articoli indicizzati</translation>
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
 </context>
</TS>
