"""Words of the two languages that the rules lean on: what opens a sentence, reports speech, or governs.

Grammar and office, no names. All forms are folded (see `reader.text.analysis.fold`).
"""

from reader.entities.wordlist import listed

ARTICLES = listed("il lo la l' i gli le un uno una un' the a an")
DEFINITE_PLURALS = listed("i gli dei degli ai agli dai dagli sui sugli nei negli coi cogli the")
QUANTIFIERS = listed(
    """
    molti tanti tutti troppi parecchi numerosi alcuni altri certi pochi piu tra fra many some most all
    other few thousands millions by against between and
    """
)
CONJUNCTIONS = listed("e ed o oppure ma and or")
DI_FORMS = listed("di d' del dello della dell' dei degli delle")

# Articles, and prepositions that carry one: what stands before a name that takes an article.
ARTICULATED = (
    DI_FORMS
    | ARTICLES
    | listed(
        """
    al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nella nell' sul sulla con
    per
    """
    )
)

# Capitalised only because a sentence or a headline begins with them.
OPENERS = listed(
    """
    a ad affinche al alcune alcuni alcuno all' alla alle allo allora almeno altra altre altri altrimenti
    altro ampie ampia anche ancora anzi appare appena appunto attualmente basta bene benche breve c'
    certo che chi chiaro chissa ci cio cioe circa col colpa come commenti con contro contemporaneamente
    cosa cosi credo cui d' da dagli dai dal dall' dalla dalle dallo data dati davanti decine degli dei
    del dell' della delle dello dentro di dice dietro diverse diversi diverso dopo dov' dove dovra due
    dunque durante e ecco ed eppure era erano esiste fa finalmente fino finora forse fra fu fuori furono
    gia giorno giu gli grazie ha hai hanno ho i ieri il impossibile in inaugurato indietro infatti
    infine inizialmente inoltre insieme insomma intanto inutile io invece l' la le lei li lo loro lui
    lungo ma magari mai malgrado me meglio meno mentre mezzo mi mia mie miei mila mio moltissimi molta
    molte molti molto nato ne neanche negli nei nel nell' nella nelle nello nemmeno neppure nessun
    nessuna nessuno niente no noi nome non nonostante nostra nostre nostri nostro notte nulla nuova
    nuove nuovi nuovo o oggi ogni ognuno oltre oppure ora ormai ovviamente parla parte pare peccato
    peggio per perche percio pero persino piu poca pochi poco poi poiche possibile poter presto prima
    primo prime primi proprio purche pure purtroppo qua qual qualche qualcosa qualcuno quale quali
    quando quanta quante quanti quanto quasi quattro quel quella quelle quelli quello questa queste
    questi questo qui quindi resta restano salvo sara saranno sarebbe sarebbero sciolto scontri se
    sebbene seconda secondo sei sembra sempre senza si sia siamo siccome sicuramente solo soltanto sono
    sopra soprattutto sotto stando stasera stati stato stavolta stessa stesse stessi stesso su subito
    successivamente sugli sui sul sull' sulla sulle sullo suo sua sue suoi tale tali talvolta tanta
    tante tanti tanto tra tranne tre troppa troppo tu tua tuo tutta tuttavia tutte tutti tutto un un'
    una uno va vai vero verso via vista visto voi volta vostra vostro breaking esclusivo foto video
    intervista analisi commento editoriale aggiornamento ultima ultimo ultime ultimora oggi domani
    l'altro entrambi entrambe ieri nonche ovvero perfino presso rispetto seppure siano sulla tanto
    un'altra verra vicino mercoledi martedi lunedi giovedi venerdi sabato domenica gennaio febbraio
    marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre about above after again
    against all almost along already also although among an and another any are around as at be because
    been before behind being below between both but by can could did do does down during each either
    even ever every few first for former from further get had has have he her here him his how however i
    if in into is it its just last later let like many may me meanwhile might more most much must my
    near new next no nor not now of off old on once one only or other our out over own per said same say
    see she should since so some still such than that the their them then there these they this those
    though three through thus to today together too two under until up upon us very was we were what
    when where whether which while who why will with within without would yes yet you your breaking
    exclusive photo live update watch read monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december via
    """
)

