"""The page of one actor: names, mentions in context, articles, the person's notes and corrections."""
