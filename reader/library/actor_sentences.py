"""Says in a sentence what a correction of an actor says."""

from reader.model.annotation import ActorCorrection, ActorWord

_SENTENCES = {
    ActorWord.MERGE: "“{actor}” is the same as “{into}”.",
    ActorWord.RENAME: "“{actor}” is called “{into}”.",
    ActorWord.RETYPE: "“{actor}” is of the type {type}.",
    ActorWord.ADD: "“{actor}” was added.",
    ActorWord.CONFIRM: "“{actor}” is confirmed.",
    ActorWord.NOT_ACTOR: "“{actor}” is not an actor.",
    ActorWord.ALIAS: "“{spelling}” is a name of “{actor}”.",
    ActorWord.NOT_NAME: "“{spelling}” is no actor anywhere.",
    ActorWord.SPLIT: "“{spelling}” is no name of “{actor}” but “{into}”, an actor of its own.",
    ActorWord.NOT_ALIAS: "“{spelling}” is no name of “{actor}”.",
    ActorWord.NOT_HERE: "“{spelling}” is no actor in “{article}”.",
    ActorWord.MENTION: "“{quote}” in “{article}” names “{actor}”.",
    ActorWord.NOT_MENTION: "“{quote}” in “{article}” names no actor.",
}


def sentence_of(said: ActorCorrection) -> str:
    into = said.into or said.actor
    return _SENTENCES[said.word].format(
        actor=said.actor.name,
        into=into.name,
        type=into.type.value,
        spelling=said.spelling,
        article=said.article.title if said.article else "",
        quote=said.selectors.exact if said.selectors else "",
    )
