"""Is a capital the city or the government? Signals are added up; the sum decides.

Weights are whole numbers between -6 and 6, set by hand on Italian news: 2 is a hint that decides when
nothing speaks against it, 4 a construction that is hardly ever the other sense.
"""

from enum import Enum

from reader.entities.context import Context, Spot
from reader.entities.document import Document, Shape
from reader.entities.gazetteer import Use
from reader.entities.vocabulary import AUXILIARIES, CONJUNCTIONS, POLITICAL_VERBS
from reader.entities.wordlist import listed

_THRESHOLD = 2


class Sense(Enum):
    """What a capital's name means where it stands."""

    GOVERNMENT = "government"
    CITY = "city"


_CITY_HEADS = listed(
    """
    capitale citta metropoli centro aeroporto stazione porto vie strade piazza piazze cielo periferia
    quartiere quartieri abitanti residenti sud nord est ovest pressi dintorni chilometri km universita
    ospedale museo teatro zoo metropolitana hinterland provincia area zona regione volo voli treno treni
    autostrada tratta maratona vertice summit incontro conferenza colloqui forum congresso fiera
    festival olimpiadi giochi trattato accordo accordi protocollo conferenze negoziati capital city
    airport streets outskirts downtown borsa tribunale procura comune sindaco arcivescovo vescovo
    diocesi derby finale gara tappa torneo mostra
    """
)
_GOVERNMENT_HEADS = listed(
    """
    governo governi ministero ministeri parlamento parlamenti autorita esecutivo esecutivi agenda
    risposta replica posizione posizioni linea politica influenza ombra mano ruolo strategia accusa
    accuse minacce minaccia pressione pressioni richiesta richieste volonta interessi interesse alleato
    alleati alleata nemico nemici rivale partner sostegno appoggio supporto aiuto aiuti intervento
    proposta proposte offerta offerte
    offensiva truppe forze esercito diplomazia emissari ambasciatore ambasciatori inviato decisione
    decisioni scelta scelte mossa mosse reazione reazioni rapporti relazioni legami dialogo trattative
    tensione tensioni alleanza propaganda spie intelligence amministrazione controllo orbita sfera
    favore mediazione garanzie sanzioni veto consenso via libera ordini nome conto tavolo government
    ministry response support pressure relations ties talks troops role interests
    """
)
_ADDRESSED = listed(
    """
    affidata affidato affidate affidati
    chiesto chiede chiedere chiesero chiedono offerto offre offrire venduto vendere fornito fornire
    fornisce dato dare detto dire risposto rispondere risponde imposto imporre garantito garantire
    concesso concedere inviato consegnato ceduto cedere legati legato legata legate vicini vicino vicina
    vicine fedele fedeli leali leale ostile ostili messaggio messaggi segnale segnali avvertimento
    monito ultimatum appello appelli sostegno appoggio supporto aiuto aiuti sanzioni richiesta risposta
    guerra opposizione opporsi opposto rivolto rivolge rivolgersi rivolta intimato ordinato permesso
    permettere consentito consentire impedito impedire accusa mosse mossa armi alternativa attribuito
    attribuire attribuisce spettare spetta conviene costato costa accodarsi insieme grazie quanto carico
    danno favore spalle concessioni fiducia strizza lancia lanciato rispetto ringraziamento promesso
    """
)
_HOUSED = listed(
    """
    ricevuto ricevuta ricevuti riceve ricevera incontro incontrato incontra colloquio colloqui vertice
    visita arrivato arrivata arriva arriveranno salito salita sale salire giunto giunta giuramento
    cerimonia cena pranzo ospite ospiti ospitato convocato convocata convocati accolto accolta accolti
    riunione riunito riuniti davanti fino vicino accanto tornato tornata torna entrato entrata
    conferenza presentato presentata ritorno addio
    """
)
_GOVERNS = listed(
    """
    rispetta garantisce ammette apre avanza viola concorda concede congela dispone elogia esprime evoca
    fissa gela impiega incalza incolpa indaga ignora ipotizza liquida nomina ospitera plaude prevede
    prolunga promuove proroga protegge revoca richiede ridimensiona rimanda rinnova risparmia scommette
    sdogana sollecita spiega spinge stanzia stoppa taglia tace tratta trova vara versa rassicura apprezza
    vende compra acquista alza riduce aumenta importa esporta sblocca mobilita bandisce
    rivendica rimprovera scarica cancella espande intensifica raddoppia limita restringe
    """
)
_ACTS = POLITICAL_VERBS | _GOVERNS | AUXILIARIES
_TRAVELS = listed(
    """
    parte partito partita partiti partira partenza vola volato volata volera volo voli diretto diretta
    imbarcato imbarcata viaggio treno treni aereo biglietto rotta leaves left flight
    """
)
_LEAVING = listed("uscito uscita uscendo esce escono lontano partito partita metri passi")
_SOURCES = listed(
    """
    segnali segnale pressione pressioni provenienti proveniente venuto venuta venuti arrivato arrivata
    arrivati arriva arrivano sia ne distanziarsi distanziato dipendenza dipendente dipendere sostenuto
    sostenuta sostenuti sostenute appoggiato appoggiati finanziato finanziati controllato controllati
    controllata voluto voluta imposto imposta imposte indipendenza indipendente autonomia messaggio
    messaggi notizie richiesta richieste critiche condanna armato armati riconosciuto riconosciuta
    guidato guidata parte ordini risposta risposte accuse sanzioni minacce via pace lontano isolato
    abbandonato abbandonati tradito deciso decisa
    """
)
_MEDIATED = listed("tra fra contro per con between against without senza secondo verso")
_TRANSITIVE_ENDINGS = (
    "ato",
    "uto",
    "ito",
    "are",
    "ere",
    "ire",
    "ando",
    "endo",
    "osto",
    "eso",
    "esso",
    "rto",
    "sto",
)
_NEGATIVE_VERBS = listed(
    """
    raggiunto raggiungere lasciato lasciare visitato visitare arrivato arrivata partito partita tornato
    tornata nato nata morto morta vissuto vivere trasferito trasferita abitare passato passando
    bombardato colpito colpire attaccato bombardare distrutto evacuare conquistato conquistare assediato
    liberato
    """
)
_REFLEXIVE = listed(
    "trova oppone difende schiera impegna affida allontana avvicina arma muove dissocia aspetta"
)
_PAST_VERBS = listed(
    """
    ammise chiese concesse condivise decise difese diede disse emise espresse fece impose intese intervenne
    mantenne mise offerse offri ottenne perse persegui pose prese pretese propose respinse rese richiese
    rimase riprese rispose ritenne ritrasse riusci ruppe scelse seppe smise sostenne sospese strinse
    tacque tenne tolse vide vinse volle
    """
)
_ADVERBS = listed("intanto invece oggi ieri adesso poi subito infine nuovamente inoltre dunque quindi")
_PLURAL_ENDINGS = ("ano", "ono", "anno", "rono", "vano")
_IMPERFECT = ("ava", "eva", "iva")
_CITY_VERBS = (
    "ospit",
    "contav",
    "sorg",
    "cadde",
    "crolla",
    "crebb",
    "brucia",
    "brucio",
    "diven",
    "dista",
    "trem",
)
_NOT_SUBJECT = listed("di a da in su")
_CLITICS = listed("si lo la le li gli ne ci vi non l' ha")


