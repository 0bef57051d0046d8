"""The window. The only package that knows Qt; it speaks to the library's facade and to the jobs' children.

`app` opens it, `main_window` puts it together, `actions` lists everything a person can do. A folder per pane;
panes know the library but not each other: they say what happened by signals, and `main_window` connects them.
"""