# Nouns that are written with a capital now and then, and are no names.
COMMON_NOUNS = listed(
    """
    borsa stato stati governo paese paesi repubblica regione regioni provincia comune citta parlamento
    presidenza capitale esercito aeronautica marina polizia carabinieri procura questura prefettura
    costituzione legge decreto dio signore signora signori signor cielo terra sole luna nord sud est
    ovest internet web covid coronavirus pil iva imu irpef ires pnrr def ddl dpcm spread bot btp dna tv
    pc cd dvd ok sos ufo vip ceo pm gip gup dj act bill law treaty resolution deal agreement plan
    genocide war peace army navy state government ministry minister president prime secretary general
    foreign defense defence affairs news official officials press islam cristianesimo cattolicesimo
    ebraismo buddismo induismo corano bibbia vangelo natale pasqua ramadan capodanno ferragosto epifania
    olimpiadi mondiali europei championship league cup serie premier champions leggi nota vedi continua
    abbonati condividi segui iscriviti newsletter cookie privacy copyright guerra pace terrorismo
    olocausto shoah rinascimento risorgimento medioevo novecento ottocento settecento english italian
    french german armeni russo inglese armeno azero occidentale orientale settentrionale meridionale
    north south east west northern southern eastern western central
    """
)

TIME_WORDS = listed(
    """
    lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno
    luglio agosto settembre ottobre novembre dicembre monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september october november december
    """
)

AUXILIARIES = listed(
    """
    ha hanno aveva avevano avra avrebbe avrebbero abbia abbiano avesse avessero e sono era erano sara
    saranno sarebbe sarebbero sia siano fosse fossero sta stanno stava stavano vuole vogliono voleva puo
    possono poteva potrebbe potrebbero deve devono doveva dovra dovrebbe dovrebbero non si has have had
    is are was were will would should must can could
    """
)

SPEECH_VERBS = listed(
    """
    dice dicono disse detto dichiara dichiarato afferma affermato sostiene sostenuto spiega spiegato
    spiegava aggiunge aggiunto ribadisce ribadito ribatte ribattuto commenta commentato racconta
    raccontato annuncia annunciato sottolinea sottolineato precisa precisato replica replicato risponde
    risposto osserva osservato ricorda ricordato conclude concluso scrive scritto twitta twittato
    avverte avvertito ammette ammesso assicura assicurato conferma confermato denuncia denunciato rivela
    rivelato chiede chiesto prosegue proseguito insiste insistito auspica auspicato attacca attaccato
    accusa accusato promette promesso ritiene pensa crede said says told added stated tweeted wrote
    """
)

# “Apre Verri, chiude Poli”: in a text on a match.
MATCH_VERBS = listed(
    """
    apre chiude segna segnano pareggia raddoppia accorcia decide firma sblocca sigla timbra trasforma
    realizza insacca
    """
)

# What governments do, in the third person of the present; with an auxiliary any participle will do.
POLITICAL_VERBS = listed(
    """
    accetta accoglie accusa afferma aiuta allerta alza annuncia appoggia aspetta assicura attacca
    attende auspica avverte blocca bombarda boccia cambia cede cerca chiama chiede chiude colpisce
    combatte concede condanna conferma considera contesta continua contrattacca convoca critica decide
    denuncia dice dichiara difende dispiega dispone esclude esige esorta espelle evita fa fornisce frena
    gioca giudica giura guarda guida impone incassa insiste intende intima invia invita invoca lancia
    lascia manda mantiene manovra minaccia mira mobilita negozia nega occupa offre ordina osserva
    ottiene parla pensa perde plaude pone porta precisa prende prepara preme presenta pretende promette
    propone protesta prova punta raccoglie rafforza reagisce respinge replica ribadisce richiama
    riconosce ricorda rifiuta rilancia rimane rinuncia risponde ritiene ritira ritorna rompe sa sanziona
    sceglie schiera segnala segue sembra sfida smentisce sospende sospetta sostiene spara spera spinge
    stringe studia supporta teme tenta tiene tollera torna trasferisce tratta usa valuta vede vieta
    ratifica firma approva avvia arma finanzia autorizza
    vince viola vota vuole says wants accuses denies refuses claims insists warns calls urges demands
    threatens seeks supports
    """
)