def sense_of_capital(context: Context, spot: Spot) -> Sense:
    """Weigh the words around a capital's name."""
    document = context.document
    if spot.start in document.hashtags or _speaks_from(context, spot):
        return Sense.CITY
    score = (
        _apposition(document, spot)
        + _preposition(context, spot)
        + _subject(context, spot)
        + _pair(context, spot)
        + _object(document, spot)
    )
    needed = _THRESHOLD + (1 if spot.form.ambiguous and spot.form.state == "IT" else 0)
    return Sense.GOVERNMENT if score >= needed else Sense.CITY


def sense_of_seat(context: Context, spot: Spot) -> Sense:
    """A palace is the government unless somebody is in it, comes to it or leaves it."""
    document = context.document
    before = document.norm(spot.start - 1) if document.follows(spot.start) else ""
    noun = document.fold(spot.start - 2) if document.follows(spot.start - 1) else ""
    housed = before == "in" or (before == "a" and noun in _HOUSED) or (before == "da" and noun in _LEAVING)
    return Sense.CITY if housed else Sense.GOVERNMENT


def _apposition(document: Document, spot: Spot) -> int:
    before = document.fold(spot.start - 1)
    if document.follows(spot.start) and before in _CITY_HEADS:
        return -6
    if document.gap(spot.start).endswith("-") and before in ("filo", "anti", "pro", "asse"):
        return 5
    gap_after = document.gap(spot.end)
    if gap_after in (" (", ", ") and document.fold(spot.end) in ("capitale", "agenzia"):
        return -6
    return 0


