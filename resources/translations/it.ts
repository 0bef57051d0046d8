<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
 <context>
  <name>CorpusReader</name>
  <message numerus="yes">
   <source>%n articles</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles added</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles bookmarked.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles marked as read.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles marked as unread.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles tagged.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles were removed. Their notes are kept.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n failed</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files kept because you changed them</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files written</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n highlights and notes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in the library</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n matches</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n mentions</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n mentions here</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min read</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n moved</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passages to review</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n results</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unchanged</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n updated</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>2020, 2020-10 or 2020-10-01</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A backup of your notes was made and checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A guess: confirm with Y, correct with C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A note was being written when the program ended. Nothing of it is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Corpus Reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actions and their keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actors and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actors in this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actors of this name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a folder of articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an actor from the selection…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add another name…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add articles…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add to the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add your own articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added by you:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always open this library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An action, an article, an actor, a search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another name for “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another window holds this library; add the articles there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Article details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles that name the actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles that you have not opened appear here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it was at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As you marked it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At the moment {engine} answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Author</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups, the newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Best match first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bookmark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bookmark this place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bookmarked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bookmarked place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both engines find the same. Another one builds its index first; until then the present one answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By the size of the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By the words after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By the words before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel the running work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes take effect at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checked copies of your notes. Restoring one keeps the present notes as a backup too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one article only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one from the list to read it here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear the search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click for the articles, right-click for the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click to include, right-click to exclude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close this message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Completions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm this place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy with its source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct this actor…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct this name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date inferred: {ground}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Did you mean “{query}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop files or a folder anywhere on the window, or choose them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier versions of this note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit article details…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter opens the page of an actor, N goes to its next mention, C corrects it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every file was taken in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is in one folder on this computer: articles, notes, backups.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export notes as Markdown…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export notes into this folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the notes of these articles…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extend the highlight to the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files and reasons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find an action…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finding actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found in the text when left open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free software under the MIT licence. Icons: Phosphor.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Give %n articles these tags</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to a mention first, with N or from the list of actors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to, or do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Green</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group by: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highlight exactly the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highlight in blue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highlight in green</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highlight in pink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highlight in purple</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highlight in yellow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highlights and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many articles are listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many highlights and notes are listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the register:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In use:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indexing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is the same as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays in the navigator and says how many results are new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Italian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Justified text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep without a place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Languages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last added first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Like the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look and language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for an action or a key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for new and changed files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a backup now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark organisations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark states</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marked as “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mentions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the actor</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Name {name}, %n mentions</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Narrow the results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Navigator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New actor: {name} ({type})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New article from text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next match or mention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No article is on this shelf.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No article is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No articles yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No backup yet. One is made every hour in which something changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No bookmarks yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No highlights in this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No notes on this actor yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No notes yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody of this name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not an actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not found. Select it in the article, or keep it without a place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on the actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on the passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note, in Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing new was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oldest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open another library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in the browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the folder of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the original file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the web address…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order of the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order of the mentions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organisations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page of this actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part of the settings could not be read; there the usual ones hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passage or note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passage to review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passages to review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste or write the text here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste text as an article…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People, organisations, states and places named in the open article appear here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press B while reading to bookmark an article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview of the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous match or mention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Provisional: the text states no title, so this is {ground}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purple</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read, search and study collections of articles. Everything stays on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recognised: {how}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove from the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {facet}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename the saved search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore: everything becomes as it was then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restored: this was being written when the program ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sans-serif text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the note (Ctrl+Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save this search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save this search…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved searches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scroll back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scroll on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search all articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search engine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search your highlights and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a passage and press 1 to 5 to highlight it. Press Enter to write a note on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a passage and press 1 to 5 to highlight it; Enter writes a note.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a passage first, or go to a highlight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a passage that touches the highlight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a passage while reading and press 1 to 5: it appears here, with its note.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select its place…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the name of an actor first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the passage in its article first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select where this passage is now: “{quote}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sepia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serif text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide these marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the actors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the last import report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show where my data is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something unexpected happened. Your notes are safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>States</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped; what was finished is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag the article…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag the highlight…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags of the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags of the highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags, parted by commas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text and theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text of the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is the same actor already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is too long for a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The article changed; the passage was found again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The article changed; the passage was not found again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The best that is installed</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The bookmarks of %n articles were taken away.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The file is gone; its article is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name goes wherever the colour does: highlights, the notebook, exports.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest backup holds everything already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The note in this version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passage belongs there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passage is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passage is in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passage is kept with its note, without a place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passage is the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passage may be this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passage stays there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passage was copied with its source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passage was found again, in another place or with other words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passage was not found in the article as it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The saved search “{name}” was removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no search that this article could match.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This actor is right</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>This is a sample of %n articles.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>This is right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is somebody else…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This mention only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This passage is no longer in the article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This place is bookmarked; it is listed with the notes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try fewer or shorter words, or a * at the end of one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two letters, such as it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type of a new actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Typeface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use this version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {version}, with Qt {qt}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions, the newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What can be done with the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does {colour} mean?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is meant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the chosen backup holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you write here belongs to the actor, not to one article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What your colours mean, such as “claim” or “doubt”. The name is shown wherever the colour is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When an article changes and a passage of yours cannot be placed surely, it waits here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where your data is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which actors are underlined in the text. They are found and counted in any case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is this?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is “{name}” here?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is “{name}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why did this match?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With serifs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without serifs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a note on the actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a note on the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a note on the passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write in Markdown…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yellow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your data is on this computer only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your notes are as they were then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a date line, {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a dateline, {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a guess</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a post dated {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>actor</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before a restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before an update</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bookmarked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>caption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>checked copies of your notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>confirmed by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>excluded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>folded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for searching; can be made again at any time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>guessed by a rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>guessed by the model</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>in %n articles</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>in the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>included</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>inferred: {ground}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>made by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not in the text now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>said by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>saved search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stated in the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the articles you added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the byline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the date in the address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the date in the file name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the first line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the first sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the words of the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>undated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unfolded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waits for your review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>written by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your notes, highlights, bookmarks and tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{colour} means: {meaning}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {total} articles indexed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{facet}, remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} pt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{address}” is no web address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{alias}” is no longer a name of “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{alias}” is now a name of “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” everywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” in this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is also called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is an actor of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is an actor of its own now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is no longer marked as an actor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is not a name of this actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is now called “{new}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is now: {type}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is saved in the navigator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is the same as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” now belongs to “{other}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” is no longer there. The article itself is kept in the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” was removed. Its notes are kept.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
