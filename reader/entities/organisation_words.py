"""Words that make a name an organisation, in Italian and English; folded forms."""

from reader.entities.wordlist import listed

# Bodies that are organisations when written with a capital and a complement.
BODY_HEADS = listed(
    """
    consiglio congresso camera senato assemblea corte tribunale procura commissione comitato partito
    movimento unione lega federazione confederazione associazione fondazione istituto universita
    politecnico banca agenzia autorita organizzazione comunita alleanza coalizione gruppo fronte guardia
    brigata polizia croce accademia centro osservatorio ufficio dipartimento direzione compagnia societa
    cooperativa sindacato patriarcato diocesi arcidiocesi squadra club circolo rete forum conferenza
    cancelleria segretariato segreteria consorzio ordine ente garante protezione servizio servizi forze
    stato esercito parlamento ministero procura gallerie azienda radio televisione telegiornale cassa
    corriere gazzetta messaggero giornale gazzettino orchestra accademia sovrintendenza soprintendenza
    regione provincia comune questura prefettura diocesi confraternita pinacoteca ordine ansa arma
    direttorio garante avvocatura motorizzazione capitaneria
    fondo istituti casa reparto nucleo legione milizia battaglione divisione unita squadrone sezione
    council congress house senate assembly court tribunal commission committee party movement union
    league federation confederation association foundation institute university bank agency authority
    organization organisation community alliance coalition group front guard brigade police academy
    center centre observatory office department bureau company society network ministry parliament army
    corps service services fund forces
    """
)
MINISTRY_HEADS = listed("ministero ministeri dicastero dicasteri ministry assessorato")

# Bodies whose official name contains their state.
NATIONAL_HEADS = listed(
    """
    congresso camera corte banca partito congress house court bank party universita accademia
    """
)

# Bodies that are named after persons.
NAMED_AFTER_PERSONS = listed(
    """
    universita istituto fondazione associazione accademia centro banca scuola circolo ospedale premio
    comitato foundation institute university center centre academy
    """
)
# Bodies that one capital makes a name: there is one of them in a state.
SOLO_BODIES = listed("parlamento senato congresso camera esercito procura corte assemblea")

# Lower-case words inside the name of a body.
BODY_ADJECTIVES = listed(
    """
    europeo europea internazionale nazionale centrale superiore mondiale federale costituzionale supremo
    suprema militare penale democratico democratica popolare socialista comunista liberale repubblicano
    repubblicana rivoluzionario rivoluzionaria presidenziale parlamentare legislativo legislativa
    esecutivo esecutiva generale economico economica monetario umanitario umanitaria sportivo sportiva
    olimpico olimpica scientifico agricola regionale provinciale comunale metropolitano politecnico
    cattolico cattolica islamico islamica ortodosso ortodossa apostolica evangelica nucleare spaziale
    meteorologica antimafia antiterrorismo antidoping collettiva civile pubblico pubblica
    interparlamentare intergovernativo permanente straordinario speciale speciali armate unito unita
    distrettuale investigativo investigativa stradale costituzionali
    uniti unite libero libera nuovo nuova verde verdi laburista conservatore radicale cristiano
    cristiana sociale sociali umani civili
    """
)
BODY_COMPLEMENTS = listed(
    """
    sicurezza difesa giustizia cooperazione amministrazione ministri stato cassazione appello conti
    vigilanza inchiesta controllo sviluppo commercio ricerca studi statistica diritti umani
    rappresentanti deputati lavoro salute sanita energia trattato informazione comunicazioni stampa
    frontiera coordinamento liberazione resistenza indipendenza unita solidarieta pace guerra credito
    risparmio investimenti scienze lettere arte tecnologia rifugiati migrazioni popoli nazioni
    finanza bilancio assise assisi fisica nucleare antidroga antimafia protezione dati personali rischi
    laguna tumori porto costiera civile concorrenza mercato entrate dogane demanio beni culturali
    paesaggio turismo agricoltura ambiente territorio infanzia adolescenza detenuti privacy revisione
    elettori azionisti soci famiglie consumatori genitori studenti insegnanti pensionati agricoltori
    allenatori calciatori arbitri spaziale spazio volo trasporti mobilita infrastrutture casa scuola
    merito istruzione universita cultura spettacolo cinema musica teatro sport pallavolo pallacanestro
    nuoto atletica ciclismo tennis rugby scherma ginnastica sci calcio vela canottaggio
    lettori avvocati giornalisti medici ingegneri architetti
    presidenza giunta direttori saggi garanti anziani guardiani
    """
)