def _preposition(context: Context, spot: Spot) -> int:
    document = context.document
    if not document.follows(spot.start):
        return 0
    norm = document.norm(spot.start - 1)
    at = spot.start - 2
    if document.fold(at).endswith("mente") and document.follows(at):
        at -= 1
    noun = document.fold(at) if document.follows(at + 1) else ""
    rules = {"di": _genitive, "a": _dative, "da": _source, "in": _inside}
    if norm == "per" and noun in _TRAVELS:
        return -3
    if norm in rules:
        return rules[norm](noun)
    if norm in ("at", "from", "to"):
        return -2
    if norm == "su":
        return 3 if noun in _GOVERNMENT_HEADS else -1
    return 3 if norm in ("per", "contro", "against", "con", "senza", "secondo") else 0


def _inside(_noun: str) -> int:
    return -4


def _genitive(noun: str) -> int:
    if noun in _CITY_HEADS:
        return -4
    if noun == "parte" or noun in _GOVERNMENT_HEADS:
        return 4
    return -1


def _dative(noun: str) -> int:
    if noun in _ADDRESSED:
        return 4
    return -3


def _source(noun: str) -> int:
    return 3 if noun in _SOURCES or not noun else -2


def _speaks_from(context: Context, spot: Spot) -> bool:
    """`Da Kiev Rossi ringrazia`, `Da Kiev la Croce Rossa …`: who comes right after the city is there."""
    document = context.document
    opens = document.fold(spot.start - 1) == "da" and document.opens[spot.start - 1]
    subject = document.is_name(spot.end) or document.norm(spot.end) == "il"
    return opens and document.follows(spot.end) and subject


def _subject(context: Context, spot: Spot) -> int:
    """A verb of governing right after the name, with no preposition before it."""
    document = context.document
    before = document.norm(spot.start - 1) if document.follows(spot.start) else ""
    if before in _NOT_SUBJECT:
        return 0
    index = spot.end
    if document.gap(index) in (": «", ": “", ': "') and not before:
        return 3
    if not document.follows(index):
        return 0
    while index < spot.end + 3 and document.fold(index) in _CLITICS and document.fold(index) != "ha":
        index += 1
    if document.fold(index) in _ACTS:
        return 3 if document.fold(index) not in ("e", "era", "sara") or index > spot.end else 1
    if index > spot.end and not before and document.fold(index) in _REFLEXIVE:
        return 2
    return _acting(document, index)


def _acting(document: Document, index: int) -> int:
    """What a verb of the past, or an adverb of politics, after the name says."""
    if _acted(document, index):
        return 3
    adverb = document.fold(index)
    if adverb in _ADVERBS and document.fold(index + 1) in _ACTS - AUXILIARIES:
        return 3
    if adverb in ("sin", "pero", "invece", "dal", "stessa", "stesso", "anche", "ora", "ancora", "gia"):
        return 2
    return 0


