"""The facade that the window, the command line and the tests speak to: a small service per noun.

Calls are synchronous. A call that changes something the person made returns a `Change`; long calls take
`progress`. Which process may make which call is written in `roles`.
"""
