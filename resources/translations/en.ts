<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>CorpusReader</name>
  <message numerus="yes">
   <source>%n articles</source>
   <translation>
    <numerusform>%n article</numerusform>
    <numerusform>%n articles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles added</source>
   <translation>
    <numerusform>%n article added</numerusform>
    <numerusform>%n articles added</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles bookmarked.</source>
   <translation>
    <numerusform>%n article bookmarked.</numerusform>
    <numerusform>%n articles bookmarked.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles marked as read.</source>
   <translation>
    <numerusform>%n article marked as read.</numerusform>
    <numerusform>%n articles marked as read.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles marked as unread.</source>
   <translation>
    <numerusform>%n article marked as unread.</numerusform>
    <numerusform>%n articles marked as unread.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles tagged.</source>
   <translation>
    <numerusform>%n article tagged.</numerusform>
    <numerusform>%n articles tagged.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n articles were removed. Their notes are kept.</source>
   <translation>
    <numerusform>%n article was removed. Its notes are kept.</numerusform>
    <numerusform>%n articles were removed. Their notes are kept.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n entry</numerusform>
    <numerusform>%n entries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n failed</source>
   <translation>
    <numerusform>%n failed</numerusform>
    <numerusform>%n failed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files kept because you changed them</source>
   <translation>
    <numerusform>%n file kept because you changed it</numerusform>
    <numerusform>%n files kept because you changed them</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files written</source>
   <translation>
    <numerusform>%n file written</numerusform>
    <numerusform>%n files written</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in the library</source>
   <translation>
    <numerusform>%n in the library</numerusform>
    <numerusform>%n in the library</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n matches</source>
   <translation>
    <numerusform>%n match</numerusform>
    <numerusform>%n matches</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n mentions</source>
   <translation>
    <numerusform>%n mention</numerusform>
    <numerusform>%n mentions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n mentions here</source>
   <translation>
    <numerusform>%n mention here</numerusform>
    <numerusform>%n mentions here</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min read</source>
   <translation>
    <numerusform>%n min read</numerusform>
    <numerusform>%n min read</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>%n missing</numerusform>
    <numerusform>%n missing</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%n more</numerusform>
    <numerusform>%n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n moved</source>
   <translation>
    <numerusform>%n moved</numerusform>
    <numerusform>%n moved</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>%n new</numerusform>
    <numerusform>%n new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n notes</source>
   <translation>
    <numerusform>%n note</numerusform>
    <numerusform>%n notes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passages to review</source>
   <translation>
    <numerusform>%n passage to review</numerusform>
    <numerusform>%n passages to review</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n results</source>
   <translation>
    <numerusform>%n result</numerusform>
    <numerusform>%n results</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <translation>
    <numerusform>%n selected</numerusform>
    <numerusform>%n selected</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unchanged</source>
   <translation>
    <numerusform>%n unchanged</numerusform>
    <numerusform>%n unchanged</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n updated</source>
   <translation>
    <numerusform>%n updated</numerusform>
    <numerusform>%n updated</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Give %n articles these tags</source>
   <translation>
    <numerusform>Give %n article these tags</numerusform>
    <numerusform>Give %n articles these tags</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Name {name}, %n mentions</source>
   <translation>
    <numerusform>Name {name}, %n mention</numerusform>
    <numerusform>Name {name}, %n mentions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Stopped after %n articles; what was done is kept.</source>
   <translation>
    <numerusform>Stopped after %n article; what was done is kept.</numerusform>
    <numerusform>Stopped after %n articles; what was done is kept.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The bookmarks of %n articles were taken away.</source>
   <translation>
    <numerusform>The bookmark of %n article was taken away.</numerusform>
    <numerusform>The bookmarks of %n articles were taken away.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The newest sound copy, of {when}, holds %n highlights and notes. The damaged file is kept beside it.</source>
   <translation>
    <numerusform>The newest sound copy, of {when}, holds %n highlight or note. The damaged file is kept beside it.</numerusform>
    <numerusform>The newest sound copy, of {when}, holds %n highlights and notes. The damaged file is kept beside it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The sample of %n articles is among your own.</source>
   <translation>
    <numerusform>The sample of %n article is among your own.</numerusform>
    <numerusform>The sample of %n articles is among your own.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>This is a sample of %n articles.</source>
   <translation>
    <numerusform>This is a sample of %n article.</numerusform>
    <numerusform>This is a sample of %n articles.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %n articles</source>
   <translation>
    <numerusform>in %n article</numerusform>
    <numerusform>in %n articles</numerusform>
   </translation>
  </message>
 </context>
</TS>
