"""The only place that owns threads and child processes; knows nothing of Qt and nothing of libraries.

A *call* is a bound method with its arguments. It can be run here, sent to a child process (`child`), or
handed to the process that holds a library (`handover`); every message is a line of JSON (`wire`).
"""
