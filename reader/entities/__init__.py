"""Who acts in a text: finds mentions of persons, organisations, states and places, and tells who is meant."""