# “L’agenzia russa Tass”: a lower-case noun that announces the name of an organisation.
ANNOUNCERS = listed(
    """
    agenzia agenzie quotidiano quotidiani giornale giornali emittente emittenti tv televisione rivista
    riviste settimanale mensile testata portale compagnia compagnie societa azienda aziende gruppo
    impresa banca club associazione organizzazione ong fondazione sindacato partito movimento
    multinazionale colosso gigante holding startup editrice marchio clan cosca cosche ndrina ndrine gang
    fazione milizia milizie radio network fondo advisor ditta
    studio brand griffe maison scuderia team sponsor editore broker lista collettivo partecipata subholding
    gioielleria band etichetta cooperativa consorzio ateneo istituto tank catena operatore controllata
    newspaper agency company group firm bank party channel magazine broadcaster
    """
)
# Workshops, cellars and mills: with a capitalised name they are companies, also where a sentence begins.
WORKS = listed(
    """
    officina officine tessitura tessiture filatura filature tintoria cantina cantine acciaieria acciaierie
    fonderia fonderie ferriera ferriere cartiera cartiere conceria distilleria distillerie vetreria pastificio
    salumificio prosciuttificio lanificio cotonificio calzaturificio maglificio maglieria birrificio
    caseificio latteria oleificio zuccherificio mobilificio cementificio pelletteria torrefazione
    manifattura manifatture banco ceramica ceramiche cantiere cantieri tipografia stamperia concessionaria
    """
)
# May stand between the announcer and the name.
ANNOUNCER_TAILS = listed(
    """
    di stampa statale statali locale locali indipendente nazionale internazionale privata privato online
    aerea aeree petrolifera petrolifero energetico energetica automobilistica automobilistico editrice
    editoriale televisivo televisiva radiofonica finanziario finanziaria militare paramilitare
    terroristico terroristica jihadista islamista criminale mafioso mafiosa ultras politico politica
    sportivo sportiva pubblica pubblico no-profit umanitaria ambientalista farmaceutica farmaceutico
    tecnologico tecnologica hi-tech della dell' del dei delle immobiliare assicurativo assicurativa
    siderurgico chimico alimentare elettrica telefonica americana notizie news
    """
)

COMPANY_SUFFIXES = listed(
    """
    s.p.a spa srl s.r.l srls scarl snc sgr sim sicaf sicav onlus
    ltd inc corp corporation group holding holdings gmbh llc plc ag sa s.a nv co &
    bros
    """
)
# Last words of English names of media and bodies.
ENGLISH_TAILS = listed(
    """
    news media agency press tv radio times post journal herald tribune telegraph guardian institute
    university council group bank foundation airlines airways motors energy oil gas petroleum
    technologies systems industries pictures studios records entertainment sports club united city
    network association watch center centre council academy college capital partners bros images party
    ministry department committee commission court organization organisation union alliance federation
    league forum service services company consumer comics parfums cosmetics foods brands equity ventures
    advisors advisory pharma biotech semiconductors hotels resorts cruises logistics solutions consulting
    engineering manufacturing electronics mobility automotive racing cycling publishing productions
    gaming interactive software labs power steel metals mining pharmaceuticals therapeutics healthcare
    beverages stores markets express shipping yachts aviation aerospace insurance trust securities
    investments management asset renewables journeys
    """
)

# The same in Italian.
ITALIAN_TAILS = listed(
    """
    costruzioni trasporti impianti immobiliare logistica edizioni editore editori assicurazioni calcio
    basket volley pallavolo rugby nuoto ciclismo viaggi arredamenti autotrasporti petroli edilizia
    ceramiche acciai vini salumi carni marmi
    """
)

# A capitalised head of this kind makes the whole name no mention.
NO_MENTION_HEADS = listed(
    """
    trattato trattati accordo accordi protocollo convenzione dichiarazione patto legge decreto piano
    programma progetto operazione guerra battaglia strage rivoluzione coppa supercoppa giro serie
    mondiali mondiale europei olimpiadi festival premio gran nobel oscar biennale mostra salone fiera
    giornata festa notte campionato conferenza vertice summit torneo trofeo memoriale legge codice carta
    costituzione statuto risoluzione direttiva regolamento articolo missione uragano tempesta ciclone
    terremoto formula gran ordine esame maratona open cup euro expo bandiera inno processo caso ddl dl
    palio bonus lodo gp grand premierato legge finanziaria manovra sblocca salva
    """
)
NO_MENTION_TAILS = listed(
    """
    act bill law treaty agreement accord accords plan war cup open championship prize award awards
    festival
    """
)
# A lower-case noun of this kind announces a product, a weapon, a work or an event.
PRODUCT_HEADS = listed(
    """
    missile missili drone droni razzo razzi sistema sistemi elicottero elicotteri caccia carro carri
    cannone cannoni fucile fucili nave navi portaerei sottomarino fregata incrociatore aereo aerei
    velivolo jet operazione missione satellite sonda virus variante uragano tempesta ciclone programma
    progetto piano legge decreto riforma film romanzo libro album canzone brano serie premio torneo
    festival trofeo coppa vaccino vaccini farmaco farmaci modello smartphone auto suv videogioco
    software app applicazione piattaforma browser gasdotto oleodotto inchiesta rassegna mostra opera
    cartone singolo saga gioco esercitazione esercitazioni petroliera rompighiaccio bonus ddl dl lodo
    emendamento manovra anticiclone tempesta chatbot farmaco
    """
)
PLACE_HEADS_CAPITAL = listed(
    """
    passo vulcano laguna via viale piazza piazzale corso largo vicolo ponte monte monti lago mar mare
    golfo stretto isola isole valle val fiume colle cima capo porto baia penisola altopiano deserto
    parco convitto conservatorio educandato foresta bosco castello borgo contrada palazzo stadio teatro
    ospedale museo aeroporto basilica chiesa cattedrale duomo santuario abbazia villa torre galleria
    biblioteca liceo autodromo ippodromo palasport stazione cimitero carcere policlinico arena giardino
    giardini delta canale foce corridoio reggia rocca fortezza loggia terme teatro auditorium pinacoteca
    cappella foro faro molo darsena viadotto velodromo palaghiaccio palazzetto lungomare lungotevere
    calle rione quartiere borgata mount lake river sea gulf strait island islands valley street square
    bridge park bay cape avenue road hill
    """
)