def _acted(document: Document, index: int) -> bool:
    """A finite verb of the past: `considerò`, `riteneva`, `chiese`. Cities have verbs of their own."""
    if document.shape(index) is not Shape.LOWER:
        return False
    folded = document.folds[index]
    if folded.startswith(_CITY_VERBS):
        return False
    regular = document.raws[index].endswith(("ò", "ì", "rà")) and len(folded) > 4
    return regular or folded in _PAST_VERBS or (folded.endswith(_IMPERFECT) and len(folded) > 6)


def _pair(context: Context, spot: Spot) -> int:
    """`Baku-Mosca`, `tra Baku e Mosca`, `sia da Mosca sia da Washington`: two governments side by side."""
    document = context.document
    score = 0
    for neighbour, joint in ((spot.start - 1, spot.start), (spot.end, spot.end)):
        if document.gap(joint).strip() in ("-", "–", "‑") and _is_power(context, neighbour):
            head = document.fold(spot.start - 1 if neighbour == spot.end else spot.start - 2)
            score += -4 if head in _CITY_HEADS else 4
    if document.fold(spot.end) in CONJUNCTIONS and _is_power(context, spot.end + 1):
        score += _joined(document, spot.start - 1, spot.start - 2)
    if document.fold(spot.start - 1) in CONJUNCTIONS and _is_power(context, spot.start - 2):
        score += _joined(document, spot.start - 3, spot.start - 4)
    return score + _joint_subject(context, spot)


def _joint_subject(context: Context, spot: Spot) -> int:
    """`Londra e Parigi firmano`: two governments that do something together."""
    document = context.document
    if document.fold(spot.end) in CONJUNCTIONS and _is_power(context, spot.end + 1):
        first, verb = spot.start, context.cover[spot.end + 1].end
    elif document.fold(spot.start - 1) in CONJUNCTIONS and _is_power(context, spot.start - 2):
        first, verb = context.cover[spot.start - 2].start, spot.end
    else:
        return 0
    governed = document.follows(first) and document.norm(first - 1) in _NOT_SUBJECT
    acts = document.follows(verb) and document.fold(verb).endswith(_PLURAL_ENDINGS)
    return 3 if acts and not governed and document.shape(verb) is Shape.LOWER else 0


def _joined(document: Document, preposition: int, noun: int) -> int:
    word = document.fold(preposition)
    if word in ("tra", "fra", "between"):
        return 4
    if document.norm(preposition) == "di" and document.fold(noun) in _GOVERNMENT_HEADS:
        return 4
    if document.norm(preposition) == "di":
        return 4 if document.fold(noun) in PORTFOLIO_NOUNS else 0
    return 0 if document.norm(preposition) in ("a", "da", "in") else 1


PORTFOLIO_NOUNS = listed("esteri difesa interni economia finanze giustizia")


def _is_power(context: Context, index: int) -> bool:
    return context.used_as(index, Use.STATE, Use.CAPITAL, Use.SEAT) or context.used_as(
        index, Use.ORGANISATION
    )


def _object(document: Document, spot: Spot) -> int:
    """`accusato Yerevan`, `esortato Baku ad agire`: what is done to governments; `, frena Doha`: by them."""
    verb = spot.start - (2 if document.fold(spot.start - 1) in _ADVERBS else 1)
    opened = document.gap(verb).strip()[-1:] in (",", ";", ":", ".")
    if opened and document.fold(verb) in POLITICAL_VERBS and document.follows(spot.start):
        return 3
    before = document.fold(spot.start - 1)
    if not document.follows(spot.start) or document.is_name(spot.start - 1):
        return 0
    if before in _NEGATIVE_VERBS:
        return -3
    if before in ("portando", "spingere", "sostiene", "accusa", "minaccia", "preoccupa", "convincere", "che"):
        return 2
    return 2 if before.endswith(_TRANSITIVE_ENDINGS) and len(before) > 5 else 0
