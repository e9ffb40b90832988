"""Worker threads: the task runner, the functions that it runs, and their results."""
