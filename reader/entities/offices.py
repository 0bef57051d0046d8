"""Titles and offices that announce a person, in Italian and English; folded forms."""

from reader.entities.wordlist import listed

TITLES = listed(
    """
    presidente presidenti presidentessa vicepresidente premier cancelliere cancelliera ministro ministra
    ministri viceministro viceministra sottosegretario sottosegretaria segretario segretaria portavoce
    deputato deputata deputati senatore senatrice senatori onorevole eurodeputato eurodeputata
    parlamentare governatore governatrice sindaco sindaca vicesindaco assessore assessora consigliere
    consigliera commissario commissaria ambasciatore ambasciatrice console diplomatico capo leader
    numero direttore direttrice vicedirettore amministratore manager fondatore fondatrice cofondatore
    imprenditore imprenditrice magnate miliardario oligarca banchiere economista avvocato avvocata
    legale giudice magistrato procuratore procuratrice pm gip pubblico generale colonnello maggiore
    capitano tenente maresciallo ammiraglio comandante vicecomandante sergente soldato brigadiere
    ispettore questore prefetto agente re regina principe principessa imperatore imperatrice zar duca
    duchessa conte contessa marchese sultano emiro sceicco scia ayatollah imam mullah rabbino papa
    pontefice cardinale vescovo arcivescovo monsignor monsignore patriarca catholicos metropolita don
    padre suor suora frate fra san santa santo beato dottor dottore dottoressa dott dottssa dr prof
    professor professore professoressa ricercatore ricercatrice scienziato scienziata storico storica
    scrittore scrittrice autore autrice giornalista inviato inviata corrispondente conduttore
    conduttrice reporter fotografo fotografa blogger analista politologo politologa esperto esperta
    filosofo sociologo poeta poetessa regista attore attrice cantante cantautore cantautrice musicista
    compositore pianista pittore pittrice artista architetto stilista modella chef campione campionessa
    calciatore attaccante centravanti difensore centrocampista portiere allenatore tecnico mister ct
    arbitro ciclista tennista pilota nuotatore nuotatrice pugile atleta capitana boss latitante killer
    attivista dissidente oppositore oppositrice candidato candidata eletto eletta erede compagno
    compagna moglie marito figlio figlia fratello sorella padre madre nonno nonna zio zia cugino cugina
    vedova amico amica collega signor signore signora signorina sig mr mrs ms miss sir lord lady
    president vice prime minister chancellor secretary spokesman spokesperson spokeswoman senator
    representative congressman congresswoman governor mayor ambassador chief director chairman
    chairwoman ceo general colonel captain lieutenant commander admiral judge attorney professor doctor
    king queen prince princess emperor pope cardinal bishop archbishop journalist analyst author writer
    singer actor actress coach cosmonauta astronauta presentatore presentatrice ballerino ballerina
    rapper vincitore vincitrice vittima omonimo predecessore successore rivale dirigente responsabile
    coordinatore coordinatrice delegato relatore mediatore negoziatore inviato rappresentante assistente
    mvp goleador capocannoniere primatista sprinter fondista velista schermitrice alpinista
    sovrintendente rettore rettrice preside questora maestro maestra soprano tenore violinista frontman
    influencer youtuber streamer oncologo virologo virologa immunologo infettivologo astrofisico fisico
    fisica chimico biologo biologa geologo climatologo vulcanologo sismologo paleontologo archeologo
    archeologa oncologa psicologo psicologa psichiatra meteorologo farmacista veterinario infermiere
    infermiera capogruppo vicecapitano tuttocampista trequartista esterno terzino
    президент президента президенту президентом премьер премьера премьер-министр министр министра глава
    председатель посол генерал
    braccio ufficiale dittatore rais guida politico cittadino cittadina detenuto detenuta prigioniero
    ostaggio blogger vignettista chirurgo medico dottoranda
    """
)

# May stand between a title and the name: “primo ministro ad interim”, “segretario generale uscente”.
TITLE_TAILS = listed(
    """
    generale generali uscente entrante designato designata supplente onorario onoraria emerito emerita
    esecutivo delegato delegata federale nazionale regionale provinciale comunale europeo europea
    internazionale militare aggiunto aggiunta capo interim eletto eletta repubblicano repubblicana
    repubblicani democratico democratica democratici socialista comunista conservatore conservatrice
    laburista leghista dem indipendente storico sportivo sportiva tecnico tecnica scientifico
    scientifica politico politica commerciale straordinario straordinaria speciale permanente ex neo
    grande gran general vice chief of staff executive foreign defense defence press
    """
)

# Office nouns that need a name or a complement after them: alone they announce nobody.
WEAK_TITLES = listed(
    """
    numero capo storico tecnico politico agente maggiore conte padre generale ufficiale fra numero
    pubblico eletto eletta guida grande ct legale amico amica figlio figlia compagno compagna fratello
    sorella padre madre moglie marito erede vittima rivale santo san santa beato santo parlamentare vice
    prime of re don papa
    """
)

# “Ministro Esteri”: portfolios follow an office without being names of persons.
PORTFOLIOS = listed(
    """
    esteri interni interno difesa economia finanze giustizia salute sanita lavoro istruzione universita
    ricerca ambiente cultura turismo agricoltura trasporti infrastrutture sviluppo imprese famiglia
    sport sud pari affari comunicazioni bilancio tesoro energia innovazione foreign defense defence
    finance health interior
    """
)

PARTICLES = listed(
    """
    de van von der den bin ibn ben al el dos das du zu ter af abu la le y e di da del della
    """
)
CAPITAL_PARTICLES = listed(
    """
    de di da dal del della dello dei degli d' dell' dall' dell la lo le li van von der al el mac san santa
    bin ben
    """
)
# Lower-case particles that never stand for an Italian preposition.
SAFE_PARTICLES = listed("van von der den bin ibn dos ter af zu al el")

SURNAME_ENDINGS = tuple(
    sorted(
        listed(
            """
            akis ashvili auskas ayev berg chuk dze enko escu ev eva evic evich eyev gulu ian
            iants idis iyev jan liev liyev mann oglu opoulos ov ova ovic ovich poulos shvili
            skaja skaya ski skij skiy sky skyj ssen sson stein yan yants yev yeva zade zadeh
            """
        )
    )
)
# Endings strong enough to make a lone capitalised word a surname.
STRONG_ENDINGS = tuple(
    sorted(
        listed(
            """
            dov dze enko evich kov liev lov mov nov oglu opoulos ovich rov shvili skaja skaya
            skij skyj sov tov yan yants yev zade zadeh
            """
        )
    )
)
